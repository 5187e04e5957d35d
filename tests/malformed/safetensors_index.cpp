// model.safetensors.index.json that does not fit its shards.

#include "tests/malformed/malformed_file.h"

#include "tests/backend/formats/safetensors_maker.h"

namespace penfield {

using namespace formats;

std::vector<MalformedFile> malformedIndexes()
{
    std::vector<MalformedFile> all;
    const auto row = [&](const QString &defect, const QByteArray &json, const QString &words) {
        all.push_back(
            {"sharded model",
             defect,
             {{"s1.safetensors", oneTensor("a", 'a')}, {"s2.safetensors", oneTensor("b", 'b')}, {"model.safetensors.index.json", json}},
             "",
             words});
    };
    row("a shard above the folder", index("{'a':'../s1.safetensors'}"), "not inside its folder");
    row("a shard elsewhere", index("{'a':'/etc/passwd'}"), "not inside its folder");
    row("a shard behind dots", index("{'a':'x/../../s1.safetensors'}"), "not inside its folder");
    row("a shard without a name", index("{'a':''}"), "not inside its folder");
    row("a shard with a zero in its name", index("{'a':'s1.safetensors\\u0000.txt'}"), "not inside its folder");
    row("a shard on a network", index("{'a':'https://example.org/s1.safetensors'}"), "on a network");
    row("a missing shard", index("{'a':'s3.safetensors'}"), "s3.safetensors is not there");
    row("a tensor in the wrong shard", index("{'a':'s2.safetensors','b':'s1.safetensors'}"), "does not place it there");
    row("a tensor that is in no shard", index("{'a':'s1.safetensors','b':'s2.safetensors','c':'s1.safetensors'}"), "does not hold it");
    row("a shard with a tensor too many", index("{'a':'s1.safetensors','c':'s2.safetensors'}"), "does not place it there");
    row("no weight_map", "{}", "lacks \"weight_map\"");
    row("an empty weight_map", index("{}"), "lists 0 files");
    row("a weight_map of numbers", index("{'a':1}"), "not a text");
    row("a list", "[]", "does not hold an object");
    row("truncated", index("{'a':'s1.saf").chopped(2), "ends before its JSON does");
    row("a tensor named twice", index("{'a':'s1.safetensors','a':'s2.safetensors'}"), "\"a\" twice");
    return all;
}

}  // namespace penfield
