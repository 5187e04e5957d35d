#pragma once
// Menus for what a touch does and where it acts.

#include "widgets/models/intervention_entry.h"

#include <functional>

class QMenu;
class QWidget;

namespace penfield {

/// Changes an entry; the text names the step for undo.
using EntryChange = std::function<void(const QString &text, const std::function<void(InterventionEntry &)> &change)>;

/// "What it does": set, scale, add, mean, resample from another prompt (which is asked for). `parent` owns the
/// menu; its own parent is what a question is asked over.
QMenu *kindMenu(const InterventionEntry &entry, const EntryChange &change, QWidget *parent);

/// "Where it acts": the token alone, on to a later token, on from there while generating, every token.
QMenu *reachMenu(const InterventionEntry &entry, const Prompt &prompt, const EntryChange &change, QWidget *parent);

}  // namespace penfield
