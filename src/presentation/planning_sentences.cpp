// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning_sentences.h"

#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using namespace domain;
using planning::AdviceKind;
using planning::DayOff;
using planning::PartyDuty;
using planning::SignalAction;
using planning::SignalKind;

namespace {

struct PlanningText {
  Q_DECLARE_TR_FUNCTIONS(Planning)
};

/// "a", "a en b", "a, b en c".
QString listed(const QStringList& names)
{
  if (names.size() < 2)
    return names.join(QString{});
  return PlanningText::tr("%1 en %2", "list and its last element")
      .arg(names.mid(0, names.size() - 1).join(QLatin1String(", ")), names.last());
}

QString bodiesOf(const app::AdviceRow& advice)
{
  QStringList names;
  for (const auto& body : advice.bodies)
    if (const auto name = text(body.bodyName); !names.contains(name))
      names << name;
  return listed(names);
}

/// From when an extra meeting of all of them can have its papers in the usual time, when that is later than it has to be.
std::optional<Date> usuallyFrom(const app::AdviceRow& advice)
{
  std::optional<Date> from;
  for (const auto& body : advice.bodies)
    if (body.shorterHandIn)
      from = std::max(from, body.usualFrom);
  return from;
}

QString extraMeetingSentence(const app::AdviceRow& advice)
{
  const auto usual = usuallyFrom(advice);
  const auto pattern = usual ? advice.onlyMargin
                                   ? PlanningText::tr("Een extra vergadering van %1 vóór %2 houdt ook de marge, als de stukken op %3 nog mogen komen; met de gewone aanlevertijd kan het vanaf %4.")
                                   : PlanningText::tr("Een extra vergadering van %1 vóór %2 redt het doel, als de stukken op %3 nog mogen komen; met de gewone aanlevertijd kan het vanaf %4.")
                       : advice.onlyMargin ? PlanningText::tr("Een extra vergadering van %1 vóór %2 houdt ook de marge; de stukken kunnen er vanaf %3 zijn.")
                                           : PlanningText::tr("Een extra vergadering van %1 vóór %2 redt het doel; de stukken kunnen er vanaf %3 zijn.");
  const auto sentence = pattern.arg(bodiesOf(advice), dayInWords(*advice.date), dayInWords(*advice.handIn));
  return usual ? sentence.arg(dayInWords(*usual)) : sentence;
}

QString daysOf(const app::AdviceRow& advice)
{
  QStringList days;
  for (const auto& body : advice.bodies)
    if (body.meeting)
      days << dayInWords(body.meeting->date);
  days.removeDuplicates();
  const auto alternatives = advice.kind != AdviceKind::recordOutcome && advice.bodies.size() > 1;
  return alternatives ? days.join(PlanningText::tr(" of ", "one day or another")) : listed(days);
}

QString stepText(const planning::TermStep& step, TermDirection direction)
{
  using planning::TermStepKind;
  switch (step.kind) {
  case TermStepKind::triggerMovedBack:
    return PlanningText::tr("%1 vóór %2: geteld vanaf %3")
        .arg(amountWords(step.amount, TermUnit::days), dayWithYear(step.from), dayWithYear(step.to));
  case TermStepKind::quarterEnd:
    return PlanningText::tr("geteld vanaf het einde van het kwartaal: %1").arg(dayWithYear(step.to));
  case TermStepKind::counted:
    return (direction == TermDirection::after ? PlanningText::tr("%1 na %2 = %3") : PlanningText::tr("%1 vóór %2 = %3"))
        .arg(amountWords(step.amount, step.unit), dayWithYear(step.from), dayWithYear(step.to));
  case TermStepKind::moved:
    return PlanningText::tr("verschoven naar %1").arg(weekdayShort(step.to));
  case TermStepKind::capped:
    return PlanningText::tr("de vaste dag %1 komt eerder").arg(dayWithYear(step.to));
  case TermStepKind::fixedDay:
    return PlanningText::tr("de dag ligt vast: %1").arg(dayWithYear(step.to));
  case TermStepKind::notExtended:
    return PlanningText::tr("%1 is een vrije dag, maar deze termijn schuift niet").arg(weekdayShort(step.to));
  }
  return {};
}

/// A field of the cover note by its name, or what else can be missing.
QString missingPaper(std::string_view what)
{
  if (what == "coverNote")
    return PlanningText::tr("oplegnotitie");
  if (what == "document")
    return PlanningText::tr("bestand");
  return what == "unreadable" ? PlanningText::tr("leesbaar bestand") : fieldWord(what);
}

QString missingPapers(const std::vector<std::string>& names)
{
  QStringList missing;
  for (const auto& name : names) {
    const auto colon = name.find(':');
    const auto word = missingPaper(std::string_view{name}.substr(colon + 1));
    missing << PlanningText::tr("%1 bij %2", "what is missing, at which item").arg(word, text(name.substr(0, colon)));
  }
  return listed(missing);
}

QString titlesOf(const app::SignalRow& row)
{
  QStringList titles;
  for (const auto& title : row.otherProposals)
    titles << text(title);
  titles.removeDuplicates();
  return listed(titles);
}

QString namesOf(const app::SignalRow& row)
{
  QStringList names;
  for (const auto& name : row.signal.names)
    names << text(name);
  return listed(names);
}

/// Behind the name of the track stand those of the gemeenten.
QString municipalitiesOf(const app::SignalRow& row)
{
  QStringList names;
  for (std::size_t place = 1; place < row.signal.names.size(); ++place)
    names << text(row.signal.names[place]);
  return listed(names);
}

}

QString wordFor(DayOff dayOff)
{
  switch (dayOff) {
  case DayOff::saturday:
    return PlanningText::tr("zaterdag");
  case DayOff::sunday:
    return PlanningText::tr("zondag");
  case DayOff::newYearsDay:
    return PlanningText::tr("Nieuwjaarsdag");
  case DayOff::goodFriday:
    return PlanningText::tr("Goede Vrijdag");
  case DayOff::easterMonday:
    return PlanningText::tr("tweede paasdag");
  case DayOff::kingsDay:
    return PlanningText::tr("Koningsdag");
  case DayOff::liberationDay:
    return PlanningText::tr("Bevrijdingsdag");
  case DayOff::ascensionDay:
    return PlanningText::tr("Hemelvaartsdag");
  case DayOff::whitMonday:
    return PlanningText::tr("tweede pinksterdag");
  case DayOff::christmasDay:
    return PlanningText::tr("eerste kerstdag");
  case DayOff::boxingDay:
    return PlanningText::tr("tweede kerstdag");
  case DayOff::equated:
    return PlanningText::tr("gelijkgesteld bij koninklijk besluit");
  }
  return {};
}

QString dayAndWhyOff(const planning::WorkCalendar& calendar, Date day)
{
  const auto off = calendar.dayOff(day);
  if (!off)
    return weekdayShort(day);
  const auto weekend = *off == DayOff::saturday || *off == DayOff::sunday;
  return PlanningText::tr("%1 (%2)", "day, why no working day").arg(weekdayShort(day), weekend ? PlanningText::tr("geen werkdag") : wordFor(*off));
}

QString wordFor(Strength strength)
{
  switch (strength) {
  case Strength::law:
    return PlanningText::tr("wet");
  case Strength::agreement:
    return PlanningText::tr("afspraak");
  case Strength::plan:
    return PlanningText::tr("planning");
  }
  return {};
}

QString wordFor(Certainty certainty)
{
  switch (certainty) {
  case Certainty::high:
    return PlanningText::tr("zeker");
  case Certainty::medium:
    return PlanningText::tr("uit een tweede bron");
  case Certainty::low:
    return PlanningText::tr("verschilt per plaats");
  case Certainty::unknown:
    return PlanningText::tr("onbekend: de gelijkgestelde dagen van dat jaar zijn niet ingevuld");
  }
  return {};
}

QString wordFor(SlipCause cause)
{
  switch (cause) {
  case SlipCause::ownDelay:
    return PlanningText::tr("eigen vertraging");
  case SlipCause::otherParty:
    return PlanningText::tr("andere partij");
  case SlipCause::term:
    return PlanningText::tr("termijn");
  case SlipCause::recess:
    return PlanningText::tr("reces");
  case SlipCause::meetingCancelled:
    return PlanningText::tr("vergadering vervallen");
  }
  return {};
}

QString wordFor(ClosureKind kind)
{
  switch (kind) {
  case ClosureKind::recess:
    return PlanningText::tr("reces");
  case ClosureKind::election:
    return PlanningText::tr("verkiezingen");
  }
  return {};
}

QString wordFor(PartyGround ground)
{
  switch (ground) {
  case PartyGround::statute:
    return PlanningText::tr("wet");
  case PartyGround::agreement:
    return PlanningText::tr("afspraak");
  case PartyGround::route:
    return PlanningText::tr("route");
  }
  return {};
}

QString wordFor(PartyDuty duty)
{
  switch (duty) {
  case PartyDuty::consulted:
    return PlanningText::tr("nog niet geraadpleegd");
  case PartyDuty::advised:
    return PlanningText::tr("nog geen advies");
  case PartyDuty::gaveView:
    return PlanningText::tr("nog geen zienswijze");
  case PartyDuty::decided:
    return PlanningText::tr("nog niet besloten");
  case PartyDuty::informed:
    return PlanningText::tr("nog niet geïnformeerd");
  }
  return {};
}

QString wordFor(app::DayBasis basis)
{
  switch (basis) {
  case app::DayBasis::happened:
    return PlanningText::tr("gebeurd");
  case app::DayBasis::outcomeMissing:
    return wordFor(StatusSymbol::OutcomeMissing);
  case app::DayBasis::onAgenda:
    return PlanningText::tr("geagendeerd");
  case app::DayBasis::planned:
    return PlanningText::tr("gepland");
  case app::DayBasis::expected:
    return PlanningText::tr("verwacht");
  case app::DayBasis::projected:
    return PlanningText::tr("aanname");
  case app::DayBasis::unknown:
    return PlanningText::tr("onbekend");
  }
  return {};
}

QString amountWords(int amount, TermUnit unit)
{
  switch (unit) {
  case TermUnit::hours:
    return PlanningText::tr("%n uur", "", amount);
  case TermUnit::days:
    return PlanningText::tr("%n dag(en)", "", amount);
  case TermUnit::weeks:
    return PlanningText::tr("%n we(e)k(en)", "", amount);
  case TermUnit::months:
    return PlanningText::tr("%n maand(en)", "", amount);
  case TermUnit::years:
    return PlanningText::tr("%n jaar", "", amount);
  case TermUnit::meetings:
    return PlanningText::tr("%n vergadering(en)", "", amount);
  case TermUnit::none:
    return QString::number(amount);
  }
  return {};
}

QString moveReason(const planning::TermMove& move)
{
  if (move.reason == planning::MoveReason::twoWorkingDays || !move.dayOff)
    return PlanningText::tr("een termijn van ten minste drie dagen bevat twee werkdagen");
  return wordFor(*move.dayOff);
}

QStringList termSteps(const planning::TermAnswer& answer)
{
  QStringList steps;
  auto counted = false;
  auto settled = false;
  for (const auto& step : answer.steps) {
    if (step.kind == planning::TermStepKind::moved)
      for (const auto& move : answer.moved)
        steps << PlanningText::tr("%1: %2").arg(weekdayShort(move.from), moveReason(move));
    steps << stepText(step, answer.direction == TermDirection::after ? TermDirection::after : TermDirection::before);
    counted = counted || step.kind == planning::TermStepKind::counted;
    settled = settled || step.kind == planning::TermStepKind::moved || step.kind == planning::TermStepKind::notExtended ||
              step.kind == planning::TermStepKind::capped;
  }
  if (counted && !settled)
    steps << PlanningText::tr("geen verschuiving");
  return steps;
}

QString termRemark(const planning::TermAnswer& answer)
{
  QStringList remarks;
  if (answer.adviceDay)
    remarks << PlanningText::tr("Houd de werkdag ervoor aan: %1.").arg(weekdayInWords(*answer.adviceDay));
  if (answer.firstDayAfter)
    remarks << PlanningText::tr("Daarna, vanaf %1, mag het vervolg.").arg(weekdayInWords(*answer.firstDayAfter));
  if (!answer.lastDay && !answer.mustPrecede.empty())
    remarks << text(answer.mustPrecede);
  else if (!answer.lastDay)
    remarks << PlanningText::tr("Voor dat jaar is er geen dag, of zij is nog niet bekend.");
  if (answer.certainty == Certainty::unknown)
    remarks << PlanningText::tr("De gelijkgestelde dagen van dat jaar zijn niet ingevuld; de dag is dus voorlopig.");
  return remarks.join(QLatin1Char(' '));
}

QString planVerdict(const app::PlanReport& report)
{
  if (report.emptyRoute)
    return PlanningText::tr("Deze ronde heeft geen stappen om te plannen.");
  if (report.complete)
    return PlanningText::tr("Deze ronde is afgerond.");
  if (!report.target)
    return report.earliestCompletion
               ? PlanningText::tr("Geen doel gesteld; op zijn vroegst klaar op %1.").arg(dayInWords(*report.earliestCompletion))
               : PlanningText::tr("Geen doel gesteld, en niet te zeggen wanneer dit klaar kan zijn.");
  if (!report.feasible)
    return PlanningText::tr("Niet te zeggen of het doel haalbaar is: een vergaderkalender is onbekend.");
  if (!*report.feasible)
    return report.daysLate ? PlanningText::tr("Doel niet haalbaar: %n dag(en) te laat.", "", *report.daysLate)
                           : PlanningText::tr("Doel niet haalbaar.");
  if (report.meetsAim == false)
    return PlanningText::tr("Doel haalbaar, maar niet met de marge.");
  if (report.outcomesMissing > 0)
    return PlanningText::tr("Doel haalbaar, als er besloten is waar nu een uitslag ontbreekt.");
  return report.earliestCompletion
             ? PlanningText::tr("Doel haalbaar: op zijn vroegst klaar op %1.").arg(dayInWords(*report.earliestCompletion))
             : PlanningText::tr("Doel haalbaar.");
}

namespace {

/// Who has no day yet in the stage that makes the target fail, when they are few enough to name.
QStringList withoutDayBesideCause(const app::PlanReport& report)
{
  constexpr auto most = 3;
  QStringList names;
  for (const auto& stage : report.stages)
    if (std::any_of(stage.branches.begin(), stage.branches.end(), [](const app::PlanBranchRow& branch) { return branch.causesDelay; }))
      for (const auto& branch : stage.branches)
        if ((branch.state == BranchState::toPlan || branch.state == BranchState::waiting) && !branch.accepted && !branch.causesDelay)
          names << text(branch.bodyName);
  return names.size() <= most ? names : QStringList{};
}

/// Of which bodies the plan takes for granted that they dealt with it on their day; empty for none.
QString missingOutcomes(const app::PlanReport& report)
{
  constexpr std::size_t most = 3;
  const auto passedBy = report.outcomesPassedBy == 0 ? QString{} : PlanningText::tr("Van %n gremium(s) ontbreekt de uitslag in een stap die zonder hen verderging.", "", report.outcomesPassedBy);
  if (report.outcomesMissing == 0)
    return passedBy;
  QStringList names;
  for (const auto& stage : report.stages)
    for (const auto& branch : stage.branches)
      if (branch.outcomeMissing && !stage.complete && branch.forward)
        names << PlanningText::tr("%1 (%2)", "body and day").arg(text(branch.bodyName), dayInWords(branch.forward->date));
  const auto who = report.outcomesMissing <= static_cast<int>(most) ? PlanningText::tr("Uitslag ontbreekt van %1.").arg(listed(names))
                                                                  : PlanningText::tr("Van %n gremium(s) ontbreekt de uitslag.", "", report.outcomesMissing);
  return (passedBy.isEmpty() ? QString{} : passedBy + u' ') + who + u' ' + PlanningText::tr("De planning gaat ervan uit dat het op die dag is afgehandeld.");
}

QString driftInWords(const app::PlanReport& report)
{
  QStringList said;
  for (const auto& stage : report.stages)
    if (stage.drift && !stage.complete)
      said << PlanningText::tr("In de stap “%1” is over verschillende versies besloten; die is pas klaar na een nieuwe ronde of een aanvaard verschil.").arg(text(stage.name));
  return said.join(u' ');
}

}

QString planCause(const app::PlanReport& report)
{
  QStringList causes;
  for (const auto& stage : report.stages)
    for (const auto& branch : stage.branches)
      if (branch.causesDelay && branch.forward)
        causes << PlanningText::tr("%1 (%2)", "body and day").arg(text(branch.bodyName), dayInWords(branch.forward->date));
  const auto missing = report.complete ? QString{} : (driftInWords(report) + u' ' + missingOutcomes(report)).trimmed();
  if (causes.isEmpty())
    return missing;
  auto said = causes.size() == 1 ? PlanningText::tr("Knelpunt: %1.").arg(causes.first()) : PlanningText::tr("Knelpunten: %1.").arg(listed(causes));
  if (const auto open = withoutDayBesideCause(report); !open.isEmpty())
    said += u' ' + PlanningText::tr("Nog zonder dag: %1.").arg(listed(open));
  if (!missing.isEmpty())
    said += u' ' + missing;
  return said;
}

QString adviceSentence(const app::AdviceRow& advice)
{
  switch (advice.kind) {
  case AdviceKind::earliestDate:
    return PlanningText::tr("De vroegste datum die wel kan is %1.").arg(dayInWords(*advice.date));
  case AdviceKind::extraMeeting: {
    auto sentence = extraMeetingSentence(advice);
    if (advice.withoutMargin && advice.withoutMargin != advice.date)
      sentence += QLatin1Char(' ') +
                  PlanningText::tr("Zonder marge kan het tot en met %1.").arg(dayInWords(addDays(*advice.withoutMargin, -1)));
    if (advice.alternative)
      return PlanningText::tr("Of: %1", "another advice").arg(sentence);
    return advice.besides ? PlanningText::tr("En: %1", "a further advice").arg(sentence) : sentence;
  }
  case AdviceKind::earlierMeeting:
    return advice.keepsMargin ? PlanningText::tr("Zet %1 op een eerdere vergadering: %2.").arg(bodiesOf(advice), daysOf(advice))
                              : PlanningText::tr("Zet %1 op een eerdere vergadering: %2. Dat haalt het doel, maar niet de marge.").arg(bodiesOf(advice), daysOf(advice));
  case AdviceKind::acceptLatePapers:
    return (advice.besides && !advice.alternative ? PlanningText::tr("En: %1 accepteert de stukken voor %2 op %3.") : PlanningText::tr("Of: %1 accepteert de stukken voor %2 op %3."))
        .arg(bodiesOf(advice), daysOf(advice), dayInWords(*advice.handIn));
  case AdviceKind::shorterPreparation:
    return PlanningText::tr("Of: bereid de stap “%1” voor in %2.")
        .arg(text(advice.stageName), PlanningText::tr("%n werkdag(en)", "", advice.workingDays));
  case AdviceKind::planBranch:
    return PlanningText::tr("Plan %1: vergadering van %2.").arg(bodiesOf(advice), daysOf(advice));
  case AdviceKind::recordOutcome:
    return advice.bodies.size() <= 3 ? PlanningText::tr("Leg de uitslag vast van %1 (%2).").arg(bodiesOf(advice), daysOf(advice))
                                     : PlanningText::tr("Leg de uitslag vast van %n gremium(s) in de stap “%1”.", "", static_cast<int>(advice.bodies.size())).arg(text(advice.stageName));
  case AdviceKind::askCalendar:
    return PlanningText::tr("Vraag de vergaderkalender van %1 op; er is geen bruikbare vergadering bekend.").arg(bodiesOf(advice));
  }
  return {};
}

QString branchRemark(const app::PlanBranchRow& branch)
{
  if (!branch.passedOverReason.empty())
    return PlanningText::tr("Overgeslagen: %1").arg(text(branch.passedOverReason));
  if (branch.unknown)
    return PlanningText::tr("Geen vergadering bekend.");
  if (branch.cannotMeetInsideTerm)
    return PlanningText::tr("Vergadert niet binnen de termijn.");
  if (branch.leavesOn)
    return PlanningText::tr("Doet vanaf %1 niet meer mee.").arg(dayInWords(*branch.leavesOn));
  if (branch.lapsed)
    return PlanningText::tr("%1 was voordat deze stap aan de beurt was.").arg(dayInWords(branch.lost->date));
  if (branch.lostAfterTerm)
    return PlanningText::tr("De geplande vergadering van %1 valt na de termijn, die op %2 eindigt.").arg(dayInWords(branch.lost->date), dayInWords(*branch.lostAfterTerm));
  if (branch.lost)
    return PlanningText::tr("%1 is niet te halen: de stukken moesten er op %2 zijn.")
        .arg(dayInWords(branch.lost->date), dayInWords(branch.lost->handIn.value_or(branch.lost->date)));
  if (branch.beforeRecess)
    return PlanningText::tr("De aanleverdag valt in het reces; de laatste vergadering ervoor is %1.")
        .arg(dayInWords(branch.beforeRecess->date));
  if (branch.forward && branch.forward->projected)
    return PlanningText::tr("Aanname uit het vergaderritme.");
  if (branch.laterSending)
    return PlanningText::tr("De speling geldt alleen als de stukken later worden verzonden, uiterlijk op %1.").arg(dayInWords(*branch.laterSending));
  if (branch.nothingAfter)
    return PlanningText::tr("Geen latere vergadering bekend.");
  if (branch.slackDays == 0)
    return PlanningText::tr("De laatste vergadering die het doel nog haalt.");
  return {};
}

QString partyInWords(const QString& party, const QString& municipality)
{
  return municipality.isEmpty() || party.contains(municipality) ? party : PlanningText::tr("%1 (%2)", "party and gemeente").arg(party, municipality);
}

QString missingPartySentence(const app::MissingPartyRow& row)
{
  auto who = text(row.party);
  if (row.bodyCode.empty() && !row.municipalityName.empty())
    who += QLatin1Char(' ') + text(row.municipalityName);
  const auto ground = row.source.empty()
                          ? wordFor(row.ground)
                          : PlanningText::tr("%1: %2", "kind of ground and source").arg(wordFor(row.ground), text(row.source));
  return PlanningText::tr("%1: %2 (%3)", "party, what is missing, ground").arg(who, wordFor(row.duty), ground);
}

QString costSentence(const app::GuardReport& report)
{
  if (report.missing.empty() || !report.missing.front().costWeeks)
    return {};
  return PlanningText::tr("Blijkt dat pas bij “%1”, dan kost het %2.")
      .arg(text(report.foundAt), amountWords(*report.missing.front().costWeeks, TermUnit::weeks));
}

QString signalTitle(const app::SignalRow& row)
{
  const auto proposal = text(row.proposalTitle);
  const auto body = text(row.bodyName);
  const auto& signal = row.signal;
  const auto meeting =
      signal.otherDate ? PlanningText::tr("%1 %2", "body and day of its meeting").arg(body, dayInWords(*signal.otherDate)) : body;
  switch (signal.kind) {
  case SignalKind::targetNotFeasible:
    return PlanningText::tr("%1: doel niet haalbaar").arg(proposal);
  case SignalKind::secrecyNotOnAgenda:
    return PlanningText::tr("%1: bekrachtiging van de geheimhouding ontbreekt").arg(meeting);
  case SignalKind::cannotMeetInsideTerm:
    return PlanningText::tr("%1 kan niet binnen de termijn vergaderen").arg(body);
  case SignalKind::dispatchDue:
    return signal.date < signal.otherDate ? PlanningText::tr("%1: verzenden").arg(meeting)
                                          : PlanningText::tr("%1: nog niet verzonden").arg(meeting);
  case SignalKind::meetingWithoutAgenda:
    return PlanningText::tr("%1: nog geen agenda").arg(meeting);
  case SignalKind::papersSayOtherwise:
    return PlanningText::tr("%1: anders dan in de stukken").arg(meeting);
  case SignalKind::outcomeMissing:
    return PlanningText::tr("%1 %2: uitslag ontbreekt").arg(body, signal.date ? dayInWords(*signal.date) : QString{});
  case SignalKind::partySkipped:
    return PlanningText::tr("Nog niet geraadpleegd: %1").arg(namesOf(row));
  case SignalKind::partyPassedBy:
    return PlanningText::tr("Niet gehoord: %1").arg(namesOf(row));
  case SignalKind::papersMissing:
    return PlanningText::tr("%1: stukken ontbreken").arg(meeting);
  case SignalKind::drift:
    return PlanningText::tr("Versieverschil in %1: %2").arg(proposal, namesOf(row));
  case SignalKind::calendarUnknown:
    return PlanningText::tr("%1: geen bruikbare vergadering bekend").arg(body);
  case SignalKind::branchToPlan:
    return PlanningText::tr("%1: %2 niet gepland").arg(body, PlanningText::tr("%n voorstel(len)", "", signal.count));
  case SignalKind::termEndsSoon:
    return PlanningText::tr("%1 heeft nog niet geantwoord").arg(body);
  case SignalKind::noQuorumExpected:
    return PlanningText::tr("%1: geen quorum te verwachten").arg(meeting);
  case SignalKind::mandateEnds:
    return PlanningText::tr("Mandaat of lidmaatschap van %1 eindigt").arg(text(row.personName));
  case SignalKind::dueOverdue:
    return PlanningText::tr("Te laat: %1").arg(namesOf(row));
  case SignalKind::mustStartNow:
    return signal.count > 0 ? PlanningText::tr("%1: de route moet binnenkort beginnen").arg(namesOf(row))
                            : PlanningText::tr("%1: de route moet nu beginnen").arg(namesOf(row));
  case SignalKind::optionDue:
    return PlanningText::tr("%1: verlengen of niet").arg(namesOf(row));
  case SignalKind::agreementEnds:
    return PlanningText::tr("Afspraak loopt af: %1").arg(namesOf(row));
  case SignalKind::agreementReview:
    return PlanningText::tr("Afspraak herzien: %1").arg(namesOf(row));
  case SignalKind::authorityMissing:
    return PlanningText::tr("%1: mandaat of volmacht ontbreekt van %2").arg(text(row.trackName), PlanningText::tr("%n gemeente(n)", "", signal.count));
  case SignalKind::authorityEnds:
    return PlanningText::tr("%1: mandaat of volmacht eindigt van %2").arg(text(row.trackName), PlanningText::tr("%n gemeente(n)", "", signal.count));
  case SignalKind::notConfirmed:
    return PlanningText::tr("%1: %2 niet bevestigd").arg(body, proposal);
  case SignalKind::conditionOpen:
    return PlanningText::tr("%1: voorbehoud bij %2 staat open").arg(body, proposal);
  case SignalKind::statusOld:
    return PlanningText::tr("%1: stand van %2 lang niet bekeken").arg(body, proposal);
  case SignalKind::crowdedMonth:
    return PlanningText::tr("%1: %2 in één maand").arg(body, PlanningText::tr("%n voorstel(len)", "", signal.count));
  }
  return {};
}

QString signalReason(const app::SignalRow& row)
{
  const auto& signal = row.signal;
  const auto proposal = text(row.proposalTitle);
  const auto stage = text(row.stageName);
  const auto date = signal.date ? dayInWords(*signal.date) : QString{};
  const auto other = signal.otherDate ? dayInWords(*signal.otherDate) : QString{};
  switch (signal.kind) {
  case SignalKind::targetNotFeasible:
    if (row.bodyName.empty())
      return other.isEmpty() ? PlanningText::tr("Het doel is %1.").arg(date)
                             : PlanningText::tr("Op zijn vroegst klaar op %1; het doel is %2.").arg(other, date);
    if (signal.before && signal.papers)
      return PlanningText::tr("%1 pas op %2; een extra vergadering vóór %3 redt het, als de stukken op %4 nog mogen komen.")
          .arg(text(row.bodyName), other, dayInWords(*signal.before), dayInWords(*signal.papers));
    return signal.before ? PlanningText::tr("%1 pas op %2; een extra vergadering vóór %3 redt het.")
                               .arg(text(row.bodyName), other, dayInWords(*signal.before))
                         : PlanningText::tr("%1 pas op %2; het doel is %3.").arg(text(row.bodyName), other, date);
  case SignalKind::secrecyNotOnAgenda:
    return PlanningText::tr("Zonder bekrachtiging in deze vergadering vervalt de geheimhouding (Wgr art. 23).");
  case SignalKind::cannotMeetInsideTerm:
    return PlanningText::tr("%1, stap “%2”: geen vergadering binnen de termijn.").arg(proposal, stage);
  case SignalKind::dispatchDue:
    return signal.names.empty() ? PlanningText::tr("De verzenddag is %1; de stukken zijn compleet.").arg(date)
                                : PlanningText::tr("De verzenddag is %1. Ontbreekt: %2.").arg(date, missingPapers(signal.names));
  case SignalKind::meetingWithoutAgenda:
    return PlanningText::tr("De verzenddag is %1 en er staat nog niets op de agenda.").arg(date);
  case SignalKind::papersSayOtherwise:
    return PlanningText::tr("Revisie %1 noemt een andere dag, tijd of plaats. Maak een nieuwe revisie, of laat de leden het weten.").arg(namesOf(row));
  case SignalKind::outcomeMissing:
    return PlanningText::tr("%1 zou zijn behandeld; telt nog niet mee.").arg(proposal);
  case SignalKind::partySkipped:
    return signal.otherDate
               ? PlanningText::tr("%1: moet vóór %2 van %3; aanleveren op %4.").arg(proposal, text(row.bodyName), other, date)
               : PlanningText::tr("%1: moet vóór de stap “%2”, op %3.").arg(proposal, stage, date);
  case SignalKind::partyPassedBy:
    return PlanningText::tr("%1: de stap “%2” was op %3 klaar, zonder hun inbreng.").arg(proposal, stage, date);
  case SignalKind::papersMissing:
    return PlanningText::tr("De aanleverdag is %1. Ontbreekt: %2.").arg(date, missingPapers(signal.names));
  case SignalKind::drift:
    return PlanningText::tr("Sinds %1; de stap “%2” kan zo niet af.").arg(date, stage);
  case SignalKind::calendarUnknown:
    return PlanningText::tr("%1: zonder vergadering die nog kan, is er geen dag te kiezen. Vraag de vergaderkalender op.").arg(titlesOf(row));
  case SignalKind::branchToPlan:
    return PlanningText::tr("%1; de eerste uiterste aanleverdag is %2.").arg(titlesOf(row), date);
  case SignalKind::termEndsSoon:
    return PlanningText::tr("%1: de termijn eindigt op %2.").arg(proposal, date);
  case SignalKind::noQuorumExpected:
    return PlanningText::tr("Er zijn %n zittende leden bekend, minder dan het quorum.", "", signal.count);
  case SignalKind::mandateEnds:
    return PlanningText::tr("Tot en met %1, vóór het volgende besluit van %2 op %3.").arg(date, text(row.bodyName), other);
  case SignalKind::dueOverdue:
    return row.personName.empty() ? PlanningText::tr("Moest klaar zijn op %1.").arg(date)
                                  : PlanningText::tr("%1 had dit klaar moeten hebben op %2.").arg(text(row.personName), date);
  case SignalKind::mustStartNow:
    return PlanningText::tr("Wat er nu is, eindigt op %1. Teruggerekend moet de eerste stap op %2 beginnen.").arg(other, date);
  case SignalKind::optionDue:
    return signal.count < 0 ? PlanningText::tr("Dat had uiterlijk %1 gezegd moeten zijn; er is niets vastgelegd.").arg(date)
                            : PlanningText::tr("Uiterlijk %1 zeggen of het contract wordt verlengd.").arg(date);
  case SignalKind::agreementEnds:
    return row.personName.empty() ? PlanningText::tr("Tot en met %1; niemand bewaakt haar.").arg(date)
                                  : PlanningText::tr("Tot en met %1; %2 bewaakt haar.").arg(date, text(row.personName));
  case SignalKind::agreementReview:
    return row.personName.empty() ? PlanningText::tr("De dag van herziening is %1; niemand bewaakt haar.").arg(date)
                                  : PlanningText::tr("De dag van herziening is %1; %2 bewaakt haar.").arg(date, text(row.personName));
  case SignalKind::authorityMissing:
    return date.isEmpty() ? PlanningText::tr("Van %1.").arg(municipalitiesOf(row)) : PlanningText::tr("Van %1; het contract begint op %2.").arg(municipalitiesOf(row), date);
  case SignalKind::authorityEnds:
    return PlanningText::tr("Van %1; tot en met %2.").arg(municipalitiesOf(row), date);
  case SignalKind::notConfirmed:
    return (row.council ? PlanningText::tr("Besloten op %1, %2 geleden; vraag de griffie om de besluitenlijst.") : PlanningText::tr("Besloten op %1, %2 geleden; vraag om de vastgestelde besluitenlijst."))
        .arg(date, amountWords(signal.count, TermUnit::weeks));
  case SignalKind::conditionOpen:
    return PlanningText::tr("Vastgesteld onder voorbehoud op %1, %2 geleden.")
        .arg(date, amountWords(signal.count, TermUnit::weeks));
  case SignalKind::statusOld:
    return PlanningText::tr("Niets veranderd sinds %1, %2 geleden.").arg(date, amountWords(signal.count, TermUnit::weeks));
  case SignalKind::crowdedMonth:
    return PlanningText::tr("%1; bundelen of spreiden.").arg(titlesOf(row));
  }
  return {};
}

QString actionWord(const app::SignalRow& row)
{
  const auto& signal = row.signal;
  switch (signal.action) {
  case SignalAction::openPlanning:
    return PlanningText::tr("Naar planning");
  case SignalAction::openAgenda:
    return PlanningText::tr("Agenda openen");
  case SignalAction::recordDecision:
    return PlanningText::tr("Besluit vastleggen…");
  case SignalAction::recordConsultation:
    return PlanningText::tr("Raadpleging vastleggen…");
  case SignalAction::viewDrift:
    return PlanningText::tr("Verschil bekijken");
  case SignalAction::planBranch:
    return PlanningText::tr("Inplannen…");
  case SignalAction::askClerk:
    return row.council ? PlanningText::tr("Griffie mailen…") : PlanningText::tr("Mailen…");
  case SignalAction::openSetup:
    return signal.track ? PlanningText::tr("Naar traject") : PlanningText::tr("Naar inrichting");
  case SignalAction::openProposal:
    return PlanningText::tr("Voorstel openen");
  case SignalAction::startRound:
    return PlanningText::tr("Ronde starten…");
  case SignalAction::sendPapers:
    return PlanningText::tr("Verzending vastleggen…");
  case SignalAction::openActions:
    return PlanningText::tr("Naar de actie");
  }
  return {};
}

}
