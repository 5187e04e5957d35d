#pragma once
// The slim bar above the graph: how much is kept, what is shown, how many there are.

#include "backend/types/attribution_graph.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace penfield {

class ElidedLabel;
class TargetMenu;

class GraphToolbar : public QWidget {
    Q_OBJECT
public:
    explicit GraphToolbar(QWidget *parent = nullptr);

    void setPruneOptions(const PruneOptions &options);  ///< emits pruneOptionsChanged when it differs
    PruneOptions pruneOptions() const;
    void setTheme(const Theme &theme);
    void showCounts(int nodes, int edges, int allNodes, int allEdges);
    void showStatus(const QString &text);
    TargetMenu *targets() const { return m_targets; }

Q_SIGNALS:
    void pruneOptionsChanged(const PruneOptions &options);
    void errorsToggled(bool shown);
    void legendToggled(bool shown);
    void fitRequested();
    void componentsRequested();

private:
    struct Threshold {
        QSlider *slider;
        QLabel *value;
    };
    Threshold addThreshold(const QString &name, const QString &explanation, int least, int percent);
    QToolButton *addButton(const QString &text, const QString &explanation, bool checkable);
    void report();

    Threshold m_nodes, m_edges;
    ElidedLabel *m_counts;
    TargetMenu *m_targets;
    QToolButton *m_fit;
    QToolButton *m_components;
};

}  // namespace penfield
