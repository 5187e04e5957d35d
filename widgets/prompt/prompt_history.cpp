#include "widgets/prompt/prompt_history.h"

namespace penfield {

void PromptHistory::add(const QString &prompt)
{
    m_prompts.removeAll(prompt);
    m_prompts.append(prompt);
    while (m_prompts.size() > maximum)
        m_prompts.removeFirst();
    m_cursor = static_cast<int>(m_prompts.size());
    m_draft.clear();
}

QString PromptHistory::older(const QString &present)
{
    if (m_cursor == m_prompts.size())
        m_draft = present;
    if (m_cursor > 0 && m_prompts[m_cursor - 1] == present)
        --m_cursor;  // the line already shows it: go one further
    if (m_cursor == 0)
        return present;
    return m_prompts[--m_cursor];
}

QString PromptHistory::newer(const QString &present)
{
    if (m_cursor >= m_prompts.size())
        return present;
    ++m_cursor;
    return m_cursor == m_prompts.size() ? m_draft : m_prompts[m_cursor];
}

void PromptHistory::set(const QStringList &prompts)
{
    m_prompts = prompts;
    m_cursor = static_cast<int>(prompts.size());
    m_draft.clear();
}

}  // namespace penfield
