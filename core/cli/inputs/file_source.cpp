// SPDX-License-Identifier: MIT
#include "core/cli/inputs/file_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <utility>

namespace portal::cli {
namespace {

constexpr std::size_t piece_bytes = 256 * 1024;

std::uint64_t size_of(std::FILE* file) {
  struct stat status {};
  const bool known = ::fstat(::fileno(file), &status) == 0 && S_ISREG(status.st_mode);
  return known ? static_cast<std::uint64_t>(status.st_size) : 0;
}

}  // namespace

FileSource::FileSource(File file, std::string name, std::unique_ptr<feeds::FeedReader> reader,
                       feeds::DocumentSink& sink)
    : file_(std::move(file)),
      name_(std::move(name)),
      reader_(std::move(reader)),
      sink_(sink),
      buffer_(piece_bytes),
      bytes_total_(size_of(file_.get())) {}

bool FileSource::step() {
  const std::size_t count = std::fread(buffer_.data(), 1, buffer_.size(), file_.get());
  if (count == 0 && std::ferror(file_.get()) != 0 && errno == EINTR) {
    std::clearerr(file_.get());
    return true;
  }
  bytes_read_ += count;
  reader_->push({buffer_.data(), count});
  if (count > 0 && !reader_->done()) return true;
  if (count == 0 && std::ferror(file_.get()) != 0) {
    sink_.report({Severity::error,
                  ProblemCode::truncated,
                  name_,
                  0,
                  {},
                  bytes_read_,
                  {},
                  std::string("reading stopped: ") + std::strerror(errno)});
  }
  reader_->finish();
  bytes_read_ = std::max(bytes_read_, bytes_total_);  // what is behind the list is not read
  return false;
}

Result<std::string> read_file(const std::string& path, std::size_t most) {
  const File file(std::fopen(path.c_str(), "rb"));
  if (!file) return Error{ErrorCode::not_found, 0, std::strerror(errno)};
  std::string bytes(std::min<std::size_t>(size_of(file.get()) + 1, most + 1), '\0');
  std::size_t size = 0;
  while (const std::size_t count = std::fread(bytes.data() + size, 1, bytes.size() - size, file.get())) {
    size += count;
    if (size > most) return Error{ErrorCode::too_large, most, "the file is too large"};
    if (size == bytes.size()) bytes.resize(std::min(2 * size, most + 1));
  }
  if (std::ferror(file.get()) != 0) return Error{ErrorCode::not_found, 0, std::strerror(errno)};
  bytes.resize(size);
  return bytes;
}

}  // namespace portal::cli
