#pragma once

#include "backend/types/logit_lens.h"

#include <QByteArray>

namespace penfield {

/// The lens as a table, one line a cell (C locale, all digits): place, layer, position, token, entropy, kl, then token_1 and probability_1
/// and so on, then the probability and the rank (from 1) of every watched token. Rows from the embedding on.
QByteArray lensCsv(const LogitLens &lens);

}  // namespace penfield
