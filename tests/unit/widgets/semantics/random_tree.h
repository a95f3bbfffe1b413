// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "tests/unit/core/support/random.h"
#include "widgets/semantics/tree.h"

namespace portal::test {

/// A tree that changes a little with each step, in every way that the mirror has to follow: nodes come, go, change
/// place, parent, role and content. Few ids, so that they come back after having been away.
class RandomTree {
 public:
  explicit RandomTree(std::uint64_t seed) : random_(seed) {}

  void step();
  semantics::Tree build() const;

 private:
  struct Item {
    semantics::Node node;
    std::vector<std::unique_ptr<Item>> children;
  };
  using Children = std::vector<std::unique_ptr<Item>>;

  Children& random_children();
  void insert_new();
  void take_out(bool put_back);
  void reorder();
  void change(semantics::Node& node);
  void collect(Item& item, std::vector<Item*>& all);
  static void append(const Item& item, semantics::Tree& tree);

  Random random_;
  Item root_;
  std::vector<std::uint32_t> used_;
};

}  // namespace portal::test
