// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/meeting_actions.h"

#include "ui/action_hint.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QWidget>

namespace ui {

namespace {

struct MeetingActionsText {
  Q_DECLARE_TR_FUNCTIONS(MeetingActions)
};

QAction* make(QWidget& owner, const char* name, const QString& text, const char* iconName, const QKeySequence& shortcut = {})
{
  auto* action = new QAction{icon(QString::fromLatin1(iconName)), text, &owner};
  action->setObjectName(QString::fromLatin1(name));
  action->setShortcut(shortcut);
  return action;
}

}

MeetingActionSet::MeetingActionSet(QWidget& owner)
  : addMeeting{make(owner, "addMeeting", MeetingActionsText::tr("&Nieuwe vergadering…"), "appointment-new", QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_V})},
    changeMeeting{make(owner, "changeMeeting", MeetingActionsText::tr("Gegevens &wijzigen…"), "document-edit")},
    moveMeeting{make(owner, "moveMeeting", MeetingActionsText::tr("Ver&plaatsen met reden…"), "go-jump")},
    cancelMeeting{make(owner, "cancelMeeting", MeetingActionsText::tr("Ver&valt met reden…"), "dialog-cancel")},
    removeMeeting{make(owner, "removeMeeting", MeetingActionsText::tr("Vergadering verwijderen"), "edit-delete")},
    addItem{make(owner, "addItem", MeetingActionsText::tr("&Agendapunt…"), "list-add", QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_A})},
    addItemFromProposal{make(owner, "addItemFromProposal", MeetingActionsText::tr("Agendapunt &uit voorstel…"), "list-add")},
    removeItem{make(owner, "removeItem", MeetingActionsText::tr("Van de a&genda halen"), "list-remove")},
    addDocument{make(owner, "addDocument", MeetingActionsText::tr("Do&cument…"), "mail-attachment", QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_D})},
    renumber{make(owner, "renumber", MeetingActionsText::tr("&Hernummeren"), "format-list-ordered")},
    makePack{make(owner, "makePack", MeetingActionsText::tr("Vergader&set maken…"), "application-pdf", QKeySequence{Qt::CTRL | Qt::Key_E})},
    recordDispatch{make(owner, "recordDispatch", MeetingActionsText::tr("Ver&zending vastleggen…"), "mail-message")},
    replaceDocument{make(owner, "replaceDocument", MeetingActionsText::tr("Document v&ervangen…"), "document-edit")},
    treatClosed{make(owner, "treatClosed", MeetingActionsText::tr("Besloten"), "object-locked")},
    recordOutcomes{make(owner, "recordOutcomes", MeetingActionsText::tr("Uitslagen vast&leggen…"), "checkmark", QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_U})},
    correctDecision{make(owner, "correctDecision", MeetingActionsText::tr("Besluit corrigeren…"), "edit-rename")},
    takeBackDecision{make(owner, "takeBackDecision", MeetingActionsText::tr("Besluit terugnemen…"), "edit-undo")},
    addSeries{make(owner, "addSeries", MeetingActionsText::tr("&Reeks vergaderingen…"), "view-calendar-list")},
    importMeetings{make(owner, "importMeetings", MeetingActionsText::tr("Vergaderingen &importeren…"), "document-open", QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_I})},
    exportCalendar{make(owner, "exportCalendar", MeetingActionsText::tr("Agenda e&xporteren…"), "document-export")},
    calendar{make(owner, "meetingCalendar", MeetingActionsText::tr("&Kalender"), "view-calendar-month", QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_K})},
    putStanding{make(owner, "putStanding", MeetingActionsText::tr("Vaste punten &op de agenda"), "view-list-tree")},
    changeStanding{make(owner, "changeStanding", MeetingActionsText::tr("Vaste punten van het gre&mium…"), "view-list-details")},
    carryOver{make(owner, "carryOver", MeetingActionsText::tr("&Doorschuiven naar…"), "media-skip-forward")},
    decisionList{make(owner, "decisionList", MeetingActionsText::tr("&Besluitenlijst maken…"), "office-report", QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_B})},
    confirmList{make(owner, "confirmDecisionList", MeetingActionsText::tr("Besluitenli&jst vaststellen…"), "dialog-ok-apply")},
    copyAgenda{make(owner, "copyAgenda", MeetingActionsText::tr("Agenda als &tekst kopiëren"), "edit-copy")}
{
  calendar->setCheckable(true);
  treatClosed->setCheckable(true);
  treatClosed->setIconVisibleInMenu(false); // a menu shows an icon or the mark, and the mark says how it stands
  treatClosed->setToolTip(MeetingActionsText::tr("Het gekozen punt of stuk: de inhoud gaat alleen in het besloten deel van de set"));
  calendar->setToolTip(MeetingActionsText::tr("De maand van alle gremia, en wat nog niet op een agenda staat"));
  removeMeeting->setToolTip(MeetingActionsText::tr("Alleen wat per vergissing is ingevoerd; wat gepland was en niet doorgaat, vervalt met een reden"));
  recordDispatch->setIconText(MeetingActionsText::tr("Verzending…")); // the tool bar has little room
  recordDispatch->setToolTip(MeetingActionsText::tr("Vastleggen wanneer welke set aan wie is verzonden; zonder vastgelegde set alleen de dag"));
  recordOutcomes->setToolTip(MeetingActionsText::tr("Na de vergadering: eerst de voorstellen één voor één, dan de conclusies van de andere punten"));
  copyAgenda->setToolTip(MeetingActionsText::tr("Om in een e-mail te plakken; besloten punten houden alleen hun nummer"));
  addItem->setToolTip(MeetingActionsText::tr("Nieuw agendapunt onder het gekozen punt (Ins in de agenda)"));
  renumber->setToolTip(MeetingActionsText::tr("Nummers 1, 2, 3 … weer op volgorde; kan tot de stukken verzonden zijn"));
}

QList<QAction*> MeetingActionSet::toolBar() const
{
  return {calendar, nullptr, addItem, addDocument, nullptr, makePack, recordDispatch, nullptr, recordOutcomes, decisionList};
}

QList<QAction*> MeetingActionSet::menu() const
{
  return {calendar,      nullptr,     addMeeting,          addSeries,  importMeetings, exportCalendar, nullptr,        changeMeeting, moveMeeting,
          cancelMeeting, removeMeeting, nullptr,     addItem,             addItemFromProposal, putStanding, changeStanding, carryOver,  addDocument,    replaceDocument, treatClosed, removeItem,
          renumber,      copyAgenda,  nullptr,             makePack,   recordDispatch, nullptr,        recordOutcomes, correctDecision, takeBackDecision, decisionList,  confirmList};
}

QList<QAction*> MeetingActionSet::ofMeeting() const
{
  return {changeMeeting, moveMeeting, cancelMeeting, removeMeeting, nullptr, makePack, recordDispatch, nullptr, recordOutcomes, decisionList, confirmList, copyAgenda, nullptr, addMeeting};
}

QList<QAction*> MeetingActionSet::ofItem() const
{
  return {addItem, addItemFromProposal, nullptr, addDocument, replaceDocument, nullptr, treatClosed, carryOver, removeItem, renumber, nullptr, correctDecision, takeBackDecision};
}

void MeetingActionSet::enable(const presentation::MeetingActions& possible, bool readOnly)
{
  for (auto* action : {addMeeting, addSeries, importMeetings, removeMeeting})
    action->setEnabled(!readOnly);
  for (auto* action : {changeMeeting, moveMeeting, addItem, addItemFromProposal, removeItem, addDocument})
    allow(*action, possible.change, possible.whyNotChange);
  allow(*cancelMeeting, possible.cancel, possible.whyNotCancel);
  allow(*renumber, possible.renumber, possible.whyNotRenumber);
  allow(*makePack, possible.makePack, possible.whyNotPack);
  allow(*recordDispatch, possible.recordDispatch, possible.whyNotDispatch);
  if (!possible.change)
    replaceDocument->setEnabled(false); // else it follows the chosen row
  allow(*recordOutcomes, possible.recordOutcomes, possible.whyNotRecord);
  allow(*putStanding, possible.putStanding, possible.whyNotStanding);
  changeStanding->setEnabled(!readOnly);
  allow(*carryOver, possible.carryOver, possible.whyNotChange);
  allow(*confirmList, possible.confirmList, possible.whyNotConfirm);
  allow(*decisionList, possible.decisionList, possible.whyNotList);
  allow(*copyAgenda, possible.makePack, possible.whyNotPack);
}

void MeetingActionSet::enableMending(bool possible, const QString& whyNot)
{
  for (auto* action : {correctDecision, takeBackDecision})
    allow(*action, possible, whyNot);
}

}
