// SPDX-License-Identifier: EUPL-1.2
#include "ui/clock_text.h"

#include <QRegularExpression>
#include <QTime>

namespace ui {

std::string clockTyped(const QString& typed)
{
  static const QRegularExpression asTyped{QStringLiteral("^(\\d{1,2})(?:[.:uh]?(\\d{2}))?(?:\\s*(?:uur|u|h))?$"), QRegularExpression::CaseInsensitiveOption};
  const auto text = typed.trimmed();
  const auto found = asTyped.match(text);
  if (!found.hasMatch())
    return text.toStdString();
  const QTime time{found.captured(1).toInt(), found.captured(2).toInt()};
  return time.isValid() ? time.toString(QStringLiteral("HH:mm")).toStdString() : text.toStdString();
}

std::optional<std::string> clockGiven(const QString& typed) { return typed.trimmed().isEmpty() ? std::nullopt : std::optional{clockTyped(typed)}; }

}
