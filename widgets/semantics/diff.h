// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "widgets/app/messages.h"
#include "widgets/semantics/tree.h"

namespace portal::semantics {

/// Keeps what the mirror shows and says how to bring it up to a new tree.
///
/// Nodes are keyed: one that stays keeps its element, so focus, selection and a screen reader's place survive. A node
/// whose role or parent changed is a new one.
class MirrorDiff {
 public:
  /// Appends patches to `out`: removals first, then one pass in reading order. Cost: linear in the nodes, n log n in
  /// the children of one parent.
  void update(const Tree& tree, bool with_marks, std::vector<app::Output>& out);

  /// The page itself changed a field: no patch is owed for this value.
  void field_typed(NodeId field, std::string value);

  /// The next difference in any field's value is the reader's wish and may be written while the field has focus.
  void allow_reset() { reset_by_reader_ = true; }

  /// Number of a node that the mirror shows, 0 if it does not.
  app::Number number(NodeId id) const;
  /// The node behind a number, NodeId{} if it is gone.
  NodeId node(app::Number number) const;

 private:
  struct Shown {
    app::Number number = 0;
    std::uint32_t order = 0;  ///< index in the previous tree
    NodeId parent;
    FineRect rect;  ///< relative, as sent
    Node node;      ///< as sent; style 0xFF and no text as long as nothing was; attributes in no order
  };
  using Outputs = std::vector<app::Output>;

  std::vector<bool> find_kept(const Tree& tree) const;
  void remove_missing(const Tree& tree, const std::vector<bool>& kept, Outputs& out);
  void number_new(const Tree& tree, const std::vector<bool>& kept);
  bool in_order(const Tree& tree, const std::vector<bool>& kept) const;
  std::vector<bool> find_in_place(const Tree& tree, const std::vector<bool>& kept) const;
  void patch_content(Shown& shown, const Node& node, Outputs& out) const;
  void patch_attributes(Shown& shown, const Node& node, Outputs& out) const;
  std::string referenced(const std::string& value) const;

  std::unordered_map<std::uint32_t, Shown> shown_;           // by NodeId
  std::unordered_map<app::Number, NodeId> nodes_by_number_;  // what commands refer to
  app::Number next_number_ = 1;
  bool reset_by_reader_ = false;
};

}  // namespace portal::semantics
