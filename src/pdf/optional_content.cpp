// SPDX-License-Identifier: EUPL-1.2
#include "pdf/optional_content.h"

#include <set>

namespace pdf {

namespace {

using Groups = std::set<QPDFObjGen>;

Groups groupsIn(QPDFObjectHandle array)
{
  auto groups = Groups{};
  for (auto index = 0; array.isArray() && index < array.getArrayNItems(); ++index)
    groups.insert(array.getArrayItem(index).getObjGen());
  return groups;
}

/// Layers that a reader hides by itself on a screen, whatever the list of hidden layers says.
Groups hiddenByUsage(QPDFObjectHandle defaults)
{
  auto hidden = Groups{};
  auto events = defaults.getKey("/AS");
  for (auto index = 0; events.isArray() && index < events.getArrayNItems(); ++index) {
    auto event = events.getArrayItem(index);
    if (!event.isDictionary() || !event.getKey("/Event").isNameAndEquals("/View") || !event.getKey("/OCGs").isArray())
      continue;
    for (auto& group : event.getKey("/OCGs").getArrayAsVector()) {
      auto state = group.getKeyIfDict("/Usage").getKeyIfDict("/View").getKeyIfDict("/ViewState");
      if (state.isNameAndEquals("/OFF"))
        hidden.insert(group.getObjGen());
    }
  }
  return hidden;
}

Groups hiddenIn(QPDFObjectHandle groups, QPDFObjectHandle defaults)
{
  if (!defaults.isDictionary())
    return {};
  auto hidden = groupsIn(defaults.getKey("/OFF"));
  if (defaults.getKey("/BaseState").isNameAndEquals("/OFF")) {
    hidden = groupsIn(groups);
    for (const auto& shown : groupsIn(defaults.getKey("/ON")))
      hidden.erase(shown);
  }
  hidden.merge(hiddenByUsage(defaults));
  return hidden;
}

}

void Layers::add(int source, QPDF& document, ObjectCopy& copy)
{
  auto properties = document.getRoot().getKey("/OCProperties");
  if (!properties.isDictionary() || !properties.getKey("/OCGs").isArray())
    return;
  auto groups = properties.getKey("/OCGs");
  auto defaults = properties.getKey("/D");
  const auto hidden = hiddenIn(groups, defaults);
  const auto locked = defaults.isDictionary() ? groupsIn(defaults.getKey("/Locked")) : Groups{};
  for (auto& group : groups.getArrayAsVector()) {
    if (!group.isIndirect() || !group.isDictionary())
      continue;
    const auto copied = reference(copy.number(group)) + " ";
    m_groups += copied;
    if (hidden.contains(group.getObjGen()))
      m_off += copied;
    if (locked.contains(group.getObjGen()))
      m_locked += copied;
  }
  if (defaults.isDictionary() && defaults.getKey("/Order").isArray()) {
    auto& order = m_orders[source];
    for (auto& entry : defaults.getKey("/Order").getArrayAsVector())
      order += copy.text(entry) + " ";
  }
}

std::string Layers::text(const std::map<int, std::string>& labelOf) const
{
  if (m_groups.empty())
    return {};
  auto order = std::string{};
  for (const auto& [source, entries] : m_orders)
    if (const auto label = labelOf.find(source); label != labelOf.end())
      order += "[" + QPDFObjectHandle::newUnicodeString(label->second).unparse() + entries + "]";
  return "<</OCGs[" + m_groups + "]/D<</Name(Vergaderset)/OFF[" + m_off + "]/Locked[" + m_locked + "]/Order[" + order + "]>>>>";
}

}
