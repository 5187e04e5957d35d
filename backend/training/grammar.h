#pragma once

#include <optional>
#include <string>
#include <vector>

#include "backend/training/document.h"
#include "backend/types/random.h"
#include "backend/training/split.h"
#include "backend/training/vocabulary.h"
#include "backend/training/world.h"

namespace penfield::training {

enum class OppositeKind { English, French, Translation };

// Draws sentences of the demo's tasks. One method per task; `split` says which held-out class to draw from.
// The bodies stand in fact_tasks.cpp, sentence_tasks.cpp and sequence_tasks.cpp.
class Grammar {
public:
    Grammar();

    const World &world() const { return m_world; }
    const Vocabulary &vocabulary() const { return m_vocabulary; }

    Phrase entityFact(EntityKind kind, Random &random, Split split = Split::Train) const;
    // `split` chooses the (city, relation); `wording` is Train or HeldOutTemplate.
    Phrase twoHop(EntityKind kind, Random &random, Split split = Split::Train, Split wording = Split::Train) const;
    Phrase twoHop(const World::TwoHop &item, Random &random, Split wording = Split::Train) const;
    // Split: Train, HeldOutPair (two names never met together), HeldOutTemplate.
    Phrase indirectObject(Random &random, Split split = Split::Train) const;
    Phrase agreement(Random &random, Split split = Split::Train) const;
    Phrase opposite(OppositeKind kind, Random &random, Split split = Split::Train) const;
    Phrase succession(Random &random) const;
    Phrase arithmetic(Random &random, Split split = Split::Train) const;
    Phrase comparison(Random &random, Split split = Split::Train) const;
    Phrase induction(Random &random) const;

    Phrase phrase(Task task, Random &random) const;
    // `count` training documents in the recipe's mixture.
    std::vector<Document> sampleDocuments(std::size_t count, Random &random) const;
    // The same in another mixture, shares by Task.
    std::vector<Document> sampleDocuments(std::size_t count, Random &random, const std::vector<double> &mixture) const;

private:
    int drawEntity(EntityKind kind, Random &random) const;
    Phrase attributeFact(EntityKind kind, Random &random, Split wording) const;
    Phrase cityFact(EntityKind kind, Random &random) const;
    // Empty where the relation has no such wording.
    Phrase relationPhrase(int entity, Relation relation, const std::vector<std::string> &subjects, const std::string &subject,
                          Random &random, Split wording) const;

    World m_world;
    Vocabulary m_vocabulary;
    std::vector<World::TwoHop> m_trainTwoHops[2];  // by EntityKind
};

// The fraction of documents of each task in training, by Task.
const std::vector<double> &taskMixture();

// Whether an item is held out, by the item alone.
Split templateSplit(int frame, Relation relation, int wording, const std::string &subjectTemplate);
Split namePairSplit(const std::string &a, const std::string &b);
Split agreementSplit(const std::string &subject, const std::string &distractor);
Split oppositeSplit(const std::string &frenchWord);
Split sumSplit(int a, int b);
Split comparisonSplit(int a, int b);

}  // namespace penfield::training
