#pragma once
// What can be done to the selected feature: Ablate, and a slider that steers while it moves.

#include "widgets/common/theme.h"
#include "widgets/inspector/node_facts.h"
#include "widgets/models/intervention_entry.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace penfield {

class FeatureActions : public QWidget {
    Q_OBJECT
public:
    explicit FeatureActions(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setFacts(const NodeFacts &facts);  ///< another unit or prompt puts the slider at the intact activation

    QPushButton *ablateButton() const { return m_ablate; }
    QSlider *slider() const { return m_slider; }
    double value() const;
    const SteeringRange &range() const { return m_range; }

Q_SIGNALS:
    void ablateRequested();
    void steerRequested(double value);

private:
    void setValue(double value);
    void showValue(double value);
    int stepOf(double value) const;
    QString whyNot(const NodeFacts &facts) const;  ///< empty: it can be touched

    QPushButton *m_ablate;
    QSlider *m_slider;
    QLabel *m_name, *m_value;
    SteeringRange m_range;
    NodeKey m_key;
    Prompt m_prompt;
    double m_intact = 0;
    bool m_hasUnit = false;
};

}  // namespace penfield
