// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_clock.h"
#include "app/case_file.h"
#include "cli/program.h"

/// One case file opened for one subcommand.
namespace cli {

class Session {
public:
  Session(std::unique_ptr<app::Store> store, const Call& call);
  [[nodiscard]] app::CaseFile& file() { return m_file; }

private:
  app::CaseClock m_clock;
  app::CaseFile m_file;
};

using Work = std::function<domain::Result<void>(app::CaseFile&)>;

/// Opens the file for reading, which is always possible beside a writer, does the work and says what went wrong.
Exit readingFrom(const Call& call, const Work& work);
/// Opens it for writing; another writer is an error.
Exit writingTo(const Call& call, const Work& work);
/// Makes the file; when the work fails it is gone again.
Exit creating(const Call& call, const Work& work);

/// Answers from the facts; `query` takes them and says whether it could.
template <class Query> domain::Result<void> look(const app::CaseFile& file, Query&& query)
{
  auto done = file.read([&](const app::Facts& facts) -> domain::Result<void> { return query(facts); });
  return done ? *done : tl::unexpected<domain::Error>{done.error()};
}

/// Opens, looks, and closes; `query` takes the facts and today.
template <class Query> Exit querying(const Call& call, Query&& query)
{
  return readingFrom(
      call, [&](app::CaseFile& file) { return look(file, [&](const app::Facts& facts) { return query(facts, file.today()); }); });
}

/// Warnings that came with what was done; the same one only once, with how often.
void tellFindings(const std::vector<domain::Finding>& findings);

}
