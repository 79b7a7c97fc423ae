// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/actions.h"
#include "ui/case_session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

/// Above the list: which actions, whose, of which body, and words to look for. What was chosen stays for the next time.
class ActionFilters : public QWidget {
  Q_OBJECT

public:
  explicit ActionFilters(CaseSession& session, QWidget* parent = nullptr);
  /// The persons and bodies there are now.
  void refresh();
  [[nodiscard]] app::ActionChoice choice() const;
  [[nodiscard]] QString search() const;
  /// "Y. Postma", "Stuurgroep Inkoop jeugdhulp"; empty for everybody.
  [[nodiscard]] QString whose() const;
  void showAll();
  void focusSearch();

Q_SIGNALS:
  void changed();

private:
  void remember();

  CaseSession& m_session;
  QComboBox* m_shown;
  QComboBox* m_owner;
  QComboBox* m_body;
  QLineEdit* m_search;
};

}
