#pragma once
// Safetensors files made for a test, right and almost right.

#include "tests/backend/formats/file_maker.h"

namespace penfield::formats {

/// One U8 tensor "t" whose entry is as given; eight bytes of data.
inline QByteArray entry(const QByteArray &dtype, const QByteArray &shape, const QByteArray &offsets)
{
    return safetensors("{\"t\":{\"dtype\":" + dtype + ",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}}", "12345678");
}

inline QByteArray oneTensor(const QByteArray &name, char fill)
{
    return safetensors("{\"" + name + "\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}", QByteArray(4, fill));
}

/// model.safetensors.index.json; quotes are written as apostrophes.
inline QByteArray index(const QByteArray &weightMap)
{
    return QByteArray("{'metadata':{'total_size':8},'weight_map':" + weightMap + "}").replace('\'', '"');
}

}  // namespace penfield::formats
