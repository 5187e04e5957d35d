#pragma once
// The window's centre while nothing is open: what to begin with, what was open lately, and what can be opened at all.

#include "widgets/common/theme.h"

#include <QWidget>

#include <vector>

class QCommandLinkButton;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace penfield {

class ElidedLabel;
class SectionHeader;

/// Something that was open lately.
struct StartEntry {
    QString name;    ///< "gemma-2-2b"
    QString path;    ///< of the model
    QString detail;  ///< names of its dictionary and database; may be empty
    bool isMissing = false;
    bool operator==(const StartEntry &) const = default;
};

class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setDemoThere(bool there);
    void setRecent(const std::vector<StartEntry> &entries);

    /// `sentence` says what is being opened and what it costs; the bar and its button keep their place while there is nothing to say.
    void setOpening(const QString &sentence, double fraction);
    void clearOpening();

Q_SIGNALS:
    void demoRequested();
    void modelRequested();
    void recentChosen(int index);
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildPage();
    QWidget *buildOpening();
    QWidget *buildBegin();
    QWidget *buildRecent();
    QWidget *buildFormats();
    void updateIcons();

    Theme m_theme = Theme::lightTheme();
    std::vector<StartEntry> m_entries;
    QCommandLinkButton *m_demo, *m_model;
    SectionHeader *m_recentHeader;
    QLabel *m_noRecent;
    QVBoxLayout *m_recentList;
    QWidget *m_opening;
    ElidedLabel *m_openingText;
    QProgressBar *m_openingBar;
    QPushButton *m_cancel;
};

}  // namespace penfield
