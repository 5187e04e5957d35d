#include "widgets/output/watch_bar.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/numbers.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace penfield {
namespace {

constexpr int oneLineFrom = 520;    // pixels
constexpr int roomBesideText = 40;  // of a choice: its frame and its arrow

/// Longer tokens are shortened; their tool tips have them whole.
int tokenWidth(const QWidget &choice)
{
    return choice.fontMetrics().horizontalAdvance(QStringLiteral("Tallahassee"));
}

void addToken(QComboBox &choice, const QString &text, const QVariant &token)
{
    choice.addItem(choice.fontMetrics().elidedText(text, Qt::ElideMiddle, tokenWidth(choice)), token);
    choice.setItemData(choice.count() - 1, text, Qt::ToolTipRole);
}

QComboBox *tokenChoice(const QString &name)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(3);
    choice->setFixedWidth(tokenWidth(*choice) + roomBesideText);
    return choice;
}

std::optional<double> difference(const OutputRow *a, const OutputRow *b, std::optional<double> OutputRow::*logit)
{
    return a && b && a->*logit && b->*logit ? std::optional(*(a->*logit) - *(b->*logit)) : std::nullopt;
}

QString signedLogit(double value)
{
    return value > 0 ? QLatin1Char('+') + logitText(value) : logitText(value);
}

}  // namespace

WatchBar::WatchBar(QWidget *parent)
    : QWidget(parent), m_line(new QBoxLayout(QBoxLayout::LeftToRight)), m_word(new QLineEdit),
      m_note(new ElidedLabel), m_choices{tokenChoice(tr("Logit difference: of this token")),
                                         tokenChoice(tr("Logit difference: less this token"))},
      m_difference(new ElidedLabel)
{
    m_word->setPlaceholderText(tr("Watch a word…"));
    m_word->setAccessibleName(tr("Watch a word"));
    m_word->setToolTip(tr("Its token stays in view, wherever it ranks"));
    m_word->setClearButtonEnabled(true);
    m_word->setMaximumWidth(150);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->hide();
    m_difference->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_difference->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("−88.88 → −88.88 (−88.88)")));
    m_difference->setAccessibleName(tr("Logit difference"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(4);
    auto *name = new QLabel(tr("Logit"));
    name->setForegroundRole(QPalette::PlaceholderText);
    choices->addWidget(name);
    choices->addWidget(m_choices[0]);
    choices->addWidget(new QLabel(QString(QChar(0x2212))));
    choices->addWidget(m_choices[1]);
    choices->addStretch(1);
    m_line->setSpacing(4);
    m_line->addWidget(m_word, 1);
    m_line->addLayout(choices, 2);
    m_line->addWidget(m_difference, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_line);
    column->addWidget(m_note);

    connect(m_word, &QLineEdit::returnPressed, this, [this] {
        if (const QString word = m_word->text(); !word.trimmed().isEmpty())
            Q_EMIT wordEntered(word);
    });
    connect(m_word, &QLineEdit::textEdited, this, [this] { setNote({}); });
    for (QComboBox *choice : m_choices)
        connect(choice, &QComboBox::activated, this, [this] {
            m_personChose = true;
            showDifference();
            Q_EMIT comparedChanged();
        });
}

void WatchBar::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void WatchBar::clear()
{
    for (QComboBox *choice : m_choices)
        choice->clear();
    m_listed.clear();
    m_personChose = false;
    setNote({});
}

void WatchBar::setTable(const OutputTable &table)
{
    m_table = table;
    fillChoices();
    showDifference();
}

/// The tokens that have a row, and those a person chose although their row went. Built anew only when the rows are others.
void WatchBar::fillChoices()
{
    std::vector<TokenId> tokens;
    for (const OutputRow &row : m_table.rows())
        tokens.push_back(row.token);
    if (tokens == m_listed)
        return;
    m_listed = tokens;
    for (QComboBox *choice : m_choices) {
        const QVariant kept = choice->currentData();
        const QString keptText = choice->currentData(Qt::ToolTipRole).toString();
        choice->clear();
        for (const OutputRow &row : m_table.rows())
            addToken(*choice, row.text, row.token.value);
        if (m_personChose && choice->findData(kept) < 0)
            addToken(*choice, keptText, kept);
        choice->setCurrentIndex(choice->findData(kept));
    }
    if (!m_personChose)
        chooseUsualPair();
}

/// The first answer less the second, until somebody chooses.
void WatchBar::chooseUsualPair()
{
    for (const OutputRow &row : m_table.rows())
        for (const int side : {0, 1})
            if (row.rankBefore == side)
                m_choices[static_cast<std::size_t>(side)]->setCurrentIndex(m_choices[0]->findData(row.token.value));
}

TokenId WatchBar::chosen(int side) const
{
    const QVariant token = m_choices[static_cast<std::size_t>(side)]->currentData();
    return token.isValid() ? TokenId(token.toInt()) : TokenId();
}

std::vector<TokenId> WatchBar::compared() const
{
    std::vector<TokenId> tokens;
    for (const int side : {0, 1})
        if (chosen(side).isValid())
            tokens.push_back(chosen(side));
    return tokens;
}

QString WatchBar::differenceText() const
{
    const OutputRow *a = m_table.rowOf(chosen(0)), *b = m_table.rowOf(chosen(1));
    const auto before = difference(a, b, &OutputRow::logitBefore), after = difference(a, b, &OutputRow::logitAfter);
    if (!before)
        return {};
    if (!after)
        return logitText(*before);
    return QStringLiteral("%1 → %2 (%3)").arg(logitText(*before), logitText(*after), signedLogit(*after - *before));
}

void WatchBar::showDifference()
{
    const QString text = differenceText();
    m_difference->setText(text.isEmpty() && m_choices[0]->count() > 0 ? QString(QChar(0x2013)) : text);
}

void WatchBar::resizeEvent(QResizeEvent *)
{
    m_line->setDirection(width() < oneLineFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace penfield
