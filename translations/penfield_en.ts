<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%1 and %n more unit(s)</source>
        <translation>
            <numerusform>%1 and %n more unit</numerusform>
            <numerusform>%1 and %n more units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatmapPanel</name>
    <message numerus="yes">
        <source>%1 of %n feature(s)</source>
        <translation>
            <numerusform>%1 of %n feature</numerusform>
            <numerusform>%1 of %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n neuron(s)</source>
        <translation>
            <numerusform>%1 of %n neuron</numerusform>
            <numerusform>%1 of %n neurons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation>
            <numerusform>%n neuron</numerusform>
            <numerusform>%n neurons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message numerus="yes">
        <source>%1 · %n feature(s), %2 active here</source>
        <translation>
            <numerusform>%1 · %n feature, %2 active here</numerusform>
            <numerusform>%1 · %n features, %2 active here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message numerus="yes">
        <source>%n unit(s) touched</source>
        <translation>
            <numerusform>%n unit touched</numerusform>
            <numerusform>%n units touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not in the model&apos;s vocabulary: %1. The model reads the unknown token there.</source>
        <translation>
            <numerusform>%n word not in the model&apos;s vocabulary: %1. The model reads the unknown token there.</numerusform>
            <numerusform>%n words not in the model&apos;s vocabulary: %1. The model reads the unknown token there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n edge</numerusform>
            <numerusform>%n edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active feature(s)</source>
        <translation>
            <numerusform>%n active feature</numerusform>
            <numerusform>%n active features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active neuron(s)</source>
        <translation>
            <numerusform>%n active neuron</numerusform>
            <numerusform>%n active neurons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation>
            <numerusform>%n neuron</numerusform>
            <numerusform>%n neurons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n tokens; its first, “%2”, is watched.</source>
        <translation>
            <numerusform>“%1” is %n token; its first, “%2”, is watched.</numerusform>
            <numerusform>“%1” is %n tokens; its first, “%2”, is watched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchCheckView</name>
    <message numerus="yes">
        <source>Cannot tell whether this is special: only %n unit(s) here are like it.</source>
        <translation>
            <numerusform>Cannot tell whether this is special: only %n unit here is like it.</numerusform>
            <numerusform>Cannot tell whether this is special: only %n units here are like it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It does more than any of %n unit(s) like it.</source>
        <translation>
            <numerusform>It does more than the %n unit like it.</numerusform>
            <numerusform>It does more than any of %n units like it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s) like it do as much.</source>
        <translation>
            <numerusform>%1 of %n unit like it does as much.</numerusform>
            <numerusform>%1 of %n units like it do as much.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message numerus="yes">
        <source>This installation computes what the references compute: all %n comparison(s) agree.</source>
        <translation>
            <numerusform>This installation computes what the references compute: the %n comparison agrees.</numerusform>
            <numerusform>This installation computes what the references compute: all %n comparisons agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n comparison(s) do not agree. Send this table to whoever maintains Penfield.</source>
        <translation>
            <numerusform>%1 of %n comparison does not agree. Send this table to whoever maintains Penfield.</numerusform>
            <numerusform>%1 of %n comparisons do not agree. Send this table to whoever maintains Penfield.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::ClaimEditor</name>
    <message numerus="yes">
        <source>%1: %n pair(s)</source>
        <translation>
            <numerusform>%1: %n pair</numerusform>
            <numerusform>%1: %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::ContinuationPanel</name>
    <message numerus="yes">
        <source>The touches change nothing in these %n token(s).</source>
        <translation>
            <numerusform>The touches change nothing in this %n token.</numerusform>
            <numerusform>The touches change nothing in these %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They part at token %1; %n token(s) of the touched side differ.</source>
        <translation>
            <numerusform>They part at token %1; %n token of the touched side differs.</numerusform>
            <numerusform>They part at token %1; %n tokens of the touched side differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::EdgeList</name>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n edge</numerusform>
            <numerusform>%n edges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::EvidenceDesk</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::ExampleList</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::FamilyEditor</name>
    <message numerus="yes">
        <source>%n pair(s) from</source>
        <translation>
            <numerusform>%n pair from</numerusform>
            <numerusform>%n pairs from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s); half of them are set aside.</source>
        <translation>
            <numerusform>%n template; half of it is set aside.</numerusform>
            <numerusform>%n templates; half of them are set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::HistogramPlot</name>
    <message numerus="yes">
        <source>%n activation(s) from %1 to %2.</source>
        <translation>
            <numerusform>%n activation from %1 to %2.</numerusform>
            <numerusform>%n activations from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::InterventionModel</name>
    <message numerus="yes">
        <source>Touch %1 (%n unit(s))</source>
        <translation>
            <numerusform>Touch %1 (%n unit)</numerusform>
            <numerusform>Touch %1 (%n units)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n touch(es)</source>
        <translation>
            <numerusform>Remove %n touch</numerusform>
            <numerusform>Remove %n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::InterventionsPanel</name>
    <message numerus="yes">
        <source>%1 of %n on</source>
        <translation>
            <numerusform>%1 of %n on</numerusform>
            <numerusform>%1 of %n on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penfield::PromptBar</name>
    <message numerus="yes">
        <source>%1, about %n second(s) left</source>
        <translation>
            <numerusform>%1, about %n second left</numerusform>
            <numerusform>%1, about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
</TS>
