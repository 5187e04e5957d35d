#include "app/gui/wiring_parts.h"

#include "app/gui/evidence_desk.h"
#include "app/gui/explorer.h"
#include "app/gui/main_window.h"
#include "backend/service/backend_service.h"
#include "backend/service/failure.h"
#include "backend/types/error.h"
#include "widgets/common/selection.h"
#include "widgets/evidence/evidence_panel.h"
#include "widgets/graph/graph_view.h"

#include <QDir>
#include <QFileInfo>
#include <set>

namespace penfield {

namespace {

/// Families of the demo's prompts; none when they are not there: a person types templates then.
std::vector<claims::TemplateFamily> familiesOf(const Demo &demo)
{
    const QString path = QFileInfo(demo.sources.model).dir().filePath(QStringLiteral("families.json"));
    if (demo.sources.model.isEmpty() || !QFileInfo::exists(path))
        return {};
    return claims::readTemplateFamilies(path.toStdString());
}

}  // namespace

/// Claims about what is selected or pinned, their tests, and what came of them.
void wireEvidence(MainWindow &window, Explorer &explorer, BackendService &service, const Demo &demo)
{
    EvidencePanel *panel = window.evidence();
    auto *desk = new EvidenceDesk(*panel, explorer, service, &window);
    try {
        desk->setReadyFamilies(familiesOf(demo));
    } catch (const Error &error) {
        panel->showTrouble(translated(Failure{error.sentence(), error.arguments()}));
    }
    const auto claim = [&window, desk] {
        const std::set<NodeKey> pinned = window.graph()->pinned();
        std::vector<NodeKey> nodes(pinned.begin(), pinned.end());
        if (nodes.empty() && window.selection()->current())
            nodes.push_back(*window.selection()->current());
        desk->claim(nodes);
    };
    QObject::connect(&window, &MainWindow::claimRequested, desk, claim);
    QObject::connect(panel, &EvidencePanel::newClaimRequested, desk, claim);
}

}  // namespace penfield
