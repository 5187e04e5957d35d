#include "widgets/model/model_panel.h"

#include "backend/types/neuron_source.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/icon.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/section_header.h"
#include "widgets/model/fact_grid.h"
#include "widgets/model/layer_table_model.h"
#include "widgets/model/note_list.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace penfield {

ModelPanel::ModelPanel(QWidget *parent)
    : QWidget(parent), m_stack(new PanelStack(this)), m_title(new ElidedLabel), m_copy(new QToolButton), m_page(new QWidget),
      m_sections(new QVBoxLayout(m_page)), m_layers(new LayerTableModel(this))
{
    m_stack->setContent(buildContent());
    m_stack->emptyState()->setAction(tr("Open Model…"));
    connect(m_stack->emptyState(), &EmptyState::actionTriggered, this, &ModelPanel::openModelRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto *copyAction = new QAction(tr("Copy All"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &ModelPanel::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTheme(m_theme);
}

QWidget *ModelPanel::buildContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 6, 6, 6);
    QFont strong = m_title->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.4);
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setElideMode(Qt::ElideMiddle);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setAccessibleName(tr("Copy all as text"));
    m_copy->setToolTip(tr("Copy all as text"));
    connect(m_copy, &QToolButton::clicked, this, &ModelPanel::copy);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    layout->addLayout(head);

    m_page->setAutoFillBackground(true);
    m_page->setBackgroundRole(QPalette::Base);
    m_sections->setContentsMargins(10, 4, 10, 10);
    m_sections->setSpacing(14);
    auto *area = new QScrollArea;
    area->setWidget(m_page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(tr("What is open"));
    layout->addWidget(area, 1);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    return content;
}

void ModelPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_copy->setIcon(icon(QStringLiteral("copy"), theme.text, theme.mutedText));
    m_layers->setTheme(theme);
    rebuild();
}

void ModelPanel::setOpen(const std::optional<ModelInfo> &model, const std::optional<DictionaryInfo> &dictionary,
                         const std::optional<OpenDatabase> &database)
{
    m_model = model;
    m_dictionary = dictionary;
    m_database = database;
    rebuild();
}

void ModelPanel::setUnexplained(const std::vector<double> &byLayer)
{
    m_unexplained = byLayer;
    if (m_dictionary)
        m_layers->setLayers(layerFacts(*m_dictionary, m_unexplained));
}

void ModelPanel::rebuild()
{
    m_table = nullptr;
    while (QLayoutItem *item = m_sections->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();  // its button may be what was just pressed
        }
        delete item;
    }
    if (!m_model) {
        m_stack->showEmpty(tr("No model is open"), tr("Open a model's folder, or drop it here; what is known of it appears here."));
        return;
    }
    m_title->setText(QString::fromStdString(m_model->name));
    addModel();
    addDictionary();
    addDatabase();
    m_sections->addStretch(1);
    m_stack->showContent();
}

void ModelPanel::addModel()
{
    if (!m_model->notes.empty())
        m_sections->addWidget(new NoteList(notesOf(m_model->notes), NoteList::Kind::Information, m_theme));
    for (const FactSection &section : modelSections(*m_model))
        m_sections->addWidget(new FactGrid(section));
}

void ModelPanel::addDictionary()
{
    if (!m_dictionary)
        return addInvitation(tr("Dictionary"), tr("This model has no dictionary open: its features cannot be seen."), tr("Open Dictionary…"),
                             &ModelPanel::openDictionaryRequested);
    if (m_dictionary->kind == neuronKind)
        return addInvitation(tr("Dictionary"), tr("This model has no dictionary open: its own MLP neurons take the place of features."),
                             tr("Open Dictionary…"), &ModelPanel::openDictionaryRequested);
    for (const FactSection &section : dictionarySections(*m_dictionary))
        m_sections->addWidget(new FactGrid(section));
    if (!m_dictionary->notes.empty())
        m_sections->addWidget(new NoteList(notesOf(m_dictionary->notes), NoteList::Kind::Information, m_theme));
    addLayerTable();
}

void ModelPanel::addDatabase()
{
    if (!m_database)
        return addInvitation(tr("Feature database"), tr("No feature database is open: features are called by their layer and number."),
                             tr("Open Feature Database…"), &ModelPanel::openDatabaseRequested);
    m_sections->addWidget(new FactGrid(databaseSection(*m_database)));
    if (m_database->isOfAnotherDictionary)
        m_sections->addWidget(new NoteList({tr("This database was made for another dictionary. Its labels may be wrong.")}, NoteList::Kind::Warning, m_theme));
}

void ModelPanel::addInvitation(const QString &title, const QString &sentence, const QString &action, void (ModelPanel::*signal)())
{
    auto *invitation = new QWidget;
    auto *layout = new QVBoxLayout(invitation);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new SectionHeader(title));
    auto *text = new QLabel(sentence);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(text);
    auto *button = new QPushButton(action);
    connect(button, &QPushButton::clicked, this, signal);
    layout->addWidget(button, 0, Qt::AlignLeft);
    m_sections->addWidget(invitation);
}

void ModelPanel::addLayerTable()
{
    m_layers->setLayers(layerFacts(*m_dictionary, m_unexplained));
    m_table = new QTableView;
    m_table->setModel(m_layers);
    m_table->setAccessibleName(tr("Layers of the dictionary"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    fitLayerTable();
    m_sections->addWidget(m_table);
}

/// As tall as its rows: the page scrolls, not the table in it.
void ModelPanel::fitLayerTable()
{
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_layers->rowCount() * m_table->verticalHeader()->defaultSectionSize() + 2);
}

QString ModelPanel::text() const
{
    if (!m_model)
        return {};
    QString all = sectionsText(modelSections(*m_model));
    QStringList notes = notesOf(m_model->notes);
    if (m_dictionary) {
        all += sectionsText(dictionarySections(*m_dictionary)) + layersText(m_layers->layers());
        notes += notesOf(m_dictionary->notes);
    }
    if (m_database)
        all += sectionsText({databaseSection(*m_database)});
    if (!notes.isEmpty())
        all += notes.join(QLatin1Char('\n')) + QLatin1Char('\n');
    return all;
}

void ModelPanel::copy() const
{
    if (const QString all = text(); !all.isEmpty())
        QGuiApplication::clipboard()->setText(all);
}

}  // namespace penfield
