// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace pdf {

/// Gives the pages of attachments a place in the structure that a screen reader follows: one section per attachment, one paragraph
/// per page. That makes their text reachable in the order of the pack; it does not make it tagged text.
class AttachmentTags {
public:
  explicit AttachmentTags(QPDF& pack);
  /// The section of the program's own that comes next in the pack.
  void passOwnSection();
  void add(const std::vector<QPDFObjectHandle>& pages, const std::string& title, const std::string& language);
  void finish();

private:
  QPDF& m_pack;
  QPDFObjectHandle m_document;
  std::vector<QPDFObjectHandle> m_ownSections;
  std::vector<QPDFObjectHandle> m_sections;
  QPDFObjectHandle m_numbers;
  std::size_t m_nextOwn = 0;
  long long m_nextKey = 0;
};

/// Stands around the contents of an attachment's page, so that the tags can point at it.
inline constexpr auto openContents = "/P <</MCID 0>> BDC\n";
inline constexpr auto closeContents = "EMC\n";

}
