// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui_support/qt_string_maker.h"

#include <QRegularExpression>

namespace presentation_test {

/// "votesFor": the name of something in the code.
inline bool hasIdentifier(const QString& text)
{
  static const QRegularExpression identifier{QStringLiteral("\\b[a-z]+[A-Z]")};
  return text.contains(identifier);
}

/// "%1", "%n": a place that nothing was put in.
inline bool hasOpenPlace(const QString& text)
{
  static const QRegularExpression place{QStringLiteral("%[0-9n]")};
  return text.contains(place);
}

/// Words for a person: something, without an identifier or an open place.
inline bool isForPeople(const QString& text) { return !text.trimmed().isEmpty() && !hasIdentifier(text) && !hasOpenPlace(text); }

/// Whole sentences: a capital or a quote in front, a full stop behind.
inline bool isSentence(const QString& text)
{
  static const QRegularExpression start{QStringLiteral("^[\\p{Lu}“0-9]")};
  return isForPeople(text) && text.contains(start) && text.endsWith(QLatin1Char('.')) && !text.contains(QStringLiteral(".."));
}

}
