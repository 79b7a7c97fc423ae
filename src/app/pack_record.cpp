// SPDX-License-Identifier: EUPL-1.2
#include "app/pack_record.h"

namespace app {

domain::Result<void> putOnRecord(CaseFile& file, const FreezePack& pack, const std::string& recipients,
                                 std::optional<domain::Date> on)
{
  return file.allOrNothing([&]() -> domain::Result<void> {
    const auto frozen = file.execute(DatedCommand{pack, on});
    if (!frozen)
      return tl::unexpected<domain::Error>{frozen.error()};
    if (recipients.empty())
      return {};
    const RecordDispatch dispatch{.revision = domain::PackRevisionId{frozen->made->id}, .recipients = recipients};
    const auto sent = file.execute(DatedCommand{dispatch, on});
    return sent ? domain::Result<void>{} : tl::unexpected<domain::Error>{sent.error()};
  });
}

}
