#pragma once

#include "tests/gallery/sample.h"

namespace penfield::gallery {

/// With the engine in the build the demo's own answers, without it those made in code.
std::shared_ptr<const Samples> gallerySamples();

}  // namespace penfield::gallery
