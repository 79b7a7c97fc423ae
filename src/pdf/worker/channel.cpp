// SPDX-License-Identifier: EUPL-1.2
#include "pdf/worker/channel.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>

namespace pdf {

namespace {

constexpr auto largestMessage = std::uint32_t{256} << 20U;

}

Channel::~Channel() { ::close(m_descriptor); }

bool Channel::send(const std::string& message)
{
  const auto length = static_cast<std::uint32_t>(message.size());
  auto framed = std::string(reinterpret_cast<const char*>(&length), sizeof length) + message;
  for (auto done = std::size_t{0}; done < framed.size();) {
    const auto sent = ::send(m_descriptor, framed.data() + done, framed.size() - done, MSG_NOSIGNAL);
    if (sent < 0 && errno != EINTR)
      return false;
    done += sent > 0 ? static_cast<std::size_t>(sent) : 0;
  }
  return true;
}

bool Channel::complete(std::string& message)
{
  auto length = std::uint32_t{};
  if (m_received.size() < sizeof length)
    return false;
  std::memcpy(&length, m_received.data(), sizeof length);
  if (m_received.size() < sizeof length + length)
    return false;
  message = m_received.substr(sizeof length, length);
  m_received.erase(0, sizeof length + length);
  return true;
}

Channel::State Channel::receive(std::string& message, std::chrono::milliseconds patience)
{
  if (complete(message))
    return State::message;
  auto ready = pollfd{m_descriptor, POLLIN, 0};
  if (::poll(&ready, 1, static_cast<int>(patience.count())) <= 0)
    return State::nothingYet;
  auto buffer = std::array<char, 65536>{};
  const auto count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
  if (count < 0 && errno == EINTR)
    return State::nothingYet;
  if (count <= 0 || m_received.size() > largestMessage)
    return State::closed;
  m_received.append(buffer.data(), static_cast<std::size_t>(count));
  return complete(message) ? State::message : State::nothingYet;
}

std::optional<std::string> Channel::receive()
{
  using namespace std::chrono_literals;
  auto message = std::string{};
  for (;;)
    switch (receive(message, 60s)) {
    case State::message:
      return message;
    case State::closed:
      return std::nullopt;
    case State::nothingYet:
      break;
    }
}

}
