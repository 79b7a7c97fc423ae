// SPDX-License-Identifier: EUPL-1.2
#include "app/command_text.h"
#include "app/commands/action_commands.h"

namespace app {

using domain::ErrorCode;

const CommandGroup& actionCommands()
{
  static const CommandGroup group{
      command<AddAction>("AddAction",
       "Adds an action (actiepunt) or a commitment (toezegging), agreed on `on`.",
       {"Without a number it gets the next one of that year: A-2027-12 for an action, T-2027-03 for a commitment; a number is unique in the file.",
        "With an agenda item its meeting, body and proposal come along.",
        "The owner is a person, or a name in `ownerName` for somebody who is not among them; both may be unknown, and so may the due day."},
       {ErrorCode::inFuture, ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::unknownReference},
       R"({"command": "AddAction", "text": "Financiële paragraaf uitwerken", "owner": "A. de Vries", "due": "2027-05-06", "item": "SG-2027-02#2"})"),
      command<ChangeAction>("ChangeAction",
       "Changes an action or commitment.",
       {"Fields that are not given stay as they are.",
        "Putting off a due day that was known needs a reason; the old day is kept with it."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::reasonRequired},
       R"({"command": "ChangeAction", "action": "A-2027-01", "due": "2027-05-20", "reason": "De cijfers komen een week later."})"),
      command<CompleteAction>("CompleteAction",
       "An action or commitment was done on `on`.",
       {"`closing` says what came of it."},
       {ErrorCode::inFuture, ErrorCode::textTooLong, ErrorCode::alreadyClosed, ErrorCode::endsBeforeStart},
       R"({"command": "CompleteAction", "action": "A-2027-01", "closing": "Verzonden aan de griffies.", "on": "2027-04-21"})"),
      command<WithdrawAction>("WithdrawAction",
       "An action or commitment will not be done any more, from `on`.",
       {"It stays listed, with the reason."},
       {ErrorCode::inFuture, ErrorCode::reasonRequired, ErrorCode::textTooLong, ErrorCode::alreadyClosed, ErrorCode::endsBeforeStart},
       R"({"command": "WithdrawAction", "action": "A-2027-01", "reason": "Niet meer nodig.", "on": "2027-04-21"})"),
      command<ReopenAction>("ReopenAction",
       "An action or commitment that was done or withdrawn is open again.",
       {},
       {ErrorCode::notClosed},
       R"({"command": "ReopenAction", "action": "T-2027-01"})")};
  return group;
}

}
