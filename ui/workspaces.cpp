// SPDX-License-Identifier: EUPL-1.2
#include "ui/workspaces.h"

#include "ui/actions/actions_workspace.h"
#include "ui/main_window.h"
#include "ui/meetings/meetings_workspace.h"
#include "ui/planning/planning_workspace.h"
#include "ui/proposals/proposals_workspace.h"
#include "ui/setup/setup_workspace.h"
#include "ui/status/status_workspace.h"
#include "ui/today/today_workspace.h"
#include "ui/tracks/tracks_workspace.h"

namespace ui {

void addWorkspaces(MainWindow& window, CaseSession& session)
{
  window.addWorkspace(new TodayWorkspace{session});
  window.addWorkspace(new ProposalsWorkspace{session});
  window.addWorkspace(new MeetingsWorkspace{session});
  window.addWorkspace(new StatusWorkspace{session});
  window.addWorkspace(new PlanningWorkspace{session});
  window.addWorkspace(new TracksWorkspace{session});
  window.addWorkspace(new ActionsWorkspace{session});
  window.addWorkspace(new SetupWorkspace{session});
}

}
