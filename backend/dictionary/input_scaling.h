#pragma once
// What some autoencoders do to their input at run time, and undo to their output (formats.md D.4).

#include "backend/dictionary/activation.h"

namespace penfield::dictionary {

struct ScaledInput {
    at::Tensor x;      // [n, d_in]
    at::Tensor scale;  // [n, 1] what the output is multiplied by; undefined: nothing was done
    at::Tensor mean;   // [n, 1] what is added to it then; undefined: nothing
};

ScaledInput scaleInput(InputScaling scaling, const at::Tensor &x);

}  // namespace penfield::dictionary
