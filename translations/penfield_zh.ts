<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AttentionPanel</name>
    <message>
        <source>%1 %2</source>
        <comment>a token and its attention weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tokens</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不标记</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>前一个 token</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 token</translation>
    </message>
    <message>
        <source>Own token</source>
        <translation>自身 token</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>归纳</translation>
    </message>
    <message>
        <source>Layer %1, head %2</source>
        <translation>第 %1 层，注意力头 %2</translation>
    </message>
    <message>
        <source>token before %1</source>
        <translation>前一个 token %1</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>首个 token %1</translation>
    </message>
    <message>
        <source>own token %1</source>
        <translation>自身 token %1</translation>
    </message>
    <message>
        <source>induction %1</source>
        <translation>归纳 %1</translation>
    </message>
    <message>
        <source>entropy %1 nats</source>
        <translation>熵 %1 奈特</translation>
    </message>
    <message>
        <source>%1 looks at %2</source>
        <translation>%1 关注 %2</translation>
    </message>
    <message>
        <source>no later token looks at it</source>
        <translation>其后没有 token 关注它</translation>
    </message>
    <message>
        <source>%1 is looked at by %2</source>
        <translation>%1 被 %2 关注</translation>
    </message>
    <message>
        <source>%1 cannot look at %2: that comes later</source>
        <translation>%1 无法关注 %2：后者在其后</translation>
    </message>
    <message>
        <source>%1 looks at %2: %3</source>
        <translation>%1 关注 %2：%3</translation>
    </message>
    <message>
        <source>attention weight</source>
        <translation>注意力权重</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, for example 1600x900.</source>
        <translation>--size 需要以像素为单位的“宽x高”，例如 1600x900。</translation>
    </message>
    <message>
        <source>--dpi takes a number from 30 to 2400.</source>
        <translation>--dpi 需要 30 到 2400 之间的数字。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open this feature database.</source>
        <translation>打开此特征数据库。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>en, de or zh.</source>
        <translation>en、de 或 zh。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>The file to draw into: .png, .svg or .pdf.</source>
        <translation>要绘制到的文件：.png、.svg 或 .pdf。</translation>
    </message>
    <message>
        <source>Ablate this group of features before drawing. May be repeated.</source>
        <translation>绘制前消融这组特征。可重复使用。</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Select a feature before drawing.</source>
        <translation>绘制前选择一个特征。</translation>
    </message>
    <message>
        <source>Size of the figure: column (3.3 in), page (6.9 in) or slide (16:9).</source>
        <translation>图的尺寸：column（3.3 英寸）、page（6.9 英寸）或 slide（16:9）。</translation>
    </message>
    <message>
        <source>Size of the figure in pixels.</source>
        <translation>图的像素尺寸。</translation>
    </message>
    <message>
        <source>Resolution of a PNG (default 300).</source>
        <translation>PNG 的分辨率（默认 300）。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Leave the background of a PNG transparent.</source>
        <translation>PNG 背景保持透明。</translation>
    </message>
    <message>
        <source>Visual explorer for the circuits and features inside neural networks.</source>
        <translation>神经网络内部电路与特征的可视化浏览器。</translation>
    </message>
    <message>
        <source>The prompt to start with.</source>
        <translation>启动时使用的提示词。</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme 需要 light 或 dark。</translation>
    </message>
    <message>
        <source>--render VIEW and -o FILE go together.</source>
        <translation>--render 视图 与 -o 文件 必须一起使用。</translation>
    </message>
    <message>
        <source>Open this model instead of the demo: a folder with config.json and *.safetensors.</source>
        <translation>打开此模型而不是演示：包含 config.json 和 *.safetensors 的文件夹。</translation>
    </message>
    <message>
        <source>Open this dictionary: transcoders or sparse autoencoders, a folder or a file.</source>
        <translation>打开此字典：transcoder 或稀疏自编码器，文件夹或文件。</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Where models run: cpu, cuda:0, … or auto.</source>
        <translation>模型的运行位置：cpu、cuda:0、… 或 auto。</translation>
    </message>
    <message>
        <source>Open nothing: show the start page.</source>
        <translation>不打开任何内容：显示起始页。</translation>
    </message>
    <message>
        <source>A model&apos;s folder, a dictionary, a feature database: whatever they are, they are opened.</source>
        <translation>模型文件夹、字典或特征数据库：自动识别并打开。</translation>
    </message>
    <message>
        <source>Draw a view into a file without a window: graph, heatmap, lens, attention, inspector, output or window.</source>
        <translation>不打开窗口，将视图绘制到文件：graph、heatmap、lens、attention、inspector、output 或 window。</translation>
    </message>
    <message>
        <source>Draw this attention head, both counted from 0 (default 0:0).</source>
        <translation>绘制此注意力头，层和头都从 0 开始计数（默认 0:0）。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 cannot be written. Check that its folder is there, that you may write to it, and that the disk is not full.</source>
        <translation>无法写入 %1。请检查其文件夹是否存在、是否可写，以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>%1 carries thresholds, but %2 says that the activation is %3. Remove that line from it.</source>
        <translation>%1 含有阈值，但 %2 声明激活函数为 %3。请从中删除该行。</translation>
    </message>
    <message>
        <source>%1 has as many features as the model is wide (%2), so the two ways W_dec may be stored cannot be told apart. Use a set with another number of features.</source>
        <translation>%1 的特征数与模型宽度相同（%2），因此无法区分 W_dec 的两种存储方式。请使用特征数不同的集合。</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose the .db file that belongs to the dictionary.</source>
        <translation>%1 是其他程序的数据库。请选择属于该字典的 .db 文件。</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is expected. Choose the folder it lies in.</source>
        <translation>%1 是文件，而此处需要文件夹。请选择它所在的文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder where a file is expected. Choose the file inside it.</source>
        <translation>%1 是文件夹，而此处需要文件。请选择其中的文件。</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not an ordinary file. Copy its content into a file first.</source>
        <translation>%1 是管道或设备，不是普通文件。请先将其内容复制到文件中。</translation>
    </message>
    <message>
        <source>%1 is not a database. Choose the .db file that belongs to the dictionary.</source>
        <translation>%1 不是数据库。请选择属于该字典的 .db 文件。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a database file (.db).</source>
        <translation>%1 不是文件。请选择数据库文件（.db）。</translation>
    </message>
    <message>
        <source>%1 is not an engine of this Penfield. Install the engine that belongs to this version.</source>
        <translation>%1 不是此 Penfield 的引擎。请安装与此版本对应的引擎。</translation>
    </message>
    <message>
        <source>%1 was saved by a TopK transcoder, but %2 does not say so. Add the lines &quot;activation: topk&quot; and &quot;k: …&quot; to it.</source>
        <translation>%1 由 TopK transcoder 保存，但 %2 未说明。请在其中添加“activation: topk”和“k: …”两行。</translation>
    </message>
    <message>
        <source>--select takes LAYER:FEATURE@POSITION, for example 0:493@6; &quot;%1&quot; is not that.</source>
        <translation>--select 需要“层:特征@位置”，例如 0:493@6；“%1”不是这种形式。</translation>
    </message>
    <message>
        <source>A document has the token id %1, but the vocabulary has %2 tokens.</source>
        <translation>某文档含有 token ID %1，但词表只有 %2 个 token。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels cannot be drawn. Choose fewer dots per inch or another size.</source>
        <translation>无法绘制 %1 × %2 像素的图片。请选择较低的 DPI 或其他尺寸。</translation>
    </message>
    <message>
        <source>A pruning threshold must be between 0 and 1, not %1.</source>
        <translation>剪枝阈值必须在 0 与 1 之间，而不是 %1。</translation>
    </message>
    <message>
        <source>An example of feature %1 of layer %2 lies outside its document. Nothing was written.</source>
        <translation>第 %2 层特征 %1 的一个示例超出了其文档范围。未写入任何内容。</translation>
    </message>
    <message>
        <source>Attributing</source>
        <translation>正在归因</translation>
    </message>
    <message>
        <source>Checking the model&apos;s files</source>
        <translation>正在检查模型文件</translation>
    </message>
    <message>
        <source>Feature %1 of layer %2 has a value that is not a finite number. Nothing was written.</source>
        <translation>第 %2 层特征 %1 的某个值不是有限数。未写入任何内容。</translation>
    </message>
    <message>
        <source>Feature %1 of layer %2 was given twice, or is not a feature. Nothing was written.</source>
        <translation>第 %2 层特征 %1 出现了两次，或不是特征。未写入任何内容。</translation>
    </message>
    <message>
        <source>Gathering the features</source>
        <translation>正在收集特征</translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not %3. Check that it is the right file, or download it again.</source>
        <translation>文件 %1 中的“%2”不是 %3。请检查文件是否正确，或重新下载。</translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not a list of plain values. Check that it is the right file.</source>
        <translation>文件 %1 中的“%2”不是普通值的列表。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not a single value. Check that it is the right file.</source>
        <translation>文件 %1 中的“%2”不是单个值。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not a whole number from %3 to %4. Check that it is the right file.</source>
        <translation>文件 %1 中的“%2”不是 %3 到 %4 的整数。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>In the file %1, &quot;data_offsets&quot; of the tensor %2 are not two numbers. Download it again.</source>
        <translation>文件 %1 中张量 %2 的“data_offsets”不是两个数字。请重新下载。</translation>
    </message>
    <message>
        <source>In the file %1, the added token &quot;%2&quot; and its id %3 contradict another token. Download the file again.</source>
        <translation>文件 %1 中，附加 token“%2”及其 ID %3 与另一个 token 冲突。请重新下载该文件。</translation>
    </message>
    <message>
        <source>In the file %1, the id %2 of &quot;%3&quot; belongs to another token too. Download the file again.</source>
        <translation>文件 %1 中，“%3”的 ID %2 也属于另一个 token。请重新下载该文件。</translation>
    </message>
    <message>
        <source>In the file %1, the shape of the tensor %2 is larger than any memory. Download the file again.</source>
        <translation>文件 %1 中，张量 %2 的形状超过任何内存。请重新下载该文件。</translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 does not have as many bytes as its shape and type need. Download the file again.</source>
        <translation>文件 %1 中，张量 %2 的字节数与其形状和类型不符。请重新下载该文件。</translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 ends before it begins. Download the file again.</source>
        <translation>文件 %1 中，张量 %2 的结束位置在开始位置之前。请重新下载该文件。</translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 has more dimensions than any tensor. Download the file again.</source>
        <translation>文件 %1 中，张量 %2 的维数过多。请重新下载该文件。</translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 has the element type %3, which Penfield does not read. Convert it to F16, BF16 or F32.</source>
        <translation>文件 %1 中，张量 %2 的元素类型为 %3，Penfield 无法读取。请将其转换为 F16、BF16 或 F32。</translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 overlaps another one. Download the file again.</source>
        <translation>文件 %1 中，张量 %2 与另一个张量重叠。请重新下载该文件。</translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 reaches beyond the end of the file. The file is incomplete: download or copy it again.</source>
        <translation>文件 %1 中，张量 %2 超出了文件末尾。文件不完整：请重新下载或复制。</translation>
    </message>
    <message>
        <source>In the file %1, there are bytes before the tensor %2 that belong to no tensor. Download the file again.</source>
        <translation>文件 %1 中，张量 %2 之前有不属于任何张量的字节。请重新下载该文件。</translation>
    </message>
    <message>
        <source>Keeping this prompt&apos;s run needs %1 MB of memory; at most %2 MB are allowed. Shorten the prompt.</source>
        <translation>保留此提示词的运行结果需要 %1 MB 内存；最多允许 %2 MB。请缩短提示词。</translation>
    </message>
    <message>
        <source>Loading the dictionary</source>
        <translation>正在加载字典</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>No dictionary is open. Open a folder of transcoders for this model first.</source>
        <translation>未打开字典。请先为此模型打开一个 transcoder 文件夹。</translation>
    </message>
    <message>
        <source>No feature is active on this prompt, so there is no heatmap to draw. Open a dictionary or try a longer prompt.</source>
        <translation>此提示词上没有激活的特征，因此没有可绘制的热图。请打开字典或尝试更长的提示词。</translation>
    </message>
    <message>
        <source>No feature of the group &quot;%1&quot; is active at &quot;%2&quot;.</source>
        <translation>组“%1”中没有特征在“%2”处激活。</translation>
    </message>
    <message>
        <source>No feature of the group &quot;%1&quot; is active in the prompt &quot;%2&quot;.</source>
        <translation>组“%1”中没有特征在提示词“%2”中激活。</translation>
    </message>
    <message>
        <source>No feature of the group &quot;%1&quot; is active on this prompt. Name a group of the feature database that the prompt is about.</source>
        <translation>组“%1”中没有特征在此提示词上激活。请指定特征数据库中与该提示词相关的组。</translation>
    </message>
    <message>
        <source>No model is open. Open a model&apos;s folder first.</source>
        <translation>未打开模型。请先打开模型文件夹。</translation>
    </message>
    <message>
        <source>Nothing is selected, so the inspector has nothing to show. Select a feature first (--select LAYER:FEATURE@POSITION).</source>
        <translation>未选择任何内容，检查器没有可显示的内容。请先选择一个特征（--select 层:特征@位置）。</translation>
    </message>
    <message>
        <source>Penfield writes figures as .png, .svg or .pdf; “%1” has another ending. Choose one of these.</source>
        <translation>Penfield 将图保存为 .png、.svg 或 .pdf；“%1”是其他扩展名。请选择其中之一。</translation>
    </message>
    <message>
        <source>Reading the features</source>
        <translation>正在读取特征</translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation>正在运行模型</translation>
    </message>
    <message>
        <source>The computation failed for an unknown reason.</source>
        <translation>计算因未知原因失败。</translation>
    </message>
    <message>
        <source>The computation failed: %1</source>
        <translation>计算失败：%1</translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2.</source>
        <translation>无法读取数据库 %1：%2。</translation>
    </message>
    <message>
        <source>The database %1 has format version %2; this Penfield reads up to version %3. Update Penfield to open it.</source>
        <translation>数据库 %1 的格式版本为 %2；此 Penfield 最高可读取版本 %3。请更新 Penfield 后再打开。</translation>
    </message>
    <message>
        <source>The database %1 is cut off: %2 of %3 bytes are there. Copy or download it again.</source>
        <translation>数据库 %1 被截断：只有 %3 字节中的 %2 字节。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Copy or download it again.</source>
        <translation>数据库 %1 已损坏（%2）。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The database %1 is empty. Copy or download it again.</source>
        <translation>数据库 %1 为空。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The database %1 is not there. Check the path.</source>
        <translation>数据库 %1 不存在。请检查路径。</translation>
    </message>
    <message>
        <source>The demo has no prompt with a group to ablate and one to swap in. Install Penfield again.</source>
        <translation>演示中没有同时包含可消融组和可替换组的提示词。请重新安装 Penfield。</translation>
    </message>
    <message>
        <source>The demo misses a bar: %1 is %2, and must be %3.</source>
        <translation>演示未达到要求：%1 为 %2，必须为 %3。</translation>
    </message>
    <message>
        <source>The demo that belongs to Penfield was not found. Install Penfield again, set PENFIELD_DEMO to the folder that holds demo.json, or name files of your own with --model, --dictionary and --database.</source>
        <translation>未找到 Penfield 的演示。请重新安装 Penfield，将 PENFIELD_DEMO 设为包含 demo.json 的文件夹，或用 --model、--dictionary 和 --database 指定自己的文件。</translation>
    </message>
    <message>
        <source>The dictionary in %1 has %2 layers, but the open model has %3. It belongs to another model.</source>
        <translation>%1 中的字典有 %2 层，而打开的模型有 %3 层。它属于另一个模型。</translation>
    </message>
    <message>
        <source>The engine %1 is not there. Check the path, or install Penfield&apos;s engine.</source>
        <translation>引擎 %1 不存在。请检查路径，或安装 Penfield 的引擎。</translation>
    </message>
    <message>
        <source>The engine (%1) is not beside the program, so no model can be opened. Install it, or name it in %2.</source>
        <translation>引擎（%1）不在程序旁边，因此无法打开模型。请安装它，或在 %2 中指定。</translation>
    </message>
    <message>
        <source>The engine cannot be loaded: %1.</source>
        <translation>无法加载引擎：%1。</translation>
    </message>
    <message>
        <source>The feature database %1 does not have the feature %2.</source>
        <translation>特征数据库 %1 中没有特征 %2。</translation>
    </message>
    <message>
        <source>The feature database %1 was made for another dictionary. Its labels may be wrong.</source>
        <translation>特征数据库 %1 是为另一个字典制作的，其标签可能有误。</translation>
    </message>
    <message>
        <source>The feature database cannot be written: %1. Choose another folder, or make room.</source>
        <translation>无法写入特征数据库：%1。请选择其他文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>The feature database has no group &quot;%1&quot;. Some that it has: %2.</source>
        <translation>特征数据库中没有组“%1”。已有的一些组：%2。</translation>
    </message>
    <message>
        <source>The feature database has no groups, so there is no group &quot;%1&quot;.</source>
        <translation>特征数据库中没有任何组，因此也没有组“%1”。</translation>
    </message>
    <message>
        <source>The file %1 asks for the activation &quot;%2&quot;, which Penfield does not know. It knows relu and topk; without the line, the tensors decide.</source>
        <translation>文件 %1 要求激活函数“%2”，Penfield 不支持。支持 relu 和 topk；若无该行，则由张量决定。</translation>
    </message>
    <message>
        <source>The file %1 asks for the activation function &quot;%2&quot;, which Penfield does not know. It knows %3.</source>
        <translation>文件 %1 要求激活函数“%2”，Penfield 不支持。支持 %3。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened (%2). Check the disk, or copy the file elsewhere.</source>
        <translation>无法打开文件 %1（%2）。请检查磁盘，或将文件复制到别处。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another folder, or make room.</source>
        <translation>无法写入文件 %1：%2。请选择其他文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Is there room, and may you write there?</source>
        <translation>无法写入文件 %1。是否有足够空间和写入权限？</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Choose a folder you may write to, with room left.</source>
        <translation>无法写入文件 %1：%2。请选择可写且有剩余空间的文件夹。</translation>
    </message>
    <message>
        <source>The file %1 declares a header of %2 bytes, which no safetensors file has. Check that it is one.</source>
        <translation>文件 %1 声明头部为 %2 字节，safetensors 文件不会如此。请检查它是否是 safetensors 文件。</translation>
    </message>
    <message>
        <source>The file %1 describes a dictionary of the kind &quot;%2&quot;, which Penfield does not know. It knows transcoder_set and cross_layer_transcoder.</source>
        <translation>文件 %1 描述的字典类型为“%2”，Penfield 不支持。支持 transcoder_set 和 cross_layer_transcoder。</translation>
    </message>
    <message>
        <source>The file %1 describes a model of the type &quot;%2&quot;, which Penfield cannot run yet. It runs %3.</source>
        <translation>文件 %1 描述的模型类型为“%2”，Penfield 尚无法运行。可运行 %3。</translation>
    </message>
    <message>
        <source>The file %1 does not hold %2. Check that it is the right file, or download it again.</source>
        <translation>文件 %1 不包含 %2。请检查文件是否正确，或重新下载。</translation>
    </message>
    <message>
        <source>The file %1 does not hold a list of &quot;key: value&quot; lines. Check that it is the right file.</source>
        <translation>文件 %1 不是由“键: 值”行组成的列表。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>The file %1 ends inside its header. It is incomplete: download or copy it again.</source>
        <translation>文件 %1 在头部内结束。文件不完整：请重新下载或复制。</translation>
    </message>
    <message>
        <source>The file %1 gives %2 attention heads to a width of %3, which they do not divide. Check both numbers.</source>
        <translation>文件 %1 为宽度 %3 指定了 %2 个注意力头，无法整除。请检查这两个数。</translation>
    </message>
    <message>
        <source>The file %1 goes on after its last tensor. Download it again.</source>
        <translation>文件 %1 在最后一个张量之后仍有内容。请重新下载。</translation>
    </message>
    <message>
        <source>The file %1 has %2 bytes; at most %3 are read of such a file. Check that it is the right one.</source>
        <translation>文件 %1 有 %2 字节；此类文件最多读取 %3 字节。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>The file %1 has &quot;%2&quot; twice in one object, so it is not clear which of the two counts. Remove one of them.</source>
        <translation>文件 %1 的同一对象中“%2”出现两次，无法确定以哪个为准。请删除其中一个。</translation>
    </message>
    <message>
        <source>The file %1 has a key that is not a plain word. Check that it is the right file.</source>
        <translation>文件 %1 中有一个键不是普通单词。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>The file %1 has no tensor %2.</source>
        <translation>文件 %1 中没有张量 %2。</translation>
    </message>
    <message>
        <source>The file %1 has no tensor named %2. Check that it belongs to this model.</source>
        <translation>文件 %1 中没有名为 %2 的张量。请检查它是否属于此模型。</translation>
    </message>
    <message>
        <source>The file %1 holds the tensor %2, but %3 does not place it there. Download both again.</source>
        <translation>文件 %1 含有张量 %2，但 %3 并未将其置于此处。请重新下载这两个文件。</translation>
    </message>
    <message>
        <source>The file %1 is a tokenizer of version %2; Penfield reads version 1.0. Save it with a current version of the tokenizers package.</source>
        <translation>文件 %1 是版本 %2 的分词器；Penfield 读取版本 1.0。请用当前版本的 tokenizers 包重新保存。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Download or copy it again.</source>
        <translation>文件 %1 为空。请重新下载或复制。</translation>
    </message>
    <message>
        <source>The file %1 is missing, though %2 is there. Download the missing layer.</source>
        <translation>缺少文件 %1，但 %2 存在。请下载缺失的层。</translation>
    </message>
    <message>
        <source>The file %1 is not UTF-8 text. Save it as UTF-8, or download it again.</source>
        <translation>文件 %1 不是 UTF-8 文本。请保存为 UTF-8 或重新下载。</translation>
    </message>
    <message>
        <source>The file %1 is not correct YAML: line %2, %3. Correct the line, or download the file again.</source>
        <translation>文件 %1 不是正确的 YAML：第 %2 行，%3。请修正该行，或重新下载文件。</translation>
    </message>
    <message>
        <source>The file %1 is not there. %2 names it: copy it there.</source>
        <translation>文件 %1 不存在。%2 引用了它：请将其复制到该处。</translation>
    </message>
    <message>
        <source>The file %1 is not there. A set of transcoders has one such file per layer, from 0 on.</source>
        <translation>文件 %1 不存在。一组 transcoder 每层有一个这样的文件，从 0 开始。</translation>
    </message>
    <message>
        <source>The file %1 is not there. Check the name, or copy the missing file into the folder.</source>
        <translation>文件 %1 不存在。请检查名称，或将缺失的文件复制到文件夹中。</translation>
    </message>
    <message>
        <source>The file %1 is not there. Run “penfield-train lm” first.</source>
        <translation>文件 %1 不存在。请先运行“penfield-train lm”。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be read as JSON. Download it again.</source>
        <translation>文件 %1 过大，无法作为 JSON 读取。请重新下载。</translation>
    </message>
    <message>
        <source>The file %1 is too short to be a safetensors file. Download or copy it again.</source>
        <translation>文件 %1 太短，不可能是 safetensors 文件。请重新下载或复制。</translation>
    </message>
    <message>
        <source>The file %1 lacks &quot;%2&quot;. Check that it is the right file, or download it again.</source>
        <translation>文件 %1 缺少“%2”。请检查文件是否正确，或重新下载。</translation>
    </message>
    <message>
        <source>The file %1 lists %2 files of weights. Download it again.</source>
        <translation>文件 %1 列出了 %2 个权重文件。请重新下载。</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Give yourself permission to read it.</source>
        <translation>无权读取文件 %1。请为自己授予读取权限。</translation>
    </message>
    <message>
        <source>The file %1 names %2, which is on a network. Download it into the folder %3 first.</source>
        <translation>文件 %1 引用了网络上的 %2。请先将其下载到文件夹 %3。</translation>
    </message>
    <message>
        <source>The file %1 names &quot;%2&quot;, which is not inside its folder. Only files inside %3 are read.</source>
        <translation>文件 %1 引用了其文件夹之外的“%2”。只读取 %3 内的文件。</translation>
    </message>
    <message>
        <source>The file %1 nests its JSON more than %2 levels deep, which no model&apos;s file does. Download it again.</source>
        <translation>文件 %1 的 JSON 嵌套超过 %2 层，模型文件不会如此。请重新下载。</translation>
    </message>
    <message>
        <source>The file %1 places the tensor %2 in %3, which does not hold it. Download both again.</source>
        <translation>文件 %1 将张量 %2 置于 %3，但后者并不包含它。请重新下载这两个文件。</translation>
    </message>
    <message>
        <source>The file %1 rotates %2 of each head&apos;s dimensions, an odd number; rotary positions need pairs. Check &quot;rotary_pct&quot;.</source>
        <translation>文件 %1 旋转每个头的 %2 个维度，为奇数；旋转位置编码需要成对的维度。请检查“rotary_pct”。</translation>
    </message>
    <message>
        <source>The file %1 says &quot;%2: %3&quot;, a place Penfield does not know for this. It knows %4.</source>
        <translation>文件 %1 中写有“%2: %3”，Penfield 不认识此位置。认识 %4。</translation>
    </message>
    <message>
        <source>The file %1 says &quot;activation: topk&quot; but not how many: it lacks &quot;k&quot;. Add it.</source>
        <translation>文件 %1 写有“activation: topk”，但缺少“k”。请补充。</translation>
    </message>
    <message>
        <source>The file %1 uses YAML aliases (*name), which are not read here. Write the values out.</source>
        <translation>文件 %1 使用了 YAML 别名（*name），此处不支持。请写出具体值。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 has neither model.safetensors nor model.safetensors.index.json. Choose the folder of a model saved as safetensors; pickled weights (*.bin, *.pt) are not read because they can run code.</source>
        <translation>文件夹 %1 中既没有 model.safetensors，也没有 model.safetensors.index.json。请选择以 safetensors 保存的模型文件夹；不读取 pickle 权重（*.bin、*.pt），因为它们可能执行代码。</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Check its name.</source>
        <translation>文件夹 %1 不存在。请检查名称。</translation>
    </message>
    <message>
        <source>The graph has a cycle, so influence never comes to rest. Only graphs that run forward can be shown.</source>
        <translation>该图存在环，影响无法收敛。只能显示前向图。</translation>
    </message>
    <message>
        <source>The graph has weights that are not finite numbers. The model or its dictionary may be damaged.</source>
        <translation>该图含有非有限数的权重。模型或其字典可能已损坏。</translation>
    </message>
    <message>
        <source>The graph is damaged: an edge leads to a node that is not there. Attribute the prompt again.</source>
        <translation>图已损坏：有一条边指向不存在的节点。请重新对提示词进行归因。</translation>
    </message>
    <message>
        <source>The graph&apos;s matrix has %1 entries, which does not fit %2 rows of %3 nodes.</source>
        <translation>图的矩阵有 %1 个元素，与 %2 行 × %3 个节点不符。</translation>
    </message>
    <message>
        <source>The header of the file %1 does not begin with a brace. Check that it is a safetensors file.</source>
        <translation>文件 %1 的头部不是以花括号开头。请检查它是否是 safetensors 文件。</translation>
    </message>
    <message>
        <source>The model does not know the word &quot;%1&quot;, and has no token for unknown words. Use another word.</source>
        <translation>模型不认识单词“%1”，也没有未知词 token。请换一个词。</translation>
    </message>
    <message>
        <source>The model does not know these words and reads each as its unknown token: %1.</source>
        <translation>模型不认识这些词，并将其读作未知 token：%1。</translation>
    </message>
    <message>
        <source>The model in %1 has no tensor named %2. Check that its config.json belongs to its weights.</source>
        <translation>%1 中的模型没有名为 %2 的张量。请检查其 config.json 是否与权重对应。</translation>
    </message>
    <message>
        <source>The prompt contains token %1, but this model&apos;s vocabulary has only %2 entries. The tokenizer does not belong to this model.</source>
        <translation>提示词包含 token %1，但此模型的词表只有 %2 项。分词器不属于此模型。</translation>
    </message>
    <message>
        <source>The prompt has %1 bytes; at most %2 are tokenized. Shorten it.</source>
        <translation>提示词有 %1 字节；最多对 %2 字节分词。请缩短。</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; this model reads at most %2. Shorten it.</source>
        <translation>提示词有 %1 个 token；此模型最多读取 %2 个。请缩短。</translation>
    </message>
    <message>
        <source>The prompt is empty. Type a few words.</source>
        <translation>提示词为空。请输入几个词。</translation>
    </message>
    <message>
        <source>The prompt is empty. Type at least one word.</source>
        <translation>提示词为空。请至少输入一个词。</translation>
    </message>
    <message>
        <source>The prompt is not UTF-8 text: byte %1 belongs to no character. Paste it again from a program that copies text.</source>
        <translation>提示词不是 UTF-8 文本：字节 %1 不属于任何字符。请从能复制文本的程序中重新粘贴。</translation>
    </message>
    <message>
        <source>The seed table is empty. Run “penfield-train lm” first.</source>
        <translation>种子表为空。请先运行“penfield-train lm”。</translation>
    </message>
    <message>
        <source>The tensor %1 has another number of bytes than its shape says.</source>
        <translation>张量 %1 的字节数与其形状不符。</translation>
    </message>
    <message>
        <source>The tensor %1 has the shape %2, but %3 is needed here. The files in the folder do not belong together.</source>
        <translation>张量 %1 的形状为 %2，但此处需要 %3。文件夹中的文件不匹配。</translation>
    </message>
    <message>
        <source>The tensor %1 in %2 is not fp16. Train again to write it anew.</source>
        <translation>%2 中的张量 %1 不是 fp16。请重新训练以重新写入。</translation>
    </message>
    <message>
        <source>The tensor %1 is stored as %2. Penfield computes with F16, BF16, F32 and F64 weights.</source>
        <translation>张量 %1 以 %2 存储。Penfield 使用 F16、BF16、F32 和 F64 权重计算。</translation>
    </message>
    <message>
        <source>The tensor %1 would be written twice.</source>
        <translation>张量 %1 将被写入两次。</translation>
    </message>
    <message>
        <source>The tokenizer %1 declares no special token that can stand before a prompt. Add &quot;bos_token&quot; to tokenizer_config.json in its folder.</source>
        <translation>分词器 %1 未声明可置于提示词之前的特殊 token。请在其文件夹的 tokenizer_config.json 中添加“bos_token”。</translation>
    </message>
    <message>
        <source>The tokenizer %1 has no words. Download it again.</source>
        <translation>分词器 %1 没有任何词。请重新下载。</translation>
    </message>
    <message>
        <source>The tokenizer in %1 has token ids up to %2, but the model&apos;s vocabulary has %3 entries. They do not belong together.</source>
        <translation>%1 中分词器的 token ID 最大为 %2，但模型词表有 %3 项。二者不匹配。</translation>
    </message>
    <message>
        <source>The weights in %1 hold tensors that a model of type %2 does not have: %3. Check config.json.</source>
        <translation>%1 中的权重含有 %2 类型模型所没有的张量：%3。请检查 config.json。</translation>
    </message>
    <message>
        <source>The weights in %1 lack %2. The download may be incomplete, or config.json belongs to another model.</source>
        <translation>%1 中的权重缺少 %2。下载可能不完整，或 config.json 属于另一个模型。</translation>
    </message>
    <message>
        <source>There is no answer to draw. Run a prompt first.</source>
        <translation>没有可绘制的回答。请先运行提示词。</translation>
    </message>
    <message>
        <source>There is no attribution graph to draw. Run a prompt with a dictionary first.</source>
        <translation>没有可绘制的归因图。请先用字典运行提示词。</translation>
    </message>
    <message>
        <source>There is no control: no other feature is active where you touch.</source>
        <translation>没有对照：干预处没有其他激活的特征。</translation>
    </message>
    <message>
        <source>There is no feature %1 in layer %2: its features are 0 to %3.</source>
        <translation>第 %2 层没有特征 %1：其特征为 0 到 %3。</translation>
    </message>
    <message>
        <source>There is no heatmap to draw. Run a prompt first.</source>
        <translation>没有可绘制的热图。请先运行提示词。</translation>
    </message>
    <message>
        <source>There is no layer %1: the model&apos;s layers are 0 to %2.</source>
        <translation>没有第 %1 层：模型的层为 0 到 %2。</translation>
    </message>
    <message>
        <source>There is no position %1 in the prompt &quot;%2&quot;: its positions are 0 to %3.</source>
        <translation>提示词“%2”中没有位置 %1：其位置为 0 到 %3。</translation>
    </message>
    <message>
        <source>There is no position %1 in this prompt: its positions are 0 to %2.</source>
        <translation>此提示词中没有位置 %1：其位置为 0 到 %2。</translation>
    </message>
    <message>
        <source>There is no preset called &quot;%1&quot;. The presets are column, page and slide.</source>
        <translation>没有名为“%1”的预设。可用预设：column、page 和 slide。</translation>
    </message>
    <message>
        <source>There is no window to draw.</source>
        <translation>没有可绘制的窗口。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels. Choose fewer dots per inch.</source>
        <translation>内存不足，无法生成 %1 × %2 像素的图片。请选择较低的 DPI。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or take a shorter prompt.</source>
        <translation>内存不足。请关闭其他程序，或使用更短的提示词。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or use a shorter prompt or a smaller model.</source>
        <translation>内存不足。请关闭其他程序，或使用更短的提示词或更小的模型。</translation>
    </message>
    <message>
        <source>This model needs %1 MB of memory, but only %2 MB are free. Close other programs, or open a smaller model.</source>
        <translation>此模型需要 %1 MB 内存，但仅有 %2 MB 可用。请关闭其他程序，或打开更小的模型。</translation>
    </message>
    <message>
        <source>This needs a dictionary of the model&apos;s features. Name its folder with --dictionary.</source>
        <translation>此操作需要模型特征的字典。请用 --dictionary 指定其文件夹。</translation>
    </message>
    <message>
        <source>This needs a feature database. Name its file with --database.</source>
        <translation>此操作需要特征数据库。请用 --database 指定其文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a feature. Write LAYER:FEATURE, e.g. 0:493.</source>
        <translation>“%1”不是特征名称。请写成“层:特征”，例如 0:493。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say a value. Write LAYER:FEATURE@TOKEN=VALUE, e.g. 0:493@Dallas=2.5.</source>
        <translation>“%1”没有给出值。请写成“层:特征@TOKEN=值”，例如 0:493@Dallas=2.5。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a model&apos;s folder, nor a feature database, nor a feature such as 0:493.</source>
        <translation>“%1”既不是模型文件夹，也不是特征数据库，也不是形如 0:493 的特征。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a token of the prompt &quot;%2&quot;.</source>
        <translation>“%1”不是提示词“%2”中的 token。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; occurs more than once in the prompt. Give its position as a number instead, e.g. %2.</source>
        <translation>“%1”在提示词中出现多次。请改用数字指定位置，例如 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong to one cross-layer transcoder: only one of them has %3.</source>
        <translation>%1 和 %2 不属于同一个跨层转码器：只有其中一个有 %3。</translation>
    </message>
    <message>
        <source>%1 divides %2 features into %3 groups, which leaves a rest. Check that it is the right file.</source>
        <translation>%1 将 %2 个特征分成 %3 组，无法整除。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>%1 has %2 features of width %3, but %4 has %5 of width %6. They do not belong to one dictionary.</source>
        <translation>%1 有 %2 个宽度为 %3 的特征，而 %4 有 %5 个宽度为 %6 的特征。它们不属于同一个字典。</translation>
    </message>
    <message>
        <source>%1 holds the tensor %2, which %3 does not have. It is another kind of dictionary.</source>
        <translation>%1 含有张量 %2，而 %3 没有。这是另一种字典。</translation>
    </message>
    <message>
        <source>%1 in %2 has the shape %3; a matrix of features by model width is needed.</source>
        <translation>%2 中的 %1 形状为 %3；需要一个“特征 × 模型宽度”的矩阵。</translation>
    </message>
    <message>
        <source>%1 keeps the %2 largest of only %3 features. Check that it belongs to %4.</source>
        <translation>%1 要保留最大的 %2 个特征，但总共只有 %3 个。请检查它是否属于 %4。</translation>
    </message>
    <message>
        <source>%1 keeps the %2 largest of only %3 features. Check that it is the right file.</source>
        <translation>%1 要保留最大的 %2 个特征，但总共只有 %3 个。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>%1 reads %2 and %3 reads %4. The dictionaries of one folder must read and write at the same place of each layer: open them one at a time.</source>
        <translation>%1 读取 %2，而 %3 读取 %4。同一文件夹中的字典必须在每层的同一位置读写：请逐个打开。</translation>
    </message>
    <message>
        <source>%1 says &quot;%2: %3&quot;, but the tensors in %4 have %5. The two files do not belong together.</source>
        <translation>%1 写着“%2: %3”，但 %4 中的张量是 %5。这两个文件不属于一起。</translation>
    </message>
    <message>
        <source>%1 says that features read in layer %2 and write in layer %3. Dictionaries within one layer are opened.</source>
        <translation>%1 写着特征在第 %2 层读取、在第 %3 层写入。只能打开同一层内的字典。</translation>
    </message>
    <message>
        <source>%1: Penfield does not open %2. Supported: %3.</source>
        <translation>%1：Penfield 不能打开 %2。支持：%3。</translation>
    </message>
    <message>
        <source>Comparing with the references</source>
        <translation>正在与参考值比较</translation>
    </message>
    <message>
        <source>In the file %1, the array %2 does not have as many bytes as its shape and type need. Download the file again.</source>
        <translation>文件 %1 中，数组 %2 的字节数与其形状和类型不符。请重新下载该文件。</translation>
    </message>
    <message>
        <source>In the file %1, the array %2 has the element type %3, which Penfield does not read. Save it as float16 or float32.</source>
        <translation>文件 %1 中，数组 %2 的元素类型是 %3，Penfield 不读取它。请保存为 float16 或 float32。</translation>
    </message>
    <message>
        <source>In the file %1, the shape of the array %2 is larger than any memory. Download the file again.</source>
        <translation>文件 %1 中，数组 %2 的形状超出任何内存。请重新下载该文件。</translation>
    </message>
    <message>
        <source>Layer %1 has no dictionary, so there is no feature %2 in it. Choose a layer that has one.</source>
        <translation>第 %1 层没有字典，因此没有特征 %2。请选择有字典的层。</translation>
    </message>
    <message>
        <source>MLP</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>The archive %1 calls an entry %2 in its directory and otherwise where it lies. Download the file again.</source>
        <translation>归档 %1 在目录中把一个条目称为 %2，而在其所在处名称不同。请重新下载该文件。</translation>
    </message>
    <message>
        <source>The archive %1 holds %2, which is not an array. Check that it is a file that numpy saved.</source>
        <translation>归档 %1 含有 %2，它不是数组。请检查该文件是否由 numpy 保存。</translation>
    </message>
    <message>
        <source>The archive %1 holds an entry named &quot;%2&quot;, which is a path. Archives of tensors have plain names.</source>
        <translation>归档 %1 含有名为“%2”的条目，它是一个路径。张量归档只用简单名称。</translation>
    </message>
    <message>
        <source>The archive %1 holds the entry %2 twice, so it is not clear which of the two counts.</source>
        <translation>归档 %1 含有两个条目 %2，不清楚以哪个为准。</translation>
    </message>
    <message>
        <source>The array %2 in %1 has several fields in each element. Save each field as its own array.</source>
        <translation>%1 中的数组 %2 每个元素有多个字段。请把每个字段保存为单独的数组。</translation>
    </message>
    <message>
        <source>The array %2 in %1 holds pickled Python objects, which are not read because they can run code. Save it as numbers.</source>
        <translation>%1 中的数组 %2 含有 pickle 序列化的 Python 对象；由于它们可能运行代码，因此不读取。请保存为数字。</translation>
    </message>
    <message>
        <source>The array %2 in %1 is of a newer version of numpy&apos;s format than Penfield reads (3.0). Save it again.</source>
        <translation>%1 中的数组 %2 的 numpy 格式版本比 Penfield 能读取的（3.0）更新。请重新保存。</translation>
    </message>
    <message>
        <source>The array %2 in %1 is stored column by column (Fortran order). Save it by numpy.ascontiguousarray.</source>
        <translation>%1 中的数组 %2 按列存储（Fortran 顺序）。请用 numpy.ascontiguousarray 保存。</translation>
    </message>
    <message>
        <source>The array %2 in %1 is stored with its bytes in big-endian order. Save it in little-endian order.</source>
        <translation>%1 中的数组 %2 以大端字节序存储。请以小端字节序保存。</translation>
    </message>
    <message>
        <source>The arrays in %1 unpack to far more than the file holds, as no weights do. Check that it is the right file, or save it uncompressed.</source>
        <translation>%1 中的数组解压后远大于文件本身，权重不会如此。请检查文件是否正确，或以未压缩方式保存。</translation>
    </message>
    <message>
        <source>The entry %2 of %1 cannot be unpacked to the size it declares. Download or copy the file again.</source>
        <translation>%1 的条目 %2 无法解压到其声明的大小。请重新下载或复制该文件。</translation>
    </message>
    <message>
        <source>The entry %2 of %1 does not have its checksum: the file is damaged. Download or copy it again.</source>
        <translation>%1 的条目 %2 校验和不符：文件已损坏。请重新下载或复制。</translation>
    </message>
    <message>
        <source>The entry %2 of %1 is encrypted. Save the archive without a password.</source>
        <translation>%1 的条目 %2 已加密。请不带密码保存归档。</translation>
    </message>
    <message>
        <source>The entry %2 of %1 is not an array as numpy writes it. Check that it is the right file.</source>
        <translation>%1 的条目 %2 不是 numpy 写出的数组。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>The entry %2 of %1 is packed by method %3. Stored and deflated entries are read: save it by numpy.</source>
        <translation>%1 的条目 %2 用方法 %3 压缩。只读取未压缩和 deflate 压缩的条目：请用 numpy 保存。</translation>
    </message>
    <message>
        <source>The entry %2 of %1 is stored, but its two sizes differ. Download the file again.</source>
        <translation>%1 的条目 %2 未压缩，但其两个大小不同。请重新下载该文件。</translation>
    </message>
    <message>
        <source>The entry %2 of %1 overlaps another one. It is not a file of weights.</source>
        <translation>%1 的条目 %2 与另一条目重叠。这不是权重文件。</translation>
    </message>
    <message>
        <source>The entry %2 of %1 reaches beyond the data. The file is incomplete: download or copy it again.</source>
        <translation>%1 的条目 %2 超出了数据范围。文件不完整：请重新下载或复制。</translation>
    </message>
    <message>
        <source>The entry %2 of %1 says that it unpacks to more than any packed data can. It is not a file of weights.</source>
        <translation>%1 的条目 %2 声称解压后的大小超过任何压缩数据的可能。这不是权重文件。</translation>
    </message>
    <message>
        <source>The features in %1 belong to layer %2, but the open model has %3 layers, 0 to %4. They belong to another model.</source>
        <translation>%1 中的特征属于第 %2 层，但打开的模型有 %3 层（0 到 %4）。它们属于另一个模型。</translation>
    </message>
    <message>
        <source>The features in %1 belong to the MLP (%2), but the open model has attention only.</source>
        <translation>%1 中的特征属于 MLP（%2），但打开的模型只有注意力。</translation>
    </message>
    <message>
        <source>The features in %1 belong to what the attention module returns. The open model normalises that before it is added, and Penfield reads it only after the norm.</source>
        <translation>%1 中的特征属于注意力模块的返回值。打开的模型在相加之前会对其归一化，而 Penfield 只在归一化之后读取。</translation>
    </message>
    <message>
        <source>The features in %1 read %2 numbers, but the open model&apos;s width is %3 at %4. They belong to another model.</source>
        <translation>%1 中的特征读取 %2 个数，但打开的模型在 %4 处的宽度是 %3。它们属于另一个模型。</translation>
    </message>
    <message>
        <source>The features in %1 write %2 numbers, but the open model&apos;s width is %3 at %4. They belong to another model.</source>
        <translation>%1 中的特征写入 %2 个数，但打开的模型在 %4 处的宽度是 %3。它们属于另一个模型。</translation>
    </message>
    <message>
        <source>The features of %1 read %2 and stand in for %3. An attribution graph needs transcoders, which read before the MLP and stand in for its output. These features can be read on a prompt, ablated and steered.</source>
        <translation>%1 的特征读取 %2 并替代 %3。归因图需要转码器，它们在 MLP 之前读取并替代其输出。这些特征可以在提示上读取、消融和引导。</translation>
    </message>
    <message>
        <source>The file %1 describes quantised weights (%2), which would not agree with the reference. Open the model&apos;s float16, bfloat16 or float32 version.</source>
        <translation>文件 %1 描述的是量化权重（%2），与参考实现不会一致。请打开该模型的 float16、bfloat16 或 float32 版本。</translation>
    </message>
    <message>
        <source>The file %1 does not say where its features read: it lacks &quot;hook_name&quot;. Add it, for example blocks.7.hook_resid_pre.</source>
        <translation>文件 %1 没有说明其特征读取何处：缺少“hook_name”。请添加，例如 blocks.7.hook_resid_pre。</translation>
    </message>
    <message>
        <source>The file %1 gives %2 query heads %3 key/value heads, which do not divide them. Check both numbers.</source>
        <translation>文件 %1 为 %2 个查询头给出 %3 个键/值头，无法整除。请检查这两个数。</translation>
    </message>
    <message>
        <source>The file %1 gives each head %2 dimensions, an odd number; rotary positions need pairs. Check the number of heads and &quot;head_dim&quot;.</source>
        <translation>文件 %1 给每个头 %2 个维度，是奇数；旋转位置需要成对的维度。请检查头数和“head_dim”。</translation>
    </message>
    <message>
        <source>The file %1 has a layer of the type &quot;%2&quot;, which Penfield cannot run. It runs full_attention and sliding_attention.</source>
        <translation>文件 %1 有类型为“%2”的层，Penfield 无法运行。它运行 full_attention 和 sliding_attention。</translation>
    </message>
    <message>
        <source>The file %1 has no tensor named %2. Check that it belongs to this dictionary.</source>
        <translation>文件 %1 中没有名为 %2 的张量。请检查它是否属于这个字典。</translation>
    </message>
    <message>
        <source>The file %1 is not a complete zip archive. Download or copy it again.</source>
        <translation>文件 %1 不是完整的 zip 归档。请重新下载或复制。</translation>
    </message>
    <message>
        <source>The file %1 is not a dictionary by itself. Open its folder. %2.</source>
        <translation>文件 %1 本身不是字典。请打开它所在的文件夹。%2。</translation>
    </message>
    <message>
        <source>The file %1 is not there. A cross-layer transcoder has one such file per layer, from 0 on.</source>
        <translation>文件 %1 不存在。跨层转码器每层都有一个这样的文件，从 0 开始。</translation>
    </message>
    <message>
        <source>The file %1 is of a transcoder, but lacks &quot;hook_name_out&quot;, where it writes. Add it, for example blocks.7.hook_mlp_out.</source>
        <translation>文件 %1 属于一个转码器，但缺少写入位置“hook_name_out”。请添加，例如 blocks.7.hook_mlp_out。</translation>
    </message>
    <message>
        <source>The file %1 is one part of a zip archive on several disks. Join the parts first.</source>
        <translation>文件 %1 是分卷 zip 归档的一部分。请先合并各部分。</translation>
    </message>
    <message>
        <source>The file %1 lists %2 entries; at most %3 are read. Check that it is the right file.</source>
        <translation>文件 %1 列出 %2 个条目；最多读取 %3 个。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>The file %1 lists the types of %2 layers, but says that there are %3. Check &quot;layer_types&quot;.</source>
        <translation>文件 %1 列出了 %2 层的类型，却说有 %3 层。请检查“layer_types”。</translation>
    </message>
    <message>
        <source>The file %1 says &quot;%2&quot;: &quot;%3&quot;, which Penfield does not compute. It computes %4.</source>
        <translation>文件 %1 写着“%2”：“%3”，Penfield 不计算它。它计算 %4。</translation>
    </message>
    <message>
        <source>The file %1 switches on &quot;%2&quot;, which Penfield does not compute.</source>
        <translation>文件 %1 启用了“%2”，Penfield 不计算它。</translation>
    </message>
    <message>
        <source>The folder %1 holds dictionaries of several formats: %2 of %3 and %4 of %5. Open one of them.</source>
        <translation>文件夹 %1 含有多种格式的字典：%2（%3）和 %4（%5）。请打开其中一个。</translation>
    </message>
    <message>
        <source>The folder %1 holds no dictionary that Penfield knows. %2.</source>
        <translation>文件夹 %1 中没有 Penfield 认识的字典。%2。</translation>
    </message>
    <message>
        <source>The folder %1 holds pickled weights (*.pt), which are not read because they can run code. %2.</source>
        <translation>文件夹 %1 含有 pickle 权重（*.pt）；由于它们可能运行代码，因此不读取。%2。</translation>
    </message>
    <message>
        <source>The folder %1 holds whole sets, for example %2. Open one of them.</source>
        <translation>文件夹 %1 含有多个完整的集合，例如 %2。请打开其中一个。</translation>
    </message>
    <message>
        <source>The folder %1 is to be named after the module its features belong to, as sparsify names it: layers.5, layers.5.mlp or layers.5.attn; a transcoder&apos;s is layers.5 or layers.5.mlp. Rename it.</source>
        <translation>文件夹 %1 应按其特征所属的模块命名，如 sparsify 的做法：layers.5、layers.5.mlp 或 layers.5.attn；转码器为 layers.5 或 layers.5.mlp。请重命名。</translation>
    </message>
    <message>
        <source>The header of the array %2 in %1 is not one that numpy writes. Download the file again.</source>
        <translation>%1 中数组 %2 的头部不是 numpy 写出的。请重新下载该文件。</translation>
    </message>
    <message>
        <source>The layer of %1 cannot be told: no folder above it is named layer_0, layer_1 … Keep the folders as they were published.</source>
        <translation>无法判断 %1 属于哪一层：其上级没有名为 layer_0、layer_1 … 的文件夹。请保持发布时的文件夹结构。</translation>
    </message>
    <message>
        <source>The tensor %1 in %2 has the shape %3, but %4 is needed here. The file is damaged, or of another kind.</source>
        <translation>%2 中的张量 %1 形状为 %3，但这里需要 %4。文件已损坏，或属于另一种。</translation>
    </message>
    <message>
        <source>The tensor %1 in %2 is stored as %3. Penfield computes with F16, BF16, F32 and F64 weights.</source>
        <translation>%2 中的张量 %1 以 %3 存储。Penfield 使用 F16、BF16、F32 和 F64 权重计算。</translation>
    </message>
    <message>
        <source>The tensor %1 is stored as %2, but whole numbers (I64) are needed here.</source>
        <translation>张量 %1 以 %2 存储，但这里需要整数（I64）。</translation>
    </message>
    <message>
        <source>There are no reference values in %1. Reinstall Penfield, or name their folder.</source>
        <translation>%1 中没有参考值。请重新安装 Penfield，或指定其文件夹。</translation>
    </message>
    <message>
        <source>There are two dictionaries for layer %1: %2 and %3. Open one of them, or a folder that holds one for each layer.</source>
        <translation>第 %1 层有两个字典：%2 和 %3。请打开其中一个，或打开每层只有一个字典的文件夹。</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot; that LibTorch can use here. There are: %2auto.</source>
        <translation>这里没有 LibTorch 可用的设备“%1”。可用：%2auto。</translation>
    </message>
    <message>
        <source>Where the features in %1 read cannot be told: the file does not say, and no folder above it is named as Gemma Scope&apos;s are. Put it into a folder whose name is gemma-scope-…-res, -mlp, -att or -transcoders.</source>
        <translation>无法判断 %1 中的特征读取何处：文件没有说明，其上级也没有按 Gemma Scope 方式命名的文件夹。请放入名为 gemma-scope-…-res、-mlp、-att 或 -transcoders 的文件夹。</translation>
    </message>
    <message>
        <source>active at once</source>
        <translation>同时激活数</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>context (n_ctx)</source>
        <translation>上下文（n_ctx）</translation>
    </message>
    <message>
        <source>family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>input centred by</source>
        <translation>输入中心化</translation>
    </message>
    <message>
        <source>input normalised</source>
        <translation>输入归一化</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>位置编码</translation>
    </message>
    <message>
        <source>ranked by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>sliding window</source>
        <translation>滑动窗口</translation>
    </message>
    <message>
        <source>soft-caps</source>
        <translation>软截断</translation>
    </message>
    <message>
        <source>stored as</source>
        <translation>存储为</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>unembedding</source>
        <translation>反嵌入</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>width (d_model)</source>
        <translation>宽度（d_model）</translation>
    </message>
    <message>
        <source>In the file %1, &quot;unk_token&quot; is &quot;%2&quot;, which is not a token. Download the file again.</source>
        <translation>文件 %1 中，“unk_token”是“%2”，它不是一个词元。请重新下载该文件。</translation>
    </message>
    <message>
        <source>In the file %1, merge %2 (&quot;%3&quot;) is not two tokens whose joined text is a token too. Download the file again.</source>
        <translation>文件 %1 中，合并 %2（“%3”）不是由两个词元组成且合并后的文本也是词元。请重新下载该文件。</translation>
    </message>
    <message>
        <source>The text could not be split by the tokenizer&apos;s regular expression &quot;%1&quot;: %2. Shorten it.</source>
        <translation>无法用分词器的正则表达式“%1”切分该文本：%2。请缩短文本。</translation>
    </message>
    <message>
        <source>The tokenizer %1 has a decoder of the type &quot;%2&quot;, which Penfield does not compute yet. It knows ByteLevel, ByteFallback, Fuse, Replace, Strip, Metaspace and Sequence.</source>
        <translation>分词器 %1 的解码器类型是“%2”，Penfield 尚不计算它。它支持 ByteLevel、ByteFallback、Fuse、Replace、Strip、Metaspace 和 Sequence。</translation>
    </message>
    <message>
        <source>The tokenizer %1 has a normalizer of the type &quot;%2&quot;, which Penfield does not compute yet. It knows NFC, NFD, NFKC, NFKD, Prepend, Replace, Lowercase, Strip and Sequence.</source>
        <translation>分词器 %1 的规范化器类型是“%2”，Penfield 尚不计算它。它支持 NFC、NFD、NFKC、NFKD、Prepend、Replace、Lowercase、Strip 和 Sequence。</translation>
    </message>
    <message>
        <source>The tokenizer %1 is of the kind &quot;%2&quot;, which Penfield does not read yet. It reads BPE and WordLevel.</source>
        <translation>分词器 %1 的类型是“%2”，Penfield 尚不读取它。它读取 BPE 和 WordLevel。</translation>
    </message>
    <message>
        <source>The tokenizer %1 splits text by &quot;%2&quot;, which Penfield does not compute yet. It knows ByteLevel, Split, Metaspace, Digits, WhitespaceSplit, Whitespace and Sequence.</source>
        <translation>分词器 %1 用“%2”切分文本，Penfield 尚不计算它。它支持 ByteLevel、Split、Metaspace、Digits、WhitespaceSplit、Whitespace 和 Sequence。</translation>
    </message>
    <message>
        <source>The tokenizer %1 splits text by a regular expression with &quot;%2&quot;, which Penfield does not compute yet: &quot;%3&quot;. Use a model whose tokenizer splits text more plainly.</source>
        <translation>分词器 %1 用含有“%2”的正则表达式切分文本，Penfield 尚不计算它：“%3”。请使用切分方式更简单的模型。</translation>
    </message>
    <message>
        <source>The tokenizer %1 splits text by the regular expression &quot;%2&quot;, which cannot be read: %3. Download the file again.</source>
        <translation>分词器 %1 用正则表达式“%2”切分文本，但无法读取它：%3。请重新下载该文件。</translation>
    </message>
    <message>
        <source>The tokenizer %1 uses &quot;%2&quot;, which Penfield does not compute yet. Use a model whose tokenizer leaves it out.</source>
        <translation>分词器 %1 使用了“%2”，Penfield 尚不计算它。请使用不含它的分词器的模型。</translation>
    </message>
    <message>
        <source>%1 and %2 are both dictionaries. Open one of them, or the folder that holds one for each layer.</source>
        <translation>%1 和 %2 都是字典。请打开其中一个，或打开每层各含一个字典的文件夹。</translation>
    </message>
    <message>
        <source>%1 and %2 are both feature databases. Open one of them.</source>
        <translation>%1 和 %2 都是特征数据库。请打开其中一个。</translation>
    </message>
    <message>
        <source>%1 and %2 are both models. Open one of them.</source>
        <translation>%1 和 %2 都是模型。请打开其中一个。</translation>
    </message>
    <message>
        <source>%1 is not there. Check its name.</source>
        <translation>%1 不存在。请检查名称。</translation>
    </message>
    <message>
        <source>The file %1 is not recognised. Files that can be opened are feature databases (*.db, SQLite), params.npz, and the configuration or weights in the folder of a model or a dictionary.</source>
        <translation>无法识别文件 %1。可以打开的文件有：特征数据库（*.db，SQLite）、params.npz，以及模型或字典文件夹中的配置或权重。</translation>
    </message>
    <message>
        <source>The folder %1 is not recognised. A model&apos;s folder holds config.json and *.safetensors; a dictionary&apos;s holds config.yaml, cfg.json, params.npz, params.safetensors or W_enc_0.safetensors.</source>
        <translation>无法识别文件夹 %1。模型文件夹包含 config.json 和 *.safetensors；字典文件夹包含 config.yaml、cfg.json、params.npz、params.safetensors 或 W_enc_0.safetensors。</translation>
    </message>
    <message>
        <source>The model %1 needs %2 of memory and %3 is free. Close other programs, choose a smaller model, or insist with --even-if-too-large.</source>
        <translation>模型 %1 需要 %2 内存，当前可用 %3。请关闭其他程序、选择较小的模型，或用 --even-if-too-large 强制打开。</translation>
    </message>
    <message>
        <source>The references that this installation is compared with were not found. Install Penfield again, or set PENFIELD_SELFCHECK to the folder that holds them.</source>
        <translation>未找到用于比对此安装的参考数据。请重新安装 Penfield，或将 PENFIELD_SELFCHECK 设为其所在的文件夹。</translation>
    </message>
    <message>
        <source>%1 is compressed: its tensors are kept in memory. Saved uncompressed, they would stay in the file.</source>
        <translation>%1 已压缩：其张量保留在内存中。若以未压缩方式保存，张量会留在文件中。</translation>
    </message>
    <message>
        <source>%1 is not in the checkpoint, and config.json does not say whether it is tied: the embedding&apos;s transpose is used.</source>
        <translation>%1 不在检查点中，而 config.json 没有说明它是否与嵌入共享：使用嵌入的转置。</translation>
    </message>
    <message>
        <source>%1 links are there more than once; their weights are added up.</source>
        <translation>%1 条连接出现不止一次；其权重已相加。</translation>
    </message>
    <message>
        <source>%1 links begin at an id that a feature of layer 0 shares with an error node. The file does not say which is meant; they are shown at the feature.</source>
        <translation>%1 条连接的起始 ID 由第 0 层的一个特征与一个误差节点共用。文件没有说明指的是哪一个；这些连接显示在特征处。</translation>
    </message>
    <message>
        <source>%1 links have no weight, or one that is not a finite number; they are left out.</source>
        <translation>%1 条连接没有权重，或权重不是有限数；已略去。</translation>
    </message>
    <message>
        <source>%1 links lead from a node to itself; they are left out.</source>
        <translation>%1 条连接从节点指向其自身；已略去。</translation>
    </message>
    <message>
        <source>%1 links lead to a node that is not in the file (the first: &quot;%2&quot;); they are left out.</source>
        <translation>%1 条连接指向文件中没有的节点（第一个：“%2”）；已略去。</translation>
    </message>
    <message>
        <source>%1 nodes are of a type that Penfield does not know (&quot;%2&quot;); they are shown as features or tokens.</source>
        <translation>%1 个节点的类型 Penfield 不认识（“%2”）；它们显示为特征或 token。</translation>
    </message>
    <message>
        <source>%1 nodes do not say which feature they are, or say the same as another; they have numbers from %2 on instead.</source>
        <translation>%1 个节点没有说明是哪个特征，或与另一个节点相同；改用从 %2 起的编号。</translation>
    </message>
    <message>
        <source>--minus needs one --target to be taken off from.</source>
        <translation>--minus 需要恰好一个被减的 --target。</translation>
    </message>
    <message>
        <source>A difference needs two tokens, but both are %1. Choose another one.</source>
        <translation>差值需要两个 token，但两者都是 %1。请另选一个。</translation>
    </message>
    <message>
        <source>Edges of a cross-layer transcoder cannot be split into heads: its features write at several layers.</source>
        <translation>跨层转码器的边无法拆分到各个注意力头：其特征在多个层写入。</translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not an array that fits its data. The file is damaged: download it or save it again.</source>
        <translation>文件 %1 中的“%2”不是与其数据相符的数组。文件已损坏：请重新下载或保存。</translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; of node %3 is not %4. The file does not hold a graph that Penfield can read.</source>
        <translation>文件 %1 中，节点 %3 的“%2”不是 %4。该文件不含 Penfield 能读取的图。</translation>
    </message>
    <message>
        <source>In the file %1, &quot;links&quot; is not a list. Check that it is a graph, or download it again.</source>
        <translation>文件 %1 中的“links”不是列表。请检查它是否是图，或重新下载。</translation>
    </message>
    <message>
        <source>In the file %1, &quot;nodes&quot; is not a list. Check that it is a graph, or download it again.</source>
        <translation>文件 %1 中的“nodes”不是列表。请检查它是否是图，或重新下载。</translation>
    </message>
    <message>
        <source>In the file %1, a link does not have the ids of two nodes and a number as its weight. Check that it is a graph, or download it again.</source>
        <translation>文件 %1 中有一条连接缺少两个节点的 ID 或作为权重的数。请检查它是否是图，或重新下载。</translation>
    </message>
    <message>
        <source>In the file %1, a link is not an object in braces. Check that it is a graph, or download it again.</source>
        <translation>文件 %1 中有一条连接不是花括号中的对象。请检查它是否是图，或重新下载。</translation>
    </message>
    <message>
        <source>In the file %1, a node is not an object in braces. Check that it is a graph, or download it again.</source>
        <translation>文件 %1 中有一个节点不是花括号中的对象。请检查它是否是图，或重新下载。</translation>
    </message>
    <message>
        <source>In the file %1, node %2 has no position (&quot;ctx_idx&quot;) from 0 to %3. The file is damaged or not a graph.</source>
        <translation>文件 %1 中，节点 %2 没有 0 到 %3 的位置（“ctx_idx”）。文件已损坏，或不是图。</translation>
    </message>
    <message>
        <source>In the file %1, node %2 is in layer &quot;%3&quot;; graphs have layers from 0 to %4. The file is damaged or not a graph.</source>
        <translation>文件 %1 中，节点 %2 位于层“%3”；图的层为 0 到 %4。文件已损坏，或不是图。</translation>
    </message>
    <message>
        <source>In the file %1, node number %2 has no &quot;node_id&quot;. The file is damaged or not a graph.</source>
        <translation>文件 %1 中，第 %2 个节点没有“node_id”。文件已损坏，或不是图。</translation>
    </message>
    <message>
        <source>It was trained on a model whose weights TransformerLens had changed (%1). Here the model is as it was published, so activations differ from those in training.</source>
        <translation>它在权重经 TransformerLens 改动（%1）的模型上训练。这里的模型与发布时相同，因此激活值与训练时不同。</translation>
    </message>
    <message>
        <source>It was trained on texts without a beginning-of-sequence token; prompts here begin with one.</source>
        <translation>它在没有序列开头 token 的文本上训练；这里的提示词以该 token 开头。</translation>
    </message>
    <message>
        <source>Only an edge of the graph can be split: from a feature, an error or a token to an active feature or a token&apos;s logit after it.</source>
        <translation>只能拆分图中的边：从特征、误差或 token 到其后的激活特征或 token 的 logit。</translation>
    </message>
    <message>
        <source>Reading the graph</source>
        <translation>正在读取图</translation>
    </message>
    <message>
        <source>The direction %1 has %2 numbers, but this model&apos;s residual stream has %3.</source>
        <translation>方向 %1 有 %2 个数，但此模型的残差流有 %3 个。</translation>
    </message>
    <message>
        <source>The direction %1 needs finite numbers and a weight above 0.</source>
        <translation>方向 %1 需要有限数和大于 0 的权重。</translation>
    </message>
    <message>
        <source>The file %1 asks for %2, which data does not need. Running it could do anything, so the file is not opened.</source>
        <translation>文件 %1 要求 %2，而数据并不需要它。运行它可能产生任何后果，因此不打开该文件。</translation>
    </message>
    <message>
        <source>The file %1 asks for rotary positions scaled by &quot;%2&quot;, which Penfield does not compute. It computes default, linear, llama3, yarn and dynamic.</source>
        <translation>文件 %1 要求以“%2”缩放旋转位置编码，Penfield 不计算它。它计算 default、linear、llama3、yarn 和 dynamic。</translation>
    </message>
    <message>
        <source>The file %1 ends before its JSON does. It is incomplete: download or copy it again.</source>
        <translation>文件 %1 在其 JSON 结束之前就结束了。文件不完整：请重新下载或复制。</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle: it was not written or downloaded to its end. Get it again.</source>
        <translation>文件 %1 中途结束：没有完整写入或下载。请重新获取。</translation>
    </message>
    <message>
        <source>The file %1 goes on behind the end of its JSON. Download or copy it again.</source>
        <translation>文件 %1 在其 JSON 结束之后仍有内容。请重新下载或复制。</translation>
    </message>
    <message>
        <source>The file %1 has &quot;%2&quot; twice, so it is not clear which of the two counts. Remove one of them.</source>
        <translation>文件 %1 中“%2”出现两次，无法确定以哪个为准。请删除其中一个。</translation>
    </message>
    <message>
        <source>The file %1 has a text of more than %2 MB, which no graph has. Download it again.</source>
        <translation>文件 %1 含有超过 %2 MB 的文本，图不会如此。请重新下载。</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 nodes, or nodes of more than %3 MB: too much to be shown. Prune the graph where it was made.</source>
        <translation>文件 %1 的节点超过 %2 个，或节点数据超过 %3 MB：过多而无法显示。请在生成该图的程序中剪枝。</translation>
    </message>
    <message>
        <source>The file %1 holds %2 bytes beside its arrays; at most %3 are read. Check that it is the right file.</source>
        <translation>文件 %1 在数组之外有 %2 字节；最多读取 %3 字节。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>The file %1 holds a number that cannot be read: it is too large, or wrongly written. Download or copy the file again.</source>
        <translation>文件 %1 含有无法读取的数：过大或写法错误。请重新下载或复制该文件。</translation>
    </message>
    <message>
        <source>The file %1 holds a text with an escape (a backslash and what follows) that stands for no character. Download or copy the file again.</source>
        <translation>文件 %1 的文本中含有不代表任何字符的转义（反斜杠及其后的内容）。请重新下载或复制该文件。</translation>
    </message>
    <message>
        <source>The file %1 holds more than %2 values beside its arrays, as no graph does. Check that it is the right file.</source>
        <translation>文件 %1 在数组之外有超过 %2 个值，图不会如此。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>The file %1 holds nothing but white space. Download or copy it again.</source>
        <translation>文件 %1 只含空白字符。请重新下载或复制。</translation>
    </message>
    <message>
        <source>The file %1 is a web page that was saved in place of the file. Download the file itself; a login may be needed.</source>
        <translation>文件 %1 是网页，被保存成了该文件。请下载文件本身；可能需要登录。</translation>
    </message>
    <message>
        <source>The file %1 is a zip archive, not a safetensors file. If it holds pickled weights, save them as safetensors.</source>
        <translation>文件 %1 是 zip 归档，不是 safetensors 文件。如果其中是 pickle 权重，请保存为 safetensors。</translation>
    </message>
    <message>
        <source>The file %1 is an archive, but not one that torch.save wrote: it has no data.pkl.</source>
        <translation>文件 %1 是归档，但不是由 torch.save 写出的：其中没有 data.pkl。</translation>
    </message>
    <message>
        <source>The file %1 is compressed, which torch.save does not do. Save it again, or unpack it.</source>
        <translation>文件 %1 已压缩，而 torch.save 不会压缩。请重新保存，或将其解压。</translation>
    </message>
    <message>
        <source>The file %1 is not a complete pickle that holds data. Download it or save it again.</source>
        <translation>文件 %1 不是含有数据的完整 pickle。请重新下载或保存。</translation>
    </message>
    <message>
        <source>The file %1 is not a graph that circuit-tracer saved: &quot;%2&quot; is missing or does not fit the rest.</source>
        <translation>文件 %1 不是 circuit-tracer 保存的图：“%2”缺失，或与其余部分不符。</translation>
    </message>
    <message>
        <source>The file %1 is not an attribution graph: it does not hold an object in braces.</source>
        <translation>文件 %1 不是归因图：其中没有花括号中的对象。</translation>
    </message>
    <message>
        <source>The file %1 is not an attribution graph: it has no &quot;%2&quot;.</source>
        <translation>文件 %1 不是归因图：缺少“%2”。</translation>
    </message>
    <message>
        <source>The file %1 is not correct JSON: %2 (byte %3). Download or copy it again.</source>
        <translation>文件 %1 不是正确的 JSON：%2（字节 %3）。请重新下载或复制。</translation>
    </message>
    <message>
        <source>The file %1 is not correct JSON: a comma, a colon, a bracket or a quote is missing, or stands where none may. Download or copy the file again.</source>
        <translation>文件 %1 不是正确的 JSON：缺少逗号、冒号、括号或引号，或它们出现在不该出现的地方。请重新下载或复制该文件。</translation>
    </message>
    <message>
        <source>The file %1 is only a pointer of Git LFS, which stands for the real one. Run &quot;git lfs pull&quot; in its folder, or download the file itself.</source>
        <translation>文件 %1 只是代表真实文件的 Git LFS 指针。请在其文件夹中运行“git lfs pull”，或下载文件本身。</translation>
    </message>
    <message>
        <source>The file %1 nests its JSON more than %2 levels deep, which no graph does. Download it again.</source>
        <translation>文件 %1 的 JSON 嵌套超过 %2 层，图不会如此。请重新下载。</translation>
    </message>
    <message>
        <source>The file %1 uses the pickle operation %2, which data does not need. The file is not opened.</source>
        <translation>文件 %1 使用了 pickle 操作 %2，而数据并不需要它。不打开该文件。</translation>
    </message>
    <message>
        <source>The file %1 was saved on a machine of the other byte order (big-endian). Save it on an ordinary one.</source>
        <translation>文件 %1 是在另一种字节序（大端）的机器上保存的。请在普通机器上保存。</translation>
    </message>
    <message>
        <source>The file does not say how probable its answers are; all of them count the same.</source>
        <translation>文件没有说明各回答的概率；所有回答同等计算。</translation>
    </message>
    <message>
        <source>The file has the ids of the prompt&apos;s tokens, not their texts; the ids are shown.</source>
        <translation>文件只有提示词各 token 的 ID，没有其文本；显示的是 ID。</translation>
    </message>
    <message>
        <source>The graph cannot be saved in %1 (%2). Is there room on the disk?</source>
        <translation>无法将图保存到 %1（%2）。磁盘还有空间吗？</translation>
    </message>
    <message>
        <source>The graph has no answers (logit nodes), so no node can be told to matter more than another.</source>
        <translation>该图没有回答（logit 节点），因此无法判断哪个节点更重要。</translation>
    </message>
    <message>
        <source>The id %1 belongs to several nodes; only the first of each id is shown (%2 left out).</source>
        <translation>ID %1 属于多个节点；每个 ID 只显示第一个（略去 %2 个）。</translation>
    </message>
    <message>
        <source>The input was scaled to an average norm in training. The factor is taken to be folded into the weights, as SAELens does when it saves; if the unexplained share of a prompt is large, it was not.</source>
        <translation>训练时输入被缩放到平均范数。这里认为该系数已折入权重，如 SAELens 保存时的做法；如果某提示词的未解释比例很大，则说明并未折入。</translation>
    </message>
    <message>
        <source>The model&apos;s tokenizer makes more than %1 bytes out of this text: its tokenizer.json multiplies what it is given. Shorten the text, or download the tokenizer again.</source>
        <translation>模型的分词器把此文本变成了超过 %1 字节：其 tokenizer.json 会成倍放大输入。请缩短文本，或重新下载分词器。</translation>
    </message>
    <message>
        <source>The prompt is empty. This model has no tokenizer.json, so type token ids from 0 to %1, for example: 3 1 2.</source>
        <translation>提示词为空。此模型没有 tokenizer.json，请输入 0 到 %1 的 token ID，例如：3 1 2。</translation>
    </message>
    <message>
        <source>The reference %1 is damaged. Install Penfield again.</source>
        <translation>参考数据 %1 已损坏。请重新安装 Penfield。</translation>
    </message>
    <message>
        <source>The token %1 is named twice among the targets of the graph. Name it once.</source>
        <translation>图的目标中 token %1 出现了两次。请只指定一次。</translation>
    </message>
    <message>
        <source>There is no config.yaml: features are taken to read hook_resid_mid and to write hook_mlp_out.</source>
        <translation>没有 config.yaml：认为特征读取 hook_resid_mid 并写入 hook_mlp_out。</translation>
    </message>
    <message>
        <source>There is no token %1 in this model: its ids are 0 to %2.</source>
        <translation>此模型中没有 token %1：其 ID 为 0 到 %2。</translation>
    </message>
    <message>
        <source>There is no tokenizer.json in the model&apos;s folder, so a prompt is token ids, for example 17 4 256, and a token is shown as its id, #17. To type text, put the tokenizer.json that belongs to the model beside config.json and open the model again.</source>
        <translation>模型文件夹中没有 tokenizer.json，因此提示词由 token ID 组成，例如 17 4 256，而 token 显示为其 ID，如 #17。若要输入文本，请将属于该模型的 tokenizer.json 放在 config.json 旁边，然后重新打开模型。</translation>
    </message>
    <message>
        <source>This edge passes the attention of layers %1 to %2, not of layer %3.</source>
        <translation>这条边经过第 %1 到 %2 层的注意力，而不经过第 %3 层。</translation>
    </message>
    <message>
        <source>This model has attention only, so it has no neurons. Open a dictionary of its residual stream.</source>
        <translation>此模型只有注意力，因此没有神经元。请打开其残差流的字典。</translation>
    </message>
    <message>
        <source>Token %1 cannot be a target: this model predicts %2 tokens, counted from 0.</source>
        <translation>token %1 不能作为目标：此模型预测 %2 个 token，从 0 开始计数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a token id. This model has no tokenizer.json, so a prompt is ids from 0 to %2, for example: 3 1 2.</source>
        <translation>“%1”不是 token ID。此模型没有 tokenizer.json，因此提示词由 0 到 %2 的 ID 组成，例如：3 1 2。</translation>
    </message>
    <message>
        <source>hook_mlp_in is read as TransformerLens defines it: the residual before the MLP&apos;s norm.</source>
        <translation>hook_mlp_in 按 TransformerLens 的定义读取：MLP 归一化之前的残差。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one token of this model. Name one; a space before a word is part of its token.</source>
        <translation>“%1”不是此模型的单个 token。请指定一个；单词前的空格属于其 token。</translation>
    </message>
    <message>
        <source>The file %1 has a prompt of %2 tokens; graphs of up to %3 can be shown.</source>
        <translation>文件 %1 的提示有 %2 个 token；最多可显示 %3 个 token 的图。</translation>
    </message>
    <message>
        <source>The file %1 leads to &quot;%2&quot;, which is not a file beside it.</source>
        <translation>文件 %1 指向“%2”，但其旁边没有这个文件。</translation>
    </message>
    <message>
        <source>The file %1 of feature details is damaged. Download or copy it again.</source>
        <translation>特征详情文件 %1 已损坏。请重新下载或复制。</translation>
    </message>
    <message>
        <source>The file %1 unpacks to more than %2 MB, as no feature details do.</source>
        <translation>文件 %1 解压后超过 %2 MB，特征详情不会如此。</translation>
    </message>
    <message>
        <source>A dictionary or a feature database belongs to a model. Name the model, too.</source>
        <translation>字典或特征数据库属于某个模型。请同时给出模型。</translation>
    </message>
    <message>
        <source>A graph&apos;s file has no run of its model: of %1, only the views graph and window can be drawn, without --ablate and --select.</source>
        <translation>图文件没有其模型的运行：对于 %1，只能绘制视图 graph 和 window，且不能使用 --ablate 与 --select。</translation>
    </message>
    <message>
        <source>%1 already was what the touch asked for, so it had no effect.</source>
        <translation>%1 原本就是干预所要求的值，因此干预没有效果。</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation>%1 超过 %2 行。</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. The first line names the columns: prompt, counterfactual, answer, foil, and template if there are several wordings.</source>
        <translation>%1 没有列“%2”。第一行给出列名：prompt、counterfactual、answer、foil；若有多种措辞，还有 template。</translation>
    </message>
    <message>
        <source>%1 has two columns “%2”. Keep one.</source>
        <translation>%1 有两个“%2”列。请只保留一个。</translation>
    </message>
    <message>
        <source>%1 holds nothing where it was touched, so the touch had no effect.</source>
        <translation>%1 在干预处没有任何值，因此干预没有效果。</translation>
    </message>
    <message>
        <source>%1 is empty. The first line names the columns: prompt, counterfactual, answer, foil, template.</source>
        <translation>%1 为空。第一行给出列名：prompt、counterfactual、answer、foil、template。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB. A table of prompts is small: is it the right file?</source>
        <translation>%1 大于 16 MB。提示词表格应很小：文件是否正确？</translation>
    </message>
    <message>
        <source>%1 is no direction. It must hold one row of numbers: a *.npy of float32 or float64, or text.</source>
        <translation>%1 不是方向。它必须含有一行数字：float32 或 float64 的 *.npy，或文本。</translation>
    </message>
    <message>
        <source>%1 is not active where it was touched, so the touch had no effect.</source>
        <translation>%1 在干预处未激活，因此干预没有效果。</translation>
    </message>
    <message>
        <source>%1 is touched in the prompt only: the intact run has no errors of generated tokens.</source>
        <translation>%1 只在提示词中受到干预：原始运行没有生成 token 的误差。</translation>
    </message>
    <message>
        <source>%1 lies outside of the constrained layers, where nothing is added.</source>
        <translation>%1 位于受约束层之外，那里不会添加任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2 other places can be edited as easily to undo the answer: an edit here shows control, not that the function lives here.</source>
        <translation>%2 个其他位置中有 %1 个同样容易通过编辑撤销该回答：在此处编辑能说明可控制，但不能说明该功能位于此处。</translation>
    </message>
    <message>
        <source>%1 of %2 pieces add nothing that a random unit would not; without all of them %3 of the score is lost.</source>
        <translation>%2 个部件中有 %1 个的贡献不超过随机单元；全部去掉后，得分损失 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 pieces seem dispensable one by one, but without all of them %3 of the score is lost: they stand in for each other.</source>
        <translation>%2 个部件中有 %1 个单独看似可有可无，但全部去掉后得分损失 %3：它们可以互相替代。</translation>
    </message>
    <message>
        <source>%1 of the effect disappears when the part that later layers never read is removed: likely a dormant road.</source>
        <translation>去掉后续各层从不读取的部分后，%1 的效应消失：很可能是休眠通路。</translation>
    </message>
    <message>
        <source>%1 of the prompts move the wrong way (rank correlation of the mean %2).</source>
        <translation>%1 的提示词变化方向相反（均值的秩相关为 %2）。</translation>
    </message>
    <message>
        <source>%1 pairs were asked for; choose between 1 and %2.</source>
        <translation>要求了 %1 对；请选择 1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>%1 was not active where it was touched: the touch turned it on.</source>
        <translation>%1 在干预处原本未激活：干预使其激活。</translation>
    </message>
    <message>
        <source>%1 was to become %2 at position %3, but %4 was read back.</source>
        <translation>%1 在位置 %3 处应变为 %2，但读回的是 %4。</translation>
    </message>
    <message>
        <source>%1, line %2: a quote opens here and never closes.</source>
        <translation>%1，第 %2 行：引号在此打开，却从未关闭。</translation>
    </message>
    <message>
        <source>%1, line %2: text follows a closing quote. Double the quotes inside quoted text.</source>
        <translation>%1，第 %2 行：右引号之后还有文本。引号内文本中的引号请写两次。</translation>
    </message>
    <message>
        <source>%1, line %2: the answer is its own foil, so the score can only be 0. The foil is the counterfactual&apos;s answer.</source>
        <translation>%1，第 %2 行：回答与其干扰项相同，得分只能为 0。干扰项是反事实的回答。</translation>
    </message>
    <message>
        <source>%1, line %2: the answer or the foil is empty.</source>
        <translation>%1，第 %2 行：回答或干扰项为空。</translation>
    </message>
    <message>
        <source>%1, line %2: the counterfactual is the prompt itself. Change what the answer depends on.</source>
        <translation>%1，第 %2 行：反事实与提示词相同。请更改回答所依赖的内容。</translation>
    </message>
    <message>
        <source>%1, line %2: the prompt or its counterfactual is empty.</source>
        <translation>%1，第 %2 行：提示词或其反事实为空。</translation>
    </message>
    <message>
        <source>%1, line %2: there are %3 columns instead of %4. Put text that holds a separator in quotes.</source>
        <translation>%1，第 %2 行：有 %3 列，而不是 %4 列。含有分隔符的文本请加引号。</translation>
    </message>
    <message>
        <source>%1, line %2: there are more than %3 columns.</source>
        <translation>%1，第 %2 行：超过 %3 列。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not text in UTF-8. Save the table as CSV in UTF-8.</source>
        <translation>%1，第 %2 行：不是 UTF-8 文本。请将表格保存为 UTF-8 的 CSV。</translation>
    </message>
    <message>
        <source>--head takes LAYER:HEAD, for example 3:5; &quot;%1&quot; is not that.</source>
        <translation>--head 需要“层:头”，例如 3:5；“%1”不是这种形式。</translation>
    </message>
    <message>
        <source>A claim about a direction, or about features of one layer.</source>
        <translation>关于一个方向的论断，或关于同一层特征的论断。</translation>
    </message>
    <message>
        <source>A claim about fewer units, or a model with more of them.</source>
        <translation>涉及更少单元的论断，或单元更多的模型。</translation>
    </message>
    <message>
        <source>A dictionary that reconstructs more.</source>
        <translation>重构程度更高的字典。</translation>
    </message>
    <message>
        <source>A direction that works by what later layers read, within the values that prompts reach.</source>
        <translation>通过后续各层所读取的内容起作用、且不超出提示词可达取值的方向。</translation>
    </message>
    <message>
        <source>A direction without a vector cannot be touched.</source>
        <translation>没有向量的方向无法干预。</translation>
    </message>
    <message>
        <source>A graph of components compares two prompts. Name the other one with --counterfactual.</source>
        <translation>组件图比较两个提示词。请用 --counterfactual 指定另一个。</translation>
    </message>
    <message>
        <source>A graph of components explains one number. Name one --target, or one and what is taken off with --minus.</source>
        <translation>组件图解释一个数。请指定一个 --target，或再用 --minus 指定要减去的一个。</translation>
    </message>
    <message>
        <source>A knife that is known to be the right one for this question.</source>
        <translation>已知适合此问题的切法。</translation>
    </message>
    <message>
        <source>A part of it: kept alone it reproduces %1; put into the counterfactual %2.</source>
        <translation>只是其中一部分：单独保留时重现 %1；放入反事实时重现 %2。</translation>
    </message>
    <message>
        <source>A template is %1 bytes long; at most %2 can be used.</source>
        <translation>一个模板长 %1 字节；最多可用 %2 字节。</translation>
    </message>
    <message>
        <source>Ablation types</source>
        <translation>消融类型</translation>
    </message>
    <message>
        <source>Adding random units</source>
        <translation>正在添加随机单元</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; the word &quot;%2&quot; changes how the prompt itself is split into tokens. Choose another word, or end the prompt where a word ends.</source>
        <translation>在“%1”之后，单词“%2”会改变提示词本身的 token 切分。请换一个词，或让提示词在词的末尾结束。</translation>
    </message>
    <message>
        <source>All %1 prompts have the same score, so no spread can be estimated. Use prompts that differ, or another score.</source>
        <translation>全部 %1 个提示词得分相同，无法估计离散程度。请使用有差异的提示词，或换一种得分。</translation>
    </message>
    <message>
        <source>All prompts are of one template, so nothing is known of other wordings. Add a second template; eight or more give a narrow interval.</source>
        <translation>所有提示词都来自同一模板，因此其他措辞的情况未知。请添加第二个模板；八个或更多可得到较窄的区间。</translation>
    </message>
    <message>
        <source>Alone it costs %1, and %2 alone %3, but both together cost %4: they cancel each other. The claim should name both.</source>
        <translation>单独去掉它损失 %1，单独去掉 %2 损失 %3，但两者都去掉损失 %4：它们互相抵消。论断应同时写明两者。</translation>
    </message>
    <message>
        <source>Alone it costs %1, but with %2 also off it costs %3 (interaction %4): these back each other up. The claim should name both.</source>
        <translation>单独去掉它损失 %1，但 %2 也关闭时损失 %3（交互作用 %4）：它们互为后备。论断应同时写明两者。</translation>
    </message>
    <message>
        <source>An edit that was really optimised under the same budget at every place.</source>
        <translation>在每个位置以相同预算真正优化得到的编辑。</translation>
    </message>
    <message>
        <source>Attribution against effects</source>
        <translation>归因与效应</translation>
    </message>
    <message>
        <source>Claims about neurons, tokens and errors cannot be tested yet. Choose features, heads or directions.</source>
        <translation>关于神经元、token 和误差的论断尚不能检验。请选择特征、注意力头或方向。</translation>
    </message>
    <message>
        <source>Claims are tested by the logit difference of answer and foil; choose that as the score.</source>
        <translation>论断以回答与干扰项的 logit 差检验；请将其选为得分。</translation>
    </message>
    <message>
        <source>Clear in %1 of %2 templates; in the worst %3 of the score is lost.</source>
        <translation>在 %2 个模板中有 %1 个明确成立；最差的一个损失 %3 的得分。</translation>
    </message>
    <message>
        <source>Comparing predictions with effects</source>
        <translation>正在比较预测与效应</translation>
    </message>
    <message>
        <source>Constraining layers holds what their features write to, but no dictionary is open. Open one first.</source>
        <translation>约束层会固定其特征所写入的内容，但未打开字典。请先打开一个。</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Controls that do as much, or more controls.</source>
        <translation>效果相同的对照，或更多对照。</translation>
    </message>
    <message>
        <source>Cutting everything of this kind changes nothing, so there is nothing that it could keep.</source>
        <translation>切除所有这类单元也没有变化，因此没有它能保留的内容。</translation>
    </message>
    <message>
        <source>Does taking the units away lower the score, or raise it?</source>
        <translation>去掉这些单元会降低得分，还是提高得分？</translation>
    </message>
    <message>
        <source>Dormant direction</source>
        <translation>休眠方向</translation>
    </message>
    <message>
        <source>Dose and response</source>
        <translation>剂量与反应</translation>
    </message>
    <message>
        <source>Doses between those tried; beyond the way from prompt to counterfactual nothing was judged.</source>
        <translation>所试剂量之间的剂量；从提示词到反事实的范围之外未作判断。</translation>
    </message>
    <message>
        <source>Each of %1 other places needs a longer edit to undo the answer.</source>
        <translation>%1 个其他位置都需要更长的编辑才能撤销该回答。</translation>
    </message>
    <message>
        <source>Each of the %1 pieces adds more than a random unit would.</source>
        <translation>%1 个部件中每个的贡献都大于随机单元。</translation>
    </message>
    <message>
        <source>Edit elsewhere</source>
        <translation>别处编辑</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>等价性</translation>
    </message>
    <message>
        <source>Equivalent within 10 % on average (%1), yet stronger on %2 prompts and weaker on %3: it differs always the same way.</source>
        <translation>平均在 10 % 以内等价（%1），但在 %2 个提示词上更强，在 %3 个上更弱：差异总是朝同一方向。</translation>
    </message>
    <message>
        <source>Equivalent within 10 %: the circuit&apos;s score differs by %1.</source>
        <translation>在 10 % 以内等价：电路的得分相差 %1。</translation>
    </message>
    <message>
        <source>Every prompt differs from every other in its answer or a nuisance, so the rest cannot be told from them.</source>
        <translation>每个提示词的回答或无关因素都与其他提示词不同，因此无法将其余部分与它们区分开。</translation>
    </message>
    <message>
        <source>Every way of cutting it says the same: %1 to %2 of the score.</source>
        <translation>每种切法的结果一致：得分的 %1 到 %2。</translation>
    </message>
    <message>
        <source>Every word of {%1} has the same answer, so no counterfactual changes it. Add a word with another.</source>
        <translation>{%1} 的每个词都有相同的回答，因此没有反事实能改变它。请添加一个回答不同的词。</translation>
    </message>
    <message>
        <source>Evidence cannot be written to %1 (%2). Is there room on the disk?</source>
        <translation>无法将证据写入 %1（%2）。磁盘空间是否足够？</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Gradients predict the effects of %1 units with r = %2; %3 of %4 large effects were predicted small.</source>
        <translation>梯度预测了 %1 个单元的效应，r = %2；%4 个大效应中有 %3 个被预测为小。</translation>
    </message>
    <message>
        <source>Groups of three and more, which were not tried.</source>
        <translation>三个及以上的组合，尚未尝试。</translation>
    </message>
    <message>
        <source>Holds in %1 of %2 templates; in template %3 only %4 of the score is lost. The claim is about the former.</source>
        <translation>在 %2 个模板中有 %1 个成立；在模板 %3 中只损失 %4 的得分。论断针对前者。</translation>
    </message>
    <message>
        <source>Holds in all %1 templates; in the worst %2 of the score is lost.</source>
        <translation>在全部 %1 个模板中成立；最差的一个损失 %2 的得分。</translation>
    </message>
    <message>
        <source>In the template “%1” a brace closes that was never opened. Write }} for a brace.</source>
        <translation>模板“%1”中有一个右花括号没有对应的左花括号。花括号请写成 }}。</translation>
    </message>
    <message>
        <source>In the template “%1” a brace opens no slot. Write {name}, or {{ for a brace.</source>
        <translation>模板“%1”中有一个左花括号没有打开空位。请写成 {name}，花括号请写成 {{。</translation>
    </message>
    <message>
        <source>In which range of doses does it hold? Usual is one standard deviation to either side.</source>
        <translation>它在哪个剂量范围内成立？通常为上下各一个标准差。</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>独立性</translation>
    </message>
    <message>
        <source>Is it the mechanism, or a mechanism? Usual is “a”: others may do the same.</source>
        <translation>它是唯一机制，还是机制之一？通常选“之一”：其他单元也可能起同样作用。</translation>
    </message>
    <message>
        <source>It costs %1 here and %2 on %3 other behaviours.</source>
        <translation>它在此处损失 %1，在 %3 种其他行为上损失 %2。</translation>
    </message>
    <message>
        <source>It costs %1 here and %2 on other behaviours: a vital unit, not a unit for this.</source>
        <translation>它在此处损失 %1，在其他行为上损失 %2：是普遍关键的单元，而非专用于此的单元。</translation>
    </message>
    <message>
        <source>It costs %1 here and %2 on other behaviours: too little to tell them apart.</source>
        <translation>它在此处损失 %1，在其他行为上损失 %2：差异太小，无法区分。</translation>
    </message>
    <message>
        <source>It costs %1 here, but also %2 on other behaviours.</source>
        <translation>它在此处损失 %1，但在其他行为上也损失 %2。</translation>
    </message>
    <message>
        <source>It depends on how it is cut: %1 to %2 of the score. The claim holds for some knives only.</source>
        <translation>结果取决于切法：得分的 %1 到 %2。论断只对部分切法成立。</translation>
    </message>
    <message>
        <source>It does %1 of what swapping the whole site does: likely a dormant road. Of its effect %2 remains when the part that later layers never read is removed.</source>
        <translation>它的作用是替换整个位置的 %1：很可能是休眠通路。去掉后续各层从不读取的部分后，其效应剩下 %2。</translation>
    </message>
    <message>
        <source>It works by what later layers read: %1 of its effect remains without the rest, and it stays within the values that prompts reach.</source>
        <translation>它通过后续各层所读取的内容起作用：去掉其余部分后仍有 %1 的效应，且不超出提示词可达的取值。</translation>
    </message>
    <message>
        <source>Keeping the chosen edges</source>
        <translation>正在保留所选的边</translation>
    </message>
    <message>
        <source>Kept alone it reproduces %1, which is neither clearly enough nor more than random circuits keep.</source>
        <translation>单独保留时重现 %1，既不算明显足够，也不多于随机电路所保留的。</translation>
    </message>
    <message>
        <source>Kept alone it reproduces %1: more than all of it. Something that works against it is missing.</source>
        <translation>单独保留时重现 %1：超过全部。缺少了与其作用相反的部分。</translation>
    </message>
    <message>
        <source>Kept alone it reproduces %1; put into the counterfactual %2.</source>
        <translation>单独保留时重现 %1；放入反事实时重现 %2。</translation>
    </message>
    <message>
        <source>Layer %1 has no dictionary, so it has no error either. Choose a layer that has one.</source>
        <translation>第 %1 层没有字典，因此也没有误差。请选择有字典的层。</translation>
    </message>
    <message>
        <source>Layers %1 to %2 cannot be constrained: the model&apos;s layers are 0 to %3.</source>
        <translation>无法约束第 %1 到 %2 层：模型的层为 0 到 %3。</translation>
    </message>
    <message>
        <source>Matched random control</source>
        <translation>匹配的随机对照</translation>
    </message>
    <message>
        <source>Measuring controls</source>
        <translation>正在测量对照</translation>
    </message>
    <message>
        <source>Measuring doses</source>
        <translation>正在测量剂量</translation>
    </message>
    <message>
        <source>Measuring random circuits</source>
        <translation>正在测量随机电路</translation>
    </message>
    <message>
        <source>Minimality</source>
        <translation>最小性</translation>
    </message>
    <message>
        <source>More of the counterfactual&apos;s value does more (rank correlation %1); %2 of the prompts move the wrong way. Verified from the prompt&apos;s own value to its counterfactual&apos;s.</source>
        <translation>反事实的值越多，作用越大（秩相关 %1）；%2 的提示词变化方向相反。已从提示词自身的值验证到其反事实的值。</translation>
    </message>
    <message>
        <source>More prompts in every cell of answer and nuisance.</source>
        <translation>在回答与无关因素的每一格中有更多提示词。</translation>
    </message>
    <message>
        <source>More prompts, more controls, or further checks.</source>
        <translation>更多提示词、更多对照，或进一步的检查。</translation>
    </message>
    <message>
        <source>More units really touched.</source>
        <translation>更多真正受到干预的单元。</translation>
    </message>
    <message>
        <source>More units to compare with, or another knife for the rest.</source>
        <translation>更多可供比较的单元，或对其余部分换一种切法。</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>必要性</translation>
    </message>
    <message>
        <source>Needed as a constant: set to zero it costs %1, at its average or at another prompt&apos;s value nothing. It carries no information about this task.</source>
        <translation>只作为常量被需要：设为零时损失 %1，取其平均值或另一提示词的值时没有损失。它不携带此任务的信息。</translation>
    </message>
    <message>
        <source>Needed: without it the score loses %1 (%2). Not shown to be the only route.</source>
        <translation>被需要：没有它，得分损失 %1（%2）。尚未证明它是唯一途径。</translation>
    </message>
    <message>
        <source>No dependence shown (p = %1 inside %2 cells), but a leak of a tenth would have been seen only %3 of the time.</source>
        <translation>未显示出依赖（在 %2 格内 p = %1），但十分之一的泄漏也只有 %3 的机会被发现。</translation>
    </message>
    <message>
        <source>No dictionary that can stand in for the model&apos;s layers is open, so nothing is left unexplained by one. Of the claim&apos;s effect %1 flows by moved attention.</source>
        <translation>未打开可替代模型各层的字典，因此没有字典未能解释的部分。论断的效应中有 %1 经由移动的注意力传递。</translation>
    </message>
    <message>
        <source>No dose does anything, though changing everything at its place does.</source>
        <translation>任何剂量都没有作用，尽管改变其位置上的全部内容有作用。</translation>
    </message>
    <message>
        <source>No other behaviour was given, so nothing is known of what else it costs.</source>
        <translation>未给出其他行为，因此不知道它还会造成哪些损失。</translation>
    </message>
    <message>
        <source>No prompt has a score. Add prompts that the model can run.</source>
        <translation>没有任何提示词有得分。请添加模型能够运行的提示词。</translation>
    </message>
    <message>
        <source>No way of cutting it shows an effect (%1 to %2 of the score), so there is nothing to agree on.</source>
        <translation>任何切法都不显示效应（得分的 %1 到 %2），因此无从谈一致。</translation>
    </message>
    <message>
        <source>None of %1 others backs it up or cancels it; the largest interaction is %2 with %3.</source>
        <translation>其他 %1 个单元中没有一个为它后备或将其抵消；最大的交互作用为 %2，与 %3。</translation>
    </message>
    <message>
        <source>None of %1 units has a large effect here, so there is nothing to predict.</source>
        <translation>%1 个单元在此处都没有大效应，因此无可预测。</translation>
    </message>
    <message>
        <source>Not enough: kept alone it reproduces %1; put into the counterfactual %2.</source>
        <translation>不足够：单独保留时重现 %1；放入反事实时重现 %2。</translation>
    </message>
    <message>
        <source>Not equivalent: the circuit&apos;s score differs by %1.</source>
        <translation>不等价：电路的得分相差 %1。</translation>
    </message>
    <message>
        <source>Not needed: without it the score loses %1 (%2), while cutting everything at its place costs %3.</source>
        <translation>不被需要：没有它，得分损失 %1（%2），而切除其位置上的全部内容损失 %3。</translation>
    </message>
    <message>
        <source>Nothing can be added at %1: it is only read. Touch %2 instead.</source>
        <translation>无法在 %1 处添加任何内容：它只供读取。请改为干预 %2。</translation>
    </message>
    <message>
        <source>Nothing can be changed at %1 of this model. Choose the output of an attention or of an MLP.</source>
        <translation>在此模型的 %1 处无法更改任何内容。请选择注意力或 MLP 的输出。</translation>
    </message>
    <message>
        <source>Nothing is to be generated. Ask for at least one token.</source>
        <translation>没有要生成的内容。请至少要求一个 token。</translation>
    </message>
    <message>
        <source>Nothing is touched. Use --ablate, --set, --scale, --add, --mean, --resample or --ablate-group.</source>
        <translation>没有任何干预。请使用 --ablate、--set、--scale、--add、--mean、--resample 或 --ablate-group。</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>尚未尝试任何内容。</translation>
    </message>
    <message>
        <source>On %1 of the prompts it is pushed to values that no prompt reaches: likely a dormant road.</source>
        <translation>在 %1 的提示词上，它被推到任何提示词都达不到的值：很可能是休眠通路。</translation>
    </message>
    <message>
        <source>On natural prompts only %1 of how it varies goes with the answer: it lies dormant.</source>
        <translation>在自然提示词上，其变化中只有 %1 随回答而变：它处于休眠状态。</translation>
    </message>
    <message>
        <source>On which prompts? Write templates, or open a table of prompts with their counterfactuals.</source>
        <translation>在哪些提示词上？请编写模板，或打开含有反事实的提示词表格。</translation>
    </message>
    <message>
        <source>Only %1 controls of this kind exist; the smallest possible p is %2, so chance cannot be told apart.</source>
        <translation>这类对照只有 %1 个；p 最小只能为 %2，因此无法与偶然区分。</translation>
    </message>
    <message>
        <source>Only %1 matched controls exist; the smallest possible p is %2. At least %3 are needed.</source>
        <translation>匹配对照只有 %1 个；p 最小只能为 %2。至少需要 %3 个。</translation>
    </message>
    <message>
        <source>Only features have a matched control so far. Take the other touches away.</source>
        <translation>目前只有特征有匹配对照。请移除其他干预。</translation>
    </message>
    <message>
        <source>Other behaviours of about the same difficulty.</source>
        <translation>难度相近的其他行为。</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>搭档</translation>
    </message>
    <message>
        <source>Patching needs two prompts of equally many tokens: the clean one has %1, the corrupted one %2.</source>
        <translation>修补需要两个 token 数相同的提示词：干净提示词有 %1 个，损坏提示词有 %2 个。</translation>
    </message>
    <message>
        <source>Patching</source>
        <translation>修补</translation>
    </message>
    <message>
        <source>Position %1 lies after the prompt: %2 is touched in generated tokens only.</source>
        <translation>位置 %1 在提示词之后：%2 只在生成的 token 中受到干预。</translation>
    </message>
    <message>
        <source>Position %1 lies after the prompt: %2 is touched up to position %3.</source>
        <translation>位置 %1 在提示词之后：%2 受到干预直到位置 %3。</translation>
    </message>
    <message>
        <source>Predicting effects</source>
        <translation>正在预测效应</translation>
    </message>
    <message>
        <source>Prompt %1 of the family has %2 tokens and its counterfactual %3. Positions can only be compared when both have as many: choose fillers of equal length.</source>
        <translation>提示词族中的提示词 %1 有 %2 个 token，其反事实有 %3 个。只有两者 token 数相同才能比较位置：请选择等长的填充词。</translation>
    </message>
    <message>
        <source>Prompts from which something can be concluded.</source>
        <translation>可以从中得出结论的提示词。</translation>
    </message>
    <message>
        <source>Prompts on which circuit and model differ.</source>
        <translation>电路与模型表现不同的提示词。</translation>
    </message>
    <message>
        <source>Prompts on which the model prefers the right answer.</source>
        <translation>模型更倾向于正确回答的提示词。</translation>
    </message>
    <message>
        <source>Prompts, or a knife, with which the loss is another.</source>
        <translation>使损失有所不同的提示词或切法。</translation>
    </message>
    <message>
        <source>Putting the counterfactual&apos;s value of this direction in changes nothing, so there is no road to ask about.</source>
        <translation>放入此方向的反事实值没有任何变化，因此没有可供检验的通路。</translation>
    </message>
    <message>
        <source>Reading every layer&apos;s answer</source>
        <translation>正在读取每一层的回答</translation>
    </message>
    <message>
        <source>Reading the attention patterns</source>
        <translation>正在读取注意力模式</translation>
    </message>
    <message>
        <source>Running the prompts</source>
        <translation>正在运行提示词</translation>
    </message>
    <message>
        <source>Scoring the graph</source>
        <translation>正在为图评分</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异性</translation>
    </message>
    <message>
        <source>Sufficiency</source>
        <translation>充分性</translation>
    </message>
    <message>
        <source>Templates that differ more from these: what was tested is near to what was chosen.</source>
        <translation>与这些差别更大的模板：检验所用的与选择所用的很接近。</translation>
    </message>
    <message>
        <source>The checks that were run do not decide the matter.</source>
        <translation>已运行的检查不足以定论。</translation>
    </message>
    <message>
        <source>The circuit&apos;s score differs by %1: neither equivalent within 10 % nor clearly another.</source>
        <translation>电路的得分相差 %1：既非在 10 % 以内等价，也非明显不同。</translation>
    </message>
    <message>
        <source>The claim is about features of layer %1, but no dictionary of that layer is open.</source>
        <translation>论断涉及第 %1 层的特征，但未打开该层的字典。</translation>
    </message>
    <message>
        <source>The claim is about features, but no dictionary is open. Open the one that it was made with.</source>
        <translation>论断涉及特征，但未打开字典。请打开建立论断时所用的字典。</translation>
    </message>
    <message>
        <source>The claim is about the token &quot;%1&quot;, but not every prompt of the family has one.</source>
        <translation>论断涉及 token“%1”，但并非提示词族中的每个提示词都有它。</translation>
    </message>
    <message>
        <source>The claim is about whole components, which cannot hide a dormant direction.</source>
        <translation>论断涉及整个组件，其中不会隐藏休眠方向。</translation>
    </message>
    <message>
        <source>The claim names no unit. Select at least one.</source>
        <translation>论断没有指明单元。请至少选择一个。</translation>
    </message>
    <message>
        <source>The claim names one unit only, so there is no piece to leave out.</source>
        <translation>论断只指明一个单元，因此没有可略去的部件。</translation>
    </message>
    <message>
        <source>The claim names units of several kinds, which have no common controls. Test one kind at a time.</source>
        <translation>论断指明了多种单元，它们没有共同的对照。请一次检验一种。</translation>
    </message>
    <message>
        <source>The claim&apos;s units are claimed at different tokens. Test those of one token at a time.</source>
        <translation>论断的单元位于不同的 token。请一次检验同一 token 的单元。</translation>
    </message>
    <message>
        <source>The conclusion flips: necessary under zero-ablation (%1), irrelevant under resampling (%2). A constant carrier, not a signal of the task.</source>
        <translation>结论反转：零值消融时必要（%1），重采样时无关（%2）。它是常量载体，而非任务信号。</translation>
    </message>
    <message>
        <source>The confirmation prompts are sealed.</source>
        <translation>确认用提示词已封存。</translation>
    </message>
    <message>
        <source>The confirmation prompts were opened %1 times: this set is no longer unseen. Draw fresh prompts.</source>
        <translation>确认用提示词已打开 %1 次：这一组不再是未见过的。请抽取新的提示词。</translation>
    </message>
    <message>
        <source>The confirmation prompts were opened; times: %1.</source>
        <translation>确认用提示词已打开；次数：%1。</translation>
    </message>
    <message>
        <source>The counterfactual prompt is the same as the prompt. Change at least one word.</source>
        <translation>反事实提示词与提示词相同。请至少更改一个词。</translation>
    </message>
    <message>
        <source>The direction %1 needs finite numbers.</source>
        <translation>方向 %1 需要有限的数。</translation>
    </message>
    <message>
        <source>The direction &quot;%1&quot; contains a number that is not finite. Take another one.</source>
        <translation>方向“%1”含有非有限数。请换一个。</translation>
    </message>
    <message>
        <source>The direction &quot;%1&quot; has %2 numbers, but %3 is %4 wide. It does not belong to this place.</source>
        <translation>方向“%1”有 %2 个数，但 %3 的宽度为 %4。它不属于此位置。</translation>
    </message>
    <message>
        <source>The direction &quot;%1&quot; is zero: it points nowhere. Take another one.</source>
        <translation>方向“%1”为零：它没有指向。请换一个。</translation>
    </message>
    <message>
        <source>The direction has %1 numbers, but %2 of this model is %3 wide.</source>
        <translation>方向有 %1 个数，但此模型的 %2 宽度为 %3。</translation>
    </message>
    <message>
        <source>The direction is zero everywhere. Choose one that points somewhere.</source>
        <translation>方向处处为零。请选择有指向的方向。</translation>
    </message>
    <message>
        <source>The graph of components of these prompts needs %1 MB of memory; at most %2 MB are allowed. Shorten the prompts, or let them differ later.</source>
        <translation>这些提示词的组件图需要 %1 MB 内存；最多允许 %2 MB。请缩短提示词，或让差异出现得更靠后。</translation>
    </message>
    <message>
        <source>The model does not show the behaviour on these prompts: the mean score is %1 [%2, %3]. There is nothing whose cause could be tested.</source>
        <translation>模型在这些提示词上没有表现出该行为：平均得分为 %1 [%2, %3]。没有可检验原因的现象。</translation>
    </message>
    <message>
        <source>The model has no other place that could be edited instead.</source>
        <translation>模型没有其他可以改为编辑的位置。</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a finite number for one of the prompts, so nothing can be compared. Leave that prompt out, or use a smaller change.</source>
        <translation>对其中一个提示词，模型的回答不是有限数，因此无法比较。请略去该提示词，或减小改动。</translation>
    </message>
    <message>
        <source>The number of steps must be between 1 and %1, not %2.</source>
        <translation>步数必须在 1 到 %1 之间，而不是 %2。</translation>
    </message>
    <message>
        <source>The presets could not be written to %1: %2</source>
        <translation>无法将预设写入 %1：%2</translation>
    </message>
    <message>
        <source>The presets of this model could not be read. The file is kept as %1; new presets begin with an empty list.</source>
        <translation>无法读取此模型的预设。该文件保留为 %1；新预设从空列表开始。</translation>
    </message>
    <message>
        <source>The prompt family is empty. Add a template, or fillers for its slots.</source>
        <translation>提示词族为空。请添加模板，或为其空位添加填充词。</translation>
    </message>
    <message>
        <source>The prompt fills all %1 tokens that this model reads: there is no room to go on. Shorten it.</source>
        <translation>提示词已占满此模型可读取的全部 %1 个 token：没有继续的余地。请缩短。</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens and the counterfactual prompt %2. They must have the same number, position by position: change words for others of as many tokens.</source>
        <translation>提示词有 %1 个 token，反事实提示词有 %2 个。两者必须逐位置数目相同：请将词换成 token 数相同的其他词。</translation>
    </message>
    <message>
        <source>The prompt has only its beginning-of-sequence token, at which %1 is left alone.</source>
        <translation>提示词只有序列开头 token，该处的 %1 保持不变。</translation>
    </message>
    <message>
        <source>The prompts have different lengths, so their tokens cannot be compared one by one. Name the token that the claim is about.</source>
        <translation>各提示词长度不同，因此无法逐个比较 token。请指明论断所涉及的 token。</translation>
    </message>
    <message>
        <source>The range of positions from %1 to %2 is empty: its end lies before its beginning.</source>
        <translation>位置范围 %1 到 %2 为空：终点在起点之前。</translation>
    </message>
    <message>
        <source>The recipe is about the model %1 with other weights than those in %2. Name the model&apos;s folder with --model.</source>
        <translation>该配方针对模型 %1，其权重与 %2 中的不同。请用 --model 指定模型文件夹。</translation>
    </message>
    <message>
        <source>The rest of the model follows the task a little (p = %1 inside %2 cells), but only %3 of the variation comes back without the circuit.</source>
        <translation>模型的其余部分略微随任务变化（在 %2 格内 p = %1），但没有电路时只恢复 %3 的变化。</translation>
    </message>
    <message>
        <source>The rest of the model is silent about the task (p = %1 inside %2 cells of answer and nuisance).</source>
        <translation>模型的其余部分对此任务无反应（在回答与无关因素的 %2 格内 p = %1）。</translation>
    </message>
    <message>
        <source>The rest of the model still carries %1 of the score&apos;s variation (p = %2 inside %3 cells of answer and nuisance): the circuit is not the whole story.</source>
        <translation>模型的其余部分仍携带得分变化的 %1（在回答与无关因素的 %3 格内 p = %2）：电路并非全部。</translation>
    </message>
    <message>
        <source>The score does not follow the dose step by step (rank correlation %1).</source>
        <translation>得分没有逐级随剂量变化（秩相关 %1）。</translation>
    </message>
    <message>
        <source>The score never varies: taking away the whole layer changes nothing either, so the test has no power. Use another score, or another way of ablating.</source>
        <translation>得分从不变化：去掉整个层也没有任何变化，因此检验没有效力。请换一种得分，或换一种消融方式。</translation>
    </message>
    <message>
        <source>The score of prompt %1 is not a number. Check the model with Verify, or leave that prompt out.</source>
        <translation>提示词 %1 的得分不是数。请用“验证”检查模型，或略去该提示词。</translation>
    </message>
    <message>
        <source>The share of probability to draw from must be above 0 and at most 1.</source>
        <translation>抽取所用的概率比例必须大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>The slot {%1} has %2 words; between 1 and %3 can fill it.</source>
        <translation>空位 {%1} 有 %2 个词；可填入 1 到 %3 个。</translation>
    </message>
    <message>
        <source>The temperature must be a number that is not negative; 0 always takes the likeliest token.</source>
        <translation>温度必须是非负数；0 总是取最可能的 token。</translation>
    </message>
    <message>
        <source>The template “%1” lacks the slot {%2}, which the counterfactual changes. Put it in.</source>
        <translation>模板“%1”缺少反事实所更改的空位 {%2}。请加入。</translation>
    </message>
    <message>
        <source>The touched token is the same in both prompts, so the touch had no effect.</source>
        <translation>受干预的 token 在两个提示词中相同，因此干预没有效果。</translation>
    </message>
    <message>
        <source>The touches do not reach the answer: nothing carries them to the last position.</source>
        <translation>干预到达不了回答：没有任何途径将其传到最后一个位置。</translation>
    </message>
    <message>
        <source>The value for %1 is not a finite number. Type another one.</source>
        <translation>%1 的值不是有限数。请输入其他值。</translation>
    </message>
    <message>
        <source>There are %1 templates; at most %2 can be used.</source>
        <translation>有 %1 个模板；最多可用 %2 个。</translation>
    </message>
    <message>
        <source>There are no prompts. Add templates, or open a table of prompts.</source>
        <translation>没有提示词。请添加模板，或打开提示词表格。</translation>
    </message>
    <message>
        <source>There are too few other units (%1) to say what a random one adds.</source>
        <translation>其他单元太少（%1 个），无法判断随机单元的贡献。</translation>
    </message>
    <message>
        <source>There is no attention pattern to draw. Run a prompt and open the attention view first.</source>
        <translation>没有可绘制的注意力模式。请先运行提示词并打开注意力视图。</translation>
    </message>
    <message>
        <source>There is no check %1 that could be run.</source>
        <translation>没有可运行的检查 %1。</translation>
    </message>
    <message>
        <source>There is no feature %1 in layer %2: it has %3.</source>
        <translation>第 %2 层没有特征 %1：它有 %3 个。</translation>
    </message>
    <message>
        <source>There is no head %1 in layer %2: its heads are 0 to %3.</source>
        <translation>第 %2 层没有注意力头 %1：其注意力头为 0 到 %3。</translation>
    </message>
    <message>
        <source>There is no head %1: this model has %2 heads in a layer.</source>
        <translation>没有注意力头 %1：此模型每层有 %2 个注意力头。</translation>
    </message>
    <message>
        <source>There is no head %1: this model has layers 0 to %2 and heads 0 to %3.</source>
        <translation>没有注意力头 %1：此模型的层为 0 到 %2，注意力头为 0 到 %3。</translation>
    </message>
    <message>
        <source>There is no layer %1: this model&apos;s layers are 0 to %2.</source>
        <translation>没有第 %1 层：此模型的层为 0 到 %2。</translation>
    </message>
    <message>
        <source>There is no logit lens to draw. Run a prompt and open the logit lens first.</source>
        <translation>没有可绘制的 logit 透镜。请先运行提示词并打开 logit 透镜。</translation>
    </message>
    <message>
        <source>There is no mean of %1: no reference prompt has a token after the beginning-of-sequence one.</source>
        <translation>%1 没有均值：没有参考提示词在序列开头 token 之后还有 token。</translation>
    </message>
    <message>
        <source>There is no neuron %1 in layer %2: its neurons are 0 to %3.</source>
        <translation>第 %2 层没有神经元 %1：其神经元为 0 到 %3。</translation>
    </message>
    <message>
        <source>There is no other prompt to take values from. Name one.</source>
        <translation>没有可供取值的另一个提示词。请指定一个。</translation>
    </message>
    <message>
        <source>There is no other unit of this kind that could stand in for it.</source>
        <translation>没有可替代它的其他同类单元。</translation>
    </message>
    <message>
        <source>There is no other unit of this kind to compare with.</source>
        <translation>没有可供比较的其他同类单元。</translation>
    </message>
    <message>
        <source>There is no slot {%1}. Add it with the words that fill it, or take it out of the template.</source>
        <translation>没有空位 {%1}。请连同填入的词一起添加，或从模板中去掉。</translation>
    </message>
    <message>
        <source>There is no template. Write at least two wordings of the same question.</source>
        <translation>没有模板。请为同一问题至少编写两种措辞。</translation>
    </message>
    <message>
        <source>There is no token %1 to measure: the model&apos;s vocabulary has %2 entries.</source>
        <translation>没有可测量的 token %1：模型的词表有 %2 项。</translation>
    </message>
    <message>
        <source>There is no token %1 to watch: this model answers with tokens 0 to %2.</source>
        <translation>没有可监视的 token %1：此模型以 token 0 到 %2 作答。</translation>
    </message>
    <message>
        <source>There is no token %1: the model&apos;s vocabulary has the ids 0 to %2.</source>
        <translation>没有 token %1：模型词表的 ID 为 0 到 %2。</translation>
    </message>
    <message>
        <source>There is no view called &quot;%1&quot;. The views are graph, heatmap, lens, attention, output, inspector and window.</source>
        <translation>没有名为“%1”的视图。可用视图：graph、heatmap、lens、attention、output、inspector 和 window。</translation>
    </message>
    <message>
        <source>There is nothing that the selected units could be told from. Say what else belongs to their kind.</source>
        <translation>所选单元没有可与之区分的对象。请说明还有哪些属于同类。</translation>
    </message>
    <message>
        <source>There is one template only, so nothing is known of other contexts.</source>
        <translation>只有一个模板，因此其他上下文的情况未知。</translation>
    </message>
    <message>
        <source>This model&apos;s blocks have no MLP, so there are no neurons to touch.</source>
        <translation>此模型的块没有 MLP，因此没有可干预的神经元。</translation>
    </message>
    <message>
        <source>This model&apos;s blocks have no MLP, so there is no output of one to patch.</source>
        <translation>此模型的块没有 MLP，因此没有可修补的 MLP 输出。</translation>
    </message>
    <message>
        <source>This model&apos;s blocks have no place %1 of their own. Touch %2 or %3 instead.</source>
        <translation>此模型的块没有自己的 %1 位置。请改为干预 %2 或 %3。</translation>
    </message>
    <message>
        <source>Touching %1 would do nothing, as %2 is held in the constrained layer %3. Leave that layer out.</source>
        <translation>干预 %1 不会起作用，因为 %2 固定在受约束的第 %3 层中。请略去该层。</translation>
    </message>
    <message>
        <source>Touching one after the other</source>
        <translation>正在逐个干预</translation>
    </message>
    <message>
        <source>Trying partners</source>
        <translation>正在尝试搭档</translation>
    </message>
    <message>
        <source>Unexplained share</source>
        <translation>未解释比例</translation>
    </message>
    <message>
        <source>Units tried: %1, tests: %2. With p &lt; %3, %4 were expected by chance and %5 were found; %6 survive correction.</source>
        <translation>尝试的单元：%1，检验：%2。以 p &lt; %3 计，偶然预期 %4 个，实际发现 %5 个；校正后保留 %6 个。</translation>
    </message>
    <message>
        <source>Units tried: %1. None was tested against controls.</source>
        <translation>尝试的单元：%1。均未与对照比较检验。</translation>
    </message>
    <message>
        <source>What is measured? Usual is the logit of the answer minus that of the foil.</source>
        <translation>测量什么？通常为回答的 logit 减去干扰项的 logit。</translation>
    </message>
    <message>
        <source>What replaces the units&apos; values? Usual is their mean over the prompts.</source>
        <translation>用什么替换单元的值？通常为它们在各提示词上的均值。</translation>
    </message>
    <message>
        <source>What the circuit leaves out, or another knife for the rest.</source>
        <translation>电路略去的部分，或对其余部分换一种切法。</translation>
    </message>
    <message>
        <source>Which dictionary do the features belong to? Open one.</source>
        <translation>特征属于哪个字典？请打开一个。</translation>
    </message>
    <message>
        <source>Which model is it about? Open one.</source>
        <translation>针对哪个模型？请打开一个。</translation>
    </message>
    <message>
        <source>Which part of %1 is read is only known where it is added to the residual as it is. Choose a place of the residual.</source>
        <translation>只有将 %1 原样加入残差流时，才能知道读取的是其中哪一部分。请选择残差流中的一处。</translation>
    </message>
    <message>
        <source>Which templates are set aside for confirmation? At least two templates are needed.</source>
        <translation>留出哪些模板用于确认？至少需要两个模板。</translation>
    </message>
    <message>
        <source>Which units is it about? Select them in the graph.</source>
        <translation>针对哪些单元？请在图中选择。</translation>
    </message>
    <message>
        <source>With the whole layer taken away the score of prompt %1 is not a number. Use mean or counterfactual ablation.</source>
        <translation>去掉整个层后，提示词 %1 的得分不是数。请使用均值消融或反事实消融。</translation>
    </message>
    <message>
        <source>Without it %1 of the score is lost; %2 of %3 %4 cost as much (p = %5).</source>
        <translation>没有它，得分损失 %1；%3 个 %4 中有 %2 个损失同样多（p = %5）。</translation>
    </message>
    <message>
        <source>Without it the score loses %1 (%2), but cutting everything at its place costs no more than %3: this could not have shown a need.</source>
        <translation>没有它，得分损失 %1（%2），但切除其位置上的全部内容也只损失 %3：这无法显示它被需要。</translation>
    </message>
    <message>
        <source>Without it the score loses %1 (%2), but that is not more than others cost (p = %3).</source>
        <translation>没有它，得分损失 %1（%2），但不多于其他单元造成的损失（p = %3）。</translation>
    </message>
    <message>
        <source>Without it the score loses %1 (%2), but there are no others of its kind to compare with.</source>
        <translation>没有它，得分损失 %1（%2），但没有可供比较的其他同类单元。</translation>
    </message>
    <message>
        <source>Without it the score loses %1 (%2): neither clearly needed nor clearly not. Something else may stand in for it.</source>
        <translation>没有它，得分损失 %1（%2）：既不明显被需要，也不明显不被需要。可能有其他部分替代它。</translation>
    </message>
    <message>
        <source>Without the circuit the score does not vary at all: the rest is silent.</source>
        <translation>没有电路时得分完全不变：其余部分无反应。</translation>
    </message>
    <message>
        <source>Without the parts that no feature explains the score changes by %1 (a random error of the same length: %2).</source>
        <translation>去掉特征未能解释的部分后，得分变化 %1（等长的随机误差：%2）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a unit. Write 0:493 for a feature, L0N12 for a neuron, L0H3 for a head, L0E for an error, token for the embedding, or L0.hook_resid_post:FILE for a direction.</source>
        <translation>“%1”不是单元名称。特征写成 0:493，神经元写成 L0N12，注意力头写成 L0H3，误差写成 L0E，嵌入写成 token，方向写成 L0.hook_resid_post:文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say from which prompt. Write UNIT@TOKEN=PROMPT.</source>
        <translation>“%1”没有说明来自哪个提示词。请写成“单元@TOKEN=提示词”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say the doses. Write UNIT@TOKEN=0,0.5,1.</source>
        <translation>“%1”没有给出剂量。请写成“单元@TOKEN=0,0.5,1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which layers. Write FIRST-LAST, e.g. 2-5.</source>
        <translation>“%1”没有说明哪些层。请写成“首层-末层”，例如 2-5。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of numbers. Write them with commas between, e.g. 0,0.5,1.</source>
        <translation>“%1”不是数字列表。请用逗号分隔，例如 0,0.5,1。</translation>
    </message>
    <message>
        <source>against %1 controls</source>
        <translation>与 %1 个对照比较</translation>
    </message>
    <message>
        <source>against the whole site</source>
        <translation>与整个位置比较</translation>
    </message>
    <message>
        <source>at every token</source>
        <translation>在每个 token 处</translation>
    </message>
    <message>
        <source>at most this share of the others is large</source>
        <translation>其余中至多有此比例为大</translation>
    </message>
    <message>
        <source>at the last token</source>
        <translation>在最后一个 token 处</translation>
    </message>
    <message>
        <source>at the token of %1</source>
        <translation>在 %1 的 token 处</translation>
    </message>
    <message>
        <source>chance to see a leak of a tenth</source>
        <translation>发现十分之一泄漏的机会</translation>
    </message>
    <message>
        <source>correlation of prediction and effect</source>
        <translation>预测与效应的相关</translation>
    </message>
    <message>
        <source>correlation with gradients along the way</source>
        <translation>与沿途梯度的相关</translation>
    </message>
    <message>
        <source>dispensable pieces</source>
        <translation>可有可无的部件</translation>
    </message>
    <message>
        <source>divergence at all tokens, nats</source>
        <translation>所有 token 处的散度，奈特</translation>
    </message>
    <message>
        <source>divergence at the claimed tokens, nats</source>
        <translation>论断所涉 token 处的散度，奈特</translation>
    </message>
    <message>
        <source>divergence recovered</source>
        <translation>恢复的散度</translation>
    </message>
    <message>
        <source>divergence without the error, nats</source>
        <translation>去掉误差后的散度，奈特</translation>
    </message>
    <message>
        <source>divergence, nats</source>
        <translation>散度，奈特</translation>
    </message>
    <message>
        <source>effect of the direction</source>
        <translation>方向的效应</translation>
    </message>
    <message>
        <source>effect of the part that is not read</source>
        <translation>未被读取部分的效应</translation>
    </message>
    <message>
        <source>effect of the part that is read</source>
        <translation>被读取部分的效应</translation>
    </message>
    <message>
        <source>effect of the whole site</source>
        <translation>整个位置的效应</translation>
    </message>
    <message>
        <source>effective rank of the activations</source>
        <translation>激活的有效秩</translation>
    </message>
    <message>
        <source>interaction with</source>
        <translation>交互作用，搭档为</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>交互作用</translation>
    </message>
    <message>
        <source>large effects predicted small</source>
        <translation>被预测为小的大效应</translation>
    </message>
    <message>
        <source>large effects</source>
        <translation>大效应</translation>
    </message>
    <message>
        <source>matched units</source>
        <translation>匹配单元</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>平均差</translation>
    </message>
    <message>
        <source>mean share lost of the others</source>
        <translation>其他行为的平均损失比例</translation>
    </message>
    <message>
        <source>median share lost</source>
        <translation>损失比例的中位数</translation>
    </message>
    <message>
        <source>on %1 prompts from %2 templates</source>
        <translation>在来自 %2 个模板的 %1 个提示词上</translation>
    </message>
    <message>
        <source>p among matched units</source>
        <translation>在匹配单元中的 p</translation>
    </message>
    <message>
        <source>p among random subspaces</source>
        <translation>在随机子空间中的 p</translation>
    </message>
    <message>
        <source>p among subspaces of the activations (strict)</source>
        <translation>在激活子空间中的 p（严格）</translation>
    </message>
    <message>
        <source>p inside answer and nuisance</source>
        <translation>在回答与无关因素各格内的 p</translation>
    </message>
    <message>
        <source>p over all prompts</source>
        <translation>在所有提示词上的 p</translation>
    </message>
    <message>
        <source>p that it beats nine of ten</source>
        <translation>胜过十分之九的 p</translation>
    </message>
    <message>
        <source>percentile among controls</source>
        <translation>在对照中的百分位</translation>
    </message>
    <message>
        <source>prompts on which it is weaker</source>
        <translation>它更弱的提示词</translation>
    </message>
    <message>
        <source>prompts on which the circuit is stronger</source>
        <translation>电路更强的提示词</translation>
    </message>
    <message>
        <source>prompts pushed out of the natural range</source>
        <translation>被推出自然范围的提示词</translation>
    </message>
    <message>
        <source>prompts that move the wrong way</source>
        <translation>变化方向相反的提示词</translation>
    </message>
    <message>
        <source>random subspaces</source>
        <translation>随机子空间</translation>
    </message>
    <message>
        <source>rank correlation of dose and score</source>
        <translation>剂量与得分的秩相关</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation>回答相同</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>符号相同</translation>
    </message>
    <message>
        <source>score at dose</source>
        <translation>得分，剂量为</translation>
    </message>
    <message>
        <source>share kept with</source>
        <translation>保留比例，切法为</translation>
    </message>
    <message>
        <source>share kept</source>
        <translation>保留比例</translation>
    </message>
    <message>
        <source>share lost at all tokens</source>
        <translation>所有 token 处的损失比例</translation>
    </message>
    <message>
        <source>share lost at the claimed tokens</source>
        <translation>论断所涉 token 处的损失比例</translation>
    </message>
    <message>
        <source>share lost in template</source>
        <translation>损失比例，模板为</translation>
    </message>
    <message>
        <source>share lost in the worst template</source>
        <translation>最差模板中的损失比例</translation>
    </message>
    <message>
        <source>share lost of</source>
        <translation>损失比例，行为为</translation>
    </message>
    <message>
        <source>share lost that flows by moved attention</source>
        <translation>经由移动的注意力传递的损失比例</translation>
    </message>
    <message>
        <source>share lost with a random error of the same length</source>
        <translation>换成等长随机误差的损失比例</translation>
    </message>
    <message>
        <source>share lost with another prompt&apos;s error</source>
        <translation>换成另一提示词误差的损失比例</translation>
    </message>
    <message>
        <source>share lost with everything there cut</source>
        <translation>切除该处全部内容的损失比例</translation>
    </message>
    <message>
        <source>share lost with</source>
        <translation>损失比例，切法为</translation>
    </message>
    <message>
        <source>share lost without all of them</source>
        <translation>全部去掉后的损失比例</translation>
    </message>
    <message>
        <source>share lost without the error</source>
        <translation>去掉误差后的损失比例</translation>
    </message>
    <message>
        <source>share lost</source>
        <translation>损失比例</translation>
    </message>
    <message>
        <source>share of the effect that is kept</source>
        <translation>所保留效应的比例</translation>
    </message>
    <message>
        <source>share restored</source>
        <translation>恢复的比例</translation>
    </message>
    <message>
        <source>shortest edit, against what is written</source>
        <translation>最短编辑，相对于所写入的内容</translation>
    </message>
    <message>
        <source>slope at the intact run, in shares of the score</source>
        <translation>原始运行处的斜率，以得分的比例计</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>特异性</translation>
    </message>
    <message>
        <source>squared change without</source>
        <translation>平方变化，去掉的是</translation>
    </message>
    <message>
        <source>ties</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>variance explained by the answer</source>
        <translation>由回答解释的方差</translation>
    </message>
    <message>
        <source>variance explained by the rest</source>
        <translation>由其余部分解释的方差</translation>
    </message>
    <message>
        <source>variance that is not reconstructed</source>
        <translation>未重构的方差</translation>
    </message>
    <message>
        <source>variation that comes back without the circuit</source>
        <translation>没有电路时恢复的变化</translation>
    </message>
    <message>
        <source>variation that is not error</source>
        <translation>非误差的变化</translation>
    </message>
    <message>
        <source>with %1-ablation</source>
        <translation>采用 %1 消融</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>neuron %1 of L%2</source>
        <translation>L%2 的神经元 %1</translation>
    </message>
    <message>
        <source>head %1 of L%2</source>
        <translation>L%2 的注意力头 %1</translation>
    </message>
    <message>
        <source>a direction in L%1</source>
        <translation>L%1 中的一个方向</translation>
    </message>
    <message>
        <source>the token itself</source>
        <translation>token 本身</translation>
    </message>
    <message>
        <source>what L%1 leaves unexplained</source>
        <translation>L%1 未能解释的部分</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>削弱</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Would any other unit like this do the same?</source>
        <translation>换成同类的其他单元也一样吗？</translation>
    </message>
    <message>
        <source>Does the behaviour break without it?</source>
        <translation>没有它，行为会被破坏吗？</translation>
    </message>
    <message>
        <source>Is it enough on its own?</source>
        <translation>单靠它就够吗？</translation>
    </message>
    <message>
        <source>Is every piece pulling weight?</source>
        <translation>每个部件都起作用吗？</translation>
    </message>
    <message>
        <source>Is the rest of the model silent about this task?</source>
        <translation>模型的其余部分对此任务无反应吗？</translation>
    </message>
    <message>
        <source>Does the circuit behave like the model, prompt by prompt?</source>
        <translation>电路在每个提示词上都与模型表现一致吗？</translation>
    </message>
    <message>
        <source>Does it hold where I did not look?</source>
        <translation>在没看过的地方也成立吗？</translation>
    </message>
    <message>
        <source>Does more do more, and only where it should?</source>
        <translation>剂量越大作用越大，且只在该起作用之处吗？</translation>
    </message>
    <message>
        <source>Is it this unit, or its twin?</source>
        <translation>是这个单元，还是它的孪生单元？</translation>
    </message>
    <message>
        <source>Could I have done this somewhere else?</source>
        <translation>在别处也能做到吗？</translation>
    </message>
    <message>
        <source>Does this direction use a road the model does not use?</source>
        <translation>此方向是否走了模型不用的通路？</translation>
    </message>
    <message>
        <source>Does the arrow&apos;s width tell the truth?</source>
        <translation>箭头的粗细可信吗？</translation>
    </message>
    <message>
        <source>Would I conclude the same with another knife?</source>
        <translation>换一种切法，结论相同吗？</translation>
    </message>
    <message>
        <source>How much of the answer is not in this picture at all?</source>
        <translation>回答中有多少完全不在此图中？</translation>
    </message>
    <message>
        <source>Or did I just break the model?</source>
        <translation>还是我只是弄坏了模型？</translation>
    </message>
    <message>
        <source>How many times did I look?</source>
        <translation>我看了多少次？</translation>
    </message>
    <message>
        <source>Can a different set do as well?</source>
        <translation>换一组单元也能做到吗？</translation>
    </message>
    <message>
        <source>Would other prompts have given another circuit?</source>
        <translation>换一批提示词会得到另一个电路吗？</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <comment>number, lower and upper end of its interval</comment>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>logit of the answer minus the foil&apos;s</source>
        <translation>回答的 logit 减去干扰项的 logit</translation>
    </message>
    <message>
        <source>log probability of the answer</source>
        <translation>回答的对数概率</translation>
    </message>
    <message>
        <source>divergence from the intact answer</source>
        <translation>与原始回答的散度</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>their mean over the prompts</source>
        <translation>它们在各提示词上的均值</translation>
    </message>
    <message>
        <source>values of other prompts</source>
        <translation>其他提示词的值</translation>
    </message>
    <message>
        <source>values of the counterfactual</source>
        <translation>反事实的值</translation>
    </message>
    <message>
        <source>lowers the score</source>
        <translation>降低得分</translation>
    </message>
    <message>
        <source>raises the score</source>
        <translation>提高得分</translation>
    </message>
    <message>
        <source>the mechanism: no other does it</source>
        <translation>唯一机制：没有其他单元起此作用</translation>
    </message>
    <message>
        <source>a mechanism: others may do it</source>
        <translation>机制之一：其他单元也可能起此作用</translation>
    </message>
    <message>
        <source>%1 at the last token</source>
        <translation>%1，位于最后一个 token</translation>
    </message>
    <message>
        <source>%1 at {%2}</source>
        <translation>%1，位于 {%2}</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more unit(s)</source>
        <translation>
            <numerusform>%1 以及另外 %n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmation prompts included</source>
        <translation>包含确认用提示词</translation>
    </message>
    <message>
        <source>%1 forward passes, %2 s</source>
        <translation>%1 次前向传播，%2 秒</translation>
    </message>
    <message>
        <source>%1 of %2 controls have a smaller effect than the claim.</source>
        <translation>%2 个对照中有 %1 个的效应小于论断。</translation>
    </message>
    <message>
        <source>dose %1: %2</source>
        <translation>剂量 %1：%2</translation>
    </message>
    <message>
        <source>%1 with %2: %3 %</source>
        <translation>%1 与 %2：%3 %</translation>
    </message>
    <message>
        <source>You said %1 % of the score; measured: %2 %.</source>
        <translation>您的预测：得分的 %1 %；测得：%2 %。</translation>
    </message>
</context>
<context>
    <name>ExportFigure</name>
    <message>
        <source>Export Figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PDF (*.pdf);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>FeatureWords</name>
    <message>
        <source>position %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>“%1” (position %2)</source>
        <translation>“%1”（位置 %2）</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Attribution graph</source>
        <translation>归因图</translation>
    </message>
    <message>
        <source>Feature × token heatmap</source>
        <translation>特征 × token 热图</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>下一个 token</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Penfield</source>
        <translation>Penfield</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Dictionary: %1</source>
        <translation>字典：%1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>提示词：%1</translation>
    </message>
    <message>
        <source>Interventions: none</source>
        <translation>干预：无</translation>
    </message>
    <message>
        <source>Interventions: %1</source>
        <translation>干预：%1</translation>
    </message>
    <message>
        <source>Made with Penfield %1</source>
        <translation>由 Penfield %1 制作</translation>
    </message>
    <message>
        <source>%1: rows look at columns</source>
        <translation>%1：行关注列</translation>
    </message>
    <message>
        <source>Logit lens</source>
        <translation>Logit 透镜</translation>
    </message>
    <message>
        <source>Attention pattern</source>
        <translation>注意力模式</translation>
    </message>
</context>
<context>
    <name>GraphHelp</name>
    <message>
        <source>The graph of features</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>It needs transcoders: a dictionary whose features stand in for the MLPs. Every feature that is active on the prompt is a node where it is active, every token is one, and so are the likely answers. What the features of a layer leave unexplained at a token is an error node: it takes part like the others, but nobody can say what it means.</source>
        <translation>它需要 transcoder：一种以特征替代 MLP 的字典。在提示词上激活的每个特征在其激活处都是一个节点，每个 token 是一个节点，可能的回答也是。某层特征在某个 token 处未能解释的部分是误差节点：它与其他节点一样参与计算，但无人能说明其含义。</translation>
    </message>
    <message>
        <source>The attention patterns and the sizes by which norms divide are held at the values they have on this prompt. Everything between two features is then a sum, so the weight of an edge is exact: it is how much of the target&apos;s value comes straight from the source. The edges into a node add up to its value, but for constants such as biases.</source>
        <translation>注意力模式以及归一化的除数都固定为此提示词上的值。于是两个特征之间的一切都是求和，因此边的权重是精确的：即目标值中有多少直接来自源。进入一个节点的各条边相加等于其值，偏置等常量除外。</translation>
    </message>
    <message>
        <source>A graph is a statement about the model with its patterns held. That a head looks where it looks is not explained; and a large change may make the real model do something else. Touch a node to see what the real model does.</source>
        <translation>图是在固定模式的前提下对模型的陈述。它不解释注意力头为何关注所关注之处；而较大的改动可能使真实模型有不同的表现。请干预节点，查看真实模型如何反应。</translation>
    </message>
    <message>
        <source>The graph of neurons</source>
        <translation>神经元图</translation>
    </message>
    <message>
        <source>Without a dictionary, the MLP&apos;s own neurons take the place of features. A neuron is read and written with its exact weights. The factor between what it sums up and what it puts out, such as the gate of a gated MLP, is held at its value on the prompt, as patterns are.</source>
        <translation>没有字典时，以 MLP 自身的神经元代替特征。神经元以其精确权重读取和写入。其求和值与输出值之间的系数（例如门控 MLP 的门）固定为提示词上的值，与注意力模式相同。</translation>
    </message>
    <message>
        <source>Nearly every neuron is a little active, so only those that write most become nodes at each token; all others together are the error node.</source>
        <translation>几乎每个神经元都有些许激活，因此在每个 token 处只有写入最多的神经元成为节点；其余全部合为误差节点。</translation>
    </message>
    <message>
        <source>The graph of components</source>
        <translation>组件图</translation>
    </message>
    <message>
        <source>Its nodes are the attention heads and the MLPs, each at all tokens together, the embeddings, and the one number that is explained: how far one answer&apos;s logit is above another&apos;s, or above the mean of all. It needs no dictionary, but a second prompt of as many tokens that has another answer. Where the two prompts agree, nothing is to be explained.</source>
        <translation>其节点是注意力头和 MLP（各自合并所有 token）、嵌入，以及所解释的那一个数：一个回答的 logit 比另一个回答的、或比所有回答的均值高出多少。它不需要字典，但需要另一个 token 数相同而回答不同的提示词。两个提示词相同之处没有可解释的内容。</translation>
    </message>
    <message>
        <source>An edge from u to v says how much of that number is lost when v, and only v, reads from u what u writes with the other prompt. It is not tried out edge by edge, but estimated from gradients: what u writes with this prompt less what it writes with the other, times the gradient at v&apos;s input, averaged over points on the straight line between the embeddings of both prompts (EAP-IG, Hanna, Pezzelle and Belinkov 2024). Edges above zero are for the answer.</source>
        <translation>从 u 到 v 的边表示：当 v 且只有 v 从 u 读取 u 在另一提示词下所写入的内容时，该数会损失多少。它并非逐边实测，而是由梯度估计：u 在此提示词下写入的内容减去在另一提示词下写入的内容，乘以 v 输入处的梯度，并在两个提示词嵌入之间直线上的各点取平均（EAP-IG，Hanna、Pezzelle 和 Belinkov 2024）。大于零的边支持该回答。</translation>
    </message>
    <message>
        <source>A head reads three times: its query decides what to look for, its key what it is found by, its value what is taken over. The graph shows their sum; the inspector and the card at the pointer show the three parts.</source>
        <translation>注意力头读取三次：查询决定寻找什么，键决定凭什么被找到，值决定取走什么。图显示三者之和；检查器和指针处的卡片分别显示三个部分。</translation>
    </message>
    <message>
        <source>The edges that leave the embeddings add up to the difference of the number between the two prompts, as closely as the average of gradients allows. When they do not, more steps are needed (penfield-cli graph --steps).</source>
        <translation>离开嵌入的各条边相加等于该数在两个提示词之间的差，其精确程度取决于梯度的平均。若不相等，则需要更多步数（penfield-cli graph --steps）。</translation>
    </message>
    <message>
        <source>Where models differ</source>
        <translation>模型之间的差异</translation>
    </message>
    <message>
        <source>Parallel blocks: attention and MLP of a block read the same input, so no head leads to the MLP of its own block, and features are read from the block&apos;s input.</source>
        <translation>并行块：同一块的注意力和 MLP 读取相同的输入，因此没有注意力头通向本块的 MLP，特征也从块的输入读取。</translation>
    </message>
    <message>
        <source>Learned positions: what a position&apos;s own vector contributes has no node. In the graph of features it is part of the constants; in the graph of components it is the same in both prompts.</source>
        <translation>学习的位置：位置自身向量的贡献没有节点。在特征图中它属于常量；在组件图中它在两个提示词中相同。</translation>
    </message>
    <message>
        <source>Models of attention alone have no MLP that a dictionary or neurons could stand for; their graph is that of components, without MLPs.</source>
        <translation>只有注意力的模型没有可由字典或神经元替代的 MLP；它们的图是没有 MLP 的组件图。</translation>
    </message>
    <message>
        <source>Norms after attention and after the MLP: a head&apos;s part is what of it reaches the residual stream, divided by what the norm divides by in the same run.</source>
        <translation>注意力之后和 MLP 之后的归一化：注意力头的贡献是其到达残差流的部分，除以同一次运行中归一化的除数。</translation>
    </message>
    <message>
        <source>Keys and values shared by several heads: each head has edges of its own into them.</source>
        <translation>多个注意力头共享的键和值：每个注意力头各有通向它们的边。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>A node&apos;s influence is the share of what is explained that flows through it: each node passes its influence on to its sources in proportion to the size of their edges, whatever their sign. The thresholds keep the most influential nodes and edges that together have that share. Tokens, embeddings and answers always stay.</source>
        <translation>节点的影响是所解释内容中流经它的比例：每个节点按边的大小（不论符号）将其影响传给各个源。阈值保留合起来占有该比例的影响最大的节点和边。token、嵌入和回答始终保留。</translation>
    </message>
    <message>
        <source>Replacement is the share of the influence that ends in tokens and not in error nodes; completeness is how much of what enters nodes is not from error nodes. Both speak of graphs of features and neurons.</source>
        <translation>替换是终止于 token 而非误差节点的影响比例；完整性是进入各节点的内容中不来自误差节点的部分。两者针对特征图和神经元图。</translation>
    </message>
    <message>
        <source>How Graphs Are Computed</source>
        <translation>图的计算方式</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Newly active: %1</source>
        <translation>新激活：%1</translation>
    </message>
    <message>
        <source>feature (size: influence)</source>
        <translation>特征（大小：影响）</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>未解释</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>raises</source>
        <translation>提高</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>降低</translation>
    </message>
    <message>
        <source>out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>%1 at “%2”</source>
        <translation>%1，位于“%2”</translation>
    </message>
    <message>
        <source>activation %1</source>
        <translation>激活 %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>概率 %1</translation>
    </message>
    <message>
        <source>influence %1</source>
        <translation>影响 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source> at “%1”</source>
        <translation>，位于“%1”</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>strongest target: %1, %2</source>
        <translation>最强目标：%1，%2</translation>
    </message>
    <message>
        <source>strongest source: %1, %2</source>
        <translation>最强来源：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>neuron (size: influence)</source>
        <translation>神经元（大小：影响）</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>已干预</translation>
    </message>
    <message>
        <source>more active</source>
        <translation>更活跃</translation>
    </message>
    <message>
        <source>less active</source>
        <translation>更不活跃</translation>
    </message>
    <message>
        <source>fell silent</source>
        <translation>不再激活</translation>
    </message>
    <message>
        <source>attention head (size: influence)</source>
        <translation>注意力头（大小：影响）</translation>
    </message>
    <message>
        <source>MLP</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>what is explained: prompt | counterfactual</source>
        <translation>所解释的内容：提示词 | 反事实</translation>
    </message>
    <message>
        <source>attention head %1 of layer %2</source>
        <translation>第 %2 层的注意力头 %1</translation>
    </message>
    <message>
        <source>MLP of layer %1</source>
        <translation>第 %1 层的 MLP</translation>
    </message>
    <message>
        <source>embeddings of the prompt</source>
        <translation>提示词的嵌入</translation>
    </message>
    <message>
        <source>%1 with the prompt, %2 with the counterfactual</source>
        <translation>提示词下 %1，反事实下 %2</translation>
    </message>
</context>
<context>
    <name>HeatmapPanel</name>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>change of activation</source>
        <translation>激活变化</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>%1 · at %2: %3</source>
        <translation>%1 · 位于 %2：%3</translation>
    </message>
    <message>
        <source>The first %1 of %2 features</source>
        <translation>%2 个特征中的前 %1 个</translation>
    </message>
    <message>
        <source>The %1 most influential of %2 features</source>
        <translation>%2 个特征中影响最大的 %1 个</translation>
    </message>
    <message>
        <source>The %1 strongest of %2 features</source>
        <translation>%2 个特征中最强的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feature(s)</source>
        <translation>
            <numerusform>%1 / %n 个特征</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n 个特征</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 neurons</source>
        <translation>%2 个神经元中的前 %1 个</translation>
    </message>
    <message>
        <source>The %1 most influential of %2 neurons</source>
        <translation>%2 个神经元中影响最大的 %1 个</translation>
    </message>
    <message>
        <source>The %1 strongest of %2 neurons</source>
        <translation>%2 个神经元中最强的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n neuron(s)</source>
        <translation>
            <numerusform>%n 个神经元中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation>
            <numerusform>%n 个神经元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Promotes: %1</source>
        <translation>促进：%1</translation>
    </message>
    <message>
        <source>Suppresses: %1</source>
        <translation>抑制：%1</translation>
    </message>
    <message>
        <source>Top examples:</source>
        <translation>最强示例：</translation>
    </message>
    <message>
        <source>Strongest edges in:</source>
        <translation>最强的输入边：</translation>
    </message>
    <message>
        <source>Strongest edges out:</source>
        <translation>最强的输出边：</translation>
    </message>
    <message>
        <source>matches the concept with F1 %1</source>
        <translation>与概念匹配，F1 为 %1</translation>
    </message>
    <message>
        <source>matched to a concept · no score</source>
        <translation>已匹配到概念 · 无评分</translation>
    </message>
    <message>
        <source>named after its most frequent tokens · no score</source>
        <translation>按最常见的 token 命名 · 无评分</translation>
    </message>
    <message>
        <source>named by you · no score</source>
        <translation>由您命名 · 无评分</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>less than 0.001 %</source>
        <translation>少于 0.001 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Layer %1 · feature %2</source>
        <translation>第 %1 层 · 特征 %2</translation>
    </message>
    <message>
        <source>Layer %1 · at %2</source>
        <translation>第 %1 层 · 位于 %2</translation>
    </message>
    <message>
        <source>Embedding · position %1 · vocabulary id %2</source>
        <translation>嵌入 · 位置 %1 · 词表 ID %2</translation>
    </message>
    <message>
        <source>Output · vocabulary id %1</source>
        <translation>输出 · 词表 ID %1</translation>
    </message>
    <message>
        <source>No prompt has been run.</source>
        <translation>尚未运行提示词。</translation>
    </message>
    <message>
        <source>Not active on this prompt.</source>
        <translation>在此提示词上未激活。</translation>
    </message>
    <message>
        <source>%1 at most on this prompt.</source>
        <translation>在此提示词上最大为 %1。</translation>
    </message>
    <message>
        <source>Not active here; %1 at most on this prompt.</source>
        <translation>此处未激活；在此提示词上最大为 %1。</translation>
    </message>
    <message>
        <source>%1 here, the most on this prompt.</source>
        <translation>此处为 %1，是此提示词上的最大值。</translation>
    </message>
    <message>
        <source>%1 here, %2 at most on this prompt.</source>
        <translation>此处为 %1，在此提示词上最大为 %2。</translation>
    </message>
    <message>
        <source>Never active on the database&apos;s texts.</source>
        <translation>在数据库文本中从未激活。</translation>
    </message>
    <message>
        <source>Active on %1 of the tokens · largest activation %2</source>
        <translation>在 %1 的 token 上激活 · 最大激活 %2</translation>
    </message>
    <message>
        <source>Marks the beginning; it was put before the prompt. Features are not read there.</source>
        <translation>标记开头；已加在提示词之前。该处不读取特征。</translation>
    </message>
    <message>
        <source>A token of the prompt: what its embedding gives to everything above it.</source>
        <translation>提示词中的一个 token：其嵌入对上方一切的贡献。</translation>
    </message>
    <message>
        <source>A possible next token; the model gives it %1.</source>
        <translation>可能的下一个 token；模型给出的概率为 %1。</translation>
    </message>
    <message>
        <source>A possible next token; its probability is not among those that were kept.</source>
        <translation>可能的下一个 token；其概率未被保留。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group name, kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n feature(s), %2 active here</source>
        <translation>
            <numerusform>%1 · %n 个特征，此处激活 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The feature database does not have this feature.</source>
        <translation>特征数据库中没有此特征。</translation>
    </message>
    <message>
        <source>The feature database has not answered yet.</source>
        <translation>特征数据库尚未返回结果。</translation>
    </message>
    <message>
        <source>No feature database is open.</source>
        <translation>未打开特征数据库。</translation>
    </message>
    <message>
        <source>Layer %1 · neuron %2</source>
        <translation>第 %1 层 · 神经元 %2</translation>
    </message>
    <message>
        <source>%1 · at %2</source>
        <translation>%1 · 位于 %2</translation>
    </message>
    <message>
        <source>Output at the last position</source>
        <translation>最后位置的输出</translation>
    </message>
    <message>
        <source>Layer %1 · attention head %2</source>
        <translation>第 %1 层 · 注意力头 %2</translation>
    </message>
    <message>
        <source>Layer %1 · MLP</source>
        <translation>第 %1 层 · MLP</translation>
    </message>
    <message>
        <source>Embeddings · all positions</source>
        <translation>嵌入 · 所有位置</translation>
    </message>
    <message>
        <source>What the dictionary of layer %1 does not explain at %2: the difference between the layer&apos;s true output and the sum of its features. Touching it scales that difference.</source>
        <translation>第 %1 层字典在 %2 处未能解释的部分：该层真实输出与其特征之和的差。干预它会缩放该差值。</translation>
    </message>
    <message>
        <source>An attention head, at all positions together. An edge says how far what is explained would fall if its end read from here what it has with the counterfactual prompt; into a head it is the sum of query, key and value.</source>
        <translation>一个注意力头，合并所有位置。边表示：若其终点从此处读取反事实提示词下的值，所解释的内容会下降多少；进入注意力头的边是查询、键和值之和。</translation>
    </message>
    <message>
        <source>An MLP, at all positions together. An edge says how far what is explained would fall if its end read from here what it has with the counterfactual prompt.</source>
        <translation>一个 MLP，合并所有位置。边表示：若其终点从此处读取反事实提示词下的值，所解释的内容会下降多少。</translation>
    </message>
    <message>
        <source>The embeddings of the prompt, at all positions together. Its edges sum to what is lost between the prompt and the counterfactual, as far as the average of gradients tells.</source>
        <translation>提示词的嵌入，合并所有位置。其各条边之和等于提示词与反事实之间的损失，精确程度取决于梯度的平均。</translation>
    </message>
    <message>
        <source>What is explained: %1 with the prompt, %2 with the counterfactual “%3”.</source>
        <translation>所解释的内容：提示词下 %1，反事实“%3”下 %2。</translation>
    </message>
</context>
<context>
    <name>InterventionList</name>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Resample</source>
        <translation>重采样</translation>
    </message>
    <message>
        <source>Take the unit&apos;s value from this prompt:</source>
        <translation>从此提示词取该单元的值：</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Scale it</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Set it to a value</source>
        <translation>设为某个值</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>Its mean over the prompt</source>
        <translation>其在提示词上的均值</translation>
    </message>
    <message>
        <source>Its value in another prompt…</source>
        <translation>其在另一提示词中的值…</translation>
    </message>
    <message>
        <source>Where it acts</source>
        <translation>作用位置</translation>
    </message>
    <message>
        <source>At %1 alone</source>
        <translation>仅在 %1 处</translation>
    </message>
    <message>
        <source>From there to</source>
        <translation>从该处到</translation>
    </message>
    <message>
        <source>From there on, also while generating</source>
        <translation>从该处起，生成时也作用</translation>
    </message>
    <message>
        <source>Every token, also while generating</source>
        <translation>每个 token，生成时也作用</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>unexplained</source>
        <translation>未解释</translation>
    </message>
    <message>
        <source>out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>LensPanel</name>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Layer %1 · attention</source>
        <translation>第 %1 层 · 注意力</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Each row through the model&apos;s final norm, with the row&apos;s own statistics, and the unembedding</source>
        <translation>每行经过模型的最终归一化（使用该行自身的统计量）和解嵌入</translation>
    </message>
    <message>
        <source>Layer %1 · answer</source>
        <translation>第 %1 层 · 回答</translation>
    </message>
    <message>
        <source>probability of the top token</source>
        <translation>首位 token 的概率</translation>
    </message>
    <message>
        <source>probability of “%1”</source>
        <translation>“%1”的概率</translation>
    </message>
    <message>
        <source>rank of “%1”</source>
        <translation>“%1”的排名</translation>
    </message>
    <message>
        <source>KL to the answer, nats</source>
        <translation>与回答的 KL，奈特</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>熵，奈特</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a token and its probability</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1，位于 %2：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tokens</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”: rank %2, %3</source>
        <translation>“%1”：排名 %2，%3</translation>
    </message>
    <message>
        <source>KL to the answer %1 nats</source>
        <translation>与回答的 KL %1 奈特</translation>
    </message>
    <message>
        <source>entropy %1 nats</source>
        <translation>熵 %1 奈特</translation>
    </message>
</context>
<context>
    <name>MemoryTexts</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Opening %1: %2 parameters, needs %3 of memory</source>
        <translation>正在打开 %1：%2 参数，需要 %3 内存</translation>
    </message>
    <message>
        <source>Opening %1: %2 parameters, needs %3 of memory, %4 free</source>
        <translation>正在打开 %1：%2 参数，需要 %3 内存，可用 %4</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory and %3 is free. Nothing was opened. Close other programs, or choose a smaller model.</source>
        <translation>%1 需要 %2 内存，当前可用 %3。未打开任何内容。请关闭其他程序，或选择较小的模型。</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>stored as</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>weights in use</source>
        <translation>使用中的权重</translation>
    </message>
    <message>
        <source>of them in the files</source>
        <translation>其中留在文件中</translation>
    </message>
    <message>
        <source>of them converted</source>
        <translation>其中已转换</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>词表大小</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>linear path beside the features</source>
        <translation>特征之外的线性通路</translation>
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
        <source>in attribution graphs</source>
        <translation>参与归因图</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Feature database</source>
        <translation>特征数据库</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征数</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Hardly anything of what this layer computes is explained. The hook or the convention may be wrong.</source>
        <translation>该层的计算几乎没有得到解释。hook 或约定可能有误。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>未解释</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open This Folder</source>
        <translation>打开此文件夹</translation>
    </message>
    <message>
        <source>Open Model: the folder with config.json</source>
        <translation>打开模型：包含 config.json 的文件夹</translation>
    </message>
    <message>
        <source>Open Dictionary: a folder, or a file in it</source>
        <translation>打开字典：文件夹或其中的文件</translation>
    </message>
    <message>
        <source>Dictionaries (*.yaml *.json *.npz *.safetensors)</source>
        <translation>字典 (*.yaml *.json *.npz *.safetensors)</translation>
    </message>
    <message>
        <source>Open Feature Database</source>
        <translation>打开特征数据库</translation>
    </message>
    <message>
        <source>Feature databases (*.db)</source>
        <translation>特征数据库 (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open Graph: of circuit-tracer, Neuronpedia or Penfield</source>
        <translation>打开图：来自 circuit-tracer、Neuronpedia 或 Penfield</translation>
    </message>
    <message>
        <source>Attribution graphs (*.json *.pt *.graph)</source>
        <translation>归因图 (*.json *.pt *.graph)</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>matched control</source>
        <translation>匹配对照</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>“%1” keeps its %2</source>
        <translation>“%1”保持 %2</translation>
    </message>
    <message>
        <source>“%1” fell from %2 to %3</source>
        <translation>“%1”从 %2 降至 %3</translation>
    </message>
    <message>
        <source>“%1” rose from %2 to %3</source>
        <translation>“%1”从 %2 升至 %3</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 奈特</translation>
    </message>
    <message>
        <source>“%1” is first with %2.</source>
        <translation>“%1”以 %2 居首。</translation>
    </message>
    <message>
        <source>“%1” is first with %2, then “%3” with %4.</source>
        <translation>“%1”以 %2 居首，其次是“%3”，为 %4。</translation>
    </message>
    <message>
        <source>%1 and stays first.</source>
        <translation>%1，仍居首位。</translation>
    </message>
    <message>
        <source>%1; “%2” is now first with %3.</source>
        <translation>%1；现在“%2”以 %3 居首。</translation>
    </message>
    <message>
        <source>The matched control leaves “%1” at %2.</source>
        <translation>匹配对照使“%1”保持在 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) touched</source>
        <translation>
            <numerusform>干预了 %n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>KL %1</source>
        <translation>KL %1</translation>
    </message>
    <message>
        <source>entropy %1 → %2</source>
        <translation>熵 %1 → %2</translation>
    </message>
    <message>
        <source>entropy %1</source>
        <translation>熵 %1</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>以及另外 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatchPanel</name>
    <message>
        <source>share of the clean answer brought back</source>
        <translation>恢复的干净回答比例</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>logit difference</source>
        <translation>logit 差</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>KL from the clean answer</source>
        <translation>与干净回答的 KL</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <translation>第 %1 层，%2</translation>
    </message>
    <message>
        <source>%1 %2; corrupted %3, clean %4</source>
        <translation>%1 %2；损坏 %3，干净 %4</translation>
    </message>
    <message>
        <source>%1: both prompts measure the same (%2).</source>
        <translation>%1：两个提示词测得相同（%2）。</translation>
    </message>
    <message>
        <source>%1: brings %2 of the clean answer back (%3).</source>
        <translation>%1：恢复干净回答的 %2（%3）。</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>Not all of “%1” fits this prompt: it has no token %2.</source>
        <translation>“%1”并非全部适用于此提示词：它没有 token %2。</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not in the model&apos;s vocabulary: %1. The model reads the unknown token there.</source>
        <translation>
            <numerusform>%n 个词不在模型词表中：%1。模型在该处读到的是未知 token。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>resumed at layer %1, position %2</source>
        <translation>从第 %1 层、位置 %2 继续</translation>
    </message>
    <message>
        <source>nothing to recompute</source>
        <translation>无需重新计算</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 个单元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n 个特征</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n 条边</numerusform>
        </translation>
    </message>
    <message>
        <source>replacement %1, completeness %2</source>
        <translation>替换 %1，完整性 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>d_model %1</source>
        <translation>d_model %1</translation>
    </message>
    <message>
        <source>%1 features a layer</source>
        <translation>每层 %1 个特征</translation>
    </message>
    <message>
        <source>BLAS: %1</source>
        <translation>BLAS：%1</translation>
    </message>
    <message>
        <source>Matrix speed: %1 GFLOP/s</source>
        <translation>矩阵运算速度：%1 GFLOP/s</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>This is slow. Install libopenblas0-pthread; the reference BLAS is twenty times slower.</source>
        <translation>速度较慢。请安装 libopenblas0-pthread；参考 BLAS 要慢二十倍。</translation>
    </message>
    <message numerus="yes">
        <source>%n active feature(s)</source>
        <translation>
            <numerusform>%n 个激活的特征</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active neuron(s)</source>
        <translation>
            <numerusform>%n 个激活的神经元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n 个组件</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with “%1”</source>
        <translation>与“%1”比较</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation>
            <numerusform>%n 个神经元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 neurons a layer</source>
        <translation>每层 %1 个神经元</translation>
    </message>
    <message>
        <source>The model has no token for “%1”.</source>
        <translation>模型没有“%1”对应的 token。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n tokens; its first, “%2”, is watched.</source>
        <translation>
            <numerusform>“%1”由 %n 个 token 组成；监视第一个“%2”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchCheckView</name>
    <message>
        <source>to the mean</source>
        <translation>设为均值</translation>
    </message>
    <message>
        <source>resampled</source>
        <translation>重采样</translation>
    </message>
    <message>
        <source>to zero</source>
        <translation>设为零</translation>
    </message>
    <message>
        <source>Cannot tell whether this is special: nothing here is like what was touched.</source>
        <translation>无法判断是否特殊：此处没有与所干预单元同类的单元。</translation>
    </message>
    <message numerus="yes">
        <source>Cannot tell whether this is special: only %n unit(s) here are like it.</source>
        <translation>
            <numerusform>无法判断是否特殊：此处只有 %n 个同类单元。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It does more than any of %n unit(s) like it.</source>
        <translation>
            <numerusform>其作用大于全部 %n 个同类单元。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s) like it do as much.</source>
        <translation>
            <numerusform>%n 个同类单元中有 %1 个作用同样大。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1 nats</source>
        <translation>切除：%1 奈特</translation>
    </message>
    <message>
        <source>Ways of cutting it disagree even in sign: what you see depends on the knife.</source>
        <translation>不同切法连符号都不一致：所见结果取决于切法。</translation>
    </message>
    <message>
        <source>Its twin %1 is active wherever it is (correlation %2): it may be this one or that one.</source>
        <translation>它激活之处，其孪生单元 %1 也激活（相关 %2）：可能是这个，也可能是那个。</translation>
    </message>
    <message>
        <source>Its twin %1 writes almost the same (cosine %2): it may be this one or that one.</source>
        <translation>其孪生单元 %1 写入的内容几乎相同（余弦 %2）：可能是这个，也可能是那个。</translation>
    </message>
</context>
<context>
    <name>TouchWords</name>
    <message>
        <source>its mean over the prompt</source>
        <translation>其在提示词上的均值</translation>
    </message>
    <message>
        <source>its value in “%1”</source>
        <translation>其在“%1”中的值</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>resampled</source>
        <translation>重采样</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>注意力头 %1</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>未解释</translation>
    </message>
    <message>
        <source>every token</source>
        <translation>每个 token</translation>
    </message>
    <message>
        <source>from “%1” on</source>
        <translation>从“%1”起</translation>
    </message>
    <message>
        <source>“%1” … “%2”</source>
        <translation>“%1” … “%2”</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <translation>位于“%1”</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>none may differ</source>
        <translation>不允许差异</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相对</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>绝对</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比对</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>There was nothing to compare.</source>
        <translation>没有可比对的内容。</translation>
    </message>
    <message numerus="yes">
        <source>This installation computes what the references compute: all %n comparison(s) agree.</source>
        <translation>
            <numerusform>此安装的计算结果与参考一致：全部 %n 项比对通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n comparison(s) do not agree. Send this table to whoever maintains Penfield.</source>
        <translation>
            <numerusform>%n 项比对中有 %1 项不一致。请将此表发送给 Penfield 的维护者。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>penfield::ActivationStrip</name>
    <message>
        <source>Activation along the prompt</source>
        <translation>沿提示词的激活</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>“%1” (position %2): %3</source>
        <translation>“%1”（位置 %2）：%3</translation>
    </message>
</context>
<context>
    <name>penfield::AtStartMenu</name>
    <message>
        <source>At &amp;Start</source>
        <translation>启动时(&amp;S)</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>Open What Was Open &amp;Last</source>
        <translation>打开上次的内容(&amp;L)</translation>
    </message>
    <message>
        <source>Show the &amp;Start Page</source>
        <translation>显示起始页(&amp;S)</translation>
    </message>
</context>
<context>
    <name>penfield::AttentionPanel</name>
    <message>
        <source>Mark heads by what they look at</source>
        <translation>按关注对象标记注意力头</translation>
    </message>
    <message>
        <source>The bar under each head: how much of its attention goes there, averaged over the prompt</source>
        <translation>每个注意力头下的条：其注意力中有多少落在该处，在提示词上取平均</translation>
    </message>
    <message>
        <source>&amp;Mark heads by</source>
        <translation>注意力头标记依据(&amp;M)</translation>
    </message>
    <message>
        <source>Layers up, heads across</source>
        <translation>纵向为层，横向为注意力头</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Attention pattern: rows look at columns</source>
        <translation>注意力模式：行关注列</translation>
    </message>
    <message>
        <source>Ablate Head</source>
        <translation>消融注意力头</translation>
    </message>
    <message>
        <source>Cut this head at every token (A)</source>
        <translation>在每个 token 处切除此注意力头 (A)</translation>
    </message>
    <message>
        <source>Read the Patterns</source>
        <translation>读取模式</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>The reading was cancelled, or failed.</source>
        <translation>读取已取消或失败。</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>尚无提示词</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; where each head looks appears here.</source>
        <translation>在上方输入提示词并按 Enter；每个注意力头的关注位置会显示在这里。</translation>
    </message>
    <message>
        <source>%1 · the intact run, without your touches</source>
        <translation>%1 · 原始运行，未施加干预</translation>
    </message>
    <message>
        <source>where it looks</source>
        <translation>它关注的位置</translation>
    </message>
    <message>
        <source>who looks at it</source>
        <translation>关注它的位置</translation>
    </message>
    <message>
        <source>Reading the attention patterns</source>
        <translation>正在读取注意力模式</translation>
    </message>
</context>
<context>
    <name>penfield::AttentionStrip</name>
    <message>
        <source>Tokens: where the chosen one looks, and who looks at it</source>
        <translation>token：所选 token 关注哪里，以及哪些关注它</translation>
    </message>
</context>
<context>
    <name>penfield::CalibrationPlot</name>
    <message>
        <source>How sure you were, and how often you were right</source>
        <translation>您的把握有多大，以及正确的频率</translation>
    </message>
    <message>
        <source>%1 % sure: right in %2 %</source>
        <translation>把握 %1 %：正确率 %2 %</translation>
    </message>
</context>
<context>
    <name>penfield::CheckPictureWidget</name>
    <message>
        <source>Picture of the check</source>
        <translation>检查的图示</translation>
    </message>
</context>
<context>
    <name>penfield::CheckRow</name>
    <message>
        <source>Would change it: %1</source>
        <translation>可改变结论的是：%1</translation>
    </message>
</context>
<context>
    <name>penfield::CheckTableModel</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比对内容</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
</context>
<context>
    <name>penfield::ClaimCard</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Tests the claim on the prompts that were set aside. Every opening is counted.</source>
        <translation>在留出的提示词上检验论断。每次打开都会计数。</translation>
    </message>
    <message>
        <source>Claim without a name</source>
        <translation>未命名的论断</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What would change my mind: %1</source>
        <translation>什么会改变我的看法：%1</translation>
    </message>
    <message>
        <source>Something is still to be said before this can be tested.</source>
        <translation>检验之前还需补充一些信息。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>重新检验</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检验</translation>
    </message>
</context>
<context>
    <name>penfield::ClaimEditor</name>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>Values are replaced by</source>
        <translation>值替换为</translation>
    </message>
    <message>
        <source>Taking them away</source>
        <translation>去掉它们会</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>这是</translation>
    </message>
    <message>
        <source>Fill In What Is Usual</source>
        <translation>填入常用值</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Name of the claim</source>
        <translation>论断名称</translation>
    </message>
    <message>
        <source>Smallest dose</source>
        <translation>最小剂量</translation>
    </message>
    <message>
        <source>Largest dose</source>
        <translation>最大剂量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Doses, standard deviations</source>
        <translation>剂量，标准差</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>none are selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pair(s)</source>
        <translation>
            <numerusform>%1：%n 对</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::ContinuationPanel</name>
    <message>
        <source>Continue</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>With the touches</source>
        <translation>施加干预</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 个 token</translation>
    </message>
    <message>
        <source>Tokens to say</source>
        <translation>续写的 token 数</translation>
    </message>
    <message>
        <source>most probable</source>
        <translation>最可能</translation>
    </message>
    <message>
        <source>temperature </source>
        <translation>温度 </translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0: always the most probable token</source>
        <translation>0：总是取最可能的 token</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>种子 </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Both sides draw the same numbers</source>
        <translation>两侧抽取相同的随机数</translation>
    </message>
    <message>
        <source>Continuation without touches</source>
        <translation>未干预的续写</translation>
    </message>
    <message>
        <source>Continuation with the touches</source>
        <translation>施加干预的续写</translation>
    </message>
    <message>
        <source>Without touches</source>
        <translation>未干预</translation>
    </message>
    <message>
        <source>Nothing to go on from</source>
        <translation>没有可续写的内容</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; the model can then go on from it.</source>
        <translation>在上方输入提示词并按 Enter；随后模型可以从它继续。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Said under other touches than those in force now.</source>
        <translation>此内容在其他干预下生成，而非当前的干预。</translation>
    </message>
    <message numerus="yes">
        <source>The touches change nothing in these %n token(s).</source>
        <translation>
            <numerusform>干预未改变这 %n 个 token 中的任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They part at token %1; %n token(s) of the touched side differ.</source>
        <translation>
            <numerusform>两者在 token %1 处分开；干预一侧有 %n 个 token 不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::ControlStrip</name>
    <message>
        <source>Effects of the units like it</source>
        <translation>同类单元的效应</translation>
    </message>
    <message>
        <source>How much the log probability of the first answer changes, in nats: grey where units like it are touched alike, coloured where yours is (%1). The line is zero.</source>
        <translation>第一个回答的对数概率变化多少，单位 奈特：灰色为对同类单元施加同样干预，彩色为对您的单元（%1）。直线为零。</translation>
    </message>
</context>
<context>
    <name>penfield::CounterfactualDialog</name>
    <message>
        <source>Graph of Components</source>
        <translation>组件图</translation>
    </message>
    <message>
        <source>Counterfactual prompt</source>
        <translation>反事实提示词</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <source>Prompt:</source>
        <translation>提示词：</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>比较对象(&amp;C)：</translation>
    </message>
    <message>
        <source>Shows which attention heads and MLPs make the answer differ between two prompts. Change a word that matters, such as “Dallas” to “Chicago”; both prompts must have equally many tokens.</source>
        <translation>显示哪些注意力头和 MLP 使两个提示词的回答不同。请更改一个关键的词，例如将“Dallas”改为“Chicago”；两个提示词的 token 数必须相同。</translation>
    </message>
</context>
<context>
    <name>penfield::DeviceMenu</name>
    <message>
        <source>&amp;CPU</source>
        <translation>&amp;CPU</translation>
    </message>
    <message>
        <source>GPU %1 (%2)</source>
        <translation>GPU %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Automatic (now %1)</source>
        <translation>自动（当前 %1）(&amp;A)</translation>
    </message>
</context>
<context>
    <name>penfield::DropTarget</name>
    <message>
        <source>Drop to open</source>
        <translation>松开即可打开</translation>
    </message>
</context>
<context>
    <name>penfield::EdgeList</name>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n 条边</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::EffectBars</name>
    <message>
        <source>Promoted and suppressed tokens</source>
        <translation>促进与抑制的 token</translation>
    </message>
    <message>
        <source>Promotes: %1. Suppresses: %2.</source>
        <translation>促进：%1。抑制：%2。</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>促进</translation>
    </message>
    <message>
        <source>Suppresses</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>penfield::EvidenceDesk</name>
    <message>
        <source>A claim is about features, heads or errors. Select one in the graph first, or pin several.</source>
        <translation>论断针对特征、注意力头或误差。请先在图中选择一个，或固定多个。</translation>
    </message>
    <message>
        <source>This claim is about the model %1. Open it first.</source>
        <translation>此论断针对模型 %1。请先打开它。</translation>
    </message>
    <message>
        <source>Prompts from a Table</source>
        <translation>来自表格的提示词</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::EvidencePanel</name>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>记录簿</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>No claim yet</source>
        <translation>尚无论断</translation>
    </message>
    <message>
        <source>Select units in the graph and say what they do. Every claim is tested against controls and answered with a verdict that names where it holds.</source>
        <translation>在图中选择单元，并说明它们的作用。每个论断都会与对照比较检验，并得出结论，指明其成立的范围。</translation>
    </message>
    <message>
        <source>New Claim</source>
        <translation>新建论断</translation>
    </message>
</context>
<context>
    <name>penfield::ExampleList</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n 个示例</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::Explorer</name>
    <message>
        <source>No model is open. Open one from the File menu, or drop its folder on the window.</source>
        <translation>未打开模型。请通过“文件”菜单打开，或将其文件夹拖到窗口上。</translation>
    </message>
</context>
<context>
    <name>penfield::FactGrid</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>penfield::FamilyEditor</name>
    <message>
        <source>Use These Prompts</source>
        <translation>使用这些提示词</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>The counterfactual changes</source>
        <translation>反事实更改</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>对</translation>
    </message>
    <message>
        <source>Templates, one a line</source>
        <translation>模板，每行一个</translation>
    </message>
    <message>
        <source>Words for each slot, one slot a line</source>
        <translation>各空位的词，每行一个空位</translation>
    </message>
    <message>
        <source>My own templates</source>
        <translation>我自己的模板</translation>
    </message>
    <message>
        <source>Write the same question in several wordings, with {slots} for what varies. Half of the templates are set aside for confirmation.</source>
        <translation>请用多种措辞写出同一问题，变化之处用 {slots} 表示。一半模板留作确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) from</source>
        <translation>
            <numerusform>%n 对，来自</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s); half of them are set aside.</source>
        <translation>
            <numerusform>%n 个模板；其中一半留出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a second template: one alone cannot be split.</source>
        <translation>请添加第二个模板：单独一个无法拆分。</translation>
    </message>
</context>
<context>
    <name>penfield::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open Model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Dictionary…</source>
        <translation>打开字典(&amp;D)…</translation>
    </message>
    <message>
        <source>Open Feature Data&amp;base…</source>
        <translation>打开特征数据库(&amp;B)…</translation>
    </message>
    <message>
        <source>Open De&amp;mo</source>
        <translation>打开演示(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation>导出图(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Close Model</source>
        <translation>关闭模型(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;Graph…</source>
        <translation>打开图(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Close Graph</source>
        <translation>关闭图(&amp;C)</translation>
    </message>
</context>
<context>
    <name>penfield::GraphCanvas</name>
    <message>
        <source>Attribution graph</source>
        <translation>归因图</translation>
    </message>
    <message>
        <source>&amp;Ablate</source>
        <translation>消融(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Steer</source>
        <translation>引导(&amp;S)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy label</source>
        <translation>复制标签(&amp;C)</translation>
    </message>
</context>
<context>
    <name>penfield::GraphToolbar</name>
    <message>
        <source>&amp;Nodes</source>
        <translation>节点(&amp;N)</translation>
    </message>
    <message>
        <source>Keeps the nodes that carry this share of all influence on the answers.</source>
        <translation>保留承载对回答全部影响中此比例的节点。</translation>
    </message>
    <message>
        <source>Keeps the edges that carry this share of the influence between kept nodes.</source>
        <translation>保留承载所保留节点之间影响中此比例的边。</translation>
    </message>
    <message>
        <source>E&amp;rrors</source>
        <translation>误差(&amp;R)</translation>
    </message>
    <message>
        <source>Shows error nodes: what the features do not explain.</source>
        <translation>显示误差节点：特征未能解释的部分。</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>Shows what shapes and colours mean.</source>
        <translation>显示形状和颜色的含义。</translation>
    </message>
    <message>
        <source>Shows the whole graph (0).</source>
        <translation>显示整个图（0）。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 nodes, %3 of %4 edges</source>
        <translation>%1 / %2 个节点，%3 / %4 条边</translation>
    </message>
    <message>
        <source>E&amp;dges</source>
        <translation>边(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>适应(&amp;I)</translation>
    </message>
    <message>
        <source>Co&amp;mponents…</source>
        <translation>组件(&amp;M)…</translation>
    </message>
    <message>
        <source>The graph of attention heads and MLPs instead of features: what the answer owes to each of them, compared with another prompt. Needs no dictionary.</source>
        <translation>以注意力头和 MLP 代替特征的图：与另一提示词比较，显示它们各自对回答的贡献。不需要字典。</translation>
    </message>
</context>
<context>
    <name>penfield::GraphView</name>
    <message>
        <source>Type a prompt</source>
        <translation>输入提示词</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2 %</translation>
    </message>
    <message>
        <source>No graph yet</source>
        <translation>尚无图</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter. The graph then shows which features fired and how they made the answer.</source>
        <translation>在上方输入提示词并按 Enter。图会显示哪些特征被激活，以及它们如何产生回答。</translation>
    </message>
    <message>
        <source>Tracing the prompt</source>
        <translation>正在追踪提示词</translation>
    </message>
    <message>
        <source>Open Dictionary…</source>
        <translation>打开字典…</translation>
    </message>
    <message>
        <source>This model has no dictionary open</source>
        <translation>此模型未打开字典</translation>
    </message>
    <message>
        <source>A graph is made of the features of a dictionary. Open transcoders for this model, or drop their folder here.</source>
        <translation>图由字典的特征构成。请为此模型打开 transcoder，或将其文件夹拖到这里。</translation>
    </message>
    <message>
        <source>This dictionary makes no graph</source>
        <translation>此字典不产生图</translation>
    </message>
    <message>
        <source>It reads features, but does not stand for the model&apos;s MLPs, as transcoders do. The heatmap and the inspector show its features; for a graph, open transcoders.</source>
        <translation>它能读取特征，但不像 transcoder 那样替代模型的 MLP。热图和检查器会显示其特征；若要生成图，请打开 transcoder。</translation>
    </message>
    <message>
        <source>A graph of components explains a prompt that was run. Type one and press Enter.</source>
        <translation>组件图解释已运行的提示词。请输入提示词并按 Enter。</translation>
    </message>
</context>
<context>
    <name>penfield::GroupList</name>
    <message>
        <source>Ablate group</source>
        <translation>消融该组</translation>
    </message>
    <message>
        <source>Ablate group %1</source>
        <translation>消融组 %1</translation>
    </message>
    <message>
        <source>Set the group&apos;s features that are active here to 0</source>
        <translation>将该组在此处激活的特征设为 0</translation>
    </message>
    <message>
        <source>None of the group&apos;s features is active here</source>
        <translation>该组没有特征在此处激活</translation>
    </message>
</context>
<context>
    <name>penfield::HeadGrid</name>
    <message>
        <source>Attention heads</source>
        <translation>注意力头</translation>
    </message>
</context>
<context>
    <name>penfield::HeatmapPanel</name>
    <message>
        <source>Heatmap of features and tokens</source>
        <translation>特征与 token 的热图</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>尚无提示词</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; its features appear here, token by token.</source>
        <translation>在上方输入提示词并按 Enter；其特征会逐 token 显示在这里。</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>The touches left every feature&apos;s activation as it was.</source>
        <translation>干预未改变任何特征的激活。</translation>
    </message>
    <message>
        <source>No feature is active on this prompt</source>
        <translation>此提示词上没有激活的特征</translation>
    </message>
    <message>
        <source>Open a dictionary for this model, or try a longer prompt.</source>
        <translation>请为此模型打开字典，或尝试更长的提示词。</translation>
    </message>
    <message>
        <source>No active feature matches</source>
        <translation>没有匹配的激活特征</translation>
    </message>
    <message>
        <source>Clear the filter or choose all layers.</source>
        <translation>请清除筛选条件或选择所有层。</translation>
    </message>
    <message>
        <source>Open Dictionary…</source>
        <translation>打开字典…</translation>
    </message>
    <message>
        <source>This model has no dictionary open</source>
        <translation>此模型未打开字典</translation>
    </message>
    <message>
        <source>Its features cannot be seen without. Open a dictionary for this model, or drop its folder here.</source>
        <translation>没有字典就无法看到其特征。请为此模型打开字典，或将其文件夹拖到这里。</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; its neurons appear here, token by token.</source>
        <translation>在上方输入提示词并按 Enter；其神经元会逐 token 显示在这里。</translation>
    </message>
    <message>
        <source>The touches left every neuron&apos;s activation as it was.</source>
        <translation>干预未改变任何神经元的激活。</translation>
    </message>
</context>
<context>
    <name>penfield::HeatmapPlot</name>
    <message>
        <source>Scroll rows</source>
        <translation>滚动行</translation>
    </message>
    <message>
        <source>Scroll columns</source>
        <translation>滚动列</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>热图</translation>
    </message>
</context>
<context>
    <name>penfield::HeatmapToolbar</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Activations of the intact run</source>
        <translation>原始运行的激活</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Activations of the run with your touches</source>
        <translation>施加干预后运行的激活</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What your touches changed: after − before</source>
        <translation>干预带来的变化：之后 − 之前</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>行的顺序</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>最强优先</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>按层</translation>
    </message>
    <message>
        <source>Most influential first</source>
        <translation>影响最大优先</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Filter features</source>
        <translation>筛选特征</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Needs the attribution graph of this prompt</source>
        <translation>需要此提示词的归因图</translation>
    </message>
</context>
<context>
    <name>penfield::HistogramPlot</name>
    <message>
        <source>Histogram of activations</source>
        <translation>激活直方图</translation>
    </message>
    <message>
        <source>There is no histogram.</source>
        <translation>没有直方图。</translation>
    </message>
    <message numerus="yes">
        <source>%n activation(s) from %1 to %2.</source>
        <translation>
            <numerusform>%n 个激活，从 %1 到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>此处：%1。</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>此处 %1</translation>
    </message>
</context>
<context>
    <name>penfield::HistoryStrip</name>
    <message>
        <source>History of touches</source>
        <translation>干预历史</translation>
    </message>
    <message>
        <source>Left and Right go back and forth.</source>
        <translation>左右键后退和前进。</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>干预</translation>
    </message>
    <message>
        <source>Where the history begins</source>
        <translation>历史起点</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>KL %1 nats</source>
        <translation>KL %1 奈特</translation>
    </message>
    <message>
        <source>Click to go back there</source>
        <translation>点击返回该处</translation>
    </message>
    <message>
        <source>Undone; click to do it again</source>
        <translation>已撤销；点击重做</translation>
    </message>
</context>
<context>
    <name>penfield::InspectorPage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>In from</source>
        <translation>输入来自</translation>
    </message>
    <message>
        <source>Out to</source>
        <translation>输出到</translation>
    </message>
    <message>
        <source>Strongest edges in</source>
        <translation>最强的输入边</translation>
    </message>
    <message>
        <source>Strongest edges out</source>
        <translation>最强的输出边</translation>
    </message>
    <message>
        <source>On this prompt</source>
        <translation>在此提示词上</translation>
    </message>
    <message>
        <source>In the texts of the feature database</source>
        <translation>在特征数据库的文本中</translation>
    </message>
    <message>
        <source>Which examples</source>
        <translation>哪些示例</translation>
    </message>
    <message>
        <source>Top examples</source>
        <translation>最强示例</translation>
    </message>
    <message>
        <source>Random examples</source>
        <translation>随机示例</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Direct effect on the next token</source>
        <translation>对下一个 token 的直接效应</translation>
    </message>
    <message>
        <source>The database has no token effects for this feature.</source>
        <translation>数据库中没有此特征的 token 效应。</translation>
    </message>
    <message>
        <source>The database has no such examples.</source>
        <translation>数据库中没有此类示例。</translation>
    </message>
    <message>
        <source>%1 strongest of %2</source>
        <translation>%2 条中最强的 %1 条</translation>
    </message>
    <message>
        <source>There is no attribution graph yet.</source>
        <translation>尚无归因图。</translation>
    </message>
    <message>
        <source>This is not a node of the attribution graph.</source>
        <translation>这不是归因图中的节点。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No histogram</source>
        <translation>没有直方图</translation>
    </message>
    <message>
        <source>logits per unit</source>
        <translation>每单位 logit</translation>
    </message>
</context>
<context>
    <name>penfield::InspectorPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Open Dictionary…</source>
        <translation>打开字典…</translation>
    </message>
    <message>
        <source>This model has no dictionary open</source>
        <translation>此模型未打开字典</translation>
    </message>
    <message>
        <source>Only tokens can be selected without. Open a dictionary for this model, or drop its folder here.</source>
        <translation>没有字典时只能选择 token。请为此模型打开字典，或将其文件夹拖到这里。</translation>
    </message>
    <message>
        <source>Click a node of the graph, a cell of the heatmap or a token of the answer; what is known of it appears here.</source>
        <translation>点击图的节点、热图的单元格或回答的 token；相关信息会显示在此处。</translation>
    </message>
</context>
<context>
    <name>penfield::InterventionList</name>
    <message>
        <source>Touched units</source>
        <translation>已干预的单元</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Set to 0</source>
        <translation>设为 0</translation>
    </message>
    <message>
        <source>Back to the intact value</source>
        <translation>恢复原始值</translation>
    </message>
    <message>
        <source>Type a value …</source>
        <translation>输入数值…</translation>
    </message>
    <message>
        <source>Allow values below zero</source>
        <translation>允许负值</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Space switches, Left and Right steer, Enter types a value, Alt with Up and Down moves, Delete removes.</source>
        <translation>空格键开关，左右键引导，Enter 输入数值，Alt 加上下键移动，Delete 移除。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>penfield::InterventionModel</name>
    <message>
        <source>Ablate %1</source>
        <translation>消融 %1</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>引导 %1</translation>
    </message>
    <message numerus="yes">
        <source>Touch %1 (%n unit(s))</source>
        <translation>
            <numerusform>干预 %1（%n 个单元）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n touch(es)</source>
        <translation>
            <numerusform>移除 %n 个干预</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all touches</source>
        <translation>移除所有干预</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>%1 的范围</translation>
    </message>
    <message>
        <source>Ablate all</source>
        <translation>全部消融</translation>
    </message>
    <message>
        <source>%1 (%2), intact activation %3</source>
        <translation>%1（%2），原始激活 %3</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>penfield::InterventionsPanel</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Ablate all</source>
        <translation>全部消融</translation>
    </message>
    <message>
        <source>Set every touched unit to 0</source>
        <translation>将所有已干预的单元设为 0</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Remove all touches</source>
        <translation>移除所有干预</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n on</source>
        <translation>
            <numerusform>%n 个中 %1 个已开启</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing is touched</source>
        <translation>没有干预</translation>
    </message>
    <message>
        <source>Without touches</source>
        <translation>未干预</translation>
    </message>
    <message>
        <source>Hold to see the answer without touches (Space)</source>
        <translation>按住以查看未干预的回答（空格键）</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Named sets of touches</source>
        <translation>命名的干预组</translation>
    </message>
    <message>
        <source>This model has no presets yet</source>
        <translation>此模型尚无预设</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>移除预设</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <source>Click a node in the graph, then press A or Ablate.</source>
        <translation>点击图中的节点，然后按 A 或“消融”。</translation>
    </message>
</context>
<context>
    <name>penfield::LayerTableModel</name>
    <message>
        <source>Share of the variance that the features do not explain, on the prompt that was run last</source>
        <translation>在最近运行的提示词上，特征未能解释的方差比例</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>未解释</translation>
    </message>
</context>
<context>
    <name>penfield::LedgerTableModel</name>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>校正后</translation>
    </message>
    <message>
        <source>a touch</source>
        <translation>一次干预</translation>
    </message>
</context>
<context>
    <name>penfield::LedgerView</name>
    <message>
        <source>Predictions: %1. Direction right: %2. On average you were %3 % sure, and the size was off by %4 % of the score.</source>
        <translation>预测：%1。方向正确：%2。您的平均把握为 %3 %，大小平均偏差为得分的 %4 %。</translation>
    </message>
    <message>
        <source>Across: how sure, from 50 to 100 %. Up: how often right, from 0 to 100 %.</source>
        <translation>横向：把握，从 50 到 100 %。纵向：正确率，从 0 到 100 %。</translation>
    </message>
    <message>
        <source>Tests may depend on each other</source>
        <translation>各检验可能相互依赖</translation>
    </message>
    <message>
        <source>Corrects by Benjamini and Yekutieli, which holds for tests that share prompts, instead of Benjamini and Hochberg.</source>
        <translation>以 Benjamini 和 Yekutieli 的方法校正，适用于共用提示词的检验，以代替 Benjamini 和 Hochberg 的方法。</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>已尝试的内容</translation>
    </message>
    <message>
        <source>Say what you expect before you test: your predictions are compared with what was measured here.</source>
        <translation>请在检验前说明您的预期：您的预测会在此与测量结果比较。</translation>
    </message>
</context>
<context>
    <name>penfield::LensPanel</name>
    <message>
        <source>Logit lens: layers and tokens</source>
        <translation>Logit 透镜：层与 token</translation>
    </message>
    <message>
        <source>Watch This Token</source>
        <translation>监视此 token</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Read Every Layer</source>
        <translation>读取每一层</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>The reading was cancelled, or failed.</source>
        <translation>读取已取消或失败。</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>尚无提示词</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; what each layer would answer appears here, token by token.</source>
        <translation>在上方输入提示词并按 Enter；每一层会给出的回答会逐 token 显示在这里。</translation>
    </message>
    <message>
        <source>The intact run, without your touches · %1</source>
        <translation>原始运行，未施加干预 · %1</translation>
    </message>
    <message>
        <source>Reading every layer&apos;s answer</source>
        <translation>正在读取每一层的回答</translation>
    </message>
</context>
<context>
    <name>penfield::LensToolbar</name>
    <message>
        <source>What the colours show</source>
        <translation>颜色表示的内容</translation>
    </message>
    <message>
        <source>Top token</source>
        <translation>首位 token</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Rank of</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>KL to the answer</source>
        <translation>与回答的 KL</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Watched token</source>
        <translation>监视的 token</translation>
    </message>
    <message>
        <source>The watched token. W on a cell watches that cell&apos;s top token.</source>
        <translation>监视的 token。在单元格上按 W 可监视该单元格的首位 token。</translation>
    </message>
    <message>
        <source>After attention</source>
        <translation>注意力之后</translation>
    </message>
    <message>
        <source>Adds a row between each block&apos;s attention and its MLP</source>
        <translation>在每个块的注意力与 MLP 之间添加一行</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words in the cells; without them more tokens fit</source>
        <translation>单元格中的文字；不显示时可容纳更多 token</translation>
    </message>
</context>
<context>
    <name>penfield::MainWindow</name>
    <message>
        <source>&amp;Graph</source>
        <translation>图(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation>热图(&amp;H)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>干预</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
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
        <source>&amp;Clear Interventions</source>
        <translation>清除干预(&amp;C)</translation>
    </message>
    <message>
        <source>Edit &amp;Prompt</source>
        <translation>编辑提示词(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;System Information</source>
        <translation>系统信息(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Penfield</source>
        <translation>关于 Penfield(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>About Penfield</source>
        <translation>关于 Penfield</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Penfield %1&lt;/h3&gt;&lt;p&gt;A visual explorer for the circuits and features inside neural networks.&lt;/p&gt;&lt;p&gt;Licence: GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Penfield %1&lt;/h3&gt;&lt;p&gt;神经网络内部电路与特征的可视化浏览器。&lt;/p&gt;&lt;p&gt;许可证：GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>System Information</source>
        <translation>系统信息</translation>
    </message>
    <message>
        <source>The engine is still being loaded.</source>
        <translation>引擎仍在加载中。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Verify Installation…</source>
        <translation>验证安装(&amp;V)…</translation>
    </message>
    <message>
        <source>Heat&amp;map</source>
        <translation>热图(&amp;M)</translation>
    </message>
    <message>
        <source>Logit &amp;Lens</source>
        <translation>Logit 透镜(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <translation>注意力(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Patching</source>
        <translation>修补(&amp;P)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>&amp;Logit Lens</source>
        <translation>Logit 透镜(&amp;L)</translation>
    </message>
    <message>
        <source>Graph of &amp;Components…</source>
        <translation>组件图(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Test a Claim about the Selection</source>
        <translation>检验关于所选内容的论断(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Check Every Touch against Units Like It</source>
        <translation>将每次干预与同类单元比较(&amp;C)</translation>
    </message>
    <message>
        <source>How &amp;Graphs Are Computed</source>
        <translation>图的计算方式(&amp;G)</translation>
    </message>
</context>
<context>
    <name>penfield::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>关闭此消息（Esc）</translation>
    </message>
</context>
<context>
    <name>penfield::ModelPanel</name>
    <message>
        <source>Open Model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy all as text</source>
        <translation>全部复制为文本</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>已打开的内容</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>未打开模型</translation>
    </message>
    <message>
        <source>Open a model&apos;s folder, or drop it here; what is known of it appears here.</source>
        <translation>打开模型文件夹，或将其拖到这里；相关信息会显示在此处。</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>This model has no dictionary open: its features cannot be seen.</source>
        <translation>此模型未打开字典：无法看到其特征。</translation>
    </message>
    <message>
        <source>Open Dictionary…</source>
        <translation>打开字典…</translation>
    </message>
    <message>
        <source>Feature database</source>
        <translation>特征数据库</translation>
    </message>
    <message>
        <source>No feature database is open: features are called by their layer and number.</source>
        <translation>未打开特征数据库：特征以层和编号命名。</translation>
    </message>
    <message>
        <source>Open Feature Database…</source>
        <translation>打开特征数据库…</translation>
    </message>
    <message>
        <source>This database was made for another dictionary. Its labels may be wrong.</source>
        <translation>此数据库是为另一个字典制作的，其标签可能有误。</translation>
    </message>
    <message>
        <source>Layers of the dictionary</source>
        <translation>字典的各层</translation>
    </message>
    <message>
        <source>This model has no dictionary open: its own MLP neurons take the place of features.</source>
        <translation>此模型未打开字典：以其自身的 MLP 神经元代替特征。</translation>
    </message>
</context>
<context>
    <name>penfield::OpenFiles</name>
    <message>
        <source>Open Anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>A feature database belongs to a model. Open its model first, or drop both together.</source>
        <translation>特征数据库属于某个模型。请先打开其模型，或将两者一起拖入。</translation>
    </message>
    <message>
        <source>A dictionary belongs to a model. Open its model first, or drop both together.</source>
        <translation>字典属于某个模型。请先打开其模型，或将两者一起拖入。</translation>
    </message>
</context>
<context>
    <name>penfield::OutputBars</name>
    <message>
        <source>Most probable next tokens</source>
        <translation>最可能的下一个 token</translation>
    </message>
    <message>
        <source>“%1” · token id %2</source>
        <translation>“%1” · token ID %2</translation>
    </message>
    <message>
        <source>before: %1, p = %2</source>
        <translation>之前：%1，p = %2</translation>
    </message>
    <message>
        <source>after: %1, p = %2</source>
        <translation>之后：%1，p = %2</translation>
    </message>
    <message>
        <source>matched control: %1, p = %2</source>
        <translation>匹配对照：%1，p = %2</translation>
    </message>
    <message>
        <source>place %1 → %2</source>
        <translation>排名 %1 → %2</translation>
    </message>
    <message>
        <source>Up and Down walk, P pins a token so that it stays in view.</source>
        <translation>上下键移动，P 固定 token 使其保持可见。</translation>
    </message>
    <message>
        <source>logit %1 → %2</source>
        <translation>logit %1 → %2</translation>
    </message>
    <message>
        <source>Stop watching “%1”</source>
        <translation>停止监视“%1”</translation>
    </message>
    <message>
        <source>Watch “%1”</source>
        <translation>监视“%1”</translation>
    </message>
</context>
<context>
    <name>penfield::OutputPanel</name>
    <message>
        <source>The result in words</source>
        <translation>结果的文字说明</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无回答</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; the model&apos;s next tokens appear here.</source>
        <translation>在上方输入提示词并按 Enter；模型的下一个 token 会显示在这里。</translation>
    </message>
    <message>
        <source>“%1” is watched already.</source>
        <translation>已在监视“%1”。</translation>
    </message>
    <message>
        <source>Without touches · %1</source>
        <translation>未干预 · %1</translation>
    </message>
</context>
<context>
    <name>penfield::PatchPanel</name>
    <message>
        <source>Activation patching</source>
        <translation>激活修补</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Ablate This Head</source>
        <translation>消融此注意力头</translation>
    </message>
    <message>
        <source>Type the Other Prompt</source>
        <translation>输入另一提示词</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>尚无提示词</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; then name another one that gives another answer.</source>
        <translation>在上方输入提示词并按 Enter；然后指定另一个回答不同的提示词。</translation>
    </message>
    <message>
        <source>Nothing patched yet</source>
        <translation>尚未修补</translation>
    </message>
    <message>
        <source>Name a prompt of as many tokens that gives another answer. Each piece of the clean run is put into that one, and the picture shows how much of the clean answer comes back.</source>
        <translation>请指定一个 token 数相同而回答不同的提示词。干净运行的每个部分会逐一放入该提示词的运行，图中显示干净回答恢复了多少。</translation>
    </message>
    <message>
        <source>Patching every cell</source>
        <translation>正在修补每个单元格</translation>
    </message>
</context>
<context>
    <name>penfield::PatchToolbar</name>
    <message>
        <source>Corrupted prompt: as many tokens, another answer</source>
        <translation>损坏提示词：token 数相同，回答不同</translation>
    </message>
    <message>
        <source>Corrupted prompt</source>
        <translation>损坏提示词</translation>
    </message>
    <message>
        <source>Pieces of the run above are put into the run of this prompt, one at a time.</source>
        <translation>将上方运行的各个部分逐一放入此提示词的运行。</translation>
    </message>
    <message>
        <source>Residual stream</source>
        <translation>残差流</translation>
    </message>
    <message>
        <source>Attention out</source>
        <translation>注意力输出</translation>
    </message>
    <message>
        <source>MLP out</source>
        <translation>MLP 输出</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>What is patched</source>
        <translation>修补的内容</translation>
    </message>
    <message>
        <source>How the answer is measured</source>
        <translation>回答的测量方式</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>修补</translation>
    </message>
    <message>
        <source>Patch every cell</source>
        <translation>修补每个单元格</translation>
    </message>
</context>
<context>
    <name>penfield::PredictionBox</name>
    <message>
        <source>falls by</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>grows by</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Expected direction</source>
        <translation>预期方向</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Expected size</source>
        <translation>预期大小</translation>
    </message>
    <message>
        <source>How sure you are of the direction</source>
        <translation>您对方向的把握</translation>
    </message>
    <message>
        <source>I expect: the score</source>
        <translation>我预期：得分</translation>
    </message>
    <message>
        <source>I am this sure:</source>
        <translation>我的把握：</translation>
    </message>
</context>
<context>
    <name>penfield::PromptBar</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Example prompts</source>
        <translation>示例提示词</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>运行提示词</translation>
    </message>
    <message>
        <source>Run the prompt (Enter)</source>
        <translation>运行提示词（Enter）</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>取消正在运行的任务</translation>
    </message>
    <message>
        <source>Cancel what is running (Esc)</source>
        <translation>取消正在运行的任务（Esc）</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1… %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n second(s) left</source>
        <translation>
            <numerusform>%1，大约还需 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited. Press Enter to run it.</source>
        <translation>已修改。按 Enter 运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::PromptEdit</name>
    <message>
        <source>Type a prompt and press Enter</source>
        <translation>输入提示词并按 Enter</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Type token ids, for example 17 4 256, and press Enter: this model has no tokenizer</source>
        <translation>输入 token ID，例如 17 4 256，然后按 Enter：此模型没有分词器</translation>
    </message>
</context>
<context>
    <name>penfield::RecentButton</name>
    <message>
        <source>%1
is not there any more.</source>
        <translation>%1
已不存在。</translation>
    </message>
    <message>
        <source>not there any more: %1</source>
        <translation>已不存在：%1</translation>
    </message>
</context>
<context>
    <name>penfield::RowDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>penfield::StartPage</name>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>A small model of our own with its features, their names and groups. Nothing is downloaded.</source>
        <translation>我们自带的小模型，附有特征、名称和分组。无需下载任何内容。</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>A folder on this computer with config.json and *.safetensors. Its dictionary and feature database are opened after it.</source>
        <translation>本机上包含 config.json 和 *.safetensors 的文件夹。之后再打开其字典和特征数据库。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Models that you open are listed here, each with its dictionary and its feature database.</source>
        <translation>您打开的模型会列在这里，并附上各自的字典和特征数据库。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>A visual explorer for the circuits and features inside neural networks.</source>
        <translation>神经网络内部电路与特征的可视化探索工具。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel the opening</source>
        <translation>取消打开</translation>
    </message>
    <message>
        <source>Cancel the opening (Esc)</source>
        <translation>取消打开（Esc）</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Or drop a model&apos;s folder on this window, alone or together with its dictionary and its feature database.</source>
        <translation>也可以将模型文件夹拖到此窗口上，可单独拖入，或与其字典和特征数据库一起拖入。</translation>
    </message>
    <message>
        <source>What can be opened</source>
        <translation>可以打开的内容</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>GPT-2, GPT-NeoX and Pythia, Llama, Mistral, Qwen 2 and 3, Gemma 2 and 3, and models of TransformerLens: a folder with config.json, weights as *.safetensors, and tokenizer.json.</source>
        <translation>GPT-2、GPT-NeoX 与 Pythia、Llama、Mistral、Qwen 2 和 3、Gemma 2 和 3，以及 TransformerLens 的模型：包含 config.json、*.safetensors 权重和 tokenizer.json 的文件夹。</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>Transcoders, cross-layer transcoders and sparse autoencoders of circuit-tracer, SAELens, Gemma Scope, Gemma Scope 2 and sparsify: a folder, or a params.npz.</source>
        <translation>circuit-tracer、SAELens、Gemma Scope、Gemma Scope 2 和 sparsify 的 transcoder、跨层 transcoder 与稀疏自编码器：文件夹或 params.npz。</translation>
    </message>
    <message>
        <source>Feature databases</source>
        <translation>特征数据库</translation>
    </message>
    <message>
        <source>Penfield&apos;s own, *.db: names, examples and groups of features.</source>
        <translation>Penfield 自有的 *.db：特征的名称、示例和分组。</translation>
    </message>
</context>
<context>
    <name>penfield::TargetMenu</name>
    <message>
        <source>What the graph explains: the likely answers together, one of them, or why one and not another.</source>
        <translation>图所解释的内容：所有可能的回答、其中一个，或为何是这个而不是另一个。</translation>
    </message>
    <message>
        <source>All likely answers</source>
        <translation>所有可能的回答</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Why one and not another</source>
        <translation>为何是这个而不是另一个</translation>
    </message>
    <message>
        <source>“%1” − “%2”</source>
        <translation>“%1” − “%2”</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What the graph explains</source>
        <translation>图所解释的内容</translation>
    </message>
</context>
<context>
    <name>penfield::TokenChips</name>
    <message>
        <source>Tokens of the prompt</source>
        <translation>提示词的 token</translation>
    </message>
    <message>
        <source>“%1” · position %2 · token id %3</source>
        <translation>“%1” · 位置 %2 · token ID %3</translation>
    </message>
    <message>
        <source>Added before the text: the beginning of the sequence.</source>
        <translation>加在文本之前：序列开头。</translation>
    </message>
    <message>
        <source>This word is not in the model&apos;s vocabulary; the model reads the unknown token.</source>
        <translation>此词不在模型词表中；模型读到的是未知 token。</translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation>激活 %1</translation>
    </message>
    <message>
        <source>The prompt&apos;s tokens appear here.</source>
        <translation>提示词的 token 会显示在这里。</translation>
    </message>
</context>
<context>
    <name>penfield::TokenFlow</name>
    <message>
        <source>“%1” · %2</source>
        <translation>“%1” · %2</translation>
    </message>
</context>
<context>
    <name>penfield::TouchCheckView</name>
    <message>
        <source>Touch both</source>
        <translation>两者都干预</translation>
    </message>
    <message>
        <source>The touch beside units like it</source>
        <translation>与同类单元并列的干预</translation>
    </message>
</context>
<context>
    <name>penfield::UnitActions</name>
    <message>
        <source>Ablate</source>
        <translation>消融</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Steer to activation</source>
        <translation>引导到激活值</translation>
    </message>
    <message>
        <source>Run a prompt first.</source>
        <translation>请先运行提示词。</translation>
    </message>
    <message>
        <source>Nothing is read at the beginning of the sequence.</source>
        <translation>序列开头不读取任何内容。</translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation>请先选择一个 token。</translation>
    </message>
    <message>
        <source>Take it away at this token</source>
        <translation>在此 token 处去掉它</translation>
    </message>
    <message>
        <source>Set this neuron to 0 at this token</source>
        <translation>在此 token 处将该神经元设为 0</translation>
    </message>
    <message>
        <source>Set this feature to 0 at this token</source>
        <translation>在此 token 处将该特征设为 0</translation>
    </message>
    <message>
        <source>Scale it at this token; × 1 is the intact value</source>
        <translation>在此 token 处缩放它；× 1 为原始值</translation>
    </message>
    <message>
        <source>Set this neuron&apos;s activation at this token; the intact value is %1</source>
        <translation>设置该神经元在此 token 处的激活；原始值为 %1</translation>
    </message>
    <message>
        <source>Set this feature&apos;s activation at this token; the intact value is %1</source>
        <translation>设置该特征在此 token 处的激活；原始值为 %1</translation>
    </message>
</context>
<context>
    <name>penfield::VerifyDialog</name>
    <message>
        <source>Copy as Text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Verify Installation</source>
        <translation>验证安装</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比对…</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>尚未比对</translation>
    </message>
    <message>
        <source>Small models and dictionaries that ship with Penfield are computed here, and compared with what the field&apos;s reference programs computed from them.</source>
        <translation>随 Penfield 附带的小模型和字典会在此计算，并与本领域参考程序的计算结果进行比对。</translation>
    </message>
    <message>
        <source>Comparing this installation with its references.</source>
        <translation>正在将此安装与参考数据比对。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>penfield::WatchBar</name>
    <message>
        <source>Logit difference: of this token</source>
        <translation>logit 差：此 token</translation>
    </message>
    <message>
        <source>Logit difference: less this token</source>
        <translation>logit 差：减去此 token</translation>
    </message>
    <message>
        <source>Watch a word…</source>
        <translation>监视单词…</translation>
    </message>
    <message>
        <source>Watch a word</source>
        <translation>监视单词</translation>
    </message>
    <message>
        <source>Its token stays in view, wherever it ranks</source>
        <translation>其 token 无论排名如何都保持可见</translation>
    </message>
    <message>
        <source>Logit difference</source>
        <translation>Logit 差</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
</context>
</TS>
