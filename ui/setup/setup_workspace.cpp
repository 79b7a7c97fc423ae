// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/setup_workspace.h"

#include "ui/place.h"
#include "ui/setup/bodies_page.h"
#include "ui/setup/case_page.h"
#include "ui/setup/days_page.h"
#include "ui/setup/house_style_page.h"
#include "ui/setup/parties_page.h"
#include "ui/setup/organisations_page.h"
#include "ui/setup/people_page.h"
#include "ui/setup/regions_page.h"
#include "ui/setup/templates_page.h"
#include "ui/setup/terms_page.h"
#include "ui/setup/thermometer_page.h"
#include "ui/setup/tracks_page.h"
#include "ui/setup/word_delegate.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace ui {

SetupWorkspace::SetupWorkspace(CaseSession& session, QWidget* parent) : Workspace{parent}, m_sections{new QListWidget}, m_pages{new QStackedWidget}
{
  setObjectName(QStringLiteral("setupWorkspace"));
  m_sections->setObjectName(QStringLiteral("setupSections"));
  m_sections->setAccessibleName(tr("Onderdelen van de inrichting"));
  m_sections->setItemDelegate(new WordDelegate{m_sections});
  m_sections->setFrameShape(QFrame::NoFrame);
  m_sections->setFixedWidth(px(196));
  m_pages->setAutoFillBackground(true);
  m_pages->setBackgroundRole(QPalette::Base);
  addSection(tr("Regio’s en gemeenten"), new RegionsPage{session});
  addSection(tr("Gremia"), new BodiesPage{session});
  addSection(tr("Personen"), new PeoplePage{session});
  addSection(tr("Trajecten"), new TracksPage{session});
  addSection(tr("Routesjablonen"), new TemplatesPage{session});
  addSection(tr("Reces en ritme"), new DaysPage{session});
  addSection(tr("Termijnen"), new TermsPage{session});
  addSection(tr("Wie gehoord"), new PartiesPage{session});
  addSection(tr("Organisaties"), new OrganisationsPage{session});
  addSection(tr("Thermometer"), new ThermometerPage{session});
  addSection(tr("Huisstijl"), new HouseStylePage{session});
  addSection(tr("Dit dossier"), new CasePage{session});
  auto* layout = new QHBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_sections);
  layout->addWidget(m_pages, 1);
  connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
  m_sections->setCurrentRow(0);
}

void SetupWorkspace::addSection(const QString& name, SectionPage* page)
{
  m_sections->addItem(name);
  m_pages->addWidget(page);
}

bool SetupWorkspace::showPlace(const Place& place)
{
  const auto* wanted = std::get_if<SetupPlace>(&place);
  if (wanted == nullptr)
    return false;
  m_sections->setCurrentRow(static_cast<int>(wanted->section));
  if (wanted->key)
    dynamic_cast<SectionPage&>(*m_pages->currentWidget()).choose(*wanted->key);
  return true;
}

void SetupWorkspace::enter() { m_sections->setFocus(Qt::OtherFocusReason); }

}
