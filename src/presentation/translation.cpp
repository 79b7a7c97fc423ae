// SPDX-License-Identifier: EUPL-1.2
#include "presentation/translation.h"

#include "domain/contract.h"

#include <QCoreApplication>
#include <QTranslator>

namespace presentation {

void installTranslation()
{
  auto* application = QCoreApplication::instance();
  EXPECTS(application != nullptr);
  auto* translator = new QTranslator{application}; // NOLINT(cppcoreguidelines-owning-memory): the application owns it
  if (translator->load(QStringLiteral(":/translations/besluitroute_nl.qm")))
    QCoreApplication::installTranslator(translator);
}

}
