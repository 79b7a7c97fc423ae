// SPDX-License-Identifier: EUPL-1.2
#include "app/imports/preview_rows.h"

#include "app/commands/next_number.h"

#include <algorithm>
#include <set>

namespace app {

using namespace domain;

namespace {

Result<Change> decideStep(const Facts& facts, const ImportedPerson& step, Context& context)
{
  return decide(facts, ImportPeople{"preview", {step}}, context);
}

Result<Change> decideStep(const Facts& facts, const ImportedProposal& step, Context& context)
{
  return decide(facts, ImportProposals{"preview", {step}}, context);
}

template <class Command, class Step>
void put(std::optional<std::vector<Command>>& list, const Step& step)
{
  if (!list)
    list.emplace();
  list->push_back(step);
}

std::string withSingleBlanks(const std::string& text)
{
  std::string answer;
  for (const auto character : text) {
    const auto isBlank = character == ' ' || character == '\t' || character == '\r' || character == '\n';
    if (!isBlank)
      answer += character;
    else if (!answer.empty() && answer.back() != ' ')
      answer += ' ';
  }
  if (answer.ends_with(' '))
    answer.pop_back();
  return answer;
}

/// Puts steps in the list of the command to which they belong.
struct Collector {
  ImportMeetings meetings;
  ImportBodies bodies;
  ImportPeople people;
  ImportProposals proposals;

  void operator()(const AddMeeting& step) { put(meetings.added, step); }
  void operator()(const MoveMeeting& step) { put(meetings.moved, step); }
  void operator()(const ChangeMeeting& step) { put(meetings.changed, step); }
  void operator()(const CancelMeeting& step) { put(meetings.cancelled, step); }
  void operator()(const AddBody& step) { put(bodies.added, step); }
  void operator()(const ChangeBody& step) { put(bodies.changed, step); }
  void operator()(const ImportedPerson& step) { people.people.push_back(step); }
  void operator()(const ImportedProposal& step) { proposals.proposals.push_back(step); }
};

/// The body's next numbers, without asking the file for each.
void giveNumbers(const Facts& facts, std::vector<AddMeeting>& added)
{
  const auto known = facts.all<Meeting>();
  std::set<std::string> taken;
  for (const auto& meeting : known)
    taken.insert(meeting.number);
  for (const auto& meeting : added)
    if (meeting.number)
      taken.insert(*meeting.number);
  std::map<BodyId, std::string> codes;
  for (const auto& body : facts.all<DecisionBody>())
    codes.emplace(body.id, body.code);
  std::map<std::string, int> serials;
  for (auto& meeting : added) {
    if (meeting.number)
      continue;
    const auto stem = numberStem(codes.at(meeting.body), meeting.date);
    const auto [serial, isNew] = serials.try_emplace(stem, 0);
    if (isNew)
      serial->second = lastSerial(known, stem);
    do
      meeting.number = numberWith(stem, ++serial->second);
    while (!taken.insert(*meeting.number).second);
  }
}

}

std::string_view toText(ImportRowState state)
{
  switch (state) {
  case ImportRowState::added:
    return "added";
  case ImportRowState::changed:
    return "changed";
  case ImportRowState::same:
    return "same";
  case ImportRowState::gone:
    return "gone";
  case ImportRowState::notTaken:
    return "notTaken";
  }
  return {};
}

void compare(ImportRow& row, const char* field, const std::string& was, const std::optional<std::string>& becomes)
{
  if (becomes && *becomes != was && withSingleBlanks(*becomes) != withSingleBlanks(was))
    row.differences.push_back({field, was, *becomes});
}

void tryOut(const Facts& facts, ImportRow& row, Date today)
{
  for (const auto& step : row.steps) {
    Context context{facts.source(), today, today, {}};
    const auto change = std::visit([&](const auto& each) { return decideStep(facts, each, context); }, step);
    if (!change) {
      row.findings.push_back({ImportFindingCode::refusedByRule, change.error().subject, change.error().detail, change.error()});
      return;
    }
  }
}

void settle(ImportRow& row, bool isNew)
{
  if (std::ranges::any_of(row.findings, prevents)) {
    row.state = ImportRowState::notTaken;
    row.steps.clear();
    return;
  }
  row.state = row.steps.empty() ? ImportRowState::same : isNew ? ImportRowState::added : ImportRowState::changed;
  const auto doubts = [](const ImportFinding& finding) { return weightOf(finding.code) == FindingWeight::doubts; };
  row.advised = !row.steps.empty() && std::ranges::none_of(row.findings, doubts);
}

void finish(const Facts& facts, ImportPreview& preview, ImportRow&& row, bool isNew, Date today)
{
  if (!isPrevented(row))
    tryOut(facts, row, today);
  settle(row, isNew);
  preview.rows.push_back(std::move(row));
}

std::vector<std::size_t> advisedRows(const ImportPreview& preview)
{
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place < preview.rows.size(); ++place)
    if (preview.rows[place].advised)
      places.push_back(place);
  return places;
}

std::optional<ImportCommand> importCommand(const Facts& facts, const ImportPreview& preview, const std::vector<std::size_t>& picked)
{
  Collector collector;
  auto any = false;
  for (const auto place : picked) {
    EXPECTS(place < preview.rows.size());
    for (const auto& step : preview.rows[place].steps) {
      std::visit(collector, step);
      any = true;
    }
  }
  if (!any)
    return std::nullopt;
  const auto from = [&](auto command) -> ImportCommand {
    command.source = preview.source;
    return command;
  };
  switch (preview.kind) {
  case ImportKind::meetings:
    if (collector.meetings.added) {
      std::ranges::stable_sort(*collector.meetings.added, {}, &AddMeeting::date);
      giveNumbers(facts, *collector.meetings.added);
    }
    return from(std::move(collector.meetings));
  case ImportKind::bodies:
    return from(std::move(collector.bodies));
  case ImportKind::people:
    return from(std::move(collector.people));
  case ImportKind::proposals:
    return from(std::move(collector.proposals));
  }
  return std::nullopt;
}

}
