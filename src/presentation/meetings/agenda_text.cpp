// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/agenda_text.h"

#include "presentation/meetings/meeting_words.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace presentation {

using namespace domain;

namespace {

struct AgendaMailText {
  Q_DECLARE_TR_FUNCTIONS(AgendaText)
};

QString itemLine(const app::AgendaRow& row)
{
  const auto label = text(row.item.label);
  if (row.item.withdrawnOn)
    return AgendaMailText::tr("%1  vervallen", "label of an item").arg(label);
  if (row.item.confidentiality == Confidentiality::closed)
    return AgendaMailText::tr("%1  besloten", "label of an item").arg(label);
  QStringList behind{wordFor(row.item.kind)};
  if (!row.item.presenter.empty())
    behind << text(row.item.presenter);
  if (row.item.minutes)
    behind << AgendaMailText::tr("%n min.", nullptr, *row.item.minutes);
  return AgendaMailText::tr("%1  %2 (%3)", "label, title, treatment").arg(label, text(row.item.title), behind.join(QStringLiteral(", ")));
}

}

QString agendaText(const app::Agenda& agenda)
{
  const auto& meeting = agenda.meeting.meeting;
  QStringList lines{text(agenda.meeting.body.name)};
  QStringList when{weekdayInWords(meeting.date)};
  for (const auto& part : {timesText(meeting), text(meeting.place)})
    if (!part.isEmpty())
      when << part;
  lines << when.join(QStringLiteral(", ")) << QString{} << AgendaMailText::tr("Agenda");
  for (const auto& row : agenda.items) {
    lines << (row.item.parent ? QStringLiteral("    ") + itemLine(row) : itemLine(row));
    if (row.item.withdrawnOn || row.item.confidentiality == Confidentiality::closed)
      continue;
    for (const auto& each : row.attachments)
      if (!each.attachment.withdrawnOn && each.document.confidentiality == Confidentiality::open)
        lines << AgendaMailText::tr("      %1  %2", "label and title of an attachment").arg(text(each.attachment.label), text(each.document.title));
  }
  return lines.join(u'\n') + u'\n';
}

}
