<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>Cl&amp;ip</source>
        <translation>Cl&amp;ipe</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir para</translation>
    </message>
    <message>
        <source>Clip {0}</source>
        <translation>Clipe {0}</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reprodução</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Verificação</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Fila</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Show the &amp;controls</source>
        <translation>Mostrar os &amp;controles</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
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
        <translation>{0:.0f} GB para baixar</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>needs no graphics card</source>
        <translation>não precisa de placa de vídeo</translation>
    </message>
    <message>
        <source>needs a GPU with {0:.0f} to {1:.0f} GiB (estimate)</source>
        <translation>precisa de uma GPU com {0:.0f} a {1:.0f} GiB (estimativa)</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>fits, slower</source>
        <translation>cabe, mais lento</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>não cabe</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>sem GPU</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>none: it runs on any computer</source>
        <translation>nenhuma: roda em qualquer computador</translation>
    </message>
    <message>
        <source>{0:.1f} GiB for the whole model on the GPU; at least {1:.1f} GiB, slower (estimates).</source>
        <translation>{0:.1f} GiB com o modelo inteiro na GPU; no mínimo {1:.1f} GiB, mais lento (estimativas).</translation>
    </message>
    <message>
        <source>No graphics card was found; without one it is very slow.</source>
        <translation>Nenhuma placa de vídeo foi encontrada; sem ela é muito lento.</translation>
    </message>
    <message>
        <source>fits.</source>
        <translation>cabe.</translation>
    </message>
    <message>
        <source>fits, but slower.</source>
        <translation>cabe, porém mais lento.</translation>
    </message>
    <message>
        <source>not enough.</source>
        <translation>não é suficiente.</translation>
    </message>
    <message>
        <source>{0} with {1:.0f} GiB:</source>
        <translation>{0} com {1:.0f} GiB:</translation>
    </message>
    <message>
        <source>prompt (required)</source>
        <translation>prompt (obrigatório)</translation>
    </message>
    <message>
        <source>prompt (optional)</source>
        <translation>prompt (opcional)</translation>
    </message>
    <message>
        <source>end picture</source>
        <translation>imagem final</translation>
    </message>
    <message>
        <source>Not licensed in {0}.</source>
        <translation>Sem licença em: {0}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
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
        <translation>Memória de vídeo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>{0} to {1} frames, made for {2:g} a second</source>
        <translation>{0} a {1} quadros, feito para {2:g} por segundo</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>the photo alone</source>
        <translation>apenas a foto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>torch, which large models need, is installed.</source>
        <translation>O torch, de que os modelos grandes precisam, está instalado.</translation>
    </message>
    <message>
        <source>Large models need torch, which is not installed: {0:.1f} GB of disk space, for {1}. You can pause at any time: complete files are kept.</source>
        <translation>Modelos grandes precisam do torch, que não está instalado: {0:.1f} GB de disco, para {1}. Você pode pausar a qualquer momento: os arquivos completos são mantidos.</translation>
    </message>
    <message>
        <source>{0} x {1} · {2:.1f} s, {3} frames</source>
        <translation>{0} x {1} · {2:.1f} s, {3} quadros</translation>
    </message>
    <message>
        <source>{0}
{1} is damaged: check it, then download it again in File, Models</source>
        <translation>{0}
{1} está danificado: verifique-o e baixe-o de novo em Arquivo, Modelos</translation>
    </message>
    <message>
        <source>{0}
{1} is here only in part: download the rest in File, Models</source>
        <translation>{0}
{1} está incompleto: baixe o restante em Arquivo, Modelos</translation>
    </message>
    <message>
        <source>{0}
{1} is not installed: download it ({2:.0f} GB) in File, Models</source>
        <translation>{0}
{1} não está instalado: baixe ({2:.0f} GB) em Arquivo, Modelos</translation>
    </message>
    <message>
        <source>{0}
{1} needs torch, which is not installed: get it in File, Models</source>
        <translation>{0}
{1} precisa do torch, que não está instalado: obtenha em Arquivo, Modelos</translation>
    </message>
    <message>
        <source>{0}
The time is known after the first clip</source>
        <translation>{0}
O tempo será conhecido após o primeiro clipe</translation>
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
cerca de {1} para criar</translation>
    </message>
    <message>
        <source>{0}
about {1} to make · {2:.1f} GB of memory</source>
        <translation>{0}
cerca de {1} para criar · {2:.1f} GB de memória</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>“{0}” está vazio.</translation>
    </message>
    <message>
        <source>Drop photos, or a folder of them.</source>
        <translation>Solte fotos ou uma pasta com fotos.</translation>
    </message>
    <message>
        <source>Only one table can be opened at a time.</source>
        <translation>Só é possível abrir uma tabela por vez.</translation>
    </message>
    <message>
        <source>Drop them one after another.</source>
        <translation>Solte uma depois da outra.</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> e mais</translation>
    </message>
    <message>
        <source>None of these files is a picture.</source>
        <translation>Nenhum destes arquivos é uma imagem.</translation>
    </message>
    <message>
        <source>{0} of {1} files are not pictures.</source>
        <translation>{0} de {1} arquivos não são imagens.</translation>
    </message>
    <message>
        <source>Drop a photo, or a clip that Vivant made.</source>
        <translation>Solte uma foto ou um clipe criado com o Vivant.</translation>
    </message>
    <message>
        <source>Press Animate to make the clip again.</source>
        <translation>Pressione Animar para criar o clipe de novo.</translation>
    </message>
    <message>
        <source>Its later repairs and trimming are not included.</source>
        <translation>Os reparos e cortes feitos depois não estão incluídos.</translation>
    </message>
    <message>
        <source>Now open its photo, “{0}”.</source>
        <translation>Agora abra a foto dele, “{0}”.</translation>
    </message>
    <message>
        <source>settings of {0}</source>
        <translation>ajustes de {0}</translation>
    </message>
    <message>
        <source>{0} is no longer offered: {1} has taken its place.</source>
        <translation>{0} não é mais oferecido: {1} tomou o lugar dele.</translation>
    </message>
    <message>
        <source>The settings of “{0}” were restored.</source>
        <translation>Os ajustes de “{0}” foram restaurados.</translation>
    </message>
    <message>
        <source>Clips can&apos;t be kept in {0}: {1}.</source>
        <translation>Os clipes não podem ser guardados em {0}: {1}.</translation>
    </message>
    <message>
        <source>Make that folder writable, or set VIVANT_HOME to another one.</source>
        <translation>Permita gravar nessa pasta, ou aponte VIVANT_HOME para outra.</translation>
    </message>
    <message>
        <source>It is marked in the strip, where it can be removed. The others are not affected.</source>
        <translation>Ele está marcado na faixa, onde pode ser removido. Os outros não são afetados.</translation>
    </message>
    <message>
        <source>So are {0} more. They are marked in the strip.</source>
        <translation>Outros {0} também não podem ser usados. Estão marcados na faixa.</translation>
    </message>
    <message>
        <source>A clip can&apos;t be used: {0}</source>
        <translation>Um clipe não pode ser usado: {0}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}, {1}%</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Agora: {0}</translation>
    </message>
    <message>
        <source>Waits for another batch</source>
        <translation>Espera outro lote</translation>
    </message>
    <message>
        <source>Looking at the photos: {0}</source>
        <translation>Examinando as fotos: {0}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>Pausado em {0}</translation>
    </message>
    <message>
        <source>Stopped at {0}</source>
        <translation>Parado em {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Concluído: {0}</translation>
    </message>
    <message>
        <source>about {0} in all</source>
        <translation>cerca de {0} no total</translation>
    </message>
    <message>
        <source>Other motions made {0} of {1} clips better; of the others the first one was the best.</source>
        <translation>Outros movimentos melhoraram {0} de {1} clipes; dos demais, o primeiro era o melhor.</translation>
    </message>
    <message>
        <source>“{0}” is another one now: the best of {1} tries.</source>
        <translation>“{0}” agora é outro: o melhor de {1} tentativas.</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: the first one is the best of {1} tries.</source>
        <translation>“{0}” fica como está: o primeiro é o melhor de {1} tentativas.</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: nothing was found in it that other motions could better.</source>
        <translation>“{0}” fica como está: não se achou nada que outros movimentos pudessem melhorar.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} x {1}</source>
        <translation>{0} x {1}</translation>
    </message>
    <message>
        <source>the photo&apos;s own shape</source>
        <translation>proporção da foto</translation>
    </message>
    <message>
        <source>What moves is chosen for each photo; the length is that of the window.</source>
        <translation>O que se move é escolhido para cada foto; a duração é a da janela.</translation>
    </message>
    <message>
        <source>All is as set in the window.</source>
        <translation>Tudo como definido na janela.</translation>
    </message>
    <message>
        <source>To have it otherwise, change its settings and make it again.</source>
        <translation>Para que fique diferente, mude os ajustes e refaça-o.</translation>
    </message>
    <message>
        <source>Seen in {0} of {1} frames, first in frame {2}.</source>
        <translation>Visível em {0} de {1} quadros, primeiro no quadro {2}.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1} pixels</translation>
    </message>
    <message>
        <source>In the shape of the clip</source>
        <translation>Na proporção do clipe</translation>
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
        <translation>Tama&amp;nho</translation>
    </message>
    <message>
        <source>&amp;Frames per second</source>
        <translation>&amp;Quadros por segundo</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Pesos</translation>
    </message>
    <message>
        <source>How a large model&apos;s weights are kept; the recipe says so</source>
        <translation>Como os pesos de um modelo grande são mantidos; consta na receita</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Passos</translation>
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
        <translation>Movimento do próprio assunto: cabelo, respiração, folhas</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>Rost&amp;os</translation>
    </message>
    <message>
        <source>How much people turn their heads and blink; at zero they do not</source>
        <translation>Quanto as pessoas viram a cabeça e piscam; em zero, nada</translation>
    </message>
    <message>
        <source>Lig&amp;ht and air</source>
        <translation>Lu&amp;z e ar</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>&amp;Estilo</translation>
    </message>
    <message>
        <source>How moving parts move, whatever they are</source>
        <translation>Como as partes móveis se movem, sejam o que forem</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>&amp;Foco</translation>
    </message>
    <message>
        <source>What the camera moves towards and orbits</source>
        <translation>Para onde a câmera vai e em torno do que gira</translation>
    </message>
    <message>
        <source>E&amp;dges</source>
        <translation>&amp;Bordas</translation>
    </message>
    <message>
        <source>How a photo of another shape is fitted into the clip</source>
        <translation>Como uma foto de outra proporção é encaixada no clipe</translation>
    </message>
    <message>
        <source>Padd&amp;ing</source>
        <translation>Preenc&amp;himento</translation>
    </message>
    <message>
        <source>How the borders of a very wide or tall photo are filled for the model; they are cropped afterwards</source>
        <translation>Como as bordas de uma foto muito larga ou muito alta são preenchidas para o modelo; depois são cortadas</translation>
    </message>
    <message>
        <source>&amp;Keep the photo&apos;s colours</source>
        <translation>M&amp;anter as cores da foto</translation>
    </message>
    <message>
        <source>Correct drifting colours to the photo&apos;s</source>
        <translation>Corrigir as cores que se afastam das da foto</translation>
    </message>
    <message>
        <source>T&amp;ransparent parts</source>
        <translation>Partes t&amp;ransparentes</translation>
    </message>
    <message>
        <source>What shows through where the photo is transparent</source>
        <translation>O que aparece onde a foto é transparente</translation>
    </message>
    <message>
        <source>What must not appear</source>
        <translation>O que não deve aparecer</translation>
    </message>
    <message>
        <source>Model&apos;s default</source>
        <translation>Padrão do modelo</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como publicados</translation>
    </message>
    <message>
        <source>This pace has a number of steps of its own</source>
        <translation>Este ritmo tem o seu próprio número de passos</translation>
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
        <translation>O Vivant escolhe câmera, movimento e luz pelo que a foto mostra</translation>
    </message>
    <message>
        <source>Set by you: {0}.</source>
        <translation>Escolhido por você: {0}.</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>How much of the batch is done</source>
        <translation>Quanto do lote está pronto</translation>
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
        <translation>Linha {0}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>No clip can be made of it.</source>
        <translation>Não é possível fazer um clipe com isto.</translation>
    </message>
    <message>
        <source>It can be made again once the batch is done, or stopped.</source>
        <translation>Pode ser refeito quando o lote terminar ou for parado.</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Ainda não há clipe.</translation>
    </message>
    <message>
        <source>Change settings and make again…</source>
        <translation>Mudar ajustes e refazer…</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>Outros movimentos</translation>
    </message>
    <message numerus="yes">
        <source>Try other motions for %n clips</source>
        <translation>
            <numerusform>Outros movimentos para %n clipe</numerusform>
            <numerusform>Outros movimentos para %n clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not compared with its photo.</source>
        <translation>Não foi comparado com a foto.</translation>
    </message>
    <message>
        <source>Nothing in it differs from its photo.</source>
        <translation>Nada nele difere da foto.</translation>
    </message>
    <message numerus="yes">
        <source>Change settings and make %n clips again…</source>
        <translation>
            <numerusform>Mudar ajustes e refazer %n clipe…</numerusform>
            <numerusform>Mudar ajustes e refazer %n clipes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Abrir com…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Make many clips</source>
        <translation>Criar muitos clipes</translation>
    </message>
    <message>
        <source>What can&apos;t be used, and why</source>
        <translation>O que não pode ser usado e por quê</translation>
    </message>
    <message>
        <source>As set in the window</source>
        <translation>Como na janela</translation>
    </message>
    <message>
        <source>Chosen for each photo</source>
        <translation>Escolhidos para cada foto</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>How the clips move: all alike, or each as its own photo asks for</source>
        <translation>Como os clipes se movem: todos iguais ou cada um como a sua foto pede</translation>
    </message>
    <message>
        <source>This computer, or the machines that the File menu names</source>
        <translation>Este computador, ou as máquinas indicadas no menu Arquivo</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Proporções</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Criados em</translation>
    </message>
    <message>
        <source>As the photos are called</source>
        <translation>Os das fotos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where the clips go</source>
        <translation>Onde os clipes são salvos</translation>
    </message>
    <message>
        <source>Best of {0} tries</source>
        <translation>O melhor de {0}</translation>
    </message>
    <message>
        <source>One try</source>
        <translation>Uma tentativa</translation>
    </message>
    <message>
        <source>Check that each clip looks like its photo</source>
        <translation>Verificar se cada clipe se parece com sua foto</translation>
    </message>
    <message>
        <source>Finds what has changed in labels, faces, shapes and colours. Takes as long again as making the clips</source>
        <translation>Encontra o que mudou em rótulos, rostos, formas e cores. Leva o mesmo tempo que criar os clipes</translation>
    </message>
    <message>
        <source>Each try moves in another way, and takes as long again; the one most like the photo is kept</source>
        <translation>Cada tentativa se move de outro jeito e leva o mesmo tempo; fica a mais parecida com a foto</translation>
    </message>
    <message>
        <source>Each clip</source>
        <translation>Cada clipe</translation>
    </message>
    <message>
        <source>Tries for each clip</source>
        <translation>Tentativas por clipe</translation>
    </message>
    <message>
        <source>Change settings and make again</source>
        <translation>Mudar ajustes e refazer</translation>
    </message>
    <message>
        <source>The best is known only if each clip is checked</source>
        <translation>O melhor só é conhecido se cada clipe for verificado</translation>
    </message>
    <message>
        <source>The photos are being looked at</source>
        <translation>As fotos estão sendo examinadas</translation>
    </message>
    <message>
        <source>Choose at least one shape.</source>
        <translation>Escolha pelo menos uma proporção.</translation>
    </message>
    <message>
        <source>Looking at the photos: {0}</source>
        <translation>Examinando as fotos: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>Criar %n clipe</numerusform>
            <numerusform>Criar %n clipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are smaller than {0} pixels: their clips will look soft.</source>
        <translation>
            <numerusform>%n foto tem menos de {0} pixels: o clipe parecerá desfocado.</numerusform>
            <numerusform>%n fotos têm menos de {0} pixels: os clipes parecerão desfocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these files is a picture.</source>
        <translation>Nenhum destes arquivos é uma imagem.</translation>
    </message>
    <message>
        <source>a time that is known after the first clip</source>
        <translation>um tempo conhecido após o primeiro clipe</translation>
    </message>
    <message>
        <source>{0}, {1} of disk, up to {2} of memory.</source>
        <translation>{0}, {1} de disco, até {2} de memória.</translation>
    </message>
    <message>
        <source>{0} of disk. How long the crew takes is known after the first clips.</source>
        <translation>{0} de disco. O tempo que o grupo leva será conhecido após os primeiros clipes.</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are made anew and replace those of the same name.</source>
        <translation>
            <numerusform>%n clipe é refeito e substitui o de mesmo nome.</numerusform>
            <numerusform>%n clipes são refeitos e substituem os de mesmo nome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips are there already and stay as they are.</source>
        <translation>
            <numerusform>%n clipe já está lá e fica como está.</numerusform>
            <numerusform>%n clipes já estão lá e ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other clips in the folder stay.</source>
        <translation>
            <numerusform>%n outro clipe da pasta permanece.</numerusform>
            <numerusform>%n outros clipes da pasta permanecem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips that an earlier batch has not made are left out.</source>
        <translation>
            <numerusform>%n clipe que um lote anterior não fez fica de fora.</numerusform>
            <numerusform>%n clipes que um lote anterior não fez ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Linha {0}: {1}</translation>
    </message>
    <message>
        <source>Photo {0}: {1}</source>
        <translation>Foto {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used; clips are made of the others.</source>
        <translation>Não podem ser usadas: {0}; os clipes são criados com as outras.</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>How much of the batch is done</source>
        <translation>Quanto do lote está pronto</translation>
    </message>
    <message>
        <source>Clips of the batch</source>
        <translation>Clipes do lote</translation>
    </message>
    <message>
        <source>No clips in this state.</source>
        <translation>Nenhum clipe neste estado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Back to the photos and clips. The batch goes on, and stays in the strip below</source>
        <translation>Voltar às fotos e aos clipes. O lote continua e fica na faixa abaixo</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>Outros movimentos</translation>
    </message>
    <message>
        <source>Show report in browser</source>
        <translation>Ver relatório no navegador</translation>
    </message>
    <message>
        <source>Finish what is being made, then wait</source>
        <translation>Terminar o que está em andamento e depois esperar</translation>
    </message>
    <message>
        <source>Three more tries for each clip that failed or differs from its photo; the best is kept</source>
        <translation>Mais três tentativas para cada clipe que falhou ou difere da foto; fica a melhor</translation>
    </message>
    <message>
        <source>For clips that failed or differ from their photos, once the batch is done or stopped</source>
        <translation>Para clipes que falharam ou diferem da foto, quando o lote terminar ou parar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop at once; what is made stays</source>
        <translation>Parar na hora; o que já foi feito é mantido</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>The folder with all clips</source>
        <translation>A pasta com todos os clipes</translation>
    </message>
    <message>
        <source>Which clips are shown</source>
        <translation>Quais clipes são mostrados</translation>
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
        <translation>Nada está sendo feito agora.</translation>
    </message>
    <message>
        <source>A page with all clips and what was found in them</source>
        <translation>Uma página com todos os clipes e o que se achou neles</translation>
    </message>
    <message>
        <source>The report is written after a minute, and when the batch is done</source>
        <translation>O relatório é gravado após um minuto e quando o lote termina</translation>
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
        <translation>O lote “{0}” ainda está sendo processado.</translation>
    </message>
    <message>
        <source>Choose another folder, or stop it first.</source>
        <translation>Escolha outra pasta ou pare-o antes.</translation>
    </message>
</context>
<context>
    <name>BatchesController</name>
    <message>
        <source>“{0}” is still being made.</source>
        <translation>“{0}” ainda está sendo processado.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Pare-o antes.</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Show report in browser</source>
        <translation>Ver relatório no navegador</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Remove from the strip</source>
        <translation>Remover da faixa</translation>
    </message>
    <message>
        <source>The batch “{0}” is made.</source>
        <translation>O lote “{0}” está pronto.</translation>
    </message>
    <message>
        <source>The batch “{0}” is not finished: {1} of {2} clips are made.</source>
        <translation>O lote “{0}” não está concluído: {1} de {2} clipes estão prontos.</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>First frame of the camera path</source>
        <translation>Enquadramento inicial do percurso da câmera</translation>
    </message>
    <message>
        <source>Last frame of the camera path</source>
        <translation>Enquadramento final do percurso da câmera</translation>
    </message>
</context>
<context>
    <name>CameraPathPanel</name>
    <message>
        <source>Frames on the photo</source>
        <translation>Enquadramentos na foto</translation>
    </message>
    <message>
        <source>Drag the first and the last frame of the clip on the photo</source>
        <translation>Arraste o enquadramento inicial e o final do clipe na foto</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>The clip begins with its last frame and ends with its first one</source>
        <translation>O clipe começa no enquadramento final e termina no inicial</translation>
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
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation>{0}% a partir da esquerda, {1}% a partir do topo</translation>
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
        <translation>selecionado</translation>
    </message>
</context>
<context>
    <name>ClipEdits</name>
    <message>
        <source>label repair of {0}</source>
        <translation>reparo de rótulo de {0}</translation>
    </message>
    <message>
        <source>product repair of {0}</source>
        <translation>reparo de produto de {0}</translation>
    </message>
    <message>
        <source>face repair of {0}</source>
        <translation>reparo de rosto de {0}</translation>
    </message>
    <message>
        <source>colour repair of {0}</source>
        <translation>reparo de cor de {0}</translation>
    </message>
    <message>
        <source>cut of {0}</source>
        <translation>corte de {0}</translation>
    </message>
    <message>
        <source>ease of {0}</source>
        <translation>suavização de {0}</translation>
    </message>
    <message>
        <source>edit of {0}</source>
        <translation>edição de {0}</translation>
    </message>
    <message>
        <source>return to the model&apos;s own frames of {0}</source>
        <translation>volta aos quadros do modelo de {0}</translation>
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
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estes ajustes</translation>
    </message>
    <message>
        <source>Use the first frame as a photo</source>
        <translation>Usar o primeiro quadro como foto</translation>
    </message>
    <message>
        <source>Extend by one length</source>
        <translation>Estender em uma duração</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Make next</source>
        <translation>Criar em seguida</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Adiantar</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Make last</source>
        <translation>Criar por último</translation>
    </message>
</context>
<context>
    <name>ClipPlayer</name>
    <message>
        <source>The clip</source>
        <translation>O clipe</translation>
    </message>
    <message>
        <source>Close the clip</source>
        <translation>Fechar o clipe</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproduzir ou pausar (Espaço)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Abrir com…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>Outros movimentos</translation>
    </message>
    <message>
        <source>Three more tries, each with another motion; the best is kept</source>
        <translation>Mais três tentativas, cada uma com outro movimento; fica a melhor</translation>
    </message>
    <message>
        <source>Change and make again…</source>
        <translation>Mudar e refazer…</translation>
    </message>
    <message>
        <source>Open it with the program that this computer has for it</source>
        <translation>Abrir com o programa que este computador tem para isso</translation>
    </message>
    <message>
        <source>Choose other settings for it; the clip that is there stays until the new one is made</source>
        <translation>Escolher outros ajustes; o clipe atual fica até o novo estar pronto</translation>
    </message>
    <message>
        <source>There is no file yet</source>
        <translation>Ainda não há arquivo</translation>
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
        <translation>exclusão de {0}</translation>
    </message>
    <message>
        <source>{0} deleted.</source>
        <translation>{0} excluído.</translation>
    </message>
</context>
<context>
    <name>ClipStrip</name>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>Pesquisar clipes</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <translation>Ordem dos clipes</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Somente favoritos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada foi encontrado</translation>
    </message>
</context>
<context>
    <name>ClipStripController</name>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>being edited</source>
        <translation>em edição</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>Renomear o clipe</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>name of {0}</source>
        <translation>nome de {0}</translation>
    </message>
    <message>
        <source>star of {0}</source>
        <translation>estrela de {0}</translation>
    </message>
    <message>
        <source>The other clips are not affected. Right-click it to see its folder or to remove it.</source>
        <translation>Os outros clipes não são afetados. Clique com o botão direito para ver a pasta dele ou removê-lo.</translation>
    </message>
    <message>
        <source>This clip is damaged. {0}</source>
        <translation>Este clipe está danificado. {0}</translation>
    </message>
</context>
<context>
    <name>CollapsibleSidebar</name>
    <message>
        <source>Show the controls (F9)</source>
        <translation>Mostrar os controles (F9)</translation>
    </message>
    <message>
        <source>Show the controls</source>
        <translation>Mostrar os controles</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clipe</numerusform>
            <numerusform>%n clipes</numerusform>
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
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>Criar %n clipe</numerusform>
            <numerusform>Criar %n clipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips…</source>
        <translation>
            <numerusform>Exportar %n clipe…</numerusform>
            <numerusform>Exportar %n clipes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>Salvar %n arquivo…</numerusform>
            <numerusform>Salvar %n arquivos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} in %n clips</source>
        <translation>
            <numerusform>{0} em %n clipe</numerusform>
            <numerusform>{0} em %n clipes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewDialog</name>
    <message>
        <source>Where batches are made</source>
        <translation>Onde os lotes são processados</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>By a crew</source>
        <translation>Em um grupo</translation>
    </message>
    <message>
        <source>Address of the crew</source>
        <translation>Endereço do grupo</translation>
    </message>
    <message>
        <source>Key of the crew</source>
        <translation>Chave do grupo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Choose the key of the crew</source>
        <translation>Escolher a chave do grupo</translation>
    </message>
    <message>
        <source>Machines of the crew</source>
        <translation>Máquinas do grupo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Choose “By a crew” first</source>
        <translation>Escolha antes “Em um grupo”</translation>
    </message>
    <message>
        <source>Keys ({0})</source>
        <translation>Chaves ({0})</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>The crew answers. Machines: {0}</source>
        <translation>O grupo responde. Máquinas: {0}</translation>
    </message>
    <message>
        <source>{0}: another version or other bytes, left out</source>
        <translation>{0}: outra versão ou outros bytes, fica de fora</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n clips at a time</source>
        <translation>
            <numerusform>{0}: %n clipe por vez</numerusform>
            <numerusform>{0}: %n clipes por vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepthController</name>
    <message>
        <source>Depth pictures ({0})</source>
        <translation>Imagens de profundidade ({0})</translation>
    </message>
    <message>
        <source>Choose a depth picture</source>
        <translation>Escolha uma imagem de profundidade</translation>
    </message>
    <message>
        <source>Save the depth</source>
        <translation>Salvar a profundidade</translation>
    </message>
    <message>
        <source>The depth is saved as “{0}”.</source>
        <translation>A profundidade foi salva como “{0}”.</translation>
    </message>
</context>
<context>
    <name>DraftGrid</name>
    <message>
        <source>Pick one: it will be made in full</source>
        <translation>Escolha um: ele será criado por completo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
</context>
<context>
    <name>DraftsController</name>
    <message>
        <source>With {0} a draft is only indicative: the full clip may move differently.</source>
        <translation>Com {0}, um rascunho é apenas indicativo: o clipe completo pode se mover de outro modo.</translation>
    </message>
    <message>
        <source>motion {0:.0f} · seed {1}</source>
        <translation>movimento {0:.0f} · semente {1}</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>variação</translation>
    </message>
</context>
<context>
    <name>DropController</name>
    <message>
        <source>“{0}” is a web address, not a picture.</source>
        <translation>“{0}” é um endereço da web, não uma imagem.</translation>
    </message>
    <message>
        <source>Vivant stays offline. Save the picture first, then drop the file here, or copy the picture.</source>
        <translation>O Vivant fica offline. Salve a imagem primeiro e solte o arquivo aqui, ou copie a imagem.</translation>
    </message>
</context>
<context>
    <name>EdgesField</name>
    <message>
        <source>A colour…</source>
        <translation>Uma cor…</translation>
    </message>
    <message>
        <source>What is at the sides, or above and below, where the shape is not the photo&apos;s own</source>
        <translation>O que fica nos lados, ou em cima e embaixo, quando a proporção não é a da foto</translation>
    </message>
    <message>
        <source>There are no edges in the photo&apos;s own shape</source>
        <translation>Na proporção da foto não há bordas</translation>
    </message>
    <message>
        <source>Colour around the photo</source>
        <translation>Cor ao redor da foto</translation>
    </message>
</context>
<context>
    <name>EffectsField</name>
    <message>
        <source>Strength of the effects</source>
        <translation>Intensidade dos efeitos</translation>
    </message>
    <message>
        <source>Choose an effect first</source>
        <translation>Escolha antes um efeito</translation>
    </message>
</context>
<context>
    <name>EndImageField</name>
    <message>
        <source>The clip moves from the photo to this picture; drop one here</source>
        <translation>O clipe vai da foto até esta imagem; solte uma aqui</translation>
    </message>
    <message>
        <source>No end picture</source>
        <translation>Sem imagem final</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Ends on {0}</source>
        <translation>Termina em {0}</translation>
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
        <translation>Para ficar abaixo do limite: {0}.</translation>
    </message>
    <message>
        <source>For the web: {0}.</source>
        <translation>Para a web: {0}.</translation>
    </message>
    <message>
        <source>Saved “{0}” (the clip of “{1}”).</source>
        <translation>“{0}” foi salvo (o clipe de “{1}”).</translation>
    </message>
</context>
<context>
    <name>ExportManyController</name>
    <message numerus="yes">
        <source>%n files are written into “{0}”.</source>
        <translation>
            <numerusform>%n arquivo foi gravado em “{0}”.</numerusform>
            <numerusform>%n arquivos foram gravados em “{0}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} failed: Export… says why.</source>
        <translation>{0} falharam: Exportar… diz por quê.</translation>
    </message>
</context>
<context>
    <name>ExportManyDialog</name>
    <message>
        <source>Export clips</source>
        <translation>Exportar clipes</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordas</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} pixels</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>To {0:g} s</source>
        <translation>Até {0:g} s</translation>
    </message>
    <message>
        <source>Remove recipe and names</source>
        <translation>Remover receita e nomes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Lado menor</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Repeat loops</source>
        <translation>Repetir os loops</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Text, sound and ending</source>
        <translation>Texto, som e final</translation>
    </message>
    <message>
        <source>Short side of the shapes</source>
        <translation>Lado menor das proporções</translation>
    </message>
    <message>
        <source>What there is to know about the files</source>
        <translation>O que é preciso saber sobre os arquivos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>To {0:g} s, as the platform wants</source>
        <translation>Até {0:g} s, como a plataforma pede</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Escolha pelo menos um formato.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n files are written.</source>
        <translation>
            <numerusform>{0} de %n arquivo gravado.</numerusform>
            <numerusform>{0} de %n arquivos gravados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} %n files: {1}</source>
        <translation>
            <numerusform>{0} %n arquivo: {1}</numerusform>
            <numerusform>{0} %n arquivos: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: {0}, {1}: {2} {3}</source>
        <translation>Falhou: {0}, {1}: {2} {3}</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Proporções</translation>
    </message>
    <message>
        <source>Choose at least one shape.</source>
        <translation>Escolha pelo menos uma proporção.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>No tamanho e na taxa do próprio clipe</translation>
    </message>
    <message>
        <source>Remove recipe and names</source>
        <translation>Remover receita e nomes</translation>
    </message>
    <message>
        <source>Text, sound and ending</source>
        <translation>Texto, som e final</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Qualquer uma</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>Propo&amp;rção</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>Ed&amp;ges</source>
        <translation>&amp;Bordas</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Taxa</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>Como foi criado</translation>
    </message>
    <message>
        <source>{0:g} a second</source>
        <translation>{0:g} por segundo</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualidade</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>No &amp;máximo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>R&amp;epetir</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>To {0:g} s</source>
        <translation>Até {0:g} s</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>Arrastar para fora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>{0} files: {1}</source>
        <translation>{0} arquivos: {1}</translation>
    </message>
    <message>
        <source>Files of this format have one quality only</source>
        <translation>Arquivos deste formato têm uma só qualidade</translation>
    </message>
    <message>
        <source>There are no edges while the shape is as made</source>
        <translation>Não há bordas enquanto a proporção não muda</translation>
    </message>
    <message>
        <source>At most {0:g} MB</source>
        <translation>No máximo {0:g} MB</translation>
    </message>
    <message>
        <source>{0} x {1}. </source>
        <translation>{0} x {1}. </translation>
    </message>
    <message>
        <source>Only a loop can be repeated: choose Loop before you animate</source>
        <translation>Só um loop pode ser repetido: escolha Loop antes de animar</translation>
    </message>
    <message>
        <source>Repeat to {0:g} s</source>
        <translation>Repetir até {0:g} s</translation>
    </message>
    <message>
        <source>About {0:.1f} MB</source>
        <translation>Cerca de {0:.1f} MB</translation>
    </message>
    <message>
        <source>Estimating the size…</source>
        <translation>Estimando o tamanho…</translation>
    </message>
    <message>
        <source>The clip is made first, then saved.</source>
        <translation>O clipe é criado primeiro e depois salvo.</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Parar a exportação</translation>
    </message>
    <message>
        <source>{0:.2f} MB</source>
        <translation>{0:.2f} MB</translation>
    </message>
    <message>
        <source>Saved “{0}”, {1}.</source>
        <translation>“{0}” foi salvo, {1}.</translation>
    </message>
</context>
<context>
    <name>FidelityBar</name>
    <message>
        <source>Trim the clip after its last good frame; Undo brings the rest back</source>
        <translation>Cortar o clipe após o último quadro bom; Desfazer traz o resto de volta</translation>
    </message>
    <message>
        <source>Restore the label</source>
        <translation>Restaurar o rótulo</translation>
    </message>
    <message>
        <source>Copy the photo&apos;s label into every frame where it can be tracked (Ctrl+L)</source>
        <translation>Copiar o rótulo da foto em cada quadro em que ele possa ser rastreado (Ctrl+L)</translation>
    </message>
    <message>
        <source>Restore the product</source>
        <translation>Restaurar o produto</translation>
    </message>
    <message>
        <source>Copy the photo&apos;s whole product, a bottle or a box, into every frame where its place is sure</source>
        <translation>Copiar o produto inteiro da foto, uma garrafa ou uma caixa, em cada quadro em que a posição dele seja certa</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Rótulos…</translation>
    </message>
    <message>
        <source>Add, move or remove labels (Ctrl+Alt+L)</source>
        <translation>Adicionar, mover ou remover rótulos (Ctrl+Alt+L)</translation>
    </message>
    <message>
        <source>Other seeds</source>
        <translation>Outras sementes</translation>
    </message>
    <message>
        <source>Make up to three more clips with other seeds and show the best by this check (Shift+R)</source>
        <translation>Criar até mais três clipes com outras sementes e mostrar o melhor segundo esta verificação (Shift+R)</translation>
    </message>
    <message>
        <source>Restore the face</source>
        <translation>Restaurar o rosto</translation>
    </message>
    <message>
        <source>Blend the photo&apos;s face back in where the face has changed (Ctrl+Shift+L)</source>
        <translation>Mesclar o rosto da foto onde ele mudou (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Restore the colours</source>
        <translation>Restaurar as cores</translation>
    </message>
    <message>
        <source>Match the colours of every frame to the photo&apos;s</source>
        <translation>Igualar as cores de cada quadro às da foto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The clip as the model made it</source>
        <translation>O clipe como o modelo o criou</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Keep 1 to {0}</source>
        <translation>Manter de 1 a {0}</translation>
    </message>
    <message>
        <source>Hands were not checked. {0}</source>
        <translation>As mãos não foram verificadas. {0}</translation>
    </message>
    <message>
        <source>Labels were not checked. {0}</source>
        <translation>Os rótulos não foram verificados. {0}</translation>
    </message>
    <message>
        <source>All {0} frames are true to the photo</source>
        <translation>Todos os {0} quadros são fiéis à foto</translation>
    </message>
</context>
<context>
    <name>FidelityController</name>
    <message>
        <source>Checking every frame</source>
        <translation>Verificando cada quadro</translation>
    </message>
    <message>
        <source>Tracking it through the clip</source>
        <translation>Rastreando pelo clipe</translation>
    </message>
    <message>
        <source>label marks of {0}</source>
        <translation>marcas de rótulos de {0}</translation>
    </message>
    <message>
        <source>All edits were undone.</source>
        <translation>Todas as edições foram desfeitas.</translation>
    </message>
    <message>
        <source>The photo of “{0}” can&apos;t be opened any more.</source>
        <translation>A foto de “{0}” não pode mais ser aberta.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be checked without it.</source>
        <translation>Sem ela o clipe não pode ser verificado.</translation>
    </message>
    <message>
        <source>Waiting for another clip</source>
        <translation>Aguardando outro clipe</translation>
    </message>
    <message>
        <source>Repairing it again</source>
        <translation>Reparando de novo</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}, {1}%</translation>
    </message>
    <message>
        <source>The repair would make the clip less true to its photo. The clip is unchanged.</source>
        <translation>O reparo deixaria o clipe menos fiel à foto. O clipe não foi alterado.</translation>
    </message>
    <message>
        <source>It can&apos;t be tracked well enough in this clip.</source>
        <translation>Não é possível rastrear bem o suficiente neste clipe.</translation>
    </message>
    <message>
        <source>The clip is unchanged: it needs no repair, or nothing can be tracked reliably.</source>
        <translation>O clipe não foi alterado: não precisa de reparo, ou nada pode ser rastreado de forma confiável.</translation>
    </message>
    <message>
        <source>Restored in {0} of {1} frames.</source>
        <translation>Restaurado em {0} de {1} quadros.</translation>
    </message>
    <message>
        <source>In the other frames it can&apos;t be tracked reliably, or needs no repair.</source>
        <translation>Nos outros quadros não pode ser rastreado de forma confiável, ou não precisa de reparo.</translation>
    </message>
</context>
<context>
    <name>FilePicture</name>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>How the middle of the file will look</source>
        <translation>Como ficará o meio do arquivo</translation>
    </message>
</context>
<context>
    <name>FinishController</name>
    <message>
        <source>Choose a logo</source>
        <translation>Escolher um logotipo</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Imagens ({0})</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Escolher um som</translation>
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
        <translation>Re&amp;produções</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sem fim</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} vezes</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>S&amp;om</translation>
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
        <translation>Não</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fade de entrada</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fade de saída</translation>
    </message>
    <message>
        <source>Repeat where it is shorter</source>
        <translation>Repetir se for mais curto</translation>
    </message>
    <message>
        <source>Choose a sound…</source>
        <translation>Escolher um som…</translation>
    </message>
    <message>
        <source>Only GIF, WebP and APNG say how often they play</source>
        <translation>Só GIF, WebP e APNG dizem quantas vezes são reproduzidos</translation>
    </message>
    <message>
        <source>Files of this format hold no sound</source>
        <translation>Arquivos deste formato não têm som</translation>
    </message>
    <message>
        <source>The photo of this clip is not there any more</source>
        <translation>A foto deste clipe não está mais lá</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder of the clips</source>
        <translation>Escolher a pasta dos clipes</translation>
    </message>
    <message>
        <source>“{0}” is a file. Choose a folder.</source>
        <translation>“{0}” é um arquivo. Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Choose another folder.</source>
        <translation>Não é permitido gravar ali. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>A new folder, which will be made.</source>
        <translation>Uma pasta nova, que será criada.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Vivant guide</source>
        <translation>Guia do Vivant</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>No page was read before this one</source>
        <translation>Nenhuma página foi lida antes desta</translation>
    </message>
    <message>
        <source>No page was read after this one</source>
        <translation>Nenhuma página foi lida depois desta</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} resultados</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>No início</translation>
    </message>
    <message>
        <source>Click a line to go back or forward to it.</source>
        <translation>Clique em uma linha para voltar ou avançar até ela.</translation>
    </message>
</context>
<context>
    <name>InstallationDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Verificar a instalação</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solução de problemas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tudo funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found.</source>
        <translation>
            <numerusform>%n problema encontrado.</numerusform>
            <numerusform>%n problemas encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
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
        <translation>Os rótulos de “{0}” não foram alterados.</translation>
    </message>
    <message>
        <source>Something else was opened in the meantime.</source>
        <translation>Outra coisa foi aberta nesse meio-tempo.</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>The photo with its labels</source>
        <translation>A foto com seus rótulos</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>À mão livre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Restaurá-los</translation>
    </message>
    <message>
        <source>Add one in the middle; the arrow keys move it, Space selects another one</source>
        <translation>Adicionar um no meio; as setas o movem, a barra de espaço seleciona outro</translation>
    </message>
    <message>
        <source>Choose a label first</source>
        <translation>Escolha antes um rótulo</translation>
    </message>
    <message>
        <source>There is no label</source>
        <translation>Não há rótulo</translation>
    </message>
    <message>
        <source>Looking for text …</source>
        <translation>Procurando texto…</translation>
    </message>
    <message>
        <source>These are kept as in the photo. Drag a label or its corners to change it.</source>
        <translation>Estes ficam como na foto. Arraste um rótulo ou seus cantos para alterá-lo.</translation>
    </message>
    <message>
        <source>Draw around what must stay as in the photo.</source>
        <translation>Contorne o que deve ficar como na foto.</translation>
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
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>A file that changes what the model makes, such as a style; drop it here</source>
        <translation>Um arquivo que muda o que o modelo faz, como um estilo; solte-o aqui</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>Adicionar uma LoRA</translation>
    </message>
    <message>
        <source>No more than {0} at a time</source>
        <translation>Não mais de {0} por vez</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Remover {0}</translation>
    </message>
    <message>
        <source>Strength of {0}</source>
        <translation>Intensidade de {0}</translation>
    </message>
    <message>
        <source>Steps that {0} changes</source>
        <translation>Passos que {0} altera</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
</context>
<context>
    <name>LorasController</name>
    <message>
        <source>LoRA files ({0})</source>
        <translation>Arquivos LoRA ({0})</translation>
    </message>
    <message>
        <source>Choose LoRA files</source>
        <translation>Escolher arquivos LoRA</translation>
    </message>
</context>
<context>
    <name>MadeClipsController</name>
    <message numerus="yes">
        <source>%n clips are made.</source>
        <translation>
            <numerusform>%n clipe está pronto.</numerusform>
            <numerusform>%n clipes estão prontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} failed: their cards say why.</source>
        <translation>{0} com falha: os cartões dizem por quê.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Make many &amp;clips…</source>
        <translation>Criar muitos &amp;clipes…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>Armaze&amp;namento…</translation>
    </message>
    <message>
        <source>Where &amp;batches are made…</source>
        <translation>Onde os &amp;lotes são processados…</translation>
    </message>
    <message>
        <source>Save as &amp;preset…</source>
        <translation>Salvar como &amp;predefinição…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>Parar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Clear waiting</source>
        <translation>Remover os que a&amp;guardam</translation>
    </message>
    <message>
        <source>&amp;Edit settings of a waiting clip</source>
        <translation>&amp;Editar os ajustes de um clipe que aguarda</translation>
    </message>
    <message>
        <source>&amp;Animate</source>
        <translation>&amp;Animar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Anothe&amp;r seed</source>
        <translation>Outra &amp;semente</translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation>&amp;Variações</translation>
    </message>
    <message>
        <source>S&amp;tart the clip here</source>
        <translation>Começa&amp;r o clipe aqui</translation>
    </message>
    <message>
        <source>E&amp;xtend by one length</source>
        <translation>Es&amp;tender em uma duração</translation>
    </message>
    <message>
        <source>&amp;End the clip here</source>
        <translation>Encerrar o clipe a&amp;qui</translation>
    </message>
    <message>
        <source>Select all &amp;clips</source>
        <translation>Selecionar todos os clip&amp;es</translation>
    </message>
    <message>
        <source>A&amp;dd to or remove from favourites</source>
        <translation>A&amp;dicionar ou remover dos favoritos</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Reprodu&amp;zir ou pausar</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>&amp;Quadro anterior</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>Pró&amp;ximo quadro</translation>
    </message>
    <message>
        <source>&amp;Compare with the photo</source>
        <translation>&amp;Comparar com a foto</translation>
    </message>
    <message>
        <source>Actual pi&amp;xels</source>
        <translation>P&amp;ixels reais</translation>
    </message>
    <message>
        <source>M&amp;ute the sound</source>
        <translation>Silenciar o s&amp;om</translation>
    </message>
    <message>
        <source>&amp;Loop playback</source>
        <translation>Reprod&amp;ução em loop</translation>
    </message>
    <message>
        <source>Play the loop&apos;s s&amp;eam</source>
        <translation>Reproduzir a &amp;emenda do loop</translation>
    </message>
    <message>
        <source>Use this &amp;frame as a photo</source>
        <translation>Usar este quadro como &amp;foto</translation>
    </message>
    <message>
        <source>Check against the p&amp;hoto</source>
        <translation>Con&amp;ferir com a foto</translation>
    </message>
    <message>
        <source>Restore the la&amp;bel</source>
        <translation>Restaurar o rótu&amp;lo</translation>
    </message>
    <message>
        <source>Restore the pro&amp;duct</source>
        <translation>Restaurar o pro&amp;duto</translation>
    </message>
    <message>
        <source>&amp;Edit labels…</source>
        <translation>&amp;Editar rótulos…</translation>
    </message>
    <message>
        <source>Restore the fa&amp;ce</source>
        <translation>Restaurar o ros&amp;to</translation>
    </message>
    <message>
        <source>Try three &amp;more seeds</source>
        <translation>Experimentar &amp;mais três sementes</translation>
    </message>
    <message>
        <source>&amp;Undo repairs and trimming</source>
        <translation>Desfazer &amp;reparos e cortes</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Re&amp;nomear…</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>&amp;Abrir fotos…</translation>
    </message>
    <message>
        <source>&amp;Export this clip…</source>
        <translation>&amp;Exportar este clipe…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Restore the c&amp;olours</source>
        <translation>Restaurar as c&amp;ores</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Keys and tips</source>
        <translation>&amp;Teclas e dicas</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>&amp;Verificar a instalação…</translation>
    </message>
    <message>
        <source>Check for a &amp;newer version</source>
        <translation>Procurar uma versão mais &amp;nova</translation>
    </message>
    <message>
        <source>&amp;About Vivant</source>
        <translation>&amp;Sobre o Vivant</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Desfazer: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Refazer: {0}</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Não há nada para refazer</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há nada para desfazer</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Only where a check finds that it would help</source>
        <translation>Só quando uma verificação mostra que ajudaria</translation>
    </message>
    <message>
        <source>&amp;Keep 1 to {0}</source>
        <translation>&amp;Manter de 1 a {0}</translation>
    </message>
    <message>
        <source>&amp;Keep the good frames</source>
        <translation>Manter os quadros &amp;bons</translation>
    </message>
    <message>
        <source>Keys and tips</source>
        <translation>Teclas e dicas</translation>
    </message>
    <message>
        <source>Open a photo to begin.</source>
        <translation>Abra uma foto para começar.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>{0} makes no longer clips.</source>
        <translation>{0} não faz clipes mais longos.</translation>
    </message>
    <message>
        <source>A loop can be exported repeated, as long as it is wanted.</source>
        <translation>Um loop pode ser exportado repetido, pelo tempo que se quiser.</translation>
    </message>
</context>
<context>
    <name>MarkFields</name>
    <message>
        <source>Text over the clip</source>
        <translation>Texto sobre o clipe</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sem logotipo</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>Cor do texto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, até</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
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
        <translation>Escolher um logotipo…</translation>
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
        <translation>Baixar</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Its files are here</source>
        <translation>Os arquivos já estão aqui</translation>
    </message>
    <message>
        <source>Its files are not here</source>
        <translation>Os arquivos não estão aqui</translation>
    </message>
    <message>
        <source>Downloading needs {0}, which is not installed.</source>
        <translation>Para baixar é preciso {0}, que não está instalado.</translation>
    </message>
    <message>
        <source>Choose the folder with the weights</source>
        <translation>Escolha a pasta com os pesos</translation>
    </message>
    <message>
        <source>Freed {0:.1f} GB.</source>
        <translation>{0:.1f} GB liberados.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>I have read it and may use it</source>
        <translation>Eu li e posso usar</translation>
    </message>
    <message>
        <source>All files verified.</source>
        <translation>Todos os arquivos foram verificados.</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>Pattern of the names</source>
        <translation>Padrão dos nomes</translation>
    </message>
    <message>
        <source>Your own words, and parts in braces that differ from file to file</source>
        <translation>Suas próprias palavras e partes entre chaves que mudam de arquivo para arquivo</translation>
    </message>
    <message>
        <source>For example “{0}”</source>
        <translation>Por exemplo, “{0}”</translation>
    </message>
</context>
<context>
    <name>NotOpenedDialog</name>
    <message>
        <source>Not opened</source>
        <translation>Não aberto</translation>
    </message>
    <message>
        <source>This is where it is:</source>
        <translation>Está aqui:</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde está</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No program of this computer opens the address.</source>
        <translation>Nenhum programa deste computador abre o endereço.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more.</source>
        <translation>“{0}” não está mais lá.</translation>
    </message>
    <message>
        <source>No program of this computer shows the folder “{0}”.</source>
        <translation>Nenhum programa deste computador mostra a pasta “{0}”.</translation>
    </message>
    <message>
        <source>No program of this computer opens “{0}”.</source>
        <translation>Nenhum programa deste computador abre “{0}”.</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message numerus="yes">
        <source>%n clips were not finished.</source>
        <translation>
            <numerusform>%n clipe não foi concluído.</numerusform>
            <numerusform>%n clipes não foram concluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>PaintToolbar</name>
    <message>
        <source>Painting</source>
        <translation>Pintura</translation>
    </message>
    <message>
        <source>Show and mend the depth</source>
        <translation>Mostrar e corrigir a profundidade</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ]); the wheel zooms, Space and a drag move the photo</source>
        <translation>Tamanho do pincel ([ e ]); a roda do mouse muda o zoom; a barra de espaço e arrastar movem a foto</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamanho do pincel</translation>
    </message>
    <message>
        <source>Undo the last stroke (Ctrl+Z)</source>
        <translation>Desfazer o último traço (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Clear all painting</source>
        <translation>Apagar toda a pintura</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Load the depth from a picture…</source>
        <translation>Carregar a profundidade de uma imagem…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save the depth as a picture…</source>
        <translation>Salvar a profundidade como imagem…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>PathFrame</name>
    <message>
        <source>Drag the frame or its corners; arrow keys move it, + and − resize it</source>
        <translation>Arraste o enquadramento ou os cantos; as setas o movem, + e − mudam o tamanho</translation>
    </message>
</context>
<context>
    <name>PhotosBar</name>
    <message>
        <source>This is the first. What you set now is set for all of them; each keeps its own shape.</source>
        <translation>Esta é a primeira. O que você ajustar agora vale para todas; cada uma mantém a sua proporção.</translation>
    </message>
    <message>
        <source>In several shapes…</source>
        <translation>Em várias proporções…</translation>
    </message>
    <message>
        <source>Choose shapes such as 9:16 and 1:1, a folder, and the names of the files</source>
        <translation>Escolher proporções como 9:16 e 1:1, uma pasta e os nomes dos arquivos</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Só esta</translation>
    </message>
    <message>
        <source>Let the other photos go; nothing is made of them</source>
        <translation>Deixar as outras fotos; nada é feito com elas</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are open. What do you want to make of them?</source>
        <translation>
            <numerusform>%n foto aberta. O que você quer fazer com ela?</numerusform>
            <numerusform>%n fotos abertas. O que você quer fazer com elas?</numerusform>
        </translation>
    </message>
    <message>
        <source>One clip of each photo, with the settings as they are now (Ctrl+Return)</source>
        <translation>Um clipe de cada foto, com os ajustes atuais (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>PhotosOrFolder</name>
    <message>
        <source>Which photos become clips?</source>
        <translation>Quais fotos viram clipes?</translation>
    </message>
    <message>
        <source>Photos, and tables of products: CSV ({0})</source>
        <translation>Fotos e tabelas de produtos: CSV ({0})</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Mostrados:</translation>
    </message>
    <message>
        <source>Use the selected</source>
        <translation>Usar a seleção</translation>
    </message>
    <message>
        <source>Click a photo; with Ctrl or Shift several, with Ctrl+A all</source>
        <translation>Clique em uma foto; com Ctrl ou Shift, várias; com Ctrl+A, todas</translation>
    </message>
    <message>
        <source>All photos of this folder, and of the folders in it</source>
        <translation>Todas as fotos desta pasta e das pastas dentro dela</translation>
    </message>
    <message>
        <source>A table has a line for each product: its photo, and perhaps a name or a camera</source>
        <translation>Uma tabela tem uma linha por produto: a foto e, se quiser, um nome ou uma câmera</translation>
    </message>
    <message>
        <source>The selected photo</source>
        <translation>A foto selecionada</translation>
    </message>
    <message>
        <source>Use the folder “{0}”</source>
        <translation>Usar a pasta “{0}”</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>and {0} more</source>
        <translation>e mais {0}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Compare with the photo</source>
        <translation>Comparar com a foto</translation>
    </message>
    <message>
        <source>Play the seam of the loop</source>
        <translation>Reproduzir a emenda do loop</translation>
    </message>
    <message>
        <source>Check every frame against the photo</source>
        <translation>Conferir cada quadro com a foto</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>Pixels reais</translation>
    </message>
    <message>
        <source>Export this clip</source>
        <translation>Exportar este clipe</translation>
    </message>
    <message>
        <source>Save the clip as a file (Ctrl+E)</source>
        <translation>Salvar o clipe como arquivo (Ctrl+E)</translation>
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
        <translation>Emenda</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>How the clip starts and ends</source>
        <translation>Como o clipe começa e termina</translation>
    </message>
    <message>
        <source>The clip is not made yet</source>
        <translation>O clipe ainda não foi criado</translation>
    </message>
    <message>
        <source>Drift {0}</source>
        <translation>Desvio {0}</translation>
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
        <translation>Predef&amp;inição</translation>
    </message>
    <message>
        <source>Save, rename or delete presets</source>
        <translation>Salvar, renomear ou excluir predefinições</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save in “{0}”</source>
        <translation>Salvar em “{0}”</translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation>Renomear “{0}”…</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>Excluir “{0}”</translation>
    </message>
</context>
<context>
    <name>PresetsController</name>
    <message>
        <source>The preset “{0}” is deleted.</source>
        <translation>A predefinição “{0}” foi excluída.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Salvar como predefinição</translation>
    </message>
    <message>
        <source>Name of the preset, for settings and export:</source>
        <translation>Nome da predefinição, para ajustes e exportação:</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved.</source>
        <translation>A predefinição “{0}” foi salva.</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved in place of the old one.</source>
        <translation>A predefinição “{0}” foi salva no lugar da antiga.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renomear a predefinição</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved, and its settings are used.</source>
        <translation>A predefinição “{0}” foi salva, e seus ajustes são usados.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>ProgressController</name>
    <message>
        <source>Opening “{0}”</source>
        <translation>Abrindo “{0}”</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Continuando</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0} por cento</translation>
    </message>
    <message>
        <source>{0}, {1:.0f} s left</source>
        <translation>{0}, faltam {1:.0f} s</translation>
    </message>
    <message>
        <source>“{0}” is finished.</source>
        <translation>“{0}” está pronto.</translation>
    </message>
</context>
<context>
    <name>PromptTools</name>
    <message>
        <source>Adds “{0}” to the prompt</source>
        <translation>Adiciona “{0}” ao prompt</translation>
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
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Câmera na mão</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Câmera lenta</translation>
    </message>
    <message>
        <source>Breeze</source>
        <translation>Brisa</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Piscar</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>Ondulações</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Vapor</translation>
    </message>
    <message>
        <source>Drifting light</source>
        <translation>Luz em movimento</translation>
    </message>
    <message>
        <source>No prompt has been used yet</source>
        <translation>Nenhum prompt foi usado ainda</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Escreva antes um prompt</translation>
    </message>
    <message>
        <source>The model reads only the beginning of it.</source>
        <translation>O modelo lê apenas o começo.</translation>
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
        <translation>cerca de {0} de {1} tokens</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Stop the clip that is being made where it is; the others wait</source>
        <translation>Parar onde está o clipe em criação; os outros aguardam</translation>
    </message>
    <message>
        <source>Clear waiting</source>
        <translation>Remover os que aguardam</translation>
    </message>
    <message>
        <source>Remove the clips that are not begun</source>
        <translation>Remover os clipes que não foram iniciados</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar tudo</translation>
    </message>
    <message>
        <source>Stop the clip that is being made, and clear the others</source>
        <translation>Parar o clipe em criação e remover os outros</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>No clip is waiting</source>
        <translation>Nenhum clipe está esperando</translation>
    </message>
    <message>
        <source>No clip is being made</source>
        <translation>Nenhum clipe está sendo criado</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>cerca de {0} s</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>cerca de {0} min</translation>
    </message>
    <message>
        <source>about {0:.1f} h</source>
        <translation>cerca de {0:.1f} h</translation>
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
            <numerusform>%n clipe em espera</numerusform>
            <numerusform>%n clipes em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused, {0} to be made</source>
        <translation>Em pausa, {0} para criar</translation>
    </message>
</context>
<context>
    <name>QueueEditor</name>
    <message>
        <source>“{0}” was begun meanwhile.</source>
        <translation>“{0}” foi iniciado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Use its settings for a new clip.</source>
        <translation>Use os ajustes dele para um clipe novo.</translation>
    </message>
    <message>
        <source>settings of {0} in the queue</source>
        <translation>ajustes de {0} na fila</translation>
    </message>
</context>
<context>
    <name>RequestHistory</name>
    <message>
        <source>motion strength</source>
        <translation>intensidade do movimento</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>câmera</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>taxa de quadros</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>loop</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
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
        <translation>profundidade</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>pintura</translation>
    </message>
    <message>
        <source>light and air</source>
        <translation>luz e ar</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fundo</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>end picture</source>
        <translation>imagem final</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
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
        <translation>A foto destes ajustes não pode mais ser aberta.</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Decides what is left to chance: the same seed makes the same clip again</source>
        <translation>Decide o que fica ao acaso: a mesma semente dá de novo o mesmo clipe</translation>
    </message>
    <message>
        <source>Another seed: the same settings, moved another way (R)</source>
        <translation>Outra semente: os mesmos ajustes, outro movimento (R)</translation>
    </message>
    <message>
        <source>Keep this seed for the next clips, too</source>
        <translation>Manter esta semente também nos próximos clipes</translation>
    </message>
</context>
<context>
    <name>SeedSearchController</name>
    <message>
        <source>Seed {0} is the most true to the photo: {1:.2f} of 1.</source>
        <translation>A semente {0} é a mais fiel à foto: {1:.2f} de 1.</translation>
    </message>
    <message>
        <source>The other clips are in the strip.</source>
        <translation>Os outros clipes estão na faixa.</translation>
    </message>
</context>
<context>
    <name>SelectedClipsController</name>
    <message>
        <source>Open these clips, then check them.</source>
        <translation>Abra esses clipes e depois verifique-os.</translation>
    </message>
    <message numerus="yes">
        <source>The frames of %n clips were let go.</source>
        <translation>
            <numerusform>Os quadros de %n clipe foram liberados.</numerusform>
            <numerusform>Os quadros de %n clipes foram liberados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips checked, {0} of them true to the photo.</source>
        <translation>
            <numerusform>%n clipe verificado, {0} fiel à foto.</numerusform>
            <numerusform>%n clipes verificados, {0} fiéis à foto.</numerusform>
        </translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> e mais {0}</translation>
    </message>
    <message>
        <source>Not so: {0}. Open one to see where, and what can be done.</source>
        <translation>Não são: {0}. Abra um para ver onde, e o que pode ser feito.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Write all selected clips into a folder (Ctrl+E)</source>
        <translation>Gravar todos os clipes selecionados em uma pasta (Ctrl+E)</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estes ajustes</translation>
    </message>
    <message>
        <source>Make new clips of these photos with the settings on the right</source>
        <translation>Criar novos clipes destas fotos com os ajustes à direita</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Compare every frame of the selected clips with their photos</source>
        <translation>Comparar cada quadro dos clipes selecionados com as fotos</translation>
    </message>
    <message>
        <source>Mark as favourites, or no longer (B)</source>
        <translation>Marcar como favoritos, ou deixar de marcar (B)</translation>
    </message>
    <message>
        <source>Move the selected clips to the bin (Delete)</source>
        <translation>Mover os clipes selecionados para a lixeira (Delete)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Não selecionar nada</translation>
    </message>
    <message numerus="yes">
        <source>%n clips selected</source>
        <translation>
            <numerusform>%n clipe selecionado</numerusform>
            <numerusform>%n clipes selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these clips is finished yet</source>
        <translation>Nenhum destes clipes está pronto ainda</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>What moves, and how</source>
        <translation>O que se move, e como</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Motion strength</source>
        <translation>Intensidade do movimento</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Câmera</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duração</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>&amp;Loop</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Termina em</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semente</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Propose a prompt</source>
        <translation>Propor um prompt</translation>
    </message>
    <message>
        <source>A sentence about what the photo shows, to go on from</source>
        <translation>Uma frase sobre o que a foto mostra, como ponto de partida</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animar</translation>
    </message>
    <message>
        <source>Make the clip (Ctrl+Return)</source>
        <translation>Criar o clipe (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Drafts of several seeds and strengths</source>
        <translation>Rascunhos com várias sementes e intensidades</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the clip in the queue as it was</source>
        <translation>Deixar o clipe da fila como estava</translation>
    </message>
    <message>
        <source>{0} moves the camera itself</source>
        <translation>{0} move a câmera por conta própria</translation>
    </message>
    <message>
        <source>{0} (not installed)</source>
        <translation>{0} (não instalado)</translation>
    </message>
    <message>
        <source>{0} (here in part)</source>
        <translation>{0} (incompleto)</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (danificado)</translation>
    </message>
    <message>
        <source>{0:g} s · {1} frames</source>
        <translation>{0:g} s · {1} quadros</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Abra antes uma foto</translation>
    </message>
    <message>
        <source>Wait until the clip is made</source>
        <translation>Espere até o clipe ser criado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>Settings of “{0}”, which waits in the queue</source>
        <translation>Ajustes de “{0}”, que aguarda na fila</translation>
    </message>
    <message>
        <source>The clip will be made with these settings</source>
        <translation>O clipe será criado com estes ajustes</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <source>The clip&apos;s sound can&apos;t be played here: there is no sound output.</source>
        <translation>O som do clipe não pode ser reproduzido aqui: não há saída de áudio.</translation>
    </message>
    <message>
        <source>The clip and its files keep the sound.</source>
        <translation>O clipe e seus arquivos mantêm o som.</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Manter no máximo</translation>
    </message>
    <message>
        <source>Above this, frames of the oldest clips are freed. They are drawn again on demand.</source>
        <translation>Acima disso, os quadros dos clipes mais antigos são liberados. Eles são desenhados de novo quando necessário.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>Todo o espaço disponível</translation>
    </message>
</context>
<context>
    <name>TorchInstallBox</name>
    <message>
        <source>Install torch for large models (about {0:.1f} GB)</source>
        <translation>Instalar o torch para modelos grandes (cerca de {0:.1f} GB)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Remove torch</source>
        <translation>Remover o torch</translation>
    </message>
    <message>
        <source>Testing the installation …</source>
        <translation>Testando a instalação…</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Part of the clip that is kept</source>
        <translation>Parte do clipe que é mantida</translation>
    </message>
    <message>
        <source>Frames {0} to {1} of {2} are kept; I and O cut the clip</source>
        <translation>Os quadros de {0} a {1} de {2} são mantidos; I e O cortam o clipe</translation>
    </message>
    <message>
        <source>Drag the ends to cut the clip (I and O cut it here)</source>
        <translation>Arraste as pontas para cortar o clipe (I e O cortam aqui)</translation>
    </message>
</context>
<context>
    <name>TrimController</name>
    <message>
        <source>A clip has at least {0} frames.</source>
        <translation>Um clipe tem pelo menos {0} quadros.</translation>
    </message>
    <message>
        <source>Go to another frame first.</source>
        <translation>Vá antes para outro quadro.</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>true to the photo</source>
        <translation>fiel à foto</translation>
    </message>
    <message>
        <source>Frame {0}: {1}</source>
        <translation>Quadro {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Vivant</name>
    <message>
        <source>Turns a still photo into a moving clip.</source>
        <translation>Transforma uma foto em um clipe em movimento.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: {2}</source>
        <translation>Foto {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>{0} of {1} photos failed.</source>
        <translation>{0} de {1} fotos falharam.</translation>
    </message>
    <message>
        <source>“{0}” is not a folder.</source>
        <translation>“{0}” não é uma pasta.</translation>
    </message>
    <message>
        <source>Several photos need a folder: -o FOLDER</source>
        <translation>Várias fotos precisam de uma pasta: -o PASTA</translation>
    </message>
    <message>
        <source>The folder “{0}” can&apos;t be made: {1}.</source>
        <translation>Não é possível criar a pasta “{0}”: {1}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outra.</translation>
    </message>
    <message>
        <source>seed {0}: score {1}{2}</source>
        <translation>semente {0}: pontuação {1}{2}</translation>
    </message>
    <message>
        <source>There are no photos in “{0}”.</source>
        <translation>Não há fotos em “{0}”.</translation>
    </message>
    <message>
        <source>Is it the right folder?</source>
        <translation>É a pasta certa?</translation>
    </message>
    <message>
        <source>“{0}” is not a part like 3/100</source>
        <translation>“{0}” não é uma parte como 3/100</translation>
    </message>
    <message>
        <source>There is nothing to make a clip of.</source>
        <translation>Não há nada para transformar em clipe.</translation>
    </message>
    <message>
        <source>Give a folder of photos, or a table of them.</source>
        <translation>Indique uma pasta com fotos ou uma tabela delas.</translation>
    </message>
    <message>
        <source>Only a folder can be watched.</source>
        <translation>Somente uma pasta pode ser monitorada.</translation>
    </message>
    <message>
        <source>Say which: vivant watch FOLDER -o OUT</source>
        <translation>Diga qual: vivant watch PASTA -o DESTINO</translation>
    </message>
    <message>
        <source>A preset of your own goes with no other.</source>
        <translation>Uma predefinição própria não combina com nenhuma outra.</translation>
    </message>
    <message>
        <source>Give only that one to --preset.</source>
        <translation>Indique só essa em --preset.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or other names with --name.</source>
        <translation>Escolha uma pasta vazia, ou outros nomes com --name.</translation>
    </message>
    <message>
        <source>A crew is joined with its key.</source>
        <translation>Para entrar em um grupo é preciso a chave dele.</translation>
    </message>
    <message>
        <source>A depth picture is of one photo.</source>
        <translation>Uma imagem de profundidade é de uma única foto.</translation>
    </message>
    <message>
        <source>Give a single photo with it.</source>
        <translation>Informe uma única foto com ela.</translation>
    </message>
    <message>
        <source>Give it with --key crew.pem</source>
        <translation>Indique-a com --key crew.pem</translation>
    </message>
    <message>
        <source>Nothing to make clips of was given.</source>
        <translation>Não foi indicado nada para transformar em clipes.</translation>
    </message>
    <message>
        <source>Give a folder of photos, or a table.</source>
        <translation>Indique uma pasta com fotos ou uma tabela.</translation>
    </message>
    <message>
        <source>{0} of {1} clips are safe. To go on: vivant batch -o {2} --resume</source>
        <translation>{0} de {1} clipes estão salvos. Para continuar: vivant batch -o {2} --resume</translation>
    </message>
    <message>
        <source>{0}: {1}, up to {2} GB of memory, about {3} of disk.</source>
        <translation>{0}: {1}, até {2} GB de memória, cerca de {3} de disco.</translation>
    </message>
    <message>
        <source>All clips are there.</source>
        <translation>Todos os clipes estão prontos.</translation>
    </message>
    <message>
        <source>Whoever has this file can run programs on every machine of the crew: copy it by hand, and to no one else.</source>
        <translation>Quem tem este arquivo pode executar programas em todas as máquinas do grupo: copie-o à mão, e não o dê a mais ninguém.</translation>
    </message>
    <message>
        <source>{0} is written. {1}</source>
        <translation>{0} foi gravado. {1}</translation>
    </message>
    <message>
        <source>The crew is open at {0}. On each machine: vivant crew join {1} --key {2}</source>
        <translation>O grupo está aberto em {0}. Em cada máquina: vivant crew join {1} --key {2}</translation>
    </message>
    <message>
        <source>Only this computer can join; for others, open it with --host and this machine&apos;s address.</source>
        <translation>Só este computador pode entrar; para outros, abra com --host e o endereço deste computador.</translation>
    </message>
    <message>
        <source>ok  </source>
        <translation>ok  </translation>
    </message>
    <message>
        <source>BAD </source>
        <translation>NÃO </translation>
    </message>
    <message>
        <source>A clip can&apos;t be written over itself.</source>
        <translation>Um clipe não pode ser gravado sobre si mesmo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>The clip has no frame {0}.</source>
        <translation>O clipe não tem o quadro {0}.</translation>
    </message>
    <message>
        <source>It has {0} frames.</source>
        <translation>Ele tem {0} quadros.</translation>
    </message>
    <message>
        <source>{0} of {1} files are written into {2}</source>
        <translation>{0} de {1} arquivos foram gravados em {2}</translation>
    </message>
    <message>
        <source>No file is ever replaced.</source>
        <translation>Nenhum arquivo é jamais substituído.</translation>
    </message>
    <message>
        <source>Leave it out, or export one clip at a time.</source>
        <translation>Omita, ou exporte um clipe de cada vez.</translation>
    </message>
    <message>
        <source>{0} does not go with several clips, --place and --name.</source>
        <translation>{0} não combina com vários clipes, --place e --name.</translation>
    </message>
    <message>
        <source>{0} is not a number.</source>
        <translation>{0} não é um número.</translation>
    </message>
    <message>
        <source>Write: {0}. Places: {1}.</source>
        <translation>Escreva: {0}. Posições: {1}.</translation>
    </message>
    <message>
        <source>{0} says nothing of a sound.</source>
        <translation>{0} não descreve um som.</translation>
    </message>
    <message>
        <source>Write: {0}.</source>
        <translation>Escreva: {0}.</translation>
    </message>
    <message>
        <source>{0} says nothing of a text or a logo.</source>
        <translation>{0} não descreve um texto nem um logotipo.</translation>
    </message>
    <message>
        <source>{0}, {1} frames at {2} x {3}{4}. Estimates:</source>
        <translation>{0}, {1} quadros em {2} x {3}{4}. Estimativas:</translation>
    </message>
    <message>
        <source>  disk              {0} MiB while it runs</source>
        <translation>  disco             {0} MiB durante o trabalho</translation>
    </message>
    <message>
        <source>  plan              {0}; decoding {1}</source>
        <translation>  plano             {0}; decodificação {1}</translation>
    </message>
    <message>
        <source>  memory            {0} GiB</source>
        <translation>  memória           {0} GiB</translation>
    </message>
    <message>
        <source>  compiling         about {0} more for the first clip of a session</source>
        <translation>  compilação        cerca de {0} a mais no primeiro clipe de cada sessão</translation>
    </message>
    <message>
        <source>{0} {1} {2} at most {3} {4}.</source>
        <translation>{0} {1} {2} no máximo {3} {4}.</translation>
    </message>
    <message>
        <source>Deleted {0} unfinished {1}.</source>
        <translation>O que estava inacabado foi excluído: {0} {1}.</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>trabalhos</translation>
    </message>
    <message>
        <source>Deleted {0}.</source>
        <translation>{0} excluído.</translation>
    </message>
    <message>
        <source>To delete a damaged job: vivant jobs --remove JOB</source>
        <translation>Para excluir um trabalho danificado: vivant jobs --remove TRABALHO</translation>
    </message>
    <message>
        <source>{0} stays: {1}</source>
        <translation>{0} fica: {1}</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Nenhum rosto foi encontrado.</translation>
    </message>
    <message>
        <source>No label was found in the photo.</source>
        <translation>Nenhum rótulo foi encontrado na foto.</translation>
    </message>
    <message>
        <source>Say where one is with --region X,Y,W,H.</source>
        <translation>Diga onde há um com --region X,Y,L,A.</translation>
    </message>
    <message>
        <source>face: restored in {0} of {1} frames; in the others it is unchanged or can&apos;t be tracked</source>
        <translation>rosto: restaurado em {0} de {1} quadros; nos outros não mudou ou não pode ser rastreado</translation>
    </message>
    <message>
        <source>product: restored in {0} of {1} frames; in the others its place is not sure</source>
        <translation>produto: restaurado em {0} de {1} quadros; nos outros a posição dele não é certa</translation>
    </message>
    <message>
        <source>{0}: restored in {1} of {2} frames</source>
        <translation>{0}: restaurado em {1} de {2} quadros</translation>
    </message>
    <message>
        <source>{0} Without a command, or with photos only, the window opens.</source>
        <translation>{0} Sem comando, ou só com fotos, a janela se abre.</translation>
    </message>
    <message>
        <source>{0} ({1})
  {2}
  {3}
  licence: {4}</source>
        <translation>{0} ({1})
  {2}
  {3}
  licença: {4}</translation>
    </message>
    <message>
        <source>  frames: {0} to {1} (default {2}{3})</source>
        <translation>  quadros: {0} a {1} (padrão {2}{3})</translation>
    </message>
    <message>
        <source>  fps: {0} to {1} (default {2})</source>
        <translation>  fps: {0} a {1} (padrão {2})</translation>
    </message>
    <message>
        <source>  prompt: {0}{1}; end picture: {2}</source>
        <translation>  prompt: {0}{1}; imagem final: {2}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>  motion: {0}{1}</source>
        <translation>  movimento: {0}{1}</translation>
    </message>
    <message>
        <source>  camera: {0}</source>
        <translation>  câmera: {0}</translation>
    </message>
    <message>
        <source>  main memory: {0} GiB, twice that for the fastest streaming</source>
        <translation>  memória principal: {0} GiB, o dobro para o carregamento mais rápido</translation>
    </message>
    <message>
        <source> Not licensed in {0}.</source>
        <translation> Sem licença em {0}.</translation>
    </message>
    <message>
        <source>{0} is here.</source>
        <translation>{0} está instalado.</translation>
    </message>
    <message>
        <source>All files verified.</source>
        <translation>Todos os arquivos foram verificados.</translation>
    </message>
    <message>
        <source>{0} is linked from {1}.</source>
        <translation>{0} está vinculado a partir de {1}.</translation>
    </message>
    <message>
        <source>{0} now uses {1} as its {2}.</source>
        <translation>{0} agora usa {1} como {2}.</translation>
    </message>
    <message>
        <source>Freed {0} GB. Linked files stay where they are.</source>
        <translation>{0} GB liberados. Os arquivos vinculados ficam onde estão.</translation>
    </message>
    <message>
        <source>  above {0} frames it runs once more for every {1} frames</source>
        <translation>  acima de {0} quadros, roda mais uma vez a cada {1} quadros</translation>
    </message>
    <message>
        <source>  LoRAs: for {0}</source>
        <translation>  LoRAs: para {0}</translation>
    </message>
    <message>
        <source>  source: {0} at {1}, about {2} GB</source>
        <translation>  origem: {0} na revisão {1}, cerca de {2} GB</translation>
    </message>
    <message>
        <source>  memory, estimated: {0} GiB, {1}</source>
        <translation>  memória, estimada: {0} GiB, {1}</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}</source>
        <translation>{0}. Licença: {1}</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>Confira a pasta e suas permissões.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported from a single file.</source>
        <translation>{0} não pode ser importado de um único arquivo.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder.</source>
        <translation>Escolha a pasta do modelo.</translation>
    </message>
    <message>
        <source>“{0}” is not a supported kind of file.</source>
        <translation>“{0}” não é um tipo de arquivo compatível.</translation>
    </message>
    <message>
        <source>Use safetensors or GGUF.</source>
        <translation>Use safetensors ou GGUF.</translation>
    </message>
    <message>
        <source>{0} is built in.</source>
        <translation>{0} é integrado.</translation>
    </message>
    <message>
        <source>There is nothing to download or remove.</source>
        <translation>Não há nada para baixar nem remover.</translation>
    </message>
    <message>
        <source>Downloading {0} needs {1}, which is not installed.</source>
        <translation>Para baixar {0} é preciso {1}, que não está instalado.</translation>
    </message>
    <message>
        <source>  GPU memory, estimated: {0} GiB with the whole model on the GPU; at least {1} GiB, slower</source>
        <translation>  memória da GPU, estimada: {0} GiB com o modelo inteiro na GPU; no mínimo {1} GiB, mais lento</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>códigos de saída:</translation>
    </message>
    <message>
        <source>“{0}” is not a size like 8MB or 150kB</source>
        <translation>“{0}” não é um tamanho como 8MB ou 150kB</translation>
    </message>
    <message>
        <source>no clip fits into {0} bytes</source>
        <translation>nenhum clipe cabe em {0} bytes</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of memory like 6GiB</source>
        <translation>“{0}” não é uma quantidade de memória como 6GiB</translation>
    </message>
    <message>
        <source>“{0}” is not a size like 1024x768</source>
        <translation>“{0}” não é um tamanho como 1024x768</translation>
    </message>
    <message>
        <source>“{0}” does not name frames like 5-20</source>
        <translation>“{0}” não indica quadros como 5-20</translation>
    </message>
    <message>
        <source>A certificate and its key go together.</source>
        <translation>Um certificado e sua chave andam juntos.</translation>
    </message>
    <message>
        <source>Give both --certificate and --key.</source>
        <translation>Indique tanto --certificate quanto --key.</translation>
    </message>
    <message>
        <source>“{0}” is not a number from 1 to {1}</source>
        <translation>“{0}” não é um número de 1 a {1}</translation>
    </message>
    <message>
        <source>“{0}” is not a region like 120,80,300,150</source>
        <translation>“{0}” não é uma região como 120,80,300,150</translation>
    </message>
    <message>
        <source>{0} does not go with a preset of your own.</source>
        <translation>{0} não combina com uma predefinição própria.</translation>
    </message>
    <message>
        <source>The preset “{0}” writes a file for each of its places.</source>
        <translation>A predefinição “{0}” grava um arquivo para cada uma de suas plataformas.</translation>
    </message>
    <message>
        <source>Downloading the model</source>
        <translation>Baixando o modelo</translation>
    </message>
    <message>
        <source>Verifying the model</source>
        <translation>Verificando o modelo</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Lendo a foto</translation>
    </message>
    <message>
        <source>Generating motion</source>
        <translation>Gerando o movimento</translation>
    </message>
    <message>
        <source>Rendering frames</source>
        <translation>Renderizando os quadros</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Gravando o arquivo</translation>
    </message>
    <message>
        <source>Comparing frames</source>
        <translation>Comparando os quadros</translation>
    </message>
    <message>
        <source>a hand melts</source>
        <translation>uma mão derrete</translation>
    </message>
    <message>
        <source>A contact sheet is a PNG picture.</source>
        <translation>Uma folha de contato é uma imagem PNG.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .png.</source>
        <translation>Dê a ela um nome que termine em .png.</translation>
    </message>
    <message>
        <source>brand colours {0}: at most {1} delta E 2000 away</source>
        <translation>cores da marca {0}: no máximo a {1} delta E 2000</translation>
    </message>
    <message>
        <source>The photo shows no plain patch of {0}: it is not checked.</source>
        <translation>A foto não mostra nenhuma área lisa de {0}: ela não é verificada.</translation>
    </message>
    <message>
        <source>  frames {0} to {1} {2}{3}</source>
        <translation>  quadros {0} a {1} {2}{3}</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be written: {1}.</source>
        <translation>Não é possível gravar “{0}”: {1}.</translation>
    </message>
    <message>
        <source>The clip has no good frames to keep.</source>
        <translation>O clipe não tem quadros bons para manter.</translation>
    </message>
    <message>
        <source>Make it again with another seed.</source>
        <translation>Crie-o de novo com outra semente.</translation>
    </message>
    <message>
        <source>The settings are in {0}</source>
        <translation>Os ajustes estão em {0}</translation>
    </message>
    <message>
        <source>torch and its packages: {0}
for {1} of this computer: about {2} GB to download, {3} GB on disk</source>
        <translation>torch e seus pacotes: {0}
para {1} deste computador: cerca de {2} GB para baixar, {3} GB em disco</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Removendo…</translation>
    </message>
    <message>
        <source>Freed {0} MB. Breeze works as before.</source>
        <translation>{0} MB liberados. O Breeze funciona como antes.</translation>
    </message>
    <message>
        <source>torch {0} is installed in {1}.</source>
        <translation>torch {0} está instalado em {1}.</translation>
    </message>
    <message>
        <source>Only a loop can be repeated.</source>
        <translation>Só um loop pode ser repetido.</translation>
    </message>
    <message>
        <source>Make it one with --loop pingpong.</source>
        <translation>Faça dele um loop com --loop pingpong.</translation>
    </message>
    <message>
        <source>For the web: {0}; --full keeps them.</source>
        <translation>Para a web: {0}; --full os mantém.</translation>
    </message>
    <message>
        <source>{0} MB, with: {1}.</source>
        <translation>{0} MB, com: {1}.</translation>
    </message>
    <message>
        <source>It is a loop: --repeat-to {0} makes it long enough.</source>
        <translation>É um loop: --repeat-to {0} o deixa longo o bastante.</translation>
    </message>
    <message>
        <source>The photo is needed to be shown with the clip.</source>
        <translation>A foto é necessária para ser mostrada com o clipe.</translation>
    </message>
    <message>
        <source>Give it: --photo PHOTO</source>
        <translation>Indique-a: --photo FOTO</translation>
    </message>
    <message>
        <source>{0} {1} To delete it later: vivant jobs --clear</source>
        <translation>{0} {1} Para excluir depois: vivant jobs --clear</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>Não existe o arquivo “{0}”.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Confira o nome e a pasta.</translation>
    </message>
    <message>
        <source>“{0}” is not a clip made with Vivant.</source>
        <translation>“{0}” não é um clipe criado com o Vivant.</translation>
    </message>
    <message>
        <source>Recipes are in: {0}.</source>
        <translation>Há receitas em: {0}.</translation>
    </message>
    <message>
        <source> Where people are seen, Vivant made their heads turn and their eyes blink: they did not move like this.</source>
        <translation> Onde aparecem pessoas, o Vivant fez com que virassem a cabeça e piscassem: elas não se moveram assim.</translation>
    </message>
    <message>
        <source>The pixels are the photo&apos;s; a diffusion model generated their motion.</source>
        <translation>Os pixels são os da foto; um modelo de difusão gerou o movimento deles.</translation>
    </message>
    <message>
        <source>A diffusion model generated these frames from the photo.</source>
        <translation>Um modelo de difusão gerou estes quadros a partir da foto.</translation>
    </message>
    <message>
        <source>GIF can&apos;t play {0} frames per second.</source>
        <translation>GIF não consegue reproduzir {0} quadros por segundo.</translation>
    </message>
    <message>
        <source>At most {0}: see --fps.</source>
        <translation>No máximo {0}: veja --fps.</translation>
    </message>
    <message>
        <source>The written file has another size than the clip.</source>
        <translation>O arquivo gravado tem tamanho diferente do clipe.</translation>
    </message>
    <message>
        <source>The written file has another length than the clip.</source>
        <translation>O arquivo gravado tem duração diferente do clipe.</translation>
    </message>
    <message>
        <source>The written file does not look like the clip.</source>
        <translation>O arquivo gravado não se parece com o clipe.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read.</source>
        <translation>Não é possível ler “{0}”.</translation>
    </message>
    <message>
        <source>This kind of key can&apos;t sign content credentials.</source>
        <translation>Este tipo de chave não pode assinar credenciais de conteúdo.</translation>
    </message>
    <message>
        <source>Use an EC, Ed25519 or RSA key.</source>
        <translation>Use uma chave EC, Ed25519 ou RSA.</translation>
    </message>
    <message>
        <source>Signing needs the c2pa-python package.</source>
        <translation>Para assinar é preciso o pacote c2pa-python.</translation>
    </message>
    <message>
        <source>“{0}” is not a private key without a password.</source>
        <translation>“{0}” não é uma chave privada sem senha.</translation>
    </message>
    <message>
        <source>The file can&apos;t be signed.</source>
        <translation>O arquivo não pode ser assinado.</translation>
    </message>
    <message>
        <source>Check the certificate and its key.</source>
        <translation>Confira o certificado e a chave dele.</translation>
    </message>
    <message>
        <source>Give a PEM file.</source>
        <translation>Indique um arquivo PEM.</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>Tente de novo ou escolha outro formato.</translation>
    </message>
    <message>
        <source>The ending of the preset can&apos;t be read.</source>
        <translation>Não é possível ler o final da predefinição.</translation>
    </message>
    <message>
        <source>Write hold:2, fade:0.5 or fade:1:#ffffff.</source>
        <translation>Escreva hold:2, fade:0.5 ou fade:1:#ffffff.</translation>
    </message>
    <message>
        <source>The ending of the clip can&apos;t be read.</source>
        <translation>Não é possível ler o final do clipe.</translation>
    </message>
    <message>
        <source>Free some space, and export again: the clip itself is kept.</source>
        <translation>Libere espaço e exporte de novo: o clipe em si é mantido.</translation>
    </message>
    <message>
        <source>The video can&apos;t be decoded.</source>
        <translation>O vídeo não pode ser decodificado.</translation>
    </message>
    <message>
        <source>Copy or download it again: it may be damaged.</source>
        <translation>Copie ou baixe de novo: pode estar danificado.</translation>
    </message>
    <message>
        <source>The video can&apos;t be encoded.</source>
        <translation>O vídeo não pode ser codificado.</translation>
    </message>
    <message>
        <source>Try another format, or run vivant doctor.</source>
        <translation>Tente outro formato ou execute vivant doctor.</translation>
    </message>
    <message>
        <source>ffmpeg gave no reason.</source>
        <translation>O ffmpeg não deu o motivo.</translation>
    </message>
    <message>
        <source>The video is too large to be opened.</source>
        <translation>O vídeo é grande demais para ser aberto.</translation>
    </message>
    <message>
        <source>Cut it shorter.</source>
        <translation>Corte-o para ficar mais curto.</translation>
    </message>
    <message>
        <source>The video has no pictures.</source>
        <translation>O vídeo não tem imagens.</translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>O arquivo não contém vídeo.</translation>
    </message>
    <message>
        <source>The disk is full: the video can&apos;t be written.</source>
        <translation>O disco está cheio: o vídeo não pode ser gravado.</translation>
    </message>
    <message>
        <source>The video encoder (ffmpeg) is missing.</source>
        <translation>Falta o codificador de vídeo (ffmpeg).</translation>
    </message>
    <message>
        <source>Install Vivant again.</source>
        <translation>Instale o Vivant de novo.</translation>
    </message>
    <message>
        <source>The video encoder does not answer.</source>
        <translation>O codificador de vídeo não responde.</translation>
    </message>
    <message>
        <source>Try again, or run vivant doctor.</source>
        <translation>Tente de novo ou execute vivant doctor.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>These can: {0}. Or give the clip a colour as its background.</source>
        <translation>Estes conseguem: {0}. Ou dê ao clipe uma cor de fundo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t hold a transparent clip.</source>
        <translation>{0} não pode conter um clipe transparente.</translation>
    </message>
    <message>
        <source>Vivant does not write “{0}” files.</source>
        <translation>O Vivant não grava arquivos “{0}”.</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>Use um destes: {0}.</translation>
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
        <translation>Funciona em qualquer lugar; para feeds e lojas</translation>
    </message>
    <message>
        <source>MP4 (H.265)</source>
        <translation>MP4 (H.265)</translation>
    </message>
    <message>
        <source>A quarter smaller; phones and Macs</source>
        <translation>Um quarto menor; celulares e Macs</translation>
    </message>
    <message>
        <source>MP4 (AV1)</source>
        <translation>MP4 (AV1)</translation>
    </message>
    <message>
        <source>A third smaller; plays where AV1 does</source>
        <translation>Um terço menor; onde há suporte a AV1</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Plays in email and chat; 640 pixels, 12 to 15 frames a second</source>
        <translation>Funciona em e-mail e chat; 640 pixels, 12 a 15 quadros por segundo</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Far smaller than GIF; every browser</source>
        <translation>Bem menor que GIF; todos os navegadores</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>The smallest animated picture</source>
        <translation>A menor imagem animada</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>PNG animado</translation>
    </message>
    <message>
        <source>Lossless, plays in browsers; large</source>
        <translation>Sem perdas, funciona em navegadores; grande</translation>
    </message>
    <message>
        <source>WebM (VP9)</source>
        <translation>WebM (VP9)</translation>
    </message>
    <message>
        <source>Video for web pages</source>
        <translation>Vídeo para páginas da web</translation>
    </message>
    <message>
        <source>WebM (AV1)</source>
        <translation>WebM (AV1)</translation>
    </message>
    <message>
        <source>Video for web pages, smaller</source>
        <translation>Vídeo para páginas da web, menor</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edição</translation>
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
        <translation>Todo o detalhe de cor; maior</translation>
    </message>
    <message>
        <source>Archive (FFV1)</source>
        <translation>Arquivo (FFV1)</translation>
    </message>
    <message>
        <source>Lossless; can be exported again later</source>
        <translation>Sem perdas; pode ser exportado de novo depois</translation>
    </message>
    <message>
        <source>PNG frames</source>
        <translation>Quadros PNG</translation>
    </message>
    <message>
        <source>Each frame as a picture, in a ZIP archive or a folder</source>
        <translation>Cada quadro como imagem, em um arquivo ZIP ou uma pasta</translation>
    </message>
    <message>
        <source>Single frame (PNG)</source>
        <translation>Um quadro (PNG)</translation>
    </message>
    <message>
        <source>A poster: one frame as a picture</source>
        <translation>Uma capa: um quadro como imagem</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>Não existe o formato “{0}”.</translation>
    </message>
    <message>
        <source>{0} files do not end in “{1}”.</source>
        <translation>Arquivos {0} não terminam em “{1}”.</translation>
    </message>
    <message>
        <source>The frames in between could not be computed.</source>
        <translation>Os quadros intermediários não puderam ser calculados.</translation>
    </message>
    <message>
        <source>Try it without --smooth.</source>
        <translation>Tente sem --smooth.</translation>
    </message>
    <message>
        <source>{0} pictures were written instead of {1}.</source>
        <translation>Foram gravadas {0} imagens em vez de {1}.</translation>
    </message>
    <message>
        <source>The written picture has another size than the clip.</source>
        <translation>A imagem gravada tem tamanho diferente do clipe.</translation>
    </message>
    <message>
        <source>The written pictures are not those of the clip.</source>
        <translation>As imagens gravadas não são as do clipe.</translation>
    </message>
    <message>
        <source>“{0}” carries no Vivant recipe.</source>
        <translation>“{0}” não contém receita do Vivant.</translation>
    </message>
    <message>
        <source>The recipe in “{0}” is damaged.</source>
        <translation>A receita em “{0}” está danificada.</translation>
    </message>
    <message>
        <source>Was it written completely?</source>
        <translation>Foi gravada por completo?</translation>
    </message>
    <message>
        <source>There is no “{0}” in “{1}”.</source>
        <translation>Não há “{0}” em “{1}”.</translation>
    </message>
    <message>
        <source>There is no loop “{0}”.</source>
        <translation>Não existe o loop “{0}”.</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>Escolha entre: {0}.</translation>
    </message>
    <message>
        <source>Install a font that has them, such as Noto Sans CJK, or write it otherwise.</source>
        <translation>Instale uma fonte que os tenha, como Noto Sans CJK, ou escreva de outro modo.</translation>
    </message>
    <message>
        <source>At most {0} characters in {1} lines.</source>
        <translation>No máximo {0} caracteres em {1} linhas.</translation>
    </message>
    <message>
        <source>No font here has all characters of the text over the clip.</source>
        <translation>Nenhuma fonte aqui tem todos os caracteres do texto sobre o clipe.</translation>
    </message>
    <message>
        <source>A mark is either a text or a logo.</source>
        <translation>Uma marca é um texto ou um logotipo, não os dois.</translation>
    </message>
    <message>
        <source>The text over the clip is too long, or can&apos;t be printed.</source>
        <translation>O texto sobre o clipe é longo demais ou não pode ser exibido.</translation>
    </message>
    <message>
        <source>A text or a logo goes before it comes.</source>
        <translation>Um texto ou logotipo some antes de aparecer.</translation>
    </message>
    <message>
        <source>Let it go later, or never.</source>
        <translation>Faça com que suma mais tarde, ou nunca.</translation>
    </message>
    <message>
        <source>The text or logo of the preset can&apos;t be read.</source>
        <translation>Não é possível ler o texto ou o logotipo da predefinição.</translation>
    </message>
    <message>
        <source>The logo can&apos;t be read.</source>
        <translation>Não é possível ler o logotipo.</translation>
    </message>
    <message>
        <source>Choose its picture again.</source>
        <translation>Escolha a imagem novamente.</translation>
    </message>
    <message>
        <source>There is no place “{0}”.</source>
        <translation>Não existe a plataforma “{0}”.</translation>
    </message>
    <message>
        <source>{0} takes {1} to {2} seconds; this clip has {3}.</source>
        <translation>{0} aceita de {1} a {2} segundos; este clipe tem {3}.</translation>
    </message>
    <message>
        <source>There is no preset “{0}”.</source>
        <translation>Não existe a predefinição “{0}”.</translation>
    </message>
    <message>
        <source>Instagram Reel</source>
        <translation>Reel do Instagram</translation>
    </message>
    <message>
        <source>Vertical video in the feed</source>
        <translation>Vídeo vertical no feed</translation>
    </message>
    <message>
        <source>Instagram Story</source>
        <translation>Story do Instagram</translation>
    </message>
    <message>
        <source>Vertical video for a day</source>
        <translation>Vídeo vertical por um dia</translation>
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
        <translation>Produto na Shopify</translation>
    </message>
    <message>
        <source>Video on a product page, in the photo&apos;s shape</source>
        <translation>Vídeo em uma página de produto, na proporção da foto</translation>
    </message>
    <message>
        <source>Amazon product</source>
        <translation>Produto na Amazon</translation>
    </message>
    <message>
        <source>Wide video on a product page, on white</source>
        <translation>Vídeo horizontal em uma página de produto, sobre branco</translation>
    </message>
    <message>
        <source>Web banner</source>
        <translation>Banner da web</translation>
    </message>
    <message>
        <source>Display advertising, 300 x 250, stops after 30 s</source>
        <translation>Publicidade gráfica, 300 x 250, para após 30 s</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>A message from a free account</source>
        <translation>Uma mensagem de uma conta gratuita</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Plays in a newsletter</source>
        <translation>Funciona em newsletters</translation>
    </message>
    <message>
        <source>Clips are MP4, MOV, WebM, MKV, AVI, GIF, WebP, AVIF and APNG files, and ZIP files or folders that Vivant made.</source>
        <translation>Clipes são arquivos MP4, MOV, WebM, MKV, AVI, GIF, WebP, AVIF e APNG, e arquivos ZIP ou pastas criados pelo Vivant.</translation>
    </message>
    <message>
        <source>There are no pictures in this clip.</source>
        <translation>Não há imagens neste clipe.</translation>
    </message>
    <message>
        <source>“{0}” does not say how fast it plays.</source>
        <translation>“{0}” não diz em que velocidade é reproduzido.</translation>
    </message>
    <message>
        <source>“{0}” is a picture, not a clip.</source>
        <translation>“{0}” é uma imagem, não um clipe.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or incomplete.</source>
        <translation>“{0}” está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copie ou baixe de novo.</translation>
    </message>
    <message>
        <source>A picture in “{0}” is damaged.</source>
        <translation>Uma imagem em “{0}” está danificada.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Copie de novo.</translation>
    </message>
    <message>
        <source>The pictures of this clip differ in size, or are too many.</source>
        <translation>As imagens deste clipe têm tamanhos diferentes ou são muitas.</translation>
    </message>
    <message>
        <source>“{0}” is not a clip that can be read.</source>
        <translation>“{0}” não é um clipe que possa ser lido.</translation>
    </message>
    <message>
        <source>Allow more bytes, make the clip shorter, or choose another format.</source>
        <translation>Permita mais bytes, encurte o clipe ou escolha outro formato.</translation>
    </message>
    <message>
        <source>This clip does not fit into {0} of {1}.</source>
        <translation>Este clipe não cabe em {0} de {1}.</translation>
    </message>
    <message>
        <source>Sounds are MP3, WAV, FLAC, Ogg, Opus, M4A, AAC and AIFF files, or the sound of an MP4, MOV or WebM.</source>
        <translation>Sons são arquivos MP3, WAV, FLAC, Ogg, Opus, M4A, AAC e AIFF, ou o som de um MP4, MOV ou WebM.</translation>
    </message>
    <message>
        <source>“{0}” holds no sound that can be read.</source>
        <translation>“{0}” não contém som que possa ser lido.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read in time.</source>
        <translation>“{0}” demora demais para ser lido.</translation>
    </message>
    <message>
        <source>The written video has another size than the clip.</source>
        <translation>O vídeo gravado tem tamanho diferente do clipe.</translation>
    </message>
    <message>
        <source>The written video has {0} frames instead of {1}.</source>
        <translation>O vídeo gravado tem {0} quadros em vez de {1}.</translation>
    </message>
    <message>
        <source>The written video plays {0} frames per second instead of {1}.</source>
        <translation>O vídeo gravado tem {0} quadros por segundo em vez de {1}.</translation>
    </message>
    <message>
        <source>The written video does not look like the clip.</source>
        <translation>O vídeo gravado não se parece com o clipe.</translation>
    </message>
    <message>
        <source>“{0}” is not a video.</source>
        <translation>“{0}” não é um vídeo.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be written{1}.</source>
        <translation>Não é possível gravar “{0}”{1}.</translation>
    </message>
    <message>
        <source>Check that the disk is connected.</source>
        <translation>Confira se o disco está conectado.</translation>
    </message>
    <message>
        <source>The disk is full: “{0}” can&apos;t be written.</source>
        <translation>O disco está cheio: não é possível gravar “{0}”.</translation>
    </message>
    <message>
        <source>It is left as it is. Export again under another name.</source>
        <translation>Fica como está. Exporte de novo com outro nome.</translation>
    </message>
    <message>
        <source>This clip is no loop, so it plays once.</source>
        <translation>Este clipe não é um loop, por isso é reproduzido uma vez.</translation>
    </message>
    <message>
        <source>{0} files hold no sound: it is left out.</source>
        <translation>Arquivos {0} não têm som: ele é deixado de fora.</translation>
    </message>
    <message>
        <source>The sound is missing from the written file.</source>
        <translation>Falta o som no arquivo gravado.</translation>
    </message>
    <message>
        <source>The loop plays {0} times: {1} seconds.</source>
        <translation>O loop é reproduzido {0} vezes: {1} segundos.</translation>
    </message>
    <message>
        <source>The recipe is missing from the written file.</source>
        <translation>Falta a receita no arquivo gravado.</translation>
    </message>
    <message>
        <source>There is no folder “{0}”.</source>
        <translation>Não existe a pasta “{0}”.</translation>
    </message>
    <message>
        <source>Create it first, or choose another one.</source>
        <translation>Crie-a primeiro ou escolha outra.</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>“{0}” é uma pasta.</translation>
    </message>
    <message>
        <source>Add a file name to it, or give the name of a new folder.</source>
        <translation>Acrescente um nome de arquivo ou indique o nome de uma pasta nova.</translation>
    </message>
    <message>
        <source>“{0}” already exists.</source>
        <translation>“{0}” já existe.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it with --force.</source>
        <translation>Escolha outro nome ou permita substituir com --force.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{0}”.</source>
        <translation>Nada pode ser gravado em “{0}”.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Escolha uma pasta sua.</translation>
    </message>
    <message>
        <source>{0} files can&apos;t hold content credentials.</source>
        <translation>Arquivos {0} não podem conter credenciais de conteúdo.</translation>
    </message>
    <message>
        <source>Use MP4, MOV, GIF, WebP or PNG.</source>
        <translation>Use MP4, MOV, GIF, WebP ou PNG.</translation>
    </message>
    <message>
        <source>“{0}” appeared while the clip was written.</source>
        <translation>“{0}” apareceu enquanto o clipe era gravado.</translation>
    </message>
    <message>
        <source>The written file can&apos;t be read back.</source>
        <translation>Não é possível reler o arquivo gravado.</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be written into “{0}”.</source>
        <translation>O disco está cheio: nada pode ser gravado em “{0}”.</translation>
    </message>
    <message>
        <source>“{0}” is too long for a file&apos;s name.</source>
        <translation>“{0}” é longo demais para um nome de arquivo.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Escolha um mais curto.</translation>
    </message>
    <message>
        <source>The note in this file is not one of Vivant&apos;s.</source>
        <translation>A nota neste arquivo não é do Vivant.</translation>
    </message>
    <message>
        <source>The note in this file is damaged.</source>
        <translation>A nota neste arquivo está danificada.</translation>
    </message>
    <message>
        <source>{0} is not a colour.</source>
        <translation>{0} não é uma cor.</translation>
    </message>
    <message>
        <source>Give it like #C8102E.</source>
        <translation>Indique como #C8102E.</translation>
    </message>
    <message>
        <source>Install Vivant again, or mark the label yourself (--region).</source>
        <translation>Instale o Vivant de novo ou marque o rótulo você mesmo (--region).</translation>
    </message>
    <message>
        <source>Text can&apos;t be found: the package rapidocr is missing.</source>
        <translation>Não é possível procurar texto: falta o pacote rapidocr.</translation>
    </message>
    <message>
        <source>A region of {0} x {1} pixels is too small.</source>
        <translation>Uma região de {0} x {1} pixels é pequena demais.</translation>
    </message>
    <message>
        <source>Give x,y,width,height.</source>
        <translation>Indique x,y,largura,altura.</translation>
    </message>
    <message>
        <source>A region lies outside the photo.</source>
        <translation>Uma região fica fora da foto.</translation>
    </message>
    <message>
        <source>The photo is {0} x {1} pixels.</source>
        <translation>A foto tem {0} x {1} pixels.</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not installed.</source>
        <translation>{0} precisa de {1}, que não está instalado.</translation>
    </message>
    <message>
        <source>Breeze&apos;s file {0} is missing.</source>
        <translation>Falta o arquivo {0} do Breeze.</translation>
    </message>
    <message>
        <source>Breeze&apos;s weights are missing: {0}.</source>
        <translation>Faltam os pesos do Breeze: {0}.</translation>
    </message>
    <message>
        <source>The face mesh network is missing.</source>
        <translation>Falta a rede da malha do rosto.</translation>
    </message>
    <message>
        <source>“{0}” is not a checkpoint of Stable Diffusion 1.5.</source>
        <translation>“{0}” não é um checkpoint do Stable Diffusion 1.5.</translation>
    </message>
    <message>
        <source>Use its safetensors file.</source>
        <translation>Use o arquivo safetensors dele.</translation>
    </message>
    <message>
        <source>This clip does not fit into the graphics card&apos;s memory, even at the lowest memory setting.</source>
        <translation>Este clipe não cabe na memória da placa de vídeo, nem mesmo no ajuste de memória mais baixo.</translation>
    </message>
    <message>
        <source>Try a smaller size, fewer frames, or a smaller model.</source>
        <translation>Tente um tamanho menor, menos quadros ou um modelo menor.</translation>
    </message>
    <message>
        <source>This model&apos;s weights need {0} GiB of main memory; {1} GiB are free.</source>
        <translation>Os pesos deste modelo precisam de {0} GiB de memória principal; há {1} GiB livres.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Feche outros programas ou escolha um modelo menor.</translation>
    </message>
    <message>
        <source>The model&apos;s numbers overflowed on this device.</source>
        <translation>Os números do modelo estouraram neste dispositivo.</translation>
    </message>
    <message>
        <source>Try another seed or another model.</source>
        <translation>Tente outra semente ou outro modelo.</translation>
    </message>
    <message>
        <source>The decoder fits neither into the graphics card&apos;s memory nor into the computer&apos;s.</source>
        <translation>O decodificador não cabe nem na memória da placa de vídeo nem na do computador.</translation>
    </message>
    <message>
        <source>Close other programs, or try a smaller size or fewer frames.</source>
        <translation>Feche outros programas ou tente um tamanho menor ou menos quadros.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>Falta {0}.</translation>
    </message>
    <message>
        <source>{0} holds too many files to be a part of a model.</source>
        <translation>{0} contém arquivos demais para ser parte de um modelo.</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} contém {1}.</translation>
    </message>
    <message>
        <source>Get the safetensors files of this model.</source>
        <translation>Obtenha os arquivos safetensors deste modelo.</translation>
    </message>
    <message>
        <source>{0} belongs to an adapter, not to a model.</source>
        <translation>{0} pertence a um adaptador, não a um modelo.</translation>
    </message>
    <message>
        <source>{0} has a {1}, which Vivant does not use.</source>
        <translation>{0} tem {1}, que o Vivant não usa.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is missing in {1}.</source>
        <translation>O componente {0} do modelo falta em {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is a {1}, which is not what this family uses.</source>
        <translation>O componente {0} do modelo é {1}, que não é o que esta família usa.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} está danificado.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is no number for a setting.</source>
        <translation>{0} está danificado: {1} não é um número válido para um ajuste.</translation>
    </message>
    <message>
        <source>{0} is damaged: it lists no files.</source>
        <translation>{0} está danificado: não lista nenhum arquivo.</translation>
    </message>
    <message>
        <source>{0}: it lacks tensors</source>
        <translation>{0}: faltam tensores</translation>
    </message>
    <message>
        <source>Use another file of it.</source>
        <translation>Use outro arquivo da mesma LoRA.</translation>
    </message>
    <message>
        <source>The adapters with which {0} needs only {1} steps are not on this computer.</source>
        <translation>Os adaptadores com que {0} precisa de apenas {1} passos não estão neste computador.</translation>
    </message>
    <message>
        <source>Choose another pace, or fetch them: vivant models fetch {0}</source>
        <translation>Escolha outro ritmo ou baixe-os: vivant models fetch {0}</translation>
    </message>
    <message>
        <source>The LoRA “{0}” does not fit the model&apos;s {1}.</source>
        <translation>A LoRA “{0}” não combina com o componente {1} do modelo.</translation>
    </message>
    <message>
        <source>Use a LoRA that was trained for this model.</source>
        <translation>Use uma LoRA treinada para este modelo.</translation>
    </message>
    <message>
        <source>Nothing in “{0}” fits {1}.</source>
        <translation>Nada em “{0}” combina com {1}.</translation>
    </message>
    <message>
        <source>“{0}” may be the expert for high noise or for low noise.</source>
        <translation>“{0}” pode ser o especialista para ruído alto ou para ruído baixo.</translation>
    </message>
    <message>
        <source>Put “high_noise” or “low_noise” into its name, as its makers do.</source>
        <translation>Ponha “high_noise” ou “low_noise” no nome, como fazem os autores.</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of memory.</source>
        <translation>“{0}” não é uma quantidade de memória.</translation>
    </message>
    <message>
        <source>Write it like 6GiB or 800MiB.</source>
        <translation>Escreva como 6GiB ou 800MiB.</translation>
    </message>
    <message>
        <source>There is no device “{0}”.</source>
        <translation>Não existe o dispositivo “{0}”.</translation>
    </message>
    <message>
        <source>{0} can name: {1}.</source>
        <translation>{0} pode ser: {1}.</translation>
    </message>
    <message>
        <source>The computer&apos;s main memory could not hold the streaming weights.</source>
        <translation>A memória principal do computador não comportou os pesos em carregamento contínuo.</translation>
    </message>
    <message>
        <source>“{0}” is the denoiser alone.</source>
        <translation>“{0}” é apenas o removedor de ruído.</translation>
    </message>
    <message>
        <source>Put a folder of Stable Video Diffusion XT beside it for the rest.</source>
        <translation>Ponha ao lado uma pasta do Stable Video Diffusion XT para o resto.</translation>
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
        <translation>Não há pesos em {0}.</translation>
    </message>
    <message>
        <source>Copy its .safetensors files there.</source>
        <translation>Copie os arquivos .safetensors para lá.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration has numbers that no such model has.</source>
        <translation>A configuração do modelo tem números que nenhum modelo assim tem.</translation>
    </message>
    <message>
        <source>These are other weights, or a broken download.</source>
        <translation>Estes são outros pesos, ou um download danificado.</translation>
    </message>
    <message>
        <source>“{0}” has another shape than expected in {1}.</source>
        <translation>“{0}” tem em {1} uma forma diferente da esperada.</translation>
    </message>
    <message>
        <source>These are other weights.</source>
        <translation>Estes são outros pesos.</translation>
    </message>
    <message>
        <source>“{0}” is missing in {1}.</source>
        <translation>“{0}” falta em {1}.</translation>
    </message>
    <message>
        <source>Download the weights again.</source>
        <translation>Baixe os pesos de novo.</translation>
    </message>
    <message>
        <source>The clip does not fit into the memory of the graphics card.</source>
        <translation>O clipe não cabe na memória da placa de vídeo.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer frames or a smaller size.</source>
        <translation>Feche outros programas ou peça menos quadros ou um tamanho menor.</translation>
    </message>
    <message>
        <source>The model gives no picture for this photo.</source>
        <translation>O modelo não gera imagem para esta foto.</translation>
    </message>
    <message>
        <source>Its weights may be damaged.</source>
        <translation>Os pesos dele podem estar danificados.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is larger in its configuration than in its files.</source>
        <translation>O componente {0} do modelo é maior na configuração do que nos arquivos.</translation>
    </message>
    <message>
        <source>The configuration of the model&apos;s {0} asks for too much memory.</source>
        <translation>A configuração do componente {0} do modelo pede memória demais.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration asks for more layers than any model has.</source>
        <translation>A configuração do modelo pede mais camadas do que qualquer modelo tem.</translation>
    </message>
    <message>
        <source>the picture is cut off</source>
        <translation>a imagem está incompleta</translation>
    </message>
    <message>
        <source>Save it smaller: {0} megapixels are the most.</source>
        <translation>Salve menor: {0} megapixels no máximo.</translation>
    </message>
    <message>
        <source>Choose one picture in it.</source>
        <translation>Escolha uma das imagens dele.</translation>
    </message>
    <message>
        <source>Save it as a JPEG, or smaller: {0} megapixels are the most.</source>
        <translation>Salve como JPEG ou menor: {0} megapixels no máximo.</translation>
    </message>
    <message>
        <source>Use a picture of at least {0} pixels on each side.</source>
        <translation>Use uma imagem de pelo menos {0} pixels de cada lado.</translation>
    </message>
    <message>
        <source>Save it as an ordinary JPEG, not a progressive one.</source>
        <translation>Salve como JPEG comum, não progressivo.</translation>
    </message>
    <message>
        <source>“{0}” is too large for an AVIF.</source>
        <translation>“{0}” é grande demais para um AVIF.</translation>
    </message>
    <message>
        <source>“{0}” is completely transparent.</source>
        <translation>“{0}” é completamente transparente.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Escolha outra imagem.</translation>
    </message>
    <message>
        <source>“{0}” is a device or a pipe, not a picture.</source>
        <translation>“{0}” é um dispositivo ou um pipe, não uma imagem.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Escolha um arquivo de imagem.</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it again.</source>
        <translation>Copie ou baixe de novo, ou abra em outro programa e salve outra vez.</translation>
    </message>
    <message>
        <source>“{0}” has too many pixels to open safely.</source>
        <translation>“{0}” tem pixels demais para ser aberto com segurança.</translation>
    </message>
    <message>
        <source>“{0}” is too small: {1} x {2} pixels.</source>
        <translation>“{0}” é pequeno demais: {1} x {2} pixels.</translation>
    </message>
    <message>
        <source>“{0}” is too large a file.</source>
        <translation>“{0}” é um arquivo grande demais.</translation>
    </message>
    <message>
        <source>Save it as a JPEG.</source>
        <translation>Salve como JPEG.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a progressive JPEG.</source>
        <translation>“{0}” é grande demais para um JPEG progressivo.</translation>
    </message>
    <message>
        <source>a large Photoshop file (PSB)</source>
        <translation>um arquivo grande do Photoshop (PSB)</translation>
    </message>
    <message>
        <source>a Photoshop file with {0} bits per channel</source>
        <translation>um arquivo do Photoshop com {0} bits por canal</translation>
    </message>
    <message>
        <source>“{0}” is too large for a lossless or transparent WebP.</source>
        <translation>“{0}” é grande demais para um WebP sem perdas ou transparente.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a transparent or HDR HEIC.</source>
        <translation>“{0}” é grande demais para um HEIC transparente ou HDR.</translation>
    </message>
    <message>
        <source>this picture can&apos;t be decoded</source>
        <translation>esta imagem não pode ser decodificada</translation>
    </message>
    <message>
        <source>You have no permission to read “{0}”.</source>
        <translation>Você não tem permissão para ler “{0}”.</translation>
    </message>
    <message>
        <source>Allow reading it, or copy it elsewhere.</source>
        <translation>Permita a leitura ou copie para outro lugar.</translation>
    </message>
    <message>
        <source>Copy it to this computer first.</source>
        <translation>Copie primeiro para este computador.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read: it is {1}.</source>
        <translation>Não é possível ler “{0}”: é {1}.</translation>
    </message>
    <message>
        <source>a Photoshop file of an unusual colour mode</source>
        <translation>um arquivo do Photoshop em um modo de cor incomum</translation>
    </message>
    <message>
        <source>a TIFF of an unusual kind</source>
        <translation>um TIFF de um tipo incomum</translation>
    </message>
    <message>
        <source>The face detection network is missing.</source>
        <translation>Falta a rede de detecção de rostos.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP and GIF pictures can be opened.</source>
        <translation>É possível abrir imagens JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP e GIF.</translation>
    </message>
    <message>
        <source>Develop it first: save it as a JPEG or TIFF in the program you edit photos with.</source>
        <translation>Revele primeiro: salve como JPEG ou TIFF no seu programa de edição de fotos.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, and save it as a PNG, JPEG or TIFF.</source>
        <translation>Abra no programa em que foi criado e salve como PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <source>Save one frame of it as a picture, and open that.</source>
        <translation>Salve um quadro dele como imagem e abra essa imagem.</translation>
    </message>
    <message>
        <source>The picture is the file of the same name without “._” in front.</source>
        <translation>A imagem é o arquivo de mesmo nome sem “._” na frente.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read: {1}.</source>
        <translation>Não é possível ler “{0}”: {1}.</translation>
    </message>
    <message>
        <source>Choose from: {0}, or a colour like #f4f0ea.</source>
        <translation>Escolha entre: {0}, ou uma cor como #f4f0ea.</translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation>Não existe {0} {1}.</translation>
    </message>
    <message>
        <source>The network that recognises things is missing.</source>
        <translation>A rede que reconhece objetos está faltando.</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>não há linhas</translation>
    </message>
    <message>
        <source>A picture in memory must be (H, W, 3) of 8-bit colour.</source>
        <translation>Uma imagem na memória deve ser (H, W, 3) com cores de 8 bits.</translation>
    </message>
    <message>
        <source>a tag is too large</source>
        <translation>um campo é grande demais</translation>
    </message>
    <message>
        <source>a tag is cut off</source>
        <translation>um campo está incompleto</translation>
    </message>
    <message>
        <source>no size</source>
        <translation>sem tamanho</translation>
    </message>
    <message>
        <source>no colour map</source>
        <translation>sem mapa de cores</translation>
    </message>
    <message>
        <source>strips are missing</source>
        <translation>faltam faixas</translation>
    </message>
    <message>
        <source>a strip is too large</source>
        <translation>uma faixa é grande demais</translation>
    </message>
    <message>
        <source>a strip is cut off</source>
        <translation>uma faixa está incompleta</translation>
    </message>
    <message>
        <source>pieces are missing</source>
        <translation>faltam partes</translation>
    </message>
    <message>
        <source>The clip is begun already.</source>
        <translation>O clipe já foi iniciado.</translation>
    </message>
    <message>
        <source>Use its settings for a new one.</source>
        <translation>Use os ajustes dele para um novo.</translation>
    </message>
    <message>
        <source>Free some space, then go on: what was drawn is kept.</source>
        <translation>Libere espaço e continue: o que foi desenhado é mantido.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be written to {0}.</source>
        <translation>O clipe não pode ser gravado em {0}.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>O arquivo pode estar danificado.</translation>
    </message>
    <message>
        <source>The clip can&apos;t be written to {0}: the disk is full.</source>
        <translation>O clipe não pode ser gravado em {0}: o disco está cheio.</translation>
    </message>
    <message>
        <source>{0} is too large.</source>
        <translation>{0} é grande demais.</translation>
    </message>
    <message>
        <source>The edits of the clip in {0} can&apos;t be read.</source>
        <translation>As edições do clipe em {0} não podem ser lidas.</translation>
    </message>
    <message>
        <source>The edits can&apos;t be kept in {0}.</source>
        <translation>As edições não podem ser guardadas em {0}.</translation>
    </message>
    <message>
        <source>The repaired frames in {0} can&apos;t be read.</source>
        <translation>Os quadros reparados em {0} não podem ser lidos.</translation>
    </message>
    <message>
        <source>The end picture is missing, or is not the one the recipe names.</source>
        <translation>A imagem final está faltando, ou não é a que a receita indica.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Escolha-a de novo.</translation>
    </message>
    <message>
        <source>The clip needs {0} GB of disk, and less is free in {1}.</source>
        <translation>O clipe precisa de {0} GB de disco, e há menos livre em {1}.</translation>
    </message>
    <message>
        <source>Free some space, or make fewer or smaller frames.</source>
        <translation>Libere espaço ou crie menos quadros ou quadros menores.</translation>
    </message>
    <message>
        <source>Was it moved, renamed or deleted?</source>
        <translation>Foi movido, renomeado ou excluído?</translation>
    </message>
    <message>
        <source>There is no room for the clip&apos;s frames ({0} GB).</source>
        <translation>Não há espaço para os quadros do clipe ({0} GB).</translation>
    </message>
    <message>
        <source>The clip in {0} is not finished.</source>
        <translation>O clipe em {0} não está concluído.</translation>
    </message>
    <message>
        <source>Run the job again to continue it.</source>
        <translation>Execute o trabalho de novo para continuá-lo.</translation>
    </message>
    <message>
        <source>Another Vivant is working on this clip.</source>
        <translation>Outro Vivant está trabalhando neste clipe.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Espere até terminar, ou pare-o.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used.</source>
        <translation>{0} não pode ser usado.</translation>
    </message>
    <message>
        <source>The photo of the clip in {0} is gone.</source>
        <translation>A foto do clipe em {0} não existe mais.</translation>
    </message>
    <message>
        <source>Make the clip again.</source>
        <translation>Crie o clipe de novo.</translation>
    </message>
    <message>
        <source>{0} is not a job of Vivant&apos;s.</source>
        <translation>{0} não é um trabalho do Vivant.</translation>
    </message>
    <message>
        <source>Its request can&apos;t be read.</source>
        <translation>O pedido dele não pode ser lido.</translation>
    </message>
    <message>
        <source>The frames of {0} can&apos;t be read.</source>
        <translation>Os quadros de {0} não podem ser lidos.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be deleted.</source>
        <translation>{0} não pode ser excluído.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved.</source>
        <translation>{0} não pode ser movido.</translation>
    </message>
    <message>
        <source>{0} is not a job.</source>
        <translation>{0} não é um trabalho.</translation>
    </message>
    <message>
        <source>Jobs are kept in {0}.</source>
        <translation>Os trabalhos ficam em {0}.</translation>
    </message>
    <message>
        <source>The clips in {0} can&apos;t be listed.</source>
        <translation>Os clipes em {0} não podem ser listados.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>Não é possível ler {0}: {1}.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>See {0} for the details.</source>
        <translation>Os detalhes estão em {0}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read or written: {1}.</source>
        <translation>{0} não pode ser lido ou gravado: {1}.</translation>
    </message>
    <message>
        <source>Something went wrong that Vivant did not expect.</source>
        <translation>Aconteceu algo que o Vivant não esperava.</translation>
    </message>
    <message>
        <source>{0} is too long for a file&apos;s name.</source>
        <translation>{0} é longo demais para um nome de arquivo.</translation>
    </message>
    <message>
        <source>Is the disk still there, and open to you?</source>
        <translation>O disco ainda está aí, e acessível a você?</translation>
    </message>
    <message>
        <source>Built in. Moves the photo&apos;s own pixels, so labels and faces stay themselves. Any computer.</source>
        <translation>Integrado. Move os próprios pixels da foto, então rótulos e rostos continuam os mesmos. Qualquer computador.</translation>
    </message>
    <message>
        <source>There is no model {0}.</source>
        <translation>Não existe o modelo {0}.</translation>
    </message>
    <message>
        <source>Models: {0}.</source>
        <translation>Modelos: {0}.</translation>
    </message>
    <message>
        <source>Follows a prompt, 720p at 24 frames a second, under a free licence.</source>
        <translation>Segue um prompt, 720p a 24 quadros por segundo, sob licença livre.</translation>
    </message>
    <message>
        <source>A free licence; its text is at the link.</source>
        <translation>Uma licença livre; o texto está no link.</translation>
    </message>
    <message>
        <source>Two experts of 14 billion parameters: the finest motion here, start and end picture, for large machines.</source>
        <translation>Dois especialistas de 14 bilhões de parâmetros: o movimento mais refinado, imagem inicial e final, para máquinas grandes.</translation>
    </message>
    <message>
        <source>One model of 14 billion parameters that also looks at the photo through CLIP. 480p.</source>
        <translation>Um modelo de 14 bilhões de parâmetros que também vê a foto pelo CLIP. 480p.</translation>
    </message>
    <message>
        <source>Its own terms, which reportedly limit large companies. Read them before selling what you make.</source>
        <translation>Termos próprios, que, segundo consta, limitam grandes empresas. Leia-os antes de vender o que criar.</translation>
    </message>
    <message>
        <source>Six seconds at 720 x 480, follows long prompts. One size and one length, as it was trained.</source>
        <translation>Seis segundos em 720 x 480, segue prompts longos. Um tamanho e uma duração, como foi treinado.</translation>
    </message>
    <message>
        <source>Its own terms; commercial use asks for registration. Read them before selling what you make.</source>
        <translation>Termos próprios; o uso comercial exige registro. Leia-os antes de vender o que criar.</translation>
    </message>
    <message>
        <source>Up to ten seconds at 16 frames a second, up to 1360 x 768 in steps of 16, follows long prompts.</source>
        <translation>Até dez segundos a 16 quadros por segundo, até 1360 x 768 em passos de 16, segue prompts longos.</translation>
    </message>
    <message>
        <source>Stable Diffusion 1.5 set in motion: start and end picture, the smallest download.</source>
        <translation>Stable Diffusion 1.5 em movimento: imagem inicial e final, o menor download.</translation>
    </message>
    <message>
        <source>Free for most uses, with a list of forbidden ones; the motion parts are Apache-2.0.</source>
        <translation>Livre para a maioria dos usos, com uma lista de proibidos; as partes de movimento são Apache-2.0.</translation>
    </message>
    <message>
        <source>“{0}” does not hold weights of a model that Vivant knows.</source>
        <translation>“{0}” não contém pesos de um modelo que o Vivant conheça.</translation>
    </message>
    <message>
        <source>A folder from the Hub, or a .safetensors file of Stable Video Diffusion.</source>
        <translation>Uma pasta do Hub, ou um arquivo .safetensors do Stable Video Diffusion.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its num_frames can&apos;t be right.</source>
        <translation>“{0}” está danificado: o num_frames não pode estar certo.</translation>
    </message>
    <message>
        <source>LoRAs are read from safetensors files only: those cannot carry programs.</source>
        <translation>LoRAs são lidas só de arquivos safetensors: eles não podem conter programas.</translation>
    </message>
    <message>
        <source>{0} takes LoRAs for {1}.</source>
        <translation>{0} aceita LoRAs para {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a safetensors file.</source>
        <translation>“{0}” não é um arquivo safetensors.</translation>
    </message>
    <message>
        <source>“{0}” holds no LoRA.</source>
        <translation>“{0}” não contém nenhuma LoRA.</translation>
    </message>
    <message>
        <source>{0} takes no LoRAs.</source>
        <translation>{0} não aceita LoRAs.</translation>
    </message>
    <message>
        <source>{0} is a LoRA for {1}.</source>
        <translation>{0} é uma LoRA para {1}.</translation>
    </message>
    <message>
        <source>Give a .safetensors file.</source>
        <translation>Indique um arquivo .safetensors.</translation>
    </message>
    <message>
        <source>“{0}” is a {1}, which can&apos;t be used.</source>
        <translation>“{0}” é do tipo {1} e não pode ser usado.</translation>
    </message>
    <message>
        <source>Use a plain LoRA.</source>
        <translation>Use uma LoRA comum.</translation>
    </message>
    <message>
        <source>Fetch the model again, or import another folder.</source>
        <translation>Baixe o modelo de novo ou importe outra pasta.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} não é um arquivo.</translation>
    </message>
    <message>
        <source>{0} is too large to be what its name says.</source>
        <translation>{0} é grande demais para ser o que o nome diz.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not a JSON object.</source>
        <translation>{0} está danificado: não é um objeto JSON.</translation>
    </message>
    <message>
        <source>{0}: the memory is full.</source>
        <translation>{0}: a memória está cheia.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Feche outros programas.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>Não é possível ler {0}: {1}</translation>
    </message>
    <message>
        <source>Weights are read from safetensors files only: those cannot carry programs.</source>
        <translation>Os pesos são lidos apenas de arquivos safetensors: eles não podem conter programas.</translation>
    </message>
    <message>
        <source>“{0}” is not a file of weights that can be used.</source>
        <translation>“{0}” não é um arquivo de pesos que possa ser usado.</translation>
    </message>
    <message>
        <source>This model&apos;s motion can&apos;t be adjusted</source>
        <translation>O movimento deste modelo não pode ser ajustado</translation>
    </message>
    <message>
        <source>How much moves: twice the value, twice the motion</source>
        <translation>Quanto se move: o dobro do valor, o dobro do movimento</translation>
    </message>
    <message>
        <source>How much moves: the model&apos;s motion bucket, not a calibrated scale</source>
        <translation>Quanto se move: o “motion bucket” do modelo, não uma escala calibrada</translation>
    </message>
    <message>
        <source>How fast time passes</source>
        <translation>A velocidade com que o tempo passa</translation>
    </message>
    <message>
        <source>How far the clip may depart from the photo</source>
        <translation>Quanto o clipe pode se afastar da foto</translation>
    </message>
    <message>
        <source>Becomes words in the prompt, so it is only a hint</source>
        <translation>Vira palavras no prompt, então é apenas uma indicação</translation>
    </message>
    <message>
        <source>Imagines new motion for the whole photo. Wants a graphics card, and patience without one.</source>
        <translation>Imagina um novo movimento para a foto inteira. Pede uma placa de vídeo, ou paciência sem ela.</translation>
    </message>
    <message>
        <source>{0} % of the picture is shown; choose “blur” or a colour as its edges to show all.</source>
        <translation>{0}% da imagem é mostrada; escolha “blur” ou uma cor como bordas para mostrar tudo.</translation>
    </message>
    <message>
        <source>{0} makes {1} frames, not {2}.</source>
        <translation>{0} cria {1} quadros, não {2}.</translation>
    </message>
    <message>
        <source>{0} makes {1}x{2} pixels, not {3}x{4}.</source>
        <translation>{0} cria {1}x{2} pixels, não {3}x{4}.</translation>
    </message>
    <message>
        <source>{0} makes {1} frames in {2} passes: {3} times the time of one.</source>
        <translation>{0} cria {1} quadros em {2} passadas: {3} vezes o tempo de uma.</translation>
    </message>
    <message>
        <source>edits are a short list</source>
        <translation>a lista de edições deve ser curta</translation>
    </message>
    <message>
        <source>unknown edit</source>
        <translation>edição desconhecida</translation>
    </message>
    <message>
        <source>The effects are too long.</source>
        <translation>A lista de efeitos é longa demais.</translation>
    </message>
    <message>
        <source>The effect {0} is asked for twice.</source>
        <translation>O efeito {0} foi pedido duas vezes.</translation>
    </message>
    <message>
        <source>There is no effect {0}.</source>
        <translation>Não existe o efeito {0}.</translation>
    </message>
    <message>
        <source>An effect&apos;s strength can&apos;t be {0}.</source>
        <translation>A intensidade de um efeito não pode ser {0}.</translation>
    </message>
    <message>
        <source>It goes from 0 to 1.</source>
        <translation>Vai de 0 a 1.</translation>
    </message>
    <message>
        <source>Write: free forward=1 roll=0.2 from right=-0.3 ease=out; axes: right, down, forward, pan, tilt, roll.</source>
        <translation>Escreva: free forward=1 roll=0.2 from right=-0.3 ease=out; eixos: right, down, forward, pan, tilt, roll.</translation>
    </message>
    <message>
        <source>An axis of the camera can&apos;t be {0}.</source>
        <translation>Um eixo da câmera não pode ser {0}.</translation>
    </message>
    <message>
        <source>It goes from -1 to 1.</source>
        <translation>Vai de -1 a 1.</translation>
    </message>
    <message>
        <source>Start and end of the camera move are the same.</source>
        <translation>O início e o fim do movimento da câmera são iguais.</translation>
    </message>
    <message>
        <source>{0} is not an axis or option of the free camera.</source>
        <translation>{0} não é um eixo nem uma opção da câmera livre.</translation>
    </message>
    <message>
        <source>The list of LoRAs is too long.</source>
        <translation>A lista de LoRAs é longa demais.</translation>
    </message>
    <message>
        <source>A clip can have {0}.</source>
        <translation>Um clipe pode ter no máximo {0}.</translation>
    </message>
    <message>
        <source>{0} LoRAs are too many.</source>
        <translation>{0} LoRAs são demais.</translation>
    </message>
    <message>
        <source>The LoRA {0} is asked for twice.</source>
        <translation>A LoRA {0} foi pedida duas vezes.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Indique-a uma vez só.</translation>
    </message>
    <message>
        <source>The list of LoRAs can&apos;t be read.</source>
        <translation>A lista de LoRAs não pode ser lida.</translation>
    </message>
    <message>
        <source>Give their files again.</source>
        <translation>Indique os arquivos delas de novo.</translation>
    </message>
    <message>
        <source>A LoRA&apos;s strength can&apos;t be {0}.</source>
        <translation>A intensidade de uma LoRA não pode ser {0}.</translation>
    </message>
    <message>
        <source>“light” has a value of the wrong kind.</source>
        <translation>“light” tem um valor do tipo errado.</translation>
    </message>
    <message>
        <source>The request can&apos;t be read.</source>
        <translation>O pedido não pode ser lido.</translation>
    </message>
    <message>
        <source>This version of Vivant does not know {0}.</source>
        <translation>Esta versão do Vivant não conhece {0}.</translation>
    </message>
    <message>
        <source>The size is missing.</source>
        <translation>Falta o tamanho.</translation>
    </message>
    <message>
        <source>“{0}” has a value of the wrong kind.</source>
        <translation>“{0}” tem um valor do tipo errado.</translation>
    </message>
    <message>
        <source>{0} is not a painted hint.</source>
        <translation>{0} não é uma indicação pintada.</translation>
    </message>
    <message>
        <source>The painted hints are too long.</source>
        <translation>As indicações pintadas são longas demais.</translation>
    </message>
    <message>
        <source>The recipe in this file is too large to be one of Vivant&apos;s.</source>
        <translation>A receita neste arquivo é grande demais para ser do Vivant.</translation>
    </message>
    <message>
        <source>This file was not made by Vivant.</source>
        <translation>Este arquivo não foi criado pelo Vivant.</translation>
    </message>
    <message>
        <source>The recipe in this file is damaged.</source>
        <translation>A receita neste arquivo está danificada.</translation>
    </message>
    <message>
        <source>The recipe in this file can&apos;t be used: {0}</source>
        <translation>A receita neste arquivo não pode ser usada: {0}</translation>
    </message>
    <message>
        <source>This file carries no recipe of Vivant&apos;s.</source>
        <translation>Este arquivo não contém receita do Vivant.</translation>
    </message>
    <message>
        <source>Give a colour as its background, or choose Breeze.</source>
        <translation>Dê uma cor de fundo ou escolha o Breeze.</translation>
    </message>
    <message>
        <source>The nearest it can is {0}x{1}.</source>
        <translation>O mais próximo possível é {0}x{1}.</translation>
    </message>
    <message>
        <source>The nearest it can is {0}.</source>
        <translation>O mais próximo possível é {0}.</translation>
    </message>
    <message>
        <source>Leave the border out; “fit” says what is around a photo of another shape than the clip.</source>
        <translation>Omita a borda; “fit” diz o que fica em volta de uma foto de proporção diferente do clipe.</translation>
    </message>
    <message>
        <source>Write it like #ffffff (white) or #202020. A background may also be “none”: transparent.</source>
        <translation>Escreva como #ffffff (branco) ou #202020. Um fundo também pode ser “none”: transparente.</translation>
    </message>
    <message>
        <source>{0} can&apos;t make transparent clips.</source>
        <translation>{0} não consegue criar clipes transparentes.</translation>
    </message>
    <message>
        <source>Width and height must be even, as video needs it.</source>
        <translation>A largura e a altura devem ser pares, como o vídeo exige.</translation>
    </message>
    <message>
        <source>{0} can&apos;t make {1}x{2} pixels.</source>
        <translation>{0} não consegue criar {1}x{2} pixels.</translation>
    </message>
    <message>
        <source>{0} can&apos;t make {1} frames.</source>
        <translation>{0} não consegue criar {1} quadros.</translation>
    </message>
    <message>
        <source>{0} needs a prompt.</source>
        <translation>{0} precisa de um prompt.</translation>
    </message>
    <message>
        <source>Say in a sentence what moves, and how.</source>
        <translation>Diga em uma frase o que se move, e como.</translation>
    </message>
    <message>
        <source>{0} takes no prompt.</source>
        <translation>{0} não aceita prompt.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another model.</source>
        <translation>Omita ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>{0} takes no negative prompt.</source>
        <translation>{0} não aceita prompt negativo.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omita.</translation>
    </message>
    <message>
        <source>{0} can&apos;t end on a picture.</source>
        <translation>{0} não pode terminar em uma imagem.</translation>
    </message>
    <message>
        <source>The end picture is not given by its hash.</source>
        <translation>A imagem final não foi indicada pelo hash.</translation>
    </message>
    <message>
        <source>A loop ends where it begins.</source>
        <translation>Um loop termina onde começa.</translation>
    </message>
    <message>
        <source>Choose either a loop or an end picture.</source>
        <translation>Escolha um loop ou uma imagem final.</translation>
    </message>
    <message>
        <source>{0} takes no painted hints.</source>
        <translation>{0} não aceita indicações pintadas.</translation>
    </message>
    <message>
        <source>Breeze does.</source>
        <translation>O Breeze aceita.</translation>
    </message>
    <message>
        <source>{0} has no effects.</source>
        <translation>{0} não tem efeitos.</translation>
    </message>
    <message>
        <source>Breeze has: leave them out, or choose Breeze.</source>
        <translation>O Breeze tem: omita-os ou escolha o Breeze.</translation>
    </message>
    <message>
        <source>{0} puts no border around a photo.</source>
        <translation>{0} não põe borda em volta de uma foto.</translation>
    </message>
    <message>
        <source>{0} moves the photo&apos;s own colours.</source>
        <translation>{0} move as próprias cores da foto.</translation>
    </message>
    <message>
        <source>There are none to bring back.</source>
        <translation>Não há nenhuma para trazer de volta.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}.</source>
        <translation>{0} não pode ser {1}.</translation>
    </message>
    <message>
        <source>It goes from {0} to {1}.</source>
        <translation>Vai de {0} a {1}.</translation>
    </message>
    <message>
        <source>Leave them out, or choose another model.</source>
        <translation>Remova-as ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>{0} has no experts for high and low noise.</source>
        <translation>{0} não tem especialistas para ruído alto e baixo.</translation>
    </message>
    <message>
        <source>Give the LoRA without them.</source>
        <translation>Indique a LoRA sem eles.</translation>
    </message>
    <message>
        <source>The {0} is too long or has characters that can&apos;t be printed.</source>
        <translation>O {0} é longo demais ou tem caracteres que não podem ser exibidos.</translation>
    </message>
    <message>
        <source>Vivant runs from its source here.</source>
        <translation>O Vivant roda aqui a partir do código-fonte.</translation>
    </message>
    <message>
        <source>Install them beside it: pip install -e &apos;.[models]&apos;</source>
        <translation>Instale-os no mesmo ambiente: pip install -e &apos;.[models]&apos;</translation>
    </message>
    <message>
        <source>torch was downloaded but does not work on this computer.</source>
        <translation>O torch foi baixado, mas não funciona neste computador.</translation>
    </message>
    <message>
        <source>Try again, or use Breeze, which needs no torch.</source>
        <translation>Tente de novo ou use o Breeze, que não precisa do torch.</translation>
    </message>
    <message>
        <source>There is too little room in {0}: {1} GB are needed.</source>
        <translation>Há pouco espaço em {0}: são necessários {1} GB.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Libere espaço.</translation>
    </message>
    <message>
        <source>torch could not be downloaded.</source>
        <translation>O torch não pôde ser baixado.</translation>
    </message>
    <message>
        <source>Check the network and try again; complete files are kept.</source>
        <translation>Confira a rede e tente de novo; os arquivos completos são mantidos.</translation>
    </message>
    <message>
        <source>This is the newest Vivant ({0}).</source>
        <translation>Esta é a versão mais recente do Vivant ({0}).</translation>
    </message>
    <message>
        <source>This copy of Vivant has no address for its releases.</source>
        <translation>Esta cópia do Vivant não tem um endereço onde procurar versões.</translation>
    </message>
    <message>
        <source>Check the page you downloaded Vivant from.</source>
        <translation>Confira a página de onde você baixou o Vivant.</translation>
    </message>
    <message>
        <source>The list of releases can&apos;t be read.</source>
        <translation>A lista de versões não pode ser lida.</translation>
    </message>
    <message>
        <source>The list of releases can&apos;t be reached.</source>
        <translation>A lista de versões está inacessível.</translation>
    </message>
    <message>
        <source>Is there a network? Try again later.</source>
        <translation>Há rede? Tente mais tarde.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>The clips need about {0} GB of disk, and {1} GB are free.</source>
        <translation>Os clipes precisam de cerca de {0} GB de disco, e há {1} GB livres.</translation>
    </message>
    <message>
        <source>Free some space, choose another disk, or make the batch in parts: --part 1/10.</source>
        <translation>Libere espaço, escolha outro disco ou divida o lote: --part 1/10.</translation>
    </message>
    <message>
        <source>What is done is kept; the batch goes on.</source>
        <translation>O que está pronto é mantido; o lote continua.</translation>
    </message>
    <message>
        <source>The clips can&apos;t be written into “{0}”{1}.</source>
        <translation>Os clipes não podem ser gravados em “{0}”{1}.</translation>
    </message>
    <message>
        <source>There is no batch in “{0}” that could go on.</source>
        <translation>Não há em “{0}” um lote que possa continuar.</translation>
    </message>
    <message>
        <source>The plan of the batch in “{0}” is damaged.</source>
        <translation>O plano do lote em “{0}” está danificado.</translation>
    </message>
    <message>
        <source>Another Vivant is working on “{0}”.</source>
        <translation>Outro Vivant está trabalhando em “{0}”.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Espere até terminar.</translation>
    </message>
    <message>
        <source>Start one: vivant batch FOLDER -o OUT</source>
        <translation>Comece um: vivant batch PASTA -o DESTINO</translation>
    </message>
    <message>
        <source>Give the photos or the table again; what is done stays.</source>
        <translation>Indique as fotos ou a tabela de novo; o que está pronto fica.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was planned.</source>
        <translation>“{0}” mudou desde que foi planejado.</translation>
    </message>
    <message>
        <source>Start the batch again.</source>
        <translation>Comece o lote de novo.</translation>
    </message>
    <message>
        <source>This recipe ends on a picture.</source>
        <translation>Esta receita termina em uma imagem.</translation>
    </message>
    <message>
        <source>{0} is not a ratio.</source>
        <translation>{0} não é uma proporção.</translation>
    </message>
    <message>
        <source>Write it like 9:16 or 1:1.</source>
        <translation>Escreva como 9:16 ou 1:1.</translation>
    </message>
    <message>
        <source>{0} in the column “{1}” is not a number.</source>
        <translation>{0} na coluna “{1}” não é um número.</translation>
    </message>
    <message>
        <source>For a single photo use vivant animate.</source>
        <translation>Para uma única foto use vivant animate.</translation>
    </message>
    <message>
        <source>It has {0} cells, and the table has {1} columns.</source>
        <translation>Ela tem {0} células, e a tabela tem {1} colunas.</translation>
    </message>
    <message>
        <source>There is no folder and no table “{0}”.</source>
        <translation>Não existe nem pasta nem tabela “{0}”.</translation>
    </message>
    <message>
        <source>Is the name spelled correctly?</source>
        <translation>O nome está escrito certo?</translation>
    </message>
    <message>
        <source>“{0}” is neither a folder nor a .csv or .tsv table.</source>
        <translation>“{0}” não é uma pasta nem uma tabela .csv ou .tsv.</translation>
    </message>
    <message>
        <source>Its first row names the columns; “{0}” is the one that is needed.</source>
        <translation>A primeira linha dá nome às colunas; “{0}” é a necessária.</translation>
    </message>
    <message>
        <source>“{0}” is too large for a table.</source>
        <translation>“{0}” é grande demais para uma tabela.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Divida em várias.</translation>
    </message>
    <message>
        <source>Put quotes around text with commas in it.</source>
        <translation>Ponha entre aspas o texto que tem vírgulas.</translation>
    </message>
    <message>
        <source>Vivant takes files only: save it to the disk first.</source>
        <translation>O Vivant aceita somente arquivos: salve primeiro no disco.</translation>
    </message>
    <message>
        <source>It names no photo.</source>
        <translation>Não indica nenhuma foto.</translation>
    </message>
    <message>
        <source>Fill in the column “{0}”.</source>
        <translation>Preencha a coluna “{0}”.</translation>
    </message>
    <message>
        <source>“{0}” has no column with photos.</source>
        <translation>“{0}” não tem coluna com fotos.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read as a table.</source>
        <translation>“{0}” não pode ser lido como tabela.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Salve de novo como CSV.</translation>
    </message>
    <message>
        <source>{0} is a web address.</source>
        <translation>{0} é um endereço da web.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or other names.</source>
        <translation>Escolha uma pasta vazia ou outros nomes.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libere espaço ou escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>The machines that took it have ended each time.</source>
        <translation>As máquinas que o assumiram pararam todas as vezes.</translation>
    </message>
    <message>
        <source>Is it open (vivant crew open), and is the key the same?</source>
        <translation>Ele está aberto (vivant crew open), e a chave é a mesma?</translation>
    </message>
    <message>
        <source>No scheduler answers at {0}.</source>
        <translation>Nenhum agendador responde em {0}.</translation>
    </message>
    <message>
        <source>Is there enough memory on them?</source>
        <translation>Elas têm memória suficiente?</translation>
    </message>
    <message>
        <source>The crew is gone; {0} clips of this run are safe. Waiting for it to come back.</source>
        <translation>O grupo sumiu; {0} clipes desta execução estão salvos. Esperando que ele volte.</translation>
    </message>
    <message>
        <source>The crew is back.</source>
        <translation>O grupo voltou.</translation>
    </message>
    <message>
        <source>A member of the crew could not do it.</source>
        <translation>Um membro do grupo não conseguiu.</translation>
    </message>
    <message>
        <source>Write it like tls://192.168.1.5:8786; nothing is sent unencrypted.</source>
        <translation>Escreva como tls://192.168.1.5:8786; nada é enviado sem criptografia.</translation>
    </message>
    <message>
        <source>“{0}” is not the key of a crew.</source>
        <translation>“{0}” não é a chave de um grupo.</translation>
    </message>
    <message>
        <source>Make one: vivant crew key crew.pem</source>
        <translation>Crie uma: vivant crew key crew.pem</translation>
    </message>
    <message>
        <source>Others can read the key “{0}”.</source>
        <translation>Outras pessoas podem ler a chave “{0}”.</translation>
    </message>
    <message>
        <source>Close it: chmod 600 {0}</source>
        <translation>Restrinja o acesso: chmod 600 {0}</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a crew.</source>
        <translation>“{0}” não é o endereço de um grupo.</translation>
    </message>
    <message>
        <source>A crew needs {0}, which is not installed.</source>
        <translation>Um grupo precisa de {0}, que não está instalado.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;vivant[crew]&apos;</source>
        <translation>Instale: pip install &apos;vivant[crew]&apos;</translation>
    </message>
    <message>
        <source>There is no key “{0}”.</source>
        <translation>Não existe a chave “{0}”.</translation>
    </message>
    <message>
        <source>{0} is gone. Looking for it again.</source>
        <translation>{0} sumiu. Procurando de novo.</translation>
    </message>
    <message>
        <source>Choose another --host or --port.</source>
        <translation>Escolha outro --host ou --port.</translation>
    </message>
    <message>
        <source>Joined {0}.</source>
        <translation>Entrou em {0}.</translation>
    </message>
    <message>
        <source>{0}:{1} can&apos;t be opened.</source>
        <translation>{0}:{1} não pode ser aberto.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be found.</source>
        <translation>“{0}” não foi encontrado.</translation>
    </message>
    <message>
        <source>Is the name spelled correctly, and the network there?</source>
        <translation>O nome está escrito certo, e há rede?</translation>
    </message>
    <message>
        <source>{0} has no encoder {1}.</source>
        <translation>{0} não tem o codificador {1}.</translation>
    </message>
    <message>
        <source>Printed text can&apos;t be read.</source>
        <translation>Texto impresso não pode ser lido.</translation>
    </message>
    <message>
        <source>This pattern of names is too long.</source>
        <translation>Este padrão de nomes é longo demais.</translation>
    </message>
    <message>
        <source>Use up to {0} characters.</source>
        <translation>Use no máximo {0} caracteres.</translation>
    </message>
    <message>
        <source>A brace in this pattern of names is not closed.</source>
        <translation>Uma chave neste padrão de nomes não foi fechada.</translation>
    </message>
    <message>
        <source>{0} leads out of the folder of the clips.</source>
        <translation>{0} leva para fora da pasta dos clipes.</translation>
    </message>
    <message>
        <source>Use a name without “..”.</source>
        <translation>Use um nome sem “..”.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain {{0}}.</source>
        <translation>Um nome não pode conter {{0}}.</translation>
    </message>
    <message>
        <source>Write FILE:0.8, or for one of two experts FILE:0.8:high.</source>
        <translation>Escreva ARQUIVO:0.8 ou, para um de dois especialistas, ARQUIVO:0.8:high.</translation>
    </message>
    <message>
        <source>{0} names no file.</source>
        <translation>{0} não indica nenhum arquivo.</translation>
    </message>
    <message>
        <source>No place is chosen.</source>
        <translation>Nenhuma plataforma foi escolhida.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Escolha pelo menos uma.</translation>
    </message>
    <message>
        <source>To stay below the limit: {0}.</source>
        <translation>Para ficar abaixo do limite: {0}.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Escolha outra.</translation>
    </message>
    <message>
        <source>For the web: {0}.</source>
        <translation>Para a web: {0}.</translation>
    </message>
    <message>
        <source>A preset holds: {0}.</source>
        <translation>Uma predefinição contém: {0}.</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>Não existe a predefinição {0}.</translation>
    </message>
    <message>
        <source>Choose a model of the list.</source>
        <translation>Escolha um modelo da lista.</translation>
    </message>
    <message>
        <source>This version of Vivant does not know {0} in a preset.</source>
        <translation>Esta versão do Vivant não conhece {0} em uma predefinição.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Uma predefinição precisa de um nome.</translation>
    </message>
    <message>
        <source>{0} is the name of a place.</source>
        <translation>{0} é o nome de uma plataforma.</translation>
    </message>
    <message>
        <source>The settings of the preset can&apos;t be read.</source>
        <translation>Os ajustes da predefinição não podem ser lidos.</translation>
    </message>
    <message>
        <source>The export of the preset can&apos;t be read.</source>
        <translation>A exportação da predefinição não pode ser lida.</translation>
    </message>
    <message>
        <source>There is no format {0}.</source>
        <translation>Não existe o formato {0}.</translation>
    </message>
    <message>
        <source>{0} is too large to be a preset of Vivant&apos;s.</source>
        <translation>{0} é grande demais para ser uma predefinição do Vivant.</translation>
    </message>
    <message>
        <source>The preset can&apos;t be kept in {0}: {1}.</source>
        <translation>A predefinição não pode ser guardada em {0}: {1}.</translation>
    </message>
    <message>
        <source>There is a preset {0} already.</source>
        <translation>Já existe uma predefinição {0}.</translation>
    </message>
    <message>
        <source>A preset can&apos;t hold weights of your own: they are only here.</source>
        <translation>Uma predefinição não pode conter pesos próprios: eles só existem aqui.</translation>
    </message>
    <message>
        <source>This is not a preset of Vivant&apos;s.</source>
        <translation>Isto não é uma predefinição do Vivant.</translation>
    </message>
    <message>
        <source>Save one in the window: Preset, Save as…</source>
        <translation>Salve uma na janela: Predefinição, Salvar como…</translation>
    </message>
    <message>
        <source>This preset is of another version of Vivant.</source>
        <translation>Esta predefinição é de outra versão do Vivant.</translation>
    </message>
    <message>
        <source>Save it again there, or here.</source>
        <translation>Salve de novo lá ou aqui.</translation>
    </message>
    <message>
        <source>The preset has no name.</source>
        <translation>A predefinição não tem nome.</translation>
    </message>
    <message>
        <source>“{0}” of the preset has a value of the wrong kind.</source>
        <translation>“{0}” da predefinição tem um valor do tipo errado.</translation>
    </message>
    <message>
        <source>{0} is not a preset of Vivant&apos;s.</source>
        <translation>{0} não é uma predefinição do Vivant.</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>Há espaço no disco?</translation>
    </message>
    <message>
        <source>This is not a preset of Vivant&apos;s: it can&apos;t be read.</source>
        <translation>Isto não é uma predefinição do Vivant: não pode ser lida.</translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly.</source>
        <translation>A prévia parou inesperadamente.</translation>
    </message>
    <message>
        <source>It starts again by itself. {0}</source>
        <translation>Ela recomeça sozinha. {0}</translation>
    </message>
    <message>
        <source>No label was found in this photo.</source>
        <translation>Nenhum rótulo foi encontrado nesta foto.</translation>
    </message>
    <message>
        <source>Mark what must stay as it is in the photo.</source>
        <translation>Marque o que deve ficar como na foto.</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>Nenhum rosto foi encontrado nesta foto.</translation>
    </message>
    <message>
        <source>Faces that are turned away are not found.</source>
        <translation>Rostos virados para o lado não são encontrados.</translation>
    </message>
    <message>
        <source>This recipe was made by an older Breeze: the clip will look a little different.</source>
        <translation>Esta receita foi feita por um Breeze mais antigo: o clipe ficará um pouco diferente.</translation>
    </message>
    <message>
        <source>This recipe was made with your own weights.</source>
        <translation>Esta receita foi feita com seus próprios pesos.</translation>
    </message>
    <message>
        <source>Give their folder with --model.</source>
        <translation>Indique a pasta deles com --model.</translation>
    </message>
    <message>
        <source>The photo is {0}x{1}: the clip is made at {2}x{3}.</source>
        <translation>A foto tem {0}x{1}: o clipe é criado em {2}x{3}.</translation>
    </message>
    <message>
        <source>The settings in “{0}” can&apos;t be read.</source>
        <translation>Os ajustes em “{0}” não podem ser lidos.</translation>
    </message>
    <message>
        <source>“{0}” is not a setting.</source>
        <translation>“{0}” não é um ajuste.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Os ajustes são: {0}.</translation>
    </message>
    <message>
        <source>Possible are: {0}.</source>
        <translation>São possíveis: {0}.</translation>
    </message>
    <message>
        <source>Is the disk full, or the folder read-only?</source>
        <translation>O disco está cheio, ou a pasta é somente leitura?</translation>
    </message>
    <message>
        <source>“{0}” is not valid for {1}.</source>
        <translation>“{0}” não é válido para {1}.</translation>
    </message>
    <message>
        <source>The settings in “{0}” can&apos;t be written.</source>
        <translation>Os ajustes em “{0}” não podem ser gravados.</translation>
    </message>
    <message>
        <source>“{0}” is not valid for {1}: {2}.</source>
        <translation>“{0}” não é válido para {1}: {2}.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (status {0}).</source>
        <translation>O motor parou inesperadamente (status {0}).</translation>
    </message>
    <message>
        <source>Try again; the photo is safe. {0}</source>
        <translation>Tente de novo; a foto está a salvo. {0}</translation>
    </message>
    <message>
        <source>The computer ran out of memory, or something ended the engine.</source>
        <translation>O computador ficou sem memória, ou algo encerrou o motor.</translation>
    </message>
    <message>
        <source>Try a smaller size or fewer frames.</source>
        <translation>Tente um tamanho menor ou menos quadros.</translation>
    </message>
    <message>
        <source>No folder can be kept in {0}.</source>
        <translation>Nenhuma pasta pode ser criada em {0}.</translation>
    </message>
    <message>
        <source>{0} is not on this computer.</source>
        <translation>{0} não está neste computador.</translation>
    </message>
    <message>
        <source>Put its files into {0}.</source>
        <translation>Ponha os arquivos dele em {0}.</translation>
    </message>
    <message>
        <source>{0} is not installed ({1} GB).</source>
        <translation>{0} não está instalado ({1} GB).</translation>
    </message>
    <message>
        <source>Fetch it, or use what you have: in the window under File, Models; or vivant models fetch {0}.</source>
        <translation>Baixe, ou use o que tem: na janela em Arquivo, Modelos; ou com vivant models fetch {0}.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is missing or not as it was.</source>
        <translation>{0} está danificado: {1} está faltando ou mudou.</translation>
    </message>
    <message>
        <source>Check it and download what is wrong again: in the window under File, Models; or vivant models verify {0}, then vivant models fetch {1}.</source>
        <translation>Verifique-o e baixe de novo o que estiver errado: na janela, em Arquivo, Modelos; ou com vivant models verify {0} e depois vivant models fetch {1}.</translation>
    </message>
    <message>
        <source>{0} is here only in part.</source>
        <translation>{0} está incompleto.</translation>
    </message>
    <message>
        <source>Download the rest: in the window under File, Models; or vivant models fetch {0}.</source>
        <translation>Baixe o restante: na janela, em Arquivo, Modelos; ou com vivant models fetch {0}.</translation>
    </message>
    <message>
        <source>{0} was damaged in transit twice.</source>
        <translation>{0} chegou danificado duas vezes.</translation>
    </message>
    <message>
        <source>Try another network or mirror.</source>
        <translation>Tente outra rede ou outro espelho.</translation>
    </message>
    <message>
        <source>{0} Gave up after {1} attempts.</source>
        <translation>{0} Desistiu após {1} tentativas.</translation>
    </message>
    <message>
        <source>Check the network; downloaded files are kept.</source>
        <translation>Confira a rede; os arquivos baixados são mantidos.</translation>
    </message>
    <message>
        <source>The model needs {0} GB more, and {1} GB are free in {2}.</source>
        <translation>O modelo precisa de mais {0} GB, e há {1} GB livres em {2}.</translation>
    </message>
    <message>
        <source>Free some space, or set VIVANT_HOME to a folder on another disk.</source>
        <translation>Libere espaço, ou aponte VIVANT_HOME para uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>{0} lists none of the files that {1} needs.</source>
        <translation>{0} não lista nenhum dos arquivos de que {1} precisa.</translation>
    </message>
    <message>
        <source>This model is already being downloaded.</source>
        <translation>Este modelo já está sendo baixado.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>Espere terminar ou pare-o primeiro.</translation>
    </message>
    <message>
        <source>Free some space; downloaded files are kept.</source>
        <translation>Libere espaço; os arquivos baixados são mantidos.</translation>
    </message>
    <message>
        <source>The connection ended too early.</source>
        <translation>A conexão terminou cedo demais.</translation>
    </message>
    <message>
        <source>{0} is larger than the Hub says it is.</source>
        <translation>{0} é maior do que o Hub diz.</translation>
    </message>
    <message>
        <source>{0} refused (status {1}).</source>
        <translation>{0} recusou a solicitação (status {1}).</translation>
    </message>
    <message>
        <source>Look at {0}.</source>
        <translation>Consulte {0}.</translation>
    </message>
    <message>
        <source>{0} sends the download on and on.</source>
        <translation>{0} redireciona o download sem parar.</translation>
    </message>
    <message>
        <source>Try again later, or another mirror.</source>
        <translation>Tente mais tarde ou com outro espelho.</translation>
    </message>
    <message>
        <source>{0} is busy (status {1}).</source>
        <translation>{0} está ocupado (status {1}).</translation>
    </message>
    <message>
        <source>{0} requires you to accept its terms.</source>
        <translation>{0} exige que você aceite os termos.</translation>
    </message>
    <message>
        <source>Accept them at {0}{1}.</source>
        <translation>Aceite-os em {0}{1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read.</source>
        <translation>{0} não pode ser lido.</translation>
    </message>
    <message>
        <source>Fetch the file that it stands for: git lfs pull.</source>
        <translation>Obtenha o arquivo que ele representa: git lfs pull.</translation>
    </message>
    <message>
        <source>a Procreate file</source>
        <translation>um arquivo do Procreate</translation>
    </message>
    <message>
        <source>a Sketch file</source>
        <translation>um arquivo do Sketch</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>uma imagem JPEG XL</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>uma imagem JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>uma imagem JPEG XR</translation>
    </message>
    <message>
        <source>a GIMP file (XCF)</source>
        <translation>um arquivo do GIMP (XCF)</translation>
    </message>
    <message>
        <source>an Affinity file</source>
        <translation>um arquivo do Affinity</translation>
    </message>
    <message>
        <source>a Clip Studio file</source>
        <translation>um arquivo do Clip Studio</translation>
    </message>
    <message>
        <source>a Paint.NET file</source>
        <translation>um arquivo do Paint.NET</translation>
    </message>
    <message>
        <source>a PaintShop Pro file</source>
        <translation>um arquivo do PaintShop Pro</translation>
    </message>
    <message>
        <source>an InDesign document</source>
        <translation>um documento do InDesign</translation>
    </message>
    <message>
        <source>a Krita file</source>
        <translation>um arquivo do Krita</translation>
    </message>
    <message>
        <source>an OpenRaster file</source>
        <translation>um arquivo do OpenRaster</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>uma imagem OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>uma imagem Radiance HDR</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation>uma imagem QOI</translation>
    </message>
    <message>
        <source>a BPG picture</source>
        <translation>uma imagem BPG</translation>
    </message>
    <message>
        <source>a DPX picture</source>
        <translation>uma imagem DPX</translation>
    </message>
    <message>
        <source>a FITS picture</source>
        <translation>uma imagem FITS</translation>
    </message>
    <message>
        <source>a medical picture (DICOM)</source>
        <translation>uma imagem médica (DICOM)</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>uma animação MNG</translation>
    </message>
    <message>
        <source>a JNG picture</source>
        <translation>uma imagem JNG</translation>
    </message>
    <message>
        <source>an SGI picture</source>
        <translation>uma imagem SGI</translation>
    </message>
    <message>
        <source>a PCX picture</source>
        <translation>uma imagem PCX</translation>
    </message>
    <message>
        <source>an XPM picture</source>
        <translation>uma imagem XPM</translation>
    </message>
    <message>
        <source>an ImageMagick file (MIFF)</source>
        <translation>um arquivo do ImageMagick (MIFF)</translation>
    </message>
    <message>
        <source>a PICT picture</source>
        <translation>uma imagem PICT</translation>
    </message>
    <message>
        <source>a Blender file</source>
        <translation>um arquivo do Blender</translation>
    </message>
    <message>
        <source>a DirectDraw texture</source>
        <translation>uma textura do DirectDraw</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>um arquivo de ícone</translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation>um desenho do Windows (EMF)</translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation>um desenho do Windows (WMF)</translation>
    </message>
    <message>
        <source>a PostScript drawing</source>
        <translation>um desenho PostScript</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>a CorelDRAW file</source>
        <translation>um arquivo do CorelDRAW</translation>
    </message>
    <message>
        <source>a companion file of macOS</source>
        <translation>um arquivo auxiliar do macOS</translation>
    </message>
    <message>
        <source>a folder&apos;s settings file of macOS</source>
        <translation>um arquivo de configurações de pasta do macOS</translation>
    </message>
    <message>
        <source>an archive or an Office document</source>
        <translation>um arquivo compactado ou um documento do Office</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>um arquivo compactado</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>um documento antigo do Office</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>um vídeo</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>um som</translation>
    </message>
    <message>
        <source>a sound or a video</source>
        <translation>um som ou um vídeo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>um banco de dados</translation>
    </message>
    <message>
        <source>a pointer of Git LFS</source>
        <translation>um ponteiro do Git LFS</translation>
    </message>
    <message>
        <source>a web page or a drawing in text</source>
        <translation>uma página da web ou um desenho em texto</translation>
    </message>
    <message>
        <source>a camera&apos;s RAW file</source>
        <translation>um arquivo RAW de câmera</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>um arquivo vazio</translation>
    </message>
    <message>
        <source>filled with zeros</source>
        <translation>um arquivo cheio de zeros</translation>
    </message>
    <message>
        <source>a Targa picture</source>
        <translation>uma imagem Targa</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>algo que não é uma imagem</translation>
    </message>
    <message>
        <source>an Illustrator file</source>
        <translation>um arquivo do Illustrator</translation>
    </message>
    <message>
        <source>a thumbnail cache of Windows</source>
        <translation>um cache de miniaturas do Windows</translation>
    </message>
    <message>
        <source>a Netpbm picture</source>
        <translation>uma imagem Netpbm</translation>
    </message>
    <message>
        <source>a JPEG-LS picture</source>
        <translation>uma imagem JPEG-LS</translation>
    </message>
    <message>
        <source>a lossless JPEG</source>
        <translation>um JPEG sem perdas</translation>
    </message>
    <message>
        <source>a hierarchical JPEG</source>
        <translation>um JPEG hierárquico</translation>
    </message>
    <message>
        <source>a JPEG with {0} bits per colour</source>
        <translation>um JPEG com {0} bits por cor</translation>
    </message>
    <message>
        <source>a TIFF with {0} compression</source>
        <translation>um TIFF com compressão {0}</translation>
    </message>
    <message>
        <source>A portrait: the person moves and blinks, the camera pushes in gently.</source>
        <translation>Um retrato: a pessoa se move e pisca, a câmera se aproxima devagar.</translation>
    </message>
    <message>
        <source>A dark portrait: the person moves and blinks, dust drifts, the camera pushes in gently.</source>
        <translation>Um retrato escuro: a pessoa se move e pisca, poeira flutua, a câmera se aproxima devagar.</translation>
    </message>
    <message>
        <source>A statue: light passes over it, the camera moves around it.</source>
        <translation>Uma estátua: a luz passa sobre ele, a câmera se move em volta.</translation>
    </message>
    <message>
        <source>People: they move and blink, the camera pushes in.</source>
        <translation>Pessoas: elas se movem e piscam, a câmera se aproxima.</translation>
    </message>
    <message>
        <source>A product on plain ground: a strip light moves around it, the camera is static.</source>
        <translation>Um produto em fundo liso: uma faixa de luz o contorna, a câmera fica parada.</translation>
    </message>
    <message>
        <source>An animal: it breathes and moves a little, the camera pushes in gently.</source>
        <translation>Um animal: ele respira e se move um pouco, a câmera se aproxima devagar.</translation>
    </message>
    <message>
        <source>An animal or a plant: it moves gently, the camera pushes in gently.</source>
        <translation>Um animal ou uma planta: se move suavemente, a câmera se aproxima devagar.</translation>
    </message>
    <message>
        <source>A hot drink: steam rises, highlights flash, the camera pushes in gently.</source>
        <translation>Uma bebida quente: sobe vapor, reflexos cintilam, a câmera se aproxima devagar.</translation>
    </message>
    <message>
        <source>Water: it flows and glitters, clouds drift, the camera pushes in gently.</source>
        <translation>Água: ela corre e cintila, nuvens passam, a câmera se aproxima devagar.</translation>
    </message>
    <message>
        <source>A fire: flames rise and flicker, the camera pushes in gently.</source>
        <translation>Um fogo: as chamas sobem e tremulam, a câmera se aproxima devagar.</translation>
    </message>
    <message>
        <source>Lamps at night: they glow and flicker, the camera pushes in.</source>
        <translation>Luzes à noite: elas brilham e tremulam, a câmera se aproxima.</translation>
    </message>
    <message>
        <source>A subject in front of greenery: hair and leaves move gently, the camera pushes in gently.</source>
        <translation>Um assunto diante de vegetação: cabelos e folhas se movem devagar, a câmera se aproxima devagar.</translation>
    </message>
    <message>
        <source>Plants: a breeze moves them and their light, the camera pushes in gently.</source>
        <translation>Plantas: uma brisa as move e move a luz, a câmera se aproxima devagar.</translation>
    </message>
    <message>
        <source>An object: light passes over it, the camera moves around it.</source>
        <translation>Um objeto: a luz passa sobre ele, a câmera se move em volta.</translation>
    </message>
    <message>
        <source>A subject in the open air: light passes over it, the camera moves around it.</source>
        <translation>Um assunto ao ar livre: a luz passa sobre ele, a câmera se move em volta.</translation>
    </message>
    <message>
        <source>Likeness to the photo: {0:.2f} of 1</source>
        <translation>Semelhança com a foto: {0:.2f} de 1</translation>
    </message>
    <message>
        <source>Like the photo</source>
        <translation>Como a foto</translation>
    </message>
    <message>
        <source>Slightly different</source>
        <translation>Difere um pouco</translation>
    </message>
    <message>
        <source>Differs from the photo</source>
        <translation>Difere da foto</translation>
    </message>
    <message>
        <source>Give that picture again with --end-image. A batch takes recipes without an end picture.</source>
        <translation>Indique essa imagem de novo com --end-image. Um lote aceita receitas sem imagem final.</translation>
    </message>
    <message>
        <source>Look at {0}; it may have moved.</source>
        <translation>Consulte {0}; pode ter mudado de lugar.</translation>
    </message>
    <message>
        <source>Downloads are switched off (HF_HUB_OFFLINE).</source>
        <translation>Os downloads estão desativados (HF_HUB_OFFLINE).</translation>
    </message>
    <message>
        <source>Import the files instead.</source>
        <translation>Importe os arquivos em vez disso.</translation>
    </message>
    <message>
        <source>{0} sends the download on to another place: {1}.</source>
        <translation>{0} redireciona o download para outro lugar: {1}.</translation>
    </message>
    <message>
        <source>Nothing was fetched from there. Try again later, or another mirror.</source>
        <translation>Nada foi baixado de lá. Tente mais tarde ou com outro espelho.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>A conexão caiu.</translation>
    </message>
    <message>
        <source>{0} did not answer with a list of files.</source>
        <translation>{0} não respondeu com uma lista de arquivos.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached.</source>
        <translation>{0} está inacessível.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be asked: {1}.</source>
        <translation>Não é possível consultar {0}: {1}.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>está faltando.</translation>
    </message>
    <message>
        <source>is not a file any more.</source>
        <translation>não é mais um arquivo.</translation>
    </message>
    <message>
        <source>has another size than it had.</source>
        <translation>tem tamanho diferente do que tinha.</translation>
    </message>
    <message>
        <source>has changed since it came here.</source>
        <translation>mudou desde que chegou aqui.</translation>
    </message>
    <message>
        <source>can&apos;t be read ({0}).</source>
        <translation>não pode ser lido ({0}).</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>Exclua manualmente.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s files and permissions.</source>
        <translation>Confira os arquivos da pasta e suas permissões.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Confira o arquivo e suas permissões.</translation>
    </message>
    <message>
        <source>{0} holds no weights of {1} as safetensors.</source>
        <translation>{0} não contém pesos de {1} em safetensors.</translation>
    </message>
    <message>
        <source>Choose the folder that model_index.json (or config.json) is in.</source>
        <translation>Escolha a pasta em que está model_index.json (ou config.json).</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Não existe a pasta {0}.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Confira o nome.</translation>
    </message>
    <message>
        <source>{0} is not in {1}.</source>
        <translation>{0} não está em {1}.</translation>
    </message>
    <message>
        <source>Give the folder it is in.</source>
        <translation>Indique a pasta em que está.</translation>
    </message>
    <message>
        <source>{0} is being imported already.</source>
        <translation>{0} já está sendo importado.</translation>
    </message>
    <message>
        <source>{0} must be installed before its {1} can be replaced.</source>
        <translation>{0} precisa estar instalado antes que {1} possa ser substituído.</translation>
    </message>
    <message>
        <source>Download it first.</source>
        <translation>Baixe-o primeiro.</translation>
    </message>
    <message>
        <source>{0} holds too much to be one model.</source>
        <translation>{0} contém coisas demais para ser um único modelo.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s own folder.</source>
        <translation>Escolha a pasta do próprio modelo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be linked from {1}.</source>
        <translation>{0} não pode ser vinculado a partir de {1}.</translation>
    </message>
    <message>
        <source>Move one of them to the other&apos;s disk.</source>
        <translation>Mova um para o disco do outro.</translation>
    </message>
    <message>
        <source>The LoRA “{0}” is not on this computer.</source>
        <translation>A LoRA “{0}” não está neste computador.</translation>
    </message>
    <message>
        <source>Give its file again, or import it: vivant models import loras FOLDER</source>
        <translation>Indique o arquivo de novo ou importe-a: vivant models import loras PASTA</translation>
    </message>
    <message>
        <source>The LoRA “{0}” has changed since it came here.</source>
        <translation>A LoRA “{0}” mudou desde que chegou aqui.</translation>
    </message>
    <message>
        <source>Give its file again.</source>
        <translation>Indique o arquivo de novo.</translation>
    </message>
    <message>
        <source>There are no safetensors files in {0}.</source>
        <translation>Não há arquivos safetensors em {0}.</translation>
    </message>
    <message>
        <source>Give the folder that holds the LoRAs.</source>
        <translation>Indique a pasta que contém as LoRAs.</translation>
    </message>
    <message>
        <source>Frames kept: {0}. To continue: vivant export {1} -o OUT</source>
        <translation>Quadros guardados: {0}. Para continuar: vivant export {1} -o OUT</translation>
    </message>
    <message>
        <source>The motion so far is kept. To continue: vivant export {0} -o OUT</source>
        <translation>O movimento feito até agora foi guardado. Para continuar: vivant export {0} -o OUT</translation>
    </message>
    <message>
        <source>A label in it can be restored alone.</source>
        <translation>Um rótulo que haja nela pode ser restaurado separadamente.</translation>
    </message>
    <message>
        <source>No product was found in this photo.</source>
        <translation>Nenhum produto foi encontrado nesta foto.</translation>
    </message>
    <message>
        <source>The photo&apos;s border cuts off the product.</source>
        <translation>A borda da foto corta o produto.</translation>
    </message>
    <message>
        <source>The outline of the product can&apos;t be seen clearly enough in the photo.</source>
        <translation>O contorno do produto não aparece com clareza suficiente na foto.</translation>
    </message>
    <message>
        <source>The subject of this photo is no bottle or box, and may change its shape.</source>
        <translation>O assunto desta foto não é uma garrafa nem uma caixa e pode mudar de forma.</translation>
    </message>
    <message>
        <source>The subject of this photo is a person, not a product.</source>
        <translation>O assunto desta foto é uma pessoa, não um produto.</translation>
    </message>
    <message>
        <source>The subject of this photo lives or is soft, so its shape may change.</source>
        <translation>O assunto desta foto é vivo ou macio, então a forma dele pode mudar.</translation>
    </message>
    <message>
        <source>It can&apos;t be told surely enough where the product is in the clip.</source>
        <translation>Não é possível determinar com certeza suficiente onde o produto está no clipe.</translation>
    </message>
    <message>
        <source>The clip no longer shows the product as a whole.</source>
        <translation>O clipe não mostra mais o produto inteiro.</translation>
    </message>
    <message>
        <source>Make it again with less motion or another seed.</source>
        <translation>Crie-o de novo com menos movimento ou outra semente.</translation>
    </message>
    <message>
        <source>Restore the label, or make the clip again with less motion.</source>
        <translation>Restaure o rótulo ou crie o clipe de novo com menos movimento.</translation>
    </message>
    <message>
        <source>Restore the face, or make the clip again with less motion.</source>
        <translation>Restaure o rosto ou crie o clipe de novo com menos movimento.</translation>
    </message>
    <message>
        <source>Restore the colours, or make the clip again with another seed.</source>
        <translation>Restaure as cores ou crie o clipe de novo com outra semente.</translation>
    </message>
    <message>
        <source>In {0} of {1} frames, first in frame {2}: {3}.</source>
        <translation>Em {0} de {1} quadros, primeiro no quadro {2}: {3}.</translation>
    </message>
    <message>
        <source>Labels were not checked: text can&apos;t be read here.</source>
        <translation>Os rótulos não foram verificados: aqui não é possível ler texto.</translation>
    </message>
    <message>
        <source>Say where they are: vivant report --region X,Y,W,H.</source>
        <translation>Diga onde estão: vivant report --region X,Y,L,A.</translation>
    </message>
    <message>
        <source>Hands were not checked: the network that finds them is missing.</source>
        <translation>As mãos não foram verificadas: a rede que as encontra está faltando.</translation>
    </message>
    <message>
        <source>The network that recognises people is missing.</source>
        <translation>Falta a rede que reconhece pessoas.</translation>
    </message>
    <message>
        <source>Weights in int8 need the package torchao, which is not installed.</source>
        <translation>Pesos em int8 precisam do pacote torchao, que não está instalado.</translation>
    </message>
    <message>
        <source>Choose fp8, or install it beside torch: pip install torchao</source>
        <translation>Escolha fp8 ou instale-o junto ao torch: pip install torchao</translation>
    </message>
    <message>
        <source>The model&apos;s {0} lacks {1}.</source>
        <translation>Na parte {0} do modelo falta {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} has what it should not: {1}.</source>
        <translation>Na parte {0} do modelo há algo a mais: {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} has another shape of {1}.</source>
        <translation>Na parte {0} do modelo, {1} tem outra forma.</translation>
    </message>
    <message>
        <source>“{0}” does not belong in {1}.</source>
        <translation>“{0}” não pertence a {1}.</translation>
    </message>
    <message>
        <source>this kind of BMP is not supported</source>
        <translation>este tipo de BMP não é aceito</translation>
    </message>
    <message>
        <source>Save it as a grey PNG or TIFF of 8 or 16 bits; white is near.</source>
        <translation>Salve como PNG ou TIFF em tons de cinza de 8 ou 16 bits; branco é perto.</translation>
    </message>
    <message>
        <source>“{0}” is {1}x{2} pixels, and the photo {3}x{4}: the shapes differ.</source>
        <translation>“{0}” tem {1}x{2} pixels e a foto {3}x{4}: as proporções são diferentes.</translation>
    </message>
    <message>
        <source>The depth picture in this request is damaged.</source>
        <translation>A imagem de profundidade deste pedido está danificada.</translation>
    </message>
    <message>
        <source>A depth picture shows all of the photo, in any size of the same shape.</source>
        <translation>Uma imagem de profundidade mostra a foto inteira, em qualquer tamanho com as mesmas proporções.</translation>
    </message>
    <message>
        <source>“{0}” is in colour, and a depth picture is grey.</source>
        <translation>“{0}” é colorida, e uma imagem de profundidade é em tons de cinza.</translation>
    </message>
    <message>
        <source>“{0}” has neither 8 nor 16 bits.</source>
        <translation>“{0}” não tem 8 nem 16 bits.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a depth picture.</source>
        <translation>“{0}” não é um nome para uma imagem de profundidade.</translation>
    </message>
    <message>
        <source>Let it end in .png or .tif.</source>
        <translation>Faça com que termine em .png ou .tif.</translation>
    </message>
    <message>
        <source>“{0}” exists already.</source>
        <translation>“{0}” já existe.</translation>
    </message>
    <message>
        <source>Choose another name, or add --force.</source>
        <translation>Escolha outro nome ou adicione --force.</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read as a depth picture.</source>
        <translation>Não é possível ler “{0}” como imagem de profundidade.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The network that finds hands is missing.</source>
        <translation>A rede que encontra mãos está faltando.</translation>
    </message>
    <message>
        <source>The sound in {0} is damaged.</source>
        <translation>O som em {0} está danificado.</translation>
    </message>
    <message>
        <source>The clip is complete without it.</source>
        <translation>O clipe está completo sem ele.</translation>
    </message>
    <message>
        <source>Five seconds in 480p in eight to twelve steps, fine for its size. Not licensed in the EU, the UK and Korea.</source>
        <translation>Cinco segundos em 480p em oito a doze passos, bom para o tamanho. Sem licença na UE, no Reino Unido e na Coreia.</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea: neither the model nor what it makes may be used there.</source>
        <translation>Sem licença na União Europeia, no Reino Unido e na Coreia do Sul: lá não se pode usar nem o modelo nem o que ele gera.</translation>
    </message>
    <message>
        <source>The fastest of the large ones, in eight steps: start and end picture, a true speed of motion, ten seconds.</source>
        <translation>O mais rápido dos grandes, em oito passos: imagem inicial e final, velocidade de movimento real, dez segundos.</translation>
    </message>
    <message>
        <source>LTX-Video at 13 billion parameters, in eight steps: finer than 2B, slower, start and end picture.</source>
        <translation>LTX-Video com 13 bilhões de parâmetros, em oito passos: mais refinado que o 2B, mais lento, imagem inicial e final.</translation>
    </message>
    <message>
        <source>Frames with the sound that belongs to them, in eight steps, up to twenty seconds: for the largest machines.</source>
        <translation>Imagens com o som que lhes corresponde, em oito passos, até vinte segundos: para as máquinas maiores.</translation>
    </message>
    <message>
        <source>Its own terms, reportedly free below a revenue of ten million dollars; its text encoder has Gemma&apos;s. Read them before selling what you make.</source>
        <translation>Termos próprios, ao que consta gratuitos abaixo de dez milhões de dólares de receita; o codificador de texto tem os do Gemma. Leia-os antes de vender o que criar.</translation>
    </message>
    <message>
        <source>What came before 0.9.8 distilled.</source>
        <translation>O antecessor do 0.9.8 distilled.</translation>
    </message>
    <message>
        <source>Write: path from 0,0,1 to 0.2,0.1,0.6 ease=out; each frame is X,Y,WIDTH in shares of the photo.</source>
        <translation>Escreva: path from 0,0,1 to 0.2,0.1,0.6 ease=out; cada enquadramento é X,Y,LARGURA em frações da foto.</translation>
    </message>
    <message>
        <source>Its width goes from {0} to 1, as a share of the photo&apos;s.</source>
        <translation>A largura vai de {0} a 1, como fração da largura da foto.</translation>
    </message>
    <message>
        <source>X and Y are at least 0, and each of them plus the width at most 1.</source>
        <translation>X e Y são no mínimo 0 e, cada um somado à largura, no máximo 1.</translation>
    </message>
    <message>
        <source>A frame of the camera path can&apos;t be {0}.</source>
        <translation>Um enquadramento do percurso da câmera não pode ser {0}.</translation>
    </message>
    <message>
        <source>The last frame of the camera path reaches outside the photo.</source>
        <translation>O enquadramento final do percurso da câmera ultrapassa a foto.</translation>
    </message>
    <message>
        <source>The camera path does not say where it ends.</source>
        <translation>O percurso da câmera não diz onde termina.</translation>
    </message>
    <message>
        <source>{0} is not a frame of a camera path.</source>
        <translation>{0} não é um enquadramento de um percurso de câmera.</translation>
    </message>
    <message>
        <source>The first frame of the camera path reaches outside the photo.</source>
        <translation>O enquadramento inicial do percurso da câmera ultrapassa a foto.</translation>
    </message>
    <message>
        <source>{0} is not a part of a camera path.</source>
        <translation>{0} não é parte de um percurso de câmera.</translation>
    </message>
    <message>
        <source>{0} takes no depth picture.</source>
        <translation>{0} não aceita imagem de profundidade.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>o processador</translation>
    </message>
    <message>
        <source>the NVIDIA card</source>
        <translation>a placa NVIDIA</translation>
    </message>
    <message>
        <source>the Apple GPU</source>
        <translation>a GPU da Apple</translation>
    </message>
    <message>
        <source>A product in a hand: both sway as one, light passes over it, the camera moves slightly around it.</source>
        <translation>Um produto em uma mão: os dois balançam juntos, a luz passa sobre ele, a câmera se move um pouco em volta.</translation>
    </message>
    <message>
        <source>A sky with clouds: they and their shadows drift, water flows, leaves flutter, the camera pushes in gently.</source>
        <translation>Um céu com nuvens: elas e suas sombras passam, a água corre, as folhas tremulam, a câmera se aproxima devagar.</translation>
    </message>
    <message>
        <source>A scene: light passes over it, the camera pushes in.</source>
        <translation>Uma cena: a luz passa sobre ela, a câmera se aproxima.</translation>
    </message>
    <message>
        <source>“{0}” would be replaced.</source>
        <translation>“{0}” seria substituído.</translation>
    </message>
    <message>
        <source>“{0}” and {1} more files would be replaced.</source>
        <translation>“{0}” e outros arquivos ({1}) seriam substituídos.</translation>
    </message>
    <message>
        <source>Left out for other bytes or another version of Vivant: {0}. To use them all the same, give --mixed.</source>
        <translation>Deixados de fora por produzirem outros bytes ou terem outra versão do Vivant: {0}. Para usá-los mesmo assim, use --mixed.</translation>
    </message>
    <message>
        <source>Left out for another version of Vivant or its models: {0}.</source>
        <translation>Deixados de fora por terem outra versão do Vivant ou dos modelos: {0}.</translation>
    </message>
    <message>
        <source>No machine has joined the crew yet. Waiting for one (vivant crew join).</source>
        <translation>Nenhuma máquina entrou no grupo ainda. Aguardando uma (vivant crew join).</translation>
    </message>
    <message>
        <source>{0} uses no depth to be saved.</source>
        <translation>{0} não usa profundidade que se possa salvar.</translation>
    </message>
    <message>
        <source>Made in {0} passes: at each one&apos;s end its colours are {1} delta E from the first frame&apos;s.</source>
        <translation>Criado em {0} passagens: ao fim de cada uma, as cores estão a {1} delta E das do primeiro quadro.</translation>
    </message>
    <message>
        <source>The depth picture of this recipe is of another photo: it is left out.</source>
        <translation>A imagem de profundidade desta receita é de outra foto: ela foi deixada de fora.</translation>
    </message>
    <message>
        <source>{0} is no longer offered, and its files are not here: {1} has taken its place.</source>
        <translation>{0} não é mais oferecido e seus arquivos não estão aqui: {1} tomou o lugar dele.</translation>
    </message>
    <message>
        <source>Make the clip with {0}: choose it in the window, or give --model {1}. For the same clip as before: vivant models fetch {2}</source>
        <translation>Crie o clipe com {0}: escolha-o na janela ou informe --model {1}. Para o mesmo clipe de antes: vivant models fetch {2}</translation>
    </message>
    <message>
        <source>There are several LoRAs “{0}”.</source>
        <translation>Há várias LoRAs “{0}”.</translation>
    </message>
    <message>
        <source>Give the file.</source>
        <translation>Indique o arquivo.</translation>
    </message>
    <message>
        <source>There is no file and no known LoRA “{0}”.</source>
        <translation>Não há arquivo nem LoRA conhecida “{0}”.</translation>
    </message>
    <message>
        <source>ComfyUI&apos;s and A1111&apos;s usual folders hold no safetensors files.</source>
        <translation>As pastas usuais do ComfyUI e do A1111 não contêm arquivos safetensors.</translation>
    </message>
    <message>
        <source>Read it: {0} If it allows you to use the model, repeat this with --accept-licence.</source>
        <translation>Leia: {0} Se ela permitir que você use o modelo, repita com --accept-licence.</translation>
    </message>
    <message>
        <source>Try it smaller</source>
        <translation>Tentar em tamanho menor</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
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
        <translation>Recuar – avançar</translation>
    </message>
    <message>
        <source>Left – right</source>
        <translation>Esquerda – direita</translation>
    </message>
    <message>
        <source>Up – down</source>
        <translation>Cima – baixo</translation>
    </message>
    <message>
        <source>Turn left – right</source>
        <translation>Girar à esquerda – à direita</translation>
    </message>
    <message>
        <source>Tilt up – down</source>
        <translation>Inclinar para cima – para baixo</translation>
    </message>
    <message>
        <source>Roll left – right</source>
        <translation>Rolar à esquerda – à direita</translation>
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
        <translation>Começa devagar</translation>
    </message>
    <message>
        <source>Ends slowly</source>
        <translation>Termina devagar</translation>
    </message>
    <message>
        <source>Moves evenly</source>
        <translation>Move-se por igual</translation>
    </message>
    <message>
        <source>Starts and ends slowly</source>
        <translation>Começa e termina devagar</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Em cima à esquerda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Em cima</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Em cima à direita</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À esquerda</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>No meio</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À direita</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Embaixo à esquerda</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Embaixo</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Embaixo à direita</translation>
    </message>
    <message>
        <source>As the clip</source>
        <translation>Como o clipe</translation>
    </message>
    <message>
        <source>Held for 1 s</source>
        <translation>Mantido por 1 s</translation>
    </message>
    <message>
        <source>Held for 2 s</source>
        <translation>Mantido por 2 s</translation>
    </message>
    <message>
        <source>Quickly to black</source>
        <translation>Rápido para o preto</translation>
    </message>
    <message>
        <source>Slowly to black</source>
        <translation>Devagar para o preto</translation>
    </message>
    <message>
        <source>Quickly to white</source>
        <translation>Rápido para o branco</translation>
    </message>
    <message>
        <source>Slowly to white</source>
        <translation>Devagar para o branco</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Não mostrada</translation>
    </message>
    <message>
        <source>Beside the clip</source>
        <translation>Ao lado do clipe</translation>
    </message>
    <message>
        <source>Wiped away</source>
        <translation>Com cortina</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>Como foi criado</translation>
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
        <translation>Quadrado 1080 x 1080</translation>
    </message>
    <message>
        <source>Wide 1920 x 1080</source>
        <translation>Horizontal 1920 x 1080</translation>
    </message>
    <message>
        <source>The size and shape in which the clip is made</source>
        <translation>O tamanho e a proporção em que o clipe é criado</translation>
    </message>
    <message>
        <source>For Reels, Stories, TikTok and Shorts</source>
        <translation>Para Reels, Stories, TikTok e Shorts</translation>
    </message>
    <message>
        <source>For the feeds of Instagram and Facebook</source>
        <translation>Para os feeds do Instagram e do Facebook</translation>
    </message>
    <message>
        <source>For shops, catalogues and feeds</source>
        <translation>Para lojas, catálogos e feeds</translation>
    </message>
    <message>
        <source>For YouTube, web pages and screens</source>
        <translation>Para YouTube, páginas da web e telas</translation>
    </message>
    <message>
        <source>Little motion: safest for labels and faces</source>
        <translation>Pouco movimento: o mais seguro para rótulos e rostos</translation>
    </message>
    <message>
        <source>What suits most photos</source>
        <translation>O que combina com a maioria das fotos</translation>
    </message>
    <message>
        <source>Much motion: more is seen, and more may go wrong</source>
        <translation>Muito movimento: vê-se mais, e mais pode dar errado</translation>
    </message>
    <message>
        <source>Tall 9:16</source>
        <translation>Vertical 9:16</translation>
    </message>
    <message>
        <source>Square 1:1</source>
        <translation>Quadrado 1:1</translation>
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
        <translation>O nome do arquivo da foto</translation>
    </message>
    <message>
        <source>What the clip is called</source>
        <translation>O nome do clipe</translation>
    </message>
    <message>
        <source>The shape, such as 9x16</source>
        <translation>A proporção, como 9x16</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1080x1920</source>
        <translation>Largura e altura em pixels, como 1080x1920</translation>
    </message>
    <message>
        <source>The number of the photo: 1, 2, 3</source>
        <translation>O número da foto: 1, 2, 3</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>A data de hoje</translation>
    </message>
    <message>
        <source>The format, such as mp4</source>
        <translation>O formato, como mp4</translation>
    </message>
    <message>
        <source>The number that the motion begins with</source>
        <translation>O número com que o movimento começa</translation>
    </message>
    <message>
        <source>The folder in which the photo lies</source>
        <translation>A pasta em que está a foto</translation>
    </message>
    <message>
        <source>The article&apos;s number, from the table</source>
        <translation>O número do artigo, da tabela</translation>
    </message>
    <message>
        <source>The ratio, from the table</source>
        <translation>A proporção, da tabela</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortadas</translation>
    </message>
    <message>
        <source>Blurred photo</source>
        <translation>Foto desfocada</translation>
    </message>
    <message>
        <source>As the photo&apos;s ground</source>
        <translation>Como o fundo da foto</translation>
    </message>
    <message>
        <source>Automatic: the subject is never cut off. Its plain ground goes on around it, or a blurred copy of the photo</source>
        <translation>Automático: o assunto nunca é cortado. O fundo liso continua ao redor, ou a foto desfocada</translation>
    </message>
    <message>
        <source>The shape is filled; what does not fit is cut off, around the subject</source>
        <translation>Tudo é preenchido; o que não cabe é cortado ao redor do assunto</translation>
    </message>
    <message>
        <source>The whole photo, with a blurred copy of it around it</source>
        <translation>A foto inteira, com uma cópia desfocada ao redor</translation>
    </message>
    <message>
        <source>The whole photo, with white around it</source>
        <translation>A foto inteira, com branco ao redor</translation>
    </message>
    <message>
        <source>The whole photo, with black around it</source>
        <translation>A foto inteira, com preto ao redor</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>A melhor</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Arquivo pequeno</translation>
    </message>
    <message>
        <source>In 8 bits: half the memory</source>
        <translation>Em 8 bits: metade da memória</translation>
    </message>
    <message>
        <source>In int8: half the memory</source>
        <translation>Em int8: metade da memória</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Melhor qualidade</translation>
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
        <translation>O mais rápido</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Sway</source>
        <translation>Balanço</translation>
    </message>
    <message>
        <source>Breeze</source>
        <translation>Brisa</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Flutuação</translation>
    </message>
    <message>
        <source>Calm people</source>
        <translation>Pessoas calmas</translation>
    </message>
    <message>
        <source>Lively people</source>
        <translation>Pessoas animadas</translation>
    </message>
    <message>
        <source>Smiling people</source>
        <translation>Pessoas sorrindo</translation>
    </message>
    <message>
        <source>People look around</source>
        <translation>Pessoas olhando em volta</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Fumaça</translation>
    </message>
    <message>
        <source>Flame</source>
        <translation>Chama</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Held in a hand</source>
        <translation>Em uma mão</translation>
    </message>
    <message>
        <source>Strip light</source>
        <translation>Faixa de luz</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Luz de janela</translation>
    </message>
    <message>
        <source>Leaf shadow</source>
        <translation>Sombra de folhas</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Sombra de nuvens</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Poeira</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Vapor</translation>
    </message>
    <message>
        <source>Sparkle</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Glitter</source>
        <translation>Cintilação</translation>
    </message>
    <message>
        <source>Lamps</source>
        <translation>Luzes</translation>
    </message>
    <message>
        <source>A strip light moves around the subject, as in a product film</source>
        <translation>Uma faixa de luz se move em volta do assunto, como em um filme de produto</translation>
    </message>
    <message>
        <source>Light falls through a window and moves slowly</source>
        <translation>A luz entra por uma janela e se move devagar</translation>
    </message>
    <message>
        <source>Moving leaves cast shadows on the subject and its surroundings</source>
        <translation>Folhas em movimento lançam sombras sobre o assunto e o entorno</translation>
    </message>
    <message>
        <source>The shadows of clouds pass over everything but the sky</source>
        <translation>As sombras das nuvens passam sobre tudo, menos sobre o céu</translation>
    </message>
    <message>
        <source>Dust drifts in the light, in front of and behind the subject</source>
        <translation>Poeira flutua na luz, na frente e atrás do assunto</translation>
    </message>
    <message>
        <source>Steam rises over a cup or a plate</source>
        <translation>Vapor sobe sobre uma xícara ou um prato</translation>
    </message>
    <message>
        <source>Small highlights on metal and glass flash</source>
        <translation>Pequenos reflexos cintilam em metal e vidro</translation>
    </message>
    <message>
        <source>Sunlight glitters on the ripples of water</source>
        <translation>A luz do sol cintila nas ondulações da água</translation>
    </message>
    <message>
        <source>Lamps, candles and lit windows glow and flicker</source>
        <translation>Lâmpadas, velas e janelas acesas brilham e tremulam</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>O assunto</translation>
    </message>
    <message>
        <source>The whole scene</source>
        <translation>A cena inteira</translation>
    </message>
    <message>
        <source>the label changes</source>
        <translation>o rótulo muda</translation>
    </message>
    <message>
        <source>the subject changes</source>
        <translation>o assunto muda</translation>
    </message>
    <message>
        <source>the face changes</source>
        <translation>o rosto muda</translation>
    </message>
    <message>
        <source>the background changes colour</source>
        <translation>o fundo muda de cor</translation>
    </message>
    <message>
        <source>it becomes blurred</source>
        <translation>fica desfocado</translation>
    </message>
    <message>
        <source>it flickers</source>
        <translation>cintila</translation>
    </message>
    <message>
        <source>a brand colour changes</source>
        <translation>uma cor da marca muda</translation>
    </message>
    <message>
        <source>the label can&apos;t be tracked: check it yourself</source>
        <translation>o rótulo não pode ser rastreado: verifique você mesmo</translation>
    </message>
    <message>
        <source>fingers are missing, wrong or too many</source>
        <translation>dedos faltam, sobram ou estão errados</translation>
    </message>
    <message>
        <source>the label is gone</source>
        <translation>o rótulo sumiu</translation>
    </message>
    <message>
        <source>it bends or melts</source>
        <translation>algo se deforma ou derrete</translation>
    </message>
    <message>
        <source>it shimmers</source>
        <translation>a textura tremula</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>falta uma parte</translation>
    </message>
    <message>
        <source>something is there twice</source>
        <translation>algo aparece duas vezes</translation>
    </message>
    <message>
        <source>it stands still, then jumps</source>
        <translation>fica parado e depois salta</translation>
    </message>
    <message>
        <source>The photo&apos;s own</source>
        <translation>A da foto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sem loop</translation>
    </message>
    <message>
        <source>Seamless</source>
        <translation>Contínuo</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Fixa</translation>
    </message>
    <message>
        <source>From frame to frame</source>
        <translation>De um enquadramento a outro</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Chosen by the model</source>
        <translation>Escolhida pelo modelo</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Afastar</translation>
    </message>
    <message>
        <source>Orbit left</source>
        <translation>Orbitar à esquerda</translation>
    </message>
    <message>
        <source>Orbit right</source>
        <translation>Orbitar à direita</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Panorâmica à esquerda</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Panorâmica à direita</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Inclinar para cima</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Inclinar para baixo</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Roll left</source>
        <translation>Rolar à esquerda</translation>
    </message>
    <message>
        <source>Roll right</source>
        <translation>Rolar à direita</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abrindo</translation>
    </message>
    <message>
        <source>Analysing the photo</source>
        <translation>Analisando a foto</translation>
    </message>
    <message>
        <source>Generating the motion</source>
        <translation>Gerando o movimento</translation>
    </message>
    <message>
        <source>Drawing the frames</source>
        <translation>Desenhando os quadros</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Comparing with the photo</source>
        <translation>Comparando com a foto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>stopped: continue</source>
        <translation>parado: continuar</translation>
    </message>
    <message>
        <source>failed: try again</source>
        <translation>falhou: tentar de novo</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By photo</source>
        <translation>Por foto</translation>
    </message>
    <message>
        <source>Favourites first</source>
        <translation>Favoritos primeiro</translation>
    </message>
    <message>
        <source>checked: true to the photo</source>
        <translation>verificado: fiel à foto</translation>
    </message>
    <message>
        <source>checked: nearly true to the photo</source>
        <translation>verificado: quase fiel à foto</translation>
    </message>
    <message>
        <source>checked: falls short of the photo</source>
        <translation>verificado: não é fiel à foto</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>câmera</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>movimento</translation>
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
        <translation>luz e ar</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>todos os passos</translation>
    </message>
    <message>
        <source>early steps</source>
        <translation>primeiros passos</translation>
    </message>
    <message>
        <source>late steps</source>
        <translation>últimos passos</translation>
    </message>
    <message>
        <source>motion of faces</source>
        <translation>movimento dos rostos</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>Manter parado</translation>
    </message>
    <message>
        <source>Make it move</source>
        <translation>Fazer com que se mova</translation>
    </message>
    <message>
        <source>Make it flow along the stroke</source>
        <translation>Fazer fluir ao longo do traço</translation>
    </message>
    <message>
        <source>Set its direction</source>
        <translation>Definir a direção</translation>
    </message>
    <message>
        <source>Bring nearer</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Push farther away</source>
        <translation>Afastar</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Mais perto</translation>
    </message>
    <message>
        <source>Belongs to the subject</source>
        <translation>Pertence ao assunto</translation>
    </message>
    <message>
        <source>Does not belong to the subject</source>
        <translation>Não pertence ao assunto</translation>
    </message>
    <message>
        <source>Erase what is painted</source>
        <translation>Apagar o que foi pintado</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Fixo</translation>
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
        <translation>Seta</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Mais longe</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Cachorro</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livros</translation>
    </message>
    <message>
        <source>Cocktail</source>
        <translation>Coquetel</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Parrot</source>
        <translation>Papagaio</translation>
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
        <translation>Silenciar o som no reprodutor (M); os arquivos o mantêm</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
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
        <translation>Solte fotos aqui e veja-as ganhar vida</translation>
    </message>
    <message>
        <source>One, many, or a whole folder.</source>
        <translation>Uma, muitas ou uma pasta inteira.</translation>
    </message>
    <message>
        <source>They never leave this computer. Labels stay readable, faces stay themselves.</source>
        <translation>Elas nunca saem deste computador. Os rótulos continuam legíveis e os rostos continuam os mesmos.</translation>
    </message>
    <message>
        <source>or try one of these</source>
        <translation>ou experimente uma destas</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Abrir fotos…</translation>
    </message>
    <message>
        <source>Make many clips…</source>
        <translation>Criar muitos clipes…</translation>
    </message>
    <message>
        <source>See a photo move, and change how; several become a clip each (Ctrl+O)</source>
        <translation>Ver uma foto se mover e mudar como; várias viram um clipe cada (Ctrl+O)</translation>
    </message>
    <message>
        <source>Photos, a folder or a table become files in one or several shapes at once (Ctrl+Shift+O)</source>
        <translation>Fotos, uma pasta ou uma tabela viram de uma vez arquivos em uma ou várias proporções (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Try the sample {0}</source>
        <translation>Experimentar o exemplo {0}</translation>
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
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>The language changes when Vivant is opened next.</source>
        <translation>O idioma muda na próxima vez que o Vivant for aberto.</translation>
    </message>
    <message>
        <source>An export or a check is running.</source>
        <translation>Há uma exportação ou verificação em andamento.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>&lt;p&gt;Drop a photo, a folder of photos, or a clip made by Vivant (its settings are restored).&lt;br&gt;Paint on the photo what stays still, what moves, and in which direction.&lt;br&gt;The same seed always makes the same clip. Drag a clip out of the strip to use it elsewhere.&lt;/p&gt;&lt;p&gt;In the strip: Enter shows a clip, Delete removes it, Alt and the arrows move it, Ctrl+1 to 9 picks one.&lt;br&gt;Ctrl or Shift and a click or Space, or a frame drawn around them, select several.&lt;br&gt;Space and the arrows play and step while the picture or the strip has the focus.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Solte uma foto, uma pasta com fotos ou um clipe criado com o Vivant (os ajustes dele são restaurados).&lt;br&gt;Pinte na foto o que fica parado, o que se move e em que direção.&lt;br&gt;A mesma semente cria sempre o mesmo clipe. Arraste um clipe para fora da faixa para usá-lo em outro lugar.&lt;/p&gt;&lt;p&gt;Na faixa: Enter mostra um clipe, Delete o remove, Alt e as setas o movem, Ctrl+1 a 9 escolhe um.&lt;br&gt;Ctrl ou Shift e um clique ou a barra de espaço, ou uma moldura desenhada em volta, selecionam vários.&lt;br&gt;A barra de espaço e as setas reproduzem e avançam enquanto a imagem ou a faixa está em foco.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Photos and clips ({0})</source>
        <translation>Fotos e clipes ({0})</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
</context>
</TS>
