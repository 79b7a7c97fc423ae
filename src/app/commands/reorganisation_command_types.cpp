// SPDX-License-Identifier: EUPL-1.2
#include "app/command_text.h"
#include "app/commands/reorganisation_commands.h"

namespace app {

using domain::ErrorCode;

const CommandGroup& reorganisationCommands()
{
  static const CommandGroup group{
      command<RenameMunicipality>("RenameMunicipality",
       "From `on` a municipality has another name; the name until then is kept.",
       {"Bodies that are named after it, like its council and executive, get the new name too; codes and numbers stay.",
        "What is shown as of an earlier day, and the papers of earlier meetings, have the name of that day.",
        "A second name for the same day mends the first one; the same name for another day moves the day on which it began.",
        "A name that is only wrong is mended with ChangeMunicipality."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::inFuture, ErrorCode::endsBeforeStart, ErrorCode::municipalityEnded,
        ErrorCode::nothingToChange},
       R"({"command": "RenameMunicipality", "municipality": "GM0489", "name": "Barendrecht aan de Maas", "on": "2027-01-01"})"),
      command<RenameRegion>("RenameRegion",
       "From `on` a region has another name; the name until then is kept.",
       {"A second name for the same day mends the first one; the same name for another day moves the day on which it began."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::inFuture, ErrorCode::endsBeforeStart, ErrorCode::nothingToChange},
       R"({"command": "RenameRegion", "region": "JZ31", "name": "Jeugdregio Zuid-Holland Zuid", "on": "2027-01-01"})"),
      command<RenameBody>("RenameBody",
       "From `on` a body has another name; the name until then is kept.",
       {"Its code and the numbers of its meetings stay.", "Meetings before that day keep the name that the body had then.",
        "A second name for the same day mends the first one; the same name for another day moves the day on which it began."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::inFuture, ErrorCode::endsBeforeStart, ErrorCode::nothingToChange},
       R"({"command": "RenameBody", "body": "SG", "name": "Stuurgroep Jeugd", "on": "2027-04-01"})"),
      command<MoveToRegion>("MoveToRegion",
       "From `on` a municipality belongs to `region` and no longer to `leaves`.",
       {"The day before is its last day in the region that it leaves.", "What was counted before that day keeps counting.",
        "What it does in tracks is a decision of its own: SetParticipation."},
       {ErrorCode::alreadyExists, ErrorCode::unknownReference, ErrorCode::endsBeforeStart, ErrorCode::municipalityEnded,
        ErrorCode::municipalityNotYet},
       R"({"command": "MoveToRegion", "municipality": "GM0642", "region": "ZH", "leaves": "JZ31", "on": "2027-07-01"})"),
      command<MergeMunicipalities>("MergeMunicipalities",
       "From `on` (datum van herindeling) municipalities go on in another: one that exists, or a new one with `code` and `name`.",
       {"The day before is their last one; everything up to that day stays as it was.",
        "Their memberships of regions, their seats in bodies, the seats in their own bodies and their weights in votes end on that day.",
        "They take no part in tracks after that day, also not in a track that is made later.",
        "The other one becomes a member of the regions they were in, and takes part (or follows) in the tracks in which one of them did, or from when "
        "one of them would have, where nothing is recorded of itself by then; `source` goes with it. On the day on which the last of them was to stop, "
        "it stops.",
        "Not one whose end is recorded already, nor into one that is not there yet.",
        "A new one has a council and an executive of its own. Mandates and powers of attorney are left as they are.",
        "Not before a decision of one of their bodies, nor before a meeting on which one of their open branches is planned.",
        "Open branches of their bodies in running rounds are named in a warning; from that day they no longer count."},
       {ErrorCode::missingField, ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::unknownValue, ErrorCode::alreadyExists,
        ErrorCode::endAlreadyRecorded, ErrorCode::municipalityNotYet, ErrorCode::endsBeforeStart, ErrorCode::decidedAfterEnd, ErrorCode::plannedAfterEnd},
       R"({"command": "MergeMunicipalities", "municipalities": ["GM0642", "GM0489"], "code": "GM1999", "name": "Waaldam", "source": "Herindelingswet", "on": "2028-01-01"})")};
  return group;
}

}
