// SPDX-License-Identifier: EUPL-1.2
#include "ui/decision_dialog.h"

#include "ui/callout.h"
#include "ui/day_edit.h"
#include "ui/number_box.h"
#include "ui/text_label.h"
#include "ui/typed_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

DecisionDialog::DecisionDialog(CaseSession& session, const presentation::BranchKey& branch, domain::Date asOf, QWidget* parent, Purpose purpose)
  : FormDialog{session, purpose == Purpose::Record ? tr("Besluit vastleggen") : tr("Besluit corrigeren"), purpose == Purpose::Record ? tr("Vastleggen") : tr("Corrigeren"), parent},
    m_branch{branch}, m_purpose{purpose}, m_outcome{new QComboBox}, m_date{new DayEdit{session.today(), asOf, DayEdit::Empty::NotAllowed}}, m_meeting{new QComboBox},
    m_version{new QComboBox}, m_amendedVersion{new QLineEdit}, m_returnsTo{new QComboBox}, m_conditions{textField(2)}, m_text{textField(3)}, m_votes{buildVotes()},
    m_source{new QLineEdit}, m_reason{textField(2)}, m_doubts{new Callout}
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
  addField(tr("Rede&n van de correctie"), m_reason, "reason");
  showField(m_reason, purpose == Purpose::Correct);
  m_amendedVersion->setToolTip(tr("Nummer van de versie die door de wijziging ontstaat"));
  m_source->setPlaceholderText(tr("besluitenlijst, brief, telefoon …"));
  m_doubts->setObjectName(QStringLiteral("decisionDoubts"));
  addBelow(m_doubts);
  m_doubts->hide();
  auto form = session.read([&](const app::Facts& facts) {
    return purpose == Purpose::Record ? presentation::decisionForm(facts, branch, session.today(), asOf) : presentation::correctionForm(facts, branch, session.today());
  });
  if (form)
    m_form = std::move(*form);
  if (m_form)
    fill(*m_form);
  setAcceptable(m_form.has_value());
  connect(m_outcome, &QComboBox::currentIndexChanged, this, &DecisionDialog::showFieldsOfOutcome);
  connect(m_meeting, &QComboBox::currentIndexChanged, this, &DecisionDialog::takeFromMeeting);
  connect(m_date, &DayEdit::dayChanged, this, &DecisionDialog::followInput);
  for (auto* box : {m_for, m_against, m_abstained})
    connect(box, &QSpinBox::valueChanged, this, &DecisionDialog::followInput);
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
    auto* box = new NumberBox{QStringLiteral("–"), 999};
    box->setObjectName(QString::fromLatin1(name));
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
  setWindowTitle((m_purpose == Purpose::Record ? tr("Besluit vastleggen – %1") : tr("Besluit corrigeren – %1")).arg(form.body));
  setSubject(form.body + u'\n' + form.subject);
  setNote(form.note, form.noteDetail);
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
  if (!form.asked.isEmpty()) {
    m_text->setPlaceholderText(tr("leeg: in de besluitenlijst staat wat gevraagd is"));
    m_text->setToolTip(tr("Gevraagd is:\n%1").arg(form.asked));
  }
  if (form.present)
    fillPresent(*form.present);
}

/// What stands now, to be mended.
void DecisionDialog::fillPresent(const domain::Decision& decision)
{
  m_version->setCurrentIndex(m_form->version);
  m_returnsTo->setCurrentIndex(m_form->returnsTo);
  m_conditions->setPlainText(QString::fromStdString(decision.conditions));
  m_text->setPlainText(QString::fromStdString(decision.text));
  m_source->setText(QString::fromStdString(decision.source));
  if (m_form->votes)
    return;
  m_for->setValue(decision.votesFor.value_or(-1));
  m_against->setValue(decision.votesAgainst.value_or(-1));
  m_abstained->setValue(decision.votesAbstained.value_or(-1));
}

const presentation::MeetingChoice* DecisionDialog::meeting() const
{
  const auto place = m_meeting->currentIndex();
  return m_form && place >= 0 ? &m_form->meetings[place] : nullptr;
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
  followInput();
}

/// Says before it is recorded what cannot be yet, and what does not fit the votes; the latter may be recorded all the same.
void DecisionDialog::followInput()
{
  const auto* chosen = meeting();
  if (chosen == nullptr)
    return;
  const auto notYet = chosen->date ? presentation::notYetHeld(chosen->number, *chosen->date, session().today()) : QString{};
  setAcceptable(notYet.isEmpty());
  const auto doubts = notYet.isEmpty() ? session().read([this](const app::Facts& facts) { return presentation::decisionDoubts(facts, draft()); }).value_or(QStringList{}) : QStringList{};
  if (!notYet.isEmpty())
    m_doubts->setContent(presentation::Tone::Attention, presentation::StatusSymbol::Stale, notYet, tr("Leg het besluit vast op of na die dag. Is er in een eerdere vergadering besloten, kies die dan."));
  else if (!doubts.isEmpty())
    m_doubts->setContent(presentation::Tone::Attention, presentation::StatusSymbol::Stale, doubts.join(u' '), tr("Kijk het na. Vastleggen kan ook zo."));
  m_doubts->setVisible(!notYet.isEmpty() || !doubts.isEmpty());
  if (isVisible())
    makeRoom(*this);
}

void DecisionDialog::takeFromMeeting()
{
  if (!m_form || m_meeting->currentIndex() < 0)
    return;
  if (const auto& date = m_form->meetings[m_meeting->currentIndex()].date)
    m_date->setDay(*date);
  if (m_form->votes)
    showVotes(m_meeting->currentIndex() == m_form->meeting ? m_form->votes : std::nullopt);
  followInput();
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

/// As it would be stored, to be held against the votes.
domain::Decision DecisionDialog::draft() const
{
  domain::Decision decision{.id = domain::DecisionId{0}, .stage = m_branch.stage, .body = m_branch.body, .outcome = outcome(), .decidedOn = m_date->day().value_or(meeting()->date.value_or(session().today()))};
  decision.meeting = meeting()->meeting;
  if (presentation::fieldsFor(outcome()).votes && m_votes->isEnabled()) {
    decision.votesFor = optionalNumber(*m_for);
    decision.votesAgainst = optionalNumber(*m_against);
    decision.votesAbstained = optionalNumber(*m_abstained);
  }
  return decision;
}

app::DatedCommand DecisionDialog::command() const
{
  if (m_purpose == Purpose::Correct)
    return {correction(), std::nullopt};
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
  const auto votes = draft();
  record.votesFor = votes.votesFor;
  record.votesAgainst = votes.votesAgainst;
  record.votesAbstained = votes.votesAbstained;
  record.meeting = meeting()->meeting;
  record.text = given(m_text->toPlainText());
  record.source = given(m_source->text());
  return {record, m_date->knownDay()};
}

/// Only what is another than it was.
app::CorrectDecision DecisionDialog::correction() const
{
  const auto& was = *m_form->present;
  const auto fields = presentation::fieldsFor(outcome());
  app::CorrectDecision correct{.stage = m_branch.stage, .body = m_branch.body};
  const auto put = [](auto& field, const auto& before, const auto& now) {
    if (!(before == now))
      field = now;
  };
  const auto written = [](const QString& words) { return words.trimmed().toStdString(); };
  put(correct.outcome, was.outcome, outcome());
  put(correct.decidedOn, was.decidedOn, m_date->knownDay());
  if (meeting()->meeting)
    put(correct.meeting, was.meeting, meeting()->meeting);
  const auto amendment = outcome() == domain::Outcome::adoptedAmended;
  const auto renamed = amendment && m_amendedVersion->text().trimmed() != m_form->amendedVersion;
  if (fields.version && (correct.outcome || renamed || m_version->currentIndex() != m_form->version))
    correct.version = m_form->versions[m_version->currentIndex()].value;
  if (correct.version && amendment)
    correct.amendedVersion = given(m_amendedVersion->text());
  if (fields.returnsTo && m_returnsTo->currentIndex() >= 0)
    put(correct.returnsTo, was.returnsTo, std::optional{m_form->earlierStages[m_returnsTo->currentIndex()].value});
  put(correct.text, was.text, written(m_text->toPlainText()));
  put(correct.conditions, was.conditions, fields.conditions ? written(m_conditions->toPlainText()) : std::string{});
  put(correct.source, was.source, written(m_source->text()));
  if (m_votes->isEnabled()) {
    const auto now = draft();
    put(correct.votesFor, was.votesFor, now.votesFor);
    put(correct.votesAgainst, was.votesAgainst, now.votesAgainst);
    put(correct.votesAbstained, was.votesAbstained, now.votesAbstained);
  }
  correct.reason = m_reason->toPlainText().trimmed().toStdString();
  return correct;
}

/// A correction that changes nothing is told, so that she does not think it was done.
domain::Result<app::Executed> DecisionDialog::perform()
{
  if (m_purpose == Purpose::Correct) {
    auto nothing = correction();
    app::CorrectDecision same{.stage = m_branch.stage, .body = m_branch.body};
    same.reason = nothing.reason;
    if (nothing == same && !same.reason.empty())
      return domain::fail(domain::ErrorCode::nothingToChange, "decision");
  }
  return FormDialog::perform();
}

}
