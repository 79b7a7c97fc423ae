// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_writer.h"

#include "pdf/atomic_file.h"
#include "pdf/job_builder.h"
#include "pdf/pack_intake.h"

#include <algorithm>
#include <system_error>

namespace pdf {

namespace {

/// Steps of the work as shares of 100.
constexpr auto fetchingEnds = 20;
constexpr auto workEnds = 90; ///< on the documents; the pages of our own are laid out meanwhile

/// Ends the work at once wherever it is; caught in writePack.
struct Cancelled {};

/// Progress never goes back, also when part of the work is done again.
class Reporter {
public:
  explicit Reporter(const Progress& progress) : m_progress{progress} {}
  void report(int percent)
  {
    m_percent = std::max(m_percent, percent);
    repeat();
  }
  void repeat() const
  {
    if (m_progress && !m_progress(m_percent))
      throw Cancelled{};
  }
  /// Reports a share of a step as a share of the whole.
  [[nodiscard]] std::function<void(double)> between(int from, int to)
  {
    return [this, from, to](double share) { report(from + static_cast<int>(share * (to - from))); };
  }

private:
  const Progress& m_progress;
  int m_percent = 0;
};

std::vector<std::string> inWords(const Claims& claims)
{
  auto words = std::vector<std::string>{};
  if (claims.accessible)
    words.emplace_back("PDF/UA-1");
  if (claims.archivalPart > 0)
    words.push_back("PDF/A-" + std::to_string(claims.archivalPart) + claims.archivalLevel);
  return words;
}

void addProblems(PackReport& report, const Delivery& delivery)
{
  for (const auto& problem : delivery.problems)
    (weightOf(problem.kind) == pack::ProblemWeight::remark ? report.remarks : report.problems).push_back(problem);
  report.tagged = report.tagged && std::none_of(delivery.problems.begin(), delivery.problems.end(), [](const PackProblem& problem) {
                    return problem.kind == ProblemKind::notTagged || problem.kind == ProblemKind::scanned;
                  });
}

PackReport reported(PackPlan& plan, const PackLayout& layout, const AssemblyResult& result)
{
  auto report = PackReport{.pages = layout.pages, .sha256 = result.sha256, .size = result.size, .tagged = true};
  report.claims = inWords(result.claims);
  for (const auto& part : layout.parts)
    if (part.target >= target::firstItem)
      report.entries.push_back({part.label, part.title, part.firstPage, part.pages});
  for (const auto source : result.notWhole)
    if (auto* const delivery = plan.deliveryOf(source); delivery != nullptr && delivery->intake.claims.accessible)
      delivery->add(ProblemKind::notAccessible, pack::whatHappened(ProblemKind::notAccessible));
  for (const auto& item : plan.items)
    for (const auto& delivery : item.deliveries)
      addProblems(report, delivery);
  return report;
}

PackReport write(const pack::MeetingPack& pack, const std::filesystem::path& target, Reporter& reporter,
                 const WorkerSettings& settings, const OfficeSettings& officeSettings)
{
  auto file = AtomicFile{target};
  auto spool = Spool{};
  reporter.report(0);
  const auto working = reporter.between(fetchingEnds, workEnds);
  Workshop workshop{spool, &file, settings, [&workshop, &working] { working(workshop.share()); }};
  auto office = OfficeConverter{officeSettings, [&reporter] { reporter.repeat(); }};
  auto plan = takeIn(pack, spool, workshop, office, reporter.between(0, fetchingEnds));
  const auto typography = Typography{};
  for (;;) {
    const auto layout = layOut(plan, typography);
    const auto job = jobOf(plan, layout, typography, spool);
    const auto made = workshop.assemble(job, working);
    if (const auto* const result = std::get_if<AssemblyResult>(&made)) {
      reporter.report(100);
      file.commit();
      return reported(plan, layout, *result);
    }
    replaceLost(plan, std::get<Workshop::Lost>(made).source);
  }
}

}

PackOutcome writePack(const pack::MeetingPack& pack, const std::filesystem::path& target, const Progress& progress,
                      const WorkerSettings& settings, const OfficeSettings& office)
{
  auto reporter = Reporter{progress};
  try {
    return {write(pack, target, reporter, settings, office), {}, {}};
  } catch (const Cancelled&) {
    return {std::nullopt, PackFailure::cancelled, "cancelled"};
  } catch (const std::system_error& error) {
    return {std::nullopt, PackFailure::cannotWrite, error.what()};
  } catch (const std::exception& error) {
    return {std::nullopt, PackFailure::internal, error.what()};
  }
}

std::optional<pack::PackFile> printPack(const pack::PackEdition& edition, const std::filesystem::path& target)
{
  const auto [report, failure, detail] = writePack(edition.pack, target);
  return report ? std::optional{pack::PackFile{target.filename().string(), report->sha256, report->pages, report->entries}} : std::nullopt;
}

}
