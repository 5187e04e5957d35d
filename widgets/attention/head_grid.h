#pragma once
// Every head as a thumbnail: layers as rows, the last one on top, heads as columns. The picture is prepared in another thread.

#include "backend/types/attention.h"
#include "widgets/attention/attention_words.h"
#include "widgets/attention/head_atlas.h"
#include "widgets/common/newest_task.h"
#include "widgets/common/theme.h"
#include "widgets/geometry/heatmap_geometry.h"

#include <QAbstractScrollArea>

#include <memory>

namespace penfield {

struct HeadPlace {
    LayerIndex layer;
    int head = -1;

    bool isValid() const { return layer.isValid() && head >= 0; }
    bool operator==(const HeadPlace &) const = default;
};

/// The head that knows best where to look, and not just at the first token, where heads look that have nothing to do.
HeadPlace mostTelling(const AttentionOverview &overview);

class HeadGrid : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit HeadGrid(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setOverview(std::shared_ptr<const AttentionOverview> overview);  ///< null: no heads
    void setCurrent(HeadPlace place);   ///< shown and scrolled to
    void setHabit(Habit habit);         ///< a bar under each head says how much of it the head has

    HeadPlace current() const { return m_current; }
    const std::shared_ptr<const AttentionOverview> &overview() const { return m_overview; }
    QRect thumbRect(HeadPlace place) const;    ///< in the viewport's coordinates, scrolled
    HeadPlace headAt(QPoint point) const;      ///< invalid: none
    bool isSettled() const { return m_task.isIdle(); }  ///< what is seen is what there is

    QSize sizeHint() const override;  ///< all heads, in a comfortable size

Q_SIGNALS:
    void headActivated(penfield::LayerIndex layer, int head);  ///< clicked, or Enter or Space on it
    void currentChanged(penfield::LayerIndex layer, int head); ///< by a click or by keys
    void headHovered(penfield::LayerIndex layer, int head);    ///< invalid: the pointer left the heads
    void settled();

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
    void requestAtlas();
    void choose(HeadPlace place);
    HeadPlace movedBy(int layers, int heads) const;
    HeatmapGeometry cells() const;      ///< in the viewport's coordinates, scrolled
    HeatmapCell cellOf(HeadPlace place) const;
    int gutterLeft() const;
    int gutterTop() const;
    void paintNames(QPainter &painter, const HeatmapGeometry &cells) const;
    void paintHabits(QPainter &painter, const HeatmapGeometry &cells) const;
    void paintMark(QPainter &painter, HeadPlace place, const QColor &colour, double width) const;

    Theme m_theme = Theme::lightTheme();
    std::shared_ptr<const AttentionOverview> m_overview;
    HeadPlace m_current, m_hovered;
    Habit m_habit = Habit::None;
    int m_cell = 0;   ///< pixels from one head to the next
    QImage m_atlas;
    NewestTask m_task;
};

}  // namespace penfield
