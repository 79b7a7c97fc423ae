// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/outlook.h"
#include "ui/callout.h"

namespace ui {

/// Says under the fields of a form what there is to say of what is chosen. Seen only when there is something.
class OutlookCallout : public Callout {
  Q_OBJECT

public:
  OutlookCallout();
  void tell(const presentation::Outlook& outlook);
};

}
