#pragma once

#include <QStringList>

class QWidget;

namespace penfield::gallery {

/// What is wrong with the texts and sizes of the visible widgets under `root`, one sentence each: text wider or higher than its box,
/// a widget without extent, a text-bearing widget that sticks out of its parent.
QStringList misfits(const QWidget &root);

}  // namespace penfield::gallery
