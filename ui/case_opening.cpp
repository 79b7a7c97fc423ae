// SPDX-License-Identifier: EUPL-1.2
#include "ui/case_opening.h"

#include "app/case_clock.h"
#include "exchange/demo_case.h"
#include "pack/text_document.h"
#include "pdf/document_inspector.h"
#include "pdf/document_writer.h"
#include "pdf/pack_writer.h"
#include "storage/account_name.h"
#include "storage/case_file_store.h"
#include "ui/user_name.h"

#include <QSysInfo>
#include <QTemporaryDir>

namespace ui {

using namespace domain;

namespace {

app::DocumentInspection inspect(const std::filesystem::path& file)
{
  const auto found = pdf::inspectDocument(file);
  return {found.isPdf, found.encrypted, found.damaged, found.pages > 0 ? std::optional{found.pages} : std::nullopt};
}

OpenedCase wrapped(std::unique_ptr<app::Store> store, std::optional<Date> today, std::string user, app::FactsMemory memory = {})
{
  OpenedCase opened;
  opened.clock = std::make_unique<app::CaseClock>(*store, today);
  opened.file = std::make_unique<app::CaseFile>(std::move(store), *opened.clock, std::move(user), inspect, std::move(memory));
  return opened;
}

}

std::string ownName() { return userName(storage::accountName()); }

std::unique_ptr<app::FactsAhead> readAhead(const std::filesystem::path& file)
{
  return std::make_unique<app::FactsAhead>([file]() -> Result<std::unique_ptr<app::Store>> {
    return storage::openCaseFile(file, storage::OpenMode::readOnly, storage::Looking::elsewhere).map([](storage::OpenedFile&& opened) { return std::move(opened.store); });
  });
}

Result<OpenedCase> openCase(const std::filesystem::path& path, std::optional<Date> today, Opening opening, app::FactsAhead* ahead)
{
  auto file = storage::openCaseFile(path, opening == Opening::TakingOver ? storage::OpenMode::readWriteTakingOver : storage::OpenMode::readWriteUnlessHeld,
                                    storage::Looking::meanwhile);
  if (!file && (file.error().code == ErrorCode::fileReadOnly || file.error().code == ErrorCode::fileNotWritable))
    file = storage::openCaseFile(path, storage::OpenMode::readOnly, storage::Looking::meanwhile);
  if (!file)
    return tl::unexpected{file.error()};
  auto memory = ahead ? ahead->takeFor(*file->store) : app::FactsMemory{};
  auto opened = wrapped(std::move(file->store), today, ownName(), std::move(memory));
  if (const auto& held = file->heldBy)
    opened.heldBy = Holder{held->user, held->host, held->since, QString::fromStdString(held->host) == QSysInfo::machineHostName()};
  opened.backup = file->backup;
  if (file->check)
    opened.verdict = [check = file->check]() -> std::optional<Result<void>> { return check->isDone() ? std::optional{check->answer()} : std::nullopt; };
  return opened;
}

Result<OpenedCase> createCase(const std::filesystem::path& path, std::optional<Date> today)
{
  auto store = storage::createCaseFile(path);
  if (!store)
    return tl::unexpected{store.error()};
  return wrapped(std::move(*store), today, ownName());
}

Result<void> backUpCase(app::CaseFile& file, const std::filesystem::path& target) { return storage::backUp(file.store(), target); }

Result<void> makeDemo(const std::filesystem::path& path, const std::function<bool(int, int)>& step, std::string_view code)
{
  const auto* const named = exchange::findDemo(code);
  const auto& demo = named ? *named : exchange::demos().front();
  const QTemporaryDir workFolder;
  auto store = storage::createCaseFile(path);
  if (!store)
    return tl::unexpected{store.error()};
  const auto all = static_cast<int>(demo.documents.size());
  int done = 0;
  bool goOn = true;
  const auto typeset = [&](std::string_view text, const std::filesystem::path& target) {
    goOn = goOn && step(done++, all);
    return goOn && pdf::writeTextDocument(pack::parseTextDocument(text), "voorbeeld", target);
  };
  auto opened = wrapped(std::move(*store), demo.today, std::string{demo.user});
  const auto built = exchange::buildDemo(*opened.file, workFolder.path().toStdString(), {typeset, pdf::printPack}, demo);
  if (built)
    return {};
  opened.file.reset();
  std::error_code ignored;
  std::filesystem::remove(path, ignored);
  return goOn ? tl::unexpected{built.error().error} : fail(ErrorCode::cancelled);
}

}
