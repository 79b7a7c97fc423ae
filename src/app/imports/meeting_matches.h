// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/imports/body_names.h"
#include "app/imports/import_preview.h"

#include <set>
#include <tuple>

namespace app {

/// Which body and which known meeting each row of a source means. By identity, by number, by body, day and hour; when only one is
/// possible by body and day. Where more than one is possible none is taken, and the row says so.
class MeetingMatches {
public:
  MeetingMatches(const Facts& facts, const std::vector<MeetingRecord>& records, const ImportChoices& choices);

  struct Match {
    std::optional<domain::BodyId> body = {};
    std::optional<std::size_t> meeting = {}; ///< in meetings()
    ImportFindings findings = {};
  };
  [[nodiscard]] const Match& operator[](std::size_t row) const { return m_matches[row]; }
  [[nodiscard]] const std::vector<domain::Meeting>& meetings() const { return m_meetings; }
  [[nodiscard]] const domain::DecisionBody& body(domain::BodyId id) const { return m_names.body(id); }

  /// Meetings to come that the source should have, since it speaks of their body in the days around them, and has not.
  [[nodiscard]] std::vector<std::size_t> gone(domain::Date today) const;

private:
  using Day = std::pair<domain::BodyId, domain::Date>;

  void findBody(std::size_t row);
  void matchByIdentity(std::size_t row);
  void refuseDuplicates();
  void matchByHour();
  void matchByDay();
  void tell(std::size_t row, ImportFindingCode code, std::string subject = {}, std::string detail = {});
  void match(std::size_t row, std::size_t meeting);
  [[nodiscard]] std::optional<Day> openDay(std::size_t row) const; ///< of a row that still looks for its meeting
  [[nodiscard]] std::vector<std::size_t> freeOn(const Day& day) const;

  const std::vector<MeetingRecord>& m_records;
  const ImportChoices& m_choices;
  BodyNames m_names;
  std::vector<domain::Meeting> m_meetings;
  std::map<std::string, std::size_t> m_byNumber;
  std::map<domain::MeetingId, std::size_t> m_byId;
  std::map<Day, std::vector<std::size_t>> m_byDay;
  std::set<std::size_t> m_taken;
  std::vector<Match> m_matches;
};

}
