// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/section_page.h"

#include "presentation/roles.h"
#include "ui/buttons.h"
#include "ui/facts.h"
#include "ui/flow_layout.h"
#include "ui/row_painting.h"
#include "ui/setup/word_delegate.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

SectionPage::SectionPage(CaseSession& session, const QString& title, const QString& explanation, QWidget* parent)
  : QWidget{parent}, m_session{session}, m_head{new QHBoxLayout}, m_content{new QVBoxLayout}
{
  auto* heading = new TextLabel{TextStyle::ScreenTitle, Weight::Strong};
  heading->setText(title);
  auto* text = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  text->setText(explanation);
  text->setWordWrap(true);
  auto* words = new QVBoxLayout;
  words->setSpacing(px(2));
  words->addWidget(heading);
  words->addWidget(text);
  m_head->setContentsMargins(px(16), px(10), px(16), px(10));
  m_head->setSpacing(px(8));
  m_head->addLayout(words, 1);
  m_content->setSpacing(0);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(m_head);
  layout->addWidget(separatorLine());
  layout->addLayout(m_content, 1);
  connect(&session, &CaseSession::changed, this, [this] {
    m_stale = !isVisible();
    if (!m_stale)
      refresh();
  });
}

QPushButton* SectionPage::addButton(const char* name, const QString& text)
{
  auto* button = m_hasPrimary ? new QPushButton{text} : primaryButton(text);
  m_hasPrimary = true;
  button->setObjectName(QString::fromLatin1(name));
  button->setEnabled(!m_session.readOnly());
  m_head->addWidget(button, 0, Qt::AlignTop);
  return button;
}

void SectionPage::takesAway(QPushButton& button, const QString& spoken, std::function<std::optional<app::Command>()> command)
{
  button.setAccessibleName(spoken);
  connect(&button, &QPushButton::clicked, this, [this, command = std::move(command)] {
    if (const auto removal = command())
      m_session.execute(*removal);
  });
}

void SectionPage::showEvent(QShowEvent* event)
{
  QWidget::showEvent(event);
  catchUp();
}

void SectionPage::catchUp()
{
  if (std::exchange(m_stale, false))
    refresh();
}

void SectionPage::choose(qint64 key)
{
  catchUp();
  auto* table = list();
  const auto find = [&] { return table->model()->match(table->model()->index(0, 0), presentation::KeyRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive); };
  auto found = find();
  if (found.isEmpty()) {
    showAll();
    found = find();
  }
  if (found.isEmpty())
    return;
  table->setCurrentIndex(found.front());
  table->scrollTo(found.front());
}

namespace {

/// Draws the ground of a row below the branches too.
class WordTable : public QTreeView {
public:
  WordTable()
  {
    // Long words wrap, so the heights follow the widths.
    connect(header(), &QHeaderView::sectionResized, this, [this] { QMetaObject::invokeMethod(this, &QTreeView::doItemsLayout, Qt::QueuedConnection); });
  }

protected:
  void drawBranches(QPainter* painter, const QRect& area, const QModelIndex& index) const override
  {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = area;
    if (selectionModel()->isSelected(index))
      option.state |= QStyle::State_Selected;
    option.state.setFlag(QStyle::State_Active, hasFocus());
    paintRowGround(*painter, option, false);
    if (!model()->hasChildren(index))
      return;
    const QRect arrow{area.right() - indentation() / 2 - px(6), area.center().y() - px(6), px(12), px(12)};
    icon(isExpanded(index) ? QStringLiteral("go-down") : QStringLiteral("go-next")).paint(painter, arrow);
  }
};

}

QTreeView* wordTable(const char* name, const QString& accessibleName, QAbstractItemModel* model)
{
  auto* table = new WordTable;
  table->setObjectName(QString::fromLatin1(name));
  table->setAccessibleName(accessibleName);
  table->setItemDelegate(new WordDelegate{table});
  table->setFrameShape(QFrame::NoFrame);
  table->setRootIsDecorated(false);
  table->setProperty("words", true);
  table->setAllColumnsShowFocus(true);
  table->setEditTriggers(QTreeView::NoEditTriggers);
  table->setTabKeyNavigation(false);
  table->header()->setSectionsMovable(false);
  table->setModel(model);
  return table;
}

void chooseFirst(QTreeView& table)
{
  if (!table.currentIndex().isValid())
    table.setCurrentIndex(table.model()->index(0, 0));
}

QWidget* tableHead(const QString& text, const QList<QPushButton*>& buttons)
{
  auto* head = new QWidget;
  auto* line = new FlowLayout{head};
  line->setContentsMargins(px(16), px(6), px(16), px(6));
  line->addWidget(sectionHead(text));
  line->addStretch();
  for (auto* button : buttons)
    line->addWidget(button);
  return head;
}

QPushButton* smallButton(const char* name, const QString& text)
{
  auto* button = new QPushButton{text};
  button->setObjectName(QString::fromLatin1(name));
  return button;
}

std::vector<qint64> selectedKeys(const QTreeView& table)
{
  std::vector<qint64> keys;
  for (const auto& index : table.selectionModel()->selectedRows())
    keys.push_back(index.data(presentation::KeyRole).toLongLong());
  if (keys.empty() && table.currentIndex().isValid())
    keys.push_back(table.currentIndex().siblingAtColumn(0).data(presentation::KeyRole).toLongLong());
  return keys;
}

}
