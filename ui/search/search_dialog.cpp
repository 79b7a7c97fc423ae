// SPDX-License-Identifier: EUPL-1.2
#include "ui/search/search_dialog.h"

#include "ui/search/found_delegate.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace ui {

SearchDialog::SearchDialog(QWidget* parent)
  : QDialog{parent}, m_words{new QLineEdit}, m_list{new QListView}, m_state{new TextLabel{TextStyle::Details, Weight::Regular, Ink::Secondary}},
    m_reading{new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary}}, m_found{new presentation::FoundModel{this}}
{
  setObjectName(QStringLiteral("searchDialog"));
  setWindowTitle(tr("Zoeken"));
  resize(px(720), px(520));
  m_words->setObjectName(QStringLiteral("searchWords"));
  m_words->setPlaceholderText(tr("Voorstel, vergadering, besluit, persoon, woorden uit een bijlage…"));
  m_words->setAccessibleName(tr("Zoek in dit dossier"));
  m_words->setClearButtonEnabled(true);
  m_words->installEventFilter(this);
  m_list->setObjectName(QStringLiteral("searchResults"));
  m_list->setAccessibleName(tr("Gevonden"));
  m_list->setModel(m_found);
  m_list->setItemDelegate(new FoundDelegate{m_list});
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
  m_state->setObjectName(QStringLiteral("searchState"));
  m_state->setWordWrap(true);
  m_reading->setObjectName(QStringLiteral("searchReading"));
  m_reading->setWordWrap(true);
  m_reading->hide();
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(12), px(12), px(12), px(10));
  layout->setSpacing(px(8));
  layout->addWidget(m_words);
  layout->addWidget(m_list, 1);
  layout->addWidget(m_state);
  layout->addWidget(m_reading);
  connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
    m_isAnswered = false;
    Q_EMIT typed(words);
    if (words.trimmed().isEmpty())
      setFound({});
  });
  connect(m_list, &QListView::clicked, this, &SearchDialog::choose);
  connect(m_list, &QListView::activated, this, &SearchDialog::choose);
  showState();
}

void SearchDialog::openAnew()
{
  m_words->setFocus(Qt::ShortcutFocusReason);
  m_words->selectAll();
  show();
  raise();
  activateWindow();
  Q_EMIT typed(m_words->text()); // something may have changed since
}

void SearchDialog::setFound(std::vector<presentation::FoundRow> rows)
{
  m_isAnswered = true;
  m_hasFailed = false;
  m_found->setRows(std::move(rows));
  m_list->setCurrentIndex(m_found->index(0, 0));
  m_list->scrollToTop();
  showState();
}

void SearchDialog::setFailed()
{
  m_found->setRows({});
  m_hasFailed = true;
  showState();
}

void SearchDialog::setLeft(int left)
{
  m_reading->setText(tr("Nog %n document(en) te lezen; daarin wordt nog niet gezocht.", nullptr, left));
  m_reading->setVisible(left > 0);
}

void SearchDialog::showState()
{
  const auto words = m_words->text().trimmed();
  if (m_hasFailed)
    m_state->setText(tr("Het dossier kon niet worden gelezen, dus er is niet gezocht. Er is niets veranderd. Probeer het opnieuw, of sluit en open het dossier."));
  else if (words.isEmpty())
    m_state->setText(tr("Typ één of meer woorden; het begin van een woord is genoeg. Woorden tussen aanhalingstekens horen bij elkaar."));
  else if (m_found->rowCount() == 0)
    m_state->setText(tr("Niets gevonden met ‘%1’. Probeer minder woorden, of alleen het begin ervan.").arg(words));
  else
    m_state->setText(tr("%n gevonden. ↑ en ↓ kiezen, Enter gaat erheen, Esc sluit.", nullptr, m_found->rowCount()));
}

void SearchDialog::choose(const QModelIndex& index)
{
  if (!index.isValid())
    return;
  accept();
  Q_EMIT chosen(index.row());
}

/// The list listens to its keys while the cursor stays in the words.
bool SearchDialog::eventFilter(QObject* watched, QEvent* event)
{
  if (watched != m_words || event->type() != QEvent::KeyPress)
    return QDialog::eventFilter(watched, event);
  const auto& key = *static_cast<QKeyEvent*>(event);
  switch (key.key()) {
  case Qt::Key_Up:
  case Qt::Key_Down:
  case Qt::Key_PageUp:
  case Qt::Key_PageDown:
    QCoreApplication::sendEvent(m_list, event);
    return true;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    if (m_isAnswered) // what is on the screen is what was asked for
      choose(m_list->currentIndex());
    return true;
  default: return false;
  }
}

}
