// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

#include <map>

/// How people and files name stored things: "GM0505", "SG", "V-2027-03", "V-2027-03@2.1", "V-2027-03/2" (round),
/// "V-2027-03/2/7" (stage), "SG-2027-04", "SG-2027-04#3" (item), "SG-2027-04#3a" (attachment), "SG-2027-04@A" (revision of its pack), a person by name and a document by
/// file name when only one has it; else the id as a number.
namespace app {

/// What `"as"` names in a command list stand for.
using Aliases = std::map<std::string, Change::MadeThing, std::less<>>;

/// The stored thing of this kind that the text names. `$name` is looked up in the aliases.
[[nodiscard]] domain::Result<std::int64_t> resolve(const Facts& facts, domain::EntityKind kind, const std::string& text,
                                                   const Aliases& aliases = {});
/// The text that names this thing now; empty when only its id does.
[[nodiscard]] std::string referenceText(const Facts& facts, domain::EntityKind kind, std::int64_t id);

}
