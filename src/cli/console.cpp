// SPDX-License-Identifier: EUPL-1.2
#include "cli/console.h"

#include "domain/error_text.h"
#include "presentation/sentences.h"

#include <cstdio>
#include <spdlog/spdlog.h>

namespace cli {

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

}

void answer(const QString& line) { write(stdout, line.toUtf8() + '\n'); }

void answerText(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

void tell(const QString& line) { write(stderr, line.toUtf8() + '\n'); }

Exit exitFor(domain::ErrorCode code)
{
  // The codes about the file itself are the last ones.
  return code >= domain::ErrorCode::fileNotFound ? Exit::file : Exit::refused;
}

Exit refuse(const domain::Error& error)
{
  spdlog::warn("refused: {}", domain::toText(error.code));
  tell(presentation::errorSentence(error, presentation::Surface::CommandLine));
  return exitFor(error.code);
}

}
