// SPDX-License-Identifier: EUPL-1.2
#include "cli/command_list.h"
#include "cli/session.h"
#include "cli/text.h"
#include "exchange/demo_case.h"
#include "pdf/document_writer.h"
#include "pdf/pack_writer.h"
#include "presentation/sentences.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace cli {

namespace {

bool typeset(std::string_view text, const std::filesystem::path& target)
{
  return pdf::writeTextDocument(pack::parseTextDocument(text), "voorbeeld", target);
}

/// The demo is made on its own day by its own person, whoever types the command.
Exit makeDemo(Call call, const std::string& code)
{
  const auto* const demo = exchange::findDemo(code);
  if (demo == nullptr) {
    QStringList codes;
    for (const auto& each : exchange::demos())
      codes << QString::fromUtf8(each.code.data(), static_cast<qsizetype>(each.code.size()));
    tell(Text::tr("Er is geen voorbeeld “%1”. Kies %2.").arg(presentation::excerpt(code), codes.join(Text::tr(" of "))));
    return Exit::usage;
  }
  call.today = call.today.value_or(demo->today);
  call.user = demo->user;
  const QTemporaryDir workFolder;
  if (!workFolder.isValid())
    return refuse({domain::ErrorCode::fileNotWritable, QTemporaryDir{}.path().toStdString()});
  std::optional<app::ListError> refused;
  const auto exit = creating(call, [&](app::CaseFile& file) -> domain::Result<void> {
    const auto built = exchange::buildDemo(file, workFolder.path().toStdString(), {typeset, pdf::printPack}, *demo);
    if (!built)
      refused = built.error();
    return built ? domain::Result<void>{} : tl::unexpected<domain::Error>{built.error().error};
  });
  if (refused && refused->position > 0)
    tell(QString::fromStdString(std::to_string(refused->position) + " " + refused->command));
  if (exit == Exit::done)
    answer(Text::tr("Voorbeelddossier gemaakt: %1").arg(QString::fromStdString(call.file.string())));
  return exit;
}

}

void addDemo(Program& program)
{
  const auto code = std::make_shared<std::string>(exchange::demos().front().code);
  auto& command = program.addFileCommand("demo", Text::tr("maakt het voorbeelddossier: een verzonnen jeugdregio, met stukken en vergaderingen"),
                                         [code](const Call& call) { return makeDemo(call, *code); });
  command.add_option("--story", *code, Text::tr("zuid-holland-zuid, of utrecht voor een netwerk van 26 gemeenten in zes regio’s").toStdString())
      ->type_name(Text::tr("VERHAAL").toStdString());
}

}
