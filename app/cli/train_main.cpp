// TEMPORARY driver
#include <ATen/Parallel.h>
#include <CLI/CLI.hpp>
#include <chrono>
#include <iostream>
#include "backend/training/accuracy.h"
#include "backend/training/activations.h"
#include "backend/training/fidelity.h"
#include "backend/training/huggingface_directory.h"
#include "backend/training/language_model_trainer.h"
#include "backend/training/transcoder_data.h"
#include "backend/training/touch_test.h"
using namespace penfield::training;
using Clock = std::chrono::steady_clock;
int main(int argc, char** argv) {
    at::set_num_threads(1);
    CLI::App app; std::string out; LanguageModelSettings s; int tsteps = 700; std::int64_t F = 768; double k = 7, bos = .5; std::uint64_t tseed = 0; std::vector<int> layers{0,1,2,3}; double rarity=.4, bonus=2;
    app.add_option("--out", out);
    auto* lm = app.add_subcommand("lm"); lm->add_option("--steps", s.steps); lm->add_option("--seed", s.seed); lm->add_option("--input-scale", s.inputScale); lm->add_option("--edecay", s.embeddingDecay); lm->add_option("--mdecay", s.matrixDecay); lm->add_option("--docs", s.documentsPerStep);
    auto* tc = app.add_subcommand("tc"); tc->add_option("--steps", tsteps); tc->add_option("--F", F); tc->add_option("--k", k); tc->add_option("--bos", bos); tc->add_option("--seed", tseed); tc->add_option("--layers", layers); tc->add_option("--rarity", rarity); tc->add_option("--bonus", bonus);
    auto* tt = app.add_subcommand("touch"); std::vector<double> shares{.12,.2,.3,.4,.5}; tt->add_option("--shares", shares); std::uint64_t pseed=100; tt->add_option("--pseed", pseed);
    auto* sw = app.add_subcommand("sweep"); std::vector<double> Fs{768}, ks{7}, boss{.5}, rars{.4}, bons{2}, seeds{0,1}; sw->add_option("--F", Fs); sw->add_option("--k", ks); sw->add_option("--bos", boss); sw->add_option("--rarity", rars); sw->add_option("--bonus", bons); sw->add_option("--seeds", seeds); sw->add_option("--steps", tsteps); sw->add_option("--shares", shares);
    CLI11_PARSE(app, argc, argv);
    Grammar g; auto t0 = Clock::now();
    auto sec = [&] { return std::chrono::duration<double>(Clock::now() - t0).count(); };
    std::filesystem::path dir(out);
    auto table = [](auto rows) { for (auto& row : rows) std::cout << row.name << " n " << row.documents << " acc " << row.accuracy << " p " << row.meanProbability << " ce " << row.crossEntropy << "\n" << std::flush; };
    if (*lm) {
        auto m = trainLanguageModel(g, s, [&](const TrainingStep& p) { if (p.step % 100 == 0) std::cout << p.step << " " << p.loss << " " << sec() << std::endl; });
        saveHuggingFace(dir / "model", m, g.vocabulary());
        table(measureAccuracy(loadHuggingFace(dir / "model"), accuracySets(g, 200, 7)));
    }
    if (*tc) {
        auto m = loadHuggingFace(dir / "model"); Random r(77);
        auto a = collectActivations(m, g.sampleDocuments(10000, r)); auto b = collectActivations(m, g.sampleDocuments(2000, r));
        std::cout << "collected " << sec() << std::endl;
        TranscoderSet set;
        for (int l : layers) {
            TranscoderSettings ts; ts.seed = tseed * 10 + l; ts.steps = tsteps; ts.features = F; ts.k = k;
            auto t = roundedToHalf(trainTranscoder(transcoderData(a, l, {rarity, bonus, bos}), ts, [&](int i, double loss) { if (i % 100 == 0) std::cout << i << " " << loss << " " << sec() << std::endl; }));
            auto f = measureFidelity(t, b, l);
            std::cout << "layer " << l << " fvu " << f.unexplained << " before answers " << f.unexplainedBeforeAnswers << " L0 " << f.active << " dead " << f.dead << " " << sec() << std::endl;
            set.push_back(t);
        }
        if (layers.size() == 4) { saveTranscoders(dir / "transcoders", set); table(measureAccuracy(m, accuracySets(g, 200, 7), replacingAll(set))); }
    }

    auto touchAll = [&](const LanguageModel& m, const Transcoder& t, const Activations& a, const std::vector<Document>& docs, const std::vector<TouchPair>& us, const std::vector<TouchPair>& co) {
        auto act = activeTokens(t, a, 0);
        for (double share : shares) {
            auto groups = entityGroups(act, a, docs, g.world().entities().size(), share);
            for (auto* pairs : {&us, &co}) {
                auto r = testTouch(m, t, groups, *pairs);
                std::cout << "  share " << share << (pairs == &us ? " US " : " CO ") << "members " << r.activeMembers << " before " << r.before << " ablated " << r.ablated << " [" << r.ablatedControl << "] swap " << r.swapped << " p " << r.swappedProbability << " [" << r.swappedControl << "]" << std::endl;
            }
        }
    };
    if (*tt || *sw) {
        auto m = loadHuggingFace(dir / "model"); Random r(177);
        auto docs = g.sampleDocuments(4000, r); auto a = collectActivations(m, docs);
        auto us = touchPairs(m, g, EntityKind::State, 100, pseed), co = touchPairs(m, g, EntityKind::Country, 100, pseed + 1);
        if (*tt) touchAll(m, loadTranscoders(dir / "transcoders", 4)[0], a, docs, us, co);
        else {
            Random r2(77);
            auto train = collectActivations(m, g.sampleDocuments(10000, r2));
            auto b = collectActivations(m, g.sampleDocuments(2000, r2));
            for (double F : Fs) for (double k : ks) for (double bos : boss) for (double rarity : rars) for (double bonus : bons) {
                auto data = transcoderData(train, 0, {rarity, bonus, bos});
                for (double seed : seeds) {
                    TranscoderSettings ts; ts.seed = seed; ts.steps = tsteps; ts.features = F; ts.k = k;
                    auto t = roundedToHalf(trainTranscoder(data, ts));
                    auto f = measureFidelity(t, b, 0);
                    std::cout << "F " << F << " k " << k << " bos " << bos << " rarity " << rarity << " bonus " << bonus << " seed " << seed << " fvu " << f.unexplained << " before answers " << f.unexplainedBeforeAnswers << " L0 " << f.active << " dead " << f.dead << " " << sec() << std::endl;
                    touchAll(m, t, a, docs, us, co);
                }
            }
        }
    }
}
