#pragma once
// The prompt's tokens, shaded by the feature's activation. A click on a token goes to that position.

#include "widgets/common/theme.h"

#include <QWidget>

#include <vector>

namespace penfield {

struct StripToken {
    QString text;
    float activation = 0;
    bool muted = false;  ///< beginning of sequence: nothing is read there
};

class ActivationStrip : public QWidget {
    Q_OBJECT
public:
    explicit ActivationStrip(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTokens(std::vector<StripToken> tokens, float largest);
    void setCurrent(int position);  ///< −1: none

    const std::vector<StripToken> &tokens() const { return m_tokens; }
    int current() const { return m_current; }
    QRect tokenRect(int position) const;
    QColor backgroundOf(int position) const;
    int lineHeight() const;
    int linePitch() const;          ///< from one line to the next

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void positionChosen(int position);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<QRect> placed(int width) const;
    int positionAt(const QPoint &point) const;

    Theme m_theme = Theme::lightTheme();
    std::vector<StripToken> m_tokens;
    std::vector<QRect> m_rects;
    float m_largest = 0;
    int m_current = -1;
};

}  // namespace penfield
