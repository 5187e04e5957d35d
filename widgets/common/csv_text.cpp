#include "widgets/common/csv_text.h"

namespace penfield {

QByteArray csvField(QByteArray text)
{
    const bool plain = !text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r');
    return plain ? text : '"' + text.replace('"', "\"\"") + '"';
}

}  // namespace penfield
