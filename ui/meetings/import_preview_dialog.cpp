// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/import_preview_dialog.h"

#include "exchange/import_source.h"
#include "presentation/import_text.h"
#include "presentation/sentences.h"
#include "ui/busy_cursor.h"
#include "ui/buttons.h"
#include "ui/callout.h"
#include "ui/empty_state.h"
#include "ui/table_view.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// Rows of more than one line are measured up to here; longer tables show the rest in a tool tip.
constexpr auto mostMeasuredRows = 400;

}

ImportPreviewDialog::ImportPreviewDialog(CaseSession& session, const QString& title, const QString& explanation, QWidget* parent)
  : QDialog{parent}, m_session{session}, m_rows{new presentation::ImportRowsModel{this}}, m_head{new QVBoxLayout}, m_remarks{new Callout},
    m_table{new TableView{m_rows, tr("Voorvertoning"), "importRows"}}, m_totals{new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary}},
    m_all{new QPushButton{tr("&Alles aanvinken")}}, m_none{new QPushButton{tr("&Niets aanvinken")}}, m_accept{primaryButton({})},
    m_empty{new EmptyState}, m_pages{new QStackedWidget}
{
  setWindowTitle(title);
  resize(px(900), px(620));
  m_table->setColumnWidths({130, 120, 220, 300});
  m_table->setWordWrap(true);
  m_table->setToolTip(tr("Spatie vinkt een rij aan of uit"));
  m_accept->setObjectName(QStringLiteral("acceptImport"));
  m_all->setObjectName(QStringLiteral("pickAll"));
  m_none->setObjectName(QStringLiteral("pickNone"));
  m_totals->setObjectName(QStringLiteral("importTotals"));
  for (auto* button : {m_all, m_none})
    button->setAutoDefault(false);
  m_accept->setDefault(true);
  buildLayout(title, explanation);
  connect(m_all, &QPushButton::clicked, this, [this] { m_rows->pickAll(true); });
  connect(m_none, &QPushButton::clicked, this, [this] { m_rows->pickAll(false); });
  connect(m_accept, &QPushButton::clicked, this, &ImportPreviewDialog::accept);
  connect(m_rows, &presentation::ImportRowsModel::pickedChanged, this, &ImportPreviewDialog::followPicked);
  m_remarks->hide();
  followPicked();
}

void ImportPreviewDialog::buildLayout(const QString& title, const QString& explanation)
{
  auto* heading = new TextLabel{TextStyle::PaneTitle, Weight::Strong};
  heading->setText(title);
  auto* about = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  about->setText(explanation);
  about->setWordWrap(true);
  auto* cancel = new QPushButton{tr("Annuleren")};
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  m_head->setSpacing(px(8));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(px(8));
  buttons->addWidget(m_all);
  buttons->addWidget(m_none);
  buttons->addWidget(m_totals, 1);
  buttons->addWidget(cancel);
  buttons->addWidget(m_accept);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(20), px(16), px(20), px(16));
  layout->setSpacing(px(10));
  layout->addWidget(heading);
  layout->addWidget(about);
  layout->addLayout(m_head);
  layout->addWidget(m_remarks);
  m_empty->button().hide();
  m_empty->setTextWidth(px(440));
  m_pages->addWidget(m_table);
  m_pages->addWidget(m_empty);
  layout->addWidget(m_pages, 1);
  layout->addLayout(buttons);
}

void ImportPreviewDialog::setEmpty(const QString& title, const QString& text)
{
  m_rows->setPreview({});
  m_remarks->hide();
  m_totals->clear();
  m_empty->setContent(title, text);
  m_empty->button().hide();
  m_pages->setCurrentWidget(m_empty);
}

void ImportPreviewDialog::setBusy(bool busy)
{
  m_busy = busy;
  followPicked();
}

void ImportPreviewDialog::refresh()
{
  const auto made = preview();
  if (!made)
    return;
  if (*made)
    show(**made);
  else
    refuse(made->error());
}

void ImportPreviewDialog::show(const app::ImportPreview& preview)
{
  m_pages->setCurrentWidget(m_table);
  m_rows->setPreview(preview);
  const auto remarks = presentation::sourceRemarks(preview);
  m_remarks->setContent(presentation::Tone::Attention, presentation::StatusSymbol::OutcomeMissing, tr("Over de bron als geheel"), remarks.join(u' '));
  m_remarks->setVisible(!remarks.isEmpty());
  m_totals->setText(presentation::importTotals(preview));
  if (m_rows->rowCount() <= mostMeasuredRows)
    m_table->resizeRowsToContents();
  m_table->setCurrentIndex(m_rows->index(0, 0));
}

void ImportPreviewDialog::refuse(const domain::Error& error)
{
  m_pages->setCurrentWidget(m_table);
  m_rows->setPreview({});
  const auto said = presentation::explain(error);
  m_remarks->setContent(presentation::Tone::Wrong, presentation::StatusSymbol::Rejected, said.what, said.advice);
  m_remarks->show();
  m_totals->clear();
}

void ImportPreviewDialog::followPicked()
{
  const auto count = static_cast<int>(m_rows->picked().size());
  m_accept->setText(count == 0 ? tr("Overnemen") : tr("%n rij(en) overnemen", nullptr, count));
  m_accept->setEnabled(count > 0 && !m_busy);
  const auto hasRows = m_rows->rowCount() > 0 && !m_busy;
  m_all->setEnabled(hasRows);
  m_none->setEnabled(hasRows);
}

void ImportPreviewDialog::accept()
{
  const auto picked = m_rows->picked();
  if (picked.empty() || m_busy)
    return;
  // Thousands of rows take a second: one command writes them, and a case file is written by one thread only.
  const BusyCursor busy;
  if (const auto done = exchange::executeImport(m_session.file(), m_rows->preview(), picked); !done) {
    const auto said = presentation::explain(done.error());
    m_remarks->setContent(presentation::Tone::Wrong, presentation::StatusSymbol::Rejected, said.what, tr("Er is niets overgenomen. %1").arg(said.advice));
    m_remarks->show();
    return;
  }
  m_taken = static_cast<int>(picked.size());
  QDialog::accept();
}

std::vector<ImportBodyChoice> importBodyChoices(CaseSession& session)
{
  auto bodies = session.read([](const app::Facts& facts) { return facts.all<domain::DecisionBody>(); }).value_or(std::vector<domain::DecisionBody>{});
  std::stable_sort(bodies.begin(), bodies.end(), [](const auto& a, const auto& b) { return std::pair{a.municipality.has_value(), a.name} < std::pair{b.municipality.has_value(), b.name}; });
  std::vector<ImportBodyChoice> choices;
  for (const auto& body : bodies)
    choices.push_back({body.id, body.code, QString::fromStdString(body.name)});
  return choices;
}

}
