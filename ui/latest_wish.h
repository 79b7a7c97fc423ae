// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <optional>
#include <utility>

namespace ui {

/// What one thread asks another to do: only the last wish counts.
template <class Wish>
class LatestWish {
public:
  void wish(Wish wish)
  {
    const QMutexLocker lock{&m_mutex};
    m_wish = std::move(wish);
    m_wake.wakeOne();
  }
  /// The other one may stop, also when something is left to do.
  void end()
  {
    const QMutexLocker lock{&m_mutex};
    m_ended = true;
    m_wake.wakeOne();
  }
  /// Waits for a wish; none at the end.
  [[nodiscard]] std::optional<Wish> next()
  {
    const QMutexLocker lock{&m_mutex};
    while (!m_wish && !m_ended)
      m_wake.wait(&m_mutex);
    return m_ended ? std::nullopt : std::exchange(m_wish, std::nullopt);
  }
  [[nodiscard]] bool hasEnded()
  {
    const QMutexLocker lock{&m_mutex};
    return m_ended;
  }

private:
  QMutex m_mutex;
  QWaitCondition m_wake;
  std::optional<Wish> m_wish;
  bool m_ended = false;
};

}
