// SPDX-License-Identifier: EUPL-1.2
#include "pack/document_problem.h"

namespace pack {

namespace {

constexpr auto deliverAgain =
    "Vraag de indiener het stuk opnieuw aan te leveren, vervang het bestand bij het agendapunt en maak de vergaderset opnieuw.";
constexpr auto saveAsPdf =
    "Sla het stuk op als PDF in het programma waarin het is gemaakt, vervang het bestand bij het agendapunt en maak de "
    "vergaderset opnieuw.";

}

ProblemWeight weightOf(ProblemKind kind)
{
  switch (kind) {
  case ProblemKind::gone:
  case ProblemKind::empty:
  case ProblemKind::notPdf:
  case ProblemKind::encrypted:
  case ProblemKind::damaged:
  case ProblemKind::damagedImage:
  case ProblemKind::noPages:
  case ProblemKind::unsafe:
  case ProblemKind::officeUnavailable:
  case ProblemKind::conversionFailed:
    return ProblemWeight::missing;
  case ProblemKind::repaired:
  case ProblemKind::dynamicForm:
  case ProblemKind::annotationsCut:
    return ProblemWeight::changed;
  case ProblemKind::convertedOffice:
  case ProblemKind::convertedImage:
  case ProblemKind::convertedMail:
  case ProblemKind::signatureBroken:
  case ProblemKind::activeContent:
  case ProblemKind::embeddedFiles:
  case ProblemKind::restricted:
  case ProblemKind::scanned:
  case ProblemKind::notTagged:
  case ProblemKind::notAccessible:
  case ProblemKind::notArchival:
    return ProblemWeight::remark;
  }
  return ProblemWeight::remark;
}

const char* codeOf(ProblemKind kind)
{
  switch (kind) {
  case ProblemKind::gone:
    return "gone";
  case ProblemKind::empty:
    return "empty";
  case ProblemKind::notPdf:
    return "notPdf";
  case ProblemKind::encrypted:
    return "encrypted";
  case ProblemKind::damaged:
    return "damaged";
  case ProblemKind::damagedImage:
    return "damagedImage";
  case ProblemKind::noPages:
    return "noPages";
  case ProblemKind::unsafe:
    return "unsafe";
  case ProblemKind::officeUnavailable:
    return "officeUnavailable";
  case ProblemKind::conversionFailed:
    return "conversionFailed";
  case ProblemKind::repaired:
    return "repaired";
  case ProblemKind::dynamicForm:
    return "dynamicForm";
  case ProblemKind::convertedOffice:
    return "convertedOffice";
  case ProblemKind::convertedImage:
    return "convertedImage";
  case ProblemKind::convertedMail:
    return "convertedMail";
  case ProblemKind::signatureBroken:
    return "signatureBroken";
  case ProblemKind::activeContent:
    return "activeContent";
  case ProblemKind::embeddedFiles:
    return "embeddedFiles";
  case ProblemKind::restricted:
    return "restricted";
  case ProblemKind::scanned:
    return "scanned";
  case ProblemKind::notTagged:
    return "notTagged";
  case ProblemKind::notAccessible:
    return "notAccessible";
  case ProblemKind::notArchival:
    return "notArchival";
  case ProblemKind::annotationsCut:
    return "annotationsCut";
  }
  return "";
}

std::string whatHappened(ProblemKind kind)
{
  switch (kind) {
  case ProblemKind::gone:
    return "Het bestand staat niet meer in het dossier.";
  case ProblemKind::empty:
    return "Het aangeleverde bestand is leeg.";
  case ProblemKind::notPdf:
    return "Het aangeleverde bestand is geen PDF.";
  case ProblemKind::encrypted:
    return "De PDF is met een wachtwoord beveiligd en kan niet worden geopend.";
  case ProblemKind::damaged:
    return "De PDF is beschadigd en kan niet worden gelezen.";
  case ProblemKind::damagedImage:
    return "De afbeelding is beschadigd of van een soort die niet kan worden gelezen.";
  case ProblemKind::noPages:
    return "De PDF bevat geen pagina's.";
  case ProblemKind::unsafe:
    return "Het openen van dit bestand liep vast of vroeg meer tijd of geheugen dan een stuk mag vragen. Het is daarom niet opgenomen.";
  case ProblemKind::officeUnavailable:
    return "Het aangeleverde bestand is geen PDF en kan op deze computer niet worden omgezet, omdat LibreOffice er niet op staat.";
  case ProblemKind::conversionFailed:
    return "Het aangeleverde bestand is geen PDF en het omzetten ervan met LibreOffice is niet gelukt.";
  case ProblemKind::repaired:
    return "De PDF was beschadigd en is hersteld.";
  case ProblemKind::dynamicForm:
    return "De PDF is een formulier dat alleen in Adobe Acrobat zichtbaar is; in de set staat wat andere programma's ervan tonen.";
  case ProblemKind::convertedOffice:
    return "Het bestand is met LibreOffice omgezet naar PDF.";
  case ProblemKind::convertedImage:
    return "De afbeelding is als pagina opgenomen.";
  case ProblemKind::convertedMail:
    return "Het e-mailbericht is als tekst opgenomen, met zijn bijlagen erachter.";
  case ProblemKind::signatureBroken:
    return "De PDF is digitaal ondertekend. De handtekening is zichtbaar gebleven, maar kan in de vergaderset niet meer worden gecontroleerd.";
  case ProblemKind::activeContent:
    return "De PDF bevat opdrachten die vanzelf of bij aanklikken iets uitvoeren; die zijn weggelaten.";
  case ProblemKind::embeddedFiles:
    return "In de PDF zitten andere bestanden; die zijn niet opgenomen.";
  case ProblemKind::restricted:
    return "De maker van de PDF heeft ingesteld dat er geen pagina's uit mogen worden overgenomen.";
  case ProblemKind::scanned:
    return "De PDF bestaat uit afbeeldingen zonder tekst: er kan niet in worden gezocht en hij kan niet worden voorgelezen.";
  case ProblemKind::notTagged:
    return "De PDF heeft geen opbouw voor voorleesprogramma's: koppen, lijsten en tabellen worden niet als zodanig voorgelezen.";
  case ProblemKind::notAccessible:
    return "De PDF heeft een opbouw voor voorleesprogramma's, maar zegt niet aan de eisen van PDF/UA te voldoen.";
  case ProblemKind::notArchival:
    return "De PDF is niet gemaakt om te bewaren (PDF/A).";
  case ProblemKind::annotationsCut:
    return "Op een pagina staan meer aantekeningen, links of invulvelden dan programma's aankunnen; die boven de 9.000 zijn weggelaten.";
  }
  return {};
}

std::string whatToDo(ProblemKind kind)
{
  switch (kind) {
  case ProblemKind::gone:
    return "Voeg het document opnieuw toe bij het agendapunt en maak de vergaderset opnieuw.";
  case ProblemKind::notPdf:
  case ProblemKind::officeUnavailable:
  case ProblemKind::conversionFailed:
    return saveAsPdf;
  case ProblemKind::encrypted:
    return "Vraag de indiener om een PDF zonder wachtwoord, vervang het bestand bij het agendapunt en maak de vergaderset opnieuw.";
  case ProblemKind::empty:
  case ProblemKind::damaged:
  case ProblemKind::damagedImage:
  case ProblemKind::noPages:
  case ProblemKind::unsafe:
    return deliverAgain;
  case ProblemKind::repaired:
  case ProblemKind::convertedOffice:
  case ProblemKind::convertedMail:
    return "Controleer of het stuk volledig is.";
  case ProblemKind::dynamicForm:
    return "Vraag de indiener het ingevulde formulier af te drukken naar een gewone PDF.";
  case ProblemKind::convertedImage:
    return "Vraag om een PDF met tekst als er tekst op de afbeelding staat.";
  case ProblemKind::signatureBroken:
    return "Bewaar het ondertekende bestand zelf, of voeg de originelen bij de set.";
  case ProblemKind::activeContent:
    return "Controleer of het stuk ook zonder die opdrachten te begrijpen is.";
  case ProblemKind::embeddedFiles:
    return "Voeg de bestanden die de lezer nodig heeft als eigen bijlage toe.";
  case ProblemKind::restricted:
    return "Ga na of de maker akkoord is met opname in de vergaderset.";
  case ProblemKind::scanned:
  case ProblemKind::notTagged:
  case ProblemKind::notAccessible:
    return "Vraag de indiener om een toegankelijke PDF (PDF/UA), rechtstreeks uit het programma waarin het stuk is gemaakt.";
  case ProblemKind::notArchival:
    return "Vraag de indiener om een PDF/A.";
  case ProblemKind::annotationsCut:
    return "Vraag de indiener om een PDF waarin de aantekeningen zijn afgedrukt in plaats van toegevoegd.";
  }
  return {};
}

std::string pagesUnreadable(int unreadable, int pages)
{
  const auto all = std::to_string(pages);
  if (unreadable == 1)
    return "Van de " + all + " pagina's is er één beschadigd; wat daarop staat kan onvolledig zijn.";
  return "Van de " + all + " pagina's zijn er " + std::to_string(unreadable) + " beschadigd; wat daarop staat kan onvolledig zijn.";
}

}
