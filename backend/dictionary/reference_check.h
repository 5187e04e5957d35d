#pragma once
// A dictionary that is shipped with what its own package computes from it (resources/selfcheck/dictionaries, made by
// tests/reference/dictionaries.py): the same computed here, and compared.

#include <string>

namespace penfield::dictionary {

struct ReferenceCheck {
    std::string name;    ///< of the folder
    std::string what;    ///< "SAELens TopK, hook_z"
    std::string madeBy;  ///< "SAELens 6.54.12"
    double tolerance = 0;
    double features = 0;        ///< largest deviation of an activation
    double reconstruction = 0;  ///< largest deviation of the output

    bool passed() const { return features <= tolerance && reconstruction <= tolerance; }
};

ReferenceCheck checkReference(const std::string &folder);

}  // namespace penfield::dictionary
