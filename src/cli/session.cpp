// SPDX-License-Identifier: EUPL-1.2
#include "cli/session.h"

#include "cli/text.h"
#include "pdf/document_inspector.h"
#include "presentation/sentences.h"
#include "storage/case_file_store.h"

#include <QCoreApplication>

namespace cli {

using domain::Result;

namespace {

app::DocumentInspection inspect(const std::filesystem::path& file)
{
  const auto found = pdf::inspectDocument(file);
  return {found.isPdf, found.encrypted, found.damaged, found.pages > 0 ? std::optional{found.pages} : std::nullopt};
}

Exit workOn(std::unique_ptr<app::Store> store, const Call& call, const Work& work)
{
  Session session{std::move(store), call};
  const auto done = work(session.file());
  return done ? Exit::done : refuse(done.error());
}

Exit open(const Call& call, storage::OpenMode mode, const Work& work)
{
  auto opened = storage::openCaseFile(call.file, mode);
  if (!opened)
    return refuse(opened.error());
  if (opened->backup)
    tell(Text::tr("Het bestand is bijgewerkt naar de nieuwste bestandsversie. De oude staat in “%1”.")
             .arg(QString::fromStdString(opened->backup->filename().string())));
  return workOn(std::move(opened->store), call, work);
}

}

Session::Session(std::unique_ptr<app::Store> store, const Call& call)
  : m_clock{*store, call.today}, m_file{std::move(store), m_clock, call.user, inspect}
{}

Exit readingFrom(const Call& call, const Work& work) { return open(call, storage::OpenMode::readOnly, work); }

Exit writingTo(const Call& call, const Work& work) { return open(call, storage::OpenMode::readWrite, work); }

Exit creating(const Call& call, const Work& work)
{
  auto store = storage::createCaseFile(call.file);
  if (!store)
    return refuse(store.error());
  const auto exit = workOn(std::move(*store), call, work);
  if (exit != Exit::done) {
    std::error_code ignored;
    std::filesystem::remove(call.file, ignored);
  }
  return exit;
}

void tellFindings(const std::vector<domain::Finding>& findings)
{
  const auto all = presentation::findingSentences(findings);
  auto sentences = all;
  sentences.removeDuplicates();
  for (const auto& sentence : sentences) {
    const auto times = all.count(sentence);
    tell(times == 1 ? Text::tr("Let op: %1").arg(sentence) : Text::tr("Let op, %1 keer: %2").arg(QString::number(times), sentence));
  }
}

}
