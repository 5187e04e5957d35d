// models-2: tokenizers against Hugging Face's, over the strings of the tests' goldens.

#include "backend/tokenizer/reference_check.h"
#include "tests/bench/bench.h"

#include <algorithm>
#include <limits>

namespace penfield::bench {

std::vector<Figure> tokenizerGoldens()
{
    constexpr double kFewestPipelines = 7, kFewestStrings = 3000;
    double pipelines = 0, fewest = std::numeric_limits<double>::infinity(), ids = 0, spans = 0, texts = 0;
    for (const std::string &folder : tokenizerReferencesBelow(PENFIELD_SOURCE_DIR "/tests/fixtures/tokenizers")) {
        const TokenizerCheck check = checkTokenizer(folder);
        ++pipelines;
        fewest = std::min(fewest, static_cast<double>(check.strings));
        ids += check.idsDiffer;
        spans += check.spansDiffer;
        texts += check.textsDiffer;
    }
    return {atLeast(kFewestPipelines, "pipelines of tokenizers", pipelines),
            atLeast(kFewestStrings, "strings, in the pipeline with the fewest", pipelines > 0 ? fewest : 0),
            atMost(0, "strings whose ids differ", ids), atMost(0, "strings whose ids decode to another text", texts),
            atMost(0, "strings whose offsets differ", spans)};
}

}  // namespace penfield::bench
