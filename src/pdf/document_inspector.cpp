// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_inspector.h"

#include "pdf/source_document.h"

#include <fstream>
#include <system_error>

namespace pdf {

DocumentInspection inspectDocument(const std::vector<std::uint8_t>& bytes)
{
  using pack::ProblemKind;
  const auto opened = openSource(bytes);
  const auto& problem = opened.problem;
  return {.isPdf = problem != ProblemKind::notPdf && problem != ProblemKind::empty,
          .pages = opened.document ? opened.document->pages() : 0,
          .encrypted = problem == ProblemKind::encrypted,
          .damaged = problem == ProblemKind::damaged,
          .repaired = problem == ProblemKind::repaired};
}

DocumentInspection inspectDocument(const std::filesystem::path& file)
{
  auto failure = std::error_code{};
  const auto size = std::filesystem::file_size(file, failure);
  auto bytes = std::vector<std::uint8_t>(failure ? 0 : size);
  auto stream = std::ifstream{file, std::ios::binary};
  if (failure || !stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size)))
    return {.damaged = true};
  return inspectDocument(bytes);
}

}
