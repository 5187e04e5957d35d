#include "backend/model/reference_file.h"

#include "backend/model/tensor_reader.h"
#include "backend/types/error.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <limits>

namespace fs = std::filesystem;

namespace penfield::model {

namespace {
constexpr const char *kFile = "reference.safetensors";
}

std::vector<std::string> ReferenceFile::foldersBelow(const std::string &folder)
{
    std::vector<std::string> folders;
    std::error_code failed;
    for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed))
        if (fs::exists(it->path() / kFile))
            folders.push_back(it->path().string());
    std::sort(folders.begin(), folders.end());
    return folders;
}

ReferenceFile::ReferenceFile(const std::string &folder) : m_file(formats::SafetensorsFile::open((fs::path(folder) / kFile).string())) {}

std::string ReferenceFile::said(const char *key) const
{
    const auto found = m_file.metadata().find(key);
    return found == m_file.metadata().end() ? "" : found->second;
}

double ReferenceFile::tolerance() const
{
    const std::string text = said("tolerance");
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

at::Tensor ReferenceFile::tensor(const std::string &name) const
{
    return readTensor(m_file.at(name), m_file.file());
}

std::vector<std::int64_t> ReferenceFile::integers(const std::string &name) const
{
    const formats::TensorView &view = m_file.at(name);
    if (view.dtype != formats::DType::I64)
        throw Error(PENFIELD_SENTENCE("The tensor %1 is stored as %2, but whole numbers (I64) are needed here."),
                    {view.name, std::string(formats::dtypeName(view.dtype))});
    std::vector<std::int64_t> numbers(static_cast<std::size_t>(view.elements()));
    if (!numbers.empty())
        std::memcpy(numbers.data(), view.bytes.data(), view.bytes.size());
    return numbers;
}

double deviation(const at::Tensor &ours, const at::Tensor &theirs)
{
    if (ours.sizes() != theirs.sizes())
        return std::numeric_limits<double>::infinity();
    const double worst = ours.numel() == 0 ? 0 : ours.sub(theirs).abs().max().item<double>();
    return worst == worst ? worst : std::numeric_limits<double>::infinity();
}

}  // namespace penfield::model
