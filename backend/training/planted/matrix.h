#pragma once

#include <cstddef>
#include <vector>

namespace penfield::training::planted {

// A small dense matrix, row by row, in double precision.
struct Matrix {
    std::size_t rows = 0, columns = 0;
    std::vector<double> values;

    Matrix() = default;
    Matrix(std::size_t r, std::size_t c) : rows(r), columns(c), values(r * c, 0.0) {}

    double &operator()(std::size_t r, std::size_t c) { return values[r * columns + c]; }
    double operator()(std::size_t r, std::size_t c) const { return values[r * columns + c]; }
};

Matrix product(const Matrix &a, const Matrix &b);
Matrix transposed(const Matrix &a);

}  // namespace penfield::training::planted
