#pragma once
// Zip archives and numpy arrays made for a test, with every field open to be falsified.

#include <QByteArray>

#include <zlib.h>

#include <functional>
#include <vector>

namespace penfield::formats {

template <class T>
QByteArray little(T value)
{
    QByteArray bytes;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        bytes.append(static_cast<char>(static_cast<quint64>(value) >> (8 * i)));
    return bytes;
}

/// An array as numpy writes it, header given exactly.
inline QByteArray npyWith(const QByteArray &header, const QByteArray &data, char major = 1)
{
    const QByteArray length =
        major == 1 ? little<quint16>(static_cast<quint16>(header.size())) : little<quint32>(static_cast<quint32>(header.size()));
    return QByteArray("\x93NUMPY") + major + '\0' + length + header + data;
}

inline QByteArray npy(const QByteArray &descr, const QByteArray &shape, const QByteArray &data)
{
    return npyWith("{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }\n", data);
}

struct ZipPart {
    QByteArray name;
    QByteArray content;
    bool deflate = false;
    quint16 flags = 0;
    quint16 method = 0;                ///< 0: by `deflate`
    quint32 size = 0, packedSize = 0;  ///< 0: the true ones
    quint32 checksumXor = 0;
    QByteArray localName{};///< empty: `name`
    qint64 offset = -1;    ///< −1: the true one
};

inline QByteArray deflated(const QByteArray &content)
{
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<int>(deflateBound(&stream, static_cast<uLong>(content.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<int>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

inline QByteArray zip(const std::vector<ZipPart> &parts)
{
    QByteArray archive, directory;
    for (const ZipPart &part : parts) {
        const QByteArray packed = part.deflate ? deflated(part.content) : part.content;
        const auto sum = static_cast<quint32>(
            crc32(0, reinterpret_cast<const Bytef *>(part.content.constData()), static_cast<uInt>(part.content.size())) ^ part.checksumXor);
        const quint16 method = part.method ? part.method : part.deflate ? 8 : 0;
        const auto size = part.size ? part.size : static_cast<quint32>(part.content.size());
        const auto packedSize = part.packedSize ? part.packedSize : static_cast<quint32>(packed.size());
        const QByteArray localName = part.localName.isEmpty() ? part.name : part.localName;
        const QByteArray common = little<quint16>(20) + little(part.flags) + little(method) + little<quint32>(0) + little(sum) +
                                  little(packedSize) + little(size);
        const qint64 offset = part.offset < 0 ? archive.size() : part.offset;
        archive +=
            little<quint32>(0x04034b50) + common + little(static_cast<quint16>(localName.size())) + little<quint16>(0) + localName + packed;
        directory += little<quint32>(0x02014b50) + little<quint16>(20) + common + little(static_cast<quint16>(part.name.size())) +
                     little<quint16>(0) + little<quint16>(0) + little<quint16>(0) + little<quint16>(0) + little<quint32>(0) +
                     little(static_cast<quint32>(offset)) + part.name;
    }
    const auto n = static_cast<quint16>(parts.size());
    return archive + directory + little<quint32>(0x06054b50) + little<quint16>(0) + little<quint16>(0) + little(n) + little(n) +
           little(static_cast<quint32>(directory.size())) + little(static_cast<quint32>(archive.size())) + little<quint16>(0);
}

/// 1 … 6
inline const QByteArray sixFloats = QByteArray::fromHex("0000803f0000004000004040000080400000a0400000c040");

inline QByteArray smallArray()
{
    return npy("<f4", "(2, 3)", sixFloats);
}

}  // namespace penfield::formats
