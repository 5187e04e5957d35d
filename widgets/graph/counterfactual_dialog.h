#pragma once
// Asks for the prompt that a graph of components is to be compared with.

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace penfield {

class CounterfactualDialog : public QDialog {
    Q_OBJECT
public:
    /// `offered` stands in the field, ready to be changed.
    CounterfactualDialog(const QString &prompt, const QString &offered, QWidget *parent = nullptr);

    QString counterfactual() const;
    QLineEdit *field() const { return m_field; }

private:
    void refresh();  ///< the same prompt is no question

    QString m_prompt;
    QLineEdit *m_field;
    QDialogButtonBox *m_buttons;
};

}  // namespace penfield
