#include "app/gui/memory_texts.h"

#include "widgets/common/numbers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace penfield {

namespace {
struct MemoryTexts {
    Q_DECLARE_TR_FUNCTIONS(MemoryTexts)
};
}  // namespace

QString shortModelName(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(folder));
    const QString around = info.dir().dirName();
    return info.fileName() == QLatin1String("model") && !around.isEmpty() ? around : info.fileName();
}

QString openingText(const QString &folder)
{
    return MemoryTexts::tr("Opening %1").arg(shortModelName(folder));
}

QString openingText(const QString &folder, const ModelPreview &preview)
{
    if (preview.parameters == 0)  // nothing is known of it
        return openingText(folder);
    const QString name = shortModelName(folder), parameters = countText(preview.parameters), needed = bytesText(preview.bytesNeeded);
    if (preview.bytesFree < 0)
        return MemoryTexts::tr("Opening %1: %2 parameters, needs %3 of memory").arg(name, parameters, needed);
    return MemoryTexts::tr("Opening %1: %2 parameters, needs %3 of memory, %4 free").arg(name, parameters, needed, bytesText(preview.bytesFree));
}

QString tooLargeText(const QString &folder, const ModelPreview &preview)
{
    return MemoryTexts::tr("%1 needs %2 of memory and %3 is free. Nothing was opened. Close other programs, or choose a smaller model.")
        .arg(shortModelName(folder), bytesText(preview.bytesNeeded), bytesText(preview.bytesFree));
}

}  // namespace penfield
