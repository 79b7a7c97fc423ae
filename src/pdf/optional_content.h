// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/object_copy.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <string>

namespace pdf {

/// Gathers the layers of attachments. Pages copied without them would show everything, also what was hidden on purpose.
class Layers {
public:
  /// `source` is the number of the attachment, of which `document` is copied by `copy`.
  void add(int source, QPDF& document, ObjectCopy& copy);
  /// What the pack says about them, `labelOf` being what each attachment is called; empty when there are none.
  [[nodiscard]] std::string text(const std::map<int, std::string>& labelOf) const;

private:
  std::string m_groups; ///< references
  std::string m_off;
  std::string m_locked;
  std::map<int, std::string> m_orders; ///< by attachment
};

}
