<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Cl&amp;ip</source>
        <translation>クリップ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Clip {0}</source>
        <translation>クリップ {0}</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>確認(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show the &amp;controls</source>
        <translation>設定パネルを表示(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>here in part</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>{0:.0f} GB to download</source>
        <translation>ダウンロード {0:.0f} GB</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>needs no graphics card</source>
        <translation>グラフィックカード不要</translation>
    </message>
    <message>
        <source>needs a GPU with {0:.0f} to {1:.0f} GiB (estimate)</source>
        <translation>{0:.0f}～{1:.0f} GiB の GPU が必要（推定）</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>収まります</translation>
    </message>
    <message>
        <source>fits, slower</source>
        <translation>収まります（低速）</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>収まりません</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>GPU なし</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>none: it runs on any computer</source>
        <translation>不要: どのコンピューターでも動作します</translation>
    </message>
    <message>
        <source>{0:.1f} GiB for the whole model on the GPU; at least {1:.1f} GiB, slower (estimates).</source>
        <translation>モデル全体を GPU に載せると {0:.1f} GiB、最小で {1:.1f} GiB（低速）。いずれも推定値です。</translation>
    </message>
    <message>
        <source>No graphics card was found; without one it is very slow.</source>
        <translation>グラフィックカードが見つかりません。ない場合は非常に時間がかかります。</translation>
    </message>
    <message>
        <source>fits.</source>
        <translation>収まります。</translation>
    </message>
    <message>
        <source>fits, but slower.</source>
        <translation>収まりますが、低速です。</translation>
    </message>
    <message>
        <source>not enough.</source>
        <translation>足りません。</translation>
    </message>
    <message>
        <source>{0} with {1:.0f} GiB:</source>
        <translation>{0} ({1:.0f} GiB):</translation>
    </message>
    <message>
        <source>prompt (required)</source>
        <translation>プロンプト（必須）</translation>
    </message>
    <message>
        <source>prompt (optional)</source>
        <translation>プロンプト（任意）</translation>
    </message>
    <message>
        <source>end picture</source>
        <translation>終了画像</translation>
    </message>
    <message>
        <source>Not licensed in {0}.</source>
        <translation>次の地域では使用が許諾されていません: {0}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>{0:.0f} GB</source>
        <translation>{0:.0f} GB</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>グラフィックメモリ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>{0} to {1} frames, made for {2:g} a second</source>
        <translation>{0}～{1} フレーム、毎秒 {2:g} フレーム向け</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>the photo alone</source>
        <translation>写真のみ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>torch, which large models need, is installed.</source>
        <translation>大型モデルに必要な torch はインストールされています。</translation>
    </message>
    <message>
        <source>Large models need torch, which is not installed: {0:.1f} GB of disk space, for {1}. You can pause at any time: complete files are kept.</source>
        <translation>大型モデルには torch が必要ですが、インストールされていません。ディスク容量 {0:.1f} GB、{1} 用。いつでも一時停止でき、完了したファイルは保持されます。</translation>
    </message>
    <message>
        <source>{0} x {1} · {2:.1f} s, {3} frames</source>
        <translation>{0} x {1} · {2:.1f} 秒、{3} フレーム</translation>
    </message>
    <message>
        <source>{0}
{1} is damaged: check it, then download it again in File, Models</source>
        <translation>{0}
{1} は破損しています。「ファイル」→「モデル」で検証し、もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>{0}
{1} is here only in part: download the rest in File, Models</source>
        <translation>{0}
{1} は一部しかありません。残りを「ファイル」→「モデル」でダウンロードしてください</translation>
    </message>
    <message>
        <source>{0}
{1} is not installed: download it ({2:.0f} GB) in File, Models</source>
        <translation>{0}
{1} はインストールされていません。「ファイル」→「モデル」からダウンロードできます（{2:.0f} GB）</translation>
    </message>
    <message>
        <source>{0}
{1} needs torch, which is not installed: get it in File, Models</source>
        <translation>{0}
{1} に必要な torch がインストールされていません。「ファイル」→「モデル」から入手できます</translation>
    </message>
    <message>
        <source>{0}
The time is known after the first clip</source>
        <translation>{0}
所要時間は最初のクリップの後にわかります</translation>
    </message>
    <message>
        <source>{0:.0f} s</source>
        <translation>{0:.0f} 秒</translation>
    </message>
    <message>
        <source>{0:.0f} min</source>
        <translation>{0:.0f} 分</translation>
    </message>
    <message>
        <source>{0}
about {1} to make</source>
        <translation>{0}
作成に約 {1}</translation>
    </message>
    <message>
        <source>{0}
about {1} to make · {2:.1f} GB of memory</source>
        <translation>{0}
作成に約 {1} · メモリ {2:.1f} GB</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>「{0}」は空です。</translation>
    </message>
    <message>
        <source>Drop photos, or a folder of them.</source>
        <translation>写真、または写真の入ったフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>Only one table can be opened at a time.</source>
        <translation>表は一度に一つだけ開けます。</translation>
    </message>
    <message>
        <source>Drop them one after another.</source>
        <translation>一つずつドロップしてください。</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> ほか</translation>
    </message>
    <message>
        <source>None of these files is a picture.</source>
        <translation>これらのファイルはいずれも画像ではありません。</translation>
    </message>
    <message>
        <source>{0} of {1} files are not pictures.</source>
        <translation>{1} 個のうち {0} 個のファイルは画像ではありません。</translation>
    </message>
    <message>
        <source>Drop a photo, or a clip that Vivant made.</source>
        <translation>写真、または Vivant で作成したクリップをドロップしてください。</translation>
    </message>
    <message>
        <source>Press Animate to make the clip again.</source>
        <translation>「アニメーション化」を押すとクリップを作り直します。</translation>
    </message>
    <message>
        <source>Its later repairs and trimming are not included.</source>
        <translation>後から行った修復とトリミングは含まれません。</translation>
    </message>
    <message>
        <source>Now open its photo, “{0}”.</source>
        <translation>次に、元の写真「{0}」を開いてください。</translation>
    </message>
    <message>
        <source>settings of {0}</source>
        <translation>{0} の設定</translation>
    </message>
    <message>
        <source>{0} is no longer offered: {1} has taken its place.</source>
        <translation>{0} の提供は終了しました。代わりに {1} をお使いください。</translation>
    </message>
    <message>
        <source>The settings of “{0}” were restored.</source>
        <translation>「{0}」の設定を復元しました。</translation>
    </message>
    <message>
        <source>Clips can&apos;t be kept in {0}: {1}.</source>
        <translation>{0} にクリップを保存できません: {1}。</translation>
    </message>
    <message>
        <source>Make that folder writable, or set VIVANT_HOME to another one.</source>
        <translation>そのフォルダーを書き込み可能にするか、VIVANT_HOME を別のフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>It is marked in the strip, where it can be removed. The others are not affected.</source>
        <translation>一覧に印が付いており、そこで削除できます。ほかのクリップに影響はありません。</translation>
    </message>
    <message>
        <source>So are {0} more. They are marked in the strip.</source>
        <translation>ほかに {0} 本あります。一覧に印が付いています。</translation>
    </message>
    <message>
        <source>A clip can&apos;t be used: {0}</source>
        <translation>使えないクリップがあります: {0}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}、{1}%</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>作成中: {0}</translation>
    </message>
    <message>
        <source>Waits for another batch</source>
        <translation>別のバッチを待っています</translation>
    </message>
    <message>
        <source>Looking at the photos: {0}</source>
        <translation>写真を確認中: {0}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>一時停止中: {0}</translation>
    </message>
    <message>
        <source>Stopped at {0}</source>
        <translation>停止: {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>完了: {0}</translation>
    </message>
    <message>
        <source>about {0} in all</source>
        <translation>合計約{0}</translation>
    </message>
    <message>
        <source>Other motions made {0} of {1} clips better; of the others the first one was the best.</source>
        <translation>別の動きで {1} 本中 {0} 本のクリップが良くなりました。ほかは最初のものが最良でした。</translation>
    </message>
    <message>
        <source>“{0}” is another one now: the best of {1} tries.</source>
        <translation>「{0}」は {1} 回の試行で最良のものに替わりました。</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: the first one is the best of {1} tries.</source>
        <translation>「{0}」はそのままです。{1} 回の試行で最初のものが最良でした。</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: nothing was found in it that other motions could better.</source>
        <translation>「{0}」はそのままです。別の動きで良くなる点は見つかりませんでした。</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}～{1}</translation>
    </message>
    <message>
        <source>{0} x {1}</source>
        <translation>{0} x {1}</translation>
    </message>
    <message>
        <source>the photo&apos;s own shape</source>
        <translation>写真の縦横比</translation>
    </message>
    <message>
        <source>What moves is chosen for each photo; the length is that of the window.</source>
        <translation>動きは写真ごとに選ばれ、長さはウィンドウの設定です。</translation>
    </message>
    <message>
        <source>All is as set in the window.</source>
        <translation>すべてウィンドウの設定どおりです。</translation>
    </message>
    <message>
        <source>To have it otherwise, change its settings and make it again.</source>
        <translation>別のものにするには、設定を変えて作り直してください。</translation>
    </message>
    <message>
        <source>Seen in {0} of {1} frames, first in frame {2}.</source>
        <translation>{1}フレーム中{0}フレームに見られ、最初はフレーム{2}です。</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1}ピクセル</translation>
    </message>
    <message>
        <source>In the shape of the clip</source>
        <translation>クリップの縦横比のまま</translation>
    </message>
    <message>
        <source>{0} to {1} seconds</source>
        <translation>{0}～{1}秒</translation>
    </message>
</context>
<context>
    <name>Adjustments</name>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Frames per second</source>
        <translation>フレームレート(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>重み(&amp;W)</translation>
    </message>
    <message>
        <source>How a large model&apos;s weights are kept; the recipe says so</source>
        <translation>大型モデルの重みの保持方法。レシピに記録されます</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>ステップ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>ペース(&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;ife</source>
        <translation>生命感(&amp;I)</translation>
    </message>
    <message>
        <source>Motion of the subject itself: hair, breath, leaves</source>
        <translation>被写体そのものの動き: 髪、呼吸、葉など</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>顔(&amp;A)</translation>
    </message>
    <message>
        <source>How much people turn their heads and blink; at zero they do not</source>
        <translation>人物が頭を動かし、まばたきする度合い。0 では動きません</translation>
    </message>
    <message>
        <source>Lig&amp;ht and air</source>
        <translation>光と空気(&amp;H)</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>スタイル(&amp;Y)</translation>
    </message>
    <message>
        <source>How moving parts move, whatever they are</source>
        <translation>動く部分がどのように動くか</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>フォーカス(&amp;O)</translation>
    </message>
    <message>
        <source>What the camera moves towards and orbits</source>
        <translation>カメラが近づき、周回する対象</translation>
    </message>
    <message>
        <source>E&amp;dges</source>
        <translation>端の処理(&amp;D)</translation>
    </message>
    <message>
        <source>How a photo of another shape is fitted into the clip</source>
        <translation>縦横比の異なる写真をクリップに収める方法</translation>
    </message>
    <message>
        <source>Padd&amp;ing</source>
        <translation>余白(&amp;I)</translation>
    </message>
    <message>
        <source>How the borders of a very wide or tall photo are filled for the model; they are cropped afterwards</source>
        <translation>極端に横長または縦長の写真で、モデルに渡す際の余白の埋め方。余白は後で切り取られます</translation>
    </message>
    <message>
        <source>&amp;Keep the photo&apos;s colours</source>
        <translation>写真の色を保つ(&amp;K)</translation>
    </message>
    <message>
        <source>Correct drifting colours to the photo&apos;s</source>
        <translation>ずれた色を写真に合わせて補正します</translation>
    </message>
    <message>
        <source>T&amp;ransparent parts</source>
        <translation>透明な部分(&amp;R)</translation>
    </message>
    <message>
        <source>What shows through where the photo is transparent</source>
        <translation>写真の透明な部分に見えるもの</translation>
    </message>
    <message>
        <source>What must not appear</source>
        <translation>写ってはならないもの</translation>
    </message>
    <message>
        <source>Model&apos;s default</source>
        <translation>モデルの既定値</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公開時のまま</translation>
    </message>
    <message>
        <source>This pace has a number of steps of its own</source>
        <translation>このペースではステップ数が決まっています</translation>
    </message>
</context>
<context>
    <name>AutoLine</name>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Let Vivant choose camera, motion and light by what the photo shows</source>
        <translation>写真の内容に応じて、カメラ、動き、光を Vivant が選びます</translation>
    </message>
    <message>
        <source>Set by you: {0}.</source>
        <translation>手動で設定: {0}。</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>How much of the batch is done</source>
        <translation>バッチの進行状況</translation>
    </message>
    <message>
        <source>Batch: {0}</source>
        <translation>バッチ: {0}</translation>
    </message>
</context>
<context>
    <name>BatchClips</name>
    <message>
        <source>Row {0}</source>
        <translation>{0}行目</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>No clip can be made of it.</source>
        <translation>これからクリップは作れません。</translation>
    </message>
    <message>
        <source>It can be made again once the batch is done, or stopped.</source>
        <translation>バッチが完了するか停止すると、作り直せます。</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>まだクリップがありません。</translation>
    </message>
    <message>
        <source>Change settings and make again…</source>
        <translation>設定を変えて作り直す…</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>別の動きを試す</translation>
    </message>
    <message numerus="yes">
        <source>Try other motions for %n clips</source>
        <translation>
            <numerusform>%n 本のクリップで別の動きを試す</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not compared with its photo.</source>
        <translation>写真と比べていません。</translation>
    </message>
    <message>
        <source>Nothing in it differs from its photo.</source>
        <translation>写真と違うところはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Change settings and make %n clips again…</source>
        <translation>
            <numerusform>設定を変えて %n 本を作り直す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかった問題</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>別のアプリで開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Make many clips</source>
        <translation>多数のクリップを作成</translation>
    </message>
    <message>
        <source>What can&apos;t be used, and why</source>
        <translation>使えないものとその理由</translation>
    </message>
    <message>
        <source>As set in the window</source>
        <translation>ウィンドウの設定のまま</translation>
    </message>
    <message>
        <source>Chosen for each photo</source>
        <translation>写真ごとに自動で選択</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>How the clips move: all alike, or each as its own photo asks for</source>
        <translation>クリップの動き方：すべて同じにするか、写真ごとに合わせるか</translation>
    </message>
    <message>
        <source>This computer, or the machines that the File menu names</source>
        <translation>このコンピューター、または「ファイル」メニューで指定したマシン</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>端の処理</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成する場所</translation>
    </message>
    <message>
        <source>As the photos are called</source>
        <translation>写真と同じ名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Where the clips go</source>
        <translation>クリップの保存先</translation>
    </message>
    <message>
        <source>Best of {0} tries</source>
        <translation>{0} 回から最良</translation>
    </message>
    <message>
        <source>One try</source>
        <translation>1 回だけ</translation>
    </message>
    <message>
        <source>Check that each clip looks like its photo</source>
        <translation>各クリップが写真どおりか確認する</translation>
    </message>
    <message>
        <source>Finds what has changed in labels, faces, shapes and colours. Takes as long again as making the clips</source>
        <translation>ラベル、顔、形、色の変化を見つけます。クリップの作成と同じくらいの時間がさらにかかります</translation>
    </message>
    <message>
        <source>Each try moves in another way, and takes as long again; the one most like the photo is kept</source>
        <translation>試すたびに動きが変わり、同じだけ時間がかかります。写真に最も近いものが残ります</translation>
    </message>
    <message>
        <source>Each clip</source>
        <translation>各クリップ</translation>
    </message>
    <message>
        <source>Tries for each clip</source>
        <translation>クリップごとの試行</translation>
    </message>
    <message>
        <source>Change settings and make again</source>
        <translation>設定を変えて作り直す</translation>
    </message>
    <message>
        <source>The best is known only if each clip is checked</source>
        <translation>最良のものは、各クリップを確認しないと分かりません</translation>
    </message>
    <message>
        <source>The photos are being looked at</source>
        <translation>写真を確認しています</translation>
    </message>
    <message>
        <source>Choose at least one shape.</source>
        <translation>縦横比を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Looking at the photos: {0}</source>
        <translation>写真を確認中: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>クリップを %n 本作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are smaller than {0} pixels: their clips will look soft.</source>
        <translation>
            <numerusform>%n 枚の写真は {0} ピクセルより小さく、クリップがぼやけて見えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these files is a picture.</source>
        <translation>これらのファイルはいずれも画像ではありません。</translation>
    </message>
    <message>
        <source>a time that is known after the first clip</source>
        <translation>所要時間は最初のクリップの完成後に判明</translation>
    </message>
    <message>
        <source>{0}, {1} of disk, up to {2} of memory.</source>
        <translation>{0}、ディスク {1}、メモリ最大 {2}。</translation>
    </message>
    <message>
        <source>{0} of disk. How long the crew takes is known after the first clips.</source>
        <translation>ディスク {0}。クルーの所要時間は最初のクリップの後にわかります。</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are made anew and replace those of the same name.</source>
        <translation>
            <numerusform>%n 本のクリップは作り直され、同じ名前のものと置き換わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips are there already and stay as they are.</source>
        <translation>
            <numerusform>%n 本のクリップはすでにあり、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other clips in the folder stay.</source>
        <translation>
            <numerusform>フォルダー内のほかの %n 本のクリップは残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips that an earlier batch has not made are left out.</source>
        <translation>
            <numerusform>以前のバッチで作られなかった %n 本は除かれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>{0} 行目: {1}</translation>
    </message>
    <message>
        <source>Photo {0}: {1}</source>
        <translation>写真 {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used; clips are made of the others.</source>
        <translation>{0} 件は使えません。ほかのものからクリップを作成します。</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>How much of the batch is done</source>
        <translation>バッチの進み具合</translation>
    </message>
    <message>
        <source>Clips of the batch</source>
        <translation>バッチのクリップ</translation>
    </message>
    <message>
        <source>No clips in this state.</source>
        <translation>この状態のクリップはありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the photos and clips. The batch goes on, and stays in the strip below</source>
        <translation>写真とクリップに戻ります。バッチは続行され、下の一覧に残ります</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>別の動きを試す</translation>
    </message>
    <message>
        <source>Show report in browser</source>
        <translation>ブラウザーでレポートを表示</translation>
    </message>
    <message>
        <source>Finish what is being made, then wait</source>
        <translation>作成中のクリップを終えたら一時停止します</translation>
    </message>
    <message>
        <source>Three more tries for each clip that failed or differs from its photo; the best is kept</source>
        <translation>失敗したクリップや写真と違うクリップをあと 3 回試し、最良のものを残します</translation>
    </message>
    <message>
        <source>For clips that failed or differ from their photos, once the batch is done or stopped</source>
        <translation>失敗したクリップや写真と違うクリップ用。一括作成の終了後か停止後に使えます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop at once; what is made stays</source>
        <translation>すぐに停止します。できたものは残ります</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>The folder with all clips</source>
        <translation>すべてのクリップのフォルダー</translation>
    </message>
    <message>
        <source>Which clips are shown</source>
        <translation>表示するクリップ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Nothing is being made now.</source>
        <translation>現在は何も作成していません。</translation>
    </message>
    <message>
        <source>A page with all clips and what was found in them</source>
        <translation>すべてのクリップと見つかった点を示すページ</translation>
    </message>
    <message>
        <source>The report is written after a minute, and when the batch is done</source>
        <translation>レポートは 1 分後と、バッチの完了時に書き込まれます</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>The batch “{0}” is still being made.</source>
        <translation>バッチ「{0}」はまだ作成中です。</translation>
    </message>
    <message>
        <source>Choose another folder, or stop it first.</source>
        <translation>別のフォルダーを選ぶか、先に停止してください。</translation>
    </message>
</context>
<context>
    <name>BatchesController</name>
    <message>
        <source>“{0}” is still being made.</source>
        <translation>「{0}」はまだ作成中です。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>先に停止してください。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show report in browser</source>
        <translation>ブラウザーでレポートを表示</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Remove from the strip</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>The batch “{0}” is made.</source>
        <translation>バッチ「{0}」ができました。</translation>
    </message>
    <message>
        <source>The batch “{0}” is not finished: {1} of {2} clips are made.</source>
        <translation>バッチ「{0}」は終わっていません: {2} 本のうち {1} 本のクリップができています。</translation>
    </message>
</context>
<context>
    <name>CameraAxesPanel</name>
    <message>
        <source>Pace</source>
        <translation>ペース</translation>
    </message>
</context>
<context>
    <name>CameraPathEditor</name>
    <message>
        <source>Start</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>First frame of the camera path</source>
        <translation>カメラの軌道の最初の枠</translation>
    </message>
    <message>
        <source>Last frame of the camera path</source>
        <translation>カメラの軌道の最後の枠</translation>
    </message>
</context>
<context>
    <name>CameraPathPanel</name>
    <message>
        <source>Frames on the photo</source>
        <translation>写真上の枠</translation>
    </message>
    <message>
        <source>Drag the first and the last frame of the clip on the photo</source>
        <translation>クリップの最初と最後の枠を写真の上でドラッグします</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>The clip begins with its last frame and ends with its first one</source>
        <translation>クリップは最後の枠から始まり、最初の枠で終わります</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>ペース</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Stage</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top</source>
        <translation>左から {0}%、上から {1}%</translation>
    </message>
    <message>
        <source>Painting, {0}</source>
        <translation>ペイント中、{0}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>選択中</translation>
    </message>
</context>
<context>
    <name>ClipEdits</name>
    <message>
        <source>label repair of {0}</source>
        <translation>{0} のラベル修復</translation>
    </message>
    <message>
        <source>product repair of {0}</source>
        <translation>{0} の商品修復</translation>
    </message>
    <message>
        <source>face repair of {0}</source>
        <translation>{0} の顔の修復</translation>
    </message>
    <message>
        <source>colour repair of {0}</source>
        <translation>{0} の色の修復</translation>
    </message>
    <message>
        <source>cut of {0}</source>
        <translation>{0} のトリミング</translation>
    </message>
    <message>
        <source>ease of {0}</source>
        <translation>{0} の緩急</translation>
    </message>
    <message>
        <source>edit of {0}</source>
        <translation>{0} の編集</translation>
    </message>
    <message>
        <source>return to the model&apos;s own frames of {0}</source>
        <translation>{0} をモデルのフレームに戻す操作</translation>
    </message>
</context>
<context>
    <name>ClipMenu</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>この設定を使う</translation>
    </message>
    <message>
        <source>Use the first frame as a photo</source>
        <translation>最初のフレームを写真として使う</translation>
    </message>
    <message>
        <source>Extend by one length</source>
        <translation>同じ長さだけ延長</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Edit settings</source>
        <translation>設定を編集</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Make next</source>
        <translation>次に作成</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前へ移動</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>後ろへ移動</translation>
    </message>
    <message>
        <source>Make last</source>
        <translation>最後に作成</translation>
    </message>
</context>
<context>
    <name>ClipPlayer</name>
    <message>
        <source>The clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Close the clip</source>
        <translation>クリップを閉じる</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生/一時停止</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>再生または一時停止（スペース）</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>別のアプリで開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Try other motions</source>
        <translation>別の動きを試す</translation>
    </message>
    <message>
        <source>Three more tries, each with another motion; the best is kept</source>
        <translation>別の動きであと 3 回試し、最良のものを残します</translation>
    </message>
    <message>
        <source>Change and make again…</source>
        <translation>変えて作り直す…</translation>
    </message>
    <message>
        <source>Open it with the program that this computer has for it</source>
        <translation>このコンピューターの対応アプリで開きます</translation>
    </message>
    <message>
        <source>Choose other settings for it; the clip that is there stays until the new one is made</source>
        <translation>別の設定を選びます。今のクリップは新しいものができるまで残ります</translation>
    </message>
    <message>
        <source>There is no file yet</source>
        <translation>まだファイルがありません</translation>
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
        <translation>{0} の削除</translation>
    </message>
    <message>
        <source>{0} deleted.</source>
        <translation>{0} を削除しました。</translation>
    </message>
</context>
<context>
    <name>ClipStrip</name>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>クリップを検索</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <translation>クリップの並び順</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>お気に入りのみ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>ClipStripController</name>
    <message>
        <source>running</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>being edited</source>
        <translation>編集中</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>クリップの名前を変更</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>name of {0}</source>
        <translation>{0} の名前</translation>
    </message>
    <message>
        <source>star of {0}</source>
        <translation>{0} のお気に入り</translation>
    </message>
    <message>
        <source>The other clips are not affected. Right-click it to see its folder or to remove it.</source>
        <translation>ほかのクリップに影響はありません。右クリックすると、フォルダーの表示や削除ができます。</translation>
    </message>
    <message>
        <source>This clip is damaged. {0}</source>
        <translation>このクリップは破損しています。{0}</translation>
    </message>
</context>
<context>
    <name>CollapsibleSidebar</name>
    <message>
        <source>Show the controls (F9)</source>
        <translation>設定パネルを表示 (F9)</translation>
    </message>
    <message>
        <source>Show the controls</source>
        <translation>設定パネルを表示</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>クリップ %n 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <translation>
            <numerusform>%n個のクリップを作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips…</source>
        <translation>
            <numerusform>%n個のクリップを書き出す…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>%n個のファイルを保存…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} in %n clips</source>
        <translation>
            <numerusform>クリップ %n 本で {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewDialog</name>
    <message>
        <source>Where batches are made</source>
        <translation>バッチを作成する場所</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターで</translation>
    </message>
    <message>
        <source>By a crew</source>
        <translation>クルーで</translation>
    </message>
    <message>
        <source>Address of the crew</source>
        <translation>クルーのアドレス</translation>
    </message>
    <message>
        <source>Key of the crew</source>
        <translation>クルーの鍵</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Choose the key of the crew</source>
        <translation>クルーの鍵を選択</translation>
    </message>
    <message>
        <source>Machines of the crew</source>
        <translation>クルーのコンピューター</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Choose “By a crew” first</source>
        <translation>先に「クルーで」を選んでください</translation>
    </message>
    <message>
        <source>Keys ({0})</source>
        <translation>鍵 ({0})</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>The crew answers. Machines: {0}</source>
        <translation>クルーが応答しました。コンピューター: {0}</translation>
    </message>
    <message>
        <source>{0}: another version or other bytes, left out</source>
        <translation>{0}: バージョンが異なるか、出力が一致しないため除外</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n clips at a time</source>
        <translation>
            <numerusform>{0}: 同時に %n 本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepthController</name>
    <message>
        <source>Depth pictures ({0})</source>
        <translation>奥行き画像 ({0})</translation>
    </message>
    <message>
        <source>Choose a depth picture</source>
        <translation>奥行き画像を選ぶ</translation>
    </message>
    <message>
        <source>Save the depth</source>
        <translation>奥行きを保存</translation>
    </message>
    <message>
        <source>The depth is saved as “{0}”.</source>
        <translation>奥行きを「{0}」として保存しました。</translation>
    </message>
</context>
<context>
    <name>DraftGrid</name>
    <message>
        <source>Pick one: it will be made in full</source>
        <translation>1 つ選ぶと、完全なクリップを作成します</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
</context>
<context>
    <name>DraftsController</name>
    <message>
        <source>With {0} a draft is only indicative: the full clip may move differently.</source>
        <translation>{0} では下書きは目安です。完成したクリップの動きは異なることがあります。</translation>
    </message>
    <message>
        <source>motion {0:.0f} · seed {1}</source>
        <translation>動き {0:.0f} · シード {1}</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>バリエーション</translation>
    </message>
</context>
<context>
    <name>DropController</name>
    <message>
        <source>“{0}” is a web address, not a picture.</source>
        <translation>「{0}」は Web アドレスで、画像ではありません。</translation>
    </message>
    <message>
        <source>Vivant stays offline. Save the picture first, then drop the file here, or copy the picture.</source>
        <translation>Vivant はオフラインで動作します。画像を保存してからファイルをドロップするか、画像をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>EdgesField</name>
    <message>
        <source>A colour…</source>
        <translation>色を選ぶ…</translation>
    </message>
    <message>
        <source>What is at the sides, or above and below, where the shape is not the photo&apos;s own</source>
        <translation>写真と縦横比が違うとき、左右や上下に何を置くか</translation>
    </message>
    <message>
        <source>There are no edges in the photo&apos;s own shape</source>
        <translation>写真の縦横比のままなら端はありません</translation>
    </message>
    <message>
        <source>Colour around the photo</source>
        <translation>写真のまわりの色</translation>
    </message>
</context>
<context>
    <name>EffectsField</name>
    <message>
        <source>Strength of the effects</source>
        <translation>エフェクトの強さ</translation>
    </message>
    <message>
        <source>Choose an effect first</source>
        <translation>先に効果を選んでください</translation>
    </message>
</context>
<context>
    <name>EndImageField</name>
    <message>
        <source>The clip moves from the photo to this picture; drop one here</source>
        <translation>クリップは写真からこの画像へと変化します。ここに画像をドロップできます</translation>
    </message>
    <message>
        <source>No end picture</source>
        <translation>終了画像なし</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Ends on {0}</source>
        <translation>終了画像: {0}</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>To stay below the limit: {0}.</source>
        <translation>上限に収めるため: {0}。</translation>
    </message>
    <message>
        <source>For the web: {0}.</source>
        <translation>Web 用: {0}。</translation>
    </message>
    <message>
        <source>Saved “{0}” (the clip of “{1}”).</source>
        <translation>「{0}」を保存しました（「{1}」のクリップ）。</translation>
    </message>
</context>
<context>
    <name>ExportManyController</name>
    <message numerus="yes">
        <source>%n files are written into “{0}”.</source>
        <translation>
            <numerusform>「{0}」に %n 個のファイルを書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} failed: Export… says why.</source>
        <translation>{0} 個が失敗しました。理由は「書き出し…」に表示されます。</translation>
    </message>
</context>
<context>
    <name>ExportManyDialog</name>
    <message>
        <source>Export clips</source>
        <translation>クリップの書き出し</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>端の処理</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} ピクセル</translation>
    </message>
    <message>
        <source>No</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>To {0:g} s</source>
        <translation>{0:g} 秒まで</translation>
    </message>
    <message>
        <source>Remove recipe and names</source>
        <translation>レシピと名前を除く</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>短辺</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Repeat loops</source>
        <translation>ループを繰り返す</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Text, sound and ending</source>
        <translation>テキスト、音、終わり方</translation>
    </message>
    <message>
        <source>Short side of the shapes</source>
        <translation>各縦横比の短辺</translation>
    </message>
    <message>
        <source>What there is to know about the files</source>
        <translation>ファイルについての情報</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>To {0:g} s, as the platform wants</source>
        <translation>プラットフォームに合わせて {0:g} 秒まで</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>形式を 1 つ以上選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n files are written.</source>
        <translation>
            <numerusform>ファイル %n 個のうち {0} 個を書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} %n files: {1}</source>
        <translation>
            <numerusform>{0} ファイル %n 個: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: {0}, {1}: {2} {3}</source>
        <translation>失敗: {0}、{1}: {2} {3}</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Choose at least one shape.</source>
        <translation>縦横比を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>In the clip&apos;s own size and rate</source>
        <translation>クリップと同じサイズとフレームレート</translation>
    </message>
    <message>
        <source>Remove recipe and names</source>
        <translation>レシピと名前を除く</translation>
    </message>
    <message>
        <source>Text, sound and ending</source>
        <translation>テキスト、音、終わり方</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>プラットフォーム(&amp;P)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>縦横比(&amp;S)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Ed&amp;ges</source>
        <translation>端の処理(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>フレームレート(&amp;R)</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>{0:g} a second</source>
        <translation>毎秒 {0:g} フレーム</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>品質(&amp;Q)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>上限(&amp;M)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>繰り返し(&amp;R)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>To {0:g} s</source>
        <translation>{0:g} 秒まで</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>ドラッグで取り出す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>{0} files: {1}</source>
        <translation>{0} 個のファイル: {1}</translation>
    </message>
    <message>
        <source>Files of this format have one quality only</source>
        <translation>この形式のファイルの画質は1種類だけです</translation>
    </message>
    <message>
        <source>There are no edges while the shape is as made</source>
        <translation>縦横比が元のままなので、余白はありません</translation>
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
        <translation>繰り返せるのはループだけです。アニメーション化の前に「ループ」を選んでください</translation>
    </message>
    <message>
        <source>Repeat to {0:g} s</source>
        <translation>{0:g} 秒まで繰り返す</translation>
    </message>
    <message>
        <source>About {0:.1f} MB</source>
        <translation>約 {0:.1f} MB</translation>
    </message>
    <message>
        <source>Estimating the size…</source>
        <translation>サイズを見積もっています…</translation>
    </message>
    <message>
        <source>The clip is made first, then saved.</source>
        <translation>先にクリップを作成し、その後保存します。</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>書き出しを停止</translation>
    </message>
    <message>
        <source>{0:.2f} MB</source>
        <translation>{0:.2f} MB</translation>
    </message>
    <message>
        <source>Saved “{0}”, {1}.</source>
        <translation>「{0}」を保存しました（{1}）。</translation>
    </message>
</context>
<context>
    <name>FidelityBar</name>
    <message>
        <source>Trim the clip after its last good frame; Undo brings the rest back</source>
        <translation>最後の良好なフレームより後を切り取ります。「元に戻す」で復元できます</translation>
    </message>
    <message>
        <source>Restore the label</source>
        <translation>ラベルを復元</translation>
    </message>
    <message>
        <source>Copy the photo&apos;s label into every frame where it can be tracked (Ctrl+L)</source>
        <translation>追跡できるすべてのフレームに、写真のラベルをコピーします (Ctrl+L)</translation>
    </message>
    <message>
        <source>Restore the product</source>
        <translation>商品を復元</translation>
    </message>
    <message>
        <source>Copy the photo&apos;s whole product, a bottle or a box, into every frame where its place is sure</source>
        <translation>位置が確かなすべてのフレームに、写真の商品（ボトルや箱）全体をコピーします</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>ラベル…</translation>
    </message>
    <message>
        <source>Add, move or remove labels (Ctrl+Alt+L)</source>
        <translation>ラベルを追加、移動、削除 (Ctrl+Alt+L)</translation>
    </message>
    <message>
        <source>Other seeds</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>Make up to three more clips with other seeds and show the best by this check (Shift+R)</source>
        <translation>別のシードで最大 3 本のクリップを作成し、確認の結果が最もよいものを表示します (Shift+R)</translation>
    </message>
    <message>
        <source>Restore the face</source>
        <translation>顔を復元</translation>
    </message>
    <message>
        <source>Blend the photo&apos;s face back in where the face has changed (Ctrl+Shift+L)</source>
        <translation>顔が変わった箇所に写真の顔をなじませます (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Restore the colours</source>
        <translation>色を復元</translation>
    </message>
    <message>
        <source>Match the colours of every frame to the photo&apos;s</source>
        <translation>すべてのフレームの色を写真に合わせます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The clip as the model made it</source>
        <translation>モデルが作成したままのクリップ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep 1 to {0}</source>
        <translation>1～{0} を残す</translation>
    </message>
    <message>
        <source>Hands were not checked. {0}</source>
        <translation>手は確認されていません。{0}</translation>
    </message>
    <message>
        <source>Labels were not checked. {0}</source>
        <translation>ラベルは確認されていません。{0}</translation>
    </message>
    <message>
        <source>All {0} frames are true to the photo</source>
        <translation>全 {0} フレームが写真に忠実です</translation>
    </message>
</context>
<context>
    <name>FidelityController</name>
    <message>
        <source>Checking every frame</source>
        <translation>すべてのフレームを確認しています</translation>
    </message>
    <message>
        <source>Tracking it through the clip</source>
        <translation>クリップ全体で追跡しています</translation>
    </message>
    <message>
        <source>label marks of {0}</source>
        <translation>{0} のラベル指定</translation>
    </message>
    <message>
        <source>All edits were undone.</source>
        <translation>すべての編集を取り消しました。</translation>
    </message>
    <message>
        <source>The photo of “{0}” can&apos;t be opened any more.</source>
        <translation>「{0}」の写真を開けなくなりました。</translation>
    </message>
    <message>
        <source>The clip can&apos;t be checked without it.</source>
        <translation>写真がないとクリップを確認できません。</translation>
    </message>
    <message>
        <source>Waiting for another clip</source>
        <translation>別のクリップを待っています</translation>
    </message>
    <message>
        <source>Repairing it again</source>
        <translation>もう一度修復しています</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}、{1} %</translation>
    </message>
    <message>
        <source>The repair would make the clip less true to its photo. The clip is unchanged.</source>
        <translation>修復すると写真への忠実さがかえって下がります。クリップは変更していません。</translation>
    </message>
    <message>
        <source>It can&apos;t be tracked well enough in this clip.</source>
        <translation>このクリップでは十分に追跡できません。</translation>
    </message>
    <message>
        <source>The clip is unchanged: it needs no repair, or nothing can be tracked reliably.</source>
        <translation>クリップは変更していません。修復の必要がないか、確実に追跡できるものがありません。</translation>
    </message>
    <message>
        <source>Restored in {0} of {1} frames.</source>
        <translation>{1} フレーム中 {0} フレームで復元しました。</translation>
    </message>
    <message>
        <source>In the other frames it can&apos;t be tracked reliably, or needs no repair.</source>
        <translation>ほかのフレームでは、確実に追跡できないか、修復の必要がありません。</translation>
    </message>
</context>
<context>
    <name>FilePicture</name>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>How the middle of the file will look</source>
        <translation>ファイルの中ほどの見え方</translation>
    </message>
</context>
<context>
    <name>FinishController</name>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選択</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>画像 ({0})</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>音を選択</translation>
    </message>
    <message>
        <source>Sounds ({0})</source>
        <translation>音声 ({0})</translation>
    </message>
</context>
<context>
    <name>FinishFields</name>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>ロゴ(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>終わり(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Plays</source>
        <translation>再生回数(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>写真(&amp;H)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>繰り返し続ける</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 回</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>音なし</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>音(&amp;O)</translation>
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
        <translation>しない</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>フェードイン</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>フェードアウト</translation>
    </message>
    <message>
        <source>Repeat where it is shorter</source>
        <translation>短ければ繰り返す</translation>
    </message>
    <message>
        <source>Choose a sound…</source>
        <translation>音を選択…</translation>
    </message>
    <message>
        <source>Only GIF, WebP and APNG say how often they play</source>
        <translation>再生回数を指定できるのはGIF、WebP、APNGだけです</translation>
    </message>
    <message>
        <source>Files of this format hold no sound</source>
        <translation>この形式のファイルには音が入りません</translation>
    </message>
    <message>
        <source>The photo of this clip is not there any more</source>
        <translation>このクリップの写真はもうありません</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder of the clips</source>
        <translation>クリップのフォルダーを選択</translation>
    </message>
    <message>
        <source>“{0}” is a file. Choose a folder.</source>
        <translation>「{0}」はファイルです。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing may be written there. Choose another folder.</source>
        <translation>そこには書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A new folder, which will be made.</source>
        <translation>新しいフォルダーです。作成されます。</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Vivant guide</source>
        <translation>Vivant ガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>No page was read before this one</source>
        <translation>この前に読んだページはありません</translation>
    </message>
    <message>
        <source>No page was read after this one</source>
        <translation>この後に読んだページはありません</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>最初の状態</translation>
    </message>
    <message>
        <source>Click a line to go back or forward to it.</source>
        <translation>行をクリックすると、その時点に戻ったり進んだりできます。</translation>
    </message>
</context>
<context>
    <name>InstallationDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>インストールの確認</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常に動作しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found.</source>
        <translation>
            <numerusform>問題が %n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>LabelsController</name>
    <message>
        <source>The labels of “{0}” were not changed.</source>
        <translation>「{0}」のラベルは変更されませんでした。</translation>
    </message>
    <message>
        <source>Something else was opened in the meantime.</source>
        <translation>その間に別のものが開かれました。</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>The photo with its labels</source>
        <translation>写真とラベル</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>フリーハンド</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度検索</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>Add one in the middle; the arrow keys move it, Space selects another one</source>
        <translation>中央に追加します。矢印キーで移動、スペースキーで別のラベルを選択します</translation>
    </message>
    <message>
        <source>Choose a label first</source>
        <translation>先にラベルを選んでください</translation>
    </message>
    <message>
        <source>There is no label</source>
        <translation>ラベルはありません</translation>
    </message>
    <message>
        <source>Looking for text …</source>
        <translation>文字を探しています…</translation>
    </message>
    <message>
        <source>These are kept as in the photo. Drag a label or its corners to change it.</source>
        <translation>これらは写真のまま保たれます。ラベルや角をドラッグして変更できます。</translation>
    </message>
    <message>
        <source>Draw around what must stay as in the photo.</source>
        <translation>写真のまま保ちたい部分を囲んでください。</translation>
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
        <translation>追加…</translation>
    </message>
    <message>
        <source>A file that changes what the model makes, such as a style; drop it here</source>
        <translation>画風など、モデルの出力を変えるファイル。ここにドロップできます</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>LoRA を追加</translation>
    </message>
    <message>
        <source>No more than {0} at a time</source>
        <translation>一度に{0}個までです</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>{0} を外す</translation>
    </message>
    <message>
        <source>Strength of {0}</source>
        <translation>{0} の強さ</translation>
    </message>
    <message>
        <source>Steps that {0} changes</source>
        <translation>{0} が変えるステップ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
</context>
<context>
    <name>LorasController</name>
    <message>
        <source>LoRA files ({0})</source>
        <translation>LoRA ファイル ({0})</translation>
    </message>
    <message>
        <source>Choose LoRA files</source>
        <translation>LoRA ファイルを選択</translation>
    </message>
</context>
<context>
    <name>MadeClipsController</name>
    <message numerus="yes">
        <source>%n clips are made.</source>
        <translation>
            <numerusform>%n 本のクリップができました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} failed: their cards say why.</source>
        <translation>{0} 件が失敗しました。理由はカードに表示されています。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Make many &amp;clips…</source>
        <translation>多数のクリップを作成(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Storage…</source>
        <translation>ストレージ(&amp;S)…</translation>
    </message>
    <message>
        <source>Where &amp;batches are made…</source>
        <translation>バッチを作成する場所(&amp;B)…</translation>
    </message>
    <message>
        <source>Save as &amp;preset…</source>
        <translation>プリセットとして保存(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>すべて停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear waiting</source>
        <translation>待機中を取り消す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit settings of a waiting clip</source>
        <translation>待機中のクリップの設定を編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Animate</source>
        <translation>アニメーション化(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Anothe&amp;r seed</source>
        <translation>別のシード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation>バリエーション(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;tart the clip here</source>
        <translation>ここからクリップを始める(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xtend by one length</source>
        <translation>同じ長さだけ延長(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;End the clip here</source>
        <translation>ここでクリップを終える(&amp;D)</translation>
    </message>
    <message>
        <source>Select all &amp;clips</source>
        <translation>すべてのクリップを選択(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;dd to or remove from favourites</source>
        <translation>お気に入りに追加/解除(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>再生/一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>前のフレーム(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>次のフレーム(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Compare with the photo</source>
        <translation>写真と比較(&amp;C)</translation>
    </message>
    <message>
        <source>Actual pi&amp;xels</source>
        <translation>ピクセル等倍(&amp;X)</translation>
    </message>
    <message>
        <source>M&amp;ute the sound</source>
        <translation>音声をミュート(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Loop playback</source>
        <translation>再生を繰り返す(&amp;L)</translation>
    </message>
    <message>
        <source>Play the loop&apos;s s&amp;eam</source>
        <translation>ループのつなぎ目を再生(&amp;E)</translation>
    </message>
    <message>
        <source>Use this &amp;frame as a photo</source>
        <translation>このフレームを写真として使う(&amp;F)</translation>
    </message>
    <message>
        <source>Check against the p&amp;hoto</source>
        <translation>写真と照合(&amp;H)</translation>
    </message>
    <message>
        <source>Restore the la&amp;bel</source>
        <translation>ラベルを復元(&amp;B)</translation>
    </message>
    <message>
        <source>Restore the pro&amp;duct</source>
        <translation>商品を復元(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit labels…</source>
        <translation>ラベルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Restore the fa&amp;ce</source>
        <translation>顔を復元(&amp;C)</translation>
    </message>
    <message>
        <source>Try three &amp;more seeds</source>
        <translation>さらに 3 つのシードを試す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo repairs and trimming</source>
        <translation>修復とトリミングを元に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>名前を変更(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open photos…</source>
        <translation>写真を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export this clip…</source>
        <translation>このクリップを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>Restore the c&amp;olours</source>
        <translation>色を復元(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys and tips</source>
        <translation>キー操作とヒント(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>インストールを確認(&amp;C)…</translation>
    </message>
    <message>
        <source>Check for a &amp;newer version</source>
        <translation>新しいバージョンを確認(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Vivant</source>
        <translation>Vivant について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>{0}を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>{0}をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>やり直す操作はありません</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Only where a check finds that it would help</source>
        <translation>確認の結果、効果が見込める場合にだけ使えます</translation>
    </message>
    <message>
        <source>&amp;Keep 1 to {0}</source>
        <translation>1～{0} を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the good frames</source>
        <translation>良好なフレームを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Keys and tips</source>
        <translation>キー操作とヒント</translation>
    </message>
    <message>
        <source>Open a photo to begin.</source>
        <translation>まず写真を開いてください。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>{0} makes no longer clips.</source>
        <translation>{0} ではこれより長いクリップを作れません。</translation>
    </message>
    <message>
        <source>A loop can be exported repeated, as long as it is wanted.</source>
        <translation>ループは、好きな長さまで繰り返して書き出せます。</translation>
    </message>
</context>
<context>
    <name>MarkFields</name>
    <message>
        <source>Text over the clip</source>
        <translation>クリップに重ねるテキスト</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>ロゴなし</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>テキストの色</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>End</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>To</source>
        <translation>まで</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>ロゴを選択…</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Its files are here</source>
        <translation>ファイルはすでにあります</translation>
    </message>
    <message>
        <source>Its files are not here</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>Downloading needs {0}, which is not installed.</source>
        <translation>ダウンロードに必要な {0} がインストールされていません。</translation>
    </message>
    <message>
        <source>Choose the folder with the weights</source>
        <translation>重みのフォルダーを選択</translation>
    </message>
    <message>
        <source>Freed {0:.1f} GB.</source>
        <translation>{0:.1f} GB を解放しました。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>I have read it and may use it</source>
        <translation>読みました。使用できます</translation>
    </message>
    <message>
        <source>All files verified.</source>
        <translation>すべてのファイルを検証しました。</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>Pattern of the names</source>
        <translation>ファイル名のパターン</translation>
    </message>
    <message>
        <source>Your own words, and parts in braces that differ from file to file</source>
        <translation>自由な文字と、ファイルごとに変わる波かっこ内の項目</translation>
    </message>
    <message>
        <source>For example “{0}”</source>
        <translation>例: 「{0}」</translation>
    </message>
</context>
<context>
    <name>NotOpenedDialog</name>
    <message>
        <source>Not opened</source>
        <translation>開けませんでした</translation>
    </message>
    <message>
        <source>This is where it is:</source>
        <translation>場所:</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No program of this computer opens the address.</source>
        <translation>このアドレスを開くアプリがありません。</translation>
    </message>
    <message>
        <source>“{0}” is not there any more.</source>
        <translation>「{0}」はもうありません。</translation>
    </message>
    <message>
        <source>No program of this computer shows the folder “{0}”.</source>
        <translation>フォルダー「{0}」を表示するアプリがありません。</translation>
    </message>
    <message>
        <source>No program of this computer opens “{0}”.</source>
        <translation>「{0}」を開くアプリがありません。</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>NotificationController</name>
    <message numerus="yes">
        <source>%n clips were not finished.</source>
        <translation>
            <numerusform>クリップ %n 本が完成していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>PaintToolbar</name>
    <message>
        <source>Painting</source>
        <translation>ペイント</translation>
    </message>
    <message>
        <source>Show and mend the depth</source>
        <translation>奥行きを表示して直す</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>奥行き</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ]); the wheel zooms, Space and a drag move the photo</source>
        <translation>ブラシの大きさ（[ と ]）。ホイールで拡大、スペースキーを押しながらドラッグすると写真を移動</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source>Undo the last stroke (Ctrl+Z)</source>
        <translation>最後のストロークを取り消す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Clear all painting</source>
        <translation>ペイントをすべて消す</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Load the depth from a picture…</source>
        <translation>奥行きを画像から読み込む…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読込</translation>
    </message>
    <message>
        <source>Save the depth as a picture…</source>
        <translation>奥行きを画像として保存…</translation>
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
        <translation>枠または角をドラッグします。矢印キーで移動、+ と − で大きさを変えます</translation>
    </message>
</context>
<context>
    <name>PhotosBar</name>
    <message>
        <source>This is the first. What you set now is set for all of them; each keeps its own shape.</source>
        <translation>これは最初の1枚です。ここでの設定はすべてに適用され、縦横比はそれぞれのままです。</translation>
    </message>
    <message>
        <source>In several shapes…</source>
        <translation>複数の縦横比で…</translation>
    </message>
    <message>
        <source>Choose shapes such as 9:16 and 1:1, a folder, and the names of the files</source>
        <translation>9:16や1:1などの縦横比、フォルダー、ファイル名を選びます</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>この1枚だけ</translation>
    </message>
    <message>
        <source>Let the other photos go; nothing is made of them</source>
        <translation>ほかの写真は閉じます。それらからは何も作りません</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are open. What do you want to make of them?</source>
        <translation>
            <numerusform>%n枚の写真を開きました。何を作りますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>One clip of each photo, with the settings as they are now (Ctrl+Return)</source>
        <translation>今の設定で、写真1枚ごとにクリップを作ります (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>PhotosOrFolder</name>
    <message>
        <source>Which photos become clips?</source>
        <translation>どの写真をクリップにしますか？</translation>
    </message>
    <message>
        <source>Photos, and tables of products: CSV ({0})</source>
        <translation>写真と商品の表: CSV ({0})</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>表示:</translation>
    </message>
    <message>
        <source>Use the selected</source>
        <translation>選択したものを使う</translation>
    </message>
    <message>
        <source>Click a photo; with Ctrl or Shift several, with Ctrl+A all</source>
        <translation>写真をクリックします。CtrlかShiftで複数、Ctrl+Aですべて</translation>
    </message>
    <message>
        <source>All photos of this folder, and of the folders in it</source>
        <translation>このフォルダーとその中のフォルダーのすべての写真</translation>
    </message>
    <message>
        <source>A table has a line for each product: its photo, and perhaps a name or a camera</source>
        <translation>表には商品ごとに 1 行あります。写真のほか、名前やカメラも書けます</translation>
    </message>
    <message>
        <source>The selected photo</source>
        <translation>選択中の写真</translation>
    </message>
    <message>
        <source>Use the folder “{0}”</source>
        <translation>フォルダー「{0}」を使う</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>and {0} more</source>
        <translation>ほか {0} 件</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生/一時停止</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Compare with the photo</source>
        <translation>写真と比較</translation>
    </message>
    <message>
        <source>Play the seam of the loop</source>
        <translation>ループのつなぎ目を再生</translation>
    </message>
    <message>
        <source>Check every frame against the photo</source>
        <translation>すべてのフレームを写真と照合</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>ピクセル等倍</translation>
    </message>
    <message>
        <source>Export this clip</source>
        <translation>このクリップを書き出す</translation>
    </message>
    <message>
        <source>Save the clip as a file (Ctrl+E)</source>
        <translation>クリップをファイルに保存 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>緩急</translation>
    </message>
    <message>
        <source>Seam</source>
        <translation>つなぎ目</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>How the clip starts and ends</source>
        <translation>クリップの始まりと終わりの動き</translation>
    </message>
    <message>
        <source>The clip is not made yet</source>
        <translation>クリップはまだできていません</translation>
    </message>
    <message>
        <source>Drift {0}</source>
        <translation>ずれ {0}</translation>
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
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Save, rename or delete presets</source>
        <translation>プリセットの保存、名前の変更、削除</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save in “{0}”</source>
        <translation>「{0}」に保存</translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation>「{0}」の名前を変更…</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>「{0}」を削除</translation>
    </message>
</context>
<context>
    <name>PresetsController</name>
    <message>
        <source>The preset “{0}” is deleted.</source>
        <translation>プリセット「{0}」を削除しました。</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Name of the preset, for settings and export:</source>
        <translation>設定と書き出しのプリセット名:</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved.</source>
        <translation>プリセット「{0}」を保存しました。</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved in place of the old one.</source>
        <translation>プリセット「{0}」を上書き保存しました。</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>プリセットの名前を変更</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>The preset “{0}” is saved, and its settings are used.</source>
        <translation>プリセット「{0}」を保存し、その設定を使用しています。</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>ProgressController</name>
    <message>
        <source>Opening “{0}”</source>
        <translation>「{0}」を開いています</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>続行しています</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>{0} percent</source>
        <translation>{0} パーセント</translation>
    </message>
    <message>
        <source>{0}, {1:.0f} s left</source>
        <translation>{0}、残り {1:.0f} 秒</translation>
    </message>
    <message>
        <source>“{0}” is finished.</source>
        <translation>「{0}」が完成しました。</translation>
    </message>
</context>
<context>
    <name>PromptTools</name>
    <message>
        <source>Adds “{0}” to the prompt</source>
        <translation>プロンプトに「{0}」を追加</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <source>Keep this prompt as a favourite</source>
        <translation>このプロンプトをお気に入りに追加</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>寄る</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>周りを回る</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>手持ち</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追う</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>スローモーション</translation>
    </message>
    <message>
        <source>Breeze</source>
        <translation>そよ風</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>まばたき</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>さざ波</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>湯気</translation>
    </message>
    <message>
        <source>Drifting light</source>
        <translation>移ろう光</translation>
    </message>
    <message>
        <source>No prompt has been used yet</source>
        <translation>まだプロンプトを使っていません</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>先にプロンプトを書いてください</translation>
    </message>
    <message>
        <source>The model reads only the beginning of it.</source>
        <translation>モデルが読むのは先頭部分だけです。</translation>
    </message>
</context>
<context>
    <name>PromptsController</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{1} トークン中 {0}</translation>
    </message>
    <message>
        <source>about {0} of {1} tokens</source>
        <translation>{1} トークン中約 {0}</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Stop the clip that is being made where it is; the others wait</source>
        <translation>作成中のクリップをその場で停止し、ほかは待機させます</translation>
    </message>
    <message>
        <source>Clear waiting</source>
        <translation>待機中を取り消す</translation>
    </message>
    <message>
        <source>Remove the clips that are not begun</source>
        <translation>まだ始まっていないクリップを取り除きます</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Stop the clip that is being made, and clear the others</source>
        <translation>作成中のクリップを停止し、ほかを取り除きます</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>No clip is waiting</source>
        <translation>待っているクリップはありません</translation>
    </message>
    <message>
        <source>No clip is being made</source>
        <translation>作成中のクリップはありません</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>約 {0} 秒</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>約 {0} 分</translation>
    </message>
    <message>
        <source>about {0:.1f} h</source>
        <translation>約 {0:.1f} 時間</translation>
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
            <numerusform>クリップ %n 本が保留中</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused, {0} to be made</source>
        <translation>一時停止中、残り {0} 本</translation>
    </message>
</context>
<context>
    <name>QueueEditor</name>
    <message>
        <source>“{0}” was begun meanwhile.</source>
        <translation>「{0}」はその間に開始されました。</translation>
    </message>
    <message>
        <source>Use its settings for a new clip.</source>
        <translation>その設定で新しいクリップを作成してください。</translation>
    </message>
    <message>
        <source>settings of {0} in the queue</source>
        <translation>キューにある {0} の設定</translation>
    </message>
</context>
<context>
    <name>RequestHistory</name>
    <message>
        <source>motion strength</source>
        <translation>動きの強さ</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>奥行き</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>ペイント</translation>
    </message>
    <message>
        <source>light and air</source>
        <translation>光と空気</translation>
    </message>
    <message>
        <source>style</source>
        <translation>スタイル</translation>
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
        <translation>終了画像</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>settings of {0}</source>
        <translation>{0} の設定</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>The photo of these settings can&apos;t be opened any more.</source>
        <translation>この設定の写真を開けなくなりました。</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Decides what is left to chance: the same seed makes the same clip again</source>
        <translation>偶然に任せる部分を決めます。同じシードなら同じクリップになります</translation>
    </message>
    <message>
        <source>Another seed: the same settings, moved another way (R)</source>
        <translation>別のシード：同じ設定で別の動き (R)</translation>
    </message>
    <message>
        <source>Keep this seed for the next clips, too</source>
        <translation>次のクリップでもこのシードを使います</translation>
    </message>
</context>
<context>
    <name>SeedSearchController</name>
    <message>
        <source>Seed {0} is the most true to the photo: {1:.2f} of 1.</source>
        <translation>シード {0} が写真に最も忠実です（1 点満点で {1:.2f}）。</translation>
    </message>
    <message>
        <source>The other clips are in the strip.</source>
        <translation>ほかのクリップは一覧にあります。</translation>
    </message>
</context>
<context>
    <name>SelectedClipsController</name>
    <message>
        <source>Open these clips, then check them.</source>
        <translation>それらのクリップを開いてから確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>The frames of %n clips were let go.</source>
        <translation>
            <numerusform>クリップ %n 本のフレームは解放されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips checked, {0} of them true to the photo.</source>
        <translation>
            <numerusform>クリップ %n 本を確認しました。写真に忠実なのは {0} 本です。</numerusform>
        </translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> ほか {0} 本</translation>
    </message>
    <message>
        <source>Not so: {0}. Open one to see where, and what can be done.</source>
        <translation>忠実でないもの: {0}。開くと、箇所と対処法がわかります。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Write all selected clips into a folder (Ctrl+E)</source>
        <translation>選択したすべてのクリップをフォルダーに書き出します (Ctrl+E)</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>この設定を使う</translation>
    </message>
    <message>
        <source>Make new clips of these photos with the settings on the right</source>
        <translation>これらの写真から、右の設定で新しいクリップを作成</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Compare every frame of the selected clips with their photos</source>
        <translation>選択したクリップの全フレームを写真と比較</translation>
    </message>
    <message>
        <source>Mark as favourites, or no longer (B)</source>
        <translation>お気に入りに追加または解除 (B)</translation>
    </message>
    <message>
        <source>Move the selected clips to the bin (Delete)</source>
        <translation>選択したクリップをごみ箱に移動します (Delete)</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
    <message numerus="yes">
        <source>%n clips selected</source>
        <translation>
            <numerusform>クリップ %n 本を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these clips is finished yet</source>
        <translation>まだ完成したクリップがありません</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>What moves, and how</source>
        <translation>何がどのように動くか</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Motion strength</source>
        <translation>動きの強さ</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>カメラ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>ループ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>終了画像(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>シード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Propose a prompt</source>
        <translation>プロンプトを提案</translation>
    </message>
    <message>
        <source>A sentence about what the photo shows, to go on from</source>
        <translation>写真の内容をもとにした文。これを土台に書き足せます</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>アニメーション化</translation>
    </message>
    <message>
        <source>Make the clip (Ctrl+Return)</source>
        <translation>クリップを作成 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Drafts of several seeds and strengths</source>
        <translation>複数のシードと強さの下書き</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave the clip in the queue as it was</source>
        <translation>キューのクリップを元のままにします</translation>
    </message>
    <message>
        <source>{0} moves the camera itself</source>
        <translation>カメラの動きは {0} が決めます</translation>
    </message>
    <message>
        <source>{0} (not installed)</source>
        <translation>{0}（未インストール）</translation>
    </message>
    <message>
        <source>{0} (here in part)</source>
        <translation>{0}（一部のみ）</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0}（破損）</translation>
    </message>
    <message>
        <source>{0:g} s · {1} frames</source>
        <translation>{0:g} 秒 · {1} フレーム</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>先に写真を開いてください</translation>
    </message>
    <message>
        <source>Wait until the clip is made</source>
        <translation>クリップができるまでお待ちください</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Settings of “{0}”, which waits in the queue</source>
        <translation>キューで待機中の「{0}」の設定</translation>
    </message>
    <message>
        <source>The clip will be made with these settings</source>
        <translation>クリップはこの設定で作成されます</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <source>The clip&apos;s sound can&apos;t be played here: there is no sound output.</source>
        <translation>このコンピューターに音声出力がないため、クリップの音声を再生できません。</translation>
    </message>
    <message>
        <source>The clip and its files keep the sound.</source>
        <translation>クリップとそのファイルの音声はそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>保存する上限</translation>
    </message>
    <message>
        <source>Above this, frames of the oldest clips are freed. They are drawn again on demand.</source>
        <translation>これを超えると、最も古いクリップのフレームが解放されます。必要に応じて作り直されます。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>空き容量のかぎり</translation>
    </message>
</context>
<context>
    <name>TorchInstallBox</name>
    <message>
        <source>Install torch for large models (about {0:.1f} GB)</source>
        <translation>大型モデル用の torch をインストール（約 {0:.1f} GB）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Remove torch</source>
        <translation>torch を削除</translation>
    </message>
    <message>
        <source>Testing the installation …</source>
        <translation>インストールをテストしています…</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Part of the clip that is kept</source>
        <translation>クリップのうち残す範囲</translation>
    </message>
    <message>
        <source>Frames {0} to {1} of {2} are kept; I and O cut the clip</source>
        <translation>{2} フレームのうち {0} から {1} を残します。I と O でトリミングします</translation>
    </message>
    <message>
        <source>Drag the ends to cut the clip (I and O cut it here)</source>
        <translation>両端をドラッグしてクリップをトリミングします（I と O で現在位置を端にします）</translation>
    </message>
</context>
<context>
    <name>TrimController</name>
    <message>
        <source>A clip has at least {0} frames.</source>
        <translation>クリップには少なくとも {0} フレームが必要です。</translation>
    </message>
    <message>
        <source>Go to another frame first.</source>
        <translation>先に別のフレームへ移動してください。</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>true to the photo</source>
        <translation>写真に忠実</translation>
    </message>
    <message>
        <source>Frame {0}: {1}</source>
        <translation>フレーム {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Vivant</name>
    <message>
        <source>Turns a still photo into a moving clip.</source>
        <translation>1 枚の写真を動くクリップに変えます。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: {2}</source>
        <translation>写真 {0}/{1}: {2}</translation>
    </message>
    <message>
        <source>{0} of {1} photos failed.</source>
        <translation>{1} 枚中 {0} 枚の写真が失敗しました。</translation>
    </message>
    <message>
        <source>“{0}” is not a folder.</source>
        <translation>「{0}」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>Several photos need a folder: -o FOLDER</source>
        <translation>複数の写真にはフォルダーが必要です: -o フォルダー</translation>
    </message>
    <message>
        <source>The folder “{0}” can&apos;t be made: {1}.</source>
        <translation>フォルダー「{0}」を作成できません: {1}。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>seed {0}: score {1}{2}</source>
        <translation>シード {0}: スコア {1}{2}</translation>
    </message>
    <message>
        <source>There are no photos in “{0}”.</source>
        <translation>「{0}」に写真がありません。</translation>
    </message>
    <message>
        <source>Is it the right folder?</source>
        <translation>フォルダーは正しいですか。</translation>
    </message>
    <message>
        <source>“{0}” is not a part like 3/100</source>
        <translation>「{0}」は 3/100 のような指定ではありません</translation>
    </message>
    <message>
        <source>There is nothing to make a clip of.</source>
        <translation>クリップにする写真がありません。</translation>
    </message>
    <message>
        <source>Give a folder of photos, or a table of them.</source>
        <translation>写真のフォルダー、または写真の表を指定してください。</translation>
    </message>
    <message>
        <source>Only a folder can be watched.</source>
        <translation>監視できるのはフォルダーだけです。</translation>
    </message>
    <message>
        <source>Say which: vivant watch FOLDER -o OUT</source>
        <translation>フォルダーを指定してください: vivant watch フォルダー -o 出力先</translation>
    </message>
    <message>
        <source>A preset of your own goes with no other.</source>
        <translation>独自のプリセットはほかのプリセットと併用できません。</translation>
    </message>
    <message>
        <source>Give only that one to --preset.</source>
        <translation>--preset にはそれだけを指定してください。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or other names with --name.</source>
        <translation>空のフォルダーを選ぶか、--name で別の名前を指定してください。</translation>
    </message>
    <message>
        <source>A crew is joined with its key.</source>
        <translation>クルーへの参加には鍵が必要です。</translation>
    </message>
    <message>
        <source>A depth picture is of one photo.</source>
        <translation>奥行き画像は 1 枚の写真のものです。</translation>
    </message>
    <message>
        <source>Give a single photo with it.</source>
        <translation>写真を 1 枚だけ指定してください。</translation>
    </message>
    <message>
        <source>Give it with --key crew.pem</source>
        <translation>--key crew.pem で指定してください</translation>
    </message>
    <message>
        <source>Nothing to make clips of was given.</source>
        <translation>クリップにする写真が指定されていません。</translation>
    </message>
    <message>
        <source>Give a folder of photos, or a table.</source>
        <translation>写真のフォルダー、または表を指定してください。</translation>
    </message>
    <message>
        <source>{0} of {1} clips are safe. To go on: vivant batch -o {2} --resume</source>
        <translation>{1} 本中 {0} 本のクリップは保存済みです。続けるには: vivant batch -o {2} --resume</translation>
    </message>
    <message>
        <source>{0}: {1}, up to {2} GB of memory, about {3} of disk.</source>
        <translation>{0}: {1}、メモリ最大 {2} GB、ディスク約 {3}。</translation>
    </message>
    <message>
        <source>All clips are there.</source>
        <translation>すべてのクリップがそろっています。</translation>
    </message>
    <message>
        <source>Whoever has this file can run programs on every machine of the crew: copy it by hand, and to no one else.</source>
        <translation>このファイルを持つ人は、クルーのすべてのコンピューターでプログラムを実行できます。自分の手でコピーし、ほかの人には渡さないでください。</translation>
    </message>
    <message>
        <source>{0} is written. {1}</source>
        <translation>{0} を書き込みました。{1}</translation>
    </message>
    <message>
        <source>The crew is open at {0}. On each machine: vivant crew join {1} --key {2}</source>
        <translation>クルーは {0} で開いています。各コンピューターで: vivant crew join {1} --key {2}</translation>
    </message>
    <message>
        <source>Only this computer can join; for others, open it with --host and this machine&apos;s address.</source>
        <translation>参加できるのはこのコンピューターだけです。ほかのコンピューターを加えるには、--host にこのコンピューターのアドレスを指定して開いてください。</translation>
    </message>
    <message>
        <source>ok  </source>
        <translation>ok  </translation>
    </message>
    <message>
        <source>BAD </source>
        <translation>NG  </translation>
    </message>
    <message>
        <source>A clip can&apos;t be written over itself.</source>
        <translation>クリップを自分自身に上書きすることはできません。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The clip has no frame {0}.</source>
        <translation>クリップに {0} 番目のフレームはありません。</translation>
    </message>
    <message>
        <source>It has {0} frames.</source>
        <translation>全部で {0} フレームです。</translation>
    </message>
    <message>
        <source>{0} of {1} files are written into {2}</source>
        <translation>{1} 個中 {0} 個のファイルを {2} に書き込みました</translation>
    </message>
    <message>
        <source>No file is ever replaced.</source>
        <translation>ファイルが置き換えられることはありません。</translation>
    </message>
    <message>
        <source>Leave it out, or export one clip at a time.</source>
        <translation>省略するか、クリップを 1 本ずつ書き出してください。</translation>
    </message>
    <message>
        <source>{0} does not go with several clips, --place and --name.</source>
        <translation>{0} は複数のクリップ、--place、--name と同時に使えません。</translation>
    </message>
    <message>
        <source>{0} is not a number.</source>
        <translation>{0} は数ではありません。</translation>
    </message>
    <message>
        <source>Write: {0}. Places: {1}.</source>
        <translation>書き方: {0}。位置: {1}。</translation>
    </message>
    <message>
        <source>{0} says nothing of a sound.</source>
        <translation>{0} は音の指定ではありません。</translation>
    </message>
    <message>
        <source>Write: {0}.</source>
        <translation>書き方: {0}。</translation>
    </message>
    <message>
        <source>{0} says nothing of a text or a logo.</source>
        <translation>{0} はテキストやロゴの指定ではありません。</translation>
    </message>
    <message>
        <source>{0}, {1} frames at {2} x {3}{4}. Estimates:</source>
        <translation>{0}、{1} フレーム、{2} x {3}{4}。推定値:</translation>
    </message>
    <message>
        <source>  disk              {0} MiB while it runs</source>
        <translation>  ディスク          作成中 {0} MiB</translation>
    </message>
    <message>
        <source>  plan              {0}; decoding {1}</source>
        <translation>  計画              {0}、デコード {1}</translation>
    </message>
    <message>
        <source>  memory            {0} GiB</source>
        <translation>  メモリ            {0} GiB</translation>
    </message>
    <message>
        <source>  compiling         about {0} more for the first clip of a session</source>
        <translation>  コンパイル        起動後の最初のクリップに約 {0} 余分にかかります</translation>
    </message>
    <message>
        <source>{0} {1} {2} at most {3} {4}.</source>
        <translation>{0} {1} {2} 最大 {3} {4}。</translation>
    </message>
    <message>
        <source>Deleted {0} unfinished {1}.</source>
        <translation>未完成の{1}を {0} 件削除しました。</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Deleted {0}.</source>
        <translation>{0} を削除しました。</translation>
    </message>
    <message>
        <source>To delete a damaged job: vivant jobs --remove JOB</source>
        <translation>破損したジョブを削除するには: vivant jobs --remove ジョブ</translation>
    </message>
    <message>
        <source>{0} stays: {1}</source>
        <translation>{0} は残ります: {1}</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>顔が見つかりませんでした。</translation>
    </message>
    <message>
        <source>No label was found in the photo.</source>
        <translation>写真にラベルが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Say where one is with --region X,Y,W,H.</source>
        <translation>--region X,Y,W,H で場所を指定してください。</translation>
    </message>
    <message>
        <source>face: restored in {0} of {1} frames; in the others it is unchanged or can&apos;t be tracked</source>
        <translation>顔: {1} フレーム中 {0} フレームで復元。ほかでは変化がないか、追跡できません</translation>
    </message>
    <message>
        <source>product: restored in {0} of {1} frames; in the others its place is not sure</source>
        <translation>商品: {1} フレーム中 {0} フレームで復元。ほかでは位置が確かではありません</translation>
    </message>
    <message>
        <source>{0}: restored in {1} of {2} frames</source>
        <translation>{0}: {2} フレーム中 {1} フレームで復元</translation>
    </message>
    <message>
        <source>{0} Without a command, or with photos only, the window opens.</source>
        <translation>{0} コマンドなし、または写真だけを指定するとウィンドウが開きます。</translation>
    </message>
    <message>
        <source>{0} ({1})
  {2}
  {3}
  licence: {4}</source>
        <translation>{0} ({1})
  {2}
  {3}
  ライセンス: {4}</translation>
    </message>
    <message>
        <source>  frames: {0} to {1} (default {2}{3})</source>
        <translation>  フレーム数: {0}～{1}（既定値 {2}{3}）</translation>
    </message>
    <message>
        <source>  fps: {0} to {1} (default {2})</source>
        <translation>  フレームレート: {0}～{1}（既定値 {2}）</translation>
    </message>
    <message>
        <source>  prompt: {0}{1}; end picture: {2}</source>
        <translation>  プロンプト: {0}{1}、終了画像: {2}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>  motion: {0}{1}</source>
        <translation>  動き: {0}{1}</translation>
    </message>
    <message>
        <source>  camera: {0}</source>
        <translation>  カメラ: {0}</translation>
    </message>
    <message>
        <source>  main memory: {0} GiB, twice that for the fastest streaming</source>
        <translation>  メインメモリ: {0} GiB、最速の読み込みにはその 2 倍</translation>
    </message>
    <message>
        <source> Not licensed in {0}.</source>
        <translation> 次の地域では許諾されていません: {0}。</translation>
    </message>
    <message>
        <source>{0} is here.</source>
        <translation>{0} はインストールされています。</translation>
    </message>
    <message>
        <source>All files verified.</source>
        <translation>すべてのファイルを検証しました。</translation>
    </message>
    <message>
        <source>{0} is linked from {1}.</source>
        <translation>{0} は {1} からリンクされています。</translation>
    </message>
    <message>
        <source>{0} now uses {1} as its {2}.</source>
        <translation>{0} は {1} を {2} として使用します。</translation>
    </message>
    <message>
        <source>Freed {0} GB. Linked files stay where they are.</source>
        <translation>{0} GB を解放しました。リンクされたファイルはそのままです。</translation>
    </message>
    <message>
        <source>  above {0} frames it runs once more for every {1} frames</source>
        <translation>  {0} フレームを超えると、{1} フレームごとにもう 1 回実行されます</translation>
    </message>
    <message>
        <source>  LoRAs: for {0}</source>
        <translation>  LoRA: {0} 用</translation>
    </message>
    <message>
        <source>  source: {0} at {1}, about {2} GB</source>
        <translation>  入手元: {0}、リビジョン {1}、約 {2} GB</translation>
    </message>
    <message>
        <source>  memory, estimated: {0} GiB, {1}</source>
        <translation>  メモリ（推定）: {0} GiB、{1}</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}</source>
        <translation>{0}。ライセンス: {1}</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>フォルダーとその権限を確認してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported from a single file.</source>
        <translation>{0} は単一のファイルからインポートできません。</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder.</source>
        <translation>モデルのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is not a supported kind of file.</source>
        <translation>「{0}」は対応していない種類のファイルです。</translation>
    </message>
    <message>
        <source>Use safetensors or GGUF.</source>
        <translation>safetensors または GGUF を使ってください。</translation>
    </message>
    <message>
        <source>{0} is built in.</source>
        <translation>{0} は内蔵されています。</translation>
    </message>
    <message>
        <source>There is nothing to download or remove.</source>
        <translation>ダウンロードや削除の必要はありません。</translation>
    </message>
    <message>
        <source>Downloading {0} needs {1}, which is not installed.</source>
        <translation>{0} のダウンロードに必要な {1} がインストールされていません。</translation>
    </message>
    <message>
        <source>  GPU memory, estimated: {0} GiB with the whole model on the GPU; at least {1} GiB, slower</source>
        <translation>  GPU メモリ（推定）: モデル全体を載せて {0} GiB、最小 {1} GiB（低速）</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>“{0}” is not a size like 8MB or 150kB</source>
        <translation>「{0}」は 8MB や 150kB のようなサイズではありません</translation>
    </message>
    <message>
        <source>no clip fits into {0} bytes</source>
        <translation>{0} バイトに収まるクリップはありません</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of memory like 6GiB</source>
        <translation>「{0}」は 6GiB のようなメモリ量ではありません</translation>
    </message>
    <message>
        <source>“{0}” is not a size like 1024x768</source>
        <translation>「{0}」は 1024x768 のようなサイズではありません</translation>
    </message>
    <message>
        <source>“{0}” does not name frames like 5-20</source>
        <translation>「{0}」は 5-20 のようなフレームの範囲ではありません</translation>
    </message>
    <message>
        <source>A certificate and its key go together.</source>
        <translation>証明書とその鍵は一緒に指定します。</translation>
    </message>
    <message>
        <source>Give both --certificate and --key.</source>
        <translation>--certificate と --key の両方を指定してください。</translation>
    </message>
    <message>
        <source>“{0}” is not a number from 1 to {1}</source>
        <translation>「{0}」は 1～{1} の数ではありません</translation>
    </message>
    <message>
        <source>“{0}” is not a region like 120,80,300,150</source>
        <translation>「{0}」は 120,80,300,150 のような領域ではありません</translation>
    </message>
    <message>
        <source>{0} does not go with a preset of your own.</source>
        <translation>{0} は独自のプリセットと併用できません。</translation>
    </message>
    <message>
        <source>The preset “{0}” writes a file for each of its places.</source>
        <translation>プリセット「{0}」はプラットフォームごとにファイルを書き込みます。</translation>
    </message>
    <message>
        <source>Downloading the model</source>
        <translation>モデルをダウンロード中</translation>
    </message>
    <message>
        <source>Verifying the model</source>
        <translation>モデルを検証中</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>写真を読み込み中</translation>
    </message>
    <message>
        <source>Generating motion</source>
        <translation>動きを生成中</translation>
    </message>
    <message>
        <source>Rendering frames</source>
        <translation>フレームを描画中</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書き込み中</translation>
    </message>
    <message>
        <source>Comparing frames</source>
        <translation>フレームを比較中</translation>
    </message>
    <message>
        <source>a hand melts</source>
        <translation>手の形が崩れています</translation>
    </message>
    <message>
        <source>A contact sheet is a PNG picture.</source>
        <translation>コンタクトシートは PNG 画像です。</translation>
    </message>
    <message>
        <source>Give it a name that ends in .png.</source>
        <translation>.png で終わる名前を付けてください。</translation>
    </message>
    <message>
        <source>brand colours {0}: at most {1} delta E 2000 away</source>
        <translation>ブランドカラー {0}: 差は最大 {1} (delta E 2000)</translation>
    </message>
    <message>
        <source>The photo shows no plain patch of {0}: it is not checked.</source>
        <translation>写真に {0} の単色の部分がないため、確認しません。</translation>
    </message>
    <message>
        <source>  frames {0} to {1} {2}{3}</source>
        <translation>  フレーム {0}～{1} {2}{3}</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be written: {1}.</source>
        <translation>「{0}」に書き込めません: {1}。</translation>
    </message>
    <message>
        <source>The clip has no good frames to keep.</source>
        <translation>残せる良好なフレームがクリップにありません。</translation>
    </message>
    <message>
        <source>Make it again with another seed.</source>
        <translation>別のシードで作り直してください。</translation>
    </message>
    <message>
        <source>The settings are in {0}</source>
        <translation>設定は {0} にあります</translation>
    </message>
    <message>
        <source>torch and its packages: {0}
for {1} of this computer: about {2} GB to download, {3} GB on disk</source>
        <translation>torch とそのパッケージ: {0}
このコンピューターの{1}用: ダウンロード約 {2} GB、ディスク上 {3} GB</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Freed {0} MB. Breeze works as before.</source>
        <translation>{0} MB を解放しました。Breeze はこれまでどおり使えます。</translation>
    </message>
    <message>
        <source>torch {0} is installed in {1}.</source>
        <translation>torch {0} を {1} にインストールしました。</translation>
    </message>
    <message>
        <source>Only a loop can be repeated.</source>
        <translation>繰り返せるのはループだけです。</translation>
    </message>
    <message>
        <source>Make it one with --loop pingpong.</source>
        <translation>--loop pingpong でループにできます。</translation>
    </message>
    <message>
        <source>For the web: {0}; --full keeps them.</source>
        <translation>Web 用: {0}。--full で元のままにできます。</translation>
    </message>
    <message>
        <source>{0} MB, with: {1}.</source>
        <translation>{0} MB、変更点: {1}。</translation>
    </message>
    <message>
        <source>It is a loop: --repeat-to {0} makes it long enough.</source>
        <translation>ループなので、--repeat-to {0} で十分な長さになります。</translation>
    </message>
    <message>
        <source>The photo is needed to be shown with the clip.</source>
        <translation>クリップと一緒に見せるには写真が必要です。</translation>
    </message>
    <message>
        <source>Give it: --photo PHOTO</source>
        <translation>--photo 写真 で指定してください</translation>
    </message>
    <message>
        <source>{0} {1} To delete it later: vivant jobs --clear</source>
        <translation>{0} {1} 後で削除するには: vivant jobs --clear</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>ファイル「{0}」はありません。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>“{0}” is not a clip made with Vivant.</source>
        <translation>「{0}」は Vivant で作成したクリップではありません。</translation>
    </message>
    <message>
        <source>Recipes are in: {0}.</source>
        <translation>レシピが含まれる形式: {0}。</translation>
    </message>
    <message>
        <source> Where people are seen, Vivant made their heads turn and their eyes blink: they did not move like this.</source>
        <translation> 人物の頭の動きやまばたきは Vivant が加えたもので、実際の動きではありません。</translation>
    </message>
    <message>
        <source>The pixels are the photo&apos;s; a diffusion model generated their motion.</source>
        <translation>ピクセルは写真のもので、動きは拡散モデルが生成しました。</translation>
    </message>
    <message>
        <source>A diffusion model generated these frames from the photo.</source>
        <translation>これらのフレームは、写真をもとに拡散モデルが生成しました。</translation>
    </message>
    <message>
        <source>GIF can&apos;t play {0} frames per second.</source>
        <translation>GIF は毎秒 {0} フレームで再生できません。</translation>
    </message>
    <message>
        <source>At most {0}: see --fps.</source>
        <translation>最大 {0}: --fps を参照してください。</translation>
    </message>
    <message>
        <source>The written file has another size than the clip.</source>
        <translation>書き込まれたファイルのサイズがクリップと異なります。</translation>
    </message>
    <message>
        <source>The written file has another length than the clip.</source>
        <translation>書き込まれたファイルの長さがクリップと異なります。</translation>
    </message>
    <message>
        <source>The written file does not look like the clip.</source>
        <translation>書き込まれたファイルの内容がクリップと一致しません。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read.</source>
        <translation>「{0}」を読み込めません。</translation>
    </message>
    <message>
        <source>This kind of key can&apos;t sign content credentials.</source>
        <translation>この種類の鍵ではコンテンツクレデンシャルに署名できません。</translation>
    </message>
    <message>
        <source>Use an EC, Ed25519 or RSA key.</source>
        <translation>EC、Ed25519、または RSA の鍵を使ってください。</translation>
    </message>
    <message>
        <source>Signing needs the c2pa-python package.</source>
        <translation>署名には c2pa-python パッケージが必要です。</translation>
    </message>
    <message>
        <source>“{0}” is not a private key without a password.</source>
        <translation>「{0}」はパスワードなしの秘密鍵ではありません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be signed.</source>
        <translation>ファイルに署名できません。</translation>
    </message>
    <message>
        <source>Check the certificate and its key.</source>
        <translation>証明書とその鍵を確認してください。</translation>
    </message>
    <message>
        <source>Give a PEM file.</source>
        <translation>PEM ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>もう一度試すか、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>The ending of the preset can&apos;t be read.</source>
        <translation>プリセットの終わり方を読み込めません。</translation>
    </message>
    <message>
        <source>Write hold:2, fade:0.5 or fade:1:#ffffff.</source>
        <translation>hold:2、fade:0.5、fade:1:#ffffff のように書いてください。</translation>
    </message>
    <message>
        <source>The ending of the clip can&apos;t be read.</source>
        <translation>クリップの終わり方を読み取れません。</translation>
    </message>
    <message>
        <source>Free some space, and export again: the clip itself is kept.</source>
        <translation>空き容量を増やしてから、もう一度書き出してください。クリップ自体は保存されています。</translation>
    </message>
    <message>
        <source>The video can&apos;t be decoded.</source>
        <translation>動画をデコードできません。</translation>
    </message>
    <message>
        <source>Copy or download it again: it may be damaged.</source>
        <translation>破損している可能性があります。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The video can&apos;t be encoded.</source>
        <translation>動画をエンコードできません。</translation>
    </message>
    <message>
        <source>Try another format, or run vivant doctor.</source>
        <translation>別の形式を試すか、vivant doctor を実行してください。</translation>
    </message>
    <message>
        <source>ffmpeg gave no reason.</source>
        <translation>ffmpeg は理由を示しませんでした。</translation>
    </message>
    <message>
        <source>The video is too large to be opened.</source>
        <translation>動画が大きすぎて開けません。</translation>
    </message>
    <message>
        <source>Cut it shorter.</source>
        <translation>短く切ってください。</translation>
    </message>
    <message>
        <source>The video has no pictures.</source>
        <translation>動画に画像が含まれていません。</translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>ファイルに動画が含まれていません。</translation>
    </message>
    <message>
        <source>The disk is full: the video can&apos;t be written.</source>
        <translation>ディスクがいっぱいで、動画を書き込めません。</translation>
    </message>
    <message>
        <source>The video encoder (ffmpeg) is missing.</source>
        <translation>動画エンコーダー (ffmpeg) がありません。</translation>
    </message>
    <message>
        <source>Install Vivant again.</source>
        <translation>Vivant をインストールし直してください。</translation>
    </message>
    <message>
        <source>The video encoder does not answer.</source>
        <translation>動画エンコーダーが応答しません。</translation>
    </message>
    <message>
        <source>Try again, or run vivant doctor.</source>
        <translation>もう一度試すか、vivant doctor を実行してください。</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>These can: {0}. Or give the clip a colour as its background.</source>
        <translation>対応している形式: {0}。または、クリップの背景に色を指定してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t hold a transparent clip.</source>
        <translation>{0} は透明なクリップに対応していません。</translation>
    </message>
    <message>
        <source>Vivant does not write “{0}” files.</source>
        <translation>Vivant は「{0}」ファイルを書き込めません。</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>次のいずれかを使ってください: {0}。</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>MP4 (H.264)</source>
        <translation>MP4 (H.264)</translation>
    </message>
    <message>
        <source>Plays everywhere; for feeds and shops</source>
        <translation>どこでも再生可能。フィードやショップ向け</translation>
    </message>
    <message>
        <source>MP4 (H.265)</source>
        <translation>MP4 (H.265)</translation>
    </message>
    <message>
        <source>A quarter smaller; phones and Macs</source>
        <translation>サイズを 4 分の 1 削減。スマートフォンと Mac 向け</translation>
    </message>
    <message>
        <source>MP4 (AV1)</source>
        <translation>MP4 (AV1)</translation>
    </message>
    <message>
        <source>A third smaller; plays where AV1 does</source>
        <translation>サイズを 3 分の 1 削減。AV1 対応の環境で再生可能</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Plays in email and chat; 640 pixels, 12 to 15 frames a second</source>
        <translation>メールやチャットで再生可能。640 ピクセル、毎秒 12～15 フレーム</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Far smaller than GIF; every browser</source>
        <translation>GIF よりはるかに小さい。すべてのブラウザーに対応</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>The smallest animated picture</source>
        <translation>最も小さいアニメーション画像</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>アニメーション PNG</translation>
    </message>
    <message>
        <source>Lossless, plays in browsers; large</source>
        <translation>可逆、ブラウザーで再生可能。大きい</translation>
    </message>
    <message>
        <source>WebM (VP9)</source>
        <translation>WebM (VP9)</translation>
    </message>
    <message>
        <source>Video for web pages</source>
        <translation>Web ページ用の動画</translation>
    </message>
    <message>
        <source>WebM (AV1)</source>
        <translation>WebM (AV1)</translation>
    </message>
    <message>
        <source>Video for web pages, smaller</source>
        <translation>Web ページ用の動画、より小さい</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>For video editors; large</source>
        <translation>動画編集ソフト用。大きい</translation>
    </message>
    <message>
        <source>ProRes 4444</source>
        <translation>ProRes 4444</translation>
    </message>
    <message>
        <source>All colour detail; larger</source>
        <translation>色の情報をすべて保持。さらに大きい</translation>
    </message>
    <message>
        <source>Archive (FFV1)</source>
        <translation>アーカイブ (FFV1)</translation>
    </message>
    <message>
        <source>Lossless; can be exported again later</source>
        <translation>可逆。後で再び書き出せます</translation>
    </message>
    <message>
        <source>PNG frames</source>
        <translation>PNG フレーム</translation>
    </message>
    <message>
        <source>Each frame as a picture, in a ZIP archive or a folder</source>
        <translation>フレームごとの画像を ZIP またはフォルダーに保存</translation>
    </message>
    <message>
        <source>Single frame (PNG)</source>
        <translation>単一フレーム (PNG)</translation>
    </message>
    <message>
        <source>A poster: one frame as a picture</source>
        <translation>ポスター用: 1 フレームを画像として保存</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>「{0}」という形式はありません。</translation>
    </message>
    <message>
        <source>{0} files do not end in “{1}”.</source>
        <translation>{0} ファイルの拡張子は「{1}」ではありません。</translation>
    </message>
    <message>
        <source>The frames in between could not be computed.</source>
        <translation>中間フレームを計算できませんでした。</translation>
    </message>
    <message>
        <source>Try it without --smooth.</source>
        <translation>--smooth なしで試してください。</translation>
    </message>
    <message>
        <source>{0} pictures were written instead of {1}.</source>
        <translation>{1} 枚ではなく {0} 枚の画像が書き込まれました。</translation>
    </message>
    <message>
        <source>The written picture has another size than the clip.</source>
        <translation>書き込まれた画像のサイズがクリップと異なります。</translation>
    </message>
    <message>
        <source>The written pictures are not those of the clip.</source>
        <translation>書き込まれた画像がクリップのものと一致しません。</translation>
    </message>
    <message>
        <source>“{0}” carries no Vivant recipe.</source>
        <translation>「{0}」に Vivant のレシピは含まれていません。</translation>
    </message>
    <message>
        <source>The recipe in “{0}” is damaged.</source>
        <translation>「{0}」のレシピは破損しています。</translation>
    </message>
    <message>
        <source>Was it written completely?</source>
        <translation>最後まで書き込まれましたか。</translation>
    </message>
    <message>
        <source>There is no “{0}” in “{1}”.</source>
        <translation>「{1}」に「{0}」はありません。</translation>
    </message>
    <message>
        <source>There is no loop “{0}”.</source>
        <translation>「{0}」というループはありません。</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>次から選んでください: {0}。</translation>
    </message>
    <message>
        <source>Install a font that has them, such as Noto Sans CJK, or write it otherwise.</source>
        <translation>Noto Sans CJK などの対応フォントを入れるか、別の書き方にしてください。</translation>
    </message>
    <message>
        <source>At most {0} characters in {1} lines.</source>
        <translation>最大 {1} 行、{0} 文字です。</translation>
    </message>
    <message>
        <source>No font here has all characters of the text over the clip.</source>
        <translation>クリップに重ねるテキストの文字をすべて持つフォントがありません。</translation>
    </message>
    <message>
        <source>A mark is either a text or a logo.</source>
        <translation>指定できるのは、テキストかロゴのどちらか一方です。</translation>
    </message>
    <message>
        <source>The text over the clip is too long, or can&apos;t be printed.</source>
        <translation>クリップに重ねるテキストが長すぎるか、表示できません。</translation>
    </message>
    <message>
        <source>A text or a logo goes before it comes.</source>
        <translation>テキストまたはロゴが、現れる前に消えます。</translation>
    </message>
    <message>
        <source>Let it go later, or never.</source>
        <translation>消える時刻を遅らせるか、消えないようにしてください。</translation>
    </message>
    <message>
        <source>The text or logo of the preset can&apos;t be read.</source>
        <translation>プリセットのテキストまたはロゴを読み込めません。</translation>
    </message>
    <message>
        <source>The logo can&apos;t be read.</source>
        <translation>ロゴを読み込めません。</translation>
    </message>
    <message>
        <source>Choose its picture again.</source>
        <translation>画像を選び直してください。</translation>
    </message>
    <message>
        <source>There is no place “{0}”.</source>
        <translation>「{0}」というプラットフォームはありません。</translation>
    </message>
    <message>
        <source>{0} takes {1} to {2} seconds; this clip has {3}.</source>
        <translation>{0} は {1}～{2} 秒に対応しています。このクリップは {3} 秒です。</translation>
    </message>
    <message>
        <source>There is no preset “{0}”.</source>
        <translation>「{0}」というプリセットはありません。</translation>
    </message>
    <message>
        <source>Instagram Reel</source>
        <translation>Instagram リール</translation>
    </message>
    <message>
        <source>Vertical video in the feed</source>
        <translation>フィードの縦型動画</translation>
    </message>
    <message>
        <source>Instagram Story</source>
        <translation>Instagram ストーリーズ</translation>
    </message>
    <message>
        <source>Vertical video for a day</source>
        <translation>1 日限りの縦型動画</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Vertical video</source>
        <translation>縦型動画</translation>
    </message>
    <message>
        <source>YouTube Short</source>
        <translation>YouTube ショート</translation>
    </message>
    <message>
        <source>Shopify product</source>
        <translation>Shopify の商品</translation>
    </message>
    <message>
        <source>Video on a product page, in the photo&apos;s shape</source>
        <translation>商品ページの動画、写真と同じ縦横比</translation>
    </message>
    <message>
        <source>Amazon product</source>
        <translation>Amazon の商品</translation>
    </message>
    <message>
        <source>Wide video on a product page, on white</source>
        <translation>商品ページの横長動画、白背景</translation>
    </message>
    <message>
        <source>Web banner</source>
        <translation>Web バナー</translation>
    </message>
    <message>
        <source>Display advertising, 300 x 250, stops after 30 s</source>
        <translation>ディスプレイ広告、300 x 250、30 秒で停止</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>A message from a free account</source>
        <translation>無料アカウントからのメッセージ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Plays in a newsletter</source>
        <translation>ニュースレターで再生可能</translation>
    </message>
    <message>
        <source>Clips are MP4, MOV, WebM, MKV, AVI, GIF, WebP, AVIF and APNG files, and ZIP files or folders that Vivant made.</source>
        <translation>クリップとして使えるのは、MP4、MOV、WebM、MKV、AVI、GIF、WebP、AVIF、APNG ファイルと、Vivant が作成した ZIP ファイルまたはフォルダーです。</translation>
    </message>
    <message>
        <source>There are no pictures in this clip.</source>
        <translation>このクリップに画像がありません。</translation>
    </message>
    <message>
        <source>“{0}” does not say how fast it plays.</source>
        <translation>「{0}」に再生速度の情報がありません。</translation>
    </message>
    <message>
        <source>“{0}” is a picture, not a clip.</source>
        <translation>「{0}」は画像であり、クリップではありません。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or incomplete.</source>
        <translation>「{0}」は破損しているか、不完全です。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>A picture in “{0}” is damaged.</source>
        <translation>「{0}」の画像が破損しています。</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>コピーし直してください。</translation>
    </message>
    <message>
        <source>The pictures of this clip differ in size, or are too many.</source>
        <translation>このクリップの画像はサイズが異なるか、多すぎます。</translation>
    </message>
    <message>
        <source>“{0}” is not a clip that can be read.</source>
        <translation>「{0}」は読み込めるクリップではありません。</translation>
    </message>
    <message>
        <source>Allow more bytes, make the clip shorter, or choose another format.</source>
        <translation>容量の上限を増やすか、クリップを短くするか、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>This clip does not fit into {0} of {1}.</source>
        <translation>このクリップは {1} の {0} に収まりません。</translation>
    </message>
    <message>
        <source>Sounds are MP3, WAV, FLAC, Ogg, Opus, M4A, AAC and AIFF files, or the sound of an MP4, MOV or WebM.</source>
        <translation>音には MP3、WAV、FLAC、Ogg、Opus、M4A、AAC、AIFF のファイル、または MP4、MOV、WebM の音声を使えます。</translation>
    </message>
    <message>
        <source>“{0}” holds no sound that can be read.</source>
        <translation>「{0}」には読み取れる音がありません。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read in time.</source>
        <translation>「{0}」を時間内に読み取れません。</translation>
    </message>
    <message>
        <source>The written video has another size than the clip.</source>
        <translation>書き込まれた動画のサイズがクリップと異なります。</translation>
    </message>
    <message>
        <source>The written video has {0} frames instead of {1}.</source>
        <translation>書き込まれた動画は {1} ではなく {0} フレームです。</translation>
    </message>
    <message>
        <source>The written video plays {0} frames per second instead of {1}.</source>
        <translation>書き込まれた動画は毎秒 {1} ではなく {0} フレームで再生されます。</translation>
    </message>
    <message>
        <source>The written video does not look like the clip.</source>
        <translation>書き込まれた動画の内容がクリップと一致しません。</translation>
    </message>
    <message>
        <source>“{0}” is not a video.</source>
        <translation>「{0}」は動画ではありません。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be written{1}.</source>
        <translation>「{0}」に書き込めません{1}。</translation>
    </message>
    <message>
        <source>Check that the disk is connected.</source>
        <translation>ディスクが接続されているか確認してください。</translation>
    </message>
    <message>
        <source>The disk is full: “{0}” can&apos;t be written.</source>
        <translation>ディスクがいっぱいで、「{0}」に書き込めません。</translation>
    </message>
    <message>
        <source>It is left as it is. Export again under another name.</source>
        <translation>そのまま残してあります。別の名前で書き出してください。</translation>
    </message>
    <message>
        <source>This clip is no loop, so it plays once.</source>
        <translation>このクリップはループではないため、再生は 1 回です。</translation>
    </message>
    <message>
        <source>{0} files hold no sound: it is left out.</source>
        <translation>{0} ファイルには音が入らないため、音は省かれます。</translation>
    </message>
    <message>
        <source>The sound is missing from the written file.</source>
        <translation>書き出したファイルに音がありません。</translation>
    </message>
    <message>
        <source>The loop plays {0} times: {1} seconds.</source>
        <translation>ループを {0} 回再生します: {1} 秒。</translation>
    </message>
    <message>
        <source>The recipe is missing from the written file.</source>
        <translation>書き込まれたファイルにレシピがありません。</translation>
    </message>
    <message>
        <source>There is no folder “{0}”.</source>
        <translation>フォルダー「{0}」はありません。</translation>
    </message>
    <message>
        <source>Create it first, or choose another one.</source>
        <translation>先に作成するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>「{0}」はフォルダーです。</translation>
    </message>
    <message>
        <source>Add a file name to it, or give the name of a new folder.</source>
        <translation>ファイル名を加えるか、新しいフォルダーの名前を指定してください。</translation>
    </message>
    <message>
        <source>“{0}” already exists.</source>
        <translation>「{0}」はすでに存在します。</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it with --force.</source>
        <translation>別の名前を選ぶか、--force で置き換えを許可してください。</translation>
    </message>
    <message>
        <source>Nothing can be written into “{0}”.</source>
        <translation>「{0}」には書き込めません。</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>書き込みできるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} files can&apos;t hold content credentials.</source>
        <translation>{0} ファイルはコンテンツクレデンシャルに対応していません。</translation>
    </message>
    <message>
        <source>Use MP4, MOV, GIF, WebP or PNG.</source>
        <translation>MP4、MOV、GIF、WebP、または PNG を使ってください。</translation>
    </message>
    <message>
        <source>“{0}” appeared while the clip was written.</source>
        <translation>クリップの書き込み中に「{0}」が作成されました。</translation>
    </message>
    <message>
        <source>The written file can&apos;t be read back.</source>
        <translation>書き込んだファイルを読み直せません。</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be written into “{0}”.</source>
        <translation>ディスクがいっぱいで、「{0}」に何も書き込めません。</translation>
    </message>
    <message>
        <source>“{0}” is too long for a file&apos;s name.</source>
        <translation>「{0}」はファイル名として長すぎます。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>短い名前を選んでください。</translation>
    </message>
    <message>
        <source>The note in this file is not one of Vivant&apos;s.</source>
        <translation>このファイルの記録は Vivant のものではありません。</translation>
    </message>
    <message>
        <source>The note in this file is damaged.</source>
        <translation>このファイルの記録は破損しています。</translation>
    </message>
    <message>
        <source>{0} is not a colour.</source>
        <translation>{0} は色ではありません。</translation>
    </message>
    <message>
        <source>Give it like #C8102E.</source>
        <translation>#C8102E のように指定してください。</translation>
    </message>
    <message>
        <source>Install Vivant again, or mark the label yourself (--region).</source>
        <translation>Vivant をインストールし直すか、自分でラベルを指定してください (--region)。</translation>
    </message>
    <message>
        <source>Text can&apos;t be found: the package rapidocr is missing.</source>
        <translation>文字を検出できません。rapidocr パッケージがありません。</translation>
    </message>
    <message>
        <source>A region of {0} x {1} pixels is too small.</source>
        <translation>{0} x {1} ピクセルの領域は小さすぎます。</translation>
    </message>
    <message>
        <source>Give x,y,width,height.</source>
        <translation>x,y,幅,高さ を指定してください。</translation>
    </message>
    <message>
        <source>A region lies outside the photo.</source>
        <translation>領域が写真の外にあります。</translation>
    </message>
    <message>
        <source>The photo is {0} x {1} pixels.</source>
        <translation>写真は {0} x {1} ピクセルです。</translation>
    </message>
    <message>
        <source>{0} needs {1}, which is not installed.</source>
        <translation>{0} に必要な {1} がインストールされていません。</translation>
    </message>
    <message>
        <source>Breeze&apos;s file {0} is missing.</source>
        <translation>Breeze のファイル {0} がありません。</translation>
    </message>
    <message>
        <source>Breeze&apos;s weights are missing: {0}.</source>
        <translation>Breeze の重みがありません: {0}。</translation>
    </message>
    <message>
        <source>The face mesh network is missing.</source>
        <translation>顔の形状を推定するネットワークがありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a checkpoint of Stable Diffusion 1.5.</source>
        <translation>「{0}」は Stable Diffusion 1.5 のチェックポイントではありません。</translation>
    </message>
    <message>
        <source>Use its safetensors file.</source>
        <translation>その safetensors ファイルを使ってください。</translation>
    </message>
    <message>
        <source>This clip does not fit into the graphics card&apos;s memory, even at the lowest memory setting.</source>
        <translation>最も省メモリの設定でも、このクリップはグラフィックカードのメモリに収まりません。</translation>
    </message>
    <message>
        <source>Try a smaller size, fewer frames, or a smaller model.</source>
        <translation>サイズを小さくするか、フレームを減らすか、小さいモデルを使ってください。</translation>
    </message>
    <message>
        <source>This model&apos;s weights need {0} GiB of main memory; {1} GiB are free.</source>
        <translation>このモデルの重みには {0} GiB のメインメモリが必要ですが、空きは {1} GiB です。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model&apos;s numbers overflowed on this device.</source>
        <translation>このデバイスでモデルの数値がオーバーフローしました。</translation>
    </message>
    <message>
        <source>Try another seed or another model.</source>
        <translation>別のシードまたは別のモデルを試してください。</translation>
    </message>
    <message>
        <source>The decoder fits neither into the graphics card&apos;s memory nor into the computer&apos;s.</source>
        <translation>デコーダーがグラフィックカードのメモリにも、コンピューターのメモリにも収まりません。</translation>
    </message>
    <message>
        <source>Close other programs, or try a smaller size or fewer frames.</source>
        <translation>ほかのプログラムを閉じるか、サイズを小さくするか、フレームを減らしてください。</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} がありません。</translation>
    </message>
    <message>
        <source>{0} holds too many files to be a part of a model.</source>
        <translation>{0} はファイルが多すぎ、モデルの一部とは考えられません。</translation>
    </message>
    <message>
        <source>{0} holds {1}.</source>
        <translation>{0} に {1} が含まれています。</translation>
    </message>
    <message>
        <source>Get the safetensors files of this model.</source>
        <translation>このモデルの safetensors ファイルを入手してください。</translation>
    </message>
    <message>
        <source>{0} belongs to an adapter, not to a model.</source>
        <translation>{0} はモデルではなくアダプターのものです。</translation>
    </message>
    <message>
        <source>{0} has a {1}, which Vivant does not use.</source>
        <translation>{0} に Vivant が使わない {1} が含まれています。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is missing in {1}.</source>
        <translation>モデルの {0} が {1} にありません。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is a {1}, which is not what this family uses.</source>
        <translation>モデルの {0} は {1} で、このモデル系列では使われません。</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} は破損しています。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is no number for a setting.</source>
        <translation>{0} は破損しています。{1} は設定に使える数ではありません。</translation>
    </message>
    <message>
        <source>{0} is damaged: it lists no files.</source>
        <translation>{0} は破損しています。ファイルの一覧がありません。</translation>
    </message>
    <message>
        <source>{0}: it lacks tensors</source>
        <translation>{0}: テンソルが不足しています</translation>
    </message>
    <message>
        <source>Use another file of it.</source>
        <translation>別のファイルを使ってください。</translation>
    </message>
    <message>
        <source>The adapters with which {0} needs only {1} steps are not on this computer.</source>
        <translation>{0} を {1} ステップで動かすアダプターがこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Choose another pace, or fetch them: vivant models fetch {0}</source>
        <translation>別のペースを選ぶか、ダウンロードしてください: vivant models fetch {0}</translation>
    </message>
    <message>
        <source>The LoRA “{0}” does not fit the model&apos;s {1}.</source>
        <translation>LoRA「{0}」はモデルの {1} に合いません。</translation>
    </message>
    <message>
        <source>Use a LoRA that was trained for this model.</source>
        <translation>このモデル用に学習された LoRA を使ってください。</translation>
    </message>
    <message>
        <source>Nothing in “{0}” fits {1}.</source>
        <translation>「{0}」には {1} に合うものがありません。</translation>
    </message>
    <message>
        <source>“{0}” may be the expert for high noise or for low noise.</source>
        <translation>「{0}」は高ノイズ用か低ノイズ用のエキスパートか判別できません。</translation>
    </message>
    <message>
        <source>Put “high_noise” or “low_noise” into its name, as its makers do.</source>
        <translation>配布元と同じように、名前に「high_noise」または「low_noise」を入れてください。</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of memory.</source>
        <translation>「{0}」はメモリ量ではありません。</translation>
    </message>
    <message>
        <source>Write it like 6GiB or 800MiB.</source>
        <translation>6GiB や 800MiB のように指定してください。</translation>
    </message>
    <message>
        <source>There is no device “{0}”.</source>
        <translation>デバイス「{0}」はありません。</translation>
    </message>
    <message>
        <source>{0} can name: {1}.</source>
        <translation>{0} に指定できるもの: {1}。</translation>
    </message>
    <message>
        <source>The computer&apos;s main memory could not hold the streaming weights.</source>
        <translation>コンピューターのメインメモリに、読み込み用の重みが収まりません。</translation>
    </message>
    <message>
        <source>“{0}” is the denoiser alone.</source>
        <translation>「{0}」はデノイザーだけです。</translation>
    </message>
    <message>
        <source>Put a folder of Stable Video Diffusion XT beside it for the rest.</source>
        <translation>残りの部分を補うため、Stable Video Diffusion XT のフォルダーを同じ場所に置いてください。</translation>
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
        <translation>{0} に重みがありません。</translation>
    </message>
    <message>
        <source>Copy its .safetensors files there.</source>
        <translation>.safetensors ファイルをそこにコピーしてください。</translation>
    </message>
    <message>
        <source>The model&apos;s configuration has numbers that no such model has.</source>
        <translation>モデルの構成に、このようなモデルではありえない数値があります。</translation>
    </message>
    <message>
        <source>These are other weights, or a broken download.</source>
        <translation>別の重みであるか、ダウンロードしたファイルが壊れています。</translation>
    </message>
    <message>
        <source>“{0}” has another shape than expected in {1}.</source>
        <translation>{1} の「{0}」の形状が想定と異なります。</translation>
    </message>
    <message>
        <source>These are other weights.</source>
        <translation>これは別の重みです。</translation>
    </message>
    <message>
        <source>“{0}” is missing in {1}.</source>
        <translation>{1} に「{0}」がありません。</translation>
    </message>
    <message>
        <source>Download the weights again.</source>
        <translation>重みをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The clip does not fit into the memory of the graphics card.</source>
        <translation>クリップがグラフィックカードのメモリに収まりません。</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer frames or a smaller size.</source>
        <translation>ほかのプログラムを閉じるか、フレームを減らすか、サイズを小さくしてください。</translation>
    </message>
    <message>
        <source>The model gives no picture for this photo.</source>
        <translation>この写真ではモデルが画像を出力しません。</translation>
    </message>
    <message>
        <source>Its weights may be damaged.</source>
        <translation>重みが破損している可能性があります。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is larger in its configuration than in its files.</source>
        <translation>モデルの {0} は、構成上の大きさが実際のファイルを上回っています。</translation>
    </message>
    <message>
        <source>The configuration of the model&apos;s {0} asks for too much memory.</source>
        <translation>モデルの {0} の構成が要求するメモリが多すぎます。</translation>
    </message>
    <message>
        <source>The model&apos;s configuration asks for more layers than any model has.</source>
        <translation>モデルの構成が、どのモデルよりも多い層を要求しています。</translation>
    </message>
    <message>
        <source>the picture is cut off</source>
        <translation>画像が途中で切れています</translation>
    </message>
    <message>
        <source>Save it smaller: {0} megapixels are the most.</source>
        <translation>小さくして保存してください。上限は {0} メガピクセルです。</translation>
    </message>
    <message>
        <source>Choose one picture in it.</source>
        <translation>その中の画像を 1 枚選んでください。</translation>
    </message>
    <message>
        <source>Save it as a JPEG, or smaller: {0} megapixels are the most.</source>
        <translation>JPEG で保存するか、小さくしてください。上限は {0} メガピクセルです。</translation>
    </message>
    <message>
        <source>Use a picture of at least {0} pixels on each side.</source>
        <translation>各辺が {0} ピクセル以上の画像を使ってください。</translation>
    </message>
    <message>
        <source>Save it as an ordinary JPEG, not a progressive one.</source>
        <translation>プログレッシブではない通常の JPEG で保存してください。</translation>
    </message>
    <message>
        <source>“{0}” is too large for an AVIF.</source>
        <translation>「{0}」は AVIF として大きすぎます。</translation>
    </message>
    <message>
        <source>“{0}” is completely transparent.</source>
        <translation>「{0}」は完全に透明です。</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>別の画像を選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is a device or a pipe, not a picture.</source>
        <translation>「{0}」はデバイスまたはパイプで、画像ではありません。</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>画像ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in another program and save it again.</source>
        <translation>コピーまたはダウンロードし直すか、別のプログラムで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>“{0}” has too many pixels to open safely.</source>
        <translation>「{0}」はピクセル数が多すぎ、安全に開けません。</translation>
    </message>
    <message>
        <source>“{0}” is too small: {1} x {2} pixels.</source>
        <translation>「{0}」は小さすぎます: {1} x {2} ピクセル。</translation>
    </message>
    <message>
        <source>“{0}” is too large a file.</source>
        <translation>「{0}」はファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>Save it as a JPEG.</source>
        <translation>JPEG で保存してください。</translation>
    </message>
    <message>
        <source>“{0}” is too large for a progressive JPEG.</source>
        <translation>「{0}」はプログレッシブ JPEG として大きすぎます。</translation>
    </message>
    <message>
        <source>a large Photoshop file (PSB)</source>
        <translation>大容量の Photoshop ファイル (PSB)</translation>
    </message>
    <message>
        <source>a Photoshop file with {0} bits per channel</source>
        <translation>チャンネルあたり {0} ビットの Photoshop ファイル</translation>
    </message>
    <message>
        <source>“{0}” is too large for a lossless or transparent WebP.</source>
        <translation>「{0}」は可逆または透明な WebP として大きすぎます。</translation>
    </message>
    <message>
        <source>“{0}” is too large for a transparent or HDR HEIC.</source>
        <translation>「{0}」は透明または HDR の HEIC として大きすぎます。</translation>
    </message>
    <message>
        <source>this picture can&apos;t be decoded</source>
        <translation>この画像はデコードできません</translation>
    </message>
    <message>
        <source>You have no permission to read “{0}”.</source>
        <translation>「{0}」を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Allow reading it, or copy it elsewhere.</source>
        <translation>読み取りを許可するか、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>Copy it to this computer first.</source>
        <translation>先にこのコンピューターにコピーしてください。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read: it is {1}.</source>
        <translation>「{0}」を読み込めません: {1}。</translation>
    </message>
    <message>
        <source>a Photoshop file of an unusual colour mode</source>
        <translation>特殊なカラーモードの Photoshop ファイル</translation>
    </message>
    <message>
        <source>a TIFF of an unusual kind</source>
        <translation>特殊な種類の TIFF</translation>
    </message>
    <message>
        <source>The face detection network is missing.</source>
        <translation>顔検出のネットワークがありません。</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP and GIF pictures can be opened.</source>
        <translation>開ける画像は JPEG、PNG、WebP、AVIF、HEIC、TIFF、BMP、GIF です。</translation>
    </message>
    <message>
        <source>Develop it first: save it as a JPEG or TIFF in the program you edit photos with.</source>
        <translation>先に現像してください。写真編集ソフトで JPEG または TIFF として保存します。</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, and save it as a PNG, JPEG or TIFF.</source>
        <translation>作成したプログラムで開き、PNG、JPEG、または TIFF として保存してください。</translation>
    </message>
    <message>
        <source>Save one frame of it as a picture, and open that.</source>
        <translation>1 フレームを画像として保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>The picture is the file of the same name without “._” in front.</source>
        <translation>画像は、先頭に「._」の付かない同名のファイルです。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read: {1}.</source>
        <translation>「{0}」を読み込めません: {1}。</translation>
    </message>
    <message>
        <source>Choose from: {0}, or a colour like #f4f0ea.</source>
        <translation>次から選んでください: {0}、または #f4f0ea のような色。</translation>
    </message>
    <message>
        <source>There is no {0} {1}.</source>
        <translation>{0} {1} はありません。</translation>
    </message>
    <message>
        <source>The network that recognises things is missing.</source>
        <translation>物を認識するネットワークがありません。</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <source>A picture in memory must be (H, W, 3) of 8-bit colour.</source>
        <translation>メモリ上の画像は (H, W, 3) の 8 ビットカラーでなければなりません。</translation>
    </message>
    <message>
        <source>a tag is too large</source>
        <translation>タグが大きすぎます</translation>
    </message>
    <message>
        <source>a tag is cut off</source>
        <translation>タグが途中で切れています</translation>
    </message>
    <message>
        <source>no size</source>
        <translation>サイズがありません</translation>
    </message>
    <message>
        <source>no colour map</source>
        <translation>カラーマップがありません</translation>
    </message>
    <message>
        <source>strips are missing</source>
        <translation>ストリップがありません</translation>
    </message>
    <message>
        <source>a strip is too large</source>
        <translation>ストリップが大きすぎます</translation>
    </message>
    <message>
        <source>a strip is cut off</source>
        <translation>ストリップが途中で切れています</translation>
    </message>
    <message>
        <source>pieces are missing</source>
        <translation>一部が欠けています</translation>
    </message>
    <message>
        <source>The clip is begun already.</source>
        <translation>クリップはすでに開始されています。</translation>
    </message>
    <message>
        <source>Use its settings for a new one.</source>
        <translation>その設定で新しいクリップを作成してください。</translation>
    </message>
    <message>
        <source>Free some space, then go on: what was drawn is kept.</source>
        <translation>空き容量を増やしてから続けてください。描画済みの部分は保存されています。</translation>
    </message>
    <message>
        <source>The clip can&apos;t be written to {0}.</source>
        <translation>{0} にクリップを書き込めません。</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <translation>ファイルが破損している可能性があります。</translation>
    </message>
    <message>
        <source>The clip can&apos;t be written to {0}: the disk is full.</source>
        <translation>ディスクがいっぱいで、{0} にクリップを書き込めません。</translation>
    </message>
    <message>
        <source>{0} is too large.</source>
        <translation>{0} は大きすぎます。</translation>
    </message>
    <message>
        <source>The edits of the clip in {0} can&apos;t be read.</source>
        <translation>{0} のクリップの編集内容を読み込めません。</translation>
    </message>
    <message>
        <source>The edits can&apos;t be kept in {0}.</source>
        <translation>{0} に編集内容を保存できません。</translation>
    </message>
    <message>
        <source>The repaired frames in {0} can&apos;t be read.</source>
        <translation>{0} の修復済みフレームを読み込めません。</translation>
    </message>
    <message>
        <source>The end picture is missing, or is not the one the recipe names.</source>
        <translation>終了画像がないか、レシピに記されたものと異なります。</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>もう一度選んでください。</translation>
    </message>
    <message>
        <source>The clip needs {0} GB of disk, and less is free in {1}.</source>
        <translation>クリップには {0} GB のディスクが必要ですが、{1} の空きが足りません。</translation>
    </message>
    <message>
        <source>Free some space, or make fewer or smaller frames.</source>
        <translation>空き容量を増やすか、フレームを減らすか小さくしてください。</translation>
    </message>
    <message>
        <source>Was it moved, renamed or deleted?</source>
        <translation>移動、名前の変更、または削除されていませんか。</translation>
    </message>
    <message>
        <source>There is no room for the clip&apos;s frames ({0} GB).</source>
        <translation>クリップのフレーム（{0} GB）を置く空きがありません。</translation>
    </message>
    <message>
        <source>The clip in {0} is not finished.</source>
        <translation>{0} のクリップは未完成です。</translation>
    </message>
    <message>
        <source>Run the job again to continue it.</source>
        <translation>ジョブをもう一度実行して続けてください。</translation>
    </message>
    <message>
        <source>Another Vivant is working on this clip.</source>
        <translation>別の Vivant がこのクリップを処理しています。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used.</source>
        <translation>{0} は使えません。</translation>
    </message>
    <message>
        <source>The photo of the clip in {0} is gone.</source>
        <translation>{0} のクリップの写真がなくなりました。</translation>
    </message>
    <message>
        <source>Make the clip again.</source>
        <translation>クリップを作り直してください。</translation>
    </message>
    <message>
        <source>{0} is not a job of Vivant&apos;s.</source>
        <translation>{0} は Vivant のジョブではありません。</translation>
    </message>
    <message>
        <source>Its request can&apos;t be read.</source>
        <translation>そのリクエストを読み込めません。</translation>
    </message>
    <message>
        <source>The frames of {0} can&apos;t be read.</source>
        <translation>{0} のフレームを読み込めません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be deleted.</source>
        <translation>{0} を削除できません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved.</source>
        <translation>{0} を移動できません。</translation>
    </message>
    <message>
        <source>{0} is not a job.</source>
        <translation>{0} はジョブではありません。</translation>
    </message>
    <message>
        <source>Jobs are kept in {0}.</source>
        <translation>ジョブは {0} にあります。</translation>
    </message>
    <message>
        <source>The clips in {0} can&apos;t be listed.</source>
        <translation>{0} のクリップの一覧を取得できません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} を読み込めません: {1}。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>See {0} for the details.</source>
        <translation>詳細は {0} にあります。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read or written: {1}.</source>
        <translation>{0} の読み書きができません: {1}。</translation>
    </message>
    <message>
        <source>Something went wrong that Vivant did not expect.</source>
        <translation>Vivant が想定していない問題が起きました。</translation>
    </message>
    <message>
        <source>{0} is too long for a file&apos;s name.</source>
        <translation>{0} はファイル名として長すぎます。</translation>
    </message>
    <message>
        <source>Is the disk still there, and open to you?</source>
        <translation>ディスクは接続されていて、アクセスできますか。</translation>
    </message>
    <message>
        <source>Built in. Moves the photo&apos;s own pixels, so labels and faces stay themselves. Any computer.</source>
        <translation>内蔵。写真自体のピクセルを動かすため、ラベルも顔もそのまま保たれます。どのコンピューターでも動作します。</translation>
    </message>
    <message>
        <source>There is no model {0}.</source>
        <translation>モデル {0} はありません。</translation>
    </message>
    <message>
        <source>Models: {0}.</source>
        <translation>モデル: {0}。</translation>
    </message>
    <message>
        <source>Follows a prompt, 720p at 24 frames a second, under a free licence.</source>
        <translation>プロンプトに従います。720p、毎秒 24 フレーム、自由に使えるライセンス。</translation>
    </message>
    <message>
        <source>A free licence; its text is at the link.</source>
        <translation>自由に使えるライセンスです。全文はリンク先にあります。</translation>
    </message>
    <message>
        <source>Two experts of 14 billion parameters: the finest motion here, start and end picture, for large machines.</source>
        <translation>140 億パラメーターのエキスパート 2 つ。この中で最も繊細な動き。開始画像と終了画像に対応。高性能なコンピューター向け。</translation>
    </message>
    <message>
        <source>One model of 14 billion parameters that also looks at the photo through CLIP. 480p.</source>
        <translation>CLIP も使って写真を読み取る、140 億パラメーターのモデル。480p。</translation>
    </message>
    <message>
        <source>Its own terms, which reportedly limit large companies. Read them before selling what you make.</source>
        <translation>独自の条件があり、大企業の利用を制限しているとされます。作品を販売する前にお読みください。</translation>
    </message>
    <message>
        <source>Six seconds at 720 x 480, follows long prompts. One size and one length, as it was trained.</source>
        <translation>720 x 480 で 6 秒、長いプロンプトに従います。サイズと長さは学習時のものだけです。</translation>
    </message>
    <message>
        <source>Its own terms; commercial use asks for registration. Read them before selling what you make.</source>
        <translation>独自の条件があり、商用利用には登録が必要です。作品を販売する前にお読みください。</translation>
    </message>
    <message>
        <source>Up to ten seconds at 16 frames a second, up to 1360 x 768 in steps of 16, follows long prompts.</source>
        <translation>毎秒 16 フレームで最長 10 秒、16 刻みで最大 1360 x 768、長いプロンプトに従います。</translation>
    </message>
    <message>
        <source>Stable Diffusion 1.5 set in motion: start and end picture, the smallest download.</source>
        <translation>Stable Diffusion 1.5 を動かします。開始画像と終了画像に対応。ダウンロードは最小です。</translation>
    </message>
    <message>
        <source>Free for most uses, with a list of forbidden ones; the motion parts are Apache-2.0.</source>
        <translation>ほとんどの用途で自由に使えますが、禁止された用途があります。動きの部分は Apache-2.0 です。</translation>
    </message>
    <message>
        <source>“{0}” does not hold weights of a model that Vivant knows.</source>
        <translation>「{0}」に、Vivant が対応しているモデルの重みはありません。</translation>
    </message>
    <message>
        <source>A folder from the Hub, or a .safetensors file of Stable Video Diffusion.</source>
        <translation>Hub のフォルダー、または Stable Video Diffusion の .safetensors ファイル。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its num_frames can&apos;t be right.</source>
        <translation>「{0}」は破損しています。num_frames が正しくありません。</translation>
    </message>
    <message>
        <source>LoRAs are read from safetensors files only: those cannot carry programs.</source>
        <translation>LoRA は safetensors ファイルからのみ読み込みます。プログラムを含められない形式だからです。</translation>
    </message>
    <message>
        <source>{0} takes LoRAs for {1}.</source>
        <translation>{0} で使えるのは {1} 用の LoRA です。</translation>
    </message>
    <message>
        <source>“{0}” is not a safetensors file.</source>
        <translation>「{0}」は safetensors ファイルではありません。</translation>
    </message>
    <message>
        <source>“{0}” holds no LoRA.</source>
        <translation>「{0}」に LoRA は含まれていません。</translation>
    </message>
    <message>
        <source>{0} takes no LoRAs.</source>
        <translation>{0} では LoRA を使えません。</translation>
    </message>
    <message>
        <source>{0} is a LoRA for {1}.</source>
        <translation>{0} は {1} 用の LoRA です。</translation>
    </message>
    <message>
        <source>Give a .safetensors file.</source>
        <translation>.safetensors ファイルを指定してください。</translation>
    </message>
    <message>
        <source>“{0}” is a {1}, which can&apos;t be used.</source>
        <translation>「{0}」は {1} 形式のため使えません。</translation>
    </message>
    <message>
        <source>Use a plain LoRA.</source>
        <translation>通常の LoRA を使ってください。</translation>
    </message>
    <message>
        <source>Fetch the model again, or import another folder.</source>
        <translation>モデルをもう一度ダウンロードするか、別のフォルダーをインポートしてください。</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} はファイルではありません。</translation>
    </message>
    <message>
        <source>{0} is too large to be what its name says.</source>
        <translation>{0} は、名前の示すものとしては大きすぎます。</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not a JSON object.</source>
        <translation>{0} は破損しています。JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>{0}: the memory is full.</source>
        <translation>{0}: メモリがいっぱいです。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>{0} を読み込めません: {1}</translation>
    </message>
    <message>
        <source>Weights are read from safetensors files only: those cannot carry programs.</source>
        <translation>重みは safetensors ファイルからのみ読み込みます。プログラムを含むことができない形式だからです。</translation>
    </message>
    <message>
        <source>“{0}” is not a file of weights that can be used.</source>
        <translation>「{0}」は使える重みのファイルではありません。</translation>
    </message>
    <message>
        <source>This model&apos;s motion can&apos;t be adjusted</source>
        <translation>このモデルの動きは調整できません</translation>
    </message>
    <message>
        <source>How much moves: twice the value, twice the motion</source>
        <translation>動きの量: 値を 2 倍にすると動きも 2 倍</translation>
    </message>
    <message>
        <source>How much moves: the model&apos;s motion bucket, not a calibrated scale</source>
        <translation>動きの量: モデルのモーションバケットで、較正された尺度ではありません</translation>
    </message>
    <message>
        <source>How fast time passes</source>
        <translation>時間の進む速さ</translation>
    </message>
    <message>
        <source>How far the clip may depart from the photo</source>
        <translation>クリップが写真から離れてよい度合い</translation>
    </message>
    <message>
        <source>Becomes words in the prompt, so it is only a hint</source>
        <translation>プロンプトの言葉になるため、目安にすぎません</translation>
    </message>
    <message>
        <source>Imagines new motion for the whole photo. Wants a graphics card, and patience without one.</source>
        <translation>写真全体の新しい動きを作り出します。グラフィックカードの使用を推奨。ない場合は長い時間がかかります。</translation>
    </message>
    <message>
        <source>{0} % of the picture is shown; choose “blur” or a colour as its edges to show all.</source>
        <translation>画像の {0} % が表示されます。端の処理に「blur」か色を選ぶと、すべて表示されます。</translation>
    </message>
    <message>
        <source>{0} makes {1} frames, not {2}.</source>
        <translation>{0} が作成するのは {2} ではなく {1} フレームです。</translation>
    </message>
    <message>
        <source>{0} makes {1}x{2} pixels, not {3}x{4}.</source>
        <translation>{0} が作成するのは {3}x{4} ではなく {1}x{2} ピクセルです。</translation>
    </message>
    <message>
        <source>{0} makes {1} frames in {2} passes: {3} times the time of one.</source>
        <translation>{0} は {1} フレームを {2} 回に分けて作成します。時間は 1 回分の {3} 倍です。</translation>
    </message>
    <message>
        <source>edits are a short list</source>
        <translation>編集は短い一覧です</translation>
    </message>
    <message>
        <source>unknown edit</source>
        <translation>不明な編集</translation>
    </message>
    <message>
        <source>The effects are too long.</source>
        <translation>エフェクトの指定が長すぎます。</translation>
    </message>
    <message>
        <source>The effect {0} is asked for twice.</source>
        <translation>エフェクト {0} が 2 回指定されています。</translation>
    </message>
    <message>
        <source>There is no effect {0}.</source>
        <translation>エフェクト {0} はありません。</translation>
    </message>
    <message>
        <source>An effect&apos;s strength can&apos;t be {0}.</source>
        <translation>エフェクトの強さを {0} にすることはできません。</translation>
    </message>
    <message>
        <source>It goes from 0 to 1.</source>
        <translation>範囲は 0～1 です。</translation>
    </message>
    <message>
        <source>Write: free forward=1 roll=0.2 from right=-0.3 ease=out; axes: right, down, forward, pan, tilt, roll.</source>
        <translation>書き方: free forward=1 roll=0.2 from right=-0.3 ease=out。軸: right、down、forward、pan、tilt、roll。</translation>
    </message>
    <message>
        <source>An axis of the camera can&apos;t be {0}.</source>
        <translation>カメラの軸を {0} にすることはできません。</translation>
    </message>
    <message>
        <source>It goes from -1 to 1.</source>
        <translation>範囲は -1～1 です。</translation>
    </message>
    <message>
        <source>Start and end of the camera move are the same.</source>
        <translation>カメラの動きの始点と終点が同じです。</translation>
    </message>
    <message>
        <source>{0} is not an axis or option of the free camera.</source>
        <translation>{0} は自由カメラの軸でもオプションでもありません。</translation>
    </message>
    <message>
        <source>The list of LoRAs is too long.</source>
        <translation>LoRA の一覧が長すぎます。</translation>
    </message>
    <message>
        <source>A clip can have {0}.</source>
        <translation>1 つのクリップに使えるのは {0} 個までです。</translation>
    </message>
    <message>
        <source>{0} LoRAs are too many.</source>
        <translation>LoRA {0} 個は多すぎます。</translation>
    </message>
    <message>
        <source>The LoRA {0} is asked for twice.</source>
        <translation>LoRA {0} が 2 回指定されています。</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>The list of LoRAs can&apos;t be read.</source>
        <translation>LoRA の一覧を読み取れません。</translation>
    </message>
    <message>
        <source>Give their files again.</source>
        <translation>ファイルをもう一度指定してください。</translation>
    </message>
    <message>
        <source>A LoRA&apos;s strength can&apos;t be {0}.</source>
        <translation>LoRA の強さを {0} にはできません。</translation>
    </message>
    <message>
        <source>“light” has a value of the wrong kind.</source>
        <translation>「light」の値の種類が正しくありません。</translation>
    </message>
    <message>
        <source>The request can&apos;t be read.</source>
        <translation>リクエストを読み込めません。</translation>
    </message>
    <message>
        <source>This version of Vivant does not know {0}.</source>
        <translation>このバージョンの Vivant は {0} に対応していません。</translation>
    </message>
    <message>
        <source>The size is missing.</source>
        <translation>サイズがありません。</translation>
    </message>
    <message>
        <source>“{0}” has a value of the wrong kind.</source>
        <translation>「{0}」の値の種類が正しくありません。</translation>
    </message>
    <message>
        <source>{0} is not a painted hint.</source>
        <translation>{0} はペイントによる指定ではありません。</translation>
    </message>
    <message>
        <source>The painted hints are too long.</source>
        <translation>ペイントによる指定が長すぎます。</translation>
    </message>
    <message>
        <source>The recipe in this file is too large to be one of Vivant&apos;s.</source>
        <translation>このファイルのレシピは、Vivant のものとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This file was not made by Vivant.</source>
        <translation>このファイルは Vivant で作成されたものではありません。</translation>
    </message>
    <message>
        <source>The recipe in this file is damaged.</source>
        <translation>このファイルのレシピは破損しています。</translation>
    </message>
    <message>
        <source>The recipe in this file can&apos;t be used: {0}</source>
        <translation>このファイルのレシピは使えません: {0}</translation>
    </message>
    <message>
        <source>This file carries no recipe of Vivant&apos;s.</source>
        <translation>このファイルに Vivant のレシピは含まれていません。</translation>
    </message>
    <message>
        <source>Give a colour as its background, or choose Breeze.</source>
        <translation>背景に色を指定するか、Breeze を選んでください。</translation>
    </message>
    <message>
        <source>The nearest it can is {0}x{1}.</source>
        <translation>最も近いのは {0}x{1} です。</translation>
    </message>
    <message>
        <source>The nearest it can is {0}.</source>
        <translation>最も近いのは {0} です。</translation>
    </message>
    <message>
        <source>Leave the border out; “fit” says what is around a photo of another shape than the clip.</source>
        <translation>余白の指定を外してください。クリップと縦横比の異なる写真の周囲は「fit」で指定します。</translation>
    </message>
    <message>
        <source>Write it like #ffffff (white) or #202020. A background may also be “none”: transparent.</source>
        <translation>#ffffff（白）や #202020 のように指定してください。背景は「none」（透明）にもできます。</translation>
    </message>
    <message>
        <source>{0} can&apos;t make transparent clips.</source>
        <translation>{0} は透明なクリップを作成できません。</translation>
    </message>
    <message>
        <source>Width and height must be even, as video needs it.</source>
        <translation>動画の要件により、幅と高さは偶数でなければなりません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t make {1}x{2} pixels.</source>
        <translation>{0} は {1}x{2} ピクセルを作成できません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t make {1} frames.</source>
        <translation>{0} は {1} フレームを作成できません。</translation>
    </message>
    <message>
        <source>{0} needs a prompt.</source>
        <translation>{0} にはプロンプトが必要です。</translation>
    </message>
    <message>
        <source>Say in a sentence what moves, and how.</source>
        <translation>何がどのように動くかを文で書いてください。</translation>
    </message>
    <message>
        <source>{0} takes no prompt.</source>
        <translation>{0} はプロンプトに対応していません。</translation>
    </message>
    <message>
        <source>Leave it out, or choose another model.</source>
        <translation>省略するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} takes no negative prompt.</source>
        <translation>{0} はネガティブプロンプトに対応していません。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>省略してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t end on a picture.</source>
        <translation>{0} は終了画像に対応していません。</translation>
    </message>
    <message>
        <source>The end picture is not given by its hash.</source>
        <translation>終了画像がハッシュで指定されていません。</translation>
    </message>
    <message>
        <source>A loop ends where it begins.</source>
        <translation>ループは最初の画像に戻って終わります。</translation>
    </message>
    <message>
        <source>Choose either a loop or an end picture.</source>
        <translation>ループか終了画像のどちらかを選んでください。</translation>
    </message>
    <message>
        <source>{0} takes no painted hints.</source>
        <translation>{0} はペイントによる指定に対応していません。</translation>
    </message>
    <message>
        <source>Breeze does.</source>
        <translation>Breeze は対応しています。</translation>
    </message>
    <message>
        <source>{0} has no effects.</source>
        <translation>{0} にはエフェクトがありません。</translation>
    </message>
    <message>
        <source>Breeze has: leave them out, or choose Breeze.</source>
        <translation>Breeze にはあります。省略するか、Breeze を選んでください。</translation>
    </message>
    <message>
        <source>{0} puts no border around a photo.</source>
        <translation>{0} は写真の周囲に余白を付けません。</translation>
    </message>
    <message>
        <source>{0} moves the photo&apos;s own colours.</source>
        <translation>{0} は写真自体の色を動かします。</translation>
    </message>
    <message>
        <source>There are none to bring back.</source>
        <translation>元に戻す色はありません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be {1}.</source>
        <translation>{0} を {1} にすることはできません。</translation>
    </message>
    <message>
        <source>It goes from {0} to {1}.</source>
        <translation>範囲は {0}～{1} です。</translation>
    </message>
    <message>
        <source>Leave them out, or choose another model.</source>
        <translation>外すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} has no experts for high and low noise.</source>
        <translation>{0} には高ノイズ用・低ノイズ用のエキスパートがありません。</translation>
    </message>
    <message>
        <source>Give the LoRA without them.</source>
        <translation>エキスパートを付けずに LoRA を指定してください。</translation>
    </message>
    <message>
        <source>The {0} is too long or has characters that can&apos;t be printed.</source>
        <translation>{0} は長すぎるか、表示できない文字を含んでいます。</translation>
    </message>
    <message>
        <source>Vivant runs from its source here.</source>
        <translation>この Vivant はソースから実行されています。</translation>
    </message>
    <message>
        <source>Install them beside it: pip install -e &apos;.[models]&apos;</source>
        <translation>同じ環境にインストールしてください: pip install -e &apos;.[models]&apos;</translation>
    </message>
    <message>
        <source>torch was downloaded but does not work on this computer.</source>
        <translation>torch をダウンロードしましたが、このコンピューターでは動作しません。</translation>
    </message>
    <message>
        <source>Try again, or use Breeze, which needs no torch.</source>
        <translation>もう一度試すか、torch の要らない Breeze を使ってください。</translation>
    </message>
    <message>
        <source>There is too little room in {0}: {1} GB are needed.</source>
        <translation>{0} の空きが足りません。{1} GB 必要です。</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>空きを作ってください。</translation>
    </message>
    <message>
        <source>torch could not be downloaded.</source>
        <translation>torch をダウンロードできませんでした。</translation>
    </message>
    <message>
        <source>Check the network and try again; complete files are kept.</source>
        <translation>ネットワークを確認して、もう一度試してください。完了したファイルは保持されます。</translation>
    </message>
    <message>
        <source>This is the newest Vivant ({0}).</source>
        <translation>これは最新の Vivant です ({0})。</translation>
    </message>
    <message>
        <source>This copy of Vivant has no address for its releases.</source>
        <translation>この Vivant にはリリースのアドレスが設定されていません。</translation>
    </message>
    <message>
        <source>Check the page you downloaded Vivant from.</source>
        <translation>Vivant をダウンロードしたページを確認してください。</translation>
    </message>
    <message>
        <source>The list of releases can&apos;t be read.</source>
        <translation>リリースの一覧を読み込めません。</translation>
    </message>
    <message>
        <source>The list of releases can&apos;t be reached.</source>
        <translation>リリースの一覧に接続できません。</translation>
    </message>
    <message>
        <source>Is there a network? Try again later.</source>
        <translation>ネットワークに接続していますか。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>The clips need about {0} GB of disk, and {1} GB are free.</source>
        <translation>クリップには約 {0} GB のディスクが必要ですが、空きは {1} GB です。</translation>
    </message>
    <message>
        <source>Free some space, choose another disk, or make the batch in parts: --part 1/10.</source>
        <translation>空き容量を増やすか、別のディスクを選ぶか、バッチを分けてください: --part 1/10。</translation>
    </message>
    <message>
        <source>What is done is kept; the batch goes on.</source>
        <translation>完了したものは保存され、バッチは続きます。</translation>
    </message>
    <message>
        <source>The clips can&apos;t be written into “{0}”{1}.</source>
        <translation>「{0}」にクリップを書き込めません{1}。</translation>
    </message>
    <message>
        <source>There is no batch in “{0}” that could go on.</source>
        <translation>「{0}」に続行できるバッチはありません。</translation>
    </message>
    <message>
        <source>The plan of the batch in “{0}” is damaged.</source>
        <translation>「{0}」のバッチの計画は破損しています。</translation>
    </message>
    <message>
        <source>Another Vivant is working on “{0}”.</source>
        <translation>別の Vivant が「{0}」を処理しています。</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Start one: vivant batch FOLDER -o OUT</source>
        <translation>開始するには: vivant batch フォルダー -o 出力先</translation>
    </message>
    <message>
        <source>Give the photos or the table again; what is done stays.</source>
        <translation>写真または表をもう一度指定してください。完了したものは残ります。</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was planned.</source>
        <translation>「{0}」は計画した後に変更されました。</translation>
    </message>
    <message>
        <source>Start the batch again.</source>
        <translation>バッチをやり直してください。</translation>
    </message>
    <message>
        <source>This recipe ends on a picture.</source>
        <translation>このレシピには終了画像があります。</translation>
    </message>
    <message>
        <source>{0} is not a ratio.</source>
        <translation>{0} は縦横比ではありません。</translation>
    </message>
    <message>
        <source>Write it like 9:16 or 1:1.</source>
        <translation>9:16 や 1:1 のように指定してください。</translation>
    </message>
    <message>
        <source>{0} in the column “{1}” is not a number.</source>
        <translation>列「{1}」の {0} は数ではありません。</translation>
    </message>
    <message>
        <source>For a single photo use vivant animate.</source>
        <translation>写真 1 枚には vivant animate を使ってください。</translation>
    </message>
    <message>
        <source>It has {0} cells, and the table has {1} columns.</source>
        <translation>セルが {0} 個ありますが、表の列は {1} 列です。</translation>
    </message>
    <message>
        <source>There is no folder and no table “{0}”.</source>
        <translation>「{0}」というフォルダーも表もありません。</translation>
    </message>
    <message>
        <source>Is the name spelled correctly?</source>
        <translation>名前の綴りは正しいですか。</translation>
    </message>
    <message>
        <source>“{0}” is neither a folder nor a .csv or .tsv table.</source>
        <translation>「{0}」はフォルダーでも .csv や .tsv の表でもありません。</translation>
    </message>
    <message>
        <source>Its first row names the columns; “{0}” is the one that is needed.</source>
        <translation>1 行目に列の名前が必要です。必須の列は「{0}」です。</translation>
    </message>
    <message>
        <source>“{0}” is too large for a table.</source>
        <translation>「{0}」は表として大きすぎます。</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>いくつかに分けてください。</translation>
    </message>
    <message>
        <source>Put quotes around text with commas in it.</source>
        <translation>コンマを含む文字列は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Vivant takes files only: save it to the disk first.</source>
        <translation>Vivant が扱えるのはファイルだけです。先にディスクに保存してください。</translation>
    </message>
    <message>
        <source>It names no photo.</source>
        <translation>写真が指定されていません。</translation>
    </message>
    <message>
        <source>Fill in the column “{0}”.</source>
        <translation>列「{0}」に記入してください。</translation>
    </message>
    <message>
        <source>“{0}” has no column with photos.</source>
        <translation>「{0}」に写真の列がありません。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read as a table.</source>
        <translation>「{0}」を表として読み込めません。</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>CSV として保存し直してください。</translation>
    </message>
    <message>
        <source>{0} is a web address.</source>
        <translation>{0} は Web アドレスです。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or other names.</source>
        <translation>空のフォルダーか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>空き容量を増やすか、別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The machines that took it have ended each time.</source>
        <translation>処理を引き受けたコンピューターが毎回途中で終了しました。</translation>
    </message>
    <message>
        <source>Is it open (vivant crew open), and is the key the same?</source>
        <translation>クルーは開いていますか (vivant crew open)。鍵は同じですか。</translation>
    </message>
    <message>
        <source>No scheduler answers at {0}.</source>
        <translation>{0} のスケジューラーから応答がありません。</translation>
    </message>
    <message>
        <source>Is there enough memory on them?</source>
        <translation>メモリは足りていますか。</translation>
    </message>
    <message>
        <source>The crew is gone; {0} clips of this run are safe. Waiting for it to come back.</source>
        <translation>クルーとの接続が切れました。この実行の {0} 本のクリップは保存済みです。復帰を待っています。</translation>
    </message>
    <message>
        <source>The crew is back.</source>
        <translation>クルーが復帰しました。</translation>
    </message>
    <message>
        <source>A member of the crew could not do it.</source>
        <translation>クルーのメンバーが処理できませんでした。</translation>
    </message>
    <message>
        <source>Write it like tls://192.168.1.5:8786; nothing is sent unencrypted.</source>
        <translation>tls://192.168.1.5:8786 のように指定してください。暗号化せずに送信されるものはありません。</translation>
    </message>
    <message>
        <source>“{0}” is not the key of a crew.</source>
        <translation>「{0}」はクルーの鍵ではありません。</translation>
    </message>
    <message>
        <source>Make one: vivant crew key crew.pem</source>
        <translation>作成するには: vivant crew key crew.pem</translation>
    </message>
    <message>
        <source>Others can read the key “{0}”.</source>
        <translation>鍵「{0}」はほかの人も読み取れます。</translation>
    </message>
    <message>
        <source>Close it: chmod 600 {0}</source>
        <translation>読み取りを制限してください: chmod 600 {0}</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a crew.</source>
        <translation>「{0}」はクルーのアドレスではありません。</translation>
    </message>
    <message>
        <source>A crew needs {0}, which is not installed.</source>
        <translation>クルーに必要な {0} がインストールされていません。</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;vivant[crew]&apos;</source>
        <translation>インストールするには: pip install &apos;vivant[crew]&apos;</translation>
    </message>
    <message>
        <source>There is no key “{0}”.</source>
        <translation>鍵「{0}」はありません。</translation>
    </message>
    <message>
        <source>{0} is gone. Looking for it again.</source>
        <translation>{0} との接続が切れました。再び探しています。</translation>
    </message>
    <message>
        <source>Choose another --host or --port.</source>
        <translation>別の --host または --port を選んでください。</translation>
    </message>
    <message>
        <source>Joined {0}.</source>
        <translation>{0} に参加しました。</translation>
    </message>
    <message>
        <source>{0}:{1} can&apos;t be opened.</source>
        <translation>{0}:{1} を開けません。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be found.</source>
        <translation>「{0}」が見つかりません。</translation>
    </message>
    <message>
        <source>Is the name spelled correctly, and the network there?</source>
        <translation>名前の綴りは正しいですか。ネットワークに接続していますか。</translation>
    </message>
    <message>
        <source>{0} has no encoder {1}.</source>
        <translation>{0} にエンコーダー {1} がありません。</translation>
    </message>
    <message>
        <source>Printed text can&apos;t be read.</source>
        <translation>印刷された文字を読み取れません。</translation>
    </message>
    <message>
        <source>This pattern of names is too long.</source>
        <translation>このファイル名のパターンは長すぎます。</translation>
    </message>
    <message>
        <source>Use up to {0} characters.</source>
        <translation>{0} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>A brace in this pattern of names is not closed.</source>
        <translation>このファイル名のパターンで波括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>{0} leads out of the folder of the clips.</source>
        <translation>{0} はクリップのフォルダーの外を指しています。</translation>
    </message>
    <message>
        <source>Use a name without “..”.</source>
        <translation>「..」を含まない名前を使ってください。</translation>
    </message>
    <message>
        <source>A name can&apos;t contain {{0}}.</source>
        <translation>名前に {{0}} は使えません。</translation>
    </message>
    <message>
        <source>Write FILE:0.8, or for one of two experts FILE:0.8:high.</source>
        <translation>ファイル:0.8 のように、2 つのエキスパートの一方なら ファイル:0.8:high のように書いてください。</translation>
    </message>
    <message>
        <source>{0} names no file.</source>
        <translation>{0} にファイル名がありません。</translation>
    </message>
    <message>
        <source>No place is chosen.</source>
        <translation>プラットフォームが選ばれていません。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>To stay below the limit: {0}.</source>
        <translation>上限に収めるため: {0}。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>For the web: {0}.</source>
        <translation>Web 用: {0}。</translation>
    </message>
    <message>
        <source>A preset holds: {0}.</source>
        <translation>プリセットに含まれるもの: {0}。</translation>
    </message>
    <message>
        <source>There is no preset {0}.</source>
        <translation>プリセット {0} はありません。</translation>
    </message>
    <message>
        <source>Choose a model of the list.</source>
        <translation>一覧からモデルを選んでください。</translation>
    </message>
    <message>
        <source>This version of Vivant does not know {0} in a preset.</source>
        <translation>このバージョンの Vivant はプリセットの {0} に対応していません。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>プリセットには名前が必要です。</translation>
    </message>
    <message>
        <source>{0} is the name of a place.</source>
        <translation>{0} はプラットフォームの名前です。</translation>
    </message>
    <message>
        <source>The settings of the preset can&apos;t be read.</source>
        <translation>プリセットの設定を読み込めません。</translation>
    </message>
    <message>
        <source>The export of the preset can&apos;t be read.</source>
        <translation>プリセットの書き出し設定を読み込めません。</translation>
    </message>
    <message>
        <source>There is no format {0}.</source>
        <translation>形式 {0} はありません。</translation>
    </message>
    <message>
        <source>{0} is too large to be a preset of Vivant&apos;s.</source>
        <translation>{0} は Vivant のプリセットとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The preset can&apos;t be kept in {0}: {1}.</source>
        <translation>{0} にプリセットを保存できません: {1}。</translation>
    </message>
    <message>
        <source>There is a preset {0} already.</source>
        <translation>プリセット {0} はすでにあります。</translation>
    </message>
    <message>
        <source>A preset can&apos;t hold weights of your own: they are only here.</source>
        <translation>プリセットに独自の重みを含めることはできません。このコンピューターにしかないためです。</translation>
    </message>
    <message>
        <source>This is not a preset of Vivant&apos;s.</source>
        <translation>これは Vivant のプリセットではありません。</translation>
    </message>
    <message>
        <source>Save one in the window: Preset, Save as…</source>
        <translation>ウィンドウで保存してください: 「プリセット」→「名前を付けて保存…」</translation>
    </message>
    <message>
        <source>This preset is of another version of Vivant.</source>
        <translation>このプリセットは別のバージョンの Vivant のものです。</translation>
    </message>
    <message>
        <source>Save it again there, or here.</source>
        <translation>元の場所かここで保存し直してください。</translation>
    </message>
    <message>
        <source>The preset has no name.</source>
        <translation>プリセットに名前がありません。</translation>
    </message>
    <message>
        <source>“{0}” of the preset has a value of the wrong kind.</source>
        <translation>プリセットの「{0}」の値の種類が正しくありません。</translation>
    </message>
    <message>
        <source>{0} is not a preset of Vivant&apos;s.</source>
        <translation>{0} は Vivant のプリセットではありません。</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>ディスクに空きはありますか。</translation>
    </message>
    <message>
        <source>This is not a preset of Vivant&apos;s: it can&apos;t be read.</source>
        <translation>これは Vivant のプリセットではなく、読み込めません。</translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly.</source>
        <translation>プレビューが予期せず停止しました。</translation>
    </message>
    <message>
        <source>It starts again by itself. {0}</source>
        <translation>自動的に再開します。{0}</translation>
    </message>
    <message>
        <source>No label was found in this photo.</source>
        <translation>この写真にラベルは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Mark what must stay as it is in the photo.</source>
        <translation>写真のまま保ちたい部分を指定してください。</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>この写真に顔は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Faces that are turned away are not found.</source>
        <translation>横を向いた顔は検出されません。</translation>
    </message>
    <message>
        <source>This recipe was made by an older Breeze: the clip will look a little different.</source>
        <translation>このレシピは古い Breeze で作成されました。クリップの見た目が少し変わります。</translation>
    </message>
    <message>
        <source>This recipe was made with your own weights.</source>
        <translation>このレシピは独自の重みで作成されました。</translation>
    </message>
    <message>
        <source>Give their folder with --model.</source>
        <translation>--model でそのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The photo is {0}x{1}: the clip is made at {2}x{3}.</source>
        <translation>写真は {0}x{1} のため、クリップを {2}x{3} で作成します。</translation>
    </message>
    <message>
        <source>The settings in “{0}” can&apos;t be read.</source>
        <translation>「{0}」の設定を読み込めません。</translation>
    </message>
    <message>
        <source>“{0}” is not a setting.</source>
        <translation>「{0}」という設定はありません。</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>使えるもの: {0}。</translation>
    </message>
    <message>
        <source>Possible are: {0}.</source>
        <translation>指定できるもの: {0}。</translation>
    </message>
    <message>
        <source>Is the disk full, or the folder read-only?</source>
        <translation>ディスクがいっぱいか、フォルダーが読み取り専用ではありませんか。</translation>
    </message>
    <message>
        <source>“{0}” is not valid for {1}.</source>
        <translation>「{0}」は {1} の値として正しくありません。</translation>
    </message>
    <message>
        <source>The settings in “{0}” can&apos;t be written.</source>
        <translation>「{0}」に設定を書き込めません。</translation>
    </message>
    <message>
        <source>“{0}” is not valid for {1}: {2}.</source>
        <translation>「{0}」は {1} の値として正しくありません: {2}。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (status {0}).</source>
        <translation>エンジンが予期せず停止しました（終了ステータス {0}）。</translation>
    </message>
    <message>
        <source>Try again; the photo is safe. {0}</source>
        <translation>もう一度試してください。写真に影響はありません。{0}</translation>
    </message>
    <message>
        <source>The computer ran out of memory, or something ended the engine.</source>
        <translation>メモリが不足したか、何かがエンジンを終了させました。</translation>
    </message>
    <message>
        <source>Try a smaller size or fewer frames.</source>
        <translation>サイズを小さくするか、フレームを減らしてください。</translation>
    </message>
    <message>
        <source>No folder can be kept in {0}.</source>
        <translation>{0} にフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>{0} is not on this computer.</source>
        <translation>{0} はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Put its files into {0}.</source>
        <translation>そのファイルを {0} に置いてください。</translation>
    </message>
    <message>
        <source>{0} is not installed ({1} GB).</source>
        <translation>{0} はインストールされていません ({1} GB)。</translation>
    </message>
    <message>
        <source>Fetch it, or use what you have: in the window under File, Models; or vivant models fetch {0}.</source>
        <translation>ダウンロードするか、手元のものを使ってください。ウィンドウの「ファイル」→「モデル」、または vivant models fetch {0}。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} is missing or not as it was.</source>
        <translation>{0} は破損しています。{1} がないか、元の状態ではありません。</translation>
    </message>
    <message>
        <source>Check it and download what is wrong again: in the window under File, Models; or vivant models verify {0}, then vivant models fetch {1}.</source>
        <translation>検証して、壊れたものをダウンロードし直してください。ウィンドウの「ファイル」→「モデル」を使うか、vivant models verify {0} に続けて vivant models fetch {1} を実行します。</translation>
    </message>
    <message>
        <source>{0} is here only in part.</source>
        <translation>{0} は一部しかありません。</translation>
    </message>
    <message>
        <source>Download the rest: in the window under File, Models; or vivant models fetch {0}.</source>
        <translation>残りをダウンロードしてください。ウィンドウの「ファイル」→「モデル」を使うか、vivant models fetch {0} を実行します。</translation>
    </message>
    <message>
        <source>{0} was damaged in transit twice.</source>
        <translation>{0} は転送中に 2 回破損しました。</translation>
    </message>
    <message>
        <source>Try another network or mirror.</source>
        <translation>別のネットワークまたはミラーを試してください。</translation>
    </message>
    <message>
        <source>{0} Gave up after {1} attempts.</source>
        <translation>{0} {1} 回試して中止しました。</translation>
    </message>
    <message>
        <source>Check the network; downloaded files are kept.</source>
        <translation>ネットワークを確認してください。ダウンロード済みのファイルは保持されます。</translation>
    </message>
    <message>
        <source>The model needs {0} GB more, and {1} GB are free in {2}.</source>
        <translation>モデルにはあと {0} GB 必要ですが、{2} の空きは {1} GB です。</translation>
    </message>
    <message>
        <source>Free some space, or set VIVANT_HOME to a folder on another disk.</source>
        <translation>空き容量を増やすか、VIVANT_HOME を別のディスクのフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>{0} lists none of the files that {1} needs.</source>
        <translation>{0} に、{1} の必要とするファイルがありません。</translation>
    </message>
    <message>
        <source>This model is already being downloaded.</source>
        <translation>このモデルはすでにダウンロード中です。</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>終わるまで待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>Free some space; downloaded files are kept.</source>
        <translation>空き容量を増やしてください。ダウンロード済みのファイルは保持されます。</translation>
    </message>
    <message>
        <source>The connection ended too early.</source>
        <translation>接続が途中で終わりました。</translation>
    </message>
    <message>
        <source>{0} is larger than the Hub says it is.</source>
        <translation>{0} は Hub に記載されたサイズより大きくなっています。</translation>
    </message>
    <message>
        <source>{0} refused (status {1}).</source>
        <translation>{0} が拒否しました（ステータス {1}）。</translation>
    </message>
    <message>
        <source>Look at {0}.</source>
        <translation>{0} をご覧ください。</translation>
    </message>
    <message>
        <source>{0} sends the download on and on.</source>
        <translation>{0} がダウンロードのリダイレクトを繰り返しています。</translation>
    </message>
    <message>
        <source>Try again later, or another mirror.</source>
        <translation>後でもう一度試すか、別のミラーを使ってください。</translation>
    </message>
    <message>
        <source>{0} is busy (status {1}).</source>
        <translation>{0} は混み合っています（ステータス {1}）。</translation>
    </message>
    <message>
        <source>{0} requires you to accept its terms.</source>
        <translation>{0} の利用には条件への同意が必要です。</translation>
    </message>
    <message>
        <source>Accept them at {0}{1}.</source>
        <translation>{0}{1} で同意してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read.</source>
        <translation>{0} を読み込めません。</translation>
    </message>
    <message>
        <source>Fetch the file that it stands for: git lfs pull.</source>
        <translation>実際のファイルを取得してください: git lfs pull。</translation>
    </message>
    <message>
        <source>a Procreate file</source>
        <translation>Procreate ファイル</translation>
    </message>
    <message>
        <source>a Sketch file</source>
        <translation>Sketch ファイル</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>JPEG XL 画像</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>JPEG 2000 画像</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>JPEG XR 画像</translation>
    </message>
    <message>
        <source>a GIMP file (XCF)</source>
        <translation>GIMP ファイル (XCF)</translation>
    </message>
    <message>
        <source>an Affinity file</source>
        <translation>Affinity ファイル</translation>
    </message>
    <message>
        <source>a Clip Studio file</source>
        <translation>Clip Studio ファイル</translation>
    </message>
    <message>
        <source>a Paint.NET file</source>
        <translation>Paint.NET ファイル</translation>
    </message>
    <message>
        <source>a PaintShop Pro file</source>
        <translation>PaintShop Pro ファイル</translation>
    </message>
    <message>
        <source>an InDesign document</source>
        <translation>InDesign ドキュメント</translation>
    </message>
    <message>
        <source>a Krita file</source>
        <translation>Krita ファイル</translation>
    </message>
    <message>
        <source>an OpenRaster file</source>
        <translation>OpenRaster ファイル</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>OpenEXR 画像</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>Radiance HDR 画像</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation>QOI 画像</translation>
    </message>
    <message>
        <source>a BPG picture</source>
        <translation>BPG 画像</translation>
    </message>
    <message>
        <source>a DPX picture</source>
        <translation>DPX 画像</translation>
    </message>
    <message>
        <source>a FITS picture</source>
        <translation>FITS 画像</translation>
    </message>
    <message>
        <source>a medical picture (DICOM)</source>
        <translation>医用画像 (DICOM)</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>MNG アニメーション</translation>
    </message>
    <message>
        <source>a JNG picture</source>
        <translation>JNG 画像</translation>
    </message>
    <message>
        <source>an SGI picture</source>
        <translation>SGI 画像</translation>
    </message>
    <message>
        <source>a PCX picture</source>
        <translation>PCX 画像</translation>
    </message>
    <message>
        <source>an XPM picture</source>
        <translation>XPM 画像</translation>
    </message>
    <message>
        <source>an ImageMagick file (MIFF)</source>
        <translation>ImageMagick ファイル (MIFF)</translation>
    </message>
    <message>
        <source>a PICT picture</source>
        <translation>PICT 画像</translation>
    </message>
    <message>
        <source>a Blender file</source>
        <translation>Blender ファイル</translation>
    </message>
    <message>
        <source>a DirectDraw texture</source>
        <translation>DirectDraw テクスチャ</translation>
    </message>
    <message>
        <source>an icon file</source>
        <translation>アイコンファイル</translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation>Windows の図形 (EMF)</translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation>Windows の図形 (WMF)</translation>
    </message>
    <message>
        <source>a PostScript drawing</source>
        <translation>PostScript の図形</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF ドキュメント</translation>
    </message>
    <message>
        <source>a CorelDRAW file</source>
        <translation>CorelDRAW ファイル</translation>
    </message>
    <message>
        <source>a companion file of macOS</source>
        <translation>macOS の付随ファイル</translation>
    </message>
    <message>
        <source>a folder&apos;s settings file of macOS</source>
        <translation>macOS のフォルダー設定ファイル</translation>
    </message>
    <message>
        <source>an archive or an Office document</source>
        <translation>アーカイブまたは Office ドキュメント</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>古い Office ドキュメント</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>a sound or a video</source>
        <translation>音声または動画</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>a pointer of Git LFS</source>
        <translation>Git LFS のポインター</translation>
    </message>
    <message>
        <source>a web page or a drawing in text</source>
        <translation>Web ページまたはテキスト形式の図形</translation>
    </message>
    <message>
        <source>a camera&apos;s RAW file</source>
        <translation>カメラの RAW ファイル</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>filled with zeros</source>
        <translation>ゼロだけのファイル</translation>
    </message>
    <message>
        <source>a Targa picture</source>
        <translation>Targa 画像</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <source>an Illustrator file</source>
        <translation>Illustrator ファイル</translation>
    </message>
    <message>
        <source>a thumbnail cache of Windows</source>
        <translation>Windows のサムネイルキャッシュ</translation>
    </message>
    <message>
        <source>a Netpbm picture</source>
        <translation>Netpbm 画像</translation>
    </message>
    <message>
        <source>a JPEG-LS picture</source>
        <translation>JPEG-LS 画像</translation>
    </message>
    <message>
        <source>a lossless JPEG</source>
        <translation>可逆圧縮の JPEG</translation>
    </message>
    <message>
        <source>a hierarchical JPEG</source>
        <translation>階層型 JPEG</translation>
    </message>
    <message>
        <source>a JPEG with {0} bits per colour</source>
        <translation>1 色あたり {0} ビットの JPEG</translation>
    </message>
    <message>
        <source>a TIFF with {0} compression</source>
        <translation>{0} 圧縮の TIFF</translation>
    </message>
    <message>
        <source>A portrait: the person moves and blinks, the camera pushes in gently.</source>
        <translation>ポートレート：人物が動いてまばたきし、カメラがゆっくり近づきます。</translation>
    </message>
    <message>
        <source>A dark portrait: the person moves and blinks, dust drifts, the camera pushes in gently.</source>
        <translation>暗いポートレート：人物が動いてまばたきし、ほこりが漂い、カメラがゆっくり近づきます。</translation>
    </message>
    <message>
        <source>A statue: light passes over it, the camera moves around it.</source>
        <translation>彫像：光が表面を通り過ぎ、カメラが周囲を動きます。</translation>
    </message>
    <message>
        <source>People: they move and blink, the camera pushes in.</source>
        <translation>複数の人物：動いてまばたきし、カメラが近づきます。</translation>
    </message>
    <message>
        <source>A product on plain ground: a strip light moves around it, the camera is static.</source>
        <translation>無地の背景の商品：光の帯が周りを移動し、カメラは静止します。</translation>
    </message>
    <message>
        <source>An animal: it breathes and moves a little, the camera pushes in gently.</source>
        <translation>動物：呼吸して少し動き、カメラがゆっくり近づきます。</translation>
    </message>
    <message>
        <source>An animal or a plant: it moves gently, the camera pushes in gently.</source>
        <translation>動物または植物：ゆるやかに動き、カメラがゆっくり近づきます。</translation>
    </message>
    <message>
        <source>A hot drink: steam rises, highlights flash, the camera pushes in gently.</source>
        <translation>温かい飲み物：湯気が立ち、光がきらめき、カメラがゆっくり近づきます。</translation>
    </message>
    <message>
        <source>Water: it flows and glitters, clouds drift, the camera pushes in gently.</source>
        <translation>水：水が流れてきらめき、雲が流れ、カメラがゆっくり近づきます。</translation>
    </message>
    <message>
        <source>A fire: flames rise and flicker, the camera pushes in gently.</source>
        <translation>炎：炎が立ち上り揺らめき、カメラがゆっくり近づきます。</translation>
    </message>
    <message>
        <source>Lamps at night: they glow and flicker, the camera pushes in.</source>
        <translation>夜の明かり：光って揺らめき、カメラが近づきます。</translation>
    </message>
    <message>
        <source>A subject in front of greenery: hair and leaves move gently, the camera pushes in gently.</source>
        <translation>緑を背景にした被写体：毛や葉がそっと動き、カメラがゆっくり近づきます。</translation>
    </message>
    <message>
        <source>Plants: a breeze moves them and their light, the camera pushes in gently.</source>
        <translation>植物：そよ風に葉と光が揺れ、カメラがゆっくり近づきます。</translation>
    </message>
    <message>
        <source>An object: light passes over it, the camera moves around it.</source>
        <translation>物：光が表面を通り過ぎ、カメラが周囲を動きます。</translation>
    </message>
    <message>
        <source>A subject in the open air: light passes over it, the camera moves around it.</source>
        <translation>屋外の被写体：光が表面を通り過ぎ、カメラが周囲を動きます。</translation>
    </message>
    <message>
        <source>Likeness to the photo: {0:.2f} of 1</source>
        <translation>写真との一致：1 のうち {0:.2f}</translation>
    </message>
    <message>
        <source>Like the photo</source>
        <translation>写真どおり</translation>
    </message>
    <message>
        <source>Slightly different</source>
        <translation>少し違う</translation>
    </message>
    <message>
        <source>Differs from the photo</source>
        <translation>写真と違う</translation>
    </message>
    <message>
        <source>Give that picture again with --end-image. A batch takes recipes without an end picture.</source>
        <translation>--end-image でその画像をもう一度指定してください。バッチで使えるのは、終了画像のないレシピです。</translation>
    </message>
    <message>
        <source>Look at {0}; it may have moved.</source>
        <translation>{0} をご覧ください。移動した可能性があります。</translation>
    </message>
    <message>
        <source>Downloads are switched off (HF_HUB_OFFLINE).</source>
        <translation>ダウンロードは無効になっています (HF_HUB_OFFLINE)。</translation>
    </message>
    <message>
        <source>Import the files instead.</source>
        <translation>代わりにファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>{0} sends the download on to another place: {1}.</source>
        <translation>{0} がダウンロードを別の場所にリダイレクトしています: {1}。</translation>
    </message>
    <message>
        <source>Nothing was fetched from there. Try again later, or another mirror.</source>
        <translation>そこからは何も取得していません。後でもう一度試すか、別のミラーを使ってください。</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>{0} did not answer with a list of files.</source>
        <translation>{0} はファイルの一覧を返しませんでした。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached.</source>
        <translation>{0} に接続できません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be asked: {1}.</source>
        <translation>{0} に問い合わせできません: {1}。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>がありません。</translation>
    </message>
    <message>
        <source>is not a file any more.</source>
        <translation>はファイルではなくなりました。</translation>
    </message>
    <message>
        <source>has another size than it had.</source>
        <translation>のサイズが以前と異なります。</translation>
    </message>
    <message>
        <source>has changed since it came here.</source>
        <translation>は取得した後に変更されました。</translation>
    </message>
    <message>
        <source>can&apos;t be read ({0}).</source>
        <translation>を読み込めません ({0})。</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>手動で削除してください。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s files and permissions.</source>
        <translation>フォルダーのファイルと権限を確認してください。</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>ファイルとその権限を確認してください。</translation>
    </message>
    <message>
        <source>{0} holds no weights of {1} as safetensors.</source>
        <translation>{0} に {1} の safetensors 形式の重みがありません。</translation>
    </message>
    <message>
        <source>Choose the folder that model_index.json (or config.json) is in.</source>
        <translation>model_index.json（または config.json）のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>フォルダー {0} はありません。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>{0} is not in {1}.</source>
        <translation>{0} は {1} にありません。</translation>
    </message>
    <message>
        <source>Give the folder it is in.</source>
        <translation>それがあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} is being imported already.</source>
        <translation>{0} はすでにインポート中です。</translation>
    </message>
    <message>
        <source>{0} must be installed before its {1} can be replaced.</source>
        <translation>{1} を置き換えるには、先に {0} をインストールする必要があります。</translation>
    </message>
    <message>
        <source>Download it first.</source>
        <translation>先にダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} holds too much to be one model.</source>
        <translation>{0} は 1 つのモデルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Choose the model&apos;s own folder.</source>
        <translation>モデル自体のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be linked from {1}.</source>
        <translation>{1} から {0} をリンクできません。</translation>
    </message>
    <message>
        <source>Move one of them to the other&apos;s disk.</source>
        <translation>一方をもう一方と同じディスクに移してください。</translation>
    </message>
    <message>
        <source>The LoRA “{0}” is not on this computer.</source>
        <translation>LoRA「{0}」はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Give its file again, or import it: vivant models import loras FOLDER</source>
        <translation>ファイルをもう一度指定するか、インポートしてください: vivant models import loras フォルダー</translation>
    </message>
    <message>
        <source>The LoRA “{0}” has changed since it came here.</source>
        <translation>LoRA「{0}」はインポートした後に変更されました。</translation>
    </message>
    <message>
        <source>Give its file again.</source>
        <translation>ファイルをもう一度指定してください。</translation>
    </message>
    <message>
        <source>There are no safetensors files in {0}.</source>
        <translation>{0} に safetensors ファイルがありません。</translation>
    </message>
    <message>
        <source>Give the folder that holds the LoRAs.</source>
        <translation>LoRA の入ったフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Frames kept: {0}. To continue: vivant export {1} -o OUT</source>
        <translation>保存されたフレーム: {0}。続けるには: vivant export {1} -o OUT</translation>
    </message>
    <message>
        <source>The motion so far is kept. To continue: vivant export {0} -o OUT</source>
        <translation>ここまでの動きは保存されています。続けるには: vivant export {0} -o OUT</translation>
    </message>
    <message>
        <source>A label in it can be restored alone.</source>
        <translation>その中のラベルだけを復元することはできます。</translation>
    </message>
    <message>
        <source>No product was found in this photo.</source>
        <translation>この写真に商品は見つかりませんでした。</translation>
    </message>
    <message>
        <source>The photo&apos;s border cuts off the product.</source>
        <translation>商品が写真の端で切れています。</translation>
    </message>
    <message>
        <source>The outline of the product can&apos;t be seen clearly enough in the photo.</source>
        <translation>写真の中で商品の輪郭が十分にはっきりしていません。</translation>
    </message>
    <message>
        <source>The subject of this photo is no bottle or box, and may change its shape.</source>
        <translation>この写真の被写体はボトルでも箱でもなく、形が変わる可能性があります。</translation>
    </message>
    <message>
        <source>The subject of this photo is a person, not a product.</source>
        <translation>この写真の被写体は商品ではなく人物です。</translation>
    </message>
    <message>
        <source>The subject of this photo lives or is soft, so its shape may change.</source>
        <translation>この写真の被写体は生き物か柔らかい物なので、形が変わる可能性があります。</translation>
    </message>
    <message>
        <source>It can&apos;t be told surely enough where the product is in the clip.</source>
        <translation>クリップの中で商品がどこにあるか、十分確実に判断できません。</translation>
    </message>
    <message>
        <source>The clip no longer shows the product as a whole.</source>
        <translation>クリップにはもう商品全体が映っていません。</translation>
    </message>
    <message>
        <source>Make it again with less motion or another seed.</source>
        <translation>動きを弱くするか、別のシードで作り直してください。</translation>
    </message>
    <message>
        <source>Restore the label, or make the clip again with less motion.</source>
        <translation>ラベルを復元するか、動きを弱くしてクリップを作り直してください。</translation>
    </message>
    <message>
        <source>Restore the face, or make the clip again with less motion.</source>
        <translation>顔を復元するか、動きを弱くしてクリップを作り直してください。</translation>
    </message>
    <message>
        <source>Restore the colours, or make the clip again with another seed.</source>
        <translation>色を復元するか、別のシードでクリップを作り直してください。</translation>
    </message>
    <message>
        <source>In {0} of {1} frames, first in frame {2}: {3}.</source>
        <translation>{1} フレーム中 {0} フレーム、最初はフレーム {2}: {3}。</translation>
    </message>
    <message>
        <source>Labels were not checked: text can&apos;t be read here.</source>
        <translation>ラベルは確認されていません。ここでは文字を読み取れません。</translation>
    </message>
    <message>
        <source>Say where they are: vivant report --region X,Y,W,H.</source>
        <translation>場所を指定してください: vivant report --region X,Y,W,H</translation>
    </message>
    <message>
        <source>Hands were not checked: the network that finds them is missing.</source>
        <translation>手は確認されていません。手を見つけるネットワークがありません。</translation>
    </message>
    <message>
        <source>The network that recognises people is missing.</source>
        <translation>人物を認識するネットワークがありません。</translation>
    </message>
    <message>
        <source>Weights in int8 need the package torchao, which is not installed.</source>
        <translation>int8 の重みにはパッケージ torchao が必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>Choose fp8, or install it beside torch: pip install torchao</source>
        <translation>fp8 を選ぶか、torch と同じ環境にインストールしてください: pip install torchao</translation>
    </message>
    <message>
        <source>The model&apos;s {0} lacks {1}.</source>
        <translation>モデルの {0} に {1} がありません。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} has what it should not: {1}.</source>
        <translation>モデルの {0} に余分なものがあります: {1}。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} has another shape of {1}.</source>
        <translation>モデルの {0} では {1} の形が異なります。</translation>
    </message>
    <message>
        <source>“{0}” does not belong in {1}.</source>
        <translation>「{0}」は {1} に含まれるべきものではありません。</translation>
    </message>
    <message>
        <source>this kind of BMP is not supported</source>
        <translation>この種類の BMP には対応していません</translation>
    </message>
    <message>
        <source>Save it as a grey PNG or TIFF of 8 or 16 bits; white is near.</source>
        <translation>8 または 16 ビットのグレースケールの PNG か TIFF で保存してください。白が手前です。</translation>
    </message>
    <message>
        <source>“{0}” is {1}x{2} pixels, and the photo {3}x{4}: the shapes differ.</source>
        <translation>「{0}」は {1}x{2} ピクセル、写真は {3}x{4} ピクセルで、縦横比が違います。</translation>
    </message>
    <message>
        <source>The depth picture in this request is damaged.</source>
        <translation>このリクエストの奥行き画像は破損しています。</translation>
    </message>
    <message>
        <source>A depth picture shows all of the photo, in any size of the same shape.</source>
        <translation>奥行き画像は写真全体を写したもので、縦横比が同じなら大きさは自由です。</translation>
    </message>
    <message>
        <source>“{0}” is in colour, and a depth picture is grey.</source>
        <translation>「{0}」はカラーです。奥行き画像はグレースケールです。</translation>
    </message>
    <message>
        <source>“{0}” has neither 8 nor 16 bits.</source>
        <translation>「{0}」は 8 ビットでも 16 ビットでもありません。</translation>
    </message>
    <message>
        <source>“{0}” is no name for a depth picture.</source>
        <translation>「{0}」は奥行き画像の名前に使えません。</translation>
    </message>
    <message>
        <source>Let it end in .png or .tif.</source>
        <translation>末尾を .png か .tif にしてください。</translation>
    </message>
    <message>
        <source>“{0}” exists already.</source>
        <translation>「{0}」はすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name, or add --force.</source>
        <translation>別の名前を選ぶか、--force を付けてください。</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be read as a depth picture.</source>
        <translation>「{0}」を奥行き画像として読み込めません。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The network that finds hands is missing.</source>
        <translation>手を見つけるネットワークがありません。</translation>
    </message>
    <message>
        <source>The sound in {0} is damaged.</source>
        <translation>{0} の音声は破損しています。</translation>
    </message>
    <message>
        <source>The clip is complete without it.</source>
        <translation>音声がなくてもクリップは完全です。</translation>
    </message>
    <message>
        <source>Five seconds in 480p in eight to twelve steps, fine for its size. Not licensed in the EU, the UK and Korea.</source>
        <translation>480p で 5 秒、8～12 ステップ。規模のわりに高品質です。EU・英国・韓国では使用が許諾されていません。</translation>
    </message>
    <message>
        <source>Not licensed in the European Union, the United Kingdom and South Korea: neither the model nor what it makes may be used there.</source>
        <translation>EU、英国、韓国では使用が許諾されていません。これらの地域ではモデルも、その生成物も使用できません。</translation>
    </message>
    <message>
        <source>The fastest of the large ones, in eight steps: start and end picture, a true speed of motion, ten seconds.</source>
        <translation>大型モデルの中で最速、8 ステップ。開始画像と終了画像、動きの速さの調整、10 秒まで。</translation>
    </message>
    <message>
        <source>LTX-Video at 13 billion parameters, in eight steps: finer than 2B, slower, start and end picture.</source>
        <translation>130 億パラメーターの LTX-Video、8 ステップ。2B より精細で、時間がかかります。開始画像と終了画像に対応。</translation>
    </message>
    <message>
        <source>Frames with the sound that belongs to them, in eight steps, up to twenty seconds: for the largest machines.</source>
        <translation>映像と、それに合った音声を 8 ステップで同時に生成。最長 20 秒。高性能なマシン向け。</translation>
    </message>
    <message>
        <source>Its own terms, reportedly free below a revenue of ten million dollars; its text encoder has Gemma&apos;s. Read them before selling what you make.</source>
        <translation>独自の条件があり、売上 1000 万ドル未満は無料とされます。テキストエンコーダーには Gemma の条件が適用されます。作品を販売する前にお読みください。</translation>
    </message>
    <message>
        <source>What came before 0.9.8 distilled.</source>
        <translation>0.9.8 distilled の前のモデル。</translation>
    </message>
    <message>
        <source>Write: path from 0,0,1 to 0.2,0.1,0.6 ease=out; each frame is X,Y,WIDTH in shares of the photo.</source>
        <translation>「path from 0,0,1 to 0.2,0.1,0.6 ease=out」のように書きます。枠はそれぞれ写真に対する割合の X,Y,幅です。</translation>
    </message>
    <message>
        <source>Its width goes from {0} to 1, as a share of the photo&apos;s.</source>
        <translation>幅は写真の幅に対する割合で、{0} から 1 までです。</translation>
    </message>
    <message>
        <source>X and Y are at least 0, and each of them plus the width at most 1.</source>
        <translation>X と Y は 0 以上で、それぞれに幅を足した値は 1 以下です。</translation>
    </message>
    <message>
        <source>A frame of the camera path can&apos;t be {0}.</source>
        <translation>カメラの軌道の枠を {0} にすることはできません。</translation>
    </message>
    <message>
        <source>The last frame of the camera path reaches outside the photo.</source>
        <translation>カメラの軌道の最後の枠が写真の外に出ています。</translation>
    </message>
    <message>
        <source>The camera path does not say where it ends.</source>
        <translation>カメラの軌道の終わりが指定されていません。</translation>
    </message>
    <message>
        <source>{0} is not a frame of a camera path.</source>
        <translation>{0} はカメラの軌道の枠ではありません。</translation>
    </message>
    <message>
        <source>The first frame of the camera path reaches outside the photo.</source>
        <translation>カメラの軌道の最初の枠が写真の外に出ています。</translation>
    </message>
    <message>
        <source>{0} is not a part of a camera path.</source>
        <translation>{0} はカメラの軌道の一部ではありません。</translation>
    </message>
    <message>
        <source>{0} takes no depth picture.</source>
        <translation>{0} では奥行き画像を使えません。</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>the NVIDIA card</source>
        <translation>NVIDIA カード</translation>
    </message>
    <message>
        <source>the Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <source>A product in a hand: both sway as one, light passes over it, the camera moves slightly around it.</source>
        <translation>手に持った商品：手と商品が一緒に揺れ、光が表面を通り過ぎ、カメラが少し周囲を動きます。</translation>
    </message>
    <message>
        <source>A sky with clouds: they and their shadows drift, water flows, leaves flutter, the camera pushes in gently.</source>
        <translation>雲のある空：雲とその影、水が流れ、葉がそよぎ、カメラがゆっくり近づきます。</translation>
    </message>
    <message>
        <source>A scene: light passes over it, the camera pushes in.</source>
        <translation>風景：光が通り過ぎ、カメラが近づきます。</translation>
    </message>
    <message>
        <source>“{0}” would be replaced.</source>
        <translation>「{0}」が置き換えられてしまいます。</translation>
    </message>
    <message>
        <source>“{0}” and {1} more files would be replaced.</source>
        <translation>「{0}」とほか {1} 個のファイルが置き換えられてしまいます。</translation>
    </message>
    <message>
        <source>Left out for other bytes or another version of Vivant: {0}. To use them all the same, give --mixed.</source>
        <translation>出力のバイト列または Vivant のバージョンが異なるため除外しました: {0}。それでも使うには --mixed を指定してください。</translation>
    </message>
    <message>
        <source>Left out for another version of Vivant or its models: {0}.</source>
        <translation>Vivant またはモデルのバージョンが異なるため除外しました: {0}。</translation>
    </message>
    <message>
        <source>No machine has joined the crew yet. Waiting for one (vivant crew join).</source>
        <translation>クルーに参加したコンピューターはまだありません。待機中です (vivant crew join)。</translation>
    </message>
    <message>
        <source>{0} uses no depth to be saved.</source>
        <translation>{0} には保存できる奥行きがありません。</translation>
    </message>
    <message>
        <source>Made in {0} passes: at each one&apos;s end its colours are {1} delta E from the first frame&apos;s.</source>
        <translation>{0} 回に分けて作成しました。各回の終わりの色は最初のフレームから delta E で {1} 離れています。</translation>
    </message>
    <message>
        <source>The depth picture of this recipe is of another photo: it is left out.</source>
        <translation>このレシピの奥行き画像は別の写真のものなので、使いません。</translation>
    </message>
    <message>
        <source>{0} is no longer offered, and its files are not here: {1} has taken its place.</source>
        <translation>{0} の提供は終了しており、ファイルもありません。代わりに {1} をお使いください。</translation>
    </message>
    <message>
        <source>Make the clip with {0}: choose it in the window, or give --model {1}. For the same clip as before: vivant models fetch {2}</source>
        <translation>{0} でクリップを作成してください。ウィンドウで選ぶか、--model {1} を指定します。以前と同じクリップには: vivant models fetch {2}</translation>
    </message>
    <message>
        <source>There are several LoRAs “{0}”.</source>
        <translation>「{0}」という LoRA が複数あります。</translation>
    </message>
    <message>
        <source>Give the file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no file and no known LoRA “{0}”.</source>
        <translation>「{0}」というファイルも登録済みの LoRA もありません。</translation>
    </message>
    <message>
        <source>ComfyUI&apos;s and A1111&apos;s usual folders hold no safetensors files.</source>
        <translation>ComfyUI と A1111 の標準フォルダーに safetensors ファイルがありません。</translation>
    </message>
    <message>
        <source>Read it: {0} If it allows you to use the model, repeat this with --accept-licence.</source>
        <translation>ライセンスをお読みください: {0} モデルを使用できる場合は、--accept-licence を付けて再実行してください。</translation>
    </message>
    <message>
        <source>Try it smaller</source>
        <translation>小さくして試す</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Dramatic</source>
        <translation>大胆</translation>
    </message>
    <message>
        <source>Out – in</source>
        <translation>後 – 前</translation>
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
        <translation>左右に振る</translation>
    </message>
    <message>
        <source>Tilt up – down</source>
        <translation>上下に傾ける</translation>
    </message>
    <message>
        <source>Roll left – right</source>
        <translation>左右に回転</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>なめらか</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Starts slowly</source>
        <translation>ゆっくり始まる</translation>
    </message>
    <message>
        <source>Ends slowly</source>
        <translation>ゆっくり終わる</translation>
    </message>
    <message>
        <source>Moves evenly</source>
        <translation>一定の速さ</translation>
    </message>
    <message>
        <source>Starts and ends slowly</source>
        <translation>ゆっくり始まりゆっくり終わる</translation>
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
        <translation>中央</translation>
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
        <translation>クリップのまま</translation>
    </message>
    <message>
        <source>Held for 1 s</source>
        <translation>1 秒静止</translation>
    </message>
    <message>
        <source>Held for 2 s</source>
        <translation>2 秒静止</translation>
    </message>
    <message>
        <source>Quickly to black</source>
        <translation>すばやく黒へ</translation>
    </message>
    <message>
        <source>Slowly to black</source>
        <translation>ゆっくり黒へ</translation>
    </message>
    <message>
        <source>Quickly to white</source>
        <translation>すばやく白へ</translation>
    </message>
    <message>
        <source>Slowly to white</source>
        <translation>ゆっくり白へ</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>Beside the clip</source>
        <translation>クリップの横</translation>
    </message>
    <message>
        <source>Wiped away</source>
        <translation>ワイプで切り替え</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Tall 1080 x 1920</source>
        <translation>縦長 1080 x 1920</translation>
    </message>
    <message>
        <source>Portrait 1080 x 1350</source>
        <translation>縦 1080 x 1350</translation>
    </message>
    <message>
        <source>Square 1080 x 1080</source>
        <translation>正方形 1080 x 1080</translation>
    </message>
    <message>
        <source>Wide 1920 x 1080</source>
        <translation>横長 1920 x 1080</translation>
    </message>
    <message>
        <source>The size and shape in which the clip is made</source>
        <translation>クリップを作ったときのサイズと縦横比</translation>
    </message>
    <message>
        <source>For Reels, Stories, TikTok and Shorts</source>
        <translation>リール、ストーリーズ、TikTok、ショート向け</translation>
    </message>
    <message>
        <source>For the feeds of Instagram and Facebook</source>
        <translation>InstagramとFacebookのフィード向け</translation>
    </message>
    <message>
        <source>For shops, catalogues and feeds</source>
        <translation>ショップ、カタログ、フィード向け</translation>
    </message>
    <message>
        <source>For YouTube, web pages and screens</source>
        <translation>YouTube、ウェブページ、画面表示向け</translation>
    </message>
    <message>
        <source>Little motion: safest for labels and faces</source>
        <translation>小さな動き。ラベルや顔に最も安全です</translation>
    </message>
    <message>
        <source>What suits most photos</source>
        <translation>ほとんどの写真に合います</translation>
    </message>
    <message>
        <source>Much motion: more is seen, and more may go wrong</source>
        <translation>大きな動き。目立ちますが、崩れやすくもなります</translation>
    </message>
    <message>
        <source>Tall 9:16</source>
        <translation>縦長 9:16</translation>
    </message>
    <message>
        <source>Square 1:1</source>
        <translation>正方形 1:1</translation>
    </message>
    <message>
        <source>Portrait 4:5</source>
        <translation>縦 4:5</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <translation>横長 16:9</translation>
    </message>
    <message>
        <source>What the photo&apos;s file is called</source>
        <translation>写真のファイル名</translation>
    </message>
    <message>
        <source>What the clip is called</source>
        <translation>クリップの名前</translation>
    </message>
    <message>
        <source>The shape, such as 9x16</source>
        <translation>縦横比（例: 9x16）</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1080x1920</source>
        <translation>幅と高さ（ピクセル、例: 1080x1920）</translation>
    </message>
    <message>
        <source>The number of the photo: 1, 2, 3</source>
        <translation>写真の番号: 1、2、3</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>今日の日付</translation>
    </message>
    <message>
        <source>The format, such as mp4</source>
        <translation>形式（例: mp4）</translation>
    </message>
    <message>
        <source>The number that the motion begins with</source>
        <translation>動きの元になる番号</translation>
    </message>
    <message>
        <source>The folder in which the photo lies</source>
        <translation>写真があるフォルダー</translation>
    </message>
    <message>
        <source>The article&apos;s number, from the table</source>
        <translation>表にある商品番号</translation>
    </message>
    <message>
        <source>The ratio, from the table</source>
        <translation>表にある縦横比</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>切り取る</translation>
    </message>
    <message>
        <source>Blurred photo</source>
        <translation>ぼかした写真</translation>
    </message>
    <message>
        <source>As the photo&apos;s ground</source>
        <translation>写真の背景に合わせる</translation>
    </message>
    <message>
        <source>Automatic: the subject is never cut off. Its plain ground goes on around it, or a blurred copy of the photo</source>
        <translation>自動：被写体は切れません。無地の背景をまわりに広げ、なければぼかした写真を置きます</translation>
    </message>
    <message>
        <source>The shape is filled; what does not fit is cut off, around the subject</source>
        <translation>全体を埋め、はみ出す部分は被写体を中心に切り取ります</translation>
    </message>
    <message>
        <source>The whole photo, with a blurred copy of it around it</source>
        <translation>写真全体と、そのまわりにぼかした写真</translation>
    </message>
    <message>
        <source>The whole photo, with white around it</source>
        <translation>写真全体と、そのまわりに白</translation>
    </message>
    <message>
        <source>The whole photo, with black around it</source>
        <translation>写真全体と、そのまわりに黒</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小さい</translation>
    </message>
    <message>
        <source>In 8 bits: half the memory</source>
        <translation>8 ビット: メモリ半分</translation>
    </message>
    <message>
        <source>In int8: half the memory</source>
        <translation>int8: メモリ半分</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最高品質</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最速</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Sway</source>
        <translation>揺れ</translation>
    </message>
    <message>
        <source>Breeze</source>
        <translation>そよ風</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮遊</translation>
    </message>
    <message>
        <source>Calm people</source>
        <translation>穏やかな人物</translation>
    </message>
    <message>
        <source>Lively people</source>
        <translation>生き生きとした人物</translation>
    </message>
    <message>
        <source>Smiling people</source>
        <translation>ほほえむ人物</translation>
    </message>
    <message>
        <source>People look around</source>
        <translation>見回す人物</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>雲</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>煙</translation>
    </message>
    <message>
        <source>Flame</source>
        <translation>炎</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>風景</translation>
    </message>
    <message>
        <source>Held in a hand</source>
        <translation>手に持った物</translation>
    </message>
    <message>
        <source>Strip light</source>
        <translation>光の帯</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>窓の光</translation>
    </message>
    <message>
        <source>Leaf shadow</source>
        <translation>木漏れ日</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>雲の影</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>ほこり</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>湯気</translation>
    </message>
    <message>
        <source>Sparkle</source>
        <translation>きらめき</translation>
    </message>
    <message>
        <source>Glitter</source>
        <translation>水面の光</translation>
    </message>
    <message>
        <source>Lamps</source>
        <translation>明かり</translation>
    </message>
    <message>
        <source>A strip light moves around the subject, as in a product film</source>
        <translation>商品映像のように、光の帯が被写体の周りを移動します</translation>
    </message>
    <message>
        <source>Light falls through a window and moves slowly</source>
        <translation>窓から光が差し込み、ゆっくり動きます</translation>
    </message>
    <message>
        <source>Moving leaves cast shadows on the subject and its surroundings</source>
        <translation>揺れる葉が、被写体と周囲に影を落とします</translation>
    </message>
    <message>
        <source>The shadows of clouds pass over everything but the sky</source>
        <translation>雲の影が、空以外のすべての上を通り過ぎます</translation>
    </message>
    <message>
        <source>Dust drifts in the light, in front of and behind the subject</source>
        <translation>被写体の前後で、光の中をほこりが漂います</translation>
    </message>
    <message>
        <source>Steam rises over a cup or a plate</source>
        <translation>カップや皿から湯気が立ちのぼります</translation>
    </message>
    <message>
        <source>Small highlights on metal and glass flash</source>
        <translation>金属やガラスで小さな光がきらめきます</translation>
    </message>
    <message>
        <source>Sunlight glitters on the ripples of water</source>
        <translation>水面のさざ波に日の光がきらめきます</translation>
    </message>
    <message>
        <source>Lamps, candles and lit windows glow and flicker</source>
        <translation>ランプやろうそく、明かりのついた窓が光って揺らめきます</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>被写体</translation>
    </message>
    <message>
        <source>The whole scene</source>
        <translation>シーン全体</translation>
    </message>
    <message>
        <source>the label changes</source>
        <translation>ラベルが変化しています</translation>
    </message>
    <message>
        <source>the subject changes</source>
        <translation>被写体が変化しています</translation>
    </message>
    <message>
        <source>the face changes</source>
        <translation>顔が変化しています</translation>
    </message>
    <message>
        <source>the background changes colour</source>
        <translation>背景の色が変化しています</translation>
    </message>
    <message>
        <source>it becomes blurred</source>
        <translation>ぼやけています</translation>
    </message>
    <message>
        <source>it flickers</source>
        <translation>ちらついています</translation>
    </message>
    <message>
        <source>a brand colour changes</source>
        <translation>ブランドカラーが変化しています</translation>
    </message>
    <message>
        <source>the label can&apos;t be tracked: check it yourself</source>
        <translation>ラベルを追跡できません。ご自身で確認してください</translation>
    </message>
    <message>
        <source>fingers are missing, wrong or too many</source>
        <translation>指が足りない、おかしい、または多すぎます</translation>
    </message>
    <message>
        <source>the label is gone</source>
        <translation>ラベルが消えています</translation>
    </message>
    <message>
        <source>it bends or melts</source>
        <translation>形がゆがんだり崩れたりしています</translation>
    </message>
    <message>
        <source>it shimmers</source>
        <translation>質感がちらついています</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>一部が欠けています</translation>
    </message>
    <message>
        <source>something is there twice</source>
        <translation>同じものが 2 つ写っています</translation>
    </message>
    <message>
        <source>it stands still, then jumps</source>
        <translation>静止した後に動きが飛んでいます</translation>
    </message>
    <message>
        <source>The photo&apos;s own</source>
        <translation>写真のまま</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Seamless</source>
        <translation>シームレス</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <translation>往復</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>From frame to frame</source>
        <translation>枠から枠へ</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Chosen by the model</source>
        <translation>モデルが選択</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>近づく</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>遠ざかる</translation>
    </message>
    <message>
        <source>Orbit left</source>
        <translation>左へ周回</translation>
    </message>
    <message>
        <source>Orbit right</source>
        <translation>右へ周回</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>左へパン</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>右へパン</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>上へティルト</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>下へティルト</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>上昇</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Roll left</source>
        <translation>左へロール</translation>
    </message>
    <message>
        <source>Roll right</source>
        <translation>右へロール</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Analysing the photo</source>
        <translation>写真を分析中</translation>
    </message>
    <message>
        <source>Generating the motion</source>
        <translation>動きを生成中</translation>
    </message>
    <message>
        <source>Drawing the frames</source>
        <translation>フレームを描画中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Comparing with the photo</source>
        <translation>写真と比較中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>stopped: continue</source>
        <translation>停止中: 続ける</translation>
    </message>
    <message>
        <source>failed: try again</source>
        <translation>失敗: 再試行</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By photo</source>
        <translation>写真順</translation>
    </message>
    <message>
        <source>Favourites first</source>
        <translation>お気に入り優先</translation>
    </message>
    <message>
        <source>checked: true to the photo</source>
        <translation>確認済み: 写真に忠実</translation>
    </message>
    <message>
        <source>checked: nearly true to the photo</source>
        <translation>確認済み: ほぼ忠実</translation>
    </message>
    <message>
        <source>checked: falls short of the photo</source>
        <translation>確認済み: 忠実さが不十分</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>life</source>
        <translation>生命感</translation>
    </message>
    <message>
        <source>style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>light and air</source>
        <translation>光と空気</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>全ステップ</translation>
    </message>
    <message>
        <source>early steps</source>
        <translation>前半のステップ</translation>
    </message>
    <message>
        <source>late steps</source>
        <translation>後半のステップ</translation>
    </message>
    <message>
        <source>motion of faces</source>
        <translation>顔の動き</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>動かさない</translation>
    </message>
    <message>
        <source>Make it move</source>
        <translation>動かす</translation>
    </message>
    <message>
        <source>Make it flow along the stroke</source>
        <translation>ストロークに沿って流す</translation>
    </message>
    <message>
        <source>Set its direction</source>
        <translation>方向を指定する</translation>
    </message>
    <message>
        <source>Bring nearer</source>
        <translation>手前に寄せる</translation>
    </message>
    <message>
        <source>Push farther away</source>
        <translation>奥に離す</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>手前へ</translation>
    </message>
    <message>
        <source>Belongs to the subject</source>
        <translation>被写体に含める</translation>
    </message>
    <message>
        <source>Does not belong to the subject</source>
        <translation>被写体から外す</translation>
    </message>
    <message>
        <source>Erase what is painted</source>
        <translation>ペイントを消す</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>動かす</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流す</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>奥へ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>被写体</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>犬</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Cocktail</source>
        <translation>カクテル</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>コーヒー</translation>
    </message>
    <message>
        <source>Parrot</source>
        <translation>オウム</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Mute the sound in the player (M); files keep it</source>
        <translation>プレーヤーの音声をミュート(M)。ファイルの音声は残ります</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
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
        <translation>ここに写真をドロップすると、動き出します</translation>
    </message>
    <message>
        <source>One, many, or a whole folder.</source>
        <translation>1枚でも、何枚でも、フォルダーごとでも。</translation>
    </message>
    <message>
        <source>They never leave this computer. Labels stay readable, faces stay themselves.</source>
        <translation>写真がこのコンピューターの外に出ることはありません。ラベルは読めるまま、顔はその人のままです。</translation>
    </message>
    <message>
        <source>or try one of these</source>
        <translation>または、次のサンプルを試す</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>写真を開く…</translation>
    </message>
    <message>
        <source>Make many clips…</source>
        <translation>多数のクリップを作成…</translation>
    </message>
    <message>
        <source>See a photo move, and change how; several become a clip each (Ctrl+O)</source>
        <translation>写真が動く様子を見ながら調整します。複数なら1枚ごとにクリップになります (Ctrl+O)</translation>
    </message>
    <message>
        <source>Photos, a folder or a table become files in one or several shapes at once (Ctrl+Shift+O)</source>
        <translation>写真、フォルダー、表から、1つまたは複数の縦横比のファイルをまとめて作ります (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Try the sample {0}</source>
        <translation>サンプル「{0}」を試す</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>The language changes when Vivant is opened next.</source>
        <translation>言語は、次に Vivant を開いたときに切り替わります。</translation>
    </message>
    <message>
        <source>An export or a check is running.</source>
        <translation>書き出しまたは確認を実行中です。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>&lt;p&gt;Drop a photo, a folder of photos, or a clip made by Vivant (its settings are restored).&lt;br&gt;Paint on the photo what stays still, what moves, and in which direction.&lt;br&gt;The same seed always makes the same clip. Drag a clip out of the strip to use it elsewhere.&lt;/p&gt;&lt;p&gt;In the strip: Enter shows a clip, Delete removes it, Alt and the arrows move it, Ctrl+1 to 9 picks one.&lt;br&gt;Ctrl or Shift and a click or Space, or a frame drawn around them, select several.&lt;br&gt;Space and the arrows play and step while the picture or the strip has the focus.&lt;/p&gt;</source>
        <translation>&lt;p&gt;写真、写真のフォルダー、または Vivant のクリップをドロップしてください（クリップの設定は復元されます）。&lt;br&gt;動かさない部分、動かす部分、動く方向を写真に描けます。&lt;br&gt;同じシードからは常に同じクリップができます。クリップは一覧からドラッグしてほかで使えます。&lt;/p&gt;&lt;p&gt;一覧では: Enter でクリップを表示、Delete で削除、Alt と矢印キーで移動、Ctrl+1～9 で選択します。&lt;br&gt;Ctrl または Shift とクリックやスペースキー、あるいはドラッグで囲むと、複数選択できます。&lt;br&gt;画像または一覧にフォーカスがあるとき、スペースキーと矢印キーで再生とコマ送りができます。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Photos and clips ({0})</source>
        <translation>写真とクリップ ({0})</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>写真を開く</translation>
    </message>
</context>
</TS>
