// SPDX-License-Identifier: MIT
#include <optional>
#include <string>

#include "web/bridge/ops.h"
#include "web/bridge/wire.h"

namespace portal::wire {
namespace {

using app::Command;

constexpr std::int32_t max_width_px = 16'384;
constexpr std::int32_t min_scale_milli = 250, max_scale_milli = 16'000;  // a window at 500 % on a screen of ratio 3
constexpr std::int32_t max_position_px = 1 << 23;                        // exact as `float`
constexpr std::int32_t max_slice_px = 32'768;

// Reads one command's payload. Like ByteReader, failure is sticky: a value out of range and the end of the input both
// end in `ok() == false`, with `offset` where that value began.
class Reader {
 public:
  explicit Reader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  bool at_end() const { return bytes_.at_end(); }
  bool ok() const { return !refused_at_ && bytes_.ok(); }
  std::size_t offset() const { return refused_at_.value_or(bytes_.offset()); }

  std::string string() { return std::string(bytes_.string()); }
  std::uint8_t u8(std::uint8_t max = 0xFF) { return checked<std::uint8_t>(bytes_.offset(), 0, max, &ByteReader::u8); }
  std::uint32_t number(std::uint32_t max = 0xFFFF'FFFF) {
    return checked<std::uint32_t>(bytes_.offset(), 0, max, &ByteReader::varint);
  }
  std::int32_t length(std::int32_t min, std::int32_t max) {
    return checked<std::int32_t>(bytes_.offset(), min, max, &ByteReader::varint);
  }
  std::int32_t position(std::int32_t min, std::int32_t max) {
    return checked<std::int32_t>(bytes_.offset(), min, max, &ByteReader::svarint);
  }
  /// Of items that take at least one byte each: a count beyond the rest of the input is an error at once.
  std::uint32_t count() { return number(static_cast<std::uint32_t>(bytes_.remaining())); }
  app::Rgb color() { return {u8(), u8(), u8()}; }

 private:
  template <class T, class Read>
  T checked(std::size_t start, std::int64_t min, std::int64_t max, Read read) {
    const auto value = static_cast<std::int64_t>((bytes_.*read)());  // beyond 63 bits: negative, refused as well
    if (ok() && (value < min || value > max)) refused_at_ = start;
    return ok() ? static_cast<T>(value) : T{};
  }

  ByteReader bytes_;
  std::optional<std::size_t> refused_at_;
};

app::SetViewport read_viewport(Reader& in) {
  app::SetViewport viewport;
  viewport.width = in.length(0, max_width_px);
  viewport.scale_milli = in.length(min_scale_milli, max_scale_milli);
  viewport.top = in.position(-max_position_px, max_position_px);
  viewport.bottom = in.position(viewport.top, viewport.top + max_slice_px);
  return viewport;
}

app::SetTheme read_theme(Reader& in) {
  app::SetTheme theme;
  theme.kind = static_cast<app::ThemeKind>(in.u8(static_cast<std::uint8_t>(app::ThemeKind::contrast_dark)));
  const std::uint8_t flags = in.u8(theme_flags);
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
  data.last = in.u8(data_last) != 0;
  data.bytes = in.string();
  return data;
}

app::FailData read_failure(Reader& in) {
  app::FailData failure;
  failure.request = in.number();
  failure.status = static_cast<app::DataStatus>(in.number(0xFFFF));
  failure.message = in.string();
  return failure;
}

app::ReceiveTable read_table(Reader& in) {
  app::ReceiveTable table;
  table.request = in.number();
  const std::uint32_t rows = in.count();
  for (std::uint32_t row = 0; row < rows && in.ok(); ++row) {
    const std::uint32_t cells = in.count();
    table.rows.emplace_back();
    for (std::uint32_t cell = 0; cell < cells && in.ok(); ++cell) {
      std::string text = in.string();
      table.rows.back().push_back({std::move(text), in.string()});
    }
  }
  return table;
}

// Strings come in the order of `shown_texts`, then the date.
app::ReceiveAnswer read_answer(Reader& in) {
  app::ReceiveAnswer answer;
  answer.request = in.number();
  answer.total = in.number();
  answer.text = in.string();
  answer.missing = in.string();
  const std::uint8_t flags = in.u8(3);
  answer.phrases_checked = (flags & 1) != 0;
  answer.is_estimate = (flags & 2) != 0;
  const std::uint32_t count = in.count();
  for (std::uint32_t i = 0; i < count && in.ok(); ++i) {
    search::Document& document = answer.documents.emplace_back();
    for (std::string search::Document::*const text : shown_texts)
      document.*text = in.string();
    document.issued = time::parse_iso_date(in.string());
  }
  return answer;
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
    case CommandOp::mode: return app::SetMode{in.u8(1) != 0};
    case CommandOp::answer: return read_answer(in);
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
