#pragma once

#include <string_view>

namespace penfield {

/// Takes one JSON value as a stream of events. Numbers come as they are written. Private to this room.
class JsonSink {
public:
    virtual ~JsonSink() = default;
    virtual void key(std::string_view name) = 0;
    virtual void string(std::string_view text) = 0;
    virtual void number(std::string_view text) = 0;
    virtual void literal(std::string_view text) = 0;  ///< true, false, null
    virtual void open(char bracket) = 0;              ///< { or [
    virtual void close(char bracket) = 0;             ///< } or ]
};

/// Forgets what it is told.
class DeafSink : public JsonSink {
public:
    void key(std::string_view) override {}
    void string(std::string_view) override {}
    void number(std::string_view) override {}
    void literal(std::string_view) override {}
    void open(char) override {}
    void close(char) override {}
};

}  // namespace penfield
