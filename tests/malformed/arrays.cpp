// Arrays of numpy, and the archives they lie in (formats.md H.2).

#include "tests/malformed/malformed_file.h"

#include "tests/backend/formats/zip_maker.h"

#include <algorithm>
#include <random>

namespace penfield {

using namespace formats;

namespace {

QByteArray header(const QByteArray &text)
{
    return zip({{"a.npy", npyWith(text, sixFloats)}});
}

/// The archive with the field at `fromEnd` bytes before its end replaced.
QByteArray patched(QByteArray archive, int fromEnd, const QByteArray &bytes)
{
    return archive.replace(archive.size() - fromEnd, bytes.size(), bytes);
}

/// Bytes that hardly shrink.
QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::mt19937 random(7);
    std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<char>(random() >> 24); });
    return bytes;
}

constexpr int kFirstContent = 30 + 5;  // behind the local header and the name "a.npy"

}  // namespace

std::vector<MalformedFile> malformedArrays()
{
    std::vector<MalformedFile> all;
    const auto row = [&](const QString &defect, const QByteArray &bytes, const QString &words) {
        all.push_back({"npz", defect, {{"bad.npz", bytes}}, "bad.npz", words});
    };
    const QByteArray one = zip({{"a.npy", smallArray()}});

    row("not a zip", QByteArray(100, 'x'), "not a complete zip archive");
    row("one byte", "P", "not a complete zip archive");
    row("no end", one.chopped(10), "not a complete zip archive");
    row("no beginning", one.mid(10), "is not a complete zip archive");
    row("bytes after the end", one + "xx", "not a complete zip archive");
    row("several disks", patched(one, 18, little<quint16>(1)), "several disks");
    row("too many entries", patched(patched(one, 14, little<quint16>(60000)), 12, little<quint16>(60000)), "at most 1000");
    row("more entries than there are", patched(one, 12, little<quint16>(2)), "not a complete zip archive");
    row("directory outside", patched(one, 6, little<quint32>(0x7fffffff)), "not a complete zip archive");
    row("directory of 64 bits without its record", patched(one, 6, little<quint32>(0xffffffff)), "not a complete zip archive");
    row("encrypted", zip({{"a.npy", smallArray(), false, 1}}), "is encrypted");
    row("strongly encrypted", zip({{"a.npy", smallArray(), false, 0x41}}), "is encrypted");
    row("packed by bzip2", zip({{"a.npy", smallArray(), false, 0, 12}}), "packed by method 12");
    row("twice", zip({{"a.npy", smallArray()}, {"a.npy", smallArray()}}), "a.npy twice");
    row("a path", zip({{"../a.npy", smallArray()}}), "which is a path");
    row("an absolute path", zip({{"/etc/a.npy", smallArray()}}), "which is a path");
    row("a path of Windows", zip({{"..\\a.npy", smallArray()}}), "which is a path");
    row("a zero byte in a name", zip({{QByteArray("a\0.npy", 6), smallArray()}}), "which is a path");
    row("no name", zip({{"", smallArray()}}), "which is a path");
    row("not an array", zip({{"a.txt", smallArray()}}), "a.txt, which is not an array");
    row("another name where it lies", zip({{"a.npy", smallArray(), false, 0, 0, 0, 0, 0, "b.npy"}}), "otherwise where it lies");
    row("two sizes", zip({{"a.npy", smallArray(), false, 0, 0, 7}}), "its two sizes differ");
    row("beyond the data", zip({{"a.npy", smallArray(), false, 0, 0, 5000, 5000}}), "reaches beyond the data");
    row("two entries at one place", zip({{"a.npy", smallArray()}, {"b.npy", smallArray(), false, 0, 0, 0, 0, 0, {}, 0}}),
        "otherwise where it lies");
    row("overlap", zip({{"a.npy", zip({{"b.npy", smallArray()}})}, {"b.npy", smallArray(), false, 0, 0, 0, 0, 0, {}, kFirstContent}}),
        "overlaps another one");
    row("wrong checksum, stored", zip({{"a.npy", smallArray(), false, 0, 0, 0, 0, 1}}), "does not have its checksum");
    row("wrong checksum, deflated", zip({{"a.npy", smallArray(), true, 0, 0, 0, 0, 1}}), "does not have its checksum");
    row("unpacks to less", zip({{"a.npy", smallArray(), true, 0, 0, 500}}), "cannot be unpacked");
    row("unpacks to more", zip({{"a.npy", smallArray(), true, 0, 0, 20}}), "cannot be unpacked");
    row("not deflate", zip({{"a.npy", QByteArray(64, '\xff'), false, 0, 8}}), "cannot be unpacked");
    row("a ratio that deflate cannot reach", zip({{"a.npy", smallArray(), true, 0, 0, 0x7fffffff}}), "more than any packed data");
    row("a bomb", zip({{"a.npy", npy("<f4", "(25000000,)", QByteArray(100'000'000, '\0')), true}}), "unpack to far more");
    std::vector<ZipPart> many;
    for (int i = 0; i < 20; ++i)
        many.push_back({"a" + QByteArray::number(i) + ".npy", npy("|u1", "(4000000,)", QByteArray(4'000'000, '\0')), true});
    row("a large one, damaged",
        zip({{"a.npy", npy("|u1", "(110000000,)", noise(22'000'000) + QByteArray(88'000'000, '\0')), true, 0, 0, 0, 0, 1}}),
        "does not have its checksum");
    row("a large one of another shape",
        zip({{"a.npy", npy("<f4", "(110000000,)", noise(22'000'000) + QByteArray(88'000'000, '\0')), true}}), "as many bytes");
    row("a Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "only a pointer of Git LFS");
    row("a bomb in parts", zip(many), "unpack to far more");

    row("not numpy's", zip({{"a.npy", "hello, this is text"}}), "is not an array as numpy writes it");
    row("empty entry", zip({{"a.npy", ""}}), "is not an array as numpy writes it");
    row("version 9", zip({{"a.npy", npyWith("{}", sixFloats, 9)}}), "newer version");
    row("header longer than the file", zip({{"a.npy", QByteArray("\x93NUMPY\x01\x00\xff\xff{}", 12)}}), "is not one that numpy writes");
    row("header of gigabytes", zip({{"a.npy", QByteArray("\x93NUMPY\x02\x00\xff\xff\xff\x7f{}", 14)}}), "is not one that numpy writes");
    row("header cut", header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, "), "is not one that numpy writes");
    row("no descr", header("{'fortran_order': False, 'shape': (2, 3)}"), "is not one that numpy writes");
    row("descr twice", header("{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}"), "is not one that numpy writes");
    row("another key", header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), 'x': 1}"), "is not one that numpy writes");
    row("code", header("__import__('os').system('true')"), "is not one that numpy writes");
    row("negative dimension", header("{'descr': '<f4', 'fortran_order': False, 'shape': (-2, 3)}"), "is not one that numpy writes");
    row("dimension 2^64", header("{'descr': '<f4', 'fortran_order': False, 'shape': (18446744073709551616,)}"),
        "is not one that numpy writes");
    row("40 dimensions", header("{'descr': '<f4', 'fortran_order': False, 'shape': (" + QByteArray("1,").repeated(40) + ")}"),
        "is not one that numpy writes");
    row("after the dict", header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)} x"), "is not one that numpy writes");
    row("Fortran order", header("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3)}"), "Fortran order");
    row("objects", header("{'descr': '|O', 'fortran_order': False, 'shape': (2, 3)}"), "pickled Python objects");
    row("big-endian", header("{'descr': '>f4', 'fortran_order': False, 'shape': (2, 3)}"), "big-endian");
    row("fields", header("{'descr': [('x', '<f4')], 'fortran_order': False, 'shape': (6,)}"), "several fields");
    row("text", header("{'descr': '<U6', 'fortran_order': False, 'shape': (1,)}"), "element type <U6");
    row("complex", header("{'descr': '<c8', 'fortran_order': False, 'shape': (3,)}"), "element type <c8");
    row("no type", header("{'descr': '', 'fortran_order': False, 'shape': (3,)}"), "element type");
    row("fewer bytes than the shape", header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 4)}"), "as many bytes");
    row("more bytes than the shape", header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2)}"), "as many bytes");
    row("product wraps", header("{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296)}"), "larger than any memory");
    return all;
}

}  // namespace penfield
