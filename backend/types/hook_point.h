#pragma once
// Places inside block l where something can be read or written. Names are TransformerLens', each under "blocks.{l}.".

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace penfield {

/// In the order in which a block computes them; in a parallel block the MLP's come after attention's all the same.
enum class HookPoint {
    ResidPre,         ///< "hook_resid_pre": the block's input
    AttnZ,            ///< "attn.hook_z": each head's weighted values, heads side by side, before W_O
    AttnOut,          ///< "hook_attn_out": what attention adds to the residual, after a post-norm where there is one
    ResidMid,         ///< "hook_resid_mid": after attention, before the MLP's norm; in a parallel block, the block's input
    Ln2Normalized,    ///< "ln2.hook_normalized": divided by the denominator, before the gain
    MlpIn,            ///< "mlp.hook_in": what the MLP receives
    MlpModuleOut,     ///< "mlp.hook_out": what the MLP module returns
    MlpContribution,  ///< "hook_mlp_out": what is added to the residual, after a post-norm where there is one
    ResidPost,        ///< "hook_resid_post": the block's output
};

inline constexpr std::array<std::pair<HookPoint, std::string_view>, 9> hookNames = {{
    {HookPoint::ResidPre, "hook_resid_pre"},
    {HookPoint::AttnZ, "attn.hook_z"},
    {HookPoint::AttnOut, "hook_attn_out"},
    {HookPoint::ResidMid, "hook_resid_mid"},
    {HookPoint::Ln2Normalized, "ln2.hook_normalized"},
    {HookPoint::MlpIn, "mlp.hook_in"},
    {HookPoint::MlpModuleOut, "mlp.hook_out"},
    {HookPoint::MlpContribution, "hook_mlp_out"},
    {HookPoint::ResidPost, "hook_resid_post"},
}};

constexpr std::string_view hookName(HookPoint hook)
{
    return hookNames[static_cast<std::size_t>(hook)].second;
}

constexpr std::optional<HookPoint> hookFromName(std::string_view name)
{
    for (const auto &[hook, known] : hookNames)
        if (known == name)
            return hook;
    return std::nullopt;
}

/// What changes there changes everything after it, and nothing before. The other two are only readings of ResidMid.
constexpr bool isWritable(HookPoint hook)
{
    return hook != HookPoint::Ln2Normalized && hook != HookPoint::MlpIn;
}

}  // namespace penfield
