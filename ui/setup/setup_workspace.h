// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/workspace.h"

class QListWidget;
class QStackedWidget;

namespace ui {

class CaseSession;
class SectionPage;

/// Inrichting: what has been set up once and changes now and then.
class SetupWorkspace : public Workspace {
  Q_OBJECT

public:
  explicit SetupWorkspace(CaseSession& session, QWidget* parent = nullptr);
  static QString title() { return tr("Inrichting"); }
  static QString symbol() { return QStringLiteral("settings-configure"); }
  [[nodiscard]] QString name() const override { return title(); }
  [[nodiscard]] QString iconName() const override { return symbol(); }
  void enter() override;
  bool showPlace(const Place& place) override;

private:
  void addSection(const QString& name, SectionPage* page);

  QListWidget* m_sections;
  QStackedWidget* m_pages;
};

}
