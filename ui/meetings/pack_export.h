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
  /// What was chosen to be put on record is put there when the file is complete.
  void start(domain::MeetingId meeting, const QString& number, const QString& path, const presentation::PackChoice& choice = {},
             pdf::PackForm form = pdf::PackForm::pdf);
  [[nodiscard]] bool busy() const { return m_job != nullptr; }

Q_SIGNALS:
  /// The file is complete, or there is none.
  void ended(bool made);

private:
  QWidget* buildProgress();
  void buildResult();
  void take();
  void finish(const MadePack& made);
  void tell(const pdf::PackReport& report, const QString& recorded);
  [[nodiscard]] domain::Result<QString> record(const app::FreezePack& command);

  CaseSession& m_session;
  CaseAccess m_access;
  std::unique_ptr<PackJob> m_job;
  presentation::PackChoice m_choice;
  QString m_path;
  QWidget* m_progress;
  TextLabel* m_text;
  QProgressBar* m_bar;
  QPushButton* m_cancel;
  Callout* m_result;
  QPushButton* m_open = nullptr;
  QPushButton* m_folder = nullptr;
};

}
