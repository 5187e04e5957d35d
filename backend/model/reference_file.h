#pragma once
// reference.safetensors: what somebody else's program computed from the folder it lies in, shipped beside it.

#include "backend/formats/safetensors.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace penfield::model {

class ReferenceFile {
public:
    /// The folders below `folder` that hold one, by name.
    static std::vector<std::string> foldersBelow(const std::string &folder);

    explicit ReferenceFile(const std::string &folder);

    std::string said(const char *key) const;  ///< of its metadata; empty: nothing
    double tolerance() const;                 ///< 0 when none is given: nothing then agrees
    bool has(const std::string &name) const { return m_file.find(name) != nullptr; }
    at::Tensor tensor(const std::string &name) const;  ///< float32
    std::vector<std::int64_t> integers(const std::string &name) const;

private:
    formats::SafetensorsFile m_file;
};

/// The largest absolute difference; infinite where shapes differ or a number is not one.
double deviation(const at::Tensor &ours, const at::Tensor &theirs);

}  // namespace penfield::model
