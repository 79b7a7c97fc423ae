// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/imports/import_finding.h"
#include "domain/date.h"

/// What a source says, before it is held against the case file. An absent value means that the source does not speak of it.
namespace app {

struct MeetingRecord {
  int line = 0; ///< of the source, from 1; 0 when it has none
  std::string uid; ///< identity in the calendar that it comes from
  std::vector<std::string> bodyTexts; ///< what may name the body, best first
  std::vector<std::string> context;   ///< what may name the municipality of a council or executive: the calendar's name
  std::optional<std::string> number = {};
  std::optional<domain::Date> date = {};
  std::optional<std::string> startTime = {};
  std::optional<std::string> endTime = {};
  std::optional<std::string> place = {};
  std::optional<domain::Date> handIn = {};
  std::optional<domain::Date> dispatch = {};
  bool cancelled = false;
  ImportFindings findings = {};
};

struct BodyRecord {
  int line = 0;
  std::string code;
  std::optional<std::string> name = {};
  std::optional<domain::BodyKind> kind = {};
  std::optional<domain::BodyLevel> level = {};
  std::optional<std::string> region = {};
  std::optional<std::string> municipality = {};
  std::optional<domain::VotingRule> votingRule = {};
  std::optional<int> quorum = {};
  std::optional<int> handInDays = {};
  std::optional<int> dispatchDays = {};
  std::optional<std::string> note = {};
  ImportFindings findings = {};
};

/// A person, and where the source says so her seat in a body; a person with two seats has two rows.
struct PersonRecord {
  int line = 0;
  std::string name;
  std::optional<std::string> function = {};
  std::optional<std::string> email = {};
  std::optional<std::string> phone = {};
  std::optional<std::string> body = {};
  std::optional<domain::MemberRole> role = {};
  std::optional<std::string> onBehalfOf = {};
  std::optional<std::string> organisation = {};
  std::optional<domain::Date> from = {};
  std::optional<domain::Date> until = {};
  ImportFindings findings = {};
};

struct ProposalRecord {
  int line = 0;
  std::optional<std::string> number = {};
  std::optional<std::string> title = {};
  std::optional<std::string> track = {};
  std::optional<std::string> summary = {};
  std::optional<std::string> owner = {};
  std::optional<domain::Date> registeredOn = {};
  std::optional<std::string> version = {};
  std::optional<std::vector<std::string>> decisionPoints = {};
  ImportFindings findings = {};
};

/// All that a source holds of one kind, and what is to be said about the whole of it.
template <class Record>
struct ReadSource {
  std::vector<Record> records;
  ImportFindings findings;
};

}
