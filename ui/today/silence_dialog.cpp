// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/silence_dialog.h"

#include "app/commands/planning_commands.h"
#include "ui/day_edit.h"

#include <QPlainTextEdit>

namespace ui {

SilenceDialog::SilenceDialog(CaseSession& session, const QString& signal, const QString& title, QWidget* parent)
  : CommandForm{session, tr("Signaal stilzetten"), tr("Stilzetten"), parent}
{
  setObjectName(QStringLiteral("silenceDialog"));
  addExplanation(tr("%1\nHet signaal komt op die dag terug als het dan nog speelt. U kunt het eerder weer tonen.").arg(title));
  auto* until = addDay(tr("Stil &tot"), "until", domain::addDays(session.today(), 7));
  auto* reason = addText(tr("&Reden"), "reason");
  setCommand([until, reason, signal]() -> domain::Result<app::DatedCommand> {
    const auto day = until->day();
    if (!day)
      return domain::fail(domain::ErrorCode::impossibleDate, "until", until->text().toStdString());
    return app::DatedCommand{app::SilenceSignal{signal.toStdString(), *day, reason->toPlainText().trimmed().toStdString()}, std::nullopt};
  });
}

}
