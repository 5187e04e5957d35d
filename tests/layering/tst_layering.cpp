// The arrows of the house, read off the include lines: which room may see which.

#include <QtTest>

#include <QDirIterator>
#include <QRegularExpression>

namespace {

struct Include {
    QString file;  // relative to the root
    QString what;  // as written between the quotes or brackets
    bool system;   // <…>
};

const QDir root(PENFIELD_SOURCE_DIR);

QStringList sourcesBelow(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << root.relativeFilePath(it.next());
    }
    files.sort();
    return files;
}

QList<Include> includesOf(const QString &file)
{
    static const QRegularExpression line("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]");
    QFile f(root.filePath(file));
    if (!f.open(QIODevice::ReadOnly))
        return {};
    QList<Include> found;
    for (const QByteArray &raw : f.readAll().split('\n')) {
        const auto m = line.match(QString::fromUtf8(raw));
        if (m.hasMatch())
            found << Include{file, m.captured(2), m.captured(1) == "<"};
    }
    return found;
}

QList<Include> includesBelow(const QStringList &folders)
{
    QList<Include> all;
    for (const QString &file : sourcesBelow(folders))
        all << includesOf(file);
    return all;
}

bool isTorch(const Include &i)
{
    return i.system && (i.what.startsWith("ATen/") || i.what.startsWith("torch/") || i.what.startsWith("c10/"));
}

bool isQt(const Include &i)
{
    static const QRegularExpression qt("^(Qt[A-Z]|Q[A-Z]|qcustomplot)");
    return i.system && qt.match(i.what).hasMatch();
}

QString listed(const QList<Include> &bad)
{
    QStringList lines;
    for (const Include &i : bad)
        lines << i.file + " includes " + i.what;
    return lines.join("\n");
}

template <class Predicate>
QList<Include> those(const QList<Include> &all, Predicate wanted)
{
    QList<Include> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result), wanted);
    return result;
}

}  // namespace

class LayeringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsSomethingToScan() { QVERIFY(sourcesBelow({"backend", "widgets", "app"}).size() > 50); }

    void windowNeverSeesTorch()
    {
        const auto bad = those(includesBelow({"widgets", "app/gui", "app/figure", "backend/service", "backend/types"}), isTorch);
        QVERIFY2(bad.isEmpty(), qPrintable(listed(bad)));
    }

    void backendNeverSeesQtOutsideService()
    {
        const auto bad = those(includesBelow({"backend", "app/cli"}),
                               [](const Include &i) { return isQt(i) && !i.file.startsWith("backend/service/"); });
        QVERIFY2(bad.isEmpty(), qPrintable(listed(bad)));
    }

    void nobodyIncludesTheWholeOfTorch()
    {
        const auto bad = those(includesBelow({"backend", "app", "tests"}), [](const Include &i) {
            return !i.file.startsWith("tests/layering/") && i.system && (i.what == "torch/torch.h" || i.what == "torch/script.h");
        });
        QVERIFY2(bad.isEmpty(), qPrintable(listed(bad)));
    }

    void onlyPlotsSeesQCustomPlot()
    {
        const auto bad = those(includesBelow({"widgets", "app", "tests"}), [](const Include &i) {
            return i.what.contains("qcustomplot") && !i.file.startsWith("widgets/plots/");
        });
        QVERIFY2(bad.isEmpty(), qPrintable(listed(bad)));
    }

    void includesAreRelativeToTheRoot()
    {
        const auto bad = those(includesBelow({"backend", "widgets", "app"}), [](const Include &i) {
            return !i.system && !i.what.endsWith(".moc") && !QFile::exists(root.filePath(i.what));
        });
        QVERIFY2(bad.isEmpty(), qPrintable(listed(bad)));
    }

    void arrowsPointOneWay_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QStringList>("mayInclude");
        const auto row = [](const char *room, QStringList allowed) { QTest::newRow(room) << QString(room) << (allowed << room); };
        row("backend/types", {});
        row("backend/statistics", {"backend/types"});
        row("backend/graph", {"backend/types"});
        row("backend/formats", {"backend/types"});
        row("backend/graph_files", {"backend/types", "backend/graph", "backend/formats", "backend/store"});
        row("backend/claims", {"backend/types", "backend/statistics", "backend/graph", "backend/formats", "backend/store"});
        row("backend/tokenizer", {"backend/types", "backend/formats"});
        row("backend/store", {"backend/types", "backend/formats"});
        row("backend/model", {"backend/types", "backend/formats"});
        row("backend/dictionary", {"backend/types", "backend/formats", "backend/model"});
        row("backend/attribution", {"backend/types", "backend/graph", "backend/model", "backend/dictionary"});
        row("backend/intervention", {"backend/types", "backend/model", "backend/dictionary"});
        row("backend/evidence", {"backend/types", "backend/statistics", "backend/claims", "backend/graph", "backend/model", "backend/dictionary",
                                 "backend/attribution", "backend/intervention"});
        row("backend/engine/loader", {"backend/types"});
        row("backend/engine", {"backend/types", "backend/graph", "backend/formats", "backend/tokenizer", "backend/model", "backend/dictionary",
                               "backend/attribution", "backend/intervention", "backend/evidence"});
        row("backend/training", {"backend/types", "backend/formats", "backend/store", "backend/claims"});
        row("backend/service", {"backend/types", "backend/store", "backend/graph", "backend/graph_files"});
        row("widgets", {"backend/types", "backend/graph", "backend/claims"});
        row("app/figure", {"backend/types", "backend/graph", "widgets"});
        row("app/cli", {"backend/types", "backend/graph", "backend/graph_files", "backend/formats", "backend/store", "backend/engine/loader", "backend/training", "backend/claims"});
        row("app/gui", {"backend/types", "backend/graph", "backend/graph_files", "backend/formats", "backend/claims", "backend/service", "backend/engine/loader", "widgets", "app/figure"});
    }

    void arrowsPointOneWay()
    {
        QFETCH(QString, room);
        QFETCH(QStringList, mayInclude);
        const auto bad = those(includesBelow({room}), [&](const Include &i) {
            if (i.system || i.what.endsWith(".moc"))
                return false;
            return std::none_of(mayInclude.begin(), mayInclude.end(), [&](const QString &a) { return i.what.startsWith(a + "/"); });
        });
        QVERIFY2(bad.isEmpty(), qPrintable(listed(bad)));
    }

    void noRoomHasASingleton()
    {
        static const QRegularExpression singleton("\\bstatic\\s+\\w[\\w:<>]*\\s*[&*]\\s*instance\\s*\\(");
        for (const QString &file : sourcesBelow({"backend", "widgets", "app"})) {
            QFile f(root.filePath(file));
            QVERIFY(f.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(f.readAll());
            QVERIFY2(!singleton.match(text).hasMatch(), qPrintable(file));
            QVERIFY2(!text.contains("processEvents"), qPrintable(file));
        }
    }

    void filesStaySmall()
    {
        for (const QString &file : sourcesBelow({"backend", "widgets", "app"})) {
            QFile f(root.filePath(file));
            QVERIFY(f.open(QIODevice::ReadOnly));
            const auto lines = f.readAll().count('\n');
            QVERIFY2(lines <= 500, qPrintable(QStringLiteral("%1 has %2 lines").arg(file).arg(lines)));
        }
    }
};

QTEST_APPLESS_MAIN(LayeringTest)
#include "tst_layering.moc"
