#pragma once
// The window's way to graphs in files: a reader thread of its own. Requests return at once; answers are signals in the thread this object
// lives in. No model is needed.

#include "backend/graph_files/feature_folder.h"
#include "backend/graph_files/saved_view.h"
#include "backend/service/work_thread.h"

#include <QObject>
#include <QString>

#include <memory>
#include <unordered_map>

namespace penfield {

/// What an opened file holds.
struct GraphFile {
    QString path;
    GraphDocument document;
    SavedView view;
    std::unordered_map<FeatureId, std::string> labels;
    FeatureFolder features;  ///< details of its features that lie beside it
};

class GraphLibrary : public QObject {
    Q_OBJECT

public:
    explicit GraphLibrary(QObject *parent = nullptr);

    void open(const QString &path);  ///< the newest request counts; a file that cannot be opened leaves everything as it was
    void cancel();

    /// From what lies beside `file`. The newest request counts.
    void requestCard(std::shared_ptr<const GraphFile> file, FeatureId id);

Q_SIGNALS:
    void opened(std::shared_ptr<const penfield::GraphFile> file);
    void failed(const QString &sentence);
    void cardReady(std::shared_ptr<const penfield::FeatureCard> card);
    void cardMissing(penfield::FeatureId id);
    void started();   ///< an opening
    void finished();  ///< it, whatever came of it
    void progress(const QString &phase, double fraction, double secondsRemaining);

private:
    enum Kind { Open, Card };
    WorkThread::Listener listener();
    void ask(Kind kind, std::function<Answer(std::stop_token)> work);

    WorkThread m_thread;
};

}  // namespace penfield
