// Files that are almost safetensors (formats.md H.1).

#include "tests/malformed/malformed_file.h"

#include "tests/backend/formats/safetensors_maker.h"

namespace penfield {

using namespace formats;

namespace {

QByteArray lengthOnly(quint64 length, const QByteArray &rest)
{
    QByteArray file;
    for (int i = 0; i < 8; ++i)
        file.append(static_cast<char>(length >> (8 * i)));
    return file + rest;
}

QByteArray two(const QByteArray &first, const QByteArray &second)
{
    const auto tensor = [](const QByteArray &offsets, int n) {
        return "{\"dtype\":\"U8\",\"shape\":[" + QByteArray::number(n) + "],\"data_offsets\":" + offsets + "}";
    };
    return safetensors("{\"t\":" + tensor(first, 4) + ",\"u\":" + tensor(second, 4) + "}", "12345678");
}

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

/// Thousands of names for one range.
QByteArray amplified()
{
    QByteArray entries;
    for (int i = 0; i < 5000; ++i)
        entries += (i ? ",\"t" : "\"t") + QByteArray::number(i) + "\":{\"dtype\":\"U8\",\"shape\":[8],\"data_offsets\":[0,8]}";
    return safetensors("{" + entries + "}", "12345678");
}

}  // namespace

std::vector<MalformedFile> malformedSafetensors()
{
    std::vector<MalformedFile> all;
    const auto row = [&](const QString &defect, const QByteArray &bytes, const QString &words) {
        all.push_back({"safetensors", defect, {{"bad.safetensors", bytes}}, "bad.safetensors", words});
    };
    row("1 byte", "x", "too short");
    row("7 bytes", "1234567", "too short");
    row("length 0", lengthOnly(0, "{}"), "does not begin with a brace");
    row("length above the file", lengthOnly(3, "{}"), "ends inside its header");
    row("length above the cap", lengthOnly(100'000'001, "{}"), "declares a header of 100000001 bytes");
    row("length 2^63", lengthOnly(1ull << 63, "{}"), "declares a header of 9223372036854775808 bytes");
    row("length 2^64-1", lengthOnly(~0ull, "{}"), "declares a header of 18446744073709551615 bytes");
    row("big-endian length", QByteArray("\0\0\0\0\0\0\0\x02{}", 10), "declares a header of 144115188075855872 bytes");
    row("header is a list", safetensors("[1]", ""), "does not begin with a brace");
    row("leading space", safetensors(" {}", ""), "does not begin with a brace");
    row("byte order mark", safetensors("\xEF\xBB\xBF{}", ""), "does not begin with a brace");
    row("broken JSON", safetensors("{\"t\":", ""), "ends before its JSON does");
    row("two documents", safetensors("{}{}", ""), "is not correct JSON");
    row("not UTF-8", safetensors("{\"\xC3\x28\":{}}", ""), "not UTF-8");
    row("lone surrogate", safetensors(R"({"\ud800":{}})", ""), "a text with an escape");
    row("NaN", entry("\"U8\"", "[NaN]", "[0,8]"), "is not correct JSON");
    row("deep", safetensors("{\"t\":" + repeated("[", 100'000) + repeated("]", 100'000) + "}", ""), "levels deep");
    row("entry is a number", safetensors("{\"t\":1}", ""), "\"t\" is not an object");
    row("entry lacks its type", safetensors(R"({"t":{"shape":[],"data_offsets":[0,1]}})", "x"), "lacks \"dtype\"");
    row("entry lacks its shape", safetensors(R"({"t":{"dtype":"U8","data_offsets":[0,1]}})", "x"), "lacks \"shape\"");
    row("entry lacks its range", safetensors(R"({"t":{"dtype":"U8","shape":[1]}})", "x"), "lacks \"data_offsets\"");
    row("unknown type", entry("\"F8_E4M3\"", "[8]", "[0,8]"), "element type F8_E4M3");
    row("type in lower case", entry("\"f32\"", "[2]", "[0,8]"), "element type f32");
    row("type is a number", entry("3", "[8]", "[0,8]"), "not a text");
    row("shape is a number", entry("\"U8\"", "8", "[0,8]"), "not a list");
    row("negative dimension", entry("\"U8\"", "[-8]", "[0,8]"), "not a whole number");
    row("dimension 8.0", entry("\"U8\"", "[8.0]", "[0,8]"), "not a whole number");
    row("dimension 1e999", entry("\"U8\"", "[1e999]", "[0,8]"), "holds a number that cannot be read");
    row("dimension with 100,000 digits", entry("\"U8\"", "[" + repeated("9", 100'000) + "]", "[0,8]"),
        "holds a number that cannot be read");
    row("dimension 2^64", entry("\"U8\"", "[18446744073709551616]", "[0,8]"), "holds a number that cannot be read");
    row("product above 2^64", entry("\"U8\"", "[2,9223372036854775807]", "[0,8]"), "as many bytes");
    row("product wraps to 0", entry("\"U8\"", "[4294967296,4294967296]", "[0,0]"), "larger than any memory");
    row("product wraps to 8", entry("\"F64\"", "[2305843009213693953]", "[0,8]"), "larger than any memory");
    row("65 dimensions", entry("\"U8\"", "[" + repeated("1,", 64) + "1]", "[0,1]"), "more dimensions");
    row("fewer bytes than the shape", entry("\"U8\"", "[9]", "[0,8]"), "as many bytes");
    row("more bytes than the shape", entry("\"U8\"", "[7]", "[0,8]"), "as many bytes");
    row("type of another size", entry("\"F32\"", "[8]", "[0,8]"), "as many bytes");
    row("one offset", entry("\"U8\"", "[8]", "[0]"), "not two numbers");
    row("three offsets", entry("\"U8\"", "[8]", "[0,8,8]"), "not two numbers");
    row("negative offset", entry("\"U8\"", "[8]", "[-1,7]"), "not negative");
    row("reversed offsets", entry("\"U8\"", "[8]", "[8,0]"), "ends before it begins");
    row("beyond the end", entry("\"U8\"", "[9]", "[0,9]"), "beyond the end");
    row("far beyond the end", entry("\"U8\"", "[8]", "[18446744073709551607,18446744073709551615]"), "beyond the end");
    row("overlap", two("[0,4]", "[3,7]"), "overlaps");
    row("same range twice", two("[0,4]", "[0,4]"), "overlaps");
    row("hole at the start", entry("\"U8\"", "[7]", "[1,8]"), "belong to no tensor");
    row("hole between",
        two("[0,4]", "[4,8]")
            .replace("[4,8]", "[5,8]")
            .replace("{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[5", "{\"dtype\":\"U8\",\"shape\":[3],\"data_offsets\":[5"),
        "belong to no tensor");
    row("bytes after the last tensor", entry("\"U8\"", "[7]", "[0,7]"), "goes on after its last tensor");
    row("data without tensors", safetensors("{}", "x"), "goes on after its last tensor");
    row("truncated data", entry("\"U8\"", "[8]", "[0,8]").chopped(1), "beyond the end");
    row("duplicate name",
        safetensors(R"({"t":{"dtype":"U8","shape":[],"data_offsets":[0,1]},"t":{"dtype":"U8","shape":[],"data_offsets":[0,1]}})", "x"),
        "\"t\" twice");
    row("duplicate key in an entry", safetensors(R"({"t":{"dtype":"U8","dtype":"I8","shape":[],"data_offsets":[0,1]}})", "x"),
        "\"dtype\" twice");
    row("duplicate name, escaped",
        safetensors("{\"t\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]},"
                    "\"\\u0074\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}}",
                    ""),
        "\"t\" twice");
    row("metadata is a list", safetensors(R"({"__metadata__":[]})", ""), "not an object");
    row("metadata with a number", safetensors(R"({"__metadata__":{"format":1}})", ""), "\"format\" is not a text");
    row("metadata nested", safetensors(R"({"__metadata__":{"format":{}}})", ""), "\"format\" is not a text");
    row("thousands of names on one range", amplified(), "overlaps");
    row("a zip", "PK\x03\x04" + QByteArray(200, 'x'), "is a zip archive, not a safetensors file");
    row("a page of HTML", "<!DOCTYPE html><html><body>Not found</body></html>", "is a web page");
    row("a Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "only a pointer of Git LFS");
    return all;
}

}  // namespace penfield
