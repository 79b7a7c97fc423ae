// SPDX-License-Identifier: EUPL-1.2
#include "ui/document_export.h"

#include "app/queries/setup.h"
#include "pdf/document_writer.h"
#include "ui/export_target.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct DocumentExportText {
  Q_DECLARE_TR_FUNCTIONS(DocumentExport)
};

}

Message writeDocument(CaseSession& session, const QString& path, const std::function<pack::TextDocument(const app::Facts&)>& make)
{
  const auto made = session.read([&](const app::Facts& facts) { return std::pair{make(facts), app::caseOverview(facts, session.today()).mark}; });
  if (!made || !pdf::writeTextDocument(made->first, made->second, path.toStdString()))
    return {MessageKind::Error, DocumentExportText::tr("Het document kon niet worden geschreven naar ‘%1’.").arg(path),
            DocumentExportText::tr("Een bestand dat er al stond, is niet veranderd."), DocumentExportText::tr("Kies een andere map.")};
  return {MessageKind::Information, DocumentExportText::tr("Het document staat in ‘%1’.").arg(path), {}, {}};
}

std::optional<Message> exportDocument(CaseSession& session, const QString& title, const QString& fileName,
                                      const std::function<pack::TextDocument(const app::Facts&)>& make, QWidget* parent)
{
  const auto path = askTarget(parent, title, fileName, QStringLiteral("pdf"));
  return path ? std::optional{writeDocument(session, *path, make)} : std::nullopt;
}

}
