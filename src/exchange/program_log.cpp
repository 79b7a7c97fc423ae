// SPDX-License-Identifier: EUPL-1.2
#include "exchange/program_log.h"

#include "domain/contract.h"

#include <cstdlib>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace exchange {

namespace {

void logBrokenContract(const char* expression, const char* file, int line)
{
  spdlog::critical("contract broken: {} at {}:{}", expression, std::filesystem::path{file}.filename().string(), line);
  spdlog::default_logger()->flush();
}

std::shared_ptr<spdlog::logger> fileLogger(const std::string& name)
{
  constexpr std::size_t largest = 1'000'000;
  constexpr std::size_t kept = 3;
  const auto folder = stateFolder();
  if (folder.empty())
    return nullptr;
  try {
    std::filesystem::create_directories(folder);
    return std::make_shared<spdlog::logger>(
        name, std::make_shared<spdlog::sinks::rotating_file_sink_mt>((folder / (name + ".log")).string(), largest, kept));
  } catch (const std::exception&) {
    return nullptr;
  }
}

}

std::filesystem::path stateFolder()
{
  if (const auto* state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state == '/')
    return std::filesystem::path{state} / "besluitroute";
  if (const auto* home = std::getenv("HOME"); home != nullptr && *home == '/')
    return std::filesystem::path{home} / ".local" / "state" / "besluitroute";
  return {};
}

void startLog(const std::string& name)
{
  auto logger = fileLogger(name);
  if (!logger)
    logger = std::make_shared<spdlog::logger>(name, std::make_shared<spdlog::sinks::null_sink_mt>());
  logger->set_error_handler([](const std::string&) {});
  logger->flush_on(spdlog::level::info);
  spdlog::set_default_logger(std::move(logger));
  domain::setContractHandler(logBrokenContract);
}

}
