// SPDX-License-Identifier: MIT
#include "core/cli/inputs/xml_push.h"

#include <algorithm>
#include <climits>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <utility>
#include <vector>

namespace portal::cli {
namespace {

struct FreeParser {
  void operator()(xmlParserCtxt* context) const {
    if (context->myDoc != nullptr) xmlFreeDoc(context->myDoc);
    xmlFreeParserCtxt(context);
  }
};

std::string_view view(const xmlChar* text) {
  return reinterpret_cast<const char*>(text);
}

}  // namespace

struct XmlPushParser::State {
  explicit State(XmlEvents& chosen) : events(chosen) {}

  XmlEvents& events;
  std::unique_ptr<xmlParserCtxt, FreeParser> context;
  std::optional<XmlFault> fault;
  std::vector<XmlAttribute> attributes;

  static void open(void* self, const xmlChar* name, const xmlChar*, const xmlChar*, int, const xmlChar**, int count,
                   int, const xmlChar** fields) {
    State& state = *static_cast<State*>(self);
    state.attributes.clear();
    for (int i = 0; i < count; ++i, fields += 5)  // local name, prefix, URI, value, end of the value
      state.attributes.push_back({view(fields[0]), std::string(reinterpret_cast<const char*>(fields[3]),
                                                               reinterpret_cast<const char*>(fields[4]))});
    const int line = xmlSAX2GetLineNumber(state.context.get());
    state.events.open(view(name), state.attributes, static_cast<std::size_t>(std::max(line, 0)));
  }
  static void close(void* self, const xmlChar* name, const xmlChar*, const xmlChar*) {
    static_cast<State*>(self)->events.close(view(name));
  }
  static void text(void* self, const xmlChar* text, int size) {
    static_cast<State*>(self)->events.text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
  }
  static void error(void* self, xmlError* error) {
    State& state = *static_cast<State*>(self);
    if (state.fault || error->level < XML_ERR_ERROR || error->message == nullptr) return;
    std::string message = error->message;
    message.erase(std::find_if(message.begin(), message.end(), [](char byte) { return byte == '\n'; }), message.end());
    state.fault = XmlFault{static_cast<std::size_t>(std::max(error->line, 0)), std::move(message)};
  }
};

XmlPushParser::XmlPushParser(XmlEvents& events) : state_(std::make_unique<State>(events)) {
  xmlSAXHandler handler{};
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = State::open;
  handler.endElementNs = State::close;
  handler.characters = State::text;
  handler.cdataBlock = State::text;
  handler.serror = State::error;
  state_->context.reset(xmlCreatePushParserCtxt(&handler, state_.get(), nullptr, 0, nullptr));
  // NOENT: else "&amp;" in an attribute would stay written. No entity is declared, since nobody takes declarations.
  if (state_->context) xmlCtxtUseOptions(state_->context.get(), XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_RECOVER);
}
XmlPushParser::XmlPushParser(XmlPushParser&&) noexcept = default;
XmlPushParser& XmlPushParser::operator=(XmlPushParser&&) noexcept = default;
XmlPushParser::~XmlPushParser() = default;

void XmlPushParser::push(std::string_view bytes) {
  while (state_->context && !bytes.empty()) {
    const std::size_t size = std::min<std::size_t>(bytes.size(), INT_MAX / 2);
    xmlParseChunk(state_->context.get(), bytes.data(), static_cast<int>(size), 0);
    bytes.remove_prefix(size);
  }
}

void XmlPushParser::finish() {
  if (state_->context) xmlParseChunk(state_->context.get(), nullptr, 0, 1);
}

const std::optional<XmlFault>& XmlPushParser::first_fault() const {
  return state_->fault;
}

}  // namespace portal::cli
