// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/document_dialog.h"

#include "app/commands/meeting_commands.h"
#include "presentation/words.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>

namespace ui {

DocumentDialog::DocumentDialog(CaseSession& session, domain::ProposalId proposal, const QString& path, QWidget* parent)
  : FormDialog{session, tr("Document toevoegen"), tr("Toevoegen"), parent}, m_proposal{proposal}, m_path{path}, m_title{new QLineEdit},
    m_version{new QComboBox}, m_confidentiality{new QComboBox}
{
  setObjectName(QStringLiteral("documentDialog"));
  setSubject(tr("Bestand: %1").arg(QFileInfo{path}.fileName()));
  m_title->setText(QFileInfo{path}.completeBaseName());
  auto versions = session.read([&](const app::Facts& facts) { return facts.where(&domain::ProposalVersion::proposal, proposal); });
  if (versions)
    for (auto version = versions->rbegin(); version != versions->rend(); ++version)
      m_version->addItem(QString::fromStdString(version->number), static_cast<qlonglong>(version->id.value()));
  m_version->addItem(tr("geen versie in het bijzonder"));
  for (const auto& [value, identifier] : domain::Texts<domain::Confidentiality>::values)
    m_confidentiality->addItem(presentation::wordFor(value), static_cast<int>(value));
  addField(tr("T&itel"), m_title, "title");
  addField(tr("&Versie"), m_version, "version");
  addField(tr("&Openbaarheid"), m_confidentiality, "confidentiality");
  m_title->setFocus();
  m_title->selectAll();
}

app::DatedCommand DocumentDialog::command() const
{
  app::AddDocument add{.title = m_title->text().trimmed().toStdString(), .file = m_path.toStdString()};
  add.proposal = m_proposal;
  if (const auto version = m_version->currentData(); version.isValid())
    add.version = domain::VersionId{version.toLongLong()};
  add.confidentiality = static_cast<domain::Confidentiality>(m_confidentiality->currentData().toInt());
  return {add, std::nullopt};
}

}
