// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "core/base/problem.h"
#include "core/search/document.h"

/// What all readers of documents have in common, so that a million documents need the memory of one.
namespace portal::feeds {

/// Takes documents one by one, in the order of the input, and what is wrong with it. A document may have problems that
/// come before it; Problem::line is filled in where the input has lines.
class DocumentSink {
 public:
  virtual ~DocumentSink() = default;

  virtual void add(search::Document document) = 0;
  virtual void report(Problem problem) = 0;
};

/// Reads a feed that comes in pieces. What it hands to its sink does not depend on where the pieces end.
class FeedReader {
 public:
  virtual ~FeedReader() = default;

  /// The next bytes of the feed, of any number.
  virtual void push(std::string_view bytes) = 0;

  /// No more bytes will come. Once, last.
  virtual void finish() = 0;

  /// Nothing behind what was pushed can matter: the list has ended, or the input is not what it was taken for.
  virtual bool done() const { return false; }
};

}  // namespace portal::feeds
