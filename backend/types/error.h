#pragma once
// Errors are sentences: what is wrong and what to do. They are thrown; the service (or the CLI's main) catches once.

#include <exception>
#include <string>
#include <vector>

/// Marks a sentence for lupdate (context "Error") and leaves it as it is. Placeholders are %1 … %9, as in QString::arg.
#define PENFIELD_SENTENCE(text) text

namespace penfield {

/// A failure that is told to a person.
class Error : public std::exception {
public:
    /// `sentence` must be a PENFIELD_SENTENCE literal (so that it can be translated); `arguments` replace %1, %2 …
    explicit Error(const char *sentence, std::vector<std::string> arguments = {});

    const char *what() const noexcept override { return m_text.c_str(); }  ///< English, arguments filled in
    const std::string &sentence() const { return m_sentence; }             ///< English, placeholders kept: the key for translation
    const std::vector<std::string> &arguments() const { return m_arguments; }

private:
    std::string m_sentence;
    std::vector<std::string> m_arguments;
    std::string m_text;
};

/// The job was stopped by its owner. Silent: never shown as an error.
class Cancelled : public std::exception {
public:
    const char *what() const noexcept override { return "cancelled"; }
};

/// Replaces %1 … %9 in `sentence`.
std::string fillIn(const std::string &sentence, const std::vector<std::string> &arguments);

}  // namespace penfield
