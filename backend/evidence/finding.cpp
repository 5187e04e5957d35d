#include "backend/evidence/finding.h"

#include <cmath>
#include <cstdio>
#include <cstring>

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

const Figure *Finding::figure(const char *name, const std::string &detail) const
{
    for (const Figure &one : figures)
        if (std::strcmp(one.name, name) == 0 && one.detail == detail)
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
