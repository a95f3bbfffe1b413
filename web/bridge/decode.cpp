// SPDX-License-Identifier: MIT
#include <limits>
#include <optional>
#include <string>

#include "web/bridge/ops.h"
#include "web/bridge/wire.h"

namespace portal::wire {
namespace {

using app::Command;

// Reads one command's payload. Range errors and the end of the input both end in `ok() == false`.
class Reader {
 public:
  explicit Reader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  bool at_end() const { return bytes_.at_end(); }
  bool ok() const { return in_range_ && bytes_.ok(); }
  std::size_t offset() const { return bytes_.offset(); }
  std::size_t remaining() const { return bytes_.remaining(); }

  std::uint8_t u8() { return bytes_.u8(); }
  std::string string() { return std::string(bytes_.string()); }
  std::uint32_t number() { return ranged<std::uint32_t>(bytes_.varint()); }
  std::int32_t length() { return ranged<std::int32_t>(bytes_.varint()); }
  app::Rgb color() { return {u8(), u8(), u8()}; }

  template <class T>
  T ranged(std::uint64_t value) {
    in_range_ = in_range_ && value <= static_cast<std::uint64_t>(std::numeric_limits<T>::max());
    return static_cast<T>(value);
  }
  void require(bool condition) { in_range_ = in_range_ && condition; }

 private:
  ByteReader bytes_;
  bool in_range_ = true;
};

app::SetViewport read_viewport(Reader& in) {
  app::SetViewport viewport;
  viewport.width = in.length();
  viewport.scale_milli = in.length();
  viewport.top = in.length();
  viewport.bottom = in.length();
  in.require(viewport.width <= 16'384 && viewport.scale_milli >= 250 && viewport.scale_milli <= 8'000);
  in.require(viewport.top <= viewport.bottom && viewport.bottom - viewport.top <= 32'768);
  return viewport;
}

app::SetTheme read_theme(Reader& in) {
  app::SetTheme theme;
  const std::uint8_t kind = in.u8(), flags = in.u8();
  in.require(kind <= static_cast<std::uint8_t>(app::ThemeKind::contrast_dark));
  theme.kind = static_cast<app::ThemeKind>(kind & 3);
  theme.has_accent = (flags & theme_has_accent) != 0;
  theme.has_background = (flags & theme_has_background) != 0;
  theme.reduced_motion = (flags & theme_reduced_motion) != 0;
  theme.coarse_pointer = (flags & theme_coarse_pointer) != 0;
  theme.accent = in.color();
  theme.background = in.color();
  return theme;
}

app::ReceiveData read_data(Reader& in) {
  app::ReceiveData data;
  data.request = in.number();
  data.last = (in.u8() & data_last) != 0;
  data.bytes = in.string();
  return data;
}

app::FailData read_failure(Reader& in) {
  app::FailData failure;
  failure.request = in.number();
  failure.status = static_cast<app::DataStatus>(in.ranged<std::uint16_t>(in.number()));
  failure.message = in.string();
  return failure;
}

// Counts are not trusted: each row and cell takes at least one byte, so a count beyond the rest is an error at once.
app::ReceiveTable read_table(Reader& in) {
  app::ReceiveTable table;
  table.request = in.number();
  const std::uint32_t rows = in.number();
  in.require(rows <= in.remaining());
  for (std::uint32_t row = 0; row < rows && in.ok(); ++row) {
    const std::uint32_t cells = in.number();
    in.require(cells <= in.remaining());
    table.rows.emplace_back();
    for (std::uint32_t cell = 0; cell < cells && in.ok(); ++cell) {
      std::string text = in.string();
      table.rows.back().push_back({std::move(text), in.string()});
    }
  }
  return table;
}

std::optional<Command> read_command(Reader& in) {
  switch (static_cast<CommandOp>(in.u8())) {
    case CommandOp::option: {
      std::string name = in.string();
      return app::SetOption{std::move(name), in.string()};
    }
    case CommandOp::viewport: return read_viewport(in);
    case CommandOp::theme: return read_theme(in);
    case CommandOp::text: {
      const std::uint32_t node = in.number();
      return app::ChangeText{node, in.string()};
    }
    case CommandOp::activate: return app::Activate{in.number()};
    case CommandOp::hover: return app::Hover{in.number()};
    case CommandOp::press: return app::Press{in.number()};
    case CommandOp::focus: return app::MoveFocus{in.number()};
    case CommandOp::data: return read_data(in);
    case CommandOp::data_error: return read_failure(in);
    case CommandOp::table: return read_table(in);
    case CommandOp::mode: return app::SetMode{in.u8() != 0};
  }
  return std::nullopt;
}

}  // namespace

DecodedCommands decode_commands(std::span<const std::uint8_t> bytes) {
  DecodedCommands result;
  Reader in(bytes);
  while (!in.at_end()) {
    const std::size_t start = in.offset();
    std::optional<Command> command = read_command(in);
    if (!command || !in.ok()) {
      result.failed_at = static_cast<std::ptrdiff_t>(command ? in.offset() : start);
      break;
    }
    result.commands.push_back(std::move(*command));
  }
  return result;
}

}  // namespace portal::wire
