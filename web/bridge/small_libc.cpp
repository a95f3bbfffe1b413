// SPDX-License-Identifier: MIT
// The modules' own versions of C functions. Most of them come with std::string, of which nobody wants them; those of
// the C library read and write long double in software: 4 KB (brotli) of the 200 that a page may load.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

// For std::stod(), which nobody calls: feeds take numbers as they are written.
extern "C" double strtod(const char* text, char** end) {
  while (std::string_view("+-.0123456789Ee").find(*text) != std::string_view::npos)
    ++text;
  *end = const_cast<char*>(text);
  return 0;
}

extern "C" float strtof(const char* text, char** end) {
  return static_cast<float>(strtod(text, end));
}

extern "C" long double strtold(const char* text, char** end) {
  return strtod(text, end);
}

// For std::to_string() of a double, which nobody calls either.
extern "C" int snprintf(char* text, std::size_t size, const char*, ...) {
  if (size > 0) *text = '\0';
  return 0;
}

// The C library ends a program through WASI, which a page does not have: a trap is what the loader understands.
extern "C" void __wasi_proc_exit(std::uint32_t) {
  __builtin_trap();
}
