#pragma once
// Said before it is shown: what will ablating do to the score, how much, and how sure are you?

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace penfield {

class PredictionBox : public QWidget {
    Q_OBJECT
public:
    explicit PredictionBox(QWidget *parent = nullptr);

    double expected() const;    ///< share of the score lost; negative: it grows
    double confidence() const;  ///< that the sign is right, 0.5 … 1

private:
    QComboBox *m_sign;
    QSpinBox *m_size, *m_confidence;
};

}  // namespace penfield
