#pragma once

#include "widgets/help/help_topic.h"

namespace penfield {

/// How graphs are computed, in words: what backend/attribution and backend/dictionary/neurons.h define.
HelpTopic graphHelp();

}  // namespace penfield
