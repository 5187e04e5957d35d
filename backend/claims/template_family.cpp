#include "backend/claims/template_family.h"

#include "backend/types/error.h"
#include "backend/types/random.h"

#include <algorithm>
#include <cstddef>
#include <set>

namespace penfield::claims {

namespace {

constexpr std::int32_t kMostPairs = 4096;
constexpr std::size_t kMostTemplates = 256, kMostFillers = 4096, kMostText = 4096;  // bytes of a template
constexpr int kTriesPerPair = 64;

struct Piece {
    std::string text;  // a literal, or a slot's name
    bool isSlot = false;
};

std::vector<Piece> piecesOf(const std::string &wording)
{
    std::vector<Piece> pieces;
    std::string literal;
    for (std::size_t i = 0; i < wording.size(); ++i) {
        const char c = wording[i];
        if ((c == '{' || c == '}') && i + 1 < wording.size() && wording[i + 1] == c) {
            literal += c;
            ++i;
        } else if (c == '{') {
            const std::size_t end = wording.find_first_of("{}", i + 1);
            if (end == std::string::npos || wording[end] == '{' || end == i + 1)
                throw Error(PENFIELD_SENTENCE("In the template “%1” a brace opens no slot. Write {name}, or {{ for a brace."), {wording});
            pieces.push_back({std::move(literal)});
            pieces.push_back({wording.substr(i + 1, end - i - 1), true});
            literal.clear();
            i = end;
        } else if (c == '}') {
            throw Error(PENFIELD_SENTENCE("In the template “%1” a brace closes that was never opened. Write }} for a brace."), {wording});
        } else {
            literal += c;
        }
    }
    pieces.push_back({std::move(literal)});
    return pieces;
}

const std::string &answerOf(const Filler &filler)
{
    return filler.answer.empty() ? filler.text : filler.answer;
}

class Expansion {
public:
    explicit Expansion(const TemplateFamily &family) : m_family(family), m_varied(slotNamed(family.varied))
    {
        checkSizes();
        for (const std::string &wording : family.templates) {
            m_pieces.push_back(piecesOf(wording));
            checkSlots(wording, m_pieces.back());
        }
        checkAnswers();
    }

    PromptFamily draw()
    {
        PromptFamily result;
        result.name = m_family.name;
        result.templates = m_family.templates;
        for (const Slot &slot : m_family.openSlots)
            if (slot.name != m_family.varied)
                result.nuisances.push_back(slot.name);
        const std::size_t wanted = static_cast<std::size_t>(m_family.pairs), templates = m_pieces.size();
        for (std::size_t t = 0; t < templates; ++t)
            drawPairs(t, wanted / templates + (t < wanted % templates), result.pairs);
        return result;
    }

private:
    std::size_t slotNamed(const std::string &name) const
    {
        for (std::size_t i = 0; i < m_family.openSlots.size(); ++i)
            if (m_family.openSlots[i].name == name)
                return i;
        throw Error(PENFIELD_SENTENCE("There is no slot {%1}. Add it with the words that fill it, or take it out of the template."),
                    {name});
    }

    void checkSizes() const
    {
        if (m_family.templates.empty())
            throw Error(PENFIELD_SENTENCE("There is no template. Write at least two wordings of the same question."));
        if (m_family.pairs < 1 || m_family.pairs > kMostPairs)
            throw Error(PENFIELD_SENTENCE("%1 pairs were asked for; choose between 1 and %2."),
                        {std::to_string(m_family.pairs), std::to_string(kMostPairs)});
        if (m_family.templates.size() > kMostTemplates)
            throw Error(PENFIELD_SENTENCE("There are %1 templates; at most %2 can be used."),
                        {std::to_string(m_family.templates.size()), std::to_string(kMostTemplates)});
        for (const std::string &wording : m_family.templates)
            if (wording.size() > kMostText)
                throw Error(PENFIELD_SENTENCE("A template is %1 bytes long; at most %2 can be used."),
                            {std::to_string(wording.size()), std::to_string(kMostText)});
        for (const Slot &slot : m_family.openSlots)
            if (slot.fillers.empty() || slot.fillers.size() > kMostFillers)
                throw Error(PENFIELD_SENTENCE("The slot {%1} has %2 words; between 1 and %3 can fill it."),
                            {slot.name, std::to_string(slot.fillers.size()), std::to_string(kMostFillers)});
    }

    void checkSlots(const std::string &wording, const std::vector<Piece> &pieces) const
    {
        bool varies = false;
        for (const Piece &piece : pieces)
            if (piece.isSlot)
                varies |= slotNamed(piece.text) == m_varied;
        if (!varies)
            throw Error(PENFIELD_SENTENCE("The template “%1” lacks the slot {%2}, which the counterfactual changes. Put it in."),
                        {wording, m_family.varied});
    }

    void checkAnswers() const
    {
        const std::vector<Filler> &fillers = m_family.openSlots[m_varied].fillers;
        for (const Filler &filler : fillers)
            if (answerOf(filler) != answerOf(fillers.front()))
                return;
        throw Error(PENFIELD_SENTENCE("Every word of {%1} has the same answer, so no counterfactual changes it. Add a word with another."),
                    {m_family.varied});
    }

    std::string fill(std::size_t wording, const std::vector<std::size_t> &choice) const
    {
        std::string text;
        for (const Piece &piece : m_pieces[wording])
            text += piece.isSlot ? m_family.openSlots[slotNamed(piece.text)].fillers[choice[slotNamed(piece.text)]].text : piece.text;
        return text;
    }

    /// A random choice of fillers and of another filler of the varied slot; tells by `false` that they do not make a pair.
    bool drawChoice(Random &random, std::vector<std::size_t> &choice, std::size_t &other) const
    {
        for (std::size_t slot = 0; slot < choice.size(); ++slot)
            choice[slot] = random.below(m_family.openSlots[slot].fillers.size());
        other = random.below(m_family.openSlots[m_varied].fillers.size());
        const std::vector<Filler> &fillers = m_family.openSlots[m_varied].fillers;
        return answerOf(fillers[choice[m_varied]]) != answerOf(fillers[other]);
    }

    void drawPairs(std::size_t wording, std::size_t wanted, std::vector<PromptPair> &pairs) const
    {
        Random random = Random::part(m_family.seed, wording);
        std::set<std::pair<std::string, std::string>> seen;
        std::vector<std::size_t> choice(m_family.openSlots.size());
        std::size_t other = 0;
        for (std::size_t tries = 0; seen.size() < wanted && tries < wanted * kTriesPerPair; ++tries) {
            if (!drawChoice(random, choice, other))
                continue;
            PromptPair pair;
            pair.prompt = fill(wording, choice);
            pair.answer = answerOf(m_family.openSlots[m_varied].fillers[choice[m_varied]]);
            pair.foil = answerOf(m_family.openSlots[m_varied].fillers[other]);
            for (std::size_t slot = 0; slot < choice.size(); ++slot)
                if (slot != m_varied)
                    pair.cells.push_back(m_family.openSlots[slot].fillers[choice[slot]].text);
            choice[m_varied] = other;
            pair.counterfactual = fill(wording, choice);
            pair.templateNumber = static_cast<std::int32_t>(wording);
            if (seen.emplace(pair.prompt, pair.counterfactual).second)
                pairs.push_back(std::move(pair));
        }
    }

    const TemplateFamily &m_family;
    std::size_t m_varied;
    std::vector<std::vector<Piece>> m_pieces;
};

}  // namespace

PromptFamily expand(const TemplateFamily &templates)
{
    return Expansion(templates).draw();
}

}  // namespace penfield::claims
