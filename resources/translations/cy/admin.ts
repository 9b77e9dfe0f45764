<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>admin</name>
    <message>
        <source>“{key}” must be of the kind {kinds}.</source>
        <translation>Rhaid i “{key}” fod o’r math {kinds}.</translation>
    </message>
    <message>
        <source>“{key}” must be from {least} to {most}.</source>
        <translation>Rhaid i “{key}” fod rhwng {least} a {most}.</translation>
    </message>
    <message>
        <source>“{key}”: {value} is not one of {known}.</source>
        <translation>“{key}”: nid yw {value} yn un o’r rhain: {known}.</translation>
    </message>
    <message>
        <source>“{key}” has not the form that is asked for: {about}</source>
        <translation>Nid oes gan “{key}” y ffurf y gofynnir amdani: {about}</translation>
    </message>
    <message>
        <source>“{key}” is empty or too short.</source>
        <translation>Mae “{key}” yn wag neu’n rhy fyr.</translation>
    </message>
    <message>
        <source>The policy of this computer is wrong; the strictest one holds. {source}: {fault}</source>
        <translation>Mae polisi’r cyfrifiadur hwn yn anghywir; yr un llymaf sydd mewn grym. {source}: {fault}</translation>
    </message>
    <message>
        <source>line {line}: {fault}</source>
        <translation>llinell {line}: {fault}</translation>
    </message>
    <message>
        <source>{file}: your organisation does not let files of this kind leave the workspace. Allowed are: {allowed}</source>
        <translation>{file}: nid yw eich sefydliad yn caniatáu i ffeiliau o’r math hwn adael y man gwaith. Caniateir: {allowed}</translation>
    </message>
    <message>
        <source>The passphrase is too short. Letters at least: {count}</source>
        <translation>Mae’r cyfrinymadrodd yn rhy fyr. Nifer lleiaf y llythrennau: {count}</translation>
    </message>
    <message>
        <source>The passphrase must not hold the word “{word}”.</source>
        <translation>Ni chaiff y cyfrinymadrodd gynnwys y gair “{word}”.</translation>
    </message>
    <message>
        <source>{path}: your organisation keeps workspaces in {folder} alone. Open or make one there.</source>
        <translation>{path}: dim ond yn {folder} y mae eich sefydliad yn cadw mannau gwaith. Agorwch neu crëwch un yno.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened.</source>
        <translation>Ni ellir agor y ffeil.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Nid testun UTF-8 yw’r ffeil.</translation>
    </message>
    <message>
        <source>This is not JSON: {problem}</source>
        <translation>Nid JSON yw hwn: {problem}</translation>
    </message>
    <message>
        <source>“{key}” is no key of a policy; it is passed over.</source>
        <translation>Nid yw “{key}” yn allwedd polisi; fe’i hanwybyddir.</translation>
    </message>
    <message>
        <source>“{key}” stands in the file twice.</source>
        <translation>Mae “{key}” yn y ffeil ddwywaith.</translation>
    </message>
</context>
</TS>
