<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>ComparingView</name>
    <message>
        <source>Expectations by dimension, their view and ours</source>
        <translation>Disgwyliadau fesul dimensiwn, eu barn nhw a’n barn ni</translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation>Fesul dimensiwn</translation>
    </message>
    <message>
        <source>By expectation</source>
        <translation>Fesul disgwyliad</translation>
    </message>
    <message>
        <source>A ring is the authority&apos;s view, a disc is ours.</source>
        <translation>Cylch yw barn yr awdurdod, disg yw ein barn ni.</translation>
    </message>
    <message>
        <source>Expectations, their view and ours</source>
        <translation>Disgwyliadau, eu barn nhw a’n barn ni</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Eu barn nhw</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ein barn ni</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Cymhariaeth</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Yr un peth fel tabl</translation>
    </message>
    <message>
        <source>Counts of expectations; a scale has no mean.</source>
        <translation>Nifer y disgwyliadau; nid oes cyfartaledd i raddfa.</translation>
    </message>
    <message>
        <source>{number} {expected} Theirs: {theirs}. Ours: {ours}. {words}.</source>
        <translation>{number} {expected} Eu barn nhw: {theirs}. Ein barn ni: {ours}. {words}.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
</context>
<context>
    <name>EnquiriesView</name>
    <message>
        <source>Lines of enquiry</source>
        <translation>Trywyddau ymholi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>Dileu’r trywydd hwn</translation>
    </message>
    <message>
        <source>Carry on from the last inspection</source>
        <translation>Parhau o’r arolygiad diwethaf</translation>
    </message>
    <message>
        <source>Add a line of enquiry</source>
        <translation>Ychwanegu trywydd ymholi</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Cwestiwn newydd</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>No line of enquiry yet</source>
        <translation>Dim trywydd ymholi eto</translation>
    </message>
    <message>
        <source>Raise one from a statement, carry on from the last inspection, or add one.</source>
        <translation>Codwch un o ddatganiad, parhewch o’r arolygiad diwethaf, neu ychwanegwch un.</translation>
    </message>
    <message>
        <source>What fieldwork answers</source>
        <translation>Yr hyn y mae gwaith maes yn ei ateb</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Yn gyfrifol</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Gofyn i</translation>
    </message>
    <message>
        <source>Sources that would settle it</source>
        <translation>Ffynonellau a fyddai’n ei ddatrys</translation>
    </message>
    <message>
        <source>Nothing has answered it yet</source>
        <translation>Nid oes dim wedi’i ateb eto</translation>
    </message>
    <message>
        <source>Still wanted: {kinds}</source>
        <translation>Yn eisiau o hyd: {kinds}</translation>
    </message>
    <message>
        <source>It stands at the end of the list already.</source>
        <translation>Mae ar ddiwedd y rhestr yn barod.</translation>
    </message>
    <message>
        <source>Moved. Its place in the list now: {n}</source>
        <translation>Symudwyd. Ei le yn y rhestr nawr: {n}</translation>
    </message>
    <message>
        <source>Carried on as lines of enquiry: {n}</source>
        <translation>Parhawyd fel trywyddau ymholi: {n}</translation>
    </message>
    <message>
        <source>Nothing more is open from the last inspection.</source>
        <translation>Nid oes dim mwy yn agored o’r arolygiad diwethaf.</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Take it in</source>
        <translation>Ei derbyn</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Amheuon</translation>
    </message>
    <message>
        <source>Row or table</source>
        <translation>Rhes neu dabl</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Beth i edrych arno</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>Dim amheuon</translation>
    </message>
    <message>
        <source>Every row was read as it was meant.</source>
        <translation>Darllenwyd pob rhes fel y bwriadwyd.</translation>
    </message>
    <message>
        <source>Words that a person of the team typed, and every reading, stay as they are.</source>
        <translation>Mae’r geiriau a deipiodd aelod o’r tîm, a phob darlleniad, yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Peidio â’i derbyn</translation>
    </message>
    <message>
        <source>Expectations answered: {n} of {all}</source>
        <translation>Disgwyliadau a atebwyd: {n} o {all}</translation>
    </message>
    <message>
        <source>Doubts: {n}</source>
        <translation>Amheuon: {n}</translation>
    </message>
    <message>
        <source>This very file was taken in before. Nothing was changed.</source>
        <translation>Derbyniwyd yr union ffeil hon o’r blaen. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Statements taken in: {n}.</source>
        <translation>Datganiadau a dderbyniwyd: {n}.</translation>
    </message>
    <message>
        <source>Left as the team has them: {ids}.</source>
        <translation>Gadawyd fel y maent gan y tîm: {ids}.</translation>
    </message>
    <message>
        <source>New words since they were read: {ids}.</source>
        <translation>Geiriau newydd ers eu darllen: {ids}.</translation>
    </message>
</context>
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
        <translation>Yn ôl i’r un blaenorol</translation>
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
        <source>Raise a line of enquiry</source>
        <translation>Codi trywydd ymholi</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Heb ei ddarllen eto</translation>
    </message>
    <message>
        <source>What shows whether this holds: {expectation}</source>
        <translation>Beth sy’n dangos a yw hyn yn wir: {expectation}</translation>
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
    <message>
        <source>Part of the self-assessment</source>
        <translation>Rhan o’r hunanasesiad</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Yn darllen {file}…</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Lines of enquiry</source>
        <translation>Trywyddau ymholi</translation>
    </message>
    <message>
        <source>Their view and ours</source>
        <translation>Eu barn nhw a’n barn ni</translation>
    </message>
    <message>
        <source>Form for the authority…</source>
        <translation>Ffurflen i’r awdurdod…</translation>
    </message>
    <message>
        <source>Read a form…</source>
        <translation>Darllen ffurflen…</translation>
    </message>
    <message>
        <source>File for the team…</source>
        <translation>Ffeil i’r tîm…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Word document (*.docx)</source>
        <translation>Llyfr gwaith (*.xlsx);;Dogfen Word (*.docx)</translation>
    </message>
    <message>
        <source>The form for the authority</source>
        <translation>Y ffurflen i’r awdurdod</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Dogfen Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Dogfen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.docx *.ods)</source>
        <translation>Ffurflenni (*.xlsx *.docx *.ods)</translation>
    </message>
    <message>
        <source>The form that came back</source>
        <translation>Y ffurflen a ddaeth yn ôl</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>Ysgrifennwyd {file}.</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>The authority says</source>
        <translation>Mae’r awdurdod yn dweud</translation>
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
        <translation>Sut mae’n darllen ochr yn ochr â’r dystiolaeth</translation>
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
        <translation>Trywyddau ymholi o’r fan hon</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>Nobody has read it yet.</source>
        <translation>Nid oes neb wedi’i ddarllen eto.</translation>
    </message>
    <message>
        <source>Read by {name}, {when}</source>
        <translation>Darllenwyd gan {name}, {when}</translation>
    </message>
</context>
<context>
    <name>ViewsChart</name>
    <message>
        <source>Their view and ours; the table beside it says the same</source>
        <translation>Eu barn nhw a’n barn ni; mae’r tabl wrth ei ymyl yn dweud yr un peth</translation>
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
        <translation>O’r arolygiad diwethaf</translation>
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
        <translation>Teipio’r hyn y mae’r awdurdod yn ei ddweud</translation>
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
    <message>
        <source>{file}: lines of enquiry are written as {endings}. Choose one.</source>
        <translation>{file}: ysgrifennir trywyddau ymholi fel {endings}. Dewiswch un.</translation>
    </message>
    <message>
        <source>There is no line of enquiry to write yet.</source>
        <translation>Nid oes trywydd ymholi i’w ysgrifennu eto.</translation>
    </message>
    <message>
        <source>Seen alike</source>
        <translation>Yr un farn</translation>
    </message>
    <message>
        <source>They see it better</source>
        <translation>Barn uwch ganddynt</translation>
    </message>
    <message>
        <source>We see it better</source>
        <translation>Barn uwch gennym</translation>
    </message>
    <message>
        <source>Ours is open</source>
        <translation>Ein barn: agored</translation>
    </message>
    <message>
        <source>Theirs is open</source>
        <translation>Eu barn: agored</translation>
    </message>
    <message>
        <source>Both are open</source>
        <translation>Y ddwy: agored</translation>
    </message>
    <message>
        <source>{file} is damaged: open it, save it again, and read that.</source>
        <translation>Mae {file} wedi’i difrodi: agorwch hi, cadwch hi eto, a darllenwch honno.</translation>
    </message>
    <message>
        <source>{file} is empty. Ask for it again.</source>
        <translation>Mae {file} yn wag. Gofynnwch amdani eto.</translation>
    </message>
    <message>
        <source>{file} is under a password, or of an old Office format. Save it without a password as .xlsx or .docx.</source>
        <translation>Mae {file} dan gyfrinair, neu mewn hen fformat Office. Cadwch hi heb gyfrinair fel .xlsx neu .docx.</translation>
    </message>
    <message>
        <source>{file} is no form that can be read: it is not .xlsx or .docx.</source>
        <translation>Nid ffurflen y gellir ei darllen yw {file}: nid .xlsx na .docx mohoni.</translation>
    </message>
    <message>
        <source>{file} is far larger than a form: it was not read.</source>
        <translation>Mae {file} yn llawer mwy na ffurflen: nis darllenwyd.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Check that it is still there.</source>
        <translation>Ni ellir darllen {file}. Gwiriwch ei bod yno o hyd.</translation>
    </message>
    <message>
        <source>No expectation of this framework has the id “{id}”: not read.</source>
        <translation>Nid oes disgwyliad o’r fframwaith hwn â’r dynodydd “{id}”: nis darllenwyd.</translation>
    </message>
    <message>
        <source>The hidden id “{id}” and the text beside it belong to different expectations: read by its id. Look at it.</source>
        <translation>Mae’r dynodydd cudd “{id}” a’r testun wrth ei ymyl yn perthyn i ddisgwyliadau gwahanol: darllenwyd yn ôl y dynodydd. Edrychwch arno.</translation>
    </message>
    <message>
        <source>The hidden id is gone: read by the text, as {id}.</source>
        <translation>Mae’r dynodydd cudd wedi mynd: darllenwyd yn ôl y testun, fel {id}.</translation>
    </message>
    <message>
        <source>“{id}” stands here a second time: the first that has words was read.</source>
        <translation>Mae “{id}” yma am yr eildro: darllenwyd y cyntaf sydd â geiriau.</translation>
    </message>
    <message>
        <source>“{id}” is not on the form any more.</source>
        <translation>Nid yw “{id}” ar y ffurflen mwyach.</translation>
    </message>
    <message>
        <source>“{id}” was left empty.</source>
        <translation>Gadawyd “{id}” yn wag.</translation>
    </message>
    <message>
        <source>“{view}” is no step of the scale: the own view of “{id}” stays open.</source>
        <translation>Nid cam ar y raddfa yw “{view}”: mae barn yr awdurdod ei hun ar “{id}” yn aros yn agored.</translation>
    </message>
    <message>
        <source>The form was made for “{id}”, not for this inspection&apos;s framework.</source>
        <translation>Gwnaed y ffurflen ar gyfer “{id}”, nid ar gyfer fframwaith yr arolygiad hwn.</translation>
    </message>
    <message>
        <source>{file} is not the self-assessment form: no expectation was found in it.</source>
        <translation>Nid {file} yw’r ffurflen hunanasesu: ni chafwyd disgwyliad ynddi.</translation>
    </message>
    <message>
        <source>{file}: the form is written as .xlsx or .docx. Choose one.</source>
        <translation>{file}: ysgrifennir y ffurflen fel .xlsx neu .docx. Dewiswch un.</translation>
    </message>
    <message>
        <source>Change a line of enquiry</source>
        <translation>Newid trywydd ymholi</translation>
    </message>
    <message>
        <source>Carry on from the last inspection</source>
        <translation>Parhau o’r arolygiad diwethaf</translation>
    </message>
    <message>
        <source>Note a file that was written</source>
        <translation>Nodi ffeil a ysgrifennwyd</translation>
    </message>
    <message>
        <source>Take in the authority&apos;s form</source>
        <translation>Derbyn ffurflen yr awdurdod</translation>
    </message>
</context>
</TS>
