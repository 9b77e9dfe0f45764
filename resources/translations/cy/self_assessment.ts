<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>ProgressCard</name>
    <message>
        <source>Read so far</source>
        <translation>Darllenwyd hyd yma</translation>
    </message>
    <message>
        <source>{dimension}, read: {figures}</source>
        <translation>{dimension}, darllenwyd: {figures}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Next unread</source>
        <translation>Y nesaf heb ei ddarllen</translation>
    </message>
    <message>
        <source>Read as: {word}</source>
        <translation>Darllen fel: {word}</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Yn ôl i&apos;r un blaenorol</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Hwnnw oedd yr un olaf.</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Disgwyliadau</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Darlleniad</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Disgwyliad</translation>
    </message>
    <message>
        <source>The authority says</source>
        <translation>Mae&apos;r awdurdod yn dweud</translation>
    </message>
    <message>
        <source>What we do well</source>
        <translation>Yr hyn a wnawn yn dda</translation>
    </message>
    <message>
        <source>Evidence for it</source>
        <translation>Tystiolaeth dros hynny</translation>
    </message>
    <message>
        <source>What we will improve</source>
        <translation>Yr hyn y byddwn yn ei wella</translation>
    </message>
    <message>
        <source>The authority&apos;s own view</source>
        <translation>Barn yr awdurdod ei hun</translation>
    </message>
    <message>
        <source>We read</source>
        <translation>Ein darlleniad ni</translation>
    </message>
    <message>
        <source>How it reads beside the evidence</source>
        <translation>Sut mae&apos;n darllen ochr yn ochr â&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Strength or gap</source>
        <translation>Cryfder neu fwlch</translation>
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
        <source>Lines of enquiry from here</source>
        <translation>Trywyddau ymholi o&apos;r fan hon</translation>
    </message>
    <message>
        <source>Raise a line of enquiry</source>
        <translation>Codi trywydd ymholi</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Heb ei ddarllen eto</translation>
    </message>
    <message>
        <source>Nobody has read it yet.</source>
        <translation>Nid oes neb wedi&apos;i ddarllen eto.</translation>
    </message>
    <message>
        <source>Read by {name}, {when}</source>
        <translation>Darllenwyd gan {name}, {when}</translation>
    </message>
    <message>
        <source>What shows whether this holds: {expectation}</source>
        <translation>Beth sy&apos;n dangos a yw hyn yn wir: {expectation}</translation>
    </message>
    <message>
        <source>A line of enquiry was raised.</source>
        <translation>Codwyd trywydd ymholi.</translation>
    </message>
</context>
<context>
    <name>SelfAssessmentPage</name>
    <message>
        <source>Self-assessment</source>
        <translation>Hunanasesiad</translation>
    </message>
</context>
<context>
    <name>self_assessment</name>
    <message>
        <source>From a statement</source>
        <translation>O ddatganiad</translation>
    </message>
    <message>
        <source>From a gap</source>
        <translation>O fwlch</translation>
    </message>
    <message>
        <source>From the last inspection</source>
        <translation>O&apos;r arolygiad diwethaf</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Â llaw</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gollyngwyd</translation>
    </message>
    <message>
        <source>A line of enquiry needs a question: type it.</source>
        <translation>Mae angen cwestiwn ar drywydd ymholi: teipiwch ef.</translation>
    </message>
    <message>
        <source>Type in what the authority says</source>
        <translation>Teipio&apos;r hyn y mae&apos;r awdurdod yn ei ddweud</translation>
    </message>
    <message>
        <source>Read a statement</source>
        <translation>Darllen datganiad</translation>
    </message>
    <message>
        <source>Raise a line of enquiry</source>
        <translation>Codi trywydd ymholi</translation>
    </message>
    <message>
        <source>Nothing has come from the authority yet</source>
        <translation>Nid oes dim wedi dod gan yr awdurdod eto</translation>
    </message>
    <message>
        <source>Read: {read} of {all} · Answered: {answered} · Lines of enquiry: {lines}</source>
        <translation>Darllenwyd: {read} o {all} · Atebwyd: {answered} · Trywyddau ymholi: {lines}</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Ategwyd</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Aneglur</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Gwrthddywedwyd</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Heb ei drafod</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Cryfder</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bwlch</translation>
    </message>
</context>
</TS>
