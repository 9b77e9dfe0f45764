<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>framework</name>
    <message>
        <source>The file can&apos;t be opened.</source>
        <translation>Ni ellir agor y ffeil.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it so.</source>
        <translation>Nid testun UTF-8 yw’r ffeil. Cadwch hi fel UTF-8.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read as TOML here: {detail}.</source>
        <translation>Ni ellir darllen y ffeil fel TOML yma: {detail}.</translation>
    </message>
    <message>
        <source>The key “{key}” is not known here. Known keys: {known}.</source>
        <translation>Nid yw’r allwedd “{key}” yn hysbys yma. Allweddi hysbys: {known}.</translation>
    </message>
    <message>
        <source>The Welsh wording (cy) is missing.</source>
        <translation>Mae’r geiriad Cymraeg (cy) ar goll.</translation>
    </message>
    <message>
        <source>The English wording (en) is missing.</source>
        <translation>Mae’r geiriad Saesneg (en) ar goll.</translation>
    </message>
    <message>
        <source>The key “{key}” is missing here. Add it.</source>
        <translation>Mae’r allwedd “{key}” ar goll yma. Ychwanegwch hi.</translation>
    </message>
    <message>
        <source>“{found}” is not possible here. Possible: {choices}.</source>
        <translation>Nid yw “{found}” yn bosibl yma. Yn bosibl: {choices}.</translation>
    </message>
    <message>
        <source>This is empty. Write it out.</source>
        <translation>Mae hwn yn wag. Ysgrifennwch y geiriad.</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>testun mewn dyfynodau</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>rhif cyfan</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true neu false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>rhestr</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>tabl</translation>
    </message>
    <message>
        <source>a decimal number</source>
        <translation>rhif degol</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>dyddiad neu amser</translation>
    </message>
    <message>
        <source>Expected here: {wanted}. Found: {found}.</source>
        <translation>Disgwylid yma: {wanted}. Canfuwyd: {found}.</translation>
    </message>
    <message>
        <source>This program reads format {known}; the file is of format {found}.</source>
        <translation>Mae’r rhaglen hon yn darllen fformat {known}; fformat {found} sydd i’r ffeil.</translation>
    </message>
    <message>
        <source>The id “{id}” must be the file&apos;s name without its ending: “{name}”.</source>
        <translation>Rhaid i’r id “{id}” fod yr un fath ag enw’r ffeil heb ei therfyniad: “{name}”.</translation>
    </message>
    <message>
        <source>A framework needs at least one dimension.</source>
        <translation>Mae angen o leiaf un dimensiwn ar fframwaith.</translation>
    </message>
    <message>
        <source>“{id}” stands twice, first in line {line}.</source>
        <translation>Mae “{id}” yn ymddangos ddwywaith, y tro cyntaf yn llinell {line}.</translation>
    </message>
    <message>
        <source>“{named}” is named here but defined nowhere. Defined: {known}.</source>
        <translation>Enwir “{named}” yma ond nid yw wedi’i ddiffinio yn unman. Wedi’u diffinio: {known}.</translation>
    </message>
    <message>
        <source>Exactly one pool must take what no other takes (takes = &quot;otherwise&quot;).</source>
        <translation>Rhaid i un gronfa yn union gymryd yr hyn nad yw’r un arall yn ei gymryd (takes = &quot;otherwise&quot;).</translation>
    </message>
    <message>
        <source>Pool “{pool}” draws {size}, but its categories ask for {least} at least. Raise the size or lower a minimum.</source>
        <translation>Mae cronfa “{pool}” yn tynnu {size}, ond mae ei chategorïau’n gofyn am o leiaf {least}. Codwch y maint neu gostyngwch leiafswm.</translation>
    </message>
    <message>
        <source>Pool “{pool}” draws {size}, but its categories allow {most} at most. Lower the size or raise a maximum.</source>
        <translation>Mae cronfa “{pool}” yn tynnu {size}, ond nid yw ei chategorïau’n caniatáu mwy na {most}. Gostyngwch y maint neu codwch uchafswm.</translation>
    </message>
    <message>
        <source>The quota of “{code}” can&apos;t be met: its smallest number is {least}, its largest {most}.</source>
        <translation>Ni ellir bodloni cwota “{code}”: ei rif lleiaf yw {least} a’i rif mwyaf yw {most}.</translation>
    </message>
    <message>
        <source>There is no framework “{name}”. There are: {known}.</source>
        <translation>Nid oes fframwaith “{name}”. Dyma’r rhai sydd ar gael: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {fault}</source>
        <translation>{file}, llinell {line}: {fault}</translation>
    </message>
</context>
</TS>
