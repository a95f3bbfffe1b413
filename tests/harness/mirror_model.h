// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "widgets/app/messages.h"
#include "widgets/semantics/diff.h"
#include "widgets/semantics/tree.h"

namespace portal::harness {

/// An element as the page has it after the patches so far.
struct MirrorElement {
  semantics::Role role = semantics::Role::root;
  app::Number parent = 0;
  std::vector<app::Number> children;  ///< in reading order
  semantics::FineRect rect;           ///< as sent: relative to the nearest list item above, else to the root
  int style = -1;                     ///< -1: none was sent
  std::vector<std::string> lines;
  std::map<semantics::Attribute, std::string> attributes;
  std::uint16_t state = 0;
  std::string href;
  std::string value;
};

/// The page's side of the mirror without a page: what a browser's DOM would hold after each patch (web/README.md).
///
/// Every patch is checked as the page would have to: elements that it names must exist, new numbers must be new,
/// removals come first. So each test that runs frames also proves the diff.
class MirrorModel {
 public:
  MirrorModel();

  /// Applies the patches of one frame; other outputs are passed over. Fails the test on a patch that no page could
  /// apply.
  /// @param focused  a field that has the focus keeps its value, unless the reader asked for another one
  void apply(std::span<const app::Output> outputs, app::Number focused);

  /// The reader changed a field: the page shows it before anybody is told.
  void type(app::Number field, std::string value);

  /// nullptr if there is no such element
  const MirrorElement* find(app::Number number) const;

  /// All numbers, the root first.
  std::vector<app::Number> reading_order() const;

  /// A sentence about the first thing in which the page differs from the tree; empty if it does not.
  std::string first_difference(const semantics::Tree& tree, const semantics::MirrorDiff& diff) const;

 private:
  void apply(const app::CreateNode& patch);
  void apply(const app::RemoveNode& patch);
  void apply(const app::MoveNode& patch);
  void apply(const app::SetRect& patch) { element(patch.node).rect = patch.rect; }
  void apply(const app::SetFont& patch) { element(patch.node).style = patch.style; }
  void apply(const app::SetLines& patch) { element(patch.node).lines = patch.lines; }
  void apply(const app::SetAttribute& patch);
  void apply(const app::SetState& patch) { element(patch.node).state = patch.bits; }
  void apply(const app::SetHref& patch) { element(patch.node).href = patch.url; }
  void apply(const app::SetValue& patch);
  template <class Other>
  void apply(const Other&) {}

  MirrorElement& element(app::Number number);
  void insert(app::Number number, app::Number parent, app::Number after);
  void forget(app::Number number);
  semantics::FineRect absolute_rect(app::Number number) const;

  std::map<app::Number, MirrorElement> elements_;
  app::Number highest_ = 1;
  app::Number focused_ = 0;
};

}  // namespace portal::harness
