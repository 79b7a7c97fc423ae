// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_pages.h"

#include "pdf/table.h"
#include "pdf/text_blocks.h"

#include <algorithm>

namespace pdf {

namespace {

constexpr auto contentsHeading = "Inhoud";
constexpr auto pageNumberWidth = 40.0;

/// The typefaces and measures that make one style of document differ from another.
struct Look {
  TextStyle title;
  TextStyle subtitle;
  TextStyle heading;
  TextStyle subheading;
  TextStyle body;
  TextStyle detail;
  Colour accent;
  double barWidth;
  double barHeight;
};

Look lookOf(const pack::TextDocument& document)
{
  const auto accent = colour(document.accent);
  const auto with = [](Face face, double size, double leading, bool strong, Colour ink) {
    return TextStyle{.size = size, .leading = leading, .strong = strong, .ink = ink, .face = face};
  };
  switch (document.style) {
  case pack::TextDocumentStyle::inter:
    return {with(Face::inter, 24, 31, true, palette::text),
            with(Face::inter, 12, 17, false, palette::secondary),
            with(Face::inter, 14, 19, true, palette::text),
            with(Face::inter, 10.5, 15.5, true, palette::text),
            with(Face::inter, 10.5, 16, false, palette::text),
            with(Face::inter, 9, 13, false, palette::text),
            accent,
            112,
            5};
  case pack::TextDocumentStyle::noto:
    return {with(Face::notoSans, 25, 32, true, accent),
            with(Face::notoSans, 12.5, 18, false, palette::text),
            with(Face::notoSans, 14.5, 20, true, accent),
            with(Face::notoSans, 11, 16, true, palette::text),
            with(Face::notoSans, 10.5, 15.5, false, palette::text),
            with(Face::notoSans, 9, 13, false, palette::text),
            accent,
            463,
            2};
  case pack::TextDocumentStyle::serif:
    return {with(Face::notoSerif, 24, 32, false, palette::text),
            with(Face::notoSerif, 12, 17, false, accent),
            with(Face::notoSerif, 13.5, 19, true, accent),
            with(Face::notoSerif, 10.5, 15.5, true, palette::text),
            with(Face::notoSerif, 10.5, 16, false, palette::text),
            with(Face::notoSerif, 9, 13, false, palette::text),
            accent,
            36,
            3};
  }
  return {};
}

void placeTitle(Flow& flow, const pack::TextDocument& document, const Look& look)
{
  flow.advance(30);
  flow.bar(std::min(look.barWidth, flow.width()), look.barHeight, look.accent);
  flow.space(26);
  flow.heading("H1", document.title, look.title, 0, 5);
  if (!document.subtitle.empty())
    flow.paragraph(document.subtitle, look.subtitle, 8);
  const auto parted = !document.date.empty() && !document.reference.empty();
  const auto about = document.date + (parted ? " · " : "") + (document.reference.empty() ? "" : "kenmerk " + document.reference);
  if (!about.empty())
    flow.paragraph(about, inked(look.detail, palette::secondary), 0);
  flow.space(30);
}

void placeContents(Flow& flow, const std::vector<Chapter>& chapters, const Look& look)
{
  flow.heading("H2", contentsHeading, look.subheading, 0, 2);
  auto table = Table{flow, {{flow.width() - pageNumberWidth, ""}, {pageNumberWidth, "", Alignment::right}}};
  for (const auto& chapter : chapters)
    if (chapter.level <= 2)
      table.row({{{.text = chapter.title, .style = look.detail, .link = chapter.target}},
                 {{.text = {}, .style = look.detail, .late = pageNumberOf(chapter.target)}}});
  table.finish();
  flow.space(24);
}

}

std::vector<Chapter> chaptersOf(const pack::TextDocument& document)
{
  auto chapters = std::vector<Chapter>{};
  for (const auto& block : document.blocks)
    if (const auto* heading = std::get_if<pack::TextHeading>(&block))
      chapters.push_back({static_cast<Target>(chapters.size() + 1), heading->level, heading->text});
  return chapters;
}

SheetShape documentShape() { return {.left = 66, .right = 66, .top = 74, .bottom = 84}; }

void placeDocument(Flow& flow, const pack::TextDocument& document, const std::vector<Chapter>& chapters)
{
  const auto look = lookOf(document);
  flow.open("Document");
  placeTitle(flow, document, look);
  if (document.contents && !chapters.empty())
    placeContents(flow, chapters, look);
  auto targets = std::vector<Target>{};
  for (const auto& chapter : chapters)
    targets.push_back(chapter.target);
  placeBlocks(flow, document.blocks, {look.heading, look.subheading, look.body, look.detail, look.accent}, targets);
  flow.close("Document");
}

void addMargins(std::vector<Sheet>& sheets, const pack::TextDocument& document, const Typography& typography,
                const std::string& mark)
{
  const auto shape = documentShape();
  const auto width = shape.width - shape.left - shape.right;
  auto style = inked(lookOf(document).detail, palette::secondary);
  style.size = 8;
  const auto marking = typography.measure(mark, aligned(strong(inked(style, colour(document.accent))), Alignment::right), width);
  style.overflow = Overflow::cutEnd;
  const auto title = typography.measure(document.title, style, std::max(width - marking.widest() - 20, 1.0));
  for (std::size_t index = 0; index < sheets.size(); ++index) {
    const auto number = typography.measure(std::to_string(index + 1), aligned(style, Alignment::centre), width);
    sheets[index].marks.push_back([=](Canvas& canvas) {
      canvas.text(marking, 0, shape.left, 40);
      if (index > 0)
        canvas.text(title, 0, shape.left, 40);
      // Above the strip where a meeting pack puts its own footer, so that the page need not shrink for it.
      canvas.text(number, 0, shape.left, shape.height - 62);
    });
  }
}

}
