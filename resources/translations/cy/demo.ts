<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>demo</name>
    <message>
        <source>Demo: plan</source>
        <translation>Demo: cynllun</translation>
    </message>
    <message>
        <source>Demo: self-assessment</source>
        <translation>Demo: hunanasesiad</translation>
    </message>
    <message>
        <source>Demo: rules of the sample</source>
        <translation>Demo: rheolau’r sampl</translation>
    </message>
    <message>
        <source>Demo: sample</source>
        <translation>Demo: sampl</translation>
    </message>
    <message>
        <source>Demo: cases</source>
        <translation>Demo: achosion</translation>
    </message>
    <message>
        <source>Demo: concerns referred back</source>
        <translation>Demo: pryderon a gyfeiriwyd yn ôl</translation>
    </message>
    <message>
        <source>Demo: interviews</source>
        <translation>Demo: cyfweliadau</translation>
    </message>
    <message>
        <source>Demo: documents, complaints and surveys</source>
        <translation>Demo: dogfennau, cwynion ac arolygon</translation>
    </message>
    <message>
        <source>Demo: findings and letters</source>
        <translation>Demo: canfyddiadau a llythyrau</translation>
    </message>
    <message>
        <source>Demo: follow-up</source>
        <translation>Demo: gwaith dilynol</translation>
    </message>
    <message>
        <source>Demo: export of a letter</source>
        <translation>Demo: allforio llythyr</translation>
    </message>
</context>
</TS>
