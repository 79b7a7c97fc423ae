// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/agenda_tree.h"

#include "domain/entity_fields.h"
#include "presentation/meetings/attendance_picture.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace presentation {

using namespace domain;

namespace {

struct AgendaTreeText {
  Q_DECLARE_TR_FUNCTIONS(Agenda)
};

Tone toneOf(Outcome outcome)
{
  switch (outcome) {
  case Outcome::rejected:
  case Outcome::withheld:
  case Outcome::advisedNegative: return Tone::Wrong;
  case Outcome::deferred:
  case Outcome::notReached:
  case Outcome::sentBack:
  case Outcome::noResponse: return Tone::Attention;
  case Outcome::adoptedAmended: return Tone::Amended;
  default: return Tone::Adopted;
  }
}

/// Sees to one agenda; keeps what every row needs.
class TreeBuilder {
public:
  TreeBuilder(const app::Facts& facts, const app::Agenda& agenda, app::Conversions conversions) : m_facts{facts}, m_agenda{agenda}, m_conversions{conversions} {}

  AgendaNodes build() const
  {
    AgendaNodes roots;
    std::map<AgendaItemId, AgendaNode*> byItem;
    for (const auto& row : m_agenda.items) {
      auto node = std::make_unique<AgendaNode>();
      node->line = itemLine(row);
      for (const auto& attachment : row.attachments)
        add(*node, attachmentLine(attachment));
      byItem.emplace(row.item.id, node.get());
      const auto parent = row.item.parent ? byItem.find(*row.item.parent) : byItem.end();
      if (parent != byItem.end()) {
        node->parent = parent->second;
        parent->second->children.push_back(std::move(node));
      } else {
        roots.push_back(std::move(node));
      }
    }
    return roots;
  }

private:
  static void add(AgendaNode& parent, AgendaLine line)
  {
    auto node = std::make_unique<AgendaNode>();
    node->line = std::move(line);
    node->parent = &parent;
    parent.children.push_back(std::move(node));
  }

  [[nodiscard]] bool hasVotes(AgendaItemId item) const { return !m_facts.where(&Vote::item, item).empty(); }

  /// How the vote went on an item that has no proposal to decide on.
  static void addResult(ToneLineList& tags, const app::VoteSheet& sheet)
  {
    if (sheet.result)
      tags << ToneLine{toneOf(symbolOf(sheet)), wordFor(*sheet.result)};
  }

  [[nodiscard]] bool dispatched() const { return m_agenda.meeting.meeting.dispatchedOn.has_value(); }

  [[nodiscard]] ToneLineList itemTags(const app::AgendaRow& row) const
  {
    ToneLineList tags;
    if (row.item.withdrawnOn)
      return {{Tone::NotApplicable, AgendaTreeText::tr("vervallen")}};
    if (row.item.confidentiality == Confidentiality::closed)
      tags << ToneLine{Tone::Neutral, AgendaTreeText::tr("besloten")};
    if (row.item.list) // the program puts it behind the item
      tags << ToneLine{Tone::Neutral, *row.item.list == ItemList::decisionList ? AgendaTreeText::tr("met besluitenlijst") : AgendaTreeText::tr("met actielijst")};
    if (row.decision)
      tags << ToneLine{toneOf(row.decision->outcome), wordFor(row.decision->outcome)};
    else if (row.branch && m_agenda.meeting.state == MeetingState::held)
      tags << ToneLine{Tone::Attention, AgendaTreeText::tr("uitslag ontbreekt")};
    if (!row.branch && hasVotes(row.item.id))
      addResult(tags, app::voteSheetOf(m_facts, row.item.id));
    if (row.item.movedFrom) // the notes say of which meeting
      tags << ToneLine{Tone::Neutral, AgendaTreeText::tr("vervolg")};
    if (app::carriedOverTo(m_facts, row.item.id))
      tags << ToneLine{Tone::Neutral, AgendaTreeText::tr("doorgeschoven")};
    if (m_agenda.meeting.meeting.dispatchedOn && row.item.on > *m_agenda.meeting.meeting.dispatchedOn)
      tags << ToneLine{Tone::Attention, AgendaTreeText::tr("na verzending toegevoegd")};
    return tags;
  }

  [[nodiscard]] QString questionBeforeRemoving(const app::AgendaRow& row) const
  {
    if (row.decision && row.decision->meeting == row.item.meeting)
      return {}; // what was decided stays; it is refused at once
    if (dispatched())
      return AgendaTreeText::tr("De stukken van deze vergadering zijn al verzonden. Agendapunt %1 blijft met zijn nummer staan als vervallen.")
                 .arg(QString::fromStdString(row.item.label)) +
             (hasVotes(row.item.id) ? u' ' + AgendaTreeText::tr("Er is over gestemd; die uitslag telt dan niet meer mee.") : QString{});
    QStringList lost;
    if (hasVotes(row.item.id))
      lost << AgendaTreeText::tr("vastgelegde stemmen");
    if (row.coverNote)
      lost << AgendaTreeText::tr("een oplegnotitie");
    if (!row.attachments.empty())
      lost << AgendaTreeText::tr("%n bijlage(n)", nullptr, static_cast<int>(row.attachments.size()));
    if (!row.item.notes.empty() || !row.item.conclusion.empty())
      lost << AgendaTreeText::tr("aantekeningen");
    return lost.isEmpty() ? QString{}
                          : AgendaTreeText::tr("Bij agendapunt %1 horen: %2. Die gaan mee van de agenda af. De stukken zelf blijven in het dossier; "
                                     "ongedaan maken kan.")
                                .arg(QString::fromStdString(row.item.label), lost.join(QStringLiteral(", ")));
  }

  [[nodiscard]] AgendaLine itemLine(const app::AgendaRow& row) const
  {
    AgendaLine line{.key = agendaKey(row.item.id), .servesBranch = row.branch.has_value(), .id = row.item.id.value()};
    line.label = QString::fromStdString(row.item.label);
    line.title = QString::fromStdString(row.item.title);
    line.kind = row.item.kind;
    line.treatment = wordFor(row.item.kind);
    line.presenter = QString::fromStdString(row.item.presenter);
    line.minutes = row.item.minutes;
    line.closed = row.item.confidentiality == Confidentiality::closed;
    line.tags = itemTags(row);
    line.removeQuestion = questionBeforeRemoving(row);
    QStringList spoken{AgendaTreeText::tr("Agendapunt %1: %2").arg(line.label, line.title), line.treatment};
    if (!line.presenter.isEmpty())
      spoken << line.presenter;
    if (line.minutes)
      spoken << AgendaTreeText::tr("%n minuut (minuten)", nullptr, *line.minutes);
    for (const auto& tag : line.tags)
      spoken << tag.text;
    line.spoken = spoken.join(QStringLiteral(", "));
    return line;
  }

  [[nodiscard]] AgendaLine attachmentLine(const app::AgendaAttachment& each) const
  {
    AgendaLine line{.key = attachmentKey(each.attachment.id), .isAttachment = true, .id = each.attachment.id.value()};
    line.documentId = each.document.id.value();
    line.label = QString::fromStdString(each.attachment.label);
    line.title = QString::fromStdString(each.document.title);
    line.closed = each.document.confidentiality == Confidentiality::closed;
    sayFate(line, each.document);
    line.tags = attachmentTags(each);
    if (dispatched() && !each.attachment.withdrawnOn)
      line.removeQuestion = AgendaTreeText::tr("Bijlage %1 is al verzonden. Ze blijft met haar nummer staan als vervallen.").arg(line.label);
    QStringList spoken{AgendaTreeText::tr("Bijlage %1: %2").arg(line.label, line.title), line.treatment};
    for (const auto& tag : line.tags)
      spoken << tag.text;
    line.spoken = spoken.join(QStringLiteral(", "));
    return line;
  }

  /// How many pages it has, or what becomes of it when the pack is made.
  void sayFate(AgendaLine& line, const Document& document) const
  {
    const auto fate = app::fateOf(m_facts, document, m_conversions);
    line.iconName = fate.wrong       ? QStringLiteral("dialog-warning")
                    : fate.converted ? QStringLiteral("mail-attachment") // no PDF, and of many kinds
                                     : QStringLiteral("application-pdf");
    line.treatmentTone = fate.wrong ? Tone::Attention : Tone::Neutral;
    if (!fate.wrong)
      line.treatment = document.pages ? AgendaTreeText::tr("%1 p.").arg(*document.pages) : AgendaTreeText::tr("wordt omgezet");
    else if (fate.wrong == app::MissingKind::document)
      line.treatment = AgendaTreeText::tr("ontbreekt");
    else
      line.treatment = fate.wrong == app::MissingKind::officeNeeded ? AgendaTreeText::tr("LibreOffice nodig") : AgendaTreeText::tr("geen leesbare PDF");
  }

  [[nodiscard]] ToneLineList attachmentTags(const app::AgendaAttachment& each) const
  {
    if (each.attachment.withdrawnOn)
      return {{Tone::NotApplicable, AgendaTreeText::tr("vervallen")}};
    ToneLineList tags;
    if (each.document.confidentiality == Confidentiality::closed)
      tags << ToneLine{Tone::Neutral, AgendaTreeText::tr("besloten")};
    const auto& sent = m_agenda.meeting.meeting.dispatchedOn;
    if (sent && each.attachment.on > *sent)
      tags << ToneLine{Tone::Attention, AgendaTreeText::tr("nazending, %1").arg(shortDay(each.attachment.on))};
    else if (each.late)
      tags << ToneLine{Tone::Attention, AgendaTreeText::tr("te laat, %1").arg(shortDay(each.attachment.on))};
    return tags;
  }

  const app::Facts& m_facts;
  const app::Agenda& m_agenda;
  app::Conversions m_conversions;
};

}

AgendaNodes agendaTree(const app::Facts& facts, const app::Agenda& agenda, app::Conversions conversions)
{
  return TreeBuilder{facts, agenda, conversions}.build();
}

}
