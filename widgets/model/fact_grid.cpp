#include "widgets/model/fact_grid.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/section_header.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

#include <algorithm>

namespace penfield {

namespace {

constexpr int widestName = 140, narrowestName = 76;  // pixels; the same in every grid of a width, so that values stand in one line

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

void letCopy(QWidget &widget, const QString &text)
{
    auto *copy = new QAction(FactGrid::tr("Copy"), &widget);
    QObject::connect(copy, &QAction::triggered, &widget, [text] { QGuiApplication::clipboard()->setText(text); });
    widget.addAction(copy);
    widget.setContextMenuPolicy(Qt::ActionsContextMenu);
}

}  // namespace

FactGrid::FactGrid(const FactSection &section, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(3);
    auto *header = new SectionHeader(section.title);
    header->setDetail(section.detail);
    m_grid->addWidget(header, 0, 0, 1, 2);
    m_grid->setColumnMinimumWidth(0, narrowestName);
    m_grid->setColumnStretch(1, 1);
    for (const FactRow &row : section.rows)
        addRow(*m_grid, row);
}

void FactGrid::resizeEvent(QResizeEvent *)
{
    m_grid->setColumnMinimumWidth(0, std::clamp(width() * 2 / 5, narrowestName, widestName));
}

void FactGrid::addRow(QGridLayout &grid, const FactRow &row)
{
    const int at = grid.rowCount();
    QLabel *name = wrapped(row.name);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setMinimumWidth(narrowestName);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid.addWidget(name, at, 0);
    if (row.isPath) {
        auto *value = new ElidedLabel;
        value->setElideMode(Qt::ElideMiddle);
        value->setText(row.value);
        letCopy(*value, row.value);
        grid.addWidget(value, at, 1, Qt::AlignTop);
    } else {
        QLabel *value = wrapped(row.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleDescription(row.name);
        grid.addWidget(value, at, 1);
    }
}

}  // namespace penfield
