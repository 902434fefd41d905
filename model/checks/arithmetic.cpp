// SPDX-License-Identifier: MIT
#include "model/checks/arithmetic.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <stdexcept>

namespace waymark::checks {

struct Arithmetic::Step {
  enum class What { number, name, operation, negate, call } what = What::number;
  double number = 0;
  std::string text; // name, operator or function
};

namespace {

using Step = Arithmetic::Step;

constexpr int deepest = 100;

struct Operator {
  const char* sign;
  int binding; // the higher, the tighter
};
// Longer signs first, so that "<=" is not read as "<".
constexpr Operator operators[] = {{"||", 1}, {"&&", 2}, {"==", 3}, {"!=", 3}, {"<=", 4}, {">=", 4}, {"<", 4},
                                  {">", 4},  {"+", 5},  {"-", 5},  {"*", 6},  {"/", 6},  {"%", 6}};

struct Function {
  const char* name;
  int arguments;
};
constexpr Function functions[] = {{"math.sqrt", 1},  {"math.abs", 1}, {"math.floor", 1}, {"math.ceil", 1},
                                  {"math.round", 1}, {"math.log", 1}, {"math.log10", 1}, {"math.log2", 1},
                                  {"math.exp", 1},   {"math.pow", 2}, {"math.min", 2},   {"math.max", 2}};

double operate(const std::string& sign, double a, double b) {
  if (sign == "||")
    return a != 0 || b != 0;
  if (sign == "&&")
    return a != 0 && b != 0;
  if (sign == "==")
    return a == b;
  if (sign == "!=")
    return a != b;
  if (sign == "<=")
    return a <= b;
  if (sign == ">=")
    return a >= b;
  if (sign == "<")
    return a < b;
  if (sign == ">")
    return a > b;
  if (sign == "+")
    return a + b;
  if (sign == "-")
    return a - b;
  if (sign == "*")
    return a * b;
  if (b == 0)
    return 0;
  return sign == "/" ? a / b : std::fmod(a, b);
}

double call(const std::string& name, double a, double b) {
  if (name == "math.sqrt")
    return a < 0 ? 0 : std::sqrt(a);
  if (name == "math.abs")
    return std::fabs(a);
  if (name == "math.floor")
    return std::floor(a);
  if (name == "math.ceil")
    return std::ceil(a);
  if (name == "math.round")
    return std::round(a);
  if (name == "math.log")
    return a > 0 ? std::log(a) : 0;
  if (name == "math.log10")
    return a > 0 ? std::log10(a) : 0;
  if (name == "math.log2")
    return a > 0 ? std::log2(a) : 0;
  if (name == "math.exp")
    return std::exp(a);
  if (name == "math.pow")
    return std::pow(a, b);
  return name == "math.min" ? std::min(a, b) : std::max(a, b);
}

class FormulaReader {
public:
  explicit FormulaReader(std::string_view text) : m_text(text) {}

  std::vector<Step> read() {
    expression(0, 0);
    skip_spaces();
    if (m_at != m_text.size())
      fail("it goes on with “" + std::string(m_text.substr(m_at, 12)) + "” where it should end");
    return std::move(m_steps);
  }

private:
  [[noreturn]] static void fail(const std::string& why) { throw std::invalid_argument(why); }

  void skip_spaces() {
    while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
      ++m_at;
  }
  bool take(std::string_view sign) {
    skip_spaces();
    if (!m_text.substr(m_at).starts_with(sign))
      return false;
    m_at += sign.size();
    return true;
  }

  void expression(int binding, int depth) {
    if (depth > deepest)
      fail("it is nested too deeply");
    operand(depth);
    for (;;) {
      skip_spaces();
      const auto* next = std::find_if(std::begin(operators), std::end(operators), [&](const Operator& each) {
        return m_text.substr(m_at).starts_with(each.sign);
      });
      if (next == std::end(operators) || next->binding <= binding)
        return;
      m_at += std::string_view(next->sign).size();
      expression(next->binding, depth + 1);
      m_steps.push_back({Step::What::operation, 0, next->sign});
    }
  }

  void operand(int depth) {
    if (take("(")) {
      expression(0, depth + 1);
      if (!take(")"))
        fail("a closing parenthesis is missing");
    } else if (take("-")) {
      expression(6, depth + 1);
      m_steps.push_back({Step::What::negate, 0, {}});
    } else if (m_at < m_text.size() &&
               (std::isdigit(static_cast<unsigned char>(m_text[m_at])) || m_text[m_at] == '.')) {
      number();
    } else {
      name(depth);
    }
  }

  void number() {
    double value = 0;
    const auto [end, error] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), value);
    if (error != std::errc())
      fail("a number cannot be read");
    m_at = static_cast<std::size_t>(end - m_text.data());
    m_steps.push_back({Step::What::number, value, {}});
  }

  void name(int depth) {
    const auto begin = m_at;
    while (m_at < m_text.size() && (std::isalnum(static_cast<unsigned char>(m_text[m_at])) ||
                                    m_text[m_at] == '_' || m_text[m_at] == '.'))
      ++m_at;
    std::string word(m_text.substr(begin, m_at - begin));
    if (word.empty())
      fail("a number or a name is missing");
    if (!take("(")) {
      std::replace(word.begin(), word.end(), '.', '_'); // heading.h2 -> heading_h2
      m_steps.push_back({Step::What::name, 0, word});
      return;
    }
    const auto* known = std::find_if(std::begin(functions), std::end(functions),
                                     [&](const Function& each) { return word == each.name; });
    if (known == std::end(functions))
      fail("the function “" + word + "” is not known");
    for (int i = 0; i < known->arguments; ++i) {
      if (i > 0 && !take(","))
        fail("“" + word + "” needs " + std::to_string(known->arguments) + " values");
      expression(0, depth + 1);
    }
    if (!take(")"))
      fail("a closing parenthesis is missing");
    m_steps.push_back({Step::What::call, static_cast<double>(known->arguments), word});
  }

  std::string_view m_text;
  std::size_t m_at = 0;
  std::vector<Step> m_steps;
};

} // namespace

Arithmetic::Arithmetic(std::string_view formula) : m_steps(FormulaReader(formula).read()) {}
Arithmetic::Arithmetic(Arithmetic&&) noexcept = default;
Arithmetic::~Arithmetic() = default;

double Arithmetic::value(const std::map<std::string, double>& names) const {
  std::vector<double> stack;
  const auto pop = [&stack] {
    const double top = stack.back();
    stack.pop_back();
    return top;
  };
  for (const Step& step : m_steps) {
    switch (step.what) {
    case Step::What::number:
      stack.push_back(step.number);
      break;
    case Step::What::name: {
      const auto found = names.find(step.text);
      stack.push_back(found == names.end() ? 0 : found->second);
      break;
    }
    case Step::What::negate:
      stack.back() = -stack.back();
      break;
    case Step::What::operation: {
      const double b = pop();
      stack.back() = operate(step.text, stack.back(), b);
      break;
    }
    case Step::What::call: {
      const double b = step.number > 1 ? pop() : 0;
      stack.back() = call(step.text, stack.back(), b);
      break;
    }
    }
  }
  return stack.back();
}

} // namespace waymark::checks
