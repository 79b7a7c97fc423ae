// SPDX-License-Identifier: EUPL-1.2
#include "text_checks.h"

#include "presentation/import_text.h"

using namespace presentation;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): test
using app::ImportFindingCode;
using presentation_test::isForPeople;
using presentation_test::isSentence;

TEST_CASE("every finding of an import has a sentence of its own")
{
  QStringList said;
  for (auto number = 0; number <= static_cast<int>(ImportFindingCode::recurrenceBounded); ++number) {
    const auto code = static_cast<ImportFindingCode>(number);
    CAPTURE(toText(code));
    const auto saysDetailAsItIs = code == ImportFindingCode::ambiguousBody || code == ImportFindingCode::wrongWeekday || code == ImportFindingCode::yearAssumed ||
                                  code == ImportFindingCode::dayFromSerial || code == ImportFindingCode::recurrenceBounded;
    for (const auto* subject : {"Raad Dordrecht", "2027-04-22", "12"}) {
      const auto sentence = importSentence({code, subject, saysDetailAsItIs ? "2027-12-31" : "handIn", domain::Error{domain::ErrorCode::alreadyExists, "SG-2027-01"}});
      CAPTURE(sentence);
      CHECK(isSentence(sentence));
    }
    said += importSentence({code, "handIn", "handIn", domain::Error{domain::ErrorCode::alreadyExists, "SG-2027-01"}});
  }
  CHECK(said.removeDuplicates() == 0);
}

TEST_CASE("a difference in words")
{
  CHECK(differenceText({"startTime", "10:00", "13:30"}, false) == QStringLiteral("begintijd 10:00 wordt 13:30"));
  CHECK(differenceText({"date", "2027-06-17", "2027-06-24"}, false) == QStringLiteral("datum 17-06-2027 wordt 24-06-2027"));
  CHECK(differenceText({"place", "", "Raadzaal"}, false) == QStringLiteral("plaats Raadzaal"));
  CHECK(differenceText({"kind", "", "steeringGroup"}, true) == QStringLiteral("soort stuurgroep"));
  CHECK(isForPeople(differenceText({"uid", "", "x"}, false)));
}

TEST_CASE("a preview in words: findings, rows by number, and how many of each")
{
  app::ImportPreview preview{app::ImportKind::meetings, "schema.csv", {}, {{ImportFindingCode::readAsWindows1252}}};
  preview.rows.push_back({.line = 2, .state = app::ImportRowState::added, .subject = "Raad Dordrecht", .date = 2027y / 6 / 30,
                          .differences = {{"startTime", "", "19:30"}}});
  preview.rows.push_back({.line = 3, .subject = "Werkbezoek", .findings = {{ImportFindingCode::unknownBody, "Werkbezoek"}}});
  const auto text = importText(preview);
  CHECK(text.contains(QStringLiteral("Windows-1252")));
  CHECK(text.contains(QStringLiteral("1  regel 2  nieuw             30-06-2027  Raad Dordrecht  begintijd 19:30")));
  CHECK(text.contains(QStringLiteral("Er is geen gremium “Werkbezoek”.")));
  CHECK(text.endsWith(QStringLiteral("1 nieuw, 1 niet overgenomen.")));
  CHECK(importTotals({}) == QStringLiteral("Geen rijen."));
}
