<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>CreateCard</name>
    <message>
        <source>Make a workspace</source>
        <translation>Creu man gwaith</translation>
    </message>
    <message>
        <source>All you record is kept in one encrypted file on this computer: {path}</source>
        <translation>Cedwir popeth a gofnodwch mewn un ffeil wedi’i hamgryptio ar y cyfrifiadur hwn: {path}</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Eich &amp;enw</translation>
    </message>
    <message>
        <source>It stands beside what you record.</source>
        <translation>Fe’i dangosir wrth ymyl yr hyn a gofnodwch.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Letters at least: {count}. Four words are good.</source>
        <translation>Nifer lleiaf y llythrennau: {count}. Mae pedwar gair yn dda.</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Cyfrinymadrodd e&amp;to</translation>
    </message>
    <message>
        <source>&amp;Make the workspace</source>
        <translation>C&amp;reu’r man gwaith</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Teipiwch eich enw.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Mae’r ddau gyfrinymadrodd yn wahanol.</translation>
    </message>
    <message>
        <source>Making keys…</source>
        <translation>Yn creu allweddi…</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase the records: {title}</source>
        <translation>Dileu’r cofnodion: {title}</translation>
    </message>
    <message>
        <source>&amp;Title of the inspection</source>
        <translation>&amp;Teitl yr arolygiad</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Dileu am byth</translation>
    </message>
    <message>
        <source>The long-list, the sampled cases, reviews, interviews, notes, evidence and drafts go, with their history, their search text, attached files, and every back-up of this workspace. It can’t be undone.</source>
        <translation>Bydd y rhestr hir, yr achosion a samplwyd, yr adolygiadau, y cyfweliadau, y nodiadau, y dystiolaeth a’r drafftiau yn mynd, gyda’u hanes, eu testun chwilio, y ffeiliau a atodwyd, a phob copi wrth gefn o’r man gwaith hwn. Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
        <source>Published letters, recommendations, what became of them, and the figures stay. A certificate of what was erased is kept.</source>
        <translation>Erys y llythyrau a gyhoeddwyd, yr argymhellion, hanes eu gweithredu, a’r ffigurau. Cedwir tystysgrif o’r hyn a ddilëwyd.</translation>
    </message>
    <message>
        <source>These records are to be kept until {day}.</source>
        <translation>Mae’r cofnodion hyn i’w cadw tan {day}.</translation>
    </message>
    <message>
        <source>Erasing the records…</source>
        <translation>Yn dileu’r cofnodion…</translation>
    </message>
    <message>
        <source>Erasing the records… It can’t be stopped now.</source>
        <translation>Yn dileu’r cofnodion… Ni ellir ei atal bellach.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Back-ups (*.arolwg-backup);;All files (*)</source>
        <translation>Copïau wrth gefn (*.arolwg-backup);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>The back-up to restore</source>
        <translation>Y copi wrth gefn i’w adfer</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Agor man gwaith</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>About this page</source>
        <translation>Am y dudalen hon</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cau’r cymorth</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chwilio’r canllaw</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Ni chafwyd dim. Rhowch gynnig ar air arall.</translation>
    </message>
    <message>
        <source>Found in the guide: {count}</source>
        <translation>Nifer a gafwyd yn y canllaw: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of this record</source>
        <translation>Hanes y cofnod hwn</translation>
    </message>
    <message>
        <source>What it said &amp;on</source>
        <translation>Yr &amp;hyn a ddywedai ar</translation>
    </message>
    <message>
        <source>At the end of that day.</source>
        <translation>Ar ddiwedd y dydd hwnnw.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fersiynau</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Yr hyn a ddywedai</translation>
    </message>
    <message>
        <source>&amp;Put this version back</source>
        <translation>&amp;Adfer y fersiwn hon</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>Choose a version first.</source>
        <translation>Dewiswch fersiwn yn gyntaf.</translation>
    </message>
    <message>
        <source>What changed then</source>
        <translation>Beth a newidiodd bryd hynny</translation>
    </message>
    <message>
        <source>{field}: erased at the end of retention</source>
        <translation>{field}: dilëwyd ar ddiwedd y cyfnod cadw</translation>
    </message>
    <message>
        <source>The record was not there yet on that day.</source>
        <translation>Nid oedd y cofnod yno eto ar y dydd hwnnw.</translation>
    </message>
    <message>
        <source>It says again what it said then. Undo takes that back.</source>
        <translation>Mae’n dweud eto yr hyn a ddywedai bryd hynny. Mae Dadwneud yn troi hynny’n ôl.</translation>
    </message>
    <message>
        <source>It says that already.</source>
        <translation>Mae’n dweud hynny eisoes.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Ble rydym ni arni</translation>
    </message>
    <message>
        <source>Concerns running</source>
        <translation>Pryderon agored</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Cerrig milltir</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Ers ddoe</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Ni chofnodwyd dim.</translation>
    </message>
    <message>
        <source>Every stage is completed.</source>
        <translation>Mae pob cam wedi’i gwblhau.</translation>
    </message>
    <message>
        <source>Next: {stage}. {sentence}</source>
        <translation>Nesaf: {stage}. {sentence}</translation>
    </message>
    <message>
        <source>Continue: {stage}</source>
        <translation>Parhau: {stage}</translation>
    </message>
</context>
<context>
    <name>InspectionsPage</name>
    <message>
        <source>Inspections</source>
        <translation>Arolygiadau</translation>
    </message>
    <message>
        <source>&amp;New inspection</source>
        <translation>Arolygiad &amp;newydd</translation>
    </message>
    <message>
        <source>No inspection yet</source>
        <translation>Dim arolygiad eto</translation>
    </message>
    <message>
        <source>Begin with the authority, the framework and the review period.</source>
        <translation>Dechreuwch gyda’r awdurdod, y fframwaith a’r cyfnod adolygu.</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Arolygiad</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Awdurdod</translation>
    </message>
    <message>
        <source>Review period</source>
        <translation>Cyfnod adolygu</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>Choose an inspection in the list first.</source>
        <translation>Dewiswch arolygiad yn y rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>In this workspace: {count}</source>
        <translation>Yn y man gwaith hwn: {count}</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Something is still under way</source>
        <translation>Mae rhywbeth ar waith o hyd</translation>
    </message>
    <message>
        <source>If it is stopped, nothing of it is kept.</source>
        <translation>Os caiff ei atal, ni chedwir dim ohono.</translation>
    </message>
    <message>
        <source>It can’t be stopped any more; it is nearly done.</source>
        <translation>Ni ellir ei atal bellach; mae bron wedi gorffen.</translation>
    </message>
    <message>
        <source>Close when it is &amp;done</source>
        <translation>Cau ar ôl &amp;gorffen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Aro&amp;s</translation>
    </message>
    <message>
        <source>Sto&amp;p it and close</source>
        <translation>A&amp;tal a chau</translation>
    </message>
</context>
<context>
    <name>NewInspectionPage</name>
    <message>
        <source>New inspection</source>
        <translation>Arolygiad newydd</translation>
    </message>
    <message>
        <source>Only the first card is needed; the rest can wait.</source>
        <translation>Dim ond y cerdyn cyntaf sydd ei angen; gall y gweddill aros.</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>Beth sy’n cael ei arolygu</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Pwy a phryd</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Yn ôl &amp;i’r rhestr</translation>
    </message>
    <message>
        <source>Begin the &amp;inspection</source>
        <translation>&amp;Dechrau’r arolygiad</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Awdurdod</translation>
    </message>
    <message>
        <source>The local authority, for example Dyffryn Aeron.</source>
        <translation>Yr awdurdod lleol, er enghraifft Dyffryn Aeron.</translation>
    </message>
    <message>
        <source>Authority, in Welsh</source>
        <translation>Yr awdurdod, yn Gymraeg</translation>
    </message>
    <message>
        <source>As the Welsh letter names it.</source>
        <translation>Fel y mae’r llythyr Cymraeg yn ei enwi.</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>As it stands on the letter.</source>
        <translation>Fel y mae ar y llythyr.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Oedolion</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Y ddau</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Cyfnod o</translation>
    </message>
    <message>
        <source>First day of the review period, for example 1/6/2016.</source>
        <translation>Diwrnod cyntaf y cyfnod adolygu, er enghraifft 1/6/2016.</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Cyfnod hyd</translation>
    </message>
    <message>
        <source>Last day of the review period.</source>
        <translation>Diwrnod olaf y cyfnod adolygu.</translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation>Arolygydd arweiniol</translation>
    </message>
    <message>
        <source>Other inspectors</source>
        <translation>Arolygwyr eraill</translation>
    </message>
    <message>
        <source>One name on a line.</source>
        <translation>Un enw ar bob llinell.</translation>
    </message>
    <message>
        <source>Any day of that week.</source>
        <translation>Unrhyw ddiwrnod o’r wythnos honno.</translation>
    </message>
    <message>
        <source>Fieldwork, first week</source>
        <translation>Gwaith maes, wythnos gyntaf</translation>
    </message>
    <message>
        <source>Fieldwork, second week</source>
        <translation>Gwaith maes, ail wythnos</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Y ddwy iaith</translation>
    </message>
    <message>
        <source>Language of the authority</source>
        <translation>Iaith yr awdurdod</translation>
    </message>
    <message>
        <source>Where it is not known, both versions are sent.</source>
        <translation>Os nad yw’n hysbys, anfonir y ddwy fersiwn.</translation>
    </message>
    <message>
        <source>Name the authority.</source>
        <translation>Enwch yr awdurdod.</translation>
    </message>
    <message>
        <source>Choose a framework.</source>
        <translation>Dewiswch fframwaith.</translation>
    </message>
    <message>
        <source>Give the inspection a title.</source>
        <translation>Rhowch deitl i’r arolygiad.</translation>
    </message>
    <message>
        <source>Give the first day of the period.</source>
        <translation>Rhowch ddiwrnod cyntaf y cyfnod.</translation>
    </message>
    <message>
        <source>Give the last day of the period.</source>
        <translation>Rhowch ddiwrnod olaf y cyfnod.</translation>
    </message>
    <message>
        <source>Name the lead inspector.</source>
        <translation>Enwch yr arolygydd arweiniol.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Mae’r cyfnod yn gorffen cyn iddo ddechrau.</translation>
    </message>
    <message>
        <source>This is before the review period: check the year.</source>
        <translation>Mae hyn cyn y cyfnod adolygu: gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>Both dates are in the same week.</source>
        <translation>Mae’r ddau ddyddiad yn yr un wythnos.</translation>
    </message>
    <message>
        <source>{name} is named twice.</source>
        <translation>Enwir {name} ddwywaith.</translation>
    </message>
</context>
<context>
    <name>NewKeyCard</name>
    <message>
        <source>A new key for everything</source>
        <translation>Allwedd newydd i bopeth</translation>
    </message>
    <message>
        <source>For when the key may have become known, or a recovery sheet is lost. Everything is encrypted anew, the back-ups are replaced, and the sheet you have becomes worthless. The window closes while it is done, and opens again.</source>
        <translation>Ar gyfer pan all yr allwedd fod yn hysbys i rywun arall, neu pan gollwyd dalen adfer. Caiff popeth ei amgryptio o’r newydd, caiff y copïau wrth gefn eu disodli, a bydd y ddalen sydd gennych yn ddiwerth. Mae’r ffenestr yn cau tra gwneir hyn, ac yn agor eto wedyn.</translation>
    </message>
    <message>
        <source>Passph&amp;rase</source>
        <translation>Cy&amp;frinymadrodd</translation>
    </message>
    <message>
        <source>Encr&amp;ypt everything anew…</source>
        <translation>A&amp;mgryptio popeth o’r newydd…</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the workspace now.</source>
        <translation>Teipiwch y cyfrinymadrodd sy’n agor y man gwaith nawr.</translation>
    </message>
</context>
<context>
    <name>NewKeyGate</name>
    <message>
        <source>Encrypting everything anew…</source>
        <translation>Yn amgryptio popeth o’r newydd…</translation>
    </message>
    <message>
        <source>Encrypting everything anew… It can’t be stopped now. If the power goes, the passphrase still opens the workspace.</source>
        <translation>Yn amgryptio popeth o’r newydd… Ni ellir ei atal bellach. Os bydd y trydan yn diffodd, bydd y cyfrinymadrodd yn dal i agor y man gwaith.</translation>
    </message>
    <message>
        <source>The new recovery key comes next: have paper ready.</source>
        <translation>Daw’r allwedd adfer newydd nesaf: byddwch â phapur yn barod.</translation>
    </message>
    <message>
        <source>No new back-up could be made; the old ones have the old key still.</source>
        <translation>Ni ellid gwneud copi wrth gefn newydd; yr hen allwedd sydd i’r hen rai o hyd.</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <translation>Cyfrinymadrodd &amp;presennol</translation>
    </message>
    <message>
        <source>Or the recovery key.</source>
        <translation>Neu’r allwedd adfer.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Cyfrinymadrodd &amp;newydd</translation>
    </message>
    <message>
        <source>Letters at least: {count}</source>
        <translation>Nifer lleiaf y llythrennau: {count}</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Cyfrinymadrodd newydd e&amp;to</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>Newid y &amp;cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the workspace now.</source>
        <translation>Teipiwch y cyfrinymadrodd sy’n agor y man gwaith nawr.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Mae’r ddau gyfrinymadrodd yn wahanol.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Newidiwyd y cyfrinymadrodd.</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Quick unlock</source>
        <translation>Datgloi cyflym</translation>
    </message>
    <message>
        <source>K&amp;eep the key in this computer’s keyring</source>
        <translation>Cadw’r all&amp;wedd yng nghylch allweddi’r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Who can sign in to this computer as you can then open the workspace.</source>
        <translation>Gall pwy bynnag sy’n mewngofnodi i’r cyfrifiadur hwn fel chi wedyn agor y man gwaith.</translation>
    </message>
    <message>
        <source>The key is taken out of the keyring.</source>
        <translation>Tynnwyd yr allwedd o’r cylch allweddi.</translation>
    </message>
    <message>
        <source>The keyring opens the workspace from now on, too.</source>
        <translation>Mae’r cylch allweddi hefyd yn agor y man gwaith o hyn ymlaen.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets safely.</source>
        <translation>Nid oes gan y cyfrifiadur hwn gylch allweddi sy’n cadw cyfrinachau’n ddiogel.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages of the inspection</source>
        <translation>Camau’r arolygiad</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Write down the recovery key</source>
        <translation>Ysgrifennwch yr allwedd adfer</translation>
    </message>
    <message>
        <source>It opens the workspace if the passphrase is forgotten.</source>
        <translation>Mae’n agor y man gwaith os anghofir y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Allwedd adfer: {key}</translation>
    </message>
    <message>
        <source>Keep it on paper, away from this computer.</source>
        <translation>Cadwch hi ar bapur, i ffwrdd o’r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>&amp;Type it back</source>
        <translation>&amp;Teipiwch hi’n ôl</translation>
    </message>
    <message>
        <source>Small or large letters, with or without gaps.</source>
        <translation>Llythrennau bach neu fawr, gyda bylchau neu hebddynt.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Ymlaen</translation>
    </message>
    <message>
        <source>That differs from the key above.</source>
        <translation>Mae hynny’n wahanol i’r allwedd uchod.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Dalen adfer</translation>
    </message>
    <message>
        <source>A new key makes the sheet you have worthless.</source>
        <translation>Mae allwedd newydd yn gwneud y ddalen sydd gennych yn ddiwerth.</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>Cyfrin&amp;ymadrodd</translation>
    </message>
    <message>
        <source>&amp;Type it back</source>
        <translation>Teipiwch &amp;hi’n ôl</translation>
    </message>
    <message>
        <source>Small or large letters, with or without gaps.</source>
        <translation>Llythrennau bach neu fawr, gyda bylchau neu hebddynt.</translation>
    </message>
    <message>
        <source>Make a new &amp;key</source>
        <translation>Creu &amp;allwedd newydd</translation>
    </message>
    <message>
        <source>I wrote it &amp;down</source>
        <translation>&amp;Rwyf wedi ei hysgrifennu</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Allwedd adfer: {key}</translation>
    </message>
    <message>
        <source>That differs from the key above.</source>
        <translation>Mae hynny’n wahanol i’r allwedd uchod.</translation>
    </message>
    <message>
        <source>The new recovery key holds. Keep it away from this computer.</source>
        <translation>Yr allwedd adfer newydd sydd mewn grym. Cadwch hi i ffwrdd o’r cyfrifiadur hwn.</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen: {stage}</source>
        <translation>Ailagor: {stage}</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Rh&amp;eswm</translation>
    </message>
    <message>
        <source>It is kept with your name and the time.</source>
        <translation>Fe’i cedwir gyda’ch enw a’r amser.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Ailagor</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Rhowch reswm.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Restore a back-up</source>
        <translation>Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>It becomes a workspace of its own, beside what is there: {path}</source>
        <translation>Daw’n fan gwaith ar wahân, wrth ochr yr hyn sydd yno: {path}</translation>
    </message>
    <message>
        <source>The one that held when the back-up was made, or its recovery key.</source>
        <translation>Yr un a oedd yn ddilys pan wnaed y copi wrth gefn, neu ei allwedd adfer.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Restore and open</source>
        <translation>&amp;Adfer ac agor</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Teipiwch y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Restoring the back-up…</source>
        <translation>Yn adfer y copi wrth gefn…</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Keys and back-ups</source>
        <translation>Allweddi a chopïau wrth gefn</translation>
    </message>
    <message>
        <source>This file is on this computer: {path}</source>
        <translation>Mae’r ffeil hon ar y cyfrifiadur hwn: {path}</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Gwneud y mynegai chwilio o’r newydd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Check the &amp;workspace</source>
        <translation>&amp;Gwirio’r man gwaith</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Gwneud c&amp;opi nawr</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Yn gwneud copi wrth gefn…</translation>
    </message>
    <message>
        <source>Checking the workspace…</source>
        <translation>Yn gwirio’r man gwaith…</translation>
    </message>
    <message>
        <source>The records of its cases are erased. The certificate is kept.</source>
        <translation>Dilëwyd cofnodion ei achosion. Cedwir y dystysgrif.</translation>
    </message>
    <message>
        <source>erased-{id}.json</source>
        <translation>dilewyd-{id}.json</translation>
    </message>
    <message>
        <source>Save the certificate of erasure</source>
        <translation>Cadw’r dystysgrif dileu</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Ysgrifennwyd: {file}</translation>
    </message>
    <message>
        <source>Choose an inspection under “Inspections on this laptop” first.</source>
        <translation>Yn gyntaf dewiswch arolygiad o dan “Arolygiadau ar y gliniadur hwn”.</translation>
    </message>
    <message>
        <source>Its records were erased already.</source>
        <translation>Dilëwyd ei gofnodion eisoes.</translation>
    </message>
    <message>
        <source>Choose an inspection whose records were erased.</source>
        <translation>Dewiswch arolygiad y dilëwyd ei gofnodion.</translation>
    </message>
    <message>
        <source>Inspections on this laptop</source>
        <translation>Arolygiadau ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Arolygiad</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Ar restr</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tynnwyd</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Cedwir tan</translation>
    </message>
    <message>
        <source>No inspection yet</source>
        <translation>Dim arolygiad eto</translation>
    </message>
    <message>
        <source>Nothing about anyone is held.</source>
        <translation>Ni chedwir dim am neb.</translation>
    </message>
    <message>
        <source>Documents that left the workspace</source>
        <translation>Dogfennau a adawodd y man gwaith</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Wedi’i hamgryptio</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Ni allforiwyd dim</translation>
    </message>
    <message>
        <source>Each exported file is noted here.</source>
        <translation>Nodir pob ffeil a allforir yma.</translation>
    </message>
    <message>
        <source>Erase records…</source>
        <translation>Dileu cofnodion…</translation>
    </message>
    <message>
        <source>Certificate of erasure…</source>
        <translation>Tystysgrif dileu…</translation>
    </message>
    <message>
        <source>Copies: {count}</source>
        <translation>Nifer y copïau: {count}</translation>
    </message>
    <message>
        <source>The last: {time}</source>
        <translation>Y diwethaf: {time}</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>wedi’i ddileu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ydy</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nac ydy</translation>
    </message>
    <message>
        <source>Making the search index anew…</source>
        <translation>Yn gwneud y mynegai chwilio o’r newydd…</translation>
    </message>
    <message>
        <source>The search index was made anew from the records.</source>
        <translation>Gwnaed y mynegai chwilio o’r newydd o’r cofnodion.</translation>
    </message>
    <message>
        <source>The workspace is sound: pages, journal, search, files.</source>
        <translation>Mae’r man gwaith yn gyfan: tudalennau, dyddlyfr, chwilio, ffeiliau.</translation>
    </message>
    <message>
        <source>Backed up; the copy was opened and checked.</source>
        <translation>Gwnaed copi wrth gefn; agorwyd a gwiriwyd y copi.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search everywhere</source>
        <translation>Chwilio ym mhobman</translation>
    </message>
    <message>
        <source>&amp;Search for</source>
        <translation>Ch&amp;wilio am</translation>
    </message>
    <message>
        <source>Words, or a phrase “in quotes”. Welsh words are found mutated too.</source>
        <translation>Geiriau, neu ymadrodd “mewn dyfynodau”. Ceir hyd i eiriau Cymraeg wedi’u treiglo hefyd.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Words found</source>
        <translation>Geiriau a gafwyd</translation>
    </message>
    <message>
        <source>Type a word of what you look for.</source>
        <translation>Teipiwch air o’r hyn rydych yn chwilio amdano.</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Heb gael hyd i ddim eto</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lleoedd a gafwyd</translation>
    </message>
    <message>
        <source>Places: {count}</source>
        <translation>Lleoedd: {count}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>What you choose holds at once, on this computer.</source>
        <translation>Mae’r hyn a ddewiswch yn dod i rym ar unwaith, ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Dechrau a gorffen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Laid down by your organisation</source>
        <translation>Pennwyd gan eich sefydliad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Fel y system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Maint testun</translation>
    </message>
    <message>
        <source>Also by Ctrl and +, Ctrl and −.</source>
        <translation>Hefyd gyda Ctrl a +, Ctrl a −.</translation>
    </message>
    <message>
        <source>Minutes: {count}</source>
        <translation>Munudau: {count}</translation>
    </message>
    <message>
        <source>&amp;Lock after quiet</source>
        <translation>C&amp;loi ar ôl cyfnod segur</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Byth</translation>
    </message>
    <message>
        <source>What is typed is saved; the passphrase is asked again.</source>
        <translation>Cedwir yr hyn a deipiwyd; gofynnir am y cyfrinymadrodd eto.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>&amp;Open where I left off</source>
        <translation>&amp;Agor lle gorffennais i</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Beth mae’n ei wneud</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Bysell</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ym mhobman</translation>
    </message>
    <message>
        <source>To the next field; leaves text boxes and tables</source>
        <translation>I’r maes nesaf; mae’n gadael blychau testun a thablau</translation>
    </message>
    <message>
        <source>Done with this text</source>
        <translation>Wedi gorffen â’r testun hwn</translation>
    </message>
    <message>
        <source>Clear a choice</source>
        <translation>Clirio dewis</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Agor calendr dyddiad</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>What was under way when the workspace was locked was stopped. Nothing of it was kept; begin it again.</source>
        <translation>Ataliwyd yr hyn a oedd ar waith pan glowyd y man gwaith. Ni chadwyd dim ohono; dechreuwch ef eto.</translation>
    </message>
    <message>
        <source>What you were typing at {time} was saved. It is here.</source>
        <translation>Cadwyd yr hyn yr oeddech yn ei deipio am {time}. Mae yma.</translation>
    </message>
    <message>
        <source>There is little room left on this disk. Free some soon.</source>
        <translation>Ychydig o le sydd ar ôl ar y ddisg hon. Rhyddhewch le yn fuan.</translation>
    </message>
    <message>
        <source>The disk is full. What you type is kept in room held back for it.</source>
        <translation>Mae’r ddisg yn llawn. Cedwir yr hyn a deipiwch mewn lle a neilltuwyd ar ei gyfer.</translation>
    </message>
    <message>
        <source>The workspace lies on a network drive. Move it to this computer.</source>
        <translation>Mae’r man gwaith ar yriant rhwydwaith. Symudwch ef i’r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The workspace lies in a folder that {who} copies. Move it to another folder.</source>
        <translation>Mae’r man gwaith mewn ffolder y mae {who} yn ei chopïo. Symudwch ef i ffolder arall.</translation>
    </message>
    <message>
        <source>Backed up {time}, checked</source>
        <translation>Copi wrth gefn {time}, gwiriwyd</translation>
    </message>
</context>
<context>
    <name>TourBar</name>
    <message>
        <source>Tour</source>
        <translation>Taith</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Y cam blaenorol</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Y cam nesaf</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Gorffen y daith</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Dechrau gweithio</translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>Aeth rhywbeth o’i le</translation>
    </message>
    <message>
        <source>What you recorded is safe. You can go on; if it happens again, report it.</source>
        <translation>Mae’r hyn a gofnodwyd gennych yn ddiogel. Gallwch fynd ymlaen; os bydd yn digwydd eto, rhowch wybod.</translation>
    </message>
    <message>
        <source>No case data: versions, and places in the program.</source>
        <translation>Dim data achosion: fersiynau, a mannau yn y rhaglen.</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Adroddiad</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copïo’r adroddiad</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Ymlaen</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Undo: {action}</source>
        <translation>&amp;Dadwneud: {action}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Redo: {action}</source>
        <translation>&amp;Ailwneud: {action}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nid oes dim i’w ddadwneud.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nid oes dim i’w ailwneud.</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Dadwnaed: {action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Gwnaed eto: {action}</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Open the workspace</source>
        <translation>Agor y man gwaith</translation>
    </message>
    <message>
        <source>This file is on this computer: {path}</source>
        <translation>Mae’r ffeil hon ar y cyfrifiadur hwn: {path}</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Or the recovery key.</source>
        <translation>Neu’r allwedd adfer.</translation>
    </message>
    <message>
        <source>The demo’s passphrase: {words}</source>
        <translation>Cyfrinymadrodd y demo: {words}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>&amp;Show the letters</source>
        <translation>&amp;Dangos y llythrennau</translation>
    </message>
    <message>
        <source>&amp;Restore a back-up…</source>
        <translation>Ad&amp;fer copi wrth gefn…</translation>
    </message>
    <message>
        <source>Open &amp;another…</source>
        <translation>Agor un a&amp;rall…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Teipiwch y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Yn agor…</translation>
    </message>
    <message>
        <source>&amp;Quick unlock</source>
        <translation>Datgloi c&amp;yflym</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Finished: {what}</source>
        <translation>Wedi gorffen: {what}</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome</source>
        <translation>Croeso</translation>
    </message>
    <message>
        <source>From the long-list to the letter, encrypted, on this computer.</source>
        <translation>O’r rhestr hir i’r llythyr, wedi’i amgryptio, ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The demo is an invented authority with a whole inspection. It has a workspace of its own and a tour of five steps.</source>
        <translation>Awdurdod dychmygol gydag arolygiad cyfan yw’r demo. Mae ganddo ei fan gwaith ei hun a thaith o bum cam.</translation>
    </message>
    <message>
        <source>Begin with your own workspace, or look round in the demo first.</source>
        <translation>Dechreuwch gyda’ch man gwaith eich hun, neu edrychwch o gwmpas y demo yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Make a workspace</source>
        <translation>&amp;Creu man gwaith</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>Rhoi cynnig ar y &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Restore a back-up…</source>
        <translation>Ad&amp;fer copi wrth gefn…</translation>
    </message>
    <message>
        <source>&amp;Open one…</source>
        <translation>&amp;Agor un…</translation>
    </message>
    <message>
        <source>Entering the demo’s inspection. This takes a minute, once.</source>
        <translation>Yn cofnodi arolygiad y demo. Mae’n cymryd munud, unwaith yn unig.</translation>
    </message>
    <message>
        <source>Entering the children’s inspection…</source>
        <translation>Yn cofnodi’r arolygiad plant…</translation>
    </message>
    <message>
        <source>Entering the performance evaluation…</source>
        <translation>Yn cofnodi’r gwerthusiad perfformiad…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open an inspection first.</source>
        <translation>Agorwch arolygiad yn gyntaf.</translation>
    </message>
    <message>
        <source>Encrypted, on this computer</source>
        <translation>Wedi’i amgryptio, ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>No inspection open</source>
        <translation>Dim arolygiad ar agor</translation>
    </message>
    <message>
        <source>The inspection that was open is undone. Redo brings it back.</source>
        <translation>Dadwnaed yr arolygiad a oedd ar agor. Daw Ailwneud ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Saved {time} · encrypted</source>
        <translation>Cadwyd {time} · wedi’i amgryptio</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Cadwyd</translation>
    </message>
</context>
<context>
    <name>_ClosedBanner</name>
    <message>
        <source>This stage is closed: it can be read, not changed.</source>
        <translation>Mae’r cam hwn ar gau: gellir ei ddarllen, nid ei newid.</translation>
    </message>
    <message>
        <source>Reopen, with a reason…</source>
        <translation>Ailagor, gyda rheswm…</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
</context>
<context>
    <name>_InspectionCard</name>
    <message>
        <source>Inspections</source>
        <translation>Arolygiadau</translation>
    </message>
</context>
<context>
    <name>_MovedOn</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Undo the &amp;rest</source>
        <translation>Dadwneud y &amp;gweddill</translation>
    </message>
    <message>
        <source>&amp;Leave all as it is</source>
        <translation>Gad&amp;ael popeth fel y mae</translation>
    </message>
</context>
<context>
    <name>alone</name>
    <message>
        <source>Something is still under way. Wait until it has ended, or cancel it.</source>
        <translation>Mae rhywbeth ar waith o hyd. Arhoswch nes iddo orffen, neu ei ganslo.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Close a stage</source>
        <translation>Cau cam</translation>
    </message>
    <message>
        <source>Reopen a stage</source>
        <translation>Ailagor cam</translation>
    </message>
    <message>
        <source>Reopen this stage, with a reason…</source>
        <translation>Ailagor y cam hwn, gyda rheswm…</translation>
    </message>
    <message>
        <source>Close this stage</source>
        <translation>Cau’r cam hwn</translation>
    </message>
    <message>
        <source>The stage is closed: it can be read, not changed.</source>
        <translation>Mae’r cam ar gau: gellir ei ddarllen, nid ei newid.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Gweld</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Mynd</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>&amp;Inspections…</source>
        <translation>&amp;Arolygiadau…</translation>
    </message>
    <message>
        <source>&amp;New inspection…</source>
        <translation>Arolygiad &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Gosodiadau…</translation>
    </message>
    <message>
        <source>Keys and &amp;back-ups…</source>
        <translation>Allweddi a chopïau &amp;wrth gefn…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Cloi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Gada&amp;el</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>Ch&amp;wilio ym mhobman…</translation>
    </message>
    <message>
        <source>&amp;History of this record…</source>
        <translation>&amp;Hanes y cofnod hwn…</translation>
    </message>
    <message>
        <source>&amp;Fold the rail</source>
        <translation>&amp;Plygu’r bar ochr</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Testun &amp;mwy</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Testun ll&amp;ai</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Maint testun a&amp;rferol</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>Lliwiau &amp;golau</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Lliwiau &amp;tywyll</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Cyferbyniad &amp;uchel</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation>Lliwiau fel y &amp;system</translation>
    </message>
    <message>
        <source>&amp;Cymraeg / English</source>
        <translation>&amp;Cymraeg / English</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Y c&amp;warel nesaf</translation>
    </message>
    <message>
        <source>&amp;Pane before</source>
        <translation>Y cwarel b&amp;laenorol</translation>
    </message>
    <message>
        <source>&amp;Next stage</source>
        <translation>Y cam &amp;nesaf</translation>
    </message>
    <message>
        <source>Stage &amp;before</source>
        <translation>Y cam &amp;blaenorol</translation>
    </message>
    <message>
        <source>&amp;What would you like to do?</source>
        <translation>Beth &amp;hoffech chi ei wneud?</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>B&amp;ysellau</translation>
    </message>
    <message>
        <source>&amp;About this page</source>
        <translation>&amp;Am y dudalen hon</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Taith</translation>
    </message>
    <message>
        <source>The &amp;guide</source>
        <translation>Y &amp;canllaw</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Choose a record first: a case, a finding, a note.</source>
        <translation>Dewiswch gofnod yn gyntaf: achos, canfyddiad, nodyn.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>About a practitioner</source>
        <translation>Am ymarferydd</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Cydnabuwyd</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Derbynnydd</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Pwy i’w holi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Awdur</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Terfyn amser</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Pam y’i canslwyd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>A concern</source>
        <translation>Pryder</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Penderfynwyd gan</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensiwn</translation>
    </message>
    <message>
        <source>What is done well</source>
        <translation>Yr hyn a wneir yn dda</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Diwedd</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurf</translation>
    </message>
    <message>
        <source>Immediate danger</source>
        <translation>Perygl uniongyrchol</translation>
    </message>
    <message>
        <source>What will improve</source>
        <translation>Yr hyn a fydd yn gwella</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>Arolygwyr</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Why not reviewed</source>
        <translation>Pam nad adolygwyd ef</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Ein barn ni</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Overall judgement</source>
        <translation>Dyfarniad cyffredinol</translation>
    </message>
    <message>
        <source>The authority’s own view</source>
        <translation>Barn yr awdurdod ei hun</translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation>Pwy sy’n ei ddilyn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nifer y bobl</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>A quote</source>
        <translation>Dyfyniad</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Rhesymeg</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Darllenwyd ar</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Darllenwyd gan</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Sut y mae’n darllen</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Adolygwyd ar</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Adolygydd</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gwelwyd</translation>
    </message>
    <message>
        <source>Shortfalls</source>
        <translation>Diffygion</translation>
    </message>
    <message>
        <source>Sources wanted</source>
        <translation>Ffynonellau sydd eu hangen</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Cryfderau</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Text in Welsh</source>
        <translation>Testun Cymraeg</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Testun Saesneg</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Dywedwyd</translation>
    </message>
    <message>
        <source>Whom we told</source>
        <translation>Wrth bwy y dywedwyd</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Olrheiniwyd</translation>
    </message>
    <message>
        <source>The child’s voice</source>
        <translation>Llais y plentyn</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Yr hyn y mae’n ei ddangos</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Ynghylch beth y mae</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>Cadarnhawyd yn ysgrifenedig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ydy</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nac ydy</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dilëwyd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Adolygwyd</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Heb ei adolygu</translation>
    </message>
    <message>
        <source>A fact</source>
        <translation>Ffaith</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Put back an earlier version</source>
        <translation>Adfer fersiwn gynharach</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>verified</source>
        <translation>gwiriwyd</translation>
    </message>
    <message>
        <source>default</source>
        <translation>rhagosodiad</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gosodwyd</translation>
    </message>
    <message>
        <source>{title}: late</source>
        <translation>{title}: yn hwyr</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>Records of cases: kept until this day</source>
        <translation>Cofnodion achosion: fe’u cedwir tan y diwrnod hwn</translation>
    </message>
    <message>
        <source>Records of cases: due to be erased since this day</source>
        <translation>Cofnodion achosion: dylid bod wedi’u dileu ers y diwrnod hwn</translation>
    </message>
    <message>
        <source>{what}: hours left: {hours}</source>
        <translation>{what}: oriau ar ôl: {hours}</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>nodiadau: {count}</translation>
    </message>
    <message>
        <source>reviews: {count}</source>
        <translation>adolygiadau: {count}</translation>
    </message>
    <message>
        <source>interviews: {count}</source>
        <translation>cyfweliadau: {count}</translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation>datganiadau: {count}</translation>
    </message>
    <message>
        <source>documents: {count}</source>
        <translation>dogfennau: {count}</translation>
    </message>
    <message>
        <source>ties of evidence: {count}</source>
        <translation>clymau tystiolaeth: {count}</translation>
    </message>
    <message>
        <source>findings: {count}</source>
        <translation>canfyddiadau: {count}</translation>
    </message>
    <message>
        <source>recommendations: {count}</source>
        <translation>argymhellion: {count}</translation>
    </message>
    <message>
        <source>paragraphs: {count}</source>
        <translation>paragraffau: {count}</translation>
    </message>
    <message>
        <source>Conflicts to look at: {count}</source>
        <translation>Gwrthdaro i edrych arno: {count}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Beth hoffech chi ei wneud?</translation>
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
    <name>shell</name>
    <message>
        <source>New inspection</source>
        <translation>Arolygiad newydd</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Hunanasesiad</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Cyfweliadau</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Gwaith dilynol</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>{author} changed this at {time}; undoing would overwrite it.</source>
        <translation>Newidiodd {author} hyn am {time}; byddai dadwneud yn ei drosysgrifo.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>The keyring holds no key for this workspace. Type the passphrase.</source>
        <translation>Nid oes allwedd i’r man gwaith hwn yn y cylch allweddi. Teipiwch y cyfrinymadrodd.</translation>
    </message>
</context>
</TS>
