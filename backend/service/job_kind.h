#pragma once

#include <QObject>

namespace penfield {
Q_NAMESPACE

/// What the backend service can be asked.
enum class JobKind {
    PreviewModel,
    UseDevice,
    OpenModel,
    OpenDictionary,
    CloseModel,
    Trace,
    Attribute,
    Intervene,
    Control,
    CheckTouch,
    SelfCheck,
    AttentionOverview,
    AttentionLayer,
    LogitLens,
    FindToken,
    TestClaim,
    Sweep,
    Patch,
    Generate,
};
Q_ENUM_NS(JobKind)

}  // namespace penfield
