#pragma once
// Examples of a feature, one a line: every token on a background as strong as the feature is there, the peak underlined and always
// in view.

#include "backend/types/feature_card.h"
#include "widgets/common/theme.h"

#include <QWidget>

#include <vector>

namespace penfield {

class ExampleLines : public QWidget {
    Q_OBJECT
public:
    explicit ExampleLines(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// `maximum` has the full colour; a token's background is `activation / maximum` of the way to it.
    void setExamples(std::vector<FeatureExample> examples, float maximum);

    int lineCount() const { return static_cast<int>(m_examples.size()); }
    /// Indices of the tokens that are drawn in a line at this width: a run around the peak.
    std::pair<int, int> shownTokens(int line, int width) const;
    QColor background(float activation) const;
    QString text() const;  ///< a line each, the peak in brackets; for copying

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineHeight() const;
    double tokenWidth(const FeatureExample &example, int token) const;
    void paintLine(QPainter &painter, int line) const;

    Theme m_theme = Theme::lightTheme();
    std::vector<FeatureExample> m_examples;
    float m_maximum = 0;
};

}  // namespace penfield
