#pragma once
// The prompt's tokens as a paragraph of chips. One token is in focus: the chips before it show where it looks, the chips after it who looks
// at it. Attention is causal, so that one row says both.

#include "backend/types/attention.h"
#include "widgets/common/theme.h"
#include "widgets/geometry/wrapped_chips.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

namespace penfield {

class AttentionStrip : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit AttentionStrip(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setHead(std::shared_ptr<const AttentionLayer> layer, int head);  ///< null: no tokens
    void setFocusToken(int position, bool pinned);  ///< −1: none. Pinned: by a click, not by the pointer's passing

    int focusToken() const { return m_focus; }
    QRect chipRect(int position) const;  ///< in the viewport's coordinates, scrolled
    QColor chipColour(int position) const;

    QSize sizeHint() const override { return {420, 120}; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tokenHovered(int position);  ///< −1: the pointer left the chips
    void tokenChosen(int position);   ///< by a click or by keys

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void weigh();
    int chipAt(QPoint point) const;
    double chipHeight() const;
    void choose(int position);

    Theme m_theme = Theme::lightTheme();
    std::shared_ptr<const AttentionLayer> m_layer;
    int m_head = 0;
    int m_focus = -1;
    bool m_pinned = false;
    std::vector<QString> m_texts;
    std::vector<QString> m_shown;    ///< shortened to their chips
    std::vector<float> m_weights;    ///< [positions] of what the focus looks at, and who looks at the focus
    float m_largestBefore = 0, m_largestAfter = 0;
    WrappedChips m_chips;
};

}  // namespace penfield
