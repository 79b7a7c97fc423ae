// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/object_copy.h"
#include "pdf/page_frame.h"
#include "pdf/page_scan.h"

#include <map>
#include <string>

namespace pdf {

/// What stands along the lower edge of one page, by the numbers of the drawings in the file.
struct StampedFooter {
  int common = 0;
  int number = 0;
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
  explicit PageStamp(ObjectFile& file) : m_file{file} {}
  /// The page is one of the document that is copied by `copy`.
  void attachment(QPDFObjectHandle page, const PageWrap& wrap, const StampedFooter& footer, ObjectCopy& copy);
  /// `contents` replace those of the page.
  void own(QPDFObjectHandle page, const std::string& contents, const StampedFooter& footer, ObjectCopy& copy);

private:
  [[nodiscard]] QPDFObjectHandle shared(const std::string& contents, ObjectCopy& copy);

  ObjectFile& m_file;
  std::map<std::string, int> m_shared; ///< most pages begin and end alike
};

}
