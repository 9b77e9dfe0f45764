<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance against the list</source>
        <translation>Cydbwysedd o’i gymharu â’r rhestr</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Priodoledd</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>Bar: share of the sample. Mark: share of the list.</source>
        <translation>Bar: cyfran o’r sampl. Marc: cyfran o’r rhestr.</translation>
    </message>
    <message>
        <source>{name}: {listed} of the list, {drawn} of the sample</source>
        <translation>{name}: {listed} o’r rhestr, {drawn} o’r sampl</translation>
    </message>
</context>
<context>
    <name>BoundCard</name>
    <message>
        <source>Beyond the sample</source>
        <translation>Y tu hwnt i’r sampl</translation>
    </message>
    <message>
        <source>Cases of the sample in which it was found</source>
        <translation>Nifer yr achosion yn y sampl lle y’i canfuwyd</translation>
    </message>
    <message>
        <source>Exact, with 95% confidence, for a plain random sample. Quotas make chances unequal, so take it as an orientation.</source>
        <translation>Manwl gywir, gyda hyder o 95%, ar gyfer hapsampl syml. Mae cwotâu’n gwneud y tebygolrwydd yn anghyfartal, felly arweiniad yn unig yw hyn.</translation>
    </message>
    <message>
        <source>The sample has fewer. It has: {n}</source>
        <translation>Mae llai yn y sampl. Nifer: {n}</translation>
    </message>
    <message>
        <source>On the list of {listed:,}: at least {least:,}, at most {most:,}</source>
        <translation>Ar y rhestr o {listed:,}: o leiaf {least:,}, ar y mwyaf {most:,}</translation>
    </message>
</context>
<context>
    <name>ChangesPart</name>
    <message>
        <source>Changes of the list</source>
        <translation>Newidiadau yn y rhestr</translation>
    </message>
    <message>
        <source>Comparing with the list before</source>
        <translation>Yn cymharu â’r rhestr o’i blaen</translation>
    </message>
    <message>
        <source>New: {new:,} · gone: {gone:,} · changed: {changed:,} · same: {same:,}</source>
        <translation>Newydd: {new:,} · wedi mynd: {gone:,} · newidiwyd: {changed:,} · yr un fath: {same:,}</translation>
    </message>
    <message>
        <source>Drawn, and no longer on the list: {references}</source>
        <translation>Tynnwyd, ac nid ydynt ar y rhestr mwyach: {references}</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Wedi mynd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tynnwyd</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Cronfa</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorïau</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Baneri</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oedran</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rhyw</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Sibling code</source>
        <translation>Cod brodyr a chwiorydd</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Agorwyd</translation>
    </message>
    <message>
        <source>May be drawn</source>
        <translation>Gellir ei thynnu</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Cynt a nawr</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Nid oes dim i’w gymharu</translation>
    </message>
    <message>
        <source>A second list is set beside the one before it. Drawn cases stay tied.</source>
        <translation>Gosodir ail restr ochr yn ochr â’r un o’i blaen. Mae’r achosion a dynnwyd yn aros ynghlwm wrth eu rhesi.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>These rules can&apos;t all be met</source>
        <translation>Ni ellir bodloni’r rheolau hyn i gyd</translation>
    </message>
    <message>
        <source>Any one of these would do:</source>
        <translation>Byddai unrhyw un o’r rhain yn ddigon:</translation>
    </message>
    <message>
        <source>Apply this</source>
        <translation>Gweithredu hyn</translation>
    </message>
    <message>
        <source>Apply: {change}</source>
        <translation>Gweithredu: {change}</translation>
    </message>
</context>
<context>
    <name>DoubtsPart</name>
    <message>
        <source>Doubt</source>
        <translation>Amheuaeth</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Canfuwyd</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Beth a wnaed</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>Dim amheuon</translation>
    </message>
    <message>
        <source>Every row of the list could be read.</source>
        <translation>Gellid darllen pob rhes o’r rhestr.</translation>
    </message>
    <message>
        <source>Kind of doubt</source>
        <translation>Math o amheuaeth</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Amheuon</translation>
    </message>
    <message>
        <source>Write them &amp;out for the authority…</source>
        <translation>Eu hysgrifennu &amp;allan i’r awdurdod…</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, rhes {row}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rhes {row}</translation>
    </message>
    <message>
        <source>There is no doubt to return.</source>
        <translation>Nid oes amheuaeth i’w dychwelyd.</translation>
    </message>
    <message>
        <source>Doubts for the authority</source>
        <translation>Amheuon i’r awdurdod</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>amheuon</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>Ysgrifennwyd {file}.</translation>
    </message>
</context>
<context>
    <name>DrawPart</name>
    <message>
        <source>Why there is a further draw</source>
        <translation>Pam y tynnir eto</translation>
    </message>
    <message>
        <source>A sample was drawn already. The reason is logged beside it.</source>
        <translation>Tynnwyd sampl eisoes. Cofnodir y rheswm wrth ei ochr.</translation>
    </message>
    <message>
        <source>List, rules and portfolio are fixed and get one number, before anybody knows the seed. Read it out; both sides write it down.</source>
        <translation>Pennir y rhestr, y rheolau a’r portffolio a rhoddir un rhif iddynt, cyn i neb wybod beth yw’r hedyn. Darllenwch y rhif yn uchel; bydd y ddwy ochr yn ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Dice of the inspectors</source>
        <translation>Disiau’r arolygwyr</translation>
    </message>
    <message>
        <source>At least ten digits from ten-sided dice.</source>
        <translation>O leiaf ddeg digid o ddisiau dengochrog.</translation>
    </message>
    <message>
        <source>1. Commit and read out</source>
        <translation>1. Ymrwymo a darllen yn uchel</translation>
    </message>
    <message>
        <source>2. Dice and draw</source>
        <translation>2. Disiau a thynnu</translation>
    </message>
    <message>
        <source>3. Sign</source>
        <translation>3. Llofnodi</translation>
    </message>
    <message>
        <source>Dice of the authority</source>
        <translation>Disiau’r awdurdod</translation>
    </message>
    <message>
        <source>Each side throws half of the dice, after the number was read out.</source>
        <translation>Mae pob ochr yn taflu hanner y disiau, ar ôl darllen y rhif yn uchel.</translation>
    </message>
    <message>
        <source>Print the certificate and sign it, both sides. The authority gets the certificate&apos;s file and the verifier, and can check the draw without us.</source>
        <translation>Argraffwch y dystysgrif a’i llofnodi, y ddwy ochr. Caiff yr awdurdod ffeil y dystysgrif a’r gwirydd, a gall wirio’r tynnu hebom ni.</translation>
    </message>
    <message>
        <source>Seed: {seed}</source>
        <translation>Hedyn: {seed}</translation>
    </message>
    <message>
        <source>Sa&amp;ve the quotas…</source>
        <translation>&amp;Cadw’r cwotâu…</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>Ysgrifennwyd {file}.</translation>
    </message>
    <message>
        <source>Load quotas</source>
        <translation>Llwytho cwotâu</translation>
    </message>
    <message>
        <source>Save the quotas</source>
        <translation>Cadw’r cwotâu</translation>
    </message>
    <message>
        <source>quotas</source>
        <translation>cwotâu</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>&amp;Ymrwymo</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Tynnu</translation>
    </message>
    <message>
        <source>&amp;See the sample</source>
        <translation>&amp;Gweld y sampl</translation>
    </message>
    <message>
        <source>Nothing is committed yet.</source>
        <translation>Nid ymrwymwyd i ddim eto.</translation>
    </message>
    <message>
        <source>Commitment: {hash}
Lowest chance of any row: {low}; best possible: {best}</source>
        <translation>Ymrwymiad: {hash}
Tebygolrwydd isaf unrhyw res: {low}; gorau posibl: {best}</translation>
    </message>
    <message>
        <source>Relaxed, since the rules could not all be met: {change}</source>
        <translation>Llaciwyd, gan na ellid bodloni’r rheolau i gyd: {change}</translation>
    </message>
    <message>
        <source>There is no long-list yet: read one first.</source>
        <translation>Nid oes rhestr hir eto: darllenwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>L&amp;oad quotas…</source>
        <translation>Ll&amp;wytho cwotâu…</translation>
    </message>
    <message>
        <source>A sample was drawn already. Say why there is to be a further one.</source>
        <translation>Tynnwyd sampl eisoes. Dywedwch pam y dylid cael un arall.</translation>
    </message>
    <message>
        <source>Commit first: list and rules are fixed before the seed.</source>
        <translation>Ymrwymwch yn gyntaf: pennir y rhestr a’r rheolau cyn yr hedyn.</translation>
    </message>
    <message>
        <source>The seed needs at least {n} digits from dice.</source>
        <translation>Mae angen digidau o ddisiau ar yr hedyn. O leiaf: {n}</translation>
    </message>
    <message>
        <source>Committed. Now the dice: half by each side.</source>
        <translation>Ymrwymwyd. Nawr y disiau: hanner gan bob ochr.</translation>
    </message>
    <message>
        <source>Looking for the fairest draw</source>
        <translation>Yn chwilio am y tynnu tecaf</translation>
    </message>
    <message>
        <source>The rules are changed as proposed. Commit again.</source>
        <translation>Newidiwyd y rheolau fel y cynigiwyd. Ymrwymwch eto.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was committed.</source>
        <translation>Stopiwyd. Nid ymrwymwyd i ddim.</translation>
    </message>
    <message>
        <source>The sample is drawn.</source>
        <translation>Tynnwyd y sampl.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Yn tynnu</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Certi&amp;ficate…</source>
        <translation>T&amp;ystysgrif…</translation>
    </message>
    <message>
        <source>Page to &amp;sign…</source>
        <translation>Tudalen i’w llo&amp;fnodi…</translation>
    </message>
    <message>
        <source>&amp;List for the authority…</source>
        <translation>Rhestr i’r &amp;awdurdod…</translation>
    </message>
    <message>
        <source>{file} was written, and beside it to check it: {names}</source>
        <translation>Ysgrifennwyd {file}, ac wrth ei ochr i’w wirio: {names}</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>Ysgrifennwyd {file}.</translation>
    </message>
    <message>
        <source>Certificate of the draw</source>
        <translation>Tystysgrif y tynnu</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>tystysgrif</translation>
    </message>
    <message>
        <source>Page to sign, in both languages</source>
        <translation>Tudalen i’w llofnodi, yn y ddwy iaith</translation>
    </message>
    <message>
        <source>The sample for the authority</source>
        <translation>Y sampl i’r awdurdod</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>sampl</translation>
    </message>
</context>
<context>
    <name>ExtendCard</name>
    <message>
        <source>Extend the sample</source>
        <translation>Ymestyn y sampl</translation>
    </message>
    <message>
        <source>More of</source>
        <translation>Rhagor o</translation>
    </message>
    <message>
        <source>How many more</source>
        <translation>Faint yn rhagor</translation>
    </message>
    <message>
        <source>Why it is extended</source>
        <translation>Pam y’i hestynnir</translation>
    </message>
    <message>
        <source>The next rows come by the same seed.</source>
        <translation>Daw’r rhesi nesaf drwy’r un hedyn.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ymestyn</translation>
    </message>
    <message>
        <source>Say how many more.</source>
        <translation>Dywedwch faint yn rhagor.</translation>
    </message>
    <message>
        <source>Say why the sample is extended.</source>
        <translation>Dywedwch pam yr estynnir y sampl.</translation>
    </message>
</context>
<context>
    <name>ImportRules</name>
    <message>
        <source>Rules of the import</source>
        <translation>Rheolau’r mewnforio</translation>
    </message>
    <message>
        <source>These doubts keep a row from being drawn</source>
        <translation>Mae’r amheuon hyn yn atal rhes rhag cael ei thynnu</translation>
    </message>
    <message>
        <source>The row stays on the list. Blank and repeated references are never drawn.</source>
        <translation>Mae’r rhes yn aros ar y rhestr. Ni thynnir cyfeirnodau gwag nac ailadroddus byth.</translation>
    </message>
    <message>
        <source>Why the rules are not the usual ones</source>
        <translation>Pam nad y rheolau arferol yw’r rhain</translation>
    </message>
    <message>
        <source>Say why the rules are not the usual ones.</source>
        <translation>Dywedwch pam nad y rheolau arferol yw’r rhain.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Looking at {file}</source>
        <translation>Yn edrych ar {file}</translation>
    </message>
    <message>
        <source>Opening the file again</source>
        <translation>Yn agor y ffeil eto</translation>
    </message>
    <message>
        <source>{file} was read.</source>
        <translation>Darllenwyd {file}.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Yn darllen {file}</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file was kept.</source>
        <translation>Stopiwyd. Ni chadwyd dim o’r ffeil.</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>At least</source>
        <translation>O leiaf</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ar y mwyaf</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Gwag: dim terfyn.</translation>
    </message>
    <message>
        <source>Why it is not the default</source>
        <translation>Pam nad y rhagosodiad yw hwn</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Yn ôl i’r rhagosodiad</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>Rows of the long-list</source>
        <translation>Rhesi’r rhestr hir</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorïau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>{file} · SHA-256 of the list: {hash}</source>
        <translation>{file} · SHA-256 y rhestr: {hash}</translation>
    </message>
    <message>
        <source>Form for the authority…</source>
        <translation>Ffurflen i’r awdurdod…</translation>
    </message>
    <message>
        <source>May be drawn</source>
        <translation>Gellir eu tynnu</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Ni thynnir</translation>
    </message>
    <message>
        <source>Map and read a&amp;gain…</source>
        <translation>Mapio a darllen &amp;eto…</translation>
    </message>
    <message>
        <source>Rows on the sheets</source>
        <translation>Rhesi ar y dalennau</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Ar y rhestr</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>&amp;Read a long-list…</source>
        <translation>&amp;Darllen rhestr hir…</translation>
    </message>
    <message>
        <source>Lists ({kinds})</source>
        <translation>Rhestrau ({kinds})</translation>
    </message>
    <message>
        <source>Read a long-list</source>
        <translation>Darllen rhestr hir</translation>
    </message>
    <message>
        <source>There is no long-list yet: read one first.</source>
        <translation>Nid oes rhestr hir eto: darllenwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>Form for the authority</source>
        <translation>Ffurflen i’r awdurdod</translation>
    </message>
    <message>
        <source>long-list form</source>
        <translation>ffurflen rhestr hir</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>Ysgrifennwyd {file}.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Cronfa</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oedran</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>There is no long-list yet</source>
        <translation>Nid oes rhestr hir eto</translation>
    </message>
    <message>
        <source>Send the authority the form, or read the spreadsheet it has sent: one table, or one sheet for each category.</source>
        <translation>Anfonwch y ffurflen i’r awdurdod, neu darllenwch y daenlen y mae wedi’i hanfon: un tabl, neu un ddalen ar gyfer pob categori.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>After the draw</source>
        <translation>Ar ôl tynnu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
</context>
<context>
    <name>MappingPart</name>
    <message>
        <source>Sheets of the file</source>
        <translation>Dalennau’r ffeil</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Colofnau’r ddalen</translation>
    </message>
    <message>
        <source>{file}: say what each column is, then read it.</source>
        <translation>{file}: dywedwch beth yw pob colofn, yna darllenwch hi.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Loa&amp;d a mapping…</source>
        <translation>Ll&amp;wytho mapiad…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mapping…</source>
        <translation>&amp;Cadw’r mapiad…</translation>
    </message>
    <message>
        <source>&amp;Read the list</source>
        <translation>&amp;Darllen y rhestr</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Yn darllen {file}</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>Ysgrifennwyd {file}.</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Y ddalen</translation>
    </message>
    <message>
        <source>Is it part of the list?</source>
        <translation>A yw’n rhan o’r rhestr?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ydy</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Nac ydy, ei gadael allan</translation>
    </message>
    <message>
        <source>Category of every row</source>
        <translation>Categori pob rhes</translation>
    </message>
    <message>
        <source>As its columns say</source>
        <translation>Fel y dywed ei cholofnau</translation>
    </message>
    <message>
        <source>The headings are on row</source>
        <translation>Mae’r penawdau ar res</translation>
    </message>
    <message>
        <source>Lines of the headings</source>
        <translation>Llinellau’r penawdau</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dwy</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Darllen fel</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Gadawyd allan</translation>
    </message>
    <message>
        <source>Why it is read all the same</source>
        <translation>Pam y’i darllenir serch hynny</translation>
    </message>
    <message>
        <source>It seems to name people, so it is left out. The reason is kept.</source>
        <translation>Mae’n ymddangos ei bod yn enwi pobl, felly gadewir hi allan. Cedwir y rheswm.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Y tabl</translation>
    </message>
    <message>
        <source>For instance: {values}</source>
        <translation>Er enghraifft: {values}</translation>
    </message>
    <message>
        <source>Looks like: {kind}. Its values are not shown.</source>
        <translation>Mae’n edrych fel: {kind}. Ni ddangosir ei gwerthoedd.</translation>
    </message>
    <message>
        <source>It has no values.</source>
        <translation>Nid oes gwerthoedd ynddi.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Dewiswch ffeil yn gyntaf.</translation>
    </message>
    <message>
        <source>“{heading}” seems to name people. Say why it is read.</source>
        <translation>Mae’n ymddangos bod “{heading}” yn enwi pobl. Dywedwch pam y’i darllenir.</translation>
    </message>
    <message>
        <source>Say which column of “{sheet}” has the references.</source>
        <translation>Dywedwch ym mha golofn o “{sheet}” y mae’r cyfeirnodau.</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Llwytho mapiad</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Cadw’r mapiad</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>mapiad</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Rhoddwyd o’r neilltu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Darllenir</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Dalen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Er enghraifft</translation>
    </message>
</context>
<context>
    <name>OutlookCard</name>
    <message>
        <source>What is possible</source>
        <translation>Beth sy’n bosibl</translation>
    </message>
    <message>
        <source>Price: by how much the lowest chance would rise if the quota gave way by one row.</source>
        <translation>Pris: faint fyddai’r tebygolrwydd isaf yn codi pe bai’r cwota’n ildio un rhes.</translation>
    </message>
    <message>
        <source>These rules can&apos;t all be met. Commit to see why.</source>
        <translation>Ni ellir bodloni’r rheolau hyn i gyd. Ymrwymwch i weld pam.</translation>
    </message>
    <message>
        <source>Best possible lowest chance: {chance}</source>
        <translation>Tebygolrwydd isaf gorau posibl: {chance}</translation>
    </message>
</context>
<context>
    <name>OwnQuota</name>
    <message>
        <source>A further quota</source>
        <translation>Cwota arall</translation>
    </message>
    <message>
        <source>Rows with</source>
        <translation>Rhesi gyda</translation>
    </message>
    <message>
        <source>And also</source>
        <translation>A hefyd</translation>
    </message>
    <message>
        <source>with</source>
        <translation>gyda</translation>
    </message>
    <message>
        <source>without</source>
        <translation>heb</translation>
    </message>
    <message>
        <source>The second condition</source>
        <translation>Yr ail amod</translation>
    </message>
    <message>
        <source>Why this quota is asked for</source>
        <translation>Pam y gofynnir am y cwota hwn</translation>
    </message>
    <message>
        <source>Add the quota</source>
        <translation>Ychwanegu’r cwota</translation>
    </message>
    <message>
        <source>Choose what the rows have.</source>
        <translation>Dewiswch beth sydd gan y rhesi.</translation>
    </message>
    <message>
        <source>Say why this quota is asked for.</source>
        <translation>Dywedwch pam y gofynnir am y cwota hwn.</translation>
    </message>
</context>
<context>
    <name>QuotaRow</name>
    <message>
        <source>Impossible</source>
        <translation>Amhosibl</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Rhagosodiad</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>{name}: on the list {listed}, at least {least}, at most {most}, price {price}</source>
        <translation>{name}: ar y rhestr {listed}, o leiaf {least}, ar y mwyaf {most}, pris {price}</translation>
    </message>
</context>
<context>
    <name>QuotaTable</name>
    <message>
        <source>Quotas</source>
        <translation>Cwotâu</translation>
    </message>
    <message>
        <source>Say why the quota “{name}” is not the default.</source>
        <translation>Dywedwch pam nad y rhagosodiad yw’r cwota “{name}”.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Yn darllen {file}</translation>
    </message>
    <message>
        <source>From the file {file}</source>
        <translation>O’r ffeil {file}</translation>
    </message>
    <message>
        <source>Working out the rules</source>
        <translation>Yn cyfrifo’r rheolau</translation>
    </message>
    <message>
        <source>Working out what the rules mean for the list</source>
        <translation>Yn cyfrifo beth mae’r rheolau’n ei olygu i’r rhestr</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cwota</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Lleiaf</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Mwyaf</translation>
    </message>
    <message>
        <source>How many are drawn</source>
        <translation>Faint a dynnir</translation>
    </message>
    <message>
        <source>The quotas follow the long-list</source>
        <translation>Mae’r cwotâu’n dilyn y rhestr hir</translation>
    </message>
    <message>
        <source>Read a long-list first: each of its categories then gets its quota.</source>
        <translation>Darllenwch restr hir yn gyntaf: wedyn caiff pob un o’i chategorïau ei gwota.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Not a case of this kind</source>
        <translation>Nid achos o’r math hwn</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Dim cydsyniad</translation>
    </message>
    <message>
        <source>A risk to somebody</source>
        <translation>Risg i rywun</translation>
    </message>
    <message>
        <source>No file can be found</source>
        <translation>Ni ellir dod o hyd i ffeil</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Gwrthdaro buddiannau</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Rheswm arall</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Estyniad</translation>
    </message>
</context>
<context>
    <name>ReplaceCard</name>
    <message>
        <source>Replace it</source>
        <translation>Rhoi un arall yn ei le</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>Math o reswm</translation>
    </message>
    <message>
        <source>Why it is replaced</source>
        <translation>Pam y rhoddir un arall yn ei le</translation>
    </message>
    <message>
        <source>The reserve is given by the rule; you choose none.</source>
        <translation>Y rheol sy’n rhoi’r achos wrth gefn; nid chi sy’n dewis.</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>No reference</source>
        <translation>Dim cyfeirnod</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation>Dalen {sheet}, rhes {row}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rhes {row}</translation>
    </message>
    <message>
        <source>Not drawn: {reason}</source>
        <translation>Ni thynnir: {reason}</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>Long-list</source>
        <translation>Rhestr hir</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Amheuon</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Rules and draw</source>
        <translation>Rheolau a thynnu</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Y sampl</translation>
    </message>
    <message>
        <source>Part of the sample</source>
        <translation>Rhan o’r sampl</translation>
    </message>
</context>
<context>
    <name>SamplePart</name>
    <message>
        <source>The sample</source>
        <translation>Y sampl</translation>
    </message>
    <message>
        <source>The draw</source>
        <translation>Y tynnu</translation>
    </message>
    <message>
        <source>&amp;Replace this case</source>
        <translation>Rh&amp;oi un arall yn ei le</translation>
    </message>
    <message>
        <source>Say why it is replaced.</source>
        <translation>Dywedwch pam y rhoddir un arall yn ei le.</translation>
    </message>
    <message>
        <source>{removed} is withdrawn; {by} takes its place.</source>
        <translation>Tynnwyd {removed} yn ôl; mae {by} yn cymryd ei le.</translation>
    </message>
    <message>
        <source>Drawn besides: {references}</source>
        <translation>Tynnwyd hefyd: {references}</translation>
    </message>
    <message>
        <source>The sample is not drawn yet.</source>
        <translation>Nid yw’r sampl wedi’i dynnu eto.</translation>
    </message>
    <message>
        <source>This case is withdrawn already.</source>
        <translation>Tynnwyd yr achos hwn yn ôl eisoes.</translation>
    </message>
    <message>
        <source>Following the draw back</source>
        <translation>Yn olrhain y tynnu</translation>
    </message>
    <message>
        <source>Setting the sample beside the list</source>
        <translation>Yn gosod y sampl wrth ochr y rhestr</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Dewiswyd</translation>
    </message>
    <message>
        <source>Seed: {seed}
Commitment: {hash}
Lowest chance: {low} · best possible: {best}</source>
        <translation>Hedyn: {seed}
Ymrwymiad: {hash}
Tebygolrwydd isaf: {low} · gorau posibl: {best}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Cronfa</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorïau</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Tebygolrwydd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>The sample is not drawn yet</source>
        <translation>Nid yw’r sampl wedi’i dynnu eto</translation>
    </message>
    <message>
        <source>Commit to list and rules, then throw the dice, under “Rules and draw”.</source>
        <translation>Ymrwymwch i’r rhestr a’r rheolau, yna taflwch y disiau, o dan “Rheolau a thynnu”.</translation>
    </message>
</context>
<context>
    <name>SwitchesCard</name>
    <message>
        <source>What counts</source>
        <translation>Beth sy’n cyfrif</translation>
    </message>
    <message>
        <source>A contact counts in every category that it has</source>
        <translation>Mae cyswllt yn cyfrif ym mhob categori sydd ganddo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ydy</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac ydy</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>Brodyr a chwiorydd</translation>
    </message>
    <message>
        <source>As the list allows</source>
        <translation>Fel y caniatâ’r rhestr</translation>
    </message>
    <message>
        <source>Drawn together</source>
        <translation>Eu tynnu gyda’i gilydd</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Pob un ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Rows of one sibling code are one unit, drawn together or not at all.</source>
        <translation>Mae rhesi o’r un cod brodyr a chwiorydd yn un uned: fe’u tynnir gyda’i gilydd neu ddim o gwbl.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Flag: {name}</source>
        <translation>Baner: {name}</translation>
    </message>
    <message>
        <source>names</source>
        <translation>enwau</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>cyfeiriadau</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>rhifau ffôn</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>cyfeiriadau e-bost</translation>
    </message>
    <message>
        <source>personal numbers</source>
        <translation>rhifau personol</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Case or contact</source>
        <translation>Achos neu gyswllt</translation>
    </message>
    <message>
        <source>Categories, in words</source>
        <translation>Categorïau, mewn geiriau</translation>
    </message>
    <message>
        <source>Age or age band</source>
        <translation>Oedran neu fand oedran</translation>
    </message>
    <message>
        <source>Date of birth (kept as an age band)</source>
        <translation>Dyddiad geni (cedwir fel band oedran)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rhyw</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Agored neu gaeedig</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Agorwyd ar</translation>
    </message>
    <message>
        <source>Last significant event</source>
        <translation>Digwyddiad arwyddocaol diwethaf</translation>
    </message>
    <message>
        <source>In the review period (yes or no)</source>
        <translation>O fewn y cyfnod adolygu (ie neu na)</translation>
    </message>
    <message>
        <source>Sibling code</source>
        <translation>Cod brodyr a chwiorydd</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>Cedwir fel y daeth</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Why this case?</source>
        <translation>Pam yr achos hwn?</translation>
    </message>
    <message>
        <source>Rows that the rules can&apos;t tell from it, itself included: {n}</source>
        <translation>Rhesi na all y rheolau eu gwahaniaethu oddi wrtho, gan ei gynnwys ei hun: {n}</translation>
    </message>
    <message>
        <source>Drawn with: {rows}</source>
        <translation>Tynnwyd gyda: {rows}</translation>
    </message>
    <message>
        <source>It counts in: {names}</source>
        <translation>Mae’n cyfrif yn: {names}</translation>
    </message>
    <message>
        <source>Its chance is held by: {names}</source>
        <translation>Yr hyn sy’n cyfyngu ar ei debygolrwydd: {names}</translation>
    </message>
    <message>
        <source>It has the lowest chance. No draw by these rules can raise it.</source>
        <translation>Ganddo ef y mae’r tebygolrwydd isaf. Ni all unrhyw dynnu yn ôl y rheolau hyn ei godi.</translation>
    </message>
    <message>
        <source>Chance in this draw: {chance} ({exact})</source>
        <translation>Tebygolrwydd yn y tynnu hwn: {chance} ({exact})</translation>
    </message>
</context>
<context>
    <name>sampling</name>
    <message>
        <source>The draw asks for no rows at all. Ask for at least one.</source>
        <translation>Nid yw’r tynnu’n gofyn am unrhyw res. Gofynnwch am o leiaf un.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is neither a category of the framework nor a column of the long-list. Write a code such as C7, or a column and its value such as team.&quot;North&quot;.</source>
        <translation>{file}, llinell {line}: nid yw {key} yn gategori yn y fframwaith nac yn golofn yn y rhestr hir. Ysgrifennwch god megis C7, neu golofn a’i gwerth megis team.&quot;North&quot;.</translation>
    </message>
    <message>
        <source>The seed is empty. Throw at least twenty ten-sided dice.</source>
        <translation>Mae’r hedyn yn wag. Taflwch o leiaf ugain o ddisiau dengochrog.</translation>
    </message>
    <message>
        <source>This commitment was drawn from already. A further draw needs a new commitment and a reason.</source>
        <translation>Tynnwyd o’r ymrwymiad hwn eisoes. Mae angen ymrwymiad newydd a rheswm i dynnu eto.</translation>
    </message>
    <message>
        <source>Say why the case is replaced.</source>
        <translation>Dywedwch pam y rhoddir achos arall yn ei le.</translation>
    </message>
    <message>
        <source>There is no drawn sample yet.</source>
        <translation>Nid oes sampl wedi’i dynnu eto.</translation>
    </message>
    <message>
        <source>Say why the sample is extended.</source>
        <translation>Dywedwch pam yr estynnir y sampl.</translation>
    </message>
    <message>
        <source>A sample was drawn already. Say why there is to be a further one.</source>
        <translation>Tynnwyd sampl eisoes. Dywedwch pam y dylid cael un arall.</translation>
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
        <translation>{name}: codi’r uchafswm o {before} i {after}</translation>
    </message>
    <message>
        <source>{name}: draw {after} in place of {before}</source>
        <translation>{name}: tynnu {after} yn lle {before}</translation>
    </message>
    <message>
        <source>No sample meets all the rules: those listed can&apos;t hold together.</source>
        <translation>Nid oes sampl sy’n bodloni’r holl reolau: ni ellir bodloni’r rhai a restrir gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Read the long-list {file}</source>
        <translation>Darllen y rhestr hir {file}</translation>
    </message>
    <message>
        <source>Stage the long-list {file}</source>
        <translation>Paratoi’r rhestr hir {file}</translation>
    </message>
    <message>
        <source>Clear away an unfinished import</source>
        <translation>Clirio mewnforiad anorffenedig</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened: {reason}.</source>
        <translation>Ni ellir agor {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file}: this is no mapping that can be opened.</source>
        <translation>{file}: nid mapiad y gellir ei agor yw hwn.</translation>
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
        <translation>Mae’n ymddangos bod y golofn “{heading}” yn enwi pobl. Rhowch reswm dros ei darllen.</translation>
    </message>
    <message>
        <source>“{found}” is no category. Categories: {codes}.</source>
        <translation>Nid categori yw “{found}”. Categorïau: {codes}.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”: the mapping names the column “{heading}”, which is not there. Correct the mapping.</source>
        <translation>{file}, dalen “{sheet}”: mae’r mapiad yn enwi’r golofn “{heading}”, nad yw yno. Cywirwch y mapiad.</translation>
    </message>
    <message>
        <source>{place}: no column of references was found. Say in the mapping which column it is.</source>
        <translation>{place}: ni chafwyd hyd i golofn gyfeirnodau. Nodwch yn y mapiad pa golofn yw hi.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is no list and was not read. Map it if it is one.</source>
        <translation>Nid rhestr yw’r ddalen “{sheet}” ac ni chafodd ei darllen. Mapiwch hi os yw’n rhestr.</translation>
    </message>
    <message>
        <source>There are more doubts than a sheet has rows. Save them as CSV instead.</source>
        <translation>Mae mwy o amheuon nag sydd o resi mewn dalen. Cadwch nhw ar ffurf CSV yn lle hynny.</translation>
    </message>
    <message>
        <source>{place}: the file can&apos;t be opened. Is it there, and not in use?</source>
        <translation>{place}: ni ellir agor y ffeil. A yw hi yno, a heb fod ar agor mewn rhaglen arall?</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is hidden. It was read.</source>
        <translation>Mae’r ddalen “{sheet}” wedi’i chuddio. Fe’i darllenwyd.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, hidden rows: {count} ({rows}). They were read.</source>
        <translation>Dalen “{sheet}”, rhesi cudd: {count} ({rows}). Fe’u darllenwyd.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has hidden columns. They were read like the others.</source>
        <translation>Mae colofnau cudd yn y ddalen “{sheet}”. Fe’u darllenwyd fel y lleill.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, row {row}</source>
        <translation>{file}, dalen “{sheet}”, rhes {row}</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”</source>
        <translation>{file}, dalen “{sheet}”</translation>
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
        <translation>{place}: mae’r ffeil yn wag. Gofynnwch amdani eto.</translation>
    </message>
    <message>
        <source>{place}: this is no spreadsheet, whatever its name says. Send it as XLSX, ODS or CSV.</source>
        <translation>{place}: nid taenlen yw hon, beth bynnag y mae ei henw’n ei ddweud. Anfonwch hi ar ffurf XLSX, ODS neu CSV.</translation>
    </message>
    <message>
        <source>{place}: the file has a password, or is of the old XLS kind. Save it as XLSX without a password.</source>
        <translation>{place}: mae cyfrinair ar y ffeil, neu mae hi o’r hen fath XLS. Cadwch hi ar ffurf XLSX heb gyfrinair.</translation>
    </message>
    <message>
        <source>{place}: this part is damaged. Open and save it anew, or ask for it again.</source>
        <translation>{place}: mae’r rhan hon wedi’i difrodi. Agorwch hi a’i chadw o’r newydd, neu gofynnwch amdani eto.</translation>
    </message>
    <message>
        <source>{place}: a quotation mark is opened here and never closed, so all the rows that follow would be lost. Close it, or take it away.</source>
        <translation>{place}: agorir dyfynnod yma ac nis caeir, felly byddai pob rhes sy’n dilyn yn cael ei cholli. Caewch ef, neu dilëwch ef.</translation>
    </message>
    <message>
        <source>{place}: this is far bigger than any long-list, and was left unread. Delete what doesn&apos;t belong to the list and save it anew.</source>
        <translation>{place}: mae hyn yn llawer mwy nag unrhyw restr hir, ac ni chafodd ei ddarllen. Dilëwch yr hyn nad yw’n perthyn i’r rhestr a’i chadw o’r newydd.</translation>
    </message>
    <message>
        <source>{place}: the file holds definitions that no spreadsheet program writes, and was left unread. Open and save it anew.</source>
        <translation>{place}: mae’r ffeil yn cynnwys diffiniadau nad oes unrhyw raglen daenlen yn eu hysgrifennu, ac ni chafodd ei darllen. Agorwch hi a’i chadw o’r newydd.</translation>
    </message>
    <message>
        <source>The file has macros. They were not run.</source>
        <translation>Mae macros yn y ffeil. Ni chawsant eu rhedeg.</translation>
    </message>
    <message>
        <source>{name}: nearly all rows of this kind will be drawn. Asked for: {asked}; on the list: {available}</source>
        <translation>{name}: bydd bron pob rhes o’r math hwn yn cael ei thynnu. Gofynnwyd am: {asked}; ar y rhestr: {available}</translation>
    </message>
    <message>
        <source>The quotas hold the lowest chance far below an equal share. They are: {names}</source>
        <translation>Mae’r cwotâu’n cadw’r tebygolrwydd isaf ymhell islaw cyfran gyfartal. Dyma nhw: {names}</translation>
    </message>
    <message>
        <source>The quotas tell nearly every row from every other, so the certificate nearly names people. Merge age bands or teams, or drop a quota.</source>
        <translation>Mae’r cwotâu’n gwahaniaethu rhwng bron pob rhes a’r lleill, felly mae’r dystysgrif bron yn enwi pobl. Cyfunwch fandiau oedran neu dimau, neu hepgorwch gwota.</translation>
    </message>
    <message>
        <source>The quotas file {file} can&apos;t be read.</source>
        <translation>Ni ellir darllen y ffeil gwotâu {file}.</translation>
    </message>
    <message>
        <source>The quotas file {file} is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Nid testun UTF-8 yw’r ffeil gwotâu {file}. Cadwch hi fel UTF-8.</translation>
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
        <translation>{file}, llinell {line}: ni all {key} sefyll yma. Y switshis yw contacts_count_everywhere a families, pob un yn true neu’n false.</translation>
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
        <translation>Nid oes cynifer wrth gefn o’r gronfa hon heb fynd dros uchafswm. Gofynnwyd am: {asked}; cafwyd: {found}</translation>
    </message>
    <message>
        <source>The reference {reference} stands on more than one row of the long-list. Merge or rename the rows, then draw.</source>
        <translation>Mae’r cyfeirnod {reference} ar fwy nag un rhes o’r rhestr hir. Cyfunwch neu ailenwch y rhesi, yna tynnwch.</translation>
    </message>
    <message>
        <source>A row of the long-list has no reference. Give it one or leave it out, then draw.</source>
        <translation>Nid oes cyfeirnod gan un o resi’r rhestr hir. Rhowch un iddi neu ei gadael allan, yna tynnwch.</translation>
    </message>
    <message>
        <source>A column of the long-list can&apos;t be called “{name}” here, since the draw uses that word itself. Give the column another name.</source>
        <translation>Ni ellir galw colofn o’r rhestr hir yn “{name}” yma, gan fod y tynnu’n defnyddio’r gair hwnnw ei hun. Rhowch enw arall i’r golofn.</translation>
    </message>
    <message>
        <source>The file is not a certificate, or it was changed after it was written.</source>
        <translation>Nid tystysgrif yw’r ffeil, neu fe’i newidiwyd ar ôl ei hysgrifennu.</translation>
    </message>
    <message>
        <source>The long-list is not the one that the certificate was drawn from.</source>
        <translation>Nid y rhestr hir hon yw sail y dystysgrif.</translation>
    </message>
    <message>
        <source>A line of the portfolio breaks the rules.</source>
        <translation>Mae llinell o’r portffolio’n torri’r rheolau.</translation>
    </message>
    <message>
        <source>A proof does not show what it says.</source>
        <translation>Nid yw prawf yn dangos yr hyn a ddywed.</translation>
    </message>
    <message>
        <source>A chance is not the one that the portfolio gives.</source>
        <translation>Nid yw tebygolrwydd yn cyfateb i’r portffolio.</translation>
    </message>
    <message>
        <source>The commitment is not that of this list, these rules and this portfolio.</source>
        <translation>Nid ymrwymiad y rhestr, y rheolau a’r portffolio hyn ydyw.</translation>
    </message>
    <message>
        <source>The seed does not give this sample.</source>
        <translation>Nid yw’r hedyn yn rhoi’r sampl hwn.</translation>
    </message>
    <message>
        <source>A replacement or extension is not the one that the rule gives.</source>
        <translation>Nid yw amnewidiad neu estyniad yn dilyn y rheol.</translation>
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
        <source>Replace {reference}</source>
        <translation>Rhoi un arall yn lle {reference}</translation>
    </message>
    <message>
        <source>Extend the sample</source>
        <translation>Ymestyn y sampl</translation>
    </message>
    <message>
        <source>Begins with the authority&apos;s long-list.</source>
        <translation>Yn dechrau gyda rhestr hir yr awdurdod.</translation>
    </message>
    <message>
        <source>On the list: {rows} · doubts: {doubts}</source>
        <translation>Ar y rhestr: {rows} · amheuon: {doubts}</translation>
    </message>
    <message>
        <source>Committed; the seed and the draw come next.</source>
        <translation>Ymrwymwyd; yr hedyn a’r tynnu sydd nesaf.</translation>
    </message>
    <message>
        <source>Drawn: {numbers} · withdrawn: {withdrawn} · reserves: {reserves}</source>
        <translation>Tynnwyd: {numbers} · tynnwyd yn ôl: {withdrawn} · wrth gefn: {reserves}</translation>
    </message>
    <message>
        <source>{file}: say with --period for which days the list was read, first and last.</source>
        <translation>{file}: nodwch gyda --period ar gyfer pa ddyddiau y darllenwyd y rhestr, y cyntaf a’r olaf.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it as 2016-06-01.</source>
        <translation>Nid diwrnod yw “{text}”. Ysgrifennwch ef fel 2016-06-01.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oedran</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rhyw</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Cronfa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>heb ei gofnodi</translation>
    </message>
    <message>
        <source>female</source>
        <translation>benyw</translation>
    </message>
    <message>
        <source>male</source>
        <translation>gwryw</translation>
    </message>
    <message>
        <source>other</source>
        <translation>arall</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>caeedig</translation>
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
        <source>English and Welsh</source>
        <translation>Saesneg a Chymraeg</translation>
    </message>
    <message>
        <source>{file}: the certificate to print is written as PDF. Choose that ending.</source>
        <translation>{file}: ysgrifennir y dystysgrif i’w hargraffu fel PDF. Dewiswch y terfyniad hwnnw.</translation>
    </message>
    <message>
        <source>The certificate can’t be read: it is damaged, or from another version of the program.</source>
        <translation>Ni ellir darllen y dystysgrif: mae wedi’i difrodi, neu mae’n dod o fersiwn arall o’r rhaglen.</translation>
    </message>
</context>
</TS>
