#include "widgets/lens/lens_toolbar.h"

#include "widgets/models/feature_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace penfield {

LensToolbar::LensToolbar(QWidget *parent) : QWidget(parent), m_measure(new QComboBox(this)), m_watched(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    m_measure->setAccessibleName(tr("What the colours show"));
    const auto addMeasure = [this](LensMeasure measure, const QString &text) { m_measure->addItem(text, static_cast<int>(measure)); };
    addMeasure(LensMeasure::TopProbability, tr("Top token"));
    addMeasure(LensMeasure::WatchedProbability, tr("Probability of"));
    addMeasure(LensMeasure::WatchedRank, tr("Rank of"));
    addMeasure(LensMeasure::KlToAnswer, tr("KL to the answer"));
    addMeasure(LensMeasure::Entropy, tr("Entropy"));
    m_watched->setAccessibleName(tr("Watched token"));
    m_watched->setToolTip(tr("The watched token. W on a cell watches that cell's top token."));
    for (QComboBox *box : {m_measure, m_watched}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(box);
    }
    layout->addStretch(1);
    m_middles = addButton(tr("After attention"), tr("Adds a row between each block's attention and its MLP"), false);
    m_texts = addButton(tr("Words"), tr("Words in the cells; without them more tokens fit"), true);
    showWatched();

    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        showWatched();
        Q_EMIT viewChanged();
    });
    connect(m_watched, &QComboBox::currentIndexChanged, this, &LensToolbar::viewChanged);
    connect(m_texts, &QToolButton::toggled, this, &LensToolbar::viewChanged);
    connect(m_middles, &QToolButton::toggled, this, &LensToolbar::middlesChanged);
}

QToolButton *LensToolbar::addButton(const QString &text, const QString &toolTip, bool checked)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setChecked(checked);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void LensToolbar::setWatchable(const std::vector<TokenProbability> &tokens)
{
    const QSignalBlocker quiet(m_watched);
    const TokenId chosen = view().watched;
    m_watched->clear();
    for (const TokenProbability &token : tokens)
        m_watched->addItem(readableToken(token.text), token.token.value);
    m_watched->setCurrentIndex(std::max(0, m_watched->findData(chosen.value)));
    showWatched();
}

void LensToolbar::watch(TokenId token)
{
    {
        const QSignalBlocker quiet(m_watched);
        m_watched->setCurrentIndex(m_watched->findData(token.value));
    }
    if (isAboutWatched(view().measure))
        Q_EMIT viewChanged();
    else
        setMeasure(LensMeasure::WatchedProbability);
}

void LensToolbar::setMeasure(LensMeasure measure)
{
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(measure)));
}

/// Its place is kept: nothing jumps when it comes.
void LensToolbar::showWatched()
{
    m_watched->setEnabled(isAboutWatched(view().measure) && m_watched->count() > 0);
}

LensView LensToolbar::view() const
{
    LensView view;
    view.measure = static_cast<LensMeasure>(m_measure->currentData().toInt());
    if (m_watched->currentIndex() >= 0)
        view.watched = TokenId(m_watched->currentData().toInt());
    view.texts = m_texts->isChecked();
    return view;
}

bool LensToolbar::middles() const
{
    return m_middles->isChecked();
}

}  // namespace penfield
