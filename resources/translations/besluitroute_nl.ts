<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="nl">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n dag(en) te laat</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n bijlage(n)</source>
        <translation>
            <numerusform>%n bijlage</numerusform>
            <numerusform>%n bijlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuut (minuten)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message numerus="yes">
        <source>%n min.</source>
        <translation>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message numerus="yes">
        <source>Voor een besluit moeten er minstens %n van de %1 leden zijn. %2</source>
        <translation>
            <numerusform>Voor een besluit moet er minstens %n van de %1 leden zijn. %2</numerusform>
            <numerusform>Voor een besluit moeten er minstens %n van de %1 leden zijn. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 van de %2 leden aanwezig: geen quorum, nodig zijn er %n</source>
        <translation>
            <numerusform>%1 van de %2 leden aanwezig: geen quorum, nodig is er %n</numerusform>
            <numerusform>%1 van de %2 leden aanwezig: geen quorum, nodig zijn er %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BranchCallouts</name>
    <message numerus="yes">
        <source>Gepland op %1, %n dag(en) na het einde van de termijn</source>
        <translation>
            <numerusform>Gepland op %1, %n dag na het einde van de termijn</numerusform>
            <numerusform>Gepland op %1, %n dagen na het einde van de termijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gepland op %1, %n dag(en) na het doel</source>
        <translation>
            <numerusform>Gepland op %1, %n dag na het doel</numerusform>
            <numerusform>Gepland op %1, %n dagen na het doel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Al %n week/weken niet bevestigd</source>
        <translation>
            <numerusform>Al %n week niet bevestigd</numerusform>
            <numerusform>Al %n weken niet bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ander(en) besloot/besloten op %1.</source>
        <translation>
            <numerusform>%n ander besloot op %1.</numerusform>
            <numerusform>%n anderen besloten op %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BranchDetails</name>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages</comment>
        <translation>
            <numerusform>%n p.</numerusform>
            <numerusform>%n p.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingLines</name>
    <message numerus="yes">
        <source>%n voorstel(len)</source>
        <translation>
            <numerusform>%n voorstel</numerusform>
            <numerusform>%n voorstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agendapunt(en)</source>
        <translation>
            <numerusform>%n agendapunt</numerusform>
            <numerusform>%n agendapunten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n opdracht(en) uitgevoerd.</source>
        <translation>
            <numerusform>%n opdracht uitgevoerd.</numerusform>
            <numerusform>%n opdrachten uitgevoerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n gemeente(n), elk met college en raad.</source>
        <translation>
            <numerusform>%1: %n gemeente, met college en raad.</numerusform>
            <numerusform>%1: %n gemeenten, elk met college en raad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Op %n plaats(en) klopt een regel niet.</source>
        <translation>
            <numerusform>Op %n plaats klopt een regel niet.</numerusform>
            <numerusform>Op %n plaatsen klopt een regel niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routesjabloon(en).</source>
        <translation>
            <numerusform>%n routesjabloon.</numerusform>
            <numerusform>%n routesjablonen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuk(ken) ontbreken of wijken af; de vergaderset zegt welke.</source>
        <translation>
            <numerusform>%n stuk ontbreekt of wijkt af; de vergaderset zegt welk.</numerusform>
            <numerusform>%n stukken ontbreken of wijken af; de vergaderset zegt welke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rij(en) overgenomen.</source>
        <translation>
            <numerusform>%n rij overgenomen.</numerusform>
            <numerusform>%n rijen overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agendapunt(en) gewijzigd sinds revisie %1.</source>
        <translation>
            <numerusform>%n agendapunt gewijzigd sinds revisie %1.</numerusform>
            <numerusform>%n agendapunten gewijzigd sinds revisie %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 van %n pagina(&apos;s): %2</source>
        <comment>kind of pack, file</comment>
        <translation>
            <numerusform>%1 van %n pagina: %2</numerusform>
            <numerusform>%1 van %n pagina&apos;s: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gevonden.</source>
        <translation>
            <numerusform>%n gevonden.</numerusform>
            <numerusform>%n gevonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n document(en) is nog niet gezocht: de woorden erin zijn niet gelezen. Dat doet ‘read-documents’.</source>
        <translation>
            <numerusform>In één document is nog niet gezocht: de woorden erin zijn niet gelezen. Dat doet ‘read-documents’.</numerusform>
            <numerusform>In %n documenten is nog niet gezocht: de woorden erin zijn niet gelezen. Dat doet ‘read-documents’.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(en) gelezen.</source>
        <translation>
            <numerusform>Eén document gelezen.</numerusform>
            <numerusform>%n documenten gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n document(en) staan geen woorden die gelezen kunnen worden.</source>
        <translation>
            <numerusform>In één document staan geen woorden die gelezen kunnen worden.</numerusform>
            <numerusform>In %n documenten staan geen woorden die gelezen kunnen worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(en) konden nu niet worden gelezen. Probeer het later opnieuw.</source>
        <translation>
            <numerusform>Eén document kon nu niet worden gelezen. Probeer het later opnieuw.</numerusform>
            <numerusform>%n documenten konden nu niet worden gelezen. Probeer het later opnieuw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingDialogs</name>
    <message numerus="yes">
        <source>Volgens de termijn van het gremium: %n dag(en) vóór de vergadering. Vul alleen in wat anders is.</source>
        <translation>
            <numerusform>Volgens de termijn van het gremium: %n dag vóór de vergadering. Vul alleen in wat anders is.</numerusform>
            <numerusform>Volgens de termijn van het gremium: %n dagen vóór de vergadering. Vul alleen in wat anders is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message numerus="yes">
        <source>%n te laat aangeleverd</source>
        <translation>
            <numerusform>%n te laat aangeleverd</numerusform>
            <numerusform>%n te laat aangeleverd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uitslag(en) ontbreken</source>
        <translation>
            <numerusform>%n uitslag ontbreekt</numerusform>
            <numerusform>%n uitslagen ontbreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bij %n agendapunt(en) ontbreekt de uitslag</source>
        <translation>
            <numerusform>bij %n agendapunt ontbreekt de uitslag</numerusform>
            <numerusform>bij %n agendapunten ontbreekt de uitslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuut (minuten) meer dan er tijd is</source>
        <translation>
            <numerusform>%n minuut meer dan er tijd is</numerusform>
            <numerusform>%n minuten meer dan er tijd is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agendapunt(en)</source>
        <translation>
            <numerusform>%n agendapunt</numerusform>
            <numerusform>%n agendapunten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuk(ken)</source>
        <translation>
            <numerusform>%n stuk</numerusform>
            <numerusform>%n stukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n besloten punt(en)</source>
        <translation>
            <numerusform>%n besloten punt</numerusform>
            <numerusform>%n besloten punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>van %n gepland(e) voorstel(len) ontbreekt de uitslag</source>
        <translation>
            <numerusform>van %n gepland voorstel ontbreekt de uitslag</numerusform>
            <numerusform>van %n geplande voorstellen ontbreekt de uitslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Totaal, van %n minuut (minuten)</source>
        <translation>
            <numerusform>Totaal, van %n minuut</numerusform>
            <numerusform>Totaal, van %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>De vergaderset is gemaakt: %n pagina(’s).</source>
        <translation>
            <numerusform>De vergaderset is gemaakt: %n pagina.</numerusform>
            <numerusform>De vergaderset is gemaakt: %n pagina’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuk(ken) staan er niet in zoals aangeleverd:</source>
        <translation>
            <numerusform>%n stuk staat er niet in zoals het is aangeleverd:</numerusform>
            <numerusform>%n stukken staan er niet in zoals ze zijn aangeleverd:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>concept, %n pagina(’s)</source>
        <translation>
            <numerusform>concept, %n pagina</numerusform>
            <numerusform>concept, %n pagina’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pagina(’s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 en %n andere: %2</source>
        <translation>
            <numerusform>%1 en nog één: %2</numerusform>
            <numerusform>%1 en nog %n: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bijgewerkt, %n pagina(’s); de bijlagen volgen</source>
        <translation>
            <numerusform>bijgewerkt, %n pagina; de bijlagen volgen</numerusform>
            <numerusform>bijgewerkt, %n pagina’s; de bijlagen volgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message numerus="yes">
        <source>Vastgelegd op %1, %n pagina(’s).</source>
        <translation>
            <numerusform>Vastgelegd op %1, %n pagina.</numerusform>
            <numerusform>Vastgelegd op %1, %n pagina’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agendapunt(en) gewijzigd sinds revisie %1</source>
        <translation>
            <numerusform>%n agendapunt gewijzigd sinds revisie %1</numerusform>
            <numerusform>%n agendapunten gewijzigd sinds revisie %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agendapunt(en) gewijzigd sinds revisie %1: stuur na wat gewijzigd is.</source>
        <translation>
            <numerusform>%n agendapunt gewijzigd sinds revisie %1: stuur na wat gewijzigd is.</numerusform>
            <numerusform>%n agendapunten gewijzigd sinds revisie %1: stuur na wat gewijzigd is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Er ontbreekt nog iets op %n plaats(en)</source>
        <translation>
            <numerusform>Er ontbreekt nog iets op %n plaats</numerusform>
            <numerusform>Er ontbreekt nog iets op %n plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En nog %n andere.</source>
        <translation>
            <numerusform>En nog %n andere.</numerusform>
            <numerusform>En nog %n andere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCauses</name>
    <message numerus="yes">
        <source>De %n andere gremia van deze stap kan(kunnen) het doel halen</source>
        <translation>
            <numerusform>Het andere gremium van deze stap kan het doel halen</numerusform>
            <numerusform>De %n andere gremia van deze stap kunnen het doel halen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Het doel wordt gehaald, maar niet met de marge van %n werkdag(en)</source>
        <translation>
            <numerusform>Het doel wordt gehaald, maar niet met de marge van %n werkdag</numerusform>
            <numerusform>Het doel wordt gehaald, maar niet met de marge van %n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Van %n ander(e) gremium(s) van deze stap ontbreekt de uitslag.</source>
        <translation>
            <numerusform>Van %n ander gremium van deze stap ontbreekt de uitslag.</numerusform>
            <numerusform>Van %n andere gremia van deze stap ontbreekt de uitslag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPicture</name>
    <message numerus="yes">
        <source>Gerekend met %n werkdag(en) marge.</source>
        <translation>
            <numerusform>Gerekend met %n werkdag marge.</numerusform>
            <numerusform>Gerekend met %n werkdagen marge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%n uur</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we(e)k(en)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maand(en)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vergadering(en)</source>
        <translation>
            <numerusform>%n vergadering</numerusform>
            <numerusform>%n vergaderingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doel niet haalbaar: %n dag(en) te laat.</source>
        <translation>
            <numerusform>Doel niet haalbaar: %n dag te laat.</numerusform>
            <numerusform>Doel niet haalbaar: %n dagen te laat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voorstel(len)</source>
        <translation>
            <numerusform>%n voorstel</numerusform>
            <numerusform>%n voorstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Er zijn %n zittende leden bekend, minder dan het quorum.</source>
        <translation>
            <numerusform>Er is %n zittend lid bekend, minder dan het quorum.</numerusform>
            <numerusform>Er zijn %n zittende leden bekend, minder dan het quorum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gemeente(n)</source>
        <translation>
            <numerusform>%n gemeente</numerusform>
            <numerusform>%n gemeenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Van %n gremium(s) ontbreekt de uitslag.</source>
        <translation>
            <numerusform>Van %n gremium ontbreekt de uitslag.</numerusform>
            <numerusform>Van %n gremia ontbreekt de uitslag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leg de uitslag vast van %n gremium(s) in de stap “%1”.</source>
        <translation>
            <numerusform>Leg de uitslag vast van %n gremium in de stap “%1”.</numerusform>
            <numerusform>Leg de uitslagen vast van %n gremia in de stap “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Van %n gremium(s) ontbreekt de uitslag in een stap die zonder hen verderging.</source>
        <translation>
            <numerusform>Van %n gremium ontbreekt de uitslag in een stap die zonder die uitslag verderging.</numerusform>
            <numerusform>Van %n gremia ontbreekt de uitslag in een stap die zonder die uitslagen verderging.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalHeader</name>
    <message numerus="yes">
        <source>onbekend; %n zonder datum in de laatste stap</source>
        <translation>
            <numerusform>onbekend; %n zonder datum in de laatste stap</numerusform>
            <numerusform>onbekend; %n zonder datum in de laatste stap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n zonder datum in de laatste stap</source>
        <translation>
            <numerusform>%1; %n zonder datum in de laatste stap</numerusform>
            <numerusform>%1; %n zonder datum in de laatste stap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n stapt/stappen nog uit</source>
        <translation>
            <numerusform>%1; %n stapt nog uit</numerusform>
            <numerusform>%1; %n stappen nog uit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalTabs</name>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages</comment>
        <translation>
            <numerusform>%n p.</numerusform>
            <numerusform>%n p.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beslispunt(en)</source>
        <translation>
            <numerusform>%n beslispunt</numerusform>
            <numerusform>%n beslispunten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuk(ken)</source>
        <translation>
            <numerusform>%n stuk</numerusform>
            <numerusform>%n stukken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n regel(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in een drukke maand</source>
        <translation>
            <numerusform>%n in een drukke maand</numerusform>
            <numerusform>%n in drukke maanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeDay</name>
    <message numerus="yes">
        <source>over %n dag(en)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) geleden</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n we(e)k(en)</source>
        <translation>
            <numerusform>over %n week</numerusform>
            <numerusform>over %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we(e)k(en) geleden</source>
        <translation>
            <numerusform>%n week geleden</numerusform>
            <numerusform>%n weken geleden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteList</name>
    <message numerus="yes">
        <source>%n zienswijze(n)</source>
        <translation>
            <numerusform>%n zienswijze</numerusform>
            <numerusform>%n zienswijzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n geen zienswijze</source>
        <translation>
            <numerusform>%n geen zienswijze</numerusform>
            <numerusform>%n geen zienswijze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n niet gereageerd</source>
        <translation>
            <numerusform>%n niet gereageerd</numerusform>
            <numerusform>%n niet gereageerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Termijn %1 t/m %2 (%n weken)</source>
        <translation>
            <numerusform>Termijn %1 t/m %2 (%n week)</numerusform>
            <numerusform>Termijn %1 t/m %2 (%n weken)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gremia</source>
        <translation>
            <numerusform>%n gremium</numerusform>
            <numerusform>%n gremia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%1; en nog %n andere</source>
        <comment>list of open branches</comment>
        <translation>
            <numerusform>%1; en nog %n andere</numerusform>
            <numerusform>%1; en nog %n andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week (weken)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n gemeente(n)</source>
        <translation>
            <numerusform>%1, %n gemeente</numerusform>
            <numerusform>%1, %n gemeenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuk(ken), %1 bladzijden</source>
        <translation>
            <numerusform>%n stuk, %1 bladzijden</numerusform>
            <numerusform>%n stukken, %1 bladzijden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week (weken) extra</source>
        <translation>
            <numerusform>%n week extra</numerusform>
            <numerusform>%n weken extra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eerst %n partij(en) horen</source>
        <translation>
            <numerusform>eerst %n partij horen</numerusform>
            <numerusform>eerst %n partijen horen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusSummary</name>
    <message numerus="yes">
        <source>%n vakje(s), %1 geselecteerd</source>
        <translation>
            <numerusform>%n vakje, %1 geselecteerd</numerusform>
            <numerusform>%n vakjes, %1 geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n al 4 weken of langer niet bevestigd</source>
        <translation>
            <numerusform>%n al 4 weken of langer niet bevestigd</numerusform>
            <numerusform>%n al 4 weken of langer niet bevestigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusTable</name>
    <message numerus="yes">
        <source>%n geplande dag(en) in andere stappen niet te halen</source>
        <translation>
            <numerusform>%n geplande dag in een andere stap niet te halen</numerusform>
            <numerusform>%n geplande dagen in andere stappen niet te halen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n dag(en)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marge %n werkdag(en)</source>
        <translation>
            <numerusform>marge %n werkdag</numerusform>
            <numerusform>marge %n werkdagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tracks</name>
    <message numerus="yes">
        <source>had %n dag(en) geleden moeten beginnen</source>
        <translation>
            <numerusform>had %n dag geleden moeten beginnen</numerusform>
            <numerusform>had %n dagen geleden moeten beginnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loopt, %n dag(en) te laat</source>
        <translation>
            <numerusform>loopt, %n dag te laat</numerusform>
            <numerusform>loopt, %n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, van %n gemeente(n) nog niet</source>
        <translation>
            <numerusform>%1, van %n gemeente nog niet</numerusform>
            <numerusform>%1, van %n gemeenten nog niet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doet/doen mee</source>
        <translation>
            <numerusform>%n doet mee</numerusform>
            <numerusform>%n doen mee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volgt/volgen</source>
        <translation>
            <numerusform>%n volgt</numerusform>
            <numerusform>%n volgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doet/doen niet mee</source>
        <translation>
            <numerusform>%n doet niet mee</numerusform>
            <numerusform>%n doen niet mee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uitgestapt</source>
        <translation>
            <numerusform>%n uitgestapt</numerusform>
            <numerusform>%n uitgestapt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CaseDesk</name>
    <message numerus="yes">
        <source>%n gemeente(n)</source>
        <translation>
            <numerusform>%n gemeente</numerusform>
            <numerusform>%n gemeenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GoAheadDialog</name>
    <message numerus="yes">
        <source>Nog niet gehoord: %n partij(en). Toch doorgaan blijft zichtbaar, met wie ontbrak.</source>
        <translation>
            <numerusform>Nog niet gehoord: %n partij. Toch doorgaan blijft zichtbaar, met wie ontbrak.</numerusform>
            <numerusform>Nog niet gehoord: %n partijen. Toch doorgaan blijft zichtbaar, met wie ontbrak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPreviewDialog</name>
    <message numerus="yes">
        <source>%n rij(en) overnemen</source>
        <translation>
            <numerusform>%n rij overnemen</numerusform>
            <numerusform>%n rijen overnemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeetingsWorkspace</name>
    <message numerus="yes">
        <source>%n rij(en) overgenomen.</source>
        <translation>
            <numerusform>%n rij overgenomen.</numerusform>
            <numerusform>%n rijen overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Daarmee is/zijn %n besluit(en) bevestigd.</source>
        <translation>
            <numerusform>Daarmee is %n besluit bevestigd.</numerusform>
            <numerusform>Daarmee zijn %n besluiten bevestigd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanningHead</name>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanningWorkspace</name>
    <message numerus="yes">
        <source>%n gremium(s) staan op de vergadering van de planning.</source>
        <translation>
            <numerusform>%n gremium staat op de vergadering van de planning.</numerusform>
            <numerusform>%n gremia staan op de vergadering van de planning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProposalListPage</name>
    <message numerus="yes">
        <source>%n voorstel(len)</source>
        <translation>
            <numerusform>%n voorstel</numerusform>
            <numerusform>%n voorstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchDialog</name>
    <message numerus="yes">
        <source>Nog %n document(en) te lezen; daarin wordt nog niet gezocht.</source>
        <translation>
            <numerusform>Nog één document te lezen; daarin wordt nog niet gezocht.</numerusform>
            <numerusform>Nog %n documenten te lezen; daarin wordt nog niet gezocht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gevonden. ↑ en ↓ kiezen, Enter gaat erheen, Esc sluit.</source>
        <translation>
            <numerusform>Eén gevonden. Enter gaat erheen, Esc sluit.</numerusform>
            <numerusform>%n gevonden. ↑ en ↓ kiezen, Enter gaat erheen, Esc sluit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SentDialog</name>
    <message numerus="yes">
        <source>In deze stap loopt een termijn van %n weken vanaf de verzending.</source>
        <translation>
            <numerusform>In deze stap loopt een termijn van %n week vanaf de verzending.</numerusform>
            <numerusform>In deze stap loopt een termijn van %n weken vanaf de verzending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TodayWorkspace</name>
    <message numerus="yes">
        <source>%n stilgezet</source>
        <translation>
            <numerusform>%n stilgezet</numerusform>
            <numerusform>%n stilgezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signaal/signalen</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer wachten op anderen</source>
        <translation>
            <numerusform>%n keer wachten op anderen</numerusform>
            <numerusform>%n keer wachten op anderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TracksWorkspace</name>
    <message numerus="yes">
        <source>Bevoegdheden (%n ontbreken)</source>
        <translation>
            <numerusform>Bevoegdheden (%n ontbreekt)</numerusform>
            <numerusform>Bevoegdheden (%n ontbreken)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VoteDialog</name>
    <message numerus="yes">
        <source>%1, %n stem(men)</source>
        <translation>
            <numerusform>%1, %n stem</numerusform>
            <numerusform>%1, %n stemmen</numerusform>
        </translation>
    </message>
</context>
</TS>
