// SPDX-License-Identifier: EUPL-1.2
#include "app/command_text.h"
#include "app/commands/import_commands.h"

namespace app {

using domain::ErrorCode;

const CommandGroup& importCommands()
{
  static const CommandGroup group{
      command<ImportMeetings>("ImportMeetings",
       "Adds, moves, changes and cancels meetings in one step; what was picked from the preview of an import or a series.",
       {"One undo takes all of it back.",
        "Every part keeps the rules of AddMeeting, MoveMeeting, ChangeMeeting and CancelMeeting; one refusal refuses all."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::unknownValue, ErrorCode::endsBeforeStart,
        ErrorCode::reasonRequired, ErrorCode::decisionBeforeMeeting, ErrorCode::meetingCancelled, ErrorCode::stillInUse,
        ErrorCode::municipalityEnded, ErrorCode::municipalityNotYet},
       R"({"command": "ImportMeetings", "source": "vergaderschema.csv", "added": [{"body": "AB", "date": "2027-07-08", "startTime": "14:00"}, {"body": "AB", "date": "2027-09-09"}], "moved": [{"meeting": "SG-2027-02", "date": "2027-05-20", "reason": "Volgens vergaderschema.csv."}]})"),
      command<ImportBodies>("ImportBodies",
       "Adds and changes bodies in one step; what was picked from the preview of an import.",
       {"One undo takes all of it back.", "Every part keeps the rules of AddBody and ChangeBody; one refusal refuses all."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::numberOutOfRange},
       R"({"command": "ImportBodies", "source": "gremia.csv", "added": [{"code": "PFO", "name": "Portefeuillehoudersoverleg", "kind": "portfolioHoldersMeeting"}], "changed": [{"body": "SG", "handInDays": 21}]})"),
      command<ImportPeople>("ImportPeople",
       "Adds people, changes what is known about them and gives them seats in bodies, in one step.",
       {"One undo takes all of it back.",
        "An element without `person` is a new person, or one of the same name that an earlier element of the list made.",
        "A seat begins on its `from`, else on `on`; every part keeps the rules of AddPerson, ChangePerson and AddMembership."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::endsBeforeStart, ErrorCode::municipalityEnded, ErrorCode::municipalityNotYet},
       R"({"command": "ImportPeople", "source": "leden.csv", "people": [{"name": "C. Dekker", "function": "wethouder", "body": "SG", "role": "member", "from": "2027-04-01"}]})"),
      command<ImportProposals>("ImportProposals",
       "Registers and changes proposals in one step; what was picked from the preview of an import.",
       {"One undo takes all of it back.", "Every part keeps the rules of AddProposal and ChangeProposal; a new one is registered on its "
        "`registeredOn`, else on `on`."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::missingField},
       R"({"command": "ImportProposals", "source": "voorstellen.csv", "proposals": [{"track": "INKOOP", "title": "Regiovisie jeugd", "registeredOn": "2027-04-01"}]})")};
  return group;
}

}
