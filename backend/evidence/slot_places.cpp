#include "backend/evidence/slot_places.h"

#include <vector>

namespace penfield::evidence {

namespace {

struct Piece {
    bool isSlot = false;
    std::string text;  // a slot's name, or words
};

// "{{" and "}}" are braces.
std::vector<Piece> piecesOf(std::string_view wording)
{
    std::vector<Piece> pieces = {{}};
    for (std::size_t i = 0; i < wording.size(); ++i) {
        const char c = wording[i];
        if ((c == '{' || c == '}') && i + 1 < wording.size() && wording[i + 1] == c) {
            pieces.back().text += c;
            ++i;
        } else if (c == '{') {
            pieces.push_back({true, {}});
        } else if (c == '}') {
            pieces.push_back({});
        } else {
            pieces.back().text += c;
        }
    }
    return pieces;
}

}  // namespace

std::map<std::string, ByteSpan> slotPlaces(std::string_view wording, std::string_view prompt)
{
    const std::vector<Piece> pieces = piecesOf(wording);
    std::map<std::string, ByteSpan> places;
    std::size_t at = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces[i].isSlot) {
            if (prompt.substr(at, pieces[i].text.size()) != pieces[i].text)
                return {};
            at += pieces[i].text.size();
            continue;
        }
        const std::string after = i + 1 < pieces.size() ? pieces[i + 1].text : std::string();  // words that end the slot
        const std::size_t end = after.empty() ? prompt.size() : prompt.find(after, at);
        if (end == std::string_view::npos)
            return {};
        places[pieces[i].text] = ByteSpan{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
        at = end;
    }
    return at == prompt.size() ? places : std::map<std::string, ByteSpan>{};
}

}  // namespace penfield::evidence
