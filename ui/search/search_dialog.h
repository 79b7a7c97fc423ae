// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/search/found_rows.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace ui {

class TextLabel;

/// Zoeken: what is typed is looked for at once; the arrows choose while one types on, Enter goes there.
class SearchDialog : public QDialog {
  Q_OBJECT

public:
  explicit SearchDialog(QWidget* parent);
  /// Shows it with what was typed the last time, to be typed over.
  void openAnew();
  void setFound(std::vector<presentation::FoundRow> rows);
  void setFailed();
  /// How many documents have not been read yet.
  void setLeft(int left);

Q_SIGNALS:
  void typed(const QString& words);
  /// A row of what was found last.
  void chosen(int row);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void choose(const QModelIndex& index);
  void showState();

  QLineEdit* m_words;
  QListView* m_list;
  TextLabel* m_state;
  TextLabel* m_reading;
  presentation::FoundModel* m_found;
  bool m_isAnswered = false;
  bool m_hasFailed = false;
};

}
