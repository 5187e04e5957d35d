#include "tests/backend/claims/sample_claim.h"
#include "tests/gallery/panel_scenes.h"
#include "widgets/evidence/claim_editor.h"
#include "widgets/evidence/evidence_panel.h"
#include "widgets/evidence/family_editor.h"

#include <QPushButton>
#include <QTabBar>

namespace penfield::gallery {

namespace {

ClaimEntry entry(std::int64_t id)
{
    ClaimEntry made;
    made.id = id;
    made.recipe = sampleRecipe();
    return made;
}

ClaimEntry tested(std::int64_t id, Mark mark, const char *reason)
{
    ClaimEntry made = entry(id);
    made.verdict = sampleVerdict();
    made.verdict->mark = mark;
    made.verdict->summary = {reason};
    made.openings = static_cast<int>(id) % 4;
    made.prediction = Prediction{id, 0.5, 0.8, 0.61};
    return made;
}

std::vector<Attempt> attempts()
{
    std::vector<Attempt> made;
    for (int i = 0; i < 40; ++i)
        made.push_back({1, i % 3 == 0 ? 0 : 1 + i % 15, "L" + std::to_string(i % 6) + " · " + std::to_string(100 + 37 * i % 900),
                        i % 4 == 0 ? "×2" : "", "Two steps: the capital of a city's state",
                        i % 3 == 0 ? std::optional<double>()
                        : i < 4    ? 0.0005 * i
                                   : (i + 0.5) / 41});
    return made;
}

std::vector<claims::TemplateFamily> ready()
{
    claims::TemplateFamily family;
    family.name = "Two steps: the capital of a city's state";
    family.templates = {"{opening}the capital of the state containing {city} is", "{opening}the capital of the state with {city} is",
                        "question : what is the capital of the state containing {city} ? answer :"};
    family.openSlots = {{"opening", {{""}, {"people say that "}, {"we know that "}}},
                        {"city", {{"Dallas", "Austin"}, {"Oakland", "Sacramento"}, {"Miami", "Tallahassee"}, {"Toledo", "Columbus"}}}};
    family.varied = "city";
    return {family};
}

Staged panelOf(const Theme &theme, const std::function<void(EvidencePanel &)> &act)
{
    auto panel = std::make_unique<EvidencePanel>();
    panel->setTheme(theme);
    panel->setReadyFamilies(ready());
    act(*panel);
    return {{}, std::move(panel)};
}

}  // namespace

void addEvidenceScenes(std::vector<Scene> &scenes)
{
    const auto add = [&](const char *state, QSize size, std::function<void(EvidencePanel &)> act) {
        scenes.push_back({"evidence", state, size, [act](const Theme &theme) { return panelOf(theme, act); }, {}});
    };
    const QSize dock{460, 1000};
    add("empty", {460, 420}, [](EvidencePanel &) {});
    add("untested", {460, 420}, [](EvidencePanel &p) { p.setEntries({entry(1)}); });
    add("running", {460, 420}, [](EvidencePanel &p) {
        ClaimEntry made = entry(1);
        made.isRunning = true;
        made.fraction = 0.4;
        made.phase = PENFIELD_SENTENCE("Attributing");
        p.setEntries({made});
    });
    add("incomplete", {460, 420}, [](EvidencePanel &p) {
        ClaimEntry made = entry(1);
        made.recipe.claim.name.clear();
        made.recipe.claim.direction.reset();
        p.setEntries({made});
    });
    add("weakened", dock, [](EvidencePanel &p) {
        p.setEntries({tested(3, Mark::Weakened, PENFIELD_SENTENCE("Needed, but only as one of two: each backs the other up."))});
    });
    add("several", dock, [](EvidencePanel &p) {
        p.setEntries({entry(1), tested(4, Mark::CannotTell, PENFIELD_SENTENCE("Only 11 controls exist.")),
                      tested(5, Mark::Contradicted, PENFIELD_SENTENCE("Resampling changes nothing.")),
                      tested(6, Mark::Supported, PENFIELD_SENTENCE("Every check that could have failed did not."))});
    });
    add("narrow", {340, 900}, [](EvidencePanel &p) {
        p.setEntries({tested(3, Mark::Supported, PENFIELD_SENTENCE("Every check that could have failed did not."))});
    });
    add("editor", {460, 620}, [](EvidencePanel &p) {
        ClaimEntry made;
        made.id = 1;
        made.recipe.claim = sampleRecipe().claim;
        made.recipe.claim.score.reset();
        made.recipe.claim.direction.reset();
        p.setEntries({made});
        p.edit(1);
    });
    add("templates", {460, 1000}, [](EvidencePanel &p) {
        p.setEntries({entry(1)});
        p.edit(1);
        p.editor()->families()->setFamily(ready().front());
        for (QPushButton *button : p.editor()->findChildren<QPushButton *>())
            if (button->isCheckable())
                button->setChecked(true);
    });
    add("ledger", {560, 560}, [](EvidencePanel &p) {
        p.setLedger(attempts(), {{1, 0.5, 0.9, 0.6}, {1, 0.2, 0.9, -0.1}, {1, 0.4, 0.6, 0.4}, {1, 0.4, 0.75, 0.1}});
        p.findChild<QTabBar *>()->setCurrentIndex(1);
    });
    add("ledger-empty", {460, 420}, [](EvidencePanel &p) { p.findChild<QTabBar *>()->setCurrentIndex(1); });
    add("trouble", {460, 420}, [](EvidencePanel &p) {
        p.setEntries({entry(1)});
        p.showTrouble(QStringLiteral("prompts.csv, line 3: the answer or the foil is empty."));
    });
}

}  // namespace penfield::gallery
