// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/row.h"
#include "ui/case_access.h"

#include <spdlog/spdlog.h>

#include <typeinfo>

namespace ui {

/// A piece of what a thread does in the background: whatever it throws costs no more than this piece. False when it threw.
template <class Work>
bool survives(Work&& work)
{
  try {
    work();
    return true;
  } catch (const app::StoreFailure& failure) {
    spdlog::warn("background work: the case file failed, error {}", static_cast<int>(failure.error.code));
  } catch (const app::UnreadableRow&) {
    spdlog::warn("background work: a row cannot be read");
  } catch (const std::exception& exception) {
    spdlog::error("background work: unexpected {}", typeid(exception).name());
  }
  return false;
}

/// A store of the thread's own. Throws StoreFailure.
[[nodiscard]] inline std::unique_ptr<app::Store> openedFor(const CaseAccess& access)
{
  auto opened = access.openForReading();
  if (!opened)
    throw app::StoreFailure{opened.error()};
  return std::move(*opened);
}

}
