#include "backend/formats/tokenizer_config.h"

#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

namespace {

SpecialTokens parse(const QByteArray &json)
{
    return parseSpecialTokens(bytesOf(json), "tokenizer_config.json");
}

}  // namespace

class TokenizerConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheRoles()
    {
        const auto tokens = parse(R"({"bos_token":"<s>","eos_token":"</s>","pad_token":null,"unk_token":"<unk>","model_max_length":1e30})");
        QCOMPARE(tokens.bos, std::optional<std::string>("<s>"));
        QCOMPARE(tokens.eos, std::optional<std::string>("</s>"));
        QVERIFY(!tokens.pad);
        QCOMPARE(tokens.all, (std::vector<std::string>{"<s>", "</s>", "<unk>"}));
    }

    void readsTokensWrittenAsObjects()
    {
        const auto tokens = parse(R"({"bos_token":{"__type":"AddedToken","content":"<s>","lstrip":false}})");
        QCOMPARE(tokens.bos, std::optional<std::string>("<s>"));
    }

    void readsAdditionalOnesOnce()
    {
        const auto tokens =
            parse(R"({"bos_token":"<s>","additional_special_tokens":["<a>","<s>",{"content":"<b>"}],"extra_special_tokens":{"x":"<x>"}})");
        QCOMPARE(tokens.all, (std::vector<std::string>{"<s>", "<a>", "<b>", "<x>"}));
    }

    void theOrderIsThatOfTransformers()
    {
        const auto tokens =
            parse(R"({"mask_token":"m","cls_token":"c","pad_token":"p","sep_token":"s","unk_token":"u","eos_token":"e","bos_token":"b"})");
        QCOMPARE(tokens.all, (std::vector<std::string>{"b", "e", "u", "s", "p", "c", "m"}));
    }

    void bothFilesCount()
    {
        const FileMaker files;
        files.write("tokenizer_config.json", R"({"bos_token":"<s>"})");
        files.write("special_tokens_map.json", R"({"bos_token":"<other>","eos_token":"</s>"})");
        const auto tokens = readSpecialTokens(files.folder());
        QCOMPARE(tokens.bos, std::optional<std::string>("<s>"));
        QCOMPARE(tokens.eos, std::optional<std::string>("</s>"));
    }

    void noFileDeclaresNothing()
    {
        const FileMaker files;
        QCOMPARE(readSpecialTokens(files.folder()), SpecialTokens());
    }
};

QTEST_APPLESS_MAIN(TokenizerConfigTest)
#include "tst_tokenizer_config.moc"
