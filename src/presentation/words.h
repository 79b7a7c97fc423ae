// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"
#include "domain/entity_fields.h"

#include <QString>
#include <string_view>

/// The words of the field as people read them: one word or phrase per value, without a capital, to be used inside a line.
namespace presentation {

[[nodiscard]] QString wordFor(domain::RegionKind kind);
[[nodiscard]] QString wordFor(domain::BodyKind kind);
[[nodiscard]] QString wordFor(domain::BodyLevel level);
[[nodiscard]] QString wordFor(domain::VotingRule rule);
[[nodiscard]] QString wordFor(domain::MemberRole role);
[[nodiscard]] QString wordFor(domain::TrackKind kind);
[[nodiscard]] QString wordFor(domain::ParticipationKind kind);
[[nodiscard]] QString wordFor(domain::StageRole role); ///< "adviseert"
[[nodiscard]] QString wordFor(domain::CompletionRule rule);
[[nodiscard]] QString wordFor(domain::BodySelector selector);
[[nodiscard]] QString wordFor(domain::Outcome outcome);
[[nodiscard]] QString wordFor(domain::BranchState state);
[[nodiscard]] QString wordFor(domain::ItemKind kind); ///< "ter advisering"
[[nodiscard]] QString wordFor(domain::Confidentiality confidentiality);
[[nodiscard]] QString wordFor(domain::ConsultationForm form);
[[nodiscard]] QString wordFor(domain::MeetingState state);
[[nodiscard]] QString wordFor(domain::QuorumRule value);
[[nodiscard]] QString wordFor(domain::MajorityRule value);
[[nodiscard]] QString wordFor(domain::MandateKind value);
[[nodiscard]] QString wordFor(domain::ProcurementProcedure value);
[[nodiscard]] QString wordFor(domain::OrganisationKind value);
[[nodiscard]] QString wordFor(domain::StandingPlace value);
[[nodiscard]] QString wordFor(domain::ItemList value);
[[nodiscard]] QString wordFor(domain::Presence value);
[[nodiscard]] QString wordFor(domain::VoteChoice value);
[[nodiscard]] QString wordFor(domain::ActionKind value);
[[nodiscard]] QString wordFor(domain::AdviceResponse value);
[[nodiscard]] QString wordFor(domain::ConsultationNature value);
/// "bijeenkomst, inhoudelijk".
[[nodiscard]] QString howConsulted(const domain::Consultation& consultation);
[[nodiscard]] QString wordFor(domain::EntityKind kind); ///< "vergadering"

/// What a field of a command or a stored thing is called: "votesFor" → "stemmen voor". Also "meeting.number" and the name of a
/// table. Empty for a name that is none of ours.
[[nodiscard]] QString fieldWord(std::string_view name);

[[nodiscard]] QString shortDay(domain::Date date);       ///< "22-04"
/// "22-04", and "22-04-2025" when it is of another year than the day that it is read on.
[[nodiscard]] QString dayReadOn(domain::Date reading, domain::Date date);
[[nodiscard]] QString dayWithYear(domain::Date date);    ///< "22-04-2027"
[[nodiscard]] QString weekdayShort(domain::Date date);   ///< "do 22-04-2027"
[[nodiscard]] QString weekdayAndDay(domain::Date date);  ///< "do 22-04"
[[nodiscard]] QString dayInWords(domain::Date date);     ///< "22 april 2027"
[[nodiscard]] QString shortMonth(domain::Date date);     ///< "mrt 2027"
[[nodiscard]] QString weekdayInWords(domain::Date date); ///< "donderdag 22 april 2027"
/// A UTC time of the history in the computer's own zone: "22-04-2027 16:32". The text as it is when it is no time.
[[nodiscard]] QString momentText(const std::string& utc);

}
