<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Cl&amp;ip</source>
        <translation>Cl&amp;ip</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>I&amp;r a</translation>
    </message>
    <message>
        <source>Clip {0}</source>
        <translation>Clip {0}</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobación</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>C&amp;ola</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Show the &amp;controls</source>
        <translation>Mostrar los &amp;controles</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>here in part</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>{0:.0f} GB to download</source>
        <translation>{0:.0f} GB por descargar</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>needs no graphics card</source>
        <translation>no necesita tarjeta gráfica</translation>
    </message>
    <message>
        <source>needs a GPU with {0:.0f} to {1:.0f} GiB (estimate)</source>
        <translation>necesita una GPU de {0:.0f} a {1:.0f} GiB (estimación)</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>fits, slower</source>
        <translation>cabe, más lento</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>sin GPU</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>none: it runs on any computer</source>
        <translation>ninguna: funciona en cualquier equipo</translation>
    </message>
    <message>
        <source>{0:.1f} GiB for the whole model on the GPU; at least {1:.1f} GiB, slower (estimates).</source>
        <translation>{0:.1f} GiB con todo el modelo en la GPU; al menos {1:.1f} GiB, más lento (estimaciones).</translation>
    </message>
    <message>
        <source>No graphics card was found; without one it is very slow.</source>
        <translation>No se encontró ninguna tarjeta gráfica; sin ella es muy lento.</translation>
    </message>
    <message>
        <source>fits.</source>
        <translation>cabe.</translation>
    </message>
    <message>
        <source>fits, but slower.</source>
        <translation>cabe, pero más lento.</translation>
    </message>
    <message>
        <source>not enough.</source>
        <translation>no es suficiente.</translation>
    </message>
    <message>
        <source>{0} with {1:.0f} GiB:</source>
        <translation>{0} con {1:.0f} GiB:</translation>
    </message>
    <message>
        <source>prompt (required)</source>
        <translation>prompt (obligatorio)</translation>
    </message>
    <message>
        <source>prompt (optional)</source>
        <translation>prompt (opcional)</translation>
    </message>
    <message>
        <source>end picture</source>
        <translation>imagen final</translation>
    </message>
    <message>
        <source>Not licensed in {0}.</source>
        <translation>Sin licencia en: {0}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>{0:.0f} GB</source>
        <translation>{0:.0f} GB</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>Memoria gráfica</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>{0} to {1} frames, made for {2:g} a second</source>
        <translation>{0} a {1} fotogramas, pensado para {2:g} por segundo</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Acepta</translation>
    </message>
    <message>
        <source>the photo alone</source>
        <translation>solo la foto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>torch, which large models need, is installed.</source>
        <translation>torch, que necesitan los modelos grandes, está instalado.</translation>
    </message>
    <message>
        <source>Large models need torch, which is not installed: {0:.1f} GB of disk space, for {1}. You can pause at any time: complete files are kept.</source>
        <translation>Los modelos grandes necesitan torch, que no está instalado: {0:.1f} GB de disco, para {1}. Puede hacer una pausa en cualquier momento: los archivos completos se conservan.</translation>
    </message>
    <message>
        <source>{0} x {1} · {2:.1f} s, {3} frames</source>
        <translation>{0} x {1} · {2:.1f} s, {3} fotogramas</translation>
    </message>
    <message>
        <source>{0}
{1} is damaged: check it, then download it again in File, Models</source>
        <translation>{0}
{1} está dañado: verifíquelo y vuelva a descargarlo en Archivo, Modelos</translation>
    </message>
    <message>
        <source>{0}
{1} is here only in part: download the rest in File, Models</source>
        <translation>{0}
{1} está incompleto: descargue el resto en Archivo, Modelos</translation>
    </message>
    <message>
        <source>{0}
{1} is not installed: download it ({2:.0f} GB) in File, Models</source>
        <translation>{0}
{1} no está instalado: descárguelo ({2:.0f} GB) en Archivo, Modelos</translation>
    </message>
    <message>
        <source>{0}
{1} needs torch, which is not installed: get it in File, Models</source>
        <translation>{0}
{1} necesita torch, que no está instalado: consígalo en Archivo, Modelos</translation>
    </message>
    <message>
        <source>{0}
The time is known after the first clip</source>
        <translation>{0}
El tiempo se sabrá después del primer clip</translation>
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
unos {1} para crearlo</translation>
    </message>
    <message>
        <source>{0}
about {1} to make · {2:.1f} GB of memory</source>
        <translation>{0}
unos {1} para crearlo · {2:.1f} GB de memoria</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>«{0}» está vacío.</translation>
    </message>
    <message>
        <source>Drop photos, or a folder of them.</source>
        <translation>Suelte fotos o una carpeta con fotos.</translation>
    </message>
    <message>
        <source>Only one table can be opened at a time.</source>
        <translation>Solo se puede abrir una tabla a la vez.</translation>
    </message>
    <message>
        <source>Drop them one after another.</source>
        <translation>Suéltelas una tras otra.</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> y más</translation>
    </message>
    <message>
        <source>None of these files is a picture.</source>
        <translation>Ninguno de estos archivos es una imagen.</translation>
    </message>
    <message>
        <source>{0} of {1} files are not pictures.</source>
        <translation>{0} de {1} archivos no son imágenes.</translation>
    </message>
    <message>
        <source>Drop a photo, or a clip that Vivant made.</source>
        <translation>Suelte una foto o un clip creado con Vivant.</translation>
    </message>
    <message>
        <source>Press Animate to make the clip again.</source>
        <translation>Pulse Animar para volver a crear el clip.</translation>
    </message>
    <message>
        <source>Its later repairs and trimming are not included.</source>
        <translation>No se incluyen las reparaciones y los recortes posteriores.</translation>
    </message>
    <message>
        <source>Now open its photo, “{0}”.</source>
        <translation>Abra ahora su foto, «{0}».</translation>
    </message>
    <message>
        <source>settings of {0}</source>
        <translation>ajustes de {0}</translation>
    </message>
    <message>
        <source>{0} is no longer offered: {1} has taken its place.</source>
        <translation>{0} ya no se ofrece: {1} ocupa su lugar.</translation>
    </message>
    <message>
        <source>The settings of “{0}” were restored.</source>
        <translation>Se han restaurado los ajustes de «{0}».</translation>
    </message>
    <message>
        <source>Clips can&apos;t be kept in {0}: {1}.</source>
        <translation>No se pueden guardar clips en {0}: {1}.</translation>
    </message>
    <message>
        <source>Make that folder writable, or set VIVANT_HOME to another one.</source>
        <translation>Permita escribir en esa carpeta o indique otra en VIVANT_HOME.</translation>
    </message>
    <message>
        <source>It is marked in the strip, where it can be removed. The others are not affected.</source>
        <translation>Está marcado en la tira, donde se puede quitar. Los demás no se ven afectados.</translation>
    </message>
    <message>
        <source>So are {0} more. They are marked in the strip.</source>
        <translation>Tampoco se pueden usar otros {0}. Están marcados en la tira.</translation>
    </message>
    <message>
        <source>A clip can&apos;t be used: {0}</source>
        <translation>No se puede usar un clip: {0}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}, {1} %</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Ahora: {0}</translation>
    </message>
    <message>
        <source>Waits for another batch</source>
        <translation>Espera a otro lote</translation>
    </message>
    <message>
        <source>Looking at the photos: {0}</source>
        <translation>Revisando las fotos: {0}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>En pausa en {0}</translation>
    </message>
    <message>
        <source>Stopped at {0}</source>
        <translation>Detenido en {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Terminado: {0}</translation>
    </message>
    <message>
        <source>about {0} in all</source>
        <translation>unos {0} en total</translation>
    </message>
    <message>
        <source>Other motions made {0} of {1} clips better; of the others the first one was the best.</source>
        <translation>Otros movimientos mejoraron {0} de {1} clips; de los demás, el primero era el mejor.</translation>
    </message>
    <message>
        <source>“{0}” is another one now: the best of {1} tries.</source>
        <translation>«{0}» es ahora otro: el mejor de {1} intentos.</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: the first one is the best of {1} tries.</source>
        <translation>«{0}» se queda como está: el primero es el mejor de {1} intentos.</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: nothing was found in it that other motions could better.</source>
        <translation>«{0}» se queda como está: no se encontró nada que otros movimientos pudieran mejorar.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>de {0} a {1}</translation>
    </message>
    <message>
        <source>{0} x {1}</source>
        <translation>{0} x {1}</translation>
    </message>
    <message>
        <source>the photo&apos;s own shape</source>
        <translation>proporción de la foto</translation>
    </message>
    <message>
        <source>What moves is chosen for each photo; the length is that of the window.</source>
        <translation>Lo que se mueve se elige para cada foto; la duración es la de la ventana.</translation>
    </message>
    <message>
        <source>All is as set in the window.</source>
        <translation>Todo como se ajustó en la ventana.</translation>
    </message>
    <message>
        <source>To have it otherwise, change its settings and make it again.</source>
        <translation>Para que sea distinto, cambia sus ajustes y hazlo de nuevo.</translation>
    </message>
    <message>
        <source>Seen in {0} of {1} frames, first in frame {2}.</source>
        <translation>Se ve en {0} de {1} fotogramas, primero en el {2}.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1} píxeles</translation>
    </message>
    <message>
        <source>In the shape of the clip</source>
        <translation>En la proporción del clip</translation>
    </message>
    <message>
        <source>{0} to {1} seconds</source>
        <translation>De {0} a {1} segundos</translation>
    </message>
</context>
<context>
    <name>Adjustments</name>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tamañ&amp;o</translation>
    </message>
    <message>
        <source>&amp;Frames per second</source>
        <translation>Foto&amp;gramas por segundo</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Pesos</translation>
    </message>
    <message>
        <source>How a large model&apos;s weights are kept; the recipe says so</source>
        <translation>Cómo se guardan los pesos de un modelo grande; consta en la receta</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Ritmo</translation>
    </message>
    <message>
        <source>L&amp;ife</source>
        <translation>&amp;Vida</translation>
    </message>
    <message>
        <source>Motion of the subject itself: hair, breath, leaves</source>
        <translation>Movimiento del propio sujeto: pelo, respiración, hojas</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>Car&amp;as</translation>
    </message>
    <message>
        <source>How much people turn their heads and blink; at zero they do not</source>
        <translation>Cuánto giran la cabeza y parpadean las personas; con cero, nada</translation>
    </message>
    <message>
        <source>Lig&amp;ht and air</source>
        <translation>Luz &amp;y aire</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>&amp;Estilo</translation>
    </message>
    <message>
        <source>How moving parts move, whatever they are</source>
        <translation>Cómo se mueven las partes móviles, sean lo que sean</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>Enfo&amp;que</translation>
    </message>
    <message>
        <source>What the camera moves towards and orbits</source>
        <translation>Hacia dónde se mueve la cámara y alrededor de qué gira</translation>
    </message>
    <message>
        <source>E&amp;dges</source>
        <translation>&amp;Bordes</translation>
    </message>
    <message>
        <source>How a photo of another shape is fitted into the clip</source>
        <translation>Cómo se ajusta al clip una foto de otra proporción</translation>
    </message>
    <message>
        <source>Padd&amp;ing</source>
        <translation>Re&amp;lleno</translation>
    </message>
    <message>
        <source>How the borders of a very wide or tall photo are filled for the model; they are cropped afterwards</source>
        <translation>Con qué se rellenan para el modelo los bordes de una foto muy ancha o muy alta; después se recortan</translation>
    </message>
    <message>
        <source>&amp;Keep the photo&apos;s colours</source>
        <translation>Mantener los colores de la &amp;foto</translation>
    </message>
    <message>
        <source>Correct drifting colours to the photo&apos;s</source>
        <translation>Corregir los colores que se desvían de la foto</translation>
    </message>
    <message>
        <source>T&amp;ransparent parts</source>
        <translation>Partes t&amp;ransparentes</translation>
    </message>
    <message>
        <source>What shows through where the photo is transparent</source>
        <translation>Lo que se ve donde la foto es transparente</translation>
    </message>
    <message>
        <source>What must not appear</source>
        <translation>Lo que no debe aparecer</translation>
    </message>
    <message>
        <source>Model&apos;s default</source>
        <translation>El del modelo</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como se publicaron</translation>
    </message>
    <message>
        <source>This pace has a number of steps of its own</source>
        <translation>Este ritmo tiene su propio número de pasos</translation>
    </message>
</context>
<context>
    <name>AutoLine</name>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Let Vivant choose camera, motion and light by what the photo shows</source>
        <translation>Vivant elige cámara, movimiento y luz según lo que muestra la foto</translation>
    </message>
    <message>
        <source>Set by you: {0}.</source>
        <translation>Elegido por usted: {0}.</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>How much of the batch is done</source>
        <translation>Cuánto del lote está hecho</translation>
    </message>
    <message>
        <source>Batch: {0}</source>
        <translation>Lote: {0}</translation>
    </message>
</context>
<context>
    <name>BatchClips</name>
    <message>
        <source>Row {0}</source>
        <translation>Fila {0}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>No clip can be made of it.</source>
        <translation>No se puede hacer un clip con esto.</translation>
    </message>
    <message>
        <source>It can be made again once the batch is done, or stopped.</source>
        <translation>Se puede rehacer cuando el lote termine o se detenga.</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Todavía no hay clip.</translation>
    </message>
    <message>
        <source>Change settings and make again…</source>
        <translation>Cambiar ajustes y hacer de nuevo…</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>Otros movimientos</translation>
    </message>
    <message numerus="yes">
        <source>Try other motions for %n clips</source>
        <translation>
            <numerusform>Otros movimientos para %n clip</numerusform>
            <numerusform>Otros movimientos para %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not compared with its photo.</source>
        <translation>No se comparó con su foto.</translation>
    </message>
    <message>
        <source>Nothing in it differs from its photo.</source>
        <translation>Nada en él difiere de su foto.</translation>
    </message>
    <message numerus="yes">
        <source>Change settings and make %n clips again…</source>
        <translation>
            <numerusform>Cambiar ajustes y hacer de nuevo %n clip…</numerusform>
            <numerusform>Cambiar ajustes y hacer de nuevo %n clips…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Abrir con…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Make many clips</source>
        <translation>Crear muchos clips</translation>
    </message>
    <message>
        <source>What can&apos;t be used, and why</source>
        <translation>Lo que no se puede usar y por qué</translation>
    </message>
    <message>
        <source>As set in the window</source>
        <translation>Como en la ventana</translation>
    </message>
    <message>
        <source>Chosen for each photo</source>
        <translation>Elegidos para cada foto</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>How the clips move: all alike, or each as its own photo asks for</source>
        <translation>Cómo se mueven los clips: todos igual o cada uno como pide su foto</translation>
    </message>
    <message>
        <source>This computer, or the machines that the File menu names</source>
        <translation>Este ordenador, o los equipos indicados en el menú Archivo</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Proporciones</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Se crean en</translation>
    </message>
    <message>
        <source>As the photos are called</source>
        <translation>Los de las fotos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where the clips go</source>
        <translation>Dónde se guardan los clips</translation>
    </message>
    <message>
        <source>Best of {0} tries</source>
        <translation>El mejor de {0}</translation>
    </message>
    <message>
        <source>One try</source>
        <translation>Un intento</translation>
    </message>
    <message>
        <source>Check that each clip looks like its photo</source>
        <translation>Comprobar que cada clip se parezca a su foto</translation>
    </message>
    <message>
        <source>Finds what has changed in labels, faces, shapes and colours. Takes as long again as making the clips</source>
        <translation>Encuentra lo que ha cambiado en etiquetas, caras, formas y colores. Tarda otro tanto como crear los clips</translation>
    </message>
    <message>
        <source>Each try moves in another way, and takes as long again; the one most like the photo is kept</source>
        <translation>Cada intento se mueve de otra forma y tarda otro tanto; se queda el más parecido a la foto</translation>
    </message>
    <message>
        <source>Each clip</source>
        <translation>Cada clip</translation>
    </message>
    <message>
        <source>Tries for each clip</source>
        <translation>Intentos por clip</translation>
    </message>
    <message>
        <source>Change settings and make again</source>
        <translation>Cambiar ajustes y hacer de nuevo</translation>
    </message>
    <message>
        <source>The best is known only if each clip is checked</source>
        <translation>El mejor solo se conoce si se comprueba cada clip</translation>
    </message>
    <message>
        <source>The photos are being looked at</source>
        <translation>Se están revisando las fotos</translation>
    </message>
    <message>
        <source>Choose at least one shape.</source>
        <translation>Elija al menos una proporción.</translation>
    </message>
    <message>
        <source>Looking at the photos: {0}</source>
        <translation>Revisando las fotos: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>Crear %n clip</numerusform>
            <numerusform>Crear %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are smaller than {0} pixels: their clips will look soft.</source>
        <translation>
            <numerusform>%n foto mide menos de {0} píxeles: su clip se verá borroso.</numerusform>
            <numerusform>%n fotos miden menos de {0} píxeles: sus clips se verán borrosos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these files is a picture.</source>
        <translation>Ninguno de estos archivos es una imagen.</translation>
    </message>
    <message>
        <source>a time that is known after the first clip</source>
        <translation>un tiempo que se sabrá tras el primer clip</translation>
    </message>
    <message>
        <source>{0}, {1} of disk, up to {2} of memory.</source>
        <translation>{0}, {1} de disco, hasta {2} de memoria.</translation>
    </message>
    <message>
        <source>{0} of disk. How long the crew takes is known after the first clips.</source>
        <translation>{0} de disco. Lo que tardará el grupo se sabrá tras los primeros clips.</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are made anew and replace those of the same name.</source>
        <translation>
            <numerusform>%n clip se hace de nuevo y sustituye al del mismo nombre.</numerusform>
            <numerusform>%n clips se hacen de nuevo y sustituyen a los del mismo nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips are there already and stay as they are.</source>
        <translation>
            <numerusform>%n clip ya está y se queda como está.</numerusform>
            <numerusform>%n clips ya están y se quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other clips in the folder stay.</source>
        <translation>
            <numerusform>Se conserva %n clip más de la carpeta.</numerusform>
            <numerusform>Se conservan otros %n clips de la carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips that an earlier batch has not made are left out.</source>
        <translation>
            <numerusform>%n clip que un lote anterior no llegó a hacer se omite.</numerusform>
            <numerusform>%n clips que un lote anterior no llegó a hacer se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Fila {0}: {1}</translation>
    </message>
    <message>
        <source>Photo {0}: {1}</source>
        <translation>Foto {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used; clips are made of the others.</source>
        <translation>No se pueden usar: {0}; los clips se crean con las demás.</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>How much of the batch is done</source>
        <translation>Qué parte del lote está hecha</translation>
    </message>
    <message>
        <source>Clips of the batch</source>
        <translation>Clips del lote</translation>
    </message>
    <message>
        <source>No clips in this state.</source>
        <translation>No hay clips en este estado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the photos and clips. The batch goes on, and stays in the strip below</source>
        <translation>Volver a las fotos y los clips. El lote continúa y queda abajo, en la tira</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>Otros movimientos</translation>
    </message>
    <message>
        <source>Show report in browser</source>
        <translation>Ver informe en el navegador</translation>
    </message>
    <message>
        <source>Finish what is being made, then wait</source>
        <translation>Terminar lo que está en curso y luego esperar</translation>
    </message>
    <message>
        <source>Three more tries for each clip that failed or differs from its photo; the best is kept</source>
        <translation>Tres intentos más para cada clip que falló o difiere de su foto; se queda el mejor</translation>
    </message>
    <message>
        <source>For clips that failed or differ from their photos, once the batch is done or stopped</source>
        <translation>Para clips que fallaron o difieren de su foto, cuando el lote termine o se detenga</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop at once; what is made stays</source>
        <translation>Detener al instante; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>The folder with all clips</source>
        <translation>La carpeta con todos los clips</translation>
    </message>
    <message>
        <source>Which clips are shown</source>
        <translation>Qué clips se muestran</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Nothing is being made now.</source>
        <translation>Ahora no se está haciendo nada.</translation>
    </message>
    <message>
        <source>A page with all clips and what was found in them</source>
        <translation>Una página con todos los clips y lo que se encontró en ellos</translation>
    </message>
    <message>
        <source>The report is written after a minute, and when the batch is done</source>
        <translation>El informe se escribe al cabo de un minuto y cuando el lote termina</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>The batch “{0}” is still being made.</source>
        <translation>El lote «{0}» aún se está procesando.</translation>
    </message>
    <message>
        <source>Choose another folder, or stop it first.</source>
        <translation>Elija otra carpeta o deténgalo antes.</translation>
    </message>
</context>
<context>
    <name>BatchesController</name>
    <message>
        <source>“{0}” is still being made.</source>
        <translation>«{0}» aún se está procesando.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Deténgalo antes.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show report in browser</source>
        <translation>Ver informe en el navegador</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Remove from the strip</source>
        <translation>Quitar de la tira</translation>
    </message>
    <message>
        <source>The batch “{0}” is made.</source>
        <translation>El lote «{0}» está terminado.</translation>
    </message>
    <message>
        <source>The batch “{0}” is not finished: {1} of {2} clips are made.</source>
        <translation>El lote «{0}» no está terminado: se han creado {1} de {2} clips.</translation>
    </message>
</context>
<context>
    <name>CameraAxesPanel</name>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
</context>
<context>
    <name>CameraPathEditor</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>First frame of the camera path</source>
        <translation>Encuadre inicial del recorrido de cámara</translation>
    </message>
    <message>
        <source>Last frame of the camera path</source>
        <translation>Encuadre final del recorrido de cámara</translation>
    </message>
</context>
<context>
    <name>CameraPathPanel</name>
    <message>
        <source>Frames on the photo</source>
        <translation>Encuadres en la foto</translation>
    </message>
    <message>
        <source>Drag the first and the last frame of the clip on the photo</source>
        <translation>Arrastre el encuadre inicial y el final del clip sobre la foto</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>The clip begins with its last frame and ends with its first one</source>
        <translation>El clip empieza en el encuadre final y termina en el inicial</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Stage</source>
        <translation>Visor</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation>{0}&#xa0;% desde la izquierda, {1}&#xa0;% desde arriba</translation>
    </message>
    <message>
        <source>Painting, {0}</source>
        <translation>Pintando, {0}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
</context>
<context>
    <name>ClipEdits</name>
    <message>
        <source>label repair of {0}</source>
        <translation>reparación de etiqueta de {0}</translation>
    </message>
    <message>
        <source>product repair of {0}</source>
        <translation>reparación de producto de {0}</translation>
    </message>
    <message>
        <source>face repair of {0}</source>
        <translation>reparación de cara de {0}</translation>
    </message>
    <message>
        <source>colour repair of {0}</source>
        <translation>reparación de color de {0}</translation>
    </message>
    <message>
        <source>cut of {0}</source>
        <translation>recorte de {0}</translation>
    </message>
    <message>
        <source>ease of {0}</source>
        <translation>suavizado de {0}</translation>
    </message>
    <message>
        <source>edit of {0}</source>
        <translation>edición de {0}</translation>
    </message>
    <message>
        <source>return to the model&apos;s own frames of {0}</source>
        <translation>vuelta a los fotogramas del modelo de {0}</translation>
    </message>
</context>
<context>
    <name>ClipMenu</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Use the first frame as a photo</source>
        <translation>Usar el primer fotograma como foto</translation>
    </message>
    <message>
        <source>Extend by one length</source>
        <translation>Extender una duración más</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit settings</source>
        <translation>Editar ajustes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Make next</source>
        <translation>Crear a continuación</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <source>Make last</source>
        <translation>Crear al final</translation>
    </message>
</context>
<context>
    <name>ClipPlayer</name>
    <message>
        <source>The clip</source>
        <translation>El clip</translation>
    </message>
    <message>
        <source>Close the clip</source>
        <translation>Cerrar el clip</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Abrir con…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>Otros movimientos</translation>
    </message>
    <message>
        <source>Three more tries, each with another motion; the best is kept</source>
        <translation>Tres intentos más, cada uno con otro movimiento; se queda el mejor</translation>
    </message>
    <message>
        <source>Change and make again…</source>
        <translation>Cambiar y rehacer…</translation>
    </message>
    <message>
        <source>Open it with the program that this computer has for it</source>
        <translation>Abrirlo con el programa que este equipo tiene para ello</translation>
    </message>
    <message>
        <source>Choose other settings for it; the clip that is there stays until the new one is made</source>
        <translation>Elegir otros ajustes; el clip que hay se conserva hasta que esté hecho el nuevo</translation>
    </message>
    <message>
        <source>There is no file yet</source>
        <translation>Todavía no hay archivo</translation>
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
        <translation>eliminación de {0}</translation>
    </message>
    <message>
        <source>{0} deleted.</source>
        <translation>Se ha eliminado {0}.</translation>
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
        <translation>Buscar clips</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <translation>Orden de los clips</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Solo favoritos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
</context>
<context>
    <name>ClipStripController</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>being edited</source>
        <translation>en edición</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>Cambiar el nombre del clip</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>name of {0}</source>
        <translation>nombre de {0}</translation>
    </message>
    <message>
        <source>star of {0}</source>
        <translation>estrella de {0}</translation>
    </message>
    <message>
        <source>The other clips are not affected. Right-click it to see its folder or to remove it.</source>
        <translation>Los demás clips no se ven afectados. Haga clic derecho para ver su carpeta o quitarlo.</translation>
    </message>
    <message>
        <source>This clip is damaged. {0}</source>
        <translation>Este clip está dañado. {0}</translation>
    </message>
</context>
<context>
    <name>CollapsibleSidebar</name>
    <message>
        <source>Show the controls (F9)</source>
        <translation>Mostrar los controles (F9)</translation>
    </message>
    <message>
        <source>Show the controls</source>
        <translation>Mostrar los controles</translation>
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
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>Crear %n clip</numerusform>
            <numerusform>Crear %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips…</source>
        <translation>
            <numerusform>Exportar %n clip…</numerusform>
            <numerusform>Exportar %n clips…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>Guardar %n archivo…</numerusform>
            <numerusform>Guardar %n archivos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} in %n clips</source>
        <translation>
            <numerusform>{0} en %n clip</numerusform>
            <numerusform>{0} en %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewDialog</name>
    <message>
        <source>Where batches are made</source>
        <translation>Dónde se procesan los lotes</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>By a crew</source>
        <translation>En un grupo</translation>
    </message>
    <message>
        <source>Address of the crew</source>
        <translation>Dirección del grupo</translation>
    </message>
    <message>
        <source>Key of the crew</source>
        <translation>Clave del grupo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose the key of the crew</source>
        <translation>Elegir la clave del grupo</translation>
    </message>
    <message>
        <source>Machines of the crew</source>
        <translation>Equipos del grupo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Choose “By a crew” first</source>
        <translation>Elija antes «En un grupo»</translation>
    </message>
    <message>
        <source>Keys ({0})</source>
        <translation>Claves ({0})</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>The crew answers. Machines: {0}</source>
        <translation>El grupo responde. Equipos: {0}</translation>
    </message>
    <message>
        <source>{0}: another version or other bytes, left out</source>
        <translation>{0}: otra versión u otros bytes, se omite</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n clips at a time</source>
        <translation>
            <numerusform>{0}: %n clip a la vez</numerusform>
            <numerusform>{0}: %n clips a la vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepthController</name>
    <message>
        <source>Depth pictures ({0})</source>
        <translation>Imágenes de profundidad ({0})</translation>
    </message>
    <message>
        <source>Choose a depth picture</source>
        <translation>Elija una imagen de profundidad</translation>
    </message>
    <message>
        <source>Save the depth</source>
        <translation>Guardar la profundidad</translation>
    </message>
    <message>
        <source>The depth is saved as “{0}”.</source>
        <translation>La profundidad se ha guardado como «{0}».</translation>
    </message>
</context>
<context>
    <name>DraftGrid</name>
    <message>
        <source>Pick one: it will be made in full</source>
        <translation>Elija uno: se creará completo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
</context>
<context>
    <name>DraftsController</name>
    <message>
        <source>With {0} a draft is only indicative: the full clip may move differently.</source>
        <translation>Con {0} un borrador es solo orientativo: el clip completo puede moverse de otra manera.</translation>
    </message>
    <message>
        <source>motion {0:.0f} · seed {1}</source>
        <translation>movimiento {0:.0f} · semilla {1}</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>variación</translation>
    </message>
</context>
<context>
    <name>DropController</name>
    <message>
        <source>“{0}” is a web address, not a picture.</source>
        <translation>«{0}» es una dirección web, no una imagen.</translation>
    </message>
    <message>
        <source>Vivant stays offline. Save the picture first, then drop the file here, or copy the picture.</source>
        <translation>Vivant no se conecta a internet. Guarde primero la imagen y suelte aquí el archivo, o copie la imagen.</translation>
    </message>
</context>
<context>
    <name>EdgesField</name>
    <message>
        <source>A colour…</source>
        <translation>Un color…</translation>
    </message>
    <message>
        <source>What is at the sides, or above and below, where the shape is not the photo&apos;s own</source>
        <translation>Qué hay a los lados, o arriba y abajo, cuando la proporción no es la de la foto</translation>
    </message>
    <message>
        <source>There are no edges in the photo&apos;s own shape</source>
        <translation>Con la proporción de la foto no hay bordes</translation>
    </message>
    <message>
        <source>Colour around the photo</source>
        <translation>Color alrededor de la foto</translation>
    </message>
</context>
<context>
    <name>EffectsField</name>
    <message>
        <source>Strength of the effects</source>
        <translation>Intensidad de los efectos</translation>
    </message>
    <message>
        <source>Choose an effect first</source>
        <translation>Elija antes un efecto</translation>
    </message>
</context>
<context>
    <name>EndImageField</name>
    <message>
        <source>The clip moves from the photo to this picture; drop one here</source>
        <translation>El clip se mueve de la foto a esta imagen; suelte una aquí</translation>
    </message>
    <message>
        <source>No end picture</source>
        <translation>Sin imagen final</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Ends on {0}</source>
        <translation>Termina en {0}</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>To stay below the limit: {0}.</source>
        <translation>Para no superar el límite: {0}.</translation>
    </message>
    <message>
        <source>For the web: {0}.</source>
        <translation>Para la web: {0}.</translation>
    </message>
    <message>
        <source>Saved “{0}” (the clip of “{1}”).</source>
        <translation>Se ha guardado «{0}» (el clip de «{1}»).</translation>
    </message>
</context>
<context>
    <name>ExportManyController</name>
    <message numerus="yes">
        <source>%n files are written into “{0}”.</source>
        <translation>
            <numerusform>Se ha escrito %n archivo en «{0}».</numerusform>
            <numerusform>Se han escrito %n archivos en «{0}».</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} failed: Export… says why.</source>
        <translation>{0} han fallado: Exportar… indica por qué.</translation>
    </message>
</context>
<context>
    <name>ExportManyDialog</name>
    <message>
        <source>Export clips</source>
        <translation>Exportar clips</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} píxeles</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To {0:g} s</source>
        <translation>Hasta {0:g} s</translation>
    </message>
    <message>
        <source>Remove recipe and names</source>
        <translation>Quitar la receta y los nombres</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Lado corto</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Repeat loops</source>
        <translation>Repetir los bucles</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Text, sound and ending</source>
        <translation>Texto, sonido y final</translation>
    </message>
    <message>
        <source>Short side of the shapes</source>
        <translation>Lado corto de las proporciones</translation>
    </message>
    <message>
        <source>What there is to know about the files</source>
        <translation>Lo que conviene saber de los archivos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>To {0:g} s, as the platform wants</source>
        <translation>Hasta {0:g} s, como pide la plataforma</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Elija al menos un formato.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n files are written.</source>
        <translation>
            <numerusform>{0} de %n archivo escrito.</numerusform>
            <numerusform>{0} de %n archivos escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} %n files: {1}</source>
        <translation>
            <numerusform>{0} %n archivo: {1}</numerusform>
            <numerusform>{0} %n archivos: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: {0}, {1}: {2} {3}</source>
        <translation>Ha fallado: {0}, {1}: {2} {3}</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Proporciones</translation>
    </message>
    <message>
        <source>Choose at least one shape.</source>
        <translation>Elija al menos una proporción.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>In the clip&apos;s own size and rate</source>
        <translation>Con el tamaño y la frecuencia del clip</translation>
    </message>
    <message>
        <source>Remove recipe and names</source>
        <translation>Quitar la receta y los nombres</translation>
    </message>
    <message>
        <source>Text, sound and ending</source>
        <translation>Texto, sonido y final</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>P&amp;roporción</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Ed&amp;ges</source>
        <translation>&amp;Bordes</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>Frecue&amp;ncia</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>Como se creó</translation>
    </message>
    <message>
        <source>{0:g} a second</source>
        <translation>{0:g} por segundo</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Co&amp;mo máximo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Repe&amp;tir</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To {0:g} s</source>
        <translation>Hasta {0:g} s</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>Arrastrar fuera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>{0} files: {1}</source>
        <translation>{0} archivos: {1}</translation>
    </message>
    <message>
        <source>Files of this format have one quality only</source>
        <translation>Los archivos de este formato tienen una sola calidad</translation>
    </message>
    <message>
        <source>There are no edges while the shape is as made</source>
        <translation>No hay bordes mientras la proporción no cambie</translation>
    </message>
    <message>
        <source>At most {0:g} MB</source>
        <translation>Como máximo {0:g} MB</translation>
    </message>
    <message>
        <source>{0} x {1}. </source>
        <translation>{0} x {1}. </translation>
    </message>
    <message>
        <source>Only a loop can be repeated: choose Loop before you animate</source>
        <translation>Solo se puede repetir un bucle: elija Bucle antes de animar</translation>
    </message>
    <message>
        <source>Repeat to {0:g} s</source>
        <translation>Repetir hasta {0:g} s</translation>
    </message>
    <message>
        <source>About {0:.1f} MB</source>
        <translation>Unos {0:.1f} MB</translation>
    </message>
    <message>
        <source>Estimating the size…</source>
        <translation>Calculando el tamaño…</translation>
    </message>
    <message>
        <source>The clip is made first, then saved.</source>
        <translation>Primero se crea el clip y después se guarda.</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>{0:.2f} MB</source>
        <translation>{0:.2f} MB</translation>
    </message>
    <message>
        <source>Saved “{0}”, {1}.</source>
        <translation>Se ha guardado «{0}», {1}.</translation>
    </message>
</context>
<context>
    <name>FidelityBar</name>
    <message>
        <source>Trim the clip after its last good frame; Undo brings the rest back</source>
        <translation>Recortar el clip tras su último fotograma bueno; Deshacer recupera el resto</translation>
    </message>
    <message>
        <source>Restore the label</source>
        <translation>Restaurar la etiqueta</translation>
    </message>
    <message>
        <source>Copy the photo&apos;s label into every frame where it can be tracked (Ctrl+L)</source>
        <translation>Copiar la etiqueta de la foto en cada fotograma en que se pueda seguir (Ctrl+L)</translation>
    </message>
    <message>
        <source>Restore the product</source>
        <translation>Restaurar el producto</translation>
    </message>
    <message>
        <source>Copy the photo&apos;s whole product, a bottle or a box, into every frame where its place is sure</source>
        <translation>Copiar el producto entero de la foto, una botella o una caja, en cada fotograma en que su posición sea segura</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Add, move or remove labels (Ctrl+Alt+L)</source>
        <translation>Añadir, mover o quitar etiquetas (Ctrl+Alt+L)</translation>
    </message>
    <message>
        <source>Other seeds</source>
        <translation>Otras semillas</translation>
    </message>
    <message>
        <source>Make up to three more clips with other seeds and show the best by this check (Shift+R)</source>
        <translation>Crear hasta tres clips más con otras semillas y mostrar el mejor según esta comprobación (Mayús+R)</translation>
    </message>
    <message>
        <source>Restore the face</source>
        <translation>Restaurar la cara</translation>
    </message>
    <message>
        <source>Blend the photo&apos;s face back in where the face has changed (Ctrl+Shift+L)</source>
        <translation>Fundir la cara de la foto donde ha cambiado (Ctrl+Mayús+L)</translation>
    </message>
    <message>
        <source>Restore the colours</source>
        <translation>Restaurar los colores</translation>
    </message>
    <message>
        <source>Match the colours of every frame to the photo&apos;s</source>
        <translation>Ajustar los colores de cada fotograma a los de la foto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The clip as the model made it</source>
        <translation>El clip tal como lo creó el modelo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Keep 1 to {0}</source>
        <translation>Conservar de 1 a {0}</translation>
    </message>
    <message>
        <source>Hands were not checked. {0}</source>
        <translation>Las manos no se han comprobado. {0}</translation>
    </message>
    <message>
        <source>Labels were not checked. {0}</source>
        <translation>Las etiquetas no se han comprobado. {0}</translation>
    </message>
    <message>
        <source>All {0} frames are true to the photo</source>
        <translation>Los {0} fotogramas son fieles a la foto</translation>
    </message>
</context>
<context>
    <name>FidelityController</name>
    <message>
        <source>Checking every frame</source>
        <translation>Comprobando cada fotograma</translation>
    </message>
    <message>
        <source>Tracking it through the clip</source>
        <translation>Haciendo el seguimiento en el clip</translation>
    </message>
    <message>
        <source>label marks of {0}</source>
        <translation>marcas de etiquetas de {0}</translation>
    </message>
    <message>
        <source>All edits were undone.</source>
        <translation>Se han deshecho todas las ediciones.</translation>
    </message>
    <message>
        <source>The photo of “{0}” can&apos;t be opened any more.</source>
        <translation>La foto de «{0}» ya no se puede abrir.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be checked without it.</source>
        <translation>Sin ella no se puede comprobar el clip.</translation>
    </message>
    <message>
        <source>Waiting for another clip</source>
        <translation>Esperando a otro clip</translation>
    </message>
    <message>
        <source>Repairing it again</source>
        <translation>Reparándolo de nuevo</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}, {1} %</translation>
    </message>
    <message>
        <source>The repair would make the clip less true to its photo. The clip is unchanged.</source>
        <translation>La reparación haría el clip menos fiel a su foto. El clip no ha cambiado.</translation>
    </message>
    <message>
        <source>It can&apos;t be tracked well enough in this clip.</source>
        <translation>No se puede seguir lo bastante bien en este clip.</translation>
    </message>
    <message>
        <source>The clip is unchanged: it needs no repair, or nothing can be tracked reliably.</source>
        <translation>El clip no ha cambiado: no necesita reparación o no se puede hacer un seguimiento fiable.</translation>
    </message>
    <message>
        <source>Restored in {0} of {1} frames.</source>
        <translation>Restaurado en {0} de {1} fotogramas.</translation>
    </message>
    <message>
        <source>In the other frames it can&apos;t be tracked reliably, or needs no repair.</source>
        <translation>En los demás fotogramas no se puede seguir de forma fiable o no necesita reparación.</translation>
    </message>
</context>
<context>
    <name>FilePicture</name>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>How the middle of the file will look</source>
        <translation>Así se verá la mitad del archivo</translation>
    </message>
</context>
<context>
    <name>FinishController</name>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Imágenes ({0})</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Elegir un sonido</translation>
    </message>
    <message>
        <source>Sounds ({0})</source>
        <translation>Sonidos ({0})</translation>
    </message>
</context>
<context>
    <name>FinishFields</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logotipo</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>Fi&amp;nal</translation>
    </message>
    <message>
        <source>&amp;Plays</source>
        <translation>Re&amp;producciones</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} veces</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>S&amp;onido</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>{0:g} s</source>
        <translation>{0:g} s</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fundido de entrada</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fundido de salida</translation>
    </message>
    <message>
        <source>Repeat where it is shorter</source>
        <translation>Repetir si es más corto</translation>
    </message>
    <message>
        <source>Choose a sound…</source>
        <translation>Elegir un sonido…</translation>
    </message>
    <message>
        <source>Only GIF, WebP and APNG say how often they play</source>
        <translation>Solo GIF, WebP y APNG indican cuántas veces se reproducen</translation>
    </message>
    <message>
        <source>Files of this format hold no sound</source>
        <translation>Los archivos de este formato no llevan sonido</translation>
    </message>
    <message>
        <source>The photo of this clip is not there any more</source>
        <translation>La foto de este clip ya no está</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of the clips</source>
        <translation>Elegir la carpeta de los clips</translation>
    </message>
    <message>
        <source>“{0}” is a file. Choose a folder.</source>
        <translation>«{0}» es un archivo. Elige una carpeta.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Choose another folder.</source>
        <translation>Ahí no se puede escribir. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>A new folder, which will be made.</source>
        <translation>Una carpeta nueva, que se creará.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Vivant guide</source>
        <translation>Guía de Vivant</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>No page was read before this one</source>
        <translation>No se leyó ninguna página antes de esta</translation>
    </message>
    <message>
        <source>No page was read after this one</source>
        <translation>No se leyó ninguna página después de esta</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} resultados</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Click a line to go back or forward to it.</source>
        <translation>Haga clic en una línea para volver a ella o avanzar hasta ella.</translation>
    </message>
</context>
<context>
    <name>InstallationDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Comprobar la instalación</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found.</source>
        <translation>
            <numerusform>Se ha encontrado %n problema.</numerusform>
            <numerusform>Se han encontrado %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>LabelsController</name>
    <message>
        <source>The labels of “{0}” were not changed.</source>
        <translation>Las etiquetas de «{0}» no han cambiado.</translation>
    </message>
    <message>
        <source>Something else was opened in the meantime.</source>
        <translation>Mientras tanto se ha abierto otra cosa.</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The photo with its labels</source>
        <translation>La foto con sus etiquetas</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Restaurarlas</translation>
    </message>
    <message>
        <source>Add one in the middle; the arrow keys move it, Space selects another one</source>
        <translation>Añadir una en el centro; las flechas la mueven, la barra espaciadora selecciona otra</translation>
    </message>
    <message>
        <source>Choose a label first</source>
        <translation>Elija antes una etiqueta</translation>
    </message>
    <message>
        <source>There is no label</source>
        <translation>No hay ninguna etiqueta</translation>
    </message>
    <message>
        <source>Looking for text …</source>
        <translation>Buscando texto…</translation>
    </message>
    <message>
        <source>These are kept as in the photo. Drag a label or its corners to change it.</source>
        <translation>Estas se mantienen como en la foto. Arrastre una etiqueta o sus esquinas para cambiarla.</translation>
    </message>
    <message>
        <source>Draw around what must stay as in the photo.</source>
        <translation>Rodee lo que debe quedar como en la foto.</translation>
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
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>A file that changes what the model makes, such as a style; drop it here</source>
        <translation>Un archivo que cambia lo que hace el modelo, como un estilo; suéltelo aquí</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>Añadir una LoRA</translation>
    </message>
    <message>
        <source>No more than {0} at a time</source>
        <translation>No más de {0} a la vez</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Strength of {0}</source>
        <translation>Intensidad de {0}</translation>
    </message>
    <message>
        <source>Steps that {0} changes</source>
        <translation>Pasos que cambia {0}</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>LorasController</name>
    <message>
        <source>LoRA files ({0})</source>
        <translation>Archivos LoRA ({0})</translation>
    </message>
    <message>
        <source>Choose LoRA files</source>
        <translation>Elegir archivos LoRA</translation>
    </message>
</context>
<context>
    <name>MadeClipsController</name>
    <message numerus="yes">
        <source>%n clips are made.</source>
        <translation>
            <numerusform>%n clip está hecho.</numerusform>
            <numerusform>%n clips están hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} failed: their cards say why.</source>
        <translation>{0} con error: sus tarjetas dicen por qué.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Make many &amp;clips…</source>
        <translation>Crear muchos &amp;clips…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>Mo&amp;delos…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>Al&amp;macenamiento…</translation>
    </message>
    <message>
        <source>Where &amp;batches are made…</source>
        <translation>Dónde se procesan los &amp;lotes…</translation>
    </message>
    <message>
        <source>Save as &amp;preset…</source>
        <translation>Guardar como &amp;preajuste…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Detener todo</translation>
    </message>
    <message>
        <source>&amp;Clear waiting</source>
        <translation>&amp;Quitar los que esperan</translation>
    </message>
    <message>
        <source>&amp;Edit settings of a waiting clip</source>
        <translation>&amp;Editar los ajustes de un clip en espera</translation>
    </message>
    <message>
        <source>&amp;Animate</source>
        <translation>&amp;Animar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Anothe&amp;r seed</source>
        <translation>Otra &amp;semilla</translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation>&amp;Variaciones</translation>
    </message>
    <message>
        <source>S&amp;tart the clip here</source>
        <translation>Empe&amp;zar el clip aquí</translation>
    </message>
    <message>
        <source>E&amp;xtend by one length</source>
        <translation>E&amp;xtender una duración más</translation>
    </message>
    <message>
        <source>&amp;End the clip here</source>
        <translation>Terminar el clip a&amp;quí</translation>
    </message>
    <message>
        <source>Select all &amp;clips</source>
        <translation>Seleccionar todos los cl&amp;ips</translation>
    </message>
    <message>
        <source>A&amp;dd to or remove from favourites</source>
        <translation>Añadir o quitar de fav&amp;oritos</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Re&amp;producir o pausar</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>Fotograma a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>Foto&amp;grama siguiente</translation>
    </message>
    <message>
        <source>&amp;Compare with the photo</source>
        <translation>&amp;Comparar con la foto</translation>
    </message>
    <message>
        <source>Actual pi&amp;xels</source>
        <translation>Pí&amp;xeles reales</translation>
    </message>
    <message>
        <source>M&amp;ute the sound</source>
        <translation>Silenciar el &amp;sonido</translation>
    </message>
    <message>
        <source>&amp;Loop playback</source>
        <translation>Reproducción en bucl&amp;e</translation>
    </message>
    <message>
        <source>Play the loop&apos;s s&amp;eam</source>
        <translation>Reproducir la &amp;unión del bucle</translation>
    </message>
    <message>
        <source>Use this &amp;frame as a photo</source>
        <translation>Usar este &amp;fotograma como foto</translation>
    </message>
    <message>
        <source>Check against the p&amp;hoto</source>
        <translation>Cote&amp;jar con la foto</translation>
    </message>
    <message>
        <source>Restore the la&amp;bel</source>
        <translation>Restaurar la e&amp;tiqueta</translation>
    </message>
    <message>
        <source>Restore the pro&amp;duct</source>
        <translation>Restaurar el pro&amp;ducto</translation>
    </message>
    <message>
        <source>&amp;Edit labels…</source>
        <translation>&amp;Editar etiquetas…</translation>
    </message>
    <message>
        <source>Restore the fa&amp;ce</source>
        <translation>Restaurar la ca&amp;ra</translation>
    </message>
    <message>
        <source>Try three &amp;more seeds</source>
        <translation>Probar tres semillas &amp;más</translation>
    </message>
    <message>
        <source>&amp;Undo repairs and trimming</source>
        <translation>Deshacer reparaciones &amp;y recortes</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Cam&amp;biar nombre…</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>&amp;Abrir fotos…</translation>
    </message>
    <message>
        <source>&amp;Export this clip…</source>
        <translation>&amp;Exportar este clip…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Restore the c&amp;olours</source>
        <translation>Restaurar los co&amp;lores</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keys and tips</source>
        <translation>&amp;Teclas y consejos</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>&amp;Comprobar la instalación…</translation>
    </message>
    <message>
        <source>Check for a &amp;newer version</source>
        <translation>Buscar una versión más &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;About Vivant</source>
        <translation>&amp;Acerca de Vivant</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Deshacer: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Rehacer: {0}</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Only where a check finds that it would help</source>
        <translation>Solo cuando una comprobación indica que ayudaría</translation>
    </message>
    <message>
        <source>&amp;Keep 1 to {0}</source>
        <translation>&amp;Conservar de 1 a {0}</translation>
    </message>
    <message>
        <source>&amp;Keep the good frames</source>
        <translation>&amp;Conservar los fotogramas buenos</translation>
    </message>
    <message>
        <source>Keys and tips</source>
        <translation>Teclas y consejos</translation>
    </message>
    <message>
        <source>Open a photo to begin.</source>
        <translation>Abra una foto para empezar.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>{0} makes no longer clips.</source>
        <translation>{0} no hace clips más largos.</translation>
    </message>
    <message>
        <source>A loop can be exported repeated, as long as it is wanted.</source>
        <translation>Un bucle se puede exportar repetido, tan largo como se quiera.</translation>
    </message>
</context>
<context>
    <name>MarkFields</name>
    <message>
        <source>Text over the clip</source>
        <translation>Texto sobre el clip</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>Color del texto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Desde, hasta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Its files are here</source>
        <translation>Sus archivos ya están aquí</translation>
    </message>
    <message>
        <source>Its files are not here</source>
        <translation>Sus archivos no están aquí</translation>
    </message>
    <message>
        <source>Downloading needs {0}, which is not installed.</source>
        <translation>Para descargar se necesita {0}, que no está instalado.</translation>
    </message>
    <message>
        <source>Choose the folder with the weights</source>
        <translation>Elija la carpeta con los pesos</translation>
    </message>
    <message>
        <source>Freed {0:.1f} GB.</source>
        <translation>Se han liberado {0:.1f} GB.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>I have read it and may use it</source>
        <translation>La he leído y puedo usarlo</translation>
    </message>
    <message>
        <source>All files verified.</source>
        <translation>Se han verificado todos los archivos.</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>Pattern of the names</source>
        <translation>Patrón de los nombres</translation>
    </message>
    <message>
        <source>Your own words, and parts in braces that differ from file to file</source>
        <translation>Palabras propias y partes entre llaves que cambian de un archivo a otro</translation>
    </message>
    <message>
        <source>For example “{0}”</source>
        <translation>Por ejemplo, «{0}»</translation>
    </message>
</context>
<context>
    <name>NotOpenedDialog</name>
    <message>
        <source>Not opened</source>
        <translation>No se abrió</translation>
    </message>
    <message>
        <source>This is where it is:</source>
        <translation>Está aquí:</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No program of this computer opens the address.</source>
        <translation>Ningún programa de este equipo abre la dirección.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more.</source>
        <translation>«{0}» ya no está.</translation>
    </message>
    <message>
        <source>No program of this computer shows the folder “{0}”.</source>
        <translation>Ningún programa de este equipo muestra la carpeta «{0}».</translation>
    </message>
    <message>
        <source>No program of this computer opens “{0}”.</source>
        <translation>Ningún programa de este equipo abre «{0}».</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message numerus="yes">
        <source>%n clips were not finished.</source>
        <translation>
            <numerusform>%n clip quedó sin terminar.</numerusform>
            <numerusform>%n clips quedaron sin terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PaintToolbar</name>
    <message>
        <source>Painting</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Show and mend the depth</source>
        <translation>Mostrar y corregir la profundidad</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ]); the wheel zooms, Space and a drag move the photo</source>
        <translation>Tamaño del pincel ([ y ]); la rueda cambia el zoom; con la barra espaciadora y arrastrando se mueve la foto</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Undo the last stroke (Ctrl+Z)</source>
        <translation>Deshacer el último trazo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Clear all painting</source>
        <translation>Borrar todo lo pintado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Load the depth from a picture…</source>
        <translation>Cargar la profundidad de una imagen…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Save the depth as a picture…</source>
        <translation>Guardar la profundidad como imagen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PathFrame</name>
    <message>
        <source>Drag the frame or its corners; arrow keys move it, + and − resize it</source>
        <translation>Arrastre el encuadre o sus esquinas; las flechas lo mueven y + y − cambian su tamaño</translation>
    </message>
</context>
<context>
    <name>PhotosBar</name>
    <message>
        <source>This is the first. What you set now is set for all of them; each keeps its own shape.</source>
        <translation>Esta es la primera. Lo que ajuste ahora vale para todas; cada una conserva su proporción.</translation>
    </message>
    <message>
        <source>In several shapes…</source>
        <translation>En varias proporciones…</translation>
    </message>
    <message>
        <source>Choose shapes such as 9:16 and 1:1, a folder, and the names of the files</source>
        <translation>Elegir proporciones como 9:16 y 1:1, una carpeta y los nombres de los archivos</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>Let the other photos go; nothing is made of them</source>
        <translation>Dejar las otras fotos; no se hace nada con ellas</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are open. What do you want to make of them?</source>
        <translation>
            <numerusform>%n foto abierta. ¿Qué quiere hacer con ella?</numerusform>
            <numerusform>%n fotos abiertas. ¿Qué quiere hacer con ellas?</numerusform>
        </translation>
    </message>
    <message>
        <source>One clip of each photo, with the settings as they are now (Ctrl+Return)</source>
        <translation>Un clip de cada foto, con los ajustes actuales (Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>PhotosOrFolder</name>
    <message>
        <source>Which photos become clips?</source>
        <translation>¿Qué fotos se convierten en clips?</translation>
    </message>
    <message>
        <source>Photos, and tables of products: CSV ({0})</source>
        <translation>Fotos y tablas de productos: CSV ({0})</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Se muestran:</translation>
    </message>
    <message>
        <source>Use the selected</source>
        <translation>Usar la selección</translation>
    </message>
    <message>
        <source>Click a photo; with Ctrl or Shift several, with Ctrl+A all</source>
        <translation>Haga clic en una foto; con Ctrl o Mayús, varias; con Ctrl+A, todas</translation>
    </message>
    <message>
        <source>All photos of this folder, and of the folders in it</source>
        <translation>Todas las fotos de esta carpeta y de las carpetas que contiene</translation>
    </message>
    <message>
        <source>A table has a line for each product: its photo, and perhaps a name or a camera</source>
        <translation>Una tabla tiene una línea por producto: su foto y, si se quiere, un nombre o una cámara</translation>
    </message>
    <message>
        <source>The selected photo</source>
        <translation>La foto seleccionada</translation>
    </message>
    <message>
        <source>Use the folder “{0}”</source>
        <translation>Usar la carpeta «{0}»</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Compare with the photo</source>
        <translation>Comparar con la foto</translation>
    </message>
    <message>
        <source>Play the seam of the loop</source>
        <translation>Reproducir la unión del bucle</translation>
    </message>
    <message>
        <source>Check every frame against the photo</source>
        <translation>Cotejar cada fotograma con la foto</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Píxeles reales</translation>
    </message>
    <message>
        <source>Export this clip</source>
        <translation>Exportar este clip</translation>
    </message>
    <message>
        <source>Save the clip as a file (Ctrl+E)</source>
        <translation>Guardar el clip como archivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Seam</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>How the clip starts and ends</source>
        <translation>Cómo empieza y termina el clip</translation>
    </message>
    <message>
        <source>The clip is not made yet</source>
        <translation>El clip aún no está creado</translation>
    </message>
    <message>
        <source>Drift {0}</source>
        <translation>Deriva {0}</translation>
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
        <translation>Prea&amp;juste</translation>
    </message>
    <message>
        <source>Save, rename or delete presets</source>
        <translation>Guardar, cambiar de nombre o eliminar preajustes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save in “{0}”</source>
        <translation>Guardar en «{0}»</translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation>Cambiar el nombre de «{0}»…</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>Eliminar «{0}»</translation>
    </message>
</context>
<context>
    <name>PresetsController</name>
    <message>
        <source>The preset “{0}” is deleted.</source>
        <translation>Se ha eliminado el preajuste «{0}».</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Name of the preset, for settings and export:</source>
        <translation>Nombre del preajuste, para ajustes y exportación:</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved.</source>
        <translation>El preajuste «{0}» se ha guardado.</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved in place of the old one.</source>
        <translation>El preajuste «{0}» se ha guardado en lugar del anterior.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Cambiar el nombre del preajuste</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved, and its settings are used.</source>
        <translation>El preajuste «{0}» se ha guardado y se usan sus ajustes.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>ProgressController</name>
    <message>
        <source>Opening “{0}”</source>
        <translation>Abriendo «{0}»</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Continuando</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0} por ciento</translation>
    </message>
    <message>
        <source>{0}, {1:.0f} s left</source>
        <translation>{0}, quedan {1:.0f} s</translation>
    </message>
    <message>
        <source>“{0}” is finished.</source>
        <translation>«{0}» está terminado.</translation>
    </message>
</context>
<context>
    <name>PromptTools</name>
    <message>
        <source>Adds “{0}” to the prompt</source>
        <translation>Añade «{0}» al prompt</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Keep this prompt as a favourite</source>
        <translation>Guardar este prompt como favorito</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Rodear</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Cámara en mano</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Cámara lenta</translation>
    </message>
    <message>
        <source>Breeze</source>
        <translation>Brisa</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>Ondas</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Vapor</translation>
    </message>
    <message>
        <source>Drifting light</source>
        <translation>Luz cambiante</translation>
    </message>
    <message>
        <source>No prompt has been used yet</source>
        <translation>Todavía no se ha usado ningún prompt</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Escriba antes un prompt</translation>
    </message>
    <message>
        <source>The model reads only the beginning of it.</source>
        <translation>El modelo solo lee el principio.</translation>
    </message>
</context>
<context>
    <name>PromptsController</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} de {1} tokens</translation>
    </message>
    <message>
        <source>about {0} of {1} tokens</source>
        <translation>unos {0} de {1} tokens</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Stop the clip that is being made where it is; the others wait</source>
        <translation>Detener donde está el clip que se está creando; los demás esperan</translation>
    </message>
    <message>
        <source>Clear waiting</source>
        <translation>Quitar los que esperan</translation>
    </message>
    <message>
        <source>Remove the clips that are not begun</source>
        <translation>Quitar los clips que no se han empezado</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Stop the clip that is being made, and clear the others</source>
        <translation>Detener el clip que se está creando y quitar los demás</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>No clip is waiting</source>
        <translation>No hay clips en espera</translation>
    </message>
    <message>
        <source>No clip is being made</source>
        <translation>No se está creando ningún clip</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>unos {0} s</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>unos {0} min</translation>
    </message>
    <message>
        <source>about {0:.1f} h</source>
        <translation>unas {0:.1f} h</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are held</source>
        <translation>
            <numerusform>%n clip en espera</numerusform>
            <numerusform>%n clips en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused, {0} to be made</source>
        <translation>En pausa, {0} por crear</translation>
    </message>
</context>
<context>
    <name>QueueEditor</name>
    <message>
        <source>“{0}” was begun meanwhile.</source>
        <translation>«{0}» ha empezado a crearse mientras tanto.</translation>
    </message>
    <message>
        <source>Use its settings for a new clip.</source>
        <translation>Use sus ajustes para un clip nuevo.</translation>
    </message>
    <message>
        <source>settings of {0} in the queue</source>
        <translation>ajustes de {0} en la cola</translation>
    </message>
</context>
<context>
    <name>RequestHistory</name>
    <message>
        <source>motion strength</source>
        <translation>intensidad del movimiento</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>bucle</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidad</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>pintura</translation>
    </message>
    <message>
        <source>light and air</source>
        <translation>luz y aire</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>end picture</source>
        <translation>imagen final</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>settings of {0}</source>
        <translation>ajustes de {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>The photo of these settings can&apos;t be opened any more.</source>
        <translation>La foto de estos ajustes ya no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Decides what is left to chance: the same seed makes the same clip again</source>
        <translation>Decide lo que queda al azar: la misma semilla vuelve a dar el mismo clip</translation>
    </message>
    <message>
        <source>Another seed: the same settings, moved another way (R)</source>
        <translation>Otra semilla: los mismos ajustes, otro movimiento (R)</translation>
    </message>
    <message>
        <source>Keep this seed for the next clips, too</source>
        <translation>Conservar esta semilla también para los próximos clips</translation>
    </message>
</context>
<context>
    <name>SeedSearchController</name>
    <message>
        <source>Seed {0} is the most true to the photo: {1:.2f} of 1.</source>
        <translation>La semilla {0} es la más fiel a la foto: {1:.2f} de 1.</translation>
    </message>
    <message>
        <source>The other clips are in the strip.</source>
        <translation>Los demás clips están en la tira.</translation>
    </message>
</context>
<context>
    <name>SelectedClipsController</name>
    <message>
        <source>Open these clips, then check them.</source>
        <translation>Abra esos clips y compruébelos después.</translation>
    </message>
    <message numerus="yes">
        <source>The frames of %n clips were let go.</source>
        <translation>
            <numerusform>Se han liberado los fotogramas de %n clip.</numerusform>
            <numerusform>Se han liberado los fotogramas de %n clips.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips checked, {0} of them true to the photo.</source>
        <translation>
            <numerusform>%n clip comprobado, {0} fiel a la foto.</numerusform>
            <numerusform>%n clips comprobados, {0} fieles a la foto.</numerusform>
        </translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> y {0} más</translation>
    </message>
    <message>
        <source>Not so: {0}. Open one to see where, and what can be done.</source>
        <translation>No lo son: {0}. Abra uno para ver dónde y qué se puede hacer.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Write all selected clips into a folder (Ctrl+E)</source>
        <translation>Escribir todos los clips seleccionados en una carpeta (Ctrl+E)</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Make new clips of these photos with the settings on the right</source>
        <translation>Crear clips nuevos de estas fotos con los ajustes de la derecha</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Compare every frame of the selected clips with their photos</source>
        <translation>Comparar cada fotograma de los clips seleccionados con sus fotos</translation>
    </message>
    <message>
        <source>Mark as favourites, or no longer (B)</source>
        <translation>Marcar como favoritos o dejar de hacerlo (B)</translation>
    </message>
    <message>
        <source>Move the selected clips to the bin (Delete)</source>
        <translation>Mover los clips seleccionados a la papelera (Supr)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message numerus="yes">
        <source>%n clips selected</source>
        <translation>
            <numerusform>%n clip seleccionado</numerusform>
            <numerusform>%n clips seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these clips is finished yet</source>
        <translation>Ninguno de estos clips está terminado</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>What moves, and how</source>
        <translation>Qué se mueve y cómo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Motion strength</source>
        <translation>Intensidad del movimiento</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Cámara</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>B&amp;ucle</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Termina en</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Propose a prompt</source>
        <translation>Proponer un prompt</translation>
    </message>
    <message>
        <source>A sentence about what the photo shows, to go on from</source>
        <translation>Una frase sobre lo que muestra la foto, como punto de partida</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animar</translation>
    </message>
    <message>
        <source>Make the clip (Ctrl+Return)</source>
        <translation>Crear el clip (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Drafts of several seeds and strengths</source>
        <translation>Borradores con varias semillas e intensidades</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the clip in the queue as it was</source>
        <translation>Dejar el clip de la cola como estaba</translation>
    </message>
    <message>
        <source>{0} moves the camera itself</source>
        <translation>{0} mueve la cámara por sí mismo</translation>
    </message>
    <message>
        <source>{0} (not installed)</source>
        <translation>{0} (no instalado)</translation>
    </message>
    <message>
        <source>{0} (here in part)</source>
        <translation>{0} (incompleto)</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (dañado)</translation>
    </message>
    <message>
        <source>{0:g} s · {1} frames</source>
        <translation>{0:g} s · {1} fotogramas</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Abra antes una foto</translation>
    </message>
    <message>
        <source>Wait until the clip is made</source>
        <translation>Espere a que se cree el clip</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Settings of “{0}”, which waits in the queue</source>
        <translation>Ajustes de «{0}», que espera en la cola</translation>
    </message>
    <message>
        <source>The clip will be made with these settings</source>
        <translation>El clip se creará con estos ajustes</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <source>The clip&apos;s sound can&apos;t be played here: there is no sound output.</source>
        <translation>El sonido del clip no se puede reproducir aquí: no hay salida de audio.</translation>
    </message>
    <message>
        <source>The clip and its files keep the sound.</source>
        <translation>El clip y sus archivos conservan el sonido.</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conservar como máximo</translation>
    </message>
    <message>
        <source>Above this, frames of the oldest clips are freed. They are drawn again on demand.</source>
        <translation>Por encima de esto se liberan los fotogramas de los clips más antiguos. Se vuelven a dibujar cuando hacen falta.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>Todo el espacio disponible</translation>
    </message>
</context>
<context>
    <name>TorchInstallBox</name>
    <message>
        <source>Install torch for large models (about {0:.1f} GB)</source>
        <translation>Instalar torch para modelos grandes (unos {0:.1f} GB)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Remove torch</source>
        <translation>Quitar torch</translation>
    </message>
    <message>
        <source>Testing the installation …</source>
        <translation>Probando la instalación…</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Part of the clip that is kept</source>
        <translation>Parte del clip que se conserva</translation>
    </message>
    <message>
        <source>Frames {0} to {1} of {2} are kept; I and O cut the clip</source>
        <translation>Se conservan los fotogramas {0} a {1} de {2}; I y O recortan el clip</translation>
    </message>
    <message>
        <source>Drag the ends to cut the clip (I and O cut it here)</source>
        <translation>Arrastre los extremos para cortar el clip (I y O cortan aquí)</translation>
    </message>
</context>
<context>
    <name>TrimController</name>
    <message>
        <source>A clip has at least {0} frames.</source>
        <translation>Un clip tiene al menos {0} fotogramas.</translation>
    </message>
    <message>
        <source>Go to another frame first.</source>
        <translation>Vaya antes a otro fotograma.</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>true to the photo</source>
        <translation>fiel a la foto</translation>
    </message>
    <message>
        <source>Frame {0}: {1}</source>
        <translation>Fotograma {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Vivant</name>
    <message>
        <source>Turns a still photo into a moving clip.</source>
        <translation>Convierte una foto en un clip en movimiento.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: {2}</source>
        <translation>Foto {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>{0} of {1} photos failed.</source>
        <translation>{0} de {1} fotos han fallado.</translation>
    </message>
    <message>
        <source>“{0}” is not a folder.</source>
        <translation>«{0}» no es una carpeta.</translation>
    </message>
    <message>
        <source>Several photos need a folder: -o FOLDER</source>
        <translation>Varias fotos necesitan una carpeta: -o CARPETA</translation>
    </message>
    <message>
        <source>The folder “{0}” can&apos;t be made: {1}.</source>
        <translation>No se puede crear la carpeta «{0}»: {1}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>seed {0}: score {1}{2}</source>
        <translation>semilla {0}: puntuación {1}{2}</translation>
    </message>
    <message>
        <source>There are no photos in “{0}”.</source>
        <translation>No hay fotos en «{0}».</translation>
    </message>
    <message>
        <source>Is it the right folder?</source>
        <translation>¿Es la carpeta correcta?</translation>
    </message>
    <message>
        <source>“{0}” is not a part like 3/100</source>
        <translation>«{0}» no es una parte como 3/100</translation>
    </message>
    <message>
        <source>There is nothing to make a clip of.</source>
        <translation>No hay nada con lo que crear un clip.</translation>
    </message>
    <message>
        <source>Give a folder of photos, or a table of them.</source>
        <translation>Indique una carpeta con fotos o una tabla de ellas.</translation>
    </message>
    <message>
        <source>Only a folder can be watched.</source>
        <translation>Solo se puede vigilar una carpeta.</translation>
    </message>
    <message>
        <source>Say which: vivant watch FOLDER -o OUT</source>
        <translation>Indique cuál: vivant watch CARPETA -o DESTINO</translation>
    </message>
    <message>
        <source>A preset of your own goes with no other.</source>
        <translation>Un preajuste propio no se combina con ningún otro.</translation>
    </message>
    <message>
        <source>Give only that one to --preset.</source>
        <translation>Indique solo ese en --preset.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or other names with --name.</source>
        <translation>Elija una carpeta vacía, u otros nombres con --name.</translation>
    </message>
    <message>
        <source>A crew is joined with its key.</source>
        <translation>Para unirse a un grupo hace falta su clave.</translation>
    </message>
    <message>
        <source>A depth picture is of one photo.</source>
        <translation>Una imagen de profundidad es de una sola foto.</translation>
    </message>
    <message>
        <source>Give a single photo with it.</source>
        <translation>Indique una sola foto con ella.</translation>
    </message>
    <message>
        <source>Give it with --key crew.pem</source>
        <translation>Indíquela con --key crew.pem</translation>
    </message>
    <message>
        <source>Nothing to make clips of was given.</source>
        <translation>No se ha indicado con qué crear clips.</translation>
    </message>
    <message>
        <source>Give a folder of photos, or a table.</source>
        <translation>Indique una carpeta con fotos o una tabla.</translation>
    </message>
    <message>
        <source>{0} of {1} clips are safe. To go on: vivant batch -o {2} --resume</source>
        <translation>{0} de {1} clips están a salvo. Para seguir: vivant batch -o {2} --resume</translation>
    </message>
    <message>
        <source>{0}: {1}, up to {2} GB of memory, about {3} of disk.</source>
        <translation>{0}: {1}, hasta {2} GB de memoria, unos {3} de disco.</translation>
    </message>
    <message>
        <source>All clips are there.</source>
        <translation>Están todos los clips.</translation>
    </message>
    <message>
        <source>Whoever has this file can run programs on every machine of the crew: copy it by hand, and to no one else.</source>
        <translation>Quien tenga este archivo puede ejecutar programas en todos los equipos del grupo: cópielo a mano y no se lo dé a nadie más.</translation>
    </message>
    <message>
        <source>{0} is written. {1}</source>
        <translation>Se ha escrito {0}. {1}</translation>
    </message>
    <message>
        <source>The crew is open at {0}. On each machine: vivant crew join {1} --key {2}</source>
        <translation>El grupo está abierto en {0}. En cada equipo: vivant crew join {1} --key {2}</translation>
    </message>
    <message>
        <source>Only this computer can join; for others, open it with --host and this machine&apos;s address.</source>
        <translation>Solo puede unirse este equipo; para otros, ábralo con --host y la dirección de este equipo.</translation>
    </message>
    <message>
        <source>ok  </source>
        <translation>ok  </translation>
    </message>
    <message>
        <source>BAD </source>
        <translation>MAL </translation>
    </message>
    <message>
        <source>A clip can&apos;t be written over itself.</source>
        <translation>Un clip no se puede escribir sobre sí mismo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The clip has no frame {0}.</source>
        <translation>El clip no tiene el fotograma {0}.</translation>
    </message>
    <message>
        <source>It has {0} frames.</source>
        <translation>Tiene {0} fotogramas.</translation>
    </message>
    <message>
        <source>{0} of {1} files are written into {2}</source>
        <translation>Se han guardado {0} de {1} archivos en {2}</translation>
    </message>
    <message>
        <source>No file is ever replaced.</source>
        <translation>Nunca se reemplaza ningún archivo.</translation>
    </message>
    <message>
        <source>Leave it out, or export one clip at a time.</source>
        <translation>Omítalo, o exporte los clips de uno en uno.</translation>
    </message>
    <message>
        <source>{0} does not go with several clips, --place and --name.</source>
        <translation>{0} no se puede usar con varios clips, --place y --name.</translation>
    </message>
    <message>
        <source>{0} is not a number.</source>
        <translation>{0} no es un número.</translation>
    </message>
    <message>
        <source>Write: {0}. Places: {1}.</source>
        <translation>Escriba: {0}. Posiciones: {1}.</translation>
    </message>
    <message>
        <source>{0} says nothing of a sound.</source>
        <translation>{0} no describe ningún sonido.</translation>
    </message>
    <message>
        <source>Write: {0}.</source>
        <translation>Escriba: {0}.</translation>
    </message>
    <message>
        <source>{0} says nothing of a text or a logo.</source>
        <translation>{0} no describe ningún texto ni logotipo.</translation>
    </message>
    <message>
        <source>{0}, {1} frames at {2} x {3}{4}. Estimates:</source>
        <translation>{0}, {1} fotogramas a {2} x {3}{4}. Estimaciones:</translation>
    </message>
    <message>
        <source>  disk              {0} MiB while it runs</source>
        <translation>  disco             {0} MiB mientras trabaja</translation>
    </message>
    <message>
        <source>  plan              {0}; decoding {1}</source>
        <translation>  plan              {0}; decodificación {1}</translation>
    </message>
    <message>
        <source>  memory            {0} GiB</source>
        <translation>  memoria           {0} GiB</translation>
    </message>
    <message>
        <source>  compiling         about {0} more for the first clip of a session</source>
        <translation>  compilación       unos {0} más en el primer clip de cada sesión</translation>
    </message>
    <message>
        <source>{0} {1} {2} at most {3} {4}.</source>
        <translation>{0} {1} {2} como máximo {3} {4}.</translation>
    </message>
    <message>
        <source>Deleted {0} unfinished {1}.</source>
        <translation>Se ha eliminado lo que estaba sin terminar: {0} {1}.</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>trabajos</translation>
    </message>
    <message>
        <source>Deleted {0}.</source>
        <translation>Se ha eliminado {0}.</translation>
    </message>
    <message>
        <source>To delete a damaged job: vivant jobs --remove JOB</source>
        <translation>Para eliminar un trabajo dañado: vivant jobs --remove TRABAJO</translation>
    </message>
    <message>
        <source>{0} stays: {1}</source>
        <translation>{0} se conserva: {1}</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>No se ha encontrado ninguna cara.</translation>
    </message>
    <message>
        <source>No label was found in the photo.</source>
        <translation>No se ha encontrado ninguna etiqueta en la foto.</translation>
    </message>
    <message>
        <source>Say where one is with --region X,Y,W,H.</source>
        <translation>Indique dónde hay una con --region X,Y,AN,AL.</translation>
    </message>
    <message>
        <source>face: restored in {0} of {1} frames; in the others it is unchanged or can&apos;t be tracked</source>
        <translation>cara: restaurada en {0} de {1} fotogramas; en los demás no ha cambiado o no se puede seguir</translation>
    </message>
    <message>
        <source>product: restored in {0} of {1} frames; in the others its place is not sure</source>
        <translation>producto: restaurado en {0} de {1} fotogramas; en los demás su posición no es segura</translation>
    </message>
    <message>
        <source>{0}: restored in {1} of {2} frames</source>
        <translation>{0}: restaurada en {1} de {2} fotogramas</translation>
    </message>
    <message>
        <source>{0} Without a command, or with photos only, the window opens.</source>
        <translation>{0} Sin comando, o solo con fotos, se abre la ventana.</translation>
    </message>
    <message>
        <source>{0} ({1})
  {2}
  {3}
  licence: {4}</source>
        <translation>{0} ({1})
  {2}
  {3}
  licencia: {4}</translation>
    </message>
    <message>
        <source>  frames: {0} to {1} (default {2}{3})</source>
        <translation>  fotogramas: {0} a {1} (por defecto {2}{3})</translation>
    </message>
    <message>
        <source>  fps: {0} to {1} (default {2})</source>
        <translation>  fps: {0} a {1} (por defecto {2})</translation>
    </message>
    <message>
        <source>  prompt: {0}{1}; end picture: {2}</source>
        <translation>  prompt: {0}{1}; imagen final: {2}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>  motion: {0}{1}</source>
        <translation>  movimiento: {0}{1}</translation>
    </message>
    <message>
        <source>  camera: {0}</source>
        <translation>  cámara: {0}</translation>
    </message>
    <message>
        <source>  main memory: {0} GiB, twice that for the fastest streaming</source>
        <translation>  memoria principal: {0} GiB, el doble para la carga más rápida</translation>
    </message>
    <message>
        <source> Not licensed in {0}.</source>
        <translation> Sin licencia en {0}.</translation>
    </message>
    <message>
        <source>{0} is here.</source>
        <translation>{0} está instalado.</translation>
    </message>
    <message>
        <source>All files verified.</source>
        <translation>Se han verificado todos los archivos.</translation>
    </message>
    <message>
        <source>{0} is linked from {1}.</source>
        <translation>{0} está enlazado desde {1}.</translation>
    </message>
    <message>
        <source>{0} now uses {1} as its {2}.</source>
        <translation>{0} usa ahora {1} como {2}.</translation>
    </message>
    <message>
        <source>Freed {0} GB. Linked files stay where they are.</source>
        <translation>Se han liberado {0} GB. Los archivos enlazados quedan donde están.</translation>
    </message>
    <message>
        <source>  above {0} frames it runs once more for every {1} frames</source>
        <translation>  por encima de {0} fotogramas se ejecuta una vez más por cada {1} fotogramas</translation>
    </message>
    <message>
        <source>  LoRAs: for {0}</source>
        <translation>  LoRA: para {0}</translation>
    </message>
    <message>
        <source>  source: {0} at {1}, about {2} GB</source>
        <translation>  origen: {0} en la revisión {1}, unos {2} GB</translation>
    </message>
    <message>
        <source>  memory, estimated: {0} GiB, {1}</source>
        <translation>  memoria, estimada: {0} GiB, {1}</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}</source>
        <translation>{0}. Licencia: {1}</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>Compruebe la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported from a single file.</source>
        <translation>{0} no se puede importar de un solo archivo.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder.</source>
        <translation>Elija la carpeta del modelo.</translation>
    </message>
    <message>
        <source>“{0}” is not a supported kind of file.</source>
        <translation>«{0}» no es un tipo de archivo compatible.</translation>
    </message>
    <message>
        <source>Use safetensors or GGUF.</source>
        <translation>Use safetensors o GGUF.</translation>
    </message>
    <message>
        <source>{0} is built in.</source>
        <translation>{0} está integrado.</translation>
    </message>
    <message>
        <source>There is nothing to download or remove.</source>
        <translation>No hay nada que descargar ni quitar.</translation>
    </message>
    <message>
        <source>Downloading {0} needs {1}, which is not installed.</source>
        <translation>Para descargar {0} se necesita {1}, que no está instalado.</translation>
    </message>
    <message>
        <source>  GPU memory, estimated: {0} GiB with the whole model on the GPU; at least {1} GiB, slower</source>
        <translation>  memoria de GPU, estimada: {0} GiB con todo el modelo en la GPU; al menos {1} GiB, más lento</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>códigos de salida:</translation>
    </message>
    <message>
        <source>“{0}” is not a size like 8MB or 150kB</source>
        <translation>«{0}» no es un tamaño como 8MB o 150kB</translation>
    </message>
    <message>
        <source>no clip fits into {0} bytes</source>
        <translation>ningún clip cabe en {0} bytes</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of memory like 6GiB</source>
        <translation>«{0}» no es una cantidad de memoria como 6GiB</translation>
    </message>
    <message>
        <source>“{0}” is not a size like 1024x768</source>
        <translation>«{0}» no es un tamaño como 1024x768</translation>
    </message>
    <message>
        <source>“{0}” does not name frames like 5-20</source>
        <translation>«{0}» no indica fotogramas como 5-20</translation>
    </message>
    <message>
        <source>A certificate and its key go together.</source>
        <translation>Un certificado y su clave van juntos.</translation>
    </message>
    <message>
        <source>Give both --certificate and --key.</source>
        <translation>Indique tanto --certificate como --key.</translation>
    </message>
    <message>
        <source>“{0}” is not a number from 1 to {1}</source>
        <translation>«{0}» no es un número de 1 a {1}</translation>
    </message>
    <message>
        <source>“{0}” is not a region like 120,80,300,150</source>
        <translation>«{0}» no es una región como 120,80,300,150</translation>
    </message>
    <message>
        <source>{0} does not go with a preset of your own.</source>
        <translation>{0} no se combina con un preajuste propio.</translation>
    </message>
    <message>
        <source>The preset “{0}” writes a file for each of its places.</source>
        <translation>El preajuste «{0}» escribe un archivo para cada una de sus plataformas.</translation>
    </message>
    <message>
        <source>Downloading the model</source>
        <translation>Descargando el modelo</translation>
    </message>
    <message>
        <source>Verifying the model</source>
        <translation>Verificando el modelo</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Leyendo la foto</translation>
    </message>
    <message>
        <source>Generating motion</source>
        <translation>Generando el movimiento</translation>
    </message>
    <message>
        <source>Rendering frames</source>
        <translation>Creando los fotogramas</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Comparing frames</source>
        <translation>Comparando fotogramas</translation>
    </message>
    <message>
        <source>a hand melts</source>
        <translation>una mano se derrite</translation>
    </message>
    <message>
        <source>A contact sheet is a PNG picture.</source>
        <translation>Una hoja de contactos es una imagen PNG.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .png.</source>
        <translation>Dele un nombre que termine en .png.</translation>
    </message>
    <message>
        <source>brand colours {0}: at most {1} delta E 2000 away</source>
        <translation>colores de marca {0}: a {1} delta E 2000 como máximo</translation>
    </message>
    <message>
        <source>The photo shows no plain patch of {0}: it is not checked.</source>
        <translation>La foto no muestra ninguna zona lisa de {0}: no se comprueba.</translation>
    </message>
    <message>
        <source>  frames {0} to {1} {2}{3}</source>
        <translation>  fotogramas {0} a {1} {2}{3}</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be written: {1}.</source>
        <translation>No se puede escribir «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The clip has no good frames to keep.</source>
        <translation>El clip no tiene fotogramas buenos que conservar.</translation>
    </message>
    <message>
        <source>Make it again with another seed.</source>
        <translation>Créelo de nuevo con otra semilla.</translation>
    </message>
    <message>
        <source>The settings are in {0}</source>
        <translation>Los ajustes están en {0}</translation>
    </message>
    <message>
        <source>torch and its packages: {0}
for {1} of this computer: about {2} GB to download, {3} GB on disk</source>
        <translation>torch y sus paquetes: {0}
para {1} de este equipo: unos {2} GB de descarga, {3} GB en disco</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Freed {0} MB. Breeze works as before.</source>
        <translation>Se han liberado {0} MB. Breeze funciona como antes.</translation>
    </message>
    <message>
        <source>torch {0} is installed in {1}.</source>
        <translation>torch {0} está instalado en {1}.</translation>
    </message>
    <message>
        <source>Only a loop can be repeated.</source>
        <translation>Solo se puede repetir un bucle.</translation>
    </message>
    <message>
        <source>Make it one with --loop pingpong.</source>
        <translation>Hágalo un bucle con --loop pingpong.</translation>
    </message>
    <message>
        <source>For the web: {0}; --full keeps them.</source>
        <translation>Para la web: {0}; --full los conserva.</translation>
    </message>
    <message>
        <source>{0} MB, with: {1}.</source>
        <translation>{0} MB, con: {1}.</translation>
    </message>
    <message>
        <source>It is a loop: --repeat-to {0} makes it long enough.</source>
        <translation>Es un bucle: con --repeat-to {0} dura lo suficiente.</translation>
    </message>
    <message>
        <source>The photo is needed to be shown with the clip.</source>
        <translation>Hace falta la foto para mostrarla con el clip.</translation>
    </message>
    <message>
        <source>Give it: --photo PHOTO</source>
        <translation>Indíquela: --photo FOTO</translation>
    </message>
    <message>
        <source>{0} {1} To delete it later: vivant jobs --clear</source>
        <translation>{0} {1} Para eliminarlo más tarde: vivant jobs --clear</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>No existe el archivo «{0}».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>“{0}” is not a clip made with Vivant.</source>
        <translation>«{0}» no es un clip creado con Vivant.</translation>
    </message>
    <message>
        <source>Recipes are in: {0}.</source>
        <translation>Hay recetas en: {0}.</translation>
    </message>
    <message>
        <source> Where people are seen, Vivant made their heads turn and their eyes blink: they did not move like this.</source>
        <translation> Donde se ven personas, Vivant ha hecho que giren la cabeza y parpadeen: ellas no se movieron así.</translation>
    </message>
    <message>
        <source>The pixels are the photo&apos;s; a diffusion model generated their motion.</source>
        <translation>Los píxeles son los de la foto; un modelo de difusión generó su movimiento.</translation>
    </message>
    <message>
        <source>A diffusion model generated these frames from the photo.</source>
        <translation>Un modelo de difusión generó estos fotogramas a partir de la foto.</translation>
    </message>
    <message>
        <source>GIF can&apos;t play {0} frames per second.</source>
        <translation>GIF no puede reproducir {0} fotogramas por segundo.</translation>
    </message>
    <message>
        <source>At most {0}: see --fps.</source>
        <translation>Como máximo {0}: véase --fps.</translation>
    </message>
    <message>
        <source>The written file has another size than the clip.</source>
        <translation>El archivo guardado tiene un tamaño distinto al del clip.</translation>
    </message>
    <message>
        <source>The written file has another length than the clip.</source>
        <translation>El archivo guardado tiene una duración distinta a la del clip.</translation>
    </message>
    <message>
        <source>The written file does not look like the clip.</source>
        <translation>El archivo guardado no se parece al clip.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read.</source>
        <translation>No se puede leer «{0}».</translation>
    </message>
    <message>
        <source>This kind of key can&apos;t sign content credentials.</source>
        <translation>Este tipo de clave no puede firmar credenciales de contenido.</translation>
    </message>
    <message>
        <source>Use an EC, Ed25519 or RSA key.</source>
        <translation>Use una clave EC, Ed25519 o RSA.</translation>
    </message>
    <message>
        <source>Signing needs the c2pa-python package.</source>
        <translation>Para firmar se necesita el paquete c2pa-python.</translation>
    </message>
    <message>
        <source>“{0}” is not a private key without a password.</source>
        <translation>«{0}» no es una clave privada sin contraseña.</translation>
    </message>
    <message>
        <source>The file can&apos;t be signed.</source>
        <translation>El archivo no se puede firmar.</translation>
    </message>
    <message>
        <source>Check the certificate and its key.</source>
        <translation>Compruebe el certificado y su clave.</translation>
    </message>
    <message>
        <source>Give a PEM file.</source>
        <translation>Indique un archivo PEM.</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>Inténtelo de nuevo o elija otro formato.</translation>
    </message>
    <message>
        <source>The ending of the preset can&apos;t be read.</source>
        <translation>No se puede leer el final del preajuste.</translation>
    </message>
    <message>
        <source>Write hold:2, fade:0.5 or fade:1:#ffffff.</source>
        <translation>Escriba hold:2, fade:0.5 o fade:1:#ffffff.</translation>
    </message>
    <message>
        <source>The ending of the clip can&apos;t be read.</source>
        <translation>No se puede leer el final del clip.</translation>
    </message>
    <message>
        <source>Free some space, and export again: the clip itself is kept.</source>
        <translation>Libere espacio y exporte de nuevo: el clip se conserva.</translation>
    </message>
    <message>
        <source>The video can&apos;t be decoded.</source>
        <translation>El vídeo no se puede decodificar.</translation>
    </message>
    <message>
        <source>Copy or download it again: it may be damaged.</source>
        <translation>Cópielo o descárguelo de nuevo: puede estar dañado.</translation>
    </message>
    <message>
        <source>The video can&apos;t be encoded.</source>
        <translation>El vídeo no se puede codificar.</translation>
    </message>
    <message>
        <source>Try another format, or run vivant doctor.</source>
        <translation>Pruebe otro formato o ejecute vivant doctor.</translation>
    </message>
    <message>
        <source>ffmpeg gave no reason.</source>
        <translation>ffmpeg no ha indicado el motivo.</translation>
    </message>
    <message>
        <source>The video is too large to be opened.</source>
        <translation>El vídeo es demasiado grande para abrirlo.</translation>
    </message>
    <message>
        <source>Cut it shorter.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>The video has no pictures.</source>
        <translation>El vídeo no contiene imágenes.</translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>El archivo no contiene vídeo.</translation>
    </message>
    <message>
        <source>The disk is full: the video can&apos;t be written.</source>
        <translation>El disco está lleno: el vídeo no se puede escribir.</translation>
    </message>
    <message>
        <source>The video encoder (ffmpeg) is missing.</source>
        <translation>Falta el codificador de vídeo (ffmpeg).</translation>
    </message>
    <message>
        <source>Install Vivant again.</source>
        <translation>Instale Vivant de nuevo.</translation>
    </message>
    <message>
        <source>The video encoder does not answer.</source>
        <translation>El codificador de vídeo no responde.</translation>
    </message>
    <message>
        <source>Try again, or run vivant doctor.</source>
        <translation>Inténtelo de nuevo o ejecute vivant doctor.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>These can: {0}. Or give the clip a colour as its background.</source>
        <translation>Estos sí pueden: {0}. También puede dar al clip un color de fondo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t hold a transparent clip.</source>
        <translation>{0} no puede contener un clip transparente.</translation>
    </message>
    <message>
        <source>Vivant does not write “{0}” files.</source>
        <translation>Vivant no escribe archivos «{0}».</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>Use uno de estos: {0}.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>MP4 (H.264)</source>
        <translation>MP4 (H.264)</translation>
    </message>
    <message>
        <source>Plays everywhere; for feeds and shops</source>
        <translation>Se reproduce en todas partes; para redes y tiendas</translation>
    </message>
    <message>
        <source>MP4 (H.265)</source>
        <translation>MP4 (H.265)</translation>
    </message>
    <message>
        <source>A quarter smaller; phones and Macs</source>
        <translation>Un cuarto más pequeño; teléfonos y Mac</translation>
    </message>
    <message>
        <source>MP4 (AV1)</source>
        <translation>MP4 (AV1)</translation>
    </message>
    <message>
        <source>A third smaller; plays where AV1 does</source>
        <translation>Un tercio más pequeño; donde se admite AV1</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Plays in email and chat; 640 pixels, 12 to 15 frames a second</source>
        <translation>Se reproduce en correo y chat; 640 píxeles, 12 a 15 fotogramas por segundo</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Far smaller than GIF; every browser</source>
        <translation>Mucho más pequeño que GIF; todos los navegadores</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>The smallest animated picture</source>
        <translation>La imagen animada más pequeña</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>PNG animado</translation>
    </message>
    <message>
        <source>Lossless, plays in browsers; large</source>
        <translation>Sin pérdida, se reproduce en navegadores; grande</translation>
    </message>
    <message>
        <source>WebM (VP9)</source>
        <translation>WebM (VP9)</translation>
    </message>
    <message>
        <source>Video for web pages</source>
        <translation>Vídeo para páginas web</translation>
    </message>
    <message>
        <source>WebM (AV1)</source>
        <translation>WebM (AV1)</translation>
    </message>
    <message>
        <source>Video for web pages, smaller</source>
        <translation>Vídeo para páginas web, más pequeño</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>For video editors; large</source>
        <translation>Para editores de vídeo; grande</translation>
    </message>
    <message>
        <source>ProRes 4444</source>
        <translation>ProRes 4444</translation>
    </message>
    <message>
        <source>All colour detail; larger</source>
        <translation>Todo el detalle de color; más grande</translation>
    </message>
    <message>
        <source>Archive (FFV1)</source>
        <translation>Archivo (FFV1)</translation>
    </message>
    <message>
        <source>Lossless; can be exported again later</source>
        <translation>Sin pérdida; se puede exportar de nuevo más tarde</translation>
    </message>
    <message>
        <source>PNG frames</source>
        <translation>Fotogramas PNG</translation>
    </message>
    <message>
        <source>Each frame as a picture, in a ZIP archive or a folder</source>
        <translation>Cada fotograma como imagen, en un archivo ZIP o una carpeta</translation>
    </message>
    <message>
        <source>Single frame (PNG)</source>
        <translation>Un fotograma (PNG)</translation>
    </message>
    <message>
        <source>A poster: one frame as a picture</source>
        <translation>Una portada: un fotograma como imagen</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>No existe el formato «{0}».</translation>
    </message>
    <message>
        <source>{0} files do not end in “{1}”.</source>
        <translation>Los archivos {0} no terminan en «{1}».</translation>
    </message>
    <message>
        <source>The frames in between could not be computed.</source>
        <translation>No se han podido calcular los fotogramas intermedios.</translation>
    </message>
    <message>
        <source>Try it without --smooth.</source>
        <translation>Pruebe sin --smooth.</translation>
    </message>
    <message>
        <source>{0} pictures were written instead of {1}.</source>
        <translation>Se han guardado {0} imágenes en lugar de {1}.</translation>
    </message>
    <message>
        <source>The written picture has another size than the clip.</source>
        <translation>La imagen guardada tiene un tamaño distinto al del clip.</translation>
    </message>
    <message>
        <source>The written pictures are not those of the clip.</source>
        <translation>Las imágenes guardadas no son las del clip.</translation>
    </message>
    <message>
        <source>“{0}” carries no Vivant recipe.</source>
        <translation>«{0}» no contiene ninguna receta de Vivant.</translation>
    </message>
    <message>
        <source>The recipe in “{0}” is damaged.</source>
        <translation>La receta de «{0}» está dañada.</translation>
    </message>
    <message>
        <source>Was it written completely?</source>
        <translation>¿Se escribió por completo?</translation>
    </message>
    <message>
        <source>There is no “{0}” in “{1}”.</source>
        <translation>No hay «{0}» en «{1}».</translation>
    </message>
    <message>
        <source>There is no loop “{0}”.</source>
        <translation>No existe el bucle «{0}».</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>Elija entre: {0}.</translation>
    </message>
    <message>
        <source>Install a font that has them, such as Noto Sans CJK, or write it otherwise.</source>
        <translation>Instale una fuente que los tenga, como Noto Sans CJK, o escríbalo de otro modo.</translation>
    </message>
    <message>
        <source>At most {0} characters in {1} lines.</source>
        <translation>Como máximo {0} caracteres en {1} líneas.</translation>
    </message>
    <message>
        <source>No font here has all characters of the text over the clip.</source>
        <translation>Ninguna fuente de aquí tiene todos los caracteres del texto sobre el clip.</translation>
    </message>
    <message>
        <source>A mark is either a text or a logo.</source>
        <translation>Una marca es un texto o un logotipo, no ambas cosas.</translation>
    </message>
    <message>
        <source>The text over the clip is too long, or can&apos;t be printed.</source>
        <translation>El texto sobre el clip es demasiado largo o no se puede mostrar.</translation>
    </message>
    <message>
        <source>A text or a logo goes before it comes.</source>
        <translation>Un texto o un logotipo se oculta antes de aparecer.</translation>
    </message>
    <message>
        <source>Let it go later, or never.</source>
        <translation>Haga que se oculte más tarde, o nunca.</translation>
    </message>
    <message>
        <source>The text or logo of the preset can&apos;t be read.</source>
        <translation>No se puede leer el texto o el logotipo del preajuste.</translation>
    </message>
    <message>
        <source>The logo can&apos;t be read.</source>
        <translation>No se puede leer el logotipo.</translation>
    </message>
    <message>
        <source>Choose its picture again.</source>
        <translation>Elija de nuevo su imagen.</translation>
    </message>
    <message>
        <source>There is no place “{0}”.</source>
        <translation>No existe la plataforma «{0}».</translation>
    </message>
    <message>
        <source>{0} takes {1} to {2} seconds; this clip has {3}.</source>
        <translation>{0} acepta de {1} a {2} segundos; este clip tiene {3}.</translation>
    </message>
    <message>
        <source>There is no preset “{0}”.</source>
        <translation>No existe el preajuste «{0}».</translation>
    </message>
    <message>
        <source>Instagram Reel</source>
        <translation>Reel de Instagram</translation>
    </message>
    <message>
        <source>Vertical video in the feed</source>
        <translation>Vídeo vertical en el feed</translation>
    </message>
    <message>
        <source>Instagram Story</source>
        <translation>Historia de Instagram</translation>
    </message>
    <message>
        <source>Vertical video for a day</source>
        <translation>Vídeo vertical durante un día</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Vertical video</source>
        <translation>Vídeo vertical</translation>
    </message>
    <message>
        <source>YouTube Short</source>
        <translation>YouTube Short</translation>
    </message>
    <message>
        <source>Shopify product</source>
        <translation>Producto de Shopify</translation>
    </message>
    <message>
        <source>Video on a product page, in the photo&apos;s shape</source>
        <translation>Vídeo en una página de producto, con la proporción de la foto</translation>
    </message>
    <message>
        <source>Amazon product</source>
        <translation>Producto de Amazon</translation>
    </message>
    <message>
        <source>Wide video on a product page, on white</source>
        <translation>Vídeo horizontal en una página de producto, sobre blanco</translation>
    </message>
    <message>
        <source>Web banner</source>
        <translation>Banner web</translation>
    </message>
    <message>
        <source>Display advertising, 300 x 250, stops after 30 s</source>
        <translation>Publicidad gráfica, 300 x 250, se detiene a los 30 s</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>A message from a free account</source>
        <translation>Un mensaje desde una cuenta gratuita</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Plays in a newsletter</source>
        <translation>Se reproduce en un boletín</translation>
    </message>
    <message>
        <source>Clips are MP4, MOV, WebM, MKV, AVI, GIF, WebP, AVIF and APNG files, and ZIP files or folders that Vivant made.</source>
        <translation>Los clips son archivos MP4, MOV, WebM, MKV, AVI, GIF, WebP, AVIF y APNG, y archivos ZIP o carpetas creados por Vivant.</translation>
    </message>
    <message>
        <source>There are no pictures in this clip.</source>
        <translation>No hay imágenes en este clip.</translation>
    </message>
    <message>
        <source>“{0}” does not say how fast it plays.</source>
        <translation>«{0}» no indica a qué velocidad se reproduce.</translation>
    </message>
    <message>
        <source>“{0}” is a picture, not a clip.</source>
        <translation>«{0}» es una imagen, no un clip.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or incomplete.</source>
        <translation>«{0}» está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>A picture in “{0}” is damaged.</source>
        <translation>Una imagen de «{0}» está dañada.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The pictures of this clip differ in size, or are too many.</source>
        <translation>Las imágenes de este clip tienen tamaños distintos o son demasiadas.</translation>
    </message>
    <message>
        <source>“{0}” is not a clip that can be read.</source>
        <translation>«{0}» no es un clip que se pueda leer.</translation>
    </message>
    <message>
        <source>Allow more bytes, make the clip shorter, or choose another format.</source>
        <translation>Permita más bytes, acorte el clip o elija otro formato.</translation>
    </message>
    <message>
        <source>This clip does not fit into {0} of {1}.</source>
        <translation>Este clip no cabe en {0} de {1}.</translation>
    </message>
    <message>
        <source>Sounds are MP3, WAV, FLAC, Ogg, Opus, M4A, AAC and AIFF files, or the sound of an MP4, MOV or WebM.</source>
        <translation>Los sonidos son archivos MP3, WAV, FLAC, Ogg, Opus, M4A, AAC y AIFF, o el sonido de un MP4, MOV o WebM.</translation>
    </message>
    <message>
        <source>“{0}” holds no sound that can be read.</source>
        <translation>«{0}» no contiene ningún sonido que se pueda leer.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read in time.</source>
        <translation>«{0}» tarda demasiado en leerse.</translation>
    </message>
    <message>
        <source>The written video has another size than the clip.</source>
        <translation>El vídeo guardado tiene un tamaño distinto al del clip.</translation>
    </message>
    <message>
        <source>The written video has {0} frames instead of {1}.</source>
        <translation>El vídeo guardado tiene {0} fotogramas en lugar de {1}.</translation>
    </message>
    <message>
        <source>The written video plays {0} frames per second instead of {1}.</source>
        <translation>El vídeo guardado tiene {0} fotogramas por segundo en lugar de {1}.</translation>
    </message>
    <message>
        <source>The written video does not look like the clip.</source>
        <translation>El vídeo guardado no se parece al clip.</translation>
    </message>
    <message>
        <source>“{0}” is not a video.</source>
        <translation>«{0}» no es un vídeo.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be written{1}.</source>
        <translation>No se puede escribir «{0}»{1}.</translation>
    </message>
    <message>
        <source>Check that the disk is connected.</source>
        <translation>Compruebe que el disco está conectado.</translation>
    </message>
    <message>
        <source>The disk is full: “{0}” can&apos;t be written.</source>
        <translation>El disco está lleno: no se puede escribir «{0}».</translation>
    </message>
    <message>
        <source>It is left as it is. Export again under another name.</source>
        <translation>Se deja como está. Exporte de nuevo con otro nombre.</translation>
    </message>
    <message>
        <source>This clip is no loop, so it plays once.</source>
        <translation>Este clip no es un bucle, así que se reproduce una vez.</translation>
    </message>
    <message>
        <source>{0} files hold no sound: it is left out.</source>
        <translation>Los archivos {0} no llevan sonido: se omite.</translation>
    </message>
    <message>
        <source>The sound is missing from the written file.</source>
        <translation>Falta el sonido en el archivo guardado.</translation>
    </message>
    <message>
        <source>The loop plays {0} times: {1} seconds.</source>
        <translation>El bucle se reproduce {0} veces: {1} segundos.</translation>
    </message>
    <message>
        <source>The recipe is missing from the written file.</source>
        <translation>Falta la receta en el archivo guardado.</translation>
    </message>
    <message>
        <source>There is no folder “{0}”.</source>
        <translation>No existe la carpeta «{0}».</translation>
    </message>
    <message>
        <source>Create it first, or choose another one.</source>
        <translation>Créela primero o elija otra.</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>«{0}» es una carpeta.</translation>
    </message>
    <message>
        <source>Add a file name to it, or give the name of a new folder.</source>
        <translation>Añada un nombre de archivo o indique el nombre de una carpeta nueva.</translation>
    </message>
    <message>
        <source>“{0}” already exists.</source>
        <translation>«{0}» ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it with --force.</source>
        <translation>Elija otro nombre o permita reemplazarlo con --force.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{0}”.</source>
        <translation>No se puede escribir nada en «{0}».</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Elija una carpeta propia.</translation>
    </message>
    <message>
        <source>{0} files can&apos;t hold content credentials.</source>
        <translation>Los archivos {0} no pueden contener credenciales de contenido.</translation>
    </message>
    <message>
        <source>Use MP4, MOV, GIF, WebP or PNG.</source>
        <translation>Use MP4, MOV, GIF, WebP o PNG.</translation>
    </message>
    <message>
        <source>“{0}” appeared while the clip was written.</source>
        <translation>«{0}» ha aparecido mientras se escribía el clip.</translation>
    </message>
    <message>
        <source>The written file can&apos;t be read back.</source>
        <translation>No se puede volver a leer el archivo guardado.</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be written into “{0}”.</source>
        <translation>El disco está lleno: no se puede escribir nada en «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is too long for a file&apos;s name.</source>
        <translation>«{0}» es demasiado largo para un nombre de archivo.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elija uno más corto.</translation>
    </message>
    <message>
        <source>The note in this file is not one of Vivant&apos;s.</source>
        <translation>La nota de este archivo no es de Vivant.</translation>
    </message>
    <message>
        <source>The note in this file is damaged.</source>
        <translation>La nota de este archivo está dañada.</translation>
    </message>
    <message>
        <source>{0} is not a colour.</source>
        <translation>{0} no es un color.</translation>
    </message>
    <message>
        <source>Give it like #C8102E.</source>
        <translation>Indíquelo como #C8102E.</translation>
    </message>
    <message>
        <source>Install Vivant again, or mark the label yourself (--region).</source>
        <translation>Instale Vivant de nuevo o marque la etiqueta usted mismo (--region).</translation>
    </message>
    <message>
        <source>Text can&apos;t be found: the package rapidocr is missing.</source>
        <translation>No se puede buscar texto: falta el paquete rapidocr.</translation>
    </message>
    <message>
        <source>A region of {0} x {1} pixels is too small.</source>
        <translation>Una región de {0} x {1} píxeles es demasiado pequeña.</translation>
    </message>
    <message>
        <source>Give x,y,width,height.</source>
        <translation>Indique x,y,ancho,alto.</translation>
    </message>
    <message>
        <source>A region lies outside the photo.</source>
        <translation>Una región queda fuera de la foto.</translation>
    </message>
    <message>
        <source>The photo is {0} x {1} pixels.</source>
        <translation>La foto tiene {0} x {1} píxeles.</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not installed.</source>
        <translation>{0} necesita {1}, que no está instalado.</translation>
    </message>
    <message>
        <source>Breeze&apos;s file {0} is missing.</source>
        <translation>Falta el archivo {0} de Breeze.</translation>
    </message>
    <message>
        <source>Breeze&apos;s weights are missing: {0}.</source>
        <translation>Faltan los pesos de Breeze: {0}.</translation>
    </message>
    <message>
        <source>The face mesh network is missing.</source>
        <translation>Falta la red de la malla facial.</translation>
    </message>
    <message>
        <source>“{0}” is not a checkpoint of Stable Diffusion 1.5.</source>
        <translation>«{0}» no es un checkpoint de Stable Diffusion 1.5.</translation>
    </message>
    <message>
        <source>Use its safetensors file.</source>
        <translation>Use su archivo safetensors.</translation>
    </message>
    <message>
        <source>This clip does not fit into the graphics card&apos;s memory, even at the lowest memory setting.</source>
        <translation>Este clip no cabe en la memoria de la tarjeta gráfica, ni siquiera con el ajuste de memoria más bajo.</translation>
    </message>
    <message>
        <source>Try a smaller size, fewer frames, or a smaller model.</source>
        <translation>Pruebe un tamaño menor, menos fotogramas o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>This model&apos;s weights need {0} GiB of main memory; {1} GiB are free.</source>
        <translation>Los pesos de este modelo necesitan {0} GiB de memoria principal; hay {1} GiB libres.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Cierre otros programas o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The model&apos;s numbers overflowed on this device.</source>
        <translation>Los números del modelo se han desbordado en este dispositivo.</translation>
    </message>
    <message>
        <source>Try another seed or another model.</source>
        <translation>Pruebe otra semilla u otro modelo.</translation>
    </message>
    <message>
        <source>The decoder fits neither into the graphics card&apos;s memory nor into the computer&apos;s.</source>
        <translation>El decodificador no cabe ni en la memoria de la tarjeta gráfica ni en la del equipo.</translation>
    </message>
    <message>
        <source>Close other programs, or try a smaller size or fewer frames.</source>
        <translation>Cierre otros programas o pruebe un tamaño menor o menos fotogramas.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>Falta {0}.</translation>
    </message>
    <message>
        <source>{0} holds too many files to be a part of a model.</source>
        <translation>{0} contiene demasiados archivos para ser parte de un modelo.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} contiene {1}.</translation>
    </message>
    <message>
        <source>Get the safetensors files of this model.</source>
        <translation>Consiga los archivos safetensors de este modelo.</translation>
    </message>
    <message>
        <source>{0} belongs to an adapter, not to a model.</source>
        <translation>{0} pertenece a un adaptador, no a un modelo.</translation>
    </message>
    <message>
        <source>{0} has a {1}, which Vivant does not use.</source>
        <translation>{0} tiene {1}, que Vivant no usa.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is missing in {1}.</source>
        <translation>El componente {0} del modelo falta en {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is a {1}, which is not what this family uses.</source>
        <translation>El componente {0} del modelo es {1}, que no es lo que usa esta familia.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} está dañado.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is no number for a setting.</source>
        <translation>{0} está dañado: {1} no es un número válido para un ajuste.</translation>
    </message>
    <message>
        <source>{0} is damaged: it lists no files.</source>
        <translation>{0} está dañado: no enumera ningún archivo.</translation>
    </message>
    <message>
        <source>{0}: it lacks tensors</source>
        <translation>{0}: le faltan tensores</translation>
    </message>
    <message>
        <source>Use another file of it.</source>
        <translation>Use otro archivo de la misma LoRA.</translation>
    </message>
    <message>
        <source>The adapters with which {0} needs only {1} steps are not on this computer.</source>
        <translation>Los adaptadores con los que {0} necesita solo {1} pasos no están en este equipo.</translation>
    </message>
    <message>
        <source>Choose another pace, or fetch them: vivant models fetch {0}</source>
        <translation>Elija otro ritmo o descárguelos: vivant models fetch {0}</translation>
    </message>
    <message>
        <source>The LoRA “{0}” does not fit the model&apos;s {1}.</source>
        <translation>La LoRA «{0}» no encaja con el componente {1} del modelo.</translation>
    </message>
    <message>
        <source>Use a LoRA that was trained for this model.</source>
        <translation>Use una LoRA entrenada para este modelo.</translation>
    </message>
    <message>
        <source>Nothing in “{0}” fits {1}.</source>
        <translation>Nada de «{0}» encaja con {1}.</translation>
    </message>
    <message>
        <source>“{0}” may be the expert for high noise or for low noise.</source>
        <translation>«{0}» puede ser el experto para ruido alto o el de ruido bajo.</translation>
    </message>
    <message>
        <source>Put “high_noise” or “low_noise” into its name, as its makers do.</source>
        <translation>Ponga «high_noise» o «low_noise» en su nombre, como hacen sus autores.</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of memory.</source>
        <translation>«{0}» no es una cantidad de memoria.</translation>
    </message>
    <message>
        <source>Write it like 6GiB or 800MiB.</source>
        <translation>Escríbala como 6GiB u 800MiB.</translation>
    </message>
    <message>
        <source>There is no device “{0}”.</source>
        <translation>No existe el dispositivo «{0}».</translation>
    </message>
    <message>
        <source>{0} can name: {1}.</source>
        <translation>{0} puede ser: {1}.</translation>
    </message>
    <message>
        <source>The computer&apos;s main memory could not hold the streaming weights.</source>
        <translation>La memoria principal del equipo no ha podido contener los pesos en carga continua.</translation>
    </message>
    <message>
        <source>“{0}” is the denoiser alone.</source>
        <translation>«{0}» es solo el eliminador de ruido.</translation>
    </message>
    <message>
        <source>Put a folder of Stable Video Diffusion XT beside it for the rest.</source>
        <translation>Ponga al lado una carpeta de Stable Video Diffusion XT para el resto.</translation>
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
        <translation>No hay pesos en {0}.</translation>
    </message>
    <message>
        <source>Copy its .safetensors files there.</source>
        <translation>Copie ahí sus archivos .safetensors.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration has numbers that no such model has.</source>
        <translation>La configuración del modelo tiene números que ningún modelo así tiene.</translation>
    </message>
    <message>
        <source>These are other weights, or a broken download.</source>
        <translation>Estos son otros pesos, o la descarga está dañada.</translation>
    </message>
    <message>
        <source>“{0}” has another shape than expected in {1}.</source>
        <translation>«{0}» tiene en {1} una forma distinta de la esperada.</translation>
    </message>
    <message>
        <source>These are other weights.</source>
        <translation>Estos son otros pesos.</translation>
    </message>
    <message>
        <source>“{0}” is missing in {1}.</source>
        <translation>«{0}» falta en {1}.</translation>
    </message>
    <message>
        <source>Download the weights again.</source>
        <translation>Descargue los pesos de nuevo.</translation>
    </message>
    <message>
        <source>The clip does not fit into the memory of the graphics card.</source>
        <translation>El clip no cabe en la memoria de la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer frames or a smaller size.</source>
        <translation>Cierre otros programas o pida menos fotogramas o un tamaño menor.</translation>
    </message>
    <message>
        <source>The model gives no picture for this photo.</source>
        <translation>El modelo no genera ninguna imagen para esta foto.</translation>
    </message>
    <message>
        <source>Its weights may be damaged.</source>
        <translation>Sus pesos pueden estar dañados.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is larger in its configuration than in its files.</source>
        <translation>El componente {0} del modelo es más grande en su configuración que en sus archivos.</translation>
    </message>
    <message>
        <source>The configuration of the model&apos;s {0} asks for too much memory.</source>
        <translation>La configuración del componente {0} del modelo pide demasiada memoria.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration asks for more layers than any model has.</source>
        <translation>La configuración del modelo pide más capas que las que tiene ningún modelo.</translation>
    </message>
    <message>
        <source>the picture is cut off</source>
        <translation>la imagen está incompleta</translation>
    </message>
    <message>
        <source>Save it smaller: {0} megapixels are the most.</source>
        <translation>Guárdela más pequeña: {0} megapíxeles como máximo.</translation>
    </message>
    <message>
        <source>Choose one picture in it.</source>
        <translation>Elija una imagen de las que contiene.</translation>
    </message>
    <message>
        <source>Save it as a JPEG, or smaller: {0} megapixels are the most.</source>
        <translation>Guárdela como JPEG o más pequeña: {0} megapíxeles como máximo.</translation>
    </message>
    <message>
        <source>Use a picture of at least {0} pixels on each side.</source>
        <translation>Use una imagen de al menos {0} píxeles por lado.</translation>
    </message>
    <message>
        <source>Save it as an ordinary JPEG, not a progressive one.</source>
        <translation>Guárdela como JPEG normal, no progresivo.</translation>
    </message>
    <message>
        <source>“{0}” is too large for an AVIF.</source>
        <translation>«{0}» es demasiado grande para un AVIF.</translation>
    </message>
    <message>
        <source>“{0}” is completely transparent.</source>
        <translation>«{0}» es completamente transparente.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Elija otra imagen.</translation>
    </message>
    <message>
        <source>“{0}” is a device or a pipe, not a picture.</source>
        <translation>«{0}» es un dispositivo o una tubería, no una imagen.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it again.</source>
        <translation>Cópielo o descárguelo de nuevo, o ábralo en otro programa y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>“{0}” has too many pixels to open safely.</source>
        <translation>«{0}» tiene demasiados píxeles para abrirlo con seguridad.</translation>
    </message>
    <message>
        <source>“{0}” is too small: {1} x {2} pixels.</source>
        <translation>«{0}» es demasiado pequeño: {1} x {2} píxeles.</translation>
    </message>
    <message>
        <source>“{0}” is too large a file.</source>
        <translation>«{0}» es un archivo demasiado grande.</translation>
    </message>
    <message>
        <source>Save it as a JPEG.</source>
        <translation>Guárdelo como JPEG.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a progressive JPEG.</source>
        <translation>«{0}» es demasiado grande para un JPEG progresivo.</translation>
    </message>
    <message>
        <source>a large Photoshop file (PSB)</source>
        <translation>un archivo grande de Photoshop (PSB)</translation>
    </message>
    <message>
        <source>a Photoshop file with {0} bits per channel</source>
        <translation>un archivo de Photoshop con {0} bits por canal</translation>
    </message>
    <message>
        <source>“{0}” is too large for a lossless or transparent WebP.</source>
        <translation>«{0}» es demasiado grande para un WebP sin pérdida o transparente.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a transparent or HDR HEIC.</source>
        <translation>«{0}» es demasiado grande para un HEIC transparente o HDR.</translation>
    </message>
    <message>
        <source>this picture can&apos;t be decoded</source>
        <translation>esta imagen no se puede decodificar</translation>
    </message>
    <message>
        <source>You have no permission to read “{0}”.</source>
        <translation>No tiene permiso para leer «{0}».</translation>
    </message>
    <message>
        <source>Allow reading it, or copy it elsewhere.</source>
        <translation>Permita leerlo o cópielo a otro lugar.</translation>
    </message>
    <message>
        <source>Copy it to this computer first.</source>
        <translation>Cópielo primero a este equipo.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read: it is {1}.</source>
        <translation>No se puede leer «{0}»: es {1}.</translation>
    </message>
    <message>
        <source>a Photoshop file of an unusual colour mode</source>
        <translation>un archivo de Photoshop en un modo de color poco común</translation>
    </message>
    <message>
        <source>a TIFF of an unusual kind</source>
        <translation>un TIFF de un tipo poco común</translation>
    </message>
    <message>
        <source>The face detection network is missing.</source>
        <translation>Falta la red de detección de caras.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP and GIF pictures can be opened.</source>
        <translation>Se pueden abrir imágenes JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP y GIF.</translation>
    </message>
    <message>
        <source>Develop it first: save it as a JPEG or TIFF in the program you edit photos with.</source>
        <translation>Revélela primero: guárdela como JPEG o TIFF en su programa de edición fotográfica.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, and save it as a PNG, JPEG or TIFF.</source>
        <translation>Ábralo en el programa con que se creó y guárdelo como PNG, JPEG o TIFF.</translation>
    </message>
    <message>
        <source>Save one frame of it as a picture, and open that.</source>
        <translation>Guarde uno de sus fotogramas como imagen y abra esa imagen.</translation>
    </message>
    <message>
        <source>The picture is the file of the same name without “._” in front.</source>
        <translation>La imagen es el archivo del mismo nombre sin «._» delante.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read: {1}.</source>
        <translation>No se puede leer «{0}»: {1}.</translation>
    </message>
    <message>
        <source>Choose from: {0}, or a colour like #f4f0ea.</source>
        <translation>Elija entre: {0}, o un color como #f4f0ea.</translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation>No existe {0} {1}.</translation>
    </message>
    <message>
        <source>The network that recognises things is missing.</source>
        <translation>Falta la red que reconoce objetos.</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>no hay filas</translation>
    </message>
    <message>
        <source>A picture in memory must be (H, W, 3) of 8-bit colour.</source>
        <translation>Una imagen en memoria debe ser (H, W, 3) con color de 8 bits.</translation>
    </message>
    <message>
        <source>a tag is too large</source>
        <translation>un campo es demasiado grande</translation>
    </message>
    <message>
        <source>a tag is cut off</source>
        <translation>un campo está incompleto</translation>
    </message>
    <message>
        <source>no size</source>
        <translation>sin tamaño</translation>
    </message>
    <message>
        <source>no colour map</source>
        <translation>sin mapa de colores</translation>
    </message>
    <message>
        <source>strips are missing</source>
        <translation>faltan bandas</translation>
    </message>
    <message>
        <source>a strip is too large</source>
        <translation>una banda es demasiado grande</translation>
    </message>
    <message>
        <source>a strip is cut off</source>
        <translation>una banda está incompleta</translation>
    </message>
    <message>
        <source>pieces are missing</source>
        <translation>faltan partes</translation>
    </message>
    <message>
        <source>The clip is begun already.</source>
        <translation>El clip ya se ha empezado.</translation>
    </message>
    <message>
        <source>Use its settings for a new one.</source>
        <translation>Use sus ajustes para uno nuevo.</translation>
    </message>
    <message>
        <source>Free some space, then go on: what was drawn is kept.</source>
        <translation>Libere espacio y continúe: lo dibujado se conserva.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be written to {0}.</source>
        <translation>El clip no se puede escribir en {0}.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>Es posible que el archivo esté dañado.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be written to {0}: the disk is full.</source>
        <translation>El clip no se puede escribir en {0}: el disco está lleno.</translation>
    </message>
    <message>
        <source>{0} is too large.</source>
        <translation>{0} es demasiado grande.</translation>
    </message>
    <message>
        <source>The edits of the clip in {0} can&apos;t be read.</source>
        <translation>Las ediciones del clip de {0} no se pueden leer.</translation>
    </message>
    <message>
        <source>The edits can&apos;t be kept in {0}.</source>
        <translation>Las ediciones no se pueden guardar en {0}.</translation>
    </message>
    <message>
        <source>The repaired frames in {0} can&apos;t be read.</source>
        <translation>Los fotogramas reparados de {0} no se pueden leer.</translation>
    </message>
    <message>
        <source>The end picture is missing, or is not the one the recipe names.</source>
        <translation>Falta la imagen final, o no es la que indica la receta.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Elíjala de nuevo.</translation>
    </message>
    <message>
        <source>The clip needs {0} GB of disk, and less is free in {1}.</source>
        <translation>El clip necesita {0} GB de disco y hay menos libre en {1}.</translation>
    </message>
    <message>
        <source>Free some space, or make fewer or smaller frames.</source>
        <translation>Libere espacio o cree menos fotogramas o más pequeños.</translation>
    </message>
    <message>
        <source>Was it moved, renamed or deleted?</source>
        <translation>¿Se ha movido, renombrado o eliminado?</translation>
    </message>
    <message>
        <source>There is no room for the clip&apos;s frames ({0} GB).</source>
        <translation>No hay espacio para los fotogramas del clip ({0} GB).</translation>
    </message>
    <message>
        <source>The clip in {0} is not finished.</source>
        <translation>El clip de {0} no está terminado.</translation>
    </message>
    <message>
        <source>Run the job again to continue it.</source>
        <translation>Ejecute el trabajo de nuevo para continuarlo.</translation>
    </message>
    <message>
        <source>Another Vivant is working on this clip.</source>
        <translation>Otro Vivant está trabajando en este clip.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used.</source>
        <translation>{0} no se puede usar.</translation>
    </message>
    <message>
        <source>The photo of the clip in {0} is gone.</source>
        <translation>La foto del clip de {0} ya no está.</translation>
    </message>
    <message>
        <source>Make the clip again.</source>
        <translation>Cree el clip de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not a job of Vivant&apos;s.</source>
        <translation>{0} no es un trabajo de Vivant.</translation>
    </message>
    <message>
        <source>Its request can&apos;t be read.</source>
        <translation>Su petición no se puede leer.</translation>
    </message>
    <message>
        <source>The frames of {0} can&apos;t be read.</source>
        <translation>Los fotogramas de {0} no se pueden leer.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be deleted.</source>
        <translation>{0} no se puede eliminar.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved.</source>
        <translation>{0} no se puede mover.</translation>
    </message>
    <message>
        <source>{0} is not a job.</source>
        <translation>{0} no es un trabajo.</translation>
    </message>
    <message>
        <source>Jobs are kept in {0}.</source>
        <translation>Los trabajos se guardan en {0}.</translation>
    </message>
    <message>
        <source>The clips in {0} can&apos;t be listed.</source>
        <translation>Los clips de {0} no se pueden enumerar.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>No se puede leer {0}: {1}.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>See {0} for the details.</source>
        <translation>Los detalles están en {0}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read or written: {1}.</source>
        <translation>{0} no se puede leer o escribir: {1}.</translation>
    </message>
    <message>
        <source>Something went wrong that Vivant did not expect.</source>
        <translation>Ha ocurrido algo que Vivant no esperaba.</translation>
    </message>
    <message>
        <source>{0} is too long for a file&apos;s name.</source>
        <translation>{0} es demasiado largo para un nombre de archivo.</translation>
    </message>
    <message>
        <source>Is the disk still there, and open to you?</source>
        <translation>¿Sigue el disco ahí y tiene acceso a él?</translation>
    </message>
    <message>
        <source>Built in. Moves the photo&apos;s own pixels, so labels and faces stay themselves. Any computer.</source>
        <translation>Integrado. Mueve los propios píxeles de la foto, así que etiquetas y caras siguen siendo las mismas. Cualquier equipo.</translation>
    </message>
    <message>
        <source>There is no model {0}.</source>
        <translation>No existe el modelo {0}.</translation>
    </message>
    <message>
        <source>Models: {0}.</source>
        <translation>Modelos: {0}.</translation>
    </message>
    <message>
        <source>Follows a prompt, 720p at 24 frames a second, under a free licence.</source>
        <translation>Sigue un prompt, 720p a 24 fotogramas por segundo, con una licencia libre.</translation>
    </message>
    <message>
        <source>A free licence; its text is at the link.</source>
        <translation>Una licencia libre; su texto está en el enlace.</translation>
    </message>
    <message>
        <source>Two experts of 14 billion parameters: the finest motion here, start and end picture, for large machines.</source>
        <translation>Dos expertos de 14 000 millones de parámetros: el movimiento más fino, imagen inicial y final, para equipos potentes.</translation>
    </message>
    <message>
        <source>One model of 14 billion parameters that also looks at the photo through CLIP. 480p.</source>
        <translation>Un modelo de 14 000 millones de parámetros que también mira la foto a través de CLIP. 480p.</translation>
    </message>
    <message>
        <source>Its own terms, which reportedly limit large companies. Read them before selling what you make.</source>
        <translation>Condiciones propias que, según se dice, limitan a las grandes empresas. Léalas antes de vender lo que cree.</translation>
    </message>
    <message>
        <source>Six seconds at 720 x 480, follows long prompts. One size and one length, as it was trained.</source>
        <translation>Seis segundos a 720 x 480, sigue prompts largos. Un tamaño y una duración, como se entrenó.</translation>
    </message>
    <message>
        <source>Its own terms; commercial use asks for registration. Read them before selling what you make.</source>
        <translation>Condiciones propias; el uso comercial requiere registro. Léalas antes de vender lo que cree.</translation>
    </message>
    <message>
        <source>Up to ten seconds at 16 frames a second, up to 1360 x 768 in steps of 16, follows long prompts.</source>
        <translation>Hasta diez segundos a 16 fotogramas por segundo, hasta 1360 x 768 en pasos de 16, sigue prompts largos.</translation>
    </message>
    <message>
        <source>Stable Diffusion 1.5 set in motion: start and end picture, the smallest download.</source>
        <translation>Stable Diffusion 1.5 en movimiento: imagen inicial y final, la descarga más pequeña.</translation>
    </message>
    <message>
        <source>Free for most uses, with a list of forbidden ones; the motion parts are Apache-2.0.</source>
        <translation>Libre para la mayoría de los usos, con una lista de prohibidos; las partes de movimiento son Apache-2.0.</translation>
    </message>
    <message>
        <source>“{0}” does not hold weights of a model that Vivant knows.</source>
        <translation>«{0}» no contiene pesos de un modelo que Vivant conozca.</translation>
    </message>
    <message>
        <source>A folder from the Hub, or a .safetensors file of Stable Video Diffusion.</source>
        <translation>Una carpeta del Hub, o un archivo .safetensors de Stable Video Diffusion.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its num_frames can&apos;t be right.</source>
        <translation>«{0}» está dañado: su num_frames no puede ser correcto.</translation>
    </message>
    <message>
        <source>LoRAs are read from safetensors files only: those cannot carry programs.</source>
        <translation>Las LoRA solo se leen de archivos safetensors: estos no pueden contener programas.</translation>
    </message>
    <message>
        <source>{0} takes LoRAs for {1}.</source>
        <translation>{0} admite LoRA para {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a safetensors file.</source>
        <translation>«{0}» no es un archivo safetensors.</translation>
    </message>
    <message>
        <source>“{0}” holds no LoRA.</source>
        <translation>«{0}» no contiene ninguna LoRA.</translation>
    </message>
    <message>
        <source>{0} takes no LoRAs.</source>
        <translation>{0} no admite LoRA.</translation>
    </message>
    <message>
        <source>{0} is a LoRA for {1}.</source>
        <translation>{0} es una LoRA para {1}.</translation>
    </message>
    <message>
        <source>Give a .safetensors file.</source>
        <translation>Indique un archivo .safetensors.</translation>
    </message>
    <message>
        <source>“{0}” is a {1}, which can&apos;t be used.</source>
        <translation>«{0}» es de tipo {1} y no se puede usar.</translation>
    </message>
    <message>
        <source>Use a plain LoRA.</source>
        <translation>Use una LoRA corriente.</translation>
    </message>
    <message>
        <source>Fetch the model again, or import another folder.</source>
        <translation>Descargue el modelo de nuevo o importe otra carpeta.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} no es un archivo.</translation>
    </message>
    <message>
        <source>{0} is too large to be what its name says.</source>
        <translation>{0} es demasiado grande para ser lo que dice su nombre.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not a JSON object.</source>
        <translation>{0} está dañado: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>{0}: the memory is full.</source>
        <translation>{0}: la memoria está llena.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Cierre otros programas.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>No se puede leer {0}: {1}</translation>
    </message>
    <message>
        <source>Weights are read from safetensors files only: those cannot carry programs.</source>
        <translation>Los pesos solo se leen de archivos safetensors: no pueden contener programas.</translation>
    </message>
    <message>
        <source>“{0}” is not a file of weights that can be used.</source>
        <translation>«{0}» no es un archivo de pesos que se pueda usar.</translation>
    </message>
    <message>
        <source>This model&apos;s motion can&apos;t be adjusted</source>
        <translation>El movimiento de este modelo no se puede ajustar</translation>
    </message>
    <message>
        <source>How much moves: twice the value, twice the motion</source>
        <translation>Cuánto se mueve: el doble de valor, el doble de movimiento</translation>
    </message>
    <message>
        <source>How much moves: the model&apos;s motion bucket, not a calibrated scale</source>
        <translation>Cuánto se mueve: el «motion bucket» del modelo, no una escala calibrada</translation>
    </message>
    <message>
        <source>How fast time passes</source>
        <translation>Lo rápido que pasa el tiempo</translation>
    </message>
    <message>
        <source>How far the clip may depart from the photo</source>
        <translation>Cuánto puede alejarse el clip de la foto</translation>
    </message>
    <message>
        <source>Becomes words in the prompt, so it is only a hint</source>
        <translation>Se convierte en palabras del prompt, así que es solo una indicación</translation>
    </message>
    <message>
        <source>Imagines new motion for the whole photo. Wants a graphics card, and patience without one.</source>
        <translation>Imagina un movimiento nuevo para toda la foto. Pide una tarjeta gráfica, o paciencia sin ella.</translation>
    </message>
    <message>
        <source>{0} % of the picture is shown; choose “blur” or a colour as its edges to show all.</source>
        <translation>Se muestra el {0} % de la imagen; elija «blur» o un color como bordes para mostrarla entera.</translation>
    </message>
    <message>
        <source>{0} makes {1} frames, not {2}.</source>
        <translation>{0} crea {1} fotogramas, no {2}.</translation>
    </message>
    <message>
        <source>{0} makes {1}x{2} pixels, not {3}x{4}.</source>
        <translation>{0} crea {1}x{2} píxeles, no {3}x{4}.</translation>
    </message>
    <message>
        <source>{0} makes {1} frames in {2} passes: {3} times the time of one.</source>
        <translation>{0} crea {1} fotogramas en {2} pasadas: {3} veces el tiempo de una.</translation>
    </message>
    <message>
        <source>edits are a short list</source>
        <translation>la lista de ediciones debe ser corta</translation>
    </message>
    <message>
        <source>unknown edit</source>
        <translation>edición desconocida</translation>
    </message>
    <message>
        <source>The effects are too long.</source>
        <translation>La lista de efectos es demasiado larga.</translation>
    </message>
    <message>
        <source>The effect {0} is asked for twice.</source>
        <translation>El efecto {0} se pide dos veces.</translation>
    </message>
    <message>
        <source>There is no effect {0}.</source>
        <translation>No existe el efecto {0}.</translation>
    </message>
    <message>
        <source>An effect&apos;s strength can&apos;t be {0}.</source>
        <translation>La intensidad de un efecto no puede ser {0}.</translation>
    </message>
    <message>
        <source>It goes from 0 to 1.</source>
        <translation>Va de 0 a 1.</translation>
    </message>
    <message>
        <source>Write: free forward=1 roll=0.2 from right=-0.3 ease=out; axes: right, down, forward, pan, tilt, roll.</source>
        <translation>Escriba: free forward=1 roll=0.2 from right=-0.3 ease=out; ejes: right, down, forward, pan, tilt, roll.</translation>
    </message>
    <message>
        <source>An axis of the camera can&apos;t be {0}.</source>
        <translation>Un eje de la cámara no puede ser {0}.</translation>
    </message>
    <message>
        <source>It goes from -1 to 1.</source>
        <translation>Va de -1 a 1.</translation>
    </message>
    <message>
        <source>Start and end of the camera move are the same.</source>
        <translation>El principio y el final del movimiento de cámara son iguales.</translation>
    </message>
    <message>
        <source>{0} is not an axis or option of the free camera.</source>
        <translation>{0} no es un eje ni una opción de la cámara libre.</translation>
    </message>
    <message>
        <source>The list of LoRAs is too long.</source>
        <translation>La lista de LoRA es demasiado larga.</translation>
    </message>
    <message>
        <source>A clip can have {0}.</source>
        <translation>Un clip puede tener {0} como máximo.</translation>
    </message>
    <message>
        <source>{0} LoRAs are too many.</source>
        <translation>{0} LoRA son demasiadas.</translation>
    </message>
    <message>
        <source>The LoRA {0} is asked for twice.</source>
        <translation>La LoRA {0} se pide dos veces.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Indíquela una sola vez.</translation>
    </message>
    <message>
        <source>The list of LoRAs can&apos;t be read.</source>
        <translation>La lista de LoRA no se puede leer.</translation>
    </message>
    <message>
        <source>Give their files again.</source>
        <translation>Indique de nuevo sus archivos.</translation>
    </message>
    <message>
        <source>A LoRA&apos;s strength can&apos;t be {0}.</source>
        <translation>La intensidad de una LoRA no puede ser {0}.</translation>
    </message>
    <message>
        <source>“light” has a value of the wrong kind.</source>
        <translation>«light» tiene un valor de tipo incorrecto.</translation>
    </message>
    <message>
        <source>The request can&apos;t be read.</source>
        <translation>La petición no se puede leer.</translation>
    </message>
    <message>
        <source>This version of Vivant does not know {0}.</source>
        <translation>Esta versión de Vivant no conoce {0}.</translation>
    </message>
    <message>
        <source>The size is missing.</source>
        <translation>Falta el tamaño.</translation>
    </message>
    <message>
        <source>“{0}” has a value of the wrong kind.</source>
        <translation>«{0}» tiene un valor de tipo incorrecto.</translation>
    </message>
    <message>
        <source>{0} is not a painted hint.</source>
        <translation>{0} no es una indicación pintada.</translation>
    </message>
    <message>
        <source>The painted hints are too long.</source>
        <translation>Las indicaciones pintadas son demasiado largas.</translation>
    </message>
    <message>
        <source>The recipe in this file is too large to be one of Vivant&apos;s.</source>
        <translation>La receta de este archivo es demasiado grande para ser de Vivant.</translation>
    </message>
    <message>
        <source>This file was not made by Vivant.</source>
        <translation>Este archivo no se creó con Vivant.</translation>
    </message>
    <message>
        <source>The recipe in this file is damaged.</source>
        <translation>La receta de este archivo está dañada.</translation>
    </message>
    <message>
        <source>The recipe in this file can&apos;t be used: {0}</source>
        <translation>La receta de este archivo no se puede usar: {0}</translation>
    </message>
    <message>
        <source>This file carries no recipe of Vivant&apos;s.</source>
        <translation>Este archivo no contiene ninguna receta de Vivant.</translation>
    </message>
    <message>
        <source>Give a colour as its background, or choose Breeze.</source>
        <translation>Dé un color como fondo o elija Breeze.</translation>
    </message>
    <message>
        <source>The nearest it can is {0}x{1}.</source>
        <translation>Lo más cercano posible es {0}x{1}.</translation>
    </message>
    <message>
        <source>The nearest it can is {0}.</source>
        <translation>Lo más cercano posible es {0}.</translation>
    </message>
    <message>
        <source>Leave the border out; “fit” says what is around a photo of another shape than the clip.</source>
        <translation>Omita el borde; «fit» indica qué rodea a una foto de otra proporción que el clip.</translation>
    </message>
    <message>
        <source>Write it like #ffffff (white) or #202020. A background may also be “none”: transparent.</source>
        <translation>Escríbalo como #ffffff (blanco) o #202020. Un fondo también puede ser «none»: transparente.</translation>
    </message>
    <message>
        <source>{0} can&apos;t make transparent clips.</source>
        <translation>{0} no puede crear clips transparentes.</translation>
    </message>
    <message>
        <source>Width and height must be even, as video needs it.</source>
        <translation>El ancho y el alto deben ser pares, como exige el vídeo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t make {1}x{2} pixels.</source>
        <translation>{0} no puede crear {1}x{2} píxeles.</translation>
    </message>
    <message>
        <source>{0} can&apos;t make {1} frames.</source>
        <translation>{0} no puede crear {1} fotogramas.</translation>
    </message>
    <message>
        <source>{0} needs a prompt.</source>
        <translation>{0} necesita un prompt.</translation>
    </message>
    <message>
        <source>Say in a sentence what moves, and how.</source>
        <translation>Diga en una frase qué se mueve y cómo.</translation>
    </message>
    <message>
        <source>{0} takes no prompt.</source>
        <translation>{0} no acepta prompts.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another model.</source>
        <translation>Omítalo o elija otro modelo.</translation>
    </message>
    <message>
        <source>{0} takes no negative prompt.</source>
        <translation>{0} no acepta prompts negativos.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omítalo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t end on a picture.</source>
        <translation>{0} no puede terminar en una imagen.</translation>
    </message>
    <message>
        <source>The end picture is not given by its hash.</source>
        <translation>La imagen final no se indica por su hash.</translation>
    </message>
    <message>
        <source>A loop ends where it begins.</source>
        <translation>Un bucle termina donde empieza.</translation>
    </message>
    <message>
        <source>Choose either a loop or an end picture.</source>
        <translation>Elija un bucle o una imagen final.</translation>
    </message>
    <message>
        <source>{0} takes no painted hints.</source>
        <translation>{0} no acepta indicaciones pintadas.</translation>
    </message>
    <message>
        <source>Breeze does.</source>
        <translation>Breeze sí.</translation>
    </message>
    <message>
        <source>{0} has no effects.</source>
        <translation>{0} no tiene efectos.</translation>
    </message>
    <message>
        <source>Breeze has: leave them out, or choose Breeze.</source>
        <translation>Breeze los tiene: omítalos o elija Breeze.</translation>
    </message>
    <message>
        <source>{0} puts no border around a photo.</source>
        <translation>{0} no pone borde alrededor de una foto.</translation>
    </message>
    <message>
        <source>{0} moves the photo&apos;s own colours.</source>
        <translation>{0} mueve los propios colores de la foto.</translation>
    </message>
    <message>
        <source>There are none to bring back.</source>
        <translation>No hay ninguno que recuperar.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}.</source>
        <translation>{0} no puede ser {1}.</translation>
    </message>
    <message>
        <source>It goes from {0} to {1}.</source>
        <translation>Va de {0} a {1}.</translation>
    </message>
    <message>
        <source>Leave them out, or choose another model.</source>
        <translation>Quítelas o elija otro modelo.</translation>
    </message>
    <message>
        <source>{0} has no experts for high and low noise.</source>
        <translation>{0} no tiene expertos para ruido alto y bajo.</translation>
    </message>
    <message>
        <source>Give the LoRA without them.</source>
        <translation>Indique la LoRA sin ellos.</translation>
    </message>
    <message>
        <source>The {0} is too long or has characters that can&apos;t be printed.</source>
        <translation>El {0} es demasiado largo o tiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Vivant runs from its source here.</source>
        <translation>Vivant se ejecuta aquí desde su código fuente.</translation>
    </message>
    <message>
        <source>Install them beside it: pip install -e &apos;.[models]&apos;</source>
        <translation>Instálelos en el mismo entorno: pip install -e &apos;.[models]&apos;</translation>
    </message>
    <message>
        <source>torch was downloaded but does not work on this computer.</source>
        <translation>torch se ha descargado, pero no funciona en este equipo.</translation>
    </message>
    <message>
        <source>Try again, or use Breeze, which needs no torch.</source>
        <translation>Inténtelo de nuevo o use Breeze, que no necesita torch.</translation>
    </message>
    <message>
        <source>There is too little room in {0}: {1} GB are needed.</source>
        <translation>Hay muy poco espacio en {0}: se necesitan {1} GB.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>torch could not be downloaded.</source>
        <translation>No se ha podido descargar torch.</translation>
    </message>
    <message>
        <source>Check the network and try again; complete files are kept.</source>
        <translation>Compruebe la red e inténtelo de nuevo; los archivos completos se conservan.</translation>
    </message>
    <message>
        <source>This is the newest Vivant ({0}).</source>
        <translation>Esta es la versión más reciente de Vivant ({0}).</translation>
    </message>
    <message>
        <source>This copy of Vivant has no address for its releases.</source>
        <translation>Esta copia de Vivant no tiene una dirección donde buscar versiones.</translation>
    </message>
    <message>
        <source>Check the page you downloaded Vivant from.</source>
        <translation>Mire en la página de la que descargó Vivant.</translation>
    </message>
    <message>
        <source>The list of releases can&apos;t be read.</source>
        <translation>La lista de versiones no se puede leer.</translation>
    </message>
    <message>
        <source>The list of releases can&apos;t be reached.</source>
        <translation>No se puede acceder a la lista de versiones.</translation>
    </message>
    <message>
        <source>Is there a network? Try again later.</source>
        <translation>¿Hay red? Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>The clips need about {0} GB of disk, and {1} GB are free.</source>
        <translation>Los clips necesitan unos {0} GB de disco y hay {1} GB libres.</translation>
    </message>
    <message>
        <source>Free some space, choose another disk, or make the batch in parts: --part 1/10.</source>
        <translation>Libere espacio, elija otro disco o divida el lote: --part 1/10.</translation>
    </message>
    <message>
        <source>What is done is kept; the batch goes on.</source>
        <translation>Lo hecho se conserva; el lote continúa.</translation>
    </message>
    <message>
        <source>The clips can&apos;t be written into “{0}”{1}.</source>
        <translation>Los clips no se pueden escribir en «{0}»{1}.</translation>
    </message>
    <message>
        <source>There is no batch in “{0}” that could go on.</source>
        <translation>En «{0}» no hay ningún lote que pueda continuar.</translation>
    </message>
    <message>
        <source>The plan of the batch in “{0}” is damaged.</source>
        <translation>El plan del lote de «{0}» está dañado.</translation>
    </message>
    <message>
        <source>Another Vivant is working on “{0}”.</source>
        <translation>Otro Vivant está trabajando en «{0}».</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Start one: vivant batch FOLDER -o OUT</source>
        <translation>Empiece uno: vivant batch CARPETA -o DESTINO</translation>
    </message>
    <message>
        <source>Give the photos or the table again; what is done stays.</source>
        <translation>Indique de nuevo las fotos o la tabla; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was planned.</source>
        <translation>«{0}» ha cambiado desde que se planificó.</translation>
    </message>
    <message>
        <source>Start the batch again.</source>
        <translation>Empiece el lote de nuevo.</translation>
    </message>
    <message>
        <source>This recipe ends on a picture.</source>
        <translation>Esta receta termina en una imagen.</translation>
    </message>
    <message>
        <source>{0} is not a ratio.</source>
        <translation>{0} no es una proporción.</translation>
    </message>
    <message>
        <source>Write it like 9:16 or 1:1.</source>
        <translation>Escríbala como 9:16 o 1:1.</translation>
    </message>
    <message>
        <source>{0} in the column “{1}” is not a number.</source>
        <translation>{0} en la columna «{1}» no es un número.</translation>
    </message>
    <message>
        <source>For a single photo use vivant animate.</source>
        <translation>Para una sola foto use vivant animate.</translation>
    </message>
    <message>
        <source>It has {0} cells, and the table has {1} columns.</source>
        <translation>Tiene {0} celdas y la tabla tiene {1} columnas.</translation>
    </message>
    <message>
        <source>There is no folder and no table “{0}”.</source>
        <translation>No existe ni carpeta ni tabla «{0}».</translation>
    </message>
    <message>
        <source>Is the name spelled correctly?</source>
        <translation>¿Está bien escrito el nombre?</translation>
    </message>
    <message>
        <source>“{0}” is neither a folder nor a .csv or .tsv table.</source>
        <translation>«{0}» no es una carpeta ni una tabla .csv o .tsv.</translation>
    </message>
    <message>
        <source>Its first row names the columns; “{0}” is the one that is needed.</source>
        <translation>Su primera fila nombra las columnas; «{0}» es la necesaria.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a table.</source>
        <translation>«{0}» es demasiado grande para una tabla.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Divídala en varias.</translation>
    </message>
    <message>
        <source>Put quotes around text with commas in it.</source>
        <translation>Ponga entre comillas el texto que contenga comas.</translation>
    </message>
    <message>
        <source>Vivant takes files only: save it to the disk first.</source>
        <translation>Vivant solo acepta archivos: guárdelo primero en el disco.</translation>
    </message>
    <message>
        <source>It names no photo.</source>
        <translation>No indica ninguna foto.</translation>
    </message>
    <message>
        <source>Fill in the column “{0}”.</source>
        <translation>Rellene la columna «{0}».</translation>
    </message>
    <message>
        <source>“{0}” has no column with photos.</source>
        <translation>«{0}» no tiene ninguna columna con fotos.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read as a table.</source>
        <translation>«{0}» no se puede leer como tabla.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Guárdela de nuevo como CSV.</translation>
    </message>
    <message>
        <source>{0} is a web address.</source>
        <translation>{0} es una dirección web.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or other names.</source>
        <translation>Elija una carpeta vacía u otros nombres.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libere espacio o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The machines that took it have ended each time.</source>
        <translation>Los equipos que se encargaron de él se han detenido todas las veces.</translation>
    </message>
    <message>
        <source>Is it open (vivant crew open), and is the key the same?</source>
        <translation>¿Está abierto (vivant crew open) y es la misma la clave?</translation>
    </message>
    <message>
        <source>No scheduler answers at {0}.</source>
        <translation>Ningún planificador responde en {0}.</translation>
    </message>
    <message>
        <source>Is there enough memory on them?</source>
        <translation>¿Tienen suficiente memoria?</translation>
    </message>
    <message>
        <source>The crew is gone; {0} clips of this run are safe. Waiting for it to come back.</source>
        <translation>Se ha perdido el grupo; {0} clips de esta ejecución están a salvo. Esperando a que vuelva.</translation>
    </message>
    <message>
        <source>The crew is back.</source>
        <translation>El grupo ha vuelto.</translation>
    </message>
    <message>
        <source>A member of the crew could not do it.</source>
        <translation>Un miembro del grupo no ha podido hacerlo.</translation>
    </message>
    <message>
        <source>Write it like tls://192.168.1.5:8786; nothing is sent unencrypted.</source>
        <translation>Escríbala como tls://192.168.1.5:8786; nada se envía sin cifrar.</translation>
    </message>
    <message>
        <source>“{0}” is not the key of a crew.</source>
        <translation>«{0}» no es la clave de un grupo.</translation>
    </message>
    <message>
        <source>Make one: vivant crew key crew.pem</source>
        <translation>Cree una: vivant crew key crew.pem</translation>
    </message>
    <message>
        <source>Others can read the key “{0}”.</source>
        <translation>Otras personas pueden leer la clave «{0}».</translation>
    </message>
    <message>
        <source>Close it: chmod 600 {0}</source>
        <translation>Restrinja el acceso: chmod 600 {0}</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a crew.</source>
        <translation>«{0}» no es la dirección de un grupo.</translation>
    </message>
    <message>
        <source>A crew needs {0}, which is not installed.</source>
        <translation>Un grupo necesita {0}, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;vivant[crew]&apos;</source>
        <translation>Instálelo: pip install &apos;vivant[crew]&apos;</translation>
    </message>
    <message>
        <source>There is no key “{0}”.</source>
        <translation>No existe la clave «{0}».</translation>
    </message>
    <message>
        <source>{0} is gone. Looking for it again.</source>
        <translation>Se ha perdido {0}. Buscándolo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another --host or --port.</source>
        <translation>Elija otro --host o --port.</translation>
    </message>
    <message>
        <source>Joined {0}.</source>
        <translation>Unido a {0}.</translation>
    </message>
    <message>
        <source>{0}:{1} can&apos;t be opened.</source>
        <translation>{0}:{1} no se puede abrir.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be found.</source>
        <translation>No se encuentra «{0}».</translation>
    </message>
    <message>
        <source>Is the name spelled correctly, and the network there?</source>
        <translation>¿Está bien escrito el nombre y hay red?</translation>
    </message>
    <message>
        <source>{0} has no encoder {1}.</source>
        <translation>{0} no tiene el codificador {1}.</translation>
    </message>
    <message>
        <source>Printed text can&apos;t be read.</source>
        <translation>No se puede leer texto impreso.</translation>
    </message>
    <message>
        <source>This pattern of names is too long.</source>
        <translation>Este patrón de nombres es demasiado largo.</translation>
    </message>
    <message>
        <source>Use up to {0} characters.</source>
        <translation>Use {0} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A brace in this pattern of names is not closed.</source>
        <translation>En este patrón de nombres falta cerrar una llave.</translation>
    </message>
    <message>
        <source>{0} leads out of the folder of the clips.</source>
        <translation>{0} lleva fuera de la carpeta de los clips.</translation>
    </message>
    <message>
        <source>Use a name without “..”.</source>
        <translation>Use un nombre sin «..».</translation>
    </message>
    <message>
        <source>A name can&apos;t contain {{0}}.</source>
        <translation>Un nombre no puede contener {{0}}.</translation>
    </message>
    <message>
        <source>Write FILE:0.8, or for one of two experts FILE:0.8:high.</source>
        <translation>Escriba ARCHIVO:0.8 o, para uno de dos expertos, ARCHIVO:0.8:high.</translation>
    </message>
    <message>
        <source>{0} names no file.</source>
        <translation>{0} no nombra ningún archivo.</translation>
    </message>
    <message>
        <source>No place is chosen.</source>
        <translation>No se ha elegido ninguna plataforma.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elija al menos una.</translation>
    </message>
    <message>
        <source>To stay below the limit: {0}.</source>
        <translation>Para no superar el límite: {0}.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>For the web: {0}.</source>
        <translation>Para la web: {0}.</translation>
    </message>
    <message>
        <source>A preset holds: {0}.</source>
        <translation>Un preajuste contiene: {0}.</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>No existe el preajuste {0}.</translation>
    </message>
    <message>
        <source>Choose a model of the list.</source>
        <translation>Elija un modelo de la lista.</translation>
    </message>
    <message>
        <source>This version of Vivant does not know {0} in a preset.</source>
        <translation>Esta versión de Vivant no conoce {0} en un preajuste.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un preajuste necesita un nombre.</translation>
    </message>
    <message>
        <source>{0} is the name of a place.</source>
        <translation>{0} es el nombre de una plataforma.</translation>
    </message>
    <message>
        <source>The settings of the preset can&apos;t be read.</source>
        <translation>Los ajustes del preajuste no se pueden leer.</translation>
    </message>
    <message>
        <source>The export of the preset can&apos;t be read.</source>
        <translation>La exportación del preajuste no se puede leer.</translation>
    </message>
    <message>
        <source>There is no format {0}.</source>
        <translation>No existe el formato {0}.</translation>
    </message>
    <message>
        <source>{0} is too large to be a preset of Vivant&apos;s.</source>
        <translation>{0} es demasiado grande para ser un preajuste de Vivant.</translation>
    </message>
    <message>
        <source>The preset can&apos;t be kept in {0}: {1}.</source>
        <translation>El preajuste no se puede guardar en {0}: {1}.</translation>
    </message>
    <message>
        <source>There is a preset {0} already.</source>
        <translation>Ya existe un preajuste {0}.</translation>
    </message>
    <message>
        <source>A preset can&apos;t hold weights of your own: they are only here.</source>
        <translation>Un preajuste no puede contener pesos propios: solo están aquí.</translation>
    </message>
    <message>
        <source>This is not a preset of Vivant&apos;s.</source>
        <translation>Esto no es un preajuste de Vivant.</translation>
    </message>
    <message>
        <source>Save one in the window: Preset, Save as…</source>
        <translation>Guarde uno en la ventana: Preajuste, Guardar como…</translation>
    </message>
    <message>
        <source>This preset is of another version of Vivant.</source>
        <translation>Este preajuste es de otra versión de Vivant.</translation>
    </message>
    <message>
        <source>Save it again there, or here.</source>
        <translation>Guárdelo de nuevo allí o aquí.</translation>
    </message>
    <message>
        <source>The preset has no name.</source>
        <translation>El preajuste no tiene nombre.</translation>
    </message>
    <message>
        <source>“{0}” of the preset has a value of the wrong kind.</source>
        <translation>«{0}» del preajuste tiene un valor de tipo incorrecto.</translation>
    </message>
    <message>
        <source>{0} is not a preset of Vivant&apos;s.</source>
        <translation>{0} no es un preajuste de Vivant.</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>¿Hay espacio en el disco?</translation>
    </message>
    <message>
        <source>This is not a preset of Vivant&apos;s: it can&apos;t be read.</source>
        <translation>Esto no es un preajuste de Vivant: no se puede leer.</translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly.</source>
        <translation>La vista previa se ha detenido inesperadamente.</translation>
    </message>
    <message>
        <source>It starts again by itself. {0}</source>
        <translation>Se reinicia por sí sola. {0}</translation>
    </message>
    <message>
        <source>No label was found in this photo.</source>
        <translation>No se ha encontrado ninguna etiqueta en esta foto.</translation>
    </message>
    <message>
        <source>Mark what must stay as it is in the photo.</source>
        <translation>Marque lo que debe quedar como en la foto.</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>No se ha encontrado ninguna cara en esta foto.</translation>
    </message>
    <message>
        <source>Faces that are turned away are not found.</source>
        <translation>No se encuentran caras vueltas de lado.</translation>
    </message>
    <message>
        <source>This recipe was made by an older Breeze: the clip will look a little different.</source>
        <translation>Esta receta es de un Breeze anterior: el clip se verá algo distinto.</translation>
    </message>
    <message>
        <source>This recipe was made with your own weights.</source>
        <translation>Esta receta se creó con sus propios pesos.</translation>
    </message>
    <message>
        <source>Give their folder with --model.</source>
        <translation>Indique su carpeta con --model.</translation>
    </message>
    <message>
        <source>The photo is {0}x{1}: the clip is made at {2}x{3}.</source>
        <translation>La foto es de {0}x{1}: el clip se crea a {2}x{3}.</translation>
    </message>
    <message>
        <source>The settings in “{0}” can&apos;t be read.</source>
        <translation>Los ajustes de «{0}» no se pueden leer.</translation>
    </message>
    <message>
        <source>“{0}” is not a setting.</source>
        <translation>«{0}» no es un ajuste.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Los ajustes son: {0}.</translation>
    </message>
    <message>
        <source>Possible are: {0}.</source>
        <translation>Posibles: {0}.</translation>
    </message>
    <message>
        <source>Is the disk full, or the folder read-only?</source>
        <translation>¿Está lleno el disco o es la carpeta de solo lectura?</translation>
    </message>
    <message>
        <source>“{0}” is not valid for {1}.</source>
        <translation>«{0}» no es válido para {1}.</translation>
    </message>
    <message>
        <source>The settings in “{0}” can&apos;t be written.</source>
        <translation>Los ajustes de «{0}» no se pueden escribir.</translation>
    </message>
    <message>
        <source>“{0}” is not valid for {1}: {2}.</source>
        <translation>«{0}» no es válido para {1}: {2}.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (status {0}).</source>
        <translation>El motor se ha detenido inesperadamente (estado {0}).</translation>
    </message>
    <message>
        <source>Try again; the photo is safe. {0}</source>
        <translation>Inténtelo de nuevo; la foto está a salvo. {0}</translation>
    </message>
    <message>
        <source>The computer ran out of memory, or something ended the engine.</source>
        <translation>El equipo se ha quedado sin memoria, o algo ha detenido el motor.</translation>
    </message>
    <message>
        <source>Try a smaller size or fewer frames.</source>
        <translation>Pruebe un tamaño menor o menos fotogramas.</translation>
    </message>
    <message>
        <source>No folder can be kept in {0}.</source>
        <translation>No se puede crear ninguna carpeta en {0}.</translation>
    </message>
    <message>
        <source>{0} is not on this computer.</source>
        <translation>{0} no está en este equipo.</translation>
    </message>
    <message>
        <source>Put its files into {0}.</source>
        <translation>Ponga sus archivos en {0}.</translation>
    </message>
    <message>
        <source>{0} is not installed ({1} GB).</source>
        <translation>{0} no está instalado ({1} GB).</translation>
    </message>
    <message>
        <source>Fetch it, or use what you have: in the window under File, Models; or vivant models fetch {0}.</source>
        <translation>Descárguelo o use lo que tiene: en la ventana en Archivo, Modelos; o con vivant models fetch {0}.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is missing or not as it was.</source>
        <translation>{0} está dañado: {1} falta o ha cambiado.</translation>
    </message>
    <message>
        <source>Check it and download what is wrong again: in the window under File, Models; or vivant models verify {0}, then vivant models fetch {1}.</source>
        <translation>Verifíquelo y vuelva a descargar lo que esté mal: en la ventana, en Archivo, Modelos; o con vivant models verify {0} y después vivant models fetch {1}.</translation>
    </message>
    <message>
        <source>{0} is here only in part.</source>
        <translation>{0} está incompleto.</translation>
    </message>
    <message>
        <source>Download the rest: in the window under File, Models; or vivant models fetch {0}.</source>
        <translation>Descargue el resto: en la ventana, en Archivo, Modelos; o con vivant models fetch {0}.</translation>
    </message>
    <message>
        <source>{0} was damaged in transit twice.</source>
        <translation>{0} ha llegado dañado dos veces.</translation>
    </message>
    <message>
        <source>Try another network or mirror.</source>
        <translation>Pruebe otra red u otro servidor espejo.</translation>
    </message>
    <message>
        <source>{0} Gave up after {1} attempts.</source>
        <translation>{0} Abandonado tras {1} intentos.</translation>
    </message>
    <message>
        <source>Check the network; downloaded files are kept.</source>
        <translation>Compruebe la red; los archivos descargados se conservan.</translation>
    </message>
    <message>
        <source>The model needs {0} GB more, and {1} GB are free in {2}.</source>
        <translation>El modelo necesita {0} GB más y hay {1} GB libres en {2}.</translation>
    </message>
    <message>
        <source>Free some space, or set VIVANT_HOME to a folder on another disk.</source>
        <translation>Libere espacio o indique en VIVANT_HOME una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>{0} lists none of the files that {1} needs.</source>
        <translation>{0} no enumera ninguno de los archivos que necesita {1}.</translation>
    </message>
    <message>
        <source>This model is already being downloaded.</source>
        <translation>Este modelo ya se está descargando.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>Espere a que termine o deténgalo primero.</translation>
    </message>
    <message>
        <source>Free some space; downloaded files are kept.</source>
        <translation>Libere espacio; los archivos descargados se conservan.</translation>
    </message>
    <message>
        <source>The connection ended too early.</source>
        <translation>La conexión ha terminado antes de tiempo.</translation>
    </message>
    <message>
        <source>{0} is larger than the Hub says it is.</source>
        <translation>{0} es más grande de lo que dice el Hub.</translation>
    </message>
    <message>
        <source>{0} refused (status {1}).</source>
        <translation>{0} ha rechazado la solicitud (estado {1}).</translation>
    </message>
    <message>
        <source>Look at {0}.</source>
        <translation>Consulte {0}.</translation>
    </message>
    <message>
        <source>{0} sends the download on and on.</source>
        <translation>{0} redirige la descarga una y otra vez.</translation>
    </message>
    <message>
        <source>Try again later, or another mirror.</source>
        <translation>Inténtelo más tarde o con otro servidor espejo.</translation>
    </message>
    <message>
        <source>{0} is busy (status {1}).</source>
        <translation>{0} está ocupado (estado {1}).</translation>
    </message>
    <message>
        <source>{0} requires you to accept its terms.</source>
        <translation>{0} exige que acepte sus condiciones.</translation>
    </message>
    <message>
        <source>Accept them at {0}{1}.</source>
        <translation>Acéptelas en {0}{1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read.</source>
        <translation>{0} no se puede leer.</translation>
    </message>
    <message>
        <source>Fetch the file that it stands for: git lfs pull.</source>
        <translation>Obtenga el archivo al que apunta: git lfs pull.</translation>
    </message>
    <message>
        <source>a Procreate file</source>
        <translation>un archivo de Procreate</translation>
    </message>
    <message>
        <source>a Sketch file</source>
        <translation>un archivo de Sketch</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>una imagen JPEG XR</translation>
    </message>
    <message>
        <source>a GIMP file (XCF)</source>
        <translation>un archivo de GIMP (XCF)</translation>
    </message>
    <message>
        <source>an Affinity file</source>
        <translation>un archivo de Affinity</translation>
    </message>
    <message>
        <source>a Clip Studio file</source>
        <translation>un archivo de Clip Studio</translation>
    </message>
    <message>
        <source>a Paint.NET file</source>
        <translation>un archivo de Paint.NET</translation>
    </message>
    <message>
        <source>a PaintShop Pro file</source>
        <translation>un archivo de PaintShop Pro</translation>
    </message>
    <message>
        <source>an InDesign document</source>
        <translation>un documento de InDesign</translation>
    </message>
    <message>
        <source>a Krita file</source>
        <translation>un archivo de Krita</translation>
    </message>
    <message>
        <source>an OpenRaster file</source>
        <translation>un archivo de OpenRaster</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>una imagen OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>una imagen Radiance HDR</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation>una imagen QOI</translation>
    </message>
    <message>
        <source>a BPG picture</source>
        <translation>una imagen BPG</translation>
    </message>
    <message>
        <source>a DPX picture</source>
        <translation>una imagen DPX</translation>
    </message>
    <message>
        <source>a FITS picture</source>
        <translation>una imagen FITS</translation>
    </message>
    <message>
        <source>a medical picture (DICOM)</source>
        <translation>una imagen médica (DICOM)</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>una animación MNG</translation>
    </message>
    <message>
        <source>a JNG picture</source>
        <translation>una imagen JNG</translation>
    </message>
    <message>
        <source>an SGI picture</source>
        <translation>una imagen SGI</translation>
    </message>
    <message>
        <source>a PCX picture</source>
        <translation>una imagen PCX</translation>
    </message>
    <message>
        <source>an XPM picture</source>
        <translation>una imagen XPM</translation>
    </message>
    <message>
        <source>an ImageMagick file (MIFF)</source>
        <translation>un archivo de ImageMagick (MIFF)</translation>
    </message>
    <message>
        <source>a PICT picture</source>
        <translation>una imagen PICT</translation>
    </message>
    <message>
        <source>a Blender file</source>
        <translation>un archivo de Blender</translation>
    </message>
    <message>
        <source>a DirectDraw texture</source>
        <translation>una textura de DirectDraw</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>un archivo de iconos</translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation>un dibujo de Windows (EMF)</translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation>un dibujo de Windows (WMF)</translation>
    </message>
    <message>
        <source>a PostScript drawing</source>
        <translation>un dibujo PostScript</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a CorelDRAW file</source>
        <translation>un archivo de CorelDRAW</translation>
    </message>
    <message>
        <source>a companion file of macOS</source>
        <translation>un archivo auxiliar de macOS</translation>
    </message>
    <message>
        <source>a folder&apos;s settings file of macOS</source>
        <translation>un archivo de ajustes de carpeta de macOS</translation>
    </message>
    <message>
        <source>an archive or an Office document</source>
        <translation>un archivo comprimido o un documento de Office</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento antiguo de Office</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>un sonido</translation>
    </message>
    <message>
        <source>a sound or a video</source>
        <translation>un sonido o un vídeo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a pointer of Git LFS</source>
        <translation>un puntero de Git LFS</translation>
    </message>
    <message>
        <source>a web page or a drawing in text</source>
        <translation>una página web o un dibujo en texto</translation>
    </message>
    <message>
        <source>a camera&apos;s RAW file</source>
        <translation>un archivo RAW de cámara</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>un archivo vacío</translation>
    </message>
    <message>
        <source>filled with zeros</source>
        <translation>un archivo lleno de ceros</translation>
    </message>
    <message>
        <source>a Targa picture</source>
        <translation>una imagen Targa</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>algo que no es una imagen</translation>
    </message>
    <message>
        <source>an Illustrator file</source>
        <translation>un archivo de Illustrator</translation>
    </message>
    <message>
        <source>a thumbnail cache of Windows</source>
        <translation>una caché de miniaturas de Windows</translation>
    </message>
    <message>
        <source>a Netpbm picture</source>
        <translation>una imagen Netpbm</translation>
    </message>
    <message>
        <source>a JPEG-LS picture</source>
        <translation>una imagen JPEG-LS</translation>
    </message>
    <message>
        <source>a lossless JPEG</source>
        <translation>un JPEG sin pérdida</translation>
    </message>
    <message>
        <source>a hierarchical JPEG</source>
        <translation>un JPEG jerárquico</translation>
    </message>
    <message>
        <source>a JPEG with {0} bits per colour</source>
        <translation>un JPEG con {0} bits por color</translation>
    </message>
    <message>
        <source>a TIFF with {0} compression</source>
        <translation>un TIFF con compresión {0}</translation>
    </message>
    <message>
        <source>A portrait: the person moves and blinks, the camera pushes in gently.</source>
        <translation>Un retrato: la persona se mueve y parpadea, la cámara se acerca con suavidad.</translation>
    </message>
    <message>
        <source>A dark portrait: the person moves and blinks, dust drifts, the camera pushes in gently.</source>
        <translation>Un retrato oscuro: la persona se mueve y parpadea, flota polvo, la cámara se acerca con suavidad.</translation>
    </message>
    <message>
        <source>A statue: light passes over it, the camera moves around it.</source>
        <translation>Una estatua: la luz pasa por encima, la cámara se mueve alrededor.</translation>
    </message>
    <message>
        <source>People: they move and blink, the camera pushes in.</source>
        <translation>Personas: se mueven y parpadean, la cámara se acerca.</translation>
    </message>
    <message>
        <source>A product on plain ground: a strip light moves around it, the camera is static.</source>
        <translation>Un producto sobre fondo liso: una franja de luz lo rodea, la cámara está quieta.</translation>
    </message>
    <message>
        <source>An animal: it breathes and moves a little, the camera pushes in gently.</source>
        <translation>Un animal: respira y se mueve un poco, la cámara se acerca con suavidad.</translation>
    </message>
    <message>
        <source>An animal or a plant: it moves gently, the camera pushes in gently.</source>
        <translation>Un animal o una planta: se mueve con suavidad, la cámara se acerca con suavidad.</translation>
    </message>
    <message>
        <source>A hot drink: steam rises, highlights flash, the camera pushes in gently.</source>
        <translation>Una bebida caliente: sube vapor, destellan reflejos, la cámara se acerca con suavidad.</translation>
    </message>
    <message>
        <source>Water: it flows and glitters, clouds drift, the camera pushes in gently.</source>
        <translation>Agua: fluye y centellea, las nubes se desplazan, la cámara se acerca con suavidad.</translation>
    </message>
    <message>
        <source>A fire: flames rise and flicker, the camera pushes in gently.</source>
        <translation>Un fuego: las llamas suben y titilan, la cámara se acerca con suavidad.</translation>
    </message>
    <message>
        <source>Lamps at night: they glow and flicker, the camera pushes in.</source>
        <translation>Luces de noche: brillan y titilan, la cámara se acerca.</translation>
    </message>
    <message>
        <source>A subject in front of greenery: hair and leaves move gently, the camera pushes in gently.</source>
        <translation>Un sujeto delante de vegetación: el pelo y las hojas se mueven con suavidad, la cámara se acerca con suavidad.</translation>
    </message>
    <message>
        <source>Plants: a breeze moves them and their light, the camera pushes in gently.</source>
        <translation>Plantas: una brisa las mueve a ellas y a su luz, la cámara se acerca con suavidad.</translation>
    </message>
    <message>
        <source>An object: light passes over it, the camera moves around it.</source>
        <translation>Un objeto: la luz pasa por encima, la cámara se mueve alrededor.</translation>
    </message>
    <message>
        <source>A subject in the open air: light passes over it, the camera moves around it.</source>
        <translation>Un sujeto al aire libre: la luz pasa por encima, la cámara se mueve alrededor.</translation>
    </message>
    <message>
        <source>Likeness to the photo: {0:.2f} of 1</source>
        <translation>Parecido con la foto: {0:.2f} de 1</translation>
    </message>
    <message>
        <source>Like the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>Slightly different</source>
        <translation>Difiere un poco</translation>
    </message>
    <message>
        <source>Differs from the photo</source>
        <translation>Difiere de la foto</translation>
    </message>
    <message>
        <source>Give that picture again with --end-image. A batch takes recipes without an end picture.</source>
        <translation>Indique de nuevo esa imagen con --end-image. Un lote acepta recetas sin imagen final.</translation>
    </message>
    <message>
        <source>Look at {0}; it may have moved.</source>
        <translation>Consulte {0}; puede haberse movido.</translation>
    </message>
    <message>
        <source>Downloads are switched off (HF_HUB_OFFLINE).</source>
        <translation>Las descargas están desactivadas (HF_HUB_OFFLINE).</translation>
    </message>
    <message>
        <source>Import the files instead.</source>
        <translation>Importe los archivos en su lugar.</translation>
    </message>
    <message>
        <source>{0} sends the download on to another place: {1}.</source>
        <translation>{0} redirige la descarga a otro lugar: {1}.</translation>
    </message>
    <message>
        <source>Nothing was fetched from there. Try again later, or another mirror.</source>
        <translation>No se ha descargado nada de allí. Inténtelo más tarde o con otro servidor espejo.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Se ha cortado la conexión.</translation>
    </message>
    <message>
        <source>{0} did not answer with a list of files.</source>
        <translation>{0} no ha respondido con una lista de archivos.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached.</source>
        <translation>No se puede acceder a {0}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be asked: {1}.</source>
        <translation>No se puede consultar {0}: {1}.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>is not a file any more.</source>
        <translation>ya no es un archivo.</translation>
    </message>
    <message>
        <source>has another size than it had.</source>
        <translation>tiene otro tamaño que antes.</translation>
    </message>
    <message>
        <source>has changed since it came here.</source>
        <translation>ha cambiado desde que llegó aquí.</translation>
    </message>
    <message>
        <source>can&apos;t be read ({0}).</source>
        <translation>no se puede leer ({0}).</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>Elimínelo a mano.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s files and permissions.</source>
        <translation>Compruebe los archivos de la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Compruebe el archivo y sus permisos.</translation>
    </message>
    <message>
        <source>{0} holds no weights of {1} as safetensors.</source>
        <translation>{0} no contiene pesos de {1} en safetensors.</translation>
    </message>
    <message>
        <source>Choose the folder that model_index.json (or config.json) is in.</source>
        <translation>Elija la carpeta en la que está model_index.json (o config.json).</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>No existe la carpeta {0}.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>{0} is not in {1}.</source>
        <translation>{0} no está en {1}.</translation>
    </message>
    <message>
        <source>Give the folder it is in.</source>
        <translation>Indique la carpeta en la que está.</translation>
    </message>
    <message>
        <source>{0} is being imported already.</source>
        <translation>{0} ya se está importando.</translation>
    </message>
    <message>
        <source>{0} must be installed before its {1} can be replaced.</source>
        <translation>{0} debe estar instalado antes de reemplazar {1}.</translation>
    </message>
    <message>
        <source>Download it first.</source>
        <translation>Descárguelo primero.</translation>
    </message>
    <message>
        <source>{0} holds too much to be one model.</source>
        <translation>{0} contiene demasiado para ser un solo modelo.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s own folder.</source>
        <translation>Elija la carpeta del propio modelo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be linked from {1}.</source>
        <translation>{0} no se puede enlazar desde {1}.</translation>
    </message>
    <message>
        <source>Move one of them to the other&apos;s disk.</source>
        <translation>Mueva uno al disco del otro.</translation>
    </message>
    <message>
        <source>The LoRA “{0}” is not on this computer.</source>
        <translation>La LoRA «{0}» no está en este equipo.</translation>
    </message>
    <message>
        <source>Give its file again, or import it: vivant models import loras FOLDER</source>
        <translation>Indique de nuevo su archivo o impórtela: vivant models import loras CARPETA</translation>
    </message>
    <message>
        <source>The LoRA “{0}” has changed since it came here.</source>
        <translation>La LoRA «{0}» ha cambiado desde que llegó aquí.</translation>
    </message>
    <message>
        <source>Give its file again.</source>
        <translation>Indique de nuevo su archivo.</translation>
    </message>
    <message>
        <source>There are no safetensors files in {0}.</source>
        <translation>No hay archivos safetensors en {0}.</translation>
    </message>
    <message>
        <source>Give the folder that holds the LoRAs.</source>
        <translation>Indique la carpeta que contiene las LoRA.</translation>
    </message>
    <message>
        <source>Frames kept: {0}. To continue: vivant export {1} -o OUT</source>
        <translation>Fotogramas conservados: {0}. Para continuar: vivant export {1} -o OUT</translation>
    </message>
    <message>
        <source>The motion so far is kept. To continue: vivant export {0} -o OUT</source>
        <translation>El movimiento hecho hasta ahora se conserva. Para continuar: vivant export {0} -o OUT</translation>
    </message>
    <message>
        <source>A label in it can be restored alone.</source>
        <translation>Una etiqueta que haya en ella se puede restaurar por separado.</translation>
    </message>
    <message>
        <source>No product was found in this photo.</source>
        <translation>No se ha encontrado ningún producto en esta foto.</translation>
    </message>
    <message>
        <source>The photo&apos;s border cuts off the product.</source>
        <translation>El borde de la foto corta el producto.</translation>
    </message>
    <message>
        <source>The outline of the product can&apos;t be seen clearly enough in the photo.</source>
        <translation>El contorno del producto no se distingue con suficiente claridad en la foto.</translation>
    </message>
    <message>
        <source>The subject of this photo is no bottle or box, and may change its shape.</source>
        <translation>El sujeto de esta foto no es una botella ni una caja y puede cambiar de forma.</translation>
    </message>
    <message>
        <source>The subject of this photo is a person, not a product.</source>
        <translation>El sujeto de esta foto es una persona, no un producto.</translation>
    </message>
    <message>
        <source>The subject of this photo lives or is soft, so its shape may change.</source>
        <translation>El sujeto de esta foto está vivo o es blando, así que su forma puede cambiar.</translation>
    </message>
    <message>
        <source>It can&apos;t be told surely enough where the product is in the clip.</source>
        <translation>No se puede determinar con suficiente seguridad dónde está el producto en el clip.</translation>
    </message>
    <message>
        <source>The clip no longer shows the product as a whole.</source>
        <translation>El clip ya no muestra el producto entero.</translation>
    </message>
    <message>
        <source>Make it again with less motion or another seed.</source>
        <translation>Créelo de nuevo con menos movimiento o con otra semilla.</translation>
    </message>
    <message>
        <source>Restore the label, or make the clip again with less motion.</source>
        <translation>Restaure la etiqueta o cree el clip de nuevo con menos movimiento.</translation>
    </message>
    <message>
        <source>Restore the face, or make the clip again with less motion.</source>
        <translation>Restaure la cara o cree el clip de nuevo con menos movimiento.</translation>
    </message>
    <message>
        <source>Restore the colours, or make the clip again with another seed.</source>
        <translation>Restaure los colores o cree el clip de nuevo con otra semilla.</translation>
    </message>
    <message>
        <source>In {0} of {1} frames, first in frame {2}: {3}.</source>
        <translation>En {0} de {1} fotogramas, por primera vez en el fotograma {2}: {3}.</translation>
    </message>
    <message>
        <source>Labels were not checked: text can&apos;t be read here.</source>
        <translation>Las etiquetas no se han comprobado: aquí no se puede leer texto.</translation>
    </message>
    <message>
        <source>Say where they are: vivant report --region X,Y,W,H.</source>
        <translation>Indique dónde están: vivant report --region X,Y,AN,AL.</translation>
    </message>
    <message>
        <source>Hands were not checked: the network that finds them is missing.</source>
        <translation>Las manos no se han comprobado: falta la red que las encuentra.</translation>
    </message>
    <message>
        <source>The network that recognises people is missing.</source>
        <translation>Falta la red que reconoce a las personas.</translation>
    </message>
    <message>
        <source>Weights in int8 need the package torchao, which is not installed.</source>
        <translation>Los pesos en int8 necesitan el paquete torchao, que no está instalado.</translation>
    </message>
    <message>
        <source>Choose fp8, or install it beside torch: pip install torchao</source>
        <translation>Elija fp8 o instálelo junto a torch: pip install torchao</translation>
    </message>
    <message>
        <source>The model&apos;s {0} lacks {1}.</source>
        <translation>En la parte {0} del modelo falta {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} has what it should not: {1}.</source>
        <translation>En la parte {0} del modelo sobra algo: {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} has another shape of {1}.</source>
        <translation>En la parte {0} del modelo, {1} tiene otra forma.</translation>
    </message>
    <message>
        <source>“{0}” does not belong in {1}.</source>
        <translation>«{0}» no corresponde a {1}.</translation>
    </message>
    <message>
        <source>this kind of BMP is not supported</source>
        <translation>este tipo de BMP no se admite</translation>
    </message>
    <message>
        <source>Save it as a grey PNG or TIFF of 8 or 16 bits; white is near.</source>
        <translation>Guárdela como PNG o TIFF en grises de 8 o 16 bits; el blanco es lo cercano.</translation>
    </message>
    <message>
        <source>“{0}” is {1}x{2} pixels, and the photo {3}x{4}: the shapes differ.</source>
        <translation>«{0}» mide {1}x{2} píxeles y la foto {3}x{4}: las proporciones son distintas.</translation>
    </message>
    <message>
        <source>The depth picture in this request is damaged.</source>
        <translation>La imagen de profundidad de esta petición está dañada.</translation>
    </message>
    <message>
        <source>A depth picture shows all of the photo, in any size of the same shape.</source>
        <translation>Una imagen de profundidad muestra toda la foto, en cualquier tamaño con las mismas proporciones.</translation>
    </message>
    <message>
        <source>“{0}” is in colour, and a depth picture is grey.</source>
        <translation>«{0}» es en color, y una imagen de profundidad es en grises.</translation>
    </message>
    <message>
        <source>“{0}” has neither 8 nor 16 bits.</source>
        <translation>«{0}» no tiene ni 8 ni 16 bits.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a depth picture.</source>
        <translation>«{0}» no es un nombre para una imagen de profundidad.</translation>
    </message>
    <message>
        <source>Let it end in .png or .tif.</source>
        <translation>Haga que termine en .png o .tif.</translation>
    </message>
    <message>
        <source>“{0}” exists already.</source>
        <translation>«{0}» ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or add --force.</source>
        <translation>Elija otro nombre o añada --force.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read as a depth picture.</source>
        <translation>«{0}» no se puede leer como imagen de profundidad.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>The network that finds hands is missing.</source>
        <translation>Falta la red que encuentra las manos.</translation>
    </message>
    <message>
        <source>The sound in {0} is damaged.</source>
        <translation>El sonido de {0} está dañado.</translation>
    </message>
    <message>
        <source>The clip is complete without it.</source>
        <translation>El clip está completo sin él.</translation>
    </message>
    <message>
        <source>Five seconds in 480p in eight to twelve steps, fine for its size. Not licensed in the EU, the UK and Korea.</source>
        <translation>Cinco segundos en 480p en ocho a doce pasos, bueno para su tamaño. Sin licencia en la UE, el Reino Unido y Corea.</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea: neither the model nor what it makes may be used there.</source>
        <translation>Sin licencia en la Unión Europea, el Reino Unido y Corea del Sur: allí no se puede usar ni el modelo ni lo que genera.</translation>
    </message>
    <message>
        <source>The fastest of the large ones, in eight steps: start and end picture, a true speed of motion, ten seconds.</source>
        <translation>El más rápido de los grandes, en ocho pasos: imagen inicial y final, velocidad de movimiento real, diez segundos.</translation>
    </message>
    <message>
        <source>LTX-Video at 13 billion parameters, in eight steps: finer than 2B, slower, start and end picture.</source>
        <translation>LTX-Video con 13 000 millones de parámetros, en ocho pasos: más fino que 2B, más lento, imagen inicial y final.</translation>
    </message>
    <message>
        <source>Frames with the sound that belongs to them, in eight steps, up to twenty seconds: for the largest machines.</source>
        <translation>Imágenes con el sonido que les corresponde, en ocho pasos, hasta veinte segundos: para los equipos más grandes.</translation>
    </message>
    <message>
        <source>Its own terms, reportedly free below a revenue of ten million dollars; its text encoder has Gemma&apos;s. Read them before selling what you make.</source>
        <translation>Condiciones propias, al parecer gratuitas por debajo de diez millones de dólares de ingresos; el codificador de texto tiene las de Gemma. Léalas antes de vender lo que cree.</translation>
    </message>
    <message>
        <source>What came before 0.9.8 distilled.</source>
        <translation>El anterior a 0.9.8 distilled.</translation>
    </message>
    <message>
        <source>Write: path from 0,0,1 to 0.2,0.1,0.6 ease=out; each frame is X,Y,WIDTH in shares of the photo.</source>
        <translation>Escriba: path from 0,0,1 to 0.2,0.1,0.6 ease=out; cada encuadre es X,Y,ANCHO en fracciones de la foto.</translation>
    </message>
    <message>
        <source>Its width goes from {0} to 1, as a share of the photo&apos;s.</source>
        <translation>Su ancho va de {0} a 1, como fracción del de la foto.</translation>
    </message>
    <message>
        <source>X and Y are at least 0, and each of them plus the width at most 1.</source>
        <translation>X e Y son como mínimo 0, y cada uno sumado al ancho, como máximo 1.</translation>
    </message>
    <message>
        <source>A frame of the camera path can&apos;t be {0}.</source>
        <translation>Un encuadre del recorrido de cámara no puede ser {0}.</translation>
    </message>
    <message>
        <source>The last frame of the camera path reaches outside the photo.</source>
        <translation>El encuadre final del recorrido de cámara sobresale de la foto.</translation>
    </message>
    <message>
        <source>The camera path does not say where it ends.</source>
        <translation>El recorrido de cámara no dice dónde termina.</translation>
    </message>
    <message>
        <source>{0} is not a frame of a camera path.</source>
        <translation>{0} no es un encuadre de un recorrido de cámara.</translation>
    </message>
    <message>
        <source>The first frame of the camera path reaches outside the photo.</source>
        <translation>El encuadre inicial del recorrido de cámara sobresale de la foto.</translation>
    </message>
    <message>
        <source>{0} is not a part of a camera path.</source>
        <translation>{0} no es parte de un recorrido de cámara.</translation>
    </message>
    <message>
        <source>{0} takes no depth picture.</source>
        <translation>{0} no admite imágenes de profundidad.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>the NVIDIA card</source>
        <translation>la tarjeta NVIDIA</translation>
    </message>
    <message>
        <source>the Apple GPU</source>
        <translation>la GPU de Apple</translation>
    </message>
    <message>
        <source>A product in a hand: both sway as one, light passes over it, the camera moves slightly around it.</source>
        <translation>Un producto en una mano: ambos se mecen a la vez, la luz pasa por encima, la cámara se mueve un poco alrededor.</translation>
    </message>
    <message>
        <source>A sky with clouds: they and their shadows drift, water flows, leaves flutter, the camera pushes in gently.</source>
        <translation>Un cielo con nubes: ellas y sus sombras se desplazan, el agua fluye, las hojas se agitan, la cámara se acerca con suavidad.</translation>
    </message>
    <message>
        <source>A scene: light passes over it, the camera pushes in.</source>
        <translation>Una escena: la luz pasa por encima, la cámara se acerca.</translation>
    </message>
    <message>
        <source>“{0}” would be replaced.</source>
        <translation>“{0}” se reemplazaría.</translation>
    </message>
    <message>
        <source>“{0}” and {1} more files would be replaced.</source>
        <translation>“{0}” y otros archivos ({1}) se reemplazarían.</translation>
    </message>
    <message>
        <source>Left out for other bytes or another version of Vivant: {0}. To use them all the same, give --mixed.</source>
        <translation>Excluidos por producir otros bytes o tener otra versión de Vivant: {0}. Para usarlos de todos modos, indique --mixed.</translation>
    </message>
    <message>
        <source>Left out for another version of Vivant or its models: {0}.</source>
        <translation>Excluidos por tener otra versión de Vivant o de sus modelos: {0}.</translation>
    </message>
    <message>
        <source>No machine has joined the crew yet. Waiting for one (vivant crew join).</source>
        <translation>Todavía no se ha unido ningún equipo al grupo. Esperando uno (vivant crew join).</translation>
    </message>
    <message>
        <source>{0} uses no depth to be saved.</source>
        <translation>{0} no usa ninguna profundidad que guardar.</translation>
    </message>
    <message>
        <source>Made in {0} passes: at each one&apos;s end its colours are {1} delta E from the first frame&apos;s.</source>
        <translation>Creado en {0} pasadas: al final de cada una, los colores están a {1} delta E de los del primer fotograma.</translation>
    </message>
    <message>
        <source>The depth picture of this recipe is of another photo: it is left out.</source>
        <translation>La imagen de profundidad de esta receta es de otra foto: se omite.</translation>
    </message>
    <message>
        <source>{0} is no longer offered, and its files are not here: {1} has taken its place.</source>
        <translation>{0} ya no se ofrece y sus archivos no están aquí: {1} ocupa su lugar.</translation>
    </message>
    <message>
        <source>Make the clip with {0}: choose it in the window, or give --model {1}. For the same clip as before: vivant models fetch {2}</source>
        <translation>Cree el clip con {0}: elíjalo en la ventana o indique --model {1}. Para el mismo clip que antes: vivant models fetch {2}</translation>
    </message>
    <message>
        <source>There are several LoRAs “{0}”.</source>
        <translation>Hay varias LoRA «{0}».</translation>
    </message>
    <message>
        <source>Give the file.</source>
        <translation>Indique el archivo.</translation>
    </message>
    <message>
        <source>There is no file and no known LoRA “{0}”.</source>
        <translation>No hay ningún archivo ni LoRA conocida «{0}».</translation>
    </message>
    <message>
        <source>ComfyUI&apos;s and A1111&apos;s usual folders hold no safetensors files.</source>
        <translation>Las carpetas habituales de ComfyUI y A1111 no contienen archivos safetensors.</translation>
    </message>
    <message>
        <source>Read it: {0} If it allows you to use the model, repeat this with --accept-licence.</source>
        <translation>Léala: {0} Si le permite usar el modelo, repita la orden con --accept-licence.</translation>
    </message>
    <message>
        <source>Try it smaller</source>
        <translation>Probar con un tamaño menor</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Sutil</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Dramatic</source>
        <translation>Intenso</translation>
    </message>
    <message>
        <source>Out – in</source>
        <translation>Atrás – adelante</translation>
    </message>
    <message>
        <source>Left – right</source>
        <translation>Izquierda – derecha</translation>
    </message>
    <message>
        <source>Up – down</source>
        <translation>Arriba – abajo</translation>
    </message>
    <message>
        <source>Turn left – right</source>
        <translation>Girar izquierda – derecha</translation>
    </message>
    <message>
        <source>Tilt up – down</source>
        <translation>Inclinar arriba – abajo</translation>
    </message>
    <message>
        <source>Roll left – right</source>
        <translation>Rotar izquierda – derecha</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Starts slowly</source>
        <translation>Empieza despacio</translation>
    </message>
    <message>
        <source>Ends slowly</source>
        <translation>Termina despacio</translation>
    </message>
    <message>
        <source>Moves evenly</source>
        <translation>Se mueve de forma uniforme</translation>
    </message>
    <message>
        <source>Starts and ends slowly</source>
        <translation>Empieza y termina despacio</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>As the clip</source>
        <translation>Como el clip</translation>
    </message>
    <message>
        <source>Held for 1 s</source>
        <translation>Se mantiene 1 s</translation>
    </message>
    <message>
        <source>Held for 2 s</source>
        <translation>Se mantiene 2 s</translation>
    </message>
    <message>
        <source>Quickly to black</source>
        <translation>Rápido a negro</translation>
    </message>
    <message>
        <source>Slowly to black</source>
        <translation>Despacio a negro</translation>
    </message>
    <message>
        <source>Quickly to white</source>
        <translation>Rápido a blanco</translation>
    </message>
    <message>
        <source>Slowly to white</source>
        <translation>Despacio a blanco</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Beside the clip</source>
        <translation>Junto al clip</translation>
    </message>
    <message>
        <source>Wiped away</source>
        <translation>Con cortinilla</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>Como se creó</translation>
    </message>
    <message>
        <source>Tall 1080 x 1920</source>
        <translation>Vertical 1080 x 1920</translation>
    </message>
    <message>
        <source>Portrait 1080 x 1350</source>
        <translation>Retrato 1080 x 1350</translation>
    </message>
    <message>
        <source>Square 1080 x 1080</source>
        <translation>Cuadrado 1080 x 1080</translation>
    </message>
    <message>
        <source>Wide 1920 x 1080</source>
        <translation>Horizontal 1920 x 1080</translation>
    </message>
    <message>
        <source>The size and shape in which the clip is made</source>
        <translation>El tamaño y la proporción con que se crea el clip</translation>
    </message>
    <message>
        <source>For Reels, Stories, TikTok and Shorts</source>
        <translation>Para Reels, historias, TikTok y Shorts</translation>
    </message>
    <message>
        <source>For the feeds of Instagram and Facebook</source>
        <translation>Para las publicaciones de Instagram y Facebook</translation>
    </message>
    <message>
        <source>For shops, catalogues and feeds</source>
        <translation>Para tiendas, catálogos y publicaciones</translation>
    </message>
    <message>
        <source>For YouTube, web pages and screens</source>
        <translation>Para YouTube, páginas web y pantallas</translation>
    </message>
    <message>
        <source>Little motion: safest for labels and faces</source>
        <translation>Poco movimiento: lo más seguro para etiquetas y rostros</translation>
    </message>
    <message>
        <source>What suits most photos</source>
        <translation>Lo que conviene a la mayoría de las fotos</translation>
    </message>
    <message>
        <source>Much motion: more is seen, and more may go wrong</source>
        <translation>Mucho movimiento: se ve más y puede fallar más</translation>
    </message>
    <message>
        <source>Tall 9:16</source>
        <translation>Vertical 9:16</translation>
    </message>
    <message>
        <source>Square 1:1</source>
        <translation>Cuadrado 1:1</translation>
    </message>
    <message>
        <source>Portrait 4:5</source>
        <translation>Retrato 4:5</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <translation>Horizontal 16:9</translation>
    </message>
    <message>
        <source>What the photo&apos;s file is called</source>
        <translation>El nombre del archivo de la foto</translation>
    </message>
    <message>
        <source>What the clip is called</source>
        <translation>El nombre del clip</translation>
    </message>
    <message>
        <source>The shape, such as 9x16</source>
        <translation>La proporción, como 9x16</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1080x1920</source>
        <translation>Anchura y altura en píxeles, como 1080x1920</translation>
    </message>
    <message>
        <source>The number of the photo: 1, 2, 3</source>
        <translation>El número de la foto: 1, 2, 3</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>La fecha de hoy</translation>
    </message>
    <message>
        <source>The format, such as mp4</source>
        <translation>El formato, como mp4</translation>
    </message>
    <message>
        <source>The number that the motion begins with</source>
        <translation>El número con el que empieza el movimiento</translation>
    </message>
    <message>
        <source>The folder in which the photo lies</source>
        <translation>La carpeta en la que está la foto</translation>
    </message>
    <message>
        <source>The article&apos;s number, from the table</source>
        <translation>El número de artículo, de la tabla</translation>
    </message>
    <message>
        <source>The ratio, from the table</source>
        <translation>La proporción, de la tabla</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Recortados</translation>
    </message>
    <message>
        <source>Blurred photo</source>
        <translation>Foto desenfocada</translation>
    </message>
    <message>
        <source>As the photo&apos;s ground</source>
        <translation>Como el fondo de la foto</translation>
    </message>
    <message>
        <source>Automatic: the subject is never cut off. Its plain ground goes on around it, or a blurred copy of the photo</source>
        <translation>Automático: el motivo nunca se recorta. Su fondo liso continúa alrededor, o si no, la foto desenfocada</translation>
    </message>
    <message>
        <source>The shape is filled; what does not fit is cut off, around the subject</source>
        <translation>Se llena todo; lo que no cabe se recorta alrededor del motivo</translation>
    </message>
    <message>
        <source>The whole photo, with a blurred copy of it around it</source>
        <translation>La foto entera, con una copia desenfocada alrededor</translation>
    </message>
    <message>
        <source>The whole photo, with white around it</source>
        <translation>La foto entera, con blanco alrededor</translation>
    </message>
    <message>
        <source>The whole photo, with black around it</source>
        <translation>La foto entera, con negro alrededor</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La mejor</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Archivo pequeño</translation>
    </message>
    <message>
        <source>In 8 bits: half the memory</source>
        <translation>En 8 bits: la mitad de memoria</translation>
    </message>
    <message>
        <source>In int8: half the memory</source>
        <translation>En int8: mitad de memoria</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Mejor calidad</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>El más rápido</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Sway</source>
        <translation>Balanceo</translation>
    </message>
    <message>
        <source>Breeze</source>
        <translation>Brisa</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Flotación</translation>
    </message>
    <message>
        <source>Calm people</source>
        <translation>Personas tranquilas</translation>
    </message>
    <message>
        <source>Lively people</source>
        <translation>Personas animadas</translation>
    </message>
    <message>
        <source>Smiling people</source>
        <translation>Personas que sonríen</translation>
    </message>
    <message>
        <source>People look around</source>
        <translation>Personas que miran alrededor</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Humo</translation>
    </message>
    <message>
        <source>Flame</source>
        <translation>Llama</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paisaje</translation>
    </message>
    <message>
        <source>Held in a hand</source>
        <translation>En una mano</translation>
    </message>
    <message>
        <source>Strip light</source>
        <translation>Franja de luz</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Luz de ventana</translation>
    </message>
    <message>
        <source>Leaf shadow</source>
        <translation>Sombra de hojas</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Sombra de nubes</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Polvo</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Vapor</translation>
    </message>
    <message>
        <source>Sparkle</source>
        <translation>Destellos</translation>
    </message>
    <message>
        <source>Glitter</source>
        <translation>Centelleo</translation>
    </message>
    <message>
        <source>Lamps</source>
        <translation>Lámparas</translation>
    </message>
    <message>
        <source>A strip light moves around the subject, as in a product film</source>
        <translation>Una franja de luz rodea al sujeto, como en un anuncio de producto</translation>
    </message>
    <message>
        <source>Light falls through a window and moves slowly</source>
        <translation>La luz entra por una ventana y se mueve despacio</translation>
    </message>
    <message>
        <source>Moving leaves cast shadows on the subject and its surroundings</source>
        <translation>Hojas en movimiento proyectan sombras sobre el sujeto y su entorno</translation>
    </message>
    <message>
        <source>The shadows of clouds pass over everything but the sky</source>
        <translation>Las sombras de las nubes pasan sobre todo menos el cielo</translation>
    </message>
    <message>
        <source>Dust drifts in the light, in front of and behind the subject</source>
        <translation>El polvo flota en la luz, delante y detrás del sujeto</translation>
    </message>
    <message>
        <source>Steam rises over a cup or a plate</source>
        <translation>El vapor sube sobre una taza o un plato</translation>
    </message>
    <message>
        <source>Small highlights on metal and glass flash</source>
        <translation>Pequeños reflejos destellan en metal y vidrio</translation>
    </message>
    <message>
        <source>Sunlight glitters on the ripples of water</source>
        <translation>La luz del sol centellea en las ondas del agua</translation>
    </message>
    <message>
        <source>Lamps, candles and lit windows glow and flicker</source>
        <translation>Lámparas, velas y ventanas iluminadas brillan y titilan</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>El sujeto</translation>
    </message>
    <message>
        <source>The whole scene</source>
        <translation>Toda la escena</translation>
    </message>
    <message>
        <source>the label changes</source>
        <translation>la etiqueta cambia</translation>
    </message>
    <message>
        <source>the subject changes</source>
        <translation>el sujeto cambia</translation>
    </message>
    <message>
        <source>the face changes</source>
        <translation>la cara cambia</translation>
    </message>
    <message>
        <source>the background changes colour</source>
        <translation>el fondo cambia de color</translation>
    </message>
    <message>
        <source>it becomes blurred</source>
        <translation>se vuelve borroso</translation>
    </message>
    <message>
        <source>it flickers</source>
        <translation>hay parpadeo</translation>
    </message>
    <message>
        <source>a brand colour changes</source>
        <translation>un color de marca cambia</translation>
    </message>
    <message>
        <source>the label can&apos;t be tracked: check it yourself</source>
        <translation>la etiqueta no se puede seguir: compruébela usted</translation>
    </message>
    <message>
        <source>fingers are missing, wrong or too many</source>
        <translation>faltan dedos, sobran o están mal</translation>
    </message>
    <message>
        <source>the label is gone</source>
        <translation>la etiqueta ha desaparecido</translation>
    </message>
    <message>
        <source>it bends or melts</source>
        <translation>se deforma o se derrite</translation>
    </message>
    <message>
        <source>it shimmers</source>
        <translation>la textura tiembla</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>falta una parte</translation>
    </message>
    <message>
        <source>something is there twice</source>
        <translation>algo aparece dos veces</translation>
    </message>
    <message>
        <source>it stands still, then jumps</source>
        <translation>se queda quieto y luego salta</translation>
    </message>
    <message>
        <source>The photo&apos;s own</source>
        <translation>La de la foto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sin bucle</translation>
    </message>
    <message>
        <source>Seamless</source>
        <translation>Continuo</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>From frame to frame</source>
        <translation>De encuadre a encuadre</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Chosen by the model</source>
        <translation>La elige el modelo</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Acercarse</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Alejarse</translation>
    </message>
    <message>
        <source>Orbit left</source>
        <translation>Orbitar a la izquierda</translation>
    </message>
    <message>
        <source>Orbit right</source>
        <translation>Orbitar a la derecha</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Panorámica a la izquierda</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Panorámica a la derecha</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Inclinar hacia arriba</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Inclinar hacia abajo</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Roll left</source>
        <translation>Rotar a la izquierda</translation>
    </message>
    <message>
        <source>Roll right</source>
        <translation>Rotar a la derecha</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Analysing the photo</source>
        <translation>Analizando la foto</translation>
    </message>
    <message>
        <source>Generating the motion</source>
        <translation>Generando el movimiento</translation>
    </message>
    <message>
        <source>Drawing the frames</source>
        <translation>Dibujando los fotogramas</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Comparing with the photo</source>
        <translation>Comparando con la foto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>stopped: continue</source>
        <translation>detenido: continuar</translation>
    </message>
    <message>
        <source>failed: try again</source>
        <translation>ha fallado: reintentar</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero los más antiguos</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero los más recientes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By photo</source>
        <translation>Por foto</translation>
    </message>
    <message>
        <source>Favourites first</source>
        <translation>Primero los favoritos</translation>
    </message>
    <message>
        <source>checked: true to the photo</source>
        <translation>comprobado: fiel a la foto</translation>
    </message>
    <message>
        <source>checked: nearly true to the photo</source>
        <translation>comprobado: casi fiel a la foto</translation>
    </message>
    <message>
        <source>checked: falls short of the photo</source>
        <translation>comprobado: no es fiel a la foto</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>life</source>
        <translation>vida</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>light and air</source>
        <translation>luz y aire</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>todos los pasos</translation>
    </message>
    <message>
        <source>early steps</source>
        <translation>primeros pasos</translation>
    </message>
    <message>
        <source>late steps</source>
        <translation>últimos pasos</translation>
    </message>
    <message>
        <source>motion of faces</source>
        <translation>movimiento de las caras</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>Mantener quieto</translation>
    </message>
    <message>
        <source>Make it move</source>
        <translation>Hacer que se mueva</translation>
    </message>
    <message>
        <source>Make it flow along the stroke</source>
        <translation>Hacer que fluya a lo largo del trazo</translation>
    </message>
    <message>
        <source>Set its direction</source>
        <translation>Indicar su dirección</translation>
    </message>
    <message>
        <source>Bring nearer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Push farther away</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Belongs to the subject</source>
        <translation>Pertenece al sujeto</translation>
    </message>
    <message>
        <source>Does not belong to the subject</source>
        <translation>No pertenece al sujeto</translation>
    </message>
    <message>
        <source>Erase what is painted</source>
        <translation>Borrar lo pintado</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluir</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Perro</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Cocktail</source>
        <translation>Cóctel</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Parrot</source>
        <translation>Loro</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute the sound in the player (M); files keep it</source>
        <translation>Silenciar el sonido en el reproductor (M); los archivos lo conservan</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photos here and watch them come alive</source>
        <translation>Suelte fotos aquí y vea cómo cobran vida</translation>
    </message>
    <message>
        <source>One, many, or a whole folder.</source>
        <translation>Una, muchas o una carpeta entera.</translation>
    </message>
    <message>
        <source>They never leave this computer. Labels stay readable, faces stay themselves.</source>
        <translation>Nunca salen de este equipo. Las etiquetas siguen legibles y los rostros siguen siendo los mismos.</translation>
    </message>
    <message>
        <source>or try one of these</source>
        <translation>o pruebe una de estas</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Abrir fotos…</translation>
    </message>
    <message>
        <source>Make many clips…</source>
        <translation>Crear muchos clips…</translation>
    </message>
    <message>
        <source>See a photo move, and change how; several become a clip each (Ctrl+O)</source>
        <translation>Ver moverse una foto y cambiar cómo; varias se convierten en un clip cada una (Ctrl+O)</translation>
    </message>
    <message>
        <source>Photos, a folder or a table become files in one or several shapes at once (Ctrl+Shift+O)</source>
        <translation>Fotos, una carpeta o una tabla se convierten de una vez en archivos en una o varias proporciones (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>Try the sample {0}</source>
        <translation>Probar el ejemplo {0}</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>The language changes when Vivant is opened next.</source>
        <translation>El idioma cambiará la próxima vez que abra Vivant.</translation>
    </message>
    <message>
        <source>An export or a check is running.</source>
        <translation>Hay una exportación o una comprobación en curso.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>&lt;p&gt;Drop a photo, a folder of photos, or a clip made by Vivant (its settings are restored).&lt;br&gt;Paint on the photo what stays still, what moves, and in which direction.&lt;br&gt;The same seed always makes the same clip. Drag a clip out of the strip to use it elsewhere.&lt;/p&gt;&lt;p&gt;In the strip: Enter shows a clip, Delete removes it, Alt and the arrows move it, Ctrl+1 to 9 picks one.&lt;br&gt;Ctrl or Shift and a click or Space, or a frame drawn around them, select several.&lt;br&gt;Space and the arrows play and step while the picture or the strip has the focus.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Suelte una foto, una carpeta con fotos o un clip creado con Vivant (se restauran sus ajustes).&lt;br&gt;Pinte sobre la foto lo que queda quieto, lo que se mueve y en qué dirección.&lt;br&gt;La misma semilla crea siempre el mismo clip. Arrastre un clip fuera de la tira para usarlo en otro lugar.&lt;/p&gt;&lt;p&gt;En la tira: Intro muestra un clip, Supr lo quita, Alt y las flechas lo mueven, Ctrl+1 a 9 elige uno.&lt;br&gt;Ctrl o Mayús y un clic o la barra espaciadora, o un marco dibujado a su alrededor, seleccionan varios.&lt;br&gt;La barra espaciadora y las flechas reproducen y avanzan mientras la imagen o la tira tienen el foco.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Photos and clips ({0})</source>
        <translation>Fotos y clips ({0})</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
</context>
</TS>
