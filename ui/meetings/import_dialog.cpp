// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/import_dialog.h"

#include "app/imports/folded_text.h"
#include "exchange/import_source.h"
#include "ui/meetings/import_job.h"
#include "ui/table_view.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

namespace {

/// Nobody's calendar is larger; what is cut off is told by the reader.
constexpr qint64 mostBytes = 120'000'000;
/// What is smaller is there before anybody could see a progress bar.
constexpr qint64 largeSource = 64'000;

std::optional<exchange::DateOrder> orderAt(int choice)
{
  if (choice == 1)
    return exchange::DateOrder::dayFirst;
  return choice == 2 ? std::optional{exchange::DateOrder::monthFirst} : std::nullopt;
}

TextLabel* importLabel(const QString& text, QWidget* buddy)
{
  auto* label = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  label->setText(text);
  label->setBuddy(buddy);
  return label;
}

}

ImportDialog::ImportDialog(CaseSession& session, QWidget* parent)
  : ImportPreviewDialog{session, tr("Vergaderingen importeren"),
                        tr("Uit een bestand (CSV of agenda, ICS) of uit cellen van een rekenblad. Hieronder staat eerst wat er zou veranderen; er gebeurt niets tot u het overneemt."), parent},
    m_choices{importBodyChoices(session)}, m_source{new TextLabel{TextStyle::Base, Weight::Strong}}, m_body{new QComboBox}, m_order{new QComboBox},
    m_assignRow{new QWidget}, m_assignText{new TextLabel{TextStyle::Base}}, m_assign{new QComboBox}
{
  setObjectName(QStringLiteral("importDialog"));
  auto* choose = new QPushButton{tr("&Bestand kiezen…")};
  auto* paste = new QPushButton{tr("&Plakken uit rekenblad")};
  choose->setObjectName(QStringLiteral("chooseImportFile"));
  paste->setObjectName(QStringLiteral("pasteImport"));
  m_source->setText(tr("Nog geen bron gekozen"));
  m_source->setObjectName(QStringLiteral("importSource"));
  m_body->setObjectName(QStringLiteral("importBody"));
  m_order->setObjectName(QStringLiteral("importOrder"));
  m_assign->setObjectName(QStringLiteral("assignBody"));
  m_assign->setAccessibleName(tr("Welk gremium dit is"));
  m_body->addItem(tr("geen: zulke rijen vallen af"));
  m_assign->addItem(tr("kies een gremium"));
  for (const auto& choice : m_choices)
    for (auto* box : {m_body, m_assign})
      box->addItem(choice.name);
  for (auto* box : {m_body, m_assign})
    box->setProperty("holdsData", true);
  m_order->addItems({tr("bepalen uit de bron"), tr("dag voorop"), tr("maand voorop")});
  for (auto* button : {choose, paste})
    button->setAutoDefault(false);
  auto* from = new QHBoxLayout;
  from->setSpacing(px(8));
  from->addWidget(choose);
  from->addWidget(paste);
  from->addWidget(m_source, 1);
  auto* options = new QHBoxLayout;
  options->setSpacing(px(8));
  options->addWidget(importLabel(tr("&Gremium van rijen zonder naam"), m_body));
  options->addWidget(m_body, 1);
  options->addWidget(importLabel(tr("&Datums"), m_order));
  options->addWidget(m_order);
  auto* assign = new QHBoxLayout{m_assignRow};
  assign->setContentsMargins(0, 0, 0, 0);
  assign->addWidget(m_assignText, 1);
  assign->addWidget(m_assign);
  m_assignRow->hide();
  m_sources = {choose, paste, m_body, m_order};
  m_busyRow = buildBusyRow();
  showNothing();
  head().addLayout(from);
  head().addLayout(options);
  head().addWidget(m_assignRow);
  head().addWidget(m_busyRow);
  connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
  connect(paste, &QPushButton::clicked, this, &ImportDialog::paste);
  connect(m_body, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
  connect(m_order, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
  connect(m_assign, &QComboBox::activated, this, &ImportDialog::assignBody);
  connect(table().selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::followRow);
}

void ImportDialog::chooseFile()
{
  const auto path = QFileDialog::getOpenFileName(this, tr("Vergaderingen importeren"), {}, tr("Tabellen en agenda’s (*.csv *.txt *.tsv *.ics);;Alle bestanden (*)"));
  if (!path.isEmpty())
    readFile(path);
}

ImportDialog::~ImportDialog() { leaveJob(); }

void ImportDialog::showNothing()
{
  setEmpty(tr("Nog geen vergaderingen om te bekijken"),
           tr("Kies een bestand: een tabel (CSV) of een agenda (ICS) die een griffie u stuurde. Of kopieer in een rekenblad de cellen met datums en kies Plakken. Daarna ziet u per rij wat er zou veranderen."));
}

QWidget* ImportDialog::buildBusyRow()
{
  auto* row = new QWidget;
  m_busyText = new TextLabel{TextStyle::Base};
  m_progress = new QProgressBar;
  m_progress->setObjectName(QStringLiteral("importProgress"));
  m_progress->setAccessibleName(tr("Voortgang van het lezen"));
  m_stop = new QPushButton{tr("&Stoppen")};
  m_stop->setObjectName(QStringLiteral("stopImport"));
  m_stop->setAutoDefault(false);
  auto* line = new QHBoxLayout{row};
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(px(8));
  line->addWidget(m_busyText);
  line->addWidget(m_progress, 1);
  line->addWidget(m_stop);
  row->hide();
  connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
  return row;
}

void ImportDialog::readFile(const QString& path)
{
  QFile file{path};
  if (!file.open(QIODevice::ReadOnly)) {
    m_source->setText(tr("%1 kan niet worden gelezen").arg(QFileInfo{path}.fileName()));
    return;
  }
  const auto large = file.size() > largeSource;
  m_path = large ? path : QString{};
  take(QFileInfo{path}.fileName(), large ? std::string{} : file.read(mostBytes).toStdString());
}

void ImportDialog::paste()
{
  const auto cells = QGuiApplication::clipboard()->text();
  if (cells.trimmed().isEmpty()) {
    m_source->setText(tr("Er staat geen tekst op het klembord"));
    return;
  }
  m_path.clear();
  take(tr("geplakte cellen"), cells.toStdString());
}

void ImportDialog::take(const QString& name, std::string bytes)
{
  m_name = name;
  m_bytes = std::move(bytes);
  m_source->setText(name);
  m_assigned.clear();
  refresh();
  table().setFocus(Qt::OtherFocusReason);
}

app::ImportChoices ImportDialog::choices() const
{
  app::ImportChoices choices{.source = m_name.toStdString(), .reason = tr("Volgens %1.").arg(m_name).toStdString(), .today = session().today()};
  if (m_body->currentIndex() > 0)
    choices.body = m_choices[static_cast<std::size_t>(m_body->currentIndex() - 1)].body;
  choices.bodies = m_assigned;
  return choices;
}

std::optional<domain::Result<app::ImportPreview>> ImportDialog::preview()
{
  if (m_name.isEmpty())
    return std::nullopt;
  return exchange::previewImport(session().file(), {app::ImportKind::meetings, m_bytes, orderAt(m_order->currentIndex())}, choices());
}

/// A small source is looked at at once; a large one in a thread of its own, so that the window stays alive.
void ImportDialog::refresh()
{
  if (m_path.isEmpty() && m_bytes.size() <= static_cast<std::size_t>(largeSource))
    return ImportPreviewDialog::refresh();
  start();
}

void ImportDialog::start()
{
  leaveJob();
  auto key = exchange::calendarKey(session().file());
  if (!key)
    return refuse(key.error());
  ImportJob::Source source{m_path, m_bytes, mostBytes, orderAt(m_order->currentIndex()), std::move(*key)};
  m_progress->setRange(0, 0); // how long reading takes is not known beforehand
  m_busyText->setText(tr("%1 wordt gelezen…").arg(m_name));
  showBusy(true);
  m_job = std::make_unique<ImportJob>(accessTo(session().file()), std::move(source), choices());
  connect(m_job.get(), &ImportJob::progressed, this, [this, job = m_job.get()](int percent) {
    if (job != m_job.get())
      return; // said before it was stopped
    m_progress->setRange(0, 100);
    m_progress->setValue(percent);
  });
  connect(m_job.get(), &ImportJob::finished, this, &ImportDialog::takeResult);
}

void ImportDialog::leaveJob()
{
  if (m_job)
    ImportJob::leave(std::move(m_job), session());
}

void ImportDialog::stop()
{
  leaveJob();
  showBusy(false);
  m_name.clear();
  m_path.clear();
  m_bytes.clear();
  m_assigned.clear();
  showNothing();
  followRow();
  m_source->setText(tr("Gestopt; er is niets veranderd"));
}

void ImportDialog::takeResult()
{
  const auto job = m_job.release();
  job->deleteLater(); // it is telling us just now
  showBusy(false);
  if (job->result())
    show(*job->result());
  else
    refuse(job->result().error());
  table().setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showBusy(bool busy)
{
  m_busyRow->setVisible(busy);
  for (auto* source : m_sources)
    source->setEnabled(!busy);
  setBusy(busy);
  if (busy)
    m_stop->setFocus(Qt::OtherFocusReason);
}

/// Beside a row whose text names no body we know stands the question which one it is.
void ImportDialog::followRow()
{
  const auto unknown = rows().unknownBodyAt(table().currentIndex());
  m_assignRow->setVisible(!unknown.isEmpty());
  m_assignText->setText(tr("Welk gremium is “%1”?").arg(unknown));
  m_assign->setCurrentIndex(0);
}

void ImportDialog::assignBody(int choice)
{
  const auto unknown = rows().unknownBodyAt(table().currentIndex());
  if (choice == 0 || unknown.isEmpty())
    return;
  m_assigned.insert_or_assign(app::folded(unknown.toStdString()), m_choices[static_cast<std::size_t>(choice - 1)].body);
  refresh();
}

}
