#include "backend/service/failure.h"

#include "backend/types/error.h"

#include <QCoreApplication>
#include <QTranslator>
#include <QtTest>

#include <new>
#include <stdexcept>

using namespace penfield;

namespace {

/// Knows two sentences in German.
class German : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QByteArray(context) != "Error")
            return {};
        if (QByteArray(source) == "%1 of %2 bytes are there.")
            return "Von %2 Bytes sind %1 da.";
        return QByteArray(source) == "Attributing" ? QString("Zuschreiben …") : QString();
    }
};

}  // namespace

class FailureTest : public QObject {
    Q_OBJECT

    static QString told(std::exception_ptr error) { return translated(describe(error)); }

private Q_SLOTS:
    void aSentenceIsToldWithItsArguments()
    {
        QCOMPARE(told(std::make_exception_ptr(Error(PENFIELD_SENTENCE("%1 of %2 bytes are there."), {"3", "5"}))),
                 QString("3 of 5 bytes are there."));
    }

    void aTranslationMayUseTheArgumentsInAnotherOrder()
    {
        German german;
        QCoreApplication::installTranslator(&german);
        QCOMPARE(told(std::make_exception_ptr(Error(PENFIELD_SENTENCE("%1 of %2 bytes are there."), {"3", "5"}))),
                 QString("Von 5 Bytes sind 3 da."));
        QCOMPARE(translated(std::string("Attributing")), QString("Zuschreiben …"));
        QCoreApplication::removeTranslator(&german);
    }

    void argumentsMayBeOfAnyKind()
    {
        QCOMPARE(told(std::make_exception_ptr(Error(PENFIELD_SENTENCE("The file %1 is empty."), {"/tmp/%2 Köln.db"}))),
                 QString("The file /tmp/%2 Köln.db is empty."));
    }

    void aBacktraceIsNotTold()
    {
        const QString text = told(std::make_exception_ptr(
            std::runtime_error("mat1 and mat2 shapes cannot be multiplied\nException raised from addmm\nframe #0: …")));
        QVERIFY(text.contains("mat1 and mat2 shapes cannot be multiplied"));
        QVERIFY(!text.contains("frame") && !text.contains('\n'));
    }

    void lackOfMemoryIsTold() { QVERIFY(told(std::make_exception_ptr(std::bad_alloc())).contains("not enough memory")); }

    void anythingElseIsToldToo() { QVERIFY(!told(std::make_exception_ptr(42)).isEmpty()); }
};

QTEST_GUILESS_MAIN(FailureTest)
#include "failure_test.moc"
