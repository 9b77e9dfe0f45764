<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Follow-up</source>
        <translation>Gwaith dilynol</translation>
    </message>
    <message>
        <source>Recommendations followed</source>
        <translation>Argymhellion a ddilynir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Empty: as the time limit gives it.</source>
        <translation>Gwag: fel y mae’r terfyn amser yn ei roi.</translation>
    </message>
    <message>
        <source>Who answers for it, by role</source>
        <translation>Pwy sy’n atebol amdano, yn ôl rôl</translation>
    </message>
    <message>
        <source>What the improvement plan says</source>
        <translation>Yr hyn a ddywed y cynllun gwella</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Yr hyn a welwyd</translation>
    </message>
    <message>
        <source>A visit, a figure, a document</source>
        <translation>Ymweliad, ffigur, dogfen</translation>
    </message>
    <message>
        <source>Note it with &amp;today&apos;s date</source>
        <translation>Nodi gyda dyddiad &amp;heddiw</translation>
    </message>
    <message>
        <source>&amp;Note what was seen</source>
        <translation>Nodi’r hyn a &amp;welwyd</translation>
    </message>
    <message>
        <source>It is noted with today&apos;s date.</source>
        <translation>Nodwyd gyda dyddiad heddiw.</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Heibio’i ddyddiad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Nothing to follow yet</source>
        <translation>Dim i’w ddilyn eto</translation>
    </message>
    <message>
        <source>What is recommended on the Findings page is followed here once published.</source>
        <translation>Dilynir yma yr hyn a argymhellir ar y dudalen Canfyddiadau ar ôl ei gyhoeddi.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>The authority over the years</source>
        <translation>Yr awdurdod dros y blynyddoedd</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Mewn ychydig eiriau</translation>
    </message>
    <message>
        <source>Add the e&amp;vent</source>
        <translation>Ychwanegu’r &amp;digwyddiad</translation>
    </message>
    <message>
        <source>{title} · asked: {all} · closed: {closed}</source>
        <translation>{title} · gofynnwyd: {all} · caewyd: {closed}</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Dywedwch ar ba ddiwrnod.</translation>
    </message>
    <message>
        <source>The event is added.</source>
        <translation>Mae’r digwyddiad wedi’i ychwanegu.</translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message>
        <source>Monitoring activity</source>
        <translation>Gweithgarwch monitro</translation>
    </message>
    <message>
        <source>Meeting or conference</source>
        <translation>Cyfarfod neu gynhadledd</translation>
    </message>
    <message>
        <source>Enhanced monitoring begins</source>
        <translation>Monitro uwch yn dechrau</translation>
    </message>
    <message>
        <source>Enhanced monitoring ends</source>
        <translation>Monitro uwch yn dod i ben</translation>
    </message>
    <message>
        <source>Warning notice</source>
        <translation>Hysbysiad rhybuddio</translation>
    </message>
    <message>
        <source>Improvement plan received</source>
        <translation>Derbyniwyd y cynllun gwella</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>No inspection of an authority “{name}” is here.</source>
        <translation>Nid oes yma arolygiad o awdurdod “{name}”.</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>Dywedwch beth a welwyd.</translation>
    </message>
    <message>
        <source>Write what the plan says</source>
        <translation>Ysgrifennu’r hyn a ddywed y cynllun</translation>
    </message>
    <message>
        <source>Follow a recommendation</source>
        <translation>Dilyn argymhelliad</translation>
    </message>
    <message>
        <source>Note what was seen</source>
        <translation>Nodi’r hyn a welwyd</translation>
    </message>
    <message>
        <source>Note an event of the authority</source>
        <translation>Nodi digwyddiad yn hanes yr awdurdod</translation>
    </message>
    <message>
        <source>Begins with publication.</source>
        <translation>Yn dechrau gyda’r cyhoeddi.</translation>
    </message>
    <message>
        <source>Followed: {all} · closed: {closed} · past their date: {late}</source>
        <translation>Dilynir: {all} · caewyd: {closed} · heibio’u dyddiad: {late}</translation>
    </message>
    <message>
        <source>Erase the records of cases</source>
        <translation>Dileu cofnodion achosion</translation>
    </message>
    <message>
        <source>The records of “{title}” were erased already.</source>
        <translation>Dilëwyd cofnodion “{title}” eisoes.</translation>
    </message>
    <message>
        <source>That is not its title. Nothing was erased: type “{title}”.</source>
        <translation>Nid dyna ei deitl. Ni ddilëwyd dim: teipiwch “{title}”.</translation>
    </message>
</context>
</TS>
