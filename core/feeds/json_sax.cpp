// SPDX-License-Identifier: MIT
#include "core/feeds/json_sax.h"

#include <iterator>

#include "nlohmann/json.hpp"

namespace portal::feeds {
namespace {

/// An input iterator whose copies share one position: the library keeps copies, and afterwards we must know how far it
/// came. The past-the-end iterator has no shared position.
class SharedCursor {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  explicit SharedCursor(const char** shared) : shared_(shared) {}
  explicit SharedCursor(const char* end) : end_(end) {}

  reference operator*() const { return **shared_; }
  SharedCursor& operator++() {
    ++*shared_;
    return *this;
  }
  bool operator==(const SharedCursor& other) const { return address() == other.address(); }
  bool operator!=(const SharedCursor& other) const { return address() != other.address(); }

 private:
  const char* address() const { return shared_ != nullptr ? *shared_ : end_; }

  const char** shared_ = nullptr;
  const char* end_ = nullptr;
};

/// The library's vocabulary on one side, ours on the other.
class Adapter {
 public:
  Adapter(JsonEvents& events, const char* begin, const char* const& position)
      : events_(events), begin_(begin), position_(position) {}

  bool broken() const { return broken_; }
  std::size_t bytes_until_error() const { return bytes_until_error_; }

  bool null() { return events_.null(); }
  bool boolean(bool) { return events_.boolean(); }
  bool number_integer(nlohmann::json::number_integer_t value) { return number(std::to_string(value)); }
  bool number_unsigned(nlohmann::json::number_unsigned_t value) { return number(std::to_string(value)); }
  bool number_float(nlohmann::json::number_float_t, const std::string& digits) { return number(digits); }
  bool string(std::string& value) { return events_.text(value); }
  bool binary(nlohmann::json::binary_t&) { return false; }  // not in JSON text
  bool start_object(std::size_t) { return events_.open_object(); }
  bool key(std::string& key) { return events_.key(key, static_cast<std::size_t>(position_ - begin_)); }
  bool end_object() { return events_.close(); }
  bool start_array(std::size_t) { return events_.open_array(); }
  bool end_array() { return events_.close(); }
  bool parse_error(std::size_t bytes_read, const std::string&, const nlohmann::detail::exception&) {
    broken_ = true;
    bytes_until_error_ = bytes_read > 0 ? bytes_read - 1 : 0;
    return false;
  }

 private:
  bool number(std::string digits) { return events_.text(digits); }

  JsonEvents& events_;
  const char* begin_;
  const char* const& position_;
  bool broken_ = false;
  std::size_t bytes_until_error_ = 0;
};

}  // namespace

JsonOutcome parse_json_value(std::string_view text, std::size_t offset, JsonEvents& events) {
  const char* position = text.data() + offset;
  Adapter adapter(events, text.data(), position);
  const bool complete = nlohmann::json::sax_parse(SharedCursor(&position), SharedCursor(text.data() + text.size()),
                                                  &adapter, nlohmann::json::input_format_t::json, false);
  if (adapter.broken()) return {JsonEnd::broken, offset + adapter.bytes_until_error()};
  return {complete ? JsonEnd::complete : JsonEnd::stopped, static_cast<std::size_t>(position - text.data())};
}

}  // namespace portal::feeds
