// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include "core/feeds/feed_reader.h"

namespace portal::cli {

/// Adds the text of attachments to the documents that pass through. A document is passed on whatever becomes of its
/// files; those that are missing or broken are reported.
///
/// Attachments are paths relative to a folder, in which they must be; what has a scheme ("https:") is not fetched, and
/// kinds other than .pdf and .docx are not read: both are counted.
class AttachmentReader final : public feeds::DocumentSink {
 public:
  struct Counts {
    std::size_t read = 0, failed = 0, elsewhere = 0, other_kinds = 0;
  };

  /// Borrows the next sink.
  explicit AttachmentReader(feeds::DocumentSink& next) : next_(next) {}

  /// Where the attachments of the documents to come are, and what their feed is called.
  void set_feed(std::string name, std::string folder);

  void add(search::Document document) override;
  void report(Problem problem) override { next_.report(std::move(problem)); }

  const Counts& counts() const { return counts_; }

 private:
  void read(const std::string& attachment, search::Document& document);
  void fail(const std::string& attachment, const search::Document& document, ProblemCode code, std::string message);

  feeds::DocumentSink& next_;
  std::string name_;
  std::string folder_;
  Counts counts_;
};

}  // namespace portal::cli
