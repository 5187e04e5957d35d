#pragma once
// The prompt as a row of chips, one a token. A chip's background can show an activation; clicking one selects its position.

#include "backend/types/attribution_graph.h"
#include "widgets/common/theme.h"
#include "widgets/prompt/chip_layout.h"
#include "widgets/prompt/prompt_words.h"

#include <QPointer>
#include <QWidget>

namespace penfield {

class Selection;

class TokenChips : public QWidget {
    Q_OBJECT
public:
    explicit TokenChips(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSelection(Selection *selection);  ///< not owned; may be null
    void setPrompt(const Prompt &prompt);     ///< forgets the activations

    /// One value a token; `maximum` has the full colour. Empty: no activations are shown.
    void setActivations(std::vector<float> activations, float maximum);

    int count() const { return m_layout.count(); }
    QRect chipRect(int position) const;  ///< in widget coordinates, scrolled
    int positionAt(QPoint point) const;  ///< −1: none
    void ensureVisible(int position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void positionClicked(TokenPosition position);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int edgeWidth = 22;  // the "more" button at either end

    void relayout();
    void scrollTo(double offset);
    double largestOffset() const;
    bool moreAtLeft() const { return m_offset > 0; }
    bool moreAtRight() const { return m_offset < largestOffset(); }
    void choose(int position);
    void followSelection();
    int selectedPosition() const;
    int hoveredPosition() const;
    NodeKey keyAt(int position) const;
    QString describe(int position) const;
    QColor fillOf(int position) const;
    void paintChip(QPainter &painter, int position) const;
    void paintEdge(QPainter &painter, bool left) const;

    Theme m_theme = Theme::lightTheme();
    QPointer<Selection> m_selection;
    Prompt m_prompt;
    std::vector<ChipWord> m_words;
    ChipLayout m_layout;
    std::vector<float> m_activations;
    float m_maximum = 0;
    double m_offset = 0;  // pixels scrolled away at the left
    int m_current = -1;   // keyboard cursor
};

}  // namespace penfield
