#pragma once
// The prompts that were run, and a cursor among them, as in a shell: going back keeps the line that was being typed.

#include <QString>
#include <QStringList>

namespace penfield {

class PromptHistory {
public:
    static constexpr int maximum = 200;

    void add(const QString &prompt);  ///< moves an equal older one to the end; the cursor returns behind the newest
    QString older(const QString &present);
    QString newer(const QString &present);

    void set(const QStringList &prompts);
    const QStringList &prompts() const { return m_prompts; }  ///< oldest first

private:
    QStringList m_prompts;
    int m_cursor = 0;  // == size: at the draft
    QString m_draft;
};

}  // namespace penfield
