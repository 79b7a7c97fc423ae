// SPDX-License-Identifier: EUPL-1.2
#include "app/facts_ahead.h"

#include "app/case_file.h"

namespace app {

using namespace domain;

namespace {

std::int64_t lastEntryOf(const Store& store)
{
  const auto history = store.history(1);
  return history.empty() ? 0 : history.front().id;
}

/// What the status of all proposals is made of.
void readInto(FactsMemory& memory, const Store& store)
{
  const Facts facts{store, &memory};
  const auto read = [&]<class... E>(std::type_identity<E>...) { (static_cast<void>(facts.all<E>()), ...); };
  read(std::type_identity<AgendaItem>{}, std::type_identity<Decision>{}, std::type_identity<Placement>{}, std::type_identity<Meeting>{},
       std::type_identity<Stage>{}, std::type_identity<Participation>{}, std::type_identity<Proposal>{}, std::type_identity<Round>{},
       std::type_identity<ProposalVersion>{}, std::type_identity<DecisionBody>{}, std::type_identity<Municipality>{});
}

}

FactsAhead::FactsAhead(Open open)
  : m_read{std::async(std::launch::async, [open = std::move(open)] {
      return guarded([&]() -> Result<Read> {
        const auto store = open();
        if (!store)
          return tl::unexpected{store.error()};
        return atOneMoment(**store, [&] {
          Read read{.lastEntry = lastEntryOf(**store)};
          readInto(read.memory, **store);
          return read;
        });
      });
    })}
{
}

FactsMemory FactsAhead::takeFor(const Store& store)
{
  if (!m_read.valid())
    return {};
  auto read = m_read.get();
  return read && read->lastEntry == lastEntryOf(store) ? std::move(read->memory) : FactsMemory{};
}

}
