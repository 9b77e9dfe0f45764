<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Agor y calendr</translation>
    </message>
    <message>
        <source>“{words}” is not a date. Write it like 3/7/2017.</source>
        <translation>Nid yw “{words}” yn ddyddiad. Ysgrifennwch ef fel 3/7/2017.</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>This needs your attention first</source>
        <translation>Mae angen eich sylw ar hyn yn gyntaf</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>It can be read, not changed.</source>
        <translation>Gellir ei ddarllen, nid ei newid.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Deleted: {what}</source>
        <translation>Dilëwyd: {what}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dilëwyd</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>“{words}” is not a whole number from {least} to {most}.</source>
        <translation>Nid yw “{words}” yn rhif cyfan rhwng {least} a {most}.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Found</source>
        <translation>Canfuwyd</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nid oes dim yn cynnwys y llythrennau hyn.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Stopping; nothing of it is kept.</source>
        <translation>Yn stopio; ni chedwir dim ohono.</translation>
    </message>
    <message>
        <source>It can’t be stopped any more; it is nearly done.</source>
        <translation>Ni ellir ei atal bellach; mae bron wedi gorffen.</translation>
    </message>
</context>
<context>
    <name>SavedText</name>
    <message>
        <source>Saving…</source>
        <translation>Yn cadw…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Cadwyd {time}</translation>
    </message>
</context>
<context>
    <name>TextLine</name>
    <message>
        <source>Cut off here. Letters at most: {count}</source>
        <translation>Torrwyd y testun yma. Nifer mwyaf y llythrennau: {count}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{words}” is not a time. Write it like 09:30.</source>
        <translation>Nid yw “{words}” yn amser. Ysgrifennwch ef fel 09:30.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cau’r neges hon</translation>
    </message>
</context>
</TS>
