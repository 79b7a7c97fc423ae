// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/workspace.h"

class QListWidget;
class QStackedWidget;

namespace ui {

class CaseSession;

/// Inrichting: what has been set up once and changes now and then.
class SetupWorkspace : public Workspace {
  Q_OBJECT

public:
  explicit SetupWorkspace(CaseSession& session, QWidget* parent = nullptr);
  [[nodiscard]] QString name() const override { return tr("Inrichting"); }
  [[nodiscard]] QString iconName() const override { return QStringLiteral("settings-configure"); }
  void enter() override;
  bool showPlace(const Place& place) override;

private:
  void addSection(const QString& name, QWidget* page);

  QListWidget* m_sections;
  QStackedWidget* m_pages;
};

}
