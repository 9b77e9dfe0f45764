<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>CaseList</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample appears here once it is drawn on the Sample page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the casework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next case to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a &amp;concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample yet: draw it on the Sample page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other case is waiting for its review.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernsPart</name>
    <message>
        <source>No concern was raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a file or a conversation shows danger, raise it here at once. The lead decides and tells the authority; the clocks then run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no single case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the danger is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write roles, never names. The case&apos;s reference is kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate danger: call the police first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An allegation about a practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concern is raised. Tell the authority and note when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock}: due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who at the authority was told, by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by telephone just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told: {whom}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the authority did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed in writing just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by the authority just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority has decided: close it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter counts these cases; the reason is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked in depth: file and interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judgement where the file bears on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names: write roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fell short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child or family says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {dimension}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casework</name>
    <message>
        <source>Say what the concern is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who at the authority was told, by role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected but neither reviewed nor left with a reason: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed, and no reason given: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked, but the file is not reviewed: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed, but without a judgement: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewed case needs an overall judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the case was not reviewed; the letter counts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins when the sample is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed: {reviewed} of {selected} · tracked: {tracked} · not reviewed with a reason: {left}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
