#pragma once
// The template editor: wordings, the words that fill them, and what the counterfactual changes. Says at once how many pairs that makes.

#include "backend/claims/template_family.h"
#include "widgets/common/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace penfield {

class FamilyEditor : public QWidget {
    Q_OBJECT
public:
    explicit FamilyEditor(QWidget *parent = nullptr);

    void setReady(std::vector<claims::TemplateFamily> families);  ///< to start from: the demo's
    void setFamily(const claims::TemplateFamily &family);

    claims::TemplateFamily family() const;
    /// Expanded and split; nothing while the editor shows a sentence of what is wrong.
    const std::optional<PromptFamily> &prompts() const { return m_prompts; }
    QString report() const;

Q_SIGNALS:
    void promptsChosen(const penfield::PromptFamily &prompts);

private:
    void build();
    void refreshSlots();
    void refresh();

    std::vector<claims::TemplateFamily> m_ready;
    std::optional<PromptFamily> m_prompts;
    std::string m_name;
    QComboBox *m_start, *m_varied;
    QPlainTextEdit *m_templates, *m_words;
    QSpinBox *m_pairs;
    QLabel *m_report;
    QPushButton *m_use;
};

}  // namespace penfield
