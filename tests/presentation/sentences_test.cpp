// SPDX-License-Identifier: EUPL-1.2
#include "text_checks.h"

#include "domain/error_text.h"
#include "presentation/sentences.h"

using namespace presentation;
using namespace domain;
using presentation_test::isForPeople;
using presentation_test::isSentence;

namespace {

/// What a subject or detail may be: a name, a number, a date, nothing.
const std::vector<std::string> subjects{"Raad Dordrecht", "SG-2027-04", "2027-04-22", "12", ""};
/// Codes that may carry a field or a kind by the name that it has in the code.
const std::vector<ErrorCode> naming{
    ErrorCode::unknownField,     ErrorCode::missingField, ErrorCode::wrongType,   ErrorCode::impossibleDate,
    ErrorCode::unknownValue,     ErrorCode::emptyText,    ErrorCode::textTooLong, ErrorCode::numberOutOfRange,
    ErrorCode::unknownReference, ErrorCode::stillInUse,   ErrorCode::stale,       ErrorCode::nothingToChange};

std::vector<ErrorCode> allErrors()
{
  std::vector<ErrorCode> codes;
  for (auto number = 0; number <= static_cast<int>(ErrorCode::cancelled); ++number)
    codes.push_back(static_cast<ErrorCode>(number));
  return codes;
}

}

TEST_CASE("every error has a sentence")
{
  for (const auto code : allErrors()) {
    CAPTURE(toText(code));
    for (const auto& subject : subjects)
      for (const auto& detail : subjects) {
        const auto explanation = explain({code, subject, detail});
        CAPTURE(subject, detail);
        CHECK((subject.empty() ? isForPeople(explanation.what) : isSentence(explanation.what)));
        CHECK(isSentence(explanation.kept));
        CHECK((explanation.advice.isEmpty() || isSentence(explanation.advice)));
        CHECK(errorSentence({code, subject, detail}).startsWith(explanation.what));
      }
  }
}

TEST_CASE("no sentence shows the name that something has in the code")
{
  for (const auto code : naming)
    for (const auto* name : {"votesFor", "agendaItem", "meeting.number", "handInDays"})
      for (const auto* detail : {"12", "SG-2027-04", ""}) {
        CAPTURE(toText(code), name, detail);
        CHECK(isSentence(explain({code, name, detail}).what));
      }
  CHECK(isSentence(explain({ErrorCode::unknownReference, "SG", "agendaItem"}).what));
  CHECK(isSentence(explain({ErrorCode::alreadyExists, "meeting.number"}).what));
  CHECK(isSentence(explain({ErrorCode::ambiguousReference, "Jan", "agendaItem"}).what));
}

TEST_CASE("no two errors say the same")
{
  QMap<QString, std::string> said;
  for (const auto code : allErrors()) {
    const auto what = explain({code, "Raad Dordrecht", "SG-2027-04"}).what;
    CAPTURE(toText(code), said.value(what));
    CHECK_FALSE(said.contains(what));
    said.insert(what, std::string{toText(code)});
  }
}

TEST_CASE("every finding has a sentence")
{
  for (auto number = 0; number <= static_cast<int>(FindingCode::openWhereMerged); ++number)
    CHECK(isSentence(findingSentence({static_cast<FindingCode>(number), "Inkoopkader"})));
}

TEST_CASE("of many open branches as many are named as can be read, each whole, and the rest counted")
{
  std::vector<Finding> findings{{FindingCode::openWhereMerged, "V-2027-00", "Raad Zwijndrecht"}};
  REQUIRE(findingSentences(findings).size() == 1);
  CHECK(findingSentences(findings).front().contains(QStringLiteral(": V-2027-00, Raad Zwijndrecht. Vanaf")));
  for (auto number = 10; number < 40; ++number)
    findings.push_back({FindingCode::openWhereMerged, "V-2027-" + std::to_string(number), "Raad Zwijndrecht"});
  REQUIRE(findingSentences(findings).size() == 1);
  const auto sentence = findingSentences(findings).front();
  CHECK(sentence.contains(QStringLiteral("V-2027-21, Raad Zwijndrecht; en nog 18 andere. Vanaf")));
  CHECK(sentence.count(QStringLiteral("Raad Zwijndrecht")) == 13);
}

TEST_CASE("several findings each have their sentence, and a name with a semicolon stays whole")
{
  const auto sentences = findingSentences({{FindingCode::handInDayPassed, "SG-2027-04"},
                                           {FindingCode::openWhereMerged, "V-2027-00", "Raad Oost; en West"},
                                           {FindingCode::dispatchDayPassed, "SG-2027-05"}});
  REQUIRE(sentences.size() == 3);
  CHECK(sentences[0] == findingSentence({FindingCode::handInDayPassed, "SG-2027-04"}));
  CHECK(sentences[1].contains(QStringLiteral(": V-2027-00, Raad Oost; en West. Vanaf")));
  CHECK(findingSentences({}).isEmpty());
}

TEST_CASE("what a form lacks or cannot take is said to the person at the form")
{
  CHECK(explain({ErrorCode::missingField, "name"}).advice.startsWith(QStringLiteral("Vul het in of kies het")));
  CHECK(explain({ErrorCode::unknownValue, "into", "Barendrecht"}).advice.startsWith(QStringLiteral("Neem iets anders")));
}

TEST_CASE("the window never sends a person to the command line, which has advice of its own")
{
  for (const auto code : allErrors()) {
    CAPTURE(toText(code));
    const auto said = errorSentence({code, "stage", "half drie"});
    CHECK_FALSE(said.contains(QStringLiteral("besluitroute-cli")));
    CHECK_FALSE(said.contains(QStringLiteral("opdrachtregel")));
  }
  for (const auto code : {ErrorCode::unknownCommand, ErrorCode::unknownField, ErrorCode::wrongType, ErrorCode::missingField, ErrorCode::unknownValue})
    CHECK(errorSentence({code, "stage", "x"}, Surface::CommandLine).contains(QStringLiteral("besluitroute-cli commands")));
}

TEST_CASE("times of a meeting are refused in words of their own")
{
  const auto unreadable = explain({ErrorCode::unknownValue, "startTime", "half drie"}, QStringLiteral("&Van"));
  CHECK(unreadable.what == QStringLiteral("“half drie” is geen tijd (veld “Van”)."));
  CHECK(unreadable.advice == QStringLiteral("Schrijf een tijd als 14.30."));
  const auto turned = explain({ErrorCode::endsBeforeStart, "13:00", "14:30"});
  CHECK(turned.what == QStringLiteral("De eindtijd (13.00) ligt vóór de begintijd (14.30)."));
  CHECK(turned.advice == QStringLiteral("Controleer de tijden."));
}

TEST_CASE("every broken rule has a sentence")
{
  for (auto number = 0; number <= static_cast<int>(app::RuleCode::contentMissing); ++number)
    CHECK(isSentence(ruleSentence({static_cast<app::RuleCode>(number), "Raad Dordrecht", "2027-04-22"})));
}

TEST_CASE("a sentence")
{
  SECTION("names a field in Dutch")
  {
    CHECK(explain({ErrorCode::numberOutOfRange, "votesFor", "10000"}).what ==
          QStringLiteral("Het getal bij “stemmen voor” is te klein of te groot; het mag ten hoogste 10000 zijn."));
  }
  SECTION("names a field as the form does")
  {
    CHECK(explain({ErrorCode::emptyText, "title"}, QStringLiteral("&Onderwerp")).what == QStringLiteral("“Onderwerp” mag niet leeg zijn."));
    CHECK(explain({ErrorCode::emptyText, "title"}, QString{}).what == explain({ErrorCode::emptyText, "title"}).what);
    CHECK(explain({ErrorCode::unknownReference, "SG-2027-09", "meeting"}, QStringLiteral("&Vergadering")).what ==
          QStringLiteral("Er is geen vergadering “SG-2027-09” in dit bestand."));
  }
  SECTION("names a kind in Dutch")
  {
    CHECK(explain({ErrorCode::unknownReference, "SG-2027-09", "meeting"}).what ==
          QStringLiteral("Er is geen vergadering “SG-2027-09” in dit bestand."));
    CHECK(explain({ErrorCode::unknownReference, "meeting", "12"}).what ==
          QStringLiteral("Er is geen vergadering met nummer 12 in dit bestand."));
  }
  SECTION("writes a date in words")
  {
    CHECK(explain({ErrorCode::inFuture, "2027-04-23", "2027-04-22"}).what ==
          QStringLiteral("23 april 2027 ligt na vandaag (22 april 2027)."));
  }
  SECTION("says who holds the file, where and since when")
  {
    CHECK(explain({ErrorCode::heldByAnother, "Zoë", "laptop, 12, 2027-04-22T14:32:05Z"}).what ==
          QStringLiteral("Het bestand is geopend door Zoë, op computer laptop, 12, sinds 22-04-2027 16:32."));
  }
  SECTION("puts a person's text in its place, not a place in her text")
  {
    CHECK(explain({ErrorCode::notABodyOfStage, "Raad %2", "Stap %1"}).what ==
          QStringLiteral("Raad %2 hoort niet bij de stap “Stap %1”."));
  }
}

TEST_CASE("an excerpt")
{
  SECTION("is one line") { CHECK(excerpt("een\n twee\t ") == QStringLiteral("een twee")); }
  SECTION("is short, and cut between characters")
  {
    std::string long_;
    for (auto count = 0; count < 10'000; ++count)
      long_ += "🌷";
    const auto cut = excerpt(long_);
    CHECK(cut.size() <= 100);
    CHECK(cut.endsWith(QChar{0x2026}));
    CHECK_FALSE(cut.contains(QChar{0xFFFD}));
    CHECK(cut.isValidUtf16());
  }
  SECTION("survives what is not UTF-8") { CHECK(excerpt("\xff\xfe").size() == 2); }
}
