// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/thermometer_page.h"

#include "app/commands/track_commands.h"
#include "presentation/qt_text.h"
#include "presentation/setup/thermometer_tables.h"
#include "ui/column_fit.h"
#include "ui/day_edit.h"
#include "ui/facts.h"
#include "ui/setup/choices.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace domain;
using presentation::text;

namespace {

/// What a party answered in this round in a role; none when it did not.
const app::ThermometerParty* answersOf(const app::ThermometerReport& report, std::optional<MunicipalityId> municipality, std::optional<RegionId> region, const QString& role)
{
  for (const auto& party : report.parties)
    if (party.mean && party.municipality == municipality && party.region == region && text(party.role) == role)
      return &party;
  return nullptr;
}

/// A question to answer: a mark, and what is remarked about it when there is one.
class QuestionFields {
public:
  QuestionFields(CommandForm& form, std::size_t place, const QString& question)
    : m_score{form.addNumber(question, ("score" + std::to_string(place)).c_str(), std::nullopt, 10, ThermometerPage::tr("geen antwoord"))},
      m_remark{form.addLine(ThermometerPage::tr("Opmerking"), ("remark" + std::to_string(place)).c_str())}
  {
    m_score->setProperty("holdsData", true);
    m_remark->setAccessibleName(ThermometerPage::tr("Opmerking bij: %1", "question").arg(question));
    m_remark->setEnabled(false);
    QObject::connect(m_score, &QSpinBox::valueChanged, m_remark, [remark = m_remark](int score) { remark->setEnabled(score >= 0); });
  }

  void show(std::optional<int> score, const std::string& remark)
  {
    m_score->setValue(score.value_or(m_score->minimum()));
    m_remark->setText(text(remark));
  }

  void putInto(std::vector<app::ThermometerScore>& answers, int question) const
  {
    if (const auto score = optionalNumber(*m_score))
      answers.push_back({question, *score, m_remark->text().toStdString()});
  }

private:
  QSpinBox* m_score;
  QLineEdit* m_remark;
};

}

ThermometerPage::ThermometerPage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Thermometer"), tr("Hoe gemeenten en regio’s de samenwerking vinden: een cijfer per vraag, per rol, vergeleken met de ronde ervoor."), parent},
    m_rounds{new QComboBox}, m_questions{new presentation::TextTableModel{presentation::thermometerHeads(), this}},
    m_parties{new presentation::TextTableModel{presentation::thermometerPartyHeads(), this}}, m_questionTable{wordTable("thermometerQuestions", tr("Per vraag"), m_questions)},
    m_partyTable{wordTable("thermometerParties", tr("Per gemeente en rol"), m_parties)}
{
  auto* add = addButton("addThermometer", tr("Nieuwe ronde…"));
  m_answer = addButton("answerThermometer", tr("Antwoorden vastleggen…"));
  m_rounds->setObjectName(QStringLiteral("thermometers"));
  m_rounds->setProperty("holdsData", true);
  auto* label = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  label->setText(tr("&Ronde"));
  label->setBuddy(m_rounds);
  auto* bar = new QWidget;
  auto* line = new QHBoxLayout{bar};
  line->setContentsMargins(px(16), px(8), px(16), px(8));
  line->addWidget(label);
  line->addWidget(m_rounds);
  line->addStretch();
  auto* splitter = new QSplitter{Qt::Vertical};
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_questionTable);
  splitter->addWidget(m_partyTable);
  splitter->setSizes({px(200), px(420)});
  content().addWidget(bar);
  content().addWidget(separatorLine());
  content().addWidget(splitter, 1);
  connect(m_rounds, &QComboBox::currentIndexChanged, this, &ThermometerPage::showRound);
  connect(add, &QPushButton::clicked, this, &ThermometerPage::addRound);
  connect(m_answer, &QPushButton::clicked, this, &ThermometerPage::addAnswers);
}

std::optional<ThermometerId> ThermometerPage::chosen() const
{
  return m_rounds->currentData().isValid() ? std::optional{ThermometerId{m_rounds->currentData().toLongLong()}} : std::nullopt;
}

void ThermometerPage::refresh()
{
  const auto rounds = session().read([](const app::Facts& facts) { return app::thermometers(facts); });
  if (!rounds)
    return;
  {
    const auto before = m_rounds->currentData();
    const QSignalBlocker quiet{m_rounds};
    m_rounds->clear();
    for (const auto& round : *rounds)
      m_rounds->addItem(tr("%1, %2", "name and day").arg(text(round.name), presentation::dayInWords(round.on)), static_cast<qlonglong>(round.id.value()));
    m_rounds->setCurrentIndex(before.isValid() ? std::max(0, m_rounds->findData(before)) : 0);
  }
  showRound();
}

void ThermometerPage::showRound()
{
  const auto round = chosen();
  m_answer->setEnabled(round && !session().readOnly());
  std::vector<presentation::TextRow> questions;
  std::vector<presentation::TextRow> parties;
  if (round)
    session().read([&](const app::Facts& facts) {
      const auto report = app::thermometerReport(facts, *round);
      questions = presentation::thermometerTable(report);
      parties = presentation::thermometerPartyTable(report);
      return true;
    });
  m_questions->setRows(std::move(questions));
  m_parties->setRows(std::move(parties));
  fitColumns(*m_questionTable, 0);
  fitColumns(*m_partyTable, 6);
  chooseFirst(*m_questionTable);
  chooseFirst(*m_partyTable);
}

void ThermometerPage::addRound()
{
  CommandForm form{session(), tr("Nieuwe ronde van de thermometer"), tr("Beginnen"), this};
  auto* name = form.addLine(tr("&Naam"), "name");
  name->setPlaceholderText(tr("bijvoorbeeld najaar 2027"));
  auto* on = form.addDay(tr("&Op"), "on", session().today());
  QStringList present;
  if (const auto last = chosen())
    if (const auto report = session().read([&](const app::Facts& facts) { return app::thermometerReport(facts, *last); }))
      for (const auto& question : report->lines)
        present << text(question.text);
  auto* questions = form.addText(tr("&Vragen, een per regel"), "questions", present.join(u'\n'));
  form.addExplanation(tr("Een vraag die precies zo in de vorige ronde stond, wordt ermee vergeleken."));
  form.setCommand([&]() -> Result<app::DatedCommand> {
    if (!on->day())
      return fail(ErrorCode::missingField, "on");
    app::AddThermometer add{name->text().toStdString(), {}};
    for (const auto& question : questions->toPlainText().split(u'\n'))
      if (!question.trimmed().isEmpty())
        add.questions.push_back(question.toStdString());
    return app::DatedCommand{add, on->day()};
  });
  form.exec();
}

void ThermometerPage::addAnswers()
{
  const auto round = chosen();
  const auto report = round ? session().read([&](const app::Facts& facts) { return app::thermometerReport(facts, *round); }) : std::nullopt;
  if (!report)
    return;
  app::ThermometerParty start;
  if (const auto rows = selectedKeys(*m_partyTable); !rows.empty() && static_cast<std::size_t>(rows.front()) < report->parties.size())
    start = report->parties[static_cast<std::size_t>(rows.front())];
  else
    start.role = tr("bestuurder").toStdString();
  CommandForm form{session(), tr("Antwoorden op %1").arg(text(report->thermometer.name)), tr("Vastleggen"), this};
  form.setMinimumWidth(px(600)); // a question and its mark on one line
  form.addExplanation(tr("Wat een gemeente of regio in deze rol eerder antwoordde, staat er al; wat u weghaalt, vervalt."));
  const ThingChoice<Municipality> municipality{form, tr("&Gemeente"), "municipality", start.municipality, tr("een regio")};
  const ThingChoice<Region> region{form, tr("&Regio"), "region", start.region, tr("een gemeente")};
  auto* role = form.addLine(tr("R&ol"), "role", text(start.role));
  std::vector<QuestionFields> questions;
  for (std::size_t place = 0; place < report->lines.size(); ++place)
    questions.emplace_back(form, place, text(report->lines[place].text));
  const auto regionOnly = [&] { return municipality.value() ? std::nullopt : region.value(); };
  const auto answered = [&] { return answersOf(*report, municipality.value(), regionOnly(), role->text().trimmed()); };
  auto filled = false;
  const auto fillIn = [&] {
    const auto* before = answered();
    if (before == nullptr && !filled)
      return; // of somebody new: what she typed stays
    for (std::size_t place = 0; place < questions.size(); ++place)
      questions[place].show(before != nullptr ? before->scores[place] : std::nullopt, before != nullptr ? before->remarkOf[place] : std::string{});
    filled = before != nullptr;
  };
  fillIn();
  connect(&municipality.box(), &QComboBox::currentIndexChanged, &form, fillIn);
  connect(&region.box(), &QComboBox::currentIndexChanged, &form, fillIn);
  connect(role, &QLineEdit::textChanged, &form, fillIn);
  form.setCommand([&] {
    app::AnswerThermometer answer{*round, municipality.value(), regionOnly(), role->text().toStdString(), {}};
    for (std::size_t place = 0; place < questions.size(); ++place)
      questions[place].putInto(answer.answers, static_cast<int>(place) + 1);
    return app::DatedCommand{answer, report->thermometer.on};
  });
  form.exec();
}

}
