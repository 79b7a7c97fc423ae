<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="nl">
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
        <source>Vergaderset van %n pagina(&apos;s): %1</source>
        <translation>
            <numerusform>Vergaderset van %n pagina: %1</numerusform>
            <numerusform>Vergaderset van %n pagina&apos;s: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
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
    <name>Meetings</name>
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
</context>
</TS>
