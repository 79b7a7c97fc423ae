// SPDX-License-Identifier: EUPL-1.2
#include "pack/document_problem.h"

namespace pack {

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
  case ProblemKind::noPages:
    return "De PDF bevat geen pagina's.";
  case ProblemKind::repaired:
    return "De PDF was beschadigd en is hersteld.";
  }
  return {};
}

std::string whatToDo(ProblemKind kind)
{
  switch (kind) {
  case ProblemKind::gone:
    return "Voeg het document opnieuw toe bij het agendapunt en maak de vergaderset opnieuw.";
  case ProblemKind::notPdf:
    return "Sla het stuk op als PDF in het programma waarin het is gemaakt, vervang het bestand bij het agendapunt en maak de "
           "vergaderset opnieuw.";
  case ProblemKind::encrypted:
    return "Vraag de indiener om een PDF zonder wachtwoord, vervang het bestand bij het agendapunt en maak de vergaderset opnieuw.";
  case ProblemKind::empty:
  case ProblemKind::damaged:
  case ProblemKind::noPages:
    return "Vraag de indiener het stuk opnieuw aan te leveren, vervang het bestand bij het agendapunt en maak de vergaderset "
           "opnieuw.";
  case ProblemKind::repaired:
    return "Controleer of het stuk volledig is.";
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
