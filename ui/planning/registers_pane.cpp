// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/registers_pane.h"

#include "presentation/qt_text.h"
#include "presentation/table_text.h"
#include "ui/empty_state.h"
#include "ui/facts.h"
#include "ui/flow_layout.h"
#include "ui/setup/word_delegate.h"
#include "ui/table_view.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace presentation;
using pack::RegisterKind;

namespace {

constexpr std::array shownRegisters{RegisterKind::decisions, RegisterKind::consultations, RegisterKind::turns, RegisterKind::agenda};

template <class Thing>
std::optional<domain::Id<Thing>> chosenIn(const QComboBox& box)
{
  const auto id = box.currentData();
  return id.isValid() ? std::optional{domain::Id<Thing>{id.toLongLong()}} : std::nullopt;
}

template <class Thing>
void offer(QComboBox& box, const QString& all, std::vector<Thing> things)
{
  const QSignalBlocker quiet{&box};
  const auto chosen = box.currentData();
  box.clear();
  box.addItem(all);
  for (const auto& thing : things)
    box.addItem(text(thing.name), static_cast<qlonglong>(thing.id.value()));
  box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
}

}

RegistersPane::RegistersPane(CaseSession& session, QWidget* parent)
  : QWidget{parent}, m_session{session}, m_kind{new QComboBox}, m_track{new QComboBox}, m_body{new QComboBox}, m_person{new QComboBox},
    m_public{new QCheckBox{tr("&Openbare versie")}}, m_empty{new EmptyState}, m_stack{new QStackedWidget}
{
  setObjectName(QStringLiteral("registersPane"));
  m_pdf = makeAction("registerPdf", tr("Overzicht &PDF…"), QStringLiteral("application-pdf"));
  m_workbook = makeAction("registerWorkbook", tr("Overzicht &rekenblad…"), QStringLiteral("table"));
  m_csv = makeAction("registerCsv", tr("Overzicht &CSV…"), QStringLiteral("document-export"));
  m_copy = makeAction("registerCopy", tr("Overzicht &kopiëren"), QStringLiteral("edit-copy"));
  m_copy->setShortcut(QKeySequence::Copy);
  m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(m_copy);
  connect(m_pdf, &QAction::triggered, this, [this] { save(QStringLiteral("pdf")); });
  connect(m_workbook, &QAction::triggered, this, [this] { save(QStringLiteral("xlsx")); });
  connect(m_csv, &QAction::triggered, this, [this] { save(QStringLiteral("csv")); });
  connect(m_copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(tableText(*m_rows)); });
  m_empty->button().hide();
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, px(8), 0, 0);
  layout->setSpacing(px(8));
  layout->addWidget(buildHead());
  layout->addWidget(separatorLine());
  layout->addWidget(m_stack, 1);
  m_stack->addWidget(m_empty);
  showKind();
}

QAction* RegistersPane::makeAction(const char* name, const QString& text, const QString& iconName)
{
  auto* action = new QAction{icon(iconName), text, this};
  action->setObjectName(QString::fromLatin1(name));
  return action;
}

QWidget* RegistersPane::buildHead()
{
  for (const auto kind : shownRegisters)
    m_kind->addItem(presentation::wordFor(kind), static_cast<int>(kind));
  m_kind->setObjectName(QStringLiteral("registerKind"));
  m_track->setObjectName(QStringLiteral("registerTrack"));
  m_body->setObjectName(QStringLiteral("registerBody"));
  m_person->setObjectName(QStringLiteral("registerPerson"));
  m_public->setObjectName(QStringLiteral("registerPublic"));
  m_public->setToolTip(tr("Zonder besloten agendapunten, om te delen"));
  auto* head = new QWidget;
  auto* line = new FlowLayout{head};
  line->setContentsMargins(px(12), 0, px(12), 0);
  const auto add = [&](const QString& words, QComboBox* box, int letters) {
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    line->addWidget(labelled(words, box));
  };
  add(tr("O&verzicht"), m_kind, 14);
  add(tr("&Thema"), m_track, 8);
  add(tr("Gre&mium"), m_body, 8);
  add(tr("Per&soon"), m_person, 8);
  for (auto* box : {m_track, m_body, m_person}) {
    box->setProperty("holdsData", true);
    connect(box, &QComboBox::activated, this, &RegistersPane::reload);
  }
  line->addWidget(m_public);
  connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
    showKind();
    reload();
  });
  connect(m_public, &QCheckBox::toggled, this, &RegistersPane::reload);
  return head;
}

RegisterKind RegistersPane::kind() const { return static_cast<RegisterKind>(m_kind->currentData().toInt()); }

app::RegisterChoice RegistersPane::choice() const
{
  return {chosenIn<domain::Track>(*m_track), chosenIn<domain::DecisionBody>(*m_body), chosenIn<domain::Person>(*m_person), m_public->isChecked()};
}

/// Each kind has columns of its own, and so a table of its own.
void RegistersPane::showKind()
{
  auto* former = m_table;
  m_rows = new TextTableModel{registerHeads(kind()), this};
  m_table = new TableView{m_rows, presentation::wordFor(kind()), "registerTable"};
  m_table->setItemDelegate(new WordDelegate{m_table});
  m_table->setToolTip(tr("Enter gaat naar het voorstel"));
  m_table->setRowHeight(40); // two lines
  if (kind() == RegisterKind::agenda)
    m_table->setColumnWidths({170, 116, 116, 200, 140, 120, 110, 120});
  else if (kind() == RegisterKind::turns)
    m_table->setColumnWidths({108, 160, 104, 200, 116, 116, 88, 122, 100});
  else
    m_table->setColumnWidths({116, 166, 206, 124, 132, 92, 126, 110});
  connect(m_table, &QAbstractItemView::activated, this, &RegistersPane::activate);
  m_stack->addWidget(m_table);
  setTabOrder(m_public, m_table);
  if (!former)
    return;
  m_stack->removeWidget(former);
  delete former->model();
  delete former;
}

void RegistersPane::offerChoices()
{
  const auto byName = [](const auto& a, const auto& b) { return a.name < b.name; };
  m_session.read([&](const app::Facts& facts) {
    auto tracks = facts.all<domain::Track>();
    auto bodies = facts.all<domain::DecisionBody>();
    auto people = facts.all<domain::Person>();
    std::stable_sort(tracks.begin(), tracks.end(), byName);
    std::stable_sort(bodies.begin(), bodies.end(), [](const auto& a, const auto& b) { return std::pair{a.municipality.has_value(), a.name} < std::pair{b.municipality.has_value(), b.name}; });
    std::stable_sort(people.begin(), people.end(), byName);
    offer(*m_track, tr("alle"), std::move(tracks));
    offer(*m_body, tr("alle"), std::move(bodies));
    offer(*m_person, tr("iedereen"), std::move(people));
    return true;
  });
}

void RegistersPane::reload()
{
  offerChoices();
  auto lines = m_session.read([&](const app::Facts& facts) { return registerLines(facts, choice(), kind(), m_session.today()); });
  if (!lines)
    return;
  m_lines = std::move(*lines);
  std::vector<TextRow> rows;
  for (const auto& line : m_lines)
    rows.push_back(line.row);
  m_rows->setRows(std::move(rows));
  if (!m_table->currentIndex().isValid())
    goToToday();
  m_empty->setContent(presentation::wordFor(kind()), text(pack::nothingIn(kind())));
  m_stack->setCurrentWidget(m_lines.empty() ? static_cast<QWidget*>(m_empty) : m_table);
  Q_EMIT summaryChanged();
}

/// What is over stands above what is to come.
void RegistersPane::goToToday()
{
  const auto coming = std::find_if(m_lines.begin(), m_lines.end(), [](const RegisterLine& line) { return !line.over; });
  const auto row = coming == m_lines.end() ? 0 : static_cast<int>(coming - m_lines.begin());
  if (m_rows->rowCount() == 0)
    return;
  m_table->setCurrentIndex(m_rows->index(row, 0));
  m_table->scrollTo(m_rows->index(std::max(0, row - 1), 0), QAbstractItemView::PositionAtTop);
}

QString RegistersPane::summary() const { return registerSummary(m_lines); }

ExportedOverview RegistersPane::exported() const
{
  const auto documents = m_session.read([&](const app::Facts& facts) { return pack::registerDocuments(facts, choice(), kind(), m_session.today()); });
  return documents ? ExportedOverview{documents->page, {documents->table}} : ExportedOverview{};
}

void RegistersPane::save(const QString& form)
{
  if (const auto message = saveOverview(this, exported(), m_session.today(), form))
    Q_EMIT messageRaised(*message);
}

void RegistersPane::activate(const QModelIndex& index)
{
  if (index.row() < 0 || index.row() >= static_cast<int>(m_lines.size()))
    return;
  const auto line = m_lines[static_cast<std::size_t>(index.row())];
  Q_EMIT lineActivated(line.proposal, line.stage, line.body);
}

void RegistersPane::enter() { (m_lines.empty() ? static_cast<QWidget*>(m_kind) : m_table)->setFocus(Qt::OtherFocusReason); }

}
