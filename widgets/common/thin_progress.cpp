#include "widgets/common/thin_progress.h"

#include <QProgressBar>

namespace penfield {

void makeThin(QProgressBar &bar)
{
    bar.setRange(0, 1000);
    bar.setTextVisible(false);
    bar.setFixedSize(160, 6);
    QSizePolicy keepPlace = bar.sizePolicy();
    keepPlace.setRetainSizeWhenHidden(true);
    bar.setSizePolicy(keepPlace);
}

}  // namespace penfield
