#pragma once

#include "backend/types/model_info.h"

#include <QMenu>

class QActionGroup;

namespace penfield {

/// Where models run: automatic, the CPU, or one of the engine's other devices.
class DeviceMenu : public QMenu {
    Q_OBJECT
public:
    explicit DeviceMenu(QWidget *parent = nullptr);

    void setEngine(const EngineInfo &engine);  ///< which devices there are, and which one is used
    void setChosen(const QString &device);     ///< as remembered: "auto", "cpu", "cuda:0"; shown, not emitted
    QString chosen() const { return m_chosen; }

Q_SIGNALS:
    void deviceChosen(const QString &device);

private:
    void rebuild();
    void add(const QString &device, const QString &text);

    QActionGroup *m_group;
    EngineInfo m_engine;
    QString m_chosen = QStringLiteral("auto");
};

}  // namespace penfield
