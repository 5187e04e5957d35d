#pragma once
// Pan and zoom: screen = content · scale + offset. Knows its limits; a picture can never be lost outside the window.

#include <QPointF>
#include <QRectF>

namespace penfield {

class Viewport {
public:
    void setContent(const QRectF &content);  ///< what there is to see, in content units
    void setView(const QRectF &view);        ///< where it is seen, in pixels

    const QRectF &content() const { return m_content; }
    const QRectF &view() const { return m_view; }
    double scale() const { return m_scale; }
    QPointF offset() const { return m_offset; }
    bool isFitted() const { return m_fitted; }

    QPointF toScreen(QPointF point) const { return point * m_scale + m_offset; }
    QPointF toContent(QPointF point) const { return (point - m_offset) / m_scale; }
    QRectF toScreen(const QRectF &rect) const { return {toScreen(rect.topLeft()), rect.size() * m_scale}; }
    QRectF toContent(const QRectF &rect) const { return {toContent(rect.topLeft()), rect.size() / m_scale}; }

    void fit();                                     ///< all of the content, centred, never magnified; stays fitted until moved
    void zoomAbout(QPointF screen, double factor);  ///< the content under `screen` stays there
    void pan(QPointF delta);                        ///< pixels
    void reveal(const QRectF &content, double margin);  ///< the smallest pan that brings `content` into view

    double smallestScale() const;
    static constexpr double largestScale = 8;

private:
    double fittingScale() const;
    void keepInReach();

    QRectF m_content, m_view;
    double m_scale = 1;
    QPointF m_offset;
    bool m_fitted = true;
};

}  // namespace penfield
