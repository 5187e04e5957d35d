#include "tests/gallery/translation_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace penfield::gallery {

namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));  // unfinished, vanished, obsolete
    if (!message.isPlural) {
        message.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

}  // namespace

std::vector<Message> readTranslationFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

QStringList translatableLiterals(const QString &sourceFile)
{
    static const QRegularExpression call(R"re((?:\btr\(|(?:\btranslate|NOOP)\(\s*"[^"]*",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re");
    static const QRegularExpression piece(R"re("((?:[^"\\]|\\.)*)")re");
    QFile file(sourceFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList literals;
    for (auto calls = call.globalMatch(QString::fromUtf8(file.readAll())); calls.hasNext();) {
        QString text;
        for (auto pieces = piece.globalMatch(calls.next().captured(1)); pieces.hasNext();)
            text += pieces.next().captured(1);
        literals << text.replace(QLatin1String("\\\""), QLatin1String("\"")).replace(QLatin1String("\\n"), QLatin1String("\n"));
    }
    return literals;
}

}  // namespace penfield::gallery
