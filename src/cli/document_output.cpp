// SPDX-License-Identifier: EUPL-1.2
#include "cli/document_output.h"

#include "app/queries/setup.h"
#include "cli/console.h"
#include "cli/text.h"
#include "pdf/document_writer.h"

namespace cli {

domain::Result<void> writeDocument(const app::Facts& facts, domain::Date today, const pack::TextDocument& document, const std::string& target)
{
  if (!pdf::writeTextDocument(document, app::caseOverview(facts, today).mark, target))
    return domain::fail(domain::ErrorCode::fileNotWritable, target);
  answer(Text::tr("Geschreven: %1").arg(QString::fromStdString(target)));
  return {};
}

}
