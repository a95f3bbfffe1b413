// SPDX-License-Identifier: MIT
#include "core/cli/search/section_files.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <unistd.h>

namespace portal::cli {

SectionFiles::~SectionFiles() {
  for (const File& file : files_) {
    if (file.descriptor >= 0) ::close(file.descriptor);
  }
}

std::string SectionFiles::path(std::size_t section) const {
  return (folder_ / ("section" + std::to_string(section))).string();
}

std::optional<std::string> SectionFiles::write(std::size_t section, std::size_t offset,
                                               std::span<const std::uint8_t> bytes) {
  const auto failed = [&] { return path(section) + ": cannot be written: " + std::strerror(errno); };
  if (offset + bytes.size() > std::numeric_limits<std::uint32_t>::max()) return "the index is too large for its format";
  int& file = files_[section].descriptor;
  if (file < 0) file = ::open(path(section).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0) return failed();
  while (!bytes.empty()) {
    const ssize_t count = ::pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return failed();
    offset += static_cast<std::size_t>(count);
    bytes = bytes.subspan(static_cast<std::size_t>(count));
  }
  return std::nullopt;
}

void SectionFiles::put(search::Section section, std::size_t offset, std::span<const std::uint8_t> bytes) {
  const auto number = static_cast<std::size_t>(section);
  if (!files_[number].failure) files_[number].failure = write(number, offset, bytes);
}

Result<search::SectionSpans> SectionFiles::map() {
  search::SectionSpans spans;
  for (std::size_t section = 0; section < files_.size(); ++section) {
    File& file = files_[section];
    if (file.failure) return Error{ErrorCode::unsupported, 0, *file.failure};
    if (file.descriptor < 0) continue;
    if (!file.mapped) file.mapped = MappedFile::open(path(section));
    if (!file.mapped) return Error{ErrorCode::unsupported, 0, path(section) + ": cannot be read again"};
    spans[section] = file.mapped->bytes();
  }
  return spans;
}

}  // namespace portal::cli
