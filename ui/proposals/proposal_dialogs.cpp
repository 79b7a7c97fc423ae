// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/proposal_dialogs.h"

#include "app/commands/proposal_commands.h"
#include "app/commands/region_commands.h"
#include "app/queries/setup.h"
#include "presentation/qt_text.h"
#include "ui/day_edit.h"
#include "ui/typed_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringList>

namespace ui {

namespace {


QString pointsOf(CaseSession& session, domain::VersionId version)
{
  QStringList lines;
  if (const auto points = session.read([&](const app::Facts& facts) { return facts.where(&domain::DecisionPoint::version, version); }))
    for (const auto& point : *points)
      lines << presentation::text(point.text);
  return lines.join(u'\n');
}

/// "Inkoop jeugdhulp 2028" → "INKOOP-JEUGDHULP-2028"
std::string codeFor(const QString& name)
{
  QString code;
  for (const auto letter : name.toUpper().normalized(QString::NormalizationForm_D))
    if (letter.isLetterOrNumber())
      code += letter;
    else if (!code.endsWith(u'-') && !letter.isMark())
      code += u'-';
  return code.left(24).toStdString();
}

}

NewProposalDialog::NewProposalDialog(CaseSession& session, QWidget* parent)
  : FormDialog{session, tr("Nieuw voorstel"), tr("Toevoegen"), parent}, m_title{new QLineEdit}, m_track{new QComboBox}, m_number{new QLineEdit},
    m_owner{new QLineEdit}, m_version{new QLineEdit{QStringLiteral("0.1")}}, m_summary{textField(2)}, m_points{textField(4)}
{
  setObjectName(QStringLiteral("newProposalDialog"));
  m_track->setEditable(true);
  m_track->setInsertPolicy(QComboBox::NoInsert);
  if (const auto tracks = session.read([](const app::Facts& facts) { return facts.all<domain::Track>(); }))
    for (const auto& track : *tracks)
      m_track->addItem(presentation::text(track.name), static_cast<qlonglong>(track.id.value()));
  m_track->lineEdit()->setPlaceholderText(tr("naam van een nieuw traject"));
  m_number->setPlaceholderText(tr("het eerstvolgende nummer van dit jaar"));
  m_points->setPlaceholderText(tr("Eén beslispunt per regel"));
  addField(tr("T&itel"), m_title, "title");
  addField(tr("&Traject"), m_track, "track");
  addField(tr("&Nummer"), m_number, "number");
  addField(tr("&Eigenaar"), m_owner, "owner");
  addField(tr("&Versie"), m_version, "version");
  addField(tr("&Samenvatting"), m_summary, "summary");
  addField(tr("&Beslispunten"), m_points, "points");
  m_title->setFocus();
}

std::optional<domain::TrackId> NewProposalDialog::chosenTrack() const
{
  const auto found = m_track->findText(m_track->currentText().trimmed(), Qt::MatchFixedString);
  return found < 0 ? std::nullopt : std::optional{domain::TrackId{m_track->itemData(found).toLongLong()}};
}

app::DatedCommand NewProposalDialog::command() const
{
  const auto track = chosenTrack();
  app::AddProposal add{.track = track ? *track : m_madeTrack.value_or(domain::TrackId{0}), .title = m_title->text().trimmed().toStdString()};
  add.number = given(m_number->text());
  add.owner = given(m_owner->text());
  add.version = given(m_version->text());
  add.summary = given(m_summary->toPlainText());
  if (auto points = linesIn(m_points->toPlainText()); !points.empty())
    add.decisionPoints = std::move(points);
  return {add, std::nullopt};
}

domain::Result<domain::TrackId> NewProposalDialog::makeTrack()
{
  const auto name = m_track->currentText().trimmed();
  const auto overview = session().read([&](const app::Facts& facts) { return app::caseOverview(facts, session().today()); });
  const auto members = session().read([&](const app::Facts& facts) { return app::municipalitiesOn(facts, session().today()); });
  app::AddTrack add{.code = codeFor(name), .name = name.toStdString()};
  if (overview && overview->region)
    add.region = overview->region->id;
  const auto made = session().attempt({add, std::nullopt});
  if (!made)
    return tl::unexpected{made.error()};
  const domain::TrackId track{made->made->id};
  app::SetParticipation participation{.track = track, .municipalities = {}, .kind = domain::ParticipationKind::takesPart};
  for (const auto& municipality : members.value_or(std::vector<domain::Municipality>{}))
    participation.municipalities.push_back(municipality.id);
  if (participation.municipalities.empty())
    return track;
  const auto joined = session().attempt({participation, std::nullopt});
  return joined ? domain::Result<domain::TrackId>{track} : tl::unexpected{joined.error()};
}

domain::Result<app::Executed> NewProposalDialog::perform()
{
  if (chosenTrack())
    return session().attempt(command());
  domain::Result<app::Executed> executed = domain::fail(domain::ErrorCode::missingField, "track");
  const auto all = session().file().allOrNothing([&]() -> domain::Result<void> {
    const auto track = makeTrack();
    if (!track)
      return tl::unexpected{track.error()};
    m_madeTrack = *track;
    executed = session().attempt(command());
    return executed ? domain::Result<void>{} : tl::unexpected{executed.error()};
  });
  m_madeTrack.reset();
  return all ? executed : tl::unexpected{all.error()};
}

std::optional<domain::ProposalId> NewProposalDialog::madeProposal() const
{
  return executed() && executed()->made ? std::optional{domain::ProposalId{executed()->made->id}} : std::nullopt;
}

ChangeProposalDialog::ChangeProposalDialog(CaseSession& session, domain::ProposalId proposal, QWidget* parent)
  : FormDialog{session, tr("Voorstel wijzigen"), tr("Bewaren"), parent}, m_proposal{proposal}, m_number{new QLineEdit}, m_title{new QLineEdit},
    m_owner{new QLineEdit}, m_summary{textField(3)}
{
  setObjectName(QStringLiteral("changeProposalDialog"));
  addField(tr("T&itel"), m_title, "title");
  addField(tr("&Nummer"), m_number, "number");
  addField(tr("&Eigenaar"), m_owner, "owner");
  addField(tr("&Samenvatting"), m_summary, "summary");
  const auto stored = session.read([&](const app::Facts& facts) { return facts.get(proposal); });
  setAcceptable(stored.has_value());
  if (!stored)
    return;
  m_number->setText(presentation::text(stored->number));
  m_title->setText(presentation::text(stored->title));
  m_owner->setText(presentation::text(stored->owner));
  m_summary->setPlainText(presentation::text(stored->summary));
  m_title->setFocus();
}

app::DatedCommand ChangeProposalDialog::command() const
{
  return {app::ChangeProposal{m_proposal, m_number->text().trimmed().toStdString(), m_title->text().trimmed().toStdString(),
                              m_summary->toPlainText().trimmed().toStdString(), m_owner->text().trimmed().toStdString()},
          std::nullopt};
}

NewVersionDialog::NewVersionDialog(CaseSession& session, domain::ProposalId proposal, QWidget* parent)
  : FormDialog{session, tr("Nieuwe versie"), tr("Toevoegen"), parent}, m_proposal{proposal}, m_number{new QLineEdit}, m_date{new DayEdit{session.today(), session.today(), DayEdit::Empty::NotAllowed}},
    m_note{new QLineEdit}, m_points{textField(5)}
{
  setObjectName(QStringLiteral("newVersionDialog"));
  m_note->setPlaceholderText(tr("wat er is veranderd"));
  addField(tr("&Nummer"), m_number, "number");
  addField(tr("&Datum"), m_date, "date");
  addField(tr("&Toelichting"), m_note, "note");
  addField(tr("&Beslispunten"), m_points, "points");
  const auto versions = session.read([&](const app::Facts& facts) { return facts.where(&domain::ProposalVersion::proposal, proposal); });
  if (versions && !versions->empty()) {
    setSubject(tr("De vorige versie is %1. Een lopende ronde gaat verder met de nieuwe.").arg(presentation::text(versions->back().number)));
    m_points->setPlainText(pointsOf(session, versions->back().id));
  }
  m_number->setFocus();
}

app::DatedCommand NewVersionDialog::command() const
{
  return {app::AddVersion{m_proposal, m_number->text().trimmed().toStdString(), given(m_note->text()), std::nullopt, linesIn(m_points->toPlainText())},
          m_date->knownDay()};
}

DecisionPointsDialog::DecisionPointsDialog(CaseSession& session, domain::VersionId version, QWidget* parent)
  : FormDialog{session, tr("Beslispunten"), tr("Bewaren"), parent}, m_version{version}, m_points{textField(8)}
{
  setObjectName(QStringLiteral("decisionPointsDialog"));
  if (const auto stored = session.read([&](const app::Facts& facts) { return facts.get(version); }))
    setSubject(tr("Versie %1, één beslispunt per regel").arg(presentation::text(stored->number)));
  m_points->setPlainText(pointsOf(session, version));
  addField(tr("&Beslispunten"), m_points, "points");
  m_points->setFocus();
}

app::DatedCommand DecisionPointsDialog::command() const { return {app::SetDecisionPoints{m_version, linesIn(m_points->toPlainText())}, std::nullopt}; }

}
