// The scores that EAP-IG itself gives the edges of small models of five kinds (tests/reference/components_eap.py).

#include "backend/attribution/components.h"
#include "backend/model/model_folder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

constexpr double kTolerance = 1e-4;  // of the reader's largest score

QJsonObject golden(const QString &name)
{
    QFile file(PENFIELD_FIXTURES "/components/" + name + ".json");
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::vector<TokenId> ids(const QJsonValue &list)
{
    std::vector<TokenId> tokens;
    for (const QJsonValue &id : list.toArray())
        tokens.emplace_back(id.toInt());
    return tokens;
}

AttributionTarget difference(const QJsonObject &said)
{
    return {AttributionTarget::Kind::Difference, TokenId(said["token"].toInt()), TokenId(said["minus"].toInt())};
}

struct Opened {
    explicit Opened(const QJsonObject &said)
        : model(model::openModel(PENFIELD_SOURCE_DIR "/resources/selfcheck/models/" + said["model"].toString().toStdString(), job)),
          prompt(model.transformer.run(ids(said["prompt"]), job)), counterfactual(model.transformer.run(ids(said["counterfactual"]), job)),
          measure(model.transformer, difference(said), [](TokenId) { return std::string(); })
    {
    }

    JobContext job;
    model::OpenedModel model;
    model::Trace prompt, counterfactual;
    attribution::ComponentMeasure measure;
};

}  // namespace

class ComponentsGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheReferencesScore_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(PENFIELD_FIXTURES "/components").entryList({"*.json"});
        QVERIFY(names.size() >= 5);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name.chopped(5);
    }
    void isTheReferencesScore()
    {
        QFETCH(QString, name);
        const QJsonObject said = golden(name);
        Opened c(said);
        QVERIFY(std::abs(c.measure.value(c.prompt.resid_final) - said["measure"].toDouble()) < kTolerance);
        QVERIFY(std::abs(c.measure.value(c.counterfactual.resid_final) - said["counterfactual_measure"].toDouble()) < kTolerance);

        attribution::Products products(c.job);
        const ComponentOptions options{said["steps"].toInt(), PathRule::Left, {}};
        const at::Tensor scores =
            attribution::componentScores({c.model.transformer, c.prompt, c.counterfactual}, c.measure, options, products);
        const QJsonArray readers = said["scores"].toArray();
        QCOMPARE(scores.size(0), std::int64_t(readers.size()));
        const bool otherHeads = c.model.transformer.spec().post_norms;  // components.h: the reference takes them before that norm
        int edges = 0;
        for (int reader = 0; reader < readers.size(); ++reader) {
            const QJsonArray writers = readers[reader].toArray();
            QCOMPARE(scores.size(1), std::int64_t(writers.size()));
            double largest = 0;
            for (const QJsonValue &score : writers)
                largest = std::max(largest, std::abs(score.toDouble()));
            for (int writer = 0; writer < writers.size(); ++writer) {
                if (otherHeads && isHead(c.model.transformer.spec(), writer))
                    continue;
                const double ours = scores[reader][writer].item<double>(), theirs = writers[writer].toDouble();
                QVERIFY2(std::abs(ours - theirs) <= kTolerance * largest,
                         qPrintable(QString("reader %1, writer %2: %3 for %4").arg(reader).arg(writer).arg(ours).arg(theirs)));
                edges += theirs != 0;
            }
        }
        QVERIFY(edges > 15);
    }

private:
    static bool isHead(const model::ModelSpec &spec, int writer) { return writer > 0 && (writer - 1) % (spec.n_heads + 1) < spec.n_heads; }
};

QTEST_APPLESS_MAIN(ComponentsGoldenTest)
#include "components_golden_test.moc"
