// SPDX-License-Identifier: EUPL-1.2
#include "storage/content.h"

#include "storage/connection.h"
#include "storage/failure.h"
#include "app/sha256.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <fstream>
#include <sqlite3.h>

namespace storage {

using app::Store;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr std::size_t pieceSize = 1U << 20U;
using Bytes = std::vector<std::uint8_t>;

/// Gives the file to `take` a piece at a time, until the end or until `take` wants no more. False when it could not be read.
template <class Take> bool readPieces(const std::filesystem::path& file, Take&& take)
{
  std::ifstream stream{file, std::ios::binary};
  Bytes piece(pieceSize);
  while (stream) {
    stream.read(reinterpret_cast<char*>(piece.data()), static_cast<std::streamsize>(piece.size()));
    const auto count = static_cast<std::size_t>(stream.gcount());
    if (count > 0 && !take(std::span{piece}.first(count)))
      return true;
  }
  return stream.eof();
}

Result<Store::StoredContent> measure(const std::filesystem::path& file)
{
  const auto name = file.filename().string();
  if (!std::filesystem::is_regular_file(file))
    return domain::fail(std::filesystem::exists(file) ? ErrorCode::fileNotReadable : ErrorCode::fileNotFound, name);
  if (std::filesystem::file_size(file) > static_cast<std::uintmax_t>(largestDocument))
    return domain::fail(ErrorCode::documentTooLarge, name);
  app::Sha256 hash;
  std::int64_t size = 0;
  const auto readable = readPieces(file, [&](auto piece) {
    hash.add(piece);
    size += static_cast<std::int64_t>(piece.size());
    return size <= largestDocument;
  });
  if (!readable)
    return domain::fail(ErrorCode::fileNotReadable, name);
  if (size == 0)
    return domain::fail(ErrorCode::emptyDocument, name);
  if (size > largestDocument)
    return domain::fail(ErrorCode::documentTooLarge, name);
  return Store::StoredContent{hash.finish(), size};
}

/// One stored content, read or written a piece at a time.
class OpenContent {
public:
  OpenContent(SQLite::Database& database, std::int64_t row, bool forWriting) : m_database{database}
  {
    require(sqlite3_blob_open(database.getHandle(), "main", "documentContent", "bytes", row, forWriting ? 1 : 0, &m_blob),
            database);
  }
  OpenContent(const OpenContent&) = delete;
  OpenContent& operator=(const OpenContent&) = delete;
  ~OpenContent() { sqlite3_blob_close(m_blob); }
  [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(sqlite3_blob_bytes(m_blob)); }
  void write(std::span<const std::uint8_t> piece, std::size_t offset)
  {
    require(sqlite3_blob_write(m_blob, piece.data(), static_cast<int>(piece.size()), static_cast<int>(offset)), m_database);
  }
  void read(std::span<std::uint8_t> piece, std::size_t offset) const
  {
    require(sqlite3_blob_read(m_blob, piece.data(), static_cast<int>(piece.size()), static_cast<int>(offset)), m_database);
  }

private:
  SQLite::Database& m_database;
  sqlite3_blob* m_blob = nullptr;
};

std::string hashOf(const OpenContent& content, const std::function<bool()>& goOn)
{
  app::Sha256 hash;
  Bytes buffer(pieceSize);
  for (std::size_t offset = 0; offset < content.size() && goOn(); offset += buffer.size()) {
    const auto piece = std::span{buffer}.first(std::min(buffer.size(), content.size() - offset));
    content.read(piece, offset);
    hash.add(piece);
  }
  return hash.finish();
}

}

bool ContentStore::has(const std::string& sha256) const
{
  const auto statement = m_statements.take("SELECT 1 FROM documentContent WHERE sha256 = :sha256");
  statement->bindNoCopy(":sha256", sha256);
  return statement->executeStep();
}

std::optional<std::int64_t> ContentStore::rowOf(const std::string& sha256) const
{
  const auto statement = m_statements.take("SELECT rowid FROM documentContent WHERE sha256 = :sha256");
  statement->bindNoCopy(":sha256", sha256);
  return statement->executeStep() ? std::optional{numberAt(*statement, 0)} : std::nullopt;
}

std::optional<Bytes> ContentStore::readEnds(const std::string& sha256) const
{
  const auto row = rowOf(sha256);
  if (!row)
    return std::nullopt;
  const OpenContent content{m_database, *row, false};
  Bytes bytes(std::min(content.size(), 2 * endSize));
  const auto first = std::min(bytes.size(), endSize);
  content.read(std::span{bytes}.first(first), 0);
  content.read(std::span{bytes}.subspan(first), content.size() - (bytes.size() - first));
  return bytes;
}

std::optional<Bytes> ContentStore::read(const std::string& sha256) const
{
  const auto row = rowOf(sha256);
  if (!row)
    return std::nullopt;
  const OpenContent content{m_database, *row, false};
  Bytes bytes(content.size());
  content.read(bytes, 0);
  app::Sha256 hash;
  hash.add(bytes);
  if (hash.finish() != sha256) // a damaged paper must not go into a pack unnoticed
    throw app::StoreFailure{{ErrorCode::damagedFile, {}, "document " + sha256}};
  return bytes;
}

Result<Store::StoredContent> ContentStore::add(const std::filesystem::path& file)
{
  const auto measured = measure(file);
  if (!measured || has(measured->sha256))
    return measured;
  Piece piece{m_database};
  if (auto inserted = insert(file, *measured); !inserted)
    return tl::unexpected{inserted.error()};
  piece.keep();
  return measured;
}

Result<void> ContentStore::insert(const std::filesystem::path& file, const Store::StoredContent& content)
{
  const auto statement =
      m_statements.take("INSERT INTO documentContent (sha256, size, bytes) VALUES (:sha256, :size, zeroblob(:size))");
  statement->bindNoCopy(":sha256", content.sha256);
  statement->bind(":size", content.size);
  statement->exec();
  OpenContent stored{m_database, m_database.getLastInsertRowid(), true};
  app::Sha256 hash;
  std::size_t offset = 0;
  const auto readable = readPieces(file, [&](auto piece) {
    if (offset + piece.size() > stored.size())
      return false;
    hash.add(piece);
    stored.write(piece, offset);
    offset += piece.size();
    return true;
  });
  if (!readable || hash.finish() != content.sha256) // somebody changed the file while it was read
    return domain::fail(ErrorCode::fileNotReadable, file.filename().string());
  return {};
}

/// Empty when SQLite finds the chain of pages broken.
std::string ContentStore::hashAt(std::int64_t row, const std::function<bool()>& goOn) const
{
  try {
    return hashOf(OpenContent{m_database, row, false}, goOn);
  } catch (const SQLite::Exception& exception) {
    if (exception.getErrorCode() % 256 != SQLITE_CORRUPT)
      throw;
    return {};
  }
}

std::vector<std::string> ContentStore::findDamaged(const std::function<bool()>& goOn) const
{
  std::vector<std::string> damaged;
  const auto statement = m_statements.take("SELECT rowid, sha256 FROM documentContent ORDER BY rowid");
  while (goOn() && statement->executeStep()) {
    const auto sha256 = textAt(*statement, 1);
    if (hashAt(numberAt(*statement, 0), goOn) != sha256 && goOn())
      damaged.push_back(sha256);
  }
  return damaged;
}

}
