// SPDX-License-Identifier: MIT
#include "tests/harness/mirror_model.h"

#include <vector>

#include "catch2/catch.hpp"

#include "tests/harness/failure.h"

using namespace portal;
using harness::MirrorModel;
using semantics::Role;

namespace {

void apply(MirrorModel& page, const std::vector<app::Output>& patches, app::Number focused = 0) {
  page.apply(patches, focused);
}

}  // namespace

TEST_CASE("mirror model: elements are created behind their neighbours and moved", "[harness]") {
  MirrorModel page;
  apply(page, {app::CreateNode{2, Role::list, 1, 0}, app::CreateNode{3, Role::list_item, 2, 0},
               app::CreateNode{4, Role::list_item, 2, 3}, app::CreateNode{5, Role::list_item, 2, 4}});
  CHECK(page.reading_order() == std::vector<app::Number>{1, 2, 3, 4, 5});
  apply(page, {app::MoveNode{5, 2, 3}});
  CHECK(page.reading_order() == std::vector<app::Number>{1, 2, 3, 5, 4});
  apply(page, {app::RemoveNode{2}});
  CHECK(page.reading_order() == std::vector<app::Number>{1});
}

TEST_CASE("mirror model: a patch that no page could apply fails", "[harness]") {
  MirrorModel page;
  apply(page, {app::CreateNode{2, Role::list, 1, 0}, app::CreateNode{3, Role::list_item, 2, 0}});
  CHECK_THROWS_AS(apply(page, {app::CreateNode{3, Role::link, 1, 0}}), harness::Failure);        // a number again
  CHECK_THROWS_AS(apply(page, {app::CreateNode{4, Role::link, 9, 0}}), harness::Failure);        // no such parent
  CHECK_THROWS_AS(apply(page, {app::CreateNode{5, Role::link, 1, 3}}), harness::Failure);        // behind no sibling
  CHECK_THROWS_AS(apply(page, {app::SetHref{9, "a.html"}}), harness::Failure);                   // no such element
  CHECK_THROWS_AS(apply(page, {app::MoveNode{3, 2, 0}, app::RemoveNode{3}}), harness::Failure);  // removals come first
  CHECK_THROWS_AS(apply(page, {app::SetValue{2, false, "x"}}), harness::Failure);                // no field
}

TEST_CASE("mirror model: a field with the focus keeps what was typed unless the reader asked", "[harness]") {
  MirrorModel page;
  apply(page, {app::CreateNode{2, Role::search_field, 1, 0}});
  page.type(2, "duong");
  apply(page, {app::SetValue{2, false, "đường"}}, 2);
  CHECK(page.find(2)->value == "duong");
  apply(page, {app::SetValue{2, true, ""}}, 2);
  CHECK(page.find(2)->value == "");
}

TEST_CASE("mirror model: a page that differs from the tree is found", "[harness]") {
  semantics::Tree tree;
  tree.clear({1});
  tree.add({7}, Role::link).href = "a.html";
  tree.node(1).lines = {"Văn bản"};
  semantics::MirrorDiff diff;
  std::vector<app::Output> patches;
  diff.update(tree, false, patches);
  MirrorModel page;
  page.apply(patches, 0);
  REQUIRE(page.first_difference(tree, diff) == "");

  const auto differs = [&](const std::vector<app::Output>& wrong) {
    MirrorModel other;
    other.apply(patches, 0);
    other.apply(wrong, 0);
    return other.first_difference(tree, diff);
  };
  CHECK_THAT(differs({app::SetHref{2, "b.html"}}), Catch::Contains("another href of link \"Văn bản\""));
  CHECK_THAT(differs({app::SetLines{2, {"Văn", "bản"}}}), Catch::Contains("another text"));
  CHECK_THAT(differs({app::SetRect{2, {1, 0, 0, 0}}}), Catch::Contains("another place"));
  CHECK_THAT(differs({app::SetState{2, semantics::state_disabled}}), Catch::Contains("another state"));
  CHECK_THAT(differs({app::RemoveNode{2}}), Catch::Contains("other children"));
  CHECK_THAT(differs({app::CreateNode{3, Role::note, 2, 0}}), Catch::Contains("other children"));
  CHECK(differs({app::SetFocus{2}, app::Say{false, "x"}}) == "");
}
