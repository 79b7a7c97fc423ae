// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/setup.h"
#include "domain/vocabulary.h"
#include "presentation/planning_sentences.h"
#include "presentation/setup/period_words.h"
#include "presentation/words.h"
#include "ui/case_session.h"
#include "ui/command_form.h"
#include "ui/day_edit.h"

#include <QComboBox>
#include <QLineEdit>
#include <algorithm>
#include <type_traits>

/// Boxes to choose from, for forms.
namespace ui {

/// What is chosen from may be longer than the form is wide: the box stays as wide as the form.
inline void narrow(QComboBox& box)
{
  box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box.setMinimumContentsLength(26);
  box.setProperty("holdsData", true);
}

/// A closed list of the field, in its words.
template <domain::Worded E>
class WordChoice {
public:
  WordChoice(CommandForm& form, const QString& label, const char* field, E current)
    : m_box{form.addChoice(label, field, words(), place(current))}
  {
  }
  [[nodiscard]] E value() const { return domain::Texts<E>::values[static_cast<std::size_t>(m_box->currentIndex())].first; }
  [[nodiscard]] QComboBox& box() const { return *m_box; }

private:
  static QStringList words()
  {
    QStringList words;
    for (const auto& [value, text] : domain::Texts<E>::values)
      words << presentation::capitalised(presentation::wordFor(value));
    return words;
  }
  static int place(E current)
  {
    for (std::size_t index = 0; index < domain::Texts<E>::values.size(); ++index)
      if (domain::Texts<E>::values[index].first == current)
        return static_cast<int>(index);
    return 0;
  }

  QComboBox* m_box;
};

/// A closed list of the field, with no choice at all before it.
template <domain::Worded E>
class OptionalWord {
public:
  OptionalWord(CommandForm& form, const QString& label, const char* field, std::optional<E> current, const QString& none)
  {
    QStringList words{none};
    int place = 0;
    for (std::size_t index = 0; index < domain::Texts<E>::values.size(); ++index) {
      words << presentation::capitalised(presentation::wordFor(domain::Texts<E>::values[index].first));
      if (current == domain::Texts<E>::values[index].first)
        place = static_cast<int>(index) + 1;
    }
    m_box = form.addChoice(label, field, words, place);
  }
  [[nodiscard]] std::optional<E> value() const
  {
    return m_box->currentIndex() > 0 ? std::optional{domain::Texts<E>::values[static_cast<std::size_t>(m_box->currentIndex() - 1)].first} : std::nullopt;
  }

private:
  QComboBox* m_box;
};

/// All things of a kind, by name, proposals by number; of gemeenten and their bodies those that are there or still to come.
template <class Thing>
[[nodiscard]] std::vector<Thing> offeredOn(const app::Facts& facts, domain::Date day)
{
  if constexpr (std::is_same_v<Thing, domain::Municipality>) {
    return app::municipalitiesFrom(facts, day);
  } else if constexpr (std::is_same_v<Thing, domain::DecisionBody>) {
    return app::bodiesFrom(facts, day);
  } else if constexpr (std::is_same_v<Thing, domain::Proposal>) {
    auto proposals = facts.all<Thing>(); // the newest first
    std::stable_sort(proposals.begin(), proposals.end(), [](const Thing& a, const Thing& b) { return a.number > b.number; });
    return proposals;
  } else {
    auto things = facts.all<Thing>();
    std::stable_sort(things.begin(), things.end(), [](const Thing& a, const Thing& b) { return a.name < b.name; });
    return things;
  }
}

/// Its name, of a proposal its number and title; of several that are called so each with its code, where things of this kind have one.
template <class Thing>
[[nodiscard]] QString nameAmong(const std::vector<Thing>& things, const Thing& thing)
{
  if constexpr (std::is_same_v<Thing, domain::Proposal>) {
    return QStringLiteral("%1 %2").arg(QString::fromStdString(thing.number), QString::fromStdString(thing.title));
  } else {
    const auto name = QString::fromStdString(thing.name);
    if constexpr (requires { thing.code; })
      if (std::count_if(things.begin(), things.end(), [&](const Thing& each) { return each.name == thing.name; }) > 1)
        return QStringLiteral("%1 (%2)").arg(name, QString::fromStdString(thing.code));
    return name;
  }
}

/// Things of the case by name; with `none` also no thing at all. What is chosen already is offered in any case.
template <class Thing>
class ThingChoice {
public:
  ThingChoice(CommandForm& form, const QString& label, const char* field, std::optional<domain::Id<Thing>> current, const QString& none = {})
  {
    QStringList names;
    if (!none.isEmpty()) {
      m_ids.push_back(std::nullopt);
      names << none;
    }
    const auto offered = [&](const app::Facts& facts) {
      auto things = offeredOn<Thing>(facts, form.session().today());
      if (current && std::none_of(things.begin(), things.end(), [&](const Thing& each) { return each.id == *current; }))
        things.push_back(facts.get(*current));
      return things;
    };
    const auto things = form.session().read(offered).value_or(std::vector<Thing>{});
    int place = 0;
    for (const auto& thing : things) {
      if (current && thing.id == *current)
        place = static_cast<int>(m_ids.size());
      m_ids.push_back(thing.id);
      names << nameAmong(things, thing);
    }
    m_box = form.addChoice(label, field, names, place);
    m_box->setProperty("holdsData", true);
  }
  /// None when there is nothing to choose, or nothing was chosen.
  [[nodiscard]] std::optional<domain::Id<Thing>> value() const
  {
    return m_box->currentIndex() < 0 ? std::nullopt : m_ids[static_cast<std::size_t>(m_box->currentIndex())];
  }
  [[nodiscard]] QComboBox& box() const { return *m_box; }

private:
  std::vector<std::optional<domain::Id<Thing>>> m_ids;
  QComboBox* m_box = nullptr;
};

/// The day of a field that cannot be left empty.
[[nodiscard]] inline domain::Result<domain::Date> requiredDay(const DayEdit& edit, const char* field)
{
  return edit.day() ? domain::Result<domain::Date>{*edit.day()} : domain::fail(domain::ErrorCode::missingField, field);
}

/// What was typed; nothing for an empty line.
[[nodiscard]] inline std::optional<std::string> typed(const QLineEdit& line)
{
  const auto text = line.text().trimmed();
  return text.isEmpty() ? std::nullopt : std::optional{text.toStdString()};
}

}
