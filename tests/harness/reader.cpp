// SPDX-License-Identifier: MIT
// The reader of Harness: finds elements as a screen reader or a test in a browser would, and uses pointer and keys.
#include <algorithm>

#include "tests/harness/failure.h"
#include "tests/harness/harness.h"

namespace portal::harness {
namespace {

using app::Number;
using semantics::Attribute;
using semantics::Node;
using semantics::Role;

constexpr std::size_t most_candidates = 20;

bool is_field(Role role) {
  return role == Role::search_field || role == Role::text_field;
}

bool is_control(Role role) {
  return is_field(role) || role == Role::button || role == Role::link;
}

bool is_disabled(const MirrorElement& element) {
  return (element.state & semantics::state_disabled) != 0;
}

bool continues_code_point(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

std::string candidates(const Harness& harness, Role role) {
  std::string text;
  std::size_t count = 0;
  for (const Number number : harness.find_all(role)) {
    if (++count <= most_candidates) text += "\n  \"" + harness.name(number) + '"';
  }
  if (count > most_candidates) text += "\n  and " + std::to_string(count - most_candidates) + " more";
  return text.empty() ? "; there is none of this role" : "; there are:" + text;
}

}  // namespace

const Harness::Key Harness::keys[] = {
    {"Tab", &Harness::press_tab},       {"Shift+Tab", &Harness::press_shift_tab},
    {"Enter", &Harness::press_enter},   {"Space", &Harness::press_space},
    {"Escape", &Harness::press_escape}, {"Backspace", &Harness::press_backspace},
};

// ---- finding --------------------------------------------------------------------------------------------------------

const Node& Harness::node(Number element) const {
  const semantics::NodeId id = app_.mirror().node(element);
  for (const Node& node : tree().nodes()) {
    if (node.id == id) return node;
  }
  fail("element " + std::to_string(element) + " is gone");
}

std::vector<Number> Harness::find_all(Role role) const {
  std::vector<Number> found;
  for (const Node& node : tree().nodes()) {
    if (node.role == role) found.push_back(app_.mirror().number(node.id));
  }
  return found;
}

std::vector<Number> Harness::find_all(Role role, std::string_view name) const {
  std::vector<Number> found;
  for (const Node& node : tree().nodes()) {
    if (node.role == role && tree().name(node) == name) found.push_back(app_.mirror().number(node.id));
  }
  return found;
}

std::vector<Number> Harness::find_text(std::string_view text) const {
  std::vector<Number> found;
  for (const Node& node : tree().nodes()) {
    if (!node.lines.empty() && semantics::joined_text(node) == text) found.push_back(app_.mirror().number(node.id));
  }
  return found;
}

Number Harness::find(Role role, std::string_view name) const {
  const std::vector<Number> found = find_all(role, name);
  if (found.size() == 1) return found.front();
  const std::string wanted = std::string(semantics::role_name(role)) + " \"" + std::string(name) + '"';
  if (found.empty()) fail("no " + wanted + candidates(*this, role));
  fail(std::to_string(found.size()) + " elements are a " + wanted);
}

std::string Harness::value(Number field) const {
  const MirrorElement* element = mirror_.find(field);
  if (element == nullptr) fail("field " + std::to_string(field) + " is gone");
  return element->value;
}

// ---- pointer --------------------------------------------------------------------------------------------------------

void Harness::click(Number element) {
  if (mirror_.find(element) == nullptr) fail("element " + std::to_string(element) + " is gone");
  hover(element);
  press_down(element);
  const MirrorElement& target = *mirror_.find(element);
  const auto labelled = target.attributes.find(Attribute::label_for);
  if (labelled != target.attributes.end())
    focus(static_cast<Number>(std::stoul(labelled->second)));
  else
    focus(is_control(target.role) && usable(element) ? element : 0);
  press_down(0);
  activate(element);
  hover(0);
}

void Harness::hover(Number element) {
  send(app::Hover{element});
  settle();
}

void Harness::press_down(Number element) {
  send(app::Press{element});
  settle();
}

// A button acts, a link is followed by the page; everything else has no action.
void Harness::activate(Number element) {
  const MirrorElement* target = mirror_.find(element);
  if (target == nullptr || is_disabled(*target)) return;
  if (target->role == Role::link) followed_.push_back(target->href);
  if (target->role != Role::button) return;
  send(app::Activate{element});
  settle();
}

// ---- focus and keys -------------------------------------------------------------------------------------------------

bool Harness::usable(Number element) const {
  const MirrorElement* target = mirror_.find(element);
  return target != nullptr && !is_disabled(*target);
}

void Harness::focus(Number element) {
  focused_ = element;
  send(app::MoveFocus{element});
}

void Harness::press(std::string_view key) {
  for (const Key& known : keys) {
    if (known.name != key) continue;
    (this->*known.action)();
    settle();
    return;
  }
  fail("there is no key " + std::string(key));
}

// From where the focus is, even if it is on a text, to the next control; behind the last one it leaves the widget.
void Harness::move_focus(bool forward) {
  std::vector<Number> order = mirror_.reading_order();
  if (!forward) std::reverse(order.begin(), order.end());
  auto next = focused_ == 0 ? order.begin() : std::find(order.begin(), order.end(), focused_) + 1;
  next = std::find_if(next, order.end(),
                      [this](Number number) { return is_control(mirror_.find(number)->role) && usable(number); });
  focus(next == order.end() ? 0 : *next);
}

void Harness::change_text(Number field, std::string value) {
  mirror_.type(field, value);
  send(app::ChangeText{field, std::move(value)});
  settle();
}

void Harness::type(Number field, std::string_view text) {
  if (!is_field(node(field).role)) fail("\"" + name(field) + "\" is no field to type into");
  focus(field);
  settle();
  if (text.empty() && !value(field).empty()) change_text(field, {});
  for (std::size_t end = 1; end <= text.size(); ++end) {
    if (end == text.size() || !continues_code_point(text[end])) change_text(field, std::string(text.substr(0, end)));
  }
}

Number Harness::form_of(Number element) const {
  while (element > 1 && mirror_.find(element)->role != Role::form)
    element = mirror_.find(element)->parent;
  return element;
}

// In a field: the browser's implicit submission, a click on the form's submit button.
void Harness::press_enter() {
  const MirrorElement* element = mirror_.find(focused_);
  if (element == nullptr) return;
  if (!is_field(element->role)) return activate(focused_);
  for (const Number number : mirror_.reading_order()) {
    const bool submits = (mirror_.find(number)->state & semantics::state_submit) != 0;
    if (submits && form_of(number) == form_of(focused_)) return activate(number);
  }
}

void Harness::press_space() {
  const MirrorElement* element = mirror_.find(focused_);
  if (element == nullptr) return;
  if (element->role == Role::button) return activate(focused_);  // which may remove the element
  if (is_field(element->role)) change_text(focused_, element->value + ' ');
}

void Harness::press_escape() {
  const MirrorElement* element = mirror_.find(focused_);
  if (element != nullptr && element->role == Role::search_field && !element->value.empty()) change_text(focused_, {});
}

void Harness::press_backspace() {
  const MirrorElement* element = mirror_.find(focused_);
  if (element == nullptr || !is_field(element->role) || element->value.empty()) return;
  std::string value = element->value;
  while (continues_code_point(value.back()))
    value.pop_back();
  value.pop_back();
  change_text(focused_, std::move(value));
}

}  // namespace portal::harness
