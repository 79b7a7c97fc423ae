// SPDX-License-Identifier: EUPL-1.2
#include "exchange/new_case.h"

#include "app/commands/region_commands.h"
#include "app/command_json.h"
#include "app/shipped_templates.h"
#include "exchange/municipality_list.h"

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

/// The gemeenten and regions are as they have been since this day (see resources/reference/README.md), so a decision taken before
/// the case file was made finds the members too.
constexpr Date listedSince{std::chrono::year{2023}, std::chrono::January, std::chrono::day{1}};

Result<app::Executed> executeSince(app::CaseFile& file, app::Command command)
{
  return file.execute({std::move(command), listedSince});
}

Result<void> addMunicipalities(app::CaseFile& file, const ListedRegion& region, RegionId id)
{
  for (const auto& municipality : listedMunicipalities()) {
    if (municipality.regionCode != region.code)
      continue;
    if (auto added = executeSince(file, app::AddMunicipality{municipality.code, municipality.name, id}); !added)
      return tl::unexpected<Error>{added.error()};
  }
  return {};
}

Result<void> addRegion(app::CaseFile& file, const ListedRegion& region)
{
  const auto name = "Jeugdregio " + region.name;
  const auto added = executeSince(file, app::AddRegion{region.code, name, RegionKind::youthRegion, std::nullopt});
  if (!added)
    return tl::unexpected<Error>{added.error()};
  EXPECTS(added->made.has_value());
  const RegionId id{added->made->id};
  if (auto members = addMunicipalities(file, region, id); !members)
    return members;
  const auto described = file.execute(app::DescribeCase{.name = name, .region = id});
  return described ? Result<void>{} : tl::unexpected<Error>{described.error()};
}

}

Result<void> addShippedTemplates(app::CaseFile& file)
{
  return file.allOrNothing([&]() -> Result<void> {
    for (const auto& shipped : app::shippedTemplates())
      if (const auto added = app::executeList(file, std::string{shipped.commands}, {}); !added)
        return tl::unexpected<Error>{added.error().error};
    return {};
  });
}

Result<void> setUpRegion(app::CaseFile& file, std::string_view regionCode)
{
  const auto& regions = listedRegions();
  const auto region = std::ranges::find(regions, regionCode, &ListedRegion::code);
  if (region == regions.end())
    return fail(ErrorCode::unknownValue, "region", std::string{regionCode});
  return file.allOrNothing([&]() -> Result<void> {
    auto templates = addShippedTemplates(file);
    return templates ? addRegion(file, *region) : templates;
  });
}

}
