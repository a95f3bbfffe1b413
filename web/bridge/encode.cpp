// SPDX-License-Identifier: MIT
#include <string_view>

#include "web/bridge/ops.h"
#include "web/bridge/wire.h"

namespace portal::wire {
namespace {

template <class Op>
void op(ByteWriter& out, Op value) {
  out.u8(static_cast<std::uint8_t>(value));
}

template <class Op>
void op(ByteWriter& out, Op value, app::Number number) {
  op(out, value);
  out.varint(number);
}

void color(ByteWriter& out, const app::Rgb& rgb) {
  for (const std::uint8_t channel : rgb)
    out.u8(channel);
}

std::uint64_t natural(std::int32_t length) {
  return length < 0 ? 0 : static_cast<std::uint64_t>(length);
}

// One overload per message, in the order of web/README.md.
struct CommandEncoder {
  ByteWriter& out;

  void operator()(const app::SetOption& option) const {
    op(out, CommandOp::option);
    out.string(option.name);
    out.string(option.value);
  }
  void operator()(const app::SetViewport& viewport) const {
    op(out, CommandOp::viewport);
    out.varint(natural(viewport.width));
    out.varint(natural(viewport.scale_milli));
    out.svarint(viewport.top);
    out.svarint(viewport.bottom);
  }
  void operator()(const app::SetTheme& theme) const {
    op(out, CommandOp::theme);
    out.u8(static_cast<std::uint8_t>(theme.kind));
    out.u8(static_cast<std::uint8_t>(
        (theme.has_accent ? theme_has_accent : 0) | (theme.has_background ? theme_has_background : 0) |
        (theme.reduced_motion ? theme_reduced_motion : 0) | (theme.coarse_pointer ? theme_coarse_pointer : 0)));
    color(out, theme.accent);
    color(out, theme.background);
  }
  void operator()(const app::ChangeText& change) const {
    op(out, CommandOp::text, change.node);
    out.string(change.value);
  }
  void operator()(const app::Activate& command) const { op(out, CommandOp::activate, command.node); }
  void operator()(const app::Hover& command) const { op(out, CommandOp::hover, command.node); }
  void operator()(const app::Press& command) const { op(out, CommandOp::press, command.node); }
  void operator()(const app::MoveFocus& command) const { op(out, CommandOp::focus, command.node); }
  void operator()(const app::ReceiveData& data) const {
    op(out, CommandOp::data, data.request);
    out.u8(data.last ? data_last : 0);
    out.string(data.bytes);
  }
  void operator()(const app::FailData& failure) const {
    op(out, CommandOp::data_error, failure.request);
    out.varint(static_cast<std::uint64_t>(failure.status));
    out.string(failure.message);
  }
  void operator()(const app::ReceiveTable& table) const {
    op(out, CommandOp::table, table.request);
    out.varint(table.rows.size());
    for (const auto& row : table.rows) {
      out.varint(row.size());
      for (const feeds::TableCell& cell : row) {
        out.string(cell.text);
        out.string(cell.url);
      }
    }
  }
  void operator()(const app::SetMode& mode) const {
    op(out, CommandOp::mode);
    out.u8(mode.html ? 1 : 0);
  }
  void operator()(const app::ReceiveAnswer& answer) const {
    op(out, CommandOp::answer, answer.request);
    out.varint(answer.total);
    out.string(answer.text);
    out.string(answer.missing);
    out.u8(static_cast<std::uint8_t>((answer.phrases_checked ? 1 : 0) | (answer.is_estimate ? 2 : 0)));
    out.varint(answer.documents.size());
    for (const search::Document& document : answer.documents) {
      for (std::string search::Document::*const text : shown_texts)
        out.string(document.*text);
      out.string(document.issued ? time::format_iso(*document.issued) : std::string());
    }
  }
};

struct OutputEncoder {
  ByteWriter& out;

  void operator()(const app::CreateNode& patch) const {
    op(out, OutputOp::create, patch.node);
    out.u8(static_cast<std::uint8_t>(patch.role));
    out.varint(patch.parent);
    out.varint(patch.after);
  }
  void operator()(const app::RemoveNode& patch) const { op(out, OutputOp::remove, patch.node); }
  void operator()(const app::MoveNode& patch) const {
    op(out, OutputOp::move, patch.node);
    out.varint(patch.parent);
    out.varint(patch.after);
  }
  void operator()(const app::SetRect& patch) const {
    op(out, OutputOp::rect, patch.node);
    out.svarint(patch.rect.x);
    out.svarint(patch.rect.y);
    out.varint(natural(patch.rect.width));
    out.varint(natural(patch.rect.height));
  }
  void operator()(const app::SetFont& patch) const {
    op(out, OutputOp::font, patch.node);
    out.u8(patch.style);
  }
  void operator()(const app::SetLines& patch) const {
    if (patch.lines.size() == 1) {
      op(out, OutputOp::text, patch.node);
    } else {
      op(out, OutputOp::lines, patch.node);
      out.varint(patch.lines.size());
    }
    for (const std::string& line : patch.lines)
      out.string(line);
  }
  void operator()(const app::SetAttribute& patch) const {
    op(out, OutputOp::attribute, patch.node);
    out.u8(static_cast<std::uint8_t>(patch.attribute));
    out.string(patch.value);
  }
  void operator()(const app::SetState& patch) const {
    op(out, OutputOp::state, patch.node);
    out.varint(patch.bits);
  }
  void operator()(const app::SetHref& patch) const {
    op(out, OutputOp::href, patch.node);
    out.string(patch.url);
  }
  void operator()(const app::SetValue& patch) const {
    op(out, OutputOp::value, patch.node);
    out.u8(patch.reset_by_reader ? value_reset_by_reader : 0);
    out.string(patch.value);
  }
  void operator()(const app::SetFocus& patch) const { op(out, OutputOp::focus, patch.node); }
  void operator()(const app::Say& say) const {
    op(out, OutputOp::say);
    out.u8(say.assertive ? 1 : 0);
    out.string(say.text);
  }
  void operator()(const app::SetSize& size) const {
    op(out, OutputOp::size);
    out.varint(natural(size.height_fine));
  }
  void operator()(const app::SetStyles& message) const {
    op(out, OutputOp::styles);
    out.varint(message.styles.size());
    for (const app::StyleMetrics& style : message.styles) {
      for (const std::int32_t length : {style.size_fine, style.line_fine, style.weight, style.baseline_fine}) {
        out.varint(natural(length));
      }
    }
  }
  void operator()(const app::SetColors& message) const {
    op(out, OutputOp::colors);
    out.varint(message.colors.size());
    for (const app::Rgb& rgb : message.colors)
      color(out, rgb);
  }
  void operator()(const app::SetMarks& patch) const {
    op(out, OutputOp::marks, patch.node);
    out.varint(patch.marks.size());
    for (const semantics::Mark& mark : patch.marks) {
      out.varint(mark.start);
      out.varint(mark.length);
    }
  }
  void operator()(const app::NeedData& event) const {
    op(out, OutputOp::need, event.request);
    out.string(event.url);
  }
  void operator()(const app::CancelData& event) const { op(out, OutputOp::cancel, event.request); }
  void operator()(const app::AskIndex& event) const {
    op(out, OutputOp::ask, event.request);
    for (const std::string* text : {&event.url, &event.text, &event.from, &event.to})
      out.string(*text);
    out.varint(event.offset);
    out.varint(event.limit);
    out.u8(static_cast<std::uint8_t>((event.by_relevance ? 1 : 0) | (event.exact_total ? 2 : 0)));
  }
  void operator()(const app::ShareState& event) const {
    op(out, OutputOp::url_state);
    out.string(event.query);
  }
  void operator()(const app::ReportProblem& event) const {
    op(out, OutputOp::problem);
    out.u8(event.problem.severity == Severity::error ? 1 : 0);
    out.string(name(event.problem.code));
    out.string(event.problem.message);
    out.string(event.reader_message);
    out.string(event.problem.source);
    out.varint(event.problem.row);
    out.string(event.problem.field);
    out.varint(event.problem.offset_bytes);
  }
  void operator()(const app::Searched& event) const {
    op(out, OutputOp::searched);
    out.varint(event.total);
    for (const std::string_view text :
         {std::string_view(event.text), std::string_view(event.from), std::string_view(event.to)}) {
      out.string(text);
    }
  }
  void operator()(const app::Ready&) const { op(out, OutputOp::ready); }
  void operator()(const app::ShowFallback&) const { op(out, OutputOp::fallback); }
};

}  // namespace

void encode(const app::Command& command, ByteWriter& out) {
  std::visit(CommandEncoder{out}, command);
}

void encode(const app::Output& output, ByteWriter& out) {
  std::visit(OutputEncoder{out}, output);
}

}  // namespace portal::wire
