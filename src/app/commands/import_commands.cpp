// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/import_commands.h"

#include "app/commands/checked_text.h"
#include "app/pending_rows.h"

namespace app {

using namespace domain;

namespace {

/// Commands decided one after the other, each seeing what the ones before it made; together one change.
class ImportSteps {
public:
  ImportSteps(const Facts& facts, Context& context) : m_pending{facts.source()}, m_context{context} {}

  /// `on` is the day on which the step takes effect, when it has one of its own.
  template <class Command>
  Result<Change> take(const Command& command, std::optional<Date> on = std::nullopt)
  {
    const auto effective = std::exchange(m_context.on, on.value_or(m_context.on));
    auto change = decideStep(facts(), command, m_context);
    m_context.on = effective;
    if (change) {
      m_pending.add(change->rows());
      m_change.append(*change);
    }
    return change;
  }
  template <class Command>
  Result<void> takeAll(const std::optional<std::vector<Command>>& commands)
  {
    if (commands)
      for (const auto& command : *commands)
        if (auto change = take(command); !change)
          return tl::unexpected<Error>{change.error()};
    return {};
  }
  [[nodiscard]] Facts facts() const { return Facts{m_pending}; }
  [[nodiscard]] Change change() && { return std::move(m_change); }

private:
  PendingRows m_pending;
  Context& m_context;
  Change m_change;
};

/// A person of exactly this name that the import itself made before.
std::optional<PersonId> madeBefore(const ImportSteps& steps, const Facts& stored, const std::string& name)
{
  for (const auto& person : steps.facts().where(&Person::name, name))
    if (!stored.find(person.id))
      return person.id;
  return std::nullopt;
}

Result<PersonId> personOf(ImportSteps& steps, const Facts& stored, const ImportedPerson& record)
{
  BESLUITROUTE_TRY(name, requiredName(record.name, "name"));
  const auto known = record.person ? record.person : madeBefore(steps, stored, name);
  if (!known) {
    BESLUITROUTE_TRY(change, steps.take(AddPerson{name, record.function, record.email, record.phone}));
    return PersonId{change.madeThing()->id};
  }
  BESLUITROUTE_CHECK(steps.take(ChangePerson{*known, std::nullopt, record.function, record.email, record.phone}));
  return *known;
}

Result<void> seat(ImportSteps& steps, PersonId person, const ImportedPerson& record)
{
  if (!record.body)
    return {};
  const AddMembership membership{person, *record.body, record.role, record.onBehalfOf, record.organisation, record.until};
  BESLUITROUTE_CHECK(steps.take(membership, record.from));
  return {};
}

Result<void> takeProposal(ImportSteps& steps, const ImportedProposal& record)
{
  if (record.proposal) {
    BESLUITROUTE_CHECK(steps.take(ChangeProposal{*record.proposal, record.number, record.title, record.summary, record.owner}));
    return {};
  }
  if (!record.track)
    return fail(ErrorCode::missingField, "track");
  if (!record.title)
    return fail(ErrorCode::missingField, "title");
  const AddProposal proposal{*record.track, record.number, *record.title, record.summary, record.owner, record.version, record.decisionPoints};
  BESLUITROUTE_CHECK(steps.take(proposal, record.registeredOn));
  return {};
}

}

Result<Change> decide(const Facts& facts, const ImportMeetings& command, Context& context)
{
  BESLUITROUTE_CHECK(requiredName(command.source, "source"));
  ImportSteps steps{facts, context};
  // A meeting that moves gives way to one that is added with its number or on its day.
  BESLUITROUTE_CHECK(steps.takeAll(command.cancelled));
  BESLUITROUTE_CHECK(steps.takeAll(command.moved));
  BESLUITROUTE_CHECK(steps.takeAll(command.changed));
  BESLUITROUTE_CHECK(steps.takeAll(command.added));
  return std::move(steps).change();
}

Result<Change> decide(const Facts& facts, const ImportBodies& command, Context& context)
{
  BESLUITROUTE_CHECK(requiredName(command.source, "source"));
  ImportSteps steps{facts, context};
  BESLUITROUTE_CHECK(steps.takeAll(command.changed));
  BESLUITROUTE_CHECK(steps.takeAll(command.added));
  return std::move(steps).change();
}

Result<Change> decide(const Facts& facts, const ImportPeople& command, Context& context)
{
  BESLUITROUTE_CHECK(requiredName(command.source, "source"));
  ImportSteps steps{facts, context};
  for (const auto& record : command.people) {
    BESLUITROUTE_TRY(person, personOf(steps, facts, record));
    BESLUITROUTE_CHECK(seat(steps, person, record));
  }
  return std::move(steps).change();
}

Result<Change> decide(const Facts& facts, const ImportProposals& command, Context& context)
{
  BESLUITROUTE_CHECK(requiredName(command.source, "source"));
  ImportSteps steps{facts, context};
  for (const auto& record : command.proposals)
    BESLUITROUTE_CHECK(takeProposal(steps, record));
  return std::move(steps).change();
}

}
