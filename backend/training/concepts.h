#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "backend/training/document.h"
#include "backend/training/grammar.h"

namespace penfield::training {

using ConceptId = int;

// What is true of a token, in the grammar's own terms. The text that names a concept is the label that a matching
// feature gets, so labels are generated and never typed by hand.
class ConceptAnnotator {
public:
    explicit ConceptAnnotator(const Grammar &grammar);

    // For every token of the document, the concepts that hold there.
    std::vector<std::vector<ConceptId>> annotate(const Document &document);
    const std::string &label(ConceptId concept_) const { return m_labels[static_cast<std::size_t>(concept_)]; }
    std::size_t size() const { return m_labels.size(); }

private:
    ConceptId id(const std::string &label);
    void addWordClasses();
    void addPlaceClasses();
    void addOppositeClasses();
    void addClass(std::string_view words, const std::string &label);
    void addTo(const std::string &word, const std::string &label);

    // What holds at token i because the model must predict an answer there.
    std::vector<ConceptId> beforeAnswer(const Document &document, std::size_t i);
    void annotateRoles(const Document &document, std::vector<std::vector<ConceptId>> &concepts);
    void annotateFact(const Document &document, std::vector<std::vector<ConceptId>> &concepts);
    std::string taskQuestion(const Document &document) const;

    const Grammar &m_grammar;
    std::vector<std::string> m_labels;
    std::unordered_map<std::string, ConceptId> m_ids;
    std::vector<std::vector<ConceptId>> m_ofWord;                          // by token id
    std::unordered_map<std::string, std::vector<std::string>> m_families;  // opposites: answer → "{rich, poor}", …
};

}  // namespace penfield::training
