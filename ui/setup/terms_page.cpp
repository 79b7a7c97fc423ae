// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/terms_page.h"

#include "app/commands/planning_commands.h"
#include "presentation/sentences.h"
#include "presentation/setup/calendar_tables.h"
#include "ui/column_fit.h"
#include "ui/day_edit.h"
#include "ui/facts.h"
#include "ui/setup/choices.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace domain;

TermsPage::TermsPage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Termijnen"), tr("De termijnen van de wet en uw eigen afspraken. Kies er een en typ de dag waarop zij begint te lopen."), parent},
    m_terms{new presentation::TextTableModel{presentation::termHeads(), this}}, m_table{wordTable("terms", tr("Termijnen"), m_terms)},
    m_day{new DayEdit{session.today(), session.today()}}, m_lastDay{new TextLabel{TextStyle::PaneTitle, Weight::Strong}}, m_steps{new TextLabel{TextStyle::Base}}
{
  auto* add = addButton("addAgreement", tr("Afspraak toevoegen…"));
  m_remove = addButton("removeAgreement", tr("Afspraak verwijderen"));
  auto* splitter = new QSplitter{Qt::Vertical};
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_table);
  splitter->addWidget(buildAnswer());
  splitter->setSizes({px(400), px(240)});
  content().addWidget(splitter);
  connect(add, &QPushButton::clicked, this, &TermsPage::addAgreement);
  connect(m_remove, &QPushButton::clicked, this, &TermsPage::removeAgreement);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TermsPage::compute);
  connect(m_day, &DayEdit::dayChanged, this, &TermsPage::compute);
}

QWidget* TermsPage::buildAnswer()
{
  m_day->setObjectName(QStringLiteral("termDay"));
  m_lastDay->setObjectName(QStringLiteral("termLastDay"));
  m_steps->setObjectName(QStringLiteral("termSteps"));
  m_steps->setWordWrap(true);
  m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse);
  for (auto* label : {m_lastDay, m_steps})
    label->setProperty("holdsData", true);
  auto* label = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  label->setText(tr("Begint te &lopen op"));
  label->setBuddy(m_day);
  auto* line = new QHBoxLayout;
  line->setSpacing(px(8));
  line->addWidget(label);
  line->addWidget(m_day);
  line->addStretch();
  m_day->setMinimumWidth(px(180));
  auto* pane = new QWidget;
  auto* column = new QVBoxLayout{pane};
  column->setContentsMargins(px(16), px(12), px(16), px(12));
  column->setSpacing(px(8));
  column->addLayout(line);
  column->addWidget(m_lastDay);
  column->addWidget(m_steps);
  column->addStretch();
  return pane;
}

void TermsPage::refresh()
{
  if (auto rows = session().read([&](const app::Facts& facts) { return presentation::termTable(facts, session().today()); }))
    m_terms->setRows(std::move(*rows));
  fitColumns(*m_table, 1);
  chooseFirst(*m_table);
  compute();
}

void TermsPage::compute()
{
  const auto* row = m_terms->rowAt(m_table->currentIndex());
  m_remove->setEnabled(row != nullptr && row->key > 0 && !session().readOnly());
  m_lastDay->clear();
  m_steps->clear();
  const auto day = m_day->day();
  if (row == nullptr || !day)
    return;
  const auto said = session().read([&](const app::Facts& facts) { return presentation::termText(facts, row->group, *day); });
  if (!said)
    return;
  if (!*said) {
    m_steps->setText(presentation::explain(said->error()).what);
    return;
  }
  m_lastDay->setText((*said)->lastDay);
  auto lines = (*said)->steps;
  for (const auto& more : {(*said)->remark, (*said)->source})
    if (!more.isEmpty())
      lines << more;
  m_steps->setText(lines.join(u'\n'));
}

void TermsPage::addAgreement()
{
  CommandForm form{session(), tr("Afspraak toevoegen"), tr("Toevoegen"), this};
  form.addExplanation(tr("Een termijn die u met elkaar hebt afgesproken. De planning kan ermee rekenen als met een termijn van de wet."));
  auto* code = form.addLine(tr("&Code"), "code");
  auto* name = form.addLine(tr("&Waarover"), "name");
  auto* trigger = form.addLine(tr("&Gerekend vanaf"), "trigger");
  auto* direction = form.addChoice(tr("&Richting"), "direction", {tr("erna"), tr("ervoor")});
  auto* amount = form.addNumber(tr("&Aantal"), "amount", 8, 999, tr("geen"));
  auto* unit = form.addChoice(tr("&Eenheid"), "unit", {tr("dagen"), tr("weken"), tr("maanden")}, 1);
  auto* extension = form.addChoice(tr("Op een &vrije dag"), "extension", {tr("blijft de termijn staan"), tr("schuift zij door naar de volgende werkdag")});
  auto* source = form.addLine(tr("&Bron"), "source");
  form.setCommand([&] {
    constexpr std::array units{TermUnit::days, TermUnit::weeks, TermUnit::months};
    return app::DatedCommand{app::AddTermAgreement{.code = code->text().trimmed().toStdString(),
                                                   .name = name->text().trimmed().toStdString(),
                                                   .trigger = trigger->text().trimmed().toStdString(),
                                                   .direction = direction->currentIndex() == 0 ? TermDirection::after : TermDirection::before,
                                                   .amount = optionalNumber(*amount).value_or(0),
                                                   .unit = units.at(static_cast<std::size_t>(unit->currentIndex())),
                                                   .extension = extension->currentIndex() == 0 ? TermExtension::none : TermExtension::generalTermsAct,
                                                   .source = typed(*source)}};
  });
  form.exec();
}

void TermsPage::removeAgreement()
{
  if (const auto* row = m_terms->rowAt(m_table->currentIndex()); row && row->key > 0)
    session().execute(app::RemoveTermAgreement{TermAgreementId{row->key}});
}

}
