// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/pack_words.h"

#include "pack/pack_wording.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace presentation {

namespace {

struct PackWordsText {
  Q_DECLARE_TR_FUNCTIONS(Pack)
};

/// Room is left for a folder's name; most file systems stop at 255 bytes.
constexpr auto longestName = 120;
constexpr qsizetype mostLabels = 6; ///< named one by one

}

QString packFileName(const app::MeetingRow& meeting, const QString& suffix, const QString& extension, bool draft)
{
  static const QRegularExpression forbidden{QStringLiteral("[\\x00-\\x1f<>:\"/\\\\|?*]+")};
  const auto words = QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(draft ? QString::fromLatin1(pack::wording::draft) : QString{}, QString::fromStdString(meeting.meeting.number),
                              QString::fromStdString(meeting.body.name).left(longestName / 2), dayWithYear(meeting.meeting.date), suffix);
  return QString{words}.replace(forbidden, QStringLiteral(" ")).simplified().left(longestName).trimmed() + extension;
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

QString packRemarksText(const QList<PackProblemLine>& remarks)
{
  QStringList sentences;
  QHash<QString, QStringList> labels;
  for (const auto& remark : remarks) {
    if (!labels.contains(remark.whatHappened))
      sentences << remark.whatHappened;
    labels[remark.whatHappened] << remark.label;
  }
  QStringList lines;
  for (const auto& sentence : sentences) {
    const auto& of = labels[sentence];
    const auto first = of.mid(0, mostLabels).join(QStringLiteral(", "));
    lines << (of.size() > mostLabels ? PackWordsText::tr("%1 en %n andere: %2", nullptr, static_cast<int>(of.size() - mostLabels)).arg(first, sentence)
                                     : PackWordsText::tr("%1: %2").arg(first, sentence));
  }
  return lines.join(u'\n');
}

QString packBusyText(const QString& meetingNumber) { return PackWordsText::tr("De vergaderset van %1 wordt gemaakt").arg(meetingNumber); }

QString previewText(int pages, bool sent) { return sent ? PackWordsText::tr("%n pagina(’s)", nullptr, pages) : PackWordsText::tr("concept, %n pagina(’s)", nullptr, pages); }

QString draftText(int pages) { return PackWordsText::tr("bijgewerkt, %n pagina(’s); de bijlagen volgen", nullptr, pages); }

}
