// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/page_thumbnails.h"

#include "ui/theme.h"

#include <QAbstractListModel>
#include <QHash>
#include <QIcon>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageRenderer>

namespace ui {

namespace {

/// Asks for the picture of a page when it is first looked at; until it is there the page is white.
class ThumbnailModel : public QAbstractListModel {
public:
  ThumbnailModel(QPdfDocument* document, QObject* parent) : QAbstractListModel{parent}, m_document{document}, m_renderer{new QPdfPageRenderer{this}}
  {
    m_renderer->setDocument(document);
    m_renderer->setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    QObject::connect(document, &QPdfDocument::statusChanged, this, [this] { startAgain(); });
    QObject::connect(m_renderer, &QPdfPageRenderer::pageRendered, this,
                     [this](int page, QSize, const QImage& image, QPdfDocumentRenderOptions, quint64 request) { take(page, image, request); });
  }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_pages; }

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
  {
    const auto page = index.row();
    if (role == Qt::DisplayRole)
      return QString::number(page + 1);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
      return PageThumbnails::tr("Pagina %1").arg(page + 1);
    if (role != Qt::DecorationRole)
      return {};
    if (const auto found = m_pictures.constFind(page); found != m_pictures.cend())
      return *found;
    request(page);
    return blank(sizeOf(page));
  }

private:
  [[nodiscard]] QSize sizeOf(int page) const
  {
    const auto most = QSizeF(px(84), px(112));
    return m_document->pagePointSize(page).scaled(most, Qt::KeepAspectRatio).toSize().expandedTo({8, 8});
  }

  static QIcon blank(QSize size)
  {
    QPixmap paper{size};
    paper.fill(Qt::white);
    return QIcon{paper};
  }

  void request(int page) const
  {
    if (!m_requested.contains(page))
      m_requested.insert(page, m_renderer->requestPage(page, sizeOf(page) * 2));
  }

  void take(int page, const QImage& image, quint64 request)
  {
    if (m_requested.value(page) != request || image.isNull())
      return; // of a document that was replaced meanwhile
    QImage paper{image.size(), QImage::Format_RGB32};
    paper.fill(Qt::white);
    QPainter painter{&paper};
    painter.drawImage(0, 0, image);
    painter.setPen(QPen{Qt::lightGray, 2}); // white paper on a white list
    painter.drawRect(paper.rect().adjusted(1, 1, -1, -1));
    m_pictures.insert(page, QIcon{QPixmap::fromImage(paper)});
    Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole});
  }

  void startAgain()
  {
    beginResetModel();
    m_pages = m_document->status() == QPdfDocument::Status::Ready ? m_document->pageCount() : 0;
    m_pictures.clear();
    m_requested.clear();
    endResetModel();
  }

  QPdfDocument* m_document;
  QPdfPageRenderer* m_renderer;
  int m_pages = 0;
  QHash<int, QIcon> m_pictures;
  mutable QHash<int, quint64> m_requested;
};

}

PageThumbnails::PageThumbnails(QPdfDocument* document, QWidget* parent) : QListView{parent}
{
  setObjectName(QStringLiteral("thumbnails"));
  setAccessibleName(tr("Pagina’s in het klein"));
  setFrameShape(QFrame::NoFrame);
  setViewMode(IconMode);
  setResizeMode(Adjust);
  setMovement(Static);
  setUniformItemSizes(true);
  setIconSize({px(84), px(112)});
  setGridSize({px(96), px(138)});
  setFont(textFont(TextStyle::Caption));
  setModel(new ThumbnailModel{document, this});
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
    if (current.isValid())
      Q_EMIT pageChosen(current.row());
  });
}

}
