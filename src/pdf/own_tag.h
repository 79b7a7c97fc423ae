// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <tuple>

namespace pdf {

/// A tag as it was opened on a Canvas, with what Cairo has no words for.
struct OwnTag {
  enum class Detail { none, columnHeader, rowHeader, numbered, bulleted };
  std::string kind; ///< "TH", without a slash
  Detail detail = Detail::none;
  std::string alternative; ///< of a picture: what it shows

  template <class Self> static auto fields(Self& self) { return std::tie(self.kind, self.detail, self.alternative); }
};

}
