#pragma once
// The output as text for a letter and as CSV for a table (C locale, all digits).

#include "widgets/output/output_painter.h"

#include <QByteArray>

namespace penfield {

QString outputText(const OutputPicture &picture);
QByteArray outputCsv(const OutputTable &table);

}  // namespace penfield
