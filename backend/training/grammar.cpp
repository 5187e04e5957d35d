#include "backend/training/grammar.h"

namespace penfield::training {

Grammar::Grammar()
    : m_vocabulary(m_world), m_trainTwoHops{m_world.twoHops(EntityKind::State, Split::Train),
                                            m_world.twoHops(EntityKind::Country, Split::Train)}
{
}

const std::vector<double> &taskMixture()
{
    static const std::vector<double> mixture = {.10, .18, .07, .12, .12, .05, .13, .04, .09, .03, .07};
    return mixture;
}

Phrase Grammar::phrase(Task task, Random &random) const
{
    switch (task) {
    case Task::StateFact:
        return entityFact(EntityKind::State, random);
    case Task::StateTwoHop:
        return twoHop(EntityKind::State, random);
    case Task::CountryFact:
        return entityFact(EntityKind::Country, random);
    case Task::CountryTwoHop:
        return twoHop(EntityKind::Country, random);
    case Task::IndirectObject:
        return indirectObject(random);
    case Task::Agreement:
        return agreement(random);
    case Task::Induction:
        return induction(random);
    case Task::Succession:
        return succession(random);
    case Task::Arithmetic:
        return arithmetic(random);
    case Task::Comparison:
        return comparison(random);
    case Task::Opposite:
        return opposite(static_cast<OppositeKind>(random.below(3)), random);
    }
    return {};
}

std::vector<Document> Grammar::sampleDocuments(std::size_t count, Random &random) const
{
    return sampleDocuments(count, random, taskMixture());
}

std::vector<Document> Grammar::sampleDocuments(std::size_t count, Random &random, const std::vector<double> &mixture) const
{
    std::vector<Document> documents;
    documents.reserve(count);
    while (documents.size() < count) {
        double left = random.uniform();
        int task = 0;
        while (task + 1 < kTaskCount && left >= mixture[static_cast<std::size_t>(task)]) {
            left -= mixture[static_cast<std::size_t>(task++)];
        }
        documents.push_back(m_vocabulary.encode(static_cast<Task>(task), phrase(static_cast<Task>(task), random)));
    }
    return documents;
}

}  // namespace penfield::training
