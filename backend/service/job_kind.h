#pragma once

#include <QObject>

namespace penfield {
Q_NAMESPACE

/// What the backend service can be asked.
enum class JobKind { OpenModel, OpenDictionary, Trace, Attribute, Intervene, Control };
Q_ENUM_NS(JobKind)

}  // namespace penfield
