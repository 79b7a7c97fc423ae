// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/cover_note_form.h"
#include "ui/case_session.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace ui {

class EmptyState;
class NoteEdit;
class TextLabel;

/// The form of one item's cover note. Each field is saved by itself.
class CoverNotePane : public QScrollArea {
  Q_OBJECT

public:
  explicit CoverNotePane(CaseSession& session, QWidget* parent = nullptr);
  /// Shows the item; what was typed at another is saved first.
  void show(const presentation::CoverNoteForm& form);
  void flush();
  void goToField(const std::string& name);

private:
  struct FieldRow {
    std::string name;
    TextLabel* label;
    QPushButton* takeOver;
    NoteEdit* edit;
  };
  void addFields(const QList<presentation::CoverNoteField>& fields);
  [[nodiscard]] QWidget* addField(const presentation::CoverNoteField& field);
  bool save(std::string_view field, const QString& text);
  static void showField(const FieldRow& row, const presentation::CoverNoteField& field, bool editable);

  CaseSession& m_session;
  std::optional<domain::AgendaItemId> m_item;
  std::vector<FieldRow> m_rows;
  EmptyState* m_empty;
  QWidget* m_form;
  QVBoxLayout* m_column;
};

}
