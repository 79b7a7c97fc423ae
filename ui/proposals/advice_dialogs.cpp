// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/advice_dialogs.h"

#include "app/commands/track_commands.h"
#include "ui/day_edit.h"
#include "ui/setup/choices.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace ui {

using namespace domain;

namespace {

struct AdviceText {
  Q_DECLARE_TR_FUNCTIONS(Advice)
};

}

void addAdvice(CaseSession& session, ProposalId proposal, QWidget* parent)
{
  CommandForm form{session, AdviceText::tr("Advies vastleggen"), AdviceText::tr("Vastleggen"), parent};
  auto* adviser = form.addLine(AdviceText::tr("&Wie adviseert"), "adviser");
  adviser->setPlaceholderText(AdviceText::tr("bijvoorbeeld ontwikkeltafel verblijf"));
  auto* text = form.addText(AdviceText::tr("&Advies"), "text");
  auto* on = form.addDay(AdviceText::tr("&Gegeven op"), "on", session.today());
  form.setCommand([&]() -> Result<app::DatedCommand> {
    if (!on->day())
      return fail(ErrorCode::missingField, "on");
    return app::DatedCommand{app::AddAdvice{proposal, adviser->text().toStdString(), text->toPlainText().toStdString(), std::nullopt}, on->day()};
  });
  form.exec();
}

void answerAdvice(CaseSession& session, AdviceFragmentId id, QWidget* parent)
{
  const auto advice = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!advice)
    return;
  CommandForm form{session, AdviceText::tr("Wat met het advies is gedaan"), AdviceText::tr("Vastleggen"), parent};
  form.addExplanation(AdviceText::tr("%1: %2", "who advised, and what").arg(QString::fromStdString(advice->adviser), QString::fromStdString(advice->text)));
  const WordChoice<AdviceResponse> response{form, AdviceText::tr("&Wat ermee is gedaan"), "response", advice->response.value_or(AdviceResponse::takenOver)};
  auto* why = form.addText(AdviceText::tr("Waa&rom"), "why", QString::fromStdString(advice->why));
  form.setCommand([&] { return app::DatedCommand{app::AnswerAdvice{id, response.value(), why->toPlainText().toStdString()}}; });
  form.exec();
}

}
