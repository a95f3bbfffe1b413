// SPDX-License-Identifier: MIT
#include "core/feeds/json_sax.h"

#include <iterator>
#include <string>
#include <string_view>

#include "catch2/catch.hpp"
#include "nlohmann/json.hpp"

#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/random.h"

using portal::feeds::JsonEnd;
using portal::feeds::JsonOutcome;
using portal::test::HeapText;

namespace {

/// Writes down what is met, and stops at an array that is open this deep.
class Recorder final : public portal::feeds::JsonEvents {
 public:
  explicit Recorder(int deepest = 1000) : deepest_(deepest) {}
  std::string met;

  bool open_object() override { return descend("{"); }
  bool open_array() override { return descend("["); }
  bool close() override {
    --depth_;
    return note("close");
  }
  bool key(std::string& key, std::size_t behind) override {
    return note("key " + key + " before " + std::to_string(behind));
  }
  bool text(std::string& value) override { return note("text " + value); }
  bool null() override { return note("null"); }
  bool boolean() override { return note("boolean"); }

 private:
  bool note(const std::string& what) {
    met += what + '\n';
    return true;
  }
  bool descend(const char* bracket) { return note(bracket) && ++depth_ < deepest_; }

  int deepest_;
  int depth_ = 0;
};

/// An iterator whose copies share one position.
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

/// What nlohmann_json reads, in the words of the recorder.
class Oracle {
 public:
  Oracle(std::string_view text, int deepest) : recorder(deepest), begin_(text.data()), position_(text.data()) {
    const bool complete = nlohmann::json::sax_parse(SharedCursor(&position_), SharedCursor(text.data() + text.size()),
                                                    this, nlohmann::json::input_format_t::json, false);
    if (outcome.end == JsonEnd::broken && broken_) return;
    outcome = {complete ? JsonEnd::complete : JsonEnd::stopped, behind()};
  }

  Recorder recorder;
  JsonOutcome outcome;
  bool too_large_number = false;  // which the kit takes as it is written

  bool null() { return recorder.null(); }
  bool boolean(bool) { return recorder.boolean(); }
  bool number_integer(nlohmann::json::number_integer_t value) { return number(std::to_string(value)); }
  bool number_unsigned(nlohmann::json::number_unsigned_t value) { return number(std::to_string(value)); }
  bool number_float(nlohmann::json::number_float_t, const std::string& digits) { return number(digits); }
  bool string(std::string& value) { return recorder.text(value); }
  bool binary(nlohmann::json::binary_t&) { return false; }
  bool start_object(std::size_t) { return recorder.open_object(); }
  bool key(std::string& key) { return recorder.key(key, behind()); }
  bool end_object() { return recorder.close(); }
  bool start_array(std::size_t) { return recorder.open_array(); }
  bool end_array() { return recorder.close(); }
  bool parse_error(std::size_t bytes_read, const std::string&, const nlohmann::detail::exception& error) {
    broken_ = true;
    too_large_number = error.id == 406;
    outcome = {JsonEnd::broken, bytes_read > 0 ? bytes_read - 1 : 0};
    return false;
  }

 private:
  bool number(std::string digits) { return recorder.text(digits); }
  std::size_t behind() const { return static_cast<std::size_t>(position_ - begin_); }

  bool broken_ = false;
  const char* begin_;
  const char* position_;
};

constexpr std::string_view samples[] = {
    R"({"id":0,"number":"337/SKHĐT-VP","body":"","attachments":["a.pdf",{"url":"b"}],"x":null})",
    R"([ 1 , -2.5e+10, 0, 0.25E-3, true , false,null, [ ] , { } ,"" ])",
    R"({"\u0111\uD83D\uDE00\"\\\/\b\f\n\r\t":"Quyết định số 57/2023/QĐ–UBND “x” 漢字 😀"})",
    "[\"\xC3\xA1\xE1\xBB\x87\xF0\x9F\x98\x80\",[[[[[1],2],3],{\"a\":{\"b\":{}}}]]]",
    "{\"a\" : [1,\t2\r\n,3 ]  ,\"b\":{\"c\":\"d\"}} behind it",
};

/// Bytes that matter somewhere in JSON or UTF-8.
constexpr std::string_view odd_bytes =
    "{}[],:\"\\/u0123456789aAdDfFeE+-.truefalsn \t\n\r\x01\x7F\x80\xBF\xC0\xC3\xE0\xE1\xED\xF0\xF4\xF5\xFF";

std::string changed(std::string text, portal::test::Random& random) {
  for (std::size_t times = random.below(4); times > 0 && !text.empty(); --times) {
    const std::size_t at = random.below(text.size());
    const char byte = odd_bytes[random.below(odd_bytes.size())];
    switch (random.below(4)) {
      case 0: text[at] = byte; break;
      case 1: text.insert(at, 1, byte); break;
      case 2: text.erase(at, 1 + random.below(3)); break;
      default: text.resize(at); break;
    }
  }
  return text;
}

}  // namespace

TEST_CASE("json: whatever is in the text, it is read as by nlohmann_json", "[feeds][json]") {
  portal::test::Random random(2711);
  int good = 0, broken = 0, stopped = 0;
  for (int round = 0; round < 40'000; ++round) {
    const std::string text = changed(std::string(samples[random.below(std::size(samples))]), random);
    if (text.empty() || (text[0] != '{' && text[0] != '[')) continue;  // as parse_json_value() wants
    const HeapText bytes(text);
    const int deepest = random.below(4) == 0 ? 4 : 1000;
    const Oracle expected(bytes.view(), deepest);
    if (expected.too_large_number || text.find("-0") != std::string::npos) continue;
    Recorder found(deepest);
    const JsonOutcome outcome = portal::feeds::parse_json_value(bytes.view(), 0, found);
    CAPTURE(text);
    const bool same = outcome.end == expected.outcome.end && outcome.offset == expected.outcome.offset &&
                      found.met == expected.recorder.met;
    if (!same) {
      CHECK(outcome.offset == expected.outcome.offset);
      CHECK(found.met == expected.recorder.met);
      REQUIRE(outcome.end == expected.outcome.end);
    }
    ++(outcome.end == JsonEnd::complete ? good : outcome.end == JsonEnd::broken ? broken : stopped);
  }
  CHECK(good > 5'000);
  CHECK(broken > 5'000);
  CHECK(stopped > 500);
}

TEST_CASE("json: numbers are taken as they are written", "[feeds][json]") {
  Recorder found;
  const std::string_view text = "[-0,1e999,123456789012345678901234567890,0.10]";
  CHECK(portal::feeds::parse_json_value(text, 0, found).end == JsonEnd::complete);
  CHECK(found.met == "[\ntext -0\ntext 1e999\ntext 123456789012345678901234567890\ntext 0.10\nclose\n");
}

TEST_CASE("json: a value may start anywhere and ends before what follows", "[feeds][json]") {
  Recorder found;
  const JsonOutcome outcome = portal::feeds::parse_json_value("[{\"a\":1},{}]", 1, found);
  CHECK(outcome.end == JsonEnd::complete);
  CHECK(outcome.offset == 8);
}
