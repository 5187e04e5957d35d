#pragma once
// The groups of connections that wiring.cpp lists, one function a group of panels.

#include "app/gui/demo_location.h"

namespace penfield {

class BackendService;
class Explorer;
class MainWindow;
class RunReader;

// wiring_views.cpp: what a run can be looked at by
void wireLens(MainWindow &window, Explorer &explorer, RunReader &reader);
void wireAttention(MainWindow &window, Explorer &explorer, RunReader &reader);
void wirePatching(MainWindow &window, Explorer &explorer, BackendService &service);
void wireHeads(MainWindow &window, Explorer &explorer);

// wiring_touches.cpp: touching, and what it does to the answer
void wireOutput(MainWindow &window, Explorer &explorer);
void wireWatchedTokens(MainWindow &window, Explorer &explorer, BackendService &service);
void wireHistory(MainWindow &window, Explorer &explorer);
void wireTouches(MainWindow &window, Explorer &explorer);
void wireContinuation(MainWindow &window, Explorer &explorer);
void wireIntact(MainWindow &window, Explorer &explorer);

// wiring_evidence.cpp
void wireEvidence(MainWindow &window, Explorer &explorer, BackendService &service, const Demo &demo);

}  // namespace penfield
