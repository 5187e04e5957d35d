#include "backend/graph_files/packed_features.h"

#include "backend/formats/json.h"
#include "backend/formats/little_endian.h"
#include "backend/formats/mapped_file.h"
#include "backend/formats/printable.h"
#include "backend/graph_files/plain_name.h"
#include "backend/types/error.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <zlib.h>

namespace penfield {

namespace {

constexpr std::size_t kMostUnpacked = 256 << 20;
constexpr std::size_t kLengthBytes = 4;

[[noreturn]] void throwDamaged(const std::string &path)
{
    throw Error(PENFIELD_SENTENCE("The file %1 of feature details is damaged. Download or copy it again."), {path});
}

struct Inflater {
    z_stream stream = {};
    Inflater()
    {
        constexpr int kZlibOrGzip = MAX_WBITS + 32;
        if (inflateInit2(&stream, kZlibOrGzip) != Z_OK)
            throw std::bad_alloc();
    }
    ~Inflater() { inflateEnd(&stream); }
};

/// Grows with what is really there: a small file cannot ask for much memory by what it says.
std::string inflated(formats::ByteView packed, const std::string &path)
{
    Inflater inflater;
    z_stream &stream = inflater.stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<std::byte *>(packed.data()));
    stream.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), std::numeric_limits<uInt>::max()));
    std::string text;
    for (int state = Z_OK; state != Z_STREAM_END;) {
        const std::size_t had = text.size();
        if (had >= kMostUnpacked)
            throw Error(PENFIELD_SENTENCE("The file %1 unpacks to more than %2 MB, as no feature details do."),
                        {path, std::to_string(kMostUnpacked >> 20)});
        text.resize(std::clamp<std::size_t>(2 * had, 64 << 10, kMostUnpacked));
        stream.next_out = reinterpret_cast<Bytef *>(text.data() + had);
        stream.avail_out = static_cast<uInt>(text.size() - had);
        state = inflate(&stream, Z_NO_FLUSH);
        text.resize(text.size() - stream.avail_out);
        if (state != Z_STREAM_END && (state != Z_OK || text.size() == had))
            throwDamaged(path);
    }
    return text;
}

}  // namespace

PackedFeatures PackedFeatures::open(const std::string &folder)
{
    const std::string path = (std::filesystem::path(folder) / indexName).string();
    const std::string text = inflated(formats::MappedFile::open(path)->bytes(), path);
    const auto document = formats::JsonDocument::parse(std::as_bytes(std::span(text)), path, {kMostUnpacked, 8});
    PackedFeatures features;
    for (const formats::JsonValue &item : document.root().items()) {
        Layer layer;
        const std::string name(item.at("filename").asString());
        if (!isPlainName(name))
            throw Error(PENFIELD_SENTENCE("The file %1 leads to \"%2\", which is not a file beside it."), {path, formats::printable(name)});
        layer.path = (std::filesystem::path(folder) / name).string();
        for (const formats::JsonValue &offset : item.at("offsets").items())
            layer.offsets.push_back(offset.asSize());
        if (!std::is_sorted(layer.offsets.begin(), layer.offsets.end()))
            throwDamaged(path);
        features.m_layers.push_back(std::move(layer));
    }
    return features;
}

std::optional<std::string> PackedFeatures::json(std::int64_t layer, std::int64_t feature) const
{
    if (layer < 0 || layer >= static_cast<std::int64_t>(m_layers.size()))
        return std::nullopt;
    const auto &[path, offsets] = m_layers[static_cast<std::size_t>(layer)];
    if (feature < 0 || feature + 1 >= static_cast<std::int64_t>(offsets.size()))
        return std::nullopt;
    const std::uint64_t begin = offsets[static_cast<std::size_t>(feature)], end = offsets[static_cast<std::size_t>(feature) + 1];
    if (begin == end)
        return std::nullopt;
    const auto file = formats::MappedFile::open(path);
    if (end > file->size() || end - begin < kLengthBytes)
        throwDamaged(path);
    const formats::ByteView piece = file->bytes().subspan(begin, end - begin);
    const auto length = formats::littleEndian<std::uint32_t>(piece);
    if (length > piece.size() - kLengthBytes)
        throwDamaged(path);
    return inflated(piece.subspan(kLengthBytes, length), path);
}

}  // namespace penfield
