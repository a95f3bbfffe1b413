// SPDX-License-Identifier: MIT
#include "tests/harness/mirror_model.h"

#include <algorithm>
#include <charconv>

#include "tests/harness/failure.h"

namespace portal::harness {
namespace {

using semantics::Attribute;
using semantics::Node;
using semantics::Role;

constexpr app::Number root_number = 1;

bool is_field(Role role) {
  return role == Role::search_field || role == Role::text_field;
}

std::string text(app::Number number) {
  return std::to_string(number);
}

// The attributes that the page should have: references name elements, and an empty value is no attribute.
std::map<Attribute, std::string> expected_attributes(const Node& node, const semantics::MirrorDiff& diff) {
  std::map<Attribute, std::string> result;
  for (const auto& [attribute, value] : node.attributes) {
    if (value.empty()) continue;
    std::string& written = result[attribute] = value;
    if (attribute != Attribute::label_for && attribute != Attribute::described_by) continue;
    std::uint32_t id = 0;
    std::from_chars(value.data(), value.data() + value.size(), id);
    written = text(diff.number({id}));
  }
  return result;
}

std::vector<std::vector<app::Number>> expected_children(const semantics::Tree& tree,
                                                        const semantics::MirrorDiff& diff) {
  std::vector<std::vector<app::Number>> children(tree.nodes().size());
  for (std::size_t index = 1; index < tree.nodes().size(); ++index) {
    children[tree.nodes()[index].parent].push_back(diff.number(tree.nodes()[index].id));
  }
  return children;
}

// What of `element` is not as `node` says; empty if all is.
std::string_view wrong_content(const MirrorElement& element, const Node& node, const semantics::MirrorDiff& diff) {
  const bool has_text = !node.lines.empty() || is_field(node.role);
  if (element.role != node.role) return "role";
  if (element.lines != node.lines) return "text";
  if (has_text && element.style != node.style) return "text style";
  if (element.state != node.state) return "state";
  if (element.href != node.href) return "href";
  if (element.value != node.value) return "value";
  if (element.attributes != expected_attributes(node, diff)) return "attributes";
  return {};
}

}  // namespace

MirrorModel::MirrorModel() {
  elements_[root_number] = MirrorElement();
}

void MirrorModel::apply(std::span<const app::Output> outputs, app::Number focused) {
  focused_ = focused;
  bool others = false;
  for (const app::Output& output : outputs) {
    const bool removal = std::holds_alternative<app::RemoveNode>(output);
    if (removal && others) fail("mirror: a removal comes after other patches");
    others =
        others || (std::holds_alternative<app::CreateNode>(output) || std::holds_alternative<app::MoveNode>(output));
    std::visit([this](const auto& patch) { apply(patch); }, output);
  }
}

void MirrorModel::apply(const app::CreateNode& patch) {
  if (patch.node <= highest_) fail("mirror: number " + text(patch.node) + " is used again");
  highest_ = patch.node;
  elements_[patch.node].role = patch.role;
  insert(patch.node, patch.parent, patch.after);
}

void MirrorModel::apply(const app::RemoveNode& patch) {
  std::vector<app::Number>& siblings = element(element(patch.node).parent).children;
  siblings.erase(std::remove(siblings.begin(), siblings.end(), patch.node), siblings.end());
  forget(patch.node);
}

void MirrorModel::apply(const app::MoveNode& patch) {
  std::vector<app::Number>& siblings = element(element(patch.node).parent).children;
  siblings.erase(std::remove(siblings.begin(), siblings.end(), patch.node), siblings.end());
  insert(patch.node, patch.parent, patch.after);
}

void MirrorModel::apply(const app::SetAttribute& patch) {
  std::map<Attribute, std::string>& attributes = element(patch.node).attributes;
  if (patch.value.empty())
    attributes.erase(patch.attribute);
  else
    attributes[patch.attribute] = patch.value;
}

void MirrorModel::apply(const app::SetValue& patch) {
  MirrorElement& field = element(patch.node);
  if (!is_field(field.role)) fail("mirror: a value for element " + text(patch.node) + ", which is no field");
  if (patch.node != focused_ || patch.reset_by_reader) field.value = patch.value;
}

void MirrorModel::type(app::Number field, std::string value) {
  element(field).value = std::move(value);
}

MirrorElement& MirrorModel::element(app::Number number) {
  const auto found = elements_.find(number);
  if (found == elements_.end()) fail("mirror: a patch for element " + text(number) + ", which does not exist");
  return found->second;
}

void MirrorModel::insert(app::Number number, app::Number parent, app::Number after) {
  element(number).parent = parent;
  std::vector<app::Number>& siblings = element(parent).children;
  if (after == 0) {
    siblings.insert(siblings.begin(), number);
    return;
  }
  const auto before = std::find(siblings.begin(), siblings.end(), after);
  if (before == siblings.end()) fail("mirror: element " + text(after) + " is no child of " + text(parent));
  siblings.insert(before + 1, number);
}

void MirrorModel::forget(app::Number number) {
  for (const app::Number child : element(number).children)
    forget(child);
  elements_.erase(number);
}

const MirrorElement* MirrorModel::find(app::Number number) const {
  const auto found = elements_.find(number);
  return found == elements_.end() ? nullptr : &found->second;
}

std::vector<app::Number> MirrorModel::reading_order() const {
  std::vector<app::Number> order, waiting{root_number};
  while (!waiting.empty()) {
    order.push_back(waiting.back());
    waiting.pop_back();
    const std::vector<app::Number>& children = elements_.at(order.back()).children;
    waiting.insert(waiting.end(), children.rbegin(), children.rend());
  }
  return order;
}

semantics::FineRect MirrorModel::absolute_rect(app::Number number) const {
  semantics::FineRect rect = elements_.at(number).rect;
  if (number == root_number) return rect;
  for (app::Number above = elements_.at(number).parent; above != root_number; above = elements_.at(above).parent) {
    if (elements_.at(above).role != Role::list_item) continue;
    rect.x += elements_.at(above).rect.x;
    rect.y += elements_.at(above).rect.y;
  }
  return rect;
}

std::string MirrorModel::first_difference(const semantics::Tree& tree, const semantics::MirrorDiff& diff) const {
  const std::vector<std::vector<app::Number>> children = expected_children(tree, diff);
  for (std::size_t index = 0; index < tree.nodes().size(); ++index) {
    const Node& node = tree.nodes()[index];
    const app::Number number = diff.number(node.id);
    const MirrorElement* element = find(number);
    const std::string what = std::string(semantics::role_name(node.role)) + " \"" + tree.name(node) + "\"";
    if (element == nullptr) return "the page lacks " + what;
    const std::string_view wrong = wrong_content(*element, node, diff);
    if (!wrong.empty()) return "the page has another " + std::string(wrong) + " of " + what;
    if (element->children != children[index]) return "the page has other children, or in another order, in " + what;
    if (absolute_rect(number) != node.rect) return "the page has another place for " + what;
  }
  return elements_.size() == tree.nodes().size() ? std::string() : "the page has elements that are not in the tree";
}

}  // namespace portal::harness
