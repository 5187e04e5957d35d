#pragma once

#include "backend/graph_files/json_sink.h"

#include <functional>
#include <optional>
#include <string>

namespace penfield {

/// Reads the array of links. `take` gets both ends' ids and the weight; none: it is missing or not a finite number.
class LinkSink : public JsonSink {
public:
    using Take = std::function<void(const std::string &source, const std::string &target, std::optional<float> weight)>;

    LinkSink(std::string file, Take take) : m_file(std::move(file)), m_take(std::move(take)) {}

    void key(std::string_view name) override;
    void string(std::string_view text) override;
    void number(std::string_view text) override;
    void literal(std::string_view text) override;
    void open(char bracket) override;
    void close(char bracket) override;

private:
    enum class Field { None, Source, Target, Weight };
    void requireLink() const;

    std::string m_file;
    Take m_take;
    std::string m_source, m_target;
    std::optional<float> m_weight;
    Field m_field = Field::None;
    int m_depth = 0;
};

}  // namespace penfield
