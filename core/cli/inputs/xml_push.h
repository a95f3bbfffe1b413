// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace portal::cli {

struct XmlAttribute {
  std::string_view name;  ///< without its prefix
  std::string value;
};

/// What a document in XML holds, in its order. Texts are UTF-8; names come without their prefix.
class XmlEvents {
 public:
  virtual ~XmlEvents() = default;

  virtual void open(std::string_view name, std::span<const XmlAttribute> attributes, std::size_t line) = 0;
  virtual void text(std::string_view text) = 0;  ///< a part of one
  virtual void close(std::string_view name) = 0;
};

struct XmlFault {
  std::size_t line = 0;
  std::string message;
};

/// XML in pieces, by libxml2. It goes on behind faults where it can. Entities other than the five of XML are left out,
/// so that none can grow; nothing is loaded from elsewhere.
class XmlPushParser {
 public:
  /// Borrows the events.
  explicit XmlPushParser(XmlEvents& events);
  XmlPushParser(XmlPushParser&&) noexcept;
  XmlPushParser& operator=(XmlPushParser&&) noexcept;
  ~XmlPushParser();

  void push(std::string_view bytes);
  void finish();

  const std::optional<XmlFault>& first_fault() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace portal::cli
