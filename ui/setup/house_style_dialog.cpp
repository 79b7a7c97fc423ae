// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/house_style_dialog.h"

#include "app/commands/meeting_commands.h"
#include "app/commands/pack_commands.h"
#include "app/queries/packs.h"
#include "ui/buttons.h"
#include "ui/callout.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QColorDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLineEdit>
#include <QLocale>
#include <QTemporaryDir>
#include <QToolButton>

namespace ui {

namespace {

constexpr auto usualAccent = "#1B5A9C";
constexpr auto mostPixels = 100'000'000LL; ///< what is taken to be made smaller
constexpr auto printedSize = 800;          ///< the longer side, as kept

QHBoxLayout* lineOf(std::initializer_list<QWidget*> widgets)
{
  auto* line = new QHBoxLayout;
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(px(8));
  for (auto* widget : widgets)
    line->addWidget(widget);
  return line;
}

QWidget* widgetOf(QHBoxLayout* line)
{
  auto* widget = new QWidget;
  widget->setLayout(line);
  return widget;
}

}

LogoPicture logoFrom(const QString& path)
{
  QImageReader reader{path};
  reader.setAutoTransform(true);
  const auto name = QFileInfo{path}.fileName();
  if (!reader.canRead())
    return {{}, HouseStyleDialog::tr("“%1” is geen afbeelding die gelezen kan worden. Kies een PNG- of JPEG-bestand.").arg(name)};
  const auto size = reader.size();
  const auto pixels = static_cast<long long>(size.width()) * size.height();
  if (pixels > mostPixels)
    return {{},
            HouseStyleDialog::tr("“%1” heeft %2 megapixels (%3 × %4) en is te groot voor een logo. Kies een kleinere afbeelding: 800 beeldpunten breed is ruim genoeg.")
                .arg(name, QLocale{}.toString(pixels / 1'000'000))
                .arg(size.width())
                .arg(size.height())};
  reader.setScaledSize(size.width() > printedSize || size.height() > printedSize ? size.scaled(printedSize, printedSize, Qt::KeepAspectRatio) : size);
  auto image = reader.read();
  if (image.isNull())
    return {{}, HouseStyleDialog::tr("“%1” is beschadigd en kan niet gelezen worden. Kies een ander bestand.").arg(name)};
  return {std::move(image), {}};
}

HouseStyleDialog::HouseStyleDialog(CaseSession& session, domain::RegionId region, QWidget* parent)
  : FormDialog{session, tr("Huisstijl"), tr("Bewaren"), parent}, m_region{region}, m_name{new QLineEdit}, m_accent{new QLineEdit},
    m_colour{new QToolButton}, m_picture{new TextLabel{TextStyle::Details, Weight::Regular, Ink::Secondary}}, m_unfit{new Callout}, m_remove{linkButton(tr("Weghalen"))}
{
  setObjectName(QStringLiteral("houseStyleDialog"));
  m_accent->setText(QLatin1String(usualAccent));
  const auto known = session.read([&](const app::Facts& facts) { return std::pair{facts.get(region).name, app::houseStyleOf(facts, region)}; });
  if (known) {
    setSubject(QString::fromStdString(known->first));
    m_name->setPlaceholderText(QString::fromStdString(known->first));
    if (const auto& style = known->second) {
      m_name->setText(QString::fromStdString(style->name));
      m_accent->setText(QString::fromStdString(style->accent));
      m_logo = style->logo;
    }
  }
  addField(tr("&Naam op papier"), m_name, "name");
  m_colour->setObjectName(QStringLiteral("chooseColour"));
  m_colour->setAccessibleName(tr("Kleur kiezen"));
  m_accent->setObjectName(QStringLiteral("accent"));
  m_accent->setAccessibleName(tr("Kleur, als #RRGGBB"));
  m_accent->setMaxLength(7);
  addField(tr("&Kleur"), widgetOf(lineOf({m_colour, m_accent})), "colour");
  auto* choose = new QPushButton{tr("&Logo kiezen…")};
  choose->setObjectName(QStringLiteral("chooseLogo"));
  choose->setAutoDefault(false);
  m_remove->setObjectName(QStringLiteral("removeLogo"));
  m_remove->setAccessibleName(tr("Logo weghalen"));
  m_picture->setWordWrap(true);
  m_picture->setProperty("holdsData", true);
  auto* logo = lineOf({choose, m_picture, m_remove});
  logo->setStretch(1, 1);
  addField(tr("Logo"), widgetOf(logo), "logo");
  m_unfit->setObjectName(QStringLiteral("unfitLogo"));
  addBelow(m_unfit);
  connect(m_colour, &QToolButton::clicked, this, &HouseStyleDialog::chooseColour);
  connect(m_accent, &QLineEdit::textChanged, this, &HouseStyleDialog::showColour);
  connect(choose, &QPushButton::clicked, this, &HouseStyleDialog::chooseLogo);
  connect(m_remove, &QPushButton::clicked, this, &HouseStyleDialog::removeLogo);
  showColour();
  showLogo();
}

void HouseStyleDialog::showColour()
{
  QPixmap sample{px(16), px(16)};
  const QColor colour{m_accent->text()};
  sample.fill(colour.isValid() ? colour : QColor{Qt::transparent});
  m_colour->setIcon(QIcon{sample});
}

void HouseStyleDialog::chooseColour()
{
  const auto colour = QColorDialog::getColor(QColor{m_accent->text()}, this, tr("Kleur van de regio"));
  if (colour.isValid())
    m_accent->setText(colour.name().toUpper());
}

void HouseStyleDialog::chooseLogo()
{
  const auto path = QFileDialog::getOpenFileName(this, tr("Logo kiezen"), {}, tr("Afbeeldingen (*.png *.jpg *.jpeg);;Alle bestanden (*)"));
  if (!path.isEmpty())
    takeLogo(path);
}

void HouseStyleDialog::takeLogo(const QString& path)
{
  m_chosen = logoFrom(path);
  m_chosenName = QFileInfo{path}.completeBaseName();
  showLogo();
}

void HouseStyleDialog::removeLogo()
{
  m_chosen = {};
  m_logo = std::nullopt;
  showLogo();
}

void HouseStyleDialog::showLogo()
{
  m_remove->setVisible(m_logo || !m_chosen.image.isNull() || !m_chosen.refusal.isEmpty());
  m_unfit->setContent(presentation::Tone::Wrong, presentation::StatusSymbol::Rejected, m_chosen.refusal);
  m_unfit->setVisible(!m_chosen.refusal.isEmpty());
  if (!m_chosen.image.isNull() || !m_chosen.refusal.isEmpty())
    m_picture->setText(m_chosenName);
  else
    m_picture->setText(m_logo ? tr("Er is een logo.") : tr("Geen logo; een balk in de kleur staat in zijn plaats."));
  if (isVisible())
    makeRoom(*this);
}

app::DatedCommand HouseStyleDialog::command() const { return commandWith(m_logo); }

app::DatedCommand HouseStyleDialog::commandWith(std::optional<domain::DocumentId> logo) const
{
  return {app::SetHouseStyle{m_region, m_name->text().toStdString(), m_accent->text().toStdString(), std::optional{logo}}};
}

/// A new logo goes into the case file first; both or neither. A picture that cannot be one is not passed over in silence.
domain::Result<app::Executed> HouseStyleDialog::perform()
{
  if (!m_chosen.refusal.isEmpty())
    return domain::fail(domain::ErrorCode::fileNotReadable, m_chosenName.toStdString());
  if (m_chosen.image.isNull())
    return session().attempt(command());
  const QTemporaryDir folder;
  const auto path = folder.filePath(m_chosenName + QStringLiteral(".png"));
  if (!m_chosen.image.save(path, "PNG"))
    return domain::fail(domain::ErrorCode::fileNotWritable, m_chosenName.toStdString());
  domain::Result<app::Executed> executed = domain::fail(domain::ErrorCode::storageFailed);
  auto& file = session().file();
  const auto done = file.allOrNothing([&]() -> domain::Result<void> {
    // Not by the session: that a logo is no PDF need not be told.
    const auto added = file.execute(app::AddDocument{.title = tr("Logo").toStdString(), .file = path.toStdString()});
    if (!added)
      return tl::unexpected{added.error()};
    executed = file.execute(commandWith(domain::DocumentId{added->made->id}));
    return executed ? domain::Result<void>{} : tl::unexpected{executed.error()};
  });
  if (!done)
    return tl::unexpected{done.error()};
  return executed;
}

}
