// SPDX-License-Identifier: MIT
#include "widgets/semantics/tree.h"

#include <string>

#include "catch2/catch.hpp"

namespace {

using portal::semantics::Attribute;
using portal::semantics::Node;
using portal::semantics::NodeId;
using portal::semantics::Role;
using portal::semantics::Tree;

Tree small_tree() {
  Tree tree;
  tree.clear({1});
  tree.root().attributes = {{Attribute::label, "Tìm kiếm"}};
  tree.open({2}, Role::heading).attributes = {{Attribute::level, "2"}};
  Node& link = tree.add({3}, Role::link);
  link.lines = {"Quyết định ", "số 57/2023/", "QĐ-UBND"};
  link.href = "/57";
  tree.close();
  Node& label = tree.add({4}, Role::label);
  label.lines = {"Từ khóa"};
  label.attributes = {{Attribute::label_for, "5"}};
  Node& field = tree.add({5}, Role::search_field);
  field.value = "ngân sách";
  field.state = portal::semantics::state_invalid;
  Node& button = tree.add({6}, Role::button);
  button.lines = {"2"};
  button.attributes = {{Attribute::label, "Trang 2"}};
  button.state = portal::semantics::state_current | portal::semantics::state_toggle;
  tree.add({7}, Role::paragraph).lines = {"Một câu."};
  return tree;
}

}  // namespace

TEST_CASE("tree: nodes stand in reading order below the scope that is open", "[semantics][tree]") {
  const Tree tree = small_tree();
  REQUIRE(tree.nodes().size() == 7);
  CHECK(tree.nodes()[2].parent == 1);
  CHECK(tree.nodes()[3].parent == 0);
  CHECK(tree.balanced());
}

TEST_CASE("tree: names come from the label attribute, the label element or the content", "[semantics][tree]") {
  const Tree tree = small_tree();
  CHECK(tree.name(tree.nodes()[0]) == "Tìm kiếm");
  CHECK(tree.name(tree.nodes()[1]) == "Quyết định số 57/2023/QĐ-UBND");  // of the link inside
  CHECK(tree.name(tree.nodes()[4]) == "Từ khóa");
  CHECK(tree.name(tree.nodes()[5]) == "Trang 2");
}

TEST_CASE("tree: the content of a node ends where its next sibling starts", "[semantics][tree]") {
  Tree tree;
  tree.clear({1});
  tree.open({2}, Role::list_item);
  tree.open({3}, Role::heading);
  tree.add({4}, Role::link).lines = {"một"};
  tree.close();
  tree.add({5}, Role::paragraph).lines = {"hai"};
  tree.close();
  tree.add({6}, Role::paragraph).lines = {"ba"};
  CHECK(tree.name(tree.nodes()[1]) == "một hai");
  CHECK(tree.name(tree.nodes()[2]) == "một");
}

TEST_CASE("tree: the dump shows depth, role, name and what differs from the default", "[semantics][tree]") {
  CHECK(dump(small_tree()) ==
        "root \"Tìm kiếm\"\n"
        "  heading \"Quyết định số 57/2023/QĐ-UBND\"\n"
        "    link \"Quyết định số 57/2023/QĐ-UBND\" href=/57\n"
        "  label \"Từ khóa\"\n"
        "  search_field \"Từ khóa\" value=\"ngân sách\" invalid\n"
        "  button \"Trang 2\" toggle current\n"
        "  paragraph \"Một câu.\"\n");
}

TEST_CASE("tree: no two nodes of a frame have one id, even if the hashes of their keys do", "[semantics][tree]") {
  Tree tree;
  tree.clear({1});
  CHECK(tree.add({9}, Role::paragraph).id == NodeId{9});
  const NodeId second = tree.add({9}, Role::paragraph).id;
  const NodeId third = tree.add({9}, Role::paragraph).id;
  CHECK(second != NodeId{9});
  CHECK(third != NodeId{9});
  CHECK(third != second);
  CHECK(tree.add({1}, Role::paragraph).id != NodeId{1});
  tree.clear({1});
  CHECK(tree.add({9}, Role::paragraph).id == NodeId{9});
}
