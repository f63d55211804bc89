<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éditio&amp;n</translation>
    </message>
    <message>
        <source>Cl&amp;ip</source>
        <translation>Cl&amp;ip</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Aller &amp;à</translation>
    </message>
    <message>
        <source>Clip {0}</source>
        <translation>Clip {0}</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Contrôle</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>File &amp;d’attente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Show the &amp;controls</source>
        <translation>Afficher les &amp;commandes</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>here in part</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>{0:.0f} GB to download</source>
        <translation>{0:.0f} Go à télécharger</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>needs no graphics card</source>
        <translation>ne demande aucune carte graphique</translation>
    </message>
    <message>
        <source>needs a GPU with {0:.0f} to {1:.0f} GiB (estimate)</source>
        <translation>demande un GPU de {0:.0f} à {1:.0f} Gio (estimation)</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>suffisant</translation>
    </message>
    <message>
        <source>fits, slower</source>
        <translation>suffisant, plus lent</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>insuffisant</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>pas de GPU</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>none: it runs on any computer</source>
        <translation>aucune&#xa0;: fonctionne sur tout ordinateur</translation>
    </message>
    <message>
        <source>{0:.1f} GiB for the whole model on the GPU; at least {1:.1f} GiB, slower (estimates).</source>
        <translation>{0:.1f} Gio avec le modèle entier sur le GPU&#xa0;; {1:.1f} Gio au moins, plus lent (estimations).</translation>
    </message>
    <message>
        <source>No graphics card was found; without one it is very slow.</source>
        <translation>Aucune carte graphique n’a été trouvée&#xa0;; sans elle, c’est très lent.</translation>
    </message>
    <message>
        <source>fits.</source>
        <translation>suffisant.</translation>
    </message>
    <message>
        <source>fits, but slower.</source>
        <translation>suffisant, mais plus lent.</translation>
    </message>
    <message>
        <source>not enough.</source>
        <translation>insuffisant.</translation>
    </message>
    <message>
        <source>{0} with {1:.0f} GiB:</source>
        <translation>{0} avec {1:.0f} Gio&#xa0;:</translation>
    </message>
    <message>
        <source>prompt (required)</source>
        <translation>prompt (obligatoire)</translation>
    </message>
    <message>
        <source>prompt (optional)</source>
        <translation>prompt (facultatif)</translation>
    </message>
    <message>
        <source>end picture</source>
        <translation>image de fin</translation>
    </message>
    <message>
        <source>Not licensed in {0}.</source>
        <translation>Non autorisé dans&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>{0:.0f} GB</source>
        <translation>{0:.0f} Go</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>Mémoire graphique</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>{0} to {1} frames, made for {2:g} a second</source>
        <translation>{0} à {1} images, prévu pour {2:g} par seconde</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>the photo alone</source>
        <translation>la photo seule</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>torch, which large models need, is installed.</source>
        <translation>torch, dont les grands modèles ont besoin, est installé.</translation>
    </message>
    <message>
        <source>Large models need torch, which is not installed: {0:.1f} GB of disk space, for {1}. You can pause at any time: complete files are kept.</source>
        <translation>Les grands modèles ont besoin de torch, qui n’est pas installé&#xa0;: {0:.1f} Go de disque, pour {1}. Vous pouvez suspendre à tout moment&#xa0;: les fichiers complets sont conservés.</translation>
    </message>
    <message>
        <source>{0} x {1} · {2:.1f} s, {3} frames</source>
        <translation>{0} x {1} · {2:.1f} s, {3} images</translation>
    </message>
    <message>
        <source>{0}
{1} is damaged: check it, then download it again in File, Models</source>
        <translation>{0}
{1} est endommagé&#xa0;: vérifiez-le, puis téléchargez-le à nouveau dans Fichier, Modèles</translation>
    </message>
    <message>
        <source>{0}
{1} is here only in part: download the rest in File, Models</source>
        <translation>{0}
{1} est incomplet&#xa0;: téléchargez le reste dans Fichier, Modèles</translation>
    </message>
    <message>
        <source>{0}
{1} is not installed: download it ({2:.0f} GB) in File, Models</source>
        <translation>{0}
{1} n’est pas installé&#xa0;: téléchargez-le ({2:.0f} Go) dans Fichier, Modèles</translation>
    </message>
    <message>
        <source>{0}
{1} needs torch, which is not installed: get it in File, Models</source>
        <translation>{0}
{1} a besoin de torch, qui n’est pas installé&#xa0;: voir Fichier, Modèles</translation>
    </message>
    <message>
        <source>{0}
The time is known after the first clip</source>
        <translation>{0}
La durée sera connue après le premier clip</translation>
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
environ {1} de calcul</translation>
    </message>
    <message>
        <source>{0}
about {1} to make · {2:.1f} GB of memory</source>
        <translation>{0}
environ {1} de calcul · {2:.1f} Go de mémoire</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>«&#xa0;{0}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Drop photos, or a folder of them.</source>
        <translation>Déposez des photos ou un dossier de photos.</translation>
    </message>
    <message>
        <source>Only one table can be opened at a time.</source>
        <translation>Un seul tableau peut être ouvert à la fois.</translation>
    </message>
    <message>
        <source>Drop them one after another.</source>
        <translation>Déposez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> et d’autres</translation>
    </message>
    <message>
        <source>None of these files is a picture.</source>
        <translation>Aucun de ces fichiers n’est une image.</translation>
    </message>
    <message>
        <source>{0} of {1} files are not pictures.</source>
        <translation>{0} fichiers sur {1} ne sont pas des images.</translation>
    </message>
    <message>
        <source>Drop a photo, or a clip that Vivant made.</source>
        <translation>Déposez une photo ou un clip créé avec Vivant.</translation>
    </message>
    <message>
        <source>Press Animate to make the clip again.</source>
        <translation>Appuyez sur Animer pour recréer le clip.</translation>
    </message>
    <message>
        <source>Its later repairs and trimming are not included.</source>
        <translation>Ses réparations et ses coupes ultérieures ne sont pas incluses.</translation>
    </message>
    <message>
        <source>Now open its photo, “{0}”.</source>
        <translation>Ouvrez maintenant sa photo, «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>settings of {0}</source>
        <translation>réglages de {0}</translation>
    </message>
    <message>
        <source>{0} is no longer offered: {1} has taken its place.</source>
        <translation>{0} n’est plus proposé : {1} l’a remplacé.</translation>
    </message>
    <message>
        <source>The settings of “{0}” were restored.</source>
        <translation>Les réglages de «&#xa0;{0}&#xa0;» ont été repris.</translation>
    </message>
    <message>
        <source>Clips can&apos;t be kept in {0}: {1}.</source>
        <translation>Les clips ne peuvent pas être conservés dans {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Make that folder writable, or set VIVANT_HOME to another one.</source>
        <translation>Autorisez l’écriture dans ce dossier, ou donnez-en un autre à VIVANT_HOME.</translation>
    </message>
    <message>
        <source>It is marked in the strip, where it can be removed. The others are not affected.</source>
        <translation>Il est signalé dans la bande, où il peut être retiré. Les autres ne sont pas touchés.</translation>
    </message>
    <message>
        <source>So are {0} more. They are marked in the strip.</source>
        <translation>{0} autres également. Ils sont signalés dans la bande.</translation>
    </message>
    <message>
        <source>A clip can&apos;t be used: {0}</source>
        <translation>Un clip ne peut pas être utilisé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}, {1}&#xa0;%</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>En cours : {0}</translation>
    </message>
    <message>
        <source>Waits for another batch</source>
        <translation>Attend un autre lot</translation>
    </message>
    <message>
        <source>Looking at the photos: {0}</source>
        <translation>Examen des photos&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>En pause à {0}</translation>
    </message>
    <message>
        <source>Stopped at {0}</source>
        <translation>Arrêté à {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Terminé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>about {0} in all</source>
        <translation>environ {0} en tout</translation>
    </message>
    <message>
        <source>Other motions made {0} of {1} clips better; of the others the first one was the best.</source>
        <translation>D’autres mouvements ont amélioré {0} clips sur {1} ; pour les autres, le premier était le meilleur.</translation>
    </message>
    <message>
        <source>“{0}” is another one now: the best of {1} tries.</source>
        <translation>« {0} » en est un autre maintenant : le meilleur de {1} essais.</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: the first one is the best of {1} tries.</source>
        <translation>« {0} » reste tel quel : le premier est le meilleur de {1} essais.</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: nothing was found in it that other motions could better.</source>
        <translation>« {0} » reste tel quel : rien n’y a été trouvé que d’autres mouvements pourraient améliorer.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} x {1}</source>
        <translation>{0} x {1}</translation>
    </message>
    <message>
        <source>the photo&apos;s own shape</source>
        <translation>proportions de la photo</translation>
    </message>
    <message>
        <source>What moves is chosen for each photo; the length is that of the window.</source>
        <translation>Ce qui bouge est choisi pour chaque photo ; la durée est celle de la fenêtre.</translation>
    </message>
    <message>
        <source>All is as set in the window.</source>
        <translation>Tout est comme réglé dans la fenêtre.</translation>
    </message>
    <message>
        <source>To have it otherwise, change its settings and make it again.</source>
        <translation>Pour l’avoir autrement, changez ses réglages et refaites-le.</translation>
    </message>
    <message>
        <source>Seen in {0} of {1} frames, first in frame {2}.</source>
        <translation>Visible dans {0} images sur {1}, d’abord dans l’image {2}.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1} pixels</translation>
    </message>
    <message>
        <source>In the shape of the clip</source>
        <translation>Dans les proportions du clip</translation>
    </message>
    <message>
        <source>{0} to {1} seconds</source>
        <translation>De {0} à {1} secondes</translation>
    </message>
</context>
<context>
    <name>Adjustments</name>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Si&amp;ze</source>
        <translation>Taill&amp;e</translation>
    </message>
    <message>
        <source>&amp;Frames per second</source>
        <translation>&amp;Images par seconde</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Poids</translation>
    </message>
    <message>
        <source>How a large model&apos;s weights are kept; the recipe says so</source>
        <translation>Comment les poids d’un grand modèle sont conservés ; la recette l’indique</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>É&amp;tapes</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Ryth&amp;me</translation>
    </message>
    <message>
        <source>L&amp;ife</source>
        <translation>&amp;Vie</translation>
    </message>
    <message>
        <source>Motion of the subject itself: hair, breath, leaves</source>
        <translation>Mouvement du sujet lui-même&#xa0;: cheveux, souffle, feuilles</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>V&amp;isages</translation>
    </message>
    <message>
        <source>How much people turn their heads and blink; at zero they do not</source>
        <translation>À quel point les personnes tournent la tête et clignent des yeux&#xa0;; à zéro, pas du tout</translation>
    </message>
    <message>
        <source>Lig&amp;ht and air</source>
        <translation>&amp;Lumière et air</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>St&amp;yle</translation>
    </message>
    <message>
        <source>How moving parts move, whatever they are</source>
        <translation>Comment bougent les parties mobiles, quelles qu’elles soient</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>&amp;Point visé</translation>
    </message>
    <message>
        <source>What the camera moves towards and orbits</source>
        <translation>Ce vers quoi la caméra se déplace et autour de quoi elle tourne</translation>
    </message>
    <message>
        <source>E&amp;dges</source>
        <translation>&amp;Bords</translation>
    </message>
    <message>
        <source>How a photo of another shape is fitted into the clip</source>
        <translation>Comment une photo d’un autre format est placée dans le clip</translation>
    </message>
    <message>
        <source>Padd&amp;ing</source>
        <translation>Rem&amp;plissage</translation>
    </message>
    <message>
        <source>How the borders of a very wide or tall photo are filled for the model; they are cropped afterwards</source>
        <translation>Comment les bords d’une photo très large ou très haute sont remplis pour le modèle&#xa0;; ils sont rognés ensuite</translation>
    </message>
    <message>
        <source>&amp;Keep the photo&apos;s colours</source>
        <translation>&amp;Garder les couleurs de la photo</translation>
    </message>
    <message>
        <source>Correct drifting colours to the photo&apos;s</source>
        <translation>Ramener à celles de la photo les couleurs qui dérivent</translation>
    </message>
    <message>
        <source>T&amp;ransparent parts</source>
        <translation>Parties t&amp;ransparentes</translation>
    </message>
    <message>
        <source>What shows through where the photo is transparent</source>
        <translation>Ce qui apparaît là où la photo est transparente</translation>
    </message>
    <message>
        <source>What must not appear</source>
        <translation>Ce qui ne doit pas apparaître</translation>
    </message>
    <message>
        <source>Model&apos;s default</source>
        <translation>Celui du modèle</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Tels que publiés</translation>
    </message>
    <message>
        <source>This pace has a number of steps of its own</source>
        <translation>Ce rythme a son propre nombre d’étapes</translation>
    </message>
</context>
<context>
    <name>AutoLine</name>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Let Vivant choose camera, motion and light by what the photo shows</source>
        <translation>Laisser Vivant choisir caméra, mouvement et lumière selon ce que montre la photo</translation>
    </message>
    <message>
        <source>Set by you: {0}.</source>
        <translation>Choisi par vous&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>How much of the batch is done</source>
        <translation>Avancement du lot</translation>
    </message>
    <message>
        <source>Batch: {0}</source>
        <translation>Lot&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>BatchClips</name>
    <message>
        <source>Row {0}</source>
        <translation>Ligne {0}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>No clip can be made of it.</source>
        <translation>Aucun clip ne peut en être fait.</translation>
    </message>
    <message>
        <source>It can be made again once the batch is done, or stopped.</source>
        <translation>Il peut être refait une fois le lot terminé ou arrêté.</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Il n’y a pas encore de clip.</translation>
    </message>
    <message>
        <source>Change settings and make again…</source>
        <translation>Changer les réglages et refaire…</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>Autres mouvements</translation>
    </message>
    <message numerus="yes">
        <source>Try other motions for %n clips</source>
        <translation>
            <numerusform>Autres mouvements pour %n clip</numerusform>
            <numerusform>Autres mouvements pour %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not compared with its photo.</source>
        <translation>Il n’a pas été comparé à sa photo.</translation>
    </message>
    <message>
        <source>Nothing in it differs from its photo.</source>
        <translation>Rien n’y diffère de sa photo.</translation>
    </message>
    <message numerus="yes">
        <source>Change settings and make %n clips again…</source>
        <translation>
            <numerusform>Changer les réglages et refaire %n clip…</numerusform>
            <numerusform>Changer les réglages et refaire %n clips…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Ouvrir avec…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Make many clips</source>
        <translation>Créer de nombreux clips</translation>
    </message>
    <message>
        <source>What can&apos;t be used, and why</source>
        <translation>Ce qui ne peut pas être utilisé, et pourquoi</translation>
    </message>
    <message>
        <source>As set in the window</source>
        <translation>Ceux de la fenêtre</translation>
    </message>
    <message>
        <source>Chosen for each photo</source>
        <translation>Choisis pour chaque photo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>How the clips move: all alike, or each as its own photo asks for</source>
        <translation>Comment les clips bougent : tous de la même façon, ou chacun comme sa photo le demande</translation>
    </message>
    <message>
        <source>This computer, or the machines that the File menu names</source>
        <translation>Cet ordinateur, ou les machines indiquées dans le menu Fichier</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bords</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créés sur</translation>
    </message>
    <message>
        <source>As the photos are called</source>
        <translation>Les noms des photos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where the clips go</source>
        <translation>Où vont les clips</translation>
    </message>
    <message>
        <source>Best of {0} tries</source>
        <translation>Le meilleur de {0}</translation>
    </message>
    <message>
        <source>One try</source>
        <translation>Un essai</translation>
    </message>
    <message>
        <source>Check that each clip looks like its photo</source>
        <translation>Vérifier que chaque clip ressemble à sa photo</translation>
    </message>
    <message>
        <source>Finds what has changed in labels, faces, shapes and colours. Takes as long again as making the clips</source>
        <translation>Trouve ce qui a changé dans les étiquettes, les visages, les formes et les couleurs. Prend encore autant de temps que la création des clips</translation>
    </message>
    <message>
        <source>Each try moves in another way, and takes as long again; the one most like the photo is kept</source>
        <translation>Chaque essai bouge autrement et prend autant de temps ; le plus fidèle à la photo est gardé</translation>
    </message>
    <message>
        <source>Each clip</source>
        <translation>Chaque clip</translation>
    </message>
    <message>
        <source>Tries for each clip</source>
        <translation>Essais par clip</translation>
    </message>
    <message>
        <source>Change settings and make again</source>
        <translation>Changer les réglages et refaire</translation>
    </message>
    <message>
        <source>The best is known only if each clip is checked</source>
        <translation>Le meilleur n’est connu que si chaque clip est vérifié</translation>
    </message>
    <message>
        <source>The photos are being looked at</source>
        <translation>Les photos sont en cours d’examen</translation>
    </message>
    <message>
        <source>Choose at least one shape.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Looking at the photos: {0}</source>
        <translation>Examen des photos&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>Créer %n&#xa0;clip</numerusform>
            <numerusform>Créer %n&#xa0;clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are smaller than {0} pixels: their clips will look soft.</source>
        <translation>
            <numerusform>%n photo fait moins de {0} pixels : son clip paraîtra flou.</numerusform>
            <numerusform>%n photos font moins de {0} pixels : leurs clips paraîtront flous.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these files is a picture.</source>
        <translation>Aucun de ces fichiers n’est une image.</translation>
    </message>
    <message>
        <source>a time that is known after the first clip</source>
        <translation>une durée connue après le premier clip</translation>
    </message>
    <message>
        <source>{0}, {1} of disk, up to {2} of memory.</source>
        <translation>{0}, {1} de disque, jusqu’à {2} de mémoire.</translation>
    </message>
    <message>
        <source>{0} of disk. How long the crew takes is known after the first clips.</source>
        <translation>{0} de disque. Le temps que mettra le groupe sera connu après les premiers clips.</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are made anew and replace those of the same name.</source>
        <translation>
            <numerusform>%n clip est refait et remplace celui du même nom.</numerusform>
            <numerusform>%n clips sont refaits et remplacent ceux du même nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips are there already and stay as they are.</source>
        <translation>
            <numerusform>%n clip est déjà là et reste tel quel.</numerusform>
            <numerusform>%n clips sont déjà là et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other clips in the folder stay.</source>
        <translation>
            <numerusform>%n autre clip du dossier est conservé.</numerusform>
            <numerusform>%n autres clips du dossier sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips that an earlier batch has not made are left out.</source>
        <translation>
            <numerusform>%n clip qu’un lot précédent n’a pas fait est laissé de côté.</numerusform>
            <numerusform>%n clips qu’un lot précédent n’a pas faits sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Ligne {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Photo {0}: {1}</source>
        <translation>Photo {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used; clips are made of the others.</source>
        <translation>{0} inutilisables&#xa0;; les clips sont créés avec les autres.</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>How much of the batch is done</source>
        <translation>Avancement du lot</translation>
    </message>
    <message>
        <source>Clips of the batch</source>
        <translation>Clips du lot</translation>
    </message>
    <message>
        <source>No clips in this state.</source>
        <translation>Aucun clip dans cet état.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the photos and clips. The batch goes on, and stays in the strip below</source>
        <translation>Retour aux photos et aux clips. Le lot continue et reste en bas, dans la bande</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>Autres mouvements</translation>
    </message>
    <message>
        <source>Show report in browser</source>
        <translation>Voir le rapport (navigateur)</translation>
    </message>
    <message>
        <source>Finish what is being made, then wait</source>
        <translation>Terminer ce qui est en cours, puis attendre</translation>
    </message>
    <message>
        <source>Three more tries for each clip that failed or differs from its photo; the best is kept</source>
        <translation>Trois essais de plus pour chaque clip qui a échoué ou diffère de sa photo ; le meilleur est gardé</translation>
    </message>
    <message>
        <source>For clips that failed or differ from their photos, once the batch is done or stopped</source>
        <translation>Pour les clips qui ont échoué ou diffèrent de leur photo, une fois le lot fini ou arrêté</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop at once; what is made stays</source>
        <translation>Arrêter aussitôt&#xa0;; ce qui est fait est conservé</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The folder with all clips</source>
        <translation>Le dossier de tous les clips</translation>
    </message>
    <message>
        <source>Which clips are shown</source>
        <translation>Clips affichés</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Nothing is being made now.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>A page with all clips and what was found in them</source>
        <translation>Une page avec tous les clips et ce qui y a été trouvé</translation>
    </message>
    <message>
        <source>The report is written after a minute, and when the batch is done</source>
        <translation>Le rapport est écrit au bout d’une minute, et quand le lot est fini</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>The batch “{0}” is still being made.</source>
        <translation>Le lot «&#xa0;{0}&#xa0;» est encore en cours.</translation>
    </message>
    <message>
        <source>Choose another folder, or stop it first.</source>
        <translation>Choisissez un autre dossier, ou arrêtez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>BatchesController</name>
    <message>
        <source>“{0}” is still being made.</source>
        <translation>«&#xa0;{0}&#xa0;» est encore en cours.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show report in browser</source>
        <translation>Voir le rapport (navigateur)</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Remove from the strip</source>
        <translation>Retirer de la bande</translation>
    </message>
    <message>
        <source>The batch “{0}” is made.</source>
        <translation>Le lot «&#xa0;{0}&#xa0;» est terminé.</translation>
    </message>
    <message>
        <source>The batch “{0}” is not finished: {1} of {2} clips are made.</source>
        <translation>Le lot «&#xa0;{0}&#xa0;» n’est pas terminé&#xa0;: {1} clips sur {2} sont créés.</translation>
    </message>
</context>
<context>
    <name>CameraAxesPanel</name>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
</context>
<context>
    <name>CameraPathEditor</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>First frame of the camera path</source>
        <translation>Cadre de départ du trajet de la caméra</translation>
    </message>
    <message>
        <source>Last frame of the camera path</source>
        <translation>Cadre d’arrivée du trajet de la caméra</translation>
    </message>
</context>
<context>
    <name>CameraPathPanel</name>
    <message>
        <source>Frames on the photo</source>
        <translation>Cadres sur la photo</translation>
    </message>
    <message>
        <source>Drag the first and the last frame of the clip on the photo</source>
        <translation>Faites glisser le cadre de départ et le cadre d’arrivée du clip sur la photo</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>The clip begins with its last frame and ends with its first one</source>
        <translation>Le clip commence par le cadre d’arrivée et se termine par le cadre de départ</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Stage</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation>{0}&#xa0;% depuis la gauche, {1}&#xa0;% depuis le haut</translation>
    </message>
    <message>
        <source>Painting, {0}</source>
        <translation>Peinture en cours, {0}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
</context>
<context>
    <name>ClipEdits</name>
    <message>
        <source>label repair of {0}</source>
        <translation>réparation d’étiquette de {0}</translation>
    </message>
    <message>
        <source>product repair of {0}</source>
        <translation>réparation de produit de {0}</translation>
    </message>
    <message>
        <source>face repair of {0}</source>
        <translation>réparation de visage de {0}</translation>
    </message>
    <message>
        <source>colour repair of {0}</source>
        <translation>réparation de couleur de {0}</translation>
    </message>
    <message>
        <source>cut of {0}</source>
        <translation>coupe de {0}</translation>
    </message>
    <message>
        <source>ease of {0}</source>
        <translation>adoucissement de {0}</translation>
    </message>
    <message>
        <source>edit of {0}</source>
        <translation>modification de {0}</translation>
    </message>
    <message>
        <source>return to the model&apos;s own frames of {0}</source>
        <translation>retour aux images du modèle de {0}</translation>
    </message>
</context>
<context>
    <name>ClipMenu</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Use the first frame as a photo</source>
        <translation>Utiliser la première image comme photo</translation>
    </message>
    <message>
        <source>Extend by one length</source>
        <translation>Prolonger d’une durée</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Make next</source>
        <translation>Créer ensuite</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Make last</source>
        <translation>Créer en dernier</translation>
    </message>
</context>
<context>
    <name>ClipPlayer</name>
    <message>
        <source>The clip</source>
        <translation>Le clip</translation>
    </message>
    <message>
        <source>Close the clip</source>
        <translation>Fermer le clip</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Lire ou mettre en pause (Espace)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Ouvrir avec…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>Autres mouvements</translation>
    </message>
    <message>
        <source>Three more tries, each with another motion; the best is kept</source>
        <translation>Trois essais de plus, chacun avec un autre mouvement ; le meilleur est gardé</translation>
    </message>
    <message>
        <source>Change and make again…</source>
        <translation>Changer et refaire…</translation>
    </message>
    <message>
        <source>Open it with the program that this computer has for it</source>
        <translation>L’ouvrir avec le programme prévu sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose other settings for it; the clip that is there stays until the new one is made</source>
        <translation>Choisir d’autres réglages ; le clip présent reste jusqu’à ce que le nouveau soit fait</translation>
    </message>
    <message>
        <source>There is no file yet</source>
        <translation>Il n’y a pas encore de fichier</translation>
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
        <translation>suppression de {0}</translation>
    </message>
    <message>
        <source>{0} deleted.</source>
        <translation>{0} supprimé.</translation>
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
        <translation>Rechercher des clips</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <translation>Ordre des clips</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Favoris seulement</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>ClipStripController</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>being edited</source>
        <translation>en cours de modification</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>Renommer le clip</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>name of {0}</source>
        <translation>nom de {0}</translation>
    </message>
    <message>
        <source>star of {0}</source>
        <translation>étoile de {0}</translation>
    </message>
    <message>
        <source>The other clips are not affected. Right-click it to see its folder or to remove it.</source>
        <translation>Les autres clips ne sont pas touchés. Un clic droit permet de voir son dossier ou de le retirer.</translation>
    </message>
    <message>
        <source>This clip is damaged. {0}</source>
        <translation>Ce clip est endommagé. {0}</translation>
    </message>
</context>
<context>
    <name>CollapsibleSidebar</name>
    <message>
        <source>Show the controls (F9)</source>
        <translation>Afficher les commandes (F9)</translation>
    </message>
    <message>
        <source>Show the controls</source>
        <translation>Afficher les commandes</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n&#xa0;clip</numerusform>
            <numerusform>%n&#xa0;clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n&#xa0;photo</numerusform>
            <numerusform>%n&#xa0;photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n&#xa0;fichier</numerusform>
            <numerusform>%n&#xa0;fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>Créer %n clip</numerusform>
            <numerusform>Créer %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips…</source>
        <translation>
            <numerusform>Exporter %n clip…</numerusform>
            <numerusform>Exporter %n clips…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>Enregistrer %n fichier…</numerusform>
            <numerusform>Enregistrer %n fichiers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} in %n clips</source>
        <translation>
            <numerusform>{0} dans %n&#xa0;clip</numerusform>
            <numerusform>{0} dans %n&#xa0;clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewDialog</name>
    <message>
        <source>Where batches are made</source>
        <translation>Où les lots sont créés</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>By a crew</source>
        <translation>Par un groupe</translation>
    </message>
    <message>
        <source>Address of the crew</source>
        <translation>Adresse du groupe</translation>
    </message>
    <message>
        <source>Key of the crew</source>
        <translation>Clé du groupe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Choose the key of the crew</source>
        <translation>Choisir la clé du groupe</translation>
    </message>
    <message>
        <source>Machines of the crew</source>
        <translation>Machines du groupe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Choose “By a crew” first</source>
        <translation>Choisissez d’abord « Par un groupe »</translation>
    </message>
    <message>
        <source>Keys ({0})</source>
        <translation>Clés ({0})</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>The crew answers. Machines: {0}</source>
        <translation>Le groupe répond. Machines&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0}: another version or other bytes, left out</source>
        <translation>{0}&#xa0;: autre version ou autres octets, laissée de côté</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n clips at a time</source>
        <translation>
            <numerusform>{0}&#xa0;: %n&#xa0;clip à la fois</numerusform>
            <numerusform>{0}&#xa0;: %n&#xa0;clips à la fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepthController</name>
    <message>
        <source>Depth pictures ({0})</source>
        <translation>Images de profondeur ({0})</translation>
    </message>
    <message>
        <source>Choose a depth picture</source>
        <translation>Choisir une image de profondeur</translation>
    </message>
    <message>
        <source>Save the depth</source>
        <translation>Enregistrer la profondeur</translation>
    </message>
    <message>
        <source>The depth is saved as “{0}”.</source>
        <translation>La profondeur est enregistrée sous «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DraftGrid</name>
    <message>
        <source>Pick one: it will be made in full</source>
        <translation>Choisissez-en un&#xa0;: il sera créé en entier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Ébauches</translation>
    </message>
</context>
<context>
    <name>DraftsController</name>
    <message>
        <source>With {0} a draft is only indicative: the full clip may move differently.</source>
        <translation>Avec {0}, une ébauche n’est qu’indicative&#xa0;: le clip complet peut bouger autrement.</translation>
    </message>
    <message>
        <source>motion {0:.0f} · seed {1}</source>
        <translation>mouvement {0:.0f} · graine {1}</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>variation</translation>
    </message>
</context>
<context>
    <name>DropController</name>
    <message>
        <source>“{0}” is a web address, not a picture.</source>
        <translation>«&#xa0;{0}&#xa0;» est une adresse Web, pas une image.</translation>
    </message>
    <message>
        <source>Vivant stays offline. Save the picture first, then drop the file here, or copy the picture.</source>
        <translation>Vivant reste hors ligne. Enregistrez d’abord l’image, puis déposez le fichier ici, ou copiez l’image.</translation>
    </message>
</context>
<context>
    <name>EdgesField</name>
    <message>
        <source>A colour…</source>
        <translation>Une couleur…</translation>
    </message>
    <message>
        <source>What is at the sides, or above and below, where the shape is not the photo&apos;s own</source>
        <translation>Ce qu&apos;il y a sur les côtés, ou en haut et en bas, quand le format n&apos;est pas celui de la photo</translation>
    </message>
    <message>
        <source>There are no edges in the photo&apos;s own shape</source>
        <translation>Au format de la photo, il n&apos;y a pas de bords</translation>
    </message>
    <message>
        <source>Colour around the photo</source>
        <translation>Couleur autour de la photo</translation>
    </message>
</context>
<context>
    <name>EffectsField</name>
    <message>
        <source>Strength of the effects</source>
        <translation>Intensité des effets</translation>
    </message>
    <message>
        <source>Choose an effect first</source>
        <translation>Choisissez d’abord un effet</translation>
    </message>
</context>
<context>
    <name>EndImageField</name>
    <message>
        <source>The clip moves from the photo to this picture; drop one here</source>
        <translation>Le clip va de la photo à cette image&#xa0;; déposez-en une ici</translation>
    </message>
    <message>
        <source>No end picture</source>
        <translation>Pas d’image de fin</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Ends on {0}</source>
        <translation>Finit sur {0}</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>To stay below the limit: {0}.</source>
        <translation>Pour rester sous la limite&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>For the web: {0}.</source>
        <translation>Pour le Web&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Saved “{0}” (the clip of “{1}”).</source>
        <translation>«&#xa0;{0}&#xa0;» enregistré (le clip de «&#xa0;{1}&#xa0;»).</translation>
    </message>
</context>
<context>
    <name>ExportManyController</name>
    <message numerus="yes">
        <source>%n files are written into “{0}”.</source>
        <translation>
            <numerusform>%n&#xa0;fichier a été écrit dans «&#xa0;{0}&#xa0;».</numerusform>
            <numerusform>%n&#xa0;fichiers ont été écrits dans «&#xa0;{0}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} failed: Export… says why.</source>
        <translation>{0} en échec&#xa0;: Exporter… dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>ExportManyDialog</name>
    <message>
        <source>Export clips</source>
        <translation>Exporter des clips</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bords</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} pixels</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>To {0:g} s</source>
        <translation>Jusqu’à {0:g} s</translation>
    </message>
    <message>
        <source>Remove recipe and names</source>
        <translation>Retirer la recette et les noms</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Petit côté</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Repeat loops</source>
        <translation>Répéter les boucles</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Text, sound and ending</source>
        <translation>Texte, son et fin</translation>
    </message>
    <message>
        <source>Short side of the shapes</source>
        <translation>Petit côté des formats</translation>
    </message>
    <message>
        <source>What there is to know about the files</source>
        <translation>Ce qu’il faut savoir des fichiers</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>To {0:g} s, as the platform wants</source>
        <translation>Jusqu’à {0:g} s, comme le veut la plateforme</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n files are written.</source>
        <translation>
            <numerusform>{0} sur %n&#xa0;fichier écrit.</numerusform>
            <numerusform>{0} sur %n&#xa0;fichiers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} %n files: {1}</source>
        <translation>
            <numerusform>{0} %n&#xa0;fichier&#xa0;: {1}</numerusform>
            <numerusform>{0} %n&#xa0;fichiers&#xa0;: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: {0}, {1}: {2} {3}</source>
        <translation>Échec&#xa0;: {0}, {1}&#xa0;: {2} {3}</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Choose at least one shape.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>In the clip&apos;s own size and rate</source>
        <translation>À la taille et à la cadence du clip</translation>
    </message>
    <message>
        <source>Remove recipe and names</source>
        <translation>Retirer la recette et les noms</translation>
    </message>
    <message>
        <source>Text, sound and ending</source>
        <translation>Texte, son et fin</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>P&amp;roportions</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Ed&amp;ges</source>
        <translation>&amp;Bords</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>Caden&amp;ce</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>Comme créé</translation>
    </message>
    <message>
        <source>{0:g} a second</source>
        <translation>{0:g} par seconde</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;maximum</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>To {0:g} s</source>
        <translation>Jusqu’à {0:g} s</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>Glisser-déposer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{0} files: {1}</source>
        <translation>{0} fichiers&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Files of this format have one quality only</source>
        <translation>Les fichiers de ce format n’ont qu’une qualité</translation>
    </message>
    <message>
        <source>There are no edges while the shape is as made</source>
        <translation>Pas de bords tant que les proportions ne changent pas</translation>
    </message>
    <message>
        <source>At most {0:g} MB</source>
        <translation>Au plus {0:g} Mo</translation>
    </message>
    <message>
        <source>{0} x {1}. </source>
        <translation>{0} x {1}. </translation>
    </message>
    <message>
        <source>Only a loop can be repeated: choose Loop before you animate</source>
        <translation>Seule une boucle peut être répétée&#xa0;: choisissez Boucle avant d’animer</translation>
    </message>
    <message>
        <source>Repeat to {0:g} s</source>
        <translation>Répéter jusqu’à {0:g} s</translation>
    </message>
    <message>
        <source>About {0:.1f} MB</source>
        <translation>Environ {0:.1f} Mo</translation>
    </message>
    <message>
        <source>Estimating the size…</source>
        <translation>Estimation de la taille…</translation>
    </message>
    <message>
        <source>The clip is made first, then saved.</source>
        <translation>Le clip est d’abord créé, puis enregistré.</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Arrêter l’exportation</translation>
    </message>
    <message>
        <source>{0:.2f} MB</source>
        <translation>{0:.2f} Mo</translation>
    </message>
    <message>
        <source>Saved “{0}”, {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» enregistré, {1}.</translation>
    </message>
</context>
<context>
    <name>FidelityBar</name>
    <message>
        <source>Trim the clip after its last good frame; Undo brings the rest back</source>
        <translation>Couper le clip après sa dernière bonne image&#xa0;; Annuler rétablit le reste</translation>
    </message>
    <message>
        <source>Restore the label</source>
        <translation>Restaurer l’étiquette</translation>
    </message>
    <message>
        <source>Copy the photo&apos;s label into every frame where it can be tracked (Ctrl+L)</source>
        <translation>Copier l’étiquette de la photo dans chaque image où elle peut être suivie (Ctrl+L)</translation>
    </message>
    <message>
        <source>Restore the product</source>
        <translation>Restaurer le produit</translation>
    </message>
    <message>
        <source>Copy the photo&apos;s whole product, a bottle or a box, into every frame where its place is sure</source>
        <translation>Copier le produit entier de la photo, une bouteille ou une boîte, dans chaque image où sa position est sûre</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Add, move or remove labels (Ctrl+Alt+L)</source>
        <translation>Ajouter, déplacer ou retirer des étiquettes (Ctrl+Alt+L)</translation>
    </message>
    <message>
        <source>Other seeds</source>
        <translation>Autres graines</translation>
    </message>
    <message>
        <source>Make up to three more clips with other seeds and show the best by this check (Shift+R)</source>
        <translation>Créer jusqu’à trois autres clips avec d’autres graines et montrer le meilleur selon ce contrôle (Maj+R)</translation>
    </message>
    <message>
        <source>Restore the face</source>
        <translation>Restaurer le visage</translation>
    </message>
    <message>
        <source>Blend the photo&apos;s face back in where the face has changed (Ctrl+Shift+L)</source>
        <translation>Fondre le visage de la photo là où il a changé (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>Restore the colours</source>
        <translation>Restaurer les couleurs</translation>
    </message>
    <message>
        <source>Match the colours of every frame to the photo&apos;s</source>
        <translation>Accorder les couleurs de chaque image à celles de la photo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The clip as the model made it</source>
        <translation>Le clip tel que le modèle l’a créé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Keep 1 to {0}</source>
        <translation>Garder 1 à {0}</translation>
    </message>
    <message>
        <source>Hands were not checked. {0}</source>
        <translation>Les mains n’ont pas été contrôlées. {0}</translation>
    </message>
    <message>
        <source>Labels were not checked. {0}</source>
        <translation>Les étiquettes n’ont pas été contrôlées. {0}</translation>
    </message>
    <message>
        <source>All {0} frames are true to the photo</source>
        <translation>Les {0} images sont fidèles à la photo</translation>
    </message>
</context>
<context>
    <name>FidelityController</name>
    <message>
        <source>Checking every frame</source>
        <translation>Contrôle de chaque image</translation>
    </message>
    <message>
        <source>Tracking it through the clip</source>
        <translation>Suivi à travers le clip</translation>
    </message>
    <message>
        <source>label marks of {0}</source>
        <translation>marques d’étiquettes de {0}</translation>
    </message>
    <message>
        <source>All edits were undone.</source>
        <translation>Toutes les modifications ont été annulées.</translation>
    </message>
    <message>
        <source>The photo of “{0}” can&apos;t be opened any more.</source>
        <translation>La photo de «&#xa0;{0}&#xa0;» ne peut plus être ouverte.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be checked without it.</source>
        <translation>Sans elle, le clip ne peut pas être contrôlé.</translation>
    </message>
    <message>
        <source>Waiting for another clip</source>
        <translation>En attente d’un autre clip</translation>
    </message>
    <message>
        <source>Repairing it again</source>
        <translation>Nouvelle réparation</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}, {1}&#xa0;%</translation>
    </message>
    <message>
        <source>The repair would make the clip less true to its photo. The clip is unchanged.</source>
        <translation>La réparation rendrait le clip moins fidèle à sa photo. Le clip est inchangé.</translation>
    </message>
    <message>
        <source>It can&apos;t be tracked well enough in this clip.</source>
        <translation>Le suivi n’est pas assez sûr dans ce clip.</translation>
    </message>
    <message>
        <source>The clip is unchanged: it needs no repair, or nothing can be tracked reliably.</source>
        <translation>Le clip est inchangé&#xa0;: aucune réparation n’est nécessaire, ou rien ne peut être suivi de façon fiable.</translation>
    </message>
    <message>
        <source>Restored in {0} of {1} frames.</source>
        <translation>Restauré dans {0} images sur {1}.</translation>
    </message>
    <message>
        <source>In the other frames it can&apos;t be tracked reliably, or needs no repair.</source>
        <translation>Dans les autres images, le suivi n’est pas fiable ou aucune réparation n’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>FilePicture</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>How the middle of the file will look</source>
        <translation>L’aspect du milieu du fichier</translation>
    </message>
</context>
<context>
    <name>FinishController</name>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Images ({0})</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Choisir un son</translation>
    </message>
    <message>
        <source>Sounds ({0})</source>
        <translation>Sons ({0})</translation>
    </message>
</context>
<context>
    <name>FinishFields</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>Fi&amp;n</translation>
    </message>
    <message>
        <source>&amp;Plays</source>
        <translation>&amp;Lectures</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>P&amp;hoto</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} fois</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>S&amp;on</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>{0:g} s</source>
        <translation>{0:g} s</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fondu d’entrée</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fondu de sortie</translation>
    </message>
    <message>
        <source>Repeat where it is shorter</source>
        <translation>Répéter s’il est plus court</translation>
    </message>
    <message>
        <source>Choose a sound…</source>
        <translation>Choisir un son…</translation>
    </message>
    <message>
        <source>Only GIF, WebP and APNG say how often they play</source>
        <translation>Seuls GIF, WebP et APNG indiquent combien de fois ils sont lus</translation>
    </message>
    <message>
        <source>Files of this format hold no sound</source>
        <translation>Les fichiers de ce format n’ont pas de son</translation>
    </message>
    <message>
        <source>The photo of this clip is not there any more</source>
        <translation>La photo de ce clip n’est plus là</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of the clips</source>
        <translation>Choisir le dossier des clips</translation>
    </message>
    <message>
        <source>“{0}” is a file. Choose a folder.</source>
        <translation>« {0} » est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Choose another folder.</source>
        <translation>Rien ne peut y être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A new folder, which will be made.</source>
        <translation>Un nouveau dossier, qui sera créé.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Vivant guide</source>
        <translation>Guide de Vivant</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No page was read before this one</source>
        <translation>Aucune page n’a été lue avant celle-ci</translation>
    </message>
    <message>
        <source>No page was read after this one</source>
        <translation>Aucune page n’a été lue après celle-ci</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} résultats</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Click a line to go back or forward to it.</source>
        <translation>Cliquez sur une ligne pour y revenir ou y avancer.</translation>
    </message>
</context>
<context>
    <name>InstallationDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Vérifier l’installation</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found.</source>
        <translation>
            <numerusform>%n&#xa0;problème trouvé.</numerusform>
            <numerusform>%n&#xa0;problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>LabelsController</name>
    <message>
        <source>The labels of “{0}” were not changed.</source>
        <translation>Les étiquettes de «&#xa0;{0}&#xa0;» n’ont pas été modifiées.</translation>
    </message>
    <message>
        <source>Something else was opened in the meantime.</source>
        <translation>Autre chose a été ouvert entre-temps.</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The photo with its labels</source>
        <translation>La photo avec ses étiquettes</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>À main levée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Les restaurer</translation>
    </message>
    <message>
        <source>Add one in the middle; the arrow keys move it, Space selects another one</source>
        <translation>En ajouter une au milieu&#xa0;; les flèches la déplacent, la barre d’espace en sélectionne une autre</translation>
    </message>
    <message>
        <source>Choose a label first</source>
        <translation>Choisissez d’abord une étiquette</translation>
    </message>
    <message>
        <source>There is no label</source>
        <translation>Il n’y a pas d’étiquette</translation>
    </message>
    <message>
        <source>Looking for text …</source>
        <translation>Recherche de texte…</translation>
    </message>
    <message>
        <source>These are kept as in the photo. Drag a label or its corners to change it.</source>
        <translation>Celles-ci restent comme sur la photo. Faites glisser une étiquette ou ses coins pour la modifier.</translation>
    </message>
    <message>
        <source>Draw around what must stay as in the photo.</source>
        <translation>Entourez ce qui doit rester comme sur la photo.</translation>
    </message>
</context>
<context>
    <name>LoraList</name>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>A file that changes what the model makes, such as a style; drop it here</source>
        <translation>Un fichier qui change ce que fait le modèle, un style par exemple&#xa0;; déposez-le ici</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>Ajouter une LoRA</translation>
    </message>
    <message>
        <source>No more than {0} at a time</source>
        <translation>Pas plus de {0} à la fois</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Strength of {0}</source>
        <translation>Intensité de {0}</translation>
    </message>
    <message>
        <source>Steps that {0} changes</source>
        <translation>Étapes que change {0}</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>LorasController</name>
    <message>
        <source>LoRA files ({0})</source>
        <translation>Fichiers LoRA ({0})</translation>
    </message>
    <message>
        <source>Choose LoRA files</source>
        <translation>Choisir des fichiers LoRA</translation>
    </message>
</context>
<context>
    <name>MadeClipsController</name>
    <message numerus="yes">
        <source>%n clips are made.</source>
        <translation>
            <numerusform>%n clip est terminé.</numerusform>
            <numerusform>%n clips sont terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} failed: their cards say why.</source>
        <translation>{0} en échec : leurs cartes disent pourquoi.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Make many &amp;clips…</source>
        <translation>Créer de nombreux &amp;clips…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>&amp;Stockage…</translation>
    </message>
    <message>
        <source>Where &amp;batches are made…</source>
        <translation>Où les &amp;lots sont créés…</translation>
    </message>
    <message>
        <source>Save as &amp;preset…</source>
        <translation>Enregistrer comme &amp;préréglage…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>Tout a&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Clear waiting</source>
        <translation>Retirer les clips en a&amp;ttente</translation>
    </message>
    <message>
        <source>&amp;Edit settings of a waiting clip</source>
        <translation>&amp;Modifier les réglages d’un clip en attente</translation>
    </message>
    <message>
        <source>&amp;Animate</source>
        <translation>&amp;Animer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Anothe&amp;r seed</source>
        <translation>Autr&amp;e graine</translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation>&amp;Variations</translation>
    </message>
    <message>
        <source>S&amp;tart the clip here</source>
        <translation>Comme&amp;ncer le clip ici</translation>
    </message>
    <message>
        <source>E&amp;xtend by one length</source>
        <translation>&amp;Prolonger d’une durée</translation>
    </message>
    <message>
        <source>&amp;End the clip here</source>
        <translation>Terminer &amp;le clip ici</translation>
    </message>
    <message>
        <source>Select all &amp;clips</source>
        <translation>&amp;Sélectionner tous les clips</translation>
    </message>
    <message>
        <source>A&amp;dd to or remove from favourites</source>
        <translation>Ajouter aux &amp;favoris ou en retirer</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>Image &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>&amp;Image suivante</translation>
    </message>
    <message>
        <source>&amp;Compare with the photo</source>
        <translation>&amp;Comparer à la photo</translation>
    </message>
    <message>
        <source>Actual pi&amp;xels</source>
        <translation>Pi&amp;xels réels</translation>
    </message>
    <message>
        <source>M&amp;ute the sound</source>
        <translation>Co&amp;uper le son</translation>
    </message>
    <message>
        <source>&amp;Loop playback</source>
        <translation>Lire en &amp;boucle</translation>
    </message>
    <message>
        <source>Play the loop&apos;s s&amp;eam</source>
        <translation>Lire le raccord &amp;de la boucle</translation>
    </message>
    <message>
        <source>Use this &amp;frame as a photo</source>
        <translation>Utiliser cette image comme p&amp;hoto</translation>
    </message>
    <message>
        <source>Check against the p&amp;hoto</source>
        <translation>C&amp;ontrôler par rapport à la photo</translation>
    </message>
    <message>
        <source>Restore the la&amp;bel</source>
        <translation>Restaurer l’éti&amp;quette</translation>
    </message>
    <message>
        <source>Restore the pro&amp;duct</source>
        <translation>Restaurer le pro&amp;duit</translation>
    </message>
    <message>
        <source>&amp;Edit labels…</source>
        <translation>&amp;Modifier les étiquettes…</translation>
    </message>
    <message>
        <source>Restore the fa&amp;ce</source>
        <translation>&amp;Restaurer le visage</translation>
    </message>
    <message>
        <source>Try three &amp;more seeds</source>
        <translation>Essa&amp;yer trois autres graines</translation>
    </message>
    <message>
        <source>&amp;Undo repairs and trimming</source>
        <translation>Annuler les r&amp;éparations et les coupes</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Ren&amp;ommer…</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>&amp;Ouvrir des photos…</translation>
    </message>
    <message>
        <source>&amp;Export this clip…</source>
        <translation>&amp;Exporter ce clip…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Restore the c&amp;olours</source>
        <translation>Resta&amp;urer les couleurs</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keys and tips</source>
        <translation>&amp;Raccourcis et astuces</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>&amp;Vérifier l’installation…</translation>
    </message>
    <message>
        <source>Check for a &amp;newer version</source>
        <translation>Chercher une &amp;nouvelle version</translation>
    </message>
    <message>
        <source>&amp;About Vivant</source>
        <translation>À &amp;propos de Vivant</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Annuler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Rétablir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Only where a check finds that it would help</source>
        <translation>Seulement si un contrôle montre que cela aiderait</translation>
    </message>
    <message>
        <source>&amp;Keep 1 to {0}</source>
        <translation>&amp;Garder 1 à {0}</translation>
    </message>
    <message>
        <source>&amp;Keep the good frames</source>
        <translation>&amp;Garder les bonnes images</translation>
    </message>
    <message>
        <source>Keys and tips</source>
        <translation>Raccourcis et astuces</translation>
    </message>
    <message>
        <source>Open a photo to begin.</source>
        <translation>Ouvrez une photo pour commencer.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>{0} makes no longer clips.</source>
        <translation>{0} ne fait pas de clips plus longs.</translation>
    </message>
    <message>
        <source>A loop can be exported repeated, as long as it is wanted.</source>
        <translation>Une boucle peut être exportée répétée, aussi longtemps que voulu.</translation>
    </message>
</context>
<context>
    <name>MarkFields</name>
    <message>
        <source>Text over the clip</source>
        <translation>Texte sur le clip</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>Couleur du texte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, à</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
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
        <translation>Choisir un logo…</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Its files are here</source>
        <translation>Ses fichiers sont là</translation>
    </message>
    <message>
        <source>Its files are not here</source>
        <translation>Ses fichiers ne sont pas là</translation>
    </message>
    <message>
        <source>Downloading needs {0}, which is not installed.</source>
        <translation>Le téléchargement demande {0}, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Choose the folder with the weights</source>
        <translation>Choisissez le dossier des poids</translation>
    </message>
    <message>
        <source>Freed {0:.1f} GB.</source>
        <translation>{0:.1f} Go libérés.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>I have read it and may use it</source>
        <translation>Je l’ai lue et je peux l’utiliser</translation>
    </message>
    <message>
        <source>All files verified.</source>
        <translation>Tous les fichiers ont été vérifiés.</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>Pattern of the names</source>
        <translation>Modèle de noms</translation>
    </message>
    <message>
        <source>Your own words, and parts in braces that differ from file to file</source>
        <translation>Vos propres mots, et des éléments entre accolades qui changent d’un fichier à l’autre</translation>
    </message>
    <message>
        <source>For example “{0}”</source>
        <translation>Par exemple «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NotOpenedDialog</name>
    <message>
        <source>Not opened</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>This is where it is:</source>
        <translation>Voici où cela se trouve :</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où cela se trouve</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No program of this computer opens the address.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre l’adresse.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>No program of this computer shows the folder “{0}”.</source>
        <translation>Aucun programme de cet ordinateur n’affiche le dossier «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>No program of this computer opens “{0}”.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message numerus="yes">
        <source>%n clips were not finished.</source>
        <translation>
            <numerusform>%n&#xa0;clip n’a pas été terminé.</numerusform>
            <numerusform>%n&#xa0;clips n’ont pas été terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PaintToolbar</name>
    <message>
        <source>Painting</source>
        <translation>Peinture</translation>
    </message>
    <message>
        <source>Show and mend the depth</source>
        <translation>Afficher et corriger la profondeur</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ]); the wheel zooms, Space and a drag move the photo</source>
        <translation>Taille du pinceau ([ et ])&#xa0;; la molette zoome, Espace et glisser déplacent la photo</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Undo the last stroke (Ctrl+Z)</source>
        <translation>Annuler le dernier trait (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear all painting</source>
        <translation>Effacer toute la peinture</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Load the depth from a picture…</source>
        <translation>Charger la profondeur depuis une image…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Save the depth as a picture…</source>
        <translation>Enregistrer la profondeur comme image…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PathFrame</name>
    <message>
        <source>Drag the frame or its corners; arrow keys move it, + and − resize it</source>
        <translation>Faites glisser le cadre ou ses coins&#xa0;; les flèches le déplacent, + et − changent sa taille</translation>
    </message>
</context>
<context>
    <name>PhotosBar</name>
    <message>
        <source>This is the first. What you set now is set for all of them; each keeps its own shape.</source>
        <translation>Voici la première. Ce que vous réglez maintenant vaut pour toutes ; chacune garde ses proportions.</translation>
    </message>
    <message>
        <source>In several shapes…</source>
        <translation>En plusieurs proportions…</translation>
    </message>
    <message>
        <source>Choose shapes such as 9:16 and 1:1, a folder, and the names of the files</source>
        <translation>Choisir des proportions comme 9:16 et 1:1, un dossier et les noms des fichiers</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Seulement celle-ci</translation>
    </message>
    <message>
        <source>Let the other photos go; nothing is made of them</source>
        <translation>Laisser les autres photos ; rien n’en est fait</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are open. What do you want to make of them?</source>
        <translation>
            <numerusform>%n photo est ouverte. Que voulez-vous en faire ?</numerusform>
            <numerusform>%n photos sont ouvertes. Que voulez-vous en faire ?</numerusform>
        </translation>
    </message>
    <message>
        <source>One clip of each photo, with the settings as they are now (Ctrl+Return)</source>
        <translation>Un clip de chaque photo, avec les réglages actuels (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>PhotosOrFolder</name>
    <message>
        <source>Which photos become clips?</source>
        <translation>Quelles photos deviennent des clips ?</translation>
    </message>
    <message>
        <source>Photos, and tables of products: CSV ({0})</source>
        <translation>Photos, et tableaux de produits : CSV ({0})</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier :</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Affichés :</translation>
    </message>
    <message>
        <source>Use the selected</source>
        <translation>Utiliser la sélection</translation>
    </message>
    <message>
        <source>Click a photo; with Ctrl or Shift several, with Ctrl+A all</source>
        <translation>Cliquez sur une photo ; avec Ctrl ou Maj plusieurs, avec Ctrl+A toutes</translation>
    </message>
    <message>
        <source>All photos of this folder, and of the folders in it</source>
        <translation>Toutes les photos de ce dossier et des dossiers qu’il contient</translation>
    </message>
    <message>
        <source>A table has a line for each product: its photo, and perhaps a name or a camera</source>
        <translation>Un tableau a une ligne par produit : sa photo et, si l’on veut, un nom ou une caméra</translation>
    </message>
    <message>
        <source>The selected photo</source>
        <translation>La photo sélectionnée</translation>
    </message>
    <message>
        <source>Use the folder “{0}”</source>
        <translation>Utiliser le dossier « {0} »</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>and {0} more</source>
        <translation>et {0} autres</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Compare with the photo</source>
        <translation>Comparer à la photo</translation>
    </message>
    <message>
        <source>Play the seam of the loop</source>
        <translation>Lire le raccord de la boucle</translation>
    </message>
    <message>
        <source>Check every frame against the photo</source>
        <translation>Contrôler chaque image par rapport à la photo</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Pixels réels</translation>
    </message>
    <message>
        <source>Export this clip</source>
        <translation>Exporter ce clip</translation>
    </message>
    <message>
        <source>Save the clip as a file (Ctrl+E)</source>
        <translation>Enregistrer le clip dans un fichier (Ctrl+E)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Seam</source>
        <translation>Raccord</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>How the clip starts and ends</source>
        <translation>Comment le clip commence et finit</translation>
    </message>
    <message>
        <source>The clip is not made yet</source>
        <translation>Le clip n’est pas encore créé</translation>
    </message>
    <message>
        <source>Drift {0}</source>
        <translation>Dérive {0}</translation>
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
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Save, rename or delete presets</source>
        <translation>Enregistrer, renommer ou supprimer des préréglages</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save in “{0}”</source>
        <translation>Enregistrer dans «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation>Renommer «&#xa0;{0}&#xa0;»…</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>Supprimer «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PresetsController</name>
    <message>
        <source>The preset “{0}” is deleted.</source>
        <translation>Le préréglage «&#xa0;{0}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Name of the preset, for settings and export:</source>
        <translation>Nom du préréglage, pour les réglages et l’exportation&#xa0;:</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved.</source>
        <translation>Le préréglage «&#xa0;{0}&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved in place of the old one.</source>
        <translation>Le préréglage «&#xa0;{0}&#xa0;» a été enregistré à la place de l’ancien.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved, and its settings are used.</source>
        <translation>Le préréglage «&#xa0;{0}&#xa0;» a été enregistré, et ses réglages sont utilisés.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>ProgressController</name>
    <message>
        <source>Opening “{0}”</source>
        <translation>Ouverture de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0} pour cent</translation>
    </message>
    <message>
        <source>{0}, {1:.0f} s left</source>
        <translation>{0}, encore {1:.0f} s</translation>
    </message>
    <message>
        <source>“{0}” is finished.</source>
        <translation>«&#xa0;{0}&#xa0;» est terminé.</translation>
    </message>
</context>
<context>
    <name>PromptTools</name>
    <message>
        <source>Adds “{0}” to the prompt</source>
        <translation>Ajoute « {0} » au prompt</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts précédents</translation>
    </message>
    <message>
        <source>Keep this prompt as a favourite</source>
        <translation>Garder ce prompt comme favori</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Tourner autour</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Caméra à l’épaule</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>Breeze</source>
        <translation>Brise</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Clignement</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>Rides sur l’eau</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Vapeur</translation>
    </message>
    <message>
        <source>Drifting light</source>
        <translation>Lumière mouvante</translation>
    </message>
    <message>
        <source>No prompt has been used yet</source>
        <translation>Aucun prompt n’a encore été utilisé</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Écrivez d’abord un prompt</translation>
    </message>
    <message>
        <source>The model reads only the beginning of it.</source>
        <translation>Le modèle n’en lit que le début.</translation>
    </message>
</context>
<context>
    <name>PromptsController</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} tokens sur {1}</translation>
    </message>
    <message>
        <source>about {0} of {1} tokens</source>
        <translation>environ {0} tokens sur {1}</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Stop the clip that is being made where it is; the others wait</source>
        <translation>Arrêter là où il en est le clip en cours&#xa0;; les autres attendent</translation>
    </message>
    <message>
        <source>Clear waiting</source>
        <translation>Retirer les clips en attente</translation>
    </message>
    <message>
        <source>Remove the clips that are not begun</source>
        <translation>Retirer les clips qui ne sont pas commencés</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Stop the clip that is being made, and clear the others</source>
        <translation>Arrêter le clip en cours et retirer les autres</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>No clip is waiting</source>
        <translation>Aucun clip n’attend</translation>
    </message>
    <message>
        <source>No clip is being made</source>
        <translation>Aucun clip n’est en cours de création</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>environ {0}&#xa0;s</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>environ {0}&#xa0;min</translation>
    </message>
    <message>
        <source>about {0:.1f} h</source>
        <translation>environ {0:.1f}&#xa0;h</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are held</source>
        <translation>
            <numerusform>%n&#xa0;clip en attente</numerusform>
            <numerusform>%n&#xa0;clips en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused, {0} to be made</source>
        <translation>En pause, {0} à créer</translation>
    </message>
</context>
<context>
    <name>QueueEditor</name>
    <message>
        <source>“{0}” was begun meanwhile.</source>
        <translation>«&#xa0;{0}&#xa0;» a été commencé entre-temps.</translation>
    </message>
    <message>
        <source>Use its settings for a new clip.</source>
        <translation>Utilisez ses réglages pour un nouveau clip.</translation>
    </message>
    <message>
        <source>settings of {0} in the queue</source>
        <translation>réglages de {0} dans la file</translation>
    </message>
</context>
<context>
    <name>RequestHistory</name>
    <message>
        <source>motion strength</source>
        <translation>intensité du mouvement</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>cadence</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>boucle</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profondeur</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>peinture</translation>
    </message>
    <message>
        <source>light and air</source>
        <translation>lumière et air</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>background</source>
        <translation>arrière-plan</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>end picture</source>
        <translation>image de fin</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>settings of {0}</source>
        <translation>réglages de {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>The photo of these settings can&apos;t be opened any more.</source>
        <translation>La photo de ces réglages ne peut plus être ouverte.</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Decides what is left to chance: the same seed makes the same clip again</source>
        <translation>Décide de ce qui relève du hasard : la même graine redonne le même clip</translation>
    </message>
    <message>
        <source>Another seed: the same settings, moved another way (R)</source>
        <translation>Autre graine : mêmes réglages, autre mouvement (R)</translation>
    </message>
    <message>
        <source>Keep this seed for the next clips, too</source>
        <translation>Garder cette graine pour les prochains clips aussi</translation>
    </message>
</context>
<context>
    <name>SeedSearchController</name>
    <message>
        <source>Seed {0} is the most true to the photo: {1:.2f} of 1.</source>
        <translation>La graine {0} est la plus fidèle à la photo&#xa0;: {1:.2f} sur 1.</translation>
    </message>
    <message>
        <source>The other clips are in the strip.</source>
        <translation>Les autres clips sont dans la bande.</translation>
    </message>
</context>
<context>
    <name>SelectedClipsController</name>
    <message>
        <source>Open these clips, then check them.</source>
        <translation>Ouvrez ces clips, puis contrôlez-les.</translation>
    </message>
    <message numerus="yes">
        <source>The frames of %n clips were let go.</source>
        <translation>
            <numerusform>Les images de %n&#xa0;clip ont été libérées.</numerusform>
            <numerusform>Les images de %n&#xa0;clips ont été libérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips checked, {0} of them true to the photo.</source>
        <translation>
            <numerusform>%n&#xa0;clip contrôlé, dont {0} fidèle à la photo.</numerusform>
            <numerusform>%n&#xa0;clips contrôlés, dont {0} fidèles à la photo.</numerusform>
        </translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> et {0} de plus</translation>
    </message>
    <message>
        <source>Not so: {0}. Open one to see where, and what can be done.</source>
        <translation>Ceux-ci ne le sont pas&#xa0;: {0}. Ouvrez-en un pour voir où, et ce qu’on peut y faire.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Write all selected clips into a folder (Ctrl+E)</source>
        <translation>Écrire tous les clips sélectionnés dans un dossier (Ctrl+E)</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Make new clips of these photos with the settings on the right</source>
        <translation>Créer de nouveaux clips de ces photos avec les réglages de droite</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Compare every frame of the selected clips with their photos</source>
        <translation>Comparer chaque image des clips sélectionnés à leurs photos</translation>
    </message>
    <message>
        <source>Mark as favourites, or no longer (B)</source>
        <translation>Marquer comme favoris, ou ne plus le faire (B)</translation>
    </message>
    <message>
        <source>Move the selected clips to the bin (Delete)</source>
        <translation>Mettre les clips sélectionnés à la corbeille (Suppr)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%n clips selected</source>
        <translation>
            <numerusform>%n&#xa0;clip sélectionné</numerusform>
            <numerusform>%n&#xa0;clips sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these clips is finished yet</source>
        <translation>Aucun de ces clips n’est encore terminé</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>What moves, and how</source>
        <translation>Ce qui bouge, et comment</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Motion strength</source>
        <translation>Intensité du mouvement</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Caméra</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>&amp;Boucle</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Finit sur</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Propose a prompt</source>
        <translation>Proposer un prompt</translation>
    </message>
    <message>
        <source>A sentence about what the photo shows, to go on from</source>
        <translation>Une phrase sur ce que montre la photo, comme point de départ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Make the clip (Ctrl+Return)</source>
        <translation>Créer le clip (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Drafts of several seeds and strengths</source>
        <translation>Ébauches avec plusieurs graines et intensités</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the clip in the queue as it was</source>
        <translation>Laisser le clip de la file comme il était</translation>
    </message>
    <message>
        <source>{0} moves the camera itself</source>
        <translation>{0} déplace lui-même la caméra</translation>
    </message>
    <message>
        <source>{0} (not installed)</source>
        <translation>{0} (non installé)</translation>
    </message>
    <message>
        <source>{0} (here in part)</source>
        <translation>{0} (incomplet)</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (endommagé)</translation>
    </message>
    <message>
        <source>{0:g} s · {1} frames</source>
        <translation>{0:g} s · {1} images</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Ouvrez d’abord une photo</translation>
    </message>
    <message>
        <source>Wait until the clip is made</source>
        <translation>Attendez que le clip soit créé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Settings of “{0}”, which waits in the queue</source>
        <translation>Réglages de «&#xa0;{0}&#xa0;», qui attend dans la file</translation>
    </message>
    <message>
        <source>The clip will be made with these settings</source>
        <translation>Le clip sera créé avec ces réglages</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <source>The clip&apos;s sound can&apos;t be played here: there is no sound output.</source>
        <translation>Le son du clip ne peut pas être lu ici : il n’y a pas de sortie audio.</translation>
    </message>
    <message>
        <source>The clip and its files keep the sound.</source>
        <translation>Le clip et ses fichiers conservent le son.</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Garder au plus</translation>
    </message>
    <message>
        <source>Above this, frames of the oldest clips are freed. They are drawn again on demand.</source>
        <translation>Au-delà, les images des clips les plus anciens sont libérées. Elles sont redessinées à la demande.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} Go</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>Tout l’espace disponible</translation>
    </message>
</context>
<context>
    <name>TorchInstallBox</name>
    <message>
        <source>Install torch for large models (about {0:.1f} GB)</source>
        <translation>Installer torch pour les grands modèles (environ {0:.1f} Go)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Remove torch</source>
        <translation>Retirer torch</translation>
    </message>
    <message>
        <source>Testing the installation …</source>
        <translation>Essai de l’installation…</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Part of the clip that is kept</source>
        <translation>Partie du clip qui est gardée</translation>
    </message>
    <message>
        <source>Frames {0} to {1} of {2} are kept; I and O cut the clip</source>
        <translation>Les images {0} à {1} sur {2} sont gardées&#xa0;; I et O coupent le clip</translation>
    </message>
    <message>
        <source>Drag the ends to cut the clip (I and O cut it here)</source>
        <translation>Faites glisser les extrémités pour couper le clip (I et O coupent ici)</translation>
    </message>
</context>
<context>
    <name>TrimController</name>
    <message>
        <source>A clip has at least {0} frames.</source>
        <translation>Un clip a au moins {0} images.</translation>
    </message>
    <message>
        <source>Go to another frame first.</source>
        <translation>Allez d’abord à une autre image.</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>true to the photo</source>
        <translation>fidèle à la photo</translation>
    </message>
    <message>
        <source>Frame {0}: {1}</source>
        <translation>Image {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>Vivant</name>
    <message>
        <source>Turns a still photo into a moving clip.</source>
        <translation>Transforme une photo en clip animé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: {2}</source>
        <translation>Photo {0} sur {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{0} of {1} photos failed.</source>
        <translation>{0} photos sur {1} ont échoué.</translation>
    </message>
    <message>
        <source>“{0}” is not a folder.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Several photos need a folder: -o FOLDER</source>
        <translation>Plusieurs photos demandent un dossier&#xa0;: -o DOSSIER</translation>
    </message>
    <message>
        <source>The folder “{0}” can&apos;t be made: {1}.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» ne peut pas être créé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>seed {0}: score {1}{2}</source>
        <translation>graine {0}&#xa0;: score {1}{2}</translation>
    </message>
    <message>
        <source>There are no photos in “{0}”.</source>
        <translation>Il n’y a pas de photos dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Is it the right folder?</source>
        <translation>Est-ce le bon dossier&#xa0;?</translation>
    </message>
    <message>
        <source>“{0}” is not a part like 3/100</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une partie comme 3/100</translation>
    </message>
    <message>
        <source>There is nothing to make a clip of.</source>
        <translation>Il n’y a rien à transformer en clip.</translation>
    </message>
    <message>
        <source>Give a folder of photos, or a table of them.</source>
        <translation>Indiquez un dossier de photos ou un tableau.</translation>
    </message>
    <message>
        <source>Only a folder can be watched.</source>
        <translation>Seul un dossier peut être surveillé.</translation>
    </message>
    <message>
        <source>Say which: vivant watch FOLDER -o OUT</source>
        <translation>Indiquez lequel&#xa0;: vivant watch DOSSIER -o SORTIE</translation>
    </message>
    <message>
        <source>A preset of your own goes with no other.</source>
        <translation>Un préréglage personnel ne se combine avec aucun autre.</translation>
    </message>
    <message>
        <source>Give only that one to --preset.</source>
        <translation>Ne donnez que celui-là à --preset.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or other names with --name.</source>
        <translation>Choisissez un dossier vide, ou d’autres noms avec --name.</translation>
    </message>
    <message>
        <source>A crew is joined with its key.</source>
        <translation>On rejoint un groupe avec sa clé.</translation>
    </message>
    <message>
        <source>A depth picture is of one photo.</source>
        <translation>Une image de profondeur est celle d’une seule photo.</translation>
    </message>
    <message>
        <source>Give a single photo with it.</source>
        <translation>Indiquez une seule photo avec elle.</translation>
    </message>
    <message>
        <source>Give it with --key crew.pem</source>
        <translation>Indiquez-la avec --key crew.pem</translation>
    </message>
    <message>
        <source>Nothing to make clips of was given.</source>
        <translation>Rien à transformer en clips n’a été indiqué.</translation>
    </message>
    <message>
        <source>Give a folder of photos, or a table.</source>
        <translation>Indiquez un dossier de photos ou un tableau.</translation>
    </message>
    <message>
        <source>{0} of {1} clips are safe. To go on: vivant batch -o {2} --resume</source>
        <translation>{0} clips sur {1} sont à l’abri. Pour continuer&#xa0;: vivant batch -o {2} --resume</translation>
    </message>
    <message>
        <source>{0}: {1}, up to {2} GB of memory, about {3} of disk.</source>
        <translation>{0}&#xa0;: {1}, jusqu’à {2} Go de mémoire, environ {3} de disque.</translation>
    </message>
    <message>
        <source>All clips are there.</source>
        <translation>Tous les clips sont là.</translation>
    </message>
    <message>
        <source>Whoever has this file can run programs on every machine of the crew: copy it by hand, and to no one else.</source>
        <translation>Quiconque a ce fichier peut exécuter des programmes sur toutes les machines du groupe&#xa0;: copiez-le à la main, et ne le donnez à personne d’autre.</translation>
    </message>
    <message>
        <source>{0} is written. {1}</source>
        <translation>{0} est enregistré. {1}</translation>
    </message>
    <message>
        <source>The crew is open at {0}. On each machine: vivant crew join {1} --key {2}</source>
        <translation>Le groupe est ouvert à {0}. Sur chaque machine&#xa0;: vivant crew join {1} --key {2}</translation>
    </message>
    <message>
        <source>Only this computer can join; for others, open it with --host and this machine&apos;s address.</source>
        <translation>Seul cet ordinateur peut le rejoindre&#xa0;; pour d’autres, ouvrez-le avec --host et l’adresse de cette machine.</translation>
    </message>
    <message>
        <source>ok  </source>
        <translation>ok  </translation>
    </message>
    <message>
        <source>BAD </source>
        <translation>KO  </translation>
    </message>
    <message>
        <source>A clip can&apos;t be written over itself.</source>
        <translation>Un clip ne peut pas être écrit par-dessus lui-même.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The clip has no frame {0}.</source>
        <translation>Le clip n’a pas d’image {0}.</translation>
    </message>
    <message>
        <source>It has {0} frames.</source>
        <translation>Il en a {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} files are written into {2}</source>
        <translation>{0} fichiers sur {1} ont été écrits dans {2}</translation>
    </message>
    <message>
        <source>No file is ever replaced.</source>
        <translation>Aucun fichier n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>Leave it out, or export one clip at a time.</source>
        <translation>Omettez-le, ou exportez les clips un par un.</translation>
    </message>
    <message>
        <source>{0} does not go with several clips, --place and --name.</source>
        <translation>{0} ne va pas avec plusieurs clips, --place et --name.</translation>
    </message>
    <message>
        <source>{0} is not a number.</source>
        <translation>{0} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write: {0}. Places: {1}.</source>
        <translation>Écrivez&#xa0;: {0}. Positions&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} says nothing of a sound.</source>
        <translation>{0} n’indique aucun son.</translation>
    </message>
    <message>
        <source>Write: {0}.</source>
        <translation>Écrivez&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} says nothing of a text or a logo.</source>
        <translation>{0} n’indique ni texte ni logo.</translation>
    </message>
    <message>
        <source>{0}, {1} frames at {2} x {3}{4}. Estimates:</source>
        <translation>{0}, {1} images en {2} x {3}{4}. Estimations&#xa0;:</translation>
    </message>
    <message>
        <source>  disk              {0} MiB while it runs</source>
        <translation>  disque            {0} Mio pendant l’exécution</translation>
    </message>
    <message>
        <source>  plan              {0}; decoding {1}</source>
        <translation>  plan              {0}&#xa0;; décodage {1}</translation>
    </message>
    <message>
        <source>  memory            {0} GiB</source>
        <translation>  mémoire           {0} Gio</translation>
    </message>
    <message>
        <source>  compiling         about {0} more for the first clip of a session</source>
        <translation>  compilation       environ {0} de plus pour le premier clip d’une session</translation>
    </message>
    <message>
        <source>{0} {1} {2} at most {3} {4}.</source>
        <translation>{0} {1} {2} au plus {3} {4}.</translation>
    </message>
    <message>
        <source>Deleted {0} unfinished {1}.</source>
        <translation>Supprimé&#xa0;: {0} {1} en suspens.</translation>
    </message>
    <message>
        <source>job</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>travaux</translation>
    </message>
    <message>
        <source>Deleted {0}.</source>
        <translation>{0} supprimé.</translation>
    </message>
    <message>
        <source>To delete a damaged job: vivant jobs --remove JOB</source>
        <translation>Pour supprimer un travail endommagé&#xa0;: vivant jobs --remove TRAVAIL</translation>
    </message>
    <message>
        <source>{0} stays: {1}</source>
        <translation>{0} reste&#xa0;: {1}</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Aucun visage n’a été trouvé.</translation>
    </message>
    <message>
        <source>No label was found in the photo.</source>
        <translation>Aucune étiquette n’a été trouvée sur la photo.</translation>
    </message>
    <message>
        <source>Say where one is with --region X,Y,W,H.</source>
        <translation>Indiquez où il y en a une avec --region X,Y,L,H.</translation>
    </message>
    <message>
        <source>face: restored in {0} of {1} frames; in the others it is unchanged or can&apos;t be tracked</source>
        <translation>visage&#xa0;: restauré dans {0} images sur {1}&#xa0;; dans les autres il est inchangé ou ne peut pas être suivi</translation>
    </message>
    <message>
        <source>product: restored in {0} of {1} frames; in the others its place is not sure</source>
        <translation>produit&#xa0;: restauré dans {0} images sur {1}&#xa0;; dans les autres sa position n’est pas sûre</translation>
    </message>
    <message>
        <source>{0}: restored in {1} of {2} frames</source>
        <translation>{0}&#xa0;: restauré dans {1} images sur {2}</translation>
    </message>
    <message>
        <source>{0} Without a command, or with photos only, the window opens.</source>
        <translation>{0} Sans commande, ou avec des photos seules, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>{0} ({1})
  {2}
  {3}
  licence: {4}</source>
        <translation>{0} ({1})
  {2}
  {3}
  licence&#xa0;: {4}</translation>
    </message>
    <message>
        <source>  frames: {0} to {1} (default {2}{3})</source>
        <translation>  images&#xa0;: {0} à {1} (par défaut {2}{3})</translation>
    </message>
    <message>
        <source>  fps: {0} to {1} (default {2})</source>
        <translation>  i/s&#xa0;: {0} à {1} (par défaut {2})</translation>
    </message>
    <message>
        <source>  prompt: {0}{1}; end picture: {2}</source>
        <translation>  prompt&#xa0;: {0}{1}&#xa0;; image de fin&#xa0;: {2}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>  motion: {0}{1}</source>
        <translation>  mouvement&#xa0;: {0}{1}</translation>
    </message>
    <message>
        <source>  camera: {0}</source>
        <translation>  caméra&#xa0;: {0}</translation>
    </message>
    <message>
        <source>  main memory: {0} GiB, twice that for the fastest streaming</source>
        <translation>  mémoire principale&#xa0;: {0} Gio, le double pour le chargement le plus rapide</translation>
    </message>
    <message>
        <source> Not licensed in {0}.</source>
        <translation> Non autorisé dans {0}.</translation>
    </message>
    <message>
        <source>{0} is here.</source>
        <translation>{0} est installé.</translation>
    </message>
    <message>
        <source>All files verified.</source>
        <translation>Tous les fichiers ont été vérifiés.</translation>
    </message>
    <message>
        <source>{0} is linked from {1}.</source>
        <translation>{0} est lié depuis {1}.</translation>
    </message>
    <message>
        <source>{0} now uses {1} as its {2}.</source>
        <translation>{0} utilise désormais {1} comme {2}.</translation>
    </message>
    <message>
        <source>Freed {0} GB. Linked files stay where they are.</source>
        <translation>{0} Go libérés. Les fichiers liés restent où ils sont.</translation>
    </message>
    <message>
        <source>  above {0} frames it runs once more for every {1} frames</source>
        <translation>  au-delà de {0} images, une exécution de plus toutes les {1} images</translation>
    </message>
    <message>
        <source>  LoRAs: for {0}</source>
        <translation>  LoRA&#xa0;: pour {0}</translation>
    </message>
    <message>
        <source>  source: {0} at {1}, about {2} GB</source>
        <translation>  source&#xa0;: {0}, version {1}, environ {2} Go</translation>
    </message>
    <message>
        <source>  memory, estimated: {0} GiB, {1}</source>
        <translation>  mémoire, estimée&#xa0;: {0} Gio, {1}</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}</source>
        <translation>{0}. Licence&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>Vérifiez le dossier et ses droits.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported from a single file.</source>
        <translation>{0} ne peut pas être importé d’un seul fichier.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder.</source>
        <translation>Choisissez le dossier du modèle.</translation>
    </message>
    <message>
        <source>“{0}” is not a supported kind of file.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un type de fichier pris en charge.</translation>
    </message>
    <message>
        <source>Use safetensors or GGUF.</source>
        <translation>Utilisez safetensors ou GGUF.</translation>
    </message>
    <message>
        <source>{0} is built in.</source>
        <translation>{0} est intégré.</translation>
    </message>
    <message>
        <source>There is nothing to download or remove.</source>
        <translation>Il n’y a rien à télécharger ni à retirer.</translation>
    </message>
    <message>
        <source>Downloading {0} needs {1}, which is not installed.</source>
        <translation>Le téléchargement de {0} demande {1}, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>  GPU memory, estimated: {0} GiB with the whole model on the GPU; at least {1} GiB, slower</source>
        <translation>  mémoire du GPU, estimée&#xa0;: {0} Gio avec le modèle entier sur le GPU&#xa0;; {1} Gio au moins, plus lent</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>“{0}” is not a size like 8MB or 150kB</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une taille comme 8MB ou 150kB</translation>
    </message>
    <message>
        <source>no clip fits into {0} bytes</source>
        <translation>aucun clip ne tient dans {0} octets</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of memory like 6GiB</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une quantité de mémoire comme 6GiB</translation>
    </message>
    <message>
        <source>“{0}” is not a size like 1024x768</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une taille comme 1024x768</translation>
    </message>
    <message>
        <source>“{0}” does not name frames like 5-20</source>
        <translation>«&#xa0;{0}&#xa0;» ne désigne pas des images comme 5-20</translation>
    </message>
    <message>
        <source>A certificate and its key go together.</source>
        <translation>Un certificat et sa clé vont ensemble.</translation>
    </message>
    <message>
        <source>Give both --certificate and --key.</source>
        <translation>Indiquez à la fois --certificate et --key.</translation>
    </message>
    <message>
        <source>“{0}” is not a number from 1 to {1}</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nombre de 1 à {1}</translation>
    </message>
    <message>
        <source>“{0}” is not a region like 120,80,300,150</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une région comme 120,80,300,150</translation>
    </message>
    <message>
        <source>{0} does not go with a preset of your own.</source>
        <translation>{0} ne va pas avec un préréglage personnel.</translation>
    </message>
    <message>
        <source>The preset “{0}” writes a file for each of its places.</source>
        <translation>Le préréglage «&#xa0;{0}&#xa0;» écrit un fichier pour chacune de ses plateformes.</translation>
    </message>
    <message>
        <source>Downloading the model</source>
        <translation>Téléchargement du modèle</translation>
    </message>
    <message>
        <source>Verifying the model</source>
        <translation>Vérification du modèle</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Lecture de la photo</translation>
    </message>
    <message>
        <source>Generating motion</source>
        <translation>Génération du mouvement</translation>
    </message>
    <message>
        <source>Rendering frames</source>
        <translation>Rendu des images</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Comparing frames</source>
        <translation>Comparaison des images</translation>
    </message>
    <message>
        <source>a hand melts</source>
        <translation>une main fond</translation>
    </message>
    <message>
        <source>A contact sheet is a PNG picture.</source>
        <translation>Une planche-contact est une image PNG.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .png.</source>
        <translation>Donnez-lui un nom qui finit par .png.</translation>
    </message>
    <message>
        <source>brand colours {0}: at most {1} delta E 2000 away</source>
        <translation>couleurs de marque {0}&#xa0;: écart maximal {1} delta E 2000</translation>
    </message>
    <message>
        <source>The photo shows no plain patch of {0}: it is not checked.</source>
        <translation>La photo ne montre aucune surface unie de {0}&#xa0;: cette couleur n’est pas contrôlée.</translation>
    </message>
    <message>
        <source>  frames {0} to {1} {2}{3}</source>
        <translation>  images {0} à {1} {2}{3}</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be written: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être écrit&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The clip has no good frames to keep.</source>
        <translation>Le clip n’a pas de bonnes images à garder.</translation>
    </message>
    <message>
        <source>Make it again with another seed.</source>
        <translation>Recréez-le avec une autre graine.</translation>
    </message>
    <message>
        <source>The settings are in {0}</source>
        <translation>Les réglages sont dans {0}</translation>
    </message>
    <message>
        <source>torch and its packages: {0}
for {1} of this computer: about {2} GB to download, {3} GB on disk</source>
        <translation>torch et ses paquets&#xa0;: {0}
pour {1} de cet ordinateur&#xa0;: environ {2} Go à télécharger, {3} Go sur le disque</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Freed {0} MB. Breeze works as before.</source>
        <translation>{0} Mo libérés. Breeze fonctionne comme avant.</translation>
    </message>
    <message>
        <source>torch {0} is installed in {1}.</source>
        <translation>torch {0} est installé dans {1}.</translation>
    </message>
    <message>
        <source>Only a loop can be repeated.</source>
        <translation>Seule une boucle peut être répétée.</translation>
    </message>
    <message>
        <source>Make it one with --loop pingpong.</source>
        <translation>Faites-en une avec --loop pingpong.</translation>
    </message>
    <message>
        <source>For the web: {0}; --full keeps them.</source>
        <translation>Pour le Web&#xa0;: {0}&#xa0;; --full les conserve.</translation>
    </message>
    <message>
        <source>{0} MB, with: {1}.</source>
        <translation>{0} Mo, avec&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>It is a loop: --repeat-to {0} makes it long enough.</source>
        <translation>C’est une boucle&#xa0;: --repeat-to {0} la rend assez longue.</translation>
    </message>
    <message>
        <source>The photo is needed to be shown with the clip.</source>
        <translation>La photo est nécessaire pour être montrée avec le clip.</translation>
    </message>
    <message>
        <source>Give it: --photo PHOTO</source>
        <translation>Indiquez-la&#xa0;: --photo PHOTO</translation>
    </message>
    <message>
        <source>{0} {1} To delete it later: vivant jobs --clear</source>
        <translation>{0} {1} Pour le supprimer plus tard&#xa0;: vivant jobs --clear</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>“{0}” is not a clip made with Vivant.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un clip créé avec Vivant.</translation>
    </message>
    <message>
        <source>Recipes are in: {0}.</source>
        <translation>Les recettes se trouvent dans&#xa0;: {0}.</translation>
    </message>
    <message>
        <source> Where people are seen, Vivant made their heads turn and their eyes blink: they did not move like this.</source>
        <translation> Là où l’on voit des personnes, Vivant leur a fait tourner la tête et cligner des yeux&#xa0;: elles n’ont pas bougé ainsi.</translation>
    </message>
    <message>
        <source>The pixels are the photo&apos;s; a diffusion model generated their motion.</source>
        <translation>Les pixels sont ceux de la photo&#xa0;; un modèle de diffusion a généré leur mouvement.</translation>
    </message>
    <message>
        <source>A diffusion model generated these frames from the photo.</source>
        <translation>Un modèle de diffusion a généré ces images à partir de la photo.</translation>
    </message>
    <message>
        <source>GIF can&apos;t play {0} frames per second.</source>
        <translation>Le GIF ne peut pas afficher {0} images par seconde.</translation>
    </message>
    <message>
        <source>At most {0}: see --fps.</source>
        <translation>Au plus {0}&#xa0;: voir --fps.</translation>
    </message>
    <message>
        <source>The written file has another size than the clip.</source>
        <translation>Le fichier écrit n’a pas la taille du clip.</translation>
    </message>
    <message>
        <source>The written file has another length than the clip.</source>
        <translation>Le fichier écrit n’a pas la durée du clip.</translation>
    </message>
    <message>
        <source>The written file does not look like the clip.</source>
        <translation>Le fichier écrit ne ressemble pas au clip.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This kind of key can&apos;t sign content credentials.</source>
        <translation>Ce type de clé ne peut pas signer de Content Credentials.</translation>
    </message>
    <message>
        <source>Use an EC, Ed25519 or RSA key.</source>
        <translation>Utilisez une clé EC, Ed25519 ou RSA.</translation>
    </message>
    <message>
        <source>Signing needs the c2pa-python package.</source>
        <translation>La signature demande le paquet c2pa-python.</translation>
    </message>
    <message>
        <source>“{0}” is not a private key without a password.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une clé privée sans mot de passe.</translation>
    </message>
    <message>
        <source>The file can&apos;t be signed.</source>
        <translation>Le fichier ne peut pas être signé.</translation>
    </message>
    <message>
        <source>Check the certificate and its key.</source>
        <translation>Vérifiez le certificat et sa clé.</translation>
    </message>
    <message>
        <source>Give a PEM file.</source>
        <translation>Indiquez un fichier PEM.</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>Réessayez, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>The ending of the preset can&apos;t be read.</source>
        <translation>La fin du préréglage est illisible.</translation>
    </message>
    <message>
        <source>Write hold:2, fade:0.5 or fade:1:#ffffff.</source>
        <translation>Écrivez hold:2, fade:0.5 ou fade:1:#ffffff.</translation>
    </message>
    <message>
        <source>The ending of the clip can&apos;t be read.</source>
        <translation>La fin du clip est illisible.</translation>
    </message>
    <message>
        <source>Free some space, and export again: the clip itself is kept.</source>
        <translation>Libérez de l’espace et exportez de nouveau&#xa0;: le clip lui-même est conservé.</translation>
    </message>
    <message>
        <source>The video can&apos;t be decoded.</source>
        <translation>La vidéo ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>Copy or download it again: it may be damaged.</source>
        <translation>Copiez-la ou téléchargez-la de nouveau&#xa0;: elle est peut-être endommagée.</translation>
    </message>
    <message>
        <source>The video can&apos;t be encoded.</source>
        <translation>La vidéo ne peut pas être encodée.</translation>
    </message>
    <message>
        <source>Try another format, or run vivant doctor.</source>
        <translation>Essayez un autre format, ou lancez vivant doctor.</translation>
    </message>
    <message>
        <source>ffmpeg gave no reason.</source>
        <translation>ffmpeg n’a donné aucune raison.</translation>
    </message>
    <message>
        <source>The video is too large to be opened.</source>
        <translation>La vidéo est trop grande pour être ouverte.</translation>
    </message>
    <message>
        <source>Cut it shorter.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The video has no pictures.</source>
        <translation>La vidéo ne contient aucune image.</translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>Le fichier ne contient pas de vidéo.</translation>
    </message>
    <message>
        <source>The disk is full: the video can&apos;t be written.</source>
        <translation>Le disque est plein&#xa0;: la vidéo ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The video encoder (ffmpeg) is missing.</source>
        <translation>L’encodeur vidéo (ffmpeg) est absent.</translation>
    </message>
    <message>
        <source>Install Vivant again.</source>
        <translation>Réinstallez Vivant.</translation>
    </message>
    <message>
        <source>The video encoder does not answer.</source>
        <translation>L’encodeur vidéo ne répond pas.</translation>
    </message>
    <message>
        <source>Try again, or run vivant doctor.</source>
        <translation>Réessayez, ou exécutez vivant doctor.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>These can: {0}. Or give the clip a colour as its background.</source>
        <translation>Ceux-ci le peuvent&#xa0;: {0}. Ou donnez au clip une couleur d’arrière-plan.</translation>
    </message>
    <message>
        <source>{0} can&apos;t hold a transparent clip.</source>
        <translation>{0} ne peut pas contenir de clip transparent.</translation>
    </message>
    <message>
        <source>Vivant does not write “{0}” files.</source>
        <translation>Vivant n’écrit pas de fichiers «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>MP4 (H.264)</source>
        <translation>MP4 (H.264)</translation>
    </message>
    <message>
        <source>Plays everywhere; for feeds and shops</source>
        <translation>Lisible partout&#xa0;; pour les fils et les boutiques</translation>
    </message>
    <message>
        <source>MP4 (H.265)</source>
        <translation>MP4 (H.265)</translation>
    </message>
    <message>
        <source>A quarter smaller; phones and Macs</source>
        <translation>D’un quart plus léger&#xa0;; téléphones et Mac</translation>
    </message>
    <message>
        <source>MP4 (AV1)</source>
        <translation>MP4 (AV1)</translation>
    </message>
    <message>
        <source>A third smaller; plays where AV1 does</source>
        <translation>D’un tiers plus léger&#xa0;; là où l’AV1 est lu</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Plays in email and chat; 640 pixels, 12 to 15 frames a second</source>
        <translation>Lisible dans les e-mails et les messageries&#xa0;; 640 pixels, 12 à 15 images par seconde</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Far smaller than GIF; every browser</source>
        <translation>Bien plus léger que le GIF&#xa0;; tous les navigateurs</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>The smallest animated picture</source>
        <translation>L’image animée la plus légère</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>PNG animé</translation>
    </message>
    <message>
        <source>Lossless, plays in browsers; large</source>
        <translation>Sans perte, lisible dans les navigateurs&#xa0;; volumineux</translation>
    </message>
    <message>
        <source>WebM (VP9)</source>
        <translation>WebM (VP9)</translation>
    </message>
    <message>
        <source>Video for web pages</source>
        <translation>Vidéo pour pages Web</translation>
    </message>
    <message>
        <source>WebM (AV1)</source>
        <translation>WebM (AV1)</translation>
    </message>
    <message>
        <source>Video for web pages, smaller</source>
        <translation>Vidéo pour pages Web, plus légère</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>For video editors; large</source>
        <translation>Pour le montage vidéo&#xa0;; volumineux</translation>
    </message>
    <message>
        <source>ProRes 4444</source>
        <translation>ProRes 4444</translation>
    </message>
    <message>
        <source>All colour detail; larger</source>
        <translation>Tout le détail des couleurs&#xa0;; plus volumineux</translation>
    </message>
    <message>
        <source>Archive (FFV1)</source>
        <translation>Archive (FFV1)</translation>
    </message>
    <message>
        <source>Lossless; can be exported again later</source>
        <translation>Sans perte&#xa0;; peut être réexportée plus tard</translation>
    </message>
    <message>
        <source>PNG frames</source>
        <translation>Images PNG</translation>
    </message>
    <message>
        <source>Each frame as a picture, in a ZIP archive or a folder</source>
        <translation>Chaque image séparément, dans une archive ZIP ou un dossier</translation>
    </message>
    <message>
        <source>Single frame (PNG)</source>
        <translation>Image seule (PNG)</translation>
    </message>
    <message>
        <source>A poster: one frame as a picture</source>
        <translation>Une image fixe tirée du clip</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>Il n’y a pas de format «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} files do not end in “{1}”.</source>
        <translation>Les fichiers {0} ne finissent pas par «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The frames in between could not be computed.</source>
        <translation>Les images intermédiaires n’ont pas pu être calculées.</translation>
    </message>
    <message>
        <source>Try it without --smooth.</source>
        <translation>Essayez sans --smooth.</translation>
    </message>
    <message>
        <source>{0} pictures were written instead of {1}.</source>
        <translation>{0} images ont été écrites au lieu de {1}.</translation>
    </message>
    <message>
        <source>The written picture has another size than the clip.</source>
        <translation>L’image écrite n’a pas la taille du clip.</translation>
    </message>
    <message>
        <source>The written pictures are not those of the clip.</source>
        <translation>Les images écrites ne sont pas celles du clip.</translation>
    </message>
    <message>
        <source>“{0}” carries no Vivant recipe.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient pas de recette Vivant.</translation>
    </message>
    <message>
        <source>The recipe in “{0}” is damaged.</source>
        <translation>La recette de «&#xa0;{0}&#xa0;» est endommagée.</translation>
    </message>
    <message>
        <source>Was it written completely?</source>
        <translation>A-t-elle été écrite en entier&#xa0;?</translation>
    </message>
    <message>
        <source>There is no “{0}” in “{1}”.</source>
        <translation>Il n’y a pas de «&#xa0;{0}&#xa0;» dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no loop “{0}”.</source>
        <translation>Il n’y a pas de boucle «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>Au choix&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Install a font that has them, such as Noto Sans CJK, or write it otherwise.</source>
        <translation>Installez une police qui les possède, comme Noto Sans CJK, ou écrivez-le autrement.</translation>
    </message>
    <message>
        <source>At most {0} characters in {1} lines.</source>
        <translation>Au plus {0} caractères sur {1} lignes.</translation>
    </message>
    <message>
        <source>No font here has all characters of the text over the clip.</source>
        <translation>Aucune police ici n’a tous les caractères du texte sur le clip.</translation>
    </message>
    <message>
        <source>A mark is either a text or a logo.</source>
        <translation>Une incrustation est soit un texte, soit un logo.</translation>
    </message>
    <message>
        <source>The text over the clip is too long, or can&apos;t be printed.</source>
        <translation>Le texte sur le clip est trop long ou ne peut être affiché.</translation>
    </message>
    <message>
        <source>A text or a logo goes before it comes.</source>
        <translation>Un texte ou un logo disparaît avant d’apparaître.</translation>
    </message>
    <message>
        <source>Let it go later, or never.</source>
        <translation>Faites-le disparaître plus tard, ou jamais.</translation>
    </message>
    <message>
        <source>The text or logo of the preset can&apos;t be read.</source>
        <translation>Le texte ou le logo du préréglage est illisible.</translation>
    </message>
    <message>
        <source>The logo can&apos;t be read.</source>
        <translation>Le logo est illisible.</translation>
    </message>
    <message>
        <source>Choose its picture again.</source>
        <translation>Choisissez à nouveau son image.</translation>
    </message>
    <message>
        <source>There is no place “{0}”.</source>
        <translation>Il n’y a pas de plateforme «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} takes {1} to {2} seconds; this clip has {3}.</source>
        <translation>{0} accepte de {1} à {2} secondes&#xa0;; ce clip en a {3}.</translation>
    </message>
    <message>
        <source>There is no preset “{0}”.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Instagram Reel</source>
        <translation>Reel Instagram</translation>
    </message>
    <message>
        <source>Vertical video in the feed</source>
        <translation>Vidéo verticale dans le fil</translation>
    </message>
    <message>
        <source>Instagram Story</source>
        <translation>Story Instagram</translation>
    </message>
    <message>
        <source>Vertical video for a day</source>
        <translation>Vidéo verticale, visible un jour</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Vertical video</source>
        <translation>Vidéo verticale</translation>
    </message>
    <message>
        <source>YouTube Short</source>
        <translation>YouTube Short</translation>
    </message>
    <message>
        <source>Shopify product</source>
        <translation>Produit Shopify</translation>
    </message>
    <message>
        <source>Video on a product page, in the photo&apos;s shape</source>
        <translation>Vidéo sur une page produit, aux proportions de la photo</translation>
    </message>
    <message>
        <source>Amazon product</source>
        <translation>Produit Amazon</translation>
    </message>
    <message>
        <source>Wide video on a product page, on white</source>
        <translation>Vidéo large sur une page produit, sur fond blanc</translation>
    </message>
    <message>
        <source>Web banner</source>
        <translation>Bannière Web</translation>
    </message>
    <message>
        <source>Display advertising, 300 x 250, stops after 30 s</source>
        <translation>Publicité display, 300 x 250, s’arrête après 30 s</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>A message from a free account</source>
        <translation>Un message d’un compte gratuit</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Plays in a newsletter</source>
        <translation>Lisible dans une lettre d’information</translation>
    </message>
    <message>
        <source>Clips are MP4, MOV, WebM, MKV, AVI, GIF, WebP, AVIF and APNG files, and ZIP files or folders that Vivant made.</source>
        <translation>Les clips sont des fichiers MP4, MOV, WebM, MKV, AVI, GIF, WebP, AVIF et APNG, et des fichiers ZIP ou dossiers créés par Vivant.</translation>
    </message>
    <message>
        <source>There are no pictures in this clip.</source>
        <translation>Ce clip ne contient aucune image.</translation>
    </message>
    <message>
        <source>“{0}” does not say how fast it plays.</source>
        <translation>«&#xa0;{0}&#xa0;» n’indique pas sa vitesse de lecture.</translation>
    </message>
    <message>
        <source>“{0}” is a picture, not a clip.</source>
        <translation>«&#xa0;{0}&#xa0;» est une image, pas un clip.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or incomplete.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>A picture in “{0}” is damaged.</source>
        <translation>Une image de «&#xa0;{0}&#xa0;» est endommagée.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The pictures of this clip differ in size, or are too many.</source>
        <translation>Les images de ce clip ont des tailles différentes, ou sont trop nombreuses.</translation>
    </message>
    <message>
        <source>“{0}” is not a clip that can be read.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un clip lisible.</translation>
    </message>
    <message>
        <source>Allow more bytes, make the clip shorter, or choose another format.</source>
        <translation>Autorisez plus d’octets, raccourcissez le clip ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>This clip does not fit into {0} of {1}.</source>
        <translation>Ce clip ne tient pas dans {0} en {1}.</translation>
    </message>
    <message>
        <source>Sounds are MP3, WAV, FLAC, Ogg, Opus, M4A, AAC and AIFF files, or the sound of an MP4, MOV or WebM.</source>
        <translation>Les sons sont des fichiers MP3, WAV, FLAC, Ogg, Opus, M4A, AAC et AIFF, ou le son d’un MP4, MOV ou WebM.</translation>
    </message>
    <message>
        <source>“{0}” holds no sound that can be read.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient aucun son lisible.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read in time.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut être lu à temps.</translation>
    </message>
    <message>
        <source>The written video has another size than the clip.</source>
        <translation>La vidéo écrite n’a pas la taille du clip.</translation>
    </message>
    <message>
        <source>The written video has {0} frames instead of {1}.</source>
        <translation>La vidéo écrite a {0} images au lieu de {1}.</translation>
    </message>
    <message>
        <source>The written video plays {0} frames per second instead of {1}.</source>
        <translation>La vidéo écrite défile à {0} images par seconde au lieu de {1}.</translation>
    </message>
    <message>
        <source>The written video does not look like the clip.</source>
        <translation>La vidéo écrite ne ressemble pas au clip.</translation>
    </message>
    <message>
        <source>“{0}” is not a video.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une vidéo.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be written{1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être écrit{1}.</translation>
    </message>
    <message>
        <source>Check that the disk is connected.</source>
        <translation>Vérifiez que le disque est connecté.</translation>
    </message>
    <message>
        <source>The disk is full: “{0}” can&apos;t be written.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;{0}&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>It is left as it is. Export again under another name.</source>
        <translation>Il est laissé tel quel. Exportez de nouveau sous un autre nom.</translation>
    </message>
    <message>
        <source>This clip is no loop, so it plays once.</source>
        <translation>Ce clip n’est pas une boucle&#xa0;: il n’est lu qu’une fois.</translation>
    </message>
    <message>
        <source>{0} files hold no sound: it is left out.</source>
        <translation>Les fichiers {0} n’ont pas de son&#xa0;: il est laissé de côté.</translation>
    </message>
    <message>
        <source>The sound is missing from the written file.</source>
        <translation>Le son manque dans le fichier écrit.</translation>
    </message>
    <message>
        <source>The loop plays {0} times: {1} seconds.</source>
        <translation>La boucle est lue {0} fois&#xa0;: {1} secondes.</translation>
    </message>
    <message>
        <source>The recipe is missing from the written file.</source>
        <translation>La recette manque dans le fichier écrit.</translation>
    </message>
    <message>
        <source>There is no folder “{0}”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Create it first, or choose another one.</source>
        <translation>Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>«&#xa0;{0}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>Add a file name to it, or give the name of a new folder.</source>
        <translation>Ajoutez un nom de fichier, ou indiquez le nom d’un nouveau dossier.</translation>
    </message>
    <message>
        <source>“{0}” already exists.</source>
        <translation>«&#xa0;{0}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it with --force.</source>
        <translation>Choisissez un autre nom, ou autorisez le remplacement avec --force.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{0}”.</source>
        <translation>Rien ne peut être écrit dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Choisissez un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>{0} files can&apos;t hold content credentials.</source>
        <translation>Les fichiers {0} ne peuvent pas contenir de Content Credentials.</translation>
    </message>
    <message>
        <source>Use MP4, MOV, GIF, WebP or PNG.</source>
        <translation>Utilisez MP4, MOV, GIF, WebP ou PNG.</translation>
    </message>
    <message>
        <source>“{0}” appeared while the clip was written.</source>
        <translation>«&#xa0;{0}&#xa0;» est apparu pendant l’écriture du clip.</translation>
    </message>
    <message>
        <source>The written file can&apos;t be read back.</source>
        <translation>Le fichier écrit ne peut pas être relu.</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be written into “{0}”.</source>
        <translation>Le disque est plein&#xa0;: rien ne peut être écrit dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” is too long for a file&apos;s name.</source>
        <translation>«&#xa0;{0}&#xa0;» est trop long pour un nom de fichier.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The note in this file is not one of Vivant&apos;s.</source>
        <translation>La note de ce fichier n’est pas de Vivant.</translation>
    </message>
    <message>
        <source>The note in this file is damaged.</source>
        <translation>La note de ce fichier est endommagée.</translation>
    </message>
    <message>
        <source>{0} is not a colour.</source>
        <translation>{0} n’est pas une couleur.</translation>
    </message>
    <message>
        <source>Give it like #C8102E.</source>
        <translation>Indiquez-la comme #C8102E.</translation>
    </message>
    <message>
        <source>Install Vivant again, or mark the label yourself (--region).</source>
        <translation>Réinstallez Vivant, ou marquez l’étiquette vous-même (--region).</translation>
    </message>
    <message>
        <source>Text can&apos;t be found: the package rapidocr is missing.</source>
        <translation>Le texte ne peut pas être cherché&#xa0;: le paquet rapidocr est absent.</translation>
    </message>
    <message>
        <source>A region of {0} x {1} pixels is too small.</source>
        <translation>Une région de {0} x {1} pixels est trop petite.</translation>
    </message>
    <message>
        <source>Give x,y,width,height.</source>
        <translation>Indiquez x,y,largeur,hauteur.</translation>
    </message>
    <message>
        <source>A region lies outside the photo.</source>
        <translation>Une région se trouve hors de la photo.</translation>
    </message>
    <message>
        <source>The photo is {0} x {1} pixels.</source>
        <translation>La photo fait {0} x {1} pixels.</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not installed.</source>
        <translation>{0} a besoin de {1}, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Breeze&apos;s file {0} is missing.</source>
        <translation>Le fichier {0} de Breeze est absent.</translation>
    </message>
    <message>
        <source>Breeze&apos;s weights are missing: {0}.</source>
        <translation>Les poids de Breeze sont absents&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The face mesh network is missing.</source>
        <translation>Le réseau du maillage de visage est absent.</translation>
    </message>
    <message>
        <source>“{0}” is not a checkpoint of Stable Diffusion 1.5.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un checkpoint de Stable Diffusion 1.5.</translation>
    </message>
    <message>
        <source>Use its safetensors file.</source>
        <translation>Utilisez son fichier safetensors.</translation>
    </message>
    <message>
        <source>This clip does not fit into the graphics card&apos;s memory, even at the lowest memory setting.</source>
        <translation>Ce clip ne tient pas dans la mémoire de la carte graphique, même au réglage le plus économe.</translation>
    </message>
    <message>
        <source>Try a smaller size, fewer frames, or a smaller model.</source>
        <translation>Essayez une taille plus petite, moins d’images ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>This model&apos;s weights need {0} GiB of main memory; {1} GiB are free.</source>
        <translation>Les poids de ce modèle demandent {0} Gio de mémoire principale&#xa0;; {1} Gio sont libres.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The model&apos;s numbers overflowed on this device.</source>
        <translation>Les nombres du modèle ont débordé sur cet appareil.</translation>
    </message>
    <message>
        <source>Try another seed or another model.</source>
        <translation>Essayez une autre graine ou un autre modèle.</translation>
    </message>
    <message>
        <source>The decoder fits neither into the graphics card&apos;s memory nor into the computer&apos;s.</source>
        <translation>Le décodeur ne tient ni dans la mémoire de la carte graphique ni dans celle de l’ordinateur.</translation>
    </message>
    <message>
        <source>Close other programs, or try a smaller size or fewer frames.</source>
        <translation>Fermez d’autres programmes, ou essayez une taille plus petite ou moins d’images.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} est absent.</translation>
    </message>
    <message>
        <source>{0} holds too many files to be a part of a model.</source>
        <translation>{0} contient trop de fichiers pour être une partie d’un modèle.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} contient {1}.</translation>
    </message>
    <message>
        <source>Get the safetensors files of this model.</source>
        <translation>Procurez-vous les fichiers safetensors de ce modèle.</translation>
    </message>
    <message>
        <source>{0} belongs to an adapter, not to a model.</source>
        <translation>{0} appartient à un adaptateur, pas à un modèle.</translation>
    </message>
    <message>
        <source>{0} has a {1}, which Vivant does not use.</source>
        <translation>{0} a {1}, que Vivant n’utilise pas.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is missing in {1}.</source>
        <translation>{0} du modèle est absent de {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is a {1}, which is not what this family uses.</source>
        <translation>{0} du modèle est {1}, ce que cette famille n’utilise pas.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} est endommagé.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is no number for a setting.</source>
        <translation>{0} est endommagé&#xa0;: {1} n’est pas un nombre valable pour un réglage.</translation>
    </message>
    <message>
        <source>{0} is damaged: it lists no files.</source>
        <translation>{0} est endommagé&#xa0;: il n’énumère aucun fichier.</translation>
    </message>
    <message>
        <source>{0}: it lacks tensors</source>
        <translation>{0}&#xa0;: il manque des tenseurs</translation>
    </message>
    <message>
        <source>Use another file of it.</source>
        <translation>Utilisez un autre fichier de cette LoRA.</translation>
    </message>
    <message>
        <source>The adapters with which {0} needs only {1} steps are not on this computer.</source>
        <translation>Les adaptateurs avec lesquels {0} n’a besoin que de {1} étapes ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another pace, or fetch them: vivant models fetch {0}</source>
        <translation>Choisissez un autre rythme ou téléchargez-les&#xa0;: vivant models fetch {0}</translation>
    </message>
    <message>
        <source>The LoRA “{0}” does not fit the model&apos;s {1}.</source>
        <translation>La LoRA «&#xa0;{0}&#xa0;» ne convient pas à {1} du modèle.</translation>
    </message>
    <message>
        <source>Use a LoRA that was trained for this model.</source>
        <translation>Utilisez une LoRA entraînée pour ce modèle.</translation>
    </message>
    <message>
        <source>Nothing in “{0}” fits {1}.</source>
        <translation>Rien dans «&#xa0;{0}&#xa0;» ne convient à {1}.</translation>
    </message>
    <message>
        <source>“{0}” may be the expert for high noise or for low noise.</source>
        <translation>«&#xa0;{0}&#xa0;» peut être l’expert du bruit fort ou du bruit faible.</translation>
    </message>
    <message>
        <source>Put “high_noise” or “low_noise” into its name, as its makers do.</source>
        <translation>Mettez «&#xa0;high_noise&#xa0;» ou «&#xa0;low_noise&#xa0;» dans son nom, comme le font ses auteurs.</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of memory.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une quantité de mémoire.</translation>
    </message>
    <message>
        <source>Write it like 6GiB or 800MiB.</source>
        <translation>Écrivez-la comme 6GiB ou 800MiB.</translation>
    </message>
    <message>
        <source>There is no device “{0}”.</source>
        <translation>Il n’y a pas d’appareil «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} can name: {1}.</source>
        <translation>{0} peut désigner&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The computer&apos;s main memory could not hold the streaming weights.</source>
        <translation>La mémoire principale de l’ordinateur n’a pas pu contenir les poids chargés en continu.</translation>
    </message>
    <message>
        <source>“{0}” is the denoiser alone.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est que le débruiteur.</translation>
    </message>
    <message>
        <source>Put a folder of Stable Video Diffusion XT beside it for the rest.</source>
        <translation>Placez à côté un dossier de Stable Video Diffusion XT pour le reste.</translation>
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
        <translation>Il n’y a pas de poids dans {0}.</translation>
    </message>
    <message>
        <source>Copy its .safetensors files there.</source>
        <translation>Copiez-y ses fichiers .safetensors.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration has numbers that no such model has.</source>
        <translation>La configuration du modèle contient des nombres qu’aucun modèle de ce genre n’a.</translation>
    </message>
    <message>
        <source>These are other weights, or a broken download.</source>
        <translation>Ce sont d’autres poids, ou un téléchargement incomplet.</translation>
    </message>
    <message>
        <source>“{0}” has another shape than expected in {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas la forme attendue dans {1}.</translation>
    </message>
    <message>
        <source>These are other weights.</source>
        <translation>Ce sont d’autres poids.</translation>
    </message>
    <message>
        <source>“{0}” is missing in {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» est absent de {1}.</translation>
    </message>
    <message>
        <source>Download the weights again.</source>
        <translation>Téléchargez les poids de nouveau.</translation>
    </message>
    <message>
        <source>The clip does not fit into the memory of the graphics card.</source>
        <translation>Le clip ne tient pas dans la mémoire de la carte graphique.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer frames or a smaller size.</source>
        <translation>Fermez d’autres programmes, ou demandez moins d’images ou une taille plus petite.</translation>
    </message>
    <message>
        <source>The model gives no picture for this photo.</source>
        <translation>Le modèle ne donne aucune image pour cette photo.</translation>
    </message>
    <message>
        <source>Its weights may be damaged.</source>
        <translation>Ses poids sont peut-être endommagés.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is larger in its configuration than in its files.</source>
        <translation>{0} du modèle est plus grand dans sa configuration que dans ses fichiers.</translation>
    </message>
    <message>
        <source>The configuration of the model&apos;s {0} asks for too much memory.</source>
        <translation>La configuration de {0} du modèle demande trop de mémoire.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration asks for more layers than any model has.</source>
        <translation>La configuration du modèle demande plus de couches qu’aucun modèle n’en a.</translation>
    </message>
    <message>
        <source>the picture is cut off</source>
        <translation>l’image est tronquée</translation>
    </message>
    <message>
        <source>Save it smaller: {0} megapixels are the most.</source>
        <translation>Enregistrez-la plus petite&#xa0;: {0} mégapixels au plus.</translation>
    </message>
    <message>
        <source>Choose one picture in it.</source>
        <translation>Choisissez une des images qu’il contient.</translation>
    </message>
    <message>
        <source>Save it as a JPEG, or smaller: {0} megapixels are the most.</source>
        <translation>Enregistrez-la en JPEG, ou plus petite&#xa0;: {0} mégapixels au plus.</translation>
    </message>
    <message>
        <source>Use a picture of at least {0} pixels on each side.</source>
        <translation>Utilisez une image d’au moins {0} pixels de chaque côté.</translation>
    </message>
    <message>
        <source>Save it as an ordinary JPEG, not a progressive one.</source>
        <translation>Enregistrez-la en JPEG ordinaire, non progressif.</translation>
    </message>
    <message>
        <source>“{0}” is too large for an AVIF.</source>
        <translation>«&#xa0;{0}&#xa0;» est trop grand pour un AVIF.</translation>
    </message>
    <message>
        <source>“{0}” is completely transparent.</source>
        <translation>«&#xa0;{0}&#xa0;» est entièrement transparent.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Choisissez une autre image.</translation>
    </message>
    <message>
        <source>“{0}” is a device or a pipe, not a picture.</source>
        <translation>«&#xa0;{0}&#xa0;» est un périphérique ou un tube, pas une image.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Choisissez un fichier image.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it again.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau, ou ouvrez-le dans un autre programme et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{0}” has too many pixels to open safely.</source>
        <translation>«&#xa0;{0}&#xa0;» a trop de pixels pour être ouvert sans risque.</translation>
    </message>
    <message>
        <source>“{0}” is too small: {1} x {2} pixels.</source>
        <translation>«&#xa0;{0}&#xa0;» est trop petit&#xa0;: {1} x {2} pixels.</translation>
    </message>
    <message>
        <source>“{0}” is too large a file.</source>
        <translation>«&#xa0;{0}&#xa0;» est un fichier trop gros.</translation>
    </message>
    <message>
        <source>Save it as a JPEG.</source>
        <translation>Enregistrez-le en JPEG.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a progressive JPEG.</source>
        <translation>«&#xa0;{0}&#xa0;» est trop grand pour un JPEG progressif.</translation>
    </message>
    <message>
        <source>a large Photoshop file (PSB)</source>
        <translation>un grand fichier Photoshop (PSB)</translation>
    </message>
    <message>
        <source>a Photoshop file with {0} bits per channel</source>
        <translation>un fichier Photoshop à {0} bits par canal</translation>
    </message>
    <message>
        <source>“{0}” is too large for a lossless or transparent WebP.</source>
        <translation>«&#xa0;{0}&#xa0;» est trop grand pour un WebP sans perte ou transparent.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a transparent or HDR HEIC.</source>
        <translation>«&#xa0;{0}&#xa0;» est trop grand pour un HEIC transparent ou HDR.</translation>
    </message>
    <message>
        <source>this picture can&apos;t be decoded</source>
        <translation>cette image ne peut pas être décodée</translation>
    </message>
    <message>
        <source>You have no permission to read “{0}”.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Allow reading it, or copy it elsewhere.</source>
        <translation>Autorisez sa lecture, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>Copy it to this computer first.</source>
        <translation>Copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read: it is {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu&#xa0;: c’est {1}.</translation>
    </message>
    <message>
        <source>a Photoshop file of an unusual colour mode</source>
        <translation>un fichier Photoshop dans un mode de couleur inhabituel</translation>
    </message>
    <message>
        <source>a TIFF of an unusual kind</source>
        <translation>un TIFF d’un type inhabituel</translation>
    </message>
    <message>
        <source>The face detection network is missing.</source>
        <translation>Le réseau de détection des visages est absent.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP and GIF pictures can be opened.</source>
        <translation>Les images JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP et GIF peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>Develop it first: save it as a JPEG or TIFF in the program you edit photos with.</source>
        <translation>Développez-la d’abord&#xa0;: enregistrez-la en JPEG ou TIFF dans votre logiciel photo.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, and save it as a PNG, JPEG or TIFF.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé, et enregistrez-le en PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <source>Save one frame of it as a picture, and open that.</source>
        <translation>Enregistrez-en une image, et ouvrez celle-ci.</translation>
    </message>
    <message>
        <source>The picture is the file of the same name without “._” in front.</source>
        <translation>L’image est le fichier du même nom sans «&#xa0;._&#xa0;» devant.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Choose from: {0}, or a colour like #f4f0ea.</source>
        <translation>Au choix&#xa0;: {0}, ou une couleur comme #f4f0ea.</translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation>Il n’y a pas de {0} {1}.</translation>
    </message>
    <message>
        <source>The network that recognises things is missing.</source>
        <translation>Le réseau qui reconnaît les objets est introuvable.</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>il n’y a pas de lignes</translation>
    </message>
    <message>
        <source>A picture in memory must be (H, W, 3) of 8-bit colour.</source>
        <translation>Une image en mémoire doit être (H, W, 3) en couleurs 8 bits.</translation>
    </message>
    <message>
        <source>a tag is too large</source>
        <translation>une balise est trop grande</translation>
    </message>
    <message>
        <source>a tag is cut off</source>
        <translation>une balise est tronquée</translation>
    </message>
    <message>
        <source>no size</source>
        <translation>pas de taille</translation>
    </message>
    <message>
        <source>no colour map</source>
        <translation>pas de table de couleurs</translation>
    </message>
    <message>
        <source>strips are missing</source>
        <translation>des bandes sont absentes</translation>
    </message>
    <message>
        <source>a strip is too large</source>
        <translation>une bande est trop grande</translation>
    </message>
    <message>
        <source>a strip is cut off</source>
        <translation>une bande est tronquée</translation>
    </message>
    <message>
        <source>pieces are missing</source>
        <translation>des parties sont absentes</translation>
    </message>
    <message>
        <source>The clip is begun already.</source>
        <translation>Le clip est déjà commencé.</translation>
    </message>
    <message>
        <source>Use its settings for a new one.</source>
        <translation>Utilisez ses réglages pour un nouveau.</translation>
    </message>
    <message>
        <source>Free some space, then go on: what was drawn is kept.</source>
        <translation>Libérez de l’espace, puis continuez&#xa0;: ce qui a été dessiné est conservé.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be written to {0}.</source>
        <translation>Le clip ne peut pas être écrit dans {0}.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be written to {0}: the disk is full.</source>
        <translation>Le clip ne peut pas être écrit dans {0}&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>{0} is too large.</source>
        <translation>{0} est trop grand.</translation>
    </message>
    <message>
        <source>The edits of the clip in {0} can&apos;t be read.</source>
        <translation>Les modifications du clip de {0} ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The edits can&apos;t be kept in {0}.</source>
        <translation>Les modifications ne peuvent pas être conservées dans {0}.</translation>
    </message>
    <message>
        <source>The repaired frames in {0} can&apos;t be read.</source>
        <translation>Les images réparées de {0} ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The end picture is missing, or is not the one the recipe names.</source>
        <translation>L’image de fin est absente, ou n’est pas celle que nomme la recette.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The clip needs {0} GB of disk, and less is free in {1}.</source>
        <translation>Le clip demande {0} Go de disque, et il en reste moins dans {1}.</translation>
    </message>
    <message>
        <source>Free some space, or make fewer or smaller frames.</source>
        <translation>Libérez de l’espace, ou créez moins d’images ou de plus petites.</translation>
    </message>
    <message>
        <source>Was it moved, renamed or deleted?</source>
        <translation>A-t-il été déplacé, renommé ou supprimé&#xa0;?</translation>
    </message>
    <message>
        <source>There is no room for the clip&apos;s frames ({0} GB).</source>
        <translation>Il n’y a pas de place pour les images du clip ({0} Go).</translation>
    </message>
    <message>
        <source>The clip in {0} is not finished.</source>
        <translation>Le clip de {0} n’est pas terminé.</translation>
    </message>
    <message>
        <source>Run the job again to continue it.</source>
        <translation>Relancez le travail pour le continuer.</translation>
    </message>
    <message>
        <source>Another Vivant is working on this clip.</source>
        <translation>Un autre Vivant travaille sur ce clip.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Attendez qu’il ait fini, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used.</source>
        <translation>{0} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The photo of the clip in {0} is gone.</source>
        <translation>La photo du clip de {0} n’est plus là.</translation>
    </message>
    <message>
        <source>Make the clip again.</source>
        <translation>Recréez le clip.</translation>
    </message>
    <message>
        <source>{0} is not a job of Vivant&apos;s.</source>
        <translation>{0} n’est pas un travail de Vivant.</translation>
    </message>
    <message>
        <source>Its request can&apos;t be read.</source>
        <translation>Sa demande ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The frames of {0} can&apos;t be read.</source>
        <translation>Les images de {0} ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be deleted.</source>
        <translation>{0} ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved.</source>
        <translation>{0} ne peut pas être déplacé.</translation>
    </message>
    <message>
        <source>{0} is not a job.</source>
        <translation>{0} n’est pas un travail.</translation>
    </message>
    <message>
        <source>Jobs are kept in {0}.</source>
        <translation>Les travaux se trouvent dans {0}.</translation>
    </message>
    <message>
        <source>The clips in {0} can&apos;t be listed.</source>
        <translation>Les clips de {0} ne peuvent pas être énumérés.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} ne peut pas être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>See {0} for the details.</source>
        <translation>Les détails se trouvent dans {0}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read or written: {1}.</source>
        <translation>{0} ne peut pas être lu ou écrit&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Something went wrong that Vivant did not expect.</source>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
        <source>{0} is too long for a file&apos;s name.</source>
        <translation>{0} est trop long pour un nom de fichier.</translation>
    </message>
    <message>
        <source>Is the disk still there, and open to you?</source>
        <translation>Le disque est-il encore là, et vous est-il accessible&#xa0;?</translation>
    </message>
    <message>
        <source>Built in. Moves the photo&apos;s own pixels, so labels and faces stay themselves. Any computer.</source>
        <translation>Intégré. Déplace les pixels mêmes de la photo&#xa0;: étiquettes et visages restent ce qu’ils sont. Tout ordinateur.</translation>
    </message>
    <message>
        <source>There is no model {0}.</source>
        <translation>Il n’y a pas de modèle {0}.</translation>
    </message>
    <message>
        <source>Models: {0}.</source>
        <translation>Modèles&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Follows a prompt, 720p at 24 frames a second, under a free licence.</source>
        <translation>Suit un prompt, 720p à 24 images par seconde, sous licence libre.</translation>
    </message>
    <message>
        <source>A free licence; its text is at the link.</source>
        <translation>Une licence libre&#xa0;; son texte est accessible par le lien.</translation>
    </message>
    <message>
        <source>Two experts of 14 billion parameters: the finest motion here, start and end picture, for large machines.</source>
        <translation>Deux experts de 14 milliards de paramètres&#xa0;: le mouvement le plus fin, images de début et de fin, pour grandes machines.</translation>
    </message>
    <message>
        <source>One model of 14 billion parameters that also looks at the photo through CLIP. 480p.</source>
        <translation>Un modèle de 14 milliards de paramètres qui regarde aussi la photo à l’aide de CLIP. 480p.</translation>
    </message>
    <message>
        <source>Its own terms, which reportedly limit large companies. Read them before selling what you make.</source>
        <translation>Conditions propres, qui limiteraient les grandes entreprises. Lisez-les avant de vendre ce que vous créez.</translation>
    </message>
    <message>
        <source>Six seconds at 720 x 480, follows long prompts. One size and one length, as it was trained.</source>
        <translation>Six secondes en 720 x 480, suit de longs prompts. Une seule taille et une seule durée, celles de l’entraînement.</translation>
    </message>
    <message>
        <source>Its own terms; commercial use asks for registration. Read them before selling what you make.</source>
        <translation>Conditions propres&#xa0;; l’usage commercial demande une inscription. Lisez-les avant de vendre ce que vous créez.</translation>
    </message>
    <message>
        <source>Up to ten seconds at 16 frames a second, up to 1360 x 768 in steps of 16, follows long prompts.</source>
        <translation>Jusqu’à dix secondes à 16 images par seconde, jusqu’à 1360 x 768 par pas de 16, suit de longs prompts.</translation>
    </message>
    <message>
        <source>Stable Diffusion 1.5 set in motion: start and end picture, the smallest download.</source>
        <translation>Stable Diffusion 1.5 mis en mouvement&#xa0;: images de début et de fin, le plus petit téléchargement.</translation>
    </message>
    <message>
        <source>Free for most uses, with a list of forbidden ones; the motion parts are Apache-2.0.</source>
        <translation>Libre pour la plupart des usages, avec une liste d’interdits&#xa0;; les parties du mouvement sont sous Apache-2.0.</translation>
    </message>
    <message>
        <source>“{0}” does not hold weights of a model that Vivant knows.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient pas les poids d’un modèle que Vivant connaît.</translation>
    </message>
    <message>
        <source>A folder from the Hub, or a .safetensors file of Stable Video Diffusion.</source>
        <translation>Un dossier du Hub, ou un fichier .safetensors de Stable Video Diffusion.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its num_frames can&apos;t be right.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé&#xa0;: son num_frames ne peut pas être juste.</translation>
    </message>
    <message>
        <source>LoRAs are read from safetensors files only: those cannot carry programs.</source>
        <translation>Les LoRA ne sont lues que dans des fichiers safetensors&#xa0;: ceux-ci ne peuvent pas contenir de programmes.</translation>
    </message>
    <message>
        <source>{0} takes LoRAs for {1}.</source>
        <translation>{0} accepte des LoRA pour {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a safetensors file.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un fichier safetensors.</translation>
    </message>
    <message>
        <source>“{0}” holds no LoRA.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient pas de LoRA.</translation>
    </message>
    <message>
        <source>{0} takes no LoRAs.</source>
        <translation>{0} n’accepte pas de LoRA.</translation>
    </message>
    <message>
        <source>{0} is a LoRA for {1}.</source>
        <translation>{0} est une LoRA pour {1}.</translation>
    </message>
    <message>
        <source>Give a .safetensors file.</source>
        <translation>Indiquez un fichier .safetensors.</translation>
    </message>
    <message>
        <source>“{0}” is a {1}, which can&apos;t be used.</source>
        <translation>«&#xa0;{0}&#xa0;» est de type {1} et ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Use a plain LoRA.</source>
        <translation>Utilisez une LoRA ordinaire.</translation>
    </message>
    <message>
        <source>Fetch the model again, or import another folder.</source>
        <translation>Téléchargez le modèle de nouveau, ou importez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{0} is too large to be what its name says.</source>
        <translation>{0} est trop grand pour être ce que dit son nom.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not a JSON object.</source>
        <translation>{0} est endommagé&#xa0;: ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>{0}: the memory is full.</source>
        <translation>{0}&#xa0;: la mémoire est pleine.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>{0} ne peut pas être lu&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Weights are read from safetensors files only: those cannot carry programs.</source>
        <translation>Les poids ne sont lus que dans des fichiers safetensors&#xa0;: ceux-ci ne peuvent pas contenir de programmes.</translation>
    </message>
    <message>
        <source>“{0}” is not a file of weights that can be used.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un fichier de poids utilisable.</translation>
    </message>
    <message>
        <source>This model&apos;s motion can&apos;t be adjusted</source>
        <translation>Le mouvement de ce modèle ne se règle pas</translation>
    </message>
    <message>
        <source>How much moves: twice the value, twice the motion</source>
        <translation>Quantité de mouvement&#xa0;: valeur double, mouvement double</translation>
    </message>
    <message>
        <source>How much moves: the model&apos;s motion bucket, not a calibrated scale</source>
        <translation>Quantité de mouvement&#xa0;: le «&#xa0;motion bucket&#xa0;» du modèle, pas une échelle étalonnée</translation>
    </message>
    <message>
        <source>How fast time passes</source>
        <translation>À quelle vitesse le temps passe</translation>
    </message>
    <message>
        <source>How far the clip may depart from the photo</source>
        <translation>À quel point le clip peut s’éloigner de la photo</translation>
    </message>
    <message>
        <source>Becomes words in the prompt, so it is only a hint</source>
        <translation>Devient des mots du prompt&#xa0;: ce n’est donc qu’une indication</translation>
    </message>
    <message>
        <source>Imagines new motion for the whole photo. Wants a graphics card, and patience without one.</source>
        <translation>Imagine un nouveau mouvement pour toute la photo. Demande une carte graphique, ou de la patience.</translation>
    </message>
    <message>
        <source>{0} % of the picture is shown; choose “blur” or a colour as its edges to show all.</source>
        <translation>{0}&#xa0;% de l’image sont visibles&#xa0;; choisissez «&#xa0;blur&#xa0;» ou une couleur pour les bords afin de tout montrer.</translation>
    </message>
    <message>
        <source>{0} makes {1} frames, not {2}.</source>
        <translation>{0} crée {1} images, et non {2}.</translation>
    </message>
    <message>
        <source>{0} makes {1}x{2} pixels, not {3}x{4}.</source>
        <translation>{0} crée {1}x{2} pixels, et non {3}x{4}.</translation>
    </message>
    <message>
        <source>{0} makes {1} frames in {2} passes: {3} times the time of one.</source>
        <translation>{0} crée {1} images en {2} passes&#xa0;: {3} fois la durée d’une seule.</translation>
    </message>
    <message>
        <source>edits are a short list</source>
        <translation>les modifications sont une courte liste</translation>
    </message>
    <message>
        <source>unknown edit</source>
        <translation>modification inconnue</translation>
    </message>
    <message>
        <source>The effects are too long.</source>
        <translation>La liste des effets est trop longue.</translation>
    </message>
    <message>
        <source>The effect {0} is asked for twice.</source>
        <translation>L’effet {0} est demandé deux fois.</translation>
    </message>
    <message>
        <source>There is no effect {0}.</source>
        <translation>Il n’y a pas d’effet {0}.</translation>
    </message>
    <message>
        <source>An effect&apos;s strength can&apos;t be {0}.</source>
        <translation>L’intensité d’un effet ne peut pas être {0}.</translation>
    </message>
    <message>
        <source>It goes from 0 to 1.</source>
        <translation>Elle va de 0 à 1.</translation>
    </message>
    <message>
        <source>Write: free forward=1 roll=0.2 from right=-0.3 ease=out; axes: right, down, forward, pan, tilt, roll.</source>
        <translation>Écrivez&#xa0;: free forward=1 roll=0.2 from right=-0.3 ease=out&#xa0;; axes&#xa0;: right, down, forward, pan, tilt, roll.</translation>
    </message>
    <message>
        <source>An axis of the camera can&apos;t be {0}.</source>
        <translation>Un axe de la caméra ne peut pas être {0}.</translation>
    </message>
    <message>
        <source>It goes from -1 to 1.</source>
        <translation>Il va de -1 à 1.</translation>
    </message>
    <message>
        <source>Start and end of the camera move are the same.</source>
        <translation>Le début et la fin du mouvement de caméra sont identiques.</translation>
    </message>
    <message>
        <source>{0} is not an axis or option of the free camera.</source>
        <translation>{0} n’est ni un axe ni une option de la caméra libre.</translation>
    </message>
    <message>
        <source>The list of LoRAs is too long.</source>
        <translation>La liste des LoRA est trop longue.</translation>
    </message>
    <message>
        <source>A clip can have {0}.</source>
        <translation>Un clip peut en avoir {0}.</translation>
    </message>
    <message>
        <source>{0} LoRAs are too many.</source>
        <translation>{0} LoRA, c’est trop.</translation>
    </message>
    <message>
        <source>The LoRA {0} is asked for twice.</source>
        <translation>La LoRA {0} est demandée deux fois.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Indiquez-la une seule fois.</translation>
    </message>
    <message>
        <source>The list of LoRAs can&apos;t be read.</source>
        <translation>La liste des LoRA est illisible.</translation>
    </message>
    <message>
        <source>Give their files again.</source>
        <translation>Indiquez de nouveau leurs fichiers.</translation>
    </message>
    <message>
        <source>A LoRA&apos;s strength can&apos;t be {0}.</source>
        <translation>L’intensité d’une LoRA ne peut pas être {0}.</translation>
    </message>
    <message>
        <source>“light” has a value of the wrong kind.</source>
        <translation>«&#xa0;light&#xa0;» a une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>The request can&apos;t be read.</source>
        <translation>La demande ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This version of Vivant does not know {0}.</source>
        <translation>Cette version de Vivant ne connaît pas {0}.</translation>
    </message>
    <message>
        <source>The size is missing.</source>
        <translation>La taille est absente.</translation>
    </message>
    <message>
        <source>“{0}” has a value of the wrong kind.</source>
        <translation>«&#xa0;{0}&#xa0;» a une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>{0} is not a painted hint.</source>
        <translation>{0} n’est pas une indication peinte.</translation>
    </message>
    <message>
        <source>The painted hints are too long.</source>
        <translation>Les indications peintes sont trop longues.</translation>
    </message>
    <message>
        <source>The recipe in this file is too large to be one of Vivant&apos;s.</source>
        <translation>La recette de ce fichier est trop grande pour être de Vivant.</translation>
    </message>
    <message>
        <source>This file was not made by Vivant.</source>
        <translation>Ce fichier n’a pas été créé par Vivant.</translation>
    </message>
    <message>
        <source>The recipe in this file is damaged.</source>
        <translation>La recette de ce fichier est endommagée.</translation>
    </message>
    <message>
        <source>The recipe in this file can&apos;t be used: {0}</source>
        <translation>La recette de ce fichier ne peut pas être utilisée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>This file carries no recipe of Vivant&apos;s.</source>
        <translation>Ce fichier ne contient pas de recette Vivant.</translation>
    </message>
    <message>
        <source>Give a colour as its background, or choose Breeze.</source>
        <translation>Donnez une couleur d’arrière-plan, ou choisissez Breeze.</translation>
    </message>
    <message>
        <source>The nearest it can is {0}x{1}.</source>
        <translation>Le plus proche possible est {0}x{1}.</translation>
    </message>
    <message>
        <source>The nearest it can is {0}.</source>
        <translation>Le plus proche possible est {0}.</translation>
    </message>
    <message>
        <source>Leave the border out; “fit” says what is around a photo of another shape than the clip.</source>
        <translation>Omettez la bordure&#xa0;; «&#xa0;fit&#xa0;» dit ce qui entoure une photo d’un autre format que le clip.</translation>
    </message>
    <message>
        <source>Write it like #ffffff (white) or #202020. A background may also be “none”: transparent.</source>
        <translation>Écrivez-la comme #ffffff (blanc) ou #202020. L’arrière-plan peut aussi être «&#xa0;none&#xa0;»&#xa0;: transparent.</translation>
    </message>
    <message>
        <source>{0} can&apos;t make transparent clips.</source>
        <translation>{0} ne peut pas créer de clips transparents.</translation>
    </message>
    <message>
        <source>Width and height must be even, as video needs it.</source>
        <translation>La largeur et la hauteur doivent être paires, comme l’exige la vidéo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t make {1}x{2} pixels.</source>
        <translation>{0} ne peut pas créer {1}x{2} pixels.</translation>
    </message>
    <message>
        <source>{0} can&apos;t make {1} frames.</source>
        <translation>{0} ne peut pas créer {1} images.</translation>
    </message>
    <message>
        <source>{0} needs a prompt.</source>
        <translation>{0} a besoin d’un prompt.</translation>
    </message>
    <message>
        <source>Say in a sentence what moves, and how.</source>
        <translation>Dites en une phrase ce qui bouge, et comment.</translation>
    </message>
    <message>
        <source>{0} takes no prompt.</source>
        <translation>{0} n’accepte pas de prompt.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another model.</source>
        <translation>Omettez-le, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} takes no negative prompt.</source>
        <translation>{0} n’accepte pas de prompt négatif.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omettez-le.</translation>
    </message>
    <message>
        <source>{0} can&apos;t end on a picture.</source>
        <translation>{0} ne peut pas finir sur une image.</translation>
    </message>
    <message>
        <source>The end picture is not given by its hash.</source>
        <translation>L’image de fin n’est pas donnée par son hachage.</translation>
    </message>
    <message>
        <source>A loop ends where it begins.</source>
        <translation>Une boucle finit là où elle commence.</translation>
    </message>
    <message>
        <source>Choose either a loop or an end picture.</source>
        <translation>Choisissez une boucle ou une image de fin.</translation>
    </message>
    <message>
        <source>{0} takes no painted hints.</source>
        <translation>{0} n’accepte pas d’indications peintes.</translation>
    </message>
    <message>
        <source>Breeze does.</source>
        <translation>Breeze, oui.</translation>
    </message>
    <message>
        <source>{0} has no effects.</source>
        <translation>{0} n’a pas d’effets.</translation>
    </message>
    <message>
        <source>Breeze has: leave them out, or choose Breeze.</source>
        <translation>Breeze en a&#xa0;: omettez-les, ou choisissez Breeze.</translation>
    </message>
    <message>
        <source>{0} puts no border around a photo.</source>
        <translation>{0} ne met pas de bordure autour d’une photo.</translation>
    </message>
    <message>
        <source>{0} moves the photo&apos;s own colours.</source>
        <translation>{0} déplace les couleurs mêmes de la photo.</translation>
    </message>
    <message>
        <source>There are none to bring back.</source>
        <translation>Il n’y en a aucune à rétablir.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}.</source>
        <translation>{0} ne peut pas être {1}.</translation>
    </message>
    <message>
        <source>It goes from {0} to {1}.</source>
        <translation>La plage va de {0} à {1}.</translation>
    </message>
    <message>
        <source>Leave them out, or choose another model.</source>
        <translation>Retirez-les ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} has no experts for high and low noise.</source>
        <translation>{0} n’a pas d’experts pour le bruit fort et faible.</translation>
    </message>
    <message>
        <source>Give the LoRA without them.</source>
        <translation>Indiquez la LoRA sans eux.</translation>
    </message>
    <message>
        <source>The {0} is too long or has characters that can&apos;t be printed.</source>
        <translation>{0} est trop long ou contient des caractères non affichables.</translation>
    </message>
    <message>
        <source>Vivant runs from its source here.</source>
        <translation>Vivant s’exécute ici depuis son code source.</translation>
    </message>
    <message>
        <source>Install them beside it: pip install -e &apos;.[models]&apos;</source>
        <translation>Installez-les à côté&#xa0;: pip install -e &apos;.[models]&apos;</translation>
    </message>
    <message>
        <source>torch was downloaded but does not work on this computer.</source>
        <translation>torch a été téléchargé, mais ne fonctionne pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again, or use Breeze, which needs no torch.</source>
        <translation>Réessayez, ou utilisez Breeze, qui se passe de torch.</translation>
    </message>
    <message>
        <source>There is too little room in {0}: {1} GB are needed.</source>
        <translation>Il y a trop peu de place dans {0}&#xa0;: il faut {1} Go.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Faites de la place.</translation>
    </message>
    <message>
        <source>torch could not be downloaded.</source>
        <translation>torch n’a pas pu être téléchargé.</translation>
    </message>
    <message>
        <source>Check the network and try again; complete files are kept.</source>
        <translation>Vérifiez le réseau et réessayez&#xa0;; les fichiers complets sont conservés.</translation>
    </message>
    <message>
        <source>This is the newest Vivant ({0}).</source>
        <translation>C’est la version la plus récente de Vivant ({0}).</translation>
    </message>
    <message>
        <source>This copy of Vivant has no address for its releases.</source>
        <translation>Cette copie de Vivant n’a pas d’adresse pour ses versions.</translation>
    </message>
    <message>
        <source>Check the page you downloaded Vivant from.</source>
        <translation>Consultez la page d’où vous avez téléchargé Vivant.</translation>
    </message>
    <message>
        <source>The list of releases can&apos;t be read.</source>
        <translation>La liste des versions ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The list of releases can&apos;t be reached.</source>
        <translation>La liste des versions est inaccessible.</translation>
    </message>
    <message>
        <source>Is there a network? Try again later.</source>
        <translation>Y a-t-il un réseau&#xa0;? Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>De l’eau</translation>
    </message>
    <message>
        <source>The clips need about {0} GB of disk, and {1} GB are free.</source>
        <translation>Les clips demandent environ {0} Go de disque, et {1} Go sont libres.</translation>
    </message>
    <message>
        <source>Free some space, choose another disk, or make the batch in parts: --part 1/10.</source>
        <translation>Libérez de l’espace, choisissez un autre disque, ou divisez le lot&#xa0;: --part 1/10.</translation>
    </message>
    <message>
        <source>What is done is kept; the batch goes on.</source>
        <translation>Ce qui est fait est conservé&#xa0;; le lot continue.</translation>
    </message>
    <message>
        <source>The clips can&apos;t be written into “{0}”{1}.</source>
        <translation>Les clips ne peuvent pas être écrits dans «&#xa0;{0}&#xa0;»{1}.</translation>
    </message>
    <message>
        <source>There is no batch in “{0}” that could go on.</source>
        <translation>Il n’y a pas de lot à continuer dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The plan of the batch in “{0}” is damaged.</source>
        <translation>Le plan du lot de «&#xa0;{0}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>Another Vivant is working on “{0}”.</source>
        <translation>Un autre Vivant travaille sur «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>Start one: vivant batch FOLDER -o OUT</source>
        <translation>Commencez-en un&#xa0;: vivant batch DOSSIER -o SORTIE</translation>
    </message>
    <message>
        <source>Give the photos or the table again; what is done stays.</source>
        <translation>Indiquez de nouveau les photos ou le tableau&#xa0;; ce qui est fait reste.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was planned.</source>
        <translation>«&#xa0;{0}&#xa0;» a changé depuis sa planification.</translation>
    </message>
    <message>
        <source>Start the batch again.</source>
        <translation>Recommencez le lot.</translation>
    </message>
    <message>
        <source>This recipe ends on a picture.</source>
        <translation>Cette recette finit sur une image.</translation>
    </message>
    <message>
        <source>{0} is not a ratio.</source>
        <translation>{0} n’est pas un rapport.</translation>
    </message>
    <message>
        <source>Write it like 9:16 or 1:1.</source>
        <translation>Écrivez-le comme 9:16 ou 1:1.</translation>
    </message>
    <message>
        <source>{0} in the column “{1}” is not a number.</source>
        <translation>{0} dans la colonne «&#xa0;{1}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>For a single photo use vivant animate.</source>
        <translation>Pour une seule photo, utilisez vivant animate.</translation>
    </message>
    <message>
        <source>It has {0} cells, and the table has {1} columns.</source>
        <translation>Elle a {0} cellules, et le tableau a {1} colonnes.</translation>
    </message>
    <message>
        <source>There is no folder and no table “{0}”.</source>
        <translation>Il n’y a ni dossier ni tableau «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Is the name spelled correctly?</source>
        <translation>Le nom est-il bien écrit&#xa0;?</translation>
    </message>
    <message>
        <source>“{0}” is neither a folder nor a .csv or .tsv table.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est ni un dossier ni un tableau .csv ou .tsv.</translation>
    </message>
    <message>
        <source>Its first row names the columns; “{0}” is the one that is needed.</source>
        <translation>Sa première ligne nomme les colonnes&#xa0;; «&#xa0;{0}&#xa0;» est celle qu’il faut.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a table.</source>
        <translation>«&#xa0;{0}&#xa0;» est trop grand pour un tableau.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>Put quotes around text with commas in it.</source>
        <translation>Mettez entre guillemets le texte qui contient des virgules.</translation>
    </message>
    <message>
        <source>Vivant takes files only: save it to the disk first.</source>
        <translation>Vivant n’accepte que des fichiers&#xa0;: enregistrez-le d’abord sur le disque.</translation>
    </message>
    <message>
        <source>It names no photo.</source>
        <translation>Elle ne nomme aucune photo.</translation>
    </message>
    <message>
        <source>Fill in the column “{0}”.</source>
        <translation>Remplissez la colonne «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” has no column with photos.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de colonne de photos.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read as a table.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu comme un tableau.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Enregistrez-le de nouveau en CSV.</translation>
    </message>
    <message>
        <source>{0} is a web address.</source>
        <translation>{0} est une adresse Web.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or other names.</source>
        <translation>Choisissez un dossier vide, ou d’autres noms.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libérez de l’espace, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The machines that took it have ended each time.</source>
        <translation>Chaque machine qui l’a pris s’est arrêtée.</translation>
    </message>
    <message>
        <source>Is it open (vivant crew open), and is the key the same?</source>
        <translation>Est-il ouvert (vivant crew open), et la clé est-elle la même&#xa0;?</translation>
    </message>
    <message>
        <source>No scheduler answers at {0}.</source>
        <translation>Aucun ordonnanceur ne répond à {0}.</translation>
    </message>
    <message>
        <source>Is there enough memory on them?</source>
        <translation>Ont-elles assez de mémoire&#xa0;?</translation>
    </message>
    <message>
        <source>The crew is gone; {0} clips of this run are safe. Waiting for it to come back.</source>
        <translation>Le groupe a disparu&#xa0;; {0} clips de cette exécution sont à l’abri. En attente de son retour.</translation>
    </message>
    <message>
        <source>The crew is back.</source>
        <translation>Le groupe est de retour.</translation>
    </message>
    <message>
        <source>A member of the crew could not do it.</source>
        <translation>Un membre du groupe n’a pas pu le faire.</translation>
    </message>
    <message>
        <source>Write it like tls://192.168.1.5:8786; nothing is sent unencrypted.</source>
        <translation>Écrivez-la comme tls://192.168.1.5:8786&#xa0;; rien n’est envoyé sans chiffrement.</translation>
    </message>
    <message>
        <source>“{0}” is not the key of a crew.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas la clé d’un groupe.</translation>
    </message>
    <message>
        <source>Make one: vivant crew key crew.pem</source>
        <translation>Créez-en une&#xa0;: vivant crew key crew.pem</translation>
    </message>
    <message>
        <source>Others can read the key “{0}”.</source>
        <translation>D’autres peuvent lire la clé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Close it: chmod 600 {0}</source>
        <translation>Protégez-la&#xa0;: chmod 600 {0}</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a crew.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas l’adresse d’un groupe.</translation>
    </message>
    <message>
        <source>A crew needs {0}, which is not installed.</source>
        <translation>Un groupe a besoin de {0}, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;vivant[crew]&apos;</source>
        <translation>Installez-le&#xa0;: pip install &apos;vivant[crew]&apos;</translation>
    </message>
    <message>
        <source>There is no key “{0}”.</source>
        <translation>Il n’y a pas de clé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} is gone. Looking for it again.</source>
        <translation>{0} a disparu. Nouvelle recherche.</translation>
    </message>
    <message>
        <source>Choose another --host or --port.</source>
        <translation>Choisissez un autre --host ou --port.</translation>
    </message>
    <message>
        <source>Joined {0}.</source>
        <translation>Connecté à {0}.</translation>
    </message>
    <message>
        <source>{0}:{1} can&apos;t be opened.</source>
        <translation>{0}:{1} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be found.</source>
        <translation>«&#xa0;{0}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>Is the name spelled correctly, and the network there?</source>
        <translation>Le nom est-il bien écrit, et y a-t-il un réseau&#xa0;?</translation>
    </message>
    <message>
        <source>{0} has no encoder {1}.</source>
        <translation>{0} n’a pas d’encodeur {1}.</translation>
    </message>
    <message>
        <source>Printed text can&apos;t be read.</source>
        <translation>Le texte imprimé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This pattern of names is too long.</source>
        <translation>Ce modèle de noms est trop long.</translation>
    </message>
    <message>
        <source>Use up to {0} characters.</source>
        <translation>Utilisez au plus {0} caractères.</translation>
    </message>
    <message>
        <source>A brace in this pattern of names is not closed.</source>
        <translation>Une accolade de ce modèle de noms n’est pas fermée.</translation>
    </message>
    <message>
        <source>{0} leads out of the folder of the clips.</source>
        <translation>{0} mène hors du dossier des clips.</translation>
    </message>
    <message>
        <source>Use a name without “..”.</source>
        <translation>Utilisez un nom sans «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>A name can&apos;t contain {{0}}.</source>
        <translation>Un nom ne peut pas contenir {{0}}.</translation>
    </message>
    <message>
        <source>Write FILE:0.8, or for one of two experts FILE:0.8:high.</source>
        <translation>Écrivez FICHIER:0.8 ou, pour l’un de deux experts, FICHIER:0.8:high.</translation>
    </message>
    <message>
        <source>{0} names no file.</source>
        <translation>{0} ne désigne aucun fichier.</translation>
    </message>
    <message>
        <source>No place is chosen.</source>
        <translation>Aucune plateforme n’est choisie.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>To stay below the limit: {0}.</source>
        <translation>Pour rester sous la limite&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez autre chose.</translation>
    </message>
    <message>
        <source>For the web: {0}.</source>
        <translation>Pour le Web&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>A preset holds: {0}.</source>
        <translation>Un préréglage contient&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>Il n’y a pas de préréglage {0}.</translation>
    </message>
    <message>
        <source>Choose a model of the list.</source>
        <translation>Choisissez un modèle de la liste.</translation>
    </message>
    <message>
        <source>This version of Vivant does not know {0} in a preset.</source>
        <translation>Cette version de Vivant ne connaît pas {0} dans un préréglage.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un préréglage a besoin d’un nom.</translation>
    </message>
    <message>
        <source>{0} is the name of a place.</source>
        <translation>{0} est le nom d’une plateforme.</translation>
    </message>
    <message>
        <source>The settings of the preset can&apos;t be read.</source>
        <translation>Les réglages du préréglage ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The export of the preset can&apos;t be read.</source>
        <translation>L’exportation du préréglage ne peut pas être lue.</translation>
    </message>
    <message>
        <source>There is no format {0}.</source>
        <translation>Il n’y a pas de format {0}.</translation>
    </message>
    <message>
        <source>{0} is too large to be a preset of Vivant&apos;s.</source>
        <translation>{0} est trop grand pour être un préréglage de Vivant.</translation>
    </message>
    <message>
        <source>The preset can&apos;t be kept in {0}: {1}.</source>
        <translation>Le préréglage ne peut pas être conservé dans {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is a preset {0} already.</source>
        <translation>Il y a déjà un préréglage {0}.</translation>
    </message>
    <message>
        <source>A preset can&apos;t hold weights of your own: they are only here.</source>
        <translation>Un préréglage ne peut pas contenir vos propres poids&#xa0;: ils ne sont qu’ici.</translation>
    </message>
    <message>
        <source>This is not a preset of Vivant&apos;s.</source>
        <translation>Ce n’est pas un préréglage de Vivant.</translation>
    </message>
    <message>
        <source>Save one in the window: Preset, Save as…</source>
        <translation>Enregistrez-en un dans la fenêtre&#xa0;: Préréglage, Enregistrer sous…</translation>
    </message>
    <message>
        <source>This preset is of another version of Vivant.</source>
        <translation>Ce préréglage est d’une autre version de Vivant.</translation>
    </message>
    <message>
        <source>Save it again there, or here.</source>
        <translation>Enregistrez-le de nouveau là-bas, ou ici.</translation>
    </message>
    <message>
        <source>The preset has no name.</source>
        <translation>Le préréglage n’a pas de nom.</translation>
    </message>
    <message>
        <source>“{0}” of the preset has a value of the wrong kind.</source>
        <translation>«&#xa0;{0}&#xa0;» du préréglage a une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>{0} is not a preset of Vivant&apos;s.</source>
        <translation>{0} n’est pas un préréglage de Vivant.</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>Y a-t-il de la place sur le disque&#xa0;?</translation>
    </message>
    <message>
        <source>This is not a preset of Vivant&apos;s: it can&apos;t be read.</source>
        <translation>Ce n’est pas un préréglage de Vivant&#xa0;: il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly.</source>
        <translation>L’aperçu s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>It starts again by itself. {0}</source>
        <translation>Il redémarre tout seul. {0}</translation>
    </message>
    <message>
        <source>No label was found in this photo.</source>
        <translation>Aucune étiquette n’a été trouvée sur cette photo.</translation>
    </message>
    <message>
        <source>Mark what must stay as it is in the photo.</source>
        <translation>Marquez ce qui doit rester comme sur la photo.</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>Aucun visage n’a été trouvé sur cette photo.</translation>
    </message>
    <message>
        <source>Faces that are turned away are not found.</source>
        <translation>Les visages détournés ne sont pas trouvés.</translation>
    </message>
    <message>
        <source>This recipe was made by an older Breeze: the clip will look a little different.</source>
        <translation>Cette recette vient d’un Breeze plus ancien&#xa0;: le clip sera un peu différent.</translation>
    </message>
    <message>
        <source>This recipe was made with your own weights.</source>
        <translation>Cette recette a été créée avec vos propres poids.</translation>
    </message>
    <message>
        <source>Give their folder with --model.</source>
        <translation>Indiquez leur dossier avec --model.</translation>
    </message>
    <message>
        <source>The photo is {0}x{1}: the clip is made at {2}x{3}.</source>
        <translation>La photo fait {0}x{1}&#xa0;: le clip est créé en {2}x{3}.</translation>
    </message>
    <message>
        <source>The settings in “{0}” can&apos;t be read.</source>
        <translation>Les réglages de «&#xa0;{0}&#xa0;» ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>“{0}” is not a setting.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un réglage.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Réglages disponibles&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Possible are: {0}.</source>
        <translation>Valeurs possibles&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Is the disk full, or the folder read-only?</source>
        <translation>Le disque est-il plein, ou le dossier en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <source>“{0}” is not valid for {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas valable pour {1}.</translation>
    </message>
    <message>
        <source>The settings in “{0}” can&apos;t be written.</source>
        <translation>Les réglages de «&#xa0;{0}&#xa0;» ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>“{0}” is not valid for {1}: {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas valable pour {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (status {0}).</source>
        <translation>Le moteur s’est arrêté de façon inattendue (état {0}).</translation>
    </message>
    <message>
        <source>Try again; the photo is safe. {0}</source>
        <translation>Réessayez&#xa0;; la photo est à l’abri. {0}</translation>
    </message>
    <message>
        <source>The computer ran out of memory, or something ended the engine.</source>
        <translation>L’ordinateur a manqué de mémoire, ou quelque chose a arrêté le moteur.</translation>
    </message>
    <message>
        <source>Try a smaller size or fewer frames.</source>
        <translation>Essayez une taille plus petite ou moins d’images.</translation>
    </message>
    <message>
        <source>No folder can be kept in {0}.</source>
        <translation>Aucun dossier ne peut être créé dans {0}.</translation>
    </message>
    <message>
        <source>{0} is not on this computer.</source>
        <translation>{0} n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Put its files into {0}.</source>
        <translation>Placez ses fichiers dans {0}.</translation>
    </message>
    <message>
        <source>{0} is not installed ({1} GB).</source>
        <translation>{0} n’est pas installé ({1} Go).</translation>
    </message>
    <message>
        <source>Fetch it, or use what you have: in the window under File, Models; or vivant models fetch {0}.</source>
        <translation>Téléchargez-le, ou utilisez ce que vous avez&#xa0;: dans la fenêtre sous Fichier, Modèles&#xa0;; ou vivant models fetch {0}.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is missing or not as it was.</source>
        <translation>{0} est endommagé&#xa0;: {1} manque ou n’est plus tel qu’il était.</translation>
    </message>
    <message>
        <source>Check it and download what is wrong again: in the window under File, Models; or vivant models verify {0}, then vivant models fetch {1}.</source>
        <translation>Vérifiez-le et téléchargez à nouveau ce qui ne va pas&#xa0;: dans la fenêtre, sous Fichier, Modèles&#xa0;; ou avec vivant models verify {0}, puis vivant models fetch {1}.</translation>
    </message>
    <message>
        <source>{0} is here only in part.</source>
        <translation>{0} est incomplet.</translation>
    </message>
    <message>
        <source>Download the rest: in the window under File, Models; or vivant models fetch {0}.</source>
        <translation>Téléchargez le reste&#xa0;: dans la fenêtre, sous Fichier, Modèles&#xa0;; ou avec vivant models fetch {0}.</translation>
    </message>
    <message>
        <source>{0} was damaged in transit twice.</source>
        <translation>{0} est arrivé deux fois endommagé.</translation>
    </message>
    <message>
        <source>Try another network or mirror.</source>
        <translation>Essayez un autre réseau ou un autre miroir.</translation>
    </message>
    <message>
        <source>{0} Gave up after {1} attempts.</source>
        <translation>{0} Abandon après {1} tentatives.</translation>
    </message>
    <message>
        <source>Check the network; downloaded files are kept.</source>
        <translation>Vérifiez le réseau&#xa0;; les fichiers téléchargés sont conservés.</translation>
    </message>
    <message>
        <source>The model needs {0} GB more, and {1} GB are free in {2}.</source>
        <translation>Le modèle demande encore {0} Go, et {1} Go sont libres dans {2}.</translation>
    </message>
    <message>
        <source>Free some space, or set VIVANT_HOME to a folder on another disk.</source>
        <translation>Libérez de l’espace, ou donnez à VIVANT_HOME un dossier d’un autre disque.</translation>
    </message>
    <message>
        <source>{0} lists none of the files that {1} needs.</source>
        <translation>{0} n’énumère aucun des fichiers dont {1} a besoin.</translation>
    </message>
    <message>
        <source>This model is already being downloaded.</source>
        <translation>Ce modèle est déjà en cours de téléchargement.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>Attendez-le, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Free some space; downloaded files are kept.</source>
        <translation>Libérez de l’espace&#xa0;; les fichiers téléchargés sont conservés.</translation>
    </message>
    <message>
        <source>The connection ended too early.</source>
        <translation>La connexion s’est terminée trop tôt.</translation>
    </message>
    <message>
        <source>{0} is larger than the Hub says it is.</source>
        <translation>{0} est plus grand que ne le dit le Hub.</translation>
    </message>
    <message>
        <source>{0} refused (status {1}).</source>
        <translation>{0} a refusé (état {1}).</translation>
    </message>
    <message>
        <source>Look at {0}.</source>
        <translation>Consultez {0}.</translation>
    </message>
    <message>
        <source>{0} sends the download on and on.</source>
        <translation>{0} redirige le téléchargement sans fin.</translation>
    </message>
    <message>
        <source>Try again later, or another mirror.</source>
        <translation>Réessayez plus tard, ou avec un autre miroir.</translation>
    </message>
    <message>
        <source>{0} is busy (status {1}).</source>
        <translation>{0} est occupé (état {1}).</translation>
    </message>
    <message>
        <source>{0} requires you to accept its terms.</source>
        <translation>{0} demande d’accepter ses conditions.</translation>
    </message>
    <message>
        <source>Accept them at {0}{1}.</source>
        <translation>Acceptez-les sur {0}{1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read.</source>
        <translation>{0} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Fetch the file that it stands for: git lfs pull.</source>
        <translation>Récupérez le fichier qu’il représente&#xa0;: git lfs pull.</translation>
    </message>
    <message>
        <source>a Procreate file</source>
        <translation>un fichier Procreate</translation>
    </message>
    <message>
        <source>a Sketch file</source>
        <translation>un fichier Sketch</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>une image JPEG XL</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>une image JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>une image JPEG XR</translation>
    </message>
    <message>
        <source>a GIMP file (XCF)</source>
        <translation>un fichier GIMP (XCF)</translation>
    </message>
    <message>
        <source>an Affinity file</source>
        <translation>un fichier Affinity</translation>
    </message>
    <message>
        <source>a Clip Studio file</source>
        <translation>un fichier Clip Studio</translation>
    </message>
    <message>
        <source>a Paint.NET file</source>
        <translation>un fichier Paint.NET</translation>
    </message>
    <message>
        <source>a PaintShop Pro file</source>
        <translation>un fichier PaintShop Pro</translation>
    </message>
    <message>
        <source>an InDesign document</source>
        <translation>un document InDesign</translation>
    </message>
    <message>
        <source>a Krita file</source>
        <translation>un fichier Krita</translation>
    </message>
    <message>
        <source>an OpenRaster file</source>
        <translation>un fichier OpenRaster</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>une image OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>une image Radiance HDR</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation>une image QOI</translation>
    </message>
    <message>
        <source>a BPG picture</source>
        <translation>une image BPG</translation>
    </message>
    <message>
        <source>a DPX picture</source>
        <translation>une image DPX</translation>
    </message>
    <message>
        <source>a FITS picture</source>
        <translation>une image FITS</translation>
    </message>
    <message>
        <source>a medical picture (DICOM)</source>
        <translation>une image médicale (DICOM)</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>une animation MNG</translation>
    </message>
    <message>
        <source>a JNG picture</source>
        <translation>une image JNG</translation>
    </message>
    <message>
        <source>an SGI picture</source>
        <translation>une image SGI</translation>
    </message>
    <message>
        <source>a PCX picture</source>
        <translation>une image PCX</translation>
    </message>
    <message>
        <source>an XPM picture</source>
        <translation>une image XPM</translation>
    </message>
    <message>
        <source>an ImageMagick file (MIFF)</source>
        <translation>un fichier ImageMagick (MIFF)</translation>
    </message>
    <message>
        <source>a PICT picture</source>
        <translation>une image PICT</translation>
    </message>
    <message>
        <source>a Blender file</source>
        <translation>un fichier Blender</translation>
    </message>
    <message>
        <source>a DirectDraw texture</source>
        <translation>une texture DirectDraw</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>un fichier d’icône</translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation>un dessin Windows (EMF)</translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation>un dessin Windows (WMF)</translation>
    </message>
    <message>
        <source>a PostScript drawing</source>
        <translation>un dessin PostScript</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a CorelDRAW file</source>
        <translation>un fichier CorelDRAW</translation>
    </message>
    <message>
        <source>a companion file of macOS</source>
        <translation>un fichier d’accompagnement de macOS</translation>
    </message>
    <message>
        <source>a folder&apos;s settings file of macOS</source>
        <translation>un fichier de réglages de dossier de macOS</translation>
    </message>
    <message>
        <source>an archive or an Office document</source>
        <translation>une archive ou un document Office</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>un son</translation>
    </message>
    <message>
        <source>a sound or a video</source>
        <translation>un son ou une vidéo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a pointer of Git LFS</source>
        <translation>un pointeur Git LFS</translation>
    </message>
    <message>
        <source>a web page or a drawing in text</source>
        <translation>une page Web ou un dessin sous forme de texte</translation>
    </message>
    <message>
        <source>a camera&apos;s RAW file</source>
        <translation>un fichier RAW d’appareil photo</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>un fichier vide</translation>
    </message>
    <message>
        <source>filled with zeros</source>
        <translation>un fichier rempli de zéros</translation>
    </message>
    <message>
        <source>a Targa picture</source>
        <translation>une image Targa</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>autre chose qu’une image</translation>
    </message>
    <message>
        <source>an Illustrator file</source>
        <translation>un fichier Illustrator</translation>
    </message>
    <message>
        <source>a thumbnail cache of Windows</source>
        <translation>un cache de miniatures de Windows</translation>
    </message>
    <message>
        <source>a Netpbm picture</source>
        <translation>une image Netpbm</translation>
    </message>
    <message>
        <source>a JPEG-LS picture</source>
        <translation>une image JPEG-LS</translation>
    </message>
    <message>
        <source>a lossless JPEG</source>
        <translation>un JPEG sans perte</translation>
    </message>
    <message>
        <source>a hierarchical JPEG</source>
        <translation>un JPEG hiérarchique</translation>
    </message>
    <message>
        <source>a JPEG with {0} bits per colour</source>
        <translation>un JPEG à {0} bits par couleur</translation>
    </message>
    <message>
        <source>a TIFF with {0} compression</source>
        <translation>un TIFF avec compression {0}</translation>
    </message>
    <message>
        <source>A portrait: the person moves and blinks, the camera pushes in gently.</source>
        <translation>Un portrait&#xa0;: la personne bouge et cligne des yeux, la caméra avance doucement.</translation>
    </message>
    <message>
        <source>A dark portrait: the person moves and blinks, dust drifts, the camera pushes in gently.</source>
        <translation>Un portrait sombre&#xa0;: la personne bouge et cligne des yeux, de la poussière flotte, la caméra avance doucement.</translation>
    </message>
    <message>
        <source>A statue: light passes over it, the camera moves around it.</source>
        <translation>Une statue&#xa0;: la lumière passe dessus, la caméra tourne autour.</translation>
    </message>
    <message>
        <source>People: they move and blink, the camera pushes in.</source>
        <translation>Des personnes&#xa0;: elles bougent et clignent des yeux, la caméra avance.</translation>
    </message>
    <message>
        <source>A product on plain ground: a strip light moves around it, the camera is static.</source>
        <translation>Un produit sur fond uni&#xa0;: un trait de lumière en fait le tour, la caméra ne bouge pas.</translation>
    </message>
    <message>
        <source>An animal: it breathes and moves a little, the camera pushes in gently.</source>
        <translation>Un animal&#xa0;: il respire et bouge un peu, la caméra avance doucement.</translation>
    </message>
    <message>
        <source>An animal or a plant: it moves gently, the camera pushes in gently.</source>
        <translation>Un animal ou une plante&#xa0;: il bouge doucement, la caméra avance doucement.</translation>
    </message>
    <message>
        <source>A hot drink: steam rises, highlights flash, the camera pushes in gently.</source>
        <translation>Une boisson chaude&#xa0;: de la vapeur s’élève, des reflets scintillent, la caméra avance doucement.</translation>
    </message>
    <message>
        <source>Water: it flows and glitters, clouds drift, the camera pushes in gently.</source>
        <translation>De l’eau&#xa0;: elle coule et miroite, les nuages défilent, la caméra avance doucement.</translation>
    </message>
    <message>
        <source>A fire: flames rise and flicker, the camera pushes in gently.</source>
        <translation>Un feu&#xa0;: les flammes montent et vacillent, la caméra avance doucement.</translation>
    </message>
    <message>
        <source>Lamps at night: they glow and flicker, the camera pushes in.</source>
        <translation>Des lumières dans la nuit&#xa0;: elles luisent et vacillent, la caméra avance.</translation>
    </message>
    <message>
        <source>A subject in front of greenery: hair and leaves move gently, the camera pushes in gently.</source>
        <translation>Un sujet devant de la verdure&#xa0;: cheveux et feuilles bougent doucement, la caméra avance doucement.</translation>
    </message>
    <message>
        <source>Plants: a breeze moves them and their light, the camera pushes in gently.</source>
        <translation>Des plantes&#xa0;: une brise les agite et fait jouer la lumière, la caméra avance doucement.</translation>
    </message>
    <message>
        <source>An object: light passes over it, the camera moves around it.</source>
        <translation>Un objet&#xa0;: la lumière passe dessus, la caméra tourne autour.</translation>
    </message>
    <message>
        <source>A subject in the open air: light passes over it, the camera moves around it.</source>
        <translation>Un sujet en plein air&#xa0;: la lumière passe dessus, la caméra tourne autour.</translation>
    </message>
    <message>
        <source>Likeness to the photo: {0:.2f} of 1</source>
        <translation>Ressemblance avec la photo : {0:.2f} sur 1</translation>
    </message>
    <message>
        <source>Like the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Slightly different</source>
        <translation>Diffère un peu</translation>
    </message>
    <message>
        <source>Differs from the photo</source>
        <translation>Diffère de la photo</translation>
    </message>
    <message>
        <source>Give that picture again with --end-image. A batch takes recipes without an end picture.</source>
        <translation>Indiquez de nouveau cette image avec --end-image. Un lot accepte des recettes sans image de fin.</translation>
    </message>
    <message>
        <source>Look at {0}; it may have moved.</source>
        <translation>Consultez {0}&#xa0;; il a peut-être été déplacé.</translation>
    </message>
    <message>
        <source>Downloads are switched off (HF_HUB_OFFLINE).</source>
        <translation>Les téléchargements sont désactivés (HF_HUB_OFFLINE).</translation>
    </message>
    <message>
        <source>Import the files instead.</source>
        <translation>Importez plutôt les fichiers.</translation>
    </message>
    <message>
        <source>{0} sends the download on to another place: {1}.</source>
        <translation>{0} redirige le téléchargement vers un autre endroit&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Nothing was fetched from there. Try again later, or another mirror.</source>
        <translation>Rien n’a été téléchargé de là. Réessayez plus tard, ou avec un autre miroir.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La connexion a été coupée.</translation>
    </message>
    <message>
        <source>{0} did not answer with a list of files.</source>
        <translation>{0} n’a pas répondu par une liste de fichiers.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached.</source>
        <translation>{0} est inaccessible.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be asked: {1}.</source>
        <translation>{0} ne peut pas être interrogé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>est absent.</translation>
    </message>
    <message>
        <source>is not a file any more.</source>
        <translation>n’est plus un fichier.</translation>
    </message>
    <message>
        <source>has another size than it had.</source>
        <translation>n’a plus la même taille.</translation>
    </message>
    <message>
        <source>has changed since it came here.</source>
        <translation>a changé depuis son arrivée ici.</translation>
    </message>
    <message>
        <source>can&apos;t be read ({0}).</source>
        <translation>ne peut pas être lu ({0}).</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s files and permissions.</source>
        <translation>Vérifiez les fichiers du dossier et leurs droits.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Vérifiez le fichier et ses droits.</translation>
    </message>
    <message>
        <source>{0} holds no weights of {1} as safetensors.</source>
        <translation>{0} ne contient pas de poids de {1} en safetensors.</translation>
    </message>
    <message>
        <source>Choose the folder that model_index.json (or config.json) is in.</source>
        <translation>Choisissez le dossier où se trouve model_index.json (ou config.json).</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Il n’y a pas de dossier {0}.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>{0} is not in {1}.</source>
        <translation>{0} n’est pas dans {1}.</translation>
    </message>
    <message>
        <source>Give the folder it is in.</source>
        <translation>Indiquez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>{0} is being imported already.</source>
        <translation>{0} est déjà en cours d’importation.</translation>
    </message>
    <message>
        <source>{0} must be installed before its {1} can be replaced.</source>
        <translation>{0} doit être installé avant que {1} puisse être remplacé.</translation>
    </message>
    <message>
        <source>Download it first.</source>
        <translation>Téléchargez-le d’abord.</translation>
    </message>
    <message>
        <source>{0} holds too much to be one model.</source>
        <translation>{0} contient trop de choses pour être un seul modèle.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s own folder.</source>
        <translation>Choisissez le dossier du modèle lui-même.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be linked from {1}.</source>
        <translation>{0} ne peut pas être lié depuis {1}.</translation>
    </message>
    <message>
        <source>Move one of them to the other&apos;s disk.</source>
        <translation>Déplacez l’un sur le disque de l’autre.</translation>
    </message>
    <message>
        <source>The LoRA “{0}” is not on this computer.</source>
        <translation>La LoRA «&#xa0;{0}&#xa0;» n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Give its file again, or import it: vivant models import loras FOLDER</source>
        <translation>Indiquez de nouveau son fichier ou importez-la&#xa0;: vivant models import loras DOSSIER</translation>
    </message>
    <message>
        <source>The LoRA “{0}” has changed since it came here.</source>
        <translation>La LoRA «&#xa0;{0}&#xa0;» a changé depuis son arrivée ici.</translation>
    </message>
    <message>
        <source>Give its file again.</source>
        <translation>Indiquez de nouveau son fichier.</translation>
    </message>
    <message>
        <source>There are no safetensors files in {0}.</source>
        <translation>Il n’y a pas de fichiers safetensors dans {0}.</translation>
    </message>
    <message>
        <source>Give the folder that holds the LoRAs.</source>
        <translation>Indiquez le dossier qui contient les LoRA.</translation>
    </message>
    <message>
        <source>Frames kept: {0}. To continue: vivant export {1} -o OUT</source>
        <translation>Images conservées&#xa0;: {0}. Pour continuer&#xa0;: vivant export {1} -o OUT</translation>
    </message>
    <message>
        <source>The motion so far is kept. To continue: vivant export {0} -o OUT</source>
        <translation>Le mouvement déjà calculé est conservé. Pour continuer&#xa0;: vivant export {0} -o OUT</translation>
    </message>
    <message>
        <source>A label in it can be restored alone.</source>
        <translation>Une étiquette qui s’y trouve peut être restaurée seule.</translation>
    </message>
    <message>
        <source>No product was found in this photo.</source>
        <translation>Aucun produit n’a été trouvé sur cette photo.</translation>
    </message>
    <message>
        <source>The photo&apos;s border cuts off the product.</source>
        <translation>Le bord de la photo coupe le produit.</translation>
    </message>
    <message>
        <source>The outline of the product can&apos;t be seen clearly enough in the photo.</source>
        <translation>Le contour du produit n’est pas assez net sur la photo.</translation>
    </message>
    <message>
        <source>The subject of this photo is no bottle or box, and may change its shape.</source>
        <translation>Le sujet de cette photo n’est ni une bouteille ni une boîte et peut changer de forme.</translation>
    </message>
    <message>
        <source>The subject of this photo is a person, not a product.</source>
        <translation>Le sujet de cette photo est une personne, pas un produit.</translation>
    </message>
    <message>
        <source>The subject of this photo lives or is soft, so its shape may change.</source>
        <translation>Le sujet de cette photo est vivant ou souple, sa forme peut donc changer.</translation>
    </message>
    <message>
        <source>It can&apos;t be told surely enough where the product is in the clip.</source>
        <translation>La position du produit dans le clip ne peut pas être déterminée avec assez de certitude.</translation>
    </message>
    <message>
        <source>The clip no longer shows the product as a whole.</source>
        <translation>Le clip ne montre plus le produit dans son ensemble.</translation>
    </message>
    <message>
        <source>Make it again with less motion or another seed.</source>
        <translation>Recréez-le avec moins de mouvement ou une autre graine.</translation>
    </message>
    <message>
        <source>Restore the label, or make the clip again with less motion.</source>
        <translation>Restaurez l’étiquette ou recréez le clip avec moins de mouvement.</translation>
    </message>
    <message>
        <source>Restore the face, or make the clip again with less motion.</source>
        <translation>Restaurez le visage ou recréez le clip avec moins de mouvement.</translation>
    </message>
    <message>
        <source>Restore the colours, or make the clip again with another seed.</source>
        <translation>Restaurez les couleurs ou recréez le clip avec une autre graine.</translation>
    </message>
    <message>
        <source>In {0} of {1} frames, first in frame {2}: {3}.</source>
        <translation>Dans {0} images sur {1}, d’abord à l’image {2}&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>Labels were not checked: text can&apos;t be read here.</source>
        <translation>Les étiquettes n’ont pas été contrôlées&#xa0;: le texte ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>Say where they are: vivant report --region X,Y,W,H.</source>
        <translation>Indiquez où elles sont&#xa0;: vivant report --region X,Y,L,H.</translation>
    </message>
    <message>
        <source>Hands were not checked: the network that finds them is missing.</source>
        <translation>Les mains n’ont pas été contrôlées&#xa0;: le réseau qui les trouve est introuvable.</translation>
    </message>
    <message>
        <source>The network that recognises people is missing.</source>
        <translation>Le réseau qui reconnaît les personnes est absent.</translation>
    </message>
    <message>
        <source>Weights in int8 need the package torchao, which is not installed.</source>
        <translation>Les poids en int8 ont besoin du paquet torchao, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Choose fp8, or install it beside torch: pip install torchao</source>
        <translation>Choisissez fp8, ou installez-le à côté de torch : pip install torchao</translation>
    </message>
    <message>
        <source>The model&apos;s {0} lacks {1}.</source>
        <translation>Dans la partie {0} du modèle, il manque {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} has what it should not: {1}.</source>
        <translation>Dans la partie {0} du modèle, il y a un élément en trop&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} has another shape of {1}.</source>
        <translation>Dans la partie {0} du modèle, {1} a une autre forme.</translation>
    </message>
    <message>
        <source>“{0}” does not belong in {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas sa place dans {1}.</translation>
    </message>
    <message>
        <source>this kind of BMP is not supported</source>
        <translation>ce type de BMP n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Save it as a grey PNG or TIFF of 8 or 16 bits; white is near.</source>
        <translation>Enregistrez-la en PNG ou TIFF en niveaux de gris de 8 ou 16 bits&#xa0;; le blanc est proche.</translation>
    </message>
    <message>
        <source>“{0}” is {1}x{2} pixels, and the photo {3}x{4}: the shapes differ.</source>
        <translation>«&#xa0;{0}&#xa0;» fait {1}x{2} pixels et la photo {3}x{4}&#xa0;: les proportions diffèrent.</translation>
    </message>
    <message>
        <source>The depth picture in this request is damaged.</source>
        <translation>L’image de profondeur de cette demande est endommagée.</translation>
    </message>
    <message>
        <source>A depth picture shows all of the photo, in any size of the same shape.</source>
        <translation>Une image de profondeur montre toute la photo, à n’importe quelle taille de mêmes proportions.</translation>
    </message>
    <message>
        <source>“{0}” is in colour, and a depth picture is grey.</source>
        <translation>«&#xa0;{0}&#xa0;» est en couleur, or une image de profondeur est en niveaux de gris.</translation>
    </message>
    <message>
        <source>“{0}” has neither 8 nor 16 bits.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a ni 8 ni 16 bits.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a depth picture.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nom pour une image de profondeur.</translation>
    </message>
    <message>
        <source>Let it end in .png or .tif.</source>
        <translation>Faites-le se terminer par .png ou .tif.</translation>
    </message>
    <message>
        <source>“{0}” exists already.</source>
        <translation>«&#xa0;{0}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or add --force.</source>
        <translation>Choisissez un autre nom, ou ajoutez --force.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read as a depth picture.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu comme image de profondeur.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The network that finds hands is missing.</source>
        <translation>Le réseau qui trouve les mains est introuvable.</translation>
    </message>
    <message>
        <source>The sound in {0} is damaged.</source>
        <translation>Le son dans {0} est endommagé.</translation>
    </message>
    <message>
        <source>The clip is complete without it.</source>
        <translation>Le clip est complet sans lui.</translation>
    </message>
    <message>
        <source>Five seconds in 480p in eight to twelve steps, fine for its size. Not licensed in the EU, the UK and Korea.</source>
        <translation>Cinq secondes en 480p en huit à douze étapes, bon pour sa taille. Sans licence dans l’UE, au Royaume-Uni et en Corée.</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea: neither the model nor what it makes may be used there.</source>
        <translation>Sans licence dans l’Union européenne, au Royaume-Uni et en Corée du Sud : ni le modèle ni ce qu’il produit ne peuvent y être utilisés.</translation>
    </message>
    <message>
        <source>The fastest of the large ones, in eight steps: start and end picture, a true speed of motion, ten seconds.</source>
        <translation>Le plus rapide des grands modèles, en huit étapes : image de début et de fin, vraie vitesse de mouvement, dix secondes.</translation>
    </message>
    <message>
        <source>LTX-Video at 13 billion parameters, in eight steps: finer than 2B, slower, start and end picture.</source>
        <translation>LTX-Video à 13 milliards de paramètres, en huit étapes : plus fin que 2B, plus lent, image de début et de fin.</translation>
    </message>
    <message>
        <source>Frames with the sound that belongs to them, in eight steps, up to twenty seconds: for the largest machines.</source>
        <translation>Des images avec le son qui va avec, en huit étapes, jusqu’à vingt secondes : pour les plus grosses machines.</translation>
    </message>
    <message>
        <source>Its own terms, reportedly free below a revenue of ten million dollars; its text encoder has Gemma&apos;s. Read them before selling what you make.</source>
        <translation>Conditions propres, apparemment gratuites sous dix millions de dollars de chiffre d’affaires ; son encodeur de texte a celles de Gemma. Lisez-les avant de vendre ce que vous créez.</translation>
    </message>
    <message>
        <source>What came before 0.9.8 distilled.</source>
        <translation>Le prédécesseur de 0.9.8 distilled.</translation>
    </message>
    <message>
        <source>Write: path from 0,0,1 to 0.2,0.1,0.6 ease=out; each frame is X,Y,WIDTH in shares of the photo.</source>
        <translation>Écrivez&#xa0;: path from 0,0,1 to 0.2,0.1,0.6 ease=out&#xa0;; chaque cadre est X,Y,LARGEUR en fractions de la photo.</translation>
    </message>
    <message>
        <source>Its width goes from {0} to 1, as a share of the photo&apos;s.</source>
        <translation>Sa largeur va de {0} à 1, en fraction de celle de la photo.</translation>
    </message>
    <message>
        <source>X and Y are at least 0, and each of them plus the width at most 1.</source>
        <translation>X et Y valent au moins 0 et, ajoutés chacun à la largeur, au plus 1.</translation>
    </message>
    <message>
        <source>A frame of the camera path can&apos;t be {0}.</source>
        <translation>Un cadre du trajet de la caméra ne peut pas être {0}.</translation>
    </message>
    <message>
        <source>The last frame of the camera path reaches outside the photo.</source>
        <translation>Le cadre d’arrivée du trajet de la caméra dépasse de la photo.</translation>
    </message>
    <message>
        <source>The camera path does not say where it ends.</source>
        <translation>Le trajet de la caméra ne dit pas où il se termine.</translation>
    </message>
    <message>
        <source>{0} is not a frame of a camera path.</source>
        <translation>{0} n’est pas un cadre d’un trajet de caméra.</translation>
    </message>
    <message>
        <source>The first frame of the camera path reaches outside the photo.</source>
        <translation>Le cadre de départ du trajet de la caméra dépasse de la photo.</translation>
    </message>
    <message>
        <source>{0} is not a part of a camera path.</source>
        <translation>{0} ne fait pas partie d’un trajet de caméra.</translation>
    </message>
    <message>
        <source>{0} takes no depth picture.</source>
        <translation>{0} n’accepte pas d’image de profondeur.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <source>the NVIDIA card</source>
        <translation>la carte NVIDIA</translation>
    </message>
    <message>
        <source>the Apple GPU</source>
        <translation>le GPU Apple</translation>
    </message>
    <message>
        <source>A product in a hand: both sway as one, light passes over it, the camera moves slightly around it.</source>
        <translation>Un produit dans une main&#xa0;: les deux bougent ensemble, la lumière passe dessus, la caméra tourne un peu autour.</translation>
    </message>
    <message>
        <source>A sky with clouds: they and their shadows drift, water flows, leaves flutter, the camera pushes in gently.</source>
        <translation>Un ciel avec des nuages&#xa0;: ils défilent avec leurs ombres, l’eau coule, les feuilles frémissent, la caméra avance doucement.</translation>
    </message>
    <message>
        <source>A scene: light passes over it, the camera pushes in.</source>
        <translation>Une scène&#xa0;: la lumière passe dessus, la caméra avance.</translation>
    </message>
    <message>
        <source>“{0}” would be replaced.</source>
        <translation>«&#xa0;{0}&#xa0;» serait remplacé.</translation>
    </message>
    <message>
        <source>“{0}” and {1} more files would be replaced.</source>
        <translation>«&#xa0;{0}&#xa0;» et {1} autres fichiers seraient remplacés.</translation>
    </message>
    <message>
        <source>Left out for other bytes or another version of Vivant: {0}. To use them all the same, give --mixed.</source>
        <translation>Laissés de côté, car leurs octets ou leur version de Vivant diffèrent&#xa0;: {0}. Pour les utiliser quand même, ajoutez --mixed.</translation>
    </message>
    <message>
        <source>Left out for another version of Vivant or its models: {0}.</source>
        <translation>Laissés de côté, car leur version de Vivant ou de ses modèles diffère&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>No machine has joined the crew yet. Waiting for one (vivant crew join).</source>
        <translation>Aucune machine n’a encore rejoint le groupe. En attente (vivant crew join).</translation>
    </message>
    <message>
        <source>{0} uses no depth to be saved.</source>
        <translation>{0} n’utilise pas de profondeur à enregistrer.</translation>
    </message>
    <message>
        <source>Made in {0} passes: at each one&apos;s end its colours are {1} delta E from the first frame&apos;s.</source>
        <translation>Créé en {0} passes : à la fin de chacune, les couleurs s’écartent de {1} delta E de celles de la première image.</translation>
    </message>
    <message>
        <source>The depth picture of this recipe is of another photo: it is left out.</source>
        <translation>L’image de profondeur de cette recette est celle d’une autre photo&#xa0;: elle est laissée de côté.</translation>
    </message>
    <message>
        <source>{0} is no longer offered, and its files are not here: {1} has taken its place.</source>
        <translation>{0} n’est plus proposé et ses fichiers ne sont pas ici : {1} l’a remplacé.</translation>
    </message>
    <message>
        <source>Make the clip with {0}: choose it in the window, or give --model {1}. For the same clip as before: vivant models fetch {2}</source>
        <translation>Créez le clip avec {0} : choisissez-le dans la fenêtre, ou indiquez --model {1}. Pour le même clip qu’avant : vivant models fetch {2}</translation>
    </message>
    <message>
        <source>There are several LoRAs “{0}”.</source>
        <translation>Il y a plusieurs LoRA «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Give the file.</source>
        <translation>Indiquez le fichier.</translation>
    </message>
    <message>
        <source>There is no file and no known LoRA “{0}”.</source>
        <translation>Il n’y a ni fichier ni LoRA connue «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>ComfyUI&apos;s and A1111&apos;s usual folders hold no safetensors files.</source>
        <translation>Les dossiers habituels de ComfyUI et d’A1111 ne contiennent pas de fichiers safetensors.</translation>
    </message>
    <message>
        <source>Read it: {0} If it allows you to use the model, repeat this with --accept-licence.</source>
        <translation>Lisez-la : {0} Si elle vous autorise à utiliser le modèle, recommencez avec --accept-licence.</translation>
    </message>
    <message>
        <source>Try it smaller</source>
        <translation>Essayer plus petit</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturel</translation>
    </message>
    <message>
        <source>Dramatic</source>
        <translation>Intense</translation>
    </message>
    <message>
        <source>Out – in</source>
        <translation>Recul – avance</translation>
    </message>
    <message>
        <source>Left – right</source>
        <translation>Gauche – droite</translation>
    </message>
    <message>
        <source>Up – down</source>
        <translation>Haut – bas</translation>
    </message>
    <message>
        <source>Turn left – right</source>
        <translation>Tourner à gauche – à droite</translation>
    </message>
    <message>
        <source>Tilt up – down</source>
        <translation>Incliner haut – bas</translation>
    </message>
    <message>
        <source>Roll left – right</source>
        <translation>Rouler à gauche – à droite</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Régulier</translation>
    </message>
    <message>
        <source>Starts slowly</source>
        <translation>Commence lentement</translation>
    </message>
    <message>
        <source>Ends slowly</source>
        <translation>Finit lentement</translation>
    </message>
    <message>
        <source>Moves evenly</source>
        <translation>Avance régulièrement</translation>
    </message>
    <message>
        <source>Starts and ends slowly</source>
        <translation>Commence et finit lentement</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>As the clip</source>
        <translation>Comme le clip</translation>
    </message>
    <message>
        <source>Held for 1 s</source>
        <translation>Maintenue 1 s</translation>
    </message>
    <message>
        <source>Held for 2 s</source>
        <translation>Maintenue 2 s</translation>
    </message>
    <message>
        <source>Quickly to black</source>
        <translation>Fondu rapide au noir</translation>
    </message>
    <message>
        <source>Slowly to black</source>
        <translation>Fondu lent au noir</translation>
    </message>
    <message>
        <source>Quickly to white</source>
        <translation>Fondu rapide au blanc</translation>
    </message>
    <message>
        <source>Slowly to white</source>
        <translation>Fondu lent au blanc</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non montrée</translation>
    </message>
    <message>
        <source>Beside the clip</source>
        <translation>À côté du clip</translation>
    </message>
    <message>
        <source>Wiped away</source>
        <translation>Balayée</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>Comme créé</translation>
    </message>
    <message>
        <source>Tall 1080 x 1920</source>
        <translation>Vertical 1080 x 1920</translation>
    </message>
    <message>
        <source>Portrait 1080 x 1350</source>
        <translation>Portrait 1080 x 1350</translation>
    </message>
    <message>
        <source>Square 1080 x 1080</source>
        <translation>Carré 1080 x 1080</translation>
    </message>
    <message>
        <source>Wide 1920 x 1080</source>
        <translation>Horizontal 1920 x 1080</translation>
    </message>
    <message>
        <source>The size and shape in which the clip is made</source>
        <translation>La taille et les proportions dans lesquelles le clip est créé</translation>
    </message>
    <message>
        <source>For Reels, Stories, TikTok and Shorts</source>
        <translation>Pour les Reels, stories, TikTok et Shorts</translation>
    </message>
    <message>
        <source>For the feeds of Instagram and Facebook</source>
        <translation>Pour les fils d’Instagram et de Facebook</translation>
    </message>
    <message>
        <source>For shops, catalogues and feeds</source>
        <translation>Pour les boutiques, catalogues et fils</translation>
    </message>
    <message>
        <source>For YouTube, web pages and screens</source>
        <translation>Pour YouTube, les pages web et les écrans</translation>
    </message>
    <message>
        <source>Little motion: safest for labels and faces</source>
        <translation>Peu de mouvement : le plus sûr pour les étiquettes et les visages</translation>
    </message>
    <message>
        <source>What suits most photos</source>
        <translation>Ce qui convient à la plupart des photos</translation>
    </message>
    <message>
        <source>Much motion: more is seen, and more may go wrong</source>
        <translation>Beaucoup de mouvement : plus visible, mais plus risqué</translation>
    </message>
    <message>
        <source>Tall 9:16</source>
        <translation>Vertical 9:16</translation>
    </message>
    <message>
        <source>Square 1:1</source>
        <translation>Carré 1:1</translation>
    </message>
    <message>
        <source>Portrait 4:5</source>
        <translation>Portrait 4:5</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <translation>Horizontal 16:9</translation>
    </message>
    <message>
        <source>What the photo&apos;s file is called</source>
        <translation>Le nom du fichier de la photo</translation>
    </message>
    <message>
        <source>What the clip is called</source>
        <translation>Le nom du clip</translation>
    </message>
    <message>
        <source>The shape, such as 9x16</source>
        <translation>Les proportions, par exemple 9x16</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1080x1920</source>
        <translation>Largeur et hauteur en pixels, par exemple 1080x1920</translation>
    </message>
    <message>
        <source>The number of the photo: 1, 2, 3</source>
        <translation>Le numéro de la photo : 1, 2, 3</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>La date du jour</translation>
    </message>
    <message>
        <source>The format, such as mp4</source>
        <translation>Le format, par exemple mp4</translation>
    </message>
    <message>
        <source>The number that the motion begins with</source>
        <translation>Le nombre par lequel le mouvement commence</translation>
    </message>
    <message>
        <source>The folder in which the photo lies</source>
        <translation>Le dossier où se trouve la photo</translation>
    </message>
    <message>
        <source>The article&apos;s number, from the table</source>
        <translation>La référence de l’article, dans le tableau</translation>
    </message>
    <message>
        <source>The ratio, from the table</source>
        <translation>Les proportions, dans le tableau</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Rognés</translation>
    </message>
    <message>
        <source>Blurred photo</source>
        <translation>Photo floutée</translation>
    </message>
    <message>
        <source>As the photo&apos;s ground</source>
        <translation>Comme le fond de la photo</translation>
    </message>
    <message>
        <source>Automatic: the subject is never cut off. Its plain ground goes on around it, or a blurred copy of the photo</source>
        <translation>Automatique : le sujet n&apos;est jamais rogné. Son fond uni se prolonge autour, sinon la photo floutée</translation>
    </message>
    <message>
        <source>The shape is filled; what does not fit is cut off, around the subject</source>
        <translation>Le format est rempli ; ce qui dépasse est rogné autour du sujet</translation>
    </message>
    <message>
        <source>The whole photo, with a blurred copy of it around it</source>
        <translation>La photo entière, avec une copie floutée autour</translation>
    </message>
    <message>
        <source>The whole photo, with white around it</source>
        <translation>La photo entière, avec du blanc autour</translation>
    </message>
    <message>
        <source>The whole photo, with black around it</source>
        <translation>La photo entière, avec du noir autour</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La meilleure</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>In 8 bits: half the memory</source>
        <translation>En 8 bits : moitié moins de mémoire</translation>
    </message>
    <message>
        <source>In int8: half the memory</source>
        <translation>En int8 : moitié de la mémoire</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Meilleure qualité</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Sway</source>
        <translation>Balancement</translation>
    </message>
    <message>
        <source>Breeze</source>
        <translation>Brise</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Flottement</translation>
    </message>
    <message>
        <source>Calm people</source>
        <translation>Personnes calmes</translation>
    </message>
    <message>
        <source>Lively people</source>
        <translation>Personnes pleines de vie</translation>
    </message>
    <message>
        <source>Smiling people</source>
        <translation>Personnes qui sourient</translation>
    </message>
    <message>
        <source>People look around</source>
        <translation>Personnes qui regardent autour d’elles</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Fumée</translation>
    </message>
    <message>
        <source>Flame</source>
        <translation>Flamme</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Held in a hand</source>
        <translation>Dans une main</translation>
    </message>
    <message>
        <source>Strip light</source>
        <translation>Trait de lumière</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Lumière de fenêtre</translation>
    </message>
    <message>
        <source>Leaf shadow</source>
        <translation>Ombre de feuilles</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Ombre de nuages</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Poussière</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Vapeur</translation>
    </message>
    <message>
        <source>Sparkle</source>
        <translation>Éclats</translation>
    </message>
    <message>
        <source>Glitter</source>
        <translation>Miroitement</translation>
    </message>
    <message>
        <source>Lamps</source>
        <translation>Lampes</translation>
    </message>
    <message>
        <source>A strip light moves around the subject, as in a product film</source>
        <translation>Un trait de lumière tourne autour du sujet, comme dans un film de produit</translation>
    </message>
    <message>
        <source>Light falls through a window and moves slowly</source>
        <translation>La lumière tombe par une fenêtre et se déplace lentement</translation>
    </message>
    <message>
        <source>Moving leaves cast shadows on the subject and its surroundings</source>
        <translation>Des feuilles qui bougent projettent leurs ombres sur le sujet et son entourage</translation>
    </message>
    <message>
        <source>The shadows of clouds pass over everything but the sky</source>
        <translation>Les ombres des nuages passent sur tout, sauf sur le ciel</translation>
    </message>
    <message>
        <source>Dust drifts in the light, in front of and behind the subject</source>
        <translation>De la poussière flotte dans la lumière, devant et derrière le sujet</translation>
    </message>
    <message>
        <source>Steam rises over a cup or a plate</source>
        <translation>De la vapeur monte au-dessus d’une tasse ou d’une assiette</translation>
    </message>
    <message>
        <source>Small highlights on metal and glass flash</source>
        <translation>De petits reflets scintillent sur le métal et le verre</translation>
    </message>
    <message>
        <source>Sunlight glitters on the ripples of water</source>
        <translation>Le soleil miroite sur les rides de l’eau</translation>
    </message>
    <message>
        <source>Lamps, candles and lit windows glow and flicker</source>
        <translation>Lampes, bougies et fenêtres éclairées luisent et vacillent</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>Le sujet</translation>
    </message>
    <message>
        <source>The whole scene</source>
        <translation>Toute la scène</translation>
    </message>
    <message>
        <source>the label changes</source>
        <translation>l’étiquette change</translation>
    </message>
    <message>
        <source>the subject changes</source>
        <translation>le sujet change</translation>
    </message>
    <message>
        <source>the face changes</source>
        <translation>le visage change</translation>
    </message>
    <message>
        <source>the background changes colour</source>
        <translation>l’arrière-plan change de couleur</translation>
    </message>
    <message>
        <source>it becomes blurred</source>
        <translation>l’image devient floue</translation>
    </message>
    <message>
        <source>it flickers</source>
        <translation>l’image scintille</translation>
    </message>
    <message>
        <source>a brand colour changes</source>
        <translation>une couleur de marque change</translation>
    </message>
    <message>
        <source>the label can&apos;t be tracked: check it yourself</source>
        <translation>l’étiquette ne peut pas être suivie&#xa0;: contrôlez-la vous-même</translation>
    </message>
    <message>
        <source>fingers are missing, wrong or too many</source>
        <translation>des doigts manquent, sont faux ou en trop</translation>
    </message>
    <message>
        <source>the label is gone</source>
        <translation>l’étiquette a disparu</translation>
    </message>
    <message>
        <source>it bends or melts</source>
        <translation>quelque chose se déforme ou fond</translation>
    </message>
    <message>
        <source>it shimmers</source>
        <translation>la texture tremble</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>une partie manque</translation>
    </message>
    <message>
        <source>something is there twice</source>
        <translation>quelque chose apparaît en double</translation>
    </message>
    <message>
        <source>it stands still, then jumps</source>
        <translation>l’image se fige, puis saute</translation>
    </message>
    <message>
        <source>The photo&apos;s own</source>
        <translation>Format de la photo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Seamless</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>From frame to frame</source>
        <translation>D’un cadre à l’autre</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Chosen by the model</source>
        <translation>Choisie par le modèle</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Orbit left</source>
        <translation>Orbite à gauche</translation>
    </message>
    <message>
        <source>Orbit right</source>
        <translation>Orbite à droite</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Panoramique à gauche</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Panoramique à droite</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Incliner vers le haut</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Incliner vers le bas</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Roll left</source>
        <translation>Rouler à gauche</translation>
    </message>
    <message>
        <source>Roll right</source>
        <translation>Rouler à droite</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Analysing the photo</source>
        <translation>Analyse de la photo</translation>
    </message>
    <message>
        <source>Generating the motion</source>
        <translation>Génération du mouvement</translation>
    </message>
    <message>
        <source>Drawing the frames</source>
        <translation>Dessin des images</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Comparing with the photo</source>
        <translation>Comparaison avec la photo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>stopped: continue</source>
        <translation>arrêté&#xa0;: continuer</translation>
    </message>
    <message>
        <source>failed: try again</source>
        <translation>échec&#xa0;: réessayer</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By photo</source>
        <translation>Par photo</translation>
    </message>
    <message>
        <source>Favourites first</source>
        <translation>Les favoris d’abord</translation>
    </message>
    <message>
        <source>checked: true to the photo</source>
        <translation>contrôlé&#xa0;: fidèle à la photo</translation>
    </message>
    <message>
        <source>checked: nearly true to the photo</source>
        <translation>contrôlé&#xa0;: presque fidèle à la photo</translation>
    </message>
    <message>
        <source>checked: falls short of the photo</source>
        <translation>contrôlé&#xa0;: pas fidèle à la photo</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>mouvement</translation>
    </message>
    <message>
        <source>life</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>light and air</source>
        <translation>lumière et air</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>toutes les étapes</translation>
    </message>
    <message>
        <source>early steps</source>
        <translation>premières étapes</translation>
    </message>
    <message>
        <source>late steps</source>
        <translation>dernières étapes</translation>
    </message>
    <message>
        <source>motion of faces</source>
        <translation>mouvement des visages</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>Garder immobile</translation>
    </message>
    <message>
        <source>Make it move</source>
        <translation>Faire bouger</translation>
    </message>
    <message>
        <source>Make it flow along the stroke</source>
        <translation>Faire couler le long du trait</translation>
    </message>
    <message>
        <source>Set its direction</source>
        <translation>Indiquer sa direction</translation>
    </message>
    <message>
        <source>Bring nearer</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Push farther away</source>
        <translation>Éloigner</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Belongs to the subject</source>
        <translation>Fait partie du sujet</translation>
    </message>
    <message>
        <source>Does not belong to the subject</source>
        <translation>Ne fait pas partie du sujet</translation>
    </message>
    <message>
        <source>Erase what is painted</source>
        <translation>Effacer ce qui est peint</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bouger</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Couler</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Chien</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Cocktail</source>
        <translation>Cocktail</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Parrot</source>
        <translation>Perroquet</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Mute the sound in the player (M); files keep it</source>
        <translation>Couper le son dans le lecteur (M) ; les fichiers le conservent</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photos here and watch them come alive</source>
        <translation>Déposez des photos ici et regardez-les prendre vie</translation>
    </message>
    <message>
        <source>One, many, or a whole folder.</source>
        <translation>Une, plusieurs ou un dossier entier.</translation>
    </message>
    <message>
        <source>They never leave this computer. Labels stay readable, faces stay themselves.</source>
        <translation>Elles ne quittent jamais cet ordinateur. Les étiquettes restent lisibles, les visages restent eux-mêmes.</translation>
    </message>
    <message>
        <source>or try one of these</source>
        <translation>ou essayez l’une de celles-ci</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Ouvrir des photos…</translation>
    </message>
    <message>
        <source>Make many clips…</source>
        <translation>Créer de nombreux clips…</translation>
    </message>
    <message>
        <source>See a photo move, and change how; several become a clip each (Ctrl+O)</source>
        <translation>Voir une photo bouger et changer comment ; plusieurs deviennent un clip chacune (Ctrl+O)</translation>
    </message>
    <message>
        <source>Photos, a folder or a table become files in one or several shapes at once (Ctrl+Shift+O)</source>
        <translation>Des photos, un dossier ou un tableau deviennent d’un coup des fichiers en une ou plusieurs proportions (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Try the sample {0}</source>
        <translation>Essayer l’exemple {0}</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Ébauches</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>The language changes when Vivant is opened next.</source>
        <translation>La langue changera à la prochaine ouverture de Vivant.</translation>
    </message>
    <message>
        <source>An export or a check is running.</source>
        <translation>Une exportation ou un contrôle est en cours.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>&lt;p&gt;Drop a photo, a folder of photos, or a clip made by Vivant (its settings are restored).&lt;br&gt;Paint on the photo what stays still, what moves, and in which direction.&lt;br&gt;The same seed always makes the same clip. Drag a clip out of the strip to use it elsewhere.&lt;/p&gt;&lt;p&gt;In the strip: Enter shows a clip, Delete removes it, Alt and the arrows move it, Ctrl+1 to 9 picks one.&lt;br&gt;Ctrl or Shift and a click or Space, or a frame drawn around them, select several.&lt;br&gt;Space and the arrows play and step while the picture or the strip has the focus.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Déposez une photo, un dossier de photos ou un clip créé avec Vivant (ses réglages sont repris).&lt;br&gt;Peignez sur la photo ce qui reste immobile, ce qui bouge, et dans quelle direction.&lt;br&gt;La même graine donne toujours le même clip. Faites glisser un clip hors de la bande pour l’utiliser ailleurs.&lt;/p&gt;&lt;p&gt;Dans la bande&#xa0;: Entrée affiche un clip, Suppr le retire, Alt et les flèches le déplacent, Ctrl+1 à 9 en choisit un.&lt;br&gt;Ctrl ou Maj et un clic ou la barre d’espace, ou un cadre tracé autour d’eux, en sélectionnent plusieurs.&lt;br&gt;La barre d’espace et les flèches commandent la lecture tant que l’image ou la bande a le focus.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Photos and clips ({0})</source>
        <translation>Photos et clips ({0})</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
</context>
</TS>
