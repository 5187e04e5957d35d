#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace penfield::cli {

/// Lines of text in aligned columns. Columns whose header begins with '>' are aligned to the right.
class Table {
public:
    explicit Table(const std::vector<std::string> &header);

    void add(std::vector<std::string> row);  ///< as many cells as the header has
    std::string text(int indent = 2) const;

private:
    std::vector<bool> m_right;
    std::vector<std::vector<std::string>> m_rows;
};

std::string percent(double share);               ///< 0.9876 → "98.8 %"
std::string bytes(std::int64_t count);           ///< "10.5 GB", in powers of 1000
std::string number(double value, int decimals);  ///< C locale

}  // namespace penfield::cli
