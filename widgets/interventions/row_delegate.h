#pragma once
// Paints a row of the interventions list (nothing in it is a widget, so two hundred rows cost what the visible ones do) and
// lends it a number box while its value is typed.

#include "widgets/common/theme.h"
#include "widgets/interventions/row_layout.h"

#include <QStyledItemDelegate>

namespace penfield {

class InterventionModel;

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    RowDelegate(const InterventionModel &model, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    GroupPlace placeInGroup(int row) const;      ///< First when the row above belongs to another group
    bool groupIsOn(const QString &group) const;  ///< any of its touches is
    double groupFactor(const QString &group) const;  ///< what all of its touches have in common; not a number: nothing
    RowLayout layoutOf(const QRect &rect, int row, const QFontMetrics &metrics) const { return {rect, placeInGroup(row), metrics}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroupHeader(QPainter &painter, const RowLayout &parts, const QString &group) const;
    void paintSwitch(QPainter &painter, const QRect &box, bool on) const;
    void paintTexts(QPainter &painter, const RowLayout &parts, const InterventionEntry &entry) const;
    void paintSlider(QPainter &painter, const QRect &slider, const SteeringRange &range, double value, bool on) const;
    void paintValue(QPainter &painter, const RowLayout &parts, const InterventionEntry &entry) const;

    const InterventionModel &m_model;
    Theme m_theme = Theme::lightTheme();
};

}  // namespace penfield
