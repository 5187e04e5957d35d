#include "backend/training/planted/matrix.h"

namespace penfield::training::planted {

Matrix product(const Matrix &a, const Matrix &b)
{
    Matrix c(a.rows, b.columns);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t k = 0; k < a.columns; ++k)
            for (std::size_t j = 0; j < b.columns; ++j)
                c(i, j) += a(i, k) * b(k, j);
    return c;
}

Matrix transposed(const Matrix &a)
{
    Matrix t(a.columns, a.rows);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j)
            t(j, i) = a(i, j);
    return t;
}

}  // namespace penfield::training::planted
