#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace penfield::gallery {

/// The program speaks `code` while this lives.
class LanguageScope {
public:
    explicit LanguageScope(const QString &code);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

    bool isComplete() const { return m_found; }  ///< there is a translation of our own

private:
    QLocale m_former;
    QTranslator m_qt, m_own;
    bool m_found = false;
};

}  // namespace penfield::gallery
