// SPDX-License-Identifier: EUPL-1.2
#include "pack/register_overview.h"

#include "pack/document_words.h"
#include "pack/pack_wording.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace pack {

using namespace domain;

namespace {

/// "22-06-2027"; empty for none.
std::string registerDay(const std::optional<Date>& day) { return day ? inFigures(*day) : std::string{}; }

OverviewCell registerDayCell(const std::optional<Date>& day) { return {.text = registerDay(day), .day = day}; }

CellTone toneFor(app::DayBasis basis)
{
  switch (basis) {
  case app::DayBasis::happened:
    return CellTone::good;
  case app::DayBasis::onAgenda:
  case app::DayBasis::planned:
    return CellTone::underway;
  case app::DayBasis::expected:
  case app::DayBasis::projected:
    return CellTone::plain;
  case app::DayBasis::outcomeMissing:
  case app::DayBasis::unknown:
    return CellTone::attention;
  }
  return CellTone::plain;
}

/// What the day rests on; of what happened, what came out.
OverviewCell basisCell(const app::TurnRow& turn)
{
  return {.text = turn.outcome ? inWords(*turn.outcome) : inWords(turn.basis), .tone = toneFor(turn.basis)};
}

std::string titleOf(RegisterKind kind)
{
  switch (kind) {
  case RegisterKind::turns:
    return "Wie is wanneer aan zet";
  case RegisterKind::consultations:
    return "Wie wordt wanneer geraadpleegd";
  case RegisterKind::decisions:
    return "Wie besluit wanneer";
  case RegisterKind::agenda:
    return "Lange-termijnagenda";
  }
  return {};
}

std::string nameOf(RegisterKind kind)
{
  switch (kind) {
  case RegisterKind::turns:
    return "Wie aan zet";
  case RegisterKind::consultations:
    return "Raadplegingen";
  case RegisterKind::decisions:
    return "Besluiten";
  case RegisterKind::agenda:
    return "Lange-termijnagenda";
  }
  return {};
}

Overview overviewAbout(const RegisterAbout& about)
{
  Overview overview{.name = nameOf(about.kind), .title = titleOf(about.kind), .mark = about.mark};
  overview.subtitle = about.whose.empty() ? "alle lopende voorstellen" : about.whose;
  overview.subtitle += " · stand op " + inWords(about.today);
  if (about.publicOnly)
    overview.subtitle += " · openbare versie, zonder besloten agendapunten";
  overview.empty = nothingIn(about.kind);
  return overview;
}

using Bases = std::set<app::DayBasis>;

void addBases(Bases& bases, const std::vector<app::TurnRow>& turns)
{
  for (const auto& turn : turns)
    bases.insert(turn.basis);
}

Bases basesOf(const std::vector<app::TurnRow>& turns)
{
  Bases bases;
  addBases(bases, turns);
  return bases;
}

Bases basesOf(const std::vector<app::AgendaMonthRow>& months)
{
  Bases bases;
  for (const auto& month : months)
    addBases(bases, month.items);
  return bases;
}

void explainBases(Overview& overview, const Bases& used)
{
  const auto uses = [&](app::DayBasis basis) { return used.contains(basis); };
  if (uses(app::DayBasis::outcomeMissing))
    overview.notes.push_back(std::string{wording::outcomeMissing} + ": zou op die dag zijn behandeld; wat eruit kwam is niet vastgelegd.");
  if (uses(app::DayBasis::expected))
    overview.notes.push_back("verwacht: de vroegste vergadering die de vergaderkalenders toelaten; nog niet gepland.");
  if (uses(app::DayBasis::projected))
    overview.notes.push_back("aanname: volgt uit het vergaderritme; deze vergadering is niet ingevoerd.");
  if (uses(app::DayBasis::unknown))
    overview.notes.push_back("onbekend: er is geen bruikbare vergadering bekend, of de partij is nog niet gehoord.");
}

std::string withMunicipality(const app::TurnRow& turn)
{
  return turn.body || turn.municipalityName.empty() ? turn.who : turn.who + " (" + turn.municipalityName + ")";
}

/// Turns that say the same of different bodies.
bool areTogether(const app::TurnRow& a, const app::TurnRow& b)
{
  const auto key = [](const app::TurnRow& turn) {
    return std::tie(turn.proposal, turn.roundNumber, turn.stage, turn.stageName, turn.role, turn.day, turn.handIn, turn.basis, turn.outcome, turn.ground);
  };
  return key(a) == key(b) && a.body.has_value() == b.body.has_value();
}

/// "Raad Dordrecht, Gorinchem en Sliedrecht": what is the same at the beginning is said once.
std::string whoTogether(const std::vector<const app::TurnRow*>& turns)
{
  std::string text;
  const auto prefix = [](const app::TurnRow& turn) {
    const auto ends = !turn.municipalityName.empty() && turn.who.ends_with(turn.municipalityName);
    return ends ? turn.who.substr(0, turn.who.size() - turn.municipalityName.size()) : std::string{};
  };
  const auto common = prefix(*turns.front());
  const auto shared = !common.empty() && std::all_of(turns.begin(), turns.end(), [&](const auto* turn) { return prefix(*turn) == common; });
  for (std::size_t place = 0; place < turns.size(); ++place) {
    text += place == 0 ? "" : place + 1 == turns.size() ? " en " : ", ";
    text += shared && place > 0 ? turns[place]->municipalityName : withMunicipality(*turns[place]);
  }
  return text;
}

OverviewRow pageRow(const std::vector<const app::TurnRow*>& together, RegisterKind kind)
{
  const auto& turn = *together.front();
  OverviewRow row{{.text = turn.day ? registerDay(turn.day) : "geen dag", .day = turn.day, .strong = true},
                  {.text = turn.proposalNumber + " " + turn.proposalTitle},
                  {.text = turn.trackName},
                  {.text = turn.stageName}};
  if (kind == RegisterKind::turns)
    row.push_back({.text = inWords(turn.role)});
  row.push_back({.text = whoTogether(together)});
  row.push_back(registerDayCell(turn.handIn));
  row.push_back(basisCell(turn));
  if (kind == RegisterKind::consultations)
    row.push_back({.text = turn.ground});
  return row;
}

std::string crowdedText(const app::AgendaMonthRow& month) { return "druk: " + std::to_string(month.proposals) + " voorstellen"; }

std::string itemsOf(const app::AgendaMonthRow& month)
{
  std::string text;
  for (const auto& item : month.items) {
    text += text.empty() ? "" : "\n";
    text += dayAndMonth(*item.day) + " " + item.proposalTitle;
    if (item.basis == app::DayBasis::expected || item.basis == app::DayBasis::projected)
      text += " (" + inWords(item.basis) + ")";
  }
  return text;
}

}

std::string monthName(std::chrono::year_month month) { return monthInWords(month / std::chrono::day{1}); }

std::vector<app::TurnRow> turnsOf(const app::Facts& facts, const app::RegisterChoice& choice, RegisterKind kind, Date today)
{
  switch (kind) {
  case RegisterKind::turns:
    return app::turnRegister(facts, today, choice);
  case RegisterKind::consultations:
    return app::consultationRegister(facts, today, choice);
  case RegisterKind::decisions:
    return app::decisionRegister(facts, today, choice);
  case RegisterKind::agenda:
    break;
  }
  return {};
}

std::string nothingIn(RegisterKind kind)
{
  switch (kind) {
  case RegisterKind::turns:
    return "Er is nu niemand aan zet.";
  case RegisterKind::consultations:
    return "Er wordt nu niemand geraadpleegd.";
  case RegisterKind::decisions:
    return "Er zijn nu geen besluiten te verwachten.";
  case RegisterKind::agenda:
    return "Er worden de komende maanden geen voorstellen verwacht.";
  }
  return {};
}

std::string inWords(app::DayBasis basis)
{
  switch (basis) {
  case app::DayBasis::happened:
    return "gebeurd";
  case app::DayBasis::outcomeMissing:
    return wording::outcomeMissing;
  case app::DayBasis::onAgenda:
    return "geagendeerd";
  case app::DayBasis::planned:
    return "gepland";
  case app::DayBasis::expected:
    return "verwacht";
  case app::DayBasis::projected:
    return "aanname";
  case app::DayBasis::unknown:
    return "onbekend";
  }
  return {};
}

Overview registerTable(const std::vector<app::TurnRow>& turns, const RegisterAbout& about)
{
  auto overview = overviewAbout(about);
  overview.columns = {{"Wanneer"}, {"Thema"},     {"Voorstel"},   {"Titel"},      {"Ronde"},     {"Stap"},         {"Rol"},
                      {"Wie"},     {"Gemeente"},  {"Aanleveren"}, {"Vergadering"}, {"Zekerheid"}, {"Uitslag"},      {"Grond"}};
  for (const auto& turn : turns)
    overview.rows.push_back({registerDayCell(turn.day),
                             {.text = turn.trackName},
                             {.text = turn.proposalNumber},
                             {.text = turn.proposalTitle},
                             {.text = std::to_string(turn.roundNumber)},
                             {.text = turn.stageName},
                             {.text = inWords(turn.role)},
                             {.text = turn.who},
                             {.text = turn.municipalityName},
                             registerDayCell(turn.handIn),
                             {.text = turn.meetingNumber},
                             {.text = inWords(turn.basis), .tone = toneFor(turn.basis)},
                             {.text = turn.outcome ? inWords(*turn.outcome) : std::string{}},
                             {.text = turn.ground}});
  explainBases(overview, basesOf(turns));
  return overview;
}

Overview registerPage(const std::vector<app::TurnRow>& turns, const RegisterAbout& about)
{
  auto overview = overviewAbout(about);
  overview.columns = {{"Wanneer"}, {"Voorstel"}, {"Thema"}, {"Stap"}};
  if (about.kind == RegisterKind::turns)
    overview.columns.push_back({"Rol"});
  overview.columns.push_back({"Wie"});
  overview.columns.push_back({"Aanleveren"});
  overview.columns.push_back({"Zekerheid"});
  if (about.kind == RegisterKind::consultations)
    overview.columns.push_back({"Grond"});
  std::vector<std::vector<const app::TurnRow*>> groups;
  for (const auto& turn : turns) {
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return areTogether(*group.front(), turn); });
    if (found == groups.end())
      groups.push_back({&turn});
    else
      found->push_back(&turn);
  }
  for (const auto& group : groups)
    overview.rows.push_back(pageRow(group, about.kind));
  explainBases(overview, basesOf(turns));
  return overview;
}

Overview agendaTable(const std::vector<app::AgendaMonthRow>& months, const RegisterAbout& about)
{
  auto overview = overviewAbout(about);
  overview.columns = {{"Gremium"}, {"Gemeente"}, {"Maand"}, {"Wanneer"}, {"Voorstel"}, {"Titel"}, {"Stap"}, {"Rol"}, {"Zekerheid"}, {"Drukte"}};
  for (const auto& month : months)
    for (const auto& item : month.items)
      overview.rows.push_back({{.text = month.bodyName},
                               {.text = month.municipalityName},
                               {.text = monthName(month.month)},
                               registerDayCell(item.day),
                               {.text = item.proposalNumber},
                               {.text = item.proposalTitle},
                               {.text = item.stageName},
                               {.text = inWords(item.role)},
                               {.text = inWords(item.basis), .tone = toneFor(item.basis)},
                               {.text = month.crowded ? crowdedText(month) : std::string{}, .tone = CellTone::attention}});
  explainBases(overview, basesOf(months));
  return overview;
}

Overview agendaPage(const std::vector<app::AgendaMonthRow>& months, const RegisterAbout& about)
{
  auto overview = overviewAbout(about);
  std::set<std::chrono::year_month> used;
  for (const auto& month : months)
    used.insert(month.month);
  overview.columns = {{"Gremium"}};
  for (const auto& month : used)
    overview.columns.push_back({monthName(month)});
  std::optional<BodyId> body;
  for (const auto& month : months) {
    if (body != month.body) {
      overview.rows.emplace_back(overview.columns.size());
      overview.rows.back().front() = {.text = month.bodyName, .strong = true};
      body = month.body;
    }
    const auto column = 1 + static_cast<std::size_t>(std::distance(used.begin(), used.find(month.month)));
    auto& cell = overview.rows.back()[column];
    cell = {.text = itemsOf(month)};
    if (month.crowded) {
      cell.below = crowdedText(month);
      cell.tone = CellTone::attention;
      cell.tinted = true;
    }
  }
  explainBases(overview, basesOf(months));
  if (std::any_of(months.begin(), months.end(), [](const app::AgendaMonthRow& month) { return month.crowded; }))
    overview.notes.push_back("druk: meer dan één voorstel voor dezelfde raad in één maand; bundelen of spreiden.");
  return overview;
}

RegisterDocuments registerDocuments(const app::Facts& facts, const app::RegisterChoice& choice, RegisterKind kind, Date today, int months)
{
  RegisterAbout about{kind, today, {}, choice.publicOnly, {}};
  const auto add = [&](const std::string& name) { about.whose += (about.whose.empty() ? "" : ", ") + name; };
  if (choice.track)
    add(facts.get(*choice.track).name);
  if (choice.body)
    add(facts.get(*choice.body).name);
  if (choice.person)
    add(facts.get(*choice.person).name);
  if (const auto settings = facts.all<CaseSettings>(); !settings.empty())
    about.mark = settings.front().mark;
  if (kind == RegisterKind::agenda) {
    const auto rows = app::longTermAgenda(facts, today, months, choice);
    return {agendaPage(rows, about), agendaTable(rows, about)};
  }
  const auto turns = turnsOf(facts, choice, kind, today);
  return {registerPage(turns, about), registerTable(turns, about)};
}

}
