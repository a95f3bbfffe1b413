// SPDX-License-Identifier: MIT
// ImGui's formatter (imgui_internal.h), for what the code that we call formats: names, with strings and whole numbers.
// The C library's would bring floating-point printing of 128 bits along: some 15 KB of WebAssembly.
#include <cstdarg>
#include <cstring>
#include <string>

#include "imgui.h"
#include "imgui_internal.h"

namespace {

// Appends the argument that a conversion asks for. Widths and flags are skipped; unknown conversions stay as they are.
const char* convert(const char* format, va_list arguments, std::string& out) {
  const char* at = format + 1;
  while (*at != '\0' && std::strchr("0123456789.*lz-", *at) != nullptr)
    ++at;
  if (*at == 's')
    out += va_arg(arguments, const char*);
  else if (*at == 'd' || *at == 'i')
    out += std::to_string(va_arg(arguments, int));
  else if (*at == 'u' || *at == 'X')
    out += std::to_string(va_arg(arguments, unsigned));
  else if (*at == '%')
    out += '%';
  else
    return format + 1;
  return at + 1;
}

}  // namespace

int ImFormatStringV(char* buffer, std::size_t buffer_size, const char* format, va_list arguments) {
  std::string text;
  va_list copy;
  va_copy(copy, arguments);
  for (const char* at = format; *at != '\0';) {
    if (*at == '%')
      at = convert(at, copy, text);
    else
      text += *at++;
  }
  va_end(copy);
  if (buffer == nullptr || buffer_size == 0) return static_cast<int>(text.size());
  const std::size_t count = text.size() < buffer_size ? text.size() : buffer_size - 1;
  std::memcpy(buffer, text.data(), count);
  buffer[count] = '\0';
  return static_cast<int>(count);
}

int ImFormatString(char* buffer, std::size_t buffer_size, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = ImFormatStringV(buffer, buffer_size, format, arguments);
  va_end(arguments);
  return count;
}
