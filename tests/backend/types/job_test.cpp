#include "backend/types/job.h"

#include "backend/types/error.h"

#include <QtTest>

#include <vector>

using namespace penfield;

class JobTest : public QObject {
    Q_OBJECT

    std::vector<Progress> m_reports;
    JobContext reportingJob(std::stop_token stop = {})
    {
        return JobContext(std::move(stop), [this](const Progress &p) { m_reports.push_back(p); });
    }

private Q_SLOTS:
    void init() { m_reports.clear(); }

    void aJobWithoutOwnerRuns()
    {
        JobContext job;
        job.checkpoint();
        job.progress("Working", 1, 2);
        QVERIFY(m_reports.empty());
    }

    void checkpointThrowsOnceTheOwnerAskedToStop()
    {
        std::stop_source owner;
        const JobContext job = reportingJob(owner.get_token());
        job.checkpoint();
        owner.request_stop();
        QVERIFY_EXCEPTION_THROWN(job.checkpoint(), Cancelled);
    }

    void progressIsACheckpointToo()
    {
        std::stop_source owner;
        JobContext job = reportingJob(owner.get_token());
        owner.request_stop();
        QVERIFY_EXCEPTION_THROWN(job.progress("Working", 1, 2), Cancelled);
        QVERIFY(m_reports.empty());
    }

    void aMillionStepsAreAThousandReports()
    {
        JobContext job = reportingJob();
        for (int i = 0; i <= 1'000'000; ++i)
            job.progress("Working", i, 1'000'000);
        QVERIFY2(m_reports.size() > 500 && m_reports.size() <= 1001, qPrintable(QString::number(m_reports.size())));
        QCOMPARE(m_reports.front().fraction, 0.0);
        QCOMPARE(m_reports.back().fraction, 1.0);
    }

    void theEndIsAlwaysReported()
    {
        JobContext job = reportingJob();
        job.progress("Working", 9999.5, 10000);
        job.progress("Working", 10000, 10000);
        QCOMPARE(m_reports.back().fraction, 1.0);
    }

    void aNewPhaseStartsAnew()
    {
        JobContext job = reportingJob();
        job.progress("Reading", 1, 1);
        job.progress("Converting", 0, 1);
        QCOMPARE(m_reports.size(), std::size_t{2});
        QCOMPARE(m_reports[1].phase, std::string("Converting"));
        QCOMPARE(m_reports[1].fraction, 0.0);
        QVERIFY(m_reports[1].secondsRemaining < 0);
    }

    void fractionsStayBetweenZeroAndOne()
    {
        JobContext job = reportingJob();
        job.progress("Working", 5, 0);
        job.progress("Overdoing", 5, 2);
        job.progress("Before the start", -1, 2);
        QCOMPARE(m_reports[0].fraction, 0.0);
        QCOMPARE(m_reports[1].fraction, 1.0);
        QCOMPARE(m_reports[2].fraction, 0.0);
    }
};

QTEST_APPLESS_MAIN(JobTest)
#include "job_test.moc"
