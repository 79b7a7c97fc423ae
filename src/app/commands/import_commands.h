// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commands/meeting_commands.h"
#include "app/commands/proposal_commands.h"
#include "app/commands/region_commands.h"

/// What was picked from the preview of an import: one command, so that one undo takes all of it back.
namespace app {

/// Each part is decided by the rules of the command whose fields it has.
struct ImportMeetings {
  std::string source; ///< name of the file, or what was pasted
  std::optional<std::vector<AddMeeting>> added;
  std::optional<std::vector<MoveMeeting>> moved;
  std::optional<std::vector<ChangeMeeting>> changed;
  std::optional<std::vector<CancelMeeting>> cancelled;
};

struct ImportBodies {
  std::string source;
  std::optional<std::vector<AddBody>> added;
  std::optional<std::vector<ChangeBody>> changed;
};

/// A person who is new (or was made earlier in the list, by this name) or known, what changes about her, and her seat in a body.
struct ImportedPerson {
  std::optional<domain::PersonId> person;
  std::string name;
  std::optional<std::string> function;
  std::optional<std::string> email;
  std::optional<std::string> phone;
  std::optional<domain::BodyId> body;
  std::optional<domain::MemberRole> role;
  std::optional<domain::MunicipalityId> onBehalfOf;
  std::optional<std::string> organisation;
  std::optional<domain::Date> from; ///< of the seat; without it the effective day
  std::optional<domain::Date> until;
};

struct ImportPeople {
  std::string source;
  std::vector<ImportedPerson> people;
};

/// A proposal that is new, or known with what changes about it.
struct ImportedProposal {
  std::optional<domain::ProposalId> proposal;
  std::optional<domain::TrackId> track; ///< of a new one
  std::optional<std::string> number;
  std::optional<std::string> title;
  std::optional<std::string> summary;
  std::optional<std::string> owner;
  std::optional<domain::Date> registeredOn; ///< of a new one; without it the effective day
  std::optional<std::string> version;
  std::optional<std::vector<std::string>> decisionPoints;
};

struct ImportProposals {
  std::string source;
  std::vector<ImportedProposal> proposals;
};

domain::Result<Change> decide(const Facts& facts, const ImportMeetings& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ImportBodies& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ImportPeople& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ImportProposals& command, Context& context);

/// Steps that are no different in an import.
template <class Command>
domain::Result<Change> decideStep(const Facts& facts, const Command& step, Context& context)
{
  return decide(facts, step, context);
}

}

namespace domain {
BESLUITROUTE_FIELDS(app::ImportMeetings, source, added, moved, changed, cancelled);
BESLUITROUTE_FIELDS(app::ImportBodies, source, added, changed);
BESLUITROUTE_FIELDS(app::ImportedPerson, person, name, function, email, phone, body, role, onBehalfOf, organisation, from, until);
BESLUITROUTE_FIELDS(app::ImportPeople, source, people);
BESLUITROUTE_FIELDS(app::ImportedProposal, proposal, track, number, title, summary, owner, registeredOn, version, decisionPoints);
BESLUITROUTE_FIELDS(app::ImportProposals, source, proposals);
}
