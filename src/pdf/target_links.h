// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/canvas.h"

#include <qpdf/QPDF.hh>

namespace pdf {

/// Where a target turned out to be; `top` is in points above the lower edge of the page.
struct LinkTarget {
  QPDFObjectHandle page;
  double top;
  int number;
};

/// Turns the links that a Canvas painted on this page into links to places in the document.
void resolveLinks(QPDFObjectHandle page, const std::function<LinkTarget(Target)>& find);

}
