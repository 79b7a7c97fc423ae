// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/table_tab.h"

#include "presentation/roles.h"
#include "ui/action_button.h"
#include "ui/empty_state.h"
#include "ui/table_view.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

namespace {

QStringList filesIn(const QMimeData& data)
{
  QStringList paths;
  for (const auto& url : data.urls())
    if (url.isLocalFile())
      paths << url.toLocalFile();
  return paths;
}

}

TableTab::TableTab(const QStringList& heads, const QString& accessibleName, const char* objectName, QWidget* parent)
  : QWidget{parent}, m_model{new presentation::TextTableModel{heads, this}}, m_table{new TableView{m_model, accessibleName, objectName}},
    m_empty{new EmptyState}, m_stack{new QStackedWidget}, m_bar{new QWidget}, m_buttons{new QHBoxLayout{m_bar}},
    m_note{new TextLabel{TextStyle::Base, Weight::Strong}}
{
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_empty);
  m_buttons->setContentsMargins(px(12), px(8), px(12), px(8));
  m_buttons->setSpacing(px(8));
  m_buttons->addStretch();
  m_bar->hide();
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_bar);
  layout->addWidget(m_note);
  m_note->setObjectName(QStringLiteral("tableNote"));
  m_note->setProperty("holdsData", true);
  m_note->setWordWrap(true);
  m_note->setContentsMargins(px(12), px(0), px(12), px(8));
  m_note->hide();
  layout->addWidget(m_stack, 1);
  setFocusProxy(m_table);
  connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { Q_EMIT activated(index.data(presentation::KeyRole).toLongLong()); });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TableTab::currentChanged);
}

void TableTab::setRows(std::vector<presentation::TextRow> rows)
{
  m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
  m_model->setRows(std::move(rows));
  if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
    m_table->setCurrentIndex(m_model->index(0, 0));
  Q_EMIT currentChanged();
}

void TableTab::setColumnWidths(std::initializer_list<int> designPixels) { m_table->setColumnWidths(designPixels); }
void TableTab::setEmptyText(const QString& title, const QString& text) { m_empty->setContent(title, text); }

void TableTab::setNote(const QString& note)
{
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
}

void TableTab::addButton(QAction* action)
{
  auto* button = followAction(new QPushButton, action);
  button->setObjectName(QStringLiteral("tab_") + action->objectName());
  m_buttons->insertWidget(m_buttons->count() - 1, button);
  m_bar->show();
}

void TableTab::acceptFiles() { setAcceptDrops(true); }

std::optional<qint64> TableTab::currentKey() const
{
  const auto index = m_table->currentIndex();
  return index.isValid() ? std::optional{index.data(presentation::KeyRole).toLongLong()} : std::nullopt;
}

void TableTab::dragEnterEvent(QDragEnterEvent* event)
{
  if (!filesIn(*event->mimeData()).isEmpty())
    event->acceptProposedAction();
}

void TableTab::dropEvent(QDropEvent* event)
{
  event->acceptProposedAction();
  Q_EMIT filesDropped(filesIn(*event->mimeData()));
}

}
