// SPDX-License-Identifier: EUPL-1.2
#include "ui/navigation.h"

#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int countRole = Qt::UserRole + 1;
constexpr int wordsFrom = 80; ///< width

QPixmap inColour(QPixmap pixmap, const QColor& colour)
{
  QPainter painter{&pixmap};
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(pixmap.rect(), colour);
  return pixmap;
}

class PlaceDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
  {
    const QFontMetrics metrics{textFont(TextStyle::Base, Weight::Strong)};
    const auto* list = qobject_cast<const QWidget*>(option.widget);
    const auto narrow = list && list->width() < px(wordsFrom);
    return {narrow ? px(40) : px(40) + metrics.horizontalAdvance(index.data().toString()) + px(28), px(32)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
  {
    const auto selected = option.state.testFlag(QStyle::State_Selected);
    const auto& palette = option.palette;
    if (selected)
      painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver))
      painter->fillRect(option.rect, coloursOf(presentation::Tone::OnItsWay, palette).tint);
    const auto ink = palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect box{option.rect.left() + px(14), option.rect.center().y() - px(16) / 2, px(16), px(16)};
    const auto ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(box, inColour(index.data(Qt::DecorationRole).value<QIcon>().pixmap(box.size(), ratio), ink));
    const StatusPainter status{*painter, palette};
    const auto font = textFont(TextStyle::Base, selected ? Weight::Strong : Weight::Regular);
    const auto narrow = option.rect.width() < px(wordsFrom);
    if (!narrow)
      status.text(option.rect.adjusted(px(40), 0, -px(28), 0), index.data().toString(), font, ink);
    const auto count = index.data(countRole).toInt();
    if (count > 0 && narrow)
      status.figures(option.rect.adjusted(0, 0, -px(3), -option.rect.height() / 3), QString::number(count), textFont(TextStyle::Caption), ink, Qt::AlignRight);
    else if (count > 0)
      status.figures(option.rect.adjusted(0, 0, -px(12), 0), QString::number(count), textFont(TextStyle::Details), ink, Qt::AlignRight);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
      painter->setPen(QPen{ink, 1, Qt::DotLine});
      painter->drawRect(option.rect.adjusted(px(2), px(2), -px(3), -px(3)));
    }
  }
};

}

Navigation::Navigation(QWidget* parent) : QListView{parent}, m_places{new QStandardItemModel{this}}
{
  setObjectName(QStringLiteral("navigation"));
  setAccessibleName(tr("Onderdelen"));
  setFrameShape(QFrame::NoFrame);
  setModel(m_places);
  setItemDelegate(new PlaceDelegate{this});
  setMouseTracking(true);
  setEditTriggers(NoEditTriggers);
  setResizeMode(Adjust);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
    if (current.isValid())
      Q_EMIT placeChosen(current.row());
  });
}

void Navigation::addPlace(const QString& name, const QString& iconName)
{
  m_places->appendRow(new QStandardItem{icon(iconName), name});
  tellNames();
}

void Navigation::setNarrow(bool narrow)
{
  m_narrow = narrow;
  tellNames();
}

void Navigation::tellNames()
{
  for (int place = 0; place < m_places->rowCount(); ++place)
    m_places->item(place)->setToolTip(m_narrow ? m_places->item(place)->text() : QString{});
}

void Navigation::clearPlaces() { m_places->clear(); }

void Navigation::setCurrentPlace(int place) { setCurrentIndex(m_places->index(place, 0)); }

void Navigation::setCount(int place, int count)
{
  auto* item = m_places->item(place);
  item->setData(count, countRole);
  item->setData(count > 0 ? tr("%1, %n open", nullptr, count).arg(item->text()) : QVariant{}, Qt::AccessibleTextRole);
}

}
