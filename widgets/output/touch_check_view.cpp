#include "widgets/output/touch_check_view.h"

#include "widgets/output/control_strip.h"
#include "widgets/output/touch_check_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace penfield {

namespace {

QLabel *sentence()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}  // namespace

TouchCheckView::TouchCheckView(QWidget *parent)
    : QWidget(parent), m_verdict(sentence()), m_cuts(sentence()), m_warning(sentence()), m_twin(sentence()),
      m_touchBoth(new QPushButton(tr("Touch both"))), m_strip(new ControlStrip)
{
    setAccessibleName(tr("The touch beside units like it"));
    m_cuts->setForegroundRole(QPalette::PlaceholderText);
    auto *twin = new QHBoxLayout;
    twin->addWidget(m_twin, 1);
    twin->addWidget(m_touchBoth, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2);
    auto *rank = new QHBoxLayout;
    rank->addWidget(m_verdict, 1);
    rank->addWidget(m_strip, 1, Qt::AlignVCenter);
    layout->addLayout(rank);
    layout->addWidget(m_cuts);
    layout->addWidget(m_warning);
    layout->addLayout(twin);
    connect(m_touchBoth, &QPushButton::clicked, this, [this] {
        if (m_check && !m_check->twins.empty())
            Q_EMIT twinTouchRequested(m_check->twins.front());
    });
    refresh();
}

void TouchCheckView::setTheme(const Theme &theme)
{
    m_strip->setTheme(theme);
    for (QLabel *warning : {m_warning, m_twin}) {
        QPalette palette = warning->palette();
        palette.setColor(QPalette::WindowText, theme.warning);
        warning->setPalette(palette);
    }
}

void TouchCheckView::setLabels(Labels labels)
{
    m_labels = std::move(labels);
    refresh();
}

void TouchCheckView::setCheck(std::shared_ptr<const TouchCheck> check)
{
    m_check = std::move(check);
    setEnabled(true);
    refresh();
}

void TouchCheckView::setOutdated()
{
    setEnabled(false);
}

void TouchCheckView::refresh()
{
    setVisible(m_check != nullptr);
    if (!m_check)
        return;
    m_verdict->setText(controlVerdict(*m_check));
    m_strip->setEffects(m_check->controls, m_check->effect);
    m_strip->setVisible(!m_check->controls.empty());
    say(m_cuts, cutsText(*m_check));
    say(m_warning, cutsWarning(*m_check));
    say(m_twin, m_check->twins.empty() ? QString() : twinWarning(m_check->twins.front(), m_labels));
    m_touchBoth->setVisible(!m_check->twins.empty());
}

}  // namespace penfield
