#pragma once

#include <QString>

class QApplication;

namespace penfield {

/// Installs Qt's and Penfield's translations for `code` ("de", "zh", …; empty: the system's). English needs none.
void installLanguage(QApplication &application, const QString &code);

}  // namespace penfield
