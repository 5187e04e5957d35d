// Safetensors files cut off, and names that sentences quote. What else can be wrong: tests/malformed/safetensors.cpp.

#include "backend/formats/safetensors.h"

#include "tests/backend/formats/safetensors_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

class SafetensorsBadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void truncationIsAlwaysSeen()
    {
        const QByteArray whole = entry("\"U8\"", "[8]", "[0,8]");
        QVERIFY(errorOf([&] { SafetensorsFile::parse(bytesOf(whole), "whole"); }).isEmpty());
        for (int length = 1; length < whole.size(); ++length) {
            const QByteArray part = whole.first(length);
            const QString said = errorOf([&] { SafetensorsFile::parse(bytesOf(part), "part"); });
            QVERIFY2(said.contains("part"), qPrintable(QStringLiteral("accepted at %1 bytes").arg(length)));
        }
    }

    void namesAreNeverPathsNorRawInSentences()
    {
        const QByteArray evil = "../../etc/passwd\\u0000\\u001b[31m\\u202e";
        const QByteArray file = safetensors("{\"" + evil + "\":{\"dtype\":\"F9\",\"shape\":[],\"data_offsets\":[0,1]}}", "x");
        const QString said = errorOf([&] { SafetensorsFile::parse(bytesOf(file), "evil"); });
        QVERIFY2(said.contains("../../etc/passwd\\x00\\x1b[31m\\xe2\\x80\\xae"), qPrintable(said));
    }

    void aLongNameIsCutInTheSentence()
    {
        const QByteArray file = safetensors("{\"" + QByteArray(65536, 'n') + "\":1}", "");
        QVERIFY(errorOf([&] { SafetensorsFile::parse(bytesOf(file), "long"); }).size() < 400);
    }
};

QTEST_APPLESS_MAIN(SafetensorsBadTest)
#include "tst_safetensors_bad.moc"
