// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"
#include "domain/fields.h"

#include <memory>
#include <optional>
#include <typeindex>

namespace app {

struct CommandType;
/// The type that the registry has for a struct like AddMeeting; every struct used as a command is in it (see command_type.h).
[[nodiscard]] const CommandType& commandType(std::type_index type);

/// Something a person does to a case file: a described struct like AddMeeting{…}, of any type in the registry. Window, command line
/// and tests hand one of these to CaseFile::execute.
class Command {
public:
  /// Not explicit: the struct is the command.
  template <domain::Described Values>
  Command(Values values) : m_type{&commandType(typeid(Values))}, m_values{std::make_shared<const Values>(std::move(values))}
  {
  }

  [[nodiscard]] const CommandType& type() const { return *m_type; }
  /// Of the struct that type() is about.
  [[nodiscard]] const void* values() const { return m_values.get(); }
  /// Null when this is another command.
  template <domain::Described Values>
  [[nodiscard]] const Values* as() const
  {
    return m_type == &commandType(typeid(Values)) ? static_cast<const Values*>(m_values.get()) : nullptr;
  }

private:
  const CommandType* m_type;
  std::shared_ptr<const void> m_values;
};

/// A command with the day on which it takes effect; without one that is today.
struct DatedCommand {
  Command command;
  std::optional<domain::Date> on = {};
};

}
