#include "app/gui/open_sources.h"

#include "app/gui/memory_texts.h"
#include "backend/service/backend_service.h"
#include "backend/service/failure.h"
#include "backend/types/error.h"
#include "backend/types/neuron_source.h"

#include <utility>

namespace penfield {

namespace {
constexpr char dictionaryHashKey[] = "dictionary_hash";
}

OpenSources::OpenSources(BackendService &service, FeatureLibrary &library, QObject *parent)
    : QObject(parent), m_service(service), m_library(library)
{
    connectService();
    connect(&m_library, &FeatureLibrary::opened, this, [this](const FeatureDatabaseInfo &info) {
        m_database = info;
        m_open.database = info.path;
        Q_EMIT changed();
        if (databaseIsOfAnotherDictionary())
            Q_EMIT troubled(translated(Failure{
                PENFIELD_SENTENCE("The feature database %1 was made for another dictionary. Its labels may be wrong."), {info.path.toStdString()}}));
    });
    connect(&m_library, &FeatureLibrary::closed, this, [this] {
        m_database = {};
        m_open.database.clear();
        Q_EMIT changed();
    });
}

void OpenSources::connectService()
{
    connect(&m_service, &BackendService::modelPreviewed, this, &OpenSources::acceptPreview);
    connect(&m_service, &BackendService::modelOpened, this, &OpenSources::acceptModel);
    connect(&m_service, &BackendService::dictionaryOpened, this, &OpenSources::acceptDictionary);
    connect(&m_service, &BackendService::deviceChosen, this, &OpenSources::acceptDevice);
    connect(&m_service, &BackendService::failed, this, &OpenSources::noteFailure);
    connect(&m_service, &BackendService::engineFailed, this, &OpenSources::stopOpening);
}

void OpenSources::open(const Sources &wanted)
{
    Q_EMIT attempted();
    m_wanted = wanted;
    m_tooLarge.reset();
    m_modelArrived = false;
    announce(openingText(wanted.model));
    m_service.previewModel(wanted.model);
}

void OpenSources::acceptPreview(const ModelPreview &preview)
{
    if (!m_wanted)
        return;
    if (preview.fits()) {
        announce(openingText(m_wanted->model, preview));
        return askForModel();
    }
    m_tooLarge = std::exchange(m_wanted, std::nullopt);
    announce({});
    Q_EMIT tooLarge(tooLargeText(m_tooLarge->model, preview));
}

void OpenSources::openAnyway()
{
    if (!m_tooLarge)
        return;
    Q_EMIT attempted();
    m_wanted = std::exchange(m_tooLarge, std::nullopt);
    m_modelArrived = false;
    announce(openingText(m_wanted->model));
    askForModel();
}

void OpenSources::askForModel()
{
    m_service.openModel(m_wanted->model);
    m_wantedDictionary = m_wanted->dictionary;
    if (!m_wantedDictionary.isEmpty())
        m_service.openDictionary(m_wantedDictionary);
}

void OpenSources::acceptModel(const ModelInfo &info)
{
    m_model = info;
    m_dictionary.reset();
    m_database = {};
    m_open = {QString::fromStdString(info.path), {}, {}};
    m_modelArrived = true;
    if (m_wanted && !m_wanted->database.isEmpty())
        m_library.open(m_wanted->database);
    else
        m_library.close();
    Q_EMIT modelChanged();
    Q_EMIT changed();
    if (m_wanted && !m_wanted->dictionary.isEmpty())
        return;
    if (info.d_mlp > 0)
        openNeurons();
    else
        finish();
}

/// Most models have no dictionary: their neurons can be seen and touched all the same.
void OpenSources::openNeurons()
{
    m_wantedDictionary.clear();
    m_service.openDictionary(QString::fromUtf8(neuronSource.data(), neuronSource.size()));
}

void OpenSources::openDictionary(const QString &path)
{
    Q_EMIT attempted();
    m_wantedDictionary = path;
    m_service.openDictionary(path);
}

void OpenSources::acceptDictionary(const DictionaryInfo &info)
{
    m_dictionary = info;
    m_open.dictionary = m_wantedDictionary;
    Q_EMIT changed();
    finish();
}

void OpenSources::openDatabase(const QString &path)
{
    Q_EMIT attempted();
    m_library.open(path);
}

const DictionaryInfo &OpenSources::dictionary() const
{
    static const DictionaryInfo none;
    return m_dictionary ? *m_dictionary : none;
}

bool OpenSources::databaseIsOfAnotherDictionary() const
{
    const QString madeFor = m_database.metadata.value(dictionaryHashKey);
    return hasDatabase() && hasDictionary() && !isOpening() && !madeFor.isEmpty() && madeFor != QString::fromStdString(m_dictionary->hash);
}

void OpenSources::close()
{
    Q_EMIT attempted();
    stopOpening();
    m_tooLarge.reset();
    m_service.closeModel();
    m_library.close();
    m_open = {};
    m_model = {};
    m_dictionary.reset();
    m_database = {};
    Q_EMIT modelChanged();
    Q_EMIT changed();
}

void OpenSources::useDevice(const QString &device)
{
    Q_EMIT attempted();
    m_service.useDevice(device);
}

void OpenSources::acceptDevice(const EngineInfo &info)
{
    Q_EMIT deviceChanged(info);
    if (hasModel() && m_model.device != info.device)
        open(m_wanted.value_or(m_open));
}

void OpenSources::noteFailure(JobKind kind)
{
    if (kind == JobKind::PreviewModel || kind == JobKind::OpenModel)
        stopOpening();
    else if (kind == JobKind::OpenDictionary && m_wanted)
        finish();  // the model is there, and can be explored without
}

void OpenSources::giveUp()
{
    if (m_wanted && m_modelArrived)
        finish();
    else
        stopOpening();
}

void OpenSources::finish()
{
    m_wanted.reset();
    announce({});
    Q_EMIT opened();
}

void OpenSources::stopOpening()
{
    if (m_wanted) {
        m_wanted.reset();
        announce({});
    }
}

void OpenSources::announce(const QString &sentence)
{
    m_announcement = sentence;
    Q_EMIT openingChanged();
}

}  // namespace penfield
