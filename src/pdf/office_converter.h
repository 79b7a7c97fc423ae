// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/document_form.h"
#include "pdf/process_group.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pdf {

using app::OfficeKind;

/// LibreOffice is on the path.
[[nodiscard]] bool isOfficeInstalled();

/// How long LibreOffice may take over one document, and which program it is.
struct OfficeSettings {
  std::filesystem::path program; ///< empty: `soffice` on the path
  std::chrono::milliseconds patience{60000};
};

/// Makes tagged PDFs of documents in other formats with LibreOffice, which opens all of one kind one after the other, in a profile
/// of its own in which no macro runs and nothing is fetched. Ends it when this object goes.
class OfficeConverter {
public:
  /// `wait` is called several times a second while LibreOffice is at work; what it throws ends the work and passes through.
  OfficeConverter(OfficeSettings settings, std::function<void()> wait);
  ~OfficeConverter();
  OfficeConverter(const OfficeConverter&) = delete;
  OfficeConverter& operator=(const OfficeConverter&) = delete;
  [[nodiscard]] bool isAvailable() const { return !m_program.empty(); }
  /// Answers the number under which the document can be asked for.
  [[nodiscard]] int add(std::span<const std::uint8_t> bytes, const std::string& fileName, OfficeKind kind);
  /// Converts everything that was added.
  void run();
  /// The PDF; nothing when there is none.
  [[nodiscard]] std::optional<std::vector<std::uint8_t>> take(int number) const;

private:
  struct Job {
    std::string name; ///< in the folder of this converter
    OfficeKind kind;
    bool given = false; ///< up
  };

  void run(OfficeKind kind);
  /// Runs LibreOffice over the documents until it ends, or takes too long over one.
  void convert(const std::vector<Job*>& jobs);
  [[nodiscard]] std::filesystem::path made(const Job& job) const;

  std::filesystem::path m_program;
  OfficeSettings m_settings;
  std::function<void()> m_wait;
  std::optional<PrivateFolder> m_folder;
  std::vector<Job> m_jobs;
};

}
