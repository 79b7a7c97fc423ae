// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>

#include <QString>
#include <QStringList>

namespace Catch {

template <>
struct StringMaker<QString> {
  static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList> {
  static std::string convert(const QStringList& lines) { return "\n  " + lines.join(QStringLiteral("\n  ")).toStdString(); }
};

}
