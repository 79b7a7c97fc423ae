// SPDX-License-Identifier: EUPL-1.2
#include "storage/content.h"
#include "support.h"

#include <SQLiteCpp/Database.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace storage_test;
using domain::ErrorCode;

namespace {

constexpr std::string_view hashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

std::int64_t residentKilobytesAtMost()
{
  rusage usage{};
  REQUIRE(getrusage(RUSAGE_SELF, &usage) == 0);
  return usage.ru_maxrss;
}

}

TEST_CASE("the bytes of a document are kept once, under their hash")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  auto store = created(file);
  writeFile(folder / "abc.pdf", "abc");
  writeFile(folder / "copy.pdf", "abc");

  const auto stored = store->addContent(folder / "abc.pdf");
  REQUIRE(stored);
  CHECK(stored->sha256 == hashOfAbc);
  CHECK(stored->size == 3);
  REQUIRE(store->addContent(folder / "copy.pdf"));
  CHECK(store->hasContent(stored->sha256));
  CHECK(store->content(stored->sha256) == std::vector<std::uint8_t>{'a', 'b', 'c'});
  CHECK_FALSE(store->hasContent(std::string(64, '0')));
  CHECK_FALSE(store->content(std::string(64, '0')));
  store.reset();
  CHECK(answerTo(file, "SELECT count(*) FROM documentContent") == "1");

  SECTION("and what they begin and end with can be read alone, unchecked")
  {
    const auto reopened = opened(file);
    const std::string first(storage::endSize, 'a'), middle(300'000, 'b'), last(storage::endSize, 'c');
    writeFile(folder / "large.docx", first + middle + last);
    const auto large = reopened->addContent(folder / "large.docx");
    REQUIRE(large);
    const auto ends = first + last;
    CHECK(reopened->contentEnds(large->sha256) == std::vector<std::uint8_t>{ends.begin(), ends.end()});
    CHECK(reopened->contentEnds(std::string{hashOfAbc}) == std::vector<std::uint8_t>{'a', 'b', 'c'});
    CHECK_FALSE(reopened->contentEnds(std::string(64, '0')));
  }
  SECTION("and are found intact")
  {
    CHECK(storage::verifyContent(file)->empty());
    CHECK(storage::checkFile(file));
  }
  SECTION("and are missed when they were changed")
  {
    meddle(file, "UPDATE documentContent SET bytes = CAST('abd' AS BLOB)");
    CHECK(storage::verifyContent(file) == std::vector{std::string{hashOfAbc}});
    CHECK(storage::checkFile(file).error().code == ErrorCode::damagedFile);
    CHECK(storage::verifyContent(file, [] { return false; })->empty());
    CHECK(failureOf([&] { static_cast<void>(opened(file)->content(std::string{hashOfAbc})); }) == ErrorCode::damagedFile);
    CHECK(opened(file)->contentEnds(std::string{hashOfAbc}) == std::vector<std::uint8_t>{'a', 'b', 'd'}); // to show what it is, that is no hindrance
  }
}

TEST_CASE("a hole in the bytes of a document does not keep the file from opening, and is found in the background")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  auto store = created(file);
  addDordrecht(*store);
  writeFile(folder / "abc.pdf", "abc");
  writeFile(folder / "large.pdf", std::string(200'000, 'x'));
  REQUIRE(store->addContent(folder / "abc.pdf"));
  const auto large = store->addContent(folder / "large.pdf");
  REQUIRE(large);
  store.reset();
  auto bytes = bytesOf(file);
  const auto hole = bytes.find(std::string(3'000, 'x'), bytes.size() - 100'000);
  REQUIRE(hole != std::string::npos);
  bytes.replace(hole, 9'000, std::string(9'000, '\xa7'));
  writeFile(file, bytes);

  CHECK(app::Facts{*opened(file)}.all<domain::Municipality>().size() == 1);
  CHECK(storage::verifyContent(file) == std::vector{large->sha256});
  CHECK(storage::checkFile(file).error().code == ErrorCode::damagedFile);
}

TEST_CASE("the bytes of a document stay outside what undo records")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  writeFile(folder / "a.pdf", std::string(100'000, 'x'));
  store->begin();
  const auto stored = store->addContent(folder / "a.pdf");
  REQUIRE(stored);
  const auto changeset = store->apply(app::Change{}.create(municipality(1, "GM0505", "Dordrecht")).rows());
  REQUIRE(changeset);
  CHECK(changeset->size() < 1000);

  SECTION("and are kept with the transaction")
  {
    store->commit();
    CHECK(store->hasContent(stored->sha256));
  }
  SECTION("or go with it")
  {
    store->rollback();
    CHECK_FALSE(store->hasContent(stored->sha256));
  }
}

TEST_CASE("a document that cannot be taken in says why")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  const auto refusal = [&](const std::filesystem::path& file) { return store->addContent(file).error(); };

  writeFile(folder / "empty.pdf", "");
  CHECK(refusal(folder / "empty.pdf") == domain::Error{ErrorCode::emptyDocument, "empty.pdf"});
  CHECK(refusal(folder / "nowhere.pdf") == domain::Error{ErrorCode::fileNotFound, "nowhere.pdf"});
  CHECK(refusal(folder.path()).code == ErrorCode::fileNotReadable);
}

TEST_CASE("a document that is too large is refused")
{
  const TemporaryFolder folder{TemporaryFolder::Where::onDisk};
  auto store = created(folder / "a.besluitroute");
  writeFile(folder / "large.pdf", "x");
  std::filesystem::resize_file(folder / "large.pdf", 1'000'000'001);
  CHECK(store->addContent(folder / "large.pdf").error() == domain::Error{ErrorCode::documentTooLarge, "large.pdf"});
  CHECK(std::filesystem::file_size(folder / "a.besluitroute") < 2'000'000);
}

TEST_CASE("a document of 300 MB is taken in without holding it in memory", "[slow]")
{
  const TemporaryFolder folder{TemporaryFolder::Where::onDisk};
  const auto file = folder / "a.besluitroute";
  constexpr std::int64_t size = 300'000'000;
  writeFile(folder / "large.pdf", "%PDF");
  std::filesystem::resize_file(folder / "large.pdf", size);
  created(file);

  const auto status = inChild([&] {
    const auto store = opened(file);
    const auto before = residentKilobytesAtMost();
    const auto stored = store->addContent(folder / "large.pdf");
    if (!stored || stored->size != size)
      return 1;
    return residentKilobytesAtMost() - before < 60'000 ? 0 : 2;
  });
  CHECK(status == 0);
  CHECK(std::filesystem::file_size(file) < size + 3'000'000);
  CHECK(bytesReadBy([&] { CHECK_FALSE(opened(file)->readOnly()); }) < 2'000'000); // the document's bytes are not looked at
}
