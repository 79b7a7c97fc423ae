// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/document_problem.h"
#include "pack/meeting_pack.h"
#include "pack/pack_edition.h"
#include "pdf/office_converter.h"
#include "pdf/worker/worker_settings.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pdf {

using pack::ProblemKind;

/// One thing to know about a document that is not in the pack as delivered, or is less than it could be.
struct PackProblem {
  std::string label;
  std::string document;
  ProblemKind kind;
  std::string whatHappened; ///< Dutch, as printed in the pack
};

using PackEntry = pack::PrintedPart;

struct PackReport {
  int pages = 0;
  std::vector<PackEntry> entries;
  std::vector<PackProblem> problems; ///< what readers miss or see changed; also printed in the pack
  std::vector<PackProblem> remarks;  ///< for whoever makes the pack
  std::string sha256;                ///< of the file
  std::int64_t size = 0;
  bool tagged = false;             ///< every document in it brought its structure along
  std::vector<std::string> claims; ///< "PDF/UA-1", "PDF/A-2A": what the file says of itself
};

enum class PackFailure { cancelled, cannotWrite, targetTaken, internal };

struct PackOutcome {
  std::optional<PackReport> report; ///< present exactly when the file is complete under its name
  PackFailure failure = PackFailure::internal;
  std::string detail; ///< English, for the log
};

/// Called with 0 … 100 from the thread that writes; answers false to cancel.
using Progress = std::function<bool(int percent)>;

/// Writes the pack as one PDF. The file appears under `target` only when it is complete: otherwise nothing is left behind and an
/// existing file under that name is untouched. Nothing a single attachment contains stops the pack: see PackReport::problems.
[[nodiscard]] PackOutcome writePack(const pack::MeetingPack& pack, const std::filesystem::path& target,
                                    const Progress& progress = {}, const WorkerSettings& settings = {},
                                    const OfficeSettings& office = {});

/// Writes an edition and answers what is put on record of it; none when that failed.
[[nodiscard]] std::optional<pack::PackFile> printPack(const pack::PackEdition& edition, const std::filesystem::path& target);

}
