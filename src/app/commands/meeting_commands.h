// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// Meetings, agendas, cover notes and documents.
namespace app {

/// Until this time of day an end is one after midnight.
inline constexpr std::string_view nightEnds = "06:00";

/// Without a number it gets the body's next one of that year: AB-2027-03.
struct AddMeeting {
  domain::BodyId body;
  domain::Date date;
  std::optional<std::string> number;
  std::optional<std::string> startTime; ///< "14:00"
  std::optional<std::string> endTime;
  std::optional<std::string> place;
  std::optional<domain::Date> handIn;
  std::optional<domain::Date> dispatch;
  std::optional<std::string> uid; ///< in the calendar from which it is imported
};

struct ChangeMeeting {
  domain::MeetingId meeting;
  std::optional<std::string> number;
  std::optional<std::string> startTime;
  std::optional<std::string> endTime;
  std::optional<std::string> place;
  std::optional<std::optional<domain::Date>> handIn;
  std::optional<std::optional<domain::Date>> dispatch;
  std::optional<std::string> note;
  std::optional<std::string> uid;
};

/// Changes a meeting's day; what was planned on it goes along, and the old day is kept with the reason.
struct MoveMeeting {
  domain::MeetingId meeting;
  domain::Date date;
  std::string reason;
  std::optional<domain::SlipCause> cause;
};

struct CancelMeeting {
  domain::MeetingId meeting;
  std::string reason;
};

/// The papers went out on `on`: labels that were sent are never given to something else.
struct MarkDispatched {
  domain::MeetingId meeting;
};

/// Adds an item at the end of the agenda, or at `position`. With a stage it serves the branch (stage, body of the meeting).
struct AddAgendaItem {
  domain::MeetingId meeting;
  std::string title;
  std::optional<domain::ItemKind> kind;
  std::optional<std::string> presenter;
  std::optional<int> minutes;
  std::optional<domain::Confidentiality> confidentiality;
  std::optional<domain::StageId> stage;
  std::optional<domain::AgendaItemId> parent;
  std::optional<int> position;
  std::optional<domain::ItemList> list; ///< that the program puts behind it
};

struct ChangeAgendaItem {
  domain::AgendaItemId item;
  std::optional<std::string> title;
  std::optional<domain::ItemKind> kind;
  std::optional<std::string> presenter;
  std::optional<std::optional<int>> minutes;
  std::optional<domain::Confidentiality> confidentiality;
  std::optional<std::string> notes;
  std::optional<std::string> conclusion;
  std::optional<std::optional<domain::ItemList>> list;
};

/// Moves an item (with its sub-items) to a position among its siblings, from 1. Until dispatch labels follow the order.
struct MoveAgendaItem {
  domain::AgendaItemId item;
  int position;
};

/// Takes an item off the agenda. After dispatch it stays, marked as withdrawn, and keeps its number.
struct RemoveAgendaItem {
  domain::AgendaItemId item;
};

/// Gives the labels 1, 2, 3 … in order again; refused after dispatch.
struct RenumberAgenda {
  domain::MeetingId meeting;
};

/// Writes the fields that are given; the others stay as they are. Lines of askedDecision are the numbered decision points.
struct WriteCoverNote {
  domain::AgendaItemId item;
  std::optional<std::string> subject;
  std::optional<std::string> author;
  std::optional<std::string> portfolioHolder;
  std::optional<std::string> askedDecision;
  std::optional<std::string> reasonAndCore;
  std::optional<std::string> earlierDecisions;
  std::optional<std::string> arguments;
  std::optional<std::string> remarksAndRisks;
  std::optional<std::string> finance;
  std::optional<std::string> consulted;
  std::optional<std::string> communication;
  std::optional<std::string> followUp;
};

/// Puts a document into the case file, and where it belongs: behind an agenda item, with a version of a proposal, or both.
/// The bytes come from `file`, or are already there under `sha256` (as in a history that is replayed).
struct AddDocument {
  std::string title;
  std::optional<std::string> file;
  std::optional<std::string> fileName;
  std::optional<std::string> sha256;
  std::optional<std::int64_t> size;
  std::optional<int> pages;
  std::optional<domain::Date> date;
  std::optional<domain::Confidentiality> confidentiality;
  std::optional<domain::AgendaItemId> item;
  std::optional<domain::ProposalId> proposal;
  std::optional<domain::VersionId> version;
};

struct ChangeDocument {
  domain::DocumentId document;
  std::optional<std::string> title;
  std::optional<std::optional<domain::Date>> date;
  std::optional<domain::Confidentiality> confidentiality;
};

/// Puts a document that is already in the case file behind an item.
struct AttachDocument {
  domain::AgendaItemId item;
  domain::DocumentId document;
};

/// Takes a document off an item; the document stays in the case file. After dispatch it stays listed as withdrawn.
struct RemoveAttachment {
  domain::AttachmentId attachment;
};

/// Moves an attachment to a position within its item, from 1; until dispatch labels follow the order.
struct MoveAttachment {
  domain::AttachmentId attachment;
  int position;
};

domain::Result<Change> decide(const Facts& facts, const AddMeeting& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeMeeting& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const MoveMeeting& command, Context& context);
/// As a step of an import: without a word about the day, as a source of thousands of meetings is believed about its days.
domain::Result<Change> decideStep(const Facts& facts, const AddMeeting& command, Context& context);
domain::Result<Change> decideStep(const Facts& facts, const MoveMeeting& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const CancelMeeting& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const MarkDispatched& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddAgendaItem& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeAgendaItem& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const MoveAgendaItem& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveAgendaItem& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RenumberAgenda& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const WriteCoverNote& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddDocument& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeDocument& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AttachDocument& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveAttachment& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const MoveAttachment& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::AddMeeting, body, date, number, startTime, endTime, place, handIn, dispatch, uid);
BESLUITROUTE_FIELDS(app::ChangeMeeting, meeting, number, startTime, endTime, place, handIn, dispatch, note, uid);
BESLUITROUTE_FIELDS(app::MoveMeeting, meeting, date, reason, cause);
BESLUITROUTE_FIELDS(app::CancelMeeting, meeting, reason);
BESLUITROUTE_FIELDS(app::MarkDispatched, meeting);
BESLUITROUTE_FIELDS(app::AddAgendaItem, meeting, title, kind, presenter, minutes, confidentiality, stage, parent, position, list);
BESLUITROUTE_FIELDS(app::ChangeAgendaItem, item, title, kind, presenter, minutes, confidentiality, notes, conclusion, list);
BESLUITROUTE_FIELDS(app::MoveAgendaItem, item, position);
BESLUITROUTE_FIELDS(app::RemoveAgendaItem, item);
BESLUITROUTE_FIELDS(app::RenumberAgenda, meeting);
BESLUITROUTE_FIELDS(app::WriteCoverNote, item, subject, author, portfolioHolder, askedDecision, reasonAndCore, earlierDecisions, arguments,
                    remarksAndRisks, finance, consulted, communication, followUp);
BESLUITROUTE_FIELDS(app::AddDocument, title, file, fileName, sha256, size, pages, date, confidentiality, item, proposal, version);
BESLUITROUTE_FIELDS(app::ChangeDocument, document, title, date, confidentiality);
BESLUITROUTE_FIELDS(app::AttachDocument, item, document);
BESLUITROUTE_FIELDS(app::RemoveAttachment, attachment);
BESLUITROUTE_FIELDS(app::MoveAttachment, attachment, position);
}
