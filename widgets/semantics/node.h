// SPDX-License-Identifier: MIT
/// What a frame means, for the DOM mirror, for tests and for HTML mode.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace portal::semantics {

/// Stable name of a node within its widget: a hash of its place and key, equal from frame to frame. 0 is no node.
struct NodeId {
  std::uint32_t value = 0;
  explicit operator bool() const { return value != 0; }
  friend bool operator==(NodeId a, NodeId b) { return a.value == b.value; }
  friend bool operator!=(NodeId a, NodeId b) { return a.value != b.value; }
};

/// The numbers are those of the wire (web/README.md, "Roles").
enum class Role : std::uint8_t {
  root,
  heading,
  paragraph,
  time,
  link,
  button,
  search_field,
  text_field,
  label,
  form,
  list,
  list_item,
  navigation,
  group,
  progress,
  note,
};

/// The numbers are those of the wire (web/README.md, "Attributes").
enum class Attribute : std::uint8_t {
  label,
  level,
  label_for,  ///< a NodeId in decimal; the patch carries the mirror's number
  placeholder,
  described_by,  ///< likewise
  inputmode,
  datetime,
  start,
  lang,
  value_now,
  value_max,
  value_text,
  enter_key_hint,
  autocomplete,
  part,
  key,
  inset,  ///< fine units from a control's left edge to its text
};

/// Bits of Node::state, those of the wire (web/README.md, "State bits").
enum State : std::uint16_t {
  state_disabled = 1,
  state_pressed = 2,
  state_toggle = 4,
  state_current = 8,
  state_invalid = 16,
  state_submit = 32,
  state_expanded = 64,
  state_has_expanded = 128,
  state_selected = 256,
  state_required = 512,
};

/// Rectangle in CSS pixels × 16, so that a patch needs no floating point.
struct FineRect {
  std::int32_t x = 0, y = 0, width = 0, height = 0;
  friend bool operator==(const FineRect& a, const FineRect& b) {
    return a.x == b.x && a.y == b.y && a.width == b.width && a.height == b.height;
  }
  friend bool operator!=(const FineRect& a, const FineRect& b) { return !(a == b); }
};

/// Highlighted part of a node's text, in UTF-16 units of the joined lines (what the page's ranges count in).
struct Mark {
  std::uint32_t start = 0, length = 0;
  friend bool operator==(const Mark& a, const Mark& b) { return a.start == b.start && a.length == b.length; }
};

/// One element of the tree, in the frame's coordinates.
struct Node {
  NodeId id;
  std::uint32_t parent = 0;  ///< index in Tree::nodes(); the root is its own parent
  Role role = Role::paragraph;
  std::uint8_t style = 0;  ///< index of theme::TextStyle, for nodes with text
  std::uint16_t state = 0;
  FineRect rect;                   ///< from the widget's top left
  std::vector<std::string> lines;  ///< NFC text as painted, one after the other the sentence: a break keeps its space
  std::string value;               ///< of a field
  std::string href;                ///< of a link; safe by base::is_safe_url
  std::vector<std::pair<Attribute, std::string>> attributes;  ///< in the order of Attribute, none twice
  std::vector<Mark> marks;
};

/// Value of `attribute`, or nullptr.
const std::string* find_attribute(const Node& node, Attribute attribute);

/// The lines as one sentence, which is what copying and find in page give.
std::string joined_text(const Node& node);

/// Accessible name as browsers compute it for our subset of HTML: the label attribute, else the text. Labels of fields
/// and names from content need the tree: see Tree::name.
std::string own_name(const Node& node);

}  // namespace portal::semantics
