// SPDX-License-Identifier: EUPL-1.2
#include "ui/decision_dialog.h"

#include "app/commands/route_commands.h"
#include "ui/day_edit.h"
#include "ui/text_label.h"
#include "ui/typed_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace ui {

namespace {

/// Below zero stands for: not counted.
std::optional<int> counted(const QSpinBox& box) { return box.value() < 0 ? std::nullopt : std::optional{box.value()}; }

}

DecisionDialog::DecisionDialog(CaseSession& session, const presentation::BranchKey& branch, domain::Date asOf, QWidget* parent)
  : FormDialog{session, tr("Besluit vastleggen"), tr("Vastleggen"), parent}, m_branch{branch}, m_outcome{new QComboBox}, m_date{new DayEdit{session.today(), asOf, DayEdit::Empty::NotAllowed}},
    m_meeting{new QComboBox}, m_version{new QComboBox}, m_amendedVersion{new QLineEdit}, m_returnsTo{new QComboBox}, m_conditions{textField(2)},
    m_text{textField(3)}, m_votes{buildVotes()}, m_source{new QLineEdit}
{
  setObjectName(QStringLiteral("decisionDialog"));
  addField(tr("&Uitslag"), m_outcome, "outcome");
  addField(tr("&Vergadering"), m_meeting, "meeting");
  addField(tr("&Datum"), m_date, "date");
  addField(tr("V&ersie"), m_version, "version");
  addField(tr("&Gewijzigde versie"), m_amendedVersion, "amendedVersion");
  addField(tr("Te&rug naar"), m_returnsTo, "returnsTo");
  addField(tr("Voor&behoud"), m_conditions, "conditions");
  addField(tr("&Tekst van het besluit"), m_text, "text");
  addField(tr("&Stemmen"), m_votes, "votes");
  addField(tr("Br&on"), m_source, "source");
  m_amendedVersion->setToolTip(tr("Nummer van de versie die door de wijziging ontstaat"));
  m_source->setPlaceholderText(tr("besluitenlijst, brief, telefoon …"));
  if (auto form = session.read([&](const app::Facts& facts) { return presentation::decisionForm(facts, branch, session.today(), asOf); }))
    m_form = std::move(*form);
  if (m_form)
    fill(*m_form);
  setAcceptable(m_form.has_value());
  connect(m_outcome, &QComboBox::currentIndexChanged, this, &DecisionDialog::showFieldsOfOutcome);
  connect(m_meeting, &QComboBox::currentIndexChanged, this, &DecisionDialog::takeFromMeeting);
  showFieldsOfOutcome();
  m_outcome->setFocus();
}

QWidget* DecisionDialog::buildVotes()
{
  auto* votes = new QWidget;
  auto* layout = new QHBoxLayout{votes};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(6));
  const auto add = [&](const QString& label, const char* name) {
    auto* box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(-1, 999);
    box->setButtonSymbols(QSpinBox::NoButtons);
    box->setSpecialValueText(QStringLiteral("–"));
    box->setValue(-1);
    auto* text = new TextLabel{TextStyle::Details, Weight::Regular, Ink::Secondary};
    text->setText(label);
    text->setBuddy(box);
    box->setAccessibleName(tr("Stemmen %1").arg(QString{label}.remove(u'&')));
    layout->addWidget(box);
    layout->addWidget(text);
    layout->addSpacing(px(8));
    return box;
  };
  m_for = add(tr("voor"), "votesFor");
  m_against = add(tr("tegen"), "votesAgainst");
  m_abstained = add(tr("onthouden"), "votesAbstained");
  layout->addStretch();
  votes->setFocusProxy(m_for);
  return votes;
}

void DecisionDialog::fill(const presentation::DecisionForm& form)
{
  setWindowTitle(tr("Besluit vastleggen – %1").arg(form.body));
  setSubject(form.body + u'\n' + form.subject);
  setNote(form.note, {});
  for (const auto& choice : form.outcomes) {
    if (m_outcome->count() == form.fitting)
      m_outcome->insertSeparator(form.fitting);
    m_outcome->addItem(choice.text, static_cast<int>(choice.value));
  }
  for (const auto& choice : form.versions)
    m_version->addItem(choice.text);
  for (const auto& choice : form.meetings)
    m_meeting->addItem(choice.text);
  for (const auto& choice : form.earlierStages)
    m_returnsTo->addItem(choice.text);
  m_meeting->setCurrentIndex(form.meeting);
  m_amendedVersion->setText(form.amendedVersion);
  m_date->setDay(form.date);
  if (form.proposed)
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(static_cast<int>(*form.proposed))));
  showVotes(form.votes);
  if (!form.conclusion.isEmpty())
    m_text->setPlainText(form.conclusion);
}

domain::Outcome DecisionDialog::outcome() const { return static_cast<domain::Outcome>(m_outcome->currentData().toInt()); }

void DecisionDialog::showFieldsOfOutcome()
{
  const auto fields = presentation::fieldsFor(outcome());
  showField(m_version, fields.version);
  showField(m_amendedVersion, fields.amendedVersion);
  showField(m_conditions, fields.conditions);
  showField(m_returnsTo, fields.returnsTo);
  showField(m_votes, fields.votes);
}

void DecisionDialog::takeFromMeeting()
{
  if (!m_form || m_meeting->currentIndex() < 0)
    return;
  if (const auto& date = m_form->meetings[m_meeting->currentIndex()].date)
    m_date->setDay(*date);
  if (m_form->votes)
    showVotes(m_meeting->currentIndex() == m_form->meeting ? m_form->votes : std::nullopt);
}

/// Votes that were recorded one by one are not typed again.
void DecisionDialog::showVotes(const std::optional<app::VoteFigures>& recorded)
{
  m_votes->setEnabled(!recorded);
  m_votes->setToolTip(recorded ? tr("Zo zijn de stemmen bij het agendapunt vastgelegd; daar zijn ze te wijzigen.") : QString{});
  m_for->setValue(recorded ? recorded->inFavour : -1);
  m_against->setValue(recorded ? recorded->against : -1);
  m_abstained->setValue(recorded ? recorded->abstained : -1);
}

app::DatedCommand DecisionDialog::command() const
{
  const auto fields = presentation::fieldsFor(outcome());
  app::RecordDecision record{.stage = m_branch.stage, .body = m_branch.body, .outcome = outcome()};
  if (fields.version)
    record.version = m_form->versions[m_version->currentIndex()].value;
  if (fields.amendedVersion)
    record.amendedVersion = given(m_amendedVersion->text());
  if (fields.conditions)
    record.conditions = given(m_conditions->toPlainText());
  if (fields.returnsTo && m_returnsTo->currentIndex() >= 0)
    record.returnsTo = m_form->earlierStages[m_returnsTo->currentIndex()].value;
  if (fields.votes && m_votes->isEnabled()) {
    record.votesFor = counted(*m_for);
    record.votesAgainst = counted(*m_against);
    record.votesAbstained = counted(*m_abstained);
  }
  record.meeting = m_form->meetings[m_meeting->currentIndex()].meeting;
  record.text = given(m_text->toPlainText());
  record.source = given(m_source->text());
  return {record, m_date->knownDay()};
}

}
