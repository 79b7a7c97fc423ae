// SPDX-License-Identifier: EUPL-1.2
#include "ui/branch/decision_mending.h"

#include "app/commands/route_commands.h"
#include "presentation/decision_form.h"
#include "ui/branch/reason_dialog.h"
#include "ui/decision_dialog.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct DecisionMendingText {
  Q_DECLARE_TR_FUNCTIONS(DecisionMending)
};

}

void correctDecision(CaseSession& session, const presentation::BranchKey& branch, QWidget* parent)
{
  DecisionDialog{session, branch, session.today(), parent, DecisionDialog::Purpose::Correct}.exec();
}

void takeBackDecision(CaseSession& session, const presentation::BranchKey& branch, QWidget* parent)
{
  QString words;
  const auto read = session.read([&](const app::Facts& facts) {
    auto form = presentation::correctionForm(facts, branch, session.today());
    if (form)
      words = presentation::takeBackWords(facts, *form->present);
    return form;
  });
  if (!read || !*read)
    return;
  ReasonQuestion question{DecisionMendingText::tr("Besluit terugnemen"), DecisionMendingText::tr("Terugnemen"), (*read)->body + u'\n' + (*read)->subject, words, {}, {}};
  question.command = [branch](const std::string& reason, const auto&) -> app::Command { return app::RemoveDecision{branch.stage, branch.body, reason}; };
  question.dated = false;
  ReasonDialog{session, std::move(question), parent}.exec();
}

}
