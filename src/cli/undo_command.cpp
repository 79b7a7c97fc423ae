// SPDX-License-Identifier: EUPL-1.2
#include "cli/session.h"
#include "cli/text.h"
#include "presentation/history_words.h"

#include <QCoreApplication>

namespace cli {

namespace {

/// The phrase while what it names is in the file, which is before an undo and after a redo.
QString phraseOf(app::CaseFile& file, const std::optional<app::HistoryEntry>& entry)
{
  const auto phrase =
      file.read([&](const app::Facts& facts) { return entry ? presentation::historyPhrase(facts, *entry) : QString{}; });
  return phrase.value_or(QString{});
}

}

void addUndo(Program& program)
{
  program.addFileCommand("undo", Text::tr("maakt de laatste wijziging ongedaan"), [](const Call& call) {
    return writingTo(call, [](app::CaseFile& file) {
      const auto phrase = phraseOf(file, file.nextUndo());
      auto done = file.undo();
      if (done)
        answer(Text::tr("Ongedaan gemaakt: %1").arg(phrase));
      return done;
    });
  });
}

void addRedo(Program& program)
{
  program.addFileCommand("redo", Text::tr("doet de laatste ongedaan gemaakte wijziging opnieuw"), [](const Call& call) {
    return writingTo(call, [](app::CaseFile& file) {
      const auto entry = file.nextRedo();
      auto done = file.redo();
      if (done)
        answer(Text::tr("Opnieuw gedaan: %1").arg(phraseOf(file, entry)));
      return done;
    });
  });
}

}
