// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/rules.h"
#include "domain/error.h"

#include <QStringList>
#include <vector>

/// What was refused, went wrong or deserves attention, in whole sentences.
namespace presentation {

/// Three answers to three questions; `advice` may be empty.
struct Explanation {
  QString what;   ///< what happened
  QString kept;   ///< what was left as it was
  QString advice; ///< what to do now
};

/// Where it is read: advice names what there is to do in that place.
enum class Surface { Window, CommandLine };

[[nodiscard]] Explanation explain(const domain::Error& error, Surface surface = Surface::Window);
/// The same on a form where the field that was refused has this label, accelerator included: it is called what the person sees.
[[nodiscard]] Explanation explain(const domain::Error& error, const QString& label);
/// The explanation in one paragraph.
[[nodiscard]] QString errorSentence(const domain::Error& error, Surface surface = Surface::Window);
[[nodiscard]] QString findingSentence(const domain::Finding& finding);
/// In their order; open branches of a merger together in one sentence.
[[nodiscard]] QStringList findingSentences(const std::vector<domain::Finding>& findings);

/// A rule that always holds and does not, in this place.
[[nodiscard]] QString ruleSentence(const app::BrokenRule& broken);

/// Text of a person inside a sentence: on one line, and cut off where it would drown the sentence.
[[nodiscard]] QString excerpt(const std::string& text);

}
