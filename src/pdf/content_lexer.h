// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

namespace pdf {

/// One operator of a content stream with what stands before it.
struct ContentOperation {
  std::string_view name;
  std::vector<double> numbers;
  std::string_view operand; ///< the last name before the operator, without its slash
  std::size_t textLength;   ///< of all strings before the operator, as written

  [[nodiscard]] double number(std::size_t index) const { return index < numbers.size() ? numbers[index] : 0; }
};

/// Reads a content stream operator by operator, many times faster than a full parser because it keeps only numbers and names. Takes
/// any bytes.
class ContentLexer {
public:
  explicit ContentLexer(std::string_view contents) : m_rest{contents} {}
  /// The next operator, valid until the next call; nullptr at the end.
  [[nodiscard]] const ContentOperation* next();
  /// How many bytes come after the last operator.
  [[nodiscard]] std::size_t left() const { return m_rest.size(); }

private:
  void skipString();
  void skipAngled();
  void skipInlineImage();
  void takeWord();

  std::string_view m_rest;
  ContentOperation m_operation;
};

}
