<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>AccuracyPart</name>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Pwynt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Dim pwyntiau eto</translation>
    </message>
    <message>
        <source>Each point of the authority&apos;s reply is kept here with our answer.</source>
        <translation>Cedwir yma bob pwynt yn ymateb yr awdurdod ynghyd â’n hateb.</translation>
    </message>
    <message>
        <source>Points of factual accuracy</source>
        <translation>Pwyntiau cywirdeb ffeithiol</translation>
    </message>
    <message>
        <source>&amp;New point…</source>
        <translation>Pwynt &amp;newydd…</translation>
    </message>
    <message>
        <source>De&amp;lete the point</source>
        <translation>Di&amp;leu’r pwynt</translation>
    </message>
    <message>
        <source>Answers as &amp;PDF…</source>
        <translation>Atebion fel &amp;PDF…</translation>
    </message>
    <message>
        <source>Answers as Wor&amp;d…</source>
        <translation>Atebion fel Wor&amp;d…</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>Ysgrifennwyd {file}.</translation>
    </message>
    <message>
        <source>Which paragraph is it about?</source>
        <translation>Pa baragraff sydd dan sylw?</translation>
    </message>
    <message>
        <source>Point {number} is deleted.</source>
        <translation>Dilëwyd pwynt {number}.</translation>
    </message>
    <message>
        <source>Write the answers</source>
        <translation>Ysgrifennu’r atebion</translation>
    </message>
    <message>
        <source>Choose a point in the list first.</source>
        <translation>Dewiswch bwynt yn y rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>Nid oes pwyntiau eto.</translation>
    </message>
    <message>
        <source>Export the draft first: points are about the version that was read.</source>
        <translation>Allforiwch y drafft yn gyntaf: mae pwyntiau’n ymwneud â’r fersiwn a ddarllenwyd.</translation>
    </message>
</context>
<context>
    <name>ChecksPart</name>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Beth i edrych arno</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Dim i edrych arno</translation>
    </message>
    <message>
        <source>Every check is passed: the letter can become final.</source>
        <translation>Pasiwyd pob gwiriad: gall y llythyr ddod yn derfynol.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Gwiriadau</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Mynd yno</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Yn rhwystro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Edrychwch</translation>
    </message>
    <message>
        <source>Choose a check in the list first.</source>
        <translation>Dewiswch wiriad yn y rhestr yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>DetailsPart</name>
    <message>
        <source>With the &amp;authority</source>
        <translation>Gyda’r awd&amp;urdod</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Cyhoeddwyd</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>Yn ôl &amp;i ddrafft</translation>
    </message>
    <message>
        <source>As it stands on the letter, a line each</source>
        <translation>Fel y saif ar y llythyr, fesul llinell</translation>
    </message>
    <message>
        <source>To</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Llofnodir gan</translation>
    </message>
    <message>
        <source>Where the letter stands</source>
        <translation>Ble mae’r llythyr arni</translation>
    </message>
    <message>
        <source>Limits and due dates count from the day of publication.</source>
        <translation>Mae terfynau amser, a’r dyddiadau sy’n dilyn ohonynt, yn cyfrif o’r diwrnod cyhoeddi.</translation>
    </message>
    <message>
        <source>Reference and dates</source>
        <translation>Cyfeirnod a dyddiadau</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Ein cyfeirnod</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Dyddiad y llythyr</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Dyddiad cyhoeddi</translation>
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
        <source>Write or export something of the letter first.</source>
        <translation>Ysgrifennwch neu allforiwch rywbeth o’r llythyr yn gyntaf.</translation>
    </message>
    <message>
        <source>Fill in the publication date first.</source>
        <translation>Llenwch y dyddiad cyhoeddi yn gyntaf.</translation>
    </message>
    <message>
        <source>It is noted where the letter stands.</source>
        <translation>Nodwyd ble mae’r llythyr arni.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Iaith y llythyr</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Part of the letter</source>
        <translation>Rhan o’r llythyr</translation>
    </message>
    <message>
        <source>{file} was written and kept as version {number}.</source>
        <translation>Ysgrifennwyd {file} a’i chadw fel fersiwn {number}.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Ysgrifennu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Gwiriadau</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>Gan eraill</translation>
    </message>
    <message>
        <source>Factual accuracy</source>
        <translation>Cywirdeb ffeithiol</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cadwyd</translation>
    </message>
    <message>
        <source>Stands in the way of a final: {n}</source>
        <translation>Yn rhwystro fersiwn derfynol: {n}</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Allforio PDF…</translation>
    </message>
    <message>
        <source>Export &amp;Word…</source>
        <translation>Allforio &amp;Word…</translation>
    </message>
    <message>
        <source>Export HTML…</source>
        <translation>Allforio HTML…</translation>
    </message>
    <message>
        <source>Export the letter</source>
        <translation>Allforio’r llythyr</translation>
    </message>
</context>
<context>
    <name>PointForm</name>
    <message>
        <source>What the authority says</source>
        <translation>Yr hyn a ddywed yr awdurdod</translation>
    </message>
    <message>
        <source>The evidence that it gives</source>
        <translation>Y dystiolaeth y mae’n ei rhoi</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Ein hateb</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>The authority reads it too.</source>
        <translation>Bydd yr awdurdod yn ei ddarllen hefyd.</translation>
    </message>
    <message>
        <source>The paragraph as it is to be</source>
        <translation>Y paragraff fel y mae i fod</translation>
    </message>
    <message>
        <source>Keep the ans&amp;wer</source>
        <translation>Cad&amp;w’r ateb</translation>
    </message>
    <message>
        <source>Answered by {name}, {when}</source>
        <translation>Atebwyd gan {name}, {when}</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Dewiswch ateb yn gyntaf.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Dywedwch pam yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Y llythyr fel y caiff ei argraffu</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Tudalen {page} o {pages}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ychwanegwyd</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dilëwyd</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nid oes dim yn wahanol.</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Export the letter</source>
        <translation>Allforio’r llythyr</translation>
    </message>
    <message>
        <source>Export it as</source>
        <translation>Ei allforio fel</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>The final</source>
        <translation>Y fersiwn derfynol</translation>
    </message>
    <message>
        <source>Why it goes on past what is to be looked at</source>
        <translation>Pam mynd ymlaen er bod pethau i edrych arnynt</translation>
    </message>
    <message>
        <source>Kept with the version, with the checks that are open.</source>
        <translation>Fe’i cedwir gyda’r fersiwn, ynghyd â’r gwiriadau sydd ar agor.</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <translation>Cyfrinymadrodd i’r ffeil</translation>
    </message>
    <message>
        <source>Empty: the draft is not encrypted.</source>
        <translation>Gwag: ni chaiff y drafft ei amgryptio.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Yr un peth eto</translation>
    </message>
    <message>
        <source>Certificate (.p12 or .pfx)</source>
        <translation>Tystysgrif (.p12 neu .pfx)</translation>
    </message>
    <message>
        <source>Empty: the final is not signed.</source>
        <translation>Gwag: ni chaiff y fersiwn derfynol ei llofnodi.</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Cyfrinymadrodd y dystysgrif</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Dewi&amp;s y ffeil…</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Mae’r ddau gyfrinymadrodd yn wahanol.</translation>
    </message>
    <message>
        <source>Say why it goes on all the same.</source>
        <translation>Dywedwch pam mynd ymlaen serch hynny.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Allforio…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>To look at: {n}. Stands in the way of a final: {blocking}.</source>
        <translation>I edrych arnynt: {n}. Yn rhwystro fersiwn derfynol: {blocking}.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Tystysgrifau</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Dewis y dystysgrif</translation>
    </message>
</context>
<context>
    <name>SuggestionsPart</name>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Awgrymwyd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Dim awgrymiadau</translation>
    </message>
    <message>
        <source>Read back a Word file that was sent and edited, or a translator&apos;s file.</source>
        <translation>Darllenwch yn ôl ffeil Word a anfonwyd ac a olygwyd, neu ffeil cyfieithydd.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Awgrymiadau</translation>
    </message>
    <message>
        <source>The suggested change</source>
        <translation>Y newid a awgrymir</translation>
    </message>
    <message>
        <source>Suggestions in {file}: {n}</source>
        <translation>Awgrymiadau yn {file}: {n}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Yn darllen {file}</translation>
    </message>
    <message>
        <source>{file} was written. Texts to work on: {n}</source>
        <translation>Ysgrifennwyd {file}. Testunau i weithio arnynt: {n}</translation>
    </message>
    <message>
        <source>Accepted: {n}</source>
        <translation>Derbyniwyd: {n}</translation>
    </message>
    <message>
        <source>&amp;Read a file that came back…</source>
        <translation>&amp;Darllen ffeil a ddaeth yn ôl…</translation>
    </message>
    <message>
        <source>File for a &amp;translator…</source>
        <translation>Ffeil i gyfieith&amp;ydd…</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>D&amp;erbyn</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>Gwrth&amp;od</translation>
    </message>
    <message>
        <source>Accept &amp;all without a doubt</source>
        <translation>Derbyn &amp;pob un diamheuol</translation>
    </message>
    <message>
        <source>(to be deleted)</source>
        <translation>(i’w ddileu)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Yn barod</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nid yma</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Edrychwch yn gyntaf</translation>
    </message>
    <message>
        <source>Choose a suggestion in the list first.</source>
        <translation>Dewiswch awgrym yn y rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>None of them is without a doubt.</source>
        <translation>Nid oes yr un ohonynt yn ddiamheuol.</translation>
    </message>
    <message>
        <source>Letters and translations</source>
        <translation>Llythyrau a chyfieithiadau</translation>
    </message>
    <message>
        <source>Read a file that came back</source>
        <translation>Darllen ffeil a ddaeth yn ôl</translation>
    </message>
    <message>
        <source>File for a translator</source>
        <translation>Ffeil i gyfieithydd</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Comment, not part of the letter</source>
        <translation>Sylw, nid rhan o’r llythyr</translation>
    </message>
    <message>
        <source>Live figures: {figures}</source>
        <translation>Ffigurau byw: {figures}</translation>
    </message>
    <message>
        <source>Nothing is written here yet. Add a paragraph.</source>
        <translation>Nid oes dim wedi’i ysgrifennu yma eto. Ychwanegwch baragraff.</translation>
    </message>
    <message>
        <source>The Welsh changed since: look at the English again.</source>
        <translation>Newidiodd y Gymraeg ers hynny: edrychwch eto ar y Saesneg.</translation>
    </message>
    <message>
        <source>The English changed since: look at the Welsh again.</source>
        <translation>Newidiodd y Saesneg ers hynny: edrychwch eto ar y Gymraeg.</translation>
    </message>
    <message>
        <source>Only in English: {en}. Only in Welsh: {cy}.</source>
        <translation>Yn y Saesneg yn unig: {en}. Yn y Gymraeg yn unig: {cy}.</translation>
    </message>
</context>
<context>
    <name>TextsPart</name>
    <message>
        <source>Texts of the letter</source>
        <translation>Testunau’r llythyr</translation>
    </message>
    <message>
        <source>&amp;Add a paragraph</source>
        <translation>Ychwanegu &amp;paragraff</translation>
    </message>
    <message>
        <source>Insert a &amp;figure…</source>
        <translation>&amp;Mewnosod ffigur…</translation>
    </message>
    <message>
        <source>Still &amp;right</source>
        <translation>Yn &amp;gywir o hyd</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <translation>(dim wedi’i ysgrifennu eto)</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>I’w ysgrifennu</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Gwag</translation>
    </message>
    <message>
        <source>In one language</source>
        <translation>Mewn un iaith</translation>
    </message>
    <message>
        <source>English behind</source>
        <translation>Saesneg yn hŷn</translation>
    </message>
    <message>
        <source>Welsh behind</source>
        <translation>Cymraeg yn hŷn</translation>
    </message>
    <message>
        <source>Figures differ</source>
        <translation>Ffigurau’n wahanol</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Choose a text in the list first.</source>
        <translation>Dewiswch destun yn y rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose a section of the letter in the list first.</source>
        <translation>Dewiswch adran o’r llythyr yn y rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>Only a paragraph of the letter&apos;s own can be deleted here.</source>
        <translation>Dim ond paragraff y llythyr ei hun y gellir ei ddileu yma.</translation>
    </message>
    <message>
        <source>Both languages are in step.</source>
        <translation>Mae’r ddwy iaith yn cyd-fynd.</translation>
    </message>
    <message>
        <source>The paragraph is deleted.</source>
        <translation>Dilëwyd y paragraff.</translation>
    </message>
    <message>
        <source>Insert a figure</source>
        <translation>Mewnosod ffigur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>This letter has no text of its own</source>
        <translation>Nid oes gan y llythyr hwn destun ei hun</translation>
    </message>
    <message>
        <source>All of it comes from the records.</source>
        <translation>Daw’r cyfan ohono o’r cofnodion.</translation>
    </message>
</context>
<context>
    <name>VersionsPart</name>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Nid allforiwyd dim eto</translation>
    </message>
    <message>
        <source>Each export is kept here with its number, its hash and its checks.</source>
        <translation>Cedwir pob allforiad yma gyda’i rif, ei hash a’i wiriadau.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fersiynau</translation>
    </message>
    <message>
        <source>Write this file a&amp;gain…</source>
        <translation>Ysgrifennu’r ffeil hon &amp;eto…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Cymharu â…</translation>
    </message>
    <message>
        <source>From version {old} to version {new}</source>
        <translation>O fersiwn {old} i fersiwn {new}</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>Yn cymharu’r fersiynau</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fersiwn {number}</translation>
    </message>
    <message>
        <source>By {name} · records: {records} · checks open: {checks}</source>
        <translation>Gan {name} · cofnodion: {records} · gwiriadau ar agor: {checks}</translation>
    </message>
    <message>
        <source>Went on past the checks because: {reason}</source>
        <translation>Aethpwyd ymlaen er gwaethaf y gwiriadau am y rheswm hwn: {reason}</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Terfynol</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Choose a version in the list first.</source>
        <translation>Dewiswch fersiwn yn y rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no other version to compare with.</source>
        <translation>Nid oes fersiwn arall i gymharu â hi.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Cymharu â</translation>
    </message>
    <message>
        <source>Write the version</source>
        <translation>Ysgrifennu’r fersiwn</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>Ysgrifennwyd {file}.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>The letter to read</source>
        <translation>Y llythyr i’w ddarllen</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Yr hyn a newidiodd</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Mewn print</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>I’w ddarllen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Since version {number}</source>
        <translation>Ers fersiwn {number}</translation>
    </message>
    <message>
        <source>No version was kept yet</source>
        <translation>Ni chadwyd fersiwn eto</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Finding {number} rests on no evidence.</source>
        <translation>Nid oes tystiolaeth y tu ôl i ganfyddiad {number}.</translation>
    </message>
    <message>
        <source>Finding {number} rests on one kind of source.</source>
        <translation>Un math o ffynhonnell sydd y tu ôl i ganfyddiad {number}.</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>Llenwch: {field}</translation>
    </message>
    <message>
        <source>No record gives “{fact}” yet.</source>
        <translation>Nid oes cofnod yn rhoi “{fact}” eto.</translation>
    </message>
    <message>
        <source>Nothing is written under “{heading}” yet.</source>
        <translation>Nid oes dim wedi’i ysgrifennu o dan “{heading}” eto.</translation>
    </message>
    <message>
        <source>Nothing is found under “{heading}”: its chapter is empty.</source>
        <translation>Nid oes canfyddiad o dan “{heading}”: mae’r bennod yn wag.</translation>
    </message>
    <message>
        <source>The letter has no addressee.</source>
        <translation>Nid oes derbynnydd i’r llythyr.</translation>
    </message>
    <message>
        <source>Nobody is named as signing it.</source>
        <translation>Ni nodwyd pwy sy’n ei lofnodi.</translation>
    </message>
    <message>
        <source>It is not recorded which edition of the Code of Practice applied.</source>
        <translation>Ni chofnodwyd pa argraffiad o’r Cod Ymarfer a oedd yn gymwys.</translation>
    </message>
    <message>
        <source>Number {number} is missing in the letter: it has no place (band or theme).</source>
        <translation>Mae rhif {number} ar goll yn y llythyr: nid oes lle iddo (terfyn amser neu thema).</translation>
    </message>
    <message>
        <source>Recommendation {number} says both must and should; they differ in weight.</source>
        <translation>Mae argymhelliad {number} yn dweud rhaid a dylai; mae pwys y ddau’n wahanol.</translation>
    </message>
    <message>
        <source>Recommendations {first} and {second} are nearly alike.</source>
        <translation>Mae argymhellion {first} a {second} bron yr un fath.</translation>
    </message>
    <message>
        <source>This is not finished: “{words}”.</source>
        <translation>Nid yw hyn wedi’i orffen: “{words}”.</translation>
    </message>
    <message>
        <source>A space is missing: “{words}”.</source>
        <translation>Mae bwlch ar goll: “{words}”.</translation>
    </message>
    <message>
        <source>A word stands twice: “{words}”.</source>
        <translation>Mae gair yno ddwywaith: “{words}”.</translation>
    </message>
    <message>
        <source>A quote may tell who said it: “{words}”. Could it be anyone?</source>
        <translation>Gall dyfyniad ddatgelu pwy a’i dywedodd: “{words}”. A allai fod yn unrhyw un?</translation>
    </message>
    <message>
        <source>“{words}” leads to nothing: there is no such number.</source>
        <translation>Nid yw “{words}” yn arwain at ddim: nid oes rhif o’r fath.</translation>
    </message>
    <message>
        <source>“{words}” does not end with a full stop.</source>
        <translation>Nid oes atalnod llawn ar ddiwedd “{words}”.</translation>
    </message>
    <message>
        <source>A count as small as {n} may tell who someone is ({fact}).</source>
        <translation>Gall nifer mor fach â {n} ddatgelu pwy yw rhywun ({fact}).</translation>
    </message>
    <message>
        <source>This may tell who someone is: “{words}” ({near}).</source>
        <translation>Gall hyn ddatgelu pwy yw rhywun: “{words}” ({near}).</translation>
    </message>
    <message>
        <source>No final yet. First: {first} Checks that stand in the way: {n}.</source>
        <translation>Dim fersiwn derfynol eto. Yn gyntaf: {first} Gwiriadau sy’n rhwystro: {n}.</translation>
    </message>
    <message>
        <source>Going on past what is to be looked at needs a reason. First: {first} To look at: {n}.</source>
        <translation>Rhaid rhoi rheswm dros fynd ymlaen pan fo pethau i edrych arnynt. Yn gyntaf: {first} I edrych arnynt: {n}.</translation>
    </message>
    <message>
        <source>The letter in the other language can&apos;t be final yet: {n} stand in its way.</source>
        <translation>Ni all y llythyr yn yr iaith arall fod yn derfynol eto. Nifer y rhwystrau: {n}.</translation>
    </message>
    <message>
        <source>A letter can be written as .pdf, .docx or .html; not “{it}”.</source>
        <translation>Gellir ysgrifennu llythyr fel .pdf, .docx neu .html; nid “{it}”.</translation>
    </message>
    <message>
        <source>Only a draft as PDF is encrypted: a final is for everyone to read.</source>
        <translation>Dim ond drafft fel PDF a amgryptir: mae fersiwn derfynol i bawb ei darllen.</translation>
    </message>
    <message>
        <source>Only a final as PDF is signed.</source>
        <translation>Dim ond fersiwn derfynol fel PDF a lofnodir.</translation>
    </message>
    <message>
        <source>The letter can&apos;t be final yet. First: {first} (in all: {count})</source>
        <translation>Ni all y llythyr fod yn derfynol eto. Yn gyntaf: {first} (cyfanswm: {count})</translation>
    </message>
    <message>
        <source>The character {code} can&apos;t be printed. Replace it in “{words}”.</source>
        <translation>Ni ellir argraffu’r nod {code}. Rhowch un arall yn ei le yn “{words}”.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is of level {level} but stands below level {above}. No level may be left out.</source>
        <translation>Pennawd lefel {level} yw “{heading}”, ond mae o dan lefel {above}. Ni chaniateir hepgor lefel.</translation>
    </message>
    <message>
        <source>A figure has no description for people who can&apos;t see it. Describe it.</source>
        <translation>Nid oes disgrifiad o ffigur ar gyfer pobl na allant ei weld. Disgrifiwch ef.</translation>
    </message>
    <message>
        <source>Two parts of the letter share the name {key}.</source>
        <translation>Mae dwy ran o’r llythyr yn rhannu’r enw {key}.</translation>
    </message>
    <message>
        <source>The link “{words}” leads to a part that the letter does not have.</source>
        <translation>Mae’r ddolen “{words}” yn arwain at ran nad yw yn y llythyr.</translation>
    </message>
    <message>
        <source>A heading is empty. Write it or delete it.</source>
        <translation>Mae pennawd yn wag. Ysgrifennwch ef neu dilëwch ef.</translation>
    </message>
    <message>
        <source>There is no certificate file {file}. Choose another.</source>
        <translation>Nid oes ffeil dystysgrif o’r enw {file}. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>The certificate file {file} can&apos;t be opened. Check that it is a PKCS#12 file (.p12 or .pfx) and that its passphrase is right.</source>
        <translation>Ni ellir agor y ffeil dystysgrif {file}. Gwnewch yn siŵr mai ffeil PKCS#12 (.p12 neu .pfx) yw hi a bod ei chyfrinymadrodd yn gywir.</translation>
    </message>
    <message>
        <source>This Word file is not one that came from this letter. Choose the file that was sent, with the changes made in it.</source>
        <translation>Nid o’r llythyr hwn y daeth y ffeil Word hon. Dewiswch y ffeil a anfonwyd, a’r newidiadau wedi’u gwneud ynddi.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as a Word document (.docx). Save it again.</source>
        <translation>Ni ellir darllen y ffeil hon fel dogfen Word (.docx). Cadwch hi eto.</translation>
    </message>
    <message>
        <source>Say why: the authority reads the reason too.</source>
        <translation>Dywedwch pam: bydd yr awdurdod yn darllen y rheswm hefyd.</translation>
    </message>
    <message>
        <source>{place}: the Welsh changed since the English was written.</source>
        <translation>{place}: newidiodd y Gymraeg ers i’r Saesneg gael ei hysgrifennu.</translation>
    </message>
    <message>
        <source>{place}: the English changed since it was translated.</source>
        <translation>{place}: newidiodd y Saesneg ers ei chyfieithu.</translation>
    </message>
    <message>
        <source>{place}: no text in the letter&apos;s language.</source>
        <translation>{place}: dim testun yn iaith y llythyr.</translation>
    </message>
    <message>
        <source>{place}: no text in the other language.</source>
        <translation>{place}: dim testun yn yr iaith arall.</translation>
    </message>
    <message>
        <source>{place}: only in English: {en}; only in Welsh: {cy}.</source>
        <translation>{place}: yn y Saesneg yn unig: {en}; yn y Gymraeg yn unig: {cy}.</translation>
    </message>
    <message>
        <source>A translator’s file ends in {known}; not “{it}”.</source>
        <translation>Mae ffeil cyfieithydd yn gorffen â {known}; nid “{it}”.</translation>
    </message>
    <message>
        <source>This file can’t be read as one for a translator (XLSX or XLIFF).</source>
        <translation>Ni ellir darllen y ffeil hon fel ffeil cyfieithydd (XLSX neu XLIFF).</translation>
    </message>
    <message>
        <source>There is no translated text of a letter in this file.</source>
        <translation>Nid oes testun llythyr wedi’i gyfieithu yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Export a letter</source>
        <translation>Allforio llythyr</translation>
    </message>
    <message>
        <source>Add a point of factual accuracy</source>
        <translation>Ychwanegu pwynt cywirdeb ffeithiol</translation>
    </message>
    <message>
        <source>Answer a point of factual accuracy</source>
        <translation>Ateb pwynt cywirdeb ffeithiol</translation>
    </message>
    <message>
        <source>Delete a point of factual accuracy</source>
        <translation>Dileu pwynt cywirdeb ffeithiol</translation>
    </message>
    <message>
        <source>Fill in a letter</source>
        <translation>Llenwi llythyr</translation>
    </message>
    <message>
        <source>The draft is with the authority</source>
        <translation>Mae’r drafft gyda’r awdurdod</translation>
    </message>
    <message>
        <source>The letter is published</source>
        <translation>Cyhoeddwyd y llythyr</translation>
    </message>
    <message>
        <source>Work on the letter again</source>
        <translation>Gweithio ar y llythyr eto</translation>
    </message>
    <message>
        <source>Write a paragraph</source>
        <translation>Ysgrifennu paragraff</translation>
    </message>
    <message>
        <source>Comment on a paragraph</source>
        <translation>Gwneud sylw ar baragraff</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Yn rhannol</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Ni dderbyniwyd</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>I’w ateb</translation>
    </message>
    <message>
        <source>Write a point of factual accuracy</source>
        <translation>Ysgrifennu pwynt cywirdeb ffeithiol</translation>
    </message>
    <message>
        <source>Accept a suggestion</source>
        <translation>Derbyn awgrym</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Ychwanegu paragraff</translation>
    </message>
    <message>
        <source>Delete a paragraph</source>
        <translation>Dileu paragraff</translation>
    </message>
    <message>
        <source>A text is still right</source>
        <translation>Mae testun yn gywir o hyd</translation>
    </message>
    <message>
        <source>The draft fills itself from what is recorded.</source>
        <translation>Mae’r drafft yn ei lenwi ei hun o’r hyn a gofnodwyd.</translation>
    </message>
    <message>
        <source>Exports kept: {versions} · languages that are final: {finals} of 2</source>
        <translation>Allforion a gadwyd: {versions} · ieithoedd terfynol: {finals} o 2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>Gyda’r awdurdod</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Terfynol</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Changed since the final</source>
        <translation>Newidiwyd ers y fersiwn derfynol</translation>
    </message>
    <message>
        <source>Export the draft first: the version that they read is kept.</source>
        <translation>Allforiwch y drafft yn gyntaf: cedwir y fersiwn y maent yn ei darllen.</translation>
    </message>
    <message>
        <source>Both languages are published at the same time: export both finals.</source>
        <translation>Cyhoeddir y ddwy iaith ar yr un pryd: allforiwch y ddwy fersiwn derfynol.</translation>
    </message>
    <message>
        <source>A figure would change. It is computed: change the record that it comes from.</source>
        <translation>Byddai ffigur yn newid. Cyfrifir ef: newidiwch y cofnod y daw ohono.</translation>
    </message>
    <message>
        <source>These words are the template’s. Change them there, or add a paragraph.</source>
        <translation>Geiriau’r templed yw’r rhain. Newidiwch hwy yno, neu ychwanegwch baragraff.</translation>
    </message>
    <message>
        <source>The text that this belongs to is no longer in the letter.</source>
        <translation>Nid yw’r testun y mae hyn yn perthyn iddo yn y llythyr mwyach.</translation>
    </message>
    <message>
        <source>The text was changed here since the file was sent.</source>
        <translation>Newidiwyd y testun yma ers anfon y ffeil.</translation>
    </message>
    <message>
        <source>A recommendation is added on the findings’ page.</source>
        <translation>Ychwanegir argymhelliad ar dudalen y canfyddiadau.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {fault}</source>
        <translation>{file}, llinell {line}: {fault}</translation>
    </message>
    <message>
        <source>This is not written as TOML: {reason}</source>
        <translation>Nid yw hyn wedi’i ysgrifennu fel TOML: {reason}</translation>
    </message>
    <message>
        <source>The file is not saved as UTF-8.</source>
        <translation>Ni chadwyd y ffeil fel UTF-8.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nid oes ffeil o’r fath.</translation>
    </message>
    <message>
        <source>A part needs exactly one of {kinds}; found: {found}.</source>
        <translation>Mae angen un yn union o’r rhain ar ran: {kinds}; cafwyd: {found}.</translation>
    </message>
    <message>
        <source>A part can&apos;t have “{key}”.</source>
        <translation>Ni all rhan gynnwys “{key}”.</translation>
    </message>
    <message>
        <source>A part “{kind}” can&apos;t look like “{look}”.</source>
        <translation>Ni all rhan “{kind}” edrych fel “{look}”.</translation>
    </message>
    <message>
        <source>“earlier” is one of {known}.</source>
        <translation>Un o’r rhain yw “earlier”: {known}.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Mae ffeil o’r enw hwnnw eisoes.</translation>
    </message>
    <message>
        <source>“kind” is one of {known}.</source>
        <translation>Un o’r rhain yw “kind”: {known}.</translation>
    </message>
    <message>
        <source>There are no parts.</source>
        <translation>Nid oes rhannau.</translation>
    </message>
    <message>
        <source>“id” must be the file&apos;s name, {id}.</source>
        <translation>Rhaid i “id” fod yn enw’r ffeil, {id}.</translation>
    </message>
    <message>
        <source>“{key}” is missing in {file}.</source>
        <translation>Mae “{key}” ar goll yn {file}.</translation>
    </message>
    <message>
        <source>“{key}” has other figures in Welsh than in English.</source>
        <translation>Mae gan “{key}” ffigurau gwahanol yn y Gymraeg i’r Saesneg.</translation>
    </message>
    <message>
        <source>There is no wording “{key}” in {file}.</source>
        <translation>Nid oes geiriad “{key}” yn {file}.</translation>
    </message>
    <message>
        <source>The field “{name}” has no label: write field.{name}.</source>
        <translation>Nid oes label i’r maes “{name}”: ysgrifennwch field.{name}.</translation>
    </message>
    <message>
        <source>“{name}” is not among the fields of {file}.</source>
        <translation>Nid yw “{name}” ymhlith meysydd {file}.</translation>
    </message>
    <message>
        <source>“{name}” is neither a field nor a section of this template.</source>
        <translation>Nid maes nac adran o’r templed hwn yw “{name}”.</translation>
    </message>
</context>
</TS>
