// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/setup_tables.h"

#include "domain/period.h"
#include "presentation/setup/period_words.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace presentation {

using namespace domain;

namespace {

struct SetupTablesText {
  Q_DECLARE_TR_FUNCTIONS(Setup)
};


template <class E>
std::map<Id<E>, QString> namesOf(const app::Facts& facts)
{
  std::map<Id<E>, QString> names;
  for (const auto& each : facts.all<E>())
    names.emplace(each.id, text(each.name));
  return names;
}

template <class E>
QString nameIn(const std::map<Id<E>, QString>& names, const std::optional<Id<E>>& id)
{
  const auto found = id ? names.find(*id) : names.end();
  return found == names.end() ? QString{} : found->second;
}

QString daysText(const std::optional<int>& days) { return days ? SetupTablesText::tr("%n dag(en)", nullptr, *days) : SetupTablesText::tr("onbekend"); }

bool belongsTo(BodyGroup group, BodyKind kind)
{
  switch (group) {
  case BodyGroup::Regional: return kind != BodyKind::council && kind != BodyKind::executive;
  case BodyGroup::Councils: return kind == BodyKind::council;
  case BodyGroup::Executives: return kind == BodyKind::executive;
  case BodyGroup::All: return true;
  }
  return true;
}

/// For whom somebody sits in a body; of a deputy also whom she replaces.
QString sitsFor(const app::Facts& facts, const Membership& membership)
{
  auto whom = membership.onBehalfOf ? text(facts.get(*membership.onBehalfOf).name) : membership.region ? text(facts.get(*membership.region).name) : text(membership.organisation);
  if (membership.deputyFor) {
    const auto replaced = SetupTablesText::tr("vervangt %1").arg(text(facts.get(*membership.deputyFor).name));
    whom = whom.isEmpty() ? replaced : SetupTablesText::tr("%1, %2", "whom she sits for, whom she replaces").arg(whom, replaced);
  }
  return whom;
}

/// What is over goes to the end; the rest keeps its order.
void overLast(std::vector<TextRow>& rows)
{
  std::stable_partition(rows.begin(), rows.end(), [](const TextRow& row) { return row.tone != Tone::NotApplicable; });
}

}

QStringList bodyHeads() { return {SetupTablesText::tr("Code"), SetupTablesText::tr("Naam"), SetupTablesText::tr("Soort"), SetupTablesText::tr("Van"), SetupTablesText::tr("Aanleveren"), SetupTablesText::tr("Verzenden")}; }

std::vector<TextRow> bodyTable(const app::Facts& facts, Date day, BodyGroup group)
{
  const auto regions = namesOf<Region>(facts);
  const auto municipalities = namesOf<Municipality>(facts);
  std::vector<TextRow> rows;
  for (const auto& row : app::bodyRows(facts, day)) {
    const auto& body = row.body;
    if (!belongsTo(group, body.kind))
      continue;
    const auto home = body.municipality ? nameIn(municipalities, body.municipality) : nameIn(regions, body.region);
    rows.push_back({body.id.value(), {text(body.code), text(body.name), wordFor(body.kind), home, daysText(body.handInDays), daysText(body.dispatchDays)}});
  }
  return rows;
}

QStringList memberHeads() { return {SetupTablesText::tr("Naam"), SetupTablesText::tr("Rol"), SetupTablesText::tr("Namens"), SetupTablesText::tr("Van"), SetupTablesText::tr("Tot en met")}; }

std::vector<TextRow> memberTable(const app::Facts& facts, BodyId body, Date day)
{
  const auto people = namesOf<Person>(facts);
  auto memberships = facts.where(&Membership::body, body);
  std::stable_sort(memberships.begin(), memberships.end(), [](const Membership& a, const Membership& b) { return a.role < b.role; });
  std::vector<TextRow> rows;
  for (const auto& each : memberships) {
    const auto onBehalfOf = sitsFor(facts, each);
    rows.push_back({each.id.value(),
                    {nameIn(people, std::optional{each.person}), wordFor(each.role), onBehalfOf, dayWithYear(each.from), dayOrNothing(each.until)},
                    toneOfPeriod(each.until, day)});
  }
  overLast(rows);
  return rows;
}

QStringList personHeads() { return {SetupTablesText::tr("Naam"), SetupTablesText::tr("Functie"), SetupTablesText::tr("Zit in"), SetupTablesText::tr("E-mailadres"), SetupTablesText::tr("Telefoon")}; }

std::vector<TextRow> personTable(const app::Facts& facts, Date day)
{
  std::vector<TextRow> rows;
  for (const auto& row : app::personRows(facts)) {
    QStringList bodies;
    for (const auto& [membership, body] : row.memberships)
      if (holdsOn(membership, day))
        bodies << text(body.code);
    rows.push_back({row.person.id.value(),
                    {text(row.person.name), text(row.person.function), bodies.join(QStringLiteral(", ")), text(row.person.email), text(row.person.phone)}});
  }
  return rows;
}

QStringList membershipHeads() { return {SetupTablesText::tr("Gremium"), SetupTablesText::tr("Rol"), SetupTablesText::tr("Namens"), SetupTablesText::tr("Van"), SetupTablesText::tr("Tot en met")}; }

std::vector<TextRow> membershipTable(const app::Facts& facts, PersonId person, Date day)
{
  const auto bodies = namesOf<DecisionBody>(facts);
  std::vector<TextRow> rows;
  for (const auto& each : facts.where(&Membership::person, person)) {
    const auto onBehalfOf = sitsFor(facts, each);
    rows.push_back({each.id.value(),
                    {nameIn(bodies, std::optional{each.body}), wordFor(each.role), onBehalfOf, dayWithYear(each.from), dayOrNothing(each.until)},
                    toneOfPeriod(each.until, day)});
  }
  overLast(rows);
  return rows;
}

QStringList mandateHeads() { return {SetupTablesText::tr("Mag"), SetupTablesText::tr("Soort"), SetupTablesText::tr("Grenzen"), SetupTablesText::tr("Voor"), SetupTablesText::tr("Volgens"), SetupTablesText::tr("Van"), SetupTablesText::tr("Tot en met")}; }

std::vector<TextRow> mandateTable(const app::Facts& facts, PersonId person, Date day)
{
  const auto municipalities = namesOf<Municipality>(facts);
  const auto regions = namesOf<Region>(facts);
  std::vector<TextRow> rows;
  for (const auto& each : facts.where(&Mandate::person, person))
    rows.push_back({each.id.value(),
                    {text(each.covers), wordFor(each.kind), text(each.limits), each.municipality ? nameIn(municipalities, each.municipality) : nameIn(regions, each.region),
                     text(each.source), dayWithYear(each.from), dayOrNothing(each.until)},
                    toneOfPeriod(each.until, day)});
  overLast(rows);
  return rows;
}

QStringList organisationHeads() { return {SetupTablesText::tr("Naam"), SetupTablesText::tr("Soort"), SetupTablesText::tr("Trajecten"), SetupTablesText::tr("E-mailadres"), SetupTablesText::tr("Opmerking")}; }

std::vector<TextRow> organisationTable(const app::Facts& facts, Date day)
{
  const auto tracks = namesOf<Track>(facts);
  std::map<OrganisationId, QStringList> takesPart;
  for (const auto& each : facts.all<TrackProvider>())
    if (holdsOn(each, day))
      takesPart[each.organisation] << nameIn(tracks, std::optional{each.track});
  auto organisations = facts.all<Organisation>();
  std::stable_sort(organisations.begin(), organisations.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  std::vector<TextRow> rows;
  for (const auto& each : organisations)
    rows.push_back({each.id.value(), {text(each.name), wordFor(each.kind), takesPart[each.id].join(QStringLiteral(", ")), text(each.email), text(each.note)}});
  return rows;
}

}
