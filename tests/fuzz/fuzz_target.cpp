#include "tests/fuzz/fuzz_target.h"

#include <cstdio>
#include <cstdlib>

namespace penfield::fuzz {

void require(bool sound, const char *what)
{
    if (sound)
        return;
    std::fprintf(stderr, "unsound: %s\n", what);
    std::abort();
}

}  // namespace penfield::fuzz
