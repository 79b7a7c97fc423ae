// SPDX-License-Identifier: EUPL-1.2
#include "presentation/proposals/proposal_tabs.h"

#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct ProposalTabsText {
  Q_DECLARE_TR_FUNCTIONS(ProposalTabs)
};

QString pages(const Document& document) { return document.pages ? ProposalTabsText::tr("%n p.", "pages", *document.pages) : QString{}; }

TextRow documentRow(const Document& document, const QString& version)
{
  return {document.id.value(),
          {text(document.title), version, document.date ? dayWithYear(*document.date) : QString{}, pages(document), QLocale{}.formattedDataSize(document.size, 0), text(document.fileName)}};
}

}

std::vector<VersionView> versionViews(const app::ProposalDossier& dossier)
{
  std::vector<VersionView> views;
  for (const auto& row : dossier.versions) {
    VersionView view{.key = row.version.id.value(), .title = ProposalTabsText::tr("Versie %1").arg(text(row.version.number)), .note = text(row.version.note)};
    for (const auto& point : row.decisionPoints)
      view.decisionPoints << text(point.text);
    for (const auto& document : row.documents)
      view.documents << DetailDocument{document.id, {}, text(document.title), pages(document)};
    view.subline = ProposalTabsText::tr("%1 · %2 · %3", "day, decision points, papers")
                     .arg(dayWithYear(row.version.date), ProposalTabsText::tr("%n beslispunt(en)", nullptr, static_cast<int>(view.decisionPoints.size())),
                          ProposalTabsText::tr("%n stuk(ken)", nullptr, static_cast<int>(view.documents.size())));
    views.push_back(std::move(view));
  }
  return views;
}

QVariant VersionsModel::data(const QModelIndex& index, int role) const
{
  const auto* row = rowAt(index);
  if (row == nullptr)
    return {};
  switch (role) {
  case Qt::DisplayRole:
  case TitleRole: return row->title;
  case Qt::AccessibleTextRole: return row->title + QStringLiteral(", ") + row->subline;
  case SublineRole: return row->subline;
  case KeyRole: return row->key;
  default: return {};
  }
}

QStringList documentHeads() { return {ProposalTabsText::tr("Titel"), ProposalTabsText::tr("Versie"), ProposalTabsText::tr("Datum"), ProposalTabsText::tr("Bladzijden"), ProposalTabsText::tr("Grootte"), ProposalTabsText::tr("Bestand")}; }

std::vector<TextRow> documentRows(const app::ProposalDossier& dossier)
{
  std::vector<TextRow> rows;
  for (const auto& version : dossier.versions)
    for (const auto& document : version.documents)
      rows.push_back(documentRow(document, text(version.version.number)));
  for (const auto& document : dossier.looseDocuments)
    rows.push_back(documentRow(document, {}));
  return rows;
}

QStringList consultationHeads() { return {ProposalTabsText::tr("Datum"), ProposalTabsText::tr("Wie"), ProposalTabsText::tr("Hoe"), ProposalTabsText::tr("Waarover"), ProposalTabsText::tr("Wat kwam eruit")}; }

std::vector<TextRow> consultationRows(const app::ProposalDossier& dossier)
{
  std::vector<TextRow> rows;
  for (const auto& consultation : dossier.consultations)
    rows.push_back({consultation.id.value(),
                    {dayWithYear(consultation.on), text(consultation.party), howConsulted(consultation), text(consultation.about), text(consultation.cameOut)}});
  return rows;
}

QStringList adviceHeads() { return {ProposalTabsText::tr("Datum"), ProposalTabsText::tr("Wie"), ProposalTabsText::tr("Advies"), ProposalTabsText::tr("Wat ermee is gedaan"), ProposalTabsText::tr("Waarom")}; }

std::vector<TextRow> adviceRows(const app::Facts& facts, ProposalId proposal)
{
  auto fragments = facts.where(&AdviceFragment::proposal, proposal);
  std::stable_sort(fragments.begin(), fragments.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
  std::vector<TextRow> rows;
  for (const auto& each : fragments)
    rows.push_back({each.id.value(),
                    {dayWithYear(each.on), text(each.adviser), text(each.text), each.response ? wordFor(*each.response) : ProposalTabsText::tr("nog niets gezegd"), text(each.why)},
                    each.response ? Tone::Neutral : Tone::Attention});
  return rows;
}

}
