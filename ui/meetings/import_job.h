// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/import_source.h"
#include "ui/case_access.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

class QThread;

namespace ui {

/// Reads a source of meetings and makes its preview in a thread of its own, on a second opening of the case file. Going away stops and
/// waits; whoever cannot wait leaves it.
class ImportJob : public QObject {
  Q_OBJECT

public:
  struct Source {
    QString path;      ///< of a file to be read; empty for bytes that are there
    std::string bytes;
    qint64 mostBytes = 0;
    std::optional<exchange::DateOrder> order;
    std::string key; ///< of the case file in calendars
  };

  ImportJob(const CaseAccess& access, Source source, app::ImportChoices choices, QObject* parent = nullptr);
  ~ImportJob() override;
  /// Stops it without waiting. Nothing is heard of it any more; it goes away by itself, at the latest with `keeper`.
  static void leave(std::unique_ptr<ImportJob> job, QObject& keeper);
  /// After finished.
  [[nodiscard]] const domain::Result<app::ImportPreview>& result() const { return m_result; }

Q_SIGNALS:
  void progressed(int percent);
  void finished();

private:
  [[nodiscard]] domain::Result<app::ImportPreview> make();
  [[nodiscard]] bool step(std::size_t done, std::size_t all);

  CaseAccess m_access;
  Source m_source;
  app::ImportChoices m_choices;
  int m_percent = -1;
  std::atomic_bool m_goOn = true;
  domain::Result<app::ImportPreview> m_result = domain::fail(domain::ErrorCode::cancelled);
  QThread* m_thread;
};

}
