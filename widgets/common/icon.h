#pragma once
// The program's own icons: monochrome drawings in resources/icons, painted in the palette's text colour at any size.

#include <QIcon>
#include <QPalette>

namespace penfield {

/// `name` is a file of resources/icons without its ending, e.g. "ablate". An unknown name gives a null icon.
QIcon icon(const QString &name, const QPalette &palette);

/// The same with the normal colour chosen by the caller, e.g. Theme::warning.
QIcon icon(const QString &name, const QColor &normal, const QColor &disabled);

QStringList iconNames();

}  // namespace penfield
