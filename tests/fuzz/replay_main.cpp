// Replays a fuzz target without a fuzzer: its seeds, which must be accepted, then mutations of them, the same ones every time.
// Usage: fuzz_X [number of mutations] [seed of the generator]      or: fuzz_X --write-seeds FOLDER, a corpus for libFuzzer

#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/mutator.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>

namespace {

int writeSeeds(const std::string &folder)
{
    int number = 0;
    for (const std::string &seed : penfield::fuzz::seeds()) {
        std::ofstream file(folder + "/seed_" + std::to_string(number++), std::ios::binary);
        if (!file.write(seed.data(), static_cast<std::streamsize>(seed.size()))) {
            std::fprintf(stderr, "cannot write into %s\n", folder.c_str());
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}

}  // namespace

int main(int argc, char **argv)
{
    using namespace penfield::fuzz;
    if (argc == 3 && std::strcmp(argv[1], "--write-seeds") == 0)
        return writeSeeds(argv[2]);
    const long long mutations = argc > 1 ? std::atoll(argv[1]) : 20'000;
    const unsigned long long generatorSeed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;

    const std::vector<std::string> corpus = seeds();
    for (std::size_t i = 0; i < corpus.size(); ++i) {
        if (!accepts(corpus[i])) {
            std::fprintf(stderr, "seed %zu is refused\n", i);
            return EXIT_FAILURE;
        }
    }
    Mutator mutator(generatorSeed, corpus);
    long long accepted = 0;
    for (long long i = 0; i < mutations; ++i)
        accepted += accepts(mutator.next());
    std::printf("%zu seeds, %lld mutations: %lld accepted, %lld refused, none crashed\n", corpus.size(), mutations, accepted,
                mutations - accepted);
    return EXIT_SUCCESS;
}
