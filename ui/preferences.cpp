// SPDX-License-Identifier: EUPL-1.2
#include "ui/preferences.h"

#include <QSettings>

namespace ui {

namespace {

class Store : public QSettings {
public:
  Store() : QSettings{IniFormat, UserScope, QStringLiteral("besluitroute"), QStringLiteral("besluitroute")} {}
};

}

QVariant preference(const QString& key, const QVariant& otherwise) { return Store{}.value(key, otherwise); }
void setPreference(const QString& key, const QVariant& value) { Store{}.setValue(key, value); }
void forgetPreferences() { Store{}.clear(); }

}
