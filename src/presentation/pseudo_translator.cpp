// SPDX-License-Identifier: EUPL-1.2
#include "presentation/pseudo_translator.h"

namespace presentation {

QString PseudoTranslator::translate(const char* /*context*/, const char* sourceText, const char* /*disambiguation*/, int /*n*/) const
{
  const auto text = QString::fromUtf8(sourceText);
  return text.isEmpty() ? text : QStringLiteral("[[") + text + QStringLiteral("]]");
}

}
