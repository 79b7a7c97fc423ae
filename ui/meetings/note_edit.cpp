// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/note_edit.h"

#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QStyle>
#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace ui {

namespace {

/// Long enough not to make a step of the history of every word.
constexpr auto pauseInMilliseconds = 1800;

}

/// The column of numbers left of the lines.
class NumberMargin : public QWidget {
public:
  explicit NumberMargin(NoteEdit& edit) : QWidget{&edit}, m_edit{edit} {}

protected:
  void paintEvent(QPaintEvent* /*event*/) override
  {
    QPainter painter{this};
    m_edit.paintNumbers(painter);
  }

private:
  NoteEdit& m_edit;
};

NoteEdit::NoteEdit(Shape shape, QWidget* parent) : QPlainTextEdit{parent}, m_shape{shape}
{
  setTabChangesFocus(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  if (shape == Shape::NumberedLines) {
    setViewportMargins(px(20), 0, 0, 0);
    m_numbers = new NumberMargin{*this};
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, qOverload<>(&QWidget::update));
  }
  m_pause.setSingleShot(true);
  m_pause.setInterval(pauseInMilliseconds);
  connect(&m_pause, &QTimer::timeout, this, &NoteEdit::flush);
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    m_pause.start();
    grow();
  });
}

void NoteEdit::setSaved(const QString& text)
{
  const auto typing = toPlainText() != m_saved;
  m_saved = text;
  if (!typing && toPlainText() != text) {
    setPlainText(text);
    m_pause.stop();
  }
  grow();
}

void NoteEdit::setFill(const QString& fill)
{
  setPlaceholderText(fill);
  grow();
}

void NoteEdit::setMissing(bool missing)
{
  if (property("missing").toBool() == missing)
    return;
  setProperty("missing", missing);
  style()->unpolish(this);
  style()->polish(this);
}

void NoteEdit::setLeastLines(int lines)
{
  m_leastLines = lines;
  grow();
}

void NoteEdit::flush()
{
  m_pause.stop();
  const auto text = toPlainText();
  if (text == m_saved || !m_writer)
    return;
  const auto before = std::exchange(m_saved, text); // so that what the case file answers meanwhile is not taken for typing
  if (!m_writer(text))
    m_saved = before;
}

/// It is as high as its text: the wheel is for the pane that it stands in.
void NoteEdit::wheelEvent(QWheelEvent* event) { event->ignore(); }

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
  const auto isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (m_shape == Shape::OneLine && isReturn)
    focusNextChild();
  else
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::insertFromMimeData(const QMimeData* source)
{
  if (m_shape == Shape::OneLine)
    insertPlainText(source->text().simplified());
  else
    QPlainTextEdit::insertFromMimeData(source);
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
  QPlainTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason)
    flush();
}

void NoteEdit::resizeEvent(QResizeEvent* event)
{
  QPlainTextEdit::resizeEvent(event);
  if (m_numbers)
    m_numbers->setGeometry(viewport()->x() - px(20), viewport()->y(), px(20), viewport()->height());
  if (event->size().width() != event->oldSize().width())
    QTimer::singleShot(0, this, &NoteEdit::grow); // not while the layout that gave this width is still at work
}

void NoteEdit::changeEvent(QEvent* event)
{
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
    grow();
}

int NoteEdit::linesNeeded() const
{
  if (!document()->isEmpty() || placeholderText().isEmpty()) {
    auto lines = 0;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
      (void)document()->documentLayout()->blockBoundingRect(block); // lays the block out
      lines += std::max(1, block.layout()->lineCount());
    }
    return lines;
  }
  const QFontMetrics metrics{font()};
  const auto area = metrics.boundingRect(QRect{0, 0, std::max(1, viewport()->width() - px(10)), 10000}, Qt::TextWordWrap, placeholderText());
  return static_cast<int>(std::ceil(static_cast<double>(area.height()) / metrics.lineSpacing()));
}

void NoteEdit::grow()
{
  const auto margins = height() - viewport()->height();
  const auto frame = std::max(margins, px(8) + 2);
  const auto needed = std::max(m_leastLines, linesNeeded()) * QFontMetrics{font()}.lineSpacing() + 2 * static_cast<int>(document()->documentMargin()) + frame;
  if (needed != height())
    setFixedHeight(needed);
}

/// Blank lines get no number, as in the pack.
void NoteEdit::paintNumbers(QPainter& painter) const
{
  const StatusPainter status{painter, palette()};
  auto number = 0;
  for (auto block = document()->begin(); block.isValid(); block = block.next()) {
    if (block.text().trimmed().isEmpty())
      continue;
    const auto top = static_cast<int>(blockBoundingGeometry(block).translated(contentOffset()).top());
    const QRect line{0, top + viewport()->y() - m_numbers->y(), px(18), QFontMetrics{font()}.lineSpacing()};
    status.figures(line, QStringLiteral("%1.").arg(++number), font(), secondaryText(palette()), Qt::AlignRight);
  }
}

}
