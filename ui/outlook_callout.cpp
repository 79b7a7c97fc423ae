// SPDX-License-Identifier: EUPL-1.2
#include "ui/outlook_callout.h"

#include "ui/refusal.h"

#include <QDialog>

namespace ui {

OutlookCallout::OutlookCallout()
{
  setObjectName(QStringLiteral("outlook"));
  hide();
}

void OutlookCallout::tell(const presentation::Outlook& outlook)
{
  using presentation::StatusSymbol;
  using presentation::Tone;
  const auto& [doubts, effects] = outlook;
  if (doubts.isEmpty())
    setContent(Tone::OnItsWay, StatusSymbol::OnAgenda, tr("Wat er dan verandert"), effects);
  else
    setContent(Tone::Attention, StatusSymbol::Stale, doubts, effects);
  setVisible(!doubts.isEmpty() || !effects.isEmpty());
  if (auto* form = qobject_cast<QDialog*>(window()); form && form->isVisible())
    makeRoom(*form);
}

}
