// SPDX-License-Identifier: EUPL-1.2
#include "ui/agenda/agenda_delegate.h"

#include "presentation/roles.h"
#include "ui/row_painting.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTreeView>

#include <algorithm>

namespace ui {

using namespace presentation;

namespace {

void paintHandle(QPainter& painter, const QRect& area, const QColor& colour)
{
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  for (int row = 0; row < 3; ++row)
    for (int column = 0; column < 2; ++column)
      painter.drawEllipse(QPointF(area.left() + px(11) + column * px(5), area.center().y() + (row - 1) * px(5)), px(1) + 0.3, px(1) + 0.3);
  painter.restore();
}

/// A word in a frame; answers its width.
int paintTag(const StatusPainter& status, QPainter& painter, const QPalette& palette, const QPoint& leftMiddle, const ToneLine& tag)
{
  const auto font = textFont(TextStyle::Caption, asksAttention(tag.tone) ? Weight::Strong : Weight::Regular);
  const auto colour = asksAttention(tag.tone) ? status.colour(tag.tone) : secondaryText(palette);
  const auto width = QFontMetrics{font}.horizontalAdvance(tag.text) + px(12);
  const QRect frame{leftMiddle.x(), leftMiddle.y() - px(9), width, px(18)};
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(colour);
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF{frame}.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
  painter.restore();
  status.text(frame, tag.text, font, colour, Qt::AlignHCenter);
  return width;
}

QFont titleFont(bool attachment)
{
  return textFont(attachment ? TextStyle::Details : TextStyle::Base, attachment ? Weight::Regular : Weight::Strong);
}

constexpr auto tagHeight = 20;

/// Where the parts of a subject stand: the title in as many lines as it needs, tags behind it or, without room, below.
struct SubjectLayout {
  SubjectLayout(const QRect& cell, const QModelIndex& index) : font{titleFont(index.data(IsAttachmentRole).toBool())}
  {
    const auto indent = index.data(IconRole).toString().isEmpty() ? 54 : 54 + 26;
    const auto room = cell.adjusted(px(indent), 0, -px(4), 0);
    int tags = 0;
    for (const auto& tag : index.data(TagsRole).value<ToneLineList>())
      tags += QFontMetrics{textFont(TextStyle::Caption, Weight::Strong)}.horizontalAdvance(tag.text) + px(20);
    const QFontMetrics metrics{font};
    const auto text = metrics.boundingRect(QRect{0, 0, room.width(), 10000}, Qt::TextWordWrap, index.data(TitleRole).toString());
    const auto oneLine = text.height() <= metrics.lineSpacing() + 1;
    tagsBelow = tags > 0 && !(oneLine && text.width() + px(8) + tags <= room.width());
    height = text.height() + (tagsBelow ? px(tagHeight) : 0);
    title = QRect{room.left(), cell.center().y() - height / 2, room.width(), text.height()};
    titleWidth = text.width();
  }

  [[nodiscard]] QPoint firstTag() const
  {
    return tagsBelow ? QPoint{title.left(), title.bottom() + px(tagHeight) / 2 + px(1)} : QPoint{title.left() + titleWidth + px(8), title.center().y()};
  }

  QFont font;
  QRect title;
  int titleWidth = 0;
  int height = 0;
  bool tagsBelow = false;
};

}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const auto subject = index.siblingAtColumn(0);
  const auto attachment = subject.data(IsAttachmentRole).toBool();
  const auto least = px(attachment ? 26 : 30);
  const auto* table = qobject_cast<const QTreeView*>(option.widget);
  if (index.column() != 0 || !table)
    return {px(60), least};
  const SubjectLayout layout{QRect{0, 0, table->columnWidth(0), least}, subject};
  return {px(60), std::max(least, layout.height + px(10))};
}

void AgendaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  paintRowGround(*painter, option, index.column() == 0);
  if (index.column() == 0)
    paintSubject(*painter, option, index);
  else
    paintCell(*painter, option, index);
}

QWidget* AgendaDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
  const auto name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
  if (const auto choices = index.data(ChoicesRole).toStringList(); !choices.isEmpty()) {
    auto* box = new QComboBox{parent};
    box->addItems(choices);
    box->setAccessibleName(name);
    return box;
  }
  auto* line = new QLineEdit{parent};
  line->setAccessibleName(name);
  line->setProperty("inCell", true);
  return line;
}

void AgendaDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
  if (auto* box = qobject_cast<QComboBox*>(editor))
    box->setCurrentIndex(index.data(Qt::EditRole).toInt());
  else if (auto* line = qobject_cast<QLineEdit*>(editor); line && !line->isModified())
    line->setText(index.data(Qt::EditRole).toString());
}

void AgendaDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
  if (const auto* box = qobject_cast<QComboBox*>(editor))
    model->setData(index, box->currentIndex());
  else if (const auto* line = qobject_cast<QLineEdit*>(editor))
    model->setData(index, line->text());
}

void AgendaDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  auto area = option.rect;
  if (index.column() == 0)
    area.setLeft(area.left() + px(index.data(IsAttachmentRole).toBool() ? 76 : 50));
  area.setWidth(std::max(area.width(), editor->sizeHint().width()));
  if (const auto* view = qobject_cast<const QWidget*>(editor->parent()))
    area.moveRight(std::min(area.right(), view->width() - 1));
  editor->setGeometry(area);
}

void AgendaDelegate::paintSubject(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const StatusPainter status{painter, option.palette};
  const auto attachment = index.data(IsAttachmentRole).toBool();
  const auto ink = attachment ? secondaryText(option.palette) : option.palette.color(QPalette::Text);
  if (!attachment && index.flags().testFlag(Qt::ItemIsDragEnabled))
    paintHandle(painter, option.rect, secondaryText(option.palette));
  const QRect number{option.rect.left() + px(18), option.rect.top(), px(28), option.rect.height()};
  status.text(number, index.data(LabelRole).toString(), textFont(attachment ? TextStyle::Details : TextStyle::Base, attachment ? Weight::Regular : Weight::Strong),
              ink, Qt::AlignRight);
  const SubjectLayout layout{option.rect, index};
  if (const auto name = index.data(IconRole).toString(); !name.isEmpty())
    icon(name).paint(&painter, QRect{layout.title.left() - px(22), option.rect.center().y() - px(8), px(16), px(16)});
  painter.save();
  painter.setFont(layout.font);
  painter.setPen(ink);
  painter.drawText(layout.title, Qt::TextWordWrap | Qt::AlignLeft, index.data(TitleRole).toString());
  painter.restore();
  auto place = layout.firstTag();
  for (const auto& tag : index.data(TagsRole).value<ToneLineList>())
    place.rx() += paintTag(status, painter, option.palette, place, tag) + px(6);
}

void AgendaDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const StatusPainter status{painter, option.palette};
  const auto tone = index.data(ToneRole).value<Tone>();
  const auto attachment = index.siblingAtColumn(0).data(IsAttachmentRole).toBool();
  const auto ink = asksAttention(tone) ? status.colour(tone) : attachment ? secondaryText(option.palette) : option.palette.color(QPalette::Text);
  const auto font = textFont(attachment ? TextStyle::Details : TextStyle::Base, asksAttention(tone) ? Weight::Strong : Weight::Regular);
  const auto right = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
  const auto area = option.rect.adjusted(px(4), 0, -px(8), 0);
  if (right)
    status.figures(area, index.data().toString(), font, ink, Qt::AlignRight);
  else
    status.text(area, index.data().toString(), font, ink);
}

}
