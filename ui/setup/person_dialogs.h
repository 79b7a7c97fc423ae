// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

/// People, the bodies they sit in and the mandates they have.
namespace ui {

std::optional<domain::PersonId> addPerson(CaseSession& session, QWidget* parent);
void changePerson(CaseSession& session, domain::PersonId person, QWidget* parent);
/// What is given is chosen already.
void addMembership(CaseSession& session, std::optional<domain::PersonId> person, std::optional<domain::BodyId> body, QWidget* parent);
void endMembership(CaseSession& session, domain::MembershipId membership, QWidget* parent);
void addMandate(CaseSession& session, domain::PersonId person, QWidget* parent);
void changeMandate(CaseSession& session, domain::MandateId mandate, QWidget* parent);
void endMandate(CaseSession& session, domain::MandateId mandate, QWidget* parent);

}
