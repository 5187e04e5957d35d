#pragma once
// Numbers as people read them, in the user's locale. Files and CSV never use these.

#include <QString>

namespace penfield {

QString percentText(double probability);      ///< "99.8 %", not to be broken; ">99.9 %" and "<0.1 %" rather than a false 100 or 0
QString probabilityText(double probability);  ///< three digits after the point: "0.998"; "<0.001" rather than a false 0
QString logitText(double logit);               ///< two digits after the point: "12.34", "−0.06"
QString quantityText(double value);           ///< three significant digits: "12.3", "0.0456", "−1.2"
QString signedQuantityText(double value);     ///< the same, with a plus sign where it is positive
QString bytesText(qint64 bytes);              ///< "10.5 GB", in powers of 1000 as files are sold; not to be broken
QString countText(qint64 count);              ///< three significant digits and a word: "2.61 B", "70.4 M", "16,384"; not to be broken

}  // namespace penfield
