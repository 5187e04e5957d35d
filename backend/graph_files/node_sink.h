#pragma once

#include "backend/graph_files/member_sink.h"
#include "backend/graph_files/raw_node.h"

#include <functional>

namespace penfield {

/// Reads the array of nodes. Throws Error, naming `file`, for members of the wrong type and for more than mostNodes.
class NodeSink : public JsonSink {
public:
    static constexpr std::size_t mostNodes = 500'000;
    static constexpr std::size_t mostText = 1 << 30;  ///< bytes of all nodes together

    NodeSink(std::string file, std::function<void(RawNode)> take) : m_file(std::move(file)), m_take(std::move(take)) {}

    void key(std::string_view name) override;
    void string(std::string_view text) override;
    void number(std::string_view text) override;
    void literal(std::string_view text) override;
    void open(char bracket) override;
    void close(char bracket) override;

private:
    enum class Field { None, Id, JsNodeId, Type, Layer, Label, Position, Feature, Probability, Activation, IsLogit };

    static Field fieldOf(std::string_view name);
    [[noreturn]] void refuseField(const char *expected) const;
    void requireObject() const;
    void setText(std::string_view text);
    void setNumber(std::string_view text);
    bool isMember() const { return m_depth == 2; }
    void finishNode();

    std::string m_file;
    std::function<void(RawNode)> m_take;
    RecordingSink m_record;
    RawNode m_node;
    std::string m_key;
    Field m_field = Field::None;
    int m_depth = 0;
    std::size_t m_count = 0, m_text = 0;
};

}  // namespace penfield
