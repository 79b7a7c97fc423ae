// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/import_rows.h"

#include "presentation/import_text.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

namespace presentation {

namespace {

struct ImportRowsText {
  Q_DECLARE_TR_FUNCTIONS(ImportRows)
};

/// What the row changes, then what is to be said about it.
QString rowWords(const app::ImportRow& row)
{
  QStringList words;
  const auto takes = row.state == app::ImportRowState::added || row.state == app::ImportRowState::changed;
  for (const auto& difference : row.differences)
    if (takes)
      words << differenceText(difference, row.state == app::ImportRowState::added);
  QStringList said;
  if (!words.isEmpty())
    said << words.join(QLatin1String(", "));
  for (const auto& finding : row.findings)
    said << importSentence(finding);
  return said.join(QLatin1String(". "));
}

}

void ImportRowsModel::setPreview(app::ImportPreview preview)
{
  beginResetModel();
  m_preview = std::move(preview);
  m_picked.assign(m_preview.rows.size(), false);
  for (const auto row : app::advisedRows(m_preview))
    m_picked[row] = true;
  endResetModel();
  Q_EMIT pickedChanged();
}

std::vector<std::size_t> ImportRowsModel::picked() const
{
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < m_picked.size(); ++row)
    if (m_picked[row])
      rows.push_back(row);
  return rows;
}

void ImportRowsModel::pickAll(bool on)
{
  for (std::size_t row = 0; row < m_picked.size(); ++row)
    m_picked[row] = on && canPick(row);
  if (!m_picked.empty())
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
  Q_EMIT pickedChanged();
}

QString ImportRowsModel::unknownBodyAt(const QModelIndex& index) const
{
  if (!index.isValid())
    return {};
  for (const auto& finding : m_preview.rows[static_cast<std::size_t>(index.row())].findings)
    if (finding.code == app::ImportFindingCode::unknownBody || finding.code == app::ImportFindingCode::ambiguousBody)
      return text(finding.subject);
  return {};
}

QString ImportRowsModel::cell(const app::ImportRow& row, int column) const
{
  switch (column) {
  case 0: return wordFor(row.state);
  case 1: return row.date ? weekdayShort(*row.date) : QString{};
  case 2: return text(row.subject);
  case 3: return rowWords(row);
  }
  return {};
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid())
    return {};
  const auto place = static_cast<std::size_t>(index.row());
  const auto& row = m_preview.rows[place];
  switch (role) {
  case Qt::DisplayRole:
  case Qt::ToolTipRole: return cell(row, index.column());
  case Qt::AccessibleTextRole: return index.column() == 0 ? QStringList{cell(row, 0), cell(row, 1), cell(row, 2), cell(row, 3)}.join(QLatin1String(", ")) : cell(row, index.column());
  case Qt::CheckStateRole:
    if (index.column() == 0 && canPick(place))
      return m_picked[place] ? Qt::Checked : Qt::Unchecked;
    return {};
  default: return {};
  }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  const QStringList heads{ImportRowsText::tr("Overnemen"), ImportRowsText::tr("Datum"), ImportRowsText::tr("Gremium"), ImportRowsText::tr("Wat er verandert, of waarom niet")};
  return role == Qt::DisplayRole ? QVariant{heads.value(section)} : QVariant{};
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex& index) const
{
  auto flags = QAbstractTableModel::flags(index);
  if (index.isValid() && index.column() == 0 && canPick(static_cast<std::size_t>(index.row())))
    flags |= Qt::ItemIsUserCheckable;
  return flags;
}

bool ImportRowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  const auto place = static_cast<std::size_t>(index.row());
  if (role != Qt::CheckStateRole || !index.isValid() || index.column() != 0 || !canPick(place))
    return false;
  m_picked[place] = value.toInt() == Qt::Checked;
  Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
  Q_EMIT pickedChanged();
  return true;
}

QStringList sourceRemarks(const app::ImportPreview& preview)
{
  QStringList remarks;
  for (const auto& finding : preview.findings)
    remarks << importSentence(finding);
  return remarks;
}

}
