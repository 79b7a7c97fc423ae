// SPDX-License-Identifier: EUPL-1.2
#include "ui/user_name.h"

#include "ui/preferences.h"

namespace ui {

namespace {

const QString userNameKey = QStringLiteral("userName");

}

std::string userName(const std::string& account)
{
  if (const auto given = qEnvironmentVariable("BESLUITROUTE_USER"); !given.isEmpty())
    return given.toStdString();
  if (const auto chosen = preference(userNameKey).toString(); !chosen.isEmpty())
    return chosen.toStdString();
  for (const auto* variable : {"USER", "USERNAME"})
    if (const auto name = qEnvironmentVariable(variable); !name.isEmpty())
      return name.toStdString();
  return account;
}

void setUserName(const std::string& name) { setPreference(userNameKey, QString::fromStdString(name)); }

}
