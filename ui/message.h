// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace ui {

enum class MessageKind { Information, Warning, Error };

/// Something the person has to know: what happened, what was kept, what to do now. Whole sentences; empty parts are left out. A file that
/// was made can be opened from there.
struct Message {
  MessageKind kind = MessageKind::Information;
  QString what;
  QString kept;
  QString toDo;
  QString file = {};
};

}
