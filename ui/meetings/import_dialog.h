// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/meetings/import_preview_dialog.h"

#include <map>

class QComboBox;
class QLabel;

namespace ui {

/// Vergaderingen importeren: from a file (CSV, ICS) or cells of a spreadsheet on the clipboard.
class ImportDialog : public ImportPreviewDialog {
  Q_OBJECT

public:
  ImportDialog(CaseSession& session, QWidget* parent);
  /// Reads the file, as if it had been chosen.
  void readFile(const QString& path);

protected:
  [[nodiscard]] std::optional<domain::Result<app::ImportPreview>> preview() override;

private:
  void chooseFile();
  void paste();
  void take(const QString& name, std::string bytes);
  void followRow();
  void assignBody(int choice);

  std::vector<ImportBodyChoice> m_choices;
  QString m_name;
  std::string m_bytes;
  std::map<std::string, domain::BodyId> m_assigned; ///< by the folded text of the source
  QLabel* m_source;
  QComboBox* m_body;
  QComboBox* m_order;
  QWidget* m_assignRow;
  QLabel* m_assignText;
  QComboBox* m_assign;
};

}
