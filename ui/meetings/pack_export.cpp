// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/pack_export.h"

#include "app/pack_record.h"
#include "presentation/meetings/pack_words.h"
#include "presentation/sentences.h"
#include "ui/buttons.h"
#include "ui/callout.h"
#include "ui/case_session.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QList<presentation::PackProblemLine> problemLines(const std::vector<pdf::PackProblem>& problems)
{
  QList<presentation::PackProblemLine> lines;
  for (const auto& problem : problems)
    lines << presentation::PackProblemLine{QString::fromStdString(problem.label), QString::fromStdString(problem.document),
                                           QString::fromStdString(problem.whatHappened)};
  return lines;
}

}

PackExport::PackExport(CaseSession& session, CaseAccess access, QWidget* parent)
  : QWidget{parent}, m_session{session}, m_access{std::move(access)}, m_text{new TextLabel{TextStyle::Base, Weight::Strong}}, m_bar{new QProgressBar},
    m_cancel{new QPushButton{tr("Annuleren")}}, m_result{new Callout{Callout::Buttons::AtRight}}
{
  setObjectName(QStringLiteral("packExport"));
  m_progress = buildProgress();
  buildResult();
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(12), px(8), px(12), px(8));
  layout->addWidget(m_progress);
  layout->addWidget(m_result);
  connect(&m_session, &CaseSession::changed, this, &PackExport::follow);
  hide();
}

void PackExport::follow(const app::ChangedKinds& kinds)
{
  if (m_recorded.empty() || !kinds.contains(domain::EntityKind::packRevision))
    return;
  const auto stands = m_session.read([this](const app::Facts& facts) {
    const auto revisions = facts.where(&domain::PackRevision::meeting, *m_meeting);
    return std::any_of(revisions.begin(), revisions.end(), [this](const domain::PackRevision& each) { return each.letter == m_recorded; });
  });
  if (stands.value_or(true))
    return;
  m_recorded.clear();
  if (!busy())
    hide();
}

PackExport::~PackExport() = default;

QWidget* PackExport::buildProgress()
{
  auto* progress = new QWidget;
  m_bar->setRange(0, 100);
  m_bar->setAccessibleName(tr("Voortgang van de vergaderset"));
  m_cancel->setObjectName(QStringLiteral("cancelPack"));
  m_cancel->setAccessibleName(tr("Vergaderset maken annuleren"));
  auto* line = new QHBoxLayout{progress};
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(px(12));
  line->addWidget(m_text);
  line->addWidget(m_bar, 1);
  line->addWidget(m_cancel);
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    if (m_job)
      m_job->cancel();
  });
  return progress;
}

void PackExport::buildResult()
{
  m_open = m_result->addButton(tr("Openen"), true);
  m_folder = m_result->addButton(tr("Map openen"));
  m_step = m_result->addButton({});
  auto* close = linkButton(tr("Sluiten"));
  m_open->setObjectName(QStringLiteral("openPack"));
  m_folder->setObjectName(QStringLiteral("openPackFolder"));
  m_step->setObjectName(QStringLiteral("nextPackStep"));
  m_step->setProperty("holdsData", true);
  m_step->hide();
  close->setObjectName(QStringLiteral("closePackResult"));
  close->setAccessibleName(tr("Melding over de vergaderset sluiten"));
  m_result->addWidget(close);
  connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
  connect(m_folder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo{m_path}.absolutePath())); });
  connect(m_step, &QPushButton::clicked, this, &PackExport::takeNextStep);
  connect(close, &QPushButton::clicked, this, &QWidget::hide);
}

void PackExport::start(domain::MeetingId meeting, const QString& number, const QString& path, const presentation::PackChoice& choice,
                       pdf::PackForm form, const presentation::PackNextStep& next)
{
  m_meeting = meeting;
  m_made.reset();
  m_recorded.clear();
  m_path = path;
  m_choice = choice;
  m_next = next;
  m_text->setText(presentation::packBusyText(number));
  m_bar->setValue(0);
  m_result->hide();
  m_progress->show();
  show();
  m_job = std::make_unique<PackJob>(
      m_access, PackOrder{meeting, m_session.today(), std::filesystem::path{path.toStdString()}, presentation::requestOf(choice), form});
  connect(m_job.get(), &PackJob::progressed, m_bar, &QProgressBar::setValue);
  connect(m_job.get(), &PackJob::finished, this, &PackExport::take);
}

void PackExport::take()
{
  auto* job = m_job.release();
  job->deleteLater(); // it is telling us just now
  m_progress->hide();
  const auto made = job->result().has_value();
  m_open->setVisible(made);
  m_folder->setVisible(made);
  offer(made ? m_next : presentation::PackNextStep{});
  if (made) {
    m_made = *job->result();
    finish(*m_made);
  } else if (job->result().error().code == domain::ErrorCode::cancelled) {
    m_result->setContent(presentation::Tone::OnItsWay, presentation::StatusSymbol::NotApplicable, tr("Geannuleerd. Er is geen bestand gemaakt."));
  } else {
    const auto said = presentation::explain(job->result().error());
    m_result->setContent(presentation::Tone::Wrong, presentation::StatusSymbol::Rejected, said.what, said.advice);
  }
  m_result->show();
  Q_EMIT ended(made);
}

/// The file is there. When it cannot be put on record, both are said.
void PackExport::finish(const MadePack& made)
{
  const auto recorded = m_choice.record ? record(made.record) : domain::Result<QString>{QString{}};
  if (recorded)
    return tell(made.report, *recorded);
  offer({});
  const auto said = presentation::explain(recorded.error());
  m_result->setContent(presentation::Tone::Wrong, presentation::StatusSymbol::Rejected, tr("Het bestand is gemaakt, maar niet vastgelegd als revisie."),
                       said.what + u' ' + said.advice);
}

domain::Result<QString> PackExport::record(const app::FreezePack& command)
{
  if (const auto done = app::putOnRecord(m_session.file(), command, m_choice.recipients.toStdString()); !done)
    return tl::unexpected{done.error()};
  m_recorded = command.letter.value_or("");
  return tr("Vastgelegd als revisie %1.").arg(QString::fromStdString(command.letter.value_or("")));
}

/// A step that ends in a dialog is taken by whoever has one.
void PackExport::takeNextStep()
{
  if (m_next.step != presentation::PackStep::PutOnRecord)
    return Q_EMIT stepWanted(*m_meeting, m_next.step, m_choice);
  m_choice.record = true;
  auto next = presentation::recipientsStep();
  next.also = m_next.also;
  offer(next);
  finish(*m_made);
}

void PackExport::offer(const presentation::PackNextStep& next)
{
  m_next = next;
  m_step->setText(next.button);
  m_step->setVisible(!next.button.isEmpty());
}

void PackExport::tell(const pdf::PackReport& report, const QString& recorded)
{
  const auto problems = problemLines(report.problems);
  QStringList text{presentation::packMadeText(QDir::toNativeSeparators(m_path), problems)};
  for (const auto& part : {presentation::packRemarksText(problemLines(report.remarks)), recorded, m_next.text, m_next.also})
    if (!part.isEmpty())
      text << part;
  const auto good = problems.isEmpty();
  m_result->setContent(good ? presentation::Tone::Adopted : presentation::Tone::Attention,
                       good ? presentation::StatusSymbol::Confirmed : presentation::StatusSymbol::AfterTarget, presentation::packMadeTitle(report.pages),
                       text.join(u'\n'));
  m_open->setFocus(Qt::OtherFocusReason);
}

}
