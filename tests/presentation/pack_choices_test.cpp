// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/pack_choices.h"

#include "app/case_file.h"
#include "support/meeting_case.h"
#include "ui_support/qt_string_maker.h"

#include <catch2/catch.hpp>

using namespace domain;

TEST_CASE("a personal copy is for a gemeente that is there on the day of the meeting")
{
  support::MeetingCase given;
  given.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-12-16", "number": "DECEMBER"}, {"command": "AddMeeting", "body": "SG", "date": "2028-01-13", "number": "JANUARI"},
    {"command": "MergeMunicipalities", "municipalities": ["GM0642"], "code": "GM1999", "name": "Waaldam", "on": "2028-01-01"}])");
  const auto offered = [&](const std::string& number) {
    QStringList names;
    const auto possible = given.file().read([&](const app::Facts& facts) {
      return presentation::packPossibilities(facts, facts.where(&Meeting::number, number).front().id, given.file().today());
    });
    for (const auto& [id, name] : possible.value().municipalities)
      names << name;
    return names;
  };
  CHECK(offered("DECEMBER") == QStringList{QStringLiteral("Dordrecht"), QStringLiteral("Zwijndrecht")});
  CHECK(offered("JANUARI") == QStringList{QStringLiteral("Dordrecht"), QStringLiteral("Waaldam")});
}
