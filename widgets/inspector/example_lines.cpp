#include "widgets/inspector/example_lines.h"

#include "widgets/common/numbers.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace penfield {

namespace {
constexpr int margin = 4;         // left and right of a line
constexpr int tokenPadding = 3;   // left and right of a token
constexpr int ellipsisWidth = 14;

QString shown(const std::string &token)
{
    QString text = QString::fromStdString(token);
    return text.replace('\n', u'⏎').replace('\t', u'→');
}
}  // namespace

ExampleLines::ExampleLines(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExampleLines::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void ExampleLines::setExamples(std::vector<FeatureExample> examples, float maximum)
{
    m_examples = std::move(examples);
    m_maximum = maximum;
    updateGeometry();
    update();
}

int ExampleLines::lineHeight() const
{
    return fontMetrics().height() + 6;
}

QSize ExampleLines::sizeHint() const
{
    return {240, lineHeight() * std::max(1, lineCount())};
}

QSize ExampleLines::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

QColor ExampleLines::background(float activation) const
{
    return m_theme.magnitude(m_maximum > 0 ? std::clamp(activation / m_maximum, 0.0F, 1.0F) : 0.0);
}

double ExampleLines::tokenWidth(const FeatureExample &example, int token) const
{
    return fontMetrics().horizontalAdvance(shown(example.tokens[static_cast<std::size_t>(token)])) + 2 * tokenPadding;
}

// Grows from the peak, a token to the left and one to the right by turns, while the line has room.
std::pair<int, int> ExampleLines::shownTokens(int line, int width) const
{
    const FeatureExample &example = m_examples[static_cast<std::size_t>(line)];
    const int count = static_cast<int>(example.tokens.size());
    if (count == 0)
        return {0, 0};
    const int peak = std::clamp(example.peak, 0, count - 1);
    int first = peak, end = peak + 1;
    double left = width - 2 * margin - 2 * ellipsisWidth - tokenWidth(example, peak);
    for (bool grown = true; grown;) {
        grown = false;
        if (first > 0 && tokenWidth(example, first - 1) <= left) {
            left -= tokenWidth(example, --first);
            grown = true;
        }
        if (end < count && tokenWidth(example, end) <= left) {
            left -= tokenWidth(example, end++);
            grown = true;
        }
    }
    return {first, end};
}

void ExampleLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int line = 0; line < lineCount(); ++line)
        paintLine(painter, line);
}

void ExampleLines::paintLine(QPainter &painter, int line) const
{
    const FeatureExample &example = m_examples[static_cast<std::size_t>(line)];
    const auto [first, end] = shownTokens(line, width());
    const double top = line * lineHeight() + 2, height = lineHeight() - 4;
    double x = margin;
    painter.setPen(m_theme.mutedText);
    if (first > 0)
        painter.drawText(QRectF(x, top, ellipsisWidth, height), Qt::AlignCenter, QStringLiteral("…"));
    x += first > 0 ? ellipsisWidth : 0;
    for (int t = first; t < end; ++t) {
        const QRectF box(x, top, tokenWidth(example, t), height);
        const float activation = example.activations[static_cast<std::size_t>(t)];
        const QColor fill = background(activation);
        if (activation > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(box.adjusted(0.5, 0, -0.5, 0), 3, 3);
        }
        painter.setPen(activation > 0 ? m_theme.textOn(fill) : m_theme.text);
        painter.drawText(box, Qt::AlignCenter, shown(example.tokens[static_cast<std::size_t>(t)]));
        if (t == example.peak && activation > 0) {
            painter.setPen(QPen(m_theme.accent, 2));
            painter.drawLine(QPointF(box.left() + 3, box.bottom() + 1), QPointF(box.right() - 3, box.bottom() + 1));
        }
        x = box.right();
    }
    if (end < static_cast<int>(example.tokens.size())) {
        painter.setPen(m_theme.mutedText);
        painter.drawText(QRectF(x, top, ellipsisWidth, height), Qt::AlignCenter, QStringLiteral("…"));
    }
}

bool ExampleLines::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int line = help->pos().y() / std::max(1, lineHeight());
    if (line < 0 || line >= lineCount())
        return true;
    const FeatureExample &example = m_examples[static_cast<std::size_t>(line)];
    QStringList words;
    for (const std::string &token : example.tokens)
        words << shown(token);
    const float most = example.activations.empty() ? 0.0F : *std::max_element(example.activations.begin(), example.activations.end());
    QToolTip::showText(help->globalPos(), tr("%1\nlargest activation %2").arg(words.join(' '), quantityText(most)), this);
    return true;
}

QString ExampleLines::text() const
{
    QStringList lines;
    for (const FeatureExample &example : m_examples) {
        QStringList words;
        for (std::size_t t = 0; t < example.tokens.size(); ++t)
            words << (static_cast<int>(t) == example.peak ? '[' + shown(example.tokens[t]) + ']' : shown(example.tokens[t]));
        lines << words.join(' ');
    }
    return lines.join('\n');
}

}  // namespace penfield
