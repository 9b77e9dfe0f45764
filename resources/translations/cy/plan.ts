<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>Board</name>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Gwrthdaro</translation>
    </message>
    <message>
        <source>free</source>
        <translation>rhydd</translation>
    </message>
</context>
<context>
    <name>DatesPart</name>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Carreg filltir</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>O ble</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Dim dyddiadau eto</translation>
    </message>
    <message>
        <source>They are counted from the fieldwork weeks as soon as those are set.</source>
        <translation>Fe’u cyfrifir o’r wythnosau gwaith maes cyn gynted ag y bydd y rheini wedi’u pennu.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Cerrig milltir</translation>
    </message>
    <message>
        <source>Back to the rule&apos;s date</source>
        <translation>Yn ôl i ddyddiad y rheol</translation>
    </message>
    <message>
        <source>Delete this date</source>
        <translation>Dileu’r dyddiad hwn</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Ychwanegu dyddiad</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Beth sydd i’w wneud</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Why this date differs from the rule.</source>
        <translation>Pam mae’r dyddiad hwn yn wahanol i’r rheol.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>dim dyddiad eto</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Ein dyddiad ni</translation>
    </message>
    <message>
        <source>Set by the team</source>
        <translation>Gosodwyd gan y tîm</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gwiriwyd</translation>
    </message>
    <message>
        <source>Office default</source>
        <translation>Rhagosodiad y swyddfa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>By the rule: {day}</source>
        <translation>Yn ôl y rheol: {day}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Ffynhonnell: {source}</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Dyddiad newydd</translation>
    </message>
</context>
<context>
    <name>DocumentsPart</name>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Mae’r gofrestr yn wag</translation>
    </message>
    <message>
        <source>Add a file: it is kept encrypted in the workspace, as it came.</source>
        <translation>Ychwanegwch ffeil: fe’i cedwir wedi’i hamgryptio yn y man gwaith, fel y daeth.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Attach another file…</source>
        <translation>Atodi ffeil arall…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Cadw copi…</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Tynnu oddi ar y gofrestr</translation>
    </message>
    <message>
        <source>Add without a file</source>
        <translation>Ychwanegu heb ffeil</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ychwanegu ffeil…</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Yn darllen {file}</translation>
    </message>
    <message>
        <source>{file} was written. That copy is not encrypted.</source>
        <translation>Ysgrifennwyd {file}. Nid yw’r copi hwnnw wedi’i amgryptio.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>A policy, an audit, minutes, figures…</source>
        <translation>Polisi, archwiliad, cofnodion, ffigurau…</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Derbyniwyd ar</translation>
    </message>
    <message>
        <source>Answers the request</source>
        <translation>Yn ateb y cais</translation>
    </message>
    <message>
        <source>Page or passage that matters</source>
        <translation>Y dudalen neu’r darn sy’n bwysig</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Dogfen newydd</translation>
    </message>
    <message>
        <source>A file for the register</source>
        <translation>Ffeil i’r gofrestr</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>The file of this document</source>
        <translation>Ffeil y ddogfen hon</translation>
    </message>
    <message>
        <source>No file is kept with this document.</source>
        <translation>Ni chedwir ffeil gyda’r ddogfen hon.</translation>
    </message>
    <message>
        <source>Save a copy that is not encrypted</source>
        <translation>Cadw copi heb ei amgryptio</translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>The inspection</source>
        <translation>Yr arolygiad</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dyddiadau</translation>
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
        <source>Both languages</source>
        <translation>Y ddwy iaith</translation>
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
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Authority, in English</source>
        <translation>Yr awdurdod, yn Saesneg</translation>
    </message>
    <message>
        <source>Authority, in Welsh</source>
        <translation>Yr awdurdod, yn Gymraeg</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Language in which the authority writes to us</source>
        <translation>Yr iaith y mae’r awdurdod yn ysgrifennu atom ynddi</translation>
    </message>
    <message>
        <source>Review period: first day</source>
        <translation>Cyfnod adolygu: diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Review period: last day</source>
        <translation>Cyfnod adolygu: diwrnod olaf</translation>
    </message>
    <message>
        <source>Fieldwork weeks</source>
        <translation>Wythnosau gwaith maes</translation>
    </message>
    <message>
        <source>The Monday on which each week begins.</source>
        <translation>Y dydd Llun y mae pob wythnos yn dechrau arno.</translation>
    </message>
    <message>
        <source>Warning notice issued on</source>
        <translation>Dyddiad cyhoeddi’r hysbysiad rhybuddio</translation>
    </message>
    <message>
        <source>Empty where there is none. The report to Ministers counts from it.</source>
        <translation>Yn wag lle nad oes un. Cyfrifir dyddiad yr adroddiad i Weinidogion ohono.</translation>
    </message>
    <message>
        <source>Edition of the Code of Practice</source>
        <translation>Argraffiad y Cod Ymarfer</translation>
    </message>
    <message>
        <source>Which edition applies; office defaults are to be checked against it.</source>
        <translation>Pa argraffiad sy’n gymwys; dylid gwirio rhagosodiadau’r swyddfa yn ei erbyn.</translation>
    </message>
    <message>
        <source>Serious concern</source>
        <translation>Pryder difrifol</translation>
    </message>
    <message>
        <source>The authority is followed under serious concern</source>
        <translation>Mae’r awdurdod yn cael ei ddilyn oherwydd pryder difrifol</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Rhan o’r cynllun</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>Ysgrifennwyd {file}.</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Arolygiad</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Cerrig milltir</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Amserlen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Ffeil galendr…</translation>
    </message>
    <message>
        <source>Timetable and milestones for a calendar</source>
        <translation>Amserlen a cherrig milltir ar gyfer calendr</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Ffeiliau calendr (*.ics)</translation>
    </message>
</context>
<context>
    <name>RequestsPart</name>
    <message>
        <source>What we asked for</source>
        <translation>Yr hyn y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gofynnwyd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Ni ofynnwyd am ddim eto</translation>
    </message>
    <message>
        <source>Put down each thing that the authority is asked to send.</source>
        <translation>Nodwch bob peth y gofynnir i’r awdurdod ei anfon.</translation>
    </message>
    <message>
        <source>Information requests</source>
        <translation>Ceisiadau am wybodaeth</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Derbyniwyd heddiw</translation>
    </message>
    <message>
        <source>Delete this request</source>
        <translation>Dileu’r cais hwn</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>Ychwanegu cais</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Yr hyn yr ydym yn gofyn amdano</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gofynnwyd ar</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Derbyniwyd ar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Cais newydd</translation>
    </message>
    <message>
        <source>Received: {day}</source>
        <translation>Derbyniwyd: {day}</translation>
    </message>
</context>
<context>
    <name>SameFileDialog</name>
    <message>
        <source>This file is in the register already</source>
        <translation>Mae’r ffeil hon yn y gofrestr yn barod</translation>
    </message>
    <message>
        <source>{file} is the same file, letter for letter, as {number} {title}.</source>
        <translation>{file} yw’r un ffeil, air am air, â {number} {title}.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>&amp;Keep it a second time</source>
        <translation>C&amp;adw am yr eildro</translation>
    </message>
    <message>
        <source>&amp;Show that document</source>
        <translation>&amp;Dangos y ddogfen honno</translation>
    </message>
</context>
<context>
    <name>TeamPart</name>
    <message>
        <source>Inspector</source>
        <translation>Arolygydd</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Ieithoedd gwaith</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Nobody is on the team yet</source>
        <translation>Nid oes neb yn y tîm eto</translation>
    </message>
    <message>
        <source>An inspection has one lead inspector and any number of members.</source>
        <translation>Mae gan arolygiad un arolygydd arweiniol ac unrhyw nifer o aelodau.</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Y tîm</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>Tynnu o’r tîm</translation>
    </message>
    <message>
        <source>Add an inspector</source>
        <translation>Ychwanegu arolygydd</translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation>Arolygydd arweiniol</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Aelod</translation>
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
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>New inspector</source>
        <translation>Arolygydd newydd</translation>
    </message>
    <message>
        <source>{name} is no longer on the team.</source>
        <translation>Nid yw {name} yn y tîm mwyach.</translation>
    </message>
</context>
<context>
    <name>TimetablePart</name>
    <message>
        <source>Timetable, days by inspectors</source>
        <translation>Amserlen, dyddiau yn ôl arolygwyr</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Ar y safle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Add to the timetable</source>
        <translation>Ychwanegu at yr amserlen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Nid oes dim wedi’i drefnu eto</translation>
    </message>
    <message>
        <source>Interviews that have a time stand here too, beside meetings and visits.</source>
        <translation>Mae cyfweliadau sydd ag amser yma hefyd, ochr yn ochr â chyfarfodydd ac ymweliadau.</translation>
    </message>
    <message>
        <source>Entries of the timetable</source>
        <translation>Cofnodion yr amserlen</translation>
    </message>
    <message>
        <source>Remove from the timetable</source>
        <translation>Tynnu o’r amserlen</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Gwrthdaro</translation>
    </message>
    <message>
        <source>An entry needs a day and times.</source>
        <translation>Mae angen diwrnod ac amseroedd ar gofnod.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Cofnod newydd</translation>
    </message>
</context>
<context>
    <name>Weeks</name>
    <message>
        <source>Add a week</source>
        <translation>Ychwanegu wythnos</translation>
    </message>
    <message>
        <source>Week {n} begins on Monday</source>
        <translation>Wythnos {n}, gan ddechrau ddydd Llun</translation>
    </message>
    <message>
        <source>Delete week {n}</source>
        <translation>Dileu wythnos {n}</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>No file is kept with this document.</source>
        <translation>Ni chedwir ffeil gyda’r ddogfen hon.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Check that it is still there.</source>
        <translation>Ni ellir darllen {file}. Gwiriwch ei bod yno o hyd.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB: it was not attached.</source>
        <translation>Mae {file} yn fwy na {most} MB: nis atodwyd.</translation>
    </message>
    <message>
        <source>Several inspections answer to “{name}”: {titles}.</source>
        <translation>Mae sawl arolygiad yn cyfateb i “{name}”: {titles}.</translation>
    </message>
    <message>
        <source>No inspection answers to “{name}”.</source>
        <translation>Nid oes arolygiad yn cyfateb i “{name}”.</translation>
    </message>
    <message>
        <source>The authority is missing: type its name.</source>
        <translation>Mae’r awdurdod ar goll: teipiwch ei enw.</translation>
    </message>
    <message>
        <source>The title is missing: type one.</source>
        <translation>Mae’r teitl ar goll: teipiwch un.</translation>
    </message>
    <message>
        <source>The review period ends before it begins ({first}, {last}).</source>
        <translation>Mae’r cyfnod adolygu yn gorffen cyn iddo ddechrau ({first}, {last}).</translation>
    </message>
    <message>
        <source>Fieldwork weeks begin on a Monday; {day} is none.</source>
        <translation>Mae wythnosau gwaith maes yn dechrau ar ddydd Llun; nid dydd Llun yw {day}.</translation>
    </message>
    <message>
        <source>A team has exactly one lead inspector.</source>
        <translation>Mae gan dîm un arolygydd arweiniol yn union.</translation>
    </message>
    <message>
        <source>the first day of fieldwork</source>
        <translation>diwrnod cyntaf y gwaith maes</translation>
    </message>
    <message>
        <source>the last day of fieldwork</source>
        <translation>diwrnod olaf y gwaith maes</translation>
    </message>
    <message>
        <source>the warning notice</source>
        <translation>yr hysbysiad rhybuddio</translation>
    </message>
    <message>
        <source>Hours after {anchor}: {number}</source>
        <translation>Oriau ar ôl {anchor}: {number}</translation>
    </message>
    <message>
        <source>Working days after {anchor}: {number}</source>
        <translation>Diwrnodau gwaith ar ôl {anchor}: {number}</translation>
    </message>
    <message>
        <source>Days after {anchor}: {number}</source>
        <translation>Diwrnodau ar ôl {anchor}: {number}</translation>
    </message>
    <message>
        <source>Weeks after {anchor}: {number}</source>
        <translation>Wythnosau ar ôl {anchor}: {number}</translation>
    </message>
    <message>
        <source>Months after {anchor}: {number}</source>
        <translation>Misoedd ar ôl {anchor}: {number}</translation>
    </message>
    <message>
        <source>Hours before {anchor}: {number}</source>
        <translation>Oriau cyn {anchor}: {number}</translation>
    </message>
    <message>
        <source>Working days before {anchor}: {number}</source>
        <translation>Diwrnodau gwaith cyn {anchor}: {number}</translation>
    </message>
    <message>
        <source>Days before {anchor}: {number}</source>
        <translation>Diwrnodau cyn {anchor}: {number}</translation>
    </message>
    <message>
        <source>Weeks before {anchor}: {number}</source>
        <translation>Wythnosau cyn {anchor}: {number}</translation>
    </message>
    <message>
        <source>Months before {anchor}: {number}</source>
        <translation>Misoedd cyn {anchor}: {number}</translation>
    </message>
    <message>
        <source>Say why this date differs from the rule, then set it.</source>
        <translation>Dywedwch pam mae’r dyddiad hwn yn wahanol i’r rheol, yna gosodwch ef.</translation>
    </message>
    <message>
        <source>Change a milestone</source>
        <translation>Newid carreg filltir</translation>
    </message>
    <message>
        <source>Note a copy that was saved</source>
        <translation>Nodi copi a gadwyd</translation>
    </message>
    <message>
        <source>Change the register of documents</source>
        <translation>Newid y gofrestr ddogfennau</translation>
    </message>
    <message>
        <source>Change the facts of the inspection</source>
        <translation>Newid ffeithiau’r arolygiad</translation>
    </message>
    <message>
        <source>Change an information request</source>
        <translation>Newid cais am wybodaeth</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Newid y tîm</translation>
    </message>
    <message>
        <source>Change the timetable</source>
        <translation>Newid yr amserlen</translation>
    </message>
    <message>
        <source>{day} is before the day it was asked for, {asked}.</source>
        <translation>Mae {day} cyn y diwrnod y gofynnwyd amdano, {asked}.</translation>
    </message>
    <message>
        <source>Milestones done: {done} of {all}</source>
        <translation>Cerrig milltir a gwblhawyd: {done} o {all}</translation>
    </message>
    <message>
        <source>Inspectors: {team} · Milestones done: {done} of {all}</source>
        <translation>Arolygwyr: {team} · Cerrig milltir a gwblhawyd: {done} o {all}</translation>
    </message>
    <message>
        <source>The team has no lead inspector yet</source>
        <translation>Nid oes gan y tîm arolygydd arweiniol eto</translation>
    </message>
    <message>
        <source>The fieldwork weeks are not set yet</source>
        <translation>Nid yw’r wythnosau gwaith maes wedi’u pennu eto</translation>
    </message>
    <message>
        <source>Milestones late: {n}</source>
        <translation>Cerrig milltir hwyr: {n}</translation>
    </message>
    <message>
        <source>Requests overdue: {n}</source>
        <translation>Ceisiadau hwyr: {n}</translation>
    </message>
    <message>
        <source>Timetable clashes: {n}</source>
        <translation>Gwrthdaro yn yr amserlen: {n}</translation>
    </message>
    <message>
        <source>A team has exactly one lead: make another person lead.</source>
        <translation>Mae gan dîm un arolygydd arweiniol yn union: gwnewch rywun arall yn arolygydd arweiniol.</translation>
    </message>
    <message>
        <source>An inspector needs a name.</source>
        <translation>Mae angen enw ar arolygydd.</translation>
    </message>
    <message>
        <source>It ends before it begins: check both times.</source>
        <translation>Mae’n gorffen cyn iddo ddechrau: gwiriwch y ddau amser.</translation>
    </message>
</context>
</TS>
