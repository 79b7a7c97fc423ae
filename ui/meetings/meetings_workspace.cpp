// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/meetings_workspace.h"

#include "app/commands/agenda_work_commands.h"
#include "app/commands/meeting_commands.h"
#include "app/commands/pack_commands.h"
#include "app/commands/removal_commands.h"
#include "pack/decision_list.h"
#include "pdf/office_converter.h"
#include "presentation/meetings/agenda_text.h"
#include "presentation/meetings/pack_words.h"
#include "presentation/words.h"
#include "ui/agenda/agenda_view.h"
#include "ui/document_export.h"
#include "ui/meetings/agenda_item_dialog.h"
#include "ui/meetings/agenda_work_dialogs.h"
#include "ui/meetings/attendance_pane.h"
#include "ui/meetings/calendar_export.h"
#include "ui/meetings/calendar_view.h"
#include "ui/meetings/cover_note_pane.h"
#include "ui/meetings/import_dialog.h"
#include "ui/meetings/meeting_dialogs.h"
#include "ui/meetings/meeting_list_pane.h"
#include "ui/meetings/meeting_pane.h"
#include "ui/meetings/notes_pane.h"
#include "ui/meetings/outcome_recording.h"
#include "ui/meetings/pack_dialog.h"
#include "ui/meetings/pack_export.h"
#include "ui/meetings/pack_pane.h"
#include "ui/meetings/series_dialog.h"
#include "ui/meetings/vote_dialog.h"
#include "ui/panel_action.h"
#include "ui/place.h"
#include "ui/preferences.h"
#include "ui/question.h"
#include "ui/row_menu.h"
#include "ui/tabs.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace domain;

namespace {

/// LibreOffice may come or go while the program runs.
app::Conversions conversionsHere() { return {pdf::isOfficeInstalled()}; }

QString packFolderKey() { return QStringLiteral("meetings/packFolder"); }

}

MeetingsWorkspace::MeetingsWorkspace(CaseSession& session, QWidget* parent)
  : Workspace{parent}, m_session{session}, m_access{accessTo(session.file())}, m_actions{*this},
    m_agenda{new presentation::AgendaModel{[&session](const app::Command& command) { return session.execute(command).has_value(); }, this}},
    m_list{new MeetingListPane{session, m_actions.addMeeting}}, m_meeting{new MeetingPane{*m_agenda, m_actions.addItem, m_actions.addItemFromProposal}}, m_tabs{new QTabWidget},
    m_coverNote{new CoverNotePane{session}}, m_pack{new PackPane{session, m_access, m_actions.makePack, m_actions.recordDispatch}}, m_notes{new NotesPane{session}},
    m_attendance{new AttendancePane{session}}, m_calendar{new CalendarView{session}}, m_views{new QStackedWidget},
    m_export{new PackExport{session, m_access}},
    m_folder{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}
{
  setObjectName(QStringLiteral("meetingsWorkspace"));
  m_tabs->setObjectName(QStringLiteral("meetingTabs"));
  m_tabs->setAccessibleName(tr("Bij dit agendapunt"));
  m_tabs->setDocumentMode(true);
  m_tabs->tabBar()->setProperty("close", true);
  keepTabsInSight(*m_tabs);
  m_tabs->addTab(m_coverNote, tr("Oplegnotitie"));
  m_tabs->addTab(m_pack, tr("Set"));
  m_tabs->addTab(m_notes, tr("Aantekeningen"));
  m_tabs->addTab(m_attendance, tr("Aanwezig"));
  m_tabs->setAccessibleName(tr("Wat hoort bij de vergadering"));
  m_tabs->tabBar()->setAccessibleName(tr("Wat hoort bij de vergadering"));
  m_splitter = new QSplitter;
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);
  m_splitter->addWidget(m_list);
  m_splitter->addWidget(m_meeting);
  m_splitter->addWidget(m_tabs);
  m_splitter->setStretchFactor(1, 1);
  m_splitter->setSizes({px(258), px(514), px(340)});
  m_showList = panelAction(*this, *m_list, "meetingsShowList", tr("Lijst met &vergaderingen"));
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_export);
  m_views->addWidget(m_splitter);
  m_views->addWidget(m_calendar);
  layout->addWidget(m_views, 1);
  connectParts();
  connectActions();
  connectMeetingWork();
}

MeetingsWorkspace::~MeetingsWorkspace()
{
  disconnect(&m_session, nullptr, this, nullptr);
  blockSignals(true); // the window around may be going too
  flush();
  m_notes->addTypedActions();
}

void MeetingsWorkspace::connectParts()
{
  auto& view = m_meeting->agenda();
  connect(&m_session, &CaseSession::changed, this, &MeetingsWorkspace::reloadWhenSeen);
  connect(m_list, &MeetingListPane::meetingChosen, this, &MeetingsWorkspace::refreshMeeting);
  connect(m_meeting, &MeetingPane::missingChosen, this, &MeetingsWorkspace::goToMissing);
  connect(m_notes, &NotesPane::recordRequested, this, &MeetingsWorkspace::recordOutcome);
  connect(m_notes, &NotesPane::correctRequested, m_actions.correctDecision, &QAction::trigger);
  connect(m_notes, &NotesPane::takeBackRequested, m_actions.takeBackDecision, &QAction::trigger);
  connect(&view, &AgendaView::currentRowChanged, this, &MeetingsWorkspace::refreshItem);
  connect(&view, &AgendaView::newItemRequested, m_actions.addItem, &QAction::trigger);
  connect(&view, &AgendaView::removeRequested, this, &MeetingsWorkspace::removeRow);
  connect(&view, &AgendaView::filesDropped, this, &MeetingsWorkspace::addDocuments);
  new RowMenu{view, [this] { return m_actions.ofItem(); }};
  new RowMenu{m_list->list(), [this] { return m_actions.ofMeeting(); }};
  connect(&view, &AgendaView::moveRequested, this, [this](const QModelIndex& index, int before) {
    if (const auto command = m_agenda->moveCommand(index, before))
      m_session.execute(*command);
  });
}

void MeetingsWorkspace::connectActions()
{
  connect(m_actions.addMeeting, &QAction::triggered, this, [this] {
    if (const auto added = ui::addMeeting(m_session, m_list->body(), this))
      showMeeting(*added);
  });
  const auto onMeeting = [this](QAction* action, void (*change)(CaseSession&, MeetingId, QWidget*)) {
    connect(action, &QAction::triggered, this, [this, change] {
      if (m_shown)
        change(m_session, *m_shown, this);
    });
  };
  onMeeting(m_actions.changeMeeting, ui::changeMeeting);
  onMeeting(m_actions.moveMeeting, ui::moveMeeting);
  onMeeting(m_actions.cancelMeeting, ui::cancelMeeting);
  connect(m_actions.removeMeeting, &QAction::triggered, this, [this] {
    if (m_shown)
      m_session.execute(app::RemoveMeeting{*m_shown});
  });
  connect(m_actions.recordDispatch, &QAction::triggered, this, [this] { recordDispatch(); });
  connect(m_actions.replaceDocument, &QAction::triggered, this, &MeetingsWorkspace::replaceDocument);
  connect(m_actions.addItem, &QAction::triggered, this, [this] { addItem(false); });
  connect(m_actions.addItemFromProposal, &QAction::triggered, this, [this] { addItem(true); });
  connect(m_actions.removeItem, &QAction::triggered, this, [this] { removeRow(m_meeting->agenda().currentIndex()); });
  connect(m_actions.addDocument, &QAction::triggered, this, [this] { chooseDocuments(m_meeting->agenda().currentIndex()); });
  connect(m_actions.renumber, &QAction::triggered, this, [this] { m_session.execute(app::RenumberAgenda{*m_shown}); });
  connect(m_actions.makePack, &QAction::triggered, this, [this] { makePack(); });
  connect(m_export, &PackExport::stepWanted, this, &MeetingsWorkspace::takePackStep);
  connect(m_actions.treatClosed, &QAction::triggered, this, &MeetingsWorkspace::treatClosed);
  connect(m_actions.importMeetings, &QAction::triggered, this, &MeetingsWorkspace::importMeetings);
  connect(m_actions.addSeries, &QAction::triggered, this, &MeetingsWorkspace::addSeries);
  connect(m_actions.exportCalendar, &QAction::triggered, this, [this] {
    if (const auto said = CalendarExport{m_session, m_list->body(), this}.write())
      Q_EMIT messageRaised(*said);
  });
  connect(m_actions.recordOutcomes, &QAction::triggered, this, &MeetingsWorkspace::recordOutcomes);
  connect(m_actions.correctDecision, &QAction::triggered, this, [this] { withItem(correctOutcome); });
  connect(m_actions.takeBackDecision, &QAction::triggered, this, [this] { withItem(takeBackOutcome); });
}

void MeetingsWorkspace::connectMeetingWork()
{
  connect(m_actions.calendar, &QAction::toggled, this, &MeetingsWorkspace::showCalendar);
  connect(m_calendar, &CalendarView::meetingWanted, this, [this](MeetingId meeting) {
    showMeeting(meeting);
    m_list->takeFocus();
  });
  connect(m_calendar, &CalendarView::branchWanted, this,
          [this](ProposalId proposal, StageId stage, BodyId body) { Q_EMIT placeWanted(Place{ProposalPlace{proposal, stage, body}}); });
  connect(m_actions.putStanding, &QAction::triggered, this, [this] {
    if (m_shown)
      m_session.execute(app::Command{app::PutStandingItems{*m_shown}});
  });
  connect(m_actions.changeStanding, &QAction::triggered, this, [this] {
    const auto meeting = m_shown ? m_session.read([&](const app::Facts& facts) { return facts.get(*m_shown); }) : std::nullopt;
    if (const auto body = meeting ? std::optional{meeting->body} : m_list->body())
      changeStandingItems(m_session, *body, this);
  });
  connect(m_actions.carryOver, &QAction::triggered, this, &MeetingsWorkspace::carryOverItem);
  connect(m_actions.decisionList, &QAction::triggered, this, &MeetingsWorkspace::makeDecisionList);
  connect(m_actions.copyAgenda, &QAction::triggered, this, &MeetingsWorkspace::copyAgenda);
  connect(m_actions.confirmList, &QAction::triggered, this, &MeetingsWorkspace::confirmList);
  connect(m_attendance, &AttendancePane::secondMeetingMade, this, [this](MeetingId meeting) { showMeeting(meeting); });
  connect(m_notes, &NotesPane::confirmListRequested, this, &MeetingsWorkspace::confirmListHere);
  connect(m_notes, &NotesPane::itemWanted, this, [this](MeetingId meeting, AgendaItemId item) { Q_EMIT placeWanted(Place{MeetingPlace{meeting, item}}); });
  connect(m_notes, &NotesPane::actionChosen, this, [this](ActionItemId action) { Q_EMIT placeWanted(Place{ActionPlace{action}}); });
  connect(m_notes, &NotesPane::voteRequested, this, [this] {
    if (const auto item = m_agenda->itemAt(m_meeting->agenda().currentIndex()))
      recordVotes(m_session, *item, this);
  });
}

void MeetingsWorkspace::showCalendar(bool shown)
{
  m_views->setCurrentIndex(shown ? 1 : 0);
  if (!shown)
    return m_list->takeFocus();
  flush();
  m_calendar->show(m_list->body());
  m_calendar->takeFocus();
}

void MeetingsWorkspace::carryOverItem()
{
  flush();
  const auto item = m_agenda->itemAt(m_meeting->agenda().currentIndex());
  if (!item)
    return;
  if (const auto there = carryOver(m_session, *item, this))
    tellWhereItStands(*there);
}

/// Where there are closed items: the list for everybody, or theirs. None when she changed her mind.
std::optional<pack::ListPart> MeetingsWorkspace::askListPart(const Meeting& meeting)
{
  const auto items = m_session.read([&](const app::Facts& facts) { return facts.where(&AgendaItem::meeting, meeting.id); }).value_or(std::vector<AgendaItem>{});
  if (std::none_of(items.begin(), items.end(), [](const AgendaItem& each) { return each.confidentiality == Confidentiality::closed && !each.withdrawnOn; }))
    return pack::ListPart::open;
  enum { Open, Closed, Cancel };
  const auto answer = ask(this, tr("Besluitenlijst maken"), tr("Deze vergadering heeft besloten agendapunten."),
                          tr("Op de openbare lijst staat daarvan alleen het nummer. Het besloten deel is een lijst apart, met alleen die punten."),
                          {tr("&Openbare lijst"), tr("&Besloten deel"), tr("&Annuleren")}, Cancel);
  return answer == Open ? std::optional{pack::ListPart::open} : answer == Closed ? std::optional{pack::ListPart::closed} : std::nullopt;
}

void MeetingsWorkspace::makeDecisionList()
{
  flush();
  const auto meeting = m_shown ? m_session.read([&](const app::Facts& facts) { return facts.get(*m_shown); }) : std::nullopt;
  if (!meeting)
    return;
  const auto part = askListPart(*meeting);
  if (!part)
    return;
  const auto list = [&](const app::Facts& facts) { return pack::decisionListOf(facts, meeting->id, m_session.today(), *part); };
  const auto name = m_session.read([&](const app::Facts& facts) { return QString::fromStdString(list(facts).title); });
  auto said = exportDocument(m_session, tr("Besluitenlijst maken"), name.value_or(QString{}) + QStringLiteral(".pdf"), list, this);
  if (!said)
    return;
  QStringList unsaid;
  for (const auto& label : m_session.read([&](const app::Facts& facts) { return pack::itemsWithoutResult(facts, meeting->id, m_session.today(), *part); }).value_or(std::vector<std::string>{}))
    unsaid << QString::fromStdString(label);
  if (said->kind == MessageKind::Information && !unsaid.isEmpty()) {
    said->kind = MessageKind::Warning;
    said->toDo = tr("Er is nog niets vastgelegd bij punt %1.", "labels of agenda items").arg(unsaid.join(QStringLiteral(", ")));
  }
  Q_EMIT messageRaised(*said);
}

void MeetingsWorkspace::copyAgenda()
{
  flush();
  const auto agenda = m_shown ? m_session.read([&](const app::Facts& facts) { return app::agendaOf(facts, *m_shown, m_session.today()); }) : std::nullopt;
  if (!agenda)
    return;
  QGuiApplication::clipboard()->setText(presentation::agendaText(*agenda));
  Q_EMIT messageRaised({MessageKind::Information, tr("De agenda staat als tekst op het klembord."), {}, tr("Plak haar in een e-mail (Ctrl+V).")});
}

void MeetingsWorkspace::withItem(void (*act)(CaseSession&, AgendaItemId, QWidget*))
{
  flush();
  if (const auto item = m_agenda->itemAt(m_meeting->agenda().currentIndex()))
    act(m_session, *item, this);
}

int MeetingsWorkspace::unconfirmedOf(MeetingId meeting)
{
  return m_session.read([&](const app::Facts& facts) { return app::unconfirmedDecisions(facts, meeting); }).value_or(0);
}

void MeetingsWorkspace::confirmList()
{
  if (!m_shown)
    return;
  flush();
  const auto meeting = *m_shown;
  const auto before = unconfirmedOf(meeting);
  if (confirmDecisionList(m_session, meeting, this))
    tellListConfirmed(meeting, before);
}

void MeetingsWorkspace::tellListConfirmed(MeetingId id, int before)
{
  const auto meeting = m_session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!meeting || !meeting->decisionListConfirmedOn)
    return;
  Q_EMIT messageRaised({MessageKind::Information,
                        tr("De besluitenlijst van %1 is vastgesteld op %2.").arg(QString::fromStdString(meeting->number), presentation::dayInWords(*meeting->decisionListConfirmedOn)),
                        tr("Daarmee is/zijn %n besluit(en) bevestigd.", nullptr, before - unconfirmedOf(id)), {}});
}

/// One click: this meeting adopts the list of the one before, on its own day.
void MeetingsWorkspace::confirmListHere(MeetingId meeting)
{
  flush();
  const auto here = m_session.read([&](const app::Facts& facts) { return facts.get(*m_shown); });
  const auto before = unconfirmedOf(meeting);
  if (here && m_session.execute(app::DatedCommand{app::ConfirmDecisionList{meeting, here->id, std::nullopt}, here->date}))
    tellListConfirmed(meeting, before);
}

void MeetingsWorkspace::enter()
{
  if (m_actions.calendar->isChecked())
    m_calendar->takeFocus();
  else if (m_showList->isChecked())
    m_list->takeFocus();
  else
    m_meeting->agenda().setFocus(Qt::OtherFocusReason);
}

/// In little room list and tabs give up what the agenda needs more; once, so that widths she chose stay.
void MeetingsWorkspace::resizeEvent(QResizeEvent* event)
{
  Workspace::resizeEvent(event);
  const auto narrow = width() < px(1080);
  if (narrow == std::exchange(m_narrow, narrow))
    return;
  const auto sides = narrow ? std::pair{m_list->minimumSizeHint().width(), px(304)} : std::pair{px(258), px(340)};
  m_splitter->setSizes({sides.first, width() - sides.first - sides.second, sides.second});
}

bool MeetingsWorkspace::showPlace(const Place& place)
{
  const auto* meeting = std::get_if<MeetingPlace>(&place);
  if (meeting)
    showMeeting(meeting->meeting, meeting->item);
  return meeting != nullptr;
}

void MeetingsWorkspace::flush()
{
  m_coverNote->flush();
  m_notes->flush();
}

void MeetingsWorkspace::reload()
{
  m_list->refresh();
  refreshMeeting();
  m_pack->refreshLater();
  if (m_actions.calendar->isChecked())
    m_calendar->show(m_list->body());
}

void MeetingsWorkspace::refreshMeeting()
{
  const auto meeting = m_list->current();
  const auto another = meeting != m_shown;
  if (another)
    flush();
  m_shown = meeting;
  m_meeting->setVisible(meeting.has_value());
  m_tabs->setVisible(meeting.has_value());
  if (!meeting) {
    m_actions.enable({}, m_session.readOnly());
    m_actions.enableMending(false, tr("Kies eerst een vergadering."));
    m_pack->show(std::nullopt, false, {});
    m_attendance->show(std::nullopt);
    m_statusText.clear();
    Q_EMIT statusTextChanged();
    return;
  }
  auto picture =
      m_session.read([&](const app::Facts& facts) { return presentation::meetingPicture(facts, *meeting, m_session.today(), m_session.readOnly(), conversionsHere()); });
  if (!picture)
    return;
  m_agenda->setEditable(picture->actions.change);
  m_agenda->setNodes(std::move(picture->agenda));
  m_meeting->show(*picture);
  m_actions.enable(picture->actions, m_session.readOnly());
  m_statusText = picture->statusText;
  Q_EMIT statusTextChanged();
  m_pack->show(meeting, picture->sent, picture->standing);
  m_attendance->show(meeting);
  if (another)
    chooseUsualItem();
  refreshItem();
}

void MeetingsWorkspace::refreshItem()
{
  const auto* line = m_agenda->lineAt(m_meeting->agenda().currentIndex());
  m_actions.replaceDocument->setEnabled(line && line->isAttachment && m_actions.addDocument->isEnabled());
  m_actions.treatClosed->setEnabled(line && m_actions.addDocument->isEnabled());
  m_actions.treatClosed->setChecked(line && line->closed);
  const auto item = m_agenda->itemAt(m_meeting->agenda().currentIndex());
  presentation::CoverNoteForm form;
  presentation::ItemNotes notes;
  if (item && m_shown) {
    const auto read = m_session.read([&](const app::Facts& facts) {
      const auto agenda = app::agendaOf(facts, *m_shown, m_session.today());
      form = presentation::coverNoteForm(facts, agenda, *item, m_session.readOnly());
      notes = presentation::itemNotes(facts, agenda, *item, m_session.today(), m_session.readOnly());
      return true;
    });
    if (!read)
      return;
  }
  m_coverNote->show(form);
  m_notes->show(notes);
  m_actions.enableMending(notes.canCorrect, notes.item ? notes.whyNotCorrect : tr("Kies eerst een agendapunt."));
  m_tabs->setTabText(m_tabs->indexOf(m_coverNote), form.item ? form.tabTitle : tr("Oplegnotitie"));
}

void MeetingsWorkspace::showMeeting(MeetingId meeting, std::optional<AgendaItemId> item)
{
  catchUp();
  m_actions.calendar->setChecked(false);
  m_list->choose(meeting);
  if (item)
    chooseItem(*item);
}

void MeetingsWorkspace::chooseItem(AgendaItemId item)
{
  const auto index = m_agenda->indexOf(presentation::agendaKey(item));
  m_meeting->agenda().setCurrentIndex(index);
  m_meeting->agenda().scrollTo(index);
}

/// The first item with a proposal, else the first.
void MeetingsWorkspace::chooseUsualItem()
{
  const auto usual = m_agenda->usualItem();
  m_meeting->agenda().setCurrentIndex(usual);
}

void MeetingsWorkspace::addItem(bool fromProposal)
{
  if (!m_shown)
    return;
  const auto position = m_agenda->positionAfter(m_meeting->agenda().currentIndex());
  const auto added = addAgendaItem(m_session, *m_shown, position, fromProposal ? ItemFrom::Proposal : ItemFrom::Title, this);
  if (!added)
    return;
  chooseItem(*added);
  m_meeting->agenda().setFocus(Qt::OtherFocusReason);
}

void MeetingsWorkspace::removeRow(const QModelIndex& index)
{
  const auto command = m_agenda->removeCommand(index);
  if (!command || !m_actions.removeItem->isEnabled())
    return;
  if (const auto question = m_agenda->lineAt(index)->removeQuestion; !question.isEmpty()) {
    QMessageBox box{QMessageBox::Question, tr("Van de agenda halen"), question, QMessageBox::NoButton, this};
    auto* remove = box.addButton(tr("Van de agenda halen"), QMessageBox::AcceptRole);
    box.setDefaultButton(qobject_cast<QPushButton*>(box.addButton(tr("Laten staan"), QMessageBox::RejectRole)));
    box.exec();
    if (box.clickedButton() != remove)
      return;
  }
  m_session.execute(*command);
}

void MeetingsWorkspace::chooseDocuments(const QModelIndex& onto)
{
  const auto paths = QFileDialog::getOpenFileNames(this, tr("Stukken toevoegen"), m_folder, tr("PDF-bestanden (*.pdf);;Alle bestanden (*)"));
  addDocuments(onto, paths);
}

void MeetingsWorkspace::addDocuments(const QModelIndex& onto, const QStringList& paths)
{
  if (paths.isEmpty() || !m_actions.addDocument->isEnabled())
    return;
  const auto item = m_agenda->itemAt(onto);
  if (!item) {
    Q_EMIT messageRaised({MessageKind::Information, tr("Een stuk hoort bij een agendapunt."), {}, tr("Kies eerst een agendapunt, of laat het bestand daarop los.")});
    return;
  }
  m_folder = QFileInfo{paths.first()}.absolutePath();
  for (const auto& path : paths)
    m_session.execute(app::AddDocument{.title = QFileInfo{path}.completeBaseName().replace(u'_', u' ').toStdString(), .file = path.toStdString(), .item = *item});
}

void MeetingsWorkspace::goToMissing(const presentation::MissingRow& row)
{
  chooseItem(row.item);
  if (row.attachment) {
    m_meeting->agenda().setCurrentIndex(m_agenda->indexOf(presentation::attachmentKey(*row.attachment)));
    replaceDocument();
    return;
  }
  m_tabs->setCurrentWidget(m_coverNote);
  m_coverNote->goToField(row.field);
}

/// Behind closed doors or not, for the chosen item or document.
void MeetingsWorkspace::treatClosed(bool closed)
{
  flush();
  const auto* line = m_agenda->lineAt(m_meeting->agenda().currentIndex());
  if (line == nullptr)
    return;
  const auto confidentiality = closed ? Confidentiality::closed : Confidentiality::open;
  const auto done = line->isAttachment ? m_session.execute(app::Command{app::ChangeDocument{.document = DocumentId{line->documentId}, .confidentiality = confidentiality}})
                                       : m_session.execute(app::Command{app::ChangeAgendaItem{.item = AgendaItemId{line->id}, .confidentiality = confidentiality}});
  if (!done)
    refreshItem(); // the mark says what is so
}

/// The label stays; what it stood for before stays in the case file.
void MeetingsWorkspace::replaceDocument()
{
  const auto* line = m_agenda->lineAt(m_meeting->agenda().currentIndex());
  if (!line || !line->isAttachment)
    return;
  const AttachmentId attachment{line->id};
  const auto title = line->title;
  const auto path = QFileDialog::getOpenFileName(this, tr("%1 vervangen").arg(line->label), m_folder, tr("PDF-bestanden (*.pdf);;Alle bestanden (*)"));
  if (path.isEmpty())
    return;
  m_folder = QFileInfo{path}.absolutePath();
  const auto replaced = m_session.file().allOrNothing([&]() -> Result<void> {
    const auto added = m_session.attempt({app::AddDocument{.title = title.toStdString(), .file = path.toStdString()}});
    if (!added)
      return tl::unexpected{added.error()};
    const auto put = m_session.attempt({app::ReplaceAttachment{attachment, DocumentId{added->made->id}}});
    return put ? Result<void>{} : tl::unexpected{put.error()};
  });
  if (!replaced)
    Q_EMIT m_session.refused(replaced.error());
}

void MeetingsWorkspace::makePack(std::optional<presentation::PackCopy> wanted)
{
  flush();
  if (!m_shown || m_export->busy())
    return;
  const auto possible = m_session.read([&](const app::Facts& facts) { return presentation::packPossibilities(facts, *m_shown, m_session.today(), m_session.readOnly(), conversionsHere()); });
  if (!possible)
    return;
  PackDialog dialog{*possible, wanted, this};
  if (dialog.exec() != QDialog::Accepted)
    return;
  const auto choice = dialog.choice();
  const auto path = askTarget(dialog.form(), choice, *possible);
  if (path.isEmpty())
    return;
  setPreference(packFolderKey(), QFileInfo{path}.absolutePath());
  m_export->start(*m_shown, QString::fromStdString(possible->meeting.meeting.number), path, choice, dialog.form(), presentation::nextStepAfter(choice, *possible));
}

void MeetingsWorkspace::recordDispatch(const presentation::PackChoice& sent)
{
  flush();
  if (m_shown && ui::recordDispatch(m_session, *m_shown, this, {presentation::variantOf(sent.copy), sent.municipality}) == DispatchAnswer::MakeRevision)
    makePack(presentation::PackCopy::Revision);
}

void MeetingsWorkspace::takePackStep(MeetingId meeting, presentation::PackStep step, const presentation::PackChoice& made)
{
  showMeeting(meeting);
  if (step == presentation::PackStep::RecordDispatch)
    recordDispatch(made);
  else if (step == presentation::PackStep::MakeClosedPart)
    makePack(presentation::PackCopy::ClosedPart);
  else
    makePack(); // with what the meeting asks for now
}

/// Where the pack is to go; empty when she thinks better of it.
QString MeetingsWorkspace::askTarget(pdf::PackForm form, const presentation::PackChoice& choice, const presentation::PackPossibilities& possible)
{
  const auto nameWith = [&](const QString& extension) {
    return presentation::packFileName(possible.meeting, presentation::copySuffix(choice, possible), extension, presentation::isDraft(choice.copy, possible));
  };
  const QDir folder{preference(packFolderKey(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString()};
  if (form == pdf::PackForm::folder)
    return QFileDialog::getSaveFileName(this, tr("Vergaderset maken in een nieuwe map"), folder.filePath(nameWith({})));
  const auto zip = form == pdf::PackForm::zip;
  const auto extension = zip ? QStringLiteral(".zip") : QStringLiteral(".pdf");
  const auto path = QFileDialog::getSaveFileName(this, tr("Vergaderset maken"), folder.filePath(nameWith(extension)),
                                                 zip ? tr("ZIP-bestanden (*.zip)") : tr("PDF-bestanden (*.pdf)"));
  return path.isEmpty() || path.endsWith(extension, Qt::CaseInsensitive) ? path : path + extension;
}

void MeetingsWorkspace::importMeetings()
{
  ImportDialog dialog{m_session, this};
  if (dialog.exec() == QDialog::Accepted)
    tellTaken(dialog.taken());
}

void MeetingsWorkspace::addSeries()
{
  SeriesDialog dialog{m_session, m_list->body(), this};
  if (dialog.exec() == QDialog::Accepted)
    tellTaken(dialog.taken());
}

void MeetingsWorkspace::tellTaken(int count)
{
  Q_EMIT messageRaised({MessageKind::Information, tr("%n rij(en) overgenomen.", nullptr, count), {}, tr("Met Ongedaan maken draait u alles in één keer terug.")});
}

void MeetingsWorkspace::recordOutcome()
{
  flush();
  if (const auto item = m_agenda->itemAt(m_meeting->agenda().currentIndex()))
    if (ui::recordOutcome(m_session, *item, this))
      askWhereItGoesOn(*item);
}

void MeetingsWorkspace::recordOutcomes()
{
  flush();
  m_tabs->setCurrentWidget(m_notes);
  const auto items = itemsToRecord(m_session, *m_shown);
  for (const auto item : items.ofProposals) {
    chooseItem(item);
    if (!ui::recordOutcome(m_session, item, this))
      return;
    askWhereItGoesOn(item);
  }
  recordConclusions(m_session, items.others, this);
}

/// An item that was put off waits for another meeting, and nothing on this agenda says so: she is asked for which, and may leave it open.
void MeetingsWorkspace::askWhereItGoesOn(AgendaItemId id)
{
  const auto waits = m_session.read([&](const app::Facts& facts) {
    for (const auto& row : app::agendaOf(facts, facts.get(id).meeting, m_session.today()).items)
      if (row.item.id == id && row.decision)
        return (row.decision->outcome == Outcome::deferred || row.decision->outcome == Outcome::notReached) && !app::carriedOverTo(facts, id);
    return false;
  });
  const auto item = waits.value_or(false) ? m_session.read([&](const app::Facts& facts) { return facts.get(id); }) : std::nullopt;
  if (!item)
    return;
  if (canGoOn(m_session, id))
    if (const auto there = carryOver(m_session, id, this))
      return tellWhereItStands(*there);
  Q_EMIT messageRaised({MessageKind::Information, tr("Punt %1 wacht op een andere vergadering.").arg(QString::fromStdString(item->label)), {},
                        tr("Met Doorschuiven naar… (menu Vergadering) gaat het met oplegnotitie en stukken mee.")});
}

void MeetingsWorkspace::tellWhereItStands(AgendaItemId id)
{
  if (const auto meeting = m_session.read([&](const app::Facts& facts) { return facts.get(facts.get(id).meeting); }))
    Q_EMIT messageRaised({MessageKind::Information, tr("Het punt staat nu op de agenda van %1 (%2).").arg(QString::fromStdString(meeting->number), presentation::dayInWords(meeting->date)), {}, {}});
}

}
