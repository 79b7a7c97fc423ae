// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// What several commands share about municipalities and their bodies.
namespace app {

/// Creates the municipality with its council (raad) and executive (college).
void createWithBodies(Change& change, const Facts& facts, Context& context, const domain::Municipality& municipality);
/// Of a kind of body, where nothing else is said.
[[nodiscard]] domain::BodyLevel usualLevel(domain::BodyKind kind);
/// "Raad Dordrecht" → "Raad Dordt" for a body that is named after Dordrecht; none for one with a name of its own.
[[nodiscard]] std::optional<std::string> namedAfter(const domain::DecisionBody& body, const std::string& municipality, const std::string& newName);

/// Refuses a day after its last one.
[[nodiscard]] domain::Result<void> refuseEnded(const domain::Municipality& municipality, domain::Date on);
/// The same for its council, its executive and its other bodies; a body of no municipality has no end.
[[nodiscard]] domain::Result<void> refuseEnded(const Facts& facts, const domain::DecisionBody& body, domain::Date on);
/// Refuses a day on which it is gone or not there yet.
[[nodiscard]] domain::Result<void> refuseAbsent(const domain::Municipality& municipality, domain::Date on);
/// The same for its council, its executive and its other bodies; a body of no municipality is always there.
[[nodiscard]] domain::Result<void> refuseAbsent(const Facts& facts, const domain::DecisionBody& body, domain::Date on);
/// Refuses one whose end is recorded, also when that is still to come.
[[nodiscard]] domain::Result<void> refuseEnding(const domain::Municipality& municipality);

}
