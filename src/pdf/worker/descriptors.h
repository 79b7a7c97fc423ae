// SPDX-License-Identifier: EUPL-1.2
#pragma once

/// The open files that a worker begins with, and what it can be told.
namespace pdf::worker {

inline constexpr auto channelDescriptor = 3;
inline constexpr auto spoolDescriptor = 4;
inline constexpr auto outputDescriptor = 5;
inline constexpr auto careful = "careful"; ///< to do one thing at a time, so that it shows over which document it is lost

}
