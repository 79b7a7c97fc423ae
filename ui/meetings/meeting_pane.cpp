// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/meeting_pane.h"

#include "ui/agenda/agenda_view.h"
#include "ui/empty_state.h"
#include "ui/facts.h"
#include "ui/flow_layout.h"
#include "ui/meetings/missing_strip.h"
#include "ui/meetings/totals_row.h"
#include "ui/symbol_label.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr auto roomyFrom = 480;

}

MeetingPane::MeetingPane(presentation::AgendaModel& agenda, QAction* addItem, QAction* addItemFromProposal, QWidget* parent)
  : QWidget{parent}, m_title{new TextLabel{TextStyle::ScreenTitle, Weight::Strong}},
    m_when{new FlowingLabel{TextStyle::Base, Weight::Regular, Ink::Secondary}},
    m_revision{new TextLabel{TextStyle::Base}}, m_plannedNote{new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary}}, m_hintSymbol{new SymbolLabel{presentation::StatusSymbol::Stale}}, m_hint{new FlowingLabel{TextStyle::Base, Weight::Strong}}, m_view{new AgendaView},
    m_empty{new EmptyState}, m_planned{new EmptyState}, m_pages{new QStackedWidget}, m_totals{new TotalsRow{*m_view}}, m_help{new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary}},
    m_missing{new MissingStrip}
{
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  m_title->setObjectName(QStringLiteral("meetingTitle"));
  m_view->setModel(&agenda);
  m_pages->addWidget(m_view);
  m_empty->startWith(addItem);
  m_planned->startWith(addItemFromProposal);
  for (auto* empty : {m_empty, m_planned}) {
    empty->setTextWidth(px(280));
    m_pages->addWidget(empty);
  }
  m_help->setText(tr("Sleep een PDF op een agendapunt om hem als volgende bijlage toe te voegen. Alt+↑ en Alt+↓ verplaatsen een punt; "
                     "verzonden nummers blijven staan."));
  m_help->setWordWrap(true);
  m_help->setContentsMargins(px(16), px(8), px(16), px(8));
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildHead());
  layout->addWidget(separatorLine());
  layout->addWidget(m_pages, 1);
  layout->addWidget(m_totals);
  layout->addWidget(m_help);
  layout->addWidget(m_missing);
  connect(m_missing, &MissingStrip::chosen, this, &MeetingPane::missingChosen);
}

QWidget* MeetingPane::buildHead()
{
  auto* head = new QWidget;
  head->setAutoFillBackground(true);
  head->setBackgroundRole(QPalette::Window);
  m_title->setWordWrap(true);
  auto* hint = new QWidget;
  auto* hintLine = new QHBoxLayout{hint};
  hintLine->setContentsMargins(0, 0, 0, 0);
  hintLine->setSpacing(px(6));
  hintLine->addWidget(m_hintSymbol);
  hintLine->addWidget(m_hint); // without a stretch, which would let it be squeezed
  hintLine->setAlignment(m_hintSymbol, Qt::AlignTop);
  auto* facts = new FlowLayout;
  facts->addWidget(m_when);
  facts->addStretch();
  facts->addWidget(hint);
  m_when->setObjectName(QStringLiteral("meetingWhen"));
  m_hint->setObjectName(QStringLiteral("meetingHint"));
  m_revision->setObjectName(QStringLiteral("meetingRevision"));
  m_plannedNote->setObjectName(QStringLiteral("meetingPlanned"));
  for (auto* label : {m_revision, m_plannedNote}) {
    label->setWordWrap(true);
    label->hide();
  }
  for (auto* label : {m_title, m_when, m_revision, m_plannedNote})
    label->setProperty("holdsData", true);
  auto* layout = new QVBoxLayout{head};
  layout->setContentsMargins(px(16), px(8), px(16), px(8));
  layout->setSpacing(px(2));
  layout->addWidget(m_title);
  layout->addLayout(facts);
  layout->addWidget(m_revision);
  layout->addWidget(m_plannedNote);
  return head;
}

/// A hint for the mouse goes before rows of the agenda do.
void MeetingPane::showHelp() { m_help->setVisible(m_helps && height() >= px(roomyFrom)); }

void MeetingPane::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  showHelp();
}

void MeetingPane::show(const presentation::MeetingPicture& picture)
{
  m_title->setText(picture.title);
  m_when->setText(picture.when);
  m_revision->setText(picture.standing.line.text);
  m_revision->setTone(picture.standing.line.tone);
  m_revision->setVisible(!picture.standing.line.text.isEmpty());
  m_hint->setText(picture.hint.text);
  m_hint->setTone(picture.hint.tone);
  m_hintSymbol->setVisible(presentation::asksAttention(picture.hint.tone));
  m_view->setAccessibleName(tr("Agenda van %1").arg(picture.title));
  m_totals->setTotals(picture.totalLine, picture.totalTone, picture.totalPages, picture.totalMinutes);
  const auto empty = m_view->model()->rowCount() == 0;
  m_empty->setWords(picture.emptyTitle, tr("Zet het eerste agendapunt neer (Ins). Voorstellen die op dit gremium wachten, staan klaar om te kiezen."));
  m_planned->setWords(picture.emptyTitle, picture.planned);
  m_pages->setCurrentWidget(!empty ? static_cast<QWidget*>(m_view) : picture.planned.isEmpty() ? m_empty : m_planned);
  m_plannedNote->setText(picture.planned);
  m_plannedNote->setVisible(!empty && !picture.planned.isEmpty());
  m_totals->setVisible(!empty);
  m_helps = !empty && picture.actions.change;
  showHelp();
  m_missing->setRows(picture.missingTitle, picture.missing);
}

}
