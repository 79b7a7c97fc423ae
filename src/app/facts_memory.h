// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/entity_fields.h"

#include <array>
#include <memory>
#include <vector>

namespace app {

/// Kinds of facts as they were read whole, so that the many queries behind one screen read the file once. It knows nothing of the
/// file: who changes facts, or takes a change back, lets it forget.
class FactsMemory {
public:
  template <class E>
  [[nodiscard]] std::shared_ptr<const std::vector<E>> recall() const
  {
    return std::static_pointer_cast<const std::vector<E>>(m_kinds[static_cast<std::size_t>(domain::kindOf<E>)]);
  }
  template <class E>
  void keep(std::shared_ptr<const std::vector<E>> entities)
  {
    m_kinds[static_cast<std::size_t>(domain::kindOf<E>)] = std::move(entities);
  }
  void forget(domain::EntityKind kind) { m_kinds[static_cast<std::size_t>(kind)].reset(); }
  void forgetAll() { m_kinds.fill(nullptr); }

private:
  std::array<std::shared_ptr<const void>, domain::entityKindCount> m_kinds;
};

}
