// SPDX-License-Identifier: MIT
#include "tests/harness/snapshot.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace portal::harness {
namespace {

using semantics::Attribute;
using semantics::Node;
using semantics::Role;
using semantics::Tree;

struct Property {
  Attribute attribute;
  std::string_view name;
};
constexpr std::array<Property, 7> properties = {{{Attribute::level, "level"},
                                                 {Attribute::placeholder, "placeholder"},
                                                 {Attribute::datetime, "datetime"},
                                                 {Attribute::start, "start"},
                                                 {Attribute::value_now, "now"},
                                                 {Attribute::value_max, "max"},
                                                 {Attribute::value_text, "valuetext"}}};

struct StateName {
  semantics::State bit;
  std::string_view name;
};
constexpr std::array<StateName, 10> state_names = {{{semantics::state_disabled, "disabled"},
                                                    {semantics::state_pressed, "pressed"},
                                                    {semantics::state_toggle, "toggle"},
                                                    {semantics::state_current, "current"},
                                                    {semantics::state_invalid, "invalid"},
                                                    {semantics::state_submit, "submit"},
                                                    {semantics::state_expanded, "expanded"},
                                                    {semantics::state_has_expanded, "expandable"},
                                                    {semantics::state_selected, "selected"},
                                                    {semantics::state_required, "required"}}};

// A browser gives a list item no name of its own: its text is in its children.
std::string name_of(const Tree& tree, const Node& node) {
  return node.role == Role::list_item ? semantics::own_name(node) : tree.name(node);
}

void append_quoted(std::string& out, std::string_view name, std::string_view text) {
  if (text.empty()) return;
  (out += ' ') += name;
  out += name.empty() ? "\"" : "=\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') out += '\\';
    out += byte;
  }
  out += '"';
}

std::string description_of(const Tree& tree, const Node& node) {
  const std::string* id = semantics::find_attribute(node, Attribute::described_by);
  for (const Node& other : tree.nodes()) {
    if (id != nullptr && std::to_string(other.id.value) == *id) return semantics::joined_text(other);
  }
  return {};
}

std::size_t depth_of(const Tree& tree, const Node& node) {
  std::size_t depth = 0;
  const std::vector<Node>& nodes = tree.nodes();
  for (auto index = static_cast<std::size_t>(&node - nodes.data()); index != 0; index = nodes[index].parent)
    ++depth;
  return depth;
}

std::string line_of(const Tree& tree, const Node& node) {
  std::string line(depth_of(tree, node) * 2, ' ');
  line += semantics::role_name(node.role);
  append_quoted(line, "", name_of(tree, node));
  append_quoted(line, "value", node.value);
  append_quoted(line, "href", node.href);
  append_quoted(line, "description", description_of(tree, node));
  for (const Property& property : properties) {
    if (const std::string* value = semantics::find_attribute(node, property.attribute)) {
      append_quoted(line, property.name, *value);
    }
  }
  for (const StateName& state : state_names) {
    if ((node.state & state.bit) != 0) (line += ' ') += state.name;
  }
  return line;
}

}  // namespace

std::string snapshot(const Tree& tree) {
  std::string text;
  for (const Node& node : tree.nodes())
    text += line_of(tree, node) + '\n';
  return text;
}

std::string pixel_line(const Image& image) {
  std::array<char, 17> hash{};
  std::snprintf(hash.data(), hash.size(), "%016llx", static_cast<unsigned long long>(pixel_hash(image)));
  return "pixels " + std::to_string(image.width) + "x" + std::to_string(image.height) + " " + hash.data() + "\n";
}

}  // namespace portal::harness
