<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Cl&amp;ip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Gehe &amp;zu</translation>
    </message>
    <message>
        <source>Clip {0}</source>
        <translation>Clip {0}</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Wa&amp;rteschlange</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Show the &amp;controls</source>
        <translation>&amp;Bedienfeld anzeigen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>here in part</source>
        <translation>teilweise vorhanden</translation>
    </message>
    <message>
        <source>{0:.0f} GB to download</source>
        <translation>{0:.0f} GB herunterzuladen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>needs no graphics card</source>
        <translation>braucht keine Grafikkarte</translation>
    </message>
    <message>
        <source>needs a GPU with {0:.0f} to {1:.0f} GiB (estimate)</source>
        <translation>braucht eine Grafikkarte mit {0:.0f} bis {1:.0f} GiB (geschätzt)</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>fits, slower</source>
        <translation>passt, langsamer</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>keine Grafikkarte</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>none: it runs on any computer</source>
        <translation>keiner: läuft auf jedem Computer</translation>
    </message>
    <message>
        <source>{0:.1f} GiB for the whole model on the GPU; at least {1:.1f} GiB, slower (estimates).</source>
        <translation>{0:.1f} GiB mit dem ganzen Modell auf der Grafikkarte; mindestens {1:.1f} GiB, dann langsamer (geschätzt).</translation>
    </message>
    <message>
        <source>No graphics card was found; without one it is very slow.</source>
        <translation>Es wurde keine Grafikkarte gefunden; ohne sie dauert es sehr lange.</translation>
    </message>
    <message>
        <source>fits.</source>
        <translation>genügt.</translation>
    </message>
    <message>
        <source>fits, but slower.</source>
        <translation>genügt, aber langsamer.</translation>
    </message>
    <message>
        <source>not enough.</source>
        <translation>genügt nicht.</translation>
    </message>
    <message>
        <source>{0} with {1:.0f} GiB:</source>
        <translation>{0} mit {1:.0f} GiB:</translation>
    </message>
    <message>
        <source>prompt (required)</source>
        <translation>Prompt (nötig)</translation>
    </message>
    <message>
        <source>prompt (optional)</source>
        <translation>Prompt (freiwillig)</translation>
    </message>
    <message>
        <source>end picture</source>
        <translation>Endbild</translation>
    </message>
    <message>
        <source>Not licensed in {0}.</source>
        <translation>Nicht lizenziert in: {0}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>{0:.0f} GB</source>
        <translation>{0:.0f} GB</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>Grafikspeicher</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>{0} to {1} frames, made for {2:g} a second</source>
        <translation>{0} bis {1} Bilder, gedacht für {2:g} pro Sekunde</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>the photo alone</source>
        <translation>nur das Foto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>torch, which large models need, is installed.</source>
        <translation>torch, das große Modelle brauchen, ist installiert.</translation>
    </message>
    <message>
        <source>Large models need torch, which is not installed: {0:.1f} GB of disk space, for {1}. You can pause at any time: complete files are kept.</source>
        <translation>Große Modelle brauchen torch, das nicht installiert ist: {0:.1f} GB Speicherplatz, für {1}. Sie können jederzeit unterbrechen: Fertige Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>{0} x {1} · {2:.1f} s, {3} frames</source>
        <translation>{0} x {1} · {2:.1f} s, {3} Bilder</translation>
    </message>
    <message>
        <source>{0}
{1} is damaged: check it, then download it again in File, Models</source>
        <translation>{0}
{1} ist beschädigt: unter Datei, Modelle prüfen und neu herunterladen</translation>
    </message>
    <message>
        <source>{0}
{1} is here only in part: download the rest in File, Models</source>
        <translation>{0}
{1} ist nur teilweise vorhanden: den Rest unter Datei, Modelle herunterladen</translation>
    </message>
    <message>
        <source>{0}
{1} is not installed: download it ({2:.0f} GB) in File, Models</source>
        <translation>{0}
{1} ist nicht installiert: unter Datei, Modelle herunterladen ({2:.0f} GB)</translation>
    </message>
    <message>
        <source>{0}
{1} needs torch, which is not installed: get it in File, Models</source>
        <translation>{0}
{1} braucht torch, das nicht installiert ist: zu finden unter Datei, Modelle</translation>
    </message>
    <message>
        <source>{0}
The time is known after the first clip</source>
        <translation>{0}
Wie lange es dauert, ist nach dem ersten Clip bekannt</translation>
    </message>
    <message>
        <source>{0:.0f} s</source>
        <translation>{0:.0f} s</translation>
    </message>
    <message>
        <source>{0:.0f} min</source>
        <translation>{0:.0f} min</translation>
    </message>
    <message>
        <source>{0}
about {1} to make</source>
        <translation>{0}
Dauer etwa {1}</translation>
    </message>
    <message>
        <source>{0}
about {1} to make · {2:.1f} GB of memory</source>
        <translation>{0}
Dauer etwa {1} · {2:.1f} GB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>„{0}“ ist leer.</translation>
    </message>
    <message>
        <source>Drop photos, or a folder of them.</source>
        <translation>Ziehen Sie Fotos oder einen Ordner mit Fotos hierher.</translation>
    </message>
    <message>
        <source>Only one table can be opened at a time.</source>
        <translation>Es kann nur eine Tabelle auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>Drop them one after another.</source>
        <translation>Legen Sie sie nacheinander ab.</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> und weitere</translation>
    </message>
    <message>
        <source>None of these files is a picture.</source>
        <translation>Keine dieser Dateien ist ein Bild.</translation>
    </message>
    <message>
        <source>{0} of {1} files are not pictures.</source>
        <translation>{0} von {1} Dateien sind keine Bilder.</translation>
    </message>
    <message>
        <source>Drop a photo, or a clip that Vivant made.</source>
        <translation>Ziehen Sie ein Foto oder einen Clip von Vivant hierher.</translation>
    </message>
    <message>
        <source>Press Animate to make the clip again.</source>
        <translation>Mit Animieren wird der Clip neu erstellt.</translation>
    </message>
    <message>
        <source>Its later repairs and trimming are not included.</source>
        <translation>Spätere Reparaturen und Kürzungen sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Now open its photo, “{0}”.</source>
        <translation>Öffnen Sie jetzt sein Foto, „{0}“.</translation>
    </message>
    <message>
        <source>settings of {0}</source>
        <translation>Einstellungen von {0}</translation>
    </message>
    <message>
        <source>{0} is no longer offered: {1} has taken its place.</source>
        <translation>{0} wird nicht mehr angeboten: An seine Stelle ist {1} getreten.</translation>
    </message>
    <message>
        <source>The settings of “{0}” were restored.</source>
        <translation>Die Einstellungen von „{0}“ wurden übernommen.</translation>
    </message>
    <message>
        <source>Clips can&apos;t be kept in {0}: {1}.</source>
        <translation>In {0} können keine Clips gespeichert werden: {1}.</translation>
    </message>
    <message>
        <source>Make that folder writable, or set VIVANT_HOME to another one.</source>
        <translation>Machen Sie diesen Ordner beschreibbar oder setzen Sie VIVANT_HOME auf einen anderen.</translation>
    </message>
    <message>
        <source>It is marked in the strip, where it can be removed. The others are not affected.</source>
        <translation>Er ist in der Leiste markiert und kann dort entfernt werden. Die anderen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>So are {0} more. They are marked in the strip.</source>
        <translation>Ebenso {0} weitere. Sie sind in der Leiste markiert.</translation>
    </message>
    <message>
        <source>A clip can&apos;t be used: {0}</source>
        <translation>Ein Clip kann nicht verwendet werden: {0}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}, {1} %</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Jetzt: {0}</translation>
    </message>
    <message>
        <source>Waits for another batch</source>
        <translation>Wartet auf einen anderen Stapel</translation>
    </message>
    <message>
        <source>Looking at the photos: {0}</source>
        <translation>Fotos werden durchgesehen: {0}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>Pausiert bei {0}</translation>
    </message>
    <message>
        <source>Stopped at {0}</source>
        <translation>Angehalten bei {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Fertig: {0}</translation>
    </message>
    <message>
        <source>about {0} in all</source>
        <translation>zusammen etwa {0}</translation>
    </message>
    <message>
        <source>Other motions made {0} of {1} clips better; of the others the first one was the best.</source>
        <translation>Andere Bewegungen haben {0} von {1} Clips verbessert; von den übrigen war der erste der beste.</translation>
    </message>
    <message>
        <source>“{0}” is another one now: the best of {1} tries.</source>
        <translation>„{0}“ ist jetzt ein anderer: der beste von {1} Versuchen.</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: the first one is the best of {1} tries.</source>
        <translation>„{0}“ bleibt, wie er ist: Der erste ist der beste von {1} Versuchen.</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: nothing was found in it that other motions could better.</source>
        <translation>„{0}“ bleibt, wie er ist: Es wurde nichts gefunden, was andere Bewegungen verbessern könnten.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} x {1}</source>
        <translation>{0} x {1}</translation>
    </message>
    <message>
        <source>the photo&apos;s own shape</source>
        <translation>Seitenverhältnis des Fotos</translation>
    </message>
    <message>
        <source>What moves is chosen for each photo; the length is that of the window.</source>
        <translation>Was sich bewegt, wird für jedes Foto gewählt; die Länge ist die im Fenster.</translation>
    </message>
    <message>
        <source>All is as set in the window.</source>
        <translation>Alles wie im Fenster eingestellt.</translation>
    </message>
    <message>
        <source>To have it otherwise, change its settings and make it again.</source>
        <translation>Damit er anders wird: Einstellungen ändern und neu machen.</translation>
    </message>
    <message>
        <source>Seen in {0} of {1} frames, first in frame {2}.</source>
        <translation>Zu sehen in {0} von {1} Bildern, zuerst in Bild {2}.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1} Pixel</translation>
    </message>
    <message>
        <source>In the shape of the clip</source>
        <translation>Im Format des Clips</translation>
    </message>
    <message>
        <source>{0} to {1} seconds</source>
        <translation>{0} bis {1} Sekunden</translation>
    </message>
</context>
<context>
    <name>Adjustments</name>
    <message>
        <source>auto</source>
        <translation>Automatik</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Frames per second</source>
        <translation>&amp;Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Gewichte</translation>
    </message>
    <message>
        <source>How a large model&apos;s weights are kept; the recipe says so</source>
        <translation>Wie die Gewichte eines großen Modells gespeichert werden; im Rezept steht es</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>Sch&amp;ritte</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Tem&amp;po</translation>
    </message>
    <message>
        <source>L&amp;ife</source>
        <translation>Lebe&amp;n</translation>
    </message>
    <message>
        <source>Motion of the subject itself: hair, breath, leaves</source>
        <translation>Bewegung des Motivs selbst: Haare, Atem, Blätter</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>&amp;Gesichter</translation>
    </message>
    <message>
        <source>How much people turn their heads and blink; at zero they do not</source>
        <translation>Wie stark Menschen den Kopf drehen und blinzeln; bei null gar nicht</translation>
    </message>
    <message>
        <source>Lig&amp;ht and air</source>
        <translation>&amp;Licht und Luft</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>Bewegungs&amp;art</translation>
    </message>
    <message>
        <source>How moving parts move, whatever they are</source>
        <translation>Wie sich bewegte Teile bewegen, gleich welcher Art</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>F&amp;okus</translation>
    </message>
    <message>
        <source>What the camera moves towards and orbits</source>
        <translation>Worauf die Kamera zufährt und was sie umkreist</translation>
    </message>
    <message>
        <source>E&amp;dges</source>
        <translation>Rän&amp;der</translation>
    </message>
    <message>
        <source>How a photo of another shape is fitted into the clip</source>
        <translation>Wie ein Foto von anderem Format in den Clip eingepasst wird</translation>
    </message>
    <message>
        <source>Padd&amp;ing</source>
        <translation>Füll&amp;ung</translation>
    </message>
    <message>
        <source>How the borders of a very wide or tall photo are filled for the model; they are cropped afterwards</source>
        <translation>Womit die Ränder eines sehr breiten oder hohen Fotos für das Modell gefüllt werden; später werden sie abgeschnitten</translation>
    </message>
    <message>
        <source>&amp;Keep the photo&apos;s colours</source>
        <translation>&amp;Farben des Fotos behalten</translation>
    </message>
    <message>
        <source>Correct drifting colours to the photo&apos;s</source>
        <translation>Farben, die abweichen, an das Foto angleichen</translation>
    </message>
    <message>
        <source>T&amp;ransparent parts</source>
        <translation>T&amp;ransparente Stellen</translation>
    </message>
    <message>
        <source>What shows through where the photo is transparent</source>
        <translation>Was durchscheint, wo das Foto transparent ist</translation>
    </message>
    <message>
        <source>What must not appear</source>
        <translation>Was nicht vorkommen darf</translation>
    </message>
    <message>
        <source>Model&apos;s default</source>
        <translation>Vorgabe des Modells</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>This pace has a number of steps of its own</source>
        <translation>Dieses Tempo hat eine feste Zahl von Schritten</translation>
    </message>
</context>
<context>
    <name>AutoLine</name>
    <message>
        <source>Auto</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Let Vivant choose camera, motion and light by what the photo shows</source>
        <translation>Vivant wählt Kamera, Bewegung und Licht danach, was das Foto zeigt</translation>
    </message>
    <message>
        <source>Set by you: {0}.</source>
        <translation>Von Ihnen gewählt: {0}.</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>How much of the batch is done</source>
        <translation>Wie viel vom Stapel fertig ist</translation>
    </message>
    <message>
        <source>Batch: {0}</source>
        <translation>Stapel: {0}</translation>
    </message>
</context>
<context>
    <name>BatchClips</name>
    <message>
        <source>Row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>No clip can be made of it.</source>
        <translation>Daraus kann kein Clip entstehen.</translation>
    </message>
    <message>
        <source>It can be made again once the batch is done, or stopped.</source>
        <translation>Er kann neu gemacht werden, sobald der Stapel fertig oder angehalten ist.</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Es gibt noch keinen Clip.</translation>
    </message>
    <message>
        <source>Change settings and make again…</source>
        <translation>Einstellungen ändern und neu machen…</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>Andere Bewegungen</translation>
    </message>
    <message numerus="yes">
        <source>Try other motions for %n clips</source>
        <translation>
            <numerusform>Andere Bewegungen für %n Clip</numerusform>
            <numerusform>Andere Bewegungen für %n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not compared with its photo.</source>
        <translation>Er wurde nicht mit seinem Foto verglichen.</translation>
    </message>
    <message>
        <source>Nothing in it differs from its photo.</source>
        <translation>Nichts darin weicht vom Foto ab.</translation>
    </message>
    <message numerus="yes">
        <source>Change settings and make %n clips again…</source>
        <translation>
            <numerusform>Einstellungen ändern und %n Clip neu machen…</numerusform>
            <numerusform>Einstellungen ändern und %n Clips neu machen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Öffnen mit…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Make many clips</source>
        <translation>Viele Clips erstellen</translation>
    </message>
    <message>
        <source>What can&apos;t be used, and why</source>
        <translation>Was nicht benutzt werden kann, und warum</translation>
    </message>
    <message>
        <source>As set in the window</source>
        <translation>Wie im Fenster eingestellt</translation>
    </message>
    <message>
        <source>Chosen for each photo</source>
        <translation>Für jedes Foto gewählt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Diesem Computer</translation>
    </message>
    <message>
        <source>How the clips move: all alike, or each as its own photo asks for</source>
        <translation>Wie sich die Clips bewegen: alle gleich oder jeder so, wie es sein Foto verlangt</translation>
    </message>
    <message>
        <source>This computer, or the machines that the File menu names</source>
        <translation>Dieser Computer oder die im Menü Datei genannten Rechner</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt auf</translation>
    </message>
    <message>
        <source>As the photos are called</source>
        <translation>Wie die Fotos heißen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where the clips go</source>
        <translation>Wohin die Clips kommen</translation>
    </message>
    <message>
        <source>Best of {0} tries</source>
        <translation>Bester von {0}</translation>
    </message>
    <message>
        <source>One try</source>
        <translation>Ein Versuch</translation>
    </message>
    <message>
        <source>Check that each clip looks like its photo</source>
        <translation>Prüfen, ob jeder Clip aussieht wie sein Foto</translation>
    </message>
    <message>
        <source>Finds what has changed in labels, faces, shapes and colours. Takes as long again as making the clips</source>
        <translation>Findet, was sich an Etiketten, Gesichtern, Formen und Farben geändert hat. Dauert noch einmal so lange wie das Erzeugen der Clips</translation>
    </message>
    <message>
        <source>Each try moves in another way, and takes as long again; the one most like the photo is kept</source>
        <translation>Jeder Versuch bewegt sich anders und dauert noch einmal so lange; der dem Foto ähnlichste bleibt</translation>
    </message>
    <message>
        <source>Each clip</source>
        <translation>Jeder Clip</translation>
    </message>
    <message>
        <source>Tries for each clip</source>
        <translation>Versuche je Clip</translation>
    </message>
    <message>
        <source>Change settings and make again</source>
        <translation>Einstellungen ändern und neu machen</translation>
    </message>
    <message>
        <source>The best is known only if each clip is checked</source>
        <translation>Der beste ist nur bekannt, wenn jeder Clip geprüft wird</translation>
    </message>
    <message>
        <source>The photos are being looked at</source>
        <translation>Die Fotos werden durchgesehen</translation>
    </message>
    <message>
        <source>Choose at least one shape.</source>
        <translation>Wählen Sie mindestens ein Format.</translation>
    </message>
    <message>
        <source>Looking at the photos: {0}</source>
        <translation>Fotos werden durchgesehen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>%n Clip erstellen</numerusform>
            <numerusform>%n Clips erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are smaller than {0} pixels: their clips will look soft.</source>
        <translation>
            <numerusform>%n Foto ist kleiner als {0} Pixel: sein Clip wird unscharf aussehen.</numerusform>
            <numerusform>%n Fotos sind kleiner als {0} Pixel: ihre Clips werden unscharf aussehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these files is a picture.</source>
        <translation>Keine dieser Dateien ist ein Bild.</translation>
    </message>
    <message>
        <source>a time that is known after the first clip</source>
        <translation>Dauer erst nach dem ersten Clip bekannt</translation>
    </message>
    <message>
        <source>{0}, {1} of disk, up to {2} of memory.</source>
        <translation>{0}, {1} Speicherplatz, bis zu {2} Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{0} of disk. How long the crew takes is known after the first clips.</source>
        <translation>{0} Speicherplatz. Wie lange die Crew braucht, ist nach den ersten Clips bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are made anew and replace those of the same name.</source>
        <translation>
            <numerusform>%n Clip wird neu gemacht und ersetzt den gleichnamigen.</numerusform>
            <numerusform>%n Clips werden neu gemacht und ersetzen die gleichnamigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips are there already and stay as they are.</source>
        <translation>
            <numerusform>%n Clip ist schon da und bleibt, wie er ist.</numerusform>
            <numerusform>%n Clips sind schon da und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other clips in the folder stay.</source>
        <translation>
            <numerusform>%n anderer Clip im Ordner bleibt.</numerusform>
            <numerusform>%n andere Clips im Ordner bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips that an earlier batch has not made are left out.</source>
        <translation>
            <numerusform>%n Clip, den ein früherer Stapel nicht gemacht hat, entfällt.</numerusform>
            <numerusform>%n Clips, die ein früherer Stapel nicht gemacht hat, entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>Photo {0}: {1}</source>
        <translation>Foto {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used; clips are made of the others.</source>
        <translation>{0} davon unbrauchbar; aus den anderen werden Clips.</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>How much of the batch is done</source>
        <translation>Wie viel vom Stapel fertig ist</translation>
    </message>
    <message>
        <source>Clips of the batch</source>
        <translation>Clips des Stapels</translation>
    </message>
    <message>
        <source>No clips in this state.</source>
        <translation>Keine Clips in diesem Zustand.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the photos and clips. The batch goes on, and stays in the strip below</source>
        <translation>Zurück zu den Fotos und Clips. Der Stapel läuft weiter und bleibt unten in der Leiste</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>Andere Bewegungen</translation>
    </message>
    <message>
        <source>Show report in browser</source>
        <translation>Bericht im Browser zeigen</translation>
    </message>
    <message>
        <source>Finish what is being made, then wait</source>
        <translation>Fertig machen, was gerade entsteht, dann warten</translation>
    </message>
    <message>
        <source>Three more tries for each clip that failed or differs from its photo; the best is kept</source>
        <translation>Drei weitere Versuche für jeden Clip, der fehlschlug oder vom Foto abweicht; der beste bleibt</translation>
    </message>
    <message>
        <source>For clips that failed or differ from their photos, once the batch is done or stopped</source>
        <translation>Für Clips, die fehlschlugen oder vom Foto abweichen, sobald der Stapel fertig oder angehalten ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop at once; what is made stays</source>
        <translation>Sofort anhalten; was fertig ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>The folder with all clips</source>
        <translation>Der Ordner mit allen Clips</translation>
    </message>
    <message>
        <source>Which clips are shown</source>
        <translation>Welche Clips gezeigt werden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing is being made now.</source>
        <translation>Gerade wird nichts gemacht.</translation>
    </message>
    <message>
        <source>A page with all clips and what was found in them</source>
        <translation>Eine Seite mit allen Clips und dem, was in ihnen gefunden wurde</translation>
    </message>
    <message>
        <source>The report is written after a minute, and when the batch is done</source>
        <translation>Der Bericht wird nach einer Minute geschrieben, und wenn der Stapel fertig ist</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>The batch “{0}” is still being made.</source>
        <translation>Der Stapel „{0}“ wird noch erstellt.</translation>
    </message>
    <message>
        <source>Choose another folder, or stop it first.</source>
        <translation>Wählen Sie einen anderen Ordner, oder halten Sie ihn erst an.</translation>
    </message>
</context>
<context>
    <name>BatchesController</name>
    <message>
        <source>“{0}” is still being made.</source>
        <translation>„{0}“ wird noch erstellt.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Halten Sie ihn erst an.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show report in browser</source>
        <translation>Bericht im Browser zeigen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Remove from the strip</source>
        <translation>Aus der Leiste entfernen</translation>
    </message>
    <message>
        <source>The batch “{0}” is made.</source>
        <translation>Der Stapel „{0}“ ist fertig.</translation>
    </message>
    <message>
        <source>The batch “{0}” is not finished: {1} of {2} clips are made.</source>
        <translation>Der Stapel „{0}“ ist nicht fertig: {1} von {2} Clips sind erstellt.</translation>
    </message>
</context>
<context>
    <name>CameraAxesPanel</name>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>CameraPathEditor</name>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>First frame of the camera path</source>
        <translation>Anfangsrahmen der Kamerafahrt</translation>
    </message>
    <message>
        <source>Last frame of the camera path</source>
        <translation>Endrahmen der Kamerafahrt</translation>
    </message>
</context>
<context>
    <name>CameraPathPanel</name>
    <message>
        <source>Frames on the photo</source>
        <translation>Rahmen auf dem Foto</translation>
    </message>
    <message>
        <source>Drag the first and the last frame of the clip on the photo</source>
        <translation>Anfangs- und Endrahmen des Clips auf dem Foto ziehen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>The clip begins with its last frame and ends with its first one</source>
        <translation>Der Clip beginnt mit dem Endrahmen und endet mit dem Anfangsrahmen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Stage</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation>{0}&#xa0;% von links, {1}&#xa0;% von oben</translation>
    </message>
    <message>
        <source>Painting, {0}</source>
        <translation>Malt, {0}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
</context>
<context>
    <name>ClipEdits</name>
    <message>
        <source>label repair of {0}</source>
        <translation>Etikettreparatur von {0}</translation>
    </message>
    <message>
        <source>product repair of {0}</source>
        <translation>Produktreparatur von {0}</translation>
    </message>
    <message>
        <source>face repair of {0}</source>
        <translation>Gesichtsreparatur von {0}</translation>
    </message>
    <message>
        <source>colour repair of {0}</source>
        <translation>Farbreparatur von {0}</translation>
    </message>
    <message>
        <source>cut of {0}</source>
        <translation>Kürzung von {0}</translation>
    </message>
    <message>
        <source>ease of {0}</source>
        <translation>Tempoverlauf von {0}</translation>
    </message>
    <message>
        <source>edit of {0}</source>
        <translation>Bearbeitung von {0}</translation>
    </message>
    <message>
        <source>return to the model&apos;s own frames of {0}</source>
        <translation>Rückkehr zu den Bildern des Modells von {0}</translation>
    </message>
</context>
<context>
    <name>ClipMenu</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Use the first frame as a photo</source>
        <translation>Das erste Bild als Foto verwenden</translation>
    </message>
    <message>
        <source>Extend by one length</source>
        <translation>Um eine Länge verlängern</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit settings</source>
        <translation>Einstellungen bearbeiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Make next</source>
        <translation>Als Nächstes erstellen</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Make last</source>
        <translation>Als Letztes erstellen</translation>
    </message>
</context>
<context>
    <name>ClipPlayer</name>
    <message>
        <source>The clip</source>
        <translation>Der Clip</translation>
    </message>
    <message>
        <source>Close the clip</source>
        <translation>Clip schließen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Öffnen mit…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>Andere Bewegungen</translation>
    </message>
    <message>
        <source>Three more tries, each with another motion; the best is kept</source>
        <translation>Drei weitere Versuche, jeder mit anderer Bewegung; der beste bleibt</translation>
    </message>
    <message>
        <source>Change and make again…</source>
        <translation>Ändern, neu machen…</translation>
    </message>
    <message>
        <source>Open it with the program that this computer has for it</source>
        <translation>Mit dem Programm öffnen, das dieser Computer dafür hat</translation>
    </message>
    <message>
        <source>Choose other settings for it; the clip that is there stays until the new one is made</source>
        <translation>Andere Einstellungen für ihn wählen; der vorhandene Clip bleibt, bis der neue gemacht ist</translation>
    </message>
    <message>
        <source>There is no file yet</source>
        <translation>Es gibt noch keine Datei</translation>
    </message>
    <message>
        <source>{0}/{1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>ClipRemoval</name>
    <message>
        <source>delete of {0}</source>
        <translation>Löschen von {0}</translation>
    </message>
    <message>
        <source>{0} deleted.</source>
        <translation>{0} gelöscht.</translation>
    </message>
</context>
<context>
    <name>ClipStrip</name>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>Clips suchen</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <translation>Reihenfolge der Clips</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>ClipStripController</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>being edited</source>
        <translation>wird bearbeitet</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>Clip umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>name of {0}</source>
        <translation>Name von {0}</translation>
    </message>
    <message>
        <source>star of {0}</source>
        <translation>Stern von {0}</translation>
    </message>
    <message>
        <source>The other clips are not affected. Right-click it to see its folder or to remove it.</source>
        <translation>Die anderen Clips sind nicht betroffen. Per Rechtsklick darauf lässt sich sein Ordner zeigen oder der Clip entfernen.</translation>
    </message>
    <message>
        <source>This clip is damaged. {0}</source>
        <translation>Dieser Clip ist beschädigt. {0}</translation>
    </message>
</context>
<context>
    <name>CollapsibleSidebar</name>
    <message>
        <source>Show the controls (F9)</source>
        <translation>Bedienfeld anzeigen (F9)</translation>
    </message>
    <message>
        <source>Show the controls</source>
        <translation>Bedienfeld anzeigen</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>%n Clip erstellen</numerusform>
            <numerusform>%n Clips erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips…</source>
        <translation>
            <numerusform>%n Clip exportieren…</numerusform>
            <numerusform>%n Clips exportieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>%n Datei speichern…</numerusform>
            <numerusform>%n Dateien speichern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} in %n clips</source>
        <translation>
            <numerusform>{0} in %n Clip</numerusform>
            <numerusform>{0} in %n Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewDialog</name>
    <message>
        <source>Where batches are made</source>
        <translation>Wo Stapel erstellt werden</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>By a crew</source>
        <translation>Durch eine Crew</translation>
    </message>
    <message>
        <source>Address of the crew</source>
        <translation>Adresse der Crew</translation>
    </message>
    <message>
        <source>Key of the crew</source>
        <translation>Schlüssel der Crew</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose the key of the crew</source>
        <translation>Schlüssel der Crew wählen</translation>
    </message>
    <message>
        <source>Machines of the crew</source>
        <translation>Rechner der Crew</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Choose “By a crew” first</source>
        <translation>Zuerst „Durch eine Crew“ wählen</translation>
    </message>
    <message>
        <source>Keys ({0})</source>
        <translation>Schlüssel ({0})</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Anfrage läuft…</translation>
    </message>
    <message>
        <source>The crew answers. Machines: {0}</source>
        <translation>Die Crew antwortet. Rechner: {0}</translation>
    </message>
    <message>
        <source>{0}: another version or other bytes, left out</source>
        <translation>{0}: andere Version oder andere Bytes, ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n clips at a time</source>
        <translation>
            <numerusform>{0}: %n Clip gleichzeitig</numerusform>
            <numerusform>{0}: %n Clips gleichzeitig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepthController</name>
    <message>
        <source>Depth pictures ({0})</source>
        <translation>Tiefenbilder ({0})</translation>
    </message>
    <message>
        <source>Choose a depth picture</source>
        <translation>Ein Tiefenbild wählen</translation>
    </message>
    <message>
        <source>Save the depth</source>
        <translation>Tiefe speichern</translation>
    </message>
    <message>
        <source>The depth is saved as “{0}”.</source>
        <translation>Die Tiefe ist als „{0}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>DraftGrid</name>
    <message>
        <source>Pick one: it will be made in full</source>
        <translation>Wählen Sie einen Entwurf: Er wird dann vollständig erstellt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
</context>
<context>
    <name>DraftsController</name>
    <message>
        <source>With {0} a draft is only indicative: the full clip may move differently.</source>
        <translation>Mit {0} ist ein Entwurf nur ein Anhaltspunkt: Der fertige Clip kann sich anders bewegen.</translation>
    </message>
    <message>
        <source>motion {0:.0f} · seed {1}</source>
        <translation>Bewegung {0:.0f} · Seed {1}</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>Variante</translation>
    </message>
</context>
<context>
    <name>DropController</name>
    <message>
        <source>“{0}” is a web address, not a picture.</source>
        <translation>„{0}“ ist eine Webadresse, kein Bild.</translation>
    </message>
    <message>
        <source>Vivant stays offline. Save the picture first, then drop the file here, or copy the picture.</source>
        <translation>Vivant bleibt offline. Speichern Sie zuerst das Bild und ziehen Sie dann die Datei hierher, oder kopieren Sie das Bild.</translation>
    </message>
</context>
<context>
    <name>EdgesField</name>
    <message>
        <source>A colour…</source>
        <translation>Eine Farbe…</translation>
    </message>
    <message>
        <source>What is at the sides, or above and below, where the shape is not the photo&apos;s own</source>
        <translation>Was an den Seiten oder oben und unten ist, wo das Format nicht das des Fotos ist</translation>
    </message>
    <message>
        <source>There are no edges in the photo&apos;s own shape</source>
        <translation>Im Format des Fotos gibt es keine Ränder</translation>
    </message>
    <message>
        <source>Colour around the photo</source>
        <translation>Farbe um das Foto</translation>
    </message>
</context>
<context>
    <name>EffectsField</name>
    <message>
        <source>Strength of the effects</source>
        <translation>Stärke der Effekte</translation>
    </message>
    <message>
        <source>Choose an effect first</source>
        <translation>Zuerst einen Effekt wählen</translation>
    </message>
</context>
<context>
    <name>EndImageField</name>
    <message>
        <source>The clip moves from the photo to this picture; drop one here</source>
        <translation>Der Clip bewegt sich vom Foto zu diesem Bild; ziehen Sie eines hierher</translation>
    </message>
    <message>
        <source>No end picture</source>
        <translation>Kein Endbild</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Ends on {0}</source>
        <translation>Endet mit {0}</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>To stay below the limit: {0}.</source>
        <translation>Um unter der Grenze zu bleiben: {0}.</translation>
    </message>
    <message>
        <source>For the web: {0}.</source>
        <translation>Für das Web: {0}.</translation>
    </message>
    <message>
        <source>Saved “{0}” (the clip of “{1}”).</source>
        <translation>„{0}“ gespeichert (der Clip von „{1}“).</translation>
    </message>
</context>
<context>
    <name>ExportManyController</name>
    <message numerus="yes">
        <source>%n files are written into “{0}”.</source>
        <translation>
            <numerusform>%n Datei wurde in „{0}“ geschrieben.</numerusform>
            <numerusform>%n Dateien wurden in „{0}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} failed: Export… says why.</source>
        <translation>{0} fehlgeschlagen: Exportieren… nennt die Gründe.</translation>
    </message>
</context>
<context>
    <name>ExportManyDialog</name>
    <message>
        <source>Export clips</source>
        <translation>Clips exportieren</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} Pixel</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>To {0:g} s</source>
        <translation>Auf {0:g} s</translation>
    </message>
    <message>
        <source>Remove recipe and names</source>
        <translation>Ohne Rezept und Namen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Kurze Seite</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Repeat loops</source>
        <translation>Schleifen wiederholen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Text, sound and ending</source>
        <translation>Text, Ton und Ende</translation>
    </message>
    <message>
        <source>Short side of the shapes</source>
        <translation>Länge der kurzen Seite</translation>
    </message>
    <message>
        <source>What there is to know about the files</source>
        <translation>Was über die Dateien zu wissen ist</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>To {0:g} s, as the platform wants</source>
        <translation>Auf {0:g} s, wie die Plattform es verlangt</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Wählen Sie mindestens ein Format.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n files are written.</source>
        <translation>
            <numerusform>{0} von %n Datei ist geschrieben.</numerusform>
            <numerusform>{0} von %n Dateien sind geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} %n files: {1}</source>
        <translation>
            <numerusform>{0} %n Datei: {1}</numerusform>
            <numerusform>{0} %n Dateien: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: {0}, {1}: {2} {3}</source>
        <translation>Fehlgeschlagen: {0}, {1}: {2} {3}</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Choose at least one shape.</source>
        <translation>Wählen Sie mindestens ein Format.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>In the clip&apos;s own size and rate</source>
        <translation>In Größe und Bildrate des Clips</translation>
    </message>
    <message>
        <source>Remove recipe and names</source>
        <translation>Ohne Rezept und Namen</translation>
    </message>
    <message>
        <source>Text, sound and ending</source>
        <translation>Text, Ton und Ende</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plattform</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Seitenverhältnis</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Ed&amp;ges</source>
        <translation>Rän&amp;der</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>Bild&amp;rate</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>Wie erstellt</translation>
    </message>
    <message>
        <source>{0:g} a second</source>
        <translation>{0:g} pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>To {0:g} s</source>
        <translation>Auf {0:g} s</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>Herausziehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{0} files: {1}</source>
        <translation>{0} Dateien: {1}</translation>
    </message>
    <message>
        <source>Files of this format have one quality only</source>
        <translation>Dateien dieses Formats haben nur eine Qualität</translation>
    </message>
    <message>
        <source>There are no edges while the shape is as made</source>
        <translation>Ohne anderes Format gibt es keine Ränder</translation>
    </message>
    <message>
        <source>At most {0:g} MB</source>
        <translation>Höchstens {0:g} MB</translation>
    </message>
    <message>
        <source>{0} x {1}. </source>
        <translation>{0} x {1}. </translation>
    </message>
    <message>
        <source>Only a loop can be repeated: choose Loop before you animate</source>
        <translation>Nur eine Schleife lässt sich wiederholen: Wählen Sie „Schleife“, bevor Sie animieren</translation>
    </message>
    <message>
        <source>Repeat to {0:g} s</source>
        <translation>Auf {0:g} s wiederholen</translation>
    </message>
    <message>
        <source>About {0:.1f} MB</source>
        <translation>Etwa {0:.1f} MB</translation>
    </message>
    <message>
        <source>Estimating the size…</source>
        <translation>Größe wird geschätzt…</translation>
    </message>
    <message>
        <source>The clip is made first, then saved.</source>
        <translation>Der Clip wird zuerst erstellt und dann gespeichert.</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>{0:.2f} MB</source>
        <translation>{0:.2f} MB</translation>
    </message>
    <message>
        <source>Saved “{0}”, {1}.</source>
        <translation>„{0}“ gespeichert, {1}.</translation>
    </message>
</context>
<context>
    <name>FidelityBar</name>
    <message>
        <source>Trim the clip after its last good frame; Undo brings the rest back</source>
        <translation>Den Clip nach seinem letzten guten Bild kürzen; Rückgängig holt den Rest zurück</translation>
    </message>
    <message>
        <source>Restore the label</source>
        <translation>Etikett wiederherstellen</translation>
    </message>
    <message>
        <source>Copy the photo&apos;s label into every frame where it can be tracked (Ctrl+L)</source>
        <translation>Das Etikett des Fotos in jedes Bild übertragen, in dem es verfolgt werden kann (Strg+L)</translation>
    </message>
    <message>
        <source>Restore the product</source>
        <translation>Produkt wiederherstellen</translation>
    </message>
    <message>
        <source>Copy the photo&apos;s whole product, a bottle or a box, into every frame where its place is sure</source>
        <translation>Das ganze Produkt des Fotos, eine Flasche oder Schachtel, in jedes Bild übertragen, in dem seine Lage sicher ist</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiketten…</translation>
    </message>
    <message>
        <source>Add, move or remove labels (Ctrl+Alt+L)</source>
        <translation>Etiketten hinzufügen, verschieben oder entfernen (Strg+Alt+L)</translation>
    </message>
    <message>
        <source>Other seeds</source>
        <translation>Andere Seeds</translation>
    </message>
    <message>
        <source>Make up to three more clips with other seeds and show the best by this check (Shift+R)</source>
        <translation>Bis zu drei weitere Clips mit anderen Seeds erstellen und den nach dieser Prüfung besten zeigen (Umschalt+R)</translation>
    </message>
    <message>
        <source>Restore the face</source>
        <translation>Gesicht wiederherstellen</translation>
    </message>
    <message>
        <source>Blend the photo&apos;s face back in where the face has changed (Ctrl+Shift+L)</source>
        <translation>Das Gesicht des Fotos einblenden, wo es sich verändert hat (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Restore the colours</source>
        <translation>Farben wiederherstellen</translation>
    </message>
    <message>
        <source>Match the colours of every frame to the photo&apos;s</source>
        <translation>Die Farben jedes Bildes an das Foto angleichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The clip as the model made it</source>
        <translation>Der Clip, wie ihn das Modell erstellt hat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keep 1 to {0}</source>
        <translation>1 bis {0} behalten</translation>
    </message>
    <message>
        <source>Hands were not checked. {0}</source>
        <translation>Hände wurden nicht geprüft. {0}</translation>
    </message>
    <message>
        <source>Labels were not checked. {0}</source>
        <translation>Etiketten wurden nicht geprüft. {0}</translation>
    </message>
    <message>
        <source>All {0} frames are true to the photo</source>
        <translation>Alle {0} Bilder sind fotogetreu</translation>
    </message>
</context>
<context>
    <name>FidelityController</name>
    <message>
        <source>Checking every frame</source>
        <translation>Jedes Bild wird geprüft</translation>
    </message>
    <message>
        <source>Tracking it through the clip</source>
        <translation>Wird durch den Clip verfolgt</translation>
    </message>
    <message>
        <source>label marks of {0}</source>
        <translation>Etikettmarkierungen von {0}</translation>
    </message>
    <message>
        <source>All edits were undone.</source>
        <translation>Alle Bearbeitungen wurden rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The photo of “{0}” can&apos;t be opened any more.</source>
        <translation>Das Foto von „{0}“ lässt sich nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be checked without it.</source>
        <translation>Ohne das Foto kann der Clip nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Waiting for another clip</source>
        <translation>Wartet auf einen anderen Clip</translation>
    </message>
    <message>
        <source>Repairing it again</source>
        <translation>Wird erneut repariert</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}, {1} %</translation>
    </message>
    <message>
        <source>The repair would make the clip less true to its photo. The clip is unchanged.</source>
        <translation>Die Reparatur würde den Clip weniger fotogetreu machen. Der Clip bleibt unverändert.</translation>
    </message>
    <message>
        <source>It can&apos;t be tracked well enough in this clip.</source>
        <translation>In diesem Clip lässt es sich nicht gut genug verfolgen.</translation>
    </message>
    <message>
        <source>The clip is unchanged: it needs no repair, or nothing can be tracked reliably.</source>
        <translation>Der Clip bleibt unverändert: Er braucht keine Reparatur, oder nichts lässt sich zuverlässig verfolgen.</translation>
    </message>
    <message>
        <source>Restored in {0} of {1} frames.</source>
        <translation>In {0} von {1} Bildern wiederhergestellt.</translation>
    </message>
    <message>
        <source>In the other frames it can&apos;t be tracked reliably, or needs no repair.</source>
        <translation>In den anderen Bildern lässt es sich nicht zuverlässig verfolgen oder braucht keine Reparatur.</translation>
    </message>
</context>
<context>
    <name>FilePicture</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>How the middle of the file will look</source>
        <translation>So wird die Mitte der Datei aussehen</translation>
    </message>
</context>
<context>
    <name>FinishController</name>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Ton wählen</translation>
    </message>
    <message>
        <source>Sounds ({0})</source>
        <translation>Töne ({0})</translation>
    </message>
</context>
<context>
    <name>FinishFields</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>E&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Plays</source>
        <translation>Dur&amp;chläufe</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Endlos</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>T&amp;on</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>{0:g} s</source>
        <translation>{0:g} s</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Repeat where it is shorter</source>
        <translation>Wiederholen, wenn er kürzer ist</translation>
    </message>
    <message>
        <source>Choose a sound…</source>
        <translation>Ton wählen…</translation>
    </message>
    <message>
        <source>Only GIF, WebP and APNG say how often they play</source>
        <translation>Nur bei GIF, WebP und APNG steht, wie oft sie laufen</translation>
    </message>
    <message>
        <source>Files of this format hold no sound</source>
        <translation>Dateien dieses Formats enthalten keinen Ton</translation>
    </message>
    <message>
        <source>The photo of this clip is not there any more</source>
        <translation>Das Foto dieses Clips ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder of the clips</source>
        <translation>Ordner der Clips wählen</translation>
    </message>
    <message>
        <source>“{0}” is a file. Choose a folder.</source>
        <translation>„{0}“ ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Choose another folder.</source>
        <translation>Dort darf nichts geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A new folder, which will be made.</source>
        <translation>Ein neuer Ordner, der angelegt wird.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Vivant guide</source>
        <translation>Vivant-Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>No page was read before this one</source>
        <translation>Vor dieser Seite wurde keine gelesen</translation>
    </message>
    <message>
        <source>No page was read after this one</source>
        <translation>Nach dieser Seite wurde keine gelesen</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} gefunden</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Click a line to go back or forward to it.</source>
        <translation>Ein Klick auf eine Zeile führt dorthin zurück oder wieder vor.</translation>
    </message>
</context>
<context>
    <name>InstallationDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Installation prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Problemlösung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found.</source>
        <translation>
            <numerusform>%n Problem gefunden.</numerusform>
            <numerusform>%n Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>LabelsController</name>
    <message>
        <source>The labels of “{0}” were not changed.</source>
        <translation>Die Etiketten von „{0}“ wurden nicht geändert.</translation>
    </message>
    <message>
        <source>Something else was opened in the meantime.</source>
        <translation>Inzwischen wurde etwas anderes geöffnet.</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>The photo with its labels</source>
        <translation>Das Foto mit seinen Etiketten</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Add one in the middle; the arrow keys move it, Space selects another one</source>
        <translation>In der Mitte eines hinzufügen; die Pfeiltasten verschieben es, die Leertaste wählt ein anderes</translation>
    </message>
    <message>
        <source>Choose a label first</source>
        <translation>Zuerst ein Etikett wählen</translation>
    </message>
    <message>
        <source>There is no label</source>
        <translation>Es gibt kein Etikett</translation>
    </message>
    <message>
        <source>Looking for text …</source>
        <translation>Text wird gesucht…</translation>
    </message>
    <message>
        <source>These are kept as in the photo. Drag a label or its corners to change it.</source>
        <translation>Diese bleiben wie im Foto. Ziehen Sie an einem Etikett oder seinen Ecken, um es zu ändern.</translation>
    </message>
    <message>
        <source>Draw around what must stay as in the photo.</source>
        <translation>Umranden Sie, was wie im Foto bleiben muss.</translation>
    </message>
</context>
<context>
    <name>LoraList</name>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>A file that changes what the model makes, such as a style; drop it here</source>
        <translation>Eine Datei, die ändert, was das Modell macht, etwa einen Stil; hierher ziehen</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>LoRA hinzufügen</translation>
    </message>
    <message>
        <source>No more than {0} at a time</source>
        <translation>Nicht mehr als {0} auf einmal</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>{0} weglassen</translation>
    </message>
    <message>
        <source>Strength of {0}</source>
        <translation>Stärke von {0}</translation>
    </message>
    <message>
        <source>Steps that {0} changes</source>
        <translation>Schritte, die {0} ändert</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
</context>
<context>
    <name>LorasController</name>
    <message>
        <source>LoRA files ({0})</source>
        <translation>LoRA-Dateien ({0})</translation>
    </message>
    <message>
        <source>Choose LoRA files</source>
        <translation>LoRA-Dateien wählen</translation>
    </message>
</context>
<context>
    <name>MadeClipsController</name>
    <message numerus="yes">
        <source>%n clips are made.</source>
        <translation>
            <numerusform>%n Clip ist fertig.</numerusform>
            <numerusform>%n Clips sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} failed: their cards say why.</source>
        <translation>{0} nicht gelungen: Ihre Karten sagen, warum.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>Fotos ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Make many &amp;clips…</source>
        <translation>Viele &amp;Clips erstellen…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>&amp;Speicher…</translation>
    </message>
    <message>
        <source>Where &amp;batches are made…</source>
        <translation>Wo Stapel erstellt &amp;werden…</translation>
    </message>
    <message>
        <source>Save as &amp;preset…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>Alles anhal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Clear waiting</source>
        <translation>&amp;Wartende entfernen</translation>
    </message>
    <message>
        <source>&amp;Edit settings of a waiting clip</source>
        <translation>Einstellungen eines wartenden Clips &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Animate</source>
        <translation>&amp;Animieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>Anothe&amp;r seed</source>
        <translation>Ande&amp;rer Seed</translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation>&amp;Varianten</translation>
    </message>
    <message>
        <source>S&amp;tart the clip here</source>
        <translation>Clip &amp;hier beginnen</translation>
    </message>
    <message>
        <source>E&amp;xtend by one length</source>
        <translation>Um eine Lä&amp;nge verlängern</translation>
    </message>
    <message>
        <source>&amp;End the clip here</source>
        <translation>&amp;Clip hier beenden</translation>
    </message>
    <message>
        <source>Select all &amp;clips</source>
        <translation>Alle Cl&amp;ips auswählen</translation>
    </message>
    <message>
        <source>A&amp;dd to or remove from favourites</source>
        <translation>Zu Favoriten hinzuf&amp;ügen oder daraus entfernen</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Wiedergabe oder &amp;Pause</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>V&amp;origes Bild</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>N&amp;ächstes Bild</translation>
    </message>
    <message>
        <source>&amp;Compare with the photo</source>
        <translation>&amp;Mit dem Foto vergleichen</translation>
    </message>
    <message>
        <source>Actual pi&amp;xels</source>
        <translation>Tatsächliche Pi&amp;xel</translation>
    </message>
    <message>
        <source>M&amp;ute the sound</source>
        <translation>&amp;Ton stummschalten</translation>
    </message>
    <message>
        <source>&amp;Loop playback</source>
        <translation>&amp;Wiedergabe wiederholen</translation>
    </message>
    <message>
        <source>Play the loop&apos;s s&amp;eam</source>
        <translation>&amp;Nahtstelle der Schleife abspielen</translation>
    </message>
    <message>
        <source>Use this &amp;frame as a photo</source>
        <translation>&amp;Dieses Bild als Foto verwenden</translation>
    </message>
    <message>
        <source>Check against the p&amp;hoto</source>
        <translation>&amp;Jedes Bild anhand des Fotos prüfen</translation>
    </message>
    <message>
        <source>Restore the la&amp;bel</source>
        <translation>E&amp;tikett wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the pro&amp;duct</source>
        <translation>Pro&amp;dukt wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Edit labels…</source>
        <translation>&amp;Etiketten bearbeiten…</translation>
    </message>
    <message>
        <source>Restore the fa&amp;ce</source>
        <translation>&amp;Gesicht wiederherstellen</translation>
    </message>
    <message>
        <source>Try three &amp;more seeds</source>
        <translation>Drei weitere &amp;Seeds versuchen</translation>
    </message>
    <message>
        <source>&amp;Undo repairs and trimming</source>
        <translation>Reparaturen und &amp;Kürzungen rückgängig machen</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Export this clip…</source>
        <translation>Diesen Clip &amp;exportieren…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>Restore the c&amp;olours</source>
        <translation>&amp;Farben wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keys and tips</source>
        <translation>&amp;Tasten und Tipps</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>&amp;Installation prüfen…</translation>
    </message>
    <message>
        <source>Check for a &amp;newer version</source>
        <translation>Nach &amp;neuer Version suchen</translation>
    </message>
    <message>
        <source>&amp;About Vivant</source>
        <translation>&amp;Über Vivant</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>{0} &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>{0} &amp;wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Only where a check finds that it would help</source>
        <translation>Nur, wo eine Prüfung findet, dass es hilft</translation>
    </message>
    <message>
        <source>&amp;Keep 1 to {0}</source>
        <translation>1 &amp;bis {0} behalten</translation>
    </message>
    <message>
        <source>&amp;Keep the good frames</source>
        <translation>Die guten &amp;Bilder behalten</translation>
    </message>
    <message>
        <source>Keys and tips</source>
        <translation>Tasten und Tipps</translation>
    </message>
    <message>
        <source>Open a photo to begin.</source>
        <translation>Öffnen Sie zuerst ein Foto.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>{0} makes no longer clips.</source>
        <translation>Längere Clips macht {0} nicht.</translation>
    </message>
    <message>
        <source>A loop can be exported repeated, as long as it is wanted.</source>
        <translation>Eine Schleife lässt sich beim Export beliebig lange wiederholen.</translation>
    </message>
</context>
<context>
    <name>MarkFields</name>
    <message>
        <source>Text over the clip</source>
        <translation>Text über dem Clip</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>Farbe des Textes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen…</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Its files are here</source>
        <translation>Seine Dateien sind da</translation>
    </message>
    <message>
        <source>Its files are not here</source>
        <translation>Seine Dateien sind nicht da</translation>
    </message>
    <message>
        <source>Downloading needs {0}, which is not installed.</source>
        <translation>Zum Herunterladen fehlt {0}.</translation>
    </message>
    <message>
        <source>Choose the folder with the weights</source>
        <translation>Ordner mit den Gewichten wählen</translation>
    </message>
    <message>
        <source>Freed {0:.1f} GB.</source>
        <translation>{0:.1f} GB freigegeben.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>I have read it and may use it</source>
        <translation>Ich habe sie gelesen und darf es verwenden</translation>
    </message>
    <message>
        <source>All files verified.</source>
        <translation>Alle Dateien wurden geprüft.</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>Pattern of the names</source>
        <translation>Namensmuster</translation>
    </message>
    <message>
        <source>Your own words, and parts in braces that differ from file to file</source>
        <translation>Eigene Wörter und Teile in geschweiften Klammern, die sich von Datei zu Datei unterscheiden</translation>
    </message>
    <message>
        <source>For example “{0}”</source>
        <translation>Zum Beispiel „{0}“</translation>
    </message>
</context>
<context>
    <name>NotOpenedDialog</name>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>This is where it is:</source>
        <translation>Hier liegt es:</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No program of this computer opens the address.</source>
        <translation>Kein Programm dieses Computers öffnet die Adresse.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more.</source>
        <translation>„{0}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>No program of this computer shows the folder “{0}”.</source>
        <translation>Kein Programm dieses Computers zeigt den Ordner „{0}“.</translation>
    </message>
    <message>
        <source>No program of this computer opens “{0}”.</source>
        <translation>Kein Programm dieses Computers öffnet „{0}“.</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message numerus="yes">
        <source>%n clips were not finished.</source>
        <translation>
            <numerusform>%n Clip wurde nicht fertig.</numerusform>
            <numerusform>%n Clips wurden nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PaintToolbar</name>
    <message>
        <source>Painting</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Show and mend the depth</source>
        <translation>Tiefe zeigen und ausbessern</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ]); the wheel zooms, Space and a drag move the photo</source>
        <translation>Größe des Pinsels ([ und ]); das Mausrad zoomt, Leertaste und Ziehen verschieben das Foto</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Undo the last stroke (Ctrl+Z)</source>
        <translation>Letzten Strich zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Clear all painting</source>
        <translation>Alles Gemalte löschen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Load the depth from a picture…</source>
        <translation>Tiefe aus einem Bild laden…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Save the depth as a picture…</source>
        <translation>Tiefe als Bild speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>PathFrame</name>
    <message>
        <source>Drag the frame or its corners; arrow keys move it, + and − resize it</source>
        <translation>Den Rahmen oder seine Ecken ziehen; Pfeiltasten verschieben ihn, + und − ändern seine Größe</translation>
    </message>
</context>
<context>
    <name>PhotosBar</name>
    <message>
        <source>This is the first. What you set now is set for all of them; each keeps its own shape.</source>
        <translation>Dies ist das erste. Was Sie jetzt einstellen, gilt für alle; jedes behält sein Seitenverhältnis.</translation>
    </message>
    <message>
        <source>In several shapes…</source>
        <translation>In mehreren Formaten…</translation>
    </message>
    <message>
        <source>Choose shapes such as 9:16 and 1:1, a folder, and the names of the files</source>
        <translation>Seitenverhältnisse wie 9:16 und 1:1, einen Ordner und die Namen der Dateien wählen</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Nur dieses</translation>
    </message>
    <message>
        <source>Let the other photos go; nothing is made of them</source>
        <translation>Die anderen Fotos loslassen; aus ihnen wird nichts erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are open. What do you want to make of them?</source>
        <translation>
            <numerusform>%n Foto ist geöffnet. Was soll daraus werden?</numerusform>
            <numerusform>%n Fotos sind geöffnet. Was soll daraus werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>One clip of each photo, with the settings as they are now (Ctrl+Return)</source>
        <translation>Ein Clip von jedem Foto, mit den jetzigen Einstellungen (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>PhotosOrFolder</name>
    <message>
        <source>Which photos become clips?</source>
        <translation>Aus welchen Fotos werden Clips?</translation>
    </message>
    <message>
        <source>Photos, and tables of products: CSV ({0})</source>
        <translation>Fotos und Produkttabellen: CSV ({0})</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Gezeigt:</translation>
    </message>
    <message>
        <source>Use the selected</source>
        <translation>Auswahl verwenden</translation>
    </message>
    <message>
        <source>Click a photo; with Ctrl or Shift several, with Ctrl+A all</source>
        <translation>Ein Foto anklicken; mit Strg oder Umschalt mehrere, mit Strg+A alle</translation>
    </message>
    <message>
        <source>All photos of this folder, and of the folders in it</source>
        <translation>Alle Fotos dieses Ordners und der Ordner darin</translation>
    </message>
    <message>
        <source>A table has a line for each product: its photo, and perhaps a name or a camera</source>
        <translation>Eine Tabelle hat eine Zeile je Produkt: sein Foto und vielleicht einen Namen oder eine Kamera</translation>
    </message>
    <message>
        <source>The selected photo</source>
        <translation>Das ausgewählte Foto</translation>
    </message>
    <message>
        <source>Use the folder “{0}”</source>
        <translation>Ordner „{0}“ verwenden</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Compare with the photo</source>
        <translation>Mit dem Foto vergleichen</translation>
    </message>
    <message>
        <source>Play the seam of the loop</source>
        <translation>Nahtstelle der Schleife abspielen</translation>
    </message>
    <message>
        <source>Check every frame against the photo</source>
        <translation>Jedes Bild anhand des Fotos prüfen</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Tatsächliche Pixel</translation>
    </message>
    <message>
        <source>Export this clip</source>
        <translation>Clip exportieren</translation>
    </message>
    <message>
        <source>Save the clip as a file (Ctrl+E)</source>
        <translation>Den Clip als Datei speichern (Strg+E)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Seam</source>
        <translation>Naht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>How the clip starts and ends</source>
        <translation>Wie der Clip beginnt und endet</translation>
    </message>
    <message>
        <source>The clip is not made yet</source>
        <translation>Der Clip ist noch nicht erstellt</translation>
    </message>
    <message>
        <source>Drift {0}</source>
        <translation>Drift {0}</translation>
    </message>
    <message>
        <source>{0}/{1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>PresetField</name>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Save, rename or delete presets</source>
        <translation>Vorlagen speichern, umbenennen oder löschen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Save in “{0}”</source>
        <translation>In „{0}“ speichern</translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation>„{0}“ umbenennen…</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>„{0}“ löschen</translation>
    </message>
</context>
<context>
    <name>PresetsController</name>
    <message>
        <source>The preset “{0}” is deleted.</source>
        <translation>Die Vorlage „{0}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset, for settings and export:</source>
        <translation>Name der Vorlage, für Einstellungen und Export:</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved.</source>
        <translation>Die Vorlage „{0}“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved in place of the old one.</source>
        <translation>Die Vorlage „{0}“ wurde anstelle der alten gespeichert.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved, and its settings are used.</source>
        <translation>Die Vorlage „{0}“ wurde gespeichert, ihre Einstellungen werden verwendet.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ProgressController</name>
    <message>
        <source>Opening “{0}”</source>
        <translation>„{0}“ wird geöffnet</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Wird fortgesetzt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0} Prozent</translation>
    </message>
    <message>
        <source>{0}, {1:.0f} s left</source>
        <translation>{0}, noch {1:.0f} s</translation>
    </message>
    <message>
        <source>“{0}” is finished.</source>
        <translation>„{0}“ ist fertig.</translation>
    </message>
</context>
<context>
    <name>PromptTools</name>
    <message>
        <source>Adds “{0}” to the prompt</source>
        <translation>Fügt dem Prompt „{0}“ hinzu</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Keep this prompt as a favourite</source>
        <translation>Diesen Prompt als Favoriten behalten</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Heranfahren</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Umkreisen</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Handkamera</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>Breeze</source>
        <translation>Brise</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinzeln</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Dampf</translation>
    </message>
    <message>
        <source>Drifting light</source>
        <translation>Wanderndes Licht</translation>
    </message>
    <message>
        <source>No prompt has been used yet</source>
        <translation>Noch wurde kein Prompt verwendet</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Zuerst einen Prompt schreiben</translation>
    </message>
    <message>
        <source>The model reads only the beginning of it.</source>
        <translation>Das Modell liest nur den Anfang davon.</translation>
    </message>
</context>
<context>
    <name>PromptsController</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} von {1} Token</translation>
    </message>
    <message>
        <source>about {0} of {1} tokens</source>
        <translation>etwa {0} von {1} Token</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Stop the clip that is being made where it is; the others wait</source>
        <translation>Den laufenden Clip anhalten, wo er ist; die anderen warten</translation>
    </message>
    <message>
        <source>Clear waiting</source>
        <translation>Wartende entfernen</translation>
    </message>
    <message>
        <source>Remove the clips that are not begun</source>
        <translation>Die Clips entfernen, die nicht begonnen sind</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Stop the clip that is being made, and clear the others</source>
        <translation>Den laufenden Clip anhalten und die anderen entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>No clip is waiting</source>
        <translation>Es wartet kein Clip</translation>
    </message>
    <message>
        <source>No clip is being made</source>
        <translation>Es wird gerade kein Clip erstellt</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>etwa {0} s</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>etwa {0} min</translation>
    </message>
    <message>
        <source>about {0:.1f} h</source>
        <translation>etwa {0:.1f} h</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are held</source>
        <translation>
            <numerusform>%n Clip wartet</numerusform>
            <numerusform>%n Clips warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused, {0} to be made</source>
        <translation>Pause, {0} zu erstellen</translation>
    </message>
</context>
<context>
    <name>QueueEditor</name>
    <message>
        <source>“{0}” was begun meanwhile.</source>
        <translation>„{0}“ wurde inzwischen begonnen.</translation>
    </message>
    <message>
        <source>Use its settings for a new clip.</source>
        <translation>Verwenden Sie die Einstellungen für einen neuen Clip.</translation>
    </message>
    <message>
        <source>settings of {0} in the queue</source>
        <translation>Einstellungen von {0} in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>RequestHistory</name>
    <message>
        <source>motion strength</source>
        <translation>Stärke der Bewegung</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>Gemaltes</translation>
    </message>
    <message>
        <source>light and air</source>
        <translation>Licht und Luft</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Bewegungsart</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>end picture</source>
        <translation>Endbild</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>settings of {0}</source>
        <translation>Einstellungen von {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>The photo of these settings can&apos;t be opened any more.</source>
        <translation>Das Foto dieser Einstellungen lässt sich nicht mehr öffnen.</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Decides what is left to chance: the same seed makes the same clip again</source>
        <translation>Bestimmt, was der Zufall macht: Derselbe Seed ergibt wieder denselben Clip</translation>
    </message>
    <message>
        <source>Another seed: the same settings, moved another way (R)</source>
        <translation>Anderer Seed: dieselben Einstellungen, anders bewegt (R)</translation>
    </message>
    <message>
        <source>Keep this seed for the next clips, too</source>
        <translation>Diesen Seed auch für die nächsten Clips behalten</translation>
    </message>
</context>
<context>
    <name>SeedSearchController</name>
    <message>
        <source>Seed {0} is the most true to the photo: {1:.2f} of 1.</source>
        <translation>Seed {0} ist am fotogetreuesten: {1:.2f} von 1.</translation>
    </message>
    <message>
        <source>The other clips are in the strip.</source>
        <translation>Die anderen Clips sind in der Leiste.</translation>
    </message>
</context>
<context>
    <name>SelectedClipsController</name>
    <message>
        <source>Open these clips, then check them.</source>
        <translation>Öffnen Sie diese Clips und prüfen Sie sie dann.</translation>
    </message>
    <message numerus="yes">
        <source>The frames of %n clips were let go.</source>
        <translation>
            <numerusform>Die Bilder von %n Clip wurden freigegeben.</numerusform>
            <numerusform>Die Bilder von %n Clips wurden freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips checked, {0} of them true to the photo.</source>
        <translation>
            <numerusform>%n Clip geprüft, davon {0} fotogetreu.</numerusform>
            <numerusform>%n Clips geprüft, davon {0} fotogetreu.</numerusform>
        </translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>Not so: {0}. Open one to see where, and what can be done.</source>
        <translation>Nicht fotogetreu: {0}. Öffnen Sie einen, um zu sehen, wo, und was hilft.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Write all selected clips into a folder (Ctrl+E)</source>
        <translation>Alle ausgewählten Clips in einen Ordner schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Make new clips of these photos with the settings on the right</source>
        <translation>Aus diesen Fotos neue Clips mit den Einstellungen rechts erstellen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compare every frame of the selected clips with their photos</source>
        <translation>Jedes Bild der ausgewählten Clips mit dem Foto vergleichen</translation>
    </message>
    <message>
        <source>Mark as favourites, or no longer (B)</source>
        <translation>Als Favoriten markieren oder nicht mehr (B)</translation>
    </message>
    <message>
        <source>Move the selected clips to the bin (Delete)</source>
        <translation>Die ausgewählten Clips in den Papierkorb legen (Entf)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n clips selected</source>
        <translation>
            <numerusform>%n Clip ausgewählt</numerusform>
            <numerusform>%n Clips ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these clips is finished yet</source>
        <translation>Keiner dieser Clips ist schon fertig</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>What moves, and how</source>
        <translation>Was sich bewegt, und wie</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Motion strength</source>
        <translation>Stärke der Bewegung</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>&amp;Schleife</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Endet mit</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>See&amp;d</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Propose a prompt</source>
        <translation>Prompt vorschlagen</translation>
    </message>
    <message>
        <source>A sentence about what the photo shows, to go on from</source>
        <translation>Ein Satz zu dem, was das Foto zeigt, als Ausgangspunkt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animieren</translation>
    </message>
    <message>
        <source>Make the clip (Ctrl+Return)</source>
        <translation>Clip erstellen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Drafts of several seeds and strengths</source>
        <translation>Entwürfe mit verschiedenen Seeds und Stärken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the clip in the queue as it was</source>
        <translation>Den Clip in der Warteschlange lassen, wie er war</translation>
    </message>
    <message>
        <source>{0} moves the camera itself</source>
        <translation>{0} bewegt die Kamera selbst</translation>
    </message>
    <message>
        <source>{0} (not installed)</source>
        <translation>{0} (nicht installiert)</translation>
    </message>
    <message>
        <source>{0} (here in part)</source>
        <translation>{0} (teilweise vorhanden)</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (beschädigt)</translation>
    </message>
    <message>
        <source>{0:g} s · {1} frames</source>
        <translation>{0:g} s · {1} Bilder</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Zuerst ein Foto öffnen</translation>
    </message>
    <message>
        <source>Wait until the clip is made</source>
        <translation>Warten, bis der Clip erstellt ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Settings of “{0}”, which waits in the queue</source>
        <translation>Einstellungen von „{0}“ in der Warteschlange</translation>
    </message>
    <message>
        <source>The clip will be made with these settings</source>
        <translation>Der Clip wird mit diesen Einstellungen erstellt</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <source>The clip&apos;s sound can&apos;t be played here: there is no sound output.</source>
        <translation>Der Ton des Clips kann hier nicht abgespielt werden: Es gibt keine Tonausgabe.</translation>
    </message>
    <message>
        <source>The clip and its files keep the sound.</source>
        <translation>Der Clip und seine Dateien behalten den Ton.</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens behalten</translation>
    </message>
    <message>
        <source>Above this, frames of the oldest clips are freed. They are drawn again on demand.</source>
        <translation>Darüber werden die Bilder der ältesten Clips gelöscht. Bei Bedarf werden sie neu gezeichnet.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>So viel wie vorhanden</translation>
    </message>
</context>
<context>
    <name>TorchInstallBox</name>
    <message>
        <source>Install torch for large models (about {0:.1f} GB)</source>
        <translation>torch für große Modelle installieren (etwa {0:.1f} GB)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Remove torch</source>
        <translation>torch entfernen</translation>
    </message>
    <message>
        <source>Testing the installation …</source>
        <translation>Installation wird getestet…</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Part of the clip that is kept</source>
        <translation>Teil des Clips, der bleibt</translation>
    </message>
    <message>
        <source>Frames {0} to {1} of {2} are kept; I and O cut the clip</source>
        <translation>Die Bilder {0} bis {1} von {2} bleiben; I und O kürzen den Clip</translation>
    </message>
    <message>
        <source>Drag the ends to cut the clip (I and O cut it here)</source>
        <translation>Enden ziehen, um den Clip zu kürzen (I und O schneiden hier)</translation>
    </message>
</context>
<context>
    <name>TrimController</name>
    <message>
        <source>A clip has at least {0} frames.</source>
        <translation>Ein Clip hat mindestens {0} Bilder.</translation>
    </message>
    <message>
        <source>Go to another frame first.</source>
        <translation>Gehen Sie zuerst zu einem anderen Bild.</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>true to the photo</source>
        <translation>fotogetreu</translation>
    </message>
    <message>
        <source>Frame {0}: {1}</source>
        <translation>Bild {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Vivant</name>
    <message>
        <source>Turns a still photo into a moving clip.</source>
        <translation>Verwandelt ein Foto in einen bewegten Clip.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: {2}</source>
        <translation>Foto {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>{0} of {1} photos failed.</source>
        <translation>{0} von {1} Fotos sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>“{0}” is not a folder.</source>
        <translation>„{0}“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>Several photos need a folder: -o FOLDER</source>
        <translation>Mehrere Fotos brauchen einen Ordner: -o ORDNER</translation>
    </message>
    <message>
        <source>The folder “{0}” can&apos;t be made: {1}.</source>
        <translation>Der Ordner „{0}“ kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>seed {0}: score {1}{2}</source>
        <translation>Seed {0}: Wertung {1}{2}</translation>
    </message>
    <message>
        <source>There are no photos in “{0}”.</source>
        <translation>In „{0}“ sind keine Fotos.</translation>
    </message>
    <message>
        <source>Is it the right folder?</source>
        <translation>Ist es der richtige Ordner?</translation>
    </message>
    <message>
        <source>“{0}” is not a part like 3/100</source>
        <translation>„{0}“ ist keine Teilangabe wie 3/100</translation>
    </message>
    <message>
        <source>There is nothing to make a clip of.</source>
        <translation>Es gibt nichts, woraus Clips werden könnten.</translation>
    </message>
    <message>
        <source>Give a folder of photos, or a table of them.</source>
        <translation>Geben Sie einen Ordner mit Fotos oder eine Tabelle mit Fotos an.</translation>
    </message>
    <message>
        <source>Only a folder can be watched.</source>
        <translation>Nur ein Ordner kann überwacht werden.</translation>
    </message>
    <message>
        <source>Say which: vivant watch FOLDER -o OUT</source>
        <translation>Geben Sie ihn an: vivant watch ORDNER -o ZIEL</translation>
    </message>
    <message>
        <source>A preset of your own goes with no other.</source>
        <translation>Eine eigene Vorlage lässt sich mit keiner anderen verbinden.</translation>
    </message>
    <message>
        <source>Give only that one to --preset.</source>
        <translation>Geben Sie bei --preset nur diese an.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or other names with --name.</source>
        <translation>Wählen Sie einen leeren Ordner oder mit --name andere Namen.</translation>
    </message>
    <message>
        <source>A crew is joined with its key.</source>
        <translation>Einer Crew tritt man mit ihrem Schlüssel bei.</translation>
    </message>
    <message>
        <source>A depth picture is of one photo.</source>
        <translation>Ein Tiefenbild gehört zu einem einzigen Foto.</translation>
    </message>
    <message>
        <source>Give a single photo with it.</source>
        <translation>Geben Sie dazu ein einziges Foto an.</translation>
    </message>
    <message>
        <source>Give it with --key crew.pem</source>
        <translation>Geben Sie ihn mit --key crew.pem an</translation>
    </message>
    <message>
        <source>Nothing to make clips of was given.</source>
        <translation>Es wurde nichts angegeben, woraus Clips werden sollen.</translation>
    </message>
    <message>
        <source>Give a folder of photos, or a table.</source>
        <translation>Geben Sie einen Ordner mit Fotos oder eine Tabelle an.</translation>
    </message>
    <message>
        <source>{0} of {1} clips are safe. To go on: vivant batch -o {2} --resume</source>
        <translation>{0} von {1} Clips sind gesichert. Weiter geht es mit: vivant batch -o {2} --resume</translation>
    </message>
    <message>
        <source>{0}: {1}, up to {2} GB of memory, about {3} of disk.</source>
        <translation>{0}: {1}, bis zu {2} GB Arbeitsspeicher, etwa {3} Speicherplatz.</translation>
    </message>
    <message>
        <source>All clips are there.</source>
        <translation>Alle Clips sind vorhanden.</translation>
    </message>
    <message>
        <source>Whoever has this file can run programs on every machine of the crew: copy it by hand, and to no one else.</source>
        <translation>Wer diese Datei hat, kann auf jedem Rechner der Crew Programme ausführen: Kopieren Sie sie selbst, und nur dorthin, wo sie hingehört.</translation>
    </message>
    <message>
        <source>{0} is written. {1}</source>
        <translation>{0} ist geschrieben. {1}</translation>
    </message>
    <message>
        <source>The crew is open at {0}. On each machine: vivant crew join {1} --key {2}</source>
        <translation>Die Crew ist offen unter {0}. Auf jedem Rechner: vivant crew join {1} --key {2}</translation>
    </message>
    <message>
        <source>Only this computer can join; for others, open it with --host and this machine&apos;s address.</source>
        <translation>Nur dieser Computer kann beitreten; für andere öffnen Sie sie mit --host und der Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>ok  </source>
        <translation>ok  </translation>
    </message>
    <message>
        <source>BAD </source>
        <translation>FEHLER </translation>
    </message>
    <message>
        <source>A clip can&apos;t be written over itself.</source>
        <translation>Ein Clip kann nicht über sich selbst geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The clip has no frame {0}.</source>
        <translation>Der Clip hat kein Bild {0}.</translation>
    </message>
    <message>
        <source>It has {0} frames.</source>
        <translation>Er hat {0} Bilder.</translation>
    </message>
    <message>
        <source>{0} of {1} files are written into {2}</source>
        <translation>{0} von {1} Dateien wurden nach {2} geschrieben</translation>
    </message>
    <message>
        <source>No file is ever replaced.</source>
        <translation>Vorhandene Dateien werden nie ersetzt.</translation>
    </message>
    <message>
        <source>Leave it out, or export one clip at a time.</source>
        <translation>Lassen Sie es weg oder exportieren Sie einen Clip nach dem anderen.</translation>
    </message>
    <message>
        <source>{0} does not go with several clips, --place and --name.</source>
        <translation>{0} passt nicht zu mehreren Clips, --place und --name.</translation>
    </message>
    <message>
        <source>{0} is not a number.</source>
        <translation>{0} ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write: {0}. Places: {1}.</source>
        <translation>Schreiben Sie: {0}. Positionen: {1}.</translation>
    </message>
    <message>
        <source>{0} says nothing of a sound.</source>
        <translation>{0} enthält keine Angabe zu einem Ton.</translation>
    </message>
    <message>
        <source>Write: {0}.</source>
        <translation>Schreiben Sie: {0}.</translation>
    </message>
    <message>
        <source>{0} says nothing of a text or a logo.</source>
        <translation>{0} enthält keine Angabe zu einem Text oder Logo.</translation>
    </message>
    <message>
        <source>{0}, {1} frames at {2} x {3}{4}. Estimates:</source>
        <translation>{0}, {1} Bilder mit {2} x {3}{4}. Schätzungen:</translation>
    </message>
    <message>
        <source>  disk              {0} MiB while it runs</source>
        <translation>  Speicherplatz     {0} MiB während der Arbeit</translation>
    </message>
    <message>
        <source>  plan              {0}; decoding {1}</source>
        <translation>  Plan              {0}; Dekodierung {1}</translation>
    </message>
    <message>
        <source>  memory            {0} GiB</source>
        <translation>  Arbeitsspeicher   {0} GiB</translation>
    </message>
    <message>
        <source>  compiling         about {0} more for the first clip of a session</source>
        <translation>  Kompilieren       etwa {0} zusätzlich für den ersten Clip einer Sitzung</translation>
    </message>
    <message>
        <source>{0} {1} {2} at most {3} {4}.</source>
        <translation>{0} {1} {2} höchstens {3} {4}.</translation>
    </message>
    <message>
        <source>Deleted {0} unfinished {1}.</source>
        <translation>Gelöscht: {0} {1} (unfertig).</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Deleted {0}.</source>
        <translation>{0} gelöscht.</translation>
    </message>
    <message>
        <source>To delete a damaged job: vivant jobs --remove JOB</source>
        <translation>Einen beschädigten Auftrag löschen: vivant jobs --remove AUFTRAG</translation>
    </message>
    <message>
        <source>{0} stays: {1}</source>
        <translation>{0} bleibt: {1}</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Es wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>No label was found in the photo.</source>
        <translation>Im Foto wurde kein Etikett gefunden.</translation>
    </message>
    <message>
        <source>Say where one is with --region X,Y,W,H.</source>
        <translation>Geben Sie mit --region X,Y,B,H an, wo eines ist.</translation>
    </message>
    <message>
        <source>face: restored in {0} of {1} frames; in the others it is unchanged or can&apos;t be tracked</source>
        <translation>Gesicht: in {0} von {1} Bildern wiederhergestellt; in den anderen ist es unverändert oder nicht zu verfolgen</translation>
    </message>
    <message>
        <source>product: restored in {0} of {1} frames; in the others its place is not sure</source>
        <translation>Produkt: in {0} von {1} Bildern wiederhergestellt; in den anderen ist seine Lage nicht sicher</translation>
    </message>
    <message>
        <source>{0}: restored in {1} of {2} frames</source>
        <translation>{0}: in {1} von {2} Bildern wiederhergestellt</translation>
    </message>
    <message>
        <source>{0} Without a command, or with photos only, the window opens.</source>
        <translation>{0} Ohne Befehl oder nur mit Fotos öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>{0} ({1})
  {2}
  {3}
  licence: {4}</source>
        <translation>{0} ({1})
  {2}
  {3}
  Lizenz: {4}</translation>
    </message>
    <message>
        <source>  frames: {0} to {1} (default {2}{3})</source>
        <translation>  Bilder: {0} bis {1} (Vorgabe {2}{3})</translation>
    </message>
    <message>
        <source>  fps: {0} to {1} (default {2})</source>
        <translation>  Bilder pro Sekunde: {0} bis {1} (Vorgabe {2})</translation>
    </message>
    <message>
        <source>  prompt: {0}{1}; end picture: {2}</source>
        <translation>  Prompt: {0}{1}; Endbild: {2}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>  motion: {0}{1}</source>
        <translation>  Bewegung: {0}{1}</translation>
    </message>
    <message>
        <source>  camera: {0}</source>
        <translation>  Kamera: {0}</translation>
    </message>
    <message>
        <source>  main memory: {0} GiB, twice that for the fastest streaming</source>
        <translation>  Hauptspeicher: {0} GiB, das Doppelte für das schnellste Nachladen</translation>
    </message>
    <message>
        <source> Not licensed in {0}.</source>
        <translation> Nicht lizenziert in {0}.</translation>
    </message>
    <message>
        <source>{0} is here.</source>
        <translation>{0} ist vorhanden.</translation>
    </message>
    <message>
        <source>All files verified.</source>
        <translation>Alle Dateien wurden geprüft.</translation>
    </message>
    <message>
        <source>{0} is linked from {1}.</source>
        <translation>{0} ist von {1} aus verknüpft.</translation>
    </message>
    <message>
        <source>{0} now uses {1} as its {2}.</source>
        <translation>{0} verwendet jetzt {1} als {2}.</translation>
    </message>
    <message>
        <source>Freed {0} GB. Linked files stay where they are.</source>
        <translation>{0} GB freigegeben. Verknüpfte Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>  above {0} frames it runs once more for every {1} frames</source>
        <translation>  über {0} Bilder hinaus: ein weiterer Durchlauf je {1} Bilder</translation>
    </message>
    <message>
        <source>  LoRAs: for {0}</source>
        <translation>  LoRAs: für {0}</translation>
    </message>
    <message>
        <source>  source: {0} at {1}, about {2} GB</source>
        <translation>  Quelle: {0} in Fassung {1}, etwa {2} GB</translation>
    </message>
    <message>
        <source>  memory, estimated: {0} GiB, {1}</source>
        <translation>  Speicher, geschätzt: {0} GiB, {1}</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}</source>
        <translation>{0}. Lizenz: {1}</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>Prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported from a single file.</source>
        <translation>{0} lässt sich nicht aus einer einzelnen Datei importieren.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder.</source>
        <translation>Wählen Sie den Ordner des Modells.</translation>
    </message>
    <message>
        <source>“{0}” is not a supported kind of file.</source>
        <translation>„{0}“ ist keine Dateiart, die unterstützt wird.</translation>
    </message>
    <message>
        <source>Use safetensors or GGUF.</source>
        <translation>Verwenden Sie safetensors oder GGUF.</translation>
    </message>
    <message>
        <source>{0} is built in.</source>
        <translation>{0} ist eingebaut.</translation>
    </message>
    <message>
        <source>There is nothing to download or remove.</source>
        <translation>Es gibt nichts herunterzuladen oder zu entfernen.</translation>
    </message>
    <message>
        <source>Downloading {0} needs {1}, which is not installed.</source>
        <translation>Um {0} herunterzuladen, fehlt {1}.</translation>
    </message>
    <message>
        <source>  GPU memory, estimated: {0} GiB with the whole model on the GPU; at least {1} GiB, slower</source>
        <translation>  Grafikspeicher, geschätzt: {0} GiB mit dem ganzen Modell auf der Grafikkarte; mindestens {1} GiB, dann langsamer</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>“{0}” is not a size like 8MB or 150kB</source>
        <translation>„{0}“ ist keine Größe wie 8MB oder 150kB</translation>
    </message>
    <message>
        <source>no clip fits into {0} bytes</source>
        <translation>in {0} Bytes passt kein Clip</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of memory like 6GiB</source>
        <translation>„{0}“ ist keine Speichermenge wie 6GiB</translation>
    </message>
    <message>
        <source>“{0}” is not a size like 1024x768</source>
        <translation>„{0}“ ist keine Größe wie 1024x768</translation>
    </message>
    <message>
        <source>“{0}” does not name frames like 5-20</source>
        <translation>„{0}“ nennt keine Bilder wie 5-20</translation>
    </message>
    <message>
        <source>A certificate and its key go together.</source>
        <translation>Ein Zertifikat und sein Schlüssel gehören zusammen.</translation>
    </message>
    <message>
        <source>Give both --certificate and --key.</source>
        <translation>Geben Sie sowohl --certificate als auch --key an.</translation>
    </message>
    <message>
        <source>“{0}” is not a number from 1 to {1}</source>
        <translation>„{0}“ ist keine Zahl von 1 bis {1}</translation>
    </message>
    <message>
        <source>“{0}” is not a region like 120,80,300,150</source>
        <translation>„{0}“ ist kein Bereich wie 120,80,300,150</translation>
    </message>
    <message>
        <source>{0} does not go with a preset of your own.</source>
        <translation>{0} passt nicht zu einer eigenen Vorlage.</translation>
    </message>
    <message>
        <source>The preset “{0}” writes a file for each of its places.</source>
        <translation>Die Vorlage „{0}“ schreibt für jede ihrer Plattformen eine Datei.</translation>
    </message>
    <message>
        <source>Downloading the model</source>
        <translation>Modell wird heruntergeladen</translation>
    </message>
    <message>
        <source>Verifying the model</source>
        <translation>Modell wird geprüft</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Foto wird gelesen</translation>
    </message>
    <message>
        <source>Generating motion</source>
        <translation>Bewegung wird erzeugt</translation>
    </message>
    <message>
        <source>Rendering frames</source>
        <translation>Bilder werden erzeugt</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Comparing frames</source>
        <translation>Bilder werden verglichen</translation>
    </message>
    <message>
        <source>a hand melts</source>
        <translation>eine Hand zerfließt</translation>
    </message>
    <message>
        <source>A contact sheet is a PNG picture.</source>
        <translation>Ein Kontaktbogen ist ein PNG-Bild.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .png.</source>
        <translation>Geben Sie ihm einen Namen, der auf .png endet.</translation>
    </message>
    <message>
        <source>brand colours {0}: at most {1} delta E 2000 away</source>
        <translation>Markenfarben {0}: Abweichung höchstens {1} (Delta E 2000)</translation>
    </message>
    <message>
        <source>The photo shows no plain patch of {0}: it is not checked.</source>
        <translation>Das Foto zeigt keine einfarbige Fläche in {0}: Diese Farbe wird nicht geprüft.</translation>
    </message>
    <message>
        <source>  frames {0} to {1} {2}{3}</source>
        <translation>  Bilder {0} bis {1} {2}{3}</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be written: {1}.</source>
        <translation>„{0}“ kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The clip has no good frames to keep.</source>
        <translation>Der Clip hat keine guten Bilder, die bleiben könnten.</translation>
    </message>
    <message>
        <source>Make it again with another seed.</source>
        <translation>Erstellen Sie ihn mit einem anderen Seed neu.</translation>
    </message>
    <message>
        <source>The settings are in {0}</source>
        <translation>Die Einstellungen stehen in {0}</translation>
    </message>
    <message>
        <source>torch and its packages: {0}
for {1} of this computer: about {2} GB to download, {3} GB on disk</source>
        <translation>torch und seine Pakete: {0}
für {1} dieses Rechners: etwa {2} GB herunterzuladen, {3} GB auf dem Datenträger</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Freed {0} MB. Breeze works as before.</source>
        <translation>{0} MB freigegeben. Breeze arbeitet wie zuvor.</translation>
    </message>
    <message>
        <source>torch {0} is installed in {1}.</source>
        <translation>torch {0} ist installiert in {1}.</translation>
    </message>
    <message>
        <source>Only a loop can be repeated.</source>
        <translation>Nur eine Schleife lässt sich wiederholen.</translation>
    </message>
    <message>
        <source>Make it one with --loop pingpong.</source>
        <translation>Mit --loop pingpong wird der Clip zur Schleife.</translation>
    </message>
    <message>
        <source>For the web: {0}; --full keeps them.</source>
        <translation>Für das Web: {0}; --full behält sie.</translation>
    </message>
    <message>
        <source>{0} MB, with: {1}.</source>
        <translation>{0} MB, mit: {1}.</translation>
    </message>
    <message>
        <source>It is a loop: --repeat-to {0} makes it long enough.</source>
        <translation>Es ist eine Schleife: Mit --repeat-to {0} wird sie lang genug.</translation>
    </message>
    <message>
        <source>The photo is needed to be shown with the clip.</source>
        <translation>Das Foto wird gebraucht, um es mit dem Clip zu zeigen.</translation>
    </message>
    <message>
        <source>Give it: --photo PHOTO</source>
        <translation>Geben Sie es an: --photo FOTO</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>Es gibt keine Datei „{0}“.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>“{0}” is not a clip made with Vivant.</source>
        <translation>„{0}“ ist kein Clip von Vivant.</translation>
    </message>
    <message>
        <source>Recipes are in: {0}.</source>
        <translation>Rezepte sind in: {0}.</translation>
    </message>
    <message>
        <source> Where people are seen, Vivant made their heads turn and their eyes blink: they did not move like this.</source>
        <translation> Wo Menschen zu sehen sind, hat Vivant ihre Köpfe bewegt und ihre Augen blinzeln lassen: So haben sie sich nicht bewegt.</translation>
    </message>
    <message>
        <source>The pixels are the photo&apos;s; a diffusion model generated their motion.</source>
        <translation>Die Pixel stammen aus dem Foto; ein Diffusionsmodell hat ihre Bewegung erzeugt.</translation>
    </message>
    <message>
        <source>A diffusion model generated these frames from the photo.</source>
        <translation>Ein Diffusionsmodell hat diese Bilder aus dem Foto erzeugt.</translation>
    </message>
    <message>
        <source>GIF can&apos;t play {0} frames per second.</source>
        <translation>GIF kann keine {0} Bilder pro Sekunde abspielen.</translation>
    </message>
    <message>
        <source>At most {0}: see --fps.</source>
        <translation>Höchstens {0}: siehe --fps.</translation>
    </message>
    <message>
        <source>The written file has another size than the clip.</source>
        <translation>Die geschriebene Datei hat eine andere Größe als der Clip.</translation>
    </message>
    <message>
        <source>The written file has another length than the clip.</source>
        <translation>Die geschriebene Datei hat eine andere Länge als der Clip.</translation>
    </message>
    <message>
        <source>The written file does not look like the clip.</source>
        <translation>Die geschriebene Datei sieht nicht aus wie der Clip.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read.</source>
        <translation>„{0}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This kind of key can&apos;t sign content credentials.</source>
        <translation>Schlüssel dieser Art können keine Herkunftsnachweise (Content Credentials) signieren.</translation>
    </message>
    <message>
        <source>Use an EC, Ed25519 or RSA key.</source>
        <translation>Verwenden Sie einen EC-, Ed25519- oder RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>Signing needs the c2pa-python package.</source>
        <translation>Zum Signieren fehlt das Paket c2pa-python.</translation>
    </message>
    <message>
        <source>“{0}” is not a private key without a password.</source>
        <translation>„{0}“ ist kein privater Schlüssel ohne Passwort.</translation>
    </message>
    <message>
        <source>The file can&apos;t be signed.</source>
        <translation>Die Datei kann nicht signiert werden.</translation>
    </message>
    <message>
        <source>Check the certificate and its key.</source>
        <translation>Prüfen Sie das Zertifikat und seinen Schlüssel.</translation>
    </message>
    <message>
        <source>Give a PEM file.</source>
        <translation>Geben Sie eine PEM-Datei an.</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>Versuchen Sie es erneut oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The ending of the preset can&apos;t be read.</source>
        <translation>Das Ende in der Vorlage lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Write hold:2, fade:0.5 or fade:1:#ffffff.</source>
        <translation>Schreiben Sie hold:2, fade:0.5 oder fade:1:#ffffff.</translation>
    </message>
    <message>
        <source>The ending of the clip can&apos;t be read.</source>
        <translation>Das Ende des Clips lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Free some space, and export again: the clip itself is kept.</source>
        <translation>Schaffen Sie Platz und exportieren Sie erneut: Der Clip selbst bleibt erhalten.</translation>
    </message>
    <message>
        <source>The video can&apos;t be decoded.</source>
        <translation>Das Video kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>Copy or download it again: it may be damaged.</source>
        <translation>Kopieren Sie es oder laden Sie es erneut herunter: Es ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The video can&apos;t be encoded.</source>
        <translation>Das Video kann nicht kodiert werden.</translation>
    </message>
    <message>
        <source>Try another format, or run vivant doctor.</source>
        <translation>Versuchen Sie ein anderes Format oder starten Sie vivant doctor.</translation>
    </message>
    <message>
        <source>ffmpeg gave no reason.</source>
        <translation>ffmpeg hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The video is too large to be opened.</source>
        <translation>Das Video ist zu groß, um geöffnet zu werden.</translation>
    </message>
    <message>
        <source>Cut it shorter.</source>
        <translation>Kürzen Sie es.</translation>
    </message>
    <message>
        <source>The video has no pictures.</source>
        <translation>Das Video enthält keine Bilder.</translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>Die Datei enthält kein Video.</translation>
    </message>
    <message>
        <source>The disk is full: the video can&apos;t be written.</source>
        <translation>Der Datenträger ist voll: Das Video kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The video encoder (ffmpeg) is missing.</source>
        <translation>Der Video-Encoder (ffmpeg) fehlt.</translation>
    </message>
    <message>
        <source>Install Vivant again.</source>
        <translation>Installieren Sie Vivant neu.</translation>
    </message>
    <message>
        <source>The video encoder does not answer.</source>
        <translation>Der Video-Encoder antwortet nicht.</translation>
    </message>
    <message>
        <source>Try again, or run vivant doctor.</source>
        <translation>Versuchen Sie es noch einmal, oder führen Sie vivant doctor aus.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>These can: {0}. Or give the clip a colour as its background.</source>
        <translation>Diese können es: {0}. Oder geben Sie dem Clip eine Farbe als Hintergrund.</translation>
    </message>
    <message>
        <source>{0} can&apos;t hold a transparent clip.</source>
        <translation>{0} kann keinen transparenten Clip enthalten.</translation>
    </message>
    <message>
        <source>Vivant does not write “{0}” files.</source>
        <translation>Vivant schreibt keine „{0}“-Dateien.</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>Verwenden Sie eines davon: {0}.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>MP4 (H.264)</source>
        <translation>MP4 (H.264)</translation>
    </message>
    <message>
        <source>Plays everywhere; for feeds and shops</source>
        <translation>Läuft überall; für Feeds und Shops</translation>
    </message>
    <message>
        <source>MP4 (H.265)</source>
        <translation>MP4 (H.265)</translation>
    </message>
    <message>
        <source>A quarter smaller; phones and Macs</source>
        <translation>Ein Viertel kleiner; Smartphones und Macs</translation>
    </message>
    <message>
        <source>MP4 (AV1)</source>
        <translation>MP4 (AV1)</translation>
    </message>
    <message>
        <source>A third smaller; plays where AV1 does</source>
        <translation>Ein Drittel kleiner; läuft, wo AV1 unterstützt wird</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Plays in email and chat; 640 pixels, 12 to 15 frames a second</source>
        <translation>Läuft in E-Mails und Chats; 640 Pixel, 12 bis 15 Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Far smaller than GIF; every browser</source>
        <translation>Viel kleiner als GIF; jeder Browser</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>The smallest animated picture</source>
        <translation>Das kleinste animierte Bild</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>Animiertes PNG</translation>
    </message>
    <message>
        <source>Lossless, plays in browsers; large</source>
        <translation>Verlustfrei, läuft im Browser; groß</translation>
    </message>
    <message>
        <source>WebM (VP9)</source>
        <translation>WebM (VP9)</translation>
    </message>
    <message>
        <source>Video for web pages</source>
        <translation>Video für Webseiten</translation>
    </message>
    <message>
        <source>WebM (AV1)</source>
        <translation>WebM (AV1)</translation>
    </message>
    <message>
        <source>Video for web pages, smaller</source>
        <translation>Video für Webseiten, kleiner</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>For video editors; large</source>
        <translation>Für Videoschnitt; groß</translation>
    </message>
    <message>
        <source>ProRes 4444</source>
        <translation>ProRes 4444</translation>
    </message>
    <message>
        <source>All colour detail; larger</source>
        <translation>Alle Farbdetails; größer</translation>
    </message>
    <message>
        <source>Archive (FFV1)</source>
        <translation>Archiv (FFV1)</translation>
    </message>
    <message>
        <source>Lossless; can be exported again later</source>
        <translation>Verlustfrei; kann später neu exportiert werden</translation>
    </message>
    <message>
        <source>PNG frames</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>Each frame as a picture, in a ZIP archive or a folder</source>
        <translation>Jedes Bild einzeln, in einem ZIP-Archiv oder Ordner</translation>
    </message>
    <message>
        <source>Single frame (PNG)</source>
        <translation>Einzelbild (PNG)</translation>
    </message>
    <message>
        <source>A poster: one frame as a picture</source>
        <translation>Ein Standbild als Bilddatei</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>Es gibt kein Format „{0}“.</translation>
    </message>
    <message>
        <source>{0} files do not end in “{1}”.</source>
        <translation>{0}-Dateien enden nicht auf „{1}“.</translation>
    </message>
    <message>
        <source>The frames in between could not be computed.</source>
        <translation>Die Zwischenbilder konnten nicht berechnet werden.</translation>
    </message>
    <message>
        <source>Try it without --smooth.</source>
        <translation>Versuchen Sie es ohne --smooth.</translation>
    </message>
    <message>
        <source>{0} pictures were written instead of {1}.</source>
        <translation>Es wurden {0} Bilder statt {1} geschrieben.</translation>
    </message>
    <message>
        <source>The written picture has another size than the clip.</source>
        <translation>Das geschriebene Bild hat eine andere Größe als der Clip.</translation>
    </message>
    <message>
        <source>The written pictures are not those of the clip.</source>
        <translation>Die geschriebenen Bilder sind nicht die des Clips.</translation>
    </message>
    <message>
        <source>“{0}” carries no Vivant recipe.</source>
        <translation>„{0}“ enthält kein Rezept von Vivant.</translation>
    </message>
    <message>
        <source>The recipe in “{0}” is damaged.</source>
        <translation>Das Rezept in „{0}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Was it written completely?</source>
        <translation>Wurde die Datei vollständig geschrieben?</translation>
    </message>
    <message>
        <source>There is no “{0}” in “{1}”.</source>
        <translation>„{0}“ gibt es in „{1}“ nicht.</translation>
    </message>
    <message>
        <source>There is no loop “{0}”.</source>
        <translation>Es gibt keine Schleife „{0}“.</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>Zur Wahl stehen: {0}.</translation>
    </message>
    <message>
        <source>Install a font that has them, such as Noto Sans CJK, or write it otherwise.</source>
        <translation>Installieren Sie eine Schrift, die sie hat, etwa Noto Sans CJK, oder schreiben Sie ihn anders.</translation>
    </message>
    <message>
        <source>At most {0} characters in {1} lines.</source>
        <translation>Höchstens {0} Zeichen in {1} Zeilen.</translation>
    </message>
    <message>
        <source>No font here has all characters of the text over the clip.</source>
        <translation>Keine Schrift hier hat alle Zeichen des Textes über dem Clip.</translation>
    </message>
    <message>
        <source>A mark is either a text or a logo.</source>
        <translation>Eine Einblendung ist entweder ein Text oder ein Logo.</translation>
    </message>
    <message>
        <source>The text over the clip is too long, or can&apos;t be printed.</source>
        <translation>Der Text über dem Clip ist zu lang oder lässt sich nicht darstellen.</translation>
    </message>
    <message>
        <source>A text or a logo goes before it comes.</source>
        <translation>Ein Text oder Logo soll verschwinden, bevor es erscheint.</translation>
    </message>
    <message>
        <source>Let it go later, or never.</source>
        <translation>Lassen Sie es später oder gar nicht verschwinden.</translation>
    </message>
    <message>
        <source>The text or logo of the preset can&apos;t be read.</source>
        <translation>Text oder Logo der Vorlage lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The logo can&apos;t be read.</source>
        <translation>Das Logo lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Choose its picture again.</source>
        <translation>Wählen Sie sein Bild noch einmal.</translation>
    </message>
    <message>
        <source>There is no place “{0}”.</source>
        <translation>Es gibt keine Plattform „{0}“.</translation>
    </message>
    <message>
        <source>{0} takes {1} to {2} seconds; this clip has {3}.</source>
        <translation>{0} erlaubt {1} bis {2} Sekunden; dieser Clip hat {3}.</translation>
    </message>
    <message>
        <source>There is no preset “{0}”.</source>
        <translation>Es gibt keine Vorlage „{0}“.</translation>
    </message>
    <message>
        <source>Instagram Reel</source>
        <translation>Instagram Reel</translation>
    </message>
    <message>
        <source>Vertical video in the feed</source>
        <translation>Hochformatvideo im Feed</translation>
    </message>
    <message>
        <source>Instagram Story</source>
        <translation>Instagram Story</translation>
    </message>
    <message>
        <source>Vertical video for a day</source>
        <translation>Hochformatvideo, einen Tag lang sichtbar</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Vertical video</source>
        <translation>Hochformatvideo</translation>
    </message>
    <message>
        <source>YouTube Short</source>
        <translation>YouTube Short</translation>
    </message>
    <message>
        <source>Shopify product</source>
        <translation>Shopify-Produkt</translation>
    </message>
    <message>
        <source>Video on a product page, in the photo&apos;s shape</source>
        <translation>Video auf einer Produktseite, im Format des Fotos</translation>
    </message>
    <message>
        <source>Amazon product</source>
        <translation>Amazon-Produkt</translation>
    </message>
    <message>
        <source>Wide video on a product page, on white</source>
        <translation>Breitbildvideo auf einer Produktseite, vor Weiß</translation>
    </message>
    <message>
        <source>Web banner</source>
        <translation>Webbanner</translation>
    </message>
    <message>
        <source>Display advertising, 300 x 250, stops after 30 s</source>
        <translation>Bannerwerbung, 300 x 250, hält nach 30 s an</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>A message from a free account</source>
        <translation>Eine Nachricht von einem kostenlosen Konto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Plays in a newsletter</source>
        <translation>Läuft in einem Newsletter</translation>
    </message>
    <message>
        <source>Clips are MP4, MOV, WebM, MKV, AVI, GIF, WebP, AVIF and APNG files, and ZIP files or folders that Vivant made.</source>
        <translation>Clips sind MP4-, MOV-, WebM-, MKV-, AVI-, GIF-, WebP-, AVIF- und APNG-Dateien sowie ZIP-Dateien oder Ordner von Vivant.</translation>
    </message>
    <message>
        <source>There are no pictures in this clip.</source>
        <translation>Dieser Clip enthält keine Bilder.</translation>
    </message>
    <message>
        <source>“{0}” does not say how fast it plays.</source>
        <translation>„{0}“ sagt nicht, wie schnell es abgespielt wird.</translation>
    </message>
    <message>
        <source>“{0}” is a picture, not a clip.</source>
        <translation>„{0}“ ist ein Bild, kein Clip.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or incomplete.</source>
        <translation>„{0}“ ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie die Datei oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>A picture in “{0}” is damaged.</source>
        <translation>Ein Bild in „{0}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The pictures of this clip differ in size, or are too many.</source>
        <translation>Die Bilder dieses Clips sind verschieden groß oder zu viele.</translation>
    </message>
    <message>
        <source>“{0}” is not a clip that can be read.</source>
        <translation>„{0}“ ist kein Clip, der gelesen werden kann.</translation>
    </message>
    <message>
        <source>Allow more bytes, make the clip shorter, or choose another format.</source>
        <translation>Erlauben Sie mehr Bytes, kürzen Sie den Clip oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>This clip does not fit into {0} of {1}.</source>
        <translation>Dieser Clip passt nicht in {0} als {1}.</translation>
    </message>
    <message>
        <source>Sounds are MP3, WAV, FLAC, Ogg, Opus, M4A, AAC and AIFF files, or the sound of an MP4, MOV or WebM.</source>
        <translation>Töne sind MP3-, WAV-, FLAC-, Ogg-, Opus-, M4A-, AAC- und AIFF-Dateien oder der Ton einer MP4-, MOV- oder WebM-Datei.</translation>
    </message>
    <message>
        <source>“{0}” holds no sound that can be read.</source>
        <translation>„{0}“ enthält keinen lesbaren Ton.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read in time.</source>
        <translation>„{0}“ lässt sich nicht rechtzeitig lesen.</translation>
    </message>
    <message>
        <source>The written video has another size than the clip.</source>
        <translation>Das geschriebene Video hat eine andere Größe als der Clip.</translation>
    </message>
    <message>
        <source>The written video has {0} frames instead of {1}.</source>
        <translation>Das geschriebene Video hat {0} Bilder statt {1}.</translation>
    </message>
    <message>
        <source>The written video plays {0} frames per second instead of {1}.</source>
        <translation>Das geschriebene Video läuft mit {0} Bildern pro Sekunde statt {1}.</translation>
    </message>
    <message>
        <source>The written video does not look like the clip.</source>
        <translation>Das geschriebene Video sieht nicht aus wie der Clip.</translation>
    </message>
    <message>
        <source>“{0}” is not a video.</source>
        <translation>„{0}“ ist kein Video.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be written{1}.</source>
        <translation>„{0}“ kann nicht geschrieben werden{1}.</translation>
    </message>
    <message>
        <source>Check that the disk is connected.</source>
        <translation>Prüfen Sie, ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>The disk is full: “{0}” can&apos;t be written.</source>
        <translation>Der Datenträger ist voll: „{0}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It is left as it is. Export again under another name.</source>
        <translation>Sie bleibt, wie sie ist. Exportieren Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>This clip is no loop, so it plays once.</source>
        <translation>Dieser Clip ist keine Schleife und läuft daher einmal.</translation>
    </message>
    <message>
        <source>{0} files hold no sound: it is left out.</source>
        <translation>{0}-Dateien enthalten keinen Ton: Er wird weggelassen.</translation>
    </message>
    <message>
        <source>The sound is missing from the written file.</source>
        <translation>Der Ton fehlt in der geschriebenen Datei.</translation>
    </message>
    <message>
        <source>The loop plays {0} times: {1} seconds.</source>
        <translation>Die Schleife läuft {0}-mal: {1} Sekunden.</translation>
    </message>
    <message>
        <source>The recipe is missing from the written file.</source>
        <translation>Das Rezept fehlt in der geschriebenen Datei.</translation>
    </message>
    <message>
        <source>There is no folder “{0}”.</source>
        <translation>Es gibt keinen Ordner „{0}“.</translation>
    </message>
    <message>
        <source>Create it first, or choose another one.</source>
        <translation>Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>„{0}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Add a file name to it, or give the name of a new folder.</source>
        <translation>Hängen Sie einen Dateinamen an oder nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>“{0}” already exists.</source>
        <translation>„{0}“ gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it with --force.</source>
        <translation>Wählen Sie einen anderen Namen oder erlauben Sie mit --force das Ersetzen.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{0}”.</source>
        <translation>In „{0}“ kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Wählen Sie einen Ordner, der Ihnen gehört.</translation>
    </message>
    <message>
        <source>{0} files can&apos;t hold content credentials.</source>
        <translation>{0}-Dateien können keine Herkunftsnachweise (Content Credentials) enthalten.</translation>
    </message>
    <message>
        <source>Use MP4, MOV, GIF, WebP or PNG.</source>
        <translation>Verwenden Sie MP4, MOV, GIF, WebP oder PNG.</translation>
    </message>
    <message>
        <source>“{0}” appeared while the clip was written.</source>
        <translation>„{0}“ wurde angelegt, während der Clip geschrieben wurde.</translation>
    </message>
    <message>
        <source>The written file can&apos;t be read back.</source>
        <translation>Die geschriebene Datei lässt sich nicht wieder lesen.</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be written into “{0}”.</source>
        <translation>Der Datenträger ist voll: In „{0}“ kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>“{0}” is too long for a file&apos;s name.</source>
        <translation>„{0}“ ist zu lang für einen Dateinamen.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The note in this file is not one of Vivant&apos;s.</source>
        <translation>Die Angaben in dieser Datei stammen nicht von Vivant.</translation>
    </message>
    <message>
        <source>The note in this file is damaged.</source>
        <translation>Die Angaben in dieser Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>{0} is not a colour.</source>
        <translation>{0} ist keine Farbe.</translation>
    </message>
    <message>
        <source>Give it like #C8102E.</source>
        <translation>Schreiben Sie sie wie #C8102E.</translation>
    </message>
    <message>
        <source>Install Vivant again, or mark the label yourself (--region).</source>
        <translation>Installieren Sie Vivant neu oder markieren Sie das Etikett selbst (--region).</translation>
    </message>
    <message>
        <source>Text can&apos;t be found: the package rapidocr is missing.</source>
        <translation>Text kann nicht gefunden werden: Das Paket rapidocr fehlt.</translation>
    </message>
    <message>
        <source>A region of {0} x {1} pixels is too small.</source>
        <translation>Ein Bereich von {0} x {1} Pixeln ist zu klein.</translation>
    </message>
    <message>
        <source>Give x,y,width,height.</source>
        <translation>Geben Sie x,y,Breite,Höhe an.</translation>
    </message>
    <message>
        <source>A region lies outside the photo.</source>
        <translation>Ein Bereich liegt außerhalb des Fotos.</translation>
    </message>
    <message>
        <source>The photo is {0} x {1} pixels.</source>
        <translation>Das Foto hat {0} x {1} Pixel.</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not installed.</source>
        <translation>{0} braucht {1}, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Breeze&apos;s file {0} is missing.</source>
        <translation>Die Datei {0} von Breeze fehlt.</translation>
    </message>
    <message>
        <source>Breeze&apos;s weights are missing: {0}.</source>
        <translation>Die Gewichte von Breeze fehlen: {0}.</translation>
    </message>
    <message>
        <source>The face mesh network is missing.</source>
        <translation>Das Netz für Gesichtsformen fehlt.</translation>
    </message>
    <message>
        <source>“{0}” is not a checkpoint of Stable Diffusion 1.5.</source>
        <translation>„{0}“ ist kein Checkpoint von Stable Diffusion 1.5.</translation>
    </message>
    <message>
        <source>Use its safetensors file.</source>
        <translation>Verwenden Sie dessen safetensors-Datei.</translation>
    </message>
    <message>
        <source>This clip does not fit into the graphics card&apos;s memory, even at the lowest memory setting.</source>
        <translation>Dieser Clip passt auch mit der sparsamsten Einstellung nicht in den Speicher der Grafikkarte.</translation>
    </message>
    <message>
        <source>Try a smaller size, fewer frames, or a smaller model.</source>
        <translation>Versuchen Sie eine kleinere Größe, weniger Bilder oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>This model&apos;s weights need {0} GiB of main memory; {1} GiB are free.</source>
        <translation>Die Gewichte dieses Modells brauchen {0} GiB Hauptspeicher; frei sind {1} GiB.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The model&apos;s numbers overflowed on this device.</source>
        <translation>Die Zahlen des Modells sind auf diesem Gerät übergelaufen.</translation>
    </message>
    <message>
        <source>Try another seed or another model.</source>
        <translation>Versuchen Sie einen anderen Seed oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The decoder fits neither into the graphics card&apos;s memory nor into the computer&apos;s.</source>
        <translation>Der Decoder passt weder in den Speicher der Grafikkarte noch in den des Computers.</translation>
    </message>
    <message>
        <source>Close other programs, or try a smaller size or fewer frames.</source>
        <translation>Schließen Sie andere Programme oder versuchen Sie eine kleinere Größe oder weniger Bilder.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} fehlt.</translation>
    </message>
    <message>
        <source>{0} holds too many files to be a part of a model.</source>
        <translation>{0} enthält zu viele Dateien, um Teil eines Modells zu sein.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} enthält {1}.</translation>
    </message>
    <message>
        <source>Get the safetensors files of this model.</source>
        <translation>Besorgen Sie die safetensors-Dateien dieses Modells.</translation>
    </message>
    <message>
        <source>{0} belongs to an adapter, not to a model.</source>
        <translation>{0} gehört zu einem Adapter, nicht zu einem Modell.</translation>
    </message>
    <message>
        <source>{0} has a {1}, which Vivant does not use.</source>
        <translation>{0} hat {1}, was Vivant nicht verwendet.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is missing in {1}.</source>
        <translation>{0} des Modells fehlt in {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is a {1}, which is not what this family uses.</source>
        <translation>{0} des Modells ist {1}, was diese Modellfamilie nicht verwendet.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is no number for a setting.</source>
        <translation>{0} ist beschädigt: {1} ist keine Zahl für eine Einstellung.</translation>
    </message>
    <message>
        <source>{0} is damaged: it lists no files.</source>
        <translation>{0} ist beschädigt: Es führt keine Dateien auf.</translation>
    </message>
    <message>
        <source>{0}: it lacks tensors</source>
        <translation>{0}: Es fehlen Tensoren</translation>
    </message>
    <message>
        <source>Use another file of it.</source>
        <translation>Verwenden Sie eine andere Datei davon.</translation>
    </message>
    <message>
        <source>The adapters with which {0} needs only {1} steps are not on this computer.</source>
        <translation>Die Adapter, mit denen {0} nur {1} Schritte braucht, sind nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose another pace, or fetch them: vivant models fetch {0}</source>
        <translation>Wählen Sie ein anderes Tempo oder laden Sie sie: vivant models fetch {0}</translation>
    </message>
    <message>
        <source>The LoRA “{0}” does not fit the model&apos;s {1}.</source>
        <translation>Die LoRA „{0}“ passt nicht zu {1} des Modells.</translation>
    </message>
    <message>
        <source>Use a LoRA that was trained for this model.</source>
        <translation>Verwenden Sie eine LoRA, die für dieses Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Nothing in “{0}” fits {1}.</source>
        <translation>Nichts in „{0}“ passt zu {1}.</translation>
    </message>
    <message>
        <source>“{0}” may be the expert for high noise or for low noise.</source>
        <translation>„{0}“ kann der Experte für starkes oder für schwaches Rauschen sein.</translation>
    </message>
    <message>
        <source>Put “high_noise” or “low_noise” into its name, as its makers do.</source>
        <translation>Schreiben Sie „high_noise“ oder „low_noise“ in den Namen, wie die Hersteller es tun.</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of memory.</source>
        <translation>„{0}“ ist keine Speichermenge.</translation>
    </message>
    <message>
        <source>Write it like 6GiB or 800MiB.</source>
        <translation>Schreiben Sie sie wie 6GiB oder 800MiB.</translation>
    </message>
    <message>
        <source>There is no device “{0}”.</source>
        <translation>Es gibt kein Gerät „{0}“.</translation>
    </message>
    <message>
        <source>{0} can name: {1}.</source>
        <translation>{0} kann sein: {1}.</translation>
    </message>
    <message>
        <source>The computer&apos;s main memory could not hold the streaming weights.</source>
        <translation>Der Hauptspeicher des Computers reicht nicht für das Nachladen der Gewichte.</translation>
    </message>
    <message>
        <source>“{0}” is the denoiser alone.</source>
        <translation>„{0}“ ist nur der Entrauscher.</translation>
    </message>
    <message>
        <source>Put a folder of Stable Video Diffusion XT beside it for the rest.</source>
        <translation>Legen Sie für den Rest einen Ordner von Stable Video Diffusion XT daneben.</translation>
    </message>
    <message>
        <source>{0}decoder.</source>
        <translation>{0}decoder.</translation>
    </message>
    <message>
        <source>{0}encoder.</source>
        <translation>{0}encoder.</translation>
    </message>
    <message>
        <source>There are no weights in {0}.</source>
        <translation>In {0} sind keine Gewichte.</translation>
    </message>
    <message>
        <source>Copy its .safetensors files there.</source>
        <translation>Kopieren Sie die .safetensors-Dateien dorthin.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration has numbers that no such model has.</source>
        <translation>Die Konfiguration des Modells enthält Zahlen, die kein solches Modell hat.</translation>
    </message>
    <message>
        <source>These are other weights, or a broken download.</source>
        <translation>Dies sind andere Gewichte, oder der Download ist unvollständig.</translation>
    </message>
    <message>
        <source>“{0}” has another shape than expected in {1}.</source>
        <translation>„{0}“ hat in {1} eine andere Form als erwartet.</translation>
    </message>
    <message>
        <source>These are other weights.</source>
        <translation>Dies sind andere Gewichte.</translation>
    </message>
    <message>
        <source>“{0}” is missing in {1}.</source>
        <translation>„{0}“ fehlt in {1}.</translation>
    </message>
    <message>
        <source>Download the weights again.</source>
        <translation>Laden Sie die Gewichte erneut herunter.</translation>
    </message>
    <message>
        <source>The clip does not fit into the memory of the graphics card.</source>
        <translation>Der Clip passt nicht in den Speicher der Grafikkarte.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer frames or a smaller size.</source>
        <translation>Schließen Sie andere Programme oder verlangen Sie weniger Bilder oder eine kleinere Größe.</translation>
    </message>
    <message>
        <source>The model gives no picture for this photo.</source>
        <translation>Das Modell ergibt für dieses Foto kein Bild.</translation>
    </message>
    <message>
        <source>Its weights may be damaged.</source>
        <translation>Seine Gewichte sind vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is larger in its configuration than in its files.</source>
        <translation>{0} des Modells ist in der Konfiguration größer als in den Dateien.</translation>
    </message>
    <message>
        <source>The configuration of the model&apos;s {0} asks for too much memory.</source>
        <translation>Die Konfiguration von {0} des Modells verlangt zu viel Speicher.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration asks for more layers than any model has.</source>
        <translation>Die Konfiguration des Modells verlangt mehr Schichten, als irgendein Modell hat.</translation>
    </message>
    <message>
        <source>the picture is cut off</source>
        <translation>das Bild ist abgeschnitten</translation>
    </message>
    <message>
        <source>Save it smaller: {0} megapixels are the most.</source>
        <translation>Speichern Sie es kleiner: Höchstens {0} Megapixel sind möglich.</translation>
    </message>
    <message>
        <source>Choose one picture in it.</source>
        <translation>Wählen Sie ein Bild daraus.</translation>
    </message>
    <message>
        <source>Save it as a JPEG, or smaller: {0} megapixels are the most.</source>
        <translation>Speichern Sie es als JPEG oder kleiner: Höchstens {0} Megapixel sind möglich.</translation>
    </message>
    <message>
        <source>Use a picture of at least {0} pixels on each side.</source>
        <translation>Verwenden Sie ein Bild mit mindestens {0} Pixeln an jeder Seite.</translation>
    </message>
    <message>
        <source>Save it as an ordinary JPEG, not a progressive one.</source>
        <translation>Speichern Sie es als gewöhnliches, nicht als progressives JPEG.</translation>
    </message>
    <message>
        <source>“{0}” is too large for an AVIF.</source>
        <translation>„{0}“ ist zu groß für ein AVIF.</translation>
    </message>
    <message>
        <source>“{0}” is completely transparent.</source>
        <translation>„{0}“ ist vollständig transparent.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>“{0}” is a device or a pipe, not a picture.</source>
        <translation>„{0}“ ist ein Gerät oder eine Pipe, kein Bild.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it again.</source>
        <translation>Kopieren Sie die Datei oder laden Sie sie erneut herunter, oder öffnen Sie sie in einem anderen Programm und speichern Sie sie dort neu.</translation>
    </message>
    <message>
        <source>“{0}” has too many pixels to open safely.</source>
        <translation>„{0}“ hat zu viele Pixel, um sicher geöffnet zu werden.</translation>
    </message>
    <message>
        <source>“{0}” is too small: {1} x {2} pixels.</source>
        <translation>„{0}“ ist zu klein: {1} x {2} Pixel.</translation>
    </message>
    <message>
        <source>“{0}” is too large a file.</source>
        <translation>Die Datei „{0}“ ist zu groß.</translation>
    </message>
    <message>
        <source>Save it as a JPEG.</source>
        <translation>Speichern Sie sie als JPEG.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a progressive JPEG.</source>
        <translation>„{0}“ ist zu groß für ein progressives JPEG.</translation>
    </message>
    <message>
        <source>a large Photoshop file (PSB)</source>
        <translation>eine große Photoshop-Datei (PSB)</translation>
    </message>
    <message>
        <source>a Photoshop file with {0} bits per channel</source>
        <translation>eine Photoshop-Datei mit {0} Bit pro Kanal</translation>
    </message>
    <message>
        <source>“{0}” is too large for a lossless or transparent WebP.</source>
        <translation>„{0}“ ist zu groß für ein verlustfreies oder transparentes WebP.</translation>
    </message>
    <message>
        <source>this picture can&apos;t be decoded</source>
        <translation>dieses Bild kann nicht dekodiert werden</translation>
    </message>
    <message>
        <source>You have no permission to read “{0}”.</source>
        <translation>Sie haben keine Leseberechtigung für „{0}“.</translation>
    </message>
    <message>
        <source>Allow reading it, or copy it elsewhere.</source>
        <translation>Erlauben Sie das Lesen oder kopieren Sie die Datei an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Copy it to this computer first.</source>
        <translation>Kopieren Sie die Datei zuerst auf diesen Computer.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read: it is {1}.</source>
        <translation>„{0}“ kann nicht gelesen werden: Es ist {1}.</translation>
    </message>
    <message>
        <source>a Photoshop file of an unusual colour mode</source>
        <translation>eine Photoshop-Datei in einem ungewöhnlichen Farbmodus</translation>
    </message>
    <message>
        <source>a TIFF of an unusual kind</source>
        <translation>ein TIFF einer ungewöhnlichen Art</translation>
    </message>
    <message>
        <source>The face detection network is missing.</source>
        <translation>Das Netz zur Gesichtserkennung fehlt.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP and GIF pictures can be opened.</source>
        <translation>Geöffnet werden können JPEG-, PNG-, WebP-, AVIF-, HEIC-, TIFF-, BMP- und GIF-Bilder.</translation>
    </message>
    <message>
        <source>Develop it first: save it as a JPEG or TIFF in the program you edit photos with.</source>
        <translation>Entwickeln Sie es zuerst: Speichern Sie es in Ihrer Fotobearbeitung als JPEG oder TIFF.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, and save it as a PNG, JPEG or TIFF.</source>
        <translation>Öffnen Sie es in dem Programm, mit dem es erstellt wurde, und speichern Sie es als PNG, JPEG oder TIFF.</translation>
    </message>
    <message>
        <source>Save one frame of it as a picture, and open that.</source>
        <translation>Speichern Sie ein Einzelbild daraus und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>The picture is the file of the same name without “._” in front.</source>
        <translation>Das Bild ist die gleichnamige Datei ohne „._“ am Anfang.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read: {1}.</source>
        <translation>„{0}“ kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>Choose from: {0}, or a colour like #f4f0ea.</source>
        <translation>Zur Wahl stehen: {0}, oder eine Farbe wie #f4f0ea.</translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation>Es gibt {0} {1} nicht.</translation>
    </message>
    <message>
        <source>The network that recognises things is missing.</source>
        <translation>Das Netz, das Dinge erkennt, fehlt.</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>es gibt keine Zeilen</translation>
    </message>
    <message>
        <source>A picture in memory must be (H, W, 3) of 8-bit colour.</source>
        <translation>Ein Bild im Speicher muss (H, W, 3) in 8-Bit-Farben sein.</translation>
    </message>
    <message>
        <source>a tag is too large</source>
        <translation>ein Tag ist zu groß</translation>
    </message>
    <message>
        <source>a tag is cut off</source>
        <translation>ein Tag ist abgeschnitten</translation>
    </message>
    <message>
        <source>no size</source>
        <translation>keine Größe</translation>
    </message>
    <message>
        <source>no colour map</source>
        <translation>keine Farbtabelle</translation>
    </message>
    <message>
        <source>strips are missing</source>
        <translation>Streifen fehlen</translation>
    </message>
    <message>
        <source>a strip is too large</source>
        <translation>ein Streifen ist zu groß</translation>
    </message>
    <message>
        <source>a strip is cut off</source>
        <translation>ein Streifen ist abgeschnitten</translation>
    </message>
    <message>
        <source>pieces are missing</source>
        <translation>Teile fehlen</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>Die Datei ist möglicherweise beschädigt.</translation>
    </message>
    <message>
        <source>The edits can&apos;t be kept in {0}.</source>
        <translation>Die Bearbeitungen können in {0} nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Free some space, then go on: what was drawn is kept.</source>
        <translation>Schaffen Sie Platz und machen Sie weiter: Was gezeichnet wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be written to {0}.</source>
        <translation>Der Clip kann nicht nach {0} geschrieben werden.</translation>
    </message>
    <message>
        <source>The end picture is missing, or is not the one the recipe names.</source>
        <translation>Das Endbild fehlt oder ist nicht das im Rezept genannte.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Wählen Sie es erneut.</translation>
    </message>
    <message>
        <source>The clip needs {0} GB of disk, and less is free in {1}.</source>
        <translation>Der Clip braucht {0} GB Speicherplatz; in {1} ist weniger frei.</translation>
    </message>
    <message>
        <source>Free some space, or make fewer or smaller frames.</source>
        <translation>Schaffen Sie Platz oder erstellen Sie weniger oder kleinere Bilder.</translation>
    </message>
    <message>
        <source>Was it moved, renamed or deleted?</source>
        <translation>Wurde es verschoben, umbenannt oder gelöscht?</translation>
    </message>
    <message>
        <source>The clip can&apos;t be written to {0}: the disk is full.</source>
        <translation>Der Clip kann nicht nach {0} geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>{0} {1} To delete it later: vivant jobs --clear</source>
        <translation>{0} {1} Später löschen: vivant jobs --clear</translation>
    </message>
    <message>
        <source>Frames kept: {0}. To continue: vivant export {1} -o OUT</source>
        <translation>Behaltene Bilder: {0}. Weiter mit: vivant export {1} -o OUT</translation>
    </message>
    <message>
        <source>The motion so far is kept. To continue: vivant export {0} -o OUT</source>
        <translation>Die bisherige Bewegung bleibt erhalten. Weiter mit: vivant export {0} -o OUT</translation>
    </message>
    <message>
        <source>A label in it can be restored alone.</source>
        <translation>Ein Etikett darin lässt sich für sich wiederherstellen.</translation>
    </message>
    <message>
        <source>No product was found in this photo.</source>
        <translation>In diesem Foto wurde kein Produkt gefunden.</translation>
    </message>
    <message>
        <source>The photo&apos;s border cuts off the product.</source>
        <translation>Der Rand des Fotos schneidet das Produkt ab.</translation>
    </message>
    <message>
        <source>The outline of the product can&apos;t be seen clearly enough in the photo.</source>
        <translation>Der Umriss des Produkts ist im Foto nicht deutlich genug zu erkennen.</translation>
    </message>
    <message>
        <source>The subject of this photo is no bottle or box, and may change its shape.</source>
        <translation>Das Motiv dieses Fotos ist weder Flasche noch Schachtel und kann seine Form ändern.</translation>
    </message>
    <message>
        <source>The subject of this photo is a person, not a product.</source>
        <translation>Das Motiv dieses Fotos ist ein Mensch, kein Produkt.</translation>
    </message>
    <message>
        <source>The subject of this photo lives or is soft, so its shape may change.</source>
        <translation>Das Motiv dieses Fotos lebt oder ist weich; seine Form kann sich ändern.</translation>
    </message>
    <message>
        <source>It can&apos;t be told surely enough where the product is in the clip.</source>
        <translation>Es lässt sich nicht sicher genug feststellen, wo das Produkt im Clip ist.</translation>
    </message>
    <message>
        <source>The clip no longer shows the product as a whole.</source>
        <translation>Der Clip zeigt das Produkt nicht mehr als Ganzes.</translation>
    </message>
    <message>
        <source>The network that recognises people is missing.</source>
        <translation>Das Netz, das Menschen erkennt, fehlt.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} lacks {1}.</source>
        <translation>Im Teil {0} des Modells fehlt {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} has what it should not: {1}.</source>
        <translation>Im Teil {0} des Modells ist etwas zu viel: {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} has another shape of {1}.</source>
        <translation>Im Teil {0} des Modells hat {1} eine andere Form.</translation>
    </message>
    <message>
        <source>this kind of BMP is not supported</source>
        <translation>diese Art von BMP wird nicht unterstützt</translation>
    </message>
    <message>
        <source>“{0}” is too large for a transparent or HDR HEIC.</source>
        <translation>„{0}“ ist zu groß für ein transparentes oder HDR-HEIC.</translation>
    </message>
    <message>
        <source>Save it as a grey PNG or TIFF of 8 or 16 bits; white is near.</source>
        <translation>Speichern Sie es als graues PNG oder TIFF mit 8 oder 16 Bit; Weiß ist nah.</translation>
    </message>
    <message>
        <source>“{0}” is {1}x{2} pixels, and the photo {3}x{4}: the shapes differ.</source>
        <translation>„{0}“ hat {1}x{2} Pixel und das Foto {3}x{4}: Die Seitenverhältnisse sind verschieden.</translation>
    </message>
    <message>
        <source>The depth picture in this request is damaged.</source>
        <translation>Das Tiefenbild in diesen Vorgaben ist beschädigt.</translation>
    </message>
    <message>
        <source>A depth picture shows all of the photo, in any size of the same shape.</source>
        <translation>Ein Tiefenbild zeigt das ganze Foto, in beliebiger Größe und gleichem Seitenverhältnis.</translation>
    </message>
    <message>
        <source>“{0}” is in colour, and a depth picture is grey.</source>
        <translation>„{0}“ ist farbig, und ein Tiefenbild ist grau.</translation>
    </message>
    <message>
        <source>“{0}” has neither 8 nor 16 bits.</source>
        <translation>„{0}“ hat weder 8 noch 16 Bit.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a depth picture.</source>
        <translation>„{0}“ ist kein Name für ein Tiefenbild.</translation>
    </message>
    <message>
        <source>Let it end in .png or .tif.</source>
        <translation>Lassen Sie ihn auf .png oder .tif enden.</translation>
    </message>
    <message>
        <source>“{0}” exists already.</source>
        <translation>„{0}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or add --force.</source>
        <translation>Wählen Sie einen anderen Namen, oder geben Sie --force an.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read as a depth picture.</source>
        <translation>„{0}“ kann nicht als Tiefenbild gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Fetch the file that it stands for: git lfs pull.</source>
        <translation>Holen Sie die Datei, für die er steht: git lfs pull.</translation>
    </message>
    <message>
        <source>a Procreate file</source>
        <translation>eine Procreate-Datei</translation>
    </message>
    <message>
        <source>a Sketch file</source>
        <translation>eine Sketch-Datei</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>ein JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>ein JPEG-XR-Bild</translation>
    </message>
    <message>
        <source>a GIMP file (XCF)</source>
        <translation>eine GIMP-Datei (XCF)</translation>
    </message>
    <message>
        <source>an Affinity file</source>
        <translation>eine Affinity-Datei</translation>
    </message>
    <message>
        <source>a Clip Studio file</source>
        <translation>eine Clip-Studio-Datei</translation>
    </message>
    <message>
        <source>a Paint.NET file</source>
        <translation>eine Paint.NET-Datei</translation>
    </message>
    <message>
        <source>a PaintShop Pro file</source>
        <translation>eine PaintShop-Pro-Datei</translation>
    </message>
    <message>
        <source>an InDesign document</source>
        <translation>ein InDesign-Dokument</translation>
    </message>
    <message>
        <source>a Krita file</source>
        <translation>eine Krita-Datei</translation>
    </message>
    <message>
        <source>an OpenRaster file</source>
        <translation>eine OpenRaster-Datei</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>ein OpenEXR-Bild</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>ein Radiance-HDR-Bild</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation>ein QOI-Bild</translation>
    </message>
    <message>
        <source>a BPG picture</source>
        <translation>ein BPG-Bild</translation>
    </message>
    <message>
        <source>a DPX picture</source>
        <translation>ein DPX-Bild</translation>
    </message>
    <message>
        <source>a FITS picture</source>
        <translation>ein FITS-Bild</translation>
    </message>
    <message>
        <source>a medical picture (DICOM)</source>
        <translation>ein medizinisches Bild (DICOM)</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>eine MNG-Animation</translation>
    </message>
    <message>
        <source>a JNG picture</source>
        <translation>ein JNG-Bild</translation>
    </message>
    <message>
        <source>an SGI picture</source>
        <translation>ein SGI-Bild</translation>
    </message>
    <message>
        <source>a PCX picture</source>
        <translation>ein PCX-Bild</translation>
    </message>
    <message>
        <source>an XPM picture</source>
        <translation>ein XPM-Bild</translation>
    </message>
    <message>
        <source>an ImageMagick file (MIFF)</source>
        <translation>eine ImageMagick-Datei (MIFF)</translation>
    </message>
    <message>
        <source>a PICT picture</source>
        <translation>ein PICT-Bild</translation>
    </message>
    <message>
        <source>a Blender file</source>
        <translation>eine Blender-Datei</translation>
    </message>
    <message>
        <source>a DirectDraw texture</source>
        <translation>eine DirectDraw-Textur</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>eine Symboldatei</translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation>eine Windows-Zeichnung (EMF)</translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation>eine Windows-Zeichnung (WMF)</translation>
    </message>
    <message>
        <source>a PostScript drawing</source>
        <translation>eine PostScript-Zeichnung</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a CorelDRAW file</source>
        <translation>eine CorelDRAW-Datei</translation>
    </message>
    <message>
        <source>a companion file of macOS</source>
        <translation>eine Begleitdatei von macOS</translation>
    </message>
    <message>
        <source>a folder&apos;s settings file of macOS</source>
        <translation>eine Ordner-Einstellungsdatei von macOS</translation>
    </message>
    <message>
        <source>an archive or an Office document</source>
        <translation>ein Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a sound or a video</source>
        <translation>eine Tonaufnahme oder ein Video</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a pointer of Git LFS</source>
        <translation>ein Git-LFS-Verweis</translation>
    </message>
    <message>
        <source>a web page or a drawing in text</source>
        <translation>eine Webseite oder eine Zeichnung in Textform</translation>
    </message>
    <message>
        <source>a camera&apos;s RAW file</source>
        <translation>eine RAW-Datei einer Kamera</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>filled with zeros</source>
        <translation>eine Datei nur aus Nullen</translation>
    </message>
    <message>
        <source>a Targa picture</source>
        <translation>ein Targa-Bild</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>an Illustrator file</source>
        <translation>eine Illustrator-Datei</translation>
    </message>
    <message>
        <source>a thumbnail cache of Windows</source>
        <translation>ein Miniaturbild-Cache von Windows</translation>
    </message>
    <message>
        <source>a Netpbm picture</source>
        <translation>ein Netpbm-Bild</translation>
    </message>
    <message>
        <source>a JPEG-LS picture</source>
        <translation>ein JPEG-LS-Bild</translation>
    </message>
    <message>
        <source>a lossless JPEG</source>
        <translation>ein verlustfreies JPEG</translation>
    </message>
    <message>
        <source>a hierarchical JPEG</source>
        <translation>ein hierarchisches JPEG</translation>
    </message>
    <message>
        <source>a JPEG with {0} bits per colour</source>
        <translation>ein JPEG mit {0} Bit pro Farbe</translation>
    </message>
    <message>
        <source>a TIFF with {0} compression</source>
        <translation>ein TIFF mit {0}-Komprimierung</translation>
    </message>
    <message>
        <source>The clip is begun already.</source>
        <translation>Der Clip wurde bereits begonnen.</translation>
    </message>
    <message>
        <source>Use its settings for a new one.</source>
        <translation>Verwenden Sie die Einstellungen für einen neuen.</translation>
    </message>
    <message>
        <source>{0} is too large.</source>
        <translation>{0} ist zu groß.</translation>
    </message>
    <message>
        <source>The edits of the clip in {0} can&apos;t be read.</source>
        <translation>Die Bearbeitungen des Clips in {0} können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The repaired frames in {0} can&apos;t be read.</source>
        <translation>Die reparierten Bilder in {0} können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no room for the clip&apos;s frames ({0} GB).</source>
        <translation>Für die Bilder des Clips ist kein Platz ({0} GB).</translation>
    </message>
    <message>
        <source>The clip in {0} is not finished.</source>
        <translation>Der Clip in {0} ist nicht fertig.</translation>
    </message>
    <message>
        <source>Run the job again to continue it.</source>
        <translation>Starten Sie den Auftrag erneut, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>Another Vivant is working on this clip.</source>
        <translation>Ein anderes Vivant arbeitet an diesem Clip.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Warten Sie, bis es fertig ist, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used.</source>
        <translation>{0} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The photo of the clip in {0} is gone.</source>
        <translation>Das Foto des Clips in {0} ist verschwunden.</translation>
    </message>
    <message>
        <source>Make the clip again.</source>
        <translation>Erstellen Sie den Clip neu.</translation>
    </message>
    <message>
        <source>{0} is not a job of Vivant&apos;s.</source>
        <translation>{0} ist kein Auftrag von Vivant.</translation>
    </message>
    <message>
        <source>Its request can&apos;t be read.</source>
        <translation>Seine Vorgaben können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The frames of {0} can&apos;t be read.</source>
        <translation>Die Bilder von {0} können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be deleted.</source>
        <translation>{0} kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved.</source>
        <translation>{0} kann nicht verschoben werden.</translation>
    </message>
    <message>
        <source>{0} is not a job.</source>
        <translation>{0} ist kein Auftrag.</translation>
    </message>
    <message>
        <source>Jobs are kept in {0}.</source>
        <translation>Aufträge liegen in {0}.</translation>
    </message>
    <message>
        <source>The clips in {0} can&apos;t be listed.</source>
        <translation>Die Clips in {0} können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>See {0} for the details.</source>
        <translation>Einzelheiten stehen in {0}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read or written: {1}.</source>
        <translation>{0} kann nicht gelesen oder geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Something went wrong that Vivant did not expect.</source>
        <translation>Es ist etwas schiefgegangen, womit Vivant nicht gerechnet hat.</translation>
    </message>
    <message>
        <source>{0} is too long for a file&apos;s name.</source>
        <translation>{0} ist zu lang für einen Dateinamen.</translation>
    </message>
    <message>
        <source>Is the disk still there, and open to you?</source>
        <translation>Ist der Datenträger noch da und für Sie zugänglich?</translation>
    </message>
    <message>
        <source>Built in. Moves the photo&apos;s own pixels, so labels and faces stay themselves. Any computer.</source>
        <translation>Eingebaut. Bewegt die Pixel des Fotos selbst; Etiketten und Gesichter bleiben, was sie sind. Läuft auf jedem Computer.</translation>
    </message>
    <message>
        <source>There is no model {0}.</source>
        <translation>Es gibt kein Modell {0}.</translation>
    </message>
    <message>
        <source>Models: {0}.</source>
        <translation>Modelle: {0}.</translation>
    </message>
    <message>
        <source>Follows a prompt, 720p at 24 frames a second, under a free licence.</source>
        <translation>Folgt einem Prompt, 720p mit 24 Bildern pro Sekunde, unter einer freien Lizenz.</translation>
    </message>
    <message>
        <source>A free licence; its text is at the link.</source>
        <translation>Eine freie Lizenz; ihr Text steht unter dem Link.</translation>
    </message>
    <message>
        <source>Two experts of 14 billion parameters: the finest motion here, start and end picture, for large machines.</source>
        <translation>Zwei Experten mit 14 Milliarden Parametern: die feinste Bewegung, Anfangs- und Endbild, für große Rechner.</translation>
    </message>
    <message>
        <source>One model of 14 billion parameters that also looks at the photo through CLIP. 480p.</source>
        <translation>Ein Modell mit 14 Milliarden Parametern, das das Foto auch mit CLIP betrachtet. 480p.</translation>
    </message>
    <message>
        <source>Its own terms, which reportedly limit large companies. Read them before selling what you make.</source>
        <translation>Eigene Bedingungen, die angeblich große Unternehmen einschränken. Lesen Sie sie, bevor Sie Ihre Clips verkaufen.</translation>
    </message>
    <message>
        <source>Six seconds at 720 x 480, follows long prompts. One size and one length, as it was trained.</source>
        <translation>Sechs Sekunden mit 720 x 480, folgt langen Prompts. Eine Größe und eine Länge, wie trainiert.</translation>
    </message>
    <message>
        <source>Its own terms; commercial use asks for registration. Read them before selling what you make.</source>
        <translation>Eigene Bedingungen; gewerbliche Nutzung erfordert eine Registrierung. Lesen Sie sie, bevor Sie Ihre Clips verkaufen.</translation>
    </message>
    <message>
        <source>Up to ten seconds at 16 frames a second, up to 1360 x 768 in steps of 16, follows long prompts.</source>
        <translation>Bis zu zehn Sekunden mit 16 Bildern pro Sekunde, bis 1360 x 768 in Schritten von 16, folgt langen Prompts.</translation>
    </message>
    <message>
        <source>Stable Diffusion 1.5 set in motion: start and end picture, the smallest download.</source>
        <translation>Stable Diffusion 1.5 in Bewegung: Anfangs- und Endbild, der kleinste Download.</translation>
    </message>
    <message>
        <source>Free for most uses, with a list of forbidden ones; the motion parts are Apache-2.0.</source>
        <translation>Für die meisten Zwecke frei, mit einer Liste verbotener Zwecke; die Bewegungsteile stehen unter Apache-2.0.</translation>
    </message>
    <message>
        <source>“{0}” does not hold weights of a model that Vivant knows.</source>
        <translation>„{0}“ enthält keine Gewichte eines Modells, das Vivant kennt.</translation>
    </message>
    <message>
        <source>A folder from the Hub, or a .safetensors file of Stable Video Diffusion.</source>
        <translation>Ein Ordner vom Hub oder eine .safetensors-Datei von Stable Video Diffusion.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its num_frames can&apos;t be right.</source>
        <translation>„{0}“ ist beschädigt: num_frames kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Fetch the model again, or import another folder.</source>
        <translation>Laden Sie das Modell erneut herunter oder importieren Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} ist keine Datei.</translation>
    </message>
    <message>
        <source>{0} is too large to be what its name says.</source>
        <translation>{0} ist größer, als der Name vermuten lässt.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not a JSON object.</source>
        <translation>{0} ist beschädigt: Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{0}: the memory is full.</source>
        <translation>{0}: Der Arbeitsspeicher ist voll.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>{0} kann nicht gelesen werden: {1}</translation>
    </message>
    <message>
        <source>Weights are read from safetensors files only: those cannot carry programs.</source>
        <translation>Gewichte werden nur aus safetensors-Dateien gelesen: Diese können keine Programme enthalten.</translation>
    </message>
    <message>
        <source>“{0}” is not a file of weights that can be used.</source>
        <translation>„{0}“ ist keine Datei mit brauchbaren Gewichten.</translation>
    </message>
    <message>
        <source>This model&apos;s motion can&apos;t be adjusted</source>
        <translation>Die Bewegung dieses Modells lässt sich nicht einstellen</translation>
    </message>
    <message>
        <source>How much moves: twice the value, twice the motion</source>
        <translation>Wie viel sich bewegt: doppelter Wert, doppelte Bewegung</translation>
    </message>
    <message>
        <source>How much moves: the model&apos;s motion bucket, not a calibrated scale</source>
        <translation>Wie viel sich bewegt: der Motion Bucket des Modells, keine geeichte Skala</translation>
    </message>
    <message>
        <source>How fast time passes</source>
        <translation>Wie schnell die Zeit vergeht</translation>
    </message>
    <message>
        <source>How far the clip may depart from the photo</source>
        <translation>Wie weit sich der Clip vom Foto entfernen darf</translation>
    </message>
    <message>
        <source>Becomes words in the prompt, so it is only a hint</source>
        <translation>Wird zu Worten im Prompt und ist daher nur ein Hinweis</translation>
    </message>
    <message>
        <source>Imagines new motion for the whole photo. Wants a graphics card, and patience without one.</source>
        <translation>Erfindet neue Bewegung für das ganze Foto. Braucht eine Grafikkarte, oder Geduld.</translation>
    </message>
    <message>
        <source>Write: path from 0,0,1 to 0.2,0.1,0.6 ease=out; each frame is X,Y,WIDTH in shares of the photo.</source>
        <translation>Schreiben Sie: path from 0,0,1 to 0.2,0.1,0.6 ease=out; jeder Rahmen ist X,Y,BREITE in Anteilen des Fotos.</translation>
    </message>
    <message>
        <source>Its width goes from {0} to 1, as a share of the photo&apos;s.</source>
        <translation>Die Breite reicht von {0} bis 1, als Anteil der Breite des Fotos.</translation>
    </message>
    <message>
        <source>X and Y are at least 0, and each of them plus the width at most 1.</source>
        <translation>X und Y sind mindestens 0, und beide zusammen mit der Breite je höchstens 1.</translation>
    </message>
    <message>
        <source>A frame of the camera path can&apos;t be {0}.</source>
        <translation>Ein Rahmen der Kamerafahrt kann nicht {0} sein.</translation>
    </message>
    <message>
        <source>The last frame of the camera path reaches outside the photo.</source>
        <translation>Der Endrahmen der Kamerafahrt reicht über das Foto hinaus.</translation>
    </message>
    <message>
        <source>The camera path does not say where it ends.</source>
        <translation>Die Kamerafahrt sagt nicht, wo sie endet.</translation>
    </message>
    <message>
        <source>{0} is not a frame of a camera path.</source>
        <translation>{0} ist kein Rahmen einer Kamerafahrt.</translation>
    </message>
    <message>
        <source>The first frame of the camera path reaches outside the photo.</source>
        <translation>Der Anfangsrahmen der Kamerafahrt reicht über das Foto hinaus.</translation>
    </message>
    <message>
        <source>{0} is not a part of a camera path.</source>
        <translation>{0} ist kein Teil einer Kamerafahrt.</translation>
    </message>
    <message>
        <source>{0} % of the picture is shown; choose “blur” or a colour as its edges to show all.</source>
        <translation>{0} % des Bildes sind zu sehen; mit „blur“ oder einer Farbe für die Ränder ist alles zu sehen.</translation>
    </message>
    <message>
        <source>{0} makes {1} frames, not {2}.</source>
        <translation>{0} erstellt {1} Bilder, nicht {2}.</translation>
    </message>
    <message>
        <source>{0} makes {1}x{2} pixels, not {3}x{4}.</source>
        <translation>{0} erstellt {1}x{2} Pixel, nicht {3}x{4}.</translation>
    </message>
    <message>
        <source>{0} makes {1} frames in {2} passes: {3} times the time of one.</source>
        <translation>{0} erstellt {1} Bilder in {2} Durchgängen: Das dauert {3}-mal so lange wie einer.</translation>
    </message>
    <message>
        <source>edits are a short list</source>
        <translation>Bearbeitungen sind eine kurze Liste</translation>
    </message>
    <message>
        <source>unknown edit</source>
        <translation>unbekannte Bearbeitung</translation>
    </message>
    <message>
        <source>The effects are too long.</source>
        <translation>Die Liste der Effekte ist zu lang.</translation>
    </message>
    <message>
        <source>The effect {0} is asked for twice.</source>
        <translation>Der Effekt {0} wird zweimal verlangt.</translation>
    </message>
    <message>
        <source>There is no effect {0}.</source>
        <translation>Es gibt keinen Effekt {0}.</translation>
    </message>
    <message>
        <source>An effect&apos;s strength can&apos;t be {0}.</source>
        <translation>Die Stärke eines Effekts kann nicht {0} sein.</translation>
    </message>
    <message>
        <source>It goes from 0 to 1.</source>
        <translation>Sie reicht von 0 bis 1.</translation>
    </message>
    <message>
        <source>Write: free forward=1 roll=0.2 from right=-0.3 ease=out; axes: right, down, forward, pan, tilt, roll.</source>
        <translation>Schreiben Sie: free forward=1 roll=0.2 from right=-0.3 ease=out; Achsen: right, down, forward, pan, tilt, roll.</translation>
    </message>
    <message>
        <source>An axis of the camera can&apos;t be {0}.</source>
        <translation>Eine Achse der Kamera kann nicht {0} sein.</translation>
    </message>
    <message>
        <source>It goes from -1 to 1.</source>
        <translation>Sie reicht von -1 bis 1.</translation>
    </message>
    <message>
        <source>Start and end of the camera move are the same.</source>
        <translation>Anfang und Ende der Kamerafahrt sind gleich.</translation>
    </message>
    <message>
        <source>{0} is not an axis or option of the free camera.</source>
        <translation>{0} ist keine Achse oder Option der freien Kamera.</translation>
    </message>
    <message>
        <source>“light” has a value of the wrong kind.</source>
        <translation>„light“ hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>The request can&apos;t be read.</source>
        <translation>Die Vorgaben können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This version of Vivant does not know {0}.</source>
        <translation>Diese Version von Vivant kennt {0} nicht.</translation>
    </message>
    <message>
        <source>The size is missing.</source>
        <translation>Die Größe fehlt.</translation>
    </message>
    <message>
        <source>“{0}” has a value of the wrong kind.</source>
        <translation>„{0}“ hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>{0} is not a painted hint.</source>
        <translation>{0} ist keine gemalte Vorgabe.</translation>
    </message>
    <message>
        <source>The painted hints are too long.</source>
        <translation>Die gemalten Vorgaben sind zu lang.</translation>
    </message>
    <message>
        <source>The recipe in this file is too large to be one of Vivant&apos;s.</source>
        <translation>Das Rezept in dieser Datei ist zu groß, um von Vivant zu sein.</translation>
    </message>
    <message>
        <source>This file was not made by Vivant.</source>
        <translation>Diese Datei stammt nicht von Vivant.</translation>
    </message>
    <message>
        <source>The recipe in this file is damaged.</source>
        <translation>Das Rezept in dieser Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The recipe in this file can&apos;t be used: {0}</source>
        <translation>Das Rezept in dieser Datei kann nicht verwendet werden: {0}</translation>
    </message>
    <message>
        <source>This file carries no recipe of Vivant&apos;s.</source>
        <translation>Diese Datei enthält kein Rezept von Vivant.</translation>
    </message>
    <message>
        <source>Give a colour as its background, or choose Breeze.</source>
        <translation>Geben Sie eine Farbe als Hintergrund an oder wählen Sie Breeze.</translation>
    </message>
    <message>
        <source>The nearest it can is {0}x{1}.</source>
        <translation>Am nächsten kommt {0}x{1}.</translation>
    </message>
    <message>
        <source>The nearest it can is {0}.</source>
        <translation>Am nächsten kommt {0}.</translation>
    </message>
    <message>
        <source>Leave the border out; “fit” says what is around a photo of another shape than the clip.</source>
        <translation>Lassen Sie den Rand weg; „fit“ bestimmt, was ein Foto von anderem Format umgibt.</translation>
    </message>
    <message>
        <source>Write it like #ffffff (white) or #202020. A background may also be “none”: transparent.</source>
        <translation>Schreiben Sie sie wie #ffffff (weiß) oder #202020. Ein Hintergrund kann auch „none“ sein: transparent.</translation>
    </message>
    <message>
        <source>{0} can&apos;t make transparent clips.</source>
        <translation>{0} kann keine transparenten Clips erstellen.</translation>
    </message>
    <message>
        <source>Width and height must be even, as video needs it.</source>
        <translation>Breite und Höhe müssen gerade sein, wie Video es verlangt.</translation>
    </message>
    <message>
        <source>{0} can&apos;t make {1}x{2} pixels.</source>
        <translation>{0} kann keine {1}x{2} Pixel erstellen.</translation>
    </message>
    <message>
        <source>{0} can&apos;t make {1} frames.</source>
        <translation>{0} kann keine {1} Bilder erstellen.</translation>
    </message>
    <message>
        <source>{0} needs a prompt.</source>
        <translation>{0} braucht einen Prompt.</translation>
    </message>
    <message>
        <source>Say in a sentence what moves, and how.</source>
        <translation>Sagen Sie in einem Satz, was sich wie bewegt.</translation>
    </message>
    <message>
        <source>{0} takes no prompt.</source>
        <translation>{0} nimmt keinen Prompt.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another model.</source>
        <translation>Lassen Sie ihn weg oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} takes no negative prompt.</source>
        <translation>{0} nimmt keinen negativen Prompt.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>{0} can&apos;t end on a picture.</source>
        <translation>{0} kann nicht mit einem Bild enden.</translation>
    </message>
    <message>
        <source>The end picture is not given by its hash.</source>
        <translation>Das Endbild ist nicht durch seinen Hash angegeben.</translation>
    </message>
    <message>
        <source>A loop ends where it begins.</source>
        <translation>Eine Schleife endet, wo sie beginnt.</translation>
    </message>
    <message>
        <source>Choose either a loop or an end picture.</source>
        <translation>Wählen Sie entweder eine Schleife oder ein Endbild.</translation>
    </message>
    <message>
        <source>{0} takes no painted hints.</source>
        <translation>{0} nimmt keine gemalten Vorgaben.</translation>
    </message>
    <message>
        <source>Breeze does.</source>
        <translation>Breeze schon.</translation>
    </message>
    <message>
        <source>{0} has no effects.</source>
        <translation>{0} hat keine Effekte.</translation>
    </message>
    <message>
        <source>Breeze has: leave them out, or choose Breeze.</source>
        <translation>Breeze hat welche: Lassen Sie sie weg oder wählen Sie Breeze.</translation>
    </message>
    <message>
        <source>{0} puts no border around a photo.</source>
        <translation>{0} setzt keinen Rand um ein Foto.</translation>
    </message>
    <message>
        <source>{0} moves the photo&apos;s own colours.</source>
        <translation>{0} bewegt die Farben des Fotos selbst.</translation>
    </message>
    <message>
        <source>There are none to bring back.</source>
        <translation>Es gibt nichts zurückzuholen.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}.</source>
        <translation>{0} kann nicht {1} sein.</translation>
    </message>
    <message>
        <source>It goes from {0} to {1}.</source>
        <translation>Der Bereich ist {0} bis {1}.</translation>
    </message>
    <message>
        <source>LoRAs are read from safetensors files only: those cannot carry programs.</source>
        <translation>LoRAs werden nur aus safetensors-Dateien gelesen: Diese können keine Programme enthalten.</translation>
    </message>
    <message>
        <source>{0} takes LoRAs for {1}.</source>
        <translation>{0} nimmt LoRAs für {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a safetensors file.</source>
        <translation>„{0}“ ist keine safetensors-Datei.</translation>
    </message>
    <message>
        <source>“{0}” holds no LoRA.</source>
        <translation>„{0}“ enthält keine LoRA.</translation>
    </message>
    <message>
        <source>{0} takes no LoRAs.</source>
        <translation>{0} nimmt keine LoRAs.</translation>
    </message>
    <message>
        <source>{0} is a LoRA for {1}.</source>
        <translation>{0} ist eine LoRA für {1}.</translation>
    </message>
    <message>
        <source>Give a .safetensors file.</source>
        <translation>Geben Sie eine .safetensors-Datei an.</translation>
    </message>
    <message>
        <source>“{0}” is a {1}, which can&apos;t be used.</source>
        <translation>„{0}“ ist vom Typ {1} und kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Use a plain LoRA.</source>
        <translation>Verwenden Sie eine gewöhnliche LoRA.</translation>
    </message>
    <message>
        <source>The list of LoRAs is too long.</source>
        <translation>Die Liste der LoRAs ist zu lang.</translation>
    </message>
    <message>
        <source>A clip can have {0}.</source>
        <translation>Ein Clip kann {0} haben.</translation>
    </message>
    <message>
        <source>{0} LoRAs are too many.</source>
        <translation>{0} LoRAs sind zu viele.</translation>
    </message>
    <message>
        <source>The LoRA {0} is asked for twice.</source>
        <translation>Die LoRA {0} ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Geben Sie sie nur einmal an.</translation>
    </message>
    <message>
        <source>The list of LoRAs can&apos;t be read.</source>
        <translation>Die Liste der LoRAs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Give their files again.</source>
        <translation>Geben Sie ihre Dateien noch einmal an.</translation>
    </message>
    <message>
        <source>A LoRA&apos;s strength can&apos;t be {0}.</source>
        <translation>Die Stärke einer LoRA kann nicht {0} sein.</translation>
    </message>
    <message>
        <source>Leave them out, or choose another model.</source>
        <translation>Lassen Sie sie weg oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} has no experts for high and low noise.</source>
        <translation>{0} hat keine Experten für starkes und schwaches Rauschen.</translation>
    </message>
    <message>
        <source>Give the LoRA without them.</source>
        <translation>Geben Sie die LoRA ohne sie an.</translation>
    </message>
    <message>
        <source>The {0} is too long or has characters that can&apos;t be printed.</source>
        <translation>{0} ist zu lang oder enthält Zeichen, die nicht darstellbar sind.</translation>
    </message>
    <message>
        <source>Vivant runs from its source here.</source>
        <translation>Vivant läuft hier aus seinem Quelltext.</translation>
    </message>
    <message>
        <source>Install them beside it: pip install -e &apos;.[models]&apos;</source>
        <translation>Installieren Sie sie daneben: pip install -e &apos;.[models]&apos;</translation>
    </message>
    <message>
        <source>torch was downloaded but does not work on this computer.</source>
        <translation>torch wurde heruntergeladen, funktioniert aber auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>Try again, or use Breeze, which needs no torch.</source>
        <translation>Versuchen Sie es erneut oder verwenden Sie Breeze, das kein torch braucht.</translation>
    </message>
    <message>
        <source>There is too little room in {0}: {1} GB are needed.</source>
        <translation>In {0} ist zu wenig Platz: Benötigt werden {1} GB.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>torch could not be downloaded.</source>
        <translation>torch konnte nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Check the network and try again; complete files are kept.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut; fertige Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>This is the newest Vivant ({0}).</source>
        <translation>Dies ist die neueste Version von Vivant ({0}).</translation>
    </message>
    <message>
        <source>This copy of Vivant has no address for its releases.</source>
        <translation>Dieses Vivant kennt keine Adresse für neue Versionen.</translation>
    </message>
    <message>
        <source>Check the page you downloaded Vivant from.</source>
        <translation>Sehen Sie auf der Seite nach, von der Sie Vivant haben.</translation>
    </message>
    <message>
        <source>The list of releases can&apos;t be read.</source>
        <translation>Die Liste der Versionen kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of releases can&apos;t be reached.</source>
        <translation>Die Liste der Versionen ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Is there a network? Try again later.</source>
        <translation>Besteht eine Netzwerkverbindung? Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>The clips need about {0} GB of disk, and {1} GB are free.</source>
        <translation>Die Clips brauchen etwa {0} GB Speicherplatz; frei sind {1} GB.</translation>
    </message>
    <message>
        <source>Free some space, choose another disk, or make the batch in parts: --part 1/10.</source>
        <translation>Schaffen Sie Platz, wählen Sie einen anderen Datenträger oder teilen Sie den Stapel: --part 1/10.</translation>
    </message>
    <message>
        <source>What is done is kept; the batch goes on.</source>
        <translation>Was fertig ist, bleibt; der Stapel geht weiter.</translation>
    </message>
    <message>
        <source>The clips can&apos;t be written into “{0}”{1}.</source>
        <translation>Die Clips können nicht in „{0}“ geschrieben werden{1}.</translation>
    </message>
    <message>
        <source>There is no batch in “{0}” that could go on.</source>
        <translation>In „{0}“ gibt es keinen Stapel, der fortgesetzt werden könnte.</translation>
    </message>
    <message>
        <source>The plan of the batch in “{0}” is damaged.</source>
        <translation>Der Plan des Stapels in „{0}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Another Vivant is working on “{0}”.</source>
        <translation>Ein anderes Vivant arbeitet an „{0}“.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Start one: vivant batch FOLDER -o OUT</source>
        <translation>Beginnen Sie einen: vivant batch ORDNER -o ZIEL</translation>
    </message>
    <message>
        <source>Give the photos or the table again; what is done stays.</source>
        <translation>Geben Sie die Fotos oder die Tabelle erneut an; was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was planned.</source>
        <translation>„{0}“ hat sich seit der Planung verändert.</translation>
    </message>
    <message>
        <source>Start the batch again.</source>
        <translation>Starten Sie den Stapel neu.</translation>
    </message>
    <message>
        <source>This recipe ends on a picture.</source>
        <translation>Dieses Rezept endet mit einem Bild.</translation>
    </message>
    <message>
        <source>{0} is not a ratio.</source>
        <translation>{0} ist kein Seitenverhältnis.</translation>
    </message>
    <message>
        <source>A portrait: the person moves and blinks, the camera pushes in gently.</source>
        <translation>Ein Porträt: die Person bewegt sich und blinzelt, die Kamera fährt sanft heran.</translation>
    </message>
    <message>
        <source>A dark portrait: the person moves and blinks, dust drifts, the camera pushes in gently.</source>
        <translation>Ein dunkles Porträt: die Person bewegt sich und blinzelt, Staub schwebt, die Kamera fährt sanft heran.</translation>
    </message>
    <message>
        <source>A statue: light passes over it, the camera moves around it.</source>
        <translation>Eine Statue: Licht streift darüber, die Kamera bewegt sich darum herum.</translation>
    </message>
    <message>
        <source>People: they move and blink, the camera pushes in.</source>
        <translation>Menschen: sie bewegen sich und blinzeln, die Kamera fährt heran.</translation>
    </message>
    <message>
        <source>A product on plain ground: a strip light moves around it, the camera is static.</source>
        <translation>Ein Produkt vor einfarbigem Hintergrund: ein Lichtstreifen wandert darum herum, die Kamera steht still.</translation>
    </message>
    <message>
        <source>An animal: it breathes and moves a little, the camera pushes in gently.</source>
        <translation>Ein Tier: es atmet und bewegt sich ein wenig, die Kamera fährt sanft heran.</translation>
    </message>
    <message>
        <source>An animal or a plant: it moves gently, the camera pushes in gently.</source>
        <translation>Ein Tier oder eine Pflanze: es bewegt sich sanft, die Kamera fährt sanft heran.</translation>
    </message>
    <message>
        <source>A hot drink: steam rises, highlights flash, the camera pushes in gently.</source>
        <translation>Ein heißes Getränk: Dampf steigt auf, Glanzlichter blitzen, die Kamera fährt sanft heran.</translation>
    </message>
    <message>
        <source>Water: it flows and glitters, clouds drift, the camera pushes in gently.</source>
        <translation>Wasser: es fließt und glitzert, Wolken ziehen, die Kamera fährt sanft heran.</translation>
    </message>
    <message>
        <source>A fire: flames rise and flicker, the camera pushes in gently.</source>
        <translation>Ein Feuer: Flammen lodern und flackern, die Kamera fährt sanft heran.</translation>
    </message>
    <message>
        <source>Lamps at night: they glow and flicker, the camera pushes in.</source>
        <translation>Lichter bei Nacht: sie leuchten und flackern, die Kamera fährt heran.</translation>
    </message>
    <message>
        <source>A subject in front of greenery: hair and leaves move gently, the camera pushes in gently.</source>
        <translation>Ein Motiv vor Grün: Haare und Blätter bewegen sich sanft, die Kamera fährt sanft heran.</translation>
    </message>
    <message>
        <source>Plants: a breeze moves them and their light, the camera pushes in gently.</source>
        <translation>Pflanzen: eine Brise bewegt sie und ihr Licht, die Kamera fährt sanft heran.</translation>
    </message>
    <message>
        <source>An object: light passes over it, the camera moves around it.</source>
        <translation>Ein Gegenstand: Licht streift darüber, die Kamera bewegt sich darum herum.</translation>
    </message>
    <message>
        <source>A subject in the open air: light passes over it, the camera moves around it.</source>
        <translation>Ein Motiv im Freien: Licht streift darüber, die Kamera bewegt sich darum herum.</translation>
    </message>
    <message>
        <source>Likeness to the photo: {0:.2f} of 1</source>
        <translation>Ähnlichkeit mit dem Foto: {0:.2f} von 1</translation>
    </message>
    <message>
        <source>Like the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Slightly different</source>
        <translation>Weicht leicht ab</translation>
    </message>
    <message>
        <source>Differs from the photo</source>
        <translation>Weicht vom Foto ab</translation>
    </message>
    <message>
        <source>Write it like 9:16 or 1:1.</source>
        <translation>Schreiben Sie es wie 9:16 oder 1:1.</translation>
    </message>
    <message>
        <source>{0} in the column “{1}” is not a number.</source>
        <translation>{0} in der Spalte „{1}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>For a single photo use vivant animate.</source>
        <translation>Für ein einzelnes Foto gibt es vivant animate.</translation>
    </message>
    <message>
        <source>It has {0} cells, and the table has {1} columns.</source>
        <translation>Die Zeile hat {0} Zellen, die Tabelle {1} Spalten.</translation>
    </message>
    <message>
        <source>There is no folder and no table “{0}”.</source>
        <translation>Es gibt weder einen Ordner noch eine Tabelle „{0}“.</translation>
    </message>
    <message>
        <source>Is the name spelled correctly?</source>
        <translation>Ist der Name richtig geschrieben?</translation>
    </message>
    <message>
        <source>“{0}” is neither a folder nor a .csv or .tsv table.</source>
        <translation>„{0}“ ist weder ein Ordner noch eine .csv- oder .tsv-Tabelle.</translation>
    </message>
    <message>
        <source>Its first row names the columns; “{0}” is the one that is needed.</source>
        <translation>Die erste Zeile benennt die Spalten; „{0}“ ist die, die gebraucht wird.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a table.</source>
        <translation>„{0}“ ist zu groß für eine Tabelle.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Put quotes around text with commas in it.</source>
        <translation>Setzen Sie Text mit Kommas in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Vivant takes files only: save it to the disk first.</source>
        <translation>Vivant nimmt nur Dateien: Speichern Sie es zuerst auf dem Datenträger.</translation>
    </message>
    <message>
        <source>It names no photo.</source>
        <translation>Die Zeile nennt kein Foto.</translation>
    </message>
    <message>
        <source>Fill in the column “{0}”.</source>
        <translation>Füllen Sie die Spalte „{0}“ aus.</translation>
    </message>
    <message>
        <source>“{0}” has no column with photos.</source>
        <translation>„{0}“ hat keine Spalte mit Fotos.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read as a table.</source>
        <translation>„{0}“ kann nicht als Tabelle gelesen werden.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Speichern Sie sie erneut als CSV.</translation>
    </message>
    <message>
        <source>{0} is a web address.</source>
        <translation>{0} ist eine Webadresse.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or other names.</source>
        <translation>Wählen Sie einen leeren Ordner oder andere Namen.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The machines that took it have ended each time.</source>
        <translation>Jeder Rechner, der es übernommen hat, ist ausgefallen.</translation>
    </message>
    <message>
        <source>Is it open (vivant crew open), and is the key the same?</source>
        <translation>Ist sie offen (vivant crew open), und ist der Schlüssel derselbe?</translation>
    </message>
    <message>
        <source>No scheduler answers at {0}.</source>
        <translation>Unter {0} antwortet niemand.</translation>
    </message>
    <message>
        <source>Is there enough memory on them?</source>
        <translation>Haben sie genug Arbeitsspeicher?</translation>
    </message>
    <message>
        <source>The crew is gone; {0} clips of this run are safe. Waiting for it to come back.</source>
        <translation>Die Crew ist nicht erreichbar; {0} Clips dieses Laufs sind gesichert. Es wird auf sie gewartet.</translation>
    </message>
    <message>
        <source>The crew is back.</source>
        <translation>Die Crew ist wieder da.</translation>
    </message>
    <message>
        <source>A member of the crew could not do it.</source>
        <translation>Ein Mitglied der Crew ist daran gescheitert.</translation>
    </message>
    <message>
        <source>Write it like tls://192.168.1.5:8786; nothing is sent unencrypted.</source>
        <translation>Schreiben Sie sie wie tls://192.168.1.5:8786; nichts wird unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>“{0}” is not the key of a crew.</source>
        <translation>„{0}“ ist nicht der Schlüssel einer Crew.</translation>
    </message>
    <message>
        <source>Make one: vivant crew key crew.pem</source>
        <translation>Erzeugen Sie einen: vivant crew key crew.pem</translation>
    </message>
    <message>
        <source>Others can read the key “{0}”.</source>
        <translation>Andere können den Schlüssel „{0}“ lesen.</translation>
    </message>
    <message>
        <source>Close it: chmod 600 {0}</source>
        <translation>Sperren Sie ihn: chmod 600 {0}</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a crew.</source>
        <translation>„{0}“ ist nicht die Adresse einer Crew.</translation>
    </message>
    <message>
        <source>A crew needs {0}, which is not installed.</source>
        <translation>Eine Crew braucht {0}, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;vivant[crew]&apos;</source>
        <translation>Installieren Sie es: pip install &apos;vivant[crew]&apos;</translation>
    </message>
    <message>
        <source>There is no key “{0}”.</source>
        <translation>Es gibt keinen Schlüssel „{0}“.</translation>
    </message>
    <message>
        <source>{0} is gone. Looking for it again.</source>
        <translation>{0} ist nicht erreichbar. Es wird weiter gesucht.</translation>
    </message>
    <message>
        <source>Choose another --host or --port.</source>
        <translation>Wählen Sie einen anderen --host oder --port.</translation>
    </message>
    <message>
        <source>Joined {0}.</source>
        <translation>Mit {0} verbunden.</translation>
    </message>
    <message>
        <source>{0}:{1} can&apos;t be opened.</source>
        <translation>{0}:{1} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be found.</source>
        <translation>„{0}“ ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Is the name spelled correctly, and the network there?</source>
        <translation>Ist der Name richtig geschrieben, und besteht eine Netzwerkverbindung?</translation>
    </message>
    <message>
        <source>{0} has no encoder {1}.</source>
        <translation>{0} hat keinen Encoder {1}.</translation>
    </message>
    <message>
        <source>Printed text can&apos;t be read.</source>
        <translation>Gedruckter Text kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This pattern of names is too long.</source>
        <translation>Dieses Namensmuster ist zu lang.</translation>
    </message>
    <message>
        <source>Use up to {0} characters.</source>
        <translation>Verwenden Sie höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A brace in this pattern of names is not closed.</source>
        <translation>In diesem Namensmuster ist eine geschweifte Klammer nicht geschlossen.</translation>
    </message>
    <message>
        <source>{0} leads out of the folder of the clips.</source>
        <translation>{0} führt aus dem Ordner der Clips hinaus.</translation>
    </message>
    <message>
        <source>Use a name without “..”.</source>
        <translation>Verwenden Sie einen Namen ohne „..“.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain {{0}}.</source>
        <translation>Ein Name kann {{0}} nicht enthalten.</translation>
    </message>
    <message>
        <source>Write FILE:0.8, or for one of two experts FILE:0.8:high.</source>
        <translation>Schreiben Sie DATEI:0.8 oder für einen von zwei Experten DATEI:0.8:high.</translation>
    </message>
    <message>
        <source>{0} names no file.</source>
        <translation>{0} nennt keine Datei.</translation>
    </message>
    <message>
        <source>No place is chosen.</source>
        <translation>Es ist keine Plattform gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>To stay below the limit: {0}.</source>
        <translation>Um unter der Grenze zu bleiben: {0}.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>For the web: {0}.</source>
        <translation>Für das Web: {0}.</translation>
    </message>
    <message>
        <source>A preset holds: {0}.</source>
        <translation>Eine Vorlage enthält: {0}.</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>Es gibt keine Vorlage {0}.</translation>
    </message>
    <message>
        <source>Choose a model of the list.</source>
        <translation>Wählen Sie ein Modell aus der Liste.</translation>
    </message>
    <message>
        <source>This version of Vivant does not know {0} in a preset.</source>
        <translation>Diese Version von Vivant kennt {0} in einer Vorlage nicht.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>{0} is the name of a place.</source>
        <translation>{0} ist der Name einer Plattform.</translation>
    </message>
    <message>
        <source>The settings of the preset can&apos;t be read.</source>
        <translation>Die Einstellungen der Vorlage können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The export of the preset can&apos;t be read.</source>
        <translation>Der Export der Vorlage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no format {0}.</source>
        <translation>Es gibt kein Format {0}.</translation>
    </message>
    <message>
        <source>{0} is too large to be a preset of Vivant&apos;s.</source>
        <translation>{0} ist zu groß für eine Vorlage von Vivant.</translation>
    </message>
    <message>
        <source>The preset can&apos;t be kept in {0}: {1}.</source>
        <translation>Die Vorlage kann nicht in {0} gespeichert werden: {1}.</translation>
    </message>
    <message>
        <source>There is a preset {0} already.</source>
        <translation>Eine Vorlage {0} gibt es bereits.</translation>
    </message>
    <message>
        <source>A preset can&apos;t hold weights of your own: they are only here.</source>
        <translation>Eine Vorlage kann keine eigenen Gewichte enthalten: Sie sind nur hier vorhanden.</translation>
    </message>
    <message>
        <source>This is not a preset of Vivant&apos;s.</source>
        <translation>Dies ist keine Vorlage von Vivant.</translation>
    </message>
    <message>
        <source>Save one in the window: Preset, Save as…</source>
        <translation>Speichern Sie eine im Fenster: Vorlage, Speichern als…</translation>
    </message>
    <message>
        <source>This preset is of another version of Vivant.</source>
        <translation>Diese Vorlage stammt von einer anderen Version von Vivant.</translation>
    </message>
    <message>
        <source>Save it again there, or here.</source>
        <translation>Speichern Sie sie dort oder hier neu.</translation>
    </message>
    <message>
        <source>The preset has no name.</source>
        <translation>Die Vorlage hat keinen Namen.</translation>
    </message>
    <message>
        <source>“{0}” of the preset has a value of the wrong kind.</source>
        <translation>„{0}“ der Vorlage hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>{0} is not a preset of Vivant&apos;s.</source>
        <translation>{0} ist keine Vorlage von Vivant.</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>Ist auf dem Datenträger Platz?</translation>
    </message>
    <message>
        <source>This is not a preset of Vivant&apos;s: it can&apos;t be read.</source>
        <translation>Dies ist keine Vorlage von Vivant: Sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly.</source>
        <translation>Die Vorschau wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>It starts again by itself. {0}</source>
        <translation>Sie startet von selbst neu. {0}</translation>
    </message>
    <message>
        <source>No label was found in this photo.</source>
        <translation>In diesem Foto wurde kein Etikett gefunden.</translation>
    </message>
    <message>
        <source>Mark what must stay as it is in the photo.</source>
        <translation>Markieren Sie, was wie im Foto bleiben muss.</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>In diesem Foto wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>Faces that are turned away are not found.</source>
        <translation>Abgewandte Gesichter werden nicht gefunden.</translation>
    </message>
    <message>
        <source>This recipe was made by an older Breeze: the clip will look a little different.</source>
        <translation>Dieses Rezept stammt von einem älteren Breeze: Der Clip wird etwas anders aussehen.</translation>
    </message>
    <message>
        <source>This recipe was made with your own weights.</source>
        <translation>Dieses Rezept wurde mit Ihren eigenen Gewichten erstellt.</translation>
    </message>
    <message>
        <source>Give their folder with --model.</source>
        <translation>Geben Sie deren Ordner mit --model an.</translation>
    </message>
    <message>
        <source>The photo is {0}x{1}: the clip is made at {2}x{3}.</source>
        <translation>Das Foto hat {0}x{1}: Der Clip wird mit {2}x{3} erstellt.</translation>
    </message>
    <message>
        <source>The settings in “{0}” can&apos;t be read.</source>
        <translation>Die Einstellungen in „{0}“ können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{0}” is not a setting.</source>
        <translation>„{0}“ ist keine Einstellung.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Es gibt: {0}.</translation>
    </message>
    <message>
        <source>Possible are: {0}.</source>
        <translation>Möglich sind: {0}.</translation>
    </message>
    <message>
        <source>Is the disk full, or the folder read-only?</source>
        <translation>Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>“{0}” is not valid for {1}.</source>
        <translation>„{0}“ ist nicht gültig für {1}.</translation>
    </message>
    <message>
        <source>The settings in “{0}” can&apos;t be written.</source>
        <translation>Die Einstellungen in „{0}“ können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{0}” is not valid for {1}: {2}.</source>
        <translation>„{0}“ ist nicht gültig für {1}: {2}.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (status {0}).</source>
        <translation>Die Engine wurde unerwartet beendet (Status {0}).</translation>
    </message>
    <message>
        <source>Try again; the photo is safe. {0}</source>
        <translation>Versuchen Sie es erneut; das Foto ist sicher. {0}</translation>
    </message>
    <message>
        <source>The computer ran out of memory, or something ended the engine.</source>
        <translation>Dem Computer ging der Arbeitsspeicher aus, oder etwas hat die Engine beendet.</translation>
    </message>
    <message>
        <source>Try a smaller size or fewer frames.</source>
        <translation>Versuchen Sie eine kleinere Größe oder weniger Bilder.</translation>
    </message>
    <message>
        <source>No folder can be kept in {0}.</source>
        <translation>In {0} lässt sich kein Ordner anlegen.</translation>
    </message>
    <message>
        <source>{0} is not on this computer.</source>
        <translation>{0} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Put its files into {0}.</source>
        <translation>Legen Sie seine Dateien in {0}.</translation>
    </message>
    <message>
        <source>{0} is not installed ({1} GB).</source>
        <translation>{0} ist nicht installiert ({1} GB).</translation>
    </message>
    <message>
        <source>Fetch it, or use what you have: in the window under File, Models; or vivant models fetch {0}.</source>
        <translation>Laden Sie es herunter oder verwenden Sie, was Sie haben: im Fenster unter Datei, Modelle; oder mit vivant models fetch {0}.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is missing or not as it was.</source>
        <translation>{0} ist beschädigt: {1} fehlt oder ist nicht mehr, wie es war.</translation>
    </message>
    <message>
        <source>Check it and download what is wrong again: in the window under File, Models; or vivant models verify {0}, then vivant models fetch {1}.</source>
        <translation>Prüfen Sie es und laden Sie neu herunter, was nicht stimmt: im Fenster unter Datei, Modelle; oder mit vivant models verify {0}, dann vivant models fetch {1}.</translation>
    </message>
    <message>
        <source>{0} is here only in part.</source>
        <translation>{0} ist nur teilweise vorhanden.</translation>
    </message>
    <message>
        <source>Download the rest: in the window under File, Models; or vivant models fetch {0}.</source>
        <translation>Laden Sie den Rest herunter: im Fenster unter Datei, Modelle; oder mit vivant models fetch {0}.</translation>
    </message>
    <message>
        <source>{0} was damaged in transit twice.</source>
        <translation>{0} kam zweimal beschädigt an.</translation>
    </message>
    <message>
        <source>Try another network or mirror.</source>
        <translation>Versuchen Sie ein anderes Netzwerk oder einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>{0} Gave up after {1} attempts.</source>
        <translation>{0} Nach {1} Versuchen aufgegeben.</translation>
    </message>
    <message>
        <source>Check the network; downloaded files are kept.</source>
        <translation>Prüfen Sie das Netzwerk; heruntergeladene Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>The model needs {0} GB more, and {1} GB are free in {2}.</source>
        <translation>Das Modell braucht noch {0} GB; in {2} sind {1} GB frei.</translation>
    </message>
    <message>
        <source>Free some space, or set VIVANT_HOME to a folder on another disk.</source>
        <translation>Schaffen Sie Platz oder setzen Sie VIVANT_HOME auf einen Ordner eines anderen Datenträgers.</translation>
    </message>
    <message>
        <source>{0} lists none of the files that {1} needs.</source>
        <translation>{0} führt keine der Dateien auf, die {1} braucht.</translation>
    </message>
    <message>
        <source>This model is already being downloaded.</source>
        <translation>Dieses Modell wird bereits heruntergeladen.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>Warten Sie darauf oder halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>Free some space; downloaded files are kept.</source>
        <translation>Schaffen Sie Platz; heruntergeladene Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>The connection ended too early.</source>
        <translation>Die Verbindung endete zu früh.</translation>
    </message>
    <message>
        <source>{0} is larger than the Hub says it is.</source>
        <translation>{0} ist größer, als der Hub angibt.</translation>
    </message>
    <message>
        <source>{0} refused (status {1}).</source>
        <translation>{0} hat abgelehnt (Status {1}).</translation>
    </message>
    <message>
        <source>Look at {0}.</source>
        <translation>Sehen Sie unter {0} nach.</translation>
    </message>
    <message>
        <source>{0} sends the download on and on.</source>
        <translation>{0} leitet den Download immer weiter.</translation>
    </message>
    <message>
        <source>Try again later, or another mirror.</source>
        <translation>Versuchen Sie es später oder mit einem anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>{0} is busy (status {1}).</source>
        <translation>{0} ist überlastet (Status {1}).</translation>
    </message>
    <message>
        <source>{0} requires you to accept its terms.</source>
        <translation>{0} verlangt, dass Sie seinen Bedingungen zustimmen.</translation>
    </message>
    <message>
        <source>Accept them at {0}{1}.</source>
        <translation>Stimmen Sie ihnen zu unter {0}{1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read.</source>
        <translation>{0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Give that picture again with --end-image. A batch takes recipes without an end picture.</source>
        <translation>Geben Sie dieses Bild erneut mit --end-image an. Ein Stapel nimmt Rezepte ohne Endbild.</translation>
    </message>
    <message>
        <source>Look at {0}; it may have moved.</source>
        <translation>Sehen Sie unter {0} nach; es ist vielleicht umgezogen.</translation>
    </message>
    <message>
        <source>Downloads are switched off (HF_HUB_OFFLINE).</source>
        <translation>Downloads sind abgeschaltet (HF_HUB_OFFLINE).</translation>
    </message>
    <message>
        <source>Import the files instead.</source>
        <translation>Importieren Sie stattdessen die Dateien.</translation>
    </message>
    <message>
        <source>{0} sends the download on to another place: {1}.</source>
        <translation>{0} leitet den Download an einen anderen Ort: {1}.</translation>
    </message>
    <message>
        <source>Nothing was fetched from there. Try again later, or another mirror.</source>
        <translation>Von dort wurde nichts geladen. Versuchen Sie es später oder mit einem anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>{0} did not answer with a list of files.</source>
        <translation>{0} hat nicht mit einer Dateiliste geantwortet.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached.</source>
        <translation>{0} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be asked: {1}.</source>
        <translation>{0} kann nicht gefragt werden: {1}.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>fehlt.</translation>
    </message>
    <message>
        <source>is not a file any more.</source>
        <translation>ist keine Datei mehr.</translation>
    </message>
    <message>
        <source>has another size than it had.</source>
        <translation>hat eine andere Größe als zuvor.</translation>
    </message>
    <message>
        <source>has changed since it came here.</source>
        <translation>hat sich verändert, seit es hierherkam.</translation>
    </message>
    <message>
        <source>can&apos;t be read ({0}).</source>
        <translation>kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>Löschen Sie es von Hand.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s files and permissions.</source>
        <translation>Prüfen Sie die Dateien des Ordners und ihre Rechte.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Prüfen Sie die Datei und ihre Rechte.</translation>
    </message>
    <message>
        <source>{0} holds no weights of {1} as safetensors.</source>
        <translation>{0} enthält keine Gewichte von {1} als safetensors.</translation>
    </message>
    <message>
        <source>Choose the folder that model_index.json (or config.json) is in.</source>
        <translation>Wählen Sie den Ordner, in dem model_index.json (oder config.json) liegt.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Es gibt keinen Ordner {0}.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{0} is not in {1}.</source>
        <translation>{0} ist nicht in {1}.</translation>
    </message>
    <message>
        <source>Give the folder it is in.</source>
        <translation>Geben Sie den Ordner an, in dem es liegt.</translation>
    </message>
    <message>
        <source>{0} is being imported already.</source>
        <translation>{0} wird bereits importiert.</translation>
    </message>
    <message>
        <source>{0} must be installed before its {1} can be replaced.</source>
        <translation>{0} muss installiert sein, bevor {1} ersetzt werden kann.</translation>
    </message>
    <message>
        <source>Download it first.</source>
        <translation>Laden Sie es zuerst herunter.</translation>
    </message>
    <message>
        <source>{0} holds too much to be one model.</source>
        <translation>{0} enthält zu viel für ein einziges Modell.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s own folder.</source>
        <translation>Wählen Sie den Ordner des Modells selbst.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be linked from {1}.</source>
        <translation>{0} kann von {1} aus nicht verknüpft werden.</translation>
    </message>
    <message>
        <source>Move one of them to the other&apos;s disk.</source>
        <translation>Verschieben Sie eines auf den Datenträger des anderen.</translation>
    </message>
    <message>
        <source>The LoRA “{0}” is not on this computer.</source>
        <translation>Die LoRA „{0}“ ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Give its file again, or import it: vivant models import loras FOLDER</source>
        <translation>Geben Sie ihre Datei noch einmal an oder importieren Sie sie: vivant models import loras ORDNER</translation>
    </message>
    <message>
        <source>The LoRA “{0}” has changed since it came here.</source>
        <translation>Die LoRA „{0}“ hat sich verändert, seit sie hierherkam.</translation>
    </message>
    <message>
        <source>Give its file again.</source>
        <translation>Geben Sie ihre Datei noch einmal an.</translation>
    </message>
    <message>
        <source>There are no safetensors files in {0}.</source>
        <translation>In {0} sind keine safetensors-Dateien.</translation>
    </message>
    <message>
        <source>Give the folder that holds the LoRAs.</source>
        <translation>Geben Sie den Ordner mit den LoRAs an.</translation>
    </message>
    <message>
        <source>Make it again with less motion or another seed.</source>
        <translation>Erstellen Sie ihn mit weniger Bewegung oder einem anderen Seed neu.</translation>
    </message>
    <message>
        <source>Restore the label, or make the clip again with less motion.</source>
        <translation>Stellen Sie das Etikett wieder her oder erstellen Sie den Clip mit weniger Bewegung neu.</translation>
    </message>
    <message>
        <source>Restore the face, or make the clip again with less motion.</source>
        <translation>Stellen Sie das Gesicht wieder her oder erstellen Sie den Clip mit weniger Bewegung neu.</translation>
    </message>
    <message>
        <source>Restore the colours, or make the clip again with another seed.</source>
        <translation>Stellen Sie die Farben wieder her oder erstellen Sie den Clip mit einem anderen Seed neu.</translation>
    </message>
    <message>
        <source>In {0} of {1} frames, first in frame {2}: {3}.</source>
        <translation>In {0} von {1} Bildern, zuerst in Bild {2}: {3}.</translation>
    </message>
    <message>
        <source>Labels were not checked: text can&apos;t be read here.</source>
        <translation>Etiketten wurden nicht geprüft: Text kann hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Say where they are: vivant report --region X,Y,W,H.</source>
        <translation>Geben Sie an, wo sie sind: vivant report --region X,Y,B,H.</translation>
    </message>
    <message>
        <source>Hands were not checked: the network that finds them is missing.</source>
        <translation>Hände wurden nicht geprüft: Das Netz, das sie findet, fehlt.</translation>
    </message>
    <message>
        <source>Weights in int8 need the package torchao, which is not installed.</source>
        <translation>Gewichte in int8 brauchen das Paket torchao, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Choose fp8, or install it beside torch: pip install torchao</source>
        <translation>Wählen Sie fp8, oder installieren Sie es neben torch: pip install torchao</translation>
    </message>
    <message>
        <source>“{0}” does not belong in {1}.</source>
        <translation>„{0}“ gehört nicht in {1}.</translation>
    </message>
    <message>
        <source>The network that finds hands is missing.</source>
        <translation>Das Netz, das Hände findet, fehlt.</translation>
    </message>
    <message>
        <source>The sound in {0} is damaged.</source>
        <translation>Der Ton in {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The clip is complete without it.</source>
        <translation>Der Clip ist auch ohne ihn vollständig.</translation>
    </message>
    <message>
        <source>Five seconds in 480p in eight to twelve steps, fine for its size. Not licensed in the EU, the UK and Korea.</source>
        <translation>Fünf Sekunden in 480p in acht bis zwölf Schritten, gut für seine Größe. In der EU, im Vereinigten Königreich und in Korea nicht lizenziert.</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea: neither the model nor what it makes may be used there.</source>
        <translation>In der Europäischen Union, im Vereinigten Königreich und in Südkorea nicht lizenziert: Dort darf weder das Modell noch das, was es erzeugt, verwendet werden.</translation>
    </message>
    <message>
        <source>The fastest of the large ones, in eight steps: start and end picture, a true speed of motion, ten seconds.</source>
        <translation>Das schnellste der großen Modelle, in acht Schritten: Anfangs- und Endbild, echtes Bewegungstempo, zehn Sekunden.</translation>
    </message>
    <message>
        <source>LTX-Video at 13 billion parameters, in eight steps: finer than 2B, slower, start and end picture.</source>
        <translation>LTX-Video mit 13 Milliarden Parametern, in acht Schritten: feiner als 2B, langsamer, Anfangs- und Endbild.</translation>
    </message>
    <message>
        <source>Frames with the sound that belongs to them, in eight steps, up to twenty seconds: for the largest machines.</source>
        <translation>Bilder mit dem Ton, der dazugehört, in acht Schritten, bis zu zwanzig Sekunden: für die größten Rechner.</translation>
    </message>
    <message>
        <source>Its own terms, reportedly free below a revenue of ten million dollars; its text encoder has Gemma&apos;s. Read them before selling what you make.</source>
        <translation>Eigene Bedingungen, angeblich kostenlos unter zehn Millionen Dollar Umsatz; für den Textkodierer gelten die von Gemma. Lesen Sie sie, bevor Sie Ihre Clips verkaufen.</translation>
    </message>
    <message>
        <source>What came before 0.9.8 distilled.</source>
        <translation>Der Vorgänger von 0.9.8 distilled.</translation>
    </message>
    <message>
        <source>{0} takes no depth picture.</source>
        <translation>{0} nimmt kein Tiefenbild an.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>den Prozessor</translation>
    </message>
    <message>
        <source>the NVIDIA card</source>
        <translation>die NVIDIA-Karte</translation>
    </message>
    <message>
        <source>the Apple GPU</source>
        <translation>die Apple-GPU</translation>
    </message>
    <message>
        <source>A product in a hand: both sway as one, light passes over it, the camera moves slightly around it.</source>
        <translation>Ein Produkt in einer Hand: beide schwanken gemeinsam, Licht streift darüber, die Kamera bewegt sich ein wenig darum herum.</translation>
    </message>
    <message>
        <source>A sky with clouds: they and their shadows drift, water flows, leaves flutter, the camera pushes in gently.</source>
        <translation>Ein Himmel mit Wolken: sie und ihre Schatten ziehen, Wasser fließt, Blätter flattern, die Kamera fährt sanft heran.</translation>
    </message>
    <message>
        <source>A scene: light passes over it, the camera pushes in.</source>
        <translation>Eine Szene: Licht streift darüber, die Kamera fährt heran.</translation>
    </message>
    <message>
        <source>“{0}” would be replaced.</source>
        <translation>„{0}“ würde ersetzt.</translation>
    </message>
    <message>
        <source>“{0}” and {1} more files would be replaced.</source>
        <translation>„{0}“ und {1} weitere Dateien würden ersetzt.</translation>
    </message>
    <message>
        <source>Left out for other bytes or another version of Vivant: {0}. To use them all the same, give --mixed.</source>
        <translation>Ausgelassen, weil sie andere Bytes oder eine andere Version von Vivant haben: {0}. Mit --mixed werden sie trotzdem verwendet.</translation>
    </message>
    <message>
        <source>Left out for another version of Vivant or its models: {0}.</source>
        <translation>Ausgelassen wegen einer anderen Version von Vivant oder seinen Modellen: {0}.</translation>
    </message>
    <message>
        <source>No machine has joined the crew yet. Waiting for one (vivant crew join).</source>
        <translation>Noch kein Rechner ist der Crew beigetreten. Es wird auf einen gewartet (vivant crew join).</translation>
    </message>
    <message>
        <source>{0} uses no depth to be saved.</source>
        <translation>{0} verwendet keine Tiefe, die sich speichern ließe.</translation>
    </message>
    <message>
        <source>Made in {0} passes: at each one&apos;s end its colours are {1} delta E from the first frame&apos;s.</source>
        <translation>In {0} Durchgängen erstellt: Am Ende jedes Durchgangs weichen die Farben um {1} Delta E vom ersten Bild ab.</translation>
    </message>
    <message>
        <source>The depth picture of this recipe is of another photo: it is left out.</source>
        <translation>Das Tiefenbild dieses Rezepts gehört zu einem anderen Foto: Es wird weggelassen.</translation>
    </message>
    <message>
        <source>{0} is no longer offered, and its files are not here: {1} has taken its place.</source>
        <translation>{0} wird nicht mehr angeboten, und seine Dateien sind nicht hier: An seine Stelle ist {1} getreten.</translation>
    </message>
    <message>
        <source>Make the clip with {0}: choose it in the window, or give --model {1}. For the same clip as before: vivant models fetch {2}</source>
        <translation>Erstellen Sie den Clip mit {0}: Wählen Sie es im Fenster oder geben Sie --model {1} an. Für denselben Clip wie zuvor: vivant models fetch {2}</translation>
    </message>
    <message>
        <source>There are several LoRAs “{0}”.</source>
        <translation>Es gibt mehrere LoRAs „{0}“.</translation>
    </message>
    <message>
        <source>Give the file.</source>
        <translation>Geben Sie die Datei an.</translation>
    </message>
    <message>
        <source>There is no file and no known LoRA “{0}”.</source>
        <translation>Es gibt weder eine Datei noch eine bekannte LoRA „{0}“.</translation>
    </message>
    <message>
        <source>ComfyUI&apos;s and A1111&apos;s usual folders hold no safetensors files.</source>
        <translation>Die üblichen Ordner von ComfyUI und A1111 enthalten keine safetensors-Dateien.</translation>
    </message>
    <message>
        <source>Read it: {0} If it allows you to use the model, repeat this with --accept-licence.</source>
        <translation>Lesen Sie die Lizenz: {0} Wenn Sie das Modell verwenden dürfen, wiederholen Sie den Befehl mit --accept-licence.</translation>
    </message>
    <message>
        <source>Try it smaller</source>
        <translation>Kleiner versuchen</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Dezent</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Dramatic</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Out – in</source>
        <translation>Zurück – vor</translation>
    </message>
    <message>
        <source>Left – right</source>
        <translation>Links – rechts</translation>
    </message>
    <message>
        <source>Up – down</source>
        <translation>Auf – ab</translation>
    </message>
    <message>
        <source>Turn left – right</source>
        <translation>Nach links – rechts drehen</translation>
    </message>
    <message>
        <source>Tilt up – down</source>
        <translation>Nach oben – unten neigen</translation>
    </message>
    <message>
        <source>Roll left – right</source>
        <translation>Nach links – rechts rollen</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Starts slowly</source>
        <translation>Beginnt langsam</translation>
    </message>
    <message>
        <source>Ends slowly</source>
        <translation>Endet langsam</translation>
    </message>
    <message>
        <source>Moves evenly</source>
        <translation>Läuft gleichmäßig</translation>
    </message>
    <message>
        <source>Starts and ends slowly</source>
        <translation>Beginnt und endet langsam</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>As the clip</source>
        <translation>Wie der Clip</translation>
    </message>
    <message>
        <source>Held for 1 s</source>
        <translation>1 s gehalten</translation>
    </message>
    <message>
        <source>Held for 2 s</source>
        <translation>2 s gehalten</translation>
    </message>
    <message>
        <source>Quickly to black</source>
        <translation>Schnell nach Schwarz</translation>
    </message>
    <message>
        <source>Slowly to black</source>
        <translation>Langsam nach Schwarz</translation>
    </message>
    <message>
        <source>Quickly to white</source>
        <translation>Schnell nach Weiß</translation>
    </message>
    <message>
        <source>Slowly to white</source>
        <translation>Langsam nach Weiß</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Beside the clip</source>
        <translation>Neben dem Clip</translation>
    </message>
    <message>
        <source>Wiped away</source>
        <translation>Weggewischt</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>Wie erstellt</translation>
    </message>
    <message>
        <source>Tall 1080 x 1920</source>
        <translation>Hochkant 1080 x 1920</translation>
    </message>
    <message>
        <source>Portrait 1080 x 1350</source>
        <translation>Porträt 1080 x 1350</translation>
    </message>
    <message>
        <source>Square 1080 x 1080</source>
        <translation>Quadrat 1080 x 1080</translation>
    </message>
    <message>
        <source>Wide 1920 x 1080</source>
        <translation>Breitbild 1920 x 1080</translation>
    </message>
    <message>
        <source>The size and shape in which the clip is made</source>
        <translation>Größe und Format, in denen der Clip erstellt wird</translation>
    </message>
    <message>
        <source>For Reels, Stories, TikTok and Shorts</source>
        <translation>Für Reels, Storys, TikTok und Shorts</translation>
    </message>
    <message>
        <source>For the feeds of Instagram and Facebook</source>
        <translation>Für die Feeds von Instagram und Facebook</translation>
    </message>
    <message>
        <source>For shops, catalogues and feeds</source>
        <translation>Für Shops, Kataloge und Feeds</translation>
    </message>
    <message>
        <source>For YouTube, web pages and screens</source>
        <translation>Für YouTube, Webseiten und Bildschirme</translation>
    </message>
    <message>
        <source>Little motion: safest for labels and faces</source>
        <translation>Wenig Bewegung: am sichersten für Etiketten und Gesichter</translation>
    </message>
    <message>
        <source>What suits most photos</source>
        <translation>Was zu den meisten Fotos passt</translation>
    </message>
    <message>
        <source>Much motion: more is seen, and more may go wrong</source>
        <translation>Viel Bewegung: Es ist mehr zu sehen, und mehr kann misslingen</translation>
    </message>
    <message>
        <source>Tall 9:16</source>
        <translation>Hochkant 9:16</translation>
    </message>
    <message>
        <source>Square 1:1</source>
        <translation>Quadrat 1:1</translation>
    </message>
    <message>
        <source>Portrait 4:5</source>
        <translation>Porträt 4:5</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <translation>Breitbild 16:9</translation>
    </message>
    <message>
        <source>What the photo&apos;s file is called</source>
        <translation>Wie die Datei des Fotos heißt</translation>
    </message>
    <message>
        <source>What the clip is called</source>
        <translation>Wie der Clip heißt</translation>
    </message>
    <message>
        <source>The shape, such as 9x16</source>
        <translation>Das Seitenverhältnis, etwa 9x16</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1080x1920</source>
        <translation>Breite und Höhe in Pixeln, etwa 1080x1920</translation>
    </message>
    <message>
        <source>The number of the photo: 1, 2, 3</source>
        <translation>Die Nummer des Fotos: 1, 2, 3</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Das heutige Datum</translation>
    </message>
    <message>
        <source>The format, such as mp4</source>
        <translation>Das Format, etwa mp4</translation>
    </message>
    <message>
        <source>The number that the motion begins with</source>
        <translation>Die Zahl, mit der die Bewegung beginnt</translation>
    </message>
    <message>
        <source>The folder in which the photo lies</source>
        <translation>Der Ordner, in dem das Foto liegt</translation>
    </message>
    <message>
        <source>The article&apos;s number, from the table</source>
        <translation>Die Artikelnummer aus der Tabelle</translation>
    </message>
    <message>
        <source>The ratio, from the table</source>
        <translation>Das Seitenverhältnis aus der Tabelle</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Blurred photo</source>
        <translation>Weichgezeichnetes Foto</translation>
    </message>
    <message>
        <source>As the photo&apos;s ground</source>
        <translation>Wie der Grund des Fotos</translation>
    </message>
    <message>
        <source>Automatic: the subject is never cut off. Its plain ground goes on around it, or a blurred copy of the photo</source>
        <translation>Automatisch: Das Motiv wird nie abgeschnitten. Sein glatter Grund geht weiter, sonst das Foto weichgezeichnet</translation>
    </message>
    <message>
        <source>The shape is filled; what does not fit is cut off, around the subject</source>
        <translation>Das Format wird gefüllt; was nicht hineinpasst, wird um das Motiv abgeschnitten</translation>
    </message>
    <message>
        <source>The whole photo, with a blurred copy of it around it</source>
        <translation>Das ganze Foto, um das herum es weichgezeichnet weitergeht</translation>
    </message>
    <message>
        <source>The whole photo, with white around it</source>
        <translation>Das ganze Foto, mit Weiß darum</translation>
    </message>
    <message>
        <source>The whole photo, with black around it</source>
        <translation>Das ganze Foto, mit Schwarz darum</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>In 8 bits: half the memory</source>
        <translation>In 8 Bit: halber Speicher</translation>
    </message>
    <message>
        <source>In int8: half the memory</source>
        <translation>In int8: halber Speicher</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Beste Qualität</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Sway</source>
        <translation>Wiegen</translation>
    </message>
    <message>
        <source>Breeze</source>
        <translation>Brise</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Schweben</translation>
    </message>
    <message>
        <source>Calm people</source>
        <translation>Ruhige Menschen</translation>
    </message>
    <message>
        <source>Lively people</source>
        <translation>Lebhafte Menschen</translation>
    </message>
    <message>
        <source>Smiling people</source>
        <translation>Lächelnde Menschen</translation>
    </message>
    <message>
        <source>People look around</source>
        <translation>Menschen sehen sich um</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rauch</translation>
    </message>
    <message>
        <source>Flame</source>
        <translation>Flamme</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>Held in a hand</source>
        <translation>In einer Hand</translation>
    </message>
    <message>
        <source>Strip light</source>
        <translation>Lichtstreifen</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Fensterlicht</translation>
    </message>
    <message>
        <source>Leaf shadow</source>
        <translation>Blätterschatten</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Staub</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Dampf</translation>
    </message>
    <message>
        <source>Sparkle</source>
        <translation>Funkeln</translation>
    </message>
    <message>
        <source>Glitter</source>
        <translation>Glitzern</translation>
    </message>
    <message>
        <source>Lamps</source>
        <translation>Lampen</translation>
    </message>
    <message>
        <source>A strip light moves around the subject, as in a product film</source>
        <translation>Ein Lichtstreifen wandert um das Motiv, wie in einem Produktfilm</translation>
    </message>
    <message>
        <source>Light falls through a window and moves slowly</source>
        <translation>Licht fällt durch ein Fenster und wandert langsam</translation>
    </message>
    <message>
        <source>Moving leaves cast shadows on the subject and its surroundings</source>
        <translation>Bewegte Blätter werfen Schatten auf das Motiv und seine Umgebung</translation>
    </message>
    <message>
        <source>The shadows of clouds pass over everything but the sky</source>
        <translation>Die Schatten von Wolken ziehen über alles außer dem Himmel</translation>
    </message>
    <message>
        <source>Dust drifts in the light, in front of and behind the subject</source>
        <translation>Staub schwebt im Licht, vor und hinter dem Motiv</translation>
    </message>
    <message>
        <source>Steam rises over a cup or a plate</source>
        <translation>Dampf steigt über einer Tasse oder einem Teller auf</translation>
    </message>
    <message>
        <source>Small highlights on metal and glass flash</source>
        <translation>Kleine Glanzlichter blitzen auf Metall und Glas</translation>
    </message>
    <message>
        <source>Sunlight glitters on the ripples of water</source>
        <translation>Sonnenlicht glitzert auf den Wellen des Wassers</translation>
    </message>
    <message>
        <source>Lamps, candles and lit windows glow and flicker</source>
        <translation>Lampen, Kerzen und helle Fenster leuchten und flackern</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>Das Motiv</translation>
    </message>
    <message>
        <source>The whole scene</source>
        <translation>Die ganze Szene</translation>
    </message>
    <message>
        <source>the label changes</source>
        <translation>das Etikett verändert sich</translation>
    </message>
    <message>
        <source>the subject changes</source>
        <translation>das Motiv verändert sich</translation>
    </message>
    <message>
        <source>the face changes</source>
        <translation>das Gesicht verändert sich</translation>
    </message>
    <message>
        <source>the background changes colour</source>
        <translation>der Hintergrund verändert die Farbe</translation>
    </message>
    <message>
        <source>it becomes blurred</source>
        <translation>es wird unscharf</translation>
    </message>
    <message>
        <source>it flickers</source>
        <translation>es flackert</translation>
    </message>
    <message>
        <source>a brand colour changes</source>
        <translation>eine Markenfarbe verändert sich</translation>
    </message>
    <message>
        <source>the label can&apos;t be tracked: check it yourself</source>
        <translation>das Etikett lässt sich nicht verfolgen: Prüfen Sie es selbst</translation>
    </message>
    <message>
        <source>fingers are missing, wrong or too many</source>
        <translation>Finger fehlen, sind falsch oder zu viele</translation>
    </message>
    <message>
        <source>the label is gone</source>
        <translation>das Etikett ist verschwunden</translation>
    </message>
    <message>
        <source>it bends or melts</source>
        <translation>es verbiegt sich oder zerfließt</translation>
    </message>
    <message>
        <source>it shimmers</source>
        <translation>es flimmert</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>ein Teil fehlt</translation>
    </message>
    <message>
        <source>something is there twice</source>
        <translation>etwas ist doppelt zu sehen</translation>
    </message>
    <message>
        <source>it stands still, then jumps</source>
        <translation>das Bild steht still und springt dann</translation>
    </message>
    <message>
        <source>The photo&apos;s own</source>
        <translation>Format des Fotos</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Seamless</source>
        <translation>Nahtlos</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Steht still</translation>
    </message>
    <message>
        <source>From frame to frame</source>
        <translation>Von Rahmen zu Rahmen</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Chosen by the model</source>
        <translation>Vom Modell gewählt</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Heranfahren</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Zurückfahren</translation>
    </message>
    <message>
        <source>Orbit left</source>
        <translation>Links umkreisen</translation>
    </message>
    <message>
        <source>Orbit right</source>
        <translation>Rechts umkreisen</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Schwenk nach links</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Schwenk nach rechts</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Nach oben neigen</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Nach unten neigen</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Aufsteigen</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>Absinken</translation>
    </message>
    <message>
        <source>Roll left</source>
        <translation>Nach links rollen</translation>
    </message>
    <message>
        <source>Roll right</source>
        <translation>Nach rechts rollen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Analysing the photo</source>
        <translation>Foto wird untersucht</translation>
    </message>
    <message>
        <source>Generating the motion</source>
        <translation>Bewegung wird erzeugt</translation>
    </message>
    <message>
        <source>Drawing the frames</source>
        <translation>Bilder werden gezeichnet</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Comparing with the photo</source>
        <translation>Vergleich mit dem Foto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stopped: continue</source>
        <translation>angehalten: fortsetzen</translation>
    </message>
    <message>
        <source>failed: try again</source>
        <translation>fehlgeschlagen: erneut versuchen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By photo</source>
        <translation>Nach Foto</translation>
    </message>
    <message>
        <source>Favourites first</source>
        <translation>Favoriten zuerst</translation>
    </message>
    <message>
        <source>checked: true to the photo</source>
        <translation>geprüft: fotogetreu</translation>
    </message>
    <message>
        <source>checked: nearly true to the photo</source>
        <translation>geprüft: fast fotogetreu</translation>
    </message>
    <message>
        <source>checked: falls short of the photo</source>
        <translation>geprüft: nicht fotogetreu</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>life</source>
        <translation>Leben</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Bewegungsart</translation>
    </message>
    <message>
        <source>light and air</source>
        <translation>Licht und Luft</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>alle Schritte</translation>
    </message>
    <message>
        <source>early steps</source>
        <translation>frühe Schritte</translation>
    </message>
    <message>
        <source>late steps</source>
        <translation>späte Schritte</translation>
    </message>
    <message>
        <source>motion of faces</source>
        <translation>Bewegung der Gesichter</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <source>Make it move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Make it flow along the stroke</source>
        <translation>Entlang des Strichs fließen lassen</translation>
    </message>
    <message>
        <source>Set its direction</source>
        <translation>Richtung festlegen</translation>
    </message>
    <message>
        <source>Bring nearer</source>
        <translation>Näher holen</translation>
    </message>
    <message>
        <source>Push farther away</source>
        <translation>Weiter weg rücken</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Belongs to the subject</source>
        <translation>Gehört zum Motiv</translation>
    </message>
    <message>
        <source>Does not belong to the subject</source>
        <translation>Gehört nicht zum Motiv</translation>
    </message>
    <message>
        <source>Erase what is painted</source>
        <translation>Gemaltes radieren</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fließt</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Cocktail</source>
        <translation>Cocktail</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Parrot</source>
        <translation>Papagei</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Mute the sound in the player (M); files keep it</source>
        <translation>Den Ton im Player stummschalten (M); Dateien behalten ihn</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photos here and watch them come alive</source>
        <translation>Fotos hierherziehen und zusehen, wie sie lebendig werden</translation>
    </message>
    <message>
        <source>One, many, or a whole folder.</source>
        <translation>Eines, viele oder einen ganzen Ordner.</translation>
    </message>
    <message>
        <source>They never leave this computer. Labels stay readable, faces stay themselves.</source>
        <translation>Sie verlassen diesen Computer nie. Etiketten bleiben lesbar, Gesichter bleiben sie selbst.</translation>
    </message>
    <message>
        <source>or try one of these</source>
        <translation>oder eines von diesen ausprobieren</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Fotos öffnen…</translation>
    </message>
    <message>
        <source>Make many clips…</source>
        <translation>Viele Clips erstellen…</translation>
    </message>
    <message>
        <source>See a photo move, and change how; several become a clip each (Ctrl+O)</source>
        <translation>Ein Foto in Bewegung sehen und die Bewegung ändern; aus mehreren wird je ein Clip (Strg+O)</translation>
    </message>
    <message>
        <source>Photos, a folder or a table become files in one or several shapes at once (Ctrl+Shift+O)</source>
        <translation>Aus Fotos, einem Ordner oder einer Tabelle werden auf einmal Dateien in einem oder mehreren Seitenverhältnissen (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Try the sample {0}</source>
        <translation>Beispiel {0} ausprobieren</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>The language changes when Vivant is opened next.</source>
        <translation>Die Sprache wechselt, wenn Vivant das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>An export or a check is running.</source>
        <translation>Ein Export oder eine Prüfung läuft.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>&lt;p&gt;Drop a photo, a folder of photos, or a clip made by Vivant (its settings are restored).&lt;br&gt;Paint on the photo what stays still, what moves, and in which direction.&lt;br&gt;The same seed always makes the same clip. Drag a clip out of the strip to use it elsewhere.&lt;/p&gt;&lt;p&gt;In the strip: Enter shows a clip, Delete removes it, Alt and the arrows move it, Ctrl+1 to 9 picks one.&lt;br&gt;Ctrl or Shift and a click or Space, or a frame drawn around them, select several.&lt;br&gt;Space and the arrows play and step while the picture or the strip has the focus.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ziehen Sie ein Foto, einen Ordner mit Fotos oder einen Clip von Vivant hierher (seine Einstellungen werden übernommen).&lt;br&gt;Malen Sie auf das Foto, was stillsteht, was sich bewegt und in welche Richtung.&lt;br&gt;Der gleiche Seed ergibt immer den gleichen Clip. Ziehen Sie einen Clip aus der Leiste, um ihn anderswo zu verwenden.&lt;/p&gt;&lt;p&gt;In der Leiste: Eingabe zeigt einen Clip, Entf entfernt ihn, Alt und die Pfeiltasten verschieben ihn, Strg+1 bis 9 wählt einen aus.&lt;br&gt;Strg oder Umschalt und ein Klick oder die Leertaste, oder ein Rahmen um sie herum, wählen mehrere aus.&lt;br&gt;Leertaste und Pfeiltasten steuern die Wiedergabe, solange das Bild oder die Leiste den Fokus hat.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Photos and clips ({0})</source>
        <translation>Fotos und Clips ({0})</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
</context>
</TS>
