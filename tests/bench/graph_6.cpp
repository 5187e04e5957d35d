// graph-6: from a graph's file to its first picture in the real view.

#include "backend/service/graph_library.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_checkpoint.h"
#include "tests/bench/large_graph.h"
#include "tests/bench/stopwatch.h"
#include "widgets/graph/graph_view.h"

#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

#include <stdexcept>

namespace penfield::bench {

namespace {

constexpr int kPatience = 60'000;  // milliseconds

/// The view's picture of the file, once nothing about it changes any more.
QPixmap firstPicture(const QString &file, GraphView &view)
{
    GraphLibrary library;
    QEventLoop loop;
    QString trouble = "the graph was not drawn in time";
    QObject::connect(&library, &GraphLibrary::failed, &loop, [&](const QString &sentence) {
        trouble = sentence;
        loop.quit();
    });
    QObject::connect(&library, &GraphLibrary::opened, &view,
                     [&](std::shared_ptr<const GraphFile> opened) { view.setGraph(opened->document.graph); });
    QObject::connect(&view, &GraphView::settled, &loop, [&] {
        if (view.scene().arrangement()) {
            trouble.clear();
            loop.quit();
        }
    });
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    library.open(file);
    loop.exec();
    if (!trouble.isEmpty())
        throw std::runtime_error(trouble.toStdString());
    return view.grab();
}

}  // namespace

std::vector<Figure> firstPictureOfAFile()
{
    const ScratchFolder scratch;
    const std::filesystem::path json = scratch.path() / "graph.json";
    writeGraphJson(json, {18, 24, 10, 2'500, 275'000});
    std::vector<double> times;
    int edges = 0;
    for (int round = 0; round < 5; ++round) {
        GraphView view;
        view.resize(1280, 800);
        view.show();
        times.push_back(milliseconds([&] {
            if (firstPicture(QString::fromStdString(json.string()), view).isNull())
                throw std::runtime_error("the picture is empty");
        }));
        edges = static_cast<int>(view.scene().arrangement()->kept.edges().size());
    }
    return {atLeast(30, "size of the graph's file", static_cast<double>(std::filesystem::file_size(json)) / 1e6, "MB"),
            atLeast(1, "edges in the picture", edges),
            atMost(1000, "from the file to the first picture, median of 5", median(times), "ms")};
}

}  // namespace penfield::bench
