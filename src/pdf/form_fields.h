// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include <string>

namespace pdf {

/// Makes what was filled in visible in every reader, and takes out of the fields what would act by itself or cannot be true any
/// more: scripts, submitting, dynamic forms, signatures. Before pages are copied.
void prepareForm(QPDF& source);

/// The forms of all attachments in one; each attachment's fields come under one of its own, so that their names cannot clash.
class FormFields {
public:
  explicit FormFields(QPDF& pack);
  /// After the pages of `source` were copied. `name` is what the attachment's own field is called.
  void add(QPDF& source, const std::string& name);
  void finish();

private:
  void addFonts(QPDFObjectHandle resources);

  QPDF& m_pack;
  QPDFObjectHandle m_fields;
  QPDFObjectHandle m_resources;
};

}
