// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/consultation_dialog.h"

#include "app/commands/proposal_commands.h"
#include "app/queries/setup.h"
#include "presentation/planning_sentences.h"
#include "presentation/words.h"
#include "ui/day_edit.h"
#include "ui/typed_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

ConsultationDialog::ConsultationDialog(CaseSession& session, domain::ProposalId proposal, QWidget* parent)
  : FormDialog{session, tr("Raadpleging vastleggen"), tr("Vastleggen"), parent}, m_proposal{proposal}, m_party{new QComboBox}, m_municipality{new QComboBox},
    m_formOfIt{new QComboBox}, m_nature{new QComboBox}, m_date{new DayEdit{session.today(), session.today(), DayEdit::Empty::NotAllowed}}, m_about{new QLineEdit}, m_cameOut{textField(3)}
{
  setObjectName(QStringLiteral("consultationDialog"));
  m_party->setEditable(true);
  m_party->lineEdit()->setPlaceholderText(tr("cliëntenraad, onderwijs, raadsleden …"));
  m_municipality->addItem(tr("geen gemeente in het bijzonder"));
  if (const auto municipalities = session.read([&](const app::Facts& facts) { return app::municipalitiesOn(facts, session.today()); }))
    for (const auto& municipality : *municipalities)
      m_municipality->addItem(QString::fromStdString(municipality.name), static_cast<qlonglong>(municipality.id.value()));
  for (const auto& [form, identifier] : domain::Texts<domain::ConsultationForm>::values)
    m_formOfIt->addItem(presentation::wordFor(form), static_cast<int>(form));
  m_nature->addItem(tr("niet vastgelegd"));
  for (const auto& [nature, identifier] : domain::Texts<domain::ConsultationNature>::values)
    m_nature->addItem(presentation::wordFor(nature), static_cast<int>(nature));
  addField(tr("&Wie"), m_party, "party");
  addField(tr("&Gemeente"), m_municipality, "municipality");
  addField(tr("&Hoe"), m_formOfIt, "form");
  addField(tr("&Soort gesprek"), m_nature, "nature");
  addField(tr("&Datum"), m_date, "date");
  addField(tr("Waar&over"), m_about, "about");
  addField(tr("Wat &kwam eruit"), m_cameOut, "cameOut");
  offerParties();
  m_party->setFocus();
}

/// Who is chosen from the list is heard under the name and for the gemeente for which the route asks.
void ConsultationDialog::offerParties()
{
  const auto asked = session().read([&](const app::Facts& facts) { return std::pair{facts.get(m_proposal), app::partiesToHear(facts, session().today(), m_proposal)}; });
  if (!asked)
    return;
  setSubject(QString::fromStdString(asked->first.number + "  " + asked->first.title));
  m_asked = asked->second;
  QStringList names;
  for (const auto& party : m_asked) {
    const auto municipality = party.municipality ? m_municipality->findData(static_cast<qlonglong>(party.municipality->value())) : 0;
    names << presentation::partyInWords(QString::fromStdString(party.party), municipality > 0 ? m_municipality->itemText(municipality) : QString{});
    m_party->addItem(names.last(), municipality);
  }
  connect(m_party, &QComboBox::currentTextChanged, this, [this] {
    if (const auto index = chosenParty(); index >= 0)
      m_municipality->setCurrentIndex(m_party->itemData(index).toInt());
  });
  if (!names.isEmpty())
    setNote(tr("Nog te horen: %1.").arg(names.join(QStringLiteral(", "))), tr("Kies uit de lijst: onder een andere naam telt de raadpleging niet voor de route."));
  m_party->setCurrentIndex(-1);
  if (names.size() == 1)
    m_party->setCurrentIndex(0);
}

int ConsultationDialog::chosenParty() const { return m_party->findText(m_party->currentText().trimmed(), Qt::MatchFixedString); }

app::DatedCommand ConsultationDialog::command() const
{
  const auto chosen = chosenParty();
  app::AddConsultation add{.proposal = m_proposal,
                           .party = chosen >= 0 ? m_asked[static_cast<std::size_t>(chosen)].party : m_party->currentText().trimmed().toStdString()};
  if (const auto municipality = m_municipality->currentData(); municipality.isValid())
    add.municipality = domain::MunicipalityId{municipality.toLongLong()};
  add.form = static_cast<domain::ConsultationForm>(m_formOfIt->currentData().toInt());
  if (const auto nature = m_nature->currentData(); nature.isValid())
    add.nature = static_cast<domain::ConsultationNature>(nature.toInt());
  add.about = given(m_about->text());
  add.cameOut = given(m_cameOut->toPlainText());
  return {add, m_date->knownDay()};
}

}
