#include "tests/fuzz/fuzz_target.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    penfield::fuzz::accepts({reinterpret_cast<const char *>(data), size});
    return 0;
}
