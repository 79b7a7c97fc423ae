// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/manual_window.h"

#include "ui/text_label.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr auto chapterLevel = 2;
constexpr auto widestPicture = 680;
const auto manualFolder = QStringLiteral(":/handleiding/");

/// Pictures of a screen, no wider than the text.
class ManualText : public QTextBrowser {
public:
  ManualText()
  {
    setObjectName(QStringLiteral("manualText"));
    setOpenExternalLinks(true);
    document()->setDocumentMargin(px(20));
  }

protected:
  QVariant loadResource(int type, const QUrl& name) override
  {
    if (type != QTextDocument::ImageResource)
      return QTextBrowser::loadResource(type, name);
    const auto picture = QImage{manualFolder + name.fileName()}.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const auto width = px(widestPicture);
    return picture.width() > width ? picture.scaledToWidth(width, Qt::SmoothTransformation) : picture;
  }

  void resizeEvent(QResizeEvent* event) override
  {
    fitPictures();
    QTextBrowser::resizeEvent(event);
    // A text is laid out bit by bit; where pictures changed meanwhile the rest would stay out of reach. This lays all of it out at once.
    static_cast<void>(document()->documentLayout()->blockBoundingRect(document()->lastBlock()));
  }

private:
  /// Narrower than they are when the window is: text does not scroll sideways.
  void fitPictures()
  {
    const auto room = std::max(px(100), viewport()->width() - 2 * static_cast<int>(document()->documentMargin()));
    if (std::exchange(m_room, room) == room)
      return;
    for (auto block = document()->begin(); block.isValid(); block = block.next())
      for (auto part = block.begin(); !part.atEnd(); ++part)
        if (auto format = part.fragment().charFormat().toImageFormat(); format.isValid()) {
          const auto natural = document()->resource(QTextDocument::ImageResource, QUrl{format.name()}).value<QImage>().width();
          const auto indent = block.textList() == nullptr ? 0 : static_cast<int>(block.textList()->format().indent() * document()->indentWidth());
          format.setWidth(std::min(natural, room - indent)); // its height follows
          QTextCursor cursor{document()};
          cursor.setPosition(part.fragment().position());
          cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
          cursor.setCharFormat(format);
          break; // pictures stand by themselves; changing one ends the walk over its block
        }
  }

  int m_room = 0;
};

/// Room between the paragraphs, and more above a heading than below it.
void spread(QTextDocument& text)
{
  for (auto block = text.begin(); block.isValid(); block = block.next()) {
    auto format = block.blockFormat();
    const auto heading = format.headingLevel() > 0;
    const auto inList = block.textList() != nullptr;
    format.setTopMargin(heading ? px(20) : 0);
    format.setBottomMargin(inList ? px(4) : px(8));
    const auto picture = block.text().contains(QChar::ObjectReplacementCharacter);
    format.setLineHeight(heading || picture ? 100 : 120, QTextBlockFormat::ProportionalHeight);
    QTextCursor{block}.setBlockFormat(format);
  }
}

QString manualSource()
{
  QFile file{manualFolder + QStringLiteral("README.md")};
  return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

}

ManualWindow::ManualWindow(QWidget* parent)
  : QWidget{parent, Qt::Window}, m_chapters{new QListWidget}, m_words{new QLineEdit}, m_notFound{new TextLabel{TextStyle::Details, Weight::Regular, Ink::Secondary}},
    m_text{new ManualText}
{
  setObjectName(QStringLiteral("manualWindow"));
  setWindowTitle(tr("Handleiding Besluitroute"));
  resize(px(1000), px(720));
  m_words->setObjectName(QStringLiteral("manualWords"));
  m_words->setPlaceholderText(tr("Zoek in de handleiding"));
  m_words->setAccessibleName(m_words->placeholderText());
  m_words->setClearButtonEnabled(true);
  m_notFound->setObjectName(QStringLiteral("manualNotFound"));
  m_notFound->setWordWrap(true);
  m_notFound->hide();
  m_chapters->setObjectName(QStringLiteral("manualChapters"));
  m_chapters->setAccessibleName(tr("Hoofdstukken"));
  m_chapters->setFrameShape(QFrame::NoFrame);
  m_text->setAccessibleName(tr("Handleiding"));
  m_text->setFrameShape(QFrame::NoFrame);
  auto* side = new QVBoxLayout;
  side->setContentsMargins(px(8), px(8), 0, px(8));
  side->setSpacing(px(8));
  side->addWidget(m_words);
  side->addWidget(m_notFound);
  side->addWidget(m_chapters, 1);
  auto* layout = new QHBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(8));
  layout->addLayout(side);
  layout->addWidget(m_text, 1);
  m_chapters->setFixedWidth(px(220));
  m_words->setFixedWidth(px(220));
  m_text->setMarkdown(manualSource());
  spread(*m_text->document());
  listChapters();
  connect(m_chapters, &QListWidget::currentRowChanged, this, &ManualWindow::goToChapter);
  connect(m_words, &QLineEdit::returnPressed, this, &ManualWindow::findNext);
  connect(m_words, &QLineEdit::textEdited, m_notFound, &QLabel::hide);
  connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int top) {
    if (!m_going)
      markLastChapter([&](int position) { return topOf(position) <= top + px(40); });
  });
}

void ManualWindow::listChapters()
{
  for (auto block = m_text->document()->begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() != chapterLevel)
      continue;
    auto* chapter = new QListWidgetItem{block.text(), m_chapters};
    chapter->setData(Qt::UserRole, block.position());
  }
}

void ManualWindow::goToChapter(int row)
{
  const auto* chapter = m_chapters->item(row);
  if (chapter == nullptr)
    return;
  const QScopedValueRollback going{m_going, true};
  const auto block = m_text->document()->findBlock(chapter->data(Qt::UserRole).toInt());
  m_text->setTextCursor(QTextCursor{block});
  m_text->verticalScrollBar()->setValue(static_cast<int>(topOf(block.position())) - px(8));
}

double ManualWindow::topOf(int position) const { return m_text->document()->documentLayout()->blockBoundingRect(m_text->document()->findBlock(position)).top(); }

void ManualWindow::markLastChapter(const std::function<bool(int)>& begins)
{
  auto reading = 0;
  for (int row = 0; row < m_chapters->count() && begins(m_chapters->item(row)->data(Qt::UserRole).toInt()); ++row)
    reading = row;
  const QSignalBlocker blocker{m_chapters};
  m_chapters->setCurrentRow(reading);
}

void ManualWindow::showChapter(const QString& name)
{
  const auto found = m_chapters->findItems(name, Qt::MatchExactly);
  m_chapters->setCurrentItem(found.isEmpty() ? m_chapters->item(0) : found.first());
  m_words->setFocus(Qt::OtherFocusReason);
}

/// From where the cursor is, and from the beginning after the last one.
void ManualWindow::findNext()
{
  const auto words = m_words->text();
  if (words.isEmpty())
    return;
  const auto place = m_text->textCursor();
  auto found = m_text->find(words);
  if (!found) {
    m_text->moveCursor(QTextCursor::Start);
    found = m_text->find(words);
  }
  if (found)
    return markLastChapter([place = m_text->textCursor().selectionStart()](int position) { return position <= place; });
  m_text->setTextCursor(place);
  m_notFound->setText(tr("“%1” staat niet in de handleiding.").arg(words));
  m_notFound->show();
  m_words->selectAll();
}

void ManualWindow::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Escape)
    close();
  else
    QWidget::keyPressEvent(event);
}

}
