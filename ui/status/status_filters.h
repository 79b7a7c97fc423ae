// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_table.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace ui {

/// Above the matrix: which track, which statuses, as of which day. What was chosen stays for the next time.
class StatusFilters : public QWidget {
  Q_OBJECT

public:
  explicit StatusFilters(domain::Date today, QWidget* parent = nullptr);
  void setTracks(const std::vector<domain::Track>& tracks);
  [[nodiscard]] presentation::StatusFilter filter() const;
  [[nodiscard]] domain::Date asOf() const;
  void showEverything();

Q_SIGNALS:
  void changed();

private:
  void buildSelections();
  void remember();

  domain::Date m_today;
  QComboBox* m_track;
  QComboBox* m_selection;
  QDateEdit* m_asOf;
  QPushButton* m_todayButton;
};

}
