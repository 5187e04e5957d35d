#include "widgets/common/icon.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

static void initPenfieldIcons()
{
    Q_INIT_RESOURCE(penfield_icons);
}  // must stand outside any namespace

namespace penfield {
namespace {

const QString folder = QStringLiteral(":/penfield/icons/");

/// Paints one drawing in one of three colours; nothing is cached because the drawings take microseconds.
class RecolouredIcon : public QIconEngine {
public:
    RecolouredIcon(QByteArray drawing, QColor normal, QColor disabled, QColor selected)
        : m_drawing(std::move(drawing)), m_normal(normal), m_disabled(disabled), m_selected(selected)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray coloured = m_drawing;
        coloured.replace("#000", colourFor(mode).name().toLatin1());
        QSvgRenderer renderer(coloured);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new RecolouredIcon(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? m_disabled : mode == QIcon::Selected ? m_selected : m_normal;
    }

    QByteArray m_drawing;
    QColor m_normal, m_disabled, m_selected;
};

QIcon makeIcon(const QString &name, const QColor &normal, const QColor &disabled, const QColor &selected)
{
    initPenfieldIcons();
    QFile file(folder + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new RecolouredIcon(file.readAll(), normal, disabled, selected));
}

}  // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    return makeIcon(name, palette.color(QPalette::Active, QPalette::ButtonText), palette.color(QPalette::Disabled, QPalette::ButtonText),
                    palette.color(QPalette::Active, QPalette::HighlightedText));
}

QIcon icon(const QString &name, const QColor &normal, const QColor &disabled)
{
    return makeIcon(name, normal, disabled, normal);
}

QStringList iconNames()
{
    initPenfieldIcons();
    QStringList names = QDir(folder).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

}  // namespace penfield
