// SPDX-License-Identifier: EUPL-1.2
#include "app/command_text.h"

#include <algorithm>

namespace app::text {

std::string shortened(const std::string& text)
{
  constexpr std::size_t most = 80;
  if (text.size() <= most)
    return text;
  auto end = most - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
    --end;
  return text.substr(0, end) + "...";
}

void refuse(ErrorCode code, std::string_view field, const std::string& what) { throw Unreadable{{code, std::string{field}, what}}; }

void refuseType(const Reading& reading, const Json& value)
{
  refuse(ErrorCode::wrongType, reading.field, shortened(value.dump(-1, ' ', false, Json::error_handler_t::replace)));
}

std::string textOf(const Reading& reading, const Json& value)
{
  if (!value.is_string())
    refuseType(reading, value);
  return value.get<std::string>();
}

std::int64_t readId(domain::EntityKind kind, const Reading& reading, const Json& value)
{
  if (!value.is_string() && !value.is_number_integer())
    refuseType(reading, value);
  const auto id = resolve(reading.facts, kind, value.is_string() ? value.get<std::string>() : value.dump(), reading.aliases);
  if (!id)
    throw Unreadable{id.error()};
  return *id;
}

Json writeId(domain::EntityKind kind, const Facts& facts, std::int64_t id)
{
  auto text = referenceText(facts, kind, id);
  return text.empty() ? Json(id) : Json(std::move(text));
}

const Json* fieldOf(const Json& object, std::string_view name)
{
  const auto found = object.find(std::string{name});
  return found == object.end() ? nullptr : &*found;
}

void refuseOtherFields(const Reading& reading, const Json& object, std::span<const std::string_view> known)
{
  if (!object.is_object())
    refuseType(reading, object);
  for (const auto& [name, value] : object.items())
    if (std::find(known.begin(), known.end(), name) == known.end())
      refuse(ErrorCode::unknownField, shortened(name), {});
}

}
