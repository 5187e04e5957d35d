#pragma once
// What every panel is held to: names for the keyboard's and the screen reader's user, and room for longer languages.

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QTranslator>
#include <QWidget>

namespace penfield {

/// Widgets that take the keyboard's focus but have no accessible name; a button's is its text.
inline QStringList unnamedFocusable(const QWidget &root)
{
    QStringList unnamed;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool internal = widget->objectName().startsWith(QLatin1String("qt_")) || !widget->isVisibleTo(&root);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !button->text().isEmpty())
            continue;
        if (!internal && widget->focusPolicy() != Qt::NoFocus && widget->accessibleName().isEmpty())
            unnamed << QString::fromLatin1(widget->metaObject()->className());
    }
    return unnamed;
}

/// Buttons and one-line labels whose text is wider than they are.
inline QStringList clippedTexts(const QWidget &root)
{
    QStringList clipped;
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>())
        if (button->isVisibleTo(&root) && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            clipped << button->text();
    for (const QLabel *label : root.findChildren<QLabel *>())
        if (label->isVisibleTo(&root) && !label->text().isEmpty() && label->height() < label->heightForWidth(label->width()))
            clipped << label->text();
    return clipped;
}

/// "Translates" every string: German-like, half as long again; or Chinese-like, short and wide.
class PseudoTranslator : public QTranslator {
public:
    explicit PseudoTranslator(QString language) : m_language(std::move(language)) {}

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        if (m_language == QLatin1String("zh"))
            return text.replace(QRegularExpression(QStringLiteral("[A-Za-z]{2,}")), QStringLiteral("汉字"));  // %1 and %n stay
        return text + QStringLiteral(" überlang").repeated(1 + text.size() / 18);
    }

private:
    QString m_language;
};

/// English with real plurals for the few sentences a test speaks of; everything else stays as it is.
class EnglishPlurals : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (n < 0 || !text.contains(QLatin1String("(s)")))
            return {};
        return text.replace(QLatin1String("(s)"), n == 1 ? QString() : QStringLiteral("s"));
    }
};

}  // namespace penfield
