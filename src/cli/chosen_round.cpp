// SPDX-License-Identifier: EUPL-1.2
#include "cli/chosen_round.h"

#include "app/reference.h"

namespace cli {

domain::Result<ChosenRound> chosenRound(const app::Facts& facts, const std::string& text)
{
  const auto proposal = app::resolve(facts, domain::EntityKind::proposal, text);
  if (proposal)
    return ChosenRound{domain::ProposalId{*proposal}};
  const auto slash = text.rfind('/');
  if (slash == std::string::npos || !app::resolve(facts, domain::EntityKind::proposal, text.substr(0, slash)))
    return tl::unexpected<domain::Error>{proposal.error()};
  const auto id = app::resolve(facts, domain::EntityKind::round, text);
  if (!id)
    return tl::unexpected<domain::Error>{id.error()};
  const auto round = facts.get(domain::RoundId{*id});
  return ChosenRound{round.proposal, round.number};
}

}
