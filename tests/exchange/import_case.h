// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_file.h"
#include "app/imports/import_preview.h"
#include "app/imports/series_records.h"
#include "exchange/calendar_reader.h"
#include "exchange/meeting_table.h"
#include "support/case_under_test.h"
#include "support/printing.h"

namespace exchange_test {

/// A small case on 22 April 2027: two gemeenten, a steering group, a board, and two working groups with the same name.
class ImportCase : public support::CaseUnderTest {
public:
  ImportCase();

  [[nodiscard]] app::ImportChoices& choices() { return m_choices; }
  [[nodiscard]] domain::BodyId body(const std::string& code);
  /// The last preview that was made.
  [[nodiscard]] const app::ImportPreview& preview() const { return m_preview; }

  /// The preview as lines: findings about the source, then each row: "2 changed 2027-06-17 Stuurgroep Jeugd place=a>b !finding";
  /// a state with a question mark is not advised.
  std::vector<std::string> previewTable(const std::string& text, std::optional<exchange::DateOrder> order = std::nullopt);
  std::vector<std::string> previewCalendar(const std::string& text);

  template <class Record>
  std::vector<std::string> previewRecords(const app::ReadSource<Record>& source)
  {
    m_preview = file().read([&](const app::Facts& facts) { return app::previewOf(facts, source, m_choices); }).value();
    return lines();
  }

private:
  [[nodiscard]] std::vector<std::string> lines() const;

  app::ImportChoices m_choices;
  app::ImportPreview m_preview;
};

}
