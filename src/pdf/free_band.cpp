// SPDX-License-Identifier: EUPL-1.2
#include "pdf/free_band.h"

namespace pdf {

bool bandIsFree(QPDFObjectHandle, const PageFrame&, double) { return false; }

}
