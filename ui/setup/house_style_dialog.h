// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form_dialog.h"

class QLineEdit;
class QToolButton;

namespace ui {

/// A picture that was chosen as a logo, made small enough for the cover of every pack; or why it cannot be one, in a sentence.
struct LogoPicture {
  QImage image;
  QString refusal;
};
[[nodiscard]] LogoPicture logoFrom(const QString& path);

/// Name, colour and logo of a region on paper.
class HouseStyleDialog : public FormDialog {
  Q_OBJECT

public:
  HouseStyleDialog(CaseSession& session, domain::RegionId region, QWidget* parent);
  /// As if the file had been chosen.
  void takeLogo(const QString& path);

protected:
  [[nodiscard]] app::DatedCommand command() const override;
  [[nodiscard]] domain::Result<app::Executed> perform() override;

private:
  [[nodiscard]] app::DatedCommand commandWith(std::optional<domain::DocumentId> logo) const;
  void chooseColour();
  void chooseLogo();
  void removeLogo();
  void showColour();
  void showLogo();

  domain::RegionId m_region;
  std::optional<domain::DocumentId> m_logo;
  LogoPicture m_chosen;
  QString m_chosenName;
  QLineEdit* m_name;
  QLineEdit* m_accent;
  QToolButton* m_colour;
  TextLabel* m_picture;
  Callout* m_unfit; ///< why what was chosen cannot be a logo
  QPushButton* m_remove;
};

}
