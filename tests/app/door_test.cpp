// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/meeting_commands.h"
#include "app/commands/proposal_commands.h"
#include "app/commands/region_commands.h"
#include "app/commands/route_commands.h"
#include "app/case_file.h"
#include "app/command_json.h"
#include "storage/case_file_store.h"
#include "support/example_case.h"
#include "support/printing.h"

using namespace domain;
using namespace support;

TEST_CASE("subscribers hear which kinds of things changed, after it is in the file")
{
  ExampleCase example;
  std::vector<app::ChangedKinds> heard;
  std::size_t seen = 0;
  auto subscription = example.file().subscribe([&](const app::ChangedKinds& kinds) {
    heard.push_back(kinds);
    seen = app::Facts{example.file().store()}.all<Person>().size();
  });

  SECTION("once per command")
  {
    REQUIRE(example.file().execute(app::AddPerson{.name = "Jan"}));
    REQUIRE(heard.size() == 1);
    CHECK(heard[0] == app::ChangedKinds{EntityKind::person});
    CHECK(seen == 5);
  }
  SECTION("once per list")
  {
    example.run(R"([{"command": "AddPerson", "name": "Jan"}, {"command": "AddTrack", "code": "T", "name": "T"}])");
    REQUIRE(heard.size() == 1);
    CHECK(heard[0] == app::ChangedKinds{EntityKind::person, EntityKind::track});
  }
  SECTION("of undo and redo too")
  {
    REQUIRE(example.file().execute(app::AddPerson{.name = "Jan"}));
    REQUIRE(example.file().undo());
    REQUIRE(example.file().redo());
    REQUIRE(heard.size() == 3);
    CHECK(heard[1] == heard[0]);
    CHECK(heard[2] == heard[0]);
  }
  SECTION("not of what is refused or changes nothing")
  {
    CHECK_FALSE(example.file().execute(app::AddPerson{.name = ""}));
    example.refusal(R"([{"command": "AddPerson", "name": "Jan"}, {"command": "AddPerson", "name": ""}])");
    REQUIRE(example.file().execute(app::DescribeCase{}));
    CHECK(heard.empty());
  }
  SECTION("not after the subscription ended, also when it ends itself")
  {
    auto calls = 0;
    app::Subscription own;
    own = example.file().subscribe([&](const app::ChangedKinds&) {
      ++calls;
      own = app::Subscription{};
    });
    REQUIRE(example.file().execute(app::AddPerson{.name = "Jan"}));
    REQUIRE(example.file().execute(app::AddPerson{.name = "Piet"}));
    CHECK(calls == 1);
    CHECK(heard.size() == 2);
    subscription = app::Subscription{};
    REQUIRE(example.file().execute(app::AddPerson{.name = "Klaas"}));
    CHECK(heard.size() == 2);
  }
}

TEST_CASE("a file opened for reading only refuses every command, undo and redo")
{
  ExampleCase example;
  example.close();
  auto opened = storage::openCaseFile(example.path(), storage::OpenMode::readOnly);
  REQUIRE(opened);
  const FixedClock clock{2027y / 4 / 22};
  app::CaseFile file{std::move(opened->store), clock, "jansen"};
  CHECK(file.readOnly());
  CHECK(file.execute(app::AddPerson{.name = "Jan"}).error().code == ErrorCode::fileReadOnly);
  CHECK(file.undo().error().code == ErrorCode::fileReadOnly);
  CHECK(file.redo().error().code == ErrorCode::fileReadOnly);
  CHECK(file.nextUndo());
  CHECK(file.read([](const app::Facts& facts) { return facts.all<Person>().size(); }) == 4U);
}

TEST_CASE("a command executed directly answers what it made and what the person should hear")
{
  ExampleCase example;
  const auto made = example.file().execute(app::AddTrack{.code = "T", .name = "Tweede"});
  REQUIRE(made);
  REQUIRE(made->made);
  CHECK(made->made->kind == EntityKind::track);
  CHECK(made->made->id == 3);
  CHECK(made->entry == example.file().history(1)->front().id);
  CHECK(made->findings.empty());
}

TEST_CASE("something that was stored by id and is gone is refused, not a crash")
{
  ExampleCase example;
  CHECK(example.file().execute(app::RemoveConsultation{ConsultationId{99}}).error().code == ErrorCode::unknownReference);
  CHECK(example.file().execute(app::ChangePerson{.person = PersonId{99}}).error().code == ErrorCode::unknownReference);
}

TEST_CASE("every command is written to JSON under its own name")
{
  CHECK(app::nameOf(app::Command{app::DescribeCase{}}) == "DescribeCase");
  CHECK(app::nameOf(app::Command{app::EndMandate{MandateId{1}}}) == "EndMandate");
  CHECK(app::nameOf(app::Command{app::AcceptDrift{StageId{1}, {}, {}}}) == "AcceptDrift");
  CHECK(app::nameOf(app::Command{app::MoveAttachment{AttachmentId{1}, 1}}) == "MoveAttachment");
}
