#include "app/gui/status_texts.h"

#include <QLocale>
#include <QtTest>

using namespace penfield;

class StatusTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aTouchTellsItsPrice()
    {
        Outcome outcome;
        outcome.milliseconds = 9.4;
        outcome.resumedAtLayer = LayerIndex(3);
        outcome.resumedAtPosition = TokenPosition(7);
        outcome.interventions.resize(4);
        const QString text = touchCostText(outcome);
        for (const char *part : {"9.4 ms", "layer 3", "position 7", "4"})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void nothingRecomputedIsSaid()
    {
        QVERIFY(touchCostText(Outcome{}).contains("nothing to recompute"));
    }

    void aGraphTellsItsSizeAndScores()
    {
        AttributionGraph graph;
        graph.nodes.resize(3);
        graph.nodes[0].key.kind = NodeKind::Token;
        graph.source = {0, 1};
        graph.replacementScore = 0.712;
        graph.completenessScore = 0.9;
        graph.milliseconds = 47;
        const QString text = graphCostText(graph);
        for (const char *part : {"47 ms", "0.71", "0.90", "2 "})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void aGraphOfComponentsTellsWhatItIsComparedWith()
    {
        AttributionGraph graph;
        graph.nodes.resize(2);
        graph.nodes[0].key.kind = NodeKind::Input;
        graph.nodes[1].key.kind = NodeKind::Logit;
        graph.components.emplace().counterfactual.text = "to Chicago";
        const QString text = graphCostText(graph);
        QVERIFY2(text.contains("1 component") && text.contains("to Chicago") && !text.contains("replacement"), qPrintable(text));
    }

    void differentWidthsAreARange()
    {
        ModelInfo model;
        model.name = "demo";
        model.n_layers = 4;
        DictionaryInfo dictionary;
        dictionary.featuresPerLayer = {768, 1024};
        QVERIFY(sourceText(model, dictionary).contains("768–1024"));
        dictionary.featuresPerLayer = {768, 768};
        QVERIFY(!sourceText(model, dictionary).contains("–"));
    }

    void aFolderThatIsOnlyCalledModelIsNamedByTheOneAroundIt()
    {
        ModelInfo model;
        model.name = "model";
        model.path = "/somewhere/demo/model";
        QVERIFY(sourceText(model, {}).startsWith("demo "));
        model.name = "pythia-70m";
        model.path = "/somewhere/pythia-70m";
        QVERIFY(sourceText(model, {}).startsWith("pythia-70m "));
    }

    void aSlowBlasIsWarnedOf()
    {
        EngineInfo info;
        info.gflopPerSecond = 2;
        QVERIFY(engineText(info).contains("libopenblas0-pthread"));
        info.gflopPerSecond = 60;
        QVERIFY(!engineText(info).contains("libopenblas0-pthread"));
    }
};

QTEST_APPLESS_MAIN(StatusTextsTest)
#include "tst_status_texts.moc"
