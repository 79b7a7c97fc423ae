// SPDX-License-Identifier: EUPL-1.2
#include "exchange/program_log.h"
#include "presentation/translation.h"
#include "ui/case_opening.h"
#include "ui/painted_parts.h"
#include "ui/preferences.h"
#include "ui/program.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>

/// Read by jemalloc. A large case file becomes many small values in a few megabytes each; in large pages the system hands out that memory at once
/// instead of in some 17,000 pieces (ADR 0105).
extern "C" {
extern const char* malloc_conf;
const char* malloc_conf = "thp:always,metadata_thp:always";
}

namespace {

struct Asked {
  QString theme;
  ui::ProgramOptions options;
};

/// The file on the command line, before there is a program that looks at it well.
QString fileAmong(int argc, char** argv)
{
  QStringList arguments;
  for (auto i = 0; i < argc; ++i)
    arguments << QString::fromLocal8Bit(argv[i]);
  QCommandLineParser parser;
  parser.addOptions({{QStringLiteral("theme"), {}, QStringLiteral("thema")}, {QStringLiteral("language"), {}, QStringLiteral("taal")}, {QStringLiteral("today"), {}, QStringLiteral("dag")}});
  static_cast<void>(parser.parse(arguments));
  return parser.positionalArguments().value(0);
}

Asked askedOf(const QApplication& application)
{
  QCommandLineParser parser;
  parser.addPositionalArgument(QStringLiteral("bestand"), QCoreApplication::translate("Options", "dossier om te openen"));
  const QCommandLineOption theme{QStringLiteral("theme"), QCoreApplication::translate("Options", "licht, donker of systeem"), QStringLiteral("thema")};
  const QCommandLineOption language{QStringLiteral("language"), QCoreApplication::translate("Options", "nl of en"), QStringLiteral("taal")};
  const QCommandLineOption today{QStringLiteral("today"), QCoreApplication::translate("Options", "de dag van vandaag, als 2027-04-22"), QStringLiteral("dag")};
  const QCommandLineOption quit{QStringLiteral("quit-when-usable"), QCoreApplication::translate("Options", "sluit zodra het venster bruikbaar is, om te meten hoe lang dat duurt")};
  parser.addOptions({theme, language, today, quit});
  parser.addHelpOption();
  parser.process(application);
  const auto word = [&parser](const QCommandLineOption& option, const QString& arranged) { return parser.isSet(option) ? parser.value(option) : ui::preference(arranged).toString(); };
  return {word(theme, QStringLiteral("theme")),
          {.file = parser.positionalArguments().value(0),
           .language = word(language, QStringLiteral("language")),
           .today = domain::parseIsoDate(parser.value(today).toStdString()),
           .quitWhenUsable = parser.isSet(quit)}};
}

}

int main(int argc, char** argv)
{
  exchange::startLog("besluitroute");
  const auto file = fileAmong(argc, argv);
  const auto ahead = file.isEmpty() ? nullptr : ui::readAhead(file.toStdString()); // while the window is made
  QApplication application{argc, argv};
  QApplication::setApplicationName(QStringLiteral("Besluitroute"));
  QApplication::setApplicationVersion(QStringLiteral(BESLUITROUTE_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("besluitroute"));
  presentation::installTranslation(presentation::languageFromCode(ui::preference(QStringLiteral("language")).toString()).value_or(presentation::Language::Dutch));
  ui::makePaintedPartsAccessible();
  const auto asked = askedOf(application);
  ui::Theme theme{application, ui::themeFromWord(asked.theme).value_or(ui::ThemeChoice::System)};
  return ui::runProgram(theme, asked.options, asked.options.file == file ? ahead.get() : nullptr);
}
