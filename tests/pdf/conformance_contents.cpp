// SPDX-License-Identifier: EUPL-1.2
#include "conformance.h"

#include <algorithm>

namespace test {

namespace {

using Against = std::function<void(const std::string&)>;

constexpr auto artifactInTagged = "an artifact within tagged contents";
constexpr auto taggedInArtifact = "tagged contents within an artifact";
constexpr auto neither = "contents that are neither tagged nor an artifact";

const std::set<std::string> painting{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "BI", "Tj", "TJ", "'", "\""};
const std::map<std::string, std::string> colourOperators{{"g", "DeviceGray"}, {"G", "DeviceGray"}, {"rg", "DeviceRGB"},
                                                         {"RG", "DeviceRGB"}, {"k", "DeviceCMYK"}, {"K", "DeviceCMYK"}};

/// Follows one stream; forms are followed with what stood around them.
class Follower : public QPDFObjectHandle::ParserCallbacks {
public:
  enum class Mark { artifact, tagged, other };
  struct State {
    QPDFObjectHandle font = QPDFObjectHandle::newNull();
    bool visible = true;
  };

  Follower(PageContents& to, QPDFObjectHandle resources, std::vector<Mark> around, int depth)
    : m_to{to}, m_resources{resources}, m_around{std::move(around)}, m_depth{depth}
  {}

  void handleObject(QPDFObjectHandle object) override
  {
    if (!object.isOperator()) {
      m_operands.push_back(object);
      return;
    }
    follow(object.getOperatorValue());
    m_operands.clear();
  }

  void handleEOF() override { m_to.balanced = m_to.balanced && m_saved.empty() && m_marks.empty(); }

private:
  [[nodiscard]] bool within(Mark mark) const
  {
    return std::find(m_around.begin(), m_around.end(), mark) != m_around.end() ||
           std::find(m_marks.begin(), m_marks.end(), mark) != m_marks.end();
  }

  void follow(const std::string& name)
  {
    m_to.operators.push_back(name);
    if (const auto colour = colourOperators.find(name); colour != colourOperators.end())
      m_to.colours.insert(colour->second);
    if (painting.contains(name) || name == "ID")
      paints();
    if (name == "q")
      save();
    else if (name == "Q" && !m_saved.empty()) {
      m_state = m_saved.back();
      m_saved.pop_back();
    } else if (name == "Q")
      m_to.balanced = false;
    else if (name == "BMC" || name == "BDC")
      open();
    else if (name == "EMC" && !m_marks.empty())
      m_marks.pop_back();
    else if (name == "EMC")
      m_to.balanced = false;
    else
      followText(name);
  }

  void followText(const std::string& name)
  {
    if (name == "Tf" && m_operands.size() == 2)
      m_state.font = m_resources.getKeyIfDict("/Font").getKeyIfDict(m_operands[0].getName());
    else if (name == "Tr" && m_operands.size() == 1)
      m_state.visible = m_operands[0].getIntValue() != 3;
    else if (name == "Tj" || name == "TJ" || name == "'" || name == "\"")
      show();
    else if ((name == "cs" || name == "CS") && m_operands.size() == 1)
      m_to.colours.insert(m_operands[0].getName().substr(1));
    else if (name == "Do" && m_operands.size() == 1)
      paint(m_resources.getKeyIfDict("/XObject").getKeyIfDict(m_operands[0].getName()));
  }

  void paints()
  {
    if (!within(Mark::artifact) && !within(Mark::tagged))
      m_to.nesting.emplace_back(neither);
  }

  void save()
  {
    m_saved.push_back(m_state);
    m_to.deepestSave = std::max(m_to.deepestSave, static_cast<int>(m_saved.size()));
  }

  void open()
  {
    const auto tag = m_operands.empty() || !m_operands[0].isName() ? std::string{} : m_operands[0].getName();
    auto properties = m_operands.size() > 1 ? m_operands[1] : QPDFObjectHandle::newNull();
    if (properties.isName())
      properties = m_resources.getKeyIfDict("/Properties").getKeyIfDict(properties.getName());
    const auto mark = properties.getKeyIfDict("/MCID");
    if (tag == "/Artifact") {
      if (within(Mark::tagged))
        m_to.nesting.emplace_back(artifactInTagged);
      m_marks.push_back(Mark::artifact);
    } else if (QPDFObjectHandle{mark}.isInteger()) {
      if (within(Mark::artifact))
        m_to.nesting.emplace_back(taggedInArtifact);
      if (m_depth == 0)
        ++m_to.marks[QPDFObjectHandle{mark}.getIntValue()];
      m_marks.push_back(Mark::tagged);
    } else
      m_marks.push_back(Mark::other);
  }

  void show()
  {
    auto text = std::string{};
    for (auto& operand : m_operands)
      for (auto& piece : operand.isArray() ? operand.getArrayAsVector() : std::vector{operand})
        if (piece.isString())
          text += piece.getStringValue();
    m_to.texts.push_back({m_state.font, text, m_state.visible});
  }

  void paint(QPDFObjectHandle object)
  {
    if (!object.isStream())
      return;
    if (object.getDict().getKey("/Subtype").isNameAndEquals("/Image")) {
      paints();
      if (auto space = object.getDict().getKey("/ColorSpace"); space.isName())
        m_to.colours.insert(space.getName().substr(1));
      return;
    }
    auto around = m_around;
    around.insert(around.end(), m_marks.begin(), m_marks.end());
    auto resources = object.getDict().getKey("/Resources");
    auto follower = Follower{m_to, resources.isDictionary() ? resources : m_resources, around, m_depth + 1};
    QPDFObjectHandle::parseContentStream(object, &follower);
  }

  PageContents& m_to;
  QPDFObjectHandle m_resources;
  std::vector<Mark> m_around;
  int m_depth;
  std::vector<QPDFObjectHandle> m_operands;
  std::vector<Mark> m_marks;
  State m_state;
  std::vector<State> m_saved;
};

Condition nesting(const std::string& clause, const std::string& asks, const std::string& fault)
{
  return {clause, asks, [fault](CheckedPdf& pdf, const Against& against) {
            for (std::size_t page = 0; page < pdf.pages().size(); ++page)
              for (const auto& found : pdf.contents(page).nesting)
                if (found == fault)
                  against(found + " on page " + std::to_string(page + 1));
          }};
}

}

PageContents readContents(QPDFObjectHandle page)
{
  auto contents = PageContents{};
  auto follower = Follower{contents, page.getKey("/Resources"), {}, 0};
  page.parsePageContents(&follower);
  return contents;
}

void addContentConditions(std::vector<Condition>& to)
{
  to.push_back(nesting("UA 7.1-1", "no decoration within what is read aloud", artifactInTagged));
  to.push_back(nesting("UA 7.1-2", "nothing to read aloud within decoration", taggedInArtifact));
  to.push_back(nesting("UA 7.1-3", "all contents are tagged or decoration", neither));
  to.push_back({"UA 7.20-2", "drawings with tags are used once", [](CheckedPdf& pdf, const Against& against) {
                  auto used = std::map<QPDFObjGen, int>{};
                  for (auto& page : pdf.pages())
                    if (auto objects = page.getKey("/Resources").getKeyIfDict("/XObject"); objects.isDictionary())
                      for (auto& [name, object] : objects.getDictAsMap())
                        if (object.isStream() && object.getDict().hasKey("/StructParents") && ++used[object.getObjGen()] > 1)
                          against(name);
                }});
}

}
