// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/vote_dialog.h"

#include "app/commands/vote_findings.h"
#include "presentation/meetings/attendance_picture.h"
#include "presentation/qt_text.h"
#include "presentation/sentences.h"
#include "presentation/words.h"
#include "ui/callout.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace domain;

namespace {

/// The last choice of a box.
constexpr auto absentChoice = static_cast<int>(Texts<VoteChoice>::values.size()) + 1;

/// The choices of a box: nothing, then those of the vocabulary, then that nobody was there.
QStringList choiceWords()
{
  QStringList words{VoteDialog::tr("geen stem")};
  for (const auto& [choice, text] : Texts<VoteChoice>::values)
    words << presentation::wordFor(choice);
  return words << VoteDialog::tr("niet aanwezig");
}

QString nameOf(const app::Voter& voter)
{
  auto name = presentation::text(voter.name);
  if (voter.weight != 1)
    name = VoteDialog::tr("%1, %n stem(men)", nullptr, voter.weight).arg(name);
  if (voter.present == false)
    name = VoteDialog::tr("%1, niet aanwezig").arg(name);
  return name;
}

}

VoteDialog::VoteDialog(CaseSession& session, app::VoteSheet sheet, QWidget* parent)
  : CommandForm{session, tr("Stemming over punt %1: %2").arg(presentation::text(sheet.item.label), presentation::text(sheet.item.title)), tr("Vastleggen"), parent},
    m_sheet{std::move(sheet)}, m_result{new Callout}, m_absent{new Callout}
{
  setObjectName(QStringLiteral("voteDialog"));
  addBelow(buildVoters());
  addBelow(m_result);
  addBelow(m_absent);
  m_absent->setObjectName(QStringLiteral("absentVoters"));
  setCommands([this]() -> Result<std::vector<app::DatedCommand>> { return commands(); });
  follow();
}

QWidget* VoteDialog::buildVoters()
{
  auto* voters = new QWidget;
  auto* grid = new QGridLayout{voters};
  grid->setContentsMargins(0, 0, px(8), 0);
  grid->setVerticalSpacing(px(4));
  grid->setColumnStretch(0, 1);
  auto row = 0;
  for (const auto& voter : m_sheet.voters) {
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("vote%1").arg(row));
    box->addItems(choiceWords());
    box->setCurrentIndex(voter.choice ? static_cast<int>(*voter.choice) + 1 : voter.present == false ? absentChoice : 0);
    m_present.push_back(voter.present);
    box->setAccessibleName(tr("Stem van %1").arg(presentation::text(voter.name)));
    auto* label = new TextLabel{TextStyle::Base};
    label->setText(nameOf(voter));
    label->setToolTip(presentation::text(voter.spokenBy));
    label->setProperty("holdsData", true);
    grid->addWidget(label, row, 0);
    grid->addWidget(box, row, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &VoteDialog::follow);
    m_boxes.push_back(box);
    ++row;
  }
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(voters);
  scroll->setMinimumHeight(std::min(px(380), voters->sizeHint().height() + px(4)));
  auto* all = new QPushButton{tr("&Iedereen voor")};
  all->setObjectName(QStringLiteral("everybodyFor"));
  all->setToolTip(tr("Voor wie er is, of voor allen als de aanwezigheid niet is vastgelegd"));
  connect(all, &QPushButton::clicked, this, [this] { chooseForAll(1); });
  auto* both = new QWidget;
  auto* column = new QVBoxLayout{both};
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(all, 0, Qt::AlignLeft);
  column->addWidget(scroll, 1);
  return both;
}

void VoteDialog::chooseForAll(int choice)
{
  for (std::size_t place = 0; place < m_boxes.size(); ++place)
    if (m_present[place] != false && !isAbsent(place))
      m_boxes[place]->setCurrentIndex(choice);
}

void VoteDialog::follow()
{
  for (std::size_t place = 0; place < m_boxes.size(); ++place) {
    const auto chosen = m_boxes[place]->currentIndex();
    m_sheet.voters[place].present = isAbsent(place) ? std::optional{false} : m_present[place];
    m_sheet.voters[place].choice = chosen > 0 && !isAbsent(place) ? std::optional{Texts<VoteChoice>::values[static_cast<std::size_t>(chosen - 1)].first} : std::nullopt;
  }
  app::tally(m_sheet);
  const auto words = presentation::voteWords(m_sheet);
  m_result->setContent(presentation::toneOf(m_sheet), presentation::symbolOf(m_sheet), words.isEmpty() ? tr("Nog geen stemmen") : presentation::capitalised(words),
                       presentation::voteReason(m_sheet));
  const auto absent = presentation::findingSentences(app::absentVoters(m_sheet));
  m_absent->setContent(presentation::Tone::Attention, presentation::StatusSymbol::Stale, absent.join(u' '), tr("Kies ‘niet aanwezig’, of leg bij Aanwezig vast dat zij er waren."));
  m_absent->setVisible(!absent.isEmpty());
}

bool VoteDialog::isAbsent(std::size_t place) const { return m_boxes[place]->currentIndex() == absentChoice; }

/// Every choice: to go through a whole body is work.
QStringList VoteDialog::input() const
{
  QStringList chosen;
  for (const auto* box : m_boxes)
    chosen << box->currentText();
  return chosen;
}

/// Who is said here not to be there, and was not recorded so yet; who was excused stays so.
std::optional<app::RecordAttendance> VoteDialog::absences() const
{
  app::RecordAttendance record{m_sheet.item.meeting, {}};
  for (std::size_t place = 0; place < m_boxes.size(); ++place)
    if (isAbsent(place) && m_present[place] != false)
      for (const auto person : m_sheet.voters[place].people)
        record.attendance.push_back({person, Presence::absent, std::nullopt, std::nullopt});
  return record.attendance.empty() ? std::nullopt : std::optional{record};
}

std::vector<app::DatedCommand> VoteDialog::commands() const
{
  app::RecordVotes record{.item = m_sheet.item.id, .ballot = m_sheet.ballot, .votes = {}};
  for (const auto& voter : m_sheet.voters)
    if (voter.choice)
      record.votes.push_back({voter.person, voter.municipality, voter.region, *voter.choice});
  std::vector<app::DatedCommand> commands{{record}}; // the votes first: who is not there has none any more
  if (auto absent = absences())
    commands.push_back({std::move(*absent)});
  return commands;
}

bool recordVotes(CaseSession& session, AgendaItemId item, QWidget* parent)
{
  auto sheet = session.read([&](const app::Facts& facts) { return app::voteSheetOf(facts, item); });
  return sheet && VoteDialog{session, std::move(*sheet), parent}.exec() == QDialog::Accepted;
}

}
