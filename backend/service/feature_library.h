#pragma once
// The window's only way to the feature database: a reader thread of its own, so that neither a slow disk nor a running model keeps
// a card waiting. Requests return at once; answers are signals in the thread this object lives in, in the order of asking.

#include "backend/service/work_thread.h"
#include "backend/store/feature_database.h"

#include <QMap>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace penfield {

struct FeatureDatabaseInfo {
    QString path;
    qint64 featureCount = 0;
    QMap<QString, QString> metadata;  ///< keys: feature_schema.h, namespace metadata
};

class FeatureLibrary : public QObject {
    Q_OBJECT

public:
    explicit FeatureLibrary(QObject *parent = nullptr);
    ~FeatureLibrary() override;

    void open(const QString &path);  ///< a database that cannot be opened leaves the one before open
    void close();

    // The newest card and the newest search supersede older ones. Without a database nothing is found.
    void requestCard(FeatureId id);
    void requestLabels(const std::vector<FeatureId> &ids);
    void requestAllLabels();
    void requestSupernodes();
    void search(const QString &text, int limit = 200);

Q_SIGNALS:
    void opened(const penfield::FeatureDatabaseInfo &info);
    void closed();
    void cardReady(std::shared_ptr<const penfield::FeatureCard> card);
    void cardMissing(penfield::FeatureId id);  ///< the database does not have the feature
    void labelsReady(std::shared_ptr<const std::unordered_map<penfield::FeatureId, penfield::FeatureLabel>> labels);
    void supernodesReady(std::shared_ptr<const std::vector<penfield::Supernode>> supernodes);
    void found(const QString &text, std::shared_ptr<const std::vector<penfield::FeatureLabel>> labels);
    void failed(const QString &sentence);

private:
    enum Kind { Open, Card, Labels, Supernodes, Search };

    WorkThread::Listener listener();
    void ask(Kind kind, std::function<Answer()> work);
    Answer labelsAnswer(const std::vector<FeatureLabel> &labels);

    std::optional<FeatureDatabase> m_database;  // the reader thread's
    WorkThread m_thread;                        // last: ends before what it uses goes
};

}  // namespace penfield
