// SPDX-License-Identifier: EUPL-1.2
#include "cli/session.h"
#include "cli/text.h"
#include "storage/case_file_store.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct BackupOptions {
  std::string target;
  bool replace = false;
};

Exit backUp(const Call& call, const BackupOptions& options)
{
  const std::filesystem::path target{options.target};
  std::error_code ignored;
  if (std::filesystem::equivalent(call.file, target, ignored) || (!options.replace && std::filesystem::exists(target)))
    return refuse({domain::ErrorCode::fileExists, target.filename().string()});
  return readingFrom(call, [&](app::CaseFile& file) {
    auto written = storage::backUp(file.store(), target);
    if (written)
      answer(Text::tr("Reservekopie gemaakt: %1").arg(QString::fromStdString(options.target)));
    return written;
  });
}

}

void addBackup(Program& program)
{
  const auto options = std::make_shared<BackupOptions>();
  auto& command = program.addFileCommand("backup", Text::tr("maakt een reservekopie, ook terwijl het dossier ergens open staat"),
                                         [options](const Call& call) { return backUp(call, *options); });
  command.add_option("TARGET", options->target, Text::tr("de kopie").toStdString())->required()->type_name("");
  command.add_flag("--replace", options->replace, Text::tr("een bestaande kopie mag worden vervangen").toStdString());
}

}
