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
  switch (thing.kind) {
  case MissingKind::coverNoteField:
    return thing.what == "subject" ? MissingRowsText::tr("Er is nog geen oplegnotitie") : MissingRowsText::tr("Oplegnotitie: veld ‘%1’ is leeg").arg(coverNoteLabel(thing.what));
  case MissingKind::document: return MissingRowsText::tr("%1 ontbreekt").arg(QString::fromStdString(thing.what));
  case MissingKind::nothingOnAgenda: return MissingRowsText::tr("Er staat nog niets op de agenda");
  }
  return {};
}

QString linkFor(MissingKind kind)
{
  switch (kind) {
  case MissingKind::coverNoteField: return MissingRowsText::tr("Invullen");
  case MissingKind::document: return MissingRowsText::tr("Toevoegen");
  case MissingKind::nothingOnAgenda: return MissingRowsText::tr("Agendapunt");
  }
  return {};
}

}

std::vector<MissingRow> missingRows(const app::Facts& facts, const app::Agenda& agenda)
{
  QHash<qint64, QString> presenters;
  for (const auto& row : agenda.items)
    presenters.insert(row.item.id.value(), QString::fromStdString(row.item.presenter));
  std::vector<MissingRow> rows;
  for (const auto& thing : app::missingOn(facts, agenda))
    rows.push_back({.label = QString::fromStdString(thing.label),
                    .sentence = sentenceFor(thing),
                    .who = presenters.value(thing.item.value()),
                    .link = linkFor(thing.kind),
                    .item = thing.item,
                    .field = thing.kind == MissingKind::coverNoteField ? thing.what : std::string{}});
  return rows;
}

}
