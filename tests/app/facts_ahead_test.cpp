// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/region_commands.h"
#include "app/facts_ahead.h"
#include "storage/case_file_store.h"
#include "support/example_case.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace support;

namespace {

/// Has read everything when it comes back.
app::FactsAhead readAll(ExampleCase& example)
{
  auto opened = storage::openCaseFile(storage::pathOf(example.file().store()), storage::OpenMode::readOnly, storage::Looking::elsewhere);
  REQUIRE(opened);
  app::FactsAhead ahead{[store = std::make_shared<std::unique_ptr<app::Store>>(std::move(opened->store))]() -> Result<std::unique_ptr<app::Store>> { return std::move(*store); }};
  ahead.wait();
  return ahead;
}

}

TEST_CASE("what was read ahead is what the file holds")
{
  ExampleCase example;
  auto ahead = readAll(example);
  const auto memory = ahead.takeFor(example.file().store());
  const auto bodies = memory.recall<DecisionBody>();
  REQUIRE(bodies);
  CHECK(*bodies == app::Facts{example.file().store()}.all<DecisionBody>());
  CHECK_FALSE(ahead.takeFor(example.file().store()).recall<DecisionBody>()); // it is taken once
}

TEST_CASE("what was changed after it was read ahead is read again")
{
  ExampleCase example;
  auto ahead = readAll(example);
  REQUIRE(example.file().execute(app::AddPerson{.name = "Nieuw"}));
  CHECK_FALSE(ahead.takeFor(example.file().store()).recall<DecisionBody>());
}

TEST_CASE("a file that cannot be read ahead is opened as any other")
{
  ExampleCase example;
  app::FactsAhead ahead{[]() -> Result<std::unique_ptr<app::Store>> { return fail(ErrorCode::fileNotFound, "weg.besluitroute"); }};
  CHECK_FALSE(ahead.takeFor(example.file().store()).recall<DecisionBody>());
}
