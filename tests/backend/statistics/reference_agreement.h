#pragma once
// Ours against SciPy's and statsmodels' (tests/reference/evidence_statistics.py), quantity by quantity.

#include <QString>

#include <vector>

namespace penfield {

struct Agreement {
    QString what;        ///< e.g. "Holm"
    int numbers = 0;     ///< compared
    double largest = 0;  ///< |ours − theirs|; ∞ where one is not a number and the other is
};

std::vector<Agreement> agreementWithReference(const QString &file);

}  // namespace penfield
