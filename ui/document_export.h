// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/text_document.h"
#include "ui/case_session.h"
#include "ui/message.h"

#include <functional>

class QWidget;

namespace ui {

/// Asks where, and writes a document as PDF there. None when the person changed her mind.
[[nodiscard]] std::optional<Message> exportDocument(CaseSession& session, const QString& title, const QString& fileName,
                                                    const std::function<pack::TextDocument(const app::Facts&)>& make, QWidget* parent);
/// The same, to a place that is known.
[[nodiscard]] Message writeDocument(CaseSession& session, const QString& path, const std::function<pack::TextDocument(const app::Facts&)>& make);

}
