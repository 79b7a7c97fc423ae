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

Layers::Layers(QPDF& pack)
  : m_pack{pack}, m_groups{QPDFObjectHandle::newArray()}, m_off{QPDFObjectHandle::newArray()},
    m_locked{QPDFObjectHandle::newArray()}, m_order{QPDFObjectHandle::newArray()}
{}

void Layers::add(QPDF& source, const std::string& label)
{
  auto properties = source.getRoot().getKey("/OCProperties");
  if (!properties.isDictionary() || !properties.getKey("/OCGs").isArray())
    return;
  auto groups = properties.getKey("/OCGs");
  auto defaults = properties.getKey("/D");
  const auto hidden = hiddenIn(groups, defaults);
  const auto locked = defaults.isDictionary() ? groupsIn(defaults.getKey("/Locked")) : Groups{};
  for (auto& group : groups.getArrayAsVector()) {
    if (!group.isIndirect() || !group.isDictionary())
      continue;
    auto copy = m_pack.copyForeignObject(group);
    m_groups.appendItem(copy);
    if (hidden.contains(group.getObjGen()))
      m_off.appendItem(copy);
    if (locked.contains(group.getObjGen()))
      m_locked.appendItem(copy);
  }
  if (defaults.isDictionary() && defaults.getKey("/Order").isArray()) {
    auto named = QPDFObjectHandle::newArray();
    named.appendItem(QPDFObjectHandle::newUnicodeString(label));
    for (auto& entry :
         m_pack.copyForeignObject(source.makeIndirectObject(defaults.getKey("/Order").shallowCopy())).getArrayAsVector())
      named.appendItem(entry);
    m_order.appendItem(named);
  }
}

void Layers::finish()
{
  if (m_groups.getArrayNItems() == 0)
    return;
  auto defaults = QPDFObjectHandle::newDictionary();
  defaults.replaceKey("/Name", QPDFObjectHandle::newUnicodeString("Vergaderset"));
  defaults.replaceKey("/OFF", m_off);
  defaults.replaceKey("/Locked", m_locked);
  defaults.replaceKey("/Order", m_order);
  auto properties = QPDFObjectHandle::newDictionary();
  properties.replaceKey("/OCGs", m_groups);
  properties.replaceKey("/D", defaults);
  m_pack.getRoot().replaceKey("/OCProperties", properties);
}

}
