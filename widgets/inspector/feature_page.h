#pragma once
// The part of the inspector that only features have: touching, statistics, examples, effects.

#include "backend/types/feature_card.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSlider;
class QTabWidget;

namespace penfield {

class EffectBars;
class ExampleLines;
class HistogramPlot;

class FeaturePage : public QWidget {
    Q_OBJECT
public:
    explicit FeaturePage(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// `card` may be null: not there yet, or (`cardMissing`) not in the database.
    void showFeature(const NodeKey &key, const TraceSummary *trace, const FeatureCard *card, bool cardMissing);
    void setGroups(const QStringList &names);  ///< supernodes that the feature belongs to

    QPushButton *ablateButton() const { return m_ablate; }
    QSlider *slider() const { return m_slider; }
    HistogramPlot *histogram() const { return m_histogram; }
    ExampleLines *topExamples() const { return m_top; }
    ExampleLines *alongPrompt() const { return m_along; }
    QString statistics() const;
    QString text() const;

    /// 0 … twice the largest activation known.
    double sliderMaximum() const { return m_maximum; }
    double sliderValue() const;

Q_SIGNALS:
    void ablateClicked();
    void steered(double value, int gesture);
    void groupClicked(const QString &name);

private:
    void build();
    void buildTouching(QLayout *column);
    void showAlongPrompt(const NodeKey &key, const TraceSummary *trace, float cardMaximum);
    void showCard(const FeatureCard *card, bool missing);
    void showSteering(double present, double known);
    void sliderMoved();

    QLabel *m_activation;
    ExampleLines *m_along;
    QPushButton *m_ablate;
    QSlider *m_slider;
    QLabel *m_sliderText;
    QHBoxLayout *m_groups;
    QLabel *m_statistics;
    HistogramPlot *m_histogram;
    EffectBars *m_effects;
    QTabWidget *m_examples;
    ExampleLines *m_top, *m_random;
    double m_present = 0;   // activation of the intact run at the selected position
    double m_maximum = 1;
    int m_gesture = 0;
};

}  // namespace penfield
