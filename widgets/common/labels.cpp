#include "widgets/common/labels.h"

#include <QCoreApplication>

namespace penfield {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

}  // namespace

QString placeOf(const NodeKey &key)
{
    switch (key.kind) {
    case NodeKind::Feature:
        return QStringLiteral("L%1 · %2").arg(key.layer.value).arg(key.feature);
    case NodeKind::Error:
        return QStringLiteral("L%1 · %2").arg(key.layer.value).arg(Words::tr("unexplained"));
    case NodeKind::Token:
        return QStringLiteral("E");
    case NodeKind::Logit:
        return Words::tr("out");
    case NodeKind::Head:
        return QStringLiteral("L%1 H%2").arg(key.layer.value).arg(key.feature);
    case NodeKind::Mlp:
        return QStringLiteral("MLP %1").arg(key.layer.value);
    case NodeKind::Input:
        return Words::tr("Input");
    }
    return {};
}

QString titleOf(const NodeKey &key, const Labels &labels, const QString &ownText)
{
    if (key.isFeature() && labels)
        if (const auto found = labels->find(key.featureId()); found != labels->end() && !found->second.label.empty())
            return QString::fromStdString(found->second.label);
    const bool hasOwnText = key.kind == NodeKind::Token || key.kind == NodeKind::Logit;
    return hasOwnText && !ownText.isEmpty() ? ownText : placeOf(key);
}

}  // namespace penfield
