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
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>

namespace ui {

namespace {

constexpr auto chapterLevel = 2;
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
    const auto width = px(680);
    return picture.width() > width ? picture.scaledToWidth(width, Qt::SmoothTransformation) : picture;
  }
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
    format.setLineHeight(heading ? 100 : 120, QTextBlockFormat::ProportionalHeight);
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
  const auto block = m_text->document()->findBlock(chapter->data(Qt::UserRole).toInt());
  m_text->setTextCursor(QTextCursor{block});
  const auto top = m_text->document()->documentLayout()->blockBoundingRect(block).top();
  m_text->verticalScrollBar()->setValue(static_cast<int>(top) - px(8));
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
  if (words.isEmpty() || m_text->find(words))
    return;
  const auto place = m_text->textCursor();
  m_text->moveCursor(QTextCursor::Start);
  if (m_text->find(words))
    return;
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
