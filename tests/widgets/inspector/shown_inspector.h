#pragma once
// The inspector on screen, with a prompt about Dallas.

#include "tests/widgets/inspector/sample_prompt.h"
#include "widgets/common/selection.h"
#include "widgets/inspector/inspector_page.h"
#include "widgets/inspector/inspector_panel.h"

#include <QLocale>

#include <memory>

namespace penfield::test {

struct ShownInspector {
    void open()
    {
        QLocale::setDefault(QLocale::c());
        m_selection = std::make_unique<Selection>();
        m_panel = std::make_unique<InspectorPanel>();
        m_panel->setSelection(m_selection.get());
        m_panel->resize(420, 1200);
        m_panel->show();
        m_panel->setTrace(dallasTrace());
        m_panel->setGraph(dallasGraph());
        m_panel->setLabels(dallasLabels());
        m_panel->setSupernodes(texasGroup());
    }

    InspectorPage *page() const { return m_panel->page(); }
    void selectTexas() { m_selection->setCurrent(featureKey(1, 5, 3)); }

    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<InspectorPanel> m_panel;
};

}  // namespace penfield::test
