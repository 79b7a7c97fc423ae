// SPDX-License-Identifier: EUPL-1.2
#include "ui/actions/action_filters.h"

#include "ui/flow_layout.h"
#include "ui/preferences.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace ui {

namespace {

QString shownKey() { return QStringLiteral("actions/shown"); }
QString ownerKey() { return QStringLiteral("actions/owner"); }
QString bodyKey() { return QStringLiteral("actions/body"); }

QComboBox* filterBox(FlowLayout& line, const QString& label, const char* name)
{
  auto* box = new QComboBox;
  box->setObjectName(QString::fromLatin1(name));
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(12);
  line.addWidget(labelled(label, box));
  return box;
}

/// Keeps what was chosen, by its words; the first choice when it is not there any more.
void fill(QComboBox& box, const QString& all, std::vector<std::pair<QString, qint64>> things, const QString& chosen)
{
  std::sort(things.begin(), things.end(), [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
  const QSignalBlocker quiet{&box};
  box.clear();
  box.addItem(all);
  for (const auto& [name, id] : things)
    box.addItem(name, id);
  box.setCurrentIndex(std::max(0, box.findText(chosen)));
}

QString chosenIn(const QComboBox& box, const QString& key) { return box.count() == 0 ? preference(key).toString() : box.currentIndex() > 0 ? box.currentText() : QString{}; }

}

ActionFilters::ActionFilters(CaseSession& session, QWidget* parent) : QWidget{parent}, m_session{session}, m_search{new QLineEdit}
{
  auto* line = new FlowLayout{this};
  line->setContentsMargins(0, 0, 0, 0);
  m_shown = filterBox(*line, tr("&Toon"), "actionsShown");
  m_shown->addItems({tr("open"), tr("te laat"), tr("gesloten"), tr("alles")});
  m_shown->setCurrentIndex(std::clamp(preference(shownKey(), 0).toInt(), 0, 3));
  m_owner = filterBox(*line, tr("&Wie"), "actionsOwner");
  m_body = filterBox(*line, tr("G&remium"), "actionsBody");
  for (auto* box : {m_owner, m_body})
    box->setProperty("holdsData", true);
  m_search->setObjectName(QStringLiteral("actionsSearch"));
  m_search->setAccessibleName(tr("Zoeken in acties en toezeggingen"));
  m_search->setPlaceholderText(tr("zoeken…"));
  m_search->setClearButtonEnabled(true);
  m_search->setMinimumWidth(px(120));
  line->addWidget(m_search);
  for (auto* box : {m_shown, m_owner, m_body})
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
      remember();
      Q_EMIT changed();
    });
  connect(m_search, &QLineEdit::textChanged, this, &ActionFilters::changed);
}

void ActionFilters::refresh()
{
  const auto read = m_session.read([](const app::Facts& facts) {
    std::vector<std::pair<QString, qint64>> owners;
    std::vector<std::pair<QString, qint64>> bodies;
    std::set<domain::PersonId> ownerIds;
    std::set<domain::BodyId> bodyIds;
    for (const auto& action : facts.all<domain::ActionItem>()) {
      if (action.owner && ownerIds.insert(*action.owner).second)
        owners.emplace_back(QString::fromStdString(facts.get(*action.owner).name), action.owner->value());
      if (action.body && bodyIds.insert(*action.body).second)
        bodies.emplace_back(QString::fromStdString(facts.get(*action.body).name), action.body->value());
    }
    return std::pair{std::move(owners), std::move(bodies)};
  });
  if (!read)
    return;
  fill(*m_owner, tr("iedereen"), read->first, chosenIn(*m_owner, ownerKey()));
  fill(*m_body, tr("alle gremia"), read->second, chosenIn(*m_body, bodyKey()));
}

app::ActionChoice ActionFilters::choice() const
{
  app::ActionChoice choice;
  choice.shown = static_cast<app::ActionsShown>(m_shown->currentIndex());
  if (m_owner->currentIndex() > 0)
    choice.owner = domain::PersonId{m_owner->currentData().toLongLong()};
  if (m_body->currentIndex() > 0)
    choice.body = domain::BodyId{m_body->currentData().toLongLong()};
  return choice;
}

QString ActionFilters::search() const { return m_search->text().trimmed(); }

QString ActionFilters::whose() const
{
  if (m_owner->currentIndex() > 0)
    return m_owner->currentText();
  return m_body->currentIndex() > 0 ? m_body->currentText() : QString{};
}

void ActionFilters::showAll()
{
  m_search->clear();
  m_owner->setCurrentIndex(0);
  m_body->setCurrentIndex(0);
  m_shown->setCurrentIndex(static_cast<int>(app::ActionsShown::all));
}

void ActionFilters::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

void ActionFilters::remember()
{
  setPreference(shownKey(), m_shown->currentIndex());
  setPreference(ownerKey(), m_owner->currentIndex() > 0 ? m_owner->currentText() : QString{});
  setPreference(bodyKey(), m_body->currentIndex() > 0 ? m_body->currentText() : QString{});
}

}
