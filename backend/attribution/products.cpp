#include "backend/attribution/products.h"

#include <ATen/ops/bmm.h>
#include <ATen/ops/mm.h>

#include <algorithm>

namespace penfield::attribution {

namespace {
constexpr double kOperationsAtOnce = 1e9;  // some 20 ms of one slow core
}

std::int64_t Products::piece(double operationsOfOne)
{
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(kOperationsAtOnce / std::max(operationsOfOne, 1.0)));
}

void Products::multiply(const at::Tensor &a, const at::Tensor &b, at::Tensor out, Into into)
{
    const std::int64_t n = a.size(0);
    const double one = 2.0 * static_cast<double>(a.size(1)) * static_cast<double>(b.size(1));
    const std::int64_t step = piece(one);
    for (std::int64_t first = 0; first < n; first += step) {
        m_job.checkpoint();
        const std::int64_t rows = std::min(step, n - first);
        at::Tensor part = out.narrow(0, first, rows);
        if (into == Into::Add)
            part.addmm_(a.narrow(0, first, rows), b);
        else
            at::mm_out(part, a.narrow(0, first, rows), b);
    }
    m_operations += one * static_cast<double>(n);
}

void Products::multiplyEach(const at::Tensor &a, const at::Tensor &b, at::Tensor out, Into into)
{
    const std::int64_t n = a.size(0);
    const double one = 2.0 * static_cast<double>(a.size(1)) * static_cast<double>(a.size(2)) * static_cast<double>(b.size(2));
    const std::int64_t step = piece(one);
    for (std::int64_t first = 0; first < n; first += step) {
        m_job.checkpoint();
        const std::int64_t count = std::min(step, n - first);
        at::Tensor part = out.narrow(0, first, count);
        if (into == Into::Add)
            part.baddbmm_(a.narrow(0, first, count), b.narrow(0, first, count));
        else
            at::bmm_out(part, a.narrow(0, first, count), b.narrow(0, first, count));
    }
    m_operations += one * static_cast<double>(n);
}

}  // namespace penfield::attribution
