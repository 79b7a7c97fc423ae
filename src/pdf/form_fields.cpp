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

void FormFields::add(QPDF& source, const std::string& name, ObjectCopy& copy, ObjectFile& file)
{
  auto form = formOf(source);
  auto fields = form.getKeyIfDict("/Fields");
  if (!fields.isArray() || fields.getArrayNItems() == 0)
    return;
  const auto parent = file.reserve();
  auto kids = std::string{};
  for (auto& field : fields.getArrayAsVector()) {
    if (!field.isIndirect() || !field.isDictionary())
      continue;
    field.replaceKey("/Parent", copy.placeholder(parent));
    kids += reference(copy.number(field)) + " ";
  }
  if (kids.empty())
    return;
  auto own = QPDFObjectHandle::newDictionary();
  own.replaceKey("/T", QPDFObjectHandle::newUnicodeString(name));
  if (form.getKey("/DA").isString())
    own.replaceKey("/DA", QPDFObjectHandle::newString(form.getKey("/DA").getStringValue()));
  if (form.getKey("/Q").isInteger())
    own.replaceKey("/Q", QPDFObjectHandle::newInteger(form.getKey("/Q").getIntValue()));
  auto text = copy.text(own);
  text.replace(text.size() - 2, 2, "/Kids[" + kids + "]>>");
  file.add(parent, text);
  m_fields += reference(parent) + " ";
  addFonts(form.getKey("/DR").getKeyIfDict("/Font"), copy);
}

/// Only needed when somebody types into a field; then a typeface of another attachment by the same name does as well.
void FormFields::addFonts(QPDFObjectHandle fonts, ObjectCopy& copy)
{
  if (!fonts.isDictionary())
    return;
  for (auto& [name, font] : fonts.getDictAsMap())
    if (font.isDictionary() && !m_fonts.contains(name))
      m_fonts.emplace(name, copy.text(font));
}

std::string FormFields::text() const
{
  if (m_fields.empty())
    return {};
  auto fonts = std::string{};
  for (const auto& [name, font] : m_fonts)
    fonts += QPDFObjectHandle::newName(name).unparse() + " " + font;
  return "<</Fields[" + m_fields + "]/DR<</Font<<" + fonts + ">>>>>>";
}

}
