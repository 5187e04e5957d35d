<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
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
        <source>Draw a view into a file without a window: graph, heatmap, inspector, output or window.</source>
        <translation>Eine Ansicht ohne Fenster in eine Datei zeichnen: graph, heatmap, inspector, output oder window.</translation>
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
        <source>Nothing is touched. Use --ablate, --set, --scale, --add or --ablate-group.</source>
        <translation>Es gibt keinen Eingriff. Verwenden Sie --ablate, --set, --scale, --add oder --ablate-group.</translation>
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
        <source>The value for feature %1 of layer %2 is not a finite number. Type another one.</source>
        <translation>Der Wert für Feature %1 der Schicht %2 ist keine endliche Zahl. Tippen Sie einen anderen.</translation>
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
        <source>There is no view called &quot;%1&quot;. The views are graph, heatmap, output, inspector and window.</source>
        <translation>Es gibt keine Ansicht namens „%1“. Die Ansichten sind graph, heatmap, output, inspector und window.</translation>
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
        <source>Layer %1 · feature %2 · at %3</source>
        <translation>Schicht %1 · Feature %2 · bei %3</translation>
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
        <source>What the dictionary of layer %1 does not explain at %2: the difference between the layer&apos;s true output and the sum of its features. It takes part in the graph, but it cannot be touched.</source>
        <translation>Was das Dictionary der Schicht %1 bei %2 nicht erklärt: der Unterschied zwischen der wahren Ausgabe der Schicht und der Summe ihrer Features. Es gehört zum Graphen, lässt aber keinen Eingriff zu.</translation>
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
    <name>penfield::FeatureActions</name>
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
        <source>Features are not read at the beginning of the sequence.</source>
        <translation>Am Anfang der Sequenz werden keine Features gelesen.</translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation>Wählen Sie zuerst ein Token.</translation>
    </message>
    <message>
        <source>Set this feature to 0 at this token</source>
        <translation>Dieses Feature an diesem Token auf 0 setzen</translation>
    </message>
    <message>
        <source>Set this feature&apos;s activation at this token; the intact value is %1</source>
        <translation>Die Aktivierung dieses Features an diesem Token setzen; der intakte Wert ist %1</translation>
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
        <source>Click a feature in the graph, a cell of the heatmap or a token of the answer; what is known of it appears here.</source>
        <translation>Klicken Sie auf ein Feature im Graphen, eine Zelle der Heatmap oder ein Token der Antwort; was darüber bekannt ist, erscheint hier.</translation>
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
</context>
<context>
    <name>penfield::InterventionList</name>
    <message>
        <source>Touched units</source>
        <translation>Einheiten mit Eingriff</translation>
    </message>
    <message>
        <source>Space switches, Left and Right steer, Enter types a value, Delete removes.</source>
        <translation>Leertaste schaltet, Links und Rechts steuern, Enter tippt einen Wert, Entf entfernt.</translation>
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
        <source>%1 at %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>every token</source>
        <translation>jedes Token</translation>
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
        <source>Click a feature in the graph, then press A or Ablate.</source>
        <translation>Klicken Sie auf ein Feature im Graphen, dann A oder Ablatieren.</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Eingriffe</translation>
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
        <source>every token</source>
        <translation>jedes Token</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <translation>bei „%1“</translation>
    </message>
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
</TS>
