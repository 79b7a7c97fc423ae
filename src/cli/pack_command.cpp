// SPDX-License-Identifier: EUPL-1.2
#include "app/pack_record.h"
#include "app/reference.h"
#include "cli/pack_report.h"
#include "cli/session.h"
#include "cli/text.h"
#include "pdf/office_converter.h"
#include "presentation/sentences.h"

#include <QCoreApplication>
#include <spdlog/spdlog.h>

#include <algorithm>

namespace cli {

namespace {

struct PackOptions {
  std::string meeting;
  std::string file;
  std::string folder;
  std::string zip;
  std::string since;
  std::string municipality;
  std::string recipients;
  bool revision = false;
  bool publicCopy = false;
  bool closedPart = false;
  bool originals = false;
  bool freeze = false;
  bool json = false;

  /// Saying to whom it goes says that it is sent.
  [[nodiscard]] bool isFrozen() const { return freeze || !recipients.empty(); }
};

struct PackTarget {
  pdf::PackForm form;
  std::string path; ///< where it is written
  std::string name; ///< as she calls it
};

std::vector<PackTarget> targetsOf(const PackOptions& options)
{
  std::vector<PackTarget> targets;
  for (const auto& [form, path] : {std::pair{pdf::PackForm::pdf, options.file}, {pdf::PackForm::folder, options.folder}, {pdf::PackForm::zip, options.zip}})
    if (!path.empty())
      targets.push_back({form, path, std::filesystem::path{path}.filename().string()});
  return targets;
}

domain::PackVariant variantOf(const PackOptions& options)
{
  if (!options.municipality.empty())
    return domain::PackVariant::personal;
  if (options.publicCopy)
    return domain::PackVariant::publicCopy;
  return options.closedPart ? domain::PackVariant::closedPart : domain::PackVariant::complete;
}

domain::Result<pack::PackRequest> requestOf(const app::Facts& facts, domain::MeetingId meeting, const PackOptions& options)
{
  pack::PackRequest request{.variant = variantOf(options), .asRevision = options.revision || options.isFrozen()};
  request.embedOriginals = options.originals;
  if (!options.municipality.empty()) {
    const auto municipality = app::resolve(facts, domain::EntityKind::municipality, options.municipality);
    if (!municipality)
      return tl::unexpected<domain::Error>{municipality.error()};
    request.municipality = domain::MunicipalityId{*municipality};
  }
  if (!options.since.empty()) {
    const auto revision = app::resolve(facts, domain::EntityKind::packRevision, facts.get(meeting).number + "@" + options.since);
    if (!revision)
      return tl::unexpected<domain::Error>{revision.error()};
    request.supplementSince = domain::PackRevisionId{*revision};
  }
  return request;
}

domain::Result<pdf::EditionOutcome> writeOne(const pack::PackEdition& edition, const PackTarget& target)
{
  auto written = pdf::writeEdition(edition, target.form, target.path);
  if (written.outcome.report)
    return written;
  spdlog::error("pack not written, failure {}: {}", static_cast<int>(written.outcome.failure), written.outcome.detail);
  return domain::fail(pdf::errorCodeOf(written.outcome.failure), target.name);
}

/// The first form that was written, which is what is reported and put on record.
domain::Result<pdf::EditionOutcome> writeAll(const pack::PackEdition& edition, const std::vector<PackTarget>& targets)
{
  std::optional<pdf::EditionOutcome> first;
  for (const auto& target : targets) {
    auto written = writeOne(edition, target);
    if (!written)
      return tl::unexpected<domain::Error>{written.error()};
    if (!first)
      first = std::move(*written);
    else if (first->files.empty())
      first->files = std::move(written->files);
  }
  return std::move(*first);
}

domain::Result<PackToMake> orderOf(const app::CaseFile& file, const PackOptions& options)
{
  std::optional<PackToMake> order;
  const auto looked = look(file, [&](const app::Facts& facts) -> domain::Result<void> {
    const auto id = app::resolve(facts, domain::EntityKind::meeting, options.meeting);
    if (!id)
      return tl::unexpected<domain::Error>{id.error()};
    const domain::MeetingId meeting{*id};
    const auto request = requestOf(facts, meeting, options);
    if (!request)
      return tl::unexpected<domain::Error>{request.error()};
    order = PackToMake{pack::packEdition(facts, meeting, file.today(), *request),
                       app::missingOn(facts, app::agendaOf(facts, meeting, file.today()), {pdf::isOfficeInstalled()})};
    return {};
  });
  if (!looked)
    return tl::unexpected<domain::Error>{looked.error()};
  return std::move(*order);
}

/// Writes beside the targets first: a pack that says "revisie B" may be there only when that is on record, and what stood there before goes
/// only when it is.
class Aside {
public:
  explicit Aside(std::vector<PackTarget> targets) : m_targets{std::move(targets)}
  {
    for (const auto& target : m_targets) {
      const std::filesystem::path path{target.path};
      m_aside.push_back({target.form, (path.parent_path() / (".besluitroute-" + target.name)).string(), target.name});
    }
  }
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;
  ~Aside()
  {
    std::error_code ignored;
    for (const auto& target : m_aside)
      std::filesystem::remove_all(target.path, ignored);
  }

  [[nodiscard]] const std::vector<PackTarget>& targets() const { return m_aside; }
  /// A folder that holds something is never replaced.
  [[nodiscard]] domain::Result<void> free() const
  {
    std::error_code ignored;
    for (const auto& target : m_targets)
      if (target.form == pdf::PackForm::folder && std::filesystem::exists(target.path) && !std::filesystem::is_empty(target.path, ignored))
        return domain::fail(domain::ErrorCode::fileExists, target.name);
    return {};
  }
  [[nodiscard]] domain::Result<void> putInPlace()
  {
    for (std::size_t index = 0; index < m_targets.size(); ++index) {
      std::error_code problem;
      if (m_targets[index].form == pdf::PackForm::folder)
        std::filesystem::remove(m_targets[index].path, problem); // an empty one
      std::filesystem::rename(m_aside[index].path, m_targets[index].path, problem);
      if (problem)
        return domain::fail(domain::ErrorCode::fileNotWritable, m_targets[index].name);
    }
    return {};
  }

private:
  std::vector<PackTarget> m_targets;
  std::vector<PackTarget> m_aside;
};

domain::Result<pdf::EditionOutcome> writeAndRecord(app::CaseFile& file, const pack::PackEdition& edition, const PackOptions& options)
{
  Aside aside{targetsOf(options)};
  if (auto free = aside.free(); !free)
    return tl::unexpected<domain::Error>{free.error()};
  auto written = writeAll(edition, aside.targets());
  if (!written)
    return written;
  if (auto recorded = app::putOnRecord(file, pdf::freezing(edition, *written), options.recipients); !recorded)
    return tl::unexpected<domain::Error>{recorded.error()};
  if (auto placed = aside.putInPlace(); !placed)
    return tl::unexpected<domain::Error>{placed.error()};
  return written;
}

domain::Result<void> makePack(app::CaseFile& file, const PackOptions& options)
{
  const auto order = orderOf(file, options);
  if (!order)
    return tl::unexpected<domain::Error>{order.error()};
  const auto targets = targetsOf(options);
  const auto written = options.isFrozen() ? writeAndRecord(file, order->edition, options) : writeAll(order->edition, targets);
  if (!written)
    return tl::unexpected<domain::Error>{written.error()};
  if (options.json)
    answerText(packAsJson(*order, *written, targets.front().path));
  else
    sayWhatIsInIt(*order, *written, targets.front().path);
  return {};
}

bool isTheCaseItself(const Call& call, const PackOptions& options)
{
  const auto targets = targetsOf(options);
  return std::any_of(targets.begin(), targets.end(), [&](const PackTarget& target) {
    std::error_code ignored;
    return std::filesystem::equivalent(call.file, target.path, ignored);
  });
}

Exit packOf(const Call& call, const PackOptions& options)
{
  if (targetsOf(options).empty()) {
    tell(Text::tr("Er ontbreekt een waarde: --output, --folder of --zip."));
    return Exit::usage;
  }
  if (isTheCaseItself(call, options)) {
    tell(Text::tr("De vergaderset kan niet over het dossier zelf heen worden geschreven. Kies een andere naam."));
    return Exit::usage;
  }
  const auto work = [&](app::CaseFile& file) { return makePack(file, options); };
  return options.isFrozen() ? writingTo(call, work) : readingFrom(call, work);
}

/// Only the whole or a supplement is a revision; other copies are made of one.
void addRecording(CLI::App& command, PackOptions& options, std::initializer_list<CLI::Option*> copies)
{
  auto* freeze = command.add_flag("--freeze", options.freeze, Text::tr("legt de set vast als volgende revisie: de stukken zijn verzonden").toStdString());
  auto* sent = command.add_option("--sent-to", options.recipients, Text::tr("legt ook vast aan wie die revisie is verzonden").toStdString())
                   ->type_name(Text::tr("ONTVANGERS").toStdString());
  for (auto* copy : copies) {
    freeze->excludes(copy);
    sent->excludes(copy);
  }
}

void addEditions(CLI::App& command, PackOptions& options)
{
  auto* revision = command.add_flag("--revision", options.revision, Text::tr("de hele set als volgende revisie, met de wijzigingen erin aangegeven").toStdString());
  command.add_option("--supplement-since", options.since, Text::tr("een aanvulling: alleen wat gewijzigd of nieuw is sinds die revisie").toStdString())
      ->type_name(Text::tr("REVISIE").toStdString())
      ->excludes(revision);
  auto* personal = command.add_option("--for", options.municipality, Text::tr("met vooraan de eigen stand en data van die gemeente, bijvoorbeeld GM0505").toStdString())
                       ->type_name(Text::tr("GEMEENTE").toStdString());
  auto* openOnly = command.add_flag("--public", options.publicCopy, Text::tr("openbare set: zonder een woord uit besloten punten en stukken").toStdString())->excludes(personal);
  auto* closedOnly = command.add_flag("--closed", options.closedPart, Text::tr("alleen het besloten deel").toStdString())->excludes(personal)->excludes(openOnly);
  addRecording(command, options, {personal, openOnly, closedOnly});
}

}

void addPack(Program& program)
{
  const auto options = std::make_shared<PackOptions>();
  auto& command = program.addFileCommand("pack", Text::tr("schrijft de vergaderset van een vergadering als één PDF, als map of als ZIP"),
                                         [options](const Call& call) { return packOf(call, *options); });
  command.add_option("--meeting", options->meeting, Text::tr("nummer van de vergadering, bijvoorbeeld SG-2027-04").toStdString())
      ->required()
      ->type_name(Text::tr("NUMMER").toStdString());
  command.add_option("-o,--output", options->file, Text::tr("de PDF; verschijnt pas als die compleet is").toStdString())
      ->type_name(Text::tr("UIT.pdf").toStdString());
  command.add_option("--folder", options->folder, Text::tr("een nieuwe of lege map met de stukken per nummer, de set en een lijst").toStdString())
      ->type_name(Text::tr("MAP").toStdString());
  command.add_option("--zip", options->zip, Text::tr("hetzelfde als map, in één ZIP-bestand").toStdString())->type_name(Text::tr("UIT.zip").toStdString());
  addEditions(command, *options);
  command.add_flag("--embed-originals", options->originals, Text::tr("neemt omgezette bestanden ook ongewijzigd op").toStdString());
  command.add_flag("--json", options->json, Text::tr("zegt in JSON wat erin zit en wat ermee is").toStdString());
}

}
