// SPDX-License-Identifier: EUPL-1.2
#include "presentation/search/found_rows.h"

#include "presentation/qt_text.h"
#include "presentation/roles.h"
#include "presentation/words.h"

#include <QCoreApplication>

namespace presentation {

namespace {

struct FoundText {
  Q_DECLARE_TR_FUNCTIONS(FoundText)
};

/// What kind of thing it is, with what tells it from its like.
QString whatItIs(const app::SearchResult& result)
{
  const auto word = capitalised(wordFor(result.subject.kind));
  if (result.page)
    return FoundText::tr("%1, bladzijde %2").arg(word).arg(*result.page);
  if (result.subject.kind == domain::EntityKind::agendaItem)
    return QStringLiteral("%1 %2").arg(word, text(result.itemLabel)).trimmed();
  if (result.outcome)
    return FoundText::tr("%1: %2", "decision, its outcome").arg(word, wordFor(*result.outcome));
  return word;
}

QString whereItStands(const app::SearchResult& result)
{
  QStringList parts{whatItIs(result), text(result.number), text(result.standsIn), text(result.bodyName)};
  if (result.subject.kind != domain::EntityKind::agendaItem && !result.itemLabel.empty())
    parts[2] = FoundText::tr("bij punt %1 %2").arg(text(result.itemLabel), parts[2]).trimmed();
  if (result.day)
    parts << (result.subject.kind == domain::EntityKind::actionItem ? FoundText::tr("uiterlijk %1").arg(weekdayShort(*result.day)) : weekdayShort(*result.day));
  parts.removeAll(QString{});
  return parts.join(QStringLiteral(" · "));
}

}

MarkedText markedText(const std::string& found)
{
  MarkedText marked;
  int begin = -1;
  for (const auto letter : text(found)) {
    if (letter == QLatin1Char{app::foundBegins})
      begin = static_cast<int>(marked.text.size());
    else if (letter == QLatin1Char{app::foundEnds}) {
      if (begin >= 0)
        marked.marks << MarkedText::Mark{begin, static_cast<int>(marked.text.size()) - begin};
      begin = -1;
    } else if (!letter.isSpace())
      marked.text += letter;
    else if (!marked.text.isEmpty() && !marked.text.endsWith(QLatin1Char{' '}))
      marked.text += QLatin1Char{' '};
  }
  return marked;
}

std::vector<FoundRow> foundRows(const std::vector<app::SearchResult>& results)
{
  std::vector<FoundRow> rows;
  for (const auto& result : results)
    rows.push_back({static_cast<qint64>(rows.size()), markedText(result.title), whereItStands(result), markedText(result.snippet)});
  return rows;
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
  const auto* row = rowAt(index);
  if (row == nullptr)
    return {};
  switch (role) {
  case Qt::DisplayRole: return row->title.text;
  case Qt::AccessibleTextRole: return QStringLiteral("%1. %2. %3").arg(row->title.text, row->where, row->snippet.text);
  case KeyRole: return row->key;
  case SublineRole: return row->where;
  case MarkedTitleRole: return QVariant::fromValue(row->title);
  case MarkedSnippetRole: return QVariant::fromValue(row->snippet);
  default: return {};
  }
}

}
