<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>open_form</name>
    <message>
        <source>“{title}” is in this workspace already. Nothing was changed.</source>
        <translation>Mae “{title}” yn y man gwaith hwn eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>{file}: its history does not prove ({code}). Nothing was brought in.</source>
        <translation>{file}: ni ellir profi ei hanes ({code}). Ni ddaethpwyd â dim i mewn.</translation>
    </message>
    <message>
        <source>{file}: the records of {table} are not what the history gives. Nothing was brought in.</source>
        <translation>{file}: nid cofnodion {table} yw’r hyn y mae’r hanes yn ei roi. Ni ddaethpwyd â dim i mewn.</translation>
    </message>
    <message>
        <source>{file} is not a zip, or it is damaged. Choose another.</source>
        <translation>Nid zip yw {file}, neu mae wedi’i difrodi. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than an inspection has.</source>
        <translation>Mae {file} yn dadbacio i lawer mwy nag sydd mewn arolygiad.</translation>
    </message>
    <message>
        <source>{file}: {part} is missing. Export it again.</source>
        <translation>{file}: mae {part} ar goll. Allforiwch hi eto.</translation>
    </message>
    <message>
        <source>{file}: {part} is not as the published form says ({place}). Export it again.</source>
        <translation>{file}: nid yw {part} fel y dywed y ffurf a gyhoeddwyd ({place}). Allforiwch hi eto.</translation>
    </message>
    <message>
        <source>{file} has the form “{form}”; this program reads “{ours}”. Update Arolwg.</source>
        <translation>Ffurf “{form}” sydd i {file}; mae’r rhaglen hon yn darllen “{ours}”. Diweddarwch Arolwg.</translation>
    </message>
    <message>
        <source>{file}: the attachment {part} was changed after it was written.</source>
        <translation>{file}: newidiwyd yr atodiad {part} ar ôl ei ysgrifennu.</translation>
    </message>
</context>
</TS>
