<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>InterviewForm</name>
    <message>
        <source>New interview</source>
        <translation>Cyfweliad newydd</translation>
    </message>
    <message>
        <source>Plan this interview</source>
        <translation>Cynllunio’r cyfweliad hwn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>About this interview</source>
        <translation>Am y cyfweliad hwn</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Yn ôl at y nodiadau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <translation>Pam y cafodd ei ganslo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurf</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Yr hyn a arsylwir</translation>
    </message>
    <message>
        <source>A meeting, a duty desk…</source>
        <translation>Cyfarfod, desg ddyletswydd…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>A role, never a name.</source>
        <translation>Rôl, byth enw.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewiswch</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nifer y bobl</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Consent to be quoted</source>
        <translation>Cydsyniad i ddyfynnu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Am yr achos</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>Arolygwyr</translation>
    </message>
    <message>
        <source>Choose the kind.</source>
        <translation>Dewiswch y math.</translation>
    </message>
    <message>
        <source>Choose the role.</source>
        <translation>Dewiswch y rôl.</translation>
    </message>
    <message>
        <source>Say what is watched.</source>
        <translation>Nodwch beth a arsylwir.</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Cyfweliadau</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Fe’i cynhaliwyd</translation>
    </message>
    <message>
        <source>Write this interview to a file…</source>
        <translation>Ysgrifennu’r cyfweliad hwn i ffeil…</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Ysgrifennu heb ddim i dynnu sylw</translation>
    </message>
    <message>
        <source>Delete this interview</source>
        <translation>Dileu’r cyfweliad hwn</translation>
    </message>
    <message>
        <source>{file} was written. That copy is not encrypted.</source>
        <translation>Ysgrifennwyd {file}. Nid yw’r copi hwnnw wedi’i amgryptio.</translation>
    </message>
    <message>
        <source>&amp;New interview</source>
        <translation>Cyfweliad &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;About this interview</source>
        <translation>&amp;Am y cyfweliad hwn</translation>
    </message>
    <message>
        <source>Choose an interview first.</source>
        <translation>Dewiswch gyfweliad yn gyntaf.</translation>
    </message>
    <message>
        <source>The interview is planned.</source>
        <translation>Mae’r cyfweliad wedi’i gynllunio.</translation>
    </message>
    <message>
        <source>The interview as a file that is not encrypted</source>
        <translation>Y cyfweliad fel ffeil heb ei hamgryptio</translation>
    </message>
    <message>
        <source>Word (*.docx);;Markdown (*.md)</source>
        <translation>Word (*.docx);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>The interview and its notes were deleted. Ctrl+Z brings them back.</source>
        <translation>Dilëwyd y cyfweliad a’i nodiadau. Mae Ctrl+Z yn dod â nhw’n ôl.</translation>
    </message>
</context>
<context>
    <name>NamesBar</name>
    <message>
        <source>Replace by a role…</source>
        <translation>Rhoi rôl yn ei le…</translation>
    </message>
    <message>
        <source>This is no name…</source>
        <translation>Nid enw yw hwn…</translation>
    </message>
    <message>
        <source>Names instead of roles: {count}</source>
        <translation>Enwau yn lle rolau: {count}</translation>
    </message>
    <message>
        <source>Which name?</source>
        <translation>Pa enw?</translation>
    </message>
    <message>
        <source>Which is no name?</source>
        <translation>Pa un nad yw’n enw?</translation>
    </message>
    <message>
        <source>The name was replaced. Texts: {count}. Ctrl+Z takes it back.</source>
        <translation>Rhoddwyd rôl yn lle’r enw. Testunau: {count}. Mae Ctrl+Z yn ei ddadwneud.</translation>
    </message>
    <message>
        <source>Which role stands for {name}?</source>
        <translation>Pa rôl sy’n sefyll dros {name}?</translation>
    </message>
    <message>
        <source>child</source>
        <translation>plentyn</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mam</translation>
    </message>
    <message>
        <source>father</source>
        <translation>tad</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>brawd neu chwaer</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>mam-gu/nain neu dad-cu/taid</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>perthynas</translation>
    </message>
    <message>
        <source>Spelling of “{word}”</source>
        <translation>Sillafiad “{word}”</translation>
    </message>
    <message>
        <source>Add “{word}” to the word list</source>
        <translation>Ychwanegu “{word}” at y rhestr eiriau</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Y nodyn nesaf</translation>
    </message>
    <message>
        <source>Note of {time}</source>
        <translation>Nodyn {time}</translation>
    </message>
    <message>
        <source>Notes deleted: {count}. Ctrl+Z brings them back.</source>
        <translation>Nodiadau a ddilëwyd: {count}. Mae Ctrl+Z yn dod â nhw’n ôl.</translation>
    </message>
    <message>
        <source>Enter: the next note · @ case, # dimension, ! concern · Ctrl+1, 2…: dimension · Ctrl+I: quote · F1: all keys</source>
        <translation>Enter: y nodyn nesaf · @ achos, # dimensiwn, ! pryder · Ctrl+1, 2…: dimensiwn · Ctrl+I: dyfyniad · F1: pob bysell</translation>
    </message>
    <message>
        <source>Notes pasted: {count}.</source>
        <translation>Nodiadau a ludwyd: {count}.</translation>
    </message>
</context>
<context>
    <name>PromptsPane</name>
    <message>
        <source>To ask</source>
        <translation>I’w gofyn</translation>
    </message>
    <message>
        <source>Lines of enquiry</source>
        <translation>Trywyddau ymholi</translation>
    </message>
    <message>
        <source>Questions for this role</source>
        <translation>Cwestiynau ar gyfer y rôl hon</translation>
    </message>
    <message>
        <source>No line of enquiry is open for this role.</source>
        <translation>Nid oes trywydd ymholi agored ar gyfer y rôl hon.</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Ateb hyn</translation>
    </message>
    <message>
        <source>Answer this: {text}</source>
        <translation>Ateb hyn: {text}</translation>
    </message>
    <message>
        <source>Sources: {count}</source>
        <translation>Ffynonellau: {count}</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>No interview here</source>
        <translation>Dim cyfweliad yma</translation>
    </message>
    <message>
        <source>Plan one: whom you will meet, as a role, and when.</source>
        <translation>Cynlluniwch un: pwy y byddwch yn ei gyfarfod, yn ôl rôl, a phryd.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Cyfweliadau</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Nodiadau: {count}</translation>
    </message>
</context>
<context>
    <name>interviews</name>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Grŵp ffocws</translation>
    </message>
    <message>
        <source>Observation of practice</source>
        <translation>Arsylwad o ymarfer</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Cynlluniwyd</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Cynhaliwyd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canslwyd</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Rhoddwyd</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Ni roddwyd</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nid oes angen</translation>
    </message>
    <message>
        <source>An interview is with at least one person.</source>
        <translation>Mae cyfweliad gydag o leiaf un person.</translation>
    </message>
    <message>
        <source>Say why the interview was cancelled.</source>
        <translation>Nodwch pam y cafodd y cyfweliad ei ganslo.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Dyfyniad</translation>
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
        <source>Enquiry: {question}</source>
        <translation>Ymholiad: {question}</translation>
    </message>
    <message>
        <source>{role} (people: {people})</source>
        <translation>{role} (nifer y bobl: {people})</translation>
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
        <source>Both</source>
        <translation>Y ddwy</translation>
    </message>
    <message>
        <source>A title comes before it.</source>
        <translation>Daw teitl o’i flaen.</translation>
    </message>
    <message>
        <source>It is a given name.</source>
        <translation>Enw cyntaf ydyw.</translation>
    </message>
    <message>
        <source>It has a capital letter in mid-sentence and is no word of a dictionary.</source>
        <translation>Mae iddo briflythyren ar ganol brawddeg ac nid yw’n air mewn geiriadur.</translation>
    </message>
    <message>
        <source>Choose a name and a role.</source>
        <translation>Dewiswch enw a rôl.</translation>
    </message>
    <message>
        <source>Hold an interview</source>
        <translation>Cynnal cyfweliad</translation>
    </message>
    <message>
        <source>Delete an interview</source>
        <translation>Dileu cyfweliad</translation>
    </message>
    <message>
        <source>Plan an interview</source>
        <translation>Cynllunio cyfweliad</translation>
    </message>
    <message>
        <source>Change an interview</source>
        <translation>Newid cyfweliad</translation>
    </message>
    <message>
        <source>Add a word to the list</source>
        <translation>Ychwanegu gair at y rhestr</translation>
    </message>
    <message>
        <source>Mark spelling</source>
        <translation>Marcio sillafu</translation>
    </message>
    <message>
        <source>Replace a name by a role</source>
        <translation>Rhoi rôl yn lle enw</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>Teipio nodyn</translation>
    </message>
    <message>
        <source>Tag a note</source>
        <translation>Tagio nodyn</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>Gludo nodiadau</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Dileu nodiadau</translation>
    </message>
    <message>
        <source>No interview is planned yet.</source>
        <translation>Nid oes cyfweliad wedi’i gynllunio eto.</translation>
    </message>
    <message>
        <source>Held: {held} of {all} · people met: {people} · cancelled: {cancelled} · observations: {observed}</source>
        <translation>Cynhaliwyd: {held} o {all} · nifer y bobl: {people} · canslwyd: {cancelled} · arsylwadau: {observed}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Consent to be quoted</source>
        <translation>Cydsyniad i ddyfynnu</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>Arolygwyr</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>Am yr achos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
</context>
<context>
    <name>note_keys</name>
    <message>
        <source>Plan an interview first.</source>
        <translation>Cynlluniwch gyfweliad yn gyntaf.</translation>
    </message>
    <message>
        <source>Dimension: {name}</source>
        <translation>Dimensiwn: {name}</translation>
    </message>
    <message>
        <source>Mark as a quote</source>
        <translation>Marcio fel dyfyniad</translation>
    </message>
    <message>
        <source>Mark as a concern</source>
        <translation>Marcio fel pryder</translation>
    </message>
    <message>
        <source>A strength</source>
        <translation>Cryfder</translation>
    </message>
    <message>
        <source>A gap</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Link a case…</source>
        <translation>Cysylltu achos…</translation>
    </message>
    <message>
        <source>Link a line of enquiry…</source>
        <translation>Cysylltu trywydd ymholi…</translation>
    </message>
    <message>
        <source>Spelling of this word…</source>
        <translation>Sillafiad y gair hwn…</translation>
    </message>
    <message>
        <source>Mark spelling, or not</source>
        <translation>Marcio sillafu, neu beidio</translation>
    </message>
    <message>
        <source>Replace a name by a role…</source>
        <translation>Rhoi rôl yn lle enw…</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Y nodyn nesaf</translation>
    </message>
    <message>
        <source>Delete the chosen notes</source>
        <translation>Dileu’r nodiadau a ddewiswyd</translation>
    </message>
    <message>
        <source>Which case is it about?</source>
        <translation>Pa achos sydd dan sylw?</translation>
    </message>
    <message>
        <source>Which line of enquiry does it answer?</source>
        <translation>Pa drywydd ymholi y mae’n ei ateb?</translation>
    </message>
</context>
</TS>
