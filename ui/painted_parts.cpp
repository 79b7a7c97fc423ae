// SPDX-License-Identifier: EUPL-1.2
#include "ui/painted_parts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

#include <vector>

namespace ui {

namespace {

class PartInterface : public QAccessibleInterface {
public:
  PartInterface(QWidget& widget, const PaintedParts& parts, int part) : m_widget{widget}, m_parts{parts}, m_part{part} {}

  bool isValid() const override { return m_part < m_parts.partCount(); }
  QObject* object() const override { return nullptr; }
  QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_widget); }
  QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
  QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
  void setText(QAccessible::Text /*text*/, const QString& /*value*/) override {}
  QAccessible::Role role() const override { return QAccessible::ListItem; }

  QString text(QAccessible::Text text) const override { return text == QAccessible::Name && isValid() ? m_parts.partName(m_part) : QString{}; }

  QRect rect() const override
  {
    const auto area = m_parts.partArea(m_part);
    return {m_widget.mapToGlobal(area.topLeft()), area.size()};
  }

  QAccessible::State state() const override
  {
    QAccessible::State state;
    state.focusable = state.selectable = true;
    state.focused = state.selected = m_parts.currentPart() == m_part;
    return state;
  }

private:
  QWidget& m_widget;
  const PaintedParts& m_parts;
  int m_part;
};

class PartsInterface : public QAccessibleWidget {
public:
  PartsInterface(QWidget* widget, const PaintedParts& parts) : QAccessibleWidget{widget, QAccessible::List}, m_parts{parts} {}
  ~PartsInterface() override
  {
    for (const auto id : m_children)
      QAccessible::deleteAccessibleInterface(id);
  }

  int childCount() const override { return m_parts.partCount(); }

  QAccessibleInterface* child(int index) const override
  {
    if (index < 0 || index >= childCount())
      return nullptr;
    while (static_cast<int>(m_children.size()) <= index)
      m_children.push_back(QAccessible::registerAccessibleInterface(new PartInterface{*widget(), m_parts, static_cast<int>(m_children.size())}));
    return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
  }

  int indexOfChild(const QAccessibleInterface* wanted) const override
  {
    for (int index = 0; index < static_cast<int>(m_children.size()); ++index)
      if (QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]) == wanted)
        return index;
    return -1;
  }

  QAccessibleInterface* focusChild() const override { return child(m_parts.currentPart()); }

private:
  const PaintedParts& m_parts;
  mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface* interfaceFor(const QString& /*className*/, QObject* object)
{
  auto* widget = qobject_cast<QWidget*>(object);
  const auto* parts = dynamic_cast<PaintedParts*>(widget);
  return parts ? new PartsInterface{widget, *parts} : nullptr;
}

}

void makePaintedPartsAccessible() { QAccessible::installFactory(interfaceFor); }

}
