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
    const auto install = [&](const QLocale &words, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        const bool found = translator->load(words, name, "_", folder);
        if (found)
            application.installTranslator(translator);
        else
            delete translator;
        return found;
    };
    install(locale, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(locale, "penfield", ":/i18n"))
        install(QLocale(QLocale::English), "penfield", ":/i18n");  // the plurals of the source texts
}

}  // namespace penfield
