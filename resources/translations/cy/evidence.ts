<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>ComplaintsPart</name>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Diwrnodau gwaith</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Mae’r gofrestr yn wag</translation>
    </message>
    <message>
        <source>Enter the complaints and compliments of the period.</source>
        <translation>Nodwch gwynion a chanmoliaeth y cyfnod.</translation>
    </message>
    <message>
        <source>Complaints and compliments</source>
        <translation>Cwynion a chanmoliaeth</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>Compliments</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>Working days, median</source>
        <translation>Diwrnodau gwaith, canolrif</translation>
    </message>
    <message>
        <source>and the time taken</source>
        <translation>a’r amser a gymerwyd</translation>
    </message>
    <message>
        <source>Enter a compliment</source>
        <translation>Nodi canmoliaeth</translation>
    </message>
    <message>
        <source>Enter a complaint</source>
        <translation>Nodi cwyn</translation>
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
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Derbyniwyd ar</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Atebwyd ar</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Contact, delay, staff, decision…</source>
        <translation>Cyswllt, oedi, staff, penderfyniad…</translation>
    </message>
    <message>
        <source>What it says, as role, never as name</source>
        <translation>Yr hyn a ddywed: rolau, byth enwau</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Yr hyn y mae’n ei ddangos</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Heb thema</translation>
    </message>
    <message>
        <source>{theme}: complaints {complaints}, compliments {compliments}</source>
        <translation>{theme}: cwynion {complaints}, canmoliaeth {compliments}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
</context>
<context>
    <name>DaysPart</name>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>The day’s evidence</source>
        <translation>Tystiolaeth y dydd</translation>
    </message>
    <message>
        <source>Nothing was recorded on any day yet</source>
        <translation>Ni chofnodwyd dim ar unrhyw ddiwrnod eto</translation>
    </message>
    <message>
        <source>Notes, case reviews and observations stand here by the day they were made.</source>
        <translation>Mae nodiadau, adolygiadau achos ac arsylwadau yma yn ôl y diwrnod y’u gwnaed.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Ysgrifennu i ffeil…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>{file} was written. That copy is not encrypted.</source>
        <translation>Ysgrifennwyd {file}. Nid yw’r copi hwnnw wedi’i amgryptio.</translation>
    </message>
    <message>
        <source>There is no day with anything on it yet.</source>
        <translation>Nid oes dim wedi’i nodi ar unrhyw ddiwrnod eto.</translation>
    </message>
    <message>
        <source>The day as a file that is not encrypted</source>
        <translation>Y diwrnod fel ffeil heb ei hamgryptio</translation>
    </message>
    <message>
        <source>Word (*.docx);;Markdown (*.md)</source>
        <translation>Word (*.docx);;Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Part of the evidence</source>
        <translation>Rhan o’r dystiolaeth</translation>
    </message>
    <message>
        <source>Show: {part}</source>
        <translation>Dangos: {part}</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrics</translation>
    </message>
    <message>
        <source>Every item</source>
        <translation>Pob eitem</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Arolygon</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Fesul diwrnod</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cyfnewid</translation>
    </message>
</context>
<context>
    <name>ExchangePart</name>
    <message>
        <source>Codes of imported projects</source>
        <translation>Codau prosiectau a fewnforiwyd</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Means here</source>
        <translation>Ei ystyr yma</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Darnau</translation>
    </message>
    <message>
        <source>Nothing was taken in yet</source>
        <translation>Ni fewnforiwyd dim eto</translation>
    </message>
    <message>
        <source>A project of QualCoder, NVivo, MAXQDA or ATLAS.ti, saved as .qdpx.</source>
        <translation>Prosiect QualCoder, NVivo, MAXQDA neu ATLAS.ti, wedi’i gadw fel .qdpx.</translation>
    </message>
    <message>
        <source>Delete this import</source>
        <translation>Dileu’r mewnforiad hwn</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codau</translation>
    </message>
    <message>
        <source>Enter says which dimension or enquiry a code is</source>
        <translation>Mae Enter yn nodi pa ddimensiwn neu drywydd ymholi yw cod</translation>
    </message>
    <message>
        <source>Write a REFI-QDA project…</source>
        <translation>Ysgrifennu prosiect REFI-QDA…</translation>
    </message>
    <message>
        <source>Take in a REFI-QDA project…</source>
        <translation>Mewnforio prosiect REFI-QDA…</translation>
    </message>
    <message>
        <source>{file} was taken in.</source>
        <translation>Mewnforiwyd {file}.</translation>
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
        <source>Nothing yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Dim yma</translation>
    </message>
    <message>
        <source>What does it mean here?</source>
        <translation>Beth yw ei ystyr yma?</translation>
    </message>
    <message>
        <source>The import is deleted.</source>
        <translation>Mae’r mewnforiad wedi’i ddileu.</translation>
    </message>
    <message>
        <source>REFI-QDA projects (*.qdpx)</source>
        <translation>Prosiectau REFI-QDA (*.qdpx)</translation>
    </message>
    <message>
        <source>A project to take in</source>
        <translation>Prosiect i’w fewnforio</translation>
    </message>
    <message>
        <source>The evidence as a project that is not encrypted</source>
        <translation>Y dystiolaeth fel prosiect heb ei amgryptio</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Heb un</translation>
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
        <source>Concern</source>
        <translation>Pryder</translation>
    </message>
    <message>
        <source>To none yet</source>
        <translation>Heb ei chlymu eto</translation>
    </message>
    <message>
        <source>To a finding</source>
        <translation>Wrth ganfyddiad</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Math o ffynhonnell</translation>
    </message>
    <message>
        <source>Line of enquiry</source>
        <translation>Trywydd ymholi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Arolygydd</translation>
    </message>
    <message>
        <source>Strength or gap</source>
        <translation>Cryfder neu fwlch</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Clymwyd</translation>
    </message>
    <message>
        <source>With the words</source>
        <translation>Gyda’r geiriau</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Dangos popeth</translation>
    </message>
</context>
<context>
    <name>ItemsPart</name>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Yr hyn a ddywed</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pwys</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Dim yma</translation>
    </message>
    <message>
        <source>Notes, case reviews, statements, documents and complaints come here.</source>
        <translation>Yma y daw nodiadau, adolygiadau achos, datganiadau, dogfennau a chwynion.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Tie as contradicting…</source>
        <translation>Clymu fel tystiolaeth groes…</translation>
    </message>
    <message>
        <source>Tie to a finding…</source>
        <translation>Clymu wrth ganfyddiad…</translation>
    </message>
    <message>
        <source>Choose what finding {number} rests on, then tie it.</source>
        <translation>Dewiswch y dystiolaeth ar gyfer canfyddiad {number}, yna clymwch hi.</translation>
    </message>
    <message>
        <source>Tied to the finding: {count}.</source>
        <translation>Clymwyd wrth y canfyddiad: {count}.</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Pryder</translation>
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
        <source>Choose the items first; Ctrl or Shift chooses several.</source>
        <translation>Dewiswch yr eitemau’n gyntaf; mae Ctrl neu Shift yn dewis sawl un.</translation>
    </message>
    <message>
        <source>There is no finding yet: write one on the Findings page.</source>
        <translation>Nid oes canfyddiad eto: ysgrifennwch un ar y dudalen Canfyddiadau.</translation>
    </message>
    <message>
        <source>Which finding does it support?</source>
        <translation>Pa ganfyddiad y mae’n ei gefnogi?</translation>
    </message>
    <message>
        <source>Which finding does it contradict?</source>
        <translation>Pa ganfyddiad y mae’n ei wrth-ddweud?</translation>
    </message>
</context>
<context>
    <name>MatrixPart</name>
    <message>
        <source>Evidence by dimension and kind of source</source>
        <translation>Tystiolaeth fesul dimensiwn a math o ffynhonnell</translation>
    </message>
    <message>
        <source>Enter or a click on a square shows what it holds</source>
        <translation>Mae Enter neu glic ar sgwâr yn dangos yr hyn sydd ynddo</translation>
    </message>
    <message>
        <source>Empty squares</source>
        <translation>Sgwariau gwag</translation>
    </message>
    <message>
        <source>Nothing yet from</source>
        <translation>Dim eto gan</translation>
    </message>
    <message>
        <source>What fieldwork must still ask</source>
        <translation>Yr hyn y mae’n rhaid i’r gwaith maes ei ofyn eto</translation>
    </message>
    <message>
        <source>Without a dimension: {count}</source>
        <translation>Heb ddimensiwn: {count}</translation>
    </message>
    <message>
        <source>Empty squares: {count}</source>
        <translation>Sgwariau gwag: {count}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Open where it was written</source>
        <translation>Agor y man lle’i hysgrifennwyd</translation>
    </message>
    <message>
        <source>Without a dimension</source>
        <translation>Heb ddimensiwn</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Dyfyniad</translation>
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
        <source>Concern</source>
        <translation>Pryder</translation>
    </message>
    <message>
        <source>Supports findings: {n}</source>
        <translation>Yn cefnogi canfyddiadau: {n}</translation>
    </message>
    <message>
        <source>Contradicts findings: {n}</source>
        <translation>Yn gwrth-ddweud canfyddiadau: {n}</translation>
    </message>
</context>
<context>
    <name>SurveysPart</name>
    <message>
        <source>Survey</source>
        <translation>Arolwg</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>No survey results yet</source>
        <translation>Dim canlyniadau arolwg eto</translation>
    </message>
    <message>
        <source>Enter a question with the counts of its answers and the comments.</source>
        <translation>Nodwch gwestiwn gyda nifer yr atebion o bob math, a’r sylwadau.</translation>
    </message>
    <message>
        <source>Survey results</source>
        <translation>Canlyniadau arolygon</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Y cant</translation>
    </message>
    <message>
        <source>Enter a result</source>
        <translation>Nodi canlyniad</translation>
    </message>
    <message>
        <source>Comments, as role, never as name</source>
        <translation>Sylwadau: rolau, byth enwau</translation>
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
        <source>Whom it asked, and when.</source>
        <translation>Pwy a holwyd, a phryd.</translation>
    </message>
    <message>
        <source>One a line, like “Agree: 14”.</source>
        <translation>Un ar bob llinell, fel “Cytuno: 14”.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Yr hyn y mae’n ei ddangos</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Arolwg newydd</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Complaint</source>
        <translation>Cwyn</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>Resolved locally (stage 1)</source>
        <translation>Datryswyd yn lleol (cam 1)</translation>
    </message>
    <message>
        <source>Investigated (stage 2)</source>
        <translation>Ymchwiliwyd (cam 2)</translation>
    </message>
    <message>
        <source>Ombudsman</source>
        <translation>Ombwdsmon</translation>
    </message>
    <message>
        <source>It was answered before it came: check both dates.</source>
        <translation>Fe’i hatebwyd cyn iddi gyrraedd: gwiriwch y ddau ddyddiad.</translation>
    </message>
    <message>
        <source>The day’s evidence: {day}</source>
        <translation>Tystiolaeth y dydd: {day}</translation>
    </message>
    <message>
        <source>Met and watched</source>
        <translation>Cyfarfodydd ac arsylwadau</translation>
    </message>
    <message>
        <source>No interview was held on this day.</source>
        <translation>Ni chynhaliwyd cyfweliad ar y diwrnod hwn.</translation>
    </message>
    <message>
        <source>notes: {notes}</source>
        <translation>nodiadau: {notes}</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Pryderon</translation>
    </message>
    <message>
        <source>Without a dimension</source>
        <translation>Heb ddimensiwn</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Dim ar y diwrnod hwn.</translation>
    </message>
    <message>
        <source>What fieldwork must still ask</source>
        <translation>Yr hyn y mae’n rhaid i’r gwaith maes ei ofyn eto</translation>
    </message>
    <message>
        <source>Change the register of complaints</source>
        <translation>Newid y gofrestr gwynion</translation>
    </message>
    <message>
        <source>Take in a REFI-QDA project</source>
        <translation>Mewnforio prosiect REFI-QDA</translation>
    </message>
    <message>
        <source>Say what a code means</source>
        <translation>Nodi ystyr cod</translation>
    </message>
    <message>
        <source>Delete an imported project</source>
        <translation>Dileu prosiect a fewnforiwyd</translation>
    </message>
    <message>
        <source>Tie evidence to a finding</source>
        <translation>Clymu tystiolaeth wrth ganfyddiad</translation>
    </message>
    <message>
        <source>Change the survey results</source>
        <translation>Newid canlyniadau arolygon</translation>
    </message>
    <message>
        <source>{file} unpacks to more than {most} MB.</source>
        <translation>Mae {file} yn fwy na {most} MB o’i dadbacio.</translation>
    </message>
    <message>
        <source>{file} is no REFI-QDA project. Export it again as .qdpx.</source>
        <translation>Nid prosiect REFI-QDA yw {file}. Allforiwch ef eto fel .qdpx.</translation>
    </message>
    <message>
        <source>The project inside {file} can&apos;t be read as XML.</source>
        <translation>Ni ellir darllen y prosiect y tu mewn i {file} fel XML.</translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation>Arolygydd arweiniol</translation>
    </message>
    <message>
        <source>Inspector {number}</source>
        <translation>Arolygydd {number}</translation>
    </message>
    <message>
        <source>Lines of enquiry</source>
        <translation>Trywyddau ymholi</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Nid oes dim wedi’i gofnodi eto.</translation>
    </message>
    <message>
        <source>Items: {items} · without a dimension: {unplaced} · empty squares: {empty}</source>
        <translation>Eitemau: {items} · heb ddimensiwn: {unplaced} · sgwariau gwag: {empty}</translation>
    </message>
    <message>
        <source>Line {line} is not an answer and its count, like “Agree: 14”.</source>
        <translation>Nid yw llinell {line} yn ateb gyda’i gyfrif, fel “Cytuno: 14”.</translation>
    </message>
</context>
</TS>
