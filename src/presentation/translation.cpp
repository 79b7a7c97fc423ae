// SPDX-License-Identifier: EUPL-1.2
#include "presentation/translation.h"

#include "domain/contract.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace presentation {

namespace {

auto current = Language::Dutch;

QLocale localeOf(Language language)
{
  return language == Language::Dutch ? QLocale{QLocale::Dutch, QLocale::Netherlands} : QLocale{QLocale::English, QLocale::UnitedKingdom};
}

/// One of the program's own and one of Qt's, for the dialogs of the toolkit; kept by the application, replaced when called again.
void install(const char* name, const QString& file, const QString& folder)
{
  auto* application = QCoreApplication::instance();
  delete application->findChild<QTranslator*>(QString::fromLatin1(name), Qt::FindDirectChildrenOnly);
  auto* translator = new QTranslator{application}; // NOLINT(cppcoreguidelines-owning-memory): the application owns it
  translator->setObjectName(QString::fromLatin1(name));
  if (translator->load(file, folder))
    QCoreApplication::installTranslator(translator);
}

}

std::optional<Language> languageFromCode(const QString& code)
{
  for (const auto language : allLanguages)
    if (code == codeOf(language))
      return language;
  return std::nullopt;
}

QString codeOf(Language language) { return language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en"); }

QString nameOf(Language language) { return language == Language::Dutch ? QStringLiteral("Nederlands") : QStringLiteral("English"); }

void installTranslation(Language language)
{
  EXPECTS(QCoreApplication::instance() != nullptr);
  current = language;
  QLocale::setDefault(localeOf(language));
  install("toolkitTexts", QStringLiteral("qtbase_") + codeOf(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install("programTexts", QStringLiteral("besluitroute_") + codeOf(language), QStringLiteral(":/translations"));
}

Language installedLanguage() { return current; }

}
