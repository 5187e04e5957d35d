#include "backend/dictionary/input_scaling.h"

#include <cmath>

namespace penfield::dictionary {

ScaledInput scaleInput(InputScaling scaling, const at::Tensor &x)
{
    switch (scaling) {
    case InputScaling::None:
        return {x, {}, {}};
    case InputScaling::ConstantNorm: {
        const at::Tensor scale = x.norm(2, {-1}, true).div(std::sqrt(static_cast<double>(x.size(-1))));
        return {x.div(scale), scale, {}};
    }
    case InputScaling::LayerNorm: {
        const at::Tensor mean = x.mean(-1, true), centred = x.sub(mean);
        const at::Tensor deviation = centred.square().sum(-1, true).div(static_cast<double>(x.size(-1) - 1)).sqrt();
        return {centred.div(deviation.add(1e-5)), deviation, mean};  // the guard is on the way in only, as SAELens has it
    }
    }
    return {x, {}, {}};
}

}  // namespace penfield::dictionary
