// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// What becomes of municipalities, regions and bodies over time: other names, another region, a merger. Nothing here changes the past.
namespace app {

/// It is called so from `on`; the name until then is kept. Bodies that are named after it get the new name too.
struct RenameMunicipality {
  domain::MunicipalityId municipality;
  std::string name;
};

struct RenameRegion {
  domain::RegionId region;
  std::string name;
};

struct RenameBody {
  domain::BodyId body;
  std::string name;
};

/// From `on` the municipality belongs to `region` and no longer to `leaves`.
struct MoveToRegion {
  domain::MunicipalityId municipality;
  domain::RegionId region;
  domain::RegionId leaves;
};

/// From `on` (datum van herindeling, Wet algemene regels herindeling art. 1) the municipalities are one that exists, or a new one with
/// `code` and `name`; the day before is their last.
struct MergeMunicipalities {
  std::vector<domain::MunicipalityId> municipalities;
  std::optional<domain::MunicipalityId> into;
  std::optional<std::string> code;
  std::optional<std::string> name;
  std::optional<std::string> source; ///< the law or decision, kept with the participation in tracks
};

domain::Result<Change> decide(const Facts& facts, const RenameMunicipality& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RenameRegion& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RenameBody& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const MoveToRegion& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const MergeMunicipalities& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::RenameMunicipality, municipality, name);
BESLUITROUTE_FIELDS(app::RenameRegion, region, name);
BESLUITROUTE_FIELDS(app::RenameBody, body, name);
BESLUITROUTE_FIELDS(app::MoveToRegion, municipality, region, leaves);
BESLUITROUTE_FIELDS(app::MergeMunicipalities, municipalities, into, code, name, source);
}
