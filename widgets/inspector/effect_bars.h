#pragma once
// Promoted and suppressed tokens: two columns of words with bars.

#include "backend/types/feature_card.h"
#include "widgets/common/theme.h"

#include <QWidget>

#include <vector>

namespace penfield {

class EffectBars : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostRows = 8;

    explicit EffectBars(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setEffects(std::vector<TokenEffect> promoted, std::vector<TokenEffect> suppressed);
    void setNote(const QString &note);  ///< shown while there are none

    QRectF barRect(bool promoted, int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double rowHeight() const;
    float largest() const;
    QRectF rowRect(bool promoted, int row) const;
    void paintRow(QPainter &painter, bool promoted, int row, const TokenEffect &effect) const;

    Theme m_theme = Theme::lightTheme();
    std::vector<TokenEffect> m_promoted, m_suppressed;
    QString m_note;
};

}  // namespace penfield
