// SPDX-License-Identifier: EUPL-1.2
#include "app/command_text.h"
#include "app/commands/proposal_commands.h"

namespace app {

using domain::ErrorCode;

const CommandGroup& proposalCommands()
{
  static const CommandGroup group{
      command<AddProposal>("AddProposal",
       "Registers a proposal (voorstel) with its first version.",
       {"Without a number it gets the next one of the year: V-2027-09.", "Without a version number the first version is 0.1."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists},
       R"({"command": "AddProposal", "track": "INKOOP", "title": "Inkoopstrategie", "owner": "M. Bakker", "decisionPoints": ["De strategie vast te stellen."], "as": "strategie"})"),
      command<ChangeProposal>("ChangeProposal",
       "Changes a proposal's number, title, summary or owner.",
       {"Fields that are not given stay as they are.", "The number is unique in the file."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists},
       R"({"command": "ChangeProposal", "proposal": "V-2027-01", "title": "Inkoopkader jeugdhulp 2028"})"),
      command<AddVersion>("AddVersion",
       "Adds a version of a proposal, dated `on`.",
       {"What a body decides on is always one version.",
        "A version dated inside a running round goes round from that day; one that `amends` another does not go round by itself."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::versionOfAnotherProposal},
       R"({"command": "AddVersion", "proposal": "V-2027-01", "number": "1.1", "note": "Na advies van de stuurgroep", "on": "2027-03-01"})"),
      command<SetDecisionPoints>("SetDecisionPoints",
       "Replaces the numbered decision points (beslispunten) of a version.",
       {"Empty texts are left out."},
       {ErrorCode::textTooLong},
       R"({"command": "SetDecisionPoints", "version": "V-2027-01@1.0", "decisionPoints": ["Het inkoopkader vast te stellen.", "De raden te informeren."]})"),
      command<AddConsultation>("AddConsultation",
       "Records who was heard about a proposal on `on`, how, about what, whether as a business matter or on content, and what came out.",
       {},
       {ErrorCode::emptyText, ErrorCode::textTooLong},
       R"({"command": "AddConsultation", "proposal": "V-2027-01", "party": "Cliëntenraad", "about": "Keuzevrijheid", "form": "meeting", "nature": "content", "cameOut": "Positief, met aandacht voor wachttijden.", "on": "2027-02-02"})"),
      command<RemoveConsultation>("RemoveConsultation",
       "Removes a consultation that was recorded by mistake.",
       {"Consultations are referred to by number."},
       {},
       R"({"command": "RemoveConsultation", "consultation": 1})")};
  return group;
}

}
