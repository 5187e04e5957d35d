// Compiled with the flags of a panel, where torch's headers are barred.
#include <ATen/core/Tensor.h>
