// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/case_page.h"

#include "app/commands/checked_text.h"
#include "app/commands/region_commands.h"
#include "presentation/sentences.h"
#include "presentation/setup/case_facts.h"
#include "ui/buttons.h"
#include "ui/callout.h"
#include "ui/command_form.h"
#include "ui/facts.h"
#include "ui/text_label.h"
#include "ui/theme.h"
#include "ui/user_name.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QThread>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

CasePage::CasePage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Dit dossier"), tr("Alles staat in één bestand: kopiëren, mailen en bewaren kan gewoon met het bestand zelf."), parent},
    m_access{accessTo(session.file())}, m_facts{new Facts}, m_result{new Callout}
{
  auto* backUpButton = addButton("backUp", tr("Reservekopie maken…"));
  backUpButton->setEnabled(true);
  m_check = addButton("checkFile", tr("Controleren…"));
  m_check->setEnabled(true);
  auto* renameButton = addButton("renameCase", tr("Naam wijzigen…"));
  auto* userButton = addButton("changeUserName", tr("Uw naam…"));
  auto* folderButton = linkButton(tr("Map openen"));
  folderButton->setObjectName(QStringLiteral("openCaseFolder"));
  auto* pane = new QWidget;
  auto* column = new QVBoxLayout{pane};
  column->setContentsMargins(px(16), px(16), px(16), px(16));
  column->setSpacing(px(16));
  column->addWidget(m_facts);
  column->addWidget(folderButton, 0, Qt::AlignLeft);
  column->addWidget(m_result);
  column->addStretch();
  content().addWidget(pane);
  m_result->hide();
  connect(backUpButton, &QPushButton::clicked, this, &CasePage::backUp);
  connect(folderButton, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(m_access.path.parent_path().string()))); });
  connect(m_check, &QPushButton::clicked, this, &CasePage::check);
  connect(renameButton, &QPushButton::clicked, this, &CasePage::rename);
  connect(userButton, &QPushButton::clicked, this, &CasePage::changeUserName);
}

CasePage::~CasePage()
{
  if (m_checking)
    m_checking->wait();
}

void CasePage::refresh()
{
  std::error_code unknown;
  const auto size = std::filesystem::file_size(m_access.path, unknown);
  const auto lines = session().read([&](const app::Facts& facts) {
    return presentation::caseFacts(facts, session().today(), QString::fromStdString(m_access.path.string()), unknown ? 0 : static_cast<qint64>(size));
  });
  if (!lines)
    return;
  m_facts->clear();
  for (const auto& line : *lines)
    m_facts->add(line.first, line.second)->setProperty("holdsData", true);
  m_facts->add(tr("Uw naam in de geschiedenis"), QString::fromStdString(session().file().user()))->setProperty("holdsData", true);
}

void CasePage::rename()
{
  const auto overview = session().read([&](const app::Facts& facts) { return app::caseOverview(facts, session().today()); });
  if (!overview)
    return;
  CommandForm form{session(), tr("Naam van het dossier"), tr("Bewaren"), this};
  auto* name = form.addLine(tr("&Naam"), "name", QString::fromStdString(overview->name));
  form.setCommand([&] { return app::DatedCommand{app::DescribeCase{.name = name->text().toStdString()}}; });
  form.exec();
}

void CasePage::changeUserName()
{
  auto& file = session().file();
  CommandForm form{session(), tr("Uw naam in de geschiedenis"), tr("Bewaren"), this};
  form.addExplanation(tr("Zo staat u bij alles wat u vanaf nu vastlegt, in elk dossier dat u op deze computer opent. Wat er al in de geschiedenis staat, blijft zoals het is."));
  auto* name = form.addLine(tr("&Naam"), "name", QString::fromStdString(file.user()));
  form.setCommands([&]() -> domain::Result<std::vector<app::DatedCommand>> {
    auto checked = app::requiredName(name->text().toStdString(), "name");
    if (!checked)
      return tl::unexpected{checked.error()};
    setUserName(*checked);
    file.setUser(*checked);
    return std::vector<app::DatedCommand>{};
  });
  if (form.exec() == QDialog::Accepted)
    refresh();
}

void CasePage::backUp()
{
  const auto proposed = presentation::backupPath(QString::fromStdString(m_access.path.string()), session().today());
  const auto path = QFileDialog::getSaveFileName(this, tr("Reservekopie maken"), proposed, tr("Besluitroute-dossiers (*.besluitroute);;Alle bestanden (*)"));
  if (path.isEmpty())
    return;
  const auto done = m_access.backUp(std::filesystem::path{path.toStdString()});
  if (done) {
    m_result->setContent(presentation::Tone::Adopted, presentation::StatusSymbol::Confirmed, tr("De reservekopie is gemaakt."), path);
  } else {
    const auto said = presentation::explain(done.error());
    m_result->setContent(presentation::Tone::Wrong, presentation::StatusSymbol::Rejected, said.what, said.advice);
  }
  m_result->show();
}

void CasePage::check()
{
  if (m_checking)
    return;
  m_check->setEnabled(false);
  m_result->setContent(presentation::Tone::OnItsWay, presentation::StatusSymbol::OnAgenda, tr("Het dossier wordt gecontroleerd…"),
                       tr("Ook alle stukken worden nagelezen; u kunt verder werken."));
  m_result->show();
  const auto result = std::make_shared<domain::Result<void>>();
  m_checking = QThread::create([result, check = m_access.check] { *result = check(); });
  m_checking->setParent(this);
  connect(m_checking, &QThread::finished, this, [this, result] {
    m_checking->deleteLater();
    m_checking = nullptr;
    tellCheck(*result);
  });
  m_checking->start();
}

void CasePage::tellCheck(const domain::Result<void>& result)
{
  m_check->setEnabled(true);
  if (result) {
    m_result->setContent(presentation::Tone::Adopted, presentation::StatusSymbol::Confirmed, tr("Het dossier is in orde."),
                         tr("Alle gegevens horen bij elkaar en alle stukken zijn zoals ze zijn toegevoegd."));
    return;
  }
  const auto said = presentation::explain(result.error());
  m_result->setContent(presentation::Tone::Wrong, presentation::StatusSymbol::Rejected, said.what, said.advice);
}

}
