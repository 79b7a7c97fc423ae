// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"

#include <QList>
#include <QString>

/// What is said about making a meeting's pack.
namespace presentation {

/// "SG-2027-04 Stuurgroep Inkoop jeugdhulp 29-04-2027.pdf", without characters that a file name may not hold.
/// The suffix says which copy it is: "revisie B". Of a draft the name begins with CONCEPT, where no list of files cuts it off.
[[nodiscard]] QString packFileName(const app::MeetingRow& meeting, const QString& suffix = {}, const QString& extension = QStringLiteral(".pdf"),
                                   bool draft = false);

/// A document that is not in the pack as delivered.
struct PackProblemLine {
  QString label;
  QString document;
  QString whatHappened;
};
[[nodiscard]] QString packMadeTitle(int pages);
/// Where it is, and what is not in it as delivered.
[[nodiscard]] QString packMadeText(const QString& fileName, const QList<PackProblemLine>& problems);
/// What whoever makes the pack may want to know, the same remark about several documents once.
[[nodiscard]] QString packRemarksText(const QList<PackProblemLine>& remarks);
[[nodiscard]] QString packBusyText(const QString& meetingNumber);
[[nodiscard]] QString previewText(int pages, bool sent);
[[nodiscard]] QString draftText(int pages); ///< while the attachments are still being looked at

}
