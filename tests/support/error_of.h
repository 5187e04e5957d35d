#pragma once
// What an error says, for tests that compare sentences.

#include "backend/types/error.h"

#include <QString>

namespace penfield {

/// The sentence `work` fails with; empty when it does not fail.
template <class Work>
QString errorOf(const Work &work)
{
    try {
        work();
    } catch (const Error &error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

}  // namespace penfield
