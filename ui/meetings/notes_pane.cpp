// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/notes_pane.h"

#include "app/commands/action_commands.h"
#include "app/commands/meeting_commands.h"
#include "app/queries/votes.h"
#include "presentation/day_text.h"
#include "ui/buttons.h"
#include "ui/callout.h"
#include "ui/day_edit.h"
#include "ui/empty_state.h"
#include "ui/facts.h"
#include "ui/flow_layout.h"
#include "ui/layouts.h"
#include "ui/meetings/note_edit.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

NoteEdit* noteField(QVBoxLayout& column, const QString& label, const char* name)
{
  auto* edit = new NoteEdit{NoteEdit::Shape::Text};
  edit->setObjectName(QString::fromLatin1(name));
  edit->setAccessibleName(label);
  edit->setLeastLines(4);
  auto* head = new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary};
  head->setText(label);
  head->setBuddy(edit);
  column.addWidget(head);
  column.addWidget(edit);
  column.addSpacing(px(8));
  return edit;
}

std::optional<domain::PersonId> chosenOwner(const QComboBox& box)
{
  return box.currentIndex() > 0 ? std::optional{domain::PersonId{box.currentData().toLongLong()}} : std::nullopt;
}

}

NotesPane::NotesPane(CaseSession& session, QWidget* parent)
  : QScrollArea{parent}, m_session{session},
    m_empty{new EmptyState},
    m_form{new QWidget}, m_heading{new TextLabel{TextStyle::Base, Weight::Strong}}, m_proposal{new TextLabel{TextStyle::Details, Weight::Regular, Ink::Secondary}}, m_outcome{new Callout}
{
  setObjectName(QStringLiteral("notesPane"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_record = m_outcome->addButton(tr("Besluit vastleggen…"), true);
  m_record->setObjectName(QStringLiteral("recordOutcome"));
  connect(m_record, &QPushButton::clicked, this, &NotesPane::recordRequested);
  m_correct = m_outcome->addButton(tr("Corrigeren…"));
  m_correct->setObjectName(QStringLiteral("correctOutcome"));
  m_takeBack = m_outcome->addButton(tr("Terugnemen…"));
  m_takeBack->setObjectName(QStringLiteral("takeBackOutcome"));
  connect(m_correct, &QPushButton::clicked, this, &NotesPane::correctRequested);
  connect(m_takeBack, &QPushButton::clicked, this, &NotesPane::takeBackRequested);
  m_heading->setObjectName(QStringLiteral("notesHeading"));
  for (auto* label : {m_heading, m_proposal}) {
    label->setWordWrap(true);
    label->setProperty("holdsData", true);
  }
  auto* column = new QVBoxLayout{m_form};
  column->setContentsMargins(px(16), px(12), px(16), px(16));
  column->setSpacing(px(4));
  column->addWidget(m_heading);
  column->addWidget(m_proposal);
  m_elsewhere = new QVBoxLayout;
  m_elsewhere->setSpacing(px(2));
  column->addLayout(m_elsewhere);
  column->addWidget(m_outcome);
  buildList(*column);
  column->addSpacing(px(8));
  m_notes = noteField(*column, tr("Aantekeningen"), "itemNotes");
  m_conclusion = noteField(*column, tr("Conclusie"), "itemConclusion");
  m_notes->setPlaceholderText(tr("Voor uzelf: komen in geen enkel stuk"));
  m_conclusion->setPlaceholderText(tr("Komt op de besluitenlijst"));
  m_notes->setWriter([this](const QString& text) { return m_item && m_session.execute(app::ChangeAgendaItem{.item = *m_item, .notes = text.toStdString()}); });
  m_conclusion->setWriter(
      [this](const QString& text) { return m_item && m_session.execute(app::ChangeAgendaItem{.item = *m_item, .conclusion = text.toStdString()}); });
  buildVotes(*column);
  buildActions(*column);
  auto* content = new QWidget;
  content->setAutoFillBackground(true);
  content->setBackgroundRole(QPalette::Base);
  auto* layout = new QVBoxLayout{content};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_empty);
  layout->addWidget(m_form);
  layout->addStretch();
  setWidget(content);
  m_form->hide();
  m_empty->setTextWidth(px(240));
  m_empty->setContent(tr("Geen agendapunt gekozen"), tr("Kies links een agendapunt; hier legt u vast wat er is besproken en besloten."));
}

void NotesPane::buildList(QVBoxLayout& column)
{
  m_list = new Callout;
  m_confirmList = m_list->addButton(tr("Besluitenlijst &vaststellen"), true);
  m_confirmList->setObjectName(QStringLiteral("confirmList"));
  m_confirmList->setToolTip(tr("Daarmee zijn ook alle besluiten van die vergadering bevestigd"));
  connect(m_confirmList, &QPushButton::clicked, this, [this] {
    if (m_listToConfirm)
      Q_EMIT confirmListRequested(*m_listToConfirm);
  });
  column.addWidget(m_list);
}

void NotesPane::buildVotes(QVBoxLayout& column)
{
  m_voteRow = new QWidget;
  auto* line = new QHBoxLayout{m_voteRow};
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(px(8));
  m_votes = new TextLabel{TextStyle::Base};
  m_votes->setWordWrap(true);
  m_vote = new QPushButton{tr("S&temming…")};
  m_vote->setObjectName(QStringLiteral("recordVotes"));
  line->addWidget(m_votes, 1);
  line->addWidget(m_vote);
  connect(m_vote, &QPushButton::clicked, this, &NotesPane::voteRequested);
  column.addWidget(m_voteRow);
  m_voteWarning = new TextLabel{TextStyle::Details};
  m_voteWarning->setObjectName(QStringLiteral("voteWarning"));
  m_voteWarning->setTone(presentation::Tone::Attention);
  m_voteWarning->setWordWrap(true);
  m_voteWarning->setProperty("holdsData", true);
  column.addWidget(m_voteWarning);
  column.addSpacing(px(8));
}

void NotesPane::buildActions(QVBoxLayout& column)
{
  auto* head = new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary};
  head->setText(tr("Acties bij dit punt"));
  m_actions = new QVBoxLayout;
  m_actions->setSpacing(px(2));
  m_newAction = new QWidget;
  m_actionText = new QLineEdit;
  m_actionText->setObjectName(QStringLiteral("newActionText"));
  m_actionText->setAccessibleName(tr("Nieuwe actie"));
  m_actionText->setPlaceholderText(tr("nieuwe actie, Enter om toe te voegen"));
  m_actionOwner = new QComboBox;
  m_actionOwner->setObjectName(QStringLiteral("newActionOwner"));
  m_actionOwner->setAccessibleName(tr("Wie de actie doet"));
  m_actionOwner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_actionOwner->setMinimumContentsLength(8);
  m_actionOwner->setProperty("holdsData", true);
  m_actionDue = new DayEdit{m_session.today(), std::nullopt};
  m_actionDue->setObjectName(QStringLiteral("newActionDue"));
  m_actionDue->setAccessibleName(tr("Wanneer de actie klaar is"));
  m_actionDue->setPlaceholderText(tr("klaar op"));
  m_actionOwner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  auto* line = new FlowLayout;
  line->setSpacing(px(6));
  line->addWidget(m_actionOwner);
  line->addWidget(m_actionDue);
  auto* fields = new QVBoxLayout{m_newAction};
  fields->setContentsMargins(0, px(4), 0, 0);
  fields->setSpacing(px(6));
  fields->addWidget(m_actionText);
  fields->addLayout(line);
  for (auto* edit : std::initializer_list<QLineEdit*>{m_actionText, m_actionDue})
    connect(edit, &QLineEdit::returnPressed, this, &NotesPane::addAction);
  column.addWidget(head);
  column.addLayout(m_actions);
  column.addWidget(m_newAction);
}

/// Who has a seat in the body on the meeting's day comes first; then everybody else.
void NotesPane::fillOwners()
{
  m_actionOwner->clear();
  m_actionOwner->addItem(tr("nog niemand"));
  const auto people = m_session.read([this](const app::Facts& facts) {
    std::vector<domain::Person> found;
    const auto meeting = facts.get(facts.get(*m_item).meeting);
    for (auto& seat : app::seatsOf(facts, meeting.body, meeting.date))
      found.push_back(std::move(seat.person));
    auto others = facts.all<domain::Person>();
    std::sort(others.begin(), others.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    for (auto& other : others)
      if (std::find_if(found.begin(), found.end(), [&](const auto& each) { return each.id == other.id; }) == found.end())
        found.push_back(std::move(other));
    return found;
  });
  for (const auto& person : people.value_or(std::vector<domain::Person>{}))
    m_actionOwner->addItem(QString::fromStdString(person.name), static_cast<qlonglong>(person.id.value()));
}

void NotesPane::showElsewhere(const QList<presentation::ItemLink>& links)
{
  clearLayout(*m_elsewhere);
  for (const auto& each : links) {
    auto* link = new ElidingLink;
    link->setObjectName(QStringLiteral("itemElsewhere"));
    link->setFullText(each.words);
    link->setProperty("holdsData", true);
    connect(link, &QPushButton::clicked, this, [this, each] { Q_EMIT itemWanted(each.meeting, each.item); });
    m_elsewhere->addWidget(link);
  }
}

void NotesPane::showActions(const QList<presentation::ItemAction>& actions)
{
  clearLayout(*m_actions);
  for (const auto& action : actions) {
    auto* link = new ElidingLink;
    link->setFullText(action.words);
    link->setProperty("holdsData", true);
    connect(link, &QPushButton::clicked, this, [this, id = action.action] { Q_EMIT actionChosen(id); });
    m_actions->addWidget(link);
  }
}

void NotesPane::addAction()
{
  const auto words = m_actionText->text().trimmed();
  if (!m_item || words.isEmpty())
    return;
  if (!m_actionDue->isAcceptable()) {
    Q_EMIT m_session.refused({domain::ErrorCode::impossibleDate, "due", m_actionDue->text().toStdString()});
    m_actionDue->setFocus(Qt::OtherFocusReason);
    m_actionDue->selectAll();
    return;
  }
  if (!add(*m_item, words, chosenOwner(*m_actionOwner), m_actionDue->day()))
    return;
  m_typed.erase(*m_item);
  showTypedAction();
  m_actionText->setFocus(Qt::OtherFocusReason);
}

bool NotesPane::add(domain::AgendaItemId item, const QString& words, std::optional<domain::PersonId> owner, std::optional<domain::Date> due)
{
  app::AddAction command{.text = words.toStdString(), .due = due, .item = item};
  command.owner = owner;
  return m_session.execute(app::Command{command}).has_value();
}

/// It stays with its item, to be gone on with there.
void NotesPane::keepTypedAction()
{
  if (!m_item)
    return;
  if (m_actionText->text().trimmed().isEmpty())
    m_typed.erase(*m_item);
  else
    m_typed[*m_item] = {m_actionText->text(), chosenOwner(*m_actionOwner), m_actionDue->text()};
}

void NotesPane::showTypedAction()
{
  const auto found = m_item ? m_typed.find(*m_item) : m_typed.end();
  const auto typed = found == m_typed.end() ? TypedAction{} : found->second;
  m_actionText->setText(typed.words);
  m_actionDue->setDay(std::nullopt);
  if (!typed.due.isEmpty())
    m_actionDue->setText(typed.due);
  m_actionOwner->setCurrentIndex(typed.owner ? std::max(0, m_actionOwner->findData(static_cast<qlonglong>(typed.owner->value()))) : 0);
}

void NotesPane::addTypedActions()
{
  keepTypedAction();
  for (const auto& [item, typed] : std::exchange(m_typed, {})) {
    const auto due = presentation::dayFromText(typed.due, m_session.today());
    const auto isThere = m_session.read([id = item](const app::Facts& facts) { return facts.find(id).has_value(); });
    if (isThere.value_or(false) && !m_session.readOnly())
      static_cast<void>(add(item, typed.words.trimmed(), typed.owner, due));
  }
}

void NotesPane::show(const presentation::ItemNotes& notes)
{
  const auto another = notes.item != m_item;
  if (another) {
    flush();
    keepTypedAction();
    m_item = notes.item;
    m_notes->setSaved({});
    m_conclusion->setSaved({});
  }
  m_empty->setVisible(!notes.item);
  m_form->setVisible(notes.item.has_value());
  m_heading->setText(notes.heading);
  m_proposal->setText(notes.proposal);
  m_proposal->setVisible(notes.servesBranch);
  m_outcome->setVisible(notes.servesBranch);
  m_outcome->setContent(notes.tone, notes.symbol, notes.outcome, notes.detail);
  showMending(notes);
  m_listToConfirm = notes.listToConfirm;
  m_list->setVisible(!notes.listWords.isEmpty());
  m_list->setContent(notes.listToConfirm ? presentation::Tone::Attention : presentation::Tone::Neutral,
                     notes.listToConfirm ? presentation::StatusSymbol::Adopted : presentation::StatusSymbol::Confirmed, notes.listWords);
  m_confirmList->setVisible(notes.listToConfirm.has_value());
  m_voteRow->setVisible(notes.canVote || !notes.votes.isEmpty());
  m_voteWarning->setText(notes.voteWarning);
  m_voteWarning->setVisible(!notes.voteWarning.isEmpty());
  m_votes->setText(notes.votes.isEmpty() ? tr("Er zijn geen stemmen vastgelegd.") : notes.votes);
  m_vote->setEnabled(notes.canVote);
  showElsewhere(notes.elsewhere);
  showActions(notes.actions);
  m_newAction->setVisible(notes.editable);
  if (another && m_item) {
    fillOwners();
    showTypedAction();
  }
  for (auto* edit : {m_notes, m_conclusion})
    edit->setReadOnly(!notes.editable);
  m_notes->setSaved(notes.notes);
  m_conclusion->setSaved(notes.conclusion);
}

void NotesPane::showMending(const presentation::ItemNotes& notes)
{
  m_record->setVisible(notes.canRecord);
  for (auto* button : {m_correct, m_takeBack})
    button->setVisible(notes.canCorrect);
}

void NotesPane::flush()
{
  m_notes->flush();
  m_conclusion->flush();
}

void NotesPane::takeFocus() { m_notes->setFocus(Qt::OtherFocusReason); }

}
