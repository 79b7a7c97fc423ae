// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/search/search_maker.h"

#include <QPointer>

#include <memory>

namespace ui {

class CaseSession;
class MainWindow;
class SearchDialog;
class WordReading;

/// Searching in an open case file: what is asked in the window is answered by threads that keep the index and read new documents.
class Search : public QObject {
  Q_OBJECT

public:
  /// Lives as long as the session.
  Search(MainWindow& window, CaseSession& session);
  ~Search() override;
  [[nodiscard]] SearchMaker* maker() const { return m_maker.get(); }
  /// None while the file can only be read.
  [[nodiscard]] WordReading* reading() const { return m_reading.get(); }

private:
  void open();
  void ask(const QString& typed);
  void show(int number, const SearchResults& results);
  void begin();

  MainWindow& m_window;
  CaseSession& m_session;
  QPointer<SearchDialog> m_dialog;
  std::unique_ptr<SearchMaker> m_maker;
  std::unique_ptr<WordReading> m_reading;
  SearchResults m_results;
};

}
