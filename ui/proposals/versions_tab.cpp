// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/versions_tab.h"

#include "ui/action_button.h"
#include "ui/branch/detail_widgets.h"
#include "ui/buttons.h"
#include "ui/facts.h"
#include "ui/layouts.h"
#include "ui/text_label.h"
#include "ui/two_line_delegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

VersionsTab::VersionsTab(QAction* newVersion, QAction* changePoints, QAction* addDocument, QWidget* parent)
  : QWidget{parent}, m_model{new presentation::VersionsModel{this}}, m_list{new QListView}, m_title{new TextLabel{TextStyle::PaneTitle, Weight::Strong}},
    m_note{new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary}}, m_points{new TextLabel{TextStyle::Base}}, m_documentsHead{sectionHead({})}
{
  m_list->setObjectName(QStringLiteral("versionList"));
  m_list->setAccessibleName(tr("Versies"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setItemDelegate(new TwoLineDelegate{m_list});
  m_list->setModel(m_model);
  m_list->setFixedWidth(px(300));
  auto* detail = new QWidget;
  auto* column = new QVBoxLayout{detail};
  column->setContentsMargins(px(20), px(12), px(20), px(12));
  column->setSpacing(px(6));
  for (auto* label : {m_title, m_note, m_points}) {
    label->setWordWrap(true);
    label->setProperty("holdsData", true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  column->addWidget(m_title);
  column->addWidget(m_note);
  column->addSpacing(px(6));
  column->addWidget(sectionHead(tr("Beslispunten")));
  column->addWidget(m_points);
  column->addSpacing(px(6));
  column->addWidget(m_documentsHead);
  column->addLayout(m_documents = new QVBoxLayout);
  column->addSpacing(px(8));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(px(8));
  for (auto* action : {newVersion, changePoints, addDocument}) {
    auto* button = followAction(new QPushButton, action);
    button->setObjectName(QStringLiteral("versions_") + action->objectName());
    buttons->addWidget(button);
  }
  buttons->addStretch();
  column->addLayout(buttons);
  column->addStretch();
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->viewport()->setBackgroundRole(QPalette::Base);
  scroll->setAccessibleName(tr("Gekozen versie"));
  scroll->setWidget(detail);
  auto* layout = new QHBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(1);
  layout->addWidget(m_list);
  layout->addWidget(scroll, 1);
  setFocusProxy(m_list);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &VersionsTab::showVersion);
}

void VersionsTab::setVersions(std::vector<presentation::VersionView> versions)
{
  m_model->setRows(std::move(versions));
  if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
    m_list->setCurrentIndex(m_model->index(0, 0));
  showVersion();
}

std::optional<domain::VersionId> VersionsTab::current() const
{
  const auto* row = m_model->rowAt(m_list->currentIndex());
  return row != nullptr ? std::optional{domain::VersionId{row->key}} : std::nullopt;
}

void VersionsTab::showVersion()
{
  const auto* row = m_model->rowAt(m_list->currentIndex());
  clearLayout(*m_documents);
  if (row == nullptr)
    return;
  m_title->setText(row->title);
  m_note->setText(row->note);
  m_note->setVisible(!row->note.isEmpty());
  QStringList points;
  for (int place = 0; place < row->decisionPoints.size(); ++place)
    points << QStringLiteral("%1.  %2").arg(place + 1).arg(row->decisionPoints[place]);
  m_points->setText(points.isEmpty() ? tr("Nog geen beslispunten.") : points.join(u'\n'));
  m_documentsHead->setText(tr("Stukken (%1)").arg(row->documents.size()));
  for (const auto& document : row->documents) {
    auto* link = documentLink(document);
    link->setProperty("holdsData", true);
    connect(link, &QPushButton::clicked, this, [this, id = document.id] { Q_EMIT documentRequested(id); });
    m_documents->addWidget(link);
  }
}

}
