<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>DoubtsPart</name>
    <message>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the list could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them &amp;out for the authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no doubt to return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts for the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawPart</name>
    <message>
        <source>1. Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules can&apos;t all be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is a further draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample was drawn already. The reason is logged beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, rules and portfolio are fixed and get one number, before anybody knows the seed. Read it out; both sides write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice of the inspectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least ten digits from ten-sided dice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is committed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment: {hash}
Lowest chance of any row: {low}; best possible: {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no long-list yet: read one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample was drawn already. Say why there is to be a further one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit first: list and rules are fixed before the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed needs at least {n} digits from dice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed. Now the dice: half by each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the fairest draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are changed as proposed. Commit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>Rows of the long-list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} · SHA-256 of the list: {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form for the authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows on the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read a long-list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a long-list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form for the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long-list form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no long-list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the authority the form, or read the spreadsheet it has sent: one table, or one sheet for each category.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotaTable</name>
    <message>
        <source>Quotas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: on the list {listed}, at least {least}, at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePart</name>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reserve is given by the rule; you choose none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certi&amp;ficate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List for the authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{removed} is withdrawn; {by} takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is not drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is withdrawn already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at the right why it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance in this draw: {chance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: {seed}
Commitment: {hash}
Lowest chance: {low} · best possible: {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample for the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is not drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit to list and rules, then throw the dice, under “Rules and draw”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sampling</name>
    <message>
        <source>The draw asks for no rows at all. Ask for at least one.</source>
        <translation>Nid yw&apos;r tynnu&apos;n gofyn am unrhyw res. Gofynnwch am o leiaf un.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is neither a category of the framework nor a column of the long-list. Write a code such as C7, or a column and its value such as team.&quot;North&quot;.</source>
        <translation>{file}, llinell {line}: nid yw {key} yn gategori yn y fframwaith nac yn golofn yn y rhestr hir. Ysgrifennwch god megis C7, neu golofn a&apos;i gwerth megis team.&quot;North&quot;.</translation>
    </message>
    <message>
        <source>The seed is empty. Throw at least twenty ten-sided dice.</source>
        <translation>Mae&apos;r hedyn yn wag. Taflwch o leiaf ugain o ddisiau dengochrog.</translation>
    </message>
    <message>
        <source>This commitment was drawn from already. A further draw needs a new commitment and a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the case is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no drawn sample yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample was drawn already. Say why there is to be a further one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In both {one} and {other} on the list: {rows}</source>
        <translation>Yn {one} ac yn {other} ar y rhestr: {rows}</translation>
    </message>
    <message>
        <source>{name}: asked for at least {asked}; on the list: {available}</source>
        <translation>{name}: gofynnwyd am o leiaf {asked}; ar y rhestr: {available}</translation>
    </message>
    <message>
        <source>{name}: asked for at most {asked}; on the list: {available}</source>
        <translation>{name}: gofynnwyd am ddim mwy na {asked}; ar y rhestr: {available}</translation>
    </message>
    <message>
        <source>{name}: lower the minimum from {before} to {after}</source>
        <translation>{name}: gostwng yr isafswm o {before} i {after}</translation>
    </message>
    <message>
        <source>{name}: raise the maximum from {before} to {after}</source>
        <translation>{name}: codi&apos;r uchafswm o {before} i {after}</translation>
    </message>
    <message>
        <source>{name}: draw {after} in place of {before}</source>
        <translation>{name}: tynnu {after} yn lle {before}</translation>
    </message>
    <message>
        <source>No sample meets all the rules: those listed can&apos;t hold together.</source>
        <translation>Nid oes sampl sy&apos;n bodloni&apos;r holl reolau: ni all y rhai a restrir fod yn wir gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Read the long-list {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage the long-list {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear away an unfinished import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this is no mapping that can be opened.</source>
        <translation>{file}: nid mapio y gellir ei agor yw hwn.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {fault}</source>
        <translation>{file}, llinell {line}: {fault}</translation>
    </message>
    <message>
        <source>This is not format {format}.</source>
        <translation>Nid fformat {format} yw hwn.</translation>
    </message>
    <message>
        <source>“{found}” is no field. Fields: {fields}, category:…, flag:…</source>
        <translation>Nid maes yw “{found}”. Meysydd: {fields}, category:…, flag:…</translation>
    </message>
    <message>
        <source>The column “{heading}” looks as if it named people. Give a reason to read it.</source>
        <translation>Mae&apos;n ymddangos bod y golofn “{heading}” yn enwi pobl. Rhowch reswm dros ei darllen.</translation>
    </message>
    <message>
        <source>“{found}” is no category. Categories: {codes}.</source>
        <translation>Nid categori yw “{found}”. Categorïau: {codes}.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”: the mapping names the column “{heading}”, which is not there. Correct the mapping.</source>
        <translation>{file}, taflen “{sheet}”: mae&apos;r mapio&apos;n enwi&apos;r golofn “{heading}”, nad yw yno. Cywirwch y mapio.</translation>
    </message>
    <message>
        <source>{place}: no column of references was found. Say in the mapping which column it is.</source>
        <translation>{place}: ni chafwyd hyd i golofn gyfeirnodau. Nodwch yn y mapio pa golofn yw hi.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is no list and was not read. Map it if it is one.</source>
        <translation>Nid rhestr yw&apos;r daflen “{sheet}” ac ni chafodd ei darllen. Mapiwch hi os yw&apos;n rhestr.</translation>
    </message>
    <message>
        <source>There are more doubts than a sheet has rows. Save them as CSV instead.</source>
        <translation>Mae mwy o amheuon nag sydd o resi mewn taflen. Cadwch nhw ar ffurf CSV yn lle hynny.</translation>
    </message>
    <message>
        <source>{place}: the file can&apos;t be opened. Is it there, and not in use?</source>
        <translation>{place}: ni ellir agor y ffeil. A yw hi yno, a heb fod ar agor mewn rhaglen arall?</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden. It was read.</source>
        <translation>Mae&apos;r daflen “{sheet}” wedi&apos;i chuddio. Fe&apos;i darllenwyd.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, hidden rows: {count} ({rows}). They were read.</source>
        <translation>Taflen “{sheet}”, rhesi cudd: {count} ({rows}). Fe&apos;u darllenwyd.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has hidden columns. They were read like the others.</source>
        <translation>Mae colofnau cudd yn y daflen “{sheet}”. Fe&apos;u darllenwyd fel y lleill.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, row {row}</source>
        <translation>{file}, taflen “{sheet}”, rhes {row}</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”</source>
        <translation>{file}, taflen “{sheet}”</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, rhes {row}</translation>
    </message>
    <message>
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>{place}: the file is empty. Ask for it again.</source>
        <translation>{place}: mae&apos;r ffeil yn wag. Gofynnwch amdani eto.</translation>
    </message>
    <message>
        <source>{place}: this is no spreadsheet, whatever its name says. Send it as XLSX, ODS or CSV.</source>
        <translation>{place}: nid taenlen yw hon, beth bynnag y mae ei henw&apos;n ei ddweud. Anfonwch hi ar ffurf XLSX, ODS neu CSV.</translation>
    </message>
    <message>
        <source>{place}: the file has a password, or is of the old XLS kind. Save it as XLSX without a password.</source>
        <translation>{place}: mae cyfrinair ar y ffeil, neu mae hi o&apos;r hen fath XLS. Cadwch hi ar ffurf XLSX heb gyfrinair.</translation>
    </message>
    <message>
        <source>{place}: this part is damaged. Open and save it anew, or ask for it again.</source>
        <translation>{place}: mae&apos;r rhan hon wedi&apos;i difrodi. Agorwch hi a&apos;i chadw o&apos;r newydd, neu gofynnwch amdani eto.</translation>
    </message>
    <message>
        <source>{place}: this is far bigger than any long-list, and was left unread. Delete what doesn&apos;t belong to the list and save it anew.</source>
        <translation>{place}: mae hyn yn llawer mwy nag unrhyw restr hir, ac ni chafodd ei ddarllen. Dilëwch yr hyn nad yw&apos;n perthyn i&apos;r rhestr a&apos;i chadw o&apos;r newydd.</translation>
    </message>
    <message>
        <source>{place}: the file holds definitions that no spreadsheet program writes, and was left unread. Open and save it anew.</source>
        <translation>{place}: mae&apos;r ffeil yn cynnwys diffiniadau nad oes unrhyw raglen daenlen yn eu hysgrifennu, ac ni chafodd ei darllen. Agorwch hi a&apos;i chadw o&apos;r newydd.</translation>
    </message>
    <message>
        <source>The file has macros. They were not run.</source>
        <translation>Mae macros yn y ffeil. Ni chawsant eu rhedeg.</translation>
    </message>
    <message>
        <source>{name}: nearly all rows of this kind will be drawn. Asked for: {asked}; on the list: {available}</source>
        <translation>{name}: bydd bron pob rhes o&apos;r math hwn yn cael ei thynnu. Gofynnwyd am: {asked}; ar y rhestr: {available}</translation>
    </message>
    <message>
        <source>The quotas hold the lowest chance far below an equal share. They are: {names}</source>
        <translation>Mae&apos;r cwotâu&apos;n cadw&apos;r tebygolrwydd isaf ymhell islaw cyfran gyfartal. Dyma nhw: {names}</translation>
    </message>
    <message>
        <source>The quotas tell nearly every row from every other, so the certificate nearly names people. Merge age bands or teams, or drop a quota.</source>
        <translation>Mae&apos;r cwotâu&apos;n gwahaniaethu rhwng bron pob rhes a&apos;r lleill, felly mae&apos;r dystysgrif bron yn enwi pobl. Cyfunwch fandiau oedran neu dimau, neu hepgorwch gwota.</translation>
    </message>
    <message>
        <source>The quotas file {file} can&apos;t be read.</source>
        <translation>Ni ellir darllen y ffeil gwotâu {file}.</translation>
    </message>
    <message>
        <source>The quotas file {file} is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Nid testun UTF-8 yw&apos;r ffeil gwotâu {file}. Cadwch hi fel UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not sound TOML: {what}</source>
        <translation>Nid yw {file} yn TOML dilys: {what}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is not known here. The tables are minimum, maximum, where and draw.</source>
        <translation>{file}, llinell {line}: nid yw {key} yn hysbys yma. Y tablau yw minimum, maximum, where a draw.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} needs a whole number from 0 on, not {value}.</source>
        <translation>{file}, llinell {line}: mae angen rhif cyfan o 0 i fyny ar {key}, nid {value}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} can&apos;t stand here. The switches are contacts_count_everywhere and families, each true or false.</source>
        <translation>{file}, llinell {line}: ni all {key} sefyll yma. Y switshis yw contacts_count_everywhere a families, pob un yn true neu&apos;n false.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} needs a word or a list of words in quotation marks.</source>
        <translation>{file}, llinell {line}: mae angen gair neu restr o eiriau mewn dyfynodau ar {key}.</translation>
    </message>
    <message>
        <source>{reference} is not in the sample, so it can&apos;t be replaced.</source>
        <translation>Nid yw {reference} yn y sampl, felly ni ellir rhoi un arall yn ei le.</translation>
    </message>
    <message>
        <source>No reserve is left on the long-list.</source>
        <translation>Nid oes un wrth gefn ar ôl ar y rhestr hir.</translation>
    </message>
    <message>
        <source>The reserves don&apos;t hold that many more of this pool without exceeding a maximum. Asked: {asked}; found: {found}</source>
        <translation>Nid oes cynifer wrth gefn o&apos;r gronfa hon heb fynd dros uchafswm. Gofynnwyd am: {asked}; cafwyd: {found}</translation>
    </message>
    <message>
        <source>The reference {reference} stands on more than one row of the long-list. Merge or rename the rows, then draw.</source>
        <translation>Mae&apos;r cyfeirnod {reference} ar fwy nag un rhes o&apos;r rhestr hir. Cyfunwch neu ailenwch y rhesi, yna tynnwch.</translation>
    </message>
    <message>
        <source>A row of the long-list has no reference. Give it one or leave it out, then draw.</source>
        <translation>Nid oes cyfeirnod gan un o resi&apos;r rhestr hir. Rhowch un iddi neu ei gadael allan, yna tynnwch.</translation>
    </message>
    <message>
        <source>A column of the long-list can&apos;t be called “{name}” here, since the draw uses that word itself. Give the column another name.</source>
        <translation>Ni ellir galw colofn o&apos;r rhestr hir yn “{name}” yma, gan fod y tynnu&apos;n defnyddio&apos;r gair hwnnw ei hun. Rhowch enw arall i&apos;r golofn.</translation>
    </message>
    <message>
        <source>The file is not a certificate, or it was changed after it was written.</source>
        <translation>Nid tystysgrif yw&apos;r ffeil, neu fe&apos;i newidiwyd ar ôl ei hysgrifennu.</translation>
    </message>
    <message>
        <source>The long-list is not the one that the certificate was drawn from.</source>
        <translation>Nid dyma&apos;r rhestr hir y tynnwyd y sampl ohoni.</translation>
    </message>
    <message>
        <source>A line of the portfolio breaks the rules.</source>
        <translation>Mae llinell o&apos;r portffolio&apos;n torri&apos;r rheolau.</translation>
    </message>
    <message>
        <source>A proof does not show what it says.</source>
        <translation>Nid yw prawf yn dangos yr hyn a ddywed.</translation>
    </message>
    <message>
        <source>A chance is not the one that the portfolio gives.</source>
        <translation>Nid yw tebygolrwydd yn cyfateb i&apos;r portffolio.</translation>
    </message>
    <message>
        <source>The commitment is not that of this list, these rules and this portfolio.</source>
        <translation>Nid ymrwymiad y rhestr, y rheolau a&apos;r portffolio hyn ydyw.</translation>
    </message>
    <message>
        <source>The seed does not give this sample.</source>
        <translation>Nid yw&apos;r hedyn yn rhoi&apos;r sampl hwn.</translation>
    </message>
    <message>
        <source>A replacement or extension is not the one that the rule gives.</source>
        <translation>Nid yw amnewidiad neu estyniad yn dilyn y rheol.</translation>
    </message>
    <message>
        <source>Commit to a draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with the authority&apos;s long-list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list: {rows} · doubts: {doubts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed; the seed and the draw come next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn: {numbers} · withdrawn: {withdrawn} · reserves: {reserves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: say with --period for which days the list was read, first and last.</source>
        <translation>{file}: nodwch gyda --period ar gyfer pa ddyddiau y darllenwyd y rhestr, y cyntaf a&apos;r olaf.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it as 2016-06-01.</source>
        <translation>Nid diwrnod yw “{text}”. Ysgrifennwch ef fel 2016-06-01.</translation>
    </message>
</context>
</TS>
