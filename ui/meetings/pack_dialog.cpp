// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/pack_dialog.h"

#include "ui/buttons.h"
#include "ui/callout.h"
#include "ui/preferences.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using presentation::PackCopy;

namespace {

constexpr auto allCopies = {PackCopy::Whole, PackCopy::Revision, PackCopy::Supplement, PackCopy::Personal, PackCopy::PublicCopy, PackCopy::ClosedPart};

template <class Choices>
void fill(QComboBox& box, const Choices& choices)
{
  for (const auto& choice : choices)
    box.addItem(choice.name, QVariant::fromValue<qlonglong>(choice.id.value()));
  box.setProperty("holdsData", true);
}

}

PackDialog::PackDialog(presentation::PackPossibilities possible, std::optional<PackCopy> wanted, QWidget* parent)
  : QDialog{parent}, m_possible{std::move(possible)}, m_why{new TextLabel{TextStyle::Base}}, m_form{new QFormLayout}, m_copy{new QComboBox},
    m_explanation{new TextLabel{TextStyle::Details, Weight::Regular, Ink::Secondary}}, m_since{new QComboBox}, m_municipality{new QComboBox},
    m_shape{new QComboBox}, m_originals{new QCheckBox{tr("&Omgezette bestanden ook ongewijzigd opnemen")}}, m_record{new QCheckBox},
    m_recipients{new QLineEdit}, m_missing{new Callout}, m_accept{primaryButton(tr("Kies waar…"))}
{
  setWindowTitle(tr("Vergaderset maken"));
  setMinimumWidth(px(520));
  auto* head = new TextLabel{TextStyle::PaneTitle, Weight::Strong};
  head->setText(tr("Vergaderset van %1").arg(QString::fromStdString(m_possible.meeting.meeting.number)));
  head->setProperty("holdsData", true);
  m_why->setObjectName(QStringLiteral("pack_why"));
  m_why->setProperty("holdsData", true);
  m_why->setWordWrap(true);
  m_form->setHorizontalSpacing(px(16));
  m_form->setVerticalSpacing(px(8));
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  m_explanation->setWordWrap(true);
  m_explanation->setMinimumHeight(m_explanation->fontMetrics().lineSpacing() * 3);
  m_explanation->setAlignment(Qt::AlignTop);
  addField(tr("&Wat"), m_copy, "pack_copy");
  m_form->addRow(QString{}, m_explanation);
  fill(*m_since, m_possible.revisions);
  addField(tr("&Sinds"), m_since, "pack_since");
  fill(*m_municipality, m_possible.municipalities);
  addField(tr("&Gemeente"), m_municipality, "pack_municipality");
  m_shape->addItems({tr("Eén PDF"), tr("Map met de stukken per nummer"), tr("ZIP met de stukken per nummer")});
  addField(tr("&Vorm"), m_shape, "pack_shape");
  m_originals->setObjectName(QStringLiteral("pack_originals"));
  m_form->addRow(QString{}, m_originals);
  m_record->setText(tr("Vast&leggen als revisie %1, met vandaag als verzenddag").arg(m_possible.nextLetter));
  m_record->setObjectName(QStringLiteral("pack_record"));
  m_form->addRow(QString{}, m_record);
  m_recipients->setPlaceholderText(tr("bijvoorbeeld: leden en adviseurs van het gremium"));
  addField(tr("&Aan"), m_recipients, "pack_recipients");
  m_accept->setObjectName(QStringLiteral("accept"));
  m_accept->setDefault(true);
  auto* cancel = new QPushButton{tr("Annuleren")};
  cancel->setObjectName(QStringLiteral("cancel"));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(px(8));
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(m_accept);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(20), px(16), px(20), px(16));
  layout->setSpacing(px(12));
  layout->addWidget(head);
  layout->addWidget(m_why);
  layout->addLayout(m_form);
  m_missing->setObjectName(QStringLiteral("pack_missing"));
  m_missing->setProperty("holdsData", true);
  layout->addWidget(m_missing);
  layout->addStretch();
  layout->addLayout(buttons);
  connect(m_accept, &QPushButton::clicked, this, &PackDialog::accept);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_copy, &QComboBox::currentIndexChanged, this, &PackDialog::follow);
  connect(m_record, &QCheckBox::toggled, this, &PackDialog::follow);
  fillCopies();
  recall(wanted);
  follow();
}

void PackDialog::addField(const QString& label, QWidget* field, const char* name)
{
  auto* text = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  text->setText(label);
  text->setBuddy(field);
  text->setContentsMargins(0, px(4), 0, 0);
  field->setObjectName(QString::fromLatin1(name));
  field->setAccessibleName(QString{label}.remove(u'&'));
  m_form->addRow(text, field);
}

void PackDialog::fillCopies()
{
  for (const auto each : allCopies)
    if (presentation::isPossible(each, m_possible))
      m_copy->addItem(presentation::copyText(each, m_possible), static_cast<int>(each));
}

QString PackDialog::key(const char* name) const
{
  return QStringLiteral("meetings/pack/%1/%2").arg(QString::fromStdString(m_possible.meeting.body.code), QLatin1String(name));
}

/// What a copy for others is remembered for: this meeting, as long as it stands as it does.
QString PackDialog::situation() const
{
  return QStringLiteral("%1 %2 %3").arg(QString::fromStdString(m_possible.meeting.meeting.number), m_possible.nextLetter,
                                        presentation::copyKey(m_possible.advice.copy));
}

void PackDialog::recall(std::optional<PackCopy> wanted)
{
  const auto last = presentation::copyFromKey(preference(key("copy")).toString());
  if (!wanted && last && presentation::isRemembered(*last) && preference(key("situation")).toString() == situation())
    wanted = last;
  m_copy->setCurrentIndex(std::max(0, m_copy->findData(static_cast<int>(wanted.value_or(m_possible.advice.copy)))));
  m_shape->setCurrentIndex(std::clamp(preference(key("shape"), 0).toInt(), 0, m_shape->count() - 1));
  m_originals->setChecked(preference(key("originals"), false).toBool());
  m_recipients->setText(preference(key("recipients")).toString());
  m_municipality->setCurrentIndex(std::max(0, m_municipality->findData(preference(key("municipality")))));
  m_record->setChecked(!m_possible.readOnly);
}

PackCopy PackDialog::copy() const { return static_cast<PackCopy>(m_copy->currentData().toInt()); }

/// Only what belongs to the choice is there to be filled in.
void PackDialog::follow()
{
  const auto chosen = copy();
  m_why->setText(presentation::whyText(chosen, m_possible));
  m_explanation->setText(presentation::copyExplanation(chosen, m_possible));
  const auto missing = presentation::missingIn(chosen, m_possible);
  m_missing->setContent(presentation::Tone::Attention, presentation::StatusSymbol::AfterTarget, missing.title, missing.text);
  m_missing->setVisible(!missing.title.isEmpty());
  m_form->setRowVisible(m_since, chosen == PackCopy::Supplement);
  m_form->setRowVisible(m_municipality, chosen == PackCopy::Personal);
  const auto recordable = presentation::canBeRecorded(chosen) && !m_possible.readOnly;
  m_form->setRowVisible(m_record, recordable);
  m_form->setRowVisible(m_recipients, recordable && m_record->isChecked());
}

presentation::PackChoice PackDialog::choice() const
{
  presentation::PackChoice chosen{.copy = copy(), .embedOriginals = m_originals->isChecked()};
  if (chosen.copy == PackCopy::Supplement)
    chosen.since = domain::PackRevisionId{m_since->currentData().toLongLong()};
  if (chosen.copy == PackCopy::Personal)
    chosen.municipality = domain::MunicipalityId{m_municipality->currentData().toLongLong()};
  chosen.record = presentation::canBeRecorded(chosen.copy) && !m_possible.readOnly && m_record->isChecked();
  if (chosen.record)
    chosen.recipients = m_recipients->text().trimmed();
  return chosen;
}

pdf::PackForm PackDialog::form() const
{
  constexpr std::array forms{pdf::PackForm::pdf, pdf::PackForm::folder, pdf::PackForm::zip};
  return forms.at(static_cast<std::size_t>(m_shape->currentIndex()));
}

void PackDialog::accept()
{
  setPreference(key("copy"), presentation::copyKey(copy()));
  setPreference(key("situation"), situation());
  setPreference(key("shape"), m_shape->currentIndex());
  setPreference(key("originals"), m_originals->isChecked());
  setPreference(key("recipients"), m_recipients->text());
  setPreference(key("municipality"), m_municipality->currentData());
  QDialog::accept();
}

}
