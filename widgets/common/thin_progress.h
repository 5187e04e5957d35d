#pragma once

class QProgressBar;

namespace penfield {

/// Makes it a thin line of thousandths without a number, which keeps its place while it is hidden: nothing jumps when work begins.
void makeThin(QProgressBar &bar);

}  // namespace penfield
