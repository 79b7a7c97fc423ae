// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTranslator>

namespace presentation {

/// Puts "[[" and "]]" around every translated text, so that a text without them was never given to the translator.
class PseudoTranslator : public QTranslator {
  Q_OBJECT

public:
  using QTranslator::QTranslator;
  [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
  [[nodiscard]] bool isEmpty() const override { return false; }
};

}
