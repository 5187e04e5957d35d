#pragma once
// What is open: the model's specification, memory and files, its dictionary layer by layer, their database, and what a person should
// know about them.

#include "widgets/common/theme.h"
#include "widgets/model/model_facts.h"

#include <QWidget>

#include <optional>

class QTableView;
class QToolButton;
class QVBoxLayout;

namespace penfield {

class ElidedLabel;
class LayerTableModel;
class PanelStack;

class ModelPanel : public QWidget {
    Q_OBJECT
public:
    explicit ModelPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setOpen(const std::optional<ModelInfo> &model, const std::optional<DictionaryInfo> &dictionary,
                 const std::optional<OpenDatabase> &database);
    void setUnexplained(const std::vector<double> &byLayer);  ///< of the prompt that was run last; empty: none was

    QString text() const;  ///< all of it, for the clipboard
    LayerTableModel *layers() const { return m_layers; }

Q_SIGNALS:
    void openModelRequested();
    void openDictionaryRequested();
    void openDatabaseRequested();

private:
    QWidget *buildContent();
    void rebuild();
    void addModel();
    void addDictionary();
    void addDatabase();
    void addInvitation(const QString &title, const QString &sentence, const QString &action, void (ModelPanel::*signal)());
    void addLayerTable();
    void fitLayerTable();
    void copy() const;

    Theme m_theme = Theme::lightTheme();
    std::optional<ModelInfo> m_model;
    std::optional<DictionaryInfo> m_dictionary;
    std::optional<OpenDatabase> m_database;
    std::vector<double> m_unexplained;

    PanelStack *m_stack;
    ElidedLabel *m_title;
    QToolButton *m_copy;
    QWidget *m_page;
    QVBoxLayout *m_sections;
    LayerTableModel *m_layers;
    QTableView *m_table = nullptr;  ///< in the page, when there is a dictionary
};

}  // namespace penfield
