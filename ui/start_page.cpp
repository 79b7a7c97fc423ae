// SPDX-License-Identifier: EUPL-1.2
#include "ui/start_page.h"

#include "presentation/roles.h"
#include "ui/buttons.h"
#include "ui/case_opening.h"
#include "ui/facts.h"
#include "ui/text_label.h"
#include "ui/theme.h"
#include "ui/two_line_delegate.h"
#include "ui/user_name.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int codeRole = Qt::UserRole + 100;
constexpr int searchRole = codeRole + 1;
constexpr int pathRole = codeRole + 2;

QListView* twoLineList(QAbstractItemModel* model, const char* name)
{
  auto* list = new QListView;
  list->setObjectName(QString::fromLatin1(name));
  list->setModel(model);
  list->setItemDelegate(new TwoLineDelegate{list});
  list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  list->setMouseTracking(true);
  return list;
}

QStandardItem* twoLines(const QString& title, const QString& subline)
{
  auto* item = new QStandardItem{title};
  item->setData(title, presentation::TitleRole);
  item->setData(subline, presentation::SublineRole);
  item->setData(title + QStringLiteral(", ") + subline, Qt::AccessibleTextRole);
  return item;
}

}

StartPage::StartPage(QWidget* parent)
  : QWidget{parent}, m_search{new QLineEdit}, m_regions{new QStandardItemModel{this}}, m_found{new QSortFilterProxyModel{this}},
    m_begin{primaryButton(tr("Dossier beginnen…"))}, m_recent{new QStandardItemModel{this}}
{
  setObjectName(QStringLiteral("startPage"));
  auto* title = new TextLabel{TextStyle::ScreenTitle, Weight::Strong};
  title->setText(tr("Welkom bij Besluitroute"));
  auto* about = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  about->setText(tr("Volg elk voorstel van werkgroep tot raad, per gemeente. Alles staat in één bestand op deze computer."));
  about->setWordWrap(true);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(px(32));
  columns->addWidget(buildNew(), 3);
  columns->addWidget(buildOthers(), 2);
  auto* content = new QWidget;
  content->setMaximumWidth(px(960));
  auto* layout = new QVBoxLayout{content};
  layout->setContentsMargins(px(24), px(24), px(24), px(16));
  layout->setSpacing(px(8));
  auto* head = new QHBoxLayout;
  head->setSpacing(px(8));
  head->addWidget(title, 1);
  if (!hasUserName())
    addOwnName(*head);
  layout->addLayout(head);
  layout->addWidget(about);
  layout->addSpacing(px(16));
  layout->addLayout(columns, 1);
  auto* page = new QHBoxLayout{this};
  page->addStretch(1);
  page->addWidget(content, 100);
  page->addStretch(1);
  setFocusProxy(m_search);
  updateBegin();
}

QWidget* StartPage::buildNew()
{
  m_found->setSourceModel(m_regions);
  m_found->setFilterRole(searchRole);
  m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_search->setObjectName(QStringLiteral("regionSearch"));
  m_search->setPlaceholderText(tr("Zoek op regio of gemeente, of typ een eigen naam"));
  m_search->setClearButtonEnabled(true);
  m_regionList = twoLineList(m_found, "regionList");
  m_regionList->setAccessibleName(tr("Jeugdregio's"));
  m_begin->setObjectName(QStringLiteral("beginDossier"));
  auto* head = new TextLabel{TextStyle::PaneTitle, Weight::Strong};
  head->setText(tr("&Nieuwe regio"));
  head->setBuddy(m_search);
  auto* part = new QWidget;
  auto* layout = new QVBoxLayout{part};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(8));
  layout->addWidget(head);
  layout->addWidget(m_search);
  layout->addWidget(m_regionList, 1);
  layout->addWidget(m_begin, 0, Qt::AlignLeft);
  connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_found->setFilterFixedString(text.trimmed());
    m_regionList->setCurrentIndex(m_found->rowCount() == 1 ? m_found->index(0, 0) : QModelIndex{});
    updateBegin();
  });
  connect(m_search, &QLineEdit::returnPressed, m_begin, &QPushButton::click);
  connect(m_regionList->selectionModel(), &QItemSelectionModel::currentChanged, this, &StartPage::updateBegin);
  connect(m_regionList, &QListView::activated, this, &StartPage::begin);
  connect(m_begin, &QPushButton::clicked, this, &StartPage::begin);
  return part;
}

QWidget* StartPage::buildOthers()
{
  auto* open = new QPushButton{icon(QStringLiteral("document-open")), tr("Dossier &openen…")};
  open->setObjectName(QStringLiteral("openDossierButton"));
  auto* demo = new QPushButton{icon(QStringLiteral("document-preview")), tr("&Voorbeeldregio bekijken")};
  demo->setObjectName(QStringLiteral("openDemoButton"));
  auto* demoText = new TextLabel{TextStyle::Details, Weight::Regular, Ink::Secondary};
  demoText->setText(tr("Tien verzonnen gemeenten met alles erin, om rond te kijken en uit te proberen."));
  demoText->setWordWrap(true);
  auto* network = linkButton(tr("Of een net&werk van 26 gemeenten"));
  network->setObjectName(QStringLiteral("openNetworkDemoButton"));
  network->setToolTip(tr("Zes regio's die samen inkopen, over drie jaar"));
  auto* openHead = new TextLabel{TextStyle::PaneTitle, Weight::Strong};
  openHead->setText(tr("Verder werken"));
  m_recentList = twoLineList(m_recent, "recentList");
  m_recentEmpty = new TextLabel{TextStyle::Details, Weight::Regular, Ink::Secondary};
  m_recentEmpty->setText(tr("Dossiers die u hebt geopend, staan hier de volgende keer klaar."));
  m_recentEmpty->setWordWrap(true);
  auto* recentHead = sectionHead(tr("&Recent geopend"));
  recentHead->setBuddy(m_recentList);
  auto* part = new QWidget;
  auto* layout = new QVBoxLayout{part};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(8));
  layout->addWidget(openHead);
  layout->addWidget(open);
  layout->addWidget(demo);
  layout->addWidget(demoText);
  layout->addWidget(network, 0, Qt::AlignLeft);
  layout->addSpacing(px(8));
  layout->addWidget(recentHead);
  layout->addWidget(m_recentEmpty);
  layout->addWidget(m_recentList, 1);
  layout->addStretch();
  connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
  connect(demo, &QPushButton::clicked, this, [this] { Q_EMIT demoRequested({}); });
  connect(network, &QPushButton::clicked, this, [this] { Q_EMIT demoRequested(QStringLiteral("utrecht")); });
  const auto reopen = [this](const QModelIndex& index) { Q_EMIT recentRequested(index.data(pathRole).toString()); };
  connect(m_recentList, &QListView::activated, this, reopen);
  return part;
}

/// Asked before anything is written to a history that cannot be changed.
void StartPage::addOwnName(QHBoxLayout& line)
{
  auto* name = new QLineEdit{QString::fromStdString(ownName())};
  name->setObjectName(QStringLiteral("ownName"));
  name->setFixedWidth(px(220));
  name->setToolTip(tr("Zo staat u in de geschiedenis, bij alles wat u vastlegt."));
  name->setAccessibleDescription(name->toolTip());
  auto* label = new QLabel{tr("&Uw naam")};
  label->setBuddy(name);
  line.addWidget(label);
  line.addWidget(name);
  connect(name, &QLineEdit::textEdited, this, [](const QString& text) { setUserName(text.simplified().toStdString()); });
}

void StartPage::setRegions(const QList<RegionChoice>& regions)
{
  m_regions->clear();
  for (const auto& region : regions) {
    auto* item = twoLines(region.name, region.municipalities);
    item->setData(region.code, codeRole);
    item->setData(region.name + u' ' + region.municipalities, searchRole);
    m_regions->appendRow(item);
  }
}

void StartPage::setRecentFiles(const QStringList& paths)
{
  m_recent->clear();
  for (const auto& path : paths) {
    const QFileInfo file{path};
    auto* item = twoLines(file.completeBaseName(), QDir::toNativeSeparators(file.path()));
    item->setData(path, pathRole);
    m_recent->appendRow(item);
  }
  m_recentList->setVisible(!paths.isEmpty());
  m_recentEmpty->setVisible(paths.isEmpty());
}

void StartPage::begin()
{
  const auto chosen = m_regionList->currentIndex();
  if (chosen.isValid())
    Q_EMIT newDossierRequested(chosen.data(codeRole).toString(), chosen.data(presentation::TitleRole).toString());
  else if (const auto name = m_search->text().trimmed(); !name.isEmpty())
    Q_EMIT newDossierRequested({}, name);
}

void StartPage::updateBegin()
{
  const auto chosen = m_regionList->currentIndex();
  const auto name = m_search->text().trimmed();
  m_begin->setEnabled(chosen.isValid() || !name.isEmpty());
  if (chosen.isValid())
    m_begin->setText(tr("Beginnen met %1…").arg(chosen.data(presentation::TitleRole).toString()));
  else if (!name.isEmpty())
    m_begin->setText(tr("Beginnen met eigen regio ‘%1’…").arg(name));
  else
    m_begin->setText(tr("Kies een regio om te beginnen"));
}

}
