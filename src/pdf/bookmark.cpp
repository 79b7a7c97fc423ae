// SPDX-License-Identifier: EUPL-1.2
#include "pdf/bookmark.h"

namespace pdf {

namespace {

/// Links the entries to each other and to `parent`; answers how many of them show when `parent` is open.
long long writeUnder(QPDF& document, QPDFObjectHandle parent, const std::vector<Bookmark>& bookmarks)
{
  auto showing = 0LL;
  auto previous = QPDFObjectHandle::newNull();
  for (const auto& bookmark : bookmarks) {
    auto entry = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title));
    entry.replaceKey("/Parent", parent);
    if (auto destination = bookmark.destination; !destination.isNull())
      entry.replaceKey("/Dest", bookmark.destination);
    if (previous.isNull())
      parent.replaceKey("/First", entry);
    else {
      previous.replaceKey("/Next", entry);
      entry.replaceKey("/Prev", previous);
    }
    const auto below = writeUnder(document, entry, bookmark.children);
    if (below > 0)
      entry.replaceKey("/Count", QPDFObjectHandle::newInteger(bookmark.open ? below : -below));
    showing += 1 + (bookmark.open ? below : 0);
    previous = entry;
  }
  if (!previous.isNull())
    parent.replaceKey("/Last", previous);
  return showing;
}

}

void writeBookmarks(QPDF& document, const std::vector<Bookmark>& bookmarks)
{
  if (bookmarks.empty())
    return;
  auto root = document.makeIndirectObject(QPDFObjectHandle::parse("<</Type /Outlines>>"));
  root.replaceKey("/Count", QPDFObjectHandle::newInteger(writeUnder(document, root, bookmarks)));
  document.getRoot().replaceKey("/Outlines", root);
  document.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

}
