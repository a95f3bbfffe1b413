// SPDX-License-Identifier: MIT
#include "tests/harness/snapshot.h"

#include "catch2/catch.hpp"

using namespace portal;
using semantics::Attribute;
using semantics::Role;

TEST_CASE("snapshot: depth, role, name, value, address, description and states are written", "[harness]") {
  semantics::Tree tree;
  tree.clear({1});
  tree.root().attributes = {{Attribute::label, "Tìm \"kiếm\""}};
  semantics::Node& label = tree.add({2}, Role::label);
  label.lines = {"Từ ngày"};
  label.attributes = {{Attribute::label_for, "3"}};
  semantics::Node& field = tree.add({3}, Role::text_field);
  field.value = "31/02/2023";
  field.state = semantics::state_invalid;
  field.attributes = {{Attribute::placeholder, "ngày/tháng/năm"}, {Attribute::described_by, "4"}};
  tree.add({4}, Role::paragraph).lines = {"Tháng 2 năm 2023 ", "có 28 ngày."};
  tree.open({5}, Role::list_item);
  semantics::Node& link = tree.add({6}, Role::link);
  link.lines = {"Văn bản"};
  link.href = "a.html";
  tree.close();

  CHECK(harness::snapshot(tree) ==
        "root \"Tìm \\\"kiếm\\\"\"\n"
        "  label \"Từ ngày\"\n"
        "  text_field \"Từ ngày\" value=\"31/02/2023\" description=\"Tháng 2 năm 2023 có 28 ngày.\" "
        "placeholder=\"ngày/tháng/năm\" invalid\n"
        "  paragraph \"Tháng 2 năm 2023 có 28 ngày.\"\n"
        "  list_item\n"
        "    link \"Văn bản\" href=\"a.html\"\n");
}

TEST_CASE("snapshot: the line of pixels has size and hash", "[harness]") {
  CHECK(harness::pixel_line(harness::Image(1, 1, 0x64636261)) == "pixels 1x1 fc179f83ee0724dd\n");
}
