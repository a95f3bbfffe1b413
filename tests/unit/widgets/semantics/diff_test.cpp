// SPDX-License-Identifier: MIT
#include "widgets/semantics/diff.h"

#include <algorithm>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "catch2/catch.hpp"

#include "core/base/bytes.h"
#include "tests/unit/widgets/semantics/random_tree.h"
#include "tests/unit/widgets/support/mirror_model.h"
#include "web/bridge/wire.h"
#include "widgets/semantics/increasing.h"

namespace {

using portal::app::Number;
using portal::app::Output;
using portal::semantics::Attribute;
using portal::semantics::MirrorDiff;
using portal::semantics::Node;
using portal::semantics::NodeId;
using portal::semantics::Role;
using portal::semantics::Tree;
using portal::test::MirrorModel;

// A mirror and its model, brought from tree to tree.
struct Mirror {
  MirrorDiff diff;
  MirrorModel model;
  std::vector<Output> last;

  void show(const Tree& tree, bool with_marks = true) {
    last.clear();
    diff.update(tree, with_marks, last);
    for (const Output& output : last)
      REQUIRE(model.apply(output));
    REQUIRE(model.fault() == "");
  }

  template <class Patch>
  std::vector<Patch> patches() const {
    std::vector<Patch> found;
    for (const Output& output : last) {
      if (const Patch* patch = std::get_if<Patch>(&output)) found.push_back(*patch);
    }
    return found;
  }
};

Tree list_of(const std::vector<std::uint32_t>& ids) {
  Tree tree;
  tree.clear({1});
  tree.open({2}, Role::list);
  for (const std::uint32_t id : ids) {
    tree.open({id}, Role::list_item);
    tree.add({id + 1000}, Role::paragraph).lines = {"văn bản " + std::to_string(id)};
    tree.close();
  }
  tree.close();
  return tree;
}

std::vector<std::uint32_t> numbers(std::uint32_t first, std::uint32_t count) {
  std::vector<std::uint32_t> ids(count);
  for (std::uint32_t i = 0; i < count; ++i)
    ids[i] = first + i;
  return ids;
}

std::map<Number, std::vector<Number>> children_of(const MirrorModel& model) {
  std::map<Number, std::vector<Number>> children;
  for (const auto& [number, element] : model.elements())
    children[number] = element.children;
  return children;
}

// The least number of moves that turns the old children of every element into the new ones.
std::size_t needed_moves(std::map<Number, std::vector<Number>> before, std::map<Number, std::vector<Number>> after) {
  std::size_t moves = 0;
  for (const auto& [parent, now] : after) {
    const std::vector<Number>& old = before[parent];
    std::vector<std::uint32_t> places;
    for (const Number child : now) {
      const auto place = std::find(old.begin(), old.end(), child);
      if (place != old.end()) places.push_back(static_cast<std::uint32_t>(place - old.begin()));
    }
    const std::vector<bool> stay = portal::semantics::longest_increasing(places);
    moves += static_cast<std::size_t>(std::count(stay.begin(), stay.end(), false));
  }
  return moves;
}

// A label, its field and an error, in the order given by `ids`.
Tree fields(bool error, Role error_role = Role::paragraph, const std::string& value = {}) {
  Tree tree;
  tree.clear({1});
  Node& label = tree.add({10}, Role::label);
  label.lines = {"Từ ngày"};
  label.attributes = {{Attribute::label_for, "11"}};
  Node& field = tree.add({11}, Role::text_field);
  field.value = value;
  if (error) field.attributes = {{Attribute::described_by, "12"}};
  if (error) tree.add({12}, error_role).lines = {"Ngày không hợp lệ."};
  return tree;
}

}  // namespace

TEST_CASE("diff: the mirror equals the tree after every change, with the least moves", "[semantics][diff]") {
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    portal::test::RandomTree random(seed);
    Mirror mirror;
    for (int update = 0; update < 6; ++update) {
      random.step();
      const Tree tree = random.build();
      const auto before = children_of(mirror.model);
      mirror.show(tree);
      const std::string shown = mirror.model.text(true), wanted = portal::test::mirror_text(tree, mirror.diff, true);
      if (shown != wanted) FAIL("seed " << seed << ", update " << update << "\n" << shown << "---\n" << wanted);
      REQUIRE(mirror.patches<portal::app::MoveNode>().size() == needed_moves(before, children_of(mirror.model)));
    }
    mirror.show(random.build());
    REQUIRE(mirror.last.empty());
  }
}

TEST_CASE("diff: reversing 20 rows moves 19, and the last one to the front only itself", "[semantics][diff]") {
  Mirror mirror;
  std::vector<std::uint32_t> ids = numbers(10, 20);
  mirror.show(list_of(ids));

  SECTION("reversed") {
    std::reverse(ids.begin(), ids.end());
    mirror.show(list_of(ids));
    CHECK(mirror.last.size() == 19);
    CHECK(mirror.patches<portal::app::MoveNode>().size() == 19);
  }
  SECTION("last to the front") {
    std::rotate(ids.begin(), ids.end() - 1, ids.end());
    mirror.show(list_of(ids));
    CHECK(mirror.last.size() == 1);
    CHECK(mirror.patches<portal::app::MoveNode>().size() == 1);
  }
}

TEST_CASE("diff: rows that go are removed with all they hold before anything else happens", "[semantics][diff]") {
  Mirror mirror;
  mirror.show(list_of({10, 11, 12, 13}));
  mirror.show(list_of({20, 11, 13}));
  const auto removed = mirror.patches<portal::app::RemoveNode>();
  REQUIRE(removed.size() == 2);  // not their paragraphs too
  CHECK(removed[0].node < removed[1].node);
  CHECK(std::holds_alternative<portal::app::RemoveNode>(mirror.last[1]));
}

TEST_CASE("diff: one changed state is one patch of at most 8 bytes", "[semantics][diff]") {
  Mirror mirror;
  Tree tree = list_of(numbers(10, 60));
  mirror.show(tree);
  tree.node(100).state = portal::semantics::state_pressed | portal::semantics::state_toggle;
  mirror.show(tree);
  REQUIRE(mirror.last.size() == 1);
  portal::ByteWriter bytes;
  portal::wire::encode(mirror.last[0], bytes);
  CHECK(bytes.data().size() <= 8);
}

TEST_CASE("diff: highlights are no patch as long as the page does not ask for them", "[semantics][diff]") {
  Mirror mirror;
  Tree tree = list_of({10, 11});
  mirror.show(tree, false);
  tree.node(3).marks = {{0, 3}};
  mirror.show(tree, false);
  CHECK(mirror.last.empty());
  mirror.show(tree, true);
  CHECK(mirror.patches<portal::app::SetMarks>().size() == 1);
  CHECK(mirror.last.size() == 1);
}

TEST_CASE("diff: a row that moves on the page is one patch, not one for each thing in it", "[semantics][diff]") {
  Mirror mirror;
  Tree tree = list_of({10, 11});
  for (std::size_t i = 2; i < 6; ++i)
    tree.node(i).rect = {0, static_cast<int>(i) * 100, 50, 20};
  mirror.show(tree);
  tree.node(4).rect.y += 300;
  tree.node(5).rect.y += 300;
  mirror.show(tree);
  CHECK(mirror.last.size() == 1);
}

TEST_CASE("diff: references are numbers of the mirror, also of nodes that come later", "[semantics][diff]") {
  Mirror mirror;
  mirror.show(fields(true));
  const Number label = mirror.diff.number({10}), field = mirror.diff.number({11}), error = mirror.diff.number({12});
  CHECK(mirror.model.elements().at(label).attributes.at(Attribute::label_for) == std::to_string(field));
  CHECK(mirror.model.elements().at(field).attributes.at(Attribute::described_by) == std::to_string(error));
}

TEST_CASE("diff: a reference follows its node into another element, and ends with it", "[semantics][diff]") {
  Mirror mirror;
  mirror.show(fields(true));
  const Number field = mirror.diff.number({11}), before = mirror.diff.number({12});
  mirror.show(fields(true, Role::note));  // another role: another element
  const Number after = mirror.diff.number({12});
  CHECK(after != before);
  CHECK(mirror.model.elements().at(field).attributes.at(Attribute::described_by) == std::to_string(after));
  Tree without = fields(true);
  without.node(3).id = {77};
  mirror.show(without);
  CHECK(mirror.model.elements().at(field).attributes.count(Attribute::described_by) == 0);
}

TEST_CASE("diff: numbers start at the root with 1 and are never used twice", "[semantics][diff]") {
  Mirror mirror;
  mirror.show(list_of({10, 11}));
  CHECK(mirror.diff.number({1}) == 1);
  const Number before = mirror.diff.number({11});
  mirror.show(list_of({10}));
  CHECK(mirror.diff.number({11}) == 0);
  CHECK_FALSE(mirror.diff.node(before));
  mirror.show(list_of({10, 11}));
  CHECK(mirror.diff.number({11}) > before);
  CHECK(mirror.diff.node(mirror.diff.number({11})) == NodeId{11});
}

TEST_CASE("diff: what the reader typed is not written back, anything else is", "[semantics][diff]") {
  Mirror mirror;
  mirror.show(fields(false, Role::paragraph, ""));
  mirror.diff.field_typed({11}, "28/7");
  mirror.show(fields(false, Role::paragraph, "28/7"));
  CHECK(mirror.last.empty());
  mirror.show(fields(false, Role::paragraph, "28/07/2023"));
  const auto values = mirror.patches<portal::app::SetValue>();
  REQUIRE(values.size() == 1);
  CHECK(values[0].value == "28/07/2023");
  CHECK_FALSE(values[0].reset_by_reader);
}

TEST_CASE("diff: a value may be written into a focused field once the reader asked for it", "[semantics][diff]") {
  Mirror mirror;
  mirror.show(fields(false, Role::paragraph, "một"));
  mirror.diff.allow_reset();
  mirror.show(fields(false, Role::paragraph, ""));
  CHECK(mirror.patches<portal::app::SetValue>().at(0).reset_by_reader);
  mirror.show(fields(false, Role::paragraph, "hai"));
  CHECK_FALSE(mirror.patches<portal::app::SetValue>().at(0).reset_by_reader);
}
