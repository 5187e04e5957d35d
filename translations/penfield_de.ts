<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
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
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>Vorheriges Token</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Own token</source>
        <translation>Eigenes Token</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Induktion</translation>
    </message>
    <message>
        <source>Layer %1, head %2</source>
        <translation>Schicht %1, Head %2</translation>
    </message>
    <message>
        <source>token before %1</source>
        <translation>vorheriges Token %1</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>own token %1</source>
        <translation>eigenes Token %1</translation>
    </message>
    <message>
        <source>induction %1</source>
        <translation>Induktion %1</translation>
    </message>
    <message>
        <source>entropy %1 nats</source>
        <translation>Entropie %1 nat</translation>
    </message>
    <message>
        <source>%1 looks at %2</source>
        <translation>%1 blickt auf %2</translation>
    </message>
    <message>
        <source>no later token looks at it</source>
        <translation>kein späteres Token blickt darauf</translation>
    </message>
    <message>
        <source>%1 is looked at by %2</source>
        <translation>auf %1 blickt %2</translation>
    </message>
    <message>
        <source>%1 cannot look at %2: that comes later</source>
        <translation>%1 kann nicht auf %2 blicken: Das kommt später</translation>
    </message>
    <message>
        <source>%1 looks at %2: %3</source>
        <translation>%1 blickt auf %2: %3</translation>
    </message>
    <message>
        <source>attention weight</source>
        <translation>Attention-Gewicht</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, for example 1600x900.</source>
        <translation>--size erwartet BREITExHÖHE in Pixeln, zum Beispiel 1600x900.</translation>
    </message>
    <message>
        <source>--dpi takes a number from 30 to 2400.</source>
        <translation>--dpi erwartet eine Zahl von 30 bis 2400.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open this feature database.</source>
        <translation>Diese Feature-Datenbank öffnen.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>en, de or zh.</source>
        <translation>en, de oder zh.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>The file to draw into: .png, .svg or .pdf.</source>
        <translation>Die Datei, in die gezeichnet wird: .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>Ablate this group of features before drawing. May be repeated.</source>
        <translation>Diese Gruppe von Features vor dem Zeichnen ablatieren. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Select a feature before drawing.</source>
        <translation>Vor dem Zeichnen ein Feature auswählen.</translation>
    </message>
    <message>
        <source>Size of the figure: column (3.3 in), page (6.9 in) or slide (16:9).</source>
        <translation>Größe der Abbildung: column (3,3 Zoll), page (6,9 Zoll) oder slide (16:9).</translation>
    </message>
    <message>
        <source>Size of the figure in pixels.</source>
        <translation>Größe der Abbildung in Pixeln.</translation>
    </message>
    <message>
        <source>Resolution of a PNG (default 300).</source>
        <translation>Auflösung einer PNG-Datei (Vorgabe 300).</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Leave the background of a PNG transparent.</source>
        <translation>Den Hintergrund einer PNG-Datei durchsichtig lassen.</translation>
    </message>
    <message>
        <source>Visual explorer for the circuits and features inside neural networks.</source>
        <translation>Visueller Explorer für die Schaltkreise und Features in neuronalen Netzen.</translation>
    </message>
    <message>
        <source>The prompt to start with.</source>
        <translation>Der Prompt, mit dem begonnen wird.</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme erwartet light oder dark.</translation>
    </message>
    <message>
        <source>--render VIEW and -o FILE go together.</source>
        <translation>--render ANSICHT und -o DATEI gehören zusammen.</translation>
    </message>
    <message>
        <source>Open this model instead of the demo: a folder with config.json and *.safetensors.</source>
        <translation>Dieses Modell statt der Demo öffnen: ein Ordner mit config.json und *.safetensors.</translation>
    </message>
    <message>
        <source>Open this dictionary: transcoders or sparse autoencoders, a folder or a file.</source>
        <translation>Dieses Dictionary öffnen: Transcoder oder Sparse Autoencoder, ein Ordner oder eine Datei.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Where models run: cpu, cuda:0, … or auto.</source>
        <translation>Wo Modelle laufen: cpu, cuda:0, … oder auto.</translation>
    </message>
    <message>
        <source>Open nothing: show the start page.</source>
        <translation>Nichts öffnen: die Startseite zeigen.</translation>
    </message>
    <message>
        <source>A model&apos;s folder, a dictionary, a feature database: whatever they are, they are opened.</source>
        <translation>Der Ordner eines Modells, ein Dictionary, eine Feature-Datenbank: was es auch ist, es wird geöffnet.</translation>
    </message>
    <message>
        <source>Draw a view into a file without a window: graph, heatmap, lens, attention, inspector, output or window.</source>
        <translation>Eine Ansicht ohne Fenster in eine Datei zeichnen: graph, heatmap, lens, attention, inspector, output oder window.</translation>
    </message>
    <message>
        <source>Draw this attention head, both counted from 0 (default 0:0).</source>
        <translation>Diesen Attention-Head zeichnen, beide von 0 an gezählt (Vorgabe 0:0).</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 cannot be written. Check that its folder is there, that you may write to it, and that the disk is not full.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist und ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>%1 carries thresholds, but %2 says that the activation is %3. Remove that line from it.</source>
        <translation>%1 enthält Schwellenwerte, aber laut %2 ist die Aktivierungsfunktion %3. Entfernen Sie diese Zeile daraus.</translation>
    </message>
    <message>
        <source>%1 has as many features as the model is wide (%2), so the two ways W_dec may be stored cannot be told apart. Use a set with another number of features.</source>
        <translation>%1 hat so viele Features, wie das Modell breit ist (%2); daher lassen sich die beiden Arten, W_dec zu speichern, nicht unterscheiden. Verwenden Sie einen Satz mit einer anderen Zahl von Features.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose the .db file that belongs to the dictionary.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Wählen Sie die .db-Datei, die zum Dictionary gehört.</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is expected. Choose the folder it lies in.</source>
        <translation>%1 ist eine Datei, erwartet wird ein Ordner. Wählen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>%1 is a folder where a file is expected. Choose the file inside it.</source>
        <translation>%1 ist ein Ordner, erwartet wird eine Datei. Wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not an ordinary file. Copy its content into a file first.</source>
        <translation>%1 ist eine Pipe oder ein Gerät, keine gewöhnliche Datei. Kopieren Sie den Inhalt zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>%1 is not a database. Choose the .db file that belongs to the dictionary.</source>
        <translation>%1 ist keine Datenbank. Wählen Sie die .db-Datei, die zum Dictionary gehört.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a database file (.db).</source>
        <translation>%1 ist keine Datei. Wählen Sie eine Datenbankdatei (.db).</translation>
    </message>
    <message>
        <source>%1 is not an engine of this Penfield. Install the engine that belongs to this version.</source>
        <translation>%1 ist keine Engine dieses Penfield. Installieren Sie die Engine, die zu dieser Version gehört.</translation>
    </message>
    <message>
        <source>%1 was saved by a TopK transcoder, but %2 does not say so. Add the lines &quot;activation: topk&quot; and &quot;k: …&quot; to it.</source>
        <translation>%1 wurde von einem TopK-Transcoder gespeichert, aber %2 sagt das nicht. Fügen Sie dort die Zeilen „activation: topk“ und „k: …“ hinzu.</translation>
    </message>
    <message>
        <source>--select takes LAYER:FEATURE@POSITION, for example 0:493@6; &quot;%1&quot; is not that.</source>
        <translation>--select erwartet SCHICHT:FEATURE@POSITION, zum Beispiel 0:493@6; „%1“ ist das nicht.</translation>
    </message>
    <message>
        <source>A document has the token id %1, but the vocabulary has %2 tokens.</source>
        <translation>Ein Dokument enthält die Token-ID %1, aber das Vokabular hat %2 Token.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels cannot be drawn. Choose fewer dots per inch or another size.</source>
        <translation>Ein Bild von %1 × %2 Pixeln kann nicht gezeichnet werden. Wählen Sie weniger Punkte pro Zoll oder eine andere Größe.</translation>
    </message>
    <message>
        <source>A pruning threshold must be between 0 and 1, not %1.</source>
        <translation>Ein Schwellenwert zum Ausdünnen muss zwischen 0 und 1 liegen, nicht bei %1.</translation>
    </message>
    <message>
        <source>An example of feature %1 of layer %2 lies outside its document. Nothing was written.</source>
        <translation>Ein Beispiel für Feature %1 der Schicht %2 liegt außerhalb seines Dokuments. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Attributing</source>
        <translation>Attribution wird berechnet</translation>
    </message>
    <message>
        <source>Checking the model&apos;s files</source>
        <translation>Dateien des Modells werden geprüft</translation>
    </message>
    <message>
        <source>Feature %1 of layer %2 has a value that is not a finite number. Nothing was written.</source>
        <translation>Feature %1 der Schicht %2 hat einen Wert, der keine endliche Zahl ist. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Feature %1 of layer %2 was given twice, or is not a feature. Nothing was written.</source>
        <translation>Feature %1 der Schicht %2 wurde zweimal angegeben oder ist kein Feature. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Gathering the features</source>
        <translation>Features werden gesammelt</translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not %3. Check that it is the right file, or download it again.</source>
        <translation>In der Datei %1 ist „%2“ nicht %3. Prüfen Sie, ob es die richtige Datei ist, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not a list of plain values. Check that it is the right file.</source>
        <translation>In der Datei %1 ist „%2“ keine Liste einfacher Werte. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not a single value. Check that it is the right file.</source>
        <translation>In der Datei %1 ist „%2“ kein einzelner Wert. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not a whole number from %3 to %4. Check that it is the right file.</source>
        <translation>In der Datei %1 ist „%2“ keine ganze Zahl von %3 bis %4. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>In the file %1, &quot;data_offsets&quot; of the tensor %2 are not two numbers. Download it again.</source>
        <translation>In der Datei %1 sind die „data_offsets“ des Tensors %2 nicht zwei Zahlen. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, the added token &quot;%2&quot; and its id %3 contradict another token. Download the file again.</source>
        <translation>In der Datei %1 widersprechen das hinzugefügte Token „%2“ und seine ID %3 einem anderen Token. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, the id %2 of &quot;%3&quot; belongs to another token too. Download the file again.</source>
        <translation>In der Datei %1 gehört die ID %2 von „%3“ auch zu einem anderen Token. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, the shape of the tensor %2 is larger than any memory. Download the file again.</source>
        <translation>In der Datei %1 ist die Form des Tensors %2 größer als jeder Speicher. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 does not have as many bytes as its shape and type need. Download the file again.</source>
        <translation>In der Datei %1 hat der Tensor %2 nicht so viele Bytes, wie Form und Typ verlangen. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 ends before it begins. Download the file again.</source>
        <translation>In der Datei %1 endet der Tensor %2, bevor er beginnt. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 has more dimensions than any tensor. Download the file again.</source>
        <translation>In der Datei %1 hat der Tensor %2 mehr Dimensionen als irgendein Tensor. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 has the element type %3, which Penfield does not read. Convert it to F16, BF16 or F32.</source>
        <translation>In der Datei %1 hat der Tensor %2 den Elementtyp %3, den Penfield nicht liest. Wandeln Sie ihn in F16, BF16 oder F32 um.</translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 overlaps another one. Download the file again.</source>
        <translation>In der Datei %1 überlappt der Tensor %2 einen anderen. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, the tensor %2 reaches beyond the end of the file. The file is incomplete: download or copy it again.</source>
        <translation>In der Datei %1 reicht der Tensor %2 über das Dateiende hinaus. Die Datei ist unvollständig: Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>In the file %1, there are bytes before the tensor %2 that belong to no tensor. Download the file again.</source>
        <translation>In der Datei %1 stehen vor dem Tensor %2 Bytes, die zu keinem Tensor gehören. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>Keeping this prompt&apos;s run needs %1 MB of memory; at most %2 MB are allowed. Shorten the prompt.</source>
        <translation>Den Lauf dieses Prompts zu behalten braucht %1 MB Speicher; erlaubt sind höchstens %2 MB. Kürzen Sie den Prompt.</translation>
    </message>
    <message>
        <source>Loading the dictionary</source>
        <translation>Dictionary wird geladen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>No dictionary is open. Open a folder of transcoders for this model first.</source>
        <translation>Es ist kein Dictionary geöffnet. Öffnen Sie zuerst einen Ordner mit Transcodern für dieses Modell.</translation>
    </message>
    <message>
        <source>No feature is active on this prompt, so there is no heatmap to draw. Open a dictionary or try a longer prompt.</source>
        <translation>Auf diesem Prompt ist kein Feature aktiv, daher gibt es keine Heatmap zu zeichnen. Öffnen Sie ein Dictionary oder versuchen Sie einen längeren Prompt.</translation>
    </message>
    <message>
        <source>No feature of the group &quot;%1&quot; is active at &quot;%2&quot;.</source>
        <translation>Kein Feature der Gruppe „%1“ ist bei „%2“ aktiv.</translation>
    </message>
    <message>
        <source>No feature of the group &quot;%1&quot; is active in the prompt &quot;%2&quot;.</source>
        <translation>Kein Feature der Gruppe „%1“ ist im Prompt „%2“ aktiv.</translation>
    </message>
    <message>
        <source>No feature of the group &quot;%1&quot; is active on this prompt. Name a group of the feature database that the prompt is about.</source>
        <translation>Kein Feature der Gruppe „%1“ ist auf diesem Prompt aktiv. Nennen Sie eine Gruppe der Feature-Datenbank, von der der Prompt handelt.</translation>
    </message>
    <message>
        <source>No model is open. Open a model&apos;s folder first.</source>
        <translation>Es ist kein Modell geöffnet. Öffnen Sie zuerst den Ordner eines Modells.</translation>
    </message>
    <message>
        <source>Nothing is selected, so the inspector has nothing to show. Select a feature first (--select LAYER:FEATURE@POSITION).</source>
        <translation>Nichts ist ausgewählt, daher hat der Inspektor nichts zu zeigen. Wählen Sie zuerst ein Feature (--select SCHICHT:FEATURE@POSITION).</translation>
    </message>
    <message>
        <source>Penfield writes figures as .png, .svg or .pdf; “%1” has another ending. Choose one of these.</source>
        <translation>Penfield schreibt Abbildungen als .png, .svg oder .pdf; „%1“ hat eine andere Endung. Wählen Sie eine von diesen.</translation>
    </message>
    <message>
        <source>Reading the features</source>
        <translation>Features werden gelesen</translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation>Modell wird ausgeführt</translation>
    </message>
    <message>
        <source>The computation failed for an unknown reason.</source>
        <translation>Die Berechnung ist aus unbekanntem Grund gescheitert.</translation>
    </message>
    <message>
        <source>The computation failed: %1</source>
        <translation>Die Berechnung ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2.</source>
        <translation>Die Datenbank %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The database %1 has format version %2; this Penfield reads up to version %3. Update Penfield to open it.</source>
        <translation>Die Datenbank %1 hat die Formatversion %2; dieses Penfield liest bis Version %3. Aktualisieren Sie Penfield, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The database %1 is cut off: %2 of %3 bytes are there. Copy or download it again.</source>
        <translation>Die Datenbank %1 ist abgeschnitten: %2 von %3 Bytes sind vorhanden. Kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Copy or download it again.</source>
        <translation>Die Datenbank %1 ist beschädigt (%2). Kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The database %1 is empty. Copy or download it again.</source>
        <translation>Die Datenbank %1 ist leer. Kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The database %1 is not there. Check the path.</source>
        <translation>Die Datenbank %1 ist nicht vorhanden. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The demo has no prompt with a group to ablate and one to swap in. Install Penfield again.</source>
        <translation>Die Demo hat keinen Prompt mit einer Gruppe zum Ablatieren und einer zum Einsetzen. Installieren Sie Penfield erneut.</translation>
    </message>
    <message>
        <source>The demo misses a bar: %1 is %2, and must be %3.</source>
        <translation>Die Demo verfehlt eine Vorgabe: %1 ist %2 und muss %3 sein.</translation>
    </message>
    <message>
        <source>The demo that belongs to Penfield was not found. Install Penfield again, set PENFIELD_DEMO to the folder that holds demo.json, or name files of your own with --model, --dictionary and --database.</source>
        <translation>Die Demo von Penfield wurde nicht gefunden. Installieren Sie Penfield erneut, setzen Sie PENFIELD_DEMO auf den Ordner mit demo.json oder nennen Sie eigene Dateien mit --model, --dictionary und --database.</translation>
    </message>
    <message>
        <source>The dictionary in %1 has %2 layers, but the open model has %3. It belongs to another model.</source>
        <translation>Das Dictionary in %1 hat %2 Schichten, das geöffnete Modell aber %3. Es gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>The engine %1 is not there. Check the path, or install Penfield&apos;s engine.</source>
        <translation>Die Engine %1 ist nicht vorhanden. Prüfen Sie den Pfad oder installieren Sie die Engine von Penfield.</translation>
    </message>
    <message>
        <source>The engine (%1) is not beside the program, so no model can be opened. Install it, or name it in %2.</source>
        <translation>Die Engine (%1) liegt nicht neben dem Programm, daher kann kein Modell geöffnet werden. Installieren Sie sie oder nennen Sie sie in %2.</translation>
    </message>
    <message>
        <source>The engine cannot be loaded: %1.</source>
        <translation>Die Engine kann nicht geladen werden: %1.</translation>
    </message>
    <message>
        <source>The feature database %1 does not have the feature %2.</source>
        <translation>Die Feature-Datenbank %1 enthält das Feature %2 nicht.</translation>
    </message>
    <message>
        <source>The feature database %1 was made for another dictionary. Its labels may be wrong.</source>
        <translation>Die Feature-Datenbank %1 wurde für ein anderes Dictionary erstellt. Ihre Bezeichnungen können falsch sein.</translation>
    </message>
    <message>
        <source>The feature database cannot be written: %1. Choose another folder, or make room.</source>
        <translation>Die Feature-Datenbank kann nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The feature database has no group &quot;%1&quot;. Some that it has: %2.</source>
        <translation>Die Feature-Datenbank hat keine Gruppe „%1“. Einige, die sie hat: %2.</translation>
    </message>
    <message>
        <source>The feature database has no groups, so there is no group &quot;%1&quot;.</source>
        <translation>Die Feature-Datenbank hat keine Gruppen, also auch keine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>The file %1 asks for the activation &quot;%2&quot;, which Penfield does not know. It knows relu and topk; without the line, the tensors decide.</source>
        <translation>Die Datei %1 verlangt die Aktivierungsfunktion „%2“, die Penfield nicht kennt. Es kennt relu und topk; ohne die Zeile entscheiden die Tensoren.</translation>
    </message>
    <message>
        <source>The file %1 asks for the activation function &quot;%2&quot;, which Penfield does not know. It knows %3.</source>
        <translation>Die Datei %1 verlangt die Aktivierungsfunktion „%2“, die Penfield nicht kennt. Es kennt %3.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened (%2). Check the disk, or copy the file elsewhere.</source>
        <translation>Die Datei %1 kann nicht geöffnet werden (%2). Prüfen Sie den Datenträger oder kopieren Sie die Datei an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another folder, or make room.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Is there room, and may you write there?</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden. Ist Platz vorhanden, und dürfen Sie dort schreiben?</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Choose a folder you may write to, with room left.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2. Wählen Sie einen beschreibbaren Ordner mit freiem Platz.</translation>
    </message>
    <message>
        <source>The file %1 declares a header of %2 bytes, which no safetensors file has. Check that it is one.</source>
        <translation>Die Datei %1 gibt einen Kopf von %2 Bytes an, den keine safetensors-Datei hat. Prüfen Sie, ob es eine ist.</translation>
    </message>
    <message>
        <source>The file %1 describes a dictionary of the kind &quot;%2&quot;, which Penfield does not know. It knows transcoder_set and cross_layer_transcoder.</source>
        <translation>Die Datei %1 beschreibt ein Dictionary der Art „%2“, die Penfield nicht kennt. Es kennt transcoder_set und cross_layer_transcoder.</translation>
    </message>
    <message>
        <source>The file %1 describes a model of the type &quot;%2&quot;, which Penfield cannot run yet. It runs %3.</source>
        <translation>Die Datei %1 beschreibt ein Modell vom Typ „%2“, das Penfield noch nicht ausführen kann. Es führt %3 aus.</translation>
    </message>
    <message>
        <source>The file %1 does not hold %2. Check that it is the right file, or download it again.</source>
        <translation>Die Datei %1 enthält nicht %2. Prüfen Sie, ob es die richtige Datei ist, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 does not hold a list of &quot;key: value&quot; lines. Check that it is the right file.</source>
        <translation>Die Datei %1 enthält keine Liste von Zeilen „Schlüssel: Wert“. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file %1 ends inside its header. It is incomplete: download or copy it again.</source>
        <translation>Die Datei %1 endet mitten im Kopf. Sie ist unvollständig: Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file %1 gives %2 attention heads to a width of %3, which they do not divide. Check both numbers.</source>
        <translation>Die Datei %1 gibt %2 Attention-Köpfe für eine Breite von %3 an, die sich so nicht teilen lässt. Prüfen Sie beide Zahlen.</translation>
    </message>
    <message>
        <source>The file %1 goes on after its last tensor. Download it again.</source>
        <translation>Die Datei %1 geht nach ihrem letzten Tensor weiter. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 has %2 bytes; at most %3 are read of such a file. Check that it is the right one.</source>
        <translation>Die Datei %1 hat %2 Bytes; von einer solchen Datei werden höchstens %3 gelesen. Prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>The file %1 has &quot;%2&quot; twice in one object, so it is not clear which of the two counts. Remove one of them.</source>
        <translation>Die Datei %1 enthält „%2“ zweimal in einem Objekt; unklar ist, welches gilt. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>The file %1 has a key that is not a plain word. Check that it is the right file.</source>
        <translation>Die Datei %1 hat einen Schlüssel, der kein einfaches Wort ist. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file %1 has no tensor %2.</source>
        <translation>Die Datei %1 hat keinen Tensor %2.</translation>
    </message>
    <message>
        <source>The file %1 has no tensor named %2. Check that it belongs to this model.</source>
        <translation>Die Datei %1 hat keinen Tensor namens %2. Prüfen Sie, ob sie zu diesem Modell gehört.</translation>
    </message>
    <message>
        <source>The file %1 holds the tensor %2, but %3 does not place it there. Download both again.</source>
        <translation>Die Datei %1 enthält den Tensor %2, aber %3 verweist dafür nicht dorthin. Laden Sie beide erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 is a tokenizer of version %2; Penfield reads version 1.0. Save it with a current version of the tokenizers package.</source>
        <translation>Die Datei %1 ist ein Tokenizer der Version %2; Penfield liest Version 1.0. Speichern Sie ihn mit einer aktuellen Version des Pakets tokenizers.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Download or copy it again.</source>
        <translation>Die Datei %1 ist leer. Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file %1 is missing, though %2 is there. Download the missing layer.</source>
        <translation>Die Datei %1 fehlt, obwohl %2 vorhanden ist. Laden Sie die fehlende Schicht herunter.</translation>
    </message>
    <message>
        <source>The file %1 is not UTF-8 text. Save it as UTF-8, or download it again.</source>
        <translation>Die Datei %1 ist kein UTF-8-Text. Speichern Sie sie als UTF-8 oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 is not correct YAML: line %2, %3. Correct the line, or download the file again.</source>
        <translation>Die Datei %1 ist kein korrektes YAML: Zeile %2, %3. Berichtigen Sie die Zeile oder laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 is not there. %2 names it: copy it there.</source>
        <translation>Die Datei %1 ist nicht vorhanden. %2 verweist auf sie: Kopieren Sie sie dorthin.</translation>
    </message>
    <message>
        <source>The file %1 is not there. A set of transcoders has one such file per layer, from 0 on.</source>
        <translation>Die Datei %1 ist nicht vorhanden. Ein Satz Transcoder hat je Schicht eine solche Datei, beginnend bei 0.</translation>
    </message>
    <message>
        <source>The file %1 is not there. Check the name, or copy the missing file into the folder.</source>
        <translation>Die Datei %1 ist nicht vorhanden. Prüfen Sie den Namen oder kopieren Sie die fehlende Datei in den Ordner.</translation>
    </message>
    <message>
        <source>The file %1 is not there. Run “penfield-train lm” first.</source>
        <translation>Die Datei %1 ist nicht vorhanden. Führen Sie zuerst „penfield-train lm“ aus.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be read as JSON. Download it again.</source>
        <translation>Die Datei %1 ist zu groß, um als JSON gelesen zu werden. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 is too short to be a safetensors file. Download or copy it again.</source>
        <translation>Die Datei %1 ist zu kurz für eine safetensors-Datei. Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file %1 lacks &quot;%2&quot;. Check that it is the right file, or download it again.</source>
        <translation>In der Datei %1 fehlt „%2“. Prüfen Sie, ob es die richtige Datei ist, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 lists %2 files of weights. Download it again.</source>
        <translation>Die Datei %1 führt %2 Gewichtsdateien auf. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Give yourself permission to read it.</source>
        <translation>Die Datei %1 darf nicht gelesen werden. Geben Sie sich das Leserecht.</translation>
    </message>
    <message>
        <source>The file %1 names %2, which is on a network. Download it into the folder %3 first.</source>
        <translation>Die Datei %1 verweist auf %2 in einem Netzwerk. Laden Sie es zuerst in den Ordner %3 herunter.</translation>
    </message>
    <message>
        <source>The file %1 names &quot;%2&quot;, which is not inside its folder. Only files inside %3 are read.</source>
        <translation>Die Datei %1 verweist auf „%2“ außerhalb ihres Ordners. Nur Dateien in %3 werden gelesen.</translation>
    </message>
    <message>
        <source>The file %1 nests its JSON more than %2 levels deep, which no model&apos;s file does. Download it again.</source>
        <translation>Die Datei %1 verschachtelt ihr JSON mehr als %2 Ebenen tief, was keine Modelldatei tut. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 places the tensor %2 in %3, which does not hold it. Download both again.</source>
        <translation>Die Datei %1 verweist für den Tensor %2 auf %3, das ihn nicht enthält. Laden Sie beide erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 rotates %2 of each head&apos;s dimensions, an odd number; rotary positions need pairs. Check &quot;rotary_pct&quot;.</source>
        <translation>Die Datei %1 dreht %2 der Dimensionen jedes Kopfes, eine ungerade Zahl; Rotary-Positionen brauchen Paare. Prüfen Sie „rotary_pct“.</translation>
    </message>
    <message>
        <source>The file %1 says &quot;%2: %3&quot;, a place Penfield does not know for this. It knows %4.</source>
        <translation>In der Datei %1 steht „%2: %3“, eine Stelle, die Penfield hierfür nicht kennt. Es kennt %4.</translation>
    </message>
    <message>
        <source>The file %1 says &quot;activation: topk&quot; but not how many: it lacks &quot;k&quot;. Add it.</source>
        <translation>In der Datei %1 steht „activation: topk“, aber nicht wie viele: Es fehlt „k“. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>The file %1 uses YAML aliases (*name), which are not read here. Write the values out.</source>
        <translation>Die Datei %1 verwendet YAML-Aliasse (*name), die hier nicht gelesen werden. Schreiben Sie die Werte aus.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 has neither model.safetensors nor model.safetensors.index.json. Choose the folder of a model saved as safetensors; pickled weights (*.bin, *.pt) are not read because they can run code.</source>
        <translation>Der Ordner %1 enthält weder model.safetensors noch model.safetensors.index.json. Wählen Sie den Ordner eines als safetensors gespeicherten Modells; Pickle-Gewichte (*.bin, *.pt) werden nicht gelesen, weil sie Code ausführen können.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Check its name.</source>
        <translation>Der Ordner %1 ist nicht vorhanden. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The graph has a cycle, so influence never comes to rest. Only graphs that run forward can be shown.</source>
        <translation>Der Graph hat einen Zyklus, sodass der Einfluss nie zur Ruhe kommt. Nur vorwärts laufende Graphen können gezeigt werden.</translation>
    </message>
    <message>
        <source>The graph has weights that are not finite numbers. The model or its dictionary may be damaged.</source>
        <translation>Der Graph hat Gewichte, die keine endlichen Zahlen sind. Das Modell oder sein Dictionary ist möglicherweise beschädigt.</translation>
    </message>
    <message>
        <source>The graph is damaged: an edge leads to a node that is not there. Attribute the prompt again.</source>
        <translation>Der Graph ist beschädigt: Eine Kante führt zu einem Knoten, den es nicht gibt. Berechnen Sie die Attribution des Prompts erneut.</translation>
    </message>
    <message>
        <source>The graph&apos;s matrix has %1 entries, which does not fit %2 rows of %3 nodes.</source>
        <translation>Die Matrix des Graphen hat %1 Einträge, was nicht zu %2 Zeilen mit %3 Knoten passt.</translation>
    </message>
    <message>
        <source>The header of the file %1 does not begin with a brace. Check that it is a safetensors file.</source>
        <translation>Der Kopf der Datei %1 beginnt nicht mit einer geschweiften Klammer. Prüfen Sie, ob es eine safetensors-Datei ist.</translation>
    </message>
    <message>
        <source>The model does not know the word &quot;%1&quot;, and has no token for unknown words. Use another word.</source>
        <translation>Das Modell kennt das Wort „%1“ nicht und hat kein Token für unbekannte Wörter. Verwenden Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>The model does not know these words and reads each as its unknown token: %1.</source>
        <translation>Das Modell kennt diese Wörter nicht und liest jedes als sein Token für Unbekanntes: %1.</translation>
    </message>
    <message>
        <source>The model in %1 has no tensor named %2. Check that its config.json belongs to its weights.</source>
        <translation>Das Modell in %1 hat keinen Tensor namens %2. Prüfen Sie, ob config.json zu den Gewichten gehört.</translation>
    </message>
    <message>
        <source>The prompt contains token %1, but this model&apos;s vocabulary has only %2 entries. The tokenizer does not belong to this model.</source>
        <translation>Der Prompt enthält das Token %1, aber das Vokabular dieses Modells hat nur %2 Einträge. Der Tokenizer gehört nicht zu diesem Modell.</translation>
    </message>
    <message>
        <source>The prompt has %1 bytes; at most %2 are tokenized. Shorten it.</source>
        <translation>Der Prompt hat %1 Bytes; höchstens %2 werden in Token zerlegt. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; this model reads at most %2. Shorten it.</source>
        <translation>Der Prompt hat %1 Token; dieses Modell liest höchstens %2. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The prompt is empty. Type a few words.</source>
        <translation>Der Prompt ist leer. Tippen Sie ein paar Wörter.</translation>
    </message>
    <message>
        <source>The prompt is empty. Type at least one word.</source>
        <translation>Der Prompt ist leer. Tippen Sie mindestens ein Wort.</translation>
    </message>
    <message>
        <source>The prompt is not UTF-8 text: byte %1 belongs to no character. Paste it again from a program that copies text.</source>
        <translation>Der Prompt ist kein UTF-8-Text: Byte %1 gehört zu keinem Zeichen. Fügen Sie ihn erneut aus einem Programm ein, das Text kopiert.</translation>
    </message>
    <message>
        <source>The seed table is empty. Run “penfield-train lm” first.</source>
        <translation>Die Tabelle der Seeds ist leer. Führen Sie zuerst „penfield-train lm“ aus.</translation>
    </message>
    <message>
        <source>The tensor %1 has another number of bytes than its shape says.</source>
        <translation>Der Tensor %1 hat eine andere Zahl von Bytes, als seine Form sagt.</translation>
    </message>
    <message>
        <source>The tensor %1 has the shape %2, but %3 is needed here. The files in the folder do not belong together.</source>
        <translation>Der Tensor %1 hat die Form %2, gebraucht wird hier aber %3. Die Dateien im Ordner gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The tensor %1 in %2 is not fp16. Train again to write it anew.</source>
        <translation>Der Tensor %1 in %2 ist nicht fp16. Trainieren Sie erneut, um ihn neu zu schreiben.</translation>
    </message>
    <message>
        <source>The tensor %1 is stored as %2. Penfield computes with F16, BF16, F32 and F64 weights.</source>
        <translation>Der Tensor %1 ist als %2 gespeichert. Penfield rechnet mit Gewichten in F16, BF16, F32 und F64.</translation>
    </message>
    <message>
        <source>The tensor %1 would be written twice.</source>
        <translation>Der Tensor %1 würde zweimal geschrieben.</translation>
    </message>
    <message>
        <source>The tokenizer %1 declares no special token that can stand before a prompt. Add &quot;bos_token&quot; to tokenizer_config.json in its folder.</source>
        <translation>Der Tokenizer %1 gibt kein besonderes Token an, das vor einem Prompt stehen kann. Fügen Sie „bos_token“ in tokenizer_config.json in seinem Ordner hinzu.</translation>
    </message>
    <message>
        <source>The tokenizer %1 has no words. Download it again.</source>
        <translation>Der Tokenizer %1 hat keine Wörter. Laden Sie ihn erneut herunter.</translation>
    </message>
    <message>
        <source>The tokenizer in %1 has token ids up to %2, but the model&apos;s vocabulary has %3 entries. They do not belong together.</source>
        <translation>Der Tokenizer in %1 hat Token-IDs bis %2, aber das Vokabular des Modells hat %3 Einträge. Sie gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The weights in %1 hold tensors that a model of type %2 does not have: %3. Check config.json.</source>
        <translation>Die Gewichte in %1 enthalten Tensoren, die ein Modell vom Typ %2 nicht hat: %3. Prüfen Sie config.json.</translation>
    </message>
    <message>
        <source>The weights in %1 lack %2. The download may be incomplete, or config.json belongs to another model.</source>
        <translation>In den Gewichten in %1 fehlt %2. Der Download ist möglicherweise unvollständig, oder config.json gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>There is no answer to draw. Run a prompt first.</source>
        <translation>Es gibt keine Antwort zu zeichnen. Führen Sie zuerst einen Prompt aus.</translation>
    </message>
    <message>
        <source>There is no attribution graph to draw. Run a prompt with a dictionary first.</source>
        <translation>Es gibt keinen Attributionsgraphen zu zeichnen. Führen Sie zuerst einen Prompt mit einem Dictionary aus.</translation>
    </message>
    <message>
        <source>There is no control: no other feature is active where you touch.</source>
        <translation>Es gibt keine Kontrolle: An der Stelle des Eingriffs ist kein anderes Feature aktiv.</translation>
    </message>
    <message>
        <source>There is no feature %1 in layer %2: its features are 0 to %3.</source>
        <translation>In Schicht %2 gibt es kein Feature %1: Ihre Features sind 0 bis %3.</translation>
    </message>
    <message>
        <source>There is no heatmap to draw. Run a prompt first.</source>
        <translation>Es gibt keine Heatmap zu zeichnen. Führen Sie zuerst einen Prompt aus.</translation>
    </message>
    <message>
        <source>There is no layer %1: the model&apos;s layers are 0 to %2.</source>
        <translation>Es gibt keine Schicht %1: Die Schichten des Modells sind 0 bis %2.</translation>
    </message>
    <message>
        <source>There is no position %1 in the prompt &quot;%2&quot;: its positions are 0 to %3.</source>
        <translation>Im Prompt „%2“ gibt es keine Position %1: Seine Positionen sind 0 bis %3.</translation>
    </message>
    <message>
        <source>There is no position %1 in this prompt: its positions are 0 to %2.</source>
        <translation>In diesem Prompt gibt es keine Position %1: Seine Positionen sind 0 bis %2.</translation>
    </message>
    <message>
        <source>There is no preset called &quot;%1&quot;. The presets are column, page and slide.</source>
        <translation>Es gibt keine Vorgabe namens „%1“. Die Vorgaben sind column, page und slide.</translation>
    </message>
    <message>
        <source>There is no window to draw.</source>
        <translation>Es gibt kein Fenster zu zeichnen.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels. Choose fewer dots per inch.</source>
        <translation>Der Speicher reicht nicht für ein Bild von %1 × %2 Pixeln. Wählen Sie weniger Punkte pro Zoll.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or take a shorter prompt.</source>
        <translation>Der Speicher reicht dafür nicht. Schließen Sie andere Programme oder nehmen Sie einen kürzeren Prompt.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or use a shorter prompt or a smaller model.</source>
        <translation>Der Speicher reicht dafür nicht. Schließen Sie andere Programme oder nehmen Sie einen kürzeren Prompt oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>This model needs %1 MB of memory, but only %2 MB are free. Close other programs, or open a smaller model.</source>
        <translation>Dieses Modell braucht %1 MB Speicher, aber nur %2 MB sind frei. Schließen Sie andere Programme oder öffnen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>This needs a dictionary of the model&apos;s features. Name its folder with --dictionary.</source>
        <translation>Dafür wird ein Dictionary der Features des Modells gebraucht. Nennen Sie seinen Ordner mit --dictionary.</translation>
    </message>
    <message>
        <source>This needs a feature database. Name its file with --database.</source>
        <translation>Dafür wird eine Feature-Datenbank gebraucht. Nennen Sie ihre Datei mit --database.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a feature. Write LAYER:FEATURE, e.g. 0:493.</source>
        <translation>„%1“ bezeichnet kein Feature. Schreiben Sie SCHICHT:FEATURE, z. B. 0:493.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say a value. Write LAYER:FEATURE@TOKEN=VALUE, e.g. 0:493@Dallas=2.5.</source>
        <translation>„%1“ nennt keinen Wert. Schreiben Sie SCHICHT:FEATURE@TOKEN=WERT, z. B. 0:493@Dallas=2.5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a model&apos;s folder, nor a feature database, nor a feature such as 0:493.</source>
        <translation>„%1“ ist weder der Ordner eines Modells noch eine Feature-Datenbank noch ein Feature wie 0:493.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a token of the prompt &quot;%2&quot;.</source>
        <translation>„%1“ ist kein Token des Prompts „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; occurs more than once in the prompt. Give its position as a number instead, e.g. %2.</source>
        <translation>„%1“ kommt im Prompt mehrmals vor. Geben Sie stattdessen die Position als Zahl an, z. B. %2.</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong to one cross-layer transcoder: only one of them has %3.</source>
        <translation>%1 und %2 gehören nicht zu einem schichtübergreifenden Transcoder: Nur eine der Dateien hat %3.</translation>
    </message>
    <message>
        <source>%1 divides %2 features into %3 groups, which leaves a rest. Check that it is the right file.</source>
        <translation>%1 teilt %2 Features in %3 Gruppen, was nicht aufgeht. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 has %2 features of width %3, but %4 has %5 of width %6. They do not belong to one dictionary.</source>
        <translation>%1 hat %2 Features der Breite %3, aber %4 hat %5 der Breite %6. Sie gehören nicht zu einem Dictionary.</translation>
    </message>
    <message>
        <source>%1 holds the tensor %2, which %3 does not have. It is another kind of dictionary.</source>
        <translation>%1 enthält den Tensor %2, den %3 nicht hat. Es ist ein Dictionary anderer Art.</translation>
    </message>
    <message>
        <source>%1 in %2 has the shape %3; a matrix of features by model width is needed.</source>
        <translation>%1 in %2 hat die Form %3; gebraucht wird eine Matrix aus Features und Modellbreite.</translation>
    </message>
    <message>
        <source>%1 keeps the %2 largest of only %3 features. Check that it belongs to %4.</source>
        <translation>%1 behält die %2 größten von nur %3 Features. Prüfen Sie, ob es zu %4 gehört.</translation>
    </message>
    <message>
        <source>%1 keeps the %2 largest of only %3 features. Check that it is the right file.</source>
        <translation>%1 behält die %2 größten von nur %3 Features. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 reads %2 and %3 reads %4. The dictionaries of one folder must read and write at the same place of each layer: open them one at a time.</source>
        <translation>%1 liest %2, und %3 liest %4. Die Dictionarys eines Ordners müssen in jeder Schicht an derselben Stelle lesen und schreiben: Öffnen Sie sie einzeln.</translation>
    </message>
    <message>
        <source>%1 says &quot;%2: %3&quot;, but the tensors in %4 have %5. The two files do not belong together.</source>
        <translation>%1 sagt „%2: %3“, aber die Tensoren in %4 haben %5. Die beiden Dateien gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 says that features read in layer %2 and write in layer %3. Dictionaries within one layer are opened.</source>
        <translation>%1 sagt, dass Features in Schicht %2 lesen und in Schicht %3 schreiben. Geöffnet werden Dictionarys innerhalb einer Schicht.</translation>
    </message>
    <message>
        <source>%1: Penfield does not open %2. Supported: %3.</source>
        <translation>%1: Penfield öffnet %2 nicht. Unterstützt: %3.</translation>
    </message>
    <message>
        <source>Comparing with the references</source>
        <translation>Vergleich mit den Referenzwerten</translation>
    </message>
    <message>
        <source>In the file %1, the array %2 does not have as many bytes as its shape and type need. Download the file again.</source>
        <translation>In der Datei %1 hat das Array %2 nicht so viele Bytes, wie Form und Typ verlangen. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, the array %2 has the element type %3, which Penfield does not read. Save it as float16 or float32.</source>
        <translation>In der Datei %1 hat das Array %2 den Elementtyp %3, den Penfield nicht liest. Speichern Sie es als float16 oder float32.</translation>
    </message>
    <message>
        <source>In the file %1, the shape of the array %2 is larger than any memory. Download the file again.</source>
        <translation>In der Datei %1 ist die Form des Arrays %2 größer als jeder Speicher. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>Layer %1 has no dictionary, so there is no feature %2 in it. Choose a layer that has one.</source>
        <translation>Schicht %1 hat kein Dictionary, also gibt es darin kein Feature %2. Wählen Sie eine Schicht, die eines hat.</translation>
    </message>
    <message>
        <source>MLP</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>The archive %1 calls an entry %2 in its directory and otherwise where it lies. Download the file again.</source>
        <translation>Das Archiv %1 nennt einen Eintrag im Verzeichnis %2 und an seiner Stelle anders. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>The archive %1 holds %2, which is not an array. Check that it is a file that numpy saved.</source>
        <translation>Das Archiv %1 enthält %2, was kein Array ist. Prüfen Sie, ob numpy die Datei gespeichert hat.</translation>
    </message>
    <message>
        <source>The archive %1 holds an entry named &quot;%2&quot;, which is a path. Archives of tensors have plain names.</source>
        <translation>Das Archiv %1 enthält einen Eintrag namens „%2“, der ein Pfad ist. Archive mit Tensoren haben einfache Namen.</translation>
    </message>
    <message>
        <source>The archive %1 holds the entry %2 twice, so it is not clear which of the two counts.</source>
        <translation>Das Archiv %1 enthält den Eintrag %2 zweimal; es ist unklar, welcher gilt.</translation>
    </message>
    <message>
        <source>The array %2 in %1 has several fields in each element. Save each field as its own array.</source>
        <translation>Das Array %2 in %1 hat mehrere Felder je Element. Speichern Sie jedes Feld als eigenes Array.</translation>
    </message>
    <message>
        <source>The array %2 in %1 holds pickled Python objects, which are not read because they can run code. Save it as numbers.</source>
        <translation>Das Array %2 in %1 enthält serialisierte Python-Objekte (pickle), die nicht gelesen werden, weil sie Code ausführen können. Speichern Sie es als Zahlen.</translation>
    </message>
    <message>
        <source>The array %2 in %1 is of a newer version of numpy&apos;s format than Penfield reads (3.0). Save it again.</source>
        <translation>Das Array %2 in %1 hat eine neuere Version des numpy-Formats, als Penfield liest (3.0). Speichern Sie es erneut.</translation>
    </message>
    <message>
        <source>The array %2 in %1 is stored column by column (Fortran order). Save it by numpy.ascontiguousarray.</source>
        <translation>Das Array %2 in %1 ist spaltenweise gespeichert (Fortran-Ordnung). Speichern Sie es mit numpy.ascontiguousarray.</translation>
    </message>
    <message>
        <source>The array %2 in %1 is stored with its bytes in big-endian order. Save it in little-endian order.</source>
        <translation>Das Array %2 in %1 ist in Big-Endian-Bytefolge gespeichert. Speichern Sie es in Little-Endian-Bytefolge.</translation>
    </message>
    <message>
        <source>The arrays in %1 unpack to far more than the file holds, as no weights do. Check that it is the right file, or save it uncompressed.</source>
        <translation>Die Arrays in %1 sind entpackt weit größer als die Datei, wie es bei Gewichten nicht vorkommt. Prüfen Sie, ob es die richtige Datei ist, oder speichern Sie sie unkomprimiert.</translation>
    </message>
    <message>
        <source>The entry %2 of %1 cannot be unpacked to the size it declares. Download or copy the file again.</source>
        <translation>Der Eintrag %2 von %1 lässt sich nicht auf die angegebene Größe entpacken. Laden oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The entry %2 of %1 does not have its checksum: the file is damaged. Download or copy it again.</source>
        <translation>Der Eintrag %2 von %1 hat nicht seine Prüfsumme: Die Datei ist beschädigt. Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The entry %2 of %1 is encrypted. Save the archive without a password.</source>
        <translation>Der Eintrag %2 von %1 ist verschlüsselt. Speichern Sie das Archiv ohne Passwort.</translation>
    </message>
    <message>
        <source>The entry %2 of %1 is not an array as numpy writes it. Check that it is the right file.</source>
        <translation>Der Eintrag %2 von %1 ist kein Array, wie numpy es schreibt. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The entry %2 of %1 is packed by method %3. Stored and deflated entries are read: save it by numpy.</source>
        <translation>Der Eintrag %2 von %1 ist mit Verfahren %3 gepackt. Gelesen werden unkomprimierte und mit Deflate gepackte Einträge: Speichern Sie ihn mit numpy.</translation>
    </message>
    <message>
        <source>The entry %2 of %1 is stored, but its two sizes differ. Download the file again.</source>
        <translation>Der Eintrag %2 von %1 ist unkomprimiert, aber seine beiden Größen sind verschieden. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>The entry %2 of %1 overlaps another one. It is not a file of weights.</source>
        <translation>Der Eintrag %2 von %1 überlappt einen anderen. Das ist keine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>The entry %2 of %1 reaches beyond the data. The file is incomplete: download or copy it again.</source>
        <translation>Der Eintrag %2 von %1 reicht über die Daten hinaus. Die Datei ist unvollständig: Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The entry %2 of %1 says that it unpacks to more than any packed data can. It is not a file of weights.</source>
        <translation>Der Eintrag %2 von %1 gibt an, dass er größer entpackt wird, als gepackte Daten es können. Das ist keine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>The features in %1 belong to layer %2, but the open model has %3 layers, 0 to %4. They belong to another model.</source>
        <translation>Die Features in %1 gehören zu Schicht %2, aber das geöffnete Modell hat %3 Schichten, 0 bis %4. Sie gehören zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>The features in %1 belong to the MLP (%2), but the open model has attention only.</source>
        <translation>Die Features in %1 gehören zum MLP (%2), aber das geöffnete Modell hat nur Attention.</translation>
    </message>
    <message>
        <source>The features in %1 belong to what the attention module returns. The open model normalises that before it is added, and Penfield reads it only after the norm.</source>
        <translation>Die Features in %1 gehören zur Ausgabe des Attention-Moduls. Das geöffnete Modell normiert sie, bevor sie addiert wird, und Penfield liest sie erst danach.</translation>
    </message>
    <message>
        <source>The features in %1 read %2 numbers, but the open model&apos;s width is %3 at %4. They belong to another model.</source>
        <translation>Die Features in %1 lesen %2 Zahlen, aber das geöffnete Modell ist an der Stelle %4 %3 breit. Sie gehören zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>The features in %1 write %2 numbers, but the open model&apos;s width is %3 at %4. They belong to another model.</source>
        <translation>Die Features in %1 schreiben %2 Zahlen, aber das geöffnete Modell ist an der Stelle %4 %3 breit. Sie gehören zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>The features of %1 read %2 and stand in for %3. An attribution graph needs transcoders, which read before the MLP and stand in for its output. These features can be read on a prompt, ablated and steered.</source>
        <translation>Die Features von %1 lesen %2 und stehen für %3. Ein Attributionsgraph braucht Transcoder, die vor dem MLP lesen und für seine Ausgabe stehen. Diese Features lassen sich auf einem Prompt ablesen, ablatieren und steuern.</translation>
    </message>
    <message>
        <source>The file %1 describes quantised weights (%2), which would not agree with the reference. Open the model&apos;s float16, bfloat16 or float32 version.</source>
        <translation>Die Datei %1 beschreibt quantisierte Gewichte (%2), die nicht mit der Referenz übereinstimmen würden. Öffnen Sie die Fassung des Modells in float16, bfloat16 oder float32.</translation>
    </message>
    <message>
        <source>The file %1 does not say where its features read: it lacks &quot;hook_name&quot;. Add it, for example blocks.7.hook_resid_pre.</source>
        <translation>Die Datei %1 sagt nicht, wo ihre Features lesen: „hook_name“ fehlt. Ergänzen Sie ihn, zum Beispiel blocks.7.hook_resid_pre.</translation>
    </message>
    <message>
        <source>The file %1 gives %2 query heads %3 key/value heads, which do not divide them. Check both numbers.</source>
        <translation>Die Datei %1 gibt %2 Query-Köpfen %3 Key/Value-Köpfe, die sie nicht teilen. Prüfen Sie beide Zahlen.</translation>
    </message>
    <message>
        <source>The file %1 gives each head %2 dimensions, an odd number; rotary positions need pairs. Check the number of heads and &quot;head_dim&quot;.</source>
        <translation>Die Datei %1 gibt jedem Kopf %2 Dimensionen, eine ungerade Zahl; Rotary-Positionen brauchen Paare. Prüfen Sie die Zahl der Köpfe und „head_dim“.</translation>
    </message>
    <message>
        <source>The file %1 has a layer of the type &quot;%2&quot;, which Penfield cannot run. It runs full_attention and sliding_attention.</source>
        <translation>Die Datei %1 hat eine Schicht vom Typ „%2“, die Penfield nicht ausführen kann. Es führt full_attention und sliding_attention aus.</translation>
    </message>
    <message>
        <source>The file %1 has no tensor named %2. Check that it belongs to this dictionary.</source>
        <translation>Die Datei %1 hat keinen Tensor namens %2. Prüfen Sie, ob sie zu diesem Dictionary gehört.</translation>
    </message>
    <message>
        <source>The file %1 is not a complete zip archive. Download or copy it again.</source>
        <translation>Die Datei %1 ist kein vollständiges Zip-Archiv. Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file %1 is not a dictionary by itself. Open its folder. %2.</source>
        <translation>Die Datei %1 ist für sich allein kein Dictionary. Öffnen Sie ihren Ordner. %2.</translation>
    </message>
    <message>
        <source>The file %1 is not there. A cross-layer transcoder has one such file per layer, from 0 on.</source>
        <translation>Die Datei %1 ist nicht vorhanden. Ein schichtübergreifender Transcoder hat je Schicht eine solche Datei, von 0 an.</translation>
    </message>
    <message>
        <source>The file %1 is of a transcoder, but lacks &quot;hook_name_out&quot;, where it writes. Add it, for example blocks.7.hook_mlp_out.</source>
        <translation>Die Datei %1 gehört zu einem Transcoder, aber „hook_name_out“ fehlt, wo er schreibt. Ergänzen Sie es, zum Beispiel blocks.7.hook_mlp_out.</translation>
    </message>
    <message>
        <source>The file %1 is one part of a zip archive on several disks. Join the parts first.</source>
        <translation>Die Datei %1 ist ein Teil eines mehrteiligen Zip-Archivs. Fügen Sie die Teile zuerst zusammen.</translation>
    </message>
    <message>
        <source>The file %1 lists %2 entries; at most %3 are read. Check that it is the right file.</source>
        <translation>Die Datei %1 führt %2 Einträge auf; gelesen werden höchstens %3. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file %1 lists the types of %2 layers, but says that there are %3. Check &quot;layer_types&quot;.</source>
        <translation>Die Datei %1 führt die Typen von %2 Schichten auf, sagt aber, dass es %3 sind. Prüfen Sie „layer_types“.</translation>
    </message>
    <message>
        <source>The file %1 says &quot;%2&quot;: &quot;%3&quot;, which Penfield does not compute. It computes %4.</source>
        <translation>Die Datei %1 sagt „%2“: „%3“, was Penfield nicht berechnet. Es berechnet %4.</translation>
    </message>
    <message>
        <source>The file %1 switches on &quot;%2&quot;, which Penfield does not compute.</source>
        <translation>Die Datei %1 schaltet „%2“ ein, was Penfield nicht berechnet.</translation>
    </message>
    <message>
        <source>The folder %1 holds dictionaries of several formats: %2 of %3 and %4 of %5. Open one of them.</source>
        <translation>Der Ordner %1 enthält Dictionarys mehrerer Formate: %2 von %3 und %4 von %5. Öffnen Sie eines davon.</translation>
    </message>
    <message>
        <source>The folder %1 holds no dictionary that Penfield knows. %2.</source>
        <translation>Der Ordner %1 enthält kein Dictionary, das Penfield kennt. %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds pickled weights (*.pt), which are not read because they can run code. %2.</source>
        <translation>Der Ordner %1 enthält serialisierte Gewichte (*.pt), die nicht gelesen werden, weil sie Code ausführen können. %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds whole sets, for example %2. Open one of them.</source>
        <translation>Der Ordner %1 enthält ganze Sätze, zum Beispiel %2. Öffnen Sie einen davon.</translation>
    </message>
    <message>
        <source>The folder %1 is to be named after the module its features belong to, as sparsify names it: layers.5, layers.5.mlp or layers.5.attn; a transcoder&apos;s is layers.5 or layers.5.mlp. Rename it.</source>
        <translation>Der Ordner %1 muss nach dem Modul benannt sein, zu dem seine Features gehören, wie sparsify es tut: layers.5, layers.5.mlp oder layers.5.attn; bei einem Transcoder layers.5 oder layers.5.mlp. Benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>The header of the array %2 in %1 is not one that numpy writes. Download the file again.</source>
        <translation>Der Kopf des Arrays %2 in %1 ist keiner, wie numpy ihn schreibt. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>The layer of %1 cannot be told: no folder above it is named layer_0, layer_1 … Keep the folders as they were published.</source>
        <translation>Die Schicht von %1 ist nicht erkennbar: Kein Ordner darüber heißt layer_0, layer_1 … Lassen Sie die Ordner so, wie sie veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>The tensor %1 in %2 has the shape %3, but %4 is needed here. The file is damaged, or of another kind.</source>
        <translation>Der Tensor %1 in %2 hat die Form %3, gebraucht wird hier aber %4. Die Datei ist beschädigt oder von anderer Art.</translation>
    </message>
    <message>
        <source>The tensor %1 in %2 is stored as %3. Penfield computes with F16, BF16, F32 and F64 weights.</source>
        <translation>Der Tensor %1 in %2 ist als %3 gespeichert. Penfield rechnet mit Gewichten in F16, BF16, F32 und F64.</translation>
    </message>
    <message>
        <source>The tensor %1 is stored as %2, but whole numbers (I64) are needed here.</source>
        <translation>Der Tensor %1 ist als %2 gespeichert, gebraucht werden hier aber ganze Zahlen (I64).</translation>
    </message>
    <message>
        <source>There are no reference values in %1. Reinstall Penfield, or name their folder.</source>
        <translation>In %1 gibt es keine Referenzwerte. Installieren Sie Penfield neu oder nennen Sie den Ordner.</translation>
    </message>
    <message>
        <source>There are two dictionaries for layer %1: %2 and %3. Open one of them, or a folder that holds one for each layer.</source>
        <translation>Für Schicht %1 gibt es zwei Dictionarys: %2 und %3. Öffnen Sie eines davon oder einen Ordner, der für jede Schicht eines enthält.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot; that LibTorch can use here. There are: %2auto.</source>
        <translation>Hier gibt es kein Gerät „%1“, das LibTorch benutzen kann. Vorhanden: %2auto.</translation>
    </message>
    <message>
        <source>Where the features in %1 read cannot be told: the file does not say, and no folder above it is named as Gemma Scope&apos;s are. Put it into a folder whose name is gemma-scope-…-res, -mlp, -att or -transcoders.</source>
        <translation>Wo die Features in %1 lesen, ist nicht erkennbar: Die Datei sagt es nicht, und kein Ordner darüber heißt wie bei Gemma Scope. Legen Sie sie in einen Ordner namens gemma-scope-…-res, -mlp, -att oder -transcoders.</translation>
    </message>
    <message>
        <source>active at once</source>
        <translation>gleichzeitig aktiv</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>Attention-Köpfe</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>context (n_ctx)</source>
        <translation>Kontext (n_ctx)</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>input centred by</source>
        <translation>Eingabe zentriert mit</translation>
    </message>
    <message>
        <source>input normalised</source>
        <translation>Eingabe normiert</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>Normierung</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>ranked by</source>
        <translation>Rangfolge nach</translation>
    </message>
    <message>
        <source>sliding window</source>
        <translation>gleitendes Fenster</translation>
    </message>
    <message>
        <source>soft-caps</source>
        <translation>Soft-Caps</translation>
    </message>
    <message>
        <source>stored as</source>
        <translation>gespeichert als</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>trainiert mit</translation>
    </message>
    <message>
        <source>unembedding</source>
        <translation>Unembedding</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>width (d_model)</source>
        <translation>Breite (d_model)</translation>
    </message>
    <message>
        <source>In the file %1, &quot;unk_token&quot; is &quot;%2&quot;, which is not a token. Download the file again.</source>
        <translation>In der Datei %1 ist „unk_token“ „%2“, was kein Token ist. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, merge %2 (&quot;%3&quot;) is not two tokens whose joined text is a token too. Download the file again.</source>
        <translation>In der Datei %1 besteht die Verschmelzung %2 („%3“) nicht aus zwei Token, deren zusammengefügter Text auch ein Token ist. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>The text could not be split by the tokenizer&apos;s regular expression &quot;%1&quot;: %2. Shorten it.</source>
        <translation>Der Text ließ sich mit dem regulären Ausdruck „%1“ des Tokenizers nicht zerlegen: %2. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The tokenizer %1 has a decoder of the type &quot;%2&quot;, which Penfield does not compute yet. It knows ByteLevel, ByteFallback, Fuse, Replace, Strip, Metaspace and Sequence.</source>
        <translation>Der Tokenizer %1 hat einen Decoder vom Typ „%2“, den Penfield noch nicht berechnet. Es kennt ByteLevel, ByteFallback, Fuse, Replace, Strip, Metaspace und Sequence.</translation>
    </message>
    <message>
        <source>The tokenizer %1 has a normalizer of the type &quot;%2&quot;, which Penfield does not compute yet. It knows NFC, NFD, NFKC, NFKD, Prepend, Replace, Lowercase, Strip and Sequence.</source>
        <translation>Der Tokenizer %1 hat einen Normalisierer vom Typ „%2“, den Penfield noch nicht berechnet. Es kennt NFC, NFD, NFKC, NFKD, Prepend, Replace, Lowercase, Strip und Sequence.</translation>
    </message>
    <message>
        <source>The tokenizer %1 is of the kind &quot;%2&quot;, which Penfield does not read yet. It reads BPE and WordLevel.</source>
        <translation>Der Tokenizer %1 ist von der Art „%2“, die Penfield noch nicht liest. Es liest BPE und WordLevel.</translation>
    </message>
    <message>
        <source>The tokenizer %1 splits text by &quot;%2&quot;, which Penfield does not compute yet. It knows ByteLevel, Split, Metaspace, Digits, WhitespaceSplit, Whitespace and Sequence.</source>
        <translation>Der Tokenizer %1 zerlegt Text mit „%2“, was Penfield noch nicht berechnet. Es kennt ByteLevel, Split, Metaspace, Digits, WhitespaceSplit, Whitespace und Sequence.</translation>
    </message>
    <message>
        <source>The tokenizer %1 splits text by a regular expression with &quot;%2&quot;, which Penfield does not compute yet: &quot;%3&quot;. Use a model whose tokenizer splits text more plainly.</source>
        <translation>Der Tokenizer %1 zerlegt Text mit einem regulären Ausdruck, der „%2“ enthält, was Penfield noch nicht berechnet: „%3“. Verwenden Sie ein Modell, dessen Tokenizer Text einfacher zerlegt.</translation>
    </message>
    <message>
        <source>The tokenizer %1 splits text by the regular expression &quot;%2&quot;, which cannot be read: %3. Download the file again.</source>
        <translation>Der Tokenizer %1 zerlegt Text mit dem regulären Ausdruck „%2“, der nicht lesbar ist: %3. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>The tokenizer %1 uses &quot;%2&quot;, which Penfield does not compute yet. Use a model whose tokenizer leaves it out.</source>
        <translation>Der Tokenizer %1 benutzt „%2“, was Penfield noch nicht berechnet. Verwenden Sie ein Modell, dessen Tokenizer darauf verzichtet.</translation>
    </message>
    <message>
        <source>%1 and %2 are both dictionaries. Open one of them, or the folder that holds one for each layer.</source>
        <translation>%1 und %2 sind beide Dictionaries. Öffnen Sie eines davon oder den Ordner, der für jede Schicht eines enthält.</translation>
    </message>
    <message>
        <source>%1 and %2 are both feature databases. Open one of them.</source>
        <translation>%1 und %2 sind beide Feature-Datenbanken. Öffnen Sie eine davon.</translation>
    </message>
    <message>
        <source>%1 and %2 are both models. Open one of them.</source>
        <translation>%1 und %2 sind beide Modelle. Öffnen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 is not there. Check its name.</source>
        <translation>%1 ist nicht da. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The file %1 is not recognised. Files that can be opened are feature databases (*.db, SQLite), params.npz, and the configuration or weights in the folder of a model or a dictionary.</source>
        <translation>Die Datei %1 wurde nicht erkannt. Geöffnet werden können Feature-Datenbanken (*.db, SQLite), params.npz sowie Konfiguration oder Gewichte im Ordner eines Modells oder eines Dictionarys.</translation>
    </message>
    <message>
        <source>The folder %1 is not recognised. A model&apos;s folder holds config.json and *.safetensors; a dictionary&apos;s holds config.yaml, cfg.json, params.npz, params.safetensors or W_enc_0.safetensors.</source>
        <translation>Der Ordner %1 wurde nicht erkannt. Der Ordner eines Modells enthält config.json und *.safetensors, der eines Dictionarys config.yaml, cfg.json, params.npz, params.safetensors oder W_enc_0.safetensors.</translation>
    </message>
    <message>
        <source>The model %1 needs %2 of memory and %3 is free. Close other programs, choose a smaller model, or insist with --even-if-too-large.</source>
        <translation>Das Modell %1 braucht %2 Speicher, frei sind %3. Schließen Sie andere Programme, wählen Sie ein kleineres Modell oder bestehen Sie darauf mit --even-if-too-large.</translation>
    </message>
    <message>
        <source>The references that this installation is compared with were not found. Install Penfield again, or set PENFIELD_SELFCHECK to the folder that holds them.</source>
        <translation>Die Referenzen, mit denen diese Installation verglichen wird, wurden nicht gefunden. Installieren Sie Penfield erneut oder setzen Sie PENFIELD_SELFCHECK auf den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>%1 is compressed: its tensors are kept in memory. Saved uncompressed, they would stay in the file.</source>
        <translation>%1 ist komprimiert: Die Tensoren werden im Speicher gehalten. Unkomprimiert gespeichert, blieben sie in der Datei.</translation>
    </message>
    <message>
        <source>%1 is not in the checkpoint, and config.json does not say whether it is tied: the embedding&apos;s transpose is used.</source>
        <translation>%1 ist nicht im Checkpoint, und config.json sagt nicht, ob es gekoppelt ist: Die Transponierte des Embeddings wird verwendet.</translation>
    </message>
    <message>
        <source>%1 links are there more than once; their weights are added up.</source>
        <translation>%1 Verbindungen sind mehrfach vorhanden; ihre Gewichte werden addiert.</translation>
    </message>
    <message>
        <source>%1 links begin at an id that a feature of layer 0 shares with an error node. The file does not say which is meant; they are shown at the feature.</source>
        <translation>%1 Verbindungen beginnen bei einer ID, die ein Feature der Schicht 0 mit einem Fehlerknoten teilt. Die Datei sagt nicht, was gemeint ist; sie werden am Feature gezeigt.</translation>
    </message>
    <message>
        <source>%1 links have no weight, or one that is not a finite number; they are left out.</source>
        <translation>%1 Verbindungen haben kein Gewicht oder eines, das keine endliche Zahl ist; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 links lead from a node to itself; they are left out.</source>
        <translation>%1 Verbindungen führen von einem Knoten zu ihm selbst; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 links lead to a node that is not in the file (the first: &quot;%2&quot;); they are left out.</source>
        <translation>%1 Verbindungen führen zu einem Knoten, der nicht in der Datei ist (der erste: „%2“); sie werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 nodes are of a type that Penfield does not know (&quot;%2&quot;); they are shown as features or tokens.</source>
        <translation>%1 Knoten sind von einem Typ, den Penfield nicht kennt („%2“); sie werden als Features oder Token gezeigt.</translation>
    </message>
    <message>
        <source>%1 nodes do not say which feature they are, or say the same as another; they have numbers from %2 on instead.</source>
        <translation>%1 Knoten sagen nicht, welches Feature sie sind, oder nennen dasselbe wie ein anderer; sie haben stattdessen Nummern ab %2.</translation>
    </message>
    <message>
        <source>--minus needs one --target to be taken off from.</source>
        <translation>--minus braucht genau ein --target, von dem abgezogen wird.</translation>
    </message>
    <message>
        <source>A difference needs two tokens, but both are %1. Choose another one.</source>
        <translation>Eine Differenz braucht zwei Token, aber beide sind %1. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Edges of a cross-layer transcoder cannot be split into heads: its features write at several layers.</source>
        <translation>Kanten eines schichtübergreifenden Transcoders lassen sich nicht in Köpfe aufteilen: Seine Features schreiben in mehreren Schichten.</translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; is not an array that fits its data. The file is damaged: download it or save it again.</source>
        <translation>In der Datei %1 ist „%2“ kein Array, das zu seinen Daten passt. Die Datei ist beschädigt: Laden Sie sie erneut herunter oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>In the file %1, &quot;%2&quot; of node %3 is not %4. The file does not hold a graph that Penfield can read.</source>
        <translation>In der Datei %1 ist „%2“ von Knoten %3 nicht %4. Die Datei enthält keinen Graphen, den Penfield lesen kann.</translation>
    </message>
    <message>
        <source>In the file %1, &quot;links&quot; is not a list. Check that it is a graph, or download it again.</source>
        <translation>In der Datei %1 ist „links“ keine Liste. Prüfen Sie, ob es ein Graph ist, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, &quot;nodes&quot; is not a list. Check that it is a graph, or download it again.</source>
        <translation>In der Datei %1 ist „nodes“ keine Liste. Prüfen Sie, ob es ein Graph ist, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, a link does not have the ids of two nodes and a number as its weight. Check that it is a graph, or download it again.</source>
        <translation>In der Datei %1 hat eine Verbindung nicht die IDs zweier Knoten und eine Zahl als Gewicht. Prüfen Sie, ob es ein Graph ist, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, a link is not an object in braces. Check that it is a graph, or download it again.</source>
        <translation>In der Datei %1 ist eine Verbindung kein Objekt in geschweiften Klammern. Prüfen Sie, ob es ein Graph ist, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, a node is not an object in braces. Check that it is a graph, or download it again.</source>
        <translation>In der Datei %1 ist ein Knoten kein Objekt in geschweiften Klammern. Prüfen Sie, ob es ein Graph ist, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>In the file %1, node %2 has no position (&quot;ctx_idx&quot;) from 0 to %3. The file is damaged or not a graph.</source>
        <translation>In der Datei %1 hat Knoten %2 keine Position („ctx_idx“) von 0 bis %3. Die Datei ist beschädigt oder kein Graph.</translation>
    </message>
    <message>
        <source>In the file %1, node %2 is in layer &quot;%3&quot;; graphs have layers from 0 to %4. The file is damaged or not a graph.</source>
        <translation>In der Datei %1 ist Knoten %2 in Schicht „%3“; Graphen haben Schichten von 0 bis %4. Die Datei ist beschädigt oder kein Graph.</translation>
    </message>
    <message>
        <source>In the file %1, node number %2 has no &quot;node_id&quot;. The file is damaged or not a graph.</source>
        <translation>In der Datei %1 hat Knoten Nummer %2 keine „node_id“. Die Datei ist beschädigt oder kein Graph.</translation>
    </message>
    <message>
        <source>It was trained on a model whose weights TransformerLens had changed (%1). Here the model is as it was published, so activations differ from those in training.</source>
        <translation>Es wurde an einem Modell trainiert, dessen Gewichte TransformerLens verändert hatte (%1). Hier ist das Modell so, wie es veröffentlicht wurde, daher weichen Aktivierungen von denen im Training ab.</translation>
    </message>
    <message>
        <source>It was trained on texts without a beginning-of-sequence token; prompts here begin with one.</source>
        <translation>Es wurde an Texten ohne Token für den Sequenzanfang trainiert; Prompts beginnen hier mit einem.</translation>
    </message>
    <message>
        <source>Only an edge of the graph can be split: from a feature, an error or a token to an active feature or a token&apos;s logit after it.</source>
        <translation>Nur eine Kante des Graphen lässt sich aufteilen: von einem Feature, einem Fehler oder einem Token zu einem aktiven Feature oder dem Logit eines Tokens danach.</translation>
    </message>
    <message>
        <source>Reading the graph</source>
        <translation>Graph wird gelesen</translation>
    </message>
    <message>
        <source>The direction %1 has %2 numbers, but this model&apos;s residual stream has %3.</source>
        <translation>Die Richtung %1 hat %2 Zahlen, aber der Residualstrom dieses Modells hat %3.</translation>
    </message>
    <message>
        <source>The direction %1 needs finite numbers and a weight above 0.</source>
        <translation>Die Richtung %1 braucht endliche Zahlen und ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>The file %1 asks for %2, which data does not need. Running it could do anything, so the file is not opened.</source>
        <translation>Die Datei %1 verlangt %2, was Daten nicht brauchen. Es auszuführen könnte alles Mögliche tun, daher wird die Datei nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file %1 asks for rotary positions scaled by &quot;%2&quot;, which Penfield does not compute. It computes default, linear, llama3, yarn and dynamic.</source>
        <translation>Die Datei %1 verlangt mit „%2“ skalierte Rotary-Positionen, die Penfield nicht berechnet. Es berechnet default, linear, llama3, yarn und dynamic.</translation>
    </message>
    <message>
        <source>The file %1 ends before its JSON does. It is incomplete: download or copy it again.</source>
        <translation>Die Datei %1 endet, bevor ihr JSON endet. Sie ist unvollständig: Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle: it was not written or downloaded to its end. Get it again.</source>
        <translation>Die Datei %1 endet mittendrin: Sie wurde nicht bis zum Ende geschrieben oder heruntergeladen. Besorgen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file %1 goes on behind the end of its JSON. Download or copy it again.</source>
        <translation>Die Datei %1 geht nach dem Ende ihres JSON weiter. Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file %1 has &quot;%2&quot; twice, so it is not clear which of the two counts. Remove one of them.</source>
        <translation>Die Datei %1 enthält „%2“ zweimal; unklar ist, welches gilt. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>The file %1 has a text of more than %2 MB, which no graph has. Download it again.</source>
        <translation>Die Datei %1 enthält einen Text von mehr als %2 MB, den kein Graph hat. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 nodes, or nodes of more than %3 MB: too much to be shown. Prune the graph where it was made.</source>
        <translation>Die Datei %1 hat mehr als %2 Knoten oder Knoten von mehr als %3 MB: zu viel, um gezeigt zu werden. Beschneiden Sie den Graphen dort, wo er erstellt wurde.</translation>
    </message>
    <message>
        <source>The file %1 holds %2 bytes beside its arrays; at most %3 are read. Check that it is the right file.</source>
        <translation>Die Datei %1 enthält %2 Bytes neben ihren Arrays; höchstens %3 werden gelesen. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file %1 holds a number that cannot be read: it is too large, or wrongly written. Download or copy the file again.</source>
        <translation>Die Datei %1 enthält eine Zahl, die nicht lesbar ist: Sie ist zu groß oder falsch geschrieben. Laden oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The file %1 holds a text with an escape (a backslash and what follows) that stands for no character. Download or copy the file again.</source>
        <translation>Die Datei %1 enthält einen Text mit einer Escape-Folge (ein Backslash und was darauf folgt), die für kein Zeichen steht. Laden oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The file %1 holds more than %2 values beside its arrays, as no graph does. Check that it is the right file.</source>
        <translation>Die Datei %1 enthält mehr als %2 Werte neben ihren Arrays, was kein Graph tut. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file %1 holds nothing but white space. Download or copy it again.</source>
        <translation>Die Datei %1 enthält nichts als Leerraum. Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file %1 is a web page that was saved in place of the file. Download the file itself; a login may be needed.</source>
        <translation>Die Datei %1 ist eine Webseite, die anstelle der Datei gespeichert wurde. Laden Sie die Datei selbst herunter; vielleicht ist eine Anmeldung nötig.</translation>
    </message>
    <message>
        <source>The file %1 is a zip archive, not a safetensors file. If it holds pickled weights, save them as safetensors.</source>
        <translation>Die Datei %1 ist ein Zip-Archiv, keine safetensors-Datei. Enthält sie Pickle-Gewichte, speichern Sie diese als safetensors.</translation>
    </message>
    <message>
        <source>The file %1 is an archive, but not one that torch.save wrote: it has no data.pkl.</source>
        <translation>Die Datei %1 ist ein Archiv, aber keines, das torch.save geschrieben hat: Es hat kein data.pkl.</translation>
    </message>
    <message>
        <source>The file %1 is compressed, which torch.save does not do. Save it again, or unpack it.</source>
        <translation>Die Datei %1 ist komprimiert, was torch.save nicht tut. Speichern Sie sie neu oder entpacken Sie sie.</translation>
    </message>
    <message>
        <source>The file %1 is not a complete pickle that holds data. Download it or save it again.</source>
        <translation>Die Datei %1 ist kein vollständiger Pickle, der Daten enthält. Laden Sie sie erneut herunter oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file %1 is not a graph that circuit-tracer saved: &quot;%2&quot; is missing or does not fit the rest.</source>
        <translation>Die Datei %1 ist kein Graph, den circuit-tracer gespeichert hat: „%2“ fehlt oder passt nicht zum Rest.</translation>
    </message>
    <message>
        <source>The file %1 is not an attribution graph: it does not hold an object in braces.</source>
        <translation>Die Datei %1 ist kein Attributionsgraph: Sie enthält kein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>The file %1 is not an attribution graph: it has no &quot;%2&quot;.</source>
        <translation>Die Datei %1 ist kein Attributionsgraph: „%2“ fehlt.</translation>
    </message>
    <message>
        <source>The file %1 is not correct JSON: %2 (byte %3). Download or copy it again.</source>
        <translation>Die Datei %1 ist kein korrektes JSON: %2 (Byte %3). Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file %1 is not correct JSON: a comma, a colon, a bracket or a quote is missing, or stands where none may. Download or copy the file again.</source>
        <translation>Die Datei %1 ist kein korrektes JSON: Ein Komma, ein Doppelpunkt, eine Klammer oder ein Anführungszeichen fehlt oder steht, wo keines stehen darf. Laden oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The file %1 is only a pointer of Git LFS, which stands for the real one. Run &quot;git lfs pull&quot; in its folder, or download the file itself.</source>
        <translation>Die Datei %1 ist nur ein Verweis von Git LFS, der für die echte steht. Führen Sie „git lfs pull“ in ihrem Ordner aus oder laden Sie die Datei selbst herunter.</translation>
    </message>
    <message>
        <source>The file %1 nests its JSON more than %2 levels deep, which no graph does. Download it again.</source>
        <translation>Die Datei %1 verschachtelt ihr JSON mehr als %2 Ebenen tief, was kein Graph tut. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The file %1 uses the pickle operation %2, which data does not need. The file is not opened.</source>
        <translation>Die Datei %1 benutzt die Pickle-Operation %2, die Daten nicht brauchen. Die Datei wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file %1 was saved on a machine of the other byte order (big-endian). Save it on an ordinary one.</source>
        <translation>Die Datei %1 wurde auf einem Rechner mit der anderen Bytefolge (Big-Endian) gespeichert. Speichern Sie sie auf einem gewöhnlichen.</translation>
    </message>
    <message>
        <source>The file does not say how probable its answers are; all of them count the same.</source>
        <translation>Die Datei sagt nicht, wie wahrscheinlich ihre Antworten sind; alle zählen gleich.</translation>
    </message>
    <message>
        <source>The file has the ids of the prompt&apos;s tokens, not their texts; the ids are shown.</source>
        <translation>Die Datei enthält die IDs der Token des Prompts, nicht ihre Texte; gezeigt werden die IDs.</translation>
    </message>
    <message>
        <source>The graph cannot be saved in %1 (%2). Is there room on the disk?</source>
        <translation>Der Graph kann nicht in %1 gespeichert werden (%2). Ist auf dem Datenträger Platz?</translation>
    </message>
    <message>
        <source>The graph has no answers (logit nodes), so no node can be told to matter more than another.</source>
        <translation>Der Graph hat keine Antworten (Logit-Knoten), daher lässt sich von keinem Knoten sagen, dass er wichtiger ist als ein anderer.</translation>
    </message>
    <message>
        <source>The id %1 belongs to several nodes; only the first of each id is shown (%2 left out).</source>
        <translation>Die ID %1 gehört zu mehreren Knoten; von jeder ID wird nur der erste gezeigt (%2 weggelassen).</translation>
    </message>
    <message>
        <source>The input was scaled to an average norm in training. The factor is taken to be folded into the weights, as SAELens does when it saves; if the unexplained share of a prompt is large, it was not.</source>
        <translation>Die Eingabe wurde im Training auf eine mittlere Norm skaliert. Angenommen wird, dass der Faktor in die Gewichte eingerechnet ist, wie SAELens es beim Speichern tut; ist der unerklärte Anteil eines Prompts groß, war er es nicht.</translation>
    </message>
    <message>
        <source>The model&apos;s tokenizer makes more than %1 bytes out of this text: its tokenizer.json multiplies what it is given. Shorten the text, or download the tokenizer again.</source>
        <translation>Der Tokenizer des Modells macht aus diesem Text mehr als %1 Bytes: Seine tokenizer.json vervielfacht, was er bekommt. Kürzen Sie den Text oder laden Sie den Tokenizer erneut herunter.</translation>
    </message>
    <message>
        <source>The prompt is empty. This model has no tokenizer.json, so type token ids from 0 to %1, for example: 3 1 2.</source>
        <translation>Der Prompt ist leer. Dieses Modell hat keine tokenizer.json; tippen Sie deshalb Token-IDs von 0 bis %1, zum Beispiel: 3 1 2.</translation>
    </message>
    <message>
        <source>The reference %1 is damaged. Install Penfield again.</source>
        <translation>Die Referenz %1 ist beschädigt. Installieren Sie Penfield erneut.</translation>
    </message>
    <message>
        <source>The token %1 is named twice among the targets of the graph. Name it once.</source>
        <translation>Das Token %1 wird unter den Zielen des Graphen zweimal genannt. Nennen Sie es einmal.</translation>
    </message>
    <message>
        <source>There is no config.yaml: features are taken to read hook_resid_mid and to write hook_mlp_out.</source>
        <translation>Es gibt keine config.yaml: Angenommen wird, dass Features hook_resid_mid lesen und hook_mlp_out schreiben.</translation>
    </message>
    <message>
        <source>There is no token %1 in this model: its ids are 0 to %2.</source>
        <translation>Es gibt kein Token %1 in diesem Modell: Seine IDs sind 0 bis %2.</translation>
    </message>
    <message>
        <source>There is no tokenizer.json in the model&apos;s folder, so a prompt is token ids, for example 17 4 256, and a token is shown as its id, #17. To type text, put the tokenizer.json that belongs to the model beside config.json and open the model again.</source>
        <translation>Im Ordner des Modells gibt es keine tokenizer.json; ein Prompt besteht daher aus Token-IDs, zum Beispiel 17 4 256, und ein Token wird als seine ID gezeigt, #17. Um Text zu tippen, legen Sie die tokenizer.json, die zum Modell gehört, neben config.json und öffnen Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>This edge passes the attention of layers %1 to %2, not of layer %3.</source>
        <translation>Diese Kante geht durch die Attention der Schichten %1 bis %2, nicht der Schicht %3.</translation>
    </message>
    <message>
        <source>This model has attention only, so it has no neurons. Open a dictionary of its residual stream.</source>
        <translation>Dieses Modell hat nur Attention, also keine Neuronen. Öffnen Sie ein Dictionary seines Residualstroms.</translation>
    </message>
    <message>
        <source>Token %1 cannot be a target: this model predicts %2 tokens, counted from 0.</source>
        <translation>Token %1 kann kein Ziel sein: Dieses Modell sagt %2 Token voraus, von 0 an gezählt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a token id. This model has no tokenizer.json, so a prompt is ids from 0 to %2, for example: 3 1 2.</source>
        <translation>„%1“ ist keine Token-ID. Dieses Modell hat keine tokenizer.json; ein Prompt besteht deshalb aus IDs von 0 bis %2, zum Beispiel: 3 1 2.</translation>
    </message>
    <message>
        <source>hook_mlp_in is read as TransformerLens defines it: the residual before the MLP&apos;s norm.</source>
        <translation>hook_mlp_in wird so gelesen, wie TransformerLens es definiert: das Residuum vor der Norm des MLP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one token of this model. Name one; a space before a word is part of its token.</source>
        <translation>„%1“ ist kein einzelnes Token dieses Modells. Nennen Sie eines; ein Leerzeichen vor einem Wort gehört zu seinem Token.</translation>
    </message>
    <message>
        <source>The file %1 has a prompt of %2 tokens; graphs of up to %3 can be shown.</source>
        <translation>Die Datei %1 hat einen Prompt von %2 Token; gezeigt werden können Graphen bis %3.</translation>
    </message>
    <message>
        <source>The file %1 leads to &quot;%2&quot;, which is not a file beside it.</source>
        <translation>Die Datei %1 führt zu „%2“, das keine Datei neben ihr ist.</translation>
    </message>
    <message>
        <source>The file %1 of feature details is damaged. Download or copy it again.</source>
        <translation>Die Datei %1 mit Feature-Details ist beschädigt. Laden oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file %1 unpacks to more than %2 MB, as no feature details do.</source>
        <translation>Die Datei %1 ergibt entpackt mehr als %2 MB, was keine Feature-Details tun.</translation>
    </message>
    <message>
        <source>A dictionary or a feature database belongs to a model. Name the model, too.</source>
        <translation>Ein Dictionary oder eine Feature-Datenbank gehört zu einem Modell. Nennen Sie auch das Modell.</translation>
    </message>
    <message>
        <source>A graph&apos;s file has no run of its model: of %1, only the views graph and window can be drawn, without --ablate and --select.</source>
        <translation>Die Datei eines Graphen hat keinen Lauf ihres Modells: Von %1 können nur die Ansichten graph und window gezeichnet werden, ohne --ablate und --select.</translation>
    </message>
    <message>
        <source>%1 already was what the touch asked for, so it had no effect.</source>
        <translation>%1 war schon so, wie der Eingriff es verlangte; er blieb daher ohne Wirkung.</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation>%1 hat mehr als %2 Zeilen.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. The first line names the columns: prompt, counterfactual, answer, foil, and template if there are several wordings.</source>
        <translation>%1 hat keine Spalte „%2“. Die erste Zeile nennt die Spalten: prompt, counterfactual, answer, foil und bei mehreren Formulierungen template.</translation>
    </message>
    <message>
        <source>%1 has two columns “%2”. Keep one.</source>
        <translation>%1 hat zwei Spalten „%2“. Behalten Sie eine.</translation>
    </message>
    <message>
        <source>%1 holds nothing where it was touched, so the touch had no effect.</source>
        <translation>%1 enthält an der Stelle des Eingriffs nichts; der Eingriff blieb daher ohne Wirkung.</translation>
    </message>
    <message>
        <source>%1 is empty. The first line names the columns: prompt, counterfactual, answer, foil, template.</source>
        <translation>%1 ist leer. Die erste Zeile nennt die Spalten: prompt, counterfactual, answer, foil, template.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB. A table of prompts is small: is it the right file?</source>
        <translation>%1 ist größer als 16 MB. Eine Tabelle von Prompts ist klein: Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>%1 is no direction. It must hold one row of numbers: a *.npy of float32 or float64, or text.</source>
        <translation>%1 ist keine Richtung. Die Datei muss eine Zeile von Zahlen enthalten: eine *.npy mit float32 oder float64, oder Text.</translation>
    </message>
    <message>
        <source>%1 is not active where it was touched, so the touch had no effect.</source>
        <translation>%1 ist an der Stelle des Eingriffs nicht aktiv; der Eingriff blieb daher ohne Wirkung.</translation>
    </message>
    <message>
        <source>%1 is touched in the prompt only: the intact run has no errors of generated tokens.</source>
        <translation>Der Eingriff an %1 gilt nur im Prompt: Der intakte Lauf kennt keine Fehler erzeugter Token.</translation>
    </message>
    <message>
        <source>%1 lies outside of the constrained layers, where nothing is added.</source>
        <translation>%1 liegt außerhalb der festgehaltenen Schichten, wo nichts addiert wird.</translation>
    </message>
    <message>
        <source>%1 of %2 other places can be edited as easily to undo the answer: an edit here shows control, not that the function lives here.</source>
        <translation>An %1 von %2 anderen Stellen lässt sich die Antwort ebenso leicht aufheben: Eine Änderung hier zeigt Kontrolle, nicht, dass die Funktion hier sitzt.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces add nothing that a random unit would not; without all of them %3 of the score is lost.</source>
        <translation>%1 von %2 Teilen tragen nicht mehr bei als eine zufällige Einheit; ohne sie alle gehen %3 des Scores verloren.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces seem dispensable one by one, but without all of them %3 of the score is lost: they stand in for each other.</source>
        <translation>%1 von %2 Teilen wirken einzeln entbehrlich, aber ohne sie alle gehen %3 des Scores verloren: Sie vertreten einander.</translation>
    </message>
    <message>
        <source>%1 of the effect disappears when the part that later layers never read is removed: likely a dormant road.</source>
        <translation>%1 der Wirkung verschwinden, wenn der Teil entfernt wird, den spätere Schichten nie lesen: wahrscheinlich ein ruhender Weg.</translation>
    </message>
    <message>
        <source>%1 of the prompts move the wrong way (rank correlation of the mean %2).</source>
        <translation>%1 der Prompts bewegen sich in die falsche Richtung (Rangkorrelation des Mittelwerts %2).</translation>
    </message>
    <message>
        <source>%1 pairs were asked for; choose between 1 and %2.</source>
        <translation>Verlangt wurden %1 Paare; wählen Sie zwischen 1 und %2.</translation>
    </message>
    <message>
        <source>%1 was not active where it was touched: the touch turned it on.</source>
        <translation>%1 war an der Stelle des Eingriffs nicht aktiv: Der Eingriff hat die Einheit eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 was to become %2 at position %3, but %4 was read back.</source>
        <translation>%1 sollte an Position %3 den Wert %2 bekommen, zurückgelesen wurde aber %4.</translation>
    </message>
    <message>
        <source>%1, line %2: a quote opens here and never closes.</source>
        <translation>%1, Zeile %2: Hier öffnet sich ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>%1, line %2: text follows a closing quote. Double the quotes inside quoted text.</source>
        <translation>%1, Zeile %2: Auf ein schließendes Anführungszeichen folgt Text. Verdoppeln Sie Anführungszeichen innerhalb von Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1, line %2: the answer is its own foil, so the score can only be 0. The foil is the counterfactual&apos;s answer.</source>
        <translation>%1, Zeile %2: Die Antwort ist ihre eigene Gegenantwort, daher kann der Score nur 0 sein. Die Gegenantwort ist die Antwort des kontrafaktischen Prompts.</translation>
    </message>
    <message>
        <source>%1, line %2: the answer or the foil is empty.</source>
        <translation>%1, Zeile %2: Die Antwort oder die Gegenantwort ist leer.</translation>
    </message>
    <message>
        <source>%1, line %2: the counterfactual is the prompt itself. Change what the answer depends on.</source>
        <translation>%1, Zeile %2: Der kontrafaktische Prompt ist der Prompt selbst. Ändern Sie, wovon die Antwort abhängt.</translation>
    </message>
    <message>
        <source>%1, line %2: the prompt or its counterfactual is empty.</source>
        <translation>%1, Zeile %2: Der Prompt oder sein kontrafaktischer Prompt ist leer.</translation>
    </message>
    <message>
        <source>%1, line %2: there are %3 columns instead of %4. Put text that holds a separator in quotes.</source>
        <translation>%1, Zeile %2: Es sind %3 Spalten statt %4. Setzen Sie Text, der ein Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1, line %2: there are more than %3 columns.</source>
        <translation>%1, Zeile %2: Es sind mehr als %3 Spalten.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not text in UTF-8. Save the table as CSV in UTF-8.</source>
        <translation>%1, Zeile %2: Das ist kein Text in UTF-8. Speichern Sie die Tabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>--head takes LAYER:HEAD, for example 3:5; &quot;%1&quot; is not that.</source>
        <translation>--head erwartet SCHICHT:HEAD, zum Beispiel 3:5; „%1“ ist das nicht.</translation>
    </message>
    <message>
        <source>A claim about a direction, or about features of one layer.</source>
        <translation>Eine Behauptung über eine Richtung oder über Features einer einzigen Schicht.</translation>
    </message>
    <message>
        <source>A claim about fewer units, or a model with more of them.</source>
        <translation>Eine Behauptung über weniger Einheiten oder ein Modell mit mehr davon.</translation>
    </message>
    <message>
        <source>A dictionary that reconstructs more.</source>
        <translation>Ein Dictionary, das mehr rekonstruiert.</translation>
    </message>
    <message>
        <source>A direction that works by what later layers read, within the values that prompts reach.</source>
        <translation>Eine Richtung, die durch das wirkt, was spätere Schichten lesen, innerhalb der Werte, die Prompts erreichen.</translation>
    </message>
    <message>
        <source>A direction without a vector cannot be touched.</source>
        <translation>An einer Richtung ohne Vektor ist kein Eingriff möglich.</translation>
    </message>
    <message>
        <source>A graph of components compares two prompts. Name the other one with --counterfactual.</source>
        <translation>Ein Graph der Komponenten vergleicht zwei Prompts. Nennen Sie den anderen mit --counterfactual.</translation>
    </message>
    <message>
        <source>A graph of components explains one number. Name one --target, or one and what is taken off with --minus.</source>
        <translation>Ein Graph der Komponenten erklärt eine einzige Zahl. Nennen Sie ein --target, oder eines und mit --minus, was davon abgezogen wird.</translation>
    </message>
    <message>
        <source>A knife that is known to be the right one for this question.</source>
        <translation>Ein Messer, das für diese Frage bekanntermaßen das richtige ist.</translation>
    </message>
    <message>
        <source>A part of it: kept alone it reproduces %1; put into the counterfactual %2.</source>
        <translation>Nur ein Teil: Allein behalten reproduziert der Schaltkreis %1; in den kontrafaktischen Prompt eingesetzt %2.</translation>
    </message>
    <message>
        <source>A template is %1 bytes long; at most %2 can be used.</source>
        <translation>Eine Vorlage ist %1 Bytes lang; höchstens %2 sind verwendbar.</translation>
    </message>
    <message>
        <source>Ablation types</source>
        <translation>Ablationsarten</translation>
    </message>
    <message>
        <source>Adding random units</source>
        <translation>Zufällige Einheiten werden hinzugefügt</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; the word &quot;%2&quot; changes how the prompt itself is split into tokens. Choose another word, or end the prompt where a word ends.</source>
        <translation>Nach „%1“ ändert das Wort „%2“, wie der Prompt selbst in Token zerlegt wird. Wählen Sie ein anderes Wort oder beenden Sie den Prompt an einer Wortgrenze.</translation>
    </message>
    <message>
        <source>All %1 prompts have the same score, so no spread can be estimated. Use prompts that differ, or another score.</source>
        <translation>Alle %1 Prompts haben denselben Score, daher lässt sich keine Streuung schätzen. Verwenden Sie Prompts, die sich unterscheiden, oder einen anderen Score.</translation>
    </message>
    <message>
        <source>All prompts are of one template, so nothing is known of other wordings. Add a second template; eight or more give a narrow interval.</source>
        <translation>Alle Prompts stammen aus einer Vorlage, daher ist über andere Formulierungen nichts bekannt. Fügen Sie eine zweite Vorlage hinzu; acht oder mehr ergeben ein enges Intervall.</translation>
    </message>
    <message>
        <source>Alone it costs %1, and %2 alone %3, but both together cost %4: they cancel each other. The claim should name both.</source>
        <translation>Allein kostet sie %1 und %2 allein %3, beide zusammen aber %4: Sie heben einander auf. Die Behauptung sollte beide nennen.</translation>
    </message>
    <message>
        <source>Alone it costs %1, but with %2 also off it costs %3 (interaction %4): these back each other up. The claim should name both.</source>
        <translation>Allein kostet sie %1, ist aber auch %2 aus, kostet sie %3 (Wechselwirkung %4): Sie sichern einander ab. Die Behauptung sollte beide nennen.</translation>
    </message>
    <message>
        <source>An edit that was really optimised under the same budget at every place.</source>
        <translation>Eine Änderung, die an jeder Stelle mit demselben Budget wirklich optimiert wurde.</translation>
    </message>
    <message>
        <source>Attribution against effects</source>
        <translation>Attribution gegen Wirkungen</translation>
    </message>
    <message>
        <source>Claims about neurons, tokens and errors cannot be tested yet. Choose features, heads or directions.</source>
        <translation>Behauptungen über Neuronen, Token und Fehler lassen sich noch nicht prüfen. Wählen Sie Features, Heads oder Richtungen.</translation>
    </message>
    <message>
        <source>Claims are tested by the logit difference of answer and foil; choose that as the score.</source>
        <translation>Behauptungen werden mit der Logit-Differenz von Antwort und Gegenantwort geprüft; wählen Sie diese als Score.</translation>
    </message>
    <message>
        <source>Clear in %1 of %2 templates; in the worst %3 of the score is lost.</source>
        <translation>Deutlich in %1 von %2 Vorlagen; in der schlechtesten gehen %3 des Scores verloren.</translation>
    </message>
    <message>
        <source>Comparing predictions with effects</source>
        <translation>Vorhersagen werden mit Wirkungen verglichen</translation>
    </message>
    <message>
        <source>Constraining layers holds what their features write to, but no dictionary is open. Open one first.</source>
        <translation>Schichten festzuhalten fixiert, wohin ihre Features schreiben, aber es ist kein Dictionary geöffnet. Öffnen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>Controls that do as much, or more controls.</source>
        <translation>Kontrollen, die ebenso viel bewirken, oder mehr Kontrollen.</translation>
    </message>
    <message>
        <source>Cutting everything of this kind changes nothing, so there is nothing that it could keep.</source>
        <translation>Alles dieser Art zu kappen ändert nichts, also gibt es nichts, was sie erhalten könnte.</translation>
    </message>
    <message>
        <source>Does taking the units away lower the score, or raise it?</source>
        <translation>Senkt es den Score, die Einheiten wegzunehmen, oder erhöht es ihn?</translation>
    </message>
    <message>
        <source>Dormant direction</source>
        <translation>Ruhende Richtung</translation>
    </message>
    <message>
        <source>Dose and response</source>
        <translation>Dosis und Wirkung</translation>
    </message>
    <message>
        <source>Doses between those tried; beyond the way from prompt to counterfactual nothing was judged.</source>
        <translation>Dosen zwischen den erprobten; jenseits des Wegs vom Prompt zum kontrafaktischen Prompt wurde nichts beurteilt.</translation>
    </message>
    <message>
        <source>Each of %1 other places needs a longer edit to undo the answer.</source>
        <translation>Jede von %1 anderen Stellen braucht eine größere Änderung, um die Antwort aufzuheben.</translation>
    </message>
    <message>
        <source>Each of the %1 pieces adds more than a random unit would.</source>
        <translation>Jeder der %1 Teile trägt mehr bei als eine zufällige Einheit.</translation>
    </message>
    <message>
        <source>Edit elsewhere</source>
        <translation>Änderung anderswo</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>Äquivalenz</translation>
    </message>
    <message>
        <source>Equivalent within 10 % on average (%1), yet stronger on %2 prompts and weaker on %3: it differs always the same way.</source>
        <translation>Im Mittel innerhalb von 10 % äquivalent (%1), aber bei %2 Prompts stärker und bei %3 schwächer: Der Schaltkreis weicht immer auf dieselbe Weise ab.</translation>
    </message>
    <message>
        <source>Equivalent within 10 %: the circuit&apos;s score differs by %1.</source>
        <translation>Innerhalb von 10 % äquivalent: Der Score des Schaltkreises weicht um %1 ab.</translation>
    </message>
    <message>
        <source>Every prompt differs from every other in its answer or a nuisance, so the rest cannot be told from them.</source>
        <translation>Jeder Prompt unterscheidet sich von jedem anderen in der Antwort oder einer Störgröße, daher lässt sich der Rest nicht von ihnen trennen.</translation>
    </message>
    <message>
        <source>Every way of cutting it says the same: %1 to %2 of the score.</source>
        <translation>Jede Art zu kappen sagt dasselbe: %1 bis %2 des Scores.</translation>
    </message>
    <message>
        <source>Every word of {%1} has the same answer, so no counterfactual changes it. Add a word with another.</source>
        <translation>Jedes Wort von {%1} hat dieselbe Antwort, daher ändert kein kontrafaktischer Prompt sie. Fügen Sie ein Wort mit einer anderen hinzu.</translation>
    </message>
    <message>
        <source>Evidence cannot be written to %1 (%2). Is there room on the disk?</source>
        <translation>Belege können nicht nach %1 geschrieben werden (%2). Ist auf dem Datenträger Platz?</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Text wird erzeugt</translation>
    </message>
    <message>
        <source>Gradients predict the effects of %1 units with r = %2; %3 of %4 large effects were predicted small.</source>
        <translation>Gradienten sagen die Wirkungen von %1 Einheiten mit r = %2 voraus; %3 von %4 großen Wirkungen wurden als klein vorhergesagt.</translation>
    </message>
    <message>
        <source>Groups of three and more, which were not tried.</source>
        <translation>Gruppen von drei und mehr, die nicht erprobt wurden.</translation>
    </message>
    <message>
        <source>Holds in %1 of %2 templates; in template %3 only %4 of the score is lost. The claim is about the former.</source>
        <translation>Gilt in %1 von %2 Vorlagen; in Vorlage %3 gehen nur %4 des Scores verloren. Die Behauptung betrifft die ersteren.</translation>
    </message>
    <message>
        <source>Holds in all %1 templates; in the worst %2 of the score is lost.</source>
        <translation>Gilt in allen %1 Vorlagen; in der schlechtesten gehen %2 des Scores verloren.</translation>
    </message>
    <message>
        <source>In the template “%1” a brace closes that was never opened. Write }} for a brace.</source>
        <translation>In der Vorlage „%1“ schließt eine geschweifte Klammer, die nie geöffnet wurde. Schreiben Sie }} für eine Klammer.</translation>
    </message>
    <message>
        <source>In the template “%1” a brace opens no slot. Write {name}, or {{ for a brace.</source>
        <translation>In der Vorlage „%1“ öffnet eine geschweifte Klammer keinen Platzhalter. Schreiben Sie {name} oder für eine Klammer {{.</translation>
    </message>
    <message>
        <source>In which range of doses does it hold? Usual is one standard deviation to either side.</source>
        <translation>In welchem Dosisbereich gilt es? Üblich ist eine Standardabweichung nach jeder Seite.</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Unabhängigkeit</translation>
    </message>
    <message>
        <source>Is it the mechanism, or a mechanism? Usual is “a”: others may do the same.</source>
        <translation>Ist es der Mechanismus oder ein Mechanismus? Üblich ist „ein“: Andere leisten vielleicht dasselbe.</translation>
    </message>
    <message>
        <source>It costs %1 here and %2 on %3 other behaviours.</source>
        <translation>Sie kostet hier %1 und %2 bei %3 anderen Verhaltensweisen.</translation>
    </message>
    <message>
        <source>It costs %1 here and %2 on other behaviours: a vital unit, not a unit for this.</source>
        <translation>Sie kostet hier %1 und %2 bei anderen Verhaltensweisen: eine lebenswichtige Einheit, keine Einheit hierfür.</translation>
    </message>
    <message>
        <source>It costs %1 here and %2 on other behaviours: too little to tell them apart.</source>
        <translation>Sie kostet hier %1 und %2 bei anderen Verhaltensweisen: zu wenig, um beides zu unterscheiden.</translation>
    </message>
    <message>
        <source>It costs %1 here, but also %2 on other behaviours.</source>
        <translation>Sie kostet hier %1, aber auch %2 bei anderen Verhaltensweisen.</translation>
    </message>
    <message>
        <source>It depends on how it is cut: %1 to %2 of the score. The claim holds for some knives only.</source>
        <translation>Es kommt darauf an, wie gekappt wird: %1 bis %2 des Scores. Die Behauptung gilt nur für manche Messer.</translation>
    </message>
    <message>
        <source>It does %1 of what swapping the whole site does: likely a dormant road. Of its effect %2 remains when the part that later layers never read is removed.</source>
        <translation>Sie bewirkt %1 von dem, was ein Austausch der ganzen Stelle bewirkt: wahrscheinlich ein ruhender Weg. Von ihrer Wirkung bleiben %2, wenn der Teil entfernt wird, den spätere Schichten nie lesen.</translation>
    </message>
    <message>
        <source>It works by what later layers read: %1 of its effect remains without the rest, and it stays within the values that prompts reach.</source>
        <translation>Sie wirkt durch das, was spätere Schichten lesen: Ohne den Rest bleiben %1 ihrer Wirkung, und sie bleibt innerhalb der Werte, die Prompts erreichen.</translation>
    </message>
    <message>
        <source>Keeping the chosen edges</source>
        <translation>Gewählte Kanten werden behalten</translation>
    </message>
    <message>
        <source>Kept alone it reproduces %1, which is neither clearly enough nor more than random circuits keep.</source>
        <translation>Allein behalten reproduziert der Schaltkreis %1; das ist weder deutlich genug noch mehr, als zufällige Schaltkreise behalten.</translation>
    </message>
    <message>
        <source>Kept alone it reproduces %1: more than all of it. Something that works against it is missing.</source>
        <translation>Allein behalten reproduziert der Schaltkreis %1: mehr als alles. Es fehlt etwas, das ihm entgegenwirkt.</translation>
    </message>
    <message>
        <source>Kept alone it reproduces %1; put into the counterfactual %2.</source>
        <translation>Allein behalten reproduziert der Schaltkreis %1; in den kontrafaktischen Prompt eingesetzt %2.</translation>
    </message>
    <message>
        <source>Layer %1 has no dictionary, so it has no error either. Choose a layer that has one.</source>
        <translation>Schicht %1 hat kein Dictionary, also auch keinen Fehler. Wählen Sie eine Schicht, die eines hat.</translation>
    </message>
    <message>
        <source>Layers %1 to %2 cannot be constrained: the model&apos;s layers are 0 to %3.</source>
        <translation>Die Schichten %1 bis %2 können nicht festgehalten werden: Die Schichten des Modells sind 0 bis %3.</translation>
    </message>
    <message>
        <source>Matched random control</source>
        <translation>Angepasste Zufallskontrolle</translation>
    </message>
    <message>
        <source>Measuring controls</source>
        <translation>Kontrollen werden gemessen</translation>
    </message>
    <message>
        <source>Measuring doses</source>
        <translation>Dosen werden gemessen</translation>
    </message>
    <message>
        <source>Measuring random circuits</source>
        <translation>Zufällige Schaltkreise werden gemessen</translation>
    </message>
    <message>
        <source>Minimality</source>
        <translation>Minimalität</translation>
    </message>
    <message>
        <source>More of the counterfactual&apos;s value does more (rank correlation %1); %2 of the prompts move the wrong way. Verified from the prompt&apos;s own value to its counterfactual&apos;s.</source>
        <translation>Mehr vom Wert des kontrafaktischen Prompts bewirkt mehr (Rangkorrelation %1); %2 der Prompts bewegen sich in die falsche Richtung. Geprüft vom eigenen Wert des Prompts bis zu dem des kontrafaktischen.</translation>
    </message>
    <message>
        <source>More prompts in every cell of answer and nuisance.</source>
        <translation>Mehr Prompts in jeder Zelle aus Antwort und Störgröße.</translation>
    </message>
    <message>
        <source>More prompts, more controls, or further checks.</source>
        <translation>Mehr Prompts, mehr Kontrollen oder weitere Prüfungen.</translation>
    </message>
    <message>
        <source>More units really touched.</source>
        <translation>Mehr Einheiten mit wirklichem Eingriff.</translation>
    </message>
    <message>
        <source>More units to compare with, or another knife for the rest.</source>
        <translation>Mehr Einheiten zum Vergleich oder ein anderes Messer für den Rest.</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>Notwendigkeit</translation>
    </message>
    <message>
        <source>Needed as a constant: set to zero it costs %1, at its average or at another prompt&apos;s value nothing. It carries no information about this task.</source>
        <translation>Als Konstante nötig: Auf null gesetzt kostet sie %1, auf ihrem Mittelwert oder dem Wert eines anderen Prompts nichts. Sie trägt keine Information über diese Aufgabe.</translation>
    </message>
    <message>
        <source>Needed: without it the score loses %1 (%2). Not shown to be the only route.</source>
        <translation>Nötig: Ohne sie verliert der Score %1 (%2). Dass es der einzige Weg ist, ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>No dependence shown (p = %1 inside %2 cells), but a leak of a tenth would have been seen only %3 of the time.</source>
        <translation>Keine Abhängigkeit gezeigt (p = %1 innerhalb von %2 Zellen), aber ein Leck von einem Zehntel wäre nur in %3 der Fälle aufgefallen.</translation>
    </message>
    <message>
        <source>No dictionary that can stand in for the model&apos;s layers is open, so nothing is left unexplained by one. Of the claim&apos;s effect %1 flows by moved attention.</source>
        <translation>Es ist kein Dictionary geöffnet, das für die Schichten des Modells stehen kann, daher lässt keines etwas unerklärt. Von der Wirkung der Behauptung fließen %1 durch verschobene Attention.</translation>
    </message>
    <message>
        <source>No dose does anything, though changing everything at its place does.</source>
        <translation>Keine Dosis bewirkt etwas, obwohl es etwas bewirkt, alles an ihrer Stelle zu ändern.</translation>
    </message>
    <message>
        <source>No other behaviour was given, so nothing is known of what else it costs.</source>
        <translation>Es wurde kein anderes Verhalten angegeben, daher ist nicht bekannt, was sie sonst noch kostet.</translation>
    </message>
    <message>
        <source>No prompt has a score. Add prompts that the model can run.</source>
        <translation>Kein Prompt hat einen Score. Fügen Sie Prompts hinzu, die das Modell ausführen kann.</translation>
    </message>
    <message>
        <source>No way of cutting it shows an effect (%1 to %2 of the score), so there is nothing to agree on.</source>
        <translation>Keine Art zu kappen zeigt eine Wirkung (%1 bis %2 des Scores), daher gibt es nichts, worin sie übereinstimmen könnten.</translation>
    </message>
    <message>
        <source>None of %1 others backs it up or cancels it; the largest interaction is %2 with %3.</source>
        <translation>Keine von %1 anderen sichert sie ab oder hebt sie auf; die größte Wechselwirkung ist %2 mit %3.</translation>
    </message>
    <message>
        <source>None of %1 units has a large effect here, so there is nothing to predict.</source>
        <translation>Keine von %1 Einheiten hat hier eine große Wirkung, daher gibt es nichts vorherzusagen.</translation>
    </message>
    <message>
        <source>Not enough: kept alone it reproduces %1; put into the counterfactual %2.</source>
        <translation>Nicht genug: Allein behalten reproduziert der Schaltkreis %1; in den kontrafaktischen Prompt eingesetzt %2.</translation>
    </message>
    <message>
        <source>Not equivalent: the circuit&apos;s score differs by %1.</source>
        <translation>Nicht äquivalent: Der Score des Schaltkreises weicht um %1 ab.</translation>
    </message>
    <message>
        <source>Not needed: without it the score loses %1 (%2), while cutting everything at its place costs %3.</source>
        <translation>Nicht nötig: Ohne sie verliert der Score %1 (%2), während es %3 kostet, alles an ihrer Stelle zu kappen.</translation>
    </message>
    <message>
        <source>Nothing can be added at %1: it is only read. Touch %2 instead.</source>
        <translation>Bei %1 kann nichts addiert werden: Es wird nur gelesen. Greifen Sie stattdessen bei %2 ein.</translation>
    </message>
    <message>
        <source>Nothing can be changed at %1 of this model. Choose the output of an attention or of an MLP.</source>
        <translation>Bei %1 dieses Modells kann nichts geändert werden. Wählen Sie die Ausgabe einer Attention oder eines MLP.</translation>
    </message>
    <message>
        <source>Nothing is to be generated. Ask for at least one token.</source>
        <translation>Es soll nichts erzeugt werden. Verlangen Sie mindestens ein Token.</translation>
    </message>
    <message>
        <source>Nothing is touched. Use --ablate, --set, --scale, --add, --mean, --resample or --ablate-group.</source>
        <translation>Es gibt keinen Eingriff. Verwenden Sie --ablate, --set, --scale, --add, --mean, --resample oder --ablate-group.</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Noch wurde nichts erprobt.</translation>
    </message>
    <message>
        <source>On %1 of the prompts it is pushed to values that no prompt reaches: likely a dormant road.</source>
        <translation>Bei %1 der Prompts wird sie auf Werte gedrängt, die kein Prompt erreicht: wahrscheinlich ein ruhender Weg.</translation>
    </message>
    <message>
        <source>On natural prompts only %1 of how it varies goes with the answer: it lies dormant.</source>
        <translation>Auf natürlichen Prompts gehen nur %1 ihrer Schwankung mit der Antwort einher: Sie ruht.</translation>
    </message>
    <message>
        <source>On which prompts? Write templates, or open a table of prompts with their counterfactuals.</source>
        <translation>Auf welchen Prompts? Schreiben Sie Vorlagen oder öffnen Sie eine Tabelle von Prompts mit ihren kontrafaktischen Prompts.</translation>
    </message>
    <message>
        <source>Only %1 controls of this kind exist; the smallest possible p is %2, so chance cannot be told apart.</source>
        <translation>Es gibt nur %1 Kontrollen dieser Art; das kleinstmögliche p ist %2, daher lässt sich Zufall nicht ausschließen.</translation>
    </message>
    <message>
        <source>Only %1 matched controls exist; the smallest possible p is %2. At least %3 are needed.</source>
        <translation>Es gibt nur %1 angepasste Kontrollen; das kleinstmögliche p ist %2. Mindestens %3 sind nötig.</translation>
    </message>
    <message>
        <source>Only features have a matched control so far. Take the other touches away.</source>
        <translation>Bisher haben nur Features eine angepasste Kontrolle. Nehmen Sie die anderen Eingriffe weg.</translation>
    </message>
    <message>
        <source>Other behaviours of about the same difficulty.</source>
        <translation>Andere Verhaltensweisen von etwa gleicher Schwierigkeit.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Patching needs two prompts of equally many tokens: the clean one has %1, the corrupted one %2.</source>
        <translation>Patching braucht zwei Prompts mit gleich vielen Token: Der saubere hat %1, der verfälschte %2.</translation>
    </message>
    <message>
        <source>Patching</source>
        <translation>Patching</translation>
    </message>
    <message>
        <source>Position %1 lies after the prompt: %2 is touched in generated tokens only.</source>
        <translation>Position %1 liegt nach dem Prompt: Der Eingriff an %2 gilt nur in erzeugten Token.</translation>
    </message>
    <message>
        <source>Position %1 lies after the prompt: %2 is touched up to position %3.</source>
        <translation>Position %1 liegt nach dem Prompt: Der Eingriff an %2 reicht bis Position %3.</translation>
    </message>
    <message>
        <source>Predicting effects</source>
        <translation>Wirkungen werden vorhergesagt</translation>
    </message>
    <message>
        <source>Prompt %1 of the family has %2 tokens and its counterfactual %3. Positions can only be compared when both have as many: choose fillers of equal length.</source>
        <translation>Prompt %1 der Familie hat %2 Token, sein kontrafaktischer Prompt %3. Positionen lassen sich nur vergleichen, wenn beide gleich viele haben: Wählen Sie gleich lange Füllwörter.</translation>
    </message>
    <message>
        <source>Prompts from which something can be concluded.</source>
        <translation>Prompts, aus denen sich etwas schließen lässt.</translation>
    </message>
    <message>
        <source>Prompts on which circuit and model differ.</source>
        <translation>Prompts, bei denen Schaltkreis und Modell sich unterscheiden.</translation>
    </message>
    <message>
        <source>Prompts on which the model prefers the right answer.</source>
        <translation>Prompts, bei denen das Modell die richtige Antwort vorzieht.</translation>
    </message>
    <message>
        <source>Prompts, or a knife, with which the loss is another.</source>
        <translation>Prompts oder ein Messer, bei denen der Verlust ein anderer ist.</translation>
    </message>
    <message>
        <source>Putting the counterfactual&apos;s value of this direction in changes nothing, so there is no road to ask about.</source>
        <translation>Den Wert des kontrafaktischen Prompts für diese Richtung einzusetzen ändert nichts, daher gibt es keinen Weg, nach dem zu fragen wäre.</translation>
    </message>
    <message>
        <source>Reading every layer&apos;s answer</source>
        <translation>Antwort jeder Schicht wird gelesen</translation>
    </message>
    <message>
        <source>Reading the attention patterns</source>
        <translation>Attention-Muster werden gelesen</translation>
    </message>
    <message>
        <source>Running the prompts</source>
        <translation>Prompts werden ausgeführt</translation>
    </message>
    <message>
        <source>Scoring the graph</source>
        <translation>Graph wird bewertet</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Sufficiency</source>
        <translation>Hinlänglichkeit</translation>
    </message>
    <message>
        <source>Templates that differ more from these: what was tested is near to what was chosen.</source>
        <translation>Vorlagen, die sich von diesen stärker unterscheiden: Das Geprüfte liegt nahe am Ausgewählten.</translation>
    </message>
    <message>
        <source>The checks that were run do not decide the matter.</source>
        <translation>Die durchgeführten Prüfungen entscheiden die Sache nicht.</translation>
    </message>
    <message>
        <source>The circuit&apos;s score differs by %1: neither equivalent within 10 % nor clearly another.</source>
        <translation>Der Score des Schaltkreises weicht um %1 ab: weder innerhalb von 10 % äquivalent noch deutlich anders.</translation>
    </message>
    <message>
        <source>The claim is about features of layer %1, but no dictionary of that layer is open.</source>
        <translation>Die Behauptung betrifft Features der Schicht %1, aber zu dieser Schicht ist kein Dictionary geöffnet.</translation>
    </message>
    <message>
        <source>The claim is about features, but no dictionary is open. Open the one that it was made with.</source>
        <translation>Die Behauptung betrifft Features, aber es ist kein Dictionary geöffnet. Öffnen Sie das, mit dem sie aufgestellt wurde.</translation>
    </message>
    <message>
        <source>The claim is about the token &quot;%1&quot;, but not every prompt of the family has one.</source>
        <translation>Die Behauptung betrifft das Token „%1“, aber nicht jeder Prompt der Familie hat eines.</translation>
    </message>
    <message>
        <source>The claim is about whole components, which cannot hide a dormant direction.</source>
        <translation>Die Behauptung betrifft ganze Komponenten, in denen sich keine ruhende Richtung verbergen kann.</translation>
    </message>
    <message>
        <source>The claim names no unit. Select at least one.</source>
        <translation>Die Behauptung nennt keine Einheit. Wählen Sie mindestens eine aus.</translation>
    </message>
    <message>
        <source>The claim names one unit only, so there is no piece to leave out.</source>
        <translation>Die Behauptung nennt nur eine Einheit, daher gibt es keinen Teil wegzulassen.</translation>
    </message>
    <message>
        <source>The claim names units of several kinds, which have no common controls. Test one kind at a time.</source>
        <translation>Die Behauptung nennt Einheiten mehrerer Arten, die keine gemeinsamen Kontrollen haben. Prüfen Sie jeweils eine Art.</translation>
    </message>
    <message>
        <source>The claim&apos;s units are claimed at different tokens. Test those of one token at a time.</source>
        <translation>Die Einheiten der Behauptung gelten bei verschiedenen Token. Prüfen Sie jeweils die eines Tokens.</translation>
    </message>
    <message>
        <source>The conclusion flips: necessary under zero-ablation (%1), irrelevant under resampling (%2). A constant carrier, not a signal of the task.</source>
        <translation>Der Schluss kehrt sich um: notwendig bei Null-Ablation (%1), belanglos bei Resampling (%2). Ein konstanter Träger, kein Signal der Aufgabe.</translation>
    </message>
    <message>
        <source>The confirmation prompts are sealed.</source>
        <translation>Die Bestätigungs-Prompts sind versiegelt.</translation>
    </message>
    <message>
        <source>The confirmation prompts were opened %1 times: this set is no longer unseen. Draw fresh prompts.</source>
        <translation>Die Bestätigungs-Prompts wurden %1-mal geöffnet: Dieser Satz ist nicht mehr ungesehen. Ziehen Sie neue Prompts.</translation>
    </message>
    <message>
        <source>The confirmation prompts were opened; times: %1.</source>
        <translation>Die Bestätigungs-Prompts wurden geöffnet; Anzahl: %1.</translation>
    </message>
    <message>
        <source>The counterfactual prompt is the same as the prompt. Change at least one word.</source>
        <translation>Der kontrafaktische Prompt ist derselbe wie der Prompt. Ändern Sie mindestens ein Wort.</translation>
    </message>
    <message>
        <source>The direction %1 needs finite numbers.</source>
        <translation>Die Richtung %1 braucht endliche Zahlen.</translation>
    </message>
    <message>
        <source>The direction &quot;%1&quot; contains a number that is not finite. Take another one.</source>
        <translation>Die Richtung „%1“ enthält eine Zahl, die nicht endlich ist. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The direction &quot;%1&quot; has %2 numbers, but %3 is %4 wide. It does not belong to this place.</source>
        <translation>Die Richtung „%1“ hat %2 Zahlen, aber %3 ist %4 breit. Sie gehört nicht zu dieser Stelle.</translation>
    </message>
    <message>
        <source>The direction &quot;%1&quot; is zero: it points nowhere. Take another one.</source>
        <translation>Die Richtung „%1“ ist null: Sie zeigt nirgendwohin. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The direction has %1 numbers, but %2 of this model is %3 wide.</source>
        <translation>Die Richtung hat %1 Zahlen, aber %2 dieses Modells ist %3 breit.</translation>
    </message>
    <message>
        <source>The direction is zero everywhere. Choose one that points somewhere.</source>
        <translation>Die Richtung ist überall null. Wählen Sie eine, die irgendwohin zeigt.</translation>
    </message>
    <message>
        <source>The graph of components of these prompts needs %1 MB of memory; at most %2 MB are allowed. Shorten the prompts, or let them differ later.</source>
        <translation>Der Graph der Komponenten dieser Prompts braucht %1 MB Speicher; erlaubt sind höchstens %2 MB. Kürzen Sie die Prompts oder lassen Sie sie sich erst später unterscheiden.</translation>
    </message>
    <message>
        <source>The model does not show the behaviour on these prompts: the mean score is %1 [%2, %3]. There is nothing whose cause could be tested.</source>
        <translation>Das Modell zeigt das Verhalten auf diesen Prompts nicht: Der mittlere Score ist %1 [%2, %3]. Es gibt nichts, dessen Ursache sich prüfen ließe.</translation>
    </message>
    <message>
        <source>The model has no other place that could be edited instead.</source>
        <translation>Das Modell hat keine andere Stelle, die sich stattdessen ändern ließe.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a finite number for one of the prompts, so nothing can be compared. Leave that prompt out, or use a smaller change.</source>
        <translation>Die Antwort des Modells ist bei einem der Prompts keine endliche Zahl, daher lässt sich nichts vergleichen. Lassen Sie diesen Prompt weg oder verwenden Sie eine kleinere Änderung.</translation>
    </message>
    <message>
        <source>The number of steps must be between 1 and %1, not %2.</source>
        <translation>Die Zahl der Schritte muss zwischen 1 und %1 liegen, nicht bei %2.</translation>
    </message>
    <message>
        <source>The presets could not be written to %1: %2</source>
        <translation>Die Voreinstellungen konnten nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The presets of this model could not be read. The file is kept as %1; new presets begin with an empty list.</source>
        <translation>Die Voreinstellungen dieses Modells konnten nicht gelesen werden. Die Datei bleibt als %1 erhalten; neue Voreinstellungen beginnen mit einer leeren Liste.</translation>
    </message>
    <message>
        <source>The prompt family is empty. Add a template, or fillers for its slots.</source>
        <translation>Die Prompt-Familie ist leer. Fügen Sie eine Vorlage hinzu oder Füllwörter für ihre Platzhalter.</translation>
    </message>
    <message>
        <source>The prompt fills all %1 tokens that this model reads: there is no room to go on. Shorten it.</source>
        <translation>Der Prompt füllt alle %1 Token, die dieses Modell liest: Zum Fortsetzen ist kein Platz. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens and the counterfactual prompt %2. They must have the same number, position by position: change words for others of as many tokens.</source>
        <translation>Der Prompt hat %1 Token, der kontrafaktische Prompt %2. Beide müssen Position für Position gleich viele haben: Ersetzen Sie Wörter durch andere mit ebenso vielen Token.</translation>
    </message>
    <message>
        <source>The prompt has only its beginning-of-sequence token, at which %1 is left alone.</source>
        <translation>Der Prompt hat nur sein Token für den Sequenzanfang, an dem %1 unberührt bleibt.</translation>
    </message>
    <message>
        <source>The prompts have different lengths, so their tokens cannot be compared one by one. Name the token that the claim is about.</source>
        <translation>Die Prompts sind verschieden lang, daher lassen sich ihre Token nicht einzeln vergleichen. Nennen Sie das Token, das die Behauptung betrifft.</translation>
    </message>
    <message>
        <source>The range of positions from %1 to %2 is empty: its end lies before its beginning.</source>
        <translation>Der Positionsbereich von %1 bis %2 ist leer: Sein Ende liegt vor seinem Anfang.</translation>
    </message>
    <message>
        <source>The recipe is about the model %1 with other weights than those in %2. Name the model&apos;s folder with --model.</source>
        <translation>Das Rezept betrifft das Modell %1 mit anderen Gewichten als denen in %2. Nennen Sie den Ordner des Modells mit --model.</translation>
    </message>
    <message>
        <source>The rest of the model follows the task a little (p = %1 inside %2 cells), but only %3 of the variation comes back without the circuit.</source>
        <translation>Der Rest des Modells folgt der Aufgabe ein wenig (p = %1 innerhalb von %2 Zellen), aber ohne den Schaltkreis kehren nur %3 der Schwankung zurück.</translation>
    </message>
    <message>
        <source>The rest of the model is silent about the task (p = %1 inside %2 cells of answer and nuisance).</source>
        <translation>Der Rest des Modells schweigt zu dieser Aufgabe (p = %1 innerhalb von %2 Zellen aus Antwort und Störgröße).</translation>
    </message>
    <message>
        <source>The rest of the model still carries %1 of the score&apos;s variation (p = %2 inside %3 cells of answer and nuisance): the circuit is not the whole story.</source>
        <translation>Der Rest des Modells trägt noch %1 der Schwankung des Scores (p = %2 innerhalb von %3 Zellen aus Antwort und Störgröße): Der Schaltkreis ist nicht die ganze Geschichte.</translation>
    </message>
    <message>
        <source>The score does not follow the dose step by step (rank correlation %1).</source>
        <translation>Der Score folgt der Dosis nicht Schritt für Schritt (Rangkorrelation %1).</translation>
    </message>
    <message>
        <source>The score never varies: taking away the whole layer changes nothing either, so the test has no power. Use another score, or another way of ablating.</source>
        <translation>Der Score schwankt nie: Auch die ganze Schicht wegzunehmen ändert nichts, daher hat der Test keine Trennschärfe. Verwenden Sie einen anderen Score oder eine andere Art der Ablation.</translation>
    </message>
    <message>
        <source>The score of prompt %1 is not a number. Check the model with Verify, or leave that prompt out.</source>
        <translation>Der Score von Prompt %1 ist keine Zahl. Prüfen Sie das Modell mit „Installation prüfen“ oder lassen Sie diesen Prompt weg.</translation>
    </message>
    <message>
        <source>The share of probability to draw from must be above 0 and at most 1.</source>
        <translation>Der Anteil der Wahrscheinlichkeit, aus dem gezogen wird, muss über 0 und darf höchstens 1 sein.</translation>
    </message>
    <message>
        <source>The slot {%1} has %2 words; between 1 and %3 can fill it.</source>
        <translation>Der Platzhalter {%1} hat %2 Wörter; zwischen 1 und %3 können ihn füllen.</translation>
    </message>
    <message>
        <source>The temperature must be a number that is not negative; 0 always takes the likeliest token.</source>
        <translation>Die Temperatur muss eine nicht negative Zahl sein; 0 nimmt immer das wahrscheinlichste Token.</translation>
    </message>
    <message>
        <source>The template “%1” lacks the slot {%2}, which the counterfactual changes. Put it in.</source>
        <translation>In der Vorlage „%1“ fehlt der Platzhalter {%2}, den der kontrafaktische Prompt ändert. Setzen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The touched token is the same in both prompts, so the touch had no effect.</source>
        <translation>Das Token des Eingriffs ist in beiden Prompts dasselbe; der Eingriff blieb daher ohne Wirkung.</translation>
    </message>
    <message>
        <source>The touches do not reach the answer: nothing carries them to the last position.</source>
        <translation>Die Eingriffe erreichen die Antwort nicht: Nichts trägt sie bis zur letzten Position.</translation>
    </message>
    <message>
        <source>The value for %1 is not a finite number. Type another one.</source>
        <translation>Der Wert für %1 ist keine endliche Zahl. Tippen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There are %1 templates; at most %2 can be used.</source>
        <translation>Es gibt %1 Vorlagen; höchstens %2 sind verwendbar.</translation>
    </message>
    <message>
        <source>There are no prompts. Add templates, or open a table of prompts.</source>
        <translation>Es gibt keine Prompts. Fügen Sie Vorlagen hinzu oder öffnen Sie eine Tabelle von Prompts.</translation>
    </message>
    <message>
        <source>There are too few other units (%1) to say what a random one adds.</source>
        <translation>Es gibt zu wenige andere Einheiten (%1), um zu sagen, was eine zufällige beiträgt.</translation>
    </message>
    <message>
        <source>There is no attention pattern to draw. Run a prompt and open the attention view first.</source>
        <translation>Es gibt kein Attention-Muster zu zeichnen. Führen Sie einen Prompt aus und öffnen Sie zuerst die Attention-Ansicht.</translation>
    </message>
    <message>
        <source>There is no check %1 that could be run.</source>
        <translation>Es gibt keine Prüfung %1, die sich durchführen ließe.</translation>
    </message>
    <message>
        <source>There is no feature %1 in layer %2: it has %3.</source>
        <translation>In Schicht %2 gibt es kein Feature %1: Sie hat %3.</translation>
    </message>
    <message>
        <source>There is no head %1 in layer %2: its heads are 0 to %3.</source>
        <translation>In Schicht %2 gibt es keinen Head %1: Ihre Heads sind 0 bis %3.</translation>
    </message>
    <message>
        <source>There is no head %1: this model has %2 heads in a layer.</source>
        <translation>Es gibt keinen Head %1: Dieses Modell hat %2 Heads je Schicht.</translation>
    </message>
    <message>
        <source>There is no head %1: this model has layers 0 to %2 and heads 0 to %3.</source>
        <translation>Es gibt keinen Head %1: Dieses Modell hat die Schichten 0 bis %2 und die Heads 0 bis %3.</translation>
    </message>
    <message>
        <source>There is no layer %1: this model&apos;s layers are 0 to %2.</source>
        <translation>Es gibt keine Schicht %1: Die Schichten dieses Modells sind 0 bis %2.</translation>
    </message>
    <message>
        <source>There is no logit lens to draw. Run a prompt and open the logit lens first.</source>
        <translation>Es gibt keine Logit Lens zu zeichnen. Führen Sie einen Prompt aus und öffnen Sie zuerst die Logit Lens.</translation>
    </message>
    <message>
        <source>There is no mean of %1: no reference prompt has a token after the beginning-of-sequence one.</source>
        <translation>Es gibt keinen Mittelwert von %1: Kein Referenz-Prompt hat ein Token nach dem für den Sequenzanfang.</translation>
    </message>
    <message>
        <source>There is no neuron %1 in layer %2: its neurons are 0 to %3.</source>
        <translation>In Schicht %2 gibt es kein Neuron %1: Ihre Neuronen sind 0 bis %3.</translation>
    </message>
    <message>
        <source>There is no other prompt to take values from. Name one.</source>
        <translation>Es gibt keinen anderen Prompt, aus dem Werte zu nehmen wären. Nennen Sie einen.</translation>
    </message>
    <message>
        <source>There is no other unit of this kind that could stand in for it.</source>
        <translation>Es gibt keine andere Einheit dieser Art, die sie vertreten könnte.</translation>
    </message>
    <message>
        <source>There is no other unit of this kind to compare with.</source>
        <translation>Es gibt keine andere Einheit dieser Art zum Vergleich.</translation>
    </message>
    <message>
        <source>There is no slot {%1}. Add it with the words that fill it, or take it out of the template.</source>
        <translation>Es gibt keinen Platzhalter {%1}. Fügen Sie ihn mit den Wörtern hinzu, die ihn füllen, oder nehmen Sie ihn aus der Vorlage.</translation>
    </message>
    <message>
        <source>There is no template. Write at least two wordings of the same question.</source>
        <translation>Es gibt keine Vorlage. Schreiben Sie mindestens zwei Formulierungen derselben Frage.</translation>
    </message>
    <message>
        <source>There is no token %1 to measure: the model&apos;s vocabulary has %2 entries.</source>
        <translation>Es gibt kein Token %1 zu messen: Das Vokabular des Modells hat %2 Einträge.</translation>
    </message>
    <message>
        <source>There is no token %1 to watch: this model answers with tokens 0 to %2.</source>
        <translation>Es gibt kein Token %1 zu beobachten: Dieses Modell antwortet mit den Token 0 bis %2.</translation>
    </message>
    <message>
        <source>There is no token %1: the model&apos;s vocabulary has the ids 0 to %2.</source>
        <translation>Es gibt kein Token %1: Das Vokabular des Modells hat die IDs 0 bis %2.</translation>
    </message>
    <message>
        <source>There is no view called &quot;%1&quot;. The views are graph, heatmap, lens, attention, output, inspector and window.</source>
        <translation>Es gibt keine Ansicht namens „%1“. Die Ansichten sind graph, heatmap, lens, attention, output, inspector und window.</translation>
    </message>
    <message>
        <source>There is nothing that the selected units could be told from. Say what else belongs to their kind.</source>
        <translation>Es gibt nichts, wovon sich die ausgewählten Einheiten unterscheiden ließen. Sagen Sie, was sonst zu ihrer Art gehört.</translation>
    </message>
    <message>
        <source>There is one template only, so nothing is known of other contexts.</source>
        <translation>Es gibt nur eine Vorlage, daher ist über andere Kontexte nichts bekannt.</translation>
    </message>
    <message>
        <source>This model&apos;s blocks have no MLP, so there are no neurons to touch.</source>
        <translation>Die Blöcke dieses Modells haben kein MLP, daher gibt es keine Neuronen für einen Eingriff.</translation>
    </message>
    <message>
        <source>This model&apos;s blocks have no MLP, so there is no output of one to patch.</source>
        <translation>Die Blöcke dieses Modells haben kein MLP, daher gibt es keine MLP-Ausgabe zum Patchen.</translation>
    </message>
    <message>
        <source>This model&apos;s blocks have no place %1 of their own. Touch %2 or %3 instead.</source>
        <translation>Die Blöcke dieses Modells haben keine eigene Stelle %1. Greifen Sie stattdessen bei %2 oder %3 ein.</translation>
    </message>
    <message>
        <source>Touching %1 would do nothing, as %2 is held in the constrained layer %3. Leave that layer out.</source>
        <translation>Ein Eingriff an %1 würde nichts bewirken, da %2 in der festgehaltenen Schicht %3 fixiert ist. Lassen Sie diese Schicht weg.</translation>
    </message>
    <message>
        <source>Touching one after the other</source>
        <translation>Eingriffe werden nacheinander ausgeführt</translation>
    </message>
    <message>
        <source>Trying partners</source>
        <translation>Partner werden erprobt</translation>
    </message>
    <message>
        <source>Unexplained share</source>
        <translation>Unerklärter Anteil</translation>
    </message>
    <message>
        <source>Units tried: %1, tests: %2. With p &lt; %3, %4 were expected by chance and %5 were found; %6 survive correction.</source>
        <translation>Erprobte Einheiten: %1, Tests: %2. Mit p &lt; %3 waren %4 durch Zufall zu erwarten, %5 wurden gefunden; %6 bestehen die Korrektur.</translation>
    </message>
    <message>
        <source>Units tried: %1. None was tested against controls.</source>
        <translation>Erprobte Einheiten: %1. Keine wurde gegen Kontrollen geprüft.</translation>
    </message>
    <message>
        <source>What is measured? Usual is the logit of the answer minus that of the foil.</source>
        <translation>Was wird gemessen? Üblich ist der Logit der Antwort minus dem der Gegenantwort.</translation>
    </message>
    <message>
        <source>What replaces the units&apos; values? Usual is their mean over the prompts.</source>
        <translation>Was ersetzt die Werte der Einheiten? Üblich ist ihr Mittelwert über die Prompts.</translation>
    </message>
    <message>
        <source>What the circuit leaves out, or another knife for the rest.</source>
        <translation>Was der Schaltkreis auslässt, oder ein anderes Messer für den Rest.</translation>
    </message>
    <message>
        <source>Which dictionary do the features belong to? Open one.</source>
        <translation>Zu welchem Dictionary gehören die Features? Öffnen Sie eines.</translation>
    </message>
    <message>
        <source>Which model is it about? Open one.</source>
        <translation>Welches Modell betrifft es? Öffnen Sie eines.</translation>
    </message>
    <message>
        <source>Which part of %1 is read is only known where it is added to the residual as it is. Choose a place of the residual.</source>
        <translation>Welcher Teil von %1 gelesen wird, ist nur bekannt, wo er unverändert zum Residuum addiert wird. Wählen Sie eine Stelle des Residuums.</translation>
    </message>
    <message>
        <source>Which templates are set aside for confirmation? At least two templates are needed.</source>
        <translation>Welche Vorlagen werden für die Bestätigung zurückgelegt? Mindestens zwei Vorlagen sind nötig.</translation>
    </message>
    <message>
        <source>Which units is it about? Select them in the graph.</source>
        <translation>Welche Einheiten betrifft es? Wählen Sie sie im Graphen aus.</translation>
    </message>
    <message>
        <source>With the whole layer taken away the score of prompt %1 is not a number. Use mean or counterfactual ablation.</source>
        <translation>Ohne die ganze Schicht ist der Score von Prompt %1 keine Zahl. Verwenden Sie Mittelwert-Ablation oder kontrafaktische Ablation.</translation>
    </message>
    <message>
        <source>Without it %1 of the score is lost; %2 of %3 %4 cost as much (p = %5).</source>
        <translation>Ohne sie gehen %1 des Scores verloren; ebenso viel kosten %2 von %3 (%4; p = %5).</translation>
    </message>
    <message>
        <source>Without it the score loses %1 (%2), but cutting everything at its place costs no more than %3: this could not have shown a need.</source>
        <translation>Ohne sie verliert der Score %1 (%2), aber alles an ihrer Stelle zu kappen kostet nicht mehr als %3: Das hätte keine Notwendigkeit zeigen können.</translation>
    </message>
    <message>
        <source>Without it the score loses %1 (%2), but that is not more than others cost (p = %3).</source>
        <translation>Ohne sie verliert der Score %1 (%2), aber das ist nicht mehr, als andere kosten (p = %3).</translation>
    </message>
    <message>
        <source>Without it the score loses %1 (%2), but there are no others of its kind to compare with.</source>
        <translation>Ohne sie verliert der Score %1 (%2), aber es gibt keine anderen ihrer Art zum Vergleich.</translation>
    </message>
    <message>
        <source>Without it the score loses %1 (%2): neither clearly needed nor clearly not. Something else may stand in for it.</source>
        <translation>Ohne sie verliert der Score %1 (%2): weder deutlich nötig noch deutlich unnötig. Etwas anderes vertritt sie vielleicht.</translation>
    </message>
    <message>
        <source>Without the circuit the score does not vary at all: the rest is silent.</source>
        <translation>Ohne den Schaltkreis schwankt der Score gar nicht: Der Rest schweigt.</translation>
    </message>
    <message>
        <source>Without the parts that no feature explains the score changes by %1 (a random error of the same length: %2).</source>
        <translation>Ohne die Teile, die kein Feature erklärt, ändert sich der Score um %1 (ein zufälliger Fehler gleicher Länge: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a unit. Write 0:493 for a feature, L0N12 for a neuron, L0H3 for a head, L0E for an error, token for the embedding, or L0.hook_resid_post:FILE for a direction.</source>
        <translation>„%1“ nennt keine Einheit. Schreiben Sie 0:493 für ein Feature, L0N12 für ein Neuron, L0H3 für einen Head, L0E für einen Fehler, token für das Embedding oder L0.hook_resid_post:DATEI für eine Richtung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say from which prompt. Write UNIT@TOKEN=PROMPT.</source>
        <translation>„%1“ sagt nicht, aus welchem Prompt. Schreiben Sie EINHEIT@TOKEN=PROMPT.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say the doses. Write UNIT@TOKEN=0,0.5,1.</source>
        <translation>„%1“ sagt nicht, welche Dosen. Schreiben Sie EINHEIT@TOKEN=0,0.5,1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which layers. Write FIRST-LAST, e.g. 2-5.</source>
        <translation>„%1“ sagt nicht, welche Schichten. Schreiben Sie ERSTE-LETZTE, z. B. 2-5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of numbers. Write them with commas between, e.g. 0,0.5,1.</source>
        <translation>„%1“ ist keine Liste von Zahlen. Schreiben Sie sie durch Kommas getrennt, z. B. 0,0.5,1.</translation>
    </message>
    <message>
        <source>against %1 controls</source>
        <translation>gegen %1 Kontrollen</translation>
    </message>
    <message>
        <source>against the whole site</source>
        <translation>gegen die ganze Stelle</translation>
    </message>
    <message>
        <source>at every token</source>
        <translation>bei jedem Token</translation>
    </message>
    <message>
        <source>at most this share of the others is large</source>
        <translation>höchstens dieser Anteil der übrigen ist groß</translation>
    </message>
    <message>
        <source>at the last token</source>
        <translation>beim letzten Token</translation>
    </message>
    <message>
        <source>at the token of %1</source>
        <translation>beim Token von %1</translation>
    </message>
    <message>
        <source>chance to see a leak of a tenth</source>
        <translation>Chance, ein Leck von einem Zehntel zu sehen</translation>
    </message>
    <message>
        <source>correlation of prediction and effect</source>
        <translation>Korrelation von Vorhersage und Wirkung</translation>
    </message>
    <message>
        <source>correlation with gradients along the way</source>
        <translation>Korrelation mit Gradienten entlang des Wegs</translation>
    </message>
    <message>
        <source>dispensable pieces</source>
        <translation>entbehrliche Teile</translation>
    </message>
    <message>
        <source>divergence at all tokens, nats</source>
        <translation>Divergenz bei allen Token, nat</translation>
    </message>
    <message>
        <source>divergence at the claimed tokens, nats</source>
        <translation>Divergenz bei den behaupteten Token, nat</translation>
    </message>
    <message>
        <source>divergence recovered</source>
        <translation>wiedergewonnene Divergenz</translation>
    </message>
    <message>
        <source>divergence without the error, nats</source>
        <translation>Divergenz ohne den Fehler, nat</translation>
    </message>
    <message>
        <source>divergence, nats</source>
        <translation>Divergenz, nat</translation>
    </message>
    <message>
        <source>effect of the direction</source>
        <translation>Wirkung der Richtung</translation>
    </message>
    <message>
        <source>effect of the part that is not read</source>
        <translation>Wirkung des nicht gelesenen Teils</translation>
    </message>
    <message>
        <source>effect of the part that is read</source>
        <translation>Wirkung des gelesenen Teils</translation>
    </message>
    <message>
        <source>effect of the whole site</source>
        <translation>Wirkung der ganzen Stelle</translation>
    </message>
    <message>
        <source>effective rank of the activations</source>
        <translation>effektiver Rang der Aktivierungen</translation>
    </message>
    <message>
        <source>interaction with</source>
        <translation>Wechselwirkung mit</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>Wechselwirkung</translation>
    </message>
    <message>
        <source>large effects predicted small</source>
        <translation>große Wirkungen, als klein vorhergesagt</translation>
    </message>
    <message>
        <source>large effects</source>
        <translation>große Wirkungen</translation>
    </message>
    <message>
        <source>matched units</source>
        <translation>angepasste Einheiten</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>mittlere Differenz</translation>
    </message>
    <message>
        <source>mean share lost of the others</source>
        <translation>mittlerer verlorener Anteil der anderen</translation>
    </message>
    <message>
        <source>median share lost</source>
        <translation>Median des verlorenen Anteils</translation>
    </message>
    <message>
        <source>on %1 prompts from %2 templates</source>
        <translation>auf %1 Prompts aus %2 Vorlagen</translation>
    </message>
    <message>
        <source>p among matched units</source>
        <translation>p unter angepassten Einheiten</translation>
    </message>
    <message>
        <source>p among random subspaces</source>
        <translation>p unter zufälligen Unterräumen</translation>
    </message>
    <message>
        <source>p among subspaces of the activations (strict)</source>
        <translation>p unter Unterräumen der Aktivierungen (streng)</translation>
    </message>
    <message>
        <source>p inside answer and nuisance</source>
        <translation>p innerhalb von Antwort und Störgröße</translation>
    </message>
    <message>
        <source>p over all prompts</source>
        <translation>p über alle Prompts</translation>
    </message>
    <message>
        <source>p that it beats nine of ten</source>
        <translation>p, dass sie neun von zehn übertrifft</translation>
    </message>
    <message>
        <source>percentile among controls</source>
        <translation>Perzentil unter den Kontrollen</translation>
    </message>
    <message>
        <source>prompts on which it is weaker</source>
        <translation>Prompts, bei denen er schwächer ist</translation>
    </message>
    <message>
        <source>prompts on which the circuit is stronger</source>
        <translation>Prompts, bei denen der Schaltkreis stärker ist</translation>
    </message>
    <message>
        <source>prompts pushed out of the natural range</source>
        <translation>Prompts, aus dem natürlichen Bereich gedrängt</translation>
    </message>
    <message>
        <source>prompts that move the wrong way</source>
        <translation>Prompts, die sich in die falsche Richtung bewegen</translation>
    </message>
    <message>
        <source>random subspaces</source>
        <translation>zufällige Unterräume</translation>
    </message>
    <message>
        <source>rank correlation of dose and score</source>
        <translation>Rangkorrelation von Dosis und Score</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation>gleiche Antwort</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>gleiches Vorzeichen</translation>
    </message>
    <message>
        <source>score at dose</source>
        <translation>Score bei Dosis</translation>
    </message>
    <message>
        <source>share kept with</source>
        <translation>behaltener Anteil mit</translation>
    </message>
    <message>
        <source>share kept</source>
        <translation>behaltener Anteil</translation>
    </message>
    <message>
        <source>share lost at all tokens</source>
        <translation>verlorener Anteil bei allen Token</translation>
    </message>
    <message>
        <source>share lost at the claimed tokens</source>
        <translation>verlorener Anteil bei den behaupteten Token</translation>
    </message>
    <message>
        <source>share lost in template</source>
        <translation>verlorener Anteil in Vorlage</translation>
    </message>
    <message>
        <source>share lost in the worst template</source>
        <translation>verlorener Anteil in der schlechtesten Vorlage</translation>
    </message>
    <message>
        <source>share lost of</source>
        <translation>verlorener Anteil von</translation>
    </message>
    <message>
        <source>share lost that flows by moved attention</source>
        <translation>verlorener Anteil, der durch verschobene Attention fließt</translation>
    </message>
    <message>
        <source>share lost with a random error of the same length</source>
        <translation>verlorener Anteil mit zufälligem Fehler gleicher Länge</translation>
    </message>
    <message>
        <source>share lost with another prompt&apos;s error</source>
        <translation>verlorener Anteil mit dem Fehler eines anderen Prompts</translation>
    </message>
    <message>
        <source>share lost with everything there cut</source>
        <translation>verlorener Anteil, wenn dort alles gekappt ist</translation>
    </message>
    <message>
        <source>share lost with</source>
        <translation>verlorener Anteil mit</translation>
    </message>
    <message>
        <source>share lost without all of them</source>
        <translation>verlorener Anteil ohne sie alle</translation>
    </message>
    <message>
        <source>share lost without the error</source>
        <translation>verlorener Anteil ohne den Fehler</translation>
    </message>
    <message>
        <source>share lost</source>
        <translation>verlorener Anteil</translation>
    </message>
    <message>
        <source>share of the effect that is kept</source>
        <translation>behaltener Anteil der Wirkung</translation>
    </message>
    <message>
        <source>share restored</source>
        <translation>wiederhergestellter Anteil</translation>
    </message>
    <message>
        <source>shortest edit, against what is written</source>
        <translation>kürzeste Änderung, verglichen mit dem Geschriebenen</translation>
    </message>
    <message>
        <source>slope at the intact run, in shares of the score</source>
        <translation>Steigung beim intakten Lauf, in Anteilen des Scores</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>squared change without</source>
        <translation>quadrierte Änderung ohne</translation>
    </message>
    <message>
        <source>ties</source>
        <translation>Gleichstände</translation>
    </message>
    <message>
        <source>variance explained by the answer</source>
        <translation>durch die Antwort erklärte Varianz</translation>
    </message>
    <message>
        <source>variance explained by the rest</source>
        <translation>durch den Rest erklärte Varianz</translation>
    </message>
    <message>
        <source>variance that is not reconstructed</source>
        <translation>nicht rekonstruierte Varianz</translation>
    </message>
    <message>
        <source>variation that comes back without the circuit</source>
        <translation>Schwankung, die ohne den Schaltkreis zurückkehrt</translation>
    </message>
    <message>
        <source>variation that is not error</source>
        <translation>Schwankung, die kein Fehler ist</translation>
    </message>
    <message>
        <source>with %1-ablation</source>
        <translation>mit %1-Ablation</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>neuron %1 of L%2</source>
        <translation>Neuron %1 von L%2</translation>
    </message>
    <message>
        <source>head %1 of L%2</source>
        <translation>Head %1 von L%2</translation>
    </message>
    <message>
        <source>a direction in L%1</source>
        <translation>eine Richtung in L%1</translation>
    </message>
    <message>
        <source>the token itself</source>
        <translation>das Token selbst</translation>
    </message>
    <message>
        <source>what L%1 leaves unexplained</source>
        <translation>was L%1 unerklärt lässt</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Gestützt</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>Geschwächt</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht zu entscheiden</translation>
    </message>
    <message>
        <source>Would any other unit like this do the same?</source>
        <translation>Täte jede andere Einheit wie diese dasselbe?</translation>
    </message>
    <message>
        <source>Does the behaviour break without it?</source>
        <translation>Bricht das Verhalten ohne sie zusammen?</translation>
    </message>
    <message>
        <source>Is it enough on its own?</source>
        <translation>Reicht es allein aus?</translation>
    </message>
    <message>
        <source>Is every piece pulling weight?</source>
        <translation>Zieht jeder Teil mit?</translation>
    </message>
    <message>
        <source>Is the rest of the model silent about this task?</source>
        <translation>Schweigt der Rest des Modells zu dieser Aufgabe?</translation>
    </message>
    <message>
        <source>Does the circuit behave like the model, prompt by prompt?</source>
        <translation>Verhält sich der Schaltkreis wie das Modell, Prompt für Prompt?</translation>
    </message>
    <message>
        <source>Does it hold where I did not look?</source>
        <translation>Gilt es auch, wo ich nicht hingesehen habe?</translation>
    </message>
    <message>
        <source>Does more do more, and only where it should?</source>
        <translation>Bewirkt mehr auch mehr, und nur dort, wo es soll?</translation>
    </message>
    <message>
        <source>Is it this unit, or its twin?</source>
        <translation>Ist es diese Einheit oder ihr Zwilling?</translation>
    </message>
    <message>
        <source>Could I have done this somewhere else?</source>
        <translation>Hätte ich das auch anderswo tun können?</translation>
    </message>
    <message>
        <source>Does this direction use a road the model does not use?</source>
        <translation>Nutzt diese Richtung einen Weg, den das Modell nicht nutzt?</translation>
    </message>
    <message>
        <source>Does the arrow&apos;s width tell the truth?</source>
        <translation>Sagt die Breite des Pfeils die Wahrheit?</translation>
    </message>
    <message>
        <source>Would I conclude the same with another knife?</source>
        <translation>Käme ich mit einem anderen Messer zum selben Schluss?</translation>
    </message>
    <message>
        <source>How much of the answer is not in this picture at all?</source>
        <translation>Wie viel der Antwort fehlt in diesem Bild ganz?</translation>
    </message>
    <message>
        <source>Or did I just break the model?</source>
        <translation>Oder habe ich nur das Modell kaputt gemacht?</translation>
    </message>
    <message>
        <source>How many times did I look?</source>
        <translation>Wie oft habe ich hingesehen?</translation>
    </message>
    <message>
        <source>Can a different set do as well?</source>
        <translation>Leistet ein anderer Satz dasselbe?</translation>
    </message>
    <message>
        <source>Would other prompts have given another circuit?</source>
        <translation>Hätten andere Prompts einen anderen Schaltkreis ergeben?</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Prüfung %1</translation>
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
        <translation>Logit der Antwort minus Logit der Gegenantwort</translation>
    </message>
    <message>
        <source>log probability of the answer</source>
        <translation>Log-Wahrscheinlichkeit der Antwort</translation>
    </message>
    <message>
        <source>divergence from the intact answer</source>
        <translation>Divergenz von der intakten Antwort</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>their mean over the prompts</source>
        <translation>ihr Mittelwert über die Prompts</translation>
    </message>
    <message>
        <source>values of other prompts</source>
        <translation>Werte anderer Prompts</translation>
    </message>
    <message>
        <source>values of the counterfactual</source>
        <translation>Werte des kontrafaktischen Prompts</translation>
    </message>
    <message>
        <source>lowers the score</source>
        <translation>senkt den Score</translation>
    </message>
    <message>
        <source>raises the score</source>
        <translation>erhöht den Score</translation>
    </message>
    <message>
        <source>the mechanism: no other does it</source>
        <translation>der Mechanismus: kein anderer leistet es</translation>
    </message>
    <message>
        <source>a mechanism: others may do it</source>
        <translation>ein Mechanismus: andere leisten es vielleicht auch</translation>
    </message>
    <message>
        <source>%1 at the last token</source>
        <translation>%1 beim letzten Token</translation>
    </message>
    <message>
        <source>%1 at {%2}</source>
        <translation>%1 bei {%2}</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more unit(s)</source>
        <translation>
            <numerusform>%1 und %n weitere Einheit</numerusform>
            <numerusform>%1 und %n weitere Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmation prompts included</source>
        <translation>Bestätigungs-Prompts eingeschlossen</translation>
    </message>
    <message>
        <source>%1 forward passes, %2 s</source>
        <translation>%1 Vorwärtsläufe, %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 controls have a smaller effect than the claim.</source>
        <translation>%1 von %2 Kontrollen haben eine kleinere Wirkung als die Behauptung.</translation>
    </message>
    <message>
        <source>dose %1: %2</source>
        <translation>Dosis %1: %2</translation>
    </message>
    <message>
        <source>%1 with %2: %3 %</source>
        <translation>%1 mit %2: %3 %</translation>
    </message>
    <message>
        <source>You said %1 % of the score; measured: %2 %.</source>
        <translation>Sie sagten %1 % des Scores; gemessen: %2 %.</translation>
    </message>
</context>
<context>
    <name>ExportFigure</name>
    <message>
        <source>Export Figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PDF (*.pdf);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>FeatureWords</name>
    <message>
        <source>position %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>“%1” (position %2)</source>
        <translation>„%1“ (Position %2)</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Attribution graph</source>
        <translation>Attributionsgraph</translation>
    </message>
    <message>
        <source>Feature × token heatmap</source>
        <translation>Heatmap Feature × Token</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Nächstes Token</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Penfield</source>
        <translation>Penfield</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Dictionary: %1</source>
        <translation>Dictionary: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>Prompt: %1</translation>
    </message>
    <message>
        <source>Interventions: none</source>
        <translation>Eingriffe: keine</translation>
    </message>
    <message>
        <source>Interventions: %1</source>
        <translation>Eingriffe: %1</translation>
    </message>
    <message>
        <source>Made with Penfield %1</source>
        <translation>Erstellt mit Penfield %1</translation>
    </message>
    <message>
        <source>%1: rows look at columns</source>
        <translation>%1: Zeilen blicken auf Spalten</translation>
    </message>
    <message>
        <source>Logit lens</source>
        <translation>Logit Lens</translation>
    </message>
    <message>
        <source>Attention pattern</source>
        <translation>Attention-Muster</translation>
    </message>
</context>
<context>
    <name>GraphHelp</name>
    <message>
        <source>The graph of features</source>
        <translation>Der Graph der Features</translation>
    </message>
    <message>
        <source>It needs transcoders: a dictionary whose features stand in for the MLPs. Every feature that is active on the prompt is a node where it is active, every token is one, and so are the likely answers. What the features of a layer leave unexplained at a token is an error node: it takes part like the others, but nobody can say what it means.</source>
        <translation>Er braucht Transcoder: ein Dictionary, dessen Features für die MLPs stehen. Jedes auf dem Prompt aktive Feature ist dort ein Knoten, wo es aktiv ist, ebenso jedes Token und jede wahrscheinliche Antwort. Was die Features einer Schicht an einem Token unerklärt lassen, ist ein Fehlerknoten: Er wirkt mit wie die anderen, aber niemand kann sagen, was er bedeutet.</translation>
    </message>
    <message>
        <source>The attention patterns and the sizes by which norms divide are held at the values they have on this prompt. Everything between two features is then a sum, so the weight of an edge is exact: it is how much of the target&apos;s value comes straight from the source. The edges into a node add up to its value, but for constants such as biases.</source>
        <translation>Die Attention-Muster und die Größen, durch die Normen teilen, werden auf den Werten festgehalten, die sie auf diesem Prompt haben. Alles zwischen zwei Features ist dann eine Summe, das Gewicht einer Kante also exakt: Es sagt, wie viel vom Wert des Ziels direkt aus der Quelle kommt. Die Kanten in einen Knoten summieren sich zu seinem Wert, abgesehen von Konstanten wie Biases.</translation>
    </message>
    <message>
        <source>A graph is a statement about the model with its patterns held. That a head looks where it looks is not explained; and a large change may make the real model do something else. Touch a node to see what the real model does.</source>
        <translation>Ein Graph ist eine Aussage über das Modell mit festgehaltenen Mustern. Dass ein Head dorthin blickt, wohin er blickt, wird nicht erklärt; und eine große Änderung kann das echte Modell zu etwas anderem bringen. Greifen Sie an einem Knoten ein, um zu sehen, was das echte Modell tut.</translation>
    </message>
    <message>
        <source>The graph of neurons</source>
        <translation>Der Graph der Neuronen</translation>
    </message>
    <message>
        <source>Without a dictionary, the MLP&apos;s own neurons take the place of features. A neuron is read and written with its exact weights. The factor between what it sums up and what it puts out, such as the gate of a gated MLP, is held at its value on the prompt, as patterns are.</source>
        <translation>Ohne Dictionary treten die Neuronen der MLPs selbst an die Stelle von Features. Ein Neuron wird mit seinen exakten Gewichten gelesen und geschrieben. Der Faktor zwischen dem, was es aufsummiert, und dem, was es ausgibt, etwa das Gate eines MLP mit Gate, wird wie die Muster auf seinem Wert auf dem Prompt festgehalten.</translation>
    </message>
    <message>
        <source>Nearly every neuron is a little active, so only those that write most become nodes at each token; all others together are the error node.</source>
        <translation>Fast jedes Neuron ist ein wenig aktiv; daher werden an jedem Token nur die Neuronen zu Knoten, die am meisten schreiben. Alle übrigen zusammen sind der Fehlerknoten.</translation>
    </message>
    <message>
        <source>The graph of components</source>
        <translation>Der Graph der Komponenten</translation>
    </message>
    <message>
        <source>Its nodes are the attention heads and the MLPs, each at all tokens together, the embeddings, and the one number that is explained: how far one answer&apos;s logit is above another&apos;s, or above the mean of all. It needs no dictionary, but a second prompt of as many tokens that has another answer. Where the two prompts agree, nothing is to be explained.</source>
        <translation>Seine Knoten sind die Attention-Heads und die MLPs, jeweils an allen Token zusammen, die Embeddings und die eine Zahl, die erklärt wird: wie weit der Logit einer Antwort über dem einer anderen oder über dem Mittelwert aller liegt. Er braucht kein Dictionary, aber einen zweiten Prompt mit ebenso vielen Token und einer anderen Antwort. Wo beide Prompts übereinstimmen, ist nichts zu erklären.</translation>
    </message>
    <message>
        <source>An edge from u to v says how much of that number is lost when v, and only v, reads from u what u writes with the other prompt. It is not tried out edge by edge, but estimated from gradients: what u writes with this prompt less what it writes with the other, times the gradient at v&apos;s input, averaged over points on the straight line between the embeddings of both prompts (EAP-IG, Hanna, Pezzelle and Belinkov 2024). Edges above zero are for the answer.</source>
        <translation>Eine Kante von u nach v sagt, wie viel von dieser Zahl verloren geht, wenn v, und nur v, von u liest, was u beim anderen Prompt schreibt. Das wird nicht Kante für Kante ausprobiert, sondern aus Gradienten geschätzt: was u bei diesem Prompt schreibt minus was es beim anderen schreibt, mal dem Gradienten am Eingang von v, gemittelt über Punkte auf der Geraden zwischen den Embeddings beider Prompts (EAP-IG, Hanna, Pezzelle und Belinkov 2024). Kanten über null sprechen für die Antwort.</translation>
    </message>
    <message>
        <source>A head reads three times: its query decides what to look for, its key what it is found by, its value what is taken over. The graph shows their sum; the inspector and the card at the pointer show the three parts.</source>
        <translation>Ein Head liest dreimal: Seine Query bestimmt, wonach er sucht, sein Key, woran er findet, sein Value, was er übernimmt. Der Graph zeigt die Summe; der Inspektor und die Karte am Mauszeiger zeigen die drei Teile.</translation>
    </message>
    <message>
        <source>The edges that leave the embeddings add up to the difference of the number between the two prompts, as closely as the average of gradients allows. When they do not, more steps are needed (penfield-cli graph --steps).</source>
        <translation>Die Kanten, die von den Embeddings ausgehen, summieren sich zur Differenz der Zahl zwischen beiden Prompts, so genau, wie es das Mittel der Gradienten zulässt. Tun sie es nicht, sind mehr Schritte nötig (penfield-cli graph --steps).</translation>
    </message>
    <message>
        <source>Where models differ</source>
        <translation>Wo Modelle sich unterscheiden</translation>
    </message>
    <message>
        <source>Parallel blocks: attention and MLP of a block read the same input, so no head leads to the MLP of its own block, and features are read from the block&apos;s input.</source>
        <translation>Parallele Blöcke: Attention und MLP eines Blocks lesen dieselbe Eingabe; daher führt kein Head zum MLP seines eigenen Blocks, und Features werden aus der Eingabe des Blocks gelesen.</translation>
    </message>
    <message>
        <source>Learned positions: what a position&apos;s own vector contributes has no node. In the graph of features it is part of the constants; in the graph of components it is the same in both prompts.</source>
        <translation>Gelernte Positionen: Was der Vektor einer Position selbst beiträgt, hat keinen Knoten. Im Graphen der Features gehört es zu den Konstanten; im Graphen der Komponenten ist es in beiden Prompts gleich.</translation>
    </message>
    <message>
        <source>Models of attention alone have no MLP that a dictionary or neurons could stand for; their graph is that of components, without MLPs.</source>
        <translation>Modelle nur aus Attention haben kein MLP, für das ein Dictionary oder Neuronen stehen könnten; ihr Graph ist der der Komponenten, ohne MLPs.</translation>
    </message>
    <message>
        <source>Norms after attention and after the MLP: a head&apos;s part is what of it reaches the residual stream, divided by what the norm divides by in the same run.</source>
        <translation>Normen nach der Attention und nach dem MLP: Der Teil eines Heads ist das, was von ihm den Residualstrom erreicht, geteilt durch das, wodurch die Norm im selben Lauf teilt.</translation>
    </message>
    <message>
        <source>Keys and values shared by several heads: each head has edges of its own into them.</source>
        <translation>Keys und Values, die sich mehrere Heads teilen: Jeder Head hat eigene Kanten in sie hinein.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>A node&apos;s influence is the share of what is explained that flows through it: each node passes its influence on to its sources in proportion to the size of their edges, whatever their sign. The thresholds keep the most influential nodes and edges that together have that share. Tokens, embeddings and answers always stay.</source>
        <translation>Der Einfluss eines Knotens ist der Anteil des Erklärten, der durch ihn fließt: Jeder Knoten gibt seinen Einfluss an seine Quellen weiter, im Verhältnis zur Größe ihrer Kanten, gleich welchen Vorzeichens. Die Schwellen behalten die einflussreichsten Knoten und Kanten, die zusammen diesen Anteil haben. Token, Embeddings und Antworten bleiben immer.</translation>
    </message>
    <message>
        <source>Replacement is the share of the influence that ends in tokens and not in error nodes; completeness is how much of what enters nodes is not from error nodes. Both speak of graphs of features and neurons.</source>
        <translation>Ersetzung ist der Anteil des Einflusses, der in Token und nicht in Fehlerknoten endet; Vollständigkeit ist, wie viel von dem, was in Knoten eingeht, nicht aus Fehlerknoten stammt. Beide gelten für Graphen von Features und Neuronen.</translation>
    </message>
    <message>
        <source>How Graphs Are Computed</source>
        <translation>Wie Graphen berechnet werden</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Newly active: %1</source>
        <translation>Neu aktiv: %1</translation>
    </message>
    <message>
        <source>feature (size: influence)</source>
        <translation>Feature (Größe: Einfluss)</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>nicht erklärt</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>raises</source>
        <translation>erhöht</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>senkt</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 at “%2”</source>
        <translation>%1 bei „%2“</translation>
    </message>
    <message>
        <source>activation %1</source>
        <translation>Aktivierung %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>influence %1</source>
        <translation>Einfluss %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source> at “%1”</source>
        <translation> bei „%1“</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>strongest target: %1, %2</source>
        <translation>stärkstes Ziel: %1, %2</translation>
    </message>
    <message>
        <source>strongest source: %1, %2</source>
        <translation>stärkste Quelle: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weiteres</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>neuron (size: influence)</source>
        <translation>Neuron (Größe: Einfluss)</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>mit Eingriff</translation>
    </message>
    <message>
        <source>more active</source>
        <translation>stärker aktiv</translation>
    </message>
    <message>
        <source>less active</source>
        <translation>schwächer aktiv</translation>
    </message>
    <message>
        <source>fell silent</source>
        <translation>verstummt</translation>
    </message>
    <message>
        <source>attention head (size: influence)</source>
        <translation>Attention-Head (Größe: Einfluss)</translation>
    </message>
    <message>
        <source>MLP</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>what is explained: prompt | counterfactual</source>
        <translation>was erklärt wird: Prompt | kontrafaktisch</translation>
    </message>
    <message>
        <source>attention head %1 of layer %2</source>
        <translation>Attention-Head %1 der Schicht %2</translation>
    </message>
    <message>
        <source>MLP of layer %1</source>
        <translation>MLP der Schicht %1</translation>
    </message>
    <message>
        <source>embeddings of the prompt</source>
        <translation>Embeddings des Prompts</translation>
    </message>
    <message>
        <source>%1 with the prompt, %2 with the counterfactual</source>
        <translation>%1 mit dem Prompt, %2 mit dem kontrafaktischen</translation>
    </message>
</context>
<context>
    <name>HeatmapPanel</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>change of activation</source>
        <translation>Änderung der Aktivierung</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>%1 · at %2: %3</source>
        <translation>%1 · bei %2: %3</translation>
    </message>
    <message>
        <source>The first %1 of %2 features</source>
        <translation>Die ersten %1 von %2 Features</translation>
    </message>
    <message>
        <source>The %1 most influential of %2 features</source>
        <translation>Die %1 einflussreichsten von %2 Features</translation>
    </message>
    <message>
        <source>The %1 strongest of %2 features</source>
        <translation>Die %1 stärksten von %2 Features</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feature(s)</source>
        <translation>
            <numerusform>%1 von %n Feature</numerusform>
            <numerusform>%1 von %n Features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n Feature</numerusform>
            <numerusform>%n Features</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 neurons</source>
        <translation>Die ersten %1 von %2 Neuronen</translation>
    </message>
    <message>
        <source>The %1 most influential of %2 neurons</source>
        <translation>Die %1 einflussreichsten von %2 Neuronen</translation>
    </message>
    <message>
        <source>The %1 strongest of %2 neurons</source>
        <translation>Die %1 stärksten von %2 Neuronen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n neuron(s)</source>
        <translation>
            <numerusform>%1 von %n Neuron</numerusform>
            <numerusform>%1 von %n Neuronen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation>
            <numerusform>%n Neuron</numerusform>
            <numerusform>%n Neuronen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Promotes: %1</source>
        <translation>Fördert: %1</translation>
    </message>
    <message>
        <source>Suppresses: %1</source>
        <translation>Unterdrückt: %1</translation>
    </message>
    <message>
        <source>Top examples:</source>
        <translation>Stärkste Beispiele:</translation>
    </message>
    <message>
        <source>Strongest edges in:</source>
        <translation>Stärkste Kanten hinein:</translation>
    </message>
    <message>
        <source>Strongest edges out:</source>
        <translation>Stärkste Kanten hinaus:</translation>
    </message>
    <message>
        <source>matches the concept with F1 %1</source>
        <translation>entspricht dem Konzept mit F1 %1</translation>
    </message>
    <message>
        <source>matched to a concept · no score</source>
        <translation>einem Konzept zugeordnet · ohne Wertung</translation>
    </message>
    <message>
        <source>named after its most frequent tokens · no score</source>
        <translation>nach seinen häufigsten Token benannt · ohne Wertung</translation>
    </message>
    <message>
        <source>named by you · no score</source>
        <translation>von Ihnen benannt · ohne Wertung</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Wertung %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>ohne Wertung</translation>
    </message>
    <message>
        <source>less than 0.001 %</source>
        <translation>weniger als 0,001 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ohne Bezeichnung</translation>
    </message>
    <message>
        <source>Layer %1 · feature %2</source>
        <translation>Schicht %1 · Feature %2</translation>
    </message>
    <message>
        <source>Layer %1 · at %2</source>
        <translation>Schicht %1 · bei %2</translation>
    </message>
    <message>
        <source>Embedding · position %1 · vocabulary id %2</source>
        <translation>Embedding · Position %1 · Vokabular-ID %2</translation>
    </message>
    <message>
        <source>Output · vocabulary id %1</source>
        <translation>Ausgabe · Vokabular-ID %1</translation>
    </message>
    <message>
        <source>No prompt has been run.</source>
        <translation>Es wurde noch kein Prompt ausgeführt.</translation>
    </message>
    <message>
        <source>Not active on this prompt.</source>
        <translation>Auf diesem Prompt nicht aktiv.</translation>
    </message>
    <message>
        <source>%1 at most on this prompt.</source>
        <translation>Höchstens %1 auf diesem Prompt.</translation>
    </message>
    <message>
        <source>Not active here; %1 at most on this prompt.</source>
        <translation>Hier nicht aktiv; höchstens %1 auf diesem Prompt.</translation>
    </message>
    <message>
        <source>%1 here, the most on this prompt.</source>
        <translation>%1 hier, der Höchstwert auf diesem Prompt.</translation>
    </message>
    <message>
        <source>%1 here, %2 at most on this prompt.</source>
        <translation>%1 hier, höchstens %2 auf diesem Prompt.</translation>
    </message>
    <message>
        <source>Never active on the database&apos;s texts.</source>
        <translation>Auf den Texten der Datenbank nie aktiv.</translation>
    </message>
    <message>
        <source>Active on %1 of the tokens · largest activation %2</source>
        <translation>Aktiv auf %1 der Token · größte Aktivierung %2</translation>
    </message>
    <message>
        <source>Marks the beginning; it was put before the prompt. Features are not read there.</source>
        <translation>Markiert den Anfang; es wurde vor den Prompt gesetzt. Features werden dort nicht gelesen.</translation>
    </message>
    <message>
        <source>A token of the prompt: what its embedding gives to everything above it.</source>
        <translation>Ein Token des Prompts: was sein Embedding an alles darüber gibt.</translation>
    </message>
    <message>
        <source>A possible next token; the model gives it %1.</source>
        <translation>Ein mögliches nächstes Token; das Modell gibt ihm %1.</translation>
    </message>
    <message>
        <source>A possible next token; its probability is not among those that were kept.</source>
        <translation>Ein mögliches nächstes Token; seine Wahrscheinlichkeit wurde nicht behalten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group name, kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n feature(s), %2 active here</source>
        <translation>
            <numerusform>%1 · %n Feature, %2 hier aktiv</numerusform>
            <numerusform>%1 · %n Features, %2 hier aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>The feature database does not have this feature.</source>
        <translation>Die Feature-Datenbank enthält dieses Feature nicht.</translation>
    </message>
    <message>
        <source>The feature database has not answered yet.</source>
        <translation>Die Feature-Datenbank hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>No feature database is open.</source>
        <translation>Es ist keine Feature-Datenbank geöffnet.</translation>
    </message>
    <message>
        <source>Layer %1 · neuron %2</source>
        <translation>Schicht %1 · Neuron %2</translation>
    </message>
    <message>
        <source>%1 · at %2</source>
        <translation>%1 · bei %2</translation>
    </message>
    <message>
        <source>Output at the last position</source>
        <translation>Ausgabe an der letzten Position</translation>
    </message>
    <message>
        <source>Layer %1 · attention head %2</source>
        <translation>Schicht %1 · Attention-Head %2</translation>
    </message>
    <message>
        <source>Layer %1 · MLP</source>
        <translation>Schicht %1 · MLP</translation>
    </message>
    <message>
        <source>Embeddings · all positions</source>
        <translation>Embeddings · alle Positionen</translation>
    </message>
    <message>
        <source>What the dictionary of layer %1 does not explain at %2: the difference between the layer&apos;s true output and the sum of its features. Touching it scales that difference.</source>
        <translation>Was das Dictionary der Schicht %1 bei %2 nicht erklärt: der Unterschied zwischen der wahren Ausgabe der Schicht und der Summe ihrer Features. Ein Eingriff skaliert diesen Unterschied.</translation>
    </message>
    <message>
        <source>An attention head, at all positions together. An edge says how far what is explained would fall if its end read from here what it has with the counterfactual prompt; into a head it is the sum of query, key and value.</source>
        <translation>Ein Attention-Head, an allen Positionen zusammen. Eine Kante sagt, wie weit das Erklärte fiele, wenn ihr Ende von hier läse, was es beim kontrafaktischen Prompt hat; in einen Head hinein ist sie die Summe aus Query, Key und Value.</translation>
    </message>
    <message>
        <source>An MLP, at all positions together. An edge says how far what is explained would fall if its end read from here what it has with the counterfactual prompt.</source>
        <translation>Ein MLP, an allen Positionen zusammen. Eine Kante sagt, wie weit das Erklärte fiele, wenn ihr Ende von hier läse, was es beim kontrafaktischen Prompt hat.</translation>
    </message>
    <message>
        <source>The embeddings of the prompt, at all positions together. Its edges sum to what is lost between the prompt and the counterfactual, as far as the average of gradients tells.</source>
        <translation>Die Embeddings des Prompts, an allen Positionen zusammen. Ihre Kanten summieren sich zu dem, was zwischen dem Prompt und dem kontrafaktischen verloren geht, soweit das Mittel der Gradienten es sagt.</translation>
    </message>
    <message>
        <source>What is explained: %1 with the prompt, %2 with the counterfactual “%3”.</source>
        <translation>Was erklärt wird: %1 mit dem Prompt, %2 mit dem kontrafaktischen „%3“.</translation>
    </message>
</context>
<context>
    <name>InterventionList</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Resample</source>
        <translation>Resampling</translation>
    </message>
    <message>
        <source>Take the unit&apos;s value from this prompt:</source>
        <translation>Den Wert der Einheit aus diesem Prompt nehmen:</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Scale it</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>Set it to a value</source>
        <translation>Auf einen Wert setzen</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Dazu addieren</translation>
    </message>
    <message>
        <source>Its mean over the prompt</source>
        <translation>Ihr Mittelwert über den Prompt</translation>
    </message>
    <message>
        <source>Its value in another prompt…</source>
        <translation>Ihr Wert in einem anderen Prompt …</translation>
    </message>
    <message>
        <source>Where it acts</source>
        <translation>Wo er wirkt</translation>
    </message>
    <message>
        <source>At %1 alone</source>
        <translation>Nur bei %1</translation>
    </message>
    <message>
        <source>From there to</source>
        <translation>Von dort bis</translation>
    </message>
    <message>
        <source>From there on, also while generating</source>
        <translation>Von dort an, auch beim Erzeugen</translation>
    </message>
    <message>
        <source>Every token, also while generating</source>
        <translation>Jedes Token, auch beim Erzeugen</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>unexplained</source>
        <translation>nicht erklärt</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>LensPanel</name>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Layer %1 · attention</source>
        <translation>Schicht %1 · Attention</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Each row through the model&apos;s final norm, with the row&apos;s own statistics, and the unembedding</source>
        <translation>Jede Zeile durch die letzte Norm des Modells, mit der Statistik der Zeile selbst, und das Unembedding</translation>
    </message>
    <message>
        <source>Layer %1 · answer</source>
        <translation>Schicht %1 · Antwort</translation>
    </message>
    <message>
        <source>probability of the top token</source>
        <translation>Wahrscheinlichkeit des Top-Tokens</translation>
    </message>
    <message>
        <source>probability of “%1”</source>
        <translation>Wahrscheinlichkeit von „%1“</translation>
    </message>
    <message>
        <source>rank of “%1”</source>
        <translation>Rang von „%1“</translation>
    </message>
    <message>
        <source>KL to the answer, nats</source>
        <translation>KL zur Antwort, nat</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>Entropie, nat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a token and its probability</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tokens</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”: rank %2, %3</source>
        <translation>„%1“: Rang %2, %3</translation>
    </message>
    <message>
        <source>KL to the answer %1 nats</source>
        <translation>KL zur Antwort %1 nat</translation>
    </message>
    <message>
        <source>entropy %1 nats</source>
        <translation>Entropie %1 nat</translation>
    </message>
</context>
<context>
    <name>MemoryTexts</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Opening %1: %2 parameters, needs %3 of memory</source>
        <translation>%1 wird geöffnet: %2 Parameter, braucht %3 Speicher</translation>
    </message>
    <message>
        <source>Opening %1: %2 parameters, needs %3 of memory, %4 free</source>
        <translation>%1 wird geöffnet: %2 Parameter, braucht %3 Speicher, %4 frei</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory and %3 is free. Nothing was opened. Close other programs, or choose a smaller model.</source>
        <translation>%1 braucht %2 Speicher, frei sind %3. Es wurde nichts geöffnet. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>stored as</source>
        <translation>gespeichert als</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>weights in use</source>
        <translation>verwendete Gewichte</translation>
    </message>
    <message>
        <source>of them in the files</source>
        <translation>davon in den Dateien</translation>
    </message>
    <message>
        <source>of them converted</source>
        <translation>davon umgewandelt</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>läuft auf</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>linear path beside the features</source>
        <translation>linearer Pfad neben den Features</translation>
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
        <source>in attribution graphs</source>
        <translation>in Attributionsgraphen</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>auf der Platte</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Feature database</source>
        <translation>Feature-Datenbank</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Hardly anything of what this layer computes is explained. The hook or the convention may be wrong.</source>
        <translation>Von dem, was diese Schicht berechnet, ist kaum etwas erklärt. Vielleicht stimmt der Hook oder die Konvention nicht.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Unerklärt</translation>
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
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open This Folder</source>
        <translation>Diesen Ordner öffnen</translation>
    </message>
    <message>
        <source>Open Model: the folder with config.json</source>
        <translation>Modell öffnen: der Ordner mit config.json</translation>
    </message>
    <message>
        <source>Open Dictionary: a folder, or a file in it</source>
        <translation>Dictionary öffnen: ein Ordner oder eine Datei darin</translation>
    </message>
    <message>
        <source>Dictionaries (*.yaml *.json *.npz *.safetensors)</source>
        <translation>Dictionaries (*.yaml *.json *.npz *.safetensors)</translation>
    </message>
    <message>
        <source>Open Feature Database</source>
        <translation>Feature-Datenbank öffnen</translation>
    </message>
    <message>
        <source>Feature databases (*.db)</source>
        <translation>Feature-Datenbanken (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Graph: of circuit-tracer, Neuronpedia or Penfield</source>
        <translation>Graph öffnen: von circuit-tracer, Neuronpedia oder Penfield</translation>
    </message>
    <message>
        <source>Attribution graphs (*.json *.pt *.graph)</source>
        <translation>Attributionsgraphen (*.json *.pt *.graph)</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>matched control</source>
        <translation>angepasste Kontrolle</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>“%1” keeps its %2</source>
        <translation>„%1“ behält seine %2</translation>
    </message>
    <message>
        <source>“%1” fell from %2 to %3</source>
        <translation>„%1“ fiel von %2 auf %3</translation>
    </message>
    <message>
        <source>“%1” rose from %2 to %3</source>
        <translation>„%1“ stieg von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nat</translation>
    </message>
    <message>
        <source>“%1” is first with %2.</source>
        <translation>„%1“ steht mit %2 an erster Stelle.</translation>
    </message>
    <message>
        <source>“%1” is first with %2, then “%3” with %4.</source>
        <translation>„%1“ steht mit %2 an erster Stelle, dann „%3“ mit %4.</translation>
    </message>
    <message>
        <source>%1 and stays first.</source>
        <translation>%1 und bleibt an erster Stelle.</translation>
    </message>
    <message>
        <source>%1; “%2” is now first with %3.</source>
        <translation>%1; „%2“ steht jetzt mit %3 an erster Stelle.</translation>
    </message>
    <message>
        <source>The matched control leaves “%1” at %2.</source>
        <translation>Die angepasste Kontrolle lässt „%1“ bei %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) touched</source>
        <translation>
            <numerusform>Eingriff an %n Einheit</numerusform>
            <numerusform>Eingriff an %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>KL %1</source>
        <translation>KL %1</translation>
    </message>
    <message>
        <source>entropy %1 → %2</source>
        <translation>Entropie %1 → %2</translation>
    </message>
    <message>
        <source>entropy %1</source>
        <translation>Entropie %1</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatchPanel</name>
    <message>
        <source>share of the clean answer brought back</source>
        <translation>wiederhergestellter Anteil der sauberen Antwort</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>logit difference</source>
        <translation>Logit-Differenz</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>KL from the clean answer</source>
        <translation>KL von der sauberen Antwort</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <translation>Schicht %1, %2</translation>
    </message>
    <message>
        <source>%1 %2; corrupted %3, clean %4</source>
        <translation>%1 %2; verfälscht %3, sauber %4</translation>
    </message>
    <message>
        <source>%1: both prompts measure the same (%2).</source>
        <translation>%1: Beide Prompts messen dasselbe (%2).</translation>
    </message>
    <message>
        <source>%1: brings %2 of the clean answer back (%3).</source>
        <translation>%1: bringt %2 der sauberen Antwort zurück (%3).</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Preset %1</source>
        <translation>Voreinstellung %1</translation>
    </message>
    <message>
        <source>Not all of “%1” fits this prompt: it has no token %2.</source>
        <translation>Nicht alles aus „%1“ passt zu diesem Prompt: Er hat kein Token %2.</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not in the model&apos;s vocabulary: %1. The model reads the unknown token there.</source>
        <translation>
            <numerusform>%n Wort nicht im Vokabular des Modells: %1. Das Modell liest dort das Token für Unbekanntes.</numerusform>
            <numerusform>%n Wörter nicht im Vokabular des Modells: %1. Das Modell liest dort das Token für Unbekanntes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>resumed at layer %1, position %2</source>
        <translation>fortgesetzt ab Schicht %1, Position %2</translation>
    </message>
    <message>
        <source>nothing to recompute</source>
        <translation>nichts neu zu berechnen</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n Feature</numerusform>
            <numerusform>%n Features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n Kante</numerusform>
            <numerusform>%n Kanten</numerusform>
        </translation>
    </message>
    <message>
        <source>replacement %1, completeness %2</source>
        <translation>Ersetzung %1, Vollständigkeit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>d_model %1</source>
        <translation>d_model %1</translation>
    </message>
    <message>
        <source>%1 features a layer</source>
        <translation>%1 Features je Schicht</translation>
    </message>
    <message>
        <source>BLAS: %1</source>
        <translation>BLAS: %1</translation>
    </message>
    <message>
        <source>Matrix speed: %1 GFLOP/s</source>
        <translation>Matrixleistung: %1 GFLOP/s</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>This is slow. Install libopenblas0-pthread; the reference BLAS is twenty times slower.</source>
        <translation>Das ist langsam. Installieren Sie libopenblas0-pthread; die Referenz-BLAS ist zwanzigmal langsamer.</translation>
    </message>
    <message numerus="yes">
        <source>%n active feature(s)</source>
        <translation>
            <numerusform>%n aktives Feature</numerusform>
            <numerusform>%n aktive Features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active neuron(s)</source>
        <translation>
            <numerusform>%n aktives Neuron</numerusform>
            <numerusform>%n aktive Neuronen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with “%1”</source>
        <translation>verglichen mit „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation>
            <numerusform>%n Neuron</numerusform>
            <numerusform>%n Neuronen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 neurons a layer</source>
        <translation>%1 Neuronen je Schicht</translation>
    </message>
    <message>
        <source>The model has no token for “%1”.</source>
        <translation>Das Modell hat kein Token für „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n tokens; its first, “%2”, is watched.</source>
        <translation>
            <numerusform>„%1“ ist %n Token; das erste, „%2“, wird beobachtet.</numerusform>
            <numerusform>„%1“ sind %n Token; das erste, „%2“, wird beobachtet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchCheckView</name>
    <message>
        <source>to the mean</source>
        <translation>auf den Mittelwert</translation>
    </message>
    <message>
        <source>resampled</source>
        <translation>mit Resampling</translation>
    </message>
    <message>
        <source>to zero</source>
        <translation>auf null</translation>
    </message>
    <message>
        <source>Cannot tell whether this is special: nothing here is like what was touched.</source>
        <translation>Nicht zu entscheiden, ob das besonders ist: Nichts hier gleicht der Einheit des Eingriffs.</translation>
    </message>
    <message numerus="yes">
        <source>Cannot tell whether this is special: only %n unit(s) here are like it.</source>
        <translation>
            <numerusform>Nicht zu entscheiden, ob das besonders ist: Nur %n Einheit hier ist vergleichbar.</numerusform>
            <numerusform>Nicht zu entscheiden, ob das besonders ist: Nur %n Einheiten hier sind vergleichbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It does more than any of %n unit(s) like it.</source>
        <translation>
            <numerusform>Bewirkt mehr als die %n vergleichbare Einheit.</numerusform>
            <numerusform>Bewirkt mehr als jede von %n vergleichbaren Einheiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s) like it do as much.</source>
        <translation>
            <numerusform>%1 von %n vergleichbaren Einheit bewirkt ebenso viel.</numerusform>
            <numerusform>%1 von %n vergleichbaren Einheiten bewirken ebenso viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1 nats</source>
        <translation>Gekappt: %1 nat</translation>
    </message>
    <message>
        <source>Ways of cutting it disagree even in sign: what you see depends on the knife.</source>
        <translation>Arten zu kappen widersprechen sich selbst im Vorzeichen: Was Sie sehen, hängt vom Messer ab.</translation>
    </message>
    <message>
        <source>Its twin %1 is active wherever it is (correlation %2): it may be this one or that one.</source>
        <translation>Ihr Zwilling %1 ist überall aktiv, wo sie es ist (Korrelation %2): Es kann diese oder jene sein.</translation>
    </message>
    <message>
        <source>Its twin %1 writes almost the same (cosine %2): it may be this one or that one.</source>
        <translation>Ihr Zwilling %1 schreibt fast dasselbe (Kosinus %2): Es kann diese oder jene sein.</translation>
    </message>
</context>
<context>
    <name>TouchWords</name>
    <message>
        <source>its mean over the prompt</source>
        <translation>ihr Mittelwert über den Prompt</translation>
    </message>
    <message>
        <source>its value in “%1”</source>
        <translation>ihr Wert in „%1“</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>resampled</source>
        <translation>Resampling</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>neuron %1</source>
        <translation>Neuron %1</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>Head %1</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>nicht erklärt</translation>
    </message>
    <message>
        <source>every token</source>
        <translation>jedes Token</translation>
    </message>
    <message>
        <source>from “%1” on</source>
        <translation>ab „%1“</translation>
    </message>
    <message>
        <source>“%1” … “%2”</source>
        <translation>„%1“ … „%2“</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <translation>bei „%1“</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>none may differ</source>
        <translation>keines darf abweichen</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativ</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absolut</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>There was nothing to compare.</source>
        <translation>Es gab nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>This installation computes what the references compute: all %n comparison(s) agree.</source>
        <translation>
            <numerusform>Diese Installation berechnet, was die Referenzen berechnen: der %n Vergleich stimmt überein.</numerusform>
            <numerusform>Diese Installation berechnet, was die Referenzen berechnen: alle %n Vergleiche stimmen überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n comparison(s) do not agree. Send this table to whoever maintains Penfield.</source>
        <translation>
            <numerusform>%1 von %n Vergleich stimmt nicht überein. Senden Sie diese Tabelle an die Betreuer von Penfield.</numerusform>
            <numerusform>%1 von %n Vergleichen stimmen nicht überein. Senden Sie diese Tabelle an die Betreuer von Penfield.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>penfield::ActivationStrip</name>
    <message>
        <source>Activation along the prompt</source>
        <translation>Aktivierung entlang des Prompts</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>“%1” (position %2): %3</source>
        <translation>„%1“ (Position %2): %3</translation>
    </message>
</context>
<context>
    <name>penfield::AtStartMenu</name>
    <message>
        <source>At &amp;Start</source>
        <translation>Beim &amp;Start</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Open What Was Open &amp;Last</source>
        <translation>&amp;Zuletzt Geöffnetes öffnen</translation>
    </message>
    <message>
        <source>Show the &amp;Start Page</source>
        <translation>&amp;Startseite zeigen</translation>
    </message>
</context>
<context>
    <name>penfield::AttentionPanel</name>
    <message>
        <source>Mark heads by what they look at</source>
        <translation>Heads danach markieren, worauf sie blicken</translation>
    </message>
    <message>
        <source>The bar under each head: how much of its attention goes there, averaged over the prompt</source>
        <translation>Der Balken unter jedem Head: wie viel seiner Attention dorthin geht, gemittelt über den Prompt</translation>
    </message>
    <message>
        <source>&amp;Mark heads by</source>
        <translation>Heads ma&amp;rkieren nach</translation>
    </message>
    <message>
        <source>Layers up, heads across</source>
        <translation>Schichten nach oben, Heads nach rechts</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Attention pattern: rows look at columns</source>
        <translation>Attention-Muster: Zeilen blicken auf Spalten</translation>
    </message>
    <message>
        <source>Ablate Head</source>
        <translation>Head ablatieren</translation>
    </message>
    <message>
        <source>Cut this head at every token (A)</source>
        <translation>Diesen Head bei jedem Token kappen (A)</translation>
    </message>
    <message>
        <source>Read the Patterns</source>
        <translation>Muster lesen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>The reading was cancelled, or failed.</source>
        <translation>Das Lesen wurde abgebrochen oder ist gescheitert.</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Noch kein Prompt</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; where each head looks appears here.</source>
        <translation>Geben Sie oben einen Prompt ein und drücken Sie Enter; wohin jeder Head blickt, erscheint hier.</translation>
    </message>
    <message>
        <source>%1 · the intact run, without your touches</source>
        <translation>%1 · der intakte Lauf, ohne Ihre Eingriffe</translation>
    </message>
    <message>
        <source>where it looks</source>
        <translation>blickt dorthin</translation>
    </message>
    <message>
        <source>who looks at it</source>
        <translation>blickt hierher</translation>
    </message>
    <message>
        <source>Reading the attention patterns</source>
        <translation>Attention-Muster werden gelesen</translation>
    </message>
</context>
<context>
    <name>penfield::AttentionStrip</name>
    <message>
        <source>Tokens: where the chosen one looks, and who looks at it</source>
        <translation>Token: worauf das gewählte blickt und was darauf blickt</translation>
    </message>
</context>
<context>
    <name>penfield::CalibrationPlot</name>
    <message>
        <source>How sure you were, and how often you were right</source>
        <translation>Wie sicher Sie waren und wie oft Sie recht hatten</translation>
    </message>
    <message>
        <source>%1 % sure: right in %2 %</source>
        <translation>%1 % sicher: richtig in %2 %</translation>
    </message>
</context>
<context>
    <name>penfield::CheckPictureWidget</name>
    <message>
        <source>Picture of the check</source>
        <translation>Bild der Prüfung</translation>
    </message>
</context>
<context>
    <name>penfield::CheckRow</name>
    <message>
        <source>Would change it: %1</source>
        <translation>Würde es ändern: %1</translation>
    </message>
</context>
<context>
    <name>penfield::CheckTableModel</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
</context>
<context>
    <name>penfield::ClaimCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Tests the claim on the prompts that were set aside. Every opening is counted.</source>
        <translation>Prüft die Behauptung auf den zurückgelegten Prompts. Jedes Öffnen wird gezählt.</translation>
    </message>
    <message>
        <source>Claim without a name</source>
        <translation>Behauptung ohne Namen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What would change my mind: %1</source>
        <translation>Was meine Meinung ändern würde: %1</translation>
    </message>
    <message>
        <source>Something is still to be said before this can be tested.</source>
        <translation>Es ist noch etwas zu sagen, bevor dies geprüft werden kann.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>penfield::ClaimEditor</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>Values are replaced by</source>
        <translation>Werte werden ersetzt durch</translation>
    </message>
    <message>
        <source>Taking them away</source>
        <translation>Sie wegzunehmen</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Dies ist</translation>
    </message>
    <message>
        <source>Fill In What Is Usual</source>
        <translation>Übliches eintragen</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Vorlagen …</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Name of the claim</source>
        <translation>Name der Behauptung</translation>
    </message>
    <message>
        <source>Smallest dose</source>
        <translation>Kleinste Dosis</translation>
    </message>
    <message>
        <source>Largest dose</source>
        <translation>Größte Dosis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Doses, standard deviations</source>
        <translation>Dosen, Standardabweichungen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>keines ist geöffnet</translation>
    </message>
    <message>
        <source>none are selected</source>
        <translation>keine sind ausgewählt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pair(s)</source>
        <translation>
            <numerusform>%1: %n Paar</numerusform>
            <numerusform>%1: %n Paare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::ContinuationPanel</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>With the touches</source>
        <translation>Mit den Eingriffen</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Token</translation>
    </message>
    <message>
        <source>Tokens to say</source>
        <translation>Zahl der Token</translation>
    </message>
    <message>
        <source>most probable</source>
        <translation>am wahrscheinlichsten</translation>
    </message>
    <message>
        <source>temperature </source>
        <translation>Temperatur </translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0: always the most probable token</source>
        <translation>0: immer das wahrscheinlichste Token</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>Seed </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Both sides draw the same numbers</source>
        <translation>Beide Seiten ziehen dieselben Zahlen</translation>
    </message>
    <message>
        <source>Continuation without touches</source>
        <translation>Fortsetzung ohne Eingriffe</translation>
    </message>
    <message>
        <source>Continuation with the touches</source>
        <translation>Fortsetzung mit den Eingriffen</translation>
    </message>
    <message>
        <source>Without touches</source>
        <translation>Ohne Eingriffe</translation>
    </message>
    <message>
        <source>Nothing to go on from</source>
        <translation>Nichts zum Fortsetzen</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; the model can then go on from it.</source>
        <translation>Geben Sie oben einen Prompt ein und drücken Sie Enter; das Modell kann ihn dann fortsetzen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Said under other touches than those in force now.</source>
        <translation>Unter anderen Eingriffen gesagt als den jetzt geltenden.</translation>
    </message>
    <message numerus="yes">
        <source>The touches change nothing in these %n token(s).</source>
        <translation>
            <numerusform>Die Eingriffe ändern an diesem %n Token nichts.</numerusform>
            <numerusform>Die Eingriffe ändern an diesen %n Token nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They part at token %1; %n token(s) of the touched side differ.</source>
        <translation>
            <numerusform>Sie trennen sich bei Token %1; %n Token der Seite mit Eingriffen weicht ab.</numerusform>
            <numerusform>Sie trennen sich bei Token %1; %n Token der Seite mit Eingriffen weichen ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::ControlStrip</name>
    <message>
        <source>Effects of the units like it</source>
        <translation>Wirkungen der vergleichbaren Einheiten</translation>
    </message>
    <message>
        <source>How much the log probability of the first answer changes, in nats: grey where units like it are touched alike, coloured where yours is (%1). The line is zero.</source>
        <translation>Wie sehr sich die Log-Wahrscheinlichkeit der ersten Antwort ändert, in nat: grau, wo bei vergleichbaren Einheiten ebenso eingegriffen wird, farbig Ihr Eingriff (%1). Die Linie ist null.</translation>
    </message>
</context>
<context>
    <name>penfield::CounterfactualDialog</name>
    <message>
        <source>Graph of Components</source>
        <translation>Graph der Komponenten</translation>
    </message>
    <message>
        <source>Counterfactual prompt</source>
        <translation>Kontrafaktischer Prompt</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>Prompt:</source>
        <translation>Prompt:</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>&amp;Vergleichen mit:</translation>
    </message>
    <message>
        <source>Shows which attention heads and MLPs make the answer differ between two prompts. Change a word that matters, such as “Dallas” to “Chicago”; both prompts must have equally many tokens.</source>
        <translation>Zeigt, welche Attention-Heads und MLPs die Antwort zwischen zwei Prompts verschieden machen. Ändern Sie ein Wort, auf das es ankommt, etwa „Dallas“ in „Chicago“; beide Prompts müssen gleich viele Token haben.</translation>
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
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Automatic (now %1)</source>
        <translation>&amp;Automatisch (jetzt %1)</translation>
    </message>
</context>
<context>
    <name>penfield::DropTarget</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
</context>
<context>
    <name>penfield::EdgeList</name>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n Kante</numerusform>
            <numerusform>%n Kanten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::EffectBars</name>
    <message>
        <source>Promoted and suppressed tokens</source>
        <translation>Geförderte und unterdrückte Token</translation>
    </message>
    <message>
        <source>Promotes: %1. Suppresses: %2.</source>
        <translation>Fördert: %1. Unterdrückt: %2.</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>Fördert</translation>
    </message>
    <message>
        <source>Suppresses</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
</context>
<context>
    <name>penfield::EvidenceDesk</name>
    <message>
        <source>A claim is about features, heads or errors. Select one in the graph first, or pin several.</source>
        <translation>Eine Behauptung betrifft Features, Heads oder Fehler. Wählen Sie zuerst einen davon im Graphen aus oder heften Sie mehrere an.</translation>
    </message>
    <message>
        <source>This claim is about the model %1. Open it first.</source>
        <translation>Diese Behauptung betrifft das Modell %1. Öffnen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Prompts from a Table</source>
        <translation>Prompts aus einer Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::EvidencePanel</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>No claim yet</source>
        <translation>Noch keine Behauptung</translation>
    </message>
    <message>
        <source>Select units in the graph and say what they do. Every claim is tested against controls and answered with a verdict that names where it holds.</source>
        <translation>Wählen Sie Einheiten im Graphen aus und sagen Sie, was sie tun. Jede Behauptung wird gegen Kontrollen geprüft und mit einem Urteil beantwortet, das nennt, wo sie gilt.</translation>
    </message>
    <message>
        <source>New Claim</source>
        <translation>Neue Behauptung</translation>
    </message>
</context>
<context>
    <name>penfield::ExampleList</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::Explorer</name>
    <message>
        <source>No model is open. Open one from the File menu, or drop its folder on the window.</source>
        <translation>Es ist kein Modell geöffnet. Öffnen Sie eines über das Menü „Datei“ oder ziehen Sie seinen Ordner auf das Fenster.</translation>
    </message>
</context>
<context>
    <name>penfield::FactGrid</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>penfield::FamilyEditor</name>
    <message>
        <source>Use These Prompts</source>
        <translation>Diese Prompts verwenden</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>The counterfactual changes</source>
        <translation>Der kontrafaktische Prompt ändert</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Templates, one a line</source>
        <translation>Vorlagen, eine je Zeile</translation>
    </message>
    <message>
        <source>Words for each slot, one slot a line</source>
        <translation>Wörter für jeden Platzhalter, ein Platzhalter je Zeile</translation>
    </message>
    <message>
        <source>My own templates</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>Write the same question in several wordings, with {slots} for what varies. Half of the templates are set aside for confirmation.</source>
        <translation>Schreiben Sie dieselbe Frage in mehreren Formulierungen, mit {Platzhaltern} für das, was wechselt. Die Hälfte der Vorlagen wird für die Bestätigung zurückgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) from</source>
        <translation>
            <numerusform>%n Paar aus</numerusform>
            <numerusform>%n Paare aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s); half of them are set aside.</source>
        <translation>
            <numerusform>%n Vorlage; die Hälfte davon wird zurückgelegt.</numerusform>
            <numerusform>%n Vorlagen; die Hälfte davon wird zurückgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a second template: one alone cannot be split.</source>
        <translation>Fügen Sie eine zweite Vorlage hinzu: Eine allein lässt sich nicht teilen.</translation>
    </message>
</context>
<context>
    <name>penfield::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open Model…</source>
        <translation>Modell &amp;öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Dictionary…</source>
        <translation>&amp;Dictionary öffnen …</translation>
    </message>
    <message>
        <source>Open Feature Data&amp;base…</source>
        <translation>Feature-Daten&amp;bank öffnen …</translation>
    </message>
    <message>
        <source>Open De&amp;mo</source>
        <translation>De&amp;mo öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation>&amp;Abbildung exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close Model</source>
        <translation>Modell &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open &amp;Graph…</source>
        <translation>&amp;Graph öffnen …</translation>
    </message>
    <message>
        <source>&amp;Close Graph</source>
        <translation>Graph &amp;schließen</translation>
    </message>
</context>
<context>
    <name>penfield::GraphCanvas</name>
    <message>
        <source>Attribution graph</source>
        <translation>Attributionsgraph</translation>
    </message>
    <message>
        <source>&amp;Ablate</source>
        <translation>&amp;Ablatieren</translation>
    </message>
    <message>
        <source>&amp;Steer</source>
        <translation>&amp;Steuern</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Copy label</source>
        <translation>Bezeichnung &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>penfield::GraphToolbar</name>
    <message>
        <source>&amp;Nodes</source>
        <translation>K&amp;noten</translation>
    </message>
    <message>
        <source>Keeps the nodes that carry this share of all influence on the answers.</source>
        <translation>Behält die Knoten, die diesen Anteil des Einflusses auf die Antworten tragen.</translation>
    </message>
    <message>
        <source>Keeps the edges that carry this share of the influence between kept nodes.</source>
        <translation>Behält die Kanten, die diesen Anteil des Einflusses zwischen den behaltenen Knoten tragen.</translation>
    </message>
    <message>
        <source>E&amp;rrors</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>Shows error nodes: what the features do not explain.</source>
        <translation>Zeigt Fehlerknoten: was die Features nicht erklären.</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Shows what shapes and colours mean.</source>
        <translation>Zeigt, was Formen und Farben bedeuten.</translation>
    </message>
    <message>
        <source>Shows the whole graph (0).</source>
        <translation>Zeigt den ganzen Graphen (0).</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 nodes, %3 of %4 edges</source>
        <translation>%1 von %2 Knoten, %3 von %4 Kanten</translation>
    </message>
    <message>
        <source>E&amp;dges</source>
        <translation>&amp;Kanten</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>E&amp;inpassen</translation>
    </message>
    <message>
        <source>Co&amp;mponents…</source>
        <translation>K&amp;omponenten …</translation>
    </message>
    <message>
        <source>The graph of attention heads and MLPs instead of features: what the answer owes to each of them, compared with another prompt. Needs no dictionary.</source>
        <translation>Der Graph der Attention-Heads und MLPs statt der Features: was die Antwort jedem von ihnen verdankt, verglichen mit einem anderen Prompt. Braucht kein Dictionary.</translation>
    </message>
</context>
<context>
    <name>penfield::GraphView</name>
    <message>
        <source>Type a prompt</source>
        <translation>Prompt eingeben</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>No graph yet</source>
        <translation>Noch kein Graph</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter. The graph then shows which features fired and how they made the answer.</source>
        <translation>Geben Sie oben einen Prompt ein und drücken Sie Enter. Der Graph zeigt dann, welche Features aktiv waren und wie sie zur Antwort führten.</translation>
    </message>
    <message>
        <source>Tracing the prompt</source>
        <translation>Prompt wird verfolgt</translation>
    </message>
    <message>
        <source>Open Dictionary…</source>
        <translation>Dictionary öffnen …</translation>
    </message>
    <message>
        <source>This model has no dictionary open</source>
        <translation>Zu diesem Modell ist kein Dictionary geöffnet</translation>
    </message>
    <message>
        <source>A graph is made of the features of a dictionary. Open transcoders for this model, or drop their folder here.</source>
        <translation>Ein Graph besteht aus den Features eines Dictionarys. Öffnen Sie Transcoder für dieses Modell oder ziehen Sie ihren Ordner hierher.</translation>
    </message>
    <message>
        <source>This dictionary makes no graph</source>
        <translation>Dieses Dictionary ergibt keinen Graphen</translation>
    </message>
    <message>
        <source>It reads features, but does not stand for the model&apos;s MLPs, as transcoders do. The heatmap and the inspector show its features; for a graph, open transcoders.</source>
        <translation>Es liest Features, steht aber nicht wie Transcoder für die MLPs des Modells. Heatmap und Inspektor zeigen seine Features; für einen Graphen öffnen Sie Transcoder.</translation>
    </message>
    <message>
        <source>A graph of components explains a prompt that was run. Type one and press Enter.</source>
        <translation>Ein Graph der Komponenten erklärt einen ausgeführten Prompt. Geben Sie einen ein und drücken Sie Enter.</translation>
    </message>
</context>
<context>
    <name>penfield::GroupList</name>
    <message>
        <source>Ablate group</source>
        <translation>Gruppe ablatieren</translation>
    </message>
    <message>
        <source>Ablate group %1</source>
        <translation>Gruppe %1 ablatieren</translation>
    </message>
    <message>
        <source>Set the group&apos;s features that are active here to 0</source>
        <translation>Die hier aktiven Features der Gruppe auf 0 setzen</translation>
    </message>
    <message>
        <source>None of the group&apos;s features is active here</source>
        <translation>Hier ist kein Feature der Gruppe aktiv</translation>
    </message>
</context>
<context>
    <name>penfield::HeadGrid</name>
    <message>
        <source>Attention heads</source>
        <translation>Attention-Heads</translation>
    </message>
</context>
<context>
    <name>penfield::HeatmapPanel</name>
    <message>
        <source>Heatmap of features and tokens</source>
        <translation>Heatmap der Features und Token</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Noch kein Prompt</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; its features appear here, token by token.</source>
        <translation>Geben Sie oben einen Prompt ein und drücken Sie Enter; seine Features erscheinen hier, Token für Token.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>The touches left every feature&apos;s activation as it was.</source>
        <translation>Die Eingriffe ließen die Aktivierung jedes Features, wie sie war.</translation>
    </message>
    <message>
        <source>No feature is active on this prompt</source>
        <translation>Auf diesem Prompt ist kein Feature aktiv</translation>
    </message>
    <message>
        <source>Open a dictionary for this model, or try a longer prompt.</source>
        <translation>Öffnen Sie ein Dictionary für dieses Modell oder versuchen Sie einen längeren Prompt.</translation>
    </message>
    <message>
        <source>No active feature matches</source>
        <translation>Kein aktives Feature passt</translation>
    </message>
    <message>
        <source>Clear the filter or choose all layers.</source>
        <translation>Leeren Sie den Filter oder wählen Sie alle Schichten.</translation>
    </message>
    <message>
        <source>Open Dictionary…</source>
        <translation>Dictionary öffnen …</translation>
    </message>
    <message>
        <source>This model has no dictionary open</source>
        <translation>Zu diesem Modell ist kein Dictionary geöffnet</translation>
    </message>
    <message>
        <source>Its features cannot be seen without. Open a dictionary for this model, or drop its folder here.</source>
        <translation>Ohne sind seine Features nicht zu sehen. Öffnen Sie ein Dictionary für dieses Modell oder ziehen Sie seinen Ordner hierher.</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; its neurons appear here, token by token.</source>
        <translation>Geben Sie oben einen Prompt ein und drücken Sie Enter; seine Neuronen erscheinen hier, Token für Token.</translation>
    </message>
    <message>
        <source>The touches left every neuron&apos;s activation as it was.</source>
        <translation>Die Eingriffe ließen die Aktivierung jedes Neurons, wie sie war.</translation>
    </message>
</context>
<context>
    <name>penfield::HeatmapPlot</name>
    <message>
        <source>Scroll rows</source>
        <translation>Zeilen rollen</translation>
    </message>
    <message>
        <source>Scroll columns</source>
        <translation>Spalten rollen</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
</context>
<context>
    <name>penfield::HeatmapToolbar</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Activations of the intact run</source>
        <translation>Aktivierungen des intakten Laufs</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Activations of the run with your touches</source>
        <translation>Aktivierungen des Laufs mit Ihren Eingriffen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>What your touches changed: after − before</source>
        <translation>Was Ihre Eingriffe änderten: nachher − vorher</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Stärkste zuerst</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>Nach Schicht</translation>
    </message>
    <message>
        <source>Most influential first</source>
        <translation>Einflussreichste zuerst</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Filter features</source>
        <translation>Features filtern</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Needs the attribution graph of this prompt</source>
        <translation>Braucht den Attributionsgraphen dieses Prompts</translation>
    </message>
</context>
<context>
    <name>penfield::HistogramPlot</name>
    <message>
        <source>Histogram of activations</source>
        <translation>Histogramm der Aktivierungen</translation>
    </message>
    <message>
        <source>There is no histogram.</source>
        <translation>Es gibt kein Histogramm.</translation>
    </message>
    <message numerus="yes">
        <source>%n activation(s) from %1 to %2.</source>
        <translation>
            <numerusform>%n Aktivierung von %1 bis %2.</numerusform>
            <numerusform>%n Aktivierungen von %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>Hier: %1.</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>hier %1</translation>
    </message>
</context>
<context>
    <name>penfield::HistoryStrip</name>
    <message>
        <source>History of touches</source>
        <translation>Verlauf der Eingriffe</translation>
    </message>
    <message>
        <source>Left and Right go back and forth.</source>
        <translation>Links und Rechts gehen zurück und vor.</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>Where the history begins</source>
        <translation>Wo der Verlauf beginnt</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>KL %1 nats</source>
        <translation>KL %1 nat</translation>
    </message>
    <message>
        <source>Click to go back there</source>
        <translation>Klicken, um dorthin zurückzugehen</translation>
    </message>
    <message>
        <source>Undone; click to do it again</source>
        <translation>Rückgängig gemacht; klicken, um zu wiederholen</translation>
    </message>
</context>
<context>
    <name>penfield::InspectorPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>In from</source>
        <translation>Herein von</translation>
    </message>
    <message>
        <source>Out to</source>
        <translation>Hinaus zu</translation>
    </message>
    <message>
        <source>Strongest edges in</source>
        <translation>Stärkste Kanten hinein</translation>
    </message>
    <message>
        <source>Strongest edges out</source>
        <translation>Stärkste Kanten hinaus</translation>
    </message>
    <message>
        <source>On this prompt</source>
        <translation>Auf diesem Prompt</translation>
    </message>
    <message>
        <source>In the texts of the feature database</source>
        <translation>In den Texten der Feature-Datenbank</translation>
    </message>
    <message>
        <source>Which examples</source>
        <translation>Welche Beispiele</translation>
    </message>
    <message>
        <source>Top examples</source>
        <translation>Stärkste Beispiele</translation>
    </message>
    <message>
        <source>Random examples</source>
        <translation>Zufällige Beispiele</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Direct effect on the next token</source>
        <translation>Direkte Wirkung auf das nächste Token</translation>
    </message>
    <message>
        <source>The database has no token effects for this feature.</source>
        <translation>Die Datenbank hat für dieses Feature keine Tokenwirkungen.</translation>
    </message>
    <message>
        <source>The database has no such examples.</source>
        <translation>Die Datenbank hat keine solchen Beispiele.</translation>
    </message>
    <message>
        <source>%1 strongest of %2</source>
        <translation>die %1 stärksten von %2</translation>
    </message>
    <message>
        <source>There is no attribution graph yet.</source>
        <translation>Es gibt noch keinen Attributionsgraphen.</translation>
    </message>
    <message>
        <source>This is not a node of the attribution graph.</source>
        <translation>Das ist kein Knoten des Attributionsgraphen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No histogram</source>
        <translation>Kein Histogramm</translation>
    </message>
    <message>
        <source>logits per unit</source>
        <translation>Logits je Einheit</translation>
    </message>
</context>
<context>
    <name>penfield::InspectorPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Open Dictionary…</source>
        <translation>Dictionary öffnen …</translation>
    </message>
    <message>
        <source>This model has no dictionary open</source>
        <translation>Zu diesem Modell ist kein Dictionary geöffnet</translation>
    </message>
    <message>
        <source>Only tokens can be selected without. Open a dictionary for this model, or drop its folder here.</source>
        <translation>Ohne lassen sich nur Token auswählen. Öffnen Sie ein Dictionary für dieses Modell oder ziehen Sie seinen Ordner hierher.</translation>
    </message>
    <message>
        <source>Click a node of the graph, a cell of the heatmap or a token of the answer; what is known of it appears here.</source>
        <translation>Klicken Sie auf einen Knoten des Graphen, eine Zelle der Heatmap oder ein Token der Antwort; was darüber bekannt ist, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>penfield::InterventionList</name>
    <message>
        <source>Touched units</source>
        <translation>Einheiten mit Eingriff</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Set to 0</source>
        <translation>Auf 0 setzen</translation>
    </message>
    <message>
        <source>Back to the intact value</source>
        <translation>Zurück zum intakten Wert</translation>
    </message>
    <message>
        <source>Type a value …</source>
        <translation>Wert eingeben …</translation>
    </message>
    <message>
        <source>Allow values below zero</source>
        <translation>Werte unter null erlauben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Space switches, Left and Right steer, Enter types a value, Alt with Up and Down moves, Delete removes.</source>
        <translation>Leertaste schaltet, Links und Rechts steuern, Enter tippt einen Wert, Alt mit Auf und Ab verschiebt, Entf entfernt.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>penfield::InterventionModel</name>
    <message>
        <source>Ablate %1</source>
        <translation>%1 ablatieren</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>%1 steuern</translation>
    </message>
    <message numerus="yes">
        <source>Touch %1 (%n unit(s))</source>
        <translation>
            <numerusform>Eingriff %1 (%n Einheit)</numerusform>
            <numerusform>Eingriff %1 (%n Einheiten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n touch(es)</source>
        <translation>
            <numerusform>%n Eingriff entfernen</numerusform>
            <numerusform>%n Eingriffe entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all touches</source>
        <translation>Alle Eingriffe entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>Bereich von %1</translation>
    </message>
    <message>
        <source>Ablate all</source>
        <translation>Alle ablatieren</translation>
    </message>
    <message>
        <source>%1 (%2), intact activation %3</source>
        <translation>%1 (%2), intakte Aktivierung %3</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>penfield::InterventionsPanel</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ablate all</source>
        <translation>Alle ablatieren</translation>
    </message>
    <message>
        <source>Set every touched unit to 0</source>
        <translation>Jede Einheit mit Eingriff auf 0 setzen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove all touches</source>
        <translation>Alle Eingriffe entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n on</source>
        <translation>
            <numerusform>%1 von %n an</numerusform>
            <numerusform>%1 von %n an</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing is touched</source>
        <translation>Kein Eingriff</translation>
    </message>
    <message>
        <source>Without touches</source>
        <translation>Ohne Eingriffe</translation>
    </message>
    <message>
        <source>Hold to see the answer without touches (Space)</source>
        <translation>Halten, um die Antwort ohne Eingriffe zu sehen (Leertaste)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Named sets of touches</source>
        <translation>Benannte Sätze von Eingriffen</translation>
    </message>
    <message>
        <source>This model has no presets yet</source>
        <translation>Dieses Modell hat noch keine Voreinstellungen</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Voreinstellung speichern …</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Voreinstellung entfernen</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Voreinstellung:</translation>
    </message>
    <message>
        <source>Click a node in the graph, then press A or Ablate.</source>
        <translation>Klicken Sie auf einen Knoten im Graphen, dann A oder Ablatieren.</translation>
    </message>
</context>
<context>
    <name>penfield::LayerTableModel</name>
    <message>
        <source>Share of the variance that the features do not explain, on the prompt that was run last</source>
        <translation>Anteil der Varianz, den die Features auf dem zuletzt ausgeführten Prompt nicht erklären</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Unerklärt</translation>
    </message>
</context>
<context>
    <name>penfield::LedgerTableModel</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>a touch</source>
        <translation>ein Eingriff</translation>
    </message>
</context>
<context>
    <name>penfield::LedgerView</name>
    <message>
        <source>Predictions: %1. Direction right: %2. On average you were %3 % sure, and the size was off by %4 % of the score.</source>
        <translation>Vorhersagen: %1. Richtung richtig: %2. Im Mittel waren Sie zu %3 % sicher, und die Größe lag um %4 % des Scores daneben.</translation>
    </message>
    <message>
        <source>Across: how sure, from 50 to 100 %. Up: how often right, from 0 to 100 %.</source>
        <translation>Waagerecht: wie sicher, von 50 bis 100 %. Senkrecht: wie oft richtig, von 0 bis 100 %.</translation>
    </message>
    <message>
        <source>Tests may depend on each other</source>
        <translation>Tests dürfen voneinander abhängen</translation>
    </message>
    <message>
        <source>Corrects by Benjamini and Yekutieli, which holds for tests that share prompts, instead of Benjamini and Hochberg.</source>
        <translation>Korrigiert nach Benjamini und Yekutieli, was auch für Tests mit gemeinsamen Prompts gilt, statt nach Benjamini und Hochberg.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was erprobt wurde</translation>
    </message>
    <message>
        <source>Say what you expect before you test: your predictions are compared with what was measured here.</source>
        <translation>Sagen Sie vor dem Prüfen, was Sie erwarten: Ihre Vorhersagen werden hier mit dem Gemessenen verglichen.</translation>
    </message>
</context>
<context>
    <name>penfield::LensPanel</name>
    <message>
        <source>Logit lens: layers and tokens</source>
        <translation>Logit Lens: Schichten und Token</translation>
    </message>
    <message>
        <source>Watch This Token</source>
        <translation>Dieses Token beobachten</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Read Every Layer</source>
        <translation>Jede Schicht lesen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>The reading was cancelled, or failed.</source>
        <translation>Das Lesen wurde abgebrochen oder ist gescheitert.</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Noch kein Prompt</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; what each layer would answer appears here, token by token.</source>
        <translation>Geben Sie oben einen Prompt ein und drücken Sie Enter; was jede Schicht antworten würde, erscheint hier, Token für Token.</translation>
    </message>
    <message>
        <source>The intact run, without your touches · %1</source>
        <translation>Der intakte Lauf, ohne Ihre Eingriffe · %1</translation>
    </message>
    <message>
        <source>Reading every layer&apos;s answer</source>
        <translation>Antwort jeder Schicht wird gelesen</translation>
    </message>
</context>
<context>
    <name>penfield::LensToolbar</name>
    <message>
        <source>What the colours show</source>
        <translation>Was die Farben zeigen</translation>
    </message>
    <message>
        <source>Top token</source>
        <translation>Top-Token</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>Wahrscheinlichkeit von</translation>
    </message>
    <message>
        <source>Rank of</source>
        <translation>Rang von</translation>
    </message>
    <message>
        <source>KL to the answer</source>
        <translation>KL zur Antwort</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Watched token</source>
        <translation>Beobachtetes Token</translation>
    </message>
    <message>
        <source>The watched token. W on a cell watches that cell&apos;s top token.</source>
        <translation>Das beobachtete Token. W auf einer Zelle beobachtet deren Top-Token.</translation>
    </message>
    <message>
        <source>After attention</source>
        <translation>Nach der Attention</translation>
    </message>
    <message>
        <source>Adds a row between each block&apos;s attention and its MLP</source>
        <translation>Fügt zwischen Attention und MLP jedes Blocks eine Zeile ein</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words in the cells; without them more tokens fit</source>
        <translation>Wörter in den Zellen; ohne sie passen mehr Token</translation>
    </message>
</context>
<context>
    <name>penfield::MainWindow</name>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graph</translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation>&amp;Heatmap</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
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
        <source>&amp;Clear Interventions</source>
        <translation>Alle &amp;Eingriffe entfernen</translation>
    </message>
    <message>
        <source>Edit &amp;Prompt</source>
        <translation>&amp;Prompt bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;System Information</source>
        <translation>&amp;Systeminformationen</translation>
    </message>
    <message>
        <source>&amp;About Penfield</source>
        <translation>&amp;Über Penfield</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>About Penfield</source>
        <translation>Über Penfield</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Penfield %1&lt;/h3&gt;&lt;p&gt;A visual explorer for the circuits and features inside neural networks.&lt;/p&gt;&lt;p&gt;Licence: GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Penfield %1&lt;/h3&gt;&lt;p&gt;Ein visueller Explorer für die Schaltkreise und Features in neuronalen Netzen.&lt;/p&gt;&lt;p&gt;Lizenz: GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>System Information</source>
        <translation>Systeminformationen</translation>
    </message>
    <message>
        <source>The engine is still being loaded.</source>
        <translation>Die Engine wird noch geladen.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Verify Installation…</source>
        <translation>&amp;Installation prüfen …</translation>
    </message>
    <message>
        <source>Heat&amp;map</source>
        <translation>Heat&amp;map</translation>
    </message>
    <message>
        <source>Logit &amp;Lens</source>
        <translation>Logit Len&amp;s</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <translation>A&amp;ttention</translation>
    </message>
    <message>
        <source>&amp;Patching</source>
        <translation>&amp;Patching</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>&amp;Logit Lens</source>
        <translation>&amp;Logit Lens</translation>
    </message>
    <message>
        <source>Graph of &amp;Components…</source>
        <translation>Graph der &amp;Komponenten …</translation>
    </message>
    <message>
        <source>&amp;Test a Claim about the Selection</source>
        <translation>Behauptung über die Auswahl &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Check Every Touch against Units Like It</source>
        <translation>Jeden Eingriff gegen &amp;vergleichbare Einheiten prüfen</translation>
    </message>
    <message>
        <source>How &amp;Graphs Are Computed</source>
        <translation>Wie &amp;Graphen berechnet werden</translation>
    </message>
</context>
<context>
    <name>penfield::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>penfield::ModelPanel</name>
    <message>
        <source>Open Model…</source>
        <translation>Modell öffnen …</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy all as text</source>
        <translation>Alles als Text kopieren</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was geöffnet ist</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Es ist kein Modell geöffnet</translation>
    </message>
    <message>
        <source>Open a model&apos;s folder, or drop it here; what is known of it appears here.</source>
        <translation>Öffnen Sie den Ordner eines Modells oder ziehen Sie ihn hierher; was darüber bekannt ist, erscheint hier.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>This model has no dictionary open: its features cannot be seen.</source>
        <translation>Zu diesem Modell ist kein Dictionary geöffnet: Seine Features sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Open Dictionary…</source>
        <translation>Dictionary öffnen …</translation>
    </message>
    <message>
        <source>Feature database</source>
        <translation>Feature-Datenbank</translation>
    </message>
    <message>
        <source>No feature database is open: features are called by their layer and number.</source>
        <translation>Es ist keine Feature-Datenbank geöffnet: Features heißen nach Schicht und Nummer.</translation>
    </message>
    <message>
        <source>Open Feature Database…</source>
        <translation>Feature-Datenbank öffnen …</translation>
    </message>
    <message>
        <source>This database was made for another dictionary. Its labels may be wrong.</source>
        <translation>Diese Datenbank wurde für ein anderes Dictionary erstellt. Ihre Bezeichnungen können falsch sein.</translation>
    </message>
    <message>
        <source>Layers of the dictionary</source>
        <translation>Schichten des Dictionarys</translation>
    </message>
    <message>
        <source>This model has no dictionary open: its own MLP neurons take the place of features.</source>
        <translation>Zu diesem Modell ist kein Dictionary geöffnet: Die Neuronen seiner MLPs treten an die Stelle von Features.</translation>
    </message>
</context>
<context>
    <name>penfield::OpenFiles</name>
    <message>
        <source>Open Anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>A feature database belongs to a model. Open its model first, or drop both together.</source>
        <translation>Eine Feature-Datenbank gehört zu einem Modell. Öffnen Sie zuerst dessen Modell oder ziehen Sie beide zusammen hierher.</translation>
    </message>
    <message>
        <source>A dictionary belongs to a model. Open its model first, or drop both together.</source>
        <translation>Ein Dictionary gehört zu einem Modell. Öffnen Sie zuerst dessen Modell oder ziehen Sie beide zusammen hierher.</translation>
    </message>
</context>
<context>
    <name>penfield::OutputBars</name>
    <message>
        <source>Most probable next tokens</source>
        <translation>Wahrscheinlichste nächste Token</translation>
    </message>
    <message>
        <source>“%1” · token id %2</source>
        <translation>„%1“ · Token-ID %2</translation>
    </message>
    <message>
        <source>before: %1, p = %2</source>
        <translation>vorher: %1, p = %2</translation>
    </message>
    <message>
        <source>after: %1, p = %2</source>
        <translation>nachher: %1, p = %2</translation>
    </message>
    <message>
        <source>matched control: %1, p = %2</source>
        <translation>angepasste Kontrolle: %1, p = %2</translation>
    </message>
    <message>
        <source>place %1 → %2</source>
        <translation>Platz %1 → %2</translation>
    </message>
    <message>
        <source>Up and Down walk, P pins a token so that it stays in view.</source>
        <translation>Auf und Ab wandern, P heftet ein Token an, damit es sichtbar bleibt.</translation>
    </message>
    <message>
        <source>logit %1 → %2</source>
        <translation>Logit %1 → %2</translation>
    </message>
    <message>
        <source>Stop watching “%1”</source>
        <translation>„%1“ nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Watch “%1”</source>
        <translation>„%1“ beobachten</translation>
    </message>
</context>
<context>
    <name>penfield::OutputPanel</name>
    <message>
        <source>The result in words</source>
        <translation>Das Ergebnis in Worten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; the model&apos;s next tokens appear here.</source>
        <translation>Geben Sie oben einen Prompt ein und drücken Sie Enter; die nächsten Token des Modells erscheinen hier.</translation>
    </message>
    <message>
        <source>“%1” is watched already.</source>
        <translation>„%1“ wird schon beobachtet.</translation>
    </message>
    <message>
        <source>Without touches · %1</source>
        <translation>Ohne Eingriffe · %1</translation>
    </message>
</context>
<context>
    <name>penfield::PatchPanel</name>
    <message>
        <source>Activation patching</source>
        <translation>Activation Patching</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Ablate This Head</source>
        <translation>Diesen Head ablatieren</translation>
    </message>
    <message>
        <source>Type the Other Prompt</source>
        <translation>Anderen Prompt eingeben</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Noch kein Prompt</translation>
    </message>
    <message>
        <source>Type a prompt above and press Enter; then name another one that gives another answer.</source>
        <translation>Geben Sie oben einen Prompt ein und drücken Sie Enter; nennen Sie dann einen anderen mit einer anderen Antwort.</translation>
    </message>
    <message>
        <source>Nothing patched yet</source>
        <translation>Noch nichts gepatcht</translation>
    </message>
    <message>
        <source>Name a prompt of as many tokens that gives another answer. Each piece of the clean run is put into that one, and the picture shows how much of the clean answer comes back.</source>
        <translation>Nennen Sie einen Prompt mit ebenso vielen Token und einer anderen Antwort. Jedes Stück des sauberen Laufs wird in jenen eingesetzt; das Bild zeigt, wie viel der sauberen Antwort zurückkehrt.</translation>
    </message>
    <message>
        <source>Patching every cell</source>
        <translation>Jede Zelle wird gepatcht</translation>
    </message>
</context>
<context>
    <name>penfield::PatchToolbar</name>
    <message>
        <source>Corrupted prompt: as many tokens, another answer</source>
        <translation>Verfälschter Prompt: ebenso viele Token, eine andere Antwort</translation>
    </message>
    <message>
        <source>Corrupted prompt</source>
        <translation>Verfälschter Prompt</translation>
    </message>
    <message>
        <source>Pieces of the run above are put into the run of this prompt, one at a time.</source>
        <translation>Stücke des obigen Laufs werden einzeln in den Lauf dieses Prompts eingesetzt.</translation>
    </message>
    <message>
        <source>Residual stream</source>
        <translation>Residualstrom</translation>
    </message>
    <message>
        <source>Attention out</source>
        <translation>Attention-Ausgabe</translation>
    </message>
    <message>
        <source>MLP out</source>
        <translation>MLP-Ausgabe</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>What is patched</source>
        <translation>Was gepatcht wird</translation>
    </message>
    <message>
        <source>How the answer is measured</source>
        <translation>Wie die Antwort gemessen wird</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patchen</translation>
    </message>
    <message>
        <source>Patch every cell</source>
        <translation>Jede Zelle patchen</translation>
    </message>
</context>
<context>
    <name>penfield::PredictionBox</name>
    <message>
        <source>falls by</source>
        <translation>sinkt um</translation>
    </message>
    <message>
        <source>grows by</source>
        <translation>steigt um</translation>
    </message>
    <message>
        <source>Expected direction</source>
        <translation>Erwartete Richtung</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Expected size</source>
        <translation>Erwartete Größe</translation>
    </message>
    <message>
        <source>How sure you are of the direction</source>
        <translation>Wie sicher Sie sich der Richtung sind</translation>
    </message>
    <message>
        <source>I expect: the score</source>
        <translation>Ich erwarte: Der Score</translation>
    </message>
    <message>
        <source>I am this sure:</source>
        <translation>So sicher bin ich:</translation>
    </message>
</context>
<context>
    <name>penfield::PromptBar</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Example prompts</source>
        <translation>Beispiel-Prompts</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>Prompt ausführen</translation>
    </message>
    <message>
        <source>Run the prompt (Enter)</source>
        <translation>Prompt ausführen (Enter)</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Laufendes abbrechen</translation>
    </message>
    <message>
        <source>Cancel what is running (Esc)</source>
        <translation>Laufendes abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n second(s) left</source>
        <translation>
            <numerusform>%1, noch etwa %n Sekunde</numerusform>
            <numerusform>%1, noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited. Press Enter to run it.</source>
        <translation>Geändert. Enter führt ihn aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::PromptEdit</name>
    <message>
        <source>Type a prompt and press Enter</source>
        <translation>Prompt eingeben und Enter drücken</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Type token ids, for example 17 4 256, and press Enter: this model has no tokenizer</source>
        <translation>Tippen Sie Token-IDs, zum Beispiel 17 4 256, und drücken Sie Enter: Dieses Modell hat keinen Tokenizer</translation>
    </message>
</context>
<context>
    <name>penfield::RecentButton</name>
    <message>
        <source>%1
is not there any more.</source>
        <translation>%1
ist nicht mehr da.</translation>
    </message>
    <message>
        <source>not there any more: %1</source>
        <translation>nicht mehr da: %1</translation>
    </message>
</context>
<context>
    <name>penfield::RowDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>penfield::StartPage</name>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>A small model of our own with its features, their names and groups. Nothing is downloaded.</source>
        <translation>Ein kleines eigenes Modell mit seinen Features, deren Namen und Gruppen. Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen …</translation>
    </message>
    <message>
        <source>A folder on this computer with config.json and *.safetensors. Its dictionary and feature database are opened after it.</source>
        <translation>Ein Ordner auf diesem Rechner mit config.json und *.safetensors. Dictionary und Feature-Datenbank werden danach geöffnet.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Models that you open are listed here, each with its dictionary and its feature database.</source>
        <translation>Hier stehen die Modelle, die Sie öffnen, jeweils mit Dictionary und Feature-Datenbank.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>A visual explorer for the circuits and features inside neural networks.</source>
        <translation>Ein visueller Explorer für die Schaltkreise und Features in neuronalen Netzen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel the opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Cancel the opening (Esc)</source>
        <translation>Öffnen abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Or drop a model&apos;s folder on this window, alone or together with its dictionary and its feature database.</source>
        <translation>Oder ziehen Sie den Ordner eines Modells auf dieses Fenster, allein oder zusammen mit Dictionary und Feature-Datenbank.</translation>
    </message>
    <message>
        <source>What can be opened</source>
        <translation>Was geöffnet werden kann</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>GPT-2, GPT-NeoX and Pythia, Llama, Mistral, Qwen 2 and 3, Gemma 2 and 3, and models of TransformerLens: a folder with config.json, weights as *.safetensors, and tokenizer.json.</source>
        <translation>GPT-2, GPT-NeoX und Pythia, Llama, Mistral, Qwen 2 und 3, Gemma 2 und 3 sowie Modelle von TransformerLens: ein Ordner mit config.json, Gewichten als *.safetensors und tokenizer.json.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionaries</translation>
    </message>
    <message>
        <source>Transcoders, cross-layer transcoders and sparse autoencoders of circuit-tracer, SAELens, Gemma Scope, Gemma Scope 2 and sparsify: a folder, or a params.npz.</source>
        <translation>Transcoder, schichtübergreifende Transcoder und Sparse Autoencoder von circuit-tracer, SAELens, Gemma Scope, Gemma Scope 2 und sparsify: ein Ordner oder eine params.npz.</translation>
    </message>
    <message>
        <source>Feature databases</source>
        <translation>Feature-Datenbanken</translation>
    </message>
    <message>
        <source>Penfield&apos;s own, *.db: names, examples and groups of features.</source>
        <translation>Penfields eigene, *.db: Namen, Beispiele und Gruppen von Features.</translation>
    </message>
</context>
<context>
    <name>penfield::TargetMenu</name>
    <message>
        <source>What the graph explains: the likely answers together, one of them, or why one and not another.</source>
        <translation>Was der Graph erklärt: die wahrscheinlichen Antworten zusammen, eine davon oder warum die eine und nicht eine andere.</translation>
    </message>
    <message>
        <source>All likely answers</source>
        <translation>Alle wahrscheinlichen Antworten</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Why one and not another</source>
        <translation>Warum die eine und nicht eine andere</translation>
    </message>
    <message>
        <source>“%1” − “%2”</source>
        <translation>„%1“ − „%2“</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What the graph explains</source>
        <translation>Was der Graph erklärt</translation>
    </message>
</context>
<context>
    <name>penfield::TokenChips</name>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Token des Prompts</translation>
    </message>
    <message>
        <source>“%1” · position %2 · token id %3</source>
        <translation>„%1“ · Position %2 · Token-ID %3</translation>
    </message>
    <message>
        <source>Added before the text: the beginning of the sequence.</source>
        <translation>Vor den Text gesetzt: der Anfang der Sequenz.</translation>
    </message>
    <message>
        <source>This word is not in the model&apos;s vocabulary; the model reads the unknown token.</source>
        <translation>Dieses Wort ist nicht im Vokabular des Modells; das Modell liest das Token für Unbekanntes.</translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation>Aktivierung %1</translation>
    </message>
    <message>
        <source>The prompt&apos;s tokens appear here.</source>
        <translation>Die Token des Prompts erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>penfield::TokenFlow</name>
    <message>
        <source>“%1” · %2</source>
        <translation>„%1“ · %2</translation>
    </message>
</context>
<context>
    <name>penfield::TouchCheckView</name>
    <message>
        <source>Touch both</source>
        <translation>Bei beiden eingreifen</translation>
    </message>
    <message>
        <source>The touch beside units like it</source>
        <translation>Der Eingriff neben vergleichbaren Einheiten</translation>
    </message>
</context>
<context>
    <name>penfield::UnitActions</name>
    <message>
        <source>Ablate</source>
        <translation>Ablatieren</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Steer to activation</source>
        <translation>Auf Aktivierung steuern</translation>
    </message>
    <message>
        <source>Run a prompt first.</source>
        <translation>Führen Sie zuerst einen Prompt aus.</translation>
    </message>
    <message>
        <source>Nothing is read at the beginning of the sequence.</source>
        <translation>Am Anfang der Sequenz wird nichts gelesen.</translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation>Wählen Sie zuerst ein Token.</translation>
    </message>
    <message>
        <source>Take it away at this token</source>
        <translation>Die Einheit an diesem Token wegnehmen</translation>
    </message>
    <message>
        <source>Set this neuron to 0 at this token</source>
        <translation>Dieses Neuron an diesem Token auf 0 setzen</translation>
    </message>
    <message>
        <source>Set this feature to 0 at this token</source>
        <translation>Dieses Feature an diesem Token auf 0 setzen</translation>
    </message>
    <message>
        <source>Scale it at this token; × 1 is the intact value</source>
        <translation>Die Einheit an diesem Token skalieren; × 1 ist der intakte Wert</translation>
    </message>
    <message>
        <source>Set this neuron&apos;s activation at this token; the intact value is %1</source>
        <translation>Die Aktivierung dieses Neurons an diesem Token setzen; der intakte Wert ist %1</translation>
    </message>
    <message>
        <source>Set this feature&apos;s activation at this token; the intact value is %1</source>
        <translation>Die Aktivierung dieses Features an diesem Token setzen; der intakte Wert ist %1</translation>
    </message>
</context>
<context>
    <name>penfield::VerifyDialog</name>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Verify Installation</source>
        <translation>Installation prüfen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>Es wurde nichts verglichen</translation>
    </message>
    <message>
        <source>Small models and dictionaries that ship with Penfield are computed here, and compared with what the field&apos;s reference programs computed from them.</source>
        <translation>Kleine Modelle und Dictionaries, die mit Penfield geliefert werden, werden hier berechnet und mit dem verglichen, was die Referenzprogramme des Fachs daraus berechnet haben.</translation>
    </message>
    <message>
        <source>Comparing this installation with its references.</source>
        <translation>Diese Installation wird mit ihren Referenzen verglichen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>penfield::WatchBar</name>
    <message>
        <source>Logit difference: of this token</source>
        <translation>Logit-Differenz: von diesem Token</translation>
    </message>
    <message>
        <source>Logit difference: less this token</source>
        <translation>Logit-Differenz: abzüglich dieses Tokens</translation>
    </message>
    <message>
        <source>Watch a word…</source>
        <translation>Wort …</translation>
    </message>
    <message>
        <source>Watch a word</source>
        <translation>Wort beobachten</translation>
    </message>
    <message>
        <source>Its token stays in view, wherever it ranks</source>
        <translation>Sein Token bleibt sichtbar, wo immer es rangiert</translation>
    </message>
    <message>
        <source>Logit difference</source>
        <translation>Logit-Differenz</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
</context>
</TS>
