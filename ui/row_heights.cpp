// SPDX-License-Identifier: EUPL-1.2
#include "ui/row_heights.h"

#include <QListView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

/// Not while it is resized: a list may be laying out its rows just then.
class RowMeasure : public QObject {
public:
  explicit RowMeasure(QListView& list) : QObject{&list}, m_list{list}
  {
    m_soon.setSingleShot(true);
    m_soon.callOnTimeout(this, &RowMeasure::measure);
    list.viewport()->installEventFilter(this);
  }
  bool eventFilter(QObject* /*viewport*/, QEvent* event) override
  {
    if (event->type() == QEvent::Resize) {
      const auto& resized = static_cast<const QResizeEvent&>(*event);
      if (resized.size().width() != resized.oldSize().width())
        m_soon.start();
    }
    return false;
  }

private:
  /// The chosen row stays in sight.
  void measure()
  {
    const auto chosen = m_list.currentIndex();
    const auto wasSeen = m_list.viewport()->rect().intersects(m_list.visualRect(chosen));
    m_list.doItemsLayout();
    if (wasSeen)
      m_list.scrollTo(chosen);
  }

  QListView& m_list;
  QTimer m_soon;
};

}

int rowWidth(const QListView& list)
{
  return std::min(list.viewport()->width(), list.width() - list.verticalScrollBar()->sizeHint().width());
}

void measureRowsByWidth(QListView& list) { new RowMeasure{list}; }

}
