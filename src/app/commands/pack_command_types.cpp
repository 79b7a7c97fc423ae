// SPDX-License-Identifier: EUPL-1.2
#include "app/command_text.h"
#include "app/commands/pack_commands.h"

namespace app {

using domain::ErrorCode;

const CommandGroup& packCommands()
{
  static const CommandGroup group{
      command<FreezePack>("FreezePack",
       "Fixes a meeting pack as the next revision: A, B …, with what was in it.",
       {"`pack --freeze` and the window make this command of the file that they have just written.",
        "The first revision makes the papers count as sent, like MarkDispatched: from then on labels keep their meaning.",
        "`letter` is what the file says; it must be the next one. With `since` it is a supplement to that revision.",
        "An entry's `sha256` is the document's for an attachment, and of the typeset values for an item."},
       {ErrorCode::inFuture, ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::unknownValue, ErrorCode::numberOutOfRange,
        ErrorCode::missingField, ErrorCode::labelTaken, ErrorCode::alreadyExists, ErrorCode::unknownReference},
       R"({"command": "FreezePack", "meeting": "SG-2027-02", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "pages": 12, "fileName": "SG-2027-02.pdf", "entries": [{"label": "2", "title": "Inkoopkader", "kind": "item", "state": "open", "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", "firstPage": 3, "pages": 2}]})"),
      command<RecordDispatch>("RecordDispatch",
       "Says to whom a copy of a revision was sent.",
       {"A revision is referred to by meeting and letter: \"SG-2027-04@A\".",
        "With a municipality it is a personal copy, else the complete one unless `variant` says so."},
       {ErrorCode::inFuture, ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::endsBeforeStart, ErrorCode::missingField},
       R"({"command": "RecordDispatch", "revision": "SG-2027-01@A", "recipients": "leden van de stuurgroep"})"),
      command<ReplaceAttachment>("ReplaceAttachment",
       "Puts another document in the place of an attachment, under the same label.",
       {"The document is already in the case file; what it replaces stays there too.",
        "An attachment that was withdrawn comes back with it."},
       {ErrorCode::alreadyExists},
       R"({"command": "ReplaceAttachment", "attachment": "SG-2027-01#1a", "document": 2})"),
      command<SetHouseStyle>("SetHouseStyle",
       "Sets what a region looks like on paper: name, colour and logo of its packs.",
       {"Fields that are not given stay as they are; without a style it is the region's own name in blue.",
        "The logo is a PNG picture of at most 16 million pixels that is in the case file."},
       {ErrorCode::textTooLong, ErrorCode::unknownValue, ErrorCode::documentTooLarge},
       R"({"command": "SetHouseStyle", "region": "JZ31", "name": "Serviceorganisatie Jeugd", "accent": "#5B2A6E"})")};
  return group;
}

}
