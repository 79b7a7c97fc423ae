// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// What travels the route, and what it consists of.
namespace app {

/// Registers a proposal with its first version. Without a number it gets the next one of the year: V-2027-09.
struct AddProposal {
  domain::TrackId track;
  std::optional<std::string> number;
  std::string title;
  std::optional<std::string> summary;
  std::optional<std::string> owner;
  std::optional<std::string> version; ///< number of the first version, default "0.1"
  std::optional<std::vector<std::string>> decisionPoints;
};

struct ChangeProposal {
  domain::ProposalId proposal;
  std::optional<std::string> number;
  std::optional<std::string> title;
  std::optional<std::string> summary;
  std::optional<std::string> owner;
};

struct AddVersion {
  domain::ProposalId proposal;
  std::string number;
  std::optional<std::string> note;
  std::optional<domain::VersionId> amends;
  std::optional<std::vector<std::string>> decisionPoints;
};

struct SetDecisionPoints {
  domain::VersionId version;
  std::vector<std::string> decisionPoints;
};

struct AddConsultation {
  domain::ProposalId proposal;
  std::string party;
  std::optional<domain::MunicipalityId> municipality;
  std::optional<std::string> about;
  std::optional<domain::ConsultationForm> form;
  std::optional<std::string> cameOut;
  std::optional<domain::ConsultationNature> nature;
};

struct RemoveConsultation {
  domain::ConsultationId consultation;
};

domain::Result<Change> decide(const Facts& facts, const AddProposal& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeProposal& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddVersion& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const SetDecisionPoints& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddConsultation& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveConsultation& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::AddProposal, track, number, title, summary, owner, version, decisionPoints);
BESLUITROUTE_FIELDS(app::ChangeProposal, proposal, number, title, summary, owner);
BESLUITROUTE_FIELDS(app::AddVersion, proposal, number, note, amends, decisionPoints);
BESLUITROUTE_FIELDS(app::SetDecisionPoints, version, decisionPoints);
BESLUITROUTE_FIELDS(app::AddConsultation, proposal, party, municipality, about, form, cameOut, nature);
BESLUITROUTE_FIELDS(app::RemoveConsultation, consultation);
}
