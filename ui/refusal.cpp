// SPDX-License-Identifier: EUPL-1.2
#include "ui/refusal.h"

#include "presentation/sentences.h"
#include "ui/day_edit.h"
#include "ui/theme.h"

#include <QAbstractSlider>
#include <QAccessible>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QMetaMethod>
#include <QMetaProperty>
#include <QScreen>
#include <QStringList>
#include <QStyle>
#include <utility>

#include <algorithm>

namespace ui {

namespace {

bool shows(const QWidget& editor, const std::string& day)
{
  const auto* edit = qobject_cast<const DayEdit*>(&editor);
  return edit && edit->day() && domain::toIso(*edit->day()) == day;
}

/// Of a period that ends before it begins: its end, or what was filled in of the two.
QWidget* endIn(const domain::Error& error, const std::vector<FormField>& fields)
{
  for (const auto& day : {error.subject, error.detail})
    for (const auto& field : fields)
      if (shows(*field.editor, day) || (field.name == "endTime" && day.find(':') != std::string::npos))
        return field.editor;
  return nullptr;
}

/// A field that consists of several is looked into.
QWidget* editorOf(const domain::Error& error, const std::vector<FormField>& fields)
{
  for (const auto& field : fields)
    if (field.name == error.subject || (field.name == "reason" && error.code == domain::ErrorCode::reasonRequired))
      return field.editor->focusProxy() ? field.editor->focusProxy() : field.editor;
  for (const auto& field : fields)
    if (auto* inner = error.subject.empty() ? nullptr : field.editor->findChild<QWidget*>(QString::fromStdString(error.subject)))
      return inner;
  return error.code == domain::ErrorCode::endsBeforeStart ? endIn(error, fields) : nullptr;
}

/// Of the frame that the desktop puts around a dialog.
constexpr auto frameHeight = 40;

}

Refusal::Refusal(QDialog& form) : m_form{form}
{
  setObjectName(QStringLiteral("refusal"));
  hide();
}

void Refusal::tell(const domain::Error& error, const std::vector<FormField>& fields)
{
  clear();
  auto* editor = editorOf(error, fields);
  const auto said = presentation::explain(error, editor ? editor->accessibleName() : QString{});
  QStringList rest;
  for (const auto& part : {said.kept, said.advice})
    if (!part.isEmpty())
      rest << part;
  setContent(presentation::Tone::Wrong, presentation::StatusSymbol::Rejected, said.what, rest.join(u' '));
  show();
  if (editor && editor->isVisibleTo(&m_form)) {
    point(*editor, true);
    editor->setFocus(Qt::OtherFocusReason);
  }
  for (const auto& field : fields)
    heed(*field.editor); // not before: a text that is outlined says that it changed
  makeRoom(m_form); // an outlined field is a little higher
  QAccessibleEvent alert{this, QAccessible::Alert};
  QAccessible::updateAccessibility(&alert);
}

/// What is said no longer holds once she changes what is in a field: a refusal may be about several of them.
void Refusal::heed(QWidget& editor)
{
  const auto clears = metaObject()->method(metaObject()->indexOfSlot("clear()"));
  auto parts = editor.findChildren<QWidget*>();
  parts.prepend(&editor);
  for (auto* part : parts)
    if (const auto changed = part->metaObject()->userProperty().notifySignal(); changed.isValid() && qobject_cast<QAbstractSlider*>(part) == nullptr) // scrolling changes nothing
      m_mended << connect(part, changed, this, clears);
}

void Refusal::clear()
{
  for (const auto& each : std::exchange(m_mended, {}))
    QObject::disconnect(each);
  hide();
  if (m_pointed)
    point(*m_pointed, false);
}

void Refusal::point(QWidget& editor, bool refused)
{
  editor.setProperty("refused", refused);
  editor.style()->unpolish(&editor);
  editor.style()->polish(&editor);
  m_pointed = refused ? &editor : nullptr;
}

FieldsArea::FieldsArea(QLayout* fields, QWidget* parent) : QScrollArea{parent}
{
  auto* content = new QWidget;
  content->setLayout(fields);
  fields->setContentsMargins(0, 0, 0, 0);
  setFrameShape(NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Preferred};
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setWidget(content);
  viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  content->installEventFilter(this);
}

int FieldsArea::heightForWidth(int width) const
{
  const auto* fields = widget()->layout();
  return fields->hasHeightForWidth() ? std::max(fields->totalHeightForWidth(width), fields->totalMinimumSize().height()) : widget()->sizeHint().height();
}

QSize FieldsArea::sizeHint() const { return widget()->sizeHint(); }
QSize FieldsArea::minimumSizeHint() const { return {widget()->minimumSizeHint().width(), std::min(widget()->minimumSizeHint().height(), px(120))}; }

bool FieldsArea::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() == QEvent::LayoutRequest && watched == widget())
    updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

void makeRoom(QDialog& form)
{
  auto* layout = form.layout();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what changed inside is still on its way to the layout
  for (auto* fields : form.findChildren<FieldsArea*>())
    fields->updateGeometry();
  layout->activate();
  const auto needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(form.width()) : layout->totalSizeHint().height();
  const auto most = form.screen()->availableSize().height() - px(frameHeight);
  if (needed > form.height())
    form.resize(form.width(), std::max(form.height(), std::min(needed, most)));
}

}
