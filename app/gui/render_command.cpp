#include "app/gui/render_command.h"

#include "app/figure/figure.h"
#include "app/gui/figure_data.h"
#include "app/gui/main_window.h"
#include "app/gui/touches.h"
#include "app/gui/wiring.h"
#include "backend/service/failure.h"
#include "backend/types/error.h"
#include "widgets/attention/attention_panel.h"
#include "widgets/attention/head_grid.h"
#include "widgets/common/selection.h"
#include "widgets/graph/graph_view.h"
#include "widgets/lens/lens_panel.h"
#include "widgets/models/intervention_model.h"

#include <QApplication>
#include <QRegularExpression>

#include <cstdio>
#include <utility>

namespace penfield {

namespace {

/// "0:493@6" → the feature 493 of layer 0 at position 6.
NodeKey parseSelection(const QString &text)
{
    static const QRegularExpression form("^(\\d+):(\\d+)@(\\d+)$");
    const auto m = form.match(text);
    if (!m.hasMatch())
        throw Error(PENFIELD_SENTENCE("--select takes LAYER:FEATURE@POSITION, for example 0:493@6; \"%1\" is not that."), {text.toStdString()});
    return {NodeKind::Feature, LayerIndex(m.captured(1).toInt()), TokenPosition(m.captured(3).toInt()),
            m.captured(2).toInt()};
}

/// "3:5" → head 5 of layer 3.
HeadPlace parseHead(const QString &text, const AttentionOverview &overview)
{
    static const QRegularExpression form("^(\\d+):(\\d+)$");
    const auto m = form.match(text);
    if (!m.hasMatch())
        throw Error(PENFIELD_SENTENCE("--head takes LAYER:HEAD, for example 3:5; \"%1\" is not that."), {text.toStdString()});
    const HeadPlace place{LayerIndex(m.captured(1).toInt()), m.captured(2).toInt()};
    if (place.layer.value >= overview.n_layers || place.head >= overview.n_heads)
        throw Error(PENFIELD_SENTENCE("There is no head %1: this model has layers 0 to %2 and heads 0 to %3."),
                    {text.toStdString(), std::to_string(overview.n_layers - 1), std::to_string(overview.n_heads - 1)});
    return place;
}

std::vector<InterventionEntry> ablationsOf(const Explorer &explorer, const QStringList &groups)
{
    std::vector<InterventionEntry> all;
    for (const QString &group : groups) {
        std::vector<InterventionEntry> entries;
        for (std::size_t p = 0; p < explorer.trace()->prompt.size(); ++p)
            for (InterventionEntry &entry : groupAblation(explorer, group, TokenPosition(std::int64_t(p))))
                entries.push_back(std::move(entry));
        if (entries.empty())
            throw Error(PENFIELD_SENTENCE("No feature of the group \"%1\" is active on this prompt. Name a group of the feature database "
                                          "that the prompt is about."),
                        {group.toStdString()});
        all.insert(all.end(), entries.begin(), entries.end());
    }
    return all;
}

/// A graph's file has no run: its graph is all there is.
void requireSomethingToDraw(const Sources &sources, const LaunchOptions &options)
{
    const bool needsARun = !options.ablate.isEmpty() || !options.select.isEmpty() || (options.renderView != "graph" && options.renderView != "window");
    if (!sources.graph.isEmpty() && needsARun)
        throw Error(PENFIELD_SENTENCE("A graph's file has no run of its model: of %1, only the views graph and window can be drawn, without "
                                      "--ablate and --select."),
                    {sources.graph.toStdString()});
    if (sources.graph.isEmpty() && sources.model.isEmpty())
        throw Error(PENFIELD_SENTENCE("A dictionary or a feature database belongs to a model. Name the model, too."));
}

/// Waits for every answer the picture needs, writes it, and ends the event loop.
class RenderJob : public QObject {
public:
    RenderJob(Explorer &explorer, MainWindow &window, const LaunchOptions &options, bool hasDatabase)
        : m_explorer(explorer), m_window(window), m_options(options), m_hasDatabase(hasDatabase)
    {
        connect(&explorer, &Explorer::failed, this, [this](const QString &sentence) { fail(sentence); });
        for (const auto signal : {&Explorer::traceChanged, &Explorer::graphChanged, &Explorer::graphFileChanged, &Explorer::labelsChanged, &Explorer::supernodesChanged,
                                  &Explorer::outcomeChanged, &Explorer::controlChanged, &Explorer::cardReady})
            connect(&explorer, signal, this, &RenderJob::goOn);
        connect(window.graph(), &GraphView::settled, this, &RenderJob::goOn);
        connect(window.lens(), &LensPanel::lensShown, this, &RenderJob::goOn);
        connect(window.attention(), &AttentionPanel::settled, this, &RenderJob::goOn);
        if (options.renderView == "lens")
            window.bringToFront(window.lens());  // these ask for what they show once they are seen
        if (options.renderView == "attention")
            window.bringToFront(window.attention());
    }

private:
    void goOn()
    {
        try {
            if (step())
                finish();
        } catch (const Error &) {
            fail(translated(describe(std::current_exception())));
        }
    }

    /// True when everything is there.
    bool step()
    {
        if (m_explorer.graphFile()) {
            const auto &arranged = m_window.graph()->scene().arrangement();
            return arranged && arranged->graph == m_explorer.graph() && m_window.graph()->isSettled();
        }
        const bool named = m_explorer.labels() && m_explorer.supernodes();
        if (!m_explorer.trace() || (!m_explorer.graph() && m_explorer.sources().makesGraphs()) || (!named && m_hasDatabase))
            return false;
        if (!m_asked) {
            m_asked = true;
            if (!m_options.select.isEmpty())
                m_window.selection()->setCurrent(parseSelection(m_options.select));
            m_touches = ablationsOf(m_explorer, m_options.ablate);
            if (!m_touches.empty())
                m_window.interventionModel()->addGroup(m_options.ablate.join(", "), m_touches);
        }
        const bool touched = m_touches.empty() || (m_explorer.outcome() && m_explorer.control());
        const bool described = m_options.select.isEmpty() || m_explorer.card() || !m_hasDatabase;
        return touched && described && isRead() && m_window.graph()->isSettled();
    }

    /// The logit lens or the head that is to be drawn.
    bool isRead()
    {
        if (m_options.renderView == "lens")
            return m_window.lens()->lens() != nullptr;
        if (m_options.renderView != "attention")
            return true;
        AttentionPanel &attention = *m_window.attention();
        if (!attention.isSettled())
            return false;
        if (!m_options.head.isEmpty() && !m_headChosen) {
            m_headChosen = true;
            attention.showHead(parseHead(m_options.head, *attention.grid()->overview()));
        }
        return attention.isSettled();
    }

    /// What is still on its way must not call goOn() again: the picture is drawn, or will not be.
    void stopListening()
    {
        disconnect(&m_explorer, nullptr, this, nullptr);
        disconnect(m_window.graph(), nullptr, this, nullptr);
        disconnect(m_window.lens(), nullptr, this, nullptr);
        disconnect(m_window.attention(), nullptr, this, nullptr);
    }

    void finish()
    {
        if (std::exchange(m_finished, true))
            return;  // choosing a head that is there already calls goOn() within goOn()
        stopListening();
        renderFigure(figureRequest(m_options), figureDataOf(m_explorer, m_window), m_options.output);
        std::printf("%s\n", qPrintable(m_options.output));
        QCoreApplication::exit(0);
    }

    void fail(const QString &sentence)
    {
        stopListening();
        std::fprintf(stderr, "penfield: %s\n", qPrintable(sentence));
        QCoreApplication::exit(1);
    }

    Explorer &m_explorer;
    MainWindow &m_window;
    const LaunchOptions &m_options;
    const bool m_hasDatabase;
    bool m_asked = false;
    bool m_headChosen = false;
    bool m_finished = false;
    std::vector<InterventionEntry> m_touches;
};

}  // namespace

int runRenderCommand(Explorer &explorer, BackendService &service, const Sources &sources, const QString &prompt, const LaunchOptions &options,
                     const Settings &settings)
{
    try {
        figureRequest(options);
        figureFormatOf(options.output);  // refused before anything is computed
        requireSomethingToDraw(sources, options);
        MainWindow window(settings);
        wire(window, explorer, service, {});
        window.resize(options.size.value_or(window.size()));
        window.show();
        RenderJob job(explorer, window, options, !sources.database.isEmpty());
        if (sources.graph.isEmpty())
            explorer.open(sources, prompt);
        else
            explorer.openGraph(sources.graph);
        return QApplication::exec();
    } catch (const Error &error) {
        std::fprintf(stderr, "penfield: %s\n", error.what());
        return 1;
    }
}

}  // namespace penfield
