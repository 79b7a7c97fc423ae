// SPDX-License-Identifier: EUPL-1.2
#include "ui/flow_layout.h"

#include "ui/text_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

bool isStretch(QLayoutItem& item) { return item.spacerItem() != nullptr; }
bool isSeen(QLayoutItem& item) { return isStretch(item) || !item.isEmpty(); }
bool grows(QLayoutItem& item) { return isStretch(item) || item.expandingDirections().testFlag(Qt::Horizontal); }
/// What grows is content with its least.
int widthNeeded(QLayoutItem& item) { return isStretch(item) ? 0 : grows(item) ? item.minimumSize().width() : item.sizeHint().width(); }
int heightAt(QLayoutItem& item, int width) { return isStretch(item) ? 0 : item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height(); }

}

FlowLayout::FlowLayout(QWidget* parent) : QLayout{parent} { setSpacing(px(8)); }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretch() { addItem(new QSpacerItem{0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum}); }

void FlowLayout::setWholeUpTo(int width)
{
  m_wholeUpTo = width;
  invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
  m_items.emplace_back(item);
  invalidate();
}

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int place) const { return place < 0 || place >= count() ? nullptr : m_items[static_cast<std::size_t>(place)].get(); }

QLayoutItem* FlowLayout::takeAt(int place)
{
  if (place < 0 || place >= count())
    return nullptr;
  auto* taken = m_items[static_cast<std::size_t>(place)].release();
  m_items.erase(m_items.begin() + place);
  invalidate();
  return taken;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect{0, 0, width, 0}, false); }

QSize FlowLayout::sizeHint() const
{
  QSize size{0, 0};
  for (const auto& item : m_items) {
    if (!isSeen(*item) || isStretch(*item))
      continue;
    const auto each = item->sizeHint();
    size = QSize{size.width() + each.width() + (size.width() > 0 ? spacing() : 0), std::max(size.height(), each.height())};
  }
  return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
  QSize size{0, 0};
  for (const auto& item : m_items)
    if (isSeen(*item) && !isStretch(*item))
      size = size.expandedTo(item->minimumSize());
  size = size.grownBy(contentsMargins());
  return {std::max(size.width(), std::min(sizeHint().width(), m_wholeUpTo)), size.height()};
}

void FlowLayout::setGeometry(const QRect& area)
{
  QLayout::setGeometry(area);
  arrange(area, true);
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
  std::vector<Line> lines;
  auto widgets = 0; // in the last line
  for (const auto& item : m_items) {
    if (!isSeen(*item))
      continue;
    const auto gap = isStretch(*item) || widgets == 0 ? 0 : spacing();
    const auto needed = std::min(widthNeeded(*item), width);
    if (lines.empty() || (widgets > 0 && lines.back().needed + gap + needed > width)) {
      lines.push_back({{item.get()}, needed});
      widgets = isStretch(*item) ? 0 : 1;
      continue;
    }
    lines.back().items << item.get();
    lines.back().needed += gap + needed;
    widgets += isStretch(*item) ? 0 : 1;
  }
  return lines;
}

QList<QRect> FlowLayout::placesIn(const Line& line, const QRect& area) const
{
  auto rest = std::max(0, area.width() - line.needed);
  auto growing = static_cast<int>(std::count_if(line.items.begin(), line.items.end(), [](auto* item) { return grows(*item); }));
  QList<QRect> places;
  auto left = area.left();
  auto first = true;
  for (auto* item : line.items) {
    auto width = std::min(widthNeeded(*item), area.width());
    if (grows(*item)) {
      const auto share = rest / growing--;
      const auto more = isStretch(*item) ? share : std::min(share, std::max(0, item->maximumSize().width() - width));
      width += more;
      rest -= more;
    }
    if (!isStretch(*item) && !first)
      left += spacing();
    first = first && isStretch(*item);
    places << QRect{left, area.top(), width, heightAt(*item, width)};
    left += width;
  }
  return places;
}

int FlowLayout::arrange(const QRect& area, bool place) const
{
  const auto margins = contentsMargins();
  const auto inner = area.marginsRemoved(margins);
  auto top = inner.top();
  for (const auto& line : linesIn(inner.width())) {
    const auto places = placesIn(line, QRect{inner.left(), top, inner.width(), 0});
    const auto height = std::max_element(places.begin(), places.end(), [](const QRect& a, const QRect& b) { return a.height() < b.height(); })->height();
    for (int each = 0; place && each < places.size(); ++each)
      line.items[each]->setGeometry(places[each].translated(0, (height - places[each].height()) / 2));
    top += height + spacing();
  }
  return std::max(0, top - inner.top() - spacing()) + margins.top() + margins.bottom();
}

QWidget* labelled(const QString& text, QWidget* field)
{
  auto* label = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  label->setText(text);
  label->setBuddy(field);
  if (field->accessibleName().isEmpty())
    field->setAccessibleName(QString{text}.remove(u'&'));
  auto* both = new QWidget;
  auto* line = new QHBoxLayout{both};
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(px(8));
  line->addWidget(label);
  line->addWidget(field);
  return both;
}

}
