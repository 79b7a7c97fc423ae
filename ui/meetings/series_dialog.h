// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/meeting_series.h"
#include "ui/meetings/import_preview_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui {

class DayEdit;

/// Reeks vergaderingen: "elke tweede donderdag, behalve …". Days that fall out stand in the preview with the reason.
class SeriesDialog : public ImportPreviewDialog {
  Q_OBJECT

public:
  SeriesDialog(CaseSession& session, std::optional<domain::BodyId> body, QWidget* parent);

protected:
  [[nodiscard]] std::optional<domain::Result<app::ImportPreview>> preview() override;

private:
  void buildFields(std::optional<domain::BodyId> body);
  [[nodiscard]] domain::Rhythm rhythm() const;
  [[nodiscard]] domain::Result<domain::MeetingSeries> series(const app::Facts& facts, domain::BodyId body) const;
  [[nodiscard]] bool knowsClosed(const app::Facts& facts, domain::BodyId body) const;

  std::vector<ImportBodyChoice> m_choices;
  QComboBox* m_body;
  QComboBox* m_rhythm;
  QComboBox* m_weekday;
  DayEdit* m_from;
  DayEdit* m_until;
  QLineEdit* m_except;
  QLineEdit* m_startTime;
  QLineEdit* m_endTime;
  QLineEdit* m_place;
  QCheckBox* m_skipDaysOff;
  QCheckBox* m_skipClosed;
};

}
