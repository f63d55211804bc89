<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchClips</name>
    <message numerus="yes">
        <source>Try other motions for %n clips</source>
        <translation>
            <numerusform>Try other motions for %n clip</numerusform>
            <numerusform>Try other motions for %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change settings and make %n clips again…</source>
        <translation>
            <numerusform>Change settings and make %n clip again…</numerusform>
            <numerusform>Change settings and make %n clips again…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>Make %n clip</numerusform>
            <numerusform>Make %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are smaller than {0} pixels: their clips will look soft.</source>
        <translation>
            <numerusform>%n photo is smaller than {0} pixels: its clip will look soft.</numerusform>
            <numerusform>%n photos are smaller than {0} pixels: their clips will look soft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips are made anew and replace those of the same name.</source>
        <translation>
            <numerusform>%n clip is made anew and replaces the one of the same name.</numerusform>
            <numerusform>%n clips are made anew and replace those of the same name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips are there already and stay as they are.</source>
        <translation>
            <numerusform>%n clip is there already and stays as it is.</numerusform>
            <numerusform>%n clips are there already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other clips in the folder stay.</source>
        <translation>
            <numerusform>%n other clip in the folder stays.</numerusform>
            <numerusform>%n other clips in the folder stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips that an earlier batch has not made are left out.</source>
        <translation>
            <numerusform>%n clip that an earlier batch has not made is left out.</numerusform>
            <numerusform>%n clips that an earlier batch has not made are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>Make %n clip</numerusform>
            <numerusform>Make %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips…</source>
        <translation>
            <numerusform>Export %n clip…</numerusform>
            <numerusform>Export %n clips…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>Save %n file…</numerusform>
            <numerusform>Save %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} in %n clips</source>
        <translation>
            <numerusform>{0} in %n clip</numerusform>
            <numerusform>{0} in %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewDialog</name>
    <message numerus="yes">
        <source>{0}: %n clips at a time</source>
        <translation>
            <numerusform>{0}: %n clip at a time</numerusform>
            <numerusform>{0}: %n clips at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportManyController</name>
    <message numerus="yes">
        <source>%n files are written into “{0}”.</source>
        <translation>
            <numerusform>%n file is written into “{0}”.</numerusform>
            <numerusform>%n files are written into “{0}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportManyDialog</name>
    <message numerus="yes">
        <source>{0} of %n files are written.</source>
        <translation>
            <numerusform>{0} of %n file is written.</numerusform>
            <numerusform>{0} of %n files are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} %n files: {1}</source>
        <translation>
            <numerusform>{0} %n file: {1}</numerusform>
            <numerusform>{0} %n files: {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallationDialog</name>
    <message numerus="yes">
        <source>%n problems found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeClipsController</name>
    <message numerus="yes">
        <source>%n clips are made.</source>
        <translation>
            <numerusform>%n clip is made.</numerusform>
            <numerusform>%n clips are made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message numerus="yes">
        <source>%n clips were not finished.</source>
        <translation>
            <numerusform>%n clip was not finished.</numerusform>
            <numerusform>%n clips were not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosBar</name>
    <message numerus="yes">
        <source>%n photos are open. What do you want to make of them?</source>
        <translation>
            <numerusform>%n photo is open. What do you want to make of it?</numerusform>
            <numerusform>%n photos are open. What do you want to make of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message numerus="yes">
        <source>%n clips are held</source>
        <translation>
            <numerusform>%n clip is held</numerusform>
            <numerusform>%n clips are held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectedClipsController</name>
    <message numerus="yes">
        <source>The frames of %n clips were let go.</source>
        <translation>
            <numerusform>The frames of %n clip were let go.</numerusform>
            <numerusform>The frames of %n clips were let go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips checked, {0} of them true to the photo.</source>
        <translation>
            <numerusform>%n clip checked, {0} of them true to the photo.</numerusform>
            <numerusform>%n clips checked, {0} of them true to the photo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n clips selected</source>
        <translation>
            <numerusform>%n clip selected</numerusform>
            <numerusform>%n clips selected</numerusform>
        </translation>
    </message>
</context>
</TS>
