// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/page_frame.h"

#include <string_view>

namespace pdf {

/// Whether nothing on the page, whose unpacked contents are given, touches the lowest `band` points as seen. A cheap look that errs
/// towards "no": then the contents are shrunk a little, which never hides anything.
[[nodiscard]] bool bandIsFree(QPDFObjectHandle page, std::string_view contents, const PageFrame& frame, double band);

}
