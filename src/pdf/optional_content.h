// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include <string>

namespace pdf {

/// Gathers the layers of attachments. Pages copied without them would show everything, also what was hidden on purpose.
class Layers {
public:
  explicit Layers(QPDF& pack);
  /// To be called after the pages of `source` were copied.
  void add(QPDF& source, const std::string& label);
  void finish();

private:
  QPDF& m_pack;
  QPDFObjectHandle m_groups;
  QPDFObjectHandle m_off;
  QPDFObjectHandle m_locked;
  QPDFObjectHandle m_order;
};

}
