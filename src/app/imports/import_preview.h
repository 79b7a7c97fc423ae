// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commands/import_commands.h"
#include "app/imports/import_records.h"

#include <functional>
#include <map>

/// What an import would do, as a value: nothing changes until rows of it are picked and executed as one command.
namespace app {

enum class ImportKind { meetings, bodies, people, proposals };
enum class ImportRowState {
  added,
  changed,
  same,
  gone,     ///< the case file has it, the source does not
  notTaken, ///< see the findings
};

[[nodiscard]] std::string_view toText(ImportRowState state);

/// One field that the import would fill or change; ISO dates, identifiers of closed lists, names of things.
struct ImportDifference {
  std::string field;
  std::string was;
  std::string becomes;
  friend bool operator==(const ImportDifference&, const ImportDifference&) = default;
};

using ImportStep = std::variant<AddMeeting, MoveMeeting, ChangeMeeting, CancelMeeting, AddBody, ChangeBody, ImportedPerson, ImportedProposal>;

struct ImportRow {
  int line = 0;                 ///< of the source; 0 for what is gone
  ImportRowState state = ImportRowState::notTaken;
  std::string subject;          ///< the body, person or proposal; the text of the source where it names none
  std::optional<domain::Date> date = {};
  std::vector<ImportDifference> differences = {};
  ImportFindings findings = {};
  std::vector<ImportStep> steps = {}; ///< what picking this row does; nothing for same and notTaken
  bool advised = false;         ///< picked unless a person thinks otherwise: new or changed, and nothing doubtful about it
};

struct ImportPreview {
  ImportKind kind = ImportKind::meetings;
  std::string source;
  std::vector<ImportRow> rows;
  ImportFindings findings;
};

/// What a person has chosen before the preview is made.
struct ImportChoices {
  std::string source; ///< name of the file
  std::string reason; ///< for the ledger, when a meeting moves or is cancelled
  domain::Date today;
  std::optional<domain::BodyId> body = {};              ///< of rows whose text names no body
  std::map<std::string, domain::BodyId> bodies = {};    ///< by the folded text of the source
  std::map<std::string, domain::MeetingId> uids = {};   ///< meetings that are known by their identity in a calendar
  /// Hears how many rows of how many were looked at, and answers whether to go on; what was stopped is not complete.
  std::function<bool(std::size_t done, std::size_t all)> step = {};

  [[nodiscard]] bool goesOn(std::size_t done, std::size_t all) const { return !step || step(done, all); }
};

[[nodiscard]] ImportPreview previewOf(const Facts& facts, const ReadSource<MeetingRecord>& source, const ImportChoices& choices);
[[nodiscard]] ImportPreview previewOf(const Facts& facts, const ReadSource<BodyRecord>& source, const ImportChoices& choices);
[[nodiscard]] ImportPreview previewOf(const Facts& facts, const ReadSource<PersonRecord>& source, const ImportChoices& choices);
[[nodiscard]] ImportPreview previewOf(const Facts& facts, const ReadSource<ProposalRecord>& source, const ImportChoices& choices);

using ImportCommand = std::variant<ImportMeetings, ImportBodies, ImportPeople, ImportProposals>;
/// The picked rows (by their place in the preview) as one command; nothing when they do nothing. New meetings without a number get
/// their body's next ones, in order of date.
[[nodiscard]] std::optional<ImportCommand> importCommand(const Facts& facts, const ImportPreview& preview, const std::vector<std::size_t>& picked);
/// The rows that are advised.
[[nodiscard]] std::vector<std::size_t> advisedRows(const ImportPreview& preview);

}
