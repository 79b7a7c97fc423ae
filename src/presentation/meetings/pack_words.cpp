// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/pack_words.h"

#include "presentation/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace presentation {

namespace {

struct PackWordsText {
  Q_DECLARE_TR_FUNCTIONS(Pack)
};

/// Room is left for a folder's name; most file systems stop at 255 bytes.
constexpr auto longestName = 120;

}

QString packFileName(const app::MeetingRow& meeting)
{
  static const QRegularExpression forbidden{QStringLiteral("[\\x00-\\x1f<>:\"/\\\\|?*]+")};
  const auto words = QStringLiteral("%1 %2 %3").arg(QString::fromStdString(meeting.meeting.number),
                                                    QString::fromStdString(meeting.body.name).left(longestName / 2), dayWithYear(meeting.meeting.date));
  return QString{words}.replace(forbidden, QStringLiteral(" ")).simplified().left(longestName) + QStringLiteral(".pdf");
}

QString packMadeTitle(int pages) { return PackWordsText::tr("De vergaderset is gemaakt: %n pagina(’s).", nullptr, pages); }

QString packMadeText(const QString& fileName, const QList<PackProblemLine>& problems)
{
  QStringList lines{fileName};
  if (!problems.isEmpty())
    lines << PackWordsText::tr("%n stuk(ken) staan er niet in zoals aangeleverd:", nullptr, static_cast<int>(problems.size()));
  for (const auto& problem : problems)
    lines << PackWordsText::tr("%1 %2: %3").arg(problem.label, problem.document, problem.whatHappened);
  return lines.join(u'\n');
}

QString packBusyText(const QString& meetingNumber) { return PackWordsText::tr("De vergaderset van %1 wordt gemaakt").arg(meetingNumber); }

QString previewText(int pages, bool sent) { return sent ? PackWordsText::tr("%n pagina(’s)", nullptr, pages) : PackWordsText::tr("concept, %n pagina(’s)", nullptr, pages); }

}
