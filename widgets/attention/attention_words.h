#pragma once
// What the attention view says in words.

#include "backend/types/attention.h"

#include <QString>

#include <vector>

namespace penfield {

/// What a head can be marked for.
enum class Habit { None, Previous, First, Self, Induction };

float habitOf(const HeadHabits &habits, Habit habit);  ///< 0 … 1, NaN: cannot be told; 0 for None
QString habitName(Habit habit);                        ///< "Token before", …

QString headName(LayerIndex layer, int head);          ///< "Layer 3, head 5"

/// "token before 82.0 % · first token 10.0 % · itself 3.0 % · after repeats 0.0 % · entropy 0.40 nats"
QString habitsSentence(const HeadHabits &habits);

/// "“Austin” (position 7) looks at “Texas” (position 4) 62.0 %, …": its strongest keys.
QString looksAtSentence(const AttentionLayer &layer, int head, int query);

/// "“Texas” (position 4) is looked at by “Austin” (position 7) 62.0 %, …": its strongest queries after it.
QString lookedAtSentence(const AttentionLayer &layer, int head, int key);

/// "“Austin” (position 7) looks at “Texas” (position 4): 62.0 %"
QString weightSentence(const AttentionLayer &layer, int head, int query, int key);

}  // namespace penfield
