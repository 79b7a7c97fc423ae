// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace pdf {

/// One line in the reader's list of bookmarks.
struct Bookmark {
  std::string title;
  QPDFObjectHandle destination;
  std::vector<Bookmark> children;
  bool open = false;
};

/// Writes the bookmarks and asks the reader to show them.
void writeBookmarks(QPDF& document, const std::vector<Bookmark>& bookmarks);

}
