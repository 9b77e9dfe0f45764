<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>work</name>
    <message>
        <source>Keep the text that was being typed</source>
        <translation>Cadw’r testun a oedd yn cael ei deipio</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Yn ysgrifennu {file}</translation>
    </message>
</context>
</TS>
