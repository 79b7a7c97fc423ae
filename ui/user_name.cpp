// SPDX-License-Identifier: EUPL-1.2
#include "ui/user_name.h"

#include "ui/preferences.h"

namespace ui {

namespace {

const QString userNameKey = QStringLiteral("userName");

QString chosenName()
{
  const auto given = qEnvironmentVariable("BESLUITROUTE_USER");
  return given.isEmpty() ? preference(userNameKey).toString() : given;
}

}

bool hasUserName() { return !chosenName().isEmpty(); }

std::string userName(const std::string& account) { return hasUserName() ? chosenName().toStdString() : account; }

void setUserName(const std::string& name) { setPreference(userNameKey, QString::fromStdString(name)); }

}
