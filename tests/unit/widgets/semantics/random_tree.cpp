// SPDX-License-Identifier: MIT
#include "tests/unit/widgets/semantics/random_tree.h"

#include <algorithm>
#include <utility>

namespace portal::test {
namespace {

using semantics::Attribute;
using semantics::Node;
using semantics::Role;

constexpr std::uint32_t first_id = 100;
constexpr std::size_t id_count = 24;
constexpr Role roles[] = {Role::paragraph, Role::list_item, Role::list, Role::heading, Role::text_field, Role::label};
constexpr Attribute attributes[] = {Attribute::label, Attribute::label_for, Attribute::described_by, Attribute::inset};
constexpr const char* words[] = {"", "ngân sách ", "nghị quyết", "số 57/"};

}  // namespace

void RandomTree::collect(Item& item, std::vector<Item*>& all) {
  all.push_back(&item);
  for (const std::unique_ptr<Item>& child : item.children)
    collect(*child, all);
}

RandomTree::Children& RandomTree::random_children() {
  std::vector<Item*> all;
  collect(root_, all);
  return all[random_.below(all.size())]->children;
}

void RandomTree::step() {
  for (std::size_t changes = 1 + random_.below(3); changes > 0; --changes) {
    switch (random_.below(6)) {
      case 0:
      case 1: insert_new(); break;
      case 2: take_out(false); break;
      case 3: take_out(true); break;
      case 4: reorder(); break;
      default: {
        std::vector<Item*> all;
        collect(root_, all);
        change(all[random_.below(all.size())]->node);
      }
    }
  }
}

void RandomTree::insert_new() {
  const auto id = static_cast<std::uint32_t>(first_id + random_.below(id_count));
  if (std::find(used_.begin(), used_.end(), id) != used_.end()) return;
  used_.push_back(id);
  auto item = std::make_unique<Item>();
  item->node.id = {id};
  change(item->node);
  Children& children = random_children();
  children.insert(children.begin() + static_cast<std::ptrdiff_t>(random_.below(children.size() + 1)), std::move(item));
}

// Out of the tree with all below; `put_back` hangs it somewhere else.
void RandomTree::take_out(bool put_back) {
  Children& from = random_children();
  if (from.empty()) return;
  const auto place = from.begin() + static_cast<std::ptrdiff_t>(random_.below(from.size()));
  std::unique_ptr<Item> item = std::move(*place);
  from.erase(place);
  if (put_back) {
    random_children().push_back(std::move(item));
    return;
  }
  std::vector<Item*> gone;
  collect(*item, gone);
  for (const Item* one : gone)
    used_.erase(std::remove(used_.begin(), used_.end(), one->node.id.value), used_.end());
}

void RandomTree::reorder() {
  Children& children = random_children();
  for (std::size_t i = children.size(); i > 1; --i)
    std::swap(children[i - 1], children[random_.below(i)]);
}

void RandomTree::change(Node& node) {
  if (node.id && random_.below(3) == 0) node.role = random_.pick(roles);
  const auto length = [&] { return static_cast<std::int32_t>(random_.below(2000)); };
  if (random_.below(2) == 0) node.rect = {length(), length(), length(), length()};
  node.style = static_cast<std::uint8_t>(random_.below(4));
  node.state = static_cast<std::uint16_t>(random_.below(4));
  node.lines.clear();
  for (std::size_t lines = random_.below(3); lines > 0; --lines)
    node.lines.emplace_back(random_.pick(words));
  node.value = random_.pick(words);
  node.href = random_.pick(words);
  node.attributes.clear();
  for (const Attribute attribute : attributes) {
    if (random_.below(2) == 0) continue;
    node.attributes.emplace_back(attribute, std::to_string(first_id + random_.below(id_count)));
  }
  node.marks.assign(random_.below(3), {static_cast<std::uint32_t>(random_.below(9)), 1});
}

void RandomTree::append(const Item& item, semantics::Tree& tree) {
  Node& node = tree.open(item.node.id, item.node.role);
  const Node made = node;
  node = item.node;
  node.id = made.id;
  node.parent = made.parent;
  for (const std::unique_ptr<Item>& child : item.children)
    append(*child, tree);
  tree.close();
}

semantics::Tree RandomTree::build() const {
  semantics::Tree tree;
  tree.clear({1});
  Node root = root_.node;
  root.id = {1};
  root.role = Role::root;
  tree.root() = root;
  for (const std::unique_ptr<Item>& child : root_.children)
    append(*child, tree);
  return tree;
}

}  // namespace portal::test
