// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <optional>
#include <string>
#include <vector>

namespace pack {

/// What a cell says in colour as well; its words always say it too.
enum class CellTone { plain, good, amended, underway, attention, wrong, quiet };

struct OverviewCell {
  std::string text = {};
  std::string below = {};                 ///< a second, smaller line
  std::optional<domain::Date> day = {};   ///< what a spreadsheet reckons with; `text` is how it is printed
  CellTone tone = CellTone::plain;
  bool tinted = false; ///< the ground has the colour too
  bool strong = false;
  friend bool operator==(const OverviewCell&, const OverviewCell&) = default;
};

struct OverviewColumn {
  std::string heading;
  std::string above = {}; ///< a smaller line over the heading: a number
  std::string below = {};
  friend bool operator==(const OverviewColumn&, const OverviewColumn&) = default;
};

using OverviewRow = std::vector<OverviewCell>;

/// One table with its title, to be printed on one page or written as a spreadsheet. The first cell of a row is its head.
struct Overview {
  std::string name; ///< short: of the file and of the sheet in a spreadsheet
  std::string title;
  std::string subtitle = {};
  std::vector<OverviewColumn> columns = {};
  std::vector<OverviewRow> rows = {};
  std::vector<std::string> notes = {}; ///< below the table
  std::string empty = {};              ///< said when there are no rows
  std::string mark = {};               ///< a word on every page, such as "voorbeeld"
  bool upright = false;                ///< a page that stands is tried first
  friend bool operator==(const Overview&, const Overview&) = default;
};

}
