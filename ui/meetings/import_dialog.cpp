// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/import_dialog.h"

#include "app/imports/folded_text.h"
#include "exchange/import_source.h"
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
#include <QPushButton>

namespace ui {

namespace {

/// Nobody's calendar is larger; what is cut off is told by the reader.
constexpr qint64 mostBytes = 120'000'000;

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
  head().addLayout(from);
  head().addLayout(options);
  head().addWidget(m_assignRow);
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

void ImportDialog::readFile(const QString& path)
{
  QFile file{path};
  if (!file.open(QIODevice::ReadOnly)) {
    m_source->setText(tr("%1 kan niet worden gelezen").arg(QFileInfo{path}.fileName()));
    return;
  }
  take(QFileInfo{path}.fileName(), file.read(mostBytes).toStdString());
}

void ImportDialog::paste()
{
  const auto cells = QGuiApplication::clipboard()->text();
  if (cells.trimmed().isEmpty()) {
    m_source->setText(tr("Er staat geen tekst op het klembord"));
    return;
  }
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

std::optional<domain::Result<app::ImportPreview>> ImportDialog::preview()
{
  if (m_name.isEmpty())
    return std::nullopt;
  app::ImportChoices choices{.source = m_name.toStdString(), .reason = tr("Volgens %1.").arg(m_name).toStdString(), .today = session().today()};
  if (m_body->currentIndex() > 0)
    choices.body = m_choices[static_cast<std::size_t>(m_body->currentIndex() - 1)].body;
  choices.bodies = m_assigned;
  return exchange::previewImport(session().file(), {app::ImportKind::meetings, m_bytes, orderAt(m_order->currentIndex())}, std::move(choices));
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
