// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/meeting_pack.h"

/// The fixed words of a meeting pack; packs are Dutch in every language of the window.
namespace pack::wording {

inline constexpr auto cover = "Voorblad";
inline constexpr auto agenda = "Agenda";
inline constexpr auto agendaLabel = "agenda";
inline constexpr auto backToAgenda = "terug naar agenda";
inline constexpr auto extentFact = "Omvang";
inline constexpr auto numbersAgree =
    "De nummers in de agenda en de bladwijzers zijn dezelfde als de nummers onder aan elke pagina.";
inline constexpr auto linesAreLinks =
    "Elke regel met een paginanummer is aanklikbaar en brengt u naar de oplegnotitie of de bijlage; "
    "‘terug naar agenda’ staat boven elke oplegnotitie.";
inline constexpr auto numberColumn = "Nr.";
inline constexpr auto subjectColumn = "Onderwerp";
inline constexpr auto kindColumn = "Behandeling";
inline constexpr auto presenterColumn = "Inbreng";
inline constexpr auto minutesColumn = "Min.";
inline constexpr auto pageColumn = "Pagina";
inline constexpr auto noPage = "–";
inline constexpr auto embedded = "Origineel bestand van ";
inline constexpr auto missing = "stuk ontbreekt";
inline constexpr auto documentMissing = "Dit stuk ontbreekt in de vergaderset";
inline constexpr auto fileName = "Bestand";
inline constexpr auto cause = "Oorzaak";
inline constexpr auto remedy = "Wat nu";
inline constexpr auto problems = "Stukken die ontbreken of afwijken";
inline constexpr auto problemsLabel = "ontbrekende stukken";
inline constexpr auto problemsExplained =
    "Deze stukken konden niet worden opgenomen zoals ze zijn aangeleverd. Hun nummer is gebleven; "
    "op de genoemde pagina staat het vervangende blad of het herstelde stuk.";
inline constexpr auto documentColumn = "Stuk";
inline constexpr auto problemColumn = "Wat er aan de hand is";

inline constexpr auto draft = "CONCEPT";
inline constexpr auto meetingPack = "Vergaderset";
inline constexpr auto publicPack = "Openbare vergaderset";
inline constexpr auto closedPack = "Besloten deel van de vergaderset";
inline constexpr auto supplement = "Aanvulling op de vergaderset";
inline constexpr auto meetingFact = "Vergadering";
inline constexpr auto revisionFact = "Revisie";
inline constexpr auto opennessFact = "Openbaarheid";
inline constexpr auto attachmentsHeading = "Bijlagen";
inline constexpr auto withdrawnNote = "vervallen";
inline constexpr auto closedNote = "besloten";
inline constexpr auto closedItem = "Besloten agendapunt";
inline constexpr auto closedDocument = "Besloten stuk";
inline constexpr auto closedBranch = "besloten agendapunt";
inline constexpr auto planAgain = "opnieuw plannen"; ///< its day was before its turn
inline constexpr auto outcomeMissing = "uitslag ontbreekt";
inline constexpr auto whereItStands = "Waar dit voorstel staat";
inline constexpr auto pageNowColumn = "Nu op pagina";
inline constexpr auto whatReplacesWhat = "Wat deze aanvulling vervangt";

/// "212 pagina's, 7 agendapunten, 8 bijlagen"
[[nodiscard]] std::string extent(int pages, const MeetingPack& pack);
/// "Bijlage, pagina 3 van 12; het stuk zelf verschijnt zo": in a draft.
[[nodiscard]] std::string draftPage(int page, int pages);
/// "3a · pagina 47 van 212"
[[nodiscard]] std::string pageNumber(const std::string& label, int page, int pages);
/// What stands on either side of the number in it.
[[nodiscard]] std::string beforePage(const std::string& label);
[[nodiscard]] std::string afterPage(int pages);
/// "voorbeeld · Stuurgroep Inkoop jeugdhulp · 29 april 2027"
[[nodiscard]] std::string footer(const MeetingPack& pack);
[[nodiscard]] std::string coverNoteFor(const PackItem& item);
[[nodiscard]] std::string attachmentNumbered(const std::string& label);
[[nodiscard]] std::string labelled(const std::string& label, const std::string& title);
/// What is read aloud for the picture on the cover.
[[nodiscard]] std::string logoOf(const std::string& region);
[[nodiscard]] std::string bracketed(const std::string& note);

}
