#pragma once
// What is being explored: the open files, the prompt, and the latest answer to every question about it. Knows no widget.
// It turns one wish ("explore this prompt") into the requests behind it, and holds the answers for whoever comes later.

#include "app/gui/open_sources.h"
#include "app/gui/sources.h"
#include "backend/service/graph_library.h"
#include "backend/types/attribution_graph.h"
#include "backend/types/continuation.h"
#include "backend/types/feature_card.h"
#include "backend/types/intervention.h"
#include "backend/types/model_info.h"
#include "backend/types/touch_check.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/labels.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace penfield {

class BackendService;
class FeatureLibrary;

class Explorer : public QObject {
    Q_OBJECT
public:
    /// Neither is owned; both must outlive the explorer.
    Explorer(BackendService &service, FeatureLibrary &library, QObject *parent = nullptr);

    void open(const Sources &sources, const QString &prompt);  ///< then explores `prompt`; blank: waits for one
    void explore(const QString &prompt);
    void touch(const std::vector<Intervention> &interventions);  ///< none: back to the intact run
    void explain(std::vector<AttributionTarget> targets);        ///< the prompt's graph, of these; none: of its likely answers
    void explainComponents(const QString &counterfactual);       ///< the prompt's graph of heads and MLPs, against another prompt
    void openGraph(const QString &path);  ///< a graph from a file takes the place of the prompt's; it can be looked at, not touched
    void closeGraph();
    void setChecksTouches(bool checks);                  ///< beside every touch, once the hand rests; from the next one on
    void setExamples(std::vector<std::string> prompts);  ///< prompts of the kind that the model is about
    void describe(FeatureId feature);
    void setTokensOfInterest(std::vector<TokenId> tokens);  ///< known from now on wherever they rank, intact and touched
    void continueText(const GenerationOptions &options);    ///< intact, and with the touches in force
    void stopContinuing();
    void showIntact(bool show);  ///< for as long as it lasts nothing seems touched; what was touched stays touched
    void cancel();

    const QString &promptText() const { return m_promptText; }
    OpenSources &sources() { return m_sources; }
    const OpenSources &sources() const { return m_sources; }
    const ModelInfo &model() const { return m_sources.model(); }
    const DictionaryInfo &dictionary() const { return m_sources.dictionary(); }
    const std::shared_ptr<const TraceSummary> &trace() const { return m_trace; }
    const std::shared_ptr<const AttributionGraph> &graph() const { return m_graph; }
    const std::shared_ptr<const Outcome> &outcome() const { return m_intactShown ? m_none : m_outcome; }  ///< as it is to be shown
    const std::shared_ptr<const Outcome> &control() const { return m_intactShown ? m_none : m_control; }
    const std::shared_ptr<const Outcome> &latestOutcome() const { return m_outcome; }  ///< of the touches in force, shown or not
    const std::vector<TokenShift> &intactShifts() const { return m_intactShifts; }     ///< of the tokens of interest; both sides intact
    bool isIntactShown() const { return m_intactShown; }
    const std::shared_ptr<const TouchCheck> &check() const { return m_check; }  ///< of latestOutcome(); null: none, or not yet
    const std::shared_ptr<const FeatureCard> &card() const { return m_card; }   ///< the one described last
    const Labels &labels() const { return m_graphFile ? m_fileLabels : m_labels; }
    const Supernodes &supernodes() const { return m_graphFile ? m_fileSupernodes : m_supernodes; }
    const std::shared_ptr<const GraphFile> &graphFile() const { return m_graphFile; }  ///< null: graph() is the prompt's
    bool isBusy() const { return m_busy > 0; }

    /// What the prompt may be compared with: the counterfactual of the graph on screen, else the prompt before when it is as long in
    /// tokens, else the prompt itself, to be changed.
    QString offeredCounterfactual() const;

Q_SIGNALS:
    void sourcesChanged();    ///< model, dictionary or database; what belonged to a former model is gone by then
    void promptStarted();     ///< what is shown belongs to an older prompt from now on
    void traceChanged();      ///< null: there is no run
    void graphChanged();      ///< null: there is no graph
    void graphFileChanged();  ///< after graphChanged
    void labelsChanged();
    void supernodesChanged();
    void outcomeChanged();  ///< null: intact
    void controlChanged();
    void checkChanged();
    void intactShiftsChanged();
    void continuing();  ///< a continuation was asked for
    void said(const penfield::GeneratedToken &token);
    void continued(std::shared_ptr<const penfield::Continuation> continuation);
    void continuationEnded();   ///< after continued(), or stopped, or failed
    void intactShownChanged();  ///< outcomeChanged and controlChanged follow
    void cardReady();
    void cardMissing(penfield::FeatureId feature);
    void progress(const QString &phase, double fraction, double secondsRemaining);
    void busyChanged(bool busy);
    void failed(const QString &sentence);
    void recovered();  ///< an older failure is no longer news

private:
    void connectService();
    void connectSources();
    void connectLibrary();
    void connectGraphFiles();
    void acceptGraphFile(std::shared_ptr<const GraphFile> file);
    bool leaveGraphFile();
    void forgetModel();
    void tellOpeningTrouble(const QString &sentence);
    void tellProgress(JobKind kind, const QString &phase, double fraction, double secondsRemaining);
    void acceptTrace(std::shared_ptr<const TraceSummary> trace);
    void acceptGraph(std::shared_ptr<const AttributionGraph> graph);
    void acceptOutcome(std::shared_ptr<const Outcome> outcome);
    void requestLabels();
    InterventionOptions touchOptions() const;
    void askForIntactShifts();
    void setIntactShifts(std::vector<TokenShift> shifts);
    void forgetTouches();
    void checkTouches();
    std::vector<std::string> references() const;
    void setBusy(int change);

    BackendService &m_service;
    FeatureLibrary &m_library;
    OpenSources m_sources;
    QString m_promptText;
    Prompt m_promptBefore;
    QString m_pendingPrompt;  ///< to explore once everything is open
    std::shared_ptr<const TraceSummary> m_trace;
    std::shared_ptr<const AttributionGraph> m_graph;
    std::shared_ptr<const Outcome> m_outcome, m_control;
    std::shared_ptr<const TouchCheck> m_check;
    std::vector<std::string> m_examples, m_explored;  ///< prompts to compare with; the latest explored one last
    bool m_checksTouches = true;
    std::shared_ptr<const FeatureCard> m_card;
    Labels m_labels;
    Supernodes m_supernodes;
    GraphLibrary m_graphFiles;
    std::shared_ptr<const GraphFile> m_graphFile;
    Labels m_fileLabels;          ///< of m_graphFile
    Supernodes m_fileSupernodes;  ///< of m_graphFile
    std::vector<Intervention> m_touches;
    std::vector<TokenId> m_tokensOfInterest;
    std::vector<TokenShift> m_intactShifts;
    bool m_intactShown = false;
    const std::shared_ptr<const Outcome> m_none;
    bool m_knowsAllLabels = true;
    bool m_openingTrouble = false;  ///< told, and not over
    QTimer m_controlDelay;          ///< the control is asked for once the hand rests
    int m_busy = 0;
};

}  // namespace penfield
