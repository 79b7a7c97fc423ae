// SPDX-License-Identifier: EUPL-1.2
#include "exchange/demo_case.h"

#include "app/pack_record.h"
#include "app/reference.h"

namespace exchange {

using namespace domain;

namespace {

constexpr Date dayInApril(unsigned day) { return Date{std::chrono::year{2027}, std::chrono::April, std::chrono::day{day}}; }

Result<void> send(app::CaseFile& file, const SentPack& sent, const std::filesystem::path& workFolder, const DemoPrinter& printer)
{
  const auto target = workFolder / (std::string{sent.meeting} + ".pdf");
  const app::Facts facts{file.store()};
  const auto meeting = app::resolve(facts, EntityKind::meeting, std::string{sent.meeting});
  if (!meeting)
    return tl::unexpected<Error>{meeting.error()};
  const auto edition = pack::packEdition(facts, MeetingId{*meeting}, sent.on, {.asRevision = true});
  const auto printed = printer.pack(edition, target);
  if (!printed)
    return fail(ErrorCode::packNotWritten, target.filename().string());
  return app::putOnRecord(file, edition.freezing(*printed), std::string{sent.recipients}, sent.on);
}

}

const std::vector<Demo>& demos()
{
  static const std::vector<DemoFile> none;
  static const std::vector<Demo> all{
      {"zuid-holland-zuid", demoToday, demoUser, demoCommands(), demoDocuments(),
       {{"10_april_2027.json", "AO-2027-04", dayInApril(13), "leden van het ambtenarenoverleg"}}},
      {"utrecht", Date{std::chrono::year{2027}, std::chrono::June, std::chrono::day{10}}, "L. Terpstra", networkCommands(), none},
  };
  return all;
}

const Demo* findDemo(std::string_view code)
{
  for (const auto& demo : demos())
    if (demo.code == code)
      return &demo;
  return nullptr;
}

tl::expected<void, app::ListError> buildDemo(app::CaseFile& file, const std::filesystem::path& workFolder, const DemoPrinter& printer,
                                             const Demo& demo)
{
  for (const auto& document : demo.documents) {
    const auto target = (workFolder / document.name).replace_extension(".pdf");
    if (!printer.document(document.text, target))
      return tl::unexpected<app::ListError>{{{ErrorCode::packNotWritten, target.filename().string()}, 0, {}}};
  }
  app::ListError refused{};
  const auto done = file.allOrNothing([&]() -> Result<void> {
    for (const auto& list : demo.commands) {
      const auto executed = app::executeList(file, std::string{list.text}, workFolder);
      if (!executed) {
        refused = executed.error();
        refused.command = std::string{list.name} + ": " + refused.command;
        return tl::unexpected<Error>{refused.error};
      }
      for (const auto& sent : demo.sent)
        if (sent.after == list.name)
          if (auto recorded = send(file, sent, workFolder, printer); !recorded)
            return recorded;
    }
    return {};
  });
  if (done)
    return {};
  refused.error = done.error();
  return tl::unexpected<app::ListError>{refused};
}

}
