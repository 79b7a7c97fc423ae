// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

/// The dialogs that change a meeting as a whole. Each ends in one command, or nothing when it is cancelled.
namespace ui {

/// What stands ready in the form of a meeting; a hand-in day only where it is not the body's usual one.
struct ProposedDays {
  std::optional<domain::Date> date = {};
  std::optional<domain::Date> handIn = {};
};
std::optional<domain::MeetingId> addMeeting(CaseSession& session, std::optional<domain::BodyId> body, QWidget* parent, const ProposedDays& proposed = {});
void changeMeeting(CaseSession& session, domain::MeetingId meeting, QWidget* parent);
void moveMeeting(CaseSession& session, domain::MeetingId meeting, QWidget* parent);
void cancelMeeting(CaseSession& session, domain::MeetingId meeting, QWidget* parent);

/// Which copy was sent.
struct SentCopy {
  domain::PackVariant variant = domain::PackVariant::complete;
  std::optional<domain::MunicipalityId> municipality = {}; ///< of a personal copy
};
enum class DispatchAnswer { Done, MakeRevision };
/// Says which revision went to whom and when. Without a revision asks whether one is to be made first, or only the day to be recorded.
[[nodiscard]] DispatchAnswer recordDispatch(CaseSession& session, domain::MeetingId meeting, QWidget* parent, const SentCopy& sent = {});

}
