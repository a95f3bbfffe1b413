// SPDX-License-Identifier: MIT
#include "widgets/semantics/diff.h"

#include <algorithm>
#include <charconv>

#include "widgets/semantics/increasing.h"

namespace portal::semantics {
namespace {

bool is_field(Role role) {
  return role == Role::search_field || role == Role::text_field;
}

bool is_reference(Attribute attribute) {
  return attribute == Attribute::label_for || attribute == Attribute::described_by;
}

// A row is positioned, and what is in it is placed relative to it: a row that moves is one patch.
FineRect relative_rect(const Tree& tree, const Node& node) {
  FineRect rect = node.rect;
  const std::vector<Node>& nodes = tree.nodes();
  for (std::size_t above = node.parent; above != 0; above = nodes[above].parent) {
    if (nodes[above].role != Role::list_item) continue;
    rect.x -= nodes[above].rect.x;
    rect.y -= nodes[above].rect.y;
    break;
  }
  return rect;
}

// Brings `shown` up to `wanted`. @return whether it was behind
template <class T>
bool take(T& shown, const T& wanted) {
  if (shown == wanted) return false;
  shown = wanted;
  return true;
}

}  // namespace

std::vector<bool> MirrorDiff::find_kept(const Tree& tree) const {
  const std::vector<Node>& nodes = tree.nodes();
  std::vector<bool> kept(nodes.size(), false);
  for (std::size_t index = 0; index < nodes.size(); ++index) {
    const auto found = shown_.find(nodes[index].id.value);
    if (found == shown_.end() || found->second.node.role != nodes[index].role) continue;
    const std::size_t parent = nodes[index].parent;
    kept[index] = index == 0 || (kept[parent] && found->second.parent == nodes[parent].id);
  }
  return kept;
}

void MirrorDiff::remove_missing(const Tree& tree, const std::vector<bool>& kept, Outputs& out) {
  if (static_cast<std::size_t>(std::count(kept.begin(), kept.end(), true)) == shown_.size()) return;  // most frames
  std::unordered_map<std::uint32_t, bool> stays;
  for (std::size_t index = 0; index < kept.size(); ++index) {
    if (kept[index]) stays[tree.nodes()[index].id.value] = true;
  }
  std::vector<std::pair<std::uint32_t, app::Number>> topmost;  // in the old reading order: output order is defined
  for (auto entry = shown_.begin(); entry != shown_.end();) {
    if (stays.count(entry->first) != 0) {
      ++entry;
      continue;
    }
    const Shown& shown = entry->second;
    if (stays.count(shown.parent.value) != 0) topmost.emplace_back(shown.order, shown.number);
    nodes_by_number_.erase(shown.number);
    entry = shown_.erase(entry);
  }
  std::sort(topmost.begin(), topmost.end());
  for (const auto& [order, number] : topmost)
    out.push_back(app::RemoveNode{number});
}

void MirrorDiff::number_new(const Tree& tree, const std::vector<bool>& kept) {
  for (std::size_t index = 0; index < kept.size(); ++index) {
    if (kept[index]) continue;
    const Node& node = tree.nodes()[index];
    Shown& shown = shown_[node.id.value];
    shown = Shown{};
    shown.number = next_number_++;
    shown.node.id = node.id;
    shown.node.role = node.role;
    shown.node.style = 0xFF;
    nodes_by_number_[shown.number] = node.id;
  }
}

bool MirrorDiff::in_order(const Tree& tree, const std::vector<bool>& kept) const {
  const std::vector<Node>& nodes = tree.nodes();
  std::vector<std::uint32_t> last(nodes.size(), 0);  // child, by parent; the order 0 is the root's
  for (std::size_t index = 1; index < nodes.size(); ++index) {
    if (!kept[index]) continue;
    const std::uint32_t order = shown_.at(nodes[index].id.value).order;
    if (order < last[nodes[index].parent]) return false;
    last[nodes[index].parent] = order;
  }
  return true;
}

std::vector<bool> MirrorDiff::find_in_place(const Tree& tree, const std::vector<bool>& kept) const {
  if (in_order(tree, kept)) return kept;  // most frames
  const std::vector<Node>& nodes = tree.nodes();
  std::vector<std::vector<std::size_t>> kept_children(nodes.size());
  for (std::size_t index = 1; index < nodes.size(); ++index) {
    if (kept[index]) kept_children[nodes[index].parent].push_back(index);
  }
  std::vector<bool> in_place(nodes.size(), false);
  in_place[0] = kept[0];
  std::vector<std::uint32_t> orders;
  for (const std::vector<std::size_t>& children : kept_children) {
    orders.clear();
    for (const std::size_t child : children)
      orders.push_back(shown_.at(nodes[child].id.value).order);
    const std::vector<bool> stays = longest_increasing(orders);
    for (std::size_t i = 0; i < children.size(); ++i)
      in_place[children[i]] = stays[i];
  }
  return in_place;
}

void MirrorDiff::update(const Tree& tree, bool with_marks, Outputs& out) {
  const std::vector<bool> kept = find_kept(tree);
  remove_missing(tree, kept, out);
  number_new(tree, kept);
  const std::vector<bool> in_place = find_in_place(tree, kept);
  const std::vector<Node>& nodes = tree.nodes();
  std::vector<app::Number> last_child(nodes.size(), 0);
  for (std::size_t index = 0; index < nodes.size(); ++index) {
    const Node& node = nodes[index];
    Shown& shown = shown_.at(node.id.value);
    if (index != 0) {
      const Node& parent = nodes[node.parent];
      const app::Number parent_number = shown_.at(parent.id.value).number;
      const app::Number after = last_child[node.parent];
      if (!kept[index]) out.push_back(app::CreateNode{shown.number, node.role, parent_number, after});
      if (kept[index] && !in_place[index]) out.push_back(app::MoveNode{shown.number, parent_number, after});
      last_child[node.parent] = shown.number;
      shown.parent = parent.id;
    }
    shown.order = static_cast<std::uint32_t>(index);
    if (take(shown.rect, relative_rect(tree, node))) out.push_back(app::SetRect{shown.number, shown.rect});
    patch_content(shown, node, out);
    if (with_marks && take(shown.node.marks, node.marks)) out.push_back(app::SetMarks{shown.number, node.marks});
  }
  reset_by_reader_ = false;
}

void MirrorDiff::patch_content(Shown& shown, const Node& node, Outputs& out) const {
  Node& old = shown.node;
  const app::Number number = shown.number;
  const bool has_text = !node.lines.empty() || is_field(node.role);
  if (has_text && take(old.style, node.style)) out.push_back(app::SetFont{number, node.style});
  if (take(old.lines, node.lines)) out.push_back(app::SetLines{number, node.lines});
  patch_attributes(shown, node, out);
  if (take(old.state, node.state)) out.push_back(app::SetState{number, node.state});
  if (take(old.href, node.href)) out.push_back(app::SetHref{number, node.href});
  if (take(old.value, node.value)) out.push_back(app::SetValue{number, reset_by_reader_, node.value});
}

// What is kept are the page's values: a number goes out again when the node that it names became another element.
void MirrorDiff::patch_attributes(Shown& shown, const Node& node, Outputs& out) const {
  std::vector<std::pair<Attribute, std::string>>& sent = shown.node.attributes;
  for (const auto& wanted : node.attributes) {
    const Attribute attribute = wanted.first;  // clang 14 cannot capture a structured binding
    const std::string page_side = is_reference(attribute) ? referenced(wanted.second) : wanted.second;
    const auto old =
        std::find_if(sent.begin(), sent.end(), [&](const auto& entry) { return entry.first == attribute; });
    if (old != sent.end() ? !take(old->second, page_side) : page_side.empty()) continue;
    if (old == sent.end()) sent.emplace_back(attribute, page_side);
    out.push_back(app::SetAttribute{shown.number, attribute, page_side});
  }
  std::erase_if(sent, [&](const auto& entry) {
    if (find_attribute(node, entry.first) != nullptr) return false;
    out.push_back(app::SetAttribute{shown.number, entry.first, {}});
    return true;
  });
}

// References between nodes go out as the mirror's numbers, those to nowhere as nothing.
std::string MirrorDiff::referenced(const std::string& value) const {
  std::uint32_t id = 0;
  std::from_chars(value.data(), value.data() + value.size(), id);
  const app::Number target = number(NodeId{id});
  return target == 0 ? std::string() : std::to_string(target);
}

void MirrorDiff::field_typed(NodeId field, std::string value) {
  const auto found = shown_.find(field.value);
  if (found != shown_.end() && is_field(found->second.node.role)) found->second.node.value = std::move(value);
}

app::Number MirrorDiff::number(NodeId id) const {
  const auto found = shown_.find(id.value);
  return found == shown_.end() ? 0 : found->second.number;
}

NodeId MirrorDiff::node(app::Number number) const {
  const auto found = nodes_by_number_.find(number);
  return found == nodes_by_number_.end() ? NodeId{} : found->second;
}

}  // namespace portal::semantics
