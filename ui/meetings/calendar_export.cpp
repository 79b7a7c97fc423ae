// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/calendar_export.h"

#include "app/clock.h"
#include "exchange/import_source.h"
#include "presentation/sentences.h"
#include "ui/buttons.h"
#include "ui/meetings/import_preview_dialog.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

CalendarExport::CalendarExport(CaseSession& session, std::optional<domain::BodyId> body, QWidget* parent) : QDialog{parent}, m_session{session}, m_whose{new QComboBox}
{
  setObjectName(QStringLiteral("calendarExport"));
  setWindowTitle(tr("Agenda exporteren"));
  setMinimumWidth(px(440));
  m_whose->setObjectName(QStringLiteral("calendarOf"));
  m_whose->setProperty("holdsData", true);
  const auto add = [this](const QString& name, Choice choice) {
    m_whose->addItem(name);
    m_choices.push_back(choice);
  };
  add(tr("Alle gremia: de gedeelde agenda"), {});
  for (const auto& choice : importBodyChoices(session)) {
    add(choice.name, {choice.body, std::nullopt});
    if (body == choice.body)
      m_whose->setCurrentIndex(m_whose->count() - 1);
  }
  auto people = session.read([](const app::Facts& facts) { return facts.all<domain::Person>(); }).value_or(std::vector<domain::Person>{});
  std::sort(people.begin(), people.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  for (const auto& person : people)
    add(tr("De gremia van %1").arg(QString::fromStdString(person.name)), {std::nullopt, person.id});
  auto* heading = new TextLabel{TextStyle::PaneTitle, Weight::Strong};
  heading->setText(tr("Agenda exporteren"));
  auto* about = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  about->setText(tr("U krijgt een agenda (ICS) die in een mailprogramma of telefoon past. Na een wijziging exporteert u opnieuw; de afspraken worden daar dan bijgewerkt."));
  about->setWordWrap(true);
  auto* label = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  label->setText(tr("&Van wie"));
  label->setBuddy(m_whose);
  auto* cancel = new QPushButton{tr("Annuleren")};
  auto* save = primaryButton(tr("Exporteren…"));
  save->setObjectName(QStringLiteral("writeCalendar"));
  save->setDefault(true);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(save, &QPushButton::clicked, this, &QDialog::accept);
  auto* line = new QHBoxLayout;
  line->addWidget(label);
  line->addWidget(m_whose, 1);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(save);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(20), px(16), px(20), px(16));
  layout->setSpacing(px(12));
  layout->addWidget(heading);
  layout->addWidget(about);
  layout->addLayout(line);
  layout->addLayout(buttons);
}

std::optional<Message> CalendarExport::write()
{
  if (exec() != Accepted)
    return std::nullopt;
  const QDir folder{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
  auto path = QFileDialog::getSaveFileName(parentWidget(), windowTitle(), folder.filePath(tr("agenda.ics")), tr("Agenda’s (*.ics)"));
  if (path.isEmpty())
    return std::nullopt;
  if (QFileInfo{path}.suffix().isEmpty())
    path += QStringLiteral(".ics");
  return writeTo(path);
}

Message CalendarExport::writeTo(const QString& path)
{
  const auto& choice = m_choices[static_cast<std::size_t>(m_whose->currentIndex())];
  const auto text = exchange::exportText(m_session.file(), app::ImportKind::meetings, exchange::ExportForm::calendar, {choice.body, choice.person}, app::SystemClock{}.timestamp());
  if (!text) {
    const auto said = presentation::explain(text.error());
    return {MessageKind::Error, said.what, said.kept, said.advice};
  }
  QSaveFile file{path};
  const auto bytes = QByteArray::fromStdString(*text);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    return {MessageKind::Error, tr("De agenda kon niet worden geschreven naar ‘%1’.").arg(path), tr("Een bestand dat er al stond, is niet veranderd."), tr("Kies een andere map.")};
  return {MessageKind::Information, tr("De agenda staat in ‘%1’.").arg(path), {}, {}};
}

}
