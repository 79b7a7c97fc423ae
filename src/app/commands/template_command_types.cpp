// SPDX-License-Identifier: EUPL-1.2
#include "app/command_text.h"
#include "app/commands/template_commands.h"

namespace app {

using domain::ErrorCode;

const CommandGroup& templateCommands()
{
  static const CommandGroup group{
      command<AddRouteTemplate>("AddRouteTemplate",
       "Adds a route template: the stages that a proposal passes, in order.",
       {"The code is unique in the file.",
        "Stages name kinds of bodies, since a template belongs to no region; everyCouncil and "
        "everyExecutive mean one of each participating municipality.",
        "`preparationDays` are working days between the completion of the stage before and handing in; `termWeeks` runs from "
        "sending.",
        "`termRule` is a rule of law or an agreement by which the term runs, `extraWeeks` what it grants for recess on top.",
        "`requiredParties` must be heard before the stage; a round that starts takes them over.",
        "Without stages it is empty; they can be added one by one.", "A later change of a template never rewrites a running round."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::numberOutOfRange, ErrorCode::unknownValue},
       R"({"command": "AddRouteTemplate", "code": "colleges", "name": "Stuurgroep en colleges", "stages": [{"name": "Stuurgroep", "role": "advises", "bodyKind": "steeringGroup", "completion": "oneBody"}, {"name": "Colleges", "role": "decides", "selector": "everyExecutive", "completion": "allPositive", "preparationDays": 10}]})"),
      command<CopyRouteTemplate>("CopyRouteTemplate",
       "Adds a route template with the description and the stages of another, and who must be heard before them.",
       {"The code is unique in the file."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists},
       R"({"command": "CopyRouteTemplate", "routeTemplate": "kort", "code": "kort-2", "name": "Werkgroep tot raad, nieuw"})"),
      command<ChangeRouteTemplate>("ChangeRouteTemplate",
       "Changes the name or the description of a route template.",
       {"Fields that are not given stay as they are."},
       {ErrorCode::emptyText, ErrorCode::textTooLong},
       R"({"command": "ChangeRouteTemplate", "routeTemplate": "kort", "description": "Voor alles wat de raden vaststellen."})"),
      command<RemoveRouteTemplate>("RemoveRouteTemplate",
       "Takes a route template away.",
       {"Rounds that began with it keep their stages: those are copies."},
       {},
       R"({"command": "RemoveRouteTemplate", "routeTemplate": "raden"})"),
      command<AddTemplateStage>("AddTemplateStage",
       "Adds a stage to a route template, at `position` or as the last one.",
       {"Stages from that position on move up by one.", "The stage is described as in AddRouteTemplate."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::numberOutOfRange, ErrorCode::unknownValue},
       R"({"command": "AddTemplateStage", "routeTemplate": "kort", "stage": {"name": "Colleges", "role": "advises", "selector": "everyExecutive", "completion": "allAnswered", "termWeeks": 4}, "position": 3})"),
      command<ChangeTemplateStage>("ChangeTemplateStage",
       "Changes a stage of a route template.",
       {"`templateStage` is CODE/POSITION.", "Fields that are not given stay as they are.",
        "Rounds that have begun keep their own stages; the term of one of those is changed with SetStageTerm."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::numberOutOfRange, ErrorCode::unknownValue},
       R"({"command": "ChangeTemplateStage", "templateStage": "kort/2", "preparationDays": 10, "termWeeks": 2})"),
      command<MoveTemplateStage>("MoveTemplateStage",
       "Puts a stage of a route template at another position.",
       {"Positions are 1, 2, 3 without gaps: stages follow each other in one row, so a template has no way back and no loop. Going back is something that a "
        "body decides in a round (sentBack)."},
       {ErrorCode::numberOutOfRange},
       R"({"command": "MoveTemplateStage", "templateStage": "kort/4", "position": 2})"),
      command<RemoveTemplateStage>("RemoveTemplateStage",
       "Takes a stage out of a route template, with who must be heard before it.",
       {"The stages after it move down by one."},
       {},
       R"({"command": "RemoveTemplateStage", "templateStage": "kort/1"})")};
  return group;
}

}
