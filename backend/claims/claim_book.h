#pragma once
// Everything that evidence keeps in a session's file: claims with their recipes, verdicts, what was tried, predictions, and how often each
// sealed half was opened.

#include "backend/claims/recipe_json.h"
#include "backend/store/claim_store.h"
#include "backend/types/ledger.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace penfield::claims {

struct KeptClaim {
    std::int64_t id = 0;
    Recipe recipe;
};

class ClaimBook {
public:
    /// `database` outlives it; `path` is for sentences. Every call throws Error for a file that cannot be written, or that is damaged.
    ClaimBook(SQLite::Database &database, std::string path) : m_store(database, path), m_path(std::move(path)) {}

    void createTables() { m_store.createTables(); }

    std::int64_t add(const Recipe &recipe);
    void replace(std::int64_t id, const Recipe &recipe);
    std::vector<KeptClaim> claims() const;

    void addVerdict(std::int64_t claim, const Verdict &verdict);
    std::vector<Verdict> verdicts(std::int64_t claim) const;  ///< oldest first

    void addAttempt(const Attempt &attempt);
    std::vector<Attempt> attempts() const;

    std::int64_t addPrediction(const Prediction &prediction);
    void replacePrediction(std::int64_t id, const Prediction &prediction);
    std::vector<Prediction> predictions() const;

    /// Counts one opening of the family's sealed half, and tells how many there are now.
    int openSealed(std::int64_t claim, const PromptFamily &family);
    int openings(const PromptFamily &family) const;

private:
    ClaimStore m_store;
    std::string m_path;
};

}  // namespace penfield::claims
