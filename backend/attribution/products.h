#pragma once
// The matrix products that attribution consists of, in pieces: between two of them the job may stop, and what they cost is counted.

#include "backend/types/job.h"

#include <ATen/core/Tensor.h>

namespace penfield::attribution {

enum class Into { Replace, Add };

class Products {
public:
    explicit Products(JobContext &job) : m_job(job) {}

    JobContext &job() const { return m_job; }
    double operations() const { return m_operations; }  ///< floating-point operations so far: two for each multiply and add

    /// a [n, m] · b [m, k] → out [n, k].
    void multiply(const at::Tensor &a, const at::Tensor &b, at::Tensor out, Into into);
    /// The same for each of the first dimension: [e, n, m] · [e, m, k] → [e, n, k].
    void multiplyEach(const at::Tensor &a, const at::Tensor &b, at::Tensor out, Into into);

private:
    std::int64_t piece(double operationsOfOne);

    JobContext &m_job;
    double m_operations = 0;
};

}  // namespace penfield::attribution
