// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/case_under_test.h"

#include "domain/id.h"

namespace support {

/// A small case on 22 April 2027 with one meeting to prepare, SG-2027-01 on 29 April: four items, the third about a proposal with a
/// cover note; one readable PDF behind it. A second proposal waits for the body. MeetingCase::pdf makes more documents.
class MeetingCase : public CaseUnderTest {
public:
  MeetingCase();
  [[nodiscard]] domain::MeetingId meeting();
  /// The item with this label on the meeting now.
  [[nodiscard]] domain::AgendaItemId item(const std::string& label);
  /// Labels and titles of the agenda as it is now: "1 Opening".
  [[nodiscard]] std::vector<std::string> agenda();
  /// A PDF of one page that says `text`.
  [[nodiscard]] std::filesystem::path pdf(const std::string& name, const std::string& text) const;
};

}
