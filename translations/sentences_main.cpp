// penfield-sentences ROOT OUT.cpp: lists every PENFIELD_SENTENCE("…") under ROOT as QT_TRANSLATE_NOOP("Error", "…"), because lupdate can
// give a macro of ours no context and the rooms that throw know no Qt.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::string textOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool isSource(const fs::path &file)
{
    return file.extension() == ".cpp" || file.extension() == ".h";
}

std::vector<fs::path> sourcesUnder(const fs::path &root)
{
    std::vector<fs::path> files;
    for (const char *room : {"backend", "widgets", "app"})
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root / room))
            if (entry.is_regular_file() && isSource(entry.path()))
                files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// One or more string literals in a row, as they stand in the source, from `begin`; they must end with ")".
std::string literalsAt(const std::string &text, std::size_t begin, const fs::path &file)
{
    static const std::regex literals(R"re(^\s*("(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*)\s*\))re");
    std::smatch match;
    if (!std::regex_search(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), match, literals, std::regex_constants::match_continuous))
        throw std::runtime_error(file.string() + ": PENFIELD_SENTENCE takes a string literal");
    return std::regex_replace(match[1].str(), std::regex(R"("\s*\n\s*")"), "\" \"");
}

void collect(const fs::path &file, std::set<std::string> &sentences)
{
    const std::string text = textOf(file), macro = "PENFIELD_SENTENCE(";
    for (std::size_t at = text.find(macro); at != std::string::npos; at = text.find(macro, at + 1)) {
        const std::size_t line = text.rfind('\n', at) + 1;
        const std::string before = text.substr(line, at - line);
        if (before.find("#define") == std::string::npos && before.find("//") == std::string::npos)
            sentences.insert(literalsAt(text, at + macro.size(), file));
    }
}

}  // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::cerr << "Usage: penfield-sentences ROOT OUT.cpp\n";
        return 2;
    }
    try {
        std::set<std::string> sentences;
        for (const fs::path &file : sourcesUnder(argv[1]))
            collect(file, sentences);
        std::ofstream out(argv[2]);
        for (const std::string &sentence : sentences)
            out << "QT_TRANSLATE_NOOP(\"Error\", " << sentence << ")\n";
        return out.good() ? 0 : 1;
    } catch (const std::exception &error) {
        std::cerr << "penfield-sentences: " << error.what() << '\n';
        return 1;
    }
}
