#pragma once

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>

#include <vector>

namespace penfield::training {

// The nearest matrix with all singular values near 1: five Newton-Schulz steps (within about .7 to 1.2).
at::Tensor orthogonalized(const at::Tensor &matrix);

// Momentum, orthogonalised: for the matrices inside the model. Each matrix is a parameter of its own,
// so queries, keys and values are orthogonalised separately.
class Muon {
public:
    struct Settings {
        double momentum = 0.95;
        double weightDecay = 0.2;  // decoupled: times the learning rate, each step
    };
    Muon(std::vector<at::Tensor> parameters, Settings settings);
    void step(double learningRate);

private:
    std::vector<at::Tensor> m_parameters, m_momentum;
    Settings m_settings;
};

// Adam with decoupled weight decay: for embeddings, gains and biases, and for transcoders.
class AdamW {
public:
    struct Settings {
        double beta1 = 0.9, beta2 = 0.98;
        double epsilon = 1e-8;
    };
    AdamW(std::vector<at::Tensor> parameters, std::vector<double> weightDecay, Settings settings);
    void step(double learningRate);

private:
    std::vector<at::Tensor> m_parameters, m_mean, m_square;
    std::vector<double> m_weightDecay;
    Settings m_settings;
    int m_steps = 0;
};

// Scales all gradients together so that their norm is at most `limit`.
void clipGradients(const std::vector<at::Tensor> &parameters, double limit);
void clearGradients(const std::vector<at::Tensor> &parameters);

}  // namespace penfield::training
