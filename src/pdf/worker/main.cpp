// SPDX-License-Identifier: EUPL-1.2
#include "pdf/worker/serve.h"

int main(int argc, char** argv) { return pdf::serve(argc, argv); }
