// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>

namespace domain {

/// One named member of a plain struct. The names are the columns in the file and the keys in JSON.
template <class Owner, class Member>
struct Field {
  using Value = Member;
  std::string_view name;
  Member Owner::*member;
};

template <class Owner, class Member>
constexpr auto field(std::string_view name, Member Owner::*member)
{
  return Field<Owner, Member>{name, member};
}

/// Specialised per struct: `give<T>(take)` answers `take(field, …)` with all fields in the order of declaration. It depends on T, so that
/// a file that reads the description pays for it only when it uses it.
template <class T>
struct Fields;

template <class T>
concept Described = requires { sizeof(Fields<T>); };

/// What `take(field, …)` answers for all fields of T in order.
template <Described T, class Take>
constexpr decltype(auto) withFields(Take&& take)
{
  return Fields<T>::template give<T>(take);
}

/// Calls `visit(field)` for each field of T in order.
template <Described T, class Visit>
constexpr void forEachField(Visit&& visit)
{
  withFields<T>([&](const auto&... each) { (visit(each), ...); });
}

template <Described T>
inline constexpr std::size_t fieldCount = withFields<T>([](const auto&... each) { return sizeof...(each); });

}

/// BESLUITROUTE_FIELDS(Type, a, b, …): describes a struct whose field names are the names of its members. Use at namespace domain.
#define BESLUITROUTE_PARENS ()
#define BESLUITROUTE_EXPAND(...) BESLUITROUTE_EXPAND3(BESLUITROUTE_EXPAND3(BESLUITROUTE_EXPAND3(__VA_ARGS__)))
#define BESLUITROUTE_EXPAND3(...) BESLUITROUTE_EXPAND2(BESLUITROUTE_EXPAND2(BESLUITROUTE_EXPAND2(__VA_ARGS__)))
#define BESLUITROUTE_EXPAND2(...) BESLUITROUTE_EXPAND1(BESLUITROUTE_EXPAND1(BESLUITROUTE_EXPAND1(__VA_ARGS__)))
#define BESLUITROUTE_EXPAND1(...) __VA_ARGS__
#define BESLUITROUTE_FIELD_LIST(first, ...)                                                                                         \
  field(#first, &T::first) __VA_OPT__(, BESLUITROUTE_FIELD_LIST_AGAIN BESLUITROUTE_PARENS(__VA_ARGS__))
#define BESLUITROUTE_FIELD_LIST_AGAIN() BESLUITROUTE_FIELD_LIST
#define BESLUITROUTE_FIELDS(Type, ...)                                                                                              \
  template <>                                                                                                                       \
  struct Fields<Type> {                                                                                                             \
    template <class T, class Take>                                                                                                  \
    static constexpr decltype(auto) give(Take&& take)                                                                               \
    {                                                                                                                               \
      return take(BESLUITROUTE_EXPAND(BESLUITROUTE_FIELD_LIST(__VA_ARGS__)));                                                       \
    }                                                                                                                               \
  }
