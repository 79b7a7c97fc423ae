// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/file_sink.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pdf {

/// A PDF that is written object by object, in any order. What has been written need not be kept: of every object only its place is
/// remembered. Throws std::system_error when the file cannot be written.
class ObjectFile {
public:
  explicit ObjectFile(int descriptor);
  /// A number that other objects can refer to before the object itself is there. One that never comes reads as nothing.
  [[nodiscard]] int reserve();
  /// An object that is no stream.
  void add(int number, std::string_view object);
  int add(std::string_view object);
  /// `entries` are those of its dictionary, without brackets and length. The data go in as they are.
  void addStream(int number, std::string_view entries, std::string_view data);
  /// The same, packed when that makes them smaller.
  void addPacked(int number, std::string entries, std::string_view data);
  /// A name that stands for a reference to an object while something is put together. It begins with what no document can know.
  [[nodiscard]] std::string placeholder(int number) const { return m_mark + std::to_string(number); }
  /// The number in it; 0 for any other name.
  [[nodiscard]] int placeheld(std::string_view name) const;
  /// Waits until everything has been handed to the file. `identity` tells the file apart from others.
  [[nodiscard]] WrittenFile finish(int root, int information, const std::string& identity);

private:
  /// Where an object stands: so far into the file, or as so many'th in the stream of that number.
  struct Place {
    std::int64_t at = -1;
    int within = -1;
  };

  /// Where an object is going to stand. Once: of two with one number only the last would be found.
  [[nodiscard]] Place& placeOf(int number);
  void put(std::string_view bytes);
  void putStream(int number, std::string_view entries, std::string_view data);
  void writeGathered();
  [[nodiscard]] std::string rows() const;

  FileSink m_sink;
  std::string m_mark;
  std::int64_t m_size = 0;
  std::vector<Place> m_places{1};
  std::string m_gathered; ///< objects on their way into one stream
  std::string m_starts;   ///< and where each begins in it
  int m_count = 0;
  int m_together = 0; ///< the number of that stream
};

/// How the file refers to an object.
[[nodiscard]] std::string reference(int number);

}
