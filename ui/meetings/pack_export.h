// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/pack_choices.h"
#include "ui/meetings/pack_job.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace ui {

class Callout;
class CaseSession;
class TextLabel;

/// The strip that shows a pack being written and what came of it. Hidden while there is nothing to tell.
class PackExport : public QWidget {
  Q_OBJECT

public:
  PackExport(CaseSession& session, CaseAccess access, QWidget* parent = nullptr);
  ~PackExport() override;
  /// What was chosen to be put on record is put there when the file is complete; `next` is what there is to do then.
  void start(domain::MeetingId meeting, const QString& number, const QString& path, const presentation::PackChoice& choice = {},
             pdf::PackForm form = pdf::PackForm::pdf, const presentation::PackNextStep& next = {});
  [[nodiscard]] bool busy() const { return m_job != nullptr; }

Q_SIGNALS:
  /// The file is complete, or there is none.
  void ended(bool made);
  /// The next step was chosen, about the meeting whose pack was made.
  void stepWanted(domain::MeetingId meeting, presentation::PackStep step, const presentation::PackChoice& made);

private:
  QWidget* buildProgress();
  void buildResult();
  void take();
  void finish(const MadePack& made);
  void tell(const pdf::PackReport& report, const QString& recorded);
  /// What was undone is not told any longer.
  void follow(const app::ChangedKinds& kinds);
  [[nodiscard]] domain::Result<QString> record(const app::FreezePack& command);
  void takeNextStep();
  void offer(const presentation::PackNextStep& next);

  CaseSession& m_session;
  CaseAccess m_access;
  std::unique_ptr<PackJob> m_job;
  std::optional<domain::MeetingId> m_meeting;
  std::optional<MadePack> m_made;
  std::string m_recorded; ///< letter of the revision that the result tells of; may be empty
  presentation::PackChoice m_choice;
  presentation::PackNextStep m_next;
  QString m_path;
  QWidget* m_progress;
  TextLabel* m_text;
  QProgressBar* m_bar;
  QPushButton* m_cancel;
  Callout* m_result;
  QPushButton* m_open = nullptr;
  QPushButton* m_folder = nullptr;
  QPushButton* m_step = nullptr;
};

}
