#pragma once
// Files that are almost right, each made in one place: malformed_files_test asks for the sentence of every one of them, and
// penfield-bench models-6 measures besides what it costs to refuse it.

#include "tests/backend/formats/file_maker.h"

#include <QMap>

#include <string>
#include <vector>

namespace penfield {

struct MalformedFile {
    QString reader;                   ///< who opens it: openAs()
    QString defect;                   ///< once for each reader
    QMap<QString, QByteArray> files;  ///< path in a folder of its own → content
    QString opened;                   ///< below that folder; empty: the folder
    QString words;                    ///< what the sentence must say of the defect
};

std::vector<MalformedFile> malformedSafetensors();
std::vector<MalformedFile> malformedIndexes();
std::vector<MalformedFile> malformedModelConfigs();
std::vector<MalformedFile> malformedTokenizers();
std::vector<MalformedFile> malformedSpecialTokens();
std::vector<MalformedFile> malformedDictionaryConfigs();
std::vector<MalformedFile> malformedDictionaries();
std::vector<MalformedFile> malformedArrays();
std::vector<MalformedFile> malformedDemoManifests();
std::vector<MalformedFile> malformedDatabases();
std::vector<MalformedFile> allMalformedFiles();

/// Writes the files into the maker's folder and returns the path to open.
std::string write(const MalformedFile &malformed, const formats::FileMaker &maker);

/// How large they are together, in bytes.
std::uint64_t sizeOf(const MalformedFile &malformed);

/// Opens `path` by the reader of this name and reads all that it gives.
void openAs(const QString &reader, const std::string &path);

}  // namespace penfield
