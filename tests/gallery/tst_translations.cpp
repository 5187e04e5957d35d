// Every string a person sees is there in every language, says the same, and is found at run time.

#include "backend/service/failure.h"
#include "tests/gallery/language_scope.h"
#include "tests/gallery/translation_file.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace penfield;
using namespace penfield::gallery;

class TestTranslations : public QObject {
    Q_OBJECT

    static QString fileOf(const QString &language)
    {
        return QStringLiteral(PENFIELD_SOURCE_DIR "/translations/penfield_%1.ts").arg(language);
    }

    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool ok = process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!ok)
            qWarning("%s: %s", qPrintable(program), process.readAll().constData());
        return ok;
    }

    static QStringList found(const QString &text, const QString &pattern)
    {
        QStringList all;
        for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
            all << matches.next().captured();
        all.sort();
        return all;
    }

    static void addLanguages(const QStringList &languages)
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }

    /// The first few, as lines.
    static QByteArray listed(const QStringList &strings) { return strings.mid(0, 20).join('\n').toUtf8(); }

private Q_SLOTS:
    void everyStringOfTheSourceIsTranslated_data() { addLanguages({"en", "de", "zh"}); }
    void everyStringOfTheSourceIsTranslated()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString sentences = folder.filePath("sentences.cpp"), fresh = folder.filePath("penfield_" + language + ".ts");
        QVERIFY(QFile::copy(fileOf(language), fresh));
        QVERIFY(run(PENFIELD_SENTENCES, {PENFIELD_SOURCE_DIR, sentences}));
        QStringList arguments{"-silent", "-locations", "none", "-I", PENFIELD_SOURCE_DIR};
        for (const char *room : {"/widgets", "/app/gui", "/app/figure"})
            arguments << QString(PENFIELD_SOURCE_DIR) + room;
        arguments << sentences;
        if (language == "en")
            arguments << "-pluralonly";
        QVERIFY(run(PENFIELD_LUPDATE, arguments << "-ts" << fresh));

        QStringList missing;
        for (const Message &message : readTranslationFile(fresh))
            if (!message.isFinished || message.translations.contains(QString()))
                missing << message.context + ": " + message.source;
        QVERIFY2(missing.isEmpty(), "Build the target update_translations and translate:\n" + listed(missing));
        QCOMPARE(readTranslationFile(fresh).size(), readTranslationFile(fileOf(language)).size());
    }

    void lupdateOverlooksNothing()
    {
        QSet<QString> known;
        for (const Message &message : readTranslationFile(fileOf("de")))
            known.insert(message.source);
        QVERIFY(known.size() > 300);
        QStringList overlooked;
        for (const char *room : {"/widgets", "/app/gui", "/app/figure"})
            for (QDirIterator files(QString(PENFIELD_SOURCE_DIR) + room, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
                for (const QString &literal : translatableLiterals(files.next()))
                    if (!known.contains(literal))
                        overlooked << files.fileName() + ": " + literal;
        QVERIFY2(overlooked.isEmpty(), listed(overlooked));
    }

    void placeholdersAndMnemonicsAreKept_data() { addLanguages({"en", "de", "zh"}); }
    void placeholdersAndMnemonicsAreKept()
    {
        QFETCH(QString, language);
        const auto messages = readTranslationFile(fileOf(language));
        QVERIFY(!messages.empty());
        QStringList different;
        for (const Message &message : messages)
            for (const QString &translation : message.translations)
                for (const char *pattern : {"%(?:[1-9]|n)", "</?\\w+>"})
                    if (found(translation, pattern) != found(message.source, pattern))
                        different << message.source + " → " + translation;
        for (const Message &message : messages)
            for (const QString &translation : message.translations)
                if (found(translation, "&\\S").size() != found(message.source, "&\\S").size())
                    different << message.source + " → " + translation;
        QVERIFY2(different.isEmpty(), listed(different));
    }

    void filtersOfFileDialogsKeepTheirPatterns_data() { addLanguages({"de", "zh"}); }
    void filtersOfFileDialogsKeepTheirPatterns()
    {
        QFETCH(QString, language);
        for (const Message &message : readTranslationFile(fileOf(language)))
            if (message.source.contains(";;"))
                QCOMPARE(found(message.translations.front(), "\\*\\.\\w+|;;"), found(message.source, "\\*\\.\\w+|;;"));
    }

    void everyPluralFormIsThere()
    {
        const QList<std::pair<QString, int>> forms{{"en", 2}, {"de", 2}, {"zh", 1}};
        for (const auto &[language, count] : forms) {
            int plurals = 0;
            for (const Message &message : readTranslationFile(fileOf(language))) {
                if (!message.isPlural)
                    continue;
                ++plurals;
                QVERIFY2(message.translations.size() == count && !message.translations.contains(QString()), qPrintable(language + ": " + message.source));
            }
            QVERIFY(plurals > 10);
        }
    }

    void englishCountsProperly()
    {
        LanguageScope english("en");
        QVERIFY(english.isComplete());
        QCOMPARE(QCoreApplication::translate("penfield::PromptBar", "%n token(s)", nullptr, 1), QStringLiteral("1 token"));
        QCOMPARE(QCoreApplication::translate("penfield::PromptBar", "%n token(s)", nullptr, 9), QStringLiteral("9 tokens"));
    }

    void errorsAreToldInTheUsersLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("de") << "de" << QStringLiteral("Die Datei weights.bin ist leer. Laden oder kopieren Sie sie erneut.");
        QTest::newRow("zh") << "zh" << QStringLiteral("文件 weights.bin 为空。请重新下载或复制。");
        QTest::newRow("en") << "en" << QStringLiteral("The file weights.bin is empty. Download or copy it again.");
    }
    void errorsAreToldInTheUsersLanguage()
    {
        QFETCH(QString, language);
        LanguageScope scope(language);
        QVERIFY(scope.isComplete());
        QTEST(translated(Failure{"The file %1 is empty. Download or copy it again.", {"weights.bin"}}), "expected");
    }

    void theLanguageEndsWithItsScope()
    {
        {
            LanguageScope german("de");
            QCOMPARE(QCoreApplication::translate("penfield::MainWindow", "Interventions"), QStringLiteral("Eingriffe"));
        }
        QCOMPARE(QCoreApplication::translate("penfield::MainWindow", "Interventions"), QStringLiteral("Interventions"));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
