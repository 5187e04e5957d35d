#include "tests/gallery/panel_scenes.h"
#include "widgets/verify/verify_dialog.h"

#include <QCoreApplication>

namespace penfield::gallery {

namespace {

SelfCheckReport report(bool good)
{
    SelfCheckReport r;
    r.library = "LibTorch 1.13.1";
    r.blas = "libopenblas.so.0";
    r.device = "cpu";
    r.seconds = 4.2;
    for (const char *name : {"gpt2-plain", "neox-pythia", "llama-rope-llama3-new", "mistral-window", "qwen3-plain", "gemma2-caps", "tl-attention-only"})
        r.rows.push_back({"model", name, "logits, residuals, patterns · transformers 5.24.0", 1.2e-6, 1e-4, "absolute", true, {}});
    r.rows.push_back({"tokenizer", "byte-level", "ids · tokenizers 0.22", 0, 0, "differences", true, {}});
    r.rows.push_back({"dictionary", "gs2-clt-affine", "activations and output · circuit-tracer", 3.1e-7, 1e-5, "relative", true, {}});
    if (good)
        return r;
    r.rows[3].passed = false;
    r.rows[3].difference = 0.42;
    r.rows.push_back({"dictionary", "a-dictionary-with-a-long-name", {}, 0, 1e-5, "relative", false,
                      "The file /usr/share/penfield/selfcheck/dictionaries/sl-topk-hook-z/sae_weights.safetensors is empty. Download or copy it again."});
    return r;
}

Staged dialogOf(const Theme &theme, std::function<void(VerifyDialog &)> act)
{
    auto dialog = std::make_unique<VerifyDialog>();
    dialog->setTheme(theme);
    act(*dialog);
    return {{}, std::move(dialog)};
}

}  // namespace

void addVerifyScenes(std::vector<Scene> &scenes)
{
    const auto add = [&](const char *state, QSize size, std::function<void(VerifyDialog &)> act) {
        scenes.push_back({"verify", state, size, [act](const Theme &theme) { return dialogOf(theme, act); }, {}});
    };
    add("running", {860, 520}, [](VerifyDialog &d) {
        d.start();
        d.setProgress(QStringLiteral("gemma2-caps"), 0.4);
    });
    add("full", {860, 520}, [](VerifyDialog &d) { d.setReport(report(true)); });
    add("failures", {860, 520}, [](VerifyDialog &d) { d.setReport(report(false)); });
    add("trouble", {860, 520}, [](VerifyDialog &d) {
        d.setTrouble(QCoreApplication::translate("Error",
                                                 "The references that this installation is compared with were not found. Install Penfield "
                                                 "again, or set PENFIELD_SELFCHECK to the folder that holds them."));
    });
}

}  // namespace penfield::gallery
