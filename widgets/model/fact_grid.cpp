#include "widgets/model/fact_grid.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/section_header.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

namespace penfield {

namespace {

// Pixels. The same in every grid, so that values stand in one line; fixed, so that a name that wraps has one height, whatever width the
// layout tries the grid at.
constexpr int nameWidth = 120;
constexpr int leastValueWidth = 90;  // narrower than a long word would like: a dock of 260 pixels is not scrolled sideways
constexpr qsizetype longWord = 16;   // characters; what cannot be broken into lines is shortened

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

FactGrid::FactGrid(const FactSection &section, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    auto *header = new SectionHeader(section.title);
    header->setDetail(section.detail);
    grid->addWidget(header, 0, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    for (const FactRow &row : section.rows)
        addRow(*grid, row);
}

void FactGrid::addRow(QGridLayout &grid, const FactRow &row)
{
    const int at = grid.rowCount();
    QLabel *name = wrapped(row.name);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setFixedWidth(nameWidth);
    grid.addWidget(name, at, 0);
    if (row.isPath || (row.value.size() > longWord && !row.value.contains(QLatin1Char(' ')))) {
        auto *value = new ElidedLabel;
        value->setElideMode(Qt::ElideMiddle);
        value->setText(row.value);
        letCopy(*value, row.value);
        grid.addWidget(value, at, 1, Qt::AlignTop);
    } else {
        QLabel *value = wrapped(row.value);
        value->setMinimumWidth(leastValueWidth);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleDescription(row.name);
        grid.addWidget(value, at, 1);
    }
}

}  // namespace penfield
