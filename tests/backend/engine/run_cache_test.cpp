#include "backend/engine/run_cache.h"

#include <ATen/ops/zeros.h>

#include <QTest>

using namespace penfield;

namespace {

/// A run of a prompt, with a trace that holds `floats` numbers.
std::shared_ptr<const engine::CachedRun> runOf(const std::string &text, std::int64_t floats = 1)
{
    auto summary = std::make_shared<TraceSummary>();
    summary->prompt.text = text;
    auto run = std::make_shared<engine::CachedRun>();
    run->trace.resid_final = at::zeros({floats});
    run->summary = summary;
    return run;
}

}  // namespace

class RunCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leastRecentlyUsedGoesFirst()
    {
        engine::RunCache cache(2, 1 << 20);
        cache.put(runOf("a"));
        cache.put(runOf("b"));
        QVERIFY(cache.find("a"));
        cache.put(runOf("c"));
        QVERIFY(!cache.find("b"));
        QVERIFY(cache.find("a") && cache.find("c"));
    }

    void bytesAreBounded()
    {
        engine::RunCache cache(10, 1000);
        cache.put(runOf("a", 100));
        cache.put(runOf("b", 100));
        QCOMPARE(cache.bytes(), std::int64_t(800));
        cache.put(runOf("c", 100));
        QCOMPARE(cache.size(), std::size_t(2));
        QVERIFY(!cache.find("a"));
        QVERIFY(cache.bytes() <= 1000);
    }

    void newestStaysEvenWhenItIsTooLarge()
    {
        engine::RunCache cache(10, 1000);
        cache.put(runOf("a", 10));
        cache.put(runOf("huge", 5000));
        QCOMPARE(cache.size(), std::size_t(1));
        QVERIFY(cache.find("huge"));
    }

    void clearedCacheHoldsNothing()
    {
        engine::RunCache cache(10, 1000);
        cache.put(runOf("a"));
        cache.clear();
        QVERIFY(!cache.find("a"));
        QCOMPARE(cache.bytes(), std::int64_t(0));
    }
};

QTEST_APPLESS_MAIN(RunCacheTest)
#include "run_cache_test.moc"
