// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/missing_rows.h"

#include "presentation/meetings/cover_note_form.h"

#include <QCoreApplication>
#include <QHash>

namespace presentation {

using app::MissingKind;

namespace {

struct MissingRowsText {
  Q_DECLARE_TR_FUNCTIONS(Missing)
};

QString sentenceFor(const app::MissingThing& thing)
{
  const auto what = QString::fromStdString(thing.what);
  switch (thing.kind) {
  case MissingKind::coverNote: return MissingRowsText::tr("Er is nog geen oplegnotitie");
  case MissingKind::coverNoteField: return MissingRowsText::tr("Oplegnotitie: veld ‘%1’ is leeg").arg(coverNoteLabel(thing.what));
  case MissingKind::document: return MissingRowsText::tr("%1 ontbreekt").arg(what);
  case MissingKind::unreadable: return MissingRowsText::tr("%1 is geen leesbare PDF").arg(what);
  case MissingKind::officeNeeded: return MissingRowsText::tr("%1 is geen PDF en kan hier niet worden omgezet: LibreOffice staat niet op deze computer").arg(what);
  }
  return {};
}

QString linkFor(MissingKind kind)
{
  switch (kind) {
  case MissingKind::coverNote:
  case MissingKind::coverNoteField: return MissingRowsText::tr("Invullen");
  case MissingKind::document:
  case MissingKind::unreadable:
  case MissingKind::officeNeeded: return MissingRowsText::tr("Vervangen");
  }
  return {};
}

}

std::vector<MissingRow> missingRows(const app::Facts& facts, const app::Agenda& agenda, app::Conversions conversions)
{
  QHash<qint64, QString> presenters;
  for (const auto& row : agenda.items)
    presenters.insert(row.item.id.value(), QString::fromStdString(row.item.presenter));
  std::vector<MissingRow> rows;
  for (const auto& thing : app::missingOn(facts, agenda, conversions))
    rows.push_back({.label = QString::fromStdString(thing.label),
                    .sentence = sentenceFor(thing),
                    .who = presenters.value(thing.item.value()),
                    .link = linkFor(thing.kind),
                    .item = thing.item,
                    .field = thing.attachment ? std::string{} : thing.what,
                    .attachment = thing.attachment});
  return rows;
}

QString missingLine(const app::MissingThing& thing)
{
  return MissingRowsText::tr("%1: %2.", "label, what is missing there").arg(QString::fromStdString(thing.label), sentenceFor(thing));
}

}
