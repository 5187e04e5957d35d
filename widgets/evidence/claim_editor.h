#pragma once
// Asks for what a claim still lacks, with sensible offers.

#include "backend/claims/recipe_json.h"
#include "widgets/common/theme.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace penfield {

class FamilyEditor;

class ClaimEditor : public QWidget {
    Q_OBJECT
public:
    explicit ClaimEditor(QWidget *parent = nullptr);

    void setClaim(const Claim &claim);
    const Claim &claim() const { return m_claim; }
    void setReadyFamilies(std::vector<claims::TemplateFamily> families);
    void setPrompts(const PromptFamily &prompts);  ///< e.g. read from a table

    QString question() const;  ///< what is asked first; empty: nothing is missing
    FamilyEditor *families() const { return m_families; }

Q_SIGNALS:
    void claimChanged(const penfield::Claim &claim);
    void tableRequested();  ///< a file with prompts is to be chosen and read
    void done();

private:
    void build();
    QWidget *promptsRow();
    QWidget *dosesRow();
    void show(const Claim &claim);
    void take();  ///< from the widgets
    void refresh();

    Claim m_claim;
    bool m_showing = false;
    QLabel *m_question, *m_model, *m_units, *m_prompts;
    QLineEdit *m_name;
    QComboBox *m_score, *m_ablation, *m_direction, *m_article;
    QDoubleSpinBox *m_least, *m_most;
    QPushButton *m_offer, *m_templates, *m_table, *m_done;
    FamilyEditor *m_families;
};

}  // namespace penfield
