#include "widgets/help/graph_help.h"

#include <QCoreApplication>

namespace penfield {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GraphHelp)
};

HelpSection features()
{
    return {
        Words::tr("The graph of features"),
        {Words::tr(
             "It needs transcoders: a dictionary whose features stand in for the MLPs. Every feature that is active on the prompt is a "
             "node where it is active, every token is one, and so are the likely answers. What the features of a layer leave "
             "unexplained at a token is an error node: it takes part like the others, but nobody can say what it means."),
         Words::tr("The attention patterns and the sizes by which norms divide are held at the values they have on this prompt. Everything "
                   "between two features is then a sum, so the weight of an edge is exact: it is how much of the target's value comes "
                   "straight from the source. The edges into a node add up to its value, but for constants such as biases."),
         Words::tr("A graph is a statement about the model with its patterns held. That a head looks where it looks is not explained; and "
                   "a large change may make the real model do something else. Touch a node to see what the real model does.")}};
}

HelpSection neurons()
{
    return {
        Words::tr("The graph of neurons"),
        {Words::tr(
             "Without a dictionary, the MLP's own neurons take the place of features. A neuron is read and written with its exact "
             "weights. The factor between what it sums up and what it puts out, such as the gate of a gated MLP, is held at its value "
             "on the prompt, as patterns are."),
         Words::tr("Nearly every neuron is a little active, so only those that write most become nodes at each token; all others together "
                   "are the error node.")}};
}

HelpSection components()
{
    return {
        Words::tr("The graph of components"),
        {Words::tr(
             "Its nodes are the attention heads and the MLPs, each at all tokens together, the embeddings, and the one number that is "
             "explained: how far one answer's logit is above another's, or above the mean of all. It needs no dictionary, but a "
             "second prompt of as many tokens that has another answer. Where the two prompts agree, nothing is to be explained."),
         Words::tr("An edge from u to v says how much of that number is lost when v, and only v, reads from u what u writes with the other "
                   "prompt. It is not tried out edge by edge, but estimated from gradients: what u writes with this prompt less what it "
                   "writes with the other, times the gradient at v's input, averaged over points on the straight line between the "
                   "embeddings of both prompts (EAP-IG, Hanna, Pezzelle and Belinkov 2024). Edges above zero are for the answer."),
         Words::tr("A head reads three times: its query decides what to look for, its key what it is found by, its value what is taken "
                   "over. The graph shows their sum; the inspector and the card at the pointer show the three parts."),
         Words::tr("The edges that leave the embeddings add up to the difference of the number between the two prompts, as closely as the "
                   "average of gradients allows. When they do not, more steps are needed (penfield-cli graph --steps).")}};
}

HelpSection models()
{
    return {
        Words::tr("Where models differ"),
        {Words::tr("Parallel blocks: attention and MLP of a block read the same input, so no head leads to the MLP of its own block, and "
                   "features are read from the block's input."),
         Words::tr("Learned positions: what a position's own vector contributes has no node. In the graph of features it is part of the "
                   "constants; in the graph of components it is the same in both prompts."),
         Words::tr("Models of attention alone have no MLP that a dictionary or neurons could stand for; their graph is that of components, "
                   "without MLPs."),
         Words::tr("Norms after attention and after the MLP: a head's part is what of it reaches the residual stream, divided by what the "
                   "norm divides by in the same run."),
         Words::tr("Keys and values shared by several heads: each head has edges of its own into them.")}};
}

HelpSection pruning()
{
    return {
        Words::tr("What is shown"),
        {Words::tr("A node's influence is the share of what is explained that flows through it: each node passes its influence on to its "
                   "sources in proportion to the size of their edges, whatever their sign. The thresholds keep the most influential nodes "
                   "and edges that together have that share. Tokens, embeddings and answers always stay."),
         Words::tr("Replacement is the share of the influence that ends in tokens and not in error nodes; completeness is how much of what "
                   "enters nodes is not from error nodes. Both speak of graphs of features and neurons.")}};
}

}  // namespace

HelpTopic graphHelp()
{
    return {Words::tr("How Graphs Are Computed"), {features(), neurons(), components(), models(), pruning()}};
}

}  // namespace penfield
