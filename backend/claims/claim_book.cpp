#include "backend/claims/claim_book.h"

#include "backend/claims/split_family.h"
#include "backend/claims/verdict_json.h"

#include <algorithm>

namespace penfield::claims {

std::int64_t ClaimBook::add(const Recipe &recipe)
{
    return m_store.add(ClaimRecordKind::Claim, 0, recipeJson(recipe));
}

void ClaimBook::replace(std::int64_t id, const Recipe &recipe)
{
    m_store.replace(id, recipeJson(recipe));
}

std::vector<KeptClaim> ClaimBook::claims() const
{
    std::vector<KeptClaim> claims;
    for (const ClaimRecord &record : m_store.all(ClaimRecordKind::Claim))
        claims.push_back({record.id, parseRecipe(record.body, m_path)});
    return claims;
}

void ClaimBook::addVerdict(std::int64_t claim, const Verdict &verdict)
{
    m_store.add(ClaimRecordKind::Verdict, claim, verdictJson(verdict));
}

std::vector<Verdict> ClaimBook::verdicts(std::int64_t claim) const
{
    std::vector<Verdict> verdicts;
    for (const ClaimRecord &record : m_store.all(ClaimRecordKind::Verdict))
        if (record.owner == claim)
            verdicts.push_back(parseVerdict(record.body, m_path));
    return verdicts;
}

void ClaimBook::addAttempt(const Attempt &attempt)
{
    m_store.add(ClaimRecordKind::Attempt, attempt.claim, attemptJson(attempt));
}

std::vector<Attempt> ClaimBook::attempts() const
{
    std::vector<Attempt> attempts;
    for (const ClaimRecord &record : m_store.all(ClaimRecordKind::Attempt))
        attempts.push_back(parseAttempt(record.body, m_path));
    return attempts;
}

std::int64_t ClaimBook::addPrediction(const Prediction &prediction)
{
    return m_store.add(ClaimRecordKind::Prediction, prediction.claim, predictionJson(prediction));
}

void ClaimBook::replacePrediction(std::int64_t id, const Prediction &prediction)
{
    m_store.replace(id, predictionJson(prediction));
}

std::vector<Prediction> ClaimBook::predictions() const
{
    std::vector<Prediction> predictions;
    for (const ClaimRecord &record : m_store.all(ClaimRecordKind::Prediction))
        predictions.push_back(parsePrediction(record.body, m_path));
    return predictions;
}

int ClaimBook::openSealed(std::int64_t claim, const PromptFamily &family)
{
    m_store.add(ClaimRecordKind::Opening, claim, sealedHash(family));
    return openings(family);
}

int ClaimBook::openings(const PromptFamily &family) const
{
    const std::string hash = sealedHash(family);
    const std::vector<ClaimRecord> all = m_store.all(ClaimRecordKind::Opening);
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const ClaimRecord &record) { return record.body == hash; }));
}

}  // namespace penfield::claims
