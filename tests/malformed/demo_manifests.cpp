// demo.json; quotes are written as apostrophes.

#include "tests/malformed/malformed_file.h"

namespace penfield {

using namespace formats;

std::vector<MalformedFile> malformedDemoManifests()
{
    std::vector<MalformedFile> all;
    const auto row = [&](const QString &defect, QByteArray json, const QString &words) {
        all.push_back({"demo.json", defect, {{"demo.json", json.replace('\'', '"')}}, "demo.json", words});
    };
    row("an example without a prompt", "{'examples': [{}]}", "lacks \"prompt\"");
    row("examples in words", "{'examples': 'none'}", "\"examples\" is not a list");
    row("a title that is a number", "{'examples': [{'prompt': 'p', 'title': 1}]}", "\"title\" is not a text");
    row("a list", "[]", "does not hold an object");
    row("truncated", "{'prompt': 'the", "ends before its JSON does");
    return all;
}

}  // namespace penfield
