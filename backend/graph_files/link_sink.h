#pragma once

#include "backend/graph_files/json_sink.h"
#include "backend/types/component_graph.h"

#include <functional>
#include <optional>
#include <string>

namespace penfield {

struct RawLink {
    std::string source, target;   // ids
    std::optional<float> weight;  // none: it is missing or not a finite number
    HeadInputs inputs;            // zeros where a file has none
};

/// Reads the array of links.
class LinkSink : public JsonSink {
public:
    using Take = std::function<void(const RawLink &link)>;

    LinkSink(std::string file, Take take) : m_file(std::move(file)), m_take(std::move(take)) {}

    void key(std::string_view name) override;
    void string(std::string_view text) override;
    void number(std::string_view text) override;
    void literal(std::string_view text) override;
    void open(char bracket) override;
    void close(char bracket) override;

private:
    enum class Field { None, Source, Target, Weight, Query, Key, Value };
    static Field fieldOf(std::string_view name);
    void requireLink() const;
    float *input();  // that the field names, or null

    std::string m_file;
    Take m_take;
    RawLink m_link;
    Field m_field = Field::None;
    int m_depth = 0;
};

}  // namespace penfield
