#include "backend/tokenizer/tokenizer.h"

#include "backend/formats/folder.h"
#include "backend/formats/mapped_file.h"
#include "backend/formats/tokenizer_config.h"
#include "backend/tokenizer/id_tokenizer.h"
#include "backend/tokenizer/pipeline_tokenizer.h"

namespace penfield {

std::unique_ptr<const Tokenizer> Tokenizer::parse(std::span<const std::byte> json, const std::string &name,
                                                  const formats::SpecialTokens &special)
{
    return std::make_unique<const PipelineTokenizer>(parseTokenizerFile(json, name), name, special);
}

std::unique_ptr<const Tokenizer> Tokenizer::open(const std::string &folder)
{
    formats::requireFolder(folder);
    const auto file = formats::MappedFile::open(formats::fileIn(folder, "tokenizer.json"));
    return parse(file->bytes(), file->path(), formats::readSpecialTokens(folder));
}

std::unique_ptr<const Tokenizer> Tokenizer::ofIds(int d_vocab)
{
    return std::make_unique<const IdTokenizer>(d_vocab);
}

}  // namespace penfield
