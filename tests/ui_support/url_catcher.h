// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QUrl>

namespace ui_support {

/// Stands where the desktop would open a file in another program.
class UrlCatcher : public QObject {
  Q_OBJECT

public:
  UrlCatcher();
  ~UrlCatcher() override;
  [[nodiscard]] const QUrl& opened() const { return m_opened; }

public Q_SLOTS:
  void take(const QUrl& url) { m_opened = url; }

private:
  QUrl m_opened;
};

}
