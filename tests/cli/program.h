// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

/// The program as a person meets it: what she types, what it says, and what is in the folder afterwards.
namespace cli_test {

/// A run of besluitroute-cli.
struct Run {
  int exit = 0;
  std::string out;
  std::string err;
  [[nodiscard]] nlohmann::ordered_json json() const { return nlohmann::ordered_json::parse(out); }
};

using Words = std::vector<std::string>;

/// A folder of its own, gone at the end, in which the program runs; its log goes there too.
class Desk {
public:
  Desk();
  ~Desk();
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_folder / name; }
  /// The names in the folder, in order, without the log's.
  [[nodiscard]] Words names() const;

  /// Runs the program on 22 April 2027 as "jansen".
  Run run(const Words& words, const std::string& input = {}) const;
  /// Exactly these words, no day and no user added.
  [[nodiscard]] Run runBare(const Words& words, const std::string& input = {}) const;
  /// The same as `run`, by somebody who is not root.
  [[nodiscard]] Run runAsNobody(const Words& words, const std::string& input = {}) const;

  /// Runs and expects exit status 0 without any message.
  Run done(const Words& words, const std::string& input = {}) const;
  /// Executes a command list and expects that it is done.
  Run execute(const std::string& commands) const;

  /// Zuid-Holland Zuid with a few bodies, a track of three gemeenten, a proposal before its steering group, and one agenda: the
  /// file "regio.besluitroute".
  void layOutCase() const;

  void write(std::string_view name, std::string_view bytes) const;
  [[nodiscard]] std::string read(std::string_view name) const;
  [[nodiscard]] std::string sha256(std::string_view name) const;

private:
  [[nodiscard]] Run runIn(const Words& words, const std::string& input, bool asNobody) const;

  std::filesystem::path m_folder;
};

inline const std::string caseFile{"regio.besluitroute"};
[[nodiscard]] std::string sha256Of(std::string_view bytes);
/// Whether it is a message for a person: Dutch prose that ends, without an identifier or an unfilled place.
[[nodiscard]] bool isProse(const std::string& message);
/// A small PDF of one page.
[[nodiscard]] std::string onePagePdf();

}
