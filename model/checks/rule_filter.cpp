// SPDX-License-Identifier: MIT
#include "model/checks/rule_filter.h"

#include "model/checks/pattern.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <variant>

namespace waymark::checks {

namespace {

using List = std::vector<std::string>;
using Value = std::variant<bool, double, std::string, List>;

constexpr int deepest = 100;

[[noreturn]] void refuse(const std::string& what) {
  throw std::invalid_argument(what);
}

Value field(const std::string& name, const RuleHead& head) {
  if (name == "Name")
    return head.name;
  if (name == "Level")
    return std::string(name_of(head.level));
  if (name == "Extends")
    return head.kind;
  if (name == "Scope")
    return head.scopes;
  if (name == "Message")
    return head.message;
  if (name == "Description")
    return head.description;
  if (name == "Link")
    return head.link;
  if (name == "Limit")
    return static_cast<double>(head.limit);
  refuse("rules have no “." + name + "”");
}

bool is_true(const Value& value) {
  if (const bool* answer = std::get_if<bool>(&value))
    return *answer;
  refuse("a part of it is neither true nor false");
}

const std::string& text_of(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value))
    return *text;
  refuse("a piece of text is needed on both sides of a comparison");
}

bool is_in(const Value& one, const Value& many) {
  const auto* list = std::get_if<List>(&many);
  if (!list)
    refuse("behind “in” there should be a list");
  return std::find(list->begin(), list->end(), text_of(one)) != list->end();
}

bool matches(const Value& text, const Value& expression) {
  try {
    return Pattern(text_of(expression)).found_in(text_of(text));
  } catch (const PatternError& reason) {
    refuse(reason.what());
  } catch (const PatternTooSlow&) {
    return false;
  }
}

bool compared(const std::string& sign, const Value& left, const Value& right) {
  if (sign == "==")
    return left == right;
  if (sign == "!=")
    return left != right;
  if (sign == "in")
    return is_in(left, right);
  if (sign == "contains")
    return std::holds_alternative<List>(left) ? is_in(right, left)
                                              : text_of(left).find(text_of(right)) != std::string::npos;
  if (sign == "startsWith")
    return text_of(left).starts_with(text_of(right));
  if (sign == "endsWith")
    return text_of(left).ends_with(text_of(right));
  if (sign == "matches")
    return matches(left, right);
  if (left.index() != right.index())
    refuse("only things of one kind can be compared");
  return sign == "<"    ? left < right
         : sign == "<=" ? left <= right
         : sign == ">"  ? left > right
                        : left >= right;
}

} // namespace

struct RuleFilter::Node {
  enum class Kind { value, field, list, negation, both, either, comparison } kind = Kind::value;
  Value value = false;
  std::string word; // the field, or the sign of a comparison
  std::vector<Node> parts;

  Value result(const RuleHead& head) const {
    switch (kind) {
    case Kind::value:
      return value;
    case Kind::field:
      return field(word, head);
    case Kind::list: {
      List list;
      for (const Node& part : parts)
        list.push_back(text_of(part.result(head)));
      return list;
    }
    case Kind::negation:
      return !is_true(parts[0].result(head));
    case Kind::both:
      return is_true(parts[0].result(head)) && is_true(parts[1].result(head));
    case Kind::either:
      return is_true(parts[0].result(head)) || is_true(parts[1].result(head));
    case Kind::comparison:
      break;
    }
    return compared(word, parts[0].result(head), parts[1].result(head));
  }
};

namespace {

using Node = RuleFilter::Node;

class FilterParser {
public:
  explicit FilterParser(std::string_view text) : m_text(text) {}

  Node parse() {
    Node root = either(0);
    skip_spaces();
    if (!m_text.empty())
      refuse("“" + std::string(m_text.substr(0, 20)) + "” is not understood here");
    return root;
  }

private:
  void skip_spaces() { m_text.remove_prefix(std::min(m_text.find_first_not_of(" \t\r\n"), m_text.size())); }

  static bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

  bool take(std::string_view sign) {
    skip_spaces();
    if (!m_text.starts_with(sign))
      return false;
    if (is_word(sign.back()) && m_text.size() > sign.size() && is_word(m_text[sign.size()]))
      return false;
    m_text.remove_prefix(sign.size());
    return true;
  }

  static Node joined(Node::Kind kind, Node left, Node right, std::string word = {}) {
    Node node;
    node.kind = kind;
    node.word = std::move(word);
    node.parts.push_back(std::move(left));
    node.parts.push_back(std::move(right));
    return node;
  }

  static Node negated(Node inner) {
    Node node;
    node.kind = Node::Kind::negation;
    node.parts.push_back(std::move(inner));
    return node;
  }

  Node either(int depth) {
    if (depth > deepest)
      refuse("it has too many brackets");
    Node left = both(depth);
    while (take("||") || take("or"))
      left = joined(Node::Kind::either, std::move(left), both(depth));
    return left;
  }

  Node both(int depth) {
    Node left = unary(depth);
    while (take("&&") || take("and"))
      left = joined(Node::Kind::both, std::move(left), unary(depth));
    return left;
  }

  Node unary(int depth) {
    if (depth > deepest)
      refuse("it has too many brackets");
    if (take("not") || (!m_text.starts_with("!=") && take("!")))
      return negated(unary(depth + 1));
    return comparison(depth);
  }

  Node comparison(int depth) {
    Node left = primary(depth);
    const bool turned = take("not");
    for (const std::string sign :
         {"==", "!=", "<=", ">=", "<", ">", "in", "contains", "startsWith", "endsWith", "matches"})
      if (take(sign)) {
        Node made = joined(Node::Kind::comparison, std::move(left), primary(depth), sign);
        return turned ? negated(std::move(made)) : made;
      }
    if (turned)
      refuse("behind “not” there should be a comparison");
    return left;
  }

  Node primary(int depth) {
    skip_spaces();
    if (take("(")) {
      Node inside = either(depth + 1);
      if (!take(")"))
        refuse("a bracket is not closed");
      return inside;
    }
    if (take("["))
      return list(depth);
    if (take("#"))
      skip_spaces();
    if (take("."))
      return named_field();
    Node node;
    if (const bool yes = take("true"); yes || take("false")) {
      node.value = yes;
      return node;
    }
    if (!m_text.empty() && (m_text.front() == '"' || m_text.front() == '\'')) {
      node.value = quoted();
      return node;
    }
    node.value = number();
    return node;
  }

  Node list(int depth) {
    Node node;
    node.kind = Node::Kind::list;
    while (!take("]")) {
      node.parts.push_back(primary(depth));
      if (!take(",") && !m_text.starts_with("]"))
        refuse("a list is not closed");
    }
    return node;
  }

  Node named_field() {
    Node node;
    node.kind = Node::Kind::field;
    while (!m_text.empty() && is_word(m_text.front())) {
      node.word += m_text.front();
      m_text.remove_prefix(1);
    }
    field(node.word, RuleHead()); // refuses what rules do not have
    return node;
  }

  std::string quoted() {
    const char mark = m_text.front();
    m_text.remove_prefix(1);
    std::string text;
    while (!m_text.empty() && m_text.front() != mark) {
      if (m_text.front() == '\\' && m_text.size() > 1)
        m_text.remove_prefix(1);
      text += m_text.front();
      m_text.remove_prefix(1);
    }
    if (m_text.empty())
      refuse("a quotation mark is missing");
    m_text.remove_prefix(1);
    return text;
  }

  double number() {
    double value = 0;
    const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
    if (error != std::errc())
      refuse(m_text.empty() ? std::string("it ends too early")
                            : "“" + std::string(m_text.substr(0, 20)) + "” is not understood here");
    m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
    return value;
  }

  std::string_view m_text;
};

} // namespace

RuleFilter::RuleFilter(std::string_view expression)
    : m_root(std::make_shared<const Node>(FilterParser(expression).parse())),
      m_asks_for_level(expression.find(".Level") != std::string_view::npos) {
  is_true(m_root->result(RuleHead())); // what can never be answered is refused at once
}

RuleFilter::~RuleFilter() = default;

bool RuleFilter::keeps(const RuleHead& head) const {
  return is_true(m_root->result(head));
}

} // namespace waymark::checks
