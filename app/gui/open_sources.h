#pragma once
// What is open, and the way there: what a model would cost, the model, its dictionary, their feature database, each asked for when the
// one before is there. What could not be opened leaves what was open as it was.

#include "app/gui/sources.h"
#include "backend/service/feature_library.h"
#include "backend/service/job_kind.h"
#include "backend/types/model_info.h"

#include <QObject>

#include <optional>

namespace penfield {

class BackendService;

class OpenSources : public QObject {
    Q_OBJECT
public:
    /// Neither is owned; both must outlive it.
    OpenSources(BackendService &service, FeatureLibrary &library, QObject *parent = nullptr);

    void open(const Sources &wanted);
    void openAnyway();  ///< what tooLarge() was about
    void openDictionary(const QString &path);
    void openDatabase(const QString &path);
    void close();
    void useDevice(const QString &device);  ///< opens the open model anew when it runs elsewhere
    void giveUp();                          ///< the opening was cancelled

    bool isOpening() const { return m_wanted.has_value(); }
    bool hasModel() const { return !m_open.model.isEmpty(); }
    bool hasDictionary() const { return m_dictionary.has_value(); }  ///< be it the model's own neurons
    bool hasDatabase() const { return !m_open.database.isEmpty(); }
    bool makesGraphs() const { return hasDictionary() && m_dictionary->inGraph; }
    bool databaseIsOfAnotherDictionary() const;

    const Sources &paths() const { return m_open; }  ///< no dictionary: the model's own neurons, where it has any
    const ModelInfo &model() const { return m_model; }
    const DictionaryInfo &dictionary() const;
    const FeatureDatabaseInfo &database() const { return m_database; }
    const QString &announcement() const { return m_announcement; }  ///< what is being opened, and its price in memory

Q_SIGNALS:
    void attempted();       ///< something is being opened or closed: older trouble is no longer news
    void openingChanged();  ///< isOpening() or announcement() is another
    void modelChanged();    ///< another model, or none: whatever was computed belongs to the former one
    void changed();         ///< any of the three is another
    void opened();          ///< an opening came to its end, at least as far as the model
    void tooLarge(const QString &sentence);  ///< nothing was opened
    void deviceChanged(const penfield::EngineInfo &info);
    void troubled(const QString &sentence);

private:
    void connectService();
    void acceptPreview(const ModelPreview &preview);
    void acceptModel(const ModelInfo &info);
    void acceptDictionary(const DictionaryInfo &info);
    void acceptDevice(const EngineInfo &info);
    void noteFailure(JobKind kind);
    void askForModel();
    void openNeurons();
    void announce(const QString &sentence);
    void finish();
    void stopOpening();

    BackendService &m_service;
    FeatureLibrary &m_library;
    std::optional<Sources> m_wanted;    ///< being opened
    std::optional<Sources> m_tooLarge;  ///< refused for want of memory
    bool m_modelArrived = false;        ///< of m_wanted
    QString m_wantedDictionary;
    Sources m_open;
    ModelInfo m_model;
    std::optional<DictionaryInfo> m_dictionary;
    FeatureDatabaseInfo m_database;
    QString m_announcement;
};

}  // namespace penfield
