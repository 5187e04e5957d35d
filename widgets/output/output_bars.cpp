#include "widgets/output/output_bars.h"

#include "widgets/common/numbers.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include <cmath>

namespace penfield {

OutputBars::OutputBars(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Most probable next tokens"));
    setAccessibleDescription(tr("Up and Down walk, P pins a token so that it stays in view."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void OutputBars::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void OutputBars::setTable(const OutputTable &table)
{
    const bool sameHeight = outputPainter().rowsHeight(table) == outputPainter().rowsHeight(m_table);
    m_table = table;
    if (m_hovered >= static_cast<int>(table.rows().size()))
        m_hovered = -1;
    if (m_chosen >= static_cast<int>(table.rows().size()))
        m_chosen = -1;
    if (!sameHeight)
        updateGeometry();
    update();
}

void OutputBars::setChosen(int row)
{
    m_chosen = row;
    if (row >= 0)
        setAccessibleDescription(describe(m_table.rows()[static_cast<std::size_t>(row)]));
    update();
}

QRect OutputBars::rowRect(int row) const
{
    return outputPainter().rowRect(m_table, row, width()).toRect();
}

QSize OutputBars::sizeHint() const
{
    return {360, static_cast<int>(std::ceil(outputPainter().rowsHeight(m_table)))};
}

QSize OutputBars::minimumSizeHint() const
{
    return {static_cast<int>(outputPainter().minimumWidth()), sizeHint().height()};
}

QString OutputBars::describe(const OutputRow &row) const
{
    QStringList lines{tr("“%1” · token id %2").arg(row.text).arg(row.token.value)};
    const auto line = [&](const QString &text, const std::optional<double> &value) {
        if (value)
            lines << text.arg(percentText(*value), probabilityText(*value));
    };
    line(tr("before: %1, p = %2"), row.before);
    line(tr("after: %1, p = %2"), row.after);
    line(tr("matched control: %1, p = %2"), row.control);
    if (row.rankBefore >= 0 && row.rankAfter >= 0)
        lines << tr("place %1 → %2").arg(row.rankBefore + 1).arg(row.rankAfter + 1);
    if (row.logitBefore && row.logitAfter)
        lines << tr("logit %1 → %2").arg(logitText(*row.logitBefore), logitText(*row.logitAfter));
    return lines.join(QLatin1Char('\n'));
}

void OutputBars::choose(int row)
{
    setChosen(row);
    Q_EMIT rowChosen(row);
}

bool OutputBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int row = outputPainter().rowAt(m_table, help->pos().y()); row >= 0)
        QToolTip::showText(help->globalPos(), describe(m_table.rows()[static_cast<std::size_t>(row)]), this, rowRect(row));
    else
        QToolTip::hideText();
    return true;
}

void OutputBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.base);
    outputPainter().paintRows(painter, rect(), m_table, m_chosen, m_hovered);
}

void OutputBars::mousePressEvent(QMouseEvent *event)
{
    const int row = outputPainter().rowAt(m_table, event->position().y());
    const bool onPin = row >= 0 && outputPainter().pinRect(m_table, row, width()).contains(event->position());
    if (event->button() == Qt::LeftButton && onPin)
        Q_EMIT pinToggled(row);
    else if (event->button() == Qt::LeftButton && row >= 0)
        choose(row);
    else
        QWidget::mousePressEvent(event);
}

void OutputBars::mouseMoveEvent(QMouseEvent *event)
{
    const int row = outputPainter().rowAt(m_table, event->position().y());
    if (row == m_hovered)
        return;
    m_hovered = row;
    update();
}

void OutputBars::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void OutputBars::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_table.rows().size()) - 1;
    if (last >= 0 && event->key() == Qt::Key_Down)
        choose(std::min(last, m_chosen + 1));
    else if (last >= 0 && event->key() == Qt::Key_Up)
        choose(std::max(0, m_chosen - 1));
    else if (m_chosen >= 0 && event->key() == Qt::Key_P && event->modifiers() == Qt::NoModifier)
        Q_EMIT pinToggled(m_chosen);
    else
        QWidget::keyPressEvent(event);
}

void OutputBars::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? m_chosen : outputPainter().rowAt(m_table, event->y());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row >= 0) {
        const OutputRow &shown = m_table.rows()[static_cast<std::size_t>(row)];
        menu->addAction((shown.watched ? tr("Stop watching “%1”") : tr("Watch “%1”")).arg(shown.text), this,
                        [this, row] { Q_EMIT pinToggled(row); });
        menu->addSeparator();
    }
    if (parentWidget())
        for (QWidget *panel = parentWidget(); panel; panel = panel->parentWidget())
            menu->addActions(panel->actions());
    menu->popup(byKey ? mapToGlobal(rowRect(std::max(0, row)).center()) : event->globalPos());
}

}  // namespace penfield
