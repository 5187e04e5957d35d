#include "widgets/output/continuation_difference.h"

#include <algorithm>

namespace penfield {

bool ContinuationDifference::isEmpty() const
{
    const auto none = [](const std::vector<bool> &marks) { return std::find(marks.begin(), marks.end(), true) == marks.end(); };
    return none(intact) && none(touched);
}

ContinuationDifference differenceOf(const std::vector<GeneratedToken> &intact, const std::vector<GeneratedToken> &touched)
{
    const std::size_t n = intact.size(), m = touched.size();
    // common[i][j]: length of the longest common subsequence of what follows i on one side and j on the other.
    std::vector<std::vector<int>> common(n + 1, std::vector<int>(m + 1, 0));
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            common[i][j] = intact[i].token == touched[j].token ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);

    ContinuationDifference difference{std::vector<bool>(n, true), std::vector<bool>(m, true)};
    for (std::size_t i = 0, j = 0; i < n && j < m;)
        if (intact[i].token == touched[j].token) {
            difference.intact[i++] = false;
            difference.touched[j++] = false;
        } else if (common[i + 1][j] >= common[i][j + 1])
            ++i;
        else
            ++j;
    return difference;
}

}  // namespace penfield
