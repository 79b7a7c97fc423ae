// SPDX-License-Identifier: EUPL-1.2
#include "pdf/bounded_contents.h"

#include <stdexcept>

namespace pdf {

BoundedContents::BoundedContents(std::size_t most, Keep keep) : Pipeline{"contents", nullptr}, m_left{most}, m_keep{keep} {}

void BoundedContents::write(const unsigned char* data, std::size_t length)
{
  m_tooMuch = m_tooMuch || length > m_left;
  if (m_tooMuch)
    throw std::runtime_error{"contents unpack to an absurd size"};
  m_left -= length;
  if (m_keep == Keep::text)
    m_text.append(reinterpret_cast<const char*>(data), length);
}

}
