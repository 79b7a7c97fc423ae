// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/what_if_pane.h"

#include "presentation/qt_text.h"
#include "presentation/words.h"
#include "ui/day_edit.h"
#include "ui/setup/word_delegate.h"
#include "ui/symbol_label.h"
#include "ui/table_view.h"
#include "ui/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace presentation;

namespace {

constexpr std::array whatIfKinds{WhatIfKind::none, WhatIfKind::sentBack, WhatIfKind::partySkipped, WhatIfKind::meetingCancelled, WhatIfKind::morePreparation, WhatIfKind::extraMeeting};

}

WhatIfPane::WhatIfPane(domain::Date today, QWidget* parent)
  : QWidget{parent}, m_kind{new QComboBox}, m_subject{new QComboBox}, m_to{new QComboBox}, m_amount{new QSpinBox}, m_day{new DayEdit{today, std::nullopt}},
    m_rows{new TextTableModel{whatIfHeads(), this}}, m_table{new TableView{m_rows, tr("Wat als: nu en dan"), "whatIfTable"}}, m_symbol{new SymbolLabel{StatusSymbol::AfterTarget}},
    m_outcome{new TextLabel{TextStyle::Base, Weight::Strong}}
{
  setObjectName(QStringLiteral("whatIfPane"));
  const auto prepare = [](QWidget* field, const char* name, const QString& spoken) {
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(spoken);
  };
  prepare(m_kind, "whatIfKind", tr("Wat als"));
  prepare(m_subject, "whatIfSubject", tr("Waar het gebeurt"));
  prepare(m_to, "whatIfTo", tr("Terug naar stap"));
  prepare(m_amount, "whatIfAmount", tr("Hoeveel"));
  prepare(m_day, "whatIfDay", tr("Dag van de extra vergadering"));
  for (auto* box : {m_kind, m_subject, m_to}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
  }
  for (const auto each : whatIfKinds)
    m_kind->addItem(capitalised(presentation::wordFor(each)));
  m_subject->setProperty("holdsData", true);
  m_to->setProperty("holdsData", true);
  m_amount->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_amount->setRange(1, 60);
  m_table->setItemDelegate(new WordDelegate{m_table});
  m_table->setColumnWidths({124, 84, 84});
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_outcome->setWordWrap(true);
  m_outcome->setProperty("holdsData", true);
  m_outcome->setObjectName(QStringLiteral("whatIfOutcome"));

  auto* head = new QHBoxLayout;
  head->setSpacing(px(8));
  auto* title = new TextLabel{TextStyle::Base, Weight::Strong};
  title->setText(tr("&Wat als"));
  title->setBuddy(m_kind);
  head->addWidget(title);
  head->addWidget(m_kind, 1);
  auto* details = new QHBoxLayout;
  details->setSpacing(px(8));
  details->addWidget(m_subject, 2);
  details->addWidget(m_to, 2);
  details->addWidget(m_amount, 1);
  details->addWidget(m_day, 1);
  auto* outcome = new QHBoxLayout;
  outcome->setSpacing(px(8));
  outcome->addWidget(m_symbol, 0, Qt::AlignTop);
  outcome->addWidget(m_outcome, 1);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(14), px(8), px(14), px(8));
  layout->setSpacing(px(6));
  layout->addLayout(head);
  layout->addLayout(details);
  layout->addLayout(outcome);
  layout->addWidget(m_table, 1);

  connect(m_kind, &QComboBox::currentIndexChanged, this, &WhatIfPane::chooseKind);
  const auto tell = [this] {
    if (!m_filling)
      Q_EMIT changed();
  };
  connect(m_subject, &QComboBox::currentIndexChanged, this, [this, tell] {
    if (!m_filling)
      proposeDay();
    tell();
  });
  connect(m_to, &QComboBox::currentIndexChanged, this, tell);
  connect(m_amount, &QSpinBox::valueChanged, this, tell);
  connect(m_day, &DayEdit::dayChosen, this, [this, tell] {
    if (!m_filling)
      m_handIn.reset();
    tell();
  });
  chooseKind();
  setPicture(std::nullopt);
}

WhatIfKind WhatIfPane::kind() const { return whatIfKinds[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))]; }

void WhatIfPane::setOptions(const WhatIfOptions& options)
{
  m_options = options;
  fillSubjects();
}

void WhatIfPane::fillSubjects()
{
  m_filling = true;
  const auto subject = m_subject->currentText(), to = m_to->currentText();
  m_subject->clear();
  m_to->clear();
  if (kind() == WhatIfKind::meetingCancelled)
    for (const auto& meeting : m_options.meetings)
      m_subject->addItem(meeting.text);
  else if (kind() == WhatIfKind::extraMeeting)
    for (const auto& body : m_options.bodies)
      m_subject->addItem(body.text);
  else
    for (const auto& stage : m_options.stages)
      m_subject->addItem(stage.text);
  for (const auto& stage : m_options.earlier)
    m_to->addItem(tr("terug naar %1").arg(stage.text));
  m_subject->setCurrentIndex(std::max(0, m_subject->findText(subject)));
  m_to->setCurrentIndex(std::max(0, m_to->findText(to)));
  m_filling = false;
}

void WhatIfPane::chooseKind()
{
  const auto chosen = kind();
  m_handIn.reset();
  fillSubjects();
  m_filling = true;
  m_subject->setVisible(chosen != WhatIfKind::none);
  m_to->setVisible(chosen == WhatIfKind::sentBack);
  m_amount->setVisible(chosen == WhatIfKind::partySkipped || chosen == WhatIfKind::morePreparation);
  m_amount->setSuffix(chosen == WhatIfKind::partySkipped ? tr(" weken") : tr(" werkdagen"));
  m_amount->setValue(chosen == WhatIfKind::partySkipped ? 4 : 5);
  m_day->setVisible(chosen == WhatIfKind::extraMeeting);
  m_filling = false;
  proposeDay();
  Q_EMIT changed();
}

/// The day, or the stage to go back to, that belongs to the subject.
void WhatIfPane::proposeDay()
{
  m_filling = true;
  const auto place = m_subject->currentIndex();
  if (kind() == WhatIfKind::extraMeeting && place >= 0 && place < m_options.bodies.size()) {
    m_day->setDay(m_options.bodies[place].proposed);
    m_handIn = m_options.bodies[place].handIn;
  }
  if (kind() == WhatIfKind::sentBack && place >= 0 && place < m_options.stages.size())
    for (int each = 0; each < m_options.earlier.size(); ++each)
      if (m_options.earlier[each].value == m_options.stages[place].value - 1)
        m_to->setCurrentIndex(each);
  m_filling = false;
}

void WhatIfPane::suppose(domain::BodyId body, domain::Date date, std::optional<domain::Date> handIn)
{
  m_filling = true;
  m_kind->setCurrentIndex(static_cast<int>(WhatIfKind::extraMeeting));
  m_filling = true;
  for (int each = 0; each < m_options.bodies.size(); ++each)
    if (m_options.bodies[each].body == body)
      m_subject->setCurrentIndex(each);
  m_day->setDay(date);
  m_handIn = handIn;
  m_filling = false;
  Q_EMIT changed();
}

void WhatIfPane::supposeNothing() { m_kind->setCurrentIndex(0); }

std::optional<planning::WhatIf> WhatIfPane::supposition() const
{
  const auto place = m_subject->currentIndex();
  if (place < 0)
    return std::nullopt;
  const auto stage = [&] { return place < m_options.stages.size() ? m_options.stages[place].value : 0; };
  switch (kind()) {
  case WhatIfKind::none: return std::nullopt;
  case WhatIfKind::sentBack:
    if (stage() == 0 || m_to->currentIndex() < 0)
      return std::nullopt;
    return planning::SentBackAt{stage(), m_options.earlier[m_to->currentIndex()].value, std::nullopt, std::nullopt};
  case WhatIfKind::partySkipped:
    if (stage() == 0)
      return std::nullopt;
    return planning::PartySkippedAt{stage(), m_amount->value(), std::nullopt};
  case WhatIfKind::meetingCancelled:
    if (place >= m_options.meetings.size())
      return std::nullopt;
    return planning::MeetingCancelledIf{m_options.meetings[place].value};
  case WhatIfKind::morePreparation:
    if (stage() == 0)
      return std::nullopt;
    return planning::MorePreparation{stage(), m_amount->value()};
  case WhatIfKind::extraMeeting: {
    if (place >= m_options.bodies.size() || !m_day->day())
      return std::nullopt;
    const auto& body = m_options.bodies[place];
    return planning::ExtraMeetingOf{body.body, *m_day->day(), m_handIn.value_or(domain::addDays(*m_day->day(), -body.handInDays.value_or(0)))};
  }
  }
  return std::nullopt;
}

QString WhatIfPane::words() const
{
  if (!supposition())
    return {};
  QStringList parts{m_subject->currentText()};
  if (!m_to->isHidden())
    parts << m_to->currentText();
  if (!m_amount->isHidden())
    parts << m_amount->text();
  if (!m_day->isHidden())
    parts << m_day->text();
  return tr("Wat als %1 (%2)? %3", "what happens, details, outcome").arg(wordFor(kind()), parts.join(QStringLiteral(", ")), m_outcome->text());
}

void WhatIfPane::setPicture(const std::optional<WhatIfPicture>& picture)
{
  m_symbol->setVisible(picture.has_value());
  m_table->setVisible(picture && !picture->rows.empty());
  m_rows->setRows(picture ? picture->rows : std::vector<TextRow>{});
  if (picture) {
    m_symbol->setSymbol(picture->outcome.symbol);
    m_outcome->setTone(picture->outcome.tone);
    auto outcome = picture->outcome.text.isEmpty() ? picture->outcome.title : picture->outcome.title + u' ' + picture->outcome.text;
    if (kind() == WhatIfKind::extraMeeting && m_handIn)
      outcome += u' ' + tr("Gerekend met stukken die op %1 nog mogen komen.").arg(presentation::dayInWords(*m_handIn));
    m_outcome->setText(outcome);
  } else {
    m_outcome->setTone(Tone::Neutral);
    m_outcome->setText(kind() == WhatIfKind::none ? tr("Kies wat er gebeurt; de gevolgen staan hier en gestippeld in de tijdlijn.") : tr("Vul in wat er gebeurt."));
  }
}

}
