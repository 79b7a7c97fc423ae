// SPDX-License-Identifier: EUPL-1.2
#include "ui/workspaces.h"

#include "ui/actions/actions_workspace.h"
#include "ui/main_window.h"
#include "ui/meetings/meetings_workspace.h"
#include "ui/planning/planning_workspace.h"
#include "ui/proposals/proposals_workspace.h"
#include "ui/search/search.h"
#include "ui/setup/setup_workspace.h"
#include "ui/status/status_workspace.h"
#include "ui/today/today_workspace.h"
#include "ui/tracks/tracks_workspace.h"

namespace ui {

namespace {

template <class Each>
void offer(MainWindow& window, CaseSession& session)
{
  window.offerWorkspace({Each::title(), Each::symbol(), [&session]() -> Workspace* { return new Each{session}; }});
}

}

void addWorkspaces(MainWindow& window, CaseSession& session)
{
  offer<TodayWorkspace>(window, session);
  offer<ProposalsWorkspace>(window, session);
  offer<MeetingsWorkspace>(window, session);
  offer<StatusWorkspace>(window, session);
  offer<PlanningWorkspace>(window, session);
  offer<TracksWorkspace>(window, session);
  offer<ActionsWorkspace>(window, session);
  offer<SetupWorkspace>(window, session);
  if (session.findChild<Search*>() == nullptr) // the workspaces are made again for another day; what was found stays found
    new Search{window, session};
}

}
