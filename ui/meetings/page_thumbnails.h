// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QListView>

class QPdfDocument;

namespace ui {

/// The pages of a document in small, with their numbers; painted when they come into sight.
class PageThumbnails : public QListView {
  Q_OBJECT

public:
  explicit PageThumbnails(QPdfDocument* document, QWidget* parent = nullptr);

Q_SIGNALS:
  void pageChosen(int page);
};

}
