// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QGuiApplication>

namespace ui {

/// Shows that the program is busy, for work of a second or two that nothing else can be done beside.
class BusyCursor {
public:
  BusyCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
  BusyCursor(const BusyCursor&) = delete;
  BusyCursor& operator=(const BusyCursor&) = delete;
  ~BusyCursor() { QGuiApplication::restoreOverrideCursor(); }
};

}
