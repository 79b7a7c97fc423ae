// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

/// What is known beforehand of an action that is made from somewhere else.
struct ActionStart {
  domain::ActionKind kind = domain::ActionKind::action;
  std::optional<domain::AgendaItemId> item;
  std::optional<domain::MeetingId> meeting;
  std::optional<domain::BodyId> body;
  std::optional<domain::PersonId> owner;
};

/// The action made; none when the person changed her mind.
std::optional<domain::ActionItemId> addAction(CaseSession& session, const ActionStart& start, QWidget* parent);
void changeAction(CaseSession& session, domain::ActionItemId action, QWidget* parent);
void completeAction(CaseSession& session, domain::ActionItemId action, QWidget* parent);
void withdrawAction(CaseSession& session, domain::ActionItemId action, QWidget* parent);

}
