// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/attendance_pane.h"

#include "app/commands/vote_commands.h"
#include "ui/callout.h"
#include "ui/clock_text.h"
#include "ui/column_fit.h"
#include "ui/day_edit.h"
#include "ui/empty_state.h"
#include "ui/setup/choices.h"
#include "ui/setup/section_page.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace domain;

AttendancePane::AttendancePane(CaseSession& session, QWidget* parent)
  : QWidget{parent}, m_session{session}, m_model{new presentation::TextTableModel{presentation::attendanceHeads(), this}},
    m_table{wordTable("attendance", tr("Wie er is"), m_model)}, m_quorum{new Callout}, m_empty{new EmptyState}, m_form{new QWidget}
{
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  m_table->setSelectionMode(QTreeView::ExtendedSelection);
  m_second = m_quorum->addButton(tr("Tweede vergadering beleggen…"), true);
  m_second->setObjectName(QStringLiteral("callSecondMeeting"));
  connect(m_second, &QPushButton::clicked, this, &AttendancePane::callSecond);
  auto* grid = new QGridLayout;
  grid->setSpacing(px(6));
  grid->addWidget(button("presentOnes", tr("&Aanwezig"), [this] { record(Presence::present); }), 0, 0);
  grid->addWidget(button("excusedOnes", tr("Afgeme&ld"), [this] { record(Presence::excused); }), 0, 1);
  grid->addWidget(button("absentOnes", tr("Af&wezig"), [this] { record(Presence::absent); }), 1, 0);
  grid->addWidget(button("replacedOne", tr("Ver&vangen…"), [this] { replace(); }), 1, 1);
  grid->addWidget(button("everybodyPresent", tr("&Iedereen aanwezig"), [this] { recordAll(); }), 2, 0, 1, 2);
  auto* form = new QVBoxLayout{m_form};
  form->setContentsMargins(px(12), px(12), px(12), px(12));
  form->setSpacing(px(8));
  form->addWidget(m_quorum);
  form->addWidget(m_table, 1);
  form->addLayout(grid);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_form, 1);
  layout->addWidget(m_empty);
  m_empty->setTextWidth(px(240));
  m_empty->setContent(tr("Van dit gremium zijn geen leden bekend"), tr("Leg bij Inrichting, Gremia vast wie erin zit, namens wie en vanaf wanneer."));
}

QPushButton* AttendancePane::button(const char* name, const QString& text, const std::function<void()>& act)
{
  auto* made = smallButton(name, text);
  m_buttons << made;
  connect(made, &QPushButton::clicked, this, act);
  return made;
}

void AttendancePane::show(std::optional<MeetingId> meeting)
{
  m_meeting = meeting;
  presentation::AttendancePicture picture;
  auto cancelled = false;
  if (meeting)
    m_session.read([&](const app::Facts& facts) {
      const auto sheet = app::attendanceOf(facts, *meeting);
      cancelled = sheet.meeting.cancelledOn.has_value();
      picture = presentation::attendancePicture(sheet);
      return true;
    });
  const auto nobody = picture.rows.empty();
  m_form->setVisible(!nobody);
  m_empty->setVisible(nobody && meeting);
  m_quorum->setContent(picture.tone, picture.symbol, picture.title, picture.text);
  m_second->setVisible(picture.mayCallAgain && !m_session.readOnly());
  m_model->setRows(std::move(picture.rows));
  for (auto* each : m_buttons)
    each->setEnabled(!m_session.readOnly() && !cancelled);
  fitColumns(*m_table, 0, 150);
  chooseFirst(*m_table);
}

std::vector<PersonId> AttendancePane::chosen() const
{
  std::vector<PersonId> people;
  for (const auto key : selectedKeys(*m_table))
    people.emplace_back(key);
  return people;
}

void AttendancePane::record(Presence presence)
{
  if (!m_meeting)
    return;
  app::RecordAttendance command{*m_meeting, {}};
  for (const auto person : chosen())
    command.attendance.push_back({person, presence, std::nullopt, std::nullopt});
  if (!command.attendance.empty())
    m_session.execute(command);
}

/// Whoever is not recorded yet; who was marked as absent stays so.
void AttendancePane::recordAll()
{
  if (!m_meeting)
    return;
  const auto sheet = m_session.read([&](const app::Facts& facts) { return app::attendanceOf(facts, *m_meeting); });
  if (!sheet)
    return;
  app::RecordAttendance command{*m_meeting, {}};
  for (const auto& seat : sheet->seats)
    if (!seat.presence && seat.membership.role != MemberRole::deputy)
      command.attendance.push_back({seat.person.id, Presence::present, std::nullopt, std::nullopt});
  if (!command.attendance.empty())
    m_session.execute(command);
}

void AttendancePane::replace()
{
  const auto people = chosen();
  if (!m_meeting || people.empty())
    return;
  const auto sheet = m_session.read([&](const app::Facts& facts) { return app::attendanceOf(facts, *m_meeting); });
  const auto seat = sheet ? std::find_if(sheet->seats.begin(), sheet->seats.end(), [&](const app::Seat& each) { return each.person.id == people.front(); })
                          : std::vector<app::Seat>::const_iterator{};
  if (!sheet || seat == sheet->seats.end())
    return;
  CommandForm form{m_session, tr("%1 wordt vervangen").arg(QString::fromStdString(seat->person.name)), tr("Vastleggen"), this};
  if (seat->deputies.empty()) {
    form.addExplanation(tr("Er is op deze dag geen plaatsvervanger bekend. Maak bij Inrichting, Gremia iemand plaatsvervanger."));
    form.exec();
    return;
  }
  QStringList names;
  for (const auto& deputy : seat->deputies)
    names << QString::fromStdString(deputy.name);
  auto* box = form.addChoice(tr("&Door"), "replacedBy", names);
  box->setProperty("holdsData", true);
  form.setCommand([&] {
    const auto deputy = seat->deputies[static_cast<std::size_t>(box->currentIndex())].id;
    return app::DatedCommand{app::RecordAttendance{*m_meeting, {{seat->person.id, Presence::excused, deputy, std::nullopt}}}};
  });
  form.exec();
}

void AttendancePane::callSecond()
{
  const auto meeting = m_session.read([&](const app::Facts& facts) { return facts.get(*m_meeting); });
  if (!meeting)
    return;
  CommandForm form{m_session, tr("Tweede vergadering na %1").arg(QString::fromStdString(meeting->number)), tr("Beleggen"), this};
  form.addExplanation(tr("Dezelfde punten komen op de agenda. Daarover kan dan worden besloten hoeveel leden er ook zijn (Gemeentewet art. 20 lid 2)."));
  auto* date = form.addDay(tr("&Datum"), "date", std::nullopt);
  auto* time = form.addLine(tr("&Van"), "startTime", QString::fromStdString(meeting->startTime).replace(u':', u'.'));
  auto* place = form.addLine(tr("&Plaats"), "place", QString::fromStdString(meeting->place));
  form.setCommand([&]() -> Result<app::DatedCommand> {
    if (!date->day())
      return fail(ErrorCode::missingField, "date");
    return app::DatedCommand{app::CallSecondMeeting{*m_meeting, *date->day(), clockGiven(time->text()), typed(*place)}};
  });
  if (form.exec() == QDialog::Accepted)
    Q_EMIT secondMeetingMade(MeetingId{form.executed()->made->id});
}

}
