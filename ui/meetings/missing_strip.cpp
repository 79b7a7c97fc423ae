// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/missing_strip.h"

#include "ui/buttons.h"
#include "ui/status_painter.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr auto linesInSight = 4;

}

MissingStrip::MissingStrip(QWidget* parent)
  : QFrame{parent}, m_title{new TextLabel{TextStyle::Base, Weight::Strong}}, m_note{new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary}},
    m_scroll{new QScrollArea}
{
  setObjectName(QStringLiteral("missing"));
  m_title->setTone(presentation::Tone::Attention);
  m_note->setText(tr("Maken kan al: een ontbrekend stuk krijgt een vervangblad."));
  auto* head = new QHBoxLayout;
  head->setSpacing(px(8));
  head->setContentsMargins(px(24), 0, 0, 0); // room for the symbol
  m_note->setWordWrap(true);
  m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  head->addWidget(m_title);
  head->addWidget(m_note, 1);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->viewport()->setAutoFillBackground(false);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(16), px(8), px(16), px(8));
  layout->setSpacing(px(4));
  layout->addLayout(head);
  layout->addWidget(m_scroll);
}

void MissingStrip::setRows(const QString& title, const std::vector<presentation::MissingRow>& rows)
{
  m_title->setText(title);
  setVisible(!rows.empty());
  if (rows == m_rows)
    return;
  m_rows = rows;
  auto* content = new QWidget;
  m_grid = new QGridLayout{content};
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(px(12));
  m_grid->setVerticalSpacing(px(2));
  m_grid->setColumnMinimumWidth(0, px(24));
  m_grid->setColumnStretch(1, 1);
  for (std::size_t line = 0; line < m_rows.size(); ++line)
    addRow(static_cast<int>(line), m_rows[line]);
  m_scroll->setWidget(content);
  content->setAutoFillBackground(false);
  const auto all = content->sizeHint().height();
  m_scroll->setFixedHeight(std::min(all, all / std::max(1, static_cast<int>(rows.size())) * linesInSight + px(4)));
}

void MissingStrip::addRow(int line, const presentation::MissingRow& row)
{
  const auto cell = [&](const QString& text, Weight weight, int column, Ink ink) {
    auto* label = new TextLabel{TextStyle::Details, weight, ink};
    label->setText(text);
    label->setProperty("holdsData", true);
    m_grid->addWidget(label, line, column);
    return label;
  };
  cell(row.label, Weight::Strong, 0, Ink::Text);
  cell(row.sentence, Weight::Regular, 1, Ink::Text)->setWordWrap(true);
  cell(row.who, Weight::Regular, 2, Ink::Secondary);
  auto* link = linkButton(row.link);
  link->setObjectName(QStringLiteral("missing_%1").arg(line));
  link->setAccessibleName(tr("%1: %2. %3").arg(row.label, row.sentence, row.link));
  link->setProperty("holdsData", true);
  connect(link, &QPushButton::clicked, this, [this, row] { Q_EMIT chosen(row); });
  m_grid->addWidget(link, line, 3);
}

void MissingStrip::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter{this};
  const StatusPainter status{painter, palette()};
  status.tint(rect(), presentation::Tone::Attention);
  const auto middle = m_title->geometry().center().y();
  status.symbol(QRectF(px(16), middle - px(8), px(16), px(16)), presentation::StatusSymbol::AfterTarget, status.colour(presentation::Tone::Attention));
  painter.fillRect(QRect{0, 0, width(), 1}, lineColour(palette()));
}

}
