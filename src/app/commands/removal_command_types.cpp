// SPDX-License-Identifier: EUPL-1.2
#include "app/command_text.h"
#include "app/commands/removal_commands.h"

namespace app {

using domain::ErrorCode;

const CommandGroup& removalCommands()
{
  static const CommandGroup group{
      command<RemoveRegion>("RemoveRegion",
       "Removes a region that was entered by mistake.",
       {"Its house style and former names go with it.", "Nothing else may name it."},
       {ErrorCode::stillInUse},
       R"({"command": "RemoveRegion", "region": "ZH"})"),
      command<RemoveMunicipality>("RemoveMunicipality",
       "Removes a municipality that was entered by mistake.",
       {"Its council and executive, former names, recesses and places in regions go with it.", "Nothing else may name it or its bodies: a gemeente that ceases to exist is merged."},
       {ErrorCode::stillInUse},
       R"({"command": "RemoveMunicipality", "municipality": "GM0489"})"),
      command<RemoveBody>("RemoveBody",
       "Removes a body that was entered by mistake.",
       {"Its former names, recesses, rhythm, standing items and vote weights go with it.", "Nothing else may name it."},
       {ErrorCode::stillInUse},
       R"({"command": "RemoveBody", "body": "DUBBEL"})"),
      command<RemovePerson>("RemovePerson",
       "Removes a person who was entered by mistake.",
       {"Nothing may name her: who leaves a body is no mistake, her membership ends."},
       {ErrorCode::stillInUse},
       R"({"command": "RemovePerson", "person": "J. Dubbel"})"),
      command<RemoveMembership>("RemoveMembership",
       "Removes a membership that was entered by mistake.",
       {"Memberships are referred to by number.", "Not when she was recorded at a meeting of the body, voted there, or has a deputy there: then the membership ends."},
       {ErrorCode::stillInUse},
       R"({"command": "RemoveMembership", "membership": 1})"),
      command<RemoveMandate>("RemoveMandate",
       "Removes a mandate that was entered by mistake.",
       {"Mandates are referred to by number."},
       {},
       R"({"command": "RemoveMandate", "mandate": 1})"),
      command<RemoveOrganisation>("RemoveOrganisation",
       "Removes an organisation that was entered by mistake.",
       {"Nothing may name it."},
       {ErrorCode::stillInUse},
       R"({"command": "RemoveOrganisation", "organisation": "Kinderhulp Merwede"})"),
      command<RemoveTrack>("RemoveTrack",
       "Removes a track that was entered by mistake.",
       {"Participation, phases, options, providers and authorities go with it.", "Nothing else may name it."},
       {ErrorCode::stillInUse},
       R"({"command": "RemoveTrack", "track": "DUBBEL"})"),
      command<RemoveParticipation>("RemoveParticipation",
       "Removes a change of participation that was entered by mistake.",
       {"What the municipality did before that day goes on.", "The only one stays when the municipality was planned, stood on an agenda or decided in the track."},
       {ErrorCode::stillInUse},
       R"({"command": "RemoveParticipation", "participation": 3})"),
      command<RemoveMeeting>("RemoveMeeting",
       "Removes a meeting that was entered by mistake.",
       {"Nothing may name it: a meeting that was planned for something is cancelled.", "The record of days it was moved from goes with it."},
       {ErrorCode::stillInUse},
       R"({"command": "RemoveMeeting", "meeting": "SG-2027-03"})")};
  return group;
}

}
