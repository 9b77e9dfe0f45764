<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>CaseList</name>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I’w wneud</translation>
    </message>
    <message>
        <source>Sampled cases</source>
        <translation>Achosion y sampl</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Olrheiniwyd</translation>
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
        <source>Not reviewed</source>
        <translation>Heb ei adolygu</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorïau</translation>
    </message>
    <message>
        <source>No case here</source>
        <translation>Dim achos yma</translation>
    </message>
    <message>
        <source>The sample appears here once it is drawn on the Sample page.</source>
        <translation>Bydd y sampl yn ymddangos yma ar ôl ei dynnu ar y dudalen Sampl.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Part of the casework</source>
        <translation>Rhan o’r gwaith achos</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Adolygiadau</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Pryderon</translation>
    </message>
    <message>
        <source>&amp;Next case to review</source>
        <translation>Yr achos &amp;nesaf i’w adolygu</translation>
    </message>
    <message>
        <source>Raise a &amp;concern</source>
        <translation>Codi &amp;pryder</translation>
    </message>
    <message>
        <source>There is no sample yet: draw it on the Sample page.</source>
        <translation>Nid oes sampl eto: tynnwch ef ar y dudalen Sampl.</translation>
    </message>
    <message>
        <source>No other case is waiting for its review.</source>
        <translation>Nid oes achos arall yn aros i’w adolygu.</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>No single case</source>
        <translation>Dim un achos penodol</translation>
    </message>
    <message>
        <source>Raised {when}</source>
        <translation>Codwyd {when}</translation>
    </message>
    <message>
        <source>Withdrawn {when}: {reason}</source>
        <translation>Tynnwyd yn ôl {when}: {reason}</translation>
    </message>
    <message>
        <source>{clock}: {when}</source>
        <translation>{clock}: {when}</translation>
    </message>
    <message>
        <source>{clock}: due {when}</source>
        <translation>{clock}: erbyn {when}</translation>
    </message>
    <message>
        <source>Who at the authority was told, by role</source>
        <translation>Pwy yn yr awdurdod a gafodd wybod, yn ôl rôl</translation>
    </message>
    <message>
        <source>On what day</source>
        <translation>Ar ba ddiwrnod</translation>
    </message>
    <message>
        <source>Told by telephone</source>
        <translation>Rhoddwyd gwybod dros y ffôn</translation>
    </message>
    <message>
        <source>Raised by mistake? Say why</source>
        <translation>Wedi’i godi mewn camgymeriad? Dywedwch pam</translation>
    </message>
    <message>
        <source>It stays in the record as withdrawn, with this reason.</source>
        <translation>Mae’n aros yn y cofnod fel un a dynnwyd yn ôl, gyda’r rheswm hwn.</translation>
    </message>
    <message>
        <source>Withdraw the concern</source>
        <translation>Tynnu’r pryder yn ôl</translation>
    </message>
    <message>
        <source>Told: {whom}, {when}</source>
        <translation>Dywedwyd wrth: {whom}, {when}</translation>
    </message>
    <message>
        <source>What the authority did</source>
        <translation>Yr hyn a wnaeth yr awdurdod</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>Cadarnhawyd yn ysgrifenedig</translation>
    </message>
    <message>
        <source>Acknowledged by the authority</source>
        <translation>Cydnabuwyd gan yr awdurdod</translation>
    </message>
    <message>
        <source>The authority has decided: close it</source>
        <translation>Mae’r awdurdod wedi penderfynu: cau</translation>
    </message>
    <message>
        <source>It is noted that the authority was told.</source>
        <translation>Nodwyd bod yr awdurdod wedi cael gwybod.</translation>
    </message>
    <message>
        <source>The step is noted with its date and time.</source>
        <translation>Nodwyd y cam gyda’i ddyddiad a’i amser.</translation>
    </message>
    <message>
        <source>The concern is withdrawn. It stays in the record.</source>
        <translation>Tynnwyd y pryder yn ôl. Mae’n aros yn y cofnod.</translation>
    </message>
</context>
<context>
    <name>ConcernsPart</name>
    <message>
        <source>No concern was raised</source>
        <translation>Ni chodwyd pryder</translation>
    </message>
    <message>
        <source>Where a file or a conversation shows danger, raise it here at once. The lead decides and tells the authority; the clocks then run here.</source>
        <translation>Lle bo ffeil neu sgwrs yn dangos perygl, codwch bryder yma ar unwaith. Yr arolygydd arweiniol sy’n penderfynu ac yn rhoi gwybod i’r awdurdod; yna bydd y clociau’n rhedeg yma.</translation>
    </message>
    <message>
        <source>New concern</source>
        <translation>Pryder newydd</translation>
    </message>
    <message>
        <source>First raise or empty the concern that is typed here.</source>
        <translation>Yn gyntaf, codwch y pryder a deipiwyd yma, neu dilëwch y testun.</translation>
    </message>
    <message>
        <source>no single case</source>
        <translation>dim un achos penodol</translation>
    </message>
    <message>
        <source>About: {case}</source>
        <translation>Ynghylch: {case}</translation>
    </message>
    <message>
        <source>What the danger is</source>
        <translation>Beth yw’r perygl</translation>
    </message>
    <message>
        <source>Write roles, never names. The case&apos;s reference is kept apart.</source>
        <translation>Ysgrifennwch rolau, byth enwau. Cedwir cyfeirnod yr achos ar wahân.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Ynghylch beth y mae</translation>
    </message>
    <message>
        <source>Immediate danger: call the police first</source>
        <translation>Perygl uniongyrchol: ffoniwch yr heddlu yn gyntaf</translation>
    </message>
    <message>
        <source>An allegation about a practitioner</source>
        <translation>Honiad am ymarferydd</translation>
    </message>
    <message>
        <source>Seen on what day</source>
        <translation>Gwelwyd ar ba ddiwrnod</translation>
    </message>
    <message>
        <source>Raise it now</source>
        <translation>Codi nawr</translation>
    </message>
    <message>
        <source>The concern is raised. Tell the authority and note when.</source>
        <translation>Codwyd y pryder. Rhowch wybod i’r awdurdod a nodwch pryd.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Empty: today</source>
        <translation>Gwag: heddiw</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>Am faint o’r gloch</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>Gwag: nawr</translation>
    </message>
    <message>
        <source>Give the time too.</source>
        <translation>Rhowch yr amser hefyd.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Why it was not reviewed</source>
        <translation>Pam nad adolygwyd ef</translation>
    </message>
    <message>
        <source>The letter counts these cases; the reason is not printed.</source>
        <translation>Mae’r llythyr yn cyfrif yr achosion hyn; nid argreffir y rheswm.</translation>
    </message>
    <message>
        <source>Overall judgement</source>
        <translation>Dyfarniad cyffredinol</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Olrhain</translation>
    </message>
    <message>
        <source>Tracked: file and interviews</source>
        <translation>Olrheiniwyd: ffeil a chyfweliadau</translation>
    </message>
    <message>
        <source>Next case to review</source>
        <translation>Yr achos nesaf i’w adolygu</translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation>Fesul dimensiwn</translation>
    </message>
    <message>
        <source>A judgement where the file bears on it.</source>
        <translation>Dyfarniad lle mae’r ffeil yn berthnasol.</translation>
    </message>
    <message>
        <source>What the file shows</source>
        <translation>Beth mae’r ffeil yn ei ddangos</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>No names: write roles.</source>
        <translation>Dim enwau: ysgrifennwch rolau.</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Yr hyn a aeth yn dda</translation>
    </message>
    <message>
        <source>What fell short</source>
        <translation>Yr hyn a oedd yn ddiffygiol</translation>
    </message>
    <message>
        <source>What the child or family says</source>
        <translation>Yr hyn a ddywed y plentyn neu’r teulu</translation>
    </message>
    <message>
        <source>Why this judgement</source>
        <translation>Pam y dyfarniad hwn</translation>
    </message>
    <message>
        <source>Note: {dimension}</source>
        <translation>Nodyn: {dimension}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I’w wneud</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Adolygwyd</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Heb ei adolygu</translation>
    </message>
</context>
<context>
    <name>casework</name>
    <message>
        <source>Say what the concern is.</source>
        <translation>Dywedwch beth yw’r pryder.</translation>
    </message>
    <message>
        <source>That moment is still to come.</source>
        <translation>Nid yw’r adeg honno wedi dod eto.</translation>
    </message>
    <message>
        <source>That is before the step before it: {day}, {time}.</source>
        <translation>Mae hynny cyn y cam o’i flaen: {day}, {time}.</translation>
    </message>
    <message>
        <source>The authority was told already. Say what came of it, and close it.</source>
        <translation>Mae’r awdurdod eisoes wedi cael gwybod. Dywedwch beth ddaeth ohono, a’i gau.</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>Dywedwch pam y caiff ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>Say who at the authority was told, by role.</source>
        <translation>Dywedwch pwy yn yr awdurdod a gafodd wybod, yn ôl rôl.</translation>
    </message>
    <message>
        <source>Selected but neither reviewed nor left with a reason: {n}.</source>
        <translation>Dewiswyd, ond nis adolygwyd ac ni roddwyd rheswm: {n}.</translation>
    </message>
    <message>
        <source>Not reviewed, and no reason given: {n}.</source>
        <translation>Heb eu hadolygu, a heb roi rheswm: {n}.</translation>
    </message>
    <message>
        <source>Tracked, but the file is not reviewed: {n}.</source>
        <translation>Olrheiniwyd, ond heb adolygu’r ffeil: {n}.</translation>
    </message>
    <message>
        <source>Reviewed, but without a judgement: {n}.</source>
        <translation>Adolygwyd, ond heb ddyfarniad: {n}.</translation>
    </message>
    <message>
        <source>Raise a concern</source>
        <translation>Codi pryder</translation>
    </message>
    <message>
        <source>Write a concern</source>
        <translation>Ysgrifennu pryder</translation>
    </message>
    <message>
        <source>A step of a concern</source>
        <translation>Cam mewn pryder</translation>
    </message>
    <message>
        <source>Withdraw a concern</source>
        <translation>Tynnu pryder yn ôl</translation>
    </message>
    <message>
        <source>Review of {reference}</source>
        <translation>Adolygiad o {reference}</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Ysgrifennu adolygiad</translation>
    </message>
    <message>
        <source>Judge {reference}</source>
        <translation>Dyfarnu ar {reference}</translation>
    </message>
    <message>
        <source>A reviewed case needs an overall judgement.</source>
        <translation>Mae angen dyfarniad cyffredinol ar achos a adolygwyd.</translation>
    </message>
    <message>
        <source>Say why the case was not reviewed; the letter counts it.</source>
        <translation>Dywedwch pam nad adolygwyd yr achos; mae’r llythyr yn ei gyfrif.</translation>
    </message>
    <message>
        <source>Begins when the sample is drawn.</source>
        <translation>Yn dechrau pan dynnir y sampl.</translation>
    </message>
    <message>
        <source>Reviewed: {reviewed} of {selected} · tracked: {tracked} · not reviewed with a reason: {left}</source>
        <translation>Adolygwyd: {reviewed} o {selected} · olrheiniwyd: {tracked} · heb eu hadolygu, gyda rheswm: {left}</translation>
    </message>
</context>
</TS>
