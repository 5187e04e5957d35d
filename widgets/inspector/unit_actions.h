#pragma once
// What can be done to the selected unit: Ablate, and a slider that steers while it moves, holding on at 0 and at the intact value.

#include "widgets/common/theme.h"
#include "widgets/inspector/node_facts.h"
#include "widgets/models/intervention_entry.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace penfield {

class UnitActions : public QWidget {
    Q_OBJECT
public:
    explicit UnitActions(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setFacts(const NodeFacts &facts);  ///< another unit or prompt puts the slider at the intact value

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
    void slide();
    QString sliderToolTip(const NodeFacts &facts) const;
    int stepOf(double value) const;
    QString whyNot(const NodeFacts &facts) const;  ///< empty: it can be touched

    QPushButton *m_ablate;
    QSlider *m_slider;
    QLabel *m_name, *m_value;
    SteeringRange m_range;
    NodeKey m_key;
    Prompt m_prompt;
    double m_intact = 0;       // of what is touched by multiples: 1
    bool m_multiple = false;
    bool m_hasUnit = false;
};

}  // namespace penfield
