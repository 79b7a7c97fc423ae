// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/consultation_dialog.h"

#include "app/commands/proposal_commands.h"
#include "presentation/words.h"
#include "ui/day_edit.h"
#include "ui/typed_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

ConsultationDialog::ConsultationDialog(CaseSession& session, domain::ProposalId proposal, QWidget* parent)
  : FormDialog{session, tr("Raadpleging vastleggen"), tr("Vastleggen"), parent}, m_proposal{proposal}, m_party{new QLineEdit}, m_municipality{new QComboBox},
    m_formOfIt{new QComboBox}, m_nature{new QComboBox}, m_date{new DayEdit{session.today(), session.today(), DayEdit::Empty::NotAllowed}}, m_about{new QLineEdit}, m_cameOut{textField(3)}
{
  setObjectName(QStringLiteral("consultationDialog"));
  m_party->setPlaceholderText(tr("cliëntenraad, onderwijs, raadsleden …"));
  m_municipality->addItem(tr("geen gemeente in het bijzonder"));
  if (const auto municipalities = session.read([](const app::Facts& facts) { return facts.all<domain::Municipality>(); }))
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
  m_party->setFocus();
}

app::DatedCommand ConsultationDialog::command() const
{
  app::AddConsultation add{.proposal = m_proposal, .party = m_party->text().trimmed().toStdString()};
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
