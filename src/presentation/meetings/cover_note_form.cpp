// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/cover_note_form.h"

#include "app/commands/meeting_commands.h"
#include "app/queries/missing.h"
#include "domain/entity_fields.h"
#include "pack/route_in_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace presentation {

using namespace domain;

namespace {

struct CoverNoteFormText {
  Q_DECLARE_TR_FUNCTIONS(CoverNote)
};

struct FieldShape {
  std::string_view name;
  std::string CoverNote::*text;
  std::optional<std::string> app::WriteCoverNote::*written;
  bool oneLine = false;
  bool half = false;
};

/// In the order of the form, which is the order of the page.
constexpr std::array shapes{
    FieldShape{"subject", &CoverNote::subject, &app::WriteCoverNote::subject, true},
    FieldShape{"author", &CoverNote::author, &app::WriteCoverNote::author, true, true},
    FieldShape{"portfolioHolder", &CoverNote::portfolioHolder, &app::WriteCoverNote::portfolioHolder, true, true},
    FieldShape{"askedDecision", &CoverNote::askedDecision, &app::WriteCoverNote::askedDecision},
    FieldShape{"reasonAndCore", &CoverNote::reasonAndCore, &app::WriteCoverNote::reasonAndCore},
    FieldShape{"earlierDecisions", &CoverNote::earlierDecisions, &app::WriteCoverNote::earlierDecisions},
    FieldShape{"arguments", &CoverNote::arguments, &app::WriteCoverNote::arguments},
    FieldShape{"remarksAndRisks", &CoverNote::remarksAndRisks, &app::WriteCoverNote::remarksAndRisks},
    FieldShape{"finance", &CoverNote::finance, &app::WriteCoverNote::finance},
    FieldShape{"consulted", &CoverNote::consulted, &app::WriteCoverNote::consulted},
    FieldShape{"communication", &CoverNote::communication, &app::WriteCoverNote::communication},
    FieldShape{"followUp", &CoverNote::followUp, &app::WriteCoverNote::followUp},
};

/// What the pack takes from the record for a field that is empty.
QString fillFor(std::string_view name, const app::AgendaRow& row, const app::Facts& facts, const pack::RouteInWords& record)
{
  if (name == "subject")
    return QString::fromStdString(row.item.title);
  if (name == "earlierDecisions")
    return QString::fromStdString(record.earlierDecisions);
  if (name == "consulted")
    return QString::fromStdString(record.consulted);
  if (name == "followUp")
    return QString::fromStdString(record.followUp);
  if (name != "askedDecision" || !row.branch)
    return {};
  QStringList points;
  for (const auto& point : app::recordedDecisionPoints(facts, *row.branch))
    points << QString::fromStdString(point);
  return points.join(u'\n');
}

QString labelFor(const CoverNoteField& field)
{
  const auto name = coverNoteLabel(field.name);
  if (field.missing && field.fill.isEmpty())
    return CoverNoteFormText::tr("%1, nog leeg").arg(name);
  const auto filled = field.text.isEmpty() && !field.fill.isEmpty();
  if (filled && (field.name == "earlierDecisions" || field.name == "followUp"))
    return CoverNoteFormText::tr("%1 (uit de route)").arg(name);
  if (filled && field.name == "consulted")
    return CoverNoteFormText::tr("%1 (uit de raadplegingen)").arg(name);
  return field.numbered ? CoverNoteFormText::tr("%1 (genummerde beslispunten)").arg(name) : name;
}

}

QString coverNoteLabel(std::string_view name)
{
  if (name == "subject")
    return CoverNoteFormText::tr("Onderwerp");
  if (name == "author")
    return CoverNoteFormText::tr("Steller");
  if (name == "portfolioHolder")
    return CoverNoteFormText::tr("Portefeuillehouder");
  if (name == "askedDecision")
    return CoverNoteFormText::tr("Gevraagd besluit");
  if (name == "reasonAndCore")
    return CoverNoteFormText::tr("Aanleiding en kern");
  if (name == "earlierDecisions")
    return CoverNoteFormText::tr("Eerdere besluiten");
  if (name == "arguments")
    return CoverNoteFormText::tr("Argumenten");
  if (name == "remarksAndRisks")
    return CoverNoteFormText::tr("Kanttekeningen en risico’s");
  if (name == "finance")
    return CoverNoteFormText::tr("Financiën");
  if (name == "consulted")
    return CoverNoteFormText::tr("Afstemming");
  if (name == "communication")
    return CoverNoteFormText::tr("Communicatie");
  return name == "followUp" ? CoverNoteFormText::tr("Vervolg en planning") : QString{};
}

QString coverNoteTab(const std::string& itemLabel)
{
  return itemLabel.empty() ? CoverNoteFormText::tr("Oplegnotitie") : CoverNoteFormText::tr("Oplegnotitie %1").arg(QString::fromStdString(itemLabel));
}

CoverNoteForm coverNoteForm(const app::Facts& facts, const app::Agenda& agenda, AgendaItemId item, bool readOnly)
{
  CoverNoteForm form;
  const auto found = std::find_if(agenda.items.begin(), agenda.items.end(), [&](const app::AgendaRow& row) { return row.item.id == item; });
  if (found == agenda.items.end())
    return form;
  form.item = item;
  form.editable = !readOnly && !found->item.withdrawnOn;
  form.tabTitle = coverNoteTab(found->item.label);
  const auto record = found->branch ? pack::routeInWords(facts, *found->branch, agenda.meeting.meeting) : pack::RouteInWords{};
  const auto missing = app::missingOn(facts, agenda);
  for (const auto& shape : shapes) {
    CoverNoteField field{.name = shape.name, .oneLine = shape.oneLine, .half = shape.half, .numbered = shape.name == "askedDecision"};
    if (found->coverNote)
      field.text = QString::fromStdString((*found->coverNote).*shape.text);
    field.fill = fillFor(shape.name, *found, facts, record);
    field.missing = std::any_of(missing.begin(), missing.end(),
                                [&](const app::MissingThing& thing) { return thing.item == item && !thing.attachment && thing.what == shape.name; });
    field.label = labelFor(field);
    form.fields << field;
  }
  return form;
}

app::WriteCoverNote writeField(AgendaItemId item, std::string_view name, const QString& text)
{
  app::WriteCoverNote command{.item = item};
  for (const auto& shape : shapes)
    if (shape.name == name)
      command.*shape.written = text.toStdString();
  return command;
}

}
