// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_writer.h"

#include "pdf/document_file.h"
#include "pdf/pack_assembly.h"
#include "pdf/pack_intake.h"
#include "pdf/source_document.h"

#include <system_error>

namespace pdf {

namespace {

/// Steps of the work as shares of 100.
constexpr auto intakeEnds = 40;
constexpr auto layoutEnds = 45;
constexpr auto assemblyEnds = 75;

/// Ends the work at once wherever it is; caught in writePack.
struct Cancelled {};

class Reporter {
public:
  explicit Reporter(const Progress& progress) : m_progress{progress} {}
  void report(int percent) const
  {
    if (m_progress && !m_progress(percent))
      throw Cancelled{};
  }
  /// Reports a share of a step as a share of the whole.
  [[nodiscard]] std::function<void(double)> between(int from, int to) const
  {
    return [this, from, to](double share) { report(from + static_cast<int>(share * (to - from))); };
  }

private:
  const Progress& m_progress;
};

PackReport reported(const PackPlan& plan, const PackLayout& layout)
{
  auto report = PackReport{layout.pages, {}, {}};
  for (const auto& part : layout.parts)
    if (part.target >= target::firstItem)
      report.entries.push_back({part.label, part.title, part.firstPage, part.pages});
  for (const auto& item : plan.items)
    for (const auto& delivery : item.deliveries)
      if (delivery.problem)
        report.problems.push_back(*delivery.problem);
  return report;
}

PackReport write(const pack::MeetingPack& pack, const std::filesystem::path& target, const Reporter& reporter)
{
  reporter.report(0);
  const auto plan = takeIn(pack, reporter.between(0, intakeEnds));
  const auto typography = Typography{};
  const auto layout = layOut(plan, typography);
  reporter.report(layoutEnds);
  auto assembly = PackAssembly{plan, layout, typography};
  assembly.run(reporter.between(layoutEnds, assemblyEnds));
  writeDocument(assembly.document(), target, reporter.between(assemblyEnds, 100));
  return reported(plan, layout);
}

}

PackOutcome writePack(const pack::MeetingPack& pack, const std::filesystem::path& target, const Progress& progress)
{
  try {
    return {write(pack, target, Reporter{progress}), {}, {}};
  } catch (const Cancelled&) {
    return {std::nullopt, PackFailure::cancelled, "cancelled"};
  } catch (const std::system_error& error) {
    return {std::nullopt, PackFailure::cannotWrite, error.what()};
  } catch (const std::exception& error) {
    return {std::nullopt, PackFailure::internal, error.what()};
  }
}

}
