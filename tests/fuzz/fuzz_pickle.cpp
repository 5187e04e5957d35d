#include "backend/formats/pickle.h"
#include "backend/types/error.h"
#include "tests/fuzz/fuzz_target.h"

namespace penfield::fuzz {

bool accepts(std::string_view input)
{
    try {
        const formats::Pickle pickle =
            formats::Pickle::parse(bytesOf(input), "fuzzed", [](std::string_view name) { return name.starts_with("torch"); });
        const formats::PickleValue &root = pickle.at(pickle.root());
        for (const formats::PickleRef item : root.items)
            require(pickle.at(item).kind <= formats::PickleValue::Kind::Persistent, "a value of no kind");
        pickle.find(pickle.root(), "a");
        return true;
    } catch (const Error &) {
        return false;
    }
}

std::vector<std::string> seeds()
{
    using namespace std::string_literals;
    return {"\x80\x02}q\x00(X\x01\x00\x00\x00"
            "aK\x07X\x01\x00\x00\x00"
            "b]q\x01(K\x01M\x02\x01J\xff\xff\xff\xff"
            "eu."s,
            "\x80\x02"
            "ctorch\nSize\nK\x01K\x02\x86R."s,
            "\x80\x02(X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x00"
            "0K\x04tQ."s,
            "\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00}\x94\x8c\x01"
            "a\x94G?\xf0\x00\x00\x00\x00\x00\x00s."s,
            "\x80\x02\x8a\x01\xff\x88\x89N\x87."s};
}

}  // namespace penfield::fuzz
