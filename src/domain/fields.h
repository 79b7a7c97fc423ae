// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <tuple>

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

/// Specialised per struct: `list`, its fields in the order of declaration.
template <class T>
struct Fields;

template <class T>
concept Described = requires { Fields<T>::list; };

/// Calls `visit(field)` for each field of T in order.
template <Described T, class Visit>
constexpr void forEachField(Visit&& visit)
{
  std::apply([&](const auto&... each) { (visit(each), ...); }, Fields<T>::list);
}

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
    using T = Type;                                                                                                                 \
    static constexpr auto list = std::tuple{BESLUITROUTE_EXPAND(BESLUITROUTE_FIELD_LIST(__VA_ARGS__))};                             \
  }
