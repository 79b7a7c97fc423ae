// SPDX-License-Identifier: EUPL-1.2
#include "app/reference.h"
#include "cli/chosen_round.h"
#include "cli/planning_formats.h"
#include "cli/session.h"
#include "cli/text.h"
#include "presentation/planning_sentences.h"
#include "presentation/status_symbol.h"
#include "presentation/words.h"

#include <charconv>

namespace cli {

namespace {

struct PlanOptions {
  std::string proposal;
  std::string from;
  std::string target;
  std::vector<std::string> whatIf;
  bool json = false;
};

std::vector<std::string> partsOf(const std::string& text)
{
  std::vector<std::string> parts{{}};
  for (const auto character : text)
    if (character == ':')
      parts.emplace_back();
    else
      parts.back() += character;
  return parts;
}

constexpr auto noNumber = -1;

/// A whole number from 0, or noNumber.
int numberOf(const std::string& text)
{
  auto value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() && value >= 0 ? value : noNumber;
}

tl::unexpected<domain::Error> unclear(const std::string& text)
{
  return domain::fail(domain::ErrorCode::unknownValue, "what-if", text);
}

domain::Result<planning::WhatIf> extraMeeting(const app::Facts& facts, const std::string& text,
                                              const std::vector<std::string>& parts)
{
  const auto date = parts.size() > 2 ? domain::parseIsoDate(parts[2]) : std::nullopt;
  if (!date)
    return unclear(text);
  const auto id = app::resolve(facts, domain::EntityKind::body, parts[1]);
  if (!id)
    return tl::unexpected<domain::Error>{id.error()};
  const auto body = facts.get(domain::BodyId{*id});
  const auto handIn =
      parts.size() > 3 ? domain::parseIsoDate(parts[3]) : std::optional{domain::addDays(*date, -body.handInDays.value_or(0))};
  if (!handIn)
    return unclear(text);
  return planning::WhatIf{planning::ExtraMeetingOf{body.id, *date, *handIn}};
}

/// "sent-back:4:3", "skipped:4:2", "cancelled:AB-2027-02", "preparation:7:5", "extra:R-SLI:2027-06-23:2027-05-28".
domain::Result<planning::WhatIf> whatIfFrom(const app::Facts& facts, const std::string& text)
{
  const auto parts = partsOf(text);
  const auto stage = parts.size() > 1 ? numberOf(parts[1]) : noNumber;
  const auto second = parts.size() > 2 ? numberOf(parts[2]) : noNumber;
  if (parts.size() > 2 && second == noNumber && parts[0] != "extra")
    return unclear(text);
  const auto secondOr = [&](int otherwise) { return second == noNumber ? otherwise : second; };
  if (parts[0] == "sent-back" && stage != noNumber)
    return planning::WhatIf{planning::SentBackAt{stage, secondOr(stage - 1), std::nullopt, std::nullopt}};
  if (parts[0] == "skipped" && stage != noNumber)
    return planning::WhatIf{planning::PartySkippedAt{stage, secondOr(4), std::nullopt}};
  if (parts[0] == "preparation" && stage != noNumber)
    return planning::WhatIf{planning::MorePreparation{stage, secondOr(5)}};
  if (parts[0] == "extra")
    return extraMeeting(facts, text, parts);
  if (parts[0] != "cancelled" || parts.size() != 2)
    return unclear(text);
  const auto meeting = app::resolve(facts, domain::EntityKind::meeting, parts[1]);
  if (!meeting)
    return tl::unexpected<domain::Error>{meeting.error()};
  return planning::WhatIf{planning::MeetingCancelledIf{domain::MeetingId{*meeting}}};
}

QString dayOrDash(const std::optional<domain::Date>& day) { return day ? presentation::dayWithYear(*day) : QStringLiteral("–"); }

QString meetingText(const std::optional<app::PlannedMeetingRow>& meeting)
{
  if (!meeting)
    return QStringLiteral("–");
  return meeting->projected ? Text::tr("%1 (aanname)").arg(presentation::dayWithYear(meeting->date))
                            : presentation::dayWithYear(meeting->date);
}

void answerStage(const app::PlanStageRow& stage)
{
  answer(Text::tr("%1. %2: klaar op zijn vroegst %3, uiterlijk %4")
             .arg(QString::number(stage.position), QString::fromStdString(stage.name), dayOrDash(stage.earliestCompletion),
                  dayOrDash(stage.latestCompletion)));
  for (const auto& branch : stage.branches) {
    if (branch.state == domain::BranchState::notApplicable)
      continue;
    auto line = QStringLiteral("   ") + QString::fromStdString(branch.bodyName) + QStringLiteral(": ");
    if (branch.decidedOn)
      line += Text::tr("besloten op %1").arg(presentation::dayWithYear(*branch.decidedOn));
    else if (branch.outcomeMissing)
      line += branch.forward ? QStringLiteral("%1, %2").arg(presentation::dayWithYear(branch.forward->date), presentation::wordFor(presentation::StatusSymbol::OutcomeMissing))
                             : presentation::wordFor(presentation::StatusSymbol::OutcomeMissing);
    else if (branch.passedOverReason.empty() && !stage.complete)
      line += Text::tr("vroegst %1, uiterlijk %2").arg(meetingText(branch.forward), meetingText(branch.backward));
    if (branch.bottleneckForward && !branch.outcomeMissing)
      line += Text::tr(" [knelpunt]");
    if (const auto remark = presentation::branchRemark(branch); !remark.isEmpty())
      line += QLatin1Char(' ') + remark;
    answer(line);
  }
}

void answerPlan(const app::PlanReport& report)
{
  answer(Text::tr("%1 %2, ronde %3", "number, title, round")
             .arg(QString::fromStdString(report.proposalNumber), QString::fromStdString(report.proposalTitle))
             .arg(report.roundNumber));
  answer(presentation::planVerdict(report));
  if (const auto cause = presentation::planCause(report); !cause.isEmpty())
    answer(cause);
  for (const auto& stage : report.stages)
    answerStage(stage);
  for (const auto& advice : report.advice)
    answer(QStringLiteral("- ") + presentation::adviceSentence(advice));
}

void answerWhatIf(const app::WhatIfReport& report)
{
  answer(presentation::planVerdict(report.after));
  for (const auto& change : report.changes) {
    const auto before = change.before ? meetingText(change.before) : dayOrDash(change.decidedOn);
    answer(Text::tr("%1. %2: %3 wordt %4")
               .arg(QString::number(change.position), QString::fromStdString(change.bodyName), before, meetingText(change.after)));
  }
}

domain::Result<void> runPlan(const app::Facts& facts, domain::Date today, const PlanOptions& options)
{
  const auto chosen = chosenRound(facts, options.proposal);
  if (!chosen)
    return tl::unexpected<domain::Error>{chosen.error()};
  const app::PlanRequest request{.proposal = chosen->proposal,
                                 .round = chosen->round,
                                 .from = domain::parseIsoDate(options.from),
                                 .target = domain::parseIsoDate(options.target)};
  if (options.whatIf.empty()) {
    const auto report = app::planReport(facts, today, request);
    if (!report)
      return tl::unexpected<domain::Error>{report.error()};
    options.json ? answerText(planAsJson(*report)) : answerPlan(*report);
    return {};
  }
  std::vector<planning::WhatIf> suppositions;
  for (const auto& text : options.whatIf) {
    const auto each = whatIfFrom(facts, text);
    if (!each)
      return tl::unexpected<domain::Error>{each.error()};
    suppositions.push_back(*each);
  }
  const auto report = app::whatIfReport(facts, today, request, suppositions);
  if (!report)
    return tl::unexpected<domain::Error>{report.error()};
  options.json ? answerText(whatIfAsJson(*report)) : answerWhatIf(*report);
  return {};
}

}

void addPlan(Program& program)
{
  const auto options = std::make_shared<PlanOptions>();
  auto& command = program.addFileCommand(
      "plan", Text::tr("rekent de planning van een ronde uit, vooruit en terug"), [options](const Call& call) {
        return querying(call, [&](const app::Facts& facts, domain::Date today) { return runPlan(facts, today, *options); });
      });
  command
      .add_option("--proposal", options->proposal,
                  Text::tr("het voorstel; met een schuine streep en een nummer een eerdere ronde").toStdString())
      ->required()
      ->type_name(Text::tr("NUMMER").toStdString());
  addDate(command, "--from", options->from, Text::tr("vooruit vanaf deze dag; zonder is dat vandaag"));
  addDate(command, "--target", options->target, Text::tr("terug vanaf deze dag; zonder is dat het doel van de ronde"));
  command
      .add_option(
          "--what-if", options->whatIf,
          Text::tr("wat als: sent-back:STAP[:NAAR], skipped:STAP[:WEKEN], cancelled:VERGADERING, preparation:STAP[:WERKDAGEN], "
                   "extra:GREMIUM:DATUM[:AANLEVERDATUM]")
              .toStdString())
      ->type_name(Text::tr("GEVAL").toStdString());
  command.add_flag("--json", options->json, Text::tr("als JSON, zie docs/data-format.md").toStdString());
}

}
