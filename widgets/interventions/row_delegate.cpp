#include "widgets/interventions/row_delegate.h"

#include "widgets/common/icon.h"
#include "widgets/common/numbers.h"
#include "widgets/common/oklab.h"
#include "widgets/models/intervention_model.h"
#include "widgets/models/unit_words.h"

#include <QAbstractItemView>
#include <QDoubleSpinBox>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penfield {

RowDelegate::RowDelegate(const InterventionModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

GroupPlace RowDelegate::placeInGroup(int row) const
{
    const QString &group = m_model.entry(row).group;
    if (group.isEmpty())
        return GroupPlace::None;
    return row == 0 || m_model.entry(row - 1).group != group ? GroupPlace::First : GroupPlace::Inside;
}

bool RowDelegate::groupIsOn(const QString &group) const
{
    const auto &entries = m_model.entries();
    return std::any_of(entries.begin(), entries.end(), [&](const InterventionEntry &e) { return e.group == group && e.enabled; });
}

double RowDelegate::groupFactor(const QString &group) const
{
    double common = std::nan("");
    for (const int row : m_model.rowsOfGroup(group)) {
        const double factor = factorOf(m_model.entry(row));
        if (std::isnan(factor) || (!std::isnan(common) && std::abs(factor - common) > 1e-6))
            return std::nan("");
        common = factor;
    }
    return common;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const InterventionEntry &entry = m_model.entry(index.row());
    const RowLayout parts = layoutOf(option.rect, index.row(), option.fontMetrics);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    QRect body = option.rect;
    if (!parts.groupHeader.isNull())
        body.setTop(parts.groupHeader.bottom() + 1);
    const bool selected = option.state & QStyle::State_Selected, hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered)
        painter->fillRect(body, mixed(m_theme.base, selected ? m_theme.accent : m_theme.mutedText, selected ? 0.16 : 0.07));
    if (!parts.groupHeader.isNull())
        paintGroupHeader(*painter, parts, entry.group);
    paintSwitch(*painter, parts.onSwitch, entry.enabled);
    paintTexts(*painter, parts, entry);
    if (hasValue(entry.intervention.kind)) {
        paintSlider(*painter, parts.slider, steeringRange(entry), entry.intervention.value, entry.enabled);
        paintValue(*painter, parts, entry);
    } else {
        const QRect room = parts.slider.united(parts.value);
        painter->setPen(m_theme.mutedText);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(replacementText(entry.intervention), Qt::ElideRight, room.width()));
    }
    icon(QStringLiteral("close"), hovered || selected ? m_theme.text : m_theme.mutedText, m_theme.mutedText)
        .paint(painter, parts.remove.adjusted(3, 3, -3, -3));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

void RowDelegate::paintGroupHeader(QPainter &painter, const RowLayout &parts, const QString &group) const
{
    painter.fillRect(parts.groupHeader, mixed(m_theme.base, m_theme.raised, 0.7));
    paintSwitch(painter, parts.groupSwitch, groupIsOn(group));
    QFont strong = painter.font();
    strong.setWeight(QFont::DemiBold);
    painter.save();
    painter.setFont(strong);
    painter.setPen(m_theme.text);
    painter.drawText(parts.groupName, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(strong).elidedText(group, Qt::ElideRight, parts.groupName.width()));
    painter.restore();
    const double factor = groupFactor(group);
    paintSlider(painter, parts.groupSlider, groupRange(), factor, groupIsOn(group));
    painter.setPen(m_theme.mutedText);
    painter.drawText(parts.groupValue, Qt::AlignVCenter | Qt::AlignRight,
                     std::isnan(factor) ? QString(QChar(0x2013)) : QStringLiteral("× %1").arg(quantityText(factor)));
    icon(QStringLiteral("close"), m_theme.mutedText, m_theme.mutedText).paint(&painter, parts.groupRemove.adjusted(3, 3, -3, -3));
}

void RowDelegate::paintSwitch(QPainter &painter, const QRect &box, bool on) const
{
    const QRectF track = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(on ? m_theme.accent : m_theme.mutedText, 1));
    painter.setBrush(on ? m_theme.accent : m_theme.base);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const double radius = track.height() / 2 - 2.5;
    const double x = on ? track.right() - track.height() / 2 : track.left() + track.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? m_theme.accentText : m_theme.mutedText);
    painter.drawEllipse(QPointF(x, track.center().y()), radius, radius);
}

void RowDelegate::paintTexts(QPainter &painter, const RowLayout &parts, const InterventionEntry &entry) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString label = nameOf(entry), place = entry.label.isEmpty() ? QString() : placeOf(entry);
    const int placeWidth = place.isEmpty() ? 0 : metrics.horizontalAdvance(place) + 8;
    const bool placeFits = parts.name.width() - placeWidth > 8 * metrics.averageCharWidth();
    const int labelRoom = parts.name.width() - (placeFits ? placeWidth : 0);
    const QString shown = metrics.elidedText(label, Qt::ElideRight, labelRoom);
    painter.setPen(entry.enabled ? m_theme.text : m_theme.mutedText);
    painter.drawText(parts.name, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    painter.setPen(m_theme.mutedText);
    if (placeFits)
        painter.drawText(parts.name.adjusted(metrics.horizontalAdvance(shown) + 8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, place);
    const QString token = reachText(entry.intervention, entry.tokenText, entry.lastTokenText);
    painter.drawText(parts.token, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                     metrics.elidedText(token, Qt::ElideRight, parts.token.width()));
}

/// A value that is not a number has no handle: the units differ.
void RowDelegate::paintSlider(QPainter &painter, const QRect &slider, const SteeringRange &range, double value, bool on) const
{
    const double y = slider.center().y() + 0.5;
    const auto xOf = [&](double v) { return RowLayout::xOf(v, range, slider); };
    const QColor strong = on ? m_theme.accent : m_theme.mutedText;
    painter.setPen(QPen(m_theme.mutedText, 1));
    for (const double snap : range.snaps)
        painter.drawLine(QPointF(xOf(snap) + 0.5, y - 6), QPointF(xOf(snap) + 0.5, y + 6));
    painter.setPen(QPen(m_theme.line, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(range.minimum), y), QPointF(xOf(range.maximum), y));
    if (std::isnan(value))
        return;
    painter.setPen(QPen(strong, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(value), y));
    painter.setPen(QPen(strong, 1.5));
    painter.setBrush(m_theme.base);
    painter.drawEllipse(QPointF(xOf(value), y), 5.5, 5.5);
}

void RowDelegate::paintValue(QPainter &painter, const RowLayout &parts, const InterventionEntry &entry) const
{
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.base);
    painter.drawRoundedRect(QRectF(parts.value).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(entry.enabled ? m_theme.text : m_theme.mutedText);
    painter.drawText(parts.value.adjusted(4, 0, -5, 0), Qt::AlignVCenter | Qt::AlignRight, valueText(entry.intervention));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, RowLayout::heightFor(width, placeInGroup(index.row()), option.fontMetrics)};
}

QWidget *RowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const SteeringRange range = steeringRange(m_model.entry(index.row()));
    const double span = range.maximum - range.minimum;
    auto *box = new QDoubleSpinBox(parent);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setDecimals(4);
    box->setRange(-10 * span, 10 * span);  // typing may go where the slider does not
    box->setSingleStep(span / 100);
    box->setAccessibleName(tr("Value of %1").arg(nameOf(m_model.entry(index.row()))));
    box->setFrame(false);
    return box;
}

void RowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QDoubleSpinBox *>(editor);
    box->setValue(m_model.entry(index.row()).intervention.value);
    box->selectAll();
}

void RowDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *box = static_cast<QDoubleSpinBox *>(editor);
    box->interpretText();
    model->setData(index.siblingAtColumn(InterventionModel::Value), box->value(), Qt::EditRole);
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    editor->setGeometry(layoutOf(option.rect, index.row(), option.fontMetrics).value);
}

}  // namespace penfield
