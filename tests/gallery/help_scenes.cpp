#include "tests/gallery/panel_scenes.h"
#include "widgets/common/theme.h"
#include "widgets/graph/counterfactual_dialog.h"
#include "widgets/help/graph_help.h"
#include "widgets/help/help_dialog.h"

namespace penfield::gallery {

void addHelpScenes(std::vector<Scene> &scenes)
{
    scenes.push_back({"help",
                      "graphs",
                      {680, 640},
                      [](const Theme &theme) {
                          auto dialog = std::make_unique<HelpDialog>(graphHelp());
                          dialog->setPalette(theme.palette());
                          return Staged{{}, std::move(dialog)};
                      },
                      {}});
    scenes.push_back({"counterfactual",
                      "offered",
                      {640, 220},
                      [](const Theme &theme) {
                          auto dialog =
                              std::make_unique<CounterfactualDialog>(QStringLiteral("the capital of the state containing Dallas is"),
                                                                     QStringLiteral("the capital of the state containing Chicago is"));
                          dialog->setPalette(theme.palette());
                          return Staged{{}, std::move(dialog)};
                      },
                      {}});
}

}  // namespace penfield::gallery
