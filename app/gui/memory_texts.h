#pragma once
// What opening a model costs, in words.

#include "backend/types/model_info.h"

#include <QString>

namespace penfield {

/// The folder's name; a folder that is only called "model" is named by the one around it.
QString shortModelName(const QString &folder);

/// "Opening gemma-2-2b"
QString openingText(const QString &folder);

/// "Opening gemma-2-2b: 2.6 B parameters, needs 10.5 GB of memory, 18.0 GB free"
QString openingText(const QString &folder, const ModelPreview &preview);

/// A sentence with both numbers.
QString tooLargeText(const QString &folder, const ModelPreview &preview);

}  // namespace penfield
