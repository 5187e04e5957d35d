#include "tests/app/cli/cli_run.h"

#include <QJsonDocument>
#include <QProcess>

namespace penfield::test {

bool CliRun::failedWithASentence() const
{
    const QString line = errors.trimmed();
    return exitCode == 1 && output.isEmpty() && !line.contains('\n') && line.size() > 20 && line.endsWith('.');
}

const QJsonObject CliRun::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(output.toUtf8(), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

CliRun runCli(const QString &program, const QString &demo, const QStringList &arguments, const QMap<QString, QString> &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert("PENFIELD_DEMO", demo);
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    constexpr int kMinute = 60'000;
    if (!process.waitForFinished(kMinute) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace penfield::test
