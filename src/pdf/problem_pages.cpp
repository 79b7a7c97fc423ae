// SPDX-License-Identifier: EUPL-1.2
#include "pack/pack_wording.h"
#include "pdf/pack_pages.h"
#include "pdf/table.h"

namespace pdf {

namespace {

namespace wording = pack::wording;

std::vector<Column> columnsOf(const Flow& flow)
{
  return {{38, wording::numberColumn},
          {170, wording::documentColumn},
          {flow.width() - 38 - 170 - 46, wording::problemColumn},
          {46, wording::pageColumn, Alignment::right}};
}

void placeProblem(Table& table, const Delivery& delivery)
{
  const auto& problem = *delivery.printedProblem();
  table.row({{{.text = problem.label, .style = strong(style::detail)}},
             {{.text = delivery.name.title}, {.text = problem.document, .style = inked(style::caption, palette::secondary)}},
             {{.text = problem.whatHappened}, {.text = pack::whatToDo(problem.kind)}},
             {{.text = {}, .style = linked(style::detail), .link = delivery.target, .late = pageNumberOf(delivery.target)}}});
}

}

void placeReplacement(Flow& flow, const Delivery& delivery)
{
  const auto& problem = *delivery.printedProblem();
  flow.anchor(delivery.target);
  placeKicker(flow, wording::attachmentNumbered(delivery.name.label), true);
  flow.heading("H1", delivery.name.title, style::title, 0, 14);
  flow.bar(flow.width(), 2, palette::wrong);
  flow.space(14);
  flow.heading("H2", wording::documentMissing, inked(strong(style::coverLine), palette::wrong), 0, 10);
  placeFacts(flow, {{wording::fileName, delivery.name.fileName},
                    {wording::cause, problem.whatHappened},
                    {wording::remedy, pack::whatToDo(problem.kind)}});
}

void placeProblems(Flow& flow, const PackPlan& plan)
{
  flow.anchor(target::problems);
  placeKicker(flow, plan.pack->meetingLine, true);
  flow.heading("H1", wording::problems, style::title, 0, 6);
  flow.paragraph(wording::problemsExplained, inked(style::detail, palette::secondary), 10);
  auto table = Table{flow, columnsOf(flow)};
  for (const auto& item : plan.items)
    for (const auto& delivery : item.deliveries)
      if (delivery.printedProblem() != nullptr)
        placeProblem(table, delivery);
  table.finish();
}

}
