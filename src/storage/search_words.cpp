// SPDX-License-Identifier: EUPL-1.2
#include "storage/search_words.h"

#include <SQLiteCpp/Statement.h>
#include <algorithm>

namespace storage {

namespace {

bool isSpace(char letter) { return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r'; }

/// Every byte of a letter outside ASCII counts; the index itself knows better what is a letter.
bool isWordPart(char letter)
{
  return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || static_cast<unsigned char>(letter) >= 0x80;
}

/// Inside the quotes of FTS5 everything but a quote stands for itself.
void addPhrase(std::string& expression, std::string_view phrase, bool asBeginning)
{
  if (std::none_of(phrase.begin(), phrase.end(), &isWordPart))
    return;
  expression += expression.empty() ? "\"" : " \"";
  std::copy_if(phrase.begin(), phrase.end(), std::back_inserter(expression), [](char letter) { return letter != '"' && letter != '\0'; });
  expression += asBeginning ? "\"*" : "\"";
}

}

std::string matchExpression(std::string_view typed)
{
  std::string expression;
  while (!typed.empty()) {
    if (isSpace(typed.front())) {
      typed.remove_prefix(1);
      continue;
    }
    const auto quoted = typed.front() == '"';
    if (quoted)
      typed.remove_prefix(1);
    const auto end = quoted ? typed.begin() + static_cast<std::ptrdiff_t>(std::min(typed.find('"'), typed.size())) : std::find_if(typed.begin(), typed.end(), &isSpace);
    const auto length = static_cast<std::size_t>(end - typed.begin());
    const auto isClosed = quoted && length < typed.size();
    addPhrase(expression, typed.substr(0, length), !isClosed); // a quote that is still open is still being typed
    typed.remove_prefix(std::min(typed.size(), length + (isClosed ? 1 : 0)));
  }
  return expression;
}

bool areTooMany(Statements& statements, const std::string& table, const std::string& expression)
{
  constexpr int worthWeighing = 2000;
  const auto statement = statements.take("SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE " + table + " MATCH :typed LIMIT " + std::to_string(worthWeighing + 1) + ")");
  statement->bindNoCopy(":typed", expression);
  return statement->executeStep() && numberAt(*statement, 0) > worthWeighing;
}

}
