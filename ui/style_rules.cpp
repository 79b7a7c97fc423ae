// SPDX-License-Identifier: EUPL-1.2
#include "ui/style_rules.h"

#include "ui/theme.h"

namespace ui {

namespace {

/// `$name` words in the rules are replaced by these.
QString filledIn(QString rules, const QPalette& palette)
{
  const auto colour = [&](const char* name, const QColor& value) { rules.replace(QLatin1String{name}, value.name()); };
  colour("$base", palette.color(QPalette::Base));
  colour("$window", palette.color(QPalette::Window));
  colour("$text", palette.color(QPalette::Text));
  colour("$accentText", palette.color(QPalette::HighlightedText));
  colour("$accent", palette.color(QPalette::Highlight));
  colour("$control", palette.color(QPalette::Dark));
  colour("$secondary", secondaryText(palette));
  colour("$line", lineColour(palette));
  colour("$attention", coloursOf(presentation::Tone::Attention, palette).text);
  colour("$wrong", coloursOf(presentation::Tone::Wrong, palette).text);
  colour("$hover", coloursOf(presentation::Tone::OnItsWay, palette).tint);
  const auto folder = isDark(palette) ? QStringLiteral("besluitroute-dark") : QStringLiteral("besluitroute");
  rules.replace(QStringLiteral("$icons"), QStringLiteral(":/icons/%1/16").arg(folder));
  for (const int length : {1, 2, 3, 4, 6, 8, 10, 12, 16, 24, 26, 28, 54, 130})
    rules.replace(QStringLiteral("@%1;").arg(length), QStringLiteral("%1px;").arg(length <= 2 ? length : px(length)));
  return rules;
}

constexpr auto rules = R"(
QPushButton { background: $base; border: 1px solid $control; border-radius: @3; min-height: @26; padding-left: @12; padding-right: @12; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $hover; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; }
QPushButton:disabled { color: $secondary; border-color: $line; background: $window; }
QPushButton[primary="true"] { background: $accent; color: $accentText; border-color: $accent; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $window; color: $secondary; border-color: $line; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: $accent; text-decoration: underline; padding: 0; text-align: left; min-height: @16; }
QPushButton[link="true"][quiet="true"] { color: $text; text-decoration: none; }
QPushButton[link="true"]:focus { border: 1px solid $accent; }
QToolButton { border: 1px solid transparent; border-radius: @3; padding: @4; }
QToolBar { border: none; border-bottom: 1px solid $line; spacing: @4; padding-left: @8; padding-right: @8; }
QToolBar QToolButton { padding: @2 @8; min-height: @24; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border-color: $accent; }
QToolButton:checked { background: $hover; border-color: $accent; }
QToolBar::separator { background: $line; width: 1px; margin: @6; }
QLineEdit, QComboBox, QAbstractSpinBox { background: $base; border: 1px solid $control; border-radius: @3; min-height: @26; padding-left: @8; padding-right: @8; selection-background-color: $accent; selection-color: $accentText; }
QPlainTextEdit, QTextEdit { background: $base; border: 1px solid $control; border-radius: @3; padding: @4; selection-background-color: $accent; selection-color: $accentText; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $secondary; border-color: $line; background: $window; }
QPlainTextEdit[missing="true"] { border: 1px solid $attention; }
QLineEdit[refused="true"], QComboBox[refused="true"], QAbstractSpinBox[refused="true"], QPlainTextEdit[refused="true"], QListView[refused="true"], QTreeView[refused="true"] { border: 2px solid $wrong; }
QLineEdit[inCell="true"] { min-height: 0; padding-left: @2; padding-right: @2; }
QComboBox::drop-down { border: none; width: @24; }
QComboBox::down-arrow { image: url($icons/go-down.svg); width: @12; height: @12; }
QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator { width: @12; height: @12; border: 1px solid $control; border-radius: @2; background: $base; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked { image: url($icons/checkmark.svg); border-color: $accent; }
QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: $line; background: $window; }
QComboBox QAbstractItemView { background: $base; border: 1px solid $control; }
QMenuBar { padding: @4; }
QMenuBar::item { padding: @4 @8; }
QMenuBar::item:selected { background: $hover; border-radius: @3; }
QStatusBar { border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab { padding: @6 @12; border: 1px solid transparent; border-bottom: none; }
QTabBar[close="true"]::tab { padding: @6 @8; }
QTabBar::tab:selected { background: $base; border-color: $line; border-top: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }
QHeaderView { background: $window; border: none; }
QHeaderView::section { background: $window; font-weight: 600; border: none; border-right: 1px solid $line; border-bottom: 1px solid $line; padding: @4; }
QTableView#proposalTable QHeaderView::section { padding-left: @12; }
QTreeView#agenda QHeaderView::section:first { padding-left: @54; }
QTreeView[words="true"] QHeaderView::section { padding-left: @8; }
QTreeView[words="true"] QHeaderView::section:first { padding-left: @12; }
QListWidget#setupSections { border-right: 1px solid $line; }
QTreeView#bookmarks::item, QListView#municipalityChoices::item { padding: @4; }
QSplitter::handle { background: $line; }
QGroupBox { border: none; margin-top: @24; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QToolTip { background: $base; color: $text; border: 1px solid $control; padding: @4; }
)";

}

QString styleRules(const QPalette& palette)
{
  auto text = QString::fromLatin1(rules);
  text.replace(QStringLiteral("@4 @8;"), QStringLiteral("%1px %2px;").arg(px(4)).arg(px(8)));
  text.replace(QStringLiteral("@2 @8;"), QStringLiteral("%1px %2px;").arg(2).arg(px(8)));
  text.replace(QStringLiteral("@6 @8;"), QStringLiteral("%1px %2px;").arg(px(6)).arg(px(8)));
  text.replace(QStringLiteral("@6 @12;"), QStringLiteral("%1px %2px;").arg(px(6)).arg(px(12)));
  return filledIn(text, palette);
}

}
