// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/agenda_model.h"

#include "app/case_file.h"
#include "support/meeting_case.h"
#include "ui_support/qt_string_maker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <catch2/catch.hpp>
#include <fstream>

namespace {

/// The model on a real case file, refreshed after each command as the window does it.
struct AgendaOfCase {
  support::MeetingCase given;
  presentation::AgendaModel model{[this](const app::Command& command) { return execute(command); }};
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

  AgendaOfCase() { refresh(); }
  bool execute(const app::Command& command)
  {
    const auto done = given.file().execute(command).has_value();
    refresh();
    return done;
  }
  void refresh()
  {
    model.setNodes(given.file()
                       .read([&](const app::Facts& facts) {
                         return presentation::agendaTree(facts, app::agendaOf(facts, given.meeting(), given.file().today()));
                       })
                       .value());
  }
  [[nodiscard]] QModelIndex item(const std::string& label) { return model.indexOf(presentation::agendaKey(given.item(label))); }
};

}

TEST_CASE("the agenda as a model")
{
  AgendaOfCase agenda;
  auto& model = agenda.model;

  SECTION("shows items in order, documents below them")
  {
    REQUIRE(model.rowCount() == 4);
    const auto third = model.index(2, 0);
    CHECK(third.data(presentation::LabelRole).toString() == QStringLiteral("3"));
    CHECK(third.siblingAtColumn(1).data().toString() == QStringLiteral("ter advisering"));
    CHECK(third.siblingAtColumn(3).data().toString() == QStringLiteral("25"));
    REQUIRE(model.rowCount(third) == 1);
    CHECK(model.index(0, 0, third).data(presentation::LabelRole).toString() == QStringLiteral("3a"));
    CHECK(model.index(0, 0, third).data(presentation::IsAttachmentRole).toBool());
  }
  SECTION("says of a document how many pages it has, or what becomes of it")
  {
    const auto add = [&](const char* name, const char* bytes) {
      std::ofstream{agenda.given.folder() / name, std::ios::binary} << bytes;
      agenda.given.run(R"([{"command": "AddDocument", "title": "Notitie", "item": "SG-2027-01#3", "file": ")" + std::string{name} + "\"}]");
    };
    add("notitie.docx", "PK\x03\x04 [Content_Types].xml");
    add("notitie.pdf", "Dit is gewoon tekst.");
    agenda.refresh();
    const auto third = model.index(2, 0);
    const auto treatment = [&](int row) { return model.index(row, presentation::AgendaModel::Treatment, third).data().toString(); };
    CHECK(treatment(0) == QStringLiteral("1 p."));
    CHECK(treatment(1) == QStringLiteral("wordt omgezet"));
    CHECK(treatment(2) == QStringLiteral("geen leesbare PDF"));
    CHECK(model.index(1, 0, third).data(presentation::IconRole).toString() == QStringLiteral("mail-attachment"));
    CHECK(model.index(2, 0, third).data(presentation::IconRole).toString() == QStringLiteral("dialog-warning"));
  }
  SECTION("says the whole row for a screen reader")
  {
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Agendapunt 1: Opening, mededeling, voorzitter, 5 minuten"));
  }
  SECTION("moves an item and keeps what points to it")
  {
    const QPersistentModelIndex third{agenda.item("3")};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    REQUIRE(agenda.execute(*model.moveCommand(third, 1)));
    CHECK(agenda.given.agenda() == std::vector<std::string>{"1 Opening", "2 Inkoopkader", "3 Besluitenlijst", "4 Rondvraag"});
    CHECK(third.row() == 1);
    CHECK(moved.size() == 1);
    CHECK(third.data(presentation::LabelRole).toString() == QStringLiteral("2"));
  }
  SECTION("moves an item down past the last")
  {
    REQUIRE(agenda.execute(*model.moveCommand(agenda.item("1"), 4)));
    CHECK(agenda.given.agenda().back() == "4 Opening");
  }
  SECTION("edits a title, a kind, a presenter and minutes through the case file")
  {
    const QPersistentModelIndex second{agenda.item("2")};
    CHECK(model.setData(second, QStringLiteral("Besluitenlijst van maart")));
    CHECK(second.data(presentation::TitleRole).toString() == QStringLiteral("Besluitenlijst van maart"));
    CHECK(model.setData(second.sibling(second.row(), 1), 0));
    CHECK(second.sibling(second.row(), 1).data().toString() == QStringLiteral("mededeling"));
    CHECK(model.setData(second.sibling(second.row(), 2), QStringLiteral("secretaris")));
    CHECK(model.setData(second.sibling(second.row(), 3), QStringLiteral("15")));
    CHECK(second.sibling(second.row(), 3).data().toString() == QStringLiteral("15"));
    CHECK(model.setData(second.sibling(second.row(), 3), QString{}));
    CHECK(second.sibling(second.row(), 3).data().toString().isEmpty());
  }
  SECTION("keeps an item as it was when the edit is refused")
  {
    CHECK_FALSE(model.setData(agenda.item("2"), QStringLiteral("  ")));
    CHECK_FALSE(model.setData(agenda.item("2").siblingAtColumn(3), QStringLiteral("veel")));
    CHECK(agenda.given.agenda()[1] == "2 Besluitenlijst");
  }
  SECTION("asks before an item goes that holds text or documents")
  {
    CHECK(model.lineAt(agenda.item("1"))->removeQuestion.isEmpty());
    CHECK(model.lineAt(agenda.item("3"))->removeQuestion.contains(QStringLiteral("een oplegnotitie")));
  }
  SECTION("marks what came too late, what is closed and what was withdrawn")
  {
    agenda.given.run(R"([
      {"command": "AddDocument", "title": "Nagekomen", "item": "SG-2027-01#3", "on": "2027-04-20", "file": ")" +
                     agenda.given.pdf("laat.pdf", "laat").string() + R"("},
      {"command": "ChangeAgendaItem", "item": "SG-2027-01#4", "confidentiality": "closed"},
      {"command": "MarkDispatched", "meeting": "SG-2027-01"},
      {"command": "RemoveAgendaItem", "item": "SG-2027-01#2"}])");
    agenda.refresh();
    const auto tagOf = [](const QModelIndex& index) { return index.data(presentation::TagsRole).value<presentation::ToneLineList>().first().text; };
    CHECK(tagOf(model.index(1, 0, agenda.item("3"))) == QStringLiteral("te laat, 20-04"));
    CHECK(tagOf(agenda.item("4")) == QStringLiteral("besloten"));
    CHECK(tagOf(agenda.item("2")) == QStringLiteral("vervallen"));
  }
  SECTION("says which item carries a list that the program puts behind it")
  {
    const auto tags = [&](const char* label) { return agenda.item(label).data(presentation::TagsRole).value<presentation::ToneLineList>(); };
    CHECK(tags("2").isEmpty());
    agenda.given.run(R"([{"command": "ChangeAgendaItem", "item": "SG-2027-01#2", "list": "decisionList"}])");
    agenda.refresh();
    REQUIRE(tags("2").size() == 1);
    CHECK(tags("2").first().text == QStringLiteral("met besluitenlijst"));
  }
  SECTION("begins at the item with a proposal") { CHECK(model.usualItem() == agenda.item("3")); }
  SECTION("can only be looked at when nothing may change")
  {
    model.setEditable(false);
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
  }
}
