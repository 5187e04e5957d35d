#include "tests/gallery/text_fit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace penfield::gallery {

namespace {

QString nameOf(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()), text);
}

QString tooNarrow(const QWidget &widget, const QString &text, int needed, int there)
{
    return QStringLiteral("%1 needs %2 px and has %3").arg(nameOf(widget, text)).arg(needed).arg(there);
}

int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

void checkLabel(const QLabel &label, QStringList &found)
{
    if (label.text().isEmpty())
        return;
    if (label.wordWrap()) {
        if (label.heightForWidth(label.width()) > label.height())
            found << QStringLiteral("%1 needs %2 px of height and has %3").arg(nameOf(label, label.text())).arg(label.heightForWidth(label.width())).arg(label.height());
    } else if (label.sizeHint().width() > label.width()) {
        found << tooNarrow(label, label.text(), label.sizeHint().width(), label.width());
    }
}

void checkButton(const QAbstractButton &button, QStringList &found)
{
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const int needed = widthOf(button, button.text()) + (button.text().isEmpty() ? 0 : icon);
    const bool showsText = button.property("toolButtonStyle").toInt() != Qt::ToolButtonIconOnly || button.icon().isNull()
                           || !button.inherits("QToolButton");
    if (showsText && needed > button.width())
        found << tooNarrow(button, button.text(), needed, button.width());
}

void checkCombo(const QComboBox &combo, QStringList &found)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const int there = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
    for (int i = 0; i < combo.count(); ++i)
        if (widthOf(combo, combo.itemText(i)) > there)
            found << tooNarrow(combo, combo.itemText(i), widthOf(combo, combo.itemText(i)), there);
}

void checkTabs(const QTabBar &bar, QStringList &found)
{
    for (int i = 0; i < bar.count(); ++i)
        if (bar.isTabVisible(i) && widthOf(bar, bar.tabText(i)) > bar.tabRect(i).width())
            found << tooNarrow(bar, bar.tabText(i), widthOf(bar, bar.tabText(i)), bar.tabRect(i).width());
}

void checkPlaceholder(const QLineEdit &edit, QStringList &found)
{
    constexpr int frame = 12;  // the style's margins on both sides
    const int needed = widthOf(edit, edit.placeholderText()) + frame;
    if (!edit.placeholderText().isEmpty() && edit.text().isEmpty() && needed > edit.width())
        found << tooNarrow(edit, edit.placeholderText(), needed, edit.width());
}

/// Qt parks a dock that is behind another one's tab, and the tabs of hidden docks, outside the window.
bool isParked(const QWidget &widget)
{
    for (const QWidget *w = &widget; w && w->parentWidget() && !w->isWindow(); w = w->parentWidget())
        if (qobject_cast<const QMainWindow *>(w->parentWidget()) && !w->parentWidget()->rect().contains(w->geometry())
            && (qobject_cast<const QTabBar *>(w) || !w->parentWidget()->rect().intersects(w->geometry())))
            return true;
    return false;
}

/// In a scroll area, things may reach out of what is seen.
bool isScrolled(const QWidget &widget)
{
    const auto *area = widget.parentWidget() ? qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()->parentWidget()) : nullptr;
    return area && area->viewport() == widget.parentWidget();
}

void checkExtent(const QWidget &widget, QStringList &found)
{
    const QString name = nameOf(widget, widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName());
    if (widget.width() <= 0 || widget.height() <= 0)
        found << QStringLiteral("%1 has no extent").arg(name);
    else if (!widget.isWindow() && !isScrolled(widget) && !widget.parentWidget()->rect().contains(widget.geometry()))
        found << QStringLiteral("%1 sticks out of its parent").arg(name);
}

/// A page that cannot be scrolled sideways must be as wide as what is seen of it.
void checkPage(const QScrollArea &area, QStringList &found)
{
    if (area.widget() && area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area.widget()->width() > area.viewport()->width())
        found << tooNarrow(*area.widget(), area.widget()->objectName(), area.widget()->width(), area.viewport()->width());
}

bool isOfQt(const QWidget &widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QSplitterHandle *>(&widget);
}

}  // namespace

QStringList misfits(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || isOfQt(*widget) || isParked(*widget))
            continue;
        checkExtent(*widget, found);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(*label, found);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(*button, found);
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            checkCombo(*combo, found);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            checkTabs(*tabs, found);
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            checkPlaceholder(*edit, found);
        else if (const auto *area = qobject_cast<const QScrollArea *>(widget))
            checkPage(*area, found);
    }
    return found;
}

}  // namespace penfield::gallery
