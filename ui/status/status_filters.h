// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/setup.h"
#include "presentation/status_table.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class DayEdit;

/// Above the matrix: which track, which statuses, as of which day. What was chosen stays for the next time.
class StatusFilters : public QWidget {
  Q_OBJECT

public:
  explicit StatusFilters(domain::Date today, QWidget* parent = nullptr);
  void setTracks(const std::vector<domain::Track>& tracks);
  /// What the municipalities can be narrowed to; without any the choice is not there.
  void setRegions(const std::vector<app::RegionPart>& regions);
  [[nodiscard]] presentation::StatusFilter filter() const;
  [[nodiscard]] domain::Date asOf() const;
  /// What the matrix was narrowed to; empty when everything is shown.
  [[nodiscard]] QString inWords() const;
  void showEverything();

Q_SIGNALS:
  void changed();
  /// What was typed is no day; the one that was stays.
  void dayRefused(const QString& typed, domain::Date kept);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void buildSelections();
  void remember();
  void take(domain::Date asOf);
  void fit();

  domain::Date m_today;
  QComboBox* m_track;
  QComboBox* m_region;
  QString m_wantedRegion; ///< as she chose it
  QComboBox* m_selection;
  DayEdit* m_asOf;
  domain::Date m_chosenDay;
  QPushButton* m_todayButton;
  QWidget* m_title = nullptr;
  QList<QWidget*> m_parts;
  QList<QWidget*> m_labels; ///< of filters that also explain themselves; left out where there is little room
};

}
