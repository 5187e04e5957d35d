#include "app/gui/status_texts.h"
#include "backend/types/unit_name.h"
#include "tests/gallery/panel_scenes.h"
#include "widgets/common/selection.h"
#include "widgets/output/continuation_panel.h"
#include "widgets/output/output_panel.h"
#include "widgets/output/watch_bar.h"

#include <QLineEdit>

namespace penfield::gallery {

namespace {

enum class Shown { Intact, Touched, Controlled };

OutputPanel &panelIn(QWidget &widget)
{
    return static_cast<OutputPanel &>(widget);
}

/// A token far out of the top, as the engine tells of it.
TokenShift farOut(bool touched)
{
    return {TokenId(7042), " Springfield", 0.00002, touched ? 0.0041 : 0.00002, -1.62, touched ? 3.18 : -1.62, 811, touched ? 19 : 811};
}

/// A watched token that is likely, and one that is not.
void watchTwo(OutputPanel &panel, const Sample &sample)
{
    panel.setWatched({{sample.trace->output.top.front().token, sample.trace->output.top.front().text}, {TokenId(7042), " Springfield"}});
    panel.setIntactShifts({farOut(false)});
}

History threeTouches()
{
    return {{{0, {}, 0.984, 0.0}, {1, QStringLiteral("Ablate Texas"), 0.211, 5.61}, {2, QStringLiteral("Steer Texas"), 0.62, 0.8}, {3, QStringLiteral("Ablate capital of"), 0.05, 7.2}},
            2,
            QStringLiteral("Austin")};
}

std::shared_ptr<const Outcome> withWatched(const Sample &sample)
{
    auto outcome = std::make_shared<Outcome>(*sample.outcome);
    outcome->watched = {farOut(true)};
    return outcome;
}

/// A touch of a feature that was silent.
std::shared_ptr<const Outcome> withoutEffect(const Sample &sample)
{
    auto outcome = std::make_shared<Outcome>(*sample.outcome);
    outcome->notes = {{"%1 is not active where it was touched, so the touch had no effect.", {unitName(outcome->interventions.front().unit)}}};
    return outcome;
}

Staged outputOf(const Theme &theme, const Sample &sample, Shown shown)
{
    auto selection = std::make_shared<Selection>();
    auto panel = std::make_unique<OutputPanel>();
    panel->setTheme(theme);
    panel->setSelection(selection.get());
    panel->setDistribution(sample.trace->output);
    if (shown != Shown::Intact)
        panel->setOutcome(sample.outcome);
    if (shown == Shown::Controlled)
        panel->setControl(sample.control);
    return {{selection}, std::move(panel)};
}

TouchCheck checkOf(const Sample &sample, bool telling)
{
    TouchCheck check;
    check.effect = -1.53;
    check.controls = telling ? std::vector{-0.31, -0.05, 0.02, 0.11, -0.12, -0.02, 0.0, 0.04, -0.22, -0.4, 0.07, -0.01} : std::vector{-0.31, 0.2};
    check.canTell = telling;
    check.cuts = {{TouchKind::Set, -1.53}, {TouchKind::Mean, -1.21}, {TouchKind::Resample, telling ? -0.9 : 0.4}};
    check.signsDisagree = !telling;
    if (!telling)
        check.twins = {{sample.selected.featureId(), sample.selected.featureId(), sample.selected.position, 0.93, 0.97}};
    return check;
}

Staged checkedOutput(const Theme &theme, const Sample &sample, bool telling)
{
    Staged staged = outputOf(theme, sample, Shown::Controlled);
    auto *panel = static_cast<OutputPanel *>(staged.widget.get());
    panel->setLabels(sample.labels);
    panel->setCheck(std::make_shared<TouchCheck>(checkOf(sample, telling)));
    return staged;
}

std::vector<GeneratedToken> said(const std::vector<std::string> &words, bool touched)
{
    std::vector<GeneratedToken> tokens;
    for (const std::string &word : words)
        tokens.push_back({TokenId(static_cast<std::int64_t>(std::hash<std::string>{}(word) % 50'000)), word, 0.8, touched});
    return tokens;
}

/// Two texts that part at once, come together and part again; or the first words of them.
Staged continuationOf(const Theme &theme, bool streaming)
{
    auto panel = std::make_unique<ContinuationPanel>();
    panel->setTheme(theme);
    panel->setReady(true);
    panel->setTouched(true);
    Continuation whole;
    whole.intact = said({" Austin", ".", " The", " state", " of", " Texas", " has", " its", " capital", " in", " Austin", ",", " on", " the", " Colorado"}, false);
    whole.touched = said({" Tallahassee", ".", " The", " state", " of", " Florida", " has", " its", " capital", " in", " the", " north"}, true);
    if (!streaming) {
        panel->setContinuation(whole);
        return {{}, std::move(panel)};
    }
    panel->begin();
    for (std::size_t i = 0; i < 7; ++i)
        panel->addToken(whole.intact[i]);
    for (std::size_t i = 0; i < 4; ++i)
        panel->addToken(whole.touched[i]);
    return {{}, std::move(panel)};
}

}  // namespace

void addOutputScenes(std::vector<Scene> &scenes, const SamplesPtr &samples)
{
    const auto add = [&](const char *state, QSize size, auto build) { scenes.push_back({"output", state, size, build, {}}); };
    add("empty", {620, 270}, [](const Theme &theme) {
        auto panel = std::make_unique<OutputPanel>();
        panel->setTheme(theme);
        return Staged{{}, std::move(panel)};
    });
    add("full", {620, 270}, [samples](const Theme &theme) { return outputOf(theme, samples->full, Shown::Intact); });
    add("touched", {620, 270}, [samples](const Theme &theme) { return outputOf(theme, samples->full, Shown::Touched); });
    add("controlled", {620, 270}, [samples](const Theme &theme) { return outputOf(theme, samples->full, Shown::Controlled); });
    add("checked", {620, 340}, [samples](const Theme &theme) { return checkedOutput(theme, samples->full, true); });
    add("checked-and-warned", {620, 400}, [samples](const Theme &theme) { return checkedOutput(theme, samples->full, false); });
    add("checked-narrow", {300, 460}, [samples](const Theme &theme) { return checkedOutput(theme, samples->longTexts, false); });
    add("tall", {620, 560}, [samples](const Theme &theme) { return outputOf(theme, samples->full, Shown::Controlled); });
    add("watched", {620, 400}, [samples](const Theme &theme) {
        Staged staged = outputOf(theme, samples->full, Shown::Intact);
        watchTwo(panelIn(*staged.widget), samples->full);
        return staged;
    });
    const auto watchedAndTouched = [samples](const Theme &theme) {
        Staged staged = outputOf(theme, samples->full, Shown::Intact);
        OutputPanel &panel = panelIn(*staged.widget);
        watchTwo(panel, samples->full);
        panel.setOutcome(withWatched(samples->full));
        panel.setControl(samples->full.control);
        panel.setHistory(threeTouches());
        return staged;
    };
    add("watched-touched", {620, 460}, watchedAndTouched);
    add("watched-narrow", {320, 460}, watchedAndTouched);
    add("intact-held", {620, 460}, [watchedAndTouched](const Theme &theme) {
        Staged staged = watchedAndTouched(theme);
        panelIn(*staged.widget).setIntactShown(true);
        return staged;
    });
    add("no-effect", {620, 300}, [samples](const Theme &theme) {
        Staged staged = outputOf(theme, samples->full, Shown::Intact);
        panelIn(*staged.widget).setOutcome(withoutEffect(samples->full));
        return staged;
    });
    add("unknown-word", {620, 300}, [samples](const Theme &theme) {
        Staged staged = outputOf(theme, samples->full, Shown::Intact);
        OutputPanel &panel = panelIn(*staged.widget);
        panel.watchBar()->wordEdit()->setText(QStringLiteral("Qwertz"));
        panel.setWatchNote(wordTokenText({"Qwertz", {}, {}, 0}));
        return staged;
    });
    add("narrow", {300, 340}, [samples](const Theme &theme) { return outputOf(theme, samples->full, Shown::Controlled); });
    add("long-labels", {480, 270}, [samples](const Theme &theme) { return outputOf(theme, samples->longTexts, Shown::Controlled); });

    const auto addContinuation = [&](const char *state, QSize size, bool stops) {
        scenes.push_back({"continuation", state, size, [samples, stops](const Theme &theme) { return continuationOf(theme, !stops); }, {}});
    };
    addContinuation("full", {620, 270}, true);
    addContinuation("streaming", {620, 270}, false);
    addContinuation("narrow", {320, 340}, true);
    scenes.push_back({"continuation", "empty", {620, 270}, [](const Theme &theme) {
                          auto panel = std::make_unique<ContinuationPanel>();
                          panel->setTheme(theme);
                          return Staged{{}, std::move(panel)};
                      }, {}});
}

}  // namespace penfield::gallery
