#include "tests/gallery/samples.h"

namespace penfield::gallery {

std::shared_ptr<const Samples> gallerySamples()
{
    auto samples = std::make_shared<Samples>(madeSamples());
#ifdef PENFIELD_GALLERY_HAS_ENGINE
    samples->full = demoSample();
#endif
    return samples;
}

}  // namespace penfield::gallery
