// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_inspector.h"

#include "pdf/workshop.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace pdf {

DocumentInspection inspectDocument(const std::vector<std::uint8_t>& bytes)
{
  using pack::ProblemKind;
  auto intake = Intake{.refusal = ProblemKind::damaged};
  try {
    auto spool = Spool{};
    auto workshop = Workshop{spool, nullptr, {}, [] {}};
    intake = workshop.intakeOf(workshop.take(spool.add(bytes), {}));
  } catch (const std::exception&) {
    // No worker, or no room for the spool: then nothing is known of the document, and it is best not called sound.
  }
  const auto has = [&intake](ProblemKind kind) {
    return std::find(intake.remarks.begin(), intake.remarks.end(), kind) != intake.remarks.end();
  };
  const auto& refusal = intake.refusal;
  const auto isImage = has(ProblemKind::convertedImage) || refusal == ProblemKind::damagedImage;
  return {.isPdf = refusal != ProblemKind::notPdf && refusal != ProblemKind::empty && !isImage,
          .pages = intake.pages(),
          .encrypted = refusal == ProblemKind::encrypted,
          .damaged = refusal == ProblemKind::damaged || refusal == ProblemKind::unsafe || refusal == ProblemKind::damagedImage,
          .repaired = has(ProblemKind::repaired)};
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
