// penfield-cli: the explorer's questions on the command line, without Qt.
// Exit status: 0 done · 1 a failure, told in a sentence · 2 the command line was not understood.

#include "app/cli/commands.h"
#include "backend/types/error.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>

namespace {

constexpr int kFailure = 1, kUsage = 2;

int run(int argc, char **argv)
{
    CLI::App app("Features and circuits of a neural network, on the command line.", "penfield-cli");
    app.set_version_flag("--version", "penfield-cli " PENFIELD_VERSION);
    app.require_subcommand(1);
    penfield::cli::addTraceCommand(app);
    penfield::cli::addGraphCommand(app);
    penfield::cli::addInterveneCommand(app);
    penfield::cli::addSweepCommand(app);
    penfield::cli::addPatchCommand(app);
    penfield::cli::addGenerateCommand(app);
    penfield::cli::addInspectCommand(app);
    penfield::cli::addPreviewCommand(app);
    penfield::cli::addSelfCheckCommand(app);
    penfield::cli::addDemoCommand(app);
    penfield::cli::addEvidenceCommand(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::RuntimeError &error) {
        return error.get_exit_code();  // what it found was printed
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == EXIT_SUCCESS ? EXIT_SUCCESS : kUsage;  // --help and --version end here, too
    }
    return EXIT_SUCCESS;
}

}  // namespace

int main(int argc, char **argv)
{
    try {
        return run(argc, argv);
    } catch (const std::bad_alloc &) {
        std::cerr << PENFIELD_SENTENCE("There is not enough memory for this. Close other programs, or take a shorter prompt.") << '\n';
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
    }
    return kFailure;
}
