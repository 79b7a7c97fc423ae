// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/meetings/import_preview_dialog.h"

#include <map>
#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class ImportJob;

/// Vergaderingen importeren: from a file (CSV, ICS) or cells of a spreadsheet on the clipboard.
class ImportDialog : public ImportPreviewDialog {
  Q_OBJECT

public:
  ImportDialog(CaseSession& session, QWidget* parent);
  ~ImportDialog() override;
  /// Reads the file, as if it had been chosen.
  void readFile(const QString& path);
  /// A large source is being read in the background.
  [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

protected:
  [[nodiscard]] std::optional<domain::Result<app::ImportPreview>> preview() override;
  void refresh() override;

private:
  [[nodiscard]] app::ImportChoices choices() const;
  QWidget* buildBusyRow();
  void showNothing();
  void start();
  void leaveJob();
  void stop();
  void takeResult();
  void showBusy(bool busy);
  void chooseFile();
  void paste();
  void take(const QString& name, std::string bytes);
  void followRow();
  void assignBody(int choice);

  std::vector<ImportBodyChoice> m_choices;
  QString m_name;
  QString m_path;      ///< of a large file, which is read in the background
  std::string m_bytes; ///< of everything else
  std::unique_ptr<ImportJob> m_job;
  std::map<std::string, domain::BodyId> m_assigned; ///< by the folded text of the source
  QLabel* m_source;
  QComboBox* m_body;
  QComboBox* m_order;
  QWidget* m_assignRow;
  QLabel* m_assignText;
  QComboBox* m_assign;
  QList<QWidget*> m_sources; ///< cannot be chosen while one is read
  QWidget* m_busyRow;
  QLabel* m_busyText;
  QProgressBar* m_progress;
  QPushButton* m_stop;
};

}
