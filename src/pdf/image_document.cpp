// SPDX-License-Identifier: EUPL-1.2
#include "pdf/image_document.h"

#include "pdf/image_header.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace pdf {

namespace {

constexpr auto shortSide = 595.0;
constexpr auto longSide = 842.0;
constexpr auto margin = 42.0;
constexpr auto pointsPerPixel = 72.0 / 96; ///< a small image does not grow beyond what it is on a screen

/// Where the unit square of the image goes on the page.
QPDFMatrix placed(const ImageHeader& image, double width, double height)
{
  const auto turned = image.turn % 180 != 0;
  const auto across = static_cast<double>(turned ? image.height : image.width);
  const auto up = static_cast<double>(turned ? image.width : image.height);
  const auto scale = std::min({(width - 2 * margin) / across, (height - 2 * margin) / up, pointsPerPixel});
  const auto w = across * scale;
  const auto h = up * scale;
  const auto x = (width - w) / 2;
  const auto y = height - margin - h;
  switch (image.turn) {
  case 90:
    return {0, -h, w, 0, x, y + h};
  case 180:
    return {-w, 0, 0, -h, x + w, y + h};
  case 270:
    return {0, h, -w, 0, x + w, y};
  default:
    return {w, 0, 0, h, x, y};
  }
}

QPDFObjectHandle colourSpace(const ImageHeader& image)
{
  if (image.palette.empty())
    return QPDFObjectHandle::newName(image.components == 1 ? "/DeviceGray" : image.components == 3 ? "/DeviceRGB" : "/DeviceCMYK");
  return QPDFObjectHandle::newArray({QPDFObjectHandle::newName("/Indexed"), QPDFObjectHandle::newName("/DeviceRGB"),
                                     QPDFObjectHandle::newInteger(static_cast<long long>(image.palette.size() / 3) - 1),
                                     QPDFObjectHandle::newString(image.palette)});
}

QPDFObjectHandle imageObject(QPDF& document, const ImageHeader& image)
{
  auto stream = document.newStream();
  auto parameters = QPDFObjectHandle::newNull();
  if (!image.isJpeg) {
    parameters = QPDFObjectHandle::parse("<</Predictor 15>>");
    parameters.replaceKey("/Colors", QPDFObjectHandle::newInteger(image.components));
    parameters.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(image.bits));
    parameters.replaceKey("/Columns", QPDFObjectHandle::newInteger(image.width));
  }
  stream.replaceStreamData(image.data, QPDFObjectHandle::newName(image.isJpeg ? "/DCTDecode" : "/FlateDecode"), parameters);
  auto dictionary = stream.getDict();
  dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
  dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
  dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(image.width));
  dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(image.height));
  dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(image.bits));
  dictionary.replaceKey("/ColorSpace", colourSpace(image));
  if (image.inverted)
    dictionary.replaceKey("/Decode", QPDFObjectHandle::parse("[1 0 1 0 1 0 1 0]"));
  return stream;
}

void addTags(QPDF& document, QPDFObjectHandle page, const std::string& title)
{
  auto root = document.makeIndirectObject(QPDFObjectHandle::parse("<</Type /StructTreeRoot>>"));
  auto figure = document.makeIndirectObject(QPDFObjectHandle::parse("<</Type /StructElem /S /Figure /K 0>>"));
  figure.replaceKey("/P", root);
  figure.replaceKey("/Pg", page);
  figure.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(title));
  root.replaceKey("/K", figure);
  document.getRoot().replaceKey("/StructTreeRoot", root);
}

}

bool isImage(std::string_view start) { return start.starts_with("\xFF\xD8\xFF") || start.starts_with("\x89PNG\r\n\x1A\n"); }

std::unique_ptr<QPDF> imageDocument(std::vector<std::uint8_t> bytes, const std::string& title)
{
  const auto image = readImageHeader({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  if (!image)
    return nullptr;
  auto document = std::make_unique<QPDF>();
  document->emptyPDF();
  document->setSuppressWarnings(true);
  const auto lies = (image->turn % 180 == 0) == (image->width > image->height);
  const auto width = lies ? longSide : shortSide;
  const auto height = lies ? shortSide : longSide;
  auto page = QPDFObjectHandle::parse("<</Type /Page /Tabs /S>>");
  page.replaceKey("/MediaBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle{0, 0, width, height}));
  auto resources = QPDFObjectHandle::parse("<</XObject <<>> /Font <<>>>>");
  resources.getKey("/XObject").replaceKey("/Beeld", imageObject(*document, *image));
  page.replaceKey("/Resources", resources);
  page.replaceKey("/Contents", document->newStream("/Figure <</MCID 0>> BDC\nq " + placed(*image, width, height).unparse() +
                                                   " cm /Beeld Do Q\nEMC\n"));
  page = document->makeIndirectObject(page);
  document->addPage(page, false);
  addTags(*document, document->getAllPages().front(), title);
  return document;
}

}
