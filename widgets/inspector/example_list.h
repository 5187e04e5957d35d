#pragma once
// Examples, one line each: tokens shaded by activation, the peak in bold. Only the lines in sight are laid out and painted.

#include "backend/types/feature_card.h"
#include "widgets/common/theme.h"
#include "widgets/inspector/example_line.h"

#include <QAbstractScrollArea>

#include <vector>

namespace penfield {

class ExampleList : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ExampleList(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setExamples(std::vector<FeatureExample> examples, float largest);  ///< `largest`: the end of the shade's scale
    void setNote(const QString &note);       ///< shown while there are none
    void setShownLines(int lines) { m_shownLines = lines; }

    int count() const { return static_cast<int>(m_examples.size()); }
    int currentLine() const { return m_current; }
    ExampleLine lineAt(int index) const;     ///< as it is painted now
    QRect lineRect(int index) const;         ///< in the viewport
    QString lineText(int index) const;       ///< whole, with the peak in brackets

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int lineHeight() const;
    double numberWidth() const;
    QFont peakFont() const;
    void setCurrentLine(int index);
    void updateBar();
    void paintLine(QPainter &painter, int index) const;

    Theme m_theme = Theme::lightTheme();
    std::vector<FeatureExample> m_examples;
    QString m_note;
    float m_largest = 0;
    int m_current = -1;
    int m_shownLines = 8;
};

}  // namespace penfield
