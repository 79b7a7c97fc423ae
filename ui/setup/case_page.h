// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_access.h"
#include "ui/setup/section_page.h"

class QThread;

namespace ui {

class Callout;
class Facts;

/// Dit dossier: what the file is called, where it is, how large, and care for it.
class CasePage : public SectionPage {
  Q_OBJECT

public:
  explicit CasePage(CaseSession& session, QWidget* parent = nullptr);
  ~CasePage() override;

protected:
  void refresh() override;

private:
  void rename();
  void changeUserName();
  void backUp();
  void check();
  void tellCheck(const domain::Result<void>& result);

  CaseAccess m_access;
  Facts* m_facts;
  Callout* m_result;
  QPushButton* m_check;
  QThread* m_checking = nullptr;
};

}
