// SPDX-License-Identifier: EUPL-1.2
#include "app/day_words.h"

#include <array>

namespace app {

namespace {

constexpr std::array monthsInDutch{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"};

std::string twoFigures(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string yearOf(domain::Date day) { return std::to_string(static_cast<int>(day.year())); }

}

std::string dayInWords(domain::Date day) { return std::to_string(static_cast<unsigned>(day.day())) + " " + monthInWords(day); }

std::string monthInWords(domain::Date day) { return std::string{monthsInDutch[static_cast<unsigned>(day.month()) - 1]} + " " + yearOf(day); }

std::string dayInFigures(domain::Date day) { return dayAndMonth(day) + "-" + yearOf(day); }

std::string dayAndMonth(domain::Date day) { return twoFigures(static_cast<unsigned>(day.day())) + "-" + twoFigures(static_cast<unsigned>(day.month())); }

}
