// penfield-bench [ID …] [--list] [--json]: measures what issues' tables ask for.
// Exit status: 0 every bar reached · 1 a figure falls short · 2 the command line was not understood.

#include "backend/engine/loader/engine_loader.h"
#include "tests/bench/report.h"

#ifdef PENFIELD_BENCH_WINDOW
#include "tests/bench/gui/watched_application.h"
#endif

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace {

using penfield::bench::Bench;
using penfield::bench::Measured;

constexpr int kShort = 1, kUsage = 2;

/// The chosen benches, in the table's order.
std::vector<Bench> chosen(std::vector<Bench> benches, const std::vector<std::string> &ids)
{
    std::erase_if(benches, [&](const Bench &bench) { return !ids.empty() && std::find(ids.begin(), ids.end(), bench.id) == ids.end(); });
    return benches;
}

int run(const std::vector<Bench> &benches, bool json)
{
    std::vector<Measured> all;
    for (const Bench &bench : benches) {
        all.push_back(measure(bench));
        if (!json)
            std::cout << asText(all.back()) << std::flush;
    }
    if (json)
        std::cout << asJson(all) << '\n';
    return std::all_of(all.begin(), all.end(), [](const Measured &measured) { return measured.reached(); }) ? EXIT_SUCCESS : kShort;
}

}  // namespace

int main(int argc, char **argv)
{
    penfield::prepareEngineEnvironment();
    const std::vector<Bench> benches = penfield::bench::allBenches();
    std::vector<std::string> ids, known;
    for (const Bench &bench : benches)
        known.push_back(bench.id);
    bool list = false, json = false;
    CLI::App app("Measures what Penfield promises: id, ok or short, figure, bar.", "penfield-bench");
    app.add_option("id", ids, "Which benches to run; none: all")->check(CLI::IsMember(known));
    app.add_flag("--list", list, "Say which benches there are");
    app.add_flag("--json", json, "Print one JSON object");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == EXIT_SUCCESS ? EXIT_SUCCESS : kUsage;
    }
    if (list) {
        for (const Bench &bench : benches)
            std::cout << bench.id << "  " << bench.what << '\n';
        return EXIT_SUCCESS;
    }
#ifdef PENFIELD_BENCH_WINDOW
    constexpr int keepWhatIsSet = 0;
    if (!std::getenv("DISPLAY") && !std::getenv("WAYLAND_DISPLAY"))
        setenv("QT_QPA_PLATFORM", "offscreen", keepWhatIsSet);
    const penfield::bench::WatchedApplication application(argc, argv);
#endif
    return run(chosen(benches, ids), json);
}
