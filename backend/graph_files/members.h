#pragma once

#include "backend/types/graph_document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penfield {

/// The JSON text of a member; nothing when it is not there or null.
std::optional<std::string_view> findMember(const std::vector<JsonMember> &members, std::string_view key);

/// Replaces a member or puts it at the end.
void setMember(std::vector<JsonMember> &members, const std::string &key, std::string json);

// A member's value; `otherwise` when it is not there, null, or of another kind: nothing in metadata is worth refusing a graph for.
std::string textMember(const std::vector<JsonMember> &members, std::string_view key, std::string_view otherwise = {});
double numberMember(const std::vector<JsonMember> &members, std::string_view key, double otherwise);
std::vector<std::string> textsMember(const std::vector<JsonMember> &members, std::string_view key);

}  // namespace penfield
