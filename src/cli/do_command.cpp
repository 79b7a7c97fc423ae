// SPDX-License-Identifier: EUPL-1.2
#include "app/command_json.h"
#include "cli/command_list.h"
#include "cli/input.h"
#include "cli/session.h"
#include "cli/text.h"

#include <QCoreApplication>

namespace cli {

namespace {

void sayWhatWasMade(const std::vector<app::ListedResult>& results)
{
  std::vector<domain::Finding> findings;
  for (const auto& result : results) {
    if (result.executed.made)
      answer(madeLine(result));
    findings.insert(findings.end(), result.executed.findings.begin(), result.executed.findings.end());
  }
  tellFindings(findings);
  answer(Text::tr("%n opdracht(en) uitgevoerd.", nullptr, static_cast<int>(results.size())));
}

Exit executeInput(const Call& call, const Input& input)
{
  std::optional<app::ListError> refused;
  const auto exit = writingTo(call, [&](app::CaseFile& file) -> domain::Result<void> {
    const auto results = app::executeList(file, input.text, input.folder);
    if (results)
      sayWhatWasMade(*results);
    else
      refused = results.error();
    return {};
  });
  return refused ? refuseList(*refused) : exit;
}

}

void addDo(Program& program)
{
  const auto list = std::make_shared<std::string>("-");
  auto& command =
      program.addFileCommand("do", Text::tr("voert een lijst opdrachten uit: allemaal of geen"), [list](const Call& call) {
        const auto input = readInput(*list);
        return input ? executeInput(call, *input) : refuse(input.error());
      });
  command.add_option("COMMANDS.json", *list, Text::tr("de lijst; - of niets leest van de invoer").toStdString())->type_name("");
}

}
