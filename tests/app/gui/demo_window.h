#pragma once
// The real window on the real demo, ready to be touched.

#include "app/gui/demo_location.h"
#include "app/gui/explorer.h"
#include "app/gui/main_window.h"
#include "app/gui/wiring.h"
#include "backend/engine/loader/engine_loader.h"
#include "backend/service/backend_service.h"
#include "backend/service/feature_library.h"
#include "tests/support/await.h"
#include "widgets/common/selection.h"
#include "widgets/graph/graph_view.h"
#include "widgets/models/intervention_model.h"

#include <QTest>

namespace penfield {

class DemoWindow {
public:
    DemoWindow()
        : demo(openDemo()), service([] { return loadEngine(findEngineModule()); }), explorer(service, library), window(Settings{})
    {
        wire(window, explorer, service, demo);
    }

    /// Shows the window and waits until the demo's graph is on screen and every label is there.
    bool open(const QString &prompt = {})
    {
        Await settled(window.graph(), &GraphView::settled);
        window.show();
        explorer.open(demo.sources, prompt.isEmpty() ? QString::fromStdString(demo.manifest.prompt) : prompt);
        return settled.once() && QTest::qWaitFor([this] { return isReady(); }, 20'000);
    }

    bool isReady() const
    {
        return explorer.graph() && explorer.labels() && explorer.supernodes() && window.graph()->isSettled() && !explorer.isBusy();
    }

    int positionOf(const std::string &token) const
    {
        const auto &pieces = explorer.trace()->prompt.pieces;
        return static_cast<int>(std::find(pieces.begin(), pieces.end(), token) - pieces.begin());
    }

    /// The strongest feature of `layer` at `token`.
    NodeKey strongestAt(const std::string &token, int layer) const
    {
        NodeKey best;
        float most = 0;
        for (const FeatureActivation &a : explorer.trace()->activations)
            if (a.position.value == positionOf(token) && a.id.layer.value == layer && a.activation > most) {
                most = a.activation;
                best = {NodeKind::Feature, a.id.layer, a.position, a.id.feature.value};
            }
        return best;
    }

    double probabilityNow(const std::string &token) const
    {
        const TokenDistribution &d = explorer.outcome() ? explorer.outcome()->after : explorer.trace()->output;
        for (const TokenProbability &t : d.top)
            if (t.text == token)
                return t.probability;
        return 0;
    }

    Demo demo;
    BackendService service;
    FeatureLibrary library;
    Explorer explorer;
    MainWindow window;
};

}  // namespace penfield
