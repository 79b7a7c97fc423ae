// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/agenda_item_dialog.h"

#include "app/commands/meeting_commands.h"
#include "presentation/meetings/backlog_model.h"
#include "presentation/words.h"
#include "ui/facts.h"
#include "ui/text_label.h"
#include "ui/command_form.h"
#include "ui/theme.h"
#include "ui/two_line_delegate.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace domain;

namespace {

struct AgendaItemDialogText {
  Q_DECLARE_TR_FUNCTIONS(AgendaItemDialog)
};

QStringList kindWords()
{
  QStringList words;
  for (const auto& [kind, text] : Texts<ItemKind>::values)
    words << presentation::wordFor(kind);
  return words;
}

int placeOf(ItemKind kind)
{
  for (std::size_t place = 0; place < Texts<ItemKind>::values.size(); ++place)
    if (Texts<ItemKind>::values[place].first == kind)
      return static_cast<int>(place);
  return 0;
}

QListView* backlogList(presentation::BacklogModel& model)
{
  auto* list = new QListView;
  list->setObjectName(QStringLiteral("backlog"));
  list->setAccessibleName(AgendaItemDialogText::tr("Voorstellen die op dit gremium wachten"));
  list->setItemDelegate(new TwoLineDelegate{list});
  list->setModel(&model);
  list->setMinimumHeight(px(124));
  return list;
}

}

std::optional<AgendaItemId> addAgendaItem(CaseSession& session, MeetingId meeting, std::optional<int> position, ItemFrom from, QWidget* parent)
{
  presentation::BacklogModel backlog;
  CommandForm dialog{session, AgendaItemDialogText::tr("Nieuw agendapunt"), AgendaItemDialogText::tr("Op de agenda zetten"), parent};
  if (const auto lines = session.read([&](const app::Facts& facts) { return presentation::backlogLines(facts, meeting, session.today()); }))
    backlog.setRows(*lines);
  auto* title = dialog.addLine(AgendaItemDialogText::tr("&Onderwerp"), "title");
  auto* kind = dialog.addChoice(AgendaItemDialogText::tr("&Behandeling"), "kind", kindWords(), placeOf(ItemKind::discussion));
  auto* presenter = dialog.addLine(AgendaItemDialogText::tr("&Inbreng"), "presenter");
  auto* minutes = dialog.addNumber(AgendaItemDialogText::tr("&Minuten"), "minutes", std::nullopt, 24 * 60, AgendaItemDialogText::tr("onbekend"));
  auto* closed = dialog.addChoice(AgendaItemDialogText::tr("Openbaar&heid"), "confidentiality",
                                  {presentation::wordFor(Confidentiality::open), presentation::wordFor(Confidentiality::closed)});
  auto* list = backlogList(backlog);
  if (backlog.rowCount() > 0) {
    auto* head = sectionHead(AgendaItemDialogText::tr("Of kies een &voorstel dat op dit gremium wacht"));
    head->setBuddy(list);
    dialog.addBelow(head);
    dialog.addBelow(list);
  } else {
    delete list;
    list = nullptr;
    if (from == ItemFrom::Proposal)
      dialog.addExplanation(AgendaItemDialogText::tr("Er wacht nu geen voorstel op een plek bij dit gremium."));
  }
  const auto* chosen = static_cast<const presentation::BacklogLine*>(nullptr);
  if (list) {
    QObject::connect(list->selectionModel(), &QItemSelectionModel::currentChanged, &dialog, [&](const QModelIndex& current) {
      chosen = backlog.rowAt(current);
      if (!chosen)
        return;
      title->setText(chosen->itemTitle);
      kind->setCurrentIndex(placeOf(chosen->kind));
    });
    QObject::connect(list, &QListView::activated, &dialog, &QDialog::accept);
  }
  dialog.setCommand([&] {
    const auto text = presenter->text().trimmed();
    return app::DatedCommand{app::AddAgendaItem{.meeting = meeting,
                                                .title = title->text().toStdString(),
                                                .kind = Texts<ItemKind>::values[static_cast<std::size_t>(kind->currentIndex())].first,
                                                .presenter = text.isEmpty() ? std::nullopt : std::optional{text.toStdString()},
                                                .minutes = optionalNumber(*minutes),
                                                .confidentiality = closed->currentIndex() == 1 ? Confidentiality::closed : Confidentiality::open,
                                                .stage = chosen ? std::optional{StageId{chosen->key}} : std::nullopt,
                                                .position = position}};
  });
  if (list && from == ItemFrom::Proposal) {
    list->setCurrentIndex(backlog.index(0, 0));
    list->setFocus();
  } else {
    title->setFocus();
  }
  if (dialog.exec() != QDialog::Accepted)
    return std::nullopt;
  return AgendaItemId{dialog.executed()->made->id};
}

}
