// SPDX-License-Identifier: EUPL-1.2
#include "ui/column_fit.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTreeView>

#include <algorithm>
#include <utility>
#include <vector>

namespace ui {

namespace {

constexpr auto narrowest = 56;  // of any column
constexpr auto readable = 180;  // of the one that takes the rest, in a table that has twice as much
constexpr auto wordMargin = 24; // at both sides of a word
constexpr auto rowsLookedAt = 100;

/// Shares the width of a table among its columns, each time it gets another one.
class ColumnFit : public QObject {
public:
  explicit ColumnFit(QTreeView& table) : QObject{&table}, m_table{table}, m_header{*table.header()}
  {
    m_header.setStretchLastSection(false);
    m_header.setResizeContentsPrecision(rowsLookedAt); // at every change, also of long lists
    table.viewport()->installEventFilter(this);
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
      if (m_sharing || width == 0 || column == m_stretched || column >= static_cast<int>(m_wanted.size()))
        return; // one that is hidden keeps what it wants
      m_wanted[static_cast<std::size_t>(column)] = width; // dragged by her
      share();
    });
  }

  void fit(int stretched, int widest)
  {
    m_stretched = stretched;
    const auto count = static_cast<std::size_t>(m_header.count());
    m_wanted.resize(count);
    m_fitted.resize(count);
    m_least.resize(count);
    m_sharing = true;
    for (int column = 0; column < m_header.count(); ++column) {
      m_header.setSectionResizeMode(column, column == stretched ? QHeaderView::Fixed : QHeaderView::Interactive);
      if (column == stretched || m_header.isSectionHidden(column))
        continue;
      m_table.resizeColumnToContents(column);
      const auto place = static_cast<std::size_t>(column);
      const auto needed = std::clamp(m_header.sectionSize(column), px(narrowest), px(widest));
      m_least[place] = std::clamp(widestWord(column), px(narrowest), needed);
      if (needed <= m_fitted[place])
        continue;
      m_fitted[place] = needed;
      m_wanted[place] = needed;
    }
    m_sharing = false;
    share();
  }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override
  {
    if (event->type() == QEvent::Resize)
      share();
    return QObject::eventFilter(watched, event);
  }

private:
  /// Words wrap; a word or a day by itself is never cut.
  [[nodiscard]] int widestWord(int column) const
  {
    const auto& model = *m_table.model();
    static const QRegularExpression blanks{QStringLiteral("\\s+")};
    static const QRegularExpression digit{QStringLiteral("\\d")};
    const QFontMetrics metrics{m_table.font()};
    auto widest = 0;
    const auto look = [&](const QString& text) {
      for (const auto& word : text.split(blanks, Qt::SkipEmptyParts)) {
        const auto isNumber = word.contains(digit); // a day, or the number of a meeting: one word
        for (const auto& part : isNumber ? QStringList{word} : word.split(u'-', Qt::SkipEmptyParts))
          widest = std::max(widest, metrics.horizontalAdvance(part));
      }
    };
    look(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < std::min(rowsLookedAt, model.rowCount()); ++row)
      look(model.index(row, column).data().toString());
    return widest + px(wordMargin);
  }

  void share()
  {
    if (m_stretched < 0 || std::exchange(m_sharing, true))
      return;
    const auto room = m_table.viewport()->width();
    const auto rest = std::min(px(readable), room / 2);
    const auto shares = [this](int column) { return column != m_stretched && !m_header.isSectionHidden(column); };
    auto wanted = 0;
    for (int column = 0; column < m_header.count(); ++column)
      wanted += shares(column) ? m_wanted[static_cast<std::size_t>(column)] : 0;
    auto tooMuch = std::max(0, wanted - (room - rest));
    auto taken = 0;
    // The last ones give way first: what a row is about stands in front.
    for (int column = m_header.count() - 1; column >= 0; --column) {
      if (!shares(column))
        continue;
      const auto width = m_wanted[static_cast<std::size_t>(column)];
      const auto given = std::min(tooMuch, std::max(0, width - m_least[static_cast<std::size_t>(column)]));
      tooMuch -= given;
      m_header.resizeSection(column, width - given);
      taken += width - given;
    }
    m_header.resizeSection(m_stretched, std::max(rest, room - taken));
    m_sharing = false;
  }

  QTreeView& m_table;
  QHeaderView& m_header;
  int m_stretched = -1;
  bool m_sharing = false;
  std::vector<int> m_wanted; ///< of each column: by content, or as she dragged it
  std::vector<int> m_fitted; ///< by content
  std::vector<int> m_least;  ///< by the longest word in it
};

}

void fitColumns(QTreeView& table, int stretched, int widest)
{
  for (auto* child : table.children())
    if (auto* known = dynamic_cast<ColumnFit*>(child))
      return known->fit(stretched, widest);
  (new ColumnFit{table})->fit(stretched, widest);
}

}
