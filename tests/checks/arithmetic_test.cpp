// SPDX-License-Identifier: MIT
#include "model/checks/arithmetic.h"

#include <catch2/catch.hpp>

#include <stdexcept>

using waymark::checks::Arithmetic;

TEST_CASE("A formula is worked out with the usual order of operations") {
  CHECK(Arithmetic("1 + 2 * 3").value({}) == Approx(7));
  CHECK(Arithmetic("(1 + 2) * 3").value({}) == Approx(9));
  CHECK(Arithmetic("10 - 4 - 3").value({}) == Approx(3));
  CHECK(Arithmetic("-2 * 3 + 10").value({}) == Approx(4));
  CHECK(Arithmetic("7 % 4").value({}) == Approx(3));
}

TEST_CASE("Names stand for counts, a dot is an underscore, an unknown name is zero") {
  CHECK(Arithmetic("words / sentences").value({{"words", 30}, {"sentences", 2}}) == Approx(15));
  CHECK(Arithmetic("heading.h2 + 1").value({{"heading_h2", 4}}) == Approx(5));
  CHECK(Arithmetic("nothing + 1").value({}) == Approx(1));
}

TEST_CASE("A division by zero gives zero instead of a number that is none") {
  CHECK(Arithmetic("5 / nothing").value({}) == 0);
}

TEST_CASE("Functions of the math module work, also one in another") {
  CHECK(Arithmetic("1.0430 * math.sqrt((5 * 30.0) / 3) + 3.1291").value({}) == Approx(10.5042).epsilon(1e-4));
  CHECK(Arithmetic("math.pow(2, math.max(3, 1))").value({}) == Approx(8));
}

TEST_CASE("Comparisons give one or zero") {
  CHECK(Arithmetic("result > 8").value({{"result", 8.1}}) == 1);
  CHECK(Arithmetic("result > 8").value({{"result", 8}}) == 0);
  CHECK(Arithmetic("result >= 1 && result <= 3 || result == 9").value({{"result", 9}}) == 1);
}

TEST_CASE("A formula that cannot be read says why") {
  CHECK_THROWS_AS(Arithmetic(""), std::invalid_argument);
  CHECK_THROWS_AS(Arithmetic("1 +"), std::invalid_argument);
  CHECK_THROWS_AS(Arithmetic("(1"), std::invalid_argument);
  CHECK_THROWS_AS(Arithmetic("1 2"), std::invalid_argument);
  CHECK_THROWS_AS(Arithmetic("system(1)"), std::invalid_argument);
  CHECK_THROWS_AS(Arithmetic(std::string(100'000, '(')), std::invalid_argument);
}
