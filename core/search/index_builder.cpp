// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

#include "core/search/date_column.h"
#include "core/search/index.h"
#include "core/search/number_parts.h"
#include "core/search/sort_keys.h"
#include "core/search/word_collector.h"

namespace portal::search {
namespace {

constexpr std::uint32_t end_mark = std::numeric_limits<std::uint32_t>::max();  ///< of a text; see forward_stream.h

constexpr std::array<std::string Document::*, 4> named = {&Document::type, &Document::agency, &Document::field,
                                                          &Document::signer};

}  // namespace

/// Everything between add() and build(). The sections grow one after the other, see format.h.
struct IndexBuilder::Work {
  enum class Stage : std::uint8_t { adding, ordering, placing, listing, streaming, joining, done };

  explicit Work(const IndexOptions& chosen) : options(chosen), words(chosen.words) {}

  IndexOptions options;
  Stage stage = Stage::adding;

  // By input place
  std::vector<Document> documents;
  WordCollector words;
  std::vector<CollectedPosting> postings;        ///< document by document
  std::vector<std::uint32_t> posting_begins{0};  ///< one entry more than documents, as below
  std::vector<std::uint32_t> sequence;           ///< terms and end marks, document by document; for the stream
  std::vector<std::uint32_t> sequence_begins{0};
  std::vector<std::uint8_t> lengths;
  std::array<NameColumnWriter, column_count> columns;
  std::vector<std::uint32_t> ordinals, years;

  // From ordering on
  std::vector<std::uint32_t> order;                               ///< input places, newest first, then as added
  std::vector<std::pair<std::string_view, std::uint32_t>> terms;  ///< sorted, with their numbers
  std::vector<std::uint32_t> term_places;                         ///< by term number: place in `terms`
  std::vector<std::uint32_t> cursors;                             ///< by term number: where its next posting goes
  std::vector<Posting> placed;                                    ///< term by term, in the order of `terms`
  std::size_t next = 0;                                           ///< document or term that the stage works on next
  BlobsWriter lists, forms, marks, streams, rows;
  std::optional<ForwardStreamCodes> stream;
  Head head;
  std::array<std::vector<std::uint8_t>, section_count> sections;
  Index index;

  std::vector<std::uint8_t>& section(Section section) { return sections[static_cast<std::size_t>(section)]; }
  void add_text(std::string_view text, bool title);
  void add_columns(const Document& document);
  void order_documents();
  void write_terms();
  std::size_t place_document();
  std::size_t write_term();
  void start_stream();
  std::size_t stream_document();
  void write_columns();
  void join();
  std::size_t run_step();
};

void IndexBuilder::Work::add_text(std::string_view text, bool title) {
  const std::size_t before = words.sequence().size();
  words.add_text(text, title);
  if (!options.stream) return;
  sequence.insert(sequence.end(), words.sequence().begin() + static_cast<std::ptrdiff_t>(before),
                  words.sequence().end());
  sequence.push_back(end_mark);
}

void IndexBuilder::Work::add_columns(const Document& document) {
  for (std::size_t i = 0; i < named.size(); ++i)
    columns[i].add(document.*named[i]);
  const NumberParts number = number_parts(document.number);
  columns[static_cast<std::size_t>(Column::symbol)].add(number.symbol);
  ordinals.push_back(number.ordinal);
  years.push_back(number.year);
}

void IndexBuilder::Work::order_documents() {
  std::vector<SortKey> ranked;
  ranked.reserve(documents.size());
  for (const Document& document : documents) {
    if (document.issued) ++head.dated;
    ranked.push_back({newest_first(document.issued), static_cast<std::uint32_t>(ranked.size())});
  }
  sort_keys(ranked);
  order.reserve(ranked.size());
  for (const auto& [rank, input] : ranked)
    order.push_back(input);
  head.documents = static_cast<std::uint32_t>(documents.size());
  index.documents_.reserve(documents.size());
}

void IndexBuilder::Work::write_terms() {
  terms.assign(words.numbers().begin(), words.numbers().end());
  std::sort(terms.begin(), terms.end());
  term_places.resize(terms.size());
  cursors.resize(terms.size());
  DictionaryWriter dictionary;
  std::uint32_t begin = 0;
  for (std::uint32_t place = 0; place < terms.size(); ++place) {
    const auto& [text, number] = terms[place];
    dictionary.add(text);
    term_places[number] = place;
    cursors[number] = begin;
    begin += words.terms()[number].documents;
  }
  dictionary.finish(section(Section::terms));
  placed.resize(postings.size());
}

std::size_t IndexBuilder::Work::place_document() {
  const std::uint32_t input = order[next];
  for (std::uint32_t i = posting_begins[input]; i < posting_begins[input + 1]; ++i) {
    Posting& posting = placed[cursors[postings[i].term]++];
    posting = postings[i].posting;
    posting.doc = static_cast<std::uint32_t>(next);
  }
  return posting_begins[input + 1] - posting_begins[input];
}

std::size_t IndexBuilder::Work::write_term() {
  const auto& [text, number] = terms[next];
  const CollectedTerm& term = words.terms()[number];
  const std::span<const Posting> list =
      std::span(placed).subspan(cursors[number] - term.documents, term.documents);  // the cursor stands at its end
  std::vector<std::uint8_t> bytes;
  append_posting_list(list, head.documents, bytes);
  lists.add(bytes);
  if (!options.marks) return list.size();
  std::vector<std::uint8_t> sets, term_forms, term_marks;
  for (const Posting& posting : list)
    sets.push_back(posting.forms);
  term.forms.write(text, sets, term_forms, term_marks);
  forms.add(term_forms);
  marks.add(term_marks);
  return list.size();
}

void IndexBuilder::Work::start_stream() {
  lists.finish(section(Section::lists));
  if (options.marks) forms.finish(section(Section::forms));
  if (options.marks) marks.finish(section(Section::marks));
  std::vector<Posting>().swap(placed);
  if (!options.stream) return;
  std::vector<std::uint32_t> frequencies;
  for (const auto& [text, number] : terms)
    frequencies.push_back(words.terms()[number].occurrences);
  frequencies.push_back(static_cast<std::uint32_t>(std::count(sequence.begin(), sequence.end(), end_mark)));
  stream.emplace(static_cast<std::uint8_t>(options.names ? 4 : 3), frequencies);
}

std::size_t IndexBuilder::Work::stream_document() {
  const std::uint32_t input = order[next];
  std::size_t symbols = 0;
  if (stream) {
    const std::uint32_t* const symbols_of_all = sequence.data();
    std::vector<std::uint32_t> document(symbols_of_all + sequence_begins[input],
                                        symbols_of_all + sequence_begins[input + 1]);
    for (std::uint32_t& symbol : document)
      symbol = symbol == end_mark ? static_cast<std::uint32_t>(terms.size()) : term_places[symbol];
    std::vector<std::uint8_t> codes;
    stream->append(document, codes);
    streams.add(codes);
    symbols = document.size();
  }
  if (options.rows != RowTexts::none) {
    std::vector<std::uint8_t> row;
    append_row(documents[input], options.rows, row);
    rows.add(row);
  }
  index.documents_.push_back(std::move(documents[input]));
  return symbols + 1;
}

void IndexBuilder::Work::write_columns() {
  std::vector<std::int32_t> days;
  for (std::size_t i = 0; i < head.dated; ++i)
    days.push_back(index.documents_[i].issued->day_number);
  if (!days.empty()) head.newest_day = days[0];
  append_dates(days, section(Section::dates));
  std::uint64_t total_words = 0;
  std::vector<std::uint32_t> ordered_ordinals, ordered_years;
  for (const std::uint32_t input : order) {
    section(Section::lengths).push_back(lengths[input]);
    total_words += document_length(lengths[input]);
    ordered_ordinals.push_back(ordinals[input]);
    ordered_years.push_back(years[input]);
  }
  head.total_words = static_cast<std::uint32_t>(std::min<std::uint64_t>(total_words, 0xFFFFFFFF));
  for (std::size_t i = 0; i < column_count; ++i)
    columns[i].finish(order, section(section_of(static_cast<Column>(i))));
  append_packed(ordered_ordinals, section(Section::ordinals));
  append_packed(ordered_years, section(Section::years));
}

void IndexBuilder::Work::join() {
  if (stream) {
    stream->append_head(section(Section::stream));
    streams.finish(section(Section::stream));
  }
  if (options.rows != RowTexts::none) rows.finish(section(Section::rows));
  write_columns();
  index.bytes_ = join_sections(head, sections);
  Result<IndexView> view = IndexView::open(index.bytes_);
  assert(view.ok());
  if (view) index.view_ = std::move(*view);
}

/// Does one piece of the stage and goes on to the next stage after its last. @return postings worked on
std::size_t IndexBuilder::Work::run_step() {
  const auto advance = [&](std::size_t count, std::size_t worked) {
    if (++next < count) return worked;
    next = 0;
    stage = static_cast<Stage>(static_cast<int>(stage) + 1);
    return worked;
  };
  switch (stage) {
    case Stage::adding: order_documents(); return advance(1, documents.size());
    case Stage::ordering: write_terms(); return advance(1, 8 * terms.size());
    case Stage::placing: return advance(order.size(), order.empty() ? 0 : place_document());
    case Stage::listing: {
      const std::size_t worked = terms.empty() ? 0 : write_term();
      if (next + 1 >= terms.size()) start_stream();
      return advance(terms.size(), worked + 1);
    }
    case Stage::streaming: return advance(order.size(), order.empty() ? 0 : stream_document());
    case Stage::joining: join(); return advance(1, 0);
    case Stage::done: return 0;
  }
  return 0;
}

IndexBuilder::IndexBuilder(const IndexOptions& options) : work_(std::make_unique<Work>(options)) {}
IndexBuilder::IndexBuilder(IndexBuilder&&) noexcept = default;
IndexBuilder& IndexBuilder::operator=(IndexBuilder&&) noexcept = default;
IndexBuilder::~IndexBuilder() = default;

std::size_t IndexBuilder::size() const {
  return work_->posting_begins.size() - 1;
}

void IndexBuilder::add(Document document) {
  assert(work_->stage == Work::Stage::adding);
  Work& work = *work_;
  work.add_text(document.title, true);
  work.add_text(document.number, false);
  work.add_text(document.body.empty() ? document.summary : document.summary + ' ' + document.body, false);
  if (work.options.names)
    work.add_text(document.type + ' ' + document.agency + ' ' + document.field + ' ' + document.signer, false);
  work.lengths.push_back(length_byte(work.words.sequence().size()));
  const std::vector<CollectedPosting>& postings = work.words.end_document();
  work.postings.insert(work.postings.end(), postings.begin(), postings.end());
  work.posting_begins.push_back(static_cast<std::uint32_t>(work.postings.size()));
  work.sequence_begins.push_back(static_cast<std::uint32_t>(work.sequence.size()));
  work.add_columns(document);
  std::string().swap(document.body);  // never shown
  work.documents.push_back(std::move(document));
}

bool IndexBuilder::build_step(std::size_t max_postings) {
  std::size_t worked = 0;
  const Work::Stage stage = work_->stage;
  while (work_->stage == stage && stage != Work::Stage::done && worked < max_postings)
    worked += work_->run_step();
  return work_->stage != Work::Stage::done;
}

Index IndexBuilder::build() && {
  while (build_step(std::numeric_limits<std::size_t>::max())) {
  }
  Index index = std::move(work_->index);
  work_ = std::make_unique<Work>(work_->options);
  return index;
}

}  // namespace portal::search
