// SPDX-License-Identifier: EUPL-1.2
#include "pdf/embedded_files.h"

#include <map>

namespace pdf {

namespace {

QPDFObjectHandle fileStream(QPDF& document, const Spool& spool, const JobFile& file)
{
  auto stream = document.newStream();
  stream.replaceStreamData(
      [&spool, range = file.range](Pipeline* pipeline) {
        const auto bytes = spool.read(range);
        pipeline->write(bytes.data(), bytes.size());
        pipeline->finish();
      },
      QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
  auto dictionary = stream.getDict();
  dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/EmbeddedFile"));
  dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/" + file.type));
  auto parameters = QPDFObjectHandle::newDictionary();
  parameters.replaceKey("/Size", QPDFObjectHandle::newInteger(file.range.length));
  dictionary.replaceKey("/Params", parameters);
  return stream;
}

}

void embedFiles(QPDF& document, const Spool& spool, const std::vector<JobFile>& files)
{
  auto associated = QPDFObjectHandle::newArray();
  auto byName = std::map<std::string, QPDFObjectHandle>{};
  for (const auto& file : files) {
    auto specification = document.makeIndirectObject(QPDFObjectHandle::parse("<</Type /Filespec /AFRelationship /Source>>"));
    specification.replaceKey("/F", QPDFObjectHandle::newUnicodeString(file.name));
    specification.replaceKey("/UF", QPDFObjectHandle::newUnicodeString(file.name));
    specification.replaceKey("/Desc", QPDFObjectHandle::newUnicodeString(file.description));
    auto streams = QPDFObjectHandle::newDictionary();
    streams.replaceKey("/F", fileStream(document, spool, file));
    streams.replaceKey("/UF", streams.getKey("/F"));
    specification.replaceKey("/EF", streams);
    associated.appendItem(specification);
    auto key = file.name;
    for (auto number = 2; byName.contains(key); ++number)
      key = file.name + " " + std::to_string(number);
    byName.emplace(std::move(key), specification);
  }
  auto names = QPDFObjectHandle::newArray();
  for (const auto& [name, specification] : byName) {
    names.appendItem(QPDFObjectHandle::newString(name));
    names.appendItem(specification);
  }
  auto tree = QPDFObjectHandle::newDictionary();
  tree.replaceKey("/Names", names);
  auto all = QPDFObjectHandle::newDictionary();
  all.replaceKey("/EmbeddedFiles", tree);
  document.getRoot().replaceKey("/Names", all);
  document.getRoot().replaceKey("/AF", associated);
}

}
