#pragma once
// A small tokenizer.json for tests, and changes to it.

#include <QByteArray>

namespace penfield {

/// Quotes are written as apostrophes.
inline const char *const goodTokenizer =
    "{'version':'1.0','truncation':null,'padding':null,'added_tokens':[{'id':0,'content':'<bos>','special':true}],"
    "'normalizer':null,'pre_tokenizer':{'type':'WhitespaceSplit'},'post_processor':null,'decoder':null,"
    "'model':{'type':'WordLevel','vocab':{'<bos>':0,'<unk>':1,'the':2},'unk_token':'<unk>'}}";

inline QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    const QByteArray json(goodTokenizer);
    if (!json.contains(from))
        qFatal("nothing to change: %s", from.constData());
    return QByteArray(json).replace(from, to).replace('\'', '"');
}

/// `good` with a BPE model of these members besides its vocabulary.
inline QByteArray bpe(const QByteArray &members)
{
    return changed("'type':'WordLevel','vocab':{'<bos>':0,'<unk>':1,'the':2},'unk_token':'<unk>'",
                   "'type':'BPE','vocab':{'<bos>':0,'t':1,'h':2,'th':3}," + members);
}

inline QByteArray stage(const QByteArray &key, const QByteArray &value)
{
    return key == "pre_tokenizer" ? changed("{'type':'WhitespaceSplit'}", value) : changed("'" + key + "':null", "'" + key + "':" + value);
}

inline QByteArray splitBy(const QByteArray &regex)
{
    return stage("pre_tokenizer", "{'type':'Split','pattern':{'Regex':'" + regex + "'},'behavior':'Isolated'}");
}

}  // namespace penfield
