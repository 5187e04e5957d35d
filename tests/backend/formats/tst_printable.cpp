#include "backend/formats/printable.h"
#include "backend/formats/utf8.h"

#include <QtTest>

using namespace penfield::formats;

class PrintableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinaryNamesStayAsTheyAre()
    {
        QCOMPARE(printable("gpt_neox.layers.0.mlp"), std::string("gpt_neox.layers.0.mlp"));
        QCOMPARE(printable("größe 中国 👍🏽"), std::string("größe 中国 👍🏽"));
    }

    void whatCouldPlayTricksIsSpelledOut()
    {
        QCOMPARE(printable(std::string_view("a\0b\n\x1b", 5)), std::string("a\\x00b\\x0a\\x1b"));
        QCOMPARE(printable("\xff"), std::string("\\xff"));
        QCOMPARE(printable("\u202eevil"), std::string("\\xe2\\x80\\xaeevil"));
    }

    void longNamesAreCut()
    {
        QCOMPARE(printable(std::string(1000, 'x'), 10), std::string("xxxxxxxxxx…"));
        QCOMPARE(printable(std::string(10, 'x'), 10), std::string(10, 'x'));
    }

    void everyCharacterIsReadBack()
    {
        for (char32_t code = 0; code <= 0x10FFFF; ++code) {
            if (code >= 0xD800 && code < 0xE000)
                continue;
            const QByteArray text = QString().append(QChar::fromUcs4(code)).toUtf8();
            const Utf8Character c = utf8At({text.constData(), static_cast<std::size_t>(text.size())}, 0);
            if (c.codePoint != code || c.length != text.size())
                QFAIL(qPrintable(QString::number(code, 16)));
        }
    }

    void brokenUtf8IsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("at");
        QTest::newRow("a lone continuation") << QByteArray("ab\x80") << 2;
        QTest::newRow("a cut character") << QByteArray("ab\xE4\xB8") << 2;
        QTest::newRow("an overlong slash") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("an overlong three") << QByteArray("\xE0\x80\xAF") << 0;
        QTest::newRow("an overlong four") << QByteArray("\xF0\x80\x80\xAF") << 0;
        QTest::newRow("a surrogate") << QByteArray("x\xED\xA0\x80") << 1;
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("a wrong continuation") << QByteArray("\xC3(") << 0;
        QTest::newRow("nothing wrong") << QByteArray("größe") << -1;
    }

    void brokenUtf8IsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, at);
        const std::size_t found = firstInvalidUtf8({text.constData(), static_cast<std::size_t>(text.size())});
        QCOMPARE(found == std::string_view::npos ? -1 : static_cast<int>(found), at);
    }
};

QTEST_APPLESS_MAIN(PrintableTest)
#include "tst_printable.moc"
