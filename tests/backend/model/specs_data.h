#pragma once
// The rows of tests that run on every kind of model.

#include "tests/backend/model/random_model.h"

#include <QTest>

namespace penfield::test {

inline model::ModelSpec specNamed(const QString &name)
{
    if (name == "parallel")
        return parallelSpec();
    if (name == "gated")
        return gatedSpec();
    if (name == "sandwich")
        return sandwichSpec();
    if (name == "learned")
        return learnedSpec();
    return name == "bare" ? bareSpec() : serialSpec();
}

inline void addSpecRows()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"serial", "parallel", "gated", "sandwich", "learned", "bare"})
        QTest::newRow(kind) << QString(kind);
}

}  // namespace penfield::test
