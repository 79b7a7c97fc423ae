// SPDX-License-Identifier: EUPL-1.2
// A pack beside what merging alone takes: `qpdf --empty --pages` over the same attachments, one after the other in one run.
#include "pack/text_document.h"
#include "pdf/document_writer.h"
#include "pdf/pack_writer.h"
#include "side_by_side.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <random>

namespace bench {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr auto items = 40;
constexpr auto picturesPerAttachment = 430'000; ///< bytes of something that cannot be compressed, as photographs are

std::string paragraphs(int pages)
{
  auto text = std::string{"---\ntitel: Bijlage\nstijl: noto\n---\n"};
  for (auto paragraph = 0; paragraph < pages * 9; ++paragraph)
    text += "\nDe gemeenten leggen vast welke hulp beschikbaar is, voor wie, onder welke voorwaarden en tegen welke prijs. Zij volgen elk "
            "kwartaal of de wachttijden korter worden en wat aanbieders nodig hebben om dat vol te houden, en bespreken dat in de regio.\n";
  return text;
}

/// A page-sized grey picture of noise, which no compression makes smaller, behind the pages of the attachment.
Bytes withPicture(const Bytes& document, unsigned seed, const std::filesystem::path& folder)
{
  auto random = std::mt19937{seed};
  auto noise = std::string(picturesPerAttachment, '\0');
  for (auto& byte : noise)
    byte = static_cast<char>(random());
  auto picture = std::string{"%PDF-1.7\n"};
  auto offsets = std::vector<std::size_t>{};
  const auto object = [&](const std::string& body) {
    offsets.push_back(picture.size());
    picture += std::to_string(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
  };
  object("<</Type /Catalog /Pages 2 0 R>>");
  object("<</Type /Pages /Kids [3 0 R] /Count 1>>");
  object("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</XObject <</Im 5 0 R>>>>>>");
  object("<</Length 33>>\nstream\nq 400 0 0 400 90 300 cm /Im Do Q\nendstream");
  object("<</Type /XObject /Subtype /Image /Width 860 /Height 500 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length " +
         std::to_string(noise.size()) + ">>\nstream\n" + noise + "\nendstream");
  const auto table = picture.size();
  picture += "xref\n0 6\n0000000000 65535 f \n";
  for (const auto offset : offsets)
    picture += std::string(10 - std::to_string(offset).size(), '0') + std::to_string(offset) + " 00000 n \n";
  picture += "trailer\n<</Size 6 /Root 1 0 R>>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
  std::ofstream{folder / "picture.pdf", std::ios::binary} << picture;
  std::ofstream{folder / "text.pdf", std::ios::binary}.write(reinterpret_cast<const char*>(document.data()), static_cast<std::streamsize>(document.size()));
  const auto joined = folder / "joined.pdf";
  // The text first, so that the attachment keeps its tags.
  const auto command = "qpdf '" + (folder / "text.pdf").string() + "' --pages . '" + (folder / "picture.pdf").string() + "' -- '" + joined.string() + "'";
  if (std::system(command.c_str()) != 0)
    return {};
  auto stream = std::ifstream{joined, std::ios::binary};
  return {std::istreambuf_iterator<char>{stream}, {}};
}

/// Runs in a process of its own, so that its memory can be asked for; its children count.
Measured measured(const std::function<bool()>& work)
{
  const auto begin = std::chrono::steady_clock::now();
  const auto process = ::fork();
  if (process == 0)
    ::_exit(work() ? 0 : 1);
  auto status = 0;
  auto usage = rusage{};
  ::wait4(process, &status, 0, &usage);
  return {std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(), static_cast<double>(usage.ru_maxrss) / 1024, 0,
          WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

pack::MeetingPack packOf(const std::vector<std::filesystem::path>& files)
{
  auto pack = pack::MeetingPack{.region = "Regio", .bodyName = "Stuurgroep", .meetingLine = "Vergadering", .documentTitle = "Vergaderset", .footer = "Stuurgroep"};
  for (auto number = 0; number < items; ++number) {
    auto item = pack::PackItem{.label = std::to_string(number + 1), .title = "Agendapunt " + std::to_string(number + 1), .kind = "ter advisering", .minutes = 10};
    auto note = pack::PackCoverNote{.title = item.title};
    note.sections.push_back({"Gevraagd besluit", {"Positief te adviseren.", "Kennis te nemen van de bijlage."}, {}, true});
    note.sections.push_back({"Aanleiding en kern", {}, "De stuurgroep besprak dit onderwerp eerder en vroeg om een nadere uitwerking.", false});
    item.coverNote = note;
    for (auto index = static_cast<std::size_t>(number); index < files.size(); index += items) {
      const auto label = item.label + static_cast<char>('a' + static_cast<char>(index / items % 26));
      item.attachments.push_back({.label = label, .title = "Bijlage " + label, .fileName = "bijlage.pdf", .content = [file = files[index]]() -> std::optional<Bytes> {
                                    auto stream = std::ifstream{file, std::ios::binary};
                                    auto bytes = Bytes(std::filesystem::file_size(file));
                                    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
                                    return bytes;
                                  }});
    }
    pack.items.push_back(std::move(item));
  }
  return pack;
}

}

SideBySide sideBySide(int attachments, int pages)
{
  const auto folder = std::filesystem::temp_directory_path() / "besluitroute-bench-merge";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  auto files = std::vector<std::filesystem::path>{};
  const auto each = std::max(pages / attachments - 1, 1);
  const auto text = pdf::typesetTextDocument(pack::parseTextDocument(paragraphs(each)), {}).value();
  for (auto number = 0; number < attachments; ++number) {
    const auto bytes = withPicture(text, static_cast<unsigned>(number), folder);
    files.push_back(folder / ("bijlage-" + std::to_string(number) + ".pdf"));
    std::ofstream{files.back(), std::ios::binary}.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  }
  auto command = std::string{"exec qpdf --empty --pages"};
  for (const auto& file : files)
    command += " '" + file.string() + "'";
  command += " -- '" + (folder / "floor.pdf").string() + "'";
  const auto pack = packOf(files);
  ::sync(); // neither way waits for the attachments to reach the disk
  auto result = SideBySide{.attachments = attachments};
  for (auto round = 0; round < 3; ++round) { // the best of three, taking turns
    const auto floor = measured([&] { return ::execl("/bin/sh", "sh", "-c", command.c_str(), nullptr) == 0; });
    const auto ours = measured([&] { return pdf::writePack(pack, folder / "pack.pdf").report.has_value(); });
    if (round == 0 || floor.seconds < result.floor.seconds)
      result.floor = floor;
    if (round == 0 || ours.seconds < result.pack.seconds)
      result.pack = ours;
  }
  result.floor.bytes = static_cast<double>(std::filesystem::file_size(folder / "floor.pdf"));
  result.pack.bytes = static_cast<double>(std::filesystem::file_size(folder / "pack.pdf"));
  const auto outcome = pdf::writePack(pack, folder / "pack.pdf");
  result.pages = outcome.report ? outcome.report->pages : 0;
  std::filesystem::remove_all(folder);
  return result;
}

}
