#include "widgets/evidence/check_row.h"

#include "widgets/evidence/check_picture.h"
#include "widgets/evidence/evidence_words.h"
#include "widgets/evidence/mark_symbol.h"

#include <QGridLayout>
#include <QLabel>

namespace penfield {

QLabel *wrappedText(bool muted)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);  // a card has many: the keyboard goes from button to button
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

CheckRow::CheckRow(QWidget *parent)
    : QWidget(parent), m_mark(new MarkSymbol), m_question(wrappedText()), m_number(new QLabel), m_finding(wrappedText(true)),
      m_change(wrappedText(true)), m_picture(new CheckPictureWidget)
{
    m_number->setTextFormat(Qt::PlainText);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_question, 0, 1);
    grid->addWidget(m_number, 0, 2);
    grid->setRowStretch(2, 1);
    arrange(false);
}

void CheckRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int roomBeside = 380;  // for words beside a picture
    if (m_isNarrow != (width() < roomBeside))
        arrange(!m_isNarrow);
}

void CheckRow::arrange(bool narrow)
{
    m_isNarrow = narrow;
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(m_finding, 1, 1, 1, narrow ? 2 : 1);
    grid->addWidget(m_change, 2, 1, 1, narrow ? 2 : 1);
    if (narrow)
        grid->addWidget(m_picture, 3, 1, 1, 2, Qt::AlignRight | Qt::AlignTop);
    else
        grid->addWidget(m_picture, 1, 2, 2, 1, Qt::AlignRight | Qt::AlignTop);
}

void CheckRow::setCheck(const CheckResult &check, const Theme &theme)
{
    m_mark->setMark(check.mark, theme);
    m_question->setText(checkName(check.check));
    m_finding->setText(noteText(check.verdict));
    m_change->setText(check.wouldChange.sentence.empty() ? QString() : tr("Would change it: %1").arg(noteText(check.wouldChange)));
    m_change->setVisible(!check.wouldChange.sentence.empty());
    m_number->setVisible(!check.measures.empty());
    if (!check.measures.empty()) {
        m_number->setText(measureText(check.measures.front()));
        QStringList all;
        for (const Measure &measure : check.measures)
            all << QStringLiteral("%1 %2: %3")
                       .arg(noteText({measure.name, {}}), noteText({measure.detail, {}}), measureText(measure))
                       .simplified();
        m_number->setToolTip(all.join(QLatin1Char('\n')));
    }
    m_picture->setCheck(check, theme);
}

QString CheckRow::question() const
{
    return m_question->text();
}

QString CheckRow::number() const
{
    return m_number->text();
}

QString CheckRow::finding() const
{
    return m_finding->text();
}

}  // namespace penfield
