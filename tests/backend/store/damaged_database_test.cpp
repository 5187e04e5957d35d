// SQLite notices few changed bytes by itself. Whatever happens to the file, a reader gets what was written or a sentence.

#include "backend/store/feature_database.h"
#include "tests/backend/store/sample_database.h"
#include "tests/support/error_of.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace penfield;

class DamagedDatabaseTest : public QObject {
    Q_OBJECT

    static constexpr int kFeatures = 40;
    QTemporaryDir m_folder;
    QByteArray m_whole;
    std::string m_dump;

    /// True when reading the damaged bytes tells the truth or an Error.
    bool isHonest(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath("damaged.db");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        std::string dump = m_dump;
        errorOf([&] { dump = dumpOf(FeatureDatabase::open(path.toStdString()), kFeatures); });
        return dump == m_dump;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath("whole.db");
        writeSampleDatabase(path.toStdString(), kFeatures);
        m_dump = dumpOf(FeatureDatabase::open(path.toStdString()), kFeatures);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_whole = file.readAll();
    }

    void anyFlippedBitIsNoticed()
    {
        std::mt19937 random(20);
        for (int i = 0; i < 1000; ++i) {
            QByteArray bytes = m_whole;
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            const unsigned bit = random() % 8;
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
            QVERIFY2(isHonest(bytes), qPrintable(QString("byte %1, bit %2").arg(at).arg(bit)));
        }
    }

    void anyZeroedSectorIsNoticed()
    {
        constexpr qsizetype sector = 512;
        for (qsizetype at = 0; at < m_whole.size(); at += sector) {
            QByteArray bytes = m_whole;
            std::fill_n(bytes.begin() + at, std::min(sector, bytes.size() - at), '\0');
            QVERIFY2(isHonest(bytes), qPrintable(QString("sector at %1").arg(at)));
        }
    }

    void anyCutIsNoticed()
    {
        for (qsizetype length = 0; length < m_whole.size(); length += 997)
            QVERIFY2(isHonest(m_whole.left(length)), qPrintable(QString("cut at %1").arg(length)));
    }

    void swappedPagesAreNoticed()
    {
        constexpr qsizetype page = 4096;
        const qsizetype pages = m_whole.size() / page;
        for (qsizetype a = 1; a + 1 < pages; ++a) {
            QByteArray bytes = m_whole;
            std::swap_ranges(bytes.begin() + a * page, bytes.begin() + (a + 1) * page, bytes.begin() + (a + 1) * page);
            QVERIFY2(isHonest(bytes), qPrintable(QString("pages %1 and %2").arg(a).arg(a + 1)));
        }
    }
};

QTEST_APPLESS_MAIN(DamagedDatabaseTest)
#include "damaged_database_test.moc"
