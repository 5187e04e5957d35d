#include "tests/gallery/language_scope.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace penfield::gallery {

LanguageScope::LanguageScope(const QString &code)
{
    const QLocale locale(code);
    QLocale::setDefault(locale);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    m_found = m_own.load(locale, QStringLiteral("penfield"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    if (m_found)
        QCoreApplication::installTranslator(&m_own);
}

LanguageScope::~LanguageScope()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(m_former);
}

}  // namespace penfield::gallery
