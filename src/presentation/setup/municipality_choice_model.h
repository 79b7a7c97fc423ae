// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <string>
#include <vector>

namespace presentation {

/// A gemeente of the reference list, to be chosen for the case file.
struct MunicipalityChoice {
  std::string code;
  QString name;
  QString region;
  bool chosen = false;
};

/// The list with a tick for each; Qt::UserRole holds what a search looks in.
class MunicipalityChoiceModel : public QAbstractListModel {
  Q_OBJECT

public:
  explicit MunicipalityChoiceModel(std::vector<MunicipalityChoice> choices, QObject* parent = nullptr);
  [[nodiscard]] std::vector<MunicipalityChoice> chosen() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
  std::vector<MunicipalityChoice> m_choices;
};

}
