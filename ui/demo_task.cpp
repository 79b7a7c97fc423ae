// SPDX-License-Identifier: EUPL-1.2
#include "ui/demo_task.h"

#include "ui/case_opening.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

#include <atomic>
#include <memory>

namespace ui {

namespace {

struct DemoTaskText {
  Q_DECLARE_TR_FUNCTIONS(DemoTask)
};

}

domain::Result<void> makeDemoWithProgress(const QString& path, const QString& demo, QWidget& window)
{
  QProgressDialog progress{DemoTaskText::tr("De voorbeeldregio wordt gemaakt…"), DemoTaskText::tr("Stoppen"), 0, 0, &window};
  progress.setWindowTitle(DemoTaskText::tr("Voorbeeldregio"));
  progress.setWindowModality(Qt::WindowModal);
  progress.setMinimumDuration(0);
  progress.setAutoClose(false);
  progress.setAutoReset(false);
  progress.setValue(0);
  std::atomic_bool stopped = false;
  domain::Result<void> made;
  const auto step = [&](int done, int all) {
    QMetaObject::invokeMethod(&progress, [&progress, done, all] {
      progress.setMaximum(all + 1); // the last part is entering what happened
      progress.setValue(done + 1);
    });
    return !stopped;
  };
  const auto code = demo.toStdString();
  QEventLoop waiting;
  const std::unique_ptr<QThread> worker{QThread::create([&] { made = makeDemo(path.toStdString(), step, code); })};
  QObject::connect(&progress, &QProgressDialog::canceled, [&] { stopped = true; });
  QObject::connect(worker.get(), &QThread::finished, &waiting, &QEventLoop::quit);
  worker->start();
  waiting.exec();
  worker->wait();
  return made;
}

}
