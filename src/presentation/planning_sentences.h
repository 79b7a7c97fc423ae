// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/guard.h"
#include "app/queries/plan.h"
#include "app/queries/registers.h"
#include "app/queries/signals.h"

#include <QString>
#include <QStringList>

/// Terms, plans, the guard and signals in whole sentences: the same in the window, on the command line and on paper.
namespace presentation {

[[nodiscard]] QString wordFor(planning::DayOff dayOff);   ///< "Hemelvaartsdag"
/// "do 06-05-2027 (Hemelvaartsdag)", "za 08-05-2027 (geen werkdag)"; of a working day only the day.
[[nodiscard]] QString dayAndWhyOff(const planning::WorkCalendar& calendar, domain::Date day);
[[nodiscard]] QString wordFor(domain::Strength strength); ///< "wet"
[[nodiscard]] QString wordFor(domain::Certainty certainty);
[[nodiscard]] QString wordFor(domain::SlipCause cause); ///< "andere partij"
[[nodiscard]] QString wordFor(domain::ClosureKind kind);
[[nodiscard]] QString wordFor(domain::PartyGround ground);
[[nodiscard]] QString wordFor(planning::PartyDuty duty);              ///< "niet geraadpleegd"
[[nodiscard]] QString wordFor(app::DayBasis basis);                   ///< "verwacht"
[[nodiscard]] QString amountWords(int amount, domain::TermUnit unit); ///< "8 weken"

/// Why the end of a term moved from a day: "Hemelvaartsdag".
[[nodiscard]] QString moveReason(const planning::TermMove& move);
/// How a term came about, one step a line: "8 weken na 28-01-2027 = 25-03-2027", "geen verschuiving".
[[nodiscard]] QStringList termSteps(const planning::TermAnswer& answer);
/// What to bear in mind: the working day before, what must precede, or that decrees are unknown. May be empty.
[[nodiscard]] QString termRemark(const planning::TermAnswer& answer);

/// "Doel niet haalbaar: 6 dagen te laat".
[[nodiscard]] QString planVerdict(const app::PlanReport& report);
/// What stands in the way, with the days: "Knelpunt is de raad van Sliedrecht: 6 juli 2027.", and what the plan rests on: versions that differ, outcomes
/// that are missing. Empty when nothing does.
[[nodiscard]] QString planCause(const app::PlanReport& report);
[[nodiscard]] QString adviceSentence(const app::AdviceRow& advice);
/// Why a branch stands where it stands in the plan; empty when there is nothing to say.
[[nodiscard]] QString branchRemark(const app::PlanBranchRow& branch);

/// "Adviesraad (Gorinchem)": a party with its gemeente, where its name does not say that already.
[[nodiscard]] QString partyInWords(const QString& party, const QString& municipality);
[[nodiscard]] QString missingPartySentence(const app::MissingPartyRow& row);
/// What it costs to find it later; empty when that is unknown.
[[nodiscard]] QString costSentence(const app::GuardReport& report);

/// Two lines of a signal: what, and why.
[[nodiscard]] QString signalTitle(const app::SignalRow& row);
[[nodiscard]] QString signalReason(const app::SignalRow& row);
/// The words on the button that acts on it.
[[nodiscard]] QString actionWord(const app::SignalRow& row);

}
