#include "widgets/inspector/example_list.h"

#include "widgets/common/numbers.h"
#include "widgets/inspector/token_shade.h"
#include "widgets/models/feature_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace penfield {
namespace {

constexpr int margin = 4;

float peakActivation(const FeatureExample &example)
{
    const auto peak = static_cast<std::size_t>(example.peak);
    return peak < example.activations.size() ? example.activations[peak] : 0;
}

}  // namespace

ExampleList::ExampleList(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
}

void ExampleList::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void ExampleList::setExamples(std::vector<FeatureExample> examples, float largest)
{
    m_examples = std::move(examples);
    m_largest = largest;
    m_current = -1;
    setAccessibleDescription(m_examples.empty() ? m_note : tr("%n example(s)", nullptr, count()));
    verticalScrollBar()->setValue(0);
    updateBar();
    viewport()->update();
}

void ExampleList::setNote(const QString &note)
{
    m_note = note;
    viewport()->update();
}

int ExampleList::lineHeight() const
{
    return QFontMetrics(peakFont()).height() + 6;
}

double ExampleList::numberWidth() const
{
    return QFontMetricsF(font()).horizontalAdvance(QStringLiteral("00.0")) + 8;
}

QFont ExampleList::peakFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize ExampleList::sizeHint() const
{
    return {320, m_shownLines * lineHeight() + margin};
}

void ExampleList::updateBar()
{
    verticalScrollBar()->setRange(0, std::max(0, count() * lineHeight() + margin - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight());
}

void ExampleList::resizeEvent(QResizeEvent *)
{
    updateBar();
}

void ExampleList::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateBar();
}

QRect ExampleList::lineRect(int index) const
{
    return {0, margin + index * lineHeight() - verticalScrollBar()->value(), viewport()->width(), lineHeight()};
}

/// All tokens are measured in the peak's bold: a line never overflows, whichever of them it is.
ExampleLine ExampleList::lineAt(int index) const
{
    const double room = viewport()->width() - 2 * margin - numberWidth();
    return layOutExample(m_examples[static_cast<std::size_t>(index)], room, QFontMetricsF(peakFont()));
}

QString ExampleList::lineText(int index) const
{
    const FeatureExample &example = m_examples[static_cast<std::size_t>(index)];
    QStringList words;
    for (std::size_t i = 0; i < example.tokens.size(); ++i) {
        const QString word = readableToken(example.tokens[i]);
        words << (static_cast<int>(i) == example.peak ? QLatin1Char('[') + word + QLatin1Char(']') : word);
    }
    return words.join(QLatin1Char(' '));
}

void ExampleList::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_theme.base);
    if (m_examples.empty()) {
        painter.setPen(m_theme.mutedText);
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_note);
        return;
    }
    const int first = std::max(0, (verticalScrollBar()->value() - margin) / lineHeight());
    for (int i = first; i < count() && lineRect(i).top() < viewport()->height(); ++i)
        paintLine(painter, i);
}

void ExampleList::paintLine(QPainter &painter, int index) const
{
    const FeatureExample &example = m_examples[static_cast<std::size_t>(index)];
    const QRect box = lineRect(index);
    if (index == m_current && hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    painter.setPen(m_theme.mutedText);
    painter.setFont(font());
    painter.drawText(QRectF(margin, box.top(), numberWidth() - 8, box.height()), Qt::AlignRight | Qt::AlignVCenter,
                     quantityText(static_cast<double>(peakActivation(example))));
    const ExampleLine line = lineAt(index);
    const double left = margin + numberWidth();
    const QString ellipsis(QChar(0x2026));
    if (line.cutAtStart)
        painter.drawText(QPointF(left, box.center().y() + fontMetrics().ascent() / 2.0 - 1), ellipsis);
    for (const LineToken &token : line.tokens) {
        const auto i = static_cast<std::size_t>(token.index);
        const TokenShade shade = tokenShade(i < example.activations.size() ? example.activations[i] : 0, m_largest, m_theme);
        const QRectF cell(left + token.x, box.top() + 1, token.width, box.height() - 2);
        if (shade.background.isValid()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(shade.background);
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
        painter.setFont(token.isPeak ? peakFont() : font());
        painter.setPen(shade.text);
        painter.drawText(cell, Qt::AlignCenter | Qt::TextSingleLine, token.text);
    }
    painter.setFont(font());
    painter.setPen(m_theme.mutedText);
    if (line.cutAtEnd)
        painter.drawText(QPointF(left + line.endX + 2, box.center().y() + fontMetrics().ascent() / 2.0 - 1), ellipsis);
}

void ExampleList::setCurrentLine(int index)
{
    if (index < 0 || index >= count())
        return;
    m_current = index;
    setAccessibleDescription(lineText(index));
    const QRect box = lineRect(index);
    if (box.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + box.top() - margin);
    else if (box.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + box.bottom() - viewport()->height() + margin);
    viewport()->update();
}

void ExampleList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    setCurrentLine(std::clamp(m_current + step, 0, std::max(0, count() - 1)));
}

void ExampleList::mousePressEvent(QMouseEvent *event)
{
    setCurrentLine((event->pos().y() - margin + verticalScrollBar()->value()) / lineHeight());
}

bool ExampleList::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = (help->pos().y() - margin + verticalScrollBar()->value()) / lineHeight();
    if (index >= 0 && index < count())
        QToolTip::showText(help->globalPos(), lineText(index), viewport());
    return true;
}

}  // namespace penfield
