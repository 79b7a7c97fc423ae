// SPDX-License-Identifier: EUPL-1.2
#include "ui/banner.h"

#include "ui/buttons.h"
#include "ui/callout.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QStringList>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

namespace {

presentation::Tone toneOf(MessageKind kind)
{
  switch (kind) {
  case MessageKind::Information: return presentation::Tone::OnItsWay;
  case MessageKind::Warning: return presentation::Tone::Attention;
  case MessageKind::Error: return presentation::Tone::Wrong;
  }
  return presentation::Tone::Neutral;
}

presentation::StatusSymbol symbolOf(MessageKind kind)
{
  switch (kind) {
  case MessageKind::Information: return presentation::StatusSymbol::Confirmed;
  case MessageKind::Warning: return presentation::StatusSymbol::AfterTarget;
  case MessageKind::Error: return presentation::StatusSymbol::Rejected;
  }
  return presentation::StatusSymbol::NotYet;
}

}

Banner::Banner(const QString& objectName, Closing closing, QWidget* parent)
  : QWidget{parent}, m_callout{new Callout{Callout::Buttons::AtRight}}, m_open{linkButton(tr("Openen"))}, m_close{linkButton(tr("Sluiten"))}
{
  setObjectName(objectName);
  m_close->setObjectName(QStringLiteral("close_") + objectName);
  m_close->setAccessibleName(tr("Melding sluiten"));
  m_close->setToolTip(tr("Melding sluiten (Esc)"));
  m_open->setObjectName(QStringLiteral("open_") + objectName);
  m_open->setAccessibleName(tr("Het gemaakte bestand openen"));
  m_callout->addWidget(m_open);
  m_callout->addWidget(m_close);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(12), px(8), px(12), px(0));
  layout->addWidget(m_callout);
  connect(m_open, &QPushButton::clicked, this, &Banner::openFile);
  connect(m_close, &QPushButton::clicked, this, &Banner::close);
  m_close->setVisible(closing == Closing::ByPerson);
  hide();
}

void Banner::showMessage(const Message& message)
{
  QStringList rest;
  for (const auto& part : {message.kept, message.toDo})
    if (!part.isEmpty())
      rest << part;
  m_callout->setContent(toneOf(message.kind), symbolOf(message.kind), message.what, rest.join(u' '));
  m_file = message.file;
  m_open->setVisible(!m_file.isEmpty());
  setAccessibleName(m_callout->accessibleName());
  show();
  QAccessibleEvent alert{this, QAccessible::Alert};
  QAccessible::updateAccessibility(&alert);
}

void Banner::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Escape && m_close->isVisible())
    close();
  else
    QWidget::keyPressEvent(event);
}

void Banner::openFile()
{
  if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)))
    showMessage({MessageKind::Warning, tr("Er is geen programma gevonden om ‘%1’ mee te openen.").arg(QFileInfo{m_file}.fileName()), tr("Het bestand zelf is gemaakt."), {}});
}

void Banner::close()
{
  hide();
  Q_EMIT closed();
}

}
