#pragma once
// Tokens set as text, line by line; those that are marked stand on a tint. A tool tip tells a token's probability.

#include "backend/types/continuation.h"
#include "widgets/common/theme.h"

#include <QWidget>

#include <vector>

namespace penfield {

class TokenFlow : public QWidget {
    Q_OBJECT
public:
    explicit TokenFlow(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTokens(const std::vector<GeneratedToken> &tokens, const std::vector<bool> &marked);
    void setMarkColour(const QColor &colour);
    int tokenAt(QPoint point) const;  ///< −1: none

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<QRect> boxes(int width) const;  ///< one a token; breaks lines at blanks and where a token says so
    QString shown(const GeneratedToken &token) const;

    Theme m_theme = Theme::lightTheme();
    QColor m_mark;
    std::vector<GeneratedToken> m_tokens;
    std::vector<bool> m_marked;
};

}  // namespace penfield
