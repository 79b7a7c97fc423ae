// SPDX-License-Identifier: EUPL-1.2
#include "exchange/party_tables.h"
#include "import_case.h"

using namespace exchange;
using exchange_test::ImportCase;
using Lines = std::vector<std::string>;

TEST_CASE("bodies from a table")
{
  ImportCase given;
  CHECK(given.previewRecords(readBodyTable("Code;Naam;Soort;Gemeente;Quorum;Aanleverdagen\n"
                                           "PFO;Portefeuillehoudersoverleg;PFO;;3;14\n"
                                           "RC-DOR;Commissie Samenleving;commissie;Dordrecht;;\n"
                                           "sg;Stuurgroep Jeugd;stuurgroep;;5;14\n"
                                           "AB;Algemeen bestuur;stuurgroep;;;\n"
                                           "X;Praatgroep noord;praatgroep;;;\n"
                                           "Y;;werkgroep;Rotterdam;;\n"
                                           "PFO;Nog een;werkgroep;;;\n"
                                           ";Zonder code;werkgroep;;;\n")) ==
        Lines{"2 added Portefeuillehoudersoverleg code=PFO kind=portfolioHoldersMeeting name=Portefeuillehoudersoverleg quorum=3 handInDays=14",
              "3 added Commissie Samenleving code=RC-DOR kind=councilCommittee name=Commissie Samenleving",
              "4 changed Stuurgroep Jeugd quorum=>5", "5 same Algemeen bestuur !notChangeable kind",
              "6 notTaken Praatgroep noord !unknownWord praatgroep", "7 notTaken Y !missingValue name !unknownMunicipality Rotterdam",
              "8 notTaken Nog een !duplicateRow 2", "9 notTaken Zonder code !missingValue code"});
}

TEST_CASE("people and their seats from a table")
{
  ImportCase given;
  given.run(R"([{"command": "AddPerson", "name": "J. de Vries", "function": "wethouder", "email": "j@x.nl"},
                {"command": "AddPerson", "name": "P. Jansen", "email": "p1@x.nl"}, {"command": "AddPerson", "name": "P. Jansen", "email": "p2@x.nl"},
                {"command": "AddMembership", "person": "J. de Vries", "body": "SG", "on": "2027-01-01"}])");
  CHECK(given.previewRecords(readPersonTable("Naam;Functie;E-mail;Gremium;Rol;Namens;Vanaf\n"
                                             "J. de Vries;wethouder;j@x.nl;SG;lid;;\n"
                                             "J. de Vries;;;Algemeen bestuur;voorzitter;Dordrecht;01-06-2027\n"
                                             "A. Nieuw;raadslid;;R-DOR;;;\n"
                                             "A. Nieuw;;;SG;;;\n"
                                             "P. Jansen;;;SG;;;\n"
                                             "P. Jansen;griffier;p2@x.nl;;;;\n"
                                             "B. Mis;;;Raad Gorinchem;baas;;\n"
                                             ";;;SG;;;\n",
                                             {given.choices().today})) ==
        Lines{"2 same J. de Vries", "3 changed J. de Vries body=>Algemeen bestuur role=>chair from=>2027-06-01",
              "4 added A. Nieuw function=raadslid body=Raad Dordrecht", "5 changed A. Nieuw body=>Stuurgroep Jeugd",
              "6 notTaken P. Jansen !ambiguousPerson P. Jansen", "7 changed P. Jansen function=>griffier",
              "8 notTaken B. Mis !unknownWord baas !unknownBody Raad Gorinchem", "9 notTaken !missingValue name"});
}

TEST_CASE("people who sit for a gemeente after which one of the same name goes on")
{
  ImportCase given;
  given.run(R"({"command": "MergeMunicipalities", "municipalities": ["GM0642"], "code": "GM1999", "name": "Zwijndrecht", "on": "2028-01-01"})");
  const auto preview = given.previewRecords(readPersonTable("Naam;Gremium;Namens;Vanaf\n"
                                                            "A. Oud;Raad Zwijndrecht;Zwijndrecht;01-05-2027\n"
                                                            "B. Nieuw;Raad Zwijndrecht;Zwijndrecht;01-01-2028\n",
                                                            {given.choices().today}));
  REQUIRE(preview == Lines{"2 added A. Oud body=Raad Zwijndrecht from=2027-05-01", "3 added B. Nieuw body=Raad Zwijndrecht from=2028-01-01"});
  const auto seat = [&](std::size_t row) { return std::get<app::ImportedPerson>(given.preview().rows.at(row).steps.at(0)); };
  const auto municipality = [&](const std::string& code) {
    return given.file().read([&](const app::Facts& facts) { return facts.where(&domain::Municipality::code, code).front().id; }).value();
  };
  CHECK(seat(0).body == given.body("R-ZWI"));
  CHECK(seat(0).onBehalfOf == municipality("GM0642"));
  CHECK(seat(1).body == given.body("R-ZWIJ"));
  CHECK(seat(1).onBehalfOf == municipality("GM1999"));
}

TEST_CASE("proposals from a table")
{
  ImportCase given;
  given.run(R"([{"command": "AddTrack", "code": "INK", "name": "Inkoop"}, {"command": "AddTrack", "code": "VIS", "name": "Regiovisie"},
                {"command": "AddProposal", "track": "INK", "title": "Inkoopkader", "number": "V-2027-01", "owner": "M. Bakker"}])");
  CHECK(given.previewRecords(readProposalTable("Nummer;Titel;Traject;Eigenaar;Datum\n"
                                               "V-2027-01;Inkoopkader 2028;INK;M. Bakker;\n"
                                               ";inkoopkader;;A. de Wit;\n"
                                               "V-2027-02;Visie;regiovisie;;15-04-2027\n"
                                               ";Zonder traject;;;\n"
                                               ";Ander;Zwemmen;;\n"
                                               "V-9;;INK;;\n",
                                               {given.choices().today})) ==
        Lines{"2 changed Inkoopkader 2028 title=Inkoopkader>Inkoopkader 2028", "3 changed inkoopkader title=Inkoopkader>inkoopkader owner=M. Bakker>A. de Wit",
              "4 added 2027-04-15 Visie number=V-2027-02 title=Visie", "5 notTaken Zonder traject !missingValue track",
              "6 notTaken Ander !unknownTrack Zwemmen", "7 notTaken V-9 !missingValue title"});
}
