// SPDX-License-Identifier: EUPL-1.2
#include "pdf/page_stamp.h"

#include "pdf/footer_geometry.h"

namespace pdf {

namespace {

/// The program's own pages have room below the footer; on attachments it stands as low as it can.
constexpr auto ownLift = 12.0;

/// A name for a form that the page does not use for something else, such as the footer of an earlier pack.
std::string addForm(QPDFObjectHandle forms, const std::string& wanted, QPDFObjectHandle form)
{
  auto name = wanted;
  for (auto number = 2; forms.hasKey(name); ++number)
    name = wanted + std::to_string(number);
  forms.replaceKey(name, form);
  return name;
}

std::string repeated(const char* text, int count)
{
  auto result = std::string{};
  for (auto index = 0; index < count; ++index)
    result += text;
  return result;
}

std::string rectangle(const QPDFObjectHandle::Rectangle& box)
{
  const auto number = [](double value) { return QPDFObjectHandle::newReal(value, 4).unparse() + " "; };
  return number(box.llx) + number(box.lly) + number(box.urx - box.llx) + number(box.ury - box.lly);
}

std::string opening(const PageWrap& wrap, const QPDFObjectHandle::Rectangle& box)
{
  auto text = wrap.tag != nullptr ? std::string{wrap.tag} + " <</MCID " + std::to_string(wrap.mark) + ">> BDC\n" : std::string{};
  // What ends without having begun must end something of its own and not what stands around it.
  text += repeated("/NonStruct BMC\n", wrap.balance.missingMarks) + repeated("q\n", wrap.balance.missingSaves + 1);
  if (!(wrap.moved == QPDFMatrix{}))
    text += wrap.moved.unparse() + " cm\n" + rectangle(box) + " re W n\n"; // what the crop box hid stays hidden
  return text;
}

std::string closing(const PageWrap& wrap)
{
  return std::string{wrap.balance.inText ? "\nET" : ""} + repeated("\nEMC", wrap.balance.openMarks) +
         repeated("\nQ", wrap.balance.openSaves + 1) + (wrap.tag != nullptr ? "\nEMC\n" : "\n");
}

/// Pages share resources, so each gets its own copy before something is added.
std::string footerOperators(QPDFObjectHandle page, const StampedFooter& footer, double lift, ObjectCopy& copy)
{
  auto resources =
      page.getKey("/Resources").isDictionary() ? page.getKey("/Resources").shallowCopy() : QPDFObjectHandle::newDictionary();
  auto forms =
      resources.getKey("/XObject").isDictionary() ? resources.getKey("/XObject").shallowCopy() : QPDFObjectHandle::newDictionary();
  const auto common = addForm(forms, "/PaginaVoet", copy.placeholder(footer.common));
  const auto number = addForm(forms, "/PaginaNummer", copy.placeholder(footer.number));
  resources.replaceKey("/XObject", forms);
  page.replaceKey("/Resources", resources);
  return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\nq " + stripPlacement(PageFrame{page}, lift).unparse() + " cm " +
         common + " Do " + number + " Do Q\nEMC\n";
}

}

QPDFObjectHandle PageStamp::shared(const std::string& contents, ObjectCopy& copy)
{
  const auto [found, fresh] = m_shared.try_emplace(contents);
  if (fresh) {
    found->second = m_file.reserve();
    m_file.addPacked(found->second, {}, contents);
  }
  return copy.placeholder(found->second);
}

void PageStamp::attachment(QPDFObjectHandle page, const PageWrap& wrap, const StampedFooter& footer, ObjectCopy& copy)
{
  auto contents = QPDFObjectHandle::newArray();
  contents.appendItem(shared(opening(wrap, PageFrame{page}.visibleBox()), copy));
  for (auto& part : page.getPageContents())
    contents.appendItem(part);
  contents.appendItem(shared(closing(wrap) + footerOperators(page, footer, 0, copy), copy));
  page.replaceKey("/Contents", contents);
  page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
}

void PageStamp::own(QPDFObjectHandle page, const std::string& contents, const StampedFooter& footer, ObjectCopy& copy)
{
  // Cairo leaves its own coordinates behind.
  const auto all = "q\n" + contents + "\nQ\n" + footerOperators(page, footer, ownLift, copy);
  const auto stream = m_file.reserve();
  m_file.addPacked(stream, {}, all);
  page.replaceKey("/Contents", copy.placeholder(stream));
  page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
}

}
