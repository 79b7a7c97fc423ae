// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/meeting_picture.h"

#include <QAction>
#include <QList>

namespace ui {

/// The actions of the tool bar and the menu Vergadering.
class MeetingActionSet {
public:
  explicit MeetingActionSet(QWidget& owner);
  [[nodiscard]] QList<QAction*> toolBar() const;
  [[nodiscard]] QList<QAction*> menu() const;
  /// For the menu of a row.
  [[nodiscard]] QList<QAction*> ofMeeting() const;
  [[nodiscard]] QList<QAction*> ofItem() const;
  void enable(const presentation::MeetingActions& possible, bool readOnly);
  void enableMending(bool possible, const QString& whyNot);

  QAction* addMeeting;
  QAction* changeMeeting;
  QAction* moveMeeting;
  QAction* cancelMeeting;
  QAction* removeMeeting;
  QAction* addItem;
  QAction* addItemFromProposal;
  QAction* removeItem;
  QAction* addDocument;
  QAction* renumber;
  QAction* makePack;
  QAction* recordDispatch;
  QAction* replaceDocument;
  QAction* treatClosed; ///< the chosen item or document
  QAction* recordOutcomes;
  QAction* correctDecision; ///< of the chosen item
  QAction* takeBackDecision;
  QAction* addSeries;
  QAction* importMeetings;
  QAction* exportCalendar;
  QAction* calendar; ///< the month in place of the list
  QAction* putStanding;
  QAction* changeStanding;
  QAction* carryOver;
  QAction* decisionList;
  QAction* confirmList;
  QAction* copyAgenda;
};

}
