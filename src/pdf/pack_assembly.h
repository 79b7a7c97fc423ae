// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/assembly_job.h"
#include "pdf/placed_attachment.h"

namespace pdf {

/// Puts the attachments and the program's own sheets together into one file. Attachments are written as they come; what is known
/// only when all have come, such as page numbers, follows at the end.
class PackAssembly {
public:
  explicit PackAssembly(int descriptor) : m_pack{descriptor} {}
  /// The document can be let go of afterwards. Throws what the library throws, and std::system_error when the file cannot be written;
  /// then there is no pack.
  void add(int source, const SourceDocument& document);
  /// What `job` says of sources is about those that were added.
  [[nodiscard]] AssemblyResult finish(const AssemblyJob& job, const Spool& spool, const std::string& identity);

private:
  PackFile m_pack;
  std::map<int, PlacedAttachment> m_placed;
};

}
