// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "core/base/result.h"
#include "core/cli/search/mapped_file.h"
#include "core/search/format.h"
#include "core/search/section_sink.h"

namespace portal::cli {

/// Sections as files of a folder, which somebody else removes.
class SectionFiles final : public search::SectionSink {
 public:
  explicit SectionFiles(std::filesystem::path folder) : folder_(std::move(folder)) {}
  ~SectionFiles();
  SectionFiles(const SectionFiles&) = delete;
  SectionFiles& operator=(const SectionFiles&) = delete;

  void put(search::Section section, std::size_t offset, std::span<const std::uint8_t> bytes) override;

  /// All sections that something was put into, to read. Not while others put. Borrows this.
  /// @return what could not be written or read again, in a sentence
  Result<search::SectionSpans> map();

 private:
  struct File {
    int descriptor = -1;
    std::optional<std::string> failure;  ///< the first
    std::optional<MappedFile> mapped;
  };

  std::string path(std::size_t section) const;
  std::optional<std::string> write(std::size_t section, std::size_t offset, std::span<const std::uint8_t> bytes);

  std::filesystem::path folder_;
  std::array<File, search::section_count> files_;
};

}  // namespace portal::cli
