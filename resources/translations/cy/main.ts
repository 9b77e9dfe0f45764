<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>app</name>
    <message>
        <source>There is no screen to open a window on. “arolwg --help” lists the commands that need none.</source>
        <translation>Nid oes sgrin i agor ffenestr arni. Mae “arolwg --help” yn rhestru’r gorchmynion nad oes angen sgrin arnynt.</translation>
    </message>
</context>
</TS>
