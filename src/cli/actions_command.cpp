// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/actions.h"
#include "app/reference.h"
#include "cli/document_output.h"
#include "cli/json_values.h"
#include "cli/session.h"
#include "cli/text.h"
#include "pack/action_list.h"
#include "pack/decision_list.h"
#include "presentation/actions/action_table.h"
#include "presentation/status_text.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace cli {

namespace {

struct ActionOptions {
  std::string person;
  std::string body;
  std::string target;
  bool overdue = false;
  bool all = false;
  bool json = false;
};

struct DecisionListOptions {
  std::string meeting;
  std::string target;
  bool closed = false;
};

using ActionJson = nlohmann::ordered_json;

ActionJson asJson(const app::ActionRow& row)
{
  const auto& action = row.action;
  return {{"number", action.number},
          {"kind", domain::toText(action.kind)},
          {"text", action.text},
          {"owner", orNull(row.owner)},
          {"body", orNull(row.bodyCode)},
          {"promisedTo", orNull(action.promisedTo)},
          {"agreedOn", domain::toIso(action.on)},
          {"due", orNull(action.due)},
          {"state", domain::toText(row.state)},
          {"daysLate", row.daysLate},
          {"meeting", orNull(row.meetingNumber)},
          {"item", orNull(row.itemLabel)},
          {"proposal", orNull(row.proposalNumber)},
          {"source", orNull(action.source)},
          {"doneOn", orNull(action.doneOn)},
          {"withdrawnOn", orNull(action.withdrawnOn)},
          {"closing", orNull(action.closing)}};
}

domain::Result<app::ActionChoice> choiceOf(const app::Facts& facts, const ActionOptions& options)
{
  app::ActionChoice choice;
  choice.shown = options.overdue ? app::ActionsShown::overdue : options.all ? app::ActionsShown::all : app::ActionsShown::open;
  if (!options.person.empty()) {
    const auto person = app::resolve(facts, domain::EntityKind::person, options.person);
    if (!person)
      return tl::unexpected<domain::Error>{person.error()};
    choice.owner = domain::PersonId{*person};
  }
  if (!options.body.empty()) {
    const auto body = app::resolve(facts, domain::EntityKind::body, options.body);
    if (!body)
      return tl::unexpected<domain::Error>{body.error()};
    choice.body = domain::BodyId{*body};
  }
  return choice;
}

std::string whoseList(const app::Facts& facts, const app::ActionChoice& choice)
{
  if (choice.owner)
    return facts.get(*choice.owner).name;
  return choice.body ? facts.get(*choice.body).name : std::string{};
}

domain::Result<void> tellActions(const app::Facts& facts, domain::Date today, const ActionOptions& options)
{
  const auto choice = choiceOf(facts, options);
  if (!choice)
    return tl::unexpected<domain::Error>{choice.error()};
  if (!options.target.empty())
    return writeDocument(facts, today, pack::actionListOf(facts, *choice, today, whoseList(facts, *choice)), options.target);
  const auto rows = app::actionRows(facts, today, *choice);
  if (options.json) {
    auto json = ActionJson::array();
    for (const auto& row : rows)
      json.push_back(asJson(row));
    answerText(json.dump(2, ' ', false, ActionJson::error_handler_t::replace) + "\n");
    return {};
  }
  if (rows.empty()) {
    answer(Text::tr("Er zijn geen acties of toezeggingen die hierbij passen."));
    return {};
  }
  QList<QStringList> lines;
  for (const auto& row : presentation::actionTable(rows, today))
    lines << row.cells;
  answer(presentation::aligned(lines).join(QLatin1Char('\n')));
  return {};
}

domain::Result<void> tellDecisionList(const app::Facts& facts, domain::Date today, const DecisionListOptions& options)
{
  const auto meeting = app::resolve(facts, domain::EntityKind::meeting, options.meeting);
  if (!meeting)
    return tl::unexpected<domain::Error>{meeting.error()};
  return writeDocument(facts, today, pack::decisionListOf(facts, domain::MeetingId{*meeting}, today, options.closed ? pack::ListPart::closed : pack::ListPart::open), options.target);
}

}

void addActions(Program& program)
{
  const auto options = std::make_shared<ActionOptions>();
  auto& command = program.addFileCommand("actions", Text::tr("toont acties en toezeggingen, wat te laat is eerst"), [options](const Call& call) {
    return querying(call, [&](const app::Facts& facts, domain::Date today) { return tellActions(facts, today, *options); });
  });
  command.add_option("--person", options->person, Text::tr("alleen die van deze persoon").toStdString())->type_name(Text::tr("NAAM").toStdString());
  command.add_option("--body", options->body, Text::tr("alleen die van dit gremium").toStdString())->type_name(Text::tr("CODE").toStdString());
  command.add_flag("--overdue", options->overdue, Text::tr("alleen wat te laat is").toStdString());
  command.add_flag("--all", options->all, Text::tr("ook wat afgedaan of vervallen is").toStdString());
  command.add_option("--pdf", options->target, Text::tr("schrijft de actielijst als PDF").toStdString())->type_name(Text::tr("UIT.pdf").toStdString());
  command.add_flag("--json", options->json, Text::tr("als JSON, zie docs/data-format.md").toStdString());
}

void addDecisionList(Program& program)
{
  const auto options = std::make_shared<DecisionListOptions>();
  auto& command = program.addFileCommand("decision-list", Text::tr("schrijft de besluitenlijst van een vergadering als PDF"), [options](const Call& call) {
    return querying(call, [&](const app::Facts& facts, domain::Date today) { return tellDecisionList(facts, today, *options); });
  });
  command.add_option("--meeting", options->meeting, Text::tr("nummer van de vergadering, bijvoorbeeld SG-2027-04").toStdString())
      ->required()
      ->type_name(Text::tr("NUMMER").toStdString());
  command.add_flag("--closed", options->closed, Text::tr("alleen de besloten agendapunten, voor wie daarbij hoort").toStdString());
  command.add_option("-o,--output", options->target, Text::tr("de PDF; verschijnt pas als die compleet is").toStdString())
      ->required()
      ->type_name(Text::tr("UIT.pdf").toStdString());
}

}
