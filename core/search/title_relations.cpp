// SPDX-License-Identifier: MIT
#include "core/search/title_relations.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include "core/text/doc_reference.h"
#include "core/text/tokenize.h"

namespace portal::search {
namespace {

/// How far a wording reaches.
enum class Reach : std::uint8_t {
  direct,  ///< its object is the document: nothing but parts and lists may stand between
  object,  ///< its object may be what a document holds: "sửa đổi Quy chế ban hành kèm theo Quyết định …"
};

struct Wording {
  std::string_view words;  ///< bare forms
  Relation relation;
  Reach reach;
  bool of_this = false;  ///< said of this document even right behind another one
};

constexpr Wording wordings[] = {
    {"sua doi", Relation::amends, Reach::object},
    {"bo sung", Relation::amends, Reach::object},
    {"dieu chinh", Relation::amends, Reach::object},
    {"thay the", Relation::replaces, Reach::object},
    {"bai bo", Relation::repeals, Reach::object},
    {"huy bo", Relation::repeals, Reach::direct},
    {"thu hoi", Relation::repeals, Reach::direct},
    {"cham dut hieu luc", Relation::repeals, Reach::direct},
    {"can cu", Relation::follows, Reach::direct, true},
    {"theo", Relation::follows, Reach::direct, true},
    {"thuc hien", Relation::follows, Reach::direct},
    {"trien khai", Relation::follows, Reach::direct},
    {"thi hanh", Relation::follows, Reach::direct},
    {"huong dan", Relation::follows, Reach::direct},
    {"quy dinh chi tiet", Relation::follows, Reach::direct},
};

/// Says what came with a document, and is no wording of its own.
constexpr std::string_view comes_with = "kem theo";

/// Behind these a change is talked about or denied.
constexpr std::string_view talk[] = {"du thao",    "gop y",        "to trinh", "de nghi",  "xin y kien",
                                     "lay y kien", "ra soat",      "khong",    "chua",     "giai quyet",
                                     "pho bien",   "tuyen truyen", "dang tai", "tham dinh"};

/// May stand between a wording and the document itself.
constexpr std::string_view of_whole[] = {"toan bo", "cac", "van ban", "quy pham phap luat", "so", "va"};
/// The same before a part of it.
constexpr std::string_view of_part[] = {"mot phan", "mot so", "noi dung", "dieu",     "khoan", "diem",
                                        "muc",      "chuong", "phu luc",  "bieu mau", "cua",   "tai"};
/// Before a document that something else came with.
constexpr std::string_view holders[] = {"tai", "cua", "theo"};

class Reader {
 public:
  explicit Reader(std::string_view title) : title_(title) { text::tokenize_bare(title, tokens_); }

  std::vector<TitleRelation> read() {
    const std::vector<text::DocReference> references = text::find_doc_references(title_);
    auto reference = references.begin();
    for (std::size_t at = 0; at < tokens_.size();) {
      while (reference != references.end() && reference->source.end <= tokens_[at].source.begin)
        ++reference;
      const bool starts = reference != references.end() && reference->source.begin <= tokens_[at].source.begin;
      at = starts ? read_reference(*reference, at) : read_words(at);
    }
    return std::move(found_);
  }

 private:
  /// The wording that the next document may be the object of.
  struct Verb {
    const Wording* wording = nullptr;  ///< null: what follows is said of another document
    std::size_t end = 0;               ///< behind its words
    std::size_t target_end = 0;        ///< behind its last document; 0 before the first
    bool whole = false;                ///< of its last document
  };

  /// How many tokens from `at` are `words`; 0 if they are others.
  std::size_t length_at(std::size_t at, std::string_view words) const {
    std::size_t length = 0;
    while (!words.empty()) {
      const std::string_view word = words.substr(0, words.find(' '));
      if (at + length >= tokens_.size() || tokens_[at + length].folded != word) return 0;
      words.remove_prefix(std::min(word.size() + 1, words.size()));
      ++length;
    }
    return length;
  }

  std::size_t length_at(std::size_t at, std::span<const std::string_view> choices) const {
    std::size_t longest = 0;
    for (const std::string_view words : choices)
      longest = std::max(longest, length_at(at, words));
    return longest;
  }

  bool is_word(std::size_t at, std::string_view word) const {
    return at < tokens_.size() && tokens_[at].folded == word;
  }

  bool has_sign_before(std::size_t at) const {
    if (at == 0) return true;
    const std::uint32_t end = tokens_[at - 1].source.end;
    return title_.substr(end, tokens_[at].source.begin - end).find_first_of(",;:(") != std::string_view::npos;
  }

  /// What stands at `at` goes on with the sentence about this document.
  bool is_joined(std::size_t at) const { return has_sign_before(at) || is_word(at - 1, "va"); }

  bool is_passive(std::size_t at) const {
    const auto is_mark = [&](std::size_t place) { return is_word(place, "duoc") || is_word(place, "bi"); };
    return (at >= 1 && is_mark(at - 1)) || (at >= 2 && is_mark(at - 2));
  }

  std::size_t read_words(std::size_t at) {
    if (const std::size_t length = length_at(at, talk)) {
      only_talk_ = true;
      return at + length;
    }
    if (const std::size_t length = length_at(at, comes_with)) return at + length;
    for (const Wording& wording : wordings) {
      const std::size_t length = length_at(at, wording.words);
      if (length == 0) continue;
      take_wording(wording, at, at + length);
      return at + length;
    }
    return at + 1;
  }

  void take_wording(const Wording& wording, std::size_t begin, std::size_t end) {
    const bool follows = wording.relation == Relation::follows;
    Verb& verb = follows ? basis_ : change_;
    const bool goes_on = change_.end == begin && change_.target_end == 0;  // "sửa đổi, bổ sung"
    if (!follows && goes_on && begin > 0) {
      verb.end = end;
      return;
    }
    basis_ = {};
    const bool of_other = after_document_ && !is_joined(begin) && !wording.of_this;
    const bool silent = of_other || is_passive(begin) || (only_talk_ && !follows);
    verb = {silent ? nullptr : &wording, end, 0, false};
    if (of_other) change_.wording = nullptr;
  }

  /// Nothing but words of lists and parts stands from `at` to `end`; `whole`: none of parts.
  bool leads_to(std::size_t at, std::size_t end, bool& whole) const {
    whole = true;
    while (at < end) {
      if (const std::size_t length = length_at(at, of_whole)) {
        at += length;
      } else if (const std::size_t part = length_at(at, of_part)) {
        at += part;
        whole = false;
      } else if (!whole && is_label(at)) {
        ++at;
      } else {
        return false;
      }
    }
    return true;
  }

  /// The 5 of "Điều 5", the II of "Phụ lục II", the a of "điểm a".
  bool is_label(std::size_t at) const {
    const std::string& word = tokens_[at].folded;
    return word.size() <= 3 && word.find_first_not_of("0123456789ivxabcdeg") == std::string::npos;
  }

  /// Whether `verb` is said of the document whose tokens begin at `at`.
  bool reaches(const Verb& verb, std::size_t at, bool& whole) const {
    if (verb.wording == nullptr) return false;
    if (verb.target_end != 0) {  // one more of a list
      whole = verb.whole && is_joined(at);
      bool of_whole_document = true;
      return is_joined(at) || (leads_to(verb.target_end, at, of_whole_document) && at > verb.target_end);
    }
    if (leads_to(verb.end, at, whole)) return true;
    whole = false;
    return verb.wording->reach == Reach::object && at > 0 && length_at(at - 1, holders) == 1;
  }

  std::size_t read_reference(const text::DocReference& reference, std::size_t at) {
    std::size_t end = at;
    while (end < tokens_.size() && tokens_[end].source.begin < reference.source.end)
      ++end;
    const text::ByteRange source = reference.source;
    const auto number = text::parse_doc_number(title_.substr(source.begin, source.end - source.begin));
    if (!number) return end;
    bool whole = false;
    for (Verb* verb : {&basis_, &change_}) {
      if (!reaches(*verb, at, whole)) continue;
      found_.push_back({verb->wording->relation, whole, *number, source});
      verb->target_end = end;
      verb->whole = whole;
      break;
    }
    if (at > 0) after_document_ = true;  // at the front it is the document's own number
    return end;
  }

  std::string_view title_;
  std::vector<text::Token> tokens_;
  std::vector<TitleRelation> found_;
  Verb change_;                  ///< amends, replaces or repeals
  Verb basis_;                   ///< follows; nearer than the change where both are there
  bool only_talk_ = false;       ///< a word of `talk` was read
  bool after_document_ = false;  ///< another document was named
};

}  // namespace

std::string_view name(Relation relation) {
  constexpr std::array<std::string_view, 4> names{"amends", "replaces", "repeals", "follows"};
  return names[static_cast<std::size_t>(relation)];
}

std::vector<TitleRelation> read_title_relations(std::string_view title) {
  return Reader(title).read();
}

}  // namespace portal::search
