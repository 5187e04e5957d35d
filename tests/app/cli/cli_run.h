#pragma once
// Runs the real penfield-cli on the demo, and keeps what it said.

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace penfield::test {

struct CliRun {
    int exitCode = -1;
    QString output;  ///< standard output
    QString errors;  ///< standard error

    bool failedWithASentence() const;  ///< status 1, nothing on standard output, one line that ends like a sentence
    const QJsonObject json() const;    ///< empty when the output is not one JSON object
};

/// `program` is PENFIELD_CLI, `demo` the folder that the program takes its defaults from.
CliRun runCli(const QString &program, const QString &demo, const QStringList &arguments, const QMap<QString, QString> &environment = {});

}  // namespace penfield::test

/// What went wrong, when a run is not as expected.
#define QVERIFY_RUN(condition, run)                                                                                                        \
    QVERIFY2(condition, qPrintable(QString("exit %1\n%2\n%3").arg((run).exitCode).arg((run).output.left(600), (run).errors)))
