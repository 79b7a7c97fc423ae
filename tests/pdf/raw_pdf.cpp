// SPDX-License-Identifier: EUPL-1.2
#include "raw_pdf.h"

namespace test {

namespace {

class ObjectWriter {
public:
  void object(const std::string& body)
  {
    m_offsets.push_back(m_text.size());
    m_text += std::to_string(m_offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
  }
  void stream(const std::string& contents)
  {
    object("<</Length " + std::to_string(contents.size()) + ">>\nstream\n" + contents + "\nendstream");
  }
  [[nodiscard]] std::string finish()
  {
    const auto start = m_text.size();
    m_text += "xref\n0 " + std::to_string(m_offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const auto offset : m_offsets) {
      const auto digits = std::to_string(offset);
      m_text += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    }
    return m_text + "trailer\n<</Size " + std::to_string(m_offsets.size() + 1) + " /Root 1 0 R>>\nstartxref\n" +
           std::to_string(start) + "\n%%EOF\n";
  }

private:
  std::string m_text = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
  std::vector<std::size_t> m_offsets;
};

}

Bytes RawPdf::bytes() const
{
  auto writer = ObjectWriter{};
  writer.object("<</Type /Catalog /Pages 2 0 R " + catalogue + ">>");
  auto kids = std::string{};
  for (auto page = 0; page < static_cast<int>(pages.size()); ++page)
    kids += std::to_string(pageObject(page)) + " 0 R ";
  writer.object("<</Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) +
                " /Resources <</Font <</F1 3 0 R>>>>>>");
  writer.object("<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>");
  for (auto page = 0; page < static_cast<int>(pages.size()); ++page) {
    const auto& raw = pages[static_cast<std::size_t>(page)];
    writer.object("<</Type /Page /Parent 2 0 R /Contents " + std::to_string(pageObject(page) + 1) + " 0 R " + raw.entries + ">>");
    writer.stream(raw.contents);
  }
  for (const auto& object : objects)
    writer.object(object);
  return bytesOf(writer.finish());
}

RawPdf pagesSaying(const std::string& word, int count)
{
  auto pdf = RawPdf{{}, {}, {}};
  for (auto page = 1; page <= count; ++page)
    pdf.pages.push_back({"/MediaBox [0 0 595 842]", "BT /F1 24 Tf 72 700 Td (" + word + " " + std::to_string(page) + ") Tj ET"});
  return pdf;
}

Bytes bytesOf(const std::string& text) { return {text.begin(), text.end()}; }

}
