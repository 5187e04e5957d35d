#pragma once
// resources/demo/demo.json: the prompts that the demo opens with, and what is worth touching in them.

#include "backend/formats/mapped_file.h"

#include <optional>
#include <string>
#include <vector>

namespace penfield::formats {

/// Replace one entity by another: the features of `supernode`, active at `sourceToken` of `sourcePrompt`.
struct DemoSwap {
    std::string supernode;
    std::string sourcePrompt;
    std::string sourceToken;
    std::string answer;  ///< expected after the swap
};

struct DemoExample {
    std::string title;
    std::string prompt;
    std::string answer;
    std::string note;
    bool heldOut = false;             ///< the combination was never trained on
    std::string token;                ///< word of the prompt whose features are touched; empty: none suggested
    std::vector<std::string> ablate;  ///< supernodes to ablate at `token`
    std::optional<DemoSwap> swap;
};

struct DemoManifest {
    std::string prompt;  ///< shown at start
    std::vector<DemoExample> examples;
};

DemoManifest readDemoManifest(const std::string &path);
DemoManifest parseDemoManifest(ByteView bytes, const std::string &name);

}  // namespace penfield::formats
