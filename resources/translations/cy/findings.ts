<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>Part of the findings</source>
        <translation>Rhan o’r canfyddiadau</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>What it shows</source>
        <translation>Yr hyn y mae’n ei ddangos</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Testun Saesneg</translation>
    </message>
    <message>
        <source>Text in Welsh</source>
        <translation>Testun Cymraeg</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Symud i &amp;fyny</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Symud i &amp;lawr</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;New finding</source>
        <translation>Canfyddiad &amp;newydd</translation>
    </message>
    <message>
        <source>Choose a finding in the list first.</source>
        <translation>Dewiswch ganfyddiad yn y rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>It stands at the end of its part already.</source>
        <translation>Mae eisoes ar ddiwedd ei ran.</translation>
    </message>
    <message>
        <source>Moved. Its place in its part now: {n}</source>
        <translation>Symudwyd. Ei le yn ei ran nawr: {n}</translation>
    </message>
    <message>
        <source>Finding {number} is deleted.</source>
        <translation>Dilëwyd canfyddiad {number}.</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <translation>(dim wedi’i ysgrifennu eto)</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Dim tystiolaeth</translation>
    </message>
    <message>
        <source>One kind of source</source>
        <translation>Un math o ffynhonnell</translation>
    </message>
    <message>
        <source>Items: {n}, kinds: {kinds}</source>
        <translation>Eitemau: {n}, mathau: {kinds}</translation>
    </message>
    <message>
        <source>A strength</source>
        <translation>Cryfder</translation>
    </message>
    <message>
        <source>Something to improve</source>
        <translation>Rhywbeth i’w wella</translation>
    </message>
    <message>
        <source>A fact</source>
        <translation>Ffaith</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Canfyddiad</translation>
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
        <source>Write the first finding</source>
        <translation>Ysgrifennu’r canfyddiad cyntaf</translation>
    </message>
    <message>
        <source>Nothing is found yet</source>
        <translation>Dim canfyddiad eto</translation>
    </message>
    <message>
        <source>A finding says what the evidence shows, and is tied to that evidence.</source>
        <translation>Mae canfyddiad yn dweud beth mae’r dystiolaeth yn ei ddangos, ac fe’i clymir wrth y dystiolaeth honno.</translation>
    </message>
</context>
<context>
    <name>RecommendationsPart</name>
    <message>
        <source>Text in English</source>
        <translation>Testun Saesneg</translation>
    </message>
    <message>
        <source>Text in Welsh</source>
        <translation>Testun Cymraeg</translation>
    </message>
    <message>
        <source>Findings that it rests on</source>
        <translation>Canfyddiadau y mae’n seiliedig arnynt</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;New recommendation</source>
        <translation>Argymhelliad &amp;newydd</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Ysgrifennu’r cyntaf</translation>
    </message>
    <message>
        <source>Nothing is recommended yet</source>
        <translation>Dim argymhelliad eto</translation>
    </message>
    <message>
        <source>What the authority must do, sorted, and tied to the findings behind it.</source>
        <translation>Yr hyn y mae’n rhaid i’r awdurdod ei wneud, wedi’i ddosbarthu a’i glymu wrth y canfyddiadau y tu ôl iddo.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Terfyn amser</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Choose one in the list first.</source>
        <translation>Dewiswch un yn y rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>Number {number} is deleted.</source>
        <translation>Dilëwyd rhif {number}.</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <translation>(dim wedi’i ysgrifennu eto)</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>What it rests on</source>
        <translation>Ar beth mae’n seiliedig</translation>
    </message>
    <message>
        <source>Tie &amp;evidence…</source>
        <translation>Clymu &amp;tystiolaeth…</translation>
    </message>
    <message>
        <source>Show every item: {n}</source>
        <translation>Dangos pob eitem: {n}</translation>
    </message>
    <message>
        <source>Nothing yet. A finding without evidence blocks the final letter.</source>
        <translation>Dim eto. Mae canfyddiad heb dystiolaeth yn rhwystro’r llythyr terfynol.</translation>
    </message>
    <message>
        <source>Contradicts: {kind}</source>
        <translation>Yn gwrth-ddweud: {kind}</translation>
    </message>
    <message>
        <source>This item was deleted since.</source>
        <translation>Dilëwyd yr eitem hon ers hynny.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Datglymu</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>New finding</source>
        <translation>Canfyddiad newydd</translation>
    </message>
    <message>
        <source>Write a finding</source>
        <translation>Ysgrifennu canfyddiad</translation>
    </message>
    <message>
        <source>Move a finding</source>
        <translation>Symud canfyddiad</translation>
    </message>
    <message>
        <source>Sort a finding</source>
        <translation>Dosbarthu canfyddiad</translation>
    </message>
    <message>
        <source>Delete a finding</source>
        <translation>Dileu canfyddiad</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Argymhelliad newydd</translation>
    </message>
    <message>
        <source>Write a recommendation</source>
        <translation>Ysgrifennu argymhelliad</translation>
    </message>
    <message>
        <source>Sort a recommendation</source>
        <translation>Dosbarthu argymhelliad</translation>
    </message>
    <message>
        <source>Delete a recommendation</source>
        <translation>Dileu argymhelliad</translation>
    </message>
    <message>
        <source>Untie evidence</source>
        <translation>Datglymu tystiolaeth</translation>
    </message>
    <message>
        <source>Findings begin where the evidence points.</source>
        <translation>Mae canfyddiadau’n dechrau lle mae’r dystiolaeth yn arwain.</translation>
    </message>
    <message>
        <source>Findings: {findings} · recommendations: {recommendations} · without evidence: {bare} · on one kind of source: {thin} · to translate: {untranslated}</source>
        <translation>Canfyddiadau: {findings} · argymhellion: {recommendations} · heb dystiolaeth: {bare} · ar un math o ffynhonnell: {thin} · i’w cyfieithu: {untranslated}</translation>
    </message>
</context>
</TS>
