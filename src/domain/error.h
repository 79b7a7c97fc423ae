// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace domain {

/// Everything that can be refused or go wrong. No prose here: presentation turns each code into a sentence, and the compiler
/// complains there when a code has none.
enum class ErrorCode {
  // what was asked cannot be understood
  notJson,
  unknownCommand,
  unknownField,
  missingField,
  wrongType,
  impossibleDate,
  unknownValue,
  unknownReference,
  ambiguousReference,
  emptyText,
  textTooLong,
  numberOutOfRange,
  // a rule refuses
  alreadyExists,
  endsBeforeStart,
  beyondCalendar,
  inFuture,
  circularRegion,
  bodyOfAnotherKind,
  noBodyForStage,
  templateWithoutStages,
  noParticipants,
  municipalityEnded,
  municipalityNotYet,
  endAlreadyRecorded,
  decidedAfterEnd,
  plannedAfterEnd,
  versionOfAnotherProposal,
  versionRequired,
  notTakingPart,
  notABodyOfStage,
  stageNotStarted,
  stageAlreadyComplete,
  stageNotEarlier,
  roundEnded,
  roundStillRunning,
  alreadyDecided,
  decisionBeforeMeeting,
  meetingOfAnotherBody,
  meetingCancelled,
  alreadyOnAgenda,
  itemWithdrawn,
  noDecisionToConfirm,
  alreadyConfirmed,
  confirmedBeforeDecided,
  outcomeNeedsReturnStage,
  noDrift,
  reasonRequired,
  alreadyPassedOver,
  notPassedOver,
  termNotEnded,
  termNotInForce,
  termWithoutAmount,
  outsideCalendar,
  noRoundToPlan,
  partiesMissing,
  notSent,
  alreadySent,
  alreadyDispatched,
  stillInUse,
  labelTaken,
  quorumTooLarge,
  weightsDoNotAddUp,
  notAMember,
  notADeputy,
  ownDeputy,
  alreadyClosed,
  notClosed,
  quorumReached,
  outcomeNotRecorded,
  listAlreadyConfirmed,
  emptyDocument,
  documentTooLarge,
  nothingToChange,
  nothingToUndo,
  nothingToRedo,
  undoCrossesMigration,
  undoDoesNotFit,
  stale,
  // the file
  fileNotFound,
  fileExists,
  fileNotReadable,
  fileNotWritable,
  fileReadOnly,
  notACaseFile,
  foreignDatabase,
  newerFile,
  damagedFile,
  hotJournal,
  heldByAnother,
  diskFull,
  storageFailed,
  packNotWritten,
  cancelled,
};

/// Why something was refused: the code, what it is about (a name or value the person knows), and a second word where one is not enough.
struct Error {
  ErrorCode code;
  std::string subject = {};
  std::string detail = {};
  friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string subject = {}, std::string detail = {})
{
  return tl::unexpected<Error>{Error{code, std::move(subject), std::move(detail)}};
}

/// Something to tell the person that does not refuse what she did: deadlines warn.
enum class FindingCode {
  handInDayPassed,
  dispatchDayPassed,
  afterTerm,
  stageNotStartedYet,
  documentNotPdf,
  documentEncrypted,
  documentDamaged,
  documentVeryLarge,
  contentMissing,
  driftArises,
  roundAlreadyRunning,
  partiesNotHeard,
  noQuorum,
  outcomeDiffersFromVotes, ///< subject: of what; detail: the rule of the body, as MajorityRule
  figuresDifferFromVotes,
  meetingOnDayOff,       ///< subject: the day
  meetingWhileClosed,    ///< subject: the day; detail: the name of the recess or election; may be empty
  anotherChair,          ///< subject: body, detail: who chairs it already
  anotherMeetingThatDay, ///< subject: the number of the other meeting of the body
  meetingsWhileClosed,   ///< subject: the numbers of meetings that stand in a period in which nobody meets
  sentBeforeHandIn,      ///< subject: the name of the body
  notOnMeetingDay,       ///< subject: the day of the meeting; detail: of the decision
  moreVotesThanThereAre, ///< subject: as many as the decision says; detail: as many as the body has
  moreVotesThanPresent,  ///< subject: as many as the decision says; detail: as many as were there
  absentVoted, ///< subject: who was recorded as not there, and yet has a vote; detail: the label of the item
  sameName,        ///< subject: the name that somebody else has too
  openWhereMerged, ///< one for each open branch: the number of the proposal, and the body
};

struct Finding {
  FindingCode code;
  std::string subject = {};
  std::string detail = {};
  friend bool operator==(const Finding&, const Finding&) = default;
};

}
