// tokenizer.json broken in every way.

#include "tests/malformed/malformed_file.h"

#include "tests/backend/tokenizer/tokenizer_maker.h"

namespace penfield {

using namespace formats;

namespace {

/// As many words as fill 30 MB.
QByteArray longVocabulary()
{
    QByteArray words;
    for (int id = 3; words.size() < 30 << 20; ++id)
        words += ",'word " + QByteArray::number(id) + "':" + QByteArray::number(id);
    return words;
}

}  // namespace

std::vector<MalformedFile> malformedTokenizers()
{
    std::vector<MalformedFile> all;
    const auto row = [&](const QString &defect, const QByteArray &bytes, const QString &words) {
        all.push_back({"tokenizer.json", defect, {{"tokenizer.json", bytes}}, "", words});
    };
    row("version 2", changed("'1.0'", "'2.0'"), "of version 2.0; Penfield reads version 1.0");
    row("version is a number", changed("'1.0'", "1.0"), "\"version\" is not a text");
    row("BPE without merges", changed("WordLevel", "BPE"), "lacks \"merges\"");
    row("Unigram", changed("WordLevel", "Unigram"), "of the kind \"Unigram\"");
    row("WordPiece", changed("WordLevel", "WordPiece"), "of the kind \"WordPiece\"");
    row("model without a type", changed("'type':'WordLevel',", ""), "lacks \"type\"");
    row("no model", changed("'model'", "'model_'"), "lacks \"model\"");
    row("model is null", changed("'model':{", "'model':null,'x':{"), "lacks \"model\"");
    row("model is a text", changed("'model':{", "'model':'x','x':{"), "\"model\" is not an object");
    row("no vocabulary", changed("'vocab'", "'vocab_'"), "lacks \"vocab\"");
    row("an empty vocabulary", changed("{'<bos>':0,'<unk>':1,'the':2}", "{}"), "has no words");
    row("vocabulary is a list", changed("{'<bos>':0,'<unk>':1,'the':2}", "[1]"), "\"vocab\" is not an object");
    row("no unknown token", changed(",'unk_token':'<unk>'", ""), "lacks \"unk_token\"");
    row("unknown token is a number", changed("'unk_token':'<unk>'", "'unk_token':1"), "\"unk_token\" is not a text");
    row("an id in quotes", changed("'the':2", "'the':'2'"), "\"the\" is not a whole number");
    row("a negative id", changed("'the':2", "'the':-1"), "\"the\" is not a whole number");
    row("an id of 2^32-1", changed("'the':2", "'the':4294967295"), "\"the\" is not a whole number");
    row("an id of 2^64", changed("'the':2", "'the':18446744073709551616"), "holds a number that cannot be read");
    row("an id of 2.5", changed("'the':2", "'the':2.5"), "\"the\" is not a whole number");
    row("an id twice", changed("'the':2", "'the':1"), "belongs to another token too");
    row("a word twice", changed("'the':2", "'the':2,'the':3"), "\"the\" twice");
    row("a normalizer", changed("'normalizer':null", "'normalizer':{'type':'BertNormalizer'}"),
        "a normalizer of the type \"BertNormalizer\"");
    row("a decoder", changed("'decoder':null", "'decoder':{'type':'WordPiece'}"), "a decoder of the type \"WordPiece\"");
    row("another pre-tokenizer", changed("WhitespaceSplit", "BertPreTokenizer"), "splits text by \"BertPreTokenizer\"");
    row("another one inside a sequence",
        changed("{'type':'WhitespaceSplit'}", "{'type':'Sequence','pretokenizers':[{'type':'WhitespaceSplit'},{'type':'Punctuation'}]}"),
        "splits text by \"Punctuation\"");
    row("a sequence without stages", changed("{'type':'WhitespaceSplit'}", "{'type':'Sequence'}"), "lacks \"pretokenizers\"");
    row("a pre-tokenizer without a type", changed("{'type':'WhitespaceSplit'}", "{}"), "lacks \"type\"");
    row("added tokens are an object", changed("[{'id':0,'content':'<bos>','special':true}]", "{}"), "\"added_tokens\" is not a list");
    row("an added token without its id", changed("'id':0,", ""), "lacks \"id\"");
    row("an added token without its text", changed("'content':'<bos>',", ""), "lacks \"content\"");
    row("an added token with a word's id", changed("'id':0", "'id':2"), "contradict another token");
    row("an added token with another id", changed("'id':0", "'id':9"), "contradict another token");
    row("two added tokens of one id", changed("'added_tokens':[", "'added_tokens':[{'id':7,'content':'a'},{'id':7,'content':'b'},"),
        "contradict another token");
    row("two added tokens of one text", changed("'added_tokens':[", "'added_tokens':[{'id':7,'content':'a'},{'id':8,'content':'a'},"),
        "contradict another token");
    row("special in words", changed("'special':true", "'special':'yes'"), "\"special\" is not true or false");
    row("a merge of one part", bpe("'merges':['th']"), "merge 0 (\"th\") is not two tokens");
    row("a merge of three parts", bpe("'merges':['#version: 0.2','t h','t h e']"), "merge 1 (\"t h e\") is not two tokens");
    row("a merge of no token", bpe("'merges':[['t','x']]"), "merge 0 (\"t x\") is not two tokens");
    row("a merge into no token", bpe("'merges':[['h','t']]"), "merge 0 (\"h t\") is not two tokens");
    row("a merge of three tokens", bpe("'merges':[['t','h','t']]"), "is not a list of two texts");
    row("a merge of numbers", bpe("'merges':[[1,2]]"), "is not a text");
    row("merges are an object", bpe("'merges':{}"), "\"merges\" is not a list");
    row("dropout", bpe("'merges':[],'dropout':0.1"), "uses \"dropout\"");
    row("a prefix of continuing words", bpe("'merges':[],'continuing_subword_prefix':'##'"), "uses \"continuing_subword_prefix\"");
    row("a suffix of words", bpe("'merges':[],'end_of_word_suffix':'</w>'"), "uses \"end_of_word_suffix\"");
    row("an unknown token of no vocabulary", bpe("'merges':[],'unk_token':'<unk>'"), "\"unk_token\" is \"<unk>\", which is not a token");
    row("a regex that does not end", splitBy("a("), "which cannot be read");
    row("a class that does not end", splitBy("[a"), "which cannot be read");
    row("a look-behind without a length", splitBy("(?<=a+)b"), "which cannot be read");
    row("a set operation", splitBy("[a-z&&[aeiou]]"), "a regular expression with \"&&\"");
    row("word characters", splitBy("\\\\w+"), "a regular expression with \"\\w\"");
    row("the beginning of a line", splitBy("^a"), "a regular expression with \"^\"");
    row("a script", splitBy("\\\\p{Han}"), "a regular expression with \"\\p{Han}\"");
    row("a backtracking verb", splitBy("(*UTF)a"), "a regular expression with");
    row("a split by nothing", stage("pre_tokenizer", "{'type':'Split','pattern':{'String':''},'behavior':'Isolated'}"),
        "\"String\" is not a text of at least one character");
    row("another behaviour", stage("pre_tokenizer", "{'type':'Split','pattern':{'String':'a'},'behavior':'Kept'}"),
        "\"behavior\" is not one of Isolated");
    row("a mark of two characters", stage("pre_tokenizer", "{'type':'Metaspace','replacement':'ab'}"),
        "\"replacement\" is not one character");
    row("another scheme", stage("pre_tokenizer", "{'type':'Metaspace','replacement':'_','prepend_scheme':'last'}"),
        "\"prepend_scheme\" is not one of always");
    row("two schemes", stage("pre_tokenizer", "{'type':'Metaspace','replacement':'_','prepend_scheme':'first','add_prefix_space':false}"),
        "\"prepend_scheme\" is not never");
    row("a normalizer inside a sequence", stage("normalizer", "{'type':'Sequence','normalizers':[{'type':'NFC'},{'type':'Nmt'}]}"),
        "a normalizer of the type \"Nmt\"");
    row("a normalizer without its pattern", stage("normalizer", "{'type':'Replace','content':'x'}"), "lacks \"pattern\"");
    row("a decoder inside a sequence", stage("decoder", "{'type':'Sequence','decoders':[{'type':'CTC'}]}"),
        "a decoder of the type \"CTC\"");
    row("a decoder that strips less than nothing", stage("decoder", "{'type':'Strip','content':' ','start':-1,'stop':0}"),
        "\"start\" is not a whole number");
    row("a list", "[]", "does not hold an object");
    row("a number", "1", "does not hold an object");
    row("truncated", changed("'unk_token':'<unk>'}}", "'unk_tok"), "ends before its JSON does");
    row("not JSON", "#version: 0.2\nt h\nth e\n", "is not correct JSON");
    row("30 MB cut off", changed("'the':2}", "'the':2" + longVocabulary()).chopped(40), "ends before its JSON does");
    row("not UTF-8", changed("'the'", "'th\xff'"), "not UTF-8");
    row("half a surrogate pair", changed("'the'", "'\\ud83d'"), "a text with an escape");
    row("deep", QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000), "levels deep");
    row("deep sequences",
        changed("{'type':'WhitespaceSplit'}",
                QByteArray("{'type':'Sequence','pretokenizers':[").repeated(200) + QByteArray("]}").repeated(200)),
        "levels deep");
    return all;
}

}  // namespace penfield
