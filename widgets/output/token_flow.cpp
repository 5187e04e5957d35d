#include "widgets/output/token_flow.h"

#include "widgets/common/numbers.h"
#include "widgets/common/oklab.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace penfield {

TokenFlow::TokenFlow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TokenFlow::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void TokenFlow::setMarkColour(const QColor &colour)
{
    m_mark = colour;
    update();
}

void TokenFlow::setTokens(const std::vector<GeneratedToken> &tokens, const std::vector<bool> &marked)
{
    m_tokens = tokens;
    m_marked = marked;
    QString text;
    for (const GeneratedToken &token : tokens)
        text += QString::fromStdString(token.text);
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

/// A line's end is seen as what it is.
QString TokenFlow::shown(const GeneratedToken &token) const
{
    return QString::fromStdString(token.text).replace(QLatin1Char('\n'), QChar(0x23CE)).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

std::vector<QRect> TokenFlow::boxes(int width) const
{
    std::vector<QRect> places;
    const int line = fontMetrics().height() + 4;
    int x = 0, y = 0;
    for (const GeneratedToken &token : m_tokens) {
        const int advance = std::max(2, fontMetrics().horizontalAdvance(shown(token)));
        if (x > 0 && x + advance > width) {
            x = 0;
            y += line;
        }
        places.emplace_back(x, y, advance, line);
        x += advance;
        if (token.text.find('\n') != std::string::npos) {
            x = 0;
            y += line;
        }
    }
    return places;
}

int TokenFlow::heightForWidth(int width) const
{
    const auto places = boxes(width);
    return places.empty() ? fontMetrics().height() + 4 : places.back().bottom() + 1;
}

QSize TokenFlow::sizeHint() const
{
    return {320, heightForWidth(320)};
}

QSize TokenFlow::minimumSizeHint() const
{
    return {80, fontMetrics().height() + 4};
}

int TokenFlow::tokenAt(QPoint point) const
{
    const auto places = boxes(width());
    const auto found = std::find_if(places.begin(), places.end(), [point](const QRect &place) { return place.contains(point); });
    return found == places.end() ? -1 : static_cast<int>(found - places.begin());
}

void TokenFlow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto places = boxes(width());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool marked = i < m_marked.size() && m_marked[i];
        if (marked) {
            painter.fillRect(places[i].adjusted(0, 1, 0, -1), mixed(m_theme.base, m_mark, 0.22));
            painter.fillRect(QRect(places[i].left(), places[i].bottom() - 2, places[i].width(), 2), m_mark);
        }
        painter.setPen(m_theme.text);
        painter.drawText(places[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown(m_tokens[i]));
    }
}

bool TokenFlow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int token = tokenAt(help->pos());
    if (token < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           tr("“%1” · %2")
                               .arg(shown(m_tokens[static_cast<std::size_t>(token)]).trimmed(),
                                    percentText(m_tokens[static_cast<std::size_t>(token)].probability)),
                           this);
    return true;
}

}  // namespace penfield
