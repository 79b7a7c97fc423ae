// SPDX-License-Identifier: EUPL-1.2
#include "domain/entity_fields.h"

#include "domain/error_text.h"
#include "support/printing.h"

#include <set>

using namespace domain;

namespace {

/// Every value has a word of its own that leads back to it.
template <class E> void checkWords()
{
  std::set<std::string_view> words;
  auto position = 0;
  for (const auto& [value, word] : Texts<E>::values) {
    CHECK(static_cast<int>(value) == position++);
    CHECK(toText(value) == word);
    CHECK(fromText<E>(word) == value);
    CHECK(words.insert(word).second);
  }
  CHECK_FALSE(fromText<E>(""));
  CHECK_FALSE(fromText<E>("somethingElse"));
}

}

TEST_CASE("every value of the closed lists has its own word")
{
  checkWords<RegionKind>();
  checkWords<BodyKind>();
  checkWords<BodyLevel>();
  checkWords<VotingRule>();
  checkWords<MemberRole>();
  checkWords<TrackKind>();
  checkWords<ParticipationKind>();
  checkWords<StageRole>();
  checkWords<CompletionRule>();
  checkWords<BodySelector>();
  checkWords<Outcome>();
  checkWords<BranchState>();
  checkWords<ItemKind>();
  checkWords<Confidentiality>();
  checkWords<ConsultationForm>();
  checkWords<MeetingState>();
  checkWords<TermDirection>();
  checkWords<TermUnit>();
  checkWords<TermExtension>();
  checkWords<Strength>();
  checkWords<Certainty>();
  checkWords<SlipCause>();
  checkWords<ClosureKind>();
  checkWords<RhythmKind>();
  checkWords<PartyGround>();
}

TEST_CASE("every error and finding has a word of its own")
{
  std::set<std::string_view> words;
  for (auto code = 0; code <= static_cast<int>(ErrorCode::cancelled); ++code)
    CHECK(words.insert(toText(static_cast<ErrorCode>(code))).second);
  for (auto code = 0; code <= static_cast<int>(FindingCode::partiesNotHeard); ++code)
    CHECK(words.insert(toText(static_cast<FindingCode>(code))).second);
  CHECK_FALSE(words.contains(""));
}

TEST_CASE("the kinds of stored things are numbered as their types are listed")
{
  CHECK(kindOf<Municipality> == EntityKind::municipality);
  CHECK(kindOf<DecisionBody> == EntityKind::body);
  CHECK(kindOf<ProposalVersion> == EntityKind::version);
  CHECK(kindOf<Decision> == EntityKind::decision);
  CHECK(kindOf<CaseSettings> == EntityKind::caseSettings);
  CHECK(static_cast<std::size_t>(EntityKind::caseSettings) + 1 == entityKindCount);
}
