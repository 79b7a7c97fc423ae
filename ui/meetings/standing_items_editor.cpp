// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/standing_items_editor.h"

#include "presentation/qt_text.h"
#include "presentation/words.h"
#include "ui/number_box.h"
#include "ui/setup/section_page.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace domain;

namespace {

constexpr auto mostMinutes = 1440; // as the command takes

enum Column { TitleColumn, KindColumn, MinutesColumn, PlaceColumn, ListColumn, ColumnCount };

template <Worded E>
QComboBox* wordBox(const QString& name, std::optional<E> chosen, const QString& none = {})
{
  auto* box = new QComboBox;
  box->setAccessibleName(name);
  if (!none.isEmpty())
    box->addItem(none);
  for (const auto& [value, word] : Texts<E>::values) {
    box->addItem(presentation::wordFor(value), static_cast<int>(value));
    if (chosen == value)
      box->setCurrentIndex(box->count() - 1);
  }
  return box;
}

template <Worded E>
std::optional<E> chosenIn(const QTableWidget& table, int row, int column)
{
  const auto* box = qobject_cast<const QComboBox*>(table.cellWidget(row, column));
  return box != nullptr && box->currentData().isValid() ? std::optional{static_cast<E>(box->currentData().toInt())} : std::nullopt;
}

QString cellText(const QTableWidget& table, int row, int column)
{
  const auto* item = table.item(row, column);
  return item != nullptr ? item->text().trimmed() : QString{};
}

}

StandingItemsEditor::StandingItemsEditor(const std::vector<StandingItem>& items, QWidget* parent) : QWidget{parent}, m_table{new QTableWidget{0, ColumnCount}}
{
  m_table->setObjectName(QStringLiteral("standingItems"));
  m_table->setAccessibleName(tr("Vaste agendapunten"));
  m_table->setHorizontalHeaderLabels({tr("Onderwerp"), tr("Behandeling"), tr("Min."), tr("Plaats"), tr("Erachter komt")});
  m_table->verticalHeader()->hide();
  m_table->setSelectionBehavior(QTableWidget::SelectRows);
  m_table->setSelectionMode(QTableWidget::SingleSelection);
  m_table->setTabKeyNavigation(false);
  m_table->setMinimumSize(px(880), px(220));
  m_table->horizontalHeader()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
  m_table->setColumnWidth(KindColumn, px(150));
  m_table->setColumnWidth(MinutesColumn, px(50));
  m_table->setColumnWidth(PlaceColumn, px(140));
  m_table->setColumnWidth(ListColumn, px(290));
  for (const auto& item : items)
    addRow(item);
  auto* add = smallButton("addStandingItem", tr("&Toevoegen"));
  auto* remove = smallButton("removeStandingItem", tr("Ver&wijderen"));
  auto* up = smallButton("standingItemUp", tr("Om&hoog"));
  auto* down = smallButton("standingItemDown", tr("Om&laag"));
  auto* line = new QHBoxLayout;
  for (auto* button : {add, remove, up, down})
    line->addWidget(button);
  line->addStretch();
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(6));
  layout->addWidget(m_table, 1);
  layout->addLayout(line);
  setFocusProxy(m_table);
  connect(add, &QPushButton::clicked, this, [this] {
    addRow({.id = StandingItemId{0}, .body = BodyId{0}});
    m_table->setCurrentCell(m_table->rowCount() - 1, TitleColumn);
    m_table->setFocus();
    m_table->editItem(m_table->item(m_table->rowCount() - 1, TitleColumn));
  });
  connect(remove, &QPushButton::clicked, this, &StandingItemsEditor::removeRow);
  connect(up, &QPushButton::clicked, this, [this] { moveRow(-1); });
  connect(down, &QPushButton::clicked, this, [this] { moveRow(1); });
}

void StandingItemsEditor::addRow(const StandingItem& item)
{
  const auto row = m_table->rowCount();
  m_table->insertRow(row);
  putRow(row, {item.title, item.kind, item.presenter, item.minutes, item.place, item.list});
}

void StandingItemsEditor::putRow(int row, const app::StandingItemText& item)
{
  auto* title = new QTableWidgetItem{presentation::text(item.title)};
  title->setData(Qt::UserRole, presentation::text(item.presenter.value_or(std::string{})));
  m_table->setItem(row, TitleColumn, title);
  auto* minutes = new NumberBox{QStringLiteral("–"), mostMinutes};
  minutes->setAccessibleName(tr("Minuten"));
  minutes->setFrame(false);
  minutes->setValue(item.minutes.value_or(minutes->minimum()));
  m_table->setCellWidget(row, MinutesColumn, minutes);
  m_table->setCellWidget(row, KindColumn, wordBox<ItemKind>(tr("Behandeling"), item.kind));
  m_table->setCellWidget(row, PlaceColumn, wordBox<StandingPlace>(tr("Plaats op de agenda"), item.place));
  m_table->setCellWidget(row, ListColumn, wordBox<ItemList>(tr("Wat het programma erachter zet"), item.list, tr("niets")));
}

app::StandingItemText StandingItemsEditor::itemAt(int row) const
{
  app::StandingItemText item{.title = cellText(*m_table, row, TitleColumn).toStdString()};
  item.presenter = m_table->item(row, TitleColumn)->data(Qt::UserRole).toString().toStdString();
  item.kind = chosenIn<ItemKind>(*m_table, row, KindColumn);
  item.place = chosenIn<StandingPlace>(*m_table, row, PlaceColumn);
  item.list = chosenIn<ItemList>(*m_table, row, ListColumn);
  item.minutes = optionalNumber(*qobject_cast<const QSpinBox*>(m_table->cellWidget(row, MinutesColumn)));
  return item;
}

std::vector<app::StandingItemText> StandingItemsEditor::items() const
{
  std::vector<app::StandingItemText> items;
  for (int row = 0; row < m_table->rowCount(); ++row)
    if (auto item = itemAt(row); !item.title.empty())
      items.push_back(std::move(item));
  return items;
}

void StandingItemsEditor::removeRow()
{
  if (m_table->currentRow() >= 0)
    m_table->removeRow(m_table->currentRow());
}

void StandingItemsEditor::moveRow(int step)
{
  const auto row = m_table->currentRow();
  const auto other = row + step;
  if (row < 0 || other < 0 || other >= m_table->rowCount())
    return;
  const auto moved = itemAt(row);
  putRow(row, itemAt(other));
  putRow(other, moved);
  m_table->setCurrentCell(other, TitleColumn);
}

}
