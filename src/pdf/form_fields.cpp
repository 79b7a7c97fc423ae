// SPDX-License-Identifier: EUPL-1.2
#include "pdf/form_fields.h"

#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

namespace pdf {

namespace {

constexpr auto deepestField = 64;

/// An appearance that the library made on the fly exists only in its own document; written out it can be copied.
void writeOut(QPDF& source, QPDFObjectHandle appearances)
{
  auto normal = appearances.getKeyIfDict("/N");
  if (!normal.isStream() || !normal.isDataModified())
    return;
  auto written = source.newStream(normal.getStreamData(qpdf_dl_generalized));
  auto dictionary = normal.getDict().shallowCopy();
  for (const auto* const key : {"/Filter", "/DecodeParms", "/Length"})
    dictionary.removeKey(key);
  written.replaceDict(dictionary);
  appearances.replaceKey("/N", written);
}

void writeOutAppearances(QPDF& source)
{
  for (auto& page : QPDFPageDocumentHelper{source}.getAllPages())
    for (auto& annotation : page.getAnnotations())
      writeOut(source, annotation.getAppearanceDictionary());
}

void cleanFields(QPDFObjectHandle fields, std::set<QPDFObjGen>& seen, int depth)
{
  for (auto index = 0; depth > 0 && fields.isArray() && index < fields.getArrayNItems(); ++index) {
    auto field = fields.getArrayItem(index);
    if (!field.isDictionary() || (field.isIndirect() && !seen.insert(field.getObjGen()).second))
      continue;
    for (const auto* const key : {"/AA", "/A", "/Lock", "/SV"})
      field.removeKey(key);
    if (field.getKey("/FT").isNameAndEquals("/Sig"))
      field.removeKey("/V"); // it vouched for other bytes
    cleanFields(field.getKey("/Kids"), seen, depth - 1);
  }
}

QPDFObjectHandle formOf(QPDF& source) { return source.getRoot().getKey("/AcroForm"); }

}

void prepareForm(QPDF& source)
{
  auto forms = QPDFAcroFormDocumentHelper{source};
  if (!forms.hasAcroForm() || !formOf(source).isDictionary())
    return;
  forms.generateAppearancesIfNeeded();
  writeOutAppearances(source);
  auto seen = std::set<QPDFObjGen>{};
  cleanFields(formOf(source).getKey("/Fields"), seen, deepestField);
}

FormFields::FormFields(QPDF& pack)
  : m_pack{pack}, m_fields{QPDFObjectHandle::newArray()}, m_resources{QPDFObjectHandle::newDictionary()}
{}

void FormFields::add(QPDF& source, const std::string& name)
{
  auto form = formOf(source);
  auto fields = form.getKeyIfDict("/Fields");
  if (!fields.isArray() || fields.getArrayNItems() == 0)
    return;
  auto parent = m_pack.makeIndirectObject(QPDFObjectHandle::newDictionary());
  auto kids = QPDFObjectHandle::newArray();
  for (auto& field : fields.getArrayAsVector()) {
    if (!field.isIndirect() || !field.isDictionary())
      continue;
    auto copy = m_pack.copyForeignObject(field);
    copy.replaceKey("/Parent", parent);
    kids.appendItem(copy);
  }
  if (kids.getArrayNItems() == 0)
    return;
  parent.replaceKey("/T", QPDFObjectHandle::newUnicodeString(name));
  parent.replaceKey("/Kids", kids);
  if (form.getKey("/DA").isString())
    parent.replaceKey("/DA", QPDFObjectHandle::newString(form.getKey("/DA").getStringValue()));
  if (form.getKey("/Q").isInteger())
    parent.replaceKey("/Q", QPDFObjectHandle::newInteger(form.getKey("/Q").getIntValue()));
  m_fields.appendItem(parent);
  if (form.getKey("/DR").isDictionary())
    addFonts(m_pack.copyForeignObject(source.makeIndirectObject(form.getKey("/DR").shallowCopy())));
}

/// Only needed when somebody types into a field; then a typeface of another attachment by the same name does as well.
void FormFields::addFonts(QPDFObjectHandle resources)
{
  auto fonts = m_resources.getKey("/Font").isDictionary() ? m_resources.getKey("/Font") : QPDFObjectHandle::newDictionary();
  if (auto more = resources.getKey("/Font"); more.isDictionary())
    for (auto& [name, font] : more.getDictAsMap())
      if (!fonts.hasKey(name))
        fonts.replaceKey(name, font);
  m_resources.replaceKey("/Font", fonts);
}

void FormFields::finish()
{
  if (m_fields.getArrayNItems() == 0)
    return;
  auto form = QPDFObjectHandle::newDictionary();
  form.replaceKey("/Fields", m_fields);
  form.replaceKey("/DR", m_resources);
  m_pack.getRoot().replaceKey("/AcroForm", m_pack.makeIndirectObject(form));
}

}
