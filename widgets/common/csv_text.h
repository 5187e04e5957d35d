#pragma once

#include <QByteArray>

namespace penfield {

/// A field of a CSV file (RFC 4180): in quotation marks where it holds a comma, a mark or a line break.
QByteArray csvField(QByteArray text);

}  // namespace penfield
