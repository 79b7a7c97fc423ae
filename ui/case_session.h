// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_file.h"

#include <QObject>
#include <optional>

namespace ui {

/// The open case file as widgets see it: they read through queries, hand over commands, and hear what changed.
class CaseSession : public QObject {
  Q_OBJECT

public:
  explicit CaseSession(app::CaseFile& file, QObject* parent = nullptr);

  [[nodiscard]] domain::Date today() const { return m_file.today(); }
  [[nodiscard]] bool readOnly() const { return m_file.readOnly(); }
  [[nodiscard]] app::CaseFile& file() { return m_file; }

  /// Hands a command to the door. What was refused or should be heard goes out by the signals; nothing in the window has changed then.
  std::optional<app::Executed> execute(const app::DatedCommand& command);
  std::optional<app::Executed> execute(app::Command command) { return execute(app::DatedCommand{std::move(command), std::nullopt}); }
  /// The same for who shows a refusal itself, such as a dialog: it does not go out as refused.
  domain::Result<app::Executed> attempt(const app::DatedCommand& command);
  void undo();
  void redo();
  /// For who shows a list that loses what was done.
  void tellDone() { Q_EMIT doneUnseen(); }

  /// The answer of a query; none when the file could not be read, which goes out as refused.
  template <class Query>
  auto read(Query&& query) -> std::optional<std::invoke_result_t<Query, const app::Facts&>>
  {
    auto answer = m_file.read(std::forward<Query>(query));
    if (answer)
      return std::move(*answer);
    Q_EMIT refused(answer.error());
    return std::nullopt;
  }

Q_SIGNALS:
  /// After each committed change, undo and redo included.
  void changed(const app::ChangedKinds& kinds);
  void refused(const domain::Error& error);
  /// What a command that was done has to say.
  void found(const std::vector<domain::Finding>& findings);
  /// What was done is not to be seen where she looks: it was taken away, or went off the list.
  void doneUnseen();

private:
  app::CaseFile& m_file;
  app::Subscription m_subscription;
};

}
