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
        <source>%n regel(s) kloppen niet.</source>
        <translation>
            <numerusform>%n regel klopt niet.</numerusform>
            <numerusform>%n regels kloppen niet.</numerusform>
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
</TS>
