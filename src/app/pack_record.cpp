// SPDX-License-Identifier: EUPL-1.2
#include "app/pack_record.h"

namespace app {

domain::Result<void> putOnRecord(CaseFile& file, const FreezePack& pack, const std::string& recipients)
{
  return file.allOrNothing([&]() -> domain::Result<void> {
    const auto frozen = file.execute(pack);
    if (!frozen)
      return tl::unexpected<domain::Error>{frozen.error()};
    if (recipients.empty())
      return {};
    const auto sent = file.execute(RecordDispatch{.revision = domain::PackRevisionId{frozen->made->id}, .recipients = recipients});
    return sent ? domain::Result<void>{} : tl::unexpected<domain::Error>{sent.error()};
  });
}

}
