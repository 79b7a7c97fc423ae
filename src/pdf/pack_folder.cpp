// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_folder.h"

#include "app/sha256.h"
#include "pdf/atomic_file.h"
#include "pdf/document_writer.h"
#include "pdf/zip_file.h"

#include <unistd.h>

#include <algorithm>
#include <stdexcept>
#include <system_error>

namespace pdf {

namespace {

/// Share of the work that making the PDF is, of 100.
constexpr auto wholeEnds = 80;
constexpr auto attempts = 100;

/// Ends the work at once wherever it is.
struct FolderCancelled {};

/// A folder beside the target, gone at the end unless it became the target.
class FolderInTheMaking {
public:
  explicit FolderInTheMaking(const std::filesystem::path& target)
  {
    for (auto attempt = 0; attempt < attempts; ++attempt) {
      m_path = target.parent_path() / (".besluitroute-" + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".map");
      if (std::filesystem::create_directory(m_path))
        return;
    }
    throw std::system_error{EEXIST, std::generic_category(), "create temporary folder"};
  }
  ~FolderInTheMaking()
  {
    auto ignored = std::error_code{};
    if (!m_path.empty())
      std::filesystem::remove_all(m_path, ignored);
  }
  FolderInTheMaking(const FolderInTheMaking&) = delete;
  FolderInTheMaking& operator=(const FolderInTheMaking&) = delete;

  [[nodiscard]] std::filesystem::path file(const std::string& name) const { return m_path / name; }
  void become(const std::filesystem::path& target)
  {
    std::filesystem::rename(m_path, target); // over an empty folder, never over one with something in it
    m_path.clear();
  }

private:
  std::filesystem::path m_path;
};

void writeFile(const std::filesystem::path& path, std::span<const std::uint8_t> bytes)
{
  auto file = AtomicFile{path};
  file.write({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  file.commit();
}

std::string hashOf(std::span<const std::uint8_t> bytes)
{
  auto hash = app::Sha256{};
  hash.add(bytes);
  return hash.finish();
}

std::optional<std::vector<std::uint8_t>> contentOf(const pack::PackAttachment& attachment)
{
  try {
    return attachment.content ? attachment.content() : std::nullopt;
  } catch (const std::exception&) {
    return std::nullopt; // the PDF says that it is missing
  }
}

class FolderWriter {
public:
  FolderWriter(const pack::PackEdition& edition, FolderInTheMaking& folder, const Progress& progress)
    : m_edition{edition}, m_folder{folder}, m_progress{progress}
  {}

  void writeDocuments()
  {
    auto done = 0;
    const auto& items = m_edition.pack.items;
    for (const auto& item : items) {
      writeItem(item);
      report(wholeEnds + 15 * ++done / static_cast<int>(items.size()));
    }
  }

  void writeList(const pack::PackFile& whole) const
  {
    const auto list = pack::listAsJson(m_edition, m_files, whole);
    writeFile(m_folder.file(pack::listFileName), {reinterpret_cast<const std::uint8_t*>(list.data()), list.size()});
  }

  [[nodiscard]] std::vector<pack::ListedFile>& files() { return m_files; }

private:
  void report(int percent) const
  {
    if (m_progress && !m_progress(percent))
      throw FolderCancelled{};
  }

  void writeItem(const pack::PackItem& item)
  {
    auto listed = pack::ListedFile{item.label, item.title, domain::PackEntryKind::item, item.state, {}, {}};
    if (item.state == pack::PackState::open && item.coverNote)
      if (const auto bytes = typesetTextDocument(pack::coverNoteDocument(m_edition.pack, item), m_edition.pack.example))
        write(listed, "oplegnotitie " + item.title, ".pdf", *bytes);
    m_files.push_back(std::move(listed));
    for (const auto& attachment : item.attachments)
      writeAttachment(attachment);
  }

  void writeAttachment(const pack::PackAttachment& attachment)
  {
    auto listed = pack::ListedFile{attachment.label, attachment.title, domain::PackEntryKind::attachment, attachment.state, {}, {}};
    if (attachment.state == pack::PackState::open)
      if (const auto bytes = contentOf(attachment))
        write(listed, attachment.title, pack::extensionOf(attachment.fileName), *bytes);
    m_files.push_back(std::move(listed));
  }

  void write(pack::ListedFile& listed, const std::string& title, const std::string& extension, std::span<const std::uint8_t> bytes)
  {
    listed.file = pack::fileNameFor(listed.label, title, extension);
    listed.sha256 = hashOf(bytes);
    writeFile(m_folder.file(listed.file), bytes);
  }

  const pack::PackEdition& m_edition;
  FolderInTheMaking& m_folder;
  const Progress& m_progress;
  std::vector<pack::ListedFile> m_files;
};

bool isTaken(PackForm form, const std::filesystem::path& target)
{
  auto ignored = std::error_code{};
  if (!std::filesystem::exists(target, ignored))
    return false;
  return form == PackForm::zip ? std::filesystem::is_directory(target, ignored)
                               : !std::filesystem::is_directory(target, ignored) || !std::filesystem::is_empty(target, ignored);
}

void zip(const FolderInTheMaking& folder, const EditionOutcome& written, const std::filesystem::path& target, domain::Date day)
{
  auto file = ZipFile{target, day};
  file.add(written.wholeName, folder.file(written.wholeName));
  for (const auto& each : written.files)
    if (!each.file.empty())
      file.add(each.file, folder.file(each.file));
  file.add(pack::listFileName, folder.file(pack::listFileName));
  file.commit();
}

EditionOutcome writeFolder(const pack::PackEdition& edition, PackForm form, std::filesystem::path target, const Progress& progress,
                           const WorkerSettings& settings, const OfficeSettings& office)
{
  if (!target.has_filename()) // "map/"
    target = target.parent_path();
  auto written = EditionOutcome{};
  if (isTaken(form, target)) {
    written.outcome = {std::nullopt, PackFailure::targetTaken, "there is something already"};
    return written;
  }
  auto folder = FolderInTheMaking{target};
  written.wholeName = pack::wholeFileName(edition);
  const auto share = [&progress](int percent) { return !progress || progress(percent * wholeEnds / 100); };
  written.outcome = writePack(edition.pack, folder.file(written.wholeName), share, settings, office);
  if (!written.outcome.report)
    return written;
  auto writer = FolderWriter{edition, folder, progress};
  writer.writeDocuments();
  const auto& report = *written.outcome.report;
  writer.writeList({written.wholeName, report.sha256, report.pages, report.entries});
  written.files = std::move(writer.files());
  if (form == PackForm::zip)
    zip(folder, written, target, edition.today);
  else
    folder.become(target);
  if (progress)
    static_cast<void>(progress(100));
  return written;
}

EditionOutcome failed(PackFailure failure, const char* detail) { return {{std::nullopt, failure, detail}, {}, {}}; }

}

EditionOutcome writeEdition(const pack::PackEdition& edition, PackForm form, const std::filesystem::path& target,
                            const Progress& progress, const WorkerSettings& settings, const OfficeSettings& office)
{
  if (form == PackForm::pdf)
    return {writePack(edition.pack, target, progress, settings, office), {}, target.filename().string()};
  try {
    return writeFolder(edition, form, target, progress, settings, office);
  } catch (const FolderCancelled&) {
    return failed(PackFailure::cancelled, "cancelled");
  } catch (const std::system_error& error) { // of files, folders and archives
    return failed(PackFailure::cannotWrite, error.what());
  } catch (const std::exception& error) {
    return failed(PackFailure::internal, error.what());
  }
}

domain::ErrorCode errorCodeOf(PackFailure failure)
{
  switch (failure) {
  case PackFailure::cancelled:
    return domain::ErrorCode::cancelled;
  case PackFailure::cannotWrite:
    return domain::ErrorCode::fileNotWritable;
  case PackFailure::targetTaken:
    return domain::ErrorCode::fileExists;
  case PackFailure::internal:
    return domain::ErrorCode::packNotWritten;
  }
  return domain::ErrorCode::packNotWritten;
}

app::FreezePack freezing(const pack::PackEdition& edition, const EditionOutcome& written)
{
  const auto& report = written.outcome.report.value();
  return edition.freezing({written.wholeName, report.sha256, report.pages, report.entries});
}

}
