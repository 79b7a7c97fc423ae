// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <cstring>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

/// Values as bytes between this program and its worker. A struct takes part by naming its members once, in `fields`; both ends are
/// the same build, so nothing else needs to be agreed on.
namespace pdf::archive {

template <class T>
concept Described = requires(T& value)
{
  T::fields(value);
};
template <class T>
concept Plain = std::is_arithmetic_v<T> || std::is_enum_v<T>;

class Writer {
public:
  [[nodiscard]] std::string take() { return std::move(m_bytes); }

  template <Plain T> void put(const T& value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }
  template <Described T> void put(const T& value)
  {
    std::apply([this](const auto&... member) { (put(member), ...); }, T::fields(value));
  }
  void put(const std::string& text)
  {
    put(text.size());
    m_bytes += text;
  }
  template <class T> void put(const std::vector<T>& values)
  {
    put(values.size());
    for (const auto& value : values)
      put(value);
  }
  template <class T> void put(const std::optional<T>& value)
  {
    put(value.has_value());
    if (value)
      put(*value);
  }
  template <class K, class T> void put(const std::map<K, T>& values)
  {
    put(values.size());
    for (const auto& [key, value] : values) {
      put(key);
      put(value);
    }
  }
  template <class... T> void put(const std::variant<T...>& value)
  {
    put(value.index());
    std::visit([this](const auto& held) { put(held); }, value);
  }

private:
  std::string m_bytes;
};

/// Reads what a Writer wrote. Bytes that say otherwise throw std::runtime_error and never ask for more memory than they fill.
class Reader {
public:
  explicit Reader(std::string_view bytes) : m_rest{bytes} {}
  [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

  template <class T> [[nodiscard]] T get()
  {
    auto value = T{};
    read(value);
    return value;
  }
  template <Plain T> void read(T& value) { std::memcpy(&value, bytes(sizeof value).data(), sizeof value); }
  template <Described T> void read(T& value)
  {
    std::apply([this](auto&... member) { (read(member), ...); }, T::fields(value));
  }
  void read(std::string& text) { text = bytes(get<std::size_t>()); }
  template <class T> void read(std::vector<T>& values)
  {
    for (auto left = count(); left > 0; --left)
      read(values.emplace_back());
  }
  template <class T> void read(std::optional<T>& value)
  {
    value.reset();
    if (get<bool>())
      read(value.emplace());
  }
  template <class K, class T> void read(std::map<K, T>& values)
  {
    for (auto left = count(); left > 0; --left) {
      const auto key = get<K>();
      read(values[key]);
    }
  }
  template <class... T> void read(std::variant<T...>& value)
  {
    const auto index = get<std::size_t>();
    if (index >= sizeof...(T))
      throw std::runtime_error{"message of an unknown kind"};
    readAs(value, index, std::index_sequence_for<T...>{});
  }

private:
  [[nodiscard]] std::string_view bytes(std::size_t length)
  {
    if (length > m_rest.size())
      throw std::runtime_error{"message is cut off"};
    const auto taken = m_rest.substr(0, length);
    m_rest.remove_prefix(length);
    return taken;
  }
  [[nodiscard]] std::size_t count()
  {
    const auto number = get<std::size_t>();
    if (number > m_rest.size())
      throw std::runtime_error{"message is cut off"};
    return number;
  }
  template <class Variant, std::size_t... index> void readAs(Variant& value, std::size_t wanted, std::index_sequence<index...>)
  {
    ((index == wanted ? read(value.template emplace<index>()) : void()), ...);
  }

  std::string_view m_rest;
};

}
