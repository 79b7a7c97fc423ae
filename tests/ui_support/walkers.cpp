// SPDX-License-Identifier: EUPL-1.2
#include "ui_support/walkers.h"

#include <QTest>
#include <QAbstractEventDispatcher>
#include <QThread>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>

namespace ui_support {

void settle()
{
  constexpr auto most = 40;
  constexpr auto enough = 6;
  auto quiet = 0;
  for (auto turn = 0; turn < most && quiet < enough; ++turn) {
    const auto busy = QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    quiet = busy ? 0 : quiet + 1;
    QThread::msleep(1);
  }
}

namespace {

QString nameOf(const QObject& object)
{
  QStringList names;
  for (const auto* at = &object; at && names.size() < 4; at = at->parent())
    names.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName());
  return names.join(u'/');
}

QList<QWidget*> shownIn(const QWidget& root)
{
  QList<QWidget*> shown;
  for (auto* widget : root.findChildren<QWidget*>())
    if (widget->isVisible() && !widget->objectName().startsWith(QStringLiteral("qt_")))
      shown << widget;
  return shown;
}

bool isPartOfAnother(const QWidget& widget)
{
  const auto* parent = widget.parentWidget();
  return parent && (parent->focusProxy() == &widget || qobject_cast<const QAbstractItemView*>(parent) || qobject_cast<const QComboBox*>(parent) ||
                    parent->inherits("QAbstractSpinBox") || parent->inherits("QCalendarWidget") || parent->inherits("QLineEdit"));
}

bool isBracketed(const QString& text)
{
  static const QRegularExpression letter{QStringLiteral("\\p{L}")};
  return !text.contains(letter) || text.contains(QStringLiteral("[["));
}

/// Every text of the program that this widget shows.
QStringList textsOf(const QWidget& widget)
{
  QStringList texts{widget.toolTip(), widget.accessibleName()};
  if (const auto* label = qobject_cast<const QLabel*>(&widget))
    texts << label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
    texts << button->text();
  if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
    texts << box->title();
  if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
    texts << edit->placeholderText();
  if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
    for (int tab = 0; tab < tabs->count(); ++tab)
      texts << tabs->tabText(tab);
  if (const auto* head = qobject_cast<const QHeaderView*>(&widget); head && head->model() && head->orientation() == Qt::Horizontal)
    for (int section = 0; section < head->count(); ++section)
      texts << head->model()->headerData(section, Qt::Horizontal).toString();
  return texts;
}

QStringList actionTexts(const QWidget& root)
{
  QStringList texts;
  for (const auto* action : root.findChildren<QAction*>())
    if (!action->isSeparator() && !action->property(holdsData).toBool() && action->isVisible())
      texts << action->text();
  return texts;
}

bool isData(const QWidget& widget)
{
  for (const auto* at = &widget; at; at = at->parentWidget())
    if (at->property(holdsData).toBool())
      return true;
  return false;
}

QSize neededBy(const QWidget& widget)
{
  if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->wordWrap())
    return {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
  return widget.sizeHint();
}

}

QStringList withoutAccessibleName(const QWidget& root)
{
  QStringList wrong;
  for (const auto* widget : shownIn(root)) {
    if (widget->focusPolicy() == Qt::NoFocus || isPartOfAnother(*widget) || qobject_cast<const QTabBar*>(widget))
      continue;
    auto* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
      wrong << nameOf(*widget);
  }
  return wrong;
}

QStringList duplicateShortcuts(const QWidget& root)
{
  QHash<QString, QString> seen;
  QStringList wrong;
  for (const auto* action : root.findChildren<QAction*>()) {
    for (const auto& shortcut : action->shortcuts()) {
      // A shortcut of a workspace works only inside it, so another workspace may have it too.
      const auto isLocal = action->shortcutContext() == Qt::WidgetShortcut || action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
      const auto keys = isLocal && action->parent() ? shortcut.toString() + u'@' + nameOf(*action->parent()) : shortcut.toString();
      if (seen.contains(keys))
        wrong << keys + QStringLiteral(": ") + seen[keys] + QStringLiteral(" / ") + action->text();
      seen[keys] = action->text();
    }
  }
  return wrong;
}

QStringList cutOffTexts(const QWidget& root)
{
  QStringList wrong;
  for (const auto* widget : shownIn(root)) {
    const auto hasText = qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget);
    if (!hasText || isPartOfAnother(*widget) || widget->visibleRegion().isEmpty())
      continue;
    const auto needed = neededBy(*widget);
    const auto texts = textsOf(*widget);
    if (!texts.last().isEmpty() && (needed.width() > widget->width() || needed.height() > widget->height()))
      wrong << nameOf(*widget) + QStringLiteral(": ") + texts.last();
  }
  return wrong;
}

QStringList tabsOutOfSight(const QWidget& root)
{
  QStringList wrong;
  for (const auto* widget : shownIn(root)) {
    const auto* bar = qobject_cast<const QTabBar*>(widget);
    if (!bar)
      continue;
    for (const auto* arrow : bar->findChildren<QToolButton*>())
      if (arrow->isVisible())
        wrong << nameOf(*bar) + QStringLiteral(": arrows");
    for (int tab = 0; tab < bar->count(); ++tab)
      if (bar->isTabVisible(tab) && !bar->rect().contains(bar->tabRect(tab)))
        wrong << nameOf(*bar) + QStringLiteral(": ") + bar->tabText(tab);
  }
  return wrong;
}

namespace {

QStringList mnemonicTexts(const QWidget& widget)
{
  QStringList texts;
  if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->buddy())
    texts << label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && !qobject_cast<const QToolButton*>(&widget))
    texts << button->text();
  if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
    texts << box->title();
  if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
    for (int tab = 0; tab < tabs->count(); ++tab)
      texts << tabs->tabText(tab);
  if (qobject_cast<const QMenu*>(&widget) || qobject_cast<const QMenuBar*>(&widget))
    for (const auto* action : widget.actions())
      if (action->isVisible() && !action->isSeparator())
        texts << action->text();
  return texts;
}

}

QStringList duplicateMnemonics(const QWidget& root)
{
  QHash<QString, QString> seen;
  QStringList wrong;
  const auto take = [&](const QWidget& widget) {
    for (const auto& text : mnemonicTexts(widget)) {
      const auto letter = QKeySequence::mnemonic(text).toString();
      if (letter.isEmpty())
        continue;
      if (seen.contains(letter))
        wrong << letter + QStringLiteral(": ") + seen[letter] + QStringLiteral(" / ") + text;
      seen[letter] = text;
    }
  };
  take(root);
  if (!qobject_cast<const QMenu*>(&root))
    for (const auto* widget : shownIn(root))
      if (!qobject_cast<const QMenu*>(widget))
        take(*widget);
  return wrong;
}

QStringList untranslatedTexts(const QWidget& root)
{
  QStringList wrong;
  if (!isBracketed(root.windowTitle()) && root.isWindow())
    wrong << root.windowTitle();
  for (const auto& text : actionTexts(root))
    if (!isBracketed(text))
      wrong << text;
  for (const auto* widget : shownIn(root))
    if (!isData(*widget))
      for (const auto& text : textsOf(*widget))
        if (!isBracketed(text))
          wrong << nameOf(*widget) + QStringLiteral(": ") + text;
  return wrong;
}

}
