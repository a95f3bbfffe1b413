# SPDX-License-Identifier: MIT
# cmake -Dfont=<file> -Dfunction=<name> -Dsource=<file.cpp> -P embed.cmake
# Writes a C++ source whose function of fonts.h returns the bytes of the font.
file(READ ${font} bytes HEX)
string(REGEX REPLACE "(..)" "0x\\1," bytes ${bytes})
get_filename_component(name ${font} NAME)
file(WRITE ${source} "// Made from ${name} by embed.cmake at build time.
#include \"assets/fonts/fonts.h\"

namespace portal::assets {

std::span<const std::uint8_t> ${function}() {
  static constexpr std::uint8_t bytes[] = {${bytes}};
  return bytes;
}

}  // namespace portal::assets
")
