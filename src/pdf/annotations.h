// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/destination.h"

#include <set>

namespace pdf {

/// Of one page; readers refuse a page with more.
inline constexpr auto mostAnnotations = 9000;


/// Makes the annotations of one attachment fit for the pack: keeps links and remarks, drops what acts by itself.
class AnnotationImport {
public:
  AnnotationImport(QPDF& source, DestinationResolver& resolver) : m_source{source}, m_resolver{resolver} {}
  /// The annotations of `page`, moved along with its contents.
  [[nodiscard]] QPDFObjectHandle prepare(QPDFObjectHandle page, const QPDFMatrix& moved);
  /// When all pages have been prepared: gives the links on a page their destinations among the pages.
  void connect(QPDFObjectHandle page, const std::vector<QPDFObjectHandle>& pages, const std::vector<QPDFMatrix>& moved) const;

private:
  [[nodiscard]] bool keep(QPDFObjectHandle annotation);
  void prepareActions(QPDFObjectHandle annotation);
  void prepareLink(QPDFObjectHandle annotation);

  QPDF& m_source;
  DestinationResolver& m_resolver;
  std::vector<Destination> m_destinations;
  std::set<QPDFObjGen> m_done;
};

}
