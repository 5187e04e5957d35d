#pragma once

#include <QString>

class QApplication;

namespace penfield {

/// Installs Qt's and Penfield's translations for `code` ("de", "zh", …; empty: the system's). Where Penfield has no
/// translation the source texts are shown, with English plurals.
void installLanguage(QApplication &application, const QString &code);

}  // namespace penfield
