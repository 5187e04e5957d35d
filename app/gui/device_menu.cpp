#include "app/gui/device_menu.h"

#include <QActionGroup>

namespace penfield {

namespace {

constexpr char cpu[] = "cpu", automatic[] = "auto";

/// "cuda:0" → "GPU 0 (cuda:0)"
QString deviceName(const QString &device)
{
    if (device == QLatin1String(cpu))
        return DeviceMenu::tr("&CPU");
    const QString number = device.section(QLatin1Char(':'), 1);
    return number.isEmpty() ? device : DeviceMenu::tr("GPU %1 (%2)").arg(number, device);
}

}  // namespace

DeviceMenu::DeviceMenu(QWidget *parent) : QMenu(tr("&Device"), parent), m_group(new QActionGroup(this))
{
    m_engine.devices = {cpu};
    rebuild();
}

void DeviceMenu::setEngine(const EngineInfo &engine)
{
    m_engine = engine;
    if (m_engine.devices.empty())
        m_engine.devices = {cpu};
    rebuild();
}

void DeviceMenu::setChosen(const QString &device)
{
    m_chosen = device;
    rebuild();
}

void DeviceMenu::rebuild()
{
    clear();
    const QString used = QString::fromStdString(m_engine.device);
    add(QLatin1String(automatic), used.isEmpty() ? tr("&Automatic") : tr("&Automatic (now %1)").arg(used));
    addSeparator();
    for (const std::string &device : m_engine.devices)
        add(QString::fromStdString(device), deviceName(QString::fromStdString(device)));
}

void DeviceMenu::add(const QString &device, const QString &text)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(device == m_chosen);
    action->setData(device);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, device] {
        if (device == m_chosen)
            return;
        m_chosen = device;
        Q_EMIT deviceChosen(device);
    });
}

}  // namespace penfield
