// SPDX-License-Identifier: EUPL-1.2
#include "ui/document_opening.h"

#include "ui/case_session.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

namespace ui {

namespace {

struct DocumentOpeningText {
  Q_DECLARE_TR_FUNCTIONS(DocumentOpening)
};

/// A folder of this run of the program; it goes when the program ends.
const QTemporaryDir& viewingFolder()
{
  static const QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/besluitroute-XXXXXX")};
  return folder;
}

bool write(const QString& path, const std::vector<std::uint8_t>& bytes)
{
  QFile::remove(path);
  QFile file{path};
  const auto size = static_cast<qint64>(bytes.size());
  if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char*>(bytes.data()), size) != size)
    return false;
  return file.setPermissions(QFileDevice::ReadOwner); // changes made there would not reach the case file
}

}

void openDocument(CaseSession& session, domain::DocumentId id, Workspace& workspace)
{
  const auto fail = [&](const QString& why) { Q_EMIT workspace.messageRaised({MessageKind::Error, why, DocumentOpeningText::tr("Het dossier is niet veranderd."), {}}); };
  const auto document = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!document)
    return;
  const auto bytes = session.read([&](const app::Facts& facts) { return facts.source().content(document->sha256); });
  const auto title = QString::fromStdString(document->title);
  if (!bytes || !*bytes)
    return fail(DocumentOpeningText::tr("De inhoud van ‘%1’ is niet in het dossier.").arg(title));
  const auto path = viewingFolder().filePath(QStringLiteral("%1-%2").arg(id.value()).arg(QFileInfo{QString::fromStdString(document->fileName)}.fileName()));
  if (!write(path, **bytes))
    return fail(DocumentOpeningText::tr("‘%1’ kon niet worden klaargezet om te bekijken.").arg(title));
  if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
    fail(DocumentOpeningText::tr("Er is geen programma gevonden om ‘%1’ mee te openen.").arg(title));
}

}
