// SPDX-License-Identifier: EUPL-1.2
#include "cli/session.h"
#include "cli/status_formats.h"
#include "cli/text.h"
#include "presentation/status_text.h"

#include <QCoreApplication>

namespace cli {

void addMeetings(Program& program)
{
  const auto json = std::make_shared<bool>(false);
  auto& command = program.addFileCommand("meetings", Text::tr("toont de vergaderingen op datum"), [json](const Call& call) {
    return querying(call, [&](const app::Facts& facts, domain::Date today) -> domain::Result<void> {
      const auto meetings = app::meetingRows(facts, today);
      if (*json)
        answerText(meetingsAsJson(facts, meetings));
      else
        answer(presentation::meetingsText(meetings));
      return {};
    });
  });
  command.add_flag("--json", *json, Text::tr("als JSON, zie docs/data-format.md").toStdString());
}

}
