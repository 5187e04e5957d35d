#include "app/cli/direction_file.h"

#include "backend/formats/mapped_file.h"
#include "backend/formats/npy.h"
#include "backend/types/error.h"

#include <charconv>
#include <cstring>
#include <filesystem>
#include <string_view>

namespace penfield::cli {

namespace {

[[noreturn]] void refuse(const std::string &path)
{
    throw Error(PENFIELD_SENTENCE("%1 is no direction. It must hold one row of numbers: a *.npy of float32 or float64, or text."), {path});
}

template <class Number>
std::vector<float> copied(const formats::TensorView &view)
{
    std::vector<float> values;
    for (std::int64_t i = 0; i < view.elements(); ++i) {
        Number number;  // the bytes may be unaligned
        std::memcpy(&number, view.bytes.data() + static_cast<std::size_t>(i) * sizeof number, sizeof number);
        values.push_back(static_cast<float>(number));
    }
    return values;
}

std::vector<float> fromNpy(formats::ByteView bytes, const std::string &path)
{
    const formats::TensorView view = formats::parseNpy(bytes, "direction", path);
    if (view.shape.size() != 1 || (view.dtype != formats::DType::F32 && view.dtype != formats::DType::F64))
        refuse(path);
    return view.dtype == formats::DType::F32 ? copied<float>(view) : copied<double>(view);
}

std::vector<float> fromText(std::string_view text, const std::string &path)
{
    std::vector<float> values;
    constexpr std::string_view between = " \t\r\n,";
    for (std::size_t begin = text.find_first_not_of(between); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(between, begin), text.size());
        const auto [stop, error] = std::from_chars(text.data() + begin, text.data() + end, values.emplace_back());
        if (error != std::errc() || stop != text.data() + end)
            refuse(path);
        begin = text.find_first_not_of(between, end);
    }
    return values;
}

}  // namespace

std::shared_ptr<const Direction> readDirection(HookPoint hook, const std::string &path)
{
    const auto file = formats::MappedFile::open(path);
    const std::string_view text(reinterpret_cast<const char *>(file->bytes().data()), file->size());
    Direction direction{hook, {}, std::filesystem::path(path).filename().string()};
    direction.vector = text.starts_with("\x93NUMPY") ? fromNpy(file->bytes(), path) : fromText(text, path);
    return std::make_shared<const Direction>(std::move(direction));
}

}  // namespace penfield::cli
