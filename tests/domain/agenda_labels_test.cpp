// SPDX-License-Identifier: EUPL-1.2
#include "domain/agenda_labels.h"

#include "support/printing.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace domain;
using namespace std::chrono_literals;

namespace {

/// An agenda told item by item; ids in the order of telling.
class AgendaStory {
public:
  AgendaItemId item(int position, std::optional<AgendaItemId> parent = std::nullopt)
  {
    const AgendaItemId id{++m_last};
    agenda.items.push_back({.id = id,
                            .meeting = MeetingId{1},
                            .position = position,
                            .label = {},
                            .parent = parent,
                            .title = "item",
                            .on = 2027y / 4 / 1});
    return id;
  }
  AttachmentId attachment(AgendaItemId item, int position)
  {
    const AttachmentId id{++m_last};
    agenda.attachments.push_back(
        {.id = id, .item = item, .position = position, .label = {}, .document = DocumentId{1}, .on = 2027y / 4 / 1});
    return id;
  }
  AgendaItem& at(AgendaItemId id)
  {
    return *std::find_if(agenda.items.begin(), agenda.items.end(), [&](const AgendaItem& each) { return each.id == id; });
  }
  Attachment& at(AttachmentId id)
  {
    return *std::find_if(agenda.attachments.begin(), agenda.attachments.end(),
                         [&](const Attachment& each) { return each.id == id; });
  }
  template <class Id> std::string label(Id id) { return at(id).label; }
  /// All labels; fails the test when one is there twice or missing.
  std::set<std::string> labels()
  {
    std::set<std::string> all;
    for (const auto& each : agenda.items)
      CHECK(all.insert(each.label).second);
    for (const auto& each : agenda.attachments)
      CHECK(all.insert(each.label).second);
    CHECK_FALSE(all.contains(""));
    return all;
  }

  AgendaContent agenda;

private:
  std::int64_t m_last = 0;
};

}

TEST_CASE("letters count a to z and then go on with two")
{
  const auto [number, text] = GENERATE(table<int, std::string>(
      {{1, "a"}, {2, "b"}, {26, "z"}, {27, "aa"}, {28, "ab"}, {52, "az"}, {53, "ba"}, {702, "zz"}, {703, "aaa"}}));
  CHECK(letters(number) == text);
}

TEST_CASE("an attachment's label")
{
  CHECK(attachmentLabel("3", false, 1) == "3a");
  CHECK(attachmentLabel("3", false, 27) == "3aa");
  CHECK(attachmentLabel("7", true, 1) == "7-1");
  CHECK(attachmentLabel("7b", true, 1) == "7b-1");
}

TEST_CASE("before dispatch labels follow the order of the agenda")
{
  AgendaStory story;
  const auto second = story.item(20);
  const auto first = story.item(10);
  const auto third = story.item(30);

  SECTION("items are 1, 2, 3 without gaps")
  {
    renumber(story.agenda);
    CHECK(story.label(first) == "1");
    CHECK(story.label(second) == "2");
    CHECK(story.label(third) == "3");
    CHECK(story.at(third).position == 3);
  }
  SECTION("attachments are 3a, 3b … 3z, 3aa")
  {
    std::vector<AttachmentId> attachments;
    for (auto position = 1; position <= 27; ++position)
      attachments.push_back(story.attachment(third, position));
    renumber(story.agenda);
    CHECK(story.label(attachments[0]) == "3a");
    CHECK(story.label(attachments[25]) == "3z");
    CHECK(story.label(attachments[26]) == "3aa");
    story.labels();
  }
  SECTION("sub-items are 2a, 2b; their attachments 2b-1 and those of the item itself 2-1")
  {
    const auto a = story.item(1, second);
    const auto b = story.item(2, second);
    const auto own = story.attachment(second, 1);
    const auto ofB = story.attachment(b, 1);
    const auto ofBToo = story.attachment(b, 2);
    renumber(story.agenda);
    CHECK(story.label(a) == "2a");
    CHECK(story.label(b) == "2b");
    CHECK(story.label(own) == "2-1");
    CHECK(story.label(ofB) == "2b-1");
    CHECK(story.label(ofBToo) == "2b-2");
    story.labels();
  }
  SECTION("an item that moves takes its sub-items and attachments along")
  {
    const auto sub = story.item(1, third);
    const auto paper = story.attachment(sub, 1);
    renumber(story.agenda);
    CHECK(story.label(paper) == "3a-1");
    story.at(third).position = 0;
    renumber(story.agenda);
    CHECK(story.label(third) == "1");
    CHECK(story.label(sub) == "1a");
    CHECK(story.label(paper) == "1a-1");
    CHECK(story.label(first) == "2");
  }
  SECTION("in order means sub-items right after their parent")
  {
    const auto sub = story.item(1, first);
    std::vector<AgendaItemId> ids;
    for (const auto& item : inOrder(story.agenda.items))
      ids.push_back(item.id);
    CHECK(ids == std::vector{first, sub, second, third});
  }
}

TEST_CASE("a label that was sent is never given to something else")
{
  AgendaStory story;
  const auto one = story.item(1);
  const auto two = story.item(2);
  const auto paper = story.attachment(two, 1);
  const auto paperToo = story.attachment(two, 2);
  renumber(story.agenda);
  const auto sent = story.labels();
  REQUIRE(sent == std::set<std::string>{"1", "2", "2a", "2b"});

  SECTION("a later item gets the next number, wherever it stands")
  {
    const auto late = story.item(0);
    labelNewOnes(story.agenda);
    CHECK(story.label(late) == "3");
    CHECK(story.label(one) == "1");
    CHECK(story.label(two) == "2");
  }
  SECTION("what was withdrawn keeps its label")
  {
    story.at(one).withdrawnOn = 2027y / 4 / 10;
    story.at(paper).withdrawnOn = 2027y / 4 / 10;
    const auto late = story.item(3);
    const auto latePaper = story.attachment(two, 3);
    labelNewOnes(story.agenda);
    CHECK(story.label(late) == "3");
    CHECK(story.label(latePaper) == "2c");
    CHECK(story.label(one) == "1");
    CHECK(story.label(paper) == "2a");
    CHECK(story.label(paperToo) == "2b");
  }
  SECTION("a sub-item does not take the label of an attachment, and later attachments are numbered")
  {
    const auto sub = story.item(1, two);
    labelNewOnes(story.agenda);
    const auto latePaper = story.attachment(two, 3);
    const auto subPaper = story.attachment(sub, 1);
    labelNewOnes(story.agenda);
    CHECK(story.label(sub) == "2c");
    CHECK(story.label(latePaper) == "2-1");
    CHECK(story.label(subPaper) == "2c-1");
    story.labels();
  }
  SECTION("whatever is added, moved or withdrawn afterwards, in any order")
  {
    const auto seed = Catch::rngSeed() == 0 ? std::random_device{}() : Catch::rngSeed();
    CAPTURE(seed);
    std::mt19937 random{seed};
    std::map<std::string, std::int64_t> owner; // of every label that was ever sent
    for (auto step = 0; step < 200; ++step) {
      auto& items = story.agenda.items;
      const auto chosen = items[random() % items.size()].id;
      switch (random() % 4) {
      case 0:
        story.item(static_cast<int>(random() % 10));
        break;
      case 1:
        story.item(1, story.at(chosen).parent.value_or(chosen));
        break;
      case 2:
        story.attachment(chosen, static_cast<int>(random() % 10));
        break;
      case 3:
        story.at(chosen).position = static_cast<int>(random() % 10);
        story.at(chosen).withdrawnOn = 2027y / 4 / 10;
        break;
      }
      labelNewOnes(story.agenda);
      story.labels();
      for (const auto& each : story.agenda.items)
        REQUIRE(owner.try_emplace(each.label, each.id.value()).first->second == each.id.value());
      for (const auto& each : story.agenda.attachments)
        REQUIRE(owner.try_emplace(each.label, each.id.value()).first->second == each.id.value());
    }
  }
}
