// SPDX-License-Identifier: EUPL-1.2
#include "ui/branch/detail_widgets.h"

#include "ui/buttons.h"
#include "ui/callout.h"
#include "ui/theme.h"

namespace ui {

QWidget* calloutWidget(const presentation::DetailCallout& callout)
{
  auto* widget = new Callout;
  widget->setContent(callout.tone, callout.symbol, callout.title, callout.text);
  return widget;
}

QPushButton* documentLink(const presentation::DetailDocument& document)
{
  auto text = document.label.isEmpty() ? document.title : document.label + u' ' + document.title;
  if (!document.pages.isEmpty())
    text += QStringLiteral("  ") + document.pages;
  auto* link = linkButton({});
  link->setIcon(icon(QStringLiteral("application-pdf")));
  link->setToolTip(text);
  link->setAccessibleName(text);
  link->setProperty("quiet", true);
  // A long title is shortened to the room there is; the whole of it is in the tool tip.
  link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  link->setText(text);
  return link;
}

}
