// SPDX-License-Identifier: MIT
#pragma once

/// What the program tells the shell.
namespace portal::cli {

inline constexpr int exit_good = 0;
inline constexpr int exit_bad = 1;    ///< some of the input was bad, or nobody could take the output; the rest is done
inline constexpr int exit_usage = 2;  ///< the words on the command line were not understood, nothing is done
inline constexpr int exit_cancelled = 130;  ///< Ctrl-C; everything is as it was

}  // namespace portal::cli
