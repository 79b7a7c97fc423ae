// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

/// The dialogs that change a meeting as a whole. Each ends in one command, or nothing when it is cancelled.
namespace ui {

/// `proposed` stands ready as its day.
std::optional<domain::MeetingId> addMeeting(CaseSession& session, std::optional<domain::BodyId> body, QWidget* parent, std::optional<domain::Date> proposed = std::nullopt);
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
