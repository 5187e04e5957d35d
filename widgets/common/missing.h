#pragma once

namespace penfield {

/// Why a panel can show nothing, beyond "no prompt yet".
enum class Missing {
    Nothing,
    Dictionary,      ///< a model is open, a dictionary of its features is not
    GraphDictionary, ///< a dictionary is open that takes no part in attribution graphs
};

}  // namespace penfield
