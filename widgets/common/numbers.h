#pragma once
// Numbers as people read them, in the user's locale. Files and CSV never use these.

#include <QString>

namespace penfield {

QString percentText(double probability);      ///< "99.8 %"; ">99.9 %" and "<0.1 %" rather than a false 100 or 0
QString probabilityText(double probability);  ///< three digits after the point: "0.998"; "<0.001" rather than a false 0
QString quantityText(double value);           ///< three significant digits: "12.3", "0.0456", "−1.2"
QString signedQuantityText(double value);     ///< the same, with a plus sign where it is positive

}  // namespace penfield
