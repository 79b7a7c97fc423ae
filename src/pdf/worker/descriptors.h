// SPDX-License-Identifier: EUPL-1.2
#pragma once

/// The open files that a worker begins with.
namespace pdf::worker {

inline constexpr auto channelDescriptor = 3;
inline constexpr auto spoolDescriptor = 4;
inline constexpr auto outputDescriptor = 5;

}
