#include "app/gui/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace penfield {

void installLanguage(QApplication &application, const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, "_", folder))
            application.installTranslator(translator);
        else
            delete translator;
    };
    install("qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install("penfield", ":/i18n");
}

}  // namespace penfield
