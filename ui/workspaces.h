// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace ui {

class CaseSession;
class MainWindow;

/// The workspaces of a case file, in the order of the navigation.
void addWorkspaces(MainWindow& window, CaseSession& session);

}
