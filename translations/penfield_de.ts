<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>CommandLine</name>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, for example 1600x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dpi takes a number from 30 to 2400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this Hugging Face folder instead of the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this transcoder set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this feature database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de or zh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a view into a file without a window: graph, heatmap, inspector, output or window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to draw into: .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ablate this group of features before drawing. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a feature before drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the figure: column (3.3 in), page (6.9 in) or slide (16:9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the figure in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution of a PNG (default 300).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the background of a PNG transparent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visual explorer for the circuits and features inside neural networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt to start with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--render VIEW and -o FILE go together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 cannot be written. Check that its folder is there, that you may write to it, and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries thresholds, but %2 says that the activation is %3. Remove that line from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 describes a cross-layer transcoder. This version of Penfield opens sets with one transcoder per layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has as many features as the model is wide (%2), so the two ways W_dec may be stored cannot be told apart. Use a set with another number of features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the tensor %2, which a per-layer transcoder does not have. It is another kind of dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose the .db file that belongs to the dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file where a folder is expected. Choose the folder it lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder where a file is expected. Choose the file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not an ordinary file. Copy its content into a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a database. Choose the .db file that belongs to the dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a database file (.db).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an engine of this Penfield. Install the engine that belongs to this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that features read at %2. A transcoder reads before the MLP: hook_resid_mid, ln2.hook_normalized or mlp.hook_in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that features write at %2. A transcoder writes the MLP&apos;s output: mlp.hook_out or hook_mlp_out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved by a TopK transcoder, but %2 does not say so. Add the lines &quot;activation: topk&quot; and &quot;k: …&quot; to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--select takes LAYER:FEATURE@POSITION, for example 0:493@6; &quot;%1&quot; is not that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document has the token id %1, but the vocabulary has %2 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels cannot be drawn. Choose fewer dots per inch or another size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pruning threshold must be between 0 and 1, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example of feature %1 of layer %2 lies outside its document. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the model&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 of layer %2 has a value that is not a finite number. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 of layer %2 was given twice, or is not a feature. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not %3. Check that it is the right file, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not a list of plain values. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not a single value. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not a whole number from %3 to %4. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, &quot;data_offsets&quot; of the tensor %2 are not two numbers. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, the added token &quot;%2&quot; and its id %3 contradict another token. Download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, the id %2 of &quot;%3&quot; belongs to another token too. Download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, the shape of the tensor %2 is larger than any memory. Download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 does not have as many bytes as its shape and type need. Download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 ends before it begins. Download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 has more dimensions than any tensor. Download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 has the element type %3, which Penfield does not read. Convert it to F16, BF16 or F32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 overlaps another one. Download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 reaches beyond the end of the file. The file is incomplete: download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, there are bytes before the tensor %2 that belong to no tensor. Download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping this prompt&apos;s run needs %1 MB of memory; at most %2 MB are allowed. Shorten the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dictionary is open. Open a folder of transcoders for this model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature is active on this prompt, so there is no heatmap to draw. Open a dictionary or try a longer prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature of the group &quot;%1&quot; is active at &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature of the group &quot;%1&quot; is active in the prompt &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature of the group &quot;%1&quot; is active on this prompt. Name a group of the feature database that the prompt is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is open. Open a model&apos;s folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected, so the inspector has nothing to show. Select a feature first (--select LAYER:FEATURE@POSITION).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is touched. Use --ablate, --set, --scale, --add or --ablate-group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penfield writes figures as .png, .svg or .pdf; “%1” has another ending. Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attributions of this prompt do not come to an end after %1 steps, so its graph has a cycle. The dictionary does not fit this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation failed for an unknown reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 has format version %2; this Penfield reads up to version %3. Update Penfield to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is cut off: %2 of %3 bytes are there. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is empty. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is not there. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo has no prompt with a group to ablate and one to swap in. Install Penfield again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo misses a bar: %1 is %2, and must be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo that belongs to Penfield was not found. Install Penfield again, or set PENFIELD_DEMO to the folder that holds demo.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo that belongs to Penfield was not found. Install Penfield again, set PENFIELD_DEMO to the folder that holds demo.json, or name files of your own with --model, --dictionary and --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary in %1 has %2 layers, but the open model has %3. It belongs to another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine %1 is not there. Check the path, or install Penfield&apos;s engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine (%1) is not beside the program, so no model can be opened. Install it, or name it in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine cannot be loaded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature database %1 does not have the feature %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature database %1 was made for another dictionary. Its labels may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature database cannot be written: %1. Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature database has no group &quot;%1&quot;. Some that it has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature database has no groups, so there is no group &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features in %1 read %2 numbers, but the open model&apos;s width is %3. They belong to another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 asks for rotary positions scaled by &quot;%2&quot;, which Penfield does not compute for this kind of model. It opens models with the default rotary positions only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 asks for the activation &quot;%2&quot;, which Penfield does not know. It knows relu and topk; without the line, the tensors decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 asks for the activation function &quot;%2&quot;, which Penfield does not know. It knows %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be opened (%2). Check the disk, or copy the file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written. Is there room, and may you write there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Choose a folder you may write to, with room left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 declares a header of %2 bytes, which no safetensors file has. Check that it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 describes a dictionary of the kind &quot;%2&quot;, which Penfield does not know. It knows transcoder_set and cross_layer_transcoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 describes a model of the type &quot;%2&quot;, which Penfield cannot run yet. It runs %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 does not hold %2. Check that it is the right file, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 does not hold a list of &quot;key: value&quot; lines. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 ends inside its header. It is incomplete: download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 gives %2 attention heads to a width of %3, which they do not divide. Check both numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 goes on after its last tensor. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has %2 bytes; at most %3 are read of such a file. Check that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has &quot;%2&quot; twice in one object, so it is not clear which of the two counts. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has a key that is not a plain word. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has no tensor %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has no tensor named %2. Check that it belongs to this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds the tensor %2, but %3 does not place it there. Download both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is a tokenizer of version %2; Penfield reads version 1.0. Save it with a current version of the tokenizers package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty. Download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is missing, though %2 is there. Download the missing layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not UTF-8 text. Save it as UTF-8, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not complete, correct JSON (%2). Download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not correct YAML: line %2, %3. Correct the line, or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not there. %2 names it: copy it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not there. A set of transcoders has one such file per layer, from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not there. Check the name, or copy the missing file into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not there. Run “penfield-train lm” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large to be read as JSON. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too short to be a safetensors file. Download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 lacks &quot;%2&quot;. Check that it is the right file, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 lists %2 files of weights. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 may not be read. Give yourself permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 names %2, which is on a network. Download it into the folder %3 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 names &quot;%2&quot;, which is not inside its folder. Only files inside %3 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 nests its JSON more than %2 levels deep, which no model&apos;s file does. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 places the tensor %2 in %3, which does not hold it. Download both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 rotates %2 of each head&apos;s dimensions, an odd number; rotary positions need pairs. Check &quot;rotary_pct&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 says &quot;%2: %3&quot;, a place Penfield does not know for this. It knows %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 says &quot;activation: topk&quot; but not how many: it lacks &quot;k&quot;. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 uses YAML aliases (*name), which are not read here. Write the values out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 has neither model.safetensors nor model.safetensors.index.json. Choose the folder of a model saved as safetensors; pickled weights (*.bin, *.pt) are not read because they can run code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there. Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph has a cycle, so influence never comes to rest. Only graphs that run forward can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph has weights that are not finite numbers. The model or its dictionary may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph is damaged: an edge leads to a node that is not there. Attribute the prompt again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph&apos;s matrix has %1 entries, which does not fit %2 rows of %3 nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the file %1 does not begin with a brace. Check that it is a safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not know the word &quot;%1&quot;, and has no token for unknown words. Use another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not know these words and reads each as its unknown token: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in %1 has no tensor named %2. Check that its config.json belongs to its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt contains token %1, but this model&apos;s vocabulary has only %2 entries. The tokenizer does not belong to this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has %1 bytes; at most %2 are tokenized. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; this model reads at most %2. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is empty. Type a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is empty. Type at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is not UTF-8 text: byte %1 belongs to no character. Paste it again from a program that copies text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed table is empty. Run “penfield-train lm” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor %1 has another number of bytes than its shape says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor %1 has the shape %2, but %3 is needed here. The files in the folder do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor %1 in %2 is not fp16. Train again to write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor %1 is stored as %2. Penfield computes with F16, BF16, F32 and F64 weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor %1 would be written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer %1 declares no special token that can stand before a prompt. Add &quot;bos_token&quot; to tokenizer_config.json in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer %1 has a %2 of the type &quot;%3&quot;, which Penfield does not compute yet. It opens tokenizers without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer %1 has no words. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer %1 is of the kind &quot;%2&quot;, which Penfield does not read yet. It reads WordLevel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer %1 splits text by &quot;%2&quot;, which Penfield does not compute yet. It knows WhitespaceSplit, Whitespace and Sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer in %1 has token ids up to %2, but the model&apos;s vocabulary has %3 entries. They do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for feature %1 of layer %2 is not a finite number. Type another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in %1 hold tensors that a model of type %2 does not have: %3. Check config.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in %1 lack %2. The download may be incomplete, or config.json belongs to another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to draw. Run a prompt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attribution graph to draw. Run a prompt with a dictionary first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no control: no other feature is active where you touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feature %1 in layer %2: its features are 0 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no heatmap to draw. Run a prompt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer %1: the model&apos;s layers are 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no position %1 in the prompt &quot;%2&quot;: its positions are 0 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no position %1 in this prompt: its positions are 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset called &quot;%1&quot;. The presets are column, page and slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view called &quot;%1&quot;. The views are graph, heatmap, output, inspector and window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no window to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels. Choose fewer dots per inch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or take a shorter prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or use a shorter prompt or a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model needs %1 MB of memory, but only %2 MB are free. Close other programs, or open a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a dictionary of the model&apos;s features. Name its folder with --dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a feature database. Name its file with --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_enc in %1 has the shape %2; a matrix of features by model width is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a feature. Write LAYER:FEATURE, e.g. 0:493.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say a value. Write LAYER:FEATURE@TOKEN=VALUE, e.g. 0:493@Dallas=2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a model&apos;s folder, nor a feature database, nor a feature such as 0:493.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a token of the prompt &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; occurs more than once in the prompt. Give its position as a number instead, e.g. %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFigure</name>
    <message>
        <source>Export Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf);;PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeatureWords</name>
    <message>
        <source>position %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (position %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Attribution graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature × token heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penfield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionary: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventions: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Penfield %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Newly active: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature (size: influence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest target: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest source: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatmapPanel</name>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 most influential of %2 features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 strongest of %2 features</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feature(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Promotes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppresses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest edges in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest edges out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches the concept with F1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched to a concept · no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named after its most frequent tokens · no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by you · no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 0.001 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 · feature %2 · at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 · feature %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 · at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding · position %1 · vocabulary id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output · vocabulary id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt has been run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active on this prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most on this prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active here; %1 at most on this prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here, the most on this prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here, %2 at most on this prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never active on the database&apos;s texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active on %1 of the tokens · largest activation %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the dictionary of layer %1 does not explain at %2: the difference between the layer&apos;s true output and the sum of its features. It takes part in the graph, but it cannot be touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the beginning; it was put before the prompt. Features are not read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of the prompt: what its embedding gives to everything above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A possible next token; the model gives it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A possible next token; its probability is not among those that were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group name, kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n feature(s), %2 active here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The feature database does not have this feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature database has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” keeps its %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fell from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” rose from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is first with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is first with %2, then “%3” with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and stays first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; “%2” is now first with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matched control leaves “%1” at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) touched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>KL %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not in the model&apos;s vocabulary: %1. The model reads the unknown token there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed at layer %1, position %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to recompute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>replacement %1, completeness %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d_model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 features a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLAS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix speed: %1 GFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is slow. Install libopenblas0-pthread; the reference BLAS is twenty times slower.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::ActivationStrip</name>
    <message>
        <source>Activation along the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (position %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::EdgeList</name>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::EffectBars</name>
    <message>
        <source>Promoted and suppressed tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotes: %1. Suppresses: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::ExampleList</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::FeatureActions</name>
    <message>
        <source>Ablate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steer to activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a prompt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features are not read at the beginning of the sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this feature to 0 at this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this feature&apos;s activation at this token; the intact value is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::GraphCanvas</name>
    <message>
        <source>Attribution graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ablate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::GraphToolbar</name>
    <message>
        <source>&amp;Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the nodes that carry this share of all influence on the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the edges that carry this share of the influence between kept nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;rrors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows error nodes: what the features do not explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what shapes and colours mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole graph (0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 nodes, %3 of %4 edges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::GraphView</name>
    <message>
        <source>Type a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No graph yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter. The graph then shows which features fired and how they made the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracing the prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::GroupList</name>
    <message>
        <source>Ablate group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ablate group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the group&apos;s features that are active here to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the group&apos;s features is active here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::HeatmapPanel</name>
    <message>
        <source>Heatmap of features and tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; its features appear here, token by token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touches left every feature&apos;s activation as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature is active on this prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dictionary for this model, or try a longer prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active feature matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter or choose all layers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::HeatmapPlot</name>
    <message>
        <source>Scroll rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::HeatmapToolbar</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations of the intact run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations of the run with your touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your touches changed: after − before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most influential first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the attribution graph of this prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::HistogramPlot</name>
    <message>
        <source>Histogram of activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no histogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n activation(s) from %1 to %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No histogram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::InspectorPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest edges in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest edges out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the texts of the feature database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct effect on the next token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits per unit of activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no token effects for this feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no such examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 strongest of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attribution graph yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a node of the attribution graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::InspectorPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a feature in the graph, a cell of the heatmap or a token of the answer; what is known of it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::InterventionList</name>
    <message>
        <source>Touched units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space switches, Left and Right steer, Enter types a value, Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the intact value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow values below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::InterventionModel</name>
    <message>
        <source>Ablate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Touch %1 (%n unit(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n touch(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ablate all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), intact activation %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::InterventionsPanel</name>
    <message>
        <source>Touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ablate all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set every touched unit to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a feature in the graph, then press A or Ablate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::MainWindow</name>
    <message>
        <source>Penfield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Interventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Penfield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Penfield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Penfield %1&lt;/h3&gt;&lt;p&gt;A visual explorer for the circuits and features inside neural networks.&lt;/p&gt;&lt;p&gt;Licence: GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is still being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::OutputBars</name>
    <message>
        <source>Most probable next tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” · token id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1, p = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after: %1, p = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched control: %1, p = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::OutputPanel</name>
    <message>
        <source>The result in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; the model&apos;s next tokens appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::PromptBar</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the prompt (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is running (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edited. Press Enter to run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::PromptEdit</name>
    <message>
        <source>Type a prompt and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::RowDelegate</name>
    <message>
        <source>every token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penfield::TokenChips</name>
    <message>
        <source>Tokens of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” · position %2 · token id %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added before the text: the beginning of the sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word is not in the model&apos;s vocabulary; the model reads the unknown token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt&apos;s tokens appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
