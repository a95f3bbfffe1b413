// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "widgets/app/messages.h"
#include "widgets/semantics/diff.h"
#include "widgets/semantics/tree.h"

namespace portal::test {

/// What the page makes of patches, as plain data. Refuses what the page's mirror refuses.
class MirrorModel {
 public:
  struct Element {
    semantics::Role role = semantics::Role::root;
    app::Number parent = 0;
    std::vector<app::Number> children;
    semantics::FineRect rect;
    int style = -1;
    std::vector<std::string> lines;
    std::map<semantics::Attribute, std::string> attributes;
    std::uint16_t state = 0;
    std::string href, value;
    std::vector<semantics::Mark> marks;
  };

  MirrorModel();

  /// Takes a patch; other outputs are no business of the mirror. @return whether it was a patch of the mirror
  bool apply(const app::Output& output);

  /// The reader changed a field, if it is one.
  void type(app::Number number, const std::string& value);

  /// The first patch that the page would have refused, in words; empty if there was none.
  const std::string& fault() const { return fault_; }

  const std::map<app::Number, Element>& elements() const { return elements_; }
  app::Number focus() const { return focus_; }

  /// Everything, one element a line, in reading order. Rectangles are absolute.
  std::string text(bool with_marks) const;

 private:
  struct Applier;
  Element* find(app::Number number);
  void insert(app::Number number, app::Number parent, app::Number after);
  void detach(app::Number number);
  void forget(app::Number number);
  void refuse(const std::string& reason);
  void append_text(app::Number number, int depth, semantics::FineRect origin, bool with_marks, std::string& text) const;

  std::map<app::Number, Element> elements_;
  std::set<app::Number> used_;
  app::Number focus_ = 0;
  std::string fault_;
};

/// The same text, from the tree that the mirror is to show.
std::string mirror_text(const semantics::Tree& tree, const semantics::MirrorDiff& diff, bool with_marks);

}  // namespace portal::test
