<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>standing</name>
    <message>
        <source>Not started</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Mae rhywbeth ar goll</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Wedi&apos;i gwblhau</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>There is no workspace at {path}. Check the path, or create one there.</source>
        <translation>Nid oes man gwaith yn {path}. Gwiriwch y llwybr, neu crëwch un yno.</translation>
    </message>
    <message>
        <source>Something lies at {path} already. Nothing was written; choose another path.</source>
        <translation>Mae rhywbeth eisoes yn {path}. Ni chafodd dim ei ysgrifennu; dewiswch lwybr arall.</translation>
    </message>
    <message>
        <source>The key files of {path} are missing. Put the two files ending in .keys and .keys2 back beside it, or restore a back-up.</source>
        <translation>Mae ffeiliau allweddi {path} ar goll. Rhowch y ddwy ffeil sy&apos;n gorffen â .keys a .keys2 yn ôl wrth ei hymyl, neu adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Both key files of {path} are damaged. Restore a back-up.</source>
        <translation>Mae dwy ffeil allweddi {path} wedi&apos;u difrodi. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>That passphrase does not open {path}. Nothing was changed; try again.</source>
        <translation>Nid yw&apos;r cyfrinymadrodd hwnnw&apos;n agor {path}. Ni newidiwyd dim; rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>{path} is not an Arolwg workspace. Choose another file.</source>
        <translation>Nid man gwaith Arolwg yw {path}. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>The workspace {path} is damaged. Nothing was changed; restore a back-up.</source>
        <translation>Mae&apos;r man gwaith {path} wedi&apos;i ddifrodi. Ni newidiwyd dim; adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The workspace {path} was written by a newer Arolwg. Install the newer program; nothing was changed.</source>
        <translation>Ysgrifennwyd y man gwaith {path} gan fersiwn mwy newydd o Arolwg. Gosodwch y rhaglen fwy newydd; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The workspace {path} is open in another window. Close that one first.</source>
        <translation>Mae&apos;r man gwaith {path} ar agor mewn ffenestr arall. Caewch honno yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no room on the disk of {path}. All that was saved is safe; make room and try again.</source>
        <translation>Nid oes lle ar ddisg {path}. Mae popeth a gadwyd yn ddiogel; gwnewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to. Check the folder&apos;s permissions or choose another.</source>
        <translation>Ni ellir ysgrifennu i {path}. Gwiriwch ganiatadau&apos;r ffolder neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). What was saved is safe; the log says where it happened.</source>
        <translation>Digwyddodd rhywbeth annisgwyl ({kind}). Mae&apos;r hyn a gadwyd yn ddiogel; mae&apos;r log yn dweud ble y digwyddodd.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was kept of it.</source>
        <translation>Wedi&apos;i atal fel y gofynnoch. Ni chadwyd dim ohono.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The table of bank holidays {file} can&apos;t be read: {detail}. Each day needs date, en and cy.</source>
        <translation>Ni ellir darllen y tabl o wyliau banc {file}: {detail}. Mae angen date, en a cy ar bob diwrnod.</translation>
    </message>
</context>
</TS>
