// Every malformed file there is, one row each: opening it ends in a sentence that names the file and says what is wrong with it.

#include "tests/backend/formats/memory_limit.h"
#include "tests/malformed/malformed_file.h"
#include "tests/support/error_of.h"

#include <QtTest>

#include <set>

using namespace penfield;

class MalformedFilesTest : public QObject {
    Q_OBJECT

    const std::vector<MalformedFile> m_all = allMalformedFiles();

private Q_SLOTS:
    void isRefused_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < m_all.size(); ++i)
            QTest::newRow(qPrintable(m_all[i].reader + ": " + m_all[i].defect)) << static_cast<int>(i);
    }

    void isRefused()
    {
        QFETCH(int, number);
        const MalformedFile &malformed = m_all[static_cast<std::size_t>(number)];
        const formats::FileMaker maker;
        const std::string path = write(malformed, maker);
        const MemoryLimit limit(sizeOf(malformed) + (64 << 20));
        const QString said = errorOf([&] { openAs(malformed.reader, path); });
        QVERIFY2(said.contains(malformed.words), qPrintable("said: " + said));
        QVERIFY2(said.contains(QString::fromStdString(maker.folder())), qPrintable("said: " + said));
    }

    void eachHasANameOfItsOwn()
    {
        std::set<QString> names;
        for (const MalformedFile &malformed : m_all)
            QVERIFY2(names.insert(malformed.reader + ": " + malformed.defect).second, qPrintable(malformed.defect));
    }

    void theWordsAreOfTheDefect()
    {
        for (const MalformedFile &malformed : m_all)
            for (auto it = malformed.files.begin(); it != malformed.files.end(); ++it)
                QVERIFY2(malformed.words != it.key(), qPrintable(malformed.reader + ": " + malformed.defect));
    }
};

QTEST_APPLESS_MAIN(MalformedFilesTest)
#include "malformed_files_test.moc"
