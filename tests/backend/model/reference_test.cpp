// Every family and option against the package it comes from: resources/selfcheck/models.

#include "backend/model/model_folder.h"
#include "backend/model/reference_check.h"
#include "backend/model/reference_file.h"

#include <QSet>
#include <QTest>

using namespace penfield;

namespace {
const std::string goldens = PENFIELD_SOURCE_DIR "/resources/selfcheck/models";
}

class ReferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<QString>("folder");
        for (const std::string &folder : model::ReferenceFile::foldersBelow(goldens))
            QTest::newRow(model::folderName(folder).c_str()) << QString::fromStdString(folder);
    }
    void agrees()
    {
        QFETCH(QString, folder);
        JobContext job;
        const model::ReferenceCheck check = model::checkReference(folder.toStdString(), at::kCPU, job);
        QVERIFY(check.tolerance > 0);
        QVERIFY2(check.passed(), qPrintable(QString("logits %1, residuals %2, patterns %3; at most %4")
                                                .arg(check.logits).arg(check.residuals).arg(check.patterns).arg(check.tolerance)));
    }

    void everyFamilyIsThere()
    {
        QSet<QString> families;
        for (const std::string &folder : model::ReferenceFile::foldersBelow(goldens))
            families.insert(QString::fromStdString(model::previewModel(folder).family));
        for (const char *family : {"gpt2", "gpt_neox", "llama", "mistral", "qwen2", "qwen3", "gemma", "gemma2", "gemma3_text", "gemma3",
                                   "transformer_lens"})
            QVERIFY2(families.contains(family), family);
    }
};

QTEST_APPLESS_MAIN(ReferenceTest)
#include "reference_test.moc"
