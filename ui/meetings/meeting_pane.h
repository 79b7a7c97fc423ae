// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/agenda_model.h"
#include "presentation/meetings/meeting_picture.h"

#include <QWidget>

class QStackedWidget;

namespace ui {

class AgendaView;
class EmptyState;
class MissingStrip;
class SymbolLabel;
class TextLabel;
class TotalsRow;

/// One meeting in the middle: head, agenda, totals, and what is missing before it can be sent.
class MeetingPane : public QWidget {
  Q_OBJECT

public:
  MeetingPane(presentation::AgendaModel& agenda, QAction* addItem, QAction* addItemFromProposal, QWidget* parent = nullptr);
  void show(const presentation::MeetingPicture& picture);
  [[nodiscard]] AgendaView& agenda() const { return *m_view; }

Q_SIGNALS:
  void missingChosen(const presentation::MissingRow& row);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  QWidget* buildHead();
  void showHelp();

  TextLabel* m_title;
  TextLabel* m_when;
  TextLabel* m_revision;
  TextLabel* m_plannedNote; ///< beside an agenda that has items
  SymbolLabel* m_hintSymbol;
  TextLabel* m_hint;
  AgendaView* m_view;
  EmptyState* m_empty;
  EmptyState* m_planned; ///< empty too, but something is planned here
  QStackedWidget* m_pages;
  TotalsRow* m_totals;
  TextLabel* m_help;
  bool m_helps = false;
  MissingStrip* m_missing;
};

}
