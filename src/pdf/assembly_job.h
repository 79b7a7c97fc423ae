// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/canvas.h"
#include "pdf/intake.h"
#include "pdf/spool.h"

#include <map>
#include <string>
#include <vector>

namespace pdf {

/// Consecutive pages of the pack that come from one source.
struct JobPart {
  std::string title; ///< "3a Financiële paragraaf"; names the part for who listens
  int source = noSource;
  int firstSheet = 0; ///< of the program's own sheets, when there is no source
  int pages = 0;
  int group = 0; ///< parts of one item have the same number

  template <class Self> static auto fields(Self& self)
  {
    return std::tie(self.title, self.source, self.firstSheet, self.pages, self.group);
  }
};

struct JobBookmark {
  std::string title;
  int page = 0;          ///< counts from 1
  int source = noSource; ///< whose own bookmarks come below it
  bool open = false;
  std::vector<JobBookmark> children;

  template <class Self> static auto fields(Self& self)
  {
    return std::tie(self.title, self.page, self.source, self.open, self.children);
  }
};

/// A delivered file that goes along unchanged, besides the pages made of it.
struct JobFile {
  std::string name;
  std::string description;
  std::string type; ///< MIME
  SpoolRange range;

  template <class Self> static auto fields(Self& self) { return std::tie(self.name, self.description, self.type, self.range); }
};

/// The part of a page's footer that is of that page only.
struct JobFooter {
  int sheet = 0;        ///< of the footers: whose size and typefaces it has
  std::string contents; ///< operators that paint it

  template <class Self> static auto fields(Self& self) { return std::tie(self.sheet, self.contents); }
};

/// Everything that is needed to make one file out of the program's own sheets, the footers and the documents that were taken in.
struct AssemblyJob {
  std::string title;
  SpoolRange sheets;
  SpoolRange footers;                 ///< sheets: first one per width, with what all pages of that width have in common
  std::vector<double> footerWidths;   ///< see stripWidth in footer_geometry.h
  std::vector<JobFooter> pageFooters; ///< one per page
  std::vector<OwnTag> tags; ///< of the own sheets
  std::vector<JobPart> parts;
  std::vector<JobBookmark> bookmarks;
  std::map<Target, int> pageOfTarget;
  std::vector<JobFile> files;
  Claims claims; ///< what may be claimed when nothing gets in the way

  template <class Self> static auto fields(Self& self)
  {
    return std::tie(self.title, self.sheets, self.footers, self.footerWidths, self.pageFooters, self.tags, self.parts, self.bookmarks,
                    self.pageOfTarget, self.files, self.claims);
  }
};

struct AssemblyResult {
  std::string sha256;
  std::int64_t size = 0;
  Claims claims;
  std::vector<int> notWhole; ///< sources whose structure could not be kept as it was

  template <class Self> static auto fields(Self& self) { return std::tie(self.sha256, self.size, self.claims, self.notWhole); }
};

}
