#include "widgets/graph/target_menu.h"

#include "widgets/graph/graph_words.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace penfield {

namespace {

constexpr int kWidestText = 24;      // characters
constexpr std::size_t kOffered = 6;  // answers by themselves; and as many differences but one

AttributionTarget only(TokenId token)
{
    AttributionTarget target;
    target.token = token;
    return target;
}

AttributionTarget difference(TokenId token, TokenId minus)
{
    AttributionTarget target;
    target.kind = AttributionTarget::Kind::Difference;
    target.token = token;
    target.minus = minus;
    return target;
}

}  // namespace

TargetMenu::TargetMenu(QWidget *parent) : QToolButton(parent), m_choices(new QActionGroup(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    setAccessibleName(tr("What the graph explains"));
    setToolTip(tr("What the graph explains: the likely answers together, one of them, or why one and not another."));
    setMaximumWidth(fontMetrics().averageCharWidth() * kWidestText);
    setAnswers({});
}

void TargetMenu::setAnswers(const TokenDistribution &answers)
{
    qDeleteAll(m_choices->actions());
    menu()->clear();
    m_targets.clear();
    const auto &top = answers.top;
    const std::size_t offered = std::min(kOffered, top.size());
    addChoice(tr("All likely answers"), {});
    QAction *all = m_choices->actions().front();
    menu()->addSection(tr("Only"));
    for (std::size_t i = 0; i < offered; ++i)
        addChoice(tr("“%1”").arg(visibleToken(top[i].text)), {only(top[i].token)});
    menu()->addSection(tr("Why one and not another"));
    for (std::size_t i = 1; i < offered; ++i)
        addChoice(tr("“%1” − “%2”").arg(visibleToken(top[0].text), visibleToken(top[i].text)),
                  {difference(top[0].token, top[i].token)});
    all->setChecked(true);
    setText(tr("Answers"));
    setEnabled(offered > 0);
}

void TargetMenu::addChoice(const QString &text, std::vector<AttributionTarget> targets)
{
    QAction *action = menu()->addAction(QString(text).replace(u'&', QLatin1String("&&")));
    action->setCheckable(true);
    m_choices->addAction(action);
    connect(action, &QAction::triggered, this, [this, text, targets = std::move(targets)] { choose(text, targets); });
}

void TargetMenu::choose(const QString &text, std::vector<AttributionTarget> targets)
{
    m_targets = std::move(targets);
    setText(m_targets.empty() ? tr("Answers") : QString(text).replace(u'&', QLatin1String("&&")));
    Q_EMIT targetsChosen(m_targets);
}

}  // namespace penfield
