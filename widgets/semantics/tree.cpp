// SPDX-License-Identifier: MIT
#include "widgets/semantics/tree.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace portal::semantics {
namespace {

constexpr std::array<std::string_view, 16> role_names = {
    "root",  "heading", "paragraph", "time",      "link",       "button", "search_field", "text_field",
    "label", "form",    "list",      "list_item", "navigation", "group",  "progress",     "note"};

struct StateName {
  State bit;
  std::string_view name;
};
constexpr std::array<StateName, 10> state_names = {{{state_disabled, "disabled"},
                                                    {state_pressed, "pressed"},
                                                    {state_toggle, "toggle"},
                                                    {state_current, "current"},
                                                    {state_invalid, "invalid"},
                                                    {state_submit, "submit"},
                                                    {state_expanded, "expanded"},
                                                    {state_has_expanded, "expandable"},
                                                    {state_selected, "selected"},
                                                    {state_required, "required"}}};

bool named_by_content(Role role) {
  return role == Role::heading || role == Role::link || role == Role::button || role == Role::label ||
         role == Role::list_item;
}

std::size_t depth_of(const std::vector<Node>& nodes, std::size_t index) {
  std::size_t depth = 0;
  for (; index != 0; index = nodes[index].parent)
    ++depth;
  return depth;
}

void append_word(std::string& text, std::string_view word) {
  if (word.empty()) return;
  if (!text.empty()) text += ' ';
  text += word;
}

}  // namespace

const std::string* find_attribute(const Node& node, Attribute attribute) {
  for (const auto& [key, value] : node.attributes) {
    if (key == attribute) return &value;
  }
  return nullptr;
}

std::string joined_text(const Node& node) {
  std::string text;
  for (const std::string& line : node.lines)
    text += line;
  return text;
}

std::string own_name(const Node& node) {
  const std::string* label = find_attribute(node, Attribute::label);
  return label != nullptr ? *label : joined_text(node);
}

void Tree::clear(NodeId root) {
  nodes_.clear();
  nodes_.emplace_back();
  nodes_.front().id = root;
  nodes_.front().role = Role::root;
  scopes_.assign(1, 0);
  if (ids_.empty()) ids_.resize(256);
  std::fill(ids_.begin(), ids_.end(), 0);
  take_id(root.value);
}

// Ids are hashes already. @return false if the frame has it
bool Tree::take_id(std::uint32_t id) {
  if (nodes_.size() * 2 > ids_.size()) {
    ids_.assign(ids_.size() * 2, 0);
    for (const Node& node : nodes_)
      take_id(node.id.value);
  }
  std::size_t place = id % ids_.size();
  while (ids_[place] != 0) {
    if (ids_[place] == id) return false;
    place = (place + 1) % ids_.size();
  }
  ids_[place] = id;
  return true;
}

Node& Tree::add(NodeId id, Role role) {
  assert(!scopes_.empty());
  while (!id || !take_id(id.value))
    ++id.value;
  Node& node = nodes_.emplace_back();
  node.id = id;
  node.role = role;
  node.parent = scopes_.back();
  return node;
}

Node& Tree::open(NodeId id, Role role) {
  const auto index = static_cast<std::uint32_t>(nodes_.size());
  Node& node = add(id, role);
  scopes_.push_back(index);
  return node;
}

void Tree::close() {
  assert(scopes_.size() > 1);
  scopes_.pop_back();
}

std::string Tree::content(std::size_t index) const {
  std::string text = own_name(nodes_[index]);
  if (!text.empty()) return text;
  for (std::size_t child = index + 1; child < nodes_.size() && nodes_[child].parent >= index; ++child) {
    if (nodes_[child].parent == index) append_word(text, content(child));
  }
  return text;
}

std::string Tree::name(const Node& node) const {
  if (const std::string own = own_name(node); !own.empty()) return own;
  const auto index = static_cast<std::size_t>(&node - nodes_.data());
  if (named_by_content(node.role)) return content(index);
  const std::string id = std::to_string(node.id.value);
  for (const Node& other : nodes_) {
    if (other.role != Role::label) continue;
    const std::string* target = find_attribute(other, Attribute::label_for);
    if (target != nullptr && *target == id) return joined_text(other);
  }
  return {};
}

std::string_view role_name(Role role) {
  return role_names[static_cast<std::size_t>(role)];
}

std::string dump(const Tree& tree) {
  std::string text;
  for (std::size_t index = 0; index < tree.nodes().size(); ++index) {
    const Node& node = tree.nodes()[index];
    text.append(depth_of(tree.nodes(), index) * 2, ' ');
    text += role_name(node.role);
    if (const std::string name = tree.name(node); !name.empty()) text += " \"" + name + '"';
    if (!node.value.empty()) text += " value=\"" + node.value + '"';
    if (!node.href.empty()) text += " href=" + node.href;
    for (const StateName& state : state_names) {
      if ((node.state & state.bit) != 0) (text += ' ') += state.name;
    }
    text += '\n';
  }
  return text;
}

}  // namespace portal::semantics
