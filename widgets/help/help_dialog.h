#pragma once

#include "widgets/help/help_topic.h"

#include <QDialog>

class QTextBrowser;

namespace penfield {

/// A page of help, in a window beside the one it is about.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    explicit HelpDialog(const HelpTopic &topic, QWidget *parent = nullptr);

    QTextBrowser *text() const { return m_text; }

private:
    QTextBrowser *m_text;
};

}  // namespace penfield
