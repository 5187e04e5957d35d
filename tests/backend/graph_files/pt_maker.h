#pragma once
// Pickles and torch archives made for a test, byte by byte.

#include "tests/backend/formats/zip_maker.h"

#include <QByteArray>

namespace penfield {

inline QByteArray pickleText(const QByteArray &text)
{
    return "X" + formats::little(static_cast<quint32>(text.size())) + text;
}

inline QByteArray pickleInt(qint32 number)
{
    return "J" + formats::little(number);
}

inline QByteArray pickleGlobal(const QByteArray &module, const QByteArray &name)
{
    return "c" + module + '\n' + name + '\n';
}

inline QByteArray pickleNumbers(const std::vector<int> &numbers)
{
    QByteArray tuple = "(";
    for (const int number : numbers)
        tuple += pickleInt(number);
    return tuple + "t";
}

/// A tensor as torch pickles it.
inline QByteArray pickleTensor(const QByteArray &storageClass, const QByteArray &key, int offset, const std::vector<int> &shape,
                               const std::vector<int> &stride)
{
    return pickleGlobal("torch._utils", "_rebuild_tensor_v2") + "(" + "(" + pickleText("storage") + pickleGlobal("torch", storageClass) +
           pickleText(key) + pickleText("cpu") + pickleInt(1) + "tQ" + pickleInt(offset) + pickleNumbers(shape) + pickleNumbers(stride) +
           "\x89" + pickleGlobal("collections", "OrderedDict") + ")RtR";
}

inline QByteArray pickled(const QByteArray &value)
{
    return QByteArray("\x80\x02", 2) + value + ".";
}

inline QByteArray torchArchive(const QByteArray &pickle, std::vector<formats::ZipPart> storages = {})
{
    storages.insert(storages.begin(), {"g/data.pkl", pickle});
    return formats::zip(storages);
}

}  // namespace penfield
