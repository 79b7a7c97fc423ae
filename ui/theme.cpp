// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme.h"

#include "ui/style_rules.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>

namespace ui {

namespace {

constexpr int designSize = 13;

QColor mixed(const QColor& one, const QColor& other, double share)
{
  const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
  return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

QPalette ownPalette(bool dark)
{
  const auto rgb = [dark](QRgb light, QRgb night) { return QColor::fromRgb(dark ? night : light); };
  const auto text = rgb(0x1D2329, 0xE8EBED), view = rgb(0xFFFFFF, 0x1D2124), window = rgb(0xEFF1F3, 0x2A2E32);
  const auto accent = rgb(0x1B5A9C, 0x74B4F2), secondary = rgb(0x515B65, 0xAEB7BF);
  QPalette palette{text, window, mixed(window, Qt::white, dark ? 0.2 : 0.8), rgb(0x7F8993, 0x77828C), rgb(0xC9CED3, 0x3E444A), text, text, view,
                   window};
  palette.setColor(QPalette::Button, window);
  palette.setColor(QPalette::AlternateBase, mixed(view, window, 0.5));
  palette.setColor(QPalette::Highlight, accent);
  palette.setColor(QPalette::HighlightedText, rgb(0xFFFFFF, 0x10171D));
  palette.setColor(QPalette::Link, accent);
  palette.setColor(QPalette::LinkVisited, accent);
  palette.setColor(QPalette::PlaceholderText, secondary);
  palette.setColor(QPalette::ToolTipBase, view);
  palette.setColor(QPalette::ToolTipText, text);
  palette.setColor(QPalette::Shadow, rgb(0x7F8993, 0x111111));
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, mixed(secondary, window, 0.3));
  return palette;
}

bool sameColours(const QPalette& one, const QPalette& other)
{
  return one.color(QPalette::Window) == other.color(QPalette::Window) && one.color(QPalette::Text) == other.color(QPalette::Text);
}

int designPixels(TextStyle style)
{
  switch (style) {
  case TextStyle::ScreenTitle: return 18;
  case TextStyle::PaneTitle: return 16;
  case TextStyle::Base: return designSize;
  case TextStyle::Details: return 12;
  case TextStyle::Caption: return 11;
  }
  return designSize;
}

}

std::optional<ThemeChoice> themeFromWord(const QString& word)
{
  for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
    if (wordFor(choice) == word)
      return choice;
  return std::nullopt;
}

QString wordFor(ThemeChoice choice)
{
  switch (choice) {
  case ThemeChoice::System: return QStringLiteral("systeem");
  case ThemeChoice::Light: return QStringLiteral("licht");
  case ThemeChoice::Dark: return QStringLiteral("donker");
  }
  return {};
}

int px(int designPixels)
{
  const auto size = std::max(designSize, QGuiApplication::font().pixelSize());
  return (designPixels * size + designSize / 2) / designSize;
}

QFont textFont(TextStyle style, Weight weight)
{
  auto font = QGuiApplication::font();
  font.setPixelSize(px(designPixels(style)));
  font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
  return font;
}

bool isDark(const QPalette& palette) { return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness(); }

QColor secondaryText(const QPalette& palette) { return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.26); }

QColor lineColour(const QPalette& palette)
{
  return mixed(palette.color(QPalette::Text), palette.color(QPalette::Window), isDark(palette) ? 0.82 : 0.86);
}

QColor frameColour(const QPalette& palette)
{
  return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), isDark(palette) ? 0.66 : 0.74);
}

QColor headColour(const QPalette& palette) { return palette.color(QPalette::Window); }

presentation::ToneColours coloursOf(presentation::Tone tone, const QPalette& palette)
{
  if (tone == presentation::Tone::Neutral)
    return {palette.color(QPalette::Text), palette.color(QPalette::Base)};
  return presentation::coloursOf(tone, isDark(palette));
}

QIcon icon(const QString& name) { return QIcon::fromTheme(name); }

Theme::Theme(QApplication& application, ThemeChoice choice)
  : m_application{application}, m_desktopPalette{QApplication::palette()},
    m_desktopHasPalette{!sameColours(m_desktopPalette, QStyleFactory::create(QStringLiteral("Fusion"))->standardPalette())}, m_choice{choice}
{
  auto font = QApplication::font();
  const auto size = std::max(designSize, QFontInfo{font}.pixelSize());
  for (const auto& family : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")}) {
    if (!QFontDatabase::hasFamily(family))
      continue;
    font.setFamily(family);
    break;
  }
  // Without a desktop theme Qt's own default of 9 to 12 points is nobody's choice.
  font.setPixelSize(m_desktopHasPalette ? size : designSize);
  QApplication::setFont(font);
  apply();
  application.installEventFilter(this);
}

void Theme::choose(ThemeChoice choice)
{
  m_choice = choice;
  apply();
}

void Theme::apply()
{
  m_applying = true;
  switch (m_choice) {
  case ThemeChoice::System:
    QApplication::setPalette(m_desktopHasPalette ? m_desktopPalette : ownPalette(isDark(m_desktopPalette)));
    break;
  case ThemeChoice::Light: QApplication::setPalette(ownPalette(false)); break;
  case ThemeChoice::Dark: QApplication::setPalette(ownPalette(true)); break;
  }
  followPalette();
  m_applying = false;
}

void Theme::followPalette()
{
  const auto palette = QApplication::palette();
  QIcon::setThemeName(isDark(palette) ? QStringLiteral("besluitroute-dark") : QStringLiteral("besluitroute"));
  const auto isFusion = QApplication::style()->name().compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0 ||
                        !m_application.styleSheet().isEmpty();
  if (isFusion)
    m_application.setStyleSheet(styleRules(palette));
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
  if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && !m_applying && m_choice == ThemeChoice::System) {
    m_applying = true;
    m_desktopPalette = QApplication::palette();
    followPalette();
    m_applying = false;
  }
  return QObject::eventFilter(watched, event);
}

}
