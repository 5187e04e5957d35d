#pragma once
// What a person reads when something went wrong.

#include <QString>

#include <exception>
#include <string>
#include <vector>

namespace penfield {

/// A sentence with %1 … %9 still in it, so that it can be translated, and what belongs there.
struct Failure {
    std::string sentence;
    std::vector<std::string> arguments;
};

/// Never throws. For an exception that is not ours only its first line is told, without the backtrace LibTorch appends.
Failure describe(const std::exception_ptr &error);

/// In the language of the installed translators (context "Error").
QString translated(const Failure &failure);
QString translated(const std::string &sentence);

}  // namespace penfield
