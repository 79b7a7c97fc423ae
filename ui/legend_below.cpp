// SPDX-License-Identifier: EUPL-1.2
#include "ui/legend_below.h"

#include "ui/buttons.h"
#include "ui/theme.h"

#include <QEvent>

#include <algorithm>

namespace ui {

namespace {

/// Wide enough for every legend to be one line.
constexpr auto anyWidth = 100000;

int linkMargin() { return px(12); }

}

LegendBelow::LegendBelow(QWidget* view, QWidget* legend, int wanted, QWidget* parent)
  : QWidget{parent}, m_view{view}, m_legend{legend}, m_wanted{wanted}, m_more{linkButton(tr("hele legenda"))}
{
  m_more->setObjectName(QStringLiteral("wholeLegend"));
  for (auto* part : {m_view, m_legend, static_cast<QWidget*>(m_more)})
    part->setParent(this);
  m_more->hide();
  connect(m_more, &QPushButton::clicked, this, [this] {
    m_asked = !m_whole;
    arrange();
  });
}

int LegendBelow::lineHeight() const { return m_legend->isHidden() ? 0 : m_legend->heightForWidth(anyWidth); }

int LegendBelow::viewHeight() const
{
  return std::max(m_wanted, m_view->maximumHeight() < QWIDGETSIZE_MAX ? m_view->maximumHeight() : m_view->sizeHint().height());
}

QSize LegendBelow::sizeHint() const { return {m_view->sizeHint().width(), viewHeight() + (m_legend->isHidden() ? 0 : m_legend->heightForWidth(width()))}; }

QSize LegendBelow::minimumSizeHint() const
{
  const auto least = m_view->minimumSizeHint().expandedTo(m_view->minimumSize());
  return {least.width(), least.height() + lineHeight()};
}

void LegendBelow::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  arrange();
}

bool LegendBelow::event(QEvent* event)
{
  if (event->type() == QEvent::LayoutRequest) {
    updateGeometry();
    arrange();
  }
  return QWidget::event(event);
}

void LegendBelow::arrange()
{
  const auto line = lineHeight();
  const auto whole = m_legend->isHidden() ? 0 : m_legend->heightForWidth(width());
  const auto fits = viewHeight() + whole <= height();
  const auto needsLink = whole > line && !fits;
  m_whole = !needsLink || m_asked.value_or(false);
  const auto linkWidth = needsLink ? m_more->sizeHint().width() + px(8) + linkMargin() : 0;
  m_more->setText(m_whole ? tr("minder") : tr("hele legenda"));
  m_more->setAccessibleName(m_whole ? tr("Minder van de legenda tonen") : tr("De hele legenda tonen"));
  m_more->setVisible(needsLink);
  const auto legendHeight = m_legend->isHidden() ? 0 : m_whole ? m_legend->heightForWidth(width() - linkWidth) : line;
  const auto least = m_view->minimumSizeHint().expandedTo(m_view->minimumSize()).height();
  const auto forView = std::min(std::max(least, height() - legendHeight), m_view->maximumHeight());
  m_view->setGeometry(0, 0, width(), forView);
  m_legend->setGeometry(0, forView, width() - linkWidth, legendHeight);
  const auto link = m_more->sizeHint();
  m_more->setGeometry(width() - link.width() - linkMargin(), forView + (line - link.height()) / 2, link.width(), link.height());
}

}
