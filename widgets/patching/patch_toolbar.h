#pragma once
// What is patched from where: the other prompt, the place, the measure.

#include "backend/types/patching.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace penfield {

class PatchToolbar : public QWidget {
    Q_OBJECT
public:
    explicit PatchToolbar(QWidget *parent = nullptr);

    void offer(const QString &corrupted);  ///< a prompt to start from, as long as nothing was typed
    QString corrupted() const;
    PatchedPlace place() const;
    MeasureKind measure() const;
    QLineEdit *edit() const { return m_corrupted; }

Q_SIGNALS:
    void patchRequested();  ///< Enter, the button, or another choice once there is a picture

private:
    QLineEdit *m_corrupted;
    QComboBox *m_place, *m_measure;
    QToolButton *m_patch;
    bool m_typed = false;
};

}  // namespace penfield
