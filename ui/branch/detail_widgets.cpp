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
  auto* link = new ElidingLink;
  link->setIcon(icon(QStringLiteral("application-pdf")));
  link->setProperty("quiet", true);
  link->setFullText(text);
  return link;
}

}
