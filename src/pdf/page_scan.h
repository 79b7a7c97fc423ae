// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/page_frame.h"

#include <string_view>

namespace pdf {

/// What a page's content stream leaves behind: what has to be added before and after it so that what comes next is not affected.
struct ContentBalance {
  int openSaves = 0;    ///< `q` without `Q`
  int missingSaves = 0; ///< `Q` without `q`
  int openMarks = 0;    ///< marked content that does not end
  int missingMarks = 0; ///< ends of marked content that did not begin
  bool inText = false;
  long long highestMark = -1; ///< of the numbers by which tags point at contents
};

[[nodiscard]] ContentBalance balanceOf(std::string_view contents);

/// What was seen of one page.
struct PageScan {
  ContentBalance balance;
  bool readable = true;
  bool absurd = false; ///< contents that no reader should be given
  bool hasFonts = false;
  bool bandIsFree = false;
};

/// `askBand`: whether it matters that the band along the lower edge is free.
[[nodiscard]] PageScan scanPage(QPDFObjectHandle page, const PageFrame& frame, double band, bool askBand);

}
