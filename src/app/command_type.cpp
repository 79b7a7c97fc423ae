// SPDX-License-Identifier: EUPL-1.2
#include "app/command_type.h"

#include "domain/contract.h"

#include <map>

namespace app {

const std::vector<const CommandType*>& commandTypes()
{
  static const auto all = [] {
    std::vector<const CommandType*> types;
    for (const auto* group : {&setupCommands(), &reorganisationCommands(), &removalCommands(), &proposalCommands(), &templateCommands(), &routeCommands(), &meetingCommands(), &voteCommands(), &actionCommands(), &trackCommands(),
                              &planningCommands(), &importCommands(), &packCommands()})
      for (const auto& type : *group)
        types.push_back(&type);
    return types;
  }();
  return all;
}

const CommandType& commandType(std::type_index type)
{
  static const auto byType = [] {
    std::map<std::type_index, const CommandType*> types;
    for (const auto* each : commandTypes())
      types.emplace(each->type, each);
    return types;
  }();
  const auto found = byType.find(type);
  EXPECTS(found != byType.end());
  return *found->second;
}

const CommandType* findCommandType(std::string_view name)
{
  for (const auto* type : commandTypes())
    if (type->name == name)
      return type;
  return nullptr;
}

}
