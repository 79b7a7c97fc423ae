// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/proposal_list_page.h"

#include "ui/action_button.h"
#include "ui/buttons.h"
#include "ui/empty_state.h"
#include "ui/flow_layout.h"
#include "ui/preferences.h"
#include "ui/table_view.h"
#include "ui/text_label.h"
#include "ui/two_line_delegate.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ProposalListPage::ProposalListPage(CaseSession& session, QAction* newProposal, QWidget* parent)
  : QWidget{parent}, m_session{session}, m_model{new presentation::ProposalListModel{this}}, m_track{new QComboBox}, m_text{new QLineEdit},
    m_table{new TableView{m_model, tr("Voorstellen"), "proposalTable"}}, m_empty{new EmptyState}, m_stack{new QStackedWidget}
{
  m_table->setItemDelegate(new TwoLineDelegate{m_table});
  m_table->setRowHeight(44);
  m_table->setColumnWidths({92, 310, 264, 140});
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_empty);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(12), px(8), px(12), px(8));
  layout->setSpacing(px(8));
  layout->addWidget(buildHead(newProposal));
  layout->addWidget(m_stack, 1);
  setFocusProxy(m_table);
  connect(&m_empty->button(), &QPushButton::clicked, newProposal, &QAction::trigger);
  connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { Q_EMIT proposalChosen(domain::ProposalId{index.data(presentation::KeyRole).toLongLong()}); });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProposalListPage::currentChanged);
  connect(m_track, &QComboBox::currentIndexChanged, this, [this] {
    setPreference(QStringLiteral("proposals/track"), m_track->currentText());
    reload();
  });
  connect(m_text, &QLineEdit::textChanged, this, &ProposalListPage::reload);
}

QWidget* ProposalListPage::buildHead(QAction* newProposal)
{
  m_track->setObjectName(QStringLiteral("proposalTrackFilter"));
  m_text->setObjectName(QStringLiteral("proposalTextFilter"));
  m_text->setPlaceholderText(tr("Zoek op nummer of titel"));
  m_text->setClearButtonEnabled(true);
  m_text->setFixedWidth(px(200));
  m_track->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_track->setMinimumContentsLength(18);
  auto* title = new TextLabel{TextStyle::ScreenTitle, Weight::Strong};
  title->setText(tr("Voorstellen"));
  auto* head = new QWidget;
  auto* layout = new FlowLayout{head};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(title);
  layout->addStretch();
  layout->addWidget(labelled(tr("&Traject"), m_track));
  layout->addWidget(labelled(tr("&Zoek"), m_text));
  auto* button = followAction(primaryButton({}), newProposal);
  button->setObjectName(QStringLiteral("newProposalButton"));
  layout->addWidget(button);
  return head;
}

void ProposalListPage::fillTracks()
{
  const auto tracks = m_session.read([](const app::Facts& facts) { return facts.all<domain::Track>(); });
  if (!tracks)
    return;
  const QSignalBlocker quiet{m_track};
  const auto chosen = m_track->count() > 0 ? m_track->currentText() : preference(QStringLiteral("proposals/track")).toString();
  m_track->clear();
  m_track->addItem(tr("Alle trajecten"));
  for (const auto& track : *tracks)
    m_track->addItem(QString::fromStdString(track.name), static_cast<qlonglong>(track.id.value()));
  m_track->setCurrentIndex(std::max(0, m_track->findText(chosen)));
}

presentation::ProposalFilter ProposalListPage::filter() const
{
  presentation::ProposalFilter filter{.text = m_text->text().trimmed()};
  if (const auto track = m_track->currentData(); track.isValid())
    filter.track = domain::TrackId{track.toLongLong()};
  return filter;
}

void ProposalListPage::reload()
{
  fillTracks();
  auto rows = m_session.read([this](const app::Facts& facts) { return presentation::proposalRows(facts, m_session.today(), filter()); });
  if (!rows)
    return;
  const auto filtered = filter().track || !filter().text.isEmpty();
  m_empty->setContent(filtered ? tr("Geen voorstel gevonden") : tr("Nog geen voorstellen"),
                      filtered ? tr("Geen enkel voorstel past bij dit traject en deze zoekwoorden.")
                               : tr("Een voorstel is wat langs de gremia gaat: een kader, een visie, een begroting. Begin met nummer en titel; de route komt daarna."),
                      filtered ? QString{} : tr("Nieuw voorstel…"));
  m_stack->setCurrentIndex(rows->empty() ? 1 : 0);
  m_model->setRows(std::move(*rows));
  if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
    m_table->setCurrentIndex(m_model->index(0, 0));
}

std::optional<domain::ProposalId> ProposalListPage::current() const
{
  const auto index = m_table->currentIndex();
  return index.isValid() ? std::optional{domain::ProposalId{index.data(presentation::KeyRole).toLongLong()}} : std::nullopt;
}

void ProposalListPage::setCurrent(domain::ProposalId proposal)
{
  if (const auto index = m_model->indexOf(proposal.value()); index.isValid())
    m_table->setCurrentIndex(index);
}

QString ProposalListPage::summary() const { return tr("%n voorstel(len)", nullptr, m_model->rowCount()); }

}
