#include "app/cli/demo_run.h"

#include "app/cli/groups.h"
#include "app/cli/outcome_text.h"
#include "app/cli/positions.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "backend/types/error.h"

namespace penfield::cli {

namespace {

// What must be shown: light-1.
constexpr double kLeastBefore = 0.9, kMostAblated = 0.3, kLeastSwapped = 0.8;
constexpr std::size_t kFewestFeatures = 2, kMostFeatures = 3;

class DemoRunner {
public:
    DemoRunner(Session &session, const formats::DemoExample &example)
        : m_session(session), m_example(example), m_groups(session.requireDatabase().supernodes())
    {
    }

    DemoRun run()
    {
        DemoRun demo;
        demo.example = m_example;
        demo.trace = m_session.trace(m_example.prompt);
        const auto source = m_session.trace(m_example.swap->sourcePrompt);
        const TokenPosition place = positionOf(demo.trace->prompt, m_example.token);
        const TokenPosition sourcePlace = positionOf(source->prompt, m_example.swap->sourceToken);
        const Supernode &group = groupNamed(m_groups, m_example.ablate.front());
        const Supernode &other = groupNamed(m_groups, m_example.swap->supernode);
        const std::vector<Intervention> ablated = ablation(*demo.trace, group, place);
        const std::vector<Intervention> swapped = swap(*demo.trace, group, place, {*source, other, sourcePlace});
        demo.ablated = step(group.label + " ablated", ablated);
        demo.ablatedControl = step("control", control(ablated, "", {}));
        demo.swapped = step("swapped for " + other.label, swapped);
        demo.swappedControl = step("control", control(swapped, m_example.swap->sourcePrompt, sourcePlace));
        demo.answer = probabilityBefore(*demo.ablated.outcome, m_example.answer);
        demo.swapAnswer = probabilityBefore(*demo.ablated.outcome, m_example.swap->answer);
        return demo;
    }

private:
    std::vector<Intervention> control(const std::vector<Intervention> &touches, const std::string &source, TokenPosition place)
    {
        std::vector<Intervention> found = m_session.engine().matchedControl(m_example.prompt, touches, source, place, m_session.job());
        if (found.empty())
            throw Error(PENFIELD_SENTENCE("There is no control: no other feature is active where you touch."));
        return found;
    }

    DemoStep step(const std::string &name, const std::vector<Intervention> &touches)
    {
        DemoStep step{name, m_session.engine().intervene(m_example.prompt, touches, {false, kKnownTokens}, m_session.job()), 0, 0};
        step.answer = probabilityAfter(*step.outcome, m_example.answer).value_or(0);
        step.swapAnswer = probabilityAfter(*step.outcome, m_example.swap->answer).value_or(0);
        return step;
    }

    Session &m_session;
    const formats::DemoExample &m_example;
    std::vector<Supernode> m_groups;
};

std::string topOf(const TokenDistribution &distribution)
{
    std::string text;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, distribution.top.size()); ++i)
        text += (i > 0 ? ", " : "") + distribution.top[i].text + ' ' + percent(distribution.top[i].probability);
    return text;
}

void requireBar(bool cleared, const std::string &what, double figure, const std::string &bar)
{
    if (!cleared)
        throw Error(PENFIELD_SENTENCE("The demo misses a bar: %1 is %2, and must be %3."), {what, number(figure, 3), bar});
}

}  // namespace

DemoRun runDemo(Session &session, const formats::DemoExample &example)
{
    return DemoRunner(session, example).run();
}

std::string asText(const Session &session, const DemoRun &demo)
{
    std::string text = "Features that mean " + demo.example.ablate.front() + " at " + demo.example.token + '\n';
    Table features({"feature", ">activation", "label"});
    for (const Readback &read : demo.ablated.outcome->readback)
        features.add({idText(read.unit.featureId()), number(read.before, 2), session.label(read.unit.featureId())});
    text += features.text() + "\nTouched at " + demo.example.token + ", each beside a control of the same norm\n";
    Table table({"", ">p(" + demo.example.answer + ")", ">p(" + demo.example.swap->answer + ")", "most likely next"});
    table.add({"nothing touched", percent(demo.answer), percent(demo.swapAnswer), topOf(demo.trace->output)});
    for (const DemoStep *step : {&demo.ablated, &demo.ablatedControl, &demo.swapped, &demo.swappedControl})
        table.add({step->name, percent(step->answer), percent(step->swapAnswer), topOf(step->outcome->after)});
    return text + table.text();
}

std::string asJson(const DemoRun &demo)
{
    JsonWriter json;
    json.beginObject().field("prompt", demo.example.prompt).field("held_out", demo.example.heldOut).field("answer", demo.example.answer);
    json.field("swap_answer", demo.example.swap->answer).field("before", demo.answer).field("swap_before", demo.swapAnswer);
    const std::pair<const char *, const DemoStep *> steps[] = {{"ablated", &demo.ablated},
                                                               {"ablated_control", &demo.ablatedControl},
                                                               {"swapped", &demo.swapped},
                                                               {"swapped_control", &demo.swappedControl}};
    for (const auto &[key, step] : steps) {
        json.key(key).beginObject().field("answer", step->answer).field("swap_answer", step->swapAnswer).key("interventions");
        writeTouches(json, step->outcome->interventions);
        json.endObject();
    }
    return json.endObject().text();
}

void requireBars(const DemoRun &demo)
{
    const std::string answer = "p(" + demo.example.answer + ")", swapAnswer = "p(" + demo.example.swap->answer + ")";
    const std::size_t features = demo.ablated.outcome->interventions.size();
    requireBar(demo.answer >= kLeastBefore, answer, demo.answer, "at least " + number(kLeastBefore, 1));
    requireBar(features >= kFewestFeatures && features <= kMostFeatures, "the number of features that mean " + demo.example.ablate.front(),
               static_cast<double>(features), "two or three");
    requireBar(demo.ablated.answer < kMostAblated, answer + " with " + demo.ablated.name, demo.ablated.answer,
               "below " + number(kMostAblated, 1));
    requireBar(demo.swapped.swapAnswer > kLeastSwapped, swapAnswer + " when " + demo.swapped.name, demo.swapped.swapAnswer,
               "above " + number(kLeastSwapped, 1));
}

}  // namespace penfield::cli
