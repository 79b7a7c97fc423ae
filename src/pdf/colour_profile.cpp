// SPDX-License-Identifier: EUPL-1.2
#include "pdf/colour_profile.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace pdf {

namespace {

constexpr auto headerSize = std::size_t{128};
constexpr auto curvePoints = 1024;

/// Bytes with the high one first, as everything in a profile.
class ProfileBytes {
public:
  ProfileBytes& number(std::uint32_t value)
  {
    for (auto shift = 24; shift >= 0; shift -= 8)
      m_bytes += static_cast<char>(value >> static_cast<unsigned>(shift) & 0xFFU);
    return *this;
  }
  ProfileBytes& half(unsigned value)
  {
    m_bytes += static_cast<char>(value >> 8U & 0xFFU);
    m_bytes += static_cast<char>(value & 0xFFU);
    return *this;
  }
  ProfileBytes& fixed(double value)
  {
    return number(static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * 65536))));
  }
  ProfileBytes& text(const std::string& value)
  {
    m_bytes += value;
    return *this;
  }
  ProfileBytes& zeros(std::size_t count)
  {
    m_bytes.append(count, '\0');
    return *this;
  }
  [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
  std::string m_bytes;
};

std::string description()
{
  const auto name = std::string{colourProfileName};
  return ProfileBytes{}
      .text("desc")
      .number(0)
      .number(static_cast<std::uint32_t>(name.size() + 1))
      .text(name)
      .zeros(1 + 4 + 4 + 2 + 1 + 67)
      .take();
}

std::string copyright() { return ProfileBytes{}.text("text").number(0).text("No copyright, use freely").zeros(1).take(); }

std::string point(double x, double y, double z) { return ProfileBytes{}.text("XYZ ").number(0).fixed(x).fixed(y).fixed(z).take(); }

std::string curve()
{
  auto bytes = ProfileBytes{};
  bytes.text("curv").number(0).number(curvePoints);
  for (auto index = 0; index < curvePoints; ++index) {
    const auto value = index / (curvePoints - 1.0);
    const auto linear = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    bytes.half(static_cast<unsigned>(std::lround(linear * 65535)));
  }
  return bytes.take();
}

std::string header(std::size_t size)
{
  return ProfileBytes{}
      .number(static_cast<std::uint32_t>(size))
      .zeros(4)
      .number(0x02100000) // version 2.1
      .text("mntrRGB XYZ ")
      .half(2021)
      .half(1)
      .half(1)
      .half(0)
      .half(0)
      .half(0)
      .text("acsp")
      .zeros(4 + 4 + 4 + 4 + 8 + 4)
      .fixed(0.9642)
      .fixed(1)
      .fixed(0.8249) // the white that profiles are written against
      .zeros(4 + 44)
      .take();
}

}

std::string colourProfile()
{
  // Primaries of sRGB, adapted to that white.
  const auto tags = std::vector<std::pair<std::string, std::string>>{{"desc", description()},
                                                                     {"cprt", copyright()},
                                                                     {"wtpt", point(0.9505, 1, 1.0891)},
                                                                     {"rXYZ", point(0.43607, 0.22249, 0.01392)},
                                                                     {"gXYZ", point(0.38515, 0.71687, 0.09708)},
                                                                     {"bXYZ", point(0.14307, 0.06061, 0.71410)},
                                                                     {"rTRC", curve()},
                                                                     {"gTRC", {}},
                                                                     {"bTRC", {}}};
  auto table = ProfileBytes{};
  table.number(static_cast<std::uint32_t>(tags.size()));
  auto data = std::string{};
  auto last = std::pair<std::size_t, std::size_t>{};
  for (const auto& [name, bytes] : tags) {
    if (!bytes.empty()) { // the three curves are one
      last = {headerSize + 4 + tags.size() * 12 + data.size(), bytes.size()};
      data += bytes + std::string((4 - bytes.size() % 4) % 4, '\0');
    }
    table.text(name).number(static_cast<std::uint32_t>(last.first)).number(static_cast<std::uint32_t>(last.second));
  }
  const auto rest = table.take() + data;
  return header(headerSize + rest.size()) + rest;
}

}
