<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>ActionDialogs</name>
    <message>
        <source>Nieuwe actie</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>Nieuwe toezegging</source>
        <translation>New commitment</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>&amp;Wat gaat er gebeuren</source>
        <translation>&amp;What will be done</translation>
    </message>
    <message>
        <source>&amp;Wat is toegezegd</source>
        <translation>&amp;What was committed to</translation>
    </message>
    <message>
        <source>Wi&amp;e</source>
        <translation>Wh&amp;o</translation>
    </message>
    <message>
        <source>nog niemand, of een andere naam</source>
        <translation>nobody yet, or another name</translation>
    </message>
    <message>
        <source>A&amp;ndere naam</source>
        <translation>Another &amp;name</translation>
    </message>
    <message>
        <source>van iemand die niet bij de personen staat</source>
        <translation>of someone who is not in the list of people</translation>
    </message>
    <message>
        <source>&amp;Klaar op</source>
        <translation>&amp;Due on</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>&amp;Gremium</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>Toegezegd aan &amp;gremium</source>
        <translation>Committed to &amp;body</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Of &amp;aan</source>
        <translation>Or &amp;to</translation>
    </message>
    <message>
        <source>bijvoorbeeld raad van Gorinchem</source>
        <translation>for example council of Gorinchem</translation>
    </message>
    <message>
        <source>&amp;Bron</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>brief, gesprek …</source>
        <translation>letter, conversation …</translation>
    </message>
    <message>
        <source>A&amp;fgesproken op</source>
        <translation>&amp;Agreed on</translation>
    </message>
    <message>
        <source>%1 wijzigen</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>&amp;Wat</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>&amp;Reden van het verschuiven</source>
        <translation>&amp;Reason for moving the date</translation>
    </message>
    <message>
        <source>alleen bij een andere datum</source>
        <translation>only if the date changes</translation>
    </message>
    <message>
        <source>Toegezegd &amp;aan</source>
        <translation>Committed &amp;to</translation>
    </message>
    <message>
        <source>%1 is afgedaan</source>
        <translation>%1 is completed</translation>
    </message>
    <message>
        <source>Afdoen</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>&amp;Wat ervan kwam</source>
        <translation>&amp;What came of it</translation>
    </message>
    <message>
        <source>Afgedaan &amp;op</source>
        <translation>Completed &amp;on</translation>
    </message>
    <message>
        <source>%1 vervalt</source>
        <translation>%1 is dropped</translation>
    </message>
    <message>
        <source>Laten vervallen</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>%1 Het punt blijft in de lijst staan als vervallen, met de reden.</source>
        <translation>%1 The item stays in the list as dropped, with the reason.</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Bij &amp;voorstel</source>
        <translation>About &amp;proposal</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>%1, punt %2</source>
        <comment>meeting and item</comment>
        <translation>%1, item %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) te laat</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>afgedaan op %1</source>
        <translation>completed on %1</translation>
    </message>
    <message>
        <source>vervallen op %1</source>
        <translation>dropped on %1</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>From</translation>
    </message>
    <message>
        <source>%1 (toegezegd aan %2)</source>
        <translation>%1 (committed to %2)</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 open, %2 te laat</source>
        <translation>%1 open, %2 overdue</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Toegezegd aan</source>
        <translation>Committed to</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Afgesproken</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Wat ervan kwam</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Verschoven</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>van %1 naar %2: %3</source>
        <comment>old day, new day, reason</comment>
        <translation>from %1 to %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Advies vastleggen</source>
        <translation>Record advice</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>&amp;Wie adviseert</source>
        <translation>&amp;Who advises</translation>
    </message>
    <message>
        <source>bijvoorbeeld ontwikkeltafel verblijf</source>
        <translation>for example residential care working table</translation>
    </message>
    <message>
        <source>&amp;Advies</source>
        <translation>&amp;Advice</translation>
    </message>
    <message>
        <source>&amp;Gegeven op</source>
        <translation>&amp;Given on</translation>
    </message>
    <message>
        <source>Wat met het advies is gedaan</source>
        <translation>What was done with the advice</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who advised, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Wat ermee is gedaan</source>
        <translation>What was &amp;done with it</translation>
    </message>
    <message>
        <source>Waa&amp;rom</source>
        <translation>Wh&amp;y</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>vervallen</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>besloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>uitslag ontbreekt</source>
        <translation>outcome missing</translation>
    </message>
    <message>
        <source>na verzending toegevoegd</source>
        <translation>added after dispatch</translation>
    </message>
    <message>
        <source>De stukken van deze vergadering zijn al verzonden. Agendapunt %1 blijft met zijn nummer staan als vervallen.</source>
        <translation>The papers of this meeting have already been sent out. Agenda item %1 keeps its place and number, marked as dropped.</translation>
    </message>
    <message>
        <source>een oplegnotitie</source>
        <translation>a cover note</translation>
    </message>
    <message numerus="yes">
        <source>%n bijlage(n)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>aantekeningen</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>Bij agendapunt %1 horen: %2. Die gaan mee van de agenda af. De stukken zelf blijven in het dossier; ongedaan maken kan.</source>
        <translation>These belong to agenda item %1: %2. They come off the agenda with it. The papers themselves stay in the case file; this can be undone.</translation>
    </message>
    <message>
        <source>Agendapunt %1: %2</source>
        <translation>Agenda item %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minuut (minuten)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>ontbreekt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>%1 p.</source>
        <translation>%1 p.</translation>
    </message>
    <message>
        <source>geen leesbare PDF</source>
        <translation>no readable PDF</translation>
    </message>
    <message>
        <source>Bijlage %1 is al verzonden. Ze blijft met haar nummer staan als vervallen.</source>
        <translation>Attachment %1 has already been sent out. It keeps its place and number, marked as dropped.</translation>
    </message>
    <message>
        <source>Bijlage %1: %2</source>
        <translation>Attachment %1: %2</translation>
    </message>
    <message>
        <source>nazending, %1</source>
        <translation>sent later, %1</translation>
    </message>
    <message>
        <source>te laat, %1</source>
        <translation>late, %1</translation>
    </message>
    <message>
        <source>wordt omgezet</source>
        <translation>will be converted</translation>
    </message>
    <message>
        <source>LibreOffice nodig</source>
        <translation>needs LibreOffice</translation>
    </message>
    <message>
        <source>Er is over gestemd; die uitslag telt dan niet meer mee.</source>
        <translation>It was voted on; that result then no longer counts.</translation>
    </message>
    <message>
        <source>vastgelegde stemmen</source>
        <translation>recorded votes</translation>
    </message>
    <message>
        <source>vervolg</source>
        <translation>continued</translation>
    </message>
    <message>
        <source>doorgeschoven</source>
        <translation>went on</translation>
    </message>
    <message>
        <source>met besluitenlijst</source>
        <translation>with decision list</translation>
    </message>
    <message>
        <source>met actielijst</source>
        <translation>with action list</translation>
    </message>
</context>
<context>
    <name>AgendaItemDialog</name>
    <message>
        <source>Voorstellen die op dit gremium wachten</source>
        <translation>Proposals waiting for this body</translation>
    </message>
    <message>
        <source>Nieuw agendapunt</source>
        <translation>New agenda item</translation>
    </message>
    <message>
        <source>Op de agenda zetten</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>&amp;Onderwerp</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>&amp;Behandeling</source>
        <translation>&amp;Handling</translation>
    </message>
    <message>
        <source>&amp;Inbreng</source>
        <translation>&amp;Brought in by</translation>
    </message>
    <message>
        <source>&amp;Minuten</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Openbaar&amp;heid</source>
        <translation>Public or &amp;closed</translation>
    </message>
    <message>
        <source>Of kies een &amp;voorstel dat op dit gremium wacht</source>
        <translation>Or choose a &amp;proposal waiting for this body</translation>
    </message>
    <message>
        <source>Er wacht nu geen voorstel op een plek bij dit gremium.</source>
        <translation>No proposal is waiting for a place with this body at the moment.</translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message>
        <source>%1  vervallen</source>
        <comment>label of an item</comment>
        <translation>%1  dropped</translation>
    </message>
    <message>
        <source>%1  besloten</source>
        <comment>label of an item</comment>
        <translation>%1  closed</translation>
    </message>
    <message numerus="yes">
        <source>%n min.</source>
        <translation>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <comment>label, title, treatment</comment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>      %1  %2</source>
        <comment>label and title of an attachment</comment>
        <translation>      %1  %2</translation>
    </message>
</context>
<context>
    <name>AgendaWork</name>
    <message>
        <source>%1 (%2)</source>
        <comment>day, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Agendapunt %1 doorschuiven</source>
        <translation>Move agenda item %1 to a later meeting</translation>
    </message>
    <message>
        <source>Doorschuiven</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Er is nog geen latere vergadering van dit gremium. Leg die eerst vast.</source>
        <translation>There is no later meeting of this body yet. Record one first.</translation>
    </message>
    <message>
        <source>&amp;Naar</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Besluitenlijst van %1 vaststellen</source>
        <translation>Adopt decision list of %1</translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Daarmee zijn alle besluiten van deze vergadering bevestigd.</source>
        <translation>This confirms all decisions of this meeting.</translation>
    </message>
    <message>
        <source>buiten een vergadering</source>
        <translation>outside a meeting</translation>
    </message>
    <message>
        <source>&amp;Vastgesteld in</source>
        <translation>&amp;Adopted in</translation>
    </message>
    <message>
        <source>&amp;Op</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>Vaste punten van %1</source>
        <translation>Standing items of %1</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Deze punten zet u met één opdracht op een nieuwe agenda. Agenda’s die er al zijn, veranderen niet.</source>
        <translation>One command puts these items on a new agenda. Existing agendas do not change.</translation>
    </message>
    <message>
        <source>Agendapunt %1 naar een andere vergadering</source>
        <translation>Agenda item %1 to another meeting</translation>
    </message>
    <message>
        <source>Verplaatsen</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>“%1” gaat met oplegnotitie en stukken naar een andere vergadering van hetzelfde gremium.</source>
        <translation>“%1” goes to another meeting of the same body, with its cover note and papers.</translation>
    </message>
    <message>
        <source>Er is nog geen andere vergadering van dit gremium. Leg die eerst vast.</source>
        <translation>There is no other meeting of this body yet. Record one first.</translation>
    </message>
    <message>
        <source>De stukken van %1 zijn al verzonden: op die agenda blijft het punt staan als ingetrokken.</source>
        <translation>The papers of %1 have been sent: on that agenda the item stays as withdrawn.</translation>
    </message>
    <message>
        <source>&amp;Oorzaak</source>
        <translation>&amp;Cause</translation>
    </message>
    <message>
        <source>Onbekend</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>mag leeg blijven; staat bij Verschuivingen</source>
        <translation>may stay empty; shown under Slips</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>vervangen door %1</source>
        <translation>replaced by %1</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and whom she sits for</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Het quorum is bij het gremium vastgelegd.</source>
        <translation>The quorum is recorded with the body.</translation>
    </message>
    <message>
        <source>Er moeten meer stemmen voor zijn dan tegen.</source>
        <translation>There must be more votes for than against.</translation>
    </message>
    <message>
        <source>Nodig is meer dan de helft van alle stemmen, ook van wie er niet is.</source>
        <translation>More than half of all votes are required, including those of absent members.</translation>
    </message>
    <message>
        <source>Nodig is twee derde van de uitgebrachte stemmen.</source>
        <translation>Two thirds of the votes cast are required.</translation>
    </message>
    <message>
        <source>Nodig is drie kwart van de uitgebrachte stemmen.</source>
        <translation>Three quarters of the votes cast are required.</translation>
    </message>
    <message>
        <source>Niemand mag tegen zijn.</source>
        <translation>Nobody may be against.</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Aanwezigheid</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Nog niet vastgelegd wie er is</source>
        <translation>Attendance not recorded yet</translation>
    </message>
    <message>
        <source>Voor dit gremium is geen quorum ingesteld.</source>
        <translation>No quorum is set for this body.</translation>
    </message>
    <message>
        <source>%1 van de %2 leden aanwezig</source>
        <translation>%1 of the %2 members present</translation>
    </message>
    <message>
        <source>%1 van de %2 leden aanwezig: het quorum is er</source>
        <translation>%1 of the %2 members present: there is a quorum</translation>
    </message>
    <message>
        <source>In deze tweede vergadering kan alleen worden besloten over de punten van de eerste.</source>
        <translation>This second meeting can decide only on the items of the first.</translation>
    </message>
    <message>
        <source>%1 voor, %2 tegen</source>
        <translation>%1 for, %2 against</translation>
    </message>
    <message>
        <source>%1, %2 onthouden</source>
        <comment>votes for and against, abstained</comment>
        <translation>%1, %2 abstained</translation>
    </message>
    <message>
        <source>%1: aangenomen</source>
        <translation>%1: carried</translation>
    </message>
    <message>
        <source>%1: verworpen</source>
        <translation>%1: rejected</translation>
    </message>
    <message>
        <source>%1: de stemmen staken</source>
        <translation>%1: the votes are tied</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>sentence, article of law</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Nodig is meer dan de helft van de zittende leden</source>
        <translation>More than half of the sitting members are needed</translation>
    </message>
    <message>
        <source>Gemeentewet art. 20, Wgr art. 22</source>
        <translation>Gemeentewet art. 20, Wgr art. 22</translation>
    </message>
    <message>
        <source>Nodig is ten minste de helft van de leden</source>
        <translation>At least half of the members are needed</translation>
    </message>
    <message>
        <source>Gemeentewet art. 56</source>
        <translation>Gemeentewet art. 56</translation>
    </message>
    <message>
        <source>Gemeentewet art. 32</source>
        <translation>Gemeentewet art. 32</translation>
    </message>
    <message>
        <source>In het college beslist dan de voorzitter (Gemeentewet art. 59).</source>
        <translation>In the executive the chair then decides (Gemeentewet art. 59).</translation>
    </message>
    <message>
        <source>De vergadering is niet voltallig, dus het besluit gaat naar de volgende vergadering</source>
        <translation>Not all members are present, so the decision goes to the next meeting</translation>
    </message>
    <message>
        <source>De stemmen staken voor de tweede keer, dus het voorstel is niet aangenomen</source>
        <translation>The votes are tied for the second time, so the proposal is not adopted</translation>
    </message>
    <message>
        <source>De vergadering is voltallig, dus het voorstel is niet aangenomen</source>
        <translation>All members are present, so the proposal is not adopted</translation>
    </message>
    <message numerus="yes">
        <source>Voor een besluit moeten er minstens %n van de %1 leden zijn. %2</source>
        <translation>
            <numerusform>For a decision at least %n of the %1 members must be present. %2</numerusform>
            <numerusform>For a decision at least %n of the %1 members must be present. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 van de %2 leden aanwezig: geen quorum, nodig zijn er %n</source>
        <translation>
            <numerusform>%1 of the %2 members present: no quorum, %n is needed</numerusform>
            <numerusform>%1 of the %2 members present: no quorum, %n are needed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: de voorzitter beslist</source>
        <translation>%1: the chair decides</translation>
    </message>
    <message>
        <source>Het quorum is er niet; een stemming is dan niet geldig</source>
        <translation>There is no quorum; a vote is not valid then</translation>
    </message>
    <message>
        <source>Gemeentewet art. 29</source>
        <translation>Gemeentewet art. 29</translation>
    </message>
    <message>
        <source>aangenomen</source>
        <translation>carried</translation>
    </message>
    <message>
        <source>verworpen</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>stemmen staken</source>
        <translation>votes tied</translation>
    </message>
</context>
<context>
    <name>Backlog</name>
    <message>
        <source>ronde %1, %2, op deze vergadering gepland</source>
        <translation>round %1, %2, planned for this meeting</translation>
    </message>
    <message>
        <source>ronde %1, %2, nog te plannen</source>
        <translation>round %1, %2, still to be planned</translation>
    </message>
</context>
<context>
    <name>BarPicture</name>
    <message>
        <source>Fasen van %1 op een tijdbalk; de tabel eronder zegt hetzelfde.</source>
        <translation>Phases of %1 on a timeline; the table below says the same.</translation>
    </message>
    <message>
        <source>Deelname aan %1 per gemeente op een tijdbalk; de tabel eronder zegt hetzelfde.</source>
        <translation>Participation in %1 by municipality on a timeline; the table below says the same.</translation>
    </message>
</context>
<context>
    <name>BodyDialogs</name>
    <message>
        <source>&amp;Besluit bij</source>
        <translation>&amp;Decides by</translation>
    </message>
    <message>
        <source>&amp;Hoeveel leden er moeten zijn</source>
        <translation>&amp;How many members must be present</translation>
    </message>
    <message>
        <source>zoals de wet het zegt</source>
        <translation>as the law states</translation>
    </message>
    <message>
        <source>&amp;Quorum, eigen aantal</source>
        <translation>&amp;Quorum, own number</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>&amp;Meerderheid</source>
        <translation>&amp;Majority</translation>
    </message>
    <message>
        <source>de gewone</source>
        <translation>the ordinary one</translation>
    </message>
    <message>
        <source>&amp;Aanleveren, dagen vooraf</source>
        <translation>Hand-&amp;in, days ahead</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>&amp;Verzenden, dagen vooraf</source>
        <translation>Dis&amp;patch, days ahead</translation>
    </message>
    <message>
        <source>&amp;Opmerking</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Gremium toevoegen</source>
        <translation>Add body</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>De code staat vooraan in de nummers van de vergaderingen: SG geeft SG-2027-01. Raad en college van een gemeente komen er vanzelf bij met de gemeente.</source>
        <translation>The code comes first in the numbers of the meetings: SG gives SG-2027-01. The council and executive of a municipality are added automatically with the municipality.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Soort</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Regio</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>%1 wijzigen</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>BranchCallouts</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Zonder vastgelegd besluit telt %1 niet mee als vastgesteld.</source>
        <translation>Without a recorded decision, %1 does not count as having adopted.</translation>
    </message>
    <message>
        <source>Zonder vastgelegde reactie telt %1 niet mee als gereageerd.</source>
        <translation>Without a recorded response, %1 does not count as having responded.</translation>
    </message>
    <message>
        <source>Zonder vastgelegde uitslag telt %1 niet mee.</source>
        <translation>Without a recorded outcome, %1 does not count.</translation>
    </message>
    <message>
        <source>Vergaderd op %1, uitslag ontbreekt</source>
        <translation>Met on %1, outcome missing</translation>
    </message>
    <message numerus="yes">
        <source>Gepland op %1, %n dag(en) na het einde van de termijn</source>
        <translation>
            <numerusform>Planned for %1, %n day after the end of the term</numerusform>
            <numerusform>Planned for %1, %n days after the end of the term</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gepland op %1, %n dag(en) na het doel</source>
        <translation>
            <numerusform>Planned for %1, %n day after the target</numerusform>
            <numerusform>Planned for %1, %n days after the target</numerusform>
        </translation>
    </message>
    <message>
        <source>De termijn loopt tot en met %1.</source>
        <translation>The term runs up to and including %1.</translation>
    </message>
    <message>
        <source>Het doel van deze ronde is uiterlijk %1. Zoek een eerdere vergadering of verschuif het doel.</source>
        <translation>The target of this round is %1 at the latest. Find an earlier meeting or move the target.</translation>
    </message>
    <message>
        <source>%1 doet niet mee</source>
        <translation>%1 does not participate</translation>
    </message>
    <message>
        <source>%1 volgt alleen, sinds %2</source>
        <translation>%1 has only been following since %2</translation>
    </message>
    <message>
        <source>%1 doet niet mee sinds %2</source>
        <translation>%1 has not participated since %2</translation>
    </message>
    <message>
        <source>Welk besluit dat zegt, is niet vastgelegd.</source>
        <translation>The decision behind this has not been recorded.</translation>
    </message>
    <message>
        <source>Volgens: %1.</source>
        <translation>According to: %1.</translation>
    </message>
    <message>
        <source>Wat eerder is besloten, blijft staan.</source>
        <translation>Earlier decisions stand.</translation>
    </message>
    <message>
        <source>Overgeslagen op %1</source>
        <translation>Passed over on %1</translation>
    </message>
    <message>
        <source>Overgeslagen op %1 door %2</source>
        <translation>Passed over on %1 by %2</translation>
    </message>
    <message>
        <source>Nog niet aan de beurt en nog geen datum</source>
        <translation>Not its turn yet and no date yet</translation>
    </message>
    <message>
        <source>Aan de beurt, nog geen datum</source>
        <translation>Its turn, no date yet</translation>
    </message>
    <message>
        <source>Plan de behandeling in zodra een vergadering bekend is.</source>
        <translation>Plan its handling as soon as a meeting is known.</translation>
    </message>
    <message>
        <source>Stukken moeten uiterlijk %1 worden aangeleverd om uiterlijk %2 te kunnen besluiten.</source>
        <translation>Papers must be handed in by %1 at the latest to allow a decision by %2 at the latest.</translation>
    </message>
    <message>
        <source>De behandeling moet uiterlijk %1 plaatsvinden.</source>
        <translation>It must be handled by %1 at the latest.</translation>
    </message>
    <message>
        <source>Teruggestuurd naar %1 op %2</source>
        <translation>Sent back to %1 on %2</translation>
    </message>
    <message>
        <source>Teruggestuurd op %1</source>
        <translation>Sent back on %1</translation>
    </message>
    <message>
        <source>Aangehouden op %1</source>
        <translation>Deferred on %1</translation>
    </message>
    <message>
        <source>Plan de behandeling opnieuw in.</source>
        <translation>Plan its handling again.</translation>
    </message>
    <message>
        <source>Niet behandeld op %1</source>
        <translation>Not handled on %1</translation>
    </message>
    <message>
        <source>Verworpen op %1</source>
        <translation>Rejected on %1</translation>
    </message>
    <message>
        <source>Niet ingestemd op %1</source>
        <translation>Not consented on %1</translation>
    </message>
    <message>
        <source>Negatief geadviseerd op %1</source>
        <translation>Negative advice on %1</translation>
    </message>
    <message>
        <source>Ingetrokken op %1</source>
        <translation>Withdrawn on %1</translation>
    </message>
    <message>
        <source>Niet gereageerd binnen de termijn</source>
        <translation>No response within the term</translation>
    </message>
    <message>
        <source>Dat telt niet als instemming.</source>
        <translation>That does not count as consent.</translation>
    </message>
    <message>
        <source>Gewijzigd vastgesteld als versie %1 op %2</source>
        <translation>Adopted with amendments as version %1 on %2</translation>
    </message>
    <message>
        <source>Vastgesteld onder voorbehoud op %1</source>
        <translation>Adopted subject to a condition on %1</translation>
    </message>
    <message numerus="yes">
        <source>Al %n week/weken niet bevestigd</source>
        <translation>
            <numerusform>Not confirmed for %n week</numerusform>
            <numerusform>Not confirmed for %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Vraag de besluitenlijst of een brief op en leg de bevestiging vast.</source>
        <translation>Ask for the decision list or a letter and record the confirmation.</translation>
    </message>
    <message>
        <source>Nog niet aan de beurt</source>
        <translation>Not its turn yet</translation>
    </message>
    <message>
        <source>Eerst moet stap %1, %2, af zijn.</source>
        <translation>Stage %1, %2, must be finished first.</translation>
    </message>
    <message>
        <source>%1 besloot op %2.</source>
        <translation>%1 decided on %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n ander(en) besloot/besloten op %1.</source>
        <translation>
            <numerusform>%n other decided on %1.</numerusform>
            <numerusform>%n others decided on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versieverschil in deze stap</source>
        <translation>Version difference in this stage</translation>
    </message>
    <message>
        <source>De stap kan pas af na een nieuwe versie of een aanvaard verschil.</source>
        <translation>The stage can be finished only after a new version or an accepted difference.</translation>
    </message>
    <message>
        <source>Versieverschil aanvaard op %1</source>
        <translation>Version difference accepted on %1</translation>
    </message>
    <message>
        <source>Op %1 begonnen voordat de vorige stap af was</source>
        <translation>Started on %1 before the previous stage was finished</translation>
    </message>
    <message>
        <source>%1 bestaat niet meer; de laatste dag was %2</source>
        <translation>%1 no longer exists; its last day was %2</translation>
    </message>
    <message>
        <source>De gemeente is opgegaan in %1.</source>
        <translation>The municipality has become part of %1.</translation>
    </message>
    <message>
        <source>Op zijn vroegst kan het op %1.</source>
        <translation>The earliest it can be is %1.</translation>
    </message>
    <message>
        <source>Volgens de planning niet te halen</source>
        <translation>Out of reach according to the planning</translation>
    </message>
    <message>
        <source>Stukken moeten uiterlijk %1 worden aangeleverd. Het doel is %2.</source>
        <translation>Papers must be handed in by %1. The target is %2.</translation>
    </message>
    <message>
        <source>%1 volgt alleen nog, vanaf %2</source>
        <translation>%1 only follows, from %2</translation>
    </message>
    <message>
        <source>%1 doet niet meer mee vanaf %2</source>
        <translation>%1 takes no part any more from %2</translation>
    </message>
    <message>
        <source>Dat is voordat deze stap aan de beurt is; de planning rekent niet meer op een besluit.</source>
        <translation>That is before this step has its turn; planning no longer counts on a decision.</translation>
    </message>
    <message>
        <source>De laatste dag om het doel te halen was %1.</source>
        <translation>The last day to make the target was %1.</translation>
    </message>
    <message>
        <source>De termijn eindigde op %1. Komt er alsnog een reactie, leg die dan vast.</source>
        <translation>The term ended on %1. If a response comes after all, record it.</translation>
    </message>
    <message>
        <source>Het doel van %1 is voorbij. Voor de eerstvolgende vergadering moeten de stukken uiterlijk %2 worden aangeleverd.</source>
        <translation>The target of %1 has gone by. For the next meeting the papers have to be handed in by %2.</translation>
    </message>
    <message>
        <source>%1 is voorbij, en de vorige stap was toen niet klaar</source>
        <translation>%1 has gone by, and the step before was not complete then</translation>
    </message>
</context>
<context>
    <name>BranchDetails</name>
    <message>
        <source>Vergadering</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>dag bekend: %1</source>
        <translation>day known: %1</translation>
    </message>
    <message>
        <source>nog niet bekend</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>, %1 uur</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>Agendapunt</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Aanleverdag</source>
        <translation>Hand-in day</translation>
    </message>
    <message>
        <source>Verzenddag</source>
        <translation>Dispatch day</translation>
    </message>
    <message>
        <source>%1, vandaag</source>
        <translation>%1, today</translation>
    </message>
    <message>
        <source>%1, voorbij</source>
        <translation>%1, past</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>up to and including %1</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <comment>version of date</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Uitslag</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>nog niet vastgelegd</source>
        <translation>not recorded yet</translation>
    </message>
    <message>
        <source>nog geen besluit</source>
        <translation>no decision yet</translation>
    </message>
    <message>
        <source>Vorige uitslag</source>
        <translation>Previous outcome</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stemmen</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Bevestiging</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>nog niet van toepassing</source>
        <translation>not applicable yet</translation>
    </message>
    <message>
        <source>nog niet bevestigd</source>
        <translation>not confirmed yet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, by what</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages</comment>
        <translation>
            <numerusform>%n p.</numerusform>
            <numerusform>%n pp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stukken (%1)</source>
        <translation>Papers (%1)</translation>
    </message>
    <message>
        <source>%1 · stap %2 van %3 · ronde %4</source>
        <translation>%1 · stage %2 of %3 · round %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Dit dossier is alleen te lezen.</source>
        <translation>This case file is read-only.</translation>
    </message>
    <message>
        <source>Deze ronde is gestopt.</source>
        <translation>This round has been stopped.</translation>
    </message>
    <message>
        <source>%1 doet niet mee.</source>
        <translation>%1 does not participate.</translation>
    </message>
    <message>
        <source>%1 is overgeslagen. Neem het gremium eerst weer mee.</source>
        <translation>%1 has been passed over. Include the body again first.</translation>
    </message>
    <message>
        <source>Deze stap is nog niet begonnen.</source>
        <translation>This stage has not started yet.</translation>
    </message>
    <message>
        <source>Hier is nog geen besluit vastgelegd.</source>
        <translation>No decision is recorded here yet.</translation>
    </message>
    <message>
        <source>Dit gremium heeft daarna opnieuw besloten; alleen het laatste besluit is te corrigeren.</source>
        <translation>This body decided again afterwards; only the latest decision can be corrected.</translation>
    </message>
    <message>
        <source>Hier is al besloten. Is dat verkeerd vastgelegd, corrigeer het dan.</source>
        <translation>A decision was made here already. If it was recorded wrongly, correct it.</translation>
    </message>
    <message>
        <source>Dit besluit is al bevestigd.</source>
        <translation>This decision is confirmed already.</translation>
    </message>
    <message>
        <source>Er is nog geen besluit om te bevestigen.</source>
        <translation>There is no decision to confirm yet.</translation>
    </message>
    <message>
        <source>Tegen</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Onthouden</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
</context>
<context>
    <name>BranchEvents</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Datum losgelaten</source>
        <translation>Date released</translation>
    </message>
    <message>
        <source>Gepland op %1 (was %2)</source>
        <translation>Planned for %1 (was %2)</translation>
    </message>
    <message>
        <source>Gepland op %1</source>
        <translation>Planned for %1</translation>
    </message>
    <message>
        <source>Geagendeerd als punt %1 op %2</source>
        <translation>Put on the agenda as item %1 on %2</translation>
    </message>
    <message>
        <source>Van de agenda gehaald</source>
        <translation>Taken off the agenda</translation>
    </message>
    <message>
        <source>, versie %1</source>
        <translation>, version %1</translation>
    </message>
    <message>
        <source>Bevestigd</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Voorwaarde vervuld</source>
        <translation>Condition met</translation>
    </message>
    <message>
        <source>Overgeslagen</source>
        <translation>Passed over</translation>
    </message>
    <message>
        <source>Stukken verzonden, termijn tot en met %1</source>
        <translation>Papers sent out, term up to and including %1</translation>
    </message>
    <message>
        <source>Stukken verzonden</source>
        <translation>Papers sent out</translation>
    </message>
    <message>
        <source>Stap eerder begonnen</source>
        <translation>Stage started early</translation>
    </message>
    <message>
        <source>Versieverschil aanvaard</source>
        <translation>Version difference accepted</translation>
    </message>
    <message>
        <source>Deelname: %1</source>
        <translation>Participation: %1</translation>
    </message>
</context>
<context>
    <name>BranchSign</name>
    <message>
        <source>ingestemd</source>
        <translation>consented</translation>
    </message>
    <message>
        <source>doorgeleid</source>
        <translation>forwarded</translation>
    </message>
    <message>
        <source>met opmerkingen</source>
        <translation>with comments</translation>
    </message>
    <message>
        <source>niet ingestemd</source>
        <translation>not consented</translation>
    </message>
    <message>
        <source>negatief advies</source>
        <translation>negative advice</translation>
    </message>
    <message>
        <source>niet behandeld</source>
        <translation>not handled</translation>
    </message>
    <message>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>doet niet meer mee</source>
        <translation>no longer participates</translation>
    </message>
    <message>
        <source>%1, %2 wk</source>
        <comment>decided but not confirmed for that many weeks</comment>
        <translation>%1, %2 wk</translation>
    </message>
    <message>
        <source>na de termijn</source>
        <translation>after the term</translation>
    </message>
    <message>
        <source>geen datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>vóór %1</source>
        <translation>before %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>short for: version</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>stapt uit</source>
        <translation>steps out</translation>
    </message>
    <message>
        <source>te laat</source>
        <translation>too late</translation>
    </message>
    <message>
        <source>opnieuw plannen</source>
        <translation>plan again</translation>
    </message>
</context>
<context>
    <name>CalendarTables</name>
    <message>
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>eerste</source>
        <translation>first</translation>
    </message>
    <message>
        <source>tweede</source>
        <translation>second</translation>
    </message>
    <message>
        <source>derde</source>
        <translation>third</translation>
    </message>
    <message>
        <source>vierde</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>laatste</source>
        <translation>last</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Ritme</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>elke week</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>elke %1 weken</source>
        <comment>every so many weeks</comment>
        <translation>every %1 weeks</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>first Monday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>elke %1 van de maand</source>
        <translation>every %1 of the month</translation>
    </message>
    <message>
        <source>elke %1, om de %2 maanden</source>
        <translation>%1, every %2 months</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Gelijkgesteld met een feestdag</source>
        <translation>Treated as a public holiday</translation>
    </message>
    <message>
        <source>nog niet ingevuld: dagen in dat jaar zijn voorlopig</source>
        <translation>not filled in yet: days in that year are provisional</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Gerekend vanaf</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Duur</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Kracht</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Uiterlijk %1</source>
        <translation>%1 at the latest</translation>
    </message>
    <message>
        <source>Geen laatste dag</source>
        <translation>No last day</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>strength, source, certainty</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ComingLines</name>
    <message>
        <source>Deze week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>week and its recess</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n voorstel(len)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agendapunt(en)</source>
        <translation>
            <numerusform>%n agenda item</numerusform>
            <numerusform>%n agenda items</numerusform>
        </translation>
    </message>
    <message>
        <source>vrije dag</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>aanleveren</source>
        <translation>hand in</translation>
    </message>
    <message>
        <source>verzenden</source>
        <translation>send out</translation>
    </message>
    <message>
        <source>actie</source>
        <translation>action</translation>
    </message>
    <message>
        <source>%1 uur</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>body and what it treats</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>gehouden</source>
        <translation>held</translation>
    </message>
    <message>
        <source>%1 (geen werkdag)</source>
        <translation>%1 (not a working day)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Geschreven: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Er zijn geen acties of toezeggingen die hierbij passen.</source>
        <translation>There are no actions or commitments that match this.</translation>
    </message>
    <message>
        <source>toont acties en toezeggingen, wat te laat is eerst</source>
        <translation>shows actions and commitments, overdue ones first</translation>
    </message>
    <message>
        <source>alleen die van deze persoon</source>
        <translation>only those of this person</translation>
    </message>
    <message>
        <source>NAAM</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>alleen die van dit gremium</source>
        <translation>only those of this body</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>alleen wat te laat is</source>
        <translation>only what is overdue</translation>
    </message>
    <message>
        <source>ook wat afgedaan of vervallen is</source>
        <translation>also what has been completed or dropped</translation>
    </message>
    <message>
        <source>schrijft de actielijst als PDF</source>
        <translation>writes the list of actions as a PDF</translation>
    </message>
    <message>
        <source>UIT.pdf</source>
        <translation>OUT.pdf</translation>
    </message>
    <message>
        <source>als JSON, zie docs/data-format.md</source>
        <translation>as JSON, see docs/data-format.md</translation>
    </message>
    <message>
        <source>schrijft de besluitenlijst van een vergadering als PDF</source>
        <translation>writes the decision list of a meeting as a PDF</translation>
    </message>
    <message>
        <source>nummer van de vergadering, bijvoorbeeld SG-2027-04</source>
        <translation>number of the meeting, for example SG-2027-04</translation>
    </message>
    <message>
        <source>NUMMER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>de PDF; verschijnt pas als die compleet is</source>
        <translation>the PDF; appears only once it is complete</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt: %1</source>
        <translation>Backup made: %1</translation>
    </message>
    <message>
        <source>maakt een reservekopie, ook terwijl het dossier ergens open staat</source>
        <translation>makes a backup, even while the case file is open elsewhere</translation>
    </message>
    <message>
        <source>de kopie</source>
        <translation>the backup</translation>
    </message>
    <message>
        <source>een bestaande kopie mag worden vervangen</source>
        <translation>an existing backup may be replaced</translation>
    </message>
    <message>
        <source>Het bestand is heel.</source>
        <translation>The file is intact.</translation>
    </message>
    <message>
        <source>Alle regels kloppen.</source>
        <translation>All rules hold.</translation>
    </message>
    <message numerus="yes">
        <source>Op %n plaats(en) klopt een regel niet.</source>
        <translation>
            <numerusform>A rule does not hold in %n place.</numerusform>
            <numerusform>A rule does not hold in %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>controleert het bestand en de regels die altijd gelden</source>
        <translation>checks the file and the rules that always apply</translation>
    </message>
    <message>
        <source>Opdracht %1:</source>
        <translation>Command %1:</translation>
    </message>
    <message>
        <source>Opdracht %1 (%2):</source>
        <translation>Command %1 (%2):</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 ($%3)</source>
        <comment>kind, number, own name</comment>
        <translation>%1 %2 ($%3)</translation>
    </message>
    <message>
        <source>toont alle opdrachten die “do” kent, met velden en voorbeelden (Engels)</source>
        <translation>shows all commands that “do” knows, with fields and examples (English)</translation>
    </message>
    <message>
        <source>Er is geen voorbeeld “%1”. Kies %2.</source>
        <translation>There is no example “%1”. Choose %2.</translation>
    </message>
    <message>
        <source> of </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Voorbeelddossier gemaakt: %1</source>
        <translation>Example case file made: %1</translation>
    </message>
    <message>
        <source>maakt het voorbeelddossier: een verzonnen jeugdregio, met stukken en vergaderingen</source>
        <translation>makes the example case file: a fictional youth region, with papers and meetings</translation>
    </message>
    <message>
        <source>zuid-holland-zuid, of utrecht voor een netwerk van 26 gemeenten in zes regio’s</source>
        <translation>zuid-holland-zuid, or utrecht for a network of 26 municipalities in six regions</translation>
    </message>
    <message>
        <source>VERHAAL</source>
        <translation>STORY</translation>
    </message>
    <message numerus="yes">
        <source>%n opdracht(en) uitgevoerd.</source>
        <translation>
            <numerusform>%n command carried out.</numerusform>
            <numerusform>%n commands carried out.</numerusform>
        </translation>
    </message>
    <message>
        <source>voert een lijst opdrachten uit: allemaal of geen</source>
        <translation>carries out a list of commands: all or none</translation>
    </message>
    <message>
        <source>de lijst; - of niets leest van de invoer</source>
        <translation>the list; - or nothing reads from the input</translation>
    </message>
    <message>
        <source>Een agenda (ICS), --body en --person zijn er alleen voor vergaderingen (--kind meetings).</source>
        <translation>A calendar (ICS), --body and --person are available for meetings only (--kind meetings).</translation>
    </message>
    <message>
        <source>De uitvoer kan niet over het dossier zelf heen worden geschreven. Kies een andere naam.</source>
        <translation>The output cannot be written over the case file itself. Choose another name.</translation>
    </message>
    <message>
        <source>schrijft een tabel (CSV) of agenda (ICS), die weer kan worden overgenomen</source>
        <translation>writes a table (CSV) or calendar (ICS) that can be imported again</translation>
    </message>
    <message>
        <source>het bestand; eindigt het op .ics, dan wordt het een agenda; - schrijft op de uitvoer</source>
        <translation>the file; if it ends in .ics it becomes a calendar; - writes to the output</translation>
    </message>
    <message>
        <source>alleen de vergaderingen van dit gremium</source>
        <translation>only the meetings of this body</translation>
    </message>
    <message>
        <source>alleen de vergaderingen waarin deze persoon zit</source>
        <translation>only the meetings this person sits in</translation>
    </message>
    <message>
        <source>%1, ronde %2, vóór stap %3: %4</source>
        <comment>proposal, round, position, stage</comment>
        <translation>%1, round %2, before stage %3: %4</translation>
    </message>
    <message>
        <source>Iedereen die gehoord moet zijn, is gehoord.</source>
        <translation>Everyone who must be heard has been heard.</translation>
    </message>
    <message>
        <source>Overgeslagen: %1</source>
        <translation>Passed over: %1</translation>
    </message>
    <message>
        <source>zegt wie vóór een stap gehoord moet zijn en dat nog niet is</source>
        <translation>says who must be heard before a stage and has not been heard yet</translation>
    </message>
    <message>
        <source>het voorstel</source>
        <translation>the proposal</translation>
    </message>
    <message>
        <source>de stap; zonder is dat de eerstvolgende die begint</source>
        <translation>the stage; if omitted, the next one to start</translation>
    </message>
    <message>
        <source>STAP</source>
        <translation>STAGE</translation>
    </message>
    <message>
        <source>Er is nog niets vastgelegd.</source>
        <translation>Nothing has been recorded yet.</translation>
    </message>
    <message>
        <source>toont wat er is vastgelegd, door wie en wanneer</source>
        <translation>shows what has been recorded, by whom and when</translation>
    </message>
    <message>
        <source>als JSON, dat “do” weer kan uitvoeren</source>
        <translation>as JSON, which “do” can carry out again</translation>
    </message>
    <message>
        <source>rij</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Rij %1 (regel %2) is niet overgenomen. %3</source>
        <translation>Row %1 (line %2) was not imported. %3</translation>
    </message>
    <message>
        <source>invoer</source>
        <translation>input</translation>
    </message>
    <message>
        <source>Volgens %1.</source>
        <translation>According to %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rij(en) overgenomen.</source>
        <translation>
            <numerusform>%n row imported.</numerusform>
            <numerusform>%n rows imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Geef bij --rows nummers van rijen, bijvoorbeeld 1,3-5.</source>
        <translation>Give row numbers with --rows, for example 1,3-5.</translation>
    </message>
    <message>
        <source>Geef bij --dates day (dag voorop) of month (maand voorop).</source>
        <translation>Give day (day first) or month (month first) with --dates.</translation>
    </message>
    <message>
        <source>neemt een tabel (CSV) of agenda (ICS) over, als één opdracht</source>
        <translation>imports a table (CSV) or calendar (ICS), as one command</translation>
    </message>
    <message>
        <source>het bestand; - leest van de invoer</source>
        <translation>the file; - reads from the input</translation>
    </message>
    <message>
        <source>toont alleen wat er zou veranderen</source>
        <translation>only shows what would change</translation>
    </message>
    <message>
        <source>alleen deze rijen van de voorvertoning, bijvoorbeeld 1,3-5</source>
        <translation>only these rows of the preview, for example 1,3-5</translation>
    </message>
    <message>
        <source>RIJEN</source>
        <translation>ROWS</translation>
    </message>
    <message>
        <source>het gremium van rijen die er geen noemen</source>
        <translation>the body for rows that name none</translation>
    </message>
    <message>
        <source>welk gremium met een naam is bedoeld, bijvoorbeeld &quot;Raadsvergadering=R-DOR&quot;</source>
        <translation>which body a name refers to, for example &quot;Raadsvergadering=R-DOR&quot;</translation>
    </message>
    <message>
        <source>NAAM=CODE</source>
        <translation>NAME=CODE</translation>
    </message>
    <message>
        <source>volgorde van datums: day (dag voorop) of month (maand voorop)</source>
        <translation>order of dates: day (day first) or month (month first)</translation>
    </message>
    <message>
        <source>VOLGORDE</source>
        <translation>ORDER</translation>
    </message>
    <message>
        <source>meetings (vergaderingen), bodies (gremia), people (personen) of proposals (voorstellen)</source>
        <translation>meetings, bodies, people or proposals</translation>
    </message>
    <message>
        <source>SOORT</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>“%1” is geen meetings, bodies, people of proposals</source>
        <translation>“%1” is not meetings, bodies, people or proposals</translation>
    </message>
    <message>
        <source>Er ging iets mis in het programma zelf. Wat al was vastgelegd is bewaard.</source>
        <translation>Something went wrong in the program itself. What had already been recorded has been kept.</translation>
    </message>
    <message>
        <source>toont de vergaderingen op datum</source>
        <translation>shows the meetings by date</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n gemeente(n), elk met college en raad.</source>
        <translation>
            <numerusform>%1: %n municipality, with executive and council.</numerusform>
            <numerusform>%1: %n municipalities, each with executive and council.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routesjabloon(en).</source>
        <translation>
            <numerusform>%n route template.</numerusform>
            <numerusform>%n route templates.</numerusform>
        </translation>
    </message>
    <message>
        <source>maakt een nieuw dossier, leeg of met de gemeenten van een jeugdregio</source>
        <translation>makes a new case file, empty or with the municipalities of a youth region</translation>
    </message>
    <message>
        <source>code van de jeugdregio, bijvoorbeeld JZ31</source>
        <translation>code of the youth region, for example JZ31</translation>
    </message>
    <message>
        <source>schrijft het als PDF, op één pagina als dat kan</source>
        <translation>writes it as a PDF, on one page if possible</translation>
    </message>
    <message>
        <source>schrijft het als werkmap voor een rekenblad</source>
        <translation>writes it as a workbook for a spreadsheet</translation>
    </message>
    <message>
        <source>UIT.xlsx</source>
        <translation>OUT.xlsx</translation>
    </message>
    <message>
        <source>Er ontbreekt een waarde: --output, --folder of --zip.</source>
        <translation>A value is missing: --output, --folder or --zip.</translation>
    </message>
    <message>
        <source>De vergaderset kan niet over het dossier zelf heen worden geschreven. Kies een andere naam.</source>
        <translation>The meeting pack cannot be written over the case file itself. Choose another name.</translation>
    </message>
    <message>
        <source>legt de set vast als volgende revisie: de stukken zijn verzonden</source>
        <translation>records the pack as the next revision: the papers have been sent out</translation>
    </message>
    <message>
        <source>legt ook vast aan wie die revisie is verzonden</source>
        <translation>also records to whom that revision was sent</translation>
    </message>
    <message>
        <source>ONTVANGERS</source>
        <translation>RECIPIENTS</translation>
    </message>
    <message>
        <source>de hele set als volgende revisie, met de wijzigingen erin aangegeven</source>
        <translation>the whole pack as the next revision, with the changes marked</translation>
    </message>
    <message>
        <source>een aanvulling: alleen wat gewijzigd of nieuw is sinds die revisie</source>
        <translation>a supplement: only what has changed or is new since that revision</translation>
    </message>
    <message>
        <source>REVISIE</source>
        <translation>REVISION</translation>
    </message>
    <message>
        <source>met vooraan de eigen stand en data van die gemeente, bijvoorbeeld GM0505</source>
        <translation>starting with that municipality’s own status and dates, for example GM0505</translation>
    </message>
    <message>
        <source>GEMEENTE</source>
        <translation>MUNICIPALITY</translation>
    </message>
    <message>
        <source>openbare set: zonder een woord uit besloten punten en stukken</source>
        <translation>public pack: without a word from closed items and papers</translation>
    </message>
    <message>
        <source>alleen het besloten deel</source>
        <translation>only the closed part</translation>
    </message>
    <message>
        <source>schrijft de vergaderset van een vergadering als één PDF, als map of als ZIP</source>
        <translation>writes the meeting pack of a meeting as one PDF, as a folder or as a ZIP</translation>
    </message>
    <message>
        <source>een nieuwe of lege map met de stukken per nummer, de set en een lijst</source>
        <translation>a new or empty folder with the papers by number, the pack and a list</translation>
    </message>
    <message>
        <source>MAP</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>hetzelfde als map, in één ZIP-bestand</source>
        <translation>the same as a folder, in one ZIP file</translation>
    </message>
    <message>
        <source>UIT.zip</source>
        <translation>OUT.zip</translation>
    </message>
    <message>
        <source>neemt omgezette bestanden ook ongewijzigd op</source>
        <translation>also includes converted files unchanged</translation>
    </message>
    <message>
        <source>zegt in JSON wat erin zit en wat ermee is</source>
        <translation>says in JSON what is in it and what state it is in</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <comment>label, title, what happened</comment>
        <translation>%1 “%2”: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n stuk(ken) ontbreken of wijken af; de vergaderset zegt welke.</source>
        <translation>
            <numerusform>%n paper is missing or differs; the meeting pack says which.</numerusform>
            <numerusform>%n papers are missing or differ; the meeting pack says which.</numerusform>
        </translation>
    </message>
    <message>
        <source>Er is niets gewijzigd sinds revisie %1.</source>
        <translation>Nothing has changed since revision %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n agendapunt(en) gewijzigd sinds revisie %1.</source>
        <translation>
            <numerusform>%n agenda item changed since revision %1.</numerusform>
            <numerusform>%n agenda items changed since revision %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 van %n pagina(&apos;s): %2</source>
        <comment>kind of pack, file</comment>
        <translation>
            <numerusform>%1 of %n page: %2</numerusform>
            <numerusform>%1 of %n pages: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (aanname)</source>
        <translation>%1 (assumption)</translation>
    </message>
    <message>
        <source>%1. %2: klaar op zijn vroegst %3, uiterlijk %4</source>
        <translation>%1. %2: finished %3 at the earliest, %4 at the latest</translation>
    </message>
    <message>
        <source>besloten op %1</source>
        <translation>decided on %1</translation>
    </message>
    <message>
        <source>vroegst %1, uiterlijk %2</source>
        <translation>%1 at the earliest, %2 at the latest</translation>
    </message>
    <message>
        <source> [knelpunt]</source>
        <translation> [bottleneck]</translation>
    </message>
    <message>
        <source>%1 %2, ronde %3</source>
        <comment>number, title, round</comment>
        <translation>%1 %2, round %3</translation>
    </message>
    <message>
        <source>%1. %2: %3 wordt %4</source>
        <translation>%1. %2: %3 becomes %4</translation>
    </message>
    <message>
        <source>rekent de planning van een ronde uit, vooruit en terug</source>
        <translation>calculates the planning of a round, forwards and backwards</translation>
    </message>
    <message>
        <source>het voorstel; met een schuine streep en een nummer een eerdere ronde</source>
        <translation>the proposal; with a slash and a number, an earlier round</translation>
    </message>
    <message>
        <source>vooruit vanaf deze dag; zonder is dat vandaag</source>
        <translation>forwards from this day; if omitted, from today</translation>
    </message>
    <message>
        <source>terug vanaf deze dag; zonder is dat het doel van de ronde</source>
        <translation>backwards from this day; if omitted, from the target of the round</translation>
    </message>
    <message>
        <source>wat als: sent-back:STAP[:NAAR], skipped:STAP[:WEKEN], cancelled:VERGADERING, preparation:STAP[:WERKDAGEN], extra:GREMIUM:DATUM[:AANLEVERDATUM]</source>
        <translation>what if: sent-back:STAGE[:TO], skipped:STAGE[:WEEKS], cancelled:MEETING, preparation:STAGE[:WORKINGDAYS], extra:BODY:DATE[:HANDINDATE]</translation>
    </message>
    <message>
        <source>GEVAL</source>
        <translation>CASE</translation>
    </message>
    <message>
        <source>Gebruik</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIES</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>OPDRACHT</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Waarden</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>(verplicht)</source>
        <translation>(required)</translation>
    </message>
    <message>
        <source>TEKST</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>niet samen met</source>
        <translation>not together with</translation>
    </message>
    <message>
        <source>toont deze uitleg</source>
        <translation>shows this help</translation>
    </message>
    <message>
        <source>Dit begrijp ik niet: %1.</source>
        <translation>This was not understood: %1.</translation>
    </message>
    <message>
        <source>Er ontbreekt een waarde: %1.</source>
        <translation>A value is missing: %1.</translation>
    </message>
    <message>
        <source>Bij %1 staan te weinig of te veel waarden.</source>
        <translation>Too few or too many values were given with %1.</translation>
    </message>
    <message>
        <source>Deze opties gaan niet samen: %1.</source>
        <translation>These options cannot be used together: %1.</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Deze waarde kan niet: %1.</source>
        <translation>This value is not possible: %1.</translation>
    </message>
    <message>
        <source>Geef een opdracht.</source>
        <translation>Give a command.</translation>
    </message>
    <message>
        <source>De opdracht “%1” bestaat niet.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>Besluitroute: voorstellen langs hun route, vanaf de opdrachtregel.</source>
        <translation>Besluitroute: proposals along their route, from the command line.</translation>
    </message>
    <message>
        <source>Opties</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>toont de versie</source>
        <translation>shows the version</translation>
    </message>
    <message>
        <source>de dag die als vandaag geldt</source>
        <translation>the day that counts as today</translation>
    </message>
    <message>
        <source>naam in de geschiedenis</source>
        <translation>name in the history</translation>
    </message>
    <message>
        <source>Antwoorden komen op de uitvoer, meldingen op de foutuitvoer. Afloop: 0 gelukt, 1 verkeerd gebruik, 2 geweigerd door een regel, 3 het bestand kon niet worden gelezen of geschreven.</source>
        <translation>Answers go to the output, messages to the error output. Exit codes: 0 succeeded, 1 wrong usage, 2 refused by a rule, 3 the file could not be read or written.</translation>
    </message>
    <message>
        <source>Opdrachten</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>het dossier, een bestand dat op .besluitroute eindigt</source>
        <translation>the case file, a file that ends in .besluitroute</translation>
    </message>
    <message>
        <source>Uitleg: besluitroute-cli --help, of --help achter een opdracht.</source>
        <translation>Help: besluitroute-cli --help, or --help after a command.</translation>
    </message>
    <message>
        <source>Het antwoord kon niet worden geschreven.</source>
        <translation>The answer could not be written.</translation>
    </message>
    <message>
        <source>geen dag</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>%1  %2 %3: %4 (%5)</source>
        <comment>day, who, what it does, proposal, how sure</comment>
        <translation>%1  %2 %3: %4 (%5)</translation>
    </message>
    <message>
        <source>%1, %2: druk</source>
        <translation>%1, %2: busy</translation>
    </message>
    <message>
        <source>Geef bij --kind turns, consultations, decisions of agenda.</source>
        <translation>Give turns, consultations, decisions or agenda with --kind.</translation>
    </message>
    <message>
        <source>toont wie wanneer aan zet is, en de lange-termijnagenda</source>
        <translation>shows whose turn it is and when, and the long-term agenda</translation>
    </message>
    <message>
        <source>turns (wie is aan zet), consultations (wie wordt geraadpleegd), decisions (wie besluit) of agenda (lange-termijnagenda)</source>
        <translation>turns (whose turn it is), consultations (who is consulted), decisions (who decides) or agenda (long-term agenda)</translation>
    </message>
    <message>
        <source>alleen dit traject (thema)</source>
        <translation>only this track (theme)</translation>
    </message>
    <message>
        <source>alleen dit gremium</source>
        <translation>only this body</translation>
    </message>
    <message>
        <source>alleen de gremia waarin deze persoon op die dag zit</source>
        <translation>only the bodies this person sits in on that day</translation>
    </message>
    <message>
        <source>hoeveel maanden de lange-termijnagenda vooruitkijkt; zonder is dat 12</source>
        <translation>how many months the long-term agenda looks ahead; if omitted, 12</translation>
    </message>
    <message>
        <source>AANTAL</source>
        <translation>COUNT</translation>
    </message>
    <message>
        <source>zonder besloten agendapunten</source>
        <translation>without closed agenda items</translation>
    </message>
    <message>
        <source>als CSV, voor een rekenblad</source>
        <translation>as CSV, for a spreadsheet</translation>
    </message>
    <message>
        <source>maakt het routeblad van een voorstel: elke stap en elk gremium op één blad</source>
        <translation>makes the route sheet of a proposal: every stage and every body on one sheet</translation>
    </message>
    <message>
        <source>Niets gevonden.</source>
        <translation>Nothing found.</translation>
    </message>
    <message numerus="yes">
        <source>%n gevonden.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n document(en) is nog niet gezocht: de woorden erin zijn niet gelezen. Dat doet ‘read-documents’.</source>
        <translation>
            <numerusform>%n document has not been searched yet: its words have not been read. ‘read-documents’ does that.</numerusform>
            <numerusform>%n documents have not been searched yet: their words have not been read. ‘read-documents’ does that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(en) gelezen.</source>
        <translation>
            <numerusform>%n document read.</numerusform>
            <numerusform>%n documents read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n document(en) staan geen woorden die gelezen kunnen worden.</source>
        <translation>
            <numerusform>%n document contains no words that can be read.</numerusform>
            <numerusform>%n documents contain no words that can be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>zoekt in voorstellen, agenda’s, oplegnotities, besluiten, acties, personen en de tekst van bijlagen</source>
        <translation>searches proposals, agendas, cover notes, decisions, actions, people and the text of attachments</translation>
    </message>
    <message>
        <source>wat erin moet staan; het begin van een woord is genoeg</source>
        <translation>what it must contain; the beginning of a word is enough</translation>
    </message>
    <message>
        <source>WOORDEN</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <source>hoeveel hoogstens: van de teksten, en van de bladzijden in bijlagen</source>
        <translation>how many at most: of the texts, and of the pages in attachments</translation>
    </message>
    <message>
        <source>leest de woorden in bijlagen die er nog niet zijn, zodat erin kan worden gezocht</source>
        <translation>reads the words in attachments that are not there yet, so that they can be searched</translation>
    </message>
    <message>
        <source>Het bestand is bijgewerkt naar de nieuwste bestandsversie. De oude staat in “%1”.</source>
        <translation>The file has been updated to the newest file version. The old one is in “%1”.</translation>
    </message>
    <message>
        <source>Let op: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Let op, %1 keer: %2</source>
        <translation>Note, %1 times: %2</translation>
    </message>
    <message>
        <source>toont wat op een dag aandacht vraagt, het ergste eerst</source>
        <translation>shows what needs attention on a day, the worst first</translation>
    </message>
    <message>
        <source>de dag; zonder is dat vandaag</source>
        <translation>the day; if omitted, today</translation>
    </message>
    <message>
        <source>de signalen die zijn stilgezet</source>
        <translation>the signals that have been silenced</translation>
    </message>
    <message>
        <source>toont hoe het met de besluiten staat, per voorstel en gemeente</source>
        <translation>shows where the decisions stand, by proposal and municipality</translation>
    </message>
    <message>
        <source>alleen dit voorstel</source>
        <translation>only this proposal</translation>
    </message>
    <message>
        <source>peildatum; zonder is dat vandaag</source>
        <translation>as-of date; if omitted, today</translation>
    </message>
    <message>
        <source>%1: uiterlijk %2</source>
        <translation>%1: %2 at the latest</translation>
    </message>
    <message>
        <source>%1: geen laatste dag</source>
        <translation>%1: no last day</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>strength, source, certainty</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Geef een instelling als NAAM=WAARDE, bijvoorbeeld weeks=8.</source>
        <translation>Give a setting as NAME=VALUE, for example weeks=8.</translation>
    </message>
    <message>
        <source>rekent een wettelijke of afgesproken termijn uit</source>
        <translation>calculates a statutory or agreed term</translation>
    </message>
    <message>
        <source>de regel, bijvoorbeeld WGR-1-3</source>
        <translation>the rule, for example WGR-1-3</translation>
    </message>
    <message>
        <source>de dag waarop de termijn begint</source>
        <translation>the day on which the term starts</translation>
    </message>
    <message>
        <source>een instelling van de regel</source>
        <translation>a setting of the rule</translation>
    </message>
    <message>
        <source>NAAM=WAARDE</source>
        <translation>NAME=VALUE</translation>
    </message>
    <message>
        <source>met de afspraken en gelijkgestelde dagen van dit dossier</source>
        <translation>with the agreements and the days treated as public holidays of this case file</translation>
    </message>
    <message>
        <source>maakt de laatste wijziging ongedaan</source>
        <translation>undoes the last change</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>doet de laatste ongedaan gemaakte wijziging opnieuw</source>
        <translation>redoes the last undone change</translation>
    </message>
    <message>
        <source>Opnieuw gedaan: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>taal van meldingen en tabellen: nl of en; stukken zijn altijd Nederlands</source>
        <translation>language of messages and tables: nl or en; papers are always in Dutch</translation>
    </message>
    <message>
        <source>TAAL</source>
        <translation>LANGUAGE</translation>
    </message>
    <message numerus="yes">
        <source>%n document(en) konden nu niet worden gelezen. Probeer het later opnieuw.</source>
        <translation>
            <numerusform>%n document could not be read now. Try again later.</numerusform>
            <numerusform>%n documents could not be read now. Try again later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documenten van Word, Excel en PowerPoint worden gelezen met LibreOffice, dat op deze computer niet is gevonden.</source>
        <translation>Documents of Word, Excel and PowerPoint are read with LibreOffice, which was not found on this computer.</translation>
    </message>
    <message>
        <source>schrijft het overdrachtsdossier als PDF: wat loopt, wat is besloten en afgesproken, wie is wie</source>
        <translation>writes the handover file as PDF: what runs, what was decided and agreed, who is who</translation>
    </message>
    <message>
        <source>alleen wat deze gemeente aangaat</source>
        <translation>only what concerns this municipality</translation>
    </message>
    <message>
        <source>Ontbreekt nog bij %1</source>
        <comment>label, what is missing there</comment>
        <translation>Still missing at %1</translation>
    </message>
    <message>
        <source>alleen de besloten agendapunten, voor wie daarbij hoort</source>
        <translation>only the closed agenda items, for who may see them</translation>
    </message>
    <message>
        <source>Dag, tijd of plaats van de vergadering is gewijzigd sinds revisie %1.</source>
        <translation>Day, time or place of the meeting changed since revision %1.</translation>
    </message>
</context>
<context>
    <name>CoverNote</name>
    <message>
        <source>%1, nog leeg</source>
        <translation>%1, still empty</translation>
    </message>
    <message>
        <source>%1 (uit de route)</source>
        <translation>%1 (from the route)</translation>
    </message>
    <message>
        <source>%1 (genummerde beslispunten)</source>
        <translation>%1 (numbered decision points)</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Steller</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Portefeuillehouder</source>
        <translation>Portfolio holder</translation>
    </message>
    <message>
        <source>Gevraagd besluit</source>
        <translation>Decision requested</translation>
    </message>
    <message>
        <source>Aanleiding en kern</source>
        <translation>Background and key points</translation>
    </message>
    <message>
        <source>Eerdere besluiten</source>
        <translation>Earlier decisions</translation>
    </message>
    <message>
        <source>Argumenten</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Kanttekeningen en risico’s</source>
        <translation>Caveats and risks</translation>
    </message>
    <message>
        <source>Financiën</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Afstemming</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Communicatie</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Vervolg en planning</source>
        <translation>Next steps and planning</translation>
    </message>
    <message>
        <source>Oplegnotitie</source>
        <translation>Cover note</translation>
    </message>
    <message>
        <source>Oplegnotitie %1</source>
        <translation>Cover note %1</translation>
    </message>
    <message>
        <source>%1 (uit de raadplegingen)</source>
        <translation>%1 (from the consultations)</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>%1 van %2</source>
        <comment>version of date</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1-A</source>
        <comment>number of an amended version</comment>
        <translation>%1-A</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>geen vergadering</source>
        <translation>no meeting</translation>
    </message>
    <message>
        <source>Gestemd: %1.</source>
        <translation>Votes: %1.</translation>
    </message>
    <message>
        <source>%1 %2, ronde %3, stap %4: %5</source>
        <translation>%1 %2, round %3, stage %4: %5</translation>
    </message>
    <message>
        <source>U kijkt naar de stand van %1. Wat u vastlegt, geldt vanaf de datum hieronder.</source>
        <translation>You are viewing the status as of %1. What you record applies from the date below.</translation>
    </message>
    <message>
        <source>stap %1, %2</source>
        <translation>stage %1, %2</translation>
    </message>
    <message>
        <source>Stemmen: %1.</source>
        <translation>Votes: %1.</translation>
    </message>
    <message>
        <source>Bron: %1.</source>
        <translation>Source: %1.</translation>
    </message>
    <message>
        <source>Bevestigd op %1; dat blijft zo.</source>
        <translation>Confirmed on %1; that stays.</translation>
    </message>
    <message>
        <source>Nu vastgelegd: %1.</source>
        <translation>Recorded now: %1.</translation>
    </message>
    <message>
        <source>Vergadering %1 is nog niet geweest: %2.</source>
        <translation>Meeting %1 is still to come: %2.</translation>
    </message>
    <message>
        <source>%1 op %2, versie %3</source>
        <translation>%1 on %2, version %3</translation>
    </message>
    <message>
        <source>%1 op %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Dit besluit gaat weg, alsof het nooit was vastgelegd: %1. Agendapunt, stukken en stemmen blijven.</source>
        <translation>This decision goes, as if it had never been recorded: %1. Agenda item, papers and votes stay.</translation>
    </message>
    <message>
        <source>Ook de bevestiging van %1 vervalt.</source>
        <translation>The confirmation of %1 goes too.</translation>
    </message>
</context>
<context>
    <name>DecisionMending</name>
    <message>
        <source>Besluit terugnemen</source>
        <translation>Take decision back</translation>
    </message>
    <message>
        <source>Terugnemen</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>DemoTask</name>
    <message>
        <source>De voorbeeldregio wordt gemaakt…</source>
        <translation>Making the example region…</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Voorbeeldregio</source>
        <translation>Example region</translation>
    </message>
</context>
<context>
    <name>DocumentExport</name>
    <message>
        <source>Het document kon niet worden geschreven naar ‘%1’.</source>
        <translation>The document could not be written to ‘%1’.</translation>
    </message>
    <message>
        <source>Een bestand dat er al stond, is niet veranderd.</source>
        <translation>A file that was already there has not been changed.</translation>
    </message>
    <message>
        <source>Kies een andere map.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Het document staat in ‘%1’.</source>
        <translation>The document is in ‘%1’.</translation>
    </message>
    <message>
        <source>Het document wordt gemaakt …</source>
        <translation>The document is being made …</translation>
    </message>
    <message>
        <source>Een ogenblik</source>
        <translation>One moment</translation>
    </message>
</context>
<context>
    <name>DocumentOpening</name>
    <message>
        <source>Het dossier is niet veranderd.</source>
        <translation>The case file has not been changed.</translation>
    </message>
    <message>
        <source>De inhoud van ‘%1’ is niet in het dossier.</source>
        <translation>The content of ‘%1’ is not in the case file.</translation>
    </message>
    <message>
        <source>‘%1’ kon niet worden klaargezet om te bekijken.</source>
        <translation>‘%1’ could not be prepared for viewing.</translation>
    </message>
    <message>
        <source>Er is geen programma gevonden om ‘%1’ mee te openen.</source>
        <translation>No program was found to open ‘%1’ with.</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>PDF-bestanden (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Werkmappen (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV-bestanden (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>%1, bladzijde %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>bij punt %1 %2</source>
        <translation>at item %1 %2</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>%1 at the latest</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, its outcome</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Over Besluitroute</source>
        <translation>About Besluitroute</translation>
    </message>
    <message>
        <source>Besluitroute %1</source>
        <translation>Besluitroute %1</translation>
    </message>
    <message>
        <source>Volgt besluiten van gemeenten langs werkgroep, stuurgroep, bestuur en raad, in één bestand op uw eigen computer.

Vrije software onder de EUPL-1.2. Gemaakt met Qt, SQLite, Pango, Cairo, qpdf en libical.</source>
        <translation>Follows decisions of municipalities through working group, steering group, board and council, in one file on your own computer.

Free software under the EUPL-1.2. Made with Qt, SQLite, Pango, Cairo, qpdf and libical.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>gegevens van het bestand wijzigen</source>
        <translation>change details of the file</translation>
    </message>
    <message>
        <source>regio %1 toevoegen</source>
        <translation>add region %1</translation>
    </message>
    <message>
        <source>regio %1 wijzigen</source>
        <translation>change region %1</translation>
    </message>
    <message>
        <source>gemeente %1 toevoegen</source>
        <translation>add municipality %1</translation>
    </message>
    <message>
        <source>gemeente %1 wijzigen</source>
        <translation>change municipality %1</translation>
    </message>
    <message>
        <source>gemeente %1 bij regio %2 voegen</source>
        <translation>add municipality %1 to region %2</translation>
    </message>
    <message>
        <source>gemeente %1 uit regio %2 laten gaan</source>
        <translation>let municipality %1 leave region %2</translation>
    </message>
    <message>
        <source>gremium %1 toevoegen</source>
        <translation>add body %1</translation>
    </message>
    <message>
        <source>gremium %1 wijzigen</source>
        <translation>change body %1</translation>
    </message>
    <message>
        <source>persoon %1 toevoegen</source>
        <translation>add person %1</translation>
    </message>
    <message>
        <source>persoon %1 wijzigen</source>
        <translation>change person %1</translation>
    </message>
    <message>
        <source>%1 opnemen in %2</source>
        <translation>add %1 to %2</translation>
    </message>
    <message>
        <source>lidmaatschap van %1 beëindigen</source>
        <translation>end membership of %1</translation>
    </message>
    <message>
        <source>mandaat van %1 toevoegen</source>
        <translation>add mandate of %1</translation>
    </message>
    <message>
        <source>mandaat van %1 beëindigen</source>
        <translation>end mandate of %1</translation>
    </message>
    <message>
        <source>traject %1 toevoegen</source>
        <translation>add track %1</translation>
    </message>
    <message>
        <source>traject %1 wijzigen</source>
        <translation>change track %1</translation>
    </message>
    <message>
        <source>deelname aan traject %1 vastleggen</source>
        <translation>record participation in track %1</translation>
    </message>
    <message>
        <source>voorstel “%1” toevoegen</source>
        <translation>add proposal “%1”</translation>
    </message>
    <message>
        <source>voorstel %1 wijzigen</source>
        <translation>change proposal %1</translation>
    </message>
    <message>
        <source>versie %1 van voorstel %2 toevoegen</source>
        <translation>add version %1 of proposal %2</translation>
    </message>
    <message>
        <source>beslispunten van %1 vastleggen</source>
        <translation>record decision points of %1</translation>
    </message>
    <message>
        <source>raadpleging van %1 toevoegen</source>
        <translation>add consultation of %1</translation>
    </message>
    <message>
        <source>raadpleging van %1 verwijderen</source>
        <translation>remove consultation of %1</translation>
    </message>
    <message>
        <source>routesjabloon %1 toevoegen</source>
        <translation>add route template %1</translation>
    </message>
    <message>
        <source>ronde van voorstel %1 starten</source>
        <translation>start round of proposal %1</translation>
    </message>
    <message>
        <source>%1 stoppen</source>
        <translation>stop %1</translation>
    </message>
    <message>
        <source>behandeling door %1 plannen</source>
        <translation>plan handling by %1</translation>
    </message>
    <message>
        <source>besluit van %1 vastleggen</source>
        <translation>record decision of %1</translation>
    </message>
    <message>
        <source>besluit van %1 corrigeren</source>
        <translation>correct decision of %1</translation>
    </message>
    <message>
        <source>besluit van %1 bevestigen</source>
        <translation>confirm decision of %1</translation>
    </message>
    <message>
        <source>voorwaarde van %1 als vervuld vastleggen</source>
        <translation>record condition of %1 as met</translation>
    </message>
    <message>
        <source>besluit van %1 weghalen</source>
        <translation>remove decision of %1</translation>
    </message>
    <message>
        <source>%1 overslaan</source>
        <translation>pass over %1</translation>
    </message>
    <message>
        <source>%1 toch meenemen</source>
        <translation>include %1 after all</translation>
    </message>
    <message>
        <source>vooruitlopen met stap %1</source>
        <translation>go ahead with stage %1</translation>
    </message>
    <message>
        <source>verzending van stap %1 vastleggen</source>
        <translation>record dispatch of stage %1</translation>
    </message>
    <message>
        <source>verschil van versies in stap %1 aanvaarden</source>
        <translation>accept difference of versions in stage %1</translation>
    </message>
    <message>
        <source>gelijkgestelde dagen van een jaar vastleggen</source>
        <translation>record equated days of a year</translation>
    </message>
    <message>
        <source>afgesproken termijn %1 toevoegen</source>
        <translation>add agreed term %1</translation>
    </message>
    <message>
        <source>afgesproken termijn %1 verwijderen</source>
        <translation>remove agreed term %1</translation>
    </message>
    <message>
        <source>%1 toevoegen vanaf %2</source>
        <translation>add %1, starting on %2</translation>
    </message>
    <message>
        <source>gesloten periode %1 verwijderen</source>
        <translation>remove closed period %1</translation>
    </message>
    <message>
        <source>vergaderritme van %1 vastleggen</source>
        <translation>record meeting rhythm of %1</translation>
    </message>
    <message>
        <source>vergaderritme van %1 verwijderen</source>
        <translation>remove meeting rhythm of %1</translation>
    </message>
    <message>
        <source>%1 laten horen vóór stap %2</source>
        <translation>have %1 heard before stage %2</translation>
    </message>
    <message>
        <source>partij die moet worden gehoord (%1) verwijderen</source>
        <translation>remove party to be heard (%1)</translation>
    </message>
    <message>
        <source>termijn van stap %1 wijzigen</source>
        <translation>change term of stage %1</translation>
    </message>
    <message>
        <source>marge van %1 wijzigen</source>
        <translation>change margin of %1</translation>
    </message>
    <message>
        <source>signaal stilzetten tot %1</source>
        <translation>silence signal until %1</translation>
    </message>
    <message>
        <source>signaal weer laten spreken</source>
        <translation>bring back silenced signal</translation>
    </message>
    <message>
        <source>planning van %1 overnemen</source>
        <translation>accept planning of %1</translation>
    </message>
    <message>
        <source>vergadering van %1 op %2 toevoegen</source>
        <translation>add meeting of %1 on %2</translation>
    </message>
    <message>
        <source>vergadering %1 wijzigen</source>
        <translation>change meeting %1</translation>
    </message>
    <message>
        <source>vergadering %1 verplaatsen naar %2</source>
        <translation>move meeting %1 to %2</translation>
    </message>
    <message>
        <source>vergadering %1 laten vervallen</source>
        <translation>cancel meeting %1</translation>
    </message>
    <message>
        <source>vergaderingen overnemen uit %1</source>
        <translation>import meetings from %1</translation>
    </message>
    <message>
        <source>gremia overnemen uit %1</source>
        <translation>import bodies from %1</translation>
    </message>
    <message>
        <source>personen overnemen uit %1</source>
        <translation>import people from %1</translation>
    </message>
    <message>
        <source>voorstellen overnemen uit %1</source>
        <translation>import proposals from %1</translation>
    </message>
    <message>
        <source>verzending van vergadering %1 vastleggen</source>
        <translation>record dispatch of meeting %1</translation>
    </message>
    <message>
        <source>agendapunt “%1” toevoegen aan %2</source>
        <translation>add agenda item “%1” to %2</translation>
    </message>
    <message>
        <source>agendapunt %1 wijzigen</source>
        <translation>change agenda item %1</translation>
    </message>
    <message>
        <source>agendapunt %1 verplaatsen</source>
        <translation>move agenda item %1</translation>
    </message>
    <message>
        <source>agendapunt %1 van de agenda halen</source>
        <translation>take agenda item %1 off the agenda</translation>
    </message>
    <message>
        <source>agenda van %1 hernummeren</source>
        <translation>renumber agenda of %1</translation>
    </message>
    <message>
        <source>oplegnotitie bij agendapunt %1 schrijven</source>
        <translation>write cover note for agenda item %1</translation>
    </message>
    <message>
        <source>document “%1” toevoegen</source>
        <translation>add document “%1”</translation>
    </message>
    <message>
        <source>document “%1” wijzigen</source>
        <translation>change document “%1”</translation>
    </message>
    <message>
        <source>document “%1” bij agendapunt %2 voegen</source>
        <translation>attach document “%1” to agenda item %2</translation>
    </message>
    <message>
        <source>bijlage %1 weghalen</source>
        <translation>remove attachment %1</translation>
    </message>
    <message>
        <source>vergaderset van %1 vastleggen als revisie</source>
        <translation>record meeting pack of %1 as a revision</translation>
    </message>
    <message>
        <source>verzending van %1 aan %2 vastleggen</source>
        <translation>record dispatch of %1 to %2</translation>
    </message>
    <message>
        <source>bijlage %1 vervangen</source>
        <translation>replace attachment %1</translation>
    </message>
    <message>
        <source>huisstijl van %1 vastleggen</source>
        <translation>record house style of %1</translation>
    </message>
    <message>
        <source>bijlage %1 verplaatsen</source>
        <translation>move attachment %1</translation>
    </message>
    <message>
        <source>mandaat van %1 wijzigen</source>
        <translation>change mandate of %1</translation>
    </message>
    <message>
        <source>organisatie %1 toevoegen</source>
        <translation>add organisation %1</translation>
    </message>
    <message>
        <source>organisatie %1 wijzigen</source>
        <translation>change organisation %1</translation>
    </message>
    <message>
        <source>aanwezigheid in %1 vastleggen</source>
        <translation>record attendance in %1</translation>
    </message>
    <message>
        <source>stemmen over agendapunt %1 vastleggen</source>
        <translation>record votes on agenda item %1</translation>
    </message>
    <message>
        <source>stemgewichten in %1 vastleggen</source>
        <translation>record voting weights in %1</translation>
    </message>
    <message>
        <source>tweede vergadering na %1 beleggen op %2</source>
        <translation>call second meeting after %1 on %2</translation>
    </message>
    <message>
        <source>vaste agendapunten van %1 vastleggen</source>
        <translation>record standing agenda items of %1</translation>
    </message>
    <message>
        <source>vaste punten op de agenda van %1 zetten</source>
        <translation>put standing items on the agenda of %1</translation>
    </message>
    <message>
        <source>agendapunt %1 doorschuiven naar %2</source>
        <translation>carry agenda item %1 over to %2</translation>
    </message>
    <message>
        <source>besluitenlijst van %1 vaststellen</source>
        <translation>adopt decision list of %1</translation>
    </message>
    <message>
        <source>actie of toezegging “%1” toevoegen</source>
        <translation>add action or commitment “%1”</translation>
    </message>
    <message>
        <source>%1 wijzigen</source>
        <translation>change %1</translation>
    </message>
    <message>
        <source>%1 afdoen</source>
        <translation>complete %1</translation>
    </message>
    <message>
        <source>%1 laten vervallen</source>
        <translation>withdraw %1</translation>
    </message>
    <message>
        <source>%1 heropenen</source>
        <translation>reopen %1</translation>
    </message>
    <message>
        <source>fase “%1” toevoegen aan %2</source>
        <translation>add phase “%1” to %2</translation>
    </message>
    <message>
        <source>fase “%1” wijzigen</source>
        <translation>change phase “%1”</translation>
    </message>
    <message>
        <source>fase “%1” verwijderen</source>
        <translation>remove phase “%1”</translation>
    </message>
    <message>
        <source>gebruikelijke fasen toevoegen aan %1</source>
        <translation>add usual phases to %1</translation>
    </message>
    <message>
        <source>verlengingsoptie “%1” toevoegen aan %2</source>
        <translation>add extension option “%1” to %2</translation>
    </message>
    <message>
        <source>verlengingsoptie “%1” wijzigen</source>
        <translation>change extension option “%1”</translation>
    </message>
    <message>
        <source>%1 opnemen in traject %2</source>
        <translation>include %1 in track %2</translation>
    </message>
    <message>
        <source>deelname van een aanbieder beëindigen</source>
        <translation>end participation of a provider</translation>
    </message>
    <message>
        <source>bevoegdheid vastleggen in traject %1</source>
        <translation>record authority in track %1</translation>
    </message>
    <message>
        <source>bevoegdheid beëindigen</source>
        <translation>end authority</translation>
    </message>
    <message>
        <source>afspraak “%1” toevoegen</source>
        <translation>add agreement “%1”</translation>
    </message>
    <message>
        <source>afspraak “%1” wijzigen</source>
        <translation>change agreement “%1”</translation>
    </message>
    <message>
        <source>afspraak “%1” beëindigen</source>
        <translation>end agreement “%1”</translation>
    </message>
    <message>
        <source>advies van %1 toevoegen</source>
        <translation>add advice from %1</translation>
    </message>
    <message>
        <source>reactie op het advies van %1 vastleggen</source>
        <translation>record response to the advice from %1</translation>
    </message>
    <message>
        <source>advies van %1 verwijderen</source>
        <translation>remove advice from %1</translation>
    </message>
    <message>
        <source>thermometer “%1” beginnen</source>
        <translation>start thermometer “%1”</translation>
    </message>
    <message>
        <source>antwoorden op thermometer “%1” vastleggen</source>
        <translation>record answers to thermometer “%1”</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <comment>label of an item, number of its meeting</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>ronde %1 van %2</source>
        <translation>round %1 of %2</translation>
    </message>
    <message>
        <source>revisie %1 van %2</source>
        <translation>revision %1 of %2</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Opnieuw gedaan: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Ongedaan maken: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw doen: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>gemeente voortaan %1 noemen</source>
        <translation>call a municipality %1 from now on</translation>
    </message>
    <message>
        <source>regio voortaan %1 noemen</source>
        <translation>call a region %1 from now on</translation>
    </message>
    <message>
        <source>gremium voortaan %1 noemen</source>
        <translation>call a body %1 from now on</translation>
    </message>
    <message>
        <source>gemeente %1 laten overgaan naar regio %2</source>
        <translation>let municipality %1 go over to region %2</translation>
    </message>
    <message>
        <source>gemeenten samenvoegen per %1</source>
        <translation>merge municipalities as of %1</translation>
    </message>
    <message>
        <source>routesjabloon %1 toevoegen als kopie van %2</source>
        <translation>add route template %1 as a copy of %2</translation>
    </message>
    <message>
        <source>routesjabloon %1 wijzigen</source>
        <translation>change route template %1</translation>
    </message>
    <message>
        <source>routesjabloon %1 verwijderen</source>
        <translation>remove route template %1</translation>
    </message>
    <message>
        <source>stap toevoegen aan routesjabloon %1</source>
        <translation>add a stage to route template %1</translation>
    </message>
    <message>
        <source>%1 verplaatsen naar plaats %2</source>
        <translation>move %1 to position %2</translation>
    </message>
    <message>
        <source>%1 verwijderen</source>
        <translation>remove %1</translation>
    </message>
    <message>
        <source>%1 laten horen vóór %2</source>
        <translation>have %1 heard before %2</translation>
    </message>
    <message>
        <source>stap %1 van routesjabloon %2</source>
        <translation>stage %1 of route template %2</translation>
    </message>
    <message>
        <source>regio %1 verwijderen</source>
        <translation>remove region %1</translation>
    </message>
    <message>
        <source>gemeente %1 verwijderen</source>
        <translation>remove municipality %1</translation>
    </message>
    <message>
        <source>gremium %1 verwijderen</source>
        <translation>remove body %1</translation>
    </message>
    <message>
        <source>persoon %1 verwijderen</source>
        <translation>remove person %1</translation>
    </message>
    <message>
        <source>lidmaatschap van %1 verwijderen</source>
        <translation>remove membership of %1</translation>
    </message>
    <message>
        <source>mandaat van %1 verwijderen</source>
        <translation>remove mandate of %1</translation>
    </message>
    <message>
        <source>organisatie %1 verwijderen</source>
        <translation>remove organisation %1</translation>
    </message>
    <message>
        <source>traject %1 verwijderen</source>
        <translation>remove track %1</translation>
    </message>
    <message>
        <source>vergadering %1 verwijderen</source>
        <translation>remove meeting %1</translation>
    </message>
    <message>
        <source>wijziging van deelname verwijderen</source>
        <translation>remove a change of participation</translation>
    </message>
    <message>
        <source>doel van %1 wijzigen</source>
        <translation>change target of %1</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>Regio</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Naam op papier</source>
        <translation>Name on paper</translation>
    </message>
    <message>
        <source>Kleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>blauw</source>
        <translation>blue</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Overnemen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Wat er verandert, of waarom niet</source>
        <translation>What changes, or why not</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Deze dag is een feestdag en valt uit de reeks.</source>
        <translation>This day is a public holiday and drops out of the series.</translation>
    </message>
    <message>
        <source>Deze dag valt in een reces of een andere periode zonder vergaderingen.</source>
        <translation>This day falls in a recess or another period without meetings.</translation>
    </message>
    <message>
        <source>Deze dag is uitgezonderd van de reeks.</source>
        <translation>This day is excluded from the series.</translation>
    </message>
    <message>
        <source>regel %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>Er staat niets in de bron.</source>
        <translation>The source is empty.</translation>
    </message>
    <message>
        <source>Dit is een werkmap van een spreadsheet. Bewaar het blad als CSV, of kopieer de cellen en plak ze.</source>
        <translation>This is a spreadsheet workbook. Save the sheet as CSV, or copy the cells and paste them.</translation>
    </message>
    <message>
        <source>Dit is een PDF; daaruit kan niet worden overgenomen. Vraag de bron om CSV of een agenda (ICS).</source>
        <translation>This is a PDF; nothing can be imported from it. Ask the source for CSV or a calendar (ICS).</translation>
    </message>
    <message>
        <source>Dit bestand is geen tekst; het kan niet worden gelezen.</source>
        <translation>This file is not text; it cannot be read.</translation>
    </message>
    <message>
        <source>De tekst is gelezen als Windows-1252; controleer letters met accenten.</source>
        <translation>The text was read as Windows-1252; check letters with accents.</translation>
    </message>
    <message>
        <source>De tekst is gelezen als UTF-16.</source>
        <translation>The text was read as UTF-16.</translation>
    </message>
    <message>
        <source>Op regel %1 begint een aanhalingsteken dat nergens sluit; vanaf daar is niets gelezen.</source>
        <translation>On line %1 a quotation mark opens that is never closed; nothing was read from there on.</translation>
    </message>
    <message>
        <source>De bron heeft meer dan %1 rijen; wat daarna komt, is niet gelezen.</source>
        <translation>The source has more than %1 rows; what comes after that was not read.</translation>
    </message>
    <message>
        <source>De kolom “%1” wordt niet gebruikt.</source>
        <translation>The column “%1” is not used.</translation>
    </message>
    <message>
        <source>Er is geen kolom gevonden voor: %1.</source>
        <translation>No column was found for: %1.</translation>
    </message>
    <message>
        <source>Er zijn geen bekende kopjes; aan de inhoud is bepaald wat in de kolommen staat.</source>
        <translation>There are no known column headings; what the columns hold was worked out from their contents.</translation>
    </message>
    <message>
        <source>De datums staan met de maand voorop en zijn zo gelezen.</source>
        <translation>The dates have the month first and were read that way.</translation>
    </message>
    <message>
        <source>Dit is geen agenda: het begin “BEGIN:VCALENDAR” ontbreekt.</source>
        <translation>This is not a calendar: the opening “BEGIN:VCALENDAR” is missing.</translation>
    </message>
    <message>
        <source>De afspraak die op regel %1 begint, is niet heel en is niet gelezen.</source>
        <translation>The appointment that begins on line %1 is incomplete and was not read.</translation>
    </message>
    <message>
        <source>De tijdzone “%1” is onbekend; de tijden zijn genomen zoals ze er staan.</source>
        <translation>The time zone “%1” is unknown; the times were taken as they stand.</translation>
    </message>
    <message>
        <source>Er staat geen datum.</source>
        <translation>There is no date.</translation>
    </message>
    <message>
        <source>“%1” is geen bestaande datum.</source>
        <translation>“%1” is not an existing date.</translation>
    </message>
    <message>
        <source>Bij “%1” is niet te zien of de dag of de maand voorop staat. Kies eerst de volgorde van de datums.</source>
        <translation>In “%1” it is not clear whether the day or the month comes first. Choose the order of the dates first.</translation>
    </message>
    <message>
        <source>“%1” ligt voorbij de kalender, die loopt tot en met 2099.</source>
        <translation>“%1” lies beyond the calendar, which runs up to and including 2099.</translation>
    </message>
    <message>
        <source>Er staat geen gremium. Kies het gremium voor rijen zonder naam.</source>
        <translation>There is no body. Choose the body for rows without a name.</translation>
    </message>
    <message>
        <source>Er is geen gremium “%1”. Wijs aan welk gremium het is, of voeg het eerst toe.</source>
        <translation>There is no body “%1”. Point out which body it is, or add it first.</translation>
    </message>
    <message>
        <source>“%1” kan meer dan één gremium zijn: %2. Wijs aan welk gremium het is.</source>
        <translation>“%1” can be more than one body: %2. Point out which body it is.</translation>
    </message>
    <message>
        <source>Er is geen gemeente “%1”.</source>
        <translation>There is no municipality “%1”.</translation>
    </message>
    <message>
        <source>Er is geen regio “%1”.</source>
        <translation>There is no region “%1”.</translation>
    </message>
    <message>
        <source>Er is geen traject “%1”.</source>
        <translation>There is no track “%1”.</translation>
    </message>
    <message>
        <source>Er is meer dan één persoon “%1”; alleen met het e-mailadres is te zien wie het is.</source>
        <translation>There is more than one person “%1”; only the email address can tell who it is.</translation>
    </message>
    <message>
        <source>Het gremium heeft op deze dag al vergaderingen (%1); het is niet te zien welke dit is. Geef het nummer of de aanvangstijd.</source>
        <translation>The body already has meetings on this day (%1); it is not clear which one this is. Give the number or the start time.</translation>
    </message>
    <message>
        <source>Er ontbreekt een gegeven: %1.</source>
        <translation>Something is missing: %1.</translation>
    </message>
    <message>
        <source>“%1” kan niet bij “%2”.</source>
        <translation>“%1” is not possible for “%2”.</translation>
    </message>
    <message>
        <source>Dit staat al op regel %1.</source>
        <translation>This is already on line %1.</translation>
    </message>
    <message>
        <source>Op regel %1 staat een nieuwere stand van deze afspraak.</source>
        <translation>Line %1 has a newer version of this appointment.</translation>
    </message>
    <message>
        <source>Deze herhaling is geen reeks vergaderingen: %1.</source>
        <translation>This recurrence is not a series of meetings: %1.</translation>
    </message>
    <message>
        <source>Dit verandert ook alle volgende vergaderingen van de reeks. Laat de bron de hele reeks opnieuw uitvoeren.</source>
        <translation>This also changes all later meetings of the series. Have the source export the whole series again.</translation>
    </message>
    <message>
        <source>Een regel staat dit niet toe.</source>
        <translation>A rule does not allow this.</translation>
    </message>
    <message>
        <source>Vergadering %1 is hier vervallen, maar in de bron niet. Maak eerst het laten vervallen ongedaan.</source>
        <translation>Meeting %1 is cancelled here, but not in the source. Undo the cancellation first.</translation>
    </message>
    <message>
        <source>Deze vergadering is in de bron vervallen en is hier niet bekend.</source>
        <translation>This meeting is cancelled in the source and is not known here.</translation>
    </message>
    <message>
        <source>In “%1” past de dag van de week niet bij de datum %2.</source>
        <translation>In “%1” the day of the week does not match the date %2.</translation>
    </message>
    <message>
        <source>Dit duurt tot en met %1; een vergadering is op één dag.</source>
        <translation>This lasts up to and including %1; a meeting is held on one day.</translation>
    </message>
    <message>
        <source>In “%1” staat geen jaar; gelezen als %2.</source>
        <translation>“%1” has no year; read as %2.</translation>
    </message>
    <message>
        <source>Het dagnummer “%1” van een spreadsheet is gelezen als %2.</source>
        <translation>The spreadsheet day number “%1” was read as %2.</translation>
    </message>
    <message>
        <source>“%1” is geen tijd; de rij is zonder tijd genomen.</source>
        <translation>“%1” is not a time; the row was taken without a time.</translation>
    </message>
    <message>
        <source>“%1” kan niet bij “%2”; dat is weggelaten.</source>
        <translation>“%1” is not possible for “%2”; it was left out.</translation>
    </message>
    <message>
        <source>De bron zegt iets anders bij “%1”; dat wordt niet aangepast.</source>
        <translation>The source says something different for “%1”; that is not changed.</translation>
    </message>
    <message>
        <source>“%1” noemt geen gremium; het gekozen gremium is genomen.</source>
        <translation>“%1” names no body; the chosen body was taken.</translation>
    </message>
    <message>
        <source>Van reeksen zonder einde zijn de vergaderingen van %1 tot en met %2 genomen.</source>
        <translation>Of series without an end, the meetings from %1 up to and including %2 were taken.</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gewijzigd</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>same</translation>
    </message>
    <message>
        <source>niet in de bron</source>
        <translation>not in the source</translation>
    </message>
    <message>
        <source>niet overgenomen</source>
        <translation>not imported</translation>
    </message>
    <message>
        <source>voortaan herkend in de agenda van de bron</source>
        <translation>recognised in the source’s calendar from now on</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 wordt %3</source>
        <comment>field, old value, new value</comment>
        <translation>%1 %2 becomes %3</translation>
    </message>
    <message>
        <source>Geen rijen.</source>
        <translation>No rows.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of counts</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ItemNotes</name>
    <message>
        <source>Voorwaarde: %1</source>
        <translation>Condition: %1</translation>
    </message>
    <message>
        <source>Bevestigd op %1.</source>
        <translation>Confirmed on %1.</translation>
    </message>
    <message>
        <source>Nog niet bevestigd.</source>
        <translation>Not yet confirmed.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, owner and day; what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>De besluitenlijst van %1 is vastgesteld op %2.</source>
        <translation>The decision list of %1 was adopted on %2.</translation>
    </message>
    <message>
        <source>De besluitenlijst van %1 is nog een concept.</source>
        <translation>The decision list of %1 is still a draft.</translation>
    </message>
    <message>
        <source>%1 %2, ronde %3, versie %4</source>
        <translation>%1 %2, round %3, version %4</translation>
    </message>
    <message>
        <source>De uitslag is nog niet vastgelegd</source>
        <translation>The outcome has not been recorded yet</translation>
    </message>
    <message>
        <source>Geagendeerd voor %1</source>
        <translation>On the agenda for %1</translation>
    </message>
    <message>
        <source>%1, zoals bij het besluit staat</source>
        <translation>%1, as the decision says</translation>
    </message>
    <message>
        <source>Dit dossier is alleen te lezen.</source>
        <translation>This case file is read-only.</translation>
    </message>
    <message>
        <source>Bij dit agendapunt is geen besluit vastgelegd.</source>
        <translation>No decision is recorded at this agenda item.</translation>
    </message>
    <message>
        <source>Dit gremium heeft daarna opnieuw besloten; alleen het laatste besluit is te corrigeren.</source>
        <translation>This body decided again afterwards; only the latest decision can be corrected.</translation>
    </message>
    <message>
        <source>Vervolg van punt %1 in %2, %3</source>
        <comment>label, meeting, day</comment>
        <translation>Continues item %1 of %2, %3</translation>
    </message>
    <message>
        <source>Gaat verder als punt %1 in %2, %3</source>
        <comment>label, meeting, day</comment>
        <translation>Goes on as item %1 of %2, %3</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>&amp;Nieuwe vergadering…</source>
        <translation>&amp;New meeting…</translation>
    </message>
    <message>
        <source>Ver&amp;plaatsen met reden…</source>
        <translation>&amp;Move with a reason…</translation>
    </message>
    <message>
        <source>Ver&amp;valt met reden…</source>
        <translation>&amp;Cancel with a reason…</translation>
    </message>
    <message>
        <source>&amp;Agendapunt…</source>
        <translation>&amp;Agenda item…</translation>
    </message>
    <message>
        <source>Agendapunt &amp;uit voorstel…</source>
        <translation>Agenda item from &amp;proposal…</translation>
    </message>
    <message>
        <source>Vergader&amp;set maken…</source>
        <translation>Ma&amp;ke meeting pack…</translation>
    </message>
    <message>
        <source>Uitslagen vast&amp;leggen…</source>
        <translation>Record &amp;outcomes…</translation>
    </message>
    <message>
        <source>&amp;Reeks vergaderingen…</source>
        <translation>Series o&amp;f meetings…</translation>
    </message>
    <message>
        <source>Vergaderingen &amp;importeren…</source>
        <translation>&amp;Import meetings…</translation>
    </message>
    <message>
        <source>Agenda e&amp;xporteren…</source>
        <translation>E&amp;xport calendar…</translation>
    </message>
    <message>
        <source>&amp;Kalender</source>
        <translation>Calenda&amp;r</translation>
    </message>
    <message>
        <source>Vaste punten &amp;op de agenda</source>
        <translation>Put standin&amp;g items on the agenda</translation>
    </message>
    <message>
        <source>&amp;Doorschuiven naar…</source>
        <translation>Carry o&amp;ver to…</translation>
    </message>
    <message>
        <source>&amp;Besluitenlijst maken…</source>
        <translation>Dra&amp;w up decision list…</translation>
    </message>
    <message>
        <source>Agenda als &amp;tekst kopiëren</source>
        <translation>Cop&amp;y agenda as text</translation>
    </message>
    <message>
        <source>De maand van alle gremia, en wat nog niet op een agenda staat</source>
        <translation>The month of all bodies, and what is not on an agenda yet</translation>
    </message>
    <message>
        <source>Om in een e-mail te plakken; besloten punten houden alleen hun nummer</source>
        <translation>To paste into an email; closed items keep only their number</translation>
    </message>
    <message>
        <source>Nieuw agendapunt onder het gekozen punt (Ins in de agenda)</source>
        <translation>New agenda item below the chosen item (Ins in the agenda)</translation>
    </message>
    <message>
        <source>Nummers 1, 2, 3 … weer op volgorde; kan tot de stukken verzonden zijn</source>
        <translation>Numbers 1, 2, 3 … back in order; possible until the papers are sent out</translation>
    </message>
    <message>
        <source>Verzending…</source>
        <translation>Dispatch…</translation>
    </message>
    <message>
        <source>Vastleggen wanneer welke set aan wie is verzonden; zonder vastgelegde set alleen de dag</source>
        <translation>Record when which pack was sent to whom; without a pack on record only the day</translation>
    </message>
    <message>
        <source>Gegevens &amp;wijzigen…</source>
        <translation>Change d&amp;etails…</translation>
    </message>
    <message>
        <source>Van de a&amp;genda halen</source>
        <translation>&amp;Take off the agenda</translation>
    </message>
    <message>
        <source>Do&amp;cument…</source>
        <translation>&amp;Document…</translation>
    </message>
    <message>
        <source>&amp;Hernummeren</source>
        <translation>Ren&amp;umber</translation>
    </message>
    <message>
        <source>Ver&amp;zending vastleggen…</source>
        <translation>Record dispatc&amp;h…</translation>
    </message>
    <message>
        <source>Document v&amp;ervangen…</source>
        <translation>Rep&amp;lace document…</translation>
    </message>
    <message>
        <source>Vaste punten van het gre&amp;mium…</source>
        <translation>Standing items of the &amp;body…</translation>
    </message>
    <message>
        <source>Besluitenli&amp;jst vaststellen…</source>
        <translation>Adopt decision list…</translation>
    </message>
    <message>
        <source>Besluit corrigeren…</source>
        <translation>Correct decision…</translation>
    </message>
    <message>
        <source>Besluit terugnemen…</source>
        <translation>Take decision back…</translation>
    </message>
    <message>
        <source>Na de vergadering: eerst de voorstellen één voor één, dan de conclusies van de andere punten</source>
        <translation>After the meeting: first the proposals one by one, then the conclusions of the other items</translation>
    </message>
    <message>
        <source>Besloten</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Het gekozen punt of stuk: de inhoud gaat alleen in het besloten deel van de set</source>
        <translation>The chosen item or document: its contents go into the closed part of the pack only</translation>
    </message>
    <message>
        <source>Vergadering verwijderen</source>
        <translation>Remove meeting</translation>
    </message>
    <message>
        <source>Alleen wat per vergissing is ingevoerd; wat gepland was en niet doorgaat, vervalt met een reden</source>
        <translation>Only what was entered by mistake; what was planned and does not take place is cancelled with a reason</translation>
    </message>
</context>
<context>
    <name>MeetingDay</name>
    <message>
        <source>%1 kan op die dag nog niet worden behandeld.</source>
        <translation>%1 cannot be dealt with yet on that day.</translation>
    </message>
    <message>
        <source>Wanneer %1 dan rond komt, is niet te zeggen: daarvoor is nog geen vergadering bekend.</source>
        <translation>When %1 will then be completed cannot be said: no meeting is known for that yet.</translation>
    </message>
    <message>
        <source>%1 komt rond op %2 in plaats van %3</source>
        <translation>%1 will be completed on %2 instead of %3</translation>
    </message>
    <message>
        <source>%1, na het doel (%2).</source>
        <translation>%1, after the target (%2).</translation>
    </message>
    <message>
        <source>%1 komt rond op %2</source>
        <translation>%1 will be completed on %2</translation>
    </message>
    <message>
        <source>%1, op tijd voor het doel (%2).</source>
        <translation>%1, in time for the target (%2).</translation>
    </message>
    <message>
        <source>de aanleverdag, %1, is dan al voorbij</source>
        <translation>the hand-in day, %1, has then passed already</translation>
    </message>
    <message>
        <source>stukken aanleveren tot en met %1</source>
        <translation>papers can be handed in until %1</translation>
    </message>
    <message>
        <source>de verzenddag, %1, is dan al voorbij</source>
        <translation>the dispatch day, %1, has then passed already</translation>
    </message>
    <message>
        <source>verzenden op %1</source>
        <translation>dispatch on %1</translation>
    </message>
    <message>
        <source>Revisie %1 van de stukken noemt de oude dag: laat de leden de nieuwe weten.</source>
        <translation>Revision %1 of the papers says the old day: tell the members the new one.</translation>
    </message>
    <message>
        <source>De dagen voor aanleveren en verzenden die u zelf invulde, vervallen.</source>
        <translation>The days for handing in and dispatch that you entered yourself will lapse.</translation>
    </message>
    <message>
        <source>Die dag is al geweest.</source>
        <translation>That day has passed.</translation>
    </message>
    <message>
        <source>De planning heeft daar last van.</source>
        <translation>The plan suffers from it.</translation>
    </message>
    <message>
        <source>De planning van %1 blijft gelijk.</source>
        <translation>The plan of %1 stays the same.</translation>
    </message>
    <message>
        <source>Die dag is na het doel (%1).</source>
        <translation>That day is after the target (%1).</translation>
    </message>
</context>
<context>
    <name>MeetingDialogs</name>
    <message>
        <source>&amp;Van</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>bijvoorbeeld 14.00</source>
        <translation>for example 14.00</translation>
    </message>
    <message>
        <source>&amp;Tot</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Plaats</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Nummer</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Aanleveren</source>
        <translation>&amp;Hand in</translation>
    </message>
    <message>
        <source>Ver&amp;zenden</source>
        <translation>&amp;Send out</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Nieuwe vergadering</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Vergadering maken</source>
        <translation>Create meeting</translation>
    </message>
    <message>
        <source>Er is nog geen gremium. Maak er eerst een onder Inrichting, Gremia.</source>
        <translation>There is no body yet. Create one first under Setup, Bodies.</translation>
    </message>
    <message>
        <source>&amp;Gremium</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>het volgende nummer van het gremium</source>
        <translation>the next number of the body</translation>
    </message>
    <message>
        <source>Gegevens van %1</source>
        <translation>Details of %1</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>&amp;Opmerking</source>
        <translation>Rem&amp;ark</translation>
    </message>
    <message>
        <source>%1 verplaatsen</source>
        <translation>Move %1</translation>
    </message>
    <message>
        <source>Verplaatsen</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Nu op %1. Wat op deze vergadering gepland staat, gaat mee. De oude datum blijft bewaard, met de reden.</source>
        <translation>Now on %1. What is planned for this meeting moves with it. The old date is kept, with the reason.</translation>
    </message>
    <message>
        <source>&amp;Nieuwe datum</source>
        <translation>&amp;New date</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>%1 vervalt</source>
        <translation>Cancel %1</translation>
    </message>
    <message>
        <source>Laten vervallen</source>
        <translation>Cancel meeting</translation>
    </message>
    <message>
        <source>De vergadering van %1 gaat niet door. Ze blijft in de lijst staan als vervallen; voorstellen die erop stonden, moeten opnieuw gepland worden.</source>
        <translation>The meeting of %1 will not take place. It stays in the list as cancelled; proposals that were on it must be planned again.</translation>
    </message>
    <message>
        <source>Stukken van %1 verzonden</source>
        <translation>Papers of %1 sent out</translation>
    </message>
    <message>
        <source>Vanaf de dag van verzending liggen de nummers van de agenda vast. Wat daarna komt, krijgt een eigen nummer.</source>
        <translation>From the day of dispatch the numbers of the agenda are fixed. What comes later gets a number of its own.</translation>
    </message>
    <message>
        <source>&amp;Verzonden op</source>
        <translation>&amp;Sent out on</translation>
    </message>
    <message>
        <source>Verzending van %1</source>
        <translation>Dispatch of %1</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Legt vast wanneer welke revisie aan wie is verzonden; het verzenden zelf doet u zoals u gewend bent.</source>
        <translation>Records when which revision was sent out to whom; you send it out yourself in your usual way.</translation>
    </message>
    <message>
        <source>&amp;Revisie</source>
        <translation>&amp;Revision</translation>
    </message>
    <message>
        <source>&amp;Soort</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>&amp;Gemeente (bij een persoonlijke set)</source>
        <translation>&amp;Municipality (for a personal pack)</translation>
    </message>
    <message>
        <source>&amp;Aan</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Alleen de dag vastleggen</source>
        <translation>Record only the day</translation>
    </message>
    <message>
        <source>Van deze vergadering is nog geen revisie van de set vastgelegd.</source>
        <translation>No revision of this meeting’s pack has been recorded yet.</translation>
    </message>
    <message>
        <source>Maak eerst revisie A: dan staat vast wat u verstuurt, en wijst het programma later aan wat er gewijzigd is. Zijn de stukken al op een andere manier verzonden, leg dan alleen de dag vast.</source>
        <translation>Make revision A first: then it is on record what you send, and the program can point out later what has changed. If the papers already went out in another way, record only the day.</translation>
    </message>
    <message>
        <source>Revisie A maken…</source>
        <translation>Make revision A…</translation>
    </message>
    <message>
        <source>Alleen de dag…</source>
        <translation>Only the day…</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Volgens de termijn van het gremium: %n dag(en) vóór de vergadering. Vul alleen in wat anders is.</source>
        <translation>
            <numerusform>By the term of the body: %n day before the meeting. Fill in only what differs.</numerusform>
            <numerusform>By the term of the body: %n days before the meeting. Fill in only what differs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Alle gremia</source>
        <translation>All bodies</translation>
    </message>
    <message>
        <source>%1 p. bijlagen</source>
        <translation>%1 pp. of attachments</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n minuut (minuten) meer dan er tijd is</source>
        <translation>
            <numerusform>%n minute more than there is time for</numerusform>
            <numerusform>%n minutes more than there is time for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agendapunt(en)</source>
        <translation>
            <numerusform>%n agenda item</numerusform>
            <numerusform>%n agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuk(ken)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n te laat aangeleverd</source>
        <translation>
            <numerusform>%n handed in late</numerusform>
            <numerusform>%n handed in late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n besloten punt(en)</source>
        <translation>
            <numerusform>%n closed item</numerusform>
            <numerusform>%n closed items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wat ontbreekt nog (%1)</source>
        <translation>What is still missing (%1)</translation>
    </message>
    <message>
        <source>%1 uur</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1–%2 uur</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>uitslag ontbreekt</source>
        <translation>outcome missing</translation>
    </message>
    <message numerus="yes">
        <source>%n uitslag(en) ontbreken</source>
        <translation>
            <numerusform>%n outcome missing</numerusform>
            <numerusform>%n outcomes missing</numerusform>
        </translation>
    </message>
    <message>
        <source>gehouden</source>
        <translation>held</translation>
    </message>
    <message>
        <source>verzonden %1</source>
        <translation>sent out %1</translation>
    </message>
    <message>
        <source>vandaag verzenden</source>
        <translation>send out today</translation>
    </message>
    <message>
        <source>verzenden was %1</source>
        <translation>dispatch was due %1</translation>
    </message>
    <message>
        <source>aanleveren %1</source>
        <translation>hand in %1</translation>
    </message>
    <message>
        <source>verzenden %1</source>
        <translation>send out %1</translation>
    </message>
    <message>
        <source>geagendeerd</source>
        <translation>on the agenda</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>vervallen op %1</source>
        <translation>cancelled on %1</translation>
    </message>
    <message numerus="yes">
        <source>bij %n agendapunt(en) ontbreekt de uitslag</source>
        <translation>
            <numerusform>outcome missing for %n agenda item</numerusform>
            <numerusform>outcome missing for %n agenda items</numerusform>
        </translation>
    </message>
    <message>
        <source>verzonden op %1</source>
        <translation>sent out on %1</translation>
    </message>
    <message>
        <source>verzenden vandaag</source>
        <translation>send out today</translation>
    </message>
    <message>
        <source>verzenden had gemoeten op %1</source>
        <translation>should have been sent out on %1</translation>
    </message>
    <message>
        <source>aanleveren tot en met %1</source>
        <translation>hand in by %1</translation>
    </message>
    <message>
        <source>verzenden op %1</source>
        <translation>send out on %1</translation>
    </message>
    <message>
        <source>Deze vergadering is nog niet geweest: %1.</source>
        <translation>This meeting is still to come: %1.</translation>
    </message>
    <message>
        <source>Alle uitslagen zijn al vastgelegd; corrigeren kan bij het agendapunt.</source>
        <translation>All outcomes are recorded already; correct them at the agenda item.</translation>
    </message>
    <message>
        <source>De besluitenlijst is al vastgesteld, op %1.</source>
        <translation>The decision list was adopted already, on %1.</translation>
    </message>
    <message>
        <source>Dit dossier is alleen te lezen.</source>
        <translation>This case file is read-only.</translation>
    </message>
    <message>
        <source>Deze vergadering is vervallen.</source>
        <translation>This meeting was cancelled.</translation>
    </message>
    <message>
        <source>De stukken zijn al verzonden, op %1.</source>
        <translation>The papers were sent out already, on %1.</translation>
    </message>
    <message>
        <source>Deze vergadering is al gehouden.</source>
        <translation>This meeting was held already.</translation>
    </message>
    <message>
        <source>Alle vaste punten staan al op de agenda, of het gremium heeft er geen.</source>
        <translation>All standing items are on the agenda already, or the body has none.</translation>
    </message>
    <message>
        <source>lijst vastgesteld</source>
        <translation>list adopted</translation>
    </message>
    <message>
        <source>besluitenlijst vastgesteld op %1</source>
        <translation>decision list adopted on %1</translation>
    </message>
    <message>
        <source>Op deze agenda staat niets waarvan een uitslag ontbreekt.</source>
        <translation>Nothing on this agenda lacks an outcome.</translation>
    </message>
    <message>
        <source>was %1 (%2)</source>
        <comment>day before it moved, reason</comment>
        <translation>was %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>van %n gepland(e) voorstel(len) ontbreekt de uitslag</source>
        <translation>
            <numerusform>the outcome of %n planned proposal is missing</numerusform>
            <numerusform>the outcome of %n planned proposals is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Totaal, van %n minuut (minuten)</source>
        <translation>
            <numerusform>Total, of %n minute</numerusform>
            <numerusform>Total, of %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Er staat niets op de agenda</source>
        <translation>Nothing is on the agenda</translation>
    </message>
    <message>
        <source>De agenda is nog leeg</source>
        <translation>The agenda is still empty</translation>
    </message>
    <message>
        <source>Hier is gepland: %1.</source>
        <translation>Planned here: %1.</translation>
    </message>
    <message>
        <source>Hier was gepland: %1. Met een agendapunt uit het voorstel legt u de uitslag vast.</source>
        <translation>Planned here: %1. With an agenda item from the proposal you record the outcome.</translation>
    </message>
    <message>
        <source>Hier was gepland, toen het nog niet aan de beurt was: %1. Dat moet opnieuw worden gepland.</source>
        <translation>Planned here when its turn had not come: %1. That has to be planned again.</translation>
    </message>
    <message>
        <source>Wat hier was gepland, staat niet op de agenda. Zet het eerst neer met Agendapunt uit voorstel.</source>
        <translation>What was planned here is not on the agenda. First put it down with Agenda item from proposal.</translation>
    </message>
</context>
<context>
    <name>MergerDialog</name>
    <message>
        <source>Gemeenten samenvoegen</source>
        <translation>Merge municipalities</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Vink aan welke gemeenten ophouden te bestaan. Zij tellen mee tot en met de dag ervoor; hun lidmaatschappen en deelname gaan over. Wat bij hen nog openstaat, wordt genoemd.</source>
        <translation>Tick which municipalities cease to exist. They count up to and including the day before; their memberships and participation go over. What is still open there is named.</translation>
    </message>
    <message>
        <source>&amp;Per</source>
        <translation>&amp;As of</translation>
    </message>
    <message>
        <source>Gaan &amp;op in</source>
        <translation>&amp;Merge into</translation>
    </message>
    <message>
        <source>een nieuwe gemeente</source>
        <translation>a new municipality</translation>
    </message>
    <message>
        <source>&amp;CBS-code van de nieuwe</source>
        <translation>&amp;CBS code of the new one</translation>
    </message>
    <message>
        <source>&amp;Naam van de nieuwe</source>
        <translation>&amp;Name of the new one</translation>
    </message>
    <message>
        <source>&amp;Volgens</source>
        <translation>According &amp;to</translation>
    </message>
    <message>
        <source>bijvoorbeeld de herindelingswet</source>
        <translation>for example the reorganisation act</translation>
    </message>
    <message>
        <source>Gemeenten die samengaan</source>
        <translation>Municipalities that merge</translation>
    </message>
    <message>
        <source>%1 gaat naar een andere regio</source>
        <translation>%1 goes to another region</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>De dag ervoor is de laatste in de oude regio. Deelname aan trajecten verandert niet vanzelf; leg die vast bij Trajecten.</source>
        <translation>The day before is the last one in the old region. Participation in tracks does not change by itself; record it under Tracks.</translation>
    </message>
    <message>
        <source>&amp;Verlaat</source>
        <translation>&amp;Leaves</translation>
    </message>
    <message>
        <source>&amp;Gaat naar</source>
        <translation>&amp;Goes to</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Er is nog geen oplegnotitie</source>
        <translation>There is no cover note yet</translation>
    </message>
    <message>
        <source>Oplegnotitie: veld ‘%1’ is leeg</source>
        <translation>Cover note: field ‘%1’ is empty</translation>
    </message>
    <message>
        <source>%1 ontbreekt</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>Invullen</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>%1 is geen leesbare PDF</source>
        <translation>%1 is not a readable PDF</translation>
    </message>
    <message>
        <source>%1 is geen PDF en kan hier niet worden omgezet: LibreOffice staat niet op deze computer</source>
        <translation>%1 is not a PDF and cannot be converted here: LibreOffice is not on this computer</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>label, what is missing there</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>%1 uur %2</source>
        <comment>time and body</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, vervallen</source>
        <translation>%1, cancelled</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Voorstel</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>proposal and stage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>te plannen</source>
        <translation>to be planned</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>dossier om te openen</source>
        <translation>case file to open</translation>
    </message>
    <message>
        <source>licht, donker of systeem</source>
        <translation>light, dark or system</translation>
    </message>
    <message>
        <source>de dag van vandaag, als 2027-04-22</source>
        <translation>today’s date, as 2027-04-22</translation>
    </message>
    <message>
        <source>sluit zodra het venster bruikbaar is, om te meten hoe lang dat duurt</source>
        <translation>close as soon as the window is usable, to measure how long that takes</translation>
    </message>
    <message>
        <source>nl of en</source>
        <translation>nl or en</translation>
    </message>
</context>
<context>
    <name>OutcomeRecording</name>
    <message>
        <source>Conclusies vastleggen</source>
        <translation>Record conclusions</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Wat kwam er uit de punten zonder voorstel? Wat u leeg laat, blijft open. Gaat een punt naar een andere vergadering, kies dan Doorschuiven naar… in het menu Vergadering.</source>
        <translation>What came of the items without a proposal? What you leave empty stays open. If an item goes on to another meeting, choose Carry over to… in the menu Meeting.</translation>
    </message>
    <message>
        <source>Kennisgenomen.</source>
        <translation>Noted.</translation>
    </message>
</context>
<context>
    <name>OverviewExport</name>
    <message>
        <source>%1 staat in %2.</source>
        <translation>%1 is in %2.</translation>
    </message>
    <message>
        <source>%1 kon niet worden geschreven.</source>
        <translation>%1 could not be written.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Kies een andere map of naam, of sluit het bestand in een ander programma.</source>
        <translation>Choose another folder or name, or close the file in the other program.</translation>
    </message>
</context>
<context>
    <name>OwedLines</name>
    <message>
        <source>uitslag van %1 op %2</source>
        <translation>outcome of %1 on %2</translation>
    </message>
    <message>
        <source>zienswijze op %1</source>
        <translation>view on %1</translation>
    </message>
    <message>
        <source>nieuwe datum voor %1, aangehouden op %2</source>
        <translation>new date for %1, deferred on %2</translation>
    </message>
    <message>
        <source>voorbehoud bij %1 van %2</source>
        <translation>condition of %2 on %1</translation>
    </message>
    <message>
        <source>besluitenlijst van %1, %2</source>
        <translation>decision list of %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body and what it owes</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>De vergaderset is gemaakt: %n pagina(’s).</source>
        <translation>
            <numerusform>The meeting pack has been made: %n page.</numerusform>
            <numerusform>The meeting pack has been made: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuk(ken) staan er niet in zoals aangeleverd:</source>
        <translation>
            <numerusform>%n paper is not in it as handed in:</numerusform>
            <numerusform>%n papers are not in it as handed in:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 en %n andere: %2</source>
        <translation>
            <numerusform>%1 and %n other: %2</numerusform>
            <numerusform>%1 and %n others: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>De vergaderset van %1 wordt gemaakt</source>
        <translation>Making the meeting pack of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pagina(’s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>concept, %n pagina(’s)</source>
        <translation>
            <numerusform>draft, %n page</numerusform>
            <numerusform>draft, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bijgewerkt, %n pagina(’s); de bijlagen volgen</source>
        <translation>
            <numerusform>updated, %n page; the attachments follow</numerusform>
            <numerusform>updated, %n pages; the attachments follow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message>
        <source>Revisie %1, %2</source>
        <translation>Revision %1, %2</translation>
    </message>
    <message>
        <source>Persoonlijke set voor %1 op %2 verzonden aan %3.</source>
        <translation>Personal pack for %1 sent out on %2 to %3.</translation>
    </message>
    <message>
        <source>Op %1 verzonden aan %2.</source>
        <translation>Sent out on %1 to %2.</translation>
    </message>
    <message>
        <source>Op %1 als %2 verzonden aan %3.</source>
        <translation>Sent out on %1 as %2 to %3.</translation>
    </message>
    <message numerus="yes">
        <source>Vastgelegd op %1, %n pagina(’s).</source>
        <translation>
            <numerusform>Recorded on %1, %n page.</numerusform>
            <numerusform>Recorded on %1, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aanvulling %1</source>
        <translation>Supplement %1</translation>
    </message>
    <message>
        <source>Revisie %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Hele set, als revisie %1</source>
        <translation>Whole pack, as revision %1</translation>
    </message>
    <message>
        <source>Aanvulling, als revisie %1</source>
        <translation>Supplement, as revision %1</translation>
    </message>
    <message>
        <source>Persoonlijke set voor een gemeente</source>
        <translation>Personal pack for a municipality</translation>
    </message>
    <message>
        <source>Openbare set</source>
        <translation>Public pack</translation>
    </message>
    <message>
        <source>Besloten deel</source>
        <translation>Closed part</translation>
    </message>
    <message>
        <source>De set die u verstuurt. Wat gewijzigd is sinds de vorige revisie, staat in woorden op de agenda.</source>
        <translation>The pack you send out. What changed since the previous revision is stated in words on the agenda.</translation>
    </message>
    <message>
        <source>Alleen wat gewijzigd of nieuw is, met dezelfde nummers, en vooraan wat wat vervangt.</source>
        <translation>Only what is changed or new, with the same numbers, and at the front what replaces what.</translation>
    </message>
    <message>
        <source>De hele set met vooraan de eigen stand en de eerstvolgende data van die gemeente.</source>
        <translation>The whole pack, opening with that municipality’s own status and next dates.</translation>
    </message>
    <message>
        <source>Om te publiceren: er staat geen woord in uit besloten punten of stukken; de nummers blijven.</source>
        <translation>For publication: it holds not a word from closed items or papers; the numbers stay.</translation>
    </message>
    <message>
        <source>Alleen de besloten punten en stukken, als apart bestand.</source>
        <translation>Only the closed items and papers, as a separate file.</translation>
    </message>
    <message>
        <source>revisie %1</source>
        <translation>revision %1</translation>
    </message>
    <message>
        <source>aanvulling %1</source>
        <translation>supplement %1</translation>
    </message>
    <message>
        <source>openbaar</source>
        <translation>public</translation>
    </message>
    <message>
        <source>besloten deel</source>
        <translation>closed part</translation>
    </message>
    <message>
        <source>Zoals verzonden in revisie %1</source>
        <translation>As sent out in revision %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agendapunt(en) gewijzigd sinds revisie %1</source>
        <translation>
            <numerusform>%n agenda item changed since revision %1</numerusform>
            <numerusform>%n agenda items changed since revision %1</numerusform>
        </translation>
    </message>
    <message>
        <source>hele set</source>
        <translation>whole pack</translation>
    </message>
    <message>
        <source>openbare set</source>
        <translation>public pack</translation>
    </message>
    <message>
        <source>persoonlijke set</source>
        <translation>personal pack</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd sinds revisie %1.</source>
        <translation>Nothing has changed since revision %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n agendapunt(en) gewijzigd sinds revisie %1: stuur na wat gewijzigd is.</source>
        <translation>
            <numerusform>%n item changed since revision %1: send what has changed.</numerusform>
            <numerusform>%n items changed since revision %1: send what has changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>De stukken zijn verzonden gemeld, maar zonder set: leg vast wat er verzonden is als revisie %1.</source>
        <translation>The papers were recorded as sent, but without a pack: put what was sent on record as revision %1.</translation>
    </message>
    <message>
        <source>Aanleveren kan tot en met %1: nu een concept om door te lezen.</source>
        <translation>Papers can be handed in until %1: for now a draft to read through.</translation>
    </message>
    <message>
        <source>De aanleverdag was %1: nu de set die u verstuurt.</source>
        <translation>The hand-in day was %1: now the pack that you send.</translation>
    </message>
    <message>
        <source>Verzenden is op %1: nu een concept om door te lezen.</source>
        <translation>Papers go out on %1: for now a draft to read through.</translation>
    </message>
    <message>
        <source>De verzenddag is %1: nu de set die u verstuurt.</source>
        <translation>The dispatch day is %1: now the pack that you send.</translation>
    </message>
    <message>
        <source>De verzenddag is niet bekend: een concept. Verstuurt u de set, kies dan revisie %1.</source>
        <translation>The dispatch day is not known: a draft. When you send the pack, choose revision %1.</translation>
    </message>
    <message>
        <source>De vergadering is vervallen.</source>
        <translation>The meeting was cancelled.</translation>
    </message>
    <message>
        <source>De vergadering is geweest.</source>
        <translation>The meeting has been held.</translation>
    </message>
    <message>
        <source>Het dossier is alleen-lezen: er kan geen revisie worden vastgelegd.</source>
        <translation>The case file is read-only: no revision can be recorded.</translation>
    </message>
    <message>
        <source>Concept van de hele set</source>
        <translation>Draft of the whole pack</translation>
    </message>
    <message>
        <source>Hele set, zoals verzonden in revisie %1</source>
        <translation>Whole pack, as sent in revision %1</translation>
    </message>
    <message>
        <source>Hele set</source>
        <translation>Whole pack</translation>
    </message>
    <message>
        <source>%1 Omdat er van deze stukken nog geen revisie is vastgelegd, staat op elke bladzijde CONCEPT.</source>
        <translation>%1 Because no revision of these papers has been recorded yet, every page says CONCEPT (draft).</translation>
    </message>
    <message>
        <source>De set die u verstuurt. Wat er daarna nog wijzigt, kan het programma aanwijzen.</source>
        <translation>The pack that you send. The program can point out what changes afterwards.</translation>
    </message>
    <message numerus="yes">
        <source>Er ontbreekt nog iets op %n plaats(en)</source>
        <translation>
            <numerusform>Something is still missing in %n place</numerusform>
            <numerusform>Something is still missing in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En nog %n andere.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revisie %1 is nog niet vastgelegd. Doe dat als u het bestand verstuurt.</source>
        <translation>Revision %1 has not been recorded yet. Do so when you send the file.</translation>
    </message>
    <message>
        <source>Vastleggen als revisie %1</source>
        <translation>Record as revision %1</translation>
    </message>
    <message>
        <source>Verzending vastleggen…</source>
        <translation>Record dispatch…</translation>
    </message>
    <message>
        <source>Het is een concept: dat staat op elke bladzijde. Verstuurt u de set, maak dan revisie %1.</source>
        <translation>It is a draft, as every page says. When you send the pack, make revision %1.</translation>
    </message>
    <message>
        <source>Aanvulling %1 maken…</source>
        <translation>Make supplement %1…</translation>
    </message>
    <message>
        <source>Revisie %1 maken…</source>
        <translation>Make revision %1…</translation>
    </message>
    <message>
        <source>Dag, tijd of plaats van de vergadering is gewijzigd sinds revisie %1: stuur dat na.</source>
        <translation>Day, time or place of the meeting changed since revision %1: send that too.</translation>
    </message>
    <message>
        <source>Dag, tijd of plaats gewijzigd sinds revisie %1</source>
        <translation>Day, time or place changed since revision %1</translation>
    </message>
    <message>
        <source>Alles wat openbaar is, zoals het er nu voor staat.</source>
        <translation>Everything that is public, as it stands now.</translation>
    </message>
    <message>
        <source>Om door te lezen: op elke bladzijde staat CONCEPT.</source>
        <translation>To read through: every page says CONCEPT (draft).</translation>
    </message>
    <message>
        <source>%1 Van besloten punten en stukken staan alleen nummer en titel erin: maak daarvoor ook het besloten deel.</source>
        <translation>%1 Of closed items and documents it holds only number and title: make the closed part for them as well.</translation>
    </message>
    <message>
        <source>Aanleveren kan nog tot en met %1: wat dan nog binnenkomt, stuurt u na als aanvulling.</source>
        <translation>Papers can be handed in until %1: what comes in after this you send as a supplement.</translation>
    </message>
    <message>
        <source>Verzenden is pas op %1: wat tot dan nog wijzigt, stuurt u na als aanvulling.</source>
        <translation>Papers are sent on %1: what changes until then you send as a supplement.</translation>
    </message>
    <message>
        <source>Aan wie de set ging, staat nog niet in het dossier.</source>
        <translation>To whom the pack went is not in the case file yet.</translation>
    </message>
    <message>
        <source>De besloten punten en stukken zitten er niet in: die gaan apart, als besloten deel.</source>
        <translation>The closed items and documents are not in it: they go separately, as the closed part.</translation>
    </message>
    <message>
        <source>Besloten deel maken…</source>
        <translation>Make the closed part…</translation>
    </message>
</context>
<context>
    <name>ParticipationOutlook</name>
    <message>
        <source>%1: %2.</source>
        <comment>proposal, bodies</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Krijgt een plaats in lopende voorstellen:</source>
        <translation>Gets a place in running proposals:</translation>
    </message>
    <message>
        <source>Wie volgt, besluit zelf niet mee.</source>
        <translation>Who follows does not decide.</translation>
    </message>
    <message>
        <source>Vanaf die dag vervalt de beurt in lopende voorstellen.</source>
        <translation>From that day on its turn in running proposals lapses.</translation>
    </message>
    <message>
        <source>Wat eerder is besloten of vóór die dag wordt behandeld, blijft staan.</source>
        <translation>What was decided earlier, or is treated before that day, stays.</translation>
    </message>
    <message>
        <source>Die dag is al geweest: ook de stand van toen verandert.</source>
        <translation>That day has been: the status of that time changes too.</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a stage</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2, ronde %3</source>
        <translation>%1 %2, round %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>party and gemeente</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sjabloon %1</source>
        <translation>Template %1</translation>
    </message>
    <message>
        <source>gehoord op %1</source>
        <translation>heard on %1</translation>
    </message>
    <message>
        <source>nog niet gehoord</source>
        <translation>not yet heard</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Vóór stap</source>
        <translation>Before stage</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Grond</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Gehoord</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>%1, stap %2</source>
        <comment>round and stage</comment>
        <translation>%1, stage %2</translation>
    </message>
    <message>
        <source>Sjabloon %1, stap %2</source>
        <translation>Template %1, stage %2</translation>
    </message>
</context>
<context>
    <name>PersonDialogs</name>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Functie</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;E-mailadres</source>
        <translation>&amp;Email address</translation>
    </message>
    <message>
        <source>&amp;Telefoon</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>Persoon toevoegen</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>%1 wijzigen</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lid toevoegen</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>&amp;Persoon</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Gremium</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>&amp;Rol</source>
        <translation>Ro&amp;le</translation>
    </message>
    <message>
        <source>&amp;Namens gemeente</source>
        <translation>On behalf of &amp;municipality</translation>
    </message>
    <message>
        <source>geen gemeente</source>
        <translation>no municipality</translation>
    </message>
    <message>
        <source>Namens r&amp;egio</source>
        <translation>On behalf of re&amp;gion</translation>
    </message>
    <message>
        <source>geen regio</source>
        <translation>no region</translation>
    </message>
    <message>
        <source>Namens &amp;organisatie</source>
        <translation>On behalf of &amp;organisation</translation>
    </message>
    <message>
        <source>Ver&amp;vangt</source>
        <translation>&amp;Deputy for</translation>
    </message>
    <message>
        <source>wie voor dezelfde gemeente zit</source>
        <translation>who sits for the same municipality</translation>
    </message>
    <message>
        <source>&amp;Tot en met</source>
        <translation>&amp;Up to and including</translation>
    </message>
    <message>
        <source>tot nader bericht</source>
        <translation>until further notice</translation>
    </message>
    <message>
        <source>Lidmaatschap beëindigen</source>
        <translation>End membership</translation>
    </message>
    <message>
        <source>Beëindigen</source>
        <translation>End</translation>
    </message>
    <message>
        <source>%1 is dan geen lid meer van %2. Wat tot die dag gebeurde, blijft op naam staan.</source>
        <translation>%1 will then no longer be a member of %2. What happened up to that day stays under this name.</translation>
    </message>
    <message>
        <source>&amp;Laatste dag</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>Mandaat toevoegen</source>
        <translation>Add mandate</translation>
    </message>
    <message>
        <source>&amp;Mag</source>
        <translation>&amp;May decide</translation>
    </message>
    <message>
        <source>waarover zij of hij mag besluiten</source>
        <translation>what she or he may decide on</translation>
    </message>
    <message>
        <source>&amp;Soort</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Voor gemeente</source>
        <translation>For mu&amp;nicipality</translation>
    </message>
    <message>
        <source>Voor r&amp;egio</source>
        <translation>For re&amp;gion</translation>
    </message>
    <message>
        <source>Bij t&amp;raject</source>
        <translation>For &amp;track</translation>
    </message>
    <message>
        <source>alle trajecten</source>
        <translation>all tracks</translation>
    </message>
    <message>
        <source>&amp;Grenzen</source>
        <translation>&amp;Limits</translation>
    </message>
    <message>
        <source>Volgens &amp;besluit</source>
        <translation>By &amp;decision</translation>
    </message>
    <message>
        <source>V&amp;an</source>
        <translation>F&amp;rom</translation>
    </message>
    <message>
        <source>Mandaat wijzigen</source>
        <translation>Change mandate</translation>
    </message>
    <message>
        <source>Mandaat beëindigen</source>
        <translation>End mandate</translation>
    </message>
    <message>
        <source>Er zijn nog geen personen. Voeg ze eerst toe bij Inrichting, Personen.</source>
        <translation>There are no people yet. First add them in Setup, People.</translation>
    </message>
</context>
<context>
    <name>PlanCauses</name>
    <message>
        <source>%1 en %2</source>
        <comment>list and its last element</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1, stap %2</source>
        <translation>%1, stage %2</translation>
    </message>
    <message>
        <source>Er is geen vergadering meer tot en met %1.</source>
        <translation>There is no meeting left up to and including %1.</translation>
    </message>
    <message>
        <source>De laatste vergadering vóór het doel is %1.</source>
        <translation>The last meeting before the target is %1.</translation>
    </message>
    <message>
        <source>De vergadering van %1 vraagt de stukken op %2; ze kunnen er pas vanaf %3 zijn.</source>
        <translation>The meeting of %1 asks for the papers on %2; they cannot be there until %3.</translation>
    </message>
    <message>
        <source>Het staat gepland op %1.</source>
        <translation>It is planned for %1.</translation>
    </message>
    <message>
        <source>De eerste vergadering die wel kan is %1.</source>
        <translation>The first meeting that is possible is %1.</translation>
    </message>
    <message>
        <source>Teruggerekend moest de stap “%1” uiterlijk %2 klaar zijn; dat kan op zijn vroegst op %3.</source>
        <translation>Counted back, the stage “%1” had to be ready by %2; the earliest possible is %3.</translation>
    </message>
    <message numerus="yes">
        <source>De %n andere gremia van deze stap kan(kunnen) het doel halen</source>
        <translation>
            <numerusform>The other body of this stage can meet the target</numerusform>
            <numerusform>The %n other bodies of this stage can meet the target</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 zonder speling.</source>
        <translation>%1, %2 without slack.</translation>
    </message>
    <message>
        <source>Stel een doel, dan rekent de planning ook terug.</source>
        <translation>Set a target and the planning also counts back.</translation>
    </message>
    <message>
        <source>Niets staat het doel in de weg</source>
        <translation>Nothing stands in the way of the target</translation>
    </message>
    <message>
        <source>De minste ruimte heeft %1: speling %2.</source>
        <translation>%1 has the least room: slack %2.</translation>
    </message>
    <message numerus="yes">
        <source>Het doel wordt gehaald, maar niet met de marge van %n werkdag(en)</source>
        <translation>
            <numerusform>The target is made, but not with the margin of %n working day</numerusform>
            <numerusform>The target is made, but not with the margin of %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Op zijn vroegst klaar op %1.</source>
        <translation>Complete on %1 at the earliest.</translation>
    </message>
    <message numerus="yes">
        <source>Van %n ander(e) gremium(s) van deze stap ontbreekt de uitslag.</source>
        <translation>
            <numerusform>The outcome of %n other body of this step is missing.</numerusform>
            <numerusform>The outcome of %n other bodies of this step is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leg eerst de uitslagen vast</source>
        <translation>Record the outcomes first</translation>
    </message>
    <message>
        <source>De versies verschillen</source>
        <translation>The versions differ</translation>
    </message>
</context>
<context>
    <name>PlanLetter</name>
    <message>
        <source>%1. %2</source>
        <comment>cause and explanation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verdict and explanation</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Planning van %1, ronde %2</source>
        <translation>Planning of %1, round %2</translation>
    </message>
</context>
<context>
    <name>PlanPicture</name>
    <message numerus="yes">
        <source>Gerekend met %n werkdag(en) marge.</source>
        <translation>
            <numerusform>Calculated with a margin of %n working day.</numerusform>
            <numerusform>Calculated with a margin of %n working days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vergadering toevoegen…</source>
        <translation>Add meeting…</translation>
    </message>
    <message>
        <source>Inplannen…</source>
        <translation>Schedule…</translation>
    </message>
    <message>
        <source>Verplaatsen…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Doorrekenen</source>
        <translation>Calculate</translation>
    </message>
    <message>
        <source>Voorbereiding inkorten</source>
        <translation>Shorten preparation</translation>
    </message>
    <message>
        <source>Doel verschuiven…</source>
        <translation>Move target…</translation>
    </message>
    <message>
        <source>%1 (aanname)</source>
        <translation>%1 (assumption)</translation>
    </message>
    <message>
        <source>%1 te kort</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>knelpunt, %1 na het doel</source>
        <translation>bottleneck, %1 after the target</translation>
    </message>
    <message>
        <source>nog plannen</source>
        <translation>still to be planned</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, difference</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 eerder</source>
        <translation>%1 earlier</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 later</translation>
    </message>
    <message>
        <source>geen vergadering bekend</source>
        <translation>no meeting known</translation>
    </message>
    <message>
        <source>nog niet gepland</source>
        <translation>not yet planned</translation>
    </message>
    <message>
        <source>na het doel</source>
        <translation>after the target</translation>
    </message>
    <message>
        <source>aanleverdag is voorbij</source>
        <translation>hand-in day has passed</translation>
    </message>
    <message>
        <source>%1 %2, ronde %3</source>
        <comment>number, title, round</comment>
        <translation>%1 %2, round %3</translation>
    </message>
    <message>
        <source>Stap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Aanleveren</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>Speling</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Wat als</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>%1 (stap klaar)</source>
        <comment>day by which a stage must be complete</comment>
        <translation>%1 (step complete)</translation>
    </message>
    <message>
        <source>doet dan niet meer mee</source>
        <translation>no longer takes part then</translation>
    </message>
    <message>
        <source>moet verplaatst worden</source>
        <translation>has to be moved</translation>
    </message>
    <message>
        <source>%1 (%2, kan pas %3)</source>
        <comment>body, day of the agenda, first day that is possible</comment>
        <translation>%1 (%2, not before %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>body, day of the agenda</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Op zijn vroegst klaar op %1. %2</source>
        <comment>day, what stands in the way</comment>
        <translation>Complete on %1 at the earliest. %2</translation>
    </message>
    <message>
        <source>Besluit vastleggen…</source>
        <translation>Record decision…</translation>
    </message>
</context>
<context>
    <name>PlanPrint</name>
    <message>
        <source>Planning %1 ronde %2</source>
        <translation>Planning %1 round %2</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>%1 en %2</source>
        <comment>list and its last element</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source> of </source>
        <comment>one day or another</comment>
        <translation> or </translation>
    </message>
    <message>
        <source>%1 vóór %2: geteld vanaf %3</source>
        <translation>%1 before %2: counted from %3</translation>
    </message>
    <message>
        <source>geteld vanaf het einde van het kwartaal: %1</source>
        <translation>counted from the end of the quarter: %1</translation>
    </message>
    <message>
        <source>%1 na %2 = %3</source>
        <translation>%1 after %2 = %3</translation>
    </message>
    <message>
        <source>%1 vóór %2 = %3</source>
        <translation>%1 before %2 = %3</translation>
    </message>
    <message>
        <source>verschoven naar %1</source>
        <translation>moved to %1</translation>
    </message>
    <message>
        <source>de vaste dag %1 komt eerder</source>
        <translation>the fixed day %1 comes first</translation>
    </message>
    <message>
        <source>de dag ligt vast: %1</source>
        <translation>the day is fixed: %1</translation>
    </message>
    <message>
        <source>%1 is een vrije dag, maar deze termijn schuift niet</source>
        <translation>%1 is a day off, but this term does not move</translation>
    </message>
    <message>
        <source>oplegnotitie</source>
        <translation>cover note</translation>
    </message>
    <message>
        <source>%1 bij %2</source>
        <comment>what is missing, at which item</comment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Nieuwjaarsdag</source>
        <translation>New Year’s Day</translation>
    </message>
    <message>
        <source>Goede Vrijdag</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>tweede paasdag</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>Koningsdag</source>
        <translation>King’s Day</translation>
    </message>
    <message>
        <source>Bevrijdingsdag</source>
        <translation>Liberation Day</translation>
    </message>
    <message>
        <source>Hemelvaartsdag</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>tweede pinksterdag</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>eerste kerstdag</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>tweede kerstdag</source>
        <translation>Boxing Day</translation>
    </message>
    <message>
        <source>gelijkgesteld bij koninklijk besluit</source>
        <translation>equated by royal decree</translation>
    </message>
    <message>
        <source>wet</source>
        <translation>statute</translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planning</translation>
    </message>
    <message>
        <source>zeker</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>uit een tweede bron</source>
        <translation>from a secondary source</translation>
    </message>
    <message>
        <source>verschilt per plaats</source>
        <translation>varies by place</translation>
    </message>
    <message>
        <source>onbekend: de gelijkgestelde dagen van dat jaar zijn niet ingevuld</source>
        <translation>unknown: the equated days of that year have not been filled in</translation>
    </message>
    <message>
        <source>eigen vertraging</source>
        <translation>own delay</translation>
    </message>
    <message>
        <source>andere partij</source>
        <translation>other party</translation>
    </message>
    <message>
        <source>termijn</source>
        <translation>term</translation>
    </message>
    <message>
        <source>reces</source>
        <translation>recess</translation>
    </message>
    <message>
        <source>vergadering vervallen</source>
        <translation>meeting cancelled</translation>
    </message>
    <message>
        <source>verkiezingen</source>
        <translation>elections</translation>
    </message>
    <message>
        <source>route</source>
        <translation>route</translation>
    </message>
    <message>
        <source>nog niet geraadpleegd</source>
        <translation>not yet consulted</translation>
    </message>
    <message>
        <source>nog geen advies</source>
        <translation>no advice yet</translation>
    </message>
    <message>
        <source>nog geen zienswijze</source>
        <translation>no view yet</translation>
    </message>
    <message>
        <source>nog niet besloten</source>
        <translation>not yet decided</translation>
    </message>
    <message>
        <source>nog niet geïnformeerd</source>
        <translation>not yet informed</translation>
    </message>
    <message>
        <source>gebeurd</source>
        <translation>taken place</translation>
    </message>
    <message>
        <source>geagendeerd</source>
        <translation>on the agenda</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>verwacht</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>aanname</source>
        <translation>assumption</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message numerus="yes">
        <source>%n uur</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we(e)k(en)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maand(en)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vergadering(en)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>een termijn van ten minste drie dagen bevat twee werkdagen</source>
        <translation>a term of at least three days includes two working days</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>geen verschuiving</source>
        <translation>no shift</translation>
    </message>
    <message>
        <source>Houd de werkdag ervoor aan: %1.</source>
        <translation>Keep to the working day before it: %1.</translation>
    </message>
    <message>
        <source>Daarna, vanaf %1, mag het vervolg.</source>
        <translation>After that, from %1, the next step is allowed.</translation>
    </message>
    <message>
        <source>Voor dat jaar is er geen dag, of zij is nog niet bekend.</source>
        <translation>There is no day for that year, or it is not known yet.</translation>
    </message>
    <message>
        <source>De gelijkgestelde dagen van dat jaar zijn niet ingevuld; de dag is dus voorlopig.</source>
        <translation>The equated days of that year have not been filled in, so the day is provisional.</translation>
    </message>
    <message>
        <source>Deze ronde heeft geen stappen om te plannen.</source>
        <translation>This round has no stages to plan.</translation>
    </message>
    <message>
        <source>Deze ronde is afgerond.</source>
        <translation>This round is complete.</translation>
    </message>
    <message>
        <source>Geen doel gesteld; op zijn vroegst klaar op %1.</source>
        <translation>No target set; ready on %1 at the earliest.</translation>
    </message>
    <message>
        <source>Geen doel gesteld, en niet te zeggen wanneer dit klaar kan zijn.</source>
        <translation>No target set, and it cannot be said when this can be ready.</translation>
    </message>
    <message>
        <source>Niet te zeggen of het doel haalbaar is: een vergaderkalender is onbekend.</source>
        <translation>It cannot be said whether the target can be met: a meeting calendar is unknown.</translation>
    </message>
    <message numerus="yes">
        <source>Doel niet haalbaar: %n dag(en) te laat.</source>
        <translation>
            <numerusform>Target cannot be met: %n day too late.</numerusform>
            <numerusform>Target cannot be met: %n days too late.</numerusform>
        </translation>
    </message>
    <message>
        <source>Doel niet haalbaar.</source>
        <translation>Target cannot be met.</translation>
    </message>
    <message>
        <source>Doel haalbaar, maar niet met de marge.</source>
        <translation>Target can be met, but not with the margin.</translation>
    </message>
    <message>
        <source>Doel haalbaar: op zijn vroegst klaar op %1.</source>
        <translation>Target can be met: ready on %1 at the earliest.</translation>
    </message>
    <message>
        <source>Doel haalbaar.</source>
        <translation>Target can be met.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>body and day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Knelpunt: %1.</source>
        <translation>Bottleneck: %1.</translation>
    </message>
    <message>
        <source>Knelpunten: %1.</source>
        <translation>Bottlenecks: %1.</translation>
    </message>
    <message>
        <source>De vroegste datum die wel kan is %1.</source>
        <translation>The earliest date that is possible is %1.</translation>
    </message>
    <message>
        <source>Een extra vergadering van %1 vóór %2 redt het doel; de stukken kunnen er vanaf %3 zijn.</source>
        <translation>An extra meeting of %1 before %2 saves the target; the papers can be there from %3.</translation>
    </message>
    <message>
        <source>Zonder marge kan het tot en met %1.</source>
        <translation>Without the margin it can be held up to and including %1.</translation>
    </message>
    <message>
        <source>Zet %1 op een eerdere vergadering: %2.</source>
        <translation>Move %1 to an earlier meeting: %2.</translation>
    </message>
    <message>
        <source>Of: %1 accepteert de stukken voor %2 op %3.</source>
        <translation>Or: %1 accepts the papers for %2 on %3.</translation>
    </message>
    <message>
        <source>Of: bereid de stap “%1” voor in %2.</source>
        <translation>Or: prepare the stage “%1” in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1: vergadering van %2.</source>
        <translation>Plan %1: meeting of %2.</translation>
    </message>
    <message>
        <source>Vraag de vergaderkalender van %1 op; er is geen bruikbare vergadering bekend.</source>
        <translation>Ask for the meeting calendar of %1; no usable meeting is known.</translation>
    </message>
    <message>
        <source>Overgeslagen: %1</source>
        <translation>Passed over: %1</translation>
    </message>
    <message>
        <source>Geen vergadering bekend.</source>
        <translation>No meeting known.</translation>
    </message>
    <message>
        <source>Vergadert niet binnen de termijn.</source>
        <translation>Does not meet within the term.</translation>
    </message>
    <message>
        <source>%1 is niet te halen: de stukken moesten er op %2 zijn.</source>
        <translation>%1 cannot be reached: the papers had to be there on %2.</translation>
    </message>
    <message>
        <source>De aanleverdag valt in het reces; de laatste vergadering ervoor is %1.</source>
        <translation>The hand-in day falls in the recess; the last meeting before it is %1.</translation>
    </message>
    <message>
        <source>Aanname uit het vergaderritme.</source>
        <translation>Assumption from the meeting rhythm.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of ground and source</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>party, what is missing, ground</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Blijkt dat pas bij “%1”, dan kost het %2.</source>
        <translation>If that only comes to light at “%1”, it costs %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>body and day of its meeting</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: doel niet haalbaar</source>
        <translation>%1: target cannot be met</translation>
    </message>
    <message>
        <source>%1: bekrachtiging van de geheimhouding ontbreekt</source>
        <translation>%1: ratification of the secrecy is missing</translation>
    </message>
    <message>
        <source>%1 kan niet binnen de termijn vergaderen</source>
        <translation>%1 cannot meet within the term</translation>
    </message>
    <message>
        <source>%1: verzenden</source>
        <translation>%1: send out</translation>
    </message>
    <message>
        <source>%1: nog niet verzonden</source>
        <translation>%1: not yet sent out</translation>
    </message>
    <message>
        <source>%1: nog geen agenda</source>
        <translation>%1: no agenda yet</translation>
    </message>
    <message>
        <source>%1 %2: uitslag ontbreekt</source>
        <translation>%1 %2: outcome missing</translation>
    </message>
    <message>
        <source>Nog niet geraadpleegd: %1</source>
        <translation>Not yet consulted: %1</translation>
    </message>
    <message>
        <source>%1: stukken ontbreken</source>
        <translation>%1: papers missing</translation>
    </message>
    <message>
        <source>Versieverschil in %1: %2</source>
        <translation>Version difference in %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 niet gepland</source>
        <translation>%1: %2 not planned</translation>
    </message>
    <message numerus="yes">
        <source>%n voorstel(len)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 heeft nog niet geantwoord</source>
        <translation>%1 has not answered yet</translation>
    </message>
    <message>
        <source>%1: geen quorum te verwachten</source>
        <translation>%1: no quorum expected</translation>
    </message>
    <message>
        <source>Mandaat of lidmaatschap van %1 eindigt</source>
        <translation>Mandate or membership of %1 is ending</translation>
    </message>
    <message>
        <source>Te laat: %1</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>%1: de route moet binnenkort beginnen</source>
        <translation>%1: the route must begin soon</translation>
    </message>
    <message>
        <source>%1: de route moet nu beginnen</source>
        <translation>%1: the route must begin now</translation>
    </message>
    <message>
        <source>%1: verlengen of niet</source>
        <translation>%1: extend or not</translation>
    </message>
    <message>
        <source>Afspraak loopt af: %1</source>
        <translation>Agreement expires: %1</translation>
    </message>
    <message>
        <source>Afspraak herzien: %1</source>
        <translation>Review agreement: %1</translation>
    </message>
    <message>
        <source>%1: mandaat of volmacht ontbreekt van %2</source>
        <translation>%1: mandate or power of attorney missing from %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gemeente(n)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: mandaat of volmacht eindigt van %2</source>
        <translation>%1: mandate or power of attorney from %2 is ending</translation>
    </message>
    <message>
        <source>%1: %2 niet bevestigd</source>
        <translation>%1: %2 not confirmed</translation>
    </message>
    <message>
        <source>%1: voorbehoud bij %2 staat open</source>
        <translation>%1: condition on %2 still open</translation>
    </message>
    <message>
        <source>%1: stand van %2 lang niet bekeken</source>
        <translation>%1: status of %2 not checked for a long time</translation>
    </message>
    <message>
        <source>%1: %2 in één maand</source>
        <translation>%1: %2 in one month</translation>
    </message>
    <message>
        <source>Het doel is %1.</source>
        <translation>The target is %1.</translation>
    </message>
    <message>
        <source>Op zijn vroegst klaar op %1; het doel is %2.</source>
        <translation>Ready on %1 at the earliest; the target is %2.</translation>
    </message>
    <message>
        <source>%1 pas op %2; een extra vergadering vóór %3 redt het.</source>
        <translation>%1 not until %2; an extra meeting before %3 saves it.</translation>
    </message>
    <message>
        <source>%1 pas op %2; het doel is %3.</source>
        <translation>%1 not until %2; the target is %3.</translation>
    </message>
    <message>
        <source>Zonder bekrachtiging in deze vergadering vervalt de geheimhouding (Wgr art. 23).</source>
        <translation>Without ratification in this meeting the secrecy lapses (Wgr art. 23).</translation>
    </message>
    <message>
        <source>%1, stap “%2”: geen vergadering binnen de termijn.</source>
        <translation>%1, stage “%2”: no meeting within the term.</translation>
    </message>
    <message>
        <source>De verzenddag is %1; de stukken zijn compleet.</source>
        <translation>The dispatch day is %1; the papers are complete.</translation>
    </message>
    <message>
        <source>De verzenddag is %1. Ontbreekt: %2.</source>
        <translation>The dispatch day is %1. Missing: %2.</translation>
    </message>
    <message>
        <source>De verzenddag is %1 en er staat nog niets op de agenda.</source>
        <translation>The dispatch day is %1 and there is nothing on the agenda yet.</translation>
    </message>
    <message>
        <source>%1: moet vóór %2 van %3; aanleveren op %4.</source>
        <translation>%1: must come before %2 on %3; hand in on %4.</translation>
    </message>
    <message>
        <source>%1: moet vóór de stap “%2”, op %3.</source>
        <translation>%1: must come before the stage “%2”, on %3.</translation>
    </message>
    <message>
        <source>De aanleverdag is %1. Ontbreekt: %2.</source>
        <translation>The hand-in day is %1. Missing: %2.</translation>
    </message>
    <message>
        <source>Sinds %1; de stap “%2” kan zo niet af.</source>
        <translation>Since %1; the stage “%2” cannot be completed like this.</translation>
    </message>
    <message>
        <source>%1; de eerste uiterste aanleverdag is %2.</source>
        <translation>%1; the first hand-in deadline is %2.</translation>
    </message>
    <message>
        <source>%1: de termijn eindigt op %2.</source>
        <translation>%1: the term ends on %2.</translation>
    </message>
    <message numerus="yes">
        <source>Er zijn %n zittende leden bekend, minder dan het quorum.</source>
        <translation>
            <numerusform>%n sitting member is known, fewer than the quorum.</numerusform>
            <numerusform>%n sitting members are known, fewer than the quorum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tot en met %1, vóór het volgende besluit van %2 op %3.</source>
        <translation>Up to and including %1, before the next decision of %2 on %3.</translation>
    </message>
    <message>
        <source>Moest klaar zijn op %1.</source>
        <translation>Was due to be ready on %1.</translation>
    </message>
    <message>
        <source>%1 had dit klaar moeten hebben op %2.</source>
        <translation>%1 should have had this ready on %2.</translation>
    </message>
    <message>
        <source>Wat er nu is, eindigt op %1. Teruggerekend moet de eerste stap op %2 beginnen.</source>
        <translation>What is in place now ends on %1. Counted back, the first stage must begin on %2.</translation>
    </message>
    <message>
        <source>Dat had uiterlijk %1 gezegd moeten zijn; er is niets vastgelegd.</source>
        <translation>This should have been said by %1; nothing has been recorded.</translation>
    </message>
    <message>
        <source>Uiterlijk %1 zeggen of het contract wordt verlengd.</source>
        <translation>Say by %1 whether the contract is to be extended.</translation>
    </message>
    <message>
        <source>Tot en met %1; niemand bewaakt haar.</source>
        <translation>Up to and including %1; nobody monitors it.</translation>
    </message>
    <message>
        <source>Tot en met %1; %2 bewaakt haar.</source>
        <translation>Up to and including %1; %2 monitors it.</translation>
    </message>
    <message>
        <source>De dag van herziening is %1; niemand bewaakt haar.</source>
        <translation>The review day is %1; nobody monitors it.</translation>
    </message>
    <message>
        <source>De dag van herziening is %1; %2 bewaakt haar.</source>
        <translation>The review day is %1; %2 monitors it.</translation>
    </message>
    <message>
        <source>Van %1.</source>
        <translation>From %1.</translation>
    </message>
    <message>
        <source>Van %1; het contract begint op %2.</source>
        <translation>From %1; the contract begins on %2.</translation>
    </message>
    <message>
        <source>Van %1; tot en met %2.</source>
        <translation>From %1; up to and including %2.</translation>
    </message>
    <message>
        <source>Besloten op %1, %2 geleden; vraag de griffie om de besluitenlijst.</source>
        <translation>Decided on %1, %2 ago; ask the council registry for the decision list.</translation>
    </message>
    <message>
        <source>Vastgesteld onder voorbehoud op %1, %2 geleden.</source>
        <translation>Adopted on %1 with a condition, %2 ago.</translation>
    </message>
    <message>
        <source>Niets veranderd sinds %1, %2 geleden.</source>
        <translation>Nothing has changed since %1, %2 ago.</translation>
    </message>
    <message>
        <source>%1; bundelen of spreiden.</source>
        <translation>%1; combine or spread out.</translation>
    </message>
    <message>
        <source>Naar planning</source>
        <translation>Go to planning</translation>
    </message>
    <message>
        <source>Agenda openen</source>
        <translation>Open agenda</translation>
    </message>
    <message>
        <source>Besluit vastleggen…</source>
        <translation>Record decision…</translation>
    </message>
    <message>
        <source>Raadpleging vastleggen…</source>
        <translation>Record consultation…</translation>
    </message>
    <message>
        <source>Verschil bekijken</source>
        <translation>View difference</translation>
    </message>
    <message>
        <source>Inplannen…</source>
        <translation>Schedule…</translation>
    </message>
    <message>
        <source>Griffie mailen…</source>
        <translation>Email council registry…</translation>
    </message>
    <message>
        <source>Naar inrichting</source>
        <translation>Go to setup</translation>
    </message>
    <message>
        <source>Voorstel openen</source>
        <translation>Open proposal</translation>
    </message>
    <message>
        <source>Ronde starten…</source>
        <translation>Start round…</translation>
    </message>
    <message>
        <source>Verzending vastleggen…</source>
        <translation>Record dispatch…</translation>
    </message>
    <message>
        <source>Naar de actie</source>
        <translation>Go to action</translation>
    </message>
    <message>
        <source>bestand</source>
        <translation>file</translation>
    </message>
    <message>
        <source>leesbaar bestand</source>
        <translation>readable file</translation>
    </message>
    <message>
        <source>Een extra vergadering van %1 vóór %2 houdt ook de marge, als de stukken op %3 nog mogen komen; met de gewone aanlevertijd kan het vanaf %4.</source>
        <translation>An extra meeting of %1 before %2 keeps the margin too, if the papers may still come on %3; with the usual time for papers it can be from %4 on.</translation>
    </message>
    <message>
        <source>Een extra vergadering van %1 vóór %2 redt het doel, als de stukken op %3 nog mogen komen; met de gewone aanlevertijd kan het vanaf %4.</source>
        <translation>An extra meeting of %1 before %2 saves the target, if the papers may still come on %3; with the usual time for papers it can be from %4 on.</translation>
    </message>
    <message>
        <source>Een extra vergadering van %1 vóór %2 houdt ook de marge; de stukken kunnen er vanaf %3 zijn.</source>
        <translation>An extra meeting of %1 before %2 keeps the margin too; the papers can be there from %3.</translation>
    </message>
    <message>
        <source>Zet %1 op een eerdere vergadering: %2. Dat haalt het doel, maar niet de marge.</source>
        <translation>Move %1 to an earlier meeting: %2. That makes the target, but not its margin.</translation>
    </message>
    <message>
        <source>%1 pas op %2; een extra vergadering vóór %3 redt het, als de stukken op %4 nog mogen komen.</source>
        <translation>%1 not until %2; an extra meeting before %3 saves it, if the papers may still come on %4.</translation>
    </message>
    <message>
        <source>Nog zonder dag: %1.</source>
        <translation>Still without a day: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>party and gemeente</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Geen latere vergadering bekend.</source>
        <translation>No later meeting is known.</translation>
    </message>
    <message>
        <source>De laatste vergadering die het doel nog haalt.</source>
        <translation>The last meeting that still makes the target.</translation>
    </message>
    <message>
        <source>En: %1</source>
        <comment>a further advice</comment>
        <translation>And: %1</translation>
    </message>
    <message>
        <source>En: %1 accepteert de stukken voor %2 op %3.</source>
        <translation>And: %1 accepts the papers for %2 on %3.</translation>
    </message>
    <message>
        <source>Doet vanaf %1 niet meer mee.</source>
        <translation>No longer takes part from %1.</translation>
    </message>
    <message>
        <source>De geplande vergadering van %1 valt na de termijn, die op %2 eindigt.</source>
        <translation>The planned meeting of %1 is after the term, which ends on %2.</translation>
    </message>
    <message>
        <source>De speling geldt alleen als de stukken later worden verzonden, uiterlijk op %1.</source>
        <translation>The slack holds only if the papers are sent later, on %1 at the latest.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, why no working day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>geen werkdag</source>
        <translation>not a working day</translation>
    </message>
    <message>
        <source>%1: anders dan in de stukken</source>
        <translation>%1: not as in the papers</translation>
    </message>
    <message>
        <source>Revisie %1 noemt een andere dag, tijd of plaats. Maak een nieuwe revisie, of laat de leden het weten.</source>
        <translation>Revision %1 says another day, time or place. Make a new revision, or tell the members.</translation>
    </message>
    <message>
        <source>Of: %1</source>
        <comment>another advice</comment>
        <translation>Or: %1</translation>
    </message>
    <message>
        <source>%1 zou zijn behandeld; telt nog niet mee.</source>
        <translation>%1 was to be treated; does not count yet.</translation>
    </message>
    <message>
        <source>Naar traject</source>
        <translation>To the track</translation>
    </message>
    <message>
        <source>Doel haalbaar, als er besloten is waar nu een uitslag ontbreekt.</source>
        <translation>Target can be met, if a decision was taken where an outcome is missing now.</translation>
    </message>
    <message>
        <source>Uitslag ontbreekt van %1.</source>
        <translation>Outcome missing of %1.</translation>
    </message>
    <message numerus="yes">
        <source>Van %n gremium(s) ontbreekt de uitslag.</source>
        <translation>
            <numerusform>The outcome of %n body is missing.</numerusform>
            <numerusform>The outcome of %n bodies is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Besloten op %1, %2 geleden; vraag om de vastgestelde besluitenlijst.</source>
        <translation>Decided on %1, %2 ago; ask for the confirmed decision list.</translation>
    </message>
    <message>
        <source>Mailen…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Leg de uitslag vast van %1 (%2).</source>
        <translation>Record the outcome of %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Leg de uitslag vast van %n gremium(s) in de stap “%1”.</source>
        <translation>
            <numerusform>Record the outcome of %n body in step “%1”.</numerusform>
            <numerusform>Record the outcomes of %n bodies in step “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>De planning gaat ervan uit dat het op die dag is afgehandeld.</source>
        <translation>Planning supposes that it was dealt with on that day.</translation>
    </message>
    <message>
        <source>%1: geen bruikbare vergadering bekend</source>
        <translation>%1: no usable meeting known</translation>
    </message>
    <message>
        <source>%1: zonder vergadering die nog kan, is er geen dag te kiezen. Vraag de vergaderkalender op.</source>
        <translation>%1: without a meeting that is still possible there is no day to choose. Ask for the meeting calendar.</translation>
    </message>
    <message numerus="yes">
        <source>Van %n gremium(s) ontbreekt de uitslag in een stap die zonder hen verderging.</source>
        <translation>
            <numerusform>The outcome of %n body is missing in a step that went on without it.</numerusform>
            <numerusform>The outcome of %n bodies is missing in a step that went on without them.</numerusform>
        </translation>
    </message>
    <message>
        <source>In de stap “%1” is over verschillende versies besloten; die is pas klaar na een nieuwe ronde of een aanvaard verschil.</source>
        <translation>In step “%1” different versions were decided on; it is complete only after a new round or an accepted difference.</translation>
    </message>
    <message>
        <source>%1 was voordat deze stap aan de beurt was.</source>
        <translation>%1 was before this step had its turn.</translation>
    </message>
    <message>
        <source>Niet gehoord: %1</source>
        <translation>Not heard: %1</translation>
    </message>
    <message>
        <source>%1: de stap “%2” was op %3 klaar, zonder hun inbreng.</source>
        <translation>%1: the stage “%2” was complete on %3, without their say.</translation>
    </message>
</context>
<context>
    <name>ProposalEvents</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Voorstel toegevoegd</source>
        <translation>Proposal added</translation>
    </message>
    <message>
        <source>Versie %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Geraadpleegd, %1</source>
        <translation>Consulted, %1</translation>
    </message>
    <message>
        <source>geen datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Doel van %1 naar %2</source>
        <translation>Target from %1 to %2</translation>
    </message>
    <message>
        <source>Ronde %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>Ronde begonnen</source>
        <translation>Round started</translation>
    </message>
    <message>
        <source>Ronde gestopt</source>
        <translation>Round stopped</translation>
    </message>
    <message>
        <source>stap %1, %2</source>
        <translation>stage %1, %2</translation>
    </message>
    <message>
        <source>Overgeslagen door %1</source>
        <translation>Passed over by %1</translation>
    </message>
    <message>
        <source>Begonnen aan %1 voordat de vorige stap af was</source>
        <translation>Started on %1 before the previous stage was complete</translation>
    </message>
    <message>
        <source>Versieverschil aanvaard in %1</source>
        <translation>Version difference accepted in %1</translation>
    </message>
    <message>
        <source>Stukken verzonden voor %1</source>
        <translation>Papers sent out for %1</translation>
    </message>
    <message>
        <source>%1, versie %2</source>
        <comment>outcome, version</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Besluit bevestigd</source>
        <translation>Decision confirmed</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>ProposalHeader</name>
    <message>
        <source>Doel</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>geen datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Verwacht</source>
        <translation>Projected</translation>
    </message>
    <message>
        <source>gestopt op %1</source>
        <translation>stopped on %1</translation>
    </message>
    <message>
        <source>Afgerond</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>%1, te laat</source>
        <translation>%1, too late</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <comment>version of date</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Doen mee</source>
        <translation>Taking part</translation>
    </message>
    <message>
        <source>%1 van %2 gemeenten</source>
        <translation>%1 of %2 municipalities</translation>
    </message>
    <message>
        <source>%1 besloot op versie %2.</source>
        <translation>%1 decided on version %2.</translation>
    </message>
    <message>
        <source>%1 gremia besloten op versie %2.</source>
        <translation>%1 bodies decided on version %2.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>track, number</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Eigenaar</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Dit voorstel heeft nog geen ronde</source>
        <translation>This proposal has no round yet</translation>
    </message>
    <message>
        <source>Een ronde legt vast langs welke gremia het gaat, in welke volgorde en voor wanneer.</source>
        <translation>A round records which bodies the proposal goes to, in which order and by when.</translation>
    </message>
    <message>
        <source>Deze ronde is gestopt op %1</source>
        <translation>This round was stopped on %1</translation>
    </message>
    <message>
        <source>Versieverschil in stap %1, %2</source>
        <translation>Version difference in stage %1, %2</translation>
    </message>
    <message>
        <source>%1 De stap is pas af na een nieuwe ronde of een aanvaard verschil.</source>
        <translation>%1 The stage is only complete after a new round or an accepted difference.</translation>
    </message>
    <message>
        <source>%1 na het doel</source>
        <translation>%1 after the target</translation>
    </message>
    <message>
        <source>%1 verworpen</source>
        <translation>%1 rejected</translation>
    </message>
    <message>
        <source>versieverschil</source>
        <translation>version difference</translation>
    </message>
    <message>
        <source>%1 uitslag ontbreekt</source>
        <translation>%1 outcome missing</translation>
    </message>
    <message>
        <source>%1 aangehouden</source>
        <translation>%1 deferred</translation>
    </message>
    <message>
        <source>%1 teruggestuurd</source>
        <translation>%1 sent back</translation>
    </message>
    <message>
        <source>%1 zonder datum</source>
        <translation>%1 without a date</translation>
    </message>
    <message>
        <source>%1 overgeslagen</source>
        <translation>%1 passed over</translation>
    </message>
    <message>
        <source>%1 lang niet bevestigd</source>
        <translation>%1 long unconfirmed</translation>
    </message>
    <message>
        <source>doel niet haalbaar</source>
        <translation>target cannot be met</translation>
    </message>
    <message>
        <source>%1 niet te halen</source>
        <translation>%1 out of reach</translation>
    </message>
    <message numerus="yes">
        <source>onbekend; %n zonder datum in de laatste stap</source>
        <translation>
            <numerusform>unknown; %n without a date in the last stage</numerusform>
            <numerusform>unknown; %n without a date in the last stage</numerusform>
        </translation>
    </message>
    <message>
        <source>op zijn vroegst %1</source>
        <translation>%1 at the earliest</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n zonder datum in de laatste stap</source>
        <translation>
            <numerusform>%1; %n without a date in the last stage</numerusform>
            <numerusform>%1; %n without a date in the last stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n stapt/stappen nog uit</source>
        <translation>
            <numerusform>%1; %n is to step out</numerusform>
            <numerusform>%1; %n are to step out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>Nog geen ronde</source>
        <translation>No round yet</translation>
    </message>
    <message>
        <source>Ronde %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>Ronde %1 · stap %2 van %3</source>
        <translation>Round %1 · stage %2 of %3</translation>
    </message>
    <message>
        <source>Nog te horen: %1.</source>
        <translation>Still to be heard: %1.</translation>
    </message>
    <message>
        <source>%1 vóór stap %2</source>
        <comment>party</comment>
        <translation>%1 before stage %2</translation>
    </message>
    <message>
        <source>%1 (had gemoeten vóór stap %2, die al klaar is)</source>
        <comment>party</comment>
        <translation>%1 (should have been before stage %2, which is already complete)</translation>
    </message>
</context>
<context>
    <name>ProposalRows</name>
    <message>
        <source>ronde %1, versie %2</source>
        <translation>round %1, version %2</translation>
    </message>
    <message>
        <source>gestopt op %1</source>
        <translation>stopped on %1</translation>
    </message>
    <message>
        <source>afgerond op %1</source>
        <translation>completed on %1</translation>
    </message>
    <message>
        <source>stap %1 van %2, %3</source>
        <translation>stage %1 of %2, %3</translation>
    </message>
    <message>
        <source>verwacht %1</source>
        <translation>projected %1</translation>
    </message>
    <message>
        <source>nog geen ronde</source>
        <translation>no round yet</translation>
    </message>
    <message>
        <source>vroegst %1</source>
        <translation>earliest %1</translation>
    </message>
</context>
<context>
    <name>ProposalTabs</name>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages</comment>
        <translation>
            <numerusform>%n p.</numerusform>
            <numerusform>%n pp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versie %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>day, decision points, papers</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n beslispunt(en)</source>
        <translation>
            <numerusform>%n decision point</numerusform>
            <numerusform>%n decision points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuk(ken)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bladzijden</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Grootte</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>Wat kwam eruit</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Advies</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Wat ermee is gedaan</source>
        <translation>What was done with it</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>nog niets gezegd</source>
        <translation>nothing said yet</translation>
    </message>
</context>
<context>
    <name>RecentLines</name>
    <message>
        <source>%1: datum losgelaten</source>
        <translation>%1: date dropped</translation>
    </message>
    <message>
        <source>%1 gepland op %2, was %3</source>
        <translation>%1 planned for %2, was %3</translation>
    </message>
    <message>
        <source>%1 gepland op %2</source>
        <translation>%1 planned for %2</translation>
    </message>
    <message>
        <source>geen datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>proposal and outcome</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, v%3</source>
        <comment>proposal, outcome, version</comment>
        <translation>%1 %2, v%3</translation>
    </message>
    <message>
        <source>%1: besluit bevestigd</source>
        <translation>%1: decision confirmed</translation>
    </message>
    <message>
        <source>%1: voorwaarde vervuld</source>
        <translation>%1: condition met</translation>
    </message>
    <message>
        <source>%1 geagendeerd op %2</source>
        <translation>%1 put on the agenda of %2</translation>
    </message>
    <message>
        <source>overgeslagen bij %1, met reden</source>
        <translation>passed over for %1, with a reason</translation>
    </message>
    <message>
        <source>stap “%1” begonnen voordat de vorige af was</source>
        <translation>stage “%1” started before the previous one was complete</translation>
    </message>
    <message>
        <source>versieverschil aanvaard in stap “%1”</source>
        <translation>version difference accepted in stage “%1”</translation>
    </message>
    <message>
        <source>stukken verzonden voor stap “%1”, termijn tot en met %2</source>
        <translation>papers sent out for stage “%1”, term up to and including %2</translation>
    </message>
    <message>
        <source>stukken verzonden voor stap “%1”</source>
        <translation>papers sent out for stage “%1”</translation>
    </message>
    <message>
        <source>geraadpleegd over %1</source>
        <translation>was consulted on %1</translation>
    </message>
    <message>
        <source>doel van %1 naar %2</source>
        <translation>target from %1 to %2</translation>
    </message>
    <message>
        <source>vergadering van %1 naar %2</source>
        <translation>meeting moved from %1 to %2</translation>
    </message>
    <message>
        <source>vergadering van %1 vervallen</source>
        <translation>meeting of %1 cancelled</translation>
    </message>
    <message>
        <source>versie %1 toegevoegd</source>
        <translation>version %1 added</translation>
    </message>
    <message>
        <source>ronde begonnen</source>
        <translation>round started</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who and what</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>RegionDialogs</name>
    <message>
        <source>Regio toevoegen</source>
        <translation>Add region</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Soort</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Deel van</source>
        <translation>&amp;Part of</translation>
    </message>
    <message>
        <source>geen andere regio</source>
        <translation>no other region</translation>
    </message>
    <message>
        <source>%1 wijzigen</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Gemeenten toevoegen</source>
        <translation>Add municipalities</translation>
    </message>
    <message>
        <source>Elke gemeente komt met haar college en haar raad. Zoek op naam of op jeugdregio en vink aan met de spatiebalk.</source>
        <translation>Each municipality comes with its executive and its council. Search by name or by youth region and tick with the space bar.</translation>
    </message>
    <message>
        <source>&amp;Lid van regio</source>
        <translation>&amp;Member of region</translation>
    </message>
    <message>
        <source>nog geen regio</source>
        <translation>no region yet</translation>
    </message>
    <message>
        <source>&amp;Vanaf</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Zoeken</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Gemeenten</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>%1: lidmaatschap van een regio</source>
        <translation>%1: membership of a region</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Het verleden blijft staan: wat vóór die dag besloten is, telt met de regio van toen.</source>
        <translation>The past stays as it is: what was decided before that day counts with the region of that time.</translation>
    </message>
    <message>
        <source>&amp;Regio</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Wat verandert</source>
        <translation>&amp;What changes</translation>
    </message>
    <message>
        <source>Treedt toe, vanaf</source>
        <translation>Joins, from</translation>
    </message>
    <message>
        <source>Treedt uit, laatste dag</source>
        <translation>Leaves, last day</translation>
    </message>
    <message>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>geen dag</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>party and gemeente</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>druk: %1 voorstellen</source>
        <translation>busy: %1 proposals</translation>
    </message>
    <message>
        <source>Wie is wanneer aan zet</source>
        <translation>Whose turn it is and when</translation>
    </message>
    <message>
        <source>Wie wordt wanneer geraadpleegd</source>
        <translation>Who is consulted and when</translation>
    </message>
    <message>
        <source>Wie besluit wanneer</source>
        <translation>Who decides and when</translation>
    </message>
    <message>
        <source>Lange-termijnagenda</source>
        <translation>Long-term agenda</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Voorstel</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Stap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Zekerheid</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Drukte</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Aanleveren</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Vergadering</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Grond</source>
        <translation>Basis</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in een drukke maand</source>
        <translation>
            <numerusform>%n in a busy month</numerusform>
            <numerusform>%n in a busy month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeDay</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>over %n dag(en)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) geleden</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n we(e)k(en)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we(e)k(en) geleden</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenameDialogs</name>
    <message>
        <source>Andere naam voor %1</source>
        <translation>Another name for %1</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>&amp;Nieuwe naam</source>
        <translation>&amp;New name</translation>
    </message>
    <message>
        <source>&amp;Vanaf</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>De oude naam blijft staan voor alles van vóór die dag.</source>
        <translation>The old name stays for everything before that day.</translation>
    </message>
    <message>
        <source>De oude naam blijft staan voor alles van vóór die dag. Raad en college die naar de gemeente heten, krijgen de nieuwe naam mee; codes en nummers blijven.</source>
        <translation>The old name stays for everything before that day. A council and executive named after the municipality get the new name too; codes and numbers stay.</translation>
    </message>
    <message>
        <source>Was de naam alleen verkeerd geschreven, haal de dag dan weg: hij wordt ook voor het verleden verbeterd.</source>
        <translation>If the name was only misspelled, take the day away: it is then mended for the past too.</translation>
    </message>
    <message>
        <source>van het begin af</source>
        <translation>from the beginning</translation>
    </message>
</context>
<context>
    <name>RouteBoxes</name>
    <message>
        <source>versie %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>geagendeerd, punt %1</source>
        <translation>on the agenda, item %1</translation>
    </message>
    <message>
        <source>aanleveren %1</source>
        <translation>hand in %1</translation>
    </message>
    <message>
        <source>stap %1 van ronde %2</source>
        <translation>stage %1 of round %2</translation>
    </message>
    <message>
        <source>terug</source>
        <translation>back</translation>
    </message>
    <message>
        <source>terug: %1</source>
        <translation>back: %1</translation>
    </message>
</context>
<context>
    <name>RouteForms</name>
    <message>
        <source>%1 (%2)</source>
        <comment>day, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>aanleverdag %1 is voorbij</source>
        <translation>hand-in day %1 has passed</translation>
    </message>
    <message>
        <source>aanleveren %1</source>
        <translation>hand in %1</translation>
    </message>
    <message>
        <source>na het doel</source>
        <translation>after the target</translation>
    </message>
    <message>
        <source>%1, stap %2 van ronde %3</source>
        <translation>%1, stage %2 of round %3</translation>
    </message>
    <message>
        <source>alleen een dag bekend, nog geen vergadering</source>
        <translation>only a day known, no meeting yet</translation>
    </message>
    <message>
        <source>nog geen datum</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <comment>version of date</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>kies er één</source>
        <translation>choose one</translation>
    </message>
</context>
<context>
    <name>RouteList</name>
    <message numerus="yes">
        <source>%n zienswijze(n)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n geen zienswijze</source>
        <translation>
            <numerusform>%n no view</numerusform>
            <numerusform>%n no view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n niet gereageerd</source>
        <translation>
            <numerusform>%n no response</numerusform>
            <numerusform>%n no response</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Termijn t/m %1</source>
        <translation>Term up to and including %1</translation>
    </message>
    <message numerus="yes">
        <source>Termijn %1 t/m %2 (%n weken)</source>
        <translation>
            <numerusform>Term %1 to %2 (%n week)</numerusform>
            <numerusform>Term %1 to %2 (%n weeks)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, stap %2 van ronde %3: %4 %5</source>
        <translation>%1, stage %2 of round %3: %4 %5</translation>
    </message>
    <message>
        <source>Afgerond op %1</source>
        <translation>Completed on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gremia</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteView</name>
    <message>
        <source>Ronde %1: %2, versie %3</source>
        <translation>Round %1: %2, version %3</translation>
    </message>
    <message>
        <source>%1 t/m %2 · gestopt</source>
        <translation>%1 to %2 · stopped</translation>
    </message>
    <message>
        <source>%1 t/m %2 · afgerond</source>
        <translation>%1 to %2 · completed</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>vanaf %1 · loopt, stap %2 van %3</source>
        <translation>from %1 · in progress, stage %2 of %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, rule</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Er is geen %2 “%1” in dit bestand.</source>
        <translation>There is no %2 “%1” in this file.</translation>
    </message>
    <message>
        <source>Er is geen %2 met nummer %1 in dit bestand.</source>
        <translation>There is no %2 with number %1 in this file.</translation>
    </message>
    <message>
        <source>Er wordt verwezen naar iets wat niet (meer) bestaat: %1.</source>
        <translation>There is a reference to something that does not exist (any more): %1.</translation>
    </message>
    <message>
        <source>“%1” hoort niet bij “%2”.</source>
        <translation>“%1” does not belong to “%2”.</translation>
    </message>
    <message>
        <source>“%1” is niet gevonden in dit bestand.</source>
        <translation>“%1” was not found in this file.</translation>
    </message>
    <message>
        <source>Deze waarde is al in gebruik: %1.</source>
        <translation>This value is already in use: %1.</translation>
    </message>
    <message>
        <source>“%1” bestaat al in dit bestand.</source>
        <translation>“%1” already exists in this file.</translation>
    </message>
    <message>
        <source>“%1” staat al bij “%2”.</source>
        <translation>“%1” is already listed with “%2”.</translation>
    </message>
    <message>
        <source>“%1” is nog in gebruik en kan daarom niet weg.</source>
        <translation>“%1” is still in use and therefore cannot be removed.</translation>
    </message>
    <message>
        <source>Een getal bij “%1” is te klein of te groot.</source>
        <translation>A number for “%1” is too small or too large.</translation>
    </message>
    <message>
        <source>Het getal bij “%1” is te klein of te groot; het mag ten hoogste %2 zijn.</source>
        <translation>The number for “%1” is too small or too large; it may be at most %2.</translation>
    </message>
    <message>
        <source>Voor de stap “%1” is geen passend gremium gevonden.</source>
        <translation>No suitable body was found for the stage “%1”.</translation>
    </message>
    <message>
        <source>Voor de stap “%1” komen meerdere gremia in aanmerking (%2).</source>
        <translation>Several bodies qualify for the stage “%1” (%2).</translation>
    </message>
    <message>
        <source>Het bestand is op dit moment ergens anders geopend om in te werken.</source>
        <translation>The file is currently open for editing elsewhere.</translation>
    </message>
    <message>
        <source>Het bestand is geopend door %1.</source>
        <translation>The file has been opened by %1.</translation>
    </message>
    <message>
        <source>Het bestand is geopend door %1, op computer %2, sinds %3.</source>
        <translation>The file has been opened by %1, on computer %2, since %3.</translation>
    </message>
    <message>
        <source>“Niet gereageerd” kan pas als de termijn van de stap “%1” voorbij is, en die loopt nog niet.</source>
        <translation>“No response” is only possible once the term of the stage “%1” is over, and that term has not started yet.</translation>
    </message>
    <message>
        <source>“Niet gereageerd” kan pas als de termijn van de stap “%1” voorbij is; die loopt tot en met %2.</source>
        <translation>“No response” is only possible once the term of the stage “%1” is over; it runs up to and including %2.</translation>
    </message>
    <message>
        <source>%1 doet niet mee in dit traject.</source>
        <translation>%1 does not take part in this track.</translation>
    </message>
    <message>
        <source>%1 doet op %2 niet mee in dit traject.</source>
        <translation>%1 does not take part in this track on %2.</translation>
    </message>
    <message>
        <source>De stap “%1” is nog niet begonnen.</source>
        <translation>The stage “%1” has not started yet.</translation>
    </message>
    <message>
        <source>De stap “%1” is nog niet begonnen, want “%2” is nog niet klaar.</source>
        <translation>The stage “%1” has not started yet, because “%2” is not complete yet.</translation>
    </message>
    <message>
        <source>Het bestand</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Het bestand “%1”</source>
        <translation>The file “%1”</translation>
    </message>
    <message>
        <source>De lijst met opdrachten is geen geldige JSON.</source>
        <translation>The list of commands is not valid JSON.</translation>
    </message>
    <message>
        <source>De opdracht “%1” bestaat niet.</source>
        <translation>The command “%1” does not exist.</translation>
    </message>
    <message>
        <source>Het veld “%1” hoort niet bij deze opdracht.</source>
        <translation>The field “%1” does not belong to this command.</translation>
    </message>
    <message>
        <source>Er ontbreekt een gegeven: %1.</source>
        <translation>A piece of information is missing: %1.</translation>
    </message>
    <message>
        <source>De waarde %2 past niet bij het veld “%1”.</source>
        <translation>The value %2 does not fit the field “%1”.</translation>
    </message>
    <message>
        <source>“%2” is geen bestaande datum (veld “%1”).</source>
        <translation>“%2” is not an existing date (field “%1”).</translation>
    </message>
    <message>
        <source>“%2” kan niet bij het veld “%1”.</source>
        <translation>“%2” is not possible for the field “%1”.</translation>
    </message>
    <message>
        <source>“%1” is niet eenduidig: er is er meer dan één (%2).</source>
        <translation>“%1” is ambiguous: there is more than one (%2).</translation>
    </message>
    <message>
        <source>“%1” mag niet leeg zijn.</source>
        <translation>“%1” must not be empty.</translation>
    </message>
    <message>
        <source>De tekst bij “%1” is te lang; er passen ongeveer %2 tekens in.</source>
        <translation>The text for “%1” is too long; about %2 characters fit.</translation>
    </message>
    <message>
        <source>%1 ligt vóór %2; dat kan hier niet.</source>
        <translation>%1 is before %2; that is not possible here.</translation>
    </message>
    <message>
        <source>%1 ligt voorbij de kalender, die loopt tot en met %2.</source>
        <translation>%1 is beyond the calendar, which runs up to and including %2.</translation>
    </message>
    <message>
        <source>%1 ligt na vandaag (%2).</source>
        <translation>%1 is after today (%2).</translation>
    </message>
    <message>
        <source>“%1” kan geen deel zijn van “%2”, want “%2” is al deel van “%1”.</source>
        <translation>“%1” cannot be part of “%2”, because “%2” is already part of “%1”.</translation>
    </message>
    <message>
        <source>“%1” is een ander soort gremium dan de stap vraagt.</source>
        <translation>“%1” is a different type of body from the one the stage asks for.</translation>
    </message>
    <message>
        <source>Het routesjabloon “%1” heeft geen stappen.</source>
        <translation>The route template “%1” has no stages.</translation>
    </message>
    <message>
        <source>Aan het traject “%1” doet op %2 geen enkele gemeente mee.</source>
        <translation>No municipality takes part in the track “%1” on %2.</translation>
    </message>
    <message>
        <source>Versie “%1” hoort bij een ander voorstel.</source>
        <translation>Version “%1” belongs to another proposal.</translation>
    </message>
    <message>
        <source>%1 heeft gewijzigd vastgesteld, maar het is niet bekend welke versie.</source>
        <translation>%1 adopted it as amended, but it is not known which version.</translation>
    </message>
    <message>
        <source>%1 hoort niet bij de stap “%2”.</source>
        <translation>%1 does not belong to the stage “%2”.</translation>
    </message>
    <message>
        <source>De stap “%1” is al klaar.</source>
        <translation>The stage “%1” is already complete.</translation>
    </message>
    <message>
        <source>De stap “%1” komt niet vóór “%2”; terugsturen kan alleen naar een eerdere stap.</source>
        <translation>The stage “%1” does not come before “%2”; sending back is only possible to an earlier stage.</translation>
    </message>
    <message>
        <source>Deze ronde is gestopt op %1.</source>
        <translation>This round was stopped on %1.</translation>
    </message>
    <message>
        <source>Er loopt nog een ronde van dit voorstel (%1).</source>
        <translation>A round of this proposal is still in progress (%1).</translation>
    </message>
    <message>
        <source>%1 heeft al besloten, op %2.</source>
        <translation>%1 has already decided, on %2.</translation>
    </message>
    <message>
        <source>Een besluit kan niet vóór zijn vergadering vallen: vergadering %1, %2.</source>
        <translation>A decision cannot fall before its meeting: meeting %1, %2.</translation>
    </message>
    <message>
        <source>Vergadering %1 is niet van %2.</source>
        <translation>Meeting %1 is not a meeting of %2.</translation>
    </message>
    <message>
        <source>Vergadering %1 is vervallen op %2.</source>
        <translation>Meeting %1 was cancelled on %2.</translation>
    </message>
    <message>
        <source>Het voorstel staat voor %1 al op de agenda van %2.</source>
        <translation>The proposal is already on the agenda of %2 for %1.</translation>
    </message>
    <message>
        <source>Van %1 is nog geen besluit vastgelegd dat bevestigd kan worden.</source>
        <translation>No decision of %1 has been recorded yet that can be confirmed.</translation>
    </message>
    <message>
        <source>Het besluit van %1 is al bevestigd, op %2.</source>
        <translation>The decision of %1 has already been confirmed, on %2.</translation>
    </message>
    <message>
        <source>De bevestiging (%1) ligt vóór het besluit (%2).</source>
        <translation>The confirmation (%1) is before the decision (%2).</translation>
    </message>
    <message>
        <source>%1 stuurt het voorstel terug, maar er staat niet naar welke stap.</source>
        <translation>%1 sends the proposal back, but it does not say to which stage.</translation>
    </message>
    <message>
        <source>In de stap “%1” is geen verschil van versies.</source>
        <translation>There is no version difference in the stage “%1”.</translation>
    </message>
    <message>
        <source>Hiervoor is een reden nodig.</source>
        <translation>A reason is needed for this.</translation>
    </message>
    <message>
        <source>%1 is al overgeslagen, op %2.</source>
        <translation>%1 has already been passed over, on %2.</translation>
    </message>
    <message>
        <source>%1 is niet overgeslagen.</source>
        <translation>%1 has not been passed over.</translation>
    </message>
    <message>
        <source>De regel %1 gold nog niet op %2.</source>
        <translation>The rule %1 was not yet in force on %2.</translation>
    </message>
    <message>
        <source>Voorstel %1 heeft geen ronde om te plannen.</source>
        <translation>Proposal %1 has no round to plan.</translation>
    </message>
    <message>
        <source>Vóór de stap “%1” zijn nog niet gehoord: %2.</source>
        <translation>Not yet heard before the stage “%1”: %2.</translation>
    </message>
    <message>
        <source>De regel %1 heeft zelf geen duur.</source>
        <translation>The rule %1 has no duration of its own.</translation>
    </message>
    <message>
        <source>“%1” valt buiten de jaren 2015 tot en met 2099, waarvoor feestdagen en termijnen worden berekend.</source>
        <translation>“%1” falls outside the years 2015 to 2099, for which public holidays and terms are calculated.</translation>
    </message>
    <message>
        <source>De stukken van de stap “%1” zijn nog niet verzonden.</source>
        <translation>The papers of the stage “%1” have not been sent out yet.</translation>
    </message>
    <message>
        <source>De stukken van de stap “%1” zijn al verzonden, op %2.</source>
        <translation>The papers of the stage “%1” have already been sent out, on %2.</translation>
    </message>
    <message>
        <source>De stukken van vergadering %1 zijn al verzonden, op %2.</source>
        <translation>The papers of meeting %1 have already been sent out, on %2.</translation>
    </message>
    <message>
        <source>Het kenmerk “%1” is in deze vergadering al gebruikt.</source>
        <translation>The reference “%1” is already used in this meeting.</translation>
    </message>
    <message>
        <source>Het quorum is groter dan het gremium: “%1” heeft %2 leden met stem.</source>
        <translation>The quorum is larger than the body: “%1” has %2 voting members.</translation>
    </message>
    <message>
        <source>De stemgewichten zijn samen %1, maar het moeten er %2 zijn.</source>
        <translation>The voting weights add up to %1, but they must add up to %2.</translation>
    </message>
    <message>
        <source>%1 heeft op die dag geen plaats in “%2”.</source>
        <translation>%1 has no seat on “%2” on that day.</translation>
    </message>
    <message>
        <source>%1 is al gesloten, op %2.</source>
        <translation>%1 has already been closed, on %2.</translation>
    </message>
    <message>
        <source>%1 staat nog open.</source>
        <translation>%1 is still open.</translation>
    </message>
    <message>
        <source>Voor vergadering %1 is niet vastgelegd dat het quorum ontbrak; alleen dan is er een tweede vergadering voor dezelfde punten.</source>
        <translation>It has not been recorded for meeting %1 that there was no quorum; only then is there a second meeting for the same items.</translation>
    </message>
    <message>
        <source>Van “%1” is nog niet vastgelegd wat ervan kwam.</source>
        <translation>It has not been recorded yet what came of “%1”.</translation>
    </message>
    <message>
        <source>De besluitenlijst van vergadering %1 is al vastgesteld, op %2.</source>
        <translation>The decision list of meeting %1 has already been adopted, on %2.</translation>
    </message>
    <message>
        <source>“%1” is leeg (0 bytes).</source>
        <translation>“%1” is empty (0 bytes).</translation>
    </message>
    <message>
        <source>“%1” is te groot om in het bestand op te nemen.</source>
        <translation>“%1” is too large to be included in the file.</translation>
    </message>
    <message>
        <source>Hier valt niets te wijzigen (%1).</source>
        <translation>There is nothing to change here (%1).</translation>
    </message>
    <message>
        <source>Er is niets om ongedaan te maken.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Er is niets om opnieuw te doen.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Deze wijziging is gemaakt met een oudere versie van het programma en kan niet meer ongedaan worden gemaakt.</source>
        <translation>This change was made with an older version of the program and can no longer be undone.</translation>
    </message>
    <message>
        <source>Deze wijziging past niet meer op wat er nu in het bestand staat.</source>
        <translation>This change no longer fits what is in the file now.</translation>
    </message>
    <message>
        <source>Wat u wijzigt is intussen al door iemand anders gewijzigd (%1).</source>
        <translation>What you are changing has meanwhile been changed by someone else (%1).</translation>
    </message>
    <message>
        <source>%1 is niet gevonden.</source>
        <translation>%1 was not found.</translation>
    </message>
    <message>
        <source>%1 bestaat al.</source>
        <translation>%1 already exists.</translation>
    </message>
    <message>
        <source>%1 kan niet worden gelezen.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>%1 kan niet worden geschreven.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>%1 mag alleen worden gelezen.</source>
        <translation>%1 is read-only.</translation>
    </message>
    <message>
        <source>%1 is geen bestand van Besluitroute.</source>
        <translation>%1 is not a Besluitroute file.</translation>
    </message>
    <message>
        <source>%1 is een database van een ander programma.</source>
        <translation>%1 is a database of another program.</translation>
    </message>
    <message>
        <source>Het bestand “%2” is gemaakt met een nieuwere versie van Besluitroute (bestandsversie %1).</source>
        <translation>The file “%2” was made with a newer version of Besluitroute (file version %1).</translation>
    </message>
    <message>
        <source>%1 is beschadigd.</source>
        <translation>%1 is damaged.</translation>
    </message>
    <message>
        <source>In %1 is een wijziging onderbroken, en die kan hier niet worden hersteld omdat er niet mag worden geschreven.</source>
        <translation>A change in %1 was interrupted, and it cannot be repaired here because writing is not allowed.</translation>
    </message>
    <message>
        <source>Er is geen ruimte meer op de schijf.</source>
        <translation>There is no space left on the disk.</translation>
    </message>
    <message>
        <source>Het bestand kon niet worden bijgewerkt door een storing.</source>
        <translation>The file could not be updated because of a fault.</translation>
    </message>
    <message>
        <source>De vergaderset kon niet worden geschreven.</source>
        <translation>The meeting pack could not be written.</translation>
    </message>
    <message>
        <source>Dit is afgebroken.</source>
        <translation>This was cancelled.</translation>
    </message>
    <message>
        <source>Er is niets aan het bestand gewijzigd.</source>
        <translation>Nothing in the file has been changed.</translation>
    </message>
    <message>
        <source>Het bestaande bestand is niet aangeraakt.</source>
        <translation>The existing file has not been touched.</translation>
    </message>
    <message>
        <source>Er is geen half bestand achtergebleven.</source>
        <translation>No partial file has been left behind.</translation>
    </message>
    <message>
        <source>Alles van vóór deze wijziging is bewaard.</source>
        <translation>Everything from before this change has been kept.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>Controleer de haakjes, komma&apos;s en aanhalingstekens.</source>
        <translation>Check the brackets, commas and quotation marks.</translation>
    </message>
    <message>
        <source>In de lijst met opdrachten staat wat er kan: “besluitroute-cli commands”.</source>
        <translation>The list of commands shows what is possible: “besluitroute-cli commands”.</translation>
    </message>
    <message>
        <source>Controleer de naam, de code of het nummer.</source>
        <translation>Check the name, the code or the number.</translation>
    </message>
    <message>
        <source>Gebruik het nummer in plaats van de naam.</source>
        <translation>Use the number instead of the name.</translation>
    </message>
    <message>
        <source>Vul iets in.</source>
        <translation>Enter something.</translation>
    </message>
    <message>
        <source>Maak de tekst korter, of voeg hem toe als document.</source>
        <translation>Shorten the text, or add it as a document.</translation>
    </message>
    <message>
        <source>Controleer het getal.</source>
        <translation>Check the number.</translation>
    </message>
    <message>
        <source>Kies een ander nummer of een andere naam, of wijzig wat er al is.</source>
        <translation>Choose another number or another name, or change what is already there.</translation>
    </message>
    <message>
        <source>Controleer de datums.</source>
        <translation>Check the dates.</translation>
    </message>
    <message>
        <source>Leg het vast op of na de dag zelf, of controleer de datum.</source>
        <translation>Record it on or after the day itself, or check the date.</translation>
    </message>
    <message>
        <source>Kies een andere regio.</source>
        <translation>Choose another region.</translation>
    </message>
    <message>
        <source>Voeg het gremium toe bij Inrichting, of wijs bij de stap een gremium aan.</source>
        <translation>Add the body under Setup, or assign a body to the stage.</translation>
    </message>
    <message>
        <source>Geef het sjabloon ten minste één stap.</source>
        <translation>Give the template at least one stage.</translation>
    </message>
    <message>
        <source>Leg eerst vast welke gemeenten aan het traject meedoen.</source>
        <translation>First record which municipalities take part in the track.</translation>
    </message>
    <message>
        <source>Kies een versie van dit voorstel.</source>
        <translation>Choose a version of this proposal.</translation>
    </message>
    <message>
        <source>Noem de versie die is vastgesteld, bijvoorbeeld 1.0-A.</source>
        <translation>Name the version that was adopted, for example 1.0-A.</translation>
    </message>
    <message>
        <source>Controleer de datum, of leg eerst de deelname van de gemeente vast.</source>
        <translation>Check the date, or first record the participation of the municipality.</translation>
    </message>
    <message>
        <source>Kies een gremium van deze stap.</source>
        <translation>Choose a body of this stage.</translation>
    </message>
    <message>
        <source>Rond de eerdere stap af, of loop er met een reden op vooruit.</source>
        <translation>Complete the earlier stage, or go ahead of it with a reason.</translation>
    </message>
    <message>
        <source>Alleen terugsturen opent een stap opnieuw.</source>
        <translation>Only sending back reopens a stage.</translation>
    </message>
    <message>
        <source>Kies een eerdere stap van dezelfde ronde.</source>
        <translation>Choose an earlier stage of the same round.</translation>
    </message>
    <message>
        <source>Start een nieuwe ronde.</source>
        <translation>Start a new round.</translation>
    </message>
    <message>
        <source>Rond die ronde af of stop haar.</source>
        <translation>Complete that round or stop it.</translation>
    </message>
    <message>
        <source>Corrigeer het vastgelegde besluit, of haal het met een reden weg.</source>
        <translation>Correct the recorded decision, or remove it with a reason.</translation>
    </message>
    <message>
        <source>Controleer de datum van het besluit en van de vergadering.</source>
        <translation>Check the dates of the decision and the meeting.</translation>
    </message>
    <message>
        <source>Kies een vergadering van het gremium zelf.</source>
        <translation>Choose a meeting of the body itself.</translation>
    </message>
    <message>
        <source>Kies een andere vergadering.</source>
        <translation>Choose another meeting.</translation>
    </message>
    <message>
        <source>Haal het daar eerst van de agenda.</source>
        <translation>First remove it from that agenda.</translation>
    </message>
    <message>
        <source>Leg eerst het besluit vast.</source>
        <translation>First record the decision.</translation>
    </message>
    <message>
        <source>Kies de stap waarnaar het voorstel teruggaat.</source>
        <translation>Choose the stage to which the proposal goes back.</translation>
    </message>
    <message>
        <source>Schrijf op waarom dit gebeurt; de reden blijft zichtbaar.</source>
        <translation>Write down why this is being done; the reason stays visible.</translation>
    </message>
    <message>
        <source>Neem een latere dag, of een andere regel.</source>
        <translation>Take a later day, or another rule.</translation>
    </message>
    <message>
        <source>Geef de duur erbij, bijvoorbeeld weeks=8.</source>
        <translation>Add the duration, for example weeks=8.</translation>
    </message>
    <message>
        <source>Start eerst een ronde langs een route.</source>
        <translation>First start a round along a route.</translation>
    </message>
    <message>
        <source>Leg hun raadpleging vast, of ga door met een reden.</source>
        <translation>Record their consultation, or continue with a reason.</translation>
    </message>
    <message>
        <source>Kies een dag in die jaren.</source>
        <translation>Choose a day in those years.</translation>
    </message>
    <message>
        <source>Wacht het einde van de termijn af, of leg vast wat er is geantwoord.</source>
        <translation>Wait for the end of the term, or record what was answered.</translation>
    </message>
    <message>
        <source>Leg eerst vast wanneer de stukken zijn verzonden.</source>
        <translation>First record when the papers were sent out.</translation>
    </message>
    <message>
        <source>Nummers die zijn verzonden blijven staan; wat nieuw is krijgt een eigen nummer.</source>
        <translation>Numbers that have been sent out stay as they are; anything new gets its own number.</translation>
    </message>
    <message>
        <source>Haal eerst weg wat ernaar verwijst.</source>
        <translation>First remove what refers to it.</translation>
    </message>
    <message>
        <source>Kies een ander kenmerk.</source>
        <translation>Choose another reference.</translation>
    </message>
    <message>
        <source>Neem een kleiner quorum, of leg eerst alle leden vast.</source>
        <translation>Take a smaller quorum, or first record all members.</translation>
    </message>
    <message>
        <source>Kijk de gewichten na in de regeling.</source>
        <translation>Check the weights in the arrangement.</translation>
    </message>
    <message>
        <source>Leg eerst bij Inrichting vast wie namens wie in het gremium zit, en vanaf wanneer.</source>
        <translation>First record under Setup who sits on the body on behalf of whom, and from when.</translation>
    </message>
    <message>
        <source>Heropen het eerst als het toch nog niet klaar is.</source>
        <translation>Reopen it first if it is not finished after all.</translation>
    </message>
    <message>
        <source>Leg eerst vast wie er was.</source>
        <translation>First record who was present.</translation>
    </message>
    <message>
        <source>Leg eerst vast dat het is aangehouden of niet is behandeld.</source>
        <translation>First record that it was deferred or not considered.</translation>
    </message>
    <message>
        <source>Vraag het document opnieuw op bij de steller.</source>
        <translation>Ask the author for the document again.</translation>
    </message>
    <message>
        <source>Maak het document kleiner, of splits het.</source>
        <translation>Make the document smaller, or split it.</translation>
    </message>
    <message>
        <source>Pas het met de hand aan; de geschiedenis laat zien hoe het was.</source>
        <translation>Adjust it by hand; the history shows how it was.</translation>
    </message>
    <message>
        <source>Bekijk wat er nu staat en wijzig het daarna opnieuw.</source>
        <translation>Look at what is there now and then change it again.</translation>
    </message>
    <message>
        <source>Controleer de naam en de map.</source>
        <translation>Check the name and the folder.</translation>
    </message>
    <message>
        <source>Kies een andere naam.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Controleer of u het bestand mag lezen en of de schijf is aangesloten.</source>
        <translation>Check that you may read the file and that the disk is connected.</translation>
    </message>
    <message>
        <source>Controleer of de map bestaat en of u er mag schrijven.</source>
        <translation>Check that the folder exists and that you may write there.</translation>
    </message>
    <message>
        <source>Maak een kopie op een plek waar u mag schrijven, en werk daarin.</source>
        <translation>Make a copy in a place where you may write, and work in that.</translation>
    </message>
    <message>
        <source>Kies een bestand dat met Besluitroute is gemaakt.</source>
        <translation>Choose a file that was made with Besluitroute.</translation>
    </message>
    <message>
        <source>Werk Besluitroute bij om dit bestand te openen.</source>
        <translation>Update Besluitroute to open this file.</translation>
    </message>
    <message>
        <source>Zet een reservekopie terug, en bewaar dit bestand tot dat is gelukt.</source>
        <translation>Restore a backup, and keep this file until that has succeeded.</translation>
    </message>
    <message>
        <source>Kopieer het bestand samen met het bestand dat op “-journal” eindigt naar een plek waar u mag schrijven, en open het daar.</source>
        <translation>Copy the file together with the file that ends in “-journal” to a place where you may write, and open it there.</translation>
    </message>
    <message>
        <source>Lezen kan wel; wijzigen kan zodra het bestand daar is gesloten.</source>
        <translation>Reading is possible; changing is possible once the file has been closed there.</translation>
    </message>
    <message>
        <source>Maak ruimte vrij en probeer het opnieuw.</source>
        <translation>Free up space and try again.</translation>
    </message>
    <message>
        <source>Probeer het opnieuw; maak bij herhaling een kopie op een andere schijf.</source>
        <translation>Try again; if it happens again, make a copy on another disk.</translation>
    </message>
    <message>
        <source>De aanleverdatum van vergadering %1 is al voorbij.</source>
        <translation>The hand-in day of meeting %1 has already passed.</translation>
    </message>
    <message>
        <source>“%1” is geen PDF; in een vergaderset komt op zijn plaats een blad dat dat zegt.</source>
        <translation>“%1” is not a PDF; in a meeting pack a sheet saying so takes its place.</translation>
    </message>
    <message>
        <source>“%1” heeft een wachtwoord; in een vergaderset komt op zijn plaats een blad dat dat zegt.</source>
        <translation>“%1” has a password; in a meeting pack a sheet saying so takes its place.</translation>
    </message>
    <message>
        <source>“%1” is beschadigd; in een vergaderset komt op zijn plaats een blad dat dat zegt.</source>
        <translation>“%1” is damaged; in a meeting pack a sheet saying so takes its place.</translation>
    </message>
    <message>
        <source>“%1” is erg groot; het bestand is daarna mogelijk te groot om te mailen.</source>
        <translation>“%1” is very large; the file may then be too large to email.</translation>
    </message>
    <message>
        <source>De inhoud van “%1” zit niet in dit bestand; alleen de gegevens van het document zijn vastgelegd.</source>
        <translation>The content of “%1” is not in this file; only the details of the document have been recorded.</translation>
    </message>
    <message>
        <source>In de stap “%1” is nu over verschillende versies besloten.</source>
        <translation>In the stage “%1”, decisions have now been taken on different versions.</translation>
    </message>
    <message>
        <source>Vóór de stap “%1” is nog niet iedereen gehoord die gehoord moet worden.</source>
        <translation>Before the stage “%1”, not everyone who must be heard has been heard yet.</translation>
    </message>
    <message>
        <source>In vergadering %1 was het quorum er niet volgens de vastgelegde aanwezigheid; een besluit is dan niet geldig.</source>
        <translation>According to the recorded attendance there was no quorum at meeting %1; a decision is then not valid.</translation>
    </message>
    <message>
        <source>De uitkomst van “%1” is anders dan de vastgelegde stemmen zeggen.</source>
        <translation>The outcome of “%1” differs from what the recorded votes say.</translation>
    </message>
    <message>
        <source>Van voorstel %1 liep al een ronde; die loopt ook door.</source>
        <translation>A round of proposal %1 was already in progress; it continues as well.</translation>
    </message>
    <message>
        <source>Het vergadernummer %1 komt meer dan eens voor.</source>
        <translation>The meeting number %1 occurs more than once.</translation>
    </message>
    <message>
        <source>Het voorstelnummer %1 komt meer dan eens voor.</source>
        <translation>The proposal number %1 occurs more than once.</translation>
    </message>
    <message>
        <source>Voorstel %2 heeft meer dan één versie %1.</source>
        <translation>Proposal %2 has more than one version %1.</translation>
    </message>
    <message>
        <source>In vergadering %2 komt het kenmerk %1 meer dan eens voor.</source>
        <translation>In meeting %2 the reference %1 occurs more than once.</translation>
    </message>
    <message>
        <source>“%1” staat in vergadering %2 twee keer voor dezelfde behandeling op de agenda.</source>
        <translation>“%1” is on the agenda of meeting %2 twice for the same consideration.</translation>
    </message>
    <message>
        <source>In vergadering %2 staat agendapunt %1 onder een punt waar het niet onder kan staan.</source>
        <translation>In meeting %2, agenda item %1 is placed under an item it cannot be placed under.</translation>
    </message>
    <message>
        <source>%1 hoort niet bij de stap “%2”, maar daar is wel iets voor vastgelegd.</source>
        <translation>%1 does not belong to the stage “%2”, but something has been recorded for it there.</translation>
    </message>
    <message>
        <source>Vergadering %1 is niet van %2, maar staat er wel bij.</source>
        <translation>Meeting %1 is not a meeting of %2, but is listed with it.</translation>
    </message>
    <message>
        <source>Bij voorstel %2 staat versie %1 van een ander voorstel.</source>
        <translation>Version %1 listed with proposal %2 belongs to another proposal.</translation>
    </message>
    <message>
        <source>Het besluit van %1 ligt vóór zijn vergadering %2.</source>
        <translation>The decision of %1 is before its meeting %2.</translation>
    </message>
    <message>
        <source>De bevestiging van het besluit van %1 (%2) ligt vóór het besluit zelf.</source>
        <translation>The confirmation of the decision of %1 (%2) is before the decision itself.</translation>
    </message>
    <message>
        <source>De stap “%1” stuurt terug naar “%2”, en dat is geen eerdere stap.</source>
        <translation>The stage “%1” sends back to “%2”, and that is not an earlier stage.</translation>
    </message>
    <message>
        <source>Iets van %1 eindigt (%2) voordat het begint.</source>
        <translation>Something of %1 ends (%2) before it begins.</translation>
    </message>
    <message>
        <source>De regio “%1” is langs een omweg deel van zichzelf.</source>
        <translation>The region “%1” is indirectly part of itself.</translation>
    </message>
    <message>
        <source>De gemeente %1 mist haar raad of haar college.</source>
        <translation>The municipality %1 lacks its council or its executive.</translation>
    </message>
    <message>
        <source>De inhoud van het document “%1” zit niet in het bestand.</source>
        <translation>The content of the document “%1” is not in the file.</translation>
    </message>
    <message>
        <source>“%1” is op %2 van de agenda gehaald.</source>
        <translation>“%1” was taken off the agenda on %2.</translation>
    </message>
    <message>
        <source>%1 is op die dag geen plaatsvervanger van %2.</source>
        <translation>%1 is not a deputy of %2 on that day.</translation>
    </message>
    <message>
        <source>Zet het als nieuw punt op de agenda.</source>
        <translation>Put it on the agenda as a new item.</translation>
    </message>
    <message>
        <source>Leg eerst bij Inrichting vast wie haar of hem vervangt, en vanaf wanneer.</source>
        <translation>First record in Setup who replaces her or him, and from when.</translation>
    </message>
    <message>
        <source>De gemeente %1 bestaat dan niet meer; haar laatste dag is %2.</source>
        <translation>The municipality %1 no longer exists then; its last day is %2.</translation>
    </message>
    <message>
        <source>%1 heeft op %2 nog besloten, en dan zou de gemeente er niet meer zijn.</source>
        <translation>%1 still decided on %2, when the municipality would no longer exist.</translation>
    </message>
    <message>
        <source>Een behandeling door %1 staat nog gepland op %2, en dan zou de gemeente er niet meer zijn.</source>
        <translation>Something is still planned before %1 on %2, when the municipality would no longer exist.</translation>
    </message>
    <message>
        <source>Neem een eerdere dag, of de gemeente waarin zij is opgegaan.</source>
        <translation>Take an earlier day, or the municipality into which it merged.</translation>
    </message>
    <message>
        <source>Neem een latere dag, of corrigeer eerst de datum van dat besluit.</source>
        <translation>Take a later day, or first correct the date of that decision.</translation>
    </message>
    <message>
        <source>Plan die behandeling eerst op een eerdere dag, of zet haar terug op nog te plannen.</source>
        <translation>First plan it on an earlier day, or set it back to be planned.</translation>
    </message>
    <message>
        <source>Nog niet afgerond door een gemeente die opgaat in een andere: %1. Vanaf die dag telt dat niet meer mee.</source>
        <translation>Not yet completed by a municipality that merges into another: %1. From that day on this no longer counts.</translation>
    </message>
    <message>
        <source>De stappen van het routesjabloon “%1” zijn niet genummerd als 1, 2, 3.</source>
        <translation>The stages of the route template “%1” are not numbered 1, 2, 3.</translation>
    </message>
    <message>
        <source>De gemeente %1 is er dan nog niet; haar eerste dag is %2.</source>
        <translation>The municipality %1 does not exist yet then; its first day is %2.</translation>
    </message>
    <message>
        <source>Van de gemeente %1 is al vastgelegd dat zij ophoudt te bestaan; haar laatste dag is %2.</source>
        <translation>It is already recorded that the municipality %1 will cease to exist; its last day is %2.</translation>
    </message>
    <message>
        <source>Neem een latere dag, of een andere gemeente.</source>
        <translation>Choose a later day, or another municipality.</translation>
    </message>
    <message>
        <source>Neem een andere gemeente, of maak de eerdere samenvoeging eerst ongedaan.</source>
        <translation>Choose another municipality, or undo the earlier merger first.</translation>
    </message>
    <message numerus="yes">
        <source>%1; en nog %n andere</source>
        <comment>list of open branches</comment>
        <translation>
            <numerusform>%1; and %n other</numerusform>
            <numerusform>%1; and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Neem een dag die bestaat, bijvoorbeeld 22-04-2027; op de opdrachtregel 2027-04-22.</source>
        <translation>Choose a day that exists, such as 22-04-2027; on the command line 2027-04-22.</translation>
    </message>
    <message>
        <source>Vul het in of kies het; wat een opdracht op de opdrachtregel nodig heeft, zegt “besluitroute-cli commands”.</source>
        <translation>Fill it in or choose it; what a command on the command line needs is told by “besluitroute-cli commands”.</translation>
    </message>
    <message>
        <source>Neem iets anders; wat er op de opdrachtregel kan, zegt “besluitroute-cli commands”.</source>
        <translation>Choose something else; what is possible on the command line is told by “besluitroute-cli commands”.</translation>
    </message>
    <message>
        <source>Het aantal stemmen bij het besluit over “%1” is anders dan de stemmen die per stem zijn vastgelegd; die gaan voor.</source>
        <translation>The number of votes with the decision on “%1” differs from the votes that were recorded one by one; those go first.</translation>
    </message>
    <message>
        <source>“%1” is geen tijd (veld “%2”).</source>
        <translation>“%1” is not a time (field “%2”).</translation>
    </message>
    <message>
        <source>De eindtijd (%1) ligt vóór de begintijd (%2).</source>
        <translation>The end time (%1) is before the start time (%2).</translation>
    </message>
    <message>
        <source>Vul het in of kies het.</source>
        <translation>Fill it in or choose it.</translation>
    </message>
    <message>
        <source>Neem een dag die bestaat, bijvoorbeeld 22-04-2027.</source>
        <translation>Take a day that exists, such as 22-04-2027.</translation>
    </message>
    <message>
        <source>Schrijf een tijd als 14.30.</source>
        <translation>Write a time as 14.30.</translation>
    </message>
    <message>
        <source>Schrijf een tijd als 14:30.</source>
        <translation>Write a time as 14:30.</translation>
    </message>
    <message>
        <source>Neem iets anders.</source>
        <translation>Take something else.</translation>
    </message>
    <message>
        <source>Controleer wat u hebt ingevuld.</source>
        <translation>Check what you filled in.</translation>
    </message>
    <message>
        <source>Controleer de tijden.</source>
        <translation>Check the times.</translation>
    </message>
    <message>
        <source>Het besluit telt %1 stemmen, maar dit gremium heeft er %2.</source>
        <translation>The decision counts %1 votes, but this body has %2.</translation>
    </message>
    <message>
        <source>Bij punt %2 telt een stem mee van wie er volgens de vastgelegde aanwezigheid niet was: %1. Pas de stemming of de aanwezigheid aan.</source>
        <translation>At item %2 a vote counts of who was not there according to the recorded attendance: %1. Change the vote or the attendance.</translation>
    </message>
    <message>
        <source>De verzenddatum van vergadering %1 is al voorbij; wat er nu bij komt, krijgen de leden als nazending.</source>
        <translation>The dispatch date of meeting %1 has passed; what is added now reaches the members as late papers.</translation>
    </message>
    <message>
        <source>Moeten zij allemaal? Kies dan in het routesjabloon bij Wie “elke raad” of “elk college” van wie meedoet. Anders wijst u bij de stap één gremium aan.</source>
        <translation>Do they all have to? Then choose “every council” or “every executive” of those taking part under Who in the route template. Otherwise name one body for the stage.</translation>
    </message>
    <message>
        <source>De vergadering is na de termijn, die op %1 eindigt: een reactie daarna is te laat.</source>
        <translation>The meeting is after the term, which ends on %1: a reply after that is too late.</translation>
    </message>
    <message>
        <source>De vergadering was op %1, het besluit is van %2.</source>
        <translation>The meeting was on %1, the decision is dated %2.</translation>
    </message>
    <message>
        <source>%1 is geen werkdag: %2.</source>
        <comment>day, name of the holiday or of the day of the week</comment>
        <translation>%1 is no working day: %2.</translation>
    </message>
    <message>
        <source>Op %1 vergadert dit gremium volgens de kalender niet.</source>
        <translation>According to the calendar this body does not meet on %1.</translation>
    </message>
    <message>
        <source>Op %1 vergadert dit gremium volgens de kalender niet: %2.</source>
        <translation>According to the calendar this body does not meet on %1: %2.</translation>
    </message>
    <message>
        <source>Op die dag vergadert dit gremium ook al: %1.</source>
        <translation>This body already meets on that day: %1.</translation>
    </message>
    <message>
        <source>In die dagen staan vergaderingen: %1. Die blijven staan; verplaats ze zelf als zij niet doorgaan.</source>
        <translation>Meetings stand in those days: %1. They stay; move them yourself when they do not go ahead.</translation>
    </message>
    <message>
        <source>Van %1 worden de stukken verzonden vóór ze aangeleverd hoeven te zijn: draai de termijnen om, of maak ze gelijk.</source>
        <translation>The papers of %1 go out before they have to be handed in: swap the two numbers of days, or make them equal.</translation>
    </message>
    <message>
        <source>In dit gremium mag niemand tegen zijn.</source>
        <translation>In this body nobody may be against.</translation>
    </message>
    <message>
        <source>Het besluit telt %1 stemmen, maar volgens de vastgelegde aanwezigheid waren er %2.</source>
        <translation>The decision counts %1 votes, but according to the recorded attendance there were %2.</translation>
    </message>
    <message>
        <source>“%2” valt buiten de jaren 1900 tot en met 2199 (veld “%1”).</source>
        <translation>“%2” is outside the years 1900 to 2199 (field “%1”).</translation>
    </message>
    <message>
        <source>“%1” is nog in gebruik (%2) en kan daarom niet weg.</source>
        <translation>“%1” is still in use (%2) and can therefore not be removed.</translation>
    </message>
    <message>
        <source>%1 kan niet de eigen plaatsvervanger zijn.</source>
        <translation>%1 cannot be their own deputy.</translation>
    </message>
    <message>
        <source>Kies wie er wordt vervangen.</source>
        <translation>Choose who is replaced.</translation>
    </message>
    <message>
        <source>%1 heeft al een voorzitter: %2.</source>
        <translation>%1 already has a chair: %2.</translation>
    </message>
    <message>
        <source>Weg kan alleen wat per vergissing is ingevoerd; wat ophoudt of niet doorgaat, blijft bewaard met zijn laatste dag.</source>
        <translation>Only what was entered by mistake can be removed; what ends or does not take place is kept, with its last day.</translation>
    </message>
    <message>
        <source>Er stond al iemand met de naam %1. Is dat dezelfde persoon, verwijder deze dan.</source>
        <translation>There already was somebody by the name of %1. If that is the same person, remove this one.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Regio</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Gemeenten</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Aanduiding</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Vaste dag van vandaag</source>
        <translation>Fixed date for today</translation>
    </message>
    <message>
        <source>Stukken</source>
        <translation>Papers</translation>
    </message>
    <message numerus="yes">
        <source>%n stuk(ken), %1 bladzijden</source>
        <translation>
            <numerusform>%n paper, %1 pages</numerusform>
            <numerusform>%n papers, %1 pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Grootte</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 tot en met %2</source>
        <translation>%1 up to and including %2</translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>In geen regio</source>
        <translation>In no region</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n gemeente(n)</source>
        <translation>
            <numerusform>%1, %n municipality</numerusform>
            <numerusform>%1, %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>vervangt %1</source>
        <translation>replaces %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whom she sits for, whom she replaces</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Aanleveren</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Verzenden</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Namens</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Zit in</source>
        <translation>Sits on</translation>
    </message>
    <message>
        <source>E-mailadres</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Mag</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Grenzen</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Voor</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Volgens</source>
        <translation>According to</translation>
    </message>
    <message>
        <source>Trajecten</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Deelname</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stappen</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Stap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Gremia</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Klaar wanneer</source>
        <translation>Complete when</translation>
    </message>
    <message>
        <source>Voorbereiding</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Grond</source>
        <translation>Basis</translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week (weken)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>tot en met %1: %2</source>
        <comment>day, former name</comment>
        <translation>up to and including %1: %2</translation>
    </message>
    <message>
        <source>laatste dag %1, opgegaan in %2</source>
        <translation>last day %1, merged into %2</translation>
    </message>
    <message>
        <source>laatste dag %1</source>
        <translation>last day %1</translation>
    </message>
    <message numerus="yes">
        <source>%n week (weken) extra</source>
        <translation>
            <numerusform>%n week extra</numerusform>
            <numerusform>%n weeks extra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voorbereiding</source>
        <comment>working days</comment>
        <translation>%1 of preparation</translation>
    </message>
    <message>
        <source>termijn %1</source>
        <translation>term %1</translation>
    </message>
    <message numerus="yes">
        <source>eerst %n partij(en) horen</source>
        <translation>
            <numerusform>hear %n party first</numerusform>
            <numerusform>hear %n parties first</numerusform>
        </translation>
    </message>
    <message>
        <source>stap %1, %2</source>
        <translation>stage %1, %2</translation>
    </message>
    <message>
        <source>nog geen stappen; een ronde kan er nog niet mee beginnen</source>
        <translation>no stages yet; a round cannot begin with it yet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, rule</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 van wie meedoet</source>
        <comment>every council (of who takes part)</comment>
        <translation>%1 of those taking part</translation>
    </message>
    <message>
        <source>geen regel, maar weken</source>
        <translation>no rule, but weeks</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>id, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1, vooraan</source>
        <translation>1, first</translation>
    </message>
    <message>
        <source>%1, na %2</source>
        <translation>%1, after %2</translation>
    </message>
    <message>
        <source>%1, stand op %2</source>
        <comment>region or case file, day</comment>
        <translation>%1, as of %2</translation>
    </message>
    <message>
        <source>%1 van één gemeente</source>
        <comment>a council, not all of them</comment>
        <translation>%1 of one municipality</translation>
    </message>
</context>
<context>
    <name>SignalLines</name>
    <message>
        <source>doel %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>vergadering %1</source>
        <translation>meeting %1</translation>
    </message>
    <message>
        <source>termijn tot %1</source>
        <translation>term until %1</translation>
    </message>
    <message>
        <source>verzenddag %1</source>
        <translation>dispatch day %1</translation>
    </message>
    <message>
        <source>aanleverdag %1</source>
        <translation>hand-in day %1</translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>up to and including %1</translation>
    </message>
    <message>
        <source>contract vanaf %1</source>
        <translation>contract from %1</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>herziening %1</source>
        <translation>review %1</translation>
    </message>
    <message>
        <source>klaar op %1</source>
        <translation>due on %1</translation>
    </message>
    <message>
        <source>begin %1</source>
        <translation>start %1</translation>
    </message>
    <message>
        <source>besluit %1</source>
        <translation>decision %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what day it is and how far</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and reason</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>title, reason, day</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Stilgezet: %1</source>
        <translation>Silenced: %1</translation>
    </message>
    <message>
        <source>Stil tot %1: %2</source>
        <translation>Silent until %1: %2</translation>
    </message>
    <message>
        <source>Weer tonen</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1, het ergste eerst</source>
        <translation>%1, worst first</translation>
    </message>
    <message>
        <source>Op %1 besloot %2 over %3. Wilt u mij de vastgestelde besluitenlijst sturen?</source>
        <translation>On %1, %2 decided on %3. Could you send me the adopted decision list?</translation>
    </message>
    <message>
        <source>Op %1 besloot %2 onder voorbehoud over %3. Is aan het voorbehoud voldaan?</source>
        <translation>On %1, %2 decided on %3 subject to a condition. Has the condition been met?</translation>
    </message>
    <message>
        <source>De termijn voor een reactie van %2 op %3 eindigt op %1. Wanneer kan ik de reactie verwachten?</source>
        <translation>The term for a response from %2 to %3 ends on %1. When can I expect the response?</translation>
    </message>
    <message>
        <source>Op %1 behandelde %2 het voorstel %3. Wat is er besloten?</source>
        <translation>On %1, %2 considered the proposal %3. What was decided?</translation>
    </message>
    <message>
        <source>Wanneer behandelt %1 het voorstel %2?</source>
        <translation>When will %1 consider the proposal %2?</translation>
    </message>
    <message>
        <source>Goedendag,

%1

Met vriendelijke groet,
</source>
        <translation>Hello,

%1

Kind regards,
</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body and proposal</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dit dossier is alleen te lezen.</source>
        <translation>This case file is read-only.</translation>
    </message>
    <message>
        <source>Wilt u mij de vergaderkalender van %1 sturen?</source>
        <translation>Could you send me the meeting calendar of %1?</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>vergadering van %1</source>
        <translation>meeting of %1</translation>
    </message>
    <message>
        <source>doel van ronde %1</source>
        <translation>target of round %1</translation>
    </message>
    <message>
        <source>geen datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day and number of a meeting</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 later</translation>
    </message>
    <message>
        <source>%1 eerder</source>
        <translation>%1 earlier</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Werd</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Oorzaak</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Besluiten</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Gemiddeld</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Langst</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Vertraagd door</source>
        <translation>Delayed by</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause and days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>oorzaak onbekend: %1</source>
        <translation>cause unknown: %1</translation>
    </message>
</context>
<context>
    <name>StatusOverviewText</name>
    <message>
        <source>stand op %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>Status per gemeente</source>
        <translation>Status by municipality</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is shown and as of when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Er is niets om te tonen.</source>
        <translation>There is nothing to show.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and version</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>van wie nu meedoen</source>
        <translation>of those now taking part</translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Voorstel</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Weken niet bevestigd</source>
        <translation>Weeks unconfirmed</translation>
    </message>
    <message>
        <source>%1, uiterlijk aanleveren</source>
        <translation>%1, last hand-in day</translation>
    </message>
    <message>
        <source>Regio</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>StatusSummary</name>
    <message>
        <source>Peildatum %1 (vandaag)</source>
        <translation>As-of date %1 (today)</translation>
    </message>
    <message>
        <source>Peildatum %1</source>
        <translation>As-of date %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vakje(s), %1 geselecteerd</source>
        <translation>
            <numerusform>%n cell, %1 selected</numerusform>
            <numerusform>%n cells, %1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n al 4 weken of langer niet bevestigd</source>
        <translation>
            <numerusform>%n unconfirmed for 4 weeks or longer</numerusform>
            <numerusform>%n unconfirmed for 4 weeks or longer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog geen voorstellen op deze dag</source>
        <translation>No proposals yet on this day</translation>
    </message>
    <message>
        <source>Hier komt te staan waar elk voorstel in elke gemeente ligt. Begin bij Voorstellen met een nieuw voorstel en een ronde langs de raden.</source>
        <translation>This will show where each proposal stands in each municipality. Begin under Proposals with a new proposal and a round along the councils.</translation>
    </message>
    <message>
        <source>Nog geen ronde langs gemeenten</source>
        <translation>No round along municipalities yet</translation>
    </message>
    <message>
        <source>Er zijn voorstellen, maar nog geen ronde met een stap voor alle raden of colleges. Start die bij Voorstellen.</source>
        <translation>There are proposals, but no round yet with a stage for all councils or executives. Start one under Proposals.</translation>
    </message>
    <message>
        <source>Niets gevonden met dit filter</source>
        <translation>Nothing found with this filter</translation>
    </message>
    <message>
        <source>Geen enkele gemeente voldoet aan wat u hebt gekozen.</source>
        <translation>No municipality matches what you have chosen.</translation>
    </message>
    <message>
        <source>Alles tonen</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>StatusSymbol</name>
    <message>
        <source>bevestigd</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>vastgesteld</source>
        <translation>adopted</translation>
    </message>
    <message>
        <source>voorbehoud</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>gewijzigd</source>
        <translation>amended</translation>
    </message>
    <message>
        <source>geagendeerd</source>
        <translation>on the agenda</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>te plannen</source>
        <translation>to plan</translation>
    </message>
    <message>
        <source>na het doel</source>
        <translation>after the target</translation>
    </message>
    <message>
        <source>uitslag ontbreekt</source>
        <translation>outcome missing</translation>
    </message>
    <message>
        <source>aangehouden</source>
        <translation>deferred</translation>
    </message>
    <message>
        <source>teruggestuurd</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>verworpen</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>positief advies</source>
        <translation>positive advice</translation>
    </message>
    <message>
        <source>zienswijze</source>
        <translation>view</translation>
    </message>
    <message>
        <source>geen zienswijze</source>
        <translation>no view</translation>
    </message>
    <message>
        <source>niet gereageerd</source>
        <translation>no response</translation>
    </message>
    <message>
        <source>kennisgenomen</source>
        <translation>noted</translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>doet niet mee</source>
        <translation>not taking part</translation>
    </message>
    <message>
        <source>overgeslagen</source>
        <translation>passed over</translation>
    </message>
    <message>
        <source>lang niet bevestigd</source>
        <translation>long unconfirmed</translation>
    </message>
    <message>
        <source>vastgesteld en bevestigd</source>
        <translation>adopted and confirmed</translation>
    </message>
    <message>
        <source>vastgesteld, niet bevestigd</source>
        <translation>adopted, not confirmed</translation>
    </message>
    <message>
        <source>onder voorbehoud</source>
        <translation>subject to a condition</translation>
    </message>
    <message>
        <source>gewijzigd vastgesteld</source>
        <translation>adopted as amended</translation>
    </message>
    <message>
        <source>gepland, datum bekend</source>
        <translation>planned, date known</translation>
    </message>
    <message>
        <source>te plannen (uiterste aanleverdag)</source>
        <translation>to plan (last hand-in day)</translation>
    </message>
    <message>
        <source>gepland na het doel</source>
        <translation>planned after the target</translation>
    </message>
    <message>
        <source>vergaderd, uitslag ontbreekt</source>
        <translation>meeting held, outcome missing</translation>
    </message>
    <message>
        <source>zienswijze ingediend</source>
        <translation>view submitted</translation>
    </message>
    <message>
        <source>nog niet aan de beurt</source>
        <translation>not its turn yet</translation>
    </message>
    <message>
        <source>overgeslagen, met reden</source>
        <translation>passed over, with a reason</translation>
    </message>
    <message>
        <source>zo lang niet bevestigd</source>
        <translation>unconfirmed for this long</translation>
    </message>
    <message>
        <source>niet te halen</source>
        <translation>out of reach</translation>
    </message>
    <message>
        <source>staat op een dag die niet te halen is</source>
        <translation>stands on a day that is out of reach</translation>
    </message>
</context>
<context>
    <name>StatusTable</name>
    <message>
        <source>uit inkoop gestapt per %1</source>
        <translation>left procurement as of %1</translation>
    </message>
    <message>
        <source>uit de visie gestapt per %1</source>
        <translation>left the vision as of %1</translation>
    </message>
    <message>
        <source>uit de begroting gestapt per %1</source>
        <translation>left the budget as of %1</translation>
    </message>
    <message>
        <source>uit de verordening gestapt per %1</source>
        <translation>left the bylaw as of %1</translation>
    </message>
    <message>
        <source>uitgestapt per %1</source>
        <translation>left as of %1</translation>
    </message>
    <message>
        <source>nog geen ronde</source>
        <translation>no round yet</translation>
    </message>
    <message>
        <source>ronde %1 · ingetrokken</source>
        <translation>round %1 · withdrawn</translation>
    </message>
    <message>
        <source>zienswijze t/m %1</source>
        <translation>view by %1</translation>
    </message>
    <message>
        <source>ronde %1 · v%2</source>
        <translation>round %1 · v%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>municipality, proposal: status</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>vóór %1</source>
        <translation>before %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (versie %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>doel volgens de planning niet haalbaar</source>
        <translation>target not feasible according to the planning</translation>
    </message>
    <message numerus="yes">
        <source>%n geplande dag(en) in andere stappen niet te halen</source>
        <translation>
            <numerusform>%n planned day in other stages out of reach</numerusform>
            <numerusform>%n planned days in other stages out of reach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>uitslag ontbreekt</source>
        <translation>outcome missing</translation>
    </message>
    <message>
        <source>%1 (eerder %2)</source>
        <comment>state, earlier outcome</comment>
        <translation>%1 (earlier %2)</translation>
    </message>
    <message>
        <source>versie %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>bevestigd %1</source>
        <translation>confirmed %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Totaal %1: %2</source>
        <translation>Total %1: %2</translation>
    </message>
    <message>
        <source>Stap %1: %2 (%3)</source>
        <translation>Stage %1: %2 (%3)</translation>
    </message>
    <message>
        <source>klaar op %1</source>
        <translation>completed on %1</translation>
    </message>
    <message>
        <source>nog niet begonnen</source>
        <translation>not started yet</translation>
    </message>
    <message>
        <source>verschil van versies, aanvaard</source>
        <translation>version difference, accepted</translation>
    </message>
    <message>
        <source>verschil van versies</source>
        <translation>version difference</translation>
    </message>
    <message>
        <source>vooruitgelopen: %1</source>
        <translation>went ahead: %1</translation>
    </message>
    <message>
        <source>termijn tot en met %1</source>
        <translation>term up to and including %1</translation>
    </message>
    <message>
        <source>Ronde %1: %2</source>
        <translation>Round %1: %2</translation>
    </message>
    <message>
        <source>gestopt op %1</source>
        <translation>stopped on %1</translation>
    </message>
    <message>
        <source>loopt</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>Er zijn nog geen voorstellen.</source>
        <translation>There are no proposals yet.</translation>
    </message>
    <message>
        <source>Status op %1</source>
        <translation>Status on %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nog geen ronde gestart.</source>
        <translation>No round started yet.</translation>
    </message>
    <message>
        <source>Er zijn nog geen vergaderingen.</source>
        <translation>There are no meetings yet.</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Aanleveren</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Verzenden</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Punten</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>stapt uit op %1</source>
        <translation>steps out on %1</translation>
    </message>
    <message>
        <source>opnieuw plannen</source>
        <translation>plan again</translation>
    </message>
    <message>
        <source>doel %1</source>
        <translation>target %1</translation>
    </message>
</context>
<context>
    <name>StatusTotals</name>
    <message>
        <source>%1 van %2</source>
        <comment>reached of taking part</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 vastgesteld</source>
        <translation>%1 adopted</translation>
    </message>
    <message>
        <source>%1 gereageerd</source>
        <translation>%1 responded</translation>
    </message>
    <message>
        <source>%1 geadviseerd</source>
        <translation>%1 advised</translation>
    </message>
    <message>
        <source>%1 klaar</source>
        <translation>%1 done</translation>
    </message>
    <message>
        <source>%1 na de termijn</source>
        <translation>%1 after the term</translation>
    </message>
    <message>
        <source>%1 na het doel</source>
        <translation>%1 after the target</translation>
    </message>
    <message>
        <source>%1 verworpen</source>
        <translation>%1 rejected</translation>
    </message>
    <message>
        <source>%1 teruggestuurd</source>
        <translation>%1 sent back</translation>
    </message>
    <message>
        <source>verschil %1</source>
        <translation>difference %1</translation>
    </message>
    <message>
        <source>%1 uitslag ontbreekt</source>
        <translation>%1 outcome missing</translation>
    </message>
    <message>
        <source>%1 aangehouden</source>
        <translation>%1 deferred</translation>
    </message>
    <message>
        <source>%1 te plannen</source>
        <translation>%1 to plan</translation>
    </message>
    <message>
        <source>%1 niet gereageerd</source>
        <translation>%1 no response</translation>
    </message>
    <message>
        <source>%1 met voorbehoud</source>
        <translation>%1 with a condition</translation>
    </message>
    <message>
        <source>verschil %1 aanvaard</source>
        <translation>difference %1 accepted</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>alle bevestigd</source>
        <translation>all confirmed</translation>
    </message>
    <message>
        <source>stap afgerond</source>
        <translation>stage completed</translation>
    </message>
    <message>
        <source>%1 gepland</source>
        <translation>%1 planned</translation>
    </message>
    <message>
        <source>wacht op %1</source>
        <translation>waiting for %1</translation>
    </message>
    <message>
        <source>%1 niet te halen</source>
        <translation>%1 out of reach</translation>
    </message>
    <message>
        <source>niemand doet mee</source>
        <translation>nobody takes part</translation>
    </message>
</context>
<context>
    <name>TemplateDialogs</name>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rol</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Klaar wanneer</source>
        <translation>&amp;Complete when</translation>
    </message>
    <message>
        <source>Voor&amp;bereiding in werkdagen</source>
        <translation>&amp;Preparation in working days</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Termijn in &amp;weken</source>
        <translation>Ter&amp;m in weeks</translation>
    </message>
    <message>
        <source>&amp;Extra weken voor reces</source>
        <translation>&amp;Extra weeks for recess</translation>
    </message>
    <message>
        <source>&amp;Grond</source>
        <translation>&amp;Ground</translation>
    </message>
    <message>
        <source>artikel of afspraak</source>
        <translation>article or agreement</translation>
    </message>
    <message>
        <source>W&amp;ie</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>&amp;Termijn volgens</source>
        <translation>&amp;Term according to</translation>
    </message>
    <message>
        <source>Sjabloon toevoegen</source>
        <translation>Add template</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Het begint leeg; daarna voegt u de stappen toe. Lijkt het op een ander, maak dan een kopie.</source>
        <translation>It starts empty; then you add the stages. If it resembles another one, make a copy.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Omschrijving</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Kopie van %1</source>
        <translation>Copy of %1</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>%1 (kopie)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>%1 wijzigen</source>
        <translation>change %1</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Stap toevoegen</source>
        <translation>Add stage</translation>
    </message>
    <message>
        <source>&amp;Plaats</source>
        <translation>P&amp;osition</translation>
    </message>
    <message>
        <source>Stap %1, %2</source>
        <translation>Stage %1, %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>DATUM</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>“%1” is geen datum als 2027-04-22</source>
        <translation>“%1” is not a date such as 2027-04-22</translation>
    </message>
</context>
<context>
    <name>Thermometer</name>
    <message>
        <source>deze keer geen antwoord</source>
        <translation>no answer this time</translation>
    </message>
    <message>
        <source>eerste keer</source>
        <translation>first time</translation>
    </message>
    <message>
        <source>%1 hoger</source>
        <translation>%1 higher</translation>
    </message>
    <message>
        <source>%1 lager</source>
        <translation>%1 lower</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Gemiddeld</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Vorige keer</source>
        <translation>Previous time</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Cijfers</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Opmerkingen</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>TileMap</name>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a proposal</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gemeente and status</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 van %2 tot en met %3</source>
        <translation>%1 from %2 to %3</translation>
    </message>
    <message>
        <source>Termijn van %1 tot en met %2</source>
        <translation>Term from %1 up to and including %2</translation>
    </message>
    <message>
        <source>terug %1</source>
        <translation>back %1</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>body, day, outcome</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>overgeslagen met reden</source>
        <translation>passed over with reason</translation>
    </message>
    <message>
        <source>%1 is overgeslagen op %2. Reden: %3</source>
        <translation>%1 was passed over on %2. Reason: %3</translation>
    </message>
    <message>
        <source>doet niet meer mee</source>
        <translation>no longer takes part</translation>
    </message>
    <message>
        <source>doet niet mee</source>
        <translation>does not take part</translation>
    </message>
    <message>
        <source>vergadert niet binnen de termijn</source>
        <translation>does not meet within the term</translation>
    </message>
    <message>
        <source>geen vergadering bekend</source>
        <translation>no meeting known</translation>
    </message>
    <message>
        <source>%1: stukken aanleveren uiterlijk %2, voor de vergadering van %3.</source>
        <translation>%1: hand in papers by %2, for the meeting of %3.</translation>
    </message>
    <message>
        <source>Speling: %1</source>
        <translation>Slack: %1</translation>
    </message>
    <message>
        <source>Tekort: %1</source>
        <translation>Shortfall: %1</translation>
    </message>
    <message>
        <source>Aanleveren uiterlijk %1.</source>
        <translation>Hand in by %1.</translation>
    </message>
    <message>
        <source>%1, laatste vergadering die het doel nog haalt: %2.</source>
        <translation>%1, last meeting that still meets the target: %2.</translation>
    </message>
    <message>
        <source>%1 moet uiterlijk klaar zijn op %2 om het doel te halen.</source>
        <translation>%1 must be done by %2 to meet the target.</translation>
    </message>
    <message>
        <source>Speling: %1.</source>
        <translation>Slack: %1.</translation>
    </message>
    <message>
        <source>Op zijn vroegst kan het pas %1 later.</source>
        <translation>The earliest possible day is %1 later.</translation>
    </message>
    <message>
        <source>Staat op de agenda.</source>
        <translation>Is on the agenda.</translation>
    </message>
    <message>
        <source>Aanname uit het vergaderritme; deze vergadering is niet ingevoerd.</source>
        <translation>Assumption from the meeting rhythm; this meeting has not been entered.</translation>
    </message>
    <message>
        <source>Nog niet gepland.</source>
        <translation>Not planned yet.</translation>
    </message>
    <message>
        <source>De aanleverdag is onbekend.</source>
        <translation>The hand-in day is unknown.</translation>
    </message>
    <message>
        <source>De stukken kunnen er vanaf %1 zijn.</source>
        <translation>The papers can be there from %1.</translation>
    </message>
    <message>
        <source>%1, vroegst mogelijke vergadering: %2.</source>
        <translation>%1, earliest possible meeting: %2.</translation>
    </message>
    <message>
        <source>Dat is %1 na het doel.</source>
        <translation>That is %1 after the target.</translation>
    </message>
    <message>
        <source>Dit is een knelpunt.</source>
        <translation>This is a bottleneck.</translation>
    </message>
    <message>
        <source>%1 aanname</source>
        <comment>day of an assumed meeting</comment>
        <translation>%1, assumption</translation>
    </message>
    <message>
        <source>%1 nog plannen</source>
        <translation>%1, still to plan</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1: %2 na het doel</source>
        <comment>day, number of days</comment>
        <translation>%1: %2 after the target</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days of slack, short</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Dat is te vroeg: de stukken kunnen er vanaf %1 zijn.</source>
        <translation>That is too early: the papers can be there from %1.</translation>
    </message>
    <message>
        <source>%1, verwachte vergadering uit het ritme: %2.</source>
        <translation>%1, projected meeting from the rhythm: %2.</translation>
    </message>
    <message>
        <source>%1, andere vergadering: %2.</source>
        <translation>%1, other meeting: %2.</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 later</translation>
    </message>
    <message>
        <source>%1 eerder</source>
        <translation>%1 earlier</translation>
    </message>
    <message>
        <source>Wat als: %1 op %2.</source>
        <translation>What if: %1 on %2.</translation>
    </message>
    <message>
        <source>Dat is %1.</source>
        <translation>That is %1.</translation>
    </message>
    <message>
        <source>Wat als: %1</source>
        <translation>What if: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and difference</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>+%1 d</source>
        <translation>+%1 d</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, ronde %3</source>
        <comment>number, title, round</comment>
        <translation>%1 %2, round %3</translation>
    </message>
    <message>
        <source>doel: t/m %1</source>
        <translation>target: by %1</translation>
    </message>
    <message numerus="yes">
        <source>marge %n werkdag(en)</source>
        <translation>
            <numerusform>margin %n working day</numerusform>
            <numerusform>margin %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gepland: %2.</source>
        <translation>%1, planned: %2.</translation>
    </message>
    <message>
        <source>geen speling</source>
        <translation>no slack</translation>
    </message>
    <message>
        <source>geen vergadering die nog kan</source>
        <translation>no meeting that is still possible</translation>
    </message>
    <message>
        <source>%1 verplaatsen</source>
        <comment>the day to which it has to move</comment>
        <translation>move to %1</translation>
    </message>
    <message>
        <source>%1 staat op de agenda van %2, maar dat kan niet.</source>
        <translation>%1 is on the agenda of %2, but that is not possible.</translation>
    </message>
    <message>
        <source>%1 is gepland op %2, maar dat kan niet.</source>
        <translation>%1 is planned on %2, but that is not possible.</translation>
    </message>
    <message>
        <source>Het staat %1 later gepland.</source>
        <translation>It stands planned %1 later.</translation>
    </message>
    <message>
        <source>De planning gaat ervan uit dat het op die dag is afgehandeld.</source>
        <translation>Planning supposes that it was dealt with on that day.</translation>
    </message>
</context>
<context>
    <name>TimelineSigns</name>
    <message>
        <source>vroegst mogelijke vergadering</source>
        <translation>earliest possible meeting</translation>
    </message>
    <message>
        <source>nog te plannen</source>
        <translation>still to plan</translation>
    </message>
    <message>
        <source>andere vergadering</source>
        <translation>other meeting</translation>
    </message>
    <message>
        <source>aanleverdag</source>
        <translation>hand-in day</translation>
    </message>
    <message>
        <source>speling tot de uiterste vergadering</source>
        <translation>slack until the last possible meeting</translation>
    </message>
    <message>
        <source>tekort</source>
        <translation>shortfall</translation>
    </message>
    <message>
        <source>reces</source>
        <translation>recess</translation>
    </message>
    <message>
        <source>termijn</source>
        <translation>term</translation>
    </message>
    <message>
        <source>wat als</source>
        <translation>what if</translation>
    </message>
    <message>
        <source>vandaag %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>Stap en gremium</source>
        <translation>Stage and body</translation>
    </message>
    <message>
        <source>staat hier, maar dat kan niet</source>
        <translation>stands here, which is not possible</translation>
    </message>
</context>
<context>
    <name>TrackDialogs</name>
    <message>
        <source>Traject toevoegen</source>
        <translation>Add track</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Soort</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Regio</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 wijzigen</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Deelname wijzigen</source>
        <translation>Edit participation</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Voor %1.</source>
        <translation>For %1.</translation>
    </message>
    <message>
        <source>&amp;Deelname</source>
        <translation>&amp;Participation</translation>
    </message>
    <message>
        <source>&amp;Vanaf</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Volgens &amp;besluit</source>
        <translation>Based on &amp;decision</translation>
    </message>
    <message>
        <source>bijvoorbeeld collegebesluit van 23 maart 2027</source>
        <translation>for example executive decision of 23 March 2027</translation>
    </message>
</context>
<context>
    <name>TrackWork</name>
    <message>
        <source>Beëindigen</source>
        <translation>End</translation>
    </message>
    <message>
        <source>&amp;Laatste dag</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>&amp;Fase</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>&amp;Gepland van</source>
        <translation>Planned &amp;from</translation>
    </message>
    <message>
        <source>Gepland &amp;tot en met</source>
        <translation>Planned &amp;until</translation>
    </message>
    <message>
        <source>&amp;Begonnen op</source>
        <translation>&amp;Started on</translation>
    </message>
    <message>
        <source>&amp;Klaar op</source>
        <translation>&amp;Done on</translation>
    </message>
    <message>
        <source>&amp;Opmerking</source>
        <translation>&amp;Remark</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 wijzigen</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Soort</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>&amp;Procedure</translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>&amp;Budget in euro</source>
        <translation>&amp;Budget in euros</translation>
    </message>
    <message>
        <source>voor de hele contractperiode</source>
        <translation>for the whole contract period</translation>
    </message>
    <message>
        <source>&amp;Contract van</source>
        <translation>&amp;Contract from</translation>
    </message>
    <message>
        <source>Contract &amp;tot en met</source>
        <translation>Contract &amp;until</translation>
    </message>
    <message>
        <source>Nodig per &amp;gemeente</source>
        <translation>Needed per &amp;municipality</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Fase toevoegen</source>
        <translation>Add phase</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Fase wijzigen</source>
        <translation>Edit phase</translation>
    </message>
    <message>
        <source>&amp;Plaats</source>
        <translation>P&amp;osition</translation>
    </message>
    <message>
        <source>laatste</source>
        <translation>last</translation>
    </message>
    <message>
        <source>Verlengingsoptie toevoegen</source>
        <translation>Add extension option</translation>
    </message>
    <message>
        <source>bijvoorbeeld eerste verlenging, twee jaar</source>
        <translation>for example first extension, two years</translation>
    </message>
    <message>
        <source>Contract dan &amp;tot en met</source>
        <translation>Contract then runs &amp;until</translation>
    </message>
    <message>
        <source>&amp;Uiterlijk melden</source>
        <translation>&amp;Give notice by</translation>
    </message>
    <message>
        <source>&amp;Gebruikt, besloten op</source>
        <translation>Us&amp;ed, decided on</translation>
    </message>
    <message>
        <source>N&amp;iet gebruikt, besloten op</source>
        <translation>N&amp;ot used, decided on</translation>
    </message>
    <message>
        <source>Organisatie in het traject opnemen</source>
        <translation>Include organisation in the track</translation>
    </message>
    <message>
        <source>Opnemen</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>&amp;Organisatie</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Rol</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>bijvoorbeeld perceel 1, dialoogtafel</source>
        <translation>for example lot 1, dialogue table</translation>
    </message>
    <message>
        <source>&amp;Vanaf</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Tot en met</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Organisaties maakt u bij Inrichting, Organisaties.</source>
        <translation>Organisations are made under Setup, Organisations.</translation>
    </message>
    <message>
        <source>Deelname van een organisatie beëindigen</source>
        <translation>End participation of an organisation</translation>
    </message>
    <message>
        <source>Bevoegdheid vastleggen</source>
        <translation>Record authority</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Van %1.</source>
        <translation>From %1.</translation>
    </message>
    <message>
        <source>&amp;Wat</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>&amp;Aan</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>wie namens de gemeente mag handelen</source>
        <translation>who may act on behalf of the municipality</translation>
    </message>
    <message>
        <source>Volgens &amp;besluit</source>
        <translation>Based on &amp;decision</translation>
    </message>
    <message>
        <source>bijvoorbeeld collegebesluit van 23 maart 2027</source>
        <translation>for example executive decision of 23 March 2027</translation>
    </message>
    <message>
        <source>&amp;Grenzen</source>
        <translation>&amp;Limits</translation>
    </message>
    <message>
        <source>tot nader bericht</source>
        <translation>until further notice</translation>
    </message>
    <message>
        <source>Bevoegdheid beëindigen</source>
        <translation>End authority</translation>
    </message>
    <message>
        <source>Afspraak toevoegen</source>
        <translation>Add agreement</translation>
    </message>
    <message>
        <source>&amp;Afspraak</source>
        <translation>&amp;Agreement</translation>
    </message>
    <message>
        <source>bijvoorbeeld basisbeschikbaarheid crisisplekken</source>
        <translation>for example basic availability of crisis places</translation>
    </message>
    <message>
        <source>&amp;Tussen</source>
        <translation>&amp;Between</translation>
    </message>
    <message>
        <source>T&amp;raject</source>
        <translation>&amp;Track</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>&amp;Van</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Tot &amp;en met</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>&amp;Opnieuw bekijken op</source>
        <translation>Re&amp;view on</translation>
    </message>
    <message>
        <source>&amp;Wie let erop</source>
        <translation>&amp;Who keeps watch</translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>O&amp;pmerking</source>
        <translation>Re&amp;mark</translation>
    </message>
    <message>
        <source>Afspraak wijzigen</source>
        <translation>Edit agreement</translation>
    </message>
    <message>
        <source>Afspraak beëindigen</source>
        <translation>End agreement</translation>
    </message>
</context>
<context>
    <name>Tracks</name>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 tot en met %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>nog niet begonnen</source>
        <translation>not started yet</translation>
    </message>
    <message numerus="yes">
        <source>had %n dag(en) geleden moeten beginnen</source>
        <translation>
            <numerusform>should have started %n day ago</numerusform>
            <numerusform>should have started %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>loopt</source>
        <translation>running</translation>
    </message>
    <message numerus="yes">
        <source>loopt, %n dag(en) te laat</source>
        <translation>
            <numerusform>running, %n day late</numerusform>
            <numerusform>running, %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>%1 vanaf %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>niets vastgelegd</source>
        <translation>nothing recorded</translation>
    </message>
    <message>
        <source>%1, eindigt vóór het contract</source>
        <translation>%1, ends before the contract</translation>
    </message>
    <message>
        <source>%1 ontbreekt</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>gebruikt op %1</source>
        <translation>used on %1</translation>
    </message>
    <message>
        <source>niet gebruikt, besloten op %1</source>
        <translation>not used, decided on %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>%1, nu bekijken</source>
        <translation>%1, review now</translation>
    </message>
    <message>
        <source>beëindigd op %1</source>
        <translation>ended on %1</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind and procedure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Deelname</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Nodig per gemeente</source>
        <translation>Needed per municipality</translation>
    </message>
    <message>
        <source>%1, van allemaal binnen</source>
        <translation>%1, received from all</translation>
    </message>
    <message numerus="yes">
        <source>%1, van %n gemeente(n) nog niet</source>
        <translation>
            <numerusform>%1, not yet from %n municipality</numerusform>
            <numerusform>%1, not yet from %n municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Fase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Werkelijk</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Volgens besluit</source>
        <translation>Based on decision</translation>
    </message>
    <message>
        <source>Daarvoor en daarna</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Bevoegdheid</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Aan</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Geldt</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Grenzen</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Optie</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Contract dan tot</source>
        <translation>Contract then until</translation>
    </message>
    <message>
        <source>Uiterlijk melden</source>
        <translation>Give notice by</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Tussen</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Opnieuw bekijken</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Wie let erop</source>
        <translation>Who keeps watch</translation>
    </message>
    <message>
        <source>Traject</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>bestaat niet meer</source>
        <translation>no longer exists</translation>
    </message>
    <message>
        <source>bestaat nog niet</source>
        <translation>does not exist yet</translation>
    </message>
    <message>
        <source>besluit niet vastgelegd</source>
        <translation>decision not recorded</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>change of participation, the decision that says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n doet/doen mee</source>
        <translation>
            <numerusform>%n takes part</numerusform>
            <numerusform>%n take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volgt/volgen</source>
        <translation>
            <numerusform>%n follows</numerusform>
            <numerusform>%n follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doet/doen niet mee</source>
        <translation>
            <numerusform>%n does not take part</numerusform>
            <numerusform>%n do not take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uitgestapt</source>
        <translation>
            <numerusform>%n stepped out</numerusform>
            <numerusform>%n stepped out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedInput</name>
    <message>
        <source>Wat u hebt ingevuld is nog niet vastgelegd.</source>
        <translation>What you have filled in has not been recorded yet.</translation>
    </message>
    <message>
        <source>Als u dit venster sluit, is het weg.</source>
        <translation>If you close this window, it is gone.</translation>
    </message>
    <message>
        <source>&amp;Weggooien</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Verder &amp;invullen</source>
        <translation>&amp;Keep filling in</translation>
    </message>
</context>
<context>
    <name>VoteWeights</name>
    <message>
        <source>Stemgewichten</source>
        <translation>Vote weights</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Leg eerst vast wie namens welke gemeente of regio in dit gremium zit.</source>
        <translation>First record who sits on this body on behalf of which municipality or region.</translation>
    </message>
    <message>
        <source>Zij tellen als het gremium besluit bij gewogen stemmen (Wgr art. 13 lid 4). Eerdere stemmingen blijven tellen zoals ze waren.</source>
        <translation>These weights count when the body decides by weighted votes (Wgr art. 13 lid 4). Earlier votes keep counting as they were.</translation>
    </message>
    <message>
        <source>&amp;Samen, volgens de regeling</source>
        <translation>&amp;Total, according to the arrangement</translation>
    </message>
    <message>
        <source>niet nagaan</source>
        <translation>do not check</translation>
    </message>
    <message>
        <source>&amp;Vanaf</source>
        <translation>&amp;From</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>kies wat er gebeurt</source>
        <translation>choose what happens</translation>
    </message>
    <message>
        <source>een gremium stuurt één keer terug</source>
        <translation>a body sends back once</translation>
    </message>
    <message>
        <source>een partij blijkt overgeslagen</source>
        <translation>a party turns out to have been passed over</translation>
    </message>
    <message>
        <source>een vergadering vervalt</source>
        <translation>a meeting is cancelled</translation>
    </message>
    <message>
        <source>de voorbereiding duurt langer</source>
        <translation>the preparation takes longer</translation>
    </message>
    <message>
        <source>een extra vergadering</source>
        <translation>an extra meeting</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>body and day of its meeting</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Dan</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>De planning verandert hierdoor niet.</source>
        <translation>This does not change the planning.</translation>
    </message>
    <message>
        <source>Klaar op %1: %2.</source>
        <translation>Done on %1: %2.</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 later</translation>
    </message>
    <message>
        <source>%1 eerder</source>
        <translation>%1 earlier</translation>
    </message>
    <message>
        <source>geen vergadering bekend</source>
        <translation>no meeting known</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>actiepunt</source>
        <translation>action item</translation>
    </message>
    <message>
        <source>advies</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>antwoorden</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>bevoegdheid</source>
        <translation>authority</translation>
    </message>
    <message>
        <source>vergadering die haar vaststelde</source>
        <translation>meeting that adopted it</translation>
    </message>
    <message>
        <source>vaste agendapunten</source>
        <translation>standing agenda items</translation>
    </message>
    <message>
        <source>lijst achter het agendapunt</source>
        <translation>list with the agenda item</translation>
    </message>
    <message>
        <source>verlengingsoptie</source>
        <translation>extension option</translation>
    </message>
    <message>
        <source>fase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>aanbieder</source>
        <translation>provider</translation>
    </message>
    <message>
        <source>vragen</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>aantal stemmen samen</source>
        <translation>total number of votes</translation>
    </message>
    <message>
        <source>stemmen</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>stemgewichten</source>
        <translation>vote weights</translation>
    </message>
    <message>
        <source>kleur</source>
        <translation>colour</translation>
    </message>
    <message>
        <source>begonnen op</source>
        <translation>started on</translation>
    </message>
    <message>
        <source>afgerond op</source>
        <translation>finished on</translation>
    </message>
    <message>
        <source>adviseur</source>
        <translation>adviser</translation>
    </message>
    <message>
        <source>stemronde</source>
        <translation>ballot</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>keuze</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>afdoening</source>
        <translation>how it was settled</translation>
    </message>
    <message>
        <source>contract vanaf</source>
        <translation>contract from</translation>
    </message>
    <message>
        <source>contract tot en met</source>
        <translation>contract until</translation>
    </message>
    <message>
        <source>besluitenlijst vastgesteld in</source>
        <translation>decision list adopted in</translation>
    </message>
    <message>
        <source>besluitenlijst vastgesteld op</source>
        <translation>decision list adopted on</translation>
    </message>
    <message>
        <source>niet benut op</source>
        <translation>not used on</translation>
    </message>
    <message>
        <source>vervangt</source>
        <translation>replaces</translation>
    </message>
    <message>
        <source>afgedaan op</source>
        <translation>done on</translation>
    </message>
    <message>
        <source>inhoud</source>
        <translation>contents</translation>
    </message>
    <message>
        <source>benut op</source>
        <translation>used on</translation>
    </message>
    <message>
        <source>eerste bladzijde</source>
        <translation>first page</translation>
    </message>
    <message>
        <source>houder</source>
        <translation>holder</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>grenzen</source>
        <translation>limits</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>gemaakt op</source>
        <translation>made on</translation>
    </message>
    <message>
        <source>meerderheid</source>
        <translation>majority</translation>
    </message>
    <message>
        <source>opgegaan in</source>
        <translation>merged into</translation>
    </message>
    <message>
        <source>doorgeschoven van</source>
        <translation>carried over from</translation>
    </message>
    <message>
        <source>aard</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>benodigde bevoegdheid</source>
        <translation>authority needed</translation>
    </message>
    <message>
        <source>uiterlijk melden</source>
        <translation>give notice by</translation>
    </message>
    <message>
        <source>naam van de eigenaar</source>
        <translation>name of the owner</translation>
    </message>
    <message>
        <source>partijen</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>gepland vanaf</source>
        <translation>planned from</translation>
    </message>
    <message>
        <source>gepland tot en met</source>
        <translation>planned until</translation>
    </message>
    <message>
        <source>aanwezigheid</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedure</translation>
    </message>
    <message>
        <source>toegezegd aan</source>
        <translation>promised to</translation>
    </message>
    <message>
        <source>vraag</source>
        <translation>question</translation>
    </message>
    <message>
        <source>quorumregel</source>
        <translation>quorum rule</translation>
    </message>
    <message>
        <source>ontvangers</source>
        <translation>recipients</translation>
    </message>
    <message>
        <source>opmerking</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>vervangen door</source>
        <translation>replaced by</translation>
    </message>
    <message>
        <source>reactie</source>
        <translation>response</translation>
    </message>
    <message>
        <source>herzien op</source>
        <translation>review on</translation>
    </message>
    <message>
        <source>revisie</source>
        <translation>revision</translation>
    </message>
    <message>
        <source>cijfer</source>
        <translation>score</translation>
    </message>
    <message>
        <source>tweede vergadering na</source>
        <translation>second meeting after</translation>
    </message>
    <message>
        <source>sinds</source>
        <translation>since</translation>
    </message>
    <message>
        <source>soort</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>bewaker</source>
        <translation>who keeps watch</translation>
    </message>
    <message>
        <source>gewicht</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>waarom</source>
        <translation>why</translation>
    </message>
    <message>
        <source>duur</source>
        <translation>duration</translation>
    </message>
    <message>
        <source>oorzaak</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>gekozen vergaderingen</source>
        <translation>chosen meetings</translation>
    </message>
    <message>
        <source>dagen</source>
        <translation>days</translation>
    </message>
    <message>
        <source>richting</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>om de</source>
        <translation>every</translation>
    </message>
    <message>
        <source>verlenging</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>extra weken voor reces</source>
        <translation>extra weeks for recess</translation>
    </message>
    <message>
        <source>marge in werkdagen</source>
        <translation>margin in working days</translation>
    </message>
    <message>
        <source>hoeveelste van de maand</source>
        <translation>which one of the month</translation>
    </message>
    <message>
        <source>te horen partijen</source>
        <translation>parties to be heard</translation>
    </message>
    <message>
        <source>signaal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>termijnregel</source>
        <translation>term rule</translation>
    </message>
    <message>
        <source>begin van de termijn</source>
        <translation>start of the term</translation>
    </message>
    <message>
        <source>eenheid</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>weekdag</source>
        <translation>weekday</translation>
    </message>
    <message>
        <source>jaar</source>
        <translation>year</translation>
    </message>
    <message>
        <source>wie ontbrak</source>
        <translation>who was missing</translation>
    </message>
    <message>
        <source>regel</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>aanvaard door</source>
        <translation>accepted by</translation>
    </message>
    <message>
        <source>onderwerp van de raadpleging</source>
        <translation>subject of the consultation</translation>
    </message>
    <message>
        <source>toegevoegd</source>
        <translation>added</translation>
    </message>
    <message>
        <source>gewijzigde versie</source>
        <translation>amended version</translation>
    </message>
    <message>
        <source>gewijzigd ten opzichte van</source>
        <translation>changed compared with</translation>
    </message>
    <message>
        <source>argumenten</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>eigen naam</source>
        <translation>own name</translation>
    </message>
    <message>
        <source>gevraagd besluit</source>
        <translation>requested decision</translation>
    </message>
    <message>
        <source>bijlage</source>
        <translation>attachment</translation>
    </message>
    <message>
        <source>steller</source>
        <translation>author</translation>
    </message>
    <message>
        <source>nieuwe datum</source>
        <translation>new date</translation>
    </message>
    <message>
        <source>gremia</source>
        <translation>bodies</translation>
    </message>
    <message>
        <source>gremium</source>
        <translation>body</translation>
    </message>
    <message>
        <source>soort gremium</source>
        <translation>kind of body</translation>
    </message>
    <message>
        <source>vastgelegd door</source>
        <translation>recorded by</translation>
    </message>
    <message>
        <source>uitkomst van de raadpleging</source>
        <translation>result of the consultation</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>vervallen op</source>
        <translation>cancelled on</translation>
    </message>
    <message>
        <source>gewijzigd</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>opdracht</source>
        <translation>command</translation>
    </message>
    <message>
        <source>communicatie</source>
        <translation>communication</translation>
    </message>
    <message>
        <source>wanneer de stap klaar is</source>
        <translation>when the stage is done</translation>
    </message>
    <message>
        <source>conclusie</source>
        <translation>conclusion</translation>
    </message>
    <message>
        <source>voorwaarden</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>voorwaarde vervuld op</source>
        <translation>condition met on</translation>
    </message>
    <message>
        <source>openbaarheid</source>
        <translation>public or closed</translation>
    </message>
    <message>
        <source>bevestigd met</source>
        <translation>confirmed with</translation>
    </message>
    <message>
        <source>bevestigd op</source>
        <translation>confirmed on</translation>
    </message>
    <message>
        <source>raadpleging</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>wie is geraadpleegd</source>
        <translation>who was consulted</translation>
    </message>
    <message>
        <source>waarvoor het mandaat geldt</source>
        <translation>what the mandate covers</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>besloten op</source>
        <translation>decided on</translation>
    </message>
    <message>
        <source>beslispunten</source>
        <translation>decision points</translation>
    </message>
    <message>
        <source>omschrijving</source>
        <translation>description</translation>
    </message>
    <message>
        <source>verzenddatum</source>
        <translation>dispatch date</translation>
    </message>
    <message>
        <source>verzendtermijn in dagen</source>
        <translation>dispatch term in days</translation>
    </message>
    <message>
        <source>verzonden op</source>
        <translation>sent out on</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>eerdere besluiten</source>
        <translation>earlier decisions</translation>
    </message>
    <message>
        <source>e-mailadres</source>
        <translation>email address</translation>
    </message>
    <message>
        <source>gestopt op</source>
        <translation>stopped on</translation>
    </message>
    <message>
        <source>reden van het stoppen</source>
        <translation>reason for stopping</translation>
    </message>
    <message>
        <source>eindtijd</source>
        <translation>end time</translation>
    </message>
    <message>
        <source>bestand</source>
        <translation>file</translation>
    </message>
    <message>
        <source>bestandsnaam</source>
        <translation>file name</translation>
    </message>
    <message>
        <source>financiën</source>
        <translation>finance</translation>
    </message>
    <message>
        <source>vervolg</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>vorm</source>
        <translation>form</translation>
    </message>
    <message>
        <source>vanaf</source>
        <translation>from</translation>
    </message>
    <message>
        <source>functie</source>
        <translation>position</translation>
    </message>
    <message>
        <source>grondslag</source>
        <translation>basis</translation>
    </message>
    <message>
        <source>aanleverdatum</source>
        <translation>hand-in date</translation>
    </message>
    <message>
        <source>aanlevertermijn in dagen</source>
        <translation>hand-in term in days</translation>
    </message>
    <message>
        <source>agendapunt</source>
        <translation>agenda item</translation>
    </message>
    <message>
        <source>kenmerk</source>
        <translation>label</translation>
    </message>
    <message>
        <source>niveau</source>
        <translation>level</translation>
    </message>
    <message>
        <source>aanduiding</source>
        <translation>designation</translation>
    </message>
    <message>
        <source>mandaat</source>
        <translation>mandate</translation>
    </message>
    <message>
        <source>vergadering</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>lidmaatschap</source>
        <translation>membership</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>verplaatst</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>gemeenten</source>
        <translation>municipalities</translation>
    </message>
    <message>
        <source>gemeente</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>aantekeningen</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>nummer</source>
        <translation>number</translation>
    </message>
    <message>
        <source>ingangsdatum</source>
        <translation>effective date</translation>
    </message>
    <message>
        <source>namens</source>
        <translation>on behalf of</translation>
    </message>
    <message>
        <source>organisatie</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>uitkomst</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>eigenaar</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>aantal pagina&apos;s</source>
        <translation>number of pages</translation>
    </message>
    <message>
        <source>bovenliggend agendapunt</source>
        <translation>parent agenda item</translation>
    </message>
    <message>
        <source>deel van regio</source>
        <translation>part of region</translation>
    </message>
    <message>
        <source>partij</source>
        <translation>party</translation>
    </message>
    <message>
        <source>personen</source>
        <translation>people</translation>
    </message>
    <message>
        <source>persoon</source>
        <translation>person</translation>
    </message>
    <message>
        <source>telefoonnummer</source>
        <translation>telephone number</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>portefeuillehouder</source>
        <translation>portfolio holder</translation>
    </message>
    <message>
        <source>plaats in de volgorde</source>
        <translation>place in the order</translation>
    </message>
    <message>
        <source>voorbereidingstijd in werkdagen</source>
        <translation>preparation time in working days</translation>
    </message>
    <message>
        <source>inbreng door</source>
        <translation>presented by</translation>
    </message>
    <message>
        <source>voorstel</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>voorstellen</source>
        <translation>proposals</translation>
    </message>
    <message>
        <source>doel van de ronde</source>
        <translation>purpose of the round</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>reden</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>aanleiding en kern</source>
        <translation>background and main points</translation>
    </message>
    <message>
        <source>regio</source>
        <translation>region</translation>
    </message>
    <message>
        <source>ingeschreven op</source>
        <translation>registered on</translation>
    </message>
    <message>
        <source>kanttekeningen en risico&apos;s</source>
        <translation>caveats and risks</translation>
    </message>
    <message>
        <source>stap waarnaar wordt teruggestuurd</source>
        <translation>stage it is sent back to</translation>
    </message>
    <message>
        <source>rol</source>
        <translation>role</translation>
    </message>
    <message>
        <source>ronde</source>
        <translation>round</translation>
    </message>
    <message>
        <source>routesjabloon</source>
        <translation>route template</translation>
    </message>
    <message>
        <source>welke gremia</source>
        <translation>which bodies</translation>
    </message>
    <message>
        <source>inhoudskenmerk</source>
        <translation>content hash</translation>
    </message>
    <message>
        <source>grootte</source>
        <translation>size</translation>
    </message>
    <message>
        <source>bron</source>
        <translation>source</translation>
    </message>
    <message>
        <source>stap</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>stappen</source>
        <translation>stages</translation>
    </message>
    <message>
        <source>gestart op</source>
        <translation>started on</translation>
    </message>
    <message>
        <source>begintijd</source>
        <translation>start time</translation>
    </message>
    <message>
        <source>versie bij de start</source>
        <translation>version at the start</translation>
    </message>
    <message>
        <source>toestand</source>
        <translation>state</translation>
    </message>
    <message>
        <source>onderwerp</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>samenvatting</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>einde van de termijn</source>
        <translation>end of the term</translation>
    </message>
    <message>
        <source>termijn in weken</source>
        <translation>term in weeks</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>text</translation>
    </message>
    <message>
        <source>titel</source>
        <translation>title</translation>
    </message>
    <message>
        <source>vaste datum van vandaag</source>
        <translation>fixed date for today</translation>
    </message>
    <message>
        <source>traject</source>
        <translation>track</translation>
    </message>
    <message>
        <source>kenmerk in de agenda</source>
        <translation>identifier in the calendar</translation>
    </message>
    <message>
        <source>tot en met</source>
        <translation>until</translation>
    </message>
    <message>
        <source>versie</source>
        <translation>version</translation>
    </message>
    <message>
        <source>onthoudingen</source>
        <translation>abstentions</translation>
    </message>
    <message>
        <source>stemmen tegen</source>
        <translation>votes against</translation>
    </message>
    <message>
        <source>stemmen voor</source>
        <translation>votes for</translation>
    </message>
    <message>
        <source>stemregel</source>
        <translation>voting rule</translation>
    </message>
    <message>
        <source>oude datum</source>
        <translation>old date</translation>
    </message>
    <message>
        <source>ingetrokken op</source>
        <translation>withdrawn on</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>ma</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>di</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>wo</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>do</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>vr</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>za</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>zo</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>maart</source>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>augustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>jeugdregio</source>
        <translation>youth region</translation>
    </message>
    <message>
        <source>bovenregionale samenwerking</source>
        <translation>supra-regional cooperation</translation>
    </message>
    <message>
        <source>inkoopregio</source>
        <translation>procurement region</translation>
    </message>
    <message>
        <source>werkgroep</source>
        <translation>working group</translation>
    </message>
    <message>
        <source>ambtenarenoverleg</source>
        <translation>officials&apos; meeting</translation>
    </message>
    <message>
        <source>directieoverleg</source>
        <translation>directors&apos; meeting</translation>
    </message>
    <message>
        <source>ambtelijke stuurgroep</source>
        <translation>official steering group</translation>
    </message>
    <message>
        <source>stuurgroep</source>
        <translation>steering group</translation>
    </message>
    <message>
        <source>dagelijks bestuur</source>
        <translation>daily board</translation>
    </message>
    <message>
        <source>kernteam</source>
        <translation>core team</translation>
    </message>
    <message>
        <source>kerngroep</source>
        <translation>core group</translation>
    </message>
    <message>
        <source>algemeen bestuur</source>
        <translation>general board</translation>
    </message>
    <message>
        <source>college</source>
        <translation>executive</translation>
    </message>
    <message>
        <source>raad</source>
        <translation>council</translation>
    </message>
    <message>
        <source>raadscommissie</source>
        <translation>council committee</translation>
    </message>
    <message>
        <source>regiegroep</source>
        <translation>coordination group</translation>
    </message>
    <message>
        <source>ontwikkeltafel</source>
        <translation>development table</translation>
    </message>
    <message>
        <source>netwerkplatform</source>
        <translation>network platform</translation>
    </message>
    <message>
        <source>portefeuillehoudersoverleg</source>
        <translation>portfolio holders&apos; meeting</translation>
    </message>
    <message>
        <source>ander gremium</source>
        <translation>other body</translation>
    </message>
    <message>
        <source>uitvoering</source>
        <translation>operational</translation>
    </message>
    <message>
        <source>ambtelijk</source>
        <translation>official</translation>
    </message>
    <message>
        <source>bestuurlijk</source>
        <translation>governing</translation>
    </message>
    <message>
        <source>politiek</source>
        <translation>political</translation>
    </message>
    <message>
        <source>geen stemming</source>
        <translation>no vote</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
    <message>
        <source>één stem per gemeente</source>
        <translation>one vote per municipality</translation>
    </message>
    <message>
        <source>één stem per regio</source>
        <translation>one vote per region</translation>
    </message>
    <message>
        <source>gewogen stemmen</source>
        <translation>weighted votes</translation>
    </message>
    <message>
        <source>één stem per lid</source>
        <translation>one vote per member</translation>
    </message>
    <message>
        <source>voorzitter</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>secretaris</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>lid</source>
        <translation>member</translation>
    </message>
    <message>
        <source>plaatsvervanger</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>inkooptraject</source>
        <translation>procurement track</translation>
    </message>
    <message>
        <source>regiovisie</source>
        <translation>regional vision</translation>
    </message>
    <message>
        <source>begroting</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>verordening</source>
        <translation>by-law</translation>
    </message>
    <message>
        <source>ander traject</source>
        <translation>other track</translation>
    </message>
    <message>
        <source>doet mee</source>
        <translation>taking part</translation>
    </message>
    <message>
        <source>volgt</source>
        <translation>following</translation>
    </message>
    <message>
        <source>doet niet mee</source>
        <translation>not taking part</translation>
    </message>
    <message>
        <source>uitgestapt</source>
        <translation>left</translation>
    </message>
    <message>
        <source>bereidt voor</source>
        <translation>preparation</translation>
    </message>
    <message>
        <source>wordt geraadpleegd</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>adviseert</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>geeft zienswijze</source>
        <translation>view</translation>
    </message>
    <message>
        <source>besluit</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>wordt geïnformeerd</source>
        <translation>information</translation>
    </message>
    <message>
        <source>allemaal positief</source>
        <translation>all positive</translation>
    </message>
    <message>
        <source>allemaal geantwoord of termijn voorbij</source>
        <translation>all answered or term over</translation>
    </message>
    <message>
        <source>bij meerderheid</source>
        <translation>by majority</translation>
    </message>
    <message>
        <source>één gremium positief</source>
        <translation>one body positive</translation>
    </message>
    <message>
        <source>bij verzending</source>
        <translation>on dispatch</translation>
    </message>
    <message>
        <source>één gremium</source>
        <translation>one body</translation>
    </message>
    <message>
        <source>elke raad</source>
        <translation>each council</translation>
    </message>
    <message>
        <source>elk college</source>
        <translation>each executive</translation>
    </message>
    <message>
        <source>vastgesteld</source>
        <translation>adopted</translation>
    </message>
    <message>
        <source>ingestemd</source>
        <translation>consented</translation>
    </message>
    <message>
        <source>doorgeleid</source>
        <translation>forwarded</translation>
    </message>
    <message>
        <source>positief advies</source>
        <translation>positive advice</translation>
    </message>
    <message>
        <source>positief advies met opmerkingen</source>
        <translation>positive advice with remarks</translation>
    </message>
    <message>
        <source>gewijzigd vastgesteld</source>
        <translation>adopted as amended</translation>
    </message>
    <message>
        <source>vastgesteld onder voorbehoud</source>
        <translation>adopted with a condition</translation>
    </message>
    <message>
        <source>zienswijze ingediend</source>
        <translation>view submitted</translation>
    </message>
    <message>
        <source>geen zienswijze</source>
        <translation>no view</translation>
    </message>
    <message>
        <source>kennisgenomen</source>
        <translation>noted</translation>
    </message>
    <message>
        <source>verworpen</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>niet ingestemd</source>
        <translation>not consented</translation>
    </message>
    <message>
        <source>negatief advies</source>
        <translation>negative advice</translation>
    </message>
    <message>
        <source>niet gereageerd binnen de termijn</source>
        <translation>no response within the term</translation>
    </message>
    <message>
        <source>aangehouden</source>
        <translation>deferred</translation>
    </message>
    <message>
        <source>niet behandeld</source>
        <translation>not dealt with</translation>
    </message>
    <message>
        <source>teruggestuurd</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>nog niet aan de beurt</source>
        <translation>not its turn yet</translation>
    </message>
    <message>
        <source>te plannen</source>
        <translation>to be planned</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>geagendeerd</source>
        <translation>on the agenda</translation>
    </message>
    <message>
        <source>besloten, niet bevestigd</source>
        <translation>decided, not confirmed</translation>
    </message>
    <message>
        <source>bevestigd</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>overgeslagen</source>
        <translation>passed over</translation>
    </message>
    <message>
        <source>mededeling</source>
        <translation>announcement</translation>
    </message>
    <message>
        <source>ter informatie</source>
        <translation>for information</translation>
    </message>
    <message>
        <source>beeldvormend</source>
        <translation>for orientation</translation>
    </message>
    <message>
        <source>ter bespreking</source>
        <translation>for discussion</translation>
    </message>
    <message>
        <source>ter consultatie</source>
        <translation>for consultation</translation>
    </message>
    <message>
        <source>ter advisering</source>
        <translation>for advice</translation>
    </message>
    <message>
        <source>ter besluitvorming</source>
        <translation>for decision</translation>
    </message>
    <message>
        <source>ter vaststelling</source>
        <translation>for adoption</translation>
    </message>
    <message>
        <source>hamerstuk</source>
        <translation>item without debate</translation>
    </message>
    <message>
        <source>bespreekstuk</source>
        <translation>item for debate</translation>
    </message>
    <message>
        <source>ter bekrachtiging geheimhouding</source>
        <translation>to ratify confidentiality</translation>
    </message>
    <message>
        <source>zienswijze</source>
        <translation>view</translation>
    </message>
    <message>
        <source>wensen en bedenkingen</source>
        <translation>wishes and concerns</translation>
    </message>
    <message>
        <source>openbaar</source>
        <translation>public</translation>
    </message>
    <message>
        <source>besloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>schriftelijke ronde</source>
        <translation>written round</translation>
    </message>
    <message>
        <source>bijeenkomst</source>
        <translation>gathering</translation>
    </message>
    <message>
        <source>digitaal</source>
        <translation>online</translation>
    </message>
    <message>
        <source>gesprek</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>stukken verzonden</source>
        <translation>papers sent out</translation>
    </message>
    <message>
        <source>gehouden</source>
        <translation>held</translation>
    </message>
    <message>
        <source>geen quorum</source>
        <translation>no quorum</translation>
    </message>
    <message>
        <source>meer dan de helft</source>
        <translation>more than half</translation>
    </message>
    <message>
        <source>ten minste de helft</source>
        <translation>at least half</translation>
    </message>
    <message>
        <source>een eigen aantal</source>
        <translation>a number of its own</translation>
    </message>
    <message>
        <source>meer voor dan tegen</source>
        <translation>more for than against</translation>
    </message>
    <message>
        <source>meer dan de helft van alle stemmen</source>
        <translation>more than half of all votes</translation>
    </message>
    <message>
        <source>twee derde</source>
        <translation>two thirds</translation>
    </message>
    <message>
        <source>drie kwart</source>
        <translation>three quarters</translation>
    </message>
    <message>
        <source>niemand tegen</source>
        <translation>nobody against</translation>
    </message>
    <message>
        <source>volmacht</source>
        <translation>power of attorney</translation>
    </message>
    <message>
        <source>machtiging</source>
        <translation>authorisation</translation>
    </message>
    <message>
        <source>delegatie</source>
        <translation>delegation</translation>
    </message>
    <message>
        <source>open house</source>
        <translation>open house</translation>
    </message>
    <message>
        <source>Zeeuws model</source>
        <translation>Zeeland model</translation>
    </message>
    <message>
        <source>bestuurlijk aanbesteden</source>
        <translation>collaborative tendering</translation>
    </message>
    <message>
        <source>procedure voor sociale diensten (SAS)</source>
        <translation>procedure for social services (SAS)</translation>
    </message>
    <message>
        <source>openbare procedure</source>
        <translation>open procedure</translation>
    </message>
    <message>
        <source>niet-openbare procedure</source>
        <translation>restricted procedure</translation>
    </message>
    <message>
        <source>mededinging met onderhandeling</source>
        <translation>competitive procedure with negotiation</translation>
    </message>
    <message>
        <source>concurrentiegerichte dialoog</source>
        <translation>competitive dialogue</translation>
    </message>
    <message>
        <source>dynamisch aankoopsysteem</source>
        <translation>dynamic purchasing system</translation>
    </message>
    <message>
        <source>subsidie</source>
        <translation>grant</translation>
    </message>
    <message>
        <source>andere procedure</source>
        <translation>other procedure</translation>
    </message>
    <message>
        <source>ketenpartner</source>
        <translation>chain partner</translation>
    </message>
    <message>
        <source>serviceorganisatie</source>
        <translation>service organisation</translation>
    </message>
    <message>
        <source>cliëntenraad</source>
        <translation>client council</translation>
    </message>
    <message>
        <source>andere organisatie</source>
        <translation>other organisation</translation>
    </message>
    <message>
        <source>aan het begin</source>
        <translation>at the beginning</translation>
    </message>
    <message>
        <source>aan het eind</source>
        <translation>at the end</translation>
    </message>
    <message>
        <source>besluitenlijst van de vorige vergadering</source>
        <translation>decision list of the previous meeting</translation>
    </message>
    <message>
        <source>open acties en toezeggingen</source>
        <translation>open actions and commitments</translation>
    </message>
    <message>
        <source>aanwezig</source>
        <translation>present</translation>
    </message>
    <message>
        <source>afgemeld</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>voor</source>
        <translation>for</translation>
    </message>
    <message>
        <source>tegen</source>
        <translation>against</translation>
    </message>
    <message>
        <source>onthouden</source>
        <translation>abstained</translation>
    </message>
    <message>
        <source>actie</source>
        <translation>action</translation>
    </message>
    <message>
        <source>toezegging</source>
        <translation>commitment</translation>
    </message>
    <message>
        <source>overgenomen</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>deels overgenomen</source>
        <translation>partly accepted</translation>
    </message>
    <message>
        <source>niet overgenomen</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>zakelijk</source>
        <translation>business</translation>
    </message>
    <message>
        <source>inhoudelijk</source>
        <translation>substantive</translation>
    </message>
    <message>
        <source>lidmaatschap van een regio</source>
        <translation>membership of a region</translation>
    </message>
    <message>
        <source>deelname</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>beslispunt</source>
        <translation>decision point</translation>
    </message>
    <message>
        <source>stuk bij een voorstel</source>
        <translation>paper with a proposal</translation>
    </message>
    <message>
        <source>stap van een routesjabloon</source>
        <translation>stage of a route template</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planning</translation>
    </message>
    <message>
        <source>overslaan</source>
        <translation>passing over</translation>
    </message>
    <message>
        <source>vooruitlopen</source>
        <translation>going ahead</translation>
    </message>
    <message>
        <source>aanvaard versieverschil</source>
        <translation>accepted version difference</translation>
    </message>
    <message>
        <source>verzending</source>
        <translation>dispatch</translation>
    </message>
    <message>
        <source>oplegnotitie</source>
        <translation>cover note</translation>
    </message>
    <message>
        <source>wijziging van een datum</source>
        <translation>change of a date</translation>
    </message>
    <message>
        <source>gelijkgestelde dag</source>
        <translation>day treated as a public holiday</translation>
    </message>
    <message>
        <source>afgesproken termijn</source>
        <translation>agreed term</translation>
    </message>
    <message>
        <source>reces</source>
        <translation>recess</translation>
    </message>
    <message>
        <source>vergaderritme</source>
        <translation>meeting rhythm</translation>
    </message>
    <message>
        <source>te horen partij</source>
        <translation>party to be heard</translation>
    </message>
    <message>
        <source>stilgezet signaal</source>
        <translation>silenced signal</translation>
    </message>
    <message>
        <source>eerdere naam</source>
        <translation>former name</translation>
    </message>
    <message>
        <source>stemgewicht</source>
        <translation>vote weight</translation>
    </message>
    <message>
        <source>vast agendapunt</source>
        <translation>standing agenda item</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>fase van een traject</source>
        <translation>phase of a track</translation>
    </message>
    <message>
        <source>aanbieder in een traject</source>
        <translation>provider in a track</translation>
    </message>
    <message>
        <source>bevoegdheid in een traject</source>
        <translation>authority in a track</translation>
    </message>
    <message>
        <source>actiepunt of toezegging</source>
        <translation>action item or commitment</translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>thermometer</source>
        <translation>thermometer</translation>
    </message>
    <message>
        <source>vraag van een thermometer</source>
        <translation>question of a thermometer</translation>
    </message>
    <message>
        <source>antwoord op een thermometer</source>
        <translation>answer to a thermometer</translation>
    </message>
    <message>
        <source>huisstijl</source>
        <translation>house style</translation>
    </message>
    <message>
        <source>revisie van een vergaderset</source>
        <translation>revision of a meeting pack</translation>
    </message>
    <message>
        <source>onderdeel van een vergaderset</source>
        <translation>part of a meeting pack</translation>
    </message>
    <message>
        <source>verzending van een vergaderset</source>
        <translation>dispatch of a meeting pack</translation>
    </message>
    <message>
        <source>gegevens van het bestand</source>
        <translation>details of the file</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field (of what)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>gemeente waarin zij opgaan</source>
        <translation>municipality into which they merge</translation>
    </message>
    <message>
        <source>regio die wordt verlaten</source>
        <translation>region that is left</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how somebody was heard, and in what kind of conversation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dag van de vergadering</source>
        <translation>day of the meeting</translation>
    </message>
    <message>
        <source>klaar op</source>
        <translation>due on</translation>
    </message>
    <message>
        <source>doel</source>
        <translation>target</translation>
    </message>
</context>
<context>
    <name>presentation::AgendaModel</name>
    <message>
        <source>Onderwerp en stukken</source>
        <translation>Subject and papers</translation>
    </message>
    <message>
        <source>Behandeling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Inbreng</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
</context>
<context>
    <name>presentation::BacklogModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>presentation::MunicipalityChoiceModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>presentation::ProposalListModel</name>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Voorstel</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Waar nu</source>
        <translation>Where now</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>presentation::RegionTreeModel</name>
    <message>
        <source>Regio of gemeente</source>
        <translation>Region or municipality</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>presentation::StatusTotalsModel</name>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>van wie nu meedoen</source>
        <translation>of those taking part now</translation>
    </message>
</context>
<context>
    <name>ui::AcceptPlanDialog</name>
    <message>
        <source>Onbekend</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Planning overnemen</source>
        <translation>Accept planning</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Alles wat gepland kan worden, staat al gepland.</source>
        <translation>Everything that can be planned is already planned.</translation>
    </message>
    <message>
        <source>Elk aangevinkt gremium komt op de vergadering van de planning.</source>
        <translation>Each ticked body is put on the meeting from the planning.</translation>
    </message>
    <message>
        <source>Wat al op een agenda staat of nog te halen is, blijft staan. Met één keer ongedaan maken is alles terug.</source>
        <translation>Whatever is already on an agenda or can still be met stays as it is. A single undo puts everything back.</translation>
    </message>
    <message>
        <source>Stap en gremium</source>
        <translation>Stage and body</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>&amp;Vergaderingen</source>
        <translation>&amp;Meetings</translation>
    </message>
    <message>
        <source>&amp;Oorzaak</source>
        <translation>&amp;Cause</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Dit is de planning zoals die nu is: wat u bij Wat als veronderstelt, telt hier niet mee. Met één keer ongedaan maken is alles terug.</source>
        <translation>This is the plan as it is now: what you suppose under What if does not count here. Undoing once brings everything back.</translation>
    </message>
    <message>
        <source>Vergadering %1</source>
        <translation>Meeting %1</translation>
    </message>
    <message>
        <source>Op een agenda die niet meer kan, en niet verplaatst: %1. Verplaats die agendapunten zelf, in de tijdlijn of bij Vergaderingen.</source>
        <translation>On an agenda that is no longer possible, and not moved: %1. Move those agenda items yourself, in the timeline or in Meetings.</translation>
    </message>
</context>
<context>
    <name>ui::ActionFilters</name>
    <message>
        <source>&amp;Toon</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>te laat</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>all</translation>
    </message>
    <message>
        <source>&amp;Wie</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>G&amp;remium</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>Zoeken in acties en toezeggingen</source>
        <translation>Search in actions and commitments</translation>
    </message>
    <message>
        <source>zoeken…</source>
        <translation>search…</translation>
    </message>
    <message>
        <source>iedereen</source>
        <translation>everyone</translation>
    </message>
    <message>
        <source>alle gremia</source>
        <translation>all bodies</translation>
    </message>
</context>
<context>
    <name>ui::ActionsWorkspace</name>
    <message>
        <source>Acties en toezeggingen</source>
        <translation>Actions and commitments</translation>
    </message>
    <message>
        <source>&amp;Actie…</source>
        <translation>&amp;Action…</translation>
    </message>
    <message>
        <source>Nieuwe actie (Ins)</source>
        <translation>New action (Ins)</translation>
    </message>
    <message>
        <source>&amp;Toezegging…</source>
        <translation>&amp;Commitment…</translation>
    </message>
    <message>
        <source>Nieuwe toezegging aan een raad of een ander (Shift+Ins)</source>
        <translation>New commitment to a council or someone else (Shift+Ins)</translation>
    </message>
    <message>
        <source>Af&amp;doen…</source>
        <translation>Mark as &amp;done…</translation>
    </message>
    <message>
        <source>&amp;Wijzigen…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Laten &amp;vervallen…</source>
        <translation>Cance&amp;l item…</translation>
    </message>
    <message>
        <source>&amp;Heropenen</source>
        <translation>&amp;Reopen</translation>
    </message>
    <message>
        <source>Actielijst &amp;maken…</source>
        <translation>&amp;Make action list…</translation>
    </message>
    <message>
        <source>De lijst die er nu staat als PDF (Ctrl+E)</source>
        <translation>The list shown now as PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>Tabel &amp;kopiëren</source>
        <translation>Copy &amp;table</translation>
    </message>
    <message>
        <source>Hier staat niets</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>Leg een actie of toezegging vast, kies hierboven een andere lijst, of voeg acties toe terwijl u notuleert.</source>
        <translation>Record an action or commitment, choose another list above, or add actions while you take minutes.</translation>
    </message>
    <message>
        <source>Actielijst maken</source>
        <translation>Make action list</translation>
    </message>
    <message>
        <source>Acties</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>&amp;Paneel met de gekozen actie</source>
        <translation>&amp;Panel with the chosen action</translation>
    </message>
    <message>
        <source>Actielijst</source>
        <translation>Action list</translation>
    </message>
    <message>
        <source>Actielijst %1</source>
        <translation>Action list %1</translation>
    </message>
</context>
<context>
    <name>ui::AdvicePane</name>
    <message>
        <source>Advies</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Er is nu niets te doen.</source>
        <translation>There is nothing to do now.</translation>
    </message>
</context>
<context>
    <name>ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>ui::AttendancePane</name>
    <message>
        <source>Wie er is</source>
        <translation>Who is there</translation>
    </message>
    <message>
        <source>Tweede vergadering beleggen…</source>
        <translation>Call second meeting…</translation>
    </message>
    <message>
        <source>&amp;Aanwezig</source>
        <translation>&amp;Present</translation>
    </message>
    <message>
        <source>Af&amp;wezig</source>
        <translation>&amp;Absent</translation>
    </message>
    <message>
        <source>Ver&amp;vangen…</source>
        <translation>&amp;Replace…</translation>
    </message>
    <message>
        <source>&amp;Iedereen aanwezig</source>
        <translation>Ever&amp;yone present</translation>
    </message>
    <message>
        <source>Van dit gremium zijn geen leden bekend</source>
        <translation>No members of this body are known</translation>
    </message>
    <message>
        <source>Leg bij Inrichting, Gremia vast wie erin zit, namens wie en vanaf wanneer.</source>
        <translation>Under Setup, Bodies, record who sits on it, on whose behalf and from when.</translation>
    </message>
    <message>
        <source>%1 wordt vervangen</source>
        <translation>%1 is being replaced</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Er is op deze dag geen plaatsvervanger bekend. Maak bij Inrichting, Gremia iemand plaatsvervanger.</source>
        <translation>No deputy is known on this day. Make someone a deputy under Setup, Bodies.</translation>
    </message>
    <message>
        <source>&amp;Door</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>Tweede vergadering na %1</source>
        <translation>Second meeting after %1</translation>
    </message>
    <message>
        <source>Beleggen</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Dezelfde punten komen op de agenda. Daarover kan dan worden besloten hoeveel leden er ook zijn (Gemeentewet art. 20 lid 2).</source>
        <translation>The same items go on the agenda. They can then be decided however many members are present (Gemeentewet art. 20 lid 2).</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Van</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Plaats</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Afgeme&amp;ld</source>
        <translation>E&amp;xcused</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Melding sluiten</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Melding sluiten (Esc)</source>
        <translation>Close message (Esc)</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Het gemaakte bestand openen</source>
        <translation>Open the file that was made</translation>
    </message>
    <message>
        <source>Er is geen programma gevonden om ‘%1’ mee te openen.</source>
        <translation>No program was found to open ‘%1’ with.</translation>
    </message>
    <message>
        <source>Het bestand zelf is gemaakt.</source>
        <translation>The file itself was made.</translation>
    </message>
</context>
<context>
    <name>ui::BodiesPage</name>
    <message>
        <source>Gremia</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Alles wat vergadert en iets te zeggen heeft, met de termijnen voor aanleveren en verzenden.</source>
        <translation>Everything that meets and has a say, with the terms for handing in and sending out.</translation>
    </message>
    <message>
        <source>Leden van het gekozen gremium</source>
        <translation>Members of the chosen body</translation>
    </message>
    <message>
        <source>Gremium toevoegen…</source>
        <translation>Add body…</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Welke gremia</source>
        <translation>Which bodies</translation>
    </message>
    <message>
        <source>Van de regio</source>
        <translation>Of the region</translation>
    </message>
    <message>
        <source>Raden</source>
        <translation>Councils</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>Executives</translation>
    </message>
    <message>
        <source>Alle gremia</source>
        <translation>All bodies</translation>
    </message>
    <message>
        <source>&amp;Toon</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Lid toevoegen…</source>
        <translation>Add member…</translation>
    </message>
    <message>
        <source>Lidmaatschap beëindigen…</source>
        <translation>End membership…</translation>
    </message>
    <message>
        <source>Stemgewichten…</source>
        <translation>Vote weights…</translation>
    </message>
    <message>
        <source>Leden</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Andere naam…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Gremium verwijderen</source>
        <translation>Remove body</translation>
    </message>
    <message>
        <source>Lidmaatschap verwijderen</source>
        <translation>Remove membership</translation>
    </message>
</context>
<context>
    <name>ui::BranchActions</name>
    <message>
        <source>&amp;Besluit vastleggen…</source>
        <translation>&amp;Record decision…</translation>
    </message>
    <message>
        <source>Be&amp;vestigen…</source>
        <translation>Confir&amp;m…</translation>
    </message>
    <message>
        <source>V&amp;oorwaarde vervuld</source>
        <translation>Condit&amp;ion met</translation>
    </message>
    <message>
        <source>&amp;Inplannen…</source>
        <translation>&amp;Plan…</translation>
    </message>
    <message>
        <source>Over&amp;slaan met reden…</source>
        <translation>Pass over &amp;with reason…</translation>
    </message>
    <message>
        <source>&amp;Toch meenemen</source>
        <translation>Inc&amp;lude after all</translation>
    </message>
    <message>
        <source>&amp;Doorgaan met reden…</source>
        <translation>Go a&amp;head with reason…</translation>
    </message>
    <message>
        <source>Ver&amp;zonden melden…</source>
        <translation>Report as &amp;sent out…</translation>
    </message>
    <message>
        <source>Overslaan met reden</source>
        <translation>Pass over with reason</translation>
    </message>
    <message>
        <source>Overslaan</source>
        <translation>Pass over</translation>
    </message>
    <message>
        <source>De stap wacht niet op dit gremium. Wie het oversloeg en waarom, blijft zichtbaar.</source>
        <translation>The stage does not wait for this body. Who passed it over and why remains visible.</translation>
    </message>
    <message>
        <source>Versieverschil aanvaarden</source>
        <translation>Accept version difference</translation>
    </message>
    <message>
        <source>Aanvaarden</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>De stap kan dan af, al namen niet alle gremia hetzelfde besluit. Wie welke versie vaststelde, blijft staan.</source>
        <translation>The stage can then be completed, even though not all bodies took the same decision. Who adopted which version stays on record.</translation>
    </message>
    <message>
        <source>Aanvaard d&amp;oor</source>
        <translation>Accepted &amp;by</translation>
    </message>
    <message>
        <source>Versc&amp;hil aanvaarden…</source>
        <translation>Accept difference…</translation>
    </message>
    <message>
        <source>Besluit corrigeren…</source>
        <translation>Correct decision…</translation>
    </message>
    <message>
        <source>Besluit terugnemen…</source>
        <translation>Take decision back…</translation>
    </message>
    <message>
        <source>Herstelt wat verkeerd is vastgelegd: wat het was, wat het is en waarom</source>
        <translation>Mends what was recorded wrongly: what it was, what it is and why</translation>
    </message>
    <message>
        <source>Haalt een besluit weg dat nooit is genomen of op de verkeerde plaats is vastgelegd, met reden</source>
        <translation>Removes a decision that was never made or was recorded in the wrong place, with a reason</translation>
    </message>
    <message>
        <source>Vastleggen wat dit gremium heeft besloten (Ctrl+B)</source>
        <translation>Record what this body decided (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>ui::BranchPane</name>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>ui::BranchStrip</name>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Kies een vak in de route.</source>
        <translation>Choose a box in the route.</translation>
    </message>
    <message>
        <source>Agenda openen</source>
        <translation>Open agenda</translation>
    </message>
</context>
<context>
    <name>ui::CalendarExport</name>
    <message>
        <source>Agenda exporteren</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>Alle gremia: de gedeelde agenda</source>
        <translation>All bodies: the shared calendar</translation>
    </message>
    <message>
        <source>De gremia van %1</source>
        <translation>The bodies of %1</translation>
    </message>
    <message>
        <source>U krijgt een agenda (ICS) die in een mailprogramma of telefoon past. Na een wijziging exporteert u opnieuw; de afspraken worden daar dan bijgewerkt.</source>
        <translation>You get a calendar (ICS) that fits in a mail program or telephone. After a change, export again; the appointments there are then updated.</translation>
    </message>
    <message>
        <source>&amp;Van wie</source>
        <translation>&amp;Whose</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Exporteren…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>agenda.ics</source>
        <translation>agenda.ics</translation>
    </message>
    <message>
        <source>Agenda’s (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>De agenda kon niet worden geschreven naar ‘%1’.</source>
        <translation>The calendar could not be written to ‘%1’.</translation>
    </message>
    <message>
        <source>Een bestand dat er al stond, is niet veranderd.</source>
        <translation>A file that was already there has not been changed.</translation>
    </message>
    <message>
        <source>Kies een andere map.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>De agenda staat in ‘%1’.</source>
        <translation>The calendar is in ‘%1’.</translation>
    </message>
</context>
<context>
    <name>ui::CalendarView</name>
    <message>
        <source>Vergaderingen van de maand</source>
        <translation>Meetings of the month</translation>
    </message>
    <message>
        <source>Nog niet op een agenda</source>
        <translation>Not yet on an agenda</translation>
    </message>
    <message>
        <source>Vori&amp;ge maand</source>
        <translation>&amp;Previous month</translation>
    </message>
    <message>
        <source>&amp;Deze maand</source>
        <translation>&amp;This month</translation>
    </message>
    <message>
        <source>Volge&amp;nde maand</source>
        <translation>&amp;Next month</translation>
    </message>
    <message>
        <source>Nog niet op een agenda (%1)</source>
        <translation>Not yet on an agenda (%1)</translation>
    </message>
    <message>
        <source>%1 uur %2</source>
        <comment>time and body</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::CaseDesk</name>
    <message>
        <source>Dit dossier is bijgewerkt naar de nieuwste bestandsversie.</source>
        <translation>This case file has been updated to the latest file version.</translation>
    </message>
    <message>
        <source>De oude versie staat in ‘%1’.</source>
        <translation>The old version is in ‘%1’.</translation>
    </message>
    <message numerus="yes">
        <source>%n gemeente(n)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 heeft dit dossier open op %2, sinds %3. U kunt alles bekijken, maar niets wijzigen.</source>
        <translation>%1 has had this case file open on %2 since %3. You can view everything, but change nothing.</translation>
    </message>
    <message>
        <source>Dit dossier staat op een plek waar niet mag worden geschreven. U kunt alles bekijken, maar niets wijzigen.</source>
        <translation>This case file is in a place that cannot be written to. You can view everything, but change nothing.</translation>
    </message>
    <message>
        <source>Alles bewaard om %1 uur</source>
        <translation>All saved at %1</translation>
    </message>
    <message>
        <source>Dossier in gebruik</source>
        <translation>Case file in use</translation>
    </message>
    <message>
        <source>%1 had dit dossier open op computer %2, sinds %3.</source>
        <translation>%1 had this case file open on computer %2, since %3.</translation>
    </message>
    <message>
        <source>Of dat nog zo is, kan hier niet worden gezien. Wijzig het alleen als u zeker weet dat het daar gesloten is.</source>
        <translation>Whether that is still so cannot be seen here. Edit it only if you are sure that it is closed there.</translation>
    </message>
    <message>
        <source>Toch &amp;wijzigen</source>
        <translation>&amp;Edit anyway</translation>
    </message>
    <message>
        <source>Alleen &amp;bekijken</source>
        <translation>&amp;View only</translation>
    </message>
    <message>
        <source>Waar komt het dossier te staan?</source>
        <translation>Where should the case file be stored?</translation>
    </message>
    <message>
        <source>Besluitroute-dossiers (*.besluitroute)</source>
        <translation>Besluitroute case files (*.besluitroute)</translation>
    </message>
    <message>
        <source>Dossier openen</source>
        <translation>Open case file</translation>
    </message>
    <message>
        <source>Besluitroute-dossiers (*.besluitroute);;Alle bestanden (*)</source>
        <translation>Besluitroute case files (*.besluitroute);;All files (*)</translation>
    </message>
    <message>
        <source>Voorbeeldregio</source>
        <translation>Example region</translation>
    </message>
    <message>
        <source>Voorbeeldnetwerk</source>
        <translation>Example network</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>U hebt dit voorbeeld al eens geopend.</source>
        <translation>You have opened this example before.</translation>
    </message>
    <message>
        <source>Wilt u verdergaan waar u was, of opnieuw beginnen? Wat u daar uitprobeerde, is dan weg.</source>
        <translation>Do you want to continue where you were, or start again? What you tried out there will then be gone.</translation>
    </message>
    <message>
        <source>&amp;Verdergaan</source>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>Opnieuw &amp;beginnen</source>
        <translation>&amp;Start again</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 reservekopie %2</source>
        <comment>name of a backup: file, day</comment>
        <translation>%1 backup %2</translation>
    </message>
    <message>
        <source>Reservekopie maken</source>
        <translation>Make backup</translation>
    </message>
    <message>
        <source>Een reservekopie kan niet op de plaats van het dossier zelf komen.</source>
        <translation>A backup cannot take the place of the case file itself.</translation>
    </message>
    <message>
        <source>Er is niets gekopieerd.</source>
        <translation>Nothing has been copied.</translation>
    </message>
    <message>
        <source>Kies een andere naam of map.</source>
        <translation>Choose another name or folder.</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt: ‘%1’.</source>
        <translation>Backup made: ‘%1’.</translation>
    </message>
    <message>
        <source>U werkt verder in het dossier zelf.</source>
        <translation>You continue working in the case file itself.</translation>
    </message>
    <message>
        <source>Gedaan: %1.</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Dit is gedaan voordat u het dossier opende: %1.</source>
        <translation>This was done before you opened the file: %1.</translation>
    </message>
    <message>
        <source>Door %1, op %2. Wilt u dat ongedaan maken?</source>
        <translation>By %1, on %2. Do you want to undo that?</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Laten staan</source>
        <translation>&amp;Leave it</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Opnieuw uitgevoerd: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Het is nu %1</source>
        <translation>It is now %1</translation>
    </message>
    <message>
        <source>Dag in het voorbeeld</source>
        <translation>Day in the example</translation>
    </message>
    <message>
        <source>Naar die dag</source>
        <translation>Go to that day</translation>
    </message>
    <message>
        <source>Het voorbeeld staat stil op zijn eigen dag. Kies een latere dag om een vergadering te houden, een termijn te laten verlopen of te zien wat er dan wacht.</source>
        <translation>The example stands still on its own day. Choose a later day to hold a meeting, let a term run out or see what waits then.</translation>
    </message>
    <message>
        <source>&amp;Vandaag is</source>
        <translation>&amp;Today is</translation>
    </message>
    <message>
        <source>Met Ctrl+Z maakt u het ongedaan.</source>
        <translation>Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>ui::CasePage</name>
    <message>
        <source>Dit dossier</source>
        <translation>This case file</translation>
    </message>
    <message>
        <source>Alles staat in één bestand: kopiëren, mailen en bewaren kan gewoon met het bestand zelf.</source>
        <translation>Everything is in one file: you can simply copy, email and store the file itself.</translation>
    </message>
    <message>
        <source>Reservekopie maken…</source>
        <translation>Make backup…</translation>
    </message>
    <message>
        <source>Controleren…</source>
        <translation>Check…</translation>
    </message>
    <message>
        <source>Naam wijzigen…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Naam van het dossier</source>
        <translation>Name of the case file</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Reservekopie maken</source>
        <translation>Make backup</translation>
    </message>
    <message>
        <source>Besluitroute-dossiers (*.besluitroute);;Alle bestanden (*)</source>
        <translation>Besluitroute case files (*.besluitroute);;All files (*)</translation>
    </message>
    <message>
        <source>De reservekopie is gemaakt.</source>
        <translation>The backup has been made.</translation>
    </message>
    <message>
        <source>Het dossier wordt gecontroleerd…</source>
        <translation>Checking the case file…</translation>
    </message>
    <message>
        <source>Ook alle stukken worden nagelezen; u kunt verder werken.</source>
        <translation>All papers are being read through as well; you can keep working.</translation>
    </message>
    <message>
        <source>Het dossier is in orde.</source>
        <translation>The case file is in order.</translation>
    </message>
    <message>
        <source>Alle gegevens horen bij elkaar en alle stukken zijn zoals ze zijn toegevoegd.</source>
        <translation>All data belong together and all papers are as they were added.</translation>
    </message>
    <message>
        <source>Uw naam…</source>
        <translation>Your name…</translation>
    </message>
    <message>
        <source>Uw naam in de geschiedenis</source>
        <translation>Your name in the history</translation>
    </message>
    <message>
        <source>Zo staat u bij alles wat u vanaf nu vastlegt, in elk dossier dat u op deze computer opent. Wat er al in de geschiedenis staat, blijft zoals het is.</source>
        <translation>This is how you appear with everything you record from now on, in every case file that you open on this computer. What is already in the history stays as it is.</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>ui::CausesPane</name>
    <message>
        <source>Knelpunt</source>
        <translation>Bottleneck</translation>
    </message>
</context>
<context>
    <name>ui::ChangeProposalDialog</name>
    <message>
        <source>Voorstel wijzigen</source>
        <translation>Edit proposal</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>T&amp;itel</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Nummer</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Eigenaar</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>&amp;Samenvatting</source>
        <translation>&amp;Summary</translation>
    </message>
</context>
<context>
    <name>ui::CommandForm</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmDialog</name>
    <message>
        <source>Besluit bevestigen</source>
        <translation>Confirm decision</translation>
    </message>
    <message>
        <source>Bevestigen</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>vastgestelde besluitenlijst, brief van de griffie …</source>
        <translation>adopted decision list, letter from the council registry …</translation>
    </message>
    <message>
        <source>Bevestigd &amp;op</source>
        <translation>Confirmed &amp;on</translation>
    </message>
    <message>
        <source>Bevestigd &amp;met</source>
        <translation>Confirmed &amp;with</translation>
    </message>
</context>
<context>
    <name>ui::ConsultationDialog</name>
    <message>
        <source>Raadpleging vastleggen</source>
        <translation>Record consultation</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>cliëntenraad, onderwijs, raadsleden …</source>
        <translation>client council, education, council members …</translation>
    </message>
    <message>
        <source>geen gemeente in het bijzonder</source>
        <translation>no municipality in particular</translation>
    </message>
    <message>
        <source>&amp;Wie</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>&amp;Gemeente</source>
        <translation>&amp;Municipality</translation>
    </message>
    <message>
        <source>&amp;Hoe</source>
        <translation>&amp;How</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Waar&amp;over</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>Wat &amp;kwam eruit</source>
        <translation>What came &amp;out of it</translation>
    </message>
    <message>
        <source>niet vastgelegd</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>&amp;Soort gesprek</source>
        <translation>Kind of con&amp;versation</translation>
    </message>
    <message>
        <source>Nog te horen: %1.</source>
        <translation>Still to be heard: %1.</translation>
    </message>
    <message>
        <source>Kies uit de lijst: onder een andere naam telt de raadpleging niet voor de route.</source>
        <translation>Choose from the list: under another name the consultation does not count for the route.</translation>
    </message>
</context>
<context>
    <name>ui::CoverNotePane</name>
    <message>
        <source>Geen agendapunt gekozen</source>
        <translation>No agenda item chosen</translation>
    </message>
    <message>
        <source>Kies links een agendapunt; hier schrijft u dan de oplegnotitie ervoor.</source>
        <translation>Choose an agenda item on the left; you can then write its cover note here.</translation>
    </message>
    <message>
        <source>Aanpassen</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>De grijze tekst komt uit het dossier en staat zo in de oplegnotitie. Klik om hem aan te passen.</source>
        <translation>The grey text comes from the case file and is in the cover note like this. Click to edit it.</translation>
    </message>
    <message>
        <source>%1: tekst uit het dossier aanpassen</source>
        <translation>%1: edit the text from the case file</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Kies een dag (Alt+Pijl omlaag)</source>
        <translation>Choose a day (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>ui::DaysPage</name>
    <message>
        <source>Reces en ritme</source>
        <translation>Recess and rhythm</translation>
    </message>
    <message>
        <source>Wanneer gremia niet vergaderen en hoe vaak wel. De planning rekent hiermee; een vergadering die u zelf vastlegt, blijft altijd staan.</source>
        <translation>When bodies do not meet, and how often they do. The planning uses this; a meeting that you record yourself always stays.</translation>
    </message>
    <message>
        <source>Reces en verkiezingen</source>
        <translation>Recess and elections</translation>
    </message>
    <message>
        <source>Vergaderritme</source>
        <translation>Meeting rhythm</translation>
    </message>
    <message>
        <source>Gelijkgestelde dagen</source>
        <translation>Days treated as public holidays</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ritme vergeten</source>
        <translation>Forget rhythm</translation>
    </message>
    <message>
        <source>Dagen invullen…</source>
        <translation>Fill in days…</translation>
    </message>
    <message>
        <source>Reces toevoegen…</source>
        <translation>Add recess…</translation>
    </message>
    <message>
        <source>Ritme vastleggen…</source>
        <translation>Record rhythm…</translation>
    </message>
    <message>
        <source>Vergaderritme, voor zover de agenda nog niet bekend is</source>
        <translation>Meeting rhythm, where the calendar is not yet known</translation>
    </message>
    <message>
        <source>Dagen die bij koninklijk besluit zijn gelijkgesteld</source>
        <translation>Days treated as public holidays by royal decree</translation>
    </message>
    <message>
        <source>Reces toevoegen</source>
        <translation>Add recess</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>&amp;Soort</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>zomerreces</source>
        <translation>summer recess</translation>
    </message>
    <message>
        <source>&amp;Gemeente</source>
        <translation>&amp;Municipality</translation>
    </message>
    <message>
        <source>alle gemeenten</source>
        <translation>all municipalities</translation>
    </message>
    <message>
        <source>G&amp;remium</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>alle gremia van die gemeente</source>
        <translation>all bodies of that municipality</translation>
    </message>
    <message>
        <source>&amp;Vanaf</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Tot en met</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Ritme vastleggen</source>
        <translation>Record rhythm</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Zolang de echte agenda niet bekend is, rekent de planning met dit ritme. Wat daaruit volgt, staat overal als aanname.</source>
        <translation>As long as the actual calendar is not known, the planning uses this rhythm. What follows from it is shown everywhere as an assumption.</translation>
    </message>
    <message>
        <source>&amp;Gremium</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>&amp;Hoe vaak</source>
        <translation>&amp;How often</translation>
    </message>
    <message>
        <source>eerste van de maand</source>
        <translation>first of the month</translation>
    </message>
    <message>
        <source>tweede van de maand</source>
        <translation>second of the month</translation>
    </message>
    <message>
        <source>derde van de maand</source>
        <translation>third of the month</translation>
    </message>
    <message>
        <source>vierde van de maand</source>
        <translation>fourth of the month</translation>
    </message>
    <message>
        <source>laatste van de maand</source>
        <translation>last of the month</translation>
    </message>
    <message>
        <source>elke week</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>elke twee weken</source>
        <translation>every two weeks</translation>
    </message>
    <message>
        <source>elke drie weken</source>
        <translation>every three weeks</translation>
    </message>
    <message>
        <source>elke vier weken</source>
        <translation>every four weeks</translation>
    </message>
    <message>
        <source>&amp;Dag van de week</source>
        <translation>&amp;Day of the week</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Gelijkgestelde dagen in %1</source>
        <translation>Days treated as public holidays in %1</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Typ de dagen met een komma ertussen, bijvoorbeeld 6-5, 27-12. Leeg betekent: het besluit is er en noemt geen dagen.</source>
        <translation>Type the days separated by commas, for example 6-5, 27-12. Empty means: the decree exists and names no days.</translation>
    </message>
    <message>
        <source>&amp;Dagen</source>
        <translation>&amp;Days</translation>
    </message>
    <message>
        <source>&amp;Bron</source>
        <translation>&amp;Source</translation>
    </message>
</context>
<context>
    <name>ui::DecisionDialog</name>
    <message>
        <source>Besluit vastleggen</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>&amp;Uitslag</source>
        <translation>&amp;Outcome</translation>
    </message>
    <message>
        <source>&amp;Vergadering</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>V&amp;ersie</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Gewijzigde versie</source>
        <translation>&amp;Amended version</translation>
    </message>
    <message>
        <source>Te&amp;rug naar</source>
        <translation>&amp;Back to</translation>
    </message>
    <message>
        <source>Voor&amp;behoud</source>
        <translation>&amp;Condition</translation>
    </message>
    <message>
        <source>&amp;Tekst van het besluit</source>
        <translation>&amp;Text of the decision</translation>
    </message>
    <message>
        <source>&amp;Stemmen</source>
        <translation>Vot&amp;es</translation>
    </message>
    <message>
        <source>Br&amp;on</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Nummer van de versie die door de wijziging ontstaat</source>
        <translation>Number of the version that results from the amendment</translation>
    </message>
    <message>
        <source>besluitenlijst, brief, telefoon …</source>
        <translation>decision list, letter, telephone …</translation>
    </message>
    <message>
        <source>Stemmen %1</source>
        <translation>Votes %1</translation>
    </message>
    <message>
        <source>voor</source>
        <translation>for</translation>
    </message>
    <message>
        <source>tegen</source>
        <translation>against</translation>
    </message>
    <message>
        <source>onthouden</source>
        <translation>abstained</translation>
    </message>
    <message>
        <source>Besluit vastleggen – %1</source>
        <translation>Record decision – %1</translation>
    </message>
    <message>
        <source>Zo zijn de stemmen bij het agendapunt vastgelegd; daar zijn ze te wijzigen.</source>
        <translation>The votes were recorded so at the agenda item; they can be changed there.</translation>
    </message>
    <message>
        <source>Besluit corrigeren</source>
        <translation>Correct decision</translation>
    </message>
    <message>
        <source>Corrigeren</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Rede&amp;n van de correctie</source>
        <translation>Reaso&amp;n for the correction</translation>
    </message>
    <message>
        <source>Besluit corrigeren – %1</source>
        <translation>Correct decision – %1</translation>
    </message>
    <message>
        <source>Leg het besluit vast op of na die dag. Is er in een eerdere vergadering besloten, kies die dan.</source>
        <translation>Record the decision on or after that day. If it was made in an earlier meeting, choose that one.</translation>
    </message>
    <message>
        <source>Kijk het na. Vastleggen kan ook zo.</source>
        <translation>Check it. It can be recorded as it is.</translation>
    </message>
    <message>
        <source>leeg: in de besluitenlijst staat wat gevraagd is</source>
        <translation>empty: the decision list says what was asked</translation>
    </message>
    <message>
        <source>Gevraagd is:
%1</source>
        <translation>Asked is:
%1</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPointsDialog</name>
    <message>
        <source>Beslispunten</source>
        <translation>Decision points</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Versie %1, één beslispunt per regel</source>
        <translation>Version %1, one decision point per line</translation>
    </message>
    <message>
        <source>&amp;Beslispunten</source>
        <translation>&amp;Decision points</translation>
    </message>
</context>
<context>
    <name>ui::DocumentDialog</name>
    <message>
        <source>Document toevoegen</source>
        <translation>Add document</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Bestand: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>geen versie in het bijzonder</source>
        <translation>no version in particular</translation>
    </message>
    <message>
        <source>T&amp;itel</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Versie</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Openbaarheid</source>
        <translation>&amp;Public or closed</translation>
    </message>
</context>
<context>
    <name>ui::FormDialog</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::GoAheadDialog</name>
    <message>
        <source>Doorgaan met reden</source>
        <translation>Go ahead with reason</translation>
    </message>
    <message>
        <source>Doorgaan</source>
        <translation>Go ahead</translation>
    </message>
    <message>
        <source>%1, stap %2 %3</source>
        <comment>title of a proposal, number and name of a stage</comment>
        <translation>%1, stage %2 %3</translation>
    </message>
    <message>
        <source>Deze stap begint voordat de vorige af is.</source>
        <translation>This stage starts before the previous one is done.</translation>
    </message>
    <message>
        <source>Dat blijft zichtbaar, met wie nog niet had geantwoord.</source>
        <translation>That remains visible, with who had not yet answered.</translation>
    </message>
    <message numerus="yes">
        <source>Nog niet gehoord: %n partij(en). Toch doorgaan blijft zichtbaar, met wie ontbrak.</source>
        <translation>
            <numerusform>Not yet heard: %n party. Going ahead anyway remains visible, with who was missing.</numerusform>
            <numerusform>Not yet heard: %n parties. Going ahead anyway remains visible, with who was missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ontbreekt</source>
        <translation>&amp;Missing</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
</context>
<context>
    <name>ui::HandoverDialog</name>
    <message>
        <source>Overdrachtsdossier maken</source>
        <translation>Make handover file</translation>
    </message>
    <message>
        <source>Eén PDF voor wie het werk overneemt: wat loopt en nog moet gebeuren, wat het laatste jaar is besloten, wat is afgesproken en toegezegd, wie waar zit, en wat eraan komt.</source>
        <translation>One PDF for whoever takes over: what runs and is still to be done, what was decided in the last year, what was agreed and promised, who sits where, and what comes up.</translation>
    </message>
    <message>
        <source>&amp;Voor wie</source>
        <translation>&amp;For whom</translation>
    </message>
    <message>
        <source>Opvolger van de procesbegeleider: het hele dossier</source>
        <translation>Successor of the process coordinator: the whole case</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Opslaan als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Geef daarnaast het dossier zelf door, het bestand ‘%1’: daarin staat alles, ook de stukken. Uw opvolger opent het en werkt verder.</source>
        <translation>Also hand over the case itself, the file ‘%1’: it holds everything, the papers too. Your successor opens it and goes on.</translation>
    </message>
    <message>
        <source>Overdrachtsdossier %1</source>
        <translation>Handover file %1</translation>
    </message>
    <message>
        <source>Overdrachtsdossier</source>
        <translation>Handover file</translation>
    </message>
</context>
<context>
    <name>ui::HouseStyleDialog</name>
    <message>
        <source>“%1” is geen afbeelding die gelezen kan worden. Kies een PNG- of JPEG-bestand.</source>
        <translation>“%1” is not an image that can be read. Choose a PNG or JPEG file.</translation>
    </message>
    <message>
        <source>“%1” heeft %2 megapixels (%3 × %4) en is te groot voor een logo. Kies een kleinere afbeelding: 800 beeldpunten breed is ruim genoeg.</source>
        <translation>“%1” has %2 megapixels (%3 × %4) and is too large for a logo. Choose a smaller image: 800 pixels wide is ample.</translation>
    </message>
    <message>
        <source>“%1” is beschadigd en kan niet gelezen worden. Kies een ander bestand.</source>
        <translation>“%1” is damaged and cannot be read. Choose another file.</translation>
    </message>
    <message>
        <source>Huisstijl</source>
        <translation>House style</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>&amp;Naam op papier</source>
        <translation>&amp;Name on paper</translation>
    </message>
    <message>
        <source>Kleur kiezen</source>
        <translation>Choose colour</translation>
    </message>
    <message>
        <source>Kleur, als #RRGGBB</source>
        <translation>Colour, as #RRGGBB</translation>
    </message>
    <message>
        <source>&amp;Kleur</source>
        <translation>&amp;Colour</translation>
    </message>
    <message>
        <source>&amp;Logo kiezen…</source>
        <translation>Choose &amp;logo…</translation>
    </message>
    <message>
        <source>Logo weghalen</source>
        <translation>Remove logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Kleur van de regio</source>
        <translation>Colour of the region</translation>
    </message>
    <message>
        <source>Logo kiezen</source>
        <translation>Choose logo</translation>
    </message>
    <message>
        <source>Afbeeldingen (*.png *.jpg *.jpeg);;Alle bestanden (*)</source>
        <translation>Images (*.png *.jpg *.jpeg);;All files (*)</translation>
    </message>
    <message>
        <source>Er is een logo.</source>
        <translation>There is a logo.</translation>
    </message>
    <message>
        <source>Geen logo; een balk in de kleur staat in zijn plaats.</source>
        <translation>No logo; a bar in the colour takes its place.</translation>
    </message>
</context>
<context>
    <name>ui::HouseStylePage</name>
    <message>
        <source>Huisstijl</source>
        <translation>House style</translation>
    </message>
    <message>
        <source>Hoe de vergadersets van een regio eruitzien: de naam, de kleur en het logo op het voorblad.</source>
        <translation>What the meeting packs of a region look like: the name, the colour and the logo on the cover page.</translation>
    </message>
    <message>
        <source>Huisstijl per regio</source>
        <translation>House style per region</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Edit…</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Vergaderingen importeren</source>
        <translation>Import meetings</translation>
    </message>
    <message>
        <source>Uit een bestand (CSV of agenda, ICS) of uit cellen van een rekenblad. Hieronder staat eerst wat er zou veranderen; er gebeurt niets tot u het overneemt.</source>
        <translation>From a file (CSV or calendar, ICS) or from cells of a spreadsheet. What would change is shown below first; nothing happens until you apply it.</translation>
    </message>
    <message>
        <source>&amp;Bestand kiezen…</source>
        <translation>Choose &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Plakken uit rekenblad</source>
        <translation>&amp;Paste from spreadsheet</translation>
    </message>
    <message>
        <source>Nog geen bron gekozen</source>
        <translation>No source chosen yet</translation>
    </message>
    <message>
        <source>Welk gremium dit is</source>
        <translation>Which body this is</translation>
    </message>
    <message>
        <source>geen: zulke rijen vallen af</source>
        <translation>none: such rows are left out</translation>
    </message>
    <message>
        <source>kies een gremium</source>
        <translation>choose a body</translation>
    </message>
    <message>
        <source>bepalen uit de bron</source>
        <translation>determine from the source</translation>
    </message>
    <message>
        <source>dag voorop</source>
        <translation>day first</translation>
    </message>
    <message>
        <source>maand voorop</source>
        <translation>month first</translation>
    </message>
    <message>
        <source>&amp;Gremium van rijen zonder naam</source>
        <translation>&amp;Body of rows without a name</translation>
    </message>
    <message>
        <source>&amp;Datums</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>Nog geen vergaderingen om te bekijken</source>
        <translation>No meetings to view yet</translation>
    </message>
    <message>
        <source>Kies een bestand: een tabel (CSV) of een agenda (ICS) die een griffie u stuurde. Of kopieer in een rekenblad de cellen met datums en kies Plakken. Daarna ziet u per rij wat er zou veranderen.</source>
        <translation>Choose a file: a table (CSV) or a calendar (ICS) that a council registry sent you. Or copy the cells with dates in a spreadsheet and choose Paste. You will then see, row by row, what would change.</translation>
    </message>
    <message>
        <source>Tabellen en agenda’s (*.csv *.txt *.tsv *.ics);;Alle bestanden (*)</source>
        <translation>Tables and calendars (*.csv *.txt *.tsv *.ics);;All files (*)</translation>
    </message>
    <message>
        <source>Voortgang van het lezen</source>
        <translation>Reading progress</translation>
    </message>
    <message>
        <source>&amp;Stoppen</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>%1 kan niet worden gelezen</source>
        <translation>%1 cannot be read</translation>
    </message>
    <message>
        <source>Er staat geen tekst op het klembord</source>
        <translation>There is no text on the clipboard</translation>
    </message>
    <message>
        <source>geplakte cellen</source>
        <translation>pasted cells</translation>
    </message>
    <message>
        <source>Volgens %1.</source>
        <translation>According to %1.</translation>
    </message>
    <message>
        <source>%1 wordt gelezen…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Gestopt; er is niets veranderd</source>
        <translation>Stopped; nothing has been changed</translation>
    </message>
    <message>
        <source>Welk gremium is “%1”?</source>
        <translation>Which body is “%1”?</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreviewDialog</name>
    <message>
        <source>Voorvertoning</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>&amp;Alles aanvinken</source>
        <translation>&amp;Tick all</translation>
    </message>
    <message>
        <source>&amp;Niets aanvinken</source>
        <translation>Tick &amp;none</translation>
    </message>
    <message>
        <source>Spatie vinkt een rij aan of uit</source>
        <translation>Space ticks or unticks a row</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Over de bron als geheel</source>
        <translation>About the source as a whole</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Apply</translation>
    </message>
    <message numerus="yes">
        <source>%n rij(en) overnemen</source>
        <translation>
            <numerusform>Apply %n row</numerusform>
            <numerusform>Apply %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Er is niets overgenomen. %1</source>
        <translation>Nothing has been applied. %1</translation>
    </message>
</context>
<context>
    <name>ui::Legend</name>
    <message>
        <source>Legenda</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>ui::LegendBelow</name>
    <message>
        <source>hele legenda</source>
        <translation>whole legend</translation>
    </message>
    <message>
        <source>minder</source>
        <translation>less</translation>
    </message>
    <message>
        <source>Minder van de legenda tonen</source>
        <translation>Show less of the legend</translation>
    </message>
    <message>
        <source>De hele legenda tonen</source>
        <translation>Show the whole legend</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Nieuw dossier…</source>
        <translation>&amp;New case file…</translation>
    </message>
    <message>
        <source>&amp;Openen…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Voorbeeldregio bekijken</source>
        <translation>View &amp;example region</translation>
    </message>
    <message>
        <source>Voorbeeld van een &amp;bovenregionaal netwerk bekijken</source>
        <translation>View example of a &amp;supra-regional network</translation>
    </message>
    <message>
        <source>Reserve&amp;kopie maken…</source>
        <translation>Make &amp;backup…</translation>
    </message>
    <message>
        <source>Dossier &amp;sluiten</source>
        <translation>&amp;Close case file</translation>
    </message>
    <message>
        <source>&amp;Afsluiten</source>
        <translation>E&amp;xit</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>O&amp;pnieuw uitvoeren</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Zoeken…</source>
        <translation>&amp;Search…</translation>
    </message>
    <message>
        <source>&amp;Handleiding</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Over Besluitroute</source>
        <translation>&amp;About Besluitroute</translation>
    </message>
    <message>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Recent geopend</source>
        <translation>&amp;Recently opened</translation>
    </message>
    <message>
        <source>B&amp;ewerken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Voorstel</source>
        <translation>&amp;Proposal</translation>
    </message>
    <message>
        <source>Ver&amp;gadering</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Beel&amp;d</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Thema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Zoals het &amp;systeem</source>
        <translation>Same as &amp;system</translation>
    </message>
    <message>
        <source>&amp;Licht</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Donker</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Werkbalk</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Besluitroute</source>
        <translation>Besluitroute</translation>
    </message>
    <message>
        <source>%1 (voorbeeld) – Besluitroute</source>
        <translation>%1 (example) – Besluitroute</translation>
    </message>
    <message>
        <source>%1 – Besluitroute</source>
        <translation>%1 – Besluitroute</translation>
    </message>
    <message>
        <source>%1 (voorbeeld)</source>
        <translation>%1 (example)</translation>
    </message>
    <message>
        <source>%1
het is hier %2</source>
        <translation>%1
here it is %2</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>O&amp;pnieuw uitvoeren: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>Overdrachts&amp;dossier maken…</source>
        <translation>Make handover &amp;file…</translation>
    </message>
    <message>
        <source>Taa&amp;l (Language)</source>
        <translation>&amp;Language (Taal)</translation>
    </message>
    <message>
        <source>Da&amp;g in het voorbeeld…</source>
        <translation>Da&amp;y in the example…</translation>
    </message>
</context>
<context>
    <name>ui::ManualWindow</name>
    <message>
        <source>Handleiding Besluitroute</source>
        <translation>Besluitroute manual</translation>
    </message>
    <message>
        <source>Zoek in de handleiding</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <source>Hoofdstukken</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Handleiding</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>“%1” staat niet in de handleiding.</source>
        <translation>“%1” is not in the manual.</translation>
    </message>
</context>
<context>
    <name>ui::MeetingListPane</name>
    <message>
        <source>Vergaderingen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Dit gremium vergadert nog niet</source>
        <translation>This body has no meetings yet</translation>
    </message>
    <message>
        <source>Nog geen vergaderingen</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Leg een vergadering vast met haar datum; daarna maakt u de agenda en zet u er voorstellen en stukken op.</source>
        <translation>Record a meeting with its date; after that you make the agenda and put proposals and papers on it.</translation>
    </message>
    <message>
        <source>Gre&amp;mium</source>
        <translation>&amp;Body</translation>
    </message>
</context>
<context>
    <name>ui::MeetingPane</name>
    <message>
        <source>Zet het eerste agendapunt neer (Ins). Voorstellen die op dit gremium wachten, staan klaar om te kiezen.</source>
        <translation>Add the first agenda item (Ins). Proposals waiting for this body are ready to choose.</translation>
    </message>
    <message>
        <source>Sleep een PDF op een agendapunt om hem als volgende bijlage toe te voegen. Alt+↑ en Alt+↓ verplaatsen een punt; verzonden nummers blijven staan.</source>
        <translation>Drag a PDF onto an agenda item to add it as the next attachment. Alt+↑ and Alt+↓ move an item; numbers already sent out do not change.</translation>
    </message>
    <message>
        <source>Agenda van %1</source>
        <translation>Agenda of %1</translation>
    </message>
</context>
<context>
    <name>ui::MeetingsWorkspace</name>
    <message>
        <source>Bij dit agendapunt</source>
        <translation>With this agenda item</translation>
    </message>
    <message>
        <source>Oplegnotitie</source>
        <translation>Cover note</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Aantekeningen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Aanwezig</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Wat hoort bij de vergadering</source>
        <translation>What belongs to the meeting</translation>
    </message>
    <message>
        <source>Besluitenlijst maken</source>
        <translation>Make decision list</translation>
    </message>
    <message>
        <source>De agenda staat als tekst op het klembord.</source>
        <translation>The agenda is on the clipboard as text.</translation>
    </message>
    <message>
        <source>Plak haar in een e-mail (Ctrl+V).</source>
        <translation>Paste it into an email (Ctrl+V).</translation>
    </message>
    <message>
        <source>Van de agenda halen</source>
        <translation>Take off the agenda</translation>
    </message>
    <message>
        <source>Laten staan</source>
        <translation>Leave on the agenda</translation>
    </message>
    <message>
        <source>Stukken toevoegen</source>
        <translation>Add papers</translation>
    </message>
    <message>
        <source>PDF-bestanden (*.pdf);;Alle bestanden (*)</source>
        <translation>PDF files (*.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>Een stuk hoort bij een agendapunt.</source>
        <translation>A paper belongs to an agenda item.</translation>
    </message>
    <message>
        <source>Kies eerst een agendapunt, of laat het bestand daarop los.</source>
        <translation>Select an agenda item first, or drop the file on it.</translation>
    </message>
    <message>
        <source>%1 vervangen</source>
        <translation>Replace %1</translation>
    </message>
    <message>
        <source>Vergaderset maken in een nieuwe map</source>
        <translation>Make meeting pack in a new folder</translation>
    </message>
    <message>
        <source>Vergaderset maken</source>
        <translation>Make meeting pack</translation>
    </message>
    <message>
        <source>ZIP-bestanden (*.zip)</source>
        <translation>ZIP files (*.zip)</translation>
    </message>
    <message>
        <source>PDF-bestanden (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n rij(en) overgenomen.</source>
        <translation>
            <numerusform>%n row applied.</numerusform>
            <numerusform>%n rows applied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Met Ongedaan maken draait u alles in één keer terug.</source>
        <translation>Undo reverses everything in one go.</translation>
    </message>
    <message>
        <source>Vergaderingen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Lijst met &amp;vergaderingen</source>
        <translation>List of &amp;meetings</translation>
    </message>
    <message>
        <source>De besluitenlijst van %1 is vastgesteld op %2.</source>
        <translation>The decision list of %1 was adopted on %2.</translation>
    </message>
    <message numerus="yes">
        <source>Daarmee is/zijn %n besluit(en) bevestigd.</source>
        <translation>
            <numerusform>%n decision is confirmed by it.</numerusform>
            <numerusform>%n decisions are confirmed by it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kies eerst een vergadering.</source>
        <translation>Choose a meeting first.</translation>
    </message>
    <message>
        <source>Kies eerst een agendapunt.</source>
        <translation>Choose an agenda item first.</translation>
    </message>
    <message>
        <source>Deze vergadering heeft besloten agendapunten.</source>
        <translation>This meeting has closed agenda items.</translation>
    </message>
    <message>
        <source>Op de openbare lijst staat daarvan alleen het nummer. Het besloten deel is een lijst apart, met alleen die punten.</source>
        <translation>The public list only has their numbers. The closed part is a list of its own, with those items only.</translation>
    </message>
    <message>
        <source>&amp;Openbare lijst</source>
        <translation>&amp;Public list</translation>
    </message>
    <message>
        <source>&amp;Besloten deel</source>
        <translation>&amp;Closed part</translation>
    </message>
    <message>
        <source>&amp;Annuleren</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Er is nog niets vastgelegd bij punt %1.</source>
        <comment>labels of agenda items</comment>
        <translation>Nothing has been recorded yet at item %1.</translation>
    </message>
    <message>
        <source>Punt %1 wacht op een andere vergadering.</source>
        <translation>Item %1 is waiting for another meeting.</translation>
    </message>
    <message>
        <source>Met Doorschuiven naar… (menu Vergadering) gaat het met oplegnotitie en stukken mee.</source>
        <translation>With Carry over to… (menu Meeting) it goes along with its cover note and papers.</translation>
    </message>
    <message>
        <source>Het punt staat nu op de agenda van %1 (%2).</source>
        <translation>The item is now on the agenda of %1 (%2).</translation>
    </message>
</context>
<context>
    <name>ui::MissingStrip</name>
    <message>
        <source>Maken kan al: een ontbrekend stuk krijgt een vervangblad.</source>
        <translation>You can make it now: a placeholder page stands in for a missing paper.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>ui::MonthDelegate</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>nog %1</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>ui::MoveBranchDialog</name>
    <message>
        <source>Naar een andere vergadering</source>
        <translation>To another meeting</translation>
    </message>
    <message>
        <source>Verplaatsen</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>&amp;Oorzaak</source>
        <translation>&amp;Cause</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>%1: van %2 naar %3</source>
        <translation>%1: from %2 to %3</translation>
    </message>
    <message>
        <source>%1: op %2</source>
        <translation>%1: on %2</translation>
    </message>
    <message>
        <source>waarom het wordt verplaatst</source>
        <translation>why it is being moved</translation>
    </message>
    <message>
        <source>mag leeg blijven</source>
        <translation>may be left empty</translation>
    </message>
    <message>
        <source>De oude datum blijft bewaard, met de reden als u die geeft.</source>
        <translation>The old date is kept, with the reason if you give one.</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Onderdelen</source>
        <translation>Sections</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NewProposalDialog</name>
    <message>
        <source>Nieuw voorstel</source>
        <translation>New proposal</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>naam van een nieuw traject</source>
        <translation>name of a new track</translation>
    </message>
    <message>
        <source>het eerstvolgende nummer van dit jaar</source>
        <translation>the next number of this year</translation>
    </message>
    <message>
        <source>Eén beslispunt per regel</source>
        <translation>One decision point per line</translation>
    </message>
    <message>
        <source>T&amp;itel</source>
        <translation>T&amp;itle</translation>
    </message>
    <message>
        <source>&amp;Traject</source>
        <translation>&amp;Track</translation>
    </message>
    <message>
        <source>&amp;Nummer</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Eigenaar</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>&amp;Versie</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Samenvatting</source>
        <translation>&amp;Summary</translation>
    </message>
    <message>
        <source>&amp;Beslispunten</source>
        <translation>&amp;Decision points</translation>
    </message>
</context>
<context>
    <name>ui::NewVersionDialog</name>
    <message>
        <source>Nieuwe versie</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>wat er is veranderd</source>
        <translation>what has changed</translation>
    </message>
    <message>
        <source>&amp;Nummer</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Toelichting</source>
        <translation>&amp;Explanation</translation>
    </message>
    <message>
        <source>&amp;Beslispunten</source>
        <translation>Decision &amp;points</translation>
    </message>
    <message>
        <source>De vorige versie is %1. Een lopende ronde gaat verder met de nieuwe.</source>
        <translation>The previous version is %1. A round in progress continues with the new one.</translation>
    </message>
</context>
<context>
    <name>ui::NotesPane</name>
    <message>
        <source>Besluit vastleggen…</source>
        <translation>Record decision…</translation>
    </message>
    <message>
        <source>Aantekeningen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Conclusie</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Geen agendapunt gekozen</source>
        <translation>No agenda item selected</translation>
    </message>
    <message>
        <source>Kies links een agendapunt; hier legt u vast wat er is besproken en besloten.</source>
        <translation>Select an agenda item on the left; here you record what was discussed and decided.</translation>
    </message>
    <message>
        <source>Besluitenlijst &amp;vaststellen</source>
        <translation>&amp;Adopt decision list</translation>
    </message>
    <message>
        <source>Daarmee zijn ook alle besluiten van die vergadering bevestigd</source>
        <translation>This also confirms all decisions of that meeting</translation>
    </message>
    <message>
        <source>S&amp;temming…</source>
        <translation>V&amp;ote…</translation>
    </message>
    <message>
        <source>Acties bij dit punt</source>
        <translation>Actions for this item</translation>
    </message>
    <message>
        <source>Nieuwe actie</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>nieuwe actie, Enter om toe te voegen</source>
        <translation>new action, Enter to add</translation>
    </message>
    <message>
        <source>Wie de actie doet</source>
        <translation>Who does the action</translation>
    </message>
    <message>
        <source>Wanneer de actie klaar is</source>
        <translation>When the action is due</translation>
    </message>
    <message>
        <source>klaar op</source>
        <translation>due on</translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Er zijn geen stemmen vastgelegd.</source>
        <translation>No votes have been recorded.</translation>
    </message>
    <message>
        <source>Corrigeren…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Terugnemen…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Voor uzelf: komen in geen enkel stuk</source>
        <translation>For yourself: these come in no paper</translation>
    </message>
    <message>
        <source>Komt op de besluitenlijst</source>
        <translation>Comes on the decision list</translation>
    </message>
</context>
<context>
    <name>ui::OrganisationsPage</name>
    <message>
        <source>Organisaties</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Aanbieders, ketenpartners en andere partijen waarmee de gemeenten te maken hebben.</source>
        <translation>Providers, partner organisations and other parties the municipalities deal with.</translation>
    </message>
    <message>
        <source>Organisatie toevoegen…</source>
        <translation>Add organisation…</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>%1 wijzigen</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Organisatie toevoegen</source>
        <translation>Add organisation</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Soort</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;E-mailadres</source>
        <translation>&amp;Email address</translation>
    </message>
    <message>
        <source>&amp;Opmerking</source>
        <translation>&amp;Remark</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Organisatie verwijderen</source>
        <translation>Remove organisation</translation>
    </message>
</context>
<context>
    <name>ui::OutlookCallout</name>
    <message>
        <source>Wat er dan verandert</source>
        <translation>What will change then</translation>
    </message>
</context>
<context>
    <name>ui::PackDialog</name>
    <message>
        <source>&amp;Omgezette bestanden ook ongewijzigd opnemen</source>
        <translation>&amp;Also include converted files unchanged</translation>
    </message>
    <message>
        <source>Kies waar…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>Vergaderset maken</source>
        <translation>Make meeting pack</translation>
    </message>
    <message>
        <source>Vergaderset van %1</source>
        <translation>Meeting pack of %1</translation>
    </message>
    <message>
        <source>&amp;Wat</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>&amp;Sinds</source>
        <translation>&amp;Since</translation>
    </message>
    <message>
        <source>&amp;Gemeente</source>
        <translation>&amp;Municipality</translation>
    </message>
    <message>
        <source>Eén PDF</source>
        <translation>One PDF</translation>
    </message>
    <message>
        <source>Map met de stukken per nummer</source>
        <translation>Folder with the papers by number</translation>
    </message>
    <message>
        <source>ZIP met de stukken per nummer</source>
        <translation>ZIP with the papers by number</translation>
    </message>
    <message>
        <source>&amp;Vorm</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>bijvoorbeeld: leden en adviseurs van het gremium</source>
        <translation>for example: members and advisers of the body</translation>
    </message>
    <message>
        <source>&amp;Aan</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vast&amp;leggen als revisie %1, met vandaag als verzenddag</source>
        <translation>&amp;Record as revision %1, with today as the day of sending</translation>
    </message>
</context>
<context>
    <name>ui::PackExport</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Voortgang van de vergaderset</source>
        <translation>Meeting pack progress</translation>
    </message>
    <message>
        <source>Vergaderset maken annuleren</source>
        <translation>Cancel making the meeting pack</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Melding over de vergaderset sluiten</source>
        <translation>Close message about the meeting pack</translation>
    </message>
    <message>
        <source>Geannuleerd. Er is geen bestand gemaakt.</source>
        <translation>Cancelled. No file was made.</translation>
    </message>
    <message>
        <source>Het bestand is gemaakt, maar niet vastgelegd als revisie.</source>
        <translation>The file has been made, but not recorded as a revision.</translation>
    </message>
    <message>
        <source>Vastgelegd als revisie %1.</source>
        <translation>Recorded as revision %1.</translation>
    </message>
</context>
<context>
    <name>ui::PackPane</name>
    <message>
        <source>Bladwijzers van de vergaderset</source>
        <translation>Bookmarks of the meeting pack</translation>
    </message>
    <message>
        <source>Vergaderset maken…</source>
        <translation>Make meeting pack…</translation>
    </message>
    <message>
        <source>Verzending vastleggen…</source>
        <translation>Record dispatch…</translation>
    </message>
    <message>
        <source>Bladzijden van de vergaderset</source>
        <translation>Pages of the meeting pack</translation>
    </message>
    <message>
        <source>De weg door de vergaderset</source>
        <translation>Navigation of the meeting pack</translation>
    </message>
    <message>
        <source>Bladwijzers</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>Pagina’s</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>De set wordt gemaakt</source>
        <translation>The pack is being made</translation>
    </message>
    <message>
        <source>Een ogenblik; u kunt verder werken.</source>
        <translation>One moment; you can carry on working.</translation>
    </message>
    <message>
        <source>De set kan nu niet getoond worden</source>
        <translation>The pack cannot be shown now</translation>
    </message>
</context>
<context>
    <name>ui::PageThumbnails</name>
    <message>
        <source>Pagina %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Pagina’s in het klein</source>
        <translation>Page thumbnails</translation>
    </message>
</context>
<context>
    <name>ui::PartiesPage</name>
    <message>
        <source>Wie gehoord moet worden</source>
        <translation>Who must be heard</translation>
    </message>
    <message>
        <source>Partijen die gehoord moeten zijn voordat een stap begint, met de grond. Het programma waarschuwt op tijd. Een ronde die al loopt, krijgt zelf partijen; wat u in een sjabloon zet, geldt voor rondes die nog beginnen.</source>
        <translation>Parties that must have been heard before a stage starts, with the ground. The program warns you in time. A round already in progress gets its own parties; what you put in a template applies to rounds that have yet to start.</translation>
    </message>
    <message>
        <source>Partij toevoegen…</source>
        <translation>Add party…</translation>
    </message>
    <message>
        <source>Partij verwijderen</source>
        <translation>Delete party</translation>
    </message>
    <message>
        <source>Partij toevoegen</source>
        <translation>Add party</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>De partij telt als gehoord vanaf de dag van een raadpleging met dezelfde naam bij het voorstel.</source>
        <translation>The party counts as heard from the day of a consultation under the same name on the proposal.</translation>
    </message>
    <message>
        <source>&amp;Vóór</source>
        <translation>&amp;Before</translation>
    </message>
    <message>
        <source>&amp;Partij</source>
        <translation>&amp;Party</translation>
    </message>
    <message>
        <source>&amp;Gemeente</source>
        <translation>&amp;Municipality</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>G&amp;rond</source>
        <translation>G&amp;round</translation>
    </message>
    <message>
        <source>&amp;Bron</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>bijvoorbeeld Jeugdwet art. 2.2 lid 3, of bestuurlijke opdracht</source>
        <translation>for example Jeugdwet art. 2.2 lid 3, or instruction from the board</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Wie in welk gremium zit, namens wie, van wanneer tot wanneer, en met welk mandaat.</source>
        <translation>Who sits on which body, on behalf of whom, from when until when, and with which mandate.</translation>
    </message>
    <message>
        <source>Lidmaatschappen van de gekozen persoon</source>
        <translation>Memberships of the selected person</translation>
    </message>
    <message>
        <source>Mandaten van de gekozen persoon</source>
        <translation>Mandates of the selected person</translation>
    </message>
    <message>
        <source>Persoon toevoegen…</source>
        <translation>Add person…</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Lid maken van…</source>
        <translation>Make member of…</translation>
    </message>
    <message>
        <source>Beëindigen…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>Lidmaatschap beëindigen…</source>
        <translation>End membership…</translation>
    </message>
    <message>
        <source>Zit in</source>
        <translation>Member of</translation>
    </message>
    <message>
        <source>Mandaat toevoegen…</source>
        <translation>Add mandate…</translation>
    </message>
    <message>
        <source>Mandaat wijzigen…</source>
        <translation>Edit mandate…</translation>
    </message>
    <message>
        <source>Mandaat beëindigen…</source>
        <translation>End mandate…</translation>
    </message>
    <message>
        <source>Mandaten</source>
        <translation>Mandates</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Persoon verwijderen</source>
        <translation>Remove person</translation>
    </message>
    <message>
        <source>Lidmaatschap verwijderen</source>
        <translation>Remove membership</translation>
    </message>
    <message>
        <source>Mandaat verwijderen</source>
        <translation>Remove mandate</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>Inplannen</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>&amp;Vergadering</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>waarom het wordt verplaatst</source>
        <translation>why it is being moved</translation>
    </message>
    <message>
        <source>mag leeg blijven</source>
        <translation>may be left empty</translation>
    </message>
</context>
<context>
    <name>ui::PlanFoot</name>
    <message>
        <source>Er is nu niets te doen.</source>
        <translation>There is nothing to do now.</translation>
    </message>
    <message>
        <source>inklappen</source>
        <translation>fold</translation>
    </message>
    <message>
        <source>advies en wat als</source>
        <translation>advice and what-if</translation>
    </message>
    <message>
        <source>Knelpunt, advies en wat als inklappen</source>
        <translation>Fold bottleneck, advice and what-if</translation>
    </message>
    <message>
        <source>Knelpunt, advies en wat als tonen</source>
        <translation>Show bottleneck, advice and what-if</translation>
    </message>
</context>
<context>
    <name>ui::PlanningHead</name>
    <message>
        <source>Toon &amp;knelpunt</source>
        <translation>Show bottlenec&amp;k</translation>
    </message>
    <message>
        <source>Voorstel en ronde</source>
        <translation>Proposal and round</translation>
    </message>
    <message>
        <source>Marge in werkdagen</source>
        <translation>Margin in working days</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>&amp;Marge</source>
        <translation>Marg&amp;in</translation>
    </message>
    <message>
        <source>t/m %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>geen doel</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>Doel: uiterlijk klaar op %1</source>
        <translation>Target: finish by %1</translation>
    </message>
    <message>
        <source>Nog geen doel</source>
        <translation>No target yet</translation>
    </message>
    <message>
        <source>Het doel verschuiven, met reden</source>
        <translation>Move the target, with a reason</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n werkdag(en)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;oel</source>
        <translation>Ta&amp;rget</translation>
    </message>
</context>
<context>
    <name>ui::PlanningWorkspace</name>
    <message>
        <source>Planning als tabel</source>
        <translation>Planning as a table</translation>
    </message>
    <message>
        <source>Nog niets te plannen</source>
        <translation>Nothing to plan yet</translation>
    </message>
    <message>
        <source>Hier staat van elke lopende ronde wanneer elk gremium kan besluiten. Start bij een voorstel een ronde, dan verschijnt ze hier.</source>
        <translation>For every round in progress, this shows when each body can decide. Start a round on a proposal and it will appear here.</translation>
    </message>
    <message>
        <source>&amp;Uitzoomen</source>
        <translation>Zoom o&amp;ut</translation>
    </message>
    <message>
        <source>Meer dagen in beeld (-)</source>
        <translation>Show more days (-)</translation>
    </message>
    <message>
        <source>&amp;Inzoomen</source>
        <translation>&amp;Zoom in</translation>
    </message>
    <message>
        <source>Minder dagen in beeld (+)</source>
        <translation>Show fewer days (+)</translation>
    </message>
    <message>
        <source>&amp;Vandaag</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>Vandaag in beeld (T)</source>
        <translation>Show today (T)</translation>
    </message>
    <message>
        <source>&amp;Hele ronde</source>
        <translation>&amp;Whole round</translation>
    </message>
    <message>
        <source>De hele ronde in beeld (0)</source>
        <translation>Show the whole round (0)</translation>
    </message>
    <message>
        <source>Als &amp;tabel</source>
        <translation>As ta&amp;ble</translation>
    </message>
    <message>
        <source>Dezelfde planning als tabel, voor toetsenbord en schermlezer (F6)</source>
        <translation>The same planning as a table, for keyboard and screen reader (F6)</translation>
    </message>
    <message>
        <source>&amp;Inplannen…</source>
        <translation>&amp;Schedule…</translation>
    </message>
    <message>
        <source>Planning &amp;overnemen…</source>
        <translation>Appl&amp;y planning…</translation>
    </message>
    <message>
        <source>&amp;Verschuivingen…</source>
        <translation>S&amp;lips…</translation>
    </message>
    <message>
        <source>Planning &amp;PDF…</source>
        <translation>Planning P&amp;DF…</translation>
    </message>
    <message>
        <source>Advies &amp;mailen…</source>
        <translation>Em&amp;ail advice…</translation>
    </message>
    <message>
        <source>&amp;Naar voorstel</source>
        <translation>&amp;Go to proposal</translation>
    </message>
    <message>
        <source>Tabel &amp;kopiëren</source>
        <translation>&amp;Copy table</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Onderdelen van de planning</source>
        <translation>Sections of the planning</translation>
    </message>
    <message>
        <source>Eén &amp;ronde</source>
        <translation>&amp;One round</translation>
    </message>
    <message>
        <source>Wie is wa&amp;nneer aan zet</source>
        <translation>Who acts whe&amp;n</translation>
    </message>
    <message>
        <source>Knelpunt</source>
        <translation>Bottleneck</translation>
    </message>
    <message>
        <source>Advies</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>&amp;Verschuivingen (%1)…</source>
        <translation>S&amp;lips (%1)…</translation>
    </message>
    <message>
        <source>Pijltjes gaan van dag naar dag, + en - zoomen, T gaat naar vandaag.</source>
        <translation>Arrow keys move from day to day, + and - zoom, T goes to today.</translation>
    </message>
    <message>
        <source>Enter plant het gekozen gremium in.</source>
        <translation>Enter schedules the selected body.</translation>
    </message>
    <message>
        <source>Planning als PDF</source>
        <translation>Planning as PDF</translation>
    </message>
    <message>
        <source>De planning staat in %1.</source>
        <translation>The planning has been saved in %1.</translation>
    </message>
    <message>
        <source>De planning kon niet naar %1 worden geschreven.</source>
        <translation>The planning could not be written to %1.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>Kies een andere map of naam, of sluit het bestand in een ander programma.</source>
        <translation>Choose another folder or name, or close the file in the other program.</translation>
    </message>
    <message>
        <source>Er is geen e-mailprogramma gevonden om de e-mail mee te schrijven.</source>
        <translation>No email program was found to write the email with.</translation>
    </message>
    <message>
        <source>Stel op deze computer een e-mailprogramma in.</source>
        <translation>Set up an email program on this computer.</translation>
    </message>
    <message>
        <source>Vooruit vanaf %1 en terug vanaf %2</source>
        <translation>Forward from %1 and back from %2</translation>
    </message>
    <message>
        <source>Vooruit vanaf %1</source>
        <translation>Forward from %1</translation>
    </message>
    <message>
        <source>Met aannames: niet alle vergaderdata zijn ingevoerd</source>
        <translation>With assumptions: not all meeting dates have been entered</translation>
    </message>
    <message numerus="yes">
        <source>%n gremium(s) staan op de vergadering van de planning.</source>
        <translation>
            <numerusform>%n body is on the meeting of the plan.</numerusform>
            <numerusform>%n bodies are on the meetings of the plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ongedaan maken zet ze in één keer terug.</source>
        <translation>Undo puts them back in one go.</translation>
    </message>
    <message>
        <source>&amp;Knelpunt, advies en wat als</source>
        <translation>&amp;Bottleneck, advice and what-if</translation>
    </message>
    <message>
        <source>%1 is niet te plannen</source>
        <translation>%1 cannot be planned</translation>
    </message>
    <message>
        <source>Zonder aannames: elke genoemde vergadering is ingevoerd</source>
        <translation>Without assumptions: every meeting named was entered</translation>
    </message>
</context>
<context>
    <name>ui::ProposalActions</name>
    <message>
        <source>Voorstel &amp;wijzigen…</source>
        <translation>&amp;Edit proposal…</translation>
    </message>
    <message>
        <source>Nieuwe &amp;ronde…</source>
        <translation>New r&amp;ound…</translation>
    </message>
    <message>
        <source>Raadple&amp;ging vastleggen…</source>
        <translation>Record &amp;consultation…</translation>
    </message>
    <message>
        <source>Raadpleging ver&amp;wijderen</source>
        <translation>Delete c&amp;onsultation</translation>
    </message>
    <message>
        <source>Wat ermee is &amp;gedaan…</source>
        <translation>What was done &amp;with it…</translation>
    </message>
    <message>
        <source>Advies verwi&amp;jderen</source>
        <translation>De&amp;lete advice</translation>
    </message>
    <message>
        <source>Ronde stoppen</source>
        <translation>Stop round</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Wat al is besloten, blijft staan. De ronde gaat niet verder.</source>
        <translation>What has already been decided stays as it is. The round does not continue.</translation>
    </message>
    <message>
        <source>Documenten toevoegen</source>
        <translation>Add documents</translation>
    </message>
    <message>
        <source>PDF-bestanden (*.pdf);;Alle bestanden (*)</source>
        <translation>PDF files (*.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>&amp;Nieuw voorstel…</source>
        <translation>&amp;New proposal…</translation>
    </message>
    <message>
        <source>Nieuw&amp;e versie…</source>
        <translation>New &amp;version…</translation>
    </message>
    <message>
        <source>Beslisp&amp;unten wijzigen…</source>
        <translation>Edit &amp;decision points…</translation>
    </message>
    <message>
        <source>Doe&amp;l verschuiven…</source>
        <translation>Move tar&amp;get…</translation>
    </message>
    <message>
        <source>Ronde sto&amp;ppen…</source>
        <translation>Stop ro&amp;und…</translation>
    </message>
    <message>
        <source>Do&amp;cument toevoegen…</source>
        <translation>Add documen&amp;t…</translation>
    </message>
    <message>
        <source>Routeblad PD&amp;F…</source>
        <translation>Route sheet PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Advies vastleggen…</source>
        <translation>Record &amp;advice…</translation>
    </message>
</context>
<context>
    <name>ui::ProposalListPage</name>
    <message>
        <source>Voorstellen</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Zoek op nummer of titel</source>
        <translation>Search by number or title</translation>
    </message>
    <message>
        <source>&amp;Traject</source>
        <translation>&amp;Track</translation>
    </message>
    <message>
        <source>&amp;Zoek</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Alle trajecten</source>
        <translation>All tracks</translation>
    </message>
    <message>
        <source>Geen voorstel gevonden</source>
        <translation>No proposal found</translation>
    </message>
    <message>
        <source>Nog geen voorstellen</source>
        <translation>No proposals yet</translation>
    </message>
    <message>
        <source>Geen enkel voorstel past bij dit traject en deze zoekwoorden.</source>
        <translation>No proposal matches this track and these search words.</translation>
    </message>
    <message>
        <source>Een voorstel is wat langs de gremia gaat: een kader, een visie, een begroting. Begin met nummer en titel; de route komt daarna.</source>
        <translation>A proposal is what passes through the bodies: a framework, a vision, a budget. Start with number and title; the route comes later.</translation>
    </message>
    <message>
        <source>Nieuw voorstel…</source>
        <translation>New proposal…</translation>
    </message>
    <message numerus="yes">
        <source>%n voorstel(len)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProposalPage</name>
    <message>
        <source>Voorstellen</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Terug naar de lijst (Alt+Links)</source>
        <translation>Back to the list (Alt+Left)</translation>
    </message>
    <message>
        <source>Onderdelen van het voorstel</source>
        <translation>Sections of the proposal</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Raadplegingen</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Adviezen</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Nog geen adviezen</source>
        <translation>No advice yet</translation>
    </message>
    <message>
        <source>Leg vast wat tafels en partijen adviseerden, en wat met elk advies is gedaan.</source>
        <translation>Record what meetings and parties advised, and what was done with each piece of advice.</translation>
    </message>
    <message>
        <source>Nog geen documenten</source>
        <translation>No documents yet</translation>
    </message>
    <message>
        <source>Sleep bestanden hierheen, of kies Document toevoegen. Ze komen in het dossier zelf te staan.</source>
        <translation>Drag files here, or choose Add document. They are stored in the case file itself.</translation>
    </message>
    <message>
        <source>Nog niemand geraadpleegd</source>
        <translation>Nobody consulted yet</translation>
    </message>
    <message>
        <source>Leg vast wie waarover is gehoord, wanneer en wat eruit kwam.</source>
        <translation>Record who was heard about what, when, and what came of it.</translation>
    </message>
    <message>
        <source>Adviezen (%1)</source>
        <translation>Advice (%1)</translation>
    </message>
    <message>
        <source>Versies (%1)</source>
        <translation>Versions (%1)</translation>
    </message>
    <message>
        <source>Documenten (%1)</source>
        <translation>Documents (%1)</translation>
    </message>
    <message>
        <source>Raadplegingen (%1)</source>
        <translation>Consultations (%1)</translation>
    </message>
</context>
<context>
    <name>ui::ProposalsWorkspace</name>
    <message>
        <source>Ook eerdere rondes per ge&amp;meente</source>
        <translation>Also earlier rounds per municipalit&amp;y</translation>
    </message>
    <message>
        <source>Voorstellen</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Terug naar de li&amp;jst</source>
        <translation>&amp;Back to the list</translation>
    </message>
    <message>
        <source>&amp;Openen</source>
        <translation>O&amp;pen</translation>
    </message>
    <message>
        <source>Het gekozen voorstel met zijn route (Enter)</source>
        <translation>The chosen proposal with its route (Enter)</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
</context>
<context>
    <name>ui::RegionsPage</name>
    <message>
        <source>Regio’s en gemeenten</source>
        <translation>Regions and municipalities</translation>
    </message>
    <message>
        <source>Wie bij welke regio hoort, sinds wanneer. Een verandering geldt vanaf haar dag; het verleden blijft staan.</source>
        <translation>Who belongs to which region, and since when. A change applies from its own day; the past stays as it was.</translation>
    </message>
    <message>
        <source>Gemeenten toevoegen…</source>
        <translation>Add municipalities…</translation>
    </message>
    <message>
        <source>Regio toevoegen…</source>
        <translation>Add region…</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Nog geen gemeenten</source>
        <translation>No municipalities yet</translation>
    </message>
    <message>
        <source>Kies de gemeenten van uw regio uit de lijst van heel Nederland; hun colleges en raden komen mee.</source>
        <translation>Choose the municipalities of your region from the list for the whole of the Netherlands; their executives and councils come with them.</translation>
    </message>
    <message>
        <source>Andere naam…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Naar andere regio…</source>
        <translation>To another region…</translation>
    </message>
    <message>
        <source>Samenvoegen…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Een nieuwe naam vanaf een dag; daarvóór blijft de oude staan</source>
        <translation>A new name from a day on; before that the old one stays</translation>
    </message>
    <message>
        <source>Gemeenten die op een dag opgaan in een andere</source>
        <translation>Municipalities that merge into another on a day</translation>
    </message>
    <message>
        <source>Gekozen regio of gemeente</source>
        <translation>Selected region or municipality</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Regio of gemeente verwijderen</source>
        <translation>Remove region or municipality</translation>
    </message>
</context>
<context>
    <name>ui::RegistersPane</name>
    <message>
        <source>&amp;Openbare versie</source>
        <translation>P&amp;ublic version</translation>
    </message>
    <message>
        <source>Overzicht &amp;PDF…</source>
        <translation>Overview P&amp;DF…</translation>
    </message>
    <message>
        <source>Overzicht &amp;rekenblad…</source>
        <translation>Overview &amp;spreadsheet…</translation>
    </message>
    <message>
        <source>Overzicht &amp;CSV…</source>
        <translation>Overview &amp;CSV…</translation>
    </message>
    <message>
        <source>Overzicht &amp;kopiëren</source>
        <translation>Copy overvie&amp;w</translation>
    </message>
    <message>
        <source>Zonder besloten agendapunten, om te delen</source>
        <translation>Without closed agenda items, for sharing</translation>
    </message>
    <message>
        <source>O&amp;verzicht</source>
        <translation>Overv&amp;iew</translation>
    </message>
    <message>
        <source>&amp;Thema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Gre&amp;mium</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>Per&amp;soon</source>
        <translation>Pe&amp;rson</translation>
    </message>
    <message>
        <source>Enter gaat naar het voorstel</source>
        <translation>Enter goes to the proposal</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>iedereen</source>
        <translation>everyone</translation>
    </message>
</context>
<context>
    <name>ui::RoundDialog</name>
    <message>
        <source>Nieuwe ronde</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>Ronde beginnen</source>
        <translation>Start round</translation>
    </message>
    <message>
        <source>zienswijze, vaststelling …</source>
        <translation>view, adoption …</translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation>&amp;Route</translation>
    </message>
    <message>
        <source>Stappen</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>&amp;Gremia</source>
        <translation>&amp;Bodies</translation>
    </message>
    <message>
        <source>&amp;Versie</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Waarvoor</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>&amp;Uiterlijk klaar op</source>
        <translation>&amp;Finish by</translation>
    </message>
    <message>
        <source>&amp;Begint op</source>
        <translation>&amp;Starts on</translation>
    </message>
    <message>
        <source>stap %1, %2</source>
        <translation>stage %1, %2</translation>
    </message>
    <message>
        <source>Langs deze route kan nu geen ronde beginnen</source>
        <translation>No round can begin along this route now</translation>
    </message>
</context>
<context>
    <name>ui::RouteLanes</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
</context>
<context>
    <name>ui::RouteTab</name>
    <message>
        <source>Verschil aanvaarden…</source>
        <translation>Accept difference…</translation>
    </message>
</context>
<context>
    <name>ui::SearchDialog</name>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Voorstel, vergadering, besluit, persoon, woorden uit een bijlage…</source>
        <translation>Proposal, meeting, decision, person, words from an attachment…</translation>
    </message>
    <message>
        <source>Zoek in dit dossier</source>
        <translation>Search this case file</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message numerus="yes">
        <source>Nog %n document(en) te lezen; daarin wordt nog niet gezocht.</source>
        <translation>
            <numerusform>%n document still to be read; it is not searched yet.</numerusform>
            <numerusform>%n documents still to be read; they are not searched yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Het dossier kon niet worden gelezen, dus er is niet gezocht. Er is niets veranderd. Probeer het opnieuw, of sluit en open het dossier.</source>
        <translation>The case file could not be read, so nothing was searched. Nothing has been changed. Try again, or close and reopen the case file.</translation>
    </message>
    <message>
        <source>Typ één of meer woorden; het begin van een woord is genoeg. Woorden tussen aanhalingstekens horen bij elkaar.</source>
        <translation>Type one or more words; the beginning of a word is enough. Words in quotation marks belong together.</translation>
    </message>
    <message>
        <source>Niets gevonden met ‘%1’. Probeer minder woorden, of alleen het begin ervan.</source>
        <translation>Nothing found for ‘%1’. Try fewer words, or only the beginning of them.</translation>
    </message>
    <message numerus="yes">
        <source>%n gevonden. ↑ en ↓ kiezen, Enter gaat erheen, Esc sluit.</source>
        <translation>
            <numerusform>%n found. ↑ and ↓ select, Enter goes there, Esc closes.</numerusform>
            <numerusform>%n found. ↑ and ↓ select, Enter goes there, Esc closes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SentDialog</name>
    <message>
        <source>Stukken verzonden</source>
        <translation>Papers sent out</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>&amp;Verzonden op</source>
        <translation>&amp;Sent out on</translation>
    </message>
    <message>
        <source>&amp;Einde van de termijn</source>
        <translation>&amp;End of the term</translation>
    </message>
    <message>
        <source>Stap %1, %2</source>
        <translation>Stage %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>In deze stap loopt een termijn van %n weken vanaf de verzending.</source>
        <translation>
            <numerusform>A term of %n week from dispatch runs in this stage.</numerusform>
            <numerusform>A term of %n weeks from dispatch runs in this stage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vul alleen een einddatum in als die anders is.</source>
        <translation>Fill in an end date only if it is different.</translation>
    </message>
</context>
<context>
    <name>ui::SeriesDialog</name>
    <message>
        <source>Reeks vergaderingen</source>
        <translation>Series of meetings</translation>
    </message>
    <message>
        <source>Zeg hoe vaak het gremium vergadert; hieronder staan de dagen die dat geeft. Wat er al is, blijft zoals het is.</source>
        <translation>Say how often the body meets; the resulting days are shown below. What is already there stays as it is.</translation>
    </message>
    <message>
        <source>Niet op vrije &amp;dagen</source>
        <translation>Skip non-working &amp;days</translation>
    </message>
    <message>
        <source>Niet in &amp;reces</source>
        <translation>Skip &amp;recess</translation>
    </message>
    <message>
        <source>elke week</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>elke twee weken</source>
        <translation>every two weeks</translation>
    </message>
    <message>
        <source>elke drie weken</source>
        <translation>every three weeks</translation>
    </message>
    <message>
        <source>elke vier weken</source>
        <translation>every four weeks</translation>
    </message>
    <message>
        <source>elke eerste van de maand</source>
        <translation>every first in the month</translation>
    </message>
    <message>
        <source>elke tweede van de maand</source>
        <translation>every second in the month</translation>
    </message>
    <message>
        <source>elke derde van de maand</source>
        <translation>every third in the month</translation>
    </message>
    <message>
        <source>elke vierde van de maand</source>
        <translation>every fourth in the month</translation>
    </message>
    <message>
        <source>elke laatste van de maand</source>
        <translation>every last in the month</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>bijvoorbeeld 6-5, 24-12-2027</source>
        <translation>for example 6-5, 24-12-2027</translation>
    </message>
    <message>
        <source>bijvoorbeeld 14.00</source>
        <translation>for example 14.00</translation>
    </message>
    <message>
        <source>&amp;Gremium</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>&amp;Hoe vaak</source>
        <translation>&amp;How often</translation>
    </message>
    <message>
        <source>O&amp;p</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>&amp;Vanaf</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Tot en met</source>
        <translation>&amp;Up to and including</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Einde</source>
        <translation>&amp;End</translation>
    </message>
    <message>
        <source>reeks van %1</source>
        <translation>series of %1</translation>
    </message>
    <message>
        <source>Plaat&amp;s</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>Beha&amp;lve op</source>
        <translation>E&amp;xcept on</translation>
    </message>
    <message>
        <source>Niet in &amp;reces (nog geen ingevoerd)</source>
        <translation>Not in &amp;recess (none entered yet)</translation>
    </message>
</context>
<context>
    <name>ui::SetupWorkspace</name>
    <message>
        <source>Onderdelen van de inrichting</source>
        <translation>Sections of the setup</translation>
    </message>
    <message>
        <source>Regio’s en gemeenten</source>
        <translation>Regions and municipalities</translation>
    </message>
    <message>
        <source>Gremia</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Trajecten</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Routesjablonen</source>
        <translation>Route templates</translation>
    </message>
    <message>
        <source>Reces en ritme</source>
        <translation>Recess and rhythm</translation>
    </message>
    <message>
        <source>Termijnen</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Wie gehoord</source>
        <translation>Who is heard</translation>
    </message>
    <message>
        <source>Organisaties</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>Thermometer</translation>
    </message>
    <message>
        <source>Huisstijl</source>
        <translation>House style</translation>
    </message>
    <message>
        <source>Dit dossier</source>
        <translation>This case file</translation>
    </message>
    <message>
        <source>Inrichting</source>
        <translation>Setup</translation>
    </message>
</context>
<context>
    <name>ui::SignalList</name>
    <message>
        <source>Stil tot…</source>
        <translation>Silence until…</translation>
    </message>
    <message>
        <source>Signalen</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Dit signaal stilzetten tot een dag, met een reden (Ctrl+T)</source>
        <translation>Silence this signal until a day, with a reason (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>ui::SilenceDialog</name>
    <message>
        <source>Signaal stilzetten</source>
        <translation>Silence signal</translation>
    </message>
    <message>
        <source>Stilzetten</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>%1
Het signaal komt op die dag terug als het dan nog speelt. U kunt het eerder weer tonen.</source>
        <translation>%1
The signal comes back on that day if it still applies. You can show it again sooner.</translation>
    </message>
    <message>
        <source>Stil &amp;tot</source>
        <translation>Silence &amp;until</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
</context>
<context>
    <name>ui::SlipsDialog</name>
    <message>
        <source>Verschuivingen</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>Doorlooptijden</source>
        <translation>Lead times</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Doorlooptijden in dit traject</source>
        <translation>Lead times in this track</translation>
    </message>
</context>
<context>
    <name>ui::StandingItemsEditor</name>
    <message>
        <source>Vaste agendapunten</source>
        <translation>Standing agenda items</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Behandeling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Erachter komt</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>&amp;Toevoegen</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Ver&amp;wijderen</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Om&amp;hoog</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Om&amp;laag</source>
        <translation>Move do&amp;wn</translation>
    </message>
    <message>
        <source>Plaats op de agenda</source>
        <translation>Position on the agenda</translation>
    </message>
    <message>
        <source>Wat het programma erachter zet</source>
        <translation>What the program puts after it</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Dossier beginnen…</source>
        <translation>Start case file…</translation>
    </message>
    <message>
        <source>Welkom bij Besluitroute</source>
        <translation>Welcome to Besluitroute</translation>
    </message>
    <message>
        <source>Volg elk voorstel van werkgroep tot raad, per gemeente. Alles staat in één bestand op deze computer.</source>
        <translation>Follow every proposal from working group to council, per municipality. Everything is in one file on this computer.</translation>
    </message>
    <message>
        <source>Zoek op regio of gemeente, of typ een eigen naam</source>
        <translation>Search by region or municipality, or type a name of your own</translation>
    </message>
    <message>
        <source>Jeugdregio&apos;s</source>
        <translation>Youth regions</translation>
    </message>
    <message>
        <source>&amp;Nieuwe regio</source>
        <translation>&amp;New region</translation>
    </message>
    <message>
        <source>Dossier &amp;openen…</source>
        <translation>&amp;Open case file…</translation>
    </message>
    <message>
        <source>&amp;Voorbeeldregio bekijken</source>
        <translation>View &amp;example region</translation>
    </message>
    <message>
        <source>Tien verzonnen gemeenten met alles erin, om rond te kijken en uit te proberen.</source>
        <translation>Ten fictional municipalities with everything included, to look around and try things out.</translation>
    </message>
    <message>
        <source>Verder werken</source>
        <translation>Continue working</translation>
    </message>
    <message>
        <source>Dossiers die u hebt geopend, staan hier de volgende keer klaar.</source>
        <translation>Case files you have opened will be listed here next time.</translation>
    </message>
    <message>
        <source>&amp;Recent geopend</source>
        <translation>&amp;Recently opened</translation>
    </message>
    <message>
        <source>Beginnen met %1…</source>
        <translation>Start with %1…</translation>
    </message>
    <message>
        <source>Beginnen met eigen regio ‘%1’…</source>
        <translation>Start with own region ‘%1’…</translation>
    </message>
    <message>
        <source>Kies een regio om te beginnen</source>
        <translation>Choose a region to start with</translation>
    </message>
    <message>
        <source>&amp;Uw naam</source>
        <translation>Your na&amp;me</translation>
    </message>
    <message>
        <source>Zo staat u in de geschiedenis, bij alles wat u vastlegt.</source>
        <translation>This is how the history names you, with everything you record.</translation>
    </message>
    <message>
        <source>Zes regio&apos;s die samen inkopen, over drie jaar</source>
        <translation>Six regions that buy together, over three years</translation>
    </message>
    <message>
        <source>Of een net&amp;werk van 26 gemeenten</source>
        <translation>Or a net&amp;work of 26 municipalities</translation>
    </message>
</context>
<context>
    <name>ui::StatusFilters</name>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Peildatum terug naar vandaag</source>
        <translation>Set the as-of date back to today</translation>
    </message>
    <message>
        <source>Status per gemeente</source>
        <translation>Status per municipality</translation>
    </message>
    <message>
        <source>&amp;Traject</source>
        <translation>&amp;Track</translation>
    </message>
    <message>
        <source>T&amp;oon</source>
        <translation>Sho&amp;w</translation>
    </message>
    <message>
        <source>&amp;Peildatum</source>
        <translation>&amp;As-of date</translation>
    </message>
    <message>
        <source>Alle statussen</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Nog open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Afwijkend</source>
        <translation>Deviating</translation>
    </message>
    <message>
        <source>Onbevestigd</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Alle trajecten</source>
        <translation>All tracks</translation>
    </message>
    <message>
        <source>Re&amp;gio</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>Alle regio&apos;s</source>
        <translation>All regions</translation>
    </message>
</context>
<context>
    <name>ui::StatusWorkspace</name>
    <message>
        <source>Kies een vakje om te zien waarom het staat waar het staat.</source>
        <translation>Select a cell to see why it is where it is.</translation>
    </message>
    <message>
        <source>&amp;Naar voorstel</source>
        <translation>&amp;Go to proposal</translation>
    </message>
    <message>
        <source>Eén voorstel als kaart van de gemeenten, in plaats van de tabel (F6)</source>
        <translation>One proposal as a map of the municipalities, instead of the table (F6)</translation>
    </message>
    <message>
        <source>Status &amp;PDF…</source>
        <translation>Status P&amp;DF…</translation>
    </message>
    <message>
        <source>Status &amp;rekenblad…</source>
        <translation>Status spreadshee&amp;t…</translation>
    </message>
    <message>
        <source>Status &amp;CSV…</source>
        <translation>Status &amp;CSV…</translation>
    </message>
    <message>
        <source>Tabel &amp;kopiëren</source>
        <translation>Copy ta&amp;ble</translation>
    </message>
    <message>
        <source>Tabel kopiëren om in een rekenblad te plakken (Ctrl+C)</source>
        <translation>Copy table to paste into a spreadsheet (Ctrl+C)</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Status per gemeente en voorstel</source>
        <translation>Status per municipality and proposal</translation>
    </message>
    <message>
        <source>Totalen per voorstel</source>
        <translation>Totals per proposal</translation>
    </message>
    <message>
        <source>De kaart als beeld kopiëren, voor een presentatie (Ctrl+C)</source>
        <translation>Copy the map as an image, for a presentation (Ctrl+C)</translation>
    </message>
    <message>
        <source>Tegelkaart als PDF</source>
        <translation>Tile map as PDF</translation>
    </message>
    <message>
        <source>De tegelkaart staat in %1.</source>
        <translation>The tile map has been saved in %1.</translation>
    </message>
    <message>
        <source>De tegelkaart kon niet naar %1 worden geschreven.</source>
        <translation>The tile map could not be written to %1.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>Kies een andere map of naam, of sluit het bestand in een ander programma.</source>
        <translation>Choose another folder or name, or close the file in the other program.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tegelkaart %1</source>
        <translation>Tile map %1</translation>
    </message>
    <message>
        <source>&amp;Paneel met toelichting</source>
        <translation>&amp;Panel with explanation</translation>
    </message>
    <message>
        <source>Te&amp;gelkaart</source>
        <translation>Til&amp;e map</translation>
    </message>
    <message>
        <source>Als beeld &amp;kopiëren</source>
        <translation>Cop&amp;y as image</translation>
    </message>
    <message>
        <source>“%1” is geen dag.</source>
        <translation>“%1” is not a day.</translation>
    </message>
    <message>
        <source>De peildatum is nog %1.</source>
        <translation>The as-of day is still %1.</translation>
    </message>
    <message>
        <source>Typ een dag die bestaat, zoals 22-4-2027.</source>
        <translation>Type a day that exists, such as 22-4-2027.</translation>
    </message>
</context>
<context>
    <name>ui::TargetDialog</name>
    <message>
        <source>Doel verschuiven</source>
        <translation>Move target</translation>
    </message>
    <message>
        <source>Verschuiven</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>&amp;Uiterlijk klaar op</source>
        <translation>&amp;Finish by</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Ronde %1: %2</source>
        <translation>Round %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::TemplatesPage</name>
    <message>
        <source>Routesjablonen</source>
        <translation>Route templates</translation>
    </message>
    <message>
        <source>Stappen van de gekozen route</source>
        <translation>Stages of the selected route</translation>
    </message>
    <message>
        <source>Stappen</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>De routes waarmee een ronde kan beginnen. Een ronde krijgt een kopie; wat er loopt, verandert nooit mee.</source>
        <translation>The routes with which a round can begin. A round gets a copy; what is running never changes along.</translation>
    </message>
    <message>
        <source>De gekozen route als beeld</source>
        <translation>The selected route as a picture</translation>
    </message>
    <message>
        <source>Toevoegen…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Kopie maken…</source>
        <translation>Copy…</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Stap toevoegen…</source>
        <translation>Add stage…</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>In de lijst: Insert</source>
        <translation>In the list: Insert</translation>
    </message>
    <message>
        <source>In de lijst: Enter</source>
        <translation>In the list: Enter</translation>
    </message>
    <message>
        <source>In de lijst: Alt met pijl omhoog</source>
        <translation>In the list: Alt with the up arrow</translation>
    </message>
    <message>
        <source>In de lijst: Alt met pijl omlaag</source>
        <translation>In the list: Alt with the down arrow</translation>
    </message>
    <message>
        <source>In de lijst: Delete</source>
        <translation>In the list: Delete</translation>
    </message>
</context>
<context>
    <name>ui::TermsPage</name>
    <message>
        <source>Termijnen</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>De termijnen van de wet en uw eigen afspraken. Kies er een en typ de dag waarop zij begint te lopen.</source>
        <translation>The terms set by law and your own agreements. Select one and type the day on which it starts to run.</translation>
    </message>
    <message>
        <source>Afspraak toevoegen…</source>
        <translation>Add agreement…</translation>
    </message>
    <message>
        <source>Afspraak verwijderen</source>
        <translation>Delete agreement</translation>
    </message>
    <message>
        <source>Afspraak toevoegen</source>
        <translation>Add agreement</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Een termijn die u met elkaar hebt afgesproken. De planning kan ermee rekenen als met een termijn van de wet.</source>
        <translation>A term you have agreed with each other. The planning can use it just like a term set by law.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Waarover</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>&amp;Gerekend vanaf</source>
        <translation>Counted &amp;from</translation>
    </message>
    <message>
        <source>&amp;Richting</source>
        <translation>&amp;Direction</translation>
    </message>
    <message>
        <source>erna</source>
        <translation>after</translation>
    </message>
    <message>
        <source>ervoor</source>
        <translation>before</translation>
    </message>
    <message>
        <source>&amp;Aantal</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>&amp;Eenheid</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>dagen</source>
        <translation>days</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Op een &amp;vrije dag</source>
        <translation>On a non-&amp;working day</translation>
    </message>
    <message>
        <source>blijft de termijn staan</source>
        <translation>the term stays as it is</translation>
    </message>
    <message>
        <source>schuift zij door naar de volgende werkdag</source>
        <translation>it moves to the next working day</translation>
    </message>
    <message>
        <source>&amp;Bron</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>Begint te &amp;lopen op</source>
        <translation>&amp;Starts to run on</translation>
    </message>
</context>
<context>
    <name>ui::ThermometerPage</name>
    <message>
        <source>Thermometer</source>
        <translation>Thermometer</translation>
    </message>
    <message>
        <source>Hoe gemeenten en regio’s de samenwerking vinden: een cijfer per vraag, per rol, vergeleken met de ronde ervoor.</source>
        <translation>How municipalities and regions rate the cooperation: a score per question, per role, compared with the previous round.</translation>
    </message>
    <message>
        <source>Per vraag</source>
        <translation>Per question</translation>
    </message>
    <message>
        <source>Per gemeente en rol</source>
        <translation>Per municipality and role</translation>
    </message>
    <message>
        <source>Nieuwe ronde…</source>
        <translation>New round…</translation>
    </message>
    <message>
        <source>Antwoorden vastleggen…</source>
        <translation>Record answers…</translation>
    </message>
    <message>
        <source>&amp;Ronde</source>
        <translation>&amp;Round</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nieuwe ronde van de thermometer</source>
        <translation>New thermometer round</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>bijvoorbeeld najaar 2027</source>
        <translation>for example autumn 2027</translation>
    </message>
    <message>
        <source>&amp;Op</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>&amp;Vragen, een per regel</source>
        <translation>&amp;Questions, one per line</translation>
    </message>
    <message>
        <source>Een vraag die precies zo in de vorige ronde stond, wordt ermee vergeleken.</source>
        <translation>A question worded exactly the same in the previous round is compared with it.</translation>
    </message>
    <message>
        <source>Antwoorden op %1</source>
        <translation>Answers on %1</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>&amp;Gemeente</source>
        <translation>&amp;Municipality</translation>
    </message>
    <message>
        <source>een regio</source>
        <translation>a region</translation>
    </message>
    <message>
        <source>&amp;Regio</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>een gemeente</source>
        <translation>a municipality</translation>
    </message>
    <message>
        <source>R&amp;ol</source>
        <translation>Ro&amp;le</translation>
    </message>
    <message>
        <source>bestuurder</source>
        <translation>board member</translation>
    </message>
    <message>
        <source>geen antwoord</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>Wat een gemeente of regio in deze rol eerder antwoordde, staat er al; wat u weghaalt, vervalt.</source>
        <translation>What a municipality or region answered in this role before is already there; what you remove is dropped.</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Opmerking bij: %1</source>
        <comment>question</comment>
        <translation>Remark on: %1</translation>
    </message>
</context>
<context>
    <name>ui::TileMapPage</name>
    <message>
        <source>Voorstel op de kaart</source>
        <translation>Proposal on the map</translation>
    </message>
    <message>
        <source>Voorst&amp;el</source>
        <translation>P&amp;roposal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a proposal</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Bij deze keuze en peildatum staat “%1” er niet; dit is een ander voorstel.</source>
        <translation>“%1” is not in this selection on this date; this is another proposal.</translation>
    </message>
</context>
<context>
    <name>ui::TileMapView</name>
    <message>
        <source>Tegelkaart</source>
        <translation>Tile map</translation>
    </message>
</context>
<context>
    <name>ui::TimelineLegend</name>
    <message>
        <source>Legenda</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>ui::TodayWorkspace</name>
    <message>
        <source>Uitvoeren</source>
        <translation>Carry out</translation>
    </message>
    <message>
        <source>Doen wat bij het gekozen signaal hoort (Enter)</source>
        <translation>Do what goes with the selected signal (Enter)</translation>
    </message>
    <message>
        <source>&amp;Stil tot…</source>
        <translation>&amp;Silence until…</translation>
    </message>
    <message>
        <source>E-&amp;mail…</source>
        <translation>Ema&amp;il…</translation>
    </message>
    <message>
        <source>Stil&amp;gezette tonen</source>
        <translation>Show si&amp;lenced</translation>
    </message>
    <message>
        <source>&amp;Traject</source>
        <translation>&amp;Track</translation>
    </message>
    <message>
        <source>&amp;Gemeente</source>
        <translation>M&amp;unicipality</translation>
    </message>
    <message>
        <source>Alle trajecten</source>
        <translation>All tracks</translation>
    </message>
    <message>
        <source>Alle gemeenten</source>
        <translation>All municipalities</translation>
    </message>
    <message>
        <source>Signalen</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Wachten op anderen</source>
        <translation>Waiting for others</translation>
    </message>
    <message>
        <source>U wacht op niemand</source>
        <translation>You are not waiting for anyone</translation>
    </message>
    <message>
        <source>Hier staat wie nog een uitslag, een reactie of een bevestiging van een besluit moet geven.</source>
        <translation>This shows who still has to give an outcome, a response or a confirmation of a decision.</translation>
    </message>
    <message>
        <source>Komende drie weken</source>
        <translation>Next three weeks</translation>
    </message>
    <message>
        <source>alle gremia</source>
        <translation>all bodies</translation>
    </message>
    <message>
        <source>De komende drie weken is er niets</source>
        <translation>There is nothing in the next three weeks</translation>
    </message>
    <message>
        <source>Leg bij Vergaderingen vast wanneer de gremia bijeenkomen; dan staan hier ook de aanlever- en verzenddagen.</source>
        <translation>Record under Meetings when the bodies meet; the hand-in days and dispatch days will then be shown here too.</translation>
    </message>
    <message>
        <source>Veranderd sinds vorige week</source>
        <translation>Changed since last week</translation>
    </message>
    <message>
        <source>Er is niets veranderd</source>
        <translation>Nothing has changed</translation>
    </message>
    <message>
        <source>Hier staat wat er de laatste zeven dagen is besloten, gepland en bevestigd.</source>
        <translation>This shows what has been decided, scheduled and confirmed in the last seven days.</translation>
    </message>
    <message>
        <source>Vandaag, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>stilgezette verbergen</source>
        <translation>hide silenced</translation>
    </message>
    <message numerus="yes">
        <source>%n stilgezet</source>
        <translation>
            <numerusform>%n silenced</numerusform>
            <numerusform>%n silenced</numerusform>
        </translation>
    </message>
    <message>
        <source>Hier vraagt niets uw aandacht</source>
        <translation>Nothing here needs your attention</translation>
    </message>
    <message>
        <source>U ziet alleen wat bij het gekozen traject en de gekozen gemeente hoort.</source>
        <translation>You see only what belongs to the selected track and the selected municipality.</translation>
    </message>
    <message>
        <source>Niets vraagt nu uw aandacht</source>
        <translation>Nothing needs your attention now</translation>
    </message>
    <message>
        <source>Zodra een doel, een termijn of een stuk in gevaar komt, staat het hier met wat u kunt doen.</source>
        <translation>As soon as a target, a term or a paper is at risk, it appears here with what you can do.</translation>
    </message>
    <message>
        <source>Nog geen voorstellen</source>
        <translation>No proposals yet</translation>
    </message>
    <message>
        <source>Maak een voorstel en begin een ronde; hier staat dan elke dag wat uw aandacht vraagt.</source>
        <translation>Create a proposal and start a round; every day this will show what needs your attention.</translation>
    </message>
    <message>
        <source>Naar Voorstellen</source>
        <translation>Go to Proposals</translation>
    </message>
    <message numerus="yes">
        <source>%n signaal/signalen</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer wachten op anderen</source>
        <translation>
            <numerusform>%n item waiting for others</numerusform>
            <numerusform>%n items waiting for others</numerusform>
        </translation>
    </message>
    <message>
        <source>Er is geen e-mailprogramma gevonden om de e-mail mee te schrijven.</source>
        <translation>No email program was found to write the email with.</translation>
    </message>
    <message>
        <source>Stel op deze computer een e-mailprogramma in.</source>
        <translation>Set up an email program on this computer.</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Een e-mail over het gekozen signaal beginnen, aan de griffie of secretaris als die bekend is (Ctrl+M)</source>
        <translation>Begin an e-mail about the selected signal, to the clerk or secretary if known (Ctrl+M)</translation>
    </message>
    <message>
        <source>Nog geen gemeenten</source>
        <translation>No municipalities yet</translation>
    </message>
    <message>
        <source>Zet bij Inrichting eerst de regio neer: de gemeenten, de gremia met hun leden, en een traject. Daarna volgen de voorstellen en de vergaderingen.</source>
        <translation>First put down the region in Setup: the municipalities, the bodies with their members, and a track. The proposals and meetings follow.</translation>
    </message>
    <message>
        <source>Naar Inrichting</source>
        <translation>To Setup</translation>
    </message>
</context>
<context>
    <name>ui::TotalsRow</name>
    <message>
        <source>%1 minuten</source>
        <translation>%1 minutes</translation>
    </message>
</context>
<context>
    <name>ui::TracksPage</name>
    <message>
        <source>Trajecten</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Welke gemeenten aan een traject meedoen, sinds wanneer en volgens welk besluit.</source>
        <translation>Which municipalities take part in a track, since when and under which decision.</translation>
    </message>
    <message>
        <source>Deelname per gemeente</source>
        <translation>Participation per municipality</translation>
    </message>
    <message>
        <source>Traject toevoegen…</source>
        <translation>Add track…</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Deelname wijzigen…</source>
        <translation>Edit participation…</translation>
    </message>
    <message>
        <source>Voor de gekozen gemeenten; kies er meer met Ctrl of Shift, of allemaal met Ctrl+A</source>
        <translation>For the selected municipalities; select more with Ctrl or Shift, or all with Ctrl+A</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Traject verwijderen</source>
        <translation>Remove track</translation>
    </message>
</context>
<context>
    <name>ui::TracksWorkspace</name>
    <message>
        <source>Trajecten</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Fasen op een tijdbalk</source>
        <translation>Phases on a timeline</translation>
    </message>
    <message>
        <source>Deelname op een tijdbalk</source>
        <translation>Participation on a timeline</translation>
    </message>
    <message>
        <source>Traject &amp;toevoegen…</source>
        <translation>Add &amp;track…</translation>
    </message>
    <message>
        <source>&amp;Gegevens wijzigen…</source>
        <translation>Edit &amp;details…</translation>
    </message>
    <message>
        <source>Onderdelen van het traject</source>
        <translation>Sections of the track</translation>
    </message>
    <message>
        <source>Fasen</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Fasen van het traject</source>
        <translation>Phases of the track</translation>
    </message>
    <message>
        <source>&amp;Fase toevoegen…</source>
        <translation>Add pha&amp;se…</translation>
    </message>
    <message>
        <source>&amp;Wijzigen…</source>
        <translation>Ed&amp;it…</translation>
    </message>
    <message>
        <source>Gebruikelijke fasen &amp;neerzetten</source>
        <translation>Insert &amp;usual phases</translation>
    </message>
    <message>
        <source>Deelname</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Deelname per gemeente</source>
        <translation>Participation per municipality</translation>
    </message>
    <message>
        <source>Voor de gekozen gemeenten; kies er meer met Ctrl of Shift, of allemaal met Ctrl+A</source>
        <translation>For the selected municipalities; select more with Ctrl or Shift, or all with Ctrl+A</translation>
    </message>
    <message>
        <source>Bevoegdheden</source>
        <translation>Authorities</translation>
    </message>
    <message>
        <source>Mandaten en volmachten per gemeente</source>
        <translation>Mandates and powers of attorney per municipality</translation>
    </message>
    <message>
        <source>&amp;Vastleggen…</source>
        <translation>&amp;Record…</translation>
    </message>
    <message>
        <source>Contract en aanbieders</source>
        <translation>Contract and providers</translation>
    </message>
    <message>
        <source>Verlengingsopties</source>
        <translation>Extension options</translation>
    </message>
    <message>
        <source>&amp;Optie toevoegen…</source>
        <translation>Add &amp;option…</translation>
    </message>
    <message>
        <source>Wij&amp;zigen…</source>
        <translation>Ed&amp;it…</translation>
    </message>
    <message>
        <source>Aanbieders en andere organisaties</source>
        <translation>Providers and other organisations</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Afspraken, van dit traject en daarbuiten</source>
        <translation>Agreements, of this track and beyond</translation>
    </message>
    <message>
        <source>&amp;Afspraak toevoegen…</source>
        <translation>&amp;Add agreement…</translation>
    </message>
    <message>
        <source>Wi&amp;jzigen…</source>
        <translation>Ed&amp;it…</translation>
    </message>
    <message>
        <source>Be&amp;ëindigen…</source>
        <translation>E&amp;nd…</translation>
    </message>
    <message numerus="yes">
        <source>Bevoegdheden (%n ontbreken)</source>
        <translation>
            <numerusform>Authorities (%n missing)</numerusform>
            <numerusform>Authorities (%n missing)</numerusform>
        </translation>
    </message>
    <message>
        <source>Verw&amp;ijderen</source>
        <translation>De&amp;lete</translation>
    </message>
    <message>
        <source>Deelname &amp;wijzigen…</source>
        <translation>Edit parti&amp;cipation…</translation>
    </message>
    <message>
        <source>Beëi&amp;ndigen…</source>
        <translation>E&amp;nd…</translation>
    </message>
    <message>
        <source>Organisatie o&amp;pnemen…</source>
        <translation>Include or&amp;ganisation…</translation>
    </message>
    <message>
        <source>Beëind&amp;igen…</source>
        <translation>E&amp;nd…</translation>
    </message>
    <message>
        <source>&amp;Laatste wijziging verwijderen</source>
        <translation>Remove &amp;last change</translation>
    </message>
    <message>
        <source>Neemt bij de eerste gekozen gemeente weg wat het laatst is vastgelegd; wat daarvoor gold, geldt weer</source>
        <translation>Takes away what was recorded last for the first municipality chosen; what held before holds again</translation>
    </message>
</context>
<context>
    <name>ui::VersionsTab</name>
    <message>
        <source>Versies</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Beslispunten</source>
        <translation>Decision points</translation>
    </message>
    <message>
        <source>Gekozen versie</source>
        <translation>Selected version</translation>
    </message>
    <message>
        <source>Nog geen beslispunten.</source>
        <translation>No decision points yet.</translation>
    </message>
    <message>
        <source>Stukken (%1)</source>
        <translation>Papers (%1)</translation>
    </message>
</context>
<context>
    <name>ui::VoteDialog</name>
    <message>
        <source>geen stem</source>
        <translation>no vote</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n stem(men)</source>
        <translation>
            <numerusform>%1, %n vote</numerusform>
            <numerusform>%1, %n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, niet aanwezig</source>
        <translation>%1, not present</translation>
    </message>
    <message>
        <source>Stemming over punt %1: %2</source>
        <translation>Vote on item %1: %2</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Stem van %1</source>
        <translation>Vote of %1</translation>
    </message>
    <message>
        <source>&amp;Iedereen voor</source>
        <translation>Everyone in &amp;favour</translation>
    </message>
    <message>
        <source>Voor wie er is, of voor allen als de aanwezigheid niet is vastgelegd</source>
        <translation>For those present, or for everyone if attendance has not been recorded</translation>
    </message>
    <message>
        <source>Nog geen stemmen</source>
        <translation>No votes yet</translation>
    </message>
    <message>
        <source>niet aanwezig</source>
        <translation>not present</translation>
    </message>
    <message>
        <source>Kies ‘niet aanwezig’, of leg bij Aanwezig vast dat zij er waren.</source>
        <translation>Choose ‘not present’, or record under Attendance that they were there.</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfPane</name>
    <message>
        <source>Wat als: nu en dan</source>
        <translation>What if: now and after</translation>
    </message>
    <message>
        <source>Wat als</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Waar het gebeurt</source>
        <translation>Where it happens</translation>
    </message>
    <message>
        <source>Terug naar stap</source>
        <translation>Back to stage</translation>
    </message>
    <message>
        <source>Hoeveel</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Dag van de extra vergadering</source>
        <translation>Day of the extra meeting</translation>
    </message>
    <message>
        <source>&amp;Wat als</source>
        <translation>W&amp;hat if</translation>
    </message>
    <message>
        <source>terug naar %1</source>
        <translation>back to %1</translation>
    </message>
    <message>
        <source> weken</source>
        <translation> weeks</translation>
    </message>
    <message>
        <source> werkdagen</source>
        <translation> working days</translation>
    </message>
    <message>
        <source>Kies wat er gebeurt; de gevolgen staan hier en gestippeld in de tijdlijn.</source>
        <translation>Choose what happens; the consequences are shown here and dotted in the timeline.</translation>
    </message>
    <message>
        <source>Vul in wat er gebeurt.</source>
        <translation>Fill in what happens.</translation>
    </message>
    <message>
        <source>Gerekend met stukken die op %1 nog mogen komen.</source>
        <translation>Reckoned with papers that may still come on %1.</translation>
    </message>
    <message>
        <source>Wat als %1 (%2)? %3</source>
        <comment>what happens, details, outcome</comment>
        <translation>What if %1 (%2)? %3</translation>
    </message>
</context>
</TS>
