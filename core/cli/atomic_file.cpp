// SPDX-License-Identifier: MIT
#include "core/cli/atomic_file.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace portal::cli {
namespace {

std::string failed(const std::string& path, const char* what) {
  return path + ": " + what + ": " + std::strerror(errno);
}

/// Whether `path` is still the name of the open file.
bool is_at(int file, const std::string& path) {
  struct stat opened {
  }, named{};
  return ::fstat(file, &opened) == 0 && ::stat(path.c_str(), &named) == 0 && opened.st_dev == named.st_dev &&
         opened.st_ino == named.st_ino;
}

/// So that a new name outlives a power cut; where that is not possible, the file is still whole.
void sync_folder(const std::string& folder) {
  const int directory = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (directory < 0) return;
  ::fsync(directory);
  ::close(directory);
}

}  // namespace

AtomicFile::~AtomicFile() {
  discard();
}

void AtomicFile::discard() {
  if (file_ < 0) return;
  ::unlink(draft_.c_str());
  ::close(file_);
  file_ = -1;
}

std::optional<std::string> AtomicFile::open(const std::string& path) {
  path_ = path;
  draft_ = path + ".new";
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error to report, not an end
  const int file = ::open(draft_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
  if (file < 0) return failed(draft_, "cannot be written");
  // Emptied only under the lock, and not if another run has put it in its place since it was opened.
  if (::flock(file, LOCK_EX | LOCK_NB) != 0 || !is_at(file, draft_)) {
    ::close(file);
    return draft_ + ": another run is writing it";
  }
  file_ = file;
  if (::ftruncate(file_, 0) != 0) return failed(draft_, "cannot be written");
  return std::nullopt;
}

std::optional<std::string> AtomicFile::write(std::span<const std::uint8_t> bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(file_, bytes.data(), std::min<std::size_t>(bytes.size(), std::size_t{1} << 30));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return failed(draft_, "cannot be written");
    bytes = bytes.subspan(static_cast<std::size_t>(count));
  }
  return std::nullopt;
}

std::optional<std::string> AtomicFile::commit(Durability durability) {
  if (durability == Durability::now && ::fsync(file_) != 0) return failed(draft_, "cannot be written");
  if (std::rename(draft_.c_str(), path_.c_str()) != 0) return failed(path_, "cannot be replaced");
  ::close(file_);
  file_ = -1;
  if (durability == Durability::now) sync_folder(std::filesystem::path(path_).parent_path().string());
  return std::nullopt;
}

std::optional<std::string> write_atomically(const std::string& path, std::span<const std::uint8_t> bytes,
                                            Durability durability) {
  AtomicFile file;
  if (auto error = file.open(path)) return error;
  if (auto error = file.write(bytes)) return error;
  return file.commit(durability);
}

}  // namespace portal::cli
