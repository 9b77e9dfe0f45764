<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>New inspection</source>
        <translation>Arolygiad newydd</translation>
    </message>
    <message>
        <source>Export a letter</source>
        <translation>Allforio llythyr</translation>
    </message>
    <message>
        <source>Read the form {file}</source>
        <translation>Darllen y ffurflen {file}</translation>
    </message>
    <message>
        <source>Commit to a draw</source>
        <translation>Ymrwymo i dynnu</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Tynnu’r sampl</translation>
    </message>
    <message>
        <source>Replace a case</source>
        <translation>Rhoi un arall yn lle achos</translation>
    </message>
    <message>
        <source>Bring an inspection in from its open form</source>
        <translation>Dod ag arolygiad i mewn o’i ffurf agored</translation>
    </message>
    <message>
        <source>Write an inspection in open form</source>
        <translation>Ysgrifennu arolygiad mewn ffurf agored</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>defnydd: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>dewisiadau</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>gwerthoedd yn ôl eu lle</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>dangos y cymorth hwn a gorffen</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>mae angen y canlynol: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>nid yw’r canlynol yn hysbys: %s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>dewis annilys: %(value)r (dewiswch o blith %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>gwerth %(type)s annilys: %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>disgwylid un gwerth</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>disgwylid o leiaf un gwerth</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>nifer y gwerthoedd a ddisgwylid: %s</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>nifer y gwerthoedd a ddisgwylid: %s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>ni chymerir gwerth yma: %r</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>ni chaniateir gyda %s</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The passphrase is missing: set {variable}, or give --passphrase-file.</source>
        <translation>Mae’r cyfrinymadrodd ar goll: gosodwch {variable}, neu rhowch --passphrase-file.</translation>
    </message>
    <message>
        <source>The passphrase file {file} can&apos;t be read.</source>
        <translation>Ni ellir darllen ffeil y cyfrinymadrodd {file}.</translation>
    </message>
    <message>
        <source>The first line of {file} is empty; it holds the passphrase.</source>
        <translation>Mae llinell gyntaf {file} yn wag; yno y mae’r cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Cyfrinymadrodd: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Yr un peth eto: </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Mae’r ddau gyfrinymadrodd yn wahanol.</translation>
    </message>
    <message>
        <source>check a framework file</source>
        <translation>gwirio ffeil fframwaith</translation>
    </message>
    <message>
        <source>which lines are wrong</source>
        <translation>pa linellau sy’n anghywir</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>Mae {file} yn gywir.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Cases selected</source>
        <translation>Achosion a ddewiswyd</translation>
    </message>
    <message>
        <source>Contacts selected</source>
        <translation>Cysylltiadau a ddewiswyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Adolygwyd</translation>
    </message>
    <message>
        <source>Not reviewed, with a reason</source>
        <translation>Heb eu hadolygu, gyda rheswm</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Olrheiniwyd</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Dyfarniadau</translation>
    </message>
    <message>
        <source>Interviews held</source>
        <translation>Cyfweliadau a gynhaliwyd</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Nifer y bobl a gyfarfuwyd</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>begin, list and show inspections</source>
        <translation>dechrau, rhestru a dangos arolygiadau</translation>
    </message>
    <message>
        <source>every inspection in the workspace</source>
        <translation>pob arolygiad yn y man gwaith</translation>
    </message>
    <message>
        <source>the figures of each stage</source>
        <translation>ffigurau pob cam</translation>
    </message>
    <message>
        <source>begin an inspection</source>
        <translation>dechrau arolygiad</translation>
    </message>
    <message>
        <source>Inspection: {id}</source>
        <translation>Arolygiad: {id}</translation>
    </message>
    <message>
        <source>There is no inspection yet.</source>
        <translation>Nid oes arolygiad eto.</translation>
    </message>
    <message>
        <source>--team: “{text}” is no name with :lead or :member behind it.</source>
        <translation>--team: nid yw “{text}” yn enw gyda :lead neu :member ar ei ôl.</translation>
    </message>
    <message>
        <source>{option}: “{text}” is no date. Write it as year-month-day: 2017-06-01.</source>
        <translation>{option}: nid dyddiad yw “{text}”. Ysgrifennwch ef fel blwyddyn-mis-dydd: 2017-06-01.</translation>
    </message>
    <message>
        <source>letters and reports</source>
        <translation>llythyrau ac adroddiadau</translation>
    </message>
    <message>
        <source>write a draft or the final to a file</source>
        <translation>ysgrifennu drafft neu’r fersiwn derfynol i ffeil</translation>
    </message>
    <message>
        <source>Entering the children&apos;s inspection ...</source>
        <translation>Yn cofnodi’r arolygiad plant…</translation>
    </message>
    <message>
        <source>Entering the performance evaluation ...</source>
        <translation>Yn cofnodi’r gwerthusiad perfformiad…</translation>
    </message>
    <message>
        <source>an invented authority, and the documents it gives</source>
        <translation>awdurdod dychmygol, a’r dogfennau a ddaw ohono</translation>
    </message>
    <message>
        <source>a folder for it; a numbered one if other things are in it</source>
        <translation>ffolder ar ei gyfer; un â rhif os oes pethau eraill ynddo</translation>
    </message>
    <message>
        <source>a picture of each page</source>
        <translation>llun o bob tudalen</translation>
    </message>
    <message>
        <source>The demo is there already; it is opened.</source>
        <translation>Mae’r demo yno eisoes; fe’i hagorir.</translation>
    </message>
    <message>
        <source>Writing documents and pictures ...</source>
        <translation>Yn ysgrifennu dogfennau a lluniau…</translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation>Cyfrinymadrodd: {words}</translation>
    </message>
    <message>
        <source>Documents and pictures: {path}</source>
        <translation>Dogfennau a lluniau: {path}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Ysgrifennwyd: {path}</translation>
    </message>
    <message>
        <source>why a final goes on past warnings; it is kept</source>
        <translation>pam mae fersiwn derfynol yn mynd heibio i rybuddion; fe’i cedwir</translation>
    </message>
    <message>
        <source>encrypt a draft; its passphrase is the first line of FILE, or {variable}</source>
        <translation>amgryptio drafft; ei gyfrinymadrodd yw llinell gyntaf FILE, neu {variable}</translation>
    </message>
    <message>
        <source>sign a final; the certificate&apos;s passphrase is {variable}</source>
        <translation>llofnodi fersiwn derfynol; cyfrinymadrodd y dystysgrif yw {variable}</translation>
    </message>
    <message>
        <source>copy a template, to be adapted</source>
        <translation>copïo templed, i’w addasu</translation>
    </message>
    <message>
        <source>Pages: {n}</source>
        <translation>Tudalennau: {n}</translation>
    </message>
    <message>
        <source>Checks to look at: {n}</source>
        <translation>Gwiriadau i edrych arnynt: {n}</translation>
    </message>
    <message>
        <source>The draft&apos;s passphrase is missing: set {variable}.</source>
        <translation>Mae cyfrinymadrodd y drafft ar goll: gosodwch {variable}.</translation>
    </message>
    <message>
        <source>--template: “{template}” is not one of {known}.</source>
        <translation>--template: nid yw “{template}” yn un o {known}.</translation>
    </message>
    <message>
        <source>{problem} See: arolwg {command}--help</source>
        <translation>{problem} Gweler: arolwg {command}--help</translation>
    </message>
    <message>
        <source>Inspections of social services.</source>
        <translation>Arolygiadau o wasanaethau cymdeithasol.</translation>
    </message>
    <message>
        <source>the encrypted workspace</source>
        <translation>y man gwaith wedi’i amgryptio</translation>
    </message>
    <message>
        <source>the language of the answers</source>
        <translation>iaith yr atebion</translation>
    </message>
    <message>
        <source>one JSON object, nothing else</source>
        <translation>un gwrthrych JSON, dim byd arall</translation>
    </message>
    <message>
        <source>its first line is the passphrase</source>
        <translation>ei llinell gyntaf yw’r cyfrinymadrodd</translation>
    </message>
    <message>
        <source>--json needs a command.</source>
        <translation>Mae angen gorchymyn gyda --json.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>gorchmynion</translation>
    </message>
    <message>
        <source>a new, empty one</source>
        <translation>un newydd, gwag</translation>
    </message>
    <message>
        <source>who works here, as the journal will name them</source>
        <translation>pwy sy’n gweithio yma, fel y bydd y dyddlyfr yn eu henwi</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>beth sydd ynddo</translation>
    </message>
    <message>
        <source>prove workspace, journal and search sound</source>
        <translation>profi bod y man gwaith, y dyddlyfr a’r chwilio yn gyfan</translation>
    </message>
    <message>
        <source>encrypt everything anew with a new key</source>
        <translation>amgryptio popeth o’r newydd ag allwedd newydd</translation>
    </message>
    <message>
        <source>a copy that opens on its own</source>
        <translation>copi sy’n agor ar ei ben ei hun</translation>
    </message>
    <message>
        <source>the way back, to a path that does not exist</source>
        <translation>y ffordd yn ôl, i lwybr nad yw’n bod</translation>
    </message>
    <message>
        <source>Workspace: {path}</source>
        <translation>Man gwaith: {path}</translation>
    </message>
    <message>
        <source>Recovery key: {key}
Print it and keep it away from this computer: it opens the workspace when the passphrase is lost.</source>
        <translation>Allwedd adfer: {key}
Argraffwch hi a’i chadw ymhell o’r cyfrifiadur hwn: mae’n agor y man gwaith pan gollir y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>A fresh back-up lies beside the workspace. Deleted back-ups of the old key: {n}. Copies of them elsewhere still open with the old key: delete those too.</source>
        <translation>Mae copi wrth gefn newydd wrth ymyl y man gwaith. Copïau wrth gefn yr hen allwedd a ddilëwyd: {n}. Mae copïau ohonynt mewn mannau eraill yn dal i agor â’r hen allwedd: dilëwch y rheini hefyd.</translation>
    </message>
    <message>
        <source>No fresh back-up could be made, so the old ones were kept. They still open with the old key: make room on the disk and give this command again.</source>
        <translation>Ni ellid gwneud copi wrth gefn newydd, felly cadwyd yr hen rai. Maent yn dal i agor â’r hen allwedd: gwnewch le ar y ddisg a rhowch y gorchymyn hwn eto.</translation>
    </message>
    <message>
        <source>make the search index anew</source>
        <translation>gwneud y mynegai chwilio o’r newydd</translation>
    </message>
    <message>
        <source>The passphrase is empty. Four words are good.</source>
        <translation>Mae’r cyfrinymadrodd yn wag. Mae pedwar gair yn dda.</translation>
    </message>
    <message>
        <source>Size in bytes: {n}</source>
        <translation>Maint mewn beitiau: {n}</translation>
    </message>
    <message>
        <source>Inspections: {n}</source>
        <translation>Arolygiadau: {n}</translation>
    </message>
    <message>
        <source>Changes in the journal: {n}</source>
        <translation>Newidiadau yn y dyddlyfr: {n}</translation>
    </message>
    <message>
        <source>Works here: {name}</source>
        <translation>Yn gweithio yma: {name}</translation>
    </message>
    <message>
        <source>Workspace, journal and search index are sound.</source>
        <translation>Mae’r man gwaith, y dyddlyfr a’r mynegai chwilio yn gyfan.</translation>
    </message>
    <message>
        <source>The search index was made anew from the records.</source>
        <translation>Gwnaed y mynegai chwilio o’r newydd o’r cofnodion.</translation>
    </message>
    <message>
        <source>Everything is encrypted with a new key.</source>
        <translation>Mae popeth wedi’i amgryptio ag allwedd newydd.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Arolygydd</translation>
    </message>
    <message>
        <source>the authority&apos;s statements about itself</source>
        <translation>datganiadau’r awdurdod amdano’i hun</translation>
    </message>
    <message>
        <source>the form for the authority</source>
        <translation>y ffurflen i’r awdurdod</translation>
    </message>
    <message>
        <source>read the form that came back</source>
        <translation>darllen y ffurflen a ddaeth yn ôl</translation>
    </message>
    <message>
        <source>Statements: {n}</source>
        <translation>Datganiadau: {n}</translation>
    </message>
    <message>
        <source>the authority&apos;s list of cases</source>
        <translation>rhestr achosion yr awdurdod</translation>
    </message>
    <message>
        <source>read a list and keep it</source>
        <translation>darllen rhestr a’i chadw</translation>
    </message>
    <message>
        <source>Rows on the sheets: {n}</source>
        <translation>Rhesi ar y dalennau: {n}</translation>
    </message>
    <message>
        <source>Cases and contacts: {n}</source>
        <translation>Achosion a chysylltiadau: {n}</translation>
    </message>
    <message>
        <source>May be drawn: {n}</source>
        <translation>Gellir eu tynnu: {n}</translation>
    </message>
    <message>
        <source>the fair draw</source>
        <translation>y tynnu teg</translation>
    </message>
    <message>
        <source>fix list, rules and portfolio</source>
        <translation>pennu’r rhestr, y rheolau a’r portffolio</translation>
    </message>
    <message>
        <source>draw by a seed</source>
        <translation>tynnu â hedyn</translation>
    </message>
    <message>
        <source>draw again from certificate and list</source>
        <translation>tynnu eto o’r dystysgrif a’r rhestr</translation>
    </message>
    <message>
        <source>the next reserve takes a case&apos;s place</source>
        <translation>yr achos wrth gefn nesaf yn cymryd lle achos</translation>
    </message>
    <message>
        <source>“{text}” is no whole number from 0 on</source>
        <translation>nid yw “{text}” yn rhif cyfan o 0 i fyny</translation>
    </message>
    <message>
        <source>The sample is what list, rules and seed give.</source>
        <translation>Mae’r sampl yn cyfateb i’r rhestr, y rheolau a’r hedyn.</translation>
    </message>
    <message>
        <source>{removed} is withdrawn; {by} takes its place.</source>
        <translation>Tynnwyd {removed} yn ôl; mae {by} yn cymryd ei le.</translation>
    </message>
    <message>
        <source>There is no long-list yet: read one first.</source>
        <translation>Nid oes rhestr hir eto: darllenwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>Nothing is to be drawn: ask for one case or more.</source>
        <translation>Nid oes dim i’w dynnu: gofynnwch am un achos neu ragor.</translation>
    </message>
    <message>
        <source>Commitment: {value}</source>
        <translation>Ymrwymiad: {value}</translation>
    </message>
    <message>
        <source>Cases: {value}</source>
        <translation>Achosion: {value}</translation>
    </message>
    <message>
        <source>Contacts: {value}</source>
        <translation>Cysylltiadau: {value}</translation>
    </message>
    <message>
        <source>Lowest chance: {value}</source>
        <translation>Tebygolrwydd isaf: {value}</translation>
    </message>
    <message>
        <source>Best possible lowest chance: {value}</source>
        <translation>Tebygolrwydd isaf gorau posibl: {value}</translation>
    </message>
    <message>
        <source>SHA-256 of the list: {value}</source>
        <translation>SHA-256 y rhestr: {value}</translation>
    </message>
    <message>
        <source>everything that matches, in both languages</source>
        <translation>popeth sy’n cyfateb, yn y ddwy iaith</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nid oes dim yn cyfateb.</translation>
    </message>
    <message>
        <source>what became of recommendations</source>
        <translation>beth a ddaeth o argymhellion</translation>
    </message>
    <message>
        <source>an authority over the years</source>
        <translation>awdurdod dros y blynyddoedd</translation>
    </message>
    <message>
        <source>the installed program proves itself</source>
        <translation>y rhaglen a osodwyd yn ei phrofi ei hun</translation>
    </message>
    <message>
        <source>This installation is sound.</source>
        <translation>Mae’r gosodiad hwn yn gyfan.</translation>
    </message>
    <message>
        <source>“escrow_key” is mistyped: its check letters do not fit. Copy it anew.</source>
        <translation>Mae “escrow_key” wedi’i chamdeipio: nid yw ei llythrennau gwirio’n cyfateb. Copïwch hi eto.</translation>
    </message>
    <message>
        <source>what the organisation lays down</source>
        <translation>yr hyn y mae’r sefydliad yn ei bennu</translation>
    </message>
    <message>
        <source>what holds on this computer, and from where</source>
        <translation>yr hyn sydd mewn grym ar y cyfrifiadur hwn, ac o ble</translation>
    </message>
    <message>
        <source>Nothing is laid down for this computer. Place: {path}</source>
        <translation>Nid oes dim wedi’i bennu ar gyfer y cyfrifiadur hwn. Lle: {path}</translation>
    </message>
    <message>
        <source>everything of it in an open, documented form</source>
        <translation>popeth ohono mewn ffurf agored, wedi’i dogfennu</translation>
    </message>
    <message>
        <source>an inspection from its open form</source>
        <translation>arolygiad o’i ffurf agored</translation>
    </message>
    <message>
        <source>This file is not encrypted and holds everything: keep it accordingly.</source>
        <translation>Nid yw’r ffeil hon wedi’i hamgryptio ac mae’n cynnwys popeth: cadwch hi yn unol â hynny.</translation>
    </message>
    <message>
        <source>This version exchanges nothing between computers: “{word}” comes with a later one. “inspection export” and “inspection import” carry a whole inspection.</source>
        <translation>Nid yw’r fersiwn hon yn cyfnewid dim rhwng cyfrifiaduron: daw “{word}” gydag un ddiweddarach. Mae “inspection export” ac “inspection import” yn cludo arolygiad cyfan.</translation>
    </message>
    <message>
        <source>a new passphrase, by the office&apos;s secret key</source>
        <translation>cyfrinymadrodd newydd, drwy allwedd gyfrinachol y swyddfa</translation>
    </message>
    <message>
        <source>The workspace has a new passphrase.</source>
        <translation>Mae gan y man gwaith gyfrinymadrodd newydd.</translation>
    </message>
    <message>
        <source>New recovery key, to be printed: {key}</source>
        <translation>Allwedd adfer newydd, i’w hargraffu: {key}</translation>
    </message>
    <message>
        <source>{file} holds no secret key of the office. It begins {mark}.</source>
        <translation>Nid yw allwedd gyfrinachol y swyddfa yn {file}. Mae’n dechrau â {mark}.</translation>
    </message>
    <message>
        <source>erase the records of its cases for good</source>
        <translation>dileu cofnodion ei achosion am byth</translation>
    </message>
    <message>
        <source>Erased: rows: {rows} · back-ups: {backups}</source>
        <translation>Dilëwyd: rhesi: {rows} · copïau wrth gefn: {backups}</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Make the search index anew</source>
        <translation>Gwneud y mynegai chwilio o’r newydd</translation>
    </message>
</context>
<context>
    <name>sampling</name>
    <message>
        <source>There is no drawn sample yet.</source>
        <translation>Nid oes sampl wedi’i dynnu eto.</translation>
    </message>
</context>
</TS>
