#pragma once
// What the logit lens is asked to show: a measure, a watched token, rows after attention, words in the cells.

#include "widgets/lens/lens_picture.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QToolButton;

namespace penfield {

class LensToolbar : public QWidget {
    Q_OBJECT
public:
    explicit LensToolbar(QWidget *parent = nullptr);

    /// What can be watched, in this order; the one chosen stays chosen where it is among them.
    void setWatchable(const std::vector<TokenProbability> &tokens);
    void watch(TokenId token);  ///< chooses it, and a measure about it
    void setMeasure(LensMeasure measure);

    LensView view() const;
    bool middles() const;  ///< rows after attention are wanted

    QComboBox *measureBox() const { return m_measure; }
    QComboBox *watchedBox() const { return m_watched; }
    QToolButton *middlesButton() const { return m_middles; }
    QToolButton *textsButton() const { return m_texts; }

Q_SIGNALS:
    void viewChanged();     ///< of what is there
    void middlesChanged();  ///< other rows are needed

private:
    QToolButton *addButton(const QString &text, const QString &toolTip, bool checked);
    void showWatched();

    QComboBox *m_measure, *m_watched;
    QToolButton *m_middles, *m_texts;
};

}  // namespace penfield
