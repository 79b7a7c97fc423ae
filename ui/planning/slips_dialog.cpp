// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/slips_dialog.h"

#include "presentation/planning/slip_rows.h"
#include "ui/column_fit.h"
#include "ui/setup/section_page.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace presentation;

namespace {

QTreeView* ledgerTable(QObject* owner, const QStringList& heads, std::vector<TextRow> rows, const QString& spoken, const char* name)
{
  auto* model = new TextTableModel{heads, owner};
  model->setRows(std::move(rows));
  auto* table = wordTable(name, spoken, model);
  chooseFirst(*table);
  return table;
}

TextLabel* ledgerHead(const QString& text)
{
  auto* head = new TextLabel{TextStyle::PaneTitle, Weight::Strong};
  head->setText(text);
  return head;
}

}

SlipsDialog::SlipsDialog(CaseSession& session, domain::ProposalId proposal, const QString& title, QWidget* parent) : QDialog{parent}
{
  setObjectName(QStringLiteral("slipsDialog"));
  setWindowTitle(tr("Verschuivingen"));
  resize(px(1080), px(600));
  const auto slips = session.read([&](const app::Facts& facts) { return app::slipLedger(facts, proposal); }).value_or(std::vector<app::SlipRow>{});
  const auto times = session.read([&](const app::Facts& facts) { return app::leadTimes(facts, session.today(), facts.get(proposal).track); }).value_or(std::vector<app::LeadTimeRow>{});
  auto* subject = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  subject->setProperty("holdsData", true);
  subject->setText(title);
  auto* moves = ledgerTable(this, slipHeads(), slipRows(slips), tr("Verschuivingen"), "slips");
  fitColumns(*moves, 7, 110);
  auto* lengths = ledgerTable(this, leadTimeHeads(), leadTimeRows(times), tr("Doorlooptijden"), "leadTimes");
  fitColumns(*lengths, 4, 260);
  auto* close = new QPushButton{tr("Sluiten")};
  close->setObjectName(QStringLiteral("closeSlips"));
  close->setDefault(true);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(close);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(20), px(16), px(20), px(16));
  layout->setSpacing(px(8));
  layout->addWidget(ledgerHead(tr("Verschuivingen")));
  layout->addWidget(subject);
  layout->addWidget(moves, 3);
  layout->addWidget(ledgerHead(tr("Doorlooptijden in dit traject")));
  layout->addWidget(lengths, 2);
  layout->addLayout(buttons);
  moves->setFocus();
}

}
