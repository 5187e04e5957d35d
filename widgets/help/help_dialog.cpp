#include "widgets/help/help_dialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace penfield {

namespace {

QString html(const HelpTopic &topic)
{
    QString text = QStringLiteral("<h2>%1</h2>").arg(topic.title.toHtmlEscaped());
    for (const HelpSection &section : topic.sections) {
        text += QStringLiteral("<h3>%1</h3>").arg(section.title.toHtmlEscaped());
        for (const QString &paragraph : section.paragraphs)
            text += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
    }
    return text;
}

}  // namespace

HelpDialog::HelpDialog(const HelpTopic &topic, QWidget *parent) : QDialog(parent), m_text(new QTextBrowser)
{
    setWindowTitle(topic.title);
    resize(680, 640);
    m_text->setHtml(html(topic));
    m_text->setAccessibleName(topic.title);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
}

}  // namespace penfield
