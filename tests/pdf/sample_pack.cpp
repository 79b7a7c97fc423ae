// SPDX-License-Identifier: EUPL-1.2
#include "sample_pack.h"

#include <cairo.h>

namespace test {

pack::MeetingPack emptyPack()
{
  return {"Jeugdregio Voorbeeldstreek",
          "voorbeeld",
          "Stuurgroep Inkoop jeugdhulp",
          "Vergadering SG-2027-04, donderdag 29 april 2027",
          "Vergaderset SG-2027-04, Stuurgroep Inkoop jeugdhulp, 29 april 2027",
          "Stuurgroep Inkoop jeugdhulp · 29 april 2027",
          {{"Tijd", "14.00 tot 15.30 uur"},
           {"Plaats", "Stadskantoor, zaal 2.04"},
           {"Voorzitter", "J. Kok, wethouder"},
           {"Secretaris", "M. de Vries, procesbegeleider"},
           {"Revisie", "A, verzonden op 22 april 2027"},
           {"Openbaarheid", "Openbaar deel. Agendapunt 5 is besloten en staat in een apart bestand."}},
          {},
          "Totaal 90 minuten.",
          "Vergaderset"};
}

pack::PackItem item(const std::string& label, const std::string& title)
{
  return {.label = label, .title = title, .kind = "ter bespreking", .presenter = "J. Kok", .minutes = 10};
}

pack::PackCoverNote coverNote(const std::string& title)
{
  return {
      title,
      {{"Vergadering", "Stuurgroep Inkoop jeugdhulp, 29 april 2027"},
       {"Behandeling", "ter advisering aan het dagelijks bestuur"},
       {"Steller", "M. Visser, werkgroep inkoop"},
       {"Portefeuillehouder", "J. Kok"},
       {"Versie", "2.1 van 12 april 2027 (vervangt 2.0)"}},
      {{"Gevraagd besluit",
        {"Positief te adviseren over het inkoopkader jeugdhulp 2028 e.v., versie 2.1.",
         "Kennis te nemen van de nota van reactie op de zienswijzen van de raden.",
         "Het dagelijks bestuur te vragen de dekking van de eigen bijdrage in de begroting 2028 op te nemen."},
        {},
        true},
       {"Aanleiding en kern",
        {},
        "Op 1 april stuurde de stuurgroep versie 2.0 terug omdat de dekking niet rond was. Versie 2.1 bevat een sluitende "
        "financiële "
        "paragraaf. De uitgangspunten zelf zijn niet gewijzigd.\n\nDe efficiëntie van de affiche-afwikkeling is niet veranderd.",
        false},
       {"Argumenten",
        {},
        "1.1 Zes raden dienden een zienswijze in; vijf van de zes aandachtspunten zijn verwerkt.\n3.1 Met dekking in de begroting "
        "2028 "
        "kunnen de raden het kader in juni vaststellen.",
        false},
       {"Communicatie", {}, "Na het besluit:\n- een bericht op de website van de regio;\n- een brief aan de aanbieders.", false}}};
}

pack::PackAttachment attachment(const std::string& label, const std::string& title, Bytes bytes)
{
  return {.label = label, .title = title, .fileName = label + ".pdf", .content = [bytes = std::move(bytes)] { return std::optional{bytes}; }};
}

pack::MeetingPack smallPack()
{
  auto pack = emptyPack();
  auto opening = item("1", "Opening en mededelingen");
  auto list = item("2", "Besluitenlijst van 1 april 2027");
  list.attachments = {attachment("2a", "Concept-besluitenlijst 1 april", pagesSaying("besluitenlijst", 2).bytes())};
  auto framework = item("3", "Inkoopkader jeugdhulp 2028 e.v.");
  framework.coverNote = coverNote(framework.title);
  framework.attachments = {attachment("3a", "Inkoopkader jeugdhulp 2028 e.v., versie 2.1", pagesSaying("kader", 3).bytes()),
                           attachment("3b", "Financiële paragraaf", pagesSaying("financien", 1).bytes())};
  framework.attachments.back().note = "later aangeleverd, 21 april";
  auto closed = item("4", "Basisbeschikbaarheid crisisplekken");
  closed.note = "besloten";
  closed.state = pack::PackState::closed;
  auto split = item("5", "Regiovisie jeugd");
  split.coverNote = coverNote(split.title);
  pack.items = {opening, list, framework, closed, split};
  return pack;
}

std::string picturePng(bool clear)
{
  auto bytes = std::string{};
  auto* const surface = cairo_image_surface_create(clear ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24, 40, 40);
  auto* const cairo = cairo_create(surface);
  cairo_set_source_rgb(cairo, 0.4, 0.1, 0.5);
  cairo_rectangle(cairo, 0, 0, 40, 20);
  cairo_fill(cairo);
  cairo_destroy(cairo);
  cairo_surface_write_to_png_stream(
      surface,
      [](void* target, const unsigned char* data, unsigned length) {
        static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(data), length);
        return CAIRO_STATUS_SUCCESS;
      },
      &bytes);
  cairo_surface_destroy(surface);
  return bytes;
}

pack::MeetingPack packWith(Bytes bytes)
{
  auto pack = emptyPack();
  pack.items = {item("1", "Een agendapunt")};
  pack.items.front().attachments = {attachment("1a", "Een bijlage", std::move(bytes))};
  return pack;
}

}
