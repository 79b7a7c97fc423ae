// SPDX-License-Identifier: EUPL-1.2
#include "ui/case_session.h"

#include "app/command_json.h"

namespace ui {

CaseSession::CaseSession(app::CaseFile& file, QObject* parent) : QObject{parent}, m_file{file}
{
  m_subscription = m_file.subscribe([this](const app::ChangedKinds& kinds) { Q_EMIT changed(kinds); });
}

std::optional<app::Executed> CaseSession::execute(const app::DatedCommand& command)
{
  auto executed = attempt(command);
  if (executed)
    return std::move(*executed);
  Q_EMIT refused(executed.error());
  return std::nullopt;
}

domain::Result<app::Executed> CaseSession::attempt(const app::DatedCommand& command)
{
  auto executed = m_file.execute(command);
  if (executed && executed->entry != 0 && app::takesAway(command.command))
    Q_EMIT doneUnseen();
  if (executed && !executed->findings.empty())
    Q_EMIT found(executed->findings);
  return executed;
}

void CaseSession::undo()
{
  if (auto done = m_file.undo(); !done)
    Q_EMIT refused(done.error());
}

void CaseSession::redo()
{
  if (auto done = m_file.redo(); !done)
    Q_EMIT refused(done.error());
}

}
