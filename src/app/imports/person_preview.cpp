// SPDX-License-Identifier: EUPL-1.2
#include "app/imports/body_names.h"
#include "app/imports/folded_text.h"
#include "app/imports/preview_rows.h"
#include "domain/period.h"

#include <set>

namespace app {

using namespace domain;

namespace {

class PersonPreview {
public:
  PersonPreview(const Facts& facts, const ImportChoices& choices) : m_facts{facts}, m_choices{choices}, m_names{facts}
  {
    for (auto& person : facts.all<Person>())
      m_known[folded(person.name)].push_back(std::move(person));
    for (const auto& membership : facts.all<Membership>())
      m_seats[membership.person].push_back(membership);
  }

  ImportPreview make(const ReadSource<PersonRecord>& source)
  {
    ImportPreview preview{ImportKind::people, m_choices.source, {}, source.findings};
    for (const auto& record : source.records) {
      ImportRow row{.line = record.line, .subject = record.name, .findings = record.findings};
      auto isNew = true;
      if (!record.name.empty())
        isNew = !look(row, record);
      finish(m_facts, preview, std::move(row), isNew, m_choices.today);
    }
    return preview;
  }

private:
  /// The day on which the row's seat begins, or of which it speaks.
  [[nodiscard]] Date dayOf(const PersonRecord& record) const { return record.from.value_or(m_choices.today); }

  /// Answers whether the person is known.
  bool look(ImportRow& row, const PersonRecord& record)
  {
    ImportedPerson step{.person = std::nullopt, .name = record.name};
    const auto person = personMeantBy(row, record);
    if (person)
      step.person = person->id;
    const auto isKnown = person || m_made.contains(record.name);
    compareAll(row, step, record, person ? *person : Person{PersonId{0}, record.name, {}, {}, {}});
    const auto body = bodyOf(row, record);
    m_seen.take(row, folded(record.name) + "|" + (body ? std::to_string(body->value()) : std::string{}));
    if (body)
      seat(row, step, record, *body);
    if (isPrevented(row))
      return isKnown;
    if (!isKnown || !row.differences.empty())
      row.steps.emplace_back(step);
    if (!person)
      m_made.insert(record.name);
    return isKnown;
  }

  std::optional<Person> personMeantBy(ImportRow& row, const PersonRecord& record) const
  {
    const auto found = m_known.find(folded(record.name));
    if (found == m_known.end())
      return std::nullopt;
    auto people = found->second;
    if (people.size() > 1 && record.email)
      std::erase_if(people, [&](const Person& person) { return folded(person.email) != folded(*record.email); });
    if (people.size() == 1)
      return people.front();
    row.findings.push_back({ImportFindingCode::ambiguousPerson, record.name});
    return std::nullopt;
  }

  static void compareAll(ImportRow& row, ImportedPerson& step, const PersonRecord& record, const Person& was)
  {
    compare(row, "function", was.function, record.function);
    compare(row, "email", was.email, record.email);
    compare(row, "phone", was.phone, record.phone);
    const auto changed = [&](const char* field, const std::optional<std::string>& value) { return differs(row, field) ? value : std::nullopt; };
    step.function = changed("function", record.function);
    step.email = changed("email", record.email);
    step.phone = changed("phone", record.phone);
  }

  std::optional<BodyId> bodyOf(ImportRow& row, const PersonRecord& record) const
  {
    if (!record.body)
      return std::nullopt;
    if (const auto chosen = m_choices.bodies.find(folded(*record.body)); chosen != m_choices.bodies.end())
      return chosen->second;
    const auto meant = m_names.meantBy(*record.body, dayOf(record));
    if (meant.size() == 1)
      return meant.front();
    row.findings.push_back({meant.empty() ? ImportFindingCode::unknownBody : ImportFindingCode::ambiguousBody, *record.body});
    return std::nullopt;
  }

  void seat(ImportRow& row, ImportedPerson& step, const PersonRecord& record, BodyId body) const
  {
    const auto onBehalfOf = record.onBehalfOf ? municipalityMeantBy(m_facts, *record.onBehalfOf, dayOf(record)) : std::nullopt;
    if (record.onBehalfOf && !onBehalfOf)
      row.findings.push_back({ImportFindingCode::unknownMunicipality, *record.onBehalfOf});
    if (const auto held = heldSeat(step, record, body)) {
      tellUnchanged(row, "role", held->role, record.role);
      if (record.until && record.until != held->until)
        row.findings.push_back({ImportFindingCode::notChangeable, "until"});
      return;
    }
    row.differences.push_back({"body", {}, m_names.body(body).name});
    compare(row, "role", {}, given(record.role));
    compare(row, "from", {}, given(record.from));
    compare(row, "until", {}, given(record.until));
    step.body = body;
    step.role = record.role;
    step.onBehalfOf = onBehalfOf;
    step.organisation = record.organisation;
    step.from = record.from;
    step.until = record.until;
  }

  /// The seat in this body on the day from which the source gives her one, or on any day when it gives none.
  std::optional<Membership> heldSeat(const ImportedPerson& step, const PersonRecord& record, BodyId body) const
  {
    const auto seats = step.person ? m_seats.find(*step.person) : m_seats.end();
    if (seats == m_seats.end())
      return std::nullopt;
    for (const auto& seat : seats->second)
      if (seat.body == body && holdsOn(seat, dayOf(record)))
        return seat;
    return std::nullopt;
  }

  const Facts& m_facts;
  const ImportChoices& m_choices;
  BodyNames m_names;
  std::map<std::string, std::vector<Person>> m_known; ///< by folded name
  std::map<PersonId, std::vector<Membership>> m_seats;
  std::set<std::string> m_made; ///< names that an earlier row makes
  SeenRows m_seen;
};

}

ImportPreview previewOf(const Facts& facts, const ReadSource<PersonRecord>& source, const ImportChoices& choices)
{
  return PersonPreview{facts, choices}.make(source);
}

}
