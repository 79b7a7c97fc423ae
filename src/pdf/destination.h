// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pdf {

/// A place in a document: which of its pages, and how the reader should show it.
struct Destination {
  std::size_t page = 0;
  std::string fit = "/XYZ";
  std::vector<std::optional<double>> values;
};

/// Finds where links and bookmarks of one document lead, through its named destinations.
class DestinationResolver {
public:
  explicit DestinationResolver(QPDF& document);
  [[nodiscard]] std::optional<Destination> resolve(QPDFObjectHandle destination);

private:
  [[nodiscard]] std::optional<std::size_t> pageOf(QPDFObjectHandle page) const;

  [[nodiscard]] QPDFObjectHandle named(QPDFObjectHandle name);

  QPDFObjectHandle m_byName;   ///< as a dictionary
  std::optional<QPDFNameTreeObjectHelper> m_tree;
  std::map<QPDFObjGen, std::size_t> m_pages;
};

/// The destination as an array for the given copy of its page, moved along with the contents of that page.
[[nodiscard]] QPDFObjectHandle destinationArray(const Destination& destination, QPDFObjectHandle page, const QPDFMatrix& moved);

}
