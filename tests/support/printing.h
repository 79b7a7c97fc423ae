// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/entity_fields.h"
#include "domain/error_text.h"

#include <catch2/catch.hpp>

/// How Catch prints the types of the domain. Include it in every test that compares them.
namespace Catch {

template <> struct StringMaker<domain::Date> {
  static std::string convert(const domain::Date& date) { return date.ok() ? domain::toIso(date) : "impossible date"; }
};

template <class Tag> struct StringMaker<domain::Id<Tag>> {
  static std::string convert(const domain::Id<Tag>& id) { return "#" + std::to_string(id.value()); }
};

template <domain::Worded E> struct StringMaker<E, void> {
  static std::string convert(E value) { return std::string{domain::toText(value)}; }
};

template <> struct StringMaker<domain::ErrorCode> {
  static std::string convert(domain::ErrorCode code) { return std::string{domain::toText(code)}; }
};

template <> struct StringMaker<domain::Error> {
  static std::string convert(const domain::Error& error)
  {
    return std::string{domain::toText(error.code)} + " (" + error.subject + (error.detail.empty() ? "" : ", " + error.detail) + ")";
  }
};

template <> struct StringMaker<domain::Finding> {
  static std::string convert(const domain::Finding& finding)
  {
    return std::string{domain::toText(finding.code)} + " (" + finding.subject + ")";
  }
};

template <class T> struct StringMaker<domain::Result<T>> {
  static std::string convert(const domain::Result<T>& result)
  {
    return result ? std::string{"a value"} : Detail::stringify(result.error());
  }
};

/// Any stored thing: its table and its fields.
template <domain::Described T> struct StringMaker<T, void> {
  static std::string convert(const T& thing)
  {
    std::string text;
    domain::forEachField<T>([&](const auto& each) {
      text += (text.empty() ? "{" : ", ") + std::string{each.name} + ": " + Detail::stringify(thing.*each.member);
    });
    return text + "}";
  }
};

}
