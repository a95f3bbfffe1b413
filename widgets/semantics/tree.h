// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/semantics/node.h"

namespace portal::semantics {

/// The nodes of one frame in reading order: each node comes after its parent and its earlier siblings.
class Tree {
 public:
  /// Starts a frame: only the root is left.
  void clear(NodeId root);

  /// Appends a node below the innermost open scope. An id that the frame has already, because two hashes are equal, is
  /// changed to one that it has not: that node is shown, but answers to no Command.
  /// The reference is good until the next call.
  Node& add(NodeId id, Role role);

  /// Appends a node and makes it the parent of what follows, until `close`.
  Node& open(NodeId id, Role role);
  void close();

  Node& root() { return nodes_.front(); }
  Node& node(std::size_t index) { return nodes_[index]; }
  const std::vector<Node>& nodes() const { return nodes_; }
  bool balanced() const { return scopes_.size() == 1; }

  /// Accessible name by the rules of the roles used here: aria-label, then the label element of a field, then text of
  /// the node and, for links, buttons, headings and list items, of its descendants.
  /// @see W3C accname 1.2, steps 2C to 2F
  std::string name(const Node& node) const;

 private:
  bool take_id(std::uint32_t id);
  std::string content(std::size_t index) const;

  std::vector<Node> nodes_;
  std::vector<std::uint32_t> scopes_;
  std::vector<std::uint32_t> ids_;  // of the nodes: open addressing, a power of two places, at least half of them 0
};

/// "search_field", "list_item", …: the names used by tests and tree dumps.
std::string_view role_name(Role role);

/// One line per node, indented by depth: role, "name", then what differs from the default. For golden text.
std::string dump(const Tree& tree);

}  // namespace portal::semantics
