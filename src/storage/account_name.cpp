// SPDX-License-Identifier: EUPL-1.2
#include "storage/account_name.h"

#include <pwd.h>
#include <unistd.h>

namespace storage {

std::string accountName()
{
  const auto* entry = getpwuid(geteuid());
  if (entry == nullptr)
    return std::to_string(geteuid());
  const std::string about = entry->pw_gecos != nullptr ? entry->pw_gecos : ""; // full name, room, telephone …
  const auto fullName = about.substr(0, about.find(','));
  return fullName.empty() ? entry->pw_name : fullName;
}

}
