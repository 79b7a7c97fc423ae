// SPDX-License-Identifier: EUPL-1.2
#include "storage/account_name.h"

#include <pwd.h>
#include <unistd.h>

namespace storage {

std::string accountName()
{
  const auto* entry = getpwuid(geteuid());
  return entry != nullptr ? entry->pw_name : std::to_string(geteuid());
}

}
