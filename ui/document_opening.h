// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/id.h"

namespace ui {

class CaseSession;
class Workspace;

/// Shows a document of the case file in the program that the desktop has for it. What went wrong is said by the workspace.
void openDocument(CaseSession& session, domain::DocumentId document, Workspace& workspace);

}
