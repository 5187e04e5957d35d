#pragma once
// Two columns: the tokens a feature promotes and those it suppresses, each with a bar.

#include "backend/types/feature_card.h"
#include "widgets/common/theme.h"

#include <QWidget>

#include <vector>

namespace penfield {

class EffectBars : public QWidget {
    Q_OBJECT
public:
    explicit EffectBars(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setEffects(std::vector<TokenEffect> promoted, std::vector<TokenEffect> suppressed);

    int rowCount() const;
    double barLength(float effect, double room) const;  ///< share of the largest effect, in pixels

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    void paintColumn(QPainter &painter, const QRectF &box, const QString &title, const std::vector<TokenEffect> &effects, const QColor &colour) const;

    static constexpr int mostRows = 8;
    Theme m_theme = Theme::lightTheme();
    std::vector<TokenEffect> m_promoted, m_suppressed;
};

}  // namespace penfield
