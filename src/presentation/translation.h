// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace presentation {

/// Installs what the language of the program needs beside the source texts. Once, after the application object is there; without it
/// the texts are Dutch all the same, but "1 stuk(ken)".
void installTranslation();

}
