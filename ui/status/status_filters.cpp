// SPDX-License-Identifier: EUPL-1.2
#include "ui/status/status_filters.h"

#include "ui/day_edit.h"
#include "ui/flow_layout.h"
#include "ui/preferences.h"
#include "ui/text_label.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace ui {

using presentation::StatusSelection;

StatusFilters::StatusFilters(domain::Date today, QWidget* parent)
  : QWidget{parent}, m_today{today}, m_track{new QComboBox}, m_region{new QComboBox}, m_selection{new QComboBox}, m_asOf{new DayEdit{today, today, DayEdit::Empty::NotAllowed}}, m_chosenDay{today}, m_todayButton{new QPushButton{tr("Vandaag")}}
{
  m_track->setObjectName(QStringLiteral("trackFilter"));
  m_selection->setObjectName(QStringLiteral("selectionFilter"));
  m_asOf->setObjectName(QStringLiteral("asOf"));
  m_asOf->setFixedWidth(px(144));
  m_todayButton->setObjectName(QStringLiteral("asOfToday"));
  m_todayButton->setToolTip(tr("Peildatum terug naar vandaag"));
  m_region->setObjectName(QStringLiteral("regionFilter"));
  for (auto* box : {m_track, m_region}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
  }
  auto* title = new TextLabel{TextStyle::ScreenTitle, Weight::Strong};
  title->setText(tr("Status per gemeente"));
  m_title = title;
  auto* layout = new FlowLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_title);
  layout->addStretch();
  const auto add = [&](const QString& text, QWidget* field) {
    auto* both = labelled(text, field);
    layout->addWidget(both);
    m_parts << both;
    if (field != m_asOf)
      m_labels << both->findChild<QLabel*>();
  };
  add(tr("&Traject"), m_track);
  add(tr("Re&gio"), m_region);
  add(tr("T&oon"), m_selection);
  add(tr("&Peildatum"), m_asOf);
  layout->addWidget(m_todayButton);
  m_parts << m_todayButton;
  m_wantedRegion = preference(QStringLiteral("status/region")).toString();
  buildSelections();
  const auto tell = [this] {
    remember();
    Q_EMIT changed();
  };
  connect(m_track, &QComboBox::currentIndexChanged, this, tell);
  connect(m_region, &QComboBox::currentIndexChanged, this, [this, tell] {
    m_wantedRegion = m_region->currentText();
    tell();
  });
  connect(m_selection, &QComboBox::currentIndexChanged, this, tell);
  connect(m_asOf, &DayEdit::dayChosen, this, [this] { // the matrix waits until the day is typed out
    const auto typed = m_asOf->text().trimmed();
    const auto day = m_asOf->day();
    take(day.value_or(m_chosenDay));
    if (!day && !typed.isEmpty())
      Q_EMIT dayRefused(typed, m_chosenDay);
  });
  connect(m_todayButton, &QPushButton::clicked, this, [this] { take(m_today); });
  m_todayButton->setEnabled(false);
}

void StatusFilters::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  fit();
}

/// One line as long as it can be: without the title if need be, and then without the words that the choices say themselves.
void StatusFilters::fit()
{
  const auto widthOf = [this](const QWidget& part) { return part.sizeHint().width() + layout()->spacing(); };
  auto needed = -layout()->spacing();
  for (const auto* part : m_parts)
    if (!part->isHidden())
      needed += widthOf(*part);
  auto words = 0;
  for (const auto* label : m_labels) {
    if (label->parentWidget()->isHidden())
      continue;
    words += widthOf(*label);
    if (label->isHidden())
      needed += widthOf(*label);
  }
  m_title->setVisible(width() >= needed - words + widthOf(*m_title));
  for (auto* label : m_labels)
    label->setVisible(width() >= needed + (m_title->isHidden() ? 0 : widthOf(*m_title)));
}

void StatusFilters::buildSelections()
{
  const std::pair<StatusSelection, QString> choices[]{{StatusSelection::All, tr("Alle statussen")},
                                                      {StatusSelection::Open, tr("Nog open")},
                                                      {StatusSelection::Deviating, tr("Afwijkend")},
                                                      {StatusSelection::Unconfirmed, tr("Onbevestigd")}};
  for (const auto& [selection, text] : choices)
    m_selection->addItem(text, static_cast<int>(selection));
  m_selection->setCurrentIndex(std::max(0, m_selection->findData(preference(QStringLiteral("status/selection"), 0))));
}

void StatusFilters::setTracks(const std::vector<domain::Track>& tracks)
{
  const QSignalBlocker quiet{m_track};
  const auto chosen = m_track->count() > 0 ? m_track->currentText() : preference(QStringLiteral("status/track")).toString();
  m_track->clear();
  m_track->addItem(tr("Alle trajecten"));
  for (const auto& track : tracks)
    m_track->addItem(QString::fromStdString(track.name), static_cast<qlonglong>(track.id.value()));
  m_track->setCurrentIndex(std::max(0, m_track->findText(chosen)));
}

void StatusFilters::setRegions(const std::vector<app::RegionPart>& regions)
{
  const QSignalBlocker quiet{m_region};
  m_region->clear();
  m_region->addItem(tr("Alle regio's"));
  for (const auto& part : regions)
    m_region->addItem(QString::fromStdString(part.region.name), static_cast<qlonglong>(part.region.id.value()));
  m_region->setCurrentIndex(std::max(0, m_region->findText(m_wantedRegion))); // on another day it may not be there, and is back on this one
  m_region->parentWidget()->setVisible(!regions.empty());
  fit();
}

void StatusFilters::showEverything()
{
  m_region->setCurrentIndex(0);
  m_track->setCurrentIndex(0);
  m_selection->setCurrentIndex(0);
}

presentation::StatusFilter StatusFilters::filter() const
{
  presentation::StatusFilter filter;
  if (const auto track = m_track->currentData(); track.isValid())
    filter.track = domain::TrackId{track.toLongLong()};
  if (const auto region = m_region->currentData(); region.isValid())
    filter.region = domain::RegionId{region.toLongLong()};
  filter.selection = static_cast<StatusSelection>(m_selection->currentData().toInt());
  return filter;
}

QString StatusFilters::inWords() const
{
  QStringList parts;
  for (const auto* box : {m_track, m_region, m_selection})
    if (box->currentIndex() > 0)
      parts << box->currentText();
  return parts.join(QStringLiteral(", "));
}

domain::Date StatusFilters::asOf() const { return m_chosenDay; }

void StatusFilters::take(domain::Date asOf)
{
  m_asOf->setDay(asOf);
  if (asOf == m_chosenDay)
    return;
  m_chosenDay = asOf;
  m_todayButton->setEnabled(asOf != m_today);
  Q_EMIT changed();
}

void StatusFilters::remember()
{
  setPreference(QStringLiteral("status/selection"), m_selection->currentData());
  setPreference(QStringLiteral("status/track"), m_track->currentText());
  setPreference(QStringLiteral("status/region"), m_wantedRegion);
}

}
