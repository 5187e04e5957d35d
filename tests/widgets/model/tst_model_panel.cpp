#include "widgets/model/model_panel.h"

#include "widgets/common/elided_label.h"
#include "widgets/model/layer_table_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

using namespace penfield;

namespace {

ModelInfo gemma()
{
    ModelInfo model;
    model.name = "gemma-2-2b";
    model.path = "/models/gemma-2-2b";
    model.family = "gemma2";
    model.parameters = 2'614'341'888;
    model.bytesInMemory = 10'457'367'552;
    model.bytesMapped = 2'000'000'000;
    model.device = "cuda:0";
    model.facts = {{"normalisation", "RMSNorm before and after"}};
    model.files = {{"weights", "/models/gemma-2-2b/model-00001-of-00002.safetensors", 4'988'025'760}};
    model.notes = {{"%1 is missing; prompts are token ids.", {"tokenizer.json"}}};
    return model;
}

DictionaryInfo transcoders()
{
    DictionaryInfo dictionary;
    dictionary.name = "gemma-scope";
    dictionary.format = "Gemma Scope";
    dictionary.layers = {{0, 16384, 2304, 2304, "/d/0"}, {5, 16384, 2304, 2304, "/d/5"}};
    return dictionary;
}

}  // namespace

class ModelPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ModelPanel> m_panel;

    bool shows(const QString &text) const
    {
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            if (label->text() == text && label->isVisible())
                return true;
        for (const ElidedLabel *label : m_panel->findChildren<ElidedLabel *>())
            if (label->text() == text && label->isVisible())
                return true;
        return false;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *b : m_panel->findChildren<QPushButton *>())
            if (b->text() == text && b->isVisible())
                return b;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<ModelPanel>();
        m_panel->resize(420, 800);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void withoutAModelItOffersToOpenOne()
    {
        QSignalSpy asked(m_panel.get(), &ModelPanel::openModelRequested);
        QTest::mouseClick(button("Open Model…"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(m_panel->text().isEmpty());
    }

    void aModelAloneOffersADictionaryAndADatabase()
    {
        m_panel->setOpen(gemma(), std::nullopt, std::nullopt);
        QSignalSpy dictionary(m_panel.get(), &ModelPanel::openDictionaryRequested), database(m_panel.get(), &ModelPanel::openDatabaseRequested);
        QTest::mouseClick(button("Open Dictionary…"), Qt::LeftButton);
        QTest::mouseClick(button("Open Feature Database…"), Qt::LeftButton);
        QCOMPARE(dictionary.size(), 1);
        QCOMPARE(database.size(), 1);
    }

    void itTellsSpecificationMemoryFilesAndNotes()
    {
        m_panel->setOpen(gemma(), std::nullopt, std::nullopt);
        QVERIFY(shows("normalisation"));
        QVERIFY(shows("RMSNorm before and after"));
        QVERIFY(shows("10.5\u00a0GB"));
        QVERIFY(shows("8.5\u00a0GB"));
        QVERIFY(shows("cuda:0"));
        QVERIFY(shows("/models/gemma-2-2b/model-00001-of-00002.safetensors"));
        QVERIFY(shows("tokenizer.json is missing; prompts are token ids."));
    }

    void theEnginesWordsAreTranslated()
    {
        class Dutch : public QTranslator {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                static const QMap<QByteArray, QString> words{{"normalisation", "normalisatie"},
                                                             {"%1 is missing; prompts are token ids.", "Zonder %1 zijn het nummers."}};
                return QByteArray(context) == "Error" ? words.value(source) : QString();
            }
        } dutch;
        QCoreApplication::installTranslator(&dutch);
        m_panel->setOpen(gemma(), std::nullopt, std::nullopt);
        QCoreApplication::removeTranslator(&dutch);
        QVERIFY(shows("normalisatie"));
        QVERIFY(shows("Zonder tokenizer.json zijn het nummers."));
    }

    void layersTellWhatTheyLeaveUnexplained()
    {
        m_panel->setOpen(gemma(), transcoders(), std::nullopt);
        QAbstractItemModelTester tester(m_panel->layers(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto cell = [&](int row, int column, int role = Qt::DisplayRole) { return m_panel->layers()->index(row, column).data(role); };
        QCOMPARE(m_panel->layers()->rowCount(), 2);
        QCOMPARE(cell(1, LayerTableModel::Layer).toString(), QString("5"));
        QCOMPARE(cell(0, LayerTableModel::Unexplained).toString(), QString(QChar(0x2013)));
        m_panel->setUnexplained({0.12, 0, 0, 0, 0, 0.97});
        QCOMPARE(cell(0, LayerTableModel::Unexplained).toString(), QString("12.0\u00a0%"));
        QVERIFY(cell(0, LayerTableModel::Unexplained, Qt::DecorationRole).isNull());
        QVERIFY(!cell(1, LayerTableModel::Unexplained, Qt::DecorationRole).isNull());
        QVERIFY(cell(1, LayerTableModel::Unexplained, Qt::ToolTipRole).toString().contains("hook"));
        m_panel->setUnexplained({});
        QCOMPARE(cell(1, LayerTableModel::Unexplained).toString(), QString(QChar(0x2013)));
    }

    void aDatabaseOfAnotherDictionaryIsWarnedOf()
    {
        m_panel->setOpen(gemma(), transcoders(), OpenDatabase{"/f.db", 12, {{"made_by", "penfield"}}, true});
        QVERIFY(shows("/f.db"));
        QVERIFY(shows("penfield"));
        QVERIFY(shows("This database was made for another dictionary. Its labels may be wrong."));
    }

    void allOfItCanBeCopied()
    {
        m_panel->setOpen(gemma(), transcoders(), OpenDatabase{"/f.db", 12, {}, false});
        m_panel->setUnexplained({0.12, 0, 0, 0, 0, 0.97});
        m_panel->setFocus();
        QTest::keyClick(m_panel.get(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = m_panel->text();
        for (const char *part :
             {"gemma-2-2b", "RMSNorm", "model-00001-of-00002", "Gemma Scope", "16,384", "97.0", "/f.db", "tokenizer.json is missing"})
            QVERIFY2(copied.contains(part), part);
    }

    void aClosedModelIsForgotten()
    {
        m_panel->setOpen(gemma(), transcoders(), std::nullopt);
        m_panel->setOpen(std::nullopt, std::nullopt, std::nullopt);
        QVERIFY(m_panel->text().isEmpty());
        QVERIFY(shows("No model is open"));
    }

    void aNarrowPanelIsNotScrolledSideways()
    {
        ModelInfo model = gemma();
        model.hash = "sampled-0123456789abcdef0123456789abcdef";
        m_panel->setOpen(model, transcoders(), std::nullopt);
        m_panel->resize(280, 600);
        m_panel->grab();  // lays out
        QCOMPARE(m_panel->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
    }
};

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    ModelPanelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_model_panel.moc"
