#include "app/gui/file_menu.h"

#include "app/gui/memory_texts.h"

#include <QAction>
#include <QFontMetrics>

namespace penfield {

namespace {
constexpr int widestPath = 420;  // pixels
}

FileMenu::FileMenu(QWidget *parent) : QMenu(tr("&File"), parent)
{
    addAction(tr("&Open Model…"), QKeySequence(QKeySequence::Open), this, &FileMenu::openModelRequested);
    m_openDictionary = addAction(tr("Open &Dictionary…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this, &FileMenu::openDictionaryRequested);
    m_openDatabase = addAction(tr("Open Feature Data&base…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O), this, &FileMenu::openDatabaseRequested);
    addAction(tr("Open &Graph…"), QKeySequence(Qt::CTRL | Qt::Key_G), this, &FileMenu::openGraphRequested);
    m_demo = addAction(tr("Open De&mo"), this, &FileMenu::demoRequested);
    m_recent = addMenu(tr("Open &Recent"));
    m_recent->setToolTipsVisible(true);
    addSeparator();
    addAction(tr("Export &Figure…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, &FileMenu::exportRequested);
    addSeparator();
    m_close = addAction(tr("&Close Model"), QKeySequence(QKeySequence::Close), this, &FileMenu::closeRequested);
    addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &FileMenu::quitRequested);
    setRecent({});
    setHasModel(false);
}

void FileMenu::setHasModel(bool has)
{
    for (QAction *action : {m_openDictionary, m_openDatabase})
        action->setEnabled(has);
    m_hasModel = has;
    showClosing();
}

void FileMenu::setHasGraphFile(bool has)
{
    m_hasGraphFile = has;
    showClosing();
}

void FileMenu::showClosing()
{
    m_close->setText(m_hasGraphFile ? tr("&Close Graph") : tr("&Close Model"));
    m_close->setEnabled(m_hasModel || m_hasGraphFile);
}

void FileMenu::setDemoThere(bool there)
{
    m_demo->setEnabled(there);
}

void FileMenu::setRecent(const RecentFiles &recent)
{
    m_recent->clear();
    m_recent->setEnabled(!recent.isEmpty());
    int number = 0;
    for (const Sources &sources : recent.all())
        addRecent(sources, ++number);
    m_recent->addSeparator();
    m_recent->addAction(tr("&Clear This List"), this, &FileMenu::recentCleared);
}

void FileMenu::addRecent(const Sources &sources, int number)
{
    const QString mnemonic = number <= 9 ? QStringLiteral("&%1  ").arg(number) : QStringLiteral("    ");
    const QString path = QFontMetrics(m_recent->font()).elidedText(mainPath(sources), Qt::ElideMiddle, widestPath);
    QString text = shortModelName(mainPath(sources)) + QStringLiteral("   ") + path;
    QAction *action = m_recent->addAction(mnemonic + text.replace(QLatin1Char('&'), QLatin1String("&&")));
    QStringList lines{mainPath(sources)};
    for (const QString &path : {sources.dictionary, sources.database})
        if (!path.isEmpty())
            lines << path;
    action->setToolTip(lines.join(QLatin1Char('\n')));
    connect(action, &QAction::triggered, this, [this, sources] { Q_EMIT recentChosen(sources); });
}

}  // namespace penfield
