// SPDX-License-Identifier: EUPL-1.2
#include "ui/handover_dialog.h"

#include "app/queries/setup.h"
#include "ui/buttons.h"
#include "ui/case_access.h"
#include "ui/export_target.h"
#include "ui/flow_layout.h"
#include "ui/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

HandoverDialog::HandoverDialog(CaseSession& session, QWidget* parent) : QDialog{parent}, m_today{session.today()}, m_scope{new QComboBox}, m_also{new TextLabel{TextStyle::Base}}
{
  setObjectName(QStringLiteral("handoverDialog"));
  setWindowTitle(tr("Overdrachtsdossier maken"));
  setMinimumWidth(px(520));
  auto* head = new TextLabel{TextStyle::PaneTitle, Weight::Strong};
  head->setText(windowTitle());
  auto* explanation = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  explanation->setText(tr("Eén PDF voor wie het werk overneemt: wat loopt en nog moet gebeuren, wat het laatste jaar is besloten, wat is afgesproken en toegezegd, wie waar zit, en wat eraan komt."));
  explanation->setWordWrap(true);
  m_scope->setObjectName(QStringLiteral("scope"));
  m_scope->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_scope->addItem(tr("Opvolger van de procesbegeleider: het hele dossier"));
  if (const auto municipalities = session.read([&](const app::Facts& facts) { return app::municipalitiesOn(facts, session.today()); }))
    for (const auto& municipality : *municipalities)
      m_scope->addItem(QString::fromStdString(municipality.name), static_cast<qlonglong>(municipality.id.value()));
  m_also->setObjectName(QStringLiteral("alsoTheFile"));
  m_also->setWordWrap(true);
  m_also->setText(tr("Geef daarnaast het dossier zelf door, het bestand ‘%1’: daarin staat alles, ook de stukken. Uw opvolger opent het en werkt verder.")
                      .arg(QString::fromStdString(accessTo(session.file()).path.filename().string())));
  connect(m_scope, &QComboBox::currentIndexChanged, this, [this] { m_also->setVisible(!municipality()); });
  auto* cancel = new QPushButton{tr("Annuleren")};
  cancel->setObjectName(QStringLiteral("cancel"));
  auto* accept = primaryButton(tr("Opslaan als PDF…"));
  accept->setObjectName(QStringLiteral("accept"));
  accept->setDefault(true);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(px(8));
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(accept);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(20), px(16), px(20), px(16));
  layout->setSpacing(px(12));
  layout->addWidget(head);
  layout->addWidget(explanation);
  layout->addWidget(labelled(tr("&Voor wie"), m_scope));
  layout->addWidget(m_also);
  layout->addStretch();
  layout->addLayout(buttons);
  connect(accept, &QPushButton::clicked, this, &QDialog::accept);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  m_scope->setFocus();
}

std::optional<domain::MunicipalityId> HandoverDialog::municipality() const
{
  const auto chosen = m_scope->currentData();
  return chosen.isValid() ? std::optional{domain::MunicipalityId{chosen.toLongLong()}} : std::nullopt;
}

QString HandoverDialog::fileName() const
{
  return withDay(municipality() ? tr("Overdrachtsdossier %1").arg(m_scope->currentText()) : tr("Overdrachtsdossier"), m_today);
}

}
