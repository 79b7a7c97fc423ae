// SPDX-License-Identifier: EUPL-1.2
#include "ui/status/status_workspace.h"

#include "app/queries/setup.h"
#include "presentation/qt_text.h"
#include "presentation/status_overview.h"
#include "presentation/status_summary.h"
#include "presentation/table_text.h"
#include "presentation/words.h"
#include "ui/branch/branch_actions.h"
#include "ui/branch/branch_pane.h"
#include "ui/document_opening.h"
#include "ui/empty_state.h"
#include "ui/export_target.h"
#include "ui/legend.h"
#include "ui/legend_below.h"
#include "ui/matrix/matrix_view.h"
#include "ui/panel_action.h"
#include "ui/place.h"
#include "ui/row_menu.h"
#include "ui/status/status_filters.h"
#include "ui/status/tile_map_page.h"
#include "ui/status/tile_map_view.h"
#include "ui/status/tile_painter.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

StatusWorkspace::StatusWorkspace(CaseSession& session, QWidget* parent)
  : Workspace{parent}, m_session{session}, m_cells{new presentation::StatusModel{this}}, m_totals{new presentation::StatusTotalsModel{this}},
    m_filters{new StatusFilters{session.today()}},
    m_branchActions{new BranchActions{session, *this, QStringLiteral("status")}}
{
  setObjectName(QStringLiteral("statusWorkspace"));
  buildActions();
  m_pane = new BranchPane{*m_branchActions};
  m_pane->setHint(tr("Kies een vakje om te zien waarom het staat waar het staat."));
  auto* splitter = new QSplitter{Qt::Horizontal};
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(buildMain());
  splitter->addWidget(m_pane);
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 0);
  m_pane->setMinimumWidth(px(280));
  splitter->setSizes({px(800), px(304)});
  m_showPane = panelAction(*this, *m_pane, "statusShowPane", tr("&Paneel met toelichting"));
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(splitter);
  setFocusProxy(m_matrix);

  connect(m_filters, &StatusFilters::changed, this, &StatusWorkspace::reload);
  connect(m_filters, &StatusFilters::dayRefused, this, [this](const QString& typed, domain::Date kept) {
    Q_EMIT messageRaised({MessageKind::Warning, tr("“%1” is geen dag.").arg(typed), tr("De peildatum is nog %1.").arg(presentation::dayWithYear(kept)), tr("Typ een dag die bestaat, zoals 22-4-2027.")});
  });
  connect(m_matrix, &MatrixView::currentCellChanged, this, &StatusWorkspace::showDetails);
  connect(m_matrix, &MatrixView::cellActivated, this, &StatusWorkspace::enterPane);
  connect(m_map, &TileMapPage::tileActivated, this, &StatusWorkspace::enterPane);
  for (auto* table : std::initializer_list<QAbstractItemView*>{&m_matrix->table(), &m_map->view()})
    new RowMenu{*table, [this] { return m_branchActions->all() + QList<QAction*>{nullptr, m_openProposal, nullptr, m_copy}; }};
  connect(m_matrix, &MatrixView::columnHeadActivated, this, [this](int column) { openProposal(std::nullopt, m_cells->proposalAt(column)); });
  connect(m_pane, &BranchPane::proposalRequested, this, [this] { openProposal(currentBranch(), std::nullopt); });
  connect(m_pane, &BranchPane::meetingRequested, this, [this](domain::MeetingId meeting) { Q_EMIT placeWanted(Place{MeetingPlace{meeting}}); });
  connect(m_pane, &BranchPane::documentRequested, this, [this](domain::DocumentId document) { openDocument(m_session, document, *this); });
  connect(&m_session, &CaseSession::changed, this, &StatusWorkspace::reloadWhenSeen);
  reloadWhenSeen();
}

QAction* StatusWorkspace::makeAction(const char* name, const QString& text, const QString& iconName, const QKeySequence& shortcut)
{
  auto* action = new QAction{icon(iconName), text, this};
  action->setObjectName(QString::fromLatin1(name));
  action->setShortcut(shortcut);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(action);
  return action;
}

void StatusWorkspace::buildActions()
{
  m_openProposal = makeAction("statusOpenProposal", tr("&Naar voorstel"), QStringLiteral("go-next"));
  m_asMap = makeAction("statusAsMap", tr("Te&gelkaart"), QStringLiteral("view-list-details"), Qt::Key_F6);
  m_asMap->setCheckable(true);
  m_asMap->setToolTip(tr("Eén voorstel als kaart van de gemeenten, in plaats van de tabel (F6)"));
  m_pdf = makeAction("statusPdf", tr("Status &PDF…"), QStringLiteral("application-pdf"));
  m_workbook = makeAction("statusWorkbook", tr("Status &rekenblad…"), QStringLiteral("table"));
  m_csv = makeAction("statusCsv", tr("Status &CSV…"), QStringLiteral("document-export"));
  m_copy = makeAction("statusCopy", tr("Tabel &kopiëren"), QStringLiteral("edit-copy"), QKeySequence::Copy);
  m_copy->setToolTip(tr("Tabel kopiëren om in een rekenblad te plakken (Ctrl+C)"));
  connect(m_openProposal, &QAction::triggered, this, [this] { openProposal(currentBranch(), currentProposal()); });
  connect(m_asMap, &QAction::toggled, this, &StatusWorkspace::showAsMap);
  connect(m_pdf, &QAction::triggered, this, &StatusWorkspace::savePdf);
  connect(m_workbook, &QAction::triggered, this, [this] { save(QStringLiteral("xlsx")); });
  connect(m_csv, &QAction::triggered, this, [this] { save(QStringLiteral("csv")); });
  connect(m_copy, &QAction::triggered, this, &StatusWorkspace::copy);
}

QWidget* StatusWorkspace::buildMain()
{
  m_matrix = new MatrixView;
  m_matrix->setModels(m_cells, m_totals);
  m_matrix->setRowHeadTitle(tr("Gemeente"));
  m_matrix->table().setAccessibleName(tr("Status per gemeente en voorstel"));
  m_matrix->totals().setAccessibleName(tr("Totalen per voorstel"));
  m_matrix->totals().setFocusPolicy(Qt::NoFocus);
  m_legend = new Legend{{}};
  m_empty = new EmptyState;
  m_stack = new QStackedWidget;
  m_stack->addWidget(new LegendBelow{m_matrix, m_legend});
  m_stack->addWidget(m_empty);
  m_map = new TileMapPage;
  m_stack->addWidget(m_map);
  auto* main = new QWidget;
  auto* layout = new QVBoxLayout{main};
  layout->setContentsMargins(px(12), px(8), px(12), px(8));
  layout->setSpacing(px(8));
  layout->addWidget(m_filters);
  layout->addWidget(m_stack, 1);
  connect(&m_empty->button(), &QPushButton::clicked, this, [this] { m_filters->showEverything(); });
  connect(m_map, &TileMapPage::proposalChosen, this, &StatusWorkspace::reload);
  connect(m_map, &TileMapPage::currentTileChanged, this, &StatusWorkspace::showDetails);
  return main;
}

QList<QAction*> StatusWorkspace::toolBarActions() const
{
  return {m_asMap, nullptr, m_branchActions->record, m_branchActions->confirm, nullptr, m_pdf, m_workbook, m_copy};
}

QList<QAction*> StatusWorkspace::proposalActions() const
{
  return m_branchActions->all() + QList<QAction*>{nullptr, m_openProposal, nullptr, m_asMap, m_pdf, m_workbook, m_csv, m_copy};
}

bool StatusWorkspace::showsMap() const { return m_asMap->isChecked(); }

void StatusWorkspace::showAsMap(bool map)
{
  m_copy->setText(map ? tr("Als beeld &kopiëren") : tr("Tabel &kopiëren"));
  m_copy->setToolTip(map ? tr("De kaart als beeld kopiëren, voor een presentatie (Ctrl+C)") : tr("Tabel kopiëren om in een rekenblad te plakken (Ctrl+C)"));
  const auto cell = m_matrix->table().currentIndex();
  const auto proposal = m_cells->proposalAt(cell.column());
  const auto municipality = currentBranch();
  reload();
  if (map && proposal) {
    m_map->chooseProposal(*proposal);
    m_map->chooseMunicipality(m_cells->headerData(cell.row(), Qt::Vertical, presentation::KeyRole).toLongLong());
  }
  if (!map && municipality)
    if (const auto same = m_cells->indexOf(*municipality); same.isValid())
      m_matrix->table().setCurrentIndex(same);
  enter();
}

void StatusWorkspace::reload()
{
  if (const auto tracks = m_session.read([](const app::Facts& facts) { return facts.all<domain::Track>(); }))
    m_filters->setTracks(*tracks);
  if (const auto regions = m_session.read([this](const app::Facts& facts) { return app::regionParts(facts, m_filters->asOf()); }))
    m_filters->setRegions(*regions);
  auto table = m_session.read([this](const app::Facts& facts) { return presentation::statusTable(facts, m_filters->asOf(), m_filters->filter()); });
  if (!table)
    return;
  m_legend->setSymbols(table->symbolsInUse());
  const auto empty = presentation::emptyStatus(*table, m_filters->filter());
  m_empty->setContent(empty.title, empty.text, empty.button);
  m_totals->setTable(*table);
  if (showsMap())
    m_session.read([&](const app::Facts& facts) {
      m_map->setTable(facts, *table);
      return true;
    });
  m_cells->setTable(std::move(*table));
  m_stack->setCurrentIndex(!empty.title.isEmpty() ? 1 : showsMap() ? 2 : 0);
  if (!m_matrix->table().currentIndex().isValid() && m_cells->rowCount() > 0 && m_cells->columnCount() > 0)
    m_matrix->table().setCurrentIndex(m_cells->index(0, 0));
  showDetails();
}

std::optional<presentation::BranchKey> StatusWorkspace::currentBranch() const
{
  return m_stack->currentIndex() == 2 ? m_map->currentBranch() : m_cells->branchAt(m_matrix->table().currentIndex());
}

std::optional<domain::ProposalId> StatusWorkspace::currentProposal() const
{
  return m_stack->currentIndex() == 2 ? m_map->proposal() : m_cells->proposalAt(m_matrix->table().currentIndex().column());
}

void StatusWorkspace::showDetails()
{
  std::optional<presentation::BranchDetails> details;
  if (const auto branch = currentBranch())
    if (auto found = m_session.read([&](const app::Facts& facts) { return presentation::branchDetails(facts, *branch, m_filters->asOf(), m_session.readOnly()); }))
      details = std::move(*found);
  m_branchActions->setBranch(details, m_filters->asOf());
  m_openProposal->setEnabled(m_matrix->table().currentIndex().isValid() || m_map->proposal());
  m_pane->setDetails(details);
  Q_EMIT statusTextChanged();
}

void StatusWorkspace::copy()
{
  if (showsMap())
    return QGuiApplication::clipboard()->setPixmap(m_map->view().picture());
  const auto chosen = m_matrix->table().selectionModel()->selectedIndexes();
  QGuiApplication::clipboard()->setText(chosen.size() > 1 ? presentation::tableText(*m_cells, chosen) : presentation::tableText(*m_cells));
}

ExportedOverview StatusWorkspace::exported() const
{
  const auto& table = m_cells->table();
  const auto overview = m_session.read([&](const app::Facts& facts) { return app::caseOverview(facts, table.asOf); }).value_or(app::CaseOverview{});
  const auto shown = presentation::whoseAndWhat(QString::fromStdString(overview.title()), m_filters->inWords());
  const auto page = presentation::statusPage(table, shown, overview.mark);
  return {page, {page, presentation::statusList(table, shown, overview.mark)}};
}

bool StatusWorkspace::writeMap(const QString& path) const { return writeTileMapPdf(path, m_map->map()); }

void StatusWorkspace::save(const QString& form)
{
  if (const auto message = saveOverview(this, exported(), m_cells->table().asOf, form))
    Q_EMIT messageRaised(*message);
}

void StatusWorkspace::savePdf()
{
  if (!showsMap())
    return save(QStringLiteral("pdf"));
  const auto path = askTarget(this, tr("Tegelkaart als PDF"), withDay(tr("Tegelkaart %1").arg(m_map->map().title), m_filters->asOf()), QStringLiteral("pdf"));
  if (!path)
    return;
  const auto shown = QDir::toNativeSeparators(*path);
  if (writeMap(*path))
    Q_EMIT messageRaised({MessageKind::Information, tr("De tegelkaart staat in %1.").arg(shown), {}, {}, *path});
  else
    Q_EMIT messageRaised({MessageKind::Error, tr("De tegelkaart kon niet naar %1 worden geschreven.").arg(shown), tr("Er is niets gewijzigd."), tr("Kies een andere map of naam, of sluit het bestand in een ander programma.")});
}

void StatusWorkspace::openProposal(std::optional<presentation::BranchKey> branch, std::optional<domain::ProposalId> proposal)
{
  if (branch)
    Q_EMIT placeWanted(Place{ProposalPlace{branch->proposal, branch->stage, branch->body}});
  else if (proposal)
    Q_EMIT placeWanted(Place{ProposalPlace{*proposal, std::nullopt, std::nullopt}});
}

QString StatusWorkspace::statusText() const
{
  const auto* selection = m_matrix->table().selectionModel();
  return presentation::statusSummary(m_cells->table(), m_session.today(), selection ? static_cast<int>(selection->selectedIndexes().size()) : 0);
}

/// Who goes into the panel wants to see it.
void StatusWorkspace::enterPane()
{
  m_showPane->setChecked(true);
  m_pane->enter();
}

void StatusWorkspace::enter()
{
  if (m_stack->currentIndex() == 2)
    m_map->view().setFocus(Qt::OtherFocusReason);
  else
    m_matrix->table().setFocus(Qt::OtherFocusReason);
}

}
