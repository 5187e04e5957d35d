#include "widgets/models/feature_words.h"

#include <QCoreApplication>

namespace penfield {
namespace {

struct FeatureWords {
    Q_DECLARE_TR_FUNCTIONS(FeatureWords)
};

}  // namespace

QString readableToken(const std::string &piece)
{
    const QString text = QString::fromStdString(piece), inner = text.trimmed();
    if (!inner.isEmpty() || text.isEmpty())
        return inner;
    return text.contains(QLatin1Char('\n')) ? QString(QChar(0x23CE)) : QString(QChar(0x2423));
}

QString readablePosition(const Prompt &prompt, TokenPosition position)
{
    if (!position.isValid() || position.index() >= prompt.pieces.size())
        return FeatureWords::tr("position %1").arg(position.value);
    return FeatureWords::tr("“%1” (position %2)").arg(readableToken(prompt.pieces[position.index()])).arg(position.value);
}

}  // namespace penfield
