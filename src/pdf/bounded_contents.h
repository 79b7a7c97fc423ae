// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/Pipeline.hh>

#include <string>

namespace pdf {

/// A few kilobytes can unpack to gigabytes; no page that a person made needs this much.
inline constexpr auto largestPage = std::size_t{256} << 20U;

/// Takes what a stream unpacks to, and ends the unpacking when that is more than a limit.
class BoundedContents : public Pipeline {
public:
  enum class Keep { nothing, text };
  BoundedContents(std::size_t most, Keep keep);
  void write(const unsigned char* data, std::size_t length) override;
  void finish() override {}
  [[nodiscard]] std::string& text() { return m_text; }
  [[nodiscard]] bool wasTooMuch() const { return m_tooMuch; }

private:
  std::size_t m_left;
  bool m_tooMuch = false;
  Keep m_keep;
  std::string m_text;
};

}
