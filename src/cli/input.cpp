// SPDX-License-Identifier: EUPL-1.2
#include "cli/input.h"

#include <QFile>
#include <cstdio>

namespace cli {

domain::Result<Input> readInput(const std::string& name)
{
  const std::filesystem::path path{name};
  QFile source{QFile::decodeName(name.c_str())};
  const auto opened = name == "-" ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
  if (!opened)
    return domain::fail(source.exists() ? domain::ErrorCode::fileNotReadable : domain::ErrorCode::fileNotFound,
                        path.filename().string());
  Input input{source.readAll().toStdString(),
              name == "-" ? std::filesystem::current_path() : std::filesystem::absolute(path).parent_path()};
  if (source.error() != QFileDevice::NoError)
    return domain::fail(domain::ErrorCode::fileNotReadable, path.filename().string());
  return input;
}

}
