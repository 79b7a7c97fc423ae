// SPDX-License-Identifier: EUPL-1.2
#include "app/command_json.h"
#include "cli/command_list.h"
#include "cli/session.h"
#include "cli/text.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

namespace cli {

namespace {

/// The list and the folder from which it names documents.
struct Input {
  std::string text;
  std::filesystem::path folder;
};

domain::Result<Input> readInput(const std::string& name)
{
  const std::filesystem::path path{name};
  QFile source{QFile::decodeName(name.c_str())};
  const auto opened = name == "-" ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
  if (!opened)
    return domain::fail(source.exists() ? domain::ErrorCode::fileNotReadable : domain::ErrorCode::fileNotFound,
                        path.filename().string());
  Input input{source.readAll().toStdString(),
              name == "-" ? std::filesystem::current_path() : std::filesystem::absolute(path).parent_path()};
  if (source.error() != QFileDevice::NoError)
    return domain::fail(domain::ErrorCode::fileNotReadable, path.filename().string());
  return input;
}

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
