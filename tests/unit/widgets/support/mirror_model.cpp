// SPDX-License-Identifier: MIT
#include "tests/unit/widgets/support/mirror_model.h"

#include <algorithm>
#include <type_traits>
#include <variant>

namespace portal::test {
namespace {

using semantics::Attribute;
using semantics::FineRect;
using semantics::Role;

bool is_field(Role role) {
  return role == Role::search_field || role == Role::text_field;
}

struct Line {
  app::Number number;
  int depth;
  FineRect rect;
  int style;
};

std::string to_text(const Line& line, const MirrorModel::Element& element, bool with_marks) {
  std::string text(static_cast<std::size_t>(line.depth) * 2, ' ');
  text += '#' + std::to_string(line.number) + ' ' + std::string(semantics::role_name(element.role));
  for (const int length : {line.rect.x, line.rect.y, line.rect.width, line.rect.height})
    text += ' ' + std::to_string(length);
  if (!element.lines.empty() || is_field(element.role)) text += " style" + std::to_string(line.style);
  for (const std::string& part : element.lines)
    text += " \"" + part + '"';
  for (const auto& [attribute, value] : element.attributes) {
    text += " @" + std::to_string(static_cast<int>(attribute)) + '=' + value;
  }
  text += " state" + std::to_string(element.state) + " href=" + element.href + " value=" + element.value;
  for (const semantics::Mark& mark : element.marks) {
    if (with_marks) text += " [" + std::to_string(mark.start) + '+' + std::to_string(mark.length) + ']';
  }
  return text + '\n';
}

}  // namespace

struct MirrorModel::Applier {
  MirrorModel& model;

  // The element of a patch, or one that is thrown away.
  Element& at(app::Number number) const {
    static Element nowhere;
    Element* element = model.find(number);
    if (element == nullptr) model.refuse("there is no node " + std::to_string(number));
    return element == nullptr ? nowhere : *element;
  }

  bool operator()(const app::CreateNode& patch) const {
    if (!model.used_.insert(patch.node).second) model.refuse("number used twice: " + std::to_string(patch.node));
    model.elements_[patch.node].role = patch.role;
    model.insert(patch.node, patch.parent, patch.after);
    return true;
  }
  bool operator()(const app::RemoveNode& patch) const {
    if (patch.node == 1) model.refuse("the root was removed");
    at(patch.node);
    model.detach(patch.node);
    model.forget(patch.node);
    return true;
  }
  bool operator()(const app::MoveNode& patch) const {
    at(patch.node);
    model.detach(patch.node);
    model.insert(patch.node, patch.parent, patch.after);
    return true;
  }
  bool operator()(const app::SetRect& patch) const { return at(patch.node).rect = patch.rect, true; }
  bool operator()(const app::SetFont& patch) const { return at(patch.node).style = patch.style, true; }
  bool operator()(const app::SetLines& patch) const { return at(patch.node).lines = patch.lines, true; }
  bool operator()(const app::SetAttribute& patch) const {
    Element& element = at(patch.node);
    if (patch.value.empty())
      element.attributes.erase(patch.attribute);
    else
      element.attributes[patch.attribute] = patch.value;
    return true;
  }
  bool operator()(const app::SetState& patch) const { return at(patch.node).state = patch.bits, true; }
  bool operator()(const app::SetHref& patch) const { return at(patch.node).href = patch.url, true; }
  bool operator()(const app::SetValue& patch) const { return at(patch.node).value = patch.value, true; }
  bool operator()(const app::SetMarks& patch) const { return at(patch.node).marks = patch.marks, true; }
  bool operator()(const app::SetFocus& patch) const {
    at(patch.node);
    return model.focus_ = patch.node, true;
  }
  template <class Event>
  bool operator()(const Event&) const {
    return false;
  }
};

MirrorModel::MirrorModel() {
  elements_[1].role = Role::root;
  used_.insert(1);
}

bool MirrorModel::apply(const app::Output& output) {
  return std::visit(Applier{*this}, output);
}

void MirrorModel::type(app::Number number, const std::string& value) {
  Element* element = find(number);
  if (element != nullptr && is_field(element->role)) element->value = value;
}

MirrorModel::Element* MirrorModel::find(app::Number number) {
  const auto found = elements_.find(number);
  return found == elements_.end() ? nullptr : &found->second;
}

void MirrorModel::insert(app::Number number, app::Number parent, app::Number after) {
  Element* above = find(parent);
  if (above == nullptr) return refuse("there is no parent " + std::to_string(parent));
  std::vector<app::Number>& children = above->children;
  auto place = children.begin();
  if (after != 0) {
    place = std::find(children.begin(), children.end(), after);
    if (place == children.end()) return refuse("not a child of the parent: " + std::to_string(after));
    ++place;
  }
  children.insert(place, number);
  elements_[number].parent = parent;
}

void MirrorModel::detach(app::Number number) {
  const Element* element = find(number);
  Element* above = element == nullptr ? nullptr : find(element->parent);
  if (above == nullptr) return;
  above->children.erase(std::remove(above->children.begin(), above->children.end(), number), above->children.end());
}

void MirrorModel::forget(app::Number number) {
  const Element* element = find(number);
  if (element == nullptr) return;
  const std::vector<app::Number> below = element->children;
  for (const app::Number child : below)
    forget(child);
  elements_.erase(number);
}

void MirrorModel::refuse(const std::string& reason) {
  if (fault_.empty()) fault_ = reason;
}

std::string MirrorModel::text(bool with_marks) const {
  std::string text;
  append_text(1, 0, {}, with_marks, text);
  return text;
}

void MirrorModel::append_text(app::Number number, int depth, FineRect origin, bool with_marks,
                              std::string& text) const {
  const Element& element = elements_.at(number);
  FineRect rect = element.rect;
  rect.x += origin.x;
  rect.y += origin.y;
  text += to_text({number, depth, rect, element.style}, element, with_marks);
  if (element.role == Role::list_item) origin = rect;
  for (const app::Number child : element.children)
    append_text(child, depth + 1, origin, with_marks, text);
}

std::string mirror_text(const semantics::Tree& tree, const semantics::MirrorDiff& diff, bool with_marks) {
  std::string text;
  std::vector<int> depths;
  for (const semantics::Node& node : tree.nodes()) {
    depths.push_back(depths.empty() ? 0 : depths[node.parent] + 1);
    MirrorModel::Element element;
    element.role = node.role;
    element.lines = node.lines;
    element.state = node.state;
    element.href = node.href;
    element.value = node.value;
    element.marks = node.marks;
    for (const auto& [attribute, value] : node.attributes) {
      const bool reference = attribute == Attribute::label_for || attribute == Attribute::described_by;
      const app::Number target = reference ? diff.number({static_cast<std::uint32_t>(std::stoul(value))}) : 0;
      const std::string shown = reference ? (target == 0 ? "" : std::to_string(target)) : value;
      if (!shown.empty()) element.attributes[attribute] = shown;
    }
    text += to_text({diff.number(node.id), depths.back(), node.rect, node.style}, element, with_marks);
  }
  return text;
}

}  // namespace portal::test
