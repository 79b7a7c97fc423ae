// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/signals.h"
#include "presentation/roles.h"
#include "presentation/rows_model.h"

#include <QUrl>

namespace presentation {

/// A signal as the window shows it.
struct SignalLine {
  qint64 key = 0;
  StatusSymbol symbol = StatusSymbol::AfterTarget;
  Tone tone = Tone::Neutral; ///< of symbol, tint and day
  QString title;
  QString reason;
  QString when;    ///< "over 10 weken"
  QString whenOf;  ///< "doel 30-06"
  QString action;  ///< words on its button
  bool worst = false;    ///< carries a tint
  bool silenced = false; ///< speaks again later; `reason` says when and why
  app::SignalRow row;
  friend bool operator==(const SignalLine& a, const SignalLine& b)
  {
    return a.title == b.title && a.reason == b.reason && a.when == b.when && a.whenOf == b.whenOf && a.worst == b.worst && a.silenced == b.silenced &&
           a.tone == b.tone && a.row.signal == b.row.signal;
  }
};

class SignalListModel : public RowsModel<SignalLine> {
  Q_OBJECT

public:
  using RowsModel::RowsModel;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

/// What hurts first on top; silenced ones below when they are asked for.
[[nodiscard]] std::vector<SignalLine> signalLines(const app::SignalReport& report, bool withSilenced);
/// "7, het ergste eerst"
[[nodiscard]] QString signalCount(const app::SignalReport& report);

/// Why what belongs to a signal cannot be done now, as a sentence; empty when it can. Looking at something is always possible.
[[nodiscard]] QString whyNot(const SignalLine& line, bool readOnly);

/// A letter about a signal, for the e-mail program: a question where there is one to ask, else what it says. Without an address the
/// person fills in to whom it goes.
[[nodiscard]] QUrl signalMail(const app::SignalRow& row, const std::string& address);
/// A letter for the e-mail program.
[[nodiscard]] QUrl letterTo(const std::string& address, const QString& subject, const QString& message);

}
