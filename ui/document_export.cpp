// SPDX-License-Identifier: EUPL-1.2
#include "ui/document_export.h"

#include "app/queries/setup.h"
#include "pdf/document_writer.h"
#include "ui/background_work.h"
#include "ui/busy_cursor.h"
#include "ui/export_target.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

#include <memory>

namespace ui {

namespace {

struct DocumentExportText {
  Q_DECLARE_TR_FUNCTIONS(DocumentExport)
};

/// Before the window says that it is busy, in milliseconds: most documents are made by then.
constexpr auto patience = 300;

/// In a thread of its own: a document of hundreds of pages takes seconds, and the window goes on being drawn meanwhile.
bool writePdf(const pack::TextDocument& document, const std::string& mark, const std::string& path)
{
  const BusyCursor busy;
  auto written = false;
  const std::unique_ptr<QThread> thread{QThread::create([&] { survives([&] { written = pdf::writeTextDocument(document, mark, path); }); })};
  QEventLoop loop;
  QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
  thread->start();
  if (!thread->wait(patience)) {
    QProgressDialog waiting{DocumentExportText::tr("Het document wordt gemaakt …"), {}, 0, 0};
    waiting.setWindowModality(Qt::ApplicationModal); // nothing else can be begun, or closed
    waiting.setWindowTitle(DocumentExportText::tr("Een ogenblik"));
    waiting.show();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
  }
  return written;
}

}

Message writeDocument(CaseSession& session, const QString& path, const std::function<pack::TextDocument(const app::Facts&)>& make)
{
  const auto made = session.read([&](const app::Facts& facts) { return std::pair{make(facts), app::caseOverview(facts, session.today()).mark}; });
  if (!made || !writePdf(made->first, made->second, path.toStdString()))
    return {MessageKind::Error, DocumentExportText::tr("Het document kon niet worden geschreven naar ‘%1’.").arg(path),
            DocumentExportText::tr("Een bestand dat er al stond, is niet veranderd."), DocumentExportText::tr("Kies een andere map.")};
  return {MessageKind::Information, DocumentExportText::tr("Het document staat in ‘%1’.").arg(path), {}, {}, path};
}

std::optional<Message> exportDocument(CaseSession& session, const QString& title, const QString& fileName,
                                      const std::function<pack::TextDocument(const app::Facts&)>& make, QWidget* parent)
{
  const auto path = askTarget(parent, title, fileName, QStringLiteral("pdf"));
  return path ? std::optional{writeDocument(session, *path, make)} : std::nullopt;
}

}
