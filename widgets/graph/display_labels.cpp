#include "widgets/common/numbers.h"
#include "widgets/common/oklab.h"
#include "widgets/graph/graph_words.h"
#include "widgets/graph/label_book.h"

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

/// Short, because two of them stand side by side; never a false 0 or 100.
QString wholePercent(double probability)
{
    const double percent = probability * 100;
    if (percent > 0 && percent < 0.5)
        return QStringLiteral("<1");
    return percent < 100 && percent > 99.5 ? QStringLiteral(">99") : QString::number(std::lround(percent));
}

QString probabilityOf(const PictureInput &in, const GraphNode &node)
{
    if (const auto &components = in.arranged.graph->components)
        return QStringLiteral("%1 | %2").arg(quantityText(components->measure), quantityText(components->counterfactualMeasure));
    const auto change = in.scene.marks().changeOf(node);
    if (!change)
        return probabilityText(static_cast<double>(node.probability));
    return QStringLiteral("%1 → %2 %").arg(wholePercent(change->before), wholePercent(change->after));
}

double priorityOf(const PictureInput &in, int slot)
{
    const GraphNode &node = in.arranged.node(slot);
    if (node.key.kind == NodeKind::Logit)
        return 1e6 + static_cast<double>(node.probability);
    return static_cast<double>(node.influence);  // nothing else: labels must not move under a touch or a pin
}

QColor stepped(const QColor &color, const PictureInput &in, bool back)
{
    return back ? mixed(color, in.theme.base, 0.62) : color;
}

/// As many as leave the picture readable: one for every 45 square em.
int mostLabels(const PictureInput &in)
{
    const QSizeF size = in.view.view().size() / in.style.em;
    return std::max(12, static_cast<int>(size.width() * size.height() / 45));
}

bool speaks(NodeKind kind)
{
    return kind == NodeKind::Feature || kind == NodeKind::Head || kind == NodeKind::Mlp || kind == NodeKind::Input;
}

/// Tokens have their texts along the bottom, and the input is all there is at the bottom; error nodes and hopeless answers speak when they are pointed at.
bool isLabelled(const PictureInput &in, const GraphNode &node)
{
    if (node.key.kind != NodeKind::Logit)
        return speaks(node.key.kind);
    const auto change = in.scene.marks().changeOf(node);
    return std::max(static_cast<double>(node.probability), change ? change->after : 0.0) >= 0.005;
}

void keepTheFirst(std::vector<int> &slotNumbers, const PictureInput &in, std::size_t count)
{
    if (slotNumbers.size() <= count)
        return;
    std::nth_element(slotNumbers.begin(), slotNumbers.begin() + static_cast<std::ptrdiff_t>(count), slotNumbers.end(), [&](int a, int b) {
        return std::pair(-priorityOf(in, a), a) < std::pair(-priorityOf(in, b), b);
    });
    slotNumbers.resize(count);
    std::sort(slotNumbers.begin(), slotNumbers.end());
}

QRectF grown(const QRectF &rect, double by) { return rect.adjusted(-by, -by, by, by); }

}  // namespace

/// An outcome, which may change with every step of a slider, only touches the answers' texts.
void LabelBook::forgetStale(const PictureInput &in)
{
    if (m_textRevision != in.scene.textRevision())
        m_texts.clear();
    else if (m_outcomeRevision != in.scene.outcomeRevision())
        std::erase_if(m_texts, [&](const auto &text) { return in.arranged.node(text.first).key.kind == NodeKind::Logit; });
    else
        return;
    m_textRevision = in.scene.textRevision();
    m_outcomeRevision = in.scene.outcomeRevision();
    m_placesAreStale = true;
}

/// Measuring text is what labels cost, so only those that compete for a place are measured, and only once.
const std::vector<LabelShape> &LabelBook::shapes(const PictureInput &in, int slot)
{
    const auto [found, isNew] = m_texts.try_emplace(slot);
    if (isNew)
        found->second = shapesOf(in, slot);
    return found->second;
}

std::vector<LabelShape> LabelBook::shapesOf(const PictureInput &in, int slot)
{
    const GraphNode &node = in.arranged.node(slot);
    if (node.key.kind == NodeKind::Logit)
        return answerLabel(answerText(node), probabilityOf(in, node), in.style);
    const auto tag = in.scene.tagOf(node);
    const QString title = in.scene.titleAt(slot);
    return featureLabel(title, tag ? tag->label : QString(), !node.key.isComponent() && title == placeOf(node.key), in.style);
}

LabelRequest LabelBook::request(const PictureInput &in, int slot)
{
    LabelRequest request;
    request.anchor = in.arranged.layout.position[static_cast<std::size_t>(slot)] * in.view.scale();
    request.radius = in.radiusOf(slot) * (in.scene.tagOf(in.arranged.node(slot)) ? 1.55 : 1.0) + 0.1 * in.style.em;
    for (const LabelShape &shape : shapes(in, slot))
        request.shapes.push_back(shape.size);
    request.priority = priorityOf(in, slot);
    request.above = in.arranged.node(slot).key.kind == NodeKind::Logit;
    return request;
}

std::vector<LabelBook::Place> LabelBook::place(const PictureInput &in, std::span<const int> nodes, std::span<const QRectF> taken,
                                               const QRectF &bounds)
{
    std::vector<LabelRequest> requests;
    for (const int slot : nodes)
        requests.push_back(request(in, slot));
    std::vector<QRectF> obstacles = m_nodes;
    obstacles.insert(obstacles.end(), taken.begin(), taken.end());
    std::vector<Place> places;
    for (const PlacedLabel &label : placeLabels(requests, {bounds, obstacles, 0.12 * in.style.em, mostLabels(in)}))
        places.push_back({nodes[static_cast<std::size_t>(label.request)], label.shape, label.rect});
    return places;
}

void LabelBook::refreshPlaces(const DisplayList &list, const PictureInput &in)
{
    const QRectF seen = in.view.toContent(in.view.view());
    if (!m_placesAreStale && m_placesScale == in.view.scale() && m_placesRegion.contains(seen))
        return;
    m_placesAreStale = false;
    m_placesScale = in.view.scale();
    m_placesRegion = seen.adjusted(-seen.width() / 2, -seen.height() / 2, seen.width() / 2, seen.height() / 2);
    m_nodes.clear();
    std::vector<int> wanting;
    for (int slot = 0; slot < in.arranged.kept.size(); ++slot) {
        const QPointF position = in.arranged.layout.position[static_cast<std::size_t>(slot)];
        if (!m_placesRegion.contains(position))
            continue;
        const double radius = in.radiusOf(slot);
        const QPointF center = position * in.view.scale();
        m_nodes.emplace_back(center - QPointF(radius, radius), center + QPointF(radius, radius));
        if (isLabelled(in, in.arranged.node(slot)))
            wanting.push_back(slot);
    }
    keepTheFirst(wanting, in, static_cast<std::size_t>(4 * mostLabels(in)));
    if (const QRectF notes = notesRect(list); !notes.isEmpty())
        m_nodes.push_back(notes.translated(-in.view.offset()));
    m_places = place(in, wanting, {}, QRectF(in.arranged.layout.bounds.topLeft() * in.view.scale(), in.arranged.layout.bounds.size() * in.view.scale()));
}

/// The label of the focused node, right of it or left of it, wherever it stays in sight.
LabelBook::Place LabelBook::forced(const PictureInput &in, int slot, const QRectF &bounds)
{
    LabelRequest wish = request(in, slot);
    wish.shapes.resize(1);
    Place place{slot, 0, {}};
    const auto free = placeLabels(std::span(&wish, 1), {bounds, {}, 0.12 * in.style.em, 1});
    if (!free.empty()) {
        place.rect = free.front().rect;
        return place;
    }
    place.rect = QRectF(wish.anchor + QPointF(wish.radius, -wish.shapes[0].height() / 2), wish.shapes[0]);
    place.rect.moveLeft(std::clamp(place.rect.left(), bounds.left(), std::max(bounds.left(), bounds.right() - place.rect.width())));
    return place;
}

std::vector<LabelBook::Place> LabelBook::withFocus(const PictureInput &in, const QRectF &bounds)
{
    const int focused = *in.focus.slot;
    std::vector<Place> places;
    std::vector<QRectF> taken;
    std::vector<int> wanting;
    const auto standing = std::find_if(m_places.begin(), m_places.end(), [&](const Place &p) { return p.slot == focused && bounds.contains(p.rect); });
    if (standing != m_places.end())
        places.push_back(*standing);
    else if (in.arranged.node(focused).key.kind != NodeKind::Token)
        places.push_back(forced(in, focused, bounds));
    const QRectF own = places.empty() ? QRectF() : grown(places.front().rect, 1);
    if (!own.isEmpty())
        taken.push_back(own);
    std::vector<Place> quiet;
    std::vector<std::uint8_t> has(static_cast<std::size_t>(in.arranged.kept.size()), 0);
    has[static_cast<std::size_t>(focused)] = 1;
    for (const Place &place : m_places) {
        if (place.slot == focused || place.rect.intersects(own))
            continue;
        const bool stays = !in.focus.strong || in.focus.lights(place.slot);
        (stays ? places : quiet).push_back(place);
        if (stays) {
            taken.push_back(place.rect);
            has[static_cast<std::size_t>(place.slot)] = 1;
        }
    }
    for (std::size_t slot = 0; slot < has.size(); ++slot)
        if (in.focus.lights(static_cast<int>(slot)) && !has[slot] && speaks(in.arranged.node(static_cast<int>(slot)).key.kind))
            wanting.push_back(static_cast<int>(slot));
    keepTheFirst(wanting, in, static_cast<std::size_t>(mostLabels(in)));
    for (const Place &added : place(in, wanting, taken, bounds))
        places.push_back(added);
    const std::size_t loud = places.size();
    for (const Place &place : quiet)
        if (std::none_of(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(loud), [&](const Place &p) { return p.rect.intersects(place.rect); }))
            places.push_back(place);
    return places;
}

DisplayLabel LabelBook::label(const PictureInput &in, const Place &place)
{
    const LabelShape &shape = shapes(in, place.slot)[static_cast<std::size_t>(place.shape)];
    const GraphNode &node = in.arranged.node(place.slot);
    const bool back = in.focus.strong && !in.focus.lights(place.slot);
    const double inset = 0.1 * in.style.em;
    DisplayLabel label{place.slot, place.rect.translated(in.view.offset()).adjusted(0, inset, 0, -inset), in.theme.base, {}};
    label.plateColor.setAlphaF(0.8F);
    const bool centered = node.key.kind == NodeKind::Logit;
    double y = label.plate.top() - inset + in.style.ascent();
    for (const auto &line : shape.lines) {
        double width = 0;
        for (const LabelPiece &piece : line)
            width += in.style.textWidth(piece.text, piece.strong);
        double x = centered ? label.plate.center().x() - width / 2 : label.plate.left() + 0.15 * in.style.em;
        for (const LabelPiece &piece : line) {
            const QColor ink = piece.tag ? supernodeColor(in.scene.tagOf(node)->number, in.theme) : piece.muted ? in.theme.mutedText : in.theme.text;
            label.runs.push_back({{x, y}, piece.text, stepped(ink, in, back), piece.strong});
            x += in.style.textWidth(piece.text, piece.strong);
        }
        y += in.style.em;
    }
    return label;
}

void LabelBook::add(DisplayList &list, const PictureInput &in)
{
    forgetStale(in);
    refreshPlaces(list, in);
    const QRectF seen = in.view.view().translated(-in.view.offset());
    for (const Place &place : in.focus.slot ? withFocus(in, seen) : m_places)
        if (seen.intersects(place.rect))
            list.labels.push_back(label(in, place));
}

}  // namespace penfield
