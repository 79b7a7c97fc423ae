// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_assembly.h"

#include "pdf/pack_frame.h"

namespace pdf {

void PackAssembly::add(int source, const SourceDocument& document)
{
  m_placed.insert_or_assign(source, placeAttachment(m_pack, source, document));
}

AssemblyResult PackAssembly::finish(const AssemblyJob& job, const Spool& spool, const std::string& identity)
{
  return PackFrame{job, spool, m_pack, m_placed}.finish(identity);
}

}
