<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Cl&amp;ip</source>
        <translation>片段(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Clip {0}</source>
        <translation>片段 {0}</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Show the &amp;controls</source>
        <translation>显示控制面板(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>here in part</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>{0:.0f} GB to download</source>
        <translation>需下载 {0:.0f} GB</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>needs no graphics card</source>
        <translation>不需要显卡</translation>
    </message>
    <message>
        <source>needs a GPU with {0:.0f} to {1:.0f} GiB (estimate)</source>
        <translation>需要 {0:.0f} 至 {1:.0f} GiB 的 GPU（估计）</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>可容纳</translation>
    </message>
    <message>
        <source>fits, slower</source>
        <translation>可容纳，较慢</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>无法容纳</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>没有 GPU</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>none: it runs on any computer</source>
        <translation>无：可在任何电脑上运行</translation>
    </message>
    <message>
        <source>{0:.1f} GiB for the whole model on the GPU; at least {1:.1f} GiB, slower (estimates).</source>
        <translation>整个模型放入 GPU 需 {0:.1f} GiB；至少 {1:.1f} GiB，速度较慢（估计值）。</translation>
    </message>
    <message>
        <source>No graphics card was found; without one it is very slow.</source>
        <translation>未找到显卡；没有显卡会非常慢。</translation>
    </message>
    <message>
        <source>fits.</source>
        <translation>可容纳。</translation>
    </message>
    <message>
        <source>fits, but slower.</source>
        <translation>可容纳，但较慢。</translation>
    </message>
    <message>
        <source>not enough.</source>
        <translation>不足。</translation>
    </message>
    <message>
        <source>{0} with {1:.0f} GiB:</source>
        <translation>{0}，{1:.0f} GiB：</translation>
    </message>
    <message>
        <source>prompt (required)</source>
        <translation>提示词（必填）</translation>
    </message>
    <message>
        <source>prompt (optional)</source>
        <translation>提示词（可选）</translation>
    </message>
    <message>
        <source>end picture</source>
        <translation>结束画面</translation>
    </message>
    <message>
        <source>Not licensed in {0}.</source>
        <translation>以下地区未获许可：{0}。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>{0:.0f} GB</source>
        <translation>{0:.0f} GB</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>{0} to {1} frames, made for {2:g} a second</source>
        <translation>{0} 至 {1} 帧，适合每秒 {2:g} 帧</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>the photo alone</source>
        <translation>仅照片</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>torch, which large models need, is installed.</source>
        <translation>大型模型所需的 torch 已安装。</translation>
    </message>
    <message>
        <source>Large models need torch, which is not installed: {0:.1f} GB of disk space, for {1}. You can pause at any time: complete files are kept.</source>
        <translation>大型模型需要 torch，目前未安装：占用磁盘 {0:.1f} GB，用于 {1}。您可以随时暂停，已完成的文件会保留。</translation>
    </message>
    <message>
        <source>{0} x {1} · {2:.1f} s, {3} frames</source>
        <translation>{0} x {1} · {2:.1f} 秒，{3} 帧</translation>
    </message>
    <message>
        <source>{0}
{1} is damaged: check it, then download it again in File, Models</source>
        <translation>{0}
{1} 已损坏：请在“文件”→“模型”中检查并重新下载</translation>
    </message>
    <message>
        <source>{0}
{1} is here only in part: download the rest in File, Models</source>
        <translation>{0}
{1} 不完整：请在“文件”→“模型”中下载其余部分</translation>
    </message>
    <message>
        <source>{0}
{1} is not installed: download it ({2:.0f} GB) in File, Models</source>
        <translation>{0}
{1} 未安装：请在“文件”→“模型”中下载（{2:.0f} GB）</translation>
    </message>
    <message>
        <source>{0}
{1} needs torch, which is not installed: get it in File, Models</source>
        <translation>{0}
{1} 需要 torch，目前未安装：请在“文件”→“模型”中获取</translation>
    </message>
    <message>
        <source>{0}
The time is known after the first clip</source>
        <translation>{0}
生成第一个片段后即可得知所需时间</translation>
    </message>
    <message>
        <source>{0:.0f} s</source>
        <translation>{0:.0f} 秒</translation>
    </message>
    <message>
        <source>{0:.0f} min</source>
        <translation>{0:.0f} 分钟</translation>
    </message>
    <message>
        <source>{0}
about {1} to make</source>
        <translation>{0}
生成约需 {1}</translation>
    </message>
    <message>
        <source>{0}
about {1} to make · {2:.1f} GB of memory</source>
        <translation>{0}
生成约需 {1} · 内存 {2:.1f} GB</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>“{0}”是空的。</translation>
    </message>
    <message>
        <source>Drop photos, or a folder of them.</source>
        <translation>请拖入照片，或装有照片的文件夹。</translation>
    </message>
    <message>
        <source>Only one table can be opened at a time.</source>
        <translation>一次只能打开一个表格。</translation>
    </message>
    <message>
        <source>Drop them one after another.</source>
        <translation>请逐个拖放。</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> 等</translation>
    </message>
    <message>
        <source>None of these files is a picture.</source>
        <translation>这些文件都不是图片。</translation>
    </message>
    <message>
        <source>{0} of {1} files are not pictures.</source>
        <translation>{1} 个文件中有 {0} 个不是图片。</translation>
    </message>
    <message>
        <source>Drop a photo, or a clip that Vivant made.</source>
        <translation>请拖入照片，或由 Vivant 生成的片段。</translation>
    </message>
    <message>
        <source>Press Animate to make the clip again.</source>
        <translation>按“生成动画”可重新生成该片段。</translation>
    </message>
    <message>
        <source>Its later repairs and trimming are not included.</source>
        <translation>之后所做的修复和修剪不包括在内。</translation>
    </message>
    <message>
        <source>Now open its photo, “{0}”.</source>
        <translation>现在请打开它的照片“{0}”。</translation>
    </message>
    <message>
        <source>settings of {0}</source>
        <translation>{0} 的设置</translation>
    </message>
    <message>
        <source>{0} is no longer offered: {1} has taken its place.</source>
        <translation>{0} 已不再提供，由 {1} 取代。</translation>
    </message>
    <message>
        <source>The settings of “{0}” were restored.</source>
        <translation>已恢复“{0}”的设置。</translation>
    </message>
    <message>
        <source>Clips can&apos;t be kept in {0}: {1}.</source>
        <translation>无法在 {0} 中保存片段：{1}。</translation>
    </message>
    <message>
        <source>Make that folder writable, or set VIVANT_HOME to another one.</source>
        <translation>请使该文件夹可写，或将 VIVANT_HOME 设为其他文件夹。</translation>
    </message>
    <message>
        <source>It is marked in the strip, where it can be removed. The others are not affected.</source>
        <translation>它已在片段栏中标出，可在那里移除。其他片段不受影响。</translation>
    </message>
    <message>
        <source>So are {0} more. They are marked in the strip.</source>
        <translation>另有 {0} 个同样如此，已在片段栏中标出。</translation>
    </message>
    <message>
        <source>A clip can&apos;t be used: {0}</source>
        <translation>有片段无法使用：{0}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已制作</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}，{1}%</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>正在制作：{0}</translation>
    </message>
    <message>
        <source>Waits for another batch</source>
        <translation>正在等待另一个批次</translation>
    </message>
    <message>
        <source>Looking at the photos: {0}</source>
        <translation>正在查看照片：{0}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>已暂停：{0}</translation>
    </message>
    <message>
        <source>Stopped at {0}</source>
        <translation>已停止：{0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>已完成：{0}</translation>
    </message>
    <message>
        <source>about {0} in all</source>
        <translation>共约 {0}</translation>
    </message>
    <message>
        <source>Other motions made {0} of {1} clips better; of the others the first one was the best.</source>
        <translation>其他运动让 {1} 个片段中的 {0} 个变得更好；其余的以第一个为最佳。</translation>
    </message>
    <message>
        <source>“{0}” is another one now: the best of {1} tries.</source>
        <translation>“{0}”已换成 {1} 次尝试中最好的一个。</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: the first one is the best of {1} tries.</source>
        <translation>“{0}”保持不变：{1} 次尝试中第一个最好。</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: nothing was found in it that other motions could better.</source>
        <translation>“{0}”保持不变：没有发现其他运动可以改进之处。</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>{0} x {1}</source>
        <translation>{0} x {1}</translation>
    </message>
    <message>
        <source>the photo&apos;s own shape</source>
        <translation>照片的比例</translation>
    </message>
    <message>
        <source>What moves is chosen for each photo; the length is that of the window.</source>
        <translation>运动按每张照片选择，时长为窗口中的设置。</translation>
    </message>
    <message>
        <source>All is as set in the window.</source>
        <translation>全部按窗口中的设置。</translation>
    </message>
    <message>
        <source>To have it otherwise, change its settings and make it again.</source>
        <translation>若想要不同的效果，请更改设置后重新制作。</translation>
    </message>
    <message>
        <source>Seen in {0} of {1} frames, first in frame {2}.</source>
        <translation>在 {1} 帧中的 {0} 帧可见，首次出现在第 {2} 帧。</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1} 像素</translation>
    </message>
    <message>
        <source>In the shape of the clip</source>
        <translation>保持片段的画面比例</translation>
    </message>
    <message>
        <source>{0} to {1} seconds</source>
        <translation>{0} 至 {1} 秒</translation>
    </message>
</context>
<context>
    <name>Adjustments</name>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Frames per second</source>
        <translation>帧率(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>How a large model&apos;s weights are kept; the recipe says so</source>
        <translation>大型模型权重的保存方式；会记录在配方中</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>步数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>速度(&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;ife</source>
        <translation>生机(&amp;I)</translation>
    </message>
    <message>
        <source>Motion of the subject itself: hair, breath, leaves</source>
        <translation>主体自身的运动：头发、呼吸、树叶</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>面部(&amp;A)</translation>
    </message>
    <message>
        <source>How much people turn their heads and blink; at zero they do not</source>
        <translation>人物转头和眨眼的幅度；为零时不动</translation>
    </message>
    <message>
        <source>Lig&amp;ht and air</source>
        <translation>光与空气(&amp;H)</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>风格(&amp;Y)</translation>
    </message>
    <message>
        <source>How moving parts move, whatever they are</source>
        <translation>活动部分的运动方式</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>焦点(&amp;O)</translation>
    </message>
    <message>
        <source>What the camera moves towards and orbits</source>
        <translation>镜头推近和环绕的对象</translation>
    </message>
    <message>
        <source>E&amp;dges</source>
        <translation>边缘(&amp;D)</translation>
    </message>
    <message>
        <source>How a photo of another shape is fitted into the clip</source>
        <translation>不同比例的照片如何放入片段</translation>
    </message>
    <message>
        <source>Padd&amp;ing</source>
        <translation>填充(&amp;I)</translation>
    </message>
    <message>
        <source>How the borders of a very wide or tall photo are filled for the model; they are cropped afterwards</source>
        <translation>模型处理过宽或过高的照片时，边缘如何填充；填充部分之后会被裁掉</translation>
    </message>
    <message>
        <source>&amp;Keep the photo&apos;s colours</source>
        <translation>保持照片颜色(&amp;K)</translation>
    </message>
    <message>
        <source>Correct drifting colours to the photo&apos;s</source>
        <translation>将偏移的颜色校正为照片的颜色</translation>
    </message>
    <message>
        <source>T&amp;ransparent parts</source>
        <translation>透明部分(&amp;R)</translation>
    </message>
    <message>
        <source>What shows through where the photo is transparent</source>
        <translation>照片透明处显示的内容</translation>
    </message>
    <message>
        <source>What must not appear</source>
        <translation>不应出现的内容</translation>
    </message>
    <message>
        <source>Model&apos;s default</source>
        <translation>模型默认值</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>按发布时</translation>
    </message>
    <message>
        <source>This pace has a number of steps of its own</source>
        <translation>此速度有固定的步数</translation>
    </message>
</context>
<context>
    <name>AutoLine</name>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Let Vivant choose camera, motion and light by what the photo shows</source>
        <translation>由 Vivant 根据照片内容选择镜头、运动和光线</translation>
    </message>
    <message>
        <source>Set by you: {0}.</source>
        <translation>由您设置：{0}。</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>How much of the batch is done</source>
        <translation>批次的完成进度</translation>
    </message>
    <message>
        <source>Batch: {0}</source>
        <translation>批次：{0}</translation>
    </message>
</context>
<context>
    <name>BatchClips</name>
    <message>
        <source>Row {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>No clip can be made of it.</source>
        <translation>无法用它制作片段。</translation>
    </message>
    <message>
        <source>It can be made again once the batch is done, or stopped.</source>
        <translation>批次完成或停止后可以重新制作。</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>还没有片段。</translation>
    </message>
    <message>
        <source>Change settings and make again…</source>
        <translation>更改设置并重新制作…</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>试试其他运动</translation>
    </message>
    <message numerus="yes">
        <source>Try other motions for %n clips</source>
        <translation>
            <numerusform>为 %n 个片段试试其他运动</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not compared with its photo.</source>
        <translation>没有与照片比较。</translation>
    </message>
    <message>
        <source>Nothing in it differs from its photo.</source>
        <translation>没有与照片不同之处。</translation>
    </message>
    <message numerus="yes">
        <source>Change settings and make %n clips again…</source>
        <translation>
            <numerusform>更改设置并重新制作 %n 个片段…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Make many clips</source>
        <translation>批量生成片段</translation>
    </message>
    <message>
        <source>What can&apos;t be used, and why</source>
        <translation>无法使用的内容及原因</translation>
    </message>
    <message>
        <source>As set in the window</source>
        <translation>与窗口中的设置相同</translation>
    </message>
    <message>
        <source>Chosen for each photo</source>
        <translation>为每张照片自动选择</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>How the clips move: all alike, or each as its own photo asks for</source>
        <translation>片段如何运动：全部相同，或按每张照片各自决定</translation>
    </message>
    <message>
        <source>This computer, or the machines that the File menu names</source>
        <translation>这台电脑，或“文件”菜单中指定的机器</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>画面比例</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>生成位置</translation>
    </message>
    <message>
        <source>As the photos are called</source>
        <translation>与照片同名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Where the clips go</source>
        <translation>片段的存放位置</translation>
    </message>
    <message>
        <source>Best of {0} tries</source>
        <translation>{0} 次取最佳</translation>
    </message>
    <message>
        <source>One try</source>
        <translation>只试一次</translation>
    </message>
    <message>
        <source>Check that each clip looks like its photo</source>
        <translation>检查每个片段是否与照片一致</translation>
    </message>
    <message>
        <source>Finds what has changed in labels, faces, shapes and colours. Takes as long again as making the clips</source>
        <translation>找出标签、人脸、形状和颜色的变化。所需时间与制作片段大致相同</translation>
    </message>
    <message>
        <source>Each try moves in another way, and takes as long again; the one most like the photo is kept</source>
        <translation>每次尝试的运动都不同，并花费同样的时间；保留最像照片的一个</translation>
    </message>
    <message>
        <source>Each clip</source>
        <translation>每个片段</translation>
    </message>
    <message>
        <source>Tries for each clip</source>
        <translation>每个片段的尝试</translation>
    </message>
    <message>
        <source>Change settings and make again</source>
        <translation>更改设置并重新制作</translation>
    </message>
    <message>
        <source>The best is known only if each clip is checked</source>
        <translation>只有检查每个片段，才知道哪个最好</translation>
    </message>
    <message>
        <source>The photos are being looked at</source>
        <translation>正在查看照片</translation>
    </message>
    <message>
        <source>Choose at least one shape.</source>
        <translation>请至少选择一种画面比例。</translation>
    </message>
    <message>
        <source>Looking at the photos: {0}</source>
        <translation>正在查看照片：{0}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>生成 %n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are smaller than {0} pixels: their clips will look soft.</source>
        <translation>
            <numerusform>%n 张照片小于 {0} 像素：片段会显得模糊。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these files is a picture.</source>
        <translation>这些文件都不是图片。</translation>
    </message>
    <message>
        <source>a time that is known after the first clip</source>
        <translation>时间在第一个片段完成后可知</translation>
    </message>
    <message>
        <source>{0}, {1} of disk, up to {2} of memory.</source>
        <translation>{0}，磁盘 {1}，内存最多 {2}。</translation>
    </message>
    <message>
        <source>{0} of disk. How long the crew takes is known after the first clips.</source>
        <translation>磁盘 {0}。协作组所需时间在最初几个片段完成后可知。</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are made anew and replace those of the same name.</source>
        <translation>
            <numerusform>%n 个片段将重新制作，并替换同名的片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips are there already and stay as they are.</source>
        <translation>
            <numerusform>%n 个片段已存在，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other clips in the folder stay.</source>
        <translation>
            <numerusform>文件夹中的其他 %n 个片段保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips that an earlier batch has not made are left out.</source>
        <translation>
            <numerusform>先前批次未制作的 %n 个片段将略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>Photo {0}: {1}</source>
        <translation>照片 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used; clips are made of the others.</source>
        <translation>{0} 项无法使用；将用其余的生成片段。</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>How much of the batch is done</source>
        <translation>批次的完成进度</translation>
    </message>
    <message>
        <source>Clips of the batch</source>
        <translation>批次中的片段</translation>
    </message>
    <message>
        <source>No clips in this state.</source>
        <translation>没有处于此状态的片段。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to the photos and clips. The batch goes on, and stays in the strip below</source>
        <translation>返回照片和片段。批次会继续进行，并保留在下方的片段栏中</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>试试其他运动</translation>
    </message>
    <message>
        <source>Show report in browser</source>
        <translation>在浏览器中显示报告</translation>
    </message>
    <message>
        <source>Finish what is being made, then wait</source>
        <translation>完成正在生成的片段后暂停</translation>
    </message>
    <message>
        <source>Three more tries for each clip that failed or differs from its photo; the best is kept</source>
        <translation>对失败或与照片不同的片段再试三次，保留最好的</translation>
    </message>
    <message>
        <source>For clips that failed or differ from their photos, once the batch is done or stopped</source>
        <translation>用于失败或与照片不同的片段，批处理完成或停止后可用</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop at once; what is made stays</source>
        <translation>立即停止；已完成的会保留</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>The folder with all clips</source>
        <translation>包含所有片段的文件夹</translation>
    </message>
    <message>
        <source>Which clips are shown</source>
        <translation>显示哪些片段</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Nothing is being made now.</source>
        <translation>现在没有在制作。</translation>
    </message>
    <message>
        <source>A page with all clips and what was found in them</source>
        <translation>一个列出所有片段及其检查结果的页面</translation>
    </message>
    <message>
        <source>The report is written after a minute, and when the batch is done</source>
        <translation>报告会在一分钟后以及批次完成时写入</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>The batch “{0}” is still being made.</source>
        <translation>批次“{0}”仍在生成中。</translation>
    </message>
    <message>
        <source>Choose another folder, or stop it first.</source>
        <translation>请选择其他文件夹，或先停止它。</translation>
    </message>
</context>
<context>
    <name>BatchesController</name>
    <message>
        <source>“{0}” is still being made.</source>
        <translation>“{0}”仍在生成中。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>请先停止它。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show report in browser</source>
        <translation>在浏览器中显示报告</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Remove from the strip</source>
        <translation>从片段栏移除</translation>
    </message>
    <message>
        <source>The batch “{0}” is made.</source>
        <translation>批次“{0}”已完成。</translation>
    </message>
    <message>
        <source>The batch “{0}” is not finished: {1} of {2} clips are made.</source>
        <translation>批次“{0}”尚未完成：已生成 {1}/{2} 个片段。</translation>
    </message>
</context>
<context>
    <name>CameraAxesPanel</name>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>CameraPathEditor</name>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>First frame of the camera path</source>
        <translation>镜头路径的起始框</translation>
    </message>
    <message>
        <source>Last frame of the camera path</source>
        <translation>镜头路径的结束框</translation>
    </message>
</context>
<context>
    <name>CameraPathPanel</name>
    <message>
        <source>Frames on the photo</source>
        <translation>照片上的取景框</translation>
    </message>
    <message>
        <source>Drag the first and the last frame of the clip on the photo</source>
        <translation>在照片上拖动片段的起始框和结束框</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>The clip begins with its last frame and ends with its first one</source>
        <translation>片段从结束框开始，到起始框结束</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Stage</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation>距左侧 {0}%，距顶部 {1}%</translation>
    </message>
    <message>
        <source>Painting, {0}</source>
        <translation>正在绘制，{0}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选中</translation>
    </message>
</context>
<context>
    <name>ClipEdits</name>
    <message>
        <source>label repair of {0}</source>
        <translation>{0} 的标签修复</translation>
    </message>
    <message>
        <source>product repair of {0}</source>
        <translation>{0} 的商品修复</translation>
    </message>
    <message>
        <source>face repair of {0}</source>
        <translation>{0} 的面部修复</translation>
    </message>
    <message>
        <source>colour repair of {0}</source>
        <translation>{0} 的颜色修复</translation>
    </message>
    <message>
        <source>cut of {0}</source>
        <translation>{0} 的修剪</translation>
    </message>
    <message>
        <source>ease of {0}</source>
        <translation>{0} 的缓动</translation>
    </message>
    <message>
        <source>edit of {0}</source>
        <translation>{0} 的编辑</translation>
    </message>
    <message>
        <source>return to the model&apos;s own frames of {0}</source>
        <translation>{0} 恢复为模型的帧</translation>
    </message>
</context>
<context>
    <name>ClipMenu</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Use the first frame as a photo</source>
        <translation>将第一帧用作照片</translation>
    </message>
    <message>
        <source>Extend by one length</source>
        <translation>延长一倍</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edit settings</source>
        <translation>编辑设置</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Make next</source>
        <translation>接下来生成</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Make last</source>
        <translation>最后生成</translation>
    </message>
</context>
<context>
    <name>ClipPlayer</name>
    <message>
        <source>The clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Close the clip</source>
        <translation>关闭片段</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>播放或暂停（空格）</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>试试其他运动</translation>
    </message>
    <message>
        <source>Three more tries, each with another motion; the best is kept</source>
        <translation>再试三次，每次运动不同，保留最好的</translation>
    </message>
    <message>
        <source>Change and make again…</source>
        <translation>更改并重做…</translation>
    </message>
    <message>
        <source>Open it with the program that this computer has for it</source>
        <translation>用本电脑对应的程序打开</translation>
    </message>
    <message>
        <source>Choose other settings for it; the clip that is there stays until the new one is made</source>
        <translation>为它选择其他设置；现有片段保留到新片段完成为止</translation>
    </message>
    <message>
        <source>There is no file yet</source>
        <translation>还没有文件</translation>
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
        <translation>删除 {0}</translation>
    </message>
    <message>
        <source>{0} deleted.</source>
        <translation>已删除 {0}。</translation>
    </message>
</context>
<context>
    <name>ClipStrip</name>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>搜索片段</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <translation>片段顺序</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>仅收藏</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>ClipStripController</name>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>being edited</source>
        <translation>正在编辑</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>重命名片段</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>name of {0}</source>
        <translation>{0} 的名称</translation>
    </message>
    <message>
        <source>star of {0}</source>
        <translation>{0} 的收藏</translation>
    </message>
    <message>
        <source>The other clips are not affected. Right-click it to see its folder or to remove it.</source>
        <translation>其他片段不受影响。右键单击可查看其文件夹或将其移除。</translation>
    </message>
    <message>
        <source>This clip is damaged. {0}</source>
        <translation>此片段已损坏。{0}</translation>
    </message>
</context>
<context>
    <name>CollapsibleSidebar</name>
    <message>
        <source>Show the controls (F9)</source>
        <translation>显示控制面板 (F9)</translation>
    </message>
    <message>
        <source>Show the controls</source>
        <translation>显示控制面板</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>生成 %n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips…</source>
        <translation>
            <numerusform>导出 %n 个片段…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>保存 %n 个文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} in %n clips</source>
        <translation>
            <numerusform>{0}，共 %n 个片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewDialog</name>
    <message>
        <source>Where batches are made</source>
        <translation>批次的生成位置</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>By a crew</source>
        <translation>由协作组生成</translation>
    </message>
    <message>
        <source>Address of the crew</source>
        <translation>协作组的地址</translation>
    </message>
    <message>
        <source>Key of the crew</source>
        <translation>协作组的密钥</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose the key of the crew</source>
        <translation>选择协作组的密钥</translation>
    </message>
    <message>
        <source>Machines of the crew</source>
        <translation>协作组的电脑</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Choose “By a crew” first</source>
        <translation>请先选择“由协作组生成”</translation>
    </message>
    <message>
        <source>Keys ({0})</source>
        <translation>密钥 ({0})</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>The crew answers. Machines: {0}</source>
        <translation>协作组有响应。电脑：{0}</translation>
    </message>
    <message>
        <source>{0}: another version or other bytes, left out</source>
        <translation>{0}：版本不同或输出不一致，不参与</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n clips at a time</source>
        <translation>
            <numerusform>{0}：同时 %n 个片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepthController</name>
    <message>
        <source>Depth pictures ({0})</source>
        <translation>深度图 ({0})</translation>
    </message>
    <message>
        <source>Choose a depth picture</source>
        <translation>选择深度图</translation>
    </message>
    <message>
        <source>Save the depth</source>
        <translation>保存深度</translation>
    </message>
    <message>
        <source>The depth is saved as “{0}”.</source>
        <translation>深度已保存为“{0}”。</translation>
    </message>
</context>
<context>
    <name>DraftGrid</name>
    <message>
        <source>Pick one: it will be made in full</source>
        <translation>选择一个，即可生成完整片段</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>DraftsController</name>
    <message>
        <source>With {0} a draft is only indicative: the full clip may move differently.</source>
        <translation>使用 {0} 时，草稿仅供参考：完整片段的运动可能不同。</translation>
    </message>
    <message>
        <source>motion {0:.0f} · seed {1}</source>
        <translation>运动 {0:.0f} · 种子 {1}</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>变体</translation>
    </message>
</context>
<context>
    <name>DropController</name>
    <message>
        <source>“{0}” is a web address, not a picture.</source>
        <translation>“{0}”是网址，不是图片。</translation>
    </message>
    <message>
        <source>Vivant stays offline. Save the picture first, then drop the file here, or copy the picture.</source>
        <translation>Vivant 保持离线。请先保存图片再将文件拖到这里，或复制图片。</translation>
    </message>
</context>
<context>
    <name>EdgesField</name>
    <message>
        <source>A colour…</source>
        <translation>选择颜色…</translation>
    </message>
    <message>
        <source>What is at the sides, or above and below, where the shape is not the photo&apos;s own</source>
        <translation>比例与照片不同时，左右或上下显示什么</translation>
    </message>
    <message>
        <source>There are no edges in the photo&apos;s own shape</source>
        <translation>照片自身的比例没有边缘</translation>
    </message>
    <message>
        <source>Colour around the photo</source>
        <translation>照片周围的颜色</translation>
    </message>
</context>
<context>
    <name>EffectsField</name>
    <message>
        <source>Strength of the effects</source>
        <translation>效果强度</translation>
    </message>
    <message>
        <source>Choose an effect first</source>
        <translation>请先选择一种效果</translation>
    </message>
</context>
<context>
    <name>EndImageField</name>
    <message>
        <source>The clip moves from the photo to this picture; drop one here</source>
        <translation>片段会从照片过渡到这张图片；可将图片拖到此处</translation>
    </message>
    <message>
        <source>No end picture</source>
        <translation>无结束画面</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Ends on {0}</source>
        <translation>结束于 {0}</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>To stay below the limit: {0}.</source>
        <translation>为不超过上限：{0}。</translation>
    </message>
    <message>
        <source>For the web: {0}.</source>
        <translation>用于网页：{0}。</translation>
    </message>
    <message>
        <source>Saved “{0}” (the clip of “{1}”).</source>
        <translation>已保存“{0}”（“{1}”的片段）。</translation>
    </message>
</context>
<context>
    <name>ExportManyController</name>
    <message numerus="yes">
        <source>%n files are written into “{0}”.</source>
        <translation>
            <numerusform>已将 %n 个文件写入“{0}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} failed: Export… says why.</source>
        <translation>{0} 个失败：原因见“导出…”。</translation>
    </message>
</context>
<context>
    <name>ExportManyDialog</name>
    <message>
        <source>Export clips</source>
        <translation>导出片段</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} 像素</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>To {0:g} s</source>
        <translation>至 {0:g} 秒</translation>
    </message>
    <message>
        <source>Remove recipe and names</source>
        <translation>移除配方和名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>短边</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Repeat loops</source>
        <translation>重复循环</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text, sound and ending</source>
        <translation>文字、声音和结尾</translation>
    </message>
    <message>
        <source>Short side of the shapes</source>
        <translation>各画面比例的短边</translation>
    </message>
    <message>
        <source>What there is to know about the files</source>
        <translation>关于文件的说明</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>To {0:g} s, as the platform wants</source>
        <translation>按平台要求至 {0:g} 秒</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>请至少选择一种格式。</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n files are written.</source>
        <translation>
            <numerusform>已写入 %n 个文件中的 {0} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} %n files: {1}</source>
        <translation>
            <numerusform>{0} %n 个文件：{1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: {0}, {1}: {2} {3}</source>
        <translation>失败：{0}，{1}：{2} {3}</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>画面比例</translation>
    </message>
    <message>
        <source>Choose at least one shape.</source>
        <translation>请至少选择一种画面比例。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>In the clip&apos;s own size and rate</source>
        <translation>保持片段的尺寸和帧率</translation>
    </message>
    <message>
        <source>Remove recipe and names</source>
        <translation>移除配方和名称</translation>
    </message>
    <message>
        <source>Text, sound and ending</source>
        <translation>文字、声音和结尾</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>画面比例(&amp;S)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Ed&amp;ges</source>
        <translation>边缘(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>帧率(&amp;R)</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>{0:g} a second</source>
        <translation>每秒 {0:g} 帧</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>上限(&amp;M)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>重复(&amp;R)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>To {0:g} s</source>
        <translation>至 {0:g} 秒</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>拖出</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{0} files: {1}</source>
        <translation>{0} 个文件：{1}</translation>
    </message>
    <message>
        <source>Files of this format have one quality only</source>
        <translation>此格式的文件只有一种质量</translation>
    </message>
    <message>
        <source>There are no edges while the shape is as made</source>
        <translation>画面比例未改变，没有边缘</translation>
    </message>
    <message>
        <source>At most {0:g} MB</source>
        <translation>最大 {0:g} MB</translation>
    </message>
    <message>
        <source>{0} x {1}. </source>
        <translation>{0} x {1}。 </translation>
    </message>
    <message>
        <source>Only a loop can be repeated: choose Loop before you animate</source>
        <translation>只有循环才能重复：请在生成动画前选择“循环”</translation>
    </message>
    <message>
        <source>Repeat to {0:g} s</source>
        <translation>重复至 {0:g} 秒</translation>
    </message>
    <message>
        <source>About {0:.1f} MB</source>
        <translation>约 {0:.1f} MB</translation>
    </message>
    <message>
        <source>Estimating the size…</source>
        <translation>正在估算大小…</translation>
    </message>
    <message>
        <source>The clip is made first, then saved.</source>
        <translation>先生成片段，然后保存。</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>{0:.2f} MB</source>
        <translation>{0:.2f} MB</translation>
    </message>
    <message>
        <source>Saved “{0}”, {1}.</source>
        <translation>已保存“{0}”（{1}）。</translation>
    </message>
</context>
<context>
    <name>FidelityBar</name>
    <message>
        <source>Trim the clip after its last good frame; Undo brings the rest back</source>
        <translation>剪掉最后一个良好帧之后的部分；“撤销”可恢复</translation>
    </message>
    <message>
        <source>Restore the label</source>
        <translation>还原标签</translation>
    </message>
    <message>
        <source>Copy the photo&apos;s label into every frame where it can be tracked (Ctrl+L)</source>
        <translation>将照片的标签复制到每个可跟踪的帧 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Restore the product</source>
        <translation>还原商品</translation>
    </message>
    <message>
        <source>Copy the photo&apos;s whole product, a bottle or a box, into every frame where its place is sure</source>
        <translation>将照片中的整个商品（瓶子或盒子）复制到每个位置可确定的帧</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Add, move or remove labels (Ctrl+Alt+L)</source>
        <translation>添加、移动或移除标签 (Ctrl+Alt+L)</translation>
    </message>
    <message>
        <source>Other seeds</source>
        <translation>其他种子</translation>
    </message>
    <message>
        <source>Make up to three more clips with other seeds and show the best by this check (Shift+R)</source>
        <translation>用其他种子再生成最多三个片段，并显示检查结果最好的一个 (Shift+R)</translation>
    </message>
    <message>
        <source>Restore the face</source>
        <translation>还原面部</translation>
    </message>
    <message>
        <source>Blend the photo&apos;s face back in where the face has changed (Ctrl+Shift+L)</source>
        <translation>在面部改变的地方融入照片中的面部 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Restore the colours</source>
        <translation>还原颜色</translation>
    </message>
    <message>
        <source>Match the colours of every frame to the photo&apos;s</source>
        <translation>使每一帧的颜色与照片一致</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The clip as the model made it</source>
        <translation>模型生成的原始片段</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep 1 to {0}</source>
        <translation>保留 1 至 {0}</translation>
    </message>
    <message>
        <source>Hands were not checked. {0}</source>
        <translation>未检查手部。{0}</translation>
    </message>
    <message>
        <source>Labels were not checked. {0}</source>
        <translation>未检查标签。{0}</translation>
    </message>
    <message>
        <source>All {0} frames are true to the photo</source>
        <translation>全部 {0} 帧均忠于照片</translation>
    </message>
</context>
<context>
    <name>FidelityController</name>
    <message>
        <source>Checking every frame</source>
        <translation>正在检查每一帧</translation>
    </message>
    <message>
        <source>Tracking it through the clip</source>
        <translation>正在整个片段中跟踪</translation>
    </message>
    <message>
        <source>label marks of {0}</source>
        <translation>{0} 的标签标记</translation>
    </message>
    <message>
        <source>All edits were undone.</source>
        <translation>已撤销所有编辑。</translation>
    </message>
    <message>
        <source>The photo of “{0}” can&apos;t be opened any more.</source>
        <translation>“{0}”的照片已无法打开。</translation>
    </message>
    <message>
        <source>The clip can&apos;t be checked without it.</source>
        <translation>没有照片就无法检查片段。</translation>
    </message>
    <message>
        <source>Waiting for another clip</source>
        <translation>正在等待另一个片段</translation>
    </message>
    <message>
        <source>Repairing it again</source>
        <translation>正在重新修复</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}，{1} %</translation>
    </message>
    <message>
        <source>The repair would make the clip less true to its photo. The clip is unchanged.</source>
        <translation>修复会使片段更偏离照片。片段未改动。</translation>
    </message>
    <message>
        <source>It can&apos;t be tracked well enough in this clip.</source>
        <translation>在此片段中无法足够准确地跟踪。</translation>
    </message>
    <message>
        <source>The clip is unchanged: it needs no repair, or nothing can be tracked reliably.</source>
        <translation>片段未改动：不需要修复，或没有可以可靠跟踪的内容。</translation>
    </message>
    <message>
        <source>Restored in {0} of {1} frames.</source>
        <translation>已在 {1} 帧中的 {0} 帧还原。</translation>
    </message>
    <message>
        <source>In the other frames it can&apos;t be tracked reliably, or needs no repair.</source>
        <translation>在其他帧中无法可靠跟踪，或不需要修复。</translation>
    </message>
</context>
<context>
    <name>FilePicture</name>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>How the middle of the file will look</source>
        <translation>文件中间部分的效果</translation>
    </message>
</context>
<context>
    <name>FinishController</name>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>图片 ({0})</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>选择声音</translation>
    </message>
    <message>
        <source>Sounds ({0})</source>
        <translation>声音 ({0})</translation>
    </message>
</context>
<context>
    <name>FinishFields</name>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>标志(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>结尾(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Plays</source>
        <translation>播放次数(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>照片(&amp;H)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>无限循环</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>声音(&amp;O)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>{0:g} s</source>
        <translation>{0:g} 秒</translation>
    </message>
    <message>
        <source>No</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>淡入</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>淡出</translation>
    </message>
    <message>
        <source>Repeat where it is shorter</source>
        <translation>较短时重复</translation>
    </message>
    <message>
        <source>Choose a sound…</source>
        <translation>选择声音…</translation>
    </message>
    <message>
        <source>Only GIF, WebP and APNG say how often they play</source>
        <translation>只有 GIF、WebP 和 APNG 能指定播放次数</translation>
    </message>
    <message>
        <source>Files of this format hold no sound</source>
        <translation>此格式的文件不含声音</translation>
    </message>
    <message>
        <source>The photo of this clip is not there any more</source>
        <translation>此片段的照片已不存在</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder of the clips</source>
        <translation>选择片段的文件夹</translation>
    </message>
    <message>
        <source>“{0}” is a file. Choose a folder.</source>
        <translation>“{0}”是文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>Nothing may be written there. Choose another folder.</source>
        <translation>那里不允许写入。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>A new folder, which will be made.</source>
        <translation>新文件夹，将自动创建。</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Vivant guide</source>
        <translation>Vivant 指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>No page was read before this one</source>
        <translation>在此之前没有读过其他页面</translation>
    </message>
    <message>
        <source>No page was read after this one</source>
        <translation>在此之后没有读过其他页面</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>找到 {0} 项</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>初始状态</translation>
    </message>
    <message>
        <source>Click a line to go back or forward to it.</source>
        <translation>单击某一行可后退或前进到该处。</translation>
    </message>
</context>
<context>
    <name>InstallationDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>检查安装</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>疑难解答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found.</source>
        <translation>
            <numerusform>发现 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>LabelsController</name>
    <message>
        <source>The labels of “{0}” were not changed.</source>
        <translation>“{0}”的标签未更改。</translation>
    </message>
    <message>
        <source>Something else was opened in the meantime.</source>
        <translation>在此期间打开了其他内容。</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The photo with its labels</source>
        <translation>照片及其标签</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>还原标签</translation>
    </message>
    <message>
        <source>Add one in the middle; the arrow keys move it, Space selects another one</source>
        <translation>在中间添加一个；方向键移动，空格键选择另一个</translation>
    </message>
    <message>
        <source>Choose a label first</source>
        <translation>请先选择一个标签</translation>
    </message>
    <message>
        <source>There is no label</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>Looking for text …</source>
        <translation>正在查找文字…</translation>
    </message>
    <message>
        <source>These are kept as in the photo. Drag a label or its corners to change it.</source>
        <translation>这些部分保持与照片一致。拖动标签或其角可进行更改。</translation>
    </message>
    <message>
        <source>Draw around what must stay as in the photo.</source>
        <translation>请圈出必须与照片保持一致的部分。</translation>
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
        <translation>添加…</translation>
    </message>
    <message>
        <source>A file that changes what the model makes, such as a style; drop it here</source>
        <translation>改变模型生成效果的文件，例如某种风格；可拖放到这里</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>添加 LoRA</translation>
    </message>
    <message>
        <source>No more than {0} at a time</source>
        <translation>一次最多 {0} 个</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Strength of {0}</source>
        <translation>{0} 的强度</translation>
    </message>
    <message>
        <source>Steps that {0} changes</source>
        <translation>{0} 作用的步骤</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>LorasController</name>
    <message>
        <source>LoRA files ({0})</source>
        <translation>LoRA 文件 ({0})</translation>
    </message>
    <message>
        <source>Choose LoRA files</source>
        <translation>选择 LoRA 文件</translation>
    </message>
</context>
<context>
    <name>MadeClipsController</name>
    <message numerus="yes">
        <source>%n clips are made.</source>
        <translation>
            <numerusform>已制作 %n 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} failed: their cards say why.</source>
        <translation>{0} 个失败：原因见其卡片。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Make many &amp;clips…</source>
        <translation>批量生成片段(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>存储(&amp;S)…</translation>
    </message>
    <message>
        <source>Where &amp;batches are made…</source>
        <translation>批次的生成位置(&amp;B)…</translation>
    </message>
    <message>
        <source>Save as &amp;preset…</source>
        <translation>存为预设(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>全部停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear waiting</source>
        <translation>清除等待项(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit settings of a waiting clip</source>
        <translation>编辑等待中片段的设置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Animate</source>
        <translation>生成动画(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Anothe&amp;r seed</source>
        <translation>换一个种子(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation>变体(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;tart the clip here</source>
        <translation>片段从这里开始(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xtend by one length</source>
        <translation>延长一倍(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;End the clip here</source>
        <translation>片段到这里结束(&amp;D)</translation>
    </message>
    <message>
        <source>Select all &amp;clips</source>
        <translation>选择所有片段(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;dd to or remove from favourites</source>
        <translation>添加到收藏或取消收藏(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>上一帧(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>下一帧(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Compare with the photo</source>
        <translation>与照片比较(&amp;C)</translation>
    </message>
    <message>
        <source>Actual pi&amp;xels</source>
        <translation>实际像素(&amp;X)</translation>
    </message>
    <message>
        <source>M&amp;ute the sound</source>
        <translation>静音(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Loop playback</source>
        <translation>循环播放(&amp;L)</translation>
    </message>
    <message>
        <source>Play the loop&apos;s s&amp;eam</source>
        <translation>播放循环接缝(&amp;E)</translation>
    </message>
    <message>
        <source>Use this &amp;frame as a photo</source>
        <translation>将此帧用作照片(&amp;F)</translation>
    </message>
    <message>
        <source>Check against the p&amp;hoto</source>
        <translation>对照照片检查(&amp;H)</translation>
    </message>
    <message>
        <source>Restore the la&amp;bel</source>
        <translation>还原标签(&amp;B)</translation>
    </message>
    <message>
        <source>Restore the pro&amp;duct</source>
        <translation>还原商品(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit labels…</source>
        <translation>编辑标签(&amp;E)…</translation>
    </message>
    <message>
        <source>Restore the fa&amp;ce</source>
        <translation>还原面部(&amp;C)</translation>
    </message>
    <message>
        <source>Try three &amp;more seeds</source>
        <translation>再试三个种子(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo repairs and trimming</source>
        <translation>撤销修复和修剪(&amp;N)</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>打开照片(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export this clip…</source>
        <translation>导出此片段(&amp;E)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Restore the c&amp;olours</source>
        <translation>还原颜色(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys and tips</source>
        <translation>快捷键和提示(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>检查安装(&amp;C)…</translation>
    </message>
    <message>
        <source>Check for a &amp;newer version</source>
        <translation>检查新版本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Vivant</source>
        <translation>关于 Vivant(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>撤销{0}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>重做{0}(&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Only where a check finds that it would help</source>
        <translation>仅在检查发现会有帮助时可用</translation>
    </message>
    <message>
        <source>&amp;Keep 1 to {0}</source>
        <translation>保留 1 至 {0}(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the good frames</source>
        <translation>保留良好的帧(&amp;K)</translation>
    </message>
    <message>
        <source>Keys and tips</source>
        <translation>快捷键和提示</translation>
    </message>
    <message>
        <source>Open a photo to begin.</source>
        <translation>请先打开一张照片。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>{0} makes no longer clips.</source>
        <translation>{0} 无法制作更长的片段。</translation>
    </message>
    <message>
        <source>A loop can be exported repeated, as long as it is wanted.</source>
        <translation>循环片段可以按需要的时长重复导出。</translation>
    </message>
</context>
<context>
    <name>MarkFields</name>
    <message>
        <source>Text over the clip</source>
        <translation>片段上的文字</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>无标志</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>选择标志…</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Its files are here</source>
        <translation>文件已在这里</translation>
    </message>
    <message>
        <source>Its files are not here</source>
        <translation>文件不在这里</translation>
    </message>
    <message>
        <source>Downloading needs {0}, which is not installed.</source>
        <translation>下载需要 {0}，目前未安装。</translation>
    </message>
    <message>
        <source>Choose the folder with the weights</source>
        <translation>选择权重所在的文件夹</translation>
    </message>
    <message>
        <source>Freed {0:.1f} GB.</source>
        <translation>已释放 {0:.1f} GB。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>I have read it and may use it</source>
        <translation>我已阅读，可以使用</translation>
    </message>
    <message>
        <source>All files verified.</source>
        <translation>所有文件均已验证。</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>Pattern of the names</source>
        <translation>名称模式</translation>
    </message>
    <message>
        <source>Your own words, and parts in braces that differ from file to file</source>
        <translation>自己的文字，以及花括号中随文件变化的部分</translation>
    </message>
    <message>
        <source>For example “{0}”</source>
        <translation>例如“{0}”</translation>
    </message>
</context>
<context>
    <name>NotOpenedDialog</name>
    <message>
        <source>Not opened</source>
        <translation>未能打开</translation>
    </message>
    <message>
        <source>This is where it is:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No program of this computer opens the address.</source>
        <translation>本电脑没有能打开此地址的程序。</translation>
    </message>
    <message>
        <source>“{0}” is not there any more.</source>
        <translation>“{0}”已不在那里。</translation>
    </message>
    <message>
        <source>No program of this computer shows the folder “{0}”.</source>
        <translation>本电脑没有能显示文件夹“{0}”的程序。</translation>
    </message>
    <message>
        <source>No program of this computer opens “{0}”.</source>
        <translation>本电脑没有能打开“{0}”的程序。</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message numerus="yes">
        <source>%n clips were not finished.</source>
        <translation>
            <numerusform>有 %n 个片段未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PaintToolbar</name>
    <message>
        <source>Painting</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Show and mend the depth</source>
        <translation>显示并修正深度</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ]); the wheel zooms, Space and a drag move the photo</source>
        <translation>画笔大小（[ 和 ]）；滚轮缩放，按住空格拖动可移动照片</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Undo the last stroke (Ctrl+Z)</source>
        <translation>撤销最后一笔 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Clear all painting</source>
        <translation>清除所有绘制</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Load the depth from a picture…</source>
        <translation>从图片载入深度…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>Save the depth as a picture…</source>
        <translation>将深度保存为图片…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PathFrame</name>
    <message>
        <source>Drag the frame or its corners; arrow keys move it, + and − resize it</source>
        <translation>拖动框或其四角；方向键移动，+ 和 − 调整大小</translation>
    </message>
</context>
<context>
    <name>PhotosBar</name>
    <message>
        <source>This is the first. What you set now is set for all of them; each keeps its own shape.</source>
        <translation>这是第一张。现在的设置对所有照片都有效；每张保持自己的画面比例。</translation>
    </message>
    <message>
        <source>In several shapes…</source>
        <translation>多种画面比例…</translation>
    </message>
    <message>
        <source>Choose shapes such as 9:16 and 1:1, a folder, and the names of the files</source>
        <translation>选择 9:16、1:1 等画面比例、文件夹和文件名</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>只要这张</translation>
    </message>
    <message>
        <source>Let the other photos go; nothing is made of them</source>
        <translation>放弃其他照片，不用它们生成任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are open. What do you want to make of them?</source>
        <translation>
            <numerusform>已打开 %n 张照片。想用它们做什么？</numerusform>
        </translation>
    </message>
    <message>
        <source>One clip of each photo, with the settings as they are now (Ctrl+Return)</source>
        <translation>按当前设置为每张照片生成一个片段 (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>PhotosOrFolder</name>
    <message>
        <source>Which photos become clips?</source>
        <translation>用哪些照片生成片段？</translation>
    </message>
    <message>
        <source>Photos, and tables of products: CSV ({0})</source>
        <translation>照片和商品表格：CSV ({0})</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>显示：</translation>
    </message>
    <message>
        <source>Use the selected</source>
        <translation>使用所选</translation>
    </message>
    <message>
        <source>Click a photo; with Ctrl or Shift several, with Ctrl+A all</source>
        <translation>单击一张照片；按住 Ctrl 或 Shift 选多张，Ctrl+A 全选</translation>
    </message>
    <message>
        <source>All photos of this folder, and of the folders in it</source>
        <translation>此文件夹及其子文件夹中的所有照片</translation>
    </message>
    <message>
        <source>A table has a line for each product: its photo, and perhaps a name or a camera</source>
        <translation>表格中每个商品占一行：照片，还可以有名称或镜头</translation>
    </message>
    <message>
        <source>The selected photo</source>
        <translation>所选照片</translation>
    </message>
    <message>
        <source>Use the folder “{0}”</source>
        <translation>使用文件夹“{0}”</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 个</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Compare with the photo</source>
        <translation>与照片比较</translation>
    </message>
    <message>
        <source>Play the seam of the loop</source>
        <translation>播放循环接缝</translation>
    </message>
    <message>
        <source>Check every frame against the photo</source>
        <translation>对照照片检查每一帧</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>实际像素</translation>
    </message>
    <message>
        <source>Export this clip</source>
        <translation>导出此片段</translation>
    </message>
    <message>
        <source>Save the clip as a file (Ctrl+E)</source>
        <translation>将片段保存为文件 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>缓动</translation>
    </message>
    <message>
        <source>Seam</source>
        <translation>接缝</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>How the clip starts and ends</source>
        <translation>片段开头和结尾的运动方式</translation>
    </message>
    <message>
        <source>The clip is not made yet</source>
        <translation>片段尚未生成</translation>
    </message>
    <message>
        <source>Drift {0}</source>
        <translation>偏移 {0}</translation>
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
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Save, rename or delete presets</source>
        <translation>保存、重命名或删除预设</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save in “{0}”</source>
        <translation>保存到“{0}”</translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation>重命名“{0}”…</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>删除“{0}”</translation>
    </message>
</context>
<context>
    <name>PresetsController</name>
    <message>
        <source>The preset “{0}” is deleted.</source>
        <translation>已删除预设“{0}”。</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Name of the preset, for settings and export:</source>
        <translation>预设名称（用于设置和导出）：</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved.</source>
        <translation>已保存预设“{0}”。</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved in place of the old one.</source>
        <translation>已保存预设“{0}”，替换了旧的预设。</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved, and its settings are used.</source>
        <translation>已保存预设“{0}”，并使用其设置。</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ProgressController</name>
    <message>
        <source>Opening “{0}”</source>
        <translation>正在打开“{0}”</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>正在继续</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>百分之 {0}</translation>
    </message>
    <message>
        <source>{0}, {1:.0f} s left</source>
        <translation>{0}，剩余 {1:.0f} 秒</translation>
    </message>
    <message>
        <source>“{0}” is finished.</source>
        <translation>“{0}”已完成。</translation>
    </message>
</context>
<context>
    <name>PromptTools</name>
    <message>
        <source>Adds “{0}” to the prompt</source>
        <translation>将“{0}”加入提示词</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <source>Keep this prompt as a favourite</source>
        <translation>将此提示词收藏</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>推近</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>环绕</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>手持</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>Breeze</source>
        <translation>微风</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>眨眼</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>涟漪</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>蒸汽</translation>
    </message>
    <message>
        <source>Drifting light</source>
        <translation>流动的光</translation>
    </message>
    <message>
        <source>No prompt has been used yet</source>
        <translation>还没有用过提示词</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>请先写提示词</translation>
    </message>
    <message>
        <source>The model reads only the beginning of it.</source>
        <translation>模型只读取开头部分。</translation>
    </message>
</context>
<context>
    <name>PromptsController</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0}/{1} 个词元</translation>
    </message>
    <message>
        <source>about {0} of {1} tokens</source>
        <translation>约 {0}/{1} 个词元</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Stop the clip that is being made where it is; the others wait</source>
        <translation>就地停止正在生成的片段；其他片段等待</translation>
    </message>
    <message>
        <source>Clear waiting</source>
        <translation>清除等待项</translation>
    </message>
    <message>
        <source>Remove the clips that are not begun</source>
        <translation>移除尚未开始的片段</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Stop the clip that is being made, and clear the others</source>
        <translation>停止正在生成的片段，并清除其他片段</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>No clip is waiting</source>
        <translation>没有等待中的片段</translation>
    </message>
    <message>
        <source>No clip is being made</source>
        <translation>没有正在生成的片段</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>约 {0} 秒</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>约 {0} 分钟</translation>
    </message>
    <message>
        <source>about {0:.1f} h</source>
        <translation>约 {0:.1f} 小时</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are held</source>
        <translation>
            <numerusform>%n 个片段已暂缓</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused, {0} to be made</source>
        <translation>已暂停，待生成 {0} 个</translation>
    </message>
</context>
<context>
    <name>QueueEditor</name>
    <message>
        <source>“{0}” was begun meanwhile.</source>
        <translation>“{0}”在此期间已开始。</translation>
    </message>
    <message>
        <source>Use its settings for a new clip.</source>
        <translation>请将其设置用于新片段。</translation>
    </message>
    <message>
        <source>settings of {0} in the queue</source>
        <translation>队列中 {0} 的设置</translation>
    </message>
</context>
<context>
    <name>RequestHistory</name>
    <message>
        <source>motion strength</source>
        <translation>运动强度</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>light and air</source>
        <translation>光与空气</translation>
    </message>
    <message>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>end picture</source>
        <translation>结束画面</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>settings of {0}</source>
        <translation>{0} 的设置</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>The photo of these settings can&apos;t be opened any more.</source>
        <translation>这些设置的照片已无法打开。</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Decides what is left to chance: the same seed makes the same clip again</source>
        <translation>决定随机的部分：相同的种子会生成相同的片段</translation>
    </message>
    <message>
        <source>Another seed: the same settings, moved another way (R)</source>
        <translation>换一个种子：设置相同，运动不同 (R)</translation>
    </message>
    <message>
        <source>Keep this seed for the next clips, too</source>
        <translation>后面的片段也使用这个种子</translation>
    </message>
</context>
<context>
    <name>SeedSearchController</name>
    <message>
        <source>Seed {0} is the most true to the photo: {1:.2f} of 1.</source>
        <translation>种子 {0} 最忠于照片：{1:.2f}（满分 1）。</translation>
    </message>
    <message>
        <source>The other clips are in the strip.</source>
        <translation>其他片段在片段栏中。</translation>
    </message>
</context>
<context>
    <name>SelectedClipsController</name>
    <message>
        <source>Open these clips, then check them.</source>
        <translation>请打开这些片段，然后再检查。</translation>
    </message>
    <message numerus="yes">
        <source>The frames of %n clips were let go.</source>
        <translation>
            <numerusform>%n 个片段的帧已释放。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips checked, {0} of them true to the photo.</source>
        <translation>
            <numerusform>已检查 %n 个片段，其中 {0} 个忠于照片。</numerusform>
        </translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> 以及另外 {0} 个</translation>
    </message>
    <message>
        <source>Not so: {0}. Open one to see where, and what can be done.</source>
        <translation>不忠于照片的：{0}。打开其中一个可查看位置和解决办法。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Write all selected clips into a folder (Ctrl+E)</source>
        <translation>将所有选中的片段写入文件夹 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Make new clips of these photos with the settings on the right</source>
        <translation>用右侧的设置为这些照片生成新片段</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Compare every frame of the selected clips with their photos</source>
        <translation>将选中片段的每一帧与照片比较</translation>
    </message>
    <message>
        <source>Mark as favourites, or no longer (B)</source>
        <translation>标记或取消标记为收藏 (B)</translation>
    </message>
    <message>
        <source>Move the selected clips to the bin (Delete)</source>
        <translation>将选中的片段移到回收站 (Delete)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
    <message numerus="yes">
        <source>%n clips selected</source>
        <translation>
            <numerusform>已选 %n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these clips is finished yet</source>
        <translation>这些片段都还没有完成</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>What moves, and how</source>
        <translation>什么在动，怎样动</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Motion strength</source>
        <translation>运动强度</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>镜头(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>循环(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>结束画面(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Propose a prompt</source>
        <translation>建议提示词</translation>
    </message>
    <message>
        <source>A sentence about what the photo shows, to go on from</source>
        <translation>根据照片内容给出的一句话，可在此基础上修改</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>生成动画</translation>
    </message>
    <message>
        <source>Make the clip (Ctrl+Return)</source>
        <translation>生成片段 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Drafts of several seeds and strengths</source>
        <translation>不同种子和强度的草稿</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the clip in the queue as it was</source>
        <translation>保持队列中的片段不变</translation>
    </message>
    <message>
        <source>{0} moves the camera itself</source>
        <translation>镜头由 {0} 自行控制</translation>
    </message>
    <message>
        <source>{0} (not installed)</source>
        <translation>{0}（未安装）</translation>
    </message>
    <message>
        <source>{0} (here in part)</source>
        <translation>{0}（不完整）</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0}（已损坏）</translation>
    </message>
    <message>
        <source>{0:g} s · {1} frames</source>
        <translation>{0:g} 秒 · {1} 帧</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>请先打开一张照片</translation>
    </message>
    <message>
        <source>Wait until the clip is made</source>
        <translation>请等待片段生成完成</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Settings of “{0}”, which waits in the queue</source>
        <translation>队列中等待的“{0}”的设置</translation>
    </message>
    <message>
        <source>The clip will be made with these settings</source>
        <translation>将用这些设置生成片段</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <source>The clip&apos;s sound can&apos;t be played here: there is no sound output.</source>
        <translation>无法在此播放片段的声音：没有声音输出设备。</translation>
    </message>
    <message>
        <source>The clip and its files keep the sound.</source>
        <translation>片段及其文件会保留声音。</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>Above this, frames of the oldest clips are freed. They are drawn again on demand.</source>
        <translation>超过此值时，会释放最旧片段的帧。需要时会重新绘制。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>可用空间内不限</translation>
    </message>
</context>
<context>
    <name>TorchInstallBox</name>
    <message>
        <source>Install torch for large models (about {0:.1f} GB)</source>
        <translation>为大型模型安装 torch（约 {0:.1f} GB）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Remove torch</source>
        <translation>移除 torch</translation>
    </message>
    <message>
        <source>Testing the installation …</source>
        <translation>正在测试安装…</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Part of the clip that is kept</source>
        <translation>片段中保留的部分</translation>
    </message>
    <message>
        <source>Frames {0} to {1} of {2} are kept; I and O cut the clip</source>
        <translation>保留第 {0} 至 {1} 帧，共 {2} 帧；按 I 和 O 修剪片段</translation>
    </message>
    <message>
        <source>Drag the ends to cut the clip (I and O cut it here)</source>
        <translation>拖动两端来修剪片段（I 和 O 在当前位置修剪）</translation>
    </message>
</context>
<context>
    <name>TrimController</name>
    <message>
        <source>A clip has at least {0} frames.</source>
        <translation>片段至少有 {0} 帧。</translation>
    </message>
    <message>
        <source>Go to another frame first.</source>
        <translation>请先转到另一帧。</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>true to the photo</source>
        <translation>忠于照片</translation>
    </message>
    <message>
        <source>Frame {0}: {1}</source>
        <translation>第 {0} 帧：{1}</translation>
    </message>
</context>
<context>
    <name>Vivant</name>
    <message>
        <source>Turns a still photo into a moving clip.</source>
        <translation>将一张静态照片变成动态片段。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: {2}</source>
        <translation>照片 {0}/{1}：{2}</translation>
    </message>
    <message>
        <source>{0} of {1} photos failed.</source>
        <translation>{1} 张照片中有 {0} 张失败。</translation>
    </message>
    <message>
        <source>“{0}” is not a folder.</source>
        <translation>“{0}”不是文件夹。</translation>
    </message>
    <message>
        <source>Several photos need a folder: -o FOLDER</source>
        <translation>多张照片需要一个文件夹：-o 文件夹</translation>
    </message>
    <message>
        <source>The folder “{0}” can&apos;t be made: {1}.</source>
        <translation>无法创建文件夹“{0}”：{1}。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>seed {0}: score {1}{2}</source>
        <translation>种子 {0}：得分 {1}{2}</translation>
    </message>
    <message>
        <source>There are no photos in “{0}”.</source>
        <translation>“{0}”中没有照片。</translation>
    </message>
    <message>
        <source>Is it the right folder?</source>
        <translation>文件夹是否正确？</translation>
    </message>
    <message>
        <source>“{0}” is not a part like 3/100</source>
        <translation>“{0}”不是 3/100 这样的分批写法</translation>
    </message>
    <message>
        <source>There is nothing to make a clip of.</source>
        <translation>没有可生成片段的内容。</translation>
    </message>
    <message>
        <source>Give a folder of photos, or a table of them.</source>
        <translation>请指定照片文件夹或照片表格。</translation>
    </message>
    <message>
        <source>Only a folder can be watched.</source>
        <translation>只能监视文件夹。</translation>
    </message>
    <message>
        <source>Say which: vivant watch FOLDER -o OUT</source>
        <translation>请指定文件夹：vivant watch 文件夹 -o 输出</translation>
    </message>
    <message>
        <source>A preset of your own goes with no other.</source>
        <translation>自定义预设不能与其他预设同时使用。</translation>
    </message>
    <message>
        <source>Give only that one to --preset.</source>
        <translation>请只为 --preset 指定该预设。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or other names with --name.</source>
        <translation>请选择空文件夹，或用 --name 指定其他名称。</translation>
    </message>
    <message>
        <source>A crew is joined with its key.</source>
        <translation>加入协作组需要其密钥。</translation>
    </message>
    <message>
        <source>A depth picture is of one photo.</source>
        <translation>一张深度图只对应一张照片。</translation>
    </message>
    <message>
        <source>Give a single photo with it.</source>
        <translation>请只给出一张照片。</translation>
    </message>
    <message>
        <source>Give it with --key crew.pem</source>
        <translation>请用 --key crew.pem 指定</translation>
    </message>
    <message>
        <source>Nothing to make clips of was given.</source>
        <translation>未指定用于生成片段的内容。</translation>
    </message>
    <message>
        <source>Give a folder of photos, or a table.</source>
        <translation>请指定照片文件夹或表格。</translation>
    </message>
    <message>
        <source>{0} of {1} clips are safe. To go on: vivant batch -o {2} --resume</source>
        <translation>{1} 个片段中有 {0} 个已保存。如需继续：vivant batch -o {2} --resume</translation>
    </message>
    <message>
        <source>{0}: {1}, up to {2} GB of memory, about {3} of disk.</source>
        <translation>{0}：{1}，内存最多 {2} GB，磁盘约 {3}。</translation>
    </message>
    <message>
        <source>All clips are there.</source>
        <translation>所有片段均已就绪。</translation>
    </message>
    <message>
        <source>Whoever has this file can run programs on every machine of the crew: copy it by hand, and to no one else.</source>
        <translation>持有此文件的人可以在协作组的每台电脑上运行程序：请手动复制，不要交给他人。</translation>
    </message>
    <message>
        <source>{0} is written. {1}</source>
        <translation>已写入 {0}。{1}</translation>
    </message>
    <message>
        <source>The crew is open at {0}. On each machine: vivant crew join {1} --key {2}</source>
        <translation>已在 {0} 开启协作组。在每台电脑上运行：vivant crew join {1} --key {2}</translation>
    </message>
    <message>
        <source>Only this computer can join; for others, open it with --host and this machine&apos;s address.</source>
        <translation>只有本电脑可以加入；如需其他电脑加入，请用 --host 和本机地址开启。</translation>
    </message>
    <message>
        <source>ok  </source>
        <translation>正常 </translation>
    </message>
    <message>
        <source>BAD </source>
        <translation>异常 </translation>
    </message>
    <message>
        <source>A clip can&apos;t be written over itself.</source>
        <translation>片段不能覆盖自身。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The clip has no frame {0}.</source>
        <translation>片段没有第 {0} 帧。</translation>
    </message>
    <message>
        <source>It has {0} frames.</source>
        <translation>它有 {0} 帧。</translation>
    </message>
    <message>
        <source>{0} of {1} files are written into {2}</source>
        <translation>已将 {0}/{1} 个文件写入 {2}</translation>
    </message>
    <message>
        <source>No file is ever replaced.</source>
        <translation>不会替换任何文件。</translation>
    </message>
    <message>
        <source>Leave it out, or export one clip at a time.</source>
        <translation>请省略，或逐个导出片段。</translation>
    </message>
    <message>
        <source>{0} does not go with several clips, --place and --name.</source>
        <translation>{0} 不能与多个片段、--place 和 --name 同时使用。</translation>
    </message>
    <message>
        <source>{0} is not a number.</source>
        <translation>{0} 不是数字。</translation>
    </message>
    <message>
        <source>Write: {0}. Places: {1}.</source>
        <translation>写法：{0}。位置：{1}。</translation>
    </message>
    <message>
        <source>{0} says nothing of a sound.</source>
        <translation>{0} 不是声音的设置。</translation>
    </message>
    <message>
        <source>Write: {0}.</source>
        <translation>写法：{0}。</translation>
    </message>
    <message>
        <source>{0} says nothing of a text or a logo.</source>
        <translation>{0} 不是文字或标志的设置。</translation>
    </message>
    <message>
        <source>{0}, {1} frames at {2} x {3}{4}. Estimates:</source>
        <translation>{0}，{1} 帧，{2} x {3}{4}。估计值：</translation>
    </message>
    <message>
        <source>  disk              {0} MiB while it runs</source>
        <translation>  磁盘              运行时 {0} MiB</translation>
    </message>
    <message>
        <source>  plan              {0}; decoding {1}</source>
        <translation>  方案              {0}；解码 {1}</translation>
    </message>
    <message>
        <source>  memory            {0} GiB</source>
        <translation>  内存              {0} GiB</translation>
    </message>
    <message>
        <source>  compiling         about {0} more for the first clip of a session</source>
        <translation>  编译              每次启动后的第一个片段约多用 {0}</translation>
    </message>
    <message>
        <source>{0} {1} {2} at most {3} {4}.</source>
        <translation>{0} {1} {2} 最大 {3} {4}。</translation>
    </message>
    <message>
        <source>Deleted {0} unfinished {1}.</source>
        <translation>已删除 {0} 个未完成的{1}。</translation>
    </message>
    <message>
        <source>job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Deleted {0}.</source>
        <translation>已删除 {0}。</translation>
    </message>
    <message>
        <source>To delete a damaged job: vivant jobs --remove JOB</source>
        <translation>如需删除损坏的任务：vivant jobs --remove 任务</translation>
    </message>
    <message>
        <source>{0} stays: {1}</source>
        <translation>{0} 保留：{1}</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>未找到面部。</translation>
    </message>
    <message>
        <source>No label was found in the photo.</source>
        <translation>照片中未找到标签。</translation>
    </message>
    <message>
        <source>Say where one is with --region X,Y,W,H.</source>
        <translation>请用 --region X,Y,W,H 指定位置。</translation>
    </message>
    <message>
        <source>face: restored in {0} of {1} frames; in the others it is unchanged or can&apos;t be tracked</source>
        <translation>面部：已在 {1} 帧中的 {0} 帧还原；其他帧未改变或无法跟踪</translation>
    </message>
    <message>
        <source>product: restored in {0} of {1} frames; in the others its place is not sure</source>
        <translation>商品：已在 {1} 帧中的 {0} 帧还原；其他帧中位置无法确定</translation>
    </message>
    <message>
        <source>{0}: restored in {1} of {2} frames</source>
        <translation>{0}：已在 {2} 帧中的 {1} 帧还原</translation>
    </message>
    <message>
        <source>{0} Without a command, or with photos only, the window opens.</source>
        <translation>{0} 不带命令，或只带照片时，将打开窗口。</translation>
    </message>
    <message>
        <source>{0} ({1})
  {2}
  {3}
  licence: {4}</source>
        <translation>{0} ({1})
  {2}
  {3}
  许可证：{4}</translation>
    </message>
    <message>
        <source>  frames: {0} to {1} (default {2}{3})</source>
        <translation>  帧数：{0} 至 {1}（默认 {2}{3}）</translation>
    </message>
    <message>
        <source>  fps: {0} to {1} (default {2})</source>
        <translation>  帧率：{0} 至 {1}（默认 {2}）</translation>
    </message>
    <message>
        <source>  prompt: {0}{1}; end picture: {2}</source>
        <translation>  提示词：{0}{1}；结束画面：{2}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>  motion: {0}{1}</source>
        <translation>  运动：{0}{1}</translation>
    </message>
    <message>
        <source>  camera: {0}</source>
        <translation>  镜头：{0}</translation>
    </message>
    <message>
        <source>  main memory: {0} GiB, twice that for the fastest streaming</source>
        <translation>  主内存：{0} GiB，最快加载需要两倍</translation>
    </message>
    <message>
        <source> Not licensed in {0}.</source>
        <translation> 以下地区未获许可：{0}。</translation>
    </message>
    <message>
        <source>{0} is here.</source>
        <translation>{0} 已安装。</translation>
    </message>
    <message>
        <source>All files verified.</source>
        <translation>所有文件均已验证。</translation>
    </message>
    <message>
        <source>{0} is linked from {1}.</source>
        <translation>{0} 已从 {1} 链接。</translation>
    </message>
    <message>
        <source>{0} now uses {1} as its {2}.</source>
        <translation>{0} 现在将 {1} 用作 {2}。</translation>
    </message>
    <message>
        <source>Freed {0} GB. Linked files stay where they are.</source>
        <translation>已释放 {0} GB。链接的文件保留原处。</translation>
    </message>
    <message>
        <source>  above {0} frames it runs once more for every {1} frames</source>
        <translation>  超过 {0} 帧后，每 {1} 帧再运行一次</translation>
    </message>
    <message>
        <source>  LoRAs: for {0}</source>
        <translation>  LoRA：适用于 {0}</translation>
    </message>
    <message>
        <source>  source: {0} at {1}, about {2} GB</source>
        <translation>  来源：{0}，版本 {1}，约 {2} GB</translation>
    </message>
    <message>
        <source>  memory, estimated: {0} GiB, {1}</source>
        <translation>  内存（估计）：{0} GiB，{1}</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}</source>
        <translation>{0}。许可证：{1}</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported from a single file.</source>
        <translation>{0} 无法从单个文件导入。</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder.</source>
        <translation>请选择模型的文件夹。</translation>
    </message>
    <message>
        <source>“{0}” is not a supported kind of file.</source>
        <translation>“{0}”不是受支持的文件类型。</translation>
    </message>
    <message>
        <source>Use safetensors or GGUF.</source>
        <translation>请使用 safetensors 或 GGUF。</translation>
    </message>
    <message>
        <source>{0} is built in.</source>
        <translation>{0} 是内置的。</translation>
    </message>
    <message>
        <source>There is nothing to download or remove.</source>
        <translation>没有需要下载或移除的内容。</translation>
    </message>
    <message>
        <source>Downloading {0} needs {1}, which is not installed.</source>
        <translation>下载 {0} 需要 {1}，目前未安装。</translation>
    </message>
    <message>
        <source>  GPU memory, estimated: {0} GiB with the whole model on the GPU; at least {1} GiB, slower</source>
        <translation>  显存（估计）：整个模型放入 GPU 需 {0} GiB；至少 {1} GiB，较慢</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>退出代码：</translation>
    </message>
    <message>
        <source>“{0}” is not a size like 8MB or 150kB</source>
        <translation>“{0}”不是类似 8MB 或 150kB 的大小</translation>
    </message>
    <message>
        <source>no clip fits into {0} bytes</source>
        <translation>{0} 字节容不下任何片段</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of memory like 6GiB</source>
        <translation>“{0}”不是类似 6GiB 的内存量</translation>
    </message>
    <message>
        <source>“{0}” is not a size like 1024x768</source>
        <translation>“{0}”不是类似 1024x768 的尺寸</translation>
    </message>
    <message>
        <source>“{0}” does not name frames like 5-20</source>
        <translation>“{0}”不是 5-20 这样的帧范围</translation>
    </message>
    <message>
        <source>A certificate and its key go together.</source>
        <translation>证书与其密钥须同时指定。</translation>
    </message>
    <message>
        <source>Give both --certificate and --key.</source>
        <translation>请同时指定 --certificate 和 --key。</translation>
    </message>
    <message>
        <source>“{0}” is not a number from 1 to {1}</source>
        <translation>“{0}”不是 1 至 {1} 的数字</translation>
    </message>
    <message>
        <source>“{0}” is not a region like 120,80,300,150</source>
        <translation>“{0}”不是类似 120,80,300,150 的区域</translation>
    </message>
    <message>
        <source>{0} does not go with a preset of your own.</source>
        <translation>{0} 不能与自定义预设同时使用。</translation>
    </message>
    <message>
        <source>The preset “{0}” writes a file for each of its places.</source>
        <translation>预设“{0}”为其每个平台写入一个文件。</translation>
    </message>
    <message>
        <source>Downloading the model</source>
        <translation>正在下载模型</translation>
    </message>
    <message>
        <source>Verifying the model</source>
        <translation>正在验证模型</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>Generating motion</source>
        <translation>正在生成运动</translation>
    </message>
    <message>
        <source>Rendering frames</source>
        <translation>正在渲染帧</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Comparing frames</source>
        <translation>正在比较帧</translation>
    </message>
    <message>
        <source>a hand melts</source>
        <translation>手部融化变形</translation>
    </message>
    <message>
        <source>A contact sheet is a PNG picture.</source>
        <translation>联系表是 PNG 图片。</translation>
    </message>
    <message>
        <source>Give it a name that ends in .png.</source>
        <translation>请使用以 .png 结尾的名称。</translation>
    </message>
    <message>
        <source>brand colours {0}: at most {1} delta E 2000 away</source>
        <translation>品牌色 {0}：差异最大 {1} delta E 2000</translation>
    </message>
    <message>
        <source>The photo shows no plain patch of {0}: it is not checked.</source>
        <translation>照片中没有 {0} 的纯色区域：不检查该颜色。</translation>
    </message>
    <message>
        <source>  frames {0} to {1} {2}{3}</source>
        <translation>  帧 {0} 至 {1} {2}{3}</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be written: {1}.</source>
        <translation>无法写入“{0}”：{1}。</translation>
    </message>
    <message>
        <source>The clip has no good frames to keep.</source>
        <translation>片段中没有可保留的良好帧。</translation>
    </message>
    <message>
        <source>Make it again with another seed.</source>
        <translation>请用其他种子重新生成。</translation>
    </message>
    <message>
        <source>The settings are in {0}</source>
        <translation>设置位于 {0}</translation>
    </message>
    <message>
        <source>torch and its packages: {0}
for {1} of this computer: about {2} GB to download, {3} GB on disk</source>
        <translation>torch 及其软件包：{0}
适用于此计算机的{1}：下载约 {2} GB，占用磁盘 {3} GB</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Freed {0} MB. Breeze works as before.</source>
        <translation>已释放 {0} MB。Breeze 照常工作。</translation>
    </message>
    <message>
        <source>torch {0} is installed in {1}.</source>
        <translation>torch {0} 已安装在 {1}。</translation>
    </message>
    <message>
        <source>Only a loop can be repeated.</source>
        <translation>只有循环才能重复。</translation>
    </message>
    <message>
        <source>Make it one with --loop pingpong.</source>
        <translation>可用 --loop pingpong 使其成为循环。</translation>
    </message>
    <message>
        <source>For the web: {0}; --full keeps them.</source>
        <translation>用于网页：{0}；用 --full 可保留。</translation>
    </message>
    <message>
        <source>{0} MB, with: {1}.</source>
        <translation>{0} MB，调整：{1}。</translation>
    </message>
    <message>
        <source>It is a loop: --repeat-to {0} makes it long enough.</source>
        <translation>这是循环：--repeat-to {0} 可使其足够长。</translation>
    </message>
    <message>
        <source>The photo is needed to be shown with the clip.</source>
        <translation>需要照片才能与片段一起显示。</translation>
    </message>
    <message>
        <source>Give it: --photo PHOTO</source>
        <translation>请指定：--photo 照片</translation>
    </message>
    <message>
        <source>{0} {1} To delete it later: vivant jobs --clear</source>
        <translation>{0} {1} 如需稍后删除：vivant jobs --clear</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>没有文件“{0}”。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>“{0}” is not a clip made with Vivant.</source>
        <translation>“{0}”不是由 Vivant 生成的片段。</translation>
    </message>
    <message>
        <source>Recipes are in: {0}.</source>
        <translation>以下格式含有配方：{0}。</translation>
    </message>
    <message>
        <source> Where people are seen, Vivant made their heads turn and their eyes blink: they did not move like this.</source>
        <translation> 画面中人物的转头和眨眼由 Vivant 生成，并非真实动作。</translation>
    </message>
    <message>
        <source>The pixels are the photo&apos;s; a diffusion model generated their motion.</source>
        <translation>像素来自照片；其运动由扩散模型生成。</translation>
    </message>
    <message>
        <source>A diffusion model generated these frames from the photo.</source>
        <translation>这些帧由扩散模型根据照片生成。</translation>
    </message>
    <message>
        <source>GIF can&apos;t play {0} frames per second.</source>
        <translation>GIF 无法以每秒 {0} 帧播放。</translation>
    </message>
    <message>
        <source>At most {0}: see --fps.</source>
        <translation>最多 {0}：见 --fps。</translation>
    </message>
    <message>
        <source>The written file has another size than the clip.</source>
        <translation>写入的文件与片段的尺寸不同。</translation>
    </message>
    <message>
        <source>The written file has another length than the clip.</source>
        <translation>写入的文件与片段的长度不同。</translation>
    </message>
    <message>
        <source>The written file does not look like the clip.</source>
        <translation>写入的文件与片段不一致。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read.</source>
        <translation>无法读取“{0}”。</translation>
    </message>
    <message>
        <source>This kind of key can&apos;t sign content credentials.</source>
        <translation>此类密钥无法签署内容凭证。</translation>
    </message>
    <message>
        <source>Use an EC, Ed25519 or RSA key.</source>
        <translation>请使用 EC、Ed25519 或 RSA 密钥。</translation>
    </message>
    <message>
        <source>Signing needs the c2pa-python package.</source>
        <translation>签名需要 c2pa-python 软件包。</translation>
    </message>
    <message>
        <source>“{0}” is not a private key without a password.</source>
        <translation>“{0}”不是无密码的私钥。</translation>
    </message>
    <message>
        <source>The file can&apos;t be signed.</source>
        <translation>无法对文件签名。</translation>
    </message>
    <message>
        <source>Check the certificate and its key.</source>
        <translation>请检查证书及其密钥。</translation>
    </message>
    <message>
        <source>Give a PEM file.</source>
        <translation>请指定 PEM 文件。</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>请重试，或选择其他格式。</translation>
    </message>
    <message>
        <source>The ending of the preset can&apos;t be read.</source>
        <translation>无法读取预设的结尾。</translation>
    </message>
    <message>
        <source>Write hold:2, fade:0.5 or fade:1:#ffffff.</source>
        <translation>请写 hold:2、fade:0.5 或 fade:1:#ffffff。</translation>
    </message>
    <message>
        <source>The ending of the clip can&apos;t be read.</source>
        <translation>无法读取片段的结尾。</translation>
    </message>
    <message>
        <source>Free some space, and export again: the clip itself is kept.</source>
        <translation>请释放空间后重新导出：片段本身已保留。</translation>
    </message>
    <message>
        <source>The video can&apos;t be decoded.</source>
        <translation>无法解码视频。</translation>
    </message>
    <message>
        <source>Copy or download it again: it may be damaged.</source>
        <translation>请重新复制或下载：文件可能已损坏。</translation>
    </message>
    <message>
        <source>The video can&apos;t be encoded.</source>
        <translation>无法编码视频。</translation>
    </message>
    <message>
        <source>Try another format, or run vivant doctor.</source>
        <translation>请尝试其他格式，或运行 vivant doctor。</translation>
    </message>
    <message>
        <source>ffmpeg gave no reason.</source>
        <translation>ffmpeg 未给出原因。</translation>
    </message>
    <message>
        <source>The video is too large to be opened.</source>
        <translation>视频太大，无法打开。</translation>
    </message>
    <message>
        <source>Cut it shorter.</source>
        <translation>请将其剪短。</translation>
    </message>
    <message>
        <source>The video has no pictures.</source>
        <translation>视频中没有画面。</translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>文件中不含视频。</translation>
    </message>
    <message>
        <source>The disk is full: the video can&apos;t be written.</source>
        <translation>磁盘已满：无法写入视频。</translation>
    </message>
    <message>
        <source>The video encoder (ffmpeg) is missing.</source>
        <translation>缺少视频编码器 (ffmpeg)。</translation>
    </message>
    <message>
        <source>Install Vivant again.</source>
        <translation>请重新安装 Vivant。</translation>
    </message>
    <message>
        <source>The video encoder does not answer.</source>
        <translation>视频编码器没有响应。</translation>
    </message>
    <message>
        <source>Try again, or run vivant doctor.</source>
        <translation>请重试，或运行 vivant doctor。</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>These can: {0}. Or give the clip a colour as its background.</source>
        <translation>以下格式支持：{0}。或为片段指定背景色。</translation>
    </message>
    <message>
        <source>{0} can&apos;t hold a transparent clip.</source>
        <translation>{0} 不支持透明片段。</translation>
    </message>
    <message>
        <source>Vivant does not write “{0}” files.</source>
        <translation>Vivant 不写入“{0}”文件。</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>请使用其中之一：{0}。</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>MP4 (H.264)</source>
        <translation>MP4 (H.264)</translation>
    </message>
    <message>
        <source>Plays everywhere; for feeds and shops</source>
        <translation>随处可播放；适合信息流和商店</translation>
    </message>
    <message>
        <source>MP4 (H.265)</source>
        <translation>MP4 (H.265)</translation>
    </message>
    <message>
        <source>A quarter smaller; phones and Macs</source>
        <translation>体积小四分之一；适合手机和 Mac</translation>
    </message>
    <message>
        <source>MP4 (AV1)</source>
        <translation>MP4 (AV1)</translation>
    </message>
    <message>
        <source>A third smaller; plays where AV1 does</source>
        <translation>体积小三分之一；需支持 AV1</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Plays in email and chat; 640 pixels, 12 to 15 frames a second</source>
        <translation>可在邮件和聊天中播放；640 像素，每秒 12 至 15 帧</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Far smaller than GIF; every browser</source>
        <translation>远小于 GIF；所有浏览器均支持</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>The smallest animated picture</source>
        <translation>最小的动态图片</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>动态 PNG</translation>
    </message>
    <message>
        <source>Lossless, plays in browsers; large</source>
        <translation>无损，可在浏览器中播放；文件大</translation>
    </message>
    <message>
        <source>WebM (VP9)</source>
        <translation>WebM (VP9)</translation>
    </message>
    <message>
        <source>Video for web pages</source>
        <translation>用于网页的视频</translation>
    </message>
    <message>
        <source>WebM (AV1)</source>
        <translation>WebM (AV1)</translation>
    </message>
    <message>
        <source>Video for web pages, smaller</source>
        <translation>用于网页的视频，更小</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>For video editors; large</source>
        <translation>用于视频片段软件；文件大</translation>
    </message>
    <message>
        <source>ProRes 4444</source>
        <translation>ProRes 4444</translation>
    </message>
    <message>
        <source>All colour detail; larger</source>
        <translation>保留全部色彩细节；更大</translation>
    </message>
    <message>
        <source>Archive (FFV1)</source>
        <translation>存档 (FFV1)</translation>
    </message>
    <message>
        <source>Lossless; can be exported again later</source>
        <translation>无损；以后可重新导出</translation>
    </message>
    <message>
        <source>PNG frames</source>
        <translation>PNG 帧</translation>
    </message>
    <message>
        <source>Each frame as a picture, in a ZIP archive or a folder</source>
        <translation>每帧一张图片，存入 ZIP 压缩包或文件夹</translation>
    </message>
    <message>
        <source>Single frame (PNG)</source>
        <translation>单帧 (PNG)</translation>
    </message>
    <message>
        <source>A poster: one frame as a picture</source>
        <translation>海报：将一帧保存为图片</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>没有格式“{0}”。</translation>
    </message>
    <message>
        <source>{0} files do not end in “{1}”.</source>
        <translation>{0} 文件的扩展名不是“{1}”。</translation>
    </message>
    <message>
        <source>The frames in between could not be computed.</source>
        <translation>无法计算中间帧。</translation>
    </message>
    <message>
        <source>Try it without --smooth.</source>
        <translation>请尝试不使用 --smooth。</translation>
    </message>
    <message>
        <source>{0} pictures were written instead of {1}.</source>
        <translation>写入了 {0} 张图片，而不是 {1} 张。</translation>
    </message>
    <message>
        <source>The written picture has another size than the clip.</source>
        <translation>写入的图片与片段的尺寸不同。</translation>
    </message>
    <message>
        <source>The written pictures are not those of the clip.</source>
        <translation>写入的图片与片段不一致。</translation>
    </message>
    <message>
        <source>“{0}” carries no Vivant recipe.</source>
        <translation>“{0}”不含 Vivant 配方。</translation>
    </message>
    <message>
        <source>The recipe in “{0}” is damaged.</source>
        <translation>“{0}”中的配方已损坏。</translation>
    </message>
    <message>
        <source>Was it written completely?</source>
        <translation>文件是否已完整写入？</translation>
    </message>
    <message>
        <source>There is no “{0}” in “{1}”.</source>
        <translation>“{1}”中没有“{0}”。</translation>
    </message>
    <message>
        <source>There is no loop “{0}”.</source>
        <translation>没有循环方式“{0}”。</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>可选：{0}。</translation>
    </message>
    <message>
        <source>Install a font that has them, such as Noto Sans CJK, or write it otherwise.</source>
        <translation>请安装包含这些字符的字体（如 Noto Sans CJK），或换一种写法。</translation>
    </message>
    <message>
        <source>At most {0} characters in {1} lines.</source>
        <translation>最多 {1} 行、{0} 个字符。</translation>
    </message>
    <message>
        <source>No font here has all characters of the text over the clip.</source>
        <translation>这里没有字体包含片段文字的所有字符。</translation>
    </message>
    <message>
        <source>A mark is either a text or a logo.</source>
        <translation>只能是文字或标志之一。</translation>
    </message>
    <message>
        <source>The text over the clip is too long, or can&apos;t be printed.</source>
        <translation>片段上的文字太长，或无法显示。</translation>
    </message>
    <message>
        <source>A text or a logo goes before it comes.</source>
        <translation>文字或标志在出现之前就消失了。</translation>
    </message>
    <message>
        <source>Let it go later, or never.</source>
        <translation>请让它晚些消失，或不消失。</translation>
    </message>
    <message>
        <source>The text or logo of the preset can&apos;t be read.</source>
        <translation>无法读取预设的文字或标志。</translation>
    </message>
    <message>
        <source>The logo can&apos;t be read.</source>
        <translation>无法读取标志。</translation>
    </message>
    <message>
        <source>Choose its picture again.</source>
        <translation>请重新选择图片。</translation>
    </message>
    <message>
        <source>There is no place “{0}”.</source>
        <translation>没有平台“{0}”。</translation>
    </message>
    <message>
        <source>{0} takes {1} to {2} seconds; this clip has {3}.</source>
        <translation>{0} 接受 {1} 至 {2} 秒；此片段为 {3} 秒。</translation>
    </message>
    <message>
        <source>There is no preset “{0}”.</source>
        <translation>没有预设“{0}”。</translation>
    </message>
    <message>
        <source>Instagram Reel</source>
        <translation>Instagram Reel</translation>
    </message>
    <message>
        <source>Vertical video in the feed</source>
        <translation>信息流中的竖屏视频</translation>
    </message>
    <message>
        <source>Instagram Story</source>
        <translation>Instagram 快拍</translation>
    </message>
    <message>
        <source>Vertical video for a day</source>
        <translation>展示一天的竖屏视频</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Vertical video</source>
        <translation>竖屏视频</translation>
    </message>
    <message>
        <source>YouTube Short</source>
        <translation>YouTube Short</translation>
    </message>
    <message>
        <source>Shopify product</source>
        <translation>Shopify 商品</translation>
    </message>
    <message>
        <source>Video on a product page, in the photo&apos;s shape</source>
        <translation>商品页视频，与照片同比例</translation>
    </message>
    <message>
        <source>Amazon product</source>
        <translation>Amazon 商品</translation>
    </message>
    <message>
        <source>Wide video on a product page, on white</source>
        <translation>商品页宽屏视频，白色背景</translation>
    </message>
    <message>
        <source>Web banner</source>
        <translation>网页横幅</translation>
    </message>
    <message>
        <source>Display advertising, 300 x 250, stops after 30 s</source>
        <translation>展示广告，300 x 250，30 秒后停止</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>A message from a free account</source>
        <translation>免费账户发送的消息</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Plays in a newsletter</source>
        <translation>可在邮件简报中播放</translation>
    </message>
    <message>
        <source>Clips are MP4, MOV, WebM, MKV, AVI, GIF, WebP, AVIF and APNG files, and ZIP files or folders that Vivant made.</source>
        <translation>片段可以是 MP4、MOV、WebM、MKV、AVI、GIF、WebP、AVIF 和 APNG 文件，以及由 Vivant 生成的 ZIP 文件或文件夹。</translation>
    </message>
    <message>
        <source>There are no pictures in this clip.</source>
        <translation>此片段中没有画面。</translation>
    </message>
    <message>
        <source>“{0}” does not say how fast it plays.</source>
        <translation>“{0}”未注明播放速度。</translation>
    </message>
    <message>
        <source>“{0}” is a picture, not a clip.</source>
        <translation>“{0}”是图片，不是片段。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or incomplete.</source>
        <translation>“{0}”已损坏或不完整。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>A picture in “{0}” is damaged.</source>
        <translation>“{0}”中有一张图片已损坏。</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>请重新复制。</translation>
    </message>
    <message>
        <source>The pictures of this clip differ in size, or are too many.</source>
        <translation>此片段的图片尺寸不一或数量过多。</translation>
    </message>
    <message>
        <source>“{0}” is not a clip that can be read.</source>
        <translation>“{0}”不是可读取的片段。</translation>
    </message>
    <message>
        <source>Allow more bytes, make the clip shorter, or choose another format.</source>
        <translation>请放宽大小限制、缩短片段或选择其他格式。</translation>
    </message>
    <message>
        <source>This clip does not fit into {0} of {1}.</source>
        <translation>此片段无法放入 {1} 的 {0}。</translation>
    </message>
    <message>
        <source>Sounds are MP3, WAV, FLAC, Ogg, Opus, M4A, AAC and AIFF files, or the sound of an MP4, MOV or WebM.</source>
        <translation>声音可以是 MP3、WAV、FLAC、Ogg、Opus、M4A、AAC 和 AIFF 文件，或 MP4、MOV、WebM 中的声音。</translation>
    </message>
    <message>
        <source>“{0}” holds no sound that can be read.</source>
        <translation>“{0}”中没有可读取的声音。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read in time.</source>
        <translation>无法及时读取“{0}”。</translation>
    </message>
    <message>
        <source>The written video has another size than the clip.</source>
        <translation>写入的视频与片段的尺寸不同。</translation>
    </message>
    <message>
        <source>The written video has {0} frames instead of {1}.</source>
        <translation>写入的视频有 {0} 帧，而不是 {1} 帧。</translation>
    </message>
    <message>
        <source>The written video plays {0} frames per second instead of {1}.</source>
        <translation>写入的视频每秒播放 {0} 帧，而不是 {1} 帧。</translation>
    </message>
    <message>
        <source>The written video does not look like the clip.</source>
        <translation>写入的视频与片段不一致。</translation>
    </message>
    <message>
        <source>“{0}” is not a video.</source>
        <translation>“{0}”不是视频。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be written{1}.</source>
        <translation>无法写入“{0}”{1}。</translation>
    </message>
    <message>
        <source>Check that the disk is connected.</source>
        <translation>请检查磁盘是否已连接。</translation>
    </message>
    <message>
        <source>The disk is full: “{0}” can&apos;t be written.</source>
        <translation>磁盘已满：无法写入“{0}”。</translation>
    </message>
    <message>
        <source>It is left as it is. Export again under another name.</source>
        <translation>文件保持原样。请换一个名称导出。</translation>
    </message>
    <message>
        <source>This clip is no loop, so it plays once.</source>
        <translation>此片段不是循环，因此只播放一次。</translation>
    </message>
    <message>
        <source>{0} files hold no sound: it is left out.</source>
        <translation>{0} 文件不含声音：已省略。</translation>
    </message>
    <message>
        <source>The sound is missing from the written file.</source>
        <translation>写出的文件中缺少声音。</translation>
    </message>
    <message>
        <source>The loop plays {0} times: {1} seconds.</source>
        <translation>循环播放 {0} 次：{1} 秒。</translation>
    </message>
    <message>
        <source>The recipe is missing from the written file.</source>
        <translation>写入的文件中缺少配方。</translation>
    </message>
    <message>
        <source>There is no folder “{0}”.</source>
        <translation>没有文件夹“{0}”。</translation>
    </message>
    <message>
        <source>Create it first, or choose another one.</source>
        <translation>请先创建，或另选一个。</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>“{0}”是文件夹。</translation>
    </message>
    <message>
        <source>Add a file name to it, or give the name of a new folder.</source>
        <translation>请加上文件名，或指定新文件夹的名称。</translation>
    </message>
    <message>
        <source>“{0}” already exists.</source>
        <translation>“{0}”已存在。</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it with --force.</source>
        <translation>请选择其他名称，或用 --force 允许替换。</translation>
    </message>
    <message>
        <source>Nothing can be written into “{0}”.</source>
        <translation>无法写入“{0}”。</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>请选择您有权限的文件夹。</translation>
    </message>
    <message>
        <source>{0} files can&apos;t hold content credentials.</source>
        <translation>{0} 文件不支持内容凭证。</translation>
    </message>
    <message>
        <source>Use MP4, MOV, GIF, WebP or PNG.</source>
        <translation>请使用 MP4、MOV、GIF、WebP 或 PNG。</translation>
    </message>
    <message>
        <source>“{0}” appeared while the clip was written.</source>
        <translation>写入片段期间出现了“{0}”。</translation>
    </message>
    <message>
        <source>The written file can&apos;t be read back.</source>
        <translation>无法重新读取写入的文件。</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be written into “{0}”.</source>
        <translation>磁盘已满：无法写入“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is too long for a file&apos;s name.</source>
        <translation>“{0}”作为文件名太长。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>请选择较短的名称。</translation>
    </message>
    <message>
        <source>The note in this file is not one of Vivant&apos;s.</source>
        <translation>此文件中的记录不是 Vivant 的。</translation>
    </message>
    <message>
        <source>The note in this file is damaged.</source>
        <translation>此文件中的记录已损坏。</translation>
    </message>
    <message>
        <source>{0} is not a colour.</source>
        <translation>{0} 不是颜色。</translation>
    </message>
    <message>
        <source>Give it like #C8102E.</source>
        <translation>请写成 #C8102E 的形式。</translation>
    </message>
    <message>
        <source>Install Vivant again, or mark the label yourself (--region).</source>
        <translation>请重新安装 Vivant，或自行标出标签 (--region)。</translation>
    </message>
    <message>
        <source>Text can&apos;t be found: the package rapidocr is missing.</source>
        <translation>无法查找文字：缺少 rapidocr 软件包。</translation>
    </message>
    <message>
        <source>A region of {0} x {1} pixels is too small.</source>
        <translation>{0} x {1} 像素的区域太小。</translation>
    </message>
    <message>
        <source>Give x,y,width,height.</source>
        <translation>请指定 x,y,宽,高。</translation>
    </message>
    <message>
        <source>A region lies outside the photo.</source>
        <translation>有区域超出照片范围。</translation>
    </message>
    <message>
        <source>The photo is {0} x {1} pixels.</source>
        <translation>照片为 {0} x {1} 像素。</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not installed.</source>
        <translation>{0} 需要 {1}，目前未安装。</translation>
    </message>
    <message>
        <source>Breeze&apos;s file {0} is missing.</source>
        <translation>缺少 Breeze 的文件 {0}。</translation>
    </message>
    <message>
        <source>Breeze&apos;s weights are missing: {0}.</source>
        <translation>缺少 Breeze 的权重：{0}。</translation>
    </message>
    <message>
        <source>The face mesh network is missing.</source>
        <translation>缺少面部网格网络。</translation>
    </message>
    <message>
        <source>“{0}” is not a checkpoint of Stable Diffusion 1.5.</source>
        <translation>“{0}”不是 Stable Diffusion 1.5 的检查点。</translation>
    </message>
    <message>
        <source>Use its safetensors file.</source>
        <translation>请使用其 safetensors 文件。</translation>
    </message>
    <message>
        <source>This clip does not fit into the graphics card&apos;s memory, even at the lowest memory setting.</source>
        <translation>即使采用最低显存设置，此片段也无法放入显存。</translation>
    </message>
    <message>
        <source>Try a smaller size, fewer frames, or a smaller model.</source>
        <translation>请尝试较小的尺寸、较少的帧或较小的模型。</translation>
    </message>
    <message>
        <source>This model&apos;s weights need {0} GiB of main memory; {1} GiB are free.</source>
        <translation>此模型的权重需要 {0} GiB 主内存；可用 {1} GiB。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>The model&apos;s numbers overflowed on this device.</source>
        <translation>模型的数值在此设备上溢出。</translation>
    </message>
    <message>
        <source>Try another seed or another model.</source>
        <translation>请尝试其他种子或其他模型。</translation>
    </message>
    <message>
        <source>The decoder fits neither into the graphics card&apos;s memory nor into the computer&apos;s.</source>
        <translation>解码器既无法放入显存，也无法放入电脑内存。</translation>
    </message>
    <message>
        <source>Close other programs, or try a smaller size or fewer frames.</source>
        <translation>请关闭其他程序，或尝试较小的尺寸或较少的帧。</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>缺少 {0}。</translation>
    </message>
    <message>
        <source>{0} holds too many files to be a part of a model.</source>
        <translation>{0} 中的文件过多，不像是模型的一部分。</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} 含有 {1}。</translation>
    </message>
    <message>
        <source>Get the safetensors files of this model.</source>
        <translation>请获取此模型的 safetensors 文件。</translation>
    </message>
    <message>
        <source>{0} belongs to an adapter, not to a model.</source>
        <translation>{0} 属于适配器，而非模型。</translation>
    </message>
    <message>
        <source>{0} has a {1}, which Vivant does not use.</source>
        <translation>{0} 含有 Vivant 不使用的 {1}。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is missing in {1}.</source>
        <translation>{1} 中缺少模型的 {0}。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is a {1}, which is not what this family uses.</source>
        <translation>模型的 {0} 是 {1}，不是该系列所用的类型。</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} 已损坏。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is no number for a setting.</source>
        <translation>{0} 已损坏：{1} 不是有效的设置数值。</translation>
    </message>
    <message>
        <source>{0} is damaged: it lists no files.</source>
        <translation>{0} 已损坏：未列出任何文件。</translation>
    </message>
    <message>
        <source>{0}: it lacks tensors</source>
        <translation>{0}：缺少张量</translation>
    </message>
    <message>
        <source>Use another file of it.</source>
        <translation>请使用它的另一个文件。</translation>
    </message>
    <message>
        <source>The adapters with which {0} needs only {1} steps are not on this computer.</source>
        <translation>这台电脑上没有让 {0} 只需 {1} 步的适配器。</translation>
    </message>
    <message>
        <source>Choose another pace, or fetch them: vivant models fetch {0}</source>
        <translation>请选择其他速度，或下载它们：vivant models fetch {0}</translation>
    </message>
    <message>
        <source>The LoRA “{0}” does not fit the model&apos;s {1}.</source>
        <translation>LoRA“{0}”与模型的 {1} 不匹配。</translation>
    </message>
    <message>
        <source>Use a LoRA that was trained for this model.</source>
        <translation>请使用为该模型训练的 LoRA。</translation>
    </message>
    <message>
        <source>Nothing in “{0}” fits {1}.</source>
        <translation>“{0}”中没有适合 {1} 的内容。</translation>
    </message>
    <message>
        <source>“{0}” may be the expert for high noise or for low noise.</source>
        <translation>无法判断“{0}”是高噪声还是低噪声专家模型。</translation>
    </message>
    <message>
        <source>Put “high_noise” or “low_noise” into its name, as its makers do.</source>
        <translation>请像其作者那样在名称中加入“high_noise”或“low_noise”。</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of memory.</source>
        <translation>“{0}”不是内存量。</translation>
    </message>
    <message>
        <source>Write it like 6GiB or 800MiB.</source>
        <translation>请写成 6GiB 或 800MiB 的形式。</translation>
    </message>
    <message>
        <source>There is no device “{0}”.</source>
        <translation>没有设备“{0}”。</translation>
    </message>
    <message>
        <source>{0} can name: {1}.</source>
        <translation>{0} 可以是：{1}。</translation>
    </message>
    <message>
        <source>The computer&apos;s main memory could not hold the streaming weights.</source>
        <translation>电脑的主内存无法容纳流式加载的权重。</translation>
    </message>
    <message>
        <source>“{0}” is the denoiser alone.</source>
        <translation>“{0}”只是去噪器。</translation>
    </message>
    <message>
        <source>Put a folder of Stable Video Diffusion XT beside it for the rest.</source>
        <translation>请在同一位置放置 Stable Video Diffusion XT 的文件夹以提供其余部分。</translation>
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
        <translation>{0} 中没有权重。</translation>
    </message>
    <message>
        <source>Copy its .safetensors files there.</source>
        <translation>请将其 .safetensors 文件复制到该处。</translation>
    </message>
    <message>
        <source>The model&apos;s configuration has numbers that no such model has.</source>
        <translation>模型配置中有此类模型不可能有的数值。</translation>
    </message>
    <message>
        <source>These are other weights, or a broken download.</source>
        <translation>这是其他权重，或下载不完整。</translation>
    </message>
    <message>
        <source>“{0}” has another shape than expected in {1}.</source>
        <translation>{1} 中“{0}”的形状与预期不同。</translation>
    </message>
    <message>
        <source>These are other weights.</source>
        <translation>这是其他权重。</translation>
    </message>
    <message>
        <source>“{0}” is missing in {1}.</source>
        <translation>{1} 中缺少“{0}”。</translation>
    </message>
    <message>
        <source>Download the weights again.</source>
        <translation>请重新下载权重。</translation>
    </message>
    <message>
        <source>The clip does not fit into the memory of the graphics card.</source>
        <translation>片段无法放入显存。</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer frames or a smaller size.</source>
        <translation>请关闭其他程序，或减少帧数、缩小尺寸。</translation>
    </message>
    <message>
        <source>The model gives no picture for this photo.</source>
        <translation>模型无法为此照片生成画面。</translation>
    </message>
    <message>
        <source>Its weights may be damaged.</source>
        <translation>其权重可能已损坏。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is larger in its configuration than in its files.</source>
        <translation>模型的 {0} 在配置中的大小超过其文件。</translation>
    </message>
    <message>
        <source>The configuration of the model&apos;s {0} asks for too much memory.</source>
        <translation>模型的 {0} 的配置要求过多内存。</translation>
    </message>
    <message>
        <source>The model&apos;s configuration asks for more layers than any model has.</source>
        <translation>模型配置要求的层数超过任何模型。</translation>
    </message>
    <message>
        <source>the picture is cut off</source>
        <translation>图片被截断</translation>
    </message>
    <message>
        <source>Save it smaller: {0} megapixels are the most.</source>
        <translation>请缩小后保存：最多 {0} 百万像素。</translation>
    </message>
    <message>
        <source>Choose one picture in it.</source>
        <translation>请选择其中的一张图片。</translation>
    </message>
    <message>
        <source>Save it as a JPEG, or smaller: {0} megapixels are the most.</source>
        <translation>请保存为 JPEG 或缩小：最多 {0} 百万像素。</translation>
    </message>
    <message>
        <source>Use a picture of at least {0} pixels on each side.</source>
        <translation>请使用每边至少 {0} 像素的图片。</translation>
    </message>
    <message>
        <source>Save it as an ordinary JPEG, not a progressive one.</source>
        <translation>请保存为普通 JPEG，而非渐进式。</translation>
    </message>
    <message>
        <source>“{0}” is too large for an AVIF.</source>
        <translation>“{0}”作为 AVIF 太大。</translation>
    </message>
    <message>
        <source>“{0}” is completely transparent.</source>
        <translation>“{0}”完全透明。</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>请选择其他图片。</translation>
    </message>
    <message>
        <source>“{0}” is a device or a pipe, not a picture.</source>
        <translation>“{0}”是设备或管道，不是图片。</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>请选择图片文件。</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it again.</source>
        <translation>请重新复制或下载，或用其他程序打开后重新保存。</translation>
    </message>
    <message>
        <source>“{0}” has too many pixels to open safely.</source>
        <translation>“{0}”的像素过多，无法安全打开。</translation>
    </message>
    <message>
        <source>“{0}” is too small: {1} x {2} pixels.</source>
        <translation>“{0}”太小：{1} x {2} 像素。</translation>
    </message>
    <message>
        <source>“{0}” is too large a file.</source>
        <translation>“{0}”的文件太大。</translation>
    </message>
    <message>
        <source>Save it as a JPEG.</source>
        <translation>请保存为 JPEG。</translation>
    </message>
    <message>
        <source>“{0}” is too large for a progressive JPEG.</source>
        <translation>“{0}”作为渐进式 JPEG 太大。</translation>
    </message>
    <message>
        <source>a large Photoshop file (PSB)</source>
        <translation>大型 Photoshop 文件 (PSB)</translation>
    </message>
    <message>
        <source>a Photoshop file with {0} bits per channel</source>
        <translation>每通道 {0} 位的 Photoshop 文件</translation>
    </message>
    <message>
        <source>“{0}” is too large for a lossless or transparent WebP.</source>
        <translation>“{0}”作为无损或透明 WebP 太大。</translation>
    </message>
    <message>
        <source>“{0}” is too large for a transparent or HDR HEIC.</source>
        <translation>“{0}”作为透明或 HDR HEIC 太大。</translation>
    </message>
    <message>
        <source>this picture can&apos;t be decoded</source>
        <translation>此图片无法解码</translation>
    </message>
    <message>
        <source>You have no permission to read “{0}”.</source>
        <translation>您没有读取“{0}”的权限。</translation>
    </message>
    <message>
        <source>Allow reading it, or copy it elsewhere.</source>
        <translation>请允许读取，或将其复制到其他位置。</translation>
    </message>
    <message>
        <source>Copy it to this computer first.</source>
        <translation>请先复制到本电脑。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read: it is {1}.</source>
        <translation>无法读取“{0}”：它是{1}。</translation>
    </message>
    <message>
        <source>a Photoshop file of an unusual colour mode</source>
        <translation>颜色模式少见的 Photoshop 文件</translation>
    </message>
    <message>
        <source>a TIFF of an unusual kind</source>
        <translation>类型少见的 TIFF</translation>
    </message>
    <message>
        <source>The face detection network is missing.</source>
        <translation>缺少面部检测网络。</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP and GIF pictures can be opened.</source>
        <translation>可以打开 JPEG、PNG、WebP、AVIF、HEIC、TIFF、BMP 和 GIF 图片。</translation>
    </message>
    <message>
        <source>Develop it first: save it as a JPEG or TIFF in the program you edit photos with.</source>
        <translation>请先转换：在照片编辑软件中保存为 JPEG 或 TIFF。</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, and save it as a PNG, JPEG or TIFF.</source>
        <translation>请用创建它的程序打开，并保存为 PNG、JPEG 或 TIFF。</translation>
    </message>
    <message>
        <source>Save one frame of it as a picture, and open that.</source>
        <translation>请将其中一帧保存为图片，然后打开该图片。</translation>
    </message>
    <message>
        <source>The picture is the file of the same name without “._” in front.</source>
        <translation>图片是开头没有“._”的同名文件。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read: {1}.</source>
        <translation>无法读取“{0}”：{1}。</translation>
    </message>
    <message>
        <source>Choose from: {0}, or a colour like #f4f0ea.</source>
        <translation>可选：{0}，或类似 #f4f0ea 的颜色。</translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation>没有 {0} {1}。</translation>
    </message>
    <message>
        <source>The network that recognises things is missing.</source>
        <translation>缺少识别物体的网络。</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>A picture in memory must be (H, W, 3) of 8-bit colour.</source>
        <translation>内存中的图片必须是 (H, W, 3) 的 8 位颜色。</translation>
    </message>
    <message>
        <source>a tag is too large</source>
        <translation>标记太大</translation>
    </message>
    <message>
        <source>a tag is cut off</source>
        <translation>标记被截断</translation>
    </message>
    <message>
        <source>no size</source>
        <translation>没有尺寸</translation>
    </message>
    <message>
        <source>no colour map</source>
        <translation>没有颜色表</translation>
    </message>
    <message>
        <source>strips are missing</source>
        <translation>缺少条带</translation>
    </message>
    <message>
        <source>a strip is too large</source>
        <translation>条带太大</translation>
    </message>
    <message>
        <source>a strip is cut off</source>
        <translation>条带被截断</translation>
    </message>
    <message>
        <source>pieces are missing</source>
        <translation>缺少部分内容</translation>
    </message>
    <message>
        <source>The clip is begun already.</source>
        <translation>片段已经开始。</translation>
    </message>
    <message>
        <source>Use its settings for a new one.</source>
        <translation>请将其设置用于新片段。</translation>
    </message>
    <message>
        <source>Free some space, then go on: what was drawn is kept.</source>
        <translation>请释放空间后继续：已绘制的内容会保留。</translation>
    </message>
    <message>
        <source>The clip can&apos;t be written to {0}.</source>
        <translation>无法将片段写入 {0}。</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>文件可能已损坏。</translation>
    </message>
    <message>
        <source>The clip can&apos;t be written to {0}: the disk is full.</source>
        <translation>无法将片段写入 {0}：磁盘已满。</translation>
    </message>
    <message>
        <source>{0} is too large.</source>
        <translation>{0} 太大。</translation>
    </message>
    <message>
        <source>The edits of the clip in {0} can&apos;t be read.</source>
        <translation>无法读取 {0} 中片段的编辑。</translation>
    </message>
    <message>
        <source>The edits can&apos;t be kept in {0}.</source>
        <translation>无法在 {0} 中保存编辑。</translation>
    </message>
    <message>
        <source>The repaired frames in {0} can&apos;t be read.</source>
        <translation>无法读取 {0} 中修复过的帧。</translation>
    </message>
    <message>
        <source>The end picture is missing, or is not the one the recipe names.</source>
        <translation>结束画面缺失，或不是配方中指定的那张。</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>请重新选择。</translation>
    </message>
    <message>
        <source>The clip needs {0} GB of disk, and less is free in {1}.</source>
        <translation>片段需要 {0} GB 磁盘空间，{1} 中的可用空间不足。</translation>
    </message>
    <message>
        <source>Free some space, or make fewer or smaller frames.</source>
        <translation>请释放空间，或减少帧数或缩小尺寸。</translation>
    </message>
    <message>
        <source>Was it moved, renamed or deleted?</source>
        <translation>是否已被移动、重命名或删除？</translation>
    </message>
    <message>
        <source>There is no room for the clip&apos;s frames ({0} GB).</source>
        <translation>没有空间存放片段的帧（{0} GB）。</translation>
    </message>
    <message>
        <source>The clip in {0} is not finished.</source>
        <translation>{0} 中的片段未完成。</translation>
    </message>
    <message>
        <source>Run the job again to continue it.</source>
        <translation>请再次运行该任务以继续。</translation>
    </message>
    <message>
        <source>Another Vivant is working on this clip.</source>
        <translation>另一个 Vivant 正在处理此片段。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>请等待其完成，或将其停止。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used.</source>
        <translation>无法使用 {0}。</translation>
    </message>
    <message>
        <source>The photo of the clip in {0} is gone.</source>
        <translation>{0} 中片段的照片已不存在。</translation>
    </message>
    <message>
        <source>Make the clip again.</source>
        <translation>请重新生成片段。</translation>
    </message>
    <message>
        <source>{0} is not a job of Vivant&apos;s.</source>
        <translation>{0} 不是 Vivant 的任务。</translation>
    </message>
    <message>
        <source>Its request can&apos;t be read.</source>
        <translation>无法读取其请求。</translation>
    </message>
    <message>
        <source>The frames of {0} can&apos;t be read.</source>
        <translation>无法读取 {0} 的帧。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be deleted.</source>
        <translation>无法删除 {0}。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved.</source>
        <translation>无法移动 {0}。</translation>
    </message>
    <message>
        <source>{0} is not a job.</source>
        <translation>{0} 不是任务。</translation>
    </message>
    <message>
        <source>Jobs are kept in {0}.</source>
        <translation>任务保存在 {0}。</translation>
    </message>
    <message>
        <source>The clips in {0} can&apos;t be listed.</source>
        <translation>无法列出 {0} 中的片段。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放空间后重试。</translation>
    </message>
    <message>
        <source>See {0} for the details.</source>
        <translation>详情见 {0}。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read or written: {1}.</source>
        <translation>无法读写 {0}：{1}。</translation>
    </message>
    <message>
        <source>Something went wrong that Vivant did not expect.</source>
        <translation>发生了 Vivant 未预料到的问题。</translation>
    </message>
    <message>
        <source>{0} is too long for a file&apos;s name.</source>
        <translation>{0} 作为文件名太长。</translation>
    </message>
    <message>
        <source>Is the disk still there, and open to you?</source>
        <translation>磁盘是否仍在，您是否有权访问？</translation>
    </message>
    <message>
        <source>Built in. Moves the photo&apos;s own pixels, so labels and faces stay themselves. Any computer.</source>
        <translation>内置。移动照片自身的像素，因此标签和面部保持原样。适用于任何电脑。</translation>
    </message>
    <message>
        <source>There is no model {0}.</source>
        <translation>没有模型 {0}。</translation>
    </message>
    <message>
        <source>Models: {0}.</source>
        <translation>模型：{0}。</translation>
    </message>
    <message>
        <source>Follows a prompt, 720p at 24 frames a second, under a free licence.</source>
        <translation>遵循提示词，720p、每秒 24 帧，自由许可证。</translation>
    </message>
    <message>
        <source>A free licence; its text is at the link.</source>
        <translation>自由许可证；全文见链接。</translation>
    </message>
    <message>
        <source>Two experts of 14 billion parameters: the finest motion here, start and end picture, for large machines.</source>
        <translation>两个 140 亿参数的专家模型：最细腻的运动，支持起始和结束画面，适合高性能电脑。</translation>
    </message>
    <message>
        <source>One model of 14 billion parameters that also looks at the photo through CLIP. 480p.</source>
        <translation>一个 140 亿参数的模型，同时通过 CLIP 理解照片。480p。</translation>
    </message>
    <message>
        <source>Its own terms, which reportedly limit large companies. Read them before selling what you make.</source>
        <translation>自有条款，据称限制大型公司使用。出售作品前请先阅读。</translation>
    </message>
    <message>
        <source>Six seconds at 720 x 480, follows long prompts. One size and one length, as it was trained.</source>
        <translation>720 x 480，时长六秒，遵循长提示词。仅支持训练时的尺寸和长度。</translation>
    </message>
    <message>
        <source>Its own terms; commercial use asks for registration. Read them before selling what you make.</source>
        <translation>自有条款；商业使用需要登记。出售作品前请先阅读。</translation>
    </message>
    <message>
        <source>Up to ten seconds at 16 frames a second, up to 1360 x 768 in steps of 16, follows long prompts.</source>
        <translation>每秒 16 帧最长十秒，最大 1360 x 768（步长 16），遵循长提示词。</translation>
    </message>
    <message>
        <source>Stable Diffusion 1.5 set in motion: start and end picture, the smallest download.</source>
        <translation>让 Stable Diffusion 1.5 动起来：支持起始和结束画面，下载量最小。</translation>
    </message>
    <message>
        <source>Free for most uses, with a list of forbidden ones; the motion parts are Apache-2.0.</source>
        <translation>大多数用途可自由使用，另有禁止用途清单；运动部分采用 Apache-2.0。</translation>
    </message>
    <message>
        <source>“{0}” does not hold weights of a model that Vivant knows.</source>
        <translation>“{0}”不含 Vivant 支持的模型的权重。</translation>
    </message>
    <message>
        <source>A folder from the Hub, or a .safetensors file of Stable Video Diffusion.</source>
        <translation>Hub 上的文件夹，或 Stable Video Diffusion 的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its num_frames can&apos;t be right.</source>
        <translation>“{0}”已损坏：其 num_frames 不可能正确。</translation>
    </message>
    <message>
        <source>LoRAs are read from safetensors files only: those cannot carry programs.</source>
        <translation>LoRA 只从 safetensors 文件读取：这种文件无法携带程序。</translation>
    </message>
    <message>
        <source>{0} takes LoRAs for {1}.</source>
        <translation>{0} 可使用适用于 {1} 的 LoRA。</translation>
    </message>
    <message>
        <source>“{0}” is not a safetensors file.</source>
        <translation>“{0}”不是 safetensors 文件。</translation>
    </message>
    <message>
        <source>“{0}” holds no LoRA.</source>
        <translation>“{0}”中没有 LoRA。</translation>
    </message>
    <message>
        <source>{0} takes no LoRAs.</source>
        <translation>{0} 不支持 LoRA。</translation>
    </message>
    <message>
        <source>{0} is a LoRA for {1}.</source>
        <translation>{0} 是适用于 {1} 的 LoRA。</translation>
    </message>
    <message>
        <source>Give a .safetensors file.</source>
        <translation>请指定 .safetensors 文件。</translation>
    </message>
    <message>
        <source>“{0}” is a {1}, which can&apos;t be used.</source>
        <translation>“{0}”属于 {1} 类型，无法使用。</translation>
    </message>
    <message>
        <source>Use a plain LoRA.</source>
        <translation>请使用普通的 LoRA。</translation>
    </message>
    <message>
        <source>Fetch the model again, or import another folder.</source>
        <translation>请重新下载模型，或导入其他文件夹。</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} 不是文件。</translation>
    </message>
    <message>
        <source>{0} is too large to be what its name says.</source>
        <translation>{0} 太大，与其名称不符。</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not a JSON object.</source>
        <translation>{0} 已损坏：不是 JSON 对象。</translation>
    </message>
    <message>
        <source>{0}: the memory is full.</source>
        <translation>{0}：内存已满。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>无法读取 {0}：{1}</translation>
    </message>
    <message>
        <source>Weights are read from safetensors files only: those cannot carry programs.</source>
        <translation>只从 safetensors 文件读取权重：这类文件不能携带程序。</translation>
    </message>
    <message>
        <source>“{0}” is not a file of weights that can be used.</source>
        <translation>“{0}”不是可用的权重文件。</translation>
    </message>
    <message>
        <source>This model&apos;s motion can&apos;t be adjusted</source>
        <translation>此模型的运动无法调节</translation>
    </message>
    <message>
        <source>How much moves: twice the value, twice the motion</source>
        <translation>运动量：数值加倍，运动加倍</translation>
    </message>
    <message>
        <source>How much moves: the model&apos;s motion bucket, not a calibrated scale</source>
        <translation>运动量：模型的运动桶，不是校准过的刻度</translation>
    </message>
    <message>
        <source>How fast time passes</source>
        <translation>时间流逝的速度</translation>
    </message>
    <message>
        <source>How far the clip may depart from the photo</source>
        <translation>片段可偏离照片的程度</translation>
    </message>
    <message>
        <source>Becomes words in the prompt, so it is only a hint</source>
        <translation>会变成提示词中的文字，因此仅作参考</translation>
    </message>
    <message>
        <source>Imagines new motion for the whole photo. Wants a graphics card, and patience without one.</source>
        <translation>为整张照片想象新的运动。建议使用显卡，没有显卡则需耐心等待。</translation>
    </message>
    <message>
        <source>{0} % of the picture is shown; choose “blur” or a colour as its edges to show all.</source>
        <translation>显示了图片的 {0} %；将边缘设为“blur”或一种颜色可显示全部。</translation>
    </message>
    <message>
        <source>{0} makes {1} frames, not {2}.</source>
        <translation>{0} 生成 {1} 帧，而不是 {2} 帧。</translation>
    </message>
    <message>
        <source>{0} makes {1}x{2} pixels, not {3}x{4}.</source>
        <translation>{0} 生成 {1}x{2} 像素，而不是 {3}x{4}。</translation>
    </message>
    <message>
        <source>{0} makes {1} frames in {2} passes: {3} times the time of one.</source>
        <translation>{0} 分 {2} 次生成 {1} 帧：耗时是一次的 {3} 倍。</translation>
    </message>
    <message>
        <source>edits are a short list</source>
        <translation>编辑是一个简短的列表</translation>
    </message>
    <message>
        <source>unknown edit</source>
        <translation>未知的编辑</translation>
    </message>
    <message>
        <source>The effects are too long.</source>
        <translation>效果列表太长。</translation>
    </message>
    <message>
        <source>The effect {0} is asked for twice.</source>
        <translation>效果 {0} 被指定了两次。</translation>
    </message>
    <message>
        <source>There is no effect {0}.</source>
        <translation>没有效果 {0}。</translation>
    </message>
    <message>
        <source>An effect&apos;s strength can&apos;t be {0}.</source>
        <translation>效果强度不能是 {0}。</translation>
    </message>
    <message>
        <source>It goes from 0 to 1.</source>
        <translation>范围为 0 至 1。</translation>
    </message>
    <message>
        <source>Write: free forward=1 roll=0.2 from right=-0.3 ease=out; axes: right, down, forward, pan, tilt, roll.</source>
        <translation>写法：free forward=1 roll=0.2 from right=-0.3 ease=out；轴：right、down、forward、pan、tilt、roll。</translation>
    </message>
    <message>
        <source>An axis of the camera can&apos;t be {0}.</source>
        <translation>镜头的轴不能是 {0}。</translation>
    </message>
    <message>
        <source>It goes from -1 to 1.</source>
        <translation>范围为 -1 至 1。</translation>
    </message>
    <message>
        <source>Start and end of the camera move are the same.</source>
        <translation>镜头运动的起点和终点相同。</translation>
    </message>
    <message>
        <source>{0} is not an axis or option of the free camera.</source>
        <translation>{0} 不是自由镜头的轴或选项。</translation>
    </message>
    <message>
        <source>The list of LoRAs is too long.</source>
        <translation>LoRA 列表太长。</translation>
    </message>
    <message>
        <source>A clip can have {0}.</source>
        <translation>一个片段最多可以有 {0} 个。</translation>
    </message>
    <message>
        <source>{0} LoRAs are too many.</source>
        <translation>{0} 个 LoRA 太多了。</translation>
    </message>
    <message>
        <source>The LoRA {0} is asked for twice.</source>
        <translation>LoRA {0} 指定了两次。</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>请只指定一次。</translation>
    </message>
    <message>
        <source>The list of LoRAs can&apos;t be read.</source>
        <translation>无法读取 LoRA 列表。</translation>
    </message>
    <message>
        <source>Give their files again.</source>
        <translation>请重新指定它们的文件。</translation>
    </message>
    <message>
        <source>A LoRA&apos;s strength can&apos;t be {0}.</source>
        <translation>LoRA 的强度不能是 {0}。</translation>
    </message>
    <message>
        <source>“light” has a value of the wrong kind.</source>
        <translation>“light”的值类型不正确。</translation>
    </message>
    <message>
        <source>The request can&apos;t be read.</source>
        <translation>无法读取请求。</translation>
    </message>
    <message>
        <source>This version of Vivant does not know {0}.</source>
        <translation>此版本的 Vivant 不支持 {0}。</translation>
    </message>
    <message>
        <source>The size is missing.</source>
        <translation>缺少尺寸。</translation>
    </message>
    <message>
        <source>“{0}” has a value of the wrong kind.</source>
        <translation>“{0}”的值类型不正确。</translation>
    </message>
    <message>
        <source>{0} is not a painted hint.</source>
        <translation>{0} 不是绘制的提示。</translation>
    </message>
    <message>
        <source>The painted hints are too long.</source>
        <translation>绘制的提示太长。</translation>
    </message>
    <message>
        <source>The recipe in this file is too large to be one of Vivant&apos;s.</source>
        <translation>此文件中的配方太大，不像是 Vivant 的。</translation>
    </message>
    <message>
        <source>This file was not made by Vivant.</source>
        <translation>此文件不是由 Vivant 生成的。</translation>
    </message>
    <message>
        <source>The recipe in this file is damaged.</source>
        <translation>此文件中的配方已损坏。</translation>
    </message>
    <message>
        <source>The recipe in this file can&apos;t be used: {0}</source>
        <translation>无法使用此文件中的配方：{0}</translation>
    </message>
    <message>
        <source>This file carries no recipe of Vivant&apos;s.</source>
        <translation>此文件不含 Vivant 配方。</translation>
    </message>
    <message>
        <source>Give a colour as its background, or choose Breeze.</source>
        <translation>请指定背景色，或选择 Breeze。</translation>
    </message>
    <message>
        <source>The nearest it can is {0}x{1}.</source>
        <translation>最接近的是 {0}x{1}。</translation>
    </message>
    <message>
        <source>The nearest it can is {0}.</source>
        <translation>最接近的是 {0}。</translation>
    </message>
    <message>
        <source>Leave the border out; “fit” says what is around a photo of another shape than the clip.</source>
        <translation>请省略填充设置；与片段比例不同的照片周围的内容由“fit”指定。</translation>
    </message>
    <message>
        <source>Write it like #ffffff (white) or #202020. A background may also be “none”: transparent.</source>
        <translation>请写成 #ffffff（白色）或 #202020 的形式。背景也可以是“none”：透明。</translation>
    </message>
    <message>
        <source>{0} can&apos;t make transparent clips.</source>
        <translation>{0} 无法生成透明片段。</translation>
    </message>
    <message>
        <source>Width and height must be even, as video needs it.</source>
        <translation>视频要求宽和高必须是偶数。</translation>
    </message>
    <message>
        <source>{0} can&apos;t make {1}x{2} pixels.</source>
        <translation>{0} 无法生成 {1}x{2} 像素。</translation>
    </message>
    <message>
        <source>{0} can&apos;t make {1} frames.</source>
        <translation>{0} 无法生成 {1} 帧。</translation>
    </message>
    <message>
        <source>{0} needs a prompt.</source>
        <translation>{0} 需要提示词。</translation>
    </message>
    <message>
        <source>Say in a sentence what moves, and how.</source>
        <translation>请用一句话说明什么在动、怎样动。</translation>
    </message>
    <message>
        <source>{0} takes no prompt.</source>
        <translation>{0} 不支持提示词。</translation>
    </message>
    <message>
        <source>Leave it out, or choose another model.</source>
        <translation>请省略，或选择其他模型。</translation>
    </message>
    <message>
        <source>{0} takes no negative prompt.</source>
        <translation>{0} 不支持负面提示词。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请省略。</translation>
    </message>
    <message>
        <source>{0} can&apos;t end on a picture.</source>
        <translation>{0} 不支持结束画面。</translation>
    </message>
    <message>
        <source>The end picture is not given by its hash.</source>
        <translation>结束画面未用其哈希值指定。</translation>
    </message>
    <message>
        <source>A loop ends where it begins.</source>
        <translation>循环会回到起始画面。</translation>
    </message>
    <message>
        <source>Choose either a loop or an end picture.</source>
        <translation>请选择循环或结束画面之一。</translation>
    </message>
    <message>
        <source>{0} takes no painted hints.</source>
        <translation>{0} 不支持绘制的提示。</translation>
    </message>
    <message>
        <source>Breeze does.</source>
        <translation>Breeze 支持。</translation>
    </message>
    <message>
        <source>{0} has no effects.</source>
        <translation>{0} 没有效果。</translation>
    </message>
    <message>
        <source>Breeze has: leave them out, or choose Breeze.</source>
        <translation>Breeze 有效果：请省略，或选择 Breeze。</translation>
    </message>
    <message>
        <source>{0} puts no border around a photo.</source>
        <translation>{0} 不在照片周围添加填充。</translation>
    </message>
    <message>
        <source>{0} moves the photo&apos;s own colours.</source>
        <translation>{0} 移动照片自身的颜色。</translation>
    </message>
    <message>
        <source>There are none to bring back.</source>
        <translation>没有需要还原的颜色。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}.</source>
        <translation>{0} 不能是 {1}。</translation>
    </message>
    <message>
        <source>It goes from {0} to {1}.</source>
        <translation>范围为 {0} 至 {1}。</translation>
    </message>
    <message>
        <source>Leave them out, or choose another model.</source>
        <translation>请去掉它们，或选择其他模型。</translation>
    </message>
    <message>
        <source>{0} has no experts for high and low noise.</source>
        <translation>{0} 没有高噪声和低噪声专家。</translation>
    </message>
    <message>
        <source>Give the LoRA without them.</source>
        <translation>指定 LoRA 时请不要带上它们。</translation>
    </message>
    <message>
        <source>The {0} is too long or has characters that can&apos;t be printed.</source>
        <translation>{0} 太长，或含有无法显示的字符。</translation>
    </message>
    <message>
        <source>Vivant runs from its source here.</source>
        <translation>此 Vivant 从源代码运行。</translation>
    </message>
    <message>
        <source>Install them beside it: pip install -e &apos;.[models]&apos;</source>
        <translation>请在同一环境中安装：pip install -e &apos;.[models]&apos;</translation>
    </message>
    <message>
        <source>torch was downloaded but does not work on this computer.</source>
        <translation>torch 已下载，但在本电脑上无法运行。</translation>
    </message>
    <message>
        <source>Try again, or use Breeze, which needs no torch.</source>
        <translation>请重试，或使用不需要 torch 的 Breeze。</translation>
    </message>
    <message>
        <source>There is too little room in {0}: {1} GB are needed.</source>
        <translation>{0} 中的空间不足：需要 {1} GB。</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>请腾出空间。</translation>
    </message>
    <message>
        <source>torch could not be downloaded.</source>
        <translation>无法下载 torch。</translation>
    </message>
    <message>
        <source>Check the network and try again; complete files are kept.</source>
        <translation>请检查网络后重试；已完成的文件会保留。</translation>
    </message>
    <message>
        <source>This is the newest Vivant ({0}).</source>
        <translation>这是最新的 Vivant ({0})。</translation>
    </message>
    <message>
        <source>This copy of Vivant has no address for its releases.</source>
        <translation>此 Vivant 没有发布地址。</translation>
    </message>
    <message>
        <source>Check the page you downloaded Vivant from.</source>
        <translation>请查看您下载 Vivant 的页面。</translation>
    </message>
    <message>
        <source>The list of releases can&apos;t be read.</source>
        <translation>无法读取发布列表。</translation>
    </message>
    <message>
        <source>The list of releases can&apos;t be reached.</source>
        <translation>无法访问发布列表。</translation>
    </message>
    <message>
        <source>Is there a network? Try again later.</source>
        <translation>网络是否已连接？请稍后重试。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>The clips need about {0} GB of disk, and {1} GB are free.</source>
        <translation>片段约需 {0} GB 磁盘空间，可用 {1} GB。</translation>
    </message>
    <message>
        <source>Free some space, choose another disk, or make the batch in parts: --part 1/10.</source>
        <translation>请释放空间、选择其他磁盘，或将批次分成几部分：--part 1/10。</translation>
    </message>
    <message>
        <source>What is done is kept; the batch goes on.</source>
        <translation>已完成的会保留；批次继续进行。</translation>
    </message>
    <message>
        <source>The clips can&apos;t be written into “{0}”{1}.</source>
        <translation>无法将片段写入“{0}”{1}。</translation>
    </message>
    <message>
        <source>There is no batch in “{0}” that could go on.</source>
        <translation>“{0}”中没有可以继续的批次。</translation>
    </message>
    <message>
        <source>The plan of the batch in “{0}” is damaged.</source>
        <translation>“{0}”中批次的计划已损坏。</translation>
    </message>
    <message>
        <source>Another Vivant is working on “{0}”.</source>
        <translation>另一个 Vivant 正在处理“{0}”。</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>请等待其完成。</translation>
    </message>
    <message>
        <source>Start one: vivant batch FOLDER -o OUT</source>
        <translation>开始一个批次：vivant batch 文件夹 -o 输出</translation>
    </message>
    <message>
        <source>Give the photos or the table again; what is done stays.</source>
        <translation>请重新指定照片或表格；已完成的会保留。</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was planned.</source>
        <translation>“{0}”在计划之后发生了变化。</translation>
    </message>
    <message>
        <source>Start the batch again.</source>
        <translation>请重新开始批次。</translation>
    </message>
    <message>
        <source>This recipe ends on a picture.</source>
        <translation>此配方有结束画面。</translation>
    </message>
    <message>
        <source>{0} is not a ratio.</source>
        <translation>{0} 不是比例。</translation>
    </message>
    <message>
        <source>Write it like 9:16 or 1:1.</source>
        <translation>请写成 9:16 或 1:1 的形式。</translation>
    </message>
    <message>
        <source>{0} in the column “{1}” is not a number.</source>
        <translation>“{1}”列中的 {0} 不是数字。</translation>
    </message>
    <message>
        <source>For a single photo use vivant animate.</source>
        <translation>单张照片请使用 vivant animate。</translation>
    </message>
    <message>
        <source>It has {0} cells, and the table has {1} columns.</source>
        <translation>该行有 {0} 个单元格，而表格有 {1} 列。</translation>
    </message>
    <message>
        <source>There is no folder and no table “{0}”.</source>
        <translation>没有文件夹或表格“{0}”。</translation>
    </message>
    <message>
        <source>Is the name spelled correctly?</source>
        <translation>名称拼写是否正确？</translation>
    </message>
    <message>
        <source>“{0}” is neither a folder nor a .csv or .tsv table.</source>
        <translation>“{0}”既不是文件夹，也不是 .csv 或 .tsv 表格。</translation>
    </message>
    <message>
        <source>Its first row names the columns; “{0}” is the one that is needed.</source>
        <translation>第一行为列名；“{0}”列是必需的。</translation>
    </message>
    <message>
        <source>“{0}” is too large for a table.</source>
        <translation>“{0}”作为表格太大。</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>请拆分成几个表格。</translation>
    </message>
    <message>
        <source>Put quotes around text with commas in it.</source>
        <translation>含有逗号的文字请加引号。</translation>
    </message>
    <message>
        <source>Vivant takes files only: save it to the disk first.</source>
        <translation>Vivant 只接受文件：请先保存到磁盘。</translation>
    </message>
    <message>
        <source>It names no photo.</source>
        <translation>未指定照片。</translation>
    </message>
    <message>
        <source>Fill in the column “{0}”.</source>
        <translation>请填写“{0}”列。</translation>
    </message>
    <message>
        <source>“{0}” has no column with photos.</source>
        <translation>“{0}”没有照片列。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read as a table.</source>
        <translation>无法将“{0}”作为表格读取。</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>请重新保存为 CSV。</translation>
    </message>
    <message>
        <source>{0} is a web address.</source>
        <translation>{0} 是网址。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or other names.</source>
        <translation>请选择空文件夹，或使用其他名称。</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>请释放一些空间，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The machines that took it have ended each time.</source>
        <translation>接手的电脑每次都中断了。</translation>
    </message>
    <message>
        <source>Is it open (vivant crew open), and is the key the same?</source>
        <translation>协作组是否已开启 (vivant crew open)，密钥是否相同？</translation>
    </message>
    <message>
        <source>No scheduler answers at {0}.</source>
        <translation>{0} 上没有调度程序响应。</translation>
    </message>
    <message>
        <source>Is there enough memory on them?</source>
        <translation>它们的内存是否足够？</translation>
    </message>
    <message>
        <source>The crew is gone; {0} clips of this run are safe. Waiting for it to come back.</source>
        <translation>协作组已断开；本次运行的 {0} 个片段已保存。正在等待其恢复。</translation>
    </message>
    <message>
        <source>The crew is back.</source>
        <translation>协作组已恢复。</translation>
    </message>
    <message>
        <source>A member of the crew could not do it.</source>
        <translation>协作组的一个成员无法完成。</translation>
    </message>
    <message>
        <source>Write it like tls://192.168.1.5:8786; nothing is sent unencrypted.</source>
        <translation>请写成 tls://192.168.1.5:8786 的形式；所有内容都加密传输。</translation>
    </message>
    <message>
        <source>“{0}” is not the key of a crew.</source>
        <translation>“{0}”不是协作组的密钥。</translation>
    </message>
    <message>
        <source>Make one: vivant crew key crew.pem</source>
        <translation>创建一个：vivant crew key crew.pem</translation>
    </message>
    <message>
        <source>Others can read the key “{0}”.</source>
        <translation>其他人可以读取密钥“{0}”。</translation>
    </message>
    <message>
        <source>Close it: chmod 600 {0}</source>
        <translation>请限制权限：chmod 600 {0}</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a crew.</source>
        <translation>“{0}”不是协作组的地址。</translation>
    </message>
    <message>
        <source>A crew needs {0}, which is not installed.</source>
        <translation>协作组需要 {0}，目前未安装。</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;vivant[crew]&apos;</source>
        <translation>安装：pip install &apos;vivant[crew]&apos;</translation>
    </message>
    <message>
        <source>There is no key “{0}”.</source>
        <translation>没有密钥“{0}”。</translation>
    </message>
    <message>
        <source>{0} is gone. Looking for it again.</source>
        <translation>{0} 已断开。正在重新查找。</translation>
    </message>
    <message>
        <source>Choose another --host or --port.</source>
        <translation>请选择其他 --host 或 --port。</translation>
    </message>
    <message>
        <source>Joined {0}.</source>
        <translation>已加入 {0}。</translation>
    </message>
    <message>
        <source>{0}:{1} can&apos;t be opened.</source>
        <translation>无法打开 {0}:{1}。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be found.</source>
        <translation>找不到“{0}”。</translation>
    </message>
    <message>
        <source>Is the name spelled correctly, and the network there?</source>
        <translation>名称拼写是否正确，网络是否已连接？</translation>
    </message>
    <message>
        <source>{0} has no encoder {1}.</source>
        <translation>{0} 没有编码器 {1}。</translation>
    </message>
    <message>
        <source>Printed text can&apos;t be read.</source>
        <translation>无法读取印刷文字。</translation>
    </message>
    <message>
        <source>This pattern of names is too long.</source>
        <translation>此名称模式太长。</translation>
    </message>
    <message>
        <source>Use up to {0} characters.</source>
        <translation>请最多使用 {0} 个字符。</translation>
    </message>
    <message>
        <source>A brace in this pattern of names is not closed.</source>
        <translation>此名称模式中有未闭合的大括号。</translation>
    </message>
    <message>
        <source>{0} leads out of the folder of the clips.</source>
        <translation>{0} 指向片段文件夹之外。</translation>
    </message>
    <message>
        <source>Use a name without “..”.</source>
        <translation>请使用不含“..”的名称。</translation>
    </message>
    <message>
        <source>A name can&apos;t contain {{0}}.</source>
        <translation>名称中不能包含 {{0}}。</translation>
    </message>
    <message>
        <source>Write FILE:0.8, or for one of two experts FILE:0.8:high.</source>
        <translation>请写成 文件:0.8；若只用于两个专家之一，写成 文件:0.8:high。</translation>
    </message>
    <message>
        <source>{0} names no file.</source>
        <translation>{0} 没有指出文件。</translation>
    </message>
    <message>
        <source>No place is chosen.</source>
        <translation>未选择平台。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message>
        <source>To stay below the limit: {0}.</source>
        <translation>为不超过上限：{0}。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选。</translation>
    </message>
    <message>
        <source>For the web: {0}.</source>
        <translation>用于网页：{0}。</translation>
    </message>
    <message>
        <source>A preset holds: {0}.</source>
        <translation>预设包含：{0}。</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>没有预设 {0}。</translation>
    </message>
    <message>
        <source>Choose a model of the list.</source>
        <translation>请从列表中选择模型。</translation>
    </message>
    <message>
        <source>This version of Vivant does not know {0} in a preset.</source>
        <translation>此版本的 Vivant 不支持预设中的 {0}。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <source>{0} is the name of a place.</source>
        <translation>{0} 是平台的名称。</translation>
    </message>
    <message>
        <source>The settings of the preset can&apos;t be read.</source>
        <translation>无法读取预设的设置。</translation>
    </message>
    <message>
        <source>The export of the preset can&apos;t be read.</source>
        <translation>无法读取预设的导出设置。</translation>
    </message>
    <message>
        <source>There is no format {0}.</source>
        <translation>没有格式 {0}。</translation>
    </message>
    <message>
        <source>{0} is too large to be a preset of Vivant&apos;s.</source>
        <translation>{0} 太大，不像是 Vivant 的预设。</translation>
    </message>
    <message>
        <source>The preset can&apos;t be kept in {0}: {1}.</source>
        <translation>无法将预设保存到 {0}：{1}。</translation>
    </message>
    <message>
        <source>There is a preset {0} already.</source>
        <translation>预设 {0} 已存在。</translation>
    </message>
    <message>
        <source>A preset can&apos;t hold weights of your own: they are only here.</source>
        <translation>预设不能包含您自己的权重：它们只存在于本电脑。</translation>
    </message>
    <message>
        <source>This is not a preset of Vivant&apos;s.</source>
        <translation>这不是 Vivant 的预设。</translation>
    </message>
    <message>
        <source>Save one in the window: Preset, Save as…</source>
        <translation>请在窗口中保存：“预设”→“另存为…”</translation>
    </message>
    <message>
        <source>This preset is of another version of Vivant.</source>
        <translation>此预设来自其他版本的 Vivant。</translation>
    </message>
    <message>
        <source>Save it again there, or here.</source>
        <translation>请在原处或此处重新保存。</translation>
    </message>
    <message>
        <source>The preset has no name.</source>
        <translation>预设没有名称。</translation>
    </message>
    <message>
        <source>“{0}” of the preset has a value of the wrong kind.</source>
        <translation>预设中“{0}”的值类型不正确。</translation>
    </message>
    <message>
        <source>{0} is not a preset of Vivant&apos;s.</source>
        <translation>{0} 不是 Vivant 的预设。</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>磁盘是否有空间？</translation>
    </message>
    <message>
        <source>This is not a preset of Vivant&apos;s: it can&apos;t be read.</source>
        <translation>这不是 Vivant 的预设：无法读取。</translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly.</source>
        <translation>预览意外停止。</translation>
    </message>
    <message>
        <source>It starts again by itself. {0}</source>
        <translation>它会自动重新启动。{0}</translation>
    </message>
    <message>
        <source>No label was found in this photo.</source>
        <translation>此照片中未找到标签。</translation>
    </message>
    <message>
        <source>Mark what must stay as it is in the photo.</source>
        <translation>请标出必须与照片保持一致的部分。</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>此照片中未找到面部。</translation>
    </message>
    <message>
        <source>Faces that are turned away are not found.</source>
        <translation>侧转的面部无法识别。</translation>
    </message>
    <message>
        <source>This recipe was made by an older Breeze: the clip will look a little different.</source>
        <translation>此配方由较旧的 Breeze 生成：片段会略有不同。</translation>
    </message>
    <message>
        <source>This recipe was made with your own weights.</source>
        <translation>此配方使用了您自己的权重。</translation>
    </message>
    <message>
        <source>Give their folder with --model.</source>
        <translation>请用 --model 指定其文件夹。</translation>
    </message>
    <message>
        <source>The photo is {0}x{1}: the clip is made at {2}x{3}.</source>
        <translation>照片为 {0}x{1}：片段以 {2}x{3} 生成。</translation>
    </message>
    <message>
        <source>The settings in “{0}” can&apos;t be read.</source>
        <translation>无法读取“{0}”中的设置。</translation>
    </message>
    <message>
        <source>“{0}” is not a setting.</source>
        <translation>“{0}”不是设置项。</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>可用：{0}。</translation>
    </message>
    <message>
        <source>Possible are: {0}.</source>
        <translation>可用的值：{0}。</translation>
    </message>
    <message>
        <source>Is the disk full, or the folder read-only?</source>
        <translation>磁盘是否已满，或文件夹是否为只读？</translation>
    </message>
    <message>
        <source>“{0}” is not valid for {1}.</source>
        <translation>“{0}”对 {1} 无效。</translation>
    </message>
    <message>
        <source>The settings in “{0}” can&apos;t be written.</source>
        <translation>无法写入“{0}”中的设置。</translation>
    </message>
    <message>
        <source>“{0}” is not valid for {1}: {2}.</source>
        <translation>“{0}”对 {1} 无效：{2}。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (status {0}).</source>
        <translation>引擎意外停止（退出状态 {0}）。</translation>
    </message>
    <message>
        <source>Try again; the photo is safe. {0}</source>
        <translation>请重试；照片不受影响。{0}</translation>
    </message>
    <message>
        <source>The computer ran out of memory, or something ended the engine.</source>
        <translation>电脑内存不足，或引擎被终止。</translation>
    </message>
    <message>
        <source>Try a smaller size or fewer frames.</source>
        <translation>请尝试较小的尺寸或较少的帧。</translation>
    </message>
    <message>
        <source>No folder can be kept in {0}.</source>
        <translation>无法在 {0} 中创建文件夹。</translation>
    </message>
    <message>
        <source>{0} is not on this computer.</source>
        <translation>{0} 不在本电脑上。</translation>
    </message>
    <message>
        <source>Put its files into {0}.</source>
        <translation>请将其文件放入 {0}。</translation>
    </message>
    <message>
        <source>{0} is not installed ({1} GB).</source>
        <translation>{0} 未安装 ({1} GB)。</translation>
    </message>
    <message>
        <source>Fetch it, or use what you have: in the window under File, Models; or vivant models fetch {0}.</source>
        <translation>请下载，或使用已有的文件：在窗口的“文件”→“模型”中，或运行 vivant models fetch {0}。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is missing or not as it was.</source>
        <translation>{0} 已损坏：{1} 缺失或与原来不同。</translation>
    </message>
    <message>
        <source>Check it and download what is wrong again: in the window under File, Models; or vivant models verify {0}, then vivant models fetch {1}.</source>
        <translation>请检查并重新下载有问题的文件：在窗口的“文件”→“模型”中进行；或先运行 vivant models verify {0}，再运行 vivant models fetch {1}。</translation>
    </message>
    <message>
        <source>{0} is here only in part.</source>
        <translation>{0} 不完整。</translation>
    </message>
    <message>
        <source>Download the rest: in the window under File, Models; or vivant models fetch {0}.</source>
        <translation>请下载其余部分：在窗口的“文件”→“模型”中进行；或运行 vivant models fetch {0}。</translation>
    </message>
    <message>
        <source>{0} was damaged in transit twice.</source>
        <translation>{0} 在传输中两次损坏。</translation>
    </message>
    <message>
        <source>Try another network or mirror.</source>
        <translation>请尝试其他网络或镜像。</translation>
    </message>
    <message>
        <source>{0} Gave up after {1} attempts.</source>
        <translation>{0} 尝试 {1} 次后放弃。</translation>
    </message>
    <message>
        <source>Check the network; downloaded files are kept.</source>
        <translation>请检查网络；已下载的文件会保留。</translation>
    </message>
    <message>
        <source>The model needs {0} GB more, and {1} GB are free in {2}.</source>
        <translation>模型还需要 {0} GB，{2} 中可用 {1} GB。</translation>
    </message>
    <message>
        <source>Free some space, or set VIVANT_HOME to a folder on another disk.</source>
        <translation>请释放空间，或将 VIVANT_HOME 设为其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>{0} lists none of the files that {1} needs.</source>
        <translation>{0} 未列出 {1} 所需的任何文件。</translation>
    </message>
    <message>
        <source>This model is already being downloaded.</source>
        <translation>此模型正在下载。</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>请等待，或先将其停止。</translation>
    </message>
    <message>
        <source>Free some space; downloaded files are kept.</source>
        <translation>请释放空间；已下载的文件会保留。</translation>
    </message>
    <message>
        <source>The connection ended too early.</source>
        <translation>连接提前中断。</translation>
    </message>
    <message>
        <source>{0} is larger than the Hub says it is.</source>
        <translation>{0} 比 Hub 标明的更大。</translation>
    </message>
    <message>
        <source>{0} refused (status {1}).</source>
        <translation>{0} 拒绝了请求（状态码 {1}）。</translation>
    </message>
    <message>
        <source>Look at {0}.</source>
        <translation>请查看 {0}。</translation>
    </message>
    <message>
        <source>{0} sends the download on and on.</source>
        <translation>{0} 不断重定向下载。</translation>
    </message>
    <message>
        <source>Try again later, or another mirror.</source>
        <translation>请稍后重试，或使用其他镜像。</translation>
    </message>
    <message>
        <source>{0} is busy (status {1}).</source>
        <translation>{0} 繁忙（状态码 {1}）。</translation>
    </message>
    <message>
        <source>{0} requires you to accept its terms.</source>
        <translation>{0} 要求您接受其条款。</translation>
    </message>
    <message>
        <source>Accept them at {0}{1}.</source>
        <translation>请在 {0}{1} 接受。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read.</source>
        <translation>无法读取 {0}。</translation>
    </message>
    <message>
        <source>Fetch the file that it stands for: git lfs pull.</source>
        <translation>请获取它所代表的文件：git lfs pull。</translation>
    </message>
    <message>
        <source>a Procreate file</source>
        <translation> Procreate 文件</translation>
    </message>
    <message>
        <source>a Sketch file</source>
        <translation> Sketch 文件</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation> JPEG XL 图片</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation> JPEG 2000 图片</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation> JPEG XR 图片</translation>
    </message>
    <message>
        <source>a GIMP file (XCF)</source>
        <translation> GIMP 文件 (XCF)</translation>
    </message>
    <message>
        <source>an Affinity file</source>
        <translation> Affinity 文件</translation>
    </message>
    <message>
        <source>a Clip Studio file</source>
        <translation> Clip Studio 文件</translation>
    </message>
    <message>
        <source>a Paint.NET file</source>
        <translation> Paint.NET 文件</translation>
    </message>
    <message>
        <source>a PaintShop Pro file</source>
        <translation> PaintShop Pro 文件</translation>
    </message>
    <message>
        <source>an InDesign document</source>
        <translation> InDesign 文档</translation>
    </message>
    <message>
        <source>a Krita file</source>
        <translation> Krita 文件</translation>
    </message>
    <message>
        <source>an OpenRaster file</source>
        <translation> OpenRaster 文件</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation> OpenEXR 图片</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation> Radiance HDR 图片</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation> QOI 图片</translation>
    </message>
    <message>
        <source>a BPG picture</source>
        <translation> BPG 图片</translation>
    </message>
    <message>
        <source>a DPX picture</source>
        <translation> DPX 图片</translation>
    </message>
    <message>
        <source>a FITS picture</source>
        <translation> FITS 图片</translation>
    </message>
    <message>
        <source>a medical picture (DICOM)</source>
        <translation>医学影像 (DICOM)</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation> MNG 动画</translation>
    </message>
    <message>
        <source>a JNG picture</source>
        <translation> JNG 图片</translation>
    </message>
    <message>
        <source>an SGI picture</source>
        <translation> SGI 图片</translation>
    </message>
    <message>
        <source>a PCX picture</source>
        <translation> PCX 图片</translation>
    </message>
    <message>
        <source>an XPM picture</source>
        <translation> XPM 图片</translation>
    </message>
    <message>
        <source>an ImageMagick file (MIFF)</source>
        <translation> ImageMagick 文件 (MIFF)</translation>
    </message>
    <message>
        <source>a PICT picture</source>
        <translation> PICT 图片</translation>
    </message>
    <message>
        <source>a Blender file</source>
        <translation> Blender 文件</translation>
    </message>
    <message>
        <source>a DirectDraw texture</source>
        <translation> DirectDraw 纹理</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>图标文件</translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation> Windows 图形 (EMF)</translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation> Windows 图形 (WMF)</translation>
    </message>
    <message>
        <source>a PostScript drawing</source>
        <translation> PostScript 图形</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation> PDF 文档</translation>
    </message>
    <message>
        <source>a CorelDRAW file</source>
        <translation> CorelDRAW 文件</translation>
    </message>
    <message>
        <source>a companion file of macOS</source>
        <translation> macOS 的附属文件</translation>
    </message>
    <message>
        <source>a folder&apos;s settings file of macOS</source>
        <translation> macOS 的文件夹设置文件</translation>
    </message>
    <message>
        <source>an archive or an Office document</source>
        <translation>压缩包或 Office 文档</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>旧版 Office 文档</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>a sound or a video</source>
        <translation>音频或视频</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a pointer of Git LFS</source>
        <translation> Git LFS 指针文件</translation>
    </message>
    <message>
        <source>a web page or a drawing in text</source>
        <translation>网页或文本形式的图形</translation>
    </message>
    <message>
        <source>a camera&apos;s RAW file</source>
        <translation>相机的 RAW 文件</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>filled with zeros</source>
        <translation>全为零的文件</translation>
    </message>
    <message>
        <source>a Targa picture</source>
        <translation> Targa 图片</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>其他类型的文件，不是图片</translation>
    </message>
    <message>
        <source>an Illustrator file</source>
        <translation> Illustrator 文件</translation>
    </message>
    <message>
        <source>a thumbnail cache of Windows</source>
        <translation> Windows 的缩略图缓存</translation>
    </message>
    <message>
        <source>a Netpbm picture</source>
        <translation> Netpbm 图片</translation>
    </message>
    <message>
        <source>a JPEG-LS picture</source>
        <translation> JPEG-LS 图片</translation>
    </message>
    <message>
        <source>a lossless JPEG</source>
        <translation>无损 JPEG</translation>
    </message>
    <message>
        <source>a hierarchical JPEG</source>
        <translation>分层 JPEG</translation>
    </message>
    <message>
        <source>a JPEG with {0} bits per colour</source>
        <translation>每种颜色 {0} 位的 JPEG</translation>
    </message>
    <message>
        <source>a TIFF with {0} compression</source>
        <translation>使用 {0} 压缩的 TIFF</translation>
    </message>
    <message>
        <source>A portrait: the person moves and blinks, the camera pushes in gently.</source>
        <translation>人像：人物活动并眨眼，镜头缓缓推近。</translation>
    </message>
    <message>
        <source>A dark portrait: the person moves and blinks, dust drifts, the camera pushes in gently.</source>
        <translation>暗调人像：人物活动并眨眼，尘埃飘浮，镜头缓缓推近。</translation>
    </message>
    <message>
        <source>A statue: light passes over it, the camera moves around it.</source>
        <translation>一尊雕像：光线掠过，镜头环绕。</translation>
    </message>
    <message>
        <source>People: they move and blink, the camera pushes in.</source>
        <translation>多人：他们活动并眨眼，镜头推近。</translation>
    </message>
    <message>
        <source>A product on plain ground: a strip light moves around it, the camera is static.</source>
        <translation>纯色背景上的产品：光带环绕移动，镜头静止。</translation>
    </message>
    <message>
        <source>An animal: it breathes and moves a little, the camera pushes in gently.</source>
        <translation>动物：它呼吸并微微活动，镜头缓缓推近。</translation>
    </message>
    <message>
        <source>An animal or a plant: it moves gently, the camera pushes in gently.</source>
        <translation>动物或植物：轻柔地运动，镜头缓缓推近。</translation>
    </message>
    <message>
        <source>A hot drink: steam rises, highlights flash, the camera pushes in gently.</source>
        <translation>热饮：热气升腾，高光闪烁，镜头缓缓推近。</translation>
    </message>
    <message>
        <source>Water: it flows and glitters, clouds drift, the camera pushes in gently.</source>
        <translation>水：水面流动闪烁，云在飘移，镜头缓缓推近。</translation>
    </message>
    <message>
        <source>A fire: flames rise and flicker, the camera pushes in gently.</source>
        <translation>火：火焰升腾摇曳，镜头缓缓推近。</translation>
    </message>
    <message>
        <source>Lamps at night: they glow and flicker, the camera pushes in.</source>
        <translation>夜晚的灯光：灯光闪烁摇曳，镜头推近。</translation>
    </message>
    <message>
        <source>A subject in front of greenery: hair and leaves move gently, the camera pushes in gently.</source>
        <translation>绿色植物前的主体：毛发和叶子轻轻摆动，镜头缓缓推近。</translation>
    </message>
    <message>
        <source>Plants: a breeze moves them and their light, the camera pushes in gently.</source>
        <translation>植物：微风拂动，光影摇曳，镜头缓缓推近。</translation>
    </message>
    <message>
        <source>An object: light passes over it, the camera moves around it.</source>
        <translation>物体：光线掠过，镜头环绕。</translation>
    </message>
    <message>
        <source>A subject in the open air: light passes over it, the camera moves around it.</source>
        <translation>户外主体：光线掠过，镜头环绕。</translation>
    </message>
    <message>
        <source>Likeness to the photo: {0:.2f} of 1</source>
        <translation>与照片的相似度：{0:.2f}（满分 1）</translation>
    </message>
    <message>
        <source>Like the photo</source>
        <translation>与照片一致</translation>
    </message>
    <message>
        <source>Slightly different</source>
        <translation>略有不同</translation>
    </message>
    <message>
        <source>Differs from the photo</source>
        <translation>与照片不同</translation>
    </message>
    <message>
        <source>Give that picture again with --end-image. A batch takes recipes without an end picture.</source>
        <translation>请用 --end-image 重新指定该图片。批次只接受没有结束画面的配方。</translation>
    </message>
    <message>
        <source>Look at {0}; it may have moved.</source>
        <translation>请查看 {0}；它可能已移动。</translation>
    </message>
    <message>
        <source>Downloads are switched off (HF_HUB_OFFLINE).</source>
        <translation>下载已关闭 (HF_HUB_OFFLINE)。</translation>
    </message>
    <message>
        <source>Import the files instead.</source>
        <translation>请改为导入文件。</translation>
    </message>
    <message>
        <source>{0} sends the download on to another place: {1}.</source>
        <translation>{0} 将下载重定向到其他位置：{1}。</translation>
    </message>
    <message>
        <source>Nothing was fetched from there. Try again later, or another mirror.</source>
        <translation>未从该处下载任何内容。请稍后重试，或使用其他镜像。</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>连接中断。</translation>
    </message>
    <message>
        <source>{0} did not answer with a list of files.</source>
        <translation>{0} 未返回文件列表。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached.</source>
        <translation>无法访问 {0}。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be asked: {1}.</source>
        <translation>无法查询 {0}：{1}。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>is not a file any more.</source>
        <translation>不再是文件。</translation>
    </message>
    <message>
        <source>has another size than it had.</source>
        <translation>大小与之前不同。</translation>
    </message>
    <message>
        <source>has changed since it came here.</source>
        <translation>在获取后发生了变化。</translation>
    </message>
    <message>
        <source>can&apos;t be read ({0}).</source>
        <translation>无法读取 ({0})。</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>请手动删除。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s files and permissions.</source>
        <translation>请检查文件夹中的文件及其权限。</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>请检查文件及其权限。</translation>
    </message>
    <message>
        <source>{0} holds no weights of {1} as safetensors.</source>
        <translation>{0} 不含 {1} 的 safetensors 权重。</translation>
    </message>
    <message>
        <source>Choose the folder that model_index.json (or config.json) is in.</source>
        <translation>请选择 model_index.json（或 config.json）所在的文件夹。</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>没有文件夹 {0}。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>{0} is not in {1}.</source>
        <translation>{0} 不在 {1} 中。</translation>
    </message>
    <message>
        <source>Give the folder it is in.</source>
        <translation>请指定其所在的文件夹。</translation>
    </message>
    <message>
        <source>{0} is being imported already.</source>
        <translation>{0} 正在导入。</translation>
    </message>
    <message>
        <source>{0} must be installed before its {1} can be replaced.</source>
        <translation>必须先安装 {0}，才能替换其 {1}。</translation>
    </message>
    <message>
        <source>Download it first.</source>
        <translation>请先下载。</translation>
    </message>
    <message>
        <source>{0} holds too much to be one model.</source>
        <translation>{0} 的内容过多，不像是一个模型。</translation>
    </message>
    <message>
        <source>Choose the model&apos;s own folder.</source>
        <translation>请选择模型自身的文件夹。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be linked from {1}.</source>
        <translation>无法从 {1} 链接 {0}。</translation>
    </message>
    <message>
        <source>Move one of them to the other&apos;s disk.</source>
        <translation>请将其中一个移到另一个所在的磁盘。</translation>
    </message>
    <message>
        <source>The LoRA “{0}” is not on this computer.</source>
        <translation>这台电脑上没有 LoRA“{0}”。</translation>
    </message>
    <message>
        <source>Give its file again, or import it: vivant models import loras FOLDER</source>
        <translation>请重新指定它的文件，或导入：vivant models import loras 文件夹</translation>
    </message>
    <message>
        <source>The LoRA “{0}” has changed since it came here.</source>
        <translation>LoRA“{0}”自导入后已发生变化。</translation>
    </message>
    <message>
        <source>Give its file again.</source>
        <translation>请重新指定它的文件。</translation>
    </message>
    <message>
        <source>There are no safetensors files in {0}.</source>
        <translation>{0} 中没有 safetensors 文件。</translation>
    </message>
    <message>
        <source>Give the folder that holds the LoRAs.</source>
        <translation>请指定存放 LoRA 的文件夹。</translation>
    </message>
    <message>
        <source>Frames kept: {0}. To continue: vivant export {1} -o OUT</source>
        <translation>已保留的帧数：{0}。继续请运行：vivant export {1} -o OUT</translation>
    </message>
    <message>
        <source>The motion so far is kept. To continue: vivant export {0} -o OUT</source>
        <translation>目前的运动已保留。继续请运行：vivant export {0} -o OUT</translation>
    </message>
    <message>
        <source>A label in it can be restored alone.</source>
        <translation>其中的标签可以单独还原。</translation>
    </message>
    <message>
        <source>No product was found in this photo.</source>
        <translation>此照片中未找到商品。</translation>
    </message>
    <message>
        <source>The photo&apos;s border cuts off the product.</source>
        <translation>商品被照片边缘截断。</translation>
    </message>
    <message>
        <source>The outline of the product can&apos;t be seen clearly enough in the photo.</source>
        <translation>照片中商品的轮廓不够清晰。</translation>
    </message>
    <message>
        <source>The subject of this photo is no bottle or box, and may change its shape.</source>
        <translation>此照片的主体不是瓶子或盒子，形状可能会改变。</translation>
    </message>
    <message>
        <source>The subject of this photo is a person, not a product.</source>
        <translation>此照片的主体是人物，不是商品。</translation>
    </message>
    <message>
        <source>The subject of this photo lives or is soft, so its shape may change.</source>
        <translation>此照片的主体是活物或柔软之物，形状可能会改变。</translation>
    </message>
    <message>
        <source>It can&apos;t be told surely enough where the product is in the clip.</source>
        <translation>无法足够确定商品在片段中的位置。</translation>
    </message>
    <message>
        <source>The clip no longer shows the product as a whole.</source>
        <translation>片段中已不再显示完整的商品。</translation>
    </message>
    <message>
        <source>Make it again with less motion or another seed.</source>
        <translation>请减少运动或用其他种子重新生成。</translation>
    </message>
    <message>
        <source>Restore the label, or make the clip again with less motion.</source>
        <translation>请还原标签，或减少运动后重新生成片段。</translation>
    </message>
    <message>
        <source>Restore the face, or make the clip again with less motion.</source>
        <translation>请还原面部，或减少运动后重新生成片段。</translation>
    </message>
    <message>
        <source>Restore the colours, or make the clip again with another seed.</source>
        <translation>请还原颜色，或用其他种子重新生成片段。</translation>
    </message>
    <message>
        <source>In {0} of {1} frames, first in frame {2}: {3}.</source>
        <translation>{1} 帧中有 {0} 帧，最早在第 {2} 帧：{3}。</translation>
    </message>
    <message>
        <source>Labels were not checked: text can&apos;t be read here.</source>
        <translation>未检查标签：此处无法读取文字。</translation>
    </message>
    <message>
        <source>Say where they are: vivant report --region X,Y,W,H.</source>
        <translation>请指定位置：vivant report --region X,Y,W,H。</translation>
    </message>
    <message>
        <source>Hands were not checked: the network that finds them is missing.</source>
        <translation>未检查手部：缺少用于查找手部的网络。</translation>
    </message>
    <message>
        <source>The network that recognises people is missing.</source>
        <translation>缺少识别人物的网络。</translation>
    </message>
    <message>
        <source>Weights in int8 need the package torchao, which is not installed.</source>
        <translation>int8 权重需要 torchao 包，但它尚未安装。</translation>
    </message>
    <message>
        <source>Choose fp8, or install it beside torch: pip install torchao</source>
        <translation>请选择 fp8，或将其安装到 torch 所在环境：pip install torchao</translation>
    </message>
    <message>
        <source>The model&apos;s {0} lacks {1}.</source>
        <translation>模型的 {0} 缺少 {1}。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} has what it should not: {1}.</source>
        <translation>模型的 {0} 含有多余内容：{1}。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} has another shape of {1}.</source>
        <translation>模型的 {0} 中 {1} 的形状不同。</translation>
    </message>
    <message>
        <source>“{0}” does not belong in {1}.</source>
        <translation>“{0}”不属于 {1}。</translation>
    </message>
    <message>
        <source>this kind of BMP is not supported</source>
        <translation>不支持这种 BMP</translation>
    </message>
    <message>
        <source>Save it as a grey PNG or TIFF of 8 or 16 bits; white is near.</source>
        <translation>请存为 8 位或 16 位灰度 PNG 或 TIFF；白色表示近。</translation>
    </message>
    <message>
        <source>“{0}” is {1}x{2} pixels, and the photo {3}x{4}: the shapes differ.</source>
        <translation>“{0}”为 {1}x{2} 像素，照片为 {3}x{4}：比例不同。</translation>
    </message>
    <message>
        <source>The depth picture in this request is damaged.</source>
        <translation>此请求中的深度图已损坏。</translation>
    </message>
    <message>
        <source>A depth picture shows all of the photo, in any size of the same shape.</source>
        <translation>深度图须显示整张照片，比例相同，大小不限。</translation>
    </message>
    <message>
        <source>“{0}” is in colour, and a depth picture is grey.</source>
        <translation>“{0}”是彩色的，而深度图是灰度的。</translation>
    </message>
    <message>
        <source>“{0}” has neither 8 nor 16 bits.</source>
        <translation>“{0}”既不是 8 位也不是 16 位。</translation>
    </message>
    <message>
        <source>“{0}” is no name for a depth picture.</source>
        <translation>“{0}”不能用作深度图的文件名。</translation>
    </message>
    <message>
        <source>Let it end in .png or .tif.</source>
        <translation>请以 .png 或 .tif 结尾。</translation>
    </message>
    <message>
        <source>“{0}” exists already.</source>
        <translation>“{0}”已存在。</translation>
    </message>
    <message>
        <source>Choose another name, or add --force.</source>
        <translation>请换一个名称，或加上 --force。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read as a depth picture.</source>
        <translation>无法将“{0}”作为深度图读取。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>The network that finds hands is missing.</source>
        <translation>缺少用于查找手部的网络。</translation>
    </message>
    <message>
        <source>The sound in {0} is damaged.</source>
        <translation>{0} 中的声音已损坏。</translation>
    </message>
    <message>
        <source>The clip is complete without it.</source>
        <translation>没有声音，片段仍然完整。</translation>
    </message>
    <message>
        <source>Five seconds in 480p in eight to twelve steps, fine for its size. Not licensed in the EU, the UK and Korea.</source>
        <translation>480p 五秒，八到十二步，以其规模而言质量出色。在欧盟、英国和韩国未获许可。</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea: neither the model nor what it makes may be used there.</source>
        <translation>在欧盟、英国和韩国未获许可：在这些地区，既不得使用该模型，也不得使用它生成的内容。</translation>
    </message>
    <message>
        <source>The fastest of the large ones, in eight steps: start and end picture, a true speed of motion, ten seconds.</source>
        <translation>大型模型中最快，只需八步：起始和结束画面、真实的运动速度、十秒。</translation>
    </message>
    <message>
        <source>LTX-Video at 13 billion parameters, in eight steps: finer than 2B, slower, start and end picture.</source>
        <translation>130 亿参数的 LTX-Video，八步：比 2B 更精细、更慢，支持起始和结束画面。</translation>
    </message>
    <message>
        <source>Frames with the sound that belongs to them, in eight steps, up to twenty seconds: for the largest machines.</source>
        <translation>画面及与之相配的声音，八步，最长二十秒：适合最强大的机器。</translation>
    </message>
    <message>
        <source>Its own terms, reportedly free below a revenue of ten million dollars; its text encoder has Gemma&apos;s. Read them before selling what you make.</source>
        <translation>有其自身条款，据称收入低于一千万美元者免费；文本编码器适用 Gemma 的条款。出售作品前请先阅读。</translation>
    </message>
    <message>
        <source>What came before 0.9.8 distilled.</source>
        <translation>0.9.8 distilled 的前身。</translation>
    </message>
    <message>
        <source>Write: path from 0,0,1 to 0.2,0.1,0.6 ease=out; each frame is X,Y,WIDTH in shares of the photo.</source>
        <translation>请写成：path from 0,0,1 to 0.2,0.1,0.6 ease=out；每个框是 X,Y,宽度，均为占照片的比例。</translation>
    </message>
    <message>
        <source>Its width goes from {0} to 1, as a share of the photo&apos;s.</source>
        <translation>宽度为占照片宽度的比例，从 {0} 到 1。</translation>
    </message>
    <message>
        <source>X and Y are at least 0, and each of them plus the width at most 1.</source>
        <translation>X 和 Y 至少为 0，各自加上宽度后不超过 1。</translation>
    </message>
    <message>
        <source>A frame of the camera path can&apos;t be {0}.</source>
        <translation>镜头路径的框不能是{0}。</translation>
    </message>
    <message>
        <source>The last frame of the camera path reaches outside the photo.</source>
        <translation>镜头路径的结束框超出了照片。</translation>
    </message>
    <message>
        <source>The camera path does not say where it ends.</source>
        <translation>镜头路径没有说明终点。</translation>
    </message>
    <message>
        <source>{0} is not a frame of a camera path.</source>
        <translation>{0}不是镜头路径的框。</translation>
    </message>
    <message>
        <source>The first frame of the camera path reaches outside the photo.</source>
        <translation>镜头路径的起始框超出了照片。</translation>
    </message>
    <message>
        <source>{0} is not a part of a camera path.</source>
        <translation>{0}不是镜头路径的一部分。</translation>
    </message>
    <message>
        <source>{0} takes no depth picture.</source>
        <translation>{0} 不接受深度图。</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>the NVIDIA card</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>the Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <source>A product in a hand: both sway as one, light passes over it, the camera moves slightly around it.</source>
        <translation>手中的产品：手与产品一起轻晃，光线掠过，镜头略微环绕。</translation>
    </message>
    <message>
        <source>A sky with clouds: they and their shadows drift, water flows, leaves flutter, the camera pushes in gently.</source>
        <translation>有云的天空：云与云影飘移，水在流动，树叶轻摇，镜头缓缓推近。</translation>
    </message>
    <message>
        <source>A scene: light passes over it, the camera pushes in.</source>
        <translation>场景：光线掠过，镜头推近。</translation>
    </message>
    <message>
        <source>“{0}” would be replaced.</source>
        <translation>“{0}”会被替换。</translation>
    </message>
    <message>
        <source>“{0}” and {1} more files would be replaced.</source>
        <translation>“{0}”和另外 {1} 个文件会被替换。</translation>
    </message>
    <message>
        <source>Left out for other bytes or another version of Vivant: {0}. To use them all the same, give --mixed.</source>
        <translation>因输出字节或 Vivant 版本不同而排除：{0}。仍要使用请加 --mixed。</translation>
    </message>
    <message>
        <source>Left out for another version of Vivant or its models: {0}.</source>
        <translation>因 Vivant 或其模型版本不同而排除：{0}。</translation>
    </message>
    <message>
        <source>No machine has joined the crew yet. Waiting for one (vivant crew join).</source>
        <translation>还没有电脑加入协作组。正在等待 (vivant crew join)。</translation>
    </message>
    <message>
        <source>{0} uses no depth to be saved.</source>
        <translation>{0} 没有可保存的深度。</translation>
    </message>
    <message>
        <source>Made in {0} passes: at each one&apos;s end its colours are {1} delta E from the first frame&apos;s.</source>
        <translation>分 {0} 次生成：每次结束时，颜色与首帧相差 {1} delta E。</translation>
    </message>
    <message>
        <source>The depth picture of this recipe is of another photo: it is left out.</source>
        <translation>此配方的深度图属于另一张照片，已略去。</translation>
    </message>
    <message>
        <source>{0} is no longer offered, and its files are not here: {1} has taken its place.</source>
        <translation>{0} 已不再提供，且本电脑没有其文件：由 {1} 取代。</translation>
    </message>
    <message>
        <source>Make the clip with {0}: choose it in the window, or give --model {1}. For the same clip as before: vivant models fetch {2}</source>
        <translation>请用 {0} 生成片段：在窗口中选择，或使用 --model {1}。若要与以前相同的片段：vivant models fetch {2}</translation>
    </message>
    <message>
        <source>There are several LoRAs “{0}”.</source>
        <translation>有多个名为“{0}”的 LoRA。</translation>
    </message>
    <message>
        <source>Give the file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>There is no file and no known LoRA “{0}”.</source>
        <translation>没有名为“{0}”的文件或已知 LoRA。</translation>
    </message>
    <message>
        <source>ComfyUI&apos;s and A1111&apos;s usual folders hold no safetensors files.</source>
        <translation>ComfyUI 和 A1111 的常用文件夹中没有 safetensors 文件。</translation>
    </message>
    <message>
        <source>Read it: {0} If it allows you to use the model, repeat this with --accept-licence.</source>
        <translation>请阅读许可：{0} 如果它允许您使用该模型，请加上 --accept-licence 再次执行。</translation>
    </message>
    <message>
        <source>Try it smaller</source>
        <translation>缩小后重试</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Dramatic</source>
        <translation>强烈</translation>
    </message>
    <message>
        <source>Out – in</source>
        <translation>后 – 前</translation>
    </message>
    <message>
        <source>Left – right</source>
        <translation>左 – 右</translation>
    </message>
    <message>
        <source>Up – down</source>
        <translation>上 – 下</translation>
    </message>
    <message>
        <source>Turn left – right</source>
        <translation>左右转动</translation>
    </message>
    <message>
        <source>Tilt up – down</source>
        <translation>上下俯仰</translation>
    </message>
    <message>
        <source>Roll left – right</source>
        <translation>左右滚转</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>匀速</translation>
    </message>
    <message>
        <source>Starts slowly</source>
        <translation>缓慢开始</translation>
    </message>
    <message>
        <source>Ends slowly</source>
        <translation>缓慢结束</translation>
    </message>
    <message>
        <source>Moves evenly</source>
        <translation>匀速</translation>
    </message>
    <message>
        <source>Starts and ends slowly</source>
        <translation>缓慢开始并缓慢结束</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>As the clip</source>
        <translation>与片段相同</translation>
    </message>
    <message>
        <source>Held for 1 s</source>
        <translation>停留 1 秒</translation>
    </message>
    <message>
        <source>Held for 2 s</source>
        <translation>停留 2 秒</translation>
    </message>
    <message>
        <source>Quickly to black</source>
        <translation>快速变黑</translation>
    </message>
    <message>
        <source>Slowly to black</source>
        <translation>缓慢变黑</translation>
    </message>
    <message>
        <source>Quickly to white</source>
        <translation>快速变白</translation>
    </message>
    <message>
        <source>Slowly to white</source>
        <translation>缓慢变白</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Beside the clip</source>
        <translation>在片段旁边</translation>
    </message>
    <message>
        <source>Wiped away</source>
        <translation>擦除切换</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Tall 1080 x 1920</source>
        <translation>竖屏 1080 x 1920</translation>
    </message>
    <message>
        <source>Portrait 1080 x 1350</source>
        <translation>竖幅 1080 x 1350</translation>
    </message>
    <message>
        <source>Square 1080 x 1080</source>
        <translation>方形 1080 x 1080</translation>
    </message>
    <message>
        <source>Wide 1920 x 1080</source>
        <translation>横屏 1920 x 1080</translation>
    </message>
    <message>
        <source>The size and shape in which the clip is made</source>
        <translation>片段生成时的尺寸和画面比例</translation>
    </message>
    <message>
        <source>For Reels, Stories, TikTok and Shorts</source>
        <translation>用于 Reels、Stories、TikTok 和 Shorts</translation>
    </message>
    <message>
        <source>For the feeds of Instagram and Facebook</source>
        <translation>用于 Instagram 和 Facebook 信息流</translation>
    </message>
    <message>
        <source>For shops, catalogues and feeds</source>
        <translation>用于商店、商品目录和信息流</translation>
    </message>
    <message>
        <source>For YouTube, web pages and screens</source>
        <translation>用于 YouTube、网页和屏幕</translation>
    </message>
    <message>
        <source>Little motion: safest for labels and faces</source>
        <translation>运动较小：对标签和人脸最安全</translation>
    </message>
    <message>
        <source>What suits most photos</source>
        <translation>适合大多数照片</translation>
    </message>
    <message>
        <source>Much motion: more is seen, and more may go wrong</source>
        <translation>运动较大：更醒目，也更容易出错</translation>
    </message>
    <message>
        <source>Tall 9:16</source>
        <translation>竖屏 9:16</translation>
    </message>
    <message>
        <source>Square 1:1</source>
        <translation>方形 1:1</translation>
    </message>
    <message>
        <source>Portrait 4:5</source>
        <translation>竖幅 4:5</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <translation>横屏 16:9</translation>
    </message>
    <message>
        <source>What the photo&apos;s file is called</source>
        <translation>照片的文件名</translation>
    </message>
    <message>
        <source>What the clip is called</source>
        <translation>片段的名称</translation>
    </message>
    <message>
        <source>The shape, such as 9x16</source>
        <translation>画面比例，例如 9x16</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1080x1920</source>
        <translation>宽和高（像素），例如 1080x1920</translation>
    </message>
    <message>
        <source>The number of the photo: 1, 2, 3</source>
        <translation>照片的编号：1、2、3</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>The format, such as mp4</source>
        <translation>格式，例如 mp4</translation>
    </message>
    <message>
        <source>The number that the motion begins with</source>
        <translation>运动的起始编号</translation>
    </message>
    <message>
        <source>The folder in which the photo lies</source>
        <translation>照片所在的文件夹</translation>
    </message>
    <message>
        <source>The article&apos;s number, from the table</source>
        <translation>表格中的货号</translation>
    </message>
    <message>
        <source>The ratio, from the table</source>
        <translation>表格中的比例</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>裁掉</translation>
    </message>
    <message>
        <source>Blurred photo</source>
        <translation>模糊的照片</translation>
    </message>
    <message>
        <source>As the photo&apos;s ground</source>
        <translation>与照片背景一致</translation>
    </message>
    <message>
        <source>Automatic: the subject is never cut off. Its plain ground goes on around it, or a blurred copy of the photo</source>
        <translation>自动：绝不裁掉主体。纯色背景向四周延伸，否则用模糊的照片填充</translation>
    </message>
    <message>
        <source>The shape is filled; what does not fit is cut off, around the subject</source>
        <translation>填满画面，放不下的部分围绕主体裁掉</translation>
    </message>
    <message>
        <source>The whole photo, with a blurred copy of it around it</source>
        <translation>完整照片，四周是模糊的照片</translation>
    </message>
    <message>
        <source>The whole photo, with white around it</source>
        <translation>完整照片，四周为白色</translation>
    </message>
    <message>
        <source>The whole photo, with black around it</source>
        <translation>完整照片，四周为黑色</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>较小</translation>
    </message>
    <message>
        <source>In 8 bits: half the memory</source>
        <translation>8 位：内存减半</translation>
    </message>
    <message>
        <source>In int8: half the memory</source>
        <translation>int8：内存减半</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最佳质量</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Sway</source>
        <translation>摇摆</translation>
    </message>
    <message>
        <source>Breeze</source>
        <translation>微风</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>漂浮</translation>
    </message>
    <message>
        <source>Calm people</source>
        <translation>平静的人物</translation>
    </message>
    <message>
        <source>Lively people</source>
        <translation>生动的人物</translation>
    </message>
    <message>
        <source>Smiling people</source>
        <translation>微笑的人物</translation>
    </message>
    <message>
        <source>People look around</source>
        <translation>环顾四周的人物</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>烟</translation>
    </message>
    <message>
        <source>Flame</source>
        <translation>火焰</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>风景</translation>
    </message>
    <message>
        <source>Held in a hand</source>
        <translation>手持物品</translation>
    </message>
    <message>
        <source>Strip light</source>
        <translation>光带</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>窗光</translation>
    </message>
    <message>
        <source>Leaf shadow</source>
        <translation>叶影</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>云影</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>尘埃</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>蒸汽</translation>
    </message>
    <message>
        <source>Sparkle</source>
        <translation>闪光</translation>
    </message>
    <message>
        <source>Glitter</source>
        <translation>波光</translation>
    </message>
    <message>
        <source>Lamps</source>
        <translation>灯光</translation>
    </message>
    <message>
        <source>A strip light moves around the subject, as in a product film</source>
        <translation>光带围绕主体移动，如同产品广告片</translation>
    </message>
    <message>
        <source>Light falls through a window and moves slowly</source>
        <translation>光线透过窗户缓缓移动</translation>
    </message>
    <message>
        <source>Moving leaves cast shadows on the subject and its surroundings</source>
        <translation>晃动的树叶在主体及其周围投下影子</translation>
    </message>
    <message>
        <source>The shadows of clouds pass over everything but the sky</source>
        <translation>云影掠过除天空以外的一切</translation>
    </message>
    <message>
        <source>Dust drifts in the light, in front of and behind the subject</source>
        <translation>尘埃在主体前后的光线中飘浮</translation>
    </message>
    <message>
        <source>Steam rises over a cup or a plate</source>
        <translation>杯盘上方升起蒸汽</translation>
    </message>
    <message>
        <source>Small highlights on metal and glass flash</source>
        <translation>金属和玻璃上闪烁细小的高光</translation>
    </message>
    <message>
        <source>Sunlight glitters on the ripples of water</source>
        <translation>阳光在水面涟漪上闪烁</translation>
    </message>
    <message>
        <source>Lamps, candles and lit windows glow and flicker</source>
        <translation>灯、蜡烛和亮着的窗户发光并摇曳</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>The whole scene</source>
        <translation>整个场景</translation>
    </message>
    <message>
        <source>the label changes</source>
        <translation>标签发生变化</translation>
    </message>
    <message>
        <source>the subject changes</source>
        <translation>主体发生变化</translation>
    </message>
    <message>
        <source>the face changes</source>
        <translation>面部发生变化</translation>
    </message>
    <message>
        <source>the background changes colour</source>
        <translation>背景变色</translation>
    </message>
    <message>
        <source>it becomes blurred</source>
        <translation>变得模糊</translation>
    </message>
    <message>
        <source>it flickers</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>a brand colour changes</source>
        <translation>品牌色发生变化</translation>
    </message>
    <message>
        <source>the label can&apos;t be tracked: check it yourself</source>
        <translation>无法跟踪标签：请自行检查</translation>
    </message>
    <message>
        <source>fingers are missing, wrong or too many</source>
        <translation>手指缺失、异常或过多</translation>
    </message>
    <message>
        <source>the label is gone</source>
        <translation>标签消失</translation>
    </message>
    <message>
        <source>it bends or melts</source>
        <translation>形状扭曲或变形</translation>
    </message>
    <message>
        <source>it shimmers</source>
        <translation>纹理闪动</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>有一部分缺失</translation>
    </message>
    <message>
        <source>something is there twice</source>
        <translation>有东西重复出现</translation>
    </message>
    <message>
        <source>it stands still, then jumps</source>
        <translation>画面停住后跳动</translation>
    </message>
    <message>
        <source>The photo&apos;s own</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Seamless</source>
        <translation>无缝</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>From frame to frame</source>
        <translation>从框到框</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Chosen by the model</source>
        <translation>由模型选择</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>推近</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>拉远</translation>
    </message>
    <message>
        <source>Orbit left</source>
        <translation>向左环绕</translation>
    </message>
    <message>
        <source>Orbit right</source>
        <translation>向右环绕</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>向左摇移</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>向右摇移</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>镜头上仰</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>镜头下俯</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Roll left</source>
        <translation>向左滚转</translation>
    </message>
    <message>
        <source>Roll right</source>
        <translation>向右滚转</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Analysing the photo</source>
        <translation>正在分析照片</translation>
    </message>
    <message>
        <source>Generating the motion</source>
        <translation>正在生成运动</translation>
    </message>
    <message>
        <source>Drawing the frames</source>
        <translation>正在绘制帧</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>Comparing with the photo</source>
        <translation>正在与照片比较</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>stopped: continue</source>
        <translation>已停止：继续</translation>
    </message>
    <message>
        <source>failed: try again</source>
        <translation>失败：重试</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By photo</source>
        <translation>按照片</translation>
    </message>
    <message>
        <source>Favourites first</source>
        <translation>收藏的在前</translation>
    </message>
    <message>
        <source>checked: true to the photo</source>
        <translation>已检查：忠于照片</translation>
    </message>
    <message>
        <source>checked: nearly true to the photo</source>
        <translation>已检查：基本忠于照片</translation>
    </message>
    <message>
        <source>checked: falls short of the photo</source>
        <translation>已检查：偏离照片</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>life</source>
        <translation>生机</translation>
    </message>
    <message>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>light and air</source>
        <translation>光与空气</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>early steps</source>
        <translation>前期步骤</translation>
    </message>
    <message>
        <source>late steps</source>
        <translation>后期步骤</translation>
    </message>
    <message>
        <source>motion of faces</source>
        <translation>面部动态</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>保持静止</translation>
    </message>
    <message>
        <source>Make it move</source>
        <translation>使其运动</translation>
    </message>
    <message>
        <source>Make it flow along the stroke</source>
        <translation>使其沿笔触流动</translation>
    </message>
    <message>
        <source>Set its direction</source>
        <translation>设定方向</translation>
    </message>
    <message>
        <source>Bring nearer</source>
        <translation>拉近</translation>
    </message>
    <message>
        <source>Push farther away</source>
        <translation>推远</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>更近</translation>
    </message>
    <message>
        <source>Belongs to the subject</source>
        <translation>属于主体</translation>
    </message>
    <message>
        <source>Does not belong to the subject</source>
        <translation>不属于主体</translation>
    </message>
    <message>
        <source>Erase what is painted</source>
        <translation>擦除绘制内容</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流动</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>更远</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>狗</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>书</translation>
    </message>
    <message>
        <source>Cocktail</source>
        <translation>鸡尾酒</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>Parrot</source>
        <translation>鹦鹉</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Mute the sound in the player (M); files keep it</source>
        <translation>将播放器静音 (M)；文件保留声音</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photos here and watch them come alive</source>
        <translation>把照片拖到这里，看它们动起来</translation>
    </message>
    <message>
        <source>One, many, or a whole folder.</source>
        <translation>一张、多张或整个文件夹都可以。</translation>
    </message>
    <message>
        <source>They never leave this computer. Labels stay readable, faces stay themselves.</source>
        <translation>照片不会离开这台电脑。标签依然清晰，人脸不会变样。</translation>
    </message>
    <message>
        <source>or try one of these</source>
        <translation>或试试这些示例</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <source>Make many clips…</source>
        <translation>批量生成片段…</translation>
    </message>
    <message>
        <source>See a photo move, and change how; several become a clip each (Ctrl+O)</source>
        <translation>观看照片动起来并调整；多张照片各生成一个片段 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Photos, a folder or a table become files in one or several shapes at once (Ctrl+Shift+O)</source>
        <translation>把照片、文件夹或表格一次生成一种或多种画面比例的文件 (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Try the sample {0}</source>
        <translation>试用示例“{0}”</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>The language changes when Vivant is opened next.</source>
        <translation>语言将在下次打开 Vivant 时更改。</translation>
    </message>
    <message>
        <source>An export or a check is running.</source>
        <translation>正在进行导出或检查。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>&lt;p&gt;Drop a photo, a folder of photos, or a clip made by Vivant (its settings are restored).&lt;br&gt;Paint on the photo what stays still, what moves, and in which direction.&lt;br&gt;The same seed always makes the same clip. Drag a clip out of the strip to use it elsewhere.&lt;/p&gt;&lt;p&gt;In the strip: Enter shows a clip, Delete removes it, Alt and the arrows move it, Ctrl+1 to 9 picks one.&lt;br&gt;Ctrl or Shift and a click or Space, or a frame drawn around them, select several.&lt;br&gt;Space and the arrows play and step while the picture or the strip has the focus.&lt;/p&gt;</source>
        <translation>&lt;p&gt;可拖入照片、照片文件夹或由 Vivant 生成的片段（会恢复其设置）。&lt;br&gt;在照片上绘制哪些部分静止、哪些部分运动以及运动方向。&lt;br&gt;相同的种子总是生成相同的片段。可将片段从片段栏拖出，在别处使用。&lt;/p&gt;&lt;p&gt;在片段栏中：Enter 显示片段，Delete 移除，Alt 加方向键移动，Ctrl+1 至 9 选择。&lt;br&gt;按住 Ctrl 或 Shift 单击或按空格键，或拖动框选，可选择多个。&lt;br&gt;图片或片段栏处于焦点时，空格键和方向键用于播放和逐帧浏览。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Photos and clips ({0})</source>
        <translation>照片和片段 ({0})</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>打开照片</translation>
    </message>
</context>
</TS>
