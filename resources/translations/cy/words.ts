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
        <translation>Wedi’i gwblhau</translation>
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
        <translation>Mae ffeiliau allweddi {path} ar goll. Rhowch y ddwy ffeil sy’n gorffen â .keys a .keys2 yn ôl wrth ei hymyl, neu adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Both key files of {path} are damaged. Restore a back-up.</source>
        <translation>Mae dwy ffeil allweddi {path} wedi’u difrodi. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>That passphrase does not open {path}. Nothing was changed; try again.</source>
        <translation>Nid yw’r cyfrinymadrodd hwnnw’n agor {path}. Ni newidiwyd dim; rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The key files beside {path} belong to another workspace, or the beginning of the file is damaged. Put the right files together, or restore a back-up.</source>
        <translation>Mae’r ffeiliau allweddi wrth ymyl {path} yn perthyn i fan gwaith arall, neu mae dechrau’r ffeil wedi’i ddifrodi. Rhowch y ffeiliau cywir gyda’i gilydd, neu adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>{path} is not an Arolwg back-up. Choose another file.</source>
        <translation>Nid copi wrth gefn Arolwg yw {path}. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>The back-up {path} is damaged. Nothing was restored; choose another one.</source>
        <translation>Mae’r copi wrth gefn {path} wedi’i ddifrodi. Nid adferwyd dim; dewiswch un arall.</translation>
    </message>
    <message>
        <source>The office key does not open {path}. Nothing was changed.</source>
        <translation>Nid yw allwedd y swyddfa’n agor {path}. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>{path} is not an Arolwg workspace. Choose another file.</source>
        <translation>Nid man gwaith Arolwg yw {path}. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>The workspace {path} is damaged. Nothing was changed; restore a back-up.</source>
        <translation>Mae’r man gwaith {path} wedi’i ddifrodi. Ni newidiwyd dim; adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The workspace {path} was written by a newer Arolwg. Install the newer program; nothing was changed.</source>
        <translation>Ysgrifennwyd y man gwaith {path} gan fersiwn ddiweddarach o Arolwg. Gosodwch y fersiwn ddiweddarach; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The workspace {path} is open in another window. Close that one first.</source>
        <translation>Mae’r man gwaith {path} ar agor mewn ffenestr arall. Caewch honno yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no room on the disk of {path}. All that was saved is safe; make room and try again.</source>
        <translation>Nid oes lle ar ddisg {path}. Mae popeth a gadwyd yn ddiogel; gwnewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to. Check the folder&apos;s permissions or choose another.</source>
        <translation>Ni ellir ysgrifennu i {path}. Gwiriwch ganiatadau’r ffolder neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>There is no room on the disk. All that was saved is safe; make room and try again.</source>
        <translation>Nid oes lle ar y ddisg. Mae popeth a gadwyd yn ddiogel; gwnewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>{path} is not there, or its folder is gone. Choose another path.</source>
        <translation>Nid yw {path} yno, neu mae ei ffolder wedi mynd. Dewiswch lwybr arall.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: another program has it open, or you may not write there. Close it there, or choose another path.</source>
        <translation>Ni ellir defnyddio {path}: mae ar agor mewn rhaglen arall, neu nid oes gennych hawl i ysgrifennu yno. Caewch ef yno, neu dewiswch lwybr arall.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}. Choose another path.</source>
        <translation>Ni ellir defnyddio {path}: {reason}. Dewiswch lwybr arall.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). What was saved is safe; the log says where it happened.</source>
        <translation>Digwyddodd rhywbeth annisgwyl ({kind}). Mae’r hyn a gadwyd yn ddiogel; mae’r log yn dweud ble y digwyddodd.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was kept of it.</source>
        <translation>Stopiwyd, fel y gofynnwyd. Ni chadwyd dim ohono.</translation>
    </message>
    <message>
        <source>Part of the file is damaged ({message}). Restore a back-up.</source>
        <translation>Mae rhan o’r ffeil wedi’i difrodi ({message}). Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The database&apos;s own structure is damaged. Restore a back-up.</source>
        <translation>Mae strwythur y gronfa ddata ei hun wedi’i ddifrodi. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be read through ({part}). Restore a back-up.</source>
        <translation>Ni ellir darllen y man gwaith drwyddo ({part}). Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The journal of device {device} is broken before entry {seq}: the entry does not follow from the one before it.</source>
        <translation>Mae dyddlyfr dyfais {device} wedi’i dorri cyn cofnod {seq}: nid yw’r cofnod yn dilyn o’r un o’i flaen.</translation>
    </message>
    <message>
        <source>Entry {seq} in the journal of device {device} was altered after it was written.</source>
        <translation>Newidiwyd cofnod {seq} yn nyddlyfr dyfais {device} ar ôl ei ysgrifennu.</translation>
    </message>
    <message>
        <source>The value of entry {seq} in the journal of device {device} is not the one that was written.</source>
        <translation>Nid y gwerth a ysgrifennwyd yw gwerth cofnod {seq} yn nyddlyfr dyfais {device}.</translation>
    </message>
    <message>
        <source>Entries are missing from the journal of device {device}. Missing: {missing}.</source>
        <translation>Mae cofnodion ar goll o ddyddlyfr dyfais {device}. Ar goll: {missing}.</translation>
    </message>
    <message>
        <source>Entry {seq} of device {device} is not the one that another laptop has seen.</source>
        <translation>Nid yr un y mae gliniadur arall wedi’i weld yw cofnod {seq} dyfais {device}.</translation>
    </message>
    <message>
        <source>The field “{field}” of a record in “{table}” does not stand at its latest change.</source>
        <translation>Nid yw maes “{field}” cofnod yn “{table}” yn dangos ei newid diweddaraf.</translation>
    </message>
    <message>
        <source>A record in “{table}” does not show what the journal says ({row}).</source>
        <translation>Nid yw cofnod yn “{table}” yn dangos yr hyn y mae’r dyddlyfr yn ei ddweud ({row}).</translation>
    </message>
    <message>
        <source>The search index does not match the records. It can be made anew.</source>
        <translation>Nid yw’r mynegai chwilio’n cyfateb i’r cofnodion. Gellir ei wneud o’r newydd.</translation>
    </message>
    <message>
        <source>An attached file is not as it came ({sha256}). Restore a back-up.</source>
        <translation>Nid yw ffeil atodedig fel y daeth ({sha256}). Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The recovery sheet you have may open nothing: a new recovery key was made, and nobody typed it back. In the window, under “Keys and back-ups”, make a new key and write it down.</source>
        <translation>Efallai nad yw’r ddalen adfer sydd gennych yn agor dim: gwnaed allwedd adfer newydd, ac ni theipiodd neb hi’n ôl. Yn y ffenestr, o dan “Allweddi a chopïau wrth gefn”, gwnewch allwedd newydd a’i hysgrifennu.</translation>
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
