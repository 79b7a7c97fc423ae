// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace pdf {

/// Whole messages over one end of a socket, which it owns.
class Channel {
public:
  explicit Channel(int descriptor) : m_descriptor{descriptor} {}
  ~Channel();
  Channel(const Channel&) = delete;
  Channel& operator=(const Channel&) = delete;
  /// Answers whether the other end took it.
  bool send(const std::string& message);

  enum class State { message, nothingYet, closed };
  /// Waits for at most `patience`. A message that is absurdly large counts as closed.
  [[nodiscard]] State receive(std::string& message, std::chrono::milliseconds patience);
  /// Waits for as long as it takes; none when the other end is gone.
  [[nodiscard]] std::optional<std::string> receive();

private:
  [[nodiscard]] bool complete(std::string& message);

  int m_descriptor;
  std::string m_received;
};

}
