// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/meeting_list_pane.h"

#include "ui/empty_state.h"
#include "ui/facts.h"
#include "ui/preferences.h"
#include "ui/row_heights.h"
#include "ui/text_label.h"
#include "ui/theme.h"
#include "ui/two_line_delegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QString filterKey() { return QStringLiteral("meetings/body"); }

QListView* meetingList()
{
  auto* list = new QListView;
  list->setObjectName(QStringLiteral("meetings"));
  list->setAccessibleName(MeetingListPane::tr("Vergaderingen"));
  list->setItemDelegate(new TwoLineDelegate{list});
  list->setFrameShape(QFrame::NoFrame);
  measureRowsByWidth(*list); // long names wrap
  list->setVerticalScrollMode(QListView::ScrollPerPixel);
  list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return list;
}

/// A new meeting is as often wanted as one from the list.
QLayout* buildFoot(QAction* addMeeting)
{
  auto* button = new QPushButton{addMeeting->icon(), addMeeting->text()};
  button->setObjectName(QStringLiteral("addMeetingButton"));
  button->setToolTip(addMeeting->shortcut().toString(QKeySequence::NativeText));
  QObject::connect(button, &QPushButton::clicked, addMeeting, &QAction::trigger);
  QObject::connect(addMeeting, &QAction::changed, button, [button, addMeeting] { button->setEnabled(addMeeting->isEnabled()); });
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(px(12), px(8), px(12), px(8));
  foot->addWidget(button);
  return foot;
}

}

MeetingListPane::MeetingListPane(CaseSession& session, QAction* addMeeting, QWidget* parent)
  : QWidget{parent}, m_session{session}, m_model{new presentation::MeetingListModel{this}}, m_filter{new QComboBox}, m_list{meetingList()},
    m_pages{new QStackedWidget}, m_empty{new EmptyState}
{
  m_list->setModel(m_model);
  m_filter->setObjectName(QStringLiteral("bodyFilter"));
  m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_filter->setMinimumContentsLength(7);
  m_filter->setProperty("holdsData", true);
  auto* label = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  label->setText(tr("Gre&mium"));
  label->setBuddy(m_filter);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(px(12), px(8), px(12), px(8));
  head->setSpacing(px(8));
  head->addWidget(label);
  head->addWidget(m_filter, 1);
  m_empty->startWith(addMeeting);
  m_empty->setTextWidth(px(176));
  m_pages->addWidget(m_list);
  m_pages->addWidget(m_empty);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(head);
  layout->addWidget(separatorLine());
  layout->addWidget(m_pages, 1);
  layout->addWidget(separatorLine());
  layout->addLayout(buildFoot(addMeeting));
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MeetingListPane::meetingChosen);
  connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
    setPreference(filterKey(), m_filter->currentIndex() == 0 ? QString{} : m_filter->currentText());
    refreshMeetings();
    chooseFirst();
  });
}

std::optional<domain::BodyId> MeetingListPane::body() const
{
  return m_filter->currentIndex() < 0 ? std::nullopt : m_choices[m_filter->currentIndex()].body;
}

std::optional<domain::MeetingId> MeetingListPane::current() const
{
  const auto* row = m_model->rowAt(m_list->currentIndex());
  return row ? std::optional{domain::MeetingId{row->key}} : std::nullopt;
}

void MeetingListPane::refresh()
{
  refreshBodies();
  refreshMeetings();
  if (!m_list->currentIndex().isValid())
    chooseFirst();
}

void MeetingListPane::refreshBodies()
{
  const auto choices = m_session.read([&](const app::Facts& facts) { return presentation::bodyFilterChoices(facts, m_session.today()); });
  if (!choices)
    return;
  const auto first = m_choices.isEmpty();
  const auto before = first ? preference(filterKey()).toString() : m_filter->currentText();
  const QSignalBlocker quiet{m_filter};
  m_choices = *choices;
  m_filter->clear();
  for (const auto& choice : m_choices)
    m_filter->addItem(choice.name);
  m_filter->setCurrentIndex(std::max(0, m_filter->findText(before)));
}

void MeetingListPane::refreshMeetings()
{
  const auto today = m_session.today();
  const auto rows = m_session.read([&](const app::Facts& facts) { return presentation::meetingListRows(app::meetingRows(facts, today, body()), today); });
  if (!rows)
    return;
  m_model->setRows(*rows);
  m_empty->setContent(body() ? tr("Dit gremium vergadert nog niet") : tr("Nog geen vergaderingen"),
                   tr("Leg een vergadering vast met haar datum; daarna maakt u de agenda en zet u er voorstellen en stukken op."));
  m_pages->setCurrentIndex(rows->empty() ? 1 : 0);
}

void MeetingListPane::chooseFirst()
{
  const auto next = m_model->nextFrom(m_session.today());
  m_list->setCurrentIndex(next);
  // A few earlier ones stay in sight.
  m_list->scrollTo(next.siblingAtRow(std::max(0, next.row() - 2)), QListView::PositionAtTop);
  if (!next.isValid())
    Q_EMIT meetingChosen();
}

void MeetingListPane::choose(domain::MeetingId meeting)
{
  if (!m_model->indexOf(meeting.value()).isValid())
    m_filter->setCurrentIndex(0);
  const auto found = m_model->indexOf(meeting.value());
  m_list->setCurrentIndex(found);
  m_list->scrollTo(found);
}

void MeetingListPane::takeFocus() { m_list->setFocus(Qt::OtherFocusReason); }

}
