// SPDX-License-Identifier: MIT
#include "tests/harness/frame_checks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

namespace portal::harness {
namespace {

using semantics::FineRect;
using semantics::Node;
using semantics::Role;

constexpr int fine_per_px = 16;
constexpr int finger_fine = 44 * fine_per_px;

bool is_pressable(const Node& node) {
  return node.role == Role::button || node.role == Role::search_field || node.role == Role::text_field;
}

bool is_control(const Node& node) {
  return is_pressable(node) || node.role == Role::link;
}

std::string describe(const FrameFacts& frame, const Node& node) {
  return std::string(semantics::role_name(node.role)) + " \"" + frame.tree.name(node) + "\"";
}

std::string check_structure(const FrameFacts& frame) {
  if (!frame.tree.balanced()) return "a scope of the tree is not closed";
  std::unordered_map<std::uint32_t, const Node*> seen;
  std::size_t index = 0;
  for (const Node& node : frame.tree.nodes()) {
    if (!node.id) return describe(frame, node) + " has no id";
    if (node.parent >= index && index != 0) return describe(frame, node) + " comes before its parent";
    if (!seen.emplace(node.id.value, &node).second) {
      return describe(frame, node) + " has the id of " + describe(frame, *seen[node.id.value]);
    }
    ++index;
  }
  return {};
}

std::string check_places(const FrameFacts& frame) {
  const FineRect& all = frame.tree.nodes().front().rect;
  for (const Node& node : frame.tree.nodes()) {
    const FineRect& rect = node.rect;
    const bool inside = rect.x >= 0 && rect.y >= 0 && rect.width >= 0 && rect.height >= 0 &&
                        rect.x + rect.width <= all.width && rect.y + rect.height <= all.height;
    if (!inside) return describe(frame, node) + " reaches out of the widget";
  }
  return {};
}

std::string check_controls(const FrameFacts& frame) {
  for (const Node& node : frame.tree.nodes()) {
    if (is_control(node) && frame.tree.name(node).empty()) return describe(frame, node) + " has no name";
    if (node.role == Role::link && node.href.empty()) return describe(frame, node) + " leads nowhere";
    if (frame.coarse_pointer && is_pressable(node) && node.rect.height < finger_fine) {
      return describe(frame, node) + " is too low for a finger";
    }
  }
  return {};
}

bool overlap(const FineRect& a, const FineRect& b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

std::string check_overlaps(const FrameFacts& frame) {
  std::vector<const Node*> controls;
  for (const Node& node : frame.tree.nodes()) {
    if (!is_control(node)) continue;
    for (const Node* other : controls) {
      if (overlap(node.rect, other->rect)) return describe(frame, node) + " overlaps " + describe(frame, *other);
    }
    controls.push_back(&node);
  }
  return {};
}

// An item is rounded to device pixels, a node to sixteenths: their edges may be a pixel apart.
bool same_place(const raster::Rect& item, const FineRect& rect, float scale) {
  const auto near = [scale](int pixel, int fine) {
    return std::abs(static_cast<float>(pixel) - static_cast<float>(fine) / fine_per_px * scale) <= 1;
  };
  return near(item.x0, rect.x) && near(item.y0, rect.y) && near(item.x1, rect.x + rect.width) &&
         near(item.y1, rect.y + rect.height);
}

std::string check_items(const FrameFacts& frame) {
  if (!ItemLog::available()) return {};
  std::unordered_map<std::uint32_t, const Node*> undrawn;
  for (const Node& node : frame.tree.nodes())
    undrawn[node.id.value] = &node;
  for (const ItemLog::Item& item : frame.items.items()) {
    const auto found = undrawn.find(item.id);
    if (found == undrawn.end()) {
      return "something at (" + std::to_string(item.rect.x0) + ", " + std::to_string(item.rect.y0) +
             ") is drawn as an item of Dear ImGui but not described, or is drawn twice";
    }
    if (!same_place(item.rect, found->second->rect, frame.scale)) {
      return describe(frame, *found->second) + " is described at another place than it is drawn";
    }
    undrawn.erase(found);
  }
  for (const Node& node : frame.tree.nodes()) {
    if (is_control(node) && undrawn.count(node.id.value) != 0)
      return describe(frame, node) + " is described but not drawn";
  }
  return {};
}

constexpr std::array checks = {check_structure, check_places, check_controls, check_overlaps, check_items};

}  // namespace

std::string first_problem(const FrameFacts& frame) {
  for (const auto check : checks) {
    if (std::string problem = check(frame); !problem.empty()) return problem;
  }
  return {};
}

}  // namespace portal::harness
