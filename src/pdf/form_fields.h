// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/object_copy.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <string>

namespace pdf {

/// Makes what was filled in visible in every reader, and takes out of the fields what would act by itself or cannot be true any
/// more: scripts, submitting, dynamic forms, signatures. Before pages are copied.
void prepareForm(QPDF& source);

/// The forms of all attachments in one; each attachment's fields come under one of its own, so that their names cannot clash.
class FormFields {
public:
  /// `name` is what the attachment's own field is called. Its document is copied by `copy`.
  void add(QPDF& source, const std::string& name, ObjectCopy& copy, ObjectFile& file);
  /// The form of the pack; empty when there is none.
  [[nodiscard]] std::string text() const;

private:
  void addFonts(QPDFObjectHandle fonts, ObjectCopy& copy);

  std::string m_fields;                       ///< references
  std::map<std::string, std::string> m_fonts; ///< by name
};

}
