// SPDX-License-Identifier: EUPL-1.2
#include "ui_support/url_catcher.h"

#include <QDesktopServices>

namespace ui_support {

UrlCatcher::UrlCatcher() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }

UrlCatcher::~UrlCatcher() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

}
