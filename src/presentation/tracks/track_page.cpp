// SPDX-License-Identifier: EUPL-1.2
#include "presentation/tracks/track_page.h"

#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct TracksText {
  Q_DECLARE_TR_FUNCTIONS(Tracks)
};

QString dayOrDash(const std::optional<Date>& day) { return day ? dayWithYear(*day) : QStringLiteral("–"); }

QString periodWords(const std::optional<Date>& from, const std::optional<Date>& until)
{
  if (!from && !until)
    return TracksText::tr("onbekend");
  if (from && until)
    return TracksText::tr("%1 tot en met %2").arg(dayWithYear(*from), dayWithYear(*until));
  return from ? TracksText::tr("vanaf %1").arg(dayWithYear(*from)) : TracksText::tr("tot en met %1").arg(dayWithYear(*until));
}

QString phaseWords(const app::PhaseRow& row)
{
  switch (row.state) {
  case app::PhaseState::notStarted: return TracksText::tr("nog niet begonnen");
  case app::PhaseState::startsLate: return TracksText::tr("had %n dag(en) geleden moeten beginnen", nullptr, row.daysLate);
  case app::PhaseState::running: return TracksText::tr("loopt");
  case app::PhaseState::runsLate: return TracksText::tr("loopt, %n dag(en) te laat", nullptr, row.daysLate);
  case app::PhaseState::done: return TracksText::tr("klaar");
  }
  return {};
}

Tone standTone(app::PhaseState state)
{
  switch (state) {
  case app::PhaseState::startsLate:
  case app::PhaseState::runsLate: return Tone::Attention;
  case app::PhaseState::done: return Tone::NotApplicable;
  case app::PhaseState::notStarted:
  case app::PhaseState::running: return Tone::Neutral;
  }
  return Tone::Neutral;
}

std::vector<TextRow> phaseTable(const app::TrackReport& report)
{
  std::vector<TextRow> rows;
  for (const auto& row : report.phases)
    rows.push_back({row.phase.id.value(),
                    {text(row.phase.name), periodWords(row.phase.plannedFrom, row.phase.plannedUntil),
                     row.phase.actualFrom || row.phase.actualUntil ? periodWords(row.phase.actualFrom, row.phase.actualUntil) : QString{}, phaseWords(row)},
                    standTone(row.state)});
  return rows;
}

/// Of somebody who does nothing in the track on the day: why.
QString nothingWords(const app::ParticipationRow& row, Date day)
{
  if (row.exists)
    return TracksText::tr("niets vastgelegd");
  return row.municipality.until && *row.municipality.until < day ? TracksText::tr("bestaat niet meer") : TracksText::tr("bestaat nog niet");
}

/// The decision that says so; a change of what was recorded before asks for one.
QString sourceOf(const Participation& change, const std::vector<Participation>& changes)
{
  if (!change.source.empty() || change.id == changes.front().id)
    return text(change.source);
  return TracksText::tr("besluit niet vastgelegd");
}

std::vector<TextRow> participationRows(const app::TrackReport& report, Date day)
{
  std::vector<TextRow> rows;
  for (const auto& row : report.participation) {
    QStringList others;
    for (const auto& change : row.changes) {
      if (row.now && change.id == row.now->id)
        continue;
      const auto said = TracksText::tr("%1 vanaf %2").arg(wordFor(change.kind), dayWithYear(change.from));
      const auto source = sourceOf(change, row.changes);
      others << (source.isEmpty() ? said : TracksText::tr("%1 (%2)", "change of participation, the decision that says so").arg(said, source));
    }
    TextRow line{.key = row.municipality.id.value(), .cells = {text(row.municipality.name)}};
    if (row.now)
      line.cells << wordFor(row.now->kind) << dayWithYear(row.now->from) << sourceOf(*row.now, row.changes);
    else
      line.cells << nothingWords(row, day) << QString{} << QString{};
    line.cells << others.join(QStringLiteral("; "));
    const auto inside = row.now && (row.now->kind == ParticipationKind::takesPart || row.now->kind == ParticipationKind::follows);
    line.tone = inside ? Tone::Neutral : Tone::NotApplicable;
    rows.push_back(std::move(line));
  }
  return rows;
}

std::vector<TextRow> authorityTable(const app::TrackReport& report)
{
  std::vector<TextRow> rows;
  for (const auto& row : report.authorities) {
    TextRow line{.key = row.municipality.id.value(), .cells = {text(row.municipality.name)}};
    if (row.authority) {
      const auto& authority = *row.authority;
      line.cells << wordFor(authority.kind) << text(authority.holder) << text(authority.source) << periodWords(authority.from, authority.until) << text(authority.limits);
      if (row.endsTooSoon) {
        line.cells[4] = TracksText::tr("%1, eindigt vóór het contract").arg(line.cells[4]);
        line.tone = Tone::Attention;
      }
    } else {
      line.cells << (row.missing ? TracksText::tr("%1 ontbreekt").arg(wordFor(*report.track.neededAuthority)) : TracksText::tr("niets vastgelegd"));
      line.cells << QString{} << QString{} << QString{} << QString{};
      line.tone = row.missing ? Tone::Wrong : Tone::NotApplicable;
    }
    rows.push_back(std::move(line));
  }
  return rows;
}

std::vector<TextRow> optionTable(const app::TrackReport& report, Date today)
{
  std::vector<TextRow> rows;
  for (const auto& option : report.options) {
    const auto open = !option.exercisedOn && !option.declinedOn;
    const auto stand = option.exercisedOn  ? TracksText::tr("gebruikt op %1").arg(dayWithYear(*option.exercisedOn))
                       : option.declinedOn ? TracksText::tr("niet gebruikt, besloten op %1").arg(dayWithYear(*option.declinedOn))
                                           : TracksText::tr("open");
    const auto late = open && option.noticeBy && *option.noticeBy < today;
    rows.push_back({option.id.value(), {text(option.name), dayOrDash(option.until), dayOrDash(option.noticeBy), stand}, late ? Tone::Attention : open ? Tone::Neutral : Tone::NotApplicable});
  }
  return rows;
}

std::vector<TextRow> providerTable(const app::TrackReport& report)
{
  std::vector<TextRow> rows;
  for (const auto& row : report.providers)
    rows.push_back({row.provider.id.value(),
                    {text(row.organisation.name), wordFor(row.organisation.kind), text(row.provider.role), periodWords(row.provider.from, row.provider.until)},
                    row.over ? Tone::NotApplicable : Tone::Neutral});
  return rows;
}

std::vector<TextRow> agreementTable(const std::vector<app::AgreementRow>& agreements)
{
  std::vector<TextRow> rows;
  for (const auto& row : agreements) {
    const auto& agreement = row.agreement;
    auto review = dayOrDash(agreement.reviewOn);
    if (row.reviewDue)
      review = TracksText::tr("%1, nu bekijken").arg(review);
    const auto until = agreement.endedOn ? TracksText::tr("beëindigd op %1").arg(dayWithYear(*agreement.endedOn)) : dayOrDash(agreement.until);
    rows.push_back({agreement.id.value(), {text(agreement.subject), text(agreement.parties), dayWithYear(agreement.from), until, review, text(row.watcher)},
                    row.over ? Tone::NotApplicable : row.reviewDue ? Tone::Attention : Tone::Neutral});
  }
  return rows;
}

void addFact(TrackPage& page, const QString& label, const QString& value, Tone tone = Tone::Neutral)
{
  if (!value.isEmpty())
    page.facts << TrackFact{label, value, tone};
}

QString howMany(ParticipationKind kind, int count)
{
  switch (kind) {
  case ParticipationKind::takesPart: return TracksText::tr("%n doet/doen mee", nullptr, count);
  case ParticipationKind::follows: return TracksText::tr("%n volgt/volgen", nullptr, count);
  case ParticipationKind::doesNotTakePart: return TracksText::tr("%n doet/doen niet mee", nullptr, count);
  case ParticipationKind::steppedOut: return TracksText::tr("%n uitgestapt", nullptr, count);
  }
  return {};
}

QString participationWords(const app::TrackReport& report)
{
  std::map<ParticipationKind, int> counts;
  for (const auto& row : report.participation)
    if (row.now)
      ++counts[row.now->kind];
  QStringList parts;
  for (const auto& [kind, count] : counts)
    parts << howMany(kind, count);
  return parts.join(QStringLiteral(", "));
}

QString whereItIs(const app::TrackReport& report)
{
  QStringList running;
  for (const auto& row : report.phases)
    if (row.state == app::PhaseState::running || row.state == app::PhaseState::runsLate)
      running << text(row.phase.name);
  return running.join(QStringLiteral(", "));
}

void addFacts(TrackPage& page, const app::TrackReport& report)
{
  const auto& track = report.track;
  addFact(page, TracksText::tr("Soort"), track.procedure ? TracksText::tr("%1, %2", "kind and procedure").arg(wordFor(track.kind), wordFor(*track.procedure)) : wordFor(track.kind));
  if (track.budget)
    addFact(page, TracksText::tr("Budget"), euros(*track.budget));
  if (track.contractFrom || track.contractUntil)
    addFact(page, TracksText::tr("Contract"), periodWords(track.contractFrom, track.contractUntil));
  addFact(page, TracksText::tr("Deelname"), participationWords(report));
  addFact(page, TracksText::tr("Nu"), whereItIs(report));
  if (track.neededAuthority)
    addFact(page, TracksText::tr("Nodig per gemeente"),
            page.missing == 0 ? TracksText::tr("%1, van allemaal binnen").arg(wordFor(*track.neededAuthority))
                              : TracksText::tr("%1, van %n gemeente(n) nog niet", nullptr, page.missing).arg(wordFor(*track.neededAuthority)),
            page.missing == 0 ? Tone::Adopted : Tone::Attention);
  addFact(page, TracksText::tr("Opmerking"), text(track.note));
}

}

QString euros(std::int64_t amount)
{
  return QStringLiteral("€ ") + QLocale{}.toString(static_cast<qlonglong>(amount));
}

QStringList phaseHeads() { return {TracksText::tr("Fase"), TracksText::tr("Gepland"), TracksText::tr("Werkelijk"), TracksText::tr("Stand")}; }

QStringList trackParticipationHeads()
{
  return {TracksText::tr("Gemeente"), TracksText::tr("Deelname"), TracksText::tr("Vanaf"), TracksText::tr("Volgens besluit"), TracksText::tr("Daarvoor en daarna")};
}

QStringList authorityHeads()
{
  return {TracksText::tr("Gemeente"), TracksText::tr("Bevoegdheid"), TracksText::tr("Aan"), TracksText::tr("Volgens besluit"), TracksText::tr("Geldt"), TracksText::tr("Grenzen")};
}

QStringList optionHeads() { return {TracksText::tr("Optie"), TracksText::tr("Contract dan tot"), TracksText::tr("Uiterlijk melden"), TracksText::tr("Stand")}; }

QStringList providerHeads() { return {TracksText::tr("Organisatie"), TracksText::tr("Soort"), TracksText::tr("Rol"), TracksText::tr("Periode")}; }

QStringList agreementHeads()
{
  return {TracksText::tr("Afspraak"), TracksText::tr("Tussen"), TracksText::tr("Van"), TracksText::tr("Tot en met"), TracksText::tr("Opnieuw bekijken"), TracksText::tr("Wie let erop")};
}

QStringList trackListHeads() { return {TracksText::tr("Traject")}; }

std::vector<TextRow> participationTable(const app::Facts& facts, TrackId track, Date day) { return participationRows(app::trackReport(facts, track, day), day); }

std::vector<TextRow> trackList(const app::Facts& facts, Date)
{
  auto tracks = facts.all<Track>();
  std::stable_sort(tracks.begin(), tracks.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  std::vector<TextRow> rows;
  for (const auto& track : tracks)
    rows.push_back({track.id.value(), {text(track.name)}});
  return rows;
}

TrackPage trackPage(const app::Facts& facts, TrackId id, Date today)
{
  const auto report = app::trackReport(facts, id, today);
  TrackPage page{.track = id, .title = text(report.track.name), .phasePicture = presentation::phasePicture(report, today),
                 .participationPicture = presentation::participationPicture(report, today)};
  page.missing = static_cast<int>(std::count_if(report.authorities.begin(), report.authorities.end(), [](const app::AuthorityRow& row) { return row.missing; }));
  page.phases = phaseTable(report);
  page.participation = participationRows(report, today);
  page.authorities = authorityTable(report);
  page.options = optionTable(report, today);
  page.providers = providerTable(report);
  page.agreements = agreementTable(app::agreementRows(facts, today));
  addFacts(page, report);
  return page;
}

}
