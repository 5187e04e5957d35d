#include "backend/training/optimizers.h"

#include <ATen/ops/addmm.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>

namespace penfield::training {

at::Tensor orthogonalized(const at::Tensor &matrix)
{
    // The quintic a·X + b·(XXᵀ)X + c·(XXᵀ)²X drives every singular value in (0, 1] towards 1.
    constexpr double a = 3.4445, b = -4.7750, c = 2.0315;
    constexpr int steps = 5;
    const bool tall = matrix.size(0) > matrix.size(1);
    at::Tensor x = tall ? matrix.t() : matrix;
    x = x / (x.norm() + 1e-7);
    for (int i = 0; i < steps; ++i) {
        const at::Tensor gram = at::matmul(x, x.t());
        const at::Tensor polynomial = at::addmm(gram, gram, gram, b, c);
        x = at::addmm(x, polynomial, x, a, 1.0);
    }
    return tall ? x.t() : x;
}

Muon::Muon(std::vector<at::Tensor> parameters, Settings settings) : m_parameters(std::move(parameters)), m_settings(settings)
{
    for (const at::Tensor &parameter : m_parameters)
        m_momentum.push_back(at::zeros_like(parameter));
}

void Muon::step(double learningRate)
{
    c10::AutoGradMode noGradient(false);
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        at::Tensor &parameter = m_parameters[i];
        const at::Tensor &gradient = parameter.grad();
        m_momentum[i].mul_(m_settings.momentum).add_(gradient);
        const at::Tensor nesterov = gradient + m_momentum[i] * m_settings.momentum;
        const double rows = static_cast<double>(parameter.size(0)), columns = static_cast<double>(parameter.size(1));
        parameter.mul_(1.0 - learningRate * m_settings.weightDecay);
        parameter.add_(orthogonalized(nesterov), -learningRate * std::sqrt(std::max(1.0, rows / columns)));
    }
}

AdamW::AdamW(std::vector<at::Tensor> parameters, std::vector<double> weightDecay, Settings settings)
    : m_parameters(std::move(parameters)), m_weightDecay(std::move(weightDecay)), m_settings(settings)
{
    for (const at::Tensor &parameter : m_parameters) {
        m_mean.push_back(at::zeros_like(parameter));
        m_square.push_back(at::zeros_like(parameter));
    }
}

void AdamW::step(double learningRate)
{
    c10::AutoGradMode noGradient(false);
    ++m_steps;
    const double meanCorrection = 1.0 - std::pow(m_settings.beta1, m_steps);
    const double squareCorrection = 1.0 - std::pow(m_settings.beta2, m_steps);
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const at::Tensor &gradient = m_parameters[i].grad();
        m_mean[i].mul_(m_settings.beta1).add_(gradient, 1.0 - m_settings.beta1);
        m_square[i].mul_(m_settings.beta2).addcmul_(gradient, gradient, 1.0 - m_settings.beta2);
        const at::Tensor scale = (m_square[i] / squareCorrection).sqrt_().add_(m_settings.epsilon);
        m_parameters[i].mul_(1.0 - learningRate * m_weightDecay[i]);
        m_parameters[i].addcdiv_(m_mean[i], scale, -learningRate / meanCorrection);
    }
}

void clipGradients(const std::vector<at::Tensor> &parameters, double limit)
{
    c10::AutoGradMode noGradient(false);
    double square = 0.0;
    for (const at::Tensor &parameter : parameters) {
        const double norm = parameter.grad().norm().item<double>();
        square += norm * norm;
    }
    const double norm = std::sqrt(square);
    if (norm <= limit)
        return;
    for (const at::Tensor &parameter : parameters)
        parameter.mutable_grad().mul_(limit / norm);
}

void clearGradients(const std::vector<at::Tensor> &parameters)
{
    for (const at::Tensor &parameter : parameters)
        parameter.mutable_grad().reset();
}

}  // namespace penfield::training
