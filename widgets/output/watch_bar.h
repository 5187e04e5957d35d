#pragma once
// Below the output's bars: a word to watch, and the difference between the logits of two tokens.

#include "widgets/output/output_table.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace penfield {

class ElidedLabel;

class WatchBar : public QWidget {
    Q_OBJECT
public:
    explicit WatchBar(QWidget *parent = nullptr);

    void setTable(const OutputTable &table);
    void setNote(const QString &note);  ///< what became of the last word; empty: nothing to say
    void clear();                       ///< another model: nobody's tokens

    std::vector<TokenId> compared() const;  ///< the two tokens of the difference, as far as they are chosen
    QString differenceText() const;         ///< "12.34 → −0.06 (−12.40)"; empty: not known
    QLineEdit *wordEdit() const { return m_word; }
    const std::array<QComboBox *, 2> &choices() const { return m_choices; }

Q_SIGNALS:
    void wordEntered(const QString &word);
    void comparedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillChoices();
    void chooseUsualPair();
    void showDifference();
    TokenId chosen(int side) const;

    OutputTable m_table;
    std::vector<TokenId> m_listed;  // in the choices
    bool m_personChose = false;
    QBoxLayout *m_line;
    QLineEdit *m_word;
    ElidedLabel *m_note;
    std::array<QComboBox *, 2> m_choices;
    ElidedLabel *m_difference;
};

}  // namespace penfield
