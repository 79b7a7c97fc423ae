// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/document_form.h"
#include "app/queries/meetings.h"

/// What is not there yet before the papers of a meeting go out (wat ontbreekt nog): one rule for the screen, the signals and whoever
/// makes the pack.
namespace app {

/// The decision points of the version that goes round; they stand in a cover note that asks for nothing itself.
[[nodiscard]] std::vector<std::string> recordedDecisionPoints(const Facts& facts, const AgendaBranch& branch);
/// What the meeting is asked to decide, a point each: as its cover note says, or else the points of the proposal's version.
[[nodiscard]] std::vector<std::string> askedDecision(const Facts& facts, const AgendaRow& row);
/// Who was heard about a proposal on or before `day`, oldest first; they stand in a cover note that names nobody itself.
[[nodiscard]] std::vector<domain::Consultation> recordedConsultations(const Facts& facts, domain::ProposalId proposal, domain::Date day);

enum class MissingKind {
  coverNote,      ///< of an item that serves a branch, or asks something without any paper
  coverNoteField, ///< nobody wrote it, and the record does not fill it
  document,       ///< its bytes are not in the case file any more
  unreadable,     ///< a PDF that cannot be read, or what no pack can hold
  officeNeeded    ///< it could be made into pages, but not on this computer
};

struct MissingThing {
  MissingKind kind;
  domain::AgendaItemId item;
  std::string label; ///< of the item, or of the attachment
  std::string what;  ///< name of the cover note's field, in the vocabulary of Fields<CoverNote>; or the document's title
  std::optional<domain::AttachmentId> attachment = {};
  bool closed = false; ///< of a closed item or document: it is in the closed part only
  friend bool operator==(const MissingThing&, const MissingThing&) = default;
};
/// In the order of the agenda; nothing of what was withdrawn.
[[nodiscard]] std::vector<MissingThing> missingOn(const Facts& facts, const Agenda& agenda, Conversions conversions = {});

/// How a document comes into a pack: its pages are known, it is made into pages then, or something is wrong with it.
struct DocumentFate {
  std::optional<MissingKind> wrong;
  bool converted = false; ///< when the pack is made
};
[[nodiscard]] DocumentFate fateOf(const Facts& facts, const domain::Document& document, Conversions conversions = {});

}

namespace domain {
template <>
struct Texts<app::MissingKind> {
  static constexpr std::array<std::pair<app::MissingKind, std::string_view>, 5> values{{{app::MissingKind::coverNote, "coverNote"},
                                                                                       {app::MissingKind::coverNoteField, "coverNoteField"},
                                                                                       {app::MissingKind::document, "document"},
                                                                                       {app::MissingKind::unreadable, "unreadable"},
                                                                                       {app::MissingKind::officeNeeded, "officeNeeded"}}};
};
}
