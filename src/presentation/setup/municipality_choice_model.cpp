// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/municipality_choice_model.h"

#include <algorithm>
#include <iterator>

namespace presentation {

MunicipalityChoiceModel::MunicipalityChoiceModel(std::vector<MunicipalityChoice> choices, QObject* parent)
  : QAbstractListModel{parent}, m_choices{std::move(choices)}
{
  std::stable_sort(m_choices.begin(), m_choices.end(),
                   [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
}

std::vector<MunicipalityChoice> MunicipalityChoiceModel::chosen() const
{
  std::vector<MunicipalityChoice> found;
  std::copy_if(m_choices.begin(), m_choices.end(), std::back_inserter(found), [](const auto& choice) { return choice.chosen; });
  return found;
}

int MunicipalityChoiceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_choices.size()); }

QVariant MunicipalityChoiceModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid())
    return {};
  const auto& choice = m_choices[static_cast<std::size_t>(index.row())];
  switch (role) {
  case Qt::DisplayRole: return tr("%1 (%2)").arg(choice.name, choice.region);
  case Qt::CheckStateRole: return static_cast<int>(choice.chosen ? Qt::Checked : Qt::Unchecked);
  case Qt::UserRole: return QString{choice.name + u' ' + choice.region};
  default: return {};
  }
}

bool MunicipalityChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (!index.isValid() || role != Qt::CheckStateRole)
    return false;
  m_choices[static_cast<std::size_t>(index.row())].chosen = value.toInt() == Qt::Checked;
  Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
  return true;
}

Qt::ItemFlags MunicipalityChoiceModel::flags(const QModelIndex& index) const
{
  return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

}
