#include "backend/evidence/told.h"

#include <cmath>
#include <cstdio>

namespace penfield::evidence {

namespace {

std::string formatted(const char *format, double value)
{
    char text[48];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string whole(double value)
{
    return formatted("%.0f", std::abs(value) < .5 ? 0 : value);  // no "-0"
}

}  // namespace

const Measure *measureOf(const CheckResult &result, const std::string &name, const std::string &detail)
{
    for (const Measure &one : result.measures)
        if (one.name == name && one.detail == detail)
            return &one;
    return nullptr;
}

std::string percent(double share)
{
    return whole(100 * share) + " %";
}

std::string percent(double share, const Interval &interval)
{
    return interval.isKnown() ? percent(share) + " [" + whole(100 * interval.lower) + ", " + whole(100 * interval.upper) + "]"
                              : percent(share);
}

std::string decimal(double value, int digits)
{
    char text[48];
    std::snprintf(text, sizeof text, "%.*g", digits, value);
    return text;
}

}  // namespace penfield::evidence
