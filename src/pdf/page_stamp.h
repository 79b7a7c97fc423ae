// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/page_frame.h"
#include "pdf/page_scan.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <string>

namespace pdf {

/// What stands along the lower edge of one page.
struct StampedFooter {
  QPDFObjectHandle common;
  QPDFObjectHandle number;
};

/// How an attachment's page is wrapped: whether one tag stands around all of it, and where its contents go.
struct PageWrap {
  const char* tag = nullptr; ///< "/P" or "/Figure"; none when the page has tags of its own
  long long mark = 0;        ///< its number
  ContentBalance balance;
  QPDFMatrix moved;
};

/// Puts the footers on pages, around contents that stay as they are, byte for byte.
class PageStamp {
public:
  explicit PageStamp(QPDF& pack) : m_pack{pack} {}
  void attachment(QPDFObjectHandle page, const PageWrap& wrap, const StampedFooter& footer);
  /// `contents` replace those of the page.
  void own(QPDFObjectHandle page, const std::string& contents, const StampedFooter& footer);

private:
  [[nodiscard]] std::string footerOperators(QPDFObjectHandle page, const StampedFooter& footer, double lift);
  [[nodiscard]] QPDFObjectHandle shared(const std::string& contents);

  QPDF& m_pack;
  std::map<std::string, QPDFObjectHandle> m_shared; ///< most pages begin alike
};

}
