#include "app/gui/figure_data.h"

#include "app/gui/explorer.h"
#include "app/gui/launch_options.h"
#include "app/gui/main_window.h"
#include "backend/types/error.h"
#include "widgets/attention/attention_panel.h"
#include "widgets/common/selection.h"
#include "widgets/graph/graph_view.h"
#include "widgets/heatmap/heatmap_panel.h"
#include "widgets/heatmap/heatmap_toolbar.h"
#include "widgets/lens/lens_panel.h"
#include "widgets/lens/lens_toolbar.h"

#include <QCoreApplication>

namespace penfield {

FigureRequest figureRequest(const LaunchOptions &options)
{
    FigureRequest request;
    const auto view = figureViewOf(options.renderView);
    if (!view)
        throw Error(PENFIELD_SENTENCE("There is no view called \"%1\". The views are graph, heatmap, lens, attention, output, inspector and window."),
                    {options.renderView.toStdString()});
    request.view = *view;
    request.format = figureFormatOf(options.output);
    if (!options.preset.isEmpty()) {
        const auto preset = figurePresetOf(options.preset);
        if (!preset)
            throw Error(PENFIELD_SENTENCE("There is no preset called \"%1\". The presets are column, page and slide."),
                        {options.preset.toStdString()});
        request.preset = *preset;
    }
    if (options.size) {
        request.preset = FigurePreset::Pixels;
        request.pixels = *options.size;
    }
    request.dpi = options.dpi;
    request.transparent = options.transparent;
    request.theme = options.theme == "dark" ? Theme::darkTheme() : Theme::lightTheme();
    return request;
}

Provenance provenanceOf(const Explorer &explorer)
{
    Provenance provenance;
    provenance.modelName = QString::fromStdString(explorer.model().name);
    provenance.modelHash = QString::fromStdString(explorer.model().hash);
    provenance.dictionaryName = QString::fromStdString(explorer.dictionary().name);
    provenance.dictionaryHash = QString::fromStdString(explorer.dictionary().hash);
    if (const auto &file = explorer.graphFile()) {
        const AttributionGraph &graph = *file->document.graph;
        provenance.modelName = QString::fromStdString(graph.modelName);
        provenance.modelHash = QString::fromStdString(graph.modelHash);
        provenance.dictionaryName = QString::fromStdString(graph.dictionaryName);
        provenance.dictionaryHash = QString::fromStdString(graph.dictionaryHash);
    }
    provenance.prompt = explorer.promptText();
    if (explorer.outcome())
        provenance.interventions = explorer.outcome()->interventions;
    provenance.version = QCoreApplication::applicationVersion();
    return provenance;
}

FigureData figureDataOf(const Explorer &explorer, MainWindow &window)
{
    FigureData data;
    data.graph = explorer.graph();
    data.trace = explorer.trace();
    data.outcome = explorer.outcome();
    data.control = explorer.control();
    data.labels = explorer.labels();
    data.supernodes = explorer.supernodes();
    data.card = explorer.card();
    data.selected = window.selection()->current();
    data.prune = window.graph()->pruneOptions();
    data.heatmap = window.heatmap()->toolbar()->request();
    data.lens = window.lens()->lens();
    data.lensView = window.lens()->toolbar()->view();
    data.attention = window.attention()->layer();
    data.head = window.attention()->head();
    data.window = &window;
    data.provenance = provenanceOf(explorer);
    return data;
}

}  // namespace penfield
