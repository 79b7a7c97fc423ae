// SPDX-License-Identifier: EUPL-1.2
#include "cli/program.h"

#include "cli/text.h"
#include "storage/account_name.h"

#include <QCoreApplication>
#include <chrono>
#include <cstdio>
#include <spdlog/spdlog.h>
#include <unistd.h>

namespace cli {

namespace {

/// On one line and readable, whatever bytes the shell passed on.
std::string cleanedName(const std::string& name)
{
  const auto cleaned = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).simplified().left(100).toStdString();
  return cleaned.empty() ? storage::accountName() : cleaned;
}

std::shared_ptr<CLI::Formatter> dutchFormatter()
{
  auto formatter = std::make_shared<CLI::Formatter>();
  formatter->label("Usage", Text::tr("Gebruik").toStdString());
  formatter->label("OPTIONS", Text::tr("OPTIES").toStdString());
  formatter->label("SUBCOMMAND", Text::tr("OPDRACHT").toStdString());
  formatter->label("Positionals", Text::tr("Waarden").toStdString());
  formatter->label("REQUIRED", Text::tr("(verplicht)").toStdString());
  formatter->label("TEXT", Text::tr("TEKST").toStdString());
  formatter->label("Excludes", Text::tr("niet samen met").toStdString());
  return formatter;
}

void setHelp(CLI::App& command) { command.set_help_flag("-h,--help", Text::tr("toont deze uitleg").toStdString()); }

QString behindColon(const std::string& text)
{
  const auto colon = text.find(": ");
  return QString::fromStdString(colon == std::string::npos ? text : text.substr(colon + 2));
}

QString firstWord(const std::string& text) { return QString::fromStdString(text.substr(0, text.find_first_of(" :"))); }

/// CLI11 speaks English; what it found wrong is said again.
QString usageSentence(const CLI::ParseError& error)
{
  const std::string text = error.what();
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
    return Text::tr("Dit begrijp ik niet: %1.").arg(behindColon(text).left(200));
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
    return Text::tr("Er ontbreekt een waarde: %1.").arg(firstWord(text));
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
    return Text::tr("Bij %1 staan te weinig of te veel waarden.").arg(firstWord(text));
  if (dynamic_cast<const CLI::ExcludesError*>(&error) != nullptr)
    return Text::tr("Deze opties gaan niet samen: %1.")
        .arg(QString::fromStdString(text).replace(QLatin1String(" excludes "), Text::tr(" en ")));
  return Text::tr("Deze waarde kan niet: %1.").arg(behindColon(text).left(200));
}

QString missingCommand(const std::vector<std::string>& given)
{
  return given.empty() ? Text::tr("Geef een opdracht.")
                       : Text::tr("De opdracht “%1” bestaat niet.").arg(QString::fromStdString(given.front()).left(200));
}

int code(Exit exit) { return static_cast<int>(exit); }

}

CLI::Option& addDate(CLI::App& command, const char* name, std::string& target, const QString& description)
{
  return *command.add_option(name, target, description.toStdString())
              ->type_name(Text::tr("DATUM").toStdString())
              ->check([](const std::string& text) {
                return domain::parseIsoDate(text)
                           ? std::string{}
                           : Text::tr("“%1” is geen datum als 2027-04-22").arg(QString::fromStdString(text)).toStdString();
              });
}

Program::Program()
  : m_app{Text::tr("Besluitroute: voorstellen langs hun route, vanaf de opdrachtregel.").toStdString(), "besluitroute-cli"}
{
  m_app.option_defaults()->group(Text::tr("Opties").toStdString());
  m_app.formatter(dutchFormatter());
  setHelp(m_app);
  m_app.set_version_flag("--version", "besluitroute-cli " BESLUITROUTE_VERSION, Text::tr("toont de versie").toStdString());
  m_app.require_subcommand(1);
  addDate(m_app, "--today", m_today, Text::tr("de dag die als vandaag geldt"));
  // Read before anything else by main(), since these descriptions are in that language.
  m_app.add_option("--language", m_language, Text::tr("taal van meldingen en tabellen: nl of en; stukken zijn altijd Nederlands").toStdString())
      ->type_name(Text::tr("TAAL").toStdString())
      ->check(CLI::IsMember({"nl", "en"}));
  m_app.add_option("--user", m_user, Text::tr("naam in de geschiedenis").toStdString())->type_name(Text::tr("NAAM").toStdString());
  m_app.footer(
      Text::tr(
          "Antwoorden komen op de uitvoer, meldingen op de foutuitvoer. Afloop: 0 gelukt, 1 verkeerd gebruik, 2 geweigerd door "
          "een regel, 3 het bestand kon niet worden gelezen of geschreven.")
          .toStdString());
}

CLI::App& Program::addCommand(const char* name, const QString& description, Action action)
{
  auto& command = *m_app.add_subcommand(name, description.toStdString());
  command.group(Text::tr("Opdrachten").toStdString());
  setHelp(command); // again, now in the group of the other options
  command.fallthrough();
  command.callback([this, name, chosen = std::move(action)] {
    m_name = name;
    m_chosen = chosen;
  });
  return command;
}

CLI::App& Program::addFileCommand(const char* name, const QString& description, Action action)
{
  auto& command = addCommand(name, description, std::move(action));
  command.add_option("FILE", m_file, Text::tr("het dossier, een bestand dat op .besluitroute eindigt").toStdString())
      ->required()
      ->type_name("");
  return command;
}

int Program::run(int argc, const char* const* argv)
{
  try {
    m_app.parse(argc, argv);
  } catch (const CLI::Success& wanted) { // help and version
    return m_app.exit(wanted);
  } catch (const CLI::ParseError& error) {
    tell(m_app.get_subcommands().empty() ? missingCommand(m_app.remaining()) : usageSentence(error));
    tell(Text::tr("Uitleg: besluitroute-cli --help, of --help achter een opdracht."));
    return code(Exit::usage);
  }
  m_call = {m_file, domain::parseIsoDate(m_today), cleanedName(m_user)};
  const auto exit = runChosen();
  if (std::fflush(stdout) == 0)
    return exit;
  tell(Text::tr("Het antwoord kon niet worden geschreven."));
  return code(Exit::file);
}

int Program::runChosen()
{
  const auto start = std::chrono::steady_clock::now();
  const auto exit = m_chosen(m_call);
  const auto duration = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  spdlog::info("{}: exit {} after {} ms", m_name, code(exit), duration.count());
  return code(exit);
}

}
