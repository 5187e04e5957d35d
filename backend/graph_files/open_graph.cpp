#include "backend/graph_files/open_graph.h"

#include "backend/graph_files/read_graph_json.h"
#include "backend/graph_files/read_graph_pt.h"
#include "backend/store/graph_schema.h"
#include "backend/store/graph_store.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace penfield {

namespace {

constexpr std::string_view kZip = "PK\x03\x04";
constexpr std::string_view kSqlite{"SQLite format 3\0", 16};

/// At most `most` bytes; nothing of what is no file.
std::string firstBytes(const std::string &path, std::size_t most)
{
    std::error_code failure;
    if (!std::filesystem::is_regular_file(path, failure))
        return {};
    std::ifstream file(path, std::ios::binary);
    std::string bytes(most, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(most));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

bool isSavedGraph(std::string_view bytes)
{
    constexpr std::size_t applicationIdAt = 68;
    if (bytes.size() < applicationIdAt + 4 || !bytes.starts_with(kSqlite))
        return false;
    std::uint32_t id = 0;
    for (const char byte : bytes.substr(applicationIdAt, 4))
        id = id << 8 | static_cast<unsigned char>(byte);
    return id == graph_schema::applicationId;
}

bool isGraphJson(std::string_view bytes)
{
    constexpr std::array<std::string_view, 4> members{"\"metadata\"", "\"qParams\"", "\"nodes\"", "\"links\""};
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (begin == bytes.npos || bytes[begin] != '{')
        return false;
    const std::size_t first = bytes.find('"', begin);
    return std::any_of(members.begin(), members.end(),
                       [&](std::string_view member) { return first != bytes.npos && bytes.substr(first).starts_with(member); });
}

}  // namespace

GraphDocument openGraph(const std::string &path, JobContext &job)
{
    const std::string start = firstBytes(path, kSqlite.size());
    if (start == kSqlite)
        return openSavedGraph(path);
    return start.starts_with(kZip) ? readGraphPt(path, job) : readGraphJson(path, job);
}

bool looksLikeGraph(const std::string &path)
{
    const std::string start = firstBytes(path, 4096);
    const std::string extension = std::filesystem::path(path).extension().string();
    return isSavedGraph(start) || (extension == ".pt" && start.starts_with(kZip)) || (extension == ".json" && isGraphJson(start));
}

}  // namespace penfield
