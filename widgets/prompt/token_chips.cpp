#include "widgets/prompt/token_chips.h"

#include "widgets/common/numbers.h"
#include "widgets/common/selection.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace penfield {
namespace {

constexpr int margin = 2;  // room for the outline of the selected chip

}  // namespace

TokenChips::TokenChips(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Tokens of the prompt"));
}

void TokenChips::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void TokenChips::setSelection(Selection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (!selection)
        return;
    connect(selection, &Selection::currentChanged, this, &TokenChips::followSelection);
    connect(selection, &Selection::hoveredChanged, this, qOverload<>(&QWidget::update));
}

void TokenChips::setPrompt(const Prompt &prompt)
{
    m_prompt = prompt;
    m_words = chipWords(prompt);
    m_activations.clear();
    m_current = -1;
    relayout();
}

void TokenChips::setActivations(std::vector<float> activations, float maximum)
{
    m_activations = std::move(activations);
    m_maximum = maximum;
    update();
}

void TokenChips::relayout()
{
    std::vector<QString> texts;
    std::vector<bool> continues;
    for (const ChipWord &word : m_words) {
        texts.push_back(word.text);
        continues.push_back(!word.beginsWord);
    }
    m_layout = ChipLayout(texts, continues, QFontMetricsF(font()), height() - 2 * margin);
    scrollTo(m_offset);
    update();
}

QRect TokenChips::chipRect(int position) const
{
    return m_layout.rect(position).translated(margin - m_offset, margin).toAlignedRect();
}

int TokenChips::positionAt(QPoint point) const
{
    return m_layout.chipAt(QPointF(point) + QPointF(m_offset - margin, -margin));
}

double TokenChips::largestOffset() const
{
    return std::max(0.0, m_layout.width() + 2 * margin - width());
}

void TokenChips::scrollTo(double offset)
{
    m_offset = std::clamp(offset, 0.0, largestOffset());
    update();
}

void TokenChips::ensureVisible(int position)
{
    const QRectF chip = m_layout.rect(position);
    const double room = edgeWidth + ChipLayout::wordGap;
    if (chip.left() - m_offset < room)
        scrollTo(chip.left() - room);
    else if (chip.right() - m_offset > width() - room)
        scrollTo(chip.right() + room - width());
}

void TokenChips::choose(int position)
{
    m_current = position;
    setAccessibleDescription(describe(position));
    ensureVisible(position);
    if (m_selection)
        m_selection->setCurrent(keyAt(position));
    update();
    Q_EMIT positionClicked(TokenPosition(position));
}

void TokenChips::followSelection()
{
    if (const int position = selectedPosition(); position >= 0) {
        m_current = position;
        ensureVisible(position);
    }
    update();
}

int TokenChips::selectedPosition() const
{
    const bool any = m_selection && m_selection->current() && m_selection->current()->position.value < count();
    return any ? m_selection->current()->position.value : -1;
}

int TokenChips::hoveredPosition() const
{
    return m_selection && m_selection->hovered() ? m_selection->hovered()->position.value : -1;
}

NodeKey TokenChips::keyAt(int position) const
{
    return {NodeKind::Token, LayerIndex(), TokenPosition(position), m_prompt.tokens[static_cast<std::size_t>(position)].value};
}

QString TokenChips::describe(int position) const
{
    const auto i = static_cast<std::size_t>(position);
    const ChipWord &word = m_words[i];
    QString text = tr("“%1” · position %2 · token id %3").arg(word.piece).arg(position).arg(m_prompt.tokens[i].value);
    if (word.isBos)
        text += QLatin1Char('\n') + tr("Added before the text: the beginning of the sequence.");
    if (word.isUnknown)
        text += QLatin1Char('\n') + tr("This word is not in the model's vocabulary; the model reads the unknown token.");
    if (i < m_activations.size() && m_activations[i] != 0)
        text += QLatin1Char('\n') + tr("Activation %1").arg(quantityText(m_activations[i]));
    return text;
}

QSize TokenChips::sizeHint() const
{
    const int height = fontMetrics().height() + 8 + 2 * margin;
    return {static_cast<int>(m_layout.width()) + 2 * margin, height};
}

QSize TokenChips::minimumSizeHint() const
{
    return {4 * edgeWidth, sizeHint().height()};
}

bool TokenChips::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int position = positionAt(help->pos()); position >= 0)
        QToolTip::showText(help->globalPos(), describe(position), this, chipRect(position));
    else
        QToolTip::hideText();
    return true;
}

void TokenChips::mousePressEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (moreAtLeft() && x < edgeWidth)
        scrollTo(m_offset - width() * 0.7);
    else if (moreAtRight() && x >= width() - edgeWidth)
        scrollTo(m_offset + width() * 0.7);
    else if (const int position = positionAt(event->position().toPoint()); position >= 0)
        choose(position);
}

void TokenChips::mouseMoveEvent(QMouseEvent *event)
{
    const int position = positionAt(event->position().toPoint());
    setCursor(position >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_selection)
        m_selection->setHovered(position >= 0 ? std::optional(keyAt(position)) : std::nullopt);
}

void TokenChips::leaveEvent(QEvent *)
{
    if (m_selection)
        m_selection->setHovered(std::nullopt);
}

void TokenChips::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    scrollTo(m_offset - (delta.x() != 0 ? delta.x() : delta.y()));
    event->accept();
}

void TokenChips::keyPressEvent(QKeyEvent *event)
{
    const int last = count() - 1;
    switch (last < 0 ? 0 : event->key()) {
    case Qt::Key_Left:
        return choose(std::max(0, m_current - 1));
    case Qt::Key_Right:
        return choose(std::min(last, m_current + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TokenChips::resizeEvent(QResizeEvent *)
{
    relayout();
}

void TokenChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        relayout();
    }
    QWidget::changeEvent(event);
}

}  // namespace penfield
