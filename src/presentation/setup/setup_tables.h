// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/setup.h"
#include "presentation/text_table_model.h"

/// What Inrichting shows: each table as heads and rows of words.
namespace presentation {

[[nodiscard]] QStringList bodyHeads();
enum class BodyGroup { Regional, Councils, Executives, All };
[[nodiscard]] std::vector<TextRow> bodyTable(const app::Facts& facts, domain::Date day, BodyGroup group);

/// Who sits in a body on the day, and who will or did; what is over is last and grey.
[[nodiscard]] QStringList memberHeads();
[[nodiscard]] std::vector<TextRow> memberTable(const app::Facts& facts, domain::BodyId body, domain::Date day);

[[nodiscard]] QStringList personHeads();
[[nodiscard]] std::vector<TextRow> personTable(const app::Facts& facts, domain::Date day);
[[nodiscard]] QStringList membershipHeads();
[[nodiscard]] std::vector<TextRow> membershipTable(const app::Facts& facts, domain::PersonId person, domain::Date day);
[[nodiscard]] QStringList mandateHeads();
[[nodiscard]] std::vector<TextRow> mandateTable(const app::Facts& facts, domain::PersonId person, domain::Date day);

[[nodiscard]] QStringList organisationHeads();
[[nodiscard]] std::vector<TextRow> organisationTable(const app::Facts& facts, domain::Date day);

[[nodiscard]] QStringList trackHeads();
[[nodiscard]] std::vector<TextRow> trackTable(const app::Facts& facts, domain::Date day);

}
