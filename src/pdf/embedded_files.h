// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/assembly_job.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace pdf {

/// Lets files go along unchanged, as what the pages were made from. The spool is read while the document is written.
void embedFiles(QPDF& document, const Spool& spool, const std::vector<JobFile>& files);

}
