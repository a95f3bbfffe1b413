// SPDX-License-Identifier: MIT
/// Everything that crosses the border between a widget and its host: Commands go in, Patches and Events come out.
///
/// The host is the page (through the wire, web/README.md), the test harness, or a developer's window. Node numbers are
/// those of the mirror: 1 is the root, others count up and are never used twice within a widget.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/base/problem.h"
#include "core/feeds/table_feed.h"
#include "core/search/document.h"
#include "widgets/semantics/node.h"
#include "widgets/theme/palette.h"

namespace portal::app {

using Number = std::uint32_t;  ///< a node's number in the mirror; 0 is no node
using theme::Rgb;
using theme::ThemeKind;

// Commands: host → widget ------------------------------------------------------------------------------------------

struct SetOption {
  std::string name, value;
};
/// Device pixels. `[top, bottom)` is the slice of the widget that is painted.
struct SetViewport {
  std::int32_t width = 0;
  std::int32_t scale_milli = 1000;  ///< device pixels per CSS pixel × 1000
  std::int32_t top = 0, bottom = 0;
};
struct SetTheme {
  ThemeKind kind = ThemeKind::light;
  bool has_accent = false, has_background = false, reduced_motion = false, coarse_pointer = false;
  Rgb accent{}, background{};
};
struct ChangeText {
  Number node = 0;
  std::string value;
};
struct Activate {
  Number node = 0;
};
struct Hover {
  Number node = 0;
};
struct Press {
  Number node = 0;
};
struct MoveFocus {
  Number node = 0;
};
struct ReceiveData {
  std::uint32_t request = 0;
  bool last = false;
  std::string bytes;
};
/// Else an HTTP status. `damaged`: an index that is none, or of another version.
enum class DataStatus : std::uint16_t { network = 0, aborted = 1, too_large = 2, damaged = 3 };
struct FailData {
  std::uint32_t request = 0;
  DataStatus status = DataStatus::network;
  std::string message;
};
struct ReceiveTable {
  std::uint32_t request = 0;
  std::vector<std::vector<feeds::TableCell>> rows;
};
struct SetMode {
  bool html = false;
};
/// What the host's index answers to an AskIndex; a FailData of the same number says that it cannot.
struct ReceiveAnswer {
  std::uint32_t request = 0;
  std::size_t total = 0;
  std::string text;     ///< the query as it was understood, for the marks
  std::string missing;  ///< why parts of the index could not be had, one English line; empty: the answer is whole
  bool phrases_checked = true;              ///< false: phrases only hold their words, anywhere
  bool is_estimate = false;                 ///< the total
  std::vector<search::Document> documents;  ///< of the page; only what a row shows
};

using Command = std::variant<SetOption, SetViewport, SetTheme, ChangeText, Activate, Hover, Press, MoveFocus,
                             ReceiveData, FailData, ReceiveTable, SetMode, ReceiveAnswer>;

// Patches: what changed in the mirror --------------------------------------------------------------------------------

struct CreateNode {
  Number node = 0;
  semantics::Role role = semantics::Role::paragraph;
  Number parent = 0, after = 0;
};
struct RemoveNode {
  Number node = 0;
};
struct MoveNode {
  Number node = 0, parent = 0, after = 0;
};
struct SetRect {
  Number node = 0;
  semantics::FineRect rect;
};
struct SetFont {
  Number node = 0;
  std::uint8_t style = 0;
};
struct SetLines {
  Number node = 0;
  std::vector<std::string> lines;
};
struct SetAttribute {
  Number node = 0;
  semantics::Attribute attribute = semantics::Attribute::label;
  std::string value;
};
struct SetState {
  Number node = 0;
  std::uint16_t bits = 0;
};
struct SetHref {
  Number node = 0;
  std::string url;
};
struct SetValue {
  Number node = 0;
  bool reset_by_reader = false;
  std::string value;
};
struct SetFocus {
  Number node = 0;
};
struct Say {
  bool assertive = false;
  std::string text;
};
struct SetSize {
  std::int32_t height_fine = 0;
};
struct StyleMetrics {
  std::int32_t size_fine = 0, line_fine = 0, weight = 400, baseline_fine = 0;
};
struct SetStyles {
  std::vector<StyleMetrics> styles;
};
struct SetColors {
  std::vector<Rgb> colors;
};
struct SetMarks {
  Number node = 0;
  std::vector<semantics::Mark> marks;
};

// Events: what the host should do or know ----------------------------------------------------------------------------

struct NeedData {
  std::uint32_t request = 0;
  std::string url;
};
struct CancelData {
  std::uint32_t request = 0;
};
/// Search the index whose manifest is at `url`; a newer question makes this one pointless.
struct AskIndex {
  std::uint32_t request = 0;
  std::string url;
  std::string text, from, to;  ///< dates in ISO form, or empty
  std::size_t offset = 0, limit = 0;
  bool by_relevance = false;  ///< else newest first
  bool exact_total = false;   ///< no estimate instead
};
struct ShareState {
  std::string query;
};
struct ReportProblem {
  Problem problem;
  std::string reader_message;  ///< in the reader's language
};
struct Searched {
  std::size_t total = 0;
  std::string text, from, to;
};
struct Ready {};
struct ShowFallback {};

using Output = std::variant<CreateNode, RemoveNode, MoveNode, SetRect, SetFont, SetLines, SetAttribute, SetState,
                            SetHref, SetValue, SetFocus, Say, SetSize, SetStyles, SetColors, SetMarks, NeedData,
                            CancelData, AskIndex, ShareState, ReportProblem, Searched, Ready, ShowFallback>;

}  // namespace portal::app
